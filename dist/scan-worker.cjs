"use strict";

// src/world/scan-worker.ts
var import_node_worker_threads2 = require("node:worker_threads");

// src/world/scan-job.ts
var import_node_fs = require("node:fs");

// src/read/scan/scan-range.ts
var usualChunk = 1 << 20;
function scanRange(scanner, readAt, start, end, size, chunk = usualChunk) {
  let at = start === 0 ? 0 : firstLine(readAt, start, Math.min(chunk, 1 << 14));
  if (at >= Math.min(end, size)) return;
  scanner.seek(at);
  for (; ; ) {
    const space = scanner.space(at < end ? Math.min(chunk, Math.max(end - at, chunk >> 4)) : chunk >> 4);
    const bytes = readAt(space, at);
    at += bytes;
    if (!scanner.read(bytes, end, bytes === 0 || at >= size)) return;
  }
}
function firstLine(readAt, start, chunk) {
  const probe = Buffer.alloc(chunk);
  for (let at = start - 1; ; ) {
    const bytes = readAt(probe, at);
    const found = probe.subarray(0, bytes).indexOf(10);
    if (found >= 0) return at + found + 1;
    if (bytes === 0) return at;
    at += bytes;
  }
}

// src/read/scan/compiled.ts
var compiled = "AGFzbQEAAAABahFgA39/fgBgAn9/AX9gAABgA39/fwF/YAABf2ABfwF/YAJ/fwBgBX9/f39/AX9gAn9/AX5gAX8AYAABfGAFf39/f34BfmAEf39/fAF/YAN/f38BfGADf3x/AX9gBH9/fH8Bf2AEf398fwACQwQJZGlmZmVyZW50BWNvdW50AAEHbnVtYmVycwZudW1iZXIADQVpbmRleANvZGQAEAlkaWZmZXJlbnQGZGVjb2RlAAMDLy4BBQcHAwEICwAGAgEFBAEMAQEGAgICAgUJAAAICQMDDgEPAwQCAgQKCgAGBAAABAUBcAEEBAUDAQABBsUCPn8BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACweMAQ0HcmVzZXJ2ZQAmCGFkZEZpZWxkAC4FYmVnaW4ALQxjb3VudFJlY29yZHMAKw1jb3VudE5ld2xpbmVzACwEc2NhbgAlBHBhY2sAJwVtZXJnZQAoCmhhc0xlZnRPdXQAKghsZWF2ZU91dAApCGdldFN0YXRlAC8KcGFja2VkU2l6ZQARBm1lbW9yeQIACAEZCQkBAEEBCwMwHh0MAQYK6mwurgEBAn4jBCABrYUhAyMEQn+FIQIgACABaiEBA0AgACABSQRAIAApAxAgAyAAKQMAhUKV+Kn6l7fem55/fkIdiYVClfip+pe33puef35CHYkhAyAAKQMYIAIgACkDCIVCk/vnsobXv/RWfkIfiYVCk/vnsobXv/RWfkIfiSECIABBIGohAAwBCwsgAkKV+Kn6l7fem55/fiADIAJCIImFhUKT++eyhte/9FZ+QiCIpwugAQEDfyMAQT9qQUBxIgFBFGokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAtBD0E/IABBA3QiAkHAAEsbIgMjAGogA0F/c3EhAyACIANqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAEgAzYCACABIABBAWs2AgQgAQuyAwECfyACIARBH2pBYHEiBSACaiICIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAJBwABLGyIGIwBqIAZBf3NxIgYgAmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgBmogAyAF/AoAACAGIAE2AgAgBiAENgIIIwUgBjYCACMFIAE2AgQgACgCECIBBEAgASAGNgIEBSAAIAY2AgwLIAAgBjYCECAAIAAoAghBAWoiATYCCCAAKAIEIgIgAUEBdEkEQCACQQFqQQF0IgJBA3QiASMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyABQcAASxsiAyMAaiADQX9zcSIDIAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAgAzYCACAAIAJBAWs2AgQgACgCDCEBA0AgAQRAIAEoAgAiBCACQQFrcSEAA0AgAyAAQQN0aigCAARAIABBAWogAkEBa3EhAAwBCwsgAyAAQQN0aiIAIAE2AgAgACAENgIEIAEoAgQhAQwBCwsLIAYLtQEBB38gACgCACEHIAAoAgQiCCABcSEFA0AgByAFQQN0aiIAKAIAIgZFBEAgACQFQQAPCyAAKAIEIAFGBH8gBCAGKAIIRgVBAAsEfyACIAZqIQlBACEAAn8DQCAAIARJBEBBACAAIAlqIgr9AAQAIAAgA2oiC/0ABAD9USAK/QAEECAL/QAEEP1R/VD9Uw0CGiAAQSBqIQAMAQsLQQELBUEAC0UEQCAFQQFqIAhxIQUMAQsLIAYLWQEBfyMWIABBICABIAIQByIDBEAgAw8LIAJBH2pBYHFBOGoiAyMcaiQcIxxBgICA0ABJBEAjASADaiQBCyMWKAIIIQMjFiAAQSAgASACEAYiACADNgIMIAALqQEBAn8gAUEgaiICIw9LBEAgAkEBdCQPQQ9BPyMPIgJBwABLGyIDIwBqIANBf3NxIQMgAiADaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyADJA4LIw4gACAB/AoAACMOIAFqIgD9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIw4LUQICfwF8IAAhAgNAIAItAAAiA0EgTSADQf0ARiADQSxGcnJFBEAgAkEBaiECDAELCyACQQAgACACIABrIAEQASIEIARhGyQfIAT8BkIAIx8bC0UBAX8gAkEFRiADQQBHRwR/QQAFIAEtAAAiBUH9AEYgBUEsRnIgBUEgTXILRQRAIAAgAhAKDwsgASQfQgAgBH0gBCADGws4AQF/IAEoAhAiA0UEQCABIAA2AhALIANFIAAgA0ZyBEAgASABKQMYIAJ8NwMYBSAAIAEgAhAxCwuRAQECfyMeBEAgACABEBUhAyMoIAM2AhggAwRADwsLIAFBOE0EQANAIAEgAksEQCMpIAJqIAAgAmr9AAQA/QsEACACQRBqIQIMAQsLIykgAWoiAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAjKCABNgIUBSAAJCogASQrCwuoBgEJfyMNQQN0QQ9qQXBxQTBqIgJB4ABqIQMjKCEEIyYhAANAIAAgBEkEQCAAKAIUIgEEQCAAIAAgAmogARAENgIYCyMuIxIiASgCACABKAIEIAAoAgBxQQN0aigCACMWIgEoAgAgASgCBCAAKAIYcUEDdGooAgBzcyQuIAAoAiQhAAwBCwsjJiEAA0AgACAESQRAIy4jEiIBKAIAIAEoAgQgACgCAHFBA3RqKAIAIgEoAgAgAUFAaygCAHNzJC4jLiMWIgEoAgAgASgCBCAAKAIYcUEDdGooAgAoAgBzJC4gACgCJCEADAELCyMmIQADQCAAIARJBEAgAEEwaiEFIAAoAgAgACADaiAAKAIEIAArAwgQEyIGIAYpAxBCAXw3AxBBACEBIw1BA3QhBwNAIAEgB0kEQCAGQTBqIAFqIgggCCkDACABIAVqKQMAfDcDACABQQhqIQEMAQsLIAAgBjYCICAAKAIUIgEEQCAAIAAoAhggACACaiABEAg2AhwLIy4jFyMbIAatIAA1AhxCIIaEfiMaiKdBBHRqKAIAcyQuIy4gBigCJCgCECAAKAIQQQN2Qf8HcWotAABzJC4gACgCJCEADAELCyMmIQEDQCABIARJBEAgASgCICEFIAEoAhghACABKAIcIgIEQCAFIAJCARAMBSAABEAgBSAAEBYLCyABKAIQIgZBf0cEQCAFKAIkIgBFBEAjFSIAIQcgBSMNQQN0QT9qQXBxaiICLQAAIQMDQCADQf8ARwRAIAItAABBgAFxBH9BBQUgAi0AAUECagshCCMLIANB/35xQdAAbGooAgBBAkYEQCAAIAIgCPwKAAAgACAIaiEACyACIAhqIgItAAAhAwwBCwsgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgBSMVIAAgB2sQEiIANgIkC0EBIAZBB3F0IgIgACAGQQN2IgBBAWoQFCAAaiIALQAAcQRAIwNBAnIkAwsgACAALQAAIAJyOgAACyABKAIkIQEMAQsLQQAkJyMmJCgjHkUjHCMdS3EEQBAXCwveAQECfyAAIAEQCRojFCMOIAEQBCIDQSAjDiABEAciAEUEQCMUKAIIIQIjFCADQSAjDiABEAYiACACNgIQIAIjEUYEQEGAAiMRQQF0IgEgAUGAAk0bJBEjEUECdCIBIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAFBwABLGyIDIwBqIANBf3NxIgMgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAyMQIAJBAnT8CgAAIAMkEAsjECACQQJ0aiAANgIACyAAKAIQC+8CAgV7A38jIP0ABAAhASMh/QAEACECIABBAWohAANAIAD9AAQAIgMgAf0jIAMgAv0j/VAgAP0ABBAiAyAB/SMgAyAC/SP9UP1QIAD9AAQgIgMgAf0jIAMgAv0j/VAgAP0ABDAiAyAB/SMgAyAC/SP9UP1Q/VD9U0UEQCAAQUBrIQAMAQsLIyL9AAQAIQMDQCAA/QAEACIEIAH9IyAAQQFr/QAEACAD/SMgAEECa/0ABAAgA/0j/U/9TyAEIAL9I/1QIgQgAEEQaiIG/QAEACIFIAH9IyAGQQFr/QAEACAD/SMgBkECa/0ABAAgA/0j/U/9TyAFIAL9I/1QIgX9UP1TBEAgBP1kIAX9ZEEQdHIhBgNAIAAgBmhqIggtAABBCkYEQEEADwsgCEEBayEHA0AgBy0AAEHcAEYEQCAHQQFrIQcMAQsLIAggB2tBAXEEQCAIQQFqDwsgBiAGQQFrcSIGDQALCyAAQSBqIQAMAAsAC8ECAQR/QSAhASMUKAIMIQADQCAABEAgASAAKAIIQQ9qQXBxQRBqaiEBIAAoAgQhAAwBCwsjEigCDCEAA0AgAARAIAEjDUEDdEE/akFwcSAAKAIIQQ9qQXBxamohASAAKAIEIQAMAQsLIxYoAgwhAANAIAAEQCACIAAoAghBAWpqIQIgACgCBCEADAELCyABIxYoAggiACMZaiIBQQJ0QQ9qQXBxIAFBA3RBD2pBcHFqIABBAnRBD2pBcHEgAEH/H2pBDHZBAnRBD2pBcHFqIAJBD2pBcHFqamohASMTKAIMIQADQCAABEAgACgCECEDIAAoAhQhAgNAIAIEfyACIANqQQFrLQAABUEBC0UEQCACQQFrIQIMAQsLIAEgACgCCEEPakFwcUEQaiACQQ9qQXBxamohASAAKAIEIQAMAQsLIAELKgECfyMTIAAgARAEIgJBICAAIAEQByIDBH8gAwUjEyACQSAgACABEAYLC10BAn8jEiAAIw1BA3RBP2pBcHEgASACEAciBARAIAMgBCsDGGMEQCAEIAM5AxgLBSMSKAIIIQUjEiAAIw1BA3RBP2pBcHEgASACEAYiBCAFNgIgIAQgAzkDGAsgBAusAQEEfyAAKAIQIQIgACgCFCIDIAFPBEAgAg8LQSAgASADQQF0IgQgASAESxsiASABQSBNGyIEIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IARBwABLGyIBIwBqIAFBf3NxIgUgBGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgBSACIAP8CgAAIAAgBTYCECAAIAQ2AhQgBQuCAwIFfwF7IAAtAABBIkcEQEEADwsgASMKSwRAIAFBAXQkCkEPQT8jCkEgaiICQcAASxsiBSMAaiAFQX9zcSIFIAJqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAUkCQsgAEEBaiEFIAFBAmshAgJ/A0AgAiADSwRAQQBBAUEQIAIgA2siBiAGQRBLG3RBAWsiBiADIAVq/QAEACIH/QwgICAgICAgICAgICAgICAg/SUgB/0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9ZHENAhpBASAEIAf9DCAgICAgICAgICAgICAgICD9JP1kIAZxGyEEIANBEGohAwwBCwsgBAsEQCMJIABBAWogAvwKAAAFIAAgASMJEAMiAkEASARAQQAPCwsgAkGAgAFLBEBBAQ8LIwkgAmoiAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAjCSACEARBAnILhQMCBX8BfgJAIAAoAigiAkUEQCMVIgIhBiAAIw1BA3RBP2pBcHFqIgMtAAAhBANAIARB/wBHBEAgAy0AAEGAAXEEf0EFBSADLQABQQJqCyEFIwsgBEH/fnFB0ABsaigCAEECRgRAIAIgAyAF/AoAACACIAVqIQILIAMgBWoiAy0AACEEDAELCyAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEECACIAZrIQMjFSECA0AgAiMVIANqSQRAIAItAABBgAFxBEAgAiMQIAIoAgFBAnRqKAIAKAIANgIBCyACLQAAQYABcQR/QQUFIAItAAFBAmoLIAJqIQIMAQsLIAAjFSADEARBAXIiAjYCKAtBASABQQFGIwgbDQAjBiMHaiABrSACrUIghoUiByAHQh2IhUKV+Kn6l7fem55/fiIHIAdCH4iFQhCIPgIAIwdBBGokByMHQYCAAUYEQCMHBEAjBiMHQQJ2EABFJAgLQQAkBwsLC3YBA39BASQeIxYjFyEBIxghAhAYKAIMIQADQCAABEAgACgCECAAIAApAxhBoAgoAgARAAAgACgCBCEADAELCwNAIAEgAkkEQCABKQMAQgBSBEAgASgCACABKAIEIAEpAwhBoAgoAgARAAALIAFBEGohAQwBCwsLXAECf0GAAhAFJBZBACQZIwBBD2pBcHEiAEGAgARqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkFyAAQYCABGokGEI0JBoLBAAQGgu+BwECf0GACSQAQYCJASQAQQE/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAtBgAkkBiMAQQ9qQXBxIgBBsBNqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkCyMAQQ9qQXBxIgBBwBBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkFSMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MIiIiIiIiIiIiIiIiIiIiIv0LBAAgACQgIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QwKCgoKCgoKCgoKCgoKCgoK/QsEACAAJCEjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DFxcXFxcXFxcXFxcXFxcXFz9CwQAIAAkIiMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0M39/f39/f39/f39/f39/f3/0LBAAgACQjIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QxbW1tbW1tbW1tbW1tbW1tb/QsEACAAJCQjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DF1dXV1dXV1dXV1dXV1dXV39CwQAIAAkJSMAQQ9qQXBxIgBB8JMBaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJCYjJiQoIwBBD2pBcHEiAEGAFGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQvQX8kMyMAQQ9qQXBxIgBB4BBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkNyMAQQ9qQXBxIgBBgAJqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkOAutBQMHfg97AX8jIf0ABAAhCCMg/QAEACEJIyL9AAQAIQojI/0ABAAhCyMk/QAEACEMIyX9AAQAIQ0DQCAA/QAEACIOIAj9IyAA/QAEECIPIAj9I/1QIAD9AAQgIhAgCP0jIAD9AAQwIhEgCP0j/VD9UCAEIA4gCf0j/WQgDyAJ/SP9ZEEQdHKtIBAgCf0j/WQgESAJ/SP9ZEEQdHKtQiCGhEEBIAKnIA4gCv0jIhMgDyAK/SMiFP1QIBAgCv0jIhUgESAK/SMiFv1Q/VD9UxsEfiAT/WQgFP1kQRB0cq0gFf1kIBb9ZEEQdHKtQiCGhCACQn+FgyIBQgGGIAKEIQQgAUKq1arVqtWq1ap/gyAEQn+FgyICIAF8IgEgAlStIQIgAUIBhkLVqtWq1arVqtUAhSAEgwVCAAtCf4WDIgEgAUIBhoUiASABQgKGhSIBIAFCBIaFIgEgAUIIhoUiASABQhCGhSIBIAFCIIaFhSIBQj+HIQQgAUJ/hSIBIA4gC/1OIhMgDP0j/WQgDyAL/U4iFCAM/SP9ZEEQdHKtIBAgC/1OIhUgDP0j/WQgESAL/U4iFiAM/SP9ZEEQdHKtQiCGhIMhBf1TRSIXIBMgDf0j/WQgFCAN/SP9ZEEQdHKtIBUgDf0j/WQgFiAN/SP9ZEEQdHKtQiCGhCABgyIBeyIGIANTcQRAIAMgBXsgBn18IQMFIBcEfkIABSAOIAj9I/1kIA8gCP0j/WRBEHRyrSAQIAj9I/1kIBEgCP0j/WRBEHRyrUIghoQLIgcgASAFhIQhAQNAIAFCAFIEQCAHIAEgAUJ/hUIBfIMiBoNCAFIEQEEADwsgA0IBQn8gBSAGg0IAUht8IgNQBEAgACAGeqdqQQFqDwsgASABQgF9gyEBDAELCwsgAEFAayEADAALAAupCQIIfwF+IAAjFCgCCDYCACAAIxIoAgg2AgQgACMZIxYoAghqNgIIIAAjEygCCDYCDCAAIw02AhAgACMWKAIINgIUIxYoAgwhAgNAIAIEQCADIAIoAghBAWpqIQMgAigCBCECDAELCyAAIAM2AhhBD0E/IxIoAghBAnQiAUHAAEsbIgIjAGogAkF/c3EhAiABIAJqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAhASACJDQjFyECIxghACMWKAIMIQQDQCAEBEAgBCgCECAEIAQpAxhBwAgoAgARAAAgBCgCBCEEDAELCwNAIAAgAksEQCACKQMAQgBSBEAgAigCACACKAIEIAIpAwhBwAgoAgARAAALIAJBEGohAgwBCwsgAUEgaiEAIxQoAgwhAgNAIAIEQCAAIAIoAggiAzYCACAAQRBqIAJBIGogA/wKAAAgACADQQ9qQXBxQRBqaiEAIAIoAgQhAgwBCwsjEigCDCECA0AgAgRAIAAgAiMNQQN0QT9qQXBxIAIoAghBD2pBcHFqIgP8CgAAIAAgAigCCDYCACAAIzQgAigCIEECdGooAgA2AgQgAikDECIJQoGAgICAgIBwUyAJQv////////8PVXIEQCMDQQRyJAMLIAAgCbk5AxBBMCEEA0AgBCMNQQN0QTBqSQRAIAIgBGopAwAiCUKBgICAgICAcFMgCUL/////////D1VyBEAjA0EEciQDCyAAIARqIAm5OQMAIARBCGohBAwBCwsgACADaiEAIAIoAgQhAgwBCwsgACMWKAIIIgJBAnRBD2pBcHEiA2ohBiAAIAMgAkH/H2pBDHZBAnRBD2pBcHFqaiIHIQNBACEEIxYoAgwhAgNAIAIEQCACKAIIIQggBEH/H3FFBEAgBiAEQQx2QQJ0aiADIAdrNgIACyAAIARBAnRqIAg2AgAgAyACQSBqIAj8CgAAIAMgCGpBLDoAACADIAhBAWpqIQMgBSAIIAUgCEsbIQUgBEEBaiEEIAIoAgQhAgwBCwsgASAFNgIcIAcgAyAHa0EPakFwcWohAUEAIQMjNCEAIzQjEigCCEECdGohAgNAIAAgAkkEQCAAKAIAIQQgACADNgIAIAMgBGohAyAAQQRqIQAMAQsLIAEkNSABIxkjFigCCGpBAnRBD2pBcHFqJDYjFyEDIxghAiMWKAIMIQADQCAABEAgACgCECAAIAApAxhB4AgoAgARAAAgACgCBCEADAELCwNAIAIgA0sEQCADKQMAQgBSBEAgAygCACADKAIEIAMpAwhB4AgoAgARAAALIANBEGohAwwBCwsgASMZIxYoAghqIgBBAnRBD2pBcHEgAEEDdEEPakFwcWpqIQAjEygCDCECA0AgAgRAIAIoAgghASACKAIQIQQgAigCFCEDA0AgAwR/IAMgBGpBAWstAAAFQQELRQRAIANBAWshAwwBCwsgACABNgIAIAAgAzYCBCAAQRBqIAJBIGogAfwKAAAgACABQQ9qQXBxQRBqaiIAIAIoAhAgA/wKAAAgACADQQ9qQXBxaiEAIAIoAgQhAgwBCwsLXgEBfyM1IzQgACgCIEECdGoiAygCACIAQQJ0aiABKAIMNgIAIAJCgYCAgICAgHBTIAJC/////////w9VcgRAIwNBBHIkAwsjNiAAQQN0aiACNwMAIAMgAEEBajYCAAsaACM0IAAoAiBBAnRqIgAgACgCAEEBajYCAAvKBQMDfgR/AXsCQEEIIAAtAABBLUYiBSAAaiIGKQMAIgJCxoyZsuTIkaPGAHwgAkKw4MCBg4aMmDB9hEKAgYKEiJCgwIB/gyIDekIDiKcgA1AbIgdFIAdBCEZyBH9BAQUgB0EBSwR/IAYtAABBMEYFQQALCw0AIAJCsODAgYOGjJgwfULAACAHrUIDhn2GIgJCCn4gAkIIiHwiAkL/gYCA8B+DQuSAgICAyNAHfiACQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIIQMgBiAHaiIGLQAAQS5HBEAgACAGIAEgBSADQsCEPX4QCw8LIAZBAWoiBv0ABAD9DDAwMDAwMDAwMDAwMDAwMDD9cSIJ/QwJCQkJCQkJCQkJCQkJCQkJ/Sj9ZK0gBv0ABBD9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCQkJCQkJCQkJCQkJCQkJCf0o/WStQhCGhEKAgICAEIR6pyIHRSAHQSBGcg0AIAn9HQAhAiAGIAdqIQZBCCAHIAdBCE8bIghBCEcEQCACQgEgCK1CA4aGQgF9gyECCyADQsCEPX4gAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIgiAkLkAIB8IQMgAkLkAIIiBEIyViIIIARCMVRyBEAgACAGIAEgBSADIAitfBALDwsgCf0dASECQQhBCCAHIAdBCE0bQQhrIgcgB0EITxsiB0EIRwRAIAJCASAHrUIDhoZCAX2DIQILIARCgK3iBH4gAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIhCCoB8IgIgA0IViEICfCIEQoDKte4BfFggAiAEfEKAyrXuAVpxDQAgACAGIAEgBSADIAJCgMq17gFWrXwQCw8LIAAgARAKC6UKAgx/An4gACgCBCEIIAAoAgwhC0EPQT8gACgCACIDQQJ0IgJBwABLGyIBIwBqIAFBf3NxIQogAiAKaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAAC0EPQT8gCEEDdCICQcAASxsiASMAaiABQX9zcSEEIAIgBGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACICQSBqIQADQCADIAxLBEAgCiAMQQJ0aiAAQRBqIAAoAgAiARAPNgIAIAAgAUEPakFwcUEQamohACAMQQFqIQwMAQsLQQAhDANAIAggDEsEQCAAKAIAIQdBACEDA0AgAyMNQQN0SQRAIzggA2ogAEEwaiADaisDAPwGNwMAIANBCGohAwwBCwsjNyIBIAAjDUEDdCIGQT9qQXBxaiAH/AoAACABIAdqIgP9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAEhAwNAIAMgASAHakkEQCADLQAAQYABcQRAIAMgCiADKAIBQQJ0aigCADYCAQsgAy0AAEGAAXEEf0EFBSADLQABQQJqCyADaiEDDAELCyM4IQEjNyAHEAQjNyAHIAArAxgQEyIFIAUpAxAgACsDEPwGfDcDEEEAIQMDQCADIAZJBEAgBUEwaiADaiIJIAkpAwAgASADaikDAHw3AwAgA0EIaiEDDAELCyAEIAxBA3RqIgEgBTYCACABIAAoAgQ2AgQgACMNQQN0QT9qQXBxIAdBD2pBcHFqaiEAIAxBAWohDAwBCwtBD0E/IAIoAhQiCEECdCIDQcAASxsiASMAaiABQX9zcSEHIAMgB2okACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACAIQQJ0QQ9qQXBxIAhB/x9qQQx2QQJ0QQ9qQXBxamohA0EAIQwDQCAIIAxLBEAgAyAMQQJ0IgYgAGooAgAiBRAJIQEgBiAHaiABIAUQBCABIAUQCDYCACADIAVBAWpqIQMgDEEBaiEMDAELCyAAIAhBAnRBD2pBcHEgCEH/H2pBDHZBAnRBD2pBcHFqIAIoAhhBD2pBcHFqaiIFIAIoAggiAUECdEEPakFwcWohACAEKAIEIQNBACEMA0AgASAMSwRAA0AgA0UEQCAEQQhqIgQoAgQhAwwBCwsgA0EBayEDIAQoAgAgByAFIAxBAnRqKAIAQQJ0aigCACAAIAxBA3RqKQMAEAwgDEEBaiEMDAELCyAFIAIoAggiAEECdEEPakFwcSAAQQN0QQ9qQXBxamohAEEAIQwDQCALIAxLBEAgACgCBCEFIzciASAAQRBqIAAoAgAiA/wKAAAgASADaiIC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEECABIQQDQCAEIAEgA2pJBEAgBC0AAEGAAXEEQCAEIAogBCgCAUECdGooAgA2AgELIAQtAABBgAFxBH9BBQUgBC0AAUECagsgBGohBAwBCwsjNyADEBIgBRAUIQEgACADQQ9qQXBxQRBqaiEAQQAhBANAIAQgBUkEQCABIARqKQMAIg4gACAEaikDACINg0IAUgRAIwNBAnIkAwsgASAEaiANIA6ENwMAIARBCGohBAwBCwsgACAFQQ9qQXBxaiEAIAxBAWohDAwBCwsLxQYCAn4Cf0EBIAF0IgUjMHEEQEEADwsjMCAFciQwIAJBCUYiBiACQQJMcgRAIAAgASAGECIPCyAALQAAQe4ARgRAIABBBGpBACAAKAIAQe7qseMGRhsPCyACQQhGBEBBAA8LIAJBBkwEfyAAKAIAQf///wdxQc7CuQJGBH8gAC0AAyIGQf0ARiAGQSxGciAGQSBNcgVBAAsFQQALBEAjMUGAgICAeHIkMSAAQQNqDwsgAkEHRgRAAn9BAEEIIAAtAABBIkYiASAAaiIAKQMAIgNCxoyZsuTIkaPGAHwgA0Kw4MCBg4aMmDB9hEKAgYKEiJCgwIB/gyIEekIDiKcgBFAbIgJFIAJBBEtyBH9BAQUgAkEBSwR/IAAtAABBMEYFQQALCw0AGiAAIAJqLQAAIQVBACADQrDgwIGDhoyYMH1CwAAgAq1CA4Z9hiIDQgp+IANCCIh8IgNCEIhC/4GAgPAfg0KBgICAgOIJfiADQv+BgIDwH4NC5ICAgIDI0Ad+fEIgiKciBkH/P0oEf0EBBSABBH8gBUEiRwUgBUH9AEYgBUEsRnIgBUEgTXJFCwsNABojKCAGNgIQIAAgAmogAWoLDwsjMSAFciQxIwsgAUHQAGxqKAIEIQUgAkEGRgRAIAAoAgBB9OTVqwZGIgEEf0EABSAAKAIAQebCsZsHRwR/QQEFIAAtAARB5QBHCwsEf0EABSMoQTBqIAVBA3RqIAGtNwMAIABBBEEFIAEbagsPCyACQQNGBH4gACIBQQggACkDACIDQsaMmbLkyJGjxgB8IANCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiBHpCA4inIARQGyICaiEGAn4gAkEARyIABEAgAkEISSEACyAABEAgAkEBRgR/QQEFIAEtAABBMEcLIQALIAAEfyAGLQAAIgBB/QBGIABBLEZyIABBIE1yBSAAC0UEQCABQQMQCgwBCyAGJB8gA0Kw4MCBg4aMmDB9QsAAIAKtQgOGfYYiA0IKfiADQgiIfCIDQhCIQv+BgIDwH4NCgYCAgIDiCX4gA0L/gYCA8B+DQuSAgICAyNAHfnxCIIgLBSAAIAIQHwshAyMoQTBqIAVBA3RqIAM3AwAjHwuMBQIDfwJ7IAAtAABBIkYhAyACBEAgAwR/QQEFIAAoAgBB7uqx4wZGBH8gAC0ABCIEQf0ARiAEQSxGciAEQSBNcgVBAAsLRQRAQQAPCyMxQQEgAXRyJDELIAMEfyAA/QAEACIG/QwiIiIiIiIiIiIiIiIiIiIi/SMgBv0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZEF+cSIEQYCABHJoIgVBAWpBACAEBH8gACAFai0AAEEiRgVBAAsEfyAAIAVqQQFrLQAAQdwARwVBAAsbBSAA/QAEACIG/Qzf39/f39/f39/f39/f39/f/U4iB/0MW1tbW1tbW1tbW1tbW1tbW/0jIAf9DF1dXV1dXV1dXV1dXV1dXV39I/1QIAb9DCIiIiIiIiIiIiIiIiIiIiL9IyAG/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1QIAb9DCEhISEhISEhISEhISEhISH9Jv1Q/WRBgIAEcmgLIgRBEElBACAEGwRAIAIEQCAAIAQQDQUjLSABIARBCHRyOwEAIy0gAP0ABAD9CwQCIy0gBEECamokLQsgACAEag8LIAMEQCAAEBAhAwUgACEDA0AgAy0AACIEQd8BcSEFIARBIkYgBEEgTXIgBEEsRnIgBUHbAEZyIAVB3QBGckUEQCADQQFqIQMMAQsLCyADRSAAIANGcgRAQQAPCyACBEAgACADIABrEA0FIy0hAgJ/IAMgAGsiBEE4TQRAIAIgAToAACACIAQ6AAFBACEBA0AgASAESQRAIAJBAmogAWogACABav0ABAD9CwQAIAFBEGohAQwBCwsgAkECaiAEagwBCyACIAFBgAFyOgAAIAIgACAEEA82AgEgAkEFagskLQsgAwvnBgEGfyMNQQN0QQ9qQXBxIQMDQCADIARLBEAjKEEwaiAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBEEQaiEEDAELCyMoQTBqIANqJCkjKUHgAGokLSMtJCwjKEF/NgIQIyhBADYCFCMoQQA2AhgjKEEANgIcQQAkK0EAJDBBACQxA0ACQCAALQAAQf0ARiAFQQBKcQRAIABBAWohAAwBCyMvIAVB0ABsaiEIIAVBIEgEfyAI/QAEACAA/QAEAP1RIAj9AAQg/U4gCP0ABBAgAP0ABBD9USAI/QAEMP1O/VD9U0EBIAgoAkAbBUEBCwR/IAAgBRAkIgNFBEBBAA8LIANBAUYEQCMyIQAMAgsjMyIGQX9GBH9BAAUjCyAGQdAAbGooAgALIQQgBUEgSCADIABrIgdBIE1xBEAgCEEAQcAA/AsAIAggACAH/AoAACAIQSBqQf8BIAf8CwAgCCAHNgJAIAggBjYCRCAIIAQ2AkgLIAMFIAgoAkQhBiAIKAJIIQQgACAIKAJAagsiAC0AACIDQSBNBEADQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLCyAGQX9GBH8CfyAALQAAIgNBIkYEQCAAEBAMAQsgA0HbAEYgA0H7AEZyBEAgABAbDAELIAAhAwNAIAMtAAAiBEHfAXEhBiAEQSJGIARBIE1yIARBLEZyIAZB2wBGciAGQd0ARnJFBEAgA0EBaiEDDAELCyADQQAgACADRxsLBSAAIAYgBBAhCyIABEAgBUEBaiEFDAIFQQAPCwALCyAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLIAAtAABBCkcEQEEADwsgACACRgRAQQEPCyMtIgJB/wA6AAAgAkEEOgABIAIjMTYCAiACQQZqIgL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAIkLSMrBEAjKCMqIysiAhAJIgMgAhAEIAMgAhAINgIcCyMoIywjLSMsayICEAQ2AgAjKCACNgIEIyggATkDCCMoIywgAkEfakFgcWoiAjYCJCACJCgjJ0EBaiQnIydBIEYEf0EBBSMoIyZBgIABaksLBEAQDgsgAEEBagvdBQEIfyAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLIAAiAi0AACEFIAFFIgAEQCAFQfsARiEACyAABEAgAkEBaiICLQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAkEBaiICLQAAIQMMAQsLBSAFQSxGIAFBAEpxBEAgAkEBaiICLQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAkEBaiICLQAAIQMMAQsLCwsgAi0AAEH9AEYEfyAABH9BAQUgBUH9AEYgAUEASnELBUEACwRAIAJBAWokMkEBDwtBACABRSAFQSxHciAAGwR/QQEFIAItAABBIkcLBEBBAA8LIAJBAWoiByEBIActAAAhAANAIABBIkcEQCAAQdwARiAAQSBJcgRAQQAPCyAHQQFqIgctAAAhAAwBCwsgByABayEFAkADQCAEIwxIBEAjCyAEIgJB0ABsaiIDKAIIIAVGBEAgBSEAQQAhBAJAIANBEGoiBiABIgNGDQAgBkEHcSADQQdxRgRAA0AgBkEHcQRAQQAhBCAARQ0DIAYtAAAiCCADLQAAIglrIQQgCCAJRw0DIABBAWshACAGQQFqIQYgA0EBaiEDDAELCwNAIABBCE8EQCAGKQMAIAMpAwBRBEAgBkEIaiEGIANBCGohAyAAQQhrIQAMAgsLCwsDQCAAIgRBAWshACAEBEAgBi0AACIIIAMtAAAiCWshBCAIIAlHDQIgBkEBaiEGIANBAWohAwwBCwtBACEECwVBASEECyAERQ0CIAJBAWohBAwBCwtBfyECCyACJDMgB0EBaiIBLQAAIQADQCAAQQlGIABBIEZyIABBDUZyBEAgAUEBaiIBLQAAIQAMAQsLIAEtAABBOkYEQCABQQFqIgEtAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCABQQFqIgEtAAAhAAwBCwsFQQAhAQsgAQvRAgIEfwF8IzsgASAAIAAgAUsbaiEGQQAjOyAAaiIEIAMbIQUgBEEKOgAAIzshAANAIwNFIAAgBklxBEACQCAAIAIgACM7a7igIgggBRAjIgFBAUYNACABBEAjPEQAAAAAAADwP6AkPCM9RAAAAAAAAPA/oCQ9IAEhAAwDCyAAIQEDQCABIAH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIDaGohByADRQRAIAFBEGohAQwBCwsgBSAHRg0AIAAhASAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAUEBaiIBLQAAIQMMAQsLIAEgB0cEQCM8RAAAAAAAAPA/oCQ8IAAgByAAayAIIAQgB0cQAgsjPUQAAAAAAADwP6AkPSAHQQFqIQAMAgsLCxAOIwcEQCMGIwdBAnYQAEUkCAtBACQHIAAgBCAAIARJGyM7awunAQECfyACQf8fakGAYHEiAyAAaiIAIzpLBEAgACM6QQF0IgQgACAESxskOkEPQT8jOkGAImoiAEHAAEsbIgQjAGogBEF/c3EhBCAAIARqJAAjAEH//wNqQRB2PwBrIgBBAEoEf0EQIAAgAEEQTBtAAEEASAVBAAsEQAALIARB/yBqQYBgcSQ5CyM7IAFqIQAjOSADaiIBIAJrJDsjOyAAIAL8CgAAIAELVAECf0EPQT8QESIAQcAASxsiASMAaiABQX9zcSIBIABqJAAjAEH//wNqQRB2PwBrIgBBAEoEf0EQIAAgAEEQTBtAAEEASAVBAAsEQAALIAEQHCABCwYAIzsQIAsZABAXIwcEQCMGIwdBAnYQAEUkCAtBACQHCwQAIx4LBAAjPAsEACM9CywAIAAkASACJARBgCAQBSQSQYACEAUkE0GAAhAFJBQgASQdIAJCAYQkGxAYC1gBAn8jCyMMQdAAbGoiAyAANgIAIABBA04iAgRAIABBBkwhAgsgAyMNQQAgAhs2AgQgAyABNgIIIANBEGojOyAB/AoAACMMQQFqJAwgAgRAIw1BAWokDQsLBAAjAwsyAQJ/IAFBIGogASgCCCIDEBUiBARAIAAgBBAWBSAAIAEoAgAgAUEgaiADEAggAhAMCwuFAwICfgJ/IxcgAK0gAa1CIIaEIgMjG34jGoinQQR0aiEAA0AgACkDACIEIANSBEAgBFAEQCAAIAM3AwAgACACNwMIIxlBAWokGSMYIxdrIxlBBXRJBEAjGCIFIxciAGtBAXQiASMcaiQcIxxBgICA0ABJBEAjASABaiQBCyMCIAFqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAFBwABLGyIGIwBqIAZBf3NxIgYgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgBiQXIAZBEELBACMafSICp3RqJBhCwAAgAn0kGgNAIAAgBUkEQCAAKQMAQgBSBEAjFyMbIAA1AgAgADUCBEIghoR+IxqIp0EEdGohAQNAIAEpAwBCAFIEQCABQRBqIgEjGEYEQCMXIQELDAELCyABIAD9AAQA/QsEAAsgAEEQaiEADAELCwsPCyAAQRBqIgAjGEYEQCMXIQALDAELCyAAIAApAwggAnw3AwgLC0MGAEGMCAsBHABBmAgLCQQAAAAIAAAAAQBBrAgLARwAQbgICwkEAAAACAAAAAIAQcwICwEcAEHYCAsJBAAAAAgAAAAD";

