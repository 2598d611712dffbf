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
var compiled = "AGFzbQEAAAABehNgAn9/AX9gAABgAAF/YAN/f38Bf2ABfwF/YAV/f39/fwF/YAJ/fwF+YAJ/fwBgAX8AYAABfGAFf39/f34BfmAFf39/f34AYAR/f39/AX9gBH9/f3wBf2ADf39/AXxgA398fwF/YAR/f3x/AX9gBH9/fH8AYAN/f34AAkMECWRpZmZlcmVudAVjb3VudAAAB251bWJlcnMGbnVtYmVyAA4FaW5kZXgDb2RkABEJZGlmZmVyZW50BmRlY29kZQADAyYlBAUFBgoLAAEMAAQCAAcBDQABBAgGCAMDDwAQAwIBAQIJCRIHAgUDAQAABpgCNX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACweMAQ0HcmVzZXJ2ZQAfCGFkZEZpZWxkACcFYmVnaW4AJgxjb3VudFJlY29yZHMAJA1jb3VudE5ld2xpbmVzACUEc2NhbgAeBHBhY2sAIAVtZXJnZQAhCmhhc0xlZnRPdXQAIwhsZWF2ZU91dAAiCGdldFN0YXRlACgKcGFja2VkU2l6ZQAPBm1lbW9yeQIACAEVCrBoJaABAQN/IwBBP2pBQHEiAUEUaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAAC0EPQT8gAEEDdCICQcAASxsiAyMAaiADQX9zcSEDIAIgA2okACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgASADNgIAIAEgAEEBazYCBCABC7IDAQJ/IAIgBEEPakFwcSIFIAJqIgIjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gAkHAAEsbIgYjAGogBkF/c3EiBiACaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyAGaiADIAX8CgAAIAYgATYCACAGIAQ2AggjCSAGNgIAIwkgATYCBCAAKAIQIgEEQCABIAY2AgQFIAAgBjYCDAsgACAGNgIQIAAgACgCCEEBaiIBNgIIIAAoAgQiAiABQQF0SQRAIAJBAWpBAXQiAkEDdCIBIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAFBwABLGyIDIwBqIANBf3NxIgMgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACADNgIAIAAgAkEBazYCBCAAKAIMIQEDQCABBEAgASgCACIEIAJBAWtxIQADQCADIABBA3RqKAIABEAgAEEBaiACQQFrcSEADAELCyADIABBA3RqIgAgATYCACAAIAQ2AgQgASgCBCEBDAELCwsgBguhAQEFfyAAKAIAIQcgACgCBCIIIAFxIQUDQCAHIAVBA3RqIgAoAgAiBkUEQCAAJAlBAA8LIAAoAgQgAUYEfyAEIAYoAghGBUEACwR/IAIgBmohCUEAIQACfwNAIAAgBEkEQEEAIAAgCWr9AAQAIAAgA2r9AAQA/VH9Uw0CGiAAQRBqIQAMAQsLQQELBUEAC0UEQCAFQQFqIAhxIQUMAQsLIAYLUQICfwF8IAAhAgNAIAItAAAiA0EgTSADQf0ARiADQSxGcnJFBEAgAkEBaiECDAELCyACQQAgACACIABrIAEQASIEIARhGyQbIAT8BkIAIxsbC0UBAX8gAkEFRiADQQBHRwR/QQAFIAEtAAAiBUH9AEYgBUEsRnIgBUEgTXILRQRAIAAgAhAHDwsgASQbQgAgBH0gBCADGwuJAQEBfyMUIAFBICACIAMQBiIFRQRAIAJBBGotAABBgAFxIgUEfyAFBH8jESACKAIFQQJ0aigCACgCCAUgAi0ABQtBIGoFQQALIANqQThqIgUjF2okFyMXQYCAgNAASQRAIwEgBWokAQsjFCABQSAgAiADEAUiBSAANgIYCyAFIAUpAxAgBHw3AxAL5wMDBX8CfgF7IAAtAABBIkcEQEEADwsgASMOSwRAIAFBAXQkDkEPQT8jDkEgaiICQcAASxsiBSMAaiAFQX9zcSIFIAJqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAUkDQsgAEEBaiEFIAFBAmshAgJ/A0AgAiADSwRAQQBBAUEQIAIgA2siBiAGQRBLG3RBAWsiBiADIAVq/QAEACIJ/QwgICAgICAgICAgICAgICAg/SUgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9ZHENAhpBASAEIAn9DCAgICAgICAgICAgICAgICD9JP1kIAZxGyEEIANBEGohAwwBCwsgBAsEQCMNIABBAWogAvwKAAAFIAAgASMNEAMiAkEASARAQQAPCwsgAkGAgAFLBEBBAQ8LIw0gAmr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIwggAq2FIQgjCEJ/hSEHIAIjDSIAaiEBA0AgACABSQRAIAggACkDAIVClfip+pe33puef35CHYkhCCAHIAApAwiFQpP757KG17/0Vn5CH4khByAAQRBqIQAMAQsLIAdClfip+pe33puef34gCCAHQiCJhYVCk/vnsobXv/RWfkIgiKdBAnILmAcCCn8CfiMGQQN0QQ9qQXBxQTBqIgVB0ABqIQIjJCEDIyIhAANAIAAgA0kEQCMoIxMiASgCACABKAIEIAAoAgBxQQN0aigCAHMkKCAAKAIgIQAMAQsLIyIhAANAIAAgA0kEQCMoIxMiASgCACABKAIEIAAoAgBxQQN0aigCACIBKAIAIAFBQGsoAgBzcyQoIAAoAiAhAAwBCwsjIiEAA0AgACADSQRAIABBMGohBCAAKAIAIAAgAmogACgCBCAAKwMIEBMiBiAGKQMQQgF8NwMQQQAhASMGQQN0IQcDQCABIAdJBEAgBkEwaiABaiIIIAgpAwAgASAEaikDAHw3AwAgAUEIaiEBDAELCyAAIAY2AhwgACAFaiIBIAYoAiA2AgAgACgCFCIEBEAjCCAErYUhCyMIQn+FIQogASAEaiEEA0AgASAESQRAIAsgASkDAIVClfip+pe33puef35CHYkhCyAKIAEpAwiFQpP757KG17/0Vn5CH4khCiABQRBqIQEMAQsLIAAgCkKV+Kn6l7fem55/fiALIApCIImFhUKT++eyhte/9FZ+QiCIPgIYCyAAKAIgIQAMAQsLIyIhAANAIAAgA0kEQCMoIxQiASgCACABKAIEIAAoAhhxQQN0aigCAHMkKCMoIAAoAhwoAiQoAhAgACgCEEEDdkH/B3FqLQAAcyQoIAAoAiAhAAwBCwsjIiEAA0AgACADSQRAIygjFCIBKAIAIAEoAgQgACgCGHFBA3RqKAIAKAIAcyQoIAAoAiAhAAwBCwsjIiEBA0AgASADSQRAIAEoAhwhByABKAIYIQAgASgCFCICBEAgByAAIAEgBWogAkIBEAkFIAAEQCAHIAAQEQsLIAEoAhAiCEF/RwRAIAcoAiQiAEUEQCMaIgAhCSAHIwZBA3RBP2pBcHFqIgItAAAhBANAIARB/wBHBEAgAi0AAEGAAXEEf0EFBSACLQABQQJqCyEGIwQgBEH/fnFB0ABsaigCAEECRgRAIAAgAiAG/AoAACAAIAZqIQALIAIgBmoiAi0AACEEDAELCyAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAHIxogACAJaxAQIgA2AiQLQQEgCEEHcXQiAiAAIAhBA3YiAEEBahAUIABqIgAtAABxBEAjA0ECciQDCyAAIAAtAAAgAnI6AAALIAEoAiAhAQwBCwtBACQjIyIkJCMZRSMXIxhLcQRAEBILC2kAIANBOE0EQCAAIAE6AAAgACADOgABQQAhAQNAIAEgA0kEQCAAQQJqIAFqIAEgAmr9AAQA/QsEACABQRBqIQEMAQsLIABBAmogA2oPCyAAIAFBgAFyOgAAIAAgAiADEA02AgEgAEEFagvfAwICfgJ/IAFBIGoiBCMQSwRAIARBAXQkEEEPQT8jECIEQcAASxsiBSMAaiAFQX9zcSEFIAQgBWokACMAQf//A2pBEHY/AGsiBEEASgR/QRAgBCAEQRBMG0AAQQBIBUEACwRAAAsgBSQPCyMPIAAgAfwKAAAjDyABav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjCCABrYUhAyMIQn+FIQIgASMPIgBqIQQDQCAAIARJBEAgAyAAKQMAhUKV+Kn6l7fem55/fkIdiSEDIAIgACkDCIVCk/vnsobXv/RWfkIfiSECIABBEGohAAwBCwsjFiACQpX4qfqXt96bnn9+IAMgAkIgiYWFQpP757KG17/0Vn5CIIinIgRBICMPIAEQBiIARQRAIxYoAgghBSMWIARBICMPIAEQBSIAIAU2AhAgBSMSRgRAQYACIxJBAXQiASABQYACTRskEiMSQQJ0IgEjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gAUHAAEsbIgQjAGogBEF/c3EiBCABaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAEIxEgBUECdPwKAAAgBCQRCyMRIAVBAnRqIAA2AgALIAAoAhAL7wICBXsDfyMc/QAEACEBIx39AAQAIQIgAEEBaiEAA0AgAP0ABAAiAyAB/SMgAyAC/SP9UCAA/QAEECIDIAH9IyADIAL9I/1Q/VAgAP0ABCAiAyAB/SMgAyAC/SP9UCAA/QAEMCIDIAH9IyADIAL9I/1Q/VD9UP1TRQRAIABBQGshAAwBCwsjHv0ABAAhAwNAIAD9AAQAIgQgAf0jIABBAWv9AAQAIAP9IyAAQQJr/QAEACAD/SP9T/1PIAQgAv0j/VAiBCAAQRBqIgb9AAQAIgUgAf0jIAZBAWv9AAQAIAP9IyAGQQJr/QAEACAD/SP9T/1PIAUgAv0j/VAiBf1Q/VMEQCAE/WQgBf1kQRB0ciEGA0AgACAGaGoiCC0AAEEKRgRAQQAPCyAIQQFrIQcDQCAHLQAAQdwARgRAIAdBAWshBwwBCwsgCCAHa0EBcQRAIAhBAWoPCyAGIAZBAWtxIgYNAAsLIABBIGohAAwACwALxQIBBH9BICECIxYoAgwhAQNAIAEEQCACIAEoAghBD2pBcHFBEGpqIQIgASgCBCEBDAELCyMTKAIMIQEDQCABBEAgAiMGQQN0QT9qQXBxIAEoAghBD2pBcHFqaiECIAEoAgQhAQwBCwsgAiMUKAIIIgBBA3RBD2pBcHEgAEECdEEPakFwcUEBdGpBACEBIxQoAgwhAANAIAAEQCABIABBJGotAABBgAFxBH8jESAAKAIlQQJ0aigCACgCCAUgAC0AJQtBAWpqIQEgACgCBCEADAELCyABQQ9qQXBxamohAiMVKAIMIQEDQCABBEAgASgCECEDIAEoAhQhAANAIAAEfyAAIANqQQFrLQAABUEBC0UEQCAAQQFrIQAMAQsLIAIgASgCCEEPakFwcUEQaiAAQQ9qQXBxamohAiABKAIEIQEMAQsLIAILqQECAn8CfiMIIAGthSEFIwhCf4UhBCAAIgIgAWohAwNAIAIgA0kEQCAFIAIpAwCFQpX4qfqXt96bnn9+Qh2JIQUgBCACKQMIhUKT++eyhte/9FZ+Qh+JIQQgAkEQaiECDAELCyMVIARClfip+pe33puef34gBSAEQiCJhYVCk/vnsobXv/RWfkIgiKciAkEgIAAgARAGIgMEfyADBSMVIAJBICAAIAEQBQsL6QMCBX8CfiAAKAIoIgJFBEAjGiICIQYgACMGQQN0QT9qQXBxaiIDLQAAIQQDQCAEQf8ARwRAIAMtAABBgAFxBH9BBQUgAy0AAUECagshBSMEIARB/35xQdAAbGooAgBBAkYEQCACIAMgBfwKAAAgAiAFaiECCyADIAVqIgMtAAAhBAwBCwsgAv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAiAGayEDIxohAgNAIAIjGiADakkEQCACLQAAQYABcQRAIAIjESACKAIBQQJ0aigCACgCADYCAQsgAi0AAEGAAXEEf0EFBSACLQABQQJqCyACaiECDAELCyMIIAOthSEIIwhCf4UhByADIxoiAmohAwNAIAIgA0kEQCAIIAIpAwCFQpX4qfqXt96bnn9+Qh2JIQggByACKQMIhUKT++eyhte/9FZ+Qh+JIQcgAkEQaiECDAELCyAAIAdClfip+pe33puef34gCCAHQiCJhYVCk/vnsobXv/RWfkIgiKdBAXIiAjYCKAtBASABQQFGIwwbRQRAIwojC2ogAa0gAq1CIIaFIgcgB0IdiIVClfip+pe33puef34iByAHQh+IhUIQiD4CACMLQQRqJAsjC0GAgAFGBEAjCwRAIwojC0ECdhAARSQMC0EAJAsLCwufAQEDf0EBJBkjFCgCDCEAQYACEAQkFANAIAAEQCAAKAIYIQEgAEEkaiICLQAAQYABcQR/IxEgAigCAUECdGooAgBBIGoFIAJBAmoLIAItAABBgAFxBH8jESACKAIBQQJ0aigCACgCCAUgAi0AAQsQCiICBEAgASACEBEFIAEgACgCACAAQSBqIAAoAgggACkDEBAJCyAAKAIEIQAMAQsLC10BAn8jEyAAIwZBA3RBP2pBcHEgASACEAYiBARAIAMgBCsDGGMEQCAEIAM5AxgLBSMTKAIIIQUjEyAAIwZBA3RBP2pBcHEgASACEAUiBCAFNgIgIAQgAzkDGAsgBAusAQEEfyAAKAIQIQIgACgCFCIDIAFPBEAgAg8LQSAgASADQQF0IgQgASAESxsiASABQSBNGyIEIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IARBwABLGyIBIwBqIAFBf3NxIgUgBGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgBSACIAP8CgAAIAAgBTYCECAAIAQ2AhQgBQu+BwECf0GACCQAQbAbJABBAT8AayIAQQBKBH9BECAAIABBEEwbQABBAEgFQQALBEAAC0GACCQEIwBBD2pBcHEiAEGAgAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkCiMAQQ9qQXBxIgBBwBBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkGiMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MIiIiIiIiIiIiIiIiIiIiIv0LBAAgACQcIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QwKCgoKCgoKCgoKCgoKCgoK/QsEACAAJB0jAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DFxcXFxcXFxcXFxcXFxcXFz9CwQAIAAkHiMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0M39/f39/f39/f39/f39/f3/0LBAAgACQfIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QxbW1tbW1tbW1tbW1tbW1tb/QsEACAAJCAjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DF1dXV1dXV1dXV1dXV1dXV39CwQAIAAkISMAQQ9qQXBxIgBB0JMBaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJCIjIiQkIwBBD2pBcHEiAEGAFGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQpQX8kLSMAQQ9qQXBxIgBBoBFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkLiMAQQ9qQXBxIgBBgAJqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkLwutBQMHfg97AX8jHf0ABAAhCCMc/QAEACEJIx79AAQAIQojH/0ABAAhCyMg/QAEACEMIyH9AAQAIQ0DQCAA/QAEACIOIAj9IyAA/QAEECIPIAj9I/1QIAD9AAQgIhAgCP0jIAD9AAQwIhEgCP0j/VD9UCAEIA4gCf0j/WQgDyAJ/SP9ZEEQdHKtIBAgCf0j/WQgESAJ/SP9ZEEQdHKtQiCGhEEBIAKnIA4gCv0jIhMgDyAK/SMiFP1QIBAgCv0jIhUgESAK/SMiFv1Q/VD9UxsEfiAT/WQgFP1kQRB0cq0gFf1kIBb9ZEEQdHKtQiCGhCACQn+FgyIBQgGGIAKEIQQgAUKq1arVqtWq1ap/gyAEQn+FgyICIAF8IgEgAlStIQIgAUIBhkLVqtWq1arVqtUAhSAEgwVCAAtCf4WDIgEgAUIBhoUiASABQgKGhSIBIAFCBIaFIgEgAUIIhoUiASABQhCGhSIBIAFCIIaFhSIBQj+HIQQgAUJ/hSIBIA4gC/1OIhMgDP0j/WQgDyAL/U4iFCAM/SP9ZEEQdHKtIBAgC/1OIhUgDP0j/WQgESAL/U4iFiAM/SP9ZEEQdHKtQiCGhIMhBf1TRSIXIBMgDf0j/WQgFCAN/SP9ZEEQdHKtIBUgDf0j/WQgFiAN/SP9ZEEQdHKtQiCGhCABgyIBeyIGIANTcQRAIAMgBXsgBn18IQMFIBcEfkIABSAOIAj9I/1kIA8gCP0j/WRBEHRyrSAQIAj9I/1kIBEgCP0j/WRBEHRyrUIghoQLIgcgASAFhIQhAQNAIAFCAFIEQCAHIAEgAUJ/hUIBfIMiBoNCAFIEQEEADwsgA0IBQn8gBSAGg0IAUht8IgNQBEAgACAGeqdqQQFqDwsgASABQgF9gyEBDAELCwsgAEFAayEADAALAAvLBgIIfwF+IAAjFigCCDYCACAAIxMoAgg2AgQgACMUKAIINgIIIAAjFSgCCDYCDCAAIwY2AhAjFCgCDCECA0AgAgRAIAEgAkEkai0AAEGAAXEEfyMRIAIoAiVBAnRqKAIAKAIIBSACLQAlC0EBamohASACKAIEIQIMAQsLIAAgATYCFCAAQSBqIQAjFigCDCEBA0AgAQRAIAAgASgCCCICNgIAIABBEGogAUEgaiAC/AoAACAAIAJBD2pBcHFBEGpqIQAgASgCBCEBDAELCyMTKAIMIQEDQCABBEAgACABIwZBA3RBP2pBcHEgASgCCEEPakFwcWoiBPwKAAAgACABKAIINgIAIAEpAxAiCUKBgICAgICAcFMgCUL/////////D1VyBEAjA0EEciQDCyAAIAm5OQMQQTAhAgNAIAIjBkEDdEEwakkEQCABIAJqKQMAIglCgYCAgICAgHBTIAlC/////////w9VcgRAIwNBBHIkAwsgACACaiAJuTkDACACQQhqIQIMAQsLIAAgBGohACABKAIEIQEMAQsLIAAiASMUKAIIIgBBAnRBD2pBcHEiAmoiBSACaiIIIABBA3RBD2pBcHFqIgYhACMUKAIMIQIDQCACBEAgASADQQJ0aiACQSRqLQAAQYABcQR/IxEgAigCJUECdGooAgAoAggFIAItACULIgc2AgAgBSADQQJ0aiACKAIgNgIAIAIpAxAiCUKBgICAgICAcFMgCUL/////////D1VyBEAjA0EEciQDCyAIIANBA3RqIAm5OQMAIAAgAkEkaiIELQAAQYABcQR/IxEgBCgCAUECdGooAgBBIGoFIARBAmoLIAf8CgAAIAAgB2pBLDoAACAAIAdBAWpqIQAgA0EBaiEDIAIoAgQhAgwBCwsgBiAAIAZrQQ9qQXBxaiEAIxUoAgwhAQNAIAEEQCABKAIIIQMgASgCECEEIAEoAhQhAgNAIAIEfyACIARqQQFrLQAABUEBC0UEQCACQQFrIQIMAQsLIAAgAzYCACAAIAI2AgQgAEEQaiABQSBqIAP8CgAAIAAgA0EPakFwcUEQamoiACABKAIQIAL8CgAAIAAgAkEPakFwcWohACABKAIEIQEMAQsLC8oFAwN+BH8BewJAQQggAC0AAEEtRiIFIABqIgYpAwAiAkLGjJmy5MiRo8YAfCACQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgN6QgOIpyADUBsiB0UgB0EIRnIEf0EBBSAHQQFLBH8gBi0AAEEwRgVBAAsLDQAgAkKw4MCBg4aMmDB9QsAAIAetQgOGfYYiAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIghAyAGIAdqIgYtAABBLkcEQCAAIAYgASAFIANCwIQ9fhAIDwsgBkEBaiIG/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1xIgn9DAkJCQkJCQkJCQkJCQkJCQn9KP1krSAG/QAEEP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sj9ZK1CEIaEQoCAgIAQhHqnIgdFIAdBIEZyDQAgCf0dACECIAYgB2ohBkEIIAcgB0EITxsiCEEIRwRAIAJCASAIrUIDhoZCAX2DIQILIANCwIQ9fiACQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCICQuQAgHwhAyACQuQAgiIEQjJWIgggBEIxVHIEQCAAIAYgASAFIAMgCK18EAgPCyAJ/R0BIQJBCEEIIAcgB0EITRtBCGsiByAHQQhPGyIHQQhHBEAgAkIBIAetQgOGhkIBfYMhAgsgBEKAreIEfiACQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiEIKgHwiAiADQhWIQgJ8IgRCgMq17gF8WCACIAR8QoDKte4BWnENACAAIAYgASAFIAMgAkKAyrXuAVatfBAIDwsgACABEAcLpQoCD38CfiAAKAIEIQkgACgCDCEHQQ9BPyAAKAIAIgFBAnQiAkHAAEsbIgMjAGogA0F/c3EhBiACIAZqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALQQ9BPyAJQQJ0IgJBwABLGyIDIwBqIANBf3NxIQggAiAIaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyAAIgJBIGohAANAIAEgBEsEQCAGIARBAnRqIABBEGogACgCACIDEA02AgAgACADQQ9qQXBxQRBqaiEAIARBAWohBAwBCwsDQCAFIAlJBEAgACgCACEEQQAhAwNAIAMjBkEDdEkEQCMvIANqIABBMGogA2orAwD8BjcDACADQQhqIQMMAQsLIy4iAyAAIwZBA3RBP2pBcHFqIAT8CgAAIAMgBGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAMhAQNAIAEgAyAEakkEQCABLQAAQYABcQRAIAEgBiABKAIBQQJ0aigCADYCAQsgAS0AAEGAAXEEf0EFBSABLQABQQJqCyABaiEBDAELCyMIIASthSERIwhCf4UhECAEIy4iA2ohAQNAIAEgA0sEQCARIAMpAwCFQpX4qfqXt96bnn9+Qh2JIREgECADKQMIhUKT++eyhte/9FZ+Qh+JIRAgA0EQaiEDDAELCyMvIQEgEEKV+Kn6l7fem55/fiARIBBCIImFhUKT++eyhte/9FZ+QiCIpyMuIAQgACsDGBATIgogCikDECAAKwMQ/AZ8NwMQQQAhAyMGQQN0IQsDQCADIAtJBEAgCkEwaiADaiIMIAwpAwAgASADaikDAHw3AwAgA0EIaiEDDAELCyAIIAVBAnRqIAo2AgAgACMGQQN0QT9qQXBxIARBD2pBcHFqaiEAIAVBAWohBQwBCwsgACACKAIIIgtBAnRBD2pBcHEiAWoiDCABaiINIAtBA3RBD2pBcHFqIg4hAUEAIQMDQCADIAtJBEAgA0ECdCIEIABqKAIAIQUjLiAIIAQgDGooAgBBAnRqKAIAIgkoAiA2AgAjLkEEaiMHIAEgBRAMIgT9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIwggBCMuayIPrYUhESMIQn+FIRAgDyMuIgRqIQoDQCAEIApJBEAgESAEKQMAhUKV+Kn6l7fem55/fkIdiSERIBAgBCkDCIVCk/vnsobXv/RWfkIfiSEQIARBEGohBAwBCwsgCSAQQpX4qfqXt96bnn9+IBEgEEIgiYWFQpP757KG17/0Vn5CIIinIy4gDyANIANBA3RqKwMA/AYQCSABIAVBAWpqIQEgA0EBaiEDDAELCyACKAIUQQ9qQXBxIA5qIQBBACEEA0AgBCAHSQRAIAAoAgQhAyMuIgIgAEEQaiAAKAIAIgX8CgAAIAIgBWr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAIhAQNAIAEgAiAFakkEQCABLQAAQYABcQRAIAEgBiABKAIBQQJ0aigCADYCAQsgAS0AAEGAAXEEf0EFBSABLQABQQJqCyABaiEBDAELCyMuIAUQECADEBQhASAAIAVBD2pBcHFBEGpqIQJBACEAA0AgACADSQRAIAAgAWopAwAiECAAIAJqKQMAIhGDQgBSBEAjA0ECciQDCyAAIAFqIBAgEYQ3AwAgAEEIaiEADAELCyACIANBD2pBcHFqIQAgBEEBaiEEDAELCwvFBgICfgJ/QQEgAXQiBSMqcQRAQQAPCyMqIAVyJCogAkEJRiIGIAJBAkxyBEAgACABIAYQGw8LIAAtAABB7gBGBEAgAEEEakEAIAAoAgBB7uqx4wZGGw8LIAJBCEYEQEEADwsgAkEGTAR/IAAoAgBB////B3FBzsK5AkYEfyAALQADIgZB/QBGIAZBLEZyIAZBIE1yBUEACwVBAAsEQCMrQYCAgIB4ciQrIABBA2oPCyACQQdGBEACf0EAQQggAC0AAEEiRiIBIABqIgApAwAiA0LGjJmy5MiRo8YAfCADQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgR6QgOIpyAEUBsiAkUgAkEES3IEf0EBBSACQQFLBH8gAC0AAEEwRgVBAAsLDQAaIAAgAmotAAAhBUEAIANCsODAgYOGjJgwfULAACACrUIDhn2GIgNCCn4gA0IIiHwiA0IQiEL/gYCA8B+DQoGAgICA4gl+IANC/4GAgPAfg0LkgICAgMjQB358QiCIpyIGQf8/SgR/QQEFIAEEfyAFQSJHBSAFQf0ARiAFQSxGciAFQSBNckULCw0AGiMkIAY2AhAgACACaiABagsPCyMrIAVyJCsjBCABQdAAbGooAgQhBSACQQZGBEAgACgCAEH05NWrBkYiAQR/QQAFIAAoAgBB5sKxmwdHBH9BAQUgAC0ABEHlAEcLCwR/QQAFIyRBMGogBUEDdGogAa03AwAgAEEEQQUgARtqCw8LIAJBA0YEfiAAIgFBCCAAKQMAIgNCxoyZsuTIkaPGAHwgA0Kw4MCBg4aMmDB9hEKAgYKEiJCgwIB/gyIEekIDiKcgBFAbIgJqIQYCfiACQQBHIgAEQCACQQhJIQALIAAEQCACQQFGBH9BAQUgAS0AAEEwRwshAAsgAAR/IAYtAAAiAEH9AEYgAEEsRnIgAEEgTXIFIAALRQRAIAFBAxAHDAELIAYkGyADQrDgwIGDhoyYMH1CwAAgAq1CA4Z9hiIDQgp+IANCCIh8IgNCEIhC/4GAgPAfg0KBgICAgOIJfiADQv+BgIDwH4NC5ICAgIDI0Ad+fEIgiAsFIAAgAhAYCyEDIyRBMGogBUEDdGogAzcDACMbC7YFAgR/AnsgAC0AAEEiRiEDIAIEQCADBH9BAQUgACgCAEHu6rHjBkYEfyAALQAEIgVB/QBGIAVBLEZyIAVBIE1yBUEACwtFBEBBAA8LIytBASABdHIkKwsgAwR/IAD9AAQAIgf9DCIiIiIiIiIiIiIiIiIiIiL9IyAH/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1kQX5xIgVBgIAEcmgiBkEBakEAIAUEfyAAIAZqLQAAQSJGBUEACwR/IAAgBmpBAWstAABB3ABHBUEACxsFIAD9AAQAIgf9DN/f39/f39/f39/f39/f39/9TiII/QxbW1tbW1tbW1tbW1tbW1tb/SMgCP0MXV1dXV1dXV1dXV1dXV1dXf0j/VAgB/0MIiIiIiIiIiIiIiIiIiIiIv0jIAf9DCwsLCwsLCwsLCwsLCwsLCz9I/1Q/VAgB/0MISEhISEhISEhISEhISEhIf0m/VD9ZEGAgARyaAsiBUEQSUEAIAUbBEAjGUEAIAIbBEAgACAFEAohBCMkIAQ2AhgLIARFBEAjJUEEaiMnIAIbIgMgASAFQQh0cjsBACADIAD9AAQA/QsEAiADQQJqIAVqIQEgAgRAIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIyQgASMlazYCFAUgASQnCwsgACAFag8LIAMEQCAAEA4hAwUgACEDA0AgAy0AACIFQd8BcSEGIAVBIkYgBUEgTXIgBUEsRnIgBkHbAEZyIAZB3QBGckUEQCADQQFqIQMMAQsLCyADRSAAIANGcgRAQQAPCyADIABrIQUjGUEAIAIbBEAgACAFEAohBCMkIAQ2AhgLIARFBEAjJUEEaiMnIAIbIAEgACAFEAwhACACBEAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjJCAAIyVrNgIUBSAAJCcLCyADC6UHAgZ/An4jBkEDdEEPakFwcSEDA0AgAyAESwRAIyRBMGogBGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIARBEGohBAwBCwsjJEEwaiADaiQlIyVB0ABqJCcjJyQmIyRBfzYCECMkQQA2AhQjJEEANgIYQQAkKkEAJCsDQAJAIAAtAABB/QBGIAVBAEpxBEAgAEEBaiEADAELIykgBUHQAGxqIQggBUEgSAR/IAj9AAQAIAD9AAQA/VEgCP0ABCD9TiAI/QAEECAA/QAEEP1RIAj9AAQw/U79UP1TQQEgCCgCQBsFQQELBH8gACAFEB0iA0UEQEEADwsgA0EBRgRAIywhAAwCCyMtIgZBf0YEf0EABSMEIAZB0ABsaigCAAshBCAFQSBIIAMgAGsiB0EgTXEEQCAIQQBBwAD8CwAgCCAAIAf8CgAAIAhBIGpB/wEgB/wLACAIIAc2AkAgCCAGNgJEIAggBDYCSAsgAwUgCCgCRCEGIAgoAkghBCAAIAgoAkBqCyIALQAAIgNBIE0EQANAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsLIAZBf0YEfwJ/IAAtAAAiA0EiRgRAIAAQDgwBCyADQdsARiADQfsARnIEQCAAEBYMAQsgACEDA0AgAy0AACIEQd8BcSEGIARBIkYgBEEgTXIgBEEsRnIgBkHbAEZyIAZB3QBGckUEQCADQQFqIQMMAQsLIANBACAAIANHGwsFIAAgBiAEEBoLIgAEQCAFQQFqIQUMAgVBAA8LAAsLIAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsgAC0AAEEKRwRAQQAPCyAAIAJGBEBBAQ8LIyciAkH/ADoAACACQQQ6AAEgAiMrNgICIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQGIAJBBmokJyMIIycjJmsiAq2FIQojCEJ/hSEJIAIjJiIEaiEDA0AgAyAESwRAIAogBCkDAIVClfip+pe33puef35CHYkhCiAJIAQpAwiFQpP757KG17/0Vn5CH4khCSAEQRBqIQQMAQsLIyQgCUKV+Kn6l7fem55/fiAKIAlCIImFhUKT++eyhte/9FZ+QiCIPgIAIyQgAjYCBCMkIAE5AwgjJCMmIAJBD2pBcHFqQRBqIgI2AiAgAiQkIyNBAWokIyMjQSBGBH9BAQUjJCMiQYCAAWpLCwRAEAsLIABBAWoL3QUBCH8gAC0AACEDA0AgA0EJRiADQSBGciADQQ1GcgRAIABBAWoiAC0AACEDDAELCyAAIgItAAAhBSABRSIABEAgBUH7AEYhAAsgAARAIAJBAWoiAi0AACEDA0AgA0EJRiADQSBGciADQQ1GcgRAIAJBAWoiAi0AACEDDAELCwUgBUEsRiABQQBKcQRAIAJBAWoiAi0AACEDA0AgA0EJRiADQSBGciADQQ1GcgRAIAJBAWoiAi0AACEDDAELCwsLIAItAABB/QBGBH8gAAR/QQEFIAVB/QBGIAFBAEpxCwVBAAsEQCACQQFqJCxBAQ8LQQAgAUUgBUEsR3IgABsEf0EBBSACLQAAQSJHCwRAQQAPCyACQQFqIgchASAHLQAAIQADQCAAQSJHBEAgAEHcAEYgAEEgSXIEQEEADwsgB0EBaiIHLQAAIQAMAQsLIAcgAWshBQJAA0AgBCMFSARAIwQgBCICQdAAbGoiAygCCCAFRgRAIAUhAEEAIQQCQCADQRBqIgYgASIDRg0AIAZBB3EgA0EHcUYEQANAIAZBB3EEQEEAIQQgAEUNAyAGLQAAIgggAy0AACIJayEEIAggCUcNAyAAQQFrIQAgBkEBaiEGIANBAWohAwwBCwsDQCAAQQhPBEAgBikDACADKQMAUQRAIAZBCGohBiADQQhqIQMgAEEIayEADAILCwsLA0AgACIEQQFrIQAgBARAIAYtAAAiCCADLQAAIglrIQQgCCAJRw0CIAZBAWohBiADQQFqIQMMAQsLQQAhBAsFQQEhBAsgBEUNAiACQQFqIQQMAQsLQX8hAgsgAiQtIAdBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCyABLQAAQTpGBEAgAUEBaiIBLQAAIQADQCAAQQlGIABBIEZyIABBDUZyBEAgAUEBaiIBLQAAIQAMAQsLBUEAIQELIAEL0QICBH8BfCMyIAEgACAAIAFLG2ohBkEAIzIgAGoiBCADGyEFIARBCjoAACMyIQADQCMDRSAAIAZJcQRAAkAgACACIAAjMmu4oCIIIAUQHCIBQQFGDQAgAQRAIzNEAAAAAAAA8D+gJDMjNEQAAAAAAADwP6AkNCABIQAMAwsgACEBA0AgASAB/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiA2hqIQcgA0UEQCABQRBqIQEMAQsLIAUgB0YNACAAIQEgAC0AACEDA0AgA0EJRiADQSBGciADQQ1GcgRAIAFBAWoiAS0AACEDDAELCyABIAdHBEAjM0QAAAAAAADwP6AkMyAAIAcgAGsgCCAEIAdHEAILIzREAAAAAAAA8D+gJDQgB0EBaiEADAILCwsQCyMLBEAjCiMLQQJ2EABFJAwLQQAkCyAAIAQgACAESRsjMmsLpwEBAn8gAkH/H2pBgGBxIgMgAGoiACMxSwRAIAAjMUEBdCIEIAAgBEsbJDFBD0E/IzFBgCJqIgBBwABLGyIEIwBqIARBf3NxIQQgACAEaiQAIwBB//8DakEQdj8AayIAQQBKBH9BECAAIABBEEwbQABBAEgFQQALBEAACyAEQf8gakGAYHEkMAsjMiABaiEAIzAgA2oiASACayQyIzIgACAC/AoAACABC1QBAn9BD0E/EA8iAEHAAEsbIgEjAGogAUF/c3EiASAAaiQAIwBB//8DakEQdj8AayIAQQBKBH9BECAAIABBEEwbQABBAEgFQQALBEAACyABEBcgAQsGACMyEBkLGQAQEiMLBEAjCiMLQQJ2EABFJAwLQQAkCwsEACMZCwQAIzMLBAAjNAsqACAAJAEgASQYIAIkCEGAIBAEJBNBgCAQBCQUQYACEAQkFUGAAhAEJBYLZAECfyMEIwVB0ABsaiIDIAA2AgAgAEEDTiICBEAgAEEGTCECCyADIwZBACACGzYCBCADIAE2AgggA0EQaiMyIAH8CgAAIABBCUYEQCMFJAcLIwVBAWokBSACBEAjBkEBaiQGCwsEACMDCw==";

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
