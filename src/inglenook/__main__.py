"""The one entry: reads the arguments and imports only the side that they ask for.

`--host` is the background process of a profile, `--worker NAME --address A` one of its workers (the
key is the first line of stdin), `--parser` a disposable process that reads one file, `--formulas`
one that draws formulas. No arguments, files, `--quick` or `--new-chat` mean the window, anything
else the command line.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the part that `argv` names; returns the exit code."""
    multiprocessing.freeze_support()  # a frozen program must see the flags of its children first
    args = list(sys.argv[1:] if argv is None else argv)
    match args:
        case ["--host"]:
            return _host()
        case ["--worker", name, "--address", address]:
            return _worker(name, address)
        case ["--parser", *_]:
            return _parser()
        case ["--formulas"]:
            return _formulas()
        case []:
            return _window(args)
        case _:
            if _names_files(args):
                return _window(args)
            from inglenook import cli

            return int(cli.main(args))


def _host() -> int:
    from inglenook.host.main import main as host
    from inglenook.paths import Paths

    return host(Paths.of_user())


def _worker(name: str, address: str) -> int:
    from inglenook import log
    from inglenook.link.orphans import end_with_parent
    from inglenook.paths import Paths

    key = bytes.fromhex(sys.stdin.buffer.readline().decode("ascii"))
    end_with_parent(sys.stdin.buffer)
    log.start(Paths.of_user().logs_dir, name)
    if name == "llm":
        from inglenook.workers.llm.main import main as llm

        return llm(address, key)
    if name == "library":
        from inglenook.workers.library.main import main as library

        return library(address, key)
    sys.stderr.write(f"There is no worker named {name!r}.\n")
    return 2


def _parser() -> int:
    from inglenook.parsers import sandbox

    sandbox.main()
    return 0


def _formulas() -> int:
    from inglenook.gui.text import typeset

    typeset.main()
    return 0


def _names_files(args: list[str]) -> bool:
    from inglenook.gui.desktop import wish

    return wish.for_the_window(args)


def _window(args: list[str]) -> int:
    from inglenook.gui import app
    from inglenook.paths import Paths

    return int(app.main(Paths.of_user(), args))


if __name__ == "__main__":
    sys.exit(main())
