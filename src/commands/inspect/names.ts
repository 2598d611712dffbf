// Names that are too long for a table → shorter ones.

const longestTasks = 24

/** The folder that all paths share, with its slash; empty: none. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  let shared = first.slice(0, first.lastIndexOf('/') + 1)
  while (shared !== '' && !paths.every((path) => path.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1)
  return shared
}

/** Cut in the middle, because both ends tell files apart; a letter is never cut in two. */
export function shortenPath(path: string, width: number): string {
  const letters = Array.from(path)
  if (letters.length <= width) return path
  const end = Math.ceil((width - 1) / 2)
  return `${letters.slice(0, width - 1 - end).join('')}…${letters.slice(-end).join('')}`
}

/** The first tasks, and how many more there are. */
export function shownTasks(tasks: readonly string[]): string {
  const shown: string[] = []
  for (const task of tasks) {
    const length = [...shown, task].join(', ').length
    if (shown.length > 0 && length > longestTasks)
      return `${shown.join(', ')} and ${tasks.length - shown.length} more`
    shown.push(task)
  }
  return shown.join(', ')
}
