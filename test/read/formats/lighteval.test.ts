import { describe, expect, it } from '@jest/globals'
import { lighteval } from '../../../src/read/formats/lighteval.ts'
import type { Choices } from '../../../src/read/format.ts'
import { codes, jsonLines, readText } from '../sources.ts'
import type { Read } from '../sources.ts'

const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function doc(metric: object, id = '0', text: readonly string[] = texts): object {
  return { doc: { id, query: `What is ${id}?` }, metric, model_response: { text } }
}

function readDocs(docs: readonly object[], choices: Choices = {}): Promise<Read> {
  return readText('details_aime24|0_2026-01-01T00-00-00.000000.parquet', jsonLines(...docs), choices)
}

describe('lighteval', () => {
  it.each<[metric: string, value: number, n: number, c: number]>([
    ['pass@k:k=1&n=8', 0.625, 8, 5],
    ['pass@k:k=1&n=4', 0.25, 4, 1],
    ['pass@k_math:k=1', 0.125, 8, 1],
    ['avg@n:n=8', 0.375, 8, 3],
    ['avg@n_math:n=8', 0.1 + 0.2 + 0.075, 8, 3],
    ['pass@k:k=4&n=8', 1 - (5 * 4 * 3 * 2) / (8 * 7 * 6 * 5), 8, 3],
    ['math_pass@1:8_samples', 0, 8, 0],
    ['codegen_pass@1:8', 1, 8, 8],
  ])('%s = %d is %i samples, %i of them correct', async (name, value, n, c) => {
    const { rows, faults } = await readDocs([doc({ [name]: value })])
    expect(faults).toEqual([])
    expect(rows).toMatchObject([{ kind: 'counted', settledTask: 'aime24', problem: '0', n, c }])
  })

  it('takes the most samples of a family, and then the smallest k', async () => {
    const older = await readDocs([doc({ 'math_pass@1:2_samples': 0.5, 'math_pass@1:8_samples': 0.25 })])
    expect(older.rows).toMatchObject([{ n: 8, c: 2 }])
    const both = await readDocs([doc({ 'pass@k:k=4&n=8': 1, 'pass@k:k=1&n=8': 0.75 })])
    expect(both.rows).toMatchObject([{ n: 8, c: 6 }])
    expect(both.files[0]?.rule).toBe('counted back from "pass@k:k=1&n=8"')
  })

  it('families that give the same counts are no question, those that differ are', async () => {
    const same = await readDocs([doc({ 'pass@k:k=1': 0.5, 'avg@n:n=8': 0.5, 'maj@n:n=8': 1 })])
    expect([same.faults, same.rows]).toMatchObject([[], [{ n: 8, c: 4 }]])
    const docs = [doc({ 'pass@k:k=1&n=8': 0.5, 'avg@n:n=8': 0.375 })]
    const differ = await readDocs(docs)
    expect(differ.faults.map((one) => one.text)).toEqual([
      expect.stringContaining('has several metrics: pass@k:k=1&n=8, avg@n:n=8.'),
    ])
    expect((await readDocs(docs, { metric: 'avg@n:n=8' })).rows).toMatchObject([{ n: 8, c: 3 }])
    expect(codes((await readDocs(docs, { metric: 'acc' })).faults)).toEqual(['not-there'])
  })

  it('families that look at different numbers of samples are a question', async () => {
    const { faults, rows } = await readDocs([doc({ 'pass@k:k=1&n=4': 0.5, 'avg@n:n=8': 0.5 })])
    expect([codes(faults), rows]).toEqual([['choose'], []])
  })

  it('a pass@k of 1 that fits several counts takes the largest and says so', async () => {
    const { rows, notes } = await readDocs([doc({ 'pass@k:k=4&n=8': 1 })])
    expect(rows).toMatchObject([{ n: 8, c: 8 }])
    expect(notes.map((one) => one.text)).toEqual([
      expect.stringContaining('for 1 problems pass@k:k=4&n=8 is 1'),
    ])
  })

  it('another metric is one sample a problem; several are a question, partial credit needs a threshold', async () => {
    const one = await readDocs([doc({ em: 1, f1: 0.4 }), doc({ em: 0, f1: 0.1 }, '')])
    expect(one.rows).toMatchObject([
      { kind: 'sample', problem: '0', correct: true },
      { kind: 'sample', problem: expect.stringMatching(/^[0-9a-f]{12}$/), correct: false },
    ])
    expect(codes((await readDocs([doc({ em: 1, qem: 1 })])).faults)).toEqual(['choose'])
    expect(codes((await readDocs([doc({ f1: 0.4 })], { metric: 'f1' })).faults)).toEqual([
      'score-needs-threshold',
    ])
  })

  it('a value that n samples cannot have is a fault', async () => {
    const { faults } = await readDocs([doc({ 'pass@k:k=1&n=8': 0.3 })])
    expect(faults[0]?.text).toContain('"metric.pass@k:k=1&n=8" must be a value that 8 samples can have')
  })

  it('texts are read only where a metric does not say its n', () => {
    const shape = (name: string): object => ({ doc: {}, metric: { [name]: null }, model_response: {} })
    expect(lighteval.columns?.(shape('pass@k:k=1&n=8'))).not.toContain('model_response.text')
    expect(lighteval.columns?.(shape('pass@k:k=1'))).toContain('model_response.text')
    const marked = { __doc__: {}, __metric__: {}, __model_response__: {} }
    expect(lighteval.columns?.(marked)).toEqual(['__doc__.id', '__doc__.query', '__metric__'])
  })
})
