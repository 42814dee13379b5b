"""The two set-up commands: `python3 dev.py run` opens Inglenook, `python3 dev.py test` checks it.

Both first make everything ready, which takes minutes once and nothing afterwards: the system's
parts are looked for, a virtual environment is made in `.venv`, the packages are installed with
torch as a CPU build, and the starter models are fetched into `models/starter`. `setup` stops there.

This file needs Python 3.11 and nothing else: it runs before anything is installed.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import hashlib
import locale
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "inglenook-setup"
STARTER = ROOT / "models" / "starter"
LANGUAGES = ROOT / "assets" / "languages"
WINDOWS, MACOS, LINUX = (sys.platform.startswith(name) for name in ("win", "darwin", "linux"))
# Scripts of a virtual environment break when its path is long or moved; `PYTHON -m` never does.
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

OLDEST_PYTHON = (3, 11)
TORCH = "2.13.0"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"


TOOLS = ("translations", "screenshots")  # devtools/NAME.py
# What uses one core is tested side by side; llama.cpp takes every core and gets them to itself.
LLAMA = "tests/unit/workers/llm"
SIDE_BY_SIDE = ("tests/arch", "tests/gui", "tests/unit", f"--ignore={LLAMA}", "--dist=loadfile",
                "--numprocesses=logical", "--maxprocesses=4")  # fmt: skip
ALONE = (LLAMA, "tests/process", "tests/e2e")


class SetupError(Exception):
    """Something that the person has to do before the set-up can go on."""


def main(argv: Sequence[str] | None = None) -> int:
    options, rest = _parse(argv)
    try:
        if options.command == "_models":  # this file again, run by the new environment
            return fetch_models()
        set_up(options)
        if options.command == "setup":
            return 0
        if options.command in TOOLS:
            return tool(options.command, rest)
        return run(rest) if options.command == "run" else test(rest)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on where this one ended.", file=sys.stderr)
        return 130


def _parse(argv: Sequence[str] | None) -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description="Set Inglenook up and run or check it.",
        epilog="Further arguments of 'run' go to inglenook, those of 'test' to pytest.",
    )
    commands = ("run", "test", "setup", "_models", *TOOLS)
    shown = f"run, test or setup; for who works on it: {', '.join(TOOLS)}"
    parser.add_argument("command", choices=commands, metavar="COMMAND", help=shown)
    parser.add_argument(
        "--system-packages",
        action="store_true",
        help="as root on Debian or Ubuntu: install missing system parts",
    )
    parser.add_argument(
        "--cuda", action="store_true", help="torch's CUDA build, if such a device is here"
    )
    return parser.parse_known_args(argv)


# --- the commands -------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Open the window, or run the command line that `arguments` spell."""
    if not arguments and not _has_display():
        _explain_no_display()
        return 1
    return subprocess.call([PYTHON, "-m", "inglenook", *arguments])


def _has_display() -> bool:
    drawn_elsewhere = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] not in (
        "",
        "xcb",
        "wayland",
    )
    return (
        not LINUX
        or drawn_elsewhere
        or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    )


def _explain_no_display() -> None:
    command = f"{shlex.quote(str(PYTHON))} -m inglenook"
    print(
        "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), "
        "so the window cannot open.\nEverything is ready for the command line:\n\n"
        f"  {command} ask --in FOLDER 'Your question about the files in it'\n"
        f"  {command} --help"
    )


def test(arguments: list[str]) -> int:
    """Run every check, whatever the ones before said; 1 if any failed."""
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    lint_imports = (
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
    )
    checks = {
        "format": ["-m", "ruff", "format", "--check", "."],
        "lint": ["-m", "ruff", "check", "."],
        "types": ["-m", "mypy"],
        "imports": ["-c", lint_imports],
    }
    if arguments:
        checks["tests"] = ["-m", "pytest", *arguments]
    else:
        checks["units"] = ["-m", "pytest", *SIDE_BY_SIDE]
        checks["engine"] = ["-m", "pytest", *ALONE]
    results = {}
    for name, command in checks.items():
        _say(f"Check: {name}")
        start = time.monotonic()
        code = subprocess.call([PYTHON, *command], cwd=ROOT, env=env)
        results[name] = (code, time.monotonic() - start)
    _say("Summary")
    for name, (code, seconds) in results.items():
        print(f"  {name:<8} {'FAILED' if code else 'ok':<7} {seconds:7.1f} s")
    return 1 if any(code for code, _ in results.values()) else 0


def tool(name: str, arguments: list[str]) -> int:
    """Run one of the tools for who works on Inglenook."""
    return subprocess.call([PYTHON, ROOT / "devtools" / f"{name}.py", *arguments], cwd=ROOT)


