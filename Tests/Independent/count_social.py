"""Counts the posts of an entity's folder redes/ from the raw downloads, without anything of Rinde.

Each download is recognised by the names of its columns; rows of totals and of single days are left out, of a post that is in several downloads
the latest one counts, and hours are put in the clock of Colombia.
"""

import csv
import io
import json
import pathlib
import re
import statistics
import unicodedata
import zipfile
from datetime import date, datetime, timedelta
from fractions import Fraction

COMPONENTS = {
    'facebook': ('reacciones', 'comentarios', 'compartidos'),
    'instagram': ('reacciones', 'comentarios', 'compartidos', 'guardados'),
    'x': ('reacciones', 'comentarios', 'compartidos'),
    'youtube': ('reacciones', 'comentarios', 'compartidos'),
    'tiktok': ('reacciones', 'comentarios', 'compartidos'),
}
# Columns of each download that are figures.
META = {'alcance': 'Alcance', 'impresiones': 'Impresiones', 'comentarios': 'Comentarios', 'compartidos': 'Veces que se compartió'}
PAGE = {**META, 'reacciones': 'Reacciones', 'clics': 'Total de clics', 'clics_enlace': 'Clics en el enlace'}
ACCOUNT = {**META, 'reacciones': 'Me gusta', 'guardados': 'Veces que se guardó', 'seguidores_ganados': 'Seguimientos'}
TWEET = {
    'impresiones': 'impressions', 'compartidos': 'retweets', 'comentarios': 'replies', 'reacciones': 'likes', 'interacciones_red': 'engagements',
    'clics_enlace': 'url clicks', 'seguidores_ganados': 'follows', 'reproducciones': 'media views',
}
VIDEO = {
    'visualizaciones': 'Visualizaciones', 'reacciones': 'Me gusta', 'comentarios': 'Comentarios añadidos', 'compartidos': 'Veces compartido',
    'impresiones': 'Impresiones', 'seguidores_ganados': 'Suscriptores',
}
TIKTOK = {'visualizaciones': 'Visualizaciones totales', 'reacciones': 'Me gusta totales', 'comentarios': 'Comentarios totales', 'compartidos': 'Veces compartido'}
SUMS = (
    'impresiones', 'visualizaciones', 'reacciones', 'comentarios', 'compartidos', 'guardados', 'interacciones_red', 'clics', 'clics_enlace',
    'seguidores_ganados', 'reproducciones', 'horas_reproduccion',
)
# What each network counts in its own way is not added up across them.
ACROSS = ('reacciones', 'comentarios', 'compartidos', 'guardados', 'clics', 'clics_enlace', 'seguidores_ganados', 'horas_reproduccion')
TYPES = {
    'Fotos': 'foto', 'Enlaces': 'enlace', 'Videos': 'video', 'Texto': 'texto', 'Imagen de Instagram': 'foto', 'Secuencia de Instagram': 'carrusel',
    'Reel de Instagram': 'reel',
}
RATES = {'tasa-interaccion-alcance': 'alcance', 'tasa-interaccion-impresiones': 'impresiones', 'tasa-interaccion-visualizaciones': 'visualizaciones'}
MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split()
COLOMBIA = timedelta(hours=-5)
NAMES = {'facebook': 'facebook', 'instagram': 'instagram', 'twitter': 'x', 'x': 'x', 'youtube': 'youtube', 'tiktok': 'tiktok'}


def settings(folder):
    """redes.json without its comments."""
    text = (folder / 'redes.json').read_text('utf-8')
    return json.loads(re.sub(r'^\s*//.*$', '', text, flags=re.MULTILINE))


def folded(text):
    """Without case and accents, the ñ kept."""
    kept = text.lower().replace('ñ', '\0')
    plain = ''.join(c for c in unicodedata.normalize('NFD', kept) if not unicodedata.combining(c))
    return plain.replace('\0', 'ñ')


def hashtags(text):
    """The folded hashtags of a text, each once."""
    return set(folded(tag) for tag in re.findall(r'(?<![\w&/])#(\w*[^\W\d_]\w*)', text))


def records(path):
    with path.open(encoding='utf-8-sig', newline='') as file:
        return list(csv.DictReader(file))


def minute(text):
    return datetime.strptime(text, '%Y-%m-%d %H:%M')


def figures(row, columns):
    return {name: int(float(row[column])) for name, column in columns.items() if row.get(column, '') != ''}


