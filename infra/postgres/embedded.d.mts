export interface Embedded {
  readonly superuserUrl: string;
  readonly port: number;
  stop(): Promise<void>;
}

export function startEmbedded(opties: { dir: string; port?: number; durable?: boolean }): Promise<Embedded>;
