import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/commands/ports.ts
async function writeTo(path, text, ports) {
  if (path === "-") await ports.print(text);
  else await ports.writeFile(path, text);
}

export {
  writeTo
};
