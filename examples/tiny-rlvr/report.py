"""Tables of what evaluate.py wrote: every checkpoint of every run, the tasks at its end, and the ends of all runs.

    python report.py DIR…
"""

import pathlib
import sys

from measures import numbers, read
from runs import RUNS, VARIANTS, grpo_options

_COLUMNS = [
    *(f"pass@{k} %" for k in (1, 16, 64, 256)),
    "lost (by chance)",
    "gained (by chance)",
    "answer entropy",
    "token entropy",
    "perplexity a",
    "perplexity b",
]


def _head(first: str) -> str:
    return f"| {' | '.join([first, *_COLUMNS])} |\n| --- |{' ---: |' * len(_COLUMNS)}"


def _row(name, said, base) -> str:
    found = numbers(said, base)
    cells = [
        name,
        *(f"{100 * found['pass'][k]:.1f}" for k in (1, 16, 64, 256)),
        *(f"{found[way]} ({found[f'{way} by chance']:.1f})" for way in ("lost", "gained")),
        *(f"{found[kind]:.3f}" for kind in ("answer entropy", "token entropy")),
        *(f"{p:.2f}" for p in found["perplexities"]),
    ]
    return f"| {' | '.join(cells)} |"


def step(path: pathlib.Path) -> int:
    return int(path.name.split(".")[0].removeprefix("step"))


def evaluated(folder: pathlib.Path, name: str) -> list[pathlib.Path]:
    """The files of a base or a run, the last step last."""
    return sorted((folder / name).glob("step*.samples.jsonl.gz"), key=step)


def _run(folder: pathlib.Path, run: str) -> tuple[str, str]:
    """Prints the run's checkpoints and tasks; gives the rows of its base and its end."""
    base_name = grpo_options(run)["base"]
    base = read(*evaluated(folder, base_name))
    first = _row("0", base, base)
    print(f"\n### {folder.name}, {run}\n\n{_head('step')}\n{first}")
    for path in evaluated(folder, run):
        said = read(path)
        last = _row(str(step(path)), said, base)
        print(last)
    print(f"\nBy task, {base_name} and last:\n\n{_head('task')}")
    for task in sorted({task for task, _ in base.samples}):
        for name, model in ((base_name, base), ("last", said)):
            print(_row(f"{task}, {name}", model.task(task), base.task(task)))
    return first.replace("| 0 |", f"| {base_name} |"), last.replace(f"| {step(path)} |", f"| {run}, step {step(path)} |")


def main():
    for folder in map(pathlib.Path, sys.argv[1:]):
        ends = [_run(folder, run) for run in [*RUNS, *VARIANTS] if evaluated(folder, run)]
        print(f"\n### {folder.name}, the end of every run\n\n{_head('model')}")
        print(*dict.fromkeys(row for pair in ends for row in pair), sep="\n")


if __name__ == "__main__":
    main()
