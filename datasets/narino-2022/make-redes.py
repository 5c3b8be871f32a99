"""Writes redes/: a year of invented posts of the Gobernación de Nariño, as the platforms of 2022 gave them to download.

December 2021 is there too, so that January has a month before it. What the plan asks of Prensa y comunicaciones and can be counted
in posts comes out as avances.csv says, except N3: the office reported four and 35 count, one of each topic and month but for one.
Accounts, posts, figures, messages and links are invented. It writes the same bytes each time.
Usage: python3 datasets/narino-2022/make-redes.py
"""

import shutil
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parent))
import redes_textos as texts
import social_example as social
from survey_example import Draw

FOLDER = Path(__file__).parent / 'redes'
PAGE, PAGE_NAME, HANDLE = '115000000000052', 'Gobernación de Nariño (ejemplo)', 'gobnarino_ejemplo'
ACCOUNT = ('17841400000000052', 'gobnarino.ejemplo', PAGE_NAME)
# Each month and the day on which it was downloaded.
MONTHS = [(2021, 12)] + [(2022, month) for month in range(1, 13)]
DOWNLOADS = [date.fromisoformat(day) for day in (
    '2022-01-05', '2022-02-07', '2022-03-07', '2022-04-05', '2022-05-05', '2022-06-06', '2022-07-05', '2022-08-05', '2022-09-05', '2022-10-05',
    '2022-11-08', '2022-12-05', '2023-01-05',
)]
# N4: twice a month from February on, not at all in May, and four times in December.
PARTICIPA = (
    '02-10 09:00', '02-25 15:30', '03-09 10:10', '03-29 16:05', '04-07 11:20', '04-27 09:45', '06-08 08:50', '06-28 17:15', '07-13 10:40',
    '07-28 15:00', '08-11 09:35', '08-30 16:40', '09-08 11:00', '09-28 16:20', '10-12 10:25', '10-27 15:10', '11-10 09:15', '11-29 17:00',
    '12-02 10:05', '12-09 11:30', '12-16 09:20', '12-20 16:00',
)
AGENDA = ('03-11 08:20', '03-30 15:45', '06-10 09:10', '06-28 11:40', '09-07 10:30', '09-28 08:15', '11-24 09:50', '12-14 16:30')
# The topics of N3 on Facebook, every month; education stays silent in July.
TOPICS = ('vias', 'salud', 'educacion')
# Posts of the last hours of a month: in UTC they fall in the next one.
LATE_TWEETS = ('2021-12-31 20:10', '2022-03-31 20:15', '2022-03-31 22:40', '2022-06-30 21:05', '2022-09-30 19:30')
LATE_TIKTOKS = ('2022-08-31 20:00',)
FREE = [theme for theme in texts.THEMES if theme not in ('participa', 'agenda')]
HOURS = (7, 8, 8, 9, 9, 10, 10, 11, 12, 14, 15, 15, 16, 16, 17, 18, 19, 20)
LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'


def moment(text):
    return datetime.strptime(text, '%Y-%m-%d %H:%M')


def month_days(year, month):
    first = date(year, month, 1)
    return [first + timedelta(days=at) for at in range(31) if (first + timedelta(days=at)).month == month]


def digits(draw, start, count):
    return start + ''.join(str(draw.below(10)) for _ in range(count))


def some_time(draw, year, month):
    day = draw.one(month_days(year, month))
    return datetime(day.year, day.month, day.day, draw.one(HOURS), draw.below(60))


def sentence(draw, theme):
    first, second = draw.shuffled(texts.PLACES)[:2]
    return draw.one(texts.THEMES[theme][2]).format(a=first, b=second, n=3 + draw.below(75))


def spelled(draw, tag):
    """A hashtag as people type it: sometimes without accents or capitals, the ñ always there."""
    kind = draw.below(12)
    plain = tag.translate(str.maketrans('ÁÉÍÓÚáéíóú', 'AEIOUaeiou'))
    return plain if kind == 0 else plain.lower() if kind == 1 else tag


def post_text(draw, network, theme, words=None):
    """A text with its hashtags; words replaces the sentence."""
    tags, emoji, _ = texts.THEMES[theme]
    chosen = [spelled(draw, tags[0]), *(tag for tag in tags[1:] if draw.below(2))]
    text = words or sentence(draw, theme)
    if network != 'x' and draw.below(3) == 0:
        text = f'{emoji} {text}'
    if network == 'facebook' and draw.below(3) == 0:
        text += f'\n\nMás información: https://narino.example/{theme}'
    if network == 'facebook' and draw.below(9) == 0:
        text += ' Una lideresa lo resumió así: "nos cumplieron".'
    if network == 'instagram':
        chosen.append('#Nariño')
        text += '\n.\n'
    return f'{text.rstrip(" ")} {" ".join(chosen)}'.replace('\n ', '\n')


