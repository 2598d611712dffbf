// Evals in which whatever a stranger may name is hostile: files, tasks, problems, answers.
import { hostileNames } from './names.ts'

/** Every fourth name, from another one in each file, as a problem of four tries: all right or none. */
function lines(task: string, right: boolean, file: number): string {
  return hostileNames
    .flatMap((name, i) =>
      (i + file) % 4 > 0
        ? []
        : [0, 1, 2, 3].map((sample) =>
            JSON.stringify({
              ...{ task, problem: `${name}#${i}`, sample, correct: right },
              answer: hostileNames[(i + sample) % hostileNames.length],
            }),
          ),
    )
    .join('\n')
}

/** What a file system takes of a name. */
const fileNames = hostileNames
  .map((name) => name.replaceAll('/', '∕').replaceAll('\0', '').slice(0, 100))
  .filter((name) => !/^\.*\s*$/.test(name))

/** Folders of eval files: one a task, in files of hostile names. */
export function hostileEvals(folder: string, right: boolean): Record<string, string> {
  return Object.fromEntries(
    fileNames.map((name, i) => [`${folder}/${i}${name}.jsonl`, lines(`${name} ${i % 3}`, right, i)]),
  )
}

/** A training config whose keys and values are hostile. */
export function hostileConfig(value: number): string {
  return hostileNames
    .map((one, i) => `${JSON.stringify(`k${i} ${one}`)}: ${JSON.stringify(`${one} ${value}`)}`)
    .join('\n')
}
