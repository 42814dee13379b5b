"""Inglenook: a private corner for you, your files and an open-weight model."""

__version__ = "0.1.0"
