# El cuaderno de los indicadores del plan. Escrito desde Documentation/Metodo.md; cada regla se dice en
# palabras en la celda de texto que la precede. Las claves son las del método.

# %% [markdown]
# ## Los datos del plan
#
# Cinco tablas: `actividades` (qué debe alcanzar cada una), `programacion` (qué vence y cuándo), `avances` (qué se reportó),
# `responsables` y `ajustes` (vigencia, corte, límites de las zonas). Todo número es una fracción exacta.

# %%
from collections import Counter
from datetime import date, timedelta
from types import SimpleNamespace

ajustes = {fila["clave"]: fila["valor"] for fila in leer("ajustes")}
VIGENCIA = int(ajustes["vigencia"])
CORTE = date.fromisoformat(ajustes["fecha_corte"])
PRIMER_DIA, ULTIMO_DIA = date(VIGENCIA, 1, 1), date(VIGENCIA, 12, 31)


def fecha(texto):
    return date.fromisoformat(texto) if texto else None


def entrega(fila):
    return SimpleNamespace(
        orden=int(fila["orden"]), vence=fecha(fila["vence"]), cantidad=exacto(fila["cantidad"])
    )


def avance_reportado(fila):
    """Un reporte. Lo verificado: con evidencia y marcado; sin esa columna, basta la evidencia (R-3.3)."""
    marcado = ajustes["verificacion"] == "evidencia" or fila["verificado"] == "Sí"
    return SimpleNamespace(
        fecha=fecha(fila["fecha"]),
        cantidad=exacto(fila["cantidad"]),
        numerador=exacto(fila["numerador"]),
        denominador=exacto(fila["denominador"]),
        hito=int(fila["hito_orden"]) if fila["hito_orden"] else None,
        verificado=fila["evidencia"] != "" and marcado,
    )


def por_actividad(nombre, hacer):
    """Las filas de una tabla, agrupadas por el número de la actividad."""
    grupos = {}
    for fila in leer(nombre):
        grupos.setdefault(fila["numero"], []).append(hacer(fila))
    return grupos


entregas_de = por_actividad("programacion", entrega)
avances_de = por_actividad("avances", avance_reportado)
responsables_de = por_actividad("responsables", lambda fila: fila["responsable_id"])

NIVELES = {"capacidad", "stock", "reduccion", "reduccion_anual", "mantenimiento"}


def actividad(fila):
    numero = fila["numero"]
    veces = 1 if not fila["multiplicador"] else int(fila["veces"]) if fila["veces"] else None
    valor = exacto(fila["meta_valor"])
    return SimpleNamespace(
        numero=numero,
        nombre=fila["actividad"],
        subcomponente=fila["subcomponente_id"],
        responsables=responsables_de.get(numero, []),
        tipo=fila["tipo_meta"],
        cota=fila["cota"],
        acumulacion=fila["acumulacion"],
        es_nivel=fila["acumulacion"] in NIVELES,
        programacion=fila["programacion"],
        inicio=fecha(fila["inicio"]),
        fin=fecha(fila["fin"]),
        veces=veces,
        meta=None if valor is None or veces is None else valor * veces,
        linea_base=exacto(fila["linea_base"]),
        peso=exacto(fila["ponderacion"]),
        hitos=int(fila["hitos"]) if fila["hitos"] else 0,
        entregas=entregas_de.get(numero, []),
        avances=avances_de.get(numero, []),
    )


plan = [actividad(fila) for fila in leer("actividades")]
print(f"{len(plan)} actividades; corte {CORTE:%d/%m/%Y}.")

# %% [markdown]
# ## Programado y ejecutado
#
# De cada actividad y entre dos fechas:
#
# - **Programado**: la parte de la meta que vence entre ellas. Si el plan la reparte por igual («lineal»), meta × días ÷ días del plazo.
# - **Ejecutado**: lo que se reportó con fecha entre ellas. Si nadie reportó no es cero: no hay dato.
# - **Razón**: ejecutado ÷ programado. Lo que nadie reportó cuenta aquí como cero. Sin nada programado no hay razón.
#
# Las cantidades que vencen se multiplican por las veces que la meta se repite («por dependencia»).

