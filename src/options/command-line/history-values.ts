// What the flags of `leash history` may say: keys, SHAs, times, words. Throws commander's InvalidArgumentError.
import { InvalidArgumentError, Option } from 'commander'
import { utcSecond } from '../../record/utc-second.ts'
import { isKey, keyForm } from '../key.ts'

export function keyOption(): Option {
  return new Option('--key <name>', 'which of several reports')
    .default('default')
    .argParser((text: string) => {
      if (!isKey(text)) throw new InvalidArgumentError(`It must be ${keyForm}.`)
      return text
    })
}

export function fullSha(text: string): string {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
    throw new InvalidArgumentError(
      'It must be a whole SHA in small letters: `git rev-parse HEAD` prints one.',
    )
  return text
}

export function someSha(text: string): string {
  if (!/^[0-9a-f]{7,64}$/.test(text))
    throw new InvalidArgumentError('It must be at least seven digits of a SHA, in small letters.')
  return text
}

export function words(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must say something.')
  return text.trim()
}

export function moment(text: string): string {
  const utc = utcSecond(text)
  if (utc === undefined)
    throw new InvalidArgumentError(
      'It must be like 2026-11-26 or 2026-11-26T23:15:00Z, a time with its zone.',
    )
  return utc
}
