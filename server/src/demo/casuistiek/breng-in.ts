import type { INestApplicationContext } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Deelname, Dossier, Feiten, Inbrengen } from '../../modules/casus/index.js';
import { Netwerken } from '../../modules/netwerk/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { wie, type GebouwdeRegio } from '../bouw-regio.js';
import { overDagen } from '../over-dagen.js';
import type { DemoCasus, DemoFeit, DemoNetwerklid } from './casus.js';

/** Plays a casus as its people would: bring in, record facts and dossier, invite. Answers its id. */
export async function brengCasusIn(app: INestApplicationContext, regio: GebouwdeRegio, demo: DemoCasus): Promise<string> {
  const casusId = await begin(app, regio, demo);
  await app.get(UnitOfWork).run(wie(regio, demo.brenger), async (tx) => {
    for (const feit of demo.feiten) await app.get(Feiten).legVast(tx, { opdrachtId: nieuwId(), casusId, ...dag(feit) });
    for (const { groep, regels, functioneel } of demo.delen) {
      const deel = { opdrachtId: nieuwId(), casusId, gegevensgroep: groep, regels: [...regels], functioneel };
      await app.get(Dossier).legVast(tx, deel);
    }
    for (const lid of demo.netwerk ?? []) await app.get(Netwerken).voegToe(tx, netwerklid(regio, casusId, lid));
  });
  await app.get(UnitOfWork).run(wie(regio, regio.regio.voorzitter), async (tx) => {
    for (const { organisatie, reden, doel } of demo.genodigden) {
      const organisatieId = regio.organisatie.get(organisatie) ?? '';
      await app.get(Deelname).nodigUit(tx, { opdrachtId: nieuwId(), casusId, organisatieId, reden, doel });
    }
  });
  return casusId;
}

/** Adds clients without a casus to the caseload of a begeleider. */
export async function vulCaseload(
  app: INestApplicationContext,
  regio: GebouwdeRegio,
  brenger: string,
  clienten: readonly DemoCasus['client'][],
): Promise<void> {
  await app.get(UnitOfWork).run(wie(regio, brenger), async (tx) => {
    for (const client of clienten) await app.get(Inbrengen).voegClientToe(tx, nieuweClient(regio, client));
  });
}

function begin(app: INestApplicationContext, regio: GebouwdeRegio, demo: DemoCasus): Promise<string> {
  const { client, blokkade, vraag, eigenWoorden } = demo;
  return app.get(UnitOfWork).run(wie(regio, demo.brenger), async (tx) => {
    const clientId = await app.get(Inbrengen).voegClientToe(tx, nieuweClient(regio, client));
    return app
      .get(Inbrengen)
      .brengIn(tx, { opdrachtId: nieuwId(), clientId, blokkade, vraag, eigenWoorden, clientWeetDit: true });
  });
}

function nieuweClient(regio: GebouwdeRegio, { naam, gemeente, geboortejaar, lid }: DemoCasus['client']) {
  const gemeenteId = regio.organisatie.get(gemeente) ?? '';
  return { naam, gemeenteId, geboortejaar, clientLidId: lid ? wie(regio, lid).lidId : undefined };
}

function dag({ soort, dagenGeleden, waarde }: DemoFeit) {
  return { soort, gebeurdOp: overDagen(-dagenGeleden), waarde };
}

function netwerklid(regio: GebouwdeRegio, casusId: string, { contactDagenGeleden, stoptOverDagen, organisatie, ...lid }: DemoNetwerklid) {
  return {
    opdrachtId: nieuwId(),
    casusId,
    ...lid,
    laatsteContact: contactDagenGeleden === undefined ? undefined : overDagen(-contactDagenGeleden),
    stoptOp: stoptOverDagen === undefined ? undefined : overDagen(stoptOverDagen),
    organisatieId: organisatie && regio.organisatie.get(organisatie),
  };
}
