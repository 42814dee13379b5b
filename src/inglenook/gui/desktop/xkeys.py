"""Keys held at the X server, through libxcb, which Qt's own connection needs as well."""

from __future__ import annotations

import ctypes
import logging
import os
import select
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p
from itertools import product
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt

log = logging.getLogger(__name__)

_SHIFT, _LOCK, _CONTROL, _ALT, _NUM, _SUPER = 1, 2, 4, 8, 16, 64
_KEY_PRESS = 2
_ASYNC = 1
_KEYSYMS = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
}
_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: _SHIFT,
    Qt.KeyboardModifier.ControlModifier: _CONTROL,
    Qt.KeyboardModifier.AltModifier: _ALT,
    Qt.KeyboardModifier.MetaModifier: _SUPER,
}


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


def hold(wanted: QKeyCombination, heard: Callable[[], None]) -> XGrab | None:
    """Hold these keys and call `heard` on a thread whenever they are pressed; None if somebody
    else has them, or this server has no such key."""
    symbol = _keysym(wanted.key())
    if symbol is None:
        return None
    try:
        grab = XGrab(heard)
    except OSError as error:
        log.warning("keys over other programs need libxcb: %s", error)
        return None
    if grab.take(symbol, _mask(wanted.keyboardModifiers())):
        return grab
    grab.end()
    return None


class XGrab:
    """A connection to the X server of its own, and the thread that waits on it."""

    def __init__(self, heard: Callable[[], None]) -> None:
        self._heard = heard
        self._xcb: Any = _library("libxcb.so.1")
        self._symbols: Any = _library("libxcb-keysyms.so.1")
        _declare(self._xcb, self._symbols)
        self._connection = self._xcb.xcb_connect(None, None)
        self._wake_out, self._wake_in = os.pipe()
        self._thread: threading.Thread | None = None
        self._held: list[tuple[int, int, int]] = []  # key, root, modifiers

    def take(self, symbol: int, modifiers: int) -> bool:
        """Hold the keys; False if they are not to be had."""
        if self._xcb.xcb_connection_has_error(self._connection):
            return False
        code = self._code(symbol)
        root = self._root()
        if not code or not all(self._grab(root, code, modifiers | lock) for lock in _locks()):
            return False
        self._thread = threading.Thread(target=self._wait, name="global-keys", daemon=True)
        self._thread.start()
        return True

    def end(self) -> None:
        """Give the keys back, so that whoever asks next can have them at once."""
        os.write(self._wake_in, b"x")
        if self._thread is not None:
            self._thread.join(2.0)
        for code, root, modifiers in self._held:
            given = self._xcb.xcb_ungrab_key_checked(self._connection, code, root, modifiers)
            self._went_well(given)
        self._xcb.xcb_disconnect(self._connection)
        for handle in (self._wake_in, self._wake_out):
            with suppress(OSError):
                os.close(handle)

    def _grab(self, root: int, code: int, modifiers: int) -> bool:
        xcb = self._xcb
        cookie = xcb.xcb_grab_key_checked(
            self._connection, 1, root, modifiers, code, _ASYNC, _ASYNC
        )
        if self._went_well(cookie):
            self._held.append((code, root, modifiers))
            return True
        return False

    def _went_well(self, cookie: _Cookie) -> bool:
        """Wait until the server has done it."""
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            _free(error)
        return not error

    def _wait(self) -> None:
        handle = self._xcb.xcb_get_file_descriptor(self._connection)
        while self._take_events():
            ready, _, _ = select.select([handle, self._wake_out], [], [])
            if self._wake_out in ready:
                return

    def _take_events(self) -> bool:
        """Tell of the presses that have come; False once the server is gone."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            kind = ctypes.cast(event, POINTER(c_uint8))[0] & 0x7F
            _free(event)
            if kind == _KEY_PRESS:
                self._heard()
        return not self._xcb.xcb_connection_has_error(self._connection)

    def _root(self) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        return int(screens.data[0])  # the root's number comes first in a screen

    def _code(self, symbol: int) -> int:
        table = self._symbols.xcb_key_symbols_alloc(self._connection)
        codes = self._symbols.xcb_key_symbols_get_keycode(table, symbol)
        code = int(codes[0]) if codes else 0
        if codes:
            _free(codes)
        self._symbols.xcb_key_symbols_free(table)
        return code


def _declare(xcb: Any, symbols: Any) -> None:
    """The types of what is called; without them pointers would be cut to 32 bits."""
    xcb.xcb_connect.restype = c_void_p
    xcb.xcb_connect.argtypes = (c_char_p, c_void_p)
    for name in (
        "xcb_disconnect",
        "xcb_connection_has_error",
        "xcb_get_file_descriptor",
        "xcb_get_setup",
        "xcb_poll_for_event",
        "xcb_setup_roots_iterator",
    ):
        getattr(xcb, name).argtypes = (c_void_p,)
    xcb.xcb_get_setup.restype = c_void_p
    xcb.xcb_poll_for_event.restype = c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_grab_key_checked.restype = _Cookie
    xcb.xcb_grab_key_checked.argtypes = (
        *(c_void_p, c_uint8, c_uint32),
        *(c_uint16, c_uint8, c_uint8, c_uint8),
    )
    xcb.xcb_ungrab_key_checked.restype = _Cookie
    xcb.xcb_ungrab_key_checked.argtypes = (c_void_p, c_uint8, c_uint32, c_uint16)
    xcb.xcb_request_check.restype = c_void_p
    xcb.xcb_request_check.argtypes = (c_void_p, _Cookie)
    symbols.xcb_key_symbols_alloc.restype = c_void_p
    symbols.xcb_key_symbols_alloc.argtypes = (c_void_p,)
    symbols.xcb_key_symbols_free.argtypes = (c_void_p,)
    symbols.xcb_key_symbols_get_keycode.restype = POINTER(c_uint8)
    symbols.xcb_key_symbols_get_keycode.argtypes = (c_void_p, c_uint32)


def _library(name: str) -> Any:
    return ctypes.CDLL(name)


def _free(pointer: Any) -> None:
    libc = _library("libc.so.6")
    libc.free.argtypes = (c_void_p,)
    libc.free(ctypes.cast(pointer, c_void_p))


def _locks() -> Iterator[int]:
    """Caps Lock and Num Lock count as modifiers; the keys hold with and without them."""
    return (caps | num for caps, num in product((0, _LOCK), (0, _NUM)))


def _mask(modifiers: Qt.KeyboardModifier) -> int:
    return sum(bit for modifier, bit in _MODIFIERS.items() if modifiers & modifier)


def _keysym(key: Qt.Key) -> int | None:
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return 0xFFBE + key.value - Qt.Key.Key_F1.value
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return key.value + 0x20  # the small letter is what the key bears without Shift
    if Qt.Key.Key_Exclam <= key <= Qt.Key.Key_AsciiTilde:
        return key.value
    return _KEYSYMS.get(key)
