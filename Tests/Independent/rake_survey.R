# Rscript rake_survey.R DATASETS OUT: shares of percepcion-2022 after raking, with their standard errors, by R's survey package.
# Needs Debian's r-cran-survey. Written with survey 4.1.
suppressPackageStartupMessages(library(survey))
options(digits = 17)
arguments <- commandArgs(TRUE)
folder <- file.path(arguments[1], "narino-2022/encuestas/percepcion-2022")
data <- read.csv(file.path(folder, "respuestas.csv"), sep = ";", check.names = FALSE, na.strings = "", colClasses = "character", encoding = "UTF-8")
names(data) <- make.names(sub("^(ubicacion|persona|cuentas)/", "", names(data)))
for (name in c("peso", "municipios_subregion", "hogares_municipio")) data[[name]] <- as.numeric(data[[name]])
known <- function(answers) ifelse(answers %in% c("98", "99"), NA, answers)
data$si_conoce <- as.numeric(known(data$conoce_obligacion) == "si")
data$si_participo <- as.numeric(known(data$participo) == "si")
data$puntos <- as.numeric(known(data$confianza))
topics <- grep("^temas\\.", names(data), value = TRUE)
channels <- grep("^canales\\.", names(data), value = TRUE)
for (name in c(topics, channels)) data[[name]] <- as.numeric(data[[name]])

design <- svydesign(ids = ~municipio + hogar, strata = ~subregion, weights = ~peso, fpc = ~municipios_subregion + hogares_municipio, data = data)
sexes <- data.frame(sexo = c("mujer", "hombre"), Freq = c(118400, 147600))
ages <- data.frame(edad = c("18_28", "29_59", "60_mas"), Freq = c(41000, 146000, 79000))
raked <- rake(design, list(~sexo, ~edad), list(sexes, ages), control = list(epsilon = 1e-10, maxit = 500))

number <- function(value) ifelse(is.nan(value) | is.na(value), "null", format(value, digits = 17, trim = TRUE, scientific = FALSE))
estimates <- function(mean, names) paste0(sprintf('"%s": {"participacion": %s, "error_estandar": %s}', names, number(coef(mean)), number(SE(mean))), collapse = ",\n   ")
object <- function(name, body) sprintf('  "%s": {\n   %s\n  }', name, body)
plain <- function(columns, des) svymean(reformulate(columns), des, na.rm = TRUE)
bare <- function(columns) sub("^(temas|canales)\\.", "", columns)
# Korn and Graubard's interval by its formula: of a calibrated design svyciprop counts the rows outside the domain too.
beta <- function(column) {
  found <- plain(column, raked); share <- coef(found)[[1]]
  rows <- sum(!is.na(data[[column]])); freedom <- degf(raked)
  size <- share * (1 - share) / vcov(found)[[1]] * (qt(0.025, rows - 1) / qt(0.025, freedom))^2
  low <- qbeta(0.025, size * share, size * (1 - share) + 1); high <- qbeta(0.975, size * share + 1, size * (1 - share))
  sprintf('  "%s": {"inferior": %s, "superior": %s, "n_efectivo": %s, "grados_libertad": %d}', sub("si_", "", column), number(low), number(high), number(size), freedom)
}
by_region <- function(column) {
  regions <- unique(data$subregion)
  parts <- lapply(regions, function(region) plain(column, raked[data$subregion == region, ]))
  paste0(sprintf('"%s": {"participacion": %s, "error_estandar": %s}', regions, number(sapply(parts, coef)), number(sapply(parts, SE))), collapse = ",\n   ")
}
scale <- plain("puntos", raked)
weights <- weights(raked)
text <- c(
  "{", sprintf(' "fuente": "R survey %s, rake hasta un cambio de 1e-10",', packageVersion("survey")),
  sprintf(' "grados_libertad": %d,', degf(raked)),
  sprintf(' "pesos": {"suma": %s, "minimo": %s, "maximo": %s, "suma_de_cuadrados": %s},', number(sum(weights)), number(min(weights)), number(max(weights)), number(sum(weights^2))),
  ' "calibradas": {', paste(
    object("conoce_obligacion", estimates(plain("si_conoce", raked), "si")), object("participo", estimates(plain("si_participo", raked), "si")),
    object("temas", estimates(plain(topics, raked), bare(topics))), object("canales", estimates(plain(channels, raked), bare(channels))),
    sprintf('  "confianza": {"media": %s, "error_estandar": %s}', number(coef(scale)), number(SE(scale))), sep = ",\n"), " },",
  ' "sin_calibrar": {', paste(object("participo", estimates(plain("si_participo", design), "si")), object("temas", estimates(plain(topics, design), bare(topics))), sep = ",\n"), " },",
  ' "korn_graubard": {', paste(beta("si_participo"), beta("si_conoce"), sep = ",\n"), " },",
  ' "participo_por_subregion": {', paste0("  ", by_region("si_participo")), " }", "}")
writeLines(text, file.path(arguments[2], "percepcion-2022-calibrada.json"), useBytes = TRUE)
