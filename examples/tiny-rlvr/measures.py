"""What evaluate.py wrote about a checkpoint, reduced to numbers. In: its file. Out: `numbers`.

An oracle independent of Leash: what these functions say about a run must be what Leash says.
"""

import collections
import gzip
import json
import math
import typing

KS = (1, 2, 4, 8, 16, 32, 64, 128, 256)


class Said(typing.NamedTuple):
    samples: dict  # (task, problem) → its samples
    traces: list  # external traces, with their log-probability

    def of(self, problems) -> "Said":
        traces = [t for t in self.traces if (t["task"], t["problem"]) in problems]
        return Said({p: self.samples[p] for p in self.samples if p in problems}, traces)

    def task(self, name: str) -> "Said":
        return self.of({p for p in self.samples if p[0] == name})


def read(path) -> Said:
    samples, traces = collections.defaultdict(list), []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in map(json.loads, file):
            if "trace" in line:
                traces.append(line)
            else:
                samples[line["task"], line["problem"]].append(line)
    return Said(dict(samples), traces)


def _mean(values) -> float:
    values = list(values)
    return sum(values) / len(values)


def _pass_at(k, some) -> float:
    n, c = len(some), sum(s["correct"] for s in some)
    return 1 - math.comb(n - c, k) / math.comb(n, k)


def _answer_entropy(some) -> float:
    counts = collections.Counter(s["answer"] for s in some).values()
    return -sum(c / len(some) * math.log(c / len(some)) for c in counts)


def solved(said: Said) -> set:
    return {problem for problem, some in said.samples.items() if any(s["correct"] for s in some)}


def _lost_by_chance(before: Said, after: Said) -> float:
    """If both models had the same success rate: the chance that all t correct samples fell to the first, summed."""
    total = 0.0
    for problem, some in before.samples.items():
        n, m = len(some), len(after.samples[problem])
        t = sum(s["correct"] for s in some) + sum(s["correct"] for s in after.samples[problem])
        total += math.comb(n, t) / math.comb(n + m, t) if 0 < t <= n else 0.0
    return total


def perplexity(traces) -> float:
    """Per token, pooled over the traces."""
    return math.exp(-sum(t["logprob"] for t in traces) / sum(t["tokens"] for t in traces))


def numbers(said: Said, base: Said) -> dict:
    """Fractions, counts of problems, entropies in nats; lost and gained are against the base."""
    reached, before = solved(said), solved(base)
    by_solver = collections.defaultdict(list)
    for trace in said.traces:
        by_solver[trace["trace"]].append(trace)
    return {
        "pass": {k: _mean(_pass_at(k, some) for some in said.samples.values()) for k in KS},
        "lost": len(before - reached),
        "lost by chance": _lost_by_chance(base, said),
        "gained": len(reached - before),
        "gained by chance": _lost_by_chance(said, base),
        "answer entropy": _mean(map(_answer_entropy, said.samples.values())),
        "token entropy": _mean(s["token_entropy"] for some in said.samples.values() for s in some),
        "perplexities": [perplexity(traces) for _, traces in sorted(by_solver.items())],
    }
