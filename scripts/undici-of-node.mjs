// Stands in for the npm package `undici` in the bundle: Node has the same `fetch` built in.
// What is lost is ProxyAgent; the doors use `http.setGlobalProxyFromEnv` instead, where Node has it (24 and later).
export const fetch = globalThis.fetch
export class ProxyAgent {
  constructor() {
    throw new Error('This bundle has no ProxyAgent: proxies are read from the environment by Node itself.')
  }
}
