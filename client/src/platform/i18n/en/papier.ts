import type { papier as nl } from '../nl/papier';
import type { Vertaling } from '../vertaling';

export const papier: Vertaling<typeof nl> = {
  bewaar: 'Save as PDF',
  brief: 'Read the letter',
  briefVan: 'Read the letter about decision {{nummer}}',
  lijst: {
    open: 'This list is not fixed yet',
    openUitleg: 'The explanation of a deviation can still be completed.',
    stelVast: 'Fix the list',
    bevestig: 'Fix',
    onuitgewerkt_one: 'At {{count}} decision a rule goes aside and the deviation is not worked out yet.',
    onuitgewerkt_other: 'At {{count}} decisions a rule goes aside and the deviation is not worked out yet.',
    onuitgewerktUitleg: 'After fixing the list that is no longer possible. Work out the deviation at the decision first.',
    gevolg: 'After this nothing changes about these decisions and their explanation. Is something wrong later? Then take a new decision.',
    vast: 'This list is fixed',
    vastDoor: 'On {{dag}}, by {{wie}}. Nothing changes about these decisions and their explanation.',
    echt: 'Is my file right?',
    echtUitleg: 'Every file of this list has its own check number. It is in the log too. Check your file with SHA-256.',
  },
};
