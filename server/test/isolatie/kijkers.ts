import type { Aanvalswereld } from '../aanval/wereld.js';
import type { Kijker } from './beeld.js';
import { BESLOTEN } from './vulling.js';

/** Everybody of the first regio through the door of the role, a neighbour, and toezicht's door without an assignment. */
export function kijkersVan({ velden: [een, twee] }: Aanvalswereld): Kijker[] {
  const kijker = (naam: string, rol: Kijker['rol'], { regioId, lidId }: { regioId: string; lidId: string }): Kijker => ({ naam, rol, regioId, lidId });
  return [
    ...Object.entries(een.spelers).map(([naam, { ctx }]) => kijker(naam, ctx.rol === 'fg_of_auditor' ? 'dt_lezer' : 'dt_app', ctx)),
    ...BESLOTEN.map((situatie) => kijker(situatie, 'dt_app', { regioId: een.regio.id, lidId: een.ids.get(situatie) ?? '' })),
    kijker('buur', 'dt_app', twee.regio.leden.regisseur.ctx),
    kijker('zonder opdracht', 'dt_lezer', een.regio.leden.regisseur.ctx),
  ];
}
