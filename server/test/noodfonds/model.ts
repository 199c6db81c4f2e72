import assert from 'node:assert/strict';
import { nieuwId } from '@doorbraaktafel/shared/ids';
import fc from 'fast-check';
import { boekhoudingKlopt } from './boekhouding.js';
import { uitkomst } from './uitkomst.js';
import type { Besluit, Regio, Wereld } from './wereld.js';

type Opdracht =
  | { readonly doe: 'reserveer'; readonly plek: number; readonly bedragInCent: bigint; readonly goed: boolean }
  | { readonly doe: 'goedkeuren' | 'vrijlaten' | 'vervallen' | 'corrigeren'; readonly plek: number }
  | { readonly doe: 'betalen'; readonly plek: number; readonly bedragInCent: bigint | null }
  | { readonly doe: 'begroten'; readonly bedragInCent: bigint };

const PLEKKEN = 6;
const plek = fc.nat(PLEKKEN - 1);
const bedragInCent = fc.bigInt({ min: 1n, max: 400n });
const opdracht: fc.Arbitrary<Opdracht> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ doe: fc.constant('reserveer' as const), plek, bedragInCent, goed: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ doe: fc.constant('betalen' as const), plek, bedragInCent: fc.option(bedragInCent) }) },
  { weight: 3, arbitrary: fc.record({ doe: fc.constantFrom('goedkeuren' as const, 'vrijlaten' as const, 'vervallen' as const, 'corrigeren' as const), plek }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('begroten' as const), bedragInCent }) },
);

interface Speelveld {
  readonly wereld: Wereld;
  readonly regio: Regio;
  readonly casussen: readonly string[];
}

interface Stand {
  readonly fondsId: string;
  readonly besluiten: readonly Besluit[];
  readonly reserveringen: readonly string[];
  readonly uitgaven: (string | undefined)[];
  readonly betalingen: (string | undefined)[];
}

async function opzet({ wereld, regio, casussen }: Speelveld): Promise<Stand> {
  const fondsId = await wereld.fonds(regio, { begrootInCent: 900n, plafondInCent: 700n, drempelInCent: 250n });
  const besluiten: Besluit[] = [];
  for (let i = 0; i < PLEKKEN; i += 1) besluiten.push(await wereld.besluit(regio, fondsId, 400n, casussen[i % 2]));
  return { fondsId, besluiten, reserveringen: besluiten.map(() => nieuwId()), uitgaven: [], betalingen: [] };
}

/**
 * The refusals that an act may meet; anything else, a deadlock or a bare constraint above all, is a fault.
 * 40001: the same id succeeded elsewhere while its refusal was being written down; asking again answers the success.
 */
const TOEGESTAAN: Record<Opdracht['doe'], RegExp> = {
  reserveer: /^(gelukt|DT101 .*|DT102 \d+|DT103 \d+|DT109 alGereserveerd|40001)$/,
  goedkeuren: /^(gelukt|DT106|DT107 .*|DT110|DT163)$/,
  betalen: /^(gelukt|DT104 \d|DT106|DT107 .*|DT111 \d+)$/,
  vrijlaten: /^(gelukt|DT106|DT107 .*)$/,
  vervallen: /^(gelukt|DT106|DT112 .*)$/,
  corrigeren: /^(gelukt|DT114|DT100 boekingId)$/,
  begroten: /^gelukt$/,
};

async function voerUit(veld: Speelveld, stand: Stand, o: Opdracht): Promise<void> {
  const antwoord = await uitkomst(handel(veld, stand, o));
  assert.match(`${o.doe}: ${antwoord}`, new RegExp(TOEGESTAAN[o.doe].source.replace('^', `^${o.doe}: `)));
}

async function handel({ wereld, regio }: Speelveld, stand: Stand, o: Opdracht): Promise<void> {
  if (o.doe === 'begroten') return wereld.begroot(regio, stand.fondsId, o.bedragInCent);
  const uitgaveId = stand.uitgaven[o.plek];
  if (o.doe === 'reserveer') {
    const verzoek = { fondsId: stand.fondsId, ...stand.besluiten[o.plek]!, bedragInCent: o.bedragInCent, boekingId: stand.reserveringen[o.plek]! };
    stand.uitgaven[o.plek] = await wereld.reserveer(regio, { ...verzoek, goedgekeurdDoor: o.goed ? regio.beheerder : null });
    return;
  }
  if (!uitgaveId) return;
  if (o.doe === 'goedkeuren') return wereld.keurGoed(regio, uitgaveId, regio.bestuurder);
  if (o.doe === 'vrijlaten') return wereld.laatVrij(regio, uitgaveId);
  if (o.doe === 'vervallen') return wereld.laatVervallen(regio, uitgaveId);
  if (o.doe !== 'betalen') return stand.betalingen[o.plek] ? wereld.corrigeer(regio, uitgaveId, stand.betalingen[o.plek]!) : undefined;
  const boekingId = nieuwId();
  await wereld.betaal(regio, uitgaveId, o.bedragInCent, boekingId);
  stand.betalingen[o.plek] = boekingId;
}

export interface Modeluitslag {
  readonly handelingen: number;
  /** Snapshots in which every rule of the bookkeeping was looked at, also while acts ran. */
  readonly beelden: number;
  readonly reserveringen: number;
}

/** People who act at once on one fonds, in rounds; on a failure the message holds the seed and the shortest schedule that fails. */
export async function speelModel(wereld: Wereld, regio: Regio, { keren, zaad }: { keren: number; zaad?: number }): Promise<Modeluitslag> {
  const veld = { wereld, regio, casussen: [await wereld.casus(regio), await wereld.casus(regio)] };
  const uitslag = { handelingen: 0, beelden: 0, reserveringen: 0 };
  const rondes = fc.array(fc.array(opdracht, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
  const kijk = async (fondsId: string) => {
    await boekhoudingKlopt(wereld.database, fondsId);
    uitslag.beelden += 1;
  };
  const speel = async (reeks: Opdracht[][], verloopt: number | null) => {
    const stand = await opzet(veld);
    for (const [nummer, ronde] of reeks.entries()) {
      const verlopen = verloopt === null || nummer !== 2 ? undefined : stand.uitgaven[verloopt];
      if (verlopen) await wereld.verloop(verlopen);
      await Promise.all([...ronde.map((o) => voerUit(veld, stand, o)), kijk(stand.fondsId)]);
      await kijk(stand.fondsId);
      uitslag.handelingen += ronde.length;
      uitslag.reserveringen += ronde.filter(({ doe }) => doe === 'reserveer').length;
    }
  };
  await fc.assert(fc.asyncProperty(rondes, fc.option(plek), speel), { numRuns: keren, endOnFailure: true, ...(zaad === undefined ? {} : { seed: zaad }) });
  return uitslag;
}
