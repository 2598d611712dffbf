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
var compiled = "AGFzbQEAAAABbxJgA39/fgBgAn9/AX9gAABgA39/fwF/YAABf2ABfwF/YAJ/fwBgBX9/f39/AX9gAn9/AX5gAX8AYAABfGAFf39/f34BfmABfwF+YAR/f398AX9gA39/fwF8YAN/fH8Bf2AEf398fwF/YAR/f3x/AAJDBAlkaWZmZXJlbnQFY291bnQAAQdudW1iZXJzBm51bWJlcgAOBWluZGV4A29kZAARCWRpZmZlcmVudAZkZWNvZGUAAwMwLwEFBwcDAQgLAAYCAQUECAwBDQEBBgICAgIFCQAACQMDDwEQAwQCAgQKCgAGBAAABAUBcAEEBAUDAQABBsUCPn8BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACweMAQ0HcmVzZXJ2ZQAnCGFkZEZpZWxkAC8FYmVnaW4ALgxjb3VudFJlY29yZHMALA1jb3VudE5ld2xpbmVzAC0Ec2NhbgAmBHBhY2sAKAVtZXJnZQApCmhhc0xlZnRPdXQAKwhsZWF2ZU91dAAqCGdldFN0YXRlADAKcGFja2VkU2l6ZQARBm1lbW9yeQIACAEbCQkBAEEBCwMxIB8MAQYKgm4vrgEBAn4jBCABrYUhAyMEQn+FIQIgACABaiEBA0AgACABSQRAIAApAxAgAyAAKQMAhUKV+Kn6l7fem55/fkIdiYVClfip+pe33puef35CHYkhAyAAKQMYIAIgACkDCIVCk/vnsobXv/RWfkIfiYVCk/vnsobXv/RWfkIfiSECIABBIGohAAwBCwsgAkKV+Kn6l7fem55/fiADIAJCIImFhUKT++eyhte/9FZ+QiCIpwugAQEDfyMAQT9qQUBxIgFBFGokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAtBD0E/IABBA3QiAkHAAEsbIgMjAGogA0F/c3EhAyACIANqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAEgAzYCACABIABBAWs2AgQgAQuyAwECfyACIARBH2pBYHEiBSACaiICIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAJBwABLGyIGIwBqIAZBf3NxIgYgAmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgBmogAyAF/AoAACAGIAE2AgAgBiAENgIIIwUgBjYCACMFIAE2AgQgACgCECIBBEAgASAGNgIEBSAAIAY2AgwLIAAgBjYCECAAIAAoAghBAWoiATYCCCAAKAIEIgIgAUEBdEkEQCACQQFqQQF0IgJBA3QiASMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyABQcAASxsiAyMAaiADQX9zcSIDIAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAgAzYCACAAIAJBAWs2AgQgACgCDCEBA0AgAQRAIAEoAgAiBCACQQFrcSEAA0AgAyAAQQN0aigCAARAIABBAWogAkEBa3EhAAwBCwsgAyAAQQN0aiIAIAE2AgAgACAENgIEIAEoAgQhAQwBCwsLIAYLtQEBB38gACgCACEHIAAoAgQiCCABcSEFA0AgByAFQQN0aiIAKAIAIgZFBEAgACQFQQAPCyAAKAIEIAFGBH8gBCAGKAIIRgVBAAsEfyACIAZqIQlBACEAAn8DQCAAIARJBEBBACAAIAlqIgr9AAQAIAAgA2oiC/0ABAD9USAK/QAEECAL/QAEEP1R/VD9Uw0CGiAAQSBqIQAMAQsLQQELBUEAC0UEQCAFQQFqIAhxIQUMAQsLIAYLWQEBfyMWIABBICABIAIQByIDBEAgAw8LIAJBH2pBYHFBOGoiAyMcaiQcIxxBgICA0ABJBEAjASADaiQBCyMWKAIIIQMjFiAAQSAgASACEAYiACADNgIMIAALqQEBAn8gAUEgaiICIw9LBEAgAkEBdCQPQQ9BPyMPIgJBwABLGyIDIwBqIANBf3NxIQMgAiADaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyADJA4LIw4gACAB/AoAACMOIAFqIgD9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIw4LUQICfwF8IAAhAgNAIAItAAAiA0EgTSADQf0ARiADQSxGcnJFBEAgAkEBaiECDAELCyACQQAgACACIABrIAEQASIEIARhGyQfIAT8BkIAIx8bC0UBAX8gAkEFRiADQQBHRwR/QQAFIAEtAAAiBUH9AEYgBUEsRnIgBUEgTXILRQRAIAAgAhAKDwsgASQfQgAgBH0gBCADGws4AQF/IAEoAhAiA0UEQCABIAA2AhALIANFIAAgA0ZyBEAgASABKQMYIAJ8NwMYBSAAIAEgAhAyCwuRAQECfyMeBEAgACABEBchAyMoIAM2AhggAwRADwsLIAFBOE0EQANAIAEgAksEQCMpIAJqIAAgAmr9AAQA/QsEACACQRBqIQIMAQsLIykgAWoiAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAjKCABNgIUBSAAJCogASQrCwvMBgEKfyMNQQN0QQ9qQXBxQTBqIgVB4ABqIQYjKCEDIyYhAANAIAAgA0kEQCAAKAIUIgEEQCAAIAAgBWogARAENgIYCyACIxIiASgCACABKAIEIAAoAgBxQQN0aigCACMWIgEoAgAgASgCBCAAKAIYcUEDdGooAgBzcyECIAAoAiQhAAwBCwsjJiEAA0AgACADSQRAIxYiASgCACABKAIEIAAoAhhxQQN0aigCACgCACACIxIiASgCACABKAIEIAAoAgBxQQN0aigCACIBKAIAIAFBQGsoAgBzc3MhAiAAKAIkIQAMAQsLIyYhAANAIAAgA0kEQCAAQTBqIQcgACgCACAAIAZqIAAoAgQgACsDCBAVIgggCCkDEEIBfDcDEEEAIQEjDUEDdCEJA0AgASAJSQRAIAhBMGogAWoiBCAEKQMAIAEgB2opAwB8NwMAIAFBCGohAQwBCwsgACAINgIgIAAoAhQiAQRAIAAgACgCGCAAIAVqIAEQCDYCHAsgACMXIxsgCK0gADUCHEIghoR+IxqIp0EEdGo2AiggACAIKAIkKAIQIAAoAhBBA3ZB/wdxajYCLCAAKAIkIQAMAQsLIyYhAANAIAAgA0kEQCACIAAoAigoAgAgACgCLC0AAHNzIQIgACgCJCEADAELCyMmIQIDQCACIANJBEAgAigCICEFIAIoAhghACACKAIcIgEEQCAFIAFCARAMBSAABEAgBSAAEBgLCyACKAIQIgZBf0cEQCAFKAIkIgBFBEAjFSIAIQcgBSMNQQN0QT9qQXBxaiIBLQAAIQQDQCAEQf8ARwRAIAEtAABBgAFxBH9BBQUgAS0AAUECagshCCMLIARB/35xQdAAbGooAgBBAkYEQCAAIAEgCPwKAAAgACAIaiEACyABIAhqIgEtAAAhBAwBCwsgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgBSMVIAAgB2sQFCIANgIkC0EBIAZBB3F0IgEgACAGQQN2IgBBAWoQFiAAaiIALQAAcQRAIwNBAnIkAwsgACAALQAAIAFyOgAACyACKAIkIQIMAQsLQQAkJyMmJCgjHkUjHCMdS3EEQBAZCwveAQECfyAAIAEQCRojFCMOIAEQBCIDQSAjDiABEAciAEUEQCMUKAIIIQIjFCADQSAjDiABEAYiACACNgIQIAIjEUYEQEGAAiMRQQF0IgEgAUGAAk0bJBEjEUECdCIBIwJqJAIjAiMBSwRAIwNBAXIkAwtBD0E/IAFBwABLGyIDIwBqIANBf3NxIgMgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAyMQIAJBAnT8CgAAIAMkEAsjECACQQJ0aiAANgIACyAAKAIQC+8CAgV7A38jIP0ABAAhASMh/QAEACECIABBAWohAANAIAD9AAQAIgMgAf0jIAMgAv0j/VAgAP0ABBAiAyAB/SMgAyAC/SP9UP1QIAD9AAQgIgMgAf0jIAMgAv0j/VAgAP0ABDAiAyAB/SMgAyAC/SP9UP1Q/VD9U0UEQCAAQUBrIQAMAQsLIyL9AAQAIQMDQCAA/QAEACIEIAH9IyAAQQFr/QAEACAD/SMgAEECa/0ABAAgA/0j/U/9TyAEIAL9I/1QIgQgAEEQaiIG/QAEACIFIAH9IyAGQQFr/QAEACAD/SMgBkECa/0ABAAgA/0j/U/9TyAFIAL9I/1QIgX9UP1TBEAgBP1kIAX9ZEEQdHIhBgNAIAAgBmhqIggtAABBCkYEQEEADwsgCEEBayEHA0AgBy0AAEHcAEYEQCAHQQFrIQcMAQsLIAggB2tBAXEEQCAIQQFqDwsgBiAGQQFrcSIGDQALCyAAQSBqIQAMAAsAC8ECAQR/QSAhASMUKAIMIQADQCAABEAgASAAKAIIQQ9qQXBxQRBqaiEBIAAoAgQhAAwBCwsjEigCDCEAA0AgAARAIAEjDUEDdEE/akFwcSAAKAIIQQ9qQXBxamohASAAKAIEIQAMAQsLIxYoAgwhAANAIAAEQCACIAAoAghBAWpqIQIgACgCBCEADAELCyABIxYoAggiACMZaiIBQQJ0QQ9qQXBxIAFBA3RBD2pBcHFqIABBAnRBD2pBcHEgAEH/H2pBDHZBAnRBD2pBcHFqIAJBD2pBcHFqamohASMTKAIMIQADQCAABEAgACgCECEDIAAoAhQhAgNAIAIEfyACIANqQQFrLQAABUEBC0UEQCACQQFrIQIMAQsLIAEgACgCCEEPakFwcUEQaiACQQ9qQXBxamohASAAKAIEIQAMAQsLIAELygUDA34EfwF7AkBBCCAALQAAQS1GIgUgAGoiBikDACICQsaMmbLkyJGjxgB8IAJCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiA3pCA4inIANQGyIHRSAHQQhGcgR/QQEFIAdBAUsEfyAGLQAAQTBGBUEACwsNACACQrDgwIGDhoyYMH1CwAAgB61CA4Z9hiICQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCEDIAYgB2oiBi0AAEEuRwRAIAAgBiABIAUgA0LAhD1+EAsPCyAGQQFqIgb9AAQA/QwwMDAwMDAwMDAwMDAwMDAw/XEiCf0MCQkJCQkJCQkJCQkJCQkJCf0o/WStIAb9AAQQ/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAkJCQkJCQkJCQkJCQkJCQn9KP1krUIQhoRCgICAgBCEeqciB0UgB0EgRnINACAJ/R0AIQIgBiAHaiEGQQggByAHQQhPGyIIQQhHBEAgAkIBIAitQgOGhkIBfYMhAgsgA0LAhD1+IAJCCn4gAkIIiHwiAkL/gYCA8B+DQuSAgICAyNAHfiACQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIIgJC5ACAfCEDIAJC5ACCIgRCMlYiCCAEQjFUcgRAIAAgBiABIAUgAyAIrXwQCw8LIAn9HQEhAkEIQQggByAHQQhNG0EIayIHIAdBCE8bIgdBCEcEQCACQgEgB61CA4aGQgF9gyECCyAEQoCt4gR+IAJCCn4gAkIIiHwiAkL/gYCA8B+DQuSAgICAyNAHfiACQhCIQv+BgIDwH4NCgYCAgIDiCX58QiCIQgqAfCICIANCFYhCAnwiBEKAyrXuAXxYIAIgBHxCgMq17gFacQ0AIAAgBiABIAUgAyACQoDKte4BVq18EAsPCyAAIAEQCgvxAQIDfwJ+QQggACkDACIFQsaMmbLkyJGjxgB8IAVCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiBHpCA4inIARQGyICIABqIQMgAkEARyIBBEAgAkEISSEBCyABBEAgAkEBRgR/QQEFIAAtAABBMEcLIQELIAEEfyADLQAAIgFB/QBGIAFBLEZyIAFBIE1yBSABC0UEQCAAQQMQCg8LIAMkHyAFQrDgwIGDhoyYMH1CwAAgAq1CA4Z9hiIEQgp+IARCCIh8IgRCEIhC/4GAgPAfg0KBgICAgOIJfiAEQv+BgIDwH4NC5ICAgIDI0Ad+fEIgiAsqAQJ/IxMgACABEAQiAkEgIAAgARAHIgMEfyADBSMTIAJBICAAIAEQBgsLXQECfyMSIAAjDUEDdEE/akFwcSABIAIQByIEBEAgAyAEKwMYYwRAIAQgAzkDGAsFIxIoAgghBSMSIAAjDUEDdEE/akFwcSABIAIQBiIEIAU2AiAgBCADOQMYCyAEC6wBAQR/IAAoAhAhAiAAKAIUIgMgAU8EQCACDwtBICABIANBAXQiBCABIARLGyIBIAFBIE0bIgQjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gBEHAAEsbIgEjAGogAUF/c3EiBSAEaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAFIAIgA/wKAAAgACAFNgIQIAAgBDYCFCAFC4IDAgV/AXsgAC0AAEEiRwRAQQAPCyABIwpLBEAgAUEBdCQKQQ9BPyMKQSBqIgJBwABLGyIFIwBqIAVBf3NxIgUgAmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgBSQJCyAAQQFqIQUgAUECayECAn8DQCACIANLBEBBAEEBQRAgAiADayIGIAZBEEsbdEEBayIGIAMgBWr9AAQAIgf9DCAgICAgICAgICAgICAgICD9JSAH/QxcXFxcXFxcXFxcXFxcXFxc/SP9UP1kcQ0CGkEBIAQgB/0MICAgICAgICAgICAgICAgIP0k/WQgBnEbIQQgA0EQaiEDDAELCyAECwRAIwkgAEEBaiAC/AoAAAUgACABIwkQAyICQQBIBEBBAA8LCyACQYCAAUsEQEEBDwsjCSACaiIA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEECMJIAIQBEECcguFAwIFfwF+AkAgACgCKCICRQRAIxUiAiEGIAAjDUEDdEE/akFwcWoiAy0AACEEA0AgBEH/AEcEQCADLQAAQYABcQR/QQUFIAMtAAFBAmoLIQUjCyAEQf9+cUHQAGxqKAIAQQJGBEAgAiADIAX8CgAAIAIgBWohAgsgAyAFaiIDLQAAIQQMAQsLIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAIgBmshAyMVIQIDQCACIxUgA2pJBEAgAi0AAEGAAXEEQCACIxAgAigCAUECdGooAgAoAgA2AgELIAItAABBgAFxBH9BBQUgAi0AAUECagsgAmohAgwBCwsgACMVIAMQBEEBciICNgIoC0EBIAFBAUYjCBsNACMGIwdqIAGtIAKtQiCGhSIHIAdCHYiFQpX4qfqXt96bnn9+IgcgB0IfiIVCEIg+AgAjB0EEaiQHIwdBgIABRgRAIwcEQCMGIwdBAnYQAEUkCAtBACQHCwsLdgEDf0EBJB4jFiMXIQEjGCECEBooAgwhAANAIAAEQCAAKAIQIAAgACkDGEGgCCgCABEAACAAKAIEIQAMAQsLA0AgASACSQRAIAEpAwBCAFIEQCABKAIAIAEoAgQgASkDCEGgCCgCABEAAAsgAUEQaiEBDAELCwtcAQJ/QYACEAUkFkEAJBkjAEEPakFwcSIAQYCABGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQXIABBgIAEaiQYQjQkGgu1AgECf0GACSQAQYCJASQAQQE/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAtBgAkkBiMAQQ9qQXBxIgBBsBNqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkCyMAQQ9qQXBxIgBBwBBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkFRAcIwBBD2pBcHEiAEHgEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQ3IwBBD2pBcHEiAEGAAmokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQ4C8IFAQJ/IwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QwiIiIiIiIiIiIiIiIiIiIi/QsEACAAJCAjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DAoKCgoKCgoKCgoKCgoKCgr9CwQAIAAkISMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MXFxcXFxcXFxcXFxcXFxcXP0LBAAgACQiIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/Qzf39/f39/f39/f39/f39/f/QsEACAAJCMjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DFtbW1tbW1tbW1tbW1tbW1v9CwQAIAAkJCMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MXV1dXV1dXV1dXV1dXV1dXf0LBAAgACQlIwBBD2pBcHEiAEHwkwFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkJiMmJCgjAEEPakFwcSIAQdAUaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJC4jLkGAFGokLyMuIQADQCAAIy9NBEAgAEH/AUHAAPwLACAAQQg2AkggAEHQAGohAAwBCwtBfyQzC60FAwd+D3sBfyMh/QAEACEIIyD9AAQAIQkjIv0ABAAhCiMj/QAEACELIyT9AAQAIQwjJf0ABAAhDQNAIAD9AAQAIg4gCP0jIAD9AAQQIg8gCP0j/VAgAP0ABCAiECAI/SMgAP0ABDAiESAI/SP9UP1QIAQgDiAJ/SP9ZCAPIAn9I/1kQRB0cq0gECAJ/SP9ZCARIAn9I/1kQRB0cq1CIIaEQQEgAqcgDiAK/SMiEyAPIAr9IyIU/VAgECAK/SMiFSARIAr9IyIW/VD9UP1TGwR+IBP9ZCAU/WRBEHRyrSAV/WQgFv1kQRB0cq1CIIaEIAJCf4WDIgFCAYYgAoQhBCABQqrVqtWq1arVqn+DIARCf4WDIgIgAXwiASACVK0hAiABQgGGQtWq1arVqtWq1QCFIASDBUIAC0J/hYMiASABQgGGhSIBIAFCAoaFIgEgAUIEhoUiASABQgiGhSIBIAFCEIaFIgEgAUIghoWFIgFCP4chBCABQn+FIgEgDiAL/U4iEyAM/SP9ZCAPIAv9TiIUIAz9I/1kQRB0cq0gECAL/U4iFSAM/SP9ZCARIAv9TiIWIAz9I/1kQRB0cq1CIIaEgyEF/VNFIhcgEyAN/SP9ZCAUIA39I/1kQRB0cq0gFSAN/SP9ZCAWIA39I/1kQRB0cq1CIIaEIAGDIgF7IgYgA1NxBEAgAyAFeyAGfXwhAwUgFwR+QgAFIA4gCP0j/WQgDyAI/SP9ZEEQdHKtIBAgCP0j/WQgESAI/SP9ZEEQdHKtQiCGhAsiByABIAWEhCEBA0AgAUIAUgRAIAcgASABQn+FQgF8gyIGg0IAUgRAQQAPCyADQgFCfyAFIAaDQgBSG3wiA1AEQCAAIAZ6p2pBAWoPCyABIAFCAX2DIQEMAQsLCyAAQUBrIQAMAAsAC6kJAgh/AX4gACMUKAIINgIAIAAjEigCCDYCBCAAIxkjFigCCGo2AgggACMTKAIINgIMIAAjDTYCECAAIxYoAgg2AhQjFigCDCECA0AgAgRAIAMgAigCCEEBamohAyACKAIEIQIMAQsLIAAgAzYCGEEPQT8jEigCCEECdCIBQcAASxsiAiMAaiACQX9zcSECIAEgAmokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACEBIAIkNCMXIQIjGCEAIxYoAgwhBANAIAQEQCAEKAIQIAQgBCkDGEHACCgCABEAACAEKAIEIQQMAQsLA0AgACACSwRAIAIpAwBCAFIEQCACKAIAIAIoAgQgAikDCEHACCgCABEAAAsgAkEQaiECDAELCyABQSBqIQAjFCgCDCECA0AgAgRAIAAgAigCCCIDNgIAIABBEGogAkEgaiAD/AoAACAAIANBD2pBcHFBEGpqIQAgAigCBCECDAELCyMSKAIMIQIDQCACBEAgACACIw1BA3RBP2pBcHEgAigCCEEPakFwcWoiA/wKAAAgACACKAIINgIAIAAjNCACKAIgQQJ0aigCADYCBCACKQMQIglCgYCAgICAgHBTIAlC/////////w9VcgRAIwNBBHIkAwsgACAJuTkDEEEwIQQDQCAEIw1BA3RBMGpJBEAgAiAEaikDACIJQoGAgICAgIBwUyAJQv////////8PVXIEQCMDQQRyJAMLIAAgBGogCbk5AwAgBEEIaiEEDAELCyAAIANqIQAgAigCBCECDAELCyAAIxYoAggiAkECdEEPakFwcSIDaiEGIAAgAyACQf8fakEMdkECdEEPakFwcWpqIgchA0EAIQQjFigCDCECA0AgAgRAIAIoAgghCCAEQf8fcUUEQCAGIARBDHZBAnRqIAMgB2s2AgALIAAgBEECdGogCDYCACADIAJBIGogCPwKAAAgAyAIakEsOgAAIAMgCEEBamohAyAFIAggBSAISxshBSAEQQFqIQQgAigCBCECDAELCyABIAU2AhwgByADIAdrQQ9qQXBxaiEBQQAhAyM0IQAjNCMSKAIIQQJ0aiECA0AgACACSQRAIAAoAgAhBCAAIAM2AgAgAyAEaiEDIABBBGohAAwBCwsgASQ1IAEjGSMWKAIIakECdEEPakFwcWokNiMXIQMjGCECIxYoAgwhAANAIAAEQCAAKAIQIAAgACkDGEHgCCgCABEAACAAKAIEIQAMAQsLA0AgAiADSwRAIAMpAwBCAFIEQCADKAIAIAMoAgQgAykDCEHgCCgCABEAAAsgA0EQaiEDDAELCyABIxkjFigCCGoiAEECdEEPakFwcSAAQQN0QQ9qQXBxamohACMTKAIMIQIDQCACBEAgAigCCCEBIAIoAhAhBCACKAIUIQMDQCADBH8gAyAEakEBay0AAAVBAQtFBEAgA0EBayEDDAELCyAAIAE2AgAgACADNgIEIABBEGogAkEgaiAB/AoAACAAIAFBD2pBcHFBEGpqIgAgAigCECAD/AoAACAAIANBD2pBcHFqIQAgAigCBCECDAELCwteAQF/IzUjNCAAKAIgQQJ0aiIDKAIAIgBBAnRqIAEoAgw2AgAgAkKBgICAgICAcFMgAkL/////////D1VyBEAjA0EEciQDCyM2IABBA3RqIAI3AwAgAyAAQQFqNgIACxoAIzQgACgCIEECdGoiACAAKAIAQQFqNgIAC6UKAgx/An4gACgCBCEIIAAoAgwhC0EPQT8gACgCACIDQQJ0IgJBwABLGyIBIwBqIAFBf3NxIQogAiAKaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAAC0EPQT8gCEEDdCICQcAASxsiASMAaiABQX9zcSEEIAIgBGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACICQSBqIQADQCADIAxLBEAgCiAMQQJ0aiAAQRBqIAAoAgAiARAPNgIAIAAgAUEPakFwcUEQamohACAMQQFqIQwMAQsLQQAhDANAIAggDEsEQCAAKAIAIQdBACEDA0AgAyMNQQN0SQRAIzggA2ogAEEwaiADaisDAPwGNwMAIANBCGohAwwBCwsjNyIBIAAjDUEDdCIGQT9qQXBxaiAH/AoAACABIAdqIgP9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAEhAwNAIAMgASAHakkEQCADLQAAQYABcQRAIAMgCiADKAIBQQJ0aigCADYCAQsgAy0AAEGAAXEEf0EFBSADLQABQQJqCyADaiEDDAELCyM4IQEjNyAHEAQjNyAHIAArAxgQFSIFIAUpAxAgACsDEPwGfDcDEEEAIQMDQCADIAZJBEAgBUEwaiADaiIJIAkpAwAgASADaikDAHw3AwAgA0EIaiEDDAELCyAEIAxBA3RqIgEgBTYCACABIAAoAgQ2AgQgACMNQQN0QT9qQXBxIAdBD2pBcHFqaiEAIAxBAWohDAwBCwtBD0E/IAIoAhQiCEECdCIDQcAASxsiASMAaiABQX9zcSEHIAMgB2okACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACAIQQJ0QQ9qQXBxIAhB/x9qQQx2QQJ0QQ9qQXBxamohA0EAIQwDQCAIIAxLBEAgAyAMQQJ0IgYgAGooAgAiBRAJIQEgBiAHaiABIAUQBCABIAUQCDYCACADIAVBAWpqIQMgDEEBaiEMDAELCyAAIAhBAnRBD2pBcHEgCEH/H2pBDHZBAnRBD2pBcHFqIAIoAhhBD2pBcHFqaiIFIAIoAggiAUECdEEPakFwcWohACAEKAIEIQNBACEMA0AgASAMSwRAA0AgA0UEQCAEQQhqIgQoAgQhAwwBCwsgA0EBayEDIAQoAgAgByAFIAxBAnRqKAIAQQJ0aigCACAAIAxBA3RqKQMAEAwgDEEBaiEMDAELCyAFIAIoAggiAEECdEEPakFwcSAAQQN0QQ9qQXBxamohAEEAIQwDQCALIAxLBEAgACgCBCEFIzciASAAQRBqIAAoAgAiA/wKAAAgASADaiIC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEECABIQQDQCAEIAEgA2pJBEAgBC0AAEGAAXEEQCAEIAogBCgCAUECdGooAgA2AgELIAQtAABBgAFxBH9BBQUgBC0AAUECagsgBGohBAwBCwsjNyADEBQgBRAWIQEgACADQQ9qQXBxQRBqaiEAQQAhBANAIAQgBUkEQCABIARqKQMAIg4gACAEaikDACINg0IAUgRAIwNBAnIkAwsgASAEaiANIA6ENwMAIARBCGohBAwBCwsgACAFQQ9qQXBxaiEAIAxBAWohDAwBCwsLpQUCAn4Cf0EBIAF0IgUjMHEEQEEADwsjMCAFciQwIAJBCUYiBiACQQJMcgRAIAAgASAGECMPCyAALQAAIgZBOkkgAkEFTHEEQCMxIAVyJDEjCyABQdAAbGooAgQhASACQQNGBH4gABATBSAAIAIQEgshAyMoQTBqIAFBA3RqIAM3AwAjHw8LIAZB7gBGBEAgAEEEakEAIAAoAgBB7uqx4wZGGw8LIAJBCEYEQEEADwsgAkEGTAR/IAAoAgBB////B3FBzsK5AkYEfyAALQADIgZB/QBGIAZBLEZyIAZBIE1yBUEACwVBAAsEQCMxQYCAgIB4ciQxIABBA2oPCyACQQdGBEACf0EAQQggAC0AAEEiRiIBIABqIgApAwAiA0LGjJmy5MiRo8YAfCADQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgR6QgOIpyAEUBsiAkUgAkEES3IEf0EBBSACQQFLBH8gAC0AAEEwRgVBAAsLDQAaIAAgAmotAAAhBUEAIANCsODAgYOGjJgwfULAACACrUIDhn2GIgNCCn4gA0IIiHwiA0IQiEL/gYCA8B+DQoGAgICA4gl+IANC/4GAgPAfg0LkgICAgMjQB358QiCIpyIGQf8/SgR/QQEFIAEEfyAFQSJHBSAFQf0ARiAFQSxGciAFQSBNckULCw0AGiMoIAY2AhAgACACaiABagsPCyMxIAVyJDEjCyABQdAAbGooAgQhASACQQZGBEAgACgCAEH05NWrBkYiAgR/QQAFIAAoAgBB5sKxmwdHBH9BAQUgAC0ABEHlAEcLCwR/QQAFIyhBMGogAUEDdGogAq03AwAgAEEEQQUgAhtqCw8LIAJBA0YEfiAAEBMFIAAgAhASCyEDIyhBMGogAUEDdGogAzcDACMfC4wFAgN/AnsgAC0AAEEiRiEDIAIEQCADBH9BAQUgACgCAEHu6rHjBkYEfyAALQAEIgRB/QBGIARBLEZyIARBIE1yBUEACwtFBEBBAA8LIzFBASABdHIkMQsgAwR/IAD9AAQAIgb9DCIiIiIiIiIiIiIiIiIiIiL9IyAG/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1kQX5xIgRBgIAEcmgiBUEBakEAIAQEfyAAIAVqLQAAQSJGBUEACwR/IAAgBWpBAWstAABB3ABHBUEACxsFIAD9AAQAIgb9DN/f39/f39/f39/f39/f39/9TiIH/QxbW1tbW1tbW1tbW1tbW1tb/SMgB/0MXV1dXV1dXV1dXV1dXV1dXf0j/VAgBv0MIiIiIiIiIiIiIiIiIiIiIv0jIAb9DCwsLCwsLCwsLCwsLCwsLCz9I/1Q/VAgBv0MISEhISEhISEhISEhISEhIf0m/VD9ZEGAgARyaAsiBEEQSUEAIAQbBEAgAgRAIAAgBBANBSMtIAEgBEEIdHI7AQAjLSAA/QAEAP0LBAIjLSAEQQJqaiQtCyAAIARqDwsgAwRAIAAQECEDBSAAIQMDQCADLQAAIgRB3wFxIQUgBEEiRiAEQSBNciAEQSxGciAFQdsARnIgBUHdAEZyRQRAIANBAWohAwwBCwsLIANFIAAgA0ZyBEBBAA8LIAIEQCAAIAMgAGsQDQUjLSECAn8gAyAAayIEQThNBEAgAiABOgAAIAIgBDoAAUEAIQEDQCABIARJBEAgAkECaiABaiAAIAFq/QAEAP0LBAAgAUEQaiEBDAELCyACQQJqIARqDAELIAIgAUGAAXI6AAAgAiAAIAQQDzYCASACQQVqCyQtCyADC9oGAQV/Iw1BA3RBD2pBcHEhAwNAIAMgBUsEQCMoQTBqIAVq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAFQRBqIQUMAQsLIyhBMGogA2okKSMpQeAAaiQtIy0kLCMoQX82AhAjKEEANgIUIyhBADYCGCMoQQA2AhxBACQrQQAkMEEAJDEjLiEEA0ACQCAEKAJEIQYgBCgCSCEFIAT9AAQAIAD9AAQA/VEgBP0ABCD9TiAE/QAEECAA/QAEEP1RIAT9AAQw/U79UP1TBH8gAC0AAEH9AEYgBCMuR3EEfyAAQQFqIQAMAgUgACAEIy5GECUiB0UEQEEADwsgB0EBRgRAIzIhAAwDCyMzIgZBf0YEf0EABSMLIAZB0ABsaigCAAshBSAEIy9HIAcgAGsiA0EgTXEEQCAEQQBBwAD8CwAgBCAAIAP8CgAAIARBIGpB/wEgA/wLACAEIAM2AkAgBCAGNgJEIAQgBTYCSAsgBwsFIAAgBCgCQGoLIgAtAAAiA0EgTQRAA0AgA0EJRiADQSBGciADQQ1GcgRAIABBAWoiAC0AACEDDAELCwsgBkF/RgR/An8gAC0AACIDQSJGBEAgABAQDAELIANB2wBGIANB+wBGcgRAIAAQHQwBCyAAIQMDQCADLQAAIgVB3wFxIQYgBUEiRiAFQSBNciAFQSxGciAGQdsARnIgBkHdAEZyRQRAIANBAWohAwwBCwsgA0EAIAAgA0cbCwUgACAGIAUQIgsiAARAIAQgBEHQAGogBCMvRhshBAwCBUEADwsACwsgAC0AACEDA0AgA0EJRiADQSBGciADQQ1GcgRAIABBAWoiAC0AACEDDAELCyAALQAAQQpHBEBBAA8LIAAgAkYEQEEBDwsjLSICQf8AOgAAIAJBBDoAASACIzE2AgIgAkEGaiIC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEECACJC0jKwRAIygjKiMrIgIQCSIDIAIQBCADIAIQCDYCHAsjKCMsIy0jLGsiAhAENgIAIyggAjYCBCMoIAE5AwgjKCMsIAJBH2pBYHFqIgI2AiQgAiQoIydBAWokJyMnQSBGBH9BAQUjKCMmQYCAAWpLCwRAEA4LIABBAWoL1QUBCH8gAC0AACEFA0AgBUEJRiAFQSBGciAFQQ1GcgRAIABBAWoiAC0AACEFDAELCyAALQAAIgNB+wBGIAEgARsiAgR/IABBAWoiBi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAZBAWoiBi0AACEADAELCyAGBSABRSADQSxGcQR/IABBAWoiBi0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAZBAWoiBi0AACEADAELCyAGBSAACwsiAC0AAEH9AEYEf0EBIAFFIANB/QBGcSACGwVBAAsEQCAAQQFqJDJBAQ8LQQBBASADQSxHIAEbIAIbBH9BAQUgAC0AAEEiRwsEQEEADwsgAEEBaiIIIQMgCC0AACEAA0AgAEEiRwRAIABB3ABGIABBIElyBEBBAA8LIAhBAWoiCC0AACEADAELCyAIIANrIQICQANAIAQjDEgEQCMLIAQiBkHQAGxqIgEoAgggAkYEQCACIQBBACEEAkAgAUEQaiIJIAMiBUYNACAJQQdxIAVBB3FGBEADQCAJQQdxBEBBACEEIABFDQMgCS0AACIHIAUtAAAiAWshBCABIAdHDQMgAEEBayEAIAlBAWohCSAFQQFqIQUMAQsLA0AgAEEITwRAIAkpAwAgBSkDAFEEQCAJQQhqIQkgBUEIaiEFIABBCGshAAwCCwsLCwNAIAAiAUEBayEAIAEEQCAJLQAAIgcgBS0AACIBayEEIAEgB0cNAiAJQQFqIQkgBUEBaiEFDAELC0EAIQQLBUEBIQQLIARFDQIgBkEBaiEEDAELC0F/IQYLIAYkMyAIQQFqIgEtAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCABQQFqIgEtAAAhAAwBCwsgAS0AAEE6RgRAIAFBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCwVBACEBCyABC9ECAgR/AXwjOyABIAAgACABSxtqIQZBACM7IABqIgQgAxshBSAEQQo6AAAjOyEAA0AjA0UgACAGSXEEQAJAIAAgAiAAIztruKAiCCAFECQiAUEBRg0AIAEEQCM8RAAAAAAAAPA/oCQ8Iz1EAAAAAAAA8D+gJD0gASEADAMLIAAhAQNAIAEgAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgNoaiEHIANFBEAgAUEQaiEBDAELCyAFIAdGDQAgACEBIAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCABQQFqIgEtAAAhAwwBCwsgASAHRwRAIzxEAAAAAAAA8D+gJDwgACAHIABrIAggBCAHRxACCyM9RAAAAAAAAPA/oCQ9IAdBAWohAAwCCwsLEA4jBwRAIwYjB0ECdhAARSQIC0EAJAcgACAEIAAgBEkbIztrC6cBAQJ/IAJB/x9qQYBgcSIDIABqIgAjOksEQCAAIzpBAXQiBCAAIARLGyQ6QQ9BPyM6QYAiaiIAQcAASxsiBCMAaiAEQX9zcSEEIAAgBGokACMAQf//A2pBEHY/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAsgBEH/IGpBgGBxJDkLIzsgAWohACM5IANqIgEgAmskOyM7IAAgAvwKAAAgAQtUAQJ/QQ9BPxARIgBBwABLGyIBIwBqIAFBf3NxIgEgAGokACMAQf//A2pBEHY/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAsgARAeIAELBgAjOxAhCxkAEBkjBwRAIwYjB0ECdhAARSQIC0EAJAcLBAAjHgsEACM8CwQAIz0LLAAgACQBIAIkBEGAIBAFJBJBgAIQBSQTQYACEAUkFCABJB0gAkIBhCQbEBoLWAECfyMLIwxB0ABsaiIDIAA2AgAgAEEDTiICBEAgAEEGTCECCyADIw1BACACGzYCBCADIAE2AgggA0EQaiM7IAH8CgAAIwxBAWokDCACBEAjDUEBaiQNCwsEACMDCzIBAn8gAUEgaiABKAIIIgMQFyIEBEAgACAEEBgFIAAgASgCACABQSBqIAMQCCACEAwLC4UDAgJ+An8jFyAArSABrUIghoQiAyMbfiMaiKdBBHRqIQADQCAAKQMAIgQgA1IEQCAEUARAIAAgAzcDACAAIAI3AwgjGUEBaiQZIxgjF2sjGUEFdEkEQCMYIgUjFyIAa0EBdCIBIxxqJBwjHEGAgIDQAEkEQCMBIAFqJAELIwIgAWokAiMCIwFLBEAjA0EBciQDC0EPQT8gAUHAAEsbIgYjAGogBkF/c3EiBiABaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAGJBcgBkEQQsEAIxp9IgKndGokGELAACACfSQaA0AgACAFSQRAIAApAwBCAFIEQCMXIxsgADUCACAANQIEQiCGhH4jGoinQQR0aiEBA0AgASkDAEIAUgRAIAFBEGoiASMYRgRAIxchAQsMAQsLIAEgAP0ABAD9CwQACyAAQRBqIQAMAQsLCw8LIABBEGoiACMYRgRAIxchAAsMAQsLIAAgACkDCCACfDcDCAsLQwYAQYwICwEcAEGYCAsJBAAAAAgAAAABAEGsCAsBHABBuAgLCQQAAAAIAAAAAgBBzAgLARwAQdgICwkEAAAACAAAAAM=";

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
