"""The command line: one function per command. A client of the host like the window.

Results go to stdout, everything else to stderr. With `--json` stdout holds one JSON document and
nothing else; a failure then is `{"error": {"code", "message", "next_step"}}`. `--json` may stand
before or after the command. Exit codes: 0 done, 1 failed with a clear message, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from inglenook.cli import (
    asking,
    chats,
    commands,
    downloading,
    facts,
    generating,
    library,
    machine,
    models,
    serve,
    templates,
)
from inglenook.cli.console import Console
from inglenook.errors import BadRequest, Cancelled, InglenookError, Unexpected


def main(argv: Sequence[str]) -> int:
    """Run one command; the exit code."""
    wanted = argv[: argv.index("--")] if "--" in argv else argv
    console = Console("--json" in wanted)  # known before parsing, which may fail
    try:
        options = _parser().parse_args(argv)
        command: Callable[[argparse.Namespace, Console], int] = options.command
        return command(options, console)
    except InglenookError as error:
        return _fail(error, console)
    except KeyboardInterrupt:
        return _fail(Cancelled("Stopped."), console)
    except BrokenPipeError:  # whoever read our output has gone: nobody is left to tell
        sys.stdout = None  # or the interpreter flushes it again at exit
        return 1
    except Exception:  # noqa: BLE001  the edge of the process
        traceback.print_exc()
        calm = Unexpected("This command failed unexpectedly.", "Report it with the lines above.")
        return _fail(calm, console)


def _fail(error: InglenookError, console: Console) -> int:
    console.progress_end()
    if console.as_json:
        console.line({"error": error.to_json()})
    console.say(f"{error}\n{error.next_step}".rstrip())
    return error.exit_code


# --- arguments ------------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    """Wrong usage becomes an error like every other, so that `--json` tells of it on stdout."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        raise BadRequest(f"{message[:1].upper()}{message[1:]}.", self.format_usage().strip())


def _parser() -> argparse.ArgumentParser:
    shared = _Parser(add_help=False)
    shared.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser = _Parser(
        prog="inglenook",
        description="Ask your own files, on your own computer. Without a command: the window,"
        " with the files that are named instead of one.",
        parents=[shared],
    )
    names = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Callable[..., int], help: str, to: Any = names) -> Any:
        sub = to.add_parser(name, parents=[shared], help=help, description=run.__doc__)
        sub.set_defaults(command=run)
        return sub

    add("version", commands.version, "the version")
    add("probe", commands.probe, "what this machine has, and which model suits it")
    under = names.add_parser("models", help="the models", parents=[shared]).add_subparsers(
        required=True, metavar="COMMAND"
    )
    models.arguments(add, under)
    templates.arguments(add, under)
    downloading.arguments(add, under)
    under_library = names.add_parser("library", help="your files", parents=[shared]).add_subparsers(
        required=True, metavar="COMMAND"
    )
    library.arguments(add, under_library)
    facts.arguments(add, under_library)
    under_chats = names.add_parser("chats", help="your chats", parents=[shared]).add_subparsers(
        required=True, metavar="COMMAND"
    )
    chats.arguments(add, under_chats)
    sub = add("plan", machine.plan, "where a model would go, and how fast it would be", under)
    sub.add_argument("id", metavar="ID")
    sub.add_argument("--context", type=_positive, metavar="N", help="tokens")
    add("measure", machine.measure, "measure how fast this computer is, once")
    _index_arguments(add("index", commands.index, "read files and folders"))
    _search_arguments(add("search", commands.search, "find passages without a model"))
    _ask_arguments(add("ask", asking.ask, "answer a question"))
    generating.generate_arguments(add("generate", generating.generate, "the model as it is"))
    generating.embed_arguments(add("embed", generating.embed, "turn texts into vectors"))
    serve.arguments(add("serve", serve.serve, "let programs on this computer ask over HTTP"))
    sub = add("replay", asking.replay, "write an answer again, token by token")
    sub.add_argument("trace", nargs="?", metavar="TRACE-ID")
    sub.add_argument("--last", action="store_true", help="the newest answer")
    add("doctor", commands.doctor, "check the profile")
    sub = add("config", commands.config, "show or change settings")
    sub.add_argument("name", nargs="?")
    sub.add_argument("value", nargs="?")
    add("stop", commands.stop, "end the background process")
    return parser


def _index_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("paths", nargs="+", metavar="PATH")
    sub.add_argument("--collection", metavar="NAME")


def _search_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("query", nargs="?", metavar="QUERY")
    sub.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "query"}')
    sub.add_argument("--collection", metavar="NAME")
    sub.add_argument("-k", type=_positive, default=10, help="how many passages (10)")
    facts.filter_arguments(sub)


def _ask_arguments(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("question", nargs="?", metavar="QUESTION")
    sub.add_argument("--batch", metavar="FILE", help='JSON lines {"id", "question", "in"?}')
    sub.add_argument("--jobs", type=_positive, default=1, metavar="N", help="questions at a time")
    sub.add_argument("--in", dest="paths", action="extend", nargs="+", default=[], metavar="PATH")
    sub.add_argument(
        "--attach",
        action="append",
        default=[],
        metavar="FILE",
        help="a file to read whole, may be repeated",
    )
    sub.add_argument("--collection", metavar="NAME")
    sub.add_argument("--model", metavar="ID|GGUF-PATH")
    sub.add_argument("--max-tokens", type=_positive, metavar="N")
    sub.add_argument("--seed", type=int, metavar="N")
    sub.add_argument("--temperature", type=float, metavar="T")
    sub.add_argument("--image", action="append", default=[], metavar="FILE", help="a picture")
    sub.add_argument("--lora", action="append", default=[], metavar="PATH[:SCALE]")
    sub.add_argument("--verbose", action="store_true", help="what the model thinks, to stderr")
    sub.add_argument("--no-retrieval", dest="retrieval", action="store_false")
    facts.filter_arguments(sub)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number from 1")
    return int(text)
