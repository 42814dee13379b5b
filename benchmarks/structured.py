"""Structured output: what enforcing a JSON schema costs, and how much of JSON Schema is enforced.

    python benchmarks/structured.py [--model GGUF] [--tokens N] [--rounds N]
    python benchmarks/structured.py --suite FOLDER [--failures]

The first prints tokens/s with and without a schema, taken in turn on the same prompt and with the
same way of sampling, as a ratio. The second takes the folder tests/draft2020-12 of the
JSON-Schema-Test-Suite: a schema must be refused with its keyword, or every valid instance (compact
JSON, properties in the schema's order) be accepted by llama.cpp's grammar and every other refused.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

os.environ.setdefault("GOMP_SPINCOUNT", "500")  # as the worker does, before libgomp is loaded

from llama_cpp import llama_cpp as lib

from inglenook.errors import BadRequest
from inglenook.types import Sampling
from inglenook.workers.llm.native import Context, Library, Model
from inglenook.workers.llm.sampling import Sampler
from inglenook.workers.llm.schema import compile as compile_schema

STARTER = Path(__file__).parents[1] / "models/starter/SmolLM2-135M-Instruct.Q4_1.gguf"


class Acceptor:
    """llama.cpp's own grammar, fed with whole texts."""

    def __init__(self, model: Model, grammar: str) -> None:
        self._model = model
        text = grammar.encode()
        self._sampler = lib.llama_sampler_init_grammar(model.vocab, text, b"root")
        if not self._sampler:
            raise ValueError(f"llama.cpp cannot parse this grammar:\n{grammar}")

    def accepts(self, text: str) -> bool:
        """Whether the grammar lets the text through to its end."""
        lib.llama_sampler_reset(self._sampler)
        for token in self._model.tokenize(text):
            if not self._allows(token):
                return False
            lib.llama_sampler_accept(self._sampler, token)
        return self._allows(lib.llama_vocab_eos(self._model.vocab))

    def _allows(self, token: int) -> bool:
        data = (lib.llama_token_data * 1)(lib.llama_token_data(token, 0.0, 0.0))
        array = lib.llama_token_data_array(data, 1, -1, False)
        lib.llama_sampler_apply(self._sampler, ctypes.byref(array))
        return bool(data[0].logit > -1e30)

    def close(self) -> None:
        """Free it."""
        lib.llama_sampler_free(self._sampler)


