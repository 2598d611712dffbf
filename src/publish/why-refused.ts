// Refusal → one sentence that says what GitHub said and what to do about it; names the permission and its YAML.
import type { Refusal } from './reply.ts'

/** A permission of the job, as in `permissions:`. */
export interface Permission {
  readonly name: 'contents' | 'pull-requests' | 'actions'
  readonly level: 'read' | 'write'
}

/** Why GitHub refused, and the YAML to add where a permission is missing. */
export function whyRefused(refusal: Refusal, needs: Permission): string {
  const said = `${refusal.status === undefined ? '' : `${refusal.status} `}${oneLine(refusal.message)}`
  switch (refusal.kind) {
    case 'forbidden':
    case 'missing':
      return `it answered "${said}". ${howToPermit(needs)}`
    case 'limited':
      return `it answered "${said}", because of its rate limits. Run the job again later.`
    case 'outage':
      return `it could not be reached or failed ("${said}"), also when asked again. Run the job again later.`
    case 'rejected':
      return `it answered "${said}".`
  }
}

/** Naming any permission sets all others to none, so the YAML has to be whole. */
function howToPermit(needs: Permission): string {
  // Whoever writes anything, or looks up evals, writes the comment as well.
  const comments = needs.level === 'write' || needs.name === 'actions'
  const all = { contents: 'read', 'pull-requests': comments ? 'write' : 'read', [needs.name]: needs.level }
  const yaml = Object.entries(all)
    .map(([name, level]) => `${name}: ${level}`)
    .join(', ')
  return (
    `The token needs ${needs.name}: ${needs.level}. Add to the job: permissions: { ${yaml} } ` +
    '(pull requests from forks and by Dependabot have a read-only token whatever the job says).'
  )
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
