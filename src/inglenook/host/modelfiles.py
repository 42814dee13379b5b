"""Model files and folders as they lie on the disk."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from inglenook.catalog import part_name, split_of
from inglenook.errors import BadRequest, NotFound


def delete_folder(model: Path) -> None:
    """Delete a folder whole or not at all: what is left of one must not look like a model."""
    try:
        with tempfile.TemporaryDirectory(
            prefix=".removed-", dir=model.parent, ignore_cleanup_errors=True
        ) as aside:
            model.rename(Path(aside) / model.name)
    except OSError as error:
        raise BadRequest(
            f"{model} cannot be removed: {error.strerror}.",
            "If it is in use just now, quit Inglenook and try again.",
        ) from error


def is_path(model: str) -> bool:
    """Whether a model is named by where its file is."""
    return model.endswith(".gguf") or os.sep in model or "/" in model


def existing_file(path: str) -> Path:
    """The absolute path of a model file that is to be imported. NotFound or BadRequest if not.

    Of a split model it is the first part, whichever was named.
    """
    file = Path(path)
    if not file.is_absolute():
        raise BadRequest(f"{path} is not an absolute path.")
    if file.is_dir():
        raise BadRequest(f"{path} is a folder.", "Name the model's .gguf file in it.")
    if not file.is_file():
        raise NotFound(f"There is no file {path}.", "Check the path.")
    split = split_of(file.name)
    return file if split is None else file.with_name(part_name(split[0], 1, split[2]))
