import { alsOpdracht, beginUitwerking } from './uitwerking';
import type { AfwijkingVeldenFragment } from '../../../generated/graphql';

const AFWIJKING = { motief: 'Een zin.', uitwerking: null, precedenten: [], mogelijk: [] } as unknown as AfwijkingVeldenFragment;

describe('working a deviation out', () => {
  it('begins with the sentence of the table and no score', () => {
    expect(beginUitwerking(AFWIJKING)).toMatchObject({ motivering: 'Een zin.', legitimiteit: { score: 0, tekst: '' }, oordelen: {} });
  });

  it('sends no empty days and only what was answered', () => {
    const invoer = { ...beginUitwerking(AFWIJKING), herzienVoor: '2027-01-01', oordelen: { p: { oordeel: 'gelijk' as const, reden: '' }, q: { oordeel: null, reden: 'half' } } };
    expect(alsOpdracht('v', invoer)).toMatchObject({ voorstelId: 'v', herzienVoor: '2027-01-01', eindigtOp: null, oordelen: [{ precedentId: 'p', oordeel: 'gelijk', reden: null }] });
  });
});
