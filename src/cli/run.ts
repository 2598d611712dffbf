// Arguments → ports → command → exit code. What a command needs is loaded when that command runs, so that none waits for
// the code of another.
import type { HistoryPorts } from '../commands/ports.ts'
import { Faults } from '../faults.ts'
import { parseCommandLine, type AnyCommand } from '../options/command-line.ts'
import type { Progress } from '../read/model.ts'
import { renderFaults } from '../render/render-faults.ts'
import { now } from '../world/clock.ts'
import { countAside } from '../world/count-thread.ts'
import type { ExitCode } from '../world/exit-code.ts'
import { findInputs, readIfThere } from '../world/files.ts'
import { writeWhole } from '../world/whole-file.ts'
import { historyIn } from '../world/history-folder.ts'
import { hearBrokenPipes, printTo } from '../world/standard-streams.ts'
import manifest from '../../package.json' with { type: 'json' }

/** Faults are told here; any other error is for the door. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  hearBrokenPipes()
  try {
    return await perform(parseCommandLine(args, manifest.version), await connect())
  } catch (error) {
    if (!(error instanceof Faults)) throw error
    await printTo(process.stderr, renderFaults(error.faults, hasColor(process.stderr)))
    return 2
  }
}

async function perform(command: AnyCommand, ports: HistoryPorts): Promise<0 | 1> {
  switch (command.kind) {
    case 'compare':
      return compare(command, ports)
    case 'tally':
      return (await import('../commands/tally.ts')).tallyCommand(command, ports)
    case 'inspect':
      return (await import('../commands/inspect.ts')).inspectCommand(command, ports)
    case 'plan':
      return (await import('../commands/plan.ts')).planCommand(command, ports)
    case 'sql':
      return (await import('../commands/sql.ts')).sqlCommand(command, ports)
    case 'init':
      return (await import('../commands/init.ts')).initCommand(ports)
    case 'history-add':
      return (await import('../commands/history/add.ts')).historyAddCommand(command, ports)
    case 'history-show':
      return (await import('../commands/history/show.ts')).historyShowCommand(command, ports)
    case 'history-accept':
      return (await import('../commands/history/accept.ts')).historyAcceptCommand(command, ports)
    case 'history-site':
      return (await import('../commands/history/site.ts')).historySiteCommand(command, ports)
    case 'say':
      await ports.print(command.text)
      return 0
  }
}

async function compare(
  command: Extract<AnyCommand, { kind: 'compare' }>,
  ports: HistoryPorts,
): Promise<0 | 1> {
  const { compareCommand } = await import('../commands/compare.ts')
  const { filesInGit } = await import('../world/git.ts')
  return compareCommand(command, { ...ports, atRef: { port: filesInGit('.'), now: ports.now() } })
}

async function connect(): Promise<HistoryPorts> {
  return {
    countAside,
    findInputs,
    readText: readIfThere,
    writeFile: writeWhole,
    print: (text) => printTo(process.stdout, text),
    tell: (text) => printTo(process.stderr, text),
    history: historyIn,
    now: () => now(process.env),
    drawCharts: async (report) => (await import('../render/charts/draw-charts.ts')).drawCharts(report),
    drawTrends: async (trends) => (await import('../render/charts/draw-charts.ts')).drawTrends(trends),
    progress: process.stderr.isTTY ? await openProgress() : undefined,
    steps: process.stderr.isTTY
      ? (await import('../world/step-line.ts')).stepLine(process.stderr, Date.now)
      : undefined,
    terminal: { color: hasColor(process.stdout), width: Math.min(process.stdout.columns || 100, 120) },
  }
}

async function openProgress(): Promise<Progress> {
  return (await import('../world/progress-bar.ts')).openProgressBar(process.stderr)
}

/** no-color.org: any value of NO_COLOR but the empty one. */
function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && (process.env['NO_COLOR'] ?? '') === ''
}
