// What GitHub said to reading or writing the history → the outcome: exit code 2 where a permission or a rule is to be put
// right, 3 where GitHub failed.
import { fault } from '../faults.ts'
import { annotateFaults } from '../publish/annotations.ts'
import type { Outcome } from '../publish/outcome.ts'
import { emptyOutputs } from '../publish/outputs.ts'
import { faultsSections } from '../publish/plain-sections.ts'
import type { Refusal } from '../publish/reply.ts'
import { whyRefused } from '../publish/why-refused.ts'

export function historyRefused(doing: 'read' | 'written', branch: string, refusal: Refusal): Outcome {
  const needs = { name: 'contents', level: doing === 'read' ? 'read' : 'write' } as const
  const faults = [fault('history-refused', { doing, branch, why: whyRefused(refusal, needs) })]
  return {
    exitCode: refusal.kind === 'outage' || refusal.kind === 'limited' ? 3 : 2,
    verdict: undefined,
    changed: true,
    sentence: faults.map(({ text }) => text).join(' '),
    sections: faultsSections(faults, 'Leash could not record'),
    annotations: annotateFaults(faults),
    outputs: emptyOutputs,
  }
}
