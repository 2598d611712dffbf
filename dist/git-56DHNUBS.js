"use strict";
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var import_node_child_process = require("node:child_process");
function filesInGit(folder) {
  return {
    who: "git",
    largest: Infinity,
    resolve: async (ref) => {
      const isRepository = await git(folder, ["rev-parse", "--git-dir"]);
      if (!isRepository.ok) return isRepository;
      const sha = await git(folder, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${ref}^{commit}`
      ]);
      if (!sha.ok) return notHere(folder);
      const commit = sha.value.trim();
      const made = await git(folder, ["show", "--no-patch", "--format=%cI", commit]);
      return made.ok ? { ok: true, value: { sha: commit, made: made.value.trim() } } : made;
    },
    files: async (commit) => {
      const tree = await git(folder, ["ls-tree", "-r", "-z", "--full-tree", "--long", commit]);
      return tree.ok ? { ok: true, value: tree.value.split("\0").flatMap(fileOf) } : tree;
    },
    open: (file) => Promise.resolve({
      ok: true,
      value: { path: file.path, bytes: file.bytes, open: () => contentOf(folder, file.blob) }
    })
  };
}
async function notHere(folder) {
  const shallow = await git(folder, ["rev-parse", "--is-shallow-repository"]);
  return shallow.ok ? { ok: true, value: shallow.value.trim() === "true" ? "shallow" : void 0 } : shallow;
}
function fileOf(line) {
  const [, blob, bytes, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(line) ?? [];
  return blob === void 0 || path === void 0 ? [] : [{ path, blob, bytes: Number(bytes) }];
}
async function git(folder, args) {
  const child = (0, import_node_child_process.spawn)("git", ["-C", folder, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => {
    child.on("error", (error) => {
      resolve(`git could not be started (${error.message})`);
    });
    child.on("close", (code) => {
      resolve(code ?? "git was killed");
    });
  });
  const [out, complaint, end] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended]);
  if (end === 0) return { ok: true, value: out };
  const message = typeof end === "string" ? end : complaint.trim();
  return { ok: false, refusal: { kind: "rejected", status: void 0, message } };
}
async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
async function* contentOf(folder, blob) {
  const child = (0, import_node_child_process.spawn)("git", ["-C", folder, "cat-file", "blob", blob], {
    stdio: ["ignore", "pipe", "inherit"]
  });
  const ended = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  try {
    for await (const chunk of child.stdout) yield chunk;
    const code = await ended;
    if (code !== 0) throw new Error(`git cat-file ended with ${String(code)}`);
  } finally {
    child.kill();
  }
}
module.exports = { filesInGit };
