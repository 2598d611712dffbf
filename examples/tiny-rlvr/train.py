"""Trains the base model on worked solutions, then three GRPO runs from it: without a KL term, with one, and without
one at three times the learning rate.

    python train.py --seed 0 --out DIR

writes DIR/base/step0.npz and DIR/<run>/step<N>.npz, and a log beside each folder. Two runs are trained side by side.
`--only NAME…` trains some of them, or conditions that runs.py names and the command leaves out; a base that is not yet
there is trained first.
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
from runs import BASES, RUNS, VARIANTS, base_options, grpo_options
from side_by_side import Stopwatch, each
from tasks import EOS, PAD, TASKS, decode, extract, verify

SHAPE = model.Shape()


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


def checkpoint(out: pathlib.Path, name: str, step: int) -> pathlib.Path:
    return out / name / f"step{step}.npz"


def save(params, path: pathlib.Path):
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, *(np.asarray(leaf) for leaf in jax.tree.leaves(params)))


def load(path: pathlib.Path):
    tree = jax.tree.structure(jax.eval_shape(lambda: model.init(jax.random.key(0), SHAPE)))
    with np.load(path) as arrays:
        return jax.tree.unflatten(tree, [jnp.asarray(arrays[name]) for name in arrays.files])


# --- the base: next-token prediction on worked solutions -----------------------------------------------------------


def train_base(seed: int, out: pathlib.Path, name: str):
    started, options, log = time.time(), base_options(name), _new_log(out, name)
    rng = random.Random(f"base/{seed}")
    problems = data.training(options["problems"], seed, "worked", kept_apart=data.evaluation(50))
    pairs = [(p, TASKS[p.task][1](p, rng, options["ways"][p.task])) for p in problems for _ in range(3)]
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
                _log(log, step=step + 1, loss=float(value), seconds=time.time() - started)
    save(params, checkpoint(out, name, 0))


# --- GRPO: sample a group for each prompt, verify, move towards what was better than its group ----------------------


def train_grpo(seed: int, out: pathlib.Path, run: str):
    started, options, log = time.time(), grpo_options(run), _new_log(out, run)
    problems = data.training(options["problems"], seed, "practice", kept_apart=data.evaluation(50))
    base = load(checkpoint(out, options["base"], 0))

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
            log,
            step=step,
            reward=float(reward.mean()),
            entropy=float(entropy.sum() / said.sum()),
            kl=float(divergence),
            tokens=float(said.sum(1).mean()),
            seconds=time.time() - started,
        )
        if step % options["every"] == 0:
            save(params, checkpoint(out, run, step))


def _new_log(out: pathlib.Path, name: str) -> pathlib.Path:
    path = out / f"{name}.log.jsonl"
    path.unlink(missing_ok=True)
    return path


def _log(path: pathlib.Path, **fields):
    with path.open("a") as file:
        file.write(json.dumps({k: round(v, 4) if isinstance(v, float) else v for k, v in fields.items()}) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--only", nargs="+", metavar="NAME", choices=[*BASES, *RUNS, *VARIANTS], default=["base", *RUNS])
    options = parser.parse_args()
    watch = Stopwatch()
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "seed").write_text(f"{options.seed}\n")
    runs = [name for name in options.only if name not in BASES]
    needed = {grpo_options(run)["base"] for run in runs}
    bases = [
        name
        for name in BASES
        if name in options.only or (name in needed and not checkpoint(options.out, name, 0).exists())
    ]
    for job, names in ((train_base, bases), (train_grpo, runs)):
        each(job, [(options.seed, options.out, name) for name in names])
        print(f"{', '.join(names) or 'nothing new'}: done after {watch}", flush=True)


if __name__ == "__main__":
    main()
