"""Python's json, line by line. The columns are in ../rows.ts."""
import json
import math
import sys

groups = {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        row = json.loads(line)
        key = (row["task"], row["problem"], row["answer"])
        sums = groups.get(key)
        if sums is None:
            sums = groups[key] = [0, 0, 0, 0, 0, 0]
        sums[0] += 1
        sums[1] += row["correct"]
        sums[2] += row["tokens"]
        sums[3] += math.floor(row["token_entropy"] * 1e6 + 0.5)
        sums[4] += math.floor(row["logprob"] * 1e6 + 0.5)
        sums[5] += row["truncated"]
for key, sums in groups.items():
    print(json.dumps([*key, *sums]))