def reached(draw, low, width):
    """How many saw it: some posts go far."""
    people = low + draw.below(width)
    return people * (2 + draw.below(4)) if draw.below(12) == 0 else people


def on_facebook(draw, when, theme, words=None, shared=False):
    kind = draw.one(('Fotos', 'Fotos', 'Fotos', 'Enlaces', 'Videos', 'Texto'))
    people, number = reached(draw, 700, 3400), digits(draw, '5021', 12)
    likes = people * (9 + draw.below(36)) // 1000 + draw.below(5)
    links = draw.below(60) if kind == 'Enlaces' else 0
    return {
        'red': 'facebook', 'cuando': when, 'tema': theme, 'id': number, 'enlace': f'https://www.facebook.example/{HANDLE}/posts/{number}',
        'texto': post_text(draw, 'facebook', theme, words), 'tipo': kind, 'segundos': 30 + draw.below(200) if kind == 'Videos' else 0,
        'compartida': shared, 'alcance': people, 'impresiones': people * (105 + draw.below(70)) // 100, 'reacciones': likes,
        'comentarios': likes * draw.below(26) // 100, 'compartidos': likes * (5 + draw.below(31)) // 100, 'clics_enlace': links,
        'clics': links + draw.below(150),
    }


def on_instagram(draw, when, theme):
    kind = draw.one(('Imagen de Instagram', 'Secuencia de Instagram', 'Reel de Instagram'))
    people, number = reached(draw, 350, 2300), digits(draw, '179', 14)
    likes = people * (20 + draw.below(60)) // 1000 + draw.below(6)
    path = 'reel' if kind.startswith('Reel') else 'p'
    code = 'C' + ''.join(draw.one(LETTERS) for _ in range(10))
    return {
        'red': 'instagram', 'cuando': when, 'tema': theme, 'id': number, 'enlace': f'https://www.instagram.example/{path}/{code}/',
        'texto': post_text(draw, 'instagram', theme), 'tipo': kind, 'segundos': 15 + draw.below(60) if path == 'reel' else 0, 'alcance': people,
        'impresiones': people * (110 + draw.below(90)) // 100, 'reacciones': likes, 'comentarios': likes * draw.below(12) // 100,
        'compartidos': likes * draw.below(16) // 100, 'guardados': likes * draw.below(14) // 100, 'seguimientos': draw.below(7),
    }


def on_twitter(draw, when, theme, answer=None):
    views, number = reached(draw, 300, 3600) if not answer else 40 + draw.below(200), digits(draw, '15', 17)
    counts = {
        'reacciones': views * (2 + draw.below(14)) // 1000, 'compartidos': views * draw.below(9) // 1000, 'comentarios': draw.below(6),
        'perfil': draw.below(12), 'clics_enlace': draw.below(30), 'etiqueta': draw.below(4), 'detalle': draw.below(50), 'seguimientos': draw.below(3),
    }
    return {
        'red': 'x', 'cuando': when, 'tema': theme, 'id': number, 'enlace': f'https://twitter.example/{HANDLE}/status/{number}',
        'texto': answer or post_text(draw, 'x', theme), 'respuesta': bool(answer), 'impresiones': views, 'medios': draw.below(200),
        'interacciones': sum(counts.values()), **counts,
    }


def on_youtube(draw, when, title, number):
    views, seconds = reached(draw, 60, 900), 60 + draw.below(2400)
    return {
        'red': 'youtube', 'cuando': when, 'id': number, 'enlace': None, 'texto': f'{title} {draw.one(("", "#RendiciónDeCuentas", "#Nariño"))}'.strip(),
        'tema': None, 'segundos': seconds, 'visualizaciones': views, 'media': 20 + draw.below(min(seconds, 400) - 20), 'suscriptores': draw.below(9) - 2,
        'reacciones': views * (8 + draw.below(40)) // 1000, 'comentarios': draw.below(7), 'compartidos': draw.below(12),
        'impresiones': views * (2 + draw.below(9)), 'ctr': 150 + draw.below(900),
    }


