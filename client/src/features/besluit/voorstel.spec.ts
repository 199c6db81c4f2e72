import { beginVoorstel, bovenMandaat, passendeSoort, ruimte } from './voorstel';

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

  it('says how far the widest mandate goes only when more is asked, and nothing where no mandate is about it', () => {
    const mandaat = { actief: true, domein: 'noodfonds', besluitsoorten: ['uitgave'], maxBedragInCent: '150000' };
    const ruimer = { ...mandaat, maxBedragInCent: '500000' };
    expect(bovenMandaat({ ...begin, bedragInCent: '500000' }, [mandaat, ruimer])).toBeUndefined();
    expect(bovenMandaat({ ...begin, bedragInCent: '500001' }, [ruimer, mandaat])).toBe('500000');
    expect(bovenMandaat({ ...begin, bedragInCent: '500000' }, [mandaat, { ...ruimer, actief: false }])).toBe('150000');
    expect(bovenMandaat({ ...begin, bedragInCent: '500000' }, [mandaat, { ...ruimer, domein: 'wonen' }])).toBe('150000');
    expect(bovenMandaat({ ...begin, bedragInCent: '500000' }, [{ ...mandaat, besluitsoorten: ['toewijzing'] }])).toBeUndefined();
    expect(bovenMandaat({ ...begin, bedragInCent: '150001', metGeld: false }, [mandaat])).toBeUndefined();
  });

  it('becomes an expense when its kind carries no money', () => {
    expect(passendeSoort({ ...begin, soort: 'werkafspraak' })).toBe('uitgave');
    expect(passendeSoort({ ...begin, soort: 'werkafspraak', metGeld: false, binnenRegels: 'buiten' })).toBe('afwijking');
  });
});
