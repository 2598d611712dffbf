export function bundled(contents: string): Promise<unknown>
