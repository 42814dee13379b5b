"""Loading: once, and not again by itself what killed its worker. A toy stands for llama.cpp."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path
from typing import Any

import pytest
from tests.unit.host.fakes import FakeAsker

from inglenook.errors import Cancelled, EngineCrashed, ModelUnusable
from inglenook.host.engine import Engine, Loaded, Wish
from inglenook.host.models import Chosen


@pytest.fixture
def engine(toys: Any, tmp_path: Path) -> Engine:
    return Engine(toys().supervisor, tmp_path)


def chosen(name: str, *, named: bool = False) -> Chosen:
    return Chosen(name, Path(f"/m/{name}.gguf"), named)


def load(engine: Engine, name: str, *, named: bool = False, **wish: Any) -> Loaded:
    with engine.using(
        chosen(name, named=named), Wish(**{"context": 8192, **wish}), FakeAsker()
    ) as it:
        return it


def markers(folder: Path) -> list[Path]:
    return list(folder.glob("loading-*.json"))


def test_a_good_load_leaves_no_marker(engine: Engine, tmp_path: Path) -> None:
    assert load(engine, "good").context == 2048
    assert engine.model == "good"
    assert markers(tmp_path) == []


def test_the_same_model_is_loaded_once(engine: Engine) -> None:
    first = load(engine, "good")
    assert load(engine, "good") is first
    assert load(engine, "good", context=1024) is not first
    assert load(engine, "other").id == "other"


def test_a_model_that_nobody_uses_is_let_go(engine: Engine) -> None:
    load(engine, "good")
    assert not engine.rest(3600.0)
    with engine.using(chosen("good"), Wish(8192), FakeAsker()):
        assert not engine.rest(0.0)
    assert engine.rest(0.0)
    assert engine.model is None
    assert engine.supervisor.state.state == "off"
    assert not engine.rest(0.0)
    assert load(engine, "good").id == "good"


def test_a_file_that_is_no_model_is_not_blocked(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="text file"):
        load(engine, "broken")
    assert markers(tmp_path) == []
    assert engine.model is None


def test_a_model_that_kills_its_worker_is_not_loaded_again_by_itself(engine: Engine) -> None:
    with pytest.raises(EngineCrashed, match=r"deadly could not be loaded.*SIGKILL") as caught:
        load(engine, "deadly")
    assert "not loaded by itself" in caught.value.next_step
    assert engine.blocked(Path("/m/deadly.gguf"))
    pid = engine.supervisor.client().peer["pid"]
    with pytest.raises(ModelUnusable, match="not loaded again"):
        load(engine, "deadly")
    assert engine.supervisor.client().peer["pid"] == pid
    assert load(engine, "good").id == "good"


def test_a_person_may_try_a_blocked_model_again(engine: Engine, tmp_path: Path) -> None:
    with pytest.raises(EngineCrashed):
        load(engine, "deadly")
    with pytest.raises(EngineCrashed):
        load(engine, "deadly", named=True)
    engine.supervisor._command[-1:] = [str(_mended(tmp_path))]
    engine.supervisor.stop()
    assert load(engine, "deadly", named=True).context == 2048
    assert not engine.blocked(Path("/m/deadly.gguf"))


def _mended(folder: Path) -> Path:
    toy = Path(__file__).with_name("toy_worker.py").read_text(encoding="utf-8")
    script = folder / "mended.py"
    script.write_text(toy.replace('"deadly"', '"really deadly"'), encoding="utf-8")
    return script


def test_a_model_is_gone_with_its_worker(engine: Engine, until: Any) -> None:
    loaded = load(engine, "good")
    os.kill(loaded.client.peer["pid"], signal.SIGKILL)
    until(lambda: engine.model is None)
    assert load(engine, "good").client is not loaded.client


def test_unload_ends_the_worker(engine: Engine, gone: Any) -> None:
    pid = load(engine, "good").client.peer["pid"]
    engine.unload(Path("/m/other.gguf"), FakeAsker())
    assert not gone(pid)
    engine.unload(Path("/m/good.gguf"), FakeAsker())
    assert gone(pid)


def test_a_model_is_used_side_by_side(engine: Engine) -> None:
    wish, asker = Wish(8192), FakeAsker()
    with (
        engine.using(chosen("good"), wish, asker) as first,
        engine.using(chosen("good"), wish, asker) as second,
    ):
        assert second is first
    assert asker.events == []
    assert engine.supervisor.state.state == "ready"


def test_more_room_than_asked_for_will_do_while_it_is_used(engine: Engine) -> None:
    with engine.using(chosen("good"), Wish(16384), FakeAsker()) as large:
        assert load(engine, "good", context=1024) is large
    assert load(engine, "good", context=1024, at_least=True) is large
    assert load(engine, "good", context=1024) is not large


def test_another_model_waits_and_says_so(engine: Engine, until: Any) -> None:
    asker = FakeAsker()
    other: list[Loaded] = []

    def want_other() -> None:
        with engine.using(chosen("other"), Wish(8192), asker) as loaded:
            other.append(loaded)

    with engine.using(chosen("good"), Wish(8192), FakeAsker()):
        wanting = threading.Thread(target=want_other)
        wanting.start()
        until(lambda: asker.events)
        assert asker.events[0]["text"] == "Waiting for the model to be free"
        assert (other, engine.model) == ([], "good")
    wanting.join(20)
    assert [loaded.id for loaded in other] == ["other"]


def test_unloading_waits_and_can_be_stopped(engine: Engine, until: Any) -> None:
    asker = FakeAsker()

    def unload() -> None:
        with pytest.raises(Cancelled):
            engine.unload(Path("/m/good.gguf"), asker)

    with engine.using(chosen("good"), Wish(8192), FakeAsker()):
        unloading = threading.Thread(target=unload)
        unloading.start()
        until(lambda: asker.events)
        asker.cancel()
        unloading.join(20)
    assert engine.model == "good"


def test_a_model_is_borrowed_only_if_it_is_there_and_asked_back(engine: Engine, until: Any) -> None:
    back = threading.Event()
    with engine.borrowing(Path("/m/good.gguf"), back.set) as nothing:
        assert nothing is None
    load(engine, "good")
    with engine.borrowing(Path("/m/good.gguf"), back.set) as loaded:
        assert loaded is not None
        wanting = threading.Thread(target=load, args=(engine, "other"))
        wanting.start()
        assert back.wait(20)
    wanting.join(20)
    assert engine.model == "other"
    with engine.borrowing(Path("/m/good.gguf"), back.set) as nothing:
        assert nothing is None


def test_ending_the_program_while_a_model_loads_does_not_block_it(
    engine: Engine, tmp_path: Path, until: Any
) -> None:
    def slow() -> None:
        with pytest.raises(EngineCrashed):
            load(engine, "slow")

    loading = threading.Thread(target=slow)
    loading.start()
    until(lambda: markers(tmp_path) and engine.supervisor.state.state == "busy")
    engine.close()
    loading.join(10)
    assert markers(tmp_path) == []
