"""Trains the base model on worked solutions, then two GRPO runs from it, one without and one with a KL term.

    python train.py --seed 0 --out DIR

writes DIR/base/step0.npz, DIR/grpo/step<N>.npz and DIR/grpo-kl/step<N>.npz, and a log beside them. The three stages
can also be run one at a time with --only, for instance the two GRPO runs side by side on two cores.
"""

import argparse
import json
import pathlib
import random
import time

import jax
import jax.numpy as jnp
import numpy as np

import data
import model
from tasks import EOS, PAD, TASKS, decode, extract, verify

SHAPE = model.Shape()

BASE = {"cycles": (1600, 2000), "batch": 24, "width": 96, "rate": 3e-3, "problems": 8_000}
GRPO = {"steps": 300, "every": 50, "problems": 2_000, "prompts": 16, "group": 16, "rate": 1e-4, "kl": 0.0}
RUNS = {"grpo": {}, "grpo-kl": {"kl": 0.1}}  # kl: the coefficient of the KL term
# Conditions under which reach may shrink more; each only when asked for by name.
VARIANTS = {"grpo-long": {"steps": 900, "every": 300}, "grpo-fast": {"rate": 3e-4, "every": 150}}


# --- Adam with a bound on the gradient's norm ----------------------------------------------------------------------


def adam_init(params):
    zeros = jax.tree.map(jnp.zeros_like, params)
    return {"first": zeros, "second": zeros, "count": jnp.int32(0)}


def adam_step(params, grads, state, rate, decay=0.0, most=1.0):
    norm = jnp.sqrt(sum(jnp.sum(g * g) for g in jax.tree.leaves(grads)))
    grads = jax.tree.map(lambda g: g * jnp.minimum(1.0, most / (norm + 1e-9)), grads)
    count = state["count"] + 1
    first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, state["first"], grads)
    second = jax.tree.map(lambda v, g: 0.99 * v + 0.01 * g * g, state["second"], grads)

    def move(p, m, v):
        return p - rate * (m / (1 - 0.9**count) / (jnp.sqrt(v / (1 - 0.99**count)) + 1e-8) + decay * p)

    return jax.tree.map(move, params, first, second), {"first": first, "second": second, "count": count}


# --- checkpoints ---------------------------------------------------------------------------------------------------


def save(params, path: pathlib.Path):
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, *(np.asarray(leaf) for leaf in jax.tree.leaves(params)))


def load(path: pathlib.Path):
    tree = jax.tree.structure(jax.eval_shape(lambda: model.init(jax.random.key(0), SHAPE)))
    with np.load(path) as arrays:
        return jax.tree.unflatten(tree, [jnp.asarray(arrays[name]) for name in arrays.files])


# --- the base: next-token prediction on worked solutions -----------------------------------------------------------


def train_base(seed: int, out: pathlib.Path, options=BASE):
    started = time.time()
    rng = random.Random(f"base/{seed}")
    problems = data.training(options["problems"], seed, "worked", kept_apart=data.evaluation(50))
    pairs = [(p, TASKS[p.task][1](p, rng)) for p in problems for _ in range(3)]
    rng.shuffle(pairs)
    tokens, segments, learnt = data.packed_rows(pairs, options["width"])

    @jax.jit
    def update(params, state, tokens, segments, learnt, rate):
        def loss(params):
            logp, _ = model.log_probabilities(params, tokens, SHAPE, segments)
            # only the response is learnt: the questions are given, never said
            return -jnp.sum(logp * learnt[:, 1:]) / jnp.sum(learnt[:, 1:])

        value, grads = jax.value_and_grad(loss)(params)
        params, state = adam_step(params, grads, state, rate, decay=0.01)
        return params, state, value

    params = model.init(jax.random.key(seed), SHAPE)
    # the rate falls twice, with a fresh start in between
    for cycle, steps in enumerate(options["cycles"]):
        state = adam_init(params)
        picks = np.random.default_rng(seed + 1000 * cycle)
        for step in range(steps):
            rows = picks.integers(len(tokens), size=options["batch"])
            rate = options["rate"] * min(1.0, (step + 1) / 50) * (0.55 + 0.45 * np.cos(np.pi * step / steps))
            params, state, value = update(params, state, tokens[rows], segments[rows], learnt[rows], rate)
            if (step + 1) % 50 == 0:
                _log(out / "base.log.jsonl", step=step + 1, loss=float(value), seconds=time.time() - started)
    save(params, out / "base" / "step0.npz")