def on_tiktok(draw, when, theme):
    views, number = reached(draw, 400, 6000), digits(draw, '71', 17)
    likes = views * (10 + draw.below(60)) // 1000
    return {
        'red': 'tiktok', 'cuando': when, 'tema': theme, 'id': number, 'enlace': f'https://www.tiktok.example/@{HANDLE}/video/{number}',
        'texto': post_text(draw, 'tiktok', theme), 'visualizaciones': views, 'reacciones': likes, 'comentarios': likes * draw.below(12) // 100,
        'compartidos': likes * draw.below(15) // 100, 'media': 20 + draw.below(130),
    }


def facebook_month(draw, year, month):
    prefix, posts = f'{year}-{month:02}-', []
    for topic in TOPICS:
        if (year, month, topic) != (2022, 7, 'educacion'):
            posts.append(on_facebook(draw, some_time(draw, year, month), topic))
    free = [theme for theme in FREE if (month, theme) != (7, 'educacion')]
    posts += [on_facebook(draw, some_time(draw, year, month), draw.one(free)) for _ in range(4 + draw.below(4))]
    posts += [on_facebook(draw, moment(f'2022-{day}'), 'participa') for day in PARTICIPA if f'2022-{day}'.startswith(prefix)]
    posts += [on_facebook(draw, moment(f'2022-{day}'), 'agenda') for day in AGENDA if f'2022-{day}'.startswith(prefix)]
    for activity, cases in texts.SPECIAL.items():
        posts += [dict(on_facebook(draw, moment(day), 'cuentas', words), actividad=activity) for day, words in cases if day.startswith(prefix)]
    if month % 3 == 2:
        posts.append(on_facebook(draw, some_time(draw, year, month), 'salud', 'Compartimos la información del Instituto Departamental de Salud.', True))
    return posts


def twitter_month(draw, year, month):
    posts = [on_twitter(draw, some_time(draw, year, month), draw.one([*FREE, 'cuentas', 'participa'])) for _ in range(7 + draw.below(4))]
    posts.append(on_twitter(draw, some_time(draw, year, month), None, texts.ANSWERS[month % len(texts.ANSWERS)]))
    posts += [on_twitter(draw, moment(day), 'cuentas') for day in LATE_TWEETS if day.startswith(f'{year}-{month:02}')]
    return posts


def tiktok_month(draw, year, month):
    posts = [on_tiktok(draw, some_time(draw, year, month), draw.one(FREE)) for _ in range(2 + draw.below(3))]
    return posts + [on_tiktok(draw, moment(day), 'cultura') for day in LATE_TIKTOKS if day.startswith(f'{year}-{month:02}')]


def video_ids(draw, count):
    """Identifiers of eleven characters; one begins with a hyphen."""
    names = [''.join(draw.one(LETTERS) for _ in range(11)) for _ in range(count)]
    return [('-' if at == 4 else 'V') + name[1:] for at, name in enumerate(names)]


def year_of_posts(draw):
    """All posts by network and month, oldest first, with the figures of their last download."""
    posts, ids = {}, iter(video_ids(draw, 40))
    for year, month in MONTHS:
        posts['facebook', year, month] = facebook_month(draw, year, month)
        posts['instagram', year, month] = [
            on_instagram(draw, some_time(draw, year, month), draw.one([*FREE, 'cuentas', 'participa'])) for _ in range(5 + draw.below(4))]
        posts['x', year, month] = twitter_month(draw, year, month)
        posts['youtube', year, month] = [
            on_youtube(draw, some_time(draw, year, month), draw.one(texts.VIDEOS), next(ids)) for _ in range(1 + draw.below(3))]
        if (year, month) >= (2022, 7):
            posts['tiktok', year, month] = tiktok_month(draw, year, month)
    for group in posts.values():
        group.sort(key=lambda post: (post['cuando'], post['id']))
    return posts


GROWING = (
    'alcance', 'impresiones', 'visualizaciones', 'reacciones', 'comentarios', 'compartidos', 'guardados', 'clics', 'clics_enlace',
)


