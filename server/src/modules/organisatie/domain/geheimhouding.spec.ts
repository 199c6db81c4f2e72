import { GEHEIMHOUDING, geldendeVerklaring, volgendeVerklaring, type Geheimhoudingsversie } from './geheimhouding.js';

const versie = (nummer: number, geldigVan: string): Geheimhoudingsversie => ({ versie: nummer, zinnen: [`Belofte ${nummer}.`], geldigVan });

describe('the words of the promise', () => {
  it('cannot change today, nor before the version that is there', () => {
    expect(() => volgendeVerklaring([], '2026-11-28', '2026-11-28')).toThrow(expect.objectContaining({ code: 'PasVanafMorgen', veld: 'geldigVan' }));
    expect(() => volgendeVerklaring([versie(2, '2026-12-10')], '2026-12-10', '2026-11-28')).toThrow(expect.objectContaining({ code: 'VersieTeVroeg' }));
  });

  it('are numbered on from those of the product', () => {
    expect(volgendeVerklaring([], '2026-11-29', '2026-11-28')).toBe(2);
    expect(volgendeVerklaring([versie(2, '2026-11-29')], '2026-11-30', '2026-11-28')).toBe(3);
  });

  it('are those of the product until a version of the regio begins', () => {
    const versies = [versie(2, '2026-11-29'), versie(3, '2026-12-10')];
    expect(geldendeVerklaring([], '2026-11-28')).toBe(GEHEIMHOUDING);
    expect(geldendeVerklaring(versies, '2026-11-28')).toBe(GEHEIMHOUDING);
    expect(geldendeVerklaring(versies, '2026-11-29')).toBe(versies[0]);
    expect(geldendeVerklaring(versies, '2027-01-01')).toBe(versies[1]);
  });
});
