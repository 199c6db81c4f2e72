import type { Rol } from '@doorbraaktafel/shared/vocabulary';

/** Who stands beside or for one client, and has no work in the rest of the regio (Wmo 2015 art. 1.1.1; BW 1:431). */
const NAAST_EEN_CLIENT: readonly Rol[] = ['client', 'clientondersteuner', 'bewindvoerder'];

/** Whether this role looks up only the people around the own casussen. */
export function kentAlleenEigenKring(rol: Rol): boolean {
  return NAAST_EEN_CLIENT.includes(rol);
}

/** Whom a lid may look up: that somebody else is a client is nobody's to know, and who stands beside a client knows only the own circle. */
export function opTeZoeken<L extends { readonly id: string; readonly rol: Rol }>(leden: readonly L[], lezer: { readonly lidId: string; readonly rol: Rol }, kring: readonly string[]): L[] {
  const ander = leden.filter(({ rol }) => rol !== 'client');
  const zichtbaar = kentAlleenEigenKring(lezer.rol) ? ander.filter(({ id }) => kring.includes(id)) : ander;
  return leden.filter((lid) => lid.id === lezer.lidId || zichtbaar.includes(lid));
}
