// `leash inspect`: what each file is, what was taken for what, and what it holds. Judges nothing; faults are shown, all of
// them, and decide the exit code.
import { refuse } from '../faults.ts'
import { readTally } from '../tally/read-tally.ts'
import type { InspectCommand } from '../options/command-line/inspect.ts'
import type { FileReading } from '../read/reading.ts'
import type { Block, Text } from '../render/document.ts'
import { renderBlocks } from '../render/terminal.ts'
import type { Ports } from './ports.ts'

/** Prints what could be read even where something could not, and then throws `Faults`. */
export async function inspectCommand(command: InspectCommand, ports: Ports): Promise<0> {
  const { inputs, faults } = await ports.findInputs(command.paths, 'input')
  const { reading } = await readTally(inputs, command.choices, 'input', ports.progress)
  const all = [...faults, ...reading.faults]
  if (command.json) {
    const files = reading.files.map(fileJson)
    const report = { schema: 'leash.inspect/1', files, notes: reading.notes, faults: all }
    await ports.print(`${JSON.stringify(report, null, 2)}\n`)
  } else if (reading.files.length > 0) {
    await ports.print(`${renderBlocks(blocks(reading.files, reading.notes), ports.terminal)}\n`)
  }
  refuse(all)
  return 0
}

/** Unknown is null in JSON. */
function fileJson({ missingAnswers, ...file }: FileReading): Record<string, unknown> {
  return { ...file, missingAnswers: missingAnswers ?? null }
}

function blocks(files: readonly FileReading[], notes: readonly { text: string }[]): Block[] {
  const table: Block = {
    kind: 'table',
    head: ['File', 'Format', 'Tasks', 'Problems', 'Samples', 'Without answer', 'Traces', 'Scores seen'],
    align: ['left', 'left', 'left', 'right', 'right', 'right', 'right', 'left'],
    rows: files.map(row),
  }
  const understood = files.map((file): Text => [
    { name: file.path },
    `: read as ${file.format}, because ${file.because}. Correct when ${file.rule}.`,
  ])
  const list: Block = { kind: 'list', items: understood }
  return notes.length === 0
    ? [table, list]
    : [table, list, { kind: 'list', items: notes.map((note): Text => [`Note: ${note.text}`]) }]
}

function row(file: FileReading): Text[] {
  return [
    [{ name: file.path }],
    [file.format],
    [{ name: file.tasks.join(', ') }],
    [`${file.problems}`],
    [`${file.samples}`],
    [file.missingAnswers === undefined ? 'not recorded' : `${file.missingAnswers}`],
    [`${file.traces}`],
    [{ name: file.scores.join(', ') }],
  ]
}