# --- GRPO: sample a group for each prompt, verify, move towards what was better than its group ----------------------


def train_grpo(seed: int, out: pathlib.Path, run: str):
    started = time.time()
    options = GRPO | (RUNS | VARIANTS)[run]
    problems = data.training(options["problems"], seed, "practice", kept_apart=data.evaluation(50))
    base = load(out / "base" / "step0.npz")

    @jax.jit
    def update(params, state, prompts, responses, base_logp, advantage):
        tokens = jnp.concatenate([prompts, responses], axis=1)
        mask = responses != PAD

        def loss(params):
            logp, _ = model.log_probabilities(params, tokens, SHAPE)
            logp = logp[:, SHAPE.prompt - 1 :]
            # every batch is used once, so the policy is still the one that sampled: no ratio, nothing to clip
            gain = logp * advantage[:, None]
            behind = base_logp - logp
            penalty = jnp.exp(behind) - behind - 1  # an unbiased, never negative estimate of KL(policy ‖ base)
            return -jnp.sum((gain - options["kl"] * penalty) * mask) / jnp.sum(mask), jnp.sum(penalty * mask) / jnp.sum(mask)

        (_, divergence), grads = jax.value_and_grad(loss, has_aux=True)(params)
        params, state = adam_step(params, grads, state, options["rate"])
        return params, state, divergence

    @jax.jit
    def score(params, prompts, responses):
        logp, _ = model.log_probabilities(params, jnp.concatenate([prompts, responses], axis=1), SHAPE)
        return logp[:, SHAPE.prompt - 1 :]

    params, state = base, adam_init(base)
    picks = np.random.default_rng(seed)
    key = jax.random.key(seed)
    for step in range(1, options["steps"] + 1):
        chosen = [problems[i] for i in picks.integers(len(problems), size=options["prompts"])]
        prompts = data.prompt_rows(chosen, SHAPE.prompt)
        key, sampling = jax.random.split(key)
        responses, _, entropy = map(np.asarray, model.sample(params, prompts, sampling, SHAPE, options["group"]))

        reward = np.array(
            [
                verify(chosen[i // options["group"]], extract(decode(row), EOS in row))
                for i, row in enumerate(responses)
            ],
            float,
        ).reshape(options["prompts"], options["group"])
        advantage = (reward - reward.mean(1, keepdims=True)) / (reward.std(1, keepdims=True) + 1e-6)

        rows = np.repeat(prompts, options["group"], axis=0)
        base_logp = np.asarray(score(base, rows, responses))
        params, state, divergence = update(params, state, rows, responses, base_logp, advantage.reshape(-1))
        said = responses != PAD
        _log(
            out / f"{run}.log.jsonl",
            step=step,
            reward=float(reward.mean()),
            entropy=float(entropy.sum() / said.sum()),
            kl=float(divergence),
            tokens=float(said.sum(1).mean()),
            seconds=time.time() - started,
        )
        if step % options["every"] == 0:
            save(params, out / run / f"step{step}.npz")


def _log(path: pathlib.Path, **fields):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        file.write(json.dumps({k: round(v, 4) if isinstance(v, float) else v for k, v in fields.items()}) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--only", choices=["base", *RUNS, *VARIANTS])
    options = parser.parse_args()
    if options.only in (None, "base"):
        train_base(options.seed, options.out)
    for run in RUNS if options.only is None else [options.only]:
        if run != "base":
            train_grpo(options.seed, options.out, run)


if __name__ == "__main__":
    main()
