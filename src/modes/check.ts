// Mode check: inputs and policy → comparison → outcome. Publishes nothing; its ports only read, and write report files.
import type { Note } from '../notes.ts'
import { choosePolicy } from '../lookup/choose-policy.ts'
import type { PolicySources } from '../lookup/choose-policy.ts'
import type { LookupPorts } from '../lookup/look-up.ts'
import { note } from '../notes.ts'
import type { CountAside } from '../metrics/compare-counts.ts'
import type { Inputs } from '../options/parse-inputs.ts'
import type { Policy } from '../options/policy.ts'
import { annotateFindings } from '../publish/annotations.ts'
import { changedConfigs } from '../publish/changed-configs.ts'
import type { ChangePort, ConfigsChange } from '../publish/changed-configs.ts'
import type { Outcome } from '../publish/outcome.ts'
import { emptyOutputs, reportOutputs } from '../publish/outputs.ts'
import type { ReportFiles } from '../publish/outputs.ts'
import { notBlockingSection, unchangedSection } from '../publish/plain-sections.ts'
import type { DrawnChart } from '../render/charts/draw-charts.ts'
import type { Section } from '../render/markdown.ts'
import type { AnyReport, Report } from '../render/report.ts'
import type { UncomparedRequest } from '../uncompared.ts'
import type { TrendPorts } from './comment-trend.ts'
import type { ComparedConfigs, ConfigPort } from './compare-configs.ts'
import { exitCode } from './exit-code.ts'
import { findModels } from './find-models.ts'

export interface CheckPorts {
  readonly policy: PolicySources
  /** What the pull request or merge group changes; a sentence where that cannot be asked; undefined: it is neither. */
  readonly changes: ChangePort | string | undefined
  /** The contents of what the pull request changes; undefined: not asked for. */
  readonly configs: ConfigPort | undefined
  /** Where evals come from. */
  readonly lookup: LookupPorts
  /** The record of the default branch; undefined: GitHub cannot be asked. */
  readonly trend: TrendPorts | undefined
  drawCharts(report: Report): Promise<readonly DrawnChart[]>
  /** Undefined: there is no other thread. */
  readonly countAside?: CountAside | undefined
  /** Writes a report file and gives its path. */
  write(name: string, text: string): Promise<string>
}

/** What needs pictures. */
const draws: ReadonlySet<Inputs['charts']> = new Set(['png', 'svg'])

/** Compares and judges. Throws `Faults`. */
export async function check(inputs: Inputs, ports: CheckPorts): Promise<Outcome> {
  const { policy, notes: policyNotes, faults } = await choosePolicy(inputs.policy, ports.policy)
  const configs = await whichConfigs(policy, ports.changes)
  if (configs?.kind === 'unchanged' && faults.length === 0) return unchanged(policy, policyNotes)
  const compared = await whatChanged(configs, ports.configs)
  const models = await findModels(inputs, policy, ports.lookup)
  return judged(
    {
      ...models,
      policy,
      seed: 1,
      notes: [...policyNotes, ...unknownConfigs(configs), ...compared.notes, ...models.notes],
      faults: [...faults, ...models.faults],
      configs: compared.configs,
    },
    inputs,
    ports,
  )
}

