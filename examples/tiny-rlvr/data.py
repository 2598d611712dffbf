"""Problems drawn by seed, kept apart by purpose, and rows of tokens made of them.

The evaluation problems are the same for every seed of training, so that runs can be compared problem by problem; no
training question is ever one of them.
"""

import random

import numpy as np

from tasks import EOS, PAD, TASKS, Problem, encode

EVALUATION_SEED = 20250719


def evaluation(per_task: int) -> list[Problem]:
    rng = random.Random(EVALUATION_SEED)
    return [p for task in TASKS for p in _distinct(task, per_task, rng, set())]


def training(per_task: int, seed: int, purpose: str, kept_apart: list[Problem]) -> list[Problem]:
    rng = random.Random(f"{purpose}/{seed}")
    taken = {p.question for p in kept_apart}
    return [p for task in TASKS for p in _some(task, per_task, rng, taken)]


def _distinct(task, count, rng, seen):
    problems = []
    while len(problems) < count:
        problem = TASKS[task][0](rng)
        if problem.question not in seen:
            seen.add(problem.question)
            problems.append(problem)
    return problems


def _some(task, count, rng, taken):
    problems = []
    while len(problems) < count:
        problem = TASKS[task][0](rng)
        if problem.question not in taken:
            problems.append(problem)
    return problems


def prompt_rows(problems, width: int) -> np.ndarray:
    rows = np.full((len(problems), width), PAD, np.int32)
    for row, problem in zip(rows, problems):
        ids = encode(problem.question)
        row[-len(ids) :] = ids
    return rows


def response_rows(responses, width: int) -> np.ndarray:
    rows = np.full((len(responses), width), PAD, np.int32)
    for row, response in zip(rows, responses):
        ids = [*encode(response), EOS]
        row[: len(ids)] = ids
    return rows


def packed_rows(pairs, width: int):
    """Question and response after one another until a row is full: tokens, segment of each token (0 = padding), and
    whether the token belongs to a response."""
    rows, at = [], width
    for problem, response in pairs:
        question, answer = encode(problem.question), [*encode(response), EOS]
        ids = question + answer
        if at + len(ids) > width:
            rows.append(np.zeros((3, width), np.int32))
            rows[-1][0] = PAD
            at = segment = 0
        segment += 1
        end = at + len(ids)
        rows[-1][0, at:end] = ids
        rows[-1][1, at:end] = segment
        rows[-1][2, at + len(question) : end] = 1
        at = end
    return np.stack(rows).swapaxes(0, 1)
