// The public page of the generic format.
import { roleNames, roles } from '../../field-map.ts'
import type { FormatCard } from '../../format.ts'
import { aliases } from './aliases.ts'

const names: Readonly<Record<string, readonly string[]>> = aliases

export const genericCard: FormatCard = {
  tool: 'Your own script, whatever it calls its fields',
  files:
    'Any name; taken only where no other format is recognised, or where you say where the fields are. JSON Lines, one JSON array, one JSON document, or Parquet: one sample a line; or one problem a line with parallel lists or a list of objects; or counts (n, c).',
  versions: '–',
  gives: 'whatever its fields say',
  ownMetric: { not: 'written by your own script, so there is no tool to ask' },
  checked:
    'Names collected from the scripts of public RLVR repositories; one real layout (a line a problem with a list of rollouts).',
  read: Object.fromEntries(
    roleNames.map((role) => {
      const known = names[role]
      return [role, known === undefined ? roles[role] : `${roles[role]}. Names: \`${known.join('`, `')}\``]
    }),
  ),
  cannot:
    'What no field says. Which fields were taken stands in a note and in `leash inspect`; `--field ROLE=PATH` (in the policy: `fields:`) decides, and `--field ROLE=` says that there is none.',
  traps: [
    `Lists of samples are looked for under \`${[...aliases.samples, ...aliases.records].join('`, `')}\`.`,
    'Without an id, the hash of the question is the problem. Beside an id only `question` and `problem` are hashed: a prompt holds a template that may differ from model to model.',
    '`answer` is often the reference answer. It is taken only where no other name is there and either a reference stands beside it, or two samples of one problem differ in it; a note says where it was not taken.',
    'Where several fields say correct and disagree, or none of several numbers is 0 or 1, Leash asks (`--metric`). A score that is not 0 or 1 needs `--threshold`.',
    'A text says correct where it is a known word (true, yes, pass, passed, correct, success and their opposites); other words are a question: `fields: { correct: { path: status, is: [ok] } }`.',
    'A `seed` or `epoch` that is the same on every line is no index of attempts.',
    'A list of log-probabilities that are all 0 is a dummy and unknown.',
  ],
}
