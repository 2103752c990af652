"""Writes evidence_cases.txt: statistics of tables with ties, missing values and few rows, by SciPy and by R.

Run it with python3-scipy and r-base-core from Debian: /usr/bin/python3 tests/core/evidence/make_evidence_cases.py
Each line is a name and lists of numbers, the last one being what is expected; nothing between two commas is a missing
value. The script fails where R differs from SciPy, or from the formulas below, by more than 1e-10 of the values.
"""

import itertools
import math
import pathlib
import random
import subprocess
import tempfile

import numpy
from scipy import stats

R = r"""
numbers <- function(text) { parts <- strsplit(text, ",", fixed = TRUE)[[1]]; as.numeric(parts) }
say <- function(values) cat(paste(sprintf("%.17g", values), collapse = ","), "\n", sep = "")
for (case in readLines(commandArgs(TRUE)[1])) {
  parts <- strsplit(case, ";", fixed = TRUE)[[1]]
  values <- lapply(parts[-1], numbers)
  if (parts[1] == "pair") {
    x <- values[[1]]; y <- values[[2]]; both <- !is.na(x) & !is.na(y); x <- x[both]; y <- y[both]
    pearson <- cor.test(x, y)
    spearman <- suppressWarnings(cor.test(rank(x), rank(y)))
    say(c(pearson$estimate, pearson$conf.int, pearson$p.value, spearman$estimate, spearman$p.value))
  } else if (parts[1] == "partial") {
    frame <- as.data.frame(values[-(1:2)]); names(frame) <- paste0("c", seq_along(frame))
    frame$x <- values[[1]]; frame$y <- values[[2]]
    frame <- as.data.frame(lapply(frame[complete.cases(frame), ], rank))
    rest <- setdiff(names(frame), c("x", "y"))
    a <- residuals(lm(reformulate(rest, "x"), frame)); b <- residuals(lm(reformulate(rest, "y"), frame))
    r <- cor(a, b); df <- nrow(frame) - 2 - length(rest)
    say(c(r, 2 * pt(-abs(r * sqrt(df / (1 - r^2))), df)))
  } else if (parts[1] == "lag") {
    account <- factor(values[[1]]); x <- values[[2]]; y <- values[[3]]
    fit <- lm(y ~ x + account); demeaned <- residuals(lm(x ~ account)); G <- nlevels(account)
    scores <- tapply(demeaned * residuals(fit), account, sum)
    b <- coef(fit)[["x"]]; se <- sqrt(G / (G - 1) * sum(scores^2)) / sum(demeaned^2)
    scale <- sqrt(sum(demeaned^2) / sum(residuals(lm(y ~ account))^2))
    say(c(b * scale, (b + c(-1, 1) * qt(0.975, G - 1) * se) * scale, 2 * pt(-abs(b / se), G - 1)))
  } else if (parts[1] == "rates") {
    v <- values[[1]]; table <- matrix(c(v[1], v[2] - v[1], v[3], v[4] - v[3]), 2)
    say(c(suppressWarnings(prop.test(v[1], v[2], correct = FALSE)$conf.int),
          suppressWarnings(prop.test(v[3], v[4], correct = FALSE)$conf.int), fisher.test(table)$p.value))
  } else {
    say(p.adjust(values[[1]], "BH"))
  }
}
"""

Z = stats.norm.ppf(0.975)


def fisher_z(r, variance):
    with numpy.errstate(divide="ignore"):
        z = numpy.arctanh(r)
    return [float(numpy.tanh(z - Z * math.sqrt(variance))), float(numpy.tanh(z + Z * math.sqrt(variance)))]


def exact(x, y):
    x, y = numpy.array(x, float), numpy.array(y, float)
    x, y = x - x.mean(), y - y.mean()
    seen, every = abs(float(x @ y)), 0
    scale = math.sqrt(float(x @ x) * float(y @ y))
    extreme = 0
    for order in itertools.permutations(y):
        every += 1
        extreme += abs(float(x @ numpy.array(order))) >= seen - 1e-12 * scale
    return extreme / every


