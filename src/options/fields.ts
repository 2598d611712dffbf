// The action's inputs and outputs in one table: action.yml and the tables in the README are generated from it
// (scripts/docs-action.ts), and parse-inputs.ts reads no other names. Says nothing about how they are parsed.

export interface InputField {
  readonly name: string
  /** One sentence, in Markdown. */
  readonly what: string
  /** Written into action.yml. Only what the policy does not decide may have one. */
  readonly default?: string
  /** What an empty input means, for people. */
  readonly empty?: string
}

export interface OutputField {
  readonly name: string
  readonly what: string
}

export const inputFields = [
  {
    name: 'candidate',
    what: 'Eval files of what this pull request trains: a file, folder or glob a line, `name=PATH` to name its task.',
    empty: "the policy's `candidate`",
  },
  {
    name: 'baseline',
    what: 'Eval files of what is on the base branch, written like `candidate`.',
    empty: "the policy's `baseline`",
  },
  {
    name: 'origin',
    what: 'Eval files of the base model before RLVR, written like `candidate`.',
    empty: "the policy's `origin`; may be missing",
  },
  {
    name: 'policy',
    what: 'Path of the policy, which must be there. On a pull request it is read from the base commit.',
    empty: '`.github/leash.yml` where it exists, else the default policy',
  },
  {
    name: 'github-token',
    what: 'Reads the changed files and the policy, and writes the comment (`pull-requests: write`) and the commit status (`statuses: write`).',
    default: '${{ github.token }}',
  },
  {
    name: 'mode',
    what: '`check` compares and judges; `record` adds the eval of this commit to the [history](docs/history.md) (`contents: write`); `publish` compares in a trusted workflow_run for a pull request whose own run may not write ([forks](docs/forks.md)); `prune` takes the pictures of closed pull requests off the branch `leash-charts` (`contents: write`); `auto` takes the mode that fits the event: `publish` on workflow_run, `record` on a push to the default branch, `prune` when a pull request is closed, else `check`.',
    empty: '`auto`',
  },
  {
    name: 'key',
    what: 'Names this report, so that several can stand in one pull request; one comment a key.',
    empty: '`default`',
  },
  {
    name: 'comment',
    what: 'When a new comment is written: `always`, `on-change` (a training config changed), `on-failure`, `never`. A comment that is there is kept up to date in all modes but `never`.',
    empty: '`always`',
  },
  {
    name: 'charts',
    what: 'How the comment shows the charts: `png` or `svg` pictures, light and dark, kept on the branch `leash-charts` (`contents: write`; without it the curves are Mermaid and the rest bars of text); `mermaid`, which keeps nothing; `none`. With `png` and `svg` the output `charts` lists them as SVG files.',
    empty: '`png`',
  },
  {
    name: 'status',
    what: 'Whether the verdict is also set as the commit status `leash` (`statuses: write`), which a branch rule can require whichever job ran: `on`, `off`.',
    empty: '`on`',
  },
  {
    name: 'history-branch',
    what: 'The branch of the history, which mode `record` adds to and `history: nearest` looks in.',
    empty: '`leash-history`',
  },
  {
    name: 'accept',
    what: 'Accepts a recorded eval as a baseline whatever its verdict: the commit (at least seven digits) and the reason, `3f2a91c The grader was wrong.` Only in runs on the default branch; who and why stand in the history.',
    empty: 'nothing is accepted',
  },
  {
    name: 'fail-on',
    what: 'Which verdict fails the job: `fail`, `undecided` (and `fail`), `never`. Faults in the input always do.',
    empty: '`fail`, and undecided where the policy says so',
  },
] as const satisfies readonly InputField[]

export const outputFields = [
  { name: 'verdict', what: '`pass`, `fail` or `undecided`.' },
  { name: 'report-json', what: 'Path of the report as JSON, schema `leash.report/1`.' },
  { name: 'report-markdown', what: 'Path of the report as Markdown.' },
  { name: 'charts', what: 'Paths of the charts, one a line.' },
  { name: 'comment-url', what: 'Address of the comment.' },
  {
    name: 'pass-at-1-change',
    what: 'Change of pass@1 over all problems, as a fraction: -0.05 is 5 pp lost.',
  },
  { name: 'pass-at-k-change', what: 'The same at the largest k that every task has.' },
  { name: 'shrunk', what: 'Problems that the baseline reached and the candidate does not.' },
  { name: 'expanded', what: 'Problems that the candidate reaches and the baseline did not.' },
] as const satisfies readonly OutputField[]

export type InputName = (typeof inputFields)[number]['name']
export type OutputName = (typeof outputFields)[number]['name']
