import { afwijsweigering, bevestigweigering, type Rolvoorstel } from './rolvoorstel.js';

const voorstel = (anders: Partial<Rolvoorstel> = {}): Rolvoorstel => ({
  id: 'v', lidId: 'lid', email: null, naam: 'Iris', functie: '', organisatieId: 'o', rol: 'fondsbeheerder', voorgesteldDoor: 'een', voorgesteldOp: new Date(0), beslotenOp: null, akkoord: null, ...anders,
});
const wie = (...lidIds: string[]) => ({ lidIds, email: 'iris@x.example' });

describe('confirming that somebody gets a role that weighs', () => {
  it('is not for who proposed it, under whichever membership', () => {
    expect(bevestigweigering(voorstel(), wie('een'))?.code).toBe('TweedeBeheerderNodig');
    expect(bevestigweigering(voorstel(), wie('twee', 'een'))?.code).toBe('TweedeBeheerderNodig');
  });

  it('is not for who gets it, by lid or by address', () => {
    expect(bevestigweigering(voorstel(), wie('twee', 'lid'))?.code).toBe('RolVanUzelf');
    expect(bevestigweigering(voorstel({ lidId: null, email: 'iris@x.example' }), wie('twee'))?.code).toBe('RolVanUzelf');
  });

  it('is done once, by a second beheerder', () => {
    expect(bevestigweigering(voorstel(), wie('twee'))).toBeUndefined();
    expect([bevestigweigering, afwijsweigering].map((weigering) => weigering(voorstel({ beslotenOp: new Date() }), wie('twee'))?.code)).toEqual(['RolvoorstelBeslist', 'RolvoorstelBeslist']);
    expect(afwijsweigering(voorstel())).toBeUndefined();
  });
});
