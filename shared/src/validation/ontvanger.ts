import { veldzin } from '../taal/index.js';

/** Whether every sign of a name can be seen: one that cannot, between two names, hid that the client was meant. */
export const isGeheelZichtbaar = (naam: string) => !/\p{Cf}/u.test(naam);

export const ONZICHTBAAR_TEKEN = veldzin({ nl: 'In deze naam staat een teken dat niemand ziet. Typ de naam zelf.', en: 'This name holds a sign that nobody sees. Type the name yourself.' });
