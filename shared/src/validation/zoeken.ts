import { z } from 'zod';

/** Words to look for in the own casussen; they travel in the body and are kept nowhere. */
export const zoekwoorden = z.string().trim().min(2, 'Typ minstens twee letters.').max(100, 'Zoek met hoogstens 100 tekens.');
