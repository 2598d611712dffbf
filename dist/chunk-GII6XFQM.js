"use strict";
var import_chunk_MV3553TJ = require("./chunk-MV3553TJ.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_MV3553TJ.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
