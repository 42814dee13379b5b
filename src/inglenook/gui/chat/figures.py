"""What is said about an answer as a whole: its note, its figures, the longer story behind them."""

from __future__ import annotations

from inglenook.gui.language import tr
from inglenook.gui.look import words
from inglenook.gui.told import told
from inglenook.transcript import Turn
from inglenook.types import Citation, Coverage


def citable(turn: Turn) -> frozenset[int]:
    """The numbers that markers in the text may have: while writing, those of the passages read."""
    if turn.state == "writing":
        return frozenset(range(1, turn.offered + 1))
    return frozenset(citation.n for citation in turn.citations)


def note_of(turn: Turn) -> str:
    """What has to be said about the answer as a whole."""
    if turn.state == "stopped":
        if not turn.written:
            return tr("chat", "Stopped before anything was written.")
        return f"{tr('chat', 'Stopped.')} {told(turn.note)}".strip()
    if turn.stopped == "length":
        ending = tr("chat", "The answer reached the length limit and ends early.")
        return f"{told(turn.note)} {ending}".strip()
    return told(turn.note)


def figures_of(turn: Turn) -> str:
    """As far as known: "used 4 of 212 passages from 2 files · first word 0.4 s · 18 tokens/s"."""
    parts = [covered] if (covered := _covered(turn)) else []
    if turn.written and (seconds := turn.timings.get("ttft_s", 0.0)) >= 0.05:
        parts.append(tr("chat", "first word {seconds} s").format(seconds=words.decimal(seconds)))
    if (seconds := turn.timings.get("total_s", 0.0)) >= 0.05:
        parts.append(tr("chat", "{seconds} s").format(seconds=words.decimal(seconds)))
    if speed := turn.timings.get("tokens_per_s"):
        parts.append(tr("chat", "{speed} tokens/s").format(speed=words.decimal(speed, 0)))
    return " · ".join(parts)


def _covered(turn: Turn) -> str:
    used = len(by_number(turn.citations))
    if covered := coverage_words(turn.coverage):
        return covered
    if turn.considered:
        return tr("chat", "{used} of {all} passages").format(
            used=words.number(used), all=words.number(turn.considered)
        )
    return tr("chat", "%n passage(s)", n=used) if used else ""


def coverage_words(coverage: Coverage) -> str:
    """How much of what was looked through the model was given; "" where that is not known."""
    if coverage.passages and coverage.used:
        return tr(
            "chat", "used {used} of {all} passages from %n file(s)", n=coverage.used_files
        ).format(used=words.number(coverage.used), all=words.number(coverage.passages))
    if coverage.passages:
        return tr("chat", "used none of %n passage(s)", n=coverage.passages)
    return tr("chat", "from the records of %n file(s)", n=coverage.files) if coverage.files else ""


def details_of(turn: Turn) -> str:
    """The longer story behind the figures."""
    usage, covered = turn.usage, turn.coverage
    lines = [turn.model] if turn.model else []
    if covered.passages:
        looked = tr("chat", "Looked through {passages} passages of %n file(s)", n=covered.files)
        lines.append(looked.format(passages=words.number(covered.passages)))
    if usage.prompt_tokens:
        read = tr("chat", "{tokens} tokens read, {known} of them before you asked")
        known = words.number(usage.cached_tokens)
        lines.append(read.format(tokens=words.number(usage.prompt_tokens), known=known))
        lines.append(tr("chat", "%n token(s) written", n=usage.completion_tokens))
    if first := turn.timings.get("ttft_s"):
        after = tr("chat", "First word after {seconds} s")
        lines.append(after.format(seconds=words.decimal(first)))
    return "\n".join(lines)


def by_number(citations: tuple[Citation, ...]) -> list[Citation]:
    """The first citation of each number, in the order of the numbers."""
    first: dict[int, Citation] = {}
    for citation in citations:
        first.setdefault(citation.n, citation)
    return [first[n] for n in sorted(first)]
