"""What the options of a model are called, what they do, and when one changes them."""

from __future__ import annotations

from typing import Any

from inglenook.gui.language import marked, tr

LOADING = marked("models", "How it is loaded")
WRITING = marked("models", "How it writes")

GROUPS = {
    LOADING: ("context", "device", "gpu_layers", "threads", "kv_type", "draft", "projector"),
    WRITING: (
        "temperature",
        "max_tokens",
        "top_k",
        "top_p",
        "min_p",
        "repeat_penalty",
        "seed",
        "stop",
    ),
}

_TEXTS = {
    "context": (
        marked("models", "Context"),
        marked(
            "models",
            "Tokens that question, files and answer may have together. More takes more memory and"
            " lets longer files in whole.",
        ),
    ),
    "device": (
        marked("models", "Device"),
        marked("models", "What computes. Choose the processor if a graphics driver misbehaves."),
    ),
    "gpu_layers": (
        marked("models", "Layers on the graphics processor"),
        marked(
            "models",
            "How much of the model lies in graphics memory. Left empty, as much as there is room"
            " for. Take fewer if other programs need that memory.",
        ),
    ),
    "threads": (
        marked("models", "Processor threads"),
        marked(
            "models",
            "Left empty, what was measured as fastest. Take fewer to keep the computer quick for"
            " other work.",
        ),
    ),
    "kv_type": (
        marked("models", "Numbers of the cache"),
        marked(
            "models",
            "q8_0 halves the memory that a conversation takes, at a small loss; on a processor it"
            " is slower too.",
        ),
    ),
    "draft": (
        marked("models", "Draft model"),
        marked(
            "models",
            "A small model of the same family that guesses ahead. Answers stay the same and come"
            " faster, for some memory.",
        ),
    ),
    "projector": (
        marked("models", "Projector"),
        marked("models", "The file that lets the model look at pictures. It must belong to it."),
    ),
    "temperature": (
        marked("models", "Temperature"),
        marked(
            "models",
            "How freely it words its answer: 0 always takes the likeliest word, 1 varies. Keep it"
            " low for answers from files.",
        ),
    ),
    "max_tokens": (
        marked("models", "Longest answer"),
        marked("models", "Tokens, of which 100 are about 75 words. Raise it if answers break off."),
    ),
    "top_k": (
        marked("models", "Top k"),
        marked("models", "Only so many of the likeliest words are considered; 0 considers all."),
    ),
    "top_p": (
        marked("models", "Top p"),
        marked(
            "models",
            "Only the likeliest words that together make up this share are considered; 1 considers"
            " all.",
        ),
    ),
    "min_p": (
        marked("models", "Min p"),
        marked(
            "models",
            "Words less likely than this share of the likeliest one are left out. Raise it if"
            " answers wander at a high temperature.",
        ),
    ),
    "repeat_penalty": (
        marked("models", "Against repetition"),
        marked(
            "models",
            "Above 1, words that were just written get less likely. Raise it a little if the model"
            " goes round in circles.",
        ),
    ),
    "seed": (
        marked("models", "Seed"),
        marked(
            "models",
            "The same number gives the same answer again. Left empty, a new one each time.",
        ),
    ),
    "stop": (
        marked("models", "Stop at"),
        marked("models", "Texts at which the answer ends, one a line; \\n stands for a new line."),
    ),
}
_VALUES = {
    "none": marked("models", "None"),
    "cpu": marked("models", "Processor"),
    "f16": marked("models", "f16, exact"),
    "q8_0": marked("models", "q8_0, half the memory"),
}


def name_of(field: str) -> str:
    """What an option is called; its own name for one that this version does not know."""
    return tr("models", _TEXTS[field][0]) if field in _TEXTS else field


def help_of(field: str) -> str:
    """What an option does and when to change it."""
    return tr("models", _TEXTS[field][1]) if field in _TEXTS else ""


def value_of(value: Any, choices: list[dict[str, str]]) -> str:
    """A value as people read it: that of a choice by its name, None as automatic."""
    if value is None:
        return tr("models", "Automatic")
    if isinstance(value, str) and value in _VALUES:
        return tr("models", _VALUES[value])
    named = (choice["text"] for choice in choices if choice["value"] == value)
    return next(named, f"{value:g}" if isinstance(value, float) else str(value))
