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
    gevolg: 'After this nothing changes about these decisions and their explanation. Is something wrong later? Then take a new decision.',
    vast: 'This list is fixed',
    vastDoor: 'On {{dag}}, by {{wie}}. Nothing changes about these decisions and their explanation.',
    echt: 'Is my file right?',
    echtUitleg: 'Every file of this list has its own check number. It is in the log too. Check your file with SHA-256.',
  },
};