# %%
def dividir(parte, todo):
    return None if todo in (None, 0) else (parte or Fraction(0)) / todo


def avances_entre(a, desde, hasta, verificados=False):
    return [
        r for r in a.avances if desde <= r.fecha <= hasta and (r.verificado or not verificados)
    ]


def dias(desde, hasta):
    """Días calendario, contando los dos."""
    return max((hasta - desde).days + 1, 0)


def vence_entre(a, desde, hasta):
    if a.programacion == "lineal":
        transcurridos = dias(max(a.inicio, desde), min(a.fin, hasta))
        return a.meta * transcurridos / dias(a.inicio, a.fin)
    return sum(
        (e.cantidad * a.veces for e in a.entregas if desde <= e.vence <= hasta), Fraction(0)
    )


def medir_conteo(a, desde, hasta, verificados=False):
    """Metas que se suman: informes, reuniones, publicaciones."""
    programado = vence_entre(a, desde, hasta)
    reportes = avances_entre(a, desde, hasta)
    cuentan = avances_entre(a, desde, hasta, verificados)
    ejecutado = sum((r.cantidad for r in cuentan), Fraction(0)) if reportes else None
    return programado, ejecutado, dividir(ejecutado, programado)


# %% [markdown]
# ## Metas en porcentaje
#
# Se guardan numerador y denominador, se suman aparte y se divide al final: 8 de 10 y 90 de 100 son 98 ÷ 110 = 89,1 %, no el
# promedio de los dos porcentajes.
#
# - Lo programado es el numerador que la meta pide del denominador reportado: meta × Σ denominadores.
# - Una meta que **depende de la demanda** es exigible en todo corte que tenga denominador reportado, y al final de su plazo.
# - Una de **cobertura** lo es en su fecha final.
# - De lo verificado se comparan los numeradores verificados con los denominadores de **todos** los reportes.
# - Si es un nivel (`stock`), no se suma: vale el último reporte.

# %%
def medir_porcentaje(a, desde, hasta, verificados=False):
    reportes = avances_entre(a, desde, hasta)
    cuentan = avances_entre(a, desde, hasta, verificados)
    if a.es_nivel:
        reportes, cuentan = reportes[-1:], cuentan[-1:]
    numerador = sum((r.numerador for r in cuentan), Fraction(0)) if reportes else None
    denominador = sum((r.denominador for r in reportes), Fraction(0))
    if a.programacion == "cobertura" and not desde <= a.fin <= hasta:
        denominador = Fraction(0)  # aún no es exigible
    programado = a.meta / 100 * denominador
    return programado, numerador, dividir(numerador, programado)


# %% [markdown]
# ## Hitos
#
# Si la meta son pasos con nombre, el avance son los pasos hechos sobre el total. Un paso reportado dos veces cuenta una, en
# la primera fecha. Un paso posterior no reemplaza uno vencido: a la fecha se cuentan los vencidos que están hechos.

# %%
def hitos_hechos(a, desde, hasta, verificados=False):
    return {r.hito for r in avances_entre(a, desde, hasta, verificados) if r.hito is not None}


def medir_hitos(a, desde, hasta, verificados=False):
    vencidos = {e.orden for e in a.entregas if desde <= e.vence <= hasta}
    hechos = hitos_hechos(a, desde, hasta, verificados)
    programado = Fraction(len(vencidos))
    ejecutado = Fraction(len(hechos)) if avances_entre(a, desde, hasta) else None
    return programado, ejecutado, dividir(Fraction(len(vencidos & hechos)), programado)


# %% [markdown]
# ## Otras formas de acumular
#
# Cuenta el último nivel reportado, no la suma:
#
# | acumulación | avance |
# |---|---|
# | `capacidad` | (nivel − línea base) ÷ (meta − línea base) |
# | `stock` | nivel ÷ meta |
# | `reduccion`, `reduccion_anual` | (línea base − nivel) ÷ (línea base − meta) |
# | `mantenimiento` | nivel ÷ meta; con cota `maximo`, meta ÷ nivel |
#
# A la fecha, en el lugar de la meta va el nivel que se debía tener en la última entrega vencida.

