// A file whose format is not known, or leaves a question that only the user can answer: code → what is wrong and what to do.
import { choiceHint } from './hints.ts'
import type { Sentence } from './sentence.ts'

interface WithoutScores {
  readonly file: string
  readonly is: string
  readonly why: string
  readonly instead: string
}

function withoutScores(f: WithoutScores): Sentence {
  return {
    text: `${f.file}: this is ${f.is}, which cannot feed a comparison: ${f.why}.`,
    hint: f.instead,
  }
}

export const formatFaults = {
  'unknown-format': (f: {
    file: string
    saw: string
    tried: string
    mapped: string | undefined
  }): Sentence => ({
    text:
      `${f.file}, line 1: no format that Leash reads looks like this. The first record has: ${f.saw}.` +
      (f.mapped === undefined ? '' : ` The fields you named (${f.mapped}) are not all there.`),
    hint: `Say where its fields are (--field problem=PATH --field correct=PATH), or name the format with --format (one of ${f.tried}).`,
  }),
  'no-such-field': (f: { file: string; line: number; role: string; saw: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: no field says ${f.role === 'problem' ? 'which problem this is' : 'whether it is correct'}. The record has: ${f.saw}.`,
    hint: `Say where it stands: --field ${f.role}=PATH, such as qid or rollouts[].correct (in the policy: fields: { ${f.role}: PATH }).`,
  }),
  'score-words': (f: { file: string; line: number; field: string; found: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: "${f.field}" holds words of its own (found: ${f.found}): which of them say correct?`,
    hint: `Say it in the policy: fields: { correct: { path: ${f.field}, is: [WORD] } }.`,
  }),
  'no-scores': withoutScores,
  // Such a file lies beside the samples in every run of its tool.
  'only-means': withoutScores,
  'two-formats': (f: { file: string; formats: string }): Sentence => ({
    text: `${f.file}, line 1: this could be ${f.formats}.`,
    hint: 'Say which one with --format NAME (in the policy: read: { format: NAME }).',
  }),
  'unknown-format-name': (f: { name: string; tried: string }): Sentence => ({
    text: `There is no format "${f.name}".`,
    hint: `The formats are ${f.tried}.`,
  }),
  'score-needs-threshold': (f: { file: string; line: number; field: string; found: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: "${f.field}" is not always 0 or 1 (found: ${f.found}): from which score on is a sample correct?`,
    hint:
      'Say --threshold 0.5, or --threshold TASK=0.5 where tasks or files differ ' +
      '(in the policy: read: { threshold: 0.5 } or read: { threshold: { TASK: 0.5 } }).',
  }),
  choose: (f: { file: string; what: string; flag: string; choices: string }): Sentence => ({
    text: `${f.file} has several ${f.what}: ${f.choices}. They must not be added up: which one counts?`,
    hint: choiceHint(f.flag),
  }),
  'not-there': (f: {
    file: string
    what: string
    name: string
    flag: string
    choices: string
  }): Sentence => ({
    text: `${f.file} has no ${f.what} "${f.name}". It has: ${f.choices}.`,
    hint: choiceHint(f.flag),
  }),
} as const
