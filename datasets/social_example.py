"""What the make-redes.py of the datasets share: downloads of social networks in the forms in which the platforms give them.

A post is a dictionary: red, cuando (a datetime by the clock of Bogotá), id, enlace, texto, tipo, and its figures. Names of columns,
encodings, separators and forms of dates follow real downloads; what they hold is invented.
"""

import csv
import io
import zipfile
from datetime import timedelta

MONTHS = 'ene feb mar abr may jun jul ago sept oct nov dic'.split()
ENGLISH = 'January February March April May June July August September October November December'.split()
BOGOTA = timedelta(hours=5)
PAGE_COLUMNS = [
    'Identificador de la publicación', 'Identificador de la página', 'Nombre de la página', 'Título', 'Descripción', 'Duración (segundos)',
    'Hora de publicación', 'Tipo de subtítulo', 'Enlace permanente', 'Es una publicación cruzada', 'Es una publicación compartida', 'Tipo de publicación',
    'Idiomas', 'Etiquetas personalizadas', 'Estado de contenido financiado', 'Comentario sobre los datos', 'Fecha', 'Impresiones', 'Alcance',
    'Reacciones, comentarios y veces que se compartió', 'Reacciones', 'Comentarios', 'Veces que se compartió', 'Total de clics', 'Clics de otro tipo',
    'Consumo de segmentación del público coincidente (Photo Click)', 'Clics en el enlace', 'Comentarios negativos de los usuarios: Ocultar todo',
    'Impresiones de Publicaciones orgánicas', 'Alcance de Publicaciones orgánicas',
]
ACCOUNT_COLUMNS = [
    'Identificador de la publicación', 'Identificador de la cuenta', 'Nombre de usuario de la cuenta', 'Nombre de la cuenta', 'Descripción',
    'Duración (segundos)', 'Hora de publicación', 'Enlace permanente', 'Tipo de publicación', 'Comentario sobre los datos', 'Fecha', 'Impresiones',
    'Alcance', 'Me gusta', 'Veces que se compartió', 'Seguimientos', 'Comentarios', 'Veces que se guardó',
]
TWEET_COLUMNS = [
    'impressions', 'engagements', 'engagement rate', 'retweets', 'replies', 'likes', 'user profile clicks', 'url clicks', 'hashtag clicks',
    'detail expands', 'permalink clicks', 'app opens', 'app installs', 'follows', 'email tweet', 'dial phone', 'media views', 'media engagements',
]
VIDEO_COLUMNS = [
    'Contenido', 'Título del vídeo', 'Hora de publicación del vídeo', 'Duración', 'Visualizaciones', 'Tiempo de visualización (horas)', 'Suscriptores',
    'Duración media de la visualización', 'Me gusta', 'Comentarios añadidos', 'Veces compartido', 'Impresiones',
    'Porcentaje de clics de las impresiones (%)',
]
TIKTOK_COLUMNS = [
    'Título del video', 'Hora de publicación', 'Enlace del video', 'Visualizaciones totales', 'Me gusta totales', 'Comentarios totales',
    'Veces compartido', 'Tiempo promedio de visualización',
]


def table(rows, delimiter=',', line='\n', quoting=csv.QUOTE_MINIMAL):
    """The text of a CSV file."""
    text = io.StringIO(newline='')
    csv.writer(text, delimiter=delimiter, lineterminator=line, quoting=quoting).writerows(rows)
    return text.getvalue()


