// What the commands need from the world, as narrow as they need it.
import type { Fault } from '../faults.ts'
import type { RefPort } from '../lookup/at-ref.ts'
import type { CountAside } from '../metrics/compare-counts.ts'
import type { NamedPath } from '../options/named-path.ts'
import type { HistoryReader, RecordFile } from '../publish/history-branch.ts'
import type { Progress } from '../read/model.ts'
import type { Input } from '../read/source.ts'
import type { Trend } from '../record/trend.ts'
import type { DrawnChart } from '../render/charts/draw-charts.ts'
import type { Report } from '../render/report.ts'

export interface Ports {
  /** Resolves files, folders and globs; what is not there comes back as faults. */
  findInputs(
    paths: readonly NamedPath[],
    side: string,
  ): Promise<{ inputs: readonly Input[]; faults: readonly Fault[] }>
  /** Undefined: there is no such file. */
  readonly readText: (path: string) => Promise<string | undefined>
  /** Writes a whole file or none of it, making its folder. Throws `Faults`. */
  writeFile(path: string, text: string | Uint8Array | Iterable<string>): Promise<void>
  /** Writes to standard output. */
  print(text: string | Iterable<string>): Promise<void>
  /** Says something to the user beside the output: standard error. */
  tell(text: string): Promise<void>
  drawCharts(report: Report): Promise<readonly DrawnChart[]>
  /** Undefined where nobody is watching. */
  readonly progress: Progress | undefined
  /** Told of each step of work that may take long: how many are done of how many, and what comes next. */
  readonly steps?: ((done: number, all: number, next: string) => void) | undefined
  /** Undefined: there is no other thread. */
  readonly countAside?: CountAside | undefined
  readonly terminal: { readonly color: boolean; readonly width: number }
}

/** What the history commands need besides. */
export interface HistoryPorts extends Ports {
  /** A history in a folder, which need not be there yet. */
  history(folder: string): HistoryReader & {
    /** Adds files; throws `Faults` where one is there with other bytes, and then adds none. */
    add(files: readonly RecordFile[]): Promise<void>
  }
  now(): Date
  drawTrends(trends: readonly Trend[]): Promise<readonly DrawnChart[]>
}

/** What looks files up at a commit, branch or tag of the repository we are in. */
export interface ComparePorts extends Ports {
  readonly atRef: { readonly port: RefPort; readonly now: Date }
}

/** `-` is standard output. */
export async function writeTo(path: string, text: string | Iterable<string>, ports: Ports): Promise<void> {
  if (path === '-') await ports.print(text)
  else await ports.writeFile(path, text)
}
