import type { Zin } from '@doorbraaktafel/shared/taal';
import { SCHEMAS_VAN_KLEUR, THEMA_KLEUREN, VASTE_KLEUREN, type Kleurschema, type Themakleur, type Themakleuren } from '@doorbraaktafel/shared/vocabulary';
import { ContrastTeLaag, OngeldigeInvoer } from '@doorbraaktafel/shared/weigeringen';
import { formatHex, interpolate, parse, wcagContrast } from 'culori';

/** WCAG 2.2, 1.4.3 for words and 1.4.11 for shapes. */
const WOORDEN = 4.5;
const VORMEN = 3;

/** What is made from the chosen colours, beside them. */
type Afgeleid = 'balkPil' | 'knopAanwijzen' | 'accentZacht' | 'accentLijn';
type Kleuren = Readonly<Record<Themakleur | Afgeleid | keyof (typeof VASTE_KLEUREN)['licht'], string>>;

/** Two colours that stand on each other, what people call that, and the least contrast between them. */
const PAREN: readonly (readonly [voor: keyof Kleuren, achter: keyof Kleuren, minst: number, zin: Zin, veld: Themakleur])[] = [
  ['balkTekst', 'balk', WOORDEN, { nl: 'Tekst in de balk', en: 'Text in the bar' }, 'balkTekst'],
  ['balkTekst', 'balkPil', WOORDEN, { nl: 'Tekst op een knop in de balk', en: 'Text on a button in the bar' }, 'balkTekst'],
  ['sein', 'balkPil', VORMEN, { nl: 'Het groene sein in de balk', en: 'The green signal in the bar' }, 'balk'],
  ['knopTekst', 'knop', WOORDEN, { nl: 'Tekst op een knop', en: 'Text on a button' }, 'knopTekst'],
  ['knopTekst', 'knopAanwijzen', WOORDEN, { nl: 'Tekst op een knop die u aanwijst', en: 'Text on a button that you point at' }, 'knopTekst'],
  ['knop', 'vlak', VORMEN, { nl: 'Een knop op de pagina', en: 'A button on the page' }, 'knop'],
  ['knop', 'grond', VORMEN, { nl: 'Een knop naast een kaart', en: 'A button beside a card' }, 'knop'],
  ['accent', 'vlak', WOORDEN, { nl: 'Een link op een kaart', en: 'A link on a card' }, 'accent'],
  ['accent', 'grond', WOORDEN, { nl: 'Een link naast een kaart', en: 'A link beside a card' }, 'accent'],
  ['accent', 'accentZacht', WOORDEN, { nl: 'Een link in een gekleurd vak', en: 'A link in a coloured box' }, 'accent'],
  ...(['tekst', 'tekstStil', 'tekstZacht'] as const).map((tekst) => [tekst, 'accentZacht', WOORDEN, { nl: 'Tekst in een gekleurd vak', en: 'Text in a coloured box' }, 'accent'] as const),
];

/** One pair as it was measured. */
export interface Contrastmeting {
  readonly paar: Zin;
  readonly schema: Kleurschema;
  readonly gemeten: number;
  readonly minst: number;
  readonly genoeg: boolean;
  readonly veld: string;
}

const SCHERM: Readonly<Record<Kleurschema, Zin>> = { licht: { nl: 'licht scherm', en: 'light screen' }, donker: { nl: 'donker scherm', en: 'dark screen' } };

/** The same colours as #rrggbb. @throws {OngeldigeInvoer} for one that cannot be read or that lets through what is behind it */
export function leesKleuren(invoer: Themakleuren): Themakleuren {
  const lees = (schema: Kleurschema) => Object.fromEntries(THEMA_KLEUREN.map((naam) => {
    const kleur = parse(invoer[schema][naam]);
    if (!kleur || (kleur.alpha ?? 1) < 1) throw new OngeldigeInvoer({ nl: 'Schrijf een kleur zoals #0b5561.', en: 'Write a colour such as #0b5561.' }, `kleuren.${schema}.${naam}`);
    return [naam, formatHex(kleur)];
  })) as Record<Themakleur, string>;
  return { licht: lees('licht'), donker: lees('donker') };
}

