// Distributions written from their definitions; no library is used.
// Every function aims at 1e-12 relative or better (checked against SciPy in evidence-oracle.check.js).

/** Sum with Neumaier's compensation: the rounding lost by each addition is carried along. */
export function sum(values) {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? (total - next) + value : (value - next) + total;
    total = next;
  }
  return total + lost;
}

/** Gamma(a + 1/2) / Gamma(a) for a > 0. Shift a upwards until the asymptotic series is exact, then step back. */
export function gammaHalfRatio(a) {
  let factor = 1;
  while (a < 40) {
    factor *= a / (a + 0.5); // g(a) = g(a + 1) * a / (a + 1/2)
    a += 1;
  }
  // log(Gamma(a + 1/2) / Gamma(a)) = log(a)/2 - 1/(8a) + 1/(192a^3) - 1/(640a^5) + 17/(14336a^7) - ...
  const series = -1 / (8 * a) + 1 / (192 * a ** 3) - 1 / (640 * a ** 5) + 17 / (14336 * a ** 7);
  return factor * Math.sqrt(a) * Math.exp(series);
}

/** Continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(x, a, b) {
  const tiny = 1e-300;
  const keep = (value) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / keep(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 1_000_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keep(1 + even * d);
    c = keep(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keep(1 + odd * d);
    c = keep(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) return h;
    if (m > 20_000 && Math.abs(step - 1) < 4e-16) return h;
  }
  return h;
}

/**
 * Regularized incomplete beta I_x(a, 1/2); `y` is 1 - x, given apart so that neither of the two is lost to rounding.
 * B(a, 1/2) = sqrt(pi) * Gamma(a) / Gamma(a + 1/2).
 */
export function incompleteBetaHalf(x, y, a) {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const beta = Math.sqrt(Math.PI) / gammaHalfRatio(a);
  // x^a: from whichever of x and y is the smaller, so that the logarithm is exact.
  const logX = y < 0.5 ? Math.log1p(-y) : Math.log(x);
  const front = (Math.exp(a * logX) * Math.sqrt(y)) / beta;
  if (x < (a + 1) / (a + 0.5 + 2)) return (front * betaFraction(x, a, 0.5)) / a;
  return 1 - (front * betaFraction(y, 0.5, a)) / 0.5;
}

/** Two-sided p of Student's t: P(|T| >= |t|) with df degrees of freedom. */
export function studentTwoSided(t, df) {
  if (t === Infinity || t === -Infinity) return 0;
  const whole = df + t * t;
  return incompleteBetaHalf(df / whole, (t * t) / whole, df / 2);
}

/** The t with P(|T| >= t) = p, by halving the interval until it can be halved no more. */
export function studentQuantileTwoSided(p, df) {
  let high = 1;
  while (studentTwoSided(high, df) > p) high *= 2;
  return bisect((t) => studentTwoSided(t, df) > p, 0, high);
}

/** The standard normal's P(|Z| >= z), z >= 0. Series of erf near 0, continued fraction of erfc beyond. */
export function normalTwoSided(z) {
  const x = z / Math.SQRT2;
  if (x < 2) {
    // erf(x) = 2/sqrt(pi) * exp(-x^2) * sum of 2^k x^(2k+1) / (1*3*5*...*(2k+1)): only positive terms
    let term = x;
    const terms = [term];
    for (let k = 1; k < 200; k += 1) {
      term *= (2 * x * x) / (2 * k + 1);
      terms.push(term);
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum(terms);
  }
  // erfc(x) = exp(-x^2)/sqrt(pi) / (x + (1/2)/(x + 1/(x + (3/2)/(x + ...))))
  let tail = x;
  for (let k = 200; k >= 1; k -= 1) tail = x + (k / 2) / tail;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / tail;
}

/** The z with P(|Z| >= z) = p; 1.959963984540054 for p = 0.05. */
export function normalQuantileTwoSided(p) {
  return bisect((z) => normalTwoSided(z) > p, 0, 40);
}

function bisect(isBelow, low, high) {
  for (let step = 0; step < 2000; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Hypergeometric probabilities of a 2 x 2 table with fixed margins: how many of the `first` rows are among the `yes`,
 * out of `all` rows. Weights relative to the mode by the exact ratio of neighbours, then divided by their sum.
 */
export function hypergeometric(all, yes, first) {
  const lowest = Math.max(0, first + yes - all);
  const highest = Math.min(first, yes);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((first + 1) * (yes + 1)) / (all + 2))));
  const weights = new Array(highest - lowest + 1).fill(0);
  weights[mode - lowest] = 1;
  for (let k = mode + 1; k <= highest; k += 1) {
    const ratio = ((first - k + 1) * (yes - k + 1)) / (k * (all - first - yes + k));
    weights[k - lowest] = weights[k - 1 - lowest] * ratio;
  }
  for (let k = mode - 1; k >= lowest; k -= 1) {
    const ratio = ((k + 1) * (all - first - yes + k + 1)) / ((first - k) * (yes - k));
    weights[k - lowest] = weights[k + 1 - lowest] * ratio;
  }
  const total = sum(weights);
  return { lowest, probabilities: weights.map((weight) => weight / total) };
}

/** Fisher's exact test, two-sided: all tables no more likely than the one seen (R's slack of 1e-7, see NOTES). */
export function fisherTwoSided(a, b, c, d) {
  const { lowest, probabilities } = hypergeometric(a + b + c + d, a + c, a + b);
  const seen = probabilities[a - lowest];
  const p = sum(probabilities.filter((probability) => probability <= seen * (1 + 1e-7)));
  return Math.min(1, p);
}
