// The workflow runner as the action sees it: inputs, log, annotations, outputs, job summary. Everything that is logged
// goes through logLine; annotations and outputs are escaped by the toolkit besides.
import * as core from '@actions/core'
import type { InputName, OutputName } from '../options/fields.ts'
import type { Annotation } from '../publish/annotations.ts'
import { logLine } from './log-line.ts'

export interface Runner {
  input(name: InputName): string
  say(text: string): void
  debug(text: string): void
  annotate(annotation: Annotation): void
  output(name: OutputName, value: string): void
  /** Does nothing where the runner has no job summary. */
  summarise(markdown: string): Promise<void>
}

export function openRunner(): Runner {
  return {
    input: (name) => core.getInput(name),
    say: (text) => {
      core.info(logLine(text))
    },
    debug: (text) => {
      core.debug(logLine(text))
    },
    annotate: ({ level, title, text, at }) => {
      const write = level === 'error' ? core.error : core.warning
      // A path that the log would have to change is no longer that path.
      const place =
        at === undefined || logLine(at.file) !== at.file ? {} : { file: at.file, startLine: at.line }
      write(logLine(text), { title: logLine(title), ...place })
    },
    output: (name, value) => {
      core.setOutput(name, value)
    },
    summarise: async (markdown) => {
      if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
      await core.summary.addRaw(markdown).write()
    },
  }
}
