// The record of past evals: reading it, and adding to it: code → what is wrong and what to do.
import type { Sentence } from './sentence.ts'

export const historyFaults = {
  'damaged-entry': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: this file of the history is damaged: ${f.why}.`,
    hint: 'Files of the history are written once: bring this one back as it was first committed, or delete it together with its tally.',
  }),
  'already-recorded': (f: { file: string }): Sentence => ({
    text: `${f.file} is there already, with other contents; nothing was written.`,
    hint: 'What is recorded stays as it is. Give jobs that record the same commit a key each (--key, or the input "key").',
  }),
  'no-history': (f: { folder: string }): Sentence => ({
    text: `${f.folder} holds no entry of a history.`,
    hint: 'Record one with `leash history add PATH --commit SHA --date DATE --to FOLDER`, or check out the branch leash-history.',
  }),
  'no-key-in-history': (f: { key: string; folder: string }): Sentence => ({
    text: `${f.folder} holds no readable entry for the key ${f.key}.`,
    hint: 'Name another one with --key; it stands in the entries’ file names.',
  }),
  'no-task-in-history': (f: { task: string; tasks: string }): Sentence => ({
    text: `No entry has the task "${f.task}". The tasks are: ${f.tasks}.`,
    hint: 'Use a name from that list, or leave --task out for all problems pooled.',
  }),
  'nothing-to-record': (f: { why: string }): Sentence => ({
    text: `There is no eval to record: ${f.why}`,
    hint: 'Let the eval run before Leash in this workflow, and name its files with `candidate`.',
  }),
  'history-refused': (f: { doing: 'read' | 'written'; branch: string; why: string }): Sentence => ({
    text: `The history on the branch ${f.branch} could not be ${f.doing}: ${f.why}`,
    hint: 'Nothing was recorded. Rules for branches must leave this one out (docs/history.md); then run the job again.',
  }),
  'history-is-code': (f: { branch: string }): Sentence => ({
    text: `The input "history-branch" names ${f.branch}, the branch that this run is on or the default branch.`,
    hint: 'A history needs a branch of its own, such as leash-history: Leash writes a README and a page there.',
  }),
  'record-without-github': (f: { why: string }): Sentence => ({
    text: `Mode record writes to a branch of the repository, which is not possible here: ${f.why}`,
    hint: 'Give the step a github-token with contents: write; on a laptop use `leash history add`.',
  }),
  'accept-elsewhere': (f: { branch: string }): Sentence => ({
    text: `An entry can only be accepted by a run on the default branch; this one is on ${f.branch}.`,
    hint: 'Start the workflow again with the default branch chosen.',
  }),
  'not-recorded': (f: { commit: string; key: string; known: string }): Sentence => ({
    text: `No entry of commit ${f.commit} is recorded for the key ${f.key}.`,
    hint: `Give at least seven digits of a recorded commit; the latest are: ${f.known}.`,
  }),
  'several-commits': (f: { commit: string; known: string }): Sentence => ({
    text: `${f.commit} is the beginning of several recorded commits: ${f.known}.`,
    hint: 'Give more digits.',
  }),
  'no-recorded-tally': (f: { file: string }): Sentence => ({
    text: `${f.file} should lie beside its entry and does not, or is not what the entry says it is.`,
    hint: 'Bring the file back as it was first committed, or delete the entry too.',
  }),
} as const
