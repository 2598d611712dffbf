"""The tables of README.md, from the files that evaluate.py wrote.

    python report.py DIR…

An oracle independent of Leash: what it prints about a run must be what Leash prints.
"""

import collections
import gzip
import json
import math
import pathlib
import sys


def read(path):
    """Per problem the answers with their correctness, token entropies, and the external traces."""
    samples, traces = collections.defaultdict(list), []
    with gzip.open(path, "rt") as file:
        for line in map(json.loads, file):
            if "trace" in line:
                traces.append(line)
            else:
                samples[line["task"], line["problem"]].append(line)
    return samples, traces


def pass_at(k, some):
    n, c = len(some), sum(s["correct"] for s in some)
    return 1 - math.comb(n - c, k) / math.comb(n, k)


def mean(values):
    values = list(values)
    return sum(values) / len(values)


def answer_entropy(some):
    counts = collections.Counter(s["answer"] for s in some).values()
    return -sum(c / len(some) * math.log(c / len(some)) for c in counts)


def solved(samples):
    return {problem for problem, some in samples.items() if any(s["correct"] for s in some)}


def expected_lost_by_chance(before, after):
    """If both models had the same success rate: the chance that all t correct samples fell to the first, summed."""
    total = 0.0
    for problem in before:
        n, m = len(before[problem]), len(after[problem])
        t = sum(s["correct"] for s in before[problem]) + sum(s["correct"] for s in after[problem])
        total += math.comb(n, t) / math.comb(n + m, t) if 0 < t <= n else 0.0
    return total


def row(name, samples, traces, base):
    groups = samples.values()
    reached, before = solved(samples), solved(base)
    by_solver = collections.defaultdict(list)
    for trace in traces:
        by_solver[trace["trace"]].append(trace)
    perplexities = [
        math.exp(-sum(t["logprob"] for t in some) / sum(t["tokens"] for t in some)) for _, some in sorted(by_solver.items())
    ]
    cells = [
        name,
        *(f"{100 * mean(pass_at(k, g) for g in groups):.1f}" for k in (1, 16, 64, 256)),
        f"{len(before - reached)} ({expected_lost_by_chance(base, samples):.1f})",
        f"{len(reached - before)} ({expected_lost_by_chance(samples, base):.1f})",
        f"{mean(map(answer_entropy, groups)):.3f}",
        f"{mean(s['token_entropy'] for g in groups for s in g):.3f}",
        *(f"{p:.2f}" for p in perplexities),
    ]
    return "| " + " | ".join(cells) + " |"


HEAD = """| {} | pass@1 % | pass@16 % | pass@64 % | pass@256 % | lost (by chance) | gained (by chance) | answer entropy | token entropy | perplexity a | perplexity b |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"""


def step(path):
    return int(path.name.split(".")[0].removeprefix("step"))


def main():
    for folder in map(pathlib.Path, sys.argv[1:]):
        base, base_traces = read(folder / "base" / "step0.samples.jsonl.gz")
        for run in sorted(p.name for p in folder.iterdir() if p.is_dir() and p.name != "base"):
            print(f"\n### {folder.name}, {run}\n\n{HEAD.format('step')}")
            print(row("0", base, base_traces, base))
            for path in sorted((folder / run).glob("step*.samples.jsonl.gz"), key=step):
                last = read(path)
                print(row(str(step(path)), *last, base))
            print(f"\nBy task, base and last:\n\n{HEAD.format('task')}")
            for task in sorted({task for task, _ in base}):
                of_base = {p: s for p, s in base.items() if p[0] == task}
                for name, samples, traces in (("base", base, base_traces), ("last", *last)):
                    samples = {p: s for p, s in samples.items() if p[0] == task}
                    print(row(f"{task}, {name}", samples, [t for t in traces if t["task"] == task], of_base))


if __name__ == "__main__":
    main()
