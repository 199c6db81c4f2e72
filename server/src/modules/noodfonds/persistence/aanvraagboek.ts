import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { UitgaveAanvragenInvoer, VoorzieningInvoer } from '@doorbraaktafel/shared/validation';
import type { Afwijsgrond, Uitgaveroute } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Toekenning } from '../domain/aanvraag.js';

export type Aanvraag = Omit<UitgaveAanvragenInvoer, 'opdrachtId'>;

/** The acts on a request: one SQL function each, which holds the rules and the locks. */
@Injectable()
export class Aanvraagboek {
  /** @returns who decides on it */
  async vraagAan(tx: Tx, uitgaveId: string, aanvraag: Aanvraag): Promise<Uitgaveroute> {
    const { watHetLosmaakt, reistijd, voorzieningen, bedragInCent, baatBij, ...velden } = aanvraag;
    const redenen = [
      { id: nieuwId(), soort: 'aanvraag', tekst: watHetLosmaakt },
      ...(reistijd ? [{ id: nieuwId(), soort: 'reistijd', tekst: reistijd }] : []),
    ];
    const invoer = { ...velden, bedragInCent: `${bedragInCent}`, baatBij: baatBij ?? [], redenen, voorzieningen: metId(voorzieningen) };
    const [rij] = await tx.sql<{ route: Uitgaveroute }>('select fonds_aanvragen($1, $2) as route', [uitgaveId, JSON.stringify(invoer)]);
    return rij!.route;
  }

  /** @returns the number of the besluit */
  async kenToe(tx: Tx, uitgaveId: string, besluitId: string, { tekst, gronden }: Toekenning): Promise<number> {
    const [rij] = await tx.sql<{ nummer: number }>('select fonds_toekennen($1, $2, $3, $4, $5, $6) as nummer', [
      nieuwId(), uitgaveId, nieuwId(), besluitId, tekst, JSON.stringify(gronden.map((grond) => ({ id: nieuwId(), ...grond }))),
    ]);
    return rij!.nummer;
  }

  async wijsAf(tx: Tx, uitgaveId: string, reden: string, grond: Afwijsgrond | null): Promise<void> {
    await tx.sql('select fonds_afwijzen($1, $2, $3, $4)', [uitgaveId, nieuwId(), reden, grond]);
  }

  async legVoorliggendVast(tx: Tx, uitgaveId: string, voorzieningen: readonly VoorzieningInvoer[]): Promise<void> {
    await tx.sql('select fonds_voorliggend_vastleggen($1, $2)', [uitgaveId, JSON.stringify(metId(voorzieningen))]);
  }

  async beoordeelSteekproef(tx: Tx, uitgaveId: string, oordeel: string, bevinding: string): Promise<void> {
    await tx.sql('select fonds_steekproef_beoordelen($1, $2, $3, $4)', [uitgaveId, oordeel, nieuwId(), bevinding]);
  }

  async koppelVoorstel(tx: Tx, uitgaveId: string, voorstelId: string): Promise<void> {
    await tx.sql('select fonds_voorstel_koppelen($1, $2)', [uitgaveId, voorstelId]);
  }
}

const metId = (voorzieningen: readonly VoorzieningInvoer[]) => voorzieningen.map((voorziening) => ({ id: nieuwId(), ...voorziening }));
