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
var compiled = "AGFzbQEAAAABehNgAn9/AX9gAABgAAF/YAN/f38Bf2ABfwF/YAV/f39/fwF/YAJ/fwF+YAJ/fwBgAX8AYAABfGAFf39/f34BfmAFf39/f34AYAR/f39/AX9gBH9/f3wBf2ADf39/AXxgA398fwF/YAR/f3x/AX9gBH9/fH8AYAN/f34AAkMECWRpZmZlcmVudAVjb3VudAAAB251bWJlcnMGbnVtYmVyAA4FaW5kZXgDb2RkABEJZGlmZmVyZW50BmRlY29kZQADAyYlBAUFBgoLAAEMAAQCAAcBDQABBAgGCAMDDwAQAwIBAQIJCRIHAgUDAQAABvoBL38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACweMAQ0HcmVzZXJ2ZQAfCGFkZEZpZWxkACcFYmVnaW4AJgxjb3VudFJlY29yZHMAJA1jb3VudE5ld2xpbmVzACUEc2NhbgAeBHBhY2sAIAVtZXJnZQAhCmhhc0xlZnRPdXQAIwhsZWF2ZU91dAAiCGdldFN0YXRlACgKcGFja2VkU2l6ZQAPBm1lbW9yeQIACAEVCqRpJaABAQN/IwBBP2pBQHEiAUEUaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAAC0EPQT8gAEEDdCICQcAASxsiAyMAaiADQX9zcSEDIAIgA2okACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgASADNgIAIAEgAEEBazYCBCABC7IDAQJ/IAIgBEEPakFwcSIFIAJqIgIjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gAkHAAEsbIgYjAGogBkF/c3EiBiACaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyAGaiADIAX8CgAAIAYgATYCACAGIAQ2AggjCSAGNgIAIwkgATYCBCAAKAIQIgEEQCABIAY2AgQFIAAgBjYCDAsgACAGNgIQIAAgACgCCEEBaiIBNgIIIAAoAgQiAiABQQF0SQRAIAJBAWpBAXQiAkEDdCIBIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAFBwABLGyIDIwBqIANBf3NxIgMgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACADNgIAIAAgAkEBazYCBCAAKAIMIQEDQCABBEAgASgCACIEIAJBAWtxIQADQCADIABBA3RqKAIABEAgAEEBaiACQQFrcSEADAELCyADIABBA3RqIgAgATYCACAAIAQ2AgQgASgCBCEBDAELCwsgBguhAQEFfyAAKAIAIQcgACgCBCIIIAFxIQUDQCAHIAVBA3RqIgAoAgAiBkUEQCAAJAlBAA8LIAAoAgQgAUYEfyAEIAYoAghGBUEACwR/IAIgBmohCUEAIQACfwNAIAAgBEkEQEEAIAAgCWr9AAQAIAAgA2r9AAQA/VH9Uw0CGiAAQRBqIQAMAQsLQQELBUEAC0UEQCAFQQFqIAhxIQUMAQsLIAYLUQICfwF8IAAhAgNAIAItAAAiA0EgTSADQf0ARiADQSxGcnJFBEAgAkEBaiECDAELCyACQQAgACACIABrIAEQASIEIARhGyQbIAT8BkIAIxsbC0UBAX8gAkEFRiADQQBHRwR/QQAFIAEtAAAiBUH9AEYgBUEsRnIgBUEgTXILRQRAIAAgAhAHDwsgASQbQgAgBH0gBCADGwuJAQEBfyMUIAFBICACIAMQBiIFRQRAIAJBBGotAABBgAFxIgUEfyAFBH8jESACKAIFQQJ0aigCACgCCAUgAi0ABQtBIGoFQQALIANqQThqIgUjF2okFyMXQYCAgNAASQRAIwEgBWokAQsjFCABQSAgAiADEAUiBSAANgIYCyAFIAUpAxAgBHw3AxAL5wMDBX8CfgF7IAAtAABBIkcEQEEADwsgASMOSwRAIAFBAXQkDkEPQT8jDkEgaiICQcAASxsiBSMAaiAFQX9zcSIFIAJqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAUkDQsgAEEBaiEFIAFBAmshAgJ/A0AgAiADSwRAQQBBAUEQIAIgA2siBiAGQRBLG3RBAWsiBiADIAVq/QAEACIJ/QwgICAgICAgICAgICAgICAg/SUgCf0MXFxcXFxcXFxcXFxcXFxcXP0j/VD9ZHENAhpBASAEIAn9DCAgICAgICAgICAgICAgICD9JP1kIAZxGyEEIANBEGohAwwBCwsgBAsEQCMNIABBAWogAvwKAAAFIAAgASMNEAMiAkEASARAQQAPCwsgAkGAgAFLBEBBAQ8LIw0gAmr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIwggAq2FIQgjCEJ/hSEHIAIjDSIAaiEBA0AgACABSQRAIAggACkDAIVClfip+pe33puef35CHYkhCCAHIAApAwiFQpP757KG17/0Vn5CH4khByAAQRBqIQAMAQsLIAdClfip+pe33puef34gCCAHQiCJhYVCk/vnsobXv/RWfkIgiKdBAnILmAcCCn8CfiMGQQN0QQ9qQXBxQTBqIgVB0ABqIQIjHiEDIxwhAANAIAAgA0kEQCMiIxMiASgCACABKAIEIAAoAgBxQQN0aigCAHMkIiAAKAIgIQAMAQsLIxwhAANAIAAgA0kEQCMiIxMiASgCACABKAIEIAAoAgBxQQN0aigCACIBKAIAIAFBQGsoAgBzcyQiIAAoAiAhAAwBCwsjHCEAA0AgACADSQRAIABBMGohBCAAKAIAIAAgAmogACgCBCAAKwMIEBMiBiAGKQMQQgF8NwMQQQAhASMGQQN0IQcDQCABIAdJBEAgBkEwaiABaiIIIAgpAwAgASAEaikDAHw3AwAgAUEIaiEBDAELCyAAIAY2AhwgACAFaiIBIAYoAiA2AgAgACgCFCIEBEAjCCAErYUhCyMIQn+FIQogASAEaiEEA0AgASAESQRAIAsgASkDAIVClfip+pe33puef35CHYkhCyAKIAEpAwiFQpP757KG17/0Vn5CH4khCiABQRBqIQEMAQsLIAAgCkKV+Kn6l7fem55/fiALIApCIImFhUKT++eyhte/9FZ+QiCIPgIYCyAAKAIgIQAMAQsLIxwhAANAIAAgA0kEQCMiIxQiASgCACABKAIEIAAoAhhxQQN0aigCAHMkIiMiIAAoAhwoAiQoAhAgACgCEEEDdkH/B3FqLQAAcyQiIAAoAiAhAAwBCwsjHCEAA0AgACADSQRAIyIjFCIBKAIAIAEoAgQgACgCGHFBA3RqKAIAKAIAcyQiIAAoAiAhAAwBCwsjHCEBA0AgASADSQRAIAEoAhwhByABKAIYIQAgASgCFCICBEAgByAAIAEgBWogAkIBEAkFIAAEQCAHIAAQEQsLIAEoAhAiCEF/RwRAIAcoAiQiAEUEQCMaIgAhCSAHIwZBA3RBP2pBcHFqIgItAAAhBANAIARB/wBHBEAgAi0AAEGAAXEEf0EFBSACLQABQQJqCyEGIwQgBEH/fnFB0ABsaigCAEECRgRAIAAgAiAG/AoAACAAIAZqIQALIAIgBmoiAi0AACEEDAELCyAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAHIxogACAJaxAQIgA2AiQLQQEgCEEHcXQiAiAAIAhBA3YiAEEBahAUIABqIgAtAABxBEAjA0ECciQDCyAAIAAtAAAgAnI6AAALIAEoAiAhAQwBCwtBACQdIxwkHiMZRSMXIxhLcQRAEBILC2kAIANBOE0EQCAAIAE6AAAgACADOgABQQAhAQNAIAEgA0kEQCAAQQJqIAFqIAEgAmr9AAQA/QsEACABQRBqIQEMAQsLIABBAmogA2oPCyAAIAFBgAFyOgAAIAAgAiADEA02AgEgAEEFagvfAwICfgJ/IAFBIGoiBCMQSwRAIARBAXQkEEEPQT8jECIEQcAASxsiBSMAaiAFQX9zcSEFIAQgBWokACMAQf//A2pBEHY/AGsiBEEASgR/QRAgBCAEQRBMG0AAQQBIBUEACwRAAAsgBSQPCyMPIAAgAfwKAAAjDyABav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjCCABrYUhAyMIQn+FIQIgASMPIgBqIQQDQCAAIARJBEAgAyAAKQMAhUKV+Kn6l7fem55/fkIdiSEDIAIgACkDCIVCk/vnsobXv/RWfkIfiSECIABBEGohAAwBCwsjFiACQpX4qfqXt96bnn9+IAMgAkIgiYWFQpP757KG17/0Vn5CIIinIgRBICMPIAEQBiIARQRAIxYoAgghBSMWIARBICMPIAEQBSIAIAU2AhAgBSMSRgRAQYACIxJBAXQiASABQYACTRskEiMSQQJ0IgEjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gAUHAAEsbIgQjAGogBEF/c3EiBCABaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAEIxEgBUECdPwKAAAgBCQRCyMRIAVBAnRqIAA2AgALIAAoAhAL1wQCAnsDfyAAQQFqIQADQCAA/QAEACIB/QwiIiIiIiIiIiIiIiIiIiIi/SMgAf0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgAP0ABBAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/VAgAP0ABCAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAD9AAQwIgH9DCIiIiIiIiIiIiIiIiIiIiL9IyAB/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1Q/VD9U0UEQCAAQUBrIQAMAQsLA0AgAP0ABAAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIABBAWv9AAQA/QxcXFxcXFxcXFxcXFxcXFxc/SMgAEECa/0ABAD9DFxcXFxcXFxcXFxcXFxcXFz9I/1P/U8gAf0MCgoKCgoKCgoKCgoKCgoKCv0j/VAiASAAQRBqIgP9AAQAIgL9DCIiIiIiIiIiIiIiIiIiIiL9IyADQQFr/QAEAP0MXFxcXFxcXFxcXFxcXFxcXP0jIANBAmv9AAQA/QxcXFxcXFxcXFxcXFxcXFxc/SP9T/1PIAL9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIgL9UP1TBEAgAf1kIAL9ZEEQdHIhAwNAIAAgA2hqIgUtAABBCkYEQEEADwsgBUEBayEEA0AgBC0AAEHcAEYEQCAEQQFrIQQMAQsLIAUgBGtBAXEEQCAFQQFqDwsgAyADQQFrcSIDDQALCyAAQSBqIQAMAAsAC8UCAQR/QSAhAiMWKAIMIQEDQCABBEAgAiABKAIIQQ9qQXBxQRBqaiECIAEoAgQhAQwBCwsjEygCDCEBA0AgAQRAIAIjBkEDdEE/akFwcSABKAIIQQ9qQXBxamohAiABKAIEIQEMAQsLIAIjFCgCCCIAQQN0QQ9qQXBxIABBAnRBD2pBcHFBAXRqQQAhASMUKAIMIQADQCAABEAgASAAQSRqLQAAQYABcQR/IxEgACgCJUECdGooAgAoAggFIAAtACULQQFqaiEBIAAoAgQhAAwBCwsgAUEPakFwcWpqIQIjFSgCDCEBA0AgAQRAIAEoAhAhAyABKAIUIQADQCAABH8gACADakEBay0AAAVBAQtFBEAgAEEBayEADAELCyACIAEoAghBD2pBcHFBEGogAEEPakFwcWpqIQIgASgCBCEBDAELCyACC6kBAgJ/An4jCCABrYUhBSMIQn+FIQQgACICIAFqIQMDQCACIANJBEAgBSACKQMAhUKV+Kn6l7fem55/fkIdiSEFIAQgAikDCIVCk/vnsobXv/RWfkIfiSEEIAJBEGohAgwBCwsjFSAEQpX4qfqXt96bnn9+IAUgBEIgiYWFQpP757KG17/0Vn5CIIinIgJBICAAIAEQBiIDBH8gAwUjFSACQSAgACABEAULC+kDAgV/An4gACgCKCICRQRAIxoiAiEGIAAjBkEDdEE/akFwcWoiAy0AACEEA0AgBEH/AEcEQCADLQAAQYABcQR/QQUFIAMtAAFBAmoLIQUjBCAEQf9+cUHQAGxqKAIAQQJGBEAgAiADIAX8CgAAIAIgBWohAgsgAyAFaiIDLQAAIQQMAQsLIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAIgBmshAyMaIQIDQCACIxogA2pJBEAgAi0AAEGAAXEEQCACIxEgAigCAUECdGooAgAoAgA2AgELIAItAABBgAFxBH9BBQUgAi0AAUECagsgAmohAgwBCwsjCCADrYUhCCMIQn+FIQcgAyMaIgJqIQMDQCACIANJBEAgCCACKQMAhUKV+Kn6l7fem55/fkIdiSEIIAcgAikDCIVCk/vnsobXv/RWfkIfiSEHIAJBEGohAgwBCwsgACAHQpX4qfqXt96bnn9+IAggB0IgiYWFQpP757KG17/0Vn5CIIinQQFyIgI2AigLQQEgAUEBRiMMG0UEQCMKIwtqIAGtIAKtQiCGhSIHIAdCHYiFQpX4qfqXt96bnn9+IgcgB0IfiIVCEIg+AgAjC0EEaiQLIwtBgIABRgRAIwsEQCMKIwtBAnYQAEUkDAtBACQLCwsLnwEBA39BASQZIxQoAgwhAEGAAhAEJBQDQCAABEAgACgCGCEBIABBJGoiAi0AAEGAAXEEfyMRIAIoAgFBAnRqKAIAQSBqBSACQQJqCyACLQAAQYABcQR/IxEgAigCAUECdGooAgAoAggFIAItAAELEAoiAgRAIAEgAhARBSABIAAoAgAgAEEgaiAAKAIIIAApAxAQCQsgACgCBCEADAELCwtdAQJ/IxMgACMGQQN0QT9qQXBxIAEgAhAGIgQEQCADIAQrAxhjBEAgBCADOQMYCwUjEygCCCEFIxMgACMGQQN0QT9qQXBxIAEgAhAFIgQgBTYCICAEIAM5AxgLIAQLrAEBBH8gACgCECECIAAoAhQiAyABTwRAIAIPC0EgIAEgA0EBdCIEIAEgBEsbIgEgAUEgTRsiBCMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyAEQcAASxsiASMAaiABQX9zcSIFIARqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAUgAiAD/AoAACAAIAU2AhAgACAENgIUIAULugMBAn9BgAgkAEGwGyQAQQE/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAtBgAgkBCMAQQ9qQXBxIgBBgIABaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJAojAEEPakFwcSIAQcAQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJBojAEEPakFwcSIAQdCTAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQcIxwkHiMAQQ9qQXBxIgBBgBRqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkI0F/JCcjAEEPakFwcSIAQaARaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJCgjAEEPakFwcSIAQYACaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJCkLvQgDB34JewF/A0AgAP0ABAAiCP0MCgoKCgoKCgoKCgoKCgoKCv0jIAD9AAQQIgn9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAD9AAQgIgr9DAoKCgoKCgoKCgoKCgoKCgr9IyAA/QAEMCIL/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1QIAQgCP0MIiIiIiIiIiIiIiIiIiIiIv0j/WQgCf0MIiIiIiIiIiIiIiIiIiIiIv0j/WRBEHRyrSAK/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCAL/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZEEQdHKtQiCGhEEBIAKnIAj9DFxcXFxcXFxcXFxcXFxcXFz9IyINIAn9DFxcXFxcXFxcXFxcXFxcXFz9IyIO/VAgCv0MXFxcXFxcXFxcXFxcXFxcXP0jIg8gC/0MXFxcXFxcXFxcXFxcXFxcXP0jIhD9UP1Q/VMbBH4gDf1kIA79ZEEQdHKtIA/9ZCAQ/WRBEHRyrUIghoQgAkJ/hYMiAUIBhiAChCEEIAFCqtWq1arVqtWqf4MgBEJ/hYMiAiABfCIBIAJUrSECIAFCAYZC1arVqtWq1arVAIUgBIMFQgALQn+FgyIBIAFCAYaFIgEgAUIChoUiASABQgSGhSIBIAFCCIaFIgEgAUIQhoUiASABQiCGhYUiAUI/hyEEIAFCf4UiASAI/Qzf39/f39/f39/f39/f39/f/U4iDf0MW1tbW1tbW1tbW1tbW1tbW/0j/WQgCf0M39/f39/f39/f39/f39/f3/1OIg79DFtbW1tbW1tbW1tbW1tbW1v9I/1kQRB0cq0gCv0M39/f39/f39/f39/f39/f3/1OIg/9DFtbW1tbW1tbW1tbW1tbW1v9I/1kIAv9DN/f39/f39/f39/f39/f39/9TiIQ/QxbW1tbW1tbW1tbW1tbW1tb/SP9ZEEQdHKtQiCGhIMhBf1TRSIRIA39DF1dXV1dXV1dXV1dXV1dXV39I/1kIA79DF1dXV1dXV1dXV1dXV1dXV39I/1kQRB0cq0gD/0MXV1dXV1dXV1dXV1dXV1dXf0j/WQgEP0MXV1dXV1dXV1dXV1dXV1dXf0j/WRBEHRyrUIghoQgAYMiAXsiBiADU3EEQCADIAV7IAZ9fCEDBSARBH5CAAUgCP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgCf0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrSAK/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCAL/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdHKtQiCGhAsiByABIAWEhCEBA0AgAUIAUgRAIAcgASABQn+FQgF8gyIGg0IAUgRAQQAPCyADQgFCfyAFIAaDQgBSG3wiA1AEQCAAIAZ6p2pBAWoPCyABIAFCAX2DIQEMAQsLCyAAQUBrIQAMAAsAC8sGAgh/AX4gACMWKAIINgIAIAAjEygCCDYCBCAAIxQoAgg2AgggACMVKAIINgIMIAAjBjYCECMUKAIMIQIDQCACBEAgASACQSRqLQAAQYABcQR/IxEgAigCJUECdGooAgAoAggFIAItACULQQFqaiEBIAIoAgQhAgwBCwsgACABNgIUIABBIGohACMWKAIMIQEDQCABBEAgACABKAIIIgI2AgAgAEEQaiABQSBqIAL8CgAAIAAgAkEPakFwcUEQamohACABKAIEIQEMAQsLIxMoAgwhAQNAIAEEQCAAIAEjBkEDdEE/akFwcSABKAIIQQ9qQXBxaiIE/AoAACAAIAEoAgg2AgAgASkDECIJQoGAgICAgIBwUyAJQv////////8PVXIEQCMDQQRyJAMLIAAgCbk5AxBBMCECA0AgAiMGQQN0QTBqSQRAIAEgAmopAwAiCUKBgICAgICAcFMgCUL/////////D1VyBEAjA0EEciQDCyAAIAJqIAm5OQMAIAJBCGohAgwBCwsgACAEaiEAIAEoAgQhAQwBCwsgACIBIxQoAggiAEECdEEPakFwcSICaiIFIAJqIgggAEEDdEEPakFwcWoiBiEAIxQoAgwhAgNAIAIEQCABIANBAnRqIAJBJGotAABBgAFxBH8jESACKAIlQQJ0aigCACgCCAUgAi0AJQsiBzYCACAFIANBAnRqIAIoAiA2AgAgAikDECIJQoGAgICAgIBwUyAJQv////////8PVXIEQCMDQQRyJAMLIAggA0EDdGogCbk5AwAgACACQSRqIgQtAABBgAFxBH8jESAEKAIBQQJ0aigCAEEgagUgBEECagsgB/wKAAAgACAHakEsOgAAIAAgB0EBamohACADQQFqIQMgAigCBCECDAELCyAGIAAgBmtBD2pBcHFqIQAjFSgCDCEBA0AgAQRAIAEoAgghAyABKAIQIQQgASgCFCECA0AgAgR/IAIgBGpBAWstAAAFQQELRQRAIAJBAWshAgwBCwsgACADNgIAIAAgAjYCBCAAQRBqIAFBIGogA/wKAAAgACADQQ9qQXBxQRBqaiIAIAEoAhAgAvwKAAAgACACQQ9qQXBxaiEAIAEoAgQhAQwBCwsLygUDA34EfwF7AkBBCCAALQAAQS1GIgUgAGoiBikDACICQsaMmbLkyJGjxgB8IAJCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiA3pCA4inIANQGyIHRSAHQQhGcgR/QQEFIAdBAUsEfyAGLQAAQTBGBUEACwsNACACQrDgwIGDhoyYMH1CwAAgB61CA4Z9hiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEDIAYgB2oiBi0AAEEuRwRAIAAgBiABIAUgA0LAhD1+EAgPCyAGQQFqIgb9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/XEiCf0MCQkJCQkJCQkJCQkJCQkJCf0o/WStIAb9AAQQ/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAkJCQkJCQkJCQkJCQkJCQn9KP1krUIQhoRCgICAgBCEeqciB0UgB0EgRnINACAJ/R0AIQIgBiAHaiEGQQggByAHQQhPGyIIQQhHBEAgAkIBIAitQgOGhkIBfYMhAgsgA0LAhD1+IAJCCn4gAkIIiHwiAkL/gYCA8B+DQuSAgICAyNAHfiACQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIIgJC5ACAfCEDIAJC5ACCIgRCMlYiCCAEQjFUcgRAIAAgBiABIAUgAyAIrXwQCA8LIAn9HQEhAkEIQQggByAHQQhNG0EIayIHIAdBCE8bIgdBCEcEQCACQgEgB61CA4aGQgF9gyECCyAEQoCt4gR+IAJCCn4gAkIIiHwiAkL/gYCA8B+DQuSAgICAyNAHfiACQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIQgqAfCICIANCFYhCAnwiBEKAyrXuAXxYIAIgBHxCgMq17gFacQ0AIAAgBiABIAUgAyACQoDKte4BVq18EAgPCyAAIAEQBwulCgIPfwJ+IAAoAgQhCSAAKAIMIQdBD0E/IAAoAgAiAUECdCICQcAASxsiAyMAaiADQX9zcSEGIAIgBmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAtBD0E/IAlBAnQiAkHAAEsbIgMjAGogA0F/c3EhCCACIAhqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAAiAkEgaiEAA0AgASAESwRAIAYgBEECdGogAEEQaiAAKAIAIgMQDTYCACAAIANBD2pBcHFBEGpqIQAgBEEBaiEEDAELCwNAIAUgCUkEQCAAKAIAIQRBACEDA0AgAyMGQQN0SQRAIykgA2ogAEEwaiADaisDAPwGNwMAIANBCGohAwwBCwsjKCIDIAAjBkEDdEE/akFwcWogBPwKAAAgAyAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAyEBA0AgASADIARqSQRAIAEtAABBgAFxBEAgASAGIAEoAgFBAnRqKAIANgIBCyABLQAAQYABcQR/QQUFIAEtAAFBAmoLIAFqIQEMAQsLIwggBK2FIREjCEJ/hSEQIAQjKCIDaiEBA0AgASADSwRAIBEgAykDAIVClfip+pe33puef35CHYkhESAQIAMpAwiFQpP757KG17/0Vn5CH4khECADQRBqIQMMAQsLIykhASAQQpX4qfqXt96bnn9+IBEgEEIgiYWFQpP757KG17/0Vn5CIIinIyggBCAAKwMYEBMiCiAKKQMQIAArAxD8Bnw3AxBBACEDIwZBA3QhCwNAIAMgC0kEQCAKQTBqIANqIgwgDCkDACABIANqKQMAfDcDACADQQhqIQMMAQsLIAggBUECdGogCjYCACAAIwZBA3RBP2pBcHEgBEEPakFwcWpqIQAgBUEBaiEFDAELCyAAIAIoAggiC0ECdEEPakFwcSIBaiIMIAFqIg0gC0EDdEEPakFwcWoiDiEBQQAhAwNAIAMgC0kEQCADQQJ0IgQgAGooAgAhBSMoIAggBCAMaigCAEECdGooAgAiCSgCIDYCACMoQQRqIwcgASAFEAwiBP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjCCAEIyhrIg+thSERIwhCf4UhECAPIygiBGohCgNAIAQgCkkEQCARIAQpAwCFQpX4qfqXt96bnn9+Qh2JIREgECAEKQMIhUKT++eyhte/9FZ+Qh+JIRAgBEEQaiEEDAELCyAJIBBClfip+pe33puef34gESAQQiCJhYVCk/vnsobXv/RWfkIgiKcjKCAPIA0gA0EDdGorAwD8BhAJIAEgBUEBamohASADQQFqIQMMAQsLIAIoAhRBD2pBcHEgDmohAEEAIQQDQCAEIAdJBEAgACgCBCEDIygiAiAAQRBqIAAoAgAiBfwKAAAgAiAFav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAiEBA0AgASACIAVqSQRAIAEtAABBgAFxBEAgASAGIAEoAgFBAnRqKAIANgIBCyABLQAAQYABcQR/QQUFIAEtAAFBAmoLIAFqIQEMAQsLIyggBRAQIAMQFCEBIAAgBUEPakFwcUEQamohAkEAIQADQCAAIANJBEAgACABaikDACIQIAAgAmopAwAiEYNCAFIEQCMDQQJyJAMLIAAgAWogECARhDcDACAAQQhqIQAMAQsLIAIgA0EPakFwcWohACAEQQFqIQQMAQsLC8UGAgJ+An9BASABdCIFIyRxBEBBAA8LIyQgBXIkJCACQQlGIgYgAkECTHIEQCAAIAEgBhAbDwsgAC0AAEHuAEYEQCAAQQRqQQAgACgCAEHu6rHjBkYbDwsgAkEIRgRAQQAPCyACQQZMBH8gACgCAEH///8HcUHOwrkCRgR/IAAtAAMiBkH9AEYgBkEsRnIgBkEgTXIFQQALBUEACwRAIyVBgICAgHhyJCUgAEEDag8LIAJBB0YEQAJ/QQBBCCAALQAAQSJGIgEgAGoiACkDACIDQsaMmbLkyJGjxgB8IANCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiBHpCA4inIARQGyICRSACQQRLcgR/QQEFIAJBAUsEfyAALQAAQTBGBUEACwsNABogACACai0AACEFQQAgA0Kw4MCBg4aMmDB9QsAAIAKtQgOGfYYiA0IKfiADQgiIfCIDQhCIQv+BgIDwH4NCgYCAgIDiCX4gA0L/gYCA8B+DQuSAgICAyNAHfnxCIIinIgZB/z9KBH9BAQUgAQR/IAVBIkcFIAVB/QBGIAVBLEZyIAVBIE1yRQsLDQAaIx4gBjYCECAAIAJqIAFqCw8LIyUgBXIkJSMEIAFB0ABsaigCBCEFIAJBBkYEQCAAKAIAQfTk1asGRiIBBH9BAAUgACgCAEHmwrGbB0cEf0EBBSAALQAEQeUARwsLBH9BAAUjHkEwaiAFQQN0aiABrTcDACAAQQRBBSABG2oLDwsgAkEDRgR+IAAiAUEIIAApAwAiA0LGjJmy5MiRo8YAfCADQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgR6QgOIpyAEUBsiAmohBgJ+IAJBAEciAARAIAJBCEkhAAsgAARAIAJBAUYEf0EBBSABLQAAQTBHCyEACyAABH8gBi0AACIAQf0ARiAAQSxGciAAQSBNcgUgAAtFBEAgAUEDEAcMAQsgBiQbIANCsODAgYOGjJgwfULAACACrUIDhn2GIgNCCn4gA0IIiHwiA0IQiEL/gYCA8B+DQoGAgICA4gl+IANC/4GAgPAfg0LkgICAgMjQB358QiCICwUgACACEBgLIQMjHkEwaiAFQQN0aiADNwMAIxsLtgUCBH8CeyAALQAAQSJGIQMgAgRAIAMEf0EBBSAAKAIAQe7qseMGRgR/IAAtAAQiBUH9AEYgBUEsRnIgBUEgTXIFQQALC0UEQEEADwsjJUEBIAF0ciQlCyADBH8gAP0ABAAiB/0MIiIiIiIiIiIiIiIiIiIiIv0jIAf9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/WRBfnEiBUGAgARyaCIGQQFqQQAgBQR/IAAgBmotAABBIkYFQQALBH8gACAGakEBay0AAEHcAEcFQQALGwUgAP0ABAAiB/0M39/f39/f39/f39/f39/f3/1OIgj9DFtbW1tbW1tbW1tbW1tbW1v9IyAI/QxdXV1dXV1dXV1dXV1dXV1d/SP9UCAH/QwiIiIiIiIiIiIiIiIiIiIi/SMgB/0MLCwsLCwsLCwsLCwsLCwsLP0j/VD9UCAH/QwhISEhISEhISEhISEhISEh/Sb9UP1kQYCABHJoCyIFQRBJQQAgBRsEQCMZQQAgAhsEQCAAIAUQCiEEIx4gBDYCGAsgBEUEQCMfQQRqIyEgAhsiAyABIAVBCHRyOwEAIAMgAP0ABAD9CwQCIANBAmogBWohASACBEAgAf0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjHiABIx9rNgIUBSABJCELCyAAIAVqDwsgAwRAIAAQDiEDBSAAIQMDQCADLQAAIgVB3wFxIQYgBUEiRiAFQSBNciAFQSxGciAGQdsARnIgBkHdAEZyRQRAIANBAWohAwwBCwsLIANFIAAgA0ZyBEBBAA8LIAMgAGshBSMZQQAgAhsEQCAAIAUQCiEEIx4gBDYCGAsgBEUEQCMfQQRqIyEgAhsgASAAIAUQDCEAIAIEQCAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACMeIAAjH2s2AhQFIAAkIQsLIAMLpQcCBn8CfiMGQQN0QQ9qQXBxIQMDQCADIARLBEAjHkEwaiAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBEEQaiEEDAELCyMeQTBqIANqJB8jH0HQAGokISMhJCAjHkF/NgIQIx5BADYCFCMeQQA2AhhBACQkQQAkJQNAAkAgAC0AAEH9AEYgBUEASnEEQCAAQQFqIQAMAQsjIyAFQdAAbGohCCAFQSBIBH8gCP0ABAAgAP0ABAD9USAI/QAEIP1OIAj9AAQQIAD9AAQQ/VEgCP0ABDD9Tv1Q/VNBASAIKAJAGwVBAQsEfyAAIAUQHSIDRQRAQQAPCyADQQFGBEAjJiEADAILIyciBkF/RgR/QQAFIwQgBkHQAGxqKAIACyEEIAVBIEggAyAAayIHQSBNcQRAIAhBAEHAAPwLACAIIAAgB/wKAAAgCEEgakH/ASAH/AsAIAggBzYCQCAIIAY2AkQgCCAENgJICyADBSAIKAJEIQYgCCgCSCEEIAAgCCgCQGoLIgAtAAAiA0EgTQRAA0AgA0EJRiADQSBGciADQQ1GcgRAIABBAWoiAC0AACEDDAELCwsgBkF/RgR/An8gAC0AACIDQSJGBEAgABAODAELIANB2wBGIANB+wBGcgRAIAAQFgwBCyAAIQMDQCADLQAAIgRB3wFxIQYgBEEiRiAEQSBNciAEQSxGciAGQdsARnIgBkHdAEZyRQRAIANBAWohAwwBCwsgA0EAIAAgA0cbCwUgACAGIAQQGgsiAARAIAVBAWohBQwCBUEADwsACwsgAC0AACEDA0AgA0EJRiADQSBGciADQQ1GcgRAIABBAWoiAC0AACEDDAELCyAALQAAQQpHBEBBAA8LIAAgAkYEQEEBDwsjISICQf8AOgAAIAJBBDoAASACIyU2AgIgAv0MAAAAAAAAAAAAAAAAAAAAAP0LBAYgAkEGaiQhIwgjISMgayICrYUhCiMIQn+FIQkgAiMgIgRqIQMDQCADIARLBEAgCiAEKQMAhUKV+Kn6l7fem55/fkIdiSEKIAkgBCkDCIVCk/vnsobXv/RWfkIfiSEJIARBEGohBAwBCwsjHiAJQpX4qfqXt96bnn9+IAogCUIgiYWFQpP757KG17/0Vn5CIIg+AgAjHiACNgIEIx4gATkDCCMeIyAgAkEPakFwcWpBEGoiAjYCICACJB4jHUEBaiQdIx1BIEYEf0EBBSMeIxxBgIABaksLBEAQCwsgAEEBagvdBQEIfyAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLIAAiAi0AACEFIAFFIgAEQCAFQfsARiEACyAABEAgAkEBaiICLQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAkEBaiICLQAAIQMMAQsLBSAFQSxGIAFBAEpxBEAgAkEBaiICLQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAkEBaiICLQAAIQMMAQsLCwsgAi0AAEH9AEYEfyAABH9BAQUgBUH9AEYgAUEASnELBUEACwRAIAJBAWokJkEBDwtBACABRSAFQSxHciAAGwR/QQEFIAItAABBIkcLBEBBAA8LIAJBAWoiByEBIActAAAhAANAIABBIkcEQCAAQdwARiAAQSBJcgRAQQAPCyAHQQFqIgctAAAhAAwBCwsgByABayEFAkADQCAEIwVIBEAjBCAEIgJB0ABsaiIDKAIIIAVGBEAgBSEAQQAhBAJAIANBEGoiBiABIgNGDQAgBkEHcSADQQdxRgRAA0AgBkEHcQRAQQAhBCAARQ0DIAYtAAAiCCADLQAAIglrIQQgCCAJRw0DIABBAWshACAGQQFqIQYgA0EBaiEDDAELCwNAIABBCE8EQCAGKQMAIAMpAwBRBEAgBkEIaiEGIANBCGohAyAAQQhrIQAMAgsLCwsDQCAAIgRBAWshACAEBEAgBi0AACIIIAMtAAAiCWshBCAIIAlHDQIgBkEBaiEGIANBAWohAwwBCwtBACEECwVBASEECyAERQ0CIAJBAWohBAwBCwtBfyECCyACJCcgB0EBaiIBLQAAIQADQCAAQQlGIABBIEZyIABBDUZyBEAgAUEBaiIBLQAAIQAMAQsLIAEtAABBOkYEQCABQQFqIgEtAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCABQQFqIgEtAAAhAAwBCwsFQQAhAQsgAQvRAgIEfwF8IywgASAAIAAgAUsbaiEGQQAjLCAAaiIEIAMbIQUgBEEKOgAAIywhAANAIwNFIAAgBklxBEACQCAAIAIgACMsa7igIgggBRAcIgFBAUYNACABBEAjLUQAAAAAAADwP6AkLSMuRAAAAAAAAPA/oCQuIAEhAAwDCyAAIQEDQCABIAH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIDaGohByADRQRAIAFBEGohAQwBCwsgBSAHRg0AIAAhASAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAUEBaiIBLQAAIQMMAQsLIAEgB0cEQCMtRAAAAAAAAPA/oCQtIAAgByAAayAIIAQgB0cQAgsjLkQAAAAAAADwP6AkLiAHQQFqIQAMAgsLCxALIwsEQCMKIwtBAnYQAEUkDAtBACQLIAAgBCAAIARJGyMsawunAQECfyACQf8fakGAYHEiAyAAaiIAIytLBEAgACMrQQF0IgQgACAESxskK0EPQT8jK0GAImoiAEHAAEsbIgQjAGogBEF/c3EhBCAAIARqJAAjAEH//wNqQRB2PwBrIgBBAEoEf0EQIAAgAEEQTBtAAEEASAVBAAsEQAALIARB/yBqQYBgcSQqCyMsIAFqIQAjKiADaiIBIAJrJCwjLCAAIAL8CgAAIAELVAECf0EPQT8QDyIAQcAASxsiASMAaiABQX9zcSIBIABqJAAjAEH//wNqQRB2PwBrIgBBAEoEf0EQIAAgAEEQTBtAAEEASAVBAAsEQAALIAEQFyABCwYAIywQGQsZABASIwsEQCMKIwtBAnYQAEUkDAtBACQLCwQAIxkLBAAjLQsEACMuCyoAIAAkASABJBggAiQIQYAgEAQkE0GAIBAEJBRBgAIQBCQVQYACEAQkFgtkAQJ/IwQjBUHQAGxqIgMgADYCACAAQQNOIgIEQCAAQQZMIQILIAMjBkEAIAIbNgIEIAMgATYCCCADQRBqIywgAfwKAAAgAEEJRgRAIwUkBwsjBUEBaiQFIAIEQCMGQQFqJAYLCwQAIwML";

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

