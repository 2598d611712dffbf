// How a door ends: the work it starts → the exit code of the process, last of all. Knows no faults and no verdicts.
import { drained, printTo } from './standard-streams.ts'

/** 0 pass, 1 fail, 2 faults in the input, 3 our bug or an outage. */
export type ExitCode = 0 | 1 | 2 | 3

/**
 * What the work throws is our bug, be it that a piece of Leash cannot be loaded. So is work that never ends: Node would
 * end with 0 as soon as there is nothing left to wait for, and only a verdict may say that.
 */
export async function exitBy(work: Promise<ExitCode>): Promise<void> {
  process.once('beforeExit', tellUnfinished)
  const code = await work.catch(tellBug)
  process.off('beforeExit', tellUnfinished)
  await drained()
  // Left to end by itself, Node first takes down memory and threads piece by piece, for as long as scanning 100 MB takes.
  process.exit(code)
}

function tellUnfinished(): void {
  process.exitCode = 3
  void printTo(process.stderr, bug('Nothing is left to wait for, and the work is not done.'))
}

/** Where standard error cannot be written, the code is all that is left to tell by. */
async function tellBug(error: unknown): Promise<3> {
  const what = String(error instanceof Error ? error.stack : error)
  await printTo(process.stderr, bug(what)).catch(() => undefined)
  return 3
}

function bug(what: string): string {
  return `This is a bug in Leash:\n${what}\n`
}
