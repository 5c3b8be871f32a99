"""Makes the workbooks of this folder with programs that are not Rinde.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install openpyxl XlsxWriter
    /tmp/venv/bin/python make.py

openpyxl and XlsxWriter write what offices have; what they cannot write is zipped by hand from XML.
The values that the tests expect are those written here. openpyxl stamps the time of writing into its
files; the others come out the same each time.
"""

import datetime as dt
import decimal
import pathlib
import random
import struct
import zipfile

import openpyxl
import xlsxwriter

HERE = pathlib.Path(__file__).parent
CREATED = dt.datetime(2022, 1, 1)


# ---------------------------------------------------------------- by hand

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

KINDS = {
    "xl/workbook.xml": "sheet.main",
    "xl/worksheets/": "worksheet",
    "xl/chartsheets/": "chartsheet",
    "xl/sharedStrings.xml": "sharedStrings",
    "xl/styles.xml": "styles",
}


def types(parts=()):
    listed = "".join(
        f'<Override PartName="/{part}" ContentType='
        f'"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
        for part in parts
        for start, kind in KINDS.items()
        if part.startswith(start)
    )
    return HEAD + (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def root_rels(target="xl/workbook.xml"):
    return HEAD + (
        f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" '
        f'Type="{DOC}/officeDocument" Target="{target}"/></Relationships>'
    )


def workbook(sheets, properties=""):
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}" {state} r:id="{rid}"/>'
        for n, (name, rid, state) in enumerate(sheets, 1)
    )
    return HEAD + (
        f'<workbook xmlns="{MAIN}" xmlns:r="{DOC}">{properties}<sheets>{listed}</sheets></workbook>'
    )


def book_rels(rows):
    return HEAD + f'<Relationships xmlns="{RELS}">' + "".join(
        f'<Relationship Id="{rid}" Type="{DOC}/{kind}" Target="{target}"/>'
        for rid, kind, target in rows
    ) + "</Relationships>"


def sheet(rows, before="", after="", head=HEAD):
    return head + (
        f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'
    )


def shared(items):
    return HEAD + f'<sst xmlns="{MAIN}" count="9" uniqueCount="9">{items}</sst>'


def pack(name, parts, method=zipfile.ZIP_DEFLATED):
    if "[Content_Types].xml" in parts:
        parts["[Content_Types].xml"] = types(parts)
    with zipfile.ZipFile(HERE / name, "w", method) as out:
        for part, text in parts.items():
            entry = zipfile.ZipInfo(part, (2022, 1, 1, 0, 0, 0))
            entry.compress_type = method
            entry.external_attr = 0o644 << 16
            out.writestr(entry, text)


