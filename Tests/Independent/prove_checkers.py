"""Proves that the checkers see what they should: tampers with a workbook and expects a finding.

    python3 prove_checkers.py DEMO.xlsx

The workbook and `datos/` beside it are those that the test `DemoFiles` writes where RINDE_DEMO says;
the untouched workbook must pass. Each case changes one thing. Exits with 1 if a checker misses one.
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
import recalculate

SHEET = "xl/worksheets/sheet{}.xml"

# Part of the package, pattern, replacement, and the code of the finding that must come.
CASES = [
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

# Part, pattern and replacement of a stored value that no longer follows from its formula.
RECALCULATED = [
    (SHEET.format(3), "<v>1240.75</v>", "<v>1240.7500001</v>"),
    (SHEET.format(4), "<v>1.375</v>", "<v>1.3751</v>"),
    (SHEET.format(4), "<v>\\[z\\]</v>", "<v>[x]</v>"),
    (SHEET.format(3), "COUNTIF", "COUNTA"),
]


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


def main(arguments):
    if len(arguments) != 1:
        print(__doc__)
        return 64
    source = pathlib.Path(arguments[0])
    missed = 0
    if check_workbook.check(source):
        print("the untouched workbook does not pass")
        missed += 1
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(source.parent / "datos", folder / "datos")
        target = folder / "tampered.xlsx"
        for part, pattern, replacement, code in CASES:
            if not tampered(source, target, part, pattern, replacement):
                print(f"{part}: nothing to tamper with: {pattern}")
                missed += 1
                continue
            result = finds(target, code)
            if result is not True:
                print(f"{part}: {pattern}: no finding {code}; found {result or 'nothing'}")
                missed += 1
        books = []
        for number, (part, pattern, replacement) in enumerate(RECALCULATED):
            books.append(folder / f"recalculated-{number}.xlsx")
            if not tampered(source, books[-1], part, pattern, replacement):
                print(f"{part}: nothing to tamper with: {pattern}")
                missed += 1
        (folder / "work").mkdir()
        results = recalculate.recalculated([source, *books], folder / "work")
        for book, result in results.items():
            with contextlib.redirect_stdout(io.StringIO()):
                count, differences = recalculate.compare(book, result)
            if count == 0 or (differences > 0) != (book != source):
                print(f"{book.name}: {count} formulas, {differences} differences")
                missed += 1
    print(f"{len(CASES) + len(RECALCULATED)} changes, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
