import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Deelname, Inbrengen } from '../../src/modules/casus/index.js';
import { Tafels } from '../../src/modules/tafel/index.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import type { TestApp } from '../harness/app.js';
import { signIn, type TestClient } from '../harness/graphql.js';
import type { TestRegio, TestRol } from '../harness/regios.js';

export const ZITTING = `id fase versie benVoorzitter huidigAgendapuntId
  agenda { id volgorde minuten besloten casusId pseudoniem vraag reden uitkomst behandeldOp nodig startOverMinuten }
  aanwezigen { lidId organisatieId } acties { naam toegestaan reden }`;

export interface Punt {
  id: string;
  volgorde: number;
  minuten: number;
  besloten: boolean;
  casusId: string | null;
  pseudoniem: string | null;
  vraag: string | null;
  reden: string | null;
  uitkomst: string | null;
  nodig: string[];
  startOverMinuten: number | null;
}

export interface Zitting {
  __typename: string;
  boodschap?: string;
  id: string;
  fase: string;
  versie: number;
  benVoorzitter: boolean;
  huidigAgendapuntId: string | null;
  agenda: Punt[];
  aanwezigen: { lidId: string; organisatieId: string }[];
  acties: { naam: string; toegestaan: boolean; reden: string | null }[];
}

/** One browser per role of a regio; signing in happens once. */
export class Browsers {
  private readonly open = new Map<string, Promise<TestClient>>();

  constructor(private readonly test: TestApp) {}

  van(regio: TestRegio, rol: TestRol): Promise<TestClient> {
    const { email } = regio.leden[rol];
    const client = this.open.get(email) ?? signIn(this.test, email);
    this.open.set(email, client);
    return client;
  }
}

/** Sends an act of the table by its name; answers the zitting or the refusal. */
export function doe(client: TestClient, naam: string, invoer: Record<string, unknown>): Promise<Zitting> {
  const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
  return client.field<Zitting>(
    `mutation ($invoer: ${type}!) { ${naam}(invoer: $invoer) { __typename ... on Weigering { boodschap veld } ... on Zitting { ${ZITTING} } } }`,
    { invoer: { opdrachtId: nieuwId(), ...invoer } },
  );
}

/** A casus brought in by the begeleider, with these other organisations around it. */
export function brengIn(test: TestApp, regio: TestRegio, ...genodigd: (keyof TestRegio['organisaties'])[]): Promise<string> {
  const { begeleider, regisseur } = regio.leden;
  const work = test.app.get(UnitOfWork);
  return work
    .run(begeleider.ctx, (tx) =>
      test.app.get(Inbrengen).brengIn(tx, {
        opdrachtId: nieuwId(),
        nieuweClient: { naam: 'Proefpersoon Testman', gemeenteId: regio.organisaties.gemeente },
        blokkade: 'woning',
        vraag: `Wie regelt het huurcontract in ${regio.naam}?`,
        clientWeetDit: true,
      }),
    )
    .then(async (casusId) => {
      for (const organisatie of genodigd) {
        await work.run(regisseur.ctx, (tx) =>
          test.app.get(Deelname).nodigUitAlsNodig(tx, {
            casusId,
            organisatieId: regio.organisaties[organisatie],
            reden: 'Nodig voor de woning.',
            doel: 'woning_vinden',
          }),
        );
      }
      return casusId;
    });
}

/** A tafel chaired by the regisseur; answers its id. */
export function richtTafelIn(test: TestApp, regio: TestRegio): Promise<string> {
  const { beheerder, regisseur } = regio.leden;
  return test.app.get(UnitOfWork).run(beheerder.ctx, (tx) =>
    test.app.get(Tafels).richtIn(tx, { naam: `Uitstroomtafel ${regio.naam}`, voorzitterLidId: regisseur.ctx.lidId, ritme: 'wekelijks' }),
  );
}

let volgende = 0;

/** Plans a zitting of today with these casussen on its agenda, each at a second of its own. */
export async function planMet(voorzitter: TestClient, tafelId: string, casusIds: readonly string[], overUren = (volgende += 1) / 3_600): Promise<Zitting> {
  const geplandOp = new Date(Date.now() + overUren * 3_600_000).toISOString();
  let zitting = await doe(voorzitter, 'zittingPlannen', { tafelId, geplandOp, duurMinuten: 60 });
  for (const casusId of casusIds) {
    zitting = await doe(voorzitter, 'agendapuntToevoegen', { zittingId: zitting.id, casusId, minuten: 6, reden: 'wacht te lang' });
  }
  return zitting;
}
