export const aanmelden = {
  titel: 'Aanmelden',
  email: 'E-mailadres',
  wachtwoord: 'Wachtwoord',
  meldAan: 'Meld aan',
  verlopen: 'U bent afgemeld. Meld u opnieuw aan, dan gaat u verder waar u was.',
  meldAf: 'Afmelden',
  mislukt: 'Aanmelden is niet gelukt',
  demonstratie: 'Proberen met verzonnen mensen',
  demonstratieUitleg: 'Dit is een demonstratie. Kies wie u wilt zijn. Iedereen hier is verzonnen.',
  bevestiging: {
    titel: 'Bevestig dat u het bent',
    handeling: 'Voor deze stap vragen we uw wachtwoord nog een keer. Daarna gaat het verder. Wat u schreef, blijft staan.',
    zitting: 'Doe dit nu, dan hoeft het straks niet midden in de zitting.',
    bevestig: 'Bevestig',
  },
} as const;