def single(name, sheet_xml, strings=None, styles=None, method=zipfile.ZIP_DEFLATED, extra=None):
    """A workbook with one sheet, Hoja1."""
    rels = [("rId1", "worksheet", "worksheets/sheet1.xml")]
    parts = {
        "[Content_Types].xml": types(),
        "_rels/.rels": root_rels(),
        "xl/workbook.xml": workbook([("Hoja1", "rId1", "")]),
    }
    if strings is not None:
        rels.append(("rId2", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = strings
    if styles is not None:
        rels.append(("rId3", "styles", "styles.xml"))
        parts["xl/styles.xml"] = styles
    parts["xl/_rels/workbook.xml.rels"] = book_rels(rels)
    parts["xl/worksheets/sheet1.xml"] = sheet_xml
    parts.update(extra or {})
    pack(name, parts, method)


def as_excel_shows(text):
    """Whole numbers as stored; others with 15 significant digits at most, without exponent."""
    if all(c.isdigit() or c == "-" for c in text):
        return text
    decimal.getcontext().prec = 400
    value = decimal.Decimal(text)
    digits = len(value.as_tuple().digits)
    if digits <= 15 and "e" not in text.lower():
        return text
    if value:
        place = value.adjusted() - 14
        value = value.quantize(decimal.Decimal(1).scaleb(place), decimal.ROUND_HALF_UP)
    shown = format(value, "f")
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return "0" if shown in ("-0", "") else shown


def by_hand():
    # Rows and cells without references, which ECMA-376 allows.
    single(
        "no-references.xlsx",
        sheet(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row/>"
            '<row><c/><c><v>3</v></c></row><row r="7"><c r="C7"><v>4</v></c><c><v>5</v></c></row>'
            "<row><c><v>6</v></c></row>"
        ),
    )
    # Every type of cell, and the numbers as programs store them.
    single(
        "types.xlsx",
        sheet(
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
            '<c r="C1" t="inlineStr"><is><t>en la celda</t></is></c>'
            '<c r="D1" t="str"><f>A1&amp;"x"</f><v>de fórmula</v></c>'
            '<c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c>'
            '<c r="G1" t="e"><v>#DIV/0!</v></c><c r="H1" t="d"><v>2022-03-31T08:00:00Z</v></c>'
            '<c r="I1" t="d"><v>2022-03-31</v></c><c r="J1"><f>1+1</f></c>'
            '<c r="K1"><f>1+1</f><v>2</v></c><c r="L1" t="str"><f>""</f><v></v></c>'
            '<c r="M1" t="inlineStr"><is><r><t>dos </t></r><r><rPr><b/></rPr><t xml:space="preserve"> partes</t></r></is></c></row>'
            '<row r="2"><c r="A2"><v>0.85000000000000009</v></c><c r="B2"><v>1.5E-3</v></c>'
            '<c r="C2"><v>1E+20</v></c><c r="D2"><v>5001</v></c><c r="E2"><v>-0.1</v></c>'
            '<c r="F2"><v>12345678901234567</v></c><c r="G2"><v>0.99999999999999989</v></c>'
            '<c r="H2"><v>-1234.5678901234567</v></c><c r="I2"><v>1.2345678901234567E+16</v></c>'
            '<c r="J2"><v> 7 </v></c><c r="K2"><v>NAN</v></c><c r="L2"><v>-2.5e-7</v></c>'
            '<c r="M2"><v>0.10000000000000001</v></c><c r="N2"><v>123456.5E2</v></c></row>'
        ),
        strings=shared(
            "<si><t>llano</t></si>"
            '<si><r><t>con</t></r><r><rPr><b/></rPr><t xml:space="preserve"> formato</t></r>'
            '<rPh sb="0" eb="1"><t>guía</t></rPh><phoneticPr fontId="1"/></si>'
        ),
    )
    # Escapes, blank space, characters beyond the basic plane.
    single(
        "strings.xlsx",
        sheet(
            '<row r="1">'
            + "".join(f'<c r="{c}1" t="s"><v>{n}</v></c>' for n, c in enumerate("ABCDEFGHI"))
            + "</row>"
        ),
        strings=shared(
            "<si><t>una_x000D_\ndos</t></si>"
            "<si><t>_x005F_x0041_</t></si>"
            '<si><t xml:space="preserve"> con orilla </t></si>'
            "<si><t>\n  sin orilla\t</t></si>"
            "<si><t>📣 rendición &amp; ñandú &lt;b&gt; &#9731;</t></si>"
            "<si><t>_xD83D__xDCE3_ _xD83D_ _x00G1_ _x12_</t></si>"
            "<si><t/></si>"
            "<si><t><![CDATA[a<b]]></t></si>"
            '<si><t xml:space="preserve">   </t></si>'
        ),
    )
    # The sheets' parts are numbered against the tabs; one target is absolute, one is relative.
    pack(
        "order.xlsx",
        {
            "[Content_Types].xml": types(),
            "_rels/.rels": root_rels("/xl/workbook.xml"),
            "xl/workbook.xml": workbook(
                [
                    ("Vacía", "rId9", ""),
                    ("Gráfico", "rId7", ""),
                    ("Listas", "rId4", 'state="hidden"'),
                    ("Plan", "rId2", 'state="visible"'),
                    ("Avances", "rId1", ""),
                    ("Secreta", "rId5", 'state="veryHidden"'),
                ]
            ),
            "xl/_rels/workbook.xml.rels": book_rels(
                [
                    ("rId1", "worksheet", "worksheets/sheet1.xml"),
                    ("rId2", "worksheet", "/xl/worksheets/sheet3.xml"),
                    ("rId4", "worksheet", "./worksheets/../worksheets/sheet2.xml"),
                    ("rId5", "worksheet", "worksheets/sheet5.xml"),
                    ("rId7", "chartsheet", "chartsheets/sheet1.xml"),
                    ("rId9", "worksheet", "worksheets/Sheet4.xml"),
                ]
            ),
            **{
                f"xl/worksheets/sheet{n}.xml": sheet(
                    f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>' if text else ""
                )
                for n, text in [(1, "avances"), (2, "listas"), (3, "plan"), (4, ""), (5, "secreta")]
            },
            "xl/chartsheets/sheet1.xml": HEAD + f'<chartsheet xmlns="{MAIN}"/>',
        },
    )
    # Names with a prefix, as some generators write them, and the strict namespace.
    single(
        "prefixed.xlsx",
        HEAD + f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>'
        '<x:c r="B1" t="inlineStr"><x:is><x:t>dos</x:t></x:is></x:c></x:row>'
        '<x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    )
    single(
        "strict.xlsx",
        HEAD + '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    )
    # A sheet in UTF-16 and one in ISO-8859-1.
    body = '<row r="1"><c r="A1" t="inlineStr"><is><t>año</t></is></c></row>'
    single("utf16.xlsx", sheet(body, head='<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16"))
    single(
        "latin1.xlsx",
        sheet(body, head='<?xml version="1.0" encoding="ISO-8859-1"?>').encode("latin-1"),
    )
    # Rows in every form that a plain reading of the text would get wrong.
    single(
        "unusual.xlsx",
        sheet(
            '<row r="1"><c r="A1"><v>1</v></c></row>'
            "<!-- <row r='2'><c r='A2'><v>99</v></c></row> -->"
            "<row r='3'>\n  <c r='A3'>\n    <v>3</v>\n  </c>\n</row>\n"
            '<row r="4" spans="1:2" ht="15" customHeight="1"><c r="A4" s="0"><f t="shared" ref="A4:A5" si="0">B4&lt;2</f><v>4</v></c>'
            '<c r="B4" t="str"><f>"&lt;/row>"</f><v><![CDATA[</row>]]></v></c></row>'
            '<row r="5"><?nota </row>?><c r="A5" cm="1"><v>5</v><extLst><ext uri="x"><v>77</v></ext></extLst></c></row>'
            '<row r="6"><c r="A6"><v>&#54;</v></c><z:otro xmlns:z="urn:z"><z:c r="B6"><z:v>66</z:v></z:c></z:otro></row>'
            '<row r="8" hidden="1"><c r="A8" t="inlineStr"><is><t>a&amp;b</t><rPh sb="0" eb="1"><t>no</t></rPh></is></c><c r="B8" /></row >'
            '<row r="9" xmlns="urn:otro"><c r="A9"><v>9</v></c></row>'
            '<row r="10"><c t="n" s="0" r="A10"><v>10</v></c></row>',
            before='<!-- <sheetData> --><cols><col min="1" max="1" width="9" hidden="1"/><col min="9" max="16384" width="9" hidden="1"/></cols>',
            after='<mergeCells count="2"><mergeCell ref="A3:B4"/><mergeCell ref="C1:C9"/></mergeCells>',
        ),
    )
    # Numbers as stored, and beside each the text that Python's decimal arithmetic gives it.
    rng = random.Random(2022)
    stored = ["9.99999999999999989", "-0.00000000000000000", "0.00012345678901234567",
              "999999999999999.96", "1234567890123456.7", "5E-324", "1.7976931348623157E+308",
              "-9.999999999999999e22", "0.30000000000000004", "100.00000000000001",
              "1234.0000000000000001", "0.1000000000000005", "0.1000000000000004999"]
    for _ in range(400):
        value = rng.choice([rng.random(), rng.uniform(-1e6, 1e6), rng.uniform(0, 1) * 10 ** rng.randint(-12, 22)])
        stored.append(rng.choice(["%.17g", "%.16G", "%.15g", "%.3f", "%.17E", "%r"]) % value)
    single(
        "numbers.xlsx",
        sheet("".join(
            f'<row r="{n}"><c r="A{n}"><v>{text}</v></c>'
            f'<c r="B{n}" t="inlineStr"><is><t>{as_excel_shows(text)}</t></is></c></row>'
            for n, text in enumerate(stored, 1)
        )),
    )
    # A long sheet that breaks near its end.
    single(
        "late-error.xlsx",
        sheet("".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 13_001)) + "<row></c>"),
    )
    # More errors than anybody reads.
    single(
        "errors.xlsx",
        sheet("".join(
            f'<row r="{n}"><c r="A{n}" t="e"><v>#N/A</v></c><c r="B{n}"><v>{n}</v></c></row>'
            for n in range(1, 1_201)
        )),
    )
    # Hostile and damaged.
    single(
        "doctype.xlsx",
        HEAD + '<!DOCTYPE worksheet SYSTEM "http://example.invalid/x.dtd">'
        + sheet('<row r="1"><c r="A1"><v>1</v></c></row>', head=""),
    )
    laughs = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ja"}">' for n in range(10)
    )
    single(
        "laughs.xlsx",
        sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        strings=HEAD + f"<!DOCTYPE sst [{laughs}]>"
        + f'<sst xmlns="{MAIN}"><si><t>&l9;</t></si></sst>',
    )
    single(
        "malformed.xlsx",
        sheet('<row r="1"><c r="A1"><v>1</v></c></row>\n<row r="2"><c r="A2"><v>2</c></row>'),
    )
    single("unclosed.xlsx", sheet('<row r="1"><c r="A1"><v>1</v></c></row>')[:-20])
    single(
        "bad-index.xlsx",
        sheet('<row r="1"><c r="A1" t="s"><v>3</v></c></row>'),
        strings=shared("<si><t>uno</t></si>"),
    )
    single("bad-column.xlsx", sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'))
    single("bad-row.xlsx", sheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'))
    single("bad-utf8.xlsx", sheet('<row r="1"><c r="A1" t="str"><v>#</v></c></row>').encode().replace(b"#", b"\xc3("))
    single(
        "bomb.xlsx",
        sheet('<row r="1"><c r="A1"><v>1</v></c></row>', after="<!--" + " " * (12 << 20) + "-->"),
    )
    single("empty-sheet.xlsx", sheet('<row r="1"><c r="A1" s="0"/></row>'))
    data = (HERE / "types.xlsx").read_bytes()
    (HERE / "truncated.xlsx").write_bytes(data[: len(data) * 2 // 3])
    single(
        "crc.xlsx",
        sheet('<row r="1"><c r="A1"><v>1234</v></c></row>'),
        method=zipfile.ZIP_STORED,
    )
    data = (HERE / "crc.xlsx").read_bytes()
    (HERE / "crc.xlsx").write_bytes(data.replace(b"<v>1234</v>", b"<v>1235</v>"))
    single("missing-sheet.xlsx", sheet(""))
    data = (HERE / "missing-sheet.xlsx").read_bytes()
    (HERE / "missing-sheet.xlsx").write_bytes(data.replace(b"worksheets/sheet1.xml", b"worksheets/sheet7.xml"))
    single("zip-password.xlsx", sheet('<row r="1"><c r="A1"><v>1</v></c></row>'))
    data = bytearray((HERE / "zip-password.xlsx").read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            struct.pack_into("<H", data, place + offset, data[place + offset] | 1)
            place = data.find(mark, place + 1)
    (HERE / "zip-password.xlsx").write_bytes(data)
    pack("spreadsheet.ods", {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"})
    pack("text.odt", {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})
    pack(
        "text.docx",
        {"[Content_Types].xml": types(), "_rels/.rels": root_rels("word/document.xml"), "word/document.xml": "<x/>"},
    )
    pack("photos.zip", {"foto.jpg": b"\xff\xd8\xff\xe0"})
    pack("slides.pptx", {"[Content_Types].xml": types(), "_rels/.rels": root_rels("ppt/presentation.xml"), "ppt/presentation.xml": "<x/>"})
    pack("binary.xlsb", {"[Content_Types].xml": types(), "_rels/.rels": root_rels("xl/workbook.bin"), "xl/workbook.bin": b"\x83\x01"})


# ---------------------------------------------------------------- by openpyxl

DATES = [
    # format, value written
    ("dd/mm/yyyy", dt.date(2022, 3, 31)),
    ("yyyy-mm-dd hh:mm", dt.datetime(2022, 3, 31, 8, 0)),
    ('[$-240A]d" de "mmmm" de "yyyy;@', dt.date(2022, 6, 30)),
    ("mmm-yy", dt.date(2021, 12, 1)),
    ("h:mm", dt.time(14, 30)),
    ("hh:mm:ss AM/PM", dt.time(6, 5, 4)),
    ("dd/mm/yyyy", dt.datetime(2022, 3, 31, 18, 45, 30)),
    ("yyyy-mm-dd hh:mm:ss", dt.datetime(2022, 1, 1)),
    ("[Red]yyyy\\-mm\\-dd", dt.date(2024, 2, 29)),
    ("dd/mm/yyyy", dt.date(1900, 3, 1)),
    ("dd/mm/yyyy", dt.date(9999, 12, 31)),
    ("[$-F800]dddd, mmmm dd, yyyy", dt.date(2026, 11, 21)),
    (';;"hoy "d/m', dt.date(2022, 5, 6)),
]
NUMBERS = [
    # format, number written: none is a date
    ('0.0" días"', 45000),
    ("[h]:mm", 1.5),
    ("#,##0\\ \\d", 45001),
    ("[Red]0.00", 45002),
    ('"$"\\ #,##0_);[Red]\\("$"\\ #,##0\\)', 45003),
    ("0.00E+00", 45004),
    ("@", 45005),
    ("[$$-240A]\\ #,##0", 45006),
    ("00000", 5001),
    ("dd/mm/yyyy", -3),
    ("dd/mm/yyyy", 0),
    ("dd/mm/yyyy", 2958466),
]


def dates(name, epoch):
    book = openpyxl.Workbook()
    book.epoch = epoch
    page = book.active
    page.title = "Fechas"
    for row, (code, value) in enumerate(DATES, 1):
        cell = page.cell(row, 1, value)
        cell.number_format = code
    for row, (code, value) in enumerate(NUMBERS, 1):
        cell = page.cell(row, 2, value)
        cell.number_format = code
    book.properties.created = book.properties.modified = CREATED
    book.save(HERE / name)


def by_openpyxl():
    from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH

    dates("dates-1900.xlsx", WINDOWS_EPOCH)
    dates("dates-1904.xlsx", MAC_EPOCH)

    book = openpyxl.Workbook()
    page = book.active
    page.title = "Seriales"
    for row, serial in enumerate([1, 59, 60, 61, 36526, 44651.5, 0.25, 44651.999999], 1):
        page.cell(row, 1, serial).number_format = "dd/mm/yyyy hh:mm"
    page["B1"] = "=SUM(A1:A3)"  # openpyxl stores no value
    page["B2"] = '=A1&" días"'
    book.properties.created = book.properties.modified = CREATED
    book.save(HERE / "serials.xlsx")


# ---------------------------------------------------------------- by XlsxWriter


def by_xlsxwriter():
    book = xlsxwriter.Workbook(str(HERE / "plan.xlsx"))
    book.set_properties({"created": CREATED})
    page = book.add_worksheet("Plan 2022")
    bold = book.add_format({"bold": True})
    date = book.add_format({"num_format": "dd/mm/yyyy"})
    page.merge_range("A1:F1", "PLAN ANTICORRUPCIÓN Y DE ATENCIÓN AL CIUDADANO", bold)
    for column, title in enumerate(["Subcomponente", "Actividad", "Meta", "Responsable", "Fecha", "DIVIPOLA"]):
        page.write_string(2, column, title, bold)
    page.merge_range("A4:A6", "1. Información de calidad")
    rows = [
        ("1.1", "Publicar el informe", "Dos (2) publicaciones", "Planeación", dt.date(2022, 3, 31), 5001),
        ("1.2", "Actualizar «la página»", "100%", "TIC", dt.date(2022, 6, 30), 52001),
        ("1.3", "Rendir cuentas 📣", "Mínimo 29 espacios", "Prensa", dt.date(2022, 12, 31), 11001),
    ]
    for n, (code, activity, target, office, day, place) in enumerate(rows, 3):
        page.write_rich_string(n, 1, bold, code, f" {activity}")
        page.write_string(n, 2, target)
        page.write_string(n, 3, office)
        page.write_datetime(n, 4, day, date)
        page.write_number(n, 5, place)
    page.write_formula(7, 5, "=SUM(F4:F6)", None, 68003)
    page.write_formula(8, 5, '=IF(1,"sí","no")', None, "sí")
    page.write_formula(9, 5, "=1/0", None, "#DIV/0!")
    page.write_boolean(10, 5, True)
    page.set_row(5, None, None, {"hidden": True})
    page.set_row(20, None, None, {"hidden": True})
    page.set_column(3, 3, None, None, {"hidden": True})
    page.set_column(25, 27, None, None, {"hidden": True})
    lists = book.add_worksheet("Listas")
    lists.write_column(0, 0, ["Planeación", "TIC", "Prensa"])
    lists.hide()
    notes = book.add_worksheet("Notas")
    notes.write(0, 0, "Elaboró: planeación")
    book.add_worksheet("Hoja3")
    book.close()

    # The same cells as texts in the cells, without shared strings; large enough for many chunks.
    for name, options in (("rows-shared.xlsx", {}), ("rows-inline.xlsx", {"constant_memory": True})):
        book = xlsxwriter.Workbook(str(HERE / name), options)
        book.set_properties({"created": CREATED})
        page = book.add_worksheet("Avances")
        date = book.add_format({"num_format": "yyyy-mm-dd"})
        page.write_row(0, 0, ["id", "oficina", "cantidad", "fecha", "nota"])
        for n in range(1, 5_001):
            if n % 100 == 0:
                continue
            page.write_number(n, 0, n)
            page.write_string(n, 1, f"Oficina {n % 29:02d} ñ")
            page.write_number(n, 2, n * 7 / 8)
            page.write_number(n, 3, 44562 + n % 365, date)
            if n % 3 == 0:
                page.write_string(n, 4, f"a&b <{n}>" if n % 2 else f"línea {n}\notra")
        book.close()


if __name__ == "__main__":
    by_hand()
    by_openpyxl()
    by_xlsxwriter()
