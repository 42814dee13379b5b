from __future__ import annotations

from datetime import datetime

import pytest

from inglenook.ask import facts, records
from inglenook.ask.facts import Facts, FileFact, Wanted
from inglenook.types import Citation, Scope

NOW = datetime(2026, 11, 22, 15)


def at(*day: int) -> float:
    return datetime(*day).timestamp()  # type: ignore[arg-type]


def recognise(text: str) -> Wanted | None:
    return facts.recognise(text, Scope(), NOW)


@pytest.mark.parametrize(
    ("text", "ask", "kind"),
    [
        ("How many PDFs do I have?", "count", "pdf"),
        ("how many files are there", "count", ""),
        ("How many documents do I have in my library?", "count", ""),
        ("Wie viele PDFs habe ich?", "count", "pdf"),
        ("Wie viele Dateien gibt es?", "count", ""),
        ("¿Cuántos archivos tengo?", "count", ""),
        ("¿Cuántos PDF hay?", "count", "pdf"),
        ("Combien de fichiers ai-je ?", "count", ""),
        ("Combien de PDF y a-t-il ?", "count", "pdf"),
        ("我有多少个文件？", "count", ""),
        ("有多少PDF文件？", "count", "pdf"),
        ("List my spreadsheets", "list", "spreadsheet"),
        ("Show me my presentations", "list", "presentation"),
        ("What is the newest file?", "newest", ""),
        ("Which is my oldest document?", "oldest", ""),
        ("largest PDF", "largest", "pdf"),
        ("Was ist die größte Datei?", "largest", ""),
        ("¿Cuál es el archivo más reciente?", "newest", ""),
        ("Quel est le fichier le plus récent ?", "newest", ""),
        ("最大的文件", "largest", ""),
    ],
)
def test_questions_about_files_are_known(text: str, ask: str, kind: str) -> None:
    assert recognise(text) == Wanted(ask, kind=kind)  # type: ignore[arg-type]


def test_author_folder_and_time() -> None:
    assert recognise("Which files are by Anna Keller?") == Wanted("list", author="Anna Keller")
    assert recognise("Dateien von Anna") == Wanted("list", author="Anna")
    assert recognise("list all PDFs in the folder taxes") == Wanted(
        "list", Scope(folders=("taxes",)), "pdf"
    )
    last_week = Scope(after=at(2026, 11, 9), before=at(2026, 11, 16))
    assert recognise("What did I add last week?") == Wanted(
        "list", last_week, added=True, when="last week"
    )
    assert recognise("Was habe ich letzte Woche hinzugefügt?") == Wanted(
        "list", last_week, added=True, when="letzte woche"
    )
    year = Scope(after=at(2024, 1, 1), before=at(2025, 1, 1))
    assert recognise("How many files from 2024?") == Wanted("count", year, when="2024")


def test_pages_of_a_file() -> None:
    assert recognise("How many pages does the lease have?") == Wanted("pages", name="lease")
    assert recognise("How many pages has lease.pdf?") == Wanted("pages", name="lease.pdf")
    assert recognise("Wie viele Seiten hat der Mietvertrag?") == Wanted("pages", name="mietvertrag")


def test_filters_alone_ask_for_the_files_that_pass_them() -> None:
    assert facts.recognise("", Scope(types=("pdf",)), NOW) == Wanted("list", Scope(types=("pdf",)))
    assert facts.recognise("", Scope(), NOW) is None


@pytest.mark.parametrize(
    "text",
    [
        "How many dogs are allowed?",
        "Which files mention the boiler?",
        "What documents do I need for the visa?",
        "How many files can the cabinet hold?",
        "List the steps to reset the boiler",
        "What is the largest planet?",
        "What is the latest document retention policy?",
        "Which documents are required by law?",
        "How many pages is it?",
        "How many documents must be signed by the tenant?",
        "Which file format should I use?",
        "Show me pictures of cats",
        "Files by month",
        "List all documents that expire in 2027",
        "What did I add to the contract last week?",
        "Which photos show the roof?",
        "Wie viele Bilder hängen im Flur?",
        "Combien de fichiers faut-il joindre ?",
        "¿Cuántos documentos hay que firmar?",
        "需要多少文件？",
        "What is the oldest document mentioned in the deed?",
        "how many emails did Anna send",
        "Summarise my files",
        "hello",
        "x" * 5_000,
    ],
)
def test_other_questions_are_left_alone(text: str) -> None:
    assert recognise(text) is None


def test_words_to_find_are_no_question_about_files() -> None:
    assert facts.recognise("list files", Scope(phrases=("a b",)), NOW) is None


# --- the answers ----------------------------------------------------------------------------------

LEASE = FileFact("/docs/lease.pdf", 2_048, at(2026, 3, 1), 12, "Anna", at(2026, 11, 10))
COSTS = FileFact("/docs/taxes/costs|[1].xlsx", 1_500_000, at(2026, 5, 1))


def test_a_table_with_a_citation_for_each_file() -> None:
    found = Facts((COSTS, LEASE), 2, 1_502_048, 12, files=7, skipped=3, failed=1)
    text, citations = records.told(Wanted("list"), found)
    assert text.splitlines() == [
        "There are 2 files in your library, 1.5 MB together.",
        "",
        "| File | Folder | Size | Pages | Author | Changed |",
        "| --- | --- | --- | --- | --- | --- |",
        "| costs¦(1).xlsx [1] | taxes | 1.5 MB |  |  | 1 May 2026 |",
        "| lease.pdf [2] | docs | 2.0 kB | 12 | Anna | 1 March 2026 |",
        "",
        "Counted among 7 files of your whole library (1 could not be read); 3 more were skipped,"
        " being of kinds that are not read.",
    ]
    assert citations == (
        Citation(1, "", COSTS.path, None, 0, 0, ""),
        Citation(2, "", LEASE.path, None, 0, 0, ""),
    )


def test_one_file_in_a_sentence() -> None:
    found = Facts((LEASE, COSTS), 2, files=2)
    assert records.told(Wanted("newest"), found)[0].startswith(
        "The newest file is lease.pdf [1], changed on 1 March 2026.\n"
    )
    assert records.told(Wanted("largest", kind="pdf"), found)[0].startswith(
        "The largest PDF is lease.pdf [1], 2.0 kB.\n"
    )
    one = Facts((LEASE,), 1, 2_048, 12, files=2)
    assert records.told(Wanted("pages", name="lease"), one)[0].startswith(
        "lease.pdf [1] has 12 pages.\n"
    )
    assert len(records.told(Wanted("newest"), found)[1]) == 1


def test_none_and_many() -> None:
    text, citations = records.told(Wanted("count", kind="pdf"), Facts(files=4))
    assert text.startswith("There are no PDFs in your library.")
    assert citations == ()
    many = Facts((LEASE,) * facts.SHOWN, 1_234, 5, files=1_234)
    assert records.told(Wanted("count"), many)[0].startswith("There are 1,234 files")
    assert records.told(Wanted("count"), many)[1] == ()
    assert "These are the first 20 of 1,234." in records.told(Wanted("list"), many)[0]


def test_a_name_or_author_that_no_file_has_is_not_answered() -> None:
    assert not records.answers(Wanted("pages", name="bible"), Facts(files=3))
    assert not records.answers(Wanted("list", author="Goethe"), Facts(files=3))
    assert records.answers(Wanted("count", kind="pdf"), Facts(files=3))
