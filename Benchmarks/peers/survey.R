# Rscript survey.R IN OUT: the sample of gen.c with R's survey package; shares of the five options, their standard errors (Taylor)
# and Korn-Graubard intervals, of all and by group. OUT-sample.csv as peers/survey_svy.py writes it.
suppressPackageStartupMessages(library(survey))
a <- commandArgs(TRUE)
d <- read.csv(a[1], check.names = FALSE, encoding = "UTF-8")
options <- grep("^temas/", names(d), value = TRUE)
names(d) <- sub("^temas/", "t_", names(d))
columns <- sub("^temas/", "t_", options)
d$contestaron <- !is.na(d[[columns[1]]])
des <- svydesign(ids = ~upm, strata = ~estrato, weights = ~peso, data = d, nest = TRUE)
answered <- subset(des, contestaron)
y <- reformulate(columns)
# Korn and Graubard's interval by its formula, for all options at once: svyciprop would estimate every share a second time.
rows <- function(group, mean, se, freedom, kept) {
  n <- nrow(kept)
  size <- mean * (1 - mean) / se^2 * (qt(0.025, n - 1) / qt(0.025, freedom))^2
  data.frame(grupo = group, opcion = sub("^t_", "", columns), n = colSums(kept[columns] == 1), base = n, share = mean, se = se,
    lo = qbeta(0.025, size * mean, size * (1 - mean) + 1), hi = qbeta(0.975, size * mean + 1, size * (1 - mean)))
}
whole <- svymean(y, answered)
v <- answered$variables
result <- list(rows("*", as.numeric(coef(whole)), as.numeric(SE(whole)), degf(answered), v))
by <- svyby(y, ~grupo, answered, svymean)
for (g in seq_len(nrow(by))) {
  inside <- v$grupo == by$grupo[g]
  result[[g + 1]] <- rows(as.character(by$grupo[g]), as.numeric(by[g, columns]), as.numeric(by[g, paste0("se.", columns)]), degf(answered[inside, ]), v[inside, ])
}
write.csv(do.call(rbind, result), paste0(a[2], "-sample.csv"), row.names = FALSE)
