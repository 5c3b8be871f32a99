"""Validates the command's JSON against the published schemas.

    python3 check_json.py PROGRAM

Runs `revisar` and `indicadores` on every dataset, `encuesta` on each of their surveys and `redes`
on their social media, by every grouping, and reads the manifests in `reports/`, which `verificar` must find intact. Prints one line per finding
and exits with 1 if there is any.

Needs: jsonschema.
"""

import json
import pathlib
import subprocess
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
RUNS = (
    ("uts-2020", "2020-T4"),
    ("bucaramanga-2021", "2021-PAAC-2"),
    ("pasto-2022", "2022-T2"),
    ("narino-2022", "2022-08-31"),
    ("agenda-sectorial", "2019-T3"),
)


def output(program, *words):
    run = subprocess.run([program, *words, "--formato", "json"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(words)}: exit code {run.returncode}\n{run.stderr}")
    return json.loads(run.stdout)


def out_of_order(document, schema, place="$"):
    """The places in which the keys of an object do not stand as in its schema."""
    if isinstance(document, dict) and "properties" in schema:
        if list(document) != [key for key in schema["properties"] if key in document]:
            yield place
        for key, value in document.items():
            yield from out_of_order(value, schema["properties"].get(key, {}), f"{place}.{key}")
    elif isinstance(document, list):
        for number, value in enumerate(document):
            yield from out_of_order(value, schema.get("items", {}), f"{place}[{number}]")


def social_runs(folder):
    """The periods and groupings of a folder of social media: the year in its parent's name."""
    year = folder.parent.name.rsplit("-", 1)[-1]
    for grouping in (None, "mes", "tipo", "tema", "hashtag", "dependencia", "hora"):
        yield year, grouping
    for period in (f"{year}-03", f"{year}-T4", f"{year}-S1"):
        yield period, None


def documents(program):
    """Every document with its name and the name of its schema."""
    for name, cutoff in RUNS:
        folder = f"datasets/{name}"
        yield folder, "revisar", output(program, "revisar", folder)
        yield folder, "indicadores", output(program, "indicadores", folder, "--corte", cutoff)
    for path in sorted((ROOT / "datasets").glob("*/encuestas/*/encuesta.json")):
        folder = str(path.parent.relative_to(ROOT))
        yield folder, "encuesta", output(program, "encuesta", folder)
    for path in sorted((ROOT / "datasets").glob("*/redes")):
        folder = str(path.parent.relative_to(ROOT))
        for period, grouping in social_runs(path):
            words = ["--periodo", period] + (["--por", grouping] if grouping else [])
            yield folder, "redes", output(program, "redes", folder, *words)
    for path in sorted((ROOT / "reports").glob("*/*/manifiesto.json")):
        folder = str(path.parent.relative_to(ROOT))
        yield folder, "manifiesto", json.loads(path.read_text(encoding="utf-8"))
        yield folder, "verificar", output(program, "verificar", folder)


def main():
    program = sys.argv[1]
    findings = count = 0
    for folder, kind, document in documents(program):
        schema = json.loads((ROOT / f"Documentation/esquemas/{kind}.schema.json").read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
            findings += 1
            print(f"{folder} {kind}: {error.json_path}: {error.message}")
        for place in out_of_order(document, schema):
            findings += 1
            print(f"{folder} {kind}: {place}: the keys are not in the order of the contract")
        if kind == "verificar" and document["intacto"] is not True:
            findings += 1
            print(f"{folder}: the committed report is not intact")
        count += 1
    print(f"{count} documents, {findings} findings")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
