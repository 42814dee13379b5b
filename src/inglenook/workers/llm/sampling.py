"""Drawing the next token: llama.cpp's own chain of samplers, a grammar, log-probabilities."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from llama_cpp import llama_cpp as lib
from numpy.typing import NDArray

from inglenook.errors import BadRequest
from inglenook.types import Sampling
from inglenook.workers.llm.native import Context, Model

NOTHING = -1  # what is drawn where the grammar allows no token at all
PENALTY_WINDOW = 64  # generated tokens that the penalties look back on
DRY_WINDOW = 1024
MOST_LOGPROBS = 50
_RANGES = {  # least and most; what lies beyond makes llama.cpp give nonsense or stop the process
    "temperature": (0, 100),
    "top_p": (0, 1),
    "min_p": (0, 1),
    "typical_p": (0, 1),
    "repeat_penalty": (0.01, 100),
    "presence_penalty": (-100, 100),
    "frequency_penalty": (-100, 100),
    "dry_multiplier": (0, 100),
    "dry_base": (1, 100),
    "dry_allowed_length": (0, 1 << 20),
    "xtc_probability": (0, 1),
    "xtc_threshold": (0, 1),
    "max_tokens": (0, 1 << 30),
    "top_k": (0, 1 << 30),
}
_BREAKERS = (b"\n", b":", b'"', b"*")  # where DRY lets a repetition begin afresh, as llama.cpp does
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


@dataclass(frozen=True, slots=True)
class Likely:
    """A token with the logarithm of its probability at temperature 1, before any sampler."""

    token: int
    logprob: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A token that was drawn, with its probability and the likeliest ones if they were wanted."""

    token: int
    logprob: float | None = None
    top: tuple[Likely, ...] = ()


def grammar_of(sampling: Sampling) -> str:
    """The grammar that an answer is held to, in GBNF; "" for none. BadRequest if there cannot be
    one."""
    if sampling.grammar and sampling.json_schema is not None:
        raise BadRequest("Give a grammar or a JSON schema, not both.")
    if sampling.json_schema is not None:
        from inglenook.workers.llm.schema import compile as compile_schema

        return compile_schema(sampling.json_schema)
    return sampling.grammar


def check(sampling: Sampling) -> None:
    """BadRequest naming the value that cannot be used."""
    for name, (least, most) in _RANGES.items():
        value = getattr(sampling, name)
        if not least <= value <= most:  # not a number compares with nothing
            raise BadRequest(f"{name!r} is {value}; it must be between {least:g} and {most:,g}.")


class Sampler:
    """Draws the tokens of one answer. Belongs to the thread that decodes; must be closed."""

    def __init__(
        self,
        model: Model,
        sampling: Sampling,
        seed: int,
        grammar: str = "",
        said: Sequence[int] = (),
    ) -> None:
        """Raises BadRequest for values, a grammar or a bias that llama.cpp does not take.

        The penalties count generated tokens only, those that were `said` before among them: a
        prompt's passages are there to be quoted.
        """
        check(sampling)
        self._vocabulary = model.vocabulary
        self._logprobs = sampling.logprobs
        self._grammar = _grammar(model, grammar) if grammar else None
        self._candidates: NDArray[Any] | None = None
        self.handle = lib.llama_sampler_chain_init(lib.llama_sampler_chain_default_params())
        for link in _links(model, sampling, seed):
            lib.llama_sampler_chain_add(self.handle, link)
        for token in said:
            lib.llama_sampler_accept(self.handle, token)

    def draw(self, context: Context, row: int) -> Drawn:
        """The token that follows batch row `row`, whose logits were wanted; it counts as said."""
        if self._grammar is None:
            token = int(lib.llama_sampler_sample(self.handle, context.handle, row))
        else:
            token = self._draw_within(context.logits(row))
        if self._logprobs is None or token == NOTHING:
            return Drawn(token)
        return _with_logprobs(token, context.logits(row), self._logprobs)

    def close(self) -> None:
        """Free the chain and all that is in it."""
        if self.handle:
            lib.llama_sampler_free(self.handle)
            self.handle = None
        if self._grammar:
            lib.llama_sampler_free(self._grammar)
            self._grammar = None

    def _draw_within(self, logits: NDArray[np.float32]) -> int:
        """A token that the grammar allows.

        Checking the one token that would be drawn anyway is far cheaper than asking the grammar
        about the whole vocabulary, which is done only where that token is refused.
        """
        token = self._choose(logits, narrowed=False)
        if not self._allows(token):
            token = self._choose(logits, narrowed=True)
        if token == NOTHING:  # llama.cpp ends the process if this is reported to the grammar
            return NOTHING
        lib.llama_sampler_accept(self._grammar, token)
        lib.llama_sampler_accept(self.handle, token)
        return token

    def _choose(self, logits: NDArray[np.float32], *, narrowed: bool) -> int:
        if self._candidates is None:
            self._candidates = np.empty(self._vocabulary, _CANDIDATE)
        entries = self._candidates
        entries["id"] = np.arange(self._vocabulary, dtype=np.int32)  # samplers sort them
        entries["logit"] = logits
        array = _array(entries)
        if narrowed:
            lib.llama_sampler_apply(self._grammar, ctypes.byref(array))
            if not np.isfinite(entries["logit"]).any():
                return NOTHING
        lib.llama_sampler_apply(self.handle, ctypes.byref(array))
        return int(array.data[array.selected].id)

    def _allows(self, token: int) -> bool:
        one = np.array([(token, 1.0, 0.0)], _CANDIDATE)
        lib.llama_sampler_apply(self._grammar, ctypes.byref(_array(one)))
        return bool(np.isfinite(one["logit"][0]))


