// Mode record: the eval of a commit → an entry and its tally on the history's branch, compared with the last entry that may
// be a baseline; or a person's word that a recorded entry may be one. A regressed eval is recorded too: it is what happened.
import type { Fault } from '../faults.ts'
import { fault, refuse } from '../faults.ts'
import { choosePolicy } from '../lookup/choose-policy.ts'
import type { LookupPorts } from '../lookup/look-up.ts'
import { lookUp } from '../lookup/look-up.ts'
import { firstBaseline, recordedTally } from '../lookup/recorded-baseline.ts'
import type { Inputs } from '../options/parse-inputs.ts'
import { appendToHistory } from '../publish/history-branch.ts'
import type { HistoryPort, RecordFile } from '../publish/history-branch.ts'
import type { Outcome } from '../publish/outcome.ts'
import { emptyOutputs } from '../publish/outputs.ts'
import { doneSection, notesSection } from '../publish/plain-sections.ts'
import type { Reply } from '../publish/reply.ts'
import { entriesBefore } from '../record/baseline.ts'
import type { Entry } from '../record/entry.ts'
import { utcSecond } from '../record/utc-second.ts'
import type { DrawTrends } from '../render/history/site.ts'
import { acceptanceOf, entryToAccept } from './accept-entry.ts'
import { writeFiles } from './check.ts'
import type { CheckPorts } from './check.ts'
import { exitCode } from './exit-code.ts'
import { findPlace } from './find-places.ts'
import { historyRefused } from './history-refused.ts'
import { recordEval } from './record-eval.ts'
import type { Past, RecordedEval } from './record-eval.ts'
import { siteOf } from './site-of.ts'

/** The commit that is recorded, and who records it. */
export interface Here {
  readonly commit: string
  /** Undefined: no branch. */
  readonly branch: string | undefined
  readonly isDefault: boolean
  readonly run: Entry['run']
  /** Login of whoever started the run; undefined: unknown. */
  readonly actor: string | undefined
}

export interface RecordPorts extends Pick<CheckPorts, 'policy' | 'write' | 'countAside'> {
  readonly lookup: LookupPorts
  readonly history: HistoryPort
  readonly here: Here
  readonly drawTrends: DrawTrends
}

/** Throws `Faults`. */
export async function record(inputs: Inputs, ports: RecordPorts): Promise<Outcome> {
  if (inputs.accept !== undefined) return accept(inputs, inputs.accept, ports)
  const { here, history } = ports
  const { policy, notes, faults } = await choosePolicy(inputs.policy, ports.policy)
  const candidate = await candidateOf(inputs, policy, ports.lookup)
  const facts = {
    commit: here.commit,
    date: utcSecond(ports.lookup.now.toISOString()) ?? '',
    branch: here.branch ?? null,
    onDefaultBranch: here.isDefault,
    run: here.run,
    key: inputs.key,
    accepted: null,
  }
  refuse([...faults, ...candidate.faults])
  const past = await pastOf(history, facts)
  if (!past.ok) return historyRefused('read', inputs.historyBranch, past.refusal)
  const recorded = await recordEval({
    inputs: candidate.inputs,
    policy,
    facts,
    past: past.value,
    countAside: ports.countAside,
    notes: [...notes, ...candidate.notes],
  })
  const { entry } = recorded
  const said = entry.verdict ?? 'the first'
  const message = `Record ${entry.commit.slice(0, 12)}: ${said}`
  const outcome = await outcomeOf(recorded, inputs, ports)
  const added = await append(message, recorded.files, ports)
  return added.ok
    ? outcome
    : notRecorded(outcome, historyRefused('written', inputs.historyBranch, added.refusal))
}

/** The comparison stands, and its verdict; only the record is missing. */
function notRecorded(outcome: Outcome, refused: Outcome): Outcome {
  const rest = outcome.sections.filter(({ name }) => name !== 'done')
  return {
    ...refused,
    verdict: outcome.verdict,
    outputs: outcome.outputs,
    sections: [...refused.sections, ...rest],
  }
}

