// A plan → what the terminal shows of it. Every number comes from the plan.
import { formatChange, formatLevel, formatSize, formatValue } from '../metrics/format-value.ts'
import type { Note } from '../notes.ts'
import type { Plan } from '../plan/plan.ts'
import type { RulePlan } from '../plan/rule-plan.ts'
import type { Block, Text } from './document.ts'

const unknown = '–'

export function planBlocks(plan: Plan, notes: readonly Note[]): Block[] {
  const seen = formatValue(plan.power, 'fraction')
  return [
    {
      kind: 'heading',
      text: `Leash: a plan for ${plan.problems} problems × ${plan.samples} samples of each model`,
    },
    paragraph(
      `The smallest drop that is told from no change (${formatLevel(plan.level)} interval) in ${seen} of such comparisons:`,
    ),
    visibleTable(plan),
    ...rulesBlocks(plan),
    paragraph(policyText(plan)),
    paragraph(reachText(plan)),
    {
      kind: 'list',
      items: [...assumptions(plan), ...notes.map(({ text }) => `Note: ${text}`)].map((text): Text => [text]),
    },
  ]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [text] }
}

function points(drop: number | undefined): string {
  return drop === undefined ? 'none' : formatSize(drop, 'fraction')
}

function visibleTable({ visible }: Plan): Block {
  return {
    kind: 'table',
    head: ['k', 'Expected pass@k', 'Smallest drop of pass@k', 'With this drop of pass@1'],
    align: ['right', 'right', 'right', 'right'],
    rows: visible.map(({ k, passAtK, drop, passAt1Drop }): Text[] => [
      [`${k}`],
      [formatValue(passAtK, 'fraction')],
      [points(drop)],
      [points(passAt1Drop)],
    ]),
  }
}

function rulesBlocks({ rules, power }: Plan): Block[] {
  const planned = rules.filter(({ why }) => why === undefined)
  if (planned.length === 0) return []
  return [
    paragraph(
      `What each rule would need to notice such a change in ${formatValue(power, 'fraction')} of comparisons, and the smallest change it notices as often here:`,
    ),
    {
      kind: 'table',
      head: ['Rule', 'Limit', 'Such as', 'Noticed', 'Smallest', 'Samples', 'Problems'],
      align: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
      rows: planned.map(ruleRow),
    },
  ]
}

function ruleRow(rule: RulePlan): Text[] {
  const { metric, limit, unit, noticed, seen, samplesNeeded, problemsNeeded } = rule
  return [
    [metric],
    [limit],
    [plannedText(rule)],
    [noticed === undefined ? unknown : formatValue(noticed, 'fraction')],
    [seen === undefined ? unknown : formatSize(seen, unit)],
    [samplesNeeded === undefined ? unknown : `${samplesNeeded}`],
    [problemsNeeded === undefined ? unknown : `${problemsNeeded}`],
  ]
}

function plannedText({ metric, unit, k, ofPair, planned }: RulePlan): string {
  if (planned === undefined) return unknown
  if (ofPair) return formatValue(planned, unit)
  const change = formatChange(planned, unit)
  if (metric === 'support.shrunk') return `${change} of pass@${k}`
  return k === undefined || /[0-9]$/.test(metric) ? change : `${change} at ${k}`
}

function policyText({ policy }: Plan): string {
  const drop = formatSize(policy.drop, 'fraction')
  if (policy.fails === undefined) return `pass@1 cannot drop by ${drop} here.`
  const fails = `If pass@1 really drops by ${drop}, and nothing changes but who is right, the policy fails in ${formatValue(policy.fails, 'fraction')} of comparisons.`
  if (policy.uncounted.length === 0) return fails
  return `${fails} Not counted in, for want of data: ${policy.uncounted.join('; ')}.`
}

function reachText({ samples, level, reach }: Plan): string {
  const rate = reach.smallestRate.toPrecision(2)
  const unseen = `A problem that ${samples} samples never solve has a success rate of at most ${rate} (confidence ${formatLevel(level)}).`
  return reach.samplesForEpsilon === undefined
    ? unseen
    : `${unseen} The policy's ε = ${reach.epsilon} needs ${reach.samplesForEpsilon} samples a problem.`
}

function assumptions({ rules }: Plan): string[] {
  const rest = rules.flatMap(({ metric, limit, why }) =>
    why === undefined ? [] : [`Not planned: ${metric} ${limit}, because ${why}.`],
  )
  return [
    'A drop is taken to lower the odds of every problem by the same factor, and problems to be drawn anew each time; other changes likewise, see docs/plan.md.',
    'A rule that allows some change is planned for a change of just that size, told from no change. – means: not with any number, or unknown.',
    'Rules on single tasks are planned as if on all problems; give one task’s pilot for that task.',
    ...rest,
  ]
}
