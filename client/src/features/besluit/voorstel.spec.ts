import { alleenAlsUitgave, beginVoorstel, bovenMandaat, fondshouder, kiesbareSoorten, passendeSoort, ruimte, zetGeld } from './voorstel';

const begin = beginVoorstel({ blokkade: 'geld_of_schulden', organisaties: [], fondsen: [{ id: 'f' }], overTweeWeken: '2026-03-01' }, null);

describe('a voorstel with money', () => {
  it('says the most a fonds can pay only when more is asked', () => {
    const fonds = { id: 'f', vrijInCent: '150000', plafondPerCasusInCent: '100000' };
    expect(ruimte({ ...begin, bedragInCent: '100000' }, [fonds])).toBeUndefined();
    expect(ruimte({ ...begin, bedragInCent: '100001' }, [fonds])).toBe('100000');
    expect(ruimte({ ...begin, bedragInCent: '150001' }, [{ ...fonds, plafondPerCasusInCent: null }])).toBe('150000');
    expect(ruimte({ ...begin, bedragInCent: '100001' }, [{ ...fonds, vrijInCent: '0' }])).toBe('0');
    expect(ruimte({ ...begin, bedragInCent: '100001', metGeld: false }, [fonds])).toBeUndefined();
  });

  it('says how far the widest mandate of who holds the fonds goes only when more is asked, and nothing where none is about it', () => {
    const mandaat = { organisatieId: 'houder', organisatieNaam: 'Het fonds', actief: true, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: '150000' };
    const ruimer = { ...mandaat, maxBedragInCent: '500000' };
    const boven = (bedragInCent: string, ...mandaten: (typeof mandaat)[]) => bovenMandaat({ ...begin, bedragInCent }, mandaten, 'houder');
    expect(boven('500000', mandaat, ruimer)).toBeUndefined();
    expect(boven('500001', ruimer, mandaat)).toEqual({ bedrag: '500000', wie: 'Het fonds' });
    expect(boven('190000', mandaat, { ...ruimer, organisatieId: 'ander' })).toEqual({ bedrag: '150000', wie: 'Het fonds' });
    expect(boven('500000', mandaat, { ...ruimer, actief: false })?.bedrag).toBe('150000');
    expect(boven('500000', mandaat, { ...ruimer, domein: 'wonen' })?.bedrag).toBe('150000');
    expect(boven('500000', { ...mandaat, besluitsoorten: ['toewijzing'] })).toBeUndefined();
    expect(bovenMandaat({ ...begin, bedragInCent: '150001', metGeld: false }, [mandaat], 'houder')).toBeUndefined();
    expect(fondshouder({ fondsId: 'f' }, [{ id: 'f', beheerderLidId: 'l' }], [{ id: 'l', organisatieId: 'houder' }])).toBe('houder');
  });

  it('is an expense once money is asked, and again what it was without; what began as one has to be chosen', () => {
    const begeleiding = { ...begin, soort: 'begeleiding' as const, metGeld: false };
    const met = { ...begeleiding, ...zetGeld(begeleiding, true) };
    expect(met.soort).toBe('uitgave');
    expect({ ...met, ...zetGeld(met, false) }).toMatchObject({ metGeld: false, soort: 'begeleiding' });
    expect(zetGeld(begin, false)).toMatchObject({ metGeld: false, soort: null });
    expect(zetGeld({ ...met, soort: 'toewijzing' }, false).soort).toBe('toewijzing');
    expect([kiesbareSoorten(met).includes('werkafspraak'), kiesbareSoorten(met).includes('uitgave'), kiesbareSoorten(begeleiding).includes('uitgave')]).toEqual([false, true, false]);
  });

  it('says before the ronde when the fonds pays an expense only', () => {
    const mandaat = { organisatieId: 'houder', organisatieNaam: 'Het fonds', actief: true, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: '1' };
    const begeleiding = { ...begin, soort: 'begeleiding' as const };
    expect(alleenAlsUitgave(begeleiding, [mandaat], 'houder')).toBe('Het fonds');
    expect(alleenAlsUitgave(begin, [mandaat], 'houder')).toBeUndefined();
    expect(alleenAlsUitgave(begeleiding, [{ ...mandaat, besluitsoorten: ['uitgave', 'begeleiding'] }], 'houder')).toBeUndefined();
    for (const niets of [{ ...mandaat, actief: false }, { ...mandaat, organisatieId: 'ander' }]) expect(alleenAlsUitgave(begeleiding, [niets], 'houder')).toBeUndefined();
    expect(alleenAlsUitgave({ ...begeleiding, metGeld: false }, [mandaat], 'houder')).toBeUndefined();
  });

  it('becomes an expense when its kind carries no money', () => {
    expect(passendeSoort({ ...begin, soort: 'werkafspraak' })).toBe('uitgave');
    expect(passendeSoort({ ...begin, soort: 'werkafspraak', metGeld: false, binnenRegels: 'buiten' })).toBe('afwijking');
  });
});

describe('changing a voorstel outside the rules', () => {
  it('begins with the rule, the ground and the reason of the earlier one', () => {
    const omgeving = { blokkade: 'regel_of_eis', organisaties: [], fondsen: [], overTweeWeken: '2026-03-01' };
    const opzij = { regelversieId: 'v', grond: 'hardheid', motief: 'De hond is oud.' };
    expect(beginVoorstel(omgeving, null, opzij)).toMatchObject(opzij);
    expect(beginVoorstel(omgeving, null)).toMatchObject({ regelversieId: '', grond: '', motief: '' });
  });
});
