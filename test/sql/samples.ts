// Samples with everything that a SQL engine could see otherwise, and their tally as Leash makes it without one.
import { readTally } from '../../src/tally/read-tally.ts'
import { questionHash } from '../../src/read/question-hash.ts'
import { tallyLines } from '../../src/tally/tally-file.ts'
import { fileInput, jsonLines } from '../read/sources.ts'

const answers = [
  '204',
  ' 204',
  "it's",
  '"quoted" \\frac{1}{2}',
  'zwölf 🍀',
  '',
  '  \n',
  null,
  '\u00e9',
  'e\u0301',
  'A',
  'a',
]

/** 3 tasks × 4 problems × 24 samples, the same every time. */
function sampleRecords(): Record<string, unknown>[] {
  return Array.from({ length: 288 }, (_, at) => {
    const [task, problem] = [['aime24', "o'task", 'täsk'][at % 3], Math.floor(at / 3) % 4]
    return {
      task,
      problem: problem === 3 ? 'p"3' : String(problem),
      question: problem === 0 ? questionHash('given') : problem === 1 ? ' What is 1 + 1?\n' : null,
      correct: at % 5 === 0,
      answer: answers[Math.floor(at / 12) % answers.length],
      tokens: at % 7 === 0 ? null : 100 + at,
      token_entropy: at % 11 === 0 ? null : Math.sin(at) ** 2 + 0.0000005,
      logprob: at % 4 === 0 ? null : -at * 1.2345678901234567,
      truncated: at % 6 === 0 ? null : at % 2 === 0,
    }
  })
}

export const sampleLines = jsonLines(...sampleRecords())

export const traceLines = jsonLines(
  { task: 'aime24', problem: '1', trace: 'r1/0', logprob: -812.1, tokens: 3012 },
  { task: 'aime24', problem: '1', trace: 'r1/1', logprob: -0.0000004, tokens: 1 },
  { task: 'täsk', problem: 'p"3', trace: "o'r", logprob: -1.5, tokens: 12 },
)

export const sampleColumns = 'task,problem,question,correct,answer,tokens,token_entropy,logprob,truncated'
export const traceColumns = 'task,problem,trace,logprob,tokens'

/** The bytes of `leash tally` for these files, or the faults. */
export async function tallied(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const inputs = Object.entries(files).map(([name, content]) => fileInput(name, content))
  const { reading, tally } = await readTally(inputs, { read: {}, budgets: {} }, 'input')
  if (reading.faults.length > 0) return reading.faults.map(({ text }) => text).join('\n')
  return [...tallyLines(tally)].join('')
}
