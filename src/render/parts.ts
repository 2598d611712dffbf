// Report → the parts of the document, top to bottom (design: verdict, gate, tasks, charts, problems, provenance, how to
// read). Decides nothing: every word and number comes from the report.
import { formatChange, formatLevel, formatRange, formatValue } from '../metrics/format-value.ts'
import type { Block, Inline, Part, Table, Text } from './document.ts'
import type { Range, Report, ReportFinding, ReportModel, ReportTask } from './report.ts'

/** All parts of the report, in reading order. */
export function parts(report: Report): Part[] {
  return [
    verdictPart(report),
    gatePart(report),
    tasksPart(report),
    chartsPart(),
    notesPart(report),
    problemsPart(report),
    curvePart(report),
    ...originPart(report),
    inputsPart(report),
    readingPart(report),
  ].filter((part) => part.blocks.length > 0)
}

const verdictWords = { pass: 'Pass', fail: 'Fail', undecided: 'Undecided' } as const
const unknown = '–'

function part(name: string, blocks: readonly Block[], rest: Partial<Part> = {}): Part {
  return { name, essential: false, summary: undefined, blocks, ...rest }
}

function verdictPart({ verdict, sentence }: Report): Part {
  const blocks: Block[] = [
    { kind: 'heading', text: `Leash: ${verdictWords[verdict].toLowerCase()}` },
    { kind: 'paragraph', text: [sentence] },
  ]
  return part('verdict', blocks, { essential: true })
}

function gatePart({ findings }: Report): Part {
  if (findings.length === 0) return part('gate', [], { essential: true })
  const rows = findings.map((finding): Text[] => [
    [finding.metric],
    taskName(finding.task),
    [finding.limit],
    [measured(finding)],
    [intervalOf(finding.interval, finding.unit, isChange(finding))],
    finding.verdict === 'pass' ? ['pass'] : [{ strong: outcome(finding) }],
  ])
  const table: Table = {
    kind: 'table',
    head: ['Rule', 'Task', 'Limit', 'Measured', 'Interval', 'Verdict'],
    align: ['left', 'left', 'left', 'right', 'right', 'left'],
    rows,
  }
  const reasons = findings
    .filter((finding) => finding.verdict !== 'pass')
    .map((finding): Text => [finding.why])
  const why: Block[] = reasons.length === 0 ? [] : [{ kind: 'list', items: reasons }]
  return part('gate', [table, ...why], { essential: true })
}

function isChange({ limit }: ReportFinding): boolean {
  return limit.startsWith('max-drop') || limit.startsWith('max-rise')
}

function measured(finding: ReportFinding): string {
  if (finding.measured === null) return unknown
  return isChange(finding)
    ? formatChange(finding.measured, finding.unit)
    : formatValue(finding.measured, finding.unit)
}

function outcome({ verdict, severity }: ReportFinding): string {
  return severity === 'warn' ? `${verdict} (warning only)` : verdict
}

function taskName(task: string | null): Text {
  return task === null ? ['all problems'] : [{ name: task }]
}

function intervalOf(interval: Range, unit: ReportFinding['unit'], change: boolean): string {
  return interval === null
    ? unknown
    : formatRange(interval[0], interval[1], unit, change ? 'change' : 'value')
}

function tasksPart(report: Report): Part {
  return part('tasks', [tasksTable(report.tasks, report.overall)], { essential: true })
}

/** One row a task, and one for all problems where there are several tasks. */
function tasksTable(tasks: readonly ReportTask[], overall: ReportTask): Table {
  const all = tasks.length > 1 ? [...tasks, overall] : tasks
  return {
    kind: 'table',
    head: [
      'Task',
      'Problems × samples',
      'pass@1',
      'Largest k',
      'pass@k',
      'Lost',
      'By chance',
      'Gained',
      'SRR',
      'Answer entropy',
    ],
    align: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    rows: all.map(taskRow),
  }
}

function taskRow(task: ReportTask): Text[] {
  const { support, answerEntropy, passAtK } = task
  const first = passAtK[0]
  const last = passAtK.at(-1)
  const reach = support.budget > 1
  return [
    taskName(task.task),
    [`${task.problems.paired} × ${support.budget}`],
    [first === undefined ? unknown : beforeAfter(first)],
    [reach && last !== undefined ? `${last.k}` : unknown],
    [reach && last !== undefined ? beforeAfter(last) : unknown],
    [formatValue(support.shrunk, 'problems')],
    [formatValue(support.noise.shrunkExpected, 'problems')],
    [formatValue(support.expanded, 'problems')],
    [support.srr === null ? unknown : formatValue(support.srr, 'ratio')],
    [
      answerEntropy === null
        ? unknown
        : `${formatValue(answerEntropy.baseline, 'ratio')} → ${formatValue(answerEntropy.candidate, 'nats')}`,
    ],
  ]
}

function beforeAfter(row: { baseline: number; candidate: number }): string {
  return `${formatValue(row.baseline, 'fraction')} → ${formatValue(row.candidate, 'fraction')}`
}

