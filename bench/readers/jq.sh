#!/bin/sh
# jq takes the fields out of each line, awk adds them up: much faster than adding in jq. The columns are in ../rows.ts.
jq -r '[([.task, .problem, .answer] | tojson), (if .correct then 1 else 0 end), .tokens,
        (.token_entropy * 1e6 + 0.5 | floor), (.logprob * 1e6 + 0.5 | floor), (if .truncated then 1 else 0 end)]
       | map(tostring) | join("\t")' "$1" |
awk -F '\t' '
  { n[$1] += 1; c[$1] += $2; t[$1] += $3; e[$1] += $4; l[$1] += $5; x[$1] += $6 }
  END {
    for (k in n)
      printf "%s,%.0f,%.0f,%.0f,%.0f,%.0f,%.0f]\n", substr(k, 1, length(k) - 1), n[k], c[k], t[k], e[k], l[k], x[k]
  }'
