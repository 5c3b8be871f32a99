# El cuaderno de las redes sociales: cada regla, escrita desde Documentation/Metodo.md, y su comparación.

# %% [markdown]
# ## Los datos de las redes
#
# | tabla | una fila es |
# |---|---|
# | `publicaciones` | una publicación, con su día, su hora y sus cifras acumuladas a la descarga; vacío es *no se sabe*, que no es cero |
# | `publicacion_grupos` | una etiqueta, un tema, una dependencia o una actividad del plan de una publicación |
# | `seguidores` | un conteo de seguidores de una red |
# | `mensajes` | un mensaje o comentario que pedía respuesta: el día en que llegó y los minutos hasta la respuesta; sin nombres, sin textos y sin hora |
# | `cobertura` | un archivo descargado y los días de los que habla |
# | `rupturas` | una medida que una red dejó de dar y la que la reemplazó |
# | `metas`, `metas_condiciones`, `metas_plan` | una meta; una condición de sus publicaciones; una entrega que el plan pide |
# | `eventos`, `planeadas`, `dias_no_habiles` | lo que obliga a publicar; y los fines de semana, los festivos y los días declarados |
# | `tabla_propia` | un mes de la tabla que la oficina lleva a mano |
#
# Solo están las que el informe necesita. Las tablas que faltan se leen como vacías.

# %%
import datetime
import re
import unicodedata
from collections import defaultdict
from decimal import Decimal
from fractions import Fraction

MEDIDAS = (
    "alcance",
    "impresiones",
    "visualizaciones",
    "reacciones",
    "comentarios",
    "compartidos",
    "guardados",
    "interacciones_meta",
)


def filas(nombre):
    """Las filas de una tabla; ninguna si el informe no la necesita."""
    return leer(nombre) if nombre in tablas else []


def entero(texto):
    """Un número entero, o None si la celda está vacía: lo que falta no es cero."""
    return int(texto) if texto else None


def dia(texto):
    return datetime.date.fromisoformat(texto) if texto else None


publicaciones = []
for fila in filas("publicaciones"):
    publicaciones.append(
        {
            **fila,
            **{medida: entero(fila[medida]) for medida in MEDIDAS},
            "fecha": dia(fila["fecha"]),
            "sin_columna": set(fila["sin_columna"].split()),
            "hashtag": [],
            "tema": [],
            "dependencia": [],
            "actividad": [],
        }
    )
por_numero = {publicacion["publicacion"]: publicacion for publicacion in publicaciones}
for fila in filas("publicacion_grupos"):
    por_numero[fila["publicacion"]][fila["grupo"]].append(fila["nombre"])

PERIODOS = {fila["uso"]: fila["periodo"] for fila in filas("periodos") if fila["uso"] != "serie"}
PERIODO, ANTERIOR, HACE_UN_ANIO = PERIODOS["informe"], PERIODOS["anterior"], PERIODOS["hace_un_anio"]
SERIE = [fila["periodo"] for fila in filas("periodos") if fila["uso"] == "serie"]
REDES = ("facebook", "instagram", "x", "youtube", "tiktok", "linkedin")
NOMBRES = dict(zip(REDES, ("Facebook", "Instagram", "X", "YouTube", "TikTok", "LinkedIn")))
print(
    f"{len(publicaciones)} publicaciones en los periodos que se comparan y {len(filas('mensajes'))} mensajes."
)

# %% [markdown]
# ### Cómo se compara
#
# Cada cifra tiene un nombre, como `redes/facebook/2022-10/interacciones`. `verificar` recibe el nombre y lo que dio la
# cuenta de este cuaderno, como fracción exacta. Las razones se publican en puntos porcentuales con seis decimales y la
# mitad hacia arriba; las cantidades, exactas; y las medianas de tasas y los tiempos, como el número binario más
# cercano, que se compara con `tolerancia_relativa`.
#
# Si la cuenta no da un valor y el informe no trae la cifra, no hay nada que comparar. En los demás casos, una cifra que
# el informe no trae es una diferencia.


# %%
def verificar(nombre, valor):
    """Compara con lo publicado una cantidad exacta o None."""
    if valor is not None:
        comparar(nombre, redondear(Fraction(valor)))
    elif nombre in cifras:
        comparar(nombre, None)


def verificar_porcentaje(nombre, razon):
    """Compara una razón, que se publica en puntos porcentuales."""
    verificar(nombre, None if razon is None else razon * 100)


def verificar_aproximada(nombre, valor):
    """Compara lo que se publica como número binario."""
    if valor is not None:
        comparar(nombre, float(valor))
    elif nombre in cifras:
        comparar(nombre, None)


# %% [markdown]
# ## Días y meses de un periodo
#
# Un periodo es un mes (`2022-10`), un trimestre (`2022-T4`), un semestre (`2022-S2`) o un año (`2022`). Cuenta lo
# **publicado** en él.


# %%
def meses(periodo):
    """Los meses de un periodo, como 2022-10."""
    anio, _, parte = periodo.partition("-")
    largo = {"": 12, "T": 3, "S": 6}.get(parte[:1], 1)
    numero = int(parte.lstrip("TS") or 1)
    return [f"{anio}-{mes:02}" for mes in range((numero - 1) * largo + 1, numero * largo + 1)]


def limites(periodo):
    """El primer día y el último."""
    primero, ultimo = (dia(f"{mes}-01") for mes in (meses(periodo)[0], meses(periodo)[-1]))
    return primero, fin_de_mes(ultimo)


