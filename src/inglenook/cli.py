"""The command line: one function per command. A client of the host like the window.

Results go to stdout, everything else to stderr. With `--json` stdout holds one JSON document and
nothing else; a failure then is `{"error": {"code", "message", "next_step"}}`.
Exit codes: 0 done, 1 failed with a clear message, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from inglenook import __version__, journal, settings
from inglenook.errors import BadRequest, InglenookError, NotFound
from inglenook.link import launch
from inglenook.link.client import Client
from inglenook.paths import Paths

Json = dict[str, Any]
ATTACHED = "Attached"
"""The collection that holds what `--in` brought in."""


class Console:
    """Where a command writes: results to stdout, as text or as one document, the rest to stderr."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._progress = sys.stderr.isatty() and not as_json

    def result(self, document: Json, lines: Iterable[str]) -> None:
        """The result of a command, in the form that was asked for."""
        if self.as_json:
            self.line(document)
        else:
            self.text("\n".join(lines) + "\n")

    def line(self, document: Json) -> None:
        """One document on a line of its own, at once."""
        self.text(json.dumps(document, ensure_ascii=False) + "\n")

    def text(self, text: str) -> None:
        """Text to stdout, at once. A lone surrogate (a file name that is not UTF-8) becomes `?`."""
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.flush()

    def say(self, text: str) -> None:
        """A sentence beside the result."""
        sys.stderr.write(text + "\n")

    def progress(self, message: Json) -> None:
        """An event that tells how far the work is; shown on a terminal only."""
        if self._progress and (total := message.get("total")):
            name = Path(str(message.get("text", ""))).name[:40]
            sys.stderr.write(f"\r\x1b[K{message.get('done', 0):,} of {total:,}  {name}")
            sys.stderr.flush()

    def progress_end(self) -> None:
        """Leave the line that progress was written on."""
        if self._progress:
            sys.stderr.write("\r\x1b[K")


def main(argv: Sequence[str]) -> int:
    """Run one command; the exit code."""
    options = _parser().parse_args(argv)
    console = Console(options.json)
    try:
        command: Callable[[argparse.Namespace, Console], int] = options.command
        return command(options, console)
    except InglenookError as error:
        return _fail(error, console)
    except KeyboardInterrupt:
        console.say("Stopped.")
        return 130
    except BrokenPipeError:  # whoever read our output has gone: nobody is left to tell
        sys.stdout = None  # type: ignore[assignment]  # or the interpreter flushes it again at exit
        return 1


def _fail(error: InglenookError, console: Console) -> int:
    console.progress_end()
    if console.as_json:
        console.line({"error": error.to_json()})
    console.say(f"{error}\n{error.next_step}".rstrip())
    return error.exit_code


# --- commands ---------------------------------------------------------------------------------


def version(options: argparse.Namespace, console: Console) -> int:
    """`inglenook version`."""
    console.result({"version": __version__}, [f"Inglenook {__version__}"])
    return 0


def probe(options: argparse.Namespace, console: Console) -> int:
    """`inglenook probe`: what this machine has, and the model that suits it."""
    found = _host().call("probe")
    recommended = found.get("recommended") or {}
    devices = [
        f"Device     {d['description'] or d['name']} ({d['backend']}), "
        f"{_size(d['free'])} of {_size(d['total'])} free"
        for d in found["devices"]
    ]
    console.result(
        found,
        [
            f"Processor  {found['cpu']}, {found['physical_cores']} physical cores",
            f"SIMD       {', '.join(found['simd']) or 'none known'}",
            f"Memory     {_size(found['ram_free'])} of {_size(found['ram_total'])} free",
            *devices,
            f"Model      {recommended.get('id', 'none')}: {recommended.get('why', '')}",
        ],
    )
    return 0


