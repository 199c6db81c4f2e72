import type { algemeen as nl } from '../nl/algemeen';
import type { Vertaling } from '../vertaling';

export const algemeen: Vertaling<typeof nl> = {
  product: 'Doorbraaktafel',
  opslaan: 'Save',
  annuleren: 'Cancel',
  sluiten: 'Close',
  terug: 'Back',
  verder: 'Continue',
  versturen: 'Send',
  wijzigen: 'Change',
  verwijderen: 'Remove',
  zoeken: 'Search',
  bekijken: 'View',
  meer: 'More',
  ja: 'Yes',
  nee: 'No',
  vandaag: 'Today',
  onbekend: 'Unknown',
  dagen_one: '{{count}} day',
  dagen_other: '{{count}} days',
  minuten_one: '{{count}} minute',
  minuten_other: '{{count}} minutes',
  weergave: { systeem: 'Colours of this device', licht: 'Light screen', donker: 'Dark screen', zaal: 'Meeting-room screen' },
  nietGevonden: {
    titel: 'This page does not exist',
    uitleg: 'The address may be wrong, or you may not be allowed to see this page.',
    actie: 'Go to the start',
  },
  geenRecht: {
    titel: 'You cannot view this',
    uitleg: 'Ask the chair for access if you need this for your work.',
  },
  mislukt: {
    titel: 'That did not work',
    uitleg: 'What you wrote is still here. Please try again.',
  },
};
