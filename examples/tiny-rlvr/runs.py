"""What is trained, by name: the bases, the runs of the main comparison, and the conditions tried beside them.

Values only: what each option does stands in train.py.
"""

from tasks import WAYS

BASE = {"cycles": (1600, 2000), "batch": 24, "width": 96, "rate": 3e-3, "problems": 8_000, "ways": WAYS}
GRPO = {
    "base": "base",
    "steps": 300,
    "every": 50,
    "problems": 2_000,
    "prompts": 16,
    "group": 16,
    "rate": 1e-4,
    "kl": 0.0,  # the coefficient of the KL term
}

_ONE_WAY = {"arith": "steps", "modular": "inverse", "countdown": "forward", "sequence": "differences"}

BASES = {
    "base": {},
    "base-one-way": {"ways": {task: {way: WAYS[task][way]} for task, way in _ONE_WAY.items()}},
}

# What `train.py` trains when it is not told otherwise.
RUNS = {"grpo": {}, "grpo-kl": {"kl": 0.1}, "grpo-fast": {"rate": 3e-4}}

# Conditions under which reach may shrink more; each only when asked for by name. Equal samples per batch throughout.
VARIANTS = {
    "grpo-groups-of-4": {"prompts": 64, "group": 4, "every": 300},
    "grpo-one-way": {"base": "base-one-way", "every": 100},
    "grpo-long": {"steps": 900, "every": 300},
}


def base_options(name: str) -> dict:
    return BASE | BASES[name]


def grpo_options(name: str) -> dict:
    return GRPO | (RUNS | VARIANTS)[name]
