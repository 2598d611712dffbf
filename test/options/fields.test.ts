import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { actionTables, actionYml } from '../../scripts/docs-action.ts'
import { inputFields, outputFields } from '../../src/options/fields.ts'

const text = readFileSync(path.join(import.meta.dirname, '../../action.yml'), 'utf8')

interface Action {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
}

describe('action.yml', () => {
  const action = parse(text) as Action

  it('says what the table says: `npm run docs` changes nothing', () => {
    expect(actionYml(text)).toBe(text)
  })

  it('has all inputs and outputs', () => {
    expect(Object.keys(action.inputs)).toEqual(inputFields.map((field) => field.name))
    expect(Object.keys(action.outputs)).toEqual(outputFields.map((field) => field.name))
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  it('has defaults only where the policy has no say', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[name, input.default]],
    )
    expect(defaults).toEqual([['github-token', '${{ github.token }}']])
  })

  it('is refused without its markers', () => {
    expect(() => actionYml('name: x\n')).toThrow('# inputs')
  })
})

it('the tables for a README hold one row a field', () => {
  const empty = '<!-- inputs -->\n<!-- /inputs -->\n\n<!-- outputs -->\n<!-- /outputs -->\n'
  const tables = actionTables(empty)
  const rows = tables.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows).toHaveLength(inputFields.length + outputFields.length)
  expect(actionTables(tables)).toBe(tables)
})
