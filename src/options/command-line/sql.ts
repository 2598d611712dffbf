// The flags of `leash sql`. What they name is parsed by sql/columns.ts.
import { Option, type Command } from 'commander'
import { anyNumber } from './numbers.ts'

export interface SqlCommand {
  readonly kind: 'sql'
  readonly dialect: string
  readonly from: string | undefined
  readonly files: string | undefined
  readonly columns: string
  readonly task: string
  readonly threshold: number | undefined
  readonly traces: boolean
  readonly out: string
}

const dialects = ['duckdb', 'spark', 'trino', 'bigquery', 'clickhouse']

const examples = `
Examples:
  leash sql --dialect duckdb --files 'evals/step-300/*.jsonl' --columns task,problem,correct,answer
  leash sql --dialect bigquery --from project.evals.samples --columns problem=qid,score,answer=pred --threshold 0.5
  leash sql --dialect spark --from evals --columns problem,trace,logprob,tokens --traces

The rows are read by leash compare, tally and history like any other tally (JSON Lines or parquet).`

export function addSql(program: Command, run: (command: SqlCommand) => void): void {
  program
    .command('sql')
    .description('Print the reduction of samples to tallies as SQL, for data that outgrows one machine.')
    .addOption(new Option('--dialect <name>', 'the engine').choices(dialects).makeOptionMandatory())
    .option('--from <table>', 'the table of samples, one a row; dots part catalog, schema and table')
    .option(
      '--files <glob>',
      'or files of them, by their ending JSON Lines or parquet (duckdb, spark, clickhouse)',
    )
    .option(
      '--columns <list>',
      'what the table has: task, problem, question, correct, score, answer, tokens, token_entropy, logprob, truncated, trace; problem=qid where it is called otherwise',
      'task,problem,correct,answer',
    )
    .option('--task <name>', 'the task where no column says it', 'all')
    .addOption(new Option('--threshold <score>', 'a score at or above this is correct').argParser(anyNumber))
    .option('--traces', 'reduce external traces (problem, trace, logprob, tokens) instead of samples')
    .option('--out <file>', 'the file to write (- for standard output)', '-')
    .addHelpText('after', examples)
    .action((options: Omit<SqlCommand, 'kind' | 'traces'> & { traces?: boolean }) => {
      const { dialect, from, files, columns, task, threshold, traces = false, out } = options
      run({ kind: 'sql', dialect, from, files, columns, task, threshold, traces, out })
    })
}
