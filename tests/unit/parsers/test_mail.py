from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest
from tests.unit.parsers.documents import pdf, read, read_with_about

from inglenook.errors import FileUnreadable
from inglenook.parsers.sandbox import Document


def message(subject: str = "The boat", text: str = "It is sold.") -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "Zoë <zoe@example.org>"
    letter["To"] = "office@example.org"
    letter["Date"] = "Tue, 02 Jan 2024 09:00:00 +0100"
    letter["Subject"] = subject
    letter.set_content(text)
    return letter


def saved(folder: Path, letter: EmailMessage | bytes, name: str = "letter.eml") -> Path:
    path = folder / name
    path.write_bytes(letter if isinstance(letter, bytes) else letter.as_bytes())
    return path


def test_headers_and_body(tmp_path: Path) -> None:
    letter = message(subject="Größe der Boote", text="Yes.\n\n> You asked:\n> how large?\n")
    sections, about = read_with_about(saved(tmp_path, letter))
    assert [s.heading for s in sections] == [("Größe der Boote",)]
    assert sections[0].text == (
        "From: Zoë <zoe@example.org>\nTo: office@example.org\n"
        "Date: Tue, 02 Jan 2024 09:00:00 +0100\nSubject: Größe der Boote\n\n"
        "Yes.\n\n> You asked:\n> how large?"
    )
    assert (about.title, about.author) == ("Größe der Boote", "Zoë <zoe@example.org>")
    assert about.created == 1704182400.0


def test_the_best_alternative_that_says_something(tmp_path: Path) -> None:
    letter = message(text="plain")
    letter.add_alternative("<h2>News</h2><p>rich", subtype="html")
    assert [s.heading for s in read(saved(tmp_path, letter))][-1] == ("The boat", "News")
    empty = message(text="plain")
    empty.add_alternative("<html><body> </body></html>", subtype="html")
    assert "plain" in read(saved(tmp_path, empty))[0].text


def test_attachments_are_read_by_their_own_parsers(tmp_path: Path) -> None:
    letter = message()
    letter.add_attachment(
        pdf([[(50, 700, "Ninety euros")]]),
        maintype="application",
        subtype="pdf",
        filename="Süd.pdf",
    )
    letter.add_attachment(b"# Notes\n\nA buoy.", maintype="text", subtype="x", filename="n.md")
    letter.add_attachment(b"\x00\x01", maintype="application", subtype="x", filename="a.bin")
    letter.add_attachment(
        b"%PDF-1.4 broken", maintype="application", subtype="pdf", filename="b.pdf"
    )
    path = saved(tmp_path, letter)
    sections, about = read_with_about(path)
    assert [(s.heading, s.page, s.line) for s in sections] == [
        (("The boat",), None, None),
        (("The boat", "Attachment: Süd.pdf"), 1, None),
        (("The boat", "Attachment: n.md", "Notes"), None, 1),
    ]
    assert "Attachments: Süd.pdf, n.md, a.bin, b.pdf" in sections[0].text
    assert "a.bin (not supported" in about.note
    assert "b.pdf (damaged" in about.note
    text = Document(tuple(sections)).text
    assert all(text[s.start : s.start + len(s.text)] == s.text for s in sections)


def test_a_message_in_a_message_in_a_message_is_told_of(tmp_path: Path) -> None:
    inner = message("third")
    for subject in ("second", "first", "outer"):
        outer = message(subject)
        outer.add_attachment(inner)
        inner = outer
    sections, about = read_with_about(saved(tmp_path, inner))
    assert sections[-1].heading == (
        *("outer", "Attachment: first.eml", "first"),
        *("Attachment: second.eml", "second"),
    )
    assert "third.eml (nested too deeply)" in about.note


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (b"Subject: =?iso-8859-1?q?Gr=F6=DFe?=", "Größe"),
        (b"Subject: =?utf-8?b?8J+Ytg==?= ok", "\U0001f636 ok"),
        ("Subject: Größe\nContent-Type: text/plain; charset=cp1252".encode("cp1252"), "Größe"),
        (b"Subject: =?nonsense?q?abc?=", "abc"),
        (b"Subject: two\r\n lines", "two lines"),
        (b"X-Other: x", "(no subject)"),
    ],
)
def test_headers_as_they_come(tmp_path: Path, head: bytes, subject: str) -> None:
    sections, about = read_with_about(saved(tmp_path, head + b"\r\n\r\nText"))
    assert about.title == subject
    assert sections[0].text.endswith("Text")


def test_what_is_encrypted_is_told(tmp_path: Path) -> None:
    data = (
        b"Subject: s\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b\n\n"
        b"--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n"
    )
    assert read_with_about(saved(tmp_path, data))[1].note == "The message is encrypted."


def test_other_files_under_the_name_of_a_mail(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match=r"Binary data|not an e-mail"):
        read(saved(tmp_path, b"\x89PNG\r\n\x1a\n" + bytes(100)))


def test_the_format_of_apple_s_mail(tmp_path: Path) -> None:
    body = b"Subject: s\n\nText\n"
    data = b"%d        \n%s<?xml version='1.0'?><plist/>" % (len(body), body)
    assert read(saved(tmp_path, data, "1.emlx"))[0].text == "Subject: s\n\nText"


def test_mailboxes_give_a_heading_to_each_message(tmp_path: Path) -> None:
    start = b"From zoe@example.org Tue Jan  2 09:00:00 2024\n"
    data = (
        start + b"Subject: one\n\nFrom here on it is text.\n>From the sea\n\n"
        + start + message("two").as_bytes() + b"\n"
    )  # fmt: skip
    sections = read(saved(tmp_path, data, "all.mbox"))
    assert [s.heading for s in sections] == [("one",), ("two",)]
    assert sections[0].text == "Subject: one\n\nFrom here on it is text.\nFrom the sea"
    with pytest.raises(FileUnreadable, match="not a mailbox"):
        read(saved(tmp_path, b"just text\n", "no.mbox"))
