"""Makes the documents that tests and first questions use: `python tests/data/make_sample.py`.

`sample/` holds an invented club's and household's papers in every format that the first version
reads, `broken/` files that cannot be read. The output is committed and is the same on every run:
no clock, no compression, no randomness. `questions.toml` asks for facts that stand in `sample/`.
"""

from __future__ import annotations

import hashlib
import struct
import sys
import textwrap
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).resolve().parent


def main(folder: Path = HERE) -> None:
    """Write `sample/` and `broken/` below `folder`."""
    for name, content in {**sample_files(), **broken_files()}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def sample_files() -> dict[str, bytes]:
    """Readable documents: path below this folder and content."""
    return {
        "sample/clubhouse-lease.pdf": pdf("Lease of the club house", LEASE),
        "sample/home-insurance.pdf": pdf("Home insurance policy", INSURANCE),
        "sample/annual-meeting.docx": docx(MEETING),
        "sample/boats/maintenance.md": MAINTENANCE.encode(),
        "sample/heating.html": HEATING.encode(),
        "sample/keys-and-numbers.txt": KEYS.encode(),
        "sample/cafe-zoe.txt": CAFE.encode("windows-1252"),
    }


def broken_files() -> dict[str, bytes]:
    """Files that a program must refuse with a reason, one fault each."""
    whole = pdf("Lease of the club house", LEASE)
    model = gguf({"general.architecture": "llama", "llama.context_length": 2048}, tensors=4)
    return {
        "broken/empty.pdf": b"",
        "broken/truncated.pdf": whole[: len(whole) // 2],
        "broken/encrypted.pdf": pdf("Diary", [("Secret", "Nobody reads this.")], password="hearth"),
        "broken/truncated.docx": docx(MEETING)[:2000],
        "broken/binary.txt": b"".join(hashlib.sha512(bytes([i])).digest() for i in range(64)),
        "broken/text.gguf": b"This is a shopping list, not a model: flour, yeast, salt.\n" * 20,
        "broken/truncated.gguf": model,
        "broken/absurd.gguf": b"GGUF" + struct.pack("<IQQ", 3, 2**62, 2**61) + model[24:],
    }


# --- PDF: just enough of ISO 32000-1 for text in Helvetica, an outline and a password -------------


@dataclass
class _Writer:
    """Collects numbered objects; the catalog comes last, so that a file cut short has no root."""

    encrypt: Callable[[int, bytes], bytes]
    objects: dict[int, bytes]

    def stream(self, number: int, content: bytes) -> None:
        content = self.encrypt(number, content)
        self.objects[number] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)

    def text(self, number: int, value: str) -> bytes:
        return b"<%s>" % self.encrypt(number, value.encode("windows-1252")).hex().encode()


def pdf(title: str, pages: Sequence[tuple[str, str]], password: str = "") -> bytes:
    """A PDF with one (heading, paragraphs) a page; asks for `password` if there is one."""
    file_id = hashlib.md5(title.encode()).digest()
    key, encryption = _pdf_security(password, file_id) if password else (b"", b"")
    writer = _Writer((lambda n, data: _rc4(_object_key(key, n), data)) if key else _plain, {})
    first, count = 3, len(pages)  # a page, its content and its outline entry have three numbers
    outline, tree, root, guard = 2, first + 3 * count, first + 3 * count + 2, first + 3 * count + 1
    writer.objects[1] = (
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    for i, (heading, text) in enumerate(pages):
        _add_page(writer, first + 3 * i, tree, outline, (title, heading, text), (i + 1, count))
    writer.objects[outline] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (
        first + 2, first + 3 * count - 1, count)  # fmt: skip
    kids = b" ".join(b"%d 0 R" % (first + 3 * i) for i in range(count))
    writer.objects[tree] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)
    if encryption:
        writer.objects[guard] = encryption
    writer.objects[root] = b"<< /Type /Catalog /Pages %d 0 R /Outlines %d 0 R >>" % (tree, outline)
    trailer = b"/Root %d 0 R /ID [<%s> <%s>]" % (root, *[file_id.hex().encode()] * 2)
    if encryption:
        trailer += b" /Encrypt %d 0 R" % guard
    return _pdf_file(writer.objects, trailer)


