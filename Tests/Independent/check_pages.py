"""Checks pages with what is not ours: Python's parser, openpyxl, Chromium, axe-core and poppler.

    python3 check_pages.py [--capturas CARPETA] [--hojas TABLA.csv [--anotar]] PÁGINA.html...
    python3 check_pages.py --probar

A page is `NOMBRE.html` beside its `NOMBRE.xlsx` and `manifiesto.json`, or the `index.html` of a folder.
For each: the markup (page_markup.py), every figure against manifest and workbook (page_figures.py),
and what a reader meets (page_browser.py): axe-core in light and dark, no request, no message on the
console, the keyboard, 320 px, 200 % zoom, and letter paper. `--hojas` names the table with how many
sheets of paper each page takes; one more or less is let pass, since another version of Chromium may
break a line elsewhere. `--anotar` writes that table. `--capturas` keeps what was seen at 1280 and
320 px, in light and dark, and the PDF. `--probar` breaks a page in known ways, each of which must be found.
Prints one line per finding and exits with 1 if there is any.

Needs: playwright, axe-playwright-python, openpyxl; Debian's chromium and poppler-utils.
"""

import argparse
import concurrent.futures
import csv
import os
import pathlib
import sys
import time

from playwright.sync_api import sync_playwright

import page_browser
import page_figures
import page_markup

INDEX = "index.html"


class Findings:
    """What was found in one page, each thing once."""

    def __init__(self):
        self.list = []

    def __call__(self, code, text):
        if (code, text) not in self.list:
            self.list.append((code, text))


def on_disk(path, found):
    """What needs no browser; the number of figures compared and published."""
    tree = page_markup.parsed(path)
    page_markup.check(path, tree, found)
    if path.name == INDEX:
        return {"figures": 0, "published": 0}
    figures, published = page_figures.check(path, tree.root, found)
    return {"figures": figures, "published": published}


def check(browser, path, options):
    found = Findings()
    counts = on_disk(path, found)
    return found.list, counts | page_browser.check(browser, path, found, options)


def check_all(paths, options):
    """The pages of one process, one after another in one browser."""
    options = options | {"axe": page_browser.axe_source()}
    results = []
    with sync_playwright() as playwright:
        browser = page_browser.launch(playwright)
        for path in paths:
            start = time.monotonic()
            found, counts = check(browser, path, options)
            results.append((path, found, counts, time.monotonic() - start))
        browser.close()
    return results


def shared_out(paths, options):
    """Every page checked by one of as many processes as there are cores, in the order given."""
    processes = min(os.cpu_count() or 1, 4, len(paths))
    largest = sorted(paths, key=lambda path: -path.stat().st_size)
    parts = [largest[start::processes] for start in range(processes)]
    with concurrent.futures.ProcessPoolExecutor(processes) as pool:
        results = [r for part in pool.map(check_all, parts, [options] * processes) for r in part]
    return sorted(results, key=lambda result: paths.index(result[0]))


def key(path):
    return "/".join(path.resolve().parts[-3 if path.name != INDEX else -2:])


def sheets_expected(table):
    if not table or not table.is_file():
        return {}
    with open(table, encoding="utf-8", newline="") as file:
        return {row["pagina"]: int(row["hojas"]) for row in csv.DictReader(file)}


def unexpected_sheets(results, table):
    """Pages that take another number of sheets than the table says, or that it does not name."""
    expected = sheets_expected(table)
    for path, found, counts, _ in results:
        known = expected.get(key(path))
        if known is None:
            found.append(("sheets", f"{counts['sheets']} sheets; {table} does not name {key(path)}"))
        elif abs(counts["sheets"] - known) > 1:
            found.append(("sheets", f"{counts['sheets']} sheets, {table} says {known}"))


def write_sheets(results, table):
    rows = sorted((key(path), counts["sheets"]) for path, _, counts, _ in results)
    with open(table, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["pagina", "hojas"])
        writer.writerows(rows)


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--capturas", type=pathlib.Path)
    parser.add_argument("--hojas", type=pathlib.Path)
    parser.add_argument("--anotar", action="store_true")
    parser.add_argument("--probar", action="store_true")
    parser.add_argument("--tiempos", action="store_true")
    parser.add_argument("paginas", nargs="*", type=pathlib.Path)
    options = parser.parse_args(arguments)
    if options.probar:
        import prove_pages

        return prove_pages.main()
    if not options.paginas:
        print(__doc__)
        return 64
    if options.capturas:
        options.capturas.mkdir(parents=True, exist_ok=True)
    results = shared_out(options.paginas, {"captures": options.capturas})
    if options.anotar:
        write_sheets(results, options.hojas)
    elif options.hojas:
        unexpected_sheets(results, options.hojas)
    for path, found, counts, seconds in results:
        for code, text in found:
            print(f"{path}: {code}: {text}")
        if options.tiempos:
            print(f"{path}: {seconds:.1f} s, {counts}")
    total = {name: sum(result[2][name] for result in results) for name in results[0][2]}
    print(f"{len(results)} pages: {total['figures']} figures the same in page, manifest and workbook, of "
          f"{total['published']} published; {total['rules']} rules of axe-core passed, {total['texts']} texts "
          f"contrast, {total['stops']} stops of the keyboard, {total['sheets']} sheets of paper: "
          f"{sum(len(result[1]) for result in results) or 'nothing'} found")
    return 1 if any(result[1] for result in results) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
