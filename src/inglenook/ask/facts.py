"""Questions about files themselves: how many, which, newest, largest, by whom, how many pages.

What library.db records answers them exactly and at once; no model is asked. A question is one of
these only if all of it is: every word is either part of a known wording or names a kind of file, a
folder, a person or a time. Anything else is a question about what the files say.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from inglenook.ask import dates, filters
from inglenook.types import Scope

Ask = Literal["count", "list", "newest", "oldest", "largest", "smallest", "pages"]
SHOWN = 20
"""How many files are named in an answer."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question about files. `kind` is a type as `filters.types_of` takes it, "" for any file;
    `author` and `name` are parts of the author's and the file's name; `added` says that the
    scope's times are those at which files came into the library, not at which they changed."""

    ask: Ask
    scope: Scope = Scope()
    kind: str = ""
    author: str = ""
    name: str = ""
    added: bool = False
    when: str = ""


@dataclass(frozen=True, slots=True)
class FileFact:
    """What the library records of a file. Times are Unix times, 0 where they are not known."""

    path: str
    bytes: int
    modified: float
    pages: int | None = None
    author: str = ""
    added: float = 0.0
    state: str = "indexed"


@dataclass(frozen=True, slots=True)
class Facts:
    """The first `SHOWN` of the files that were asked about, in the order that was asked for, and
    how many there are. `files`, `skipped` and `failed` count all that the scope holds."""

    rows: tuple[FileFact, ...] = ()
    total: int = 0
    bytes: int = 0
    pages: int = 0
    files: int = 0
    skipped: int = 0
    failed: int = 0
    waiting: int = 0


