import { maakHistorie } from './laad.js';
import { leesCsv, tekst } from './csv.js';
import { westfriesseOrganisaties } from './organisaties.js';

const IDS = new Map(westfriesseOrganisaties().map(({ naam }) => [naam, naam]));
const historie = () => maakHistorie(IDS);

describe('the history of Westfriesland', () => {
  it('refuses a regio that lacks an organisation the source names', () => {
    expect(() => maakHistorie(new Map())).toThrow('De regio mist');
  });

  it('names seven gemeenten, seven corporaties and five zorgaanbieders', () => {
    const telSoort = (soort: string) => westfriesseOrganisaties().filter((o) => o.soort === soort).length;
    expect(['gemeente', 'corporatie', 'zorgaanbieder'].map(telSoort)).toEqual([7, 7, 5]);
  });

  it('is the same on every run, but for ids', () => {
    expect(historie().aanmeldingen).toEqual(historie().aanmeldingen);
    expect(historie().uitstroom.map((u) => u.gebeurdOp)).toEqual(historie().uitstroom.map((u) => u.gebeurdOp));
  });

  it('invents 119 plants, of whom 65 got a home after they asked', () => {
    const { aanmeldingen } = historie();
    expect(new Set(aanmeldingen.map((a) => a.pseudoniem)).size).toBe(119);
    expect(aanmeldingen.every((a) => /^[A-Z][a-z]+( [a-z]+)? \d$/.test(a.pseudoniem))).toBe(true);
    const metWoning = aanmeldingen.filter((a) => a.woning);
    expect(metWoning).toHaveLength(65);
    expect(metWoning.every((a) => a.woning!.opgeleverdOp >= a.gebeurdOp && a.woning!.geregistreerdOp >= a.woning!.opgeleverdOp)).toBe(true);
  });

  it('lets every corporatie deliver only where the source says it works', () => {
    const gebied = new Map(
      leesCsv('bron/westfriesland_fig4_geleverde_woningen_corporaties.csv').map((rij) => [tekst(rij, 'corporatie'), rij['werkgebied_volgens_voetnoot'] ?? '']),
    );
    const buiten = historie().aanmeldingen.filter(({ woning }) => woning?.corporatieId && !gebied.get(woning.corporatieId)?.includes(woning.gemeenteId));
    expect(buiten).toEqual([]);
  });

  it('has exactly four homes that were delivered in one year and registered in the next', () => {
    const verschoven = historie().aanmeldingen.filter(({ woning: w }) => w && w.opgeleverdOp.slice(0, 4) !== w.geregistreerdOp.slice(0, 4));
    expect(verschoven.map(({ woning }) => woning!.corporatieId)).toEqual(Array.from({ length: 4 }, () => 'De Woonschakel'));
  });
});
