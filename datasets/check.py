"""Checks the datasets: sizes and hashes of each datapackage.json, that surveys and social media are described and marked as invented, and
the plans against the texts they were transcribed from.

Usage: python3 datasets/check.py [--write] [TEXTS]
  --write  writes the sizes and hashes found instead of comparing them
  TEXTS    folder with the source texts (the "archivo" of each "origen"); they are not in the repository. With it, each cell
           of a plan must occur in its text and each cell of the text must occur in the plan (openpyxl is needed for Pasto).
Exits with 1 when something differs.
"""

import csv
import hashlib
import json
import re
import sys
from datetime import datetime
from pathlib import Path

# The plan of the agenda is built from the memo, not transcribed: only its hashes are checked.
TRANSCRIBED = ('uts-2020', 'bucaramanga-2021', 'pasto-2022', 'narino-2022')


def digest(path):
    """Returns the hash as Frictionless writes it."""
    return 'sha256:' + hashlib.sha256(path.read_bytes()).hexdigest()


def one_line(text):
    """Joins the lines of a text with single spaces."""
    return ' '.join(text.split())


def plan_cells(folder, resource):
    """Returns the cells of a plan that are not empty, dates as dd/mm/yyyy."""
    path = folder / resource['path']
    if path.suffix == '.csv':
        with path.open(encoding=resource['encoding'], newline='') as source:
            rows = list(csv.reader(source, delimiter=resource['dialect']['delimiter']))
    else:
        from openpyxl import load_workbook

        rows = load_workbook(path)[resource['dialect']['sheet']].iter_rows(values_only=True)
    texts = (cell.strftime('%d/%m/%Y') if isinstance(cell, datetime) else cell for row in rows for cell in row)
    return [text for text in texts if text]


def check_text(folder, package, texts):
    """Compares the plan with its source text, in both directions."""
    source = texts / package['origen']['archivo']
    if 'sha256:' + package['origen']['sha256'] != digest(source):
        yield f'{source.name}: not the text the plan was transcribed from'
    if folder.name not in TRANSCRIBED:
        return
    text = source.read_text(encoding='utf-8')
    cells = plan_cells(folder, next(r for r in package['resources'] if r['name'] == 'plan'))
    whole = one_line(text)
    for cell in cells:
        if one_line(cell) not in whole:
            yield f'{folder.name}: not in the text: {cell!r}'
    kept = set(cells)
    for line in text.split('\n'):
        for cell in line.split('\t') if '\t' in line else []:
            if cell and cell not in kept:
                yield f'{folder.name}: not in the plan: {cell!r}'


def check_surveys(folder, package):
    """Looks for files of surveys that are not described and for surveys that do not say that they are an example."""
    described = {resource['path'] for resource in package['resources']}
    for path in sorted(folder.glob('encuestas/*/*')):
        name = path.relative_to(folder).as_posix()
        if name not in described:
            yield f'{folder.name}/{name}: not in datapackage.json'
        if path.name == 'encuesta.json' and '"ejemplo": true' not in path.read_text(encoding='utf-8'):
            yield f'{folder.name}/{name}: does not say "ejemplo": true'


def check_social(folder, package):
    """Looks for files of social media that are not described, for entities that do not say that they are an example and for links that lead
    somewhere."""
    described = {resource['path'] for resource in package['resources']}
    for path in sorted(folder.glob('redes/**/*')):
        name = path.relative_to(folder).as_posix()
        if not path.is_file():
            continue
        if name not in described:
            yield f'{folder.name}/{name}: not in datapackage.json'
        for host in sorted(set(re.findall(rb'https?://([^/\s"]+)', path.read_bytes()))):
            if not host.endswith(b'.example'):
                yield f'{folder.name}/{name}: a link to {host.decode(errors="replace")}'
    if (folder / 'redes').exists() and '"ejemplo": true' not in (folder / 'entidad.json').read_text(encoding='utf-8'):
        yield f'{folder.name}/entidad.json: does not say "ejemplo": true'


def main(arguments):
    write = '--write' in arguments
    texts = next((Path(a) for a in arguments if not a.startswith('-')), None)
    problems = []
    for description in sorted(Path(__file__).parent.glob('*/datapackage.json')):
        folder = description.parent
        package = json.loads(description.read_text(encoding='utf-8'))
        for resource in package['resources']:
            path = folder / resource['path']
            found = {'bytes': path.stat().st_size, 'hash': digest(path)}
            if write:
                resource.update(found)
            elif found != {key: resource[key] for key in found}:
                problems.append(f'{folder.name}/{resource["path"]}: size or hash differs from datapackage.json')
        if write:
            description.write_text(json.dumps(package, ensure_ascii=False, indent=2) + '\n', encoding='utf-8')
        problems += check_surveys(folder, package)
        problems += check_social(folder, package)
        if texts:
            problems += check_text(folder, package, texts)
    print('\n'.join(problems) or 'ok')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
