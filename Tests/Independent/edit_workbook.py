"""Changes reports as people would, and reads what `rinde verificar` says of it.

    python3 edit_workbook.py PROGRAM INFORME...

INFORME is the folder of a report. In a copy of each, openpyxl, which is not our reader, types over a
cell of text, over a number, and into a cell prepared for typing if there is one; then a line of a CSV
is changed, and at last the inputs. `verificar` must name each change and nothing else. Prints one line
per finding and exits with 1 if there is any.

Needs: openpyxl.
"""

import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.utils import range_boundaries


def verify(program, report, folder):
    run = subprocess.run(
        [program, "verificar", str(report), "--carpeta", str(folder), "--formato", "json"],
        capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"verificar {report}: exit code {run.returncode}\n{run.stderr}")
    return run.returncode, json.loads(run.stdout)


def entity_folder(report):
    """The folder of the entity, as the manifest of a committed report finds it."""
    name = json.loads((report / "manifiesto.json").read_text("utf-8"))["carpeta"]
    return pathlib.Path("datasets") / name


def cells(sheet):
    """The cells of the sheet's table, headings left out."""
    for table in sheet.tables.values():
        left, top, right, bottom = range_boundaries(table.ref)
        for row in sheet.iter_rows(top + 1, bottom, left, right):
            yield from row


def edit(path):
    """Types over one text and one number, and into one cell prepared for typing."""
    book = openpyxl.load_workbook(path)
    changed, filled = {}, {}
    for sheet in book:
        if sheet.title in ("Contenido", "Notas"):
            continue
        for cell in cells(sheet):
            place = f"{sheet.title}!{cell.coordinate}"
            if sheet.protection.sheet and not cell.protection.locked:
                if not filled and cell.value is None:
                    cell.value = "Escrito a mano"
                    filled[place] = "Escrito a mano"
            elif cell.data_type == "s" and "texto" not in changed.values() and cell.hyperlink is None:
                cell.value = "texto"
                changed[place] = "texto"
            elif cell.data_type == "n" and cell.value is not None and "424242" not in changed.values():
                if "%" not in cell.number_format:
                    cell.value = 424242
                    changed[place] = "424242"
    book.save(path)
    return changed, filled


def told(found):
    return {f"{cell['hoja']}!{cell['celda']}": cell["dice"] for cell in found}


def check(program, original, work):
    findings = []
    inputs = entity_folder(original)
    report = work / original.parent.name / original.name
    shutil.copytree(original, report)
    code, document = verify(program, report, inputs)
    if code != 0 or not document["intacto"]:
        findings.append("a copy is not intact")
    book = next(report.glob("*.xlsx"))
    changed, filled = edit(book)
    code, document = verify(program, report, inputs)
    output = next(output for output in document["salidas"] if output["archivo"] == book.name)
    others = [output["archivo"] for output in document["salidas"] if output["estado"] != "intacta"]
    if code != 1 or others != [book.name] or output["comparado"] != "celdas":
        findings.append(f"the changed workbook: code {code}, {others}, {output['comparado']}")
    if len(changed) != 2 or told(output["celdas"]) != changed:
        findings.append(f"typed {changed}, told {output['celdas']}")
    if told(output["diligenciadas"]) != filled:
        findings.append(f"filled {filled}, told {output['diligenciadas']}")
    if document["cifras"]["cambiadas"]:
        findings.append("says that figures changed, and none did")

    data = sorted((report / "datos").glob("*.csv"))[0]
    with data.open(encoding="utf-8", newline="") as file:
        records = list(csv.reader(file))
    records[1][0] = "otra"
    with data.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(records)
    code, document = verify(program, report, inputs)
    output = next(output for output in document["salidas"] if output["archivo"] == f"datos/{data.name}")
    if output["linea"] != 2 or [field["dice"] for field in output["campos"]] != ["otra"]:
        findings.append(f"{data.name}: line 2 changed, told {output['linea']}, {output['campos']}")

    copy = work / "entradas" / original.parent.name
    shutil.copytree(inputs, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns("informes"))
    configuration = copy / "entidad.json"
    configuration.write_text(configuration.read_text("utf-8") + "\n", encoding="utf-8")
    code, document = verify(program, original, copy)
    states = [entry["archivo"] for entry in document["entradas"] if entry["estado"] == "cambiada"]
    if code != 1 or states != ["entidad.json"] or document["cifras"]["cambiadas"]:
        findings.append(f"entidad.json changed its bytes alone, told {states}")
    for finding in findings:
        print(f"{original}: {finding}")
    return len(findings)


def main(arguments):
    if len(arguments) < 2:
        print(__doc__)
        return 64
    program, *reports = arguments
    with tempfile.TemporaryDirectory() as work:
        total = sum(check(program, pathlib.Path(report), pathlib.Path(work)) for report in reports)
    if not total:
        print(f"{len(reports)} reports changed by hand: every change told")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