// src/faults/asked.ts
var askedFaults = {
  yaml: (f) => ({
    text: `${f.file}:${f.line}:${f.column}: this is not YAML: ${f.why}`,
    hint: "Mind the indentation and the quotes around globs."
  }),
  policy: (f) => ({
    text: `${f.file}:${f.line}:${f.column}: ${f.why}`,
    hint: f.hint
  }),
  "policy-not-found": (f) => ({
    text: `The policy ${f.file} does not exist${f.where}.`,
    hint: "Check the name; where none is given, Leash looks for .github/leash.yml and else uses its default policy."
  }),
  "policy-unreadable": (f) => ({
    text: `The policy ${f.file} could not be read from the base commit, and the workspace has none: ${f.why}`,
    hint: "Let the job read it, or check the repository out before Leash runs."
  }),
  argument: (f) => ({ text: f.why, hint: f.hint }),
  input: (f) => ({
    text: `The action's input "${f.name}" must be ${f.must}, but is "${f.is}".`,
    hint: "Correct it under `with:` in the workflow."
  }),
  "sql-column": (f) => ({
    text: `--columns: "${f.part}" does not say what a column is.${f.meant === void 0 ? "" : ` Was "${f.meant}" meant?`}`,
    hint: `Write what it is, and its name where that differs: problem=qid. It can be: ${f.roles}.`
  }),
  "sql-needs": (f) => ({
    text: `The statement cannot be made without ${f.what}.`,
    hint: "See `leash sql --help`."
  }),
  "sql-no-files": (f) => ({
    text: `--files: ${f.dialect} reads no files by a path in the statement.`,
    hint: "Make an external table over them, and give its name: --from TABLE."
  }),
  "unreadable-event": (f) => ({
    text: `The event of this workflow run (${f.file}) could not be read: ${f.why}`,
    hint: "Run the action in a GitHub workflow; on a laptop use `leash compare`."
  })
};

