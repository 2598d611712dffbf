"""Writes exact.json: values of the counting formulas as exact rationals (fractions), or to 40 digits (mpmath) where a
logarithm is involved. Nothing here is shared with the code under test. Run: python exact.py > exact.json"""

import json
import random
import sys
from fractions import Fraction
from itertools import product
from math import comb

import mpmath

mpmath.mp.dps = 40
random.seed(20260101)


def number(value):
    """The double next to an exact value; small ones keep all their digits."""
    value = Fraction(value)
    return value.numerator / value.denominator if value else 0.0


def pass_at_k():
    ns = [1, 2, 3, 5, 16, 64, 100, 128, 256, 1000, 1024, 4096, 8191, 8192]
    cases = []
    for n in ns:
        powers = {2**i for i in range(14) if 2**i <= n}
        cs = sorted({0, 1, 2, n // 7, n // 2, n - 2, n - 1, n} & set(range(n + 1)))
        ks = sorted((powers | {3, n // 3, n - 1, n}) & set(range(1, n + 1)))
        if n > 1000:
            ks = [1, 2, 8, 64, 1024, n // 3, n - 1, n]
        for c, k in product(cs, ks):
            cases.append([n, c, k, number(1 - Fraction(comb(n - c, k), comb(n, k)))])
    for n, c, k in [(10**6, 1, 1), (10**6, 3, 7), (10**6, 900, 1000), (10**6, 2, 999999), (10**6, 20000, 50), (999983, 17, 5000)]:
        miss = Fraction(1)
        for i in range(min(c, k)):
            miss *= Fraction(n - i - max(c, k), n - i)
        cases.append([n, c, k, number(1 - miss)])
    return cases


def hyper(k, N, K, m):
    return Fraction(comb(K, k) * comb(N - K, m - k), comb(N, m)) if 0 <= k <= K and 0 <= m - k <= N - K else Fraction(0)


def hypergeometric():
    cases = []
    for N, K, m in [(1, 0, 1), (2, 1, 1), (10, 4, 5), (10, 10, 3), (10, 0, 3), (128, 40, 64), (256, 250, 128), (1000, 30, 500), (4096, 2000, 2048), (16384, 60, 8192), (16384, 8000, 8192), (16384, 16000, 8192)]:
        lo, hi = max(0, m - (N - K)), min(K, m)
        ks = sorted({lo, hi, (lo + hi) // 2, lo + 1, hi - 1, K * m // N, K * m // N + 50, lo - 1, hi + 1})
        for k in ks:
            tail = sum((Fraction(comb(K, j) * comb(N - K, m - j)) for j in range(max(k, lo), hi + 1)), Fraction(0)) / comb(N, m)
            if tail != 0 and number(tail) < 1e-290:
                continue
            pmf = hyper(k, N, K, m)
            if pmf != 0 and number(pmf) < 1e-290:
                continue
            cases.append([k, N, K, m, number(pmf), number(tail)])
    return cases


def binomial_ratio():
    cases = []
    for n, t, total in [(1, 0, 2), (1, 1, 2), (8, 1, 16), (8, 8, 16), (8, 9, 16), (64, 5, 128), (8192, 3, 16384), (8192, 700, 16384), (100, 30, 8292), (8192, 100, 8292), (5, 5, 5)]:
        cases.append([n, t, total, number(Fraction(comb(n, t), comb(total, t)))])
    return cases


def poisson_binomial():
    cases = []
    rows = [([0.5], 1), ([0.0, 1.0, 0.25], 2), ([0.1] * 10, 0), ([0.1] * 10, 11), ([0.1] * 10, 10)]
    for size, xs in [(7, [1, 4, 7]), (40, [3, 20, 40]), (200, [10, 60, 120, 199])]:
        ps = [random.random() ** 3 for _ in range(size)]
        rows += [(ps, x) for x in xs]
    for ps, x in rows:
        law = [Fraction(1)]
        for p in map(Fraction, ps):
            law = [a * (1 - p) + b * p for a, b in zip(law + [0], [0] + law)]
        cases.append([ps, x, number(sum(law[x:], Fraction(0)))])
    return cases


def log(value):
    return mpmath.log(mpmath.mpf(value.numerator) / value.denominator)


def entropy():
    cases = []
    tables = [[1], [1, 1], [3, 1], [5, 0, 2], [10, 10, 10], [1] * 20, [64, 1, 1, 1], [30, 20, 8, 4, 1, 1], [200, 40, 9, 3, 2, 1, 1]]
    for counts in tables:
        n = sum(counts)
        for m in sorted({1, 2, 3, n // 2, n - 1, n} & set(range(1, n + 1))):
            expected = mpmath.mpf(0)
            distinct = Fraction(0)
            for f in counts:
                distinct += 1 - Fraction(comb(n - f, m), comb(n, m))
                for j in range(1, min(f, m) + 1):
                    share = Fraction(j, m)
                    weight = hyper(j, n, f, m)
                    expected -= mpmath.mpf(weight.numerator) / weight.denominator * (mpmath.mpf(j) / m) * log(share)
            cases.append([counts, m, float(expected), number(distinct)])
    return cases


json.dump(
    {
        "madeBy": {"script": "exact.py", "python": sys.version.split()[0], "mpmath": mpmath.__version__},
        "passAtK": pass_at_k(),
        "hypergeometric": hypergeometric(),
        "binomialRatio": binomial_ratio(),
        "poissonBinomial": poisson_binomial(),
        "entropy": entropy(),
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
