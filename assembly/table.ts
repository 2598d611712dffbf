// Hash tables from bytes to entries, in the order of insertion. An entry begins with: hash (u32), next entry (u32),
// length of the key (u32); its key stands behind what the table's owner keeps, padded with zeros to 32 bytes.
import { allocate, keep } from './heap'

/** A table is five words: slots, mask, number of entries, first and last entry. A slot: entry (u32), hash (u32). */
const words: usize = 20
const slotSize: usize = 8

/** So that nobody can write a file whose keys all fall on one slot. */
let seed: u64 = 0

export function seedTables(value: u64): void {
  seed = value
}

export function newTable(slots: usize): usize {
  const table = allocate(words)
  store<usize>(table, allocate(slots * slotSize))
  store<usize>(table, slots - 1, 4)
  return table
}

export function firstEntry(table: usize): usize {
  return load<usize>(table, 12)
}

export function nextEntry(entry: usize): usize {
  return load<usize>(entry, 4)
}

export function keyLength(entry: usize): usize {
  return load<usize>(entry, 8)
}

export function countEntries(table: usize): usize {
  return load<usize>(table, 8)
}

export function padded(length: usize): usize {
  return (length + 15) & ~15
}

/** Keys are followed by zeros up to here: most are then of one size, and no branch depends on the length of a line's texts. */
export function paddedKey(length: usize): usize {
  return (length + 31) & ~31
}

/** Enough zeros behind a key that ends at `at`. */
export function padKey(at: usize): void {
  v128.store(at, i64x2.splat(0))
  v128.store(at, i64x2.splat(0), 16)
}

/** Of a padded key. Two chains, because one waits for itself. @inline */
export function hashOf(at: usize, length: usize): u32 {
  let low = seed ^ (<u64>length)
  let high = ~seed
  const end = at + length
  for (; at < end; at += 32) {
    low = rotl((low ^ load<u64>(at)) * 0x9e3779b97f4a7c15, 29)
    high = rotl((high ^ load<u64>(at, 8)) * 0xd6e8feb86659fd93, 31)
    low = rotl((low ^ load<u64>(at, 16)) * 0x9e3779b97f4a7c15, 29)
    high = rotl((high ^ load<u64>(at, 24)) * 0xd6e8feb86659fd93, 31)
  }
  const hash = (low ^ rotl(high, 32) ^ (high * 0x9e3779b97f4a7c15)) * 0xd6e8feb86659fd93
  return <u32>(hash >> 32)
}

/** The first place to look for a key. */
export function slotOf(table: usize, hash: u32): usize {
  return load<usize>(table) + ((<usize>hash) & load<usize>(table, 4)) * slotSize
}

/** The slot that `find` left free. */
let free: usize = 0

/** The entry with this key, or 0. `before`: bytes of an entry before its key. @inline */
export function find(table: usize, hash: u32, before: usize, at: usize, length: usize): usize {
  const slots = load<usize>(table)
  const mask = load<usize>(table, 4)
  let slot = (<usize>hash) & mask
  while (true) {
    const place = slots + slot * slotSize
    const entry = load<usize>(place)
    if (entry === 0) {
      free = place
      return 0
    }
    if (load<u32>(place, 4) === hash && keyLength(entry) === length && equal(entry + before, at, length))
      return entry
    slot = (slot + 1) & mask
  }
}

/** @inline */
function equal(a: usize, b: usize, length: usize): bool {
  for (let at: usize = 0; at < length; at += 32) {
    const low = v128.xor(v128.load(a + at), v128.load(b + at))
    const high = v128.xor(v128.load(a + at, 16), v128.load(b + at, 16))
    if (v128.any_true(v128.or(low, high))) return false
  }
  return true
}

/** A new entry, zeros before its key, in the slot that `find` left free. */
export function insert(table: usize, hash: u32, before: usize, at: usize, length: usize): usize {
  const entry = keep(before + paddedKey(length))
  memory.copy(entry + before, at, paddedKey(length))
  store<u32>(entry, hash)
  store<usize>(entry, length, 8)
  store<usize>(free, entry)
  store<u32>(free, hash, 4)
  const last = load<usize>(table, 16)
  if (last === 0) store<usize>(table, entry, 12)
  else store<usize>(last, entry, 4)
  store<usize>(table, entry, 16)
  const size = countEntries(table) + 1
  store<usize>(table, size, 8)
  if (size * 2 > load<usize>(table, 4)) grow(table)
  return entry
}

function grow(table: usize): void {
  const size = (load<usize>(table, 4) + 1) * 2
  const slots = keep(size * slotSize)
  store<usize>(table, slots)
  store<usize>(table, size - 1, 4)
  for (let entry = firstEntry(table); entry !== 0; entry = nextEntry(entry)) {
    const hash = load<u32>(entry)
    let slot = (<usize>hash) & (size - 1)
    while (load<usize>(slots + slot * slotSize) !== 0) slot = (slot + 1) & (size - 1)
    store<usize>(slots + slot * slotSize, entry)
    store<u32>(slots + slot * slotSize, hash, 4)
  }
}