// src/faults/comparison.ts
var comparisonFaults = {
  "no-samples": (f) => ({
    text: `The ${f.side} has no samples (${f.files}).`,
    hint: "See `leash inspect PATH` for what was found in each file."
  }),
  "nothing-in-common": (f) => ({
    text: `The ${f.side} and the candidate have no problem in common. Tasks of the ${f.side}: ${f.tasks}; of the candidate: ${f.candidate}.` + (f.otherQuestion > 0 ? ` ${f.otherQuestion} problems have the same id and another question text.` : ""),
    hint: f.otherQuestion > 0 ? "The questions have changed between the two evals: run both with the same version of the benchmark." : "If the same task has two names, name it on both sides: aime24=PATH."
  }),
  "k-above-n": (f) => ({
    text: `${f.where}: pass@${f.k} needs at least ${f.k} samples a problem, but no compared task has that many (${f.task} has ${f.n}).`,
    hint: `Sample more, or ask for k ≤ ${f.n}.`
  }),
  "unknown-task-in-policy": (f) => ({
    text: `${f.where}: no compared task is called "${f.task}". The tasks are: ${f.tasks}.`,
    hint: 'Use a name from that list, or a glob such as "aime*".'
  })
};

// src/faults/hints.ts
function budgetHint(name, needed) {
  return `--max-${name} ${needed} allows more (in the policy: budgets: { ${name}: ${needed} }).`;
}
function choiceHint(flag) {
  return `Say --${flag} NAME, or --${flag} TASK=NAME where tasks or files differ (in the policy: read: { ${flag}: NAME } or read: { ${flag}: { TASK: NAME } }).`;
}