// src/read/scan/different.ts
var headWords = 4;
var seedAt = 8;
function seedOf({ shared }) {
  return new BigUint64Array(shared, seedAt, 1)[0] ?? 0n;
}
function keptAtFirst({ most }) {
  return most * 8;
}
function countDifferent(different, numbers) {
  const words = new Int32Array(different.shared);
  const lastBit = (words.length - headWords) * 32 - 1;
  let more = 0;
  for (const number of numbers) {
    const place = number & lastBit;
    const bit = 1 << (place & 31);
    if ((Atomics.or(words, headWords + (place >>> 5), bit) & bit) === 0) more += 1;
  }
  return Atomics.add(words, 0, more) + more <= different.most;
}
function randomSeed() {
  const half = () => BigInt(Math.floor(Math.random() * 2 ** 32));
  return half() << 32n | half();
}

// src/read/scan/plan.ts
var role = {
  key: 1,
  identity: 2,
  count: 3,
  gain: 4,
  loss: 5,
  flag: 6,
  attempt: 7,
  whole: 8,
  answer: 9
};
var summedAs = {
  tokens: role.count,
  tokenEntropy: role.gain,
  logprob: role.loss,
  truncated: role.flag
};

// src/read/scan/unusual.ts
var import_node_buffer = require("node:buffer");

