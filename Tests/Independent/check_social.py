"""Recomputes the social media of Nariño from the raw downloads and compares the command's results.

    python3 check_social.py PROGRAM [--probar]

Without anything of Rinde (count_social.py): posts, interactions, sums, rates, medians, followers, types, hashtags, topics, offices, hours,
targets, the best five and how the public was answered. Both the JSON of `rinde redes` and the CSV files of `rinde informe redes` are read,
for a month, a quarter, a half-year and a year.

With --probar the results are altered one figure at a time, and each change must be found.
Prints one line per finding and exits with 1 if there is any.
"""

import copy
import csv
import json
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import count_social as social

ROOT = pathlib.Path(__file__).resolve().parents[2]
ENTITY = ROOT / 'datasets/narino-2022'
PERIODS = ('2022-03', '2022-08', '2022-T1', '2022-S2', '2022')
GROUPINGS = ('tipo', 'tema', 'hashtag', 'dependencia', 'hora')
NETWORKS = tuple(social.COMPONENTS)
NAMES = {'facebook': 'Facebook', 'instagram': 'Instagram', 'x': 'X', 'youtube': 'YouTube', 'tiktok': 'TikTok'}
BASES = {'alcance': 'tasa-interaccion-alcance', 'impresiones': 'tasa-interaccion-impresiones', 'visualizaciones': 'tasa-interaccion-visualizaciones',
         'seguidores': 'tasa-interaccion-seguidores'}
DAYS = ('Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo')
# What each activity of the plan asks for: posts, and in how many months; N3 of each topic.
ASKED = {'N1': (1, 3), 'N2': (2, 3), 'N4': (2, 1), 'N17': (2, 6), 'N3': (1, 1)}
# The last of fifteen business days after each event, counted on a calendar of 2022.
DUE = {'2022-07-15': '2022-08-08', '2022-07-28': '2022-08-19', '2022-10-06': '2022-10-28'}
STATES = {'cumple': 'Cumplida', 'no-cumple': 'No cumplida', 'en-curso': 'En curso', 'no-vence': 'Aún no exigible',
          'no-calculable': 'No se puede calcular'}


def slug(text):
    return '-'.join(social.folded(text).replace(',', '').replace('ñ', 'n').split())


def rounded(share, places=6):
    """A fraction rounded half away from zero."""
    scaled = abs(share) * 10 ** places
    whole = (scaled + Fraction(1, 2)).__floor__()
    return Fraction(whole if share >= 0 else -whole, 10 ** places)


