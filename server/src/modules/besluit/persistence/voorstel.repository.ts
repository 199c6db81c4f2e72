import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { AfgerondeRonde } from '../domain/doorzetting.js';
import type { Geld, GevraagdeActie, Voorstel } from '../domain/voorstel.js';

/** A voorstel with what happened to it since. */
export interface GelezenVoorstel {
  readonly voorstel: Voorstel;
  readonly ingebrachtDoorNaam: string;
  readonly uitvoerderNaam: string;
  readonly gevraagd: readonly (GevraagdeActie & { readonly organisatieNaam: string })[];
  readonly besloten: boolean;
  /** The besluit on it was withdrawn, and nothing came in its place. */
  readonly ingetrokken: boolean;
  readonly vervallen: boolean;
}

type Rij = Omit<Voorstel, 'geld' | 'acties'> & Omit<GelezenVoorstel, 'voorstel'> & {
  bedragInCent: string | null;
  fondsId: string | null;
  uitgaveSoort: Geld['uitgaveSoort'] | null;
  begunstigde: string | null;
  begunstigdeSoort: Geld['begunstigdeSoort'];
  factuur: string | null;
};

const SELECT = `
  select v.id, v.casus_id as "casusId", v.agendapunt_id as "agendapuntId", v.soort, v.domein, v.binnen_regels as "binnenRegels",
    v.tekst, v.bedrag_in_cent as "bedragInCent", v.fonds_id as "fondsId", v.uitgave_soort as "uitgaveSoort", v.begunstigde, v.begunstigde_soort as "begunstigdeSoort", v.factuur,
    v.uitvoerder_id as "uitvoerderId", v.uitvoeren_voor::text as "uitvoerenVoor", v.vervangt_id as "vervangtId", v.raakt, v.gronden, v.onomkeerbaar, v.vervangt_besluit_id as "vervangtBesluitId",
    v.ingebracht_door as "ingebrachtDoor", v.ingebracht_op as "ingebrachtOp", l.naam as "ingebrachtDoorNaam", o.naam as "uitvoerderNaam",
    (select coalesce(json_agg(json_build_object('organisatieId', a.organisatie_id, 'organisatieNaam', p.naam, 'tekst', a.tekst, 'voor', a.voor) order by a.volgorde), '[]')
      from voorstelactie a join organisatie p on p.regio_id = a.regio_id and p.id = a.organisatie_id
      where a.regio_id = v.regio_id and a.voorstel_id = v.id) as gevraagd,
    exists (select 1 from besluit b where b.regio_id = v.regio_id and b.voorstel_id = v.id) as besloten,
    exists (select 1 from besluit b where b.regio_id = v.regio_id and b.voorstel_id = v.id and b.ingetrokken_op is not null) as ingetrokken,
    v.ingetrokken_op is not null
      or exists (select 1 from voorstel n where n.regio_id = v.regio_id and n.vervangt_id = v.id) as vervallen
  from voorstel v
    join lid l on l.regio_id = v.regio_id and l.id = v.ingebracht_door
    join organisatie o on o.regio_id = v.regio_id and o.id = v.uitvoerder_id
  where v.regio_id = $1`;

