// Every dialect of `leash sql`, as a bare list.
import type { Dialect } from '../dialect.ts'
import { bigquery } from './bigquery.ts'
import { clickhouse } from './clickhouse.ts'
import { duckdb } from './duckdb.ts'
import { spark } from './spark.ts'
import { trino } from './trino.ts'

export const dialects: readonly Dialect[] = [duckdb, spark, trino, bigquery, clickhouse]
