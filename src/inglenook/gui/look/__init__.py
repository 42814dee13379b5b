"""What everything is drawn with: tokens, fonts, icons, controls, lists."""