def younger(draw, post):
    """The post as an earlier download had it: less of everything."""
    part = 78 + draw.below(18)
    return {**post, **{name: post[name] * part // 100 for name in GROWING if name in post}}


def write(path, content):
    target = FOLDER / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def tabled(rows):
    return social.table(rows).encode()


def span(first, last):
    return f'{first:%b-%d-%Y}_{last:%b-%d-%Y}'


def write_meta(draw, posts):
    """Facebook and Instagram: each download begins six days before its month, and what it repeats has grown."""
    for at, (year, month) in enumerate(MONTHS):
        days, folder = month_days(year, month), f'exportaciones/{DOWNLOADS[at]}'
        for network in ('facebook', 'instagram'):
            own = posts[network, year, month]
            repeated = [] if at == 0 else [post for post in posts[(network, *MONTHS[at - 1])] if post['cuando'].date() >= days[0] - timedelta(days=6)]
            again = [] if at == len(MONTHS) - 1 else [post for post in own if post['cuando'].date() >= days[-1] - timedelta(days=5)]
            shown = repeated + [younger(draw, post) if post in again else post for post in own]
            first = days[0] - timedelta(days=6 if at else 0)
            if network == 'facebook':
                # In November somebody asked for figures by day as well.
                daily = (55, 25, 8) if (year, month) == (2022, 11) else ()
                write(f'{folder}/{span(first, days[-1])}_{PAGE}.csv', social.page_file(shown, (PAGE, PAGE_NAME), daily))
            else:
                write(f'{folder}/instagram/{span(first, days[-1])}_{ACCOUNT[0]}.csv', social.account_file(shown, ACCOUNT))


def write_others(draw, posts):
    tweets = [post for key, group in posts.items() if key[0] == 'x' for post in group]
    videos = [post for key, group in posts.items() if key[0] == 'youtube' and key[1] == 2022 for post in group]
    for at, (year, month) in enumerate(MONTHS):
        days, folder = month_days(year, month), f'exportaciones/{DOWNLOADS[at]}'
        mine = [post for post in tweets if (post['cuando'] + social.BOGOTA).strftime('%Y-%m') == f'{year}-{month:02}']
        name = f'tweet_activity_metrics_{HANDLE}_{days[0]:%Y%m%d}_{days[-1] + timedelta(days=1):%Y%m%d}_en.csv'
        write(f'{folder}/{name}', social.tweet_file(sorted(mine, key=lambda post: (post['cuando'], post['id']))))
        if at < len(MONTHS) - 1:
            shown = [younger(draw, post) for post in posts['youtube', year, month]]
            write(f'{folder}/youtube/Datos de la tabla.csv', social.video_table(shown, 200 + draw.below(900)))
    everyday = [(date(2022, 1, 1) + timedelta(days=at), 20 + draw.below(160)) for at in range(365)]
    write(f'exportaciones/{DOWNLOADS[-1]}/Contenido 2022-01-01_2022-12-31 {PAGE_NAME}.zip', social.video_zip(videos, 7000, everyday))
    tiktoks = [post for key, group in posts.items() if key[0] == 'tiktok' for post in group]
    for at, (year, month) in enumerate(MONTHS):
        mine = [post for post in tiktoks if (post['cuando'] + social.BOGOTA).strftime('%Y-%m') == f'{year}-{month:02}']
        if mine:
            write(f'exportaciones/{DOWNLOADS[at]}/tiktok/Content.csv', social.tiktok_file(mine))
    for quarter in range(4):
        days = [day for month in range(1, 4) for day in month_days(2022, 3 * quarter + month)]
        at = DOWNLOADS[3 * quarter + 3]
        write(f'exportaciones/{at}/facebook/Alcance.csv', social.daily_reach([(day, 300 + draw.below(3700)) for day in days]))


def write_followers(draw):
    """Followers at the close of each month; the count of Instagram in August was lost. TikTok's December comes by day too."""
    rows, closes = [['mes', 'red', 'seguidores']], {}
    networks = {'Facebook': (48210, 260), 'Instagram': (11940, 230), 'Twitter': (30615, 90), 'YouTube': (4120, 55), 'TikTok': (640, 310)}
    for year, month in MONTHS:
        for name, (start, gain) in networks.items():
            if name == 'TikTok' and (year, month) < (2022, 7):
                continue
            now = closes.get(name, start) + gain * (40 + draw.below(120)) // 100 - (gain if (name, month) == ('Twitter', 10) else 0)
            closes[name] = now
            if (name, month) != ('Instagram', 8):
                rows.append([f'{year}-{month:02}', name, now])
    write('seguidores.csv', tabled(rows))
    counts = [(date(2022, 12, 31), closes['TikTok'])]
    for day in reversed(month_days(2022, 12)):
        counts.insert(0, (day - timedelta(days=1), counts[0][1] - draw.below(18) + 2))
    write(f'exportaciones/{DOWNLOADS[-1]}/tiktok/FollowerHistory.csv', social.follower_history(counts))
    return {tuple(row[:2]): row[2] for row in rows[1:]}


def write_messages(draw):
    """What was asked by messages and comments: neither names nor words. An answer by a machine does not count."""
    rows = [['id', 'red', 'tipo', 'recibido', 'respondido', 'automatica']]
    moments = sorted(some_time(draw, 2022, month) for month in range(1, 13) for _ in range(16 + draw.below(14)))
    for number, received in enumerate(moments, 1):
        network = draw.one(('Facebook', 'Facebook', 'Facebook', 'Instagram', 'Twitter'))
        kind = 'comentario' if network == 'Twitter' else draw.one(('mensaje', 'mensaje', 'comentario'))
        fate = draw.below(100)
        wait = 1 if fate < 12 else draw.one((25, 90, 90, 240, 240, 700, 1500, 3200)) + draw.below(60) if fate < 84 else None
        answered = (received + timedelta(minutes=wait)).strftime('%Y-%m-%d %H:%M') if wait else ''
        rows.append([f'M{number:03}', network, kind, received.strftime('%Y-%m-%d %H:%M'), answered, 'sí' if fate < 12 else 'no'])
    write('mensajes.csv', tabled(rows))


def write_links(posts):
    """temas.csv and eventos.csv: what no export tells."""
    rows, offices = [['publicacion', 'tema', 'dependencia', 'actividad']], {'N1': 'Prensa y comunicaciones', 'N17': texts.OFFICES['cuentas']}
    links = {}
    for key, group in posts.items():
        for post in group if key[0] == 'facebook' else ():
            activity = post.get('actividad')
            if activity:
                links[post['cuando'].date().isoformat()] = post['enlace']
            if activity in offices:
                rows.append([post['enlace'], 'Gestión pública', offices[activity], activity])
    for year, month in MONTHS[1:]:
        for post in posts['youtube', year, month]:
            if post['texto'].startswith('Audiencia'):
                rows.append([post['id'], 'Rendición de cuentas', texts.OFFICES['cuentas'], ''])
    write('temas.csv', tabled(rows))
    office = texts.OFFICES['cuentas']
    write('eventos.csv', tabled([
        ['evento', 'fecha', 'dependencia', 'publicacion'],
        ['Foro con la ciudadanía', '2022-07-15', office, links['2022-08-08']],
        ['Reunión zonal de la costa Pacífica', '2022-07-28', office, links['2022-08-22']],
        ['Asamblea comunitaria', '2022-10-06', 'Secretaría de Gobierno', ''],
    ]))


def dotted(number):
    return f'{number:,}'.replace(',', '.')


def write_hand_kept(posts, followers):
    """The table that the office kept of March, revised in May; it counts one post of Facebook too many."""
    rows = [['REPORTE MENSUAL DE MÉTRICAS DE LAS REDES SOCIALES'], ['Marzo de 2022'], [],
            ['Red social', 'Publicaciones', 'Seguidores', 'Alcance', 'Interacciones', '% Interacción']]
    counted = engaged = 0
    for name, network in (('Facebook', 'facebook'), ('Instagram', 'instagram'), ('Twitter', 'x')):
        own = [post for post in posts[network, 2022, 3] if not post.get('compartida') and not post.get('respuesta')]
        number = len(own) + (network == 'facebook')
        parts = ('reacciones', 'comentarios', 'compartidos') + (('guardados',) if network == 'instagram' else ())
        sum_of, people = sum(post[part] for post in own for part in parts), sum(post.get('alcance', 0) for post in own)
        rate = (sum_of * 20000 + people) // (2 * people) if people else 0
        rows.append([name, number, dotted(followers['2022-03', name]), dotted(people) if people else 'N/A', dotted(sum_of),
                     f'{rate // 100},{rate % 100:02}%' if people else 'N/A'])
        counted, engaged = counted + number, engaged + sum_of
    rows.append(['TOTAL', counted, '', '', dotted(engaged), ''])
    text = social.table([row + [''] * (6 - len(row)) for row in rows], delimiter=';', line='\r\n')
    write('exportaciones/2022-05-05/Reporte mensual marzo 2022.csv', text.encode('cp1252'))


def main():
    shutil.rmtree(FOLDER / 'exportaciones', ignore_errors=True)
    draw = Draw(20220103)
    posts = year_of_posts(draw)
    write_meta(draw, posts)
    write_others(draw, posts)
    followers = write_followers(draw)
    write_messages(draw)
    write_links(posts)
    write_hand_kept(posts, followers)


if __name__ == '__main__':
    main()
