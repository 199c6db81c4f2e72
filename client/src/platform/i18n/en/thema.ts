import type { nl } from '../nl';
import type { Vertaling } from '../vertaling';

export const thema: Vertaling<typeof nl.thema> = {
  titel: 'Colours and logo',
  intro: 'This is how the programme looks for your region. Colours that people cannot read are not kept.',
  kleuren: 'Colours',
  schema: { licht: 'On a light screen', donker: 'On a dark screen' },
  kleur: { balk: 'The bar at the top', balkTekst: 'Text in the bar', knop: 'The button', knopTekst: 'Text on the button', accent: 'Links' },
  voorbeeld: { balk: 'Doorbraaktafel', accent: 'A link', knop: 'A button' },
  bewaar: 'Save the colours',
  meet: 'Measure the contrast',
  allesTeLezen: 'Everything can be read well.',
  nietTeLezen_one: '{{count}} place cannot be read well.',
  nietTeLezen_other: '{{count}} places cannot be read well.',
  teLaag: 'What cannot be read well',
  paar: 'Where',
  gemeten: 'Contrast',
  minst: 'At least',
  aanmelden: 'Signing in with your colours',
  aanmeldenUitleg: 'Give people this address. The sign-in page then has your colours and logo.',
  logo: {
    titel: 'Logo',
    bestand: 'File',
    uitleg: 'PNG or SVG, at most 1 MB. We make a small PNG of it.',
    kies: 'Choose a file.',
    bewaar: 'Save the logo',
    weg: 'Remove the logo',
    nu: 'The logo of your region',
  },
};
