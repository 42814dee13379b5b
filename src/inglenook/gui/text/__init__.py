"""Text as it is shown: Markdown, code, documents that grow."""
