# Las últimas celdas de todo cuaderno: qué falta por comparar y el resultado.

# %% [markdown]
# ## Resultado
#
# Esta celda reúne todas las diferencias. Si hay alguna, las muestra y termina con un error, para que también se note cuando
# el cuaderno lo ejecuta un programa.

# %%
for identificador in pendientes():
    anotar(identificador, en_texto(cifras[identificador].valor), "sin recalcular", "")

if sin_recalculo:
    print(f"ATENCIÓN: {len(sin_recalculo)} cifras no se pueden calcular con estos datos:")
    for identificador, motivo in sin_recalculo.items():
        print(f"  {identificador}: {motivo}")

if diferencias:
    tabla_de_diferencias = pd.DataFrame(diferencias)
    with pd.option_context("display.max_rows", None, "display.max_colwidth", None, "display.width", 200):
        print(tabla_de_diferencias.to_string(index=False))
    primeras = "; ".join(
        f"{d['cifra']}: publicado {d['publicado']}, recalculado {d['recalculado']}" for d in diferencias[:20]
    )
    cuantas = "1 diferencia" if len(diferencias) == 1 else f"{len(diferencias)} diferencias"
    raise AssertionError(f"{cuantas}. {primeras}")

print(f"{sum(comparadas.values())} cifras verificadas, 0 diferencias")