# --- the set-up ---------------------------------------------------------------------------------


def set_up(options: argparse.Namespace) -> None:
    """Make everything ready for `options.command`; raises SetupError with what to do."""
    check_python()
    check_system(options.command, install=options.system_packages)
    cuda = options.cuda and _cuda_device_present()
    stamp = _fingerprint(cuda)
    if not PYTHON.exists() or not STAMP.exists() or STAMP.read_text(encoding="utf-8") != stamp:
        make_environment()
        install_torch(cuda)
        install_packages()
        verify_torch(cuda)
        STAMP.write_text(stamp, encoding="utf-8")
    if _translations_changed() and tool("translations", ["--compile"]):
        print("The translations could not be compiled; the window speaks English.", file=sys.stderr)
    ensure_models(required=options.command == "test")


def _translations_changed() -> bool:
    """Whether a translation is newer than what the program reads of it."""
    compiled = ((path, path.with_suffix(".qm")) for path in LANGUAGES.glob("*.ts"))
    return any(not qm.exists() or qm.stat().st_mtime < ts.stat().st_mtime for ts, qm in compiled)


def check_python() -> None:
    if sys.version_info < OLDEST_PYTHON:
        found, needed = (".".join(map(str, v)) for v in (sys.version_info[:3], OLDEST_PYTHON))
        raise SetupError(
            f"This is Python {found}; Inglenook needs {needed} or newer.\n"
            f"Install it, then run this command with it: python{needed} dev.py run"
        )


def _cuda_device_present() -> bool:
    nvidia_smi = shutil.which("nvidia-smi")
    if nvidia_smi and _succeeds([nvidia_smi, "-L"]):
        return True
    print("No CUDA device answers here (nvidia-smi); torch is installed as a CPU build.")
    return False


