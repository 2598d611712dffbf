"use strict";
var minus = "−";
var styles = {
  fraction: { times: 100, digits: 1, value: " %", change: " pp" },
  nats: { times: 1, digits: 3, value: " nats", change: " nats" },
  ratio: { times: 1, digits: 3, value: "", change: "" },
  tokens: { times: 1, digits: 0, value: " tokens", change: " tokens" },
  problems: { times: 1, digits: 1, value: "", change: "" }
};
function formatValue(value, unit) {
  return signed(value, unit, "") + styles[unit].value;
}
function formatChange(change, unit) {
  return signed(change, unit, "+") + styles[unit].change;
}
function formatSize(change, unit) {
  return signed(Math.abs(change), unit, "") + styles[unit].change;
}
function formatRange(lo, hi, unit, of) {
  const plus = of === "change" ? "+" : "";
  return `${signed(lo, unit, plus)} to ${signed(hi, unit, plus)}${styles[unit][of]}`;
}
function formatLevel(level) {
  return `${String(Number((level * 100).toFixed(4)))} %`;
}
function signed(value, unit, plus) {
  const { times, digits } = styles[unit];
  const size = Math.abs(value * times);
  const text = size.toFixed(decimals(size, unit, digits));
  if (Number(text) === 0) return text;
  return (value < 0 ? minus : plus) + text;
}
function decimals(size, unit, digits) {
  if (unit === "problems" && Math.abs(size - Math.round(size)) < 1e-9) return 0;
  if (size < 1e-9 || size >= 10 ** -digits) return digits;
  return Math.min(9, 1 - Math.floor(Math.log10(size)));
}
module.exports = { formatChange, formatLevel, formatRange, formatSize, formatValue };
