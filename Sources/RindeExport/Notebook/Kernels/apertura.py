# Las primeras celdas de todo cuaderno: qué es, qué se puede cambiar, si los archivos están completos
# y con qué se compara. Lo que va entre dobles llaves lo escribe Rinde.

# %% [markdown]
# # Cuaderno de comprobación
# ## {{titulo}}
#
# {{aviso}}
#
# Este cuaderno comprueba las cifras publicadas en ese informe: con los datos que trae las calcula otra vez y, si no alcanzan
# para calcular alguna, mira que no contradiga a las demás. Las cuentas de estas celdas se escribieron aparte de las del
# programa que hizo el informe: si las dos llegan a lo mismo, la cifra queda comprobada. La última celda lo dice: «N cifras
# verificadas, 0 diferencias», o la lista de las que no.
#
# - **Entidad:** {{entidad}}
# {{hechos}}
# - **Elaborado con:** {{programa}}
#
# {{alcance}}
#
# **Cómo se usa.** En el menú, *Run → Run All Cells* (*Ejecutar → Ejecutar todas las celdas*). No necesita internet.
# Cómo instalar lo que hace falta está en `LEEME.md`.
#
# **Con qué datos.**
#
# {{archivos}}

# %% [markdown]
# ## Qué se puede cambiar
#
# `carpeta` es la de este cuaderno, con sus archivos. Con `tolerancia = "0"` las cifras exactas deben ser iguales, dígito por
# dígito; las que son estimaciones se comparan con una diferencia relativa de `tolerancia_relativa`.

# %% tags=["parameters"]
carpeta = "."
tolerancia = "0"
tolerancia_relativa = 1e-9
{{parametros}}

# %% [markdown]
# ## ¿Están completos los archivos?
#
# `manifiesto.json` dice cómo era cada archivo cuando se escribió (su huella SHA-256). Si alguien cambió uno de los datos, su
# huella es otra y aquí se ve. También se ve al final: es una diferencia.

# %%
import csv
import hashlib
import json
from collections import namedtuple
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from pathlib import Path

import matplotlib.pyplot as plt
import pandas as pd

CARPETA = Path(carpeta)
TOLERANCIA = Decimal(str(tolerancia))
TOLERANCIA_RELATIVA = float(tolerancia_relativa)

manifiesto = json.loads((CARPETA / "manifiesto.json").read_text(encoding="utf-8"))

diferencias = []  # lo que no coincide: una fila por diferencia


def anotar(asunto, publicado, recalculado, nota):
    """Anota una diferencia. No detiene el cuaderno: al final se ven todas."""
    diferencias.append(
        {"cifra": asunto, "publicado": publicado, "recalculado": recalculado, "nota": nota}
    )


def estado_del_archivo(esperado):
    """Compara un archivo con lo que el manifiesto dice de él."""
    ruta = CARPETA / esperado["archivo"]
    if not ruta.is_file():
        return "no está"
    huella = hashlib.sha256(ruta.read_bytes()).hexdigest()
    return "igual" if huella == esperado["sha256"] else "cambió"


archivos = pd.DataFrame(
    [
        {"archivo": a["archivo"], "bytes": a["bytes"], "estado": estado_del_archivo(a)}
        for a in manifiesto["salidas"]
        if a["archivo"] != "cuaderno.ipynb"  # cambia con solo ejecutarlo y guardarlo
    ]
)
for fila in archivos.itertuples():
    es_dato = fila.archivo.startswith("datos/") or fila.archivo == "datapackage.json"
    if es_dato and fila.estado != "igual":
        anotar(fila.archivo, "el archivo que se publicó", fila.estado, "huella SHA-256")

archivos

# %% [markdown]
# ## Los datos
#
# Todo se lee **como texto**: un código DIVIPOLA como 05001 no pierde su cero. Los números se convierten, uno por uno, en
# decimales o fracciones exactas; nunca en números de coma flotante, salvo las estimaciones.
#
# `tablas` tiene cada archivo de `datos/` como tabla de pandas, y `leer("nombre")`, como lista de filas.

# %%
def leer(nombre):
    """Las filas de datos/nombre.csv: un diccionario por fila, todo texto; lo que falta es ''."""
    with open(CARPETA / "datos" / f"{nombre}.csv", encoding="utf-8", newline="") as archivo:
        return list(csv.DictReader(archivo))


