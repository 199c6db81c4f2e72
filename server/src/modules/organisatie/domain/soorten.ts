/** Kinds of organisation in a regio. */
export const ORGANISATIE_SOORTEN = ['gemeente', 'corporatie', 'zorgaanbieder', 'anders'] as const;
export type OrganisatieSoort = (typeof ORGANISATIE_SOORTEN)[number];
