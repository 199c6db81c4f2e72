/**
 * How long or how often a situation may last before a casus counts as stuck; a regio may set its own.
 * The numbers are those of the domain reference, §2.2.
 */
export const STAGNATIE_PARAMETERS = {
  maandenZonderWoning: 6,
  maandenNachtopvang: 3,
  maandenOpvang: 9,
  keerGeweigerd: 2,
  keerVerplaatst: 3,
  maandenVerplaatst: 24,
  dagenActieTeLaat: 30,
  dagenNaSleutel: 14,
  dagenVoorwaardeOpen: 30,
  dagenBegeleidingGeweigerd: 30,
} as const;

export type StagnatieParameters = { readonly [naam in keyof typeof STAGNATIE_PARAMETERS]: number };