class Expected:
    """What the raw files say of a period."""

    def __init__(self, raw, period):
        self.raw, self.period = raw, period
        self.posts = raw.within(period)
        self.networks = {network: self.network(network, period) for network in NETWORKS}

    def network(self, network, period):
        followers, opening = self.raw.closing(period, network), self.raw.closing(social.before(period), network)
        summary = social.summary(self.raw.within(period, network), followers)
        net = followers - opening if followers is not None and opening is not None else None
        return {**summary, 'seguidores': followers, 'seguidores_inicio': opening if followers is not None else None, 'seguidores_neto': net}

    def groups(self, grouping):
        """Key to summary; types within each network."""
        keys = {
            'tipo': lambda post: [(post['red'], social.TYPES[post['tipo']])] if post['tipo'] else [],
            'tema': lambda post: [(None, slug(name)) for name in post['temas']],
            'dependencia': lambda post: [(None, slug(name)) for name in post['dependencias']],
            'hashtag': lambda post: [(None, key) for key in post['claves']],
        }[grouping]
        found = {}
        for post in self.posts:
            for key in keys(post):
                found.setdefault(key, []).append(post)
        return {key: social.summary(posts, self.networks[key[0]]['seguidores'] if key[0] else None) for key, posts in found.items()}

    def hours(self):
        found = {}
        for post in self.posts:
            if post['hora']:
                counts = found.setdefault((post['cuando'].isoweekday(), post['cuando'].hour), [0, 0])
                counts[0] += 1
                counts[1] += post['interacciones']
        return found

    def best(self):
        return sorted(self.posts, key=lambda post: (-post['interacciones'], post['id']))

    def apart(self, network, text):
        """Answers to others (text begins with @) or posts of others shared again."""
        first, last = social.days(self.period)
        return sum(not post['propia'] and first <= post['cuando'].date() <= last and post['texto'].startswith('@') == text
                   and network in (None, post['red']) for post in self.raw.posts)

    def targets(self):
        """For each target its parts: last day, value, how many were asked for, and the links that count."""
        first, last = social.days(self.period)
        result = {}
        for target in self.raw.settings['metas']:
            name = target['id']
            if name == 'N15':
                result[name] = sorted(self.event(row) for row in self.raw.events
                                      if first <= date.fromisoformat(DUE[row['fecha']]) <= last or first <= date.fromisoformat(row['fecha']) <= last)
                continue
            asked, length = ASKED[name]
            ends = [date(2022, 12, 31) if month == 12 else date(2022, month + 1, 1) - timedelta(days=1) for month in range(length, 13, length)]
            ends = [end for end in ends if name in ('N3', 'N17') or end.month > 1]
            shown = [end for end in ends if first <= end <= last] or [min(end for end in ends if end >= last)]
            for end in shown:
                begin = date(2022, end.month - length + 1, 1)
                for value in target.get('valores', [None]):
                    links = [post['enlace'] for post in self.raw.posts if post['propia'] and begin <= post['cuando'].date() <= min(end, last)
                             and (post['red'] == 'facebook' and value in post['temas'] if value else name in post['actividades'])]
                    result.setdefault(name, []).append((end.isoformat(), value, asked, sorted(links)))
        return {name: sorted(parts, key=str) for name, parts in result.items()}

    def event(self, row):
        first, last = social.days(self.period)
        limit = min(date.fromisoformat(DUE[row['fecha']]), last)
        links = [post['enlace'] for post in self.raw.posts if post['enlace'] and post['enlace'] == row['publicacion']
                 and date.fromisoformat(row['fecha']) <= post['cuando'].date() <= limit]
        return DUE[row['fecha']], None, 1, links

    def state(self, end, asked, links):
        _, last = social.days(self.period)
        return 'cumple' if len(links) >= asked else 'en-curso' if date.fromisoformat(end) > last else 'no-cumple'

    def settled(self, parts):
        """Whether the term of a part has ended, or it was met before: else there is nothing to divide by."""
        return any(self.state(end, asked, links) != 'en-curso' for end, _, asked, links in parts)


class Comparison:
    def __init__(self, expected):
        self.expected, self.findings, self.looked = expected, [], 0

    def same(self, found, wanted, *where):
        """Texts and numbers as they are written; whole numbers and exact decimals must agree, floats to 1e-9."""
        self.looked += 1
        if isinstance(wanted, float):
            is_same = found not in (None, '') and abs(float(found) - wanted) <= 1e-9 * max(1, abs(wanted))
        elif isinstance(wanted, (int, Fraction)) and not isinstance(wanted, bool):
            try:
                is_same = found not in (None, '') and Fraction(str(found)) == wanted
            except ValueError:
                is_same = False
        else:
            is_same = (found or None) == (wanted or None)
        if not is_same:
            self.findings.append(f'{self.expected.period}: {" ".join(map(str, where))}: {found!r}, expected {wanted}')

    def close(self, found, wanted, *where):
        """To the sixth decimal: medians of rates and hours are rounded."""
        self.looked += 1
        if (found in (None, '')) != (wanted is None) or wanted is not None and abs(Fraction(str(found)) - wanted) > Fraction(2, 10 ** 6):
            self.findings.append(f'{self.expected.period}: {" ".join(map(str, where))}: {found!r}, expected {wanted and float(wanted)}')


