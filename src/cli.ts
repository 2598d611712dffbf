#!/usr/bin/env node
// The door of the command line. A large file wants a second thread, which takes as long to start as all the rest takes to
// load: so it starts first. The exit code is set last of all.
import { exitBy } from './world/exit-code.ts'
import { startAhead } from './world/workers.ts'

const args = process.argv.slice(2)
startAhead(args)
void exitBy(import('./cli/run.ts').then(({ run }) => run(args)))
