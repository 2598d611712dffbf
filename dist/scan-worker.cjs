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

// src/read/millionths.ts
function toMillionths(value) {
  return Math.floor(value * 1e6 + 0.5);
}

// src/read/scan/compiled.ts
var compiled = "AGFzbQEAAAABcRJgAn9/AX9gAX8Bf2AAAGAAAX9gA39/fwF/YAV/f39/fwF/YAJ/fwF+YAF/AGAAAXxgBX9/f39+AX5gBH9/f3wBf2AFf39/f34AYAN/f38BfGADf3x/AX9gBH9/fH8Bf2AEf398fwBgAn9+AGACf38AAh4CB251bWJlcnMGbnVtYmVyAAwFaW5kZXgDb2RkAA8DIB8BBQUGCQIAAQMACgALAgEHBwYEBA0ADgQDAggIEBEDBQMBAAAGwwEkfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAsHdAsHcmVzZXJ2ZQAZCGFkZEZpZWxkAB8FYmVnaW4AHgxjb3VudFJlY29yZHMAHA1jb3VudE5ld2xpbmVzAB0Ec2NhbgAYBHBhY2sAGgVtZXJnZQAbCGdldFN0YXRlACAKcGFja2VkU2l6ZQAKBm1lbW9yeQIACAEPCqtZH4wBAQN/IwAiAUHTAGpBQHEkACMAQf//A2pBEHY/AGsiAkEASgR/QRAgAiACQRBMG0AAQQBIBUEACwRAAAsjACIDIABBA3RqQT9qQUBxJAAjAEH//wNqQRB2PwBrIgJBAEoEf0EQIAIgAkEQTBtAAEEASAVBAAsEQAALIAEgAzYCACABIABBAWs2AgQgAQuaAwECfyACIARBD2pBcHFqIgYjAmokAiMCIwFLBEAjA0EBciQDCyMAIgUgBmpBP2pBQHEkACMAQf//A2pBEHY/AGsiBkEASgR/QRAgBiAGQRBMG0AAQQBIBUEACwRAAAsgAiAFaiADIARBD2pBcHH8CgAAIAUgATYCACAFIAQ2AggjCCAFNgIAIwggATYCBCAAKAIQIgEEQCABIAU2AgQFIAAgBTYCDAsgACAFNgIQIAAgACgCCEEBaiIBNgIIIAAoAgQiAiABQQF0SQRAIAJBAWpBAXQiAkEDdCIBIwJqJAIjAiMBSwRAIwNBAXIkAwsjACIDIAFqQT9qQUBxJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAgAzYCACAAIAJBAWs2AgQgACgCDCEAA0AgAARAIAAoAgAiBCACQQFrcSEBA0AgAyABQQN0aigCAARAIAFBAWogAkEBa3EhAQwBCwsgAyABQQN0aiIBIAA2AgAgASAENgIEIAAoAgQhAAwBCwsLIAULoQEBBX8gACgCACEHIAAoAgQiCCABcSEFA0AgByAFQQN0aiIAKAIAIgZFBEAgACQIQQAPCyAAKAIEIAFGBH8gBCAGKAIIRgVBAAsEfyACIAZqIQlBACEAAn8DQCAAIARJBEBBACAAIAlq/QAEACAAIANq/QAEAP1R/VMNAhogAEEQaiEADAELC0EBCwVBAAtFBEAgBUEBaiAIcSEFDAELCyAGC1ECAn8BfCAAIQIDQCACLQAAIgNBIE0gA0H9AEYgA0EsRnJyRQRAIAJBAWohAgwBCwsgAkEAIAAgAiAAayABEAAiBCAEYRskECAE/AZCACMQGwtFAQF/IAJBBUYgA0EAR0cEf0EABSABLQAAIgVB/QBGIAVBLEZyIAVBIE1yC0UEQCAAIAIQBQ8LIAEkEEIAIAR9IAQgAxsL9QYCCn8CfiMGQQN0QQ9qQXBxQTBqIgVB0ABqIQIjEyEDIxEhAQNAIAEgA0kEQCMXIwsiACgCACAAKAIEIAEoAgBxQQN0aigCAHMkFyABKAIgIQEMAQsLIxEhAQNAIAEgA0kEQCMXIwsiACgCACAAKAIEIAEoAgBxQQN0aigCACIAKAIAIABBQGsoAgBzcyQXIAEoAiAhAQwBCwsjESEBA0AgASADSQRAIAFBMGohBCABKAIAIAEgAmogASgCBCABKwMIEAwiBiAGKQMQQgF8NwMQQQAhACMGQQN0IQcDQCAAIAdJBEAgBkEwaiAAaiIIIAgpAwAgACAEaikDAHw3AwAgAEEIaiEADAELCyABIAY2AhwgASAFaiIAIAYoAiA2AgAjByABKAIUIgSthSELIwdCf4UhCiAAIARqIQQDQCAAIARJBEAgCyAAKQMAhUKV+Kn6l7fem55/fkIdiSELIAogACkDCIVCk/vnsobXv/RWfkIfiSEKIABBEGohAAwBCwsgASAKQpX4qfqXt96bnn9+IAsgCkIgiYWFQpP757KG17/0Vn5CIIg+AhggASgCICEBDAELCyMRIQEDQCABIANJBEAjFyMMIgAoAgAgACgCBCABKAIYcUEDdGooAgBzJBcjFyABKAIcKAIkKAIQIAEoAhBBA3ZB/wdxai0AAHMkFyABKAIgIQEMAQsLIxEhAQNAIAEgA0kEQCMXIwwiACgCACAAKAIEIAEoAhhxQQN0aigCACgCAHMkFyABKAIgIQEMAQsLIxEhAgNAIAIgA0kEQCACKAIcIQcgAigCFCIABEAgByACKAIYIAIgBWogAEIBEA4LIAIoAhAiCEF/RwRAIAcoAiQiAEUEQCMPIgAhBiAHIwZBA3RBP2pBcHFqIgEtAAAhBANAIARB/wBHBEAgAS0AAEGAAXEEf0EFBSABLQABQQJqCyEJIwQgBEH/fnFB0ABsaigCAEECRgRAIAAgASAJ/AoAACAAIAlqIQALIAEgCWoiAS0AACEEDAELCyAA/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAHIw8gACAGaxALIgA2AiQLQQEgCEEHcXQiASAAIAhBA3YiAEEBahANIABqIgAtAABxBEAjA0ECciQDCyAAIAAtAAAgAXI6AAALIAIoAiAhAgwBCwtBACQSIxEkEwuxAgICfgJ/IAFBIGoiBCMKSwRAIARBAXQkCiMAIgQjCmpBP2pBQHEkACMAQf//A2pBEHY/AGsiBUEASgR/QRAgBSAFQRBMG0AAQQBIBUEACwRAAAsgBCQJCyMJIAAgAfwKAAAjCSABav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjByABrYUhAyMHQn+FIQIgASMJIgBqIQQDQCAAIARJBEAgAyAAKQMAhUKV+Kn6l7fem55/fkIdiSEDIAIgACkDCIVCk/vnsobXv/RWfkIfiSECIABBEGohAAwBCwsjDiACQpX4qfqXt96bnn9+IAMgAkIgiYWFQpP757KG17/0Vn5CIIinIgRBICMJIAEQBCIARQRAIw4oAgghBSMOIARBICMJIAEQAyIAIAU2AhALIAAoAhAL1wQCAnsDfyAAQQFqIQADQCAA/QAEACIB/QwiIiIiIiIiIiIiIiIiIiIi/SMgAf0MCgoKCgoKCgoKCgoKCgoKCv0j/VAgAP0ABBAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DAoKCgoKCgoKCgoKCgoKCgr9I/1Q/VAgAP0ABCAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIAH9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIAD9AAQwIgH9DCIiIiIiIiIiIiIiIiIiIiL9IyAB/QwKCgoKCgoKCgoKCgoKCgoK/SP9UP1Q/VD9U0UEQCAAQUBrIQAMAQsLA0AgAP0ABAAiAf0MIiIiIiIiIiIiIiIiIiIiIv0jIABBAWv9AAQA/QxcXFxcXFxcXFxcXFxcXFxc/SMgAEECa/0ABAD9DFxcXFxcXFxcXFxcXFxcXFz9I/1P/U8gAf0MCgoKCgoKCgoKCgoKCgoKCv0j/VAiASAAQRBqIgP9AAQAIgL9DCIiIiIiIiIiIiIiIiIiIiL9IyADQQFr/QAEAP0MXFxcXFxcXFxcXFxcXFxcXP0jIANBAmv9AAQA/QxcXFxcXFxcXFxcXFxcXFxc/SP9T/1PIAL9DAoKCgoKCgoKCgoKCgoKCgr9I/1QIgL9UP1TBEAgAf1kIAL9ZEEQdHIhAwNAIAAgA2hqIgUtAABBCkYEQEEADwsgBUEBayEEA0AgBC0AAEHcAEYEQCAEQQFrIQQMAQsLIAUgBGtBAXEEQCAFQQFqDwsgAyADQQFrcSIDDQALCyAAQSBqIQAMAAsAC4ACAQR/QRAhAiMOKAIMIQADQCAABEAgAiAAKAIIQQ9qQXBxQRBqaiECIAAoAgQhAAwBCwsjCygCDCEAA0AgAARAQQAhAyAAKAIoIQEDQCABBEAgAyABKAIIQQtqQXBxQRBqaiEDIAEoAhghAQwBCwsgAiMGQQN0QT9qQXBxIAAoAghBD2pBcHFqIANqaiECIAAoAgQhAAwBCwsjDSgCDCEAA0AgAARAIAAoAhAhAyAAKAIUIQEDQCABBH8gASADakEBay0AAAVBAQtFBEAgAUEBayEBDAELCyACIAAoAghBD2pBcHFBEGogAUEPakFwcWpqIQIgACgCBCEADAELCyACC6kBAgJ/An4jByABrYUhBSMHQn+FIQQgACICIAFqIQMDQCACIANJBEAgBSACKQMAhUKV+Kn6l7fem55/fkIdiSEFIAQgAikDCIVCk/vnsobXv/RWfkIfiSEEIAJBEGohAgwBCwsjDSAEQpX4qfqXt96bnn9+IAUgBEIgiYWFQpP757KG17/0Vn5CIIinIgJBICAAIAEQBCIDBH8gAwUjDSACQSAgACABEAMLC10BAn8jCyAAIwZBA3RBP2pBcHEgASACEAQiBARAIAMgBCsDGGMEQCAEIAM5AxgLBSMLKAIIIQUjCyAAIwZBA3RBP2pBcHEgASACEAMiBCAFNgIgIAQgAzkDGAsgBAueAQEEfyAAKAIQIQIgACgCFCIDIAFPBEAgAg8LQSAgASADQQF0IgQgASAESxsiASABQSBNGyIEIwJqJAIjAiMBSwRAIwNBAXIkAwsjACIBIARqQT9qQUBxJAAjAEH//wNqQRB2PwBrIgVBAEoEf0EQIAUgBUEQTBtAAEEASAVBAAsEQAALIAEgAiAD/AoAACAAIAE2AhAgACAENgIUIAELQAEBfyMMIAFBICACIAMQBCIFRQRAIwwgAUEgIAIgAxADIgUgACgCKDYCGCAAIAU2AigLIAUgBSkDECAEfDcDEAvrAgECf0GACCQAQcAbJABBAT8AayIAQQBKBH9BECAAIABBEEwbQABBAEgFQQALBEAAC0GACCQEIwAiAEH/EGpBQHEkACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQPIwAiAEGPlAFqQUBxJAAjAEH//wNqQRB2PwBrIgFBAEoEf0EQIAEgAUEQTBtAAEEASAVBAAsEQAALIAAkESMRJBMjACIAQb8UakFAcSQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAJBhBfyQcIwAiAEHfEWpBQHEkACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQdIwAiAEG/AmpBQHEkACMAQf//A2pBEHY/AGsiAUEASgR/QRAgASABQRBMG0AAQQBIBUEACwRAAAsgACQeC/EIAgd+CHsDQCAEIAD9AAQAIgz9DP/////////////////////9TiII/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZK0gAP0ABBAiDf0M//////////////////////1OIgn9DCIiIiIiIiIiIiIiIiIiIiL9I/1krUIQhoQgAP0ABCAiDv0M//////////////////////1OIgr9DCIiIiIiIiIiIiIiIiIiIiL9I/1krUIghoQgAP0ABDAiD/0M//////////////////////1OIgv9DCIiIiIiIiIiIiIiIiIiIiL9I/1krUIwhoQgDP0M//////////////////////1O/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZK0gDf0M//////////////////////1O/QxcXFxcXFxcXFxcXFxcXFxc/SP9ZK1CEIaEIA79DP/////////////////////9Tv0MXFxcXFxcXFxcXFxcXFxcXP0j/WStQiCGhCAP/Qz//////////////////////U79DFxcXFxcXFxcXFxcXFxcXFz9I/1krUIwhoQiASAChEIAUgR+IAEgAkJ/hYMiAUIBhiAChCEEIAFCqtWq1arVqtWqf4MgBEJ/hYMiAiABfCIBIAJUrSECIAFCAYZC1arVqtWq1arVAIUgBIMFQgALQn+FgyIBIAFCAYaFIgEgAUIChoUiASABQgSGhSIBIAFCCIaFIgEgAUIQhoUiASABQiCGhYUiAUI/hyEEIAFCf4UiASAM/Qzf39/f39/f39/f39/f39/f/U4iDP0MW1tbW1tbW1tbW1tbW1tbW/0j/WStIA39DN/f39/f39/f39/f39/f39/9TiIN/QxbW1tbW1tbW1tbW1tbW1tb/SP9ZK1CEIaEIA79DN/f39/f39/f39/f39/f39/9TiIO/QxbW1tbW1tbW1tbW1tbW1tb/SP9ZK1CIIaEIA/9DN/f39/f39/f39/f39/f39/9TiIP/QxbW1tbW1tbW1tbW1tbW1tb/SP9ZK1CMIaEgyEFIAj9DAoKCgoKCgoKCgoKCgoKCgr9I/1krSAJ/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZK1CEIaEIAr9DAoKCgoKCgoKCgoKCgoKCgr9I/1krUIghoQgC/0MCgoKCgoKCgoKCgoKCgoKCv0j/WStQjCGhCIGUCAM/QxdXV1dXV1dXV1dXV1dXV1d/SP9ZK0gDf0MXV1dXV1dXV1dXV1dXV1dXf0j/WStQhCGhCAO/QxdXV1dXV1dXV1dXV1dXV1d/SP9ZK1CIIaEIA/9DF1dXV1dXV1dXV1dXV1dXV39I/1krUIwhoQgAYMiAXsiByADU3EEQCADIAV7IAd9fCEDBSABIAWEIAaEIQEDQCABQgBSBEAgASABQn+FQgF8gyIHIAaDQgBSBEBBAA8LIANCAUJ/IAUgB4NCAFIbfCIDUARAIAAgB3qnakEBag8LIAEgAUIBfYMhAQwBCwsLIABBQGshAAwACwALhwUCBH8BfiAAIw4oAgg2AgAgACMLKAIINgIEIAAjDSgCCDYCCCAAIwY2AgwgAEEQaiEAIw4oAgwhAgNAIAIEQCAAIAIoAggiATYCACAAQRBqIAJBIGogAfwKAAAgACABQQ9qQXBxQRBqaiEAIAIoAgQhAgwBCwsjCygCDCECA0AgAgRAIAAgAiMGQQN0QT9qQXBxIAIoAghBD2pBcHFqIgT8CgAAIAAgAigCCDYCAEEAIQMgAigCKCEBA0AgAQRAIAMgASgCCEELakFwcUEQamohAyABKAIYIQEMAQsLIAAgAzYCBCACKQMQIgVCgYCAgICAgHBTIAVC/////////w9VcgRAIwNBBHIkAwsgACAFuTkDEEEwIQEDQCABIwZBA3RBMGpJBEAgASACaikDACIFQoGAgICAgIBwUyAFQv////////8PVXIEQCMDQQRyJAMLIAAgAWogBbk5AwAgAUEIaiEBDAELCyAAIARqIQAgAigCKCEBA0AgAQRAIAAgASgCCEEEayIDNgIAIAEpAxAiBUKBgICAgICAcFMgBUL/////////D1VyBEAjA0EEciQDCyAAIAW5OQMIIABBEGogAUEkaiAD/AoAACAAIANBD2pBcHFBEGpqIQAgASgCGCEBDAELCyACKAIEIQIMAQsLIw0oAgwhAgNAIAIEQCACKAIIIQMgAigCECEEIAIoAhQhAQNAIAEEfyABIARqQQFrLQAABUEBC0UEQCABQQFrIQEMAQsLIAAgAzYCACAAIAE2AgQgAEEQaiACQSBqIAP8CgAAIAAgA0EPakFwcUEQamoiACACKAIQIAH8CgAAIAAgAUEPakFwcWohACACKAIEIQIMAQsLC8wJAgt/An4gACgCBCEIIAAoAgghBSMAIgQgACgCACICQQJ0akE/akFAcSQAIwBB//8DakEQdj8AayIGQQBKBH9BECAGIAZBEEwbQABBAEgFQQALBEAACyAAQRBqIQADQCABIAJJBEAgBCABQQJ0aiAAQRBqIAAoAgAiBhAINgIAIAAgBkEPakFwcUEQamohACABQQFqIQEMAQsLA0AgAyAISQRAIAAoAgQgACMGQQN0QT9qQXBxaiAAKAIAIgZBD2pBcHFqaiEJQQAhAQNAIAEjBkEDdEkEQCMeIAFqIABBMGogAWorAwD8BjcDACABQQhqIQEMAQsLIx0iAiAAIwZBA3RBP2pBcHFqIAb8CgAAIAIgBmr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAIhAQNAIAEgAiAGakkEQCABLQAAQYABcQRAIAEgBCABKAIBQQJ0aigCADYCAQsgAS0AAEGAAXEEf0EFBSABLQABQQJqCyABaiEBDAELCyMHIAathSENIwdCf4UhDCAGIx0iAWohAgNAIAEgAkkEQCANIAEpAwCFQpX4qfqXt96bnn9+Qh2JIQ0gDCABKQMIhUKT++eyhte/9FZ+Qh+JIQwgAUEQaiEBDAELCyMeIQogDEKV+Kn6l7fem55/fiANIAxCIImFhUKT++eyhte/9FZ+QiCIpyMdIAYgACsDGBAMIgcgBykDECAAKwMQ/AZ8NwMQQQAhASMGQQN0IQsDQCABIAtJBEAgB0EwaiABaiICIAIpAwAgASAKaikDAHw3AwAgAUEIaiEBDAELCyAAIwZBA3RBP2pBcHEgBkEPakFwcWpqIQADQCAAIAlJBEAgACgCACEGIx0gBygCIDYCACMdQQRqIgIgAEEQaiAG/AoAACACIAZq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACACIQEDQCABIAIgBmpJBEAgAS0AAEGAAXEEQCABIAQgASgCAUECdGooAgA2AgELIAEtAABBgAFxBH9BBQUgAS0AAUECagsgAWohAQwBCwsjByAGQQRqIgGthSENIwdCf4UhDCABIx0iAWohAgNAIAEgAkkEQCANIAEpAwCFQpX4qfqXt96bnn9+Qh2JIQ0gDCABKQMIhUKT++eyhte/9FZ+Qh+JIQwgAUEQaiEBDAELCyAHIAxClfip+pe33puef34gDSAMQiCJhYVCk/vnsobXv/RWfkIgiKcjHSAGQQRqIAArAwj8BhAOIAAgBkEPakFwcUEQamohAAwBCwsgA0EBaiEDDAELC0EAIQMDQCADIAVJBEAgACgCBCEGIx0iAiAAQRBqIAAoAgAiB/wKAAAgAiAHav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAiEBA0AgASACIAdqSQRAIAEtAABBgAFxBEAgASAEIAEoAgFBAnRqKAIANgIBCyABLQAAQYABcQR/QQUFIAEtAAFBAmoLIAFqIQEMAQsLIx0gBxALIAYQDSECIAAgB0EPakFwcUEQamohAEEAIQEDQCABIAZJBEAgASACaikDACIMIAAgAWopAwAiDYNCAFIEQCMDQQJyJAMLIAEgAmogDCANhDcDACABQQhqIQEMAQsLIAAgBkEPakFwcWohACADQQFqIQMMAQsLC8oFAwN+BH8BewJAQQggAC0AAEEtRiIFIABqIgYpAwAiAkLGjJmy5MiRo8YAfCACQrDgwIGDhoyYMH2EQoCBgoSIkKDAgH+DIgN6QgOIpyADUBsiB0UgB0EIRnIEf0EBBSAHQQFLBH8gBi0AAEEwRgVBAAsLDQAgAkKw4MCBg4aMmDB9QsAAIAetQgOGfYYiAkIKfiACQgiIfCICQv+BgIDwH4NC5ICAgIDI0Ad+IAJCEIhC/4GAgPAfg0KBgICAgOIJfnxCIIghAyAGIAdqIgYtAABBLkcEQCAAIAYgASAFIANCwIQ9fhAGDwsgBkEBaiIG/QAEAP0MMDAwMDAwMDAwMDAwMDAwMP1xIgn9DAkJCQkJCQkJCQkJCQkJCQn9KP1krSAG/QAEEP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sj9ZK1CEIaEQoCAgIAQhHqnIgdFIAdBIEZyDQAgCf0dACECIAYgB2ohBkEIIAcgB0EITxsiCEEIRwRAIAJCASAIrUIDhoZCAX2DIQILIANCwIQ9fiACQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiCICQuQAgHwhAyACQuQAgiIEQjJWIgggBEIxVHIEQCAAIAYgASAFIAMgCK18EAYPCyAJ/R0BIQJBCEEIIAcgB0EITRtBCGsiByAHQQhPGyIHQQhHBEAgAkIBIAetQgOGhkIBfYMhAgsgBEKAreIEfiACQgp+IAJCCIh8IgJC/4GAgPAfg0LkgICAgMjQB34gAkIQiEL/gYCA8B+DQoGAgICA4gl+fEIgiEIKgHwiAiADQhWIQgJ8IgRCgMq17gF8WCACIAR8QoDKte4BWnENACAAIAYgASAFIAMgAkKAyrXuAVatfBAGDwsgACABEAULxQYCAn4Cf0EBIAF0IgUjGXEEQEEADwsjGSAFciQZIAJBCUYiBiACQQJMcgRAIAAgASAGEBUPCyAALQAAQe4ARgRAIABBBGpBACAAKAIAQe7qseMGRhsPCyACQQhGBEBBAA8LIAJBBkwEfyAAKAIAQf///wdxQc7CuQJGBH8gAC0AAyIGQf0ARiAGQSxGciAGQSBNcgVBAAsFQQALBEAjGkGAgICAeHIkGiAAQQNqDwsgAkEHRgRAAn9BAEEIIAAtAABBIkYiASAAaiIAKQMAIgNCxoyZsuTIkaPGAHwgA0Kw4MCBg4aMmDB9hEKAgYKEiJCgwIB/gyIEekIDiKcgBFAbIgJFIAJBBEtyBH9BAQUgAkEBSwR/IAAtAABBMEYFQQALCw0AGiAAIAJqLQAAIQVBACADQrDgwIGDhoyYMH1CwAAgAq1CA4Z9hiIDQgp+IANCCIh8IgNCEIhC/4GAgPAfg0KBgICAgOIJfiADQv+BgIDwH4NC5ICAgIDI0Ad+fEIgiKciBkH/P0oEf0EBBSABBH8gBUEiRwUgBUH9AEYgBUEsRnIgBUEgTXJFCwsNABojEyAGNgIQIAAgAmogAWoLDwsjGiAFciQaIwQgAUHQAGxqKAIEIQUgAkEGRgRAIAAoAgBB9OTVqwZGIgEEf0EABSAAKAIAQebCsZsHRwR/QQEFIAAtAARB5QBHCwsEf0EABSMTQTBqIAVBA3RqIAGtNwMAIABBBEEFIAEbagsPCyACQQNGBH4gACIBQQggACkDACIDQsaMmbLkyJGjxgB8IANCsODAgYOGjJgwfYRCgIGChIiQoMCAf4MiBHpCA4inIARQGyICaiEGAn4gAkEARyIABEAgAkEISSEACyAABEAgAkEBRgR/QQEFIAEtAABBMEcLIQALIAAEfyAGLQAAIgBB/QBGIABBLEZyIABBIE1yBSAAC0UEQCABQQMQBQwBCyAGJBAgA0Kw4MCBg4aMmDB9QsAAIAKtQgOGfYYiA0IKfiADQgiIfCIDQhCIQv+BgIDwH4NCgYCAgIDiCX4gA0L/gYCA8B+DQuSAgICAyNAHfnxCIIgLBSAAIAIQEwshAyMTQTBqIAVBA3RqIAM3AwAjEAveBQIDfwJ7IAAtAABBIkYhAyACBEAgAwR/QQEFIAAoAgBB7uqx4wZGBH8gAC0ABCIEQf0ARiAEQSxGciAEQSBNcgVBAAsLRQRAQQAPCyMaQQEgAXRyJBoLIAMEfyAA/QAEACIG/QwiIiIiIiIiIiIiIiIiIiIi/SP9ZCIEIARBAWtxIgRBgIAEcmgiBUEBakEAIAb9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIARBACAEa3FBAWtxQQEgBBsEf0EABSAAIAVqQQFrLQAAQdwARwsbBSAA/QAEACIG/Qzf39/f39/f39/f39/f39/f/U4iB/0MW1tbW1tbW1tbW1tbW1tbW/0jIAf9DF1dXV1dXV1dXV1dXV1dXV39I/1QIAb9DCIiIiIiIiIiIiIiIiIiIiL9IyAG/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1QIAb9DCEhISEhISEhISEhISEhISH9Jv1Q/WRBgIAEcmgLIgRBEElBACAEGwRAIxRBBGojFiACGyIDIAEgBEEIdHI7AQAgAyAA/QAEAP0LBAIgA0ECaiAEaiEBIAIEQCAB/QwAAAAAAAAAAAAAAAAAAAAA/QsEACMTIAEjFGs2AhQFIAEkFgsgACAEag8LIAMEQCAAEAkhAwUgACEDA0AgAy0AACIEQd8BcSEFIARBIkYgBEEgTXIgBEEsRnIgBUHbAEZyIAVB3QBGckUEQCADQQFqIQMMAQsLCyADRSAAIANGcgRAQQAPCyMUQQRqIxYgAhshBAJ/IAMgAGsiBUE4TQRAIAQgAToAACAEIAU6AAFBACEBA0AgASAFSQRAIARBAmogAWogACABav0ABAD9CwQAIAFBEGohAQwBCwsgBEECaiAFagwBCyAEIAFBgAFyOgAAIAQgACAFEAg2AgEgBEEFagshACACBEAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjEyAAIxRrNgIUBSAAJBYLIAMLngcCBn8CfiMGQQN0QQ9qQXBxIQMDQCADIARLBEAjE0EwaiAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBEEQaiEEDAELCyMTQTBqIANqJBQjFEHQAGokFiMWJBUjE0F/NgIQIxNBADYCFEEAJBlBACQaA0ACQCAALQAAQf0ARiAFQQBKcQRAIABBAWohAAwBCyMYIAVB0ABsaiEIIAVBIEgEfyAI/QAEACAA/QAEAP1RIAj9AAQg/U4gCP0ABBAgAP0ABBD9USAI/QAEMP1O/VD9U0EBIAgoAkAbBUEBCwR/IAAgBRAXIgNFBEBBAA8LIANBAUYEQCMbIQAMAgsjHCIGQX9GBH9BAAUjBCAGQdAAbGooAgALIQQgBUEgSCADIABrIgdBIE1xBEAgCEEAQcAA/AsAIAggACAH/AoAACAIQSBqQf8BIAf8CwAgCCAHNgJAIAggBjYCRCAIIAQ2AkgLIAMFIAgoAkQhBiAIKAJIIQQgACAIKAJAagsiAC0AACIDQSBNBEADQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLCyAGQX9GBH8CfyAALQAAIgNBIkYEQCAAEAkMAQsgA0HbAEYgA0H7AEZyBEAgABAQDAELIAAhAwNAIAMtAAAiBEHfAXEhBiAEQSJGIARBIE1yIARBLEZyIAZB2wBGciAGQd0ARnJFBEAgA0EBaiEDDAELCyADQQAgACADRxsLBSAAIAYgBBAUCyIABEAgBUEBaiEFDAIFQQAPCwALCyAALQAAIQMDQCADQQlGIANBIEZyIANBDUZyBEAgAEEBaiIALQAAIQMMAQsLIAAtAABBCkcEQEEADwsgACACRgRAQQEPCyMWIgJB/wA6AAAgAkEEOgABIAIjGjYCAiAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEBiACQQZqJBYjByMWIxVrIgKthSEKIwdCf4UhCSACIxUiBGohAwNAIAMgBEsEQCAKIAQpAwCFQpX4qfqXt96bnn9+Qh2JIQogCSAEKQMIhUKT++eyhte/9FZ+Qh+JIQkgBEEQaiEEDAELCyMTIAlClfip+pe33puef34gCiAJQiCJhYVCk/vnsobXv/RWfkIgiD4CACMTIAI2AgQjEyABOQMIIxMjFSACQQ9qQXBxakEQaiICNgIgIAIkEyMSQQFqJBIjEkEgRgR/QQEFIxMjEUGAgAFqSwsEQBAHCyAAQQFqC90FAQh/IAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCAAQQFqIgAtAAAhAwwBCwsgACICLQAAIQUgAUUiAARAIAVB+wBGIQALIAAEQCACQQFqIgItAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCACQQFqIgItAAAhAwwBCwsFIAVBLEYgAUEASnEEQCACQQFqIgItAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCACQQFqIgItAAAhAwwBCwsLCyACLQAAQf0ARgR/IAAEf0EBBSAFQf0ARiABQQBKcQsFQQALBEAgAkEBaiQbQQEPC0EAIAFFIAVBLEdyIAAbBH9BAQUgAi0AAEEiRwsEQEEADwsgAkEBaiIHIQEgBy0AACEAA0AgAEEiRwRAIABB3ABGIABBIElyBEBBAA8LIAdBAWoiBy0AACEADAELCyAHIAFrIQUCQANAIAQjBUgEQCMEIAQiAkHQAGxqIgMoAgggBUYEQCAFIQBBACEEAkAgA0EQaiIGIAEiA0YNACAGQQdxIANBB3FGBEADQCAGQQdxBEBBACEEIABFDQMgBi0AACIIIAMtAAAiCWshBCAIIAlHDQMgAEEBayEAIAZBAWohBiADQQFqIQMMAQsLA0AgAEEITwRAIAYpAwAgAykDAFEEQCAGQQhqIQYgA0EIaiEDIABBCGshAAwCCwsLCwNAIAAiBEEBayEAIAQEQCAGLQAAIgggAy0AACIJayEEIAggCUcNAiAGQQFqIQYgA0EBaiEDDAELC0EAIQQLBUEBIQQLIARFDQIgAkEBaiEEDAELC0F/IQILIAIkHCAHQQFqIgEtAAAhAANAIABBCUYgAEEgRnIgAEENRnIEQCABQQFqIgEtAAAhAAwBCwsgAS0AAEE6RgRAIAFBAWoiAS0AACEAA0AgAEEJRiAAQSBGciAAQQ1GcgRAIAFBAWoiAS0AACEADAELCwVBACEBCyABC7wCAgR/AXwjISABIAAgACABSxtqIQZBACMhIABqIgQgAxshBSAEQQo6AAAjISEAA0AjA0UgACAGSXEEQAJAIAAgAiAAIyFruKAiCCAFEBYiAUEBRg0AIAEEQCMiRAAAAAAAAPA/oCQiIyNEAAAAAAAA8D+gJCMgASEADAMLIAAhAQNAIAEgAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgNoaiEHIANFBEAgAUEQaiEBDAELCyAFIAdGDQAgACEBIAAtAAAhAwNAIANBCUYgA0EgRnIgA0ENRnIEQCABQQFqIgEtAAAhAwwBCwsgASAHRwRAIyJEAAAAAAAA8D+gJCIgACAHIABrIAggBCAHRxABCyMjRAAAAAAAAPA/oCQjIAdBAWohAAwCCwsLEAcgACAEIAAgBEkbIyFrC5IBAQJ/IAJB/x9qQYBgcSIDIABqIgAjIEsEQCAAIyBBAXQiBCAAIARLGyQgIwAiACMgakG/ImpBQHEkACMAQf//A2pBEHY/AGsiBEEASgR/QRAgBCAEQRBMG0AAQQBIBUEACwRAAAsgAEH/IGpBgGBxJB8LIyEgAWohACMfIANqIgEgAmskISMhIAAgAvwKAAAgAQtEAQJ/EAojACIAakE/akFAcSQAIwBB//8DakEQdj8AayIBQQBKBH9BECABIAFBEEwbQABBAEgFQQALBEAACyAAEBEgAAsGACMhEBILBAAjIgsEACMjCyYAIAAkASABJAdBgCAQAiQLQYAgEAIkDEGAAhACJA1BgAIQAiQOC1gBAn8jBCMFQdAAbGoiAyAANgIAIABBA04iAgRAIABBBkwhAgsgAyMGQQAgAhs2AgQgAyABNgIIIANBEGojISAB/AoAACMFQQFqJAUgAgRAIwZBAWokBgsLBAAjAws=";

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