_FILE = (
    r"(?:files?|documents?|docs?|dateien|datei|dokumente?n?|archivos?|ficheros?|documentos?"
    r"|fichiers?|文件|文档|檔案)"
)
_KIND_WORDS = {
    "pdf": r"pdfs?(?:[- ](?:files?|documents?|dateien|dokumente))?|pdf-?(?:dateien|dokumente)"
    r"|(?:archivos?|documentos?|fichiers?|documents?) pdfs?|pdf ?(?:文件|文档)?",
    "spreadsheet": r"spread ?sheets?|excel(?:[- ](?:files?|sheets?|dateien|tabellen))?|tabellen"
    r"|hojas? de c[aá]lculo|feuilles? de calcul|tableurs?|电子表格|表格",
    "presentation": r"presentations?|slide ?decks?|power ?points?|pr[aä]sentationen"
    r"|presentaciones|pr[ée]sentations?|演示文稿|幻灯片",
    "word": r"word(?:[- ](?:files?|documents?|docs?|dateien|dokumente))",
    "email": r"e-?mails?|mails|correos(?: electr[oó]nicos)?|courriels?|邮件|电子邮件",
    "image": r"images?|pictures?|photos?|bilder|fotos?|im[aá]genes|图片|照片",
    "text": r"text files?|textdateien|archivos de texto|fichiers texte|文本文件",
    "markdown": r"markdown(?:[- ](?:files?|notes?|dateien))?",
    "csv": r"csvs?(?:[- ](?:files?|dateien))?",
    "ebook": r"e-?books?|epubs?|电子书",
}
_KINDS = "|".join(f"(?P<{k}>{words})" for k, words in _KIND_WORDS.items())
_WHAT = rf"(?:{_KINDS}|(?P<any>{_FILE}))"
_MY = (
    r"(?:(?:all|alle|the|of|my|our|meine[nr]?|unsere[nr]?|die|der|mis|los|las|el|la|todos?"
    r"|todas?|mes|les|le|tous|toutes|所有|我的|我)\s*)*"
)
_HAVE = (
    r"(?:\s*(?:do (?:i|we) have|have i(?: got)?|are there|(?:is|are) (?:there )?in (?:my|the|this)"
    r" (?:library|collection)|habe ich|haben wir|gibt es|sind (?:es|da)|tengo|hay|tenemos"
    r"|ai-je|y a-t-il|est-ce que j'ai|j'ai|avons-nous|in total|insgesamt|en total))*"
)
_TAIL = (
    r"(?:\s*(?:in (?:my|the|this) (?:library|collection)|in (?:der|meiner) bibliothek"
    r"|en (?:mi|la) biblioteca|dans (?:ma|la) biblioth[eè]que))?"
)
_COUNT = r"(?:how many|what number of|wie ?viele?|cu[aá]nt[oa]s|combien (?:de |d['’])?|count)\s*"
_LIST = (
    r"(?:(?:please )?(?:list|show(?: me)?)|which|what|zeige?(?: mir)?|liste|welche"
    r"|mu[eé]strame|lista|qu[eé]|cu[aá]les son|liste|montre(?:-moi)?"
    r"|quel(?:le)?s(?: sont)?|列出|显示)\s*"
)
_SUPER: dict[Ask, str] = {
    "newest": (
        r"newest|latest|most recent(?:ly changed)?|neue?ste[ns]?|letzte|m[aá]s (?:nuevo"
        r"|reciente)|plus r[ée]cente?s?|最新"
    ),
    "oldest": r"oldest|[aä]lteste[ns]?|m[aá]s antiguo|plus ancien(?:ne)?s?|最旧|最老",
    "largest": (
        r"largest|biggest|gr(?:ö|oe)(?:ß|ss)te[ns]?|m[aá]s grande|plus gros(?:se)?s?"
        r"|plus grande?s?|最大"
    ),
    "smallest": r"smallest|kleinste[ns]?|m[aá]s peque[ñn]o|plus petite?s?|最小",
}
_BEST = "|".join(f"(?P<{k}>{words})" for k, words in _SUPER.items())
_IS = (
    r"(?:(?:what|which) (?:is|are|was) |which |what(?:'s|’s) |was ist |welches? ist "
    r"|welche |cu[aá]l es |quel(?:le)? est |哪个是)?"
)
_ADDED = (
    r"(?:what|which|welche|was|qu[eé]|quel(?:le)?s)\s*(?P<what>\S.*?)??\s*(?:(?:did"
    r"|have) (?:i|we) (?:recently )?"
    r"(?:add(?:ed)?|import(?:ed)?)|(?:was|were|has been|have been) added"
    r"|habe ich (?P<de>.*?)\s*hinzugef[uü]gt"
    r"|(?:a[ñn]ad[ií]|agregu[eé])|ai-je ajout[ée]e?s?)\s*(?P<when>.*)"
)
_PAGES = re.compile(
    r"(?:how many pages (?:does |has |are in |are there in )(?P<a>.+?)(?: have)?"
    r"|wie ?viele seiten hat (?P<b>.+)|cu[aá]ntas p[aá]ginas tiene (?P<c>.+)"
    r"|combien de pages (?:a|contient|compte) (?P<d>.+)|(?P<e>.+?)有多少页)"
)
_NOT_A_NAME = re.compile(
    r"^(?:it|this|that|he|she|they|es|er|sie|das|dies|il|elle|cela|ella|它|这|这个文件)$"
)
_ARTICLE = re.compile(
    r"^(?:(?:the|my|our|der|die|das|meine?|el|la|mi|le|ma|mon) |l['’])?"
    r"(?:(?:file|document|datei|archivo|fichier) )?"
)
_OF = r"(?:by|from|written by|von|por|de|par|作者)"
_REST = (
    re.compile(
        rf"(?:(?:are|is|were|sind|son|sont) )?(?:(?:written|made|created|geschrieben"
        rf"|escritos?|[ée]crits?) )?{_OF} (?P<author>\S.*)"
    ),
    re.compile(
        r"(?:in|inside|under|in dem|im|en|dans)(?: the| my| meinem| dem| la| el| le| mi| mon)?"
        r" (?:folder|directory|ordner|verzeichnis|carpeta|dossier) (?P<folder>\S.*)"
    ),
    re.compile(r"in(?: the| my)? (?P<folder>\S+(?: \S+)?) (?:folder|directory|ordner)"),
    re.compile(
        r"(?:(?:did (?:i|we) (?:change|edit)|from|of|in|changed|modified|changed in"
        r"|modified in|aus|vom|von|im|de|del|en)(?: the)? )?"
        r"(?P<when>\S.*)"
    ),
)
_SINCE = re.compile(r"(?:since|after|seit|nach|desde|depuis|apr[eè]s) (?P<day>.+)")
_UNTIL = re.compile(r"(?:before|older than|vor|antes de|avant)(?: the)? (?P<day>.+)")
_STRETCH = re.compile(
    r"(?P<this>this|the current|diese[nrs]?|est[ea]|cette|ce"
    r"|这)?\s*(?P<last>(?:the )?(?:last|past)|letzte[nrs]?"
    r"|vergangene[nrs]?|la derni[eè]re|上)?\s*(?:个)?(?P<unit>[^\W\d]+)"
    r"(?P<after> (?:pasad[oa]|derni[eè]re?))?"
)


def recognise(text: str, scope: Scope, now: datetime) -> Wanted | None:
    """The question about files that `text` is, within `scope`; None if it is another one."""
    said = " ".join(text.casefold().split()).strip(" ?？!.。¿¡")
    if not said:
        return Wanted("list", scope) if filters.is_narrow(scope) else None
    if len(said) > 160 or scope.phrases or scope.without:
        return None
    for reader in (_pages, _added, _chinese_count, _counted, _superlative, _listed):
        if found := reader(said, text, Wanted("list", scope), now):
            return found
    return None


