import { Injectable } from '@nestjs/common';
import { NietGevonden } from '@doorbraaktafel/shared/weigeringen';
import type { Tx } from '../../../platform/database/transaction.js';
import type { Akkoord, Boekingsregel, Dossierregels } from '../domain/reservering.js';
import { type GelezenUitgave, type Handelende, Uitgave, type Uitgavefeiten } from '../domain/uitgave.js';

type Bedragen = 'gereserveerdInCent' | 'betaaldInCent' | 'vrijgevallenInCent' | 'gecorrigeerdInCent' | 'teruggekregenInCent' | 'inOpdrachtInCent';
type Rij = Omit<Uitgavefeiten, Bedragen> & Record<Bedragen, string> & Omit<Handelende, 'lidId'>;

const SELECT = `
  select u.id, u.fonds_id as "fondsId", f.naam as "fondsNaam", u.casus_id as "casusId", o.pseudoniem,
    u.besluit_id as "besluitId", u.soort, u.gereserveerd_in_cent as "gereserveerdInCent", u.betaald_in_cent as "betaaldInCent",
    u.vrijgevallen_in_cent as "vrijgevallenInCent", u.gecorrigeerd_in_cent as "gecorrigeerdInCent",
    u.teruggekregen_in_cent as "teruggekregenInCent", u.in_opdracht_in_cent as "inOpdrachtInCent",
    u.goedkeuringen_nodig as "goedkeuringenNodig", u.aangevraagd_door as "aangevraagdDoor", u.aangevraagd_op as "aangevraagdOp",
    u.vervalt_op as "vervaltOp", u.vervalt_op <= now() as "isVerlopen", u.vervallen_op as "vervallenOp",
    o.besluit_ingetrokken as "besluitIngetrokken",
    array(select g.lid_id::text from uitgavegoedkeuring g
      where g.regio_id = u.regio_id and g.uitgave_id = u.id order by g.gegeven_op) as "goedgekeurdDoor",
    u.fonds_id in (select mijn_fondsen()) as "gaatOverFonds",
    fonds_mag_goedkeuren(u.fonds_id, $2, u.bedrag_in_cent) as "magBedragGoedkeuren"
  from uitgave u
    left join fonds f on f.regio_id = u.regio_id and f.id = u.fonds_id
    cross join lateral uitgave_omgeving(u.id) o
  where u.regio_id = $1 and u.gereserveerd_op is not null`;

@Injectable()
export class UitgaveRepository {
  /** Newest first; ids are ordered by time, so the last id is the cursor. */
  async pagina(tx: Tx, na: string | null, aantal: number): Promise<GelezenUitgave[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and ($3::uuid is null or u.id < $3) order by u.id desc limit $4`, [tx.regioId, tx.lidId, na, aantal]);
    return rijen.map((rij) => naarUitgave(tx, rij));
  }

  async vanCasus(tx: Tx, casusId: string): Promise<GelezenUitgave[]> {
    const rijen = await tx.sql<Rij>(`${SELECT} and u.casus_id = $3 order by u.id desc`, [tx.regioId, tx.lidId, casusId]);
    return rijen.map((rij) => naarUitgave(tx, rij));
  }

  async get(tx: Tx, id: string): Promise<GelezenUitgave> {
    const [rij] = await tx.sql<Rij>(`${SELECT} and u.id = $3`, [tx.regioId, tx.lidId, id]);
    if (!rij) throw new NietGevonden('uitgaveId');
    return naarUitgave(tx, rij);
  }

  async dossier(tx: Tx, id: string): Promise<Dossierregels> {
    const sleutel = [tx.regioId, id];
    const boekingen = await tx.sql<BoekingRij>(
      `select b.id, b.nummer, b.soort, b.bedrag_in_cent as "bedragInCent",
         b.besluit_id as "besluitId", b.geboekt_op as "geboektOp", b.geboekt_door as "geboektDoor"
       from boeking b where b.regio_id = $1 and b.uitgave_id = $2 order by b.nummer`,
      sleutel,
    );
    const akkoorden = await tx.sql<Akkoord>(
      `select lid_id as "lidId", wijze, gegeven_op as "gegevenOp" from uitgavegoedkeuring
       where regio_id = $1 and uitgave_id = $2 order by gegeven_op`,
      sleutel,
    );
    const redenen = await tx.sql<{ soort: string; tekst: string }>(
      'select soort, tekst from uitgavereden where regio_id = $1 and uitgave_id = $2 order by id',
      sleutel,
    );
    const [begunstigde] = await tx.sql<{ soort: string; naam: string; factuur: string | null }>(
      'select soort, naam, factuur from uitgavebegunstigde where regio_id = $1 and uitgave_id = $2',
      sleutel,
    );
    return { boekingen: boekingen.map(naarBoeking), akkoorden, redenen, begunstigde };
  }

  /** The uitgave that a payment belongs to. */
  async vanBoeking(tx: Tx, boekingId: string): Promise<string> {
    const [rij] = await tx.sql<{ uitgaveId: string | null }>(
      'select uitgave_id as "uitgaveId" from boeking where regio_id = $1 and id = $2',
      [tx.regioId, boekingId],
    );
    if (!rij?.uitgaveId) throw new NietGevonden('boekingId');
    return rij.uitgaveId;
  }
}

type BoekingRij = Omit<Boekingsregel, 'nummer' | 'bedragInCent' | 'debet' | 'credit'> & { nummer: string; bedragInCent: string };

// Money of an expense moves between the fonds and the casus; a correction moves it back.
function naarBoeking(rij: BoekingRij): Boekingsregel {
  const terug = rij.soort === 'correctie' || rij.soort === 'terugontvangst';
  const [debet, credit] = terug ? (['casus', 'saldo'] as const) : (['saldo', 'casus'] as const);
  return { ...rij, nummer: BigInt(rij.nummer), bedragInCent: BigInt(rij.bedragInCent), debet, credit };
}

function naarUitgave(tx: Tx, { gaatOverFonds, magBedragGoedkeuren, ...rij }: Rij): GelezenUitgave {
  const uitgave = new Uitgave({
    ...rij,
    gereserveerdInCent: BigInt(rij.gereserveerdInCent),
    betaaldInCent: BigInt(rij.betaaldInCent),
    vrijgevallenInCent: BigInt(rij.vrijgevallenInCent),
    gecorrigeerdInCent: BigInt(rij.gecorrigeerdInCent),
    teruggekregenInCent: BigInt(rij.teruggekregenInCent),
    inOpdrachtInCent: BigInt(rij.inOpdrachtInCent),
  });
  return { uitgave, door: { lidId: tx.lidId, gaatOverFonds, magBedragGoedkeuren } };
}
