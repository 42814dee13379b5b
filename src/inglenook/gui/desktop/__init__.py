"""What ties the window to the desktop around it."""
