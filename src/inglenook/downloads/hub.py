"""Asks a model hub what there is: repositories with GGUF files, their quantizations, their cards.

Addresses are those of the Hugging Face hub (`/api/models`), which mirrors speak too; answers are
read by huggingface-hub's own `ModelInfo`. Requests go through the `Session` and not through that
library's client, which is one for the whole process and tries for minutes while there is no
network. Fetching is the business of the other modules here.
"""

from __future__ import annotations

import os
import re
import urllib.parse
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from inglenook.catalog import Entry, File, HubSource, Kind, local_name, quantization_of, split_of
from inglenook.downloads.order import files_of
from inglenook.downloads.session import Session
from inglenook.errors import DownloadDenied, HubUnreachable, InglenookError, NotFound

if TYPE_CHECKING:
    import httpx2
    from huggingface_hub.hf_api import ModelInfo

TIMEOUT = 15.0  # seconds; a person is waiting
_MOST_HOPS = 4
_FACTS = ("cardData", "downloads", "gated", "gguf", "lastModified", "likes", "pipeline_tag", "tags")
_KINDS: Mapping[str, Kind] = {
    "feature-extraction": "embedding",
    "sentence-similarity": "embedding",
    "text-ranking": "rerank",
}
_VAGUE = {"", "model", "ggml-model", "gguf-model", "unsloth", "weights"}
# where the best of several projectors comes first: none of them is large
_PROJECTORS = ("F16", "BF16", "F32", "Q8_0")


@dataclass(frozen=True, slots=True)
class Address:
    """A repository, and what in it was meant: a `file`, or a `quantization`, or neither."""

    repo: str
    file: str = ""
    quantization: str = ""
    revision: str = "main"


@dataclass(frozen=True, slots=True)
class Card:
    """What a repository says of itself. `updated` is a Unix time, 0 where it is not known."""

    repo: str
    licence: str = ""
    base: str = ""
    languages: tuple[str, ...] = ()
    parameters: int | None = None
    context: int | None = None
    architecture: str = ""
    kind: Kind = "chat"
    gated: bool = False
    downloads: int = 0
    likes: int = 0
    updated: float = 0.0
    revision: str = "main"


@dataclass(frozen=True, slots=True)
class Quantization:
    """One way to have the model. `file` is its first part; `bytes` and `files` hold for all parts.

    `missing` names parts of a split model that the repository lacks: it cannot be used.
    """

    name: str
    file: str
    bytes: int | None
    sha256: str | None
    files: int = 1
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository with its GGUF files: what can answer, and what turns pictures into input."""

    card: Card
    quantizations: tuple[Quantization, ...] = ()
    projectors: tuple[File, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Blob:
    """Any file of a repository. `id` is git's of it; `sha256` is "" for files that git holds."""

    path: str
    size: int
    id: str
    sha256: str = ""


_NAME = r"[A-Za-z0-9][\w.-]*"
_REPO = re.compile(rf"(?:hf:(?://)?)?({_NAME}/{_NAME}?)(?::([\w./-]+))?")
_PATH = re.compile(rf"/({_NAME}/{_NAME})(?:/(?:blob|resolve|tree|raw)/([^/]+)(?:/(.+))?)?/?")


def address(text: str) -> Address | None:
    """What "owner/name", "owner/name:Q4_K_M", "owner/name:FILE" or a hub's address means.

    None for anything else.
    """
    text = text.strip()
    parts = urllib.parse.urlsplit(text if "://" in text else f"https://{text}")
    plain = _REPO.fullmatch(text)
    if plain and not _is_host(plain[1].split("/")[0]):
        wanted = plain[2] or ""
        if wanted.endswith(".gguf"):
            return Address(plain[1], file=wanted)
        return Address(plain[1], quantization=wanted)
    if parts.scheme not in ("http", "https") or not _is_host(parts.hostname or ""):
        return None
    path, _, wanted = urllib.parse.unquote(parts.path).partition(":")
    match = _PATH.fullmatch(path)
    if match is None:
        return None
    file = match[3] or ""
    if not file.endswith(".gguf"):
        file = ""
    return Address(match[1], file, wanted, match[2] or "main")


