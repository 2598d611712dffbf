"""Four families of problems with verifiable answers, each with several ways of being solved.

In: a random generator. Out: problems, worked solutions to learn from (the way is drawn at random from those allowed), a
verifier, and two external solvers whose style is not in the training text. Knows nothing of models.

A response is the working, then `#`, then the answer; the answer is what stands after the last `#`. The verifier looks
at nothing else.
"""

import collections
import functools
import itertools
import operator
import re
import typing

PAD, EOS = 0, 1
VOCABULARY = ["<pad>", "<eos>", *"0123456789+-*/=%#,;:amscx"]
_IDS = {symbol: i for i, symbol in enumerate(VOCABULARY)}


# The ways of working in the training text, and how often each is drawn where all are allowed.
WAYS = {
    "arith": {"steps": 35, "rewrite": 25, "last first": 25, "direct": 15},
    "modular": {"lift": 30, "inverse": 30, "quotient": 25, "direct": 15},
    "countdown": {"forward": 30, "trial": 25, "backward": 25, "direct": 20},
    "sequence": {"differences": 40, "rule": 40, "direct": 20},
}


class Problem(typing.NamedTuple):
    task: str
    question: str  # what the model is shown
    secret: tuple  # what the solvers and the verifier need to know, never shown


def encode(text: str) -> list[int]:
    return [_IDS[c] for c in text]


def decode(ids) -> str:
    return "".join(VOCABULARY[i] for i in ids if i not in (PAD, EOS))


def extract(response: str, ended: bool) -> str | None:
    """The answer, or None where the response was cut off or never gave one."""
    if not ended or "#" not in response:
        return None
    return response.rsplit("#", 1)[1] or None


def verify(problem: Problem, answer: str | None) -> bool:
    if answer is None:
        return False
    if problem.task == "countdown":
        return _countdown_holds(problem.secret, answer)
    return answer == str(problem.secret[-1])


def _draw(rng, ways) -> str:
    return rng.choices(list(ways), list(ways.values()))[0]


# --- arith: three numbers, multiplication before addition and subtraction -----------------------------------------

_APPLY = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def _reduce(tokens, at):
    """The expression with the operation at index `at` carried out, and that operation written out."""
    a, op, b = tokens[at - 1], tokens[at], tokens[at + 1]
    value = _APPLY[op](a, b)
    return [*tokens[: at - 1], value, *tokens[at + 2 :]], f"{a}{op}{b}={value}"


def _steps(tokens):
    """Products first, then from left to right: the operations, and the expression left after each."""
    steps, states = [], []
    while len(tokens) > 1:
        tokens, step = _reduce(tokens, tokens.index("*") if "*" in tokens else 1)
        steps.append(step)
        states.append(_spell(tokens))
    return steps, states, tokens[0]


def _spell(tokens) -> str:
    return "".join(map(str, tokens))


def make_arith(rng) -> Problem:
    while True:
        ops = rng.choice(["*+", "*-", "+*", "-*", "+-", "-+", "++"])
        tokens = [rng.randint(2, 9) if "*" in ops[max(i - 1, 0) : i + 1] else rng.randint(2, 20) for i in range(3)]
        tokens = [tokens[0], ops[0], tokens[1], ops[1], tokens[2]]
        value = _steps(tokens)[2]
        if 0 <= value <= 60:
            return Problem("arith", "a:" + _spell(tokens) + "=", (tuple(tokens), value))


def solve_arith(problem, rng, ways) -> str:
    tokens, value = list(problem.secret[0]), problem.secret[1]
    steps, states, _ = _steps(tokens)
    a, first, b, second, c = tokens
    way = _draw(rng, ways)
    if way == "rewrite":
        return "=".join(states) + f"#{value}"
    if way == "last first" and "*" not in tokens:  # a-b+c as a+(c-b), and so on
        inner = (b if first == "+" else -b) + (c if second == "+" else -c)
        return f"{second}{c}{first}{b}={inner};{a}{inner:+d}={value}#{value}".removeprefix("+")
    if way == "direct":
        return f"#{value}"
    return ",".join(steps) + f"#{value}"