function chartsPart(): Part {
  const names = ['pass-at-k', 'support', 'entropy-reward']
  return part(
    'charts',
    names.map((chart) => ({ kind: 'chart', chart })),
  )
}

function notesPart({ notes }: Report): Part {
  const items = notes.map((note): Text => [note.text])
  return part('notes', items.length === 0 ? [] : [{ kind: 'list', items }], {
    summary: `${items.length} ${items.length === 1 ? 'note' : 'notes'} on these numbers`,
  })
}

/** Beyond this many ids a list is no longer read. */
const listed = 50

function problemsPart({ tasks }: Report): Part {
  const blocks = tasks.flatMap((task): Block[] => {
    const { lost, gained, lostBeyondNoise } = task.support
    const items: Text[] = []
    if (lost.length > 0) items.push(['Lost: ', ...ids(lost, new Set(lostBeyondNoise))])
    if (gained.length > 0) items.push(['Gained: ', ...ids(gained, new Set())])
    return items.length === 0
      ? []
      : [
          { kind: 'paragraph', text: taskName(task.task) },
          { kind: 'list', items },
        ]
  })
  return part('problems', blocks, {
    summary: 'Problems lost and gained (* lost beyond noise on its own)',
  })
}

function ids(problems: readonly string[], marked: ReadonlySet<string>): Inline[] {
  const shown = problems.slice(0, listed).flatMap((problem, index): Inline[] => {
    const separator = index === 0 ? '' : ', '
    return [separator, { name: problem }, marked.has(problem) ? '*' : '']
  })
  const rest = problems.length - listed
  return rest > 0 ? [...shown, ` and ${rest} more (all are in the JSON report)`] : shown
}

function curvePart({ tasks, overall }: Report): Part {
  const all = tasks.length > 1 ? [...tasks, overall] : tasks
  const rows = all.flatMap((task) =>
    task.passAtK.map((row): Text[] => [
      taskName(task.task),
      [`${row.k}`],
      [formatValue(row.baseline, 'fraction')],
      [formatValue(row.candidate, 'fraction')],
      [formatChange(row.change, 'fraction')],
      [intervalOf(row.interval, 'fraction', true)],
    ]),
  )
  const table: Table = {
    kind: 'table',
    head: ['Task', 'k', 'Baseline', 'Candidate', 'Change', 'Interval'],
    align: ['left', 'right', 'right', 'right', 'right', 'right'],
    rows,
  }
  return part('pass@k', [table], { summary: 'pass@k at every k' })
}

function originPart({ againstOrigin }: Report): Part[] {
  if (againstOrigin === null) return []
  const text: Text = [
    'How far the candidate has drifted from the model before RLVR; the arrows lead from origin to candidate.',
  ]
  const table = tasksTable(againstOrigin.tasks, againstOrigin.overall)
  return [part('origin', [{ kind: 'paragraph', text }, table], { summary: 'Drift from the origin' })]
}

function inputsPart({ inputs }: Report): Part {
  const models = [
    ['Origin', inputs.origin],
    ['Baseline', inputs.baseline],
    ['Candidate', inputs.candidate],
  ] as const
  const rows = models.flatMap(([role, model]) => (model === null ? [] : [modelRow(role, model)]))
  const table: Table = {
    kind: 'table',
    head: ['Model', 'Problems', 'Samples', 'Files'],
    align: ['left', 'right', 'right', 'left'],
    rows,
  }
  const percent = formatLevel(inputs.level)
  const policy: Inline[] =
    inputs.policy === null ? ['the default policy'] : ['the policy ', { name: inputs.policy }]
  const method: Text = [
    'Judged by ',
    ...policy,
    ` with evidence “${inputs.evidence}”. Intervals: ${percent}, ${inputs.resamples} bootstrap resamples over problems, seed ${inputs.seed}.`,
  ]
  return part('inputs', [table, { kind: 'paragraph', text: method }], {
    summary: 'Where these numbers come from',
  })
}

function modelRow(role: string, model: ReportModel): Text[] {
  const shown = model.files
    .slice(0, 5)
    .flatMap((file, index): Inline[] => [index === 0 ? '' : ', ', { name: file.path }, ` (${file.format})`])
  const rest = model.files.length - 5
  return [
    [role],
    [`${model.problems}`],
    [`${model.samples}`],
    rest > 0 ? [...shown, ` and ${rest} more`] : shown,
  ]
}

function readingPart({ overall }: Report): Part {
  const items: Text[] = [
    [
      'pass@1 is precision: how often the first try is right. pass@k at large k is reach: whether any of k tries is right.',
    ],
    [
      `A problem is lost when the baseline solved it in its samples and the candidate never did; “by chance” is how many of those two equal models would show at ${overall.support.budget} samples.`,
    ],
    ['SRR is the share of the baseline’s reach that was kept.'],
    [
      'Answer entropy (nats): how many different answers the samples of a problem spread over. Down with pass@1 up is sharpening.',
    ],
  ]
  return part('how to read this', [{ kind: 'list', items }], { summary: 'How to read this' })
}
