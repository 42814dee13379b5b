"""The library page: collections, files, search without a model."""
