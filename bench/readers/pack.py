"""FILE -> FILE.gz (one member) and FILE.zip (eight deflate members, as an artifact of eight shards)."""
import gzip
import shutil
import sys
import zipfile

path = sys.argv[1]
with open(path, "rb") as plain, gzip.open(f"{path}.gz", "wb", compresslevel=6) as packed:
    shutil.copyfileobj(plain, packed, 1 << 20)
with open(path, "rb") as plain, zipfile.ZipFile(f"{path}.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
    size = plain.seek(0, 2)
    plain.seek(0)
    for shard in range(8):
        with packed.open(f"shard-{shard}.jsonl", "w", force_zip64=True) as member:
            while plain.tell() < size * (shard + 1) // 8:
                member.write(plain.readline())
