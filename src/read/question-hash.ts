// The text of a question → a short hash of it, so that two sides can be paired by what was asked and not by a number.
import { hash } from 'node:crypto'
import { statedHash } from './large/long-text.ts'

/** First 16 hex digits of the SHA-256 of the text, NFC-normalised and trimmed; a long text that was not kept states it. */
export function questionHash(text: string): string {
  return statedHash(text) ?? sha256(text.normalize('NFC').trim()).slice(0, 16)
}

/** SHA-256 of the text's UTF-8 bytes, 64 hex digits. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
