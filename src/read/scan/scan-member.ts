// A member of a zip archive on disk → what a scan of its lines finds, unfolded by the thread that scans it.
import type * as yauzl from 'yauzl'
import type { Packing, Source } from '../source.ts'
import type { ScanPlan } from './plan.ts'
import type { Scanned } from './scanner.ts'

/** Methods that Node unfolds by itself. */
const packings: Readonly<Record<number, Packing>> = { 0: 'none', 8: 'deflate' }

/** `within`: how the member's own content is packed. Undefined: it has to be read like any other member. */
export async function scanMember(
  archive: Source,
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  plan: ScanPlan,
  within: Packing,
): Promise<Scanned | undefined> {
  const packing = packings[entry.compressionMethod]
  if (archive.scanRange === undefined || packing === undefined || within !== 'none' || entry.isEncrypted())
    return undefined
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const bytes = entry.uncompressedSize
  return archive.scanRange(plan, {
    start,
    end: start + entry.compressedSize,
    packing,
    most: bytes,
    exactly: bytes,
  })
}
