// What is said when the baseline or the candidate could not be had: the side that is there is read all the same, every
// rule is undecided, and the report says why; a candidate is measured by itself. Compares nothing and touches nothing; the
// verdict is never a pass.
import type { ConfigChange } from './configs/compare-config.ts'
import { refuse, type Fault } from './faults.ts'
import { judgeNothing } from './judge/judge-nothing.ts'
import { emptiness, methodOf, provenance } from './leash.ts'
import type { Side } from './leash.ts'
import type { Judgement } from './judge/judge.ts'
import type { Chosen } from './lookup/chosen.ts'
import { measureModel } from './metrics/measure-model.ts'
import type { Note } from './notes.ts'
import type { Policy } from './options/policy.ts'
import type { Input } from './read/source.ts'
import { makeUncomparedReport } from './render/report.ts'
import type { ReportModel } from './render/report-inputs.ts'
import type { UncomparedReport } from './render/report.ts'
import { readTally } from './tally/read-tally.ts'
import type { Model } from './tally/read-tally.ts'

/** A side whose evals could not be had. */
export interface AbsentSide {
  readonly side: 'baseline' | 'candidate'
  /** Names the side, and says what to do. */
  readonly why: Note
}

export interface UncomparedRequest {
  /** Sides that are absent have none. */
  readonly inputs: Readonly<Record<Side, readonly Input[]>>
  readonly chosen: Readonly<Partial<Record<Side, Chosen>>>
  /** At least one. */
  readonly absent: readonly AbsentSide[]
  readonly policy: Policy
  readonly seed: number
  readonly notes: readonly Note[]
  readonly faults: readonly Fault[]
  readonly configs: readonly ConfigChange[] | undefined
}

/** Throws `Faults` for what is wrong with the sides that are there. */
export async function uncompared(
  request: UncomparedRequest,
): Promise<{ readonly report: UncomparedReport; readonly judgement: Judgement }> {
  const { policy, absent, notes, configs, seed } = request
  const models = await readThere(request)
  refuse([
    ...request.faults,
    ...models.flatMap(({ side, model }) => [...model.reading.faults, ...emptiness(side, model)]),
  ])
  const shown = (side: Side): ReportModel | null => {
    const there = models.find((one) => one.side === side)
    return there === undefined ? null : provenance(there.model, request.chosen[side])
  }
  const candidate = models.find(({ side }) => side === 'candidate')
  const judgement = judgeNothing(
    policy,
    absent.map(({ side }) => side),
  )
  const report = makeUncomparedReport({
    sentence: `Nothing was compared. ${absent.map(({ why }) => why.text).join(' ')}`,
    findings: judgement.findings,
    configs,
    notes: [...absent.map(({ why }) => why), ...notes, ...models.flatMap(({ model }) => model.reading.notes)],
    inputs: {
      origin: shown('origin'),
      baseline: shown('baseline'),
      candidate: shown('candidate'),
      ...methodOf(policy, seed),
    },
    alone: candidate && measureModel(candidate.model.tally, { ...policy, seed }),
  })
  return { report, judgement }
}

async function readThere({ inputs, policy }: UncomparedRequest): Promise<{ side: Side; model: Model }[]> {
  const there: { side: Side; model: Model }[] = []
  for (const side of ['origin', 'baseline', 'candidate'] as const)
    if (inputs[side].length > 0) there.push({ side, model: await readTally(inputs[side], policy, side) })
  return there
}