// src/faults/containers.ts
var containerFaults = {
  "archive-broken": (f) => ({
    text: `${f.file}: this archive could not be opened: ${f.why}`,
    hint: "Check that the download is whole (`unzip -t FILE`), or unpack it and give the folder."
  }),
  "archive-member-unreadable": (f) => ({
    text: `${f.file}: this member of an archive cannot be read: ${f.why}`,
    hint: "Pack it with deflate, zstd or not at all, without a password; or give the unpacked file."
  }),
  "archive-members": (f) => ({
    text: `${f.file}: the archive has ${f.count} members; Leash opens archives of up to ${f.limit}.`,
    hint: `Pack only the eval results, or unpack the archive and give the folder; ${budgetHint("members", f.count)}`
  }),
  "archive-size": (f) => ({
    text: `${f.file}: it unfolds to more than ${f.limit} bytes (${f.bytes} so far or by its own account).`,
    hint: `If it really is that large, unpack it and give the folder; ${budgetHint("expanded", f.bytes)}`
  }),
  "archive-ratio": (f) => ({
    text: `${f.file}: it unfolds to ${f.ratio} times its size; Leash stops at ${f.limit} times, because eval results never pack that well.`,
    hint: `If these are real results, unpack the file and give it as it is; ${budgetHint("ratio", f.ratio)}`
  }),
  "archive-path-length": (f) => ({
    text: `${f.file}: the archive has a member whose path is ${f.length} characters long; Leash goes up to ${f.limit}.`,
    hint: `Pack the results under shorter paths, or unpack the archive and give the folder; ${budgetHint("path-length", f.length)}`
  }),
  "archive-nesting": (f) => ({
    text: `${f.file}: this archive lies ${f.limit + 1} archives deep; Leash opens archives up to ${f.limit} deep.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint("nesting", f.limit + 1)}`
  }),
  "archive-nested-size": (f) => ({
    text: `${f.file}: this file within an archive has more than ${f.limit} bytes (${f.bytes} so far), and being an archive or a Parquet file itself, it would have to be held in memory.`,
    hint: `Unpack the outer archive and give the folder; ${budgetHint("nested", f.bytes)}`
  }),
  "parquet-broken": (f) => ({
    text: `${f.file}${f.where}: this Parquet file could not be read: ${f.why}`,
    hint: "Check that the file is whole and not encrypted, or export it as JSON Lines."
  }),
  "parquet-group": (f) => ({
    text: `${f.file}${f.where}: this row group has ${f.bytes} bytes in the columns that are needed; they have to be held in memory, and Leash holds up to ${f.limit}.`,
    hint: `Write the file again with smaller row groups (pyarrow: row_group_size=1000); ${budgetHint("group", f.bytes)}`
  })
};