def page_posts(rows):
    for row in rows:
        if row['Fecha'] == 'Total':
            yield {'red': 'facebook', 'id': row['Identificador de la publicación'], 'enlace': row['Enlace permanente'], 'texto': row['Título'],
                   'cuando': datetime.strptime(row['Hora de publicación'], '%m/%d/%Y %H:%M'), 'hora': True, 'tipo': row['Tipo de publicación'],
                   'propia': row['Es una publicación compartida'] == '0', **figures(row, PAGE)}


def account_posts(rows):
    for row in rows:
        if row['Fecha'] == 'Total':
            yield {'red': 'instagram', 'id': row['Identificador de la publicación'], 'enlace': row['Enlace permanente'], 'texto': row['Descripción'],
                   'cuando': datetime.strptime(row['Hora de publicación'], '%m/%d/%Y %H:%M'), 'hora': True, 'tipo': row['Tipo de publicación'],
                   'propia': True, **figures(row, ACCOUNT)}


def tweets(rows):
    for row in rows:
        when = datetime.strptime(row['time'], '%Y-%m-%d %H:%M +0000') + COLOMBIA
        yield {'red': 'x', 'id': row['Tweet id'], 'enlace': row['Tweet permalink'], 'texto': row['Tweet text'], 'cuando': when, 'hora': True, 'tipo': '',
               'propia': not row['Tweet text'].startswith('@'), **figures(row, TWEET)}


def videos(rows):
    for row in rows:
        if row['Contenido'] == 'Total' or not row['Título del vídeo']:
            continue
        day, month, year = row['Hora de publicación del vídeo'].split()
        when = datetime(int(year), MONTHS.index(month) + 1, int(day))
        yield {'red': 'youtube', 'id': row['Contenido'].strip(), 'enlace': '', 'texto': row['Título del vídeo'], 'cuando': when, 'hora': False, 'tipo': '',
               'propia': True, 'horas_reproduccion': Fraction(row['Tiempo de visualización (horas)']), **figures(row, VIDEO)}


def tiktoks(rows):
    for row in rows:
        when = datetime.strptime(row['Hora de publicación'], '%Y-%m-%d %H:%M:%S') + COLOMBIA
        yield {'red': 'tiktok', 'id': row['Enlace del video'].rsplit('/', 1)[1], 'enlace': row['Enlace del video'], 'texto': row['Título del video'],
               'cuando': when, 'hora': True, 'tipo': '', 'propia': True, **figures(row, TIKTOK)}


# The column by which a download is recognised.
READERS = (
    ('Identificador de la página', page_posts), ('Identificador de la cuenta', account_posts), ('Tweet id', tweets),
    ('Título del vídeo', videos), ('Enlace del video', tiktoks),
)


def download(text):
    rows = list(csv.DictReader(io.StringIO(text, newline='')))
    names = set(rows[0]) if rows else set()
    if 'Fecha' in names and 'Contenido' in names:
        return []  # The chart of YouTube: days of a video.
    return next((list(reader(rows)) for name, reader in READERS if name in names), [])


class Raw:
    """The folder redes/ of an entity by its files."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.settings = settings(self.folder)
        kept = {}
        self.downloaded = 0
        for path in sorted(self.folder.glob('exportaciones/*/**/*')):
            day = path.relative_to(self.folder).parts[1]
            for post in self.posts_of(path):
                self.downloaded += 1
                key = post['red'], post['id']
                if key not in kept or kept[key]['descarga'] <= day:
                    kept[key] = {**post, 'descarga': day}
        self.posts = sorted(kept.values(), key=lambda post: (post['cuando'], post['red'], post['id']))
        self.link()
        self.followers = {(row['mes'], NAMES[row['red'].lower()]): int(row['seguidores']) for row in records(self.folder / 'seguidores.csv')}
        self.messages = records(self.folder / 'mensajes.csv')
        self.events = records(self.folder / 'eventos.csv')

    def posts_of(self, path):
        if path.suffix == '.zip':
            with zipfile.ZipFile(path) as parts:
                return [post for name in parts.namelist() for post in download(parts.read(name).decode())]
        if path.suffix != '.csv' or path.read_bytes()[:2] == b'\xff\xfe' or path.name.startswith('Reporte'):
            return []
        return download(path.read_bytes().decode('utf-8-sig'))

    def link(self):
        """Gives each post its topics, offices and activities, from the rules and from temas.csv."""
        register = {}
        for row in records(self.folder / 'temas.csv'):
            register.setdefault(row['publicacion'], []).append(row)
        for post in self.posts:
            post['claves'] = hashtags(post['texto'])
            post['interacciones'] = sum(post[name] for name in COMPONENTS[post['red']])
            links = [*register.get(post['enlace'], []), *register.get(post['id'], [])]
            for rule in self.settings.get('reglas', []):
                tags = {folded(tag.lstrip('#')) for tag in rule.get('hashtags', [])}
                words = [folded(word) for word in rule.get('palabras', [])]
                text = folded(post['texto'])
                if (post['red'] in rule.get('redes', [post['red']]) and (not tags or tags & post['claves'])
                        and (not words or any(word in text for word in words))):
                    links.append(rule)
            for name, target in (('tema', 'temas'), ('dependencia', 'dependencias'), ('actividad', 'actividades')):
                post[target] = {row[name] for row in links if row.get(name)}

    def within(self, period, network=None, where=lambda post: True):
        """The entity's own posts of a period (first and last day), in order."""
        first, last = days(period)
        return [post for post in self.posts if post['propia'] and first <= post['cuando'].date() <= last
                and (network is None or post['red'] == network) and where(post)]

    def closing(self, period, network):
        """Followers at the last close within a period, None where nobody kept it."""
        closes = [month for month, of in self.followers if of == network and month in months(period)]
        return self.followers[max(closes), network] if closes else None


