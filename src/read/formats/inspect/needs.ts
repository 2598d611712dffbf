// What the parser looks at in a log, or in a sample that comes by itself (join.ts).

const ofSample = [
  'id',
  'epoch',
  'uuid',
  'input',
  'error',
  'scores.*.value',
  'scores.*.answer',
  'score.value',
  'score.answer',
  'output.usage.output_tokens',
  'output.choices[].stop_reason',
  'output.choices[].logprobs.content[].logprob',
]

export const needs = ['eval.task', 'status', ...ofSample, ...ofSample.map((path) => `samples[].${path}`)]