// src/read/answer-of.ts
function answerOf(text) {
  return text === null || text.trim() === "" ? null : text;
}

// src/read/millionths.ts
function toMillionths(value) {
  return Math.floor(value * 1e6 + 0.5);
}

// src/read/token-count.ts
var mostTokens = 2 ** 31 - 1;
function isTokenCount(value) {
  return Number.isInteger(value) && value >= 0 && value <= mostTokens;
}

// src/read/scan/unusual.ts
function saidBy(written) {
  if (!(0, import_node_buffer.isUtf8)(written)) return void 0;
  try {
    const text = JSON.parse(written.toString("utf8"));
    return typeof text === "string" && answerOf(text) !== null ? text : void 0;
  } catch {
    return void 0;
  }
}
var jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function unusualNumber(text, as) {
  const value = jsonNumber.test(text) ? Number(text) : Number.NaN;
  const fits = as === role.count ? isTokenCount(value) : as === role.gain ? value >= 0 : value <= 0;
  const whole = as === role.count ? value : toMillionths(value);
  return fits && Number.isSafeInteger(whole) ? whole : Number.NaN;
}

// src/read/scan/scanner.ts
var mostKept = 64 << 20;
var mostOdd = 8 << 20;
var mostBytes = 2 ** 32 - 1;
var longestLine = 16 << 20;
var module2;
function compiledModule() {
  try {
    return module2 ??= new WebAssembly.Module(Buffer.from(compiled, "base64"));
  } catch (error) {
    if (typeof WebAssembly === "undefined" || error instanceof WebAssembly.CompileError) return void 0;
    throw error;
  }
}
function lineScanner(plan) {
  const code = compiledModule();
  return code && scannerOf(code, plan);
}
function scannerOf(code, plan) {
  const odd = [];
  let oddSize = 0;
  const view = (at, length) => Buffer.from(wasm.memory.buffer, at, length);
  const keepOdd = (at, length, position2, ended) => {
    oddSize += length + 100;
    if (oddSize <= mostOdd)
      odd.push({ position: position2, bytes: Uint8Array.from(view(at, length)), ended: ended !== 0 });
  };
  const number = (at, length, as) => unusualNumber(view(at, length).toString("latin1"), as);
  const decode = (at, length, to) => {
    const text = saidBy(view(at, length));
    return text === void 0 ? -1 : view(to, length).write(text);
  };
  const different = plan.find((field) => field.different !== void 0)?.different;
  const count = (at, numbers) => different !== void 0 && countDifferent(different, new Uint32Array(wasm.memory.buffer, at, numbers));
  const imports = { index: { odd: keepOdd }, numbers: { number }, different: { decode, count } };
  const wasm = new WebAssembly.Instance(code, imports).exports;
  for (const field of plan) {
    const name = Buffer.from(field.name);
    view(wasm.reserve(name.length, 0, 0), name.length).set(name);
    wasm.addField(field.role, name.length);
  }
  wasm.begin(
    mostKept,
    different === void 0 ? mostBytes : keptAtFirst(different),
    different === void 0 ? randomSeed() : seedOf(different)
  );
  let position = 0;
  let rest = 0;
  let from = 0;
  const others = [];
  const keepsApart = different === void 0 && plan.some((field) => field.role === role.answer);
  let tooLong = false;
  const gaveUp = () => wasm.getState() !== 0 || oddSize > mostOdd || tooLong;
  return {
    seek(to) {
      position = to;
      rest = 0;
    },
    space(least) {
      const size = Math.max(least, rest);
      const at = wasm.reserve(size, from, rest);
      return view(at, size);
    },
    read(bytes, limit, last) {
      const size = rest + bytes;
      const done = wasm.scan(size, Math.min(limit - position, size), position, last);
      position += done;
      from = done;
      rest = size - done;
      tooLong ||= rest > longestLine;
      return !last && position < limit && !gaveUp();
    },
    get gaveUp() {
      return gaveUp();
    },
    get records() {
      return wasm.countRecords();
    },
    add(other) {
      for (const part of keepsApart ? [] : other.packed) {
        view(wasm.reserve(part.length, 0, 0), part.length).set(part);
        wasm.merge();
      }
      for (const line of other.odd) {
        oddSize += line.bytes.length + 100;
        odd.push(line);
      }
      others.push(keepsApart ? other : { ...other, packed: [] });
    },
    result() {
      const leftOut = others.some((other) => other.leftOut) || wasm.hasLeftOut() !== 0;
      if (leftOut) wasm.leaveOut();
      const size = wasm.packedSize();
      const at = wasm.pack();
      if (gaveUp()) return void 0;
      odd.sort((a, b) => a.position - b.position);
      return {
        packed: [Uint8Array.from(view(at, size)), ...others.flatMap((other) => other.packed)],
        odd,
        records: others.reduce((sum, other) => sum + other.records, wasm.countRecords()),
        newlines: others.reduce((sum, other) => sum + other.newlines, wasm.countNewlines()),
        leftOut
      };
    }
  };
}

