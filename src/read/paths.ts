// A path as text → its parts. Pure: nothing is looked up.

/** Stands between an archive and its member. */
export const within = ' » '

/** `a/b.zip`, `c/d.jsonl` → `a/b.zip » c/d.jsonl`. */
export function memberPath(archive: string, member: string): string {
  return `${archive}${within}${member}`
}

/** `a/b/c.jsonl` → `c.jsonl`; `a.zip » c.jsonl` → `c.jsonl`. */
export function fileName(path: string): string {
  return parts(path).at(-1) ?? path
}

/** Whether the name says JSON Lines, packed or not. */
export function isJsonLinesName(path: string): boolean {
  return /\.(jsonl|ndjson)(\.\w+)?$/i.test(path)
}

/** `a/b/c.jsonl` → `b`; `a/b.zip » c.jsonl` → `b`; undefined where the path names no folder. */
export function parentFolder(path: string): string | undefined {
  const folder = parts(path)
    .at(-2)
    ?.replace(/\.zip$/i, '')
  return folder === undefined || folder === '' || folder === '.' || folder === '..' ? undefined : folder
}

/** `a/b/c.jsonl` → `a`, `b`: the folders of the path, outermost first. */
export function folders(path: string): string[] {
  return parts(path)
    .slice(0, -1)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
}

function parts(path: string): string[] {
  return path.split(within).flatMap((part) => part.split('/'))
}
