export interface Mens {
  readonly onderwerp: string;
  readonly naam: string;
  readonly niveau: string;
}

export interface OpenidClient {
  readonly clientId: string;
  readonly terugadres: string;
  readonly sleuteladres: string;
}

export interface Aanmelddienst {
  readonly uitgever: string;
  open(clients: readonly OpenidClient[]): Promise<void>;
  stop(): Promise<void>;
}

export function startAanmelddienst(keuze: { poort?: number; mensen: readonly Mens[] }): Promise<Aanmelddienst>;
