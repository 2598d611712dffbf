"use strict";
var import_chunk_ZTAYXTKA = require("./chunk-ZTAYXTKA.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_ZTAYXTKA.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
