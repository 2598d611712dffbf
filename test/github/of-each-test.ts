// Each test of a file has a GitHub of its own: made before it and ended after it, when nothing may have been asked of it or
// answered by it that GitHub's own description does not allow.
import { afterEach, beforeEach, expect } from '@jest/globals'
import { startFakeGitHub } from './fake-github.ts'
import type { FakeGitHub } from './fake-github.ts'

/** That of the test that runs. */
export let github: FakeGitHub

/** `prepare` says what it holds when a test begins. */
export function eachTestHasGitHub(prepare: (github: FakeGitHub) => void = () => undefined): void {
  beforeEach(async () => {
    github = await startFakeGitHub()
    prepare(github)
  })

  afterEach(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })
}