def days(period):
    """First and last day of 2022-03, 2022-T1, 2022-S1 or 2022."""
    names = months(period)
    first, last = (date.fromisoformat(f'{name}-01') for name in (names[0], names[-1]))
    return first, (last + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def months(period):
    year, _, part = period.partition('-')
    length = {'T': 3, 'S': 6}.get(part[:1], 1)
    number = int(part.lstrip('TS')) if part else 1
    if not part:
        length = 12
    return [f'{year}-{month:02}' for month in range((number - 1) * length + 1, number * length + 1)]


def before(period):
    """The period of the same length just before."""
    first, _ = days(period)
    end = first - timedelta(days=1)
    length = len(months(period))
    if length == 1:
        return f'{end:%Y-%m}'
    return f'{end.year}' if length == 12 else f'{end.year}-{"T" if length == 3 else "S"}{(end.month - 1) // length + 1}'


def summary(posts, followers=None):
    """Publications, interactions, exact medians, sums, and rates as numerator, denominator, median and posts."""
    counts = [post['interacciones'] for post in posts]
    result = {'publicaciones': len(posts), 'interacciones': sum(counts) if posts else None, 'interacciones_mediana': median(counts),
              'alcance_mediana': median([post['alcance'] for post in posts if 'alcance' in post]), 'metricas': {}, 'tasas': {}}
    for name in SUMS:
        values = [post[name] for post in posts if name in post]
        if values:
            result['metricas'][name] = sum(values)
    for rate, base in RATES.items():
        pairs = [(post['interacciones'], post[base]) for post in posts if post.get(base)]
        if pairs:
            share = median([Fraction(*pair) for pair in pairs])
            result['tasas'][rate] = (sum(top for top, _ in pairs), sum(low for _, low in pairs), share, len(pairs))
    if followers and posts:
        result['tasas']['tasa-interaccion-seguidores'] = (sum(counts), len(posts) * followers, median(counts) / followers, len(posts))
    return result


def median(values):
    """Exact, None of nothing."""
    return statistics.median([Fraction(value) for value in values]) if values else None


def response(messages, period, network=None):
    """Received, answered by a person, by a machine, pending, and the median, mean and ninth decile of the minutes."""
    first, last = days(period)
    mine = [row for row in messages if first <= minute(row['recibido']).date() <= last and network in (None, NAMES[row['red'].lower()])]
    automatic = [row for row in mine if row['respondido'] and row['automatica'] == 'sí']
    answered = [row for row in mine if row['respondido'] and row['automatica'] == 'no']
    waits = sorted(Fraction((minute(row['respondido']) - minute(row['recibido'])).total_seconds()) / 60 for row in answered)
    return {'recibidos': len(mine), 'respondidos': len(answered), 'automaticas': len(automatic), 'pendientes': len(mine) - len(answered),
            'media': float(sum(waits) / len(waits)) if waits else None, 'mediana': quantile(waits, Fraction(1, 2)), 'p90': quantile(waits, Fraction(9, 10))}


def quantile(values, part):
    """By linear interpolation between sorted values."""
    if not values:
        return None
    place = part * (len(values) - 1)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return float(values[low] + (values[high] - values[low]) * (place - low))
