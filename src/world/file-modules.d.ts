// Files that the bundle ships beside its code: importing one gives its address, relative to the bundle.
declare module '*.wasm' {
  const address: string
  export { address as default }
}

declare module '*.ttf' {
  const address: string
  export { address as default }
}
