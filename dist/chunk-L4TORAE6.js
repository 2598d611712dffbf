"use strict";
var import_chunk_5WY4ILTB = require("./chunk-5WY4ILTB.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_5WY4ILTB.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
