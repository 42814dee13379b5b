"""The pipeline: from a question to a checked answer. Pure, no I/O of its own."""
