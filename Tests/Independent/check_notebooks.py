"""Checks the folders of notebooks: their form, their files, and that they tell a changed figure.

    python3 check_notebooks.py [--fuente CARPETA_DE_RESPUESTAS]... CARPETA...
    python3 check_notebooks.py --probar CARPETA

Strictly, for each `cuaderno.ipynb`: JSON Schema 4.5, cell identifiers present, unique and well formed
(nbformat itself only warns), nothing executed, exactly one cell tagged `parameters`, and no import of
anything but the standard library's harmless part, pandas, numpy and matplotlib. The files are those of
`manifiesto.json`, `datapackage.json` is valid, the figures are those of the manifest, requirements are
pinned to what is installed here. Then it runs, in copies:

- as it is: «N cifras verificadas, 0 diferencias», with N the published figures, less those that the
  notebook says that its data cannot give;
- with one figure changed by 0.01: it must fail and name the figure and the file, whose hash is another;
- with several figures changed and the manifest told of the new hash: it must name all of them;
- that same copy through `papermill -p tolerancia 0.02 -p carpeta …`, from another folder: it passes
  (once for each analysis; of a survey, whose figures must agree among themselves, the untouched copy).

A public notebook of a survey holds no row of a respondent: no table of it has a row for each of the
answers of `datasets/`. `--probar` breaks a folder in known ways, each of which must be found.
Prints one line per finding and exits with 1 if there is any.

Needs: nbformat, nbclient, ipykernel, papermill, jsonschema, frictionless, pandas, numpy, matplotlib.
"""

import argparse
import ast
import collections
import concurrent.futures
import csv
import decimal
import hashlib
import importlib.metadata
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import frictionless
import jsonschema
import nbclient
import nbformat
import openpyxl

NAME = "cuaderno.ipynb"
FIGURES = pathlib.Path("datos/cifras.csv")
IDENTIFIER = re.compile(r"^[a-zA-Z0-9-_]{1,64}$")
VERDICT = re.compile(r"^(\d+) cifras verificadas, 0 diferencias$", re.M)
UNCOMPUTED = re.compile(r"^ATENCIÓN: (\d+) cifras? no se pueden? calcular", re.M)
IMPORTS = {
    "ast", "collections", "csv", "dataclasses", "datetime", "decimal", "fractions", "functools", "hashlib",
    "io", "itertools", "json", "math", "matplotlib", "numpy", "operator", "os", "pandas", "pathlib", "re",
    "statistics", "string", "textwrap", "types", "typing", "unicodedata", "zoneinfo",
}
# What opens a notebook; heavy, and of no use to this check.
VIEWERS = {"jupyterlab", "notebook"}
CHANGED = 6
SEED = 2022
TIMEOUT = 300


def check(folder, with_papermill):
    found = []
    form(folder, found)
    files(folder, found)
    requirements(folder, found)
    respondents(folder, found)
    if found:
        return found, 0
    with tempfile.TemporaryDirectory() as work:
        return found, runs(folder, pathlib.Path(work), with_papermill, found)


def form(folder, found):
    document = json.loads((folder / NAME).read_text(encoding="utf-8"))
    schema = json.loads((pathlib.Path(nbformat.__file__).parent / "v4" / "nbformat.v4.5.schema.json").read_text())
    for error in list(jsonschema.Draft4Validator(schema).iter_errors(document))[:5]:
        found.append(("schema", f"{'/'.join(map(str, error.path))}: {error.message[:160]}"))
    if (document.get("nbformat"), document.get("nbformat_minor")) != (4, 5):
        found.append(("schema", "is not nbformat 4.5"))
    cells = document["cells"]
    names = [cell.get("id") for cell in cells]
    for name, count in collections.Counter(names).items():
        if count > 1 or not isinstance(name, str) or not IDENTIFIER.match(name):
            found.append(("id", f"{name!r} stands {count} times, or is no identifier"))
    for cell in cells:
        if cell["cell_type"] != "code":
            continue
        if cell.get("outputs") != [] or cell.get("execution_count") is not None:
            found.append(("executed", f"cell {cell.get('id')} was executed"))
        imports("".join(cell["source"]), cell.get("id"), found)
    parameters = [cell for cell in cells if "parameters" in cell.get("metadata", {}).get("tags", [])]
    if len(parameters) != 1 or parameters[0]["cell_type"] != "code":
        found.append(("parameters", f"{len(parameters)} cells tagged parameters"))
    if cells[0]["cell_type"] != "markdown" or not "".join(cells[0]["source"]).startswith("# "):
        found.append(("title", "does not begin with its title"))
    text = json.dumps(document, ensure_ascii=False)
    if "{{" in re.sub(r"f\\?[\"'].*?[\"']", "", text) and re.search(r"\{\{\w+\}\}", text):
        found.append(("placeholder", "a placeholder was not filled in"))
    if document["metadata"].get("kernelspec", {}).get("name") != "python3":
        found.append(("kernel", "the kernel is not python3"))