# --- modular: a·x + c ≡ b (mod p) ----------------------------------------------------------------------------------


def make_modular(rng) -> Problem:
    p = rng.choice([7, 11, 13])
    a, c, x = rng.randint(2, 6), rng.randint(1, 9), rng.randint(1, p - 1)
    b = (a * x + c) % p
    return Problem("modular", f"m:{a}x+{c}={b}%{p}:", (a, c, b, p, x))


def solve_modular(problem, rng, ways) -> str:
    a, c, b, p, x = problem.secret
    rest = b - c
    way = _draw(rng, ways)
    lifts = range(rest, a * x + 1, p)
    if way == "lift" and len(lifts) <= 6:  # add p until a divides
        return ",".join(map(str, lifts)) + f"/{a}={x}#{x}"
    if way == "inverse":  # a number that turns a into 1, then the same for the rest
        inverse = pow(a, -1, p)
        return f"{a}*{inverse}=1;{rest % p}*{inverse}={rest % p * inverse}%{p}={x}#{x}"
    if way == "direct":
        return f"#{x}"
    # name the multiple of p at once
    return f"{rest}+{(a * x - rest) // p}*{p}={a * x}/{a}={x}#{x}"


# --- countdown: reach the target with every number once ------------------------------------------------------------


def make_countdown(rng) -> Problem:
    while True:
        a, b, c = (rng.randint(1, 9) for _ in range(3))
        value = _steps([a, rng.choice("+-*"), b, rng.choice("+-*"), c])[2]
        if 1 <= value <= 99:
            shown = tuple(sorted((a, b, c)))
            return Problem("countdown", "c:" + ",".join(map(str, shown)) + f"={value}:", (shown, value))


@functools.cache
def _reaching(numbers, target):
    """Every expression that reaches the target."""
    orders = sorted(set(itertools.permutations(numbers)))
    every = ([a, f, b, g, c] for a, b, c in orders for f, g in itertools.product("+-*", repeat=2))
    return [tokens for tokens in every if _steps(tokens)[2] == target]


def _countdown_holds(secret, answer: str) -> bool:
    numbers, target = secret
    if not re.fullmatch(r"\d+([-+*]\d+)*", answer):
        return False
    tokens = [int(t) if t.isdigit() else t for t in re.findall(r"\d+|[-+*]", answer)]
    return collections.Counter(tokens[::2]) == collections.Counter(numbers) and _steps(tokens)[2] == target


def solve_countdown(problem, rng, ways) -> str:
    target = problem.secret[1]
    tokens = rng.choice(_reaching(*problem.secret))
    expression = _spell(tokens)
    way = _draw(rng, ways)
    if way == "forward":  # work it out, then say it
        return ",".join(_steps(tokens)[0]) + f"#{expression}"
    if way == "trial":  # one attempt that fails, then one that holds
        wrong = list(tokens)
        at = rng.choice([1, 3])
        wrong[at] = rng.choice([op for op in "+-*" if op != wrong[at]])
        return f"{_spell(wrong)}={_steps(wrong)[2]};{expression}={target}#{expression}"
    if way == "backward" and tokens[3] != "*":  # take the last number off the target
        undo, last = {"+": "-", "-": "+"}[tokens[3]], tokens[4]
        left = _APPLY[undo](target, last)
        return f"{target}{undo}{last}={left}={_spell(tokens[:3])}#{expression}"
    return f"#{expression}"


# --- sequence: the next term ---------------------------------------------------------------------------------------


