import { randomBytes } from 'node:crypto';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import type { RunningTransaction, Statement, Toegang } from './transaction.js';

const DOEL = 'afstemming aan de doorbraaktafel';

/**
 * The last statements of this transaction: kept answer, events, access lines, and live messages, whose rooms come last and in id order.
 * Made whole before any is sent, for the commit leaves in the same message.
 */
export function lastStatements(tx: RunningTransaction, toegangen: readonly Toegang[]): Statement[] {
  const statements = [tx.antwoord, eventsOf(tx), accessOf(tx, toegangen), liveOf(tx)];
  return statements.filter((statement) => statement !== undefined);
}

function eventsOf(tx: RunningTransaction): Statement | undefined {
  if (tx.gebeurtenissen.length === 0) return undefined;
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
  return {
    text: `with nieuw as (
       select * from jsonb_to_recordset($1::jsonb) as r(id uuid, gebeurd_op timestamptz, actie text,
         onderwerp_soort text, onderwerp_id uuid, casus_id uuid, doel text, inhoud jsonb, zout text)
     ), kop as (
       insert into gebeurtenis (regio_id, id, gebeurd_op, actor_lid_id, namens_organisatie_id, actie,
         onderwerp_soort, onderwerp_id, casus_id, doel, trace_id)
       select $2, id, coalesce(gebeurd_op, now()), $3, $4, actie, onderwerp_soort, onderwerp_id, casus_id, doel, $5 from nieuw
     )
     insert into gebeurtenis_inhoud (regio_id, gebeurtenis_id, inhoud, zout)
     select $2, id, inhoud, decode(zout, 'hex') from nieuw`,
    params: [JSON.stringify(rows), tx.regioId, tx.lidId, tx.ctx.organisatieId, tx.ctx.traceId],
  };
}

function accessOf(tx: RunningTransaction, toegangen: readonly Toegang[]): Statement | undefined {
  if (toegangen.length === 0) return undefined;
  const rows = toegangen.map((t) => ({ id: nieuwId(), actie: 'R', ...t }));
  return {
    text: `insert into toegangsregel (regio_id, id, lid_id, organisatie_id, rol, casus_id, gegevensgroep, actie, doel, trace_id, bezoek)
     select $2, id, $3, $4, $5, "casusId", gegevensgroep, actie, doel, $6, date_bin('15 minutes', now(), 'epoch')
     from jsonb_to_recordset($1::jsonb) as r(id uuid, "casusId" uuid, gegevensgroep text, actie text, doel text)
     on conflict do nothing`,
    params: [JSON.stringify(rows), tx.regioId, tx.lidId, tx.ctx.organisatieId, tx.ctx.rol, tx.ctx.traceId],
  };
}

function liveOf(tx: RunningTransaction): Statement | undefined {
  for (const casusId of tx.casussenMetNieuweRechten) tx.liveCasus(casusId, 'rechten.gewijzigd', { casusId });
  if (tx.meldingen.length + tx.casusmeldingen.length === 0) return undefined;
  return {
    text: 'select kamer_id from kamerberichten_plaatsen($1::jsonb, $2::jsonb)',
    params: [JSON.stringify(tx.meldingen), JSON.stringify(tx.casusmeldingen)],
  };
}
