// The traps known from real files of eval tools, P1 to P20: one named test each.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { defaultLimits } from '../../src/read/limits.ts'
import { recordReader } from '../../src/read/records.ts'
import { passAtK } from '../../src/stats/pass-at-k.ts'
import { pairTallies } from '../../src/tally/pair.ts'
import { addRow, emptyTally } from '../../src/tally/tally.ts'
import type { Tally } from '../../src/tally/tally.ts'
import { zipOf, zstdOf } from './archives.ts'
import { codes, folderInput, jsonLines, read, readText } from './sources.ts'
import type { Read } from './sources.ts'

const good = { problem: 1, correct: true }

function gym(...questions: string[]): string {
  const results = questions.map((question) => ({
    question,
    expected_answer: '4',
    completions: [{ model_answer: '4', score: 1 }],
  }))
  return JSON.stringify({ name: 'sums', results })
}

function tallyOf({ rows }: Read): Tally {
  const tally = emptyTally()
  for (const { settledTask, ...row } of rows) addRow(tally, row, settledTask)
  return tally
}

const qwen = jsonLines({ idx: 0, question: 'q', code: [''], pred: ['4'], score: [true] })

function corrects({ rows }: Read): unknown[] {
  return rows.map((row) => (row.kind === 'sample' ? row.correct : undefined))
}