async function candidateOf(inputs: Inputs, policy: Parameters<typeof findPlace>[2], ports: LookupPorts) {
  const { place, faults } = findPlace('candidate', inputs, policy)
  if (place === undefined) return { inputs: [], notes: [], faults }
  const found = await lookUp('candidate', place, ports)
  if (found.kind === 'found') return { ...found, faults: [...faults, ...found.faults] }
  const none: Fault = fault('nothing-to-record', { why: found.why.text })
  return { inputs: [], notes: [], faults: [...faults, ...found.faults, none] }
}

/** The last entry of another commit that may be a baseline, with its tally; undefined: none has been recorded yet. */
async function pastOf(
  history: HistoryPort,
  facts: { readonly commit: string; readonly date: string; readonly key: string },
): Promise<Reply<Past | undefined>> {
  const listing = await history.list()
  if (!listing.ok || listing.value === undefined) return listing.ok ? { ok: true, value: undefined } : listing
  const found = await firstBaseline(history, listing.value, entriesBefore(listing.value, facts))
  if (!found.ok || found.value === undefined) return found.ok ? { ok: true, value: undefined } : found
  const tally = await recordedTally(history, found.value)
  return tally.ok ? { ok: true, value: { ...found.value, tally: tally.value } } : tally
}

function append(
  message: string,
  files: readonly RecordFile[],
  { history, drawTrends }: RecordPorts,
): Promise<Reply<string>> {
  return appendToHistory(history, {
    message,
    record: files,
    generate: (listing) => siteOf(history, listing, files, drawTrends),
  })
}

async function outcomeOf(
  { entry, path, compared, notes }: RecordedEval,
  inputs: Inputs,
  ports: RecordPorts,
): Promise<Outcome> {
  const verdict = entry.verdict ?? undefined
  const against =
    entry.comparedWith === null ? 'nothing to compare with yet' : `compared with ${entry.comparedWith.entry}`
  const where = `Recorded on ${inputs.historyBranch} as ${path}: ${verdict ?? 'the first of its key'}, ${against}.`
  const done = { changed: true, sentence: where, annotations: [] }
  if (compared === undefined) {
    const sections = [...doneSection(where), ...notesSection(notes)]
    return { ...done, exitCode: 0, verdict, sections, outputs: emptyOutputs }
  }
  const { report, judgement } = compared
  const { renderMarkdown } = await import('../render/markdown.ts')
  const { reportOutputs } = await import('../publish/outputs.ts')
  const [head, ...rest] = renderMarkdown(report)
  const sections = [...(head === undefined ? [] : [head]), ...doneSection(where), ...rest]
  const files = await writeFiles(report, sections, [], ports)
  const code = exitCode(inputs.failOn, judgement)
  return { ...done, exitCode: code, verdict, sections, outputs: reportOutputs(report, files) }
}

/** Only on the default branch, where who may write decides. Throws `Faults`. */
async function accept(
  { key, historyBranch }: Inputs,
  { commit, reason }: { readonly commit: string; readonly reason: string },
  ports: RecordPorts,
): Promise<Outcome> {
  const { history, here, lookup } = ports
  if (!here.isDefault) refuse([fault('accept-elsewhere', { branch: here.branch ?? 'no branch' })])
  const listing = await history.list()
  if (!listing.ok) return historyRefused('read', historyBranch, listing.refusal)
  if (listing.value === undefined) refuse([fault('not-recorded', { commit, key, known: 'none' })])
  const name = entryToAccept(listing.value ?? { entries: [], acceptances: [], files: new Map() }, {
    commit,
    key,
  })
  const bytes = await history.read(name)
  if (!bytes.ok) return historyRefused('read', historyBranch, bytes.refusal)
  const by = here.actor ?? 'unknown'
  const date = utcSecond(lookup.now.toISOString()) ?? ''
  const file = acceptanceOf(name, bytes.value, { commit, date, by, reason, run: here.run })
  const added = await append(`Accept ${name.commit}`, [file], ports)
  if (!added.ok) return historyRefused('written', historyBranch, added.refusal)
  const sentence = `${name.path} on ${historyBranch} was accepted by ${by}: ${reason}`
  const sections = doneSection(sentence)
  return {
    ...{ exitCode: 0, verdict: undefined, changed: true, sentence, sections },
    ...{ annotations: [], outputs: emptyOutputs },
  }
}