def imports(source, cell, found):
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        found.append(("python", f"cell {cell}: {error}"))
        return
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("exec", "eval", "__import__"):
            found.append(("import", f"cell {cell} calls {node.func.id}"))
        for name in names:
            if name.split(".")[0] not in IMPORTS:
                found.append(("import", f"cell {cell} imports {name}"))


def files(folder, found):
    manifest = json.loads((folder / "manifiesto.json").read_text(encoding="utf-8"))
    listed = {output["archivo"]: output for output in manifest["salidas"]}
    present = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    present.discard("manifiesto.json")
    for name in sorted(present ^ set(listed)):
        found.append(("manifest", f"{name} is in the manifest or in the folder, not in both"))
    for name in sorted(present & set(listed)):
        content = (folder / name).read_bytes()
        if hashlib.sha256(content).hexdigest() != listed[name]["sha256"]:
            found.append(("manifest", f"{name}: its hash is another"))
    for needed in (NAME, str(FIGURES), "datapackage.json", "requirements.txt", "LEEME.md"):
        if needed not in present:
            found.append(("manifest", f"{needed} is missing"))
            return
    with open(folder / FIGURES, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    published = [(figure["id"], figure["valor"] or "", figure["unidad"], figure["tabla"])
                 for figure in manifest["cifras"]]
    if sorted(published) != sorted((r["id"], r["valor"], r["unidad"], r["tabla"]) for r in rows):
        found.append(("figures", "datos/cifras.csv and the manifest publish other figures"))
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    paths = {resource["path"] for resource in described["resources"]}
    for name in sorted({name for name in present if name.endswith(".csv")} ^ paths):
        found.append(("package", f"{name} is described or present, not both"))
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    found += [("package", error.message) for error in report.errors]
    found += [("package", f"{task.place}: {error.message}") for task in report.tasks for error in task.errors[:3]]


def requirements(folder, found):
    for line in (folder / "requirements.txt").read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"([A-Za-z0-9_.-]+)==([0-9][0-9A-Za-z.]*)", line.strip())
        if not line.strip() or line.startswith("#"):
            continue
        if not match:
            found.append(("requirements", f"{line!r} is not pinned"))
        elif match[1].lower() not in VIEWERS:
            try:
                version = importlib.metadata.version(match[1])
            except importlib.metadata.PackageNotFoundError:
                version = "not installed"
            if version != match[2]:
                found.append(("requirements", f"{line}, and here it is {version}"))


def answers(place):
    """How many rows of answers a survey's folder holds; nothing without a file of them."""
    if (place / "respuestas.csv").is_file():
        with open(place / "respuestas.csv", encoding="utf-8-sig", newline="") as file:
            return sum(1 for row in csv.reader(file) if any(row)) - 1
    if (place / "respuestas.xlsx").is_file():
        book = openpyxl.load_workbook(place / "respuestas.xlsx", read_only=True)
        rows = book.worksheets[0].iter_rows(values_only=True)
        return sum(1 for row in rows if any(cell is not None for cell in row)) - 1
    return None


