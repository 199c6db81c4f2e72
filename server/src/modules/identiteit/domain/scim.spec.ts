import { isZwareRol, SCIM_BEGINROLLEN, SCIM_ROLLEN } from '@doorbraaktafel/shared/vocabulary';
import fc from 'fast-check';
import { rolgevolg } from './scim.js';

const groep = (naam: string, rol: (typeof SCIM_ROLLEN)[number]) => ({ naam, rol });

describe('what groups do to a role', () => {
  it('never gives a role that weighs, and proposes it once it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCIM_ROLLEN), fc.array(fc.record({ naam: fc.string(), rol: fc.constantFrom(...SCIM_ROLLEN) })), fc.array(fc.constantFrom(...SCIM_ROLLEN)), fc.constantFrom(...SCIM_BEGINROLLEN), (nu, van, meer, standaard) => {
        const beheerd = [...meer, ...van.map(({ rol }) => rol)];
        const { zet, stelVoor } = rolgevolg(nu, van, beheerd, standaard);
        if (zet) expect(isZwareRol(zet)).toBe(false);
        if (stelVoor) expect(van.map(({ rol }) => rol)).toContain(stelVoor);
        if (isZwareRol(nu) && !beheerd.includes(nu)) expect(zet).toBeUndefined();
        const na = zet ?? nu;
        expect(rolgevolg(na, van, beheerd, standaard).zet).toBeUndefined();
      }),
    );
  });

  it('takes the light one at once, falls back when the group is left, and leaves what was given by hand', () => {
    expect(rolgevolg('zorgaanbieder', [groep('Wijk', 'wijkteam')], ['wijkteam'], 'zorgaanbieder')).toEqual({ zet: 'wijkteam' });
    expect(rolgevolg('wijkteam', [], ['wijkteam'], 'zorgaanbieder')).toEqual({ zet: 'zorgaanbieder' });
    expect(rolgevolg('fondsbeheerder', [], ['fondsbeheerder'], 'zorgaanbieder')).toEqual({ zet: 'zorgaanbieder' });
    expect(rolgevolg('bestuurder', [groep('Wijk', 'wijkteam')], ['wijkteam'], 'zorgaanbieder')).toEqual({});
    expect(rolgevolg('zorgaanbieder', [groep('Fonds', 'fondsbeheerder')], ['fondsbeheerder'], 'zorgaanbieder')).toEqual({ stelVoor: 'fondsbeheerder' });
  });
});
