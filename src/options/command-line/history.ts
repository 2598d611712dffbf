// The flags of `leash history`: a repository's record in a folder.
import { Option, type Command } from 'commander'
import { parseNamedPaths, type NamedPath } from '../named-path.ts'
import { addChoices, askedBy, type AskedByFlags, type ChoiceFlags } from './choices.ts'
import { fullSha, keyOption, moment, someSha, words } from './history-values.ts'
import { wholeNumber } from './numbers.ts'
import { pathHelp } from './path-help.ts'

type Verdict = 'pass' | 'fail' | 'undecided'

export interface HistoryAddCommand {
  readonly kind: 'history-add'
  readonly paths: readonly NamedPath[]
  readonly folder: string
  readonly commit: string
  /** UTC, to the second. */
  readonly date: string
  readonly key: string
  readonly branch: string | undefined
  readonly onDefaultBranch: boolean
  /** Undefined: it is judged by the policy. */
  readonly verdict: Verdict | undefined
  readonly policy: string | undefined
  readonly asked: AskedByFlags
}

export interface HistoryShowCommand {
  readonly kind: 'history-show'
  readonly folder: string
  readonly key: string
  readonly task: string | undefined
  /** Undefined: all. */
  readonly last: number | undefined
  readonly json: boolean
}

export interface HistorySiteCommand {
  readonly kind: 'history-site'
  readonly folder: string
  readonly out: string
}

export interface HistoryAcceptCommand {
  readonly kind: 'history-accept'
  readonly folder: string
  /** The beginning of a SHA. */
  readonly commit: string
  readonly key: string
  readonly by: string
  readonly reason: string
  /** Undefined: now. */
  readonly date: string | undefined
}

export type HistoryCommand =
  HistoryAddCommand | HistoryShowCommand | HistorySiteCommand | HistoryAcceptCommand

const examples = `
Examples:
  git worktree add ../history origin/leash-history    (the branch that the action writes is such a folder)
  leash history show ../history
  leash history add evals/step-300 --commit "$(git rev-parse HEAD)" --date "$(git log -1 --format=%cI)" --to ../history
  leash history accept ../history 3f2a91c --by octocat --reason "The grader of aime24 was wrong before."
  leash history site ../history --out public`

export function addHistory(program: Command, run: (command: HistoryCommand) => void): void {
  const history = program
    .command('history')
    .description(
      'Keep and show the record of a repository over time, in a folder or a checkout of its branch.',
    )
    .addHelpText('after', examples)
  addAdd(history, run)
  addShow(history, run)
  addAccept(history, run)
  addSite(history, run)
}

interface AddFlags extends ChoiceFlags {
  readonly commit: string
  readonly date: string
  readonly to: string
  readonly key: string
  readonly branch?: string
  readonly sideBranch?: boolean
  readonly verdict?: Verdict
  readonly policy?: string
}

function addAdd(history: Command, run: (command: HistoryAddCommand) => void): void {
  const command = history
    .command('add')
    .description(
      'Record the evals of one commit: an entry and its tally. Compared with the last entry that may be a baseline, and judged.',
    )
    .argument('<path...>', pathHelp)
    .addOption(new Option('--commit <sha>', 'the full SHA').argParser(fullSha).makeOptionMandatory())
    .addOption(
      new Option('--date <iso>', 'when: a date, or a time with its zone')
        .argParser(moment)
        .makeOptionMandatory(),
    )
    .requiredOption('--to <folder>', 'the history')
    .addOption(keyOption())
    .option('--branch <name>', 'the branch it is on')
    .option('--side-branch', 'it is not on the default branch, so it is never a baseline')
    .addOption(new Option('--verdict <verdict>', 'instead of judging').choices(['pass', 'fail', 'undecided']))
    .option('--policy <file>', 'the policy (default: .github/leash.yml where there is one)')
    .addHelpText('after', examples)
  addChoices(command).action((given: string[], options: AddFlags) => {
    const { commit, date, key, branch, verdict, policy } = options
    run({
      ...{ kind: 'history-add', commit, date, key, branch, verdict, policy },
      paths: parseNamedPaths(given),
      folder: options.to,
      onDefaultBranch: options.sideBranch !== true,
      asked: askedBy(options),
    })
  })
}

function addShow(history: Command, run: (command: HistoryShowCommand) => void): void {
  history
    .command('show')
    .description('Print the entries of a history and its trend.')
    .argument('<folder>', 'the history')
    .addOption(keyOption())
    .option('--task <name>', 'the numbers of one task (default: all problems pooled)')
    .addOption(new Option('--last <count>', 'only so many entries').argParser(wholeNumber))
    .option('--json', 'print JSON: the entries as they are recorded, and what was accepted')
    .addHelpText('after', examples)
    .action((folder: string, { key, task, last, json }: ShowFlags) => {
      run({ kind: 'history-show', folder, key, task, last, json: json ?? false })
    })
}

interface ShowFlags {
  readonly key: string
  readonly task?: string
  readonly last?: number
  readonly json?: boolean
}

function addAccept(history: Command, run: (command: HistoryAcceptCommand) => void): void {
  history
    .command('accept')
    .description(
      'Accept an entry whose verdict was no pass, so that it may be a baseline. Adds a file, changes none.',
    )
    .argument('<folder>', 'the history')
    .addArgument(history.createArgument('<sha>', 'the commit, or its first digits').argParser(someSha))
    .addOption(new Option('--by <name>', 'who accepts it').argParser(words).makeOptionMandatory())
    .addOption(
      new Option('--reason <text>', 'why; it stands in the record').argParser(words).makeOptionMandatory(),
    )
    .addOption(keyOption())
    .addOption(new Option('--date <iso>', 'when (default: now)').argParser(moment))
    .addHelpText('after', examples)
    .action((folder: string, commit: string, { by, reason, key, date }: AcceptFlags) => {
      run({ kind: 'history-accept', folder, commit, key, by, reason, date })
    })
}

interface AcceptFlags {
  readonly by: string
  readonly reason: string
  readonly key: string
  readonly date?: string
}

function addSite(history: Command, run: (command: HistorySiteCommand) => void): void {
  history
    .command('site')
    .description('Write a README with charts, a page (index.html) for the web or a laptop, and a badge.')
    .argument('<folder>', 'the history')
    .requiredOption('--out <folder>', 'where to write; may be the history itself')
    .addHelpText('after', examples)
    .action((folder: string, { out }: { out: string }) => {
      run({ kind: 'history-site', folder, out })
    })
}
