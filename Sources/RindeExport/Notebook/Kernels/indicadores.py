# El cuaderno de los indicadores del plan. Escrito desde Documentation/Metodo.md; cada regla se dice en
# palabras en la celda de texto que la precede. Las claves son las del método.

# %% [markdown]
# ## Los datos del plan
#
# Cinco tablas: `actividades` (qué debe alcanzar cada una), `programacion` (qué vence y cuándo), `avances` (qué se reportó),
# `responsables` y `ajustes` (vigencia, corte, límites de las zonas). Todo número es una fracción exacta.

# %%
import textwrap
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
# Las cantidades que vencen se multiplican por las veces que la meta se repite («por dependencia»). Con cota `maximo` la meta es
# un techo: no pasarlo es 100 %; si se pasa, la razón es techo ÷ ejecutado.

# %%
def dividir(parte, todo):
    return None if todo in (None, 0) else (parte or Fraction(0)) / todo


def razon_de(a, ejecutado, meta):
    if a.cota == "maximo" and ejecutado is not None and meta:
        return Fraction(1) if ejecutado <= meta else meta / ejecutado
    return dividir(ejecutado, meta)


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
    return programado, ejecutado, razon_de(a, ejecutado, programado)


# %% [markdown]
# ## Metas en porcentaje
#
# Se guardan numerador y denominador, se suman aparte y se divide al final: 8 de 10 y 90 de 100 son 98 ÷ 110 = 89,1 %, no el
# promedio de los dos porcentajes.
#
# - Lo programado es el numerador que la meta pide: meta × Σ denominadores. Si el plan da un porcentaje para cada fecha, vale el
#   de la última que venció.
# - Una meta que **depende de la demanda** es exigible, dentro de su plazo, en todo corte con denominador reportado; y al final.
# - Una de **cobertura** lo es en su fecha final; una con fechas, en cada una.
# - Lo exigible que nadie reportó cuenta como cero. Con denominador cero no hay razón: no hubo demanda.
# - De lo verificado se comparan los numeradores verificados con los denominadores de **todos** los reportes.

# %%
def meta_vigente(a, hasta):
    """El porcentaje que se pide, en puntos."""
    vencidas = [e.cantidad for e in a.entregas if e.vence <= hasta]
    return vencidas[-1] if vencidas else a.meta


def es_exigible(a, desde, hasta, denominador):
    if a.programacion == "entregas":
        return any(desde <= e.vence <= hasta for e in a.entregas)
    if desde <= a.fin <= hasta:
        return True
    return a.programacion == "demanda" and denominador > 0 and desde <= a.fin and hasta >= a.inicio


def medir_porcentaje(a, desde, hasta, verificados=False):
    reportes = avances_entre(a, desde, hasta)
    cuentan = avances_entre(a, desde, hasta, verificados)
    numerador = sum((r.numerador for r in cuentan), Fraction(0)) if reportes else None
    denominador = sum((r.denominador for r in reportes), Fraction(0))
    programado = meta_vigente(a, hasta) / 100 * denominador if denominador else None
    razon = dividir(numerador, programado)
    if not es_exigible(a, desde, hasta, denominador):
        razon = None
    elif not reportes:
        razon = Fraction(0)
    return programado, numerador, razon


# %% [markdown]
# ## Hitos
#
# Si la meta son pasos con nombre, el avance son los pasos hechos sobre el total. Un paso reportado dos veces cuenta una, en
# la primera fecha. A la fecha, un paso posterior no reemplaza uno vencido: se cuentan los vencidos que están hechos. En un
# trimestre se cuentan, como en toda entrega, los que se hicieron en él y ya vencían, aunque vencieran antes.

# %%
def hitos_hechos(a, hasta, verificados=False):
    return {r.hito for r in avances_entre(a, PRIMER_DIA, hasta, verificados) if r.hito is not None}


def medir_hitos(a, desde, hasta, verificados=False):
    vencidos = {e.orden for e in a.entregas if e.vence <= hasta}
    vencen = {e.orden for e in a.entregas if desde <= e.vence <= hasta}
    hechos = hitos_hechos(a, hasta, verificados)
    if desde > PRIMER_DIA:
        hechos -= hitos_hechos(a, desde - timedelta(days=1), verificados)
    ejecutado = Fraction(len(hechos)) if avances_entre(a, desde, hasta) else None
    razon = dividir(Fraction(len(vencidos & hechos)), len(vencen))
    return Fraction(len(vencen)), ejecutado, razon


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
# A la fecha, en el lugar de la meta va el nivel que se debía tener en la última entrega vencida; si el plan no da entregas, la
# meta vence al final del plazo. El nivel de un trimestre es el que había en su último día, aunque se haya reportado antes. Si el
# nivel es un porcentaje, es el del último reporte: numerador ÷ denominador.