// src/faults/files.ts
var fileFaults = {
  "path-not-found": (f) => ({
    text: `${f.side}: ${f.path}: there is no such file or folder, and no file matches it as a glob.`,
    hint: "Check the path, and quote a glob so that the shell does not expand it."
  }),
  "no-evals-in-folder": (f) => ({
    text: `${f.path}: none of its ${f.files} files is an eval result that Leash reads.`,
    hint: `Point at the folder with the per-sample files. Leash reads: ${f.tried}.`
  }),
  "side-missing": (f) => ({
    text: `No ${f.side} was given.`,
    hint: `Name its files: --${f.side} PATH (a file, a folder or a glob).`
  }),
  "empty-file": (f) => ({
    text: `${f.file}: the file is empty.`,
    hint: "The eval job may have been killed before it wrote anything. Run it again, or leave the file out."
  }),
  "lfs-pointer": (f) => ({
    text: `${f.file}: this is a git-LFS pointer, not the file itself.`,
    hint: "Fetch the content with `git lfs pull` (in Actions: `lfs: true` for actions/checkout)."
  }),
  "unreadable-file": (f) => ({
    text: `${f.file}: could not be read: ${f.why}`,
    hint: "Check that the file is whole and that this user may read it."
  }),
  "not-readable-yet": (f) => ({
    text: `${f.file}: this is ${f.is}, which Leash does not read yet.`,
    hint: f.instead
  }),
  "file-twice": (f) => ({
    text: `${f.file} is given twice for the ${f.side}; its samples would be counted twice.`,
    hint: "Leave one of the paths or globs out that lead to it."
  }),
  "cannot-write": (f) => ({
    text: `${f.file} could not be written: ${f.why}`,
    hint: "Check that the folder exists and may be written to."
  }),
  "would-overwrite": (f) => ({
    text: `${f.file} is there already; nothing was written.`,
    hint: "Move it away first, or edit it by hand: docs/policy.md has all keys."
  })
};

