// The door of the GitHub Action: the runner's environment in, the exit code out, set last of all. What lies behind it is
// in src/action/: the run, and one file a mode that wires the world's ports to it.
import http from 'node:http'
import { runAction } from './action/run-action.ts'
import { readRun } from './world/event.ts'
import { exitBy } from './world/exit-code.ts'
import { connect } from './world/octokit.ts'
import { readRasterFiles } from './world/raster-files.ts'
import { openRunner } from './world/runner.ts'

// Before the first request: the bundle has no proxy agent of its own (Node 24 and later).
;(http as { setGlobalProxyFromEnv?: () => void }).setGlobalProxyFromEnv?.()
void exitBy(
  runAction({
    runner: openRunner(),
    readRun: () => readRun(process.env),
    connect,
    readRasterFiles,
  }),
)