// src/world/unfolded.ts
var import_node_worker_threads = require("node:worker_threads");
var chunkSize = 1 << 20;
var storedSize = 1 << 18;
async function* unfolded(file, { start, end, packing }) {
  const stored = await (0, require("node:fs/promises").open)(file);
  try {
    const pieces = piecesOf(stored, start, end);
    if (packing === "none") yield* pieces;
    else yield* inflated(pieces, packing);
  } finally {
    await stored.close();
  }
}
async function* piecesOf(stored, start, end) {
  let [buffer, other] = [Buffer.alloc(storedSize), Buffer.alloc(storedSize)];
  for (let at = start; at < end; ) {
    const { bytesRead } = await stored.read(buffer, 0, Math.min(storedSize, end - at), at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
    [buffer, other] = [other, buffer];
  }
}
async function* inflated(pieces, packing) {
  const options = { chunkSize, highWaterMark: chunkSize };
  const inflate = packing === "gzip" ? (0, require("node:zlib").createGunzip)(options) : (0, require("node:zlib").createInflateRaw)(options);
  const fed = feed(pieces, inflate).catch((error) => {
    inflate.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  const release = releaser();
  try {
    for await (const chunk of inflate) {
      yield chunk;
      release(chunk);
    }
  } finally {
    inflate.destroy();
    await fed;
  }
}
async function feed(pieces, inflate) {
  const closed = new Promise((resolve) => inflate.once("close", resolve));
  let taken = Promise.resolve();
  for await (const piece of pieces) {
    await Promise.race([taken, closed]);
    if (inflate.destroyed) return;
    taken = new Promise((resolve) => {
      inflate.write(piece, () => {
        resolve();
      });
    });
  }
  await Promise.race([taken, closed]);
  inflate.end();
}
function releaser() {
  const { port1, port2 } = new import_node_worker_threads.MessageChannel();
  port2.close();
  port1.unref();
  return ({ buffer, byteOffset, byteLength }) => {
    if (buffer instanceof ArrayBuffer && byteOffset + byteLength === buffer.byteLength)
      port1.postMessage(void 0, [buffer]);
  };
}

// src/world/scan-job.ts
async function performJob(job) {
  const scanner = lineScanner(job.plan);
  if (scanner === void 0) return void 0;
  if (job.kind === "blocks") scanBlocks(scanner, job);
  else if (!await scanPacked(scanner, job)) return void 0;
  return scanner.result();
}
function scanBlocks(scanner, { file, size, block, next }, advance) {
  let [own, told] = [0, 0];
  const counter = new Int32Array(next);
  const descriptor = (0, import_node_fs.openSync)(file, "r");
  try {
    const readAt = (space, at) => (0, import_node_fs.readSync)(descriptor, space, 0, space.length, at);
    for (; ; ) {
      const start = Atomics.add(counter, 0, 1) * block;
      if (start >= size) return;
      scanRange(scanner, readAt, start, start + block, size);
      if (scanner.gaveUp) Atomics.store(counter, 0, 1 << 30);
      else if (advance !== void 0) {
        const taken = Math.min(size, Atomics.load(counter, 0) * block);
        own += Math.min(block, size - start);
        advance(taken - told, Math.round(scanner.records / own * (taken - told)));
        told = taken;
      }
    }
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
async function scanPacked(scanner, { file, range }) {
  const { most, exactly } = range;
  let bytes = 0;
  try {
    for await (const chunk of unfolded(file, range)) {
      bytes += chunk.length;
      if (bytes > most) return false;
      scanner.space(chunk.length).set(chunk);
      if (!scanner.read(chunk.length, Infinity, false) && scanner.gaveUp) return false;
    }
  } catch {
    return false;
  }
  scanner.read(0, Infinity, true);
  return exactly === void 0 || bytes === exactly;
}

// src/world/scan-worker.ts
async function perform(job) {
  const found = await performJob(job);
  import_node_worker_threads2.parentPort?.postMessage(found, found === void 0 ? [] : found.packed.map((part) => part.buffer));
}
import_node_worker_threads2.parentPort?.on("message", (job) => void perform(job));
