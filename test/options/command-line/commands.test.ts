// What the first word of a command line leads to: one command is set up for itself, and all of them where help is wanted or
// the word is mistaken.
import { describe, expect, it } from '@jest/globals'
import { Faults } from '../../../src/faults.ts'
import { parseCommandLine } from '../../../src/options/command-line.ts'

const names = ['compare', 'tally', 'inspect', 'plan', 'sql', 'history', 'init']

function said(...args: string[]): string {
  const command = parseCommandLine(args, '1.2.3')
  return command.kind === 'say' ? command.text : command.kind
}

describe('the help', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('of %j names every command', (args) => {
    for (const name of names) expect(said(...args)).toMatch(new RegExp(`^ {2}${name}`, 'm'))
  })
  it.each(names)('of %s is the same however it is asked for', (name) => {
    expect(said(name, '--help')).toBe(said('help', name))
    expect(said(name, '--help')).toContain(`leash ${name}`)
  })
})

it.each([
  ['talyl', 'Did you mean tally?'],
  ['toString', 'unknown command'],
  ['__proto__', 'unknown command'],
])('%s is no command, which is said with the nearest one', (word, why) => {
  let thrown: unknown
  try {
    parseCommandLine([word, 'a.jsonl'], '1.2.3')
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(Faults)
  expect(JSON.stringify((thrown as Faults).faults)).toContain(why)
})
