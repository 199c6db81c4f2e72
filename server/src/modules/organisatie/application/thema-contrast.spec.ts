import { readFileSync } from 'node:fs';
import { HUISKLEUREN, THEMA_KLEUREN, VASTE_KLEUREN, type Themakleuren } from '@doorbraaktafel/shared/vocabulary';
import { themakleurenInvoer } from '@doorbraaktafel/shared/validation';
import fc from 'fast-check';
import { eisContrast, leesKleuren, meet, stijlblad } from './thema-contrast.js';

const met = (anders: Partial<Themakleuren['licht']>, schema: 'licht' | 'donker' = 'licht'): Themakleuren => ({ ...HUISKLEUREN, [schema]: { ...HUISKLEUREN[schema], ...anders } });

describe('the theme of a regio', () => {
  it('begins with the colours of the house, which people can read', () => {
    expect(meet(HUISKLEUREN).filter(({ genoeg }) => !genoeg)).toEqual([]);
    const css = readFileSync(new URL('../../../../../client/src/styles/thema.css', import.meta.url), 'utf8');
    for (const [naam, sleutel] of [['accent-1-inverse-bg-default', 'balk'], ['accent-1-inverse-color-default', 'balkTekst'], ['action-1-inverse-bg-default', 'knop'], ['action-1-inverse-color-default', 'knopTekst'], ['action-1-color-default', 'accent']] as const) {
      expect(css).toContain(`--basis-color-${naam}: light-dark(${HUISKLEUREN.licht[sleutel]}, ${HUISKLEUREN.donker[sleutel]})`);
    }
    for (const [naam, sleutel] of [['bg-document', 'vlak'], ['bg-subtle', 'grond'], ['color-document', 'tekst'], ['color-default', 'tekstStil'], ['color-subtle', 'tekstZacht']] as const) {
      expect(css).toContain(`--basis-color-default-${naam}: light-dark(${VASTE_KLEUREN.licht[sleutel]}, ${VASTE_KLEUREN.donker[sleutel]})`);
    }
    expect(css).toContain(`--dt-balk-sein: ${VASTE_KLEUREN.licht.sein}`);
  });

  it('that people cannot read is refused, with the pair and what it measures', () => {
    expect(() => eisContrast(met({ knopTekst: '#777777', knop: '#ffffff' }))).toThrow(expect.objectContaining({ code: 'ContrastTeLaag', veld: 'kleuren.licht.knopTekst', boodschap: 'Tekst op een knop (licht scherm): het contrast is 4,4 en moet minstens 4,5 zijn.' }));
    expect(() => eisContrast(met({ accent: '#0b5561' }, 'donker'))).toThrow(expect.objectContaining({ code: 'ContrastTeLaag', veld: 'kleuren.donker.accent' }));
    expect(() => eisContrast(met({ balk: '#6fe0a0', balkTekst: '#000000' }))).toThrow(expect.objectContaining({ boodschap: expect.stringContaining('groene sein') as string }));
  });

  it.each(['red', 'var(--x)', 'url(https://kwaad.example)', '#12345', '#0b5561; } body { display: none', 'rgb(0 0 0 / 50%)', 'color-mix(in srgb, red, blue)', 'expression(1)', ''])('takes no %p', (kleur) => {
    expect(themakleurenInvoer.safeParse(met({ balk: kleur })).success).toBe(false);
  });

  it('takes no colour that the programme does not know', () => {
    expect(themakleurenInvoer.safeParse({ ...HUISKLEUREN, licht: { ...HUISKLEUREN.licht, achtergrond: '#000000' } }).success).toBe(false);
    expect(themakleurenInvoer.safeParse({ licht: HUISKLEUREN.licht }).success).toBe(false);
  });

  it('reads the notations that it takes, and writes nothing but #rrggbb', () => {
    for (const kleur of ['#05a', 'rgb(11, 85, 97)', 'rgb(11 85 97)', 'hsl(190 80% 20%)', 'oklch(42% 0.08 210)']) {
      expect(themakleurenInvoer.safeParse(met({ balk: kleur })).success).toBe(true);
      expect(leesKleuren(met({ balk: kleur })).licht.balk).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('that is taken can be read everywhere, and its stylesheet holds nothing else', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((getal) => `#${getal.toString(16).padStart(6, '0')}`);
    const kleuren = fc.record(Object.fromEntries(THEMA_KLEUREN.map((naam) => [naam, hex])) as Record<(typeof THEMA_KLEUREN)[number], typeof hex>);
    fc.assert(fc.property(kleuren, kleuren, (licht, donker) => {
      const gelezen = leesKleuren({ licht, donker });
      const goed = meet(gelezen).every(({ genoeg }) => genoeg);
      if (goed) expect(() => eisContrast(gelezen)).not.toThrow();
      else expect(() => eisContrast(gelezen)).toThrow();
      const regels = stijlblad(gelezen).split('\n').filter((regel) => regel.includes('--'));
      expect(regels.every((regel) => /^ {4}--basis-color-[a-z0-9-]+: light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\);$/.test(regel))).toBe(true);
    }), { numRuns: 200 });
  });
});
