// The records of one file, read by a mapping that is settled → rows, questions and notes.
import { fault } from '../../../faults.ts'
import { note } from '../../../notes.ts'
import { roleNames } from '../../field-map.ts'
import { valueBeside } from '../../field-path.ts'
import type { Found } from '../../field-path.ts'
import type { FormatContext, Parser, Rec } from '../../format.ts'
import type { Row } from '../../row.ts'
import { scoreBook } from '../../score.ts'
import { clipped, shown } from '../../shown.ts'
import { attempts } from './attempts.ts'
import { judge } from './correct.ts'
import type { Verdict } from './correct.ts'
import { heldAnswers } from './held-answers.ts'
import type { Mapping, Taken } from './infer.ts'
import { countsOf, readerOf, sampleOf } from './rows.ts'
import type { RecordReader } from './rows.ts'

export function openMapped(context: FormatContext, mapping: Mapping): Required<Parser> {
  const { fields, rivals } = mapping
  const { path: file, choices } = context
  const scores = scoreBook()
  const words = scoreBook()
  const held = heldAnswers(mapping.unsureAnswer)
  const index = attempts(fields.sample)
  const counts = { unscored: 0, disagree: 0, wordLine: 0 }

  function settle(reader: RecordReader, main: Taken, { value }: Found, line: number): boolean | undefined {
    const verdict = judge(value, main.place, choices.threshold)
    if ('correct' in verdict) return verdict.correct
    if ('unscored' in verdict) counts.unscored += 1
    else if ('wrong' in verdict) reader.fail(main, 'true, false, a number or a known word', value)
    else if (verdict.ask === 'score') context.unsettled(main.path.text, verdict.score, line)
    else {
      words.see(verdict.word)
      counts.wordLine ||= line
    }
    return undefined
  }

  /** Whether another field that says correct says otherwise. */
  function compareRivals(record: Rec, beside: Found, correct: boolean): void {
    const differs = rivals.some(({ path, place }) => {
      const found = valueBeside(record.value, path, beside)
      const said: Verdict =
        'must' in found ? { wrong: true } : judge(found.value ?? null, place, choices.threshold)
      return 'correct' in said && said.correct !== correct
    })
    if (differs) counts.disagree += 1
  }

  function sample(record: Rec, reader: RecordReader, main: Taken, beside: Found): readonly Row[] {
    const correct = settle(reader, main, beside, record.line)
    const around = reader.around(beside)
    if (correct === undefined || around === undefined) return []
    const row = sampleOf(reader, mapping, beside, around, correct)
    if (row === undefined) return []
    scores.see(beside.value)
    compareRivals(record, beside, correct)
    return held.add(index.check(row))
  }

  return {
    rows(record) {
      const reader = readerOf(context, record, mapping)
      const main = fields.correct ?? fields.n
      const samples = main === undefined ? undefined : reader.samples(main)
      if (main === undefined || samples === undefined) return []
      return samples.flatMap((beside): readonly Row[] => {
        if (reader.failed) return []
        if (main === fields.correct) return sample(record, reader, main, beside)
        const around = reader.around(beside)
        const row = around === undefined ? undefined : countsOf(reader, mapping, beside, around)
        return row === undefined ? [] : [row]
      })
    },
    rest: () => held.rest(),
    end() {
      tell()
      const found = roleNames.flatMap((role) => {
        const path = fields[role]?.path
        return path === undefined ? [] : [{ field: path.text, for: role }]
      })
      return { rule: ruleOf(mapping, choices.threshold), scores: scores.list(), fields: found }
    },
  }

  function tell(): void {
    const says = (text: string): void => {
      context.note(note('format-says', { file, text }))
    }
    if (counts.wordLine > 0 && fields.correct !== undefined) {
      const found = words.list().join(', ')
      context.fault(
        fault('score-words', { file, line: counts.wordLine, field: fields.correct.path.text, found }),
      )
    }
    if (counts.disagree > 0 && fields.correct !== undefined) {
      const found = [fields.correct, ...rivals].map(({ path }) => clipped(path.text)).join(', ')
      context.fault(
        fault('choose', {
          file,
          what: `fields that say correct and disagree (${counts.disagree} samples)`,
          flag: 'metric',
          choices: found,
        }),
      )
    }
    if (counts.unscored > 0) context.note(note('unscored-samples', { file, count: counts.unscored }))
    const why = held.whyNot()
    if (why !== undefined && fields.answer !== undefined) {
      const { text } = fields.answer.path
      says(
        `"${clipped(text)}" was not taken for the model's answer, because ${why}: it may be the reference answer. If it is the model's, say --field answer=${clipped(text)}.`,
      )
    }
    if (index.constant !== undefined)
      says(
        `"${clipped(index.constant)}" is the same on every line and was not taken for the index of the attempt.`,
      )
  }
}

function ruleOf({ fields }: Mapping, threshold: number | undefined): string {
  const { correct, n, c } = fields
  if (correct === undefined)
    return `counted: "${clipped(c?.path.text ?? '')}" of "${clipped(n?.path.text ?? '')}"`
  const name = `"${clipped(correct.path.text)}"`
  const { is } = correct.place
  if (is !== undefined) return `${name} is ${is.map(shown).join(' or ')}`
  return threshold === undefined
    ? `${name} is true, 1 or a word for it`
    : `${name} is true, a word for it, or at least ${threshold}`
}
