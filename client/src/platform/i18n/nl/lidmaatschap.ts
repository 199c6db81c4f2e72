export const lidmaatschap = {
  titel: 'Voor wie werkt u nu?',
  intro: 'U hoort bij meer dan één organisatie. U werkt steeds voor één ervan. Wisselen kan later in het menu rechtsboven.',
  kies: 'Werk voor {{organisatie}}',
  wissel: 'Werk voor {{organisatie}}',
  gewisseld: 'U werkt nu voor een andere organisatie',
  gewisseldUitleg: 'In een ander tabblad hebt u gekozen voor {{organisatie}} in {{regio}}. Deze pagina gaat daarmee verder.',
  gaVerder: 'Ga verder',
} as const;