def ordered(schema: Any, value: Any) -> Any:
    """The instance as the grammar writes it: listed properties first, in the schema's order."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return int(value)
    if isinstance(value, list):
        return [ordered(schema, item) for item in value]
    if isinstance(value, dict):
        names = [n for n in _listed(schema) if n in value]
        rest = [n for n in value if n not in names]
        return {n: ordered(schema, value[n]) for n in (*names, *rest)}
    return value


def _listed(schema: Any) -> list[str]:
    """Every property name of the schema, those of `properties` before those of `required`."""
    found: list[str] = []

    def walk(part: Any) -> None:
        if isinstance(part, list):
            for item in part:
                walk(item)
        if not isinstance(part, dict):
            return
        for key in sorted(part, key=lambda k: k in ("required", "dependentRequired")):
            value = part[key]
            if key in ("properties", "dependentSchemas", "const") and isinstance(value, dict):
                found.extend(value)
            if key == "required" and isinstance(value, list):
                found.extend(value)
            if key == "dependentRequired" and isinstance(value, dict):
                found.extend([*value, *(n for names in value.values() for n in names)])
            if key == "enum":
                found.extend(n for item in value if isinstance(item, dict) for n in item)
            walk(value)

    walk(schema)
    return list(dict.fromkeys(n for n in found if isinstance(n, str)))


def suite(model: Model, folder: Path, failures: bool) -> int:
    """Run the suite, print counts; 1 if an invalid instance was accepted."""
    total: Counter[str] = Counter()
    for file in sorted(folder.rglob("*.json")):
        counts: Counter[str] = Counter()
        for case in json.loads(file.read_text("utf-8")):
            _case(model, case, counts, f"{file.stem}: {case['description']}" if failures else "")
        total += counts
        told = ", ".join(f"{n} {what}" for what, n in sorted(counts.items()))
        print(f"{file.relative_to(folder)!s:42} {told}")
    print("all:", ", ".join(f"{n} {what}" for what, n in sorted(total.items())))
    return 1 if total["WRONGLY ACCEPTED"] else 0


def _case(model: Model, case: dict[str, Any], counts: Counter[str], title: str) -> None:
    schema = case["schema"]
    try:
        grammar = compile_schema(schema, open_objects=True)
    except BadRequest as error:
        nothing = "contradict" in str(error)
        valid = sum(test["valid"] for test in case["tests"])
        if nothing:
            counts["right"] += len(case["tests"]) - valid
            counts["WRONGLY UNSATISFIABLE"] += valid
        else:
            counts["schemas refused"] += 1
        if title and (valid or not nothing):
            print(f"  {title}: {error}")
        return
    acceptor = Acceptor(model, grammar)
    for test in case["tests"]:
        text = json.dumps(ordered(schema, test["data"]), ensure_ascii=False, separators=(",", ":"))
        accepted = acceptor.accepts(text)
        if accepted == test["valid"]:
            counts["right"] += 1
            continue
        counts["WRONGLY ACCEPTED" if accepted else "valid, not writable"] += 1
        if title:
            print(f"  {title}: {test['description']}: accepted={accepted} {text}")
    acceptor.close()


NOTE = """Invoice 2024-117 of 3 May 2024. Kestrel Books, Lisbon, tax number PT501234567. Sold to
Anna Reyes, anna.reyes@mail.example: 2 atlases at 34.50 EUR each, 1 globe at 120.00 EUR, 3 pencils
at 1.20 EUR each. Paid by card on 5 May 2024. Delivery to Porto, expected on 12 May 2024."""

SCHEMAS: dict[str, Any] = {
    "contact": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": 80},
            "email": {"type": "string", "maxLength": 100},
            "city": {"type": "string", "maxLength": 60},
            "paid": {"type": "boolean"},
        },
        "required": ["name", "email", "city", "paid"],
        "additionalProperties": False,
    },
    "invoice": {
        "type": "object",
        "properties": {
            "number": {"type": "string", "maxLength": 40},
            "date": {"type": "string", "format": "date"},
            "seller": {"type": "string", "maxLength": 80},
            "total": {"type": "number", "minimum": 0},
            "currency": {"enum": ["EUR", "USD", "GBP", "CHF", "JPY"]},
            "payment": {"enum": ["card", "cash", "transfer"]},
        },
        "required": ["number", "date", "seller", "total", "currency", "payment"],
    },
    "items": {
        "type": "array",
        "minItems": 3,
        "maxItems": 6,
        "items": {
            "type": "object",
            "properties": {
                "name": {"type": "string", "maxLength": 60},
                "count": {"type": "integer", "minimum": 1, "maximum": 999},
                "price": {"type": "number", "minimum": 0},
            },
            "required": ["name", "count", "price"],
        },
    },
    "any JSON": {},
}


def speed(model: Model, tokens: int, rounds: int) -> int:
    """Print tokens/s without and with each schema, in turn; 1 if more than 15 % are lost."""
    context = Context(model, size=1024, sequences=1, batch=512, threads=2)
    worst = 1.0
    for name, schema in SCHEMAS.items():
        text = f"{NOTE}\n\nThe {name} as JSON after this schema:\n{json.dumps(schema)}\n\n"
        started = time.perf_counter()
        grammar = compile_schema(schema)
        compiled = time.perf_counter() - started
        ratios, rates, valid = [], [], 0
        for seed in range(rounds):
            free = _rate(model, context, text, "", seed, tokens)
            held = _rate(model, context, text, grammar, seed, tokens)
            ratios.append(held.rate / free.rate)
            rates.append((free.rate, held.rate))
            valid += held.ended
            if held.ended:
                json.loads(held.text)
        ratio = median(ratios)
        worst = min(worst, ratio) if schema else worst
        free_rate, held_rate = (median(r[n] for r in rates) for n in (0, 1))
        print(
            f"{name:9} free {free_rate:6.1f} tokens/s, held {held_rate:6.1f}, ratio {ratio:.2f};"
            f" {valid} of {rounds} ended; {len(grammar)} characters in {1000 * compiled:.0f} ms"
        )
    context.close()
    return 0 if worst >= 0.85 else 1


class Run(NamedTuple):
    """One answer: tokens/s after the first token, the text, whether it came to its end."""

    rate: float
    text: str
    ended: bool


def _rate(model: Model, context: Context, prompt: str, grammar: str, seed: int, most: int) -> Run:
    tokens = model.tokenize(prompt)
    sampler = Sampler(model, Sampling(temperature=0.3), seed, grammar)
    context.clear()
    rows = [(token, n, 0, n == len(tokens) - 1) for n, token in enumerate(tokens)]
    if context.decode(rows[:-1]) or context.decode(rows[-1:]):
        raise RuntimeError("the prompt does not fit")
    written = [sampler.draw(context, 0).token]
    started = time.perf_counter()
    while len(written) < most and not model.ends(written[-1]):
        if context.decode([(written[-1], len(tokens) + len(written) - 1, 0, True)]):
            raise RuntimeError("the context is full")
        written.append(sampler.draw(context, 0).token)
    seconds = time.perf_counter() - started
    sampler.close()
    ended = model.ends(written[-1])
    text = b"".join(map(model.piece, written[:-1] if ended else written))
    return Run(max(len(written) - 1, 1) / seconds, text.decode("utf-8", "replace"), ended)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, default=STARTER)
    parser.add_argument("--tokens", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--suite", type=Path)
    parser.add_argument("--failures", action="store_true")
    options = parser.parse_args()
    model = Model(Library(), options.model)
    if options.suite:
        return suite(model, options.suite, options.failures)
    return speed(model, options.tokens, options.rounds)


if __name__ == "__main__":
    sys.exit(main())
