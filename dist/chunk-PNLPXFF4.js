"use strict";
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var bars = "▁▂▃▄▅▆▇█";
function sparklinesOf(trend, room) {
  return (0, import_chunk_GQ7IA5JP.quantitiesOf)(trend).flatMap(({ name, unit, values }) => {
    const latest = values.slice(-room).map((one) => one?.value);
    const known = latest.filter((value) => value !== void 0);
    if (known.length < 2) return [];
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const line = latest.map((value) => value === void 0 ? " " : barOf(value, least, most)).join("");
    return [{ name, line, unit, least, most }];
  });
}
function sparklines(trend, width) {
  const names = Math.max(0, ...(0, import_chunk_GQ7IA5JP.quantitiesOf)(trend).map(({ name }) => name.length));
  const room = Math.max(8, width - names - 36);
  return sparklinesOf(trend, room).map((one) => `${one.name.padEnd(names)}  ${one.line}  ${rangeOf(one)}`);
}
function rangeOf({ least, most, unit }) {
  return `${(0, import_chunk_FR4HU75Z.formatValue)(least, unit)} to ${(0, import_chunk_FR4HU75Z.formatValue)(most, unit)}`;
}
function barOf(value, least, most) {
  const step = most === least ? 0 : Math.round((value - least) / (most - least) * (bars.length - 1));
  return bars.charAt(step);
}
module.exports = { rangeOf, sparklines, sparklinesOf };