# %%
def avance_de_nivel(a, nivel, meta):
    if a.acumulacion == "capacidad":
        return dividir(nivel - a.linea_base, meta - a.linea_base)
    if a.acumulacion in ("reduccion", "reduccion_anual"):
        return dividir(a.linea_base - nivel, a.linea_base - meta)
    if a.acumulacion == "mantenimiento" and a.cota == "maximo":
        return dividir(meta, nivel)
    return dividir(nivel, meta)


def medir_nivel(a, desde, hasta, verificados=False):
    vencidas = [e for e in a.entregas if desde <= e.vence <= hasta]
    programado = vencidas[-1].cantidad * a.veces if vencidas else None
    reportes = sorted(avances_entre(a, desde, hasta, verificados), key=lambda r: r.fecha)
    nivel = reportes[-1].cantidad if reportes else None
    razon = None
    if programado is not None:
        razon = Fraction(0) if nivel is None else avance_de_nivel(a, nivel, programado)
    return programado, nivel, razon


# %% [markdown]
# ## Cumplimiento a la fecha, avance anual y estado
#
# - **Cumplimiento a la fecha** = ejecutado ÷ programado, desde el 1 de enero hasta el corte.
# - **Avance anual** = ejecutado ÷ meta anual.
#
# | estado | cuándo |
# |---|---|
# | No calculable | al plan le falta un dato: la meta, o cuántas dependencias son |
# | Sin programación | el plan no da fecha |
# | Sin demanda | es un porcentaje y el denominador reportado es cero |
# | No programada / Anticipada | aún no vence nada, sin avance / con avance |
# | Sin reporte | algo venció y nadie reportó |
# | Cumplida | lo programado está hecho; si son hitos, todos |
# | Parcial / Incumplida | está hecha una parte / se reportó que no se hizo nada |

# %%
PROGRAMADAS = {"Cumplida", "Parcial", "Incumplida", "Sin reporte"}


def medir(a, desde, hasta, verificados=False):
    if a.tipo == "hitos":
        return medir_hitos(a, desde, hasta, verificados)
    if a.tipo == "porcentaje":
        return medir_porcentaje(a, desde, hasta, verificados)
    if a.es_nivel:
        return medir_nivel(a, desde, hasta, verificados)
    return medir_conteo(a, desde, hasta, verificados)


def es_calculable(a):
    if a.tipo == "cualitativa":
        return False
    if a.tipo == "hitos":
        return a.hitos > 0
    if a.acumulacion in ("capacidad", "reduccion", "reduccion_anual"):
        return a.meta is not None and a.linea_base not in (None, a.meta)
    return a.meta not in (None, 0)


def avance_anual(a, corte):
    if a.tipo == "hitos":
        return Fraction(len(hitos_hechos(a, PRIMER_DIA, corte)), a.hitos)
    reportes = avances_entre(a, PRIMER_DIA, corte)
    if a.tipo == "porcentaje":
        reportes = reportes[-1:] if a.es_nivel else reportes
        denominador = sum((r.denominador for r in reportes), Fraction(0))
        return dividir(sum((r.numerador for r in reportes), Fraction(0)), a.meta / 100 * denominador)
    if a.es_nivel:
        nivel = medir_nivel(a, PRIMER_DIA, corte)[1]
        return None if nivel is None else avance_de_nivel(a, nivel, a.meta)
    return dividir(sum((r.cantidad for r in reportes), Fraction(0)), a.meta)


