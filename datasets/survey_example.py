"""What the make-encuesta.py of the datasets share: seeded choices, the dictionary's columns and workbooks of fixed bytes."""

import csv
import io
import random
import re
import zipfile

HEADER = ('id', 'texto', 'tipo', 'codigo', 'etiqueta', 'faltantes', 'otro', 'excluyente', 'orden', 'base', 'seccion', 'escala_min', 'escala_max')


class Draw:
    """Seeded choices that depend on nothing but random(), the same in every Python."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def chance(self):
        """A number from 0 up to 1."""
        return self.source.random()

    def below(self, count):
        """A whole number from 0 to count - 1."""
        return int(self.source.random() * count)

    def one(self, items):
        return items[self.below(len(items))]

    def weighted(self, weights):
        """A position, each as likely as its weight."""
        left = self.source.random() * sum(weights)
        for at, weight in enumerate(weights):
            left -= weight
            if left < 0:
                return at
        return len(weights) - 1

    def shuffled(self, items):
        """A new order by Fisher and Yates."""
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items

    def chosen(self, leanings, count):
        """The positions of exactly that many, those that lean to it before the others."""
        ranked = sorted((-lean - 2 * self.source.random(), at) for at, lean in enumerate(leanings))
        return {at for _, at in ranked[:count]}

    def marks(self, kinds, options, others):
        """The items that each respondent marks of a multiple question, at least one, in the order of the form.

        kinds holds the kind of each respondent. An option is (code, label, answers, how much more each kind marks it);
        others are the texts typed at «Otro», each by somebody else.
        """
        answers = [[] for _ in kinds]
        for number, (_, _, count, lean) in enumerate(options):
            for at in self.chosen([lean.get(kind, 0) for kind in kinds], count):
                answers[at].append(number)
        for text, at in zip(others, self.shuffled(range(len(kinds)))):
            answers[at].append(text)
        for answer in answers:
            if not answer:
                donor = max(range(len(answers)), key=lambda at: (len(answers[at]), -at))
                answer.append(answers[donor].pop(0))
        numbers = [sorted(item for item in answer if isinstance(item, int)) for answer in answers]
        texts = [[item for item in answer if isinstance(item, str)] for answer in answers]
        return list(zip(numbers, texts))


def write_dictionary(path, questions):
    """Writes diccionario.csv, one row per option.

    A question is a dictionary with id, texto and tipo, and optionally opciones (code, label), faltantes, base, seccion,
    escala (least, greatest), otro and excluyente (codes).
    """
    with path.open('w', encoding='utf-8', newline='') as target:
        rows = csv.writer(target, lineterminator='\n')
        rows.writerow(HEADER)
        for question in questions:
            low, high = question.get('escala', ('', ''))
            for order, (code, label) in enumerate(question.get('opciones', [('', '')]), 1):
                rows.writerow((
                    question['id'], question['texto'], question['tipo'], code, label,
                    question.get('faltantes', '') if order == 1 else '',
                    'sí' if code and code == question.get('otro') else '',
                    'sí' if code and code == question.get('excluyente') else '',
                    order if code else '', question.get('base', ''), question.get('seccion', ''), low, high,
                ))


def fixed_bytes(workbook, moment):
    """The file of a workbook with fixed times: openpyxl stamps the present moment in the properties and in the zip."""
    saved = io.BytesIO()
    workbook.save(saved)
    result = io.BytesIO()
    stamp = moment.strftime('%Y-%m-%dT%H:%M:%SZ').encode()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(result, 'w', zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == 'docProps/core.xml':
                content = re.sub(rb'(<dcterms:modified[^>]*>)[^<]*', rb'\g<1>' + stamp, content)
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, content, compresslevel=9)
    return result.getvalue()
