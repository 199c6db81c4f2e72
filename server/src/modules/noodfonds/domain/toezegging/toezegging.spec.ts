import { describe, expect, it } from '@jest/globals';
import { mistBedrag, signaal, STAPPEN, type Toezegging, vroegst, waaromNiet } from './toezegging.js';

const basis: Toezegging = {
  id: 't', casusId: 'c', regeling: 'bijzondere_bijstand', organisatieId: 'g', toegezegdDoor: 'l', toegezegdOp: new Date(), sleutelOp: '2026-12-15', voorbereidOp: '2026-11-20',
  gevraagdOp: null, beslotenOp: null, uitkomst: null, giftInCent: 0n, leningInCent: 0n, gestartOp: null, versie: 1, vandaag: '2026-11-30',
};

describe('mistBedrag', () => {
  it('asks an amount of bijstand that was granted, and of nothing else', () => {
    expect([mistBedrag(basis, 'toekennen', 0n), mistBedrag({ regeling: 'leenbijstand' }, 'toekennen', 0n)]).toEqual([true, true]);
    expect([mistBedrag(basis, 'toekennen', 1n), mistBedrag(basis, 'afwijzen', 0n), mistBedrag({ regeling: 'wmo' }, 'toekennen', 0n)]).toEqual([false, false, false]);
  });
});

describe('signaal', () => {
  const op = (vandaag: string, anders: Partial<Toezegging> = {}) => signaal({ ...basis, ...anders, vandaag });

  it.each([
    ['2026-11-30', undefined], ['2026-12-01', 'veertien_voor'], ['2026-12-07', 'veertien_voor'], ['2026-12-08', 'zeven_voor'], ['2026-12-15', 'zeven_voor'],
    ['2026-12-16', undefined], ['2026-12-21', undefined], ['2026-12-22', 'zeven_na'], ['2026-12-28', 'zeven_na'], ['2026-12-29', 'veertien_na'], ['2027-02-01', 'veertien_na'],
  ])('on %s it is %s, exactly to the day', (vandaag, verwacht) => {
    expect(op(vandaag)).toBe(verwacht);
  });

  it('says nothing before the key once it was asked, nothing after it once it started or was refused, and nothing without a key', () => {
    expect(op('2026-12-08', { gevraagdOp: '2026-12-01' })).toBeUndefined();
    expect(op('2026-12-29', { gevraagdOp: '2026-12-01' })).toBe('veertien_na');
    expect(op('2026-12-29', { gestartOp: '2026-12-20', uitkomst: 'toegekend' })).toBeUndefined();
    expect(op('2026-12-29', { uitkomst: 'afgewezen' })).toBeUndefined();
    expect(op('2026-12-08', { sleutelOp: null })).toBeUndefined();
  });
});

describe('the steps', () => {
  const mogelijk = (t: Partial<Toezegging>) => STAPPEN.filter((stap) => !waaromNiet({ ...basis, ...t }, stap, true));

  it('follow each other and no other way', () => {
    expect(mogelijk({})).toEqual(['vragen']);
    expect(mogelijk({ gevraagdOp: '2026-12-01' })).toEqual(['toekennen', 'afwijzen']);
    expect(mogelijk({ gevraagdOp: '2026-12-01', beslotenOp: '2026-12-05', uitkomst: 'toegekend' })).toEqual(['starten']);
    expect(mogelijk({ gevraagdOp: '2026-12-01', beslotenOp: '2026-12-05', uitkomst: 'afgewezen' })).toEqual([]);
    expect(STAPPEN.filter((stap) => !waaromNiet(basis, stap, false))).toEqual([]);
  });

  it('lie after each other in time', () => {
    expect(vroegst({ ...basis, gevraagdOp: '2026-12-01' }, 'toekennen')).toBe('2026-12-01');
    expect(vroegst({ ...basis, gevraagdOp: '2026-12-01', beslotenOp: '2026-12-05' }, 'starten')).toBe('2026-12-05');
  });
});
