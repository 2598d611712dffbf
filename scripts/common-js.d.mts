export function commonJs(chunk: string): Promise<string>
