"use strict";
var import_chunk_TPRLFPLY = require("./chunk-TPRLFPLY.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_TPRLFPLY.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