/** Loads what compares only here: it is large, and the many changes that touch no config do without. */
async function judged(request: UncomparedRequest, inputs: Inputs, ports: CheckPorts): Promise<Outcome> {
  const { renderMarkdown } = await import('../render/markdown.ts')
  if (request.absent.length > 0) {
    const { uncompared } = await import('../uncompared.ts')
    const { report, judgement } = await uncompared(request)
    const sections = renderMarkdown(report)
    const files = await writeFiles(report, sections, [], ports)
    const code = exitCode(inputs.failOn, judgement)
    return { ...outcomeOf(report, code, files), sections: told(sections, report, code) }
  }
  const { leash } = await import('../leash.ts')
  const { commentTrend } = await import('./comment-trend.ts')
  const { chartBars } = await import('../render/chart-bars.ts')
  const { curveDiagrams } = await import('../render/mermaid.ts')
  const { report, judgement } = await leash({ ...request, ...request.inputs, countAside: ports.countAside })
  const sections = renderMarkdown(report)
  const isDrawn = draws.has(inputs.charts)
  const drawn = isDrawn ? await ports.drawCharts(report) : []
  const trend = await (ports.trend && commentTrend(ports.trend, inputs.key, isDrawn))
  const files = await writeFiles(report, sections, drawn, ports)
  const code = exitCode(inputs.failOn, judgement)
  return {
    ...outcomeOf(report, code, files),
    sections: told(sections, report, code),
    charts: {
      drawn: [...drawn, ...(trend?.drawn ?? [])],
      diagrams: curveDiagrams(report),
      bars: [...chartBars(report), ...(trend?.bars ?? [])],
      illustrate: (illustrations) => {
        const all = renderMarkdown(report, illustrations)
        const after = all.findIndex(({ name }) => name === 'charts') + 1
        const at = after === 0 ? all.length : after
        const whole = [...all.slice(0, at), ...(trend?.section(illustrations) ?? []), ...all.slice(at)]
        return told(whole, report, code)
      },
    },
  }
}

/** The job is green and the model is not: that has to be said wherever the green is seen. */
function isLetThrough({ verdict }: AnyReport, code: 0 | 1): boolean {
  return verdict === 'fail' && code === 0
}

function told(sections: readonly Section[], report: AnyReport, code: 0 | 1): readonly Section[] {
  const [head, ...rest] = sections
  return head === undefined || !isLetThrough(report, code) ? sections : [head, notBlockingSection, ...rest]
}

function outcomeOf(report: AnyReport, code: 0 | 1, files: ReportFiles): Omit<Outcome, 'sections' | 'charts'> {
  return {
    exitCode: code,
    verdict: report.verdict,
    changed: true,
    sentence: `${isLetThrough(report, code) ? 'breached, not blocking' : report.verdict}: ${report.sentence}`,
    annotations: annotateFindings(report, code === 1),
    outputs: reportOutputs(report, files),
  }
}

/** Undefined: there is no change to ask about, or the policy does not say what a config is. */
async function whichConfigs(
  policy: Policy,
  changes: CheckPorts['changes'],
): Promise<ConfigsChange | undefined> {
  if (changes === undefined || policy.configs.length === 0) return undefined
  if (typeof changes === 'string') return { kind: 'unknown', why: changes }
  return changedConfigs(policy.configs, changes)
}

async function whatChanged(
  change: ConfigsChange | undefined,
  port: ConfigPort | undefined,
): Promise<ComparedConfigs> {
  if (change?.kind !== 'changed' || port === undefined) return { configs: undefined, notes: [] }
  return (await import('./compare-configs.ts')).compareConfigs(change.files, port)
}

function unknownConfigs(configs: ConfigsChange | undefined): Note[] {
  return configs?.kind === 'unknown' ? [note('configs-unknown', { why: configs.why })] : []
}

function unchanged(policy: Policy, notes: readonly Note[]): Outcome {
  const why = note('configs-unchanged', { configs: policy.configs.join(', ') })
  return {
    exitCode: 0,
    verdict: 'pass',
    changed: false,
    sentence: why.text,
    sections: unchangedSection(why, notes),
    annotations: [],
    outputs: { ...emptyOutputs, verdict: 'pass' },
  }
}

export async function writeFiles(
  report: AnyReport,
  sections: readonly Section[],
  drawn: readonly DrawnChart[],
  ports: Pick<CheckPorts, 'write'>,
): Promise<ReportFiles> {
  const json = await ports.write('report.json', `${JSON.stringify(report, null, 2)}\n`)
  const markdown = sections.map((section) => section.markdown.trim()).join('\n\n')
  const charts: string[] = []
  for (const chart of drawn) {
    charts.push(await ports.write(`${chart.name}-light.svg`, chart.light))
    charts.push(await ports.write(`${chart.name}-dark.svg`, chart.dark))
  }
  return { json, markdown: await ports.write('report.md', `${markdown}\n`), charts }
}
