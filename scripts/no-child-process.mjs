// Stands in for `node:child_process` in commander, which starts subcommands that are programs of their own by it. Leash has
// none, and loading it takes 4 ms of every start.
export function spawn() {
  throw new Error('This bundle starts no programs.')
}
