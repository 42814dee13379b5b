"""The process that owns all state and runs the ask pipeline. No native libraries."""
