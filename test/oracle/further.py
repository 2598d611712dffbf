"""Writes further.json: the metrics beyond pass@k, by enumeration and exact rationals, 60-digit logarithms (mpmath),
SciPy and statsmodels. Nothing here is shared with the code under test. Run: python further.py > further.json"""

import json
import random
import sys
from fractions import Fraction as F
from itertools import combinations
from math import ceil, comb

import mpmath
import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.contingency_tables import StratifiedTable
from statsmodels.stats.power import NormalIndPower

mpmath.mp.dps = 60
random.seed(20260102)
rng = np.random.default_rng(20260102)


def number(value):
    return value.numerator / value.denominator if isinstance(value, F) else float(value)


def mp(value):
    return mpmath.mpf(value.numerator) / value.denominator


def pass_at(n, c, k):
    return 1 - F(comb(n - c, k), comb(n, k))


def chao_wang_jost():
    cases = []
    tables = [[1], [2], [1, 1], [2, 1], [5, 0, 3], [1] * 10, [1] * 300, [64], [63, 1], [2] * 30, [40, 10, 5, 4, 2, 1, 1, 1, 1],
              [1000, 20, 3, 2, 1, 1], [2000] + [1] * 2, [30] * 40 + [1], [100] * 20 + [2, 1]]
    for counts in tables:
        n = sum(counts)
        f1, f2 = counts.count(1), counts.count(2)
        value = mpmath.mpf(0)
        for x in counts:
            if 0 < x < n:
                value += mpmath.mpf(x) / n * sum(mpmath.mpf(1) / k for k in range(x, n))
        A = F(2 * f2, (n - 1) * f1 + 2 * f2) if f2 else F(2, (n - 1) * (f1 - 1) + 2) if f1 else F(1)
        if f1 and A < 1:
            with mpmath.workdps(60 + n):
                a = mp(A)
                rest = -mpmath.log(a) - sum((1 - a) ** r / r for r in range(1, n))
                value += mpmath.mpf(f1) / n * (1 - a) ** (1 - n) * rest
        cases.append([counts, float(value)])
    return cases


def novelty():
    cases = []
    for pooled, nb, nc in [([2, 1, 1], 2, 2), ([3, 2, 1], 2, 4), ([4, 4, 1, 1], 5, 5), ([6, 2], 4, 4), ([1] * 6, 3, 3)]:
        samples = [a for a, count in enumerate(pooled) for _ in range(count)]
        total, ways = F(0), 0
        for base in combinations(range(nb + nc), nb):
            known = {samples[i] for i in base}
            total += F(sum(samples[i] not in known for i in range(nb + nc) if i not in base), nc)
            ways += 1
        cases.append([pooled, nb, nc, number(total / ways)])
    return cases


def kl(p, q):
    def term(a, b):
        return mp(a) * mpmath.log(mp(a / b)) if a else mpmath.mpf(0)
    return term(p, q) + term(1 - p, 1 - q)


def bernoulli_kl():
    plain = [[p, q, float(kl(F(p), F(q)))] for p, q in [(0.0, 0.5), (1.0, 0.25), (0.5, 0.5), (0.3, 0.7), (1e-6, 2e-6), (0.999, 0.2)]]
    counted = []
    for c1, n1, c2, n2 in [(0, 8, 8, 8), (3, 8, 3, 8), (0, 4, 0, 7), (60, 64, 40, 64), (1, 128, 0, 64)]:
        def smoothed(a, b):
            return kl(F(2 * a + 1, 2 * n1 + 2), F(2 * b + 1, 2 * n2 + 2))
        t, N = c1 + c2, n1 + n2
        chance = sum(mp(F(comb(t, j) * comb(N - t, n1 - j), comb(N, n1))) * smoothed(j, t - j) for j in range(max(0, t - n2), min(t, n1) + 1))
        counted.append([c1, n1, c2, n2, float(smoothed(c1, c2)), float(chance)])
    return plain, counted


def g_pass():
    cases = []
    for n, c, k, tau in [(5, 3, 2, "0.5"), (5, 3, 2, "1"), (50, 20, 25, "0.28"), (100, 60, 50, "0.14"), (128, 70, 100, "0.07"),
                         (128, 70, 100, "0.55"), (64, 20, 25, "0.56"), (8, 3, 4, "0"), (16, 0, 4, "0.25"), (16, 16, 16, "1"), (8192, 4000, 1024, "0.5")]:
        least = max(ceil(F(tau) * k), 1)
        tail = sum(F(comb(c, j) * comb(n - c, k - j), comb(n, k)) for j in range(least, min(c, k) + 1)) if least <= min(c, k) else F(0)
        cases.append([n, c, k, float(tau), number(tail)])
    return cases


def pass_hat():
    return [[n, c, k, number(F(comb(c, k), comb(n, k)))] for n, c, k in [(5, 3, 2), (5, 1, 2), (8, 8, 8), (64, 60, 8), (8192, 8000, 64), (8192, 4, 4), (8, 0, 1)]]


