import { beginVoorstel, passendeSoort, ruimte } from './voorstel';

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

  it('becomes an expense when its kind carries no money', () => {
    expect(passendeSoort({ ...begin, soort: 'werkafspraak' })).toBe('uitgave');
    expect(passendeSoort({ ...begin, soort: 'werkafspraak', metGeld: false, binnenRegels: 'buiten' })).toBe('afwijking');
  });
});
