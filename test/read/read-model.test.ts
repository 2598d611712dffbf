import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readModel } from '../../src/read/read-model.ts'
import { codes, fileInput, folderInput, jsonLines, read, readText, totals } from './sources.ts'

const good = jsonLines({ problem: 1, correct: true }, { problem: 2, correct: false })

describe('the files of one model', () => {
  it('are read in the order of their paths, however they are named', async () => {
    const [a, b, c] = [
      fileInput('a', jsonLines({ problem: 'x', correct: true, sample: 0 })),
      fileInput('b', good),
      folderInput('c', { 'z.jsonl': jsonLines({ problem: 'x', correct: true, sample: 0 }) }),
    ]
    const forth = await read([a, b, c])
    const back = await read([c, b, a])
    expect(back).toEqual(forth)
    expect(forth.faults.map((fault) => fault.text)).toEqual([
      'c/z.jsonl, line 1: sample 0 of problem x (task all) was read before.',
    ])
  })

  it('a file that two paths lead to is a fault', async () => {
    const folder = folderInput('a', { 'x.jsonl': good })
    const { faults } = await read([folder, { ...folder, named: 'glob', path: 'a/*' }])
    expect(faults.map((fault) => fault.text)).toEqual([
      'a/x.jsonl is given twice for the candidate; its samples would be counted twice.',
    ])
  })

  it('the task is what the file says, else what the user says, else what the format says', async () => {
    const lines = jsonLines({ problem: 1, correct: true, task: 'own' }, { problem: 1, correct: true })
    expect(totals((await read([fileInput('a', lines, 'named')])).rows)).toEqual({
      own: [1, 1],
      named: [1, 1],
    })
    expect(totals((await read([fileInput('a', lines)])).rows)).toEqual({ own: [1, 1], all: [1, 1] })
  })

  it('a task, problem and sample called like what every object has are names like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const lines = names.map(
      (name) =>
        `{"task":"${name}","problem":"${name}","sample":"${name}","correct":true,"__proto__":{"score":1}}\n`,
    )
    const { rows, faults } = await readText('a', lines.join(''))
    expect(faults).toEqual([])
    expect(rows.map((row) => row.settledTask)).toEqual(names)
  })

  it('faults of all files are listed together', async () => {
    const { faults } = await read([
      fileInput('a', ''),
      fileInput('b', '{"x":1}\n'),
      fileInput('c', `${good}{"problem":\n${good}`),
    ])
    expect(codes(faults)).toEqual(['empty-file', 'unknown-format', 'broken-record'])
  })

  it('a fault on every line is listed five times and then counted', async () => {
    const { faults } = await readText(
      'a',
      good + jsonLines(...Array.from({ length: 30 }, () => ({ problem: {}, correct: true }))),
    )
    expect(codes(faults)).toEqual([...Array.from({ length: 5 }, () => 'bad-field'), 'more-of-the-same'])
    expect(faults[5]?.text).toBe('a: 25 more records have the same fault (bad-field of "problem").')
  })

  it('a fault of another field is not hidden behind many of the first', async () => {
    const wrong = Array.from({ length: 30 }, (_, i) => ({
      problem: i < 20 ? {} : 1,
      correct: i < 20 ? true : 'x',
    }))
    const { faults } = await readText('a', good + jsonLines(...wrong))
    const fields = faults.map(({ code, field }) => (code === 'bad-field' ? field : undefined))
    expect(fields.filter((field) => field === 'problem')).toHaveLength(5)
    expect(fields.filter((field) => field === 'correct')).toHaveLength(5)
    expect(faults.slice(-2).map(({ text }) => text)).toEqual([
      'a: 15 more records have the same fault (bad-field of "problem").',
      'a: 5 more records have the same fault (bad-field of "correct").',
    ])
  })

  it('a cut-off last line is a note, and everything before it counts', async () => {
    const { rows, faults, notes } = await readText('a', `${good}{"problem":3,"corr`)
    expect([rows.length, faults]).toEqual([2, []])
    expect(notes.map((note) => note.text)).toEqual([
      'a, line 3: the last line is cut off (a killed job?); it was left out, everything before it was read.',
    ])
  })

  it('a file of nothing but a cut-off line is a fault', async () => {
    expect(codes((await readText('a', '{"problem":3,"corr')).faults)).toEqual(['broken-record'])
  })

  it('broken lines before the first good one are faults too', async () => {
    const { rows, faults } = await readText('a', `oops\n${good}`)
    expect([rows.length, codes(faults)]).toEqual([2, ['broken-record']])
  })

  describe('in a folder', () => {
    it('files that are no evals are passed over with a note', async () => {
      const { rows, faults, notes } = await read([
        folderInput('dir', {
          'README.md': '# Hello\n\nwords\n',
          'a.jsonl': good,
          'config.json': '{\n  "lr": 1\n}\n',
          'events.jsonl': '{"event":1}\n',
          'model.safetensors.zip': 'PK\u0003\u0004...',
          'empty.log': '',
        }),
      ])
      expect([rows.length, faults]).toEqual([2, []])
      expect(notes.map((note) => note.text)).toEqual([
        'dir/model.safetensors.zip was not read: it starts like a zip archive, but is none.',
        'dir/README.md was not read: it is not JSON.',
        'dir/config.json was not read: no format that Leash reads looks like this.',
        'dir/empty.log was not read: it is empty.',
        'dir/events.jsonl was not read: no format that Leash reads looks like this.',
      ])
    })

    it.each([
      ['an empty one', 'a.jsonl', '', 'empty-file'],
      ['a git-LFS pointer', 'a.jsonl', 'version https://git-lfs.github.com/spec/v1\n', 'lfs-pointer'],
      ['a broken one', 'a.jsonl.gz', '{"problem":\n', 'broken-record'],
      ['one named as a tool names them', 'x.tally.jsonl', '', 'empty-file'],
    ])('%s whose name says that it should be an eval is a fault', async (_name, file, content, code) => {
      const { faults } = await read([folderInput('dir', { 'good.jsonl': good, [file]: content })])
      expect(codes(faults)).toEqual([code])
    })

    it('without any eval there is a fault that lists what Leash reads', async () => {
      const { faults } = await read([folderInput('dir', { 'a.json': '{"x":1}' }), folderInput('empty', {})])
      expect(faults.map((fault) => fault.text)).toEqual([
        'dir: none of its 1 files is an eval result that Leash reads.',
        'empty: none of its 0 files is an eval result that Leash reads.',
      ])
    })
  })

  describe('answers', () => {
    const none = jsonLines(
      { problem: 1, correct: false, answer: '' },
      { problem: 2, correct: true, answer: null },
    )

    it('all missing is a fault', async () => {
      const { faults } = await readText('a', none)
      expect(faults.map((fault) => fault.text)).toEqual(['a: all 2 samples have an empty answer ("answer").'])
    })

    it('unless the user accepts it', async () => {
      const { faults, files } = await readText('a', none, { acceptMissingAnswers: true })
      expect([faults, files[0]?.missingAnswers]).toEqual([[], 2])
    })

    it('in another file of the model, they do not hide it', async () => {
      const { faults } = await read([
        fileInput('a', none),
        fileInput('b', jsonLines({ problem: 3, correct: true, answer: 'x' })),
      ])
      expect(codes(faults)).toEqual(['all-answers-missing'])
    })
  })

  it('samples of one problem in two files are pooled, with a note', async () => {
    const { notes, files } = await read([
      fileInput('a', good),
      fileInput('b', good),
      fileInput('c', jsonLines({ problem: 9, correct: true })),
    ])
    expect(files.map((file) => file.problems)).toEqual([2, 2, 1])
    expect(notes.map((note) => note.text)).toEqual([
      'Task all: 2 problems are in more than one of 3 files; their samples were pooled as repeated attempts.',
    ])
  })

  it('a format that does not exist is one fault, not one per file', async () => {
    const { faults } = await read([fileInput('a', good), fileInput('b', good)], { format: 'plian' })
    expect(codes(faults)).toEqual(['unknown-format-name'])
  })

  it('a chosen format passes over what it does not recognise in a folder, unless it is called like JSON Lines', async () => {
    const folder = folderInput('dir', {
      'a.jsonl': good,
      'config.json': '{\n "lr": 1\n}\n',
      'typo.jsonl': '{"problm":1}\n',
    })
    const { rows, faults, notes } = await read([folder], { format: 'plain' })
    expect([rows.length, notes.map((note) => note.code)]).toEqual([2, ['file-skipped']])
    expect(codes(faults)).toEqual(['bad-field', 'bad-field'])
  })

  it('a record of a million brackets is a fault like others', async () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`
    const lines = ['problem', 'answer', 'task'].map(
      (field) => `{"problem":1,"correct":true,"${field}":${deep}}\n`,
    )
    expect(codes((await readText('a', good + lines.join(''))).faults)).toEqual([
      'bad-field',
      'bad-field',
      'bad-field',
    ])
    const resps = `{"doc_id":1,"filtered_resps":[],"metrics":["acc"],"acc":1,"resps":${deep}}\n`
    expect((await readText('a', resps)).rows).toHaveLength(1)
  })

  it('progress counts all stored bytes and all samples', async () => {
    const inputs = [fileInput('a', good), fileInput('b', good)]
    const sum = { start: 0, bytes: 0, samples: 0 }
    const progress = {
      start: (bytes: number) => (sum.start = bytes),
      advance(bytes: number, samples: number) {
        sum.bytes += bytes
        sum.samples += samples
      },
    }
    await readModel(inputs, {}, 'candidate', { add: () => undefined }, progress)
    expect(sum).toEqual({ start: 2 * good.length, bytes: 2 * good.length, samples: 4 })
  })

  it('any JSON gives rows or faults, never an exception', async () => {
    const keys = [
      'task',
      'problem',
      'sample',
      'correct',
      'score',
      'answer',
      'trace',
      'logprob',
      'tokens',
      'leash',
      'n',
      'c',
      'answers',
      'traces',
      'input',
      'output',
      'step',
      'acc',
      'pred',
      'idx',
      'code',
      'question',
      'finish_reason',
      'doc_id',
      'doc_hash',
      'resps',
      'filtered_resps',
      'filter',
      'metrics',
      'exact_match',
      'pass@2',
      'task_id',
      'completion',
      'passed',
      '__proto__',
      'constructor',
    ]
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        'tally/1',
        'exact_match',
        true,
        0,
        1,
        -1,
        4,
        [true],
        ['x'],
        [['a', 'b']],
        ['exact_match'],
      ),
    )
    const record = fc.oneof(
      fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 2, maxKeys: 20 }),
      fc.jsonValue(),
    )
    const name = fc.constantFrom(
      'a.jsonl',
      '5.jsonl',
      'samples_t_2025-09-09T13-42-42.857006.jsonl',
      'x_results.jsonl',
      'a.tally.jsonl',
    )
    const format = fc.constantFrom(undefined, 'plain', 'tally', 'verl', 'qwen-math', 'lm-eval', 'human-eval')
    const choices = fc.record({
      format,
      threshold: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 4 }),
        name,
        choices,
        async (records, path, chosen) => {
          const { rows, faults, files } = await readText(path, jsonLines(...records), chosen)
          expect(faults.length > 0 || files.length === 1).toBe(true)
          for (const row of rows) {
            expect(typeof row.problem).toBe('string')
            if (row.kind === 'counted')
              expect(row.c >= 0 && row.c <= row.n && Number.isSafeInteger(row.n)).toBe(true)
          }
        },
      ),
      { numRuns: 1500 },
    )
  })
})