def hybrid():
    cases = []
    for one, other in [((8, 3, 4), (8, 1, 4)), ((64, 1, 0), (64, 5, 32)), ((16, 0, 8), (4, 0, 2)), ((128, 7, 64), (256, 9, 64))]:
        miss = F(1)
        for n, c, k in (one, other):
            miss *= 1 - pass_at(n, c, k)
        cases.append([one, other, number(1 - miss)])
    return cases


def majority():
    cases = []
    tables = [([(3, 3), (2, 0)], 0), ([(2, 2), (2, 0), (1, 0)], 1), ([(4, 4), (4, 0)], 2), ([(1, 1), (1, 0), (1, 0), (1, 0)], 0),
              ([(3, 1), (2, 2), (1, 0)], 2), ([(5, 0)], 1), ([], 3), ([(5, 5), (3, 0), (2, 0), (1, 1)], 1)]
    for votes, missing in tables:
        samples = [a for a, (seen, _) in enumerate(votes) for _ in range(seen)] + [-1] * missing
        for m in range(1, len(samples) + 1):
            total, ways = F(0), 0
            for drawn in combinations(samples, m):
                ways += 1
                counts = {a: drawn.count(a) for a in set(drawn) - {-1}}
                if counts:
                    top = max(counts.values())
                    leaders = [a for a, count in counts.items() if count == top]
                    total += sum(F(votes[a][1], votes[a][0]) for a in leaders) / len(leaders)
            cases.append([votes, missing, m, number(total / ways)])
    return cases


def variance():
    cases = []
    for n, c, k in [(8, 3, 1), (8, 3, 8), (64, 1, 8), (64, 32, 16), (128, 127, 4), (256, 5, 256), (1024, 3, 64)]:
        p = F(c, n)
        first = second = F(0)
        for x in range(n + 1):
            weight = comb(n, x) * p**x * (1 - p) ** (n - x)
            value = pass_at(n, x, k)
            first += weight * value
            second += weight * value**2
        cases.append([n, c, k, number(second - first**2)])
    return cases


def breslow_day():
    cases = []
    rows = [[(5, 8, 3, 8), (7, 8, 2, 8), (4, 8, 4, 8)],
            [(20, 64, 10, 64), (60, 64, 50, 64), (3, 64, 9, 64), (33, 64, 30, 64), (0, 64, 0, 64), (64, 64, 64, 64)],
            [(int(rng.binomial(32, 0.6)), 32, int(rng.binomial(48, 0.4)), 48) for _ in range(25)]]
    for rows_of_one in rows:
        informative = [(a, n, c, m) for a, n, c, m in rows_of_one if 0 < a + c < n + m]
        tables = StratifiedTable([np.array([[a, n - a], [c, m - c]], float) for a, n, c, m in informative])
        test = tables.test_equal_odds(adjust=True)
        cases.append([rows_of_one, float(tables.logodds_pooled), float(tables.logodds_pooled_se), float(test.statistic), float(test.pvalue)])
    return cases


def band():
    estimates = [0.4, 0.6, 0.9, 1.0]
    noise = rng.normal(size=(400, 3)) @ np.array([[1, 0.8, 0.2], [0, 0.6, 0.3], [0, 0, 0.5]])
    resampled = np.column_stack([np.array(estimates[:3]) + 0.02 * noise, np.ones(400)])
    errors = np.sqrt(((resampled - estimates) ** 2).mean(0))
    t = np.abs(resampled[:, :3] - estimates[:3]) / errors[:3]
    half = np.quantile(t.max(1), 0.95) * errors
    return {"estimates": estimates, "resampled": resampled.T.tolist(), "lo": (estimates - half).tolist(), "hi": (estimates + half).tolist()}


def power():
    cases = []
    for change, deviation, problems in [(0.05, 0.3, 500), (0.02, 0.2, 100), (0.1, 0.4, 30)]:
        # One sample of paired changes: ratio = 0. Only the near tail counts, as the drop's direction is what is tested.
        value = NormalIndPower(ddof=0).power(change / deviation, problems, 0.025, ratio=0, alternative="larger")
        needed = NormalIndPower(ddof=0).solve_power(change / deviation, None, 0.025, 0.8, ratio=0, alternative="larger")
        cases.append([change, deviation, problems, float(value), float(np.asarray(needed).item())])
    return cases


plain, counted = bernoulli_kl()
json.dump(
    {
        "madeBy": {"script": "further.py", "python": sys.version.split()[0], "mpmath": mpmath.__version__, "numpy": np.__version__,
                   "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
        "chaoWangJost": chao_wang_jost(),
        "novelShareByChance": novelty(),
        "bernoulliKl": plain,
        "bernoulliKlOfCounts": counted,
        "gPassAtK": g_pass(),
        "passHatK": pass_hat(),
        "hybridPass": hybrid(),
        "majAtN": majority(),
        "passAtKVariance": variance(),
        "heterogeneity": breslow_day(),
        "simultaneousBand": band(),
        "power": power(),
    },
    sys.stdout,
    separators=(",", ":"),
)
print()
