export const aanmelden = {
  titel: 'Sign in',
  email: 'E-mail address',
  wachtwoord: 'Password',
  meldAan: 'Sign in',
  verlopen: 'You were signed out. Sign in again to go on where you were.',
  meldAf: 'Sign out',
  mislukt: 'Signing in failed',
  demonstratie: 'Try it as an invented person',
  demonstratieUitleg: 'This is a demonstration. Choose who you want to be. Everybody here is invented.',
  bevestiging: {
    titel: 'Confirm that it is you',
    handeling: 'This step needs your password once more. Then it goes on. What you wrote stays.',
    zitting: 'Do this now, so that nobody asks in the middle of the meeting.',
    bevestig: 'Confirm',
  },
} as const;
