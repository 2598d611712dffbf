"use strict";
var import_chunk_XM43ZEXD = require("./chunk-XM43ZEXD.js");
function withFlags(policy, { choices, budgets }) {
  return {
    ...policy,
    read: (0, import_chunk_XM43ZEXD.chosenFirst)(choices, policy.read),
    budgets: { ...policy.budgets, ...budgets }
  };
}
module.exports = { withFlags };