class OfJSON(Comparison):
    def all(self, documents):
        """documents: the JSON without grouping under None, then by grouping."""
        main, expected = documents[None], self.expected
        first, last = social.days(expected.period)
        self.same(main['desde'], first.isoformat(), 'desde')
        self.same(main['hasta'], last.isoformat(), 'hasta')
        found = {item['red']: item for item in main['redes']}
        shown = [name for name in NETWORKS if expected.networks[name]['publicaciones'] or expected.networks[name]['seguidores'] is not None]
        self.same([item['red'] for item in main['redes']], shown, 'redes')
        for name in shown:
            if name in found:
                self.network(found[name], expected.networks[name], name)
        total = social.summary(expected.posts)
        total['metricas'] = {name: value for name, value in total['metricas'].items() if name in social.ACROSS}
        self.summary(main['total'], total, None, 'total')
        self.best(main['mejores'])
        self.targets(main['metas'])
        self.response(main['respuesta'])
        self.differences(main['diferencias'])
        self.files(main['archivos'])
        for grouping in GROUPINGS[:-1]:
            self.groups(documents[grouping]['grupos'], grouping)
        self.hours(documents['hora']['horas'])
        return self.findings

    def summary(self, found, wanted, network, *where):
        for key in ('publicaciones', 'interacciones', 'interacciones_mediana'):
            self.same(found[key], wanted[key], *where, key)
        self.same(found['respuestas'], self.expected.apart(network, True), *where, 'respuestas')
        self.same(found['compartidas'], self.expected.apart(network, False), *where, 'compartidas')
        self.metrics(found['metricas'], wanted['metricas'], *where)

    def metrics(self, found, wanted, *where):
        self.same(sorted(found), sorted(wanted), *where, 'métricas')
        for key in wanted:
            check = self.close if key == 'horas_reproduccion' else self.same
            check(found.get(key), wanted[key], *where, key)

    def rates(self, found, wanted, *where):
        self.same([rate['id'] for rate in found], list(wanted), *where, 'tasas')
        for rate in found:
            if rate['id'] in wanted:
                top, low, share, posts = wanted[rate['id']]
                place = (*where, rate['id'])
                self.same(rate['numerador'], top, *place, 'numerador')
                self.same(rate['denominador'], low, *place, 'denominador')
                self.same(rate['valor'], rounded(Fraction(100 * top, low)), *place)
                self.close(rate['mediana'], 100 * share, *place, 'mediana')
                self.same(rate['publicaciones'], posts, *place, 'publicaciones')

    def network(self, found, wanted, name):
        self.summary(found, wanted, name, name)
        self.same(found['alcance_mediana'], wanted['alcance_mediana'], name, 'alcance')
        for key in ('impresiones', 'visualizaciones'):
            self.same(found[key], wanted['metricas'].get(key), name, key)
        for key in ('seguidores', 'seguidores_neto'):
            self.same(found[key], wanted[key], name, key)
        self.rates(found['tasas'], wanted['tasas'], name)
        for variation in found['variacion']:
            self.variation(variation, wanted, name)

    def variation(self, found, wanted, name):
        where = (name, 'variación', found['medida'], found['frente_a'])
        self.same(found['actual'], self.measure(wanted, found['medida']), *where, 'actual')
        if set(social.months(found['frente_a'])) <= {'2021-12', *social.months('2022')}:
            earlier = self.expected.network(name, found['frente_a'])
            # Of months of which nothing was downloaded nothing is known.
            self.same(found['anterior'], None, *where, 'anterior') if not earlier['publicaciones'] and found['medida'] != 'seguidores' else self.same(found['anterior'], self.measure(earlier, found['medida']), *where, 'anterior')
        if found['motivo'] is None:
            now, before = Fraction(found['actual']), Fraction(found['anterior'])
            self.same(found['cambio'], rounded(100 * (now - before) / before), *where)
        else:
            self.same(found['cambio'], None, *where)

    @staticmethod
    def measure(summary, name):
        if name in summary['tasas']:
            top, low, *_ = summary['tasas'][name]
            return rounded(Fraction(100 * top, low))
        return summary['metricas'].get(name, summary.get(name))

    def groups(self, found, grouping):
        wanted = self.expected.groups(grouping)
        self.same({(group['red'], group['grupo']) for group in found} == set(wanted), True, grouping, 'grupos',
                  sorted({(group['red'], group['grupo']) for group in found} ^ set(wanted), key=str))
        for group in found:
            key = group['red'], group['grupo']
            if key in wanted:
                for name in ('publicaciones', 'interacciones', 'interacciones_mediana', 'alcance_mediana'):
                    self.same(group[name], wanted[key][name], grouping, *key, name)
                allowed = social.SUMS if group['red'] else social.ACROSS
                metrics = {name: value for name, value in wanted[key]['metricas'].items() if name in allowed}
                self.metrics(group['metricas'], metrics, grouping, *key)
                self.rates(group['tasas'], wanted[key]['tasas'] if group['red'] else {}, grouping, *key)

    def best(self, found):
        self.same(len(found) >= min(5, len(self.expected.posts)), True, 'mejores', len(found))
        for rank, (post, wanted) in enumerate(zip(found, self.expected.best()), 1):
            for key, value in (('puesto', rank), ('red', wanted['red']), ('id', wanted['id']), ('interacciones', wanted['interacciones']),
                               ('enlace', wanted['enlace'] or None), ('fecha', wanted['cuando'].date().isoformat()), ('alcance', wanted.get('alcance'))):
                self.same(post[key], value, 'mejores', rank, key)

    def targets(self, found):
        wanted = self.expected.targets()
        self.same([target['id'] for target in found], list(wanted), 'metas')
        for target in found:
            parts = wanted.get(target['id'], [])
            told = sorted(((part['hasta'], part['valor'], part['programado'], sorted(part['evidencias'])) for part in target['partes']), key=str)
            self.same(told == parts, True, target['id'], 'partes', [part for part in told if part not in parts][:2], [p for p in parts if p not in told][:2])
            for part in target['partes']:
                self.same(part['ejecutado'], len(part['evidencias']), target['id'], part['hasta'], 'ejecutado')
                self.same(part['estado'], self.expected.state(part['hasta'], part['programado'], part['evidencias']), target['id'], part['hasta'], 'estado')
            if parts:
                done, asked = sum(len(links) for *_, links in parts), sum(part[2] for part in parts)
                known = self.expected.settled(parts)
                for key, value in (('numerador', done), ('denominador', asked), ('porcentaje', rounded(Fraction(100 * done, asked)))):
                    self.same(target['cumplimiento'][key], value if known else None, target['id'], key)

    def response(self, found):
        wanted = social.response(self.expected.raw.messages, self.expected.period)
        for key in ('recibidos', 'respondidos', 'automaticas', 'pendientes'):
            self.same(found[key], wanted[key], 'respuesta', key)
        for key, name in (('minutos_mediana', 'mediana'), ('minutos_media', 'media'), ('minutos_p90', 'p90')):
            self.same(found[key], wanted[name], 'respuesta', key)
        self.same(found['tasa']['porcentaje'], rounded(Fraction(100 * wanted['respondidos'], wanted['recibidos'])), 'respuesta', 'tasa')

    def differences(self, found):
        """The hand-kept table of March counts one post of Facebook too many."""
        told = [(row['red'], row['mes'], row['medida'], int(row['escrito']), int(row['calculado'])) for row in found]
        posts = self.expected.raw.within('2022-03', 'facebook')
        wanted = [('facebook', '2022-03', 'publicaciones', len(posts) + 1, len(posts))] if '2022-03' in social.months(self.expected.period) else []
        self.same(told, wanted, 'diferencias')

    def files(self, found):
        raw = self.expected.raw
        self.same(sum(file['filas']['duplicadas'] for file in found), raw.downloaded - len(raw.posts), 'filas duplicadas')
        for file in found:
            counts = file['filas']
            self.same(counts['leidas'], sum(counts.values()) - counts['leidas'], file['archivo'], 'filas')
            self.same(counts['rechazadas'], 0, file['archivo'], 'rechazadas')

    def hours(self, found):
        wanted = self.expected.hours()
        told = {(cell['dia'], cell['hora']): [cell['publicaciones'], cell['interacciones']] for cell in found['celdas']}
        self.same(told == wanted, True, 'horas', [key for key in told.keys() | wanted.keys() if told.get(key) != wanted.get(key)][:3])