def _array(entries: NDArray[Any]) -> Any:
    data = entries.ctypes.data_as(ctypes.POINTER(lib.llama_token_data))
    return lib.llama_token_data_array(data, len(entries), -1, False)


def _links(model: Model, sampling: Sampling, seed: int) -> Iterable[Any]:
    """The samplers in llama.cpp's own order."""
    if sampling.logit_bias:
        yield _bias(model, sampling)
    penalties = (sampling.repeat_penalty, sampling.frequency_penalty, sampling.presence_penalty)
    if penalties != (1, 0, 0):
        yield lib.llama_sampler_init_penalties(model.vocabulary, PENALTY_WINDOW, *penalties)
    if sampling.dry_multiplier > 0:
        yield _dry(model, sampling)
    if sampling.temperature <= 0:
        yield lib.llama_sampler_init_greedy()
        return
    if sampling.top_k > 0:
        yield lib.llama_sampler_init_top_k(sampling.top_k)
    if sampling.typical_p < 1:
        yield lib.llama_sampler_init_typical(sampling.typical_p, 1)
    if sampling.top_p < 1:
        yield lib.llama_sampler_init_top_p(sampling.top_p, 1)
    if sampling.min_p > 0:
        yield lib.llama_sampler_init_min_p(sampling.min_p, 1)
    if sampling.xtc_probability > 0:
        yield lib.llama_sampler_init_xtc(sampling.xtc_probability, sampling.xtc_threshold, 1, seed)
    yield lib.llama_sampler_init_temp(sampling.temperature)
    yield lib.llama_sampler_init_dist(seed)


def _dry(model: Model, sampling: Sampling) -> Any:
    breakers = (ctypes.c_char_p * len(_BREAKERS))(*_BREAKERS)
    return lib.llama_sampler_init_dry(
        model.vocab,
        sampling.dry_multiplier,
        sampling.dry_base,
        sampling.dry_allowed_length,
        DRY_WINDOW,
        breakers,
        len(_BREAKERS),
    )


def _bias(model: Model, sampling: Sampling) -> Any:
    pairs = []
    for name, bias in sampling.logit_bias.items():
        if not name.isdecimal() or int(name) >= model.vocabulary:
            raise BadRequest(
                f"'logit_bias' names the token {name!r}; this model's tokens are 0 to "
                f"{model.vocabulary - 1:,}."
            )
        pairs.append(lib.llama_logit_bias(int(name), bias))
    biases = (lib.llama_logit_bias * len(pairs))(*pairs)
    return lib.llama_sampler_init_logit_bias(model.vocabulary, len(pairs), biases)


def _grammar(model: Model, grammar: str) -> Any:
    model.library.forget_log()
    handle = lib.llama_sampler_init_grammar(model.vocab, grammar.encode(), b"root")
    if not handle:
        reason = model.library.errors() or "llama.cpp gives no reason"
        raise BadRequest(f"The grammar cannot be used: {reason}.", "Check it against GBNF's rules.")
    return handle


def _with_logprobs(token: int, logits: NDArray[np.float32], count: int) -> Drawn:
    wide = logits.astype(np.float64)
    peak = float(wide.max())
    total = peak + float(np.log(np.exp(wide - peak).sum()))
    count = min(count, MOST_LOGPROBS, len(wide))
    best = np.argpartition(-wide, count - 1)[:count] if count > 0 else np.empty(0, np.int64)
    ordered = sorted((int(t) for t in best), key=lambda t: -wide[t])
    top = tuple(Likely(t, float(wide[t]) - total) for t in ordered)
    return Drawn(token, float(wide[token]) - total, top)
