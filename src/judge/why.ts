// The one sentence of a finding: what was measured, how it stands to the limit, and what is lacking to be sure.
import { formatLevel, formatRange, formatSize, formatValue } from '../metrics/format-value.ts'
import type { Gate } from '../metrics/gates/gate.ts'
import type { Measured, Quantity } from '../metrics/measure.ts'
import type { Limit, Rule } from '../options/policy.ts'
import { isChange, type Bound } from './breach.ts'
import type { Weight } from './evidence.ts'

/** What a sentence is made of. */
export interface Judged {
  readonly rule: Rule
  readonly gate: Gate
  readonly measured: Measured
  readonly bound: Bound
  readonly side: 'beyond' | 'on' | 'within'
  readonly level: number
}

/** For a number that breaches its limit; `weight` says whether that is enough to fail. */
export function whyBeyond(judged: Judged, weight: Weight): string {
  const doubt = {
    enough: '',
    chance: '; two equal models could show this by chance',
    'reaches-back': '; the interval reaches back within the limit',
    'no-interval': '; without an interval it cannot be told from chance',
  }[weight]
  return `${measuredText(judged)}, ${relation(judged)}${doubt}.`
}

/** For a number that keeps its limit. */
export function whyKept(judged: Judged): string {
  return `${measuredText(judged)}, ${relation(judged)}.`
}

/** For a number that is unknown here, or a limit that cannot be applied. */
export function whyMissing(rule: Rule, gate: Gate, because: string): string {
  return `${gate.title(rule.metric)} cannot be judged: ${because}.`
}

/** For a limit that is kept, on a part of the baseline's problems only. */
export function whyIncomplete(absent: number, all: number): string {
  return `But ${absent} of the baseline's ${all} problems could not be compared, so this is not known of all of them.`
}

function measuredText({ rule, gate, measured, bound, level }: Judged): string {
  const { quantity } = bound
  const title = gate.title(rule.metric)
  const details = [intervalText(quantity, gate, rule.limit, level), chanceText(quantity, gate)].filter(
    (text) => text !== undefined,
  )
  const aside = details.length === 0 ? '' : ` (${details.join('; ')})`
  if (!isChange(rule.limit.kind)) return `${title}: ${formatValue(quantity.amount, gate.unit)}${aside}`
  const { amount } = quantity
  const size = formatSize(amount, gate.unit)
  const move = Math.abs(amount) < 1e-12 ? 'did not change' : `${amount < 0 ? 'fell' : 'rose'} by ${size}`
  return `${title} ${move}${shareText(rule.limit, measured)}${aside}`
}

/** Relative limits are easier to check with the change as a share of the baseline beside it. */
function shareText({ unit }: Limit, { change }: Measured): string {
  if (unit !== '%' || change === undefined || change.amount === 0) return ''
  return `, ${formatValue(Math.abs(change.amount / change.baseline), 'fraction')} of the baseline`
}

function intervalText(
  { interval }: Quantity,
  { unit }: Gate,
  { kind }: Limit,
  level: number,
): string | undefined {
  if (interval === undefined) return undefined
  const range = formatRange(interval.lo, interval.hi, unit, isChange(kind) ? 'change' : 'value')
  return `${formatLevel(level)} interval ${range}`
}

function chanceText({ byChance }: Quantity, { unit }: Gate): string | undefined {
  return byChance === undefined ? undefined : `${formatValue(byChance, unit)} expected by chance`
}

function relation(judged: Judged): string {
  const { limit } = judged.rule
  if (isChange(limit.kind) && limit.amount === 0) return `and no ${moveOf(limit)} is allowed`
  const end = limit.unit === 'noise' ? '' : limit.kind === 'min' ? ' required' : ' allowed'
  const text = `the ${limitText(judged)}${end}`
  if (judged.side === 'on') return `exactly ${text}`
  if (judged.side === 'beyond') return `${limit.kind === 'min' ? 'less' : 'more'} than ${text}`
  if (movedAway(judged)) return `and a ${moveOf(limit)} of ${limitText(judged)} is allowed`
  return `not ${limit.kind === 'min' ? 'less' : 'more'} than ${text}`
}

function moveOf({ kind }: Limit): string {
  return kind === 'max-drop' ? 'drop' : 'rise'
}

function movedAway({ rule, bound }: Judged): boolean {
  const { amount } = bound.quantity
  return isChange(rule.limit.kind) && (bound.beyond === 'below' ? amount >= 0 : amount <= 0)
}

/** As the policy has it, with the number of problems where that is only a share of them or chance. */
function limitText({ rule: { limit }, bound, gate }: Judged): string {
  const problems = formatValue(bound.amount, gate.unit)
  if (limit.unit === 'noise') return `${problems} that chance explains`
  const text = limit.text.replace(/(pp|%)$/, ' $1')
  return limit.unit === '%' && !isChange(limit.kind) ? `${text} of the problems (${problems})` : text
}
