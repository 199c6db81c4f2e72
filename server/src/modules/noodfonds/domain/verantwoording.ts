/** A fonds as it stood at the end of a day; begroot = gereserveerd + betaald + vrij. In cents. */
export interface Fondsdag {
  readonly fondsId: string;
  readonly naam: string;
  readonly boekjaar: number;
  readonly begrootInCent: bigint;
  readonly gereserveerdInCent: bigint;
  readonly betaaldInCent: bigint;
  readonly vrijInCent: bigint;
}

/** One invariant of the ledger with its figure; breuken above nought means that something is wrong. */
export interface Controleregel {
  readonly regel: string;
  readonly figuur: string;
  readonly breuken: string;
}

export interface Zelfcontroleuitslag {
  readonly id: string;
  readonly wijze: 'nacht' | 'op_verzoek';
  readonly gedaanOp: Date;
  readonly inOrde: boolean;
  readonly regels: readonly Controleregel[];
}
