import { describe, expect, it } from '@jest/globals';
import { UITGAVESTANDEN } from '@doorbraaktafel/shared/vocabulary';
import { groepeer, leesStand, stappen, type UitgaveKort } from './uitgaven';

const uitgave = (id: string, restInCent: string, toegestaan: readonly string[] = []): UitgaveKort => ({
  __typename: 'Uitgave', id, casusId: 'c', pseudoniem: 'Wilg', besluitId: 'b', fondsId: 'f', fondsNaam: 'Noodfonds', soort: 'inrichting', route: 'tafel', voorliggendOntbreekt: [],
  stand: 'te_betalen', bedragInCent: '100', betaaldInCent: '0', restInCent, betaalbaarInCent: restInCent, akkoordenTeGaan: 0, aangevraagdDoor: 'l',
  aangevraagdOp: '2026-11-01T10:00:00Z', vervaltOp: '2027-01-01T10:00:00Z',
  acties: ['goedkeuren', 'betalen', 'vrijlaten'].map((naam) => ({ __typename: 'MogelijkeActie', naam, toegestaan: toegestaan.includes(naam), reden: null })),
});

describe('groepeer', () => {
  it('puts first what this reader may approve or pay, and keeps the order', () => {
    const alle = [uitgave('klaar', '0'), uitgave('loopt', '5'), uitgave('betaal', '5', ['betalen']), uitgave('keur', '5', ['goedkeuren']), uitgave('terug', '5', ['vrijlaten']), { ...uitgave('weg', '5', ['vrijlaten']), stand: 'vrij_te_geven' }];
    const { voorMij, loopt, klaar } = groepeer(alle);
    expect([voorMij, loopt, klaar].map((groep) => groep.map(({ id }) => id))).toEqual([['betaal', 'keur', 'weg'], ['loopt', 'terug'], ['klaar']]);
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
