import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Regio, Wereld } from './wereld.js';

export interface Plafond {
  readonly per: 'casus' | 'soort' | 'aanvrager' | 'fonds';
  readonly periode: 'maand' | 'kwartaal' | 'boekjaar';
  readonly uitgaveSoort?: string | null;
  readonly bedragInCent: bigint;
}

export interface Regels {
  readonly snelTotEnMetInCent?: bigint;
  readonly alleenTotEnMetInCent?: bigint;
  readonly drempelTweedeAkkoordInCent?: bigint;
  readonly plafondPerCasusInCent?: bigint | null;
  readonly drempels?: readonly { readonly bovenInCent: bigint; readonly goedkeuringen: number }[];
  readonly plafonds?: readonly Plafond[];
  readonly goedkeurders?: readonly { readonly lidId: string; readonly totEnMetInCent?: bigint | null; readonly soorten?: readonly string[] | null }[];
}

export interface Aanvraag {
  readonly fondsId: string;
  readonly casusId: string;
  readonly bedragInCent: bigint;
  readonly soort?: string;
  readonly begunstigde?: string;
  readonly begunstigdeSoort?: string;
  readonly factuur?: string | null;
  readonly door?: string;
}

const BESLUITGROND = [{ soort: 'regel', tekst: 'Past binnen de regels van het fonds.' }];

/** The acts around a request and the rules of a fonds, each one transaction as a person does them. */
export class Aanvraagwereld {
  constructor(private readonly wereld: Wereld) {}

  zetRegels(regio: Regio, fondsId: string, regels: Regels = {}, door = regio.beheerder): Promise<void> {
    const alles = {
      snelTotEnMetInCent: 0n, alleenTotEnMetInCent: 0n, drempelTweedeAkkoordInCent: 150_000n, plafondPerCasusInCent: null, reserveringVervaltNaDagen: 60,
      kostenplaats: 'noodfonds', taakveld: '6.3', steekproefEenOp: 1, drempels: [], goedkeurders: [{ lidId: regio.bestuurder }], ...regels,
      plafonds: (regels.plafonds ?? []).map((plafond) => ({ id: nieuwId(), ...plafond })),
    };
    return this.wereld.handel(regio, door, ['fonds', fondsId], async (sql) => void (await sql('select fonds_regels_zetten($1, $2)', [fondsId, json(alles)])));
  }

  async vraagAan(regio: Regio, vraag: Aanvraag, uitgaveId = nieuwId()): Promise<string> {
    const { door = regio.aanvrager, soort = 'dier', begunstigde = 'Kringloop De Proef', begunstigdeSoort = 'organisatie', ...rest } = vraag;
    const voorzieningen = await this.wereld.database.alsBeheer<{ regeling: string }>('select unnest(voorliggende_regelingen($1)) as regeling', [soort]);
    const invoer = {
      ...rest, soort, begunstigde, begunstigdeSoort, baatBij: [], redenen: [{ id: nieuwId(), soort: 'aanvraag', tekst: 'Nodig om te kunnen verhuizen.' }],
      voorzieningen: voorzieningen.map(({ regeling }) => ({ id: nieuwId(), regeling, uitkomst: 'niet_van_toepassing' })),
    };
    await this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql) => void (await sql('select fonds_aanvragen($1, $2)', [uitgaveId, json(invoer)])));
    return uitgaveId;
  }

  kenToe(regio: Regio, uitgaveId: string, door = regio.beheerder, boekingId = nieuwId(), besluitId = nieuwId()): Promise<void> {
    const gronden = BESLUITGROND.map((grond) => ({ id: nieuwId(), ...grond }));
    return this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql, meld) => {
      await sql("select fonds_toekennen($1, $2, $3, $4, 'Betaal het bed.', $5)", [boekingId, uitgaveId, nieuwId(), besluitId, json(gronden)]);
      await meld(['besluit', besluitId]);
    });
  }

  wijsAf(regio: Regio, uitgaveId: string, door = regio.beheerder): Promise<void> {
    return this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql) => void (await sql("select fonds_afwijzen($1, $2, 'Een ander fonds betaalt.', 'andere_regeling')", [uitgaveId, nieuwId()])));
  }

  koppel(regio: Regio, uitgaveId: string, voorstelId: string): Promise<void> {
    return this.wereld.handel(regio, regio.aanvrager, ['uitgave', uitgaveId], async (sql) => void (await sql('select fonds_voorstel_koppelen($1, $2)', [uitgaveId, voorstelId])));
  }

  leen(regio: Regio, uitgaveId: string, bedragInCent: bigint): Promise<void> {
    return this.wereld.handel(regio, regio.beheerder, ['uitgave', uitgaveId], async (sql) =>
      void (await sql('select fonds_lening_vastleggen($1, array[current_date + 30], array[$2::bigint])', [uitgaveId, bedragInCent])));
  }

  sluitAf(regio: Regio, fondsId: string, opvolgerId: string | null = null, boekingId = nieuwId()): Promise<void> {
    return this.wereld.handel(regio, regio.beheerder, ['fonds', fondsId], async (sql, meld) => {
      await sql("select fonds_afsluiten($1, $2, $3, 'college', $4, '2026-01-31', $5, $6, $7)", [boekingId, fondsId, opvolgerId, `S-${boekingId}`, nieuwId(), nieuwId(), nieuwId()]);
      if (opvolgerId) await meld(['fonds', opvolgerId]);
    });
  }

  deelRisico(regio: Regio, uitgaveId: string): Promise<void> {
    return this.wereld.handel(regio, regio.beheerder, ['uitgave', uitgaveId], async (sql) =>
      void (await sql("select fonds_risico_delen($1, 'C-1', current_date - 30, current_date + 300, $2, $3, '{100}')", [uitgaveId, nieuwId(), [regio.organisatieId]])));
  }

  async claim(regio: Regio, uitgaveId: string, schadeInCent: bigint, { iban = null, door = regio.corporatie }: { iban?: string | null; door?: string } = {}): Promise<string> {
    const [claimId, bewijsId] = [nieuwId(), nieuwId()];
    await this.wereld.handel(regio, door, ['uitgave', uitgaveId], async (sql, meld) => {
      await sql(`insert into risicobewijs (regio_id, id, mediatype, grootte, sha256, ontvangen_door) values ($1, $2, 'application/pdf', 10, $3, $4)`,
        [regio.regioId, bewijsId, '0'.repeat(64), door]);
      await meld(['risicobewijs', bewijsId]);
      await sql("select fonds_risico_claimen($1, $2, 'huur', $3, current_date, $4, $5)", [claimId, uitgaveId, schadeInCent, bewijsId, iban]);
    });
    return claimId;
  }

  beslisClaim(regio: Regio, uitgaveId: string, claimId: string, toegekend: boolean): Promise<void> {
    return this.wereld.handel(regio, regio.beheerder, ['uitgave', uitgaveId], async (sql) =>
      void (await sql("select fonds_risicoclaim_beslissen($1, $2, 'Zo afgesproken.')", [claimId, toegekend])));
  }
}

const json = (waarde: unknown) => JSON.stringify(waarde, (_, kind: unknown) => (typeof kind === 'bigint' ? `${kind}` : kind));
