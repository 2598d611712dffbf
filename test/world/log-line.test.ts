import { describe, expect, it } from '@jest/globals'
import { logLine } from '../../src/world/log-line.ts'

describe('a line for the log', () => {
  it.each([
    ['a command', '::error::x', ': :error::x'],
    ['a command after spaces', ' \t ::set-output name=a::b', ': :set-output name=a::b'],
    ['a command after a no-break space', '\u00a0::error::x', ': :error::x'],
    ['a command on the second line', 'a\n::error::x', 'a\n: :error::x'],
    ['a command after a bare CR', 'a\r::error::x', 'a::error::x'],
    ['a command behind a control character', '\u0085::error::x', ': :error::x'],
    ['an old command anywhere', 'a ##[error]b ##[c]', 'a ## [error]b ## [c]'],
    ['an old command with a control character in it', '#\u0000#[error]b', '## [error]b'],
    ['ANSI', '\u001b[31mred', '[31mred'],
    ['text that is turned around', 'a\u202egnp.exe', 'agnp.exe'],
    ['plain text', 'pass@1: 0.4 → 0.5, std::vector', 'pass@1: 0.4 → 0.5, std::vector'],
  ])('%s', (_, text, shown) => {
    expect(logLine(text)).toBe(shown)
  })
})
