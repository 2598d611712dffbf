// Every run of a tool that stands in fixtures/: the samples that it wrote, and what the tool says that they come to.
import { readdirSync } from 'node:fs'
import * as claims from './claims.ts'
import type { Claim } from './claims.ts'
import { inspect } from './inspect.ts'

export interface Run {
  readonly format: string
  /** What Leash reads. */
  readonly path: string
  /** Where the file leaves a choice. */
  readonly metric?: string
  readonly claims: () => readonly Claim[] | Promise<readonly Claim[]>
}

const folder = 'fixtures/tiny-rlvr'

export const runs: readonly Run[] = [
  ...['base', 'grpo'].flatMap(runsOf),
  {
    format: 'lighteval',
    path: 'fixtures/formats/lighteval/details.zip',
    claims: () => claims.lighteval('fixtures/formats/lighteval/metrics.json'),
  },
  {
    format: 'reasoning-gym',
    path: `${folder}/reasoning-gym/results.json`,
    claims: () => claims.reasoningGym(`${folder}/reasoning-gym/own.json`),
  },
  ...[1, 2].map((step) => ({
    format: 'trl',
    path: `${folder}/trl/completions/completions_0000${step}.parquet`,
    claims: () => claims.trl(`${folder}/trl/trainer_state.json`, 'begins_with_a_digit', step),
  })),
]

function runsOf(model: string): Run[] {
  const evalPlus = {
    format: 'evalplus',
    path: `${folder}/evalplus/${model}_eval_results.json`,
    printed: `${folder}/evalplus/${model}.printed.txt`,
  }
  const logs = `${folder}/inspect/${model}`
  return [
    {
      format: 'human-eval',
      path: `${folder}/human-eval/${model}.jsonl_results.jsonl`,
      claims: () => claims.humanEval(`${folder}/human-eval/${model}.printed.txt`),
    },
    { ...evalPlus, metric: 'base', claims: () => claims.evalPlus(evalPlus.printed, 'base tests') },
    { ...evalPlus, metric: 'plus', claims: () => claims.evalPlus(evalPlus.printed, 'base + extra tests') },
    {
      format: 'lm-eval',
      path: `${folder}/lm-eval/${model}`,
      claims: () => claims.lmEval(`${folder}/lm-eval/${model}/printed.txt`),
    },
    {
      format: 'verl',
      path: `${folder}/verl/${model}`,
      claims: () => claims.verl(`${folder}/verl/${model}.metrics.json`),
    },
    {
      format: 'livecodebench',
      path: `${folder}/livecodebench/${model}_codegeneration_output_eval_all.json`,
      claims: () => claims.liveCodeBench(`${folder}/livecodebench/${model}_codegeneration_output_eval.json`),
    },
    {
      format: 'bigcode',
      path: `${folder}/bigcode/${model}_codeeval_results.json`,
      claims: () => claims.bigcode(`${folder}/bigcode/${model}.pass_at_k.json`),
    },
    ...['exact_match', 'quasi_exact_match'].map((metric) => ({
      format: 'helm',
      path: `${folder}/helm/${model}.zip`,
      metric,
      claims: () => claims.helm(`${folder}/helm/${model}.stats.json`, metric),
    })),
    {
      format: 'promptfoo',
      path: `${folder}/promptfoo/${model}.json`,
      claims: () => claims.promptfoo(`${folder}/promptfoo/${model}.json`),
    },
    {
      format: 'openai-evals',
      path: `${folder}/openai-evals/${model}`,
      claims: () => claims.openaiEvals(`${folder}/openai-evals/${model}`),
    },
    {
      format: 'skythought',
      path: `${folder}/skythought/${model}`,
      claims: () => claims.skyThought(`${folder}/skythought/${model}/summary.json`),
    },
    {
      format: 'every-eval-ever',
      path: `${folder}/every-eval-ever/${model}`,
      claims: () => claims.everyEvalEver(`${folder}/every-eval-ever/${model}/modular/llamacpp/${model}`),
    },
    ...['arith', 'modular', 'sequence'].map((task) => ({
      format: 'opencompass',
      path: `${folder}/opencompass/results/${model}/${task}.json`,
      claims: () => claims.openCompass(`${folder}/opencompass/results/${model}/${task}.json`),
    })),
    ...readdirSync(logs).map((name) => ({
      format: 'inspect',
      path: `${logs}/${name}`,
      claims: () => inspect(`${logs}/${name}`),
    })),
  ]
}