nombres = [
    Path(a["archivo"]).stem for a in manifiesto["salidas"] if a["archivo"].startswith("datos/")
]
tablas = {
    nombre: pd.read_csv(
        CARPETA / "datos" / f"{nombre}.csv", dtype=str, keep_default_na=False, encoding="utf-8"
    )
    for nombre in nombres
    if (CARPETA / "datos" / f"{nombre}.csv").is_file()
}

Cifra = namedtuple("Cifra", "valor unidad tabla")
cifras = {
    fila["id"]: Cifra(fila["valor"] or None, fila["unidad"], fila["tabla"])
    for fila in leer("cifras")
}

pd.DataFrame(
    [{"tabla": n, "filas": len(t), "columnas": ", ".join(t.columns)} for n, t in tablas.items()]
)

# %% [markdown]
# ## Cómo se compara
#
# `comparar(identificador, valor)` pone el valor calculado aquí junto al publicado. Los exactos se redondean como los
# publicados, a seis decimales y con la mitad hacia arriba. Una cifra publicada que nadie compare también es una diferencia.

# %%
comparadas = {}  # identificador -> si coincide
sin_recalculo = {}  # identificador -> por qué no se puede calcular con estos datos


def exacto(texto):
    """Un número escrito con punto decimal, como fracción exacta; None si falta."""
    return Fraction(texto) if texto not in ("", None) else None


def redondear(valor, decimales=6):
    """Con la mitad hacia arriba (lejos de cero), como REDONDEAR de Excel. Da un Decimal."""
    valor = Fraction(valor)
    entero = abs(valor) * 10**decimales
    arriba = (entero.numerator * 2 + entero.denominator) // (entero.denominator * 2)
    with localcontext() as contexto:
        contexto.prec = 100  # sobran dígitos: ningún valor se recorta
        unidad = Decimal(1).scaleb(-decimales)
        return Decimal(arriba if valor >= 0 else -arriba) * unidad


def coincide(publicado, valor, unidad):
    """Si el valor calculado dice lo mismo que el texto publicado."""
    if publicado is None or valor is None:
        return publicado is None and valor is None
    if unidad in ("texto", "fecha"):
        return str(valor) == publicado
    if isinstance(valor, float):
        escrito = float(publicado)
        # Lo que cambia un orden distinto de las sumas; 1e-12, para lo que debe ser cero.
        margen = TOLERANCIA_RELATIVA * abs(escrito) + 1e-12
        return abs(valor - escrito) <= margen + float(TOLERANCIA)
    return abs(redondear(valor) - Decimal(publicado)) <= TOLERANCIA


def en_texto(valor):
    """Un valor para mostrarlo en la lista de diferencias."""
    if valor is None:
        return "sin valor"
    if isinstance(valor, (Fraction, int, Decimal)):
        return str(redondear(valor))
    return str(valor)


def comparar(identificador, valor):
    """Compara lo calculado aquí (Fraction, Decimal, float, texto o None) con lo publicado."""
    if identificador not in cifras:
        anotar(identificador, "no está publicada", en_texto(valor), "")
        return
    publicado, unidad, tabla = cifras[identificador]
    igual = coincide(publicado, valor, unidad)
    comparadas[identificador] = comparadas.get(identificador, True) and igual
    if not igual:
        anotar(identificador, en_texto(publicado), en_texto(valor), f"tabla {tabla}")


def no_se_puede(identificador, motivo):
    """Declara que una cifra publicada no se puede calcular con los datos de esta carpeta, y por qué."""
    sin_recalculo[identificador] = motivo


def pendientes():
    """Las cifras publicadas que nadie ha comparado."""
    return [i for i in cifras if i not in comparadas and i not in sin_recalculo]


def grafica_dice(identificador, dibujado):
    """Comprueba que lo dibujado (un número que se lee de la gráfica) sea la cifra publicada."""
    publicado = cifras[identificador].valor if identificador in cifras else None
    escrito = None if publicado is None else float(publicado)
    margen = 0.0 if escrito is None else 1e-6 * max(1.0, abs(escrito)) + float(TOLERANCIA)
    if escrito is None or abs(float(dibujado) - escrito) > margen:
        anotar(identificador, en_texto(publicado), str(dibujado), "gráfica")


print(f"{len(cifras)} cifras publicadas para comprobar.")
