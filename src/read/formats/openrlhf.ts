// OpenRLHF: the rows that its batch inference wrote until August 2026, with a reward a row.
import { note } from '../../notes.ts'
import { fieldReader, has } from '../fields.ts'
import type { Format } from '../format.ts'
import { questionHash } from '../question-hash.ts'
import { sampleRow } from '../sample-row.ts'
import { isCorrect, ruleFor, scoreBook } from '../score.ts'

export const openrlhf: Format = {
  name: 'openrlhf',
  names: undefined,
  companions: undefined,
  answerField: undefined,
  card: {
    tool: 'OpenRLHF',
    files: 'JSON Lines of `openrlhf.cli.batch_inference` (reward modes), named with `--output_path`.',
    versions: 'until August 2026, when the script was removed',
    gives: 'samples by a reward, question',
    ownMetric: { not: 'the script that wrote these files is in no release any more (0.11.2 looked at)' },
    checked:
      'Source read: OpenRLHF/OpenRLHF `openrlhf/cli/batch_inference.py` before 6a981c8c. No real file. The trainer itself logs only means.',
    read: {
      input: 'the prompt; its hash is the problem',
      reward: 'the sample is correct where it is 1, or at least the threshold',
      '(not there)': 'the task: name it with `name=PATH`, else it is `all`',
    },
    cannot: 'No task, no problem id, no extracted answers, no token counts, no log-probabilities.',
    traps: [
      'A reward model gives no natural limit: without a threshold, anything but 0 and 1 is a question.',
      'Best-of-n keeps the best of n rows of one prompt; such a file has one sample a problem, and a flattering one.',
    ],
  },
  recognise(first) {
    const fits = has(first, 'input', 'output', 'reward') && !has(first, 'score')
    return fits ? 'the first record has input, output and reward, and no score' : undefined
  },
  task: () => 'all',
  open(context) {
    const scores = scoreBook()
    let unscored = 0
    return {
      rows(record) {
        const fields = fieldReader(context, record)
        const input = fields.value('input')
        if (typeof input !== 'string') fields.fail('input', 'text')
        if (fields.value('reward') === null) {
          unscored += 1
          return []
        }
        const correct = isCorrect(context, record, fields, 'reward')
        if (fields.failed || correct === undefined || typeof input !== 'string') return []
        scores.see(fields.value('reward'))
        const question = questionHash(input)
        return [sampleRow({ problem: question.slice(0, 12), question, correct })]
      },
      end() {
        if (unscored > 0) context.note(note('unscored-samples', { file: context.path, count: unscored }))
        return { rule: ruleFor('reward', context.choices.threshold), scores: scores.list() }
      },
    }
  },
}