// src/read/token-count.ts
var mostTokens = 2 ** 31 - 1;
function isTokenCount(value) {
  return Number.isInteger(value) && value >= 0 && value <= mostTokens;
}

// src/read/scan/scanner.ts
var mostKept = 64 << 20;
var mostOdd = 8 << 20;
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
  const imports = { index: { odd: keepOdd }, numbers: { number } };
  const wasm = new WebAssembly.Instance(code, imports).exports;
  for (const field of plan) {
    const name = Buffer.from(field.name);
    view(wasm.reserve(name.length, 0, 0), name.length).set(name);
    wasm.addField(field.role, name.length);
  }
  wasm.begin(mostKept, (0, import_node_crypto.randomBytes)(8).readBigUInt64LE());
  let position = 0;
  let rest = 0;
  let from = 0;
  let merged = { records: 0, newlines: 0 };
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
      view(wasm.reserve(other.packed.length, 0, 0), other.packed.length).set(other.packed);
      wasm.merge();
      for (const line of other.odd) {
        oddSize += line.bytes.length + 100;
        odd.push(line);
      }
      const { records, newlines } = merged;
      merged = { records: records + other.records, newlines: newlines + other.newlines };
    },
    result() {
      const size = wasm.packedSize();
      const at = wasm.pack();
      if (gaveUp()) return void 0;
      odd.sort((a, b) => a.position - b.position);
      return {
        packed: Uint8Array.from(view(at, size)),
        odd,
        records: merged.records + wasm.countRecords(),
        newlines: merged.newlines + wasm.countNewlines()
      };
    }
  };
}
var jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function unusualNumber(text, as) {
  const value = jsonNumber.test(text) ? Number(text) : Number.NaN;
  const fits = as === role.count ? isTokenCount(value) : as === role.gain ? value >= 0 : value <= 0;
  const whole = as === role.count ? value : toMillionths(value);
  return fits && Number.isSafeInteger(whole) ? whole : Number.NaN;
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
  import_node_worker_threads2.parentPort?.postMessage(found, found === void 0 ? [] : [found.packed.buffer]);
}
import_node_worker_threads2.parentPort?.on("message", (job) => void perform(job));