def _fingerprint(cuda: bool) -> str:
    """Whatever makes a new installation necessary when it changes, as one hash."""
    digest = hashlib.sha256(repr((sys.version, str(ROOT), cuda)).encode())
    for file in (ROOT / "pyproject.toml", Path(__file__)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def make_environment() -> None:
    if _version_of(PYTHON) == sys.version_info[:2]:
        return
    _say(f"Making a virtual environment in {VENV}")
    _call([sys.executable, "-m", "venv", "--clear", VENV], "The virtual environment")


def _version_of(python: Path) -> tuple[int, int] | None:
    """Major and minor version of an interpreter; None if it is not there or does not start."""
    script = "import pip, sys; print(*sys.version_info[:2])"
    with contextlib.suppress(OSError, subprocess.CalledProcessError, ValueError):
        answer = subprocess.run([python, "-c", script], capture_output=True, text=True, check=True)
        major, minor = answer.stdout.split()
        return int(major), int(minor)
    return None


def install_torch(cuda: bool) -> None:
    """Install torch alone, so that the packages that want it find the right build in place.

    The ordinary index holds CUDA builds of several GB for Linux; only PyTorch's own index has CPU
    builds there. A wheel that this machine's pip was pointed to (find-links) spares the download.
    """
    if _torch_cuda() == (True, cuda):
        return
    _say(f"Installing torch {TORCH} ({'CUDA' if cuda else 'CPU'} build)")
    install = ["install", "--no-deps", "--force-reinstall", f"torch=={TORCH}"]
    if cuda or not LINUX:
        _pip(install, "torch")
        return
    if _pip([*install, "--no-index", "--quiet"], "torch", check=False) == 0:
        return
    _pip([*install, "--index-url", TORCH_CPU_INDEX], f"torch's CPU build from {TORCH_CPU_INDEX}")


def install_packages() -> None:
    _say("Installing the packages; llama.cpp is compiled the first time (5 to 10 minutes)")
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # read here because the pip of a fresh environment may be too old for `--group`
    _pip(["install", "--editable", ROOT, *project["dependency-groups"]["dev"]], "The packages")
    relate_to_sources()


def relate_to_sources() -> None:
    """Have the environment find `src` by a relative path.

    Python reads .pth files in the locale's encoding: an absolute path with letters that the locale
    does not know (LC_ALL=C is enough) would keep the interpreter from starting at all.
    """
    folders = ("lib/python*/site-packages", "Lib/site-packages")
    for folder in (found for pattern in folders for found in VENV.glob(pattern)):
        for file in folder.glob("__editable__.inglenook-*.pth"):
            file.write_text(os.path.relpath(ROOT / "src", folder) + "\n", encoding="ascii")


def verify_torch(cuda: bool) -> None:
    """Refuse an environment whose torch is not the build that was asked for."""
    present, is_cuda = _torch_cuda()
    if not present:
        raise SetupError(f"torch was installed but does not start. Delete {VENV} and try again.")
    if is_cuda != cuda:
        wanted, found = ("CUDA", "CPU") if cuda else ("CPU", "CUDA")
        raise SetupError(
            f"torch should be a {wanted} build, but a {found} build was installed.\n"
            f"Check where pip takes packages from (python3 -m pip config list), "
            f"delete {VENV} and try again."
        )


def _torch_cuda() -> tuple[bool, bool]:
    """Whether torch of the wanted version starts, and whether it is a CUDA build."""
    script = "import torch; print(torch.__version__.split('+')[0], torch.version.cuda)"
    command = [str(PYTHON), "-W", "ignore", "-c", script]
    answer = subprocess.run(command, check=False, capture_output=True, text=True)
    version, _, cuda = answer.stdout.strip().partition(" ")
    return version == TORCH, cuda not in ("", "None")


def _pip(arguments: Sequence[str | Path], what: str, *, check: bool = True) -> int:
    env = {
        # what the llm worker is tuned for here: this machine's instructions, OpenMP threads
        "CMAKE_ARGS": "-DGGML_NATIVE=ON -DGGML_OPENMP=ON",
        "CFLAGS": _no_amx(),
        "CXXFLAGS": _no_amx(),
        "CMAKE_BUILD_PARALLEL_LEVEL": str(os.cpu_count() or 1),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
        **os.environ,
    }
    if LINUX and locale.getencoding().lower() != "utf-8":
        env["LC_ALL"] = "C.UTF-8"  # setuptools writes our path in the locale's encoding
    return _call([PYTHON, "-m", "pip", *arguments], what, env=env, check=check)


def _no_amx() -> str:
    """Compiler flags that keep llama.cpp from its AMX kernels, which end in SIGSEGV on virtual
    machines that promise the tiles and do not grant them. Those for AVX-512 then do the work."""
    flags = "-mno-amx-tile -mno-amx-int8 -mno-amx-bf16"
    cpu = Path("/proc/cpuinfo")
    if not cpu.exists() or "amx_tile" not in cpu.read_text():
        return ""
    known = ["c++", *flags.split(), "-x", "c++", "-E", "/dev/null"]  # compilers of before 2021
    return "" if subprocess.run(known, capture_output=True, check=False).returncode else flags


def _call(
    command: Sequence[str | Path],
    what: str,
    *,
    env: dict[str, str] | None = None,
    check: bool = True,
) -> int:
    silent = None if check else subprocess.DEVNULL
    code = subprocess.call(command, env=env, stdout=silent, stderr=silent)
    if code and check:
        raise SetupError(
            f"{what} could not be installed; the lines above say why.\n"
            "Check the network and the free space on the disk, then run the same command again."
        )
    return code


# --- the starter models -------------------------------------------------------------------------


def ensure_models(*, required: bool) -> None:
    """Fetch the starter models that are not there. Without them the window opens all the same."""
    import tomllib

    catalog = tomllib.loads((ROOT / "models" / "catalog.toml").read_text(encoding="utf-8"))
    wanted = [model["file"] for model in catalog["model"] if model.get("starter")]
    if all((STARTER / name).exists() for name in wanted):
        return
    _say("Fetching the starter models (about 170 MB)")
    if subprocess.call([PYTHON, __file__, "_models"]) == 0:
        return
    if required:
        raise SetupError("The tests need the starter models; the lines above say what failed.")
    print("The starter models could not be fetched. Inglenook opens without them: "
          "choose a model on its Models page.", file=sys.stderr)  # fmt: skip


def fetch_models() -> int:
    """Fetch the starter models; runs inside the new environment, where inglenook is installed."""
    from inglenook import catalog, downloads
    from inglenook.errors import InglenookError

    for entry in catalog.load(ROOT / "models" / "catalog.toml").starters:
        if (STARTER / entry.file).exists():
            continue
        print(f"  {entry.name}", flush=True)
        try:
            downloads.fetch(entry, STARTER)
        except InglenookError as error:
            print(f"{error}\n{error.next_step}", file=sys.stderr)
            return 1
    return 0


# --- the system's parts -------------------------------------------------------------------------


@dataclass(frozen=True)
class Part:
    """Something that the operating system has to provide, and its package in three families."""

    what: str
    apt: str
    dnf: str
    pacman: str


COMPILER = Part("a C++ compiler", "build-essential", "gcc-c++ make", "base-devel")
GIT = Part("git", "git", "git", "git")
VENV_MODULE = Part(
    "Python's venv module", f"python3.{sys.version_info[1]}-venv", "python3-libs", "python"
)
FONT = Part("a font", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")
XVFB = Part("Xvfb (a display for tests)", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb")
DBUS = Part("dbus-daemon (a session bus for tests)", "dbus", "dbus-daemon", "dbus")
AT_SPI = Part("AT-SPI (what a screen reader hears)", "at-spi2-core", "at-spi2-core", "at-spi2-core")
AT_SPI_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")  # starts its launcher

# What Qt's xcb and offscreen plug-ins link to and the PySide6 wheels do not bring (read with ldd).
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}


def check_system(command: str, *, install: bool) -> None:
    """Raise SetupError naming what the system lacks for `command` and how to get all of it."""
    missing = list(missing_parts(command))
    if missing and install:
        install_with_apt(missing)
        missing = list(missing_parts(command))
    if missing:
        raise SetupError(
            "This system lacks:\n"
            + "".join(f"  - {part.what}\n" for part in missing)
            + f"Install with:\n\n  {install_command(missing)}\n\nthen run the same command again."
        )


def missing_parts(command: str) -> Iterator[Part]:
    """What is not there: to build, and, where a window is going to be drawn, to show it."""
    if not _has_compiler():
        yield COMPILER
    if not shutil.which("git"):
        yield GIT
    if not PYTHON.exists() and not (find_spec("venv") and find_spec("ensurepip")):
        yield VENV_MODULE
    if not LINUX or (command == "run" and not _has_display()):
        return
    for library, packages in QT_LIBRARIES.items():
        if not _loads(library):
            yield Part(f"{library} (for the window)", *packages)
    if not _has_font():
        yield FONT
    if command == "test":
        yield from _missing_for_stories()


def _missing_for_stories() -> Iterator[Part]:
    """What the tests of a real window lack: a display, a bus, a screen reader's way in."""
    for program, part in (("Xvfb", XVFB), ("dbus-daemon", DBUS)):
        if not shutil.which(program):
            yield part
    if not AT_SPI_SERVICE.exists():
        yield AT_SPI


def _has_compiler() -> bool:
    if MACOS:  # /usr/bin/c++ is there without the tools and opens a dialog
        return _succeeds(["xcode-select", "-p"])
    if WINDOWS:
        programs = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)"))
        vswhere = programs / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
        return bool(shutil.which("cl")) or vswhere.exists()
    named = os.environ.get("CXX", "").split()[:1]
    return any(shutil.which(name) for name in (*named, "c++", "g++", "clang++"))


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    home = Path.home()
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"),
               home / ".fonts", home / ".local/share/fonts")  # fmt: skip
    return any(next(folder.rglob(f"*.{kind}"), None)
               for folder in folders for kind in ("ttf", "otf", "ttc"))  # fmt: skip


