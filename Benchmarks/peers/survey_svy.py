"""survey_svy.py IN OUT: the sample of gen.c with svy; shares of the five options, their standard errors (Taylor) and Korn-Graubard
intervals, of all and by group. OUT-sample.csv: grupo,opcion,n,base,share,se,lo,hi, «*» for all."""
import os
import sys

os.environ.setdefault("POLARS_MAX_THREADS", "2")
import polars as pl
import svy

source, out = sys.argv[1:3]
data = pl.read_csv(source)
data = data.rename({name: name.removeprefix("temas/") for name in data.columns})
options = ["metas", "finanzas", "obras", "contratacion", "salud"]
sample = svy.Sample(data=data, design=svy.Design(stratum="estrato", psu="upm", wgt="peso"))
known = {"ci_method": "korn-graubard", "drop_nulls": True}
answered = data.filter(pl.col(options[0]).is_not_null())
counts = answered.group_by("grupo").agg(pl.len().alias("base"), *(pl.col(name).sum() for name in options))


def table(estimate, option):
    """The rows of one option with the names of the columns that are written."""
    found = estimate.to_polars().filter(pl.col(option) == 1)
    group = pl.col("grupo") if "grupo" in found.columns else pl.lit("*").alias("grupo")
    return found.select(group, pl.lit(option).alias("opcion"), pl.col("est").alias("share"), "se", pl.col("lci").alias("lo"), pl.col("uci").alias("hi"))


whole = sample.estimation.prop(options, **known)
parts = [table(estimate, option) for estimate, option in zip(whole, options)]
parts += [table(sample.estimation.prop(option, by="grupo", **known), option) for option in options]
total = counts.select(pl.lit("*").alias("grupo"), pl.all().exclude("grupo").sum())
long = pl.concat([total, counts]).unpivot(index=["grupo", "base"], variable_name="opcion", value_name="n")
result = pl.concat(parts).join(long, on=["grupo", "opcion"])
result.select("grupo", "opcion", "n", "base", "share", "se", "lo", "hi").write_csv(out + "-sample.csv")
