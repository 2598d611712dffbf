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
var compiled = "AGFzbQEAAAABgAEUYAJ/fwF/YAAAYAABf2ADf39/AX9gAX8Bf2AFf39/f38Bf2ACf38BfmACf38AYAF/AGAAAXxgBX9/f39+AX5gBX9/f39+AGAEf39/fwF/YAR/f398AX9gA39/fwF8YAN/f38AYAN/fH8Bf2AEf398fwF/YAR/f3x/AGADf39+AAJDBAlkaWZmZXJlbnQFY291bnQAAAdudW1iZXJzBm51bWJlcgAOBWluZGV4A29kZAASCWRpZmZlcmVudAZkZWNvZGUAAwMoJwAEBQUGCgsAAQwABAIABwENAAEECAYIDwMDEAARAwIBAQIJCRMHAgUDAQAABqcCOH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC3wBRAAAAAAAAAAAC3wBRAAAAAAAAAAACweMAQ0HcmVzZXJ2ZQAhCGFkZEZpZWxkACkFYmVnaW4AKAxjb3VudFJlY29yZHMAJg1jb3VudE5ld2xpbmVzACcEc2NhbgAgBHBhY2sAIgVtZXJnZQAjCmhhc0xlZnRPdXQAJQhsZWF2ZU91dAAkCGdldFN0YXRlACoKcGFja2VkU2l6ZQAQBm1lbW9yeQIACAEWCvVqJ64BAQJ+IwggAa2FIQMjCEJ/hSECIAAgAWohAQNAIAAgAUkEQCAAKQMQIAMgACkDAIVClfip+pe33puef35CHYmFQpX4qfqXt96bnn9+Qh2JIQMgACkDGCACIAApAwiFQpP757KG17/0Vn5CH4mFQpP757KG17/0Vn5CH4khAiAAQSBqIQAMAQsLIAJClfip+pe33puef34gAyACQiCJhYVCk/vnsobXv/RWfkIgiKcLoAEBA38jAEE/akFAcSIBQRRqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALQQ9BPyAAQQN0IgJBwABLGyIDIwBqIANBf3NxIQMgAiADaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyABIAM2AgAgASAAQQFrNgIEIAELsgMBAn8gAiAEQR9qQWBxIgUgAmoiAiMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyACQcAASxsiBiMAaiAGQX9zcSIGIAJqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAZqIAMgBfwKAAAgBiABNgIAIAYgBDYCCCMJIAY2AgAjCSABNgIEIAAoAhAiAQRAIAEgBjYCBAUgACAGNgIMCyAAIAY2AhAgACAAKAIIQQFqIgE2AgggACgCBCICIAFBAXRJBEAgAkEBakEBdCICQQN0IgEjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gAUHAAEsbIgMjAGogA0F/c3EiAyABaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAIAM2AgAgACACQQFrNgIEIAAoAgwhAQNAIAEEQCABKAIAIgQgAkEBa3EhAANAIAMgAEEDdGooAgAEQCAAQQFqIAJBAWtxIQAMAQsLIAMgAEEDdGoiACABNgIAIAAgBDYCBCABKAIEIQEMAQsLCyAGC7UBAQd/IAAoAgAhByAAKAIEIgggAXEhBQNAIAcgBUEDdGoiACgCACIGRQRAIAAkCUEADwsgACgCBCABRgR/IAQgBigCCEYFQQALBH8gAiAGaiEJQQAhAAJ/A0AgACAESQRAQQAgACAJaiIK/QAEACAAIANqIgv9AAQA/VEgCv0ABBAgC/0ABBD9Uf1Q/VMNAhogAEEgaiEADAELC0EBCwVBAAtFBEAgBUEBaiAIcSEFDAELCyAGC1ECAn8BfCAAIQIDQCACLQAAIgNBIE0gA0H9AEYgA0EsRnJyRQRAIAJBAWohAgwBCwsgAkEAIAAgAiAAayABEAEiBCAEYRskGyAE/AZCACMbGwtFAQF/IAJBBUYgA0EAR0cEf0EABSABLQAAIgVB/QBGIAVBLEZyIAVBIE1yC0UEQCAAIAIQCA8LIAEkG0IAIAR9IAQgAxsLiQEBAX8jFCABQSAgAiADEAciBUUEQCACQQRqLQAAQYABcSIFBH8gBQR/IxEgAigCBUECdGooAgAoAggFIAItAAULQSBqBUEACyADakE4aiIFIxdqJBcjF0GAgIDQAEkEQCMBIAVqJAELIxQgAUEgIAIgAxAGIgUgADYCGAsgBSAFKQMQIAR8NwMQC4IDAgV/AXsgAC0AAEEiRwRAQQAPCyABIw5LBEAgAUEBdCQOQQ9BPyMOQSBqIgJBwABLGyIFIwBqIAVBf3NxIgUgAmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgBSQNCyAAQQFqIQUgAUECayECAn8DQCACIANLBEBBAEEBQRAgAiADayIGIAZBEEsbdEEBayIGIAMgBWr9AAQAIgf9DCAgICAgICAgICAgICAgICD9JSAH/QxcXFxcXFxcXFxcXFxcXFxc/SP9UP1kcQ0CGkEBIAQgB/0MICAgICAgICAgICAgICAgIP0k/WQgBnEbIQQgA0EQaiEDDAELCyAECwRAIw0gAEEBaiAC/AoAAAUgACABIw0QAyICQQBIBEBBAA8LCyACQYCAAUsEQEEBDwsjDSACaiIA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEECMNIAIQBEECcgu0BgEKfyMGQQN0QQ9qQXBxQTBqIgVB4ABqIQIjJCEDIyIhAANAIAAgA0kEQCMoIxMiASgCACABKAIEIAAoAgBxQQN0aigCAHMkKCAAKAIgIQAMAQsLIyIhAANAIAAgA0kEQCMoIxMiASgCACABKAIEIAAoAgBxQQN0aigCACIBKAIAIAFBQGsoAgBzcyQoIAAoAiAhAAwBCwsjIiEAA0AgACADSQRAIABBMGohBCAAKAIAIAAgAmogACgCBCAAKwMIEBQiBiAGKQMQQgF8NwMQQQAhASMGQQN0IQcDQCABIAdJBEAgBkEwaiABaiIIIAgpAwAgASAEaikDAHw3AwAgAUEIaiEBDAELCyAAIAY2AhwgACAFaiIBIAYoAiA2AgAgACgCFCIEBEAgACABIAQQBDYCGAsgACgCICEADAELCyMiIQADQCAAIANJBEAjKCMUIgEoAgAgASgCBCAAKAIYcUEDdGooAgBzJCgjKCAAKAIcKAIkKAIQIAAoAhBBA3ZB/wdxai0AAHMkKCAAKAIgIQAMAQsLIyIhAANAIAAgA0kEQCMoIxQiASgCACABKAIEIAAoAhhxQQN0aigCACgCAHMkKCAAKAIgIQAMAQsLIyIhAQNAIAEgA0kEQCABKAIcIQcgASgCGCEAIAEoAhQiAgRAIAcgACABIAVqIAJCARAKBSAABEAgByAAEBILCyABKAIQIghBf0cEQCAHKAIkIgBFBEAjGiIAIQkgByMGQQN0QT9qQXBxaiICLQAAIQQDQCAEQf8ARwRAIAItAABBgAFxBH9BBQUgAi0AAUECagshBiMEIARB/35xQdAAbGooAgBBAkYEQCAAIAIgBvwKAAAgACAGaiEACyACIAZqIgItAAAhBAwBCwsgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgByMaIAAgCWsQESIANgIkC0EBIAhBB3F0IgIgACAIQQN2IgBBAWoQFSAAaiIALQAAcQRAIwNBAnIkAwsgACAALQAAIAJyOgAACyABKAIgIQEMAQsLQQAkIyMiJCQjGUUjFyMYS3EEQBATCwtpACADQThNBEAgACABOgAAIAAgAzoAAUEAIQEDQCABIANJBEAgAEECaiABaiABIAJq/QAEAP0LBAAgAUEQaiEBDAELCyAAQQJqIANqDwsgACABQYABcjoAACAAIAIgAxAONgIBIABBBWoL+gIBAn8gAUEgaiICIxBLBEAgAkEBdCQQQQ9BPyMQIgJBwABLGyIDIwBqIANBf3NxIQMgAiADaiQAIwBB//8DakEQdj8AayICQQBKBH9BECACIAJBEEwbQABBAEgFQQALBEAACyADJA8LIw8gACAB/AoAACMPIAFqIgD9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAD9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIxYjDyABEAQiAkEgIw8gARAHIgBFBEAjFigCCCEDIxYgAkEgIw8gARAGIgAgAzYCECADIxJGBEBBgAIjEkEBdCIBIAFBgAJNGyQSIxJBAnQiASMCaiQCIwIjAUsEQCMDQQFyJAMLQQ9BPyABQcAASxsiAiMAaiACQX9zcSICIAFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAIjESADQQJ0/AoAACACJBELIxEgA0ECdGogADYCAAsgACgCEAvvAgIFewN/Ixz9AAQAIQEjHf0ABAAhAiAAQQFqIQADQCAA/QAEACIDIAH9IyADIAL9I/1QIAD9AAQQIgMgAf0jIAMgAv0j/VD9UCAA/QAEICIDIAH9IyADIAL9I/1QIAD9AAQwIgMgAf0jIAMgAv0j/VD9UP1Q/VNFBEAgAEFAayEADAELCyMe/QAEACEDA0AgAP0ABAAiBCAB/SMgAEEBa/0ABAAgA/0jIABBAmv9AAQAIAP9I/1P/U8gBCAC/SP9UCIEIABBEGoiBv0ABAAiBSAB/SMgBkEBa/0ABAAgA/0jIAZBAmv9AAQAIAP9I/1P/U8gBSAC/SP9UCIF/VD9UwRAIAT9ZCAF/WRBEHRyIQYDQCAAIAZoaiIILQAAQQpGBEBBAA8LIAhBAWshBwNAIActAABB3ABGBEAgB0EBayEHDAELCyAIIAdrQQFxBEAgCEEBag8LIAYgBkEBa3EiBg0ACwsgAEEgaiEADAALAAvVAgEEf0EgIQIjFigCDCEBA0AgAQRAIAIgASgCCEEPakFwcUEQamohAiABKAIEIQEMAQsLIxMoAgwhAQNAIAEEQCACIwZBA3RBP2pBcHEgASgCCEEPakFwcWpqIQIgASgCBCEBDAELCyACIxQoAggiAEECdEEPakFwcSAAQQN0QQ9qQXBxaiAAQf8fakEMdkECdEEPakFwcWpBACEBIxQoAgwhAANAIAAEQCABIABBJGotAABBgAFxBH8jESAAKAIlQQJ0aigCACgCCAUgAC0AJQtBAWpqIQEgACgCBCEADAELCyABQQ9qQXBxamohAiMVKAIMIQEDQCABBEAgASgCECEDIAEoAhQhAANAIAAEfyAAIANqQQFrLQAABUEBC0UEQCAAQQFrIQAMAQsLIAIgASgCCEEPakFwcUEQaiAAQQ9qQXBxamohAiABKAIEIQEMAQsLIAILKgECfyMVIAAgARAEIgJBICAAIAEQByIDBH8gAwUjFSACQSAgACABEAYLC4QDAgV/AX4gACgCKCICRQRAIxoiAiEGIAAjBkEDdEE/akFwcWoiAy0AACEEA0AgBEH/AEcEQCADLQAAQYABcQR/QQUFIAMtAAFBAmoLIQUjBCAEQf9+cUHQAGxqKAIAQQJGBEAgAiADIAX8CgAAIAIgBWohAgsgAyAFaiIDLQAAIQQMAQsLIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAL9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAIgBmshAyMaIQIDQCACIxogA2pJBEAgAi0AAEGAAXEEQCACIxEgAigCAUECdGooAgAoAgA2AgELIAItAABBgAFxBH9BBQUgAi0AAUECagsgAmohAgwBCwsgACMaIAMQBEEBciICNgIoC0EBIAFBAUYjDBtFBEAjCiMLaiABrSACrUIghoUiByAHQh2IhUKV+Kn6l7fem55/fiIHIAdCH4iFQhCIPgIAIwtBBGokCyMLQYCAAUYEQCMLBEAjCiMLQQJ2EABFJAwLQQAkCwsLC58BAQN/QQEkGSMUKAIMIQBBgAIQBSQUA0AgAARAIAAoAhghASAAQSRqIgItAABBgAFxBH8jESACKAIBQQJ0aigCAEEgagUgAkECagsgAi0AAEGAAXEEfyMRIAIoAgFBAnRqKAIAKAIIBSACLQABCxALIgIEQCABIAIQEgUgASAAKAIAIABBIGogACgCCCAAKQMQEAoLIAAoAgQhAAwBCwsLXQECfyMTIAAjBkEDdEE/akFwcSABIAIQByIEBEAgAyAEKwMYYwRAIAQgAzkDGAsFIxMoAgghBSMTIAAjBkEDdEE/akFwcSABIAIQBiIEIAU2AiAgBCADOQMYCyAEC6wBAQR/IAAoAhAhAiAAKAIUIgMgAU8EQCACDwtBICABIANBAXQiBCABIARLGyIBIAFBIE0bIgQjAmokAiMCIwFLBEAjA0EBciQDC0EPQT8gBEHAAEsbIgEjAGogAUF/c3EiBSAEaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAFIAIgA/wKAAAgACAFNgIQIAAgBDYCFCAFC7wIAQJ/QYAIJABBsBskAEEBPwBrIgBBAEoEf0EQIAAgAEEQTBtAAEEASAVBAAsEQAALQYAIJAQjAEEPakFwcSIAQYCAAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQKIwBBD2pBcHEiAEHAEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQaIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/QwiIiIiIiIiIiIiIiIiIiIi/QsEACAAJBwjAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DAoKCgoKCgoKCgoKCgoKCgr9CwQAIAAkHSMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MXFxcXFxcXFxcXFxcXFxcXP0LBAAgACQeIwBBP2pBQHEiAEEQaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAA/Qzf39/f39/f39/f39/f39/f/QsEACAAJB8jAEE/akFAcSIAQRBqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAD9DFtbW1tbW1tbW1tbW1tbW1v9CwQAIAAkICMAQT9qQUBxIgBBEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAP0MXV1dXV1dXV1dXV1dXV1dXf0LBAAgACQhIwBBD2pBcHEiAEHwkwFqJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkIiMiJCQjAEEPakFwcSIAQYAUaiQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJClBfyQtIwBBD2pBcHEiAEHgEGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQuIwBBD2pBcHEiAEGAAmokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQvIwBBD2pBcHEiAEGAHGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQwIwBBD2pBcHEiAEGABGokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQxC60FAwd+D3sBfyMd/QAEACEIIxz9AAQAIQkjHv0ABAAhCiMf/QAEACELIyD9AAQAIQwjIf0ABAAhDQNAIAD9AAQAIg4gCP0jIAD9AAQQIg8gCP0j/VAgAP0ABCAiECAI/SMgAP0ABDAiESAI/SP9UP1QIAQgDiAJ/SP9ZCAPIAn9I/1kQRB0cq0gECAJ/SP9ZCARIAn9I/1kQRB0cq1CIIaEQQEgAqcgDiAK/SMiEyAPIAr9IyIU/VAgECAK/SMiFSARIAr9IyIW/VD9UP1TGwR+IBP9ZCAU/WRBEHRyrSAV/WQgFv1kQRB0cq1CIIaEIAJCf4WDIgFCAYYgAoQhBCABQqrVqtWq1arVqn+DIARCf4WDIgIgAXwiASACVK0hAiABQgGGQtWq1arVqtWq1QCFIASDBUIAC0J/hYMiASABQgGGhSIBIAFCAoaFIgEgAUIEhoUiASABQgiGhSIBIAFCEIaFIgEgAUIghoWFIgFCP4chBCABQn+FIgEgDiAL/U4iEyAM/SP9ZCAPIAv9TiIUIAz9I/1kQRB0cq0gECAL/U4iFSAM/SP9ZCARIAv9TiIWIAz9I/1kQRB0cq1CIIaEgyEF/VNFIhcgEyAN/SP9ZCAUIA39I/1kQRB0cq0gFSAN/SP9ZCAWIA39I/1kQRB0cq1CIIaEIAGDIgF7IgYgA1NxBEAgAyAFeyAGfXwhAwUgFwR+QgAFIA4gCP0j/WQgDyAI/SP9ZEEQdHKtIBAgCP0j/WQgESAI/SP9ZEEQdHKtQiCGhAsiByABIAWEhCEBA0AgAUIAUgRAIAcgASABQn+FQgF8gyIGg0IAUgRAQQAPCyADQgFCfyAFIAaDQgBSG3wiA1AEQCAAIAZ6p2pBAWoPCyABIAFCAX2DIQEMAQsLCyAAQUBrIQAMAAsAC+oJAgt/AX4gACMWKAIINgIAIAAjEygCCDYCBCAAIxQoAgg2AgggACMVKAIINgIMIAAjBjYCECMUKAIMIQEDQCABBEAgAiABQSRqLQAAQYABcQR/IxEgASgCJUECdGooAgAoAggFIAEtACULQQFqaiECIAEoAgQhAQwBCwsgACACNgIUQQ9BPyMTKAIIQQJ0IgFBwABLGyICIwBqIAJBf3NxIgMgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACEEIxQoAgwhAQNAIAEEQCADIAEoAiBBAnRqIgAgACgCAEEBajYCACABKAIEIQEMAQsLIARBIGohACMWKAIMIQIDQCACBEAgACACKAIIIgE2AgAgAEEQaiACQSBqIAH8CgAAIAAgAUEPakFwcUEQamohACACKAIEIQIMAQsLIxMoAgwhAgNAIAIEQCAAIAIjBkEDdEE/akFwcSACKAIIQQ9qQXBxaiIF/AoAACAAIAIoAgg2AgAgACADIAIoAiBBAnRqKAIANgIEIAIpAxAiDEKBgICAgICAcFMgDEL/////////D1VyBEAjA0EEciQDCyAAIAy5OQMQQTAhAQNAIAEjBkEDdEEwakkEQCABIAJqKQMAIgxCgYCAgICAgHBTIAxC/////////w9VcgRAIwNBBHIkAwsgACABaiAMuTkDACABQQhqIQEMAQsLIAAgBWohACACKAIEIQIMAQsLQQ9BPyMUKAIIQQJ0IgFBwABLGyICIwBqIAJBf3NxIgIgAWokACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgAiEFIAMiASMTKAIIQQJ0aiEHA0AgASAHSQRAIAEoAgBBAnQhCCABIAI2AgAgAiAIaiECIAFBBGohAQwBCwsjFCgCDCEBA0AgAQRAIAMgASgCIEECdGoiAigCACIHIAE2AgAgAiAHQQRqNgIAIAEoAgQhAQwBCwtBACECIAAiASMUKAIIIgNBAnRBD2pBcHEiB2oiCSADQQN0QQ9qQXBxIghqIQogACAHIAhqIANB/x9qQQx2QQJ0QQ9qQXBxamoiByEAA0AgAiADSQRAIAUgAkECdGooAgAiC0Ekai0AAEGAAXEEfyMRIAsoAiVBAnRqKAIAKAIIBSALLQAlCyEIIAJB/x9xRQRAIAogAkEMdkECdGogACAHazYCAAsgASACQQJ0aiAINgIAIAspAxAiDEKBgICAgICAcFMgDEL/////////D1VyBEAjA0EEciQDCyAJIAJBA3RqIAy5OQMAIAAgC0EkaiILLQAAQYABcQR/IxEgCygCAUECdGooAgBBIGoFIAtBAmoLIAj8CgAAIAAgCGpBLDoAACAAIAhBAWpqIQAgBiAIIAYgCEsbIQYgAkEBaiECDAELCyAEIAY2AhggByAAIAdrQQ9qQXBxaiEAIxUoAgwhAQNAIAEEQCABKAIIIQMgASgCECEEIAEoAhQhAgNAIAIEfyACIARqQQFrLQAABUEBC0UEQCACQQFrIQIMAQsLIAAgAzYCACAAIAI2AgQgAEEQaiABQSBqIAP8CgAAIAAgA0EPakFwcUEQamoiACABKAIQIAL8CgAAIAAgAkEPakFwcWohACABKAIEIQEMAQsLC8oFAwN+BH8BewJAQQggAC0AAEEtRiIFIABqIgYpAwAiAkLGjJmy5MiRo8YAfCACQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgN6QgOIpyADUBsiB0UgB0EIRnIEf0EBBSAHQQFLBH8gBi0AAEEwRgVBAAsLDQAgAkKw4MCBg4aMmDB9QsAAIAetQgOGfYYiAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIghAyAGIAdqIgYtAABBLkcEQCAAIAYgASAFIANCwIQ9fhAJDwsgBkEBaiIG/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1xIgn9DAkJCQkJCQkJCQkJCQkJCQn9KP1krSAG/QAEEP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sj9ZK1CEIaEQoCAgIAQhHqnIgdFIAdBIEZyDQAgCf0dACECIAYgB2ohBkEIIAcgB0EITxsiCEEIRwRAIAJCASAIrUIDhoZCAX2DIQILIANCwIQ9fiACQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCICQuQAgHwhAyACQuQAgiIEQjJWIgggBEIxVHIEQCAAIAYgASAFIAMgCK18EAkPCyAJ/R0BIQJBCEEIIAcgB0EITRtBCGsiByAHQQhPGyIHQQhHBEAgAkIBIAetQgOGhkIBfYMhAgsgBEKAreIEfiACQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiEIKgHwiAiADQhWIQgJ8IgRCgMq17gF8WCACIAR8QoDKte4BWnENACAAIAYgASAFIAMgAkKAyrXuAVatfBAJDwsgACABEAgL5gcCDH8CfiAAKAIEIQcgACgCDCEGQQ9BPyAAKAIAIgFBAnQiAkHAAEsbIgMjAGogA0F/c3EhBCACIARqJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALQQ9BPyAHQQN0IgJBwABLGyIDIwBqIANBf3NxIgkgAmokACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsgACICQSBqIQADQCABIAhLBEAgBCAIQQJ0aiAAQRBqIAAoAgAiAxAONgIAIAAgA0EPakFwcUEQamohACAIQQFqIQgMAQsLQQAhCANAIAcgCEsEQCAAKAIAIQpBACEDA0AgAyMGQQN0SQRAIy8gA2ogAEEwaiADaisDAPwGNwMAIANBCGohAwwBCwsjLiIDIAAjBkEDdCIFQT9qQXBxaiAK/AoAACADIApqIgH9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAH9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAMhAQNAIAEgAyAKakkEQCABLQAAQYABcQRAIAEgBCABKAIBQQJ0aigCADYCAQsgAS0AAEGAAXEEf0EFBSABLQABQQJqCyABaiEBDAELCyMvIQEjLiAKEAQjLiAKIAArAxgQFCILIAspAxAgACsDEPwGfDcDEEEAIQMDQCADIAVJBEAgC0EwaiADaiIMIAwpAwAgASADaikDAHw3AwAgA0EIaiEDDAELCyAJIAhBA3RqIgEgCzYCACABIAAoAgQ2AgQgACMGQQN0QT9qQXBxIApBD2pBcHFqaiEAIAhBAWohCAwBCwsgACACKAIIIAkQGyAAIAIoAggiAEECdEEPakFwcSAAQQN0QQ9qQXBxaiAAQf8fakEMdkECdEEPakFwcWogAigCFEEPakFwcWpqIQBBACEDA0AgAyAGSQRAIAAoAgQhBSMuIgIgAEEQaiAAKAIAIgf8CgAAIAIgB2oiAf0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAf0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgAiEBA0AgASACIAdqSQRAIAEtAABBgAFxBEAgASAEIAEoAgFBAnRqKAIANgIBCyABLQAAQYABcQR/QQUFIAEtAAFBAmoLIAFqIQEMAQsLIy4gBxARIAUQFSEBIAAgB0EPakFwcUEQamohAEEAIQgDQCAFIAhLBEAgASAIaikDACIOIAAgCGopAwAiDYNCAFIEQCMDQQJyJAMLIAEgCGogDSAOhDcDACAIQQhqIQgMAQsLIAAgBUEPakFwcWohACADQQFqIQMMAQsLC9sDAQt/IAFBAnRBD2pBcHEiAyAAaiEIIAAgAyABQQN0QQ9qQXBxaiABQf8fakEMdkECdEEPakFwcWpqIQYgAigCBCEFA0AgASAESwRAQSAgASAEayIDIANBIEsbIQdBACEDA0AgAyAHSQRAA0AgBUUEQCACQQhqIgIoAgQhBQwBCwsgBUEBayEFIAAgAyAEakECdGooAgAhCiMwIANB8ABsaiIJIAIoAgAiCygCIDYCACAJQQRqIwcgBiAKEA0iDP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgDP0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgCSAMIAlrIgwQBCENIzEgA0EEdGoiCSALNgIAIAkgDDYCBCAJIA02AggjMiMUIgkoAgAgDSAJKAIEcUEDdGooAgBzJDIgBiAKQQFqaiEGIANBAWohAwwBCwtBACEDA0AgAyAHSQRAIzIjFCIJKAIAIAkoAgQjMSADQQR0aigCCHFBA3RqKAIAKAIAcyQyIANBAWohAwwBCwtBACEDA0AgAyAHSQRAIzEgA0EEdGoiCSgCACAJKAIIIzAgA0HwAGxqIAkoAgQgCCADIARqQQN0aisDAPwGEAogA0EBaiEDDAELCyAEQSBqIQQMAQsLC8UGAgJ+An9BASABdCIFIypxBEBBAA8LIyogBXIkKiACQQlGIgYgAkECTHIEQCAAIAEgBhAdDwsgAC0AAEHuAEYEQCAAQQRqQQAgACgCAEHu6rHjBkYbDwsgAkEIRgRAQQAPCyACQQZMBH8gACgCAEH///8HcUHOwrkCRgR/IAAtAAMiBkH9AEYgBkEsRnIgBkEgTXIFQQALBUEACwRAIytBgICAgHhyJCsgAEEDag8LIAJBB0YEQAJ/QQBBCCAALQAAQSJGIgEgAGoiACkDACIDQsaMmbLkyJGjxgB8IANCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiBHpCA4inIARQGyICRSACQQRLcgR/QQEFIAJBAUsEfyAALQAAQTBGBUEACwsNABogACACai0AACEFQQAgA0Kw4MCBg4aMmDB9QsAAIAKtQgOGfYYiA0IKfiADQgiIfCIDQhCIQv+BgIDwH4NCgYCAgIDiCX4gA0L/gYCA8B+DQuSAgICAyNAHfnxCIIinIgZB/z9KBH9BAQUgAQR/IAVBIkcFIAVB/QBGIAVBLEZyIAVBIE1yRQsLDQAaIyQgBjYCECAAIAJqIAFqCw8LIysgBXIkKyMEIAFB0ABsaigCBCEFIAJBBkYEQCAAKAIAQfTk1asGRiIBBH9BAAUgACgCAEHmwrGbB0cEf0EBBSAALQAEQeUARwsLBH9BAAUjJEEwaiAFQQN0aiABrTcDACAAQQRBBSABG2oLDwsgAkEDRgR+IAAiAUEIIAApAwAiA0LGjJmy5MiRo8YAfCADQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgR6QgOIpyAEUBsiAmohBgJ+IAJBAEciAARAIAJBCEkhAAsgAARAIAJBAUYEf0EBBSABLQAAQTBHCyEACyAABH8gBi0AACIAQf0ARiAAQSxGciAAQSBNcgUgAAtFBEAgAUEDEAgMAQsgBiQbIANCsODAgYOGjJgwfULAACACrUIDhn2GIgNCCn4gA0IIiHwiA0IQiEL/gYCA8B+DQoGAgICA4gl+IANC/4GAgPAfg0LkgICAgMjQB358QiCICwUgACACEBkLIQMjJEEwaiAFQQN0aiADNwMAIxsL5gUCBH8CeyAALQAAQSJGIQMgAgRAIAMEf0EBBSAAKAIAQe7qseMGRgR/IAAtAAQiBUH9AEYgBUEsRnIgBUEgTXIFQQALC0UEQEEADwsjK0EBIAF0ciQrCyADBH8gAP0ABAAiB/0MIiIiIiIiIiIiIiIiIiIiIv0jIAf9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/WRBfnEiBUGAgARyaCIGQQFqQQAgBQR/IAAgBmotAABBIkYFQQALBH8gACAGakEBay0AAEHcAEcFQQALGwUgAP0ABAAiB/0M39/f39/f39/f39/f39/f3/1OIgj9DFtbW1tbW1tbW1tbW1tbW1v9IyAI/QxdXV1dXV1dXV1dXV1dXV1d/SP9UCAH/QwiIiIiIiIiIiIiIiIiIiIi/SMgB/0MLCwsLCwsLCwsLCwsLCwsLP0j/VD9UCAH/QwhISEhISEhISEhISEhISEh/Sb9UP1kQYCABHJoCyIFQRBJQQAgBRsEQCMZQQAgAhsEQCAAIAUQCyEEIyQgBDYCGAsgBEUEQCMlQQRqIycgAhsiAyABIAVBCHRyOwEAIAMgAP0ABAD9CwQCIANBAmogBWohASACBEAgAf0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAf0MAAAAAAAAAAAAAAAAAAAAAP0LBBAjJCABIyVrNgIUBSABJCcLCyAAIAVqDwsgAwRAIAAQDyEDBSAAIQMDQCADLQAAIgVB3wFxIQYgBUEiRiAFQSBNciAFQSxGciAGQdsARnIgBkHdAEZyRQRAIANBAWohAwwBCwsLIANFIAAgA0ZyBEBBAA8LIAMgAGshBSMZQQAgAhsEQCAAIAUQCyEEIyQgBDYCGAsgBEUEQCMlQQRqIycgAhsgASAAIAUQDSEAIAIEQCAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEECMkIAAjJWs2AhQFIAAkJwsLIAMLvgYBBn8jBkEDdEEPakFwcSEDA0AgAyAESwRAIyRBMGogBGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIARBEGohBAwBCwsjJEEwaiADaiQlIyVB4ABqJCcjJyQmIyRBfzYCECMkQQA2AhQjJEEANgIYQQAkKkEAJCsDQAJAIAAtAABB/QBGIAVBAEpxBEAgAEEBaiEADAELIykgBUHQAGxqIQggBUEgSAR/IAj9AAQAIAD9AAQA/VEgCP0ABCD9TiAI/QAEECAA/QAEEP1RIAj9AAQw/U79UP1TQQEgCCgCQBsFQQELBH8gACAFEB8iA0UEQEEADwsgA0EBRgRAIywhAAwCCyMtIgZBf0YEf0EABSMEIAZB0ABsaigCAAshBCAFQSBIIAMgAGsiB0EgTXEEQCAIQQBBwAD8CwAgCCAAIAf8CgAAIAhBIGpB/wEgB/wLACAIIAc2AkAgCCAGNgJEIAggBDYCSAsgAwUgCCgCRCEGIAgoAkghBCAAIAgoAkBqCyIALQAAIgNBIE0EQANAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsLIAZBf0YEfwJ/IAAtAAAiA0EiRgRAIAAQDwwBCyADQdsARiADQfsARnIEQCAAEBcMAQsgACEDA0AgAy0AACIEQd8BcSEGIARBIkYgBEEgTXIgBEEsRnIgBkHbAEZyIAZB3QBGckUEQCADQQFqIQMMAQsLIANBACAAIANHGwsFIAAgBiAEEBwLIgAEQCAFQQFqIQUMAgVBAA8LAAsLIAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsgAC0AAEEKRwRAQQAPCyAAIAJGBEBBAQ8LIyciAkH/ADoAACACQQQ6AAEgAiMrNgICIAJBBmoiAv0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAv0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgAiQnIyQjJiMnIyZrIgIQBDYCACMkIAI2AgQjJCABOQMIIyQjJiACQR9qQWBxaiICNgIgIAIkJCMjQQFqJCMjI0EgRgR/QQEFIyQjIkGAgAFqSwsEQBAMCyAAQQFqC90FAQh/IAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsgACICLQAAIQUgAUUiAARAIAVB+wBGIQALIAAEQCACQQFqIgItAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCACQQFqIgItAAAhAwwBCwsFIAVBLEYgAUEASnEEQCACQQFqIgItAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCACQQFqIgItAAAhAwwBCwsLCyACLQAAQf0ARgR/IAAEf0EBBSAFQf0ARiABQQBKcQsFQQALBEAgAkEBaiQsQQEPC0EAIAFFIAVBLEdyIAAbBH9BAQUgAi0AAEEiRwsEQEEADwsgAkEBaiIHIQEgBy0AACEAA0AgAEEiRwRAIABB3ABGIABBIElyBEBBAA8LIAdBAWoiBy0AACEADAELCyAHIAFrIQUCQANAIAQjBUgEQCMEIAQiAkHQAGxqIgMoAgggBUYEQCAFIQBBACEEAkAgA0EQaiIGIAEiA0YNACAGQQdxIANBB3FGBEADQCAGQQdxBEBBACEEIABFDQMgBi0AACIIIAMtAAAiCWshBCAIIAlHDQMgAEEBayEAIAZBAWohBiADQQFqIQMMAQsLA0AgAEEITwRAIAYpAwAgAykDAFEEQCAGQQhqIQYgA0EIaiEDIABBCGshAAwCCwsLCwNAIAAiBEEBayEAIAQEQCAGLQAAIgggAy0AACIJayEEIAggCUcNAiAGQQFqIQYgA0EBaiEDDAELC0EAIQQLBUEBIQQLIARFDQIgAkEBaiEEDAELC0F/IQILIAIkLSAHQQFqIgEtAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCABQQFqIgEtAAAhAAwBCwsgAS0AAEE6RgRAIAFBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCwVBACEBCyABC9ECAgR/AXwjNSABIAAgACABSxtqIQZBACM1IABqIgQgAxshBSAEQQo6AAAjNSEAA0AjA0UgACAGSXEEQAJAIAAgAiAAIzVruKAiCCAFEB4iAUEBRg0AIAEEQCM2RAAAAAAAAPA/oCQ2IzdEAAAAAAAA8D+gJDcgASEADAMLIAAhAQNAIAEgAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgNoaiEHIANFBEAgAUEQaiEBDAELCyAFIAdGDQAgACEBIAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCABQQFqIgEtAAAhAwwBCwsgASAHRwRAIzZEAAAAAAAA8D+gJDYgACAHIABrIAggBCAHRxACCyM3RAAAAAAAAPA/oCQ3IAdBAWohAAwCCwsLEAwjCwRAIwojC0ECdhAARSQMC0EAJAsgACAEIAAgBEkbIzVrC6cBAQJ/IAJB/x9qQYBgcSIDIABqIgAjNEsEQCAAIzRBAXQiBCAAIARLGyQ0QQ9BPyM0QYAiaiIAQcAASxsiBCMAaiAEQX9zcSEEIAAgBGokACMAQf//A2pBEHY/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAsgBEH/IGpBgGBxJDMLIzUgAWohACMzIANqIgEgAmskNSM1IAAgAvwKAAAgAQtUAQJ/QQ9BPxAQIgBBwABLGyIBIwBqIAFBf3NxIgEgAGokACMAQf//A2pBEHY/AGsiAEEASgR/QRAgACAAQRBMG0AAQQBIBUEACwRAAAsgARAYIAELBgAjNRAaCxkAEBMjCwRAIwojC0ECdhAARSQMC0EAJAsLBAAjGQsEACM2CwQAIzcLKgAgACQBIAEkGCACJAhBgCAQBSQTQYAgEAUkFEGAAhAFJBVBgAIQBSQWC2QBAn8jBCMFQdAAbGoiAyAANgIAIABBA04iAgRAIABBBkwhAgsgAyMGQQAgAhs2AgQgAyABNgIIIANBEGojNSAB/AoAACAAQQlGBEAjBSQHCyMFQQFqJAUgAgRAIwZBAWokBgsLBAAjAws=";

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
