import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { MAANDEN_VOOR_ANTWOORD, type RectificatieAntwoord } from '../domain/rectificatie.js';
import { DOEL_VAN_HET_DOSSIER } from '../domain/dossier.js';

export interface Rectificatiedeel {
  readonly casusId: string;
  readonly gegevensgroep: string;
  readonly bronOrganisatieId: string;
}

export interface RectificatieRij extends Rectificatiedeel {
  readonly id: string;
  readonly antwoord: RectificatieAntwoord | null;
}

/** What waits in one casus on an answer of the own organisation. */
export interface Rectificatieverzoek {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly aantal: number;
  /** The first last day, ISO date. */
  readonly antwoordUiterlijk: string;
}

/** Questions about a text of the dossier, for who may read that text. */
@Injectable()
export class RectificatieRepository {
  /** @throws {NietGevonden} unknown and forbidden alike */
  async eisDeel(tx: Tx, { casusId, gegevensgroep, bronOrganisatieId }: Rectificatiedeel): Promise<void> {
    const rijen = await tx.sql('select 1 from dossierdeel where regio_id = $1 and casus_id = $2 and gegevensgroep = $3 and bron_organisatie_id = $4', [
      tx.regioId, casusId, gegevensgroep, bronOrganisatieId,
    ]);
    if (rijen.length === 0) throw new NietGevonden('gegevensgroep');
  }

  async heeftOpen(tx: Tx, { casusId, gegevensgroep, bronOrganisatieId }: Rectificatiedeel): Promise<boolean> {
    const rijen = await tx.sql(
      'select 1 from rectificatie where regio_id = $1 and casus_id = $2 and gegevensgroep = $3 and bron_organisatie_id = $4 and gevraagd_door = $5 and antwoord is null',
      [tx.regioId, casusId, gegevensgroep, bronOrganisatieId, tx.lidId],
    );
    return rijen.length > 0;
  }

  async vraag(tx: Tx, { casusId, gegevensgroep, bronOrganisatieId }: Rectificatiedeel, namens: string, tekst: string, reden: string): Promise<string> {
    const id = nieuwId();
    await tx.sql(
      `insert into rectificatie (regio_id, id, casus_id, gegevensgroep, bron_organisatie_id, namens, organisatie_id, tekst, reden, gevraagd_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.regioId, id, casusId, gegevensgroep, bronOrganisatieId, namens, tx.ctx.organisatieId, tekst, reden, tx.lidId],
    );
    tx.gelezen({ casusId, gegevensgroep, doel: DOEL_VAN_HET_DOSSIER, actie: 'C' });
    return id;
  }

  /** What the own organisation has to answer, of texts that this lid reads; the most pressing first. */
  voorEigenBron(tx: Tx): Promise<Rectificatieverzoek[]> {
    return tx.sql<Rectificatieverzoek>(
      `select r.casus_id as "casusId", k.pseudoniem, count(*)::int as aantal, min(((r.gevraagd_op at time zone 'Europe/Amsterdam') + interval '${MAANDEN_VOOR_ANTWOORD} months')::date)::text as "antwoordUiterlijk"
       from rectificatie r join casus k on k.regio_id = r.regio_id and k.id = r.casus_id
       where r.regio_id = $1 and r.bron_organisatie_id = $2 and r.antwoord is null
       group by r.casus_id, k.pseudoniem order by 4, 1`,
      [tx.regioId, tx.ctx.organisatieId],
    );
  }

  async haal(tx: Tx, id: string): Promise<RectificatieRij> {
    const [rij] = await tx.sql<RectificatieRij>(
      'select id, casus_id as "casusId", gegevensgroep, bron_organisatie_id as "bronOrganisatieId", antwoord from rectificatie where regio_id = $1 and id = $2 for update',
      [tx.regioId, id],
    );
    if (!rij) throw new NietGevonden('rectificatieId');
    return rij;
  }

  async beantwoord(tx: Tx, { id, casusId, gegevensgroep }: RectificatieRij, antwoord: RectificatieAntwoord, tekst: string): Promise<void> {
    await tx.sql('update rectificatie set antwoord = $3, antwoordtekst = $4, beantwoord_op = now(), beantwoord_door = $5 where regio_id = $1 and id = $2', [
      tx.regioId, id, antwoord, tekst, tx.lidId,
    ]);
    tx.gelezen({ casusId, gegevensgroep, doel: DOEL_VAN_HET_DOSSIER, actie: 'U' });
  }
}
