/** What a user is told: `text` says what is wrong, where, and what was understood; `hint` what to do. */
export interface Sentence {
  readonly text: string
  readonly hint: string
}
