// What a budget of tries is worth besides pass@k: split between both models, or all or a share of it right.
import { changesOf } from './change.ts'
import type { TaskComparison } from './comparison.ts'
import { coverCurve, coverTaus } from './cover-at-tau.ts'
import { gPassCurve, gPassK, gPassTaus } from './g-pass-at-k.ts'
import type { Later } from './draw-together.ts'
import type { CountGroup } from './group.ts'
import { hybridOf } from './hybrid.ts'
import type { Missing } from './missing.ts'
import { passHatCurve } from './pass-hat-k.ts'
import type { Settings } from './settings.ts'

/** `ks`: the k of pass@k; the last is the budget. */
export function compareBudgets(
  group: CountGroup,
  ks: readonly number[],
  settings: Settings,
  missing: Missing,
): Later<Pick<TaskComparison, 'hybrid' | 'passHatK' | 'gPassAtK' | 'coverAtTau'>> {
  const { pairs, strata } = group
  const budget = ks.at(-1) ?? 1
  const k = gPassK(budget)
  const taus = k === undefined ? [] : gPassTaus
  const curves = [
    ...ks.map((each) => passHatCurve(pairs, each)),
    ...taus.map((tau) => gPassCurve(pairs, k ?? 1, tau)),
    ...coverTaus.map((tau) => coverCurve(pairs, tau)),
  ]
  const found = changesOf(curves, { strata, largest: 1, settings }, missing)
  const coverAt = ks.length + taus.length
  const hybrid = hybridOf(group, budget, settings, missing)
  return () => {
    const changes = found()
    return {
      hybrid: hybrid(),
      passHatK: changes.slice(0, ks.length).map((change, index) => ({ k: ks[index] ?? 1, ...change })),
      gPassAtK: changes
        .slice(ks.length, coverAt)
        .map((change, index) => ({ k: k ?? 1, tau: taus[index] ?? 1, ...change })),
      coverAtTau: changes.slice(coverAt).map((change, index) => ({ tau: coverTaus[index] ?? 1, ...change })),
    }
  }
}
