import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { Onderwerp } from '@doorbraaktafel/shared/vocabulary';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import type { Regieverdeling } from '../domain/regie.js';
import type { Opschaalstap } from '../domain/route.js';

export type NieuweStap = Pick<Opschaalstap, 'soort' | 'niveau' | 'tekst' | 'zonderPoging' | 'zijuitgang' | 'termijn'> & {
  readonly casusId: string;
  readonly eigenaarOrganisatieId: string;
  readonly criteria?: readonly string[];
};

/** A casus on which an organisation is at move. */
export interface Aanzet {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly termijn: string | null;
}

/** Which party has the regie on a subject in a gemeente, agreed beforehand. */
export interface Regieafspraak {
  readonly id: string;
  readonly gemeenteId: string;
  readonly gemeenteNaam: string;
  readonly onderwerp: Onderwerp;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly document: string;
  readonly sinds: Date;
}

/** That an organisation is asked to try before the casus goes up, until this day. */
export interface Driehoekverzoek {
  readonly casusId: string;
  readonly pseudoniem: string;
  /** ISO date. */
  readonly termijn: string;
}

/** The steps up, and the regie that was agreed beforehand. */
@Injectable()
export class RouteRepository {
  /** Oldest first. */
  stappen(tx: Tx, casusId: string): Promise<Opschaalstap[]> {
    return tx.sql<Opschaalstap>(
      `select s.id, s.soort, s.niveau, o.naam as "eigenaarNaam", s.tekst, s.zonder_poging as "zonderPoging", s.zijuitgang,
         s.termijn::text as termijn, s.gezet_op as "gezetOp", l.naam as "gezetDoorNaam", g.naam as "gezetDoorOrganisatieNaam"
       from opschaalstap s
         join organisatie o on o.regio_id = s.regio_id and o.id = s.eigenaar_organisatie_id
         join lid l on l.regio_id = s.regio_id and l.id = s.gezet_door
         join organisatie g on g.regio_id = l.regio_id and g.id = l.organisatie_id
       where s.regio_id = $1 and s.casus_id = $2 order by s.gezet_op, s.id`,
      [tx.regioId, casusId],
    );
  }

  /** Open casussen of this gemeente on this level, on which it wrote nothing down since they came there. */
  aanZet(tx: Tx, niveau: number, gemeenteId: string): Promise<Aanzet[]> {
    return tx.sql<Aanzet>(
      `select k.id as "casusId", k.pseudoniem, k.volgende_termijn::text as termijn from casus k
       where k.regio_id = $1 and k.niveau = $2 and k.gemeente_id = $3 and k.afgesloten_op is null
         and not exists (select 1 from opschaalstap s where s.regio_id = k.regio_id and s.casus_id = k.id and s.soort = 'poging'
           and s.niveau = k.niveau and s.eigenaar_organisatie_id = k.gemeente_id and s.gezet_op >= k.niveau_sinds)`,
      [tx.regioId, niveau, gemeenteId],
    );
  }

  async bewaar(tx: Tx, s: NieuweStap): Promise<void> {
    await tx.sql(
      `insert into opschaalstap (regio_id, id, casus_id, soort, niveau, eigenaar_organisatie_id, tekst, zonder_poging, zijuitgang, criteria, termijn, gezet_door)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [tx.regioId, nieuwId(), s.casusId, s.soort, s.niveau, s.eigenaarOrganisatieId, s.tekst, s.zonderPoging, s.zijuitgang, s.criteria ?? [], s.termijn, tx.lidId],
    );
  }

  /** Who of the triangle is asked to try now, with the day until which. */
  async gevraagd(tx: Tx, casusId: string): Promise<Map<string, string>> {
    const rijen = await tx.sql<{ organisatieId: string; termijn: string }>(
      'select organisatie_id as "organisatieId", termijn::text from driehoekvraag where regio_id = $1 and casus_id = $2 and gesloten_op is null', [tx.regioId, casusId]);
    return new Map(rijen.map(({ organisatieId, termijn }) => [organisatieId, termijn]));
  }

  /** Casussen in which the organisation of the acting lid is asked to try something first, the soonest day first. */
  driehoekVoor(tx: Tx): Promise<Driehoekverzoek[]> {
    return tx.sql<Driehoekverzoek>(
      `select d.casus_id as "casusId", k.pseudoniem, d.termijn::text
       from driehoekvraag d join casus k on k.regio_id = d.regio_id and k.id = d.casus_id
       where d.regio_id = $1 and d.organisatie_id = $2 and d.gesloten_op is null and k.afgesloten_op is null
         and d.termijn >= ${VANDAAG_SQL} order by d.termijn, d.casus_id`,
      [tx.regioId, tx.ctx.organisatieId],
    );
  }

  async vraagDriehoek(tx: Tx, casusId: string, organisatieIds: readonly string[], termijn: string): Promise<void> {
    await tx.sql(
      `insert into driehoekvraag (regio_id, id, casus_id, organisatie_id, termijn, gevraagd_door)
       select $1, gen_random_uuid(), $2, o, $4, $5 from unnest($3::uuid[]) o`, [tx.regioId, casusId, [...organisatieIds], termijn, tx.lidId]);
  }

  /** Ends the question to the triangle, whoever of it tried. @returns whether one was open */
  async sluitDriehoek(tx: Tx, casusId: string): Promise<boolean> {
    const rijen = await tx.sql(
      'update driehoekvraag set gesloten_op = clock_timestamp(), gesloten_door = $3 where regio_id = $1 and casus_id = $2 and gesloten_op is null returning id', [tx.regioId, casusId, tx.lidId]);
    return rijen.length > 0;
  }

  afspraken(tx: Tx): Promise<Regieafspraak[]> {
    return tx.sql<Regieafspraak>(
      `select a.id, a.gemeente_id as "gemeenteId", g.naam as "gemeenteNaam", a.onderwerp, a.organisatie_id as "organisatieId", o.naam as "organisatieNaam", a.document, a.sinds
       from regieafspraak a
         join organisatie g on g.regio_id = a.regio_id and g.id = a.gemeente_id
         join organisatie o on o.regio_id = a.regio_id and o.id = a.organisatie_id
       where a.regio_id = $1 and a.tot is null order by g.naam, a.onderwerp`,
      [tx.regioId],
    );
  }

  /** Ends what was agreed before; what was agreed stays to be read. */
  async spreekAf(tx: Tx, id: string, gemeenteId: string, { onderwerp, organisatieId }: Regieverdeling, document: string): Promise<void> {
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('regieafspraak:' || $1, 0))", [gemeenteId]);
    const beeindigd = await tx.sql<{ id: string }>('update regieafspraak set tot = now() where regio_id = $1 and gemeente_id = $2 and onderwerp = $3 and tot is null returning id', [
      tx.regioId, gemeenteId, onderwerp,
    ]);
    for (const { id: oud } of beeindigd) tx.record({ actie: 'regieafspraak.beeindigd', onderwerp: { soort: 'regieafspraak', id: oud } });
    await tx.sql(
      'insert into regieafspraak (regio_id, id, gemeente_id, onderwerp, organisatie_id, document, vastgelegd_door) values ($1, $2, $3, $4, $5, $6, $7)',
      [tx.regioId, id, gemeenteId, onderwerp, organisatieId, document, tx.lidId],
    );
  }
}
