# Writes rates.json: quantiles, tails, intervals of rates and Mantel-Haenszel estimates by R. Run: Rscript rates.R > rates.json
number <- function(x) { x <- sprintf("%.17g", x); x }
array <- function(xs) paste0("[", paste(xs, collapse = ","), "]")
field <- function(name, rows) paste0("\"", name, "\":", array(rows))
rows <- function(f, ...) unlist(Map(function(...) array(number(c(..., f(...)))), ...))

ps <- c(1e-6, 1e-4, 0.025, 0.1, 0.5, 0.8, 0.975, 0.9999)
zs <- c(-30, -8, -1.96, -0.3, 0, 1, 4.5)
grid <- expand.grid(p = c(0.005, 0.025, 0.2, 0.5, 0.9, 0.975), df = c(1, 2, 5, 29, 499, 1e4))
chi <- data.frame(x = c(0.1, 3, 3, 25, 700, 450, 900, 40), df = c(1, 2, 40, 24, 499, 499, 499, 1))
betas <- data.frame(p = c(0.025, 0.975, 0.025, 0.975, 0.5, 0.005), a = c(5, 8000, 1, 1, 0.5, 60), b = c(96, 193, 8192, 8192, 0.5, 5))
rates <- data.frame(c = c(0, 1, 3, 8, 40, 64, 0, 5, 4000), n = c(8, 8, 8, 8, 64, 64, 8192, 8192, 8192))

set.seed(20260102)
tables <- list(matrix(c(5, 8, 3, 8, 7, 8, 2, 8, 4, 8, 4, 8), ncol = 4, byrow = TRUE),
               cbind(rbinom(60, 8, 0.5), 8, rbinom(60, 8, 0.4), 8),
               cbind(rbinom(500, 2, 0.3), 2, rbinom(500, 3, 0.5), 3))
mh <- sapply(tables, function(t) {
  cells <- base::array(rbind(t[, 1], t[, 3], t[, 2] - t[, 1], t[, 4] - t[, 3]), c(2, 2, nrow(t)))
  cells <- cells[, , apply(cells, 3, function(x) all(rowSums(x) > 0) && all(colSums(x) > 0)), drop = FALSE]
  test <- mantelhaen.test(cells, exact = FALSE, correct = FALSE, conf.level = 0.9)
  array(c(array(apply(t, 1, function(r) array(number(r)))), number(log(c(test$estimate, test$conf.int)))))
})

cat(paste0("{\"madeBy\":{\"script\":\"rates.R\",\"R\":\"", R.version$major, ".", R.version$minor, "\"},", paste(c(
  field("normalQuantile", rows(qnorm, ps)),
  field("normalProbability", rows(pnorm, zs)),
  field("tQuantile", rows(qt, grid$p, grid$df)),
  field("chiSquareUpperTail", rows(function(x, df) pchisq(x, df, lower.tail = FALSE), chi$x, chi$df)),
  field("betaQuantile", rows(qbeta, betas$p, betas$a, betas$b)),
  field("clopperPearson", rows(function(c, n) binom.test(c, n, conf.level = 0.95)$conf.int, rates$c, rates$n)),
  field("wilson", rows(function(c, n) prop.test(c, n, conf.level = 0.95, correct = FALSE)$conf.int, rates$c, rates$n)),
  field("mantelHaenszel", mh)), collapse = ","), "}\n"))