def estado(a, corte, programado, ejecutado, razon):
    reportes = avances_entre(a, PRIMER_DIA, corte)
    if a.programacion == "sin_programacion":
        return "Sin programación"
    if a.tipo == "porcentaje":
        es_exigible = corte >= a.fin if a.programacion in ("demanda", "cobertura") else False
        if reportes and not programado and (es_exigible or a.programacion == "demanda"):
            return "Sin demanda"
        if not reportes:
            return "Sin reporte" if es_exigible else "No programada"
    if not programado:
        return "Anticipada" if ejecutado else "No programada"
    if not reportes:
        return "Sin reporte"
    if a.tipo == "hitos":
        hechos = len(hitos_hechos(a, PRIMER_DIA, corte))
        return "Cumplida" if hechos == a.hitos else "Parcial" if hechos else "Incumplida"
    if razon >= 1:
        return "Cumplida"
    return "Parcial" if razon > 0 else "Incumplida"


def situacion(a, corte):
    """Cómo está una actividad en un corte: todo lo que se publica de ella."""
    if not es_calculable(a):
        reportes = avances_entre(a, PRIMER_DIA, corte)
        valores = [r.numerador if r.cantidad is None else r.cantidad for r in reportes]
        ejecutado = sum((v or Fraction(0) for v in valores), Fraction(0)) if reportes else None
        return SimpleNamespace(
            estado="No calculable", programado=None, ejecutado=ejecutado, verificado=None,
            cumplimiento=None, avance=None, completa=False, supera=False,
        )
    programado, ejecutado, razon = medir(a, PRIMER_DIA, corte)
    verificado = medir(a, PRIMER_DIA, corte, verificados=True)[1]
    avance = avance_anual(a, corte)
    nombre = estado(a, corte, programado, ejecutado, razon)
    return SimpleNamespace(
        estado=nombre,
        programado=programado,
        ejecutado=ejecutado,
        verificado=verificado,
        cumplimiento=razon if nombre in PROGRAMADAS else None,
        avance=avance,
        completa=avance is not None and avance >= 1,
        supera=nombre == "Cumplida" and a.cota == "exacta" and razon > 1,
    )


# %% [markdown]
# ## El trimestre
#
# Lo que vencía en el trimestre contra lo que se hizo en él; una entrega tardía cuenta en el trimestre en que se hizo. Un corte
# antes de fin de trimestre solo exige lo vencido hasta el corte. Si no vencía nada, no hay valor.

# %%
def trimestre(numero):
    """Primer y último día."""
    siguiente = date(VIGENCIA, 3 * numero + 1, 1) if numero < 4 else date(VIGENCIA + 1, 1, 1)
    return date(VIGENCIA, 3 * numero - 2, 1), siguiente - timedelta(days=1)


def razon_del_trimestre(a, numero, corte):
    desde, hasta = trimestre(numero)
    if desde > corte or not es_calculable(a) or a.programacion == "sin_programacion":
        return None
    return medir(a, desde, min(hasta, corte))[2]


# %% [markdown]
# ## El total del plan: conteo, promedio y ponderado
#
# Sobre las actividades programadas a la fecha:
#
# - **Conteo**: las que hicieron todo lo que vencía ÷ las programadas.
# - **Promedio**: media simple del cumplimiento, cada una entre 0 y 100 %.
# - **Ponderado**: la misma media con los pesos del plan, repartidos entre las programadas que tienen peso.
# - **Superaron**, **cumplieron**, **no alcanzaron**: hicieron más, lo mismo o menos de lo programado. Con «mínimo» nadie supera.
# - **En la vigencia**: las que ya llegaron a su meta anual ÷ todas, y el promedio del avance anual con tope de 100 %.

# %%
def con_tope(razon):
    """Entre 0 y 1: un retroceso vale cero y lo que pasa de la meta no compensa lo que falta."""
    return min(max(razon or Fraction(0), Fraction(0)), Fraction(1))


def media(valores):
    return sum(valores, Fraction(0)) / len(valores) if valores else None