# %%
def avance_de_nivel(a, nivel, meta):
    if a.acumulacion == "capacidad":
        return dividir(nivel - a.linea_base, meta - a.linea_base)
    if a.acumulacion in ("reduccion", "reduccion_anual"):
        return dividir(a.linea_base - nivel, a.linea_base - meta)
    if a.acumulacion == "mantenimiento" and a.cota == "maximo":
        return dividir(meta, nivel)
    return dividir(nivel, meta)


def nivel_pedido(a, hasta):
    """El nivel que se debía tener ese día; None si aún no vence ninguno."""
    if a.programacion == "entregas":
        vencidas = [e.cantidad * a.veces for e in a.entregas if e.vence <= hasta]
        return vencidas[-1] if vencidas else None
    return a.meta if a.fin and a.fin <= hasta else None


def ultimo_reporte(a, hasta, verificados=False):
    """El de fecha más reciente; entre iguales, el último del archivo."""
    reportes = sorted(avances_entre(a, PRIMER_DIA, hasta, verificados), key=lambda r: r.fecha)
    return reportes[-1] if reportes else None


def medir_nivel(a, desde, hasta, verificados=False):
    programado = nivel_pedido(a, hasta)
    ultimo, cuenta = ultimo_reporte(a, hasta), ultimo_reporte(a, hasta, verificados)
    nivel = cuenta.cantidad if cuenta else None
    meta = programado
    if a.tipo == "porcentaje" and ultimo:
        nivel = cuenta.numerador if cuenta else None
        meta = None if programado is None else programado / 100 * ultimo.denominador
        programado = meta
    elif a.tipo == "porcentaje":
        programado = None
    razon = None
    if meta is not None:
        razon = Fraction(0) if nivel is None else avance_de_nivel(a, nivel, meta)
    return programado, nivel, razon


# %% [markdown]
# ## Cumplimiento a la fecha, avance anual y estado
#
# - **Cumplimiento a la fecha** = ejecutado ÷ programado, desde el 1 de enero hasta el corte.
# - **Avance anual** = ejecutado ÷ meta anual; lo que nadie ha reportado es 0 % de avance.
# - **Completa en la vigencia**: la que ya llegó a su meta anual. La que depende de la demanda, solo al final de su plazo: hasta
#   entonces puede llegar más.
#
# | estado | cuándo |
# |---|---|
# | No calculable | al plan le falta un dato: la meta, o cuántas dependencias son |
# | Sin programación | el plan no da fecha |
# | Sin demanda | es un porcentaje y el denominador reportado es cero |
# | No programada / Anticipada | aún no vence nada, sin avance / con avance |
# | Sin reporte | algo venció y nadie reportó |
# | Cumplida | lo programado está hecho (aquí también si llegó tarde); si son hitos, todos |
# | Parcial / Incumplida | está hecha una parte / se reportó que no se hizo nada |

# %%
PROGRAMADAS = {"Cumplida", "Parcial", "Incumplida", "Sin reporte"}


def medir(a, desde, hasta, verificados=False):
    if a.tipo == "hitos":
        return medir_hitos(a, desde, hasta, verificados)
    if a.es_nivel:
        return medir_nivel(a, desde, hasta, verificados)
    if a.tipo == "porcentaje":
        return medir_porcentaje(a, desde, hasta, verificados)
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
    reportes = avances_entre(a, PRIMER_DIA, corte)
    if a.tipo == "hitos":
        return Fraction(len(hitos_hechos(a, corte)), a.hitos)
    if not reportes:
        return Fraction(0)
    if a.es_nivel and a.tipo == "porcentaje":
        ultimo = ultimo_reporte(a, corte)
        return avance_de_nivel(a, ultimo.numerador, a.meta / 100 * ultimo.denominador)
    if a.es_nivel:
        return avance_de_nivel(a, ultimo_reporte(a, corte).cantidad, a.meta)
    if a.tipo == "porcentaje":
        denominador = sum((r.denominador for r in reportes), Fraction(0))
        return dividir(sum((r.numerador for r in reportes), Fraction(0)), a.meta / 100 * denominador)
    return razon_de(a, sum((r.cantidad for r in reportes), Fraction(0)), a.meta)


def estado(a, corte, programado, ejecutado, razon):
    reportes = avances_entre(a, PRIMER_DIA, corte)
    if a.programacion == "sin_programacion":
        return "Sin programación"
    if a.tipo == "porcentaje" and reportes and not any(r.denominador for r in reportes):
        return "Sin demanda"
    if razon is None:
        return "Anticipada" if ejecutado else "No programada"
    if not reportes:
        return "Sin reporte"
    if a.tipo == "hitos":
        hechos = len(hitos_hechos(a, corte))
        return "Cumplida" if hechos == a.hitos else "Parcial" if hechos else "Incumplida"
    if razon >= 1:
        return "Cumplida"
    return "Parcial" if razon > 0 else "Incumplida"


def puede_estar_completa(a, corte):
    return a.programacion != "demanda" or corte >= a.fin


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
        completa=avance is not None and avance >= 1 and puede_estar_completa(a, corte),
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

