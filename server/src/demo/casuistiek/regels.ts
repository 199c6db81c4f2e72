import type { INestApplicationContext } from '@nestjs/common';
import { Regels } from '../../modules/organisatie/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { wie, type GebouwdeRegio } from '../bouw-regio.js';

/** Invented rules, of the kind the sources say people run into. */
const REGELS = [
  {
    naam: 'Eerst een schuldregeling',
    tekst: 'Wie meer dan € 500 huurschuld heeft, krijgt pas een contract na toelating tot schuldhulp.',
    doel: 'Nieuwe huur wordt betaald en schulden groeien niet.',
    bron: 'Uitstroomregeling, criterium 3a (verzonnen versie)',
  },
  {
    naam: 'Twee jaar binding met de gemeente',
    tekst: 'Urgentie is er alleen voor wie twee jaar in de gemeente woont.',
    doel: 'Woningen gaan eerst naar inwoners.',
    bron: 'Huisvestingsverordening, artikel 2.4 (verzonnen)',
  },
  {
    naam: 'Geen huisdieren in de opvang',
    tekst: 'Wie in de opvang verblijft, brengt geen dier mee.',
    doel: 'Rust en veiligheid voor alle bewoners.',
    bron: 'Huisregels opvang (verzonnen)',
  },
] as const;

/** Fills the register of a regio with the rules its table can meet. */
export async function registreerRegels(app: INestApplicationContext, regio: GebouwdeRegio): Promise<void> {
  for (const regel of REGELS) {
    await app.get(UnitOfWork).run(wie(regio, 'beheerder'), (tx) => app.get(Regels).legVast(tx, { ...regel, geldigVan: `${new Date().getFullYear() - 1}-01-01` }));
  }
}
