"""Four families of problems with verifiable answers, each with several ways of being solved.

In: a random generator. Out: problems, worked solutions to learn from (the way is drawn at random), a verifier, and
two external solvers whose style is not in the training text. Knows nothing of models.

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
VOCABULARY = ["<pad>", "<eos>", *"0123456789+-*/=%#,;:amcs"]
_IDS = {symbol: i for i, symbol in enumerate(VOCABULARY)}


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


# --- arith: four numbers, multiplication before addition and subtraction -------------------------------------------

_APPLY = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def _reduce(tokens, at):
    """The expression with the operation at index `at` carried out, and that operation written out."""
    a, op, b = tokens[at - 1], tokens[at], tokens[at + 1]
    value = _APPLY[op](a, b)
    return [*tokens[: at - 1], value, *tokens[at + 2 :]], f"{a}{op}{b}={value}"


def _next_operation(tokens):
    products = [i for i, t in enumerate(tokens) if t == "*"]
    return products[0] if products else 1


def _spell(tokens) -> str:
    return "".join(map(str, tokens))


def make_arith(rng) -> Problem:
    while True:
        ops = rng.choice(["*+-", "+*-", "+-*", "*-+", "*+*", "++-"])
        near_product = {i + d for i, op in enumerate(ops) if op == "*" for d in (0, 1)}
        numbers = [rng.randint(2, 12) if i in near_product else rng.randint(10, 99) for i in range(4)]
        tokens = [numbers[0]]
        for op, number in zip(ops, numbers[1:]):
            tokens += [op, number]
        value, rest, smallest = tokens, None, 0
        while len(value) > 1:
            value, _ = _reduce(value, _next_operation(value))
            smallest = min([smallest, *(v for v in value if isinstance(v, int))])
        if smallest >= 0 and value[0] >= 0:
            return Problem("arith", "a:" + _spell(tokens) + "=", (tuple(tokens), value[0]))


def _arith_steps(tokens):
    steps, states = [], []
    while len(tokens) > 1:
        tokens, step = _reduce(tokens, _next_operation(tokens))
        steps.append(step)
        states.append(_spell(tokens))
    return steps, states


def _arith_signed(tokens):
    """Products first, then what is added and what is taken away are summed apart."""
    steps = []
    while "*" in tokens:
        tokens, step = _reduce(tokens, tokens.index("*"))
        steps.append(step)
    plus = [tokens[0]] + [t for op, t in zip(tokens[1::2], tokens[2::2]) if op == "+"]
    minus = [t for op, t in zip(tokens[1::2], tokens[2::2]) if op == "-"]
    while len(plus) > 1:
        steps.append(f"{plus[-2]}+{plus[-1]}={plus[-2] + plus[-1]}")
        plus = [*plus[:-2], plus[-2] + plus[-1]]
    steps += [f"{plus[0]}-{m}={plus[0] - m}" for m in minus]
    return steps


def solve_arith(problem, rng) -> str:
    tokens, value = list(problem.secret[0]), problem.secret[1]
    way = rng.choices(["steps", "rewrite", "signed", "direct"], [35, 25, 25, 15])[0]
    if way == "steps":
        return ",".join(_arith_steps(tokens)[0]) + f"#{value}"
    if way == "rewrite":
        return "=".join(_arith_steps(tokens)[1]) + f"#{value}"
    if way == "signed":
        return ",".join(_arith_signed(tokens)) + f"#{value}"
    return f"#{value}"


# --- modular: a·x ≡ b (mod p) ---------------------------------------------------------------------------------------


def make_modular(rng) -> Problem:
    p = rng.choice([11, 13, 17, 19, 23, 29])
    a, x = rng.randint(2, 9), rng.randint(1, p - 1)
    return Problem("modular", f"m:{a}x={a * x % p}%{p}:", (a, a * x % p, p, x))


def solve_modular(problem, rng) -> str:
    a, b, p, x = problem.secret
    inverse = pow(a, -1, p)
    ways = {"inverse": 30, "lift": 30, "quotient": 25, "direct": 15}
    way = rng.choices(list(ways), list(ways.values()))[0]
    if way == "inverse":  # a number that turns a into 1, then the same for b
        return f"{a}*{inverse}={a * inverse};{b}*{inverse}={b * inverse};{b * inverse}%{p}={x}#{x}"
    if way == "lift":  # add p until a divides
        return ",".join(str(v) for v in range(b, a * x + 1, p)) + f"/{a}={x}#{x}"
    if way == "quotient":  # name the multiple of p at once
        return f"{b}+{(a * x - b) // p}*{p}={a * x}/{a}={x}#{x}"
    return f"#{x}"


# --- countdown: reach the target with every number once ------------------------------------------------------------


def make_countdown(rng) -> Problem:
    while True:
        count = rng.choice([3, 4])
        numbers = [rng.randint(1, 13) for _ in range(count)]
        tokens = [numbers[0]]
        for number in numbers[1:]:
            tokens += [rng.choice("+-*"), number]
        value = _value(tokens)
        if 10 <= value <= 99:
            shown = sorted(numbers)
            return Problem("countdown", "c:" + ",".join(map(str, shown)) + f"={value}:", (tuple(shown), value))


def _value(tokens) -> int:
    while len(tokens) > 1:
        tokens, _ = _reduce(list(tokens), _next_operation(tokens))
    return tokens[0]


@functools.lru_cache(maxsize=100_000)
def _countdown_all(numbers, target):
    found = []
    for order in sorted(set(itertools.permutations(numbers))):
        for ops in itertools.product("+-*", repeat=len(numbers) - 1):
            tokens = [order[0]]
            for op, number in zip(ops, order[1:]):
                tokens += [op, number]
            if _value(tokens) == target:
                found.append(tuple(tokens))
    return found


def _countdown_holds(secret, answer: str) -> bool:
    numbers, target = secret
    if not re.fullmatch(r"\d+([-+*]\d+)*", answer):
        return False
    tokens = [int(t) if t.isdigit() else t for t in re.findall(r"\d+|[-+*]", answer)]
    return collections.Counter(tokens[::2]) == collections.Counter(numbers) and _value(tokens) == target


def solve_countdown(problem, rng) -> str:
    tokens = list(rng.choice(_countdown_all(*problem.secret)))
    numbers, target = problem.secret
    expression = _spell(tokens)
    way = rng.choices(["forward", "trial", "backward", "direct"], [30, 25, 25, 20])[0]
    if way == "forward":  # work it out, then say it
        return ",".join(_arith_steps(tokens)[0]) + f"#{expression}"
    if way == "trial":  # one attempt that fails, then one that holds
        wrong = list(tokens)
        at = rng.randrange(1, len(wrong), 2)
        wrong[at] = rng.choice([op for op in "+-*" if op != wrong[at]])
        return f"{_spell(wrong)}={_value(wrong)};{expression}={target}#{expression}"
    if way == "backward":  # take the last number off the target
        last, op = tokens[-1], tokens[-2]
        if op == "+":
            return f"{target}-{last}={target - last}={_spell(tokens[:-2])}#{expression}"
        if op == "-":
            return f"{target}+{last}={target + last}={_spell(tokens[:-2])}#{expression}"
        return f"{expression}={target}#{expression}"
    return f"#{expression}"


# --- sequence: the next term ---------------------------------------------------------------------------------------


def make_sequence(rng) -> Problem:
    kind = rng.choice(["affine", "quadratic", "sum", "interleaved"])
    if kind == "affine":
        m, c, terms = rng.choice([2, 2, 3]), rng.randint(-5, 9), [rng.randint(1, 9)]
        while len(terms) < 6:
            terms.append(m * terms[-1] + c)
        rule = (m, c)
    elif kind == "quadratic":
        d, dd, terms = rng.randint(-5, 15), rng.randint(1, 8), [rng.randint(1, 40)]
        while len(terms) < 6:
            terms.append(terms[-1] + d + dd * (len(terms) - 1))
        rule = (d, dd)
    elif kind == "sum":
        terms = [rng.randint(1, 15), rng.randint(1, 15)]
        while len(terms) < 6:
            terms.append(terms[-1] + terms[-2])
        rule = ()
    else:
        a, b = rng.randint(-9, 12), rng.randint(-9, 12)
        terms = [rng.randint(1, 60), rng.randint(1, 60)]
        while len(terms) < 6:
            terms.append(terms[-2] + (a if len(terms) % 2 else b))
        rule = (a, b)
    if min(terms) < 0 or max(terms) > 199 or terms[4] == terms[5]:
        return make_sequence(rng)
    shown = terms[:5]
    return Problem("sequence", "s:" + ",".join(map(str, shown)) + ":", (kind, rule, tuple(shown), terms[5]))


def solve_sequence(problem, rng) -> str:
    kind, rule, terms, value = problem.secret
    steps = [b - a for a, b in itertools.pairwise((*terms, value))]
    way = rng.choices(["differences", "rule", "direct"], [40, 40, 20])[0]
    if way == "direct":
        return f"#{value}"
    if way == "differences":
        return ",".join(map(str, steps)) + f";{terms[-1]}+{steps[-1]}={value}#{value}".replace("+-", "-")
    if kind == "affine":
        m, c = rule
        return f"*{m}+{c};{m}*{terms[-1]}={m * terms[-1]};{m * terms[-1]}+{c}={value}#{value}".replace("+-", "-")
    if kind == "quadratic":
        d, dd = rule
        return f"{d},{d + dd}+{dd};{d + 4 * dd};{terms[-1]}+{d + 4 * dd}={value}#{value}".replace("+-", "-")
    if kind == "sum":
        return f"{terms[0]}+{terms[1]}={terms[2]};{terms[-2]}+{terms[-1]}={value}#{value}"
    return f"{terms[1]},{terms[3]}:{rule[0]};{terms[3]}+{rule[0]}={value}#{value}".replace("+-", "-")


TASKS = {
    "arith": (make_arith, solve_arith),
    "modular": (make_modular, solve_modular),
    "countdown": (make_countdown, solve_countdown),
    "sequence": (make_sequence, solve_sequence),
}


# --- two external solvers: right, worked, and in a style that the training text never has ---------------------------


def external_traces(problem: Problem) -> dict[str, str]:
    """solver-a says each result before its operation; solver-b works forward and then checks backwards."""
    if problem.task in ("arith", "countdown"):
        tokens = list(problem.secret[0])
        answer = str(problem.secret[1])
        if problem.task == "countdown":
            tokens = list(_countdown_all(*problem.secret)[0])
            answer = _spell(tokens)
        steps = [step.split("=") for step in _arith_steps(tokens)[0]]
        *_, (last, value) = steps
        a, op, b = re.fullmatch(r"(-?\d+)([-+*])(-?\d+)", last).groups()
        back = {"+": "-", "-": "+", "*": "/"}[op]
        forward = ";".join(f"{done}={operation}" for operation, done in steps)
        check = f"{last}={value};{value}{back}{b}={a}"
        return {"solver-a/0": f"{forward}#{answer}", "solver-b/0": f"{check}#{answer}"}
    if problem.task == "modular":
        a, b, p, x = problem.secret
        return {"solver-a/0": f"{x}={a * x}/{a};{b}={a * x}%{p}#{x}", "solver-b/0": f"{a}*{x}={a * x};{a * x}%{p}={b}#{x}"}
    terms, value = problem.secret[2], problem.secret[3]
    steps = [b - a for a, b in itertools.pairwise((*terms, value))]
    total = "".join(f"{step:+d}" for step in steps)
    return {
        "solver-a/0": f"{value}={terms[-1]}{steps[-1]:+d};{value}-{terms[-1]}={steps[-1]}#{value}",
        "solver-b/0": f"{terms[0]}{total}={value};{value}-{terms[0]}={value - terms[0]}#{value}",
    }
