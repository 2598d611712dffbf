"""Writes what a checkpoint says: 256 samples of each evaluation problem at temperature 1, and how likely it finds
worked solutions by two external solvers. Leash's plain samples, JSON Lines, gzip.

    python evaluate.py --out DIR

takes every checkpoint under DIR that has not been taken yet, two at a time. DIR/<run>/step<N>.npz gives
DIR/<run>/step<N>.samples.jsonl.gz, and beside it the full texts of the first samples, step<N>.texts.jsonl.gz, with what
the verifier needs to judge them: other tools can be given these as a model's words.
"""

import argparse
import functools
import gzip
import hashlib
import json
import pathlib
import time

import jax
import numpy as np

import data
import model
from side_by_side import Stopwatch, each
from tasks import EOS, PAD, decode, external_traces, extract, verify
from train import SHAPE, load

PROBLEMS_PER_TASK, SAMPLES, AT_ONCE = 50, 256, 2
TEXT_PROBLEMS, TEXT_SAMPLES = 20, 16


def samples(params, problems, key):
    """One (sample, response, log-probability of each token) after the other."""
    for start in range(0, len(problems), AT_ONCE):
        some = problems[start : start + AT_ONCE]
        prompts = data.prompt_rows(some, SHAPE.prompt)
        said = model.sample(params, prompts, jax.random.fold_in(key, start), SHAPE, SAMPLES)
        tokens, logps, entropies = (np.asarray(t).reshape(len(some), SAMPLES, -1) for t in said)
        for i, problem in enumerate(some):
            correct = functools.cache(functools.partial(verify, problem))
            for j in range(SAMPLES):
                length = int((tokens[i, j] != PAD).sum())
                ended = EOS in tokens[i, j]
                response = decode(tokens[i, j])
                answer = extract(response, ended)
                yield {
                    **identity(start + i, problem),
                    "sample": j,
                    "correct": correct(answer),
                    "answer": answer,
                    "tokens": length,
                    "token_entropy": round(float(entropies[i, j].sum()) / length, 6),
                    "logprob": round(float(logps[i, j].sum()), 6),
                    "truncated": not ended,
                }, response, logps[i, j, :length]


def traces(params, problems):
    prompts = data.prompt_rows(problems, SHAPE.prompt)
    for name in external_traces(problems[0]):
        responses = data.response_rows([external_traces(p)[name] for p in problems], SHAPE.response)
        logp, _ = model.log_probabilities(params, np.concatenate([prompts, responses], axis=1), SHAPE)
        logp = np.asarray(logp)[:, SHAPE.prompt - 1 :]
        for i, problem in enumerate(problems):
            mask = responses[i] != PAD
            yield {
                "task": problem.task,
                "problem": identity(i, problem)["problem"],
                "trace": name,
                "logprob": round(float((logp[i] * mask).sum()), 6),
                "tokens": int(mask.sum()),
            }


def texts(said, problems):
    """The end token is written as a newline, so that a response that was cut off can be told from one that ended."""
    for i, (sample, response, logps) in enumerate(said):
        if int(sample["problem"]) < TEXT_PROBLEMS and sample["sample"] < TEXT_SAMPLES:
            problem = problems[i // SAMPLES]
            yield {
                "task": problem.task,
                "problem": sample["problem"],
                "prompt": problem.question,
                "secret": problem.secret,
                "sample": sample["sample"],
                "response": response + ("" if sample["truncated"] else "\n"),
                "logprobs": [round(float(v), 4) for v in logps],
            }


def identity(index, problem):
    return {
        "task": problem.task,
        "problem": str(index % PROBLEMS_PER_TASK),
        "question": hashlib.sha256(problem.question.encode()).hexdigest()[:16],
    }


def write(lines, path: pathlib.Path):
    """The same lines give the same bytes: no time and no name in the gzip header."""
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        for line in lines:
            file.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")


def ends_first(checkpoint: pathlib.Path):
    """The base, then the ends of the runs: they are wanted most."""
    step = int(checkpoint.stem.removeprefix("step"))
    return step > 0, -step, checkpoint


def target(checkpoint: pathlib.Path) -> pathlib.Path:
    return checkpoint.with_name(f"{checkpoint.stem}.samples.jsonl.gz")


def evaluate(checkpoint: pathlib.Path, seed: str):
    started = time.time()
    problems, params = data.evaluation(PROBLEMS_PER_TASK), load(checkpoint)
    # every checkpoint draws from its own stream, so that no two share their luck
    name = f"{seed}/{checkpoint.parent.name}/{checkpoint.stem}"
    key = jax.random.key(int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big"))
    said = list(samples(params, problems, key))
    write(texts(said, problems), checkpoint.with_name(f"{checkpoint.stem}.texts.jsonl.gz"))
    part = target(checkpoint).with_suffix(".part")
    write([*(sample for sample, *_ in said), *traces(params, problems)], part)
    part.rename(target(checkpoint))  # a file of that name is whole
    print(f"{target(checkpoint)} {time.time() - started:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    options = parser.parse_args()
    watch = Stopwatch()
    seed = (options.out / "seed").read_text().strip()
    waiting = [c for c in sorted(options.out.glob("*/step*.npz"), key=ends_first) if not target(c).exists()]
    each(evaluate, [(checkpoint, seed) for checkpoint in waiting])
    print(f"{len(waiting)} checkpoints: {watch}")


if __name__ == "__main__":
    main()
