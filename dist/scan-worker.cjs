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

// src/read/scan/scanner.ts
var import_node_crypto = require("node:crypto");

// src/read/scan/compiled.ts
var compiled = "AGFzbQEAAAABgAEUYAJ/fwF/YAAAYAABf2ADf39/AX9gAX8Bf2AFf39/f38Bf2ACf38BfmACf38AYAF/AGAAAXxgBX9/f39+AX5gBX9/f39+AGAEf39/fwF/YAR/f398AX9gA39/fwF8YAN/f38AYAN/fH8Bf2AEf398fwF/YAR/f3x/AGADf39+AAJDBAlkaWZmZXJlbnQFY291bnQAAAdudW1iZXJzBm51bWJlcgAOBWluZGV4A29kZAASCWRpZmZlcmVudAZkZWNvZGUAAwMnJgQFBQYKCwABDAAEAgAHAQ0AAQQIBggPAwMQABEDAgEBAgkJEwcCBQMBAAAGpwI4fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALB4wBDQdyZXNlcnZlACAIYWRkRmllbGQAKAViZWdpbgAnDGNvdW50UmVjb3JkcwAlDWNvdW50TmV3bGluZXMAJgRzY2FuAB8EcGFjawAhBW1lcmdlACIKaGFzTGVmdE91dAAkCGxlYXZlT3V0ACMIZ2V0U3RhdGUAKQpwYWNrZWRTaXplAA8GbWVtb3J5AgAIARUKs28moAEBA38jAEE/akFAcSIBQRRqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALQQ9BPyAAQQN0IgJBwABLGyIDIwBqIANBf3NxIQMgAiADaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyABIAM2AgAgASAAQQFrNgIEIAELsgMBAn8gAiAEQQ9qQXBxIgUgAmoiAiMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyACQcAASxsiBiMAaiAGQX9zcSIGIAJqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAZqIAMgBfwKAAAgBiABNgIAIAYgBDYCCCMJIAY2AgAjCSABNgIEIAAoAhAiAQRAIAEgBjYCBAUgACAGNgIMCyAAIAY2AhAgACAAKAIIQQFqIgE2AgggACgCBCICIAFBAXRJBEAgAkEBakEBdCICQQN0IgEjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gAUHAAEsbIgMjAGogA0F/c3EiAyABaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAIAM2AgAgACACQQFrNgIEIAAoAgwhAQNAIAEEQCABKAIAIgQgAkEBa3EhAANAIAMgAEEDdGooAgAEQCAAQQFqIAJBAWtxIQAMAQsLIAMgAEEDdGoiACABNgIAIAAgBDYCBCABKAIEIQEMAQsLCyAGC6EBAQV/IAAoAgAhByAAKAIEIgggAXEhBQNAIAcgBUEDdGoiACgCACIGRQRAIAAkCUEADwsgACgCBCABRgR/IAQgBigCCEYFQQALBH8gAiAGaiEJQQAhAAJ/A0AgACAESQRAQQAgACAJav0ABAAgACADav0ABAD9Uf1TDQIaIABBEGohAAwBCwtBAQsFQQALRQRAIAVBAWogCHEhBQwBCwsgBgtRAgJ/AXwgACECA0AgAi0AACIDQSBNIANB/QBGIANBLEZyckUEQCACQQFqIQIMAQsLIAJBACAAIAIgAGsgARABIgQgBGEbJBsgBPwGQgAjGxsLRQEBfyACQQVGIANBAEdHBH9BAAUgAS0AACIFQf0ARiAFQSxGciAFQSBNcgtFBEAgACACEAcPCyABJBtCACAEfSAEIAMbC4kBAQF/IxQgAUEgIAIgAxAGIgVFBEAgAkEEai0AAEGAAXEiBQR/IAUEfyMRIAIoAgVBAnRqKAIAKAIIBSACLQAFC0EgagVBAAsgA2pBOGoiBSMXaiQXIxdBgICA0ABJBEAjASAFaiQBCyMUIAFBICACIAMQBSIFIAA2AhgLIAUgBSkDECAEfDcDEAvnAwMFfwJ+AXsgAC0AAEEiRwRAQQAPCyABIw5LBEAgAUEBdCQOQQ9BPyMOQSBqIgJBwABLGyIFIwBqIAVBf3NxIgUgAmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgBSQNCyAAQQFqIQUgAUECayECAn8DQCACIANLBEBBAEEBQRAgAiADayIGIAZBEEsbdEEBayIGIAMgBWr9AAQAIgn9DCAgICAgICAgICAgICAgICD9JSAJ/QxcXFxcXFxcXFxcXFxcXFxc/SP9UP1kcQ0CGkEBIAQgCf0MICAgICAgICAgICAgICAgIP0k/WQgBnEbIQQgA0EQaiEDDAELCyAECwRAIw0gAEEBaiAC/AoAAAUgACABIw0QAyICQQBIBEBBAA8LCyACQYCAAUsEQEEBDwsjDSACav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjCCACrYUhCCMIQn+FIQcgAiMNIgBqIQEDQCAAIAFJBEAgCCAAKQMAhUKV+Kn6l7fem55/fkIdiSEIIAcgACkDCIVCk/vnsobXv/RWfkIfiSEHIABBEGohAAwBCwsgB0KV+Kn6l7fem55/fiAIIAdCIImFhUKT++eyhte/9FZ+QiCIp0ECcguYBwIKfwJ+IwZBA3RBD2pBcHFBMGoiBUHQAGohAiMkIQMjIiEAA0AgACADSQRAIygjEyIBKAIAIAEoAgQgACgCAHFBA3RqKAIAcyQoIAAoAiAhAAwBCwsjIiEAA0AgACADSQRAIygjEyIBKAIAIAEoAgQgACgCAHFBA3RqKAIAIgEoAgAgAUFAaygCAHNzJCggACgCICEADAELCyMiIQADQCAAIANJBEAgAEEwaiEEIAAoAgAgACACaiAAKAIEIAArAwgQEyIGIAYpAxBCAXw3AxBBACEBIwZBA3QhBwNAIAEgB0kEQCAGQTBqIAFqIgggCCkDACABIARqKQMAfDcDACABQQhqIQEMAQsLIAAgBjYCHCAAIAVqIgEgBigCIDYCACAAKAIUIgQEQCMIIASthSELIwhCf4UhCiABIARqIQQDQCABIARJBEAgCyABKQMAhUKV+Kn6l7fem55/fkIdiSELIAogASkDCIVCk/vnsobXv/RWfkIfiSEKIAFBEGohAQwBCwsgACAKQpX4qfqXt96bnn9+IAsgCkIgiYWFQpP757KG17/0Vn5CIIg+AhgLIAAoAiAhAAwBCwsjIiEAA0AgACADSQRAIygjFCIBKAIAIAEoAgQgACgCGHFBA3RqKAIAcyQoIyggACgCHCgCJCgCECAAKAIQQQN2Qf8HcWotAABzJCggACgCICEADAELCyMiIQADQCAAIANJBEAjKCMUIgEoAgAgASgCBCAAKAIYcUEDdGooAgAoAgBzJCggACgCICEADAELCyMiIQEDQCABIANJBEAgASgCHCEHIAEoAhghACABKAIUIgIEQCAHIAAgASAFaiACQgEQCQUgAARAIAcgABARCwsgASgCECIIQX9HBEAgBygCJCIARQRAIxoiACEJIAcjBkEDdEE/akFwcWoiAi0AACEEA0AgBEH/AEcEQCACLQAAQYABcQR/QQUFIAItAAFBAmoLIQYjBCAEQf9+cUHQAGxqKAIAQQJGBEAgACACIAb8CgAAIAAgBmohAAsgAiAGaiICLQAAIQQMAQsLIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAcjGiAAIAlrEBAiADYCJAtBASAIQQdxdCICIAAgCEEDdiIAQQFqEBQgAGoiAC0AAHEEQCMDQQJyJAMLIAAgAC0AACACcjoAAAsgASgCICEBDAELC0EAJCMjIiQkIxlFIxcjGEtxBEAQEgsLaQAgA0E4TQRAIAAgAToAACAAIAM6AAFBACEBA0AgASADSQRAIABBAmogAWogASACav0ABAD9CwQAIAFBEGohAQwBCwsgAEECaiADag8LIAAgAUGAAXI6AAAgACACIAMQDTYCASAAQQVqC98DAgJ+An8gAUEgaiIEIxBLBEAgBEEBdCQQQQ9BPyMQIgRBwABLGyIFIwBqIAVBf3NxIQUgBCAFaiQAIwBB//8DakEQdj8AayIEQQBKBH9BECAEIARBEEwbQABBAEgFQQALBEAACyAFJA8LIw8gACAB/AoAACMPIAFq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACMIIAGthSEDIwhCf4UhAiABIw8iAGohBANAIAAgBEkEQCADIAApAwCFQpX4qfqXt96bnn9+Qh2JIQMgAiAAKQMIhUKT++eyhte/9FZ+Qh+JIQIgAEEQaiEADAELCyMWIAJClfip+pe33puef34gAyACQiCJhYVCk/vnsobXv/RWfkIgiKciBEEgIw8gARAGIgBFBEAjFigCCCEFIxYgBEEgIw8gARAFIgAgBTYCECAFIxJGBEBBgAIjEkEBdCIBIAFBgAJNGyQSIxJBAnQiASMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyABQcAASxsiBCMAaiAEQX9zcSIEIAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAQjESAFQQJ0/AoAACAEJBELIxEgBUECdGogADYCAAsgACgCEAvvAgIFewN/Ixz9AAQAIQEjHf0ABAAhAiAAQQFqIQADQCAA/QAEACIDIAH9IyADIAL9I/1QIAD9AAQQIgMgAf0jIAMgAv0j/VD9UCAA/QAEICIDIAH9IyADIAL9I/1QIAD9AAQwIgMgAf0jIAMgAv0j/VD9UP1Q/VNFBEAgAEFAayEADAELCyMe/QAEACEDA0AgAP0ABAAiBCAB/SMgAEEBa/0ABAAgA/0jIABBAmv9AAQAIAP9I/1P/U8gBCAC/SP9UCIEIABBEGoiBv0ABAAiBSAB/SMgBkEBa/0ABAAgA/0jIAZBAmv9AAQAIAP9I/1P/U8gBSAC/SP9UCIF/VD9UwRAIAT9ZCAF/WRBEHRyIQYDQCAAIAZoaiIILQAAQQpGBEBBAA8LIAhBAWshBwNAIActAABB3ABGBEAgB0EBayEHDAELCyAIIAdrQQFxBEAgCEEBag8LIAYgBkEBa3EiBg0ACwsgAEEgaiEADAALAAvVAgEEf0EgIQIjFigCDCEBA0AgAQRAIAIgASgCCEEPakFwcUEQamohAiABKAIEIQEMAQsLIxMoAgwhAQNAIAEEQCACIwZBA3RBP2pBcHEgASgCCEEPakFwcWpqIQIgASgCBCEBDAELCyACIxQoAggiAEECdEEPakFwcSAAQQN0QQ9qQXBxaiAAQf8fakEMdkECdEEPakFwcWpBACEBIxQoAgwhAANAIAAEQCABIABBJGotAABBgAFxBH8jESAAKAIlQQJ0aigCACgCCAUgAC0AJQtBAWpqIQEgACgCBCEADAELCyABQQ9qQXBxamohAiMVKAIMIQEDQCABBEAgASgCECEDIAEoAhQhAANAIAAEfyAAIANqQQFrLQAABUEBC0UEQCAAQQFrIQAMAQsLIAIgASgCCEEPakFwcUEQaiAAQQ9qQXBxamohAiABKAIEIQEMAQsLIAILqQECAn8CfiMIIAGthSEFIwhCf4UhBCAAIgIgAWohAwNAIAIgA0kEQCAFIAIpAwCFQpX4qfqXt96bnn9+Qh2JIQUgBCACKQMIhUKT++eyhte/9FZ+Qh+JIQQgAkEQaiECDAELCyMVIARClfip+pe33puef34gBSAEQiCJhYVCk/vnsobXv/RWfkIgiKciAkEgIAAgARAGIgMEfyADBSMVIAJBICAAIAEQBQsL6QMCBX8CfiAAKAIoIgJFBEAjGiICIQYgACMGQQN0QT9qQXBxaiIDLQAAIQQDQCAEQf8ARwRAIAMtAABBgAFxBH9BBQUgAy0AAUECagshBSMEIARB/35xQdAAbGooAgBBAkYEQCACIAMgBfwKAAAgAiAFaiECCyADIAVqIgMtAAAhBAwBCwsgAv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAiAGayEDIxohAgNAIAIjGiADakkEQCACLQAAQYABcQRAIAIjESACKAIBQQJ0aigCACgCADYCAQsgAi0AAEGAAXEEf0EFBSACLQABQQJqCyACaiECDAELCyMIIAOthSEIIwhCf4UhByADIxoiAmohAwNAIAIgA0kEQCAIIAIpAwCFQpX4qfqXt96bnn9+Qh2JIQggByACKQMIhUKT++eyhte/9FZ+Qh+JIQcgAkEQaiECDAELCyAAIAdClfip+pe33puef34gCCAHQiCJhYVCk/vnsobXv/RWfkIgiKdBAXIiAjYCKAtBASABQQFGIwwbRQRAIwojC2ogAa0gAq1CIIaFIgcgB0IdiIVClfip+pe33puef34iByAHQh+IhUIQiD4CACMLQQRqJAsjC0GAgAFGBEAjCwRAIwojC0ECdhAARSQMC0EAJAsLCwufAQEDf0EBJBkjFCgCDCEAQYACEAQkFANAIAAEQCAAKAIYIQEgAEEkaiICLQAAQYABcQR/IxEgAigCAUECdGooAgBBIGoFIAJBAmoLIAItAABBgAFxBH8jESACKAIBQQJ0aigCACgCCAUgAi0AAQsQCiICBEAgASACEBEFIAEgACgCACAAQSBqIAAoAgggACkDEBAJCyAAKAIEIQAMAQsLC10BAn8jEyAAIwZBA3RBP2pBcHEgASACEAYiBARAIAMgBCsDGGMEQCAEIAM5AxgLBSMTKAIIIQUjEyAAIwZBA3RBP2pBcHEgASACEAUiBCAFNgIgIAQgAzkDGAsgBAusAQEEfyAAKAIQIQIgACgCFCIDIAFPBEAgAg8LQSAgASADQQF0IgQgASAESxsiASABQSBNGyIEIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IARBwABLGyIBIwBqIAFBf3NxIgUgBGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgBSACIAP8CgAAIAAgBTYCECAAIAQ2AhQgBQu8CAECf0GACCQAQbAbJABBAT8AayIAQQBKBH9BECAAIABBEEwbQABBAEgFQQALBEAAC0GACCQEIwBBD2pBcHEiAEGAgAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkCiMAQQ9qQXBxIgBBwBBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkGiMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MIiIiIiIiIiIiIiIiIiIiIv0LBAAgACQcIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QwKCgoKCgoKCgoKCgoKCgoK/QsEACAAJB0jAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DFxcXFxcXFxcXFxcXFxcXFz9CwQAIAAkHiMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0M39/f39/f39/f39/f39/f3/0LBAAgACQfIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QxbW1tbW1tbW1tbW1tbW1tb/QsEACAAJCAjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DF1dXV1dXV1dXV1dXV1dXV39CwQAIAAkISMAQQ9qQXBxIgBB0JMBaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJCIjIiQkIwBBD2pBcHEiAEGAFGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQpQX8kLSMAQQ9qQXBxIgBB0BBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkLiMAQQ9qQXBxIgBBgAJqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkLyMAQQ9qQXBxIgBBgBhqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkMCMAQQ9qQXBxIgBBgARqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkMQutBQMHfg97AX8jHf0ABAAhCCMc/QAEACEJIx79AAQAIQojH/0ABAAhCyMg/QAEACEMIyH9AAQAIQ0DQCAA/QAEACIOIAj9IyAA/QAEECIPIAj9I/1QIAD9AAQgIhAgCP0jIAD9AAQwIhEgCP0j/VD9UCAEIA4gCf0j/WQgDyAJ/SP9ZEEQdHKtIBAgCf0j/WQgESAJ/SP9ZEEQdHKtQiCGhEEBIAKnIA4gCv0jIhMgDyAK/SMiFP1QIBAgCv0jIhUgESAK/SMiFv1Q/VD9UxsEfiAT/WQgFP1kQRB0cq0gFf1kIBb9ZEEQdHKtQiCGhCACQn+FgyIBQgGGIAKEIQQgAUKq1arVqtWq1ap/gyAEQn+FgyICIAF8IgEgAlStIQIgAUIBhkLVqtWq1arVqtUAhSAEgwVCAAtCf4WDIgEgAUIBhoUiASABQgKGhSIBIAFCBIaFIgEgAUIIhoUiASABQhCGhSIBIAFCIIaFhSIBQj+HIQQgAUJ/hSIBIA4gC/1OIhMgDP0j/WQgDyAL/U4iFCAM/SP9ZEEQdHKtIBAgC/1OIhUgDP0j/WQgESAL/U4iFiAM/SP9ZEEQdHKtQiCGhIMhBf1TRSIXIBMgDf0j/WQgFCAN/SP9ZEEQdHKtIBUgDf0j/WQgFiAN/SP9ZEEQdHKtQiCGhCABgyIBeyIGIANTcQRAIAMgBXsgBn18IQMFIBcEfkIABSAOIAj9I/1kIA8gCP0j/WRBEHRyrSAQIAj9I/1kIBEgCP0j/WRBEHRyrUIghoQLIgcgASAFhIQhAQNAIAFCAFIEQCAHIAEgAUJ/hUIBfIMiBoNCAFIEQEEADwsgA0IBQn8gBSAGg0IAUht8IgNQBEAgACAGeqdqQQFqDwsgASABQgF9gyEBDAELCwsgAEFAayEADAALAAvqCQILfwF+IAAjFigCCDYCACAAIxMoAgg2AgQgACMUKAIINgIIIAAjFSgCCDYCDCAAIwY2AhAjFCgCDCEBA0AgAQRAIAIgAUEkai0AAEGAAXEEfyMRIAEoAiVBAnRqKAIAKAIIBSABLQAlC0EBamohAiABKAIEIQEMAQsLIAAgAjYCFEEPQT8jEygCCEECdCIBQcAASxsiAiMAaiACQX9zcSIDIAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAhBCMUKAIMIQEDQCABBEAgAyABKAIgQQJ0aiIAIAAoAgBBAWo2AgAgASgCBCEBDAELCyAEQSBqIQAjFigCDCECA0AgAgRAIAAgAigCCCIBNgIAIABBEGogAkEgaiAB/AoAACAAIAFBD2pBcHFBEGpqIQAgAigCBCECDAELCyMTKAIMIQIDQCACBEAgACACIwZBA3RBP2pBcHEgAigCCEEPakFwcWoiBfwKAAAgACACKAIINgIAIAAgAyACKAIgQQJ0aigCADYCBCACKQMQIgxCgYCAgICAgHBTIAxC/////////w9VcgRAIwNBBHIkAwsgACAMuTkDEEEwIQEDQCABIwZBA3RBMGpJBEAgASACaikDACIMQoGAgICAgIBwUyAMQv////////8PVXIEQCMDQQRyJAMLIAAgAWogDLk5AwAgAUEIaiEBDAELCyAAIAVqIQAgAigCBCECDAELC0EPQT8jFCgCCEECdCIBQcAASxsiAiMAaiACQX9zcSICIAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAIhBSADIgEjEygCCEECdGohBwNAIAEgB0kEQCABKAIAQQJ0IQggASACNgIAIAIgCGohAiABQQRqIQEMAQsLIxQoAgwhAQNAIAEEQCADIAEoAiBBAnRqIgIoAgAiByABNgIAIAIgB0EEajYCACABKAIEIQEMAQsLQQAhAiAAIgEjFCgCCCIDQQJ0QQ9qQXBxIgdqIgkgA0EDdEEPakFwcSIIaiEKIAAgByAIaiADQf8fakEMdkECdEEPakFwcWpqIgchAANAIAIgA0kEQCAFIAJBAnRqKAIAIgtBJGotAABBgAFxBH8jESALKAIlQQJ0aigCACgCCAUgCy0AJQshCCACQf8fcUUEQCAKIAJBDHZBAnRqIAAgB2s2AgALIAEgAkECdGogCDYCACALKQMQIgxCgYCAgICAgHBTIAxC/////////w9VcgRAIwNBBHIkAwsgCSACQQN0aiAMuTkDACAAIAtBJGoiCy0AAEGAAXEEfyMRIAsoAgFBAnRqKAIAQSBqBSALQQJqCyAI/AoAACAAIAhqQSw6AAAgACAIQQFqaiEAIAYgCCAGIAhLGyEGIAJBAWohAgwBCwsgBCAGNgIYIAcgACAHa0EPakFwcWohACMVKAIMIQEDQCABBEAgASgCCCEDIAEoAhAhBCABKAIUIQIDQCACBH8gAiAEakEBay0AAAVBAQtFBEAgAkEBayECDAELCyAAIAM2AgAgACACNgIEIABBEGogAUEgaiAD/AoAACAAIANBD2pBcHFBEGpqIgAgASgCECAC/AoAACAAIAJBD2pBcHFqIQAgASgCBCEBDAELCwvKBQMDfgR/AXsCQEEIIAAtAABBLUYiBSAAaiIGKQMAIgJCxoyZsuTIkaPGAHwgAkKw4MCBg4aMmDB9hEKAgYKEiJCgwIB/gyIDekIDiKcgA1AbIgdFIAdBCEZyBH9BAQUgB0EBSwR/IAYtAABBMEYFQQALCw0AIAJCsODAgYOGjJgwfULAACAHrUIDhn2GIgJCCn4gAkIIiHwiAkL/gYCA8B+DQuSAgICAyNAHfiACQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIIQMgBiAHaiIGLQAAQS5HBEAgACAGIAEgBSADQsCEPX4QCA8LIAZBAWoiBv0ABAD9DDAwMDAwMDAwMDAwMDAwMDD9cSIJ/QwJCQkJCQkJCQkJCQkJCQkJ/Sj9ZK0gBv0ABBD9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCQkJCQkJCQkJCQkJCQkJCf0o/WStQhCGhEKAgICAEIR6pyIHRSAHQSBGcg0AIAn9HQAhAiAGIAdqIQZBCCAHIAdBCE8bIghBCEcEQCACQgEgCK1CA4aGQgF9gyECCyADQsCEPX4gAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIgiAkLkAIB8IQMgAkLkAIIiBEIyViIIIARCMVRyBEAgACAGIAEgBSADIAitfBAIDwsgCf0dASECQQhBCCAHIAdBCE0bQQhrIgcgB0EITxsiB0EIRwRAIAJCASAHrUIDhoZCAX2DIQILIARCgK3iBH4gAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIhCCoB8IgIgA0IViEICfCIEQoDKte4BfFggAiAEfEKAyrXuAVpxDQAgACAGIAEgBSADIAJCgMq17gFWrXwQCA8LIAAgARAHC7YIAgx/An4gACgCBCEFIAAoAgwhCkEPQT8gACgCACIDQQJ0IgJBwABLGyIBIwBqIAFBf3NxIQsgAiALaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAAC0EPQT8gBUEDdCICQcAASxsiASMAaiABQX9zcSEIIAIgCGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACICQSBqIQADQCADIAxLBEAgCyAMQQJ0aiAAQRBqIAAoAgAiARANNgIAIAAgAUEPakFwcUEQamohACAMQQFqIQwMAQsLQQAhDANAIAUgDEsEQCAAKAIAIQdBACEDA0AgAyMGQQN0SQRAIy8gA2ogAEEwaiADaisDAPwGNwMAIANBCGohAwwBCwsjLiIBIAAjBkEDdEE/akFwcWogB/wKAAAgASAHav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgASEDA0AgAyABIAdqSQRAIAMtAABBgAFxBEAgAyALIAMoAgFBAnRqKAIANgIBCyADLQAAQYABcQR/QQUFIAMtAAFBAmoLIANqIQMMAQsLIwggB62FIQ0jCEJ/hSEOIAcjLiIDaiEBA0AgASADSwRAIA0gAykDAIVClfip+pe33puef35CHYkhDSAOIAMpAwiFQpP757KG17/0Vn5CH4khDiADQRBqIQMMAQsLIy8hBiAOQpX4qfqXt96bnn9+IA0gDkIgiYWFQpP757KG17/0Vn5CIIinIy4gByAAKwMYEBMiBCAEKQMQIAArAxD8Bnw3AxBBACEDIwZBA3QhAQNAIAEgA0sEQCAEQTBqIANqIgkgCSkDACADIAZqKQMAfDcDACADQQhqIQMMAQsLIAggDEEDdGoiASAENgIAIAEgACgCBDYCBCAAIwZBA3RBP2pBcHEgB0EPakFwcWpqIQAgDEEBaiEMDAELCyAAIAIoAgggCBAaIAAgAigCCCIAQQJ0QQ9qQXBxIABBA3RBD2pBcHFqIABB/x9qQQx2QQJ0QQ9qQXBxaiACKAIUQQ9qQXBxamohAEEAIQMDQCADIApJBEAgACgCBCEFIy4iASAAQRBqIAAoAgAiBPwKAAAgASAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgASECA0AgAiABIARqSQRAIAItAABBgAFxBEAgAiALIAIoAgFBAnRqKAIANgIBCyACLQAAQYABcQR/QQUFIAItAAFBAmoLIAJqIQIMAQsLIy4gBBAQIAUQFCEBIAAgBEEPakFwcUEQamohAEEAIQwDQCAFIAxLBEAgASAMaikDACIOIAAgDGopAwAiDYNCAFIEQCMDQQJyJAMLIAEgDGogDSAOhDcDACAMQQhqIQwMAQsLIAAgBUEPakFwcWohACADQQFqIQMMAQsLC8MEAgx/An4gAUECdEEPakFwcSIDIABqIQcgACADIAFBA3RBD2pBcHFqIAFB/x9qQQx2QQJ0QQ9qQXBxamohCyACKAIEIQwDQCABIA1LBEBBICABIA1rIgMgA0EgSxshCkEAIQ4DQCAKIA5LBEADQCAMRQRAIAJBCGoiAigCBCEMDAELCyAMQQFrIQwgACANIA5qQQJ0aigCACEJIzAgDkHgAGxqIgQgAigCACIGKAIgNgIAIARBBGojByALIAkQDCII/QwAAAAAAAAAAAAAAAAAAAAA/QsEACMIIAggBGsiA62FIQ8jCEJ/hSEQIAMgBCIDaiEFA0AgAyAFSQRAIA8gAykDAIVClfip+pe33puef35CHYkhDyAQIAMpAwiFQpP757KG17/0Vn5CH4khECADQRBqIQMMAQsLIzEgDkEEdGoiAyAGNgIAIAMgCCAEazYCBCADIBBClfip+pe33puef34gDyAQQiCJhYVCk/vnsobXv/RWfkIgiKciAzYCCCMyIxQiBCgCACADIAQoAgRxQQN0aigCAHMkMiALIAlBAWpqIQsgDkEBaiEODAELC0EAIQMDQCADIApJBEAjMiMUIgQoAgAgBCgCBCMxIANBBHRqKAIIcUEDdGooAgAoAgBzJDIgA0EBaiEDDAELC0EAIQMDQCADIApJBEAjMSADQQR0aiIEKAIAIAQoAggjMCADQeAAbGogBCgCBCAHIAMgDWpBA3RqKwMA/AYQCSADQQFqIQMMAQsLIA1BIGohDQwBCwsLxQYCAn4Cf0EBIAF0IgUjKnEEQEEADwsjKiAFciQqIAJBCUYiBiACQQJMcgRAIAAgASAGEBwPCyAALQAAQe4ARgRAIABBBGpBACAAKAIAQe7qseMGRhsPCyACQQhGBEBBAA8LIAJBBkwEfyAAKAIAQf///wdxQc7CuQJGBH8gAC0AAyIGQf0ARiAGQSxGciAGQSBNcgVBAAsFQQALBEAjK0GAgICAeHIkKyAAQQNqDwsgAkEHRgRAAn9BAEEIIAAtAABBIkYiASAAaiIAKQMAIgNCxoyZsuTIkaPGAHwgA0Kw4MCBg4aMmDB9hEKAgYKEiJCgwIB/gyIEekIDiKcgBFAbIgJFIAJBBEtyBH9BAQUgAkEBSwR/IAAtAABBMEYFQQALCw0AGiAAIAJqLQAAIQVBACADQrDgwIGDhoyYMH1CwAAgAq1CA4Z9hiIDQgp+IANCCIh8IgNCEIhC/4GAgPAfg0KBgICAgOIJfiADQv+BgIDwH4NC5ICAgIDI0Ad+fEIgiKciBkH/P0oEf0EBBSABBH8gBUEiRwUgBUH9AEYgBUEsRnIgBUEgTXJFCwsNABojJCAGNgIQIAAgAmogAWoLDwsjKyAFciQrIwQgAUHQAGxqKAIEIQUgAkEGRgRAIAAoAgBB9OTVqwZGIgEEf0EABSAAKAIAQebCsZsHRwR/QQEFIAAtAARB5QBHCwsEf0EABSMkQTBqIAVBA3RqIAGtNwMAIABBBEEFIAEbagsPCyACQQNGBH4gACIBQQggACkDACIDQsaMmbLkyJGjxgB8IANCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiBHpCA4inIARQGyICaiEGAn4gAkEARyIABEAgAkEISSEACyAABEAgAkEBRgR/QQEFIAEtAABBMEcLIQALIAAEfyAGLQAAIgBB/QBGIABBLEZyIABBIE1yBSAAC0UEQCABQQMQBwwBCyAGJBsgA0Kw4MCBg4aMmDB9QsAAIAKtQgOGfYYiA0IKfiADQgiIfCIDQhCIQv+BgIDwH4NCgYCAgIDiCX4gA0L/gYCA8B+DQuSAgICAyNAHfnxCIIgLBSAAIAIQGAshAyMkQTBqIAVBA3RqIAM3AwAjGwu2BQIEfwJ7IAAtAABBIkYhAyACBEAgAwR/QQEFIAAoAgBB7uqx4wZGBH8gAC0ABCIFQf0ARiAFQSxGciAFQSBNcgVBAAsLRQRAQQAPCyMrQQEgAXRyJCsLIAMEfyAA/QAEACIH/QwiIiIiIiIiIiIiIiIiIiIi/SMgB/0MCgoKCgoKCgoKCgoKCgoKCv0j/VD9ZEF+cSIFQYCABHJoIgZBAWpBACAFBH8gACAGai0AAEEiRgVBAAsEfyAAIAZqQQFrLQAAQdwARwVBAAsbBSAA/QAEACIH/Qzf39/f39/f39/f39/f39/f/U4iCP0MW1tbW1tbW1tbW1tbW1tbW/0jIAj9DF1dXV1dXV1dXV1dXV1dXV39I/1QIAf9DCIiIiIiIiIiIiIiIiIiIiL9IyAH/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1QIAf9DCEhISEhISEhISEhISEhISH9Jv1Q/WRBgIAEcmgLIgVBEElBACAFGwRAIxlBACACGwRAIAAgBRAKIQQjJCAENgIYCyAERQRAIyVBBGojJyACGyIDIAEgBUEIdHI7AQAgAyAA/QAEAP0LBAIgA0ECaiAFaiEBIAIEQCAB/QwAAAAAAAAAAAAAAAAAAAAA/QsEACMkIAEjJWs2AhQFIAEkJwsLIAAgBWoPCyADBEAgABAOIQMFIAAhAwNAIAMtAAAiBUHfAXEhBiAFQSJGIAVBIE1yIAVBLEZyIAZB2wBGciAGQd0ARnJFBEAgA0EBaiEDDAELCwsgA0UgACADRnIEQEEADwsgAyAAayEFIxlBACACGwRAIAAgBRAKIQQjJCAENgIYCyAERQRAIyVBBGojJyACGyABIAAgBRAMIQAgAgRAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIyQgACMlazYCFAUgACQnCwsgAwulBwIGfwJ+IwZBA3RBD2pBcHEhAwNAIAMgBEsEQCMkQTBqIARq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAEQRBqIQQMAQsLIyRBMGogA2okJSMlQdAAaiQnIyckJiMkQX82AhAjJEEANgIUIyRBADYCGEEAJCpBACQrA0ACQCAALQAAQf0ARiAFQQBKcQRAIABBAWohAAwBCyMpIAVB0ABsaiEIIAVBIEgEfyAI/QAEACAA/QAEAP1RIAj9AAQg/U4gCP0ABBAgAP0ABBD9USAI/QAEMP1O/VD9U0EBIAgoAkAbBUEBCwR/IAAgBRAeIgNFBEBBAA8LIANBAUYEQCMsIQAMAgsjLSIGQX9GBH9BAAUjBCAGQdAAbGooAgALIQQgBUEgSCADIABrIgdBIE1xBEAgCEEAQcAA/AsAIAggACAH/AoAACAIQSBqQf8BIAf8CwAgCCAHNgJAIAggBjYCRCAIIAQ2AkgLIAMFIAgoAkQhBiAIKAJIIQQgACAIKAJAagsiAC0AACIDQSBNBEADQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLCyAGQX9GBH8CfyAALQAAIgNBIkYEQCAAEA4MAQsgA0HbAEYgA0H7AEZyBEAgABAWDAELIAAhAwNAIAMtAAAiBEHfAXEhBiAEQSJGIARBIE1yIARBLEZyIAZB2wBGciAGQd0ARnJFBEAgA0EBaiEDDAELCyADQQAgACADRxsLBSAAIAYgBBAbCyIABEAgBUEBaiEFDAIFQQAPCwALCyAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLIAAtAABBCkcEQEEADwsgACACRgRAQQEPCyMnIgJB/wA6AAAgAkEEOgABIAIjKzYCAiAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEBiACQQZqJCcjCCMnIyZrIgKthSEKIwhCf4UhCSACIyYiBGohAwNAIAMgBEsEQCAKIAQpAwCFQpX4qfqXt96bnn9+Qh2JIQogCSAEKQMIhUKT++eyhte/9FZ+Qh+JIQkgBEEQaiEEDAELCyMkIAlClfip+pe33puef34gCiAJQiCJhYVCk/vnsobXv/RWfkIgiD4CACMkIAI2AgQjJCABOQMIIyQjJiACQQ9qQXBxakEQaiICNgIgIAIkJCMjQQFqJCMjI0EgRgR/QQEFIyQjIkGAgAFqSwsEQBALCyAAQQFqC90FAQh/IAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsgACICLQAAIQUgAUUiAARAIAVB+wBGIQALIAAEQCACQQFqIgItAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCACQQFqIgItAAAhAwwBCwsFIAVBLEYgAUEASnEEQCACQQFqIgItAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCACQQFqIgItAAAhAwwBCwsLCyACLQAAQf0ARgR/IAAEf0EBBSAFQf0ARiABQQBKcQsFQQALBEAgAkEBaiQsQQEPC0EAIAFFIAVBLEdyIAAbBH9BAQUgAi0AAEEiRwsEQEEADwsgAkEBaiIHIQEgBy0AACEAA0AgAEEiRwRAIABB3ABGIABBIElyBEBBAA8LIAdBAWoiBy0AACEADAELCyAHIAFrIQUCQANAIAQjBUgEQCMEIAQiAkHQAGxqIgMoAgggBUYEQCAFIQBBACEEAkAgA0EQaiIGIAEiA0YNACAGQQdxIANBB3FGBEADQCAGQQdxBEBBACEEIABFDQMgBi0AACIIIAMtAAAiCWshBCAIIAlHDQMgAEEBayEAIAZBAWohBiADQQFqIQMMAQsLA0AgAEEITwRAIAYpAwAgAykDAFEEQCAGQQhqIQYgA0EIaiEDIABBCGshAAwCCwsLCwNAIAAiBEEBayEAIAQEQCAGLQAAIgggAy0AACIJayEEIAggCUcNAiAGQQFqIQYgA0EBaiEDDAELC0EAIQQLBUEBIQQLIARFDQIgAkEBaiEEDAELC0F/IQILIAIkLSAHQQFqIgEtAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCABQQFqIgEtAAAhAAwBCwsgAS0AAEE6RgRAIAFBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCwVBACEBCyABC9ECAgR/AXwjNSABIAAgACABSxtqIQZBACM1IABqIgQgAxshBSAEQQo6AAAjNSEAA0AjA0UgACAGSXEEQAJAIAAgAiAAIzVruKAiCCAFEB0iAUEBRg0AIAEEQCM2RAAAAAAAAPA/oCQ2IzdEAAAAAAAA8D+gJDcgASEADAMLIAAhAQNAIAEgAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgNoaiEHIANFBEAgAUEQaiEBDAELCyAFIAdGDQAgACEBIAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCABQQFqIgEtAAAhAwwBCwsgASAHRwRAIzZEAAAAAAAA8D+gJDYgACAHIABrIAggBCAHRxACCyM3RAAAAAAAAPA/oCQ3IAdBAWohAAwCCwsLEAsjCwRAIwojC0ECdhAARSQMC0EAJAsgACAEIAAgBEkbIzVrC6cBAQJ/IAJB/x9qQYBgcSIDIABqIgAjNEsEQCAAIzRBAXQiBCAAIARLGyQ0QQ9BPyM0QYAiaiIAQcAASxsiBCMAaiAEQX9zcSEEIAAgBGokACMAQf//A2pBEHY/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAsgBEH/IGpBgGBxJDMLIzUgAWohACMzIANqIgEgAmskNSM1IAAgAvwKAAAgAQtUAQJ/QQ9BPxAPIgBBwABLGyIBIwBqIAFBf3NxIgEgAGokACMAQf//A2pBEHY/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAsgARAXIAELBgAjNRAZCxkAEBIjCwRAIwojC0ECdhAARSQMC0EAJAsLBAAjGQsEACM2CwQAIzcLKgAgACQBIAEkGCACJAhBgCAQBCQTQYAgEAQkFEGAAhAEJBVBgAIQBCQWC2QBAn8jBCMFQdAAbGoiAyAANgIAIABBA04iAgRAIABBBkwhAgsgAyMGQQAgAhs2AgQgAyABNgIIIANBEGojNSAB/AoAACAAQQlGBEAjBSQHCyMFQQFqJAUgAgRAIwZBAWokBgsLBAAjAws=";

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
    different === void 0 ? (0, import_node_crypto.randomBytes)(8).readBigUInt64LE() : seedOf(different)
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
var import_promises = require("node:fs/promises");
var import_node_worker_threads = require("node:worker_threads");
var import_node_zlib = require("node:zlib");
var chunkSize = 1 << 20;
var storedSize = 1 << 18;
async function* unfolded(file, { start, end, packing }) {
  const stored = await (0, import_promises.open)(file);
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
  const inflate = packing === "gzip" ? (0, import_node_zlib.createGunzip)(options) : (0, import_node_zlib.createInflateRaw)(options);
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
