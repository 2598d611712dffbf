import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/publish/why-refused.ts
function whyRefused(refusal, needs) {
  const said = `${refusal.status === void 0 ? "" : `${refusal.status} `}${oneLine(refusal.message)}`;
  switch (refusal.kind) {
    case "forbidden":
    case "missing":
      return `it answered "${said}". ${howToPermit(needs)}`;
    case "limited":
      return `it answered "${said}", because of its rate limits. Run the job again later.`;
    case "outage":
      return `it could not be reached or failed ("${said}"), also when asked again. Run the job again later.`;
    case "rejected":
      return `it answered "${said}".`;
  }
}
function howToPermit(needs) {
  const comments = needs.level === "write" || needs.name === "actions";
  const all = { contents: "read", "pull-requests": comments ? "write" : "read", [needs.name]: needs.level };
  const yaml = Object.entries(all).map(([name, level]) => `${name}: ${level}`).join(", ");
  return `The token needs ${needs.name}: ${needs.level}. Add to the job: permissions: { ${yaml} } (pull requests from forks and by Dependabot have a read-only token whatever the job says).`;
}
function oneLine(text) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

export {
  whyRefused
};
