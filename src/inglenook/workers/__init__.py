"""The only places with native libraries, each in a process of its own."""
