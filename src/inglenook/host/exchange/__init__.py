"""Chats out to files and in from them: ours, and those that other programs keep or export."""

from __future__ import annotations

from inglenook.host.exchange.arriving import import_chats
from inglenook.host.exchange.leaving import export_chats, text_of_chat

METHODS = {
    "chats.export": export_chats,
    "chats.text": text_of_chat,
    "chats.import": import_chats,
}
