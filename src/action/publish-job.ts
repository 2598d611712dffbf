// Mode publish: a run of a pull request has uploaded its evals as data; this one, of the default branch and with a token
// that may write, proves which pull request that was, and compares, judges and reports as mode check does. Only the
// candidate's samples come from that run; the policy, the baseline and the code do not.
import { fault, refuse } from '../faults.ts'
import { check } from '../modes/check.ts'
import { provePull } from '../modes/prove-pull.ts'
import type { Trigger } from '../modes/prove-pull.ts'
import { note } from '../notes.ts'
import type { Note } from '../notes.ts'
import { doneOutcome } from '../publish/done-outcome.ts'
import type { Outcome } from '../publish/outcome.ts'
import { notesOnRefused } from '../publish/refused.ts'
import { publishPending } from '../publish/status.ts'
import { whyRefused } from '../publish/why-refused.ts'
import { statusOf } from '../world/github.ts'
import { openPulls } from '../world/pulls.ts'
import { checkPortsOf } from './check-job.ts'
import { deliveryOf } from './delivery.ts'
import type { GitHub, Job, Wiring } from './job.ts'

export const publishJob: Job = async (wiring, deliverTo) => {
  const { github, inputs, workflow } = wiring
  const { trigger, event } = workflow
  if (trigger === undefined)
    return event === 'workflow_run' ? doneOutcome(note('fork-gone').text) : wrongEvent(event)
  if (github === undefined) return outage(note('no-token-to-publish'))
  if (trigger.event !== 'pull_request') {
    return doneOutcome(note('not-of-a-pull', { run: trigger.run, event: trigger.event }).text)
  }
  // From here on somebody may wait for this commit's status.
  const commit = trigger.head.sha
  const own = { ...wiring, workflow: { ...workflow, stamp: { run: trigger.run, attempt: trigger.attempt } } }
  if (workflow.action !== 'completed') return wait(trigger, own, github)
  deliverTo({ ...deliveryOf({ pull: undefined, commit }, own), mode: 'never' })
  const pulls = await openPulls(github.client, github.at, `${trigger.head.owner}:${trigger.head.branch}`)
  if (!pulls.ok) {
    const why = whyRefused(pulls.refusal, { name: 'pull-requests', level: 'read' })
    return outage(note('pull-not-proven', { run: trigger.run, why }))
  }
  const proof = provePull(trigger, pulls.value)
  if (proof.kind === 'none') {
    deliverTo({ ...deliveryOf({ pull: undefined, commit: undefined }, own), mode: 'never' })
    return doneOutcome(proof.why.text)
  }
  const { number, base } = proof.pull
  const about: Wiring = {
    ...own,
    workflow: {
      ...own.workflow,
      pull: { number },
      change: { base: base.sha, head: commit },
      branch: { branch: base.branch, base: base.sha, head: commit },
    },
  }
  deliverTo(deliveryOf({ pull: { number }, commit }, about))
  return check(inputs, trusted(about))
}

/** The workspace is of the default branch: it has no candidate, and its policy may be another than the base commit's. */
function trusted(about: Wiring): ReturnType<typeof checkPortsOf> {
  const { lookup, policy, ...ports } = checkPortsOf(about)
  return {
    ...ports,
    policy: { ...policy, here: undefined },
    lookup: {
      ...lookup,
      findInputs: (paths, side) =>
        side === 'candidate'
          ? Promise.resolve({
              inputs: [],
              faults: [fault('candidate-not-uploaded', { paths: paths.map(({ path }) => path).join(', ') })],
            })
          : lookup.findInputs(paths, side),
    },
  }
}

/** What an older run said of the same commit must not stand while the evals of this one are made. */
async function wait(
  trigger: Trigger,
  { inputs, workflow }: Wiring,
  { client, at }: GitHub,
): Promise<Outcome> {
  const sentence = note('waiting-for-evals', { run: trigger.run }).text
  if (inputs.status === 'off') return doneOutcome(sentence)
  const status = statusOf(client, at, trigger.head.sha)
  const refused = await publishPending(status, inputs.key, sentence, workflow.runUrl)
  return doneOutcome(sentence, notesOnRefused(refused, []))
}

function wrongEvent(event: string): never {
  refuse([
    fault('input', {
      name: 'mode',
      is: 'publish',
      must: `another one for the event ${event}: publish is for workflow_run`,
    }),
  ])
  throw new Error('refused')
}

/** Nobody was told anything: neither a pass nor a failure of the change. */
function outage({ text }: Note): Outcome {
  return {
    ...doneOutcome(text),
    exitCode: 3,
    annotations: [{ level: 'error', title: 'Leash could not publish', text }],
  }
}
