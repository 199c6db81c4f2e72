import { z } from 'zod';
import { veldzin } from '../taal/index.js';

/** Words to look for in the own casussen; they travel in the body and are kept nowhere. */
export const zoekwoorden = z.string().trim().min(2, veldzin({ nl: 'Typ minstens twee letters.', en: 'Type at least two letters.' })).max(100, veldzin({ nl: 'Zoek met hoogstens 100 tekens.', en: 'Search with at most 100 characters.' }));
