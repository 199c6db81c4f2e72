import type { INestApplicationContext } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Gate, OpenidRepository, OpenidVerbindingen } from '../modules/identiteit/index.js';
import { Organisaties } from '../modules/organisatie/index.js';
import type { Context } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { nieuweTrace } from '../platform/telemetry/trace.js';
import { demoEmail } from './bouw-regio.js';
import { IJMOND } from './regios/ijmond.js';

/** Which lid of the demonstration is who at its provider. */
const BEKEND = [
  { sleutel: 'wmo', onderwerp: 'medewerker-1001' },
  { sleutel: 'beheerder', onderwerp: 'medewerker-1002' },
  { sleutel: 'wmo-beverwijk', onderwerp: 'medewerker-1003' },
];
const NIVEAU = 'http://eidas.europa.eu/LoA/substantial';

/** What the provider must know of the demonstration. */
export interface Demonstratieclient {
  readonly clientId: string;
  readonly terugadres: string;
  readonly sleuteladres: string;
}

/** Lets people of one regio sign in through the provider that runs beside the demonstration; its address may differ at every start. */
export async function verbindDemonstratie(app: INestApplicationContext, uitgever: string): Promise<Demonstratieclient> {
  const [verbindingen, work] = [app.get(OpenidVerbindingen), app.get(UnitOfWork)];
  const [beheerder, tweede] = [await lid(app, 'beheerder'), await lid(app, 'beheerder2')];
  const invoer = { opdrachtId: nieuwId(), uitgever, clientId: 'doorbraaktafel', niveaus: [NIVEAU], kenmerk: 'sub', nieuweSleutel: false };
  const { verbinding, terugadres, sleuteladres } = await work.run(beheerder, (tx) => verbindingen.lees(tx));
  if (verbinding?.uitgever !== uitgever || !verbinding.actief) {
    await verbindingen.stelVoor(beheerder, { ...invoer, actief: true });
    const voorstel = await work.lees(tweede, (tx) => verbindingen.voorstel(tx));
    if (voorstel) await verbindingen.beoordeel(tweede, { opdrachtId: nieuwId(), voorstelId: voorstel.voorstel.id, akkoord: true });
  }
  for (const { sleutel, onderwerp } of BEKEND) {
    const ctx = await lid(app, sleutel);
    await work.run(ctx, (tx) => app.get(OpenidRepository).koppel(tx, uitgever, `sub:${onderwerp}`, ctx.accountId));
  }
  return { clientId: invoer.clientId, terugadres, sleuteladres };
}

async function lid(app: INestApplicationContext, sleutel: string): Promise<Context> {
  const [gevonden] = await app.get(Gate).lidmaatschappen(demoEmail(IJMOND, sleutel));
  if (!gevonden) throw new Error(`De demonstratie heeft geen ${sleutel}.`);
  const { regioId, lidId, accountId, rol } = gevonden;
  // Reading asks no organisation yet; what is written down does.
  const lezer = { regioId, lidId, accountId, rol, organisatieId: '', naam: sleutel, traceId: nieuweTrace() };
  const { organisatieId } = await app.get(UnitOfWork).lees(lezer, (tx) => app.get(Organisaties).lid(tx, lidId));
  return { ...lezer, organisatieId };
}
