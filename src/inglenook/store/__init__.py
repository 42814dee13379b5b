"""SQLite: chats, traces, models and the library's manifest."""
