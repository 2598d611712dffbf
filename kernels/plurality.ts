/** Bytes of a kind of sorts at `kinds`: how many things a sort has, and how many sorts there are. */
const kind: usize = 8

/**
 * The chance that a sort of the kind `own` is drawn more often than every other, ties broken by lot, times the chance of
 * drawing m things: see src/stats/plurality.ts. `n`: things of all sorts. At `laws` stands for each number of things where
 * the law of how many of them are drawn begins, 0 where it is not known; it begins with its length. A law that is not
 * known is asked for: −1 − the number of its things is given instead. `room` is for the law of `wonWith`.
 */
export function plurality(laws: usize, kinds: usize, count: u32, own: u32, n: u32, m: u32, room: usize): f64 {
  const end = kinds + <usize>count * kind
  const mine = kinds + <usize>own * kind
  const law = lawOf(laws, load<u32>(mine))
  if (law == 0) return -1 - <f64>load<u32>(mine)
  const length = load<u32>(law)
  let won: f64 = 0
  for (let j: u32 = 1; j < length; j++) {
    const chance = at(law, j)
    if (chance == 0) continue
    // Sorts that cannot come up j times are no rivals: with the others they make one more binomial.
    let rivals: u32 = 0
    let others = n - load<u32>(mine)
    for (let one = kinds; one < end; one += kind) {
      const things = load<u32>(one)
      const rival = lawOf(laws, things)
      if (rival == 0) return -1 - <f64>things
      if (load<u32>(rival) <= j) continue
      const many = load<u32>(one, 4) - u32(one == mine)
      rivals += many
      others -= many * things
    }
    const rest = lawOf(laws, others)
    if (rest == 0) return -1 - <f64>others
    won += chance * wonWith(j, laws, kinds, end, mine, rivals, rest, m - j, room)
  }
  return won
}

/**
 * Roughly how many elementary steps that takes; or what law is not known, likewise. `room` is for m + 1 numbers of four bytes:
 * how many sorts can come up at least so often.
 */
export function steps(laws: usize, kinds: usize, count: u32, own: u32, m: u32, room: usize): f64 {
  memory.fill(room, 0, (<usize>(m + 1)) << 2)
  let length: u32 = 0
  for (let one: u32 = 0; one < count; one++) {
    const here = kinds + <usize>one * kind
    const law = lawOf(laws, load<u32>(here))
    if (law == 0) return -1 - <f64>load<u32>(here)
    const most = load<u32>(law) - 1
    if (one == own) length = most + 1
    const more = room + ((<usize>most) << 2)
    store<u32>(more, load<u32>(more) + load<u32>(here, 4))
  }
  let all: f64 = 0
  let rivals: u32 = 0
  for (let j = m; j > 0; j--) {
    rivals += load<u32>(room + ((<usize>j) << 2))
    if (j < length) all += <f64>rivals * <f64>m * (<f64>j + <f64>m / 2)
  }
  return all
}

/** @inline */
function lawOf(laws: usize, things: u32): usize {
  return load<u32>(laws + ((<usize>things) << 2))
}

/** @inline */
function at(law: usize, j: u32): f64 {
  return load<f64>(law + ((<usize>j) << 3), 8)
}

/**
 * Σ over t of P(rivals and the rest sum to `draws`, no rival above j, t of them at j) / (1 + t): one rival after the
 * other is folded into the law of (ties, sum), whose row t holds the sums at t ties; then the rest has what is left.
 */
function wonWith(
  j: u32,
  laws: usize,
  kinds: usize,
  end: usize,
  mine: usize,
  rivals: u32,
  rest: usize,
  draws: u32,
  room: usize,
): f64 {
  const width = (<usize>(draws + 1)) << 3
  const mostTies = min(rivals, draws / j)
  memory.fill(room, 0, width * (mostTies + 1))
  store<f64>(room, 1)
  let folded: u32 = 0
  for (let one = kinds; one < end; one += kind) {
    const rival = lawOf(laws, load<u32>(one))
    if (load<u32>(rival) <= j) continue
    const many = load<u32>(one, 4) - u32(one == mine)
    for (let i: u32 = 0; i < many; i++) {
      folded++
      for (let t = <i32>min(mostTies, folded); t >= 0; t--)
        fold(room + <usize>t * width, t, mostSum(t, j, folded, draws), rival, j, width)
    }
  }
  let won: f64 = 0
  const known = load<u32>(rest)
  for (let t: u32 = 0; t <= mostTies; t++) {
    let sum: f64 = 0
    const most = mostSum(t, j, rivals, draws)
    for (let s = t * j; s <= most; s++)
      if (draws - s < known)
        sum += load<f64>(room + <usize>t * width + ((<usize>s) << 3)) * at(rest, draws - s)
    won += sum / <f64>(1 + t)
  }
  return won
}

/**
 * Of t rivals that are drawn j times and the other ones less often.
 * @inline */
function mostSum(t: u32, j: u32, rivals: u32, draws: u32): u32 {
  return min(draws, t + rivals * (j - 1))
}

/**
 * Folds one rival into the row of t ties, in place: the largest sum first, because it is made of smaller ones, and of the row
 * before, of one tie less.
 */
function fold(row: usize, t: u32, most: u32, rival: usize, j: u32, width: usize): void {
  const atJ = at(rival, j)
  const least = t * j
  for (let s = <i32>most; s >= <i32>least; s--) {
    let chance: f64 = t > 0 ? load<f64>(row - width + ((<usize>(s - j)) << 3)) * atJ : 0
    for (let i = <i32>min(j - 1, s - least); i >= 0; i--)
      chance += load<f64>(row + ((<usize>(s - i)) << 3)) * at(rival, i)
    store<f64>(row + ((<usize>s) << 3), chance)
  }
}
