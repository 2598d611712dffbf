# Writes classic.json: what R itself says for the classical tests. Run: Rscript classic.R > classic.json
number <- function(x) sprintf("%.17g", x)
array <- function(xs) paste0("[", paste(xs, collapse = ","), "]")
field <- function(name, rows) paste0("\"", name, "\":", array(rows))

fisherRows <- list(c(5, 8, 1, 8), c(8, 8, 0, 8), c(0, 8, 3, 8), c(0, 8, 0, 8), c(8, 8, 8, 8), c(30, 64, 12, 128),
                   c(104, 128, 90, 128), c(17, 128, 4, 128), c(3, 1024, 0, 256), c(1, 1, 0, 1), c(700, 8192, 600, 8192))
fisher <- sapply(fisherRows, function(r) {
  table <- matrix(c(r[1], r[2] - r[1], r[3], r[4] - r[3]), 2)
  array(number(c(r, fisher.test(table, alternative = "greater")$p.value)))
})

set.seed(20260101)
pRows <- list(c(0.01), c(0.01, 0.02, 0.03), c(0.03, 0.01, 0.02, 0.5, 1), c(0.04, 0.04, 0.04), runif(20)^2, c(0, 1, 1, 0))
bh <- sapply(pRows, function(p) array(c(array(number(p)), array(number(p.adjust(p, "BH"))))))

valueRows <- list(c(3), c(2, 1), rnorm(11), rnorm(200), rep(c(0, 1), 30))
quantiles <- unlist(lapply(valueRows, function(x) sapply(c(0.5, 0.9, 0.95), function(level) {
  q <- quantile(x, c((1 - level) / 2, 1 - (1 - level) / 2), type = 7, names = FALSE)
  array(c(array(number(x)), number(level), array(number(q))))
})))

cat(paste0("{\"madeBy\":{\"script\":\"classic.R\",\"R\":\"", R.version$major, ".", R.version$minor, "\"},",
           paste(c(field("fisher", fisher), field("benjaminiHochberg", bh), field("percentileInterval", quantiles)),
                 collapse = ","), "}\n"))
