// Where the evals are to be found, and cannot be: code → what is wrong and what to do.
import type { Sentence } from './sentence.ts'

export const placeFaults = {
  'place-missing': (f: { side: string }): Sentence => ({
    text: `Neither the action's input "${f.side}" nor the policy says where the evals of the ${f.side} are.`,
    hint: `Set \`${f.side}: PATH\` under \`with:\` in the workflow, or \`${f.side}: { path: PATH }\` in the policy.`,
  }),
  'place-not-local': (f: { side: string; place: string }): Sentence => ({
    text: `The policy says \`${f.side}: { ${f.place}: … }\`, which only the action can look up.`,
    hint: `Name the files: --${f.side} PATH.`,
  }),
  'not-at-ref': (f: { why: string }): Sentence => ({
    text: f.why,
    hint: 'See what is there with `git ls-tree -r --name-only REF`.',
  }),
  'place-not-for-candidate': (f: { key: string; where: string }): Sentence => ({
    text: `${f.where}: "candidate" cannot have the key "${f.key}": the candidate is what this change trains, so its evals come with this run.`,
    hint: 'Name an artifact that this run uploads, `candidate: { artifact: NAME }`, or files: `candidate: { path: PATH }`.',
  }),
  'several-pulls': (f: { commit: string; pulls: string }): Sentence => ({
    text: `Pull requests ${f.pulls} all have the commit ${f.commit}, and a commit has only one status: what holds for one base need not hold for another.`,
    hint: 'Close all but one, or add a commit to one of them.',
  }),
  'candidate-not-uploaded': (f: { paths: string }): Sentence => ({
    text: `In mode publish the candidate is what the run of the pull request has uploaded, and no path in this workspace (${f.paths}).`,
    hint: 'Say `candidate: { artifact: "evals-*" }` in the policy on the base branch, and leave the input "candidate" empty.',
  }),
} as const
