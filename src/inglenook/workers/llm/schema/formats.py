"""The formats of JSON Schema as regular expressions: each text they match is of the format.

Some match less than the format allows (an hour of leap seconds, addresses with quoted names, very
long labels): for writing that is enough, and it is why a format cannot stand under a `not`.
"""

from __future__ import annotations

_YEAR = r"(?:[1-9]\d{3}|0[1-9]\d\d|00[1-9]\d|000[1-9])"
_LEAP = r"(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_DAY = (
    r"(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)"
    r"|02-(?:0[1-9]|1\d|2[0-8]))"
)
_DATE = rf"(?:{_YEAR}-{_DAY}|{_LEAP}-02-29)"
_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d"
_TIME = rf"{_CLOCK}:[0-5]\d(?:\.\d{{1,6}})?(?:Z|[+-]{_CLOCK})"
_NUMBER = r"\d{1,6}"
_OF_DAY = rf"T(?:{_NUMBER}H(?:{_NUMBER}M(?:{_NUMBER}S)?)?|{_NUMBER}M(?:{_NUMBER}S)?|{_NUMBER}S)"
_DAYS = rf"(?:{_NUMBER}Y(?:{_NUMBER}M(?:{_NUMBER}D)?)?|{_NUMBER}M(?:{_NUMBER}D)?|{_NUMBER}D)"
_LABEL = r"[A-Za-z0-9](?:-?[A-Za-z0-9]){0,19}"
_HOST = rf"{_LABEL}(?:\.{_LABEL}){{0,3}}"
_BYTE = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_IPV4 = rf"{_BYTE}(?:\.{_BYTE}){{3}}"
_H16 = r"[0-9A-Fa-f]{1,4}"
_IPV6 = "|".join(
    [rf"(?:{_H16}:){{7}}{_H16}", "::", rf"::{_H16}(?::{_H16}){{0,6}}"]
    + [rf"{_H16}(?::{_H16}){{{n}}}::(?:{_H16}(?::{_H16}){{0,{5 - n}}})?" for n in range(6)]
    + [rf"{_H16}(?::{_H16}){{6}}::"]
)
_CHAR = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})"
_TAIL = rf"(?:\?(?:{_CHAR}|[/?])*)?(?:#(?:{_CHAR}|[/?])*)?"
_WEB = rf"[a-z][a-z0-9+.-]{{1,11}}://{_HOST}(?::\d{{1,5}})?(?:/{_CHAR}*)*{_TAIL}"
_OTHER = rf"(?:mailto|urn|tel|news|data|doi|isbn):{_CHAR}+"
_NAME = r"[A-Za-z0-9_%+-]{1,32}(?:\.[A-Za-z0-9_%+-]{1,16}){0,1}"

FORMATS = {
    "date": _DATE,
    "time": _TIME,
    "date-time": f"{_DATE}T{_TIME}",
    "duration": rf"P(?:{_NUMBER}W|{_DAYS}(?:{_OF_DAY})?|{_OF_DAY})",
    "uuid": r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
    "email": rf"{_NAME}@{_HOST}",
    "idn-email": rf"{_NAME}@{_HOST}",
    "hostname": _HOST,
    "ipv4": _IPV4,
    "ipv6": _IPV6,
    "uri": f"{_WEB}|{_OTHER}",
    "iri": f"{_WEB}|{_OTHER}",
    "uri-reference": rf"{_WEB}|{_OTHER}|/?(?:{_CHAR}+/)*[A-Za-z0-9._~-]*{_TAIL}",
    "json-pointer": r"(?:/(?:[^/~]|~[01])*)*",
    "relative-json-pointer": r"(?:0|[1-9]\d{0,5})(?:#|(?:/(?:[^/~]|~[01])*)*)",
}

NOT_REGULAR = {"regex", "uri-template", "idn-hostname", "iri-reference"}

IGNORED = {
    "binary", "byte", "char", "decimal", "double", "float", "int16", "int32", "int64", "int8",
    "number", "password", "string", "text", "textarea", "uint16", "uint32", "uint64", "uint8",
}  # fmt: skip
"""What OpenAPI and some generators write: hints about storage or display, no conditions."""
