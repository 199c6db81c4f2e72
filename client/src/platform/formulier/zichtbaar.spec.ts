import { zichtbareFout, type Foutstand } from './zichtbaar';

const invoer = { voor: '2026-01-01', acties: [] as readonly { tekst: string }[] };
const stand: Foutstand<typeof invoer, { veld: string; boodschap: string }> = { invoer, eigen: {}, geprobeerd: undefined, weigering: undefined, geweigerd: invoer };
const VOORBIJ = { veld: 'voor', boodschap: 'Deze datum is al voorbij.' };

describe('which faults a form shows', () => {
  it('says nothing before the first attempt, and then what is wrong with each field that was there', () => {
    const leeg = { ...stand, eigen: { voor: 'Kies een dag.' } };
    expect(zichtbareFout('voor', leeg)).toBeUndefined();
    expect(zichtbareFout('voor', { ...leeg, geprobeerd: new Set(['voor']) })).toBe('Kies een dag.');
  });

  it('leaves a row alone that was added after the attempt', () => {
    const na = { ...stand, geprobeerd: new Set(['voor', 'acties.0.tekst']), eigen: { 'acties.0.tekst': 'Schrijf op wat u vraagt.', 'acties.1.tekst': 'Schrijf op wat u vraagt.' } };
    expect(zichtbareFout('acties.0.tekst', na)).toBe('Schrijf op wat u vraagt.');
    expect(zichtbareFout('acties.1.tekst', na)).toBeUndefined();
  });

  it('drops what the server refused about a field once that field changes, and keeps it while another does', () => {
    const geweigerd = { ...stand, weigering: VOORBIJ };
    expect(zichtbareFout('voor', geweigerd)).toBe(VOORBIJ.boodschap);
    expect(zichtbareFout('voor', { ...geweigerd, invoer: { ...invoer, acties: [{ tekst: 'Bel even.' }] } })).toBe(VOORBIJ.boodschap);
    expect(zichtbareFout('voor', { ...geweigerd, invoer: { ...invoer, voor: '2027-01-01' } })).toBeUndefined();
  });
});
