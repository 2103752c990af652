"""Writes pace_cases.txt: the Theil-Sen slope and its 90 % interval of 200 random series with ties, by SciPy and by R.

Run it with python3-scipy and r-base-core from Debian: python3 tests/core/plan/make_pace_cases.py
A line is a case: the days, the values, then slope, low and high by SciPy. The script fails where R differs by more than
1e-12 of the values.
"""

import json
import pathlib
import random
import subprocess
import tempfile

from scipy.stats import theilslopes

R = r"""
cases <- readLines(commandArgs(TRUE)[1])
for (case in cases) {
  numbers <- lapply(strsplit(strsplit(case, ";")[[1]], ","), as.numeric)
  x <- numbers[[1]]; y <- numbers[[2]]; n <- length(x)
  pairs <- combn(n, 2)
  slopes <- sort((y[pairs[2, ]] - y[pairs[1, ]]) / (x[pairs[2, ]] - x[pairs[1, ]]))
  ties <- as.numeric(table(y))
  # As trend::sens.slope does it, after Sen (1968).
  variance <- (n * (n - 1) * (2 * n + 5) - sum(ties * (ties - 1) * (2 * ties + 5))) / 18
  spread <- qnorm(0.95) * sqrt(variance)
  low <- max(round((length(slopes) - spread) / 2), 1)
  high <- min(round((length(slopes) + spread) / 2 + 1), length(slopes))
  cat(sprintf("%.17g %.17g %.17g\n", median(slopes), slopes[low], slopes[high]))
}
"""


def series(rng):
    count = rng.choice([3, 4, 5, 6, 8, 12, 20, 40])
    days = sorted(rng.sample(range(0, 400), count))
    trend = rng.uniform(-2, 2)
    # Few values, many ties; or many values, few ties.
    step = rng.choice([0.01, 1, 5, 25])
    values = [round(round((100 + trend * day + rng.gauss(0, 20)) / step) * step, 6) for day in days]
    return days, values


def main():
    rng = random.Random(1968)
    cases = [series(rng) for _ in range(200)]
    text = [",".join(map(str, days)) + ";" + ",".join(map(repr, values)) for days, values in cases]
    by_scipy = []
    for days, values in cases:
        slope, _, low, high = theilslopes(values, days, alpha=0.9)
        by_scipy.append([float(slope), float(low), float(high)])
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "cases").write_text("\n".join(text) + "\n")
        (pathlib.Path(folder) / "pace.R").write_text(R)
        answer = subprocess.run(["Rscript", f"{folder}/pace.R", f"{folder}/cases"], check=True, capture_output=True, text=True)
    by_r = [[float(each) for each in line.split()] for line in answer.stdout.splitlines()]
    assert len(by_r) == len(by_scipy)
    for one, other in zip(by_scipy, by_r):
        assert all(abs(a - b) <= 1e-12 * max(1, abs(a)) for a, b in zip(one, other)), (one, other)
    lines = [f"{case};{','.join(map(json.dumps, pace))}" for case, pace in zip(text, by_scipy)]
    pathlib.Path(__file__).with_name("pace_cases.txt").write_text("\n".join(lines) + "\n")


main()
