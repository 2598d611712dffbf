// Refusal → one sentence that says what GitHub said and what to do about it; names the permission and its YAML.
import type { Refusal } from './reply.ts'

/** A permission of the job, as in `permissions:`. */
export interface Permission {
  readonly name: 'actions' | 'contents' | 'pull-requests' | 'statuses'
  readonly level: 'read' | 'write'
}

/** Why GitHub refused, and the YAML to add where a permission is missing. */
export function whyRefused(refusal: Refusal, needs: Permission): string {
  switch (refusal.kind) {
    case 'forbidden':
    case 'missing':
      return whyNotPermitted([{ refusal, needs }], alongside(needs))
    case 'limited':
      return `it answered "${said(refusal)}", because of its rate limits. Run the job again later.`
    case 'outage':
      return `it could not be reached or failed ("${said(refusal)}"), also when asked again. Run the job again later.`
    case 'rejected':
      return `it answered "${said(refusal)}".`
  }
}

interface Lack {
  readonly refusal: Refusal
  readonly needs: Permission
}

/** The same for several refusals, each for want of a permission. `wanted`: the permissions of all that the job does. */
export function whyNotPermitted(lacks: readonly Lack[], wanted: readonly Permission[]): string {
  const answers = unique(lacks.map(({ refusal }) => `"${said(refusal)}"`)).join(' and ')
  const needs = unique(lacks.map((lack) => written(lack.needs))).join(' and ')
  // Naming any permission sets all others to none, so the YAML has to be whole.
  const all = new Map<string, string>([['contents', 'read']])
  for (const { name, level } of [...wanted, ...lacks.map((lack) => lack.needs)])
    if (all.get(name) !== 'write') all.set(name, level)
  const yaml = [...all].map(([name, level]) => `${name}: ${level}`).sort()
  return (
    `it answered ${answers}. The token needs ${needs}. Add to the job: permissions: { ${yaml.join(', ')} } ` +
    '(pull requests from forks and by Dependabot have a read-only token whatever the job says: see docs/forks.md).'
  )
}

/** Whoever writes anything, or looks up evals, writes the comment as well. */
function alongside({ name, level }: Permission): Permission[] {
  const comments = level === 'write' || name === 'actions'
  return [{ name: 'pull-requests', level: comments ? 'write' : 'read' }]
}

function written({ name, level }: Permission): string {
  return `${name}: ${level}`
}

function said({ status, message }: Refusal): string {
  return `${status === undefined ? '' : `${status} `}${oneLine(message)}`
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
