// `leash sql`: the reduction to tallies as a statement of another engine. Reads nothing.
import { fault, Faults, refuse } from '../faults.ts'
import type { Fault } from '../faults.ts'
import type { SqlCommand } from '../options/command-line/sql.ts'
import { parseColumns } from '../sql/columns.ts'
import { dialects } from '../sql/dialects/index.ts'
import { reductionSql, type Reduction } from '../sql/reduction.ts'
import { writeTo, type Ports } from './ports.ts'

/** Throws `Faults`; then nothing is written. */
export async function sqlCommand(command: SqlCommand, ports: Ports): Promise<0> {
  const { columns, faults } = parseColumns(command.columns, command.traces)
  const source = sourceOf(command)
  const dialect = dialects.find(({ name }) => name === command.dialect)
  if (dialect === undefined)
    throw new Error(`a dialect that the command line took is not there: ${command.dialect}`)
  if ('code' in source) throw new Faults([...faults, source])
  const { task, threshold, traces } = command
  const sql = reductionSql({ columns, from: source, task, threshold, traces }, dialect)
  refuse([...faults, ...(sql === undefined ? [fault('sql-no-files', { dialect: dialect.name })] : [])])
  await writeTo(command.out, sql ?? '', ports)
  return 0
}

function sourceOf({ from, files }: SqlCommand): Reduction['from'] | Fault {
  if ((from === undefined) === (files === undefined))
    return fault('sql-needs', { what: 'either --from TABLE or --files GLOB' })
  if (from !== undefined) return { table: from.split('.') }
  return { glob: files ?? '', format: /\.(parquet|pq)$/i.test(files ?? '') ? 'parquet' : 'json' }
}