def models_list(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models list`."""
    found = _host().call("models.list")
    lines = []
    for model in found["models"]:
        mark = (
            "*"
            if model["id"] == found["current"]
            else "+"
            if model["installed"]
            else " "
        )
        size = _size(model["bytes"]) if model.get("bytes") else ""
        lines.append(
            f"{mark} {model['id']:<28} {size:>9}  {model.get('description', '')}".rstrip()
        )
    console.result(found, [*lines, "", "* answers now   + installed"])
    return 0


def models_get(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models get ID...`."""
    host = _host()
    fetched = []
    for model in options.id:
        fetched.append(
            host.call("models.get", {"id": model}, on_event=console.progress)
        )
        console.progress_end()
    document = fetched[0] if len(fetched) == 1 else {"models": fetched}
    console.result(document, [f"{m['id']} is ready: {m['path']}" for m in fetched])
    return 0


def models_import(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models import PATH`: use a GGUF file where it is."""
    done = _host().call("models.import", {"path": str(Path(options.path).absolute())})
    console.result(done, [f"{done['id']} can be used now."])
    return 0


def models_remove(options: argparse.Namespace, console: Console) -> int:
    """`inglenook models remove ID`."""
    _host().call("models.remove", {"id": options.id})
    console.result({"removed": options.id}, [f"{options.id} is removed."])
    return 0


def index(options: argparse.Namespace, console: Console) -> int:
    """`inglenook index PATH... [--collection NAME]`: waits until all is searchable."""
    summary = _index(_host(), options.paths, options.collection, console)
    failed = [f"  {f['path']}: {f['reason']}" for f in summary["failed"]]
    console.result(
        summary,
        [
            f"{summary['files']:,} files: {summary['indexed']:,} read, "
            f"{summary['unchanged']:,} unchanged, {len(failed):,} could not be read. "
            f"{summary['chunks']:,} passages, {summary['seconds']:.1f} s.",
            *failed,
        ],
    )
    return 0


def search(options: argparse.Namespace, console: Console) -> int:
    """`inglenook search QUERY` or `search --batch FILE`."""
    if (options.query is None) == (options.batch is None):
        raise BadRequest("Give either a query or --batch FILE.")
    scope = _scope(options)
    if options.batch is None:
        found = _search(_host(), [options.query], scope, options.k)[0]
        console.result(
            {"results": found}, [_search_line(r) for r in found] or ["Nothing found."]
        )
        return 0
    asked = list(_json_lines(options.batch, "query"))
    found_all = _search(_host(), [a["query"] for a in asked], scope, options.k)
    for item, found in zip(asked, found_all, strict=True):
        console.line({"id": item["id"], "results": found})
    return 0


def ask(options: argparse.Namespace, console: Console) -> int:
    """`inglenook ask QUESTION` or `ask --batch FILE`."""
    if (options.question is None) == (options.batch is None):
        raise BadRequest("Give either a question or --batch FILE.")
    host = _host()
    if options.batch is not None:
        return _ask_batch(host, options, console)
    request = _ask_request(host, options, options.question, options.paths, console)
    if console.as_json:
        console.line(_answer(host.call("ask", request, on_event=console.progress)))
        return 0
    return _ask_streaming(host, request, console)


def doctor(options: argparse.Namespace, console: Console) -> int:
    """`inglenook doctor`: checks the profile and says what to do."""
    report = _host().call("doctor")
    lines = []
    for check in report["checks"]:
        lines.append(
            f"{'ok  ' if check['ok'] else 'BAD '} {check['name']}: {check['text']}"
        )
        if not check["ok"] and check.get("next_step"):
            lines.append(f"     {check['next_step']}")
    console.result(report, lines)
    return 0 if report["ok"] else 1


def config(options: argparse.Namespace, console: Console) -> int:
    """`inglenook config [NAME [VALUE]]`: show or change settings."""
    if options.value is not None:
        host = _host()
        host.call("settings.set", {"name": options.name, "value": _typed(options)})
    current = settings.load(Paths.of_user().settings_file)
    values = {f: getattr(current, f) for f in settings.Settings.__dataclass_fields__}
    if options.name is not None:
        if options.name not in values:
            raise NotFound(f"There is no setting named {options.name!r}.")
        values = {options.name: values[options.name]}
    console.result(values, [f"{name} = {value!r}" for name, value in values.items()])
    return 0


def stop(options: argparse.Namespace, console: Console) -> int:
    """`inglenook stop`: ends the background process."""
    was_running = launch.stop(Paths.of_user())
    console.result(
        {"stopped": was_running},
        ["Stopped." if was_running else "Nothing was running."],
    )
    return 0


# --- how they do it -----------------------------------------------------------------------------


def _host() -> Client:
    return launch.connect(Paths.of_user())


def _index(
    host: Client, paths: Sequence[str], collection: str | None, console: Console
) -> Json:
    request: Json = {"paths": [_existing(p) for p in paths]}
    if collection:
        request["collection"] = collection
    summary = host.call("library.index", request, on_event=console.progress)
    console.progress_end()
    return summary


def _existing(path: str) -> str:
    absolute = Path(path).expanduser().absolute()
    if not absolute.exists():
        raise NotFound(f"There is no file or folder {absolute}.", "Check the path.")
    return str(absolute)


def _scope(options: argparse.Namespace) -> Json:
    return {
        "collections": [options.collection] if options.collection else [],
        "paths": [],
    }


def _search(
    host: Client, queries: Sequence[str], scope: Json, k: int
) -> list[list[Json]]:
    reply = host.call(
        "library.search", {"queries": list(queries), "scope": scope, "k": k}
    )
    keys = ("path", "page", "start", "end", "text", "score", "id")
    return [
        [{key: r[key] for key in keys} for r in found] for found in reply["results"]
    ]


def _search_line(result: Json) -> str:
    text = " ".join(result["text"].split())
    return f"{result['score']:.2f}  {_place(result)}\n      {text[:200]}"


def _ask_request(
    host: Client,
    options: argparse.Namespace,
    question: str,
    paths: Sequence[str],
    console: Console,
) -> Json:
    """The `ask` message; what it is to look at is indexed first."""
    scope = _scope(options)
    if paths and options.retrieval:
        scope["paths"] = [_existing(p) for p in paths]
        for failed in _index(host, paths, ATTACHED, console)["failed"]:
            console.say(f"Not read: {failed['path']}: {failed['reason']}")
    chosen = {
        "model": _model(options.model),
        "max_tokens": options.max_tokens,
        "seed": options.seed,
        "temperature": options.temperature,
    }
    given = {k: v for k, v in chosen.items() if v is not None}
    return {
        "question": question,
        "scope": scope,
        "retrieval": options.retrieval,
        **given,
    }


def _model(name: str | None) -> str | None:
    """An id as it is; a path as an absolute one, for the host runs in another folder."""
    if name and (name.lower().endswith(".gguf") or Path(name).exists()):
        return str(Path(name).expanduser().absolute())
    return name


def _answer(done: Json) -> Json:
    """What `ask --json` prints, from the host's `done`."""
    keys = ("n", "path", "page", "start", "end", "text")
    return {
        "answer": done["answer"],
        "citations": [{key: c[key] for key in keys} for c in done["citations"]],
        "note": done["note"],
        "model": done["model"],
        "usage": done["usage"],
        "timings": done["timings"],
        "stopped": done["stopped"],
        "trace": done["trace"],
    }


def _ask_streaming(host: Client, request: Json, console: Console) -> int:
    done: Json = {}
    for message in host.stream("ask", request):
        event = message.get("event", {})
        if event.get("kind") == "text":
            console.text(event["text"])
        elif event.get("kind") == "status":
            console.progress(event)
        done = message.get("done", done)
    console.text("\n")
    if done["note"]:
        console.text(f"\n{done['note']}\n")
    for citation in done["citations"]:
        quoted = " ".join(citation["text"].split())
        console.text(f"\n[{citation['n']}] {_place(citation)}\n    “{quoted[:300]}”\n")
    return 0


def _ask_batch(host: Client, options: argparse.Namespace, console: Console) -> int:
    """One answer a line. A batch that was stopped goes on where it was when it is started again:
    the answers that were there already are written first."""
    asked = list(_json_lines(options.batch, "question"))
    key = [asked, options.model, options.max_tokens, options.seed, options.temperature]
    key += [
        options.retrieval,
        options.collection,
        [str(Path(p).absolute()) for p in options.paths],
    ]
    with journal.opened(Paths.of_user().cache_dir / "batches", key) as finished:
        failures = 0
        for item in asked:
            answer = finished.get(item["id"])
            if answer is None:
                answer = _ask_one(host, options, item, console)
                if "error" not in answer:
                    finished.add(item["id"], answer)
            failures += "error" in answer
            console.line({"id": item["id"], **answer})
        if not failures:
            finished.complete()
    return 1 if failures else 0


def _ask_one(
    host: Client, options: argparse.Namespace, item: Json, console: Console
) -> Json:
    """The answer to one line, or its error: one bad question does not end the batch."""
    paths = item.get("in", options.paths)
    try:
        paths = [paths] if isinstance(paths, str) else paths
        request = _ask_request(host, options, item["question"], paths, console)
        return _answer(host.call("ask", request))
    except InglenookError as error:
        if error.code.startswith(
            ("host.", "profile.", "disk.", "model.", "engine.down")
        ):
            raise  # not this question's fault: every other one would fail alike
        console.say(f"{item['id']}: {error}")
        return {"error": error.to_json()}


def _json_lines(path: str, wanted: str) -> Iterator[Json]:
    """The objects of a JSON-lines file; BadRequest names the line that is not as it should be."""
    try:
        lines = (
            sys.stdin
            if path == "-"
            else Path(path).read_text(encoding="utf-8").splitlines()
        )
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _json_line(line, wanted, f"{path}, line {number}")
    except (OSError, UnicodeDecodeError) as error:
        raise BadRequest(f"{path} cannot be read: {error}.") from error


def _json_line(line: str, wanted: str, where: str) -> Json:
    try:
        item = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadRequest(f"{where} is not JSON: {error}.") from error
    if (
        not isinstance(item, dict)
        or "id" not in item
        or not isinstance(item.get(wanted), str)
    ):
        raise BadRequest(f'{where} must be an object with "id" and "{wanted}".')
    return item


def _typed(options: argparse.Namespace) -> Any:
    """The value of `config NAME VALUE` as the type of that setting."""
    try:
        value = json.loads(options.value)
    except json.JSONDecodeError:
        return options.value
    known = getattr(settings.Settings(), options.name, None)
    return options.value if isinstance(known, str) else value


def _place(item: Json) -> str:
    return (
        item["path"] if item["page"] is None else f"{item['path']}, page {item['page']}"
    )


def _size(n: float) -> str:
    """A size as people read it: decimal units, like file managers and download pages."""
    for unit in ("bytes", "kB", "MB"):
        if n < 1000:
            return f"{n:.0f} {unit}"
        n /= 1000
    return f"{n:.1f} GB"


# --- arguments ------------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--json", action="store_true", help="one JSON document on stdout"
    )
    parser = argparse.ArgumentParser(
        prog="inglenook",
        description="Ask your own files, on your own computer. Without a command: the window.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Callable[..., int], help: str, to: Any = commands) -> Any:
        sub = to.add_parser(name, parents=[shared], help=help, description=run.__doc__)
        sub.set_defaults(command=run)
        return sub

    add("version", version, "the version")
    add("probe", probe, "what this machine has, and which model suits it")
    models = commands.add_parser("models", help="the models").add_subparsers(
        required=True, metavar="COMMAND"
    )
    add("list", models_list, "all models", models)
    add("get", models_get, "download a model", models).add_argument("id", nargs="+")
    add("import", models_import, "use a GGUF file where it is", models).add_argument(
        "path"
    )
    add("remove", models_remove, "remove a model", models).add_argument("id")
    _index_arguments(add("index", index, "read files and folders"))
    _search_arguments(add("search", search, "find passages without a model"))
    _ask_arguments(add("ask", ask, "answer a question"))
    add("doctor", doctor, "check the profile")
    sub = add("config", config, "show or change settings")
    sub.add_argument("name", nargs="?")
    sub.add_argument("value", nargs="?")
    add("stop", stop, "end the background process")
    return parser


def _index_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("paths", nargs="+", metavar="PATH")
    sub.add_argument("--collection", metavar="NAME")


def _search_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("query", nargs="?", metavar="QUERY")
    sub.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "query"}')
    sub.add_argument("--collection", metavar="NAME")
    sub.add_argument("-k", type=_positive, default=10, help="how many passages (10)")


def _ask_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("question", nargs="?", metavar="QUESTION")
    sub.add_argument(
        "--batch", metavar="FILE", help='JSON lines {"id", "question", "in"?}'
    )
    sub.add_argument(
        "--in", dest="paths", action="extend", nargs="+", default=[], metavar="PATH"
    )
    sub.add_argument("--collection", metavar="NAME")
    sub.add_argument("--model", metavar="ID|GGUF-PATH")
    sub.add_argument("--max-tokens", type=_positive, metavar="N")
    sub.add_argument("--seed", type=int, metavar="N")
    sub.add_argument("--temperature", type=float, metavar="T")
    sub.add_argument("--no-retrieval", dest="retrieval", action="store_false")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
