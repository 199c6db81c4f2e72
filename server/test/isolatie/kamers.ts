import type { KAMERSOORTEN, KamerSleutel } from '@doorbraaktafel/shared/live';
import type { Speelveld } from '../aanval/wereld.js';
import { NU } from './tabellen.js';

export type Kamersoort = keyof typeof KAMERSOORTEN;

const SNEL = 'g.vanaf <= now() and (g.tot is null or g.tot > now())';

/**
 * Who may be in a room of each kind, said apart from `kamer_leden()`; `l` is the lid, `$2` and `$3` the ids of the key.
 * A kind that is not here fails the build.
 */
export const KAMERGRONDEN: Readonly<Record<Kamersoort, string>> = {
  casus: `exists (select 1 from casustoegang g where g.regio_id = l.regio_id and g.lid_id = l.id and g.casus_id = $2 and g.organisatie_id = $3
    and g.grond not in ('client', 'clientondersteuner') and ${NU})`,
  zitting: `exists (select 1 from zitting z join tafel f on f.regio_id = z.regio_id and f.id = z.tafel_id where z.regio_id = l.regio_id and z.id = $2 and (
    f.voorzitter_lid_id = l.id or exists (select 1 from routeregie r where r.regio_id = l.regio_id and r.plaatsvervanger_lid_id = l.id and r.tot is null)
    or z.gepubliceerd_op is not null and exists (select 1 from agendapunt_casus a join casustoegang g on g.regio_id = a.regio_id and g.casus_id = a.casus_id
      where a.regio_id = z.regio_id and a.zitting_id = z.id and a.vervallen_op is null and g.lid_id = l.id and g.grond <> 'noodinzage' and ${SNEL})))`,
  lid: 'l.id = $2',
};

/** The question whether a lid may be in a room. */
export function kamervraag(kamer: KamerSleutel, lidId: string): [sql: string, params: string[]] {
  const [soort, ...ids] = kamer.split(':') as [Kamersoort, ...string[]];
  return [`select exists (select 1 from lid l where l.id = $1 and l.beeindigd_op is null and ${KAMERGRONDEN[soort]}) as mag`, [lidId, ...ids]];
}

/** Every room that stands in a regio of the attack, of each kind. */
export function kamersVan({ regio, ids, spelers }: Speelveld, casussen: readonly string[]): KamerSleutel[] {
  const organisaties = [...Object.values(regio.organisaties), ...['keten', 'zorgkantoor', 'steunpunt'].map((naam) => ids.get(naam) ?? '')];
  return [
    ...casussen.flatMap((casusId) => organisaties.map((organisatieId): KamerSleutel => `casus:${casusId}:${organisatieId}`)),
    `zitting:${ids.get('zitting') ?? ''}`,
    ...Object.values(spelers).map(({ ctx }): KamerSleutel => `lid:${ctx.lidId}`),
  ];
}
