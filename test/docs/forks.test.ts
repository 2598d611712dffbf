// The page on forks shows the workflows of examples/ as they are, and a policy that is one.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { fencesOf } from './fences.ts'

const fences = fencesOf('docs/forks.md').map((fence) => fence.text.trim())

describe('the page on forks', () => {
  it.each(['forks-eval', 'forks-publish', 'leash-prune'])('shows %s.yml of examples/', (name) => {
    expect(fences).toContain(readFileSync(`examples/workflows/${name}.yml`, 'utf8').trim())
  })

  it('shows a policy that Leash accepts', () => {
    const policy = fences.find((text) => text.startsWith('version: 1')) ?? ''
    expect(parsePolicy(policy, 'docs/forks.md').candidate).toMatchObject({ artifact: 'evals-*' })
  })
})
