import type { INestApplicationContext } from '@nestjs/common';
import type { Besluitdomein, Besluitsoort } from '@doorbraaktafel/shared/vocabulary';
import { Mandaten } from '../../modules/besluit/index.js';
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
    await app.get(UnitOfWork).run(wie(regio, 'beheerder'), (tx) =>
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
  }
}