// src/faults/formats.ts
function withoutScores(f) {
  return {
    text: `${f.file}: this is ${f.is}, which cannot feed a comparison: ${f.why}.`,
    hint: f.instead
  };
}
var formatFaults = {
  "unknown-format": (f) => ({
    text: `${f.file}, line 1: no format that Leash reads looks like this. The first record has: ${f.saw}.` + (f.mapped === void 0 ? "" : ` The fields you named (${f.mapped}) are not all there.`),
    hint: `Say where its fields are (--field problem=PATH --field correct=PATH), or name the format with --format (one of ${f.tried}).`
  }),
  "no-such-field": (f) => ({
    text: `${f.file}, line ${f.line}: no field says ${f.role === "problem" ? "which problem this is" : "whether it is correct"}. The record has: ${f.saw}.`,
    hint: `Say where it stands: --field ${f.role}=PATH, such as qid or rollouts[].correct (in the policy: fields: { ${f.role}: PATH }).`
  }),
  "score-words": (f) => ({
    text: `${f.file}, line ${f.line}: "${f.field}" holds words of its own (found: ${f.found}): which of them say correct?`,
    hint: `Say it in the policy: fields: { correct: { path: ${f.field}, is: [WORD] } }.`
  }),
  "no-scores": withoutScores,
  // Such a file lies beside the samples in every run of its tool.
  "only-means": withoutScores,
  "two-formats": (f) => ({
    text: `${f.file}, line 1: this could be ${f.formats}.`,
    hint: "Say which one with --format NAME (in the policy: read: { format: NAME })."
  }),
  "unknown-format-name": (f) => ({
    text: `There is no format "${f.name}".`,
    hint: `The formats are ${f.tried}.`
  }),
  "score-needs-threshold": (f) => ({
    text: `${f.file}, line ${f.line}: "${f.field}" is not always 0 or 1 (found: ${f.found}): from which score on is a sample correct?`,
    hint: "Say --threshold 0.5, or --threshold TASK=0.5 where tasks or files differ (in the policy: read: { threshold: 0.5 } or read: { threshold: { TASK: 0.5 } })."
  }),
  choose: (f) => ({
    text: `${f.file} has several ${f.what}: ${f.choices}. They must not be added up: which one counts?`,
    hint: choiceHint(f.flag)
  }),
  "not-there": (f) => ({
    text: `${f.file} has no ${f.what} "${f.name}". It has: ${f.choices}.`,
    hint: choiceHint(f.flag)
  })
};