/** Every pair on a light and on a dark screen. */
export function meet(kleuren: Themakleuren): Contrastmeting[] {
  return SCHEMAS_VAN_KLEUR.flatMap((schema) => {
    const alle = volledig(kleuren, schema);
    return PAREN.map(([voor, achter, minst, zin, veld]) => {
      const gemeten = wcagContrast(alle[voor], alle[achter]);
      return { paar: { nl: `${zin.nl} (${SCHERM[schema].nl})`, en: `${zin.en} (${SCHERM[schema].en})` }, schema, gemeten, minst, genoeg: gemeten >= minst, veld: `kleuren.${schema}.${veld}` };
    });
  });
}

/** @throws {ContrastTeLaag} naming the first pair that people could not read */
export function eisContrast(kleuren: Themakleuren): void {
  const fout = meet(kleuren).find(({ genoeg }) => !genoeg);
  // Rounded down, so that what is refused never reads as enough.
  if (fout) throw new ContrastTeLaag(fout.paar, komma(Math.floor(fout.gemeten * 10) / 10), komma(fout.minst), fout.veld);
}

/** The stylesheet of these colours; who asks for more contrast, or lets the system paint, keeps those colours. */
export function stijlblad(kleuren: Themakleuren): string {
  const [licht, donker] = [volledig(kleuren, 'licht'), volledig(kleuren, 'donker')];
  const regels = NAMEN.map(([naam, kleur]) => `    ${naam}: light-dark(${licht[kleur]}, ${donker[kleur]});`);
  return `@media not ((prefers-contrast: more) or (forced-colors: active)) {\n  .dt-theme {\n${regels.join('\n')}\n  }\n}\n`;
}

const NAMEN: readonly (readonly [string, keyof Kleuren])[] = [
  ['--basis-color-action-1-color-default', 'accent'],
  ['--basis-color-action-1-bg-default', 'accentZacht'],
  ['--basis-color-action-1-border-default', 'accentLijn'],
  ['--basis-color-action-1-inverse-bg-default', 'knop'],
  ['--basis-color-action-1-inverse-bg-hover', 'knopAanwijzen'],
  ['--basis-color-action-1-inverse-color-default', 'knopTekst'],
  ['--basis-color-accent-1-inverse-bg-default', 'balk'],
  ['--basis-color-accent-1-inverse-bg-hover', 'balkPil'],
  ['--basis-color-accent-1-inverse-color-default', 'balkTekst'],
];

function volledig(kleuren: Themakleuren, schema: Kleurschema): Kleuren {
  const [eigen, vast] = [kleuren[schema], VASTE_KLEUREN[schema]];
  const tussen = (van: string, naar: string, deel: number) => formatHex(interpolate([van, naar], 'rgb')(deel)) ?? van;
  // On a white button text gets darker ground by going away from the text, on a dark one too.
  const weg = wcagContrast(eigen.knopTekst, '#000000') > wcagContrast(eigen.knopTekst, '#ffffff') ? '#000000' : '#ffffff';
  return {
    ...vast, ...eigen,
    balkPil: tussen(eigen.balk, eigen.balkTekst, 0.12),
    knopAanwijzen: tussen(eigen.knop, weg, 0.15),
    accentZacht: tussen(vast.vlak, eigen.accent, 0.1),
    accentLijn: tussen(vast.vlak, eigen.accent, 0.45),
  };
}

const komma = (getal: number): Zin => ({ nl: getal.toLocaleString('nl-NL', { maximumFractionDigits: 1 }), en: getal.toLocaleString('en-GB', { maximumFractionDigits: 1 }) });
