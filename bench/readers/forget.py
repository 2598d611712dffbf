"""FILE is no longer in the file cache afterwards, and nothing else is touched."""
import os
import sys

fd = os.open(sys.argv[1], os.O_RDONLY)
os.fsync(fd)
os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
