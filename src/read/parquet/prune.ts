// A Parquet file's metadata → the same with only the columns that are wanted, down to single fields of a struct: texts
// and token lists beside the scores are then never read. Touches no bytes of the file.
import type { FileMetaData, SchemaElement } from 'hyparquet'

/** `wanted`: paths such as `doc.query`; each takes everything below it. Undefined: all. */
export function pruned(metadata: FileMetaData, wanted: readonly string[] | undefined): FileMetaData {
  if (wanted === undefined) return metadata
  const keeps = (path: readonly string[]): boolean =>
    wanted.some((one) => path.join('.') === one || path.join('.').startsWith(`${one}.`))
  return {
    ...metadata,
    schema: keptSchema(metadata.schema, keeps),
    row_groups: metadata.row_groups.map((group) => ({
      ...group,
      columns: group.columns.filter((column) => keeps(column.meta_data?.path_in_schema ?? [])),
    })),
  }
}

/** The schema is its tree in preorder; a group whose fields are all left out goes too. */
function keptSchema(
  schema: readonly SchemaElement[],
  keeps: (path: readonly string[]) => boolean,
): SchemaElement[] {
  let at = 0
  function take(above: readonly string[], isRoot: boolean): SchemaElement[] {
    const element = schema[at]
    at += 1
    if (element === undefined) throw new Error('the schema names more fields than it has')
    const path = isRoot ? above : [...above, element.name]
    const count = element.num_children ?? 0
    if (count === 0) return keeps(path) ? [element] : []
    const children: SchemaElement[] = []
    let kept = 0
    for (let child = 0; child < count; child += 1) {
      const found = take(path, false)
      if (found.length > 0) kept += 1
      children.push(...found)
    }
    return kept === 0 && !isRoot ? [] : [{ ...element, num_children: kept }, ...children]
  }
  return take([], true)
}