def fixed(number, digits):
    """A number of millionths as a decimal of at most that many digits."""
    step = 10 ** (6 - digits)
    whole, part = divmod((number + step // 2) // step, 10 ** digits)
    return f'{whole}.{part:0{digits}}'.rstrip('0').rstrip('.')


def page_row(post, account, day=None, share=None):
    """A row of a Facebook page: of the whole life of a post, or a share of it on a day."""
    part = (lambda number: number) if share is None else (lambda number: number * share // 100)
    likes, comments, shares = part(post['reacciones']), part(post['comentarios']), part(post['compartidos'])
    views, reach, clicks, links = part(post['impresiones']), part(post['alcance']), part(post['clics']), part(post['clics_enlace'])
    return [
        post['id'], account[0], account[1], post['texto'], '', post['segundos'], post['cuando'].strftime('%m/%d/%Y %H:%M'), '', post['enlace'], 0,
        int(post.get('compartida', False)), post['tipo'], '', '', '', '', day.strftime('%m/%d/%Y') if day else 'Total', views, reach,
        likes + comments + shares, likes, comments, shares, clicks, clicks - links, '', links, '', views, reach,
    ]


def page_file(posts, account, daily=()):
    """Meta Business Suite, Facebook, in Spanish, the latest post first; daily holds parts of a hundred, one row for each of the first days."""
    rows = [PAGE_COLUMNS]
    for post in reversed(posts):
        rows.append(page_row(post, account))
        rows += [page_row(post, account, post['cuando'] + timedelta(days=at), share) for at, share in enumerate(daily)]
    return b'\xef\xbb\xbf' + table(rows).encode()


def account_file(posts, account):
    """Meta Business Suite, Instagram, in the Spanish of Latin America."""
    rows = [ACCOUNT_COLUMNS]
    for post in reversed(posts):
        rows.append([
            post['id'], *account, post['texto'], post['segundos'], post['cuando'].strftime('%m/%d/%Y %H:%M'), post['enlace'], post['tipo'], '', 'Total',
            post['impresiones'], post['alcance'], post['reacciones'], post['compartidos'], post['seguimientos'], post['comentarios'], post['guardados'],
        ])
    return b'\xef\xbb\xbf' + table(rows).encode()


def tweet_file(posts):
    """Twitter activity: every field in quotes, times in UTC, counts with a decimal."""
    names = ['Tweet id', 'Tweet permalink', 'Tweet text', 'time', *TWEET_COLUMNS, *(f'promoted {name}' for name in TWEET_COLUMNS)]
    rows = [names]
    for post in reversed(posts):
        values = [
            f'{post["impresiones"]}.0', f'{post["interacciones"]}.0', fixed(post['interacciones'] * 10 ** 6 // post['impresiones'], 6),
            *(f'{post[name]}.0' for name in ('compartidos', 'comentarios', 'reacciones', 'perfil', 'clics_enlace', 'etiqueta', 'detalle')),
            '0.0', '0', '0', f'{post["seguimientos"]}.0', '0', '0', f'{post["medios"]}.0', '0.0',
        ]
        rows.append([
            post['id'], post['enlace'], post['texto'], (post['cuando'] + BOGOTA).strftime('%Y-%m-%d %H:%M +0000'), *values, *['-'] * len(TWEET_COLUMNS),
        ])
    return table(rows, quoting=csv.QUOTE_ALL).encode()


def clock(seconds):
    return f'{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}'


def video_table(posts, others, notice=False):
    """YouTube Studio: the Total row counts the views of other videos too; notice adds the platform's last line."""
    views = sum(post['visualizaciones'] for post in posts) + others
    seconds = sum(post['visualizaciones'] * post['media'] for post in posts) + others * 70
    sums = [sum(post[name] for post in posts) for name in ('suscriptores', 'reacciones', 'comentarios', 'compartidos', 'impresiones')]
    rows = [VIDEO_COLUMNS, [
        'Total', '', '', '', views, fixed(seconds * 10 ** 6 // 3600, 4), sums[0] + 2, clock(seconds // views), *sums[1:4], sums[4] + 3 * others, '4.31',
    ]]
    for post in sorted(posts, key=lambda post: (-post['visualizaciones'], post['id'])):
        day = post['cuando']
        rows.append([
            ' ' + post['id'] if post['id'].startswith('-') else post['id'], post['texto'], f'{day.day} {MONTHS[day.month - 1]} {day.year}',
            post['segundos'], post['visualizaciones'], fixed(post['visualizaciones'] * post['media'] * 10 ** 6 // 3600, 4), post['suscriptores'],
            clock(post['media']), post['reacciones'], post['comentarios'], post['compartidos'], post['impresiones'], fixed(post['ctr'] * 10 ** 4, 2),
        ])
    if notice:
        rows.append(['Mostrando los 500 resultados principales'])
    return table(rows).encode()


def video_zip(posts, others, days):
    """The zip of YouTube Studio: the table, the chart and the totals by day."""
    best = max(posts, key=lambda post: (post['visualizaciones'], post['id']))
    chart = [['Fecha', 'Contenido', 'Título del vídeo', 'Hora de publicación del vídeo', 'Duración', 'Visualizaciones']]
    chart += [[
        day.isoformat(), best['id'].strip(), best['texto'], f'{best["cuando"].day} {MONTHS[best["cuando"].month - 1]} {best["cuando"].year}',
        best['segundos'], views // 9,
    ] for day, views in days]
    parts = (
        ('Datos de la tabla.csv', video_table(posts, others, notice=True)), ('Datos del gráfico.csv', table(chart).encode()),
        ('Totales.csv', table([['Fecha', 'Visualizaciones'], *((day.isoformat(), views) for day, views in days)]).encode()),
    )
    result = io.BytesIO()
    with zipfile.ZipFile(result, 'w', zipfile.ZIP_DEFLATED) as target:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, (2023, 1, 5, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            target.writestr(entry, content, compresslevel=9)
    return result.getvalue()


def tiktok_file(posts):
    """TikTok Studio in Spanish, with the clock of UTC."""
    return table([TIKTOK_COLUMNS, *([
        post['texto'], (post['cuando'] + BOGOTA).strftime('%Y-%m-%d %H:%M:%S'), post['enlace'], post['visualizaciones'], post['reacciones'],
        post['comentarios'], post['compartidos'], fixed(post['media'] * 10 ** 5, 1),
    ] for post in reversed(posts))]).encode()


def follower_history(counts):
    """TikTok's followers by day, dates without a year; counts holds days and followers, the first one only to compare with."""
    rows = [['Date', 'Followers', 'Difference in followers from previous day']]
    rows += [[f'{ENGLISH[day.month - 1]} {day.day}', now, now - before] for (_, before), (day, now) in zip(counts, counts[1:])]
    return table(rows, quoting=csv.QUOTE_ALL).encode()


def daily_reach(days):
    """A daily metric of Meta: UTF-16 with its mark, `sep=,` and a title."""
    lines = ['sep=,', '"Alcance"', '"Fecha","Primary"', *(f'"{day.isoformat()}T00:00:00","{reach}"' for day, reach in days)]
    return b'\xff\xfe' + '\n'.join(lines).encode('utf-16-le')