def resumir(actividades, corte):
    estados = [(a, situacion(a, corte)) for a in actividades]
    programadas = [(a, s) for a, s in estados if s.estado in PROGRAMADAS]
    con_peso = [(a, s) for a, s in programadas if a.peso]
    cuantas = Counter(s.estado for _, s in estados)
    superaron = sum(s.supera for _, s in programadas)
    n, todas = len(programadas), len(estados)
    cumplidas = cuantas["Cumplida"]
    return {
        "programadas": dividir(Fraction(n), todas),
        "conteo": dividir(Fraction(cumplidas), n),
        "superaron": dividir(Fraction(superaron), n),
        "cumplieron": dividir(Fraction(cumplidas - superaron), n),
        "no-alcanzaron": dividir(Fraction(n - cumplidas), n),
        "sin-reporte": dividir(Fraction(cuantas["Sin reporte"]), n),
        "promedio": media([con_tope(s.cumplimiento) for _, s in programadas]),
        "ponderado": dividir(
            sum((a.peso * con_tope(s.cumplimiento) for a, s in con_peso), Fraction(0)),
            sum((a.peso for a, _ in con_peso), Fraction(0)),
        ),
        "conteo-vigencia": dividir(Fraction(sum(s.completa for _, s in estados)), todas),
        "promedio-vigencia": media([con_tope(s.avance) for _, s in estados if s.avance is not None]),
        "no-programada": dividir(Fraction(cuantas["No programada"]), todas),
        "anticipada": dividir(Fraction(cuantas["Anticipada"]), todas),
        "sin-programacion": dividir(Fraction(cuantas["Sin programación"]), todas),
        "sin-demanda": dividir(Fraction(cuantas["Sin demanda"]), todas),
        "no-calculable": dividir(Fraction(cuantas["No calculable"]), todas),
    }


# %% [markdown]
# ## Se compara cada cifra publicada
#
# Los identificadores dicen de qué es cada cifra: `indicador/2.2/cumplimiento@2022-06-30`. Los porcentajes se publican en puntos.

# %%
def puntos(razon):
    return None if razon is None else razon * 100


for a in plan:
    s = situacion(a, CORTE)
    prefijo = f"indicador/{a.numero}"
    for numero in range(1, 5):
        comparar(f"{prefijo}/trimestre-{numero}@{CORTE}", puntos(razon_del_trimestre(a, numero, CORTE)))
    comparar(f"{prefijo}/programado@{CORTE}", s.programado)
    comparar(f"{prefijo}/ejecutado@{CORTE}", s.ejecutado)
    comparar(f"{prefijo}/verificado@{CORTE}", s.verificado)
    comparar(f"{prefijo}/cumplimiento@{CORTE}", puntos(s.cumplimiento))
    comparar(f"{prefijo}/avance@{CORTE}", puntos(s.avance))

# %% [markdown]
# **El resumen, las partes del plan y la serie.** Cada subcomponente y cada responsable se resume como el plan; una actividad
# con varios responsables está en cada uno. La serie repite el resumen en cada fin de trimestre hasta el corte.

# %%
for medida, valor in resumir(plan, CORTE).items():
    if medida != "ponderado" or valor is not None:
        comparar(f"resumen/{medida}@{CORTE}", puntos(valor))

partes = [("subcomponente", clave, [a for a in plan if a.subcomponente == clave])
          for clave in dict.fromkeys(a.subcomponente for a in plan)]
partes += [("responsable", clave, [a for a in plan if clave in a.responsables])
           for clave in dict.fromkeys(r for a in plan for r in a.responsables)]
for tipo, clave, actividades in partes:
    resumen = resumir(actividades, CORTE)
    for medida in ("conteo", "promedio"):
        comparar(f"{tipo}/{clave}/{medida}@{CORTE}", puntos(resumen[medida]))

cortes = [f for f in (trimestre(n)[1] for n in range(1, 5)) if f < CORTE] + [CORTE]
for corte in cortes:
    resumen = resumir(plan, corte)
    for medida in ("conteo", "promedio"):
        comparar(f"resumen/{medida}@{corte}", puntos(resumen[medida]))

print(f"{len(comparadas)} cifras comparadas, {len(diferencias)} diferencias hasta aquí.")
