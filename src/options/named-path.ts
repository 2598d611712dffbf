// `name=PATH` → the task's name and the path. Used by the command line and by the action's inputs alike.

export interface NamedPath {
  readonly task: string | undefined
  readonly path: string
}

/** A name has no `/`, so that a path with `=` in a folder's name stays a path. */
export function parseNamedPath(text: string): NamedPath {
  const match = /^([^=/\\]+)=(.+)$/s.exec(text)
  return match === null ? { task: undefined, path: text } : { task: match[1], path: match[2] ?? '' }
}

export function parseNamedPaths(texts: readonly string[] = []): NamedPath[] {
  return texts.map(parseNamedPath)
}