class OfTables(Comparison):
    """The canonical CSV files of a report: name to rows."""

    def all(self, tables):
        expected = self.expected
        for row in tables['resumen']:
            name = next(key for key, text in NAMES.items() if text == row['red'])
            wanted = expected.networks[name]
            for key in ('publicaciones', 'interacciones', 'interacciones_mediana', 'alcance_mediana', 'seguidores', 'seguidores_inicio', 'seguidores_neto'):
                self.same(row[key], wanted[key], 'resumen', name, key)
            for key in ('impresiones', 'visualizaciones'):
                self.same(row[key], wanted['metricas'].get(key), 'resumen', name, key)
            self.rate(row, wanted, 'resumen', name)
            growth = Fraction(100 * wanted['seguidores_neto'], wanted['seguidores_inicio']) if wanted['seguidores_neto'] is not None else None
            self.close(row['crecimiento_pct'], growth, 'resumen', name, 'crecimiento')
        for row in tables['tasas']:
            name = next(key for key, text in NAMES.items() if text == row['red'])
            self.rate(row, expected.networks[name], 'tasas', name)
            self.same(row['publicaciones_con_base'], expected.networks[name]['tasas'][BASES[row['tasa_sobre']]][3], 'tasas', name)
            outside = expected.networks[name]['publicaciones'] - int(row['publicaciones_con_base'])
            self.same(row['publicaciones_fuera'], outside, 'tasas', name, 'fuera')
        self.same(len(tables['tasas']), sum(len(wanted['tasas']) for wanted in expected.networks.values()), 'tasas')
        for name, table, column in (('tipo', 'por_tipo', 'tipo'), ('tema', 'por_tema', 'tema'), ('hashtag', 'por_hashtag', 'etiqueta'),
                                    ('dependencia', 'por_dependencia_redes', 'dependencia')):
            self.groups(tables[table], name, column)
        self.best(tables['mejores'])
        self.hours(tables['dia_y_hora'])
        self.series(tables)
        self.messages(tables['atencion_por_red'], tables['atencion'])
        self.targets(tables['metas'], tables['metas_detalle'])
        self.posts(tables['publicaciones'])
        return self.findings

    def rate(self, row, wanted, *where):
        if not row.get('tasa_sobre'):
            return
        top, low, share, _ = wanted['tasas'][BASES[row['tasa_sobre']]]
        for key, value in (('numerador', top), ('denominador', low)):
            if key in row:
                self.same(row[key], value, *where, key)
        self.close(row['tasa_pct'], Fraction(100 * top, low), *where, 'tasa')
        self.close(row['tasa_mediana_pct'], 100 * share, *where, 'mediana')

    def groups(self, rows, grouping, column):
        wanted = self.expected.groups(grouping)
        self.same(len(rows), len(wanted), grouping, 'filas')
        for row in rows:
            network = next((key for key, text in NAMES.items() if text == row.get('red')), None)
            key = network, social.folded(row[column].lstrip('#')) if grouping == 'hashtag' else slug(row[column])
            if key not in wanted:
                self.same(key, 'un grupo conocido', grouping)
                continue
            for name in ('publicaciones', 'interacciones', 'interacciones_mediana', 'alcance_mediana'):
                self.same(row[name], wanted[key][name], grouping, *key, name)
            self.rate(row, wanted[key], grouping, *key)

    def best(self, rows):
        self.same(len(rows) >= min(5, len(self.expected.posts)), True, 'mejores', len(rows))
        for rank, (row, post) in enumerate(zip(rows, self.expected.best()), 1):
            for key, value in (('puesto', rank), ('red', NAMES[post['red']]), ('fecha', post['cuando'].date().isoformat()),
                               ('interacciones', post['interacciones']), ('alcance', post.get('alcance'))):
                self.same(row[key], value, 'mejores', rank, key)

    def hours(self, rows):
        wanted = self.expected.hours()
        for number, row in enumerate(rows, 1):
            self.same(row['dia'], DAYS[number - 1], 'dia_y_hora', number)
            counts = [wanted.get((number, hour), [0])[0] for hour in range(24)]
            for hour, count in enumerate(counts):
                self.same(row[f'h{hour:02}'], count, 'dia_y_hora', number, hour)
            self.same(row['total'], sum(counts), 'dia_y_hora', number)

    def series(self, tables):
        """Month by month; what nobody loaded or counted is empty."""
        for key in ('publicaciones', 'interacciones', 'seguidores'):
            for row in tables[f'serie_{key}']:
                month = row['mes']
                values = {name: self.expected.network(name, month)[key] for name in NETWORKS if name in row}
                if month < '2021-12':
                    values = dict.fromkeys(values)
                for name, value in values.items():
                    is_absent = row[name] == '' and not value
                    self.same(row[name], None if is_absent else value, 'serie', month, name, key)
                if 'total' in row:
                    self.same(row['total'], sum(value or 0 for value in values.values()), 'serie', month, key)

    def messages(self, rows, measures):
        raw, period = self.expected.raw, self.expected.period
        for row in rows:
            wanted = social.response(raw.messages, period, next(key for key, text in NAMES.items() if text == row['red']))
            for column, key in (('recibidos', 'recibidos'), ('respondidos', 'respondidos'), ('automaticas', 'automaticas')):
                self.same(row[column], wanted[key], 'atención', row['red'], column)
            self.close(row['tasa_pct'], Fraction(100 * wanted['respondidos'], wanted['recibidos']), 'atención', row['red'], 'tasa')
        wanted = social.response(raw.messages, period)
        rate = Fraction(100 * wanted['respondidos'], wanted['recibidos'])
        values = [wanted['recibidos'], wanted['respondidos'], wanted['automaticas'], wanted['pendientes'], rate, *(
            None if wanted[key] is None else Fraction(wanted[key]) for key in ('mediana', 'media', 'p90'))]
        for row, value in zip(measures, values, strict=True):
            self.close(row['valor'], None if value is None else Fraction(value), 'atención', row['medida'])

    def targets(self, rows, details):
        wanted = self.expected.targets()
        for row in rows:
            parts = wanted[row['meta']]
            self.same(row['programado'], sum(part[2] for part in parts), 'metas', row['meta'], 'programado')
            self.same(row['ejecutado'], sum(len(links) for *_, links in parts), 'metas', row['meta'], 'ejecutado')
            share = (Fraction(100 * sum(len(links) for *_, links in parts), sum(part[2] for part in parts))
                     if self.expected.settled(parts) else None)
            self.close(row['cumplimiento_pct'], share, 'metas', row['meta'])
            due = [part for part in parts if date.fromisoformat(part[0]) <= social.days(self.expected.period)[1]]
            self.same(row['partes'], len(due), 'metas', row['meta'], 'partes')
            self.same(row['partes_cumplidas'], sum(len(links) >= asked for *_, asked, links in parts), 'metas', row['meta'], 'partes cumplidas')
        told = Counter((row['meta'], row['hasta'], row.get('valor') or None, int(row['programado']), int(row['ejecutado']), row['estado']) for row in details)
        parts = Counter((name, end, value, asked, len(links), STATES[self.expected.state(end, asked, links)])
                        for name, parts in wanted.items() for end, value, asked, links in parts)
        self.same(told == parts, True, 'metas_detalle', list((told - parts).items())[:2], list((parts - told).items())[:2])

    def posts(self, rows):
        """One by one, the posts of others too."""
        first, last = social.days(self.expected.period)
        wanted = {(NAMES[post['red']], post['id']): post for post in self.expected.raw.posts if first <= post['cuando'].date() <= last}
        self.same(len(rows), len(wanted), 'publicaciones')
        for row in rows:
            post = wanted.get((row['red'], row['id']))
            if post is None:
                self.same(row['id'], 'una publicación conocida', 'publicaciones')
                continue
            self.same(row['fecha'], post['cuando'].date().isoformat(), 'publicaciones', row['id'], 'fecha')
            if post['hora']:
                self.same(row['hora'], f'{post["cuando"]:%H:%M}', 'publicaciones', row['id'], 'hora')
            for key in ('alcance', 'impresiones', 'visualizaciones', 'reacciones', 'comentarios', 'compartidos', 'guardados', 'clics', 'clics_enlace',
                        'seguidores_ganados', 'reproducciones', 'interacciones'):
                if key in row:
                    self.same(row[key], post.get(key), 'publicaciones', row['id'], key)
            for key in ('temas', 'dependencias', 'actividades'):
                if key in row:
                    self.same(sorted(filter(None, row[key].split('; '))), sorted(post[key]), 'publicaciones', row['id'], key)


