"""What a widget is to a screen reader, where its class does not say so.

Qt takes the role from the class, and a plain widget is a filler: neither a window nor a section. A
widget that was given a role here is told as that instead.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "inglenook_role"


def install() -> None:
    """Have Qt ask here first. Once a process, before the first window is shown."""
    QAccessible.installFactory(_told)


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a plain container be told as `role`; a widget with text or actions of its own would lose
    them."""
    widget.setProperty(_ROLE, role.value)


def _told(_: str, asked: QObject) -> QAccessibleWidget | None:
    if not isinstance(asked, QWidget) or (role := asked.property(_ROLE)) is None:
        return None
    return QAccessibleWidget(asked, QAccessible.Role(role))
