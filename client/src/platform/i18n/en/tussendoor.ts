import type { tussendoor as nl } from '../nl/tussendoor';
import type { Vertaling } from '../vertaling';

export const tussendoor: Vertaling<typeof nl> = {
  titel: 'Between the meetings',
  geen: 'Nobody is digging in now.',
  zoekt: '{{wie}} ({{organisatie}}) is finding out:',
  zocht: '{{wie}} ({{organisatie}}) found out:',
  tijd_one: 'One hour, until {{dag}}',
  tijd_other: '{{count}} hours, until {{dag}}',
  klaar: 'Done on {{dag}}',
  teLaat: 'late',
  afronden: 'Done digging in',
  legVast: 'Record',
  uitzoeker: {
    knop: 'Have somebody find out',
    ander: 'Have something else found out',
    wie: 'Who finds this out?',
    vraag: 'What has to be found out?',
    uren: 'How many hours?',
    tot: 'Until which day?',
  },
  bevinding: {
    knop: 'Write down what you found',
    lijst: 'What was found',
    bron: 'Source: {{bron}} · {{wie}}, {{dag}}',
    vanWie: 'From whom or what do you know this?',
    wat: 'What did you find?',
  },
  opgelost: {
    titel: 'Solved outside the table',
    door: '{{dag}}, {{wie}}',
    knop: 'Solved outside the table',
    uitleg: 'The case leaves the agenda. Close it afterwards under Agreements.',
    hoe: 'How was it solved? One sentence.',
    terug: 'Back to the table after all',
    terugUitleg: 'The case can then go on the agenda again.',
    waarom: 'Why is it not solved? One sentence.',
  },
};