def output(program, *words):
    run = subprocess.run([program, *map(str, words)], capture_output=True, text=True, cwd=ROOT)
    if run.returncode not in (0, 1):
        sys.exit(f'{" ".join(map(str, words))}: exit code {run.returncode}\n{run.stderr}')
    return run.stdout


def documents(program, period):
    found = {}
    for grouping in (None, *GROUPINGS):
        words = ['redes', ENTITY, '--periodo', period, '--formato', 'json']
        found[grouping] = json.loads(output(program, *words, *(['--por', grouping] if grouping else [])))
    return found


def tables(program, period, work):
    output(program, 'informe', 'redes', ENTITY, '--periodo', period, '--salida', work)
    (report,) = (place for place in pathlib.Path(work).iterdir() if place.is_dir())
    found = {}
    for path in sorted((report / 'datos').glob('*.csv')):
        with path.open(encoding='utf-8', newline='') as file:
            found[path.stem] = list(csv.DictReader(file))
    return found


# Texts, places and what is only listed: these do not hold figures.
SILENT = {'version_esquema', 'periodo', 'zona_horaria', 'incidencias', 'entidad', 'ejemplo', 'texto', 'archivo', 'linea', 'rupturas', 'por', 'nombre',
          'columnas_sin_usar', 'formato', 'descargado', 'actividad', 'tipo', 'etiqueta', 'hora', 'minutos_imposibles', 'imposibles', 'motivo', 'puesto'}


