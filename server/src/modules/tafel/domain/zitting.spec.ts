import { wachttijden } from './wachttijd.js';
import { Zitting } from './zitting.js';

const NU = new Date('2026-11-24T09:00:00Z');
const feit = { door: 'regisseur', op: NU };

function zitting(aantal = 3): Zitting {
  const nieuw = new Zitting({ id: 'z', tafelId: 't', geplandOp: NU, duurMinuten: 60, versie: 1 }, []);
  for (let i = 1; i <= aantal; i += 1) nieuw.voegToe({ id: `p${i}`, casusId: `c${i}`, minuten: 5 * i, reden: 'wacht lang' });
  return nieuw;
}

function geopend(): Zitting {
  const open = zitting();
  open.publiceer(feit);
  open.open(feit);
  return open;
}

const code = (naam: string) => expect.objectContaining({ code: naam }) as Error;

describe('a zitting', () => {
  it('refuses every step that skips or repeats one', () => {
    expect(() => zitting(0).publiceer(feit)).toThrow(code('LegeAgenda'));
    expect(() => zitting().open(feit)).toThrow(code('ZittingNietGepubliceerd'));
    expect(() => zitting().legOpTafel('p1', NU)).toThrow(code('ZittingNietGeopend'));
    expect(() => zitting().sluit(feit)).toThrow(code('ZittingNietGeopend'));
    const open = geopend();
    expect(() => open.publiceer(feit)).toThrow(code('ZittingAlGepubliceerd'));
    expect(() => open.open(feit)).toThrow(code('ZittingAlGeopend'));
    open.sluit(feit);
    for (const stap of [
      () => open.open(feit),
      () => open.sluit(feit),
      () => open.herorden(['p1', 'p2', 'p3']),
      () => open.voegToe({ id: 'p4', casusId: 'c4', minuten: 5, reden: 'nieuw' }),
    ]) {
      expect(stap).toThrow(code('ZittingGesloten'));
    }
  });

  it('refuses to open before its day in the Netherlands, and to move once it opened', () => {
    const opDag = (geplandOp: string, op: string) => {
      const nieuw = new Zitting({ id: 'z', tafelId: 't', geplandOp: new Date(geplandOp), duurMinuten: 60, versie: 1 }, []);
      nieuw.voegToe({ id: 'p1', casusId: 'c1', minuten: 5, reden: 'wacht lang' });
      nieuw.publiceer(feit);
      return () => nieuw.open({ door: 'regisseur', op: new Date(op) });
    };
    expect(opDag('2026-11-24T12:00:00Z', '2026-11-23T22:59:00Z')).toThrow(code('ZittingNietVandaag'));
    expect(opDag('2026-11-24T12:00:00Z', '2026-11-23T23:01:00Z')).not.toThrow();
    expect(opDag('2026-11-24T12:00:00Z', '2026-11-26T09:00:00Z')).not.toThrow();
    const open = geopend();
    expect(() => open.verplaats(NU)).toThrow(code('ZittingAlGeopend'));
    open.sluit(feit);
    expect(() => open.verplaats(NU)).toThrow(code('ZittingGesloten'));
  });

  it('refuses a casus twice, an unknown point, and an order that misses or repeats one', () => {
    const concept = zitting();
    expect(() => concept.voegToe({ id: 'p4', casusId: 'c1', minuten: 5, reden: 'nog eens' })).toThrow(code('CasusAlOpAgenda'));
    expect(() => concept.zetMinuten('p9', 5)).toThrow(code('NietGevonden'));
    for (const volgorde of [['p1', 'p2'], ['p1', 'p2', 'p2'], ['p1', 'p2', 'p9']]) {
      expect(() => concept.herorden(volgorde)).toThrow(code('AlGewijzigd'));
    }
    concept.herorden(['p3', 'p1', 'p2']);
    expect(concept.agenda.map(({ id }) => id)).toEqual(['p3', 'p1', 'p2']);
  });

  it('refuses to act on an older version than it has', () => {
    expect(() => zitting().eisVersie(0)).toThrow(code('AlGewijzigd'));
    expect(() => zitting().eisVersie(undefined)).not.toThrow();
  });

  it('refuses to take off what is on the table or done, and keeps the reason of what was skipped', () => {
    const open = geopend();
    open.legOpTafel('p1', NU);
    expect(() => open.verwijder('p1', { op: NU, reden: 'opgelost' })).toThrow(code('AgendapuntOpTafel'));
    open.rondAf('p1', 'besproken', NU);
    expect(() => open.rondAf('p1', 'besloten', NU)).toThrow(code('AgendapuntAfgerond'));
    open.rondAf('p1', 'besproken', NU);
    open.verwijder('p2', { op: NU, reden: 'opgelost' });
    expect(open.agenda.map(({ id }) => id)).toEqual(['p1', 'p3']);
    expect(open.punten[1]).toMatchObject({ casusId: 'c2', vervallen: { reden: 'opgelost' } });
    expect(open.sluit(feit).map(({ id, uitkomst }) => [id, uitkomst])).toEqual([['p3', 'doorgeschoven']]);
  });
});

describe('what was dealt with', () => {
  it('comes back on the table while the zitting is open, and then gets an outcome anew', () => {
    const open = geopend();
    open.legOpTafel('p1', NU);
    open.rondAf('p1', 'besloten', NU);
    open.legOpTafel('p2', NU);
    open.legOpTafel('p1', NU);
    expect(open.gegevens.huidigAgendapuntId).toBe('p1');
    expect(open.punt('p1')).toMatchObject({ uitkomst: undefined, behandeldOp: undefined, opTafelOp: NU });
    open.rondAf('p1', 'besproken', NU);
    open.sluit(feit);
    expect(() => open.legOpTafel('p1', NU)).toThrow(code('ZittingGesloten'));
  });
});

describe('how long until it is my turn', () => {
  it('counts what is left of the present point and the points before mine', () => {
    const open = geopend();
    open.legOpTafel('p2', new Date(NU.getTime() - 4 * 60_000));
    expect([...wachttijden(open, NU)]).toEqual([['p2', 0], ['p1', 6], ['p3', 11]]);
    open.rondAf('p2', 'besproken', NU);
    expect([...wachttijden(open, NU)]).toEqual([['p1', 0], ['p3', 5]]);
  });

  it('counts from the planned hour before the opening, and nothing after closing', () => {
    const wacht = zitting();
    expect(wachttijden(wacht, new Date(NU.getTime() - 30 * 60_000)).get('p2')).toBe(35);
    const open = geopend();
    open.sluit(feit);
    expect(wachttijden(open, NU).size).toBe(0);
  });
});
