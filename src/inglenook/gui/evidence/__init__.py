"""Where an answer comes from: the file, at its place."""
