// What a run came to that compared nothing: one sentence, and what GitHub refused on the way.
import type { Note } from '../notes.ts'
import type { Outcome } from './outcome.ts'
import { emptyOutputs } from './outputs.ts'
import { doneSection, notesSection } from './plain-sections.ts'

export function doneOutcome(sentence: string, notes: readonly Note[] = []): Outcome {
  return {
    exitCode: 0,
    verdict: undefined,
    changed: false,
    sentence,
    sections: [...doneSection(sentence), ...notesSection(notes)],
    annotations: [],
    outputs: emptyOutputs,
  }
}