def _add_page(
    writer: _Writer,
    number: int,
    tree: int,
    outline: int,
    texts: tuple[str, str, str],
    place: tuple[int, int],
) -> None:
    title, heading, text = texts
    page, pages = place
    writer.objects[number] = (
        b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
        b"/Resources << /Font << /F1 1 0 R >> >> >>" % (tree, number + 1)
    )
    lines: list[tuple[int, int, str]] = [(9, 802, title), (16, 760, heading)]
    y = 730
    for paragraph in text.strip().split("\n\n"):
        for line in textwrap.wrap(" ".join(paragraph.split()), 88):
            lines.append((11, y, line))
            y -= 16
        y -= 10
    lines.append((9, 40, f"Page {page} of {pages}"))
    shown = b"".join(
        b"BT /F1 %d Tf 64 %d Td (%s) Tj ET\n" % (size, at, _pdf_escape(line))
        for size, at, line in lines
    )
    writer.stream(number + 1, shown)
    entry = b"<< /Title %s /Parent %d 0 R /Dest [%d 0 R /XYZ 64 780 0]" % (
        writer.text(number + 2, heading), outline, number)  # fmt: skip
    if page > 1:
        entry += b" /Prev %d 0 R" % (number - 1)
    if page < pages:
        entry += b" /Next %d 0 R" % (number + 5)
    writer.objects[number + 2] = entry + b" >>"


def _pdf_escape(line: str) -> bytes:
    raw = line.encode("windows-1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _pdf_file(objects: dict[int, bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = {}
    for number in sorted(objects):
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    size, start = max(objects) + 1, len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d %05d %c \n" % (
            (offsets[number], 0, b"n") if number in offsets else (0, 65535, b"f"))  # fmt: skip
    out += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


# The standard security handler, revision 2 (ISO 32000-1, 7.6.3): weak by design, but real.
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _pdf_security(password: str, file_id: bytes) -> tuple[bytes, bytes]:
    padded = (password.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + struct.pack("<i", -4) + file_id).digest()[:5]
    user = _rc4(key, _PADDING)
    hexed = (owner.hex().encode(), user.hex().encode())
    return key, b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % hexed


def _object_key(key: bytes, number: int) -> bytes:
    return hashlib.md5(key + struct.pack("<I", number)[:3] + b"\0\0").digest()[: len(key) + 5]


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def _plain(_number: int, data: bytes) -> bytes:
    return data


# --- DOCX and GGUF --------------------------------------------------------------------------------

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

Block = str | tuple[int, str] | list[list[str]]
"""A paragraph, a heading with its level, or a table."""


def docx(blocks: Sequence[Block]) -> bytes:
    """A Word document with real heading styles and tables."""
    body = "".join(_docx_block(block) for block in blocks)
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/>'
        f'<w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr></w:style>'
        for n in (1, 2)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WORD_TYPE}.styles+xml"/></Types>',
        "_rels/.rels": _relation("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _relation("styles", "styles.xml"),
        "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">{styles}</w:styles>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
    }
    return _stored_zip(parts)


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/{kind}" Target="{target}"/></Relationships>'
    )


def _docx_block(block: Block) -> str:
    if isinstance(block, list):
        rows = "".join(
            "<w:tr>" + "".join(f"<w:tc>{_docx_block(cell)}</w:tc>" for cell in row) + "</w:tr>"
            for row in block
        )
        return f"<w:tbl>{rows}</w:tbl>"
    level, text = block if isinstance(block, tuple) else (0, block)
    style = f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>' if level else ""
    words = escape(" ".join(text.split()))
    return f'<w:p>{style}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def _stored_zip(parts: dict[str, str]) -> bytes:
    import io

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            info.create_system = 3
            archive.writestr(info, '<?xml version="1.0" encoding="UTF-8"?>\n' + text)
    return out.getvalue()


def gguf(metadata: dict[str, str | int], tensors: int) -> bytes:
    """The header of a GGUF file (version 3) that promises `tensors` and holds none of them."""

    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value.encode())) + value.encode()

    out = b"GGUF" + struct.pack("<IQQ", 3, tensors, len(metadata))
    for key, value in metadata.items():
        number = isinstance(value, int)
        out += text(key) + struct.pack("<I", 4 if number else 8)  # 4: uint32, 8: string
        out += struct.pack("<I", value) if isinstance(value, int) else text(value)
    for i in range(tensors):
        out += text(f"blk.{i}.attn_q.weight") + struct.pack("<IQQIQ", 2, 64, 64, 0, i * 64 * 64 * 4)
    return out


# --- what the documents say; all of it is invented ------------------------------------------------

