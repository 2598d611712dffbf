// An archive or a Parquet file that cannot be opened, or is more than a budget allows: code → what is wrong and what to do.
import { budgetHint } from './hints.ts'
import type { Sentence } from './sentence.ts'

export const containerFaults = {
  'archive-broken': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: this archive could not be opened: ${f.why}`,
    hint: 'Check that the download is whole (`unzip -t FILE`), or unpack it and give the folder.',
  }),
  'archive-member-unreadable': (f: { file: string; why: string }): Sentence => ({
    text: `${f.file}: this member of an archive cannot be read: ${f.why}`,
    hint: 'Pack it with deflate, zstd or not at all, without a password; or give the unpacked file.',
  }),
  'archive-members': (f: { file: string; count: number; limit: number }): Sentence => ({
    text: `${f.file}: the archive has ${f.count} members; Leash opens archives of up to ${f.limit}.`,
    hint: `Pack only the eval results, or unpack the archive and give the folder; ${budgetHint('members', f.count)}`,
  }),
  'archive-size': (f: { file: string; bytes: number; limit: number }): Sentence => ({
    text: `${f.file}: it unfolds to more than ${f.limit} bytes (${f.bytes} so far or by its own account).`,
    hint: `If it really is that large, unpack it and give the folder; ${budgetHint('expanded', f.bytes)}`,
  }),
  'archive-ratio': (f: { file: string; ratio: number; limit: number }): Sentence => ({
    text: `${f.file}: it unfolds to ${f.ratio} times its size; Leash stops at ${f.limit} times, because eval results never pack that well.`,
    hint: `If these are real results, unpack the file and give it as it is; ${budgetHint('ratio', f.ratio)}`,
  }),
  'archive-path-length': (f: { file: string; length: number; limit: number }): Sentence => ({
    text: `${f.file}: the archive has a member whose path is ${f.length} characters long; Leash goes up to ${f.limit}.`,
    hint: `Pack the results under shorter paths, or unpack the archive and give the folder; ${budgetHint('path-length', f.length)}`,
  }),
  'archive-nesting': (f: { file: string; limit: number }): Sentence => ({
    text: `${f.file}: this archive lies ${f.limit + 1} archives deep; Leash opens archives up to ${f.limit} deep.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint('nesting', f.limit + 1)}`,
  }),
  'archive-nested-size': (f: { file: string; bytes: number; limit: number }): Sentence => ({
    text: `${f.file}: this file within an archive has more than ${f.limit} bytes (${f.bytes} so far), and being an archive or a Parquet file itself, it would have to be held in memory.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint('nested', f.bytes)}`,
  }),
  'parquet-broken': (f: { file: string; where: string; why: string }): Sentence => ({
    text: `${f.file}${f.where}: this Parquet file could not be read: ${f.why}`,
    hint: 'Check that the file is whole and not encrypted, or export it as JSON Lines.',
  }),
  'parquet-group': (f: { file: string; where: string; bytes: number; limit: number }): Sentence => ({
    text: `${f.file}${f.where}: this row group has ${f.bytes} bytes in the columns that are needed; they have to be held in memory, and Leash holds up to ${f.limit}.`,
    hint: `Write the file again with smaller row groups (pyarrow: row_group_size=1000); ${budgetHint('group', f.bytes)}`,
  }),
} as const
