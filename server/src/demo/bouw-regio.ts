import type { INestApplicationContext } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { zitAanTafel } from '@doorbraaktafel/shared/permissions';
import { Sessies } from '../modules/identiteit/index.js';
import { Geheimhouding, Organisaties, STANDAARD_INSTELLINGEN } from '../modules/organisatie/index.js';
import { Tafels } from '../modules/tafel/index.js';
import type { Context } from '../platform/context/context.js';
import type { Tx } from '../platform/database/transaction.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { nieuweTrace } from '../platform/telemetry/trace.js';
import type { DemoRegio } from './regios/regio.js';

/** The one password of every invented account. */
export const DEMO_WACHTWOORD = 'Waterlelie-oefenen-2026';

/** A regio that stands: ids by key, and for each lid the context to act in. */
export interface GebouwdeRegio {
  readonly regio: DemoRegio;
  readonly regioId: string;
  readonly organisatie: ReadonlyMap<string, string>;
  readonly lid: ReadonlyMap<string, Context>;
  readonly tafelId: string;
}

/** Address of an invented lid; `.example` can never receive mail. */
export function demoEmail(regio: DemoRegio, sleutel: string): string {
  return `${sleutel}@${regio.sleutel}.example`;
}

/** Makes a regio with its organisaties, leden, accounts, route and table, in one commit. */
export async function bouwRegio(app: INestApplicationContext, regio: DemoRegio): Promise<GebouwdeRegio> {
  const regioId = nieuwId();
  const organisatie = new Map(regio.organisaties.map(({ sleutel }) => [sleutel, nieuwId()]));
  const lid = new Map<string, Context>();
  for (const demo of regio.leden) {
    const accountId = await app.get(Sessies).accountMaken(demo.email ?? demoEmail(regio, demo.sleutel), DEMO_WACHTWOORD);
    const organisatieId = organisatie.get(demo.organisatie) ?? '';
    const { rol, naam } = demo;
    lid.set(demo.sleutel, { regioId, lidId: nieuwId(), accountId, organisatieId, rol, naam, traceId: nieuweTrace() });
  }
  const gebouwd = { regio, regioId, organisatie, lid, tafelId: nieuwId() };
  await app.get(UnitOfWork).run(wie(gebouwd, 'beheerder'), (tx) => vulRegio(tx, app.get(Organisaties), app.get(Tafels), gebouwd));
  for (const { sleutel, nieuw } of regio.leden) if (!nieuw && zitAanTafel(wie(gebouwd, sleutel))) await belooft(app, wie(gebouwd, sleutel));
  return gebouwd;
}

/** Who works here for some time already kept the promise of the table. */
async function belooft(app: INestApplicationContext, ctx: Context): Promise<void> {
  const geheimhouding = app.get(Geheimhouding);
  await app.get(UnitOfWork).run(ctx, async (tx) => geheimhouding.aanvaard(tx, (await geheimhouding.stand(tx)).versie));
}

/** The context of a lid by its key. */
export function wie(gebouwd: GebouwdeRegio, sleutel: string): Context {
  const ctx = gebouwd.lid.get(sleutel);
  if (!ctx) throw new Error(`De regio ${gebouwd.regio.naam} heeft geen lid ${sleutel}.`);
  return { ...ctx, traceId: nieuweTrace() };
}

async function vulRegio(tx: Tx, bestand: Organisaties, tafels: Tafels, gebouwd: GebouwdeRegio): Promise<void> {
  const { regio, regioId, organisatie, tafelId } = gebouwd;
  const instellingen = { ...STANDAARD_INSTELLINGEN, ...regio.instellingen, demonstratie: 'bezig' };
  await tx.sql('insert into regio (regio_id, naam, instellingen) values ($1, $2, $3)', [
    regioId,
    regio.naam,
    JSON.stringify(instellingen),
  ]);
  for (const { sleutel, naam, soort } of regio.organisaties) {
    await bestand.voegToe(tx, { id: organisatie.get(sleutel), naam, soort });
  }
  for (const { sleutel, functie } of regio.leden) {
    const ctx = wie(gebouwd, sleutel);
    await bestand.voegLidToe(tx, { ...ctx, id: ctx.lidId, functie });
  }
  await bestand.beleg(tx, {
    lidId: wie(gebouwd, regio.voorzitter).lidId,
    plaatsvervangerLidId: wie(gebouwd, regio.plaatsvervanger).lidId,
  });
  await tafels.richtIn(tx, {
    id: tafelId,
    naam: regio.tafel,
    voorzitterLidId: wie(gebouwd, regio.voorzitter).lidId,
    ritme: instellingen.ritme,
  });
  await richtBeleidIn(tx, tafels, gebouwd);
  await geefAuditopdracht(tx, wie(gebouwd, 'auditor').lidId);
}

async function richtBeleidIn(tx: Tx, tafels: Tafels, gebouwd: GebouwdeRegio): Promise<void> {
  const voorzitterLidId = wie(gebouwd, gebouwd.regio.voorzitter).lidId;
  await tafels.richtIn(tx, { naam: 'Beleidsoverleg', soort: 'beleid', voorzitterLidId, ritme: 'maandelijks' });
  await tafels.richtIn(tx, { naam: 'Bestuurlijk overleg', soort: 'bestuur', voorzitterLidId, ritme: 'wanneer_nodig' });
}

async function geefAuditopdracht(tx: Tx, lidId: string): Promise<void> {
  const id = nieuwId();
  await tx.sql(
    `insert into auditopdracht (regio_id, id, lid_id, doel, geldig_van, geldig_tot)
     values ($1, $2, $3, 'jaarlijkse controle', now() - interval '1 day', now() + interval '1 year')`,
    [tx.regioId, id, lidId],
  );
  tx.record({ actie: 'auditopdracht.gegeven', onderwerp: { soort: 'auditopdracht', id } });
}
