"""Everything that the host's methods work with, put together once at the start."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil

from inglenook import catalog, settings
from inglenook.errors import InglenookError
from inglenook.host import options
from inglenook.host.ahead import ReadAhead
from inglenook.host.downloading import Downloads
from inglenook.host.engine import Engine, Loaded, Wish
from inglenook.host.fitting import Fitting
from inglenook.host.found import Shelf
from inglenook.host.jobs import Jobs
from inglenook.host.keeping import Keeper
from inglenook.host.kept import Kept, Temporary
from inglenook.host.library import Library
from inglenook.host.models import Models
from inglenook.host.news import News
from inglenook.host.places import Asker
from inglenook.host.remote import call
from inglenook.host.sources import Sources
from inglenook.link.launch import child_environment, self_command
from inglenook.link.supervisor import Supervisor
from inglenook.paths import Paths, bundled
from inglenook.settings import Settings
from inglenook.store import schema
from inglenook.store.chats import ChatStore
from inglenook.store.database import Database
from inglenook.store.folders import FolderStore
from inglenook.store.models import ModelStore
from inglenook.store.notes import NoteStore
from inglenook.store.personas import PersonaStore
from inglenook.store.prompts import PromptStore
from inglenook.store.shelves import Shelves
from inglenook.store.sources import SourceStore
from inglenook.store.traces import TraceStore

_OFFLINE = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_XET": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
# Threads that wait for each other spin; unbounded, that halves the speed once a core is busy with
# something else. Measured: 50 -> 19 tokens/s by default, 51 -> 26 with this bound.
_SPIN = {"GOMP_SPINCOUNT": "500"}


class SettingsFile:
    """The settings, read once and written at every change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._settings = settings.load(path)

    def get(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def set(self, name: str, value: Any) -> Settings:
        """Set one and save all. BadRequest for an unknown name or a wrong value."""
        with self._lock:
            changed = self._settings.changed(name, value)
            settings.save(changed, self._path)
            self._settings = changed
        return changed


@dataclass(frozen=True)
class Host:
    """The collaborators of the host's methods."""

    paths: Paths
    settings: SettingsFile
    database: Database
    chats: ChatStore
    shelves: Shelves
    folders: FolderStore
    personas: PersonaStore
    prompts: PromptStore
    traces: TraceStore
    models: Models
    fitting: Fitting
    engine: Engine
    library: Library
    jobs: Jobs
    downloads: Downloads
    sources: Sources
    notes: NoteStore
    news: News
    stop: Callable[[], None]
    ahead: ReadAhead
    keeper: Keeper
    temporary: Temporary

    def kept(self, id: str) -> Kept:
        """Where the chat, or what belongs to a chat, of this id is kept."""
        if self.temporary.holds(id):
            return self.temporary.kept()
        return Kept(self.chats, self.shelves, self.traces, self.notes)

    @contextlib.contextmanager
    def using(
        self,
        wanted: str,
        chat_model: str,
        asker: Asker,
        *,
        priority: int = 0,
        context: int | None = None,
    ) -> Iterator[Loaded]:
        """Have the model in memory that is to answer; see `Models.choose` and `Engine.using`.

        `context` is the least that will do, in tokens; None leaves it to the model's options.
        """
        now = self.settings.get()
        model = self.models.choose(wanted, (chat_model, now.model))
        size, threads, how = options.loading(self, model.path)
        size = size if context is None else context
        wish = Wish(size, threads, context is not None, priority, how)
        with self.engine.using(model, wish, asker) as loaded:
            yield loaded

    def current_model(self) -> str | None:
        """The id of the model that is loaded, else of the one that would answer."""
        if loaded := self.engine.model:
            return loaded
        try:
            return self.models.choose("", (self.settings.get().model,)).id
        except InglenookError:
            return None

    def state(self) -> dict[str, Any]:
        """The `state` of the protocol."""
        ram = psutil.virtual_memory()
        loaded = self.engine.told()
        if loaded is not None:  # its file may call itself something that nobody knows it by
            loaded["name"] = self.models.name_of(str(loaded["id"])) or loaded["name"]
        workers = {"llm": self.engine.supervisor, "library": self.library.supervisor}
        return {
            "workers": {
                name: {**asdict(w.state), "memory": _memory(w.state.pid)}
                for name, w in workers.items()
            },
            "loaded": loaded,
            "ram": {"total": ram.total, "free": ram.available},
            "model": self.current_model(),
            "jobs": [job.to_json() for job in self.jobs.running()],
            "partial": [{"id": id, **left} for id, left in self.downloads.listed().items()],
        }

    def close(self) -> None:
        """End jobs and workers, close the database."""
        self.keeper.close()
        self.jobs.cancel_all(2.0)
        self.engine.close()
        self.library.supervisor.close()
        self.notes.close()
        self.temporary.close()
        self.database.close()


def open_host(paths: Paths, stop: Callable[[], None]) -> Host:
    """Put a host together for a profile; starts nothing.

    Raises ProfileUnusable, DiskFull, BadRequest (settings) or CatalogBroken.
    """
    chosen = SettingsFile(paths.settings_file)
    known = catalog.load(bundled("models", "catalog.toml"))
    database = Database(paths.host_db, schema.STEPS)
    news = News()
    jobs = Jobs(news)
    chats = ChatStore(database)
    chats.tidy()
    engine = Engine(_worker(paths, "llm", {**_OFFLINE, **_SPIN}, news), paths.run_dir)
    shelf = Shelf(
        paths.cache_dir / "found.json",
        folders=lambda: chosen.get().model_folders,
        inspect=lambda path: _header(engine, path),
        own=lambda path: path.is_relative_to(paths.models_dir),
        on_change=lambda: news.tell("models"),
    )
    models = Models(paths, known, ModelStore(database), engine.blocked, shelf)
    library = Library(_worker(paths, "library", _OFFLINE, news), paths.library_db, jobs, news)

    def fetched(id: str) -> None:
        if (models.reads(id) or ("",))[0] == "embedding":
            library.follow_settings()

    return Host(
        paths=paths,
        settings=chosen,
        database=database,
        chats=chats,
        shelves=Shelves(database),
        folders=FolderStore(database),
        personas=PersonaStore(database),
        prompts=PromptStore(database),
        traces=TraceStore(database, days=lambda: chosen.get().trace_days),
        models=models,
        fitting=Fitting(paths.home),
        engine=engine,
        library=library,
        jobs=jobs,
        downloads=Downloads(paths, chosen.get, models, jobs, news, fetched),
        sources=Sources(paths.web_dir, SourceStore(database), library, chosen.get, jobs, news),
        notes=NoteStore(paths.cache_dir / "notes.db", days=lambda: chosen.get().trace_days),
        news=news,
        stop=stop,
        ahead=ReadAhead(),
        keeper=Keeper(library, chosen.get, jobs, news),
        temporary=Temporary(),
    )


def _memory(pid: int | None) -> int:
    """Bytes that a process has in memory; 0 where there is none."""
    try:
        return psutil.Process(pid).memory_info().rss if pid is not None else 0
    except psutil.Error:
        return 0


def _header(engine: Engine, path: Path) -> dict[str, Any]:
    """What the header of a model file says; nobody waits who could change their mind."""
    client = engine.supervisor.client(again=True)
    return call(client, "inspect", {"path": str(path)}, lambda cancel: None)


def _worker(paths: Paths, name: str, environment: dict[str, str], news: News) -> Supervisor:
    home = {"INGLENOOK_HOME": str(paths.home)}
    return Supervisor(
        name,
        [*self_command(), "--worker", name],
        address=paths.socket_address,
        environment=child_environment({**environment, **home}),
        log_file=paths.logs_dir / f"{name}.stderr.log",
        on_state=lambda state: news.tell("state"),
    )
