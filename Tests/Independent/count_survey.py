"""Counts the answers of a survey of the datasets straight from its file, without anything of Rinde, for the tests to expect.

    python3 count_survey.py DATASETS OUT     writes OUT/<survey>.json for each of the three surveys

Each file is read by the conventions of its own tool, written here by hand. A question's base holds whoever was asked and gave an
answer that the dictionary knows as one. In the counts of options, "n" are people; shares are n / base and are left to the reader.
Needs: openpyxl.
"""

import csv
import json
import sys
from pathlib import Path

import openpyxl


def dictionary(folder):
    """The questions in their order, each with its options, its codes of no answer and its condition."""
    questions = {}
    with (folder / 'diccionario.csv').open(encoding='utf-8', newline='') as source:
        for row in csv.DictReader(source):
            question = questions.setdefault(row['id'], {'texto': row['texto'], 'tipo': row['tipo'], 'opciones': [], 'faltantes': {}, 'base': None})
            if row['codigo']:
                question['opciones'].append((row['codigo'], row['etiqueta'], row['otro'] == 'sí'))
            for pair in filter(None, row['faltantes'].split('|')):
                text, kind = pair.split('=')
                question['faltantes'][text] = kind
            if row['base']:
                question['base'] = tuple(row['base'].split('='))
    return questions


def google(folder):
    """Rows by the text of each question; a cell holds the items of a multiple question with a comma and a blank between them."""
    with (folder / 'respuestas.csv').open(encoding='utf-8', newline='') as source:
        return list(csv.DictReader(source))


def microsoft(folder):
    """Rows by the text of each question; each item of a multiple question is followed by a semicolon."""
    rows = openpyxl.load_workbook(folder / 'respuestas.xlsx')['Form1'].iter_rows(values_only=True)
    headings = [heading.replace('\u00a0', ' ').strip() for heading in next(rows)]
    return [dict(zip(headings, ('' if cell is None else str(cell) for cell in row))) for row in rows]


def kobo(folder):
    """Rows by the name of each question, without the names of groups; a column of 0 and 1 for each option of a multiple one."""
    with (folder / 'respuestas.csv').open(encoding='utf-8', newline='') as source:
        rows = csv.reader(source, delimiter=';')
        groups = ('ubicacion/', 'persona/', 'cuentas/')
        headings = [next((h[len(g):] for g in groups if h.startswith(g)), h) for h in next(rows)]
        return [dict(zip(headings, row)) for row in rows]


def items(text, question, tool):
    """The codes of the options that a cell names. What remains when all labels are taken out was typed for «Otro»."""
    if tool == 'kobo':
        return set(text.split())
    end = ', ' if tool == 'google' else ';'
    rest, found = text if tool == 'microsoft' else text + end, set()
    for code, label, _ in sorted(question['opciones'], key=lambda option: -len(option[1])):
        if rest.startswith(label + end) or end + label + end in rest:
            found.add(code)
            rest = rest.replace(label + end, '', 1)
    if rest:
        found |= {code for code, _, is_other in question['opciones'] if is_other}
    return found


def answer(row, name, questions, tool):
    """None when the question was not put; otherwise ('faltante', kind) or ('respuesta', value)."""
    question = questions[name]
    if question['base']:
        other, wanted = question['base']
        if answer(row, other, questions, tool) != ('respuesta', wanted):
            return None
    text = row[name if tool == 'kobo' else question['texto']]
    if text == '':
        return ('faltante', 'no responde')
    if text in question['faltantes']:
        return ('faltante', question['faltantes'][text])
    if question['tipo'] == 'multiple':
        return ('respuesta', items(text, question, tool))
    if question['tipo'] in ('unica', 'escala'):
        codes = {key: code for code, label, _ in question['opciones'] for key in (code, label)}
        return ('respuesta', codes[text])
    return ('respuesta', text)


def count(rows, name, questions, tool):
    """Base, people without an answer by reason, and people by option; of a scale and a number also the sum."""
    question, result = questions[name], {'base': 0, 'no_preguntados': 0, 'sin_respuesta': {}}
    options = {code: 0 for code, *_ in question['opciones']}
    total = 0
    for row in rows:
        found = answer(row, name, questions, tool)
        if found is None:
            result['no_preguntados'] += 1
        elif found[0] == 'faltante':
            result['sin_respuesta'][found[1]] = result['sin_respuesta'].get(found[1], 0) + 1
        else:
            result['base'] += 1
            for code in found[1] if question['tipo'] == 'multiple' else [found[1]]:
                if options:
                    options[code] += 1
            total += int(found[1]) if question['tipo'] in ('escala', 'numerica') else 0
    if options:
        result['opciones'] = options
    if question['tipo'] in ('escala', 'numerica'):
        result['suma'] = total
    return result


def survey(folder, tool, groups):
    questions = dictionary(folder)
    rows = {'google': google, 'microsoft': microsoft, 'kobo': kobo}[tool](folder)
    result = {'encuestados': len(rows), 'preguntas': {name: count(rows, name, questions, tool) for name in questions}, 'grupos': {}}
    for group in groups:
        parts = result['grupos'][group] = {}
        for code, *_ in questions[group]['opciones']:
            part = [row for row in rows if answer(row, group, questions, tool) == ('respuesta', code)]
            asked = [name for name in questions if questions[name]['opciones'] and name != group]
            parts[code] = {'encuestados': len(part), 'preguntas': {name: count(part, name, questions, tool) for name in asked}}
    return result


def main(datasets, out):
    for path, tool, groups in (
        ('bucaramanga-2021/encuestas/diagnostico-2021', 'google', ('grupo', 'sexo')),
        ('pasto-2022/encuestas/evaluacion-audiencia-2022', 'microsoft', ('grupo', 'modo')),
        ('narino-2022/encuestas/percepcion-2022', 'kobo', ('subregion', 'sexo', 'edad')),
    ):
        folder = Path(datasets) / path
        text = json.dumps(survey(folder, tool, groups), ensure_ascii=False, indent=1)
        (Path(out) / f'{folder.name}.json').write_text(text + '\n', encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
