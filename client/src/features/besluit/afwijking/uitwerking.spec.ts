import { afwijkingVastleggenInvoer } from '@doorbraaktafel/shared/validation';
import { alsOpdracht, beginUitwerking } from './uitwerking';
import type { AfwijkingVeldenFragment } from '../../../generated/graphql';

const AFWIJKING = { motief: 'Een zin.', uitwerking: null, precedenten: [], mogelijk: [] } as unknown as AfwijkingVeldenFragment;

const ID = '0198c1d2-0000-7000-8000-000000000000';

describe('working a deviation out', () => {
  it('begins with the sentence of the table and no score', () => {
    expect(beginUitwerking(AFWIJKING)).toMatchObject({ motivering: 'Een zin.', legitimiteit: { score: 0, tekst: '' }, oordelen: {} });
  });

  it('sends no empty days; of the earlier besluiten what has to be answered in its order, answered or not, and what was answered beside it', () => {
    const invoer = { ...beginUitwerking(AFWIJKING), herzienVoor: '2027-01-01', oordelen: { p: { oordeel: 'gelijk' as const, reden: '' }, q: { oordeel: null, reden: 'half' } } };
    expect(alsOpdracht('v', invoer, ['r', 'q'])).toMatchObject({
      voorstelId: 'v', herzienVoor: '2027-01-01', eindigtOp: null,
      oordelen: [{ precedentId: 'r', oordeel: '', reden: null }, { precedentId: 'q', oordeel: '', reden: 'half' }, { precedentId: 'p', oordeel: 'gelijk', reden: null }],
    });
    expect(alsOpdracht('v', invoer, []).oordelen).toEqual([{ precedentId: 'p', oordeel: 'gelijk', reden: null }]);
  });

  it('is refused in one go: an answer that is missing, a „different” without a reason, a low score without what is done about it, and the rest', () => {
    const waarde = { score: 1, tekst: '.', antwoord: '' };
    const invoer = { ...beginUitwerking(AFWIJKING), legitimiteit: waarde, oordelen: { q: { oordeel: 'anders' as const, reden: '.' } } };
    const opdracht = { opdrachtId: ID, ...alsOpdracht(ID, invoer, ['q', 'r']) };
    const paden = afwijkingVastleggenInvoer.safeParse(opdracht).error?.issues.map(({ path }) => path.join('.'));
    expect(paden).toEqual(expect.arrayContaining(['oordelen.1.oordeel', 'legitimiteit.tekst', 'voorwaarden']));
    const heel = { ...opdracht, oordelen: [{ precedentId: ID, oordeel: 'anders', reden: '.' }], legitimiteit: { ...waarde, tekst: 'Mag niet zomaar.' } };
    const gevonden = afwijkingVastleggenInvoer.safeParse(heel).error?.issues.map(({ path }) => path.join('.'));
    expect(gevonden).toEqual(expect.arrayContaining(['oordelen.0.reden', 'legitimiteit.antwoord', 'voorwaarden']));
  });
});
