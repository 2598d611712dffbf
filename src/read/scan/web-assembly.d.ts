// The part of WebAssembly that the scanner uses; Node has it, but its types come with browsers only.
declare namespace WebAssembly {
  type Module = object
  const Module: new (bytes: Uint8Array) => Module
  const Instance: new (module: Module, imports: object) => { readonly exports: object }
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  class CompileError extends Error {}
}