@Injectable()
export class VoorstelRepository {
  /** @throws {NietGevonden} */
  async get(tx: Tx, id: string): Promise<GelezenVoorstel> {
    const [rij] = await tx.sql<Rij>(`${SELECT} and v.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('voorstelId');
    return gelezen(tx, rij);
  }

  /** The voorstel that lies before the table, decided or not: the newest that was not replaced. */
  async huidig(tx: Tx, casusId: string): Promise<GelezenVoorstel | undefined> {
    const rijen = await tx.sql<Rij>(`${SELECT} and v.casus_id = $2 order by v.ingebracht_op desc, v.id desc`, [tx.regioId, casusId]);
    const rij = rijen.find(({ vervallen }) => !vervallen);
    return rij && gelezen(tx, rij);
  }

  /** The versions this one came from, newest first. */
  async eerdere(tx: Tx, voorstelId: string): Promise<GelezenVoorstel[]> {
    const keten = `with recursive keten as (
        select vervangt_id from voorstel where regio_id = $1 and id = $2
        union all select v.vervangt_id from voorstel v join keten k on v.id = k.vervangt_id where v.regio_id = $1
      ) select vervangt_id from keten where vervangt_id is not null`;
    const rijen = await tx.sql<Rij>(`${SELECT} and v.id in (${keten}) order by v.ingebracht_op desc, v.id desc`, [tx.regioId, voorstelId]);
    return rijen.map((rij) => gelezen(tx, rij));
  }

  async bewaar(tx: Tx, v: Voorstel): Promise<void> {
    await tx.sql(
      `insert into voorstel (regio_id, id, casus_id, agendapunt_id, soort, domein, binnen_regels, tekst, bedrag_in_cent, fonds_id,
         uitgave_soort, begunstigde, uitvoerder_id, uitvoeren_voor, vervangt_id, raakt, ingebracht_door, ingebracht_op, gronden, onomkeerbaar, vervangt_besluit_id,
         begunstigde_soort, factuur)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
      [
        tx.regioId, v.id, v.casusId, v.agendapuntId, v.soort, v.domein, v.binnenRegels, v.tekst, v.geld?.bedragInCent ?? null,
        v.geld?.fondsId ?? null, v.geld?.uitgaveSoort ?? null, v.geld?.begunstigde ?? null, v.uitvoerderId, v.uitvoerenVoor,
        v.vervangtId, v.raakt, v.ingebrachtDoor, v.ingebrachtOp, v.gronden, v.onomkeerbaar, v.vervangtBesluitId,
        v.geld?.begunstigdeSoort ?? null, v.geld?.factuur ?? null,
      ],
    );
    for (const [plek, { organisatieId, tekst, voor }] of v.acties.entries()) {
      await tx.sql(
        'insert into voorstelactie (regio_id, id, casus_id, voorstel_id, volgorde, organisatie_id, tekst, voor) values ($1, $2, $3, $4, $5, $6, $7, $8)',
        [tx.regioId, nieuwId(), v.casusId, v.id, plek + 1, organisatieId, tekst, voor],
      );
    }
  }

  /** Closed rondes about this voorstel and what it replaced, oldest first; another kind of besluit is another question. */
  afgerondeRondes(tx: Tx, voorstelId: string): Promise<(AfgerondeRonde & { id: string })[]> {
    return tx.sql(
      `with recursive keten as (
         select id, vervangt_id, soort from voorstel where regio_id = $1 and id = $2
         union all
         select v.id, v.vervangt_id, v.soort from voorstel v join keten k on v.id = k.vervangt_id and v.soort = k.soort
         where v.regio_id = $1
       )
       select r.id, r.uitkomst, r.spoed from ronde r join keten k on k.id = r.voorstel_id
       where r.regio_id = $1 and r.gesloten_op is not null order by r.geopend_op, r.id`,
      [tx.regioId, voorstelId],
    );
  }
}

function gelezen(tx: Tx, rij: Rij): GelezenVoorstel {
  const { ingebrachtDoorNaam, uitvoerderNaam, gevraagd, besloten, ingetrokken, vervallen, bedragInCent, fondsId, uitgaveSoort, begunstigde, begunstigdeSoort, factuur, ...rest } = rij;
  const geld = bedragInCent && fondsId && uitgaveSoort && begunstigde ? { bedragInCent: BigInt(bedragInCent), fondsId, uitgaveSoort, begunstigde, begunstigdeSoort, factuur } : null;
  tx.gelezen({ casusId: rest.casusId, gegevensgroep: 'besluit', doel: 'besluiten over een casus' });
  return { voorstel: { ...rest, geld, acties: gevraagd }, ingebrachtDoorNaam, uitvoerderNaam, gevraagd, besloten, ingetrokken, vervallen };
}