for corte in [f for f in (trimestre(n)[1] for n in range(1, 5)) if f < CORTE]:
    resumen = resumir(plan, corte)
    for medida in ("conteo", "promedio"):
        comparar(f"resumen/{medida}@{corte}", puntos(resumen[medida]))

print(f"{len(comparadas)} cifras comparadas, {len(diferencias)} diferencias hasta aquí.")

# %% [markdown]
# ## La gráfica: avance anual de cada actividad
#
# La barra es el avance anual calculado aquí; la raya vertical, la meta de la vigencia (100 %). Cada barra se vuelve a leer de
# la gráfica y se compara con la cifra publicada.

# %%
def en_porcentaje(razon):
    return f"{redondear(puntos(razon), 1):f} %".replace(".", ",")


def nombre_en_dos_lineas(a):
    """El número y el nombre de la actividad; si es largo, hasta donde quepa."""
    lineas = textwrap.wrap(f"{a.numero}. {a.nombre}", 48)
    # Entre dos signos de pesos, la gráfica leería una fórmula.
    return ("\n".join(lineas[:2]) + ("…" if len(lineas) > 2 else "")).replace("$", r"\$")


con_avance = [(a, s) for a, s in ((a, situacion(a, CORTE)) for a in plan) if s.avance is not None]
if con_avance:
    figura, ejes = plt.subplots(figsize=(10, 1.4 + 0.42 * len(con_avance)), layout="constrained")
    alturas = range(len(con_avance))
    barras = ejes.barh(alturas, [float(puntos(s.avance)) for _, s in con_avance], color="#31688e")
    for (a, s), barra in zip(con_avance, barras):
        grafica_dice(f"indicador/{a.numero}/avance@{CORTE}", barra.get_width())
        ejes.annotate(
            en_porcentaje(s.avance), (max(barra.get_width(), 0), barra.get_y() + barra.get_height() / 2),
            xytext=(4, 0), textcoords="offset points", va="center", fontsize=8,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},
        )
    ejes.set_yticks(alturas, [nombre_en_dos_lineas(a) for a, _ in con_avance], fontsize=8)
    ejes.axvline(100, color="#b5322b", linestyle="--", label="Meta de la vigencia (100 %)")
    ejes.invert_yaxis()
    ejes.margins(x=0.15, y=0.01)
    ejes.set_xlabel("Avance anual (%)")
    ejes.set_title(f"Avance anual por actividad, al {CORTE:%d/%m/%Y}")
    figura.legend(loc="outside lower right", frameon=False)
    plt.show()

print("La misma gráfica en texto (avance anual; la meta es 100 %):")
for a, s in con_avance:
    print(f"  {a.numero:>5}  {en_porcentaje(s.avance):>9}  {s.estado:<17} {a.nombre}")

# %% [markdown]
# ## Para seguir
#
# Dos tablas quedan listas, con nombre y con tipos, para otros cortes. Aquí los números ya son de coma flotante: sirven para
# explorar, no para publicar.
#
# - `por_actividad_tabla`: una fila por actividad, con su estado y sus porcentajes.
# - `reportes_tabla`: una fila por reporte de avance, con su mes, su evidencia y si está verificado.
#
# El ejemplo cuenta los reportes de cada mes según tengan evidencia, y mira el avance de las actividades con y sin ella.

# %%
def flotante(razon):
    return None if razon is None else float(razon)


por_actividad_tabla = pd.DataFrame(
    [
        {
            "numero": a.numero,
            "actividad": a.nombre,
            "subcomponente": a.subcomponente,
            "tipo_meta": a.tipo,
            "estado": s.estado,
            "programado": flotante(s.programado),
            "ejecutado": flotante(s.ejecutado),
            "cumplimiento_pct": flotante(puntos(s.cumplimiento)),
            "avance_pct": flotante(puntos(s.avance)),
        }
        for a, s in ((a, situacion(a, CORTE)) for a in plan)
    ]
)
reportes_tabla = tablas["avances"].assign(
    fecha=pd.to_datetime(tablas["avances"]["fecha"]),
    cantidad=pd.to_numeric(tablas["avances"]["cantidad"], errors="coerce"),
    con_evidencia=tablas["avances"]["evidencia"].ne("").map({True: "con evidencia", False: "sin evidencia"}),
)
reportes_tabla["mes"] = reportes_tabla["fecha"].dt.strftime("%Y-%m")

reportes_por_mes = reportes_tabla.pivot_table(
    index="mes", columns="con_evidencia", values="numero", aggfunc="count", fill_value=0
)
con_soporte = set(reportes_tabla.loc[reportes_tabla["con_evidencia"] == "con evidencia", "numero"])
avance_segun_evidencia = (
    por_actividad_tabla.assign(
        evidencia=por_actividad_tabla["numero"].isin(con_soporte).map({True: "con evidencia", False: "sin evidencia"})
    )
    .groupby("evidencia")["avance_pct"]
    .agg(["count", "mean"])
    .round(1)
)
print(avance_segun_evidencia)
reportes_por_mes
