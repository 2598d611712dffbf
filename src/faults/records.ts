// A record of a file whose format is known, and that cannot be right: code → what is wrong and what to do.
import { budgetHint } from './hints.ts'
import type { Sentence } from './sentence.ts'

export const recordFaults = {
  'broken-record': (f: { file: string; line: number; why: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: this is not JSON: ${f.why}`,
    hint: 'Repair or remove the line; the lines around it are fine.',
  }),
  'record-too-long': (f: { file: string; line: number; limit: number }): Sentence => ({
    text: `${f.file}, line ${f.line}: this record is longer than ${f.limit} bytes.`,
    hint: `One record a sample or a problem is what Leash reads best; ${budgetHint('record', f.limit + 1)}`,
  }),
  'record-keeps-too-much': (f: { file: string; line: number; limit: number }): Sentence => ({
    text: `${f.file}, line ${f.line}: what is needed of this record takes more than ${f.limit} bytes of memory.`,
    hint: `Write one record a sample or a problem; ${budgetHint('kept', 2 * f.limit)}`,
  }),
  'bad-field': (f: {
    file: string
    line: number
    format: string
    because: string
    field: string
    must: string
    is: string
  }): Sentence => ({
    text: `${f.file}, line ${f.line}: "${f.field}" must be ${f.must}, but is ${f.is}. Read as ${f.format}, because ${f.because}.`,
    hint: 'Repair the line, or name another format with --format.',
  }),
  'more-of-the-same': (f: {
    file: string
    count: number
    code: string
    field: string | undefined
  }): Sentence => ({
    text: `${f.file}: ${f.count} more records have the same fault (${f.code}${f.field === undefined ? '' : ` of "${f.field}"`}).`,
    hint: 'Only the first ones are listed.',
  }),
  'duplicate-sample': (f: {
    file: string
    line: number
    task: string
    problem: string
    sample: string
  }): Sentence => ({
    text: `${f.file}, line ${f.line}: sample ${f.sample} of problem ${f.problem} (task ${f.task}) was read before.`,
    hint: 'A resumed job or the same file given twice? Remove one of them; if they are different samples, leave "sample" out.',
  }),
  'all-answers-missing': (f: { file: string; samples: number; field: string }): Sentence => ({
    text: `${f.file}: all ${f.samples} samples have an empty answer ("${f.field}").`,
    hint: 'Answer extraction probably failed. If these models really never answered, say so with --accept-missing-answers.',
  }),
  'bad-tally': (f: { file: string; line: number; why: string }): Sentence => ({
    text: `${f.file}, line ${f.line}: this tally cannot be right: ${f.why}.`,
    hint: 'Make the tally again with `leash tally`.',
  }),
} as const
