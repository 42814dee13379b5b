"""An address on the web as a person should see it before going there: its host in real letters, and
what is odd about it. No widgets."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

OPENED = ("http", "https", "mailto")  # everything else may start a program
ALPHABETS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "GEORGIAN")

Oddity = Literal["mixed", "foreign", "user", "numbers", "plain", "scheme"]


@dataclass(frozen=True, slots=True)
class Address:
    """`host` is decoded from punycode, `ascii_host` is what is really asked for; empty where the
    address names none. `oddities` are in the order of their weight:

    "mixed": letters of several alphabets in one name; "foreign": a name that only looks Latin may
    not be; "user": what stands before an @ is not the host; "numbers": no name but numbers;
    "plain": nothing is encrypted; "scheme": not a page, it will not be opened.
    """

    whole: str
    host: str
    ascii_host: str
    oddities: tuple[Oddity, ...] = ()

    @property
    def opens(self) -> bool:
        """Whether it is a kind of address that may be handed to the system."""
        return "scheme" not in self.oddities


def read(address: str) -> Address:
    """Look an address over. Never raises: what cannot be understood is not opened."""
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
        user = parts.username
    except ValueError:
        return Address(address, "", "", ("scheme",))
    if parts.scheme == "mailto":
        host = parts.path.rpartition("@")[2]
    shown, ascii_host = _decoded(host), _encoded(host)
    odd: list[Oddity] = []
    if parts.scheme not in OPENED or not host:
        odd.append("scheme")
    alphabets = [_alphabets(label) for label in shown.split(".")]
    if any(len(found) > 1 for found in alphabets):
        odd.append("mixed")
    elif shown != ascii_host:
        odd.append("foreign")
    if user is not None:
        odd.append("user")
    if host and not any(letter.isalpha() for letter in host.rpartition(":")[0] or host):
        odd.append("numbers")
    if parts.scheme == "http":
        odd.append("plain")
    return Address(address, shown, ascii_host, tuple(odd))


def _decoded(host: str) -> str:
    return ".".join(map(_label, host.split(".")))


def _label(label: str) -> str:
    if not label.lower().startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label


def _encoded(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        return host.encode("ascii", "backslashreplace").decode("ascii")


def _alphabets(label: str) -> set[str]:
    names = (unicodedata.name(letter, "") for letter in label if letter.isalpha())
    return {name.partition(" ")[0] for name in names} & set(ALPHABETS)
