"use strict";
var import_chunk_7MRGY7VS = require("./chunk-7MRGY7VS.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_7MRGY7VS.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
