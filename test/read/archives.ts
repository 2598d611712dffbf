// Archives made in memory: zip files with any method and any lie in their directory, and zstd frames of raw blocks.
import { crc32, deflateRawSync } from 'node:zlib'

export const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd])

/** One zstd frame, not compressed: single segment, size in eight bytes, one raw block (RFC 8878). */
export function zstdOf(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(9 + 3)
  header[0] = 0b1110_0000
  header.writeBigUInt64LE(BigInt(bytes.length), 1)
  header.writeUIntLE(1 | (bytes.length << 3), 9, 3)
  return Buffer.concat([zstdMagic, header, bytes])
}

export interface Member {
  readonly name: string
  readonly content: string | Uint8Array
  /** 0 stored, 8 deflate (default), 93 zstd. */
  readonly method?: number
  /** General purpose flags; bit 0: encrypted. */
  readonly flags?: number
  /** What the directory says of the unpacked size, where it lies. */
  readonly claims?: number
}

function packed(bytes: Buffer, method: number): Buffer {
  if (method === 8) return deflateRawSync(bytes)
  return method === 93 ? zstdOf(bytes) : bytes
}

/** `zip64`: sizes and offsets stand in extra fields, and the directory has its 64-bit end record. */
export function zipOf(members: readonly Member[], zip64 = false): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const member of members) {
    const bytes = Buffer.from(member.content)
    const method = member.method ?? 8
    const data = packed(bytes, method)
    const size = member.claims ?? bytes.length
    const name = Buffer.from(member.name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(45, 0)
    shared.writeUInt16LE((member.flags ?? 0) | 0x800, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(zip64 ? 0xffffffff : data.length, 14)
    shared.writeUInt32LE(zip64 ? 0xffffffff : size, 18)
    shared.writeUInt16LE(name.length, 22)
    shared.copy(local, 4)
    const extra = zip64 ? Buffer.alloc(28) : Buffer.alloc(0)
    if (zip64) {
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(24, 2)
      extra.writeBigUInt64LE(BigInt(size), 4)
      extra.writeBigUInt64LE(BigInt(data.length), 12)
      extra.writeBigUInt64LE(BigInt(offset), 20)
    }
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    shared.copy(central, 6)
    central.writeUInt16LE(extra.length, 30)
    central.writeUInt32LE(zip64 ? 0xffffffff : offset, 42)
    directory.push(central, name, extra)
    parts.push(local, name, data)
    offset += local.length + name.length + data.length
  }
  return Buffer.concat([...parts, ...directory, ...endOf(members.length, offset, directory, zip64)])
}

function endOf(count: number, offset: number, directory: readonly Buffer[], zip64: boolean): Buffer[] {
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(zip64 ? 0xffff : count, 8)
  end.writeUInt16LE(zip64 ? 0xffff : count, 10)
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12)
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16)
  if (!zip64) return [end]
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return [record, locator, end]
}