def leaves(node, path=()):
    """Paths to the figures of a document."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in SILENT:
                yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        for at, value in enumerate(node):
            yield from leaves(value, (*path, at))
    elif isinstance(node, (int, float)) and not isinstance(node, bool) or isinstance(node, str) and node.replace('.', '', 1).lstrip('-').isdigit():
        yield path


def altered(node, path):
    """A copy with a figure that is one more."""
    copied = copy.deepcopy(node)
    place = copied
    for key in path[:-1]:
        place = place[key]
    value = place[path[-1]]
    place[path[-1]] = str(Fraction(value) + 1).split('/')[0] if isinstance(value, str) else value + 1
    return copied


def proofs(expected, found, sheets):
    """The changes that nobody saw, and how many were made: every thirteenth figure of the JSON and of each column of the tables."""
    missed, made = [], 0
    # With a grouping the document says the same again, and its groups.
    places = [path for path in leaves(found) if not {'variacion', 'archivos'} & set(path) and (path[0] is None or path[1] in ('grupos', 'horas'))
              and not (path[0] and {'respuestas', 'compartidas'} & set(path)) and not (path[0] != 'tipo' and 'tasas' in path and path[0])]
    for path in places[::13]:
        made += 1
        if not OfJSON(expected).all(altered(found, path)):
            missed.append(f'JSON {path}')
    for name in ('resumen', 'tasas', 'por_tipo', 'por_tema', 'por_hashtag', 'por_dependencia_redes', 'mejores', 'dia_y_hora', 'serie_publicaciones',
                 'serie_interacciones', 'serie_seguidores',
                 'atencion', 'atencion_por_red', 'metas', 'metas_detalle', 'publicaciones'):
        for path in [path for path in leaves(sheets[name]) if path[1] not in ('sin_respuesta', 'linea', 'parte', 'id', 'meta')][::13]:
            made += 1
            if not OfTables(expected).all(altered(sheets, (name, *path))):
                missed.append(f'{name} {path}')
    return missed, made


def main(arguments):
    if not arguments:
        print(__doc__)
        return 64
    program = pathlib.Path(arguments[0]).resolve()
    raw = social.Raw(ENTITY / 'redes')
    findings, looked, missed, made = [], 0, [], 0
    for period in PERIODS:
        expected = Expected(raw, period)
        found = documents(program, period)
        with tempfile.TemporaryDirectory() as work:
            sheets = tables(program, period, work)
        for comparison, material in ((OfJSON(expected), found), (OfTables(expected), sheets)):
            findings += comparison.all(material)
            looked += comparison.looked
        if '--probar' in arguments and period == PERIODS[0]:
            missed, made = proofs(expected, found, sheets)
    for finding in findings:
        print(finding)
    print(f'{len(PERIODS)} periods, {looked} comparisons, {len(findings)} findings')
    if made:
        print('\n'.join(f'no se vio el cambio: {text}' for text in missed) or 'todos los cambios se vieron')
        print(f'{made} changes, {len(missed)} missed')
    return 1 if findings or missed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
