import { createContext, type ReactNode } from 'react';

/** How the route lets an organisation be invited for a casus of this week. */
export const Uitnodigen = createContext<(casusId: string, naam: string) => ReactNode>(() => null);
