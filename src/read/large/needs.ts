// Which parts of a record a format looks at, as paths → for each place on the way whether it is needed.

/**
 * All of a record, its shape alone (a few elements of every list, a few hundred fields, the start of every text), or the
 * places at these paths: keys with dots between them, `*` for any key, `[]` behind a key for the elements of its list; each
 * takes everything below it. What stands elsewhere is left out.
 */
export type Needs = 'all' | 'shape' | readonly string[]

/** What is needed at one place: everything, or what these branches of paths say. */
export type Place = 'all' | readonly Branch[]

export interface Branch {
  readonly keys: Map<string, Branch>
  any?: Branch
  each?: Branch
  ends: boolean
  /** The place that is this branch and no other. */
  readonly alone: readonly Branch[]
}

function branch(): Branch {
  const alone: Branch[] = []
  const made = { keys: new Map<string, Branch>(), ends: false, alone }
  alone.push(made)
  return made
}

export function rootOf(needs: Needs): Place {
  if (typeof needs === 'string') return 'all'
  const root = branch()
  for (const path of needs) {
    let at = root
    for (const step of path.replaceAll('[]', '.[]').split('.')) at = stepOf(at, step)
    at.ends = true
  }
  return root.alone
}

function stepOf(at: Branch, step: string): Branch {
  if (step === '[]') return (at.each ??= branch())
  if (step === '*') return (at.any ??= branch())
  const known = at.keys.get(step) ?? branch()
  at.keys.set(step, known)
  return known
}

/** The place of an element (`key` undefined) or of a field; undefined: it is not needed. */
export function placeIn(place: Place, key: string | undefined): Place | undefined {
  if (place === 'all') return place
  const [only] = place
  if (only !== undefined && place.length === 1) {
    const exact = key === undefined ? only.each : (only.keys.get(key) ?? only.any)
    if (exact === undefined) return undefined
    if (key === undefined || only.any === undefined || exact === only.any)
      return exact.ends ? 'all' : exact.alone
  }
  const found = place.flatMap((one) =>
    key === undefined ? (one.each ?? []) : [one.keys.get(key) ?? [], one.any ?? []].flat(),
  )
  if (found.some((one) => one.ends)) return 'all'
  return found.length === 0 ? undefined : found
}
