import { Injectable } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { type Belet, NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import { VANDAAG_SQL } from '../../../platform/kalender/termijn.js';
import { MAANDEN_NA_VERZOEK, type Vernietiging, type Vernietigingsgrond } from '../domain/vernietiging.js';

/** Of a casus what counts for who may keep or destroy it. */
export interface Casusrechten {
  readonly pseudoniem: string;
  readonly regisseurLidId: string | null;
  readonly plaatsvervangerLidId: string | null;
  readonly verantwoordelijkeOrganisatieId: string;
  readonly bewaardTot: Date | null;
  readonly vandaag: string;
}

export interface Voorbij {
  readonly casusId: string;
  readonly pseudoniem: string;
  readonly afgeslotenOp: Date;
  readonly voorbijOp: Date;
  readonly verantwoordelijke: string;
  readonly belet: readonly Belet[];
}

const HOOGSTENS = 200;
const VERANTWOORDELIJKE = 'coalesce(k.verantwoordelijke_organisatie_id, k.brengende_organisatie_id)';
const LID_MET = (grond: string) => `(select t.lid_id from casustoegang t where t.regio_id = k.regio_id and t.casus_id = k.id and t.grond = '${grond}' and t.tot is null limit 1)`;

const SELECT = `select v.id, v.casus_id as "casusId", v.grond, v.verzoek_op::text as "verzoekOp", (v.verzoek_op + interval '${MAANDEN_NA_VERZOEK} months')::date::text as "uiterlijkOp",
    case when v.bevestigd_op is not null then 'vernietigd' when v.ingetrokken_op is not null then 'ingetrokken' else 'voorgesteld' end as stand,
    v.voorgesteld_op as "voorgesteldOp", v.voorgesteld_door as "voorgesteldDoor", a.naam as "voorgesteldDoorNaam", v.bevestigd_op as "bevestigdOp", b.naam as "bevestigdDoorNaam",
    v.aantallen, v.bewijs_sha256 as "bewijsSha256"
  from vernietiging v join lid a on a.regio_id = v.regio_id and a.id = v.voorgesteld_door left join lid b on b.regio_id = v.regio_id and b.id = v.bevestigd_door
  where v.regio_id = $1`;

@Injectable()
export class VernietigingRepository {
  /** @throws {NietGevonden} unknown and forbidden alike */
  async rechten(tx: Tx, casusId: string): Promise<Casusrechten> {
    const [rij] = await tx.sql<Casusrechten>(
      `select k.pseudoniem, ${LID_MET('regisseur')} as "regisseurLidId", ${LID_MET('plaatsvervanger')} as "plaatsvervangerLidId", ${VERANTWOORDELIJKE} as "verantwoordelijkeOrganisatieId",
         bewaard_tot_van(k.id) as "bewaardTot", ${VANDAAG_SQL}::text as vandaag
       from casus k where k.regio_id = $1 and k.id = $2`,
      [tx.regioId, casusId],
    );
    if (!rij) throw new NietGevonden('casusId');
    tx.gelezen({ casusId, gegevensgroep: 'casus', doel: 'bewaren of vernietigen van een dossier' });
    return rij;
  }

  async beletten(tx: Tx, casusId: string, grond: Vernietigingsgrond): Promise<Belet[]> {
    return (await tx.sql<{ code: Belet }>('select b as code from vernietiging_belet($1, $2) b', [casusId, grond])).map(({ code }) => code);
  }

  async haal(tx: Tx, id: string): Promise<Vernietiging> {
    const [rij] = await tx.sql<Vernietiging>(`${SELECT} and v.id = $2`, [tx.regioId, id]);
    if (!rij) throw new NietGevonden('vernietigingId');
    return rij;
  }

  async open(tx: Tx, casusId: string): Promise<Vernietiging | undefined> {
    return (await tx.sql<Vernietiging>(`${SELECT} and v.casus_id = $2 and v.ingetrokken_op is null`, [tx.regioId, casusId]))[0];
  }

  /** Those that were carried out, the newest first. */
  bewijzen(tx: Tx): Promise<Vernietiging[]> {
    return tx.sql<Vernietiging>(`${SELECT} and v.bevestigd_op is not null order by v.bevestigd_op desc, v.id limit ${HOOGSTENS}`, [tx.regioId]);
  }

  voorbij(tx: Tx): Promise<Voorbij[]> {
    return tx.sql<Voorbij>(
      `select casus_id as "casusId", pseudoniem, afgesloten_op as "afgeslotenOp", voorbij_op as "voorbijOp", verantwoordelijke, belet from bewaartermijn_voorbij(${HOOGSTENS}) where $1::uuid is not null`,
      [tx.regioId],
    );
  }

  /** Answers its id, or nothing when one lies there already. */
  async stelVoor(tx: Tx, casusId: string, grond: Vernietigingsgrond, verzoekOp: string | null): Promise<string | undefined> {
    const [rij] = await tx.sql<{ id: string }>(
      `insert into vernietiging (regio_id, id, casus_id, grond, verzoek_op, voorgesteld_door) values ($1, $2, $3, $4, $5, $6)
       on conflict (regio_id, casus_id) where ingetrokken_op is null do nothing returning id`,
      [tx.regioId, nieuwId(), casusId, grond, verzoekOp, tx.lidId],
    );
    return rij?.id;
  }

  /** Answers whether it still lay there. */
  async trekIn(tx: Tx, id: string): Promise<boolean> {
    const rijen = await tx.sql(
      'update vernietiging set ingetrokken_op = now(), ingetrokken_door = $3 where regio_id = $1 and id = $2 and ingetrokken_op is null and bevestigd_op is null returning id',
      [tx.regioId, id, tx.lidId],
    );
    return rijen.length > 0;
  }

  async voerUit(tx: Tx, id: string): Promise<{ aantallen: Readonly<Record<string, number>>; sha256: string }> {
    const [rij] = await tx.sql<{ aantallen: Record<string, number>; sha256: string }>('select aantallen, sha256 from vernietiging_uitvoeren($1, $2)', [id, tx.ctx.traceId]);
    if (!rij) throw new NietGevonden('vernietigingId');
    return rij;
  }
}