def search(session: Session, text: str, limit: int = 20) -> list[Card]:
    """Repositories with GGUF files that `text` finds, the most downloaded first.

    `text` is a name, or names a repository as `address` takes it. Raises HubUnreachable, NotFound
    or DownloadDenied.
    """
    wanted = address(text)
    if wanted is not None:
        try:
            found = repository(session, wanted.repo)
        except NotFound:
            if "://" in text:
                raise
        else:
            if found.quantizations:
                return [found.card]
        text = wanted.repo.rsplit("/", 1)[-1]
    query = {"search": text.strip(), "filter": "gguf", "sort": "downloads", "direction": "-1"}
    params = [*query.items(), ("limit", str(limit)), *(("expand", fact) for fact in _FACTS)]
    answer = _ask(session, "/api/models", params, "")
    if not isinstance(answer, list):
        raise _strange(session)
    infos = (_info(session, item) for item in answer)
    return [_card(info) for info in infos if info.gguf or "gguf" in (info.tags or ())][:limit]


def repository(session: Session, repo: str, revision: str = "main") -> Repository:
    """Card and GGUF files of a repository. The token is shown only if the hub asks for one.

    Raises HubUnreachable, NotFound or DownloadDenied, each naming the repository.
    """
    info = _described(session, repo, revision)
    files = [_file(sibling) for sibling in info.siblings or () if _is_gguf(sibling.rfilename)]
    projectors = [file for file in files if is_projector(file.file)]
    return Repository(
        card=_card(info),
        quantizations=tuple(_grouped(file for file in files if file not in projectors)),
        projectors=tuple(sorted(projectors, key=_rank)),
    )


def blobs(session: Session, repo: str, revision: str) -> tuple[str, list[Blob]]:
    """The commit that a revision means, and all files of the repository as they are there.

    Raises HubUnreachable, NotFound or DownloadDenied, each naming the repository.
    """
    info = _described(session, repo, revision)
    found = [
        Blob(s.rfilename, s.size or 0, s.blob_id or "", s.lfs.sha256 if s.lfs else "")
        for s in info.siblings or ()
    ]
    return info.sha or revision, found


def _described(session: Session, repo: str, revision: str) -> ModelInfo:
    path = f"/api/models/{urllib.parse.quote(repo)}"
    if revision != "main":
        path += f"/revision/{urllib.parse.quote(revision, safe='')}"
    return _info(session, _ask(session, path, [("blobs", "true")], repo))


def entry(found: Repository, quantization: Quantization) -> Entry:
    """A quantization as something that can be fetched, pinned to the revision that was seen."""
    card, file = found.card, quantization.file
    title = re.sub(r"[-_.]?gguf$", "", card.repo.rsplit("/", 1)[-1], flags=re.IGNORECASE)
    projector = found.projectors[0] if found.projectors else None
    return Entry(
        id=f"{card.repo}:{file}",
        name=f"{title} {quantization.name}".strip(),
        kind=card.kind,
        file=_own_name(title, file),
        sources=(HubSource(card.repo, file, card.revision),),
        licence=card.licence,
        parameters=card.parameters,
        context=card.context,
        bytes=quantization.bytes,
        sha256=quantization.sha256 if quantization.files == 1 else None,
        languages=card.languages,
        capabilities=(card.kind, "vision") if projector else (card.kind,),
        projector=projector,
    )


def choose(found: Repository, wanted: Address) -> Quantization:
    """The quantization that an address means; without a word, the one that suits most people.

    Raises NotFound with those that there are.
    """
    usable = [q for q in found.quantizations if not q.missing]
    names = ", ".join(dict.fromkeys(q.name or q.file for q in usable)) or "none"
    if wanted.file:
        same = [q for q in usable if wanted.file in files_of(q.file)]
    elif wanted.quantization:
        same = [q for q in usable if q.name.lower() == wanted.quantization.lower()]
    else:
        order = ("Q4_K_M", "MXFP4", "UD-Q4_K_XL", "Q4_0", "Q4_K_S", "Q5_K_M", "Q8_0")
        same = sorted(usable, key=lambda q: order.index(q.name) if q.name in order else len(order))
    if not same:
        what = wanted.file or wanted.quantization or "GGUF file"
        raise NotFound(f"{found.card.repo} has no {what}.", f"It has: {names}.")
    return same[0]


