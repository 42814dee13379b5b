"""`inglenook serve`: lets programs of this machine ask the model the way OpenAI's clients do."""

from __future__ import annotations

import argparse
from contextlib import suppress
from pathlib import Path

from inglenook import log
from inglenook.cli.console import Console, Json
from inglenook.cli.inputs import absolute, model_name
from inglenook.link import launch
from inglenook.paths import Paths

PORT = 8642


def arguments(sub: argparse.ArgumentParser) -> None:
    """What `serve` takes."""
    sub.add_argument("--port", type=_port, default=PORT, metavar="N", help=f"{PORT}; 0: any free")
    sub.add_argument("--ipv6", action="store_true", help="listen on ::1 as well")
    sub.add_argument("--model", metavar="ID|GGUF-PATH")
    sub.add_argument("--context", type=_context, metavar="N", help="tokens, at least")
    sub.add_argument("--token-file", metavar="FILE", help="holds the token, or gets a fresh one")


def serve(options: argparse.Namespace, console: Console) -> int:
    """`inglenook serve [--port N] [--model ID|GGUF-PATH]`: an HTTP API for programs here."""
    from inglenook.api import server  # 0.2 s that only this command needs
    from inglenook.api.app import Served, application
    from inglenook.api.line import Line

    paths = Paths.of_user()
    sockets = server.listen(options.port, v6=options.ipv6)
    file = absolute(options.token_file) if options.token_file else None
    token, fresh = server.token_of(file)
    if file is not None and server.is_open(file):
        console.say(f"Other users of this computer may read {file}; 'chmod 600' keeps them out.")
    client = launch.connect(paths)
    log.start(paths.logs_dir, "serve")
    wanted = {"id": model_name(options.model), "context": options.context}
    loaded = client.call("models.load", wanted, on_event=lambda event: _tell(event, console))
    console.progress_end()
    id = _name(loaded["id"])
    line = Line(client, lambda: launch.connect(paths))
    app = application(line, Served(id, loaded["id"], loaded["context"], options.context), token)
    about = {
        "url": f"http://{server.V4}:{server.port_of(sockets)}/v1",
        "port": server.port_of(sockets),
        "model": id,
        "context": loaded["context"],
        "token": token if fresh else None,
        "token_file": None if file is None else str(file),
    }
    for note in loaded["notes"]:
        console.say(note)
    console.result(about, _lines(about))
    try:
        with suppress(KeyboardInterrupt):
            server.run(app, sockets, line.cancel_all)
        console.say("Stopped.")
    finally:
        line.close()
    return 0


def _lines(about: Json) -> list[str]:
    token = about["token"] or f"the one in {about['token_file']}"
    return [
        f"Address  {about['url']}",
        f"Model    {about['model']}, {about['context']:,} tokens",
        f"Token    {token}",
        "Only programs on this computer that know the token can ask. Ctrl-C ends it.",
    ]


def _tell(event: Json, console: Console) -> None:
    if event.get("stage") == "loading":
        console.progress({**event, "text": event.get("text") or "Loading the model"})


def _name(model: str) -> str:
    """What clients call a model: its id, or the name of its file."""
    return Path(model).stem if model.lower().endswith(".gguf") else model


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("must be a port from 0 to 65535")
    return int(text)


def _context(text: str) -> int:
    if not text.isdecimal() or int(text) < 256:
        raise argparse.ArgumentTypeError("must be a whole number from 256")
    return int(text)
