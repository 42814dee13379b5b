"""Build llama.cpp for packages as `recipes.toml` says: `python build.py RECIPE FOLDER`.

FOLDER gets the shared libraries. The sources come by pip, or as `--source ARCHIVE`, and are used
only with the hash of the recipe. Needs Python 3.11, pip, CMake, Ninja and what the recipe names.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from pathlib import Path
from typing import Any

RECIPES = Path(__file__).with_name("recipes.toml")


def main() -> int:
    """Read the command line and build; 1 where something is missing."""
    book = tomllib.loads(RECIPES.read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("recipe", choices=book["recipes"])
    parser.add_argument("folder", type=Path, help="gets the libraries")
    parser.add_argument("--source", type=Path, help=f"{book['source']['archive']}, if it is here")
    parser.add_argument("--work", type=Path, help="where to build, to be kept; else it is deleted")
    parser.add_argument("--target", action="append", help="only this; as often as wanted")
    options = parser.parse_args()
    recipe = book["recipes"][options.recipe]
    try:
        with tempfile.TemporaryDirectory() as scratch:
            work = (options.work or Path(scratch)).resolve()
            sources = unpacked(book["source"], options.source, recipe["patches"], work)
            built = build(sources, flags(book, recipe), options.target or recipe["targets"], work)
            kept = keep(built, recipe["keep"], options.folder)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"{error}\nThis recipe needs: {recipe['needs']}", file=sys.stderr)
        return 1
    print(f"{options.folder}: {', '.join(kept)}")
    return 0


def unpacked(source: dict[str, str], archive: Path | None, patches: list[str], work: Path) -> Path:
    """The folder with llama.cpp's sources, patched. Raises ValueError for another archive."""
    if archive is None:
        fetch = [sys.executable, "-m", "pip", "download", "--no-deps", "--no-binary", ":all:"]
        subprocess.run([*fetch, "--dest", work, source["package"]], check=True)
        archive = work / source["archive"]
    with archive.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != source["sha256"]:
        raise ValueError(f"{archive} is not what recipes.toml names: its SHA-256 is {found}.")
    target = work / "sources"
    folder = target / source["folder"]
    if not folder.exists():
        with tarfile.open(archive) as tar:
            tar.extractall(target, filter="data")
        for patch in patches:
            with RECIPES.with_name(patch).open("rb") as changes:
                subprocess.run(["patch", "-p1", "-d", folder], stdin=changes, check=True)
    return folder


def flags(book: dict[str, Any], recipe: dict[str, Any]) -> list[str]:
    """CMake's -D options of a recipe."""
    found = {name: value for name, value in book["cmake"].items() if isinstance(value, str)}
    for group in recipe["flags"]:
        found |= book["cmake"][group]
    return [f"-D{name}={value}" for name, value in (found | recipe["cmake"]).items()]


def build(sources: Path, options: list[str], targets: list[str], work: Path) -> Path:
    """Configure and build; gives the folder with the libraries."""
    folder = work / "build"
    subprocess.run(["cmake", "-G", "Ninja", "-S", sources, "-B", folder, *options], check=True)
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count() or 1))
    compile_all = ["cmake", "--build", str(folder), "--parallel", jobs, "--target", *targets]
    subprocess.run(compile_all, check=True)
    return folder / "bin"


def keep(built: Path, patterns: list[str], folder: Path) -> list[str]:
    """Copy what is needed at run time under the names by which it is looked for."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sorted({path for pattern in patterns for path in built.glob(pattern)})
    for path in found:
        shutil.copy2(path, folder / path.name)
    if not found:
        raise ValueError(f"{built} holds nothing of what the recipe wants to keep.")
    return [path.name for path in found]


if __name__ == "__main__":
    sys.exit(main())