describe('pitfalls', () => {
  it('P1: one id with two questions is not compared', async () => {
    const [base, rl] = [await readText('a.json', gym('a', 'b')), await readText('b.json', gym('a', 'c'))]
    const { tasks } = pairTallies(tallyOf(base), tallyOf(rl))
    expect(tasks).toMatchObject([{ task: 'sums', pairs: [{ problem: '0' }], otherQuestion: 1 }])
  })

  it('P2: questions with the same text stay two problems', async () => {
    const side = tallyOf(await readText('a.json', gym('a', 'a', 'b')))
    expect(pairTallies(side, side).tasks).toMatchObject([
      { pairs: [{}, {}, {}], onlyBaseline: 0, otherQuestion: 0 },
    ])
  })

  it('P3: one prompt text for all samples is said aloud', async () => {
    const line = { input: 'same', output: '', score: 1, step: 1 }
    const { notes } = await readText('1.jsonl', jsonLines(line, line, line))
    expect(notes.map((note) => note.text)).toEqual([
      expect.stringContaining('all 3 samples have the same prompt text'),
    ])
  })

  it.each<[path: string, text: string, correct: unknown[]]>([
    ['bool and 0/1', jsonLines({ problem: 1, correct: true }, { problem: 1, score: 0 }), [true, false]],
    ['0.0/1.0', '{"problem":1,"score":1.0}\n{"problem":1,"score":0.0}\n', [true, false]],
    [
      '-1/1',
      jsonLines(
        { input: 'a', output: '', score: -1, step: 1 },
        { input: 'a', output: '', score: 1, step: 1 },
      ),
      [false, true],
    ],
    ['passed', jsonLines({ task_id: 'a/0', completion: '', passed: false, result: 'failed: x' }), [false]],
    [
      'pass/fail',
      JSON.stringify({ date: '', hash: '', eval: { a: [{ base_status: 'fail' }, { base_status: 'pass' }] } }),
      [false, true],
    ],
    [
      'C/I',
      JSON.stringify({
        version: 2,
        status: 'success',
        eval: { task: 't', model: 'm' },
        samples: [
          { id: 1, epoch: 1, scores: { s: { value: 'C' } } },
          { id: 1, epoch: 2, scores: { s: { value: 'I' } } },
        ],
      }),
      [true, false],
    ],
  ])('P4: scores written as %s are read, and nothing is coerced', async (_name, text, correct) => {
    const reading = await readText('a', text)
    expect([reading.faults, corrects(reading)]).toEqual([[], correct])
  })

  it('P5: a bare NaN or Infinity is read, in a string it stays', async () => {
    const { rows, notes } = await readText(
      'a',
      '{"problem":1,"correct":true,"x":NaN,"y":-Infinity,"answer":"NaN"}\n',
    )
    expect(rows).toMatchObject([{ answer: 'NaN' }])
    expect(notes.map((note) => note.code)).toEqual(['bare-nan'])
  })

  it.each<[string, string | Uint8Array, number]>([
    ['an array', JSON.stringify([good, good]), 2],
    ['gzip', gzipSync(jsonLines(good)), 1],
    ['zstd', zstdOf(jsonLines(good)), 1],
    ['a zip', zipOf([{ name: 'a.jsonl', content: jsonLines(good) }]), 1],
    ['a byte order mark', `\uFEFF${jsonLines(good)}`, 1],
    ['CRLF', jsonLines(good, good).replaceAll('\n', '\r\n'), 2],
    ['an empty last line', `${jsonLines(good)}\n\n`, 1],
    ['a truncated last line', `${jsonLines(good)}{"problem":2,"corr`, 1],
  ])('P6: a .jsonl that is %s is read', async (_name, content, count) => {
    const { rows, faults } = await readText('a.jsonl', content)
    expect([rows.length, faults]).toEqual([count, []])
  })

  it('P6: a git-LFS pointer is a fault', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n'
    expect(codes((await readText('a.jsonl', pointer)).faults)).toEqual(['lfs-pointer'])
  })

  it('P7: an array larger than any string is read element by element; one record that is too long is broken', () => {
    const reader = recordReader({ ...defaultLimits, recordBytes: 100 })
    const found = { records: 0, broken: 0 }
    const count = (outcome: object): void => void (found['record' in outcome ? 'records' : 'broken'] += 1)
    for (const chunk of [
      '[',
      `{"a":"${'x'.repeat(200)}"}`,
      ...Array.from({ length: 50 }, () => ',{"a":12345}'),
      ']',
    ]) {
      for (const outcome of reader.push(Buffer.from(chunk))) count(outcome)
    }
    for (const outcome of reader.end()) count(outcome)
    expect(found).toEqual({ records: 50, broken: 1 })
  })

  it('P8: U+2028 and U+2029 in a string end no line', async () => {
    const { rows, faults } = await readText('a.jsonl', '{"problem":"a\u2028b\u2029c","correct":true}\n')
    expect([faults, rows[0]?.problem]).toEqual([[], 'a\u2028b\u2029c'])
  })

  it('P9: bytes that are not UTF-8 are replaced, counted and told', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"problem":"a'),
      Buffer.from([0xff]),
      Buffer.from('","correct":true}\n'),
    ])
    const { rows, notes } = await readText('a.jsonl', bytes)
    expect([rows[0]?.problem, notes.map((note) => note.code)]).toEqual(['a\uFFFD', ['invalid-utf8']])
  })

  it.each<[string, string]>([
    [
      'filters',
      jsonLines(
        ...['a', 'b'].map((filter) => ({
          doc_id: 0,
          resps: [['x']],
          filtered_resps: ['x'],
          filter,
          metrics: ['acc'],
          acc: 1,
        })),
      ),
    ],
    [
      'metrics',
      jsonLines({
        doc_id: 0,
        resps: [['x']],
        filtered_resps: ['x'],
        filter: 'none',
        metrics: ['a', 'b'],
        a: 1,
        b: 0,
      }),
    ],
    [
      'scorers',
      JSON.stringify({
        version: 2,
        eval: { task: 't', model: 'm' },
        samples: [{ id: 1, epoch: 1, scores: { a: { value: 1 }, b: { value: 0 } } }],
      }),
    ],
    [
      'kinds of tests',
      JSON.stringify({ date: '', hash: '', eval: { a: [{ base_status: 'fail', plus_status: 'fail' }] } }),
    ],
    [
      'fields that say correct',
      jsonLines({ generation: '', id: 1, symbolic_correct: true, judgement: 'Judgement: No' }),
    ],
  ])('P10: several %s are a question, never a sum', async (what, text) => {
    const { faults } = await readText('a', text)
    expect(codes(faults)).toEqual(['choose'])
    expect(faults[0]?.text).toContain(`several ${what}`)
  })

  it('P11: unequal n and failed samples: an infrastructure error is neither right nor wrong', async () => {
    const sample = (epoch: number, over: object): object => ({
      id: 1,
      epoch,
      scores: { s: { value: 'C' } },
      ...over,
    })
    const samples = [
      sample(1, {}),
      sample(2, { scores: null, error: { message: 'x' } }),
      { ...sample(1, {}), id: 2 },
    ]
    const log = JSON.stringify({ version: 2, status: 'success', eval: { task: 't', model: 'm' }, samples })
    const { rows, notes } = await readText('a.json', log)
    expect([rows.length, notes.map((note) => note.code)]).toEqual([2, ['format-says']])
  })

  it('P12: only the same id and index twice is a duplicate; the same text is a genuine repeat', async () => {
    const again = jsonLines({ ...good, answer: 'x' }, { ...good, answer: 'x' })
    expect((await readText('a', again)).rows).toHaveLength(2)
    const resumed = jsonLines({ ...good, sample: 0 }, { ...good, sample: 0 })
    expect(codes((await readText('a', resumed)).faults)).toEqual(['duplicate-sample'])
  })

  it('P13: samples of several files are pooled, and a note says so', async () => {
    const line = { id: 'a', generation: '', symbolic_correct: true }
    const files = { 'output-rs0.jsonl': jsonLines(line), 'output-rs7.jsonl': jsonLines(line) }
    const { rows, notes } = await read([folderInput('gsm8k', files)])
    expect([rows.length, notes.map((note) => note.code)]).toEqual([2, ['pooled-files']])
  })

  it('P14: with one greedy sample pass@2 is unknown, not a guess', async () => {
    const [problem] = [
      ...(tallyOf(await readText('a', jsonLines(good)))
        .get('all')
        ?.values() ?? []),
    ]
    expect(passAtK(problem?.n ?? 0, problem?.c ?? 0, 2)).toBeUndefined()
  })

  it('P15: ids beyond 2^53 keep all their digits', async () => {
    const { rows } = await readText('a', '{"problem":12345678901234567890,"correct":true}\n')
    expect(rows[0]?.problem).toBe('12345678901234567890')
  })

  it('P16: an object where text is expected does no harm', async () => {
    const { rows, faults } = await readText(
      'a',
      jsonLines({ task_id: 'a', completion: { id: 1 }, passed: true }),
    )
    expect([rows.length, faults]).toEqual([1, []])
  })

  it('P17: a null or empty answer is a missing one, and an absent one is not recorded', async () => {
    const lines = jsonLines({ ...good, answer: null }, { ...good, answer: ' ' }, good, {
      ...good,
      answer: 'x',
    })
    const { rows } = await readText('a', lines)
    expect(rows.map((row) => row.kind === 'sample' && row.answer)).toEqual([null, null, undefined, 'x'])
  })

  it('P18: log-probabilities that are all 0 are a dummy', async () => {
    const line = {
      id: 'a',
      generation: '',
      symbolic_correct: true,
      num_generated_tokens: 2,
      logprobs: [0, 0],
    }
    expect((await readText('a', jsonLines(line))).rows).toMatchObject([{ logprob: undefined, tokens: 2 }])
  })

  it('P19: the entropy of the most likely tokens alone is not taken for token entropy', async () => {
    const line = { id: 'a', generation: '', symbolic_correct: true, top_logprobs: [{ a: -0.1, b: -3 }] }
    expect((await readText('a', jsonLines(line))).rows).toMatchObject([{ tokenEntropy: undefined }])
  })

  it('P20: a percentage in a metrics file is never read beside the fractions of the samples', async () => {
    const metrics = JSON.stringify({ num_samples: 1, acc: 42.5 })
    const { rows, faults } = await read([
      folderInput('aime24', { 't_seed0_t0_s0_e1.jsonl': qwen, 't_seed0_t0_s0_e1_metrics.json': metrics }),
    ])
    expect([rows.length, faults]).toEqual([1, []])
  })
})