def install_command(parts: Sequence[Part]) -> str:
    """The one command that brings all of `parts` on this system."""
    if MACOS:
        return "xcode-select --install"
    if WINDOWS:
        return _winget_commands(parts)
    sudo = "" if os.geteuid() == 0 else "sudo "
    for tool, family in (("apt-get", "apt"), ("dnf", "dnf"), ("pacman", "pacman")):
        if shutil.which(tool):
            install = "-S --needed" if family == "pacman" else "install"
            return f"{sudo}{tool} {install} {' '.join(_packages(parts, family))}"
    return "your package manager: " + " ".join(_packages(parts, "apt")) + " (names in Debian)"


def _winget_commands(parts: Sequence[Part]) -> str:
    commands = {
        COMPILER: "winget install Microsoft.VisualStudio.2022.BuildTools --override "
        '"--wait --passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"',
        GIT: "winget install Git.Git",
    }
    return " ; ".join(commands.get(part, "winget install Python.Python.3.12") for part in parts)


def _packages(parts: Sequence[Part], family: str) -> list[str]:
    names = (name for part in parts for name in getattr(part, family).split())
    return list(dict.fromkeys(names))


def install_with_apt(parts: Sequence[Part]) -> None:
    """What `--system-packages` does: apt-get, as root, where there is such a thing."""
    if not (LINUX and shutil.which("apt-get") and os.geteuid() == 0):
        return  # the message that follows names the command for this system
    packages = _packages(parts, "apt")
    _say(f"Installing system packages: {' '.join(packages)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    _call(["apt-get", "update", "-qq"], "The list of packages", env=env)
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    _call(install, "The system packages", env=env)


def _say(text: str) -> None:
    print(f"\n== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
