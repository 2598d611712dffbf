// `leash inspect`: what each file is, what was taken for what, and what it holds. Judges nothing; faults are shown, all of
// them, and decide the exit code.
import { refuse } from '../faults.ts'
import { readTally } from '../tally/read-tally.ts'
import type { InspectCommand } from '../options/command-line/inspect.ts'
import { unusedChoices } from '../read/choices.ts'
import type { FileReading } from '../read/reading.ts'
import type { Block, Text } from '../render/document.ts'
import { renderBlocks } from '../render/terminal.ts'
import { choosePolicy, withFlags } from './choose-policy.ts'
import { writeTo, type Ports } from './ports.ts'

/** Prints what could be read even where something could not, and then throws `Faults`. */
export async function inspectCommand(command: InspectCommand, ports: Ports): Promise<0> {
  const { policy, faults: wrong } = await choosePolicy(command.policy, ports)
  const { inputs, faults } = await ports.findInputs(command.paths, 'input')
  const asked = withFlags(policy, command.asked)
  const { reading } = await readTally(inputs, asked, 'input', ports.progress)
  const all = [...wrong, ...faults, ...reading.faults]
  const notes = [...reading.notes, ...unusedChoices(asked.read, [reading])]
  if (command.json !== undefined) {
    const files = reading.files.map(fileJson)
    const report = { schema: 'leash.inspect/1', files, notes, faults: all }
    await writeTo(command.json, `${JSON.stringify(report, null, 2)}\n`, ports)
  }
  if (command.json !== '-' && reading.files.length > 0) {
    await ports.print(`${renderBlocks(blocks(reading.files, notes), ports.terminal)}\n`)
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
