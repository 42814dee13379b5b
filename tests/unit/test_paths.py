"""Where a profile keeps its things."""

from __future__ import annotations

import multiprocessing.connection
import os
import sys
from pathlib import Path

import pytest

from inglenook import paths
from inglenook.errors import ProfileUnusable
from inglenook.paths import Paths


def test_one_variable_moves_the_whole_profile(profile: Path) -> None:
    places = Paths.of_user()
    names = [n for n, value in vars(Paths).items() if isinstance(value, property)]
    assert len(names) > 5
    assert all(getattr(places, name).is_relative_to(profile) for name in names)


def test_a_relative_home_does_not_follow_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INGLENOOK_HOME", "here")
    assert Paths.of_user().home == tmp_path / "here"


def test_without_the_variable_it_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INGLENOOK_HOME", raising=False)
    assert Paths.of_user().home.name == "inglenook"


def test_nothing_is_created_before_ensure(tmp_path: Path) -> None:
    places = Paths(tmp_path / "profile")
    assert not places.home.exists()
    assert places.ensure() is places
    assert places.run_dir.is_dir()
    assert places.models_dir.is_dir()
    places.ensure()  # and again


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ProfileUnusable, match="file/profile") as failure:
        Paths(tmp_path / "file" / "profile").ensure()
    assert "INGLENOOK_HOME" in failure.value.next_step


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no path there")
def test_a_socket_fits_however_long_the_profiles_path(tmp_path: Path) -> None:
    places = Paths(tmp_path / ("long" * 60) / "Zoë 田中")
    address = places.socket_address("host")
    with multiprocessing.connection.Listener(address, authkey=b"key"):
        assert len(os.fsencode(address)) < 100
        assert Path(address).parent.stat().st_mode & 0o777 == 0o700


def test_two_profiles_have_two_addresses(tmp_path: Path) -> None:
    one, two = Paths(tmp_path / "a"), Paths(tmp_path / "b")
    assert one.socket_address("host") != two.socket_address("host")
    assert one.socket_address("host") != one.socket_address("llm")


@pytest.mark.skipif(sys.platform == "win32", reason="no symbolic links for everybody there")
def test_a_socket_folder_that_is_a_link_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    places = Paths(tmp_path / "profile")
    folder = Path(places.socket_address("host")).parent
    folder.rmdir()
    folder.symlink_to(tmp_path)
    with pytest.raises(ProfileUnusable, match="belongs to somebody else"):
        places.socket_address("host")


def test_bundled_files_are_found() -> None:
    assert paths.bundled("models", "catalog.toml").is_file()
    assert paths.bundled_models() == paths.bundled("models", "starter")
