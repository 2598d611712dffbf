// What Leash uses of the Parquet libraries. Imported only when a Parquet file is read, so that starting costs nothing.
export { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
export { compressors } from 'hyparquet-compressors'
