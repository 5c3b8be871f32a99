# El cuaderno de los indicadores del plan.

# %% [markdown]
# ## Los indicadores del plan
