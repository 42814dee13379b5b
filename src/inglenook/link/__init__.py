"""The process boundary: wire format, server, client, supervisor."""
