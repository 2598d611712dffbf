// `leash compare`: two or three models → the report, on the terminal and in files. Gives the exit code.
import path from 'node:path'
import { fault, type Fault } from '../faults.ts'
import { leash, type Side } from '../leash.ts'
import type { CompareCommand } from '../options/command-line/compare.ts'
import { fromRef } from '../lookup/at-ref.ts'
import { choosePolicy } from '../lookup/choose-policy.ts'
import type { Chosen } from '../lookup/chosen.ts'
import { parseNamedPaths } from '../options/named-path.ts'
import type { Policy } from '../options/policy.ts'
import type { Input } from '../read/source.ts'
import type { DrawnChart } from '../render/charts/draw-charts.ts'
import { renderHtml } from '../render/html.ts'
import { renderMarkdown, type Picture } from '../render/markdown.ts'
import type { Report } from '../render/report.ts'
import { renderTerminal } from '../render/terminal.ts'
import { writeTo, type ComparePorts, type Ports } from './ports.ts'
import { withFlags } from './with-flags.ts'

/** Throws `Faults`, all of them together. */
export async function compareCommand(command: CompareCommand, ports: ComparePorts): Promise<0 | 1> {
  const { policy, notes, faults } = await choosePolicy(command.policy, { here: ports.readText })
  const models = await findModels(command, policy, ports)
  const { report, judgement } = await leash({
    ...models.inputs,
    chosen: models.chosen,
    faults: [...faults, ...models.faults],
    policy: withFlags(policy, command.asked),
    seed: command.seed,
    progress: ports.progress,
    countAside: ports.countAside,
    notes,
  })
  await writeReport(report, command, ports)
  return judgement.exitCode
}

interface Found {
  readonly inputs: readonly Input[]
  readonly faults: readonly Fault[]
  /** Undefined: named on the command line. */
  readonly chosen?: Chosen | undefined
}

async function findModels(command: CompareCommand, policy: Policy, ports: ComparePorts) {
  const origin = await findModel('origin', command, policy, ports)
  const baseline = await findModel('baseline', command, policy, ports)
  const candidate = await findModel('candidate', command, policy, ports)
  return {
    inputs: { origin: origin.inputs, baseline: baseline.inputs, candidate: candidate.inputs },
    chosen: { origin: origin.chosen, baseline: baseline.chosen, candidate: candidate.chosen },
    faults: [origin, baseline, candidate].flatMap((one) => one.faults),
  }
}

async function findModel(
  side: Side,
  command: CompareCommand,
  policy: Policy,
  ports: ComparePorts,
): Promise<Found> {
  if (command[side].length > 0) return ports.findInputs(command[side], side)
  const { artifact, history, ref, path: paths, tally } = policy[side] ?? {}
  const here = paths ?? (tally === undefined ? [] : [tally])
  if (ref !== undefined) return findAtRef(side, ref, here, ports)
  if (here.length > 0) return ports.findInputs(parseNamedPaths(here), side)
  const elsewhere = artifact === undefined ? history && 'history' : 'artifact'
  if (elsewhere !== undefined)
    return { inputs: [], faults: [fault('place-not-local', { side, place: elsewhere })] }
  return { inputs: [], faults: side === 'origin' ? [] : [fault('side-missing', { side })] }
}

/** Whoever sits before the repository can put right what is not there. */
async function findAtRef(
  side: Side,
  ref: string,
  paths: readonly string[],
  { atRef }: ComparePorts,
): Promise<Found> {
  const found = await fromRef(side, ref, paths, atRef)
  if (found.kind === 'absent') return { inputs: [], faults: [fault('not-at-ref', { why: found.why.text })] }
  return { inputs: found.inputs, faults: [], chosen: found.chosen }
}

async function writeReport(report: Report, command: CompareCommand, ports: Ports): Promise<void> {
  const { json, markdown, html, charts: folder } = command
  const charts = html === undefined && folder === undefined ? [] : await ports.drawCharts(report)
  if (folder !== undefined) await writeCharts(charts, folder, ports)
  if (json !== undefined) await writeTo(json, `${JSON.stringify(report, null, 2)}\n`, ports)
  if (markdown !== undefined)
    await writeTo(markdown, markdownText(report, pictures(charts, folder, markdown)), ports)
  if (html !== undefined) await writeTo(html, renderHtml(report, charts), ports)
  if (![json, markdown, html].includes('-')) await ports.print(renderTerminal(report, ports.terminal))
}

async function writeCharts(charts: readonly DrawnChart[], folder: string, ports: Ports): Promise<void> {
  for (const chart of charts) {
    await ports.writeFile(path.join(folder, `${chart.name}-light.svg`), chart.light)
    await ports.writeFile(path.join(folder, `${chart.name}-dark.svg`), chart.dark)
  }
}

/** The charts' addresses as the Markdown file sees them; none where they were not written. */
function pictures(charts: readonly DrawnChart[], folder: string | undefined, markdown: string): Picture[] {
  if (folder === undefined) return []
  const from = markdown === '-' ? '.' : path.dirname(markdown)
  const address = (name: string): string =>
    path.relative(from, path.join(folder, name)).split(path.sep).map(encodeURIComponent).join('/')
  return charts.map(({ name, alt }) => ({
    name,
    alt,
    light: address(`${name}-light.svg`),
    dark: address(`${name}-dark.svg`),
  }))
}

function markdownText(report: Report, shown: readonly Picture[]): string {
  const sections = renderMarkdown(report, shown)
  return `${sections.map((section) => section.markdown).join('\n\n')}\n`
}
