// The eval of one commit → its entry and tally, as files of the history; judged against a recorded baseline where there is
// one. Reads no history and writes nothing: whoever calls decides what it is compared with and where it goes.
import { fault, refuse } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { Judgement } from '../judge/judge.ts'
import { leash } from '../leash.ts'
import type { CountAside } from '../metrics/compare-counts.ts'
import { measureModel } from '../metrics/measure-model.ts'
import type { Note } from '../notes.ts'
import type { Policy } from '../options/policy.ts'
import type { RecordFile } from '../publish/history-branch.ts'
import { unusedChoices } from '../read/choices.ts'
import type { Progress } from '../read/model.ts'
import { inputOf } from '../read/source.ts'
import type { Input } from '../read/source.ts'
import { printEntry } from '../record/entry.ts'
import type { Entry } from '../record/entry.ts'
import { makeEntry } from '../record/make-entry.ts'
import { pathOf, tallyPathOf } from '../record/name.ts'
import type { Report } from '../render/report.ts'
import { compressedTally } from '../tally/compress-tally.ts'
import { readTally } from '../tally/read-tally.ts'

/** The entry that the eval is compared with. */
export interface Past {
  readonly entry: Entry
  readonly path: string
  /** Its tally's bytes. */
  readonly tally: Uint8Array
}

export interface EvalToRecord {
  readonly inputs: readonly Input[]
  readonly policy: Policy
  readonly facts: Pick<Entry, 'commit' | 'date' | 'branch' | 'onDefaultBranch' | 'run' | 'key' | 'accepted'>
  /** Undefined: nothing to compare with. */
  readonly past: Past | undefined
  /** A person's verdict, which is not argued with; undefined: it is judged, where there is a past. */
  readonly verdict?: Entry['verdict'] | undefined
  readonly progress?: Progress | undefined
  readonly countAside?: CountAside | undefined
  readonly notes?: readonly Note[] | undefined
  readonly faults?: readonly Fault[] | undefined
}

export interface RecordedEval {
  readonly entry: Entry
  readonly path: string
  /** Entry and tally. */
  readonly files: readonly RecordFile[]
  /** Undefined: it was compared with nothing. */
  readonly compared: { readonly report: Report; readonly judgement: Judgement } | undefined
  readonly notes: readonly Note[]
}

/** Throws `Faults`, all of them together. */
export async function recordEval(request: EvalToRecord): Promise<RecordedEval> {
  const { inputs, policy, facts, past } = request
  const { reading, tally } = await readTally(inputs, policy, 'candidate', request.progress)
  refuse([...(request.faults ?? []), ...reading.faults])
  const numbers = measureModel(tally, { ...policy, seed })
  const files = reading.files.map((file) => file.path).join(', ')
  if (numbers === undefined) throw refused(fault('no-samples', { side: 'candidate', files }))
  const bytes = compressedTally(tally)
  const path = pathOf('entry', facts)
  const notes = [...(request.notes ?? []), ...reading.notes, ...unusedChoices(policy.read, [reading])]
  const compared = past && (await comparedWith(past, { bytes, path }, request, notes))
  const entry = makeEntry({
    facts: {
      ...facts,
      verdict: request.verdict ?? compared?.judgement.verdict ?? null,
      comparedWith: past === undefined ? null : { entry: past.path, commit: past.entry.commit },
      policy: policyOf(policy, compared !== undefined),
      level: policy.level,
    },
    numbers,
    shifts: compared === undefined ? [] : [compared.report.overall, ...compared.report.tasks],
    tally: bytes,
  })
  const record = [
    { path, bytes: printEntry(entry) },
    { path: tallyPathOf(path), bytes },
  ]
  return { entry, path, files: record, compared, notes }
}

const seed = 1

function refused(one: Fault): Error {
  refuse([one])
  return new Error('unreachable')
}

/** Both sides as tallies, so that the entry says what any later comparison with it would say. */
function comparedWith(
  past: Past,
  tally: { readonly bytes: Uint8Array; readonly path: string },
  { policy, countAside }: EvalToRecord,
  notes: readonly Note[],
): Promise<{ report: Report; judgement: Judgement }> {
  return leash({
    origin: [],
    baseline: [inputOf(tallyPathOf(past.path), past.tally)],
    candidate: [inputOf(tallyPathOf(tally.path), tally.bytes)],
    // How to read the tools' files says nothing about tallies.
    policy: { ...policy, read: {} },
    seed,
    countAside,
    notes,
  })
}

function policyOf({ file, sha256 }: Policy, judged: boolean): Entry['policy'] {
  return !judged || file === undefined || sha256 === undefined ? null : { file, sha256 }
}
