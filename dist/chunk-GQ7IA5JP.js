"use strict";
function quantitiesOf({ k, draws, points }) {
  const all = [
    { name: "pass@1", unit: "fraction", values: points.map(({ passAt1 }) => passAt1), byChance: void 0 },
    {
      name: `pass@${k}`,
      unit: "fraction",
      values: points.map(({ passAtK }) => passAtK),
      byChance: void 0
    },
    {
      name: "Problems lost",
      unit: "problems",
      values: points.map(({ lost }) => lost),
      byChance: points.map(({ lost }) => lost?.byChance)
    },
    {
      name: `Answer entropy${draws === void 0 ? "" : ` of ${draws} samples`}`,
      unit: "nats",
      values: points.map(({ entropy }) => entropy),
      byChance: void 0
    }
  ];
  return all.filter(({ values }) => values.some((value) => value !== void 0)).filter((one, index) => index !== 1 || k > 1);
}
module.exports = { quantitiesOf };