def is_projector(file: str) -> bool:
    """Whether a file's name says that it turns pictures or sound into input for a model."""
    return "mmproj" in local_name(file).lower()


# --- what the answers mean ------------------------------------------------------------------------


def _is_host(name: str) -> bool:
    return name in ("localhost", "127.0.0.1") or re.search(r"\.[A-Za-z]+$", name) is not None


def _is_gguf(file: str) -> bool:
    return file.lower().endswith(".gguf") and "imatrix" not in local_name(file).lower()


def _rank(file: File) -> int:
    name = file.quantization
    return _PROJECTORS.index(name) if name in _PROJECTORS else len(_PROJECTORS)


def _file(sibling: Any) -> File:
    sha256 = sibling.lfs.sha256 if sibling.lfs else None
    name = sibling.rfilename
    return File(name, quantization_of(name), sibling.size, sha256)


def _grouped(files: Iterable[File]) -> list[Quantization]:
    """One entry a model, smallest first; the parts of a split one are taken together."""
    whole: list[Quantization] = []
    parts: dict[str, list[File]] = {}
    for file in files:
        split = split_of(file.file)
        if split is None:
            whole.append(Quantization(file.quantization, file.file, file.bytes, file.sha256))
        else:
            parts.setdefault(f"{split[0]} {split[2]}", []).append(file)
    whole.extend(_together(group) for group in parts.values())
    return sorted(whole, key=lambda q: (q.bytes or 0, q.file))


def _together(group: list[File]) -> Quantization:
    group.sort(key=lambda file: file.file)
    stem, _, count = split_of(group[0].file) or ("", 1, 1)
    first = f"{stem}-{1:05d}-of-{count:05d}.gguf"
    there = {file.file for file in group}
    sizes = [file.bytes for file in group]
    return Quantization(
        name=group[0].quantization,
        file=first,
        bytes=sum(size or 0 for size in sizes) if all(sizes) else None,
        sha256=None,
        files=count,
        missing=tuple(name for name in files_of(first) if name not in there),
    )


def _own_name(title: str, file: str) -> str:
    """The name in a models folder; "model-Q4_0.gguf" alone would say nothing there."""
    name = local_name(file)
    split = split_of(name)
    stem = split[0] if split else name.removesuffix(".gguf")
    quantization = quantization_of(name)
    bare = re.sub(re.escape(quantization), "", stem, flags=re.IGNORECASE).strip("-_.").lower()
    return f"{title}-{name}" if bare in _VAGUE else name


def _card(info: ModelInfo) -> Card:
    card = dict(vars(info.card_data)) if info.card_data else {}
    gguf = info.gguf if isinstance(info.gguf, dict) else {}
    return Card(
        repo=info.id,
        licence=_licence(card, info.tags or []),
        base=next(iter(_texts(card.get("base_model"))), ""),
        languages=_texts(card.get("language")),
        parameters=_whole(gguf.get("total")),
        context=_whole(gguf.get("context_length")),
        architecture=str(gguf.get("architecture") or ""),
        kind=_KINDS.get(info.pipeline_tag or "", "chat"),
        gated=bool(info.gated),
        downloads=info.downloads or 0,
        likes=info.likes or 0,
        updated=info.last_modified.timestamp() if info.last_modified else 0.0,
        revision=info.sha or "main",
    )


def _licence(card: Mapping[str, Any], tags: Iterable[str]) -> str:
    named = card.get("license")
    if named == "other":
        named = card.get("license_name") or named
    told = (tag.removeprefix("license:") for tag in tags if tag.startswith("license:"))
    return str(named or next(told, ""))


def _texts(value: Any) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(text for text in values if isinstance(text, str) and text)


def _whole(value: Any) -> int | None:
    return value if type(value) is int and value > 0 else None


