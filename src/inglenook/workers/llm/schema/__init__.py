"""Structured output: JSON Schema (draft 2020-12) as a grammar that llama.cpp enforces.

`compile` is all that others need. A schema is read keyword by keyword into a form (`reader`), whose
scalars are automata (`automaton`, `pattern`, `numbers`); `values` writes forms as GBNF. What the
grammar lets through is valid; what it cannot hold to is refused, never ignored.
"""

from __future__ import annotations

from inglenook.workers.llm.schema.values import compile  # noqa: A004

__all__ = ["compile"]
