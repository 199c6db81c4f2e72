import type { DemoNetwerklid } from './casus.js';

/** Around the client of the bewind casus: much is there, the evening and the time after June are not. */
export const NETWERK_BEWIND: readonly DemoNetwerklid[] = [
  { soort: 'persoon', naam: 'Marga Zandraket', relatie: 'zus', doet: 'Belt elke zondag en helpt met de post.', leefgebied: 'familie_en_vrienden', band: 'sterk', contactDagenGeleden: 5 },
  { soort: 'persoon', naam: 'Henk Zilverschoon', relatie: 'oude buurman', doet: 'Drinkt koffie en heeft een sleutel.', leefgebied: 'leefomgeving', band: 'gewoon', contactDagenGeleden: 74 },
  {
    soort: 'professional', naam: 'Bram Ooievaarsbek', relatie: 'woonbegeleider', doet: 'Komt twee uur per week langs.', leefgebied: 'ondersteuning',
    band: 'sterk', bereikbaar: 'kantooruren', contactDagenGeleden: 2, stoptOverDagen: 80, organisatie: 'kennemerzorg',
  },
  { soort: 'professional', naam: 'Sanne Kattenstaart', relatie: 'woonconsulent', doet: 'Regelt de woning en het contract.', leefgebied: 'wonen', band: 'gewoon', contactDagenGeleden: 13, organisatie: 'duinwonen' },
  { soort: 'organisatie', naam: 'Dagwerkplaats De Braam', relatie: 'dagbesteding', doet: 'Drie ochtenden hout bewerken.', leefgebied: 'daginvulling', band: 'gewoon', contactDagenGeleden: 4 },
];

/** Around the client of the eviction: few people, and strained. */
export const NETWERK_ONTRUIMING: readonly DemoNetwerklid[] = [
  { soort: 'persoon', naam: 'Noud Heksenkruid', relatie: 'vader', doet: '', leefgebied: 'familie_en_vrienden', band: 'gespannen', contactDagenGeleden: 130 },
  { soort: 'organisatie', naam: 'Duinwonen', relatie: 'verhuurder', doet: 'Vroeg de ontruiming aan.', leefgebied: 'wonen', band: 'gespannen', contactDagenGeleden: 6, organisatie: 'duinwonen' },
];
