"""Which hidden counts of a question follow from the counts that are shown.

The unknowns are the counts of every option among all respondents and in every group. What a reader
knows of them: a shown count is a constant; a count is a whole number from zero to its base; the
options of a single question add up to the base; and over the groups of a variable that everybody
answered, counts add up to that of all. From these equations `recoverable` takes what follows, first by
elimination in fractions, then by propagating bounds through every equation, before and after.
"""

import math
from fractions import Fraction


def equations(question, raw):
    """(coefficients by cell, constant) with sum = 0; and the bounds of each unknown cell."""
    known, bounds, result = {}, {}, []
    domains = [(None, question)] + [((g["variable"], g["valor"]), g) for g in question["grupos"]]
    whole = len(raw.answers)
    for key, domain in domains:
        top = domain["base"] if domain["base"] is not None else whole
        for option in domain["opciones"]:
            cell = (key, option["codigo"])
            if option["suprimida"] or option["n"] is None:
                bounds[cell] = (0, top)
            else:
                known[cell] = option["n"]
        if question["tipo"] != "multiple" and domain["opciones"] and domain["base"] is not None:
            cells = [(key, option["codigo"]) for option in domain["opciones"]]
            result.append(({cell: 1 for cell in cells}, -domain["base"]))
    for variable in dict.fromkeys(g["variable"] for g in question["grupos"]):
        groups = [key for key, _ in domains[1:] if key[0] == variable]
        options = raw.questions[variable]["opciones"]
        is_partition = (raw.questions[variable]["tipo"] != "multiple" and len(groups) == len(options)
                        and all((row[variable] or ("",))[0] == "respuesta" for row in raw.answers))
        for option in question["opciones"] if is_partition else []:
            cells = {(key, option["codigo"]): 1 for key in groups}
            cells[(None, option["codigo"])] = -1
            result.append((cells, 0))
    return [substituted(cells, constant, known) for cells, constant in result], bounds


def substituted(cells, constant, known):
    rest = {cell: Fraction(factor) for cell, factor in cells.items() if cell not in known}
    return rest, constant + sum(factor * known[cell] for cell, factor in cells.items() if cell in known)


def eliminated(rows):
    """The equations in reduced form: an unknown that they fix stands alone in one."""
    rows, done = [(dict(cells), Fraction(constant)) for cells, constant in rows if cells], []
    while rows:
        cells, constant = rows.pop()
        if not cells:
            continue
        pivot, factor = next(iter(cells.items()))
        cells, constant = {c: f / factor for c, f in cells.items()}, constant / factor
        rows = [less(row, pivot, cells, constant) for row in rows]
        done = [less(row, pivot, cells, constant) for row in done] + [(cells, constant)]
    return done


def less(row, pivot, cells, constant):
    other, rest = row
    factor = other.get(pivot)
    if factor is None:
        return row
    other = {c: other.get(c, 0) - factor * cells.get(c, 0) for c in other | cells}
    return {c: f for c, f in other.items() if f}, rest - factor * constant


def propagated(rows, bounds):
    """The bounds of whole numbers after every equation has narrowed them."""
    changed = True
    while changed:
        changed = False
        for cells, constant in rows:
            for cell, factor in cells.items():
                low = high = -constant
                for other, weight in cells.items():
                    if other != cell:
                        ends = sorted(weight * end for end in bounds[other])
                        low, high = low - ends[1], high - ends[0]
                low, high = sorted((low / factor, high / factor))
                old = bounds[cell]
                new = max(old[0], math.ceil(low)), min(old[1], math.floor(high))
                if new != old:
                    bounds[cell], changed = new, True
    return bounds


def recoverable(question, raw):
    """The hidden cells whose count is known, with it."""
    rows, bounds = equations(question, raw)
    reduced = eliminated(rows)
    for cell, (low, high) in propagated(rows + reduced, bounds).items():
        if low >= high:
            yield cell, low