def _pages(said: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    found = _PAGES.fullmatch(said)
    if found is None:
        return None
    name = _ARTICLE.sub("", next(filter(None, found.groups()))).strip(" \"'“”„‚‘’")
    if _NOT_A_NAME.match(name) or len(name) < 2:
        return None
    return dataclasses.replace(wanted, ask="pages", name=name)


def _added(said: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    found = re.fullmatch(_ADDED, said)
    if found is None:
        return None
    kind = _kind_of(found["what"] or "")
    stretch = _stretch(found["when"] or found["de"] or "", now)
    if kind is None or stretch is None:
        return None
    when = found["when"] or found["de"]
    return _during(dataclasses.replace(wanted, kind=kind, added=True, when=when), stretch)


def _chinese_count(said: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    found = re.fullmatch(rf"(?:我|库里|这里)*(?:一共|总共)?有多少(?:个|份|封|张)?\s*{_WHAT}", said)
    return dataclasses.replace(wanted, ask="count", kind=_kind_in(found)) if found else None


def _counted(said: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    found = re.match(rf"{_COUNT}{_MY}{_WHAT}(?!\w)", said)
    if found is None:
        return None
    wanted = dataclasses.replace(wanted, ask="count", kind=_kind_in(found))
    return _with_rest(said[found.end() :], text, wanted, now)


def _superlative(said: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    found = re.match(rf"{_IS}{_MY}(?:(?:\d+) )?(?:{_BEST})[的\s]*{_WHAT}(?!\w)", said)
    later = re.match(rf"{_IS}{_MY}{_WHAT}\s*(?:le |la |el )?(?:{_BEST})(?!\w)", said)
    found = found or later
    if found is None:
        return None
    ask = next(name for name in _SUPER if found[name])
    wanted = dataclasses.replace(wanted, ask=ask, kind=_kind_in(found))
    return _with_rest(said[found.end() :], text, wanted, now)


def _listed(said: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    found = re.match(rf"{_LIST}{_MY}{_WHAT}(?!\w)", said)
    bare = re.fullmatch(rf"{_WHAT} {_OF} (?P<by>\S.*)", said)
    if found is None and bare is None:
        return None
    if found is None and bare is not None:
        author = _as_written(bare["by"], text)
        named = dataclasses.replace(wanted, kind=_kind_in(bare), author=author)
        return named if _is_name(author) and _stretch(bare["by"], now) is None else None
    assert found is not None
    return _with_rest(
        said[found.end() :], text, dataclasses.replace(wanted, kind=_kind_in(found)), now
    )


def _with_rest(rest: str, text: str, wanted: Wanted, now: datetime) -> Wanted | None:
    """`wanted` with what stands behind the kind of file; None if that is something else."""
    rest = re.sub(rf"^{_HAVE}{_TAIL}", "", rest).strip(" ,")
    if not rest:
        return wanted
    for form in _REST:
        if (found := form.fullmatch(rest)) is None:
            continue
        groups = found.groupdict()
        if groups.get("author") and _stretch(groups["author"], now) is None:
            author = _as_written(groups["author"], text)
            return dataclasses.replace(wanted, author=author) if _is_name(author) else None
        if groups.get("folder"):
            folder = groups["folder"].strip(" \"'“”")
            scope = dataclasses.replace(wanted.scope, folders=(*wanted.scope.folders, folder))
            return dataclasses.replace(wanted, scope=scope)
        when = groups.get("when") or groups.get("author") or ""
        if stretch := _stretch(when, now):
            return _during(dataclasses.replace(wanted, when=when), stretch)
    return None


def _is_name(author: str) -> bool:
    """Whether it looks like somebody: up to four words, the first with a capital letter if its
    script has any. "files by month" is no person's."""
    parts = author.split()
    return 0 < len(parts) <= 4 and (parts[0][0].isupper() or not parts[0][0].islower())


def _as_written(part: str, text: str) -> str:
    at = text.casefold().rfind(part)
    return (text[at : at + len(part)] if at >= 0 else part).strip(" \"'“”?!.")


def _stretch(text: str, now: datetime) -> dates.Stretch | None:
    said = text.strip(" ,")
    for form, first in ((_SINCE, True), (_UNTIL, False)):
        if (found := form.fullmatch(said)) and (day := _stretch(found["day"], now)):
            return (
                dates.Stretch(day.start, now)
                if first
                else dates.Stretch(datetime(1980, 1, 1), day.start)
            )
    if found := _STRETCH.fullmatch(said):
        unit = dates.UNITS.get(found["unit"])
        if unit and (found["this"] or found["last"] or found["after"] or unit[-3:] == "day"):
            return dates.this(unit, now, 1 if found["last"] or found["after"] else 0)
    return dates.stretch(said, now)


def _during(wanted: Wanted, stretch: dates.Stretch) -> Wanted:
    scope = dataclasses.replace(
        wanted.scope, after=stretch.start.timestamp(), before=stretch.end.timestamp()
    )
    return dataclasses.replace(wanted, scope=scope)


def _kind_in(found: re.Match[str]) -> str:
    return next((kind for kind in _KIND_WORDS if found.groupdict().get(kind)), "")


def _kind_of(words: str) -> str | None:
    """The kind that words like "my PDFs" name, "" for any file; None if it is something else."""
    if not words.strip():
        return ""
    found = re.fullmatch(rf"{_MY}{_WHAT}", words.strip())
    return _kind_in(found) if found else None
