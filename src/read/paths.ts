// A path as text → its parts. Pure: nothing is looked up.

/** `a/b/c.jsonl` → `c.jsonl`. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether the name says JSON Lines, packed or not. */
export function isJsonLinesName(path: string): boolean {
  return /\.(jsonl|ndjson)(\.\w+)?$/i.test(path)
}

/** `a/b/c.jsonl` → `b`; undefined where the path names no folder. */
export function parentFolder(path: string): string | undefined {
  const folder = path.split('/').at(-2)
  return folder === undefined || folder === '' || folder === '.' || folder === '..' ? undefined : folder
}
