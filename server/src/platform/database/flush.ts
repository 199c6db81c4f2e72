import { randomBytes } from 'node:crypto';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { RunningTransaction } from './transaction.js';

const DOEL = 'afstemming aan de doorbraaktafel';

/** Writes events, access lines and live messages of this transaction; rooms come last, in id order. */
export async function flush(tx: RunningTransaction): Promise<string[]> {
  await writeEvents(tx);
  await writeAccess(tx);
  return writeLive(tx);
}

async function writeEvents(tx: RunningTransaction): Promise<void> {
  if (tx.gebeurtenissen.length === 0) return;
  const rows = tx.gebeurtenissen.map((g) => ({
    id: nieuwId(),
    gebeurd_op: g.gebeurdOp?.toISOString() ?? null,
    actie: g.actie,
    onderwerp_soort: g.onderwerp.soort,
    onderwerp_id: g.onderwerp.id,
    casus_id: g.casusId ?? null,
    doel: g.doel ?? DOEL,
    inhoud: g.inhoud ?? {},
    zout: randomBytes(32).toString('hex'),
  }));
  await tx.sql(
    `with nieuw as (
       select * from jsonb_to_recordset($1::jsonb) as r(id uuid, gebeurd_op timestamptz, actie text,
         onderwerp_soort text, onderwerp_id uuid, casus_id uuid, doel text, inhoud jsonb, zout text)
     ), kop as (
       insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, namens_organisatie_id, actie,
         onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
       select $2, id, coalesce(gebeurd_op, now()), $3, $4, actie, onderwerp_soort, onderwerp_id, casus_id, doel, $5 from nieuw
     )
     insert into gebeurtenis_inhoud (regio_id, gebeurtenis_id, inhoud, zout)
     select $2, id, inhoud, decode(zout, 'hex') from nieuw`,
    [JSON.stringify(rows), tx.regioId, tx.lidId, tx.ctx.organisatieId, tx.ctx.traceId],
  );
}

async function writeAccess(tx: RunningTransaction): Promise<void> {
  if (tx.toegangen.size === 0) return;
  const rows = [...tx.toegangen.values()].map((t) => ({ id: nieuwId(), actie: 'R', ...t }));
  await tx.sql(
    `insert into toegangsregel (regio_id, id, lid_id, organisatie_id, rol, casus_id, gegevensgroep, actie, doel, trace_id, bezoek)
     select $2, id, $3, $4, $5, "casusId", gegevensgroep, actie, doel, $6, date_bin('15 minutes', now(), 'epoch')
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "casusId" uuid, gegevensgroep text, actie text, doel text)
     on conflict do nothing`,
    [JSON.stringify(rows), tx.regioId, tx.lidId, tx.ctx.organisatieId, tx.ctx.rol, tx.ctx.traceId],
  );
}

async function writeLive(tx: RunningTransaction): Promise<string[]> {
  for (const casusId of tx.casussenMetNieuweRechten) tx.liveCasus(casusId, 'rechten.gewijzigd', { casusId });
  if (tx.meldingen.length + tx.casusmeldingen.length === 0) return [];
  const rows = await tx.sql<{ kamer_id: string }>('select kamer_id from kamerberichten_plaatsen($1::jsonb, $2::jsonb)', [
    JSON.stringify(tx.meldingen),
    JSON.stringify(tx.casusmeldingen),
  ]);
  return rows.map((row) => row.kamer_id);
}
