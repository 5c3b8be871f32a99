"""Makes the SPSS files of this folder with pyreadstat, which is not Rinde.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install pyreadstat pandas
    /tmp/venv/bin/python make.py

The values that the tests expect are those written here. `encuesta.sav` is the one of the surveys'
fixtures; `latin1.sav` is made from `textos.sav` by bytes. pyreadstat stamps the time of writing into
its files.
"""

import datetime as dt
import pathlib

import pandas as pd
import pyreadstat

HERE = pathlib.Path(__file__).parent

types = pd.DataFrame(
    {
        "numero": [0.1, -1.5, 1e20, None, 3.0],
        "fecha": [dt.date(2022, 3, 31), dt.date(1970, 1, 1), dt.date(2024, 2, 29), None, dt.date(1582, 10, 15)],
        "momento": [
            dt.datetime(2022, 3, 31, 8, 5, 9), dt.datetime(1999, 12, 31, 23, 59, 59), None, None,
            dt.datetime(2000, 1, 1),
        ],
        "texto": ["Más difusión", "", "  con blancos  ", "", "ñandú 😀"],
        "codigo": ["A", "B", "Z", "", "A"],
        "edad": [-5.0, 17.0, 98.0, None, 999.0],
    }
)
described = dict(
    column_labels=["Un número", "Día", "Momento", "Observaciones", "Código", None],
    variable_value_labels={"codigo": {"A": "Alfa", "B": "Beta", "Z": "No aplica"}, "numero": {3: "Tres", 0.1: "Décimo"}},
    missing_ranges={"edad": [{"lo": 97, "hi": 99}, 999], "codigo": ["Z"]},
    variable_measure={"numero": "scale", "codigo": "nominal", "edad": "ordinal"},
)
pyreadstat.write_sav(types, str(HERE / "tipos.sav"), **described)
pyreadstat.write_sav(types, str(HERE / "tipos.zsav"), compress=True, **described)

many = pd.DataFrame({"n": list(range(1, 2001)), "x": [i / 7 for i in range(2000)]})
pyreadstat.write_sav(many, str(HERE / "muchos.sav"), row_compress=True)

texts = pd.DataFrame({"t": ["a@o", "b"], "u": [1, 2]})
pyreadstat.write_sav(texts, str(HERE / "textos.sav"), column_labels=["A@o", "U"])
# The same with ñ in Windows-1252 in a file that says that it is UTF-8.
bytes_ = (HERE / "textos.sav").read_bytes()
assert bytes_.count(b"a@o") == 1 and bytes_.count(b"A@o") == 1
(HERE / "latin1.sav").write_bytes(bytes_.replace(b"a@o", b"a\xf1o").replace(b"A@o", b"A\xf1o"))
(HERE / "textos.sav").unlink()
