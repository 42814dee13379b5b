"""`library.questions` of the protocol: what to ask first of files that were just read.

No model is asked: a question is made of what a file has for certain, a heading with text below it,
dates, amounts, a table, a letter. Which kind it is and what it is about are told, not its words, so
that the window asks in its own language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal, get_args

from inglenook.ask.facts import Ask, Wanted
from inglenook.ask.filters import types_of
from inglenook.errors import BadRequest
from inglenook.host.remote import RemoteIndex
from inglenook.types import Passage, Scope, from_json

if TYPE_CHECKING:
    from inglenook.host.context import Host
    from inglenook.link.server import Reply

Kind = Literal["section", "letter", "money", "dates", "table", "points", "code"]
_ORDER: tuple[Kind, ...] = get_args(Kind)  # what says most of a library first

MOST = 3
_FILES, _PASSAGES = 12, 10  # looked into: files, and passages of each
_SOME = 120  # characters that are worth a question
_LONGEST = 60  # characters of a heading that is quoted
_MONTHS = (
    "jan|feb|m[aä]r|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|de[cz]|ene|abr|ago|dic|"
    "janv|f[ée]v|avr|juin|juil|ao[uû]|d[ée]c"
)
_DATE = re.compile(
    rf"\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}\b|\d{{4}}年\d{{1,2}}月|"
    rf"\b\d{{1,2}}\.? (?:de )?(?:{_MONTHS})\w*\.? (?:de )?\d{{4}}\b|"
    rf"\b(?:{_MONTHS})\w*\.? \d{{1,2}}, \d{{4}}\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[€$£¥]\s?\d|\d[\d.,]*\s?(?:€|£|¥|元|(?:euros?|dollars?|pounds?|EUR|USD|GBP|CHF|CNY)\b)",
    re.IGNORECASE,
)
_NUMBERING = re.compile(r"^(?:§\s*)?(?:\d+(?:\.\d+)*[.)]?|[IVX]+[.)]|[A-Za-z][.)])\s+(?=\S)")
_CODE = frozenset(
    """py js ts jsx tsx java c h cpp hpp cc cs go rs rb php swift kt scala sh bash ps1 sql r lua pl
    ipynb""".split()  # noqa: SIM905
)
_DATA = frozenset("json jsonl xml yaml yml toml ini css scss log bib srt vtt".split())  # noqa: SIM905
_SAY_NOTHING = frozenset(
    """abstract contents introduction summary appendix references index notes inhalt einleitung
    zusammenfassung anhang índice introducción resumen anexo sommaire résumé annexe 目录 摘要
    引言 附录""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question that the file at `path` answers. `name` is what a person calls the file;
    `heading` the section or the subject that it is about, "" for the whole file."""

    kind: Kind
    path: str
    name: str
    heading: str = ""


def questions(host: Host, with_: dict[str, Any], reply: Reply) -> dict[str, Any]:
    """Up to three questions, each about another file and of another kind where that can be."""
    scope = _scope(with_)
    index = RemoteIndex(host.library.client, host.library.empty(), reply.on_cancel)
    found: list[Question] = []
    for path in _worth_a_look(index, scope):
        if reply.cancelled():
            break
        found += questions_about(path, index.passages_of(path, _PASSAGES))
    return {"questions": [asdict(question) for question in chosen(found)]}


def questions_about(path: str, passages: Sequence[Passage]) -> list[Question]:
    """What can be asked of a file that begins with these passages, the most telling first."""
    text = "\n".join(passage.text for passage in passages)
    if not passages or len(text.strip()) < _SOME // 2:
        return []
    name = _bare(passages[0].origin) or PurePath(path.replace("\\", "/")).name
    return [Question(kind, path, name, heading) for kind, heading in _kinds(path, text, passages)]


def chosen(found: Sequence[Question]) -> list[Question]:
    """The first few; those that differ in both file and kind first, then in either."""
    best: list[Question] = []
    order = sorted(found, key=lambda question: _ORDER.index(question.kind))
    for differs in (_in_both, _in_file, _in_kind):
        for question in order:
            if len(best) < MOST and question not in best and differs(question, best):
                best.append(question)
    return best


def _in_both(question: Question, best: Sequence[Question]) -> bool:
    return _in_file(question, best) and _in_kind(question, best)


def _in_file(question: Question, best: Sequence[Question]) -> bool:
    return all(question.path != other.path for other in best)


def _in_kind(question: Question, best: Sequence[Question]) -> bool:
    return all(question.kind != other.kind for other in best)


def _kinds(path: str, text: str, passages: Sequence[Passage]) -> Iterator[tuple[Kind, str]]:
    ending = PurePath(path).suffix.lower().lstrip(".")
    if ending in types_of("email"):
        if subject := _quotable(passages[0].heading[:1]):
            yield "letter", subject
        return
    if ending in _CODE:
        yield "code", ""
    if ending in types_of("spreadsheet"):
        yield "table", ""
    if ending in (*_CODE, *_DATA, *types_of("spreadsheet")):
        return
    if heading := _section(passages):
        yield "section", heading
    if len(set(_MONEY.findall(text))) > 1:
        yield "money", ""
    if len(set(_DATE.findall(text))) > 1:
        yield "dates", ""
    if len(text) >= 2 * _SOME:
        yield "points", ""


def _section(passages: Sequence[Passage]) -> str:
    """A heading with text below it; not the title, which stands over everything."""
    titles = {passage.heading[:1] for passage in passages}
    for passage in passages:
        own = passage.heading[1:] or (passage.heading if len(titles) > 1 else ())
        if len(passage.text) >= _SOME and (heading := _quotable(own[-1:])):
            return heading
    return ""


def _quotable(heading: Sequence[str]) -> str:
    said = _NUMBERING.sub("", " ".join("".join(heading).split()))
    letters = sum(character.isalpha() for character in said)
    tells = letters >= (2 if any(ord(c) > 0x2E80 for c in said) else 4)
    return said if tells and len(said) <= _LONGEST and said.lower() not in _SAY_NOTHING else ""


def _worth_a_look(index: RemoteIndex, scope: Scope) -> list[str]:
    """Files to look into: the newest and the largest, of each ending in turn."""
    by_ending: dict[str, list[str]] = {}
    orders: tuple[Ask, ...] = ("newest", "largest")
    for ask in orders:
        for row in index.facts(Wanted(ask, scope)).rows:
            paths = by_ending.setdefault(PurePath(row.path).suffix.lower(), [])
            if row.state == "indexed" and row.path not in paths:
                paths.append(row.path)
    deepest = max(map(len, by_ending.values()), default=0)
    turns = [
        path for n in range(deepest) for paths in by_ending.values() for path in paths[n : n + 1]
    ]
    return turns[:_FILES]


def _bare(address: str) -> str:
    return address.partition("://")[2].rstrip("/")


def _scope(with_: dict[str, Any]) -> Scope:
    try:
        return from_json(Scope, with_.get("scope") or {})
    except (TypeError, ValueError) as error:
        raise BadRequest(f"'scope' does not have the right shape: {error}.") from error