LEASE = [
    (
        "1 Parties and premises",
        """This lease is made between the Brackwater Harbour Trust (the landlord) and the
        Brackwater Rowing Club (the tenant). It concerns the club house at 14 Slipway Lane,
        the boat shed beside it and the floating pontoon.

        The premises measure 412 square metres. The club house has a hall, a kitchen, two
        changing rooms and a workshop. The boat shed holds up to thirty boats on racks.

        The landlord confirms that the premises are free of other tenants on the first day of
        the lease. A plan of the premises, drawn in March 2016, is kept with both copies.""",
    ),
    (
        "2 Rent and deposit",
        """The rent is 1,150 euros a month. It is due on the third working day of each month and
        covers the use of the pontoon. Electricity and water are paid by the tenant according to
        the meters in the workshop.

        The rent rises by two percent every third year, for the first time in November 2019. A
        payment that is more than ten days late carries a fee of 25 euros.

        The tenant has paid a deposit of 3,450 euros. The landlord keeps it in a separate account
        and returns it within six weeks after the handover, with interest.""",
    ),
    (
        "3 Use of the premises",
        """The premises serve the sport of rowing and the social life of the club. The hall may be
        let to members for private parties on no more than twelve evenings a year.

        Music must end at 22:30 on weekdays and at midnight on Saturdays. Open fires are allowed
        only in the iron stove of the hall. Fuel for the coaching launch is stored in the locked
        cabinet behind the shed, at most forty litres at a time.

        Dogs are welcome on the lawn but not in the kitchen. The slipway must be kept clear for
        the lifeboat at all times.""",
    ),
    (
        "4 Term and notice",
        """The lease began on 1 November 2016. The lease of the club house ends on 31 October 2031
        without notice being required.

        The tenant may ask for an extension of five years. The request must reach the landlord in
        writing no later than 30 April 2030. The landlord answers within three months.

        Either side may end the lease early for an important reason, with a notice of nine months
        to the end of a quarter. Three months of unpaid rent are such a reason.""",
    ),
    (
        "5 Repairs and insurance",
        """The landlord maintains the roof, the outer walls and the pontoon's anchors. The tenant
        maintains everything inside and carries out small repairs up to 400 euros each.

        The gutters are cleaned by the tenant every November. The fire extinguishers are inspected
        every two years by Ostrander Fire Safety; the next inspection is due in May 2027.

        The landlord insures the building against fire and storm. The tenant insures boats and
        furniture and holds a liability insurance of at least five million euros.""",
    ),
    (
        "6 Handover and signatures",
        """At the handover both sides walk through the premises and write down the state of each
        room. Eight keys to the club house and three keys to the fuel cabinet were handed over.

        The meters read 48,210 kilowatt hours of electricity and 1,377 cubic metres of water on
        the first day.

        Signed in Brackwater on 12 October 2016 by Henrike Vasquez for the Harbour Trust and by
        Tomasz Lindqvist, then chair of the Rowing Club.""",
    ),
]

INSURANCE = [
    (
        "Your policy at a glance",
        """This is the policy of the Okafor-Brandt household at 7 Mill Rise. The policy number is
        HX-2208-4471. The insurer is Fernhill Mutual.

        The policy covers the contents of your home against fire, water, storm and burglary. It
        starts on 1 February 2026 and is renewed every year unless it is cancelled.""",
    ),
    (
        "What you pay",
        """The yearly premium is 312 euros, payable in February. You may pay in four parts, which
        adds three percent.

        In every claim you carry the first 150 euros yourself. For damage by flood the excess is
        1,000 euros.""",
    ),
    (
        "What is covered",
        """Your belongings are insured at their price as new, up to 85,000 euros altogether.
        Bicycles are insured up to 2,500 euros each, also away from home, if they were locked.

        Jewellery and cash are covered up to 4,000 euros if they were kept in a locked drawer, and
        up to 20,000 euros in a safe that is bolted to the wall.""",
    ),
    (
        "What is not covered",
        """Damage by mice, moths and other animals is not covered. Neither is damage that came about
        slowly, such as mould behind a cupboard.

        A home that stands empty for more than sixty days must be reported to us beforehand. If it
        was not, burst pipes are not covered.""",
    ),
    (
        "How to make a claim",
        """Call the claims line at 0555 014 2290, day and night. Report a burglary to the police
        first and ask for the number of the report.

        Send photographs and receipts within fourteen days. We pay within ten working days after
        the last paper has arrived. Keep damaged things until we have answered.""",
    ),
]