def make_sequence(rng) -> Problem:
    kind = rng.choice(["affine", "quadratic", "sum", "interleaved"])
    if kind == "affine":
        rule, terms = (2, rng.randint(-5, 3)), [rng.randint(1, 9)]
        grow = lambda: 2 * terms[-1] + rule[1]
    elif kind == "quadratic":
        rule, terms = (rng.randint(-2, 6), rng.randint(1, 2)), [rng.randint(1, 20)]
        grow = lambda: terms[-1] + rule[0] + rule[1] * (len(terms) - 1)
    elif kind == "sum":
        rule, terms = (), [rng.randint(1, 7), rng.randint(1, 7)]
        grow = lambda: terms[-1] + terms[-2]
    else:
        rule, terms = (rng.randint(-5, 5), rng.randint(-5, 5)), [rng.randint(1, 25), rng.randint(1, 25)]
        grow = lambda: terms[-2] + rule[len(terms) % 2]
    while len(terms) < 6:
        terms.append(grow())
    if min(terms) < 0 or max(terms) > 60:
        return make_sequence(rng)
    shown = tuple(terms[:5])
    return Problem("sequence", "s:" + ",".join(map(str, shown)) + ":", (kind, rule, shown, terms[5]))


def solve_sequence(problem, rng, ways) -> str:
    kind, rule, terms, value = problem.secret
    way = _draw(rng, ways)
    if way == "direct":
        return f"#{value}"
    if way == "differences":
        steps = [b - a for a, b in itertools.pairwise((*terms, value))]
        return ",".join(map(str, steps)) + f";{terms[4]}{steps[4]:+d}={value}#{value}"
    if kind == "affine":
        return f"*2{rule[1]:+d};2*{terms[4]}={2 * terms[4]};{2 * terms[4]}{rule[1]:+d}={value}#{value}"
    if kind == "quadratic":
        last = terms[4] - terms[3]
        return f"+{rule[1]};{last}+{rule[1]}={last + rule[1]};{terms[4]}{last + rule[1]:+d}={value}#{value}"
    if kind == "sum":
        return f"{terms[0]}+{terms[1]}={terms[2]};{terms[3]}+{terms[4]}={value}#{value}"
    return f"{terms[1]},{terms[3]};{terms[3]}{rule[1]:+d}={value}#{value}"


TASKS = {
    "arith": (make_arith, solve_arith),
    "modular": (make_modular, solve_modular),
    "countdown": (make_countdown, solve_countdown),
    "sequence": (make_sequence, solve_sequence),
}


# --- two external solvers: right, worked, and in a style that the training text never has ---------------------------


def external_traces(problem: Problem) -> dict[str, str]:
    """solver-a says each result before its operation; solver-b does the last step and then undoes it."""
    if problem.task == "modular":
        a, c, b, p, x = problem.secret
        return {
            "solver-a/0": f"{x}={a * x}/{a};{b}={a * x + c}%{p}#{x}",
            "solver-b/0": f"{a}*{x}+{c}={a * x + c};{a * x + c}%{p}={b}#{x}",
        }
    if problem.task == "sequence":
        terms, value = problem.secret[2:]
        step, before = value - terms[4], terms[4] - terms[3]
        return {
            "solver-a/0": f"{terms[4]}={terms[3]}{before:+d};{value}={terms[4]}{step:+d}#{value}",
            "solver-b/0": f"{terms[4]}{step:+d}={value};{value}-{terms[4]}={step}#{value}",
        }
    tokens = list(problem.secret[0]) if problem.task == "arith" else _reaching(*problem.secret)[0]
    answer = problem.secret[1] if problem.task == "arith" else _spell(tokens)
    steps = [step.split("=") for step in _steps(tokens)[0]]
    operation, value = steps[-1]
    a, op, b = re.fullmatch(r"(-?\d+)([-+*])(-?\d+)", operation).groups()
    undo = {"+": "-", "-": "+", "*": "/"}[op]
    return {
        "solver-a/0": ";".join(f"{done}={done_by}" for done_by, done in steps) + f"#{answer}",
        "solver-b/0": f"{operation}={value};{value}{undo}{b}={a}#{answer}",
    }
