// Work on a list in its order, with a few of the next ones already begun.

/** Gives each item's answer; to be asked once an item, in the order of the list. `most`: how many are begun at a time. */
export function sideBySide<Item, Answer>(
  items: readonly Item[],
  most: number,
  begin: (item: Item) => Promise<Answer>,
): (item: Item) => Promise<Answer> {
  const begun = new Map<Item, Promise<Answer>>()
  let next = 0
  return (item) => {
    for (const one of items.slice(next, next + most - begun.size)) {
      const work = begin(one)
      // An error is thrown to who asks for this one, and nobody may have come to it yet.
      work.catch(() => undefined)
      begun.set(one, work)
      next += 1
    }
    const work = begun.get(item) ?? begin(item)
    begun.delete(item)
    return work
  }
}