def pair(x, y):
    both = [(a, b) for a, b in zip(x, y) if a is not None and b is not None]
    x, y = [a for a, _ in both], [b for _, b in both]
    n = len(both)
    pearson = stats.pearsonr(x, y)
    spearman = stats.spearmanr(x, y)
    rank_x, rank_y = stats.rankdata(x), stats.rankdata(y)
    r, rho = float(pearson.statistic), float(spearman.statistic)
    p = [exact(x, y), exact(rank_x, rank_y)] if n <= 9 else [float(pearson.pvalue), float(spearman.pvalue)]
    check = [r, *fisher_z(r, 1 / (n - 3)), float(pearson.pvalue), rho, float(spearman.pvalue)]
    return [r, *fisher_z(r, 1 / (n - 3)), p[0], rho, *fisher_z(rho, (1 + rho**2 / 2) / (n - 3)), p[1]], check


def partial(x, y, *controls):
    rows = [row for row in zip(x, y, *controls) if None not in row]
    ranks = [stats.rankdata(column) for column in zip(*rows)]
    design = numpy.column_stack([numpy.ones(len(rows)), *ranks[2:]])
    q, _ = numpy.linalg.qr(design)
    left, right = (column - q @ (q.T @ column) for column in ranks[:2])
    r = float(left @ right / math.sqrt(float(left @ left) * float(right @ right)))
    df = len(rows) - 2 - len(controls)
    found = [r, 2 * float(stats.t.sf(abs(r) * math.sqrt(df / (1 - r * r)), df))]
    return found, found


def lag(account, x, y):
    account, x, y = numpy.array(account), numpy.array(x, float), numpy.array(y, float)
    groups = sorted(set(account))
    for each in groups:
        here = account == each
        x[here] -= x[here].mean()
        y[here] -= y[here].mean()
    b = float(x @ y / (x @ x))
    scores = [float((x * (y - b * x))[account == each].sum()) for each in groups]
    g = len(groups)
    error = math.sqrt(g / (g - 1) * sum(score**2 for score in scores)) / float(x @ x)
    scale = math.sqrt(float(x @ x) / float(y @ y))
    t = float(stats.t.ppf(0.975, g - 1))
    found = [b * scale, (b - t * error) * scale, (b + t * error) * scale, 2 * float(stats.t.sf(abs(b) / error, g - 1))]
    return found, found


def wilson(yes, n):
    p = yes / n
    middle, spread = p + Z**2 / (2 * n), Z * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n * n))
    return [(middle - spread) / (1 + Z**2 / n), (middle + spread) / (1 + Z**2 / n)]


def rates(values):
    yes, n, other, m = values
    a, b = wilson(yes, n), wilson(other, m)
    p, q = yes / n, other / m
    newcombe = [p - q - math.hypot(p - a[0], b[1] - q), p - q + math.hypot(a[1] - p, q - b[0])]
    cells = [yes, n - yes, other, m - other]
    if 0 in cells:
        cells = [cell + 0.5 for cell in cells]
    log = math.log(cells[0] * cells[3] / (cells[1] * cells[2]))
    spread = Z * math.sqrt(sum(1 / cell for cell in cells))
    fisher = float(stats.fisher_exact([[yes, n - yes], [other, m - other]])[1])
    odds = [math.exp(log), math.exp(log - spread), math.exp(log + spread)]
    return [*a, *b, *newcombe, *odds, fisher], [*a, *b, fisher]


def adjust(p):
    order = sorted(range(len(p)), key=lambda i: -p[i])
    q, least = [0.0] * len(p), 1.0
    for position, i in enumerate(order):
        least = min(least, p[i] * len(p) / (len(p) - position))
        q[i] = least
    return q, q


KINDS = {"pair": pair, "partial": partial, "lag": lag, "rates": rates, "adjust": adjust}


def column(rng, n, kind):
    if kind == "yes_no":
        return [rng.choice([0, 1]) for _ in range(n)]
    if kind == "few":
        return [rng.choice([0, 0, 1, 2, 5]) for _ in range(n)]
    if kind == "money":
        return [round(rng.lognormvariate(8, 1.5), 2) for _ in range(n)]
    return [round(rng.gauss(0, 1), 5) for _ in range(n)]


def with_gaps(rng, values, share):
    return [None if rng.random() < share else value for value in values]


