"""Keeps the composer and the chat that is shown in step: limits, attachments, model and persona,
what is read ahead, how full the context is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inglenook.gui.bridge import Bridge, Watch
from inglenook.gui.chat.ahead import ReadAhead
from inglenook.gui.chat.attaching import Attaching, Weight
from inglenook.gui.chat.composer import Composer
from inglenook.gui.chat.conversation import Conversation
from inglenook.gui.chat.mentions import Naming
from inglenook.gui.chat.names import Names
from inglenook.gui.chat.pasted import Pasted
from inglenook.gui.chat.source_card import file_name
from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.look.theme import ThemeSource
from inglenook.gui.told import told_both
from inglenook.types import Context


class Asking(QObject):
    """Acts for one composer. `personas_wanted`: the person wants to see all personas."""

    personas_wanted = Signal()

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        watch: Watch,
        composer: Composer,
        names: Names,
        pasted: Path,
    ) -> None:
        super().__init__(composer)
        self._bridge, self._composer, self._names, self._watch = bridge, composer, names, watch
        self._chat = Conversation(bridge, parent=self)  # until one is shown
        self._context = 0
        self._model_ready = False
        self._ahead = ReadAhead(bridge, self)
        self._attaching = Attaching(bridge, self)
        self._pasted = Pasted(pasted, self)
        self.naming = Naming(bridge, themes, composer)
        self._connect()

    def _connect(self) -> None:
        composer = self._composer
        composer.scope_changed.connect(lambda: self._chat.limit(composer.scope))
        composer.attachments_changed.connect(self._attached)
        composer.paths_added.connect(self._added)
        composer.typing_paused.connect(self.read_ahead)
        composer.only_from_files_changed.connect(self._set_only)
        composer.personas_asked.connect(self._offer_personas)
        composer.persona_dropped.connect(lambda: self._chat.choose(persona=""))
        composer.model_dropped.connect(lambda: self._chat.use_model(""))
        composer.image_pasted.connect(self._keep_image)
        composer.pictures_changed.connect(self._show_pictures_to)
        composer.queue.edited.connect(self._regain_pictures)
        composer.text_to_file.connect(self._keep_text)
        self.naming.model_picked.connect(lambda: self._chat.use_model(self.naming.model[0]))
        # methods, so that what comes from the writing thread is taken on this one
        self._pasted.saved.connect(self._attach_pasted)
        self._pasted.failed.connect(self._not_pasted)
        self._ahead.told.connect(self._show_ahead)
        self._attaching.told.connect(self.show_limits)
        self._attaching.weighed.connect(self._weighed)
        self._attaching.indexed.connect(self._indexed)
        self._watch.state_changed.connect(self._state_changed)
        self._watch.models_changed.connect(self._read_models)

    def show_chat(self, chat: Conversation) -> None:
        """Act for another chat."""
        self._chat = chat
        self._ahead.forget()
        self._attaching.forget()
        self._composer.question.hide()
        self.show_refusal()

    def show_particulars(self) -> None:
        """Show what the chat goes out with, and whether it is being answered."""
        chat, composer = self._chat, self._composer
        composer.scope = chat.scope
        composer.attachments = chat.attachments
        composer.set_openings(chat.openings)
        composer.pictures = chat.pictures
        composer.set_sees(self._names.sees(chat.model, chat.persona, chat.folder))
        model, persona = chat.model, chat.persona
        composer.show_choices(
            (model, self._names.of("model", model) or model),
            (persona, self._names.of("persona", persona)),
        )
        composer.set_writing(chat.running)
        composer.set_last(chat.last_question)
        self._attaching.weigh(chat)

    def show_refusal(self) -> None:
        """Say why the last message, or change, did not come through."""
        error = self._chat.refused
        if error is None:
            self._composer.question.hide()
            return
        text = told_both(error.message, error.next_step)
        self._composer.question.ask(text, ((tr("chat", "Close"), self._close_refusal),), bad=True)

    def show_limits(self) -> None:
        """Say how full the context is, or what is being read for it."""
        answers = [t for t in self._chat.transcript.turns if t.usage.prompt_tokens]
        known = self._attaching.weights.values()
        whole = sum(w.tokens or 0 for w in known if w.fits)
        used = max(self._ahead.tokens, self._attaching.room if self._chat.openings else whole)
        used = used if self._chat.attachments else 0
        context = Context()
        if answers:
            usage, context = answers[-1].usage, answers[-1].context
            used = max(used, usage.prompt_tokens + usage.completion_tokens)
        window = context.window or self._context
        self._composer.meter.context = context
        if busy := self._ahead.words or self._attaching.words:
            self._composer.set_limits(busy)
        elif used and window:
            text = tr("chat", "{used} of {window} tokens").format(
                used=words.number(used), window=words.number(window)
            )
            self._composer.set_limits(text, used / window)
        else:
            self._composer.set_limits("")

    def read_ahead(self) -> None:
        """Have read what is certain of the next prompt."""
        self._ahead.read(self._chat, self._composer.draft)

    def take_settings(self, settings: dict[str, Any]) -> None:
        """Show the settings as they are."""
        self._context = int(settings.get("context_size") or 0)
        self._composer.set_only_from_files(bool(settings.get("only_from_files")))
        self._show_weights()
        self.show_limits()

    # --- files --------------------------------------------------------------------------------

    def _added(self) -> None:
        keep = not self._chat.temporary
        self._attaching.add(self._composer.added, self._composer.attachments, keep=keep)

    def _show_pictures_to(self) -> None:
        self._chat.pictures = self._composer.pictures

    def _regain_pictures(self, text: str) -> None:
        self._chat.regain_pictures(text)

    def _read_models(self) -> None:
        """Which models see."""
        if self._bridge.connected:
            self._names.read("model")

    def _keep_image(self, image: QImage) -> None:
        self._pasted.keep_image(image, self._chat.folder_of_its_own)

    def _keep_text(self, text: str) -> None:
        self._pasted.keep_text(text, self._chat.folder_of_its_own)

    def _attach_pasted(self, path: str) -> None:
        self._composer.add_paths([path])

    def _not_pasted(self, reason: str) -> None:
        self._composer.set_limits(reason)

    def _attached(self) -> None:
        self._attaching.fresh |= set(self._composer.attachments) - set(self._chat.attachments)
        self._chat.attach(self._composer.attachments)

    def _indexed(self) -> None:
        self._attaching.weigh(self._chat)
        self.show_limits()
        self.read_ahead()

    def _weighed(self) -> None:
        self._show_weights()
        self.show_limits()
        if too_long := self._attaching.too_long():
            self._ask_about(too_long)

    def _show_weights(self) -> None:
        self._composer.set_weights(self._attaching.details(self._context))
        self._show_too_long()

    def _ask_about(self, files: list[Weight]) -> None:
        """What fits goes in whole; of the rest the person decides, in place."""
        room = words.number(self._attaching.room)
        if len(files) == 1:
            text = tr("chat", "“{name}” has {tokens} tokens. There is room for {room}.").format(
                name=file_name(files[0].path), tokens=words.number(files[0].tokens), room=room
            )
        else:
            total = words.number(sum(file.tokens or 0 for file in files))
            text = tr(
                "chat",
                "No room for %n file(s) of {tokens} tokens: there is room for {room}.",
                n=len(files),
            ).format(tokens=total, room=room)
        paths = [file.path for file in files]
        self._composer.question.ask(
            text,
            (
                (tr("chat", "Use the best passages"), self._composer.field.setFocus),
                (tr("chat", "Read as much as fits"), lambda: self._read_openings(paths)),
                (tr("chat", "Take it out"), lambda: self._take_out(paths)),
            ),
        )

    def _read_openings(self, paths: list[str]) -> None:
        self._chat.read_openings(tuple(paths))
        self.read_ahead()
        self._composer.field.setFocus()

    def _take_out(self, paths: list[str]) -> None:
        left = tuple(p for p in self._composer.attachments if p not in paths)
        self._composer.set_attachments(left)
        self._composer.field.setFocus()

    # --- choices ------------------------------------------------------------------------------

    def _set_only(self) -> None:
        only = self._composer.only.isChecked()
        self._bridge.request(
            "settings.set",
            {"name": "only_from_files", "value": only},
            on_failed=lambda _: self._composer.set_only_from_files(not only),
        )

    def _offer_personas(self) -> None:
        def show(reply: dict[str, Any]) -> None:
            listed = [(str(p["id"]), str(p["name"])) for p in reply.get("personas") or ()]
            self._composer.offer_personas(listed, self._use_persona, self.personas_wanted.emit)

        self._bridge.request("personas.list", on_done=show)

    def _use_persona(self, id: str, _: str) -> None:
        self._chat.choose(persona=id)
        self._names.read("persona")

    def _close_refusal(self) -> None:
        self._chat.refused = None
        self._composer.field.setFocus()

    # --- reading ahead ------------------------------------------------------------------------

    def _show_ahead(self) -> None:
        self._show_too_long()
        self.show_limits()

    def _show_too_long(self) -> None:
        heavy = (w.path for w in self._attaching.weights.values() if not w.fits and w.tokens)
        self._composer.set_too_long(tuple(dict.fromkeys((*self._ahead.too_long, *heavy))))

    def _state_changed(self) -> None:
        """A model that has just been loaded, or has answered, can read ahead now."""
        ready = self._watch.worker("llm")["state"] == "ready"
        if ready and not self._model_ready:
            self.read_ahead()
        self._model_ready = ready
