import { describe, expect, it } from '@jest/globals';
import { UITGAVESTANDEN } from '@doorbraaktafel/shared/vocabulary';
import { groepeer, leesStand, stappen, type UitgaveKort } from './uitgaven';

const uitgave = (id: string, restInCent: string, toegestaan: readonly string[] = []): UitgaveKort => ({
  __typename: 'Uitgave', id, casusId: 'c', pseudoniem: 'Wilg', besluitId: 'b', fondsId: 'f', fondsNaam: 'Noodfonds', soort: 'inrichting', route: 'tafel', voorliggendOntbreekt: [],
  stand: 'te_betalen', bedragInCent: '100', betaaldInCent: '0', teruggekomenInCent: '0', besluitEinde: null, restInCent, betaalbaarInCent: restInCent, akkoordenTeGaan: 0, aangevraagdDoor: 'l',
  aangevraagdOp: '2026-11-01T10:00:00Z', vervaltOp: '2027-01-01T10:00:00Z',
  acties: ['goedkeuren', 'betalen', 'vrijlaten', 'uitkomsten', 'terugontvangen'].map((naam) => ({ __typename: 'MogelijkeActie', naam, toegestaan: toegestaan.includes(naam), reden: null })),
});

describe('groepeer', () => {
  it('puts first what this reader may approve or pay, and keeps the order', () => {
    const alle = [uitgave('klaar', '0'), uitgave('loopt', '5'), uitgave('betaal', '5', ['betalen']), uitgave('keur', '5', ['goedkeuren']), uitgave('terug', '5', ['vrijlaten']), { ...uitgave('weg', '5', ['vrijlaten']), stand: 'vrij_te_geven' }];
    const { voorMij, loopt, klaar } = groepeer(alle);
    expect([voorMij, loopt, klaar].map((groep) => groep.map(({ id }) => id))).toEqual([['betaal', 'keur', 'weg'], ['loopt', 'terug'], ['klaar']]);
  });

  it('what misses outcomes waits for who fills them in, and money that lies with who was paid for who books it back', () => {
    const einde = { __typename: 'Besluiteinde' as const, op: '2026-11-20T10:00:00Z', vervangen: false, reden: 'Niet nodig.' };
    const betaald = { ...uitgave('ligt', '0', ['terugontvangen']), betaaldInCent: '5', besluitEinde: einde };
    const alle = [uitgave('uitkomsten', '5', ['uitkomsten']), betaald, { ...betaald, id: 'terug', betaaldInCent: '0' }, { ...betaald, id: 'vervangen', besluitEinde: { ...einde, vervangen: true } }, { ...betaald, id: 'staat', besluitEinde: null }];
    expect(groepeer(alle).voorMij.map(({ id }) => id)).toEqual(['uitkomsten', 'ligt']);
  });
});

describe('leesStand', () => {
  it('knows the states of the product and no other', () => {
    expect(leesStand('te_betalen')).toBe('te_betalen');
    expect(leesStand('verdwenen')).toBeUndefined();
  });
});

describe('stappen', () => {
  it('never counts more steps done than there are, and ends where the money ended', () => {
    for (const stand of UITGAVESTANDEN) expect(stappen(stand).klaar).toBeLessThanOrEqual(stappen(stand).stappen.length);
    expect(stappen('wacht_op_akkoord').klaar).toBe(1);
    expect(stappen('vrij_te_geven')).toEqual({ stappen: ['besluit', 'ingetrokken', 'vrijgegeven'], klaar: 2 });
    expect(stappen('betaald').klaar).toBe(3);
    expect(stappen('vervallen').stappen.at(-1)).toBe('vervallen');
  });
});
