import type { INestApplicationContext } from '@nestjs/common';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import { Besluiten, Rondes, Standpunten, Voorstellen } from '../../modules/besluit/index.js';
import { Aanwezigheid, Agenda, Voorzitten } from '../../modules/tafel/index.js';
import type { Tx } from '../../platform/database/transaction.js';
import { Aanvragen, Uitgaven } from '../../modules/noodfonds/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { wie, type GebouwdeRegio } from '../bouw-regio.js';
import { overDagen } from '../over-dagen.js';

/** Plays the zitting of this morning: one casus, a besluit with money by consensus, and closing. */
export async function speelVorigeZitting(app: INestApplicationContext, regio: GebouwdeRegio, casusId: string, fondsId: string): Promise<void> {
  const voorzitter = wie(regio, regio.regio.voorzitter);
  const voorzitten = app.get(Voorzitten);
  const zittingId = await planZitting(app, regio, 0, '06:30');
  await app.get(Agenda).voegToe(voorzitter, { opdrachtId: nieuwId(), zittingId, casusId, minuten: 8, reden: 'De waarborgsom ontbreekt.' });
  await voorzitten.publiceer(voorzitter, { opdrachtId: nieuwId(), zittingId });
  await voorzitten.open(voorzitter, { opdrachtId: nieuwId(), zittingId });
  for (const sleutel of ['corporatie', 'wmo', 'begeleider']) {
    await app.get(Aanwezigheid).meld(wie(regio, sleutel), { opdrachtId: nieuwId(), zittingId });
  }
  await besluit(app, regio, casusId, fondsId);
  await voorzitten.sluit(voorzitter, { opdrachtId: nieuwId(), zittingId });
}

/** Plans a zitting so many days from now, as counted in the Netherlands, at half past one or at another time in UTC. Answers its id. */
export function planZitting(app: INestApplicationContext, regio: GebouwdeRegio, dagen: number, tijd = '12:30'): Promise<string> {
  return app.get(Voorzitten).plan(wie(regio, regio.regio.voorzitter), {
    opdrachtId: nieuwId(),
    tafelId: regio.tafelId,
    geplandOp: `${overDagen(dagen)}T${tijd}:00Z`,
    duurMinuten: 90,
  });
}

async function besluit(app: INestApplicationContext, regio: GebouwdeRegio, casusId: string, fondsId: string): Promise<void> {
  const doe = <T>(sleutel: string, act: (tx: Tx) => Promise<T>) => app.get(UnitOfWork).run(wie(regio, sleutel), act);
  const voorstel = await doe('begeleider', (tx) => app.get(Voorstellen).dienIn(tx, waarborgsom(regio, casusId, fondsId)));
  const ronde = await doe(regio.regio.voorzitter, (tx) => app.get(Rondes).open(tx, voorstel.id, { spoed: false }));
  for (const sleutel of ['corporatie', 'wmo', 'begeleider', 'fonds']) {
    const standpunt = { rondeId: ronde.id, standpunt: 'akkoord', reden: null } as const;
    await doe(sleutel, (tx) => app.get(Standpunten).geef(tx, standpunt));
  }
  await doe(regio.regio.voorzitter, (tx) => app.get(Rondes).sluit(tx, ronde.id));
  await doe(regio.regio.voorzitter, (tx) =>
    app.get(Besluiten).stelVast(tx, { rondeId: ronde.id, clientGehoord: 'De cliënt was het eens met het voorstel.' }),
  );
  await doe('begeleider', async (tx) => {
    for (const { uitgave } of await app.get(Uitgaven).vanCasus(tx, casusId)) await app.get(Aanvragen).legVoorliggendVast(tx, uitgave.feiten.id, VOORLIGGEND);
  });
}

const VOORLIGGEND = [
  { regeling: 'bijzondere_bijstand', uitkomst: 'te_laat' },
  { regeling: 'corporatie', uitkomst: 'niet_van_toepassing' },
  { regeling: 'fonds', uitkomst: 'niet_aangevraagd_met_reden', reden: 'Dat fonds betaalt geen waarborgsom.' },
] as const;

/** The proposal as a begeleider prepares it: one sentence, an owner, a date, an amount. */
export function waarborgsom(regio: GebouwdeRegio, casusId: string, fondsId: string) {
  const voor = overDagen(18);
  return {
    casusId,
    agendapuntId: null,
    soort: 'uitgave',
    domein: 'wonen',
    binnenRegels: true,
    tekst: 'Contract op eigen naam, met de waarborgsom uit het noodfonds en maandelijks contact tot 1 augustus',
    bedragInCent: 128_000n,
    fondsId,
    uitgaveSoort: 'waarborgsom',
    begunstigde: 'Duinwonen',
    begunstigdeSoort: 'organisatie',
    uitvoerderId: regio.organisatie.get('duinwonen') ?? '',
    uitvoerenVoor: voor,
    vervangtId: null,
  } as const;
}