def _info(session: Session, data: Any) -> ModelInfo:
    # read when the library is first imported: nothing is told about us, nothing else is fetched
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    os.environ.setdefault("HF_HUB_DISABLE_XET", "1")
    from huggingface_hub.hf_api import ModelInfo

    try:
        return ModelInfo(**data)  # type: ignore[no-untyped-call]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _strange(session) from error


# --- asking ---------------------------------------------------------------------------------------


def _ask(session: Session, path: str, params: list[tuple[str, str]], repo: str) -> Any:
    answer = _get(session, path, params, "")
    if answer.status_code in (401, 403) and repo and (token := session.token()):
        answer = _get(session, path, params, token)
    if answer.status_code != 200:
        raise _refused(session, answer, repo)
    try:
        return answer.json()
    except ValueError as error:
        raise _strange(session) from error


def _get(session: Session, path: str, params: list[tuple[str, str]], token: str) -> httpx2.Response:
    import httpx2

    url = httpx2.URL(f"{session.endpoint}{path}", params=params)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        with session.client(timeout=TIMEOUT) as client:
            for _ in range(_MOST_HOPS):
                answer = client.get(url, headers=headers)
                if not answer.is_redirect:
                    return answer
                # a repository that was renamed; never on to another host with the token
                url = url.join(answer.headers["Location"])
                if not session.may_see_token(str(url)):
                    break
    except httpx2.HTTPError as error:
        raise HubUnreachable(
            f"The model hub {_host(session)} cannot be reached: {_reason(error)}.",
            "Check the network connection and try again. "
            "Models that are on this computer can be used without it.",
        ) from error
    raise HubUnreachable(f"The model hub {_host(session)} sends us in circles or elsewhere.")


def _refused(session: Session, answer: httpx2.Response, repo: str) -> InglenookError:
    hub, page = _host(session), f"{session.endpoint}/{repo}"
    what = repo or "this search"
    if answer.status_code == 403 or answer.headers.get("X-Error-Code") == "GatedRepo":
        return DownloadDenied(
            f"{hub} does not show {what} to everybody.",
            f"Accept its terms at {page}, then give your access token with "
            "'inglenook models token'.",
        )
    if answer.status_code in (401, 404):  # a hub hides private ones behind 401
        return NotFound(
            f"There is no repository {repo} on {hub}, or it is private.",
            "Check the name. For a private one, give your access token with "
            "'inglenook models token'.",
        )
    if answer.status_code == 429:
        wait = answer.headers.get("Retry-After", "")
        return HubUnreachable(
            f"{hub} has had too many requests from here.",
            f"Try again in {wait} seconds." if wait.isdecimal() else "Try again in some minutes.",
        )
    return HubUnreachable(
        f"{hub} answered {what} with the error {answer.status_code}.", "Try again later."
    )


def _strange(session: Session) -> HubUnreachable:
    return HubUnreachable(
        f"What {_host(session)} answered is not what a model hub answers.",
        "If 'inglenook config hub_endpoint' names a mirror, check it; else log in to the network "
        "that you are on.",
    )


def _reason(error: httpx2.HTTPError) -> str:
    import httpx2

    if isinstance(error, httpx2.TimeoutException):
        return "it did not answer in time"
    return re.sub(r"^\[Errno -?\d+\] ", "", str(error)).rstrip(".") or type(error).__name__


def _host(session: Session) -> str:
    return urllib.parse.urlsplit(session.endpoint).netloc


def with_facts(entry: Entry, found: Repository) -> Entry:
    """A catalog entry with what was left empty filled from the hub."""
    hub = [s for s in entry.sources if isinstance(s, HubSource) and s.repo == found.card.repo]
    same = [q for q in found.quantizations if hub and q.file == hub[0].file]
    card = found.card
    return replace(
        entry,
        bytes=entry.bytes or (same[0].bytes if same else None),
        sha256=entry.sha256 or (same[0].sha256 if same else None),
        licence=entry.licence or card.licence,
        parameters=entry.parameters or card.parameters,
        context=entry.context or card.context,
        languages=entry.languages or card.languages,
    )
