import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { inputFields } from '../../src/options/fields.ts'
import { parsePolicy } from '../../src/options/parse-policy.ts'
import { inFolder, leash, samples } from './leash-cli.ts'

const policyFile = '.github/leash.yml'

describe('leash init', () => {
  it('writes a policy that compare accepts, and a workflow with inputs that the action has', async () => {
    const evals = samples(40, 4, (problem) => problem % 5)
    const files = { 'evals/baseline/a.jsonl': evals, 'evals/candidate/a.jsonl': evals }
    await inFolder(files, async (folder) => {
      expect(await leash(['init'], folder)).toMatchObject({ code: 0, stderr: '' })
      expect(
        parsePolicy(await readFile(path.join(folder, policyFile), 'utf8'), policyFile).gate,
      ).toHaveLength(4)
      const compared = await leash(['compare'], folder)
      expect(compared).toMatchObject({ code: 0, stderr: '' })
      expect(compared.stdout).toContain(`the policy ${policyFile}`)
      const workflow = await readFile(path.join(folder, '.github/workflows/leash.yml'), 'utf8')
      const { jobs } = parse(workflow) as { jobs: { leash: { steps: { with?: object }[] } } }
      const names = jobs.leash.steps.flatMap((step) => Object.keys(step.with ?? {}))
      expect(names.filter((name) => !inputFields.some((field) => field.name === name))).toEqual([])
    })
  })

  it('overwrites nothing, and then writes nothing', async () => {
    await inFolder({}, async (folder) => {
      await mkdir(path.join(folder, '.github'))
      await writeFile(path.join(folder, policyFile), 'mine\n')
      const ran = await leash(['init'], folder)
      expect(ran.code).toBe(2)
      expect(ran.stderr).toContain(`${policyFile} is there already; nothing was written.`)
      expect(await readFile(path.join(folder, policyFile), 'utf8')).toBe('mine\n')
      expect(existsSync(path.join(folder, '.github/workflows'))).toBe(false)
    })
  })
})
