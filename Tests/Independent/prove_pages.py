"""Shows that check_pages.py finds what it says: breaks a small page, written here by hand, in known ways.

    python3 check_pages.py --probar

Each change must give a finding with the code expected; the untouched page must give none.
"""

import json
import pathlib
import re
import shutil
import tempfile

import openpyxl
from playwright.sync_api import sync_playwright

import check_pages
import page_browser

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --ground: #ffffff; --link: #0b4f9e; --bar: #1f5fa8 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f0f0f0; --ground: #16181c; --link: #9cc7ff; --bar: #7fb2ee }
}
@page { size: letter; margin: 15mm }
@page wide { size: letter landscape; margin: 12mm }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 sans-serif; margin: 0 1rem }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -999px }
.skip:focus { left: 1rem; top: 0 }
.scroll { overflow-x: auto }
.wide { page: wide }
table { border-collapse: collapse; min-width: 40rem }
thead { display: table-header-group }
tr { break-inside: avoid }
td, th { border: 1px solid; padding: .3rem; text-align: left }
svg { max-width: 100%; height: auto }
svg text { fill: var(--ink); font: 14px sans-serif }
.bar { fill: var(--bar) }
@media (max-width: 30rem) {
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .cards, .cards caption, .cards tbody, .cards tr, .cards tbody th, .cards td { display: block; min-width: 0 }
  .cards td::before { content: attr(data-label) ": " }
}
@media print { .scroll { overflow: visible } table { min-width: 0 } nav { display: none } }
"""

PAGE = """<!DOCTYPE html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Cumplimiento, segundo trimestre de 2022</title>
<style>STYLE</style>
</head>
<body>
<a class="skip" href="#contenido">Ir al contenido</a>
<header><p>Alcaldía de Villa Ejemplo</p></header>
<nav aria-label="Contenido"><ul><li><a href="#resumen">Resumen</a></li></ul></nav>
<main id="contenido">
<h1>Cumplimiento, segundo trimestre de 2022</h1>
<p>Datos de ejemplo: no son cifras oficiales.</p>
<section id="resumen" aria-labelledby="titulo-resumen">
<h2 id="titulo-resumen">Resumen</h2>
<p>Se cumplió el <data data-cifra="a/1" value="80.000000">80,0 %</data>: 4 de 5.</p>
<p>[z] significa que no aplica.</p>
<div class="scroll wide" role="region" tabindex="0" aria-label="Tabla: resumen">
<table id="tabla-resumen">
<caption>Cumplimiento por actividad</caption>
<thead><tr><th scope="col">Actividad</th><th scope="col">Cumplimiento</th><th scope="col">Cantidad</th></tr></thead>
<tbody>
<tr><th scope="row">Boletines</th><td><data data-cifra="a/1" value="80.000000">80,0\u00a0%</data></td>
<td><data data-cifra="a/2" value="15000">15.000</data></td></tr>
<tr><th scope="row">Encuentros</th><td><data data-cifra="b/1" value="">[z]</data></td>
<td><data data-cifra="b/2" value="6">6</data></td></tr>
ROWS
</tbody>
</table>
</div>
<div class="scroll" role="region" tabindex="0" aria-label="Tabla: tarjetas">
<table class="cards" role="table">
<caption>Tarjetas</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Red</th><th scope="col" role="columnheader">Mensajes</th></tr></thead>
<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">Facebook</th><td role="cell" data-label="Mensajes">79</td></tr></tbody>
</table>
</div>
<h3>Gráfica</h3>
<svg role="img" aria-labelledby="g-t" viewBox="0 0 300 60" width="600" height="120"><title id="g-t">Boletines: 80 %</title>
<rect class="bar" x="100" y="10" width="160" height="30"/><text x="5" y="30">Boletines</text></svg>
<img alt="Escudo" width="10" height="10" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
</section>
<p><a href="informe.xlsx">Libro de Excel</a></p>
</main>
</body>
</html>
"""

# Pattern, replacement and the code of the finding it must give.
CASES = [
    (' alt="Escudo"', "", "alt"),
    (' role="img" aria-labelledby="g-t"', "", "alt"),
    ("--ink: #1b1b1b", "--ink: #8f8f8f", "axe"),
    ("--ink: #f0f0f0", "--ink: #555555", "axe"),
    ("--ink: #f0f0f0", "--ink: #555555", "contrast"),
    ("<h3>", '<p style="background: linear-gradient(red, blue)">x</p><h3>', "contrast"),
    ("fill: var\\(--ink\\); font", "fill: #999; font", "drawing"),
    ('<text x="5"', '<text x="120"', "drawing"),
    ("font: 14px sans-serif }\n.bar", "font: 4px sans-serif }\n.bar", "drawing"),
    ("</main>", "<script>var a = 1</script></main>", "script"),
    ("</main>", '<p onclick="a()">x</p></main>', "script"),
    ("</main>", '<p><a href="javascript:a()">x</a></p></main>', "script"),
    ("<img alt", '<img src="https://example.org/a.png" alt="a"><img alt', "foreign"),
    ("<img alt", '<img src="https://example.org/a.png" alt="a"><img alt', "network"),
    ("<style>", "<style>@import 'a.css';", "foreign"),
    ("td, th \\{", "td, th { background: url(b.png);", "network"),
    ("; img-src data:", "", "console"),
    (' value="15000">15.000', ' value="15001">15.001', "figure"),
    (">15.000<", ">15.001<", "figure"),
    (">80,0\u00a0%<", ">80,1\u00a0%<", "figure"),
    (">80,0\u00a0%<", ">80.0\u00a0%<", "figure"),
    ('data-cifra="b/2"', 'data-cifra="b/9"', "figure"),
    ('value="">\\[z\\]', 'value="0">0', "figure"),
    ('<th scope="col">Actividad', "<th>Actividad", "scope"),
    ("</tbody>\n</table>", '</tbody><tbody><tr><th scope="rowgroup" colspan="3">Nada</th></tr></tbody></table>', "scope"),
    ("<caption>.*</caption>", "", "caption"),
    ("<h3>Gráfica</h3>", "<h4>Gráfica</h4>", "headings"),
    ('id="g-t"', 'id="resumen"', "id"),
    ('lang="es-CO"', "", "lang"),
    ('href="#resumen"', 'href="#resumenes"', "link"),
    ('href="informe.xlsx"', 'href="otro.xlsx"', "link"),
    ("\\[z\\] significa que no aplica.", "", "mark"),
    ("Datos de ejemplo: no", "No", "example"),
    ("default-src 'none'; ", "", "policy"),
    (", initial-scale=1", ", maximum-scale=1", "viewport"),
    ('<div class="scroll', '<div class="', "overflow"),
    ("svg \\{ max-width: 100%; height: auto \\}", "", "overflow"),
    ("</main>", '<p style="width: 700px">ancho</p></main>', "overflow"),
    ("</main>", '<p style="width: 4em; overflow: hidden; white-space: nowrap">Un texto largo</p></main>', "region"),
    ('role="region" tabindex="0"', 'role="region"', "region"),
    (' data-label="Mensajes"', "", "cards"),
    ('<td role="cell"', "<td", "cards"),
    ('content: attr\\(data-label\\) ": "', 'position: relative; left: -999px', "cards"),
    (" class=\"skip\" href=\"#contenido\"", ' class="skip" href="informe.xlsx"', "keyboard"),
    (":focus-visible \\{", ":focus-visible { outline: none !important;", "keyboard"),
    (".skip:focus \\{ left: 1rem", ".skip:focus { left: -999px", "keyboard"),
    ('<a href="informe.xlsx">', '<a tabindex="-1" href="informe.xlsx">', "keyboard"),
    ('<a href="informe.xlsx">', '<a tabindex="5" href="informe.xlsx">', "keyboard"),
    ("size: letter landscape", "size: a4 landscape", "paper"),
    ("@media print \\{", "@media print { tr:nth-child(2) { display: none }", "paper"),
    ("@media print \\{", "@media print { main { position: relative; left: -300px }", "paper"),
    ("@media print \\{", "@media print { h1 { break-before: page } body { padding-top: 1px }"
     " html { padding-bottom: 12in }", "paper"),
    ("tr \\{ break-inside: avoid \\}", "tr > * { line-height: 3 } tbody th { max-width: 3em }", "paper"),
    ("</h1>", "", "markup"),
]


def workbook(path):
    book = openpyxl.Workbook()
    cover = book.active
    cover.title = "Portada"
    cover["A1"], cover["A2"] = "Cumplimiento", "Datos de ejemplo: no son cifras oficiales."
    sheet = book.create_sheet("Resumen")
    for row in (["Actividad", "Cumplimiento", "Cantidad"], ["Boletines", 0.8, 15000], ["Encuentros", "[z]", 6]):
        sheet.append(row)
    sheet["B2"].number_format, sheet["C2"].number_format, sheet["C3"].number_format = "0.0%", "#,##0", "#,##0"
    book.save(path)


def manifest(path):
    figures = [("a/1", "80.000000", "porcentaje", "B2"), ("a/2", "15000", "cantidad", "C2"),
               ("b/1", None, "porcentaje", "B3"), ("b/2", "6", "cantidad", "C3")]
    path.write_text(json.dumps({
        "salidas": [{"archivo": "informe.xlsx"}, {"archivo": "informe.html"}],
        "cifras": [{"id": i, "valor": v, "unidad": u, "tabla": "resumen", "hoja": "Resumen", "celda": c}
                   for i, v, u, c in figures],
    }), encoding="utf-8")


def whole_page():
    rows = "\n".join(f'<tr><th scope="row">Actividad número {n} con su nombre largo</th><td>{n}</td>'
                     f"<td>{n * 3}</td></tr>" for n in range(3, 60))
    return PAGE.replace("STYLE", STYLE).replace("ROWS", rows)


# Codes that need no browser.
STATIC = {"alt", "script", "foreign", "figure", "scope", "caption", "headings", "id", "lang", "link", "mark",
          "example", "policy", "viewport", "markup"}


def codes_found(browser, path, options, code):
    if code in STATIC:
        found = check_pages.Findings()
        check_pages.on_disk(path, found)
        return {code for code, _ in found.list}
    return {code for code, _ in check_pages.check(browser, path, options)[0]}


def missed(browser, folder, options):
    page, count = whole_page(), 0
    path = folder / "informe.html"
    path.write_text(page, encoding="utf-8")
    found, counts = check_pages.check(browser, path, options)
    for code, text in found:
        print(f"the untouched page: {code}: {text}")
        count += 1
    if counts["figures"] != 4 or counts["sheets"] < 3 or counts["stops"] < 4:
        print(f"the untouched page: {counts}")
        count += 1
    for pattern, replacement, code in CASES:
        broken, changes = re.subn(pattern, lambda _: replacement, page, count=1)
        path.write_text(broken, encoding="utf-8")
        codes = codes_found(browser, path, options, code) if changes else set()
        if code not in codes:
            print(f"{pattern} → {replacement}: no finding {code}; found {sorted(codes) or 'nothing'}")
            count += 1
    return count


def main():
    options = {"captures": None, "axe": page_browser.axe_source()}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        folder = pathlib.Path(folder) / "informe"
        folder.mkdir()
        workbook(folder / "informe.xlsx")
        manifest(folder / "manifiesto.json")
        browser = page_browser.launch(playwright)
        count = missed(browser, folder, options)
        browser.close()
    print(f"{len(CASES)} broken pages, {count} missed")
    return 1 if count else 0
