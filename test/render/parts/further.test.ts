import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/metrics/compare.ts'
import type { Block, Part } from '../../../src/render/document.ts'
import { parts } from '../../../src/render/parts.ts'
import { reported } from '../../../src/render/reported.ts'
import type { Report } from '../../../src/render/report.ts'
import { pairingOf, repeat, settings, taskOf, type Problem } from '../../metrics/pairs.ts'
import { exampleReport } from '../example-report.ts'

function reportOf(problems: readonly Problem[]): Report {
  const { tasks, overall } = compare(pairingOf([taskOf(problems, 'aime')]), settings)
  return { ...exampleReport(), tasks: tasks.map((task) => reported(task)), overall: reported(overall) }
}

const further = ['reach over budgets', 'diversity', 'sharpening', 'budget', 'perplexity']

const namesOf = (report: Report): string[] =>
  parts(report)
    .map(({ name }) => name)
    .filter((name) => further.includes(name))

function cells(part: Part | undefined): string[][] {
  const tables = (part?.blocks ?? []).filter((block: Block) => block.kind === 'table')
  return tables.flatMap(({ rows }) =>
    rows.map((row) =>
      row.map((text) =>
        text.map((word) => (typeof word === 'string' ? word : Object.values(word)[0])).join(''),
      ),
    ),
  )
}

describe('the further parts of a report', () => {
  const traces = [['r1/0', -1e7, 10]] as const
  const full = reportOf(
    repeat(
      40,
      { n: 8, c: 2, answers: [['7', 2, 2], ['1', 6, 0]], tokens: [8, 800], traces }, // prettier-ignore
      { n: 8, c: 5, answers: [['7', 5, 5], ['2', 3, 0]], tokens: [8, 1600], traces }, // prettier-ignore
    ),
  )
  const partOf = (name: string) => parts(full).find((one) => one.name === name)

  it('stand in this order where everything is known, all of them folded', () => {
    expect(namesOf(full)).toEqual(further)
    for (const name of further) expect(partOf(name)?.summary).toBeDefined()
  })

  it('are left out where nothing is known', () => {
    expect(namesOf(reportOf(repeat(3, { n: 1, c: 0 }, { n: 1, c: 0 })))).toEqual(['budget'])
  })

  it('leave out the rows of what is not recorded', () => {
    const quantities = cells(partOf('diversity')).map((row) => row[1])
    expect(quantities).toContain('tokens a sample')
    expect(quantities).not.toContain('truncated samples')
  })

  it('hold what was measured, with its unit', () => {
    expect(cells(partOf('diversity'))).toContainEqual(
      ['aime', 'tokens a sample', '100 tokens', '200 tokens', '+100 tokens', expect.any(String)], // prettier-ignore
    )
    expect(cells(partOf('budget')).map((row) => row[0])).toEqual(expect.arrayContaining(['maj@8', 'pass^8']))
    expect(cells(partOf('perplexity'))[0]?.slice(1, 4)).toEqual(['all', 'all', '40 on 40'])
    expect(cells(partOf('reach over budgets'))[0]?.[0]).toBe('1')
  })
})
