"""Validates the data packages of reports with frictionless, and holds their files against each other.

    python3 check_package.py INFORME/datapackage.json...

Besides what frictionless validates (types, constraints, keys, headings), compares by itself the bytes
and the SHA-256 of each file with datapackage.json and manifiesto.json, and the canonical edition of
each table with the Excel edition, value by value as their schemas read them. Prints one line per
finding and exits with 1 if there is any.

Needs: frictionless.
"""

import hashlib
import json
import pathlib
import sys

import frictionless


def check(path):
    findings = []
    descriptor = json.loads(path.read_text(encoding="utf-8"))
    resources = {resource["name"]: resource for resource in descriptor["resources"]}
    valid(path, findings)
    for resource in resources.values():
        content = (path.parent / resource["path"]).read_bytes()
        if len(content) != resource["bytes"]:
            findings.append(f"{resource['path']}: {len(content)} bytes, not {resource['bytes']}")
        if "sha256:" + hashlib.sha256(content).hexdigest() != resource["hash"]:
            findings.append(f"{resource['path']}: its hash is another")
        excel = resource["name"].endswith("-excel")
        if content.startswith(b"\xef\xbb\xbf") != excel:
            findings.append(f"{resource['path']}: byte order mark where it should not be, or none")
    manifest(path, descriptor, findings)
    for name, resource in resources.items():
        if name.endswith("-excel"):
            continue
        other = resources.get(f"{name}-excel")
        if other is None:
            findings.append(f"{name}: has no Excel edition")
            continue
        same_values(path.parent, resource, other, findings)
    for finding in findings:
        print(f"{path}: {finding}")
    return len(findings)


def valid(path, findings):
    report = frictionless.Package(str(path)).validate()
    for error in report.errors:
        findings.append(error.message)
    for task in report.tasks:
        findings.extend(f"{task.place}: {error.message}" for error in task.errors)
        findings.extend(f"{task.place}: {warning}" for warning in task.warnings)


def manifest(path, descriptor, findings):
    """Every file of the folder but the manifest is in the manifest, as it is on the disk."""
    folder = path.parent
    listed = {
        output["archivo"]: output
        for output in json.loads((folder / "manifiesto.json").read_text("utf-8"))["salidas"]
    }
    found = {
        str(file.relative_to(folder)): file for file in folder.rglob("*") if file.is_file()
    }
    found.pop("manifiesto.json", None)
    for name in sorted(set(listed) ^ set(found)):
        findings.append(f"{name}: is in the manifest or in the folder, not in both")
    for name in sorted(set(listed) & set(found)):
        content = found[name].read_bytes()
        if listed[name]["sha256"] != hashlib.sha256(content).hexdigest():
            findings.append(f"{name}: its hash in the manifest is another")
        if listed[name]["bytes"] != len(content):
            findings.append(f"{name}: its length in the manifest is another")
    described = {resource["path"] for resource in descriptor["resources"]}
    for name in sorted(set(found) - described):
        if name.endswith(".csv"):
            findings.append(f"{name}: is not described")


def rows(folder, descriptor):
    resource = frictionless.Resource.from_descriptor(dict(descriptor), basepath=str(folder))
    with resource:
        return [list(row.values()) for row in resource.row_stream]


def same_values(folder, canonical, excel, findings):
    """The two editions say the same; only the apostrophe before formula-like text differs."""
    ours, theirs = rows(folder, canonical), rows(folder, excel)
    if len(ours) != len(theirs):
        findings.append(f"{canonical['name']}: {len(ours)} rows, and {len(theirs)} for Excel")
    apostrophes = 0
    for number, (left, right) in enumerate(zip(ours, theirs), start=1):
        if len(left) != len(right):
            findings.append(f"{canonical['name']}: row {number}: another number of fields")
        for field, a, b in zip(canonical["schema"]["fields"], left, right):
            if isinstance(b, str) and b == f"'{a}":
                apostrophes += 1
            elif a != b:
                findings.append(
                    f"{canonical['name']}: row {number}, {field['name']}: {a!r}, and {b!r} for Excel"
                )
    if apostrophes != excel["formula_like_cells"]:
        findings.append(f"{excel['path']}: {apostrophes} apostrophes, {excel['formula_like_cells']} said")
    if canonical["formula_like_cells"] != excel["formula_like_cells"]:
        findings.append(f"{canonical['name']}: the editions count formula-like cells differently")


def main(arguments):
    if not arguments:
        print(__doc__)
        return 64
    frictionless.system.trusted = True
    total = sum(check(pathlib.Path(argument)) for argument in arguments)
    if not total:
        print(f"{len(arguments)} data packages: nothing found")
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
