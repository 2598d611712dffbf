"use strict";
var import_chunk_7UQUESHA = require("./chunk-7UQUESHA.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_7UQUESHA.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
