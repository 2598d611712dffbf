// `leash compare`: two or three models → the report, on the terminal and in files. Gives the exit code.
import path from 'node:path'
import { fault, type Fault } from '../faults.ts'
import { leash, type Side } from '../leash.ts'
import type { CompareCommand } from '../options/command-line/compare.ts'
import { parseNamedPaths, type NamedPath } from '../options/named-path.ts'
import type { Place, Policy } from '../options/policy.ts'
import type { Input } from '../read/source.ts'
import type { DrawnChart } from '../render/charts/draw-charts.ts'
import { renderHtml } from '../render/html.ts'
import { renderMarkdown, type Picture } from '../render/markdown.ts'
import type { Report } from '../render/report.ts'
import { renderTerminal } from '../render/terminal.ts'
import { choosePolicy, withFlags } from './choose-policy.ts'
import { writeTo, type Ports } from './ports.ts'

/** Throws `Faults`, all of them together. */
export async function compareCommand(command: CompareCommand, ports: Ports): Promise<0 | 1> {
  const { policy, notes, faults } = await choosePolicy(command.policy, ports)
  const models = await findModels(command, policy, ports)
  const { report, judgement } = await leash({
    ...models.inputs,
    faults: [...faults, ...models.faults],
    policy: withFlags(policy, command.asked),
    seed: command.seed,
    progress: ports.progress,
    notes,
  })
  await writeReport(report, command, ports)
  return judgement.exitCode
}

async function findModels(
  command: CompareCommand,
  policy: Policy,
  ports: Ports,
): Promise<{ inputs: Record<Side, readonly Input[]>; faults: readonly Fault[] }> {
  const faults: Fault[] = []
  const find = async (side: Side): Promise<readonly Input[]> => {
    const place = policy[side]
    const paths = command[side].length > 0 ? command[side] : localPaths(place)
    const elsewhere = (['artifact', 'history', 'ref'] as const).find((kind) => place?.[kind] !== undefined)
    if (paths.length === 0 && elsewhere !== undefined)
      faults.push(fault('place-not-local', { side, place: elsewhere }))
    else if (paths.length === 0 && side !== 'origin') faults.push(fault('side-missing', { side }))
    const found = await ports.findInputs(paths, side)
    faults.push(...found.faults)
    return found.inputs
  }
  const inputs = {
    origin: await find('origin'),
    baseline: await find('baseline'),
    candidate: await find('candidate'),
  }
  return { inputs, faults }
}

/** What the policy names on this disk; artifacts and history are the action's business. */
function localPaths(place: Place | undefined): NamedPath[] {
  const paths = place?.path ?? (place?.tally === undefined ? [] : [place.tally])
  return parseNamedPaths(paths)
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
