"""Hot keys of Windows: registered and waited for on one thread, as the system wants it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt

_ALT, _CONTROL, _SHIFT, _WINDOWS, _NO_REPEAT = 1, 2, 4, 8, 0x4000
_HOTKEY, _QUIT = 0x0312, 0x0012
_MODIFIERS = {
    Qt.KeyboardModifier.AltModifier: _ALT,
    Qt.KeyboardModifier.ControlModifier: _CONTROL,
    Qt.KeyboardModifier.ShiftModifier: _SHIFT,
    Qt.KeyboardModifier.MetaModifier: _WINDOWS,
}
_KEYS = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Return: 0x0D,
    Qt.Key.Key_Tab: 0x09,
    Qt.Key.Key_Insert: 0x2D,
    Qt.Key.Key_Home: 0x24,
    Qt.Key.Key_End: 0x23,
    Qt.Key.Key_PageUp: 0x21,
    Qt.Key.Key_PageDown: 0x22,
    Qt.Key.Key_Left: 0x25,
    Qt.Key.Key_Up: 0x26,
    Qt.Key.Key_Right: 0x27,
    Qt.Key.Key_Down: 0x28,
}


def hold(wanted: QKeyCombination, heard: Callable[[], None]) -> HotKey | None:
    """Hold these keys and call `heard` on a thread whenever they are pressed; None if another
    program has them."""
    code = virtual_key(wanted.key())
    if code is None:
        return None
    key = HotKey(code, mask(wanted.keyboardModifiers()), heard)
    return key if key.held else None


class HotKey:
    """One hot key and the thread that it belongs to."""

    def __init__(self, code: int, modifiers: int, heard: Callable[[], None]) -> None:
        self._code, self._modifiers, self._heard = code, modifiers, heard
        self._known = threading.Event()
        self._thread_id = 0
        self.held = False
        self._thread = threading.Thread(target=self._wait, name="global-keys", daemon=True)
        self._thread.start()
        self._known.wait(5.0)

    def end(self) -> None:
        """Give the keys back."""
        _user32().PostThreadMessageW(self._thread_id, _QUIT, 0, 0)
        self._thread.join(2.0)

    def _wait(self) -> None:
        import ctypes
        from ctypes import wintypes

        user32, message = _user32(), wintypes.MSG()
        self._thread_id = threading.get_native_id()
        flags = self._modifiers | _NO_REPEAT
        self.held = bool(user32.RegisterHotKey(None, 1, flags, self._code))
        self._known.set()
        if not self.held:
            return
        while user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _HOTKEY:
                self._heard()
        user32.UnregisterHotKey(None, 1)


def virtual_key(key: Qt.Key) -> int | None:
    """What Windows calls a key; None for one that it has no fixed name for."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return 0x70 + key.value - Qt.Key.Key_F1.value
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key.value
    return _KEYS.get(key)


def mask(modifiers: Qt.KeyboardModifier) -> int:
    """Modifiers as Windows counts them."""
    return sum(bit for modifier, bit in _MODIFIERS.items() if modifiers & modifier)


def _user32() -> Any:
    import ctypes

    return vars(ctypes)["WinDLL"]("user32")  # there on Windows alone
