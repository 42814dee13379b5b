"""The window; the only package with PySide6."""
