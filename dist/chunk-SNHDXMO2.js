"use strict";
async function writeTo(path, text, ports) {
  if (path === "-") await ports.print(text);
  else await ports.writeFile(path, text);
}
module.exports = { writeTo };
