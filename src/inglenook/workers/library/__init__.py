"""Reading, embedding, indexing and searching the user's files."""
