// One line → its group. Remembers what stood between one value and the next in the line before (`, "answer": `), because
// the next line mostly has the same there; where it does not, the key is read letter by letter and learned.
import { answer, attempt, fieldNamed, flag, identity, loss, roleOf, skipped, slotOf, whole } from './fields'
import { allocate } from './heap'
import { afterNumber, countDigits, isEnd, leading, readNumber } from './numbers'
import { afterNested, afterScalar, afterString, plainScalar, plainString, skipBlanks } from './skip'
import { addShort, addToken, endLine, setAnswer, setAttempt, setSum, startLine } from './waiting'

/** What stands before the value: 32 bytes, the same number of mask bytes, its length, the field, the field's role. */
const glueSize: usize = 80
const glues: usize = allocate(33 * glueSize)
/** Never learned, and for all further ones. */
const lastGlue: usize = glues + 32 * glueSize
const longestGlue: usize = 32

/** Bytes that are no UTF-8; where a line has them all the same, it is one to be parsed whole. */
for (let glue = glues; glue <= lastGlue; glue += glueSize) {
  memory.fill(glue, 255, 64)
  store<i32>(glue, whole, 72)
}

/** A bit for each field that was seen, and for each that has a value. */
let seen: u32 = 0
let known: u32 = 0
/** Among the known fields: that one was NaN. */
const bareNaN: u32 = 1 << 31

/** What `readLine` gives for a line that the input does not hold to its end. */
export const incomplete: usize = 1

/**
 * The place after the line's newline; 0: the line has to be parsed whole. `openEnd`: where the input ends, with a newline
 * put there, if there is more to come.
 */
export function readLine(start: usize, position: f64, openEnd: usize): usize {
  startLine()
  seen = 0
  known = 0
  let at = start
  for (let glue = glues; ; glue = glue === lastGlue ? glue : glue + glueSize) {
    let field = load<i32>(glue, 68)
    let role = load<i32>(glue, 72)
    if (matches(glue, at)) at += load<usize>(glue, 64)
    else if (load<u8>(at) === 125 && glue !== glues) {
      at += 1
      break
    } else {
      const value = readKey(at, glue === glues)
      if (value === 0) return 0
      if (value === closed) {
        at = closedAt
        break
      }
      field = keyField
      role = field === skipped ? 0 : roleOf(field)
      if (glue !== lastGlue && value - at <= longestGlue) learn(glue, at, value - at, field, role)
      at = value
    }
    if (load<u8>(at) <= 32) at = skipBlanks(at)
    at = field === skipped ? skipValue(at) : readValue(at, field, role)
    if (at === 0) return 0
  }
  at = skipBlanks(at)
  if (load<u8>(at) !== 10) return 0
  if (at === openEnd) return incomplete
  endLine(known, position)
  return at + 1
}

function matches(glue: usize, at: usize): bool {
  const low = v128.and(v128.xor(v128.load(glue), v128.load(at)), v128.load(glue, 32))
  const high = v128.and(v128.xor(v128.load(glue, 16), v128.load(at, 16)), v128.load(glue, 48))
  return !v128.any_true(v128.or(low, high))
}

function learn(glue: usize, at: usize, length: usize, field: i32, role: i32): void {
  memory.fill(glue, 0, 64)
  memory.copy(glue, at, length)
  memory.fill(glue + 32, 255, length)
  store<usize>(glue, length, 64)
  store<i32>(glue, field, 68)
  store<i32>(glue, role, 72)
}

const closed: usize = 1
let closedAt: usize = 0
let keyField = skipped

/** From the end of the value before up to the next value. `closed`: the line's object ends instead. 0: neither. */
function readKey(from: usize, isFirst: bool): usize {
  let at = skipBlanks(from)
  const byte = load<u8>(at)
  const opens = isFirst && byte === 123
  if (opens) at = skipBlanks(at + 1)
  else if (!isFirst && byte === 44) at = skipBlanks(at + 1)
  if (load<u8>(at) === 125 && (opens || (!isFirst && byte === 125))) {
    closedAt = at + 1
    return closed
  }
  if ((!opens && (isFirst || byte !== 44)) || load<u8>(at) !== 34) return 0
  const name = ++at
  for (let letter = load<u8>(at); letter !== 34; letter = load<u8>(++at)) {
    if (letter === 92 || letter < 32) return 0
  }
  keyField = fieldNamed(name, at - name)
  at = skipBlanks(at + 1)
  return load<u8>(at) === 58 ? skipBlanks(at + 1) : 0
}

function skipValue(at: usize): usize {
  const byte = load<u8>(at)
  if (byte === 34) return afterString(at)
  if (byte === 123 || byte === 91) return afterNested(at)
  const end = afterScalar(at)
  return end === at ? 0 : end
}

/** What two values of one field would mean is the full parse's to say. @inline */
function readValue(at: usize, field: i32, role: i32): usize {
  const bit: u32 = 1 << field
  if ((seen & bit) !== 0) return 0
  seen |= bit
  if (role <= identity || role === answer) return readToken(at, field, role === answer)
  const byte = load<u8>(at)
  // A digit, or what may stand before one.
  if (byte < 58 && role <= loss) {
    known |= bit
    setSum(slotOf(field), readNumber(at, role))
    return afterNumber()
  }
  if (byte === 110) return isNull(at) ? at + 4 : 0
  if (role === whole) return 0
  if (role <= flag && isBareNaN(at)) {
    known |= bareNaN
    return at + 3
  }
  if (role === attempt) return readAttempt(at)
  // A number begins in another way.
  if (role !== flag) return 0
  known |= bit
  return readFlag(at, slotOf(field))
}

/** @inline */
function readToken(at: usize, field: i32, isAnswer: bool): usize {
  const isText = load<u8>(at) === 34
  if (isAnswer) {
    if (!isText && (!isNull(at) || !isEnd(load<u8>(at, 4)))) return 0
    known |= 1 << field
  }
  const length = isText ? plainString(at) : plainScalar(at)
  const isShort = length > 0 && length < 16
  const end = isShort ? at + length : isText ? afterString(at) : afterScalar(at)
  if (end === 0 || end === at) return 0
  if (isAnswer) setAnswer(at, end - at)
  else if (isShort) addShort(field, at, length)
  else addToken(field, at, end - at)
  return end
}

/** As Python writes it; the full parse takes it for null and counts such lines. */
function isBareNaN(at: usize): bool {
  return (load<u32>(at) & 0xffffff) === 0x4e614e && isEnd(load<u8>(at, 3))
}

function isNull(at: usize): bool {
  return load<u32>(at) === 0x6c6c756e
}

/** @inline */
function readFlag(at: usize, slot: i32): usize {
  const isTrue = load<u32>(at) === 0x65757274
  if (!isTrue && (load<u32>(at) !== 0x736c6166 || load<u8>(at, 4) !== 101)) return 0
  setSum(slot, isTrue ? 1 : 0)
  return at + (isTrue ? 4 : 5)
}

/** Up to 8191, as a number or as text; other names are the full parse's. @inline */
function readAttempt(at: usize): usize {
  const isText = load<u8>(at) === 34
  const from = at + usize(isText)
  const bytes = load<u64>(from)
  const digits = countDigits(bytes)
  if (digits === 0 || digits > 4 || (digits > 1 && load<u8>(from) === 48)) return 0
  const value = <i32>leading(bytes, digits)
  const next = load<u8>(from + digits)
  if (value > 8191 || (isText ? next !== 34 : !isEnd(next))) return 0
  setAttempt(value)
  return from + digits + usize(isText)
}
