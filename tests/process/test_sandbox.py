"""The disposable parser process: real processes, files that kill, hang, grow and lie."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from tests.unit.parsers.documents import pdf
from tests.unit.parsers.pictures import page, save

from inglenook.errors import Cancelled, FileLocked, FileUnreadable, ParserDied
from inglenook.parsers import sandbox as sandbox_module
from inglenook.parsers.sandbox import Sandbox

LOCKED = Path(__file__).resolve().parents[1] / "data" / "broken" / "encrypted.pdf"
PLAIN = [sys.executable, "-c", "from inglenook.parsers.sandbox import main; main()"]
# The real child, but a text file whose name says so makes its parser misbehave.
ODD = [
    sys.executable,
    "-c",
    textwrap.dedent(
        """
        import os, signal, socket, subprocess, sys, time
        from pathlib import Path
        import inglenook.parsers.text as text
        from inglenook.parsers.sandbox import main
        from inglenook.types import Section

        real, seen = text.parse, []

        def attempt(what):
            try:
                what()
            except OSError as error:
                return type(error).__name__
            return "allowed"

        def parse(source):
            path = source.path
            name = Path(path).stem
            seen.append(name)
            if name == "crash" or (name == "frail" and len(seen) > 1):
                os.kill(os.getpid(), signal.SIGKILL)
            if name == "hang":
                time.sleep(3600)
            if name == "grow":
                held = [bytearray(b"x" * 10_000_000) for _ in range(1000)]
            if name == "stray":
                print("stray")
                os.write(1, b"stray bytes")
            if name == "stumble":
                raise KeyError("words of the document")
            if name == "backwards":
                yield Section("two", 10)
                yield Section("one", 0)
                return
            if name == "slow":
                for done in range(6):
                    time.sleep(0.4)
                    source.given.beat(done, 6)
                yield Section("at last", 0)
                return
            if name == "reach":
                yield Section("write " + attempt(lambda: open(path + ".new", "w")), 0)
                yield Section("unlink " + attempt(lambda: os.unlink(path)), 100)
                yield Section("run " + attempt(lambda: subprocess.run(["/bin/true"])), 200)
                address = ("127.0.0.1", PORT)
                yield Section(
                    "connect " + attempt(lambda: socket.create_connection(address, 2)), 300
                )
                return
            yield from real(source)

        text.parse = parse
        PORT = int(os.environ.get("TEST_PORT", "0"))
        main()
        """
    ),
]


def landlock() -> bool:
    """Whether this kernel lets a process give up its right to write."""
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None).syscall(444, None, 0, 1) >= 1)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(name: str, data: bytes = b"some text") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


@pytest.fixture
def odd() -> Iterator[Sandbox]:
    with Sandbox(command=ODD, timeout=30) as sandbox:
        yield sandbox


Write = Callable[..., Path]


def test_the_program_itself_is_the_parser(write: Write) -> None:
    with Sandbox() as sandbox:
        document = sandbox.read(write("Zoë 田中.md", "# Größe\n\nText".encode()))
    assert document.text == "# Größe\n\nText"
    assert document.sections[0].heading == ("Größe",)
    assert document.about.title == "Größe"


def test_one_process_reads_many_files_and_is_replaced_after_some(write: Write) -> None:
    with Sandbox(command=PLAIN, files_per_process=3) as sandbox:
        pids = []
        for i in range(4):
            assert sandbox.read(write(f"{i}.txt")).text == "some text"
            pids.append(pid(sandbox))
    assert len(set(pids[:3])) == 1
    assert pids[3] != pids[0]
    assert all(not psutil.pid_exists(p) for p in pids)


def test_large_documents_come_whole(write: Write) -> None:
    text = "".join(f"line {i} says ä\n" for i in range(300_000))
    with Sandbox(command=PLAIN) as sandbox:
        assert sandbox.read(write("a.log", text.encode())).text == text.rstrip("\n")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.pdf", b"", "Empty file (0 bytes)"),
        ("a.txt", bytes(range(256)) * 20, "Binary data, not text"),
        ("a.pdf", b"%PDF-1.4 and no more", "Damaged: it is not a PDF, or parts of it are missing"),
        ("a.xyz", b"text", "Not supported: .xyz files are not read yet"),
    ],
)
def test_reasons(write: Write, name: str, data: bytes, reason: str) -> None:
    path = write(name, data)
    with Sandbox(command=PLAIN) as sandbox:
        with pytest.raises(FileUnreadable) as caught:
            sandbox.read(path)
        assert caught.value.reason == reason
        assert str(caught.value) == f"{path} cannot be read. {reason}."
        assert not isinstance(caught.value, ParserDied)
        assert sandbox.read(write("good.txt")).text == "some text"


def test_files_that_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    with Sandbox(command=PLAIN) as sandbox:
        with pytest.raises(FileUnreadable) as caught:
            sandbox.read(tmp_path / "folder.txt")
        assert caught.value.reason == "Not a regular file"
        with pytest.raises(FileUnreadable) as caught:
            sandbox.read(tmp_path / "gone.txt")
        assert caught.value.reason == "Deleted while it was being read"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with Sandbox(command=PLAIN) as sandbox, pytest.raises(FileUnreadable, match="regular file"):
        sandbox.read(tmp_path / "pipe.txt")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="permissions do not bind this user"
)
def test_a_file_without_permission(write: Write) -> None:
    path = write("a.txt")
    path.chmod(0)
    with Sandbox(command=PLAIN) as sandbox, pytest.raises(FileUnreadable) as caught:
        sandbox.read(path)
    assert caught.value.reason == "No permission to read it"


def test_a_crash_costs_one_file(odd: Sandbox, write: Write) -> None:
    with pytest.raises(ParserDied) as caught:
        odd.read(write("crash.txt"))
    assert caught.value.reason == "Damaged: it crashed the program that reads it"
    assert str(write("crash.txt")) in str(caught.value)
    assert caught.value.next_step
    assert odd.read(write("good.txt")).text == "some text"


def test_a_file_is_not_blamed_for_what_earlier_ones_left(odd: Sandbox, write: Write) -> None:
    odd.read(write("first.txt"))
    assert odd.read(write("frail.txt")).text == "some text"


def test_a_hang_ends_in_time(write: Write) -> None:
    with Sandbox(command=ODD, timeout=1) as sandbox:
        with pytest.raises(ParserDied, match="took too long"):
            sandbox.read(write("hang.txt"))
        assert sandbox.read(write("good.txt")).text == "some text"


def test_memory_is_capped(write: Write) -> None:
    with Sandbox(command=ODD, timeout=60, memory=300_000_000) as sandbox:
        with pytest.raises(ParserDied) as caught:
            sandbox.read(write("grow.txt"))
        assert caught.value.reason == "Needs too much memory to read"
        assert sandbox.read(write("good.txt")).text == "some text"


def test_stray_output_does_not_reach_the_stream(odd: Sandbox, write: Write) -> None:
    assert odd.read(write("stray.txt")).text == "some text"


def test_nonsense_is_refused(odd: Sandbox, write: Write) -> None:
    with pytest.raises(ParserDied, match="nonsense"):
        odd.read(write("backwards.txt"))
    assert odd.read(write("good.txt")).text == "some text"


def test_a_bug_of_ours_tells_the_log_where_and_quotes_nothing(
    odd: Sandbox, write: Write, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(FileUnreadable, match="KeyError"):
        odd.read(write("stumble.txt"))
    assert "in parse" in caplog.text
    assert "words of the document" not in caplog.text


def test_a_fault_of_ours_is_not_blamed_on_the_file(write: Write) -> None:
    broken = ODD[2].replace(
        "raise KeyError(", "from inglenook.parsers.assembly import headline; headline("
    )
    code = broken.replace('headline("words of the document")', "headline(None)")
    with Sandbox(command=[*ODD[:2], code]) as sandbox, pytest.raises(FileUnreadable) as caught:
        sandbox.read(write("stumble.txt"))
    assert caught.value.reason == "Inglenook could not read it (a fault of ours, TypeError)"


def test_who_shows_progress_is_not_given_up(write: Write) -> None:
    with Sandbox(command=ODD, timeout=1.5) as sandbox:
        assert sandbox.read(write("slow.txt")).text == "at last"


def test_the_work_rests_while_the_caller_pauses_and_that_does_not_count(write: Write) -> None:
    rested: list[float] = []

    def pause() -> None:
        if len(rested) < 8:
            rested.append(0.4)
            time.sleep(0.4)  # longer in all than the time that a file is given

    with Sandbox(command=ODD, timeout=1.5) as sandbox:
        assert sandbox.read(write("slow.txt"), pause=pause).text == "at last"
    assert len(rested) == 8


def test_what_the_pause_raises_ends_the_reading(write: Write) -> None:
    def pause() -> None:
        raise Cancelled("stop")

    with Sandbox(command=ODD, timeout=60) as sandbox:
        with pytest.raises(Cancelled):
            sandbox.read(write("hang.txt"), pause=pause)
        assert sandbox.read(write("good.txt")).text == "some text"


def test_scanned_pages_are_read_in_the_confined_process(tmp_path: Path) -> None:
    path = save(tmp_path / "scan.pdf", [page("The boats are painted", "each spring.", turn=90)])
    with Sandbox(command=PLAIN) as sandbox:
        document = sandbox.read(path)
        (section,) = document.sections
        shown = sandbox.page(path, 1, 4, 9, 500, first=0, words=section.words)
    assert document.text == "The boats are painted\neach spring."
    assert document.text[4:9] == "boats"
    (box,) = shown["boxes"]
    assert box[3] > box[2]  # the word stands upright on the page


def test_a_password_opens_an_encrypted_file_and_a_wrong_one_does_not() -> None:
    with Sandbox(command=PLAIN) as sandbox:
        with pytest.raises(FileLocked) as caught:
            sandbox.read(LOCKED)
        assert caught.value.reason == "Encrypted: needs a password"
        with pytest.raises(FileLocked) as caught:
            sandbox.read(LOCKED, password="open sesame")
        assert caught.value.reason == "Encrypted: the password is wrong"
        assert caught.value.code == "file.locked"
        assert "Nobody reads this." in sandbox.read(LOCKED, password="hearth").text
        assert sandbox.page(LOCKED, 1, password="hearth")["pages"] == 1
        with pytest.raises(FileLocked):
            sandbox.page(LOCKED, 1)


@pytest.mark.skipif(not landlock(), reason="this system has no Landlock")
def test_the_process_can_neither_write_nor_run_nor_connect(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setenv("TEST_PORT", str(server.getsockname()[1]))
        path = write("reach.txt")
        with Sandbox(command=ODD) as sandbox:
            attempts = [s.text for s in sandbox.read(path).sections]
    assert len(attempts) == 4
    assert not [a for a in attempts if a.endswith("allowed")]
    assert path.exists()
    assert not Path(f"{path}.new").exists()


def test_a_process_that_died_idle_is_replaced_silently(write: Write) -> None:
    with Sandbox(command=PLAIN) as sandbox:
        sandbox.read(write("a.txt"))
        process = psutil.Process(pid(sandbox))
        process.kill()
        process.wait(timeout=10)
        assert sandbox.read(write("b.txt")).text == "some text"


def test_several_threads_may_ask(write: Write) -> None:
    paths = [write(f"{i}.txt", f"text {i}".encode()) for i in range(12)]
    found: dict[int, str] = {}
    with Sandbox(command=PLAIN) as sandbox:

        def ask(i: int) -> None:
            found[i] = sandbox.read(paths[i]).text

        threads = [threading.Thread(target=ask, args=(i,)) for i in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
    assert found == {i: f"text {i}" for i in range(12)}


def test_pages_are_drawn_over_there(write: Write) -> None:
    path = write("a.pdf", pdf([[(50, 700, "alpha beta")]]))
    with Sandbox(command=PLAIN) as sandbox:
        shown = sandbox.page(path, 1, 6, 10, 400)
        assert shown["pages"] == 1
        assert len(shown["boxes"]) == 1
        with pytest.raises(FileUnreadable, match="no page 2"):
            sandbox.page(path, 2)
        with pytest.raises(FileUnreadable, match="Only PDF"):
            sandbox.page(write("a.txt"), 1)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("name", ["good.txt", "hang.txt"])
def test_no_process_outlives_its_parent(write: Write, name: str) -> None:
    code = (
        "import sys, threading, time\n"
        "from inglenook.parsers.sandbox import Sandbox\n"
        "sandbox = Sandbox(command=[sys.executable, '-c', sys.argv[1]])\n"
        "threading.Thread(target=sandbox.read, args=(sys.argv[2],), daemon=True).start()\n"
        "while sandbox._process is None: time.sleep(0.01)\n"
        "print(sandbox._process._popen.pid, flush=True)\n"
        "time.sleep(3600)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code, ODD[2], str(write(name))], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait(timeout=10)
    parent.stdout.close()
    child_is_gone = until(lambda: not child.is_running() or child.status() == "zombie")
    assert child_is_gone


def test_the_time_grows_with_the_file(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_module, "_BYTES_PER_TIMEOUT", 10)
    assert Sandbox(command=PLAIN, timeout=100)._seconds(str(write("a.txt", b"x" * 35))) == 400


def pid(sandbox: Sandbox) -> int:
    assert sandbox._process is not None
    return sandbox._process._popen.pid


def until(happened: Callable[[], bool], seconds: float = 10) -> bool:
    deadline = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
