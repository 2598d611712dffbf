import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/render/printable.ts
import { stripVTControlCharacters } from "node:util";
var unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;
function printable(text) {
  return stripVTControlCharacters(text).replace(/[\t\r\n]+/g, " ").replace(unprintable, "�");
}

export {
  printable
};