def fin_de_mes(fecha):
    return (fecha.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - datetime.timedelta(days=1)


def mes_de(fecha):
    return f"{fecha:%Y-%m}"


# Los periodos que trae la tabla son los que el calendario dice.
for fila in filas("periodos"):
    calculado, escrito = limites(fila["periodo"]), (dia(fila["desde"]), dia(fila["hasta"]))
    if calculado != escrito:
        anotar(f"periodo {fila['periodo']}", str(escrito), str(calculado), "tabla periodos")

# %% [markdown]
# ## Qué meses cubren las descargas
#
# De un mes que ninguna descarga cubre no se sabe nada: sus cifras faltan y no son cero. Un archivo cubre los meses
# desde su primera fila hasta la última; una publicación, el suyo.

# %%
cubiertos = defaultdict(set)
for publicacion in publicaciones:
    cubiertos[publicacion["red"]].add(mes_de(publicacion["fecha"]))
for fila in filas("cobertura"):
    fecha, hasta = dia(fila["desde"]).replace(day=1), dia(fila["hasta"])
    while fecha <= hasta:
        cubiertos[fila["red"]].add(mes_de(fecha))
        fecha = fin_de_mes(fecha) + datetime.timedelta(days=1)


def hay_datos(red, periodo):
    """Si alguna descarga cubre algún mes del periodo."""
    return any(mes in cubiertos[red] for mes in meses(periodo))


def esta_completo(red, periodo):
    """Si las descargas cubren todos los meses del periodo."""
    return all(mes in cubiertos[red] for mes in meses(periodo))


# %% [markdown]
# ## Interacciones
#
# Reacciones o *me gusta*, comentarios o respuestas y veces que se compartió; en Instagram, además, veces que se guardó.
# Los clics no entran.
#
# Si el archivo entero no trae una de esas columnas, la suma se hace sin ella. Si la trae y la celda de una publicación
# está vacía, las interacciones de esa publicación **no se saben**; en Facebook se toma entonces la suma que da Meta, si
# está.


# %%
def interacciones(publicacion):
    partes = ["reacciones", "comentarios", "compartidos"] + (
        ["guardados"] if publicacion["red"] == "instagram" else []
    )
    valores = [publicacion[parte] for parte in partes if parte not in publicacion["sin_columna"]]
    if not valores or None in valores:
        return publicacion["interacciones_meta"]
    return sum(valores)


for publicacion in publicaciones:
    publicacion["interacciones"] = interacciones(publicacion)


def del_periodo(periodo, red=None):
    """Las publicaciones propias de un periodo; las respuestas a otros y lo compartido de otros se cuentan aparte."""
    primero, ultimo = limites(periodo)
    return [
        publicacion
        for publicacion in publicaciones
        if publicacion["clase"] == "propia"
        and primero <= publicacion["fecha"] <= ultimo
        and red in (None, publicacion["red"])
    ]


# %% [markdown]
# ## Medianas, sumas y tasas
#
# - La **mediana** es el valor del medio, o el promedio de los dos del medio.
# - El **alcance no se suma**: se da su mediana. Las impresiones y las visualizaciones se suman dentro de una red.
# - Una **tasa** es la suma de interacciones entre la suma de su base (alcance, impresiones o visualizaciones), con las
#   publicaciones que tienen los dos datos y base mayor que cero. Al lado va la mediana de las tasas de esas
#   publicaciones.
# - La tasa sobre **seguidores** es interacciones ÷ (publicaciones con interacciones × seguidores al cierre).


# %%
def mediana(valores):
    """Exacta; None si no hay valores."""
    orden = sorted(valores)
    if not orden:
        return None
    medio = len(orden) // 2
    return Fraction(orden[medio]) if len(orden) % 2 else Fraction(orden[medio - 1] + orden[medio], 2)


def suma(grupo, medida):
    """La suma de los valores que se saben; None si no se sabe ninguno."""
    valores = [publicacion[medida] for publicacion in grupo if publicacion[medida] is not None]
    return sum(valores) if valores else None


def mediana_de(grupo, medida):
    return mediana(publicacion[medida] for publicacion in grupo if publicacion[medida] is not None)


BASES = ("alcance", "impresiones", "visualizaciones")


def tasas(grupo, seguidores=None):
    """De cada base con datos: la razón de sumas y la mediana de las razones."""
    resultado = {}
    for base in BASES:
        pares = [
            (una["interacciones"], una[base])
            for una in grupo
            if una["interacciones"] is not None and (una[base] or 0) > 0
        ]
        if pares:
            resultado[base] = (
                Fraction(sum(arriba for arriba, _ in pares), sum(abajo for _, abajo in pares)),
                mediana(Fraction(*par) for par in pares),
            )
    conocidas = [una["interacciones"] for una in grupo if una["interacciones"] is not None]
    if conocidas and seguidores:
        razon = Fraction(sum(conocidas), len(conocidas) * seguidores)
        resultado["seguidores"] = razon, mediana(conocidas) / seguidores
    return resultado


def tasa_principal(todas):
    """La que representa a una red: sobre alcance o, si falta, sobre lo que más se le parece."""
    return next((base for base in (*BASES, "seguidores") if base in todas), None)


# %% [markdown]
# ## Seguidores
#
# Vale el último conteo del periodo; si hay dos del mismo día, el que está más abajo. Si en el periodo no hay ninguno,
# no se toma el de otro. El inicio es el último conteo del periodo anterior; el crecimiento es cierre − inicio, y
# dividido por el inicio.


# %%
conteos = [(fila["red"], dia(fila["fecha"]), int(fila["seguidores"])) for fila in filas("seguidores")]


def seguidores(red, periodo):
    """Los del último conteo del periodo, o None."""
    primero, ultimo = limites(periodo)
    del_rango = [
        (fecha, orden, cuantos)
        for orden, (de, fecha, cuantos) in enumerate(conteos)
        if de == red and primero <= fecha <= ultimo
    ]
    return max(del_rango)[2] if del_rango else None


# %% [markdown]
# ## Resumen por red
#
# Publicaciones, interacciones, medianas, impresiones, visualizaciones, seguidores y tasas de cada red. De todas juntas
# solo se dan publicaciones e interacciones: las personas, las impresiones y las tasas de redes distintas no se juntan.


# %%
def cuenta(red, periodo):
    """Las publicaciones del periodo y la suma de sus interacciones; None si ninguna descarga lo cubre."""
    grupo = del_periodo(periodo, red)
    return (len(grupo), suma(grupo, "interacciones")) if hay_datos(red, periodo) else (None, None)


def esta_en_el_informe(red):
    con_cifras = any(nombre.startswith(f"redes/{red}/{PERIODO}/") for nombre in cifras)
    return con_cifras or hay_datos(red, PERIODO) or seguidores(red, PERIODO) is not None


redes_del_informe = [red for red in REDES if esta_en_el_informe(red)]
for red in redes_del_informe:
    grupo, cierre, inicio, nombre = (
        del_periodo(PERIODO, red),
        seguidores(red, PERIODO),
        seguidores(red, ANTERIOR),
        f"redes/{red}/{PERIODO}",
    )
    cuantas, total = cuenta(red, PERIODO)
    verificar(f"{nombre}/publicaciones", cuantas)
    verificar(f"{nombre}/interacciones", total)
    verificar(f"{nombre}/interacciones-mediana", mediana_de(grupo, "interacciones"))
    verificar(f"{nombre}/alcance-mediana", mediana_de(grupo, "alcance"))
    verificar(f"{nombre}/impresiones", suma(grupo, "impresiones"))
    verificar(f"{nombre}/visualizaciones", suma(grupo, "visualizaciones"))
    verificar(f"{nombre}/seguidores", cierre)
    # Sin cierre no hay con qué comparar el inicio.
    inicio = None if cierre is None else inicio
    neto = None if inicio is None else cierre - inicio
    verificar(f"{nombre}/seguidores-inicio", inicio)
    verificar(f"{nombre}/seguidores-neto", neto)
    verificar_porcentaje(f"{nombre}/crecimiento-seguidores", Fraction(neto, inicio) if inicio else None)
    for base, (razon, del_medio) in tasas(grupo, cierre).items():
        verificar_porcentaje(f"{nombre}/tasa-interaccion-{base}", razon)
        verificar_aproximada(f"{nombre}/tasa-interaccion-{base}-mediana", del_medio * 100)

todas = del_periodo(PERIODO)
if len(redes_del_informe) > 1:
    verificar(f"redes/todas/{PERIODO}/publicaciones", len(todas))
    verificar(f"redes/todas/{PERIODO}/interacciones", suma(todas, "interacciones"))
    verificar(f"redes/todas/{PERIODO}/interacciones-mediana", mediana_de(todas, "interacciones"))

# %% [markdown]
# ## Variaciones
#
# (actual − anterior) ÷ anterior, frente al periodo anterior y frente al mismo de hace un año. De una tasa se comparan
# los puntos porcentuales **como se publican**, con seis decimales, para que quien tenga el informe pueda repetir la
# cuenta.
#
# No hay variación si uno de los dos falta, si las descargas no cubren completo uno de los dos periodos, si el anterior
# es cero, si es un conteo menor que diez, o si en el medio cambió lo que la red cuenta.

# %%
rupturas = {
    fila["red"]: (fila["antes"], fila["despues"], limites(fila["desde"])[0]) for fila in filas("rupturas")
}


def medidas(red, periodo):
    """Lo que se compara de una red en un periodo."""
    grupo, cierre = del_periodo(periodo, red), seguidores(red, periodo)
    cuantas, total = cuenta(red, periodo)
    valores = {
        "publicaciones": cuantas,
        "interacciones": total,
        "impresiones": suma(grupo, "impresiones"),
        "visualizaciones": suma(grupo, "visualizaciones"),
    }
    for base, (razon, _) in tasas(grupo, cierre).items():
        valores[f"tasa-interaccion-{base}"] = Fraction(redondear(razon * 100))
    return {**valores, "seguidores": cierre}


def cambio_de_sentido(red, medida, base):
    """Si lo que la medida cuenta cambió entre un periodo y el otro."""
    if red not in rupturas:
        return False
    antes, despues, desde = rupturas[red]
    return limites(base)[0] < desde <= limites(PERIODO)[1] and any(
        medida.endswith(nombre) for nombre in (antes, despues)
    )


def variacion(red, medida, actual, anterior, base):
    """La razón, o None si no se puede dar."""
    de_publicaciones = medida != "seguidores"
    if actual is None or anterior is None or anterior == 0 or cambio_de_sentido(red, medida, base):
        return None
    if de_publicaciones and not (esta_completo(red, PERIODO) and esta_completo(red, base)):
        return None
    if not medida.startswith("tasa") and anterior < 10:
        return None
    return Fraction(actual - anterior) / anterior


for red in redes_del_informe:
    actuales = medidas(red, PERIODO)
    for base in (ANTERIOR, HACE_UN_ANIO):
        anteriores = medidas(red, base)
        for medida in dict.fromkeys([*actuales, *anteriores]):
            razon = variacion(red, medida, actuales.get(medida), anteriores.get(medida), base)
            verificar_porcentaje(f"redes/{red}/{PERIODO}/{medida}/variacion-{base}", razon)

# %% [markdown]
# ## Por tipo, tema, etiqueta y dependencia
#
# Una publicación cuenta una vez en cada etiqueta, tema o dependencia que tenga; por eso no suman el total. Las
# etiquetas se comparan sin mayúsculas ni tildes, y la ñ se conserva: `#Año` y `#Ano` son distintas. El tipo se da
# dentro de cada red que lo trae, con su tasa principal; entre redes no se calculan tasas.


# %%
def plegado(texto):
    """Sin mayúsculas ni tildes; la ñ se conserva."""
    letras = unicodedata.normalize("NFD", unicodedata.normalize("NFC", texto.lower()).replace("ñ", "\0"))
    return unicodedata.normalize(
        "NFC", "".join(letra for letra in letras if not unicodedata.combining(letra))
    ).replace("\0", "ñ")


def con_guiones(texto):
    """Como va en el nombre de una cifra: minúsculas, sin tildes, con guiones."""
    sin_tildes = unicodedata.normalize("NFC", texto).lower().translate(str.maketrans("áéíóúüñ", "aeiouun"))
    return re.sub("[^a-z0-9]+", "-", sin_tildes).strip("-")


def en_grupos(clave):
    """Las publicaciones propias del periodo por lo que diga la clave, que da varias de cada una."""
    grupos = defaultdict(list)
    for publicacion in todas:
        for nombre in set(clave(publicacion)):
            grupos[nombre].append(publicacion)
    return grupos


def verificar_grupo(nombre, grupo):
    verificar(f"{nombre}/publicaciones", len(grupo))
    verificar(f"{nombre}/interacciones", suma(grupo, "interacciones"))
    verificar(f"{nombre}/interacciones-mediana", mediana_de(grupo, "interacciones"))
    verificar(f"{nombre}/alcance-mediana", mediana_de(grupo, "alcance"))


primero, ultimo = limites(PERIODO)
con_tipos = {una["red"] for una in publicaciones if una["tipo"] and primero <= una["fecha"] <= ultimo}
for (red, tipo), grupo in en_grupos(
    lambda una: [(una["red"], una["tipo"] or "sin-tipo")] if una["red"] in con_tipos else []
).items():
    nombre = f"redes/{red}/{PERIODO}/tipo/{tipo}"
    verificar_grupo(nombre, grupo)
    del_tipo = tasas(grupo, seguidores(red, PERIODO))
    base = tasa_principal(del_tipo)
    if base:
        razon, del_medio = del_tipo[base]
        verificar_porcentaje(f"{nombre}/tasa-interaccion-{base}", razon)
        verificar_aproximada(f"{nombre}/tasa-interaccion-{base}-mediana", del_medio * 100)

for etiqueta, grupo in en_grupos(
    lambda una: [plegado(nombre.lstrip("#")) for nombre in una["hashtag"]]
).items():
    verificar_grupo(f"redes/hashtag/{etiqueta}/{PERIODO}", grupo)
for clase in ("tema", "dependencia"):
    for nombre, grupo in en_grupos(lambda una: [con_guiones(plegado(nombre)) for nombre in una[clase]]).items():
        verificar_grupo(f"redes/{clase}/{nombre}/{PERIODO}", grupo)

# %% [markdown]
# ## Las mejores, y el día y la hora
#
# Las cinco publicaciones con más interacciones. La tabla por día y hora cuenta las publicaciones cuyos archivos traen
# hora; los de algunas redes no la traen.

# %%
conocidas = sorted((una["interacciones"] for una in todas if una["interacciones"] is not None), reverse=True)
for puesto, cuantas in enumerate(conocidas[:5], 1):
    verificar(f"redes/todas/{PERIODO}/mejores/{puesto}/interacciones", cuantas)

DIAS = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
por_hora = defaultdict(int)
for publicacion in todas:
    if publicacion["hora"]:
        por_hora[DIAS[publicacion["fecha"].weekday()], publicacion["hora"][:2]] += 1
if por_hora:
    for nombre in DIAS:
        for hora in range(24):
            verificar(
                f"redes/todas/{PERIODO}/dia-hora/{nombre}-{hora:02}/publicaciones",
                por_hora[nombre, f"{hora:02}"],
            )

# %% [markdown]
# ## Mes por mes
#
# Los meses que terminan con el último del periodo, trece si los hay. Un mes que ninguna descarga cubre queda en blanco.

# %%
for mes in SERIE:
    for red in REDES:
        cuantas, total = cuenta(red, mes)
        # El mes que es el mismo periodo del informe ya está en el resumen.
        if mes != PERIODO:
            verificar(f"redes/{red}/{mes}/publicaciones", cuantas)
            verificar(f"redes/{red}/{mes}/interacciones", total)
            verificar(f"redes/{red}/{mes}/seguidores", seguidores(red, mes))

# %% [markdown]
# ## Cómo se respondió a la ciudadanía
#
# La **tasa de respuesta** es lo que respondió una persona entre lo recibido en el periodo; una respuesta automática no
# cuenta. El **tiempo** se mide en lo que respondió una persona: mediana, promedio y percentil 90, que interpola entre
# los dos valores vecinos. Una respuesta anterior al mensaje no tiene tiempo.
#
# De todas las redes juntas, `sin-respuesta` es lo que ninguna persona respondió; por red, lo que nadie respondió, ni
# una persona ni una máquina.


# %%
def percentil(valores, parte):
    """Por interpolación lineal entre los valores en orden."""
    orden = sorted(valores)
    lugar = parte * (len(orden) - 1)
    abajo = int(lugar)
    arriba = min(abajo + 1, len(orden) - 1)
    return orden[abajo] + (orden[arriba] - orden[abajo]) * (lugar - abajo)


hay_registro = any(nombre.startswith("redes/atencion/") for nombre in cifras)
mensajes = [fila for fila in filas("mensajes") if primero <= dia(fila["recibido"]) <= ultimo]


def verificar_atencion(nombre, recibidos):
    respondidos = [fila for fila in recibidos if fila["respondio"] == "persona"]
    automaticas = [fila for fila in recibidos if fila["respondio"] == "automatica"]
    verificar(f"{nombre}/recibidos", len(recibidos))
    verificar(f"{nombre}/respondidos", len(respondidos))
    verificar(f"{nombre}/respuestas-automaticas", len(automaticas))
    verificar_porcentaje(
        f"{nombre}/tasa-respuesta", Fraction(len(respondidos), len(recibidos)) if recibidos else None
    )
    return respondidos, automaticas


if hay_registro:
    nombre = f"redes/atencion/{PERIODO}"
    respondidos, _ = verificar_atencion(nombre, mensajes)
    verificar(f"{nombre}/sin-respuesta", len(mensajes) - len(respondidos))
    minutos = [Fraction(fila["minutos"]) for fila in respondidos if int(fila["minutos"]) >= 0]
    verificar_aproximada(f"{nombre}/tiempo-mediana", mediana(minutos))
    verificar_aproximada(f"{nombre}/tiempo-promedio", sum(minutos) / len(minutos) if minutos else None)
    verificar_aproximada(
        f"{nombre}/tiempo-percentil-90", percentil(minutos, Fraction(9, 10)) if minutos else None
    )
    for red in dict.fromkeys(fila["red"] for fila in mensajes):
        de_la_red, nombre = (
            [fila for fila in mensajes if fila["red"] == red],
            f"redes/atencion/{red or 'sin-red'}/{PERIODO}",
        )
        respondidos, automaticas = verificar_atencion(nombre, de_la_red)
        verificar(f"{nombre}/sin-respuesta", len(de_la_red) - len(respondidos) - len(automaticas))

# %% [markdown]
# ## Las metas que se cuentan en publicaciones
#
# Cada meta tiene partes: un periodo, un tema en un periodo, un evento o una pieza. Una parte dice desde cuándo, hasta
# cuándo y cuántas publicaciones pide.
#
# | medición | las partes |
# |---|---|
# | `plan` | las entregas que el plan pide de la actividad |
# | `conteo` | los periodos del calendario que terminan en el del informe, cada uno por cada valor si la meta los repite; si no termina ninguno, el que está en curso |
# | `eventos` | los eventos cuyo plazo vence en el periodo, y los del periodo cuyo plazo aún corre; el plazo son días hábiles desde el día siguiente |
# | `lista` | las piezas planeadas para el periodo |
# | `porcentaje` | una sola: lo planeado |
#
# Cuentan las publicaciones propias que cumplen las condiciones de la meta; sin condiciones, las de su actividad. Una
# condición con varios valores se cumple con uno de ellos.


# %%
def condiciones(meta):
    """De una meta: qué se pide de sus publicaciones, con los valores que sirven."""
    pedidas = defaultdict(list)
    for fila in filas("metas_condiciones"):
        if fila["meta"] == meta["meta"]:
            pedidas[fila["condicion"]].append(fila["valor"])
    valores = pedidas.pop("repetida_por", [])
    if not pedidas and not valores and meta["actividad"]:
        pedidas["actividad"] = [meta["actividad"]]
    return pedidas, valores


def comparable(nombre):
    """Un nombre sin mayúsculas, tildes, signo de etiqueta, blancos de más ni punto final."""
    return " ".join(plegado(nombre.lstrip("#")).split()).rstrip(".")


def tiene(publicacion, clase, valores):
    """Si una publicación tiene alguno de los valores, sin distinguir mayúsculas ni tildes."""
    suyos = [publicacion[clase]] if clase in ("red", "tipo") else publicacion[clase]
    return bool({comparable(uno) for uno in suyos} & {comparable(valor) for valor in valores})


def que_cuentan(meta):
    pedidas, _ = condiciones(meta)
    return [
        una
        for una in publicaciones
        if una["clase"] == "propia" and all(tiene(una, clase, valores) for clase, valores in pedidas.items())
    ]


NO_HABILES = {dia(fila["fecha"]) for fila in filas("dias_no_habiles")}


def dias_habiles_despues(fecha, cuantos):
    """El último de tantos días hábiles; el primero es el siguiente. Los domingos y los de la tabla no son hábiles."""
    while cuantos:
        fecha += datetime.timedelta(days=1)
        cuantos -= fecha.weekday() < 6 and fecha not in NO_HABILES
    return fecha


MESES_DE = {"mes": 1, "bimestre": 2, "trimestre": 3, "cuatrimestre": 4, "semestre": 6, "anio": 12}


def fin_de_tramo(fecha, cada):
    """El último día de la semana, quincena, mes… en que cae una fecha; las semanas terminan el viernes."""
    if cada == "dia":
        return fecha
    if cada == "semana":
        return fecha + datetime.timedelta(days=(4 - fecha.weekday()) % 7)
    if cada == "quincena":
        return fecha.replace(day=15) if fecha.day <= 15 else fin_de_mes(fecha)
    largo = MESES_DE[cada]
    return fin_de_mes(fecha.replace(day=1, month=(fecha.month - 1) // largo * largo + largo))


def tramos(cada):
    """Los que terminan en el periodo del informe; si no hay, el que contiene su último día."""
    fin = fin_de_tramo(primero, cada)
    desde = primero
    while fin_de_tramo(desde - datetime.timedelta(days=1), cada) == fin:
        desde -= datetime.timedelta(days=1)
    resultado = []
    while desde <= ultimo:
        hasta = fin_de_tramo(desde, cada)
        if hasta <= ultimo or not resultado:
            resultado.append((desde, hasta))
        desde = hasta + datetime.timedelta(days=1)
    return resultado


def nombre_de_tramo(desde, hasta):
    """El del mes, trimestre, semestre o año; si no es ninguno, el primer día y el último."""
    anio, mes = desde.year, desde.month
    nombres = [mes_de(desde), f"{anio}-T{(mes + 2) // 3}", f"{anio}-S{(mes + 5) // 6}", f"{anio}"]
    return next(
        (nombre for nombre in nombres if limites(nombre) == (desde, hasta)),
        f"{desde} {hasta if hasta > desde else ''}",
    )


# %% [markdown]
# ### Las partes y lo ejecutado
#
# En un evento o una pieza, la publicación que la oficina escribió es la que cuenta. En un evento, si salió en su plazo; sin
# ella cuenta la primera que sea de su dependencia y no sirva a otro. En una pieza, también si salió después de su fecha y
# antes de terminar el periodo: lo tardío se hizo, como en las entregas del plan.


# %%
def direccion(texto):
    """Un enlace sin protocolo, sin www. y sin la barra final."""
    return re.sub("^https?://", "", texto).removeprefix("www.").rstrip("/")


def la_escrita(texto, desde, hasta):
    """La publicación que la oficina escribió, por su enlace o su identificador, si salió en esos días."""
    if not texto:
        return []
    return [
        una
        for una in publicaciones
        if una["clase"] == "propia"
        and desde <= una["fecha"] <= hasta
        and (una["id"] == texto or una["enlace"] and direccion(una["enlace"]) == direccion(texto))
    ][:1]


def entre(lista, desde, hasta):
    return [una for una in lista if desde <= una["fecha"] <= min(hasta, ultimo)]


def partes_del_plan(meta):
    cuentan = que_cuentan(meta)
    for fila in filas("metas_plan"):
        if fila["meta"] == meta["meta"]:
            desde, hasta = dia(fila["desde"]), dia(fila["hasta"])
            yield fila["parte"], desde, hasta, int(fila["programado"]), entre(cuentan, desde, hasta)


def partes_de_conteo(meta):
    cuentan, (_, valores) = que_cuentan(meta), condiciones(meta)
    for desde, hasta in tramos(meta["cada"]):
        for valor in valores or [None]:
            suyas = [
                una for una in entre(cuentan, desde, hasta) if valor is None or tiene(una, meta["por"], [valor])
            ]
            yield f"{valor or ''} {nombre_de_tramo(desde, hasta)}", desde, hasta, int(meta["minimo"]), suyas


def partes_de_eventos(meta):
    cuentan, (pedidas, _) = que_cuentan(meta), condiciones(meta)
    plazos = []
    for evento in sorted(filas("eventos"), key=lambda fila: fila["fecha"]):
        desde = dia(evento["fecha"])
        hasta = dias_habiles_despues(desde, int(meta["dias_habiles"]))
        es_de_la_meta = "dependencia" not in pedidas or tiene(
            {"dependencia": [evento["dependencia"]]}, "dependencia", pedidas["dependencia"]
        )
        if es_de_la_meta and (primero <= hasta <= ultimo or primero <= desde <= ultimo):
            plazos.append((evento, desde, hasta))
    usadas = [
        una for evento, *_ in plazos for una in la_escrita(evento["publicacion"], datetime.date.min, ultimo)
    ]
    for evento, desde, hasta in plazos:
        if evento["publicacion"]:
            suya = la_escrita(evento["publicacion"], desde, min(hasta, ultimo))
        else:
            # Sin dependencia ni condiciones, cualquier publicación serviría y no probaría nada.
            libres = [
                una
                for una in entre(cuentan, desde, hasta)
                if una not in usadas and (evento["dependencia"] or pedidas)
            ]
            suya = [
                una
                for una in libres
                if not evento["dependencia"] or tiene(una, "dependencia", [evento["dependencia"]])
            ][:1]
            usadas += suya
        yield evento["evento"], desde, hasta, 1, suya


def partes_de_lista(meta):
    pedidas, _ = condiciones(meta)
    for pieza in filas("planeadas"):
        hasta = dia(pieza["fecha"])
        es_de_la_meta = all(
            tiene({clase: [pieza[clase]]}, clase, pedidas[clase])
            for clase in ("tema", "dependencia")
            if clase in pedidas
        )
        if primero <= hasta <= ultimo and es_de_la_meta:
            yield pieza["pieza"], primero, hasta, 1, la_escrita(pieza["publicacion"], datetime.date.min, ultimo)


def partes_de_porcentaje(meta):
    yield PERIODO, primero, ultimo, int(meta["planeadas"]), entre(que_cuentan(meta), primero, ultimo)


PARTES = {
    "plan": partes_del_plan,
    "conteo": partes_de_conteo,
    "eventos": partes_de_eventos,
    "lista": partes_de_lista,
    "porcentaje": partes_de_porcentaje,
}

# %% [markdown]
# ### Estado de cada parte y cumplimiento
#
# Una parte **se cumple** si tiene al menos lo pedido. Si no, está *en curso* mientras su plazo no termine, o mientras
# lo cargado no llegue hasta él; y *no se cumplió* si terminó. Si de alguno de sus meses no se cargó ninguna descarga,
# *no se puede calcular*, que no es un incumplimiento.
#
# El cumplimiento es lo ejecutado sobre lo que se debía en las partes cumplidas y no cumplidas. Si no hay ninguna, lo
# ejecutado y lo programado son los de las partes en curso y no hay cumplimiento: aún no vence nada. Si a la meta le
# falta con qué medirla, o una parte no se puede calcular y ninguna se incumplió, lo programado no se da.


# %%
def fin_de_lo_cargado(redes):
    """Hasta qué día hablan las descargas: el fin del mes de su última fila, o el día de la descarga si es antes."""
    fines = []
    for fila in filas("cobertura"):
        if not redes or fila["red"] in redes:
            hasta = dia(fila["hasta"])
            descargado = dia(fila["descargado"]) or fin_de_mes(hasta)
            fines.append(min(fin_de_mes(hasta), max(hasta, descargado)))
    return max(fines, default=None)


def meses_entre(desde, hasta):
    fecha = desde.replace(day=1)
    while fecha <= hasta:
        yield mes_de(fecha)
        fecha = fin_de_mes(fecha) + datetime.timedelta(days=1)


def estado(desde, hasta, pide, hechas, redes):
    fin = fin_de_lo_cargado(redes)
    if fin is None:
        return "no se puede calcular"
    if len(hechas) >= pide:
        return "cumple"
    if desde > min(fin, ultimo):
        return "aún no exigible"
    if hasta > min(fin, ultimo):
        return "en curso"
    se_sabe = all(any(mes in cubiertos[red] for red in redes or REDES) for mes in meses_entre(desde, hasta))
    return "no cumple" if se_sabe else "no se puede calcular"


def sin_repetir(nombres):
    """Nombres con guiones, todos distintos: al segundo igual se le pone un número."""
    vistos = set()
    for nombre in map(con_guiones, nombres):
        unico, numero = nombre, 2
        while unico in vistos:
            unico, numero = f"{nombre}-{numero}", numero + 1
        vistos.add(unico)
        yield unico


metas_calculadas = []
for meta in filas("metas"):
    redes, partes = (
        condiciones(meta)[0].get("red", []),
        [] if meta["falta"] else list(PARTES[meta["medicion"]](meta)),
    )
    estados = [estado(desde, hasta, pide, hechas, redes) for _, desde, hasta, pide, hechas in partes]
    for nombre, (_, _, _, pide, hechas), como in zip(
        sin_repetir(parte[0] for parte in partes), partes, estados
    ):
        de_la_parte = f"redes/meta/{meta['meta']}/{PERIODO}/parte/{nombre}"
        verificar(f"{de_la_parte}/programado", None if como == "no se puede calcular" else pide)
        verificar(f"{de_la_parte}/ejecutado", len(hechas))
    firmes = [parte for parte, como in zip(partes, estados) if como in ("cumple", "no cumple")]
    cuentan = firmes or [parte for parte, como in zip(partes, estados) if como == "en curso"]
    programado, ejecutado = sum(parte[3] for parte in cuentan), sum(len(parte[4]) for parte in cuentan)
    se_calcula = not meta["falta"] and ("no se puede calcular" not in estados or "no cumple" in estados)
    nombre = f"redes/meta/{meta['meta']}/{PERIODO}"
    verificar(f"{nombre}/programado", programado if se_calcula else None)
    verificar(f"{nombre}/ejecutado", ejecutado)
    razon = Fraction(ejecutado, programado) if firmes and programado else None
    verificar_porcentaje(f"{nombre}/cumplimiento", razon)
    metas_calculadas.append((meta["meta"], ejecutado, programado))


# %% [markdown]
# ## La tabla que la oficina lleva a mano
#
# Se compara con lo calculado y nunca se suma. La diferencia es lo escrito menos lo calculado, y solo se publica si no
# coinciden. Una tasa coincide si alguna de las calculadas, redondeada a sus decimales, es la escrita; si no, se compara
# con la principal.

# %%
for fila in filas("tabla_propia"):
    red, mes = fila["red"], fila["mes"]
    cuantas, total = cuenta(red, mes)
    del_mes = tasas(del_periodo(mes, red), seguidores(red, mes))
    calculados = {"publicaciones": cuantas, "seguidores": seguidores(red, mes), "interacciones": total}
    sufijo = f"-{fila['linea']}" if fila["linea"] else ""
    for medida, calculado in calculados.items():
        if fila[medida] and (calculado is None or calculado != int(fila[medida])):
            verificar(
                f"redes/{red}/{mes}/diferencia-{medida}{sufijo}",
                None if calculado is None else int(fila[medida]) - calculado,
            )
    if fila["tasa"]:
        escrita = Decimal(fila["tasa"])
        decimales = max(2, -escrita.normalize().as_tuple().exponent)
        if not any(redondear(razon * 100, decimales) == escrita for razon, _ in del_mes.values()):
            principal = tasa_principal(del_mes)
            calculada = redondear(del_mes[principal][0] * 100) if principal else None
            verificar(
                f"redes/{red}/{mes}/diferencia-tasa{sufijo}",
                None if calculada is None else Fraction(escrita - calculada),
            )

# %% [markdown]
# ## Gráfica: interacciones por mes y red
#
# Cada red tiene su trazo y su marca, para que no haga falta el color. Un mes sin descargas queda en blanco. Debajo, los
# mismos datos en palabras.

# %%
TRAZOS = {
    "facebook": ("-", "o"),
    "instagram": ("--", "s"),
    "x": ("-.", "^"),
    "youtube": (":", "D"),
    "tiktok": ("-", "v"),
    "linkedin": ("--", "P"),
}
interacciones_por_mes = {red: [cuenta(red, mes)[1] for mes in SERIE] for red in REDES}
con_datos = {
    red: valores
    for red, valores in interacciones_por_mes.items()
    if any(valor is not None for valor in valores)
}
if con_datos:
    figura, ejes = plt.subplots(figsize=(10, 4.5), layout="constrained")
    for red, valores in con_datos.items():
        trazo, marca = TRAZOS[red]
        (linea,) = ejes.plot(
            SERIE,
            [float("nan") if valor is None else valor for valor in valores],
            linestyle=trazo,
            marker=marca,
            label=NOMBRES[red],
        )
        # Lo que se dibujó es lo publicado.
        for mes, valor, dibujado in zip(SERIE, valores, linea.get_ydata()):
            if valor is not None:
                grafica_dice(f"redes/{red}/{mes}/interacciones", dibujado)
    ejes.set(title=f"Interacciones por mes y red, hasta {SERIE[-1]}", ylabel="Interacciones")
    ejes.set_ylim(bottom=0)
    ejes.tick_params(axis="x", rotation=45)
    ejes.legend(ncols=len(con_datos), loc="upper center", bbox_to_anchor=(0.5, -0.2), frameon=False)
    plt.show()
    plt.close(figura)

    print("En palabras:")
    for red, valores in con_datos.items():
        conocidos = [(valor, mes) for valor, mes in zip(valores, SERIE) if valor is not None]
        mayor, cual = max(conocidos)
        ultima, cuando = conocidos[-1]
        print(
            f"  {NOMBRES[red]}: {len(conocidos)} meses; el mayor, {cual} con {mayor}; el último, {cuando} con {ultima}."
        )

# %% [markdown]
# ## Para seguir
#
# Quedan listas, para lo que quiera mirar: `publicaciones_df` (una fila por publicación propia, con sus interacciones),
# `grupos_df` (sus etiquetas, temas, dependencias y actividades), `seguidores_df` y `mensajes_df`. Las cifras son
# enteros que admiten vacío (`Int64`): lo que falta no es cero.

# %%
publicaciones_df = pd.DataFrame(
    [
        {
            clave: una[clave]
            for clave in ("publicacion", "red", "id", "fecha", "hora", "tipo", *MEDIDAS, "interacciones")
        }
        for una in publicaciones
        if una["clase"] == "propia"
    ]
)
if len(publicaciones_df):
    publicaciones_df = publicaciones_df.astype({medida: "Int64" for medida in (*MEDIDAS, "interacciones")})
    publicaciones_df["fecha"] = pd.to_datetime(publicaciones_df["fecha"])
    publicaciones_df["mes"] = publicaciones_df["fecha"].dt.strftime("%Y-%m")
grupos_df = pd.DataFrame(filas("publicacion_grupos"), columns=["publicacion", "grupo", "nombre"])
seguidores_df = pd.DataFrame(filas("seguidores"), columns=["red", "fecha", "seguidores"])
mensajes_df = pd.DataFrame(filas("mensajes"), columns=["red", "recibido", "minutos", "respondio"])

# %% [markdown]
# Un ejemplo: las publicaciones de una red, por tema y por día de la semana, con la mediana de sus interacciones. La red
# se cambia arriba, en `red_de_ejemplo`.

# %%
if len(publicaciones_df):
    de_la_red = publicaciones_df[publicaciones_df["red"] == red_de_ejemplo].copy()
    de_la_red["dia"] = de_la_red["fecha"].dt.day_of_week.map(dict(enumerate(DIAS)))
    temas = grupos_df[grupos_df["grupo"] == "tema"].rename(columns={"nombre": "tema"})
    corte = de_la_red.merge(temas, on="publicacion", how="left").fillna({"tema": "(sin tema)"})
    print(corte.groupby(["tema", "dia"])["interacciones"].agg(["count", "median"]).to_string())
