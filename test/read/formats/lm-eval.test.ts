import { describe, expect, it } from '@jest/globals'
import { correctFromPass } from '../../../src/read/pass-at-k.ts'
import { codes, folderInput, jsonLines, read, readText } from '../sources.ts'

const hash = (digit: string): string => digit.repeat(64)
const name = 'out/org__model/samples_gsm8k_2025-09-09T13-42-42.857006.jsonl'
const line = {
  doc_id: 0,
  doc: { question: 'q' },
  target: '4',
  arguments: {},
  resps: [['it is 4']],
  filtered_resps: ['4'],
  filter: 'strict-match',
  metrics: ['exact_match'],
  doc_hash: hash('a'),
  exact_match: 1.0,
}
const next = { ...line, doc_id: 1, doc_hash: hash('b'), exact_match: 0.0, filtered_resps: ['[invalid]'] }

/** A line as written before filters, metrics and hashes were. */
function oldLine(change: object): object {
  return { ...line, filter: undefined, metrics: undefined, doc_hash: undefined, ...change }
}

describe('lm-eval', () => {
  it('takes doc_hash as the problem, the file name as the task, [invalid] as no answer', async () => {
    const { rows, faults, notes, files } = await readText(name, jsonLines(line, next))
    expect([faults, notes]).toEqual([[], []])
    expect(rows).toMatchObject([
      {
        settledTask: 'gsm8k',
        problem: 'aaaaaaaaaaaa',
        question: 'aaaaaaaaaaaaaaaa',
        correct: true,
        answer: '4',
      },
      { settledTask: 'gsm8k', problem: 'bbbbbbbbbbbb', correct: false, answer: null },
    ])
    expect(files[0]?.rule).toBe('"exact_match" is true or 1, filter strict-match')
  })

  it('reads the one indented array of v0.4.0 to v0.4.2, which names neither filter nor metric', async () => {
    const old = [oldLine({}), oldLine({ doc_id: 1, exact_match: 0 })]
    const { rows, faults, files } = await readText('model_gsm8k.jsonl', JSON.stringify(old, null, 2))
    expect(faults).toEqual([])
    expect(rows).toMatchObject([
      { problem: '0', correct: true, question: undefined },
      { problem: '1', correct: false },
    ])
    expect(files[0]?.tasks).toEqual(['all'])
  })

  describe('filters', () => {
    const flexible = { ...line, filter: 'flexible-extract', exact_match: 0 }

    it('several are never added up: the user has to choose', async () => {
      const { faults } = await readText(name, jsonLines(line, flexible, { ...line, filter: 'maj@8' }))
      expect(faults.map((fault) => fault.text)).toEqual([
        `${name} has several filters: strict-match, flexible-extract, maj@8. They must not be added up: which one counts?`,
      ])
    })

    it('the chosen one counts', async () => {
      const { rows, faults } = await readText(name, jsonLines(line, flexible), { filter: 'flexible-extract' })
      expect(faults).toEqual([])
      expect(rows).toMatchObject([{ correct: false }])
    })

    it('one that is not there is a fault that lists those that are', async () => {
      const { faults } = await readText(name, jsonLines(line, flexible), { filter: 'x' })
      expect(faults.map((fault) => fault.text)).toEqual([
        `${name} has no filter "x". It has: strict-match, flexible-extract.`,
      ])
    })

    it('a task without filters needs no choice', async () => {
      const none = { ...line, filter: 'none' }
      const { rows, faults } = await readText(name, jsonLines(none), { filter: 'strict-match' })
      expect([rows.length, faults]).toEqual([1, []])
    })

    it('without names, the same doc with the same texts is another filter, chosen by number', async () => {
      const text = jsonLines(
        oldLine({}),
        oldLine({ doc_id: 1 }),
        oldLine({ exact_match: 0 }),
        oldLine({ doc_id: 1, exact_match: 0 }),
      )
      const { faults } = await readText('a.jsonl', text)
      expect(codes(faults)).toEqual(['choose'])
      expect(faults[0]?.text).toContain('filters without names (numbered here in their order): 1, 2.')
      const second = await readText('a.jsonl', text, { filter: '2' })
      expect(second.rows).toMatchObject([{ correct: false }, { correct: false }])
    })
  })

  it('a doc_hash that repeats with other texts is one problem sampled again', async () => {
    const again = { ...line, doc_id: 7, resps: [['it is 5']], exact_match: 0 }
    const { files, faults } = await readText(name, jsonLines(line, again))
    expect(faults).toEqual([])
    expect(files[0]).toMatchObject({ problems: 1, samples: 2 })
  })

  it('the same doc, filter and texts twice is a fault', async () => {
    const { rows, faults } = await readText(name, jsonLines(line, line))
    expect([rows.length, codes(faults)]).toEqual([1, ['duplicate-sample']])
  })

  describe('metrics', () => {
    const two = { ...line, metrics: ['acc', 'acc_norm'], acc: 1, acc_norm: 0 }

    it('several that could be meant have to be chosen from', async () => {
      const { rows, faults } = await readText(name, jsonLines(two, { ...two, doc_id: 1 }))
      expect([rows, codes(faults)]).toEqual([[], ['choose']])
      expect(faults[0]?.text).toContain('several metrics: acc, acc_norm.')
    })

    it('the chosen one counts', async () => {
      const { rows } = await readText(name, jsonLines(two), { metric: 'acc_norm' })
      expect(rows).toMatchObject([{ correct: false }])
    })

    it('one that is not there is a fault, also when it is called like something every object has', async () => {
      const { faults } = await readText(name, jsonLines(two, { ...two, doc_id: 1 }), {
        metric: 'constructor',
      })
      expect(faults.map((fault) => fault.text)).toEqual([
        `${name} has no metric "constructor". It has: acc, acc_norm.`,
      ])
      const listed = { ...two, metrics: ['constructor', 'acc'] }
      expect((await readText(name, jsonLines(listed))).rows).toMatchObject([{ correct: true }])
    })

    it('the only one counts whatever was chosen, with a note', async () => {
      const { rows, notes } = await readText(name, jsonLines(line), { metric: 'acc' })
      expect(rows).toHaveLength(1)
      expect(notes[0]?.text).toContain('its only metric is exact_match, which was used though acc was chosen')
    })

    it('the one with two values is taken before those with any number', async () => {
      const mixed = { ...line, metrics: ['f1', 'exact_match'], f1: 0.3 }
      expect((await readText(name, jsonLines(mixed))).rows).toMatchObject([{ correct: true }])
    })

    it('any number needs a threshold', async () => {
      const bleu = { ...line, metrics: ['bleu'], bleu: 0.3 }
      expect(codes((await readText(name, jsonLines(bleu))).faults)).toEqual(['score-needs-threshold'])
      expect((await readText(name, jsonLines(bleu), { threshold: 0.2 })).rows).toMatchObject([
        { correct: true },
      ])
    })

    it('NaN is no score', async () => {
      const { rows, notes } = await readText(name, jsonLines(line, { ...next, exact_match: null }))
      expect([rows.length, notes.map((note) => note.code)]).toEqual([1, ['unscored-samples']])
    })

    it('a pair or an object is a fault', async () => {
      const { faults } = await readText(name, jsonLines({ ...line, exact_match: [1, 0] }))
      expect(codes(faults)).toEqual(['bad-field'])
    })

    it('no metric at all is a fault', async () => {
      const { faults } = await readText(name, jsonLines({ ...line, metrics: [], exact_match: 1 }))
      expect(codes(faults)).toEqual(['bad-field'])
    })
  })

  describe('repeats', () => {
    const texts = ['a', 'b', 'c', 'd']

    it('texts without a score of their own are left out, and a note counts them', async () => {
      const { rows, notes } = await readText(name, jsonLines({ ...line, resps: [texts] }))
      expect(rows).toHaveLength(1)
      expect(notes[0]?.text).toContain('3 generated texts carry no score of their own')
    })

    it('pass@k of n texts is turned back into the number of correct ones, by the smallest k', async () => {
      const passes = {
        ...line,
        metrics: ['pass@4', 'pass@2'],
        resps: [texts],
        'pass@2': 0.5,
        'pass@4': 1,
        filtered_resps: [texts],
      }
      const { rows, faults, files } = await readText(name, jsonLines(passes))
      expect(faults).toEqual([])
      expect(rows).toMatchObject([{ kind: 'counted', n: 4, c: 1, answers: undefined }])
      expect(files[0]).toMatchObject({ samples: 4, rule: 'counted back from "pass@2", filter strict-match' })
    })

    it('pass@k = 1 fits several counts: the largest, with a note', async () => {
      const passes = { ...line, metrics: ['pass@2'], resps: [texts], 'pass@2': 1 }
      const { rows, notes } = await readText(name, jsonLines(passes))
      expect(rows).toMatchObject([{ n: 4, c: 4 }])
      expect(notes[0]?.text).toContain('for 1 problems pass@2 is 1')
    })

    it.each([[0.3], ['0.5'], [1.5]])('pass@2 = %j of 4 texts is a fault', async (value) => {
      const passes = { ...line, metrics: ['pass@2'], resps: [texts], 'pass@2': value }
      expect(codes((await readText(name, jsonLines(passes))).faults)).toEqual(['bad-field'])
    })

    it('log-probabilities of choices are no texts', async () => {
      const choices = {
        ...line,
        resps: [[['-1.2', 'True']], [['-3.4', 'False']]],
        filtered_resps: [
          ['-1.2', 'True'],
          ['-3.4', 'False'],
        ],
      }
      const { rows, notes } = await readText(name, jsonLines(choices))
      expect(rows).toMatchObject([{ correct: true, answer: undefined }])
      expect(notes).toEqual([])
    })
  })

  it.each([[1], [2], [3], [8]])('every count c of 12 is found again from its pass@%i', (k) => {
    const choose = (n: number, r: number): number =>
      Array.from({ length: r }, (_, i) => (n - i) / (r - i)).reduce((product, factor) => product * factor, 1)
    for (let c = 0; c <= 12; c += 1) {
      const found = correctFromPass(1 - choose(12 - c, k) / choose(12, k), 12, k)
      expect(found).toEqual(c <= 12 - k ? { least: c, most: c } : { least: 12 - k + 1, most: 12 })
    }
  })

  it('results files beside the samples are passed over silently', async () => {
    const folder = folderInput('out', {
      'results_2025-09-09T13-42-42.857006.json': '{\n "results": {}, "n-shot": {}\n}',
      [name]: jsonLines(line),
    })
    const { files, notes, faults } = await read([folder])
    expect([files.length, notes, faults]).toEqual([1, [], []])
  })
})
