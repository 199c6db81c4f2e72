import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const WORTEL = join(import.meta.dirname, '..', '..', '..');
const HANDLEIDING = join('docs', 'handleiding');
const PAGINAS = [...markdown('docs'), 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

interface Verwijzing {
  readonly pagina: string;
  readonly tekst: string;
  readonly doel: string;
  readonly beeld: boolean;
}

describe('the documents', () => {
  const verwijzingen = PAGINAS.flatMap(verwijzingenIn);
  const beelden = verwijzingen.filter(({ beeld }) => beeld);

  it('lead to files and headings that exist', () => {
    expect(verwijzingen.filter((verwijzing) => !komtUit(verwijzing))).toEqual([]);
  });

  it('notice a file and a heading that are not there', () => {
    const dood = verwijzingenUit(`${HANDLEIDING}/README.md`, '[a](weg.md) ![b](beelden/weg.png) [c](beheer.md#weg) [d](#weg)');
    expect(dood.filter(komtUit)).toEqual([]);
    expect(dood).toHaveLength(4);
  });

  it('describe every picture in words', () => {
    expect(beelden.filter(({ tekst }) => tekst.length < 20)).toEqual([]);
  });

  it('show only pictures that a journey takes, and keep no other', () => {
    const genomen = readdirSync(join(WORTEL, 'client/journeys')).filter((naam) => naam.endsWith('.spec.ts')).flatMap(beeldenVan);
    const bewaard = readdirSync(join(WORTEL, HANDLEIDING, 'beelden'));
    const getoond = beelden.map(({ doel }) => doel.replace('beelden/', ''));
    expect(getoond.filter((naam) => !genomen.includes(naam))).toEqual([]);
    expect(bewaard.filter((naam) => !getoond.includes(naam))).toEqual([]);
  });

  it('have every page of the manual in its index', () => {
    const genoemd = verwijzingenIn(`${HANDLEIDING}/README.md`).map(({ doel }) => doel);
    const paginas = readdirSync(join(WORTEL, HANDLEIDING)).filter((naam) => naam.endsWith('.md') && naam !== 'README.md');
    expect(paginas.filter((naam) => !genoemd.includes(naam))).toEqual([]);
  });
});

function markdown(map: string): string[] {
  return readdirSync(join(WORTEL, map), { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.md'))
    .map((pad) => join(map, pad));
}

function lees(pad: string): string {
  return readFileSync(join(WORTEL, pad), 'utf8');
}

function verwijzingenIn(pagina: string): Verwijzing[] {
  return verwijzingenUit(pagina, lees(pagina));
}

function verwijzingenUit(pagina: string, inhoud: string): Verwijzing[] {
  return [...inhoud.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)]
    .map(([, teken, tekst = '', doel = '']) => ({ pagina, tekst, doel, beeld: teken === '!' }))
    .filter(({ doel }) => !/^[a-z]+:/.test(doel));
}

function komtUit({ pagina, doel }: Verwijzing): boolean {
  const [pad = '', anker] = doel.split('#');
  const bestand = pad ? join(dirname(pagina), pad) : pagina;
  if (!existsSync(join(WORTEL, bestand))) return false;
  return anker === undefined || koppen(lees(bestand)).includes(anker);
}

/** Headings as a reader on the web gets them for an address. */
function koppen(inhoud: string): string[] {
  return [...inhoud.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => kop.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').replaceAll(' ', '-'));
}

function beeldenVan(reis: string): string[] {
  return [...lees(join('client/journeys', reis)).matchAll(/\.beeld\('([^']+)'\)/g)].map(([, naam]) => `${naam}.png`);
}