// src/faults/history.ts
var historyFaults = {
  "damaged-entry": (f) => ({
    text: `${f.file}: this file of the history is damaged: ${f.why}.`,
    hint: "Files of the history are written once: bring this one back as it was first committed, or delete it together with its tally."
  }),
  "already-recorded": (f) => ({
    text: `${f.file} is there already, with other contents; nothing was written.`,
    hint: 'What is recorded stays as it is. Give jobs that record the same commit a key each (--key, or the input "key").'
  }),
  "no-history": (f) => ({
    text: `${f.folder} holds no entry of a history.`,
    hint: "Record one with `leash history add PATH --commit SHA --date DATE --to FOLDER`, or check out the branch leash-history."
  }),
  "no-key-in-history": (f) => ({
    text: `${f.folder} holds no readable entry for the key ${f.key}.`,
    hint: "Name another one with --key; it stands in the entries’ file names."
  }),
  "no-task-in-history": (f) => ({
    text: `No entry has the task "${f.task}". The tasks are: ${f.tasks}.`,
    hint: "Use a name from that list, or leave --task out for all problems pooled."
  }),
  "nothing-to-record": (f) => ({
    text: `There is no eval to record: ${f.why}`,
    hint: "Let the eval run before Leash in this workflow, and name its files with `candidate`."
  }),
  "history-refused": (f) => ({
    text: `The history on the branch ${f.branch} could not be ${f.doing}: ${f.why}`,
    hint: "Nothing was recorded. Rules for branches must leave this one out (docs/history.md); then run the job again."
  }),
  "history-is-code": (f) => ({
    text: `The input "history-branch" names ${f.branch}, the branch that this run is on or the default branch.`,
    hint: "A history needs a branch of its own, such as leash-history: Leash writes a README and a page there."
  }),
  "record-without-github": (f) => ({
    text: `Mode record writes to a branch of the repository, which is not possible here: ${f.why}`,
    hint: "Give the step a github-token with contents: write; on a laptop use `leash history add`."
  }),
  "accept-elsewhere": (f) => ({
    text: `An entry can only be accepted by a run on the default branch; this one is on ${f.branch}.`,
    hint: "Start the workflow again with the default branch chosen."
  }),
  "not-recorded": (f) => ({
    text: `No entry of commit ${f.commit} is recorded for the key ${f.key}.`,
    hint: `Give at least seven digits of a recorded commit; the latest are: ${f.known}.`
  }),
  "several-commits": (f) => ({
    text: `${f.commit} is the beginning of several recorded commits: ${f.known}.`,
    hint: "Give more digits."
  }),
  "no-recorded-tally": (f) => ({
    text: `${f.file} should lie beside its entry and does not, or is not what the entry says it is.`,
    hint: "Bring the file back as it was first committed, or delete the entry too."
  })
};

