// docs/reading-a-report.md → the same page with the reports in it as Leash prints them today. A report stands between
// `<!-- report NAME PARTS -->` and `<!-- /report -->`; NAME is a candidate in fixtures/reading-a-report, PARTS says how many
// of the report's parts the page shows.
import { compareCommand } from '../src/commands/compare.ts'
import { parseCommandLine } from '../src/options/command-line.ts'
import { findInputs } from '../src/world/files.ts'
import { filesInGit } from '../src/world/git.ts'

/** Rewrites every report of the page; the words around them stay. */
export async function readingPage(old: string): Promise<string> {
  let page = old
  for (const [block, name = '', shown = ''] of old.matchAll(
    /<!-- report (\w+) (\d+) -->.*?<!-- \/report -->/gs,
  )) {
    const command = `leash compare --baseline ${place('baseline')} --candidate ${place(name)}`
    const parts = (await printed(command)).trimEnd().split('\n\n')
    const text = [`$ ${command}`, ...parts.slice(0, Number(shown)), '[…]'].join('\n\n')
    page = page.replace(
      block,
      () => `<!-- report ${name} ${shown} -->\n\n\`\`\`text\n${text}\n\`\`\`\n\n<!-- /report -->`,
    )
  }
  return page
}

function place(name: string): string {
  return `fixtures/reading-a-report/${name}.tally.jsonl`
}

/** What the command writes to a terminal without colour. */
async function printed(line: string): Promise<string> {
  const command = parseCommandLine(line.split(' ').slice(1), '')
  if (command.kind !== 'compare') throw new Error(`${line} compares nothing`)
  let text = ''
  await compareCommand(command, {
    findInputs,
    atRef: { port: filesInGit('.'), now: new Date(0) },
    readText: () => Promise.resolve(undefined),
    writeFile: () => Promise.reject(new Error('nothing is written here')),
    print: (piece) => {
      text += typeof piece === 'string' ? piece : [...piece].join('')
      return Promise.resolve()
    },
    tell: () => Promise.resolve(),
    drawCharts: () => Promise.resolve([]),
    progress: undefined,
    terminal: { color: false, width: 100 },
  })
  return text
}
