import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/options/key.ts
var keyForm = "at most 64 letters, digits, dots, dashes and underscores, a letter or digit first";
function isKey(text) {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text);
}

export {
  keyForm,
  isKey
};