MEETING: list[Block] = [
    (1, "Minutes of the annual meeting"),
    """The annual meeting of the Brackwater Rowing Club took place on 14 March 2026 in the hall of
    the club house. 63 members were present. Nadia Feldkamp took the chair.""",
    (2, "Elections"),
    """Ines Marchetti was elected treasurer with 58 votes. Piet Solberg stays on as boat keeper. The
    post of youth coach is vacant; applications go to the chair until the end of May.""",
    (2, "Membership fees"),
    "The meeting decided on these fees, valid from 1 July 2026:",
    [
        ["Member", "Fee a year", "Locker"],
        ["Adult", "240 euros", "30 euros"],
        ["Student", "110 euros", "15 euros"],
        ["Junior under 16", "75 euros", "free"],
        ["Family", "420 euros", "45 euros"],
    ],
    (2, "Regatta"),
    """The autumn regatta is on Saturday, 19 September 2026. Entries close ten days before. The
    bakery in Quay Street sponsors the prizes. Helpers meet at 7:15 at the slipway.""",
    (2, "New boat"),
    """The club buys a second-hand double scull named Kittiwake for 6,800 euros. A third of the sum
    comes from the Harbour Trust, the rest from the savings.""",
]

MAINTENANCE = """# Boat maintenance

Notes of the boat keeper, Piet Solberg. Write every repair into the blue book in the workshop.

## After every outing

Rinse the hull with fresh water and dry the slides. Open the hatches, so that no mould grows.
Hang the oars with the blades down.

## Once a year

### Varnish

Wooden boats get two coats of varnish in February. Sand with 240 grit between the coats and wait
**36 hours** before you turn the boat.

### Riggers

Tighten the rigger bolts to 8 newton metres. Replace any bolt that shows rust.

| Boat      | Type         | Built | Crew weight |
|-----------|--------------|-------|-------------|
| Kittiwake | double scull | 2014  | 70-85 kg    |
| Sandpiper | single scull | 2019  | 60-75 kg    |
| Old Bess  | coxed four   | 1988  | 80-95 kg    |

## The coaching launch

The launch takes unleaded petrol mixed 50:1 with two-stroke oil. Its service is due every
100 hours; the counter stood at 1,264 hours on 2 May 2026.

```
before starting:  open the tap, squeeze the bulb three times, choke out
after the outing: close the tap, let the engine run dry, tilt it up
```
"""

HEATING = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>The heating at Mill Rise</title>
<style>body { font-family: serif }</style></head>
<body>
<nav><a href="#start">Start</a> <a href="#fault">Faults</a></nav>
<h1>The heating at Mill Rise</h1>
<p>A note for whoever looks after the house while we are away.</p>
<h2 id="start">Settings</h2>
<p>The boiler is a Corvo&nbsp;24. The pressure should stand between 1.2 and 1.8&nbsp;bar. If it is
lower, open the blue tap under the boiler slowly until the needle stands at 1.5&nbsp;bar.</p>
<ul>
<li>Day: 20.5 &deg;C from 6:30 to 22:00</li>
<li>Night: 17 &deg;C</li>
<li>Away: turn the left dial to the snowflake</li>
</ul>
<h2 id="fault">Faults</h2>
<p>The display shows <b>F28</b> when the burner does not light. Press the flame button for five
seconds. If it comes back three times, call Reinholt Plumbing at 0555 017 3381.</p>
<p>The chimney sweep comes every October; the last visit was on 9 October 2025.</p>
<script>document.title = "not part of the text";</script>
</body>
</html>
"""

KEYS = """KEYS AND NUMBERS

Spare key: with Mrs Adeyemi at number 9, third bell from the top.
The cellar key hangs behind the blue coat.

The recycling is collected every second Thursday, paper on the first Monday of the month.
The cat, Biscuit, gets 60 grams of food in the morning and 40 in the evening.
The vet is Dr Solveig Aaltonen, phone 0555 013 7744.

Water main: under the stairs, turn the red lever a quarter to the right.
"""

CAFE = """Café Zoë - Öffnungszeiten und Rezept

Das Café Zoë hat dienstags bis sonntags von 9 bis 18 Uhr geöffnet, montags ist Ruhetag.
Die Inhaberin heißt Zoë Müller-Lefèvre.

Grand-mère's crème brûlée: sechs Eigelb, 100 g Zucker, ½ Liter Sahne, eine Vanilleschote.
Bei 95 °C eine Stunde stocken lassen. Preis: 6,50 € das Schälchen.
"""

if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
