import { describe, expect, it } from '@jest/globals';
import { UITGAVESTANDEN } from '@doorbraaktafel/shared/vocabulary';
import { bedragen, eerderGevraagd, groepeer, leesStand, stappen, type UitgaveKort } from './uitgaven';

const uitgave = (id: string, restInCent: string, toegestaan: readonly string[] = []): UitgaveKort => ({
  __typename: 'Uitgave', id, casusId: 'c', pseudoniem: 'Wilg', besluitId: 'b', fondsId: 'f', fondsNaam: 'Noodfonds', begunstigde: 'Kringloop De Proef', soort: 'inrichting', route: 'tafel', voorliggendOntbreekt: [],
  stand: 'te_betalen', bedragInCent: '100', betaaldInCent: '0', teruggekomenInCent: '0', besluitEinde: null, restInCent, betaalbaarInCent: restInCent, akkoordenTeGaan: 0, aangevraagdDoor: 'l',
  aangevraagdOp: '2026-11-01T10:00:00Z', vervaltOp: '2027-01-01T10:00:00Z',
  acties: ['goedkeuren', 'betalen', 'vrijlaten', 'uitkomsten', 'terugontvangen', 'nakijken', 'stoppen'].map((naam) => ({ __typename: 'MogelijkeActie', naam, toegestaan: toegestaan.includes(naam), reden: null })),
});

describe('groepeer', () => {
  it('puts first what this reader may approve or pay, and keeps the order', () => {
    const alle = [uitgave('klaar', '0'), uitgave('loopt', '5'), uitgave('betaal', '5', ['betalen']), uitgave('keur', '5', ['goedkeuren']), uitgave('kijk', '0', ['nakijken']), uitgave('terug', '5', ['vrijlaten']), { ...uitgave('weg', '5', ['vrijlaten']), stand: 'vrij_te_geven' }];
    const { voorMij, loopt, klaar } = groepeer(alle);
    expect([voorMij, loopt, klaar].map((groep) => groep.map(({ id }) => id))).toEqual([['betaal', 'keur', 'kijk', 'weg'], ['loopt', 'terug'], ['klaar']]);
  });

  it('what misses outcomes waits for who fills them in, and money that lies with who was paid for who books it back', () => {
    const einde = { __typename: 'Besluiteinde' as const, op: '2026-11-20T10:00:00Z', vervangen: false, reden: 'Niet nodig.' };
    const betaald = { ...uitgave('ligt', '0', ['terugontvangen']), betaaldInCent: '5', besluitEinde: einde };
    const alle = [uitgave('uitkomsten', '5', ['uitkomsten']), betaald, { ...betaald, id: 'terug', betaaldInCent: '0' }, { ...betaald, id: 'vervangen', besluitEinde: { ...einde, vervangen: true } }, { ...betaald, id: 'staat', besluitEinde: null }];
    expect(groepeer(alle).voorMij.map(({ id }) => id)).toEqual(['uitkomsten', 'ligt']);
  });

  it('what was asked from a fonds that closed waits for who may stop it', () => {
    expect(groepeer([uitgave('gestrand', '0', ['stoppen']), uitgave('ander', '5')]).voorMij.map(({ id }) => id)).toEqual(['gestrand']);
  });
});

describe('bedragen', () => {
  const namen = (deel: Partial<UitgaveKort>, rest = '0') => bedragen({ ...uitgave('u', rest), ...deel }).map(({ naam, inCent }) => `${naam} ${inCent}`);

  it('names no zero as if it were still to pay, and a request as no more than what was asked', () => {
    expect(namen({ besluitId: null, stand: 'aangevraagd' })).toEqual(['gevraagd 100']);
    expect(namen({}, '100')).toEqual(['apart 100', 'betaald 0', 'rest 100']);
    expect(namen({ betaaldInCent: '100', stand: 'betaald' })).toEqual(['apart 100', 'betaald 100']);
  });

  it('keeps what was paid apart from what came back, and what ran out or ended from what is left', () => {
    expect(namen({ betaaldInCent: '60', teruggekomenInCent: '40' })).toEqual(['apart 100', 'betaald 100', 'kwamTerug 40']);
    expect(namen({ betaaldInCent: '30', stand: 'vervallen' }, '70')).toEqual(['apart 100', 'betaald 30', 'nietGebruikt 70']);
    expect(namen({ stand: 'vervallen' })).toEqual(['apart 100', 'betaald 0', 'nietGebruikt 100']);
    expect(namen({ stand: 'vrij_te_geven' }, '100')).toEqual(['apart 100', 'betaald 0', 'nogApart 100']);
  });
});

describe('eerderGevraagd', () => {
  const vraag = { soort: 'inrichting', bedragInCent: '100', begunstigde: ' kringloop  de PROEF ' };

  it('finds the same kind, amount and payee however it was typed, paid or not', () => {
    const alle = [uitgave('open', '100'), { ...uitgave('betaald', '0'), stand: 'betaald' }, { ...uitgave('weg', '0'), stand: 'afgewezen' }, { ...uitgave('terug', '0'), stand: 'ingetrokken' }];
    expect(eerderGevraagd(alle, vraag).map(({ id }) => id)).toEqual(['open', 'betaald']);
  });

  it('says nothing of another amount, kind or payee, of a payee that is hidden, or while the form is half filled in', () => {
    const een = [uitgave('u', '100')];
    for (const anders of [{ soort: 'dier' }, { bedragInCent: '101' }, { begunstigde: 'Een ander' }, { begunstigde: ' ' }, { soort: null }, { bedragInCent: null }]) expect(eerderGevraagd(een, { ...vraag, ...anders })).toEqual([]);
    expect(eerderGevraagd([{ ...uitgave('u', '100'), begunstigde: null }], vraag)).toEqual([]);
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
