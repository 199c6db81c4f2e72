export function geheim(dir: string, naam: string): string;
export function rolgeheimen(dir: string): Record<string, string>;