// src/faults/places.ts
var placeFaults = {
  "place-missing": (f) => ({
    text: `Neither the action's input "${f.side}" nor the policy says where the evals of the ${f.side} are.`,
    hint: `Set \`${f.side}: PATH\` under \`with:\` in the workflow, or \`${f.side}: { path: PATH }\` in the policy.`
  }),
  "place-not-local": (f) => ({
    text: `The policy says \`${f.side}: { ${f.place}: … }\`, which only the action can look up.`,
    hint: `Name the files: --${f.side} PATH.`
  }),
  "not-at-ref": (f) => ({
    text: f.why,
    hint: "See what is there with `git ls-tree -r --name-only REF`."
  }),
  "place-not-for-candidate": (f) => ({
    text: `${f.where}: "candidate" cannot have the key "${f.key}": the candidate is what this change trains, so its evals come with this run.`,
    hint: "Name an artifact that this run uploads, `candidate: { artifact: NAME }`, or files: `candidate: { path: PATH }`."
  }),
  "several-pulls": (f) => ({
    text: `Pull requests ${f.pulls} all have the commit ${f.commit}, and a commit has only one status: what holds for one base need not hold for another.`,
    hint: "Close all but one, or add a commit to one of them."
  }),
  "candidate-not-uploaded": (f) => ({
    text: `In mode publish the candidate is what the run of the pull request has uploaded, and no path in this workspace (${f.paths}).`,
    hint: 'Say `candidate: { artifact: "evals-*" }` in the policy on the base branch, and leave the input "candidate" empty.'
  })
};

// src/faults/records.ts
var recordFaults = {
  "broken-record": (f) => ({
    text: `${f.file}, line ${f.line}: this is not JSON: ${f.why}`,
    hint: "Repair or remove the line; the lines around it are fine."
  }),
  "record-too-long": (f) => ({
    text: `${f.file}, line ${f.line}: this record is longer than ${f.limit} bytes.`,
    hint: `One record a sample or a problem is what Leash reads best; ${budgetHint("record", f.limit + 1)}`
  }),
  "record-keeps-too-much": (f) => ({
    text: `${f.file}, line ${f.line}: what is needed of this record takes more than ${f.limit} bytes of memory.`,
    hint: `Write one record a sample or a problem; ${budgetHint("kept", 2 * f.limit)}`
  }),
  "bad-field": (f) => ({
    text: `${f.file}, line ${f.line}: "${f.field}" must be ${f.must}, but is ${f.is}. Read as ${f.format}, because ${f.because}.`,
    hint: "Repair the line, or name another format with --format."
  }),
  "more-of-the-same": (f) => ({
    text: `${f.file}: ${f.count} more records have the same fault (${f.code}${f.field === void 0 ? "" : ` of "${f.field}"`}).`,
    hint: "Only the first ones are listed."
  }),
  "duplicate-sample": (f) => ({
    text: `${f.file}, line ${f.line}: sample ${f.sample} of problem ${f.problem} (task ${f.task}) was read before.`,
    hint: 'A resumed job or the same file given twice? Remove one of them; if they are different samples, leave "sample" out.'
  }),
  "all-answers-missing": (f) => ({
    text: `${f.file}: all ${f.samples} samples have an empty answer ("${f.field}").`,
    hint: "Answer extraction probably failed. If these models really never answered, say so with --accept-missing-answers."
  }),
  "bad-tally": (f) => ({
    text: `${f.file}, line ${f.line}: this tally cannot be right: ${f.why}.`,
    hint: "Make the tally again with `leash tally`."
  })
};

// src/faults.ts
var sentences = {
  ...fileFaults,
  ...containerFaults,
  ...formatFaults,
  ...recordFaults,
  ...comparisonFaults,
  ...askedFaults,
  ...placeFaults,
  ...historyFaults
};

// src/read/fields.ts
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
