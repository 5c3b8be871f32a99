"""Proves that the checkers see what they should: tampers with workbooks and expects findings.

    python3 prove_checkers.py demo.xlsx captura.xlsx limites.xlsx

The workbooks and `datos/` beside them are those that the test `DemoFiles` writes where RINDE_DEMO
says; untouched they must pass, and hold what is known of them. Each case changes one thing. Exits
with 1 if a checker misses one.
"""

import contextlib
import io
import pathlib
import re
import shutil
import sys
import tempfile
import zipfile

import check_workbook
import known_workbooks
import recalculate

SHEET = "xl/worksheets/sheet{}.xml"

# Part of the package, pattern, replacement, and the code of the finding that must come.
DEMO = [
    ("docProps/core.xml", "<dc:language>.*?</dc:language>", "", "P3"),
    ("docProps/core.xml", "<dc:title>.*?</dc:title>", "", "P3"),
    (SHEET.format(3), "</sheetData>",
     '</sheetData><mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>', "T3"),
    ("xl/tables/table2.xml", "tbl_resumen", "Tabla1", "T2"),
    (SHEET.format(3), '<c r="A1" s="1" t="s"><v>\\d+</v></c>', "", "F4"),
    (SHEET.format(3), '<row r="7"', '<row r="7" hidden="1"', "T9"),
    ("xl/workbook.xml", 'name="Serie"', 'name="Serie" state="hidden"', "T9"),
    (SHEET.format(3), "</worksheet>",
     "<headerFooter><oddFooter>&amp;CPágina</oddFooter></headerFooter></worksheet>", "F6"),
    ("xl/drawings/drawing1.xml", ' descr="[^"]*"', "", "F10"),
    ("xl/styles.xml", 'name val="Arial"', 'name val="Times"', "F3"),
    ("xl/styles.xml", 'rgb="FF5C4300"', 'rgb="FFFFE599"', "F9"),
    (SHEET.format(4), "<v>2.75</v>", "<v>NAN</v>", "number"),
    (SHEET.format(4), "<v>2.75</v>", "<v>2.76</v>", "csv"),
    (SHEET.format(4), "(<f>[^<]*</f>)<v>1</v>", "\\1", "formula"),
    (SHEET.format(4), "<v>44742</v>", "<v>44743</v>", "csv"),
    (SHEET.format(4), ' ht="40" customHeight="1"', "", "T6"),
    (SHEET.format(4), "<v>1234</v>", "", "csv"),
    ("xl/sharedStrings.xml", "inmovilizados", "fijos", "T7"),
    ("xl/sharedStrings.xml", "En blanco: sin observaciones.", "", "T8"),
    ("xl/sharedStrings.xml", "\\[z\\]: la pregunta no aplica.", "", "T8"),
    ("xl/sharedStrings.xml", "<t>Ejecutado</t>", "<t>Vence</t>", "T5"),
    ("xl/sharedStrings.xml", "Véase \\[nota 1\\]", "Véase [nota 2]", "N4"),
    ("xl/sharedStrings.xml", "<t>Acta 1</t>", "<t>Acta*</t>", "N1"),
    ("xl/sharedStrings.xml", "<t>1.1</t>", "<t>1.10</t>", "csv"),
    ("xl/charts/chart4.xml", 'symbol val="circle"', 'symbol val="short_dash"', "unreadable"),
    (SHEET.format(8), '<row r="1"', "<row r=1", "xml"),
    (SHEET.format(6), ' orientation="landscape"', "", "print"),
    ("xl/workbook.xml", "Serie!\\$4:\\$4", "Serie!$5:$5", "print"),
]

STRINGS = "xl/sharedStrings.xml"

# Sheet 2 has a total in row 9; sheet 3 is protected but for D8:J9; sheet 4 has rows for typing.
ENTRIES = [
    (SHEET.format(2), "SUM\\(\\$C\\$7:\\$C\\$8\\)", "SUM($C$7:$C$7)", "total"),
    (SHEET.format(2), "SUM\\(\\$C\\$7:\\$C\\$8\\)", "MAX($C$7:$C$9)", "total"),
    (SHEET.format(2), "<v>350.5</v>", "<v>350.6</v>", "total"),
    (SHEET.format(2), '<c r="B9" s="\\d+"/>', '<c r="B9"/>', "total"),
    (STRINGS, "La fila «Total»", "La última fila", "total"),
    (STRINGS, "<t>Total</t>", "<t>Suma</t>", "S5"),
    (SHEET.format(2), "</sheetData>", '<row r="10"><c r="A10"><v>1</v></c></row></sheetData>', "S5"),
    ("xl/tables/table1.xml", "A6:E8", "A6:E9", "csv"),
    (SHEET.format(3), "<sheetProtection[^>]*>", "", "entry"),
    (SHEET.format(3), '<sheetProtection', '<sheetProtection password="83AF"', "entry"),
    (SHEET.format(3), ' sort="0"', "", "entry"),
    (SHEET.format(4), "</sheetData>", '</sheetData><sheetProtection sheet="1"/>', "entry"),
    (SHEET.format(3), '<c r="E9" s="\\d+"/>', '<c r="E9"/>', "entry"),
    (SHEET.format(3), '<c r="B9" s="\\d+"(.*?<c r="J9" s="(\\d+)")', '<c r="B9" s="\\2"\\1', "entry"),
    (SHEET.format(3), 'sqref="D8:D9"', 'sqref="D8:D8"', "entry"),
    (SHEET.format(3), 'sqref="D8:D9"', 'sqref="C8:C9"', "entry"),
    (SHEET.format(3), '"Sí,No,En revisión"', '"No,En revisión"', "entry"),
    (SHEET.format(3), '"Sí,No,En revisión"', '"' + "Sí," * 90 + '"', "entry"),
    (SHEET.format(3), "<formula1>36526<", "<formula1>36527<", "entry"),
    (SHEET.format(3), "<formula1>0<", "<formula1>-1<", "entry"),
    (SHEET.format(3), 'type="list"', 'type="list" errorStyle="warning"', "entry"),
    (SHEET.format(3), ' prompt="[^"]*"', "", "entry"),
    (SHEET.format(3), '<dataValidation type="date".*?</dataValidation>', "", "entry"),
    (SHEET.format(3), "<v>44727</v>", "<v>30000</v>", "entry"),
    (SHEET.format(4), '<c r="A9" s="(\\d+)"/>', '<c r="A9" s="\\1"><v>44727</v></c>', "T4"),
    ("xl/styles.xml", '<protection locked="0"/>', '<protection locked="1"/>', "F8"),
    (STRINGS, "«Horas», ", "", "entry"),
    (STRINGS, "protegida sin contraseña", "así", "entry"),
    (STRINGS, "son para escribir.* preparadas para escribir", "son azules", "entry"),
]

