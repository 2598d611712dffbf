"""Runs statements of `leash sql` in Spark's local cluster mode: a master, two executors of their own, and files between them.

    python spark.py STATEMENT OUT [STATEMENT OUT …]

STATEMENT is a file with one statement, OUT the folder that gets its rows as JSON Lines.
"""

import pathlib
import sys

from pyspark.sql import SparkSession

spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .appName("leash")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
for statement, out in zip(sys.argv[1::2], sys.argv[2::2]):
    spark.sql(pathlib.Path(statement).read_text().rstrip().rstrip(";")).write.json(out)
executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(f"{executors} executors")
spark.stop()
