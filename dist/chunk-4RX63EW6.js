"use strict";
var import_chunk_TA23PSNW = require("./chunk-TA23PSNW.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_TA23PSNW.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
