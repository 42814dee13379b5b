"""What a model keeps in memory for each token and each sequence, from the keys of its header.

llama.cpp decides this per architecture and partly in code, so the rules here are those of its
src/models/*.cpp and llama-hparams.cpp (release bundled with llama-cpp-python 0.3.36). What is not
known here counts as full attention in every layer, which is the most that it can need.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

MOST_LAYERS = 4096
_MOST_HEADS = 1 << 16
_MOST_WIDTH = 1 << 20

_RECURRENT = {"mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7"}
# recurrent where the layer has no heads for the cache
_HYBRID = {
    "jamba", "plamo2", "granitehybrid", "lfm2", "lfm2moe", "nemotron_h", "nemotron_h_moe",
    "kimi-linear", "kimi-k3", "bailingmoe3", "glm5-next",
}  # fmt: skip
_EVERY_FOURTH_ATTENDS = {"qwen3next", "qwen35", "qwen35moe", "qwen4exp"}
_BOTH_IN_EACH = {"falcon-h1"}
DIFFUSION = {"dream", "llada", "llada-moe", "rnd1"}
NO_MEMORY = DIFFUSION | {
    "bert", "jina-bert-v2", "jina-bert-v3", "nomic-bert", "nomic-bert-moe", "neo-bert", "eurobert",
    "modern-bert", "gemma-embedding",
}  # fmt: skip
# sliding window: every how many layers one attends to all, whether that is the first of them, and
# the window where the file names none
_WINDOWS: dict[str, tuple[int, bool, int]] = {
    "gemma2": (2, False, 4096),
    "gemma3": (6, False, 0),
    "gemma3n": (5, False, 0),
    "cohere2": (4, False, 0),
    "cohere2moe": (4, True, 0),
    "exaone4": (4, False, 0),
    "exaone-moe": (4, False, 128),
    "llama4": (4, False, 8192),
    "olmo2": (4, False, 0),
    "gpt-oss": (2, False, 0),
    "smallthinker": (4, True, 0),
    "afmoe": (4, False, 0),
    "plamo3": (8, False, 0),
    "mellum": (4, False, 0),
    "laguna": (4, True, 0),
}


@dataclass(frozen=True, slots=True)
class LayerMemory:
    """One layer: numbers kept a token, for keys and for values; `window` tokens of them at most,
    0 for all; and numbers kept a sequence, however long it is."""

    key: int = 0
    value: int = 0
    window: int = 0
    state: int = 0


@dataclass(frozen=True, slots=True)
class Geometry:
    """The measures of a language model. `heads` and `query` (their width together) are those of
    the layer that has most; `feed` is the widest feed-forward layer that a token goes through."""

    layers: tuple[LayerMemory, ...]
    embedding: int
    heads: int
    query: int
    feed: int
    experts: int
    experts_used: int

    @property
    def recurrent(self) -> bool:
        """Whether a part of its memory is a state that cannot be cut back."""
        return any(layer.state for layer in self.layers)


class Facts:
    """The numbers under an architecture's keys, each within sane bounds.

    `fault` makes the error that names what is wrong with the file.
    """

    def __init__(
        self, metadata: dict[str, Any], architecture: str, fault: Callable[[str], Exception]
    ) -> None:
        self._metadata, self.architecture, self._fault = metadata, architecture, fault

    def number(self, key: str, low: int, high: int) -> int:
        """A number that every language model states."""
        value = self._get(key)
        if type(value) is not int or not low <= value <= high:
            raise self.bad(key, value)
        return value

    def optional(self, key: str, default: int, high: int = _MOST_HEADS) -> int:
        """A number that may be missing."""
        return default if self._get(key) is None else self.number(key, 0, high)

    def per_layer(self, key: str, layers: int, default: int, high: int = _MOST_HEADS) -> list[int]:
        """One number a layer, from an array or from one number for all."""
        value = self._get(key)
        if not isinstance(value, list):
            return [self.optional(key, default, high)] * layers
        if not value or not all(type(v) in (int, bool) and 0 <= v <= high for v in value):
            raise self.bad(key, value)
        # draft layers at the end are not always listed
        return [int(v) for v in value[:layers]] + [int(value[-1])] * (layers - len(value))

    def has_array(self, key: str) -> bool:
        """Whether the value is an array."""
        return isinstance(self._get(key), list)

    def _get(self, key: str) -> Any:
        return self._metadata.get(f"{self.architecture}.{key}")

    def bad(self, key: str, value: Any) -> Exception:
        """The error that names this key and its value."""
        shown = "missing" if value is None else str(value)[:40]
        return self._fault(f"its {self.architecture}.{key} is {shown}")


def measure(facts: Facts) -> Geometry:
    """Read all measures. Raises the error of `facts` for a number that cannot be."""
    count = facts.number("block_count", 1, MOST_LAYERS)
    embedding = facts.number("embedding_length", 1, _MOST_WIDTH)
    heads = facts.per_layer("attention.head_count", count, 0)
    drafts = facts.optional("nextn_predict_layers", 0)
    if drafts >= count:
        raise facts.bad("nextn_predict_layers", drafts)
    keys, values = _widths(facts, embedding, max(heads))
    used = facts.optional("expert_used_count", 0)
    return Geometry(
        layers=tuple(_layers(facts, count, count - drafts, heads, keys, values)),
        embedding=embedding,
        heads=max(heads),
        query=max(heads) * max(keys),
        feed=_feed(facts, count, used),
        experts=facts.optional("expert_count", 0),
        experts_used=used,
    )


def _layers(
    facts: Facts, count: int, working: int, heads: list[int], keys: list[int], values: list[int]
) -> list[LayerMemory]:
    cached = facts.per_layer("attention.head_count_kv", count, max(heads))
    windows = _windows(facts, count)
    state = _state(facts, max(heads))
    attends, remembers = _kinds(facts, count, cached)
    is_latent = facts.optional("attention.key_length_mla", 0) > 0
    layers = []
    for i in range(count):
        swa = 1 if windows[i] else 0
        kept = cached[i] if attends[i] and i < working else 0
        layers.append(
            LayerMemory(
                key=kept * keys[swa],
                value=0 if is_latent else kept * values[swa],
                window=windows[i] if kept else 0,
                state=state if remembers[i] and i < working else 0,
            )
        )
    return layers


def _widths(facts: Facts, embedding: int, heads: int) -> tuple[list[int], list[int]]:
    """Numbers of one head's key and value, in full attention and in a sliding window."""
    default = embedding // heads if heads else 0
    both = []
    for part in ("key", "value"):
        full = facts.optional(f"attention.{part}_length", default)
        both.append([full, facts.optional(f"attention.{part}_length_swa", full)])
    return both[0], both[1]


