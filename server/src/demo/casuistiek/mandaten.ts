import type { INestApplicationContext } from '@nestjs/common';
import type { Besluitdomein, Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import { Mandaten } from '../../modules/besluit/index.js';
import type { Context } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { wie, type GebouwdeRegio } from '../bouw-regio.js';

interface DemoMandaat {
  readonly houder: string;
  readonly domein: Besluitdomein;
  readonly besluitsoorten: readonly Besluitsoort[];
  /** Levels as the domain reference starts from: € 1.500 at the table, € 5.000 for the noodfonds. */
  readonly maxBedragInCent: bigint;
  readonly doorzetbaar: boolean;
}

const GEWOON: readonly Besluitsoort[] = ['werkafspraak', 'voorwaarde', 'afwijking', 'uitgave'];

const MANDATEN: readonly DemoMandaat[] = [
  { houder: 'corporatie', domein: 'wonen', besluitsoorten: [...GEWOON, 'toewijzing'], maxBedragInCent: 150_000n, doorzetbaar: true },
  { houder: 'havenhuis', domein: 'wonen', besluitsoorten: ['werkafspraak', 'uitgave'], maxBedragInCent: 50_000n, doorzetbaar: false },
  { houder: 'begeleider', domein: 'zorg', besluitsoorten: [...GEWOON, 'begeleiding'], maxBedragInCent: 150_000n, doorzetbaar: true },
  { houder: 'begeleider', domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: 150_000n, doorzetbaar: false },
  { houder: 'wmo', domein: 'zorg', besluitsoorten: [...GEWOON, 'begeleiding'], maxBedragInCent: 0n, doorzetbaar: true },
  { houder: 'corporatie', domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: 150_000n, doorzetbaar: false },
  { houder: 'fonds', domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: 500_000n, doorzetbaar: false },
];

/** Registers what each organisation granted beforehand, as far as the regio has that lid. */
export async function registreerMandaten(app: INestApplicationContext, regio: GebouwdeRegio): Promise<void> {
  const jaar = new Date().getFullYear();
  for (const { houder, ...mandaat } of MANDATEN.filter((m) => regio.lid.has(m.houder))) {
    const { organisatieId, lidId } = wie(regio, houder);
    const [eerste, tweede] = ondertekenaars(regio, organisatieId, lidId);
    const id = await app.get(UnitOfWork).run(eerste, (tx) =>
      app.get(Mandaten).registreer(tx, {
        ...mandaat,
        besluitsoorten: [...mandaat.besluitsoorten],
        organisatieId,
        houderLidId: lidId,
        verleendDoor: 'Directie (verzonnen)',
        document: `Mandaatbesluit uitstroomtafel ${jaar}`,
        geldigVan: `${jaar}-01-01`,
        geldigTot: `${jaar + 1}-12-31`,
      }),
    );
    await app.get(UnitOfWork).run(tweede, async (tx) => {
      const { verzoeken } = await app.get(Mandaten).get(tx, id);
      await app.get(Mandaten).beoordeel(tx, { verzoekId: verzoeken[0]?.id ?? '', akkoord: true });
    });
  }
}

/** Two people of the organisation: who proposes, and another who signs and does not get the mandate. */
function ondertekenaars({ regio, lid }: GebouwdeRegio, organisatieId: string, houderLidId: string): [Context, Context] {
  const leden = regio.leden.map(({ sleutel }) => lid.get(sleutel)).filter((ctx) => ctx?.organisatieId === organisatieId) as Context[];
  const tekent = leden.find(({ rol, lidId }) => (rol === 'bestuurder' || rol === 'fondsbeheerder') && lidId !== houderLidId);
  const vraagt = leden.find(({ lidId }) => lidId !== tekent?.lidId);
  if (!tekent || !vraagt) throw new Error(`In ${regio.naam} kan een organisatie geen mandaat verlenen: daarvoor zijn twee mensen nodig.`);
  return [vraagt, tekent];
}
