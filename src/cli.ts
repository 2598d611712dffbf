// The door of the command line: arguments → ports → command → exit code, which is set last of all.
import { compareCommand } from './commands/compare.ts'
import { initCommand } from './commands/init.ts'
import { inspectCommand } from './commands/inspect.ts'
import { planCommand } from './commands/plan.ts'
import type { Ports } from './commands/ports.ts'
import { tallyCommand } from './commands/tally.ts'
import { Faults } from './faults.ts'
import { parseCommandLine, type AnyCommand } from './options/command-line.ts'
import { drawCharts } from './render/charts/draw-charts.ts'
import { renderFaults } from './render/render-faults.ts'
import { findInputs, readIfThere, writeWhole } from './world/files.ts'
import { openProgressBar } from './world/progress-bar.ts'
import { hearBrokenPipes, printTo } from './world/standard-streams.ts'
import manifest from '../package.json' with { type: 'json' }

/** 0 pass, 1 fail, 2 faults in the input, 3 our bug or an outage. */
async function run(args: readonly string[]): Promise<0 | 1 | 2 | 3> {
  hearBrokenPipes()
  try {
    return await perform(parseCommandLine(args, manifest.version), connect())
  } catch (error) {
    if (error instanceof Faults) {
      await printTo(process.stderr, renderFaults(error.faults, hasColor(process.stderr)))
      return 2
    }
    await printTo(
      process.stderr,
      `This is a bug in Leash:\n${String(error instanceof Error ? error.stack : error)}\n`,
    )
    return 3
  }
}

async function perform(command: AnyCommand, ports: Ports): Promise<0 | 1> {
  switch (command.kind) {
    case 'compare':
      return compareCommand(command, ports)
    case 'tally':
      return tallyCommand(command, ports)
    case 'inspect':
      return inspectCommand(command, ports)
    case 'plan':
      return planCommand(command, ports)
    case 'init':
      return initCommand(ports)
    case 'say':
      await ports.print(command.text)
      return 0
  }
}

function connect(): Ports {
  return {
    findInputs,
    readText: readIfThere,
    writeFile: writeWhole,
    print: (text) => printTo(process.stdout, text),
    tell: (text) => printTo(process.stderr, text),
    drawCharts,
    progress: process.stderr.isTTY ? openProgressBar(process.stderr) : undefined,
    terminal: { color: hasColor(process.stdout), width: Math.min(process.stdout.columns || 100, 120) },
  }
}

/** no-color.org: any value of NO_COLOR but the empty one. */
function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && (process.env['NO_COLOR'] ?? '') === ''
}

process.exitCode = await run(process.argv.slice(2))
