"use strict";
var import_chunk_MRA2X5KA = require("./chunk-MRA2X5KA.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_MRA2X5KA.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
