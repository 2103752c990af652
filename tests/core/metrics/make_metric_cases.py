"""Writes survival_cases.txt, quantile_cases.txt and survey_cases.txt: reference values of R's survival and of SciPy.

Run it with python3-scipy, r-base-core and r-cran-survival from Debian:
/usr/bin/python3 tests/core/metrics/make_metric_cases.py

A line of survival_cases.txt is a case: days, then 1 for reached and 0 for waiting, then the quartiles, their lower and
their upper ends, then day, share, low and high of every day with events, by survfit() with conf.type = "log-log".
A line of quantile_cases.txt: the values, then their 50 % and 90 % quantiles by numpy and SciPy, which must agree with
type 7 of R. A line of survey_cases.txt: promoters, passives and detractors with the score and its interval, then the
same numbers as satisfied of all with Wilson's interval.
"""

import pathlib
import random
import subprocess
import tempfile

import numpy
from scipy.stats import binomtest, norm
from scipy.stats.mstats import mquantiles

HERE = pathlib.Path(__file__)

SURVIVAL = r"""
library(survival)
for (case in readLines(commandArgs(TRUE)[1])) {
  numbers <- lapply(strsplit(strsplit(case, ";")[[1]], ","), as.numeric)
  fit <- survfit(Surv(numbers[[1]], numbers[[2]]) ~ 1, conf.type = "log-log")
  q <- quantile(fit, c(0.25, 0.5, 0.75))
  spelled <- function(values) paste(sprintf("%.17g", values), collapse = ",")
  seen <- fit$n.event > 0
  cat(case, spelled(q$quantile), spelled(q$lower), spelled(q$upper), spelled(fit$time[seen]), spelled(fit$surv[seen]),
      spelled(fit$lower[seen]), spelled(fit$upper[seen]), sep = ";")
  cat("\n")
}
"""

QUANTILES = r"""
for (case in readLines(commandArgs(TRUE)[1])) {
  values <- as.numeric(strsplit(case, ",")[[1]])
  cat(sprintf("%.17g,%.17g\n", quantile(values, 0.5, type = 7), quantile(values, 0.9, type = 7)))
}
"""


def by_r(script, lines):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "cases").write_text("\n".join(lines) + "\n")
        (pathlib.Path(folder) / "script.R").write_text(script)
        command = ["Rscript", f"{folder}/script.R", f"{folder}/cases"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def write(name, lines):
    HERE.with_name(name).write_text("\n".join(lines) + "\n")


def survival_case(rng):
    count = rng.choice([1, 2, 3, 4, 8, 20, 60])
    most = rng.choice([5, 30, 400])
    waiting = rng.choice([0, 0.2, 0.6, 0.95])
    days = [rng.randint(0, most) for _ in range(count)]
    reached = [0 if rng.random() < waiting else 1 for _ in range(count)]
    if not any(reached):
        reached[0] = 1
    return ",".join(map(str, days)) + ";" + ",".join(map(str, reached))


def quantile_cases(rng):
    for _ in range(200):
        values = [round(rng.expovariate(0.1), 2) for _ in range(rng.choice([1, 2, 3, 5, 10, 11, 50]))]
        yield ",".join(map(repr, values))


def survey_case(rng):
    promoters, passives, detractors = (rng.choice([0, 1, 3, 10, 400]) for _ in range(3))
    if promoters + passives + detractors == 0:
        promoters = 1
    count = promoters + passives + detractors
    answers = numpy.array([1] * promoters + [0] * passives + [-1] * detractors)
    half = norm.ppf(0.975) * answers.std() / numpy.sqrt(count)
    score = answers.mean()
    satisfied = binomtest(promoters, count).proportion_ci(method="wilson")
    figures = [score, max(score - half, -1), min(score + half, 1), promoters / count, satisfied.low, satisfied.high]
    return f"{promoters},{passives},{detractors};" + ",".join(repr(float(each)) for each in figures)


def main():
    rng = random.Random(1958)
    write("survival_cases.txt", by_r(SURVIVAL, [survival_case(rng) for _ in range(300)]))
    values = list(quantile_cases(rng))
    lines = []
    for case, answer in zip(values, by_r(QUANTILES, values)):
        numbers = [float(each) for each in case.split(",")]
        by_numpy = numpy.quantile(numbers, [0.5, 0.9])
        by_scipy = mquantiles(numbers, [0.5, 0.9], alphap=1, betap=1)
        others = [float(each) for each in answer.split(",")]
        assert numpy.allclose(by_numpy, by_scipy, rtol=1e-12) and numpy.allclose(by_numpy, others, rtol=1e-12), case
        lines.append(case + ";" + ",".join(repr(float(each)) for each in by_numpy))
    write("quantile_cases.txt", lines)
    write("survey_cases.txt", [survey_case(rng) for _ in range(200)])


main()