LIMITS = [
    (SHEET.format(3), "<v>500500</v>", "<v>500501</v>", "total"),
    (SHEET.format(3), "<v>1000</v>", "<v>1001</v>", "csv"),
    (STRINGS, "á{100}", "", "csv"),
    (STRINGS, "a{100}", "", "csv"),
    (STRINGS, "Uno␁dos", "Unodos", "csv"),
    ("xl/workbook.xml", 'name="N{30}B"', 'name="' + "N" * 30 + 'a"', "readers"),
]

CASES = {"demo.xlsx": DEMO, "captura.xlsx": ENTRIES, "limites.xlsx": LIMITS}

# Part, pattern and replacement of a stored value that no longer follows from its formula.
RECALCULATED_DEMO = [
    (SHEET.format(3), "<v>1240.75</v>", "<v>1240.7500001</v>"),
    (SHEET.format(4), "<v>1.375</v>", "<v>1.3751</v>"),
    (SHEET.format(4), "<v>\\[z\\]</v>", "<v>[x]</v>"),
    (SHEET.format(3), "COUNTIF", "COUNTA"),
]

RECALCULATED = {
    "demo.xlsx": RECALCULATED_DEMO,
    "captura.xlsx": [
        (SHEET.format(2), "<v>240</v>", "<v>240.01</v>"),
        (SHEET.format(2), "D9/C9", "D9/C8"),
    ],
    "limites.xlsx": [(SHEET.format(3), "<v>500500</v>", "<v>500499</v>")],
}


def tampered(source, target, part, pattern, replacement):
    """Copies the workbook with one change; false if there was nothing to change."""
    changed = False
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for item in old.infolist():
            content = old.read(item).decode("utf-8")
            if item.filename == part:
                content, count = re.subn(pattern, replacement, content, count=1)
                changed = count == 1
            new.writestr(item, content)
    return changed


def finds(target, code):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        check_workbook.check(target)
    return f": {code}: " in output.getvalue() or output.getvalue()


def missed_findings(source, folder):
    """The number of changes to a workbook that the checker does not see."""
    missed = 0
    if check_workbook.check(source):
        print(f"{source.name}: the untouched workbook does not pass")
        missed += 1
    target = folder / "tampered.xlsx"
    for part, pattern, replacement, code in CASES[source.name]:
        where = f"{source.name}: {part}: {pattern}"
        if not tampered(source, target, part, pattern, replacement):
            print(f"{where}: nothing to tamper with")
            missed += 1
            continue
        result = finds(target, code)
        if result is not True:
            print(f"{where}: no finding {code}; found {result or 'nothing'}")
            missed += 1
    return missed


def missed_recalculations(sources, folder):
    """The number of stored values that changed without a difference, or the reverse."""
    missed = 0
    books = []
    for source in sources:
        for part, pattern, replacement in RECALCULATED[source.name]:
            books.append(folder / f"recalculated-{len(books)}.xlsx")
            if not tampered(source, books[-1], part, pattern, replacement):
                print(f"{source.name}: {part}: nothing to tamper with: {pattern}")
                missed += 1
    (folder / "work").mkdir()
    for book, result in recalculate.recalculated([*sources, *books], folder / "work").items():
        with contextlib.redirect_stdout(io.StringIO()):
            count, differences = recalculate.compare(book, result)
        if count == 0 or (differences > 0) != (book not in sources):
            print(f"{book.name}: {count} formulas, {differences} differences")
            missed += 1
    return missed


def main(arguments):
    sources = [pathlib.Path(argument) for argument in arguments]
    if sorted(source.name for source in sources) != sorted(CASES):
        print(__doc__)
        return 64
    missed = sum(known_workbooks.differences(source) for source in sources)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(sources[0].parent / "datos", folder / "datos")
        missed += sum(missed_findings(source, folder) for source in sources)
        missed += missed_recalculations(sources, folder)
    changes = sum(len(cases) for cases in [*CASES.values(), *RECALCULATED.values()])
    print(f"{changes} changes, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