def pairs(rng):
    # Ties and gaps at every size, small ones most of all.
    for n in [4, 5, 6, 7, 8, 9, 10, 11, 15, 30, 60, 250]:
        for kinds in [("few", "few"), ("yes_no", "money"), ("normal", "few"), ("money", "normal"), ("yes_no", "yes_no")]:
            for share in (0, 0.3) if n > 9 else (0,):
                x = column(rng, n, kinds[0])
                y = column(rng, n, kinds[1])
                if rng.random() < 0.6 and kinds[1] != "yes_no":
                    y = [round(b + rng.choice([-1, 1]) * 0.5 * a, 5) for a, b in zip(x, y)]
                x, y = with_gaps(rng, x, share), with_gaps(rng, y, share)
                known = [(a, b) for a, b in zip(x, y) if a is not None and b is not None]
                if len(known) < 4 or any(len(set(values)) < 2 for values in zip(*known)):
                    continue
                if n <= 30 and abs(stats.pearsonr(*zip(*known)).statistic) > 1 - 1e-9:
                    continue
                yield "pair", [x, y]


def others(rng):
    for n, count in [(12, 1), (20, 2), (40, 3), (200, 1), (200, 4)]:
        for share in (0, 0.15):
            base = column(rng, n, "normal")
            controls = [[round(a + rng.gauss(0, 1), 5) for a in base] if i % 2 == 0 else column(rng, n, "few") for i in range(count)]
            x = [round(a + rng.gauss(0, 1), 5) for a in base]
            y = [round(a + rng.gauss(0, 1)) for a in base]
            yield "partial", [with_gaps(rng, values, share / (count + 2)) for values in [x, y, *controls]]
    for accounts, most in [(10, 3), (12, 6), (30, 8), (100, 12)]:
        for effect in (0, 0.4):
            account, x, y = [], [], []
            for each in range(accounts):
                level = rng.gauss(0, 3)
                for _ in range(rng.randint(2, most)):
                    account.append(each)
                    x.append(rng.choice([0, 0, 1, 2, 3]) + round(level))
                    y.append(round(effect * x[-1] + 2 * level + rng.gauss(0, 1), 5))
            yield "lag", [account, x, y]
    for values in [[0, 10, 10, 10], [0, 12, 0, 15], [3, 10, 8, 11], [10, 10, 0, 10], [109, 120, 104, 140], [50, 1000, 2, 10],
                   [1, 10, 900, 1000], [7, 14, 7, 14], [5, 40, 30, 41], [400, 1000, 300, 1000]]:
        yield "rates", [values]
    for count in (1, 2, 7, 40):
        p = [round(rng.random() ** 3, 4) for _ in range(count)]
        yield "adjust", [p]


def spelled(values):
    return ",".join("" if value is None else repr(value) for value in values)


def main():
    rng = random.Random(1904)
    cases = [*pairs(rng), *others(rng)]
    found = [KINDS[kind](*inputs) for kind, inputs in cases]
    text = [";".join([kind, *map(spelled, inputs)]) for kind, inputs in cases]
    with tempfile.TemporaryDirectory() as folder:
        # A blank at the end of a list would be lost in R.
        lines = [line.replace(",;", ",NA;") + ("NA" if line.endswith(",") else "") for line in text]
        (pathlib.Path(folder) / "cases").write_text("\n".join(lines) + "\n")
        (pathlib.Path(folder) / "cases.R").write_text(R)
        run = subprocess.run(["Rscript", f"{folder}/cases.R", f"{folder}/cases"], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
    by_r = [[float(each) for each in line.split(",")] for line in run.stdout.splitlines()]
    assert len(by_r) == len(cases)
    for (_, check), other, case in zip(found, by_r, text):
        assert len(check) == len(other), case
        assert all(abs(a - b) <= 1e-10 * max(abs(a), abs(b)) + 1e-14 for a, b in zip(check, other)), (case, check, other)
    lines = [f"{case};{spelled(expected)}" for case, (expected, _) in zip(text, found)]
    pathlib.Path(__file__).with_name("evidence_cases.txt").write_text("\n".join(lines) + "\n")


main()
