import { westfriesseOrganisaties } from '../westfriesland/index.js';
import type { DemoRegio } from './regio.js';

/** The regio of the real figures: an uitstroomcoördinator, and casework when it is needed (DSP-2020 H4). */
export const WESTFRIESLAND: DemoRegio = {
  sleutel: 'westfriesland',
  naam: 'Westfriesland',
  instellingen: { ritme: 'wanneer_nodig', voorzitterRol: 'uitstroomcoordinator', doorzettenMogelijk: false },
  tafel: 'Casusoverleg Westfriesland',
  voorzitter: 'coordinator',
  plaatsvervanger: 'achtervang',
  organisaties: [
    // Named as the printed figures name them, so that figure 5 finds its gemeenten.
    ...westfriesseOrganisaties().map(({ naam, soort }) => ({ sleutel: naam, naam, soort })),
    { sleutel: 'toezicht', naam: 'Toezicht Westfriesland', soort: 'anders' },
  ],
  leden: [
    { sleutel: 'coordinator', organisatie: 'Hoorn', rol: 'uitstroomcoordinator', naam: 'Ilse Klokjesgentiaan', functie: 'uitstroomcoördinator' },
    { sleutel: 'achtervang', organisatie: 'Hoorn', rol: 'uitstroomcoordinator', naam: 'Karel Lisdodde', functie: 'achtervang' },
    { sleutel: 'corporatie', organisatie: 'Intermaris', rol: 'woningcorporatie', naam: 'Doris Moerasspirea', functie: 'woonconsulent' },
    { sleutel: 'begeleider', organisatie: 'DnoDoen', rol: 'zorgaanbieder', naam: 'Jelle Dotterbloem', functie: 'begeleider' },
    { sleutel: 'auditor', organisatie: 'toezicht', rol: 'fg_of_auditor', naam: 'Anne Zonnedauw', functie: 'auditor' },
    { sleutel: 'beheerder', organisatie: 'Hoorn', rol: 'beheerder', naam: 'Floris Watermunt', functie: 'beheerder' },
    { sleutel: 'beheerder2', organisatie: 'Hoorn', rol: 'beheerder', naam: 'Saar Zwanenbloem', functie: 'tweede beheerder' },
  ],
};
