# %% [markdown]
# ## Para seguir
#
# `publicado` es una tabla ordenada: una fila por pregunta, opción y grupo, con su base, su participación y su
# intervalo. Sirve para otra gráfica o para comparar con otra encuesta. Como ejemplo, la pregunta de la gráfica por
# los grupos del primer desglose. Lo vacío es lo que no se publica: no lo rellene con ceros.

# %%
publicado = pd.DataFrame(
    [
        {
            "pregunta": f["pregunta"]["pregunta"],
            "opcion": f["opcion"]["etiqueta"],
            "desglose": DESGLOSES[f["desglose"]]["titulo"] if f["desglose"] else "",
            "grupo": f["grupo"]["etiqueta"] if f["grupo"] else "Todos",
            **{campo: f[campo] for campo in ("n", "base", "pct", "inferior", "superior", "marca")},
        }
        for f in participaciones
    ]
)
primero = next(iter(DESGLOSES.values()), {"titulo": ""})["titulo"]
ejemplo = publicado[
    (publicado["pregunta"] == pregunta_de_la_grafica) & publicado["desglose"].isin(["", primero])
]
ejemplo.pivot_table(index="opcion", columns="grupo", values="pct", sort=False).round(1)
