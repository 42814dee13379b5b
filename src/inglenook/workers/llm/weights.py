"""Where the bytes of a model lie: in which layer, in experts or not, looked up or multiplied."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

_LAYER = re.compile(r"blk\.(\d+)\.")
_TABLES = ("token_embd.", "per_layer_token_embd.", "position_embd.", "token_types.", "altup_")
_EMBEDDING, _OUTPUT = "token_embd.weight", "output.weight"


@dataclass(frozen=True, slots=True)
class Weights:
    """Bytes. `layers` and of them `experts`, one number a layer; `tables` are looked up, one row a
    token; `output` turns the last layer into logits and is the same as the embedding if `tied`.
    `kinds` splits by tensor type what is multiplied."""

    layers: tuple[int, ...] = ()
    experts: tuple[int, ...] = ()
    tables: int = 0
    output: int = 0
    tied: bool = False
    kinds: Mapping[str, int] = field(default_factory=dict)


class Tally:
    """Adds up tensors as they are read from one file or several."""

    def __init__(self) -> None:
        self.all_kinds: Counter[str] = Counter()
        self._kinds: Counter[str] = Counter()
        self.parameters = self.tensors = 0
        self._layers: Counter[int] = Counter()
        self._experts: Counter[int] = Counter()
        self._tables = self._output = self._embedding = 0
        self._embedding_kind, self._has_output = "", False

    def add(self, name: str, kind: str, values: int, size: int) -> None:
        """Count one tensor of `size` bytes."""
        self.tensors += 1
        self.parameters += values
        self.all_kinds[kind] += size
        if layer := _LAYER.match(name):
            self._layers[int(layer[1])] += size
            self._experts[int(layer[1])] += size if "_exps." in name else 0
        elif name.startswith(_TABLES):
            self._tables += size
            if name == _EMBEDDING:
                self._embedding, self._embedding_kind = size, kind
            return
        else:
            self._output += size
            self._has_output |= name == _OUTPUT
        self._kinds[kind] += size

    def weights(self, layers: int) -> Weights:
        """What was added, for a model of so many layers."""
        kinds = Counter(self._kinds)
        if tied := not self._has_output and self._embedding > 0:
            kinds[self._embedding_kind] += self._embedding
        return Weights(
            layers=tuple(self._layers[i] for i in range(layers)),
            experts=tuple(self._experts[i] for i in range(layers)),
            tables=self._tables,
            output=self._output + (self._embedding if tied else 0),
            tied=tied,
            kinds=dict(kinds),
        )
