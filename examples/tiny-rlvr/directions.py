"""Does another seed show the same? Every effect that docs/case-study.md names, in each folder, side by side.

    python directions.py DIR DIR…

Exits with 1 when an effect does not point the same way in all of them.
"""

import pathlib
import sys

from measures import KS, numbers, perplexity, read, solved
from report import evaluated
from runs import RUNS


def _percent(fraction: float) -> str:
    return f"{100 * fraction:.1f} %"


class Folder:
    """The base of one seed and the ends of its runs, measured once."""

    def __init__(self, path: pathlib.Path):
        self.name = path.name
        self.base = read(*evaluated(path, "base"))
        self.last = {run: read(files[-1]) for run in RUNS if (files := evaluated(path, run))}
        self.before = numbers(self.base, self.base)
        self.after = {run: numbers(said, self.base) for run, said in self.last.items()}
        self.trend = [numbers(read(file), self.base) for file in evaluated(path, "grpo-fast")]

    def tasks(self):
        for task in sorted({task for task, _ in self.base.samples}):
            base = self.base.task(task)
            yield numbers(base, base), numbers(self.last["grpo-fast"].task(task), base)


# Each effect: what the case study says, and of a folder (what was measured, whether it holds).


def _pass_rises(k, run):
    def of(folder):
        before, after = folder.before["pass"][k], folder.after[run]["pass"][k]
        return f"{_percent(before)} → {_percent(after)}", after > before

    return of


def _pass_256_falls(folder):
    return _pass_rises(256, "grpo-fast")(folder)[0], not _pass_rises(256, "grpo-fast")(folder)[1]


def _base_ahead_from(folder):
    before, after = folder.before["pass"], folder.after["grpo-fast"]["pass"]
    behind = [k for k in KS if after[k] >= before[k]]
    ahead = [k for k in KS if k > max(behind, default=0)]
    return (f"from k = {ahead[0]} on" if ahead else "at no k up to 256"), bool(ahead and behind)


def _lost(folder):
    after = folder.after["grpo-fast"]
    lost, chance, gained = after["lost"], after["lost by chance"], after["gained"]
    return f"{lost} lost, {chance:.2f} by chance, {gained} gained", lost > max(3 * chance, gained)


def _falls(kind):
    def of(folder):
        before, after = folder.before[kind], folder.after["grpo-fast"][kind]
        return f"{before:.3f} → {after:.3f}", after < before

    return of


def _sharpened_everywhere(folder):
    moved = sum(
        after["pass"][1] > before["pass"][1] and after["answer entropy"] < before["answer entropy"]
        for before, after in folder.tasks()
    )
    return f"{moved} of 4 tasks", moved == 4


def _perplexity_rises(of_lost: bool):
    def of(folder):
        last = folder.last["grpo-fast"]
        kept = solved(last) & solved(folder.base)
        chosen = solved(folder.base) - kept if of_lost else kept
        if not chosen:
            return "none", False
        ratio = perplexity(last.of(chosen).traces) / perplexity(folder.base.of(chosen).traces)
        return f"× {ratio:.1f}", ratio > 1

    return of


def _reach_falls_along_the_way(folder):
    reach = [folder.before, *folder.trend]
    at = [found["pass"][256] for found in reach]
    return " → ".join(f"{100 * v:.1f}" for v in at) + " %", at[0] > at[len(at) // 2] > at[-1]


def _slower_loses_less(run):
    def of(folder):
        lost = {name: folder.after[name]["lost"] for name in (run, "grpo-fast")}
        return " against ".join(str(n) for n in lost.values()), lost[run] < lost["grpo-fast"]

    return of


EFFECTS = {
    "pass@1 rises": _pass_rises(1, "grpo-fast"),
    "the base is ahead for many tries": _base_ahead_from,
    "pass@256 falls": _pass_256_falls,
    "more are lost than chance explains, and than are gained": _lost,
    "pass@256 has fallen half-way, and goes on falling": _reach_falls_along_the_way,
    "answer entropy falls": _falls("answer entropy"),
    "token entropy falls": _falls("token entropy"),
    "pass@1 up and answer entropy down in every task": _sharpened_everywhere,
    "perplexity of others' solutions rises, lost problems": _perplexity_rises(of_lost=True),
    "perplexity of others' solutions rises, preserved problems": _perplexity_rises(of_lost=False),
    "at a third of the rate pass@1 rises too": _pass_rises(1, "grpo"),
    "at a third of the rate fewer are lost": _slower_loses_less("grpo"),
    "with the KL term pass@1 rises too": _pass_rises(1, "grpo-kl"),
    "with the KL term fewer are lost": _slower_loses_less("grpo-kl"),
}


def _measured(measure, folder):
    """What was not evaluated does not hold."""
    try:
        return measure(folder)
    except KeyError as run:
        return f"{run.args[0]} not evaluated", False


def main() -> int:
    folders = [Folder(pathlib.Path(name)) for name in sys.argv[1:]]
    names = [f"seed {folder.name}" for folder in folders]
    print(f"| effect | {' | '.join(names)} | holds in all |\n| --- |{' --- |' * (len(names) + 1)}")
    every = True
    for effect, measure in EFFECTS.items():
        found = [_measured(measure, folder) for folder in folders]
        holds = all(held for _, held in found)
        every = every and holds
        print(f"| {effect} | {' | '.join(text for text, _ in found)} | {'yes' if holds else 'no'} |")
    return 0 if every else 1


if __name__ == "__main__":
    sys.exit(main())