def _windows(facts: Facts, count: int) -> list[int]:
    period, first, default = _WINDOWS.get(facts.architecture, (0, False, 0))
    window = facts.optional("attention.sliding_window", default, 1 << 27)
    pattern = "attention.sliding_window_pattern"
    if not window:
        return [0] * count
    if facts.has_array(pattern):
        return [window if slides else 0 for slides in facts.per_layer(pattern, count, 0)]
    if not period:
        return [0] * count
    period = facts.optional(pattern, period)
    full = 0 if first else period - 1
    return [0 if period and i % period == full else window for i in range(count)]


def _kinds(facts: Facts, count: int, cached: list[int]) -> tuple[list[bool], list[bool]]:
    """Which layers attend, and which remember by a state."""
    name = facts.architecture
    if name in NO_MEMORY:
        return [False] * count, [False] * count
    if name in _RECURRENT:
        return [False] * count, [True] * count
    if name in _BOTH_IN_EACH:
        return [True] * count, [True] * count
    if name in _EVERY_FOURTH_ATTENDS:
        remembers = _recurrent_by_interval(facts, count)
        return [not r for r in remembers], remembers
    if name in _HYBRID:
        feeds = _feeding(facts, count)
        return (
            [bool(n) and not f for n, f in zip(cached, feeds, strict=True)],
            [not n and not f for n, f in zip(cached, feeds, strict=True)],
        )
    shares = _sharing(facts, count)
    return [not s for s in shares], [False] * count


def _recurrent_by_interval(facts: Facts, count: int) -> list[bool]:
    if facts.has_array("attention.recurrent_layers"):
        return [bool(v) for v in facts.per_layer("attention.recurrent_layers", count, 0)]
    interval = max(1, facts.optional("full_attention_interval", 4))
    return [(i + 1) % interval != 0 for i in range(count)]


def _feeding(facts: Facts, count: int) -> list[bool]:
    """Layers that are nothing but a feed-forward network."""
    if not facts.architecture.startswith("nemotron_h"):
        return [False] * count
    return [n > 0 for n in facts.per_layer("feed_forward_length", count, 0, _MOST_WIDTH)]


def _sharing(facts: Facts, count: int) -> list[bool]:
    """Layers that use the cache of an earlier one."""
    if facts.architecture == "gemma3n":
        return [i >= 20 for i in range(count)]
    shared = facts.optional("attention.shared_kv_layers", 0)
    return [i >= count - shared for i in range(count)]


def _state(facts: Facts, heads: int) -> int:
    """Numbers that a recurrent layer keeps for one sequence."""
    embedding = facts.number("embedding_length", 1, _MOST_WIDTH)
    if head := facts.optional("wkv.head_size", 0):
        return embedding * (facts.optional("token_shift_count", 2) + head)
    if cache := facts.optional("shortconv.l_cache", 0):
        return embedding * (cache - 1)
    convolution = facts.optional("ssm.conv_kernel", 0)
    if head := facts.optional("kda.head_dim", 0):
        return 3 * (convolution - 1 if convolution else 3) * heads * head + head * head * heads
    inner, state = (
        facts.optional("ssm.inner_size", 0, _MOST_WIDTH),
        facts.optional("ssm.state_size", 0),
    )
    groups = facts.optional("ssm.group_count", 0)
    return max(0, convolution - 1) * (inner + 2 * groups * state) + state * inner


def _feed(facts: Facts, count: int, used: int) -> int:
    dense = max(facts.per_layer("feed_forward_length", count, 0, _MOST_WIDTH))
    expert = facts.optional("expert_feed_forward_length", dense, _MOST_WIDTH)
    return max(dense, expert * used)
