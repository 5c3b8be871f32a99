# %% [markdown]
# ## Para seguir
#
# `personas` tiene una fila por encuestado, con los códigos como texto y el peso calibrado. Como ejemplo, un corte que
# el informe no trae: la pregunta de la gráfica entre quienes dieron una respuesta a otra pregunta. `estimar` da la
# participación y su varianza con el diseño de la muestra. **Antes de publicar un corte nuevo, reserve lo que cuente
# menos del mínimo**: aquí se deja vacío, pero eso solo no impide deducirlo por resta.

# %%
personas = tablas["respuestas"].copy()
personas["peso_final"] = PESO


def corte(pregunta, quienes):
    """La participación de cada opción entre algunas personas; sin lo que cuenta muy pocas."""
    base, media, matriz = estimar(pregunta, quienes, ESCOGIDA[pregunta] * 1.0)
    cuentas = ESCOGIDA[pregunta][base].sum(axis=0)
    tabla = []
    for lugar, opcion in enumerate(OPCIONES[pregunta]):
        n, resto = int(cuentas[lugar]), int(base.sum() - cuentas[lugar])
        visible = media is not None and not es_pequeno(n) and not es_pequeno(resto)
        error = 100 * math.sqrt(matriz[lugar, lugar]) if visible and matriz is not None else None
        tabla.append(
            {
                "opción": opcion["etiqueta"],
                "n": n if visible else None,
                "participación, %": round(100 * media[lugar], 1) if visible else None,
                "error estándar": error,
            }
        )
    return pd.DataFrame(tabla).set_index("opción")


otra = next(
    p for p in PREGUNTAS if p["tipo"] in ("unica", "escala") and p["pregunta"] != pregunta_de_la_grafica
)
opcion_de_otra = OPCIONES[otra["pregunta"]][0]
print(f"Entre quienes respondieron «{opcion_de_otra['etiqueta']}» a «{otra['texto']}»")
corte(pregunta_de_la_grafica, ESCOGIDA[otra["pregunta"]][:, 0])
