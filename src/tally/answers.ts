// The answers to one problem, each with how often it was seen and how often it was graded correct. Three lists, because a
// model may have millions of them: 24 bytes an answer beside its text, where a map of counts takes a hundred.
import { AnswerLists } from '../read/answer-lists.ts'
import type { AnswerTriple } from '../read/row.ts'

/** How often an answer was seen, and how often it was graded correct. */
export interface AnswerCount {
  readonly seen: number
  readonly correct: number
}

/** null: no answer could be extracted. */
type Answer = string | null

/** In no order that means anything. */
export class Answers implements Iterable<readonly [answer: Answer, count: AnswerCount]> {
  private texts: Answer[] = []
  private seen: number[] = []
  private correct: number[] = []
  /** Where each answer stands; made when it is looked for among many, and let go by `settle`. */
  private places: Map<Answer, number> | undefined
  private isSettled = true
  /** How often one was looked for by going through all. */
  private lookups = 0

  /** How many different ones. */
  get size(): number {
    return this.texts.length
  }

  /** How often each was seen. */
  get counts(): readonly number[] {
    return this.seen
  }

  /** In how many samples one of them was seen, a missing one being one of them. */
  get samples(): number {
    return this.seen.reduce((sum, count) => sum + count, 0)
  }

  /** In how many samples none could be extracted. */
  get missing(): number {
    return this.seen[this.texts.indexOf(null)] ?? 0
  }

  add(answer: Answer, seen: number, correct: number): void {
    const at = this.placeOf(answer)
    if (this.size === 0) {
      // Lists of one, where the first thing pushed makes room for sixteen more: problems may be as many, with one answer each.
      this.texts = [answer]
      this.seen = [seen]
      this.correct = [correct]
    } else if (at === undefined) {
      this.isSettled = false
      this.places?.set(answer, this.texts.length)
      this.texts.push(answer)
      this.seen.push(seen)
      this.correct.push(correct)
    } else {
      this.seen[at] = (this.seen[at] ?? 0) + seen
      this.correct[at] = (this.correct[at] ?? 0) + correct
    }
  }

  /** `AnswerLists` belong to this from then on. A triple goes by index and is not taken apart: there may be very many. */
  addAll(answers: Iterable<AnswerTriple>): void {
    if (answers instanceof AnswerLists && this.takeOver(answers)) return
    for (const answer of answers) this.add(answer[0], answer[1], answer[2])
  }

  /** Lists that are longer than what is here become it as they are, and what was here is added. False: they are not. */
  private takeOver(lists: AnswerLists): boolean {
    const { texts, seen, correct } = this
    const isLonger = lists.texts.length > texts.length
    if (!isLonger || (lists.mayRepeat && new Set(lists.texts).size < lists.texts.length)) return false
    this.clear()
    this.texts = lists.texts
    this.seen = lists.seen
    this.correct = lists.correct ? lists.seen.slice() : new Array<number>(lists.seen.length).fill(0)
    for (const [at, text] of texts.entries()) this.add(text, seen[at] ?? 0, correct[at] ?? 0)
    return true
  }

  clear(): void {
    this.texts = []
    this.seen = []
    this.correct = []
    this.places = undefined
    this.lookups = 0
  }

  /** Gives back the room that was only needed for adding; more can be added all the same. */
  settle(): void {
    this.places = undefined
    if (this.isSettled) return
    this.isSettled = true
    this.texts = this.texts.slice()
    this.seen = this.seen.slice()
    this.correct = this.correct.slice()
  }

  /** Makes nothing on the way, unlike iterating. */
  forEach(visit: (answer: Answer, seen: number, correct: number) => void): void {
    const { texts, seen, correct } = this
    for (let at = 0; at < texts.length; at += 1) visit(texts[at] ?? null, seen[at] ?? 0, correct[at] ?? 0)
  }

  *[Symbol.iterator](): Generator<readonly [answer: Answer, count: AnswerCount]> {
    for (const [at, answer] of this.texts.entries())
      yield [answer, { seen: this.seen[at] ?? 0, correct: this.correct[at] ?? 0 }]
  }

  private placeOf(answer: Answer): number | undefined {
    if (this.places === undefined && (this.texts.length <= few || ++this.lookups <= few)) {
      const at = this.texts.indexOf(answer)
      return at < 0 ? undefined : at
    }
    this.places ??= new Map(this.texts.map((text, at) => [text, at]))
    return this.places.get(answer)
  }
}

/** So many are looked through one by one, and among more so many times. */
const few = 8

/** Adds up what is said twice. */
export function answersOf(
  counted: Iterable<readonly [answer: Answer, seen: number, correct: number]>,
): Answers {
  const answers = new Answers()
  for (const [answer, seen, correct] of counted) answers.add(answer, seen, correct)
  answers.settle()
  return answers
}
