// What Leash uses of the Parquet libraries. Imported only when a Parquet file is read, so that starting costs nothing.
import { compressors as known } from 'hyparquet-compressors'
import type { Compressors } from 'hyparquet'

export { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'

type Unpack = NonNullable<Compressors['LZ4']>

/** pyarrow packs a page without values to one byte, at which the library's LZ4 stumbles. */
function orEmpty(unpack: Unpack | undefined): Unpack {
  return (input, length) => {
    if (length === 0) return new Uint8Array(0)
    if (unpack === undefined) throw new Error('this codec is not known')
    return unpack(input, length)
  }
}

export const compressors: Compressors = {
  ...known,
  LZ4: orEmpty(known.LZ4),
  LZ4_RAW: orEmpty(known.LZ4_RAW),
}
