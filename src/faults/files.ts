// A path the user named, or a file there, that cannot be read or written as asked: code → what is wrong and what to do.
import type { Sentence } from './sentence.ts'

export const fileFaults = {
  'path-not-found': (f: { path: string; side: string }): Sentence => ({
    text: `${f.side}: ${f.path}: there is no such file or folder, and no file matches it as a glob.`,
    hint: 'Check the path, and quote a glob so that the shell does not expand it.',
  }),
  'no-evals-in-folder': (f: { path: string; files: number; tried: string }): Sentence => ({
    text: `${f.path}: none of its ${f.files} files is an eval result that Leash reads.`,
    hint: `Point at the folder with the per-sample files. Leash reads: ${f.tried}.`,
  }),
  'side-missing': (f: { side: string }): Sentence => ({
    text: `No ${f.side} was given.`,
    hint: `Name its files: --${f.side} PATH (a file, a folder or a glob).`,
  }),
  'empty-file': (f: { file: string }): Sentence => ({
    text: `${f.file}: the file is empty.`,
    hint: 'The eval job may have been killed before it wrote anything. Run it again, or leave the file out.',
  }),
  'lfs-pointer': (f: { file: string }): Sentence => ({
    text: `${f.file}: this is a git-LFS pointer, not the file itself.`,
    hint: 'Fetch the content with `git lfs pull` (in Actions: `lfs: true` for actions/checkout).',
  }),
  'unreadable-file': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: could not be read: ${f.why}`,
    hint: 'Check that the file is whole and that this user may read it.',
  }),
  'not-readable-yet': (f: { file: string; is: string; instead: string }): Sentence => ({
    text: `${f.file}: this is ${f.is}, which Leash does not read yet.`,
    hint: f.instead,
  }),
  'file-twice': (f: { file: string; side: string }): Sentence => ({
    text: `${f.file} is given twice for the ${f.side}; its samples would be counted twice.`,
    hint: 'Leave one of the paths or globs out that lead to it.',
  }),
  'cannot-write': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file} could not be written: ${f.why}`,
    hint: 'Check that the folder exists and may be written to.',
  }),
  'would-overwrite': (f: { file: string }): Sentence => ({
    text: `${f.file} is there already; nothing was written.`,
    hint: 'Move it away first, or edit it by hand: docs/policy.md has all keys.',
  }),
} as const
