import type { beveiliging as nl } from '../nl/beveiliging';
import type { Vertaling } from '../vertaling';

export const beveiliging: Vertaling<typeof nl> = {
  titel: 'My account',
  factor: {
    titel: 'Code at sign-in',
    aan: 'is on',
    uit: 'is off',
    uitleg: 'With a code from an app on your phone, your password alone lets nobody in.',
    over_one: 'You have {{count}} recovery code left.',
    over_other: 'You have {{count}} recovery codes left.',
    zetAan: 'Turn the code on',
    zetUit: 'Turn the code off',
    nieuweCodes: 'Make new recovery codes',
    venster: 'Turn the code on',
    stappen: 'Open the code app on your phone and scan the square. Then enter the code that the app shows.',
    vierkant: 'Square with your key, for scanning. The key stands below as text.',
    ofTyp: 'Does scanning fail? Then type this key:',
    code: 'Code from the app',
    bevestig: 'Turn on',
  },
  codes: {
    titel: 'Keep these recovery codes now',
    uitleg: 'Did you lose your phone? Then sign in with these. Each code works once. We do not show them again.',
    lijst: 'Recovery codes',
    klaar: 'I have kept them',
  },
  sessies: {
    titel: 'Where you are signed in',
    apparaat: 'Device',
    onbekend: 'unknown',
    regio: 'Region',
    begonnen: 'Signed in on',
    gezien: 'Last used',
    einde: 'End',
    deze: 'this device',
    beeindig: 'Sign out here',
    andere: 'Sign out everywhere but here',
  },
  wachtwoord: {
    titel: 'Change password',
    huidig: 'Current password',
    nieuw: 'New password',
    uitleg: 'At least 12 characters. A few loose words are good and easy to remember.',
    wijzig: 'Change password',
    gelukt: 'Your password was changed. You are signed out on other devices.',
  },
};