def respondents(folder, found):
    """A public notebook of a survey has no table with a row a person, by the counts of the answers' file."""
    manifest = json.loads((folder / "manifiesto.json").read_text(encoding="utf-8"))
    request = manifest["informe"]
    survey = request["opciones"].get("encuesta")
    if not request["destino"].endswith("encuesta") or "microdatos" in request["opciones"]:
        return
    place = pathlib.Path("datasets") / manifest["carpeta"] / (survey or "")
    people = answers(place)
    if people is None:
        found.append(("respondents", f"{place} has no answers to compare with"))
        return
    for table in sorted((folder / "datos").glob("*.csv")):
        if table.name == FIGURES.name:
            continue
        with open(table, encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        names = set(rows[0]) if rows else set()
        if table.stem in ("respuestas", "microdatos") or names & {"fila", "respondiente", "persona_id"}:
            found.append(("respondents", f"{table.name} looks like rows of respondents"))
        if 0.8 * people <= len(rows) <= people and "pregunta" not in names and "tabla" not in names:
            found.append(("respondents", f"{table.name} has {len(rows)} rows and {people} people answered"))


def executed(folder):
    """What the notebook printed, and its error or nothing."""
    notebook = nbformat.read(folder / NAME, as_version=4)
    client = nbclient.NotebookClient(
        notebook, timeout=TIMEOUT, kernel_name="python3", extra_arguments=["--log-level=40"],
        resources={"metadata": {"path": str(folder)}},
    )
    error = None
    try:
        client.execute()
    except nbclient.exceptions.CellExecutionError as failure:
        error = re.sub(r"\x1b\[[0-9;]*m", "", str(failure))
    return printed(notebook), error


def printed(notebook):
    return "".join(output.get("text", "") for cell in notebook.cells if cell.cell_type == "code"
                   for output in cell.outputs if output.output_type == "stream" and output.name == "stdout")


def runs(folder, work, with_papermill, found):
    """Runs the notebook in copies; the number of figures that it verified."""
    total = len(json.loads((folder / "manifiesto.json").read_text(encoding="utf-8"))["cifras"])
    whole = copied(folder, work / "whole")
    before = {file for file in whole.rglob("*")}
    output, error = executed(whole)
    number = verdict(output, error, total, found)
    if {file for file in whole.rglob("*")} != before:
        found.append(("writes", "running it leaves files in its folder"))
    one = copied(folder, work / "one")
    names = changed(one, 1)
    output, error = executed(one)
    told(names + ["datos/cifras.csv"], output, error, "one figure changed", found)
    several = copied(folder, work / "several")
    names = changed(several, CHANGED)
    rehashed(several)
    output, error = executed(several)
    told(names, output, error, f"{len(names)} figures changed", found)
    if "datos/cifras.csv" in (error or ""):
        found.append(("hash", "the hash is right and is told as a difference"))
    if with_papermill and analysis(folder).endswith("encuesta"):
        # Its figures must also agree among themselves, whatever the tolerance: only that it is taken.
        papermill(whole, "tolerancia_relativa", "1e-6", work, total, found)
    elif with_papermill:
        papermill(several, "tolerancia", "0.02", work, total, found)
    return number


def copied(folder, target):
    shutil.copytree(folder, target)
    return target


def verdict(output, error, total, found):
    if error:
        found.append(("run", error.strip().splitlines()[-1][:400]))
        return 0
    last = output.strip().splitlines()[-1] if output.strip() else ""
    match = VERDICT.fullmatch(last)
    if not match:
        found.append(("run", f"ends with {last[:120]!r}"))
        return 0
    without = UNCOMPUTED.search(output)
    if int(match[1]) + (int(without[1]) if without else 0) != total:
        found.append(("run", f"{match[1]} verified, {without[1] if without else 0} not computed, {total} published"))
    return int(match[1])


def changed(folder, count):
    """Adds 0.01 to some numbers of the published figures, always the same; their identifiers."""
    with open(folder / FIGURES, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        header, rows = reader.fieldnames, list(reader)
    numbers = [row for row in rows if re.fullmatch(r"-?\d+(\.\d+)?", row["valor"]) and row["unidad"] != "fecha"]
    # One of each table before the second of any: a notebook must not skip a table.
    shuffled = random.Random(SEED).sample(numbers, len(numbers))
    turn = collections.Counter()
    order = []
    for row in shuffled:
        order.append((turn[row["tabla"]], row))
        turn[row["tabla"]] += 1
    chosen = [row for _, row in sorted(order, key=lambda pair: pair[0])][:count]
    for row in chosen:
        row["valor"] = str(decimal.Decimal(row["valor"]) + decimal.Decimal("0.01"))
    with open(folder / FIGURES, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return [row["id"] for row in chosen]


def rehashed(folder):
    path = folder / "manifiesto.json"
    manifest = json.loads(path.read_text(encoding="utf-8"))
    for output in manifest["salidas"]:
        content = (folder / output["archivo"]).read_bytes()
        output["bytes"], output["sha256"] = len(content), hashlib.sha256(content).hexdigest()
    path.write_text(json.dumps(manifest, ensure_ascii=False), encoding="utf-8")


def told(names, output, error, what, found):
    if error is None:
        found.append(("silent", f"{what}, and it ends without an error"))
        return
    if "AssertionError" not in error:
        found.append(("silent", f"{what}: {error.strip().splitlines()[-1][:200]}"))
    for name in names:
        if name not in output and name not in error:
            found.append(("silent", f"{what}: {name} is not named"))


def analysis(folder):
    return json.loads((folder / "manifiesto.json").read_text(encoding="utf-8"))["informe"]["destino"]


def papermill(folder, name, value, work, total, found):
    """With that parameter, and from another folder, a copy passes."""
    result = work / "papermill.ipynb"
    run = subprocess.run(
        [sys.executable, "-m", "papermill", str(folder / NAME), str(result), "-p", name, value,
         "-p", "carpeta", str(folder), "--no-progress-bar"],
        cwd=work, capture_output=True, text=True,
    )
    if run.returncode:
        found.append(("papermill", run.stderr.strip().splitlines()[-1][:300]))
        return
    output = printed(nbformat.read(result, as_version=4))
    verdict(output, None, total, found)


def timed(job):
    start = time.monotonic()
    found, count = check(*job)
    return found, count, time.monotonic() - start


def prove(folder):
    """Breaks copies of a folder in known ways; the number not found."""
    def notebook(change):
        def apply(copy):
            document = json.loads((copy / NAME).read_text(encoding="utf-8"))
            change(document)
            (copy / NAME).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
            rehashed(copy)
        return apply

    def code(document):
        return [cell for cell in document["cells"] if cell["cell_type"] == "code"]

    def append(text, name):
        def apply(copy):
            with open(copy / name, "a", encoding="utf-8") as file:
                file.write(text)
            if name != "manifiesto.json":
                rehashed(copy)
        return apply

    cases = [
        ("a repeated id", "id", notebook(lambda d: d["cells"][1].update(id=d["cells"][0]["id"]))),
        ("no id", "id", notebook(lambda d: d["cells"][1].pop("id"))),
        ("a bad id", "id", notebook(lambda d: d["cells"][1].update(id="á b"))),
        ("an unknown key", "schema", notebook(lambda d: d["cells"][1].update(color="red"))),
        ("an executed cell", "executed", notebook(lambda d: code(d)[0].update(execution_count=1))),
        ("an output", "executed", notebook(lambda d: code(d)[0].update(
            outputs=[{"output_type": "stream", "name": "stdout", "text": ["x"]}]))),
        ("no parameters", "parameters", notebook(lambda d: [c["metadata"].pop("tags", 0) for c in d["cells"]])),
        ("a request", "import", notebook(lambda d: code(d)[-1].update(source=["import urllib.request"]))),
        ("an unpinned package", "requirements", append("requests\n", "requirements.txt")),
        ("another version", "requirements", append("openpyxl==3.0.0\n", "requirements.txt")),
        ("a foreign file", "manifest", lambda copy: (copy / "datos" / "otro.csv").write_text("a\n1\n")),
        ("another hash", "manifest", lambda copy: (copy / "LEEME.md").write_text("x")),
        ("another figure", "figures", lambda copy: (changed(copy, 1), rehashed(copy))),
        ("a row that breaks the schema", "package", append("a,b\n", "datos/cifras.csv")),
        ("a notebook that compares nothing", "run", notebook(
            lambda d: code(d)[-1].update(source=["print('0 cifras verificadas, 0 diferencias')"]))),
        ("a notebook that never fails", "silent", notebook(
            lambda d: code(d)[-1].update(source=["print(f'{len(cifras)} cifras verificadas, 0 diferencias')"]))),
    ]
    missed = 0
    for what, expected, change in cases:
        with tempfile.TemporaryDirectory() as work:
            copy = copied(folder, pathlib.Path(work) / folder.name)
            change(copy)
            codes = {code for code, _ in check(copy, False)[0]}
        if expected not in codes:
            print(f"{what}: no finding {expected}; found {sorted(codes) or 'nothing'}")
            missed += 1
    print(f"{len(cases)} broken notebooks, {missed} missed")
    return missed


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--probar", action="store_true")
    parser.add_argument("--tiempos", action="store_true")
    parser.add_argument("carpetas", nargs="*", type=pathlib.Path)
    options = parser.parse_args(arguments)
    if not options.carpetas:
        print(__doc__)
        return 64
    frictionless.system.trusted = True
    if options.probar:
        return 1 if prove(options.carpetas[0]) else 0
    jobs, kinds = [], set()
    for folder in options.carpetas:
        kind = analysis(folder)
        jobs.append((folder, kind not in kinds))
        kinds.add(kind)
    with concurrent.futures.ProcessPoolExecutor(min(os.cpu_count() or 1, 4)) as pool:
        results = list(pool.map(timed, jobs))
    for (folder, _), (found, count, seconds) in zip(jobs, results):
        for code, text in found:
            print(f"{folder}: {code}: {text}")
        if options.tiempos:
            print(f"{folder}: {seconds:.1f} s, {count} figures")
    findings = sum(len(found) for found, _, _ in results)
    print(f"{len(jobs)} notebooks: {sum(count for _, count, _ in results)} figures verified: "
          f"{findings or 'nothing'} found")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
