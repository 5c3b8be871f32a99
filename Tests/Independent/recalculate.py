"""Recalculates the formulas of workbooks in LibreOffice and holds them against the stored values.

    python3 recalculate.py INFORME.xlsx...

LibreOffice shows stored values by default; a private profile tells it to recalculate always. Prints
one line per difference and exits with 1 if there is any, or if a workbook cannot be converted.

Needs: soffice, openpyxl.
"""

import pathlib
import subprocess
import sys
import tempfile

import openpyxl

TOLERANCE = 1e-12

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
"""


def recalculated(paths, folder):
    """Converts the workbooks, all in one run, and returns where the results stand."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
    results = {}
    for number, path in enumerate(paths):
        # Workbooks of different folders may share a name.
        copy = folder / f"{number}.xlsx"
        copy.write_bytes(path.read_bytes())
        results[path] = folder / "out" / copy.name
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"),
         *[str(folder / f"{number}.xlsx") for number in range(len(paths))]],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600)
    return results


def same(stored, computed):
    if isinstance(stored, bool) or isinstance(computed, bool):
        return stored is computed
    if isinstance(stored, (int, float)) and isinstance(computed, (int, float)):
        return abs(stored - computed) <= TOLERANCE * max(1, abs(stored), abs(computed))
    return (stored or "") == (computed or "") if stored != 0 and computed != 0 else False


def compare(path, result):
    """The number of formulas and of differences."""
    formulas = openpyxl.load_workbook(path)
    stored = openpyxl.load_workbook(path, data_only=True)
    computed = openpyxl.load_workbook(result, data_only=True)
    count = differences = 0
    for sheet in formulas:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type != "f":
                    continue
                count += 1
                before = stored[sheet.title][cell.coordinate].value
                after = computed[sheet.title][cell.coordinate].value
                if not same(before, after):
                    differences += 1
                    place = f"{sheet.title}!{cell.coordinate}"
                    print(f"{path}: {place}: {cell.value} is {after!r}, stored {before!r}")
    return count, differences


def main(arguments):
    if not arguments:
        print(__doc__)
        return 64
    paths = [pathlib.Path(argument) for argument in arguments]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        results = recalculated(paths, pathlib.Path(folder))
        for path, result in results.items():
            if not result.exists():
                print(f"{path}: LibreOffice did not convert it")
                failures += 1
                continue
            count, differences = compare(path, result)
            failures += differences
            print(f"{path}: {count} formulas, {differences} differences")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
