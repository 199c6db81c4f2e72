/** One entry of the ledger as it goes into a file for who accounts; no names of clients. A plain-text journal leaves out who bears it and why. */
export interface Journaalregel {
  readonly id: string;
  /** Calendar day in Amsterdam, as yyyy-mm-dd. */
  readonly dag: string;
  readonly nummer: string;
  readonly soort: string;
  readonly bedragInCent: bigint;
  readonly fondsId: string;
  readonly fondsNaam: string;
  /** The account of the casus in this fonds; absent for money that comes in. */
  readonly casusrekeningId: string | null;
  /** Number of the besluit, or the mark of the begrotingsbesluit. */
  readonly grondslag: string;
  /** Whose budget bears it; of money that comes in the gemeente that gave it, if one did. */
  readonly gemeente: string | null;
  readonly kostenplaats: string;
  /** As in the Iv3 rules, e.g. 6.81. */
  readonly taakveld: string;
  /** Why it was taken back or given free. */
  readonly reden: string | null;
}

type Vak = 'begroting' | 'vrij' | 'gereserveerd' | 'casus' | 'risico';

/** From which account to which each kind of entry moves money; a reservation leaves what is free at once. */
const WEGEN: Readonly<Record<string, readonly [van: Vak, naar: Vak]>> = {
  begroting: ['begroting', 'vrij'],
  reservering: ['vrij', 'gereserveerd'],
  vrijval: ['gereserveerd', 'vrij'],
  betaling: ['gereserveerd', 'casus'],
  correctie: ['casus', 'vrij'],
  terugontvangst: ['casus', 'vrij'],
  terugcorrectie: ['vrij', 'casus'],
  claim: ['casus', 'risico'],
  claimterug: ['risico', 'casus'],
  overheveling: ['vrij', 'begroting'],
};

/** Account names that hledger and beancount both take; the last twelve signs of an id tell accounts apart. */
export function rekeningnaam(vak: Vak, fondsId: string, casusrekeningId: string | null): string {
  const fonds = `F${kort(fondsId)}`;
  if (vak === 'begroting') return `Equity:${fonds}:Begroting`;
  if (vak === 'risico') return `Expenses:${fonds}:Risicodeling`;
  if (vak === 'casus') return `Expenses:${fonds}:C${kort(casusrekeningId ?? '')}`;
  return `Assets:${fonds}:${vak === 'vrij' ? 'Vrij' : 'Gereserveerd'}`;
}

/** The two accounts of an entry. @throws {RangeError} on a kind that has no way yet, so that no entry falls out of a journal unseen */
export function wegVan({ soort, fondsId, casusrekeningId }: Journaalregel): readonly [van: string, naar: string] {
  const weg = WEGEN[soort];
  if (!weg) throw new RangeError(`Boekingssoort ${soort} heeft nog geen plaats in het journaal.`);
  return [rekeningnaam(weg[0], fondsId, casusrekeningId), rekeningnaam(weg[1], fondsId, casusrekeningId)];
}

/** A journal for hledger, with every account and the currency declared, so that `hledger check --strict` passes. */
export function alsHledger(regels: readonly Journaalregel[]): string {
  const kop = ['commodity 1000.00 EUR', '', ...namen(regels).map((naam) => `account ${naam}`), ''];
  return tekst(kop, regels, (r) => `${r.dag} * (${r.nummer}) ${r.soort}  ; boeking:${r.id}, besluit:${schoon(r.grondslag)}`);
}

/** The same journal for beancount; accounts open on the day of the first entry. */
export function alsBeancount(regels: readonly Journaalregel[]): string {
  const eerste = regels[0]?.dag ?? '1970-01-01';
  const kop = ['option "operating_currency" "EUR"', '', ...namen(regels).map((naam) => `${eerste} open ${naam} EUR`), ''];
  return tekst(kop, regels, (r) => `${r.dag} * "${r.soort}" "boeking ${r.nummer}, besluit ${schoon(r.grondslag)}"\n  boeking: "${r.id}"`);
}

function tekst(kop: readonly string[], regels: readonly Journaalregel[], titel: (regel: Journaalregel) => string): string {
  const posten = regels.map((regel) => {
    const [van, naar] = wegVan(regel);
    return `${titel(regel)}\n  ${naar}  ${euro(regel.bedragInCent)} EUR\n  ${van}  ${euro(-regel.bedragInCent)} EUR\n`;
  });
  return `${[...kop, ...posten].join('\n')}\n`;
}

function namen(regels: readonly Journaalregel[]): string[] {
  return [...new Set(regels.flatMap(wegVan))].sort();
}

function euro(cent: bigint): string {
  const positief = cent < 0n ? -cent : cent;
  return `${cent < 0n ? '-' : ''}${positief / 100n}.${String(positief % 100n).padStart(2, '0')}`;
}

const kort = (id: string) => id.replaceAll('-', '').slice(-12);

// A mark is typed by people, and a comma or quote would end the field it stands in.
const schoon = (tekst: string) => tekst.replaceAll(/[^\p{L}\p{N} ./_-]/gu, ' ');
