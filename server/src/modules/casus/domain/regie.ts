import type { Onderwerp } from '@doorbraaktafel/shared/vocabulary';

export interface Regieverdeling {
  readonly onderwerp: Onderwerp;
  readonly organisatieId: string;
}

interface Begin {
  readonly regisseurOrganisatieId: string;
  readonly brengendeOrganisatieId: string;
  readonly brengerIsZorgaanbieder: boolean;
  readonly gemeenteId: string;
  /** What was agreed beforehand for this gemeente; it comes first. */
  readonly vooraf?: readonly Regieverdeling[];
}

/**
 * Who has the regie on each subject from the first day, so that it is known beforehand (KADER-2022 §3.1): who was agreed beforehand,
 * else the regisseur's organisation on the route, the provider on care, the gemeente on the rest.
 */
export function regieBijInbrengen({ regisseurOrganisatieId, brengendeOrganisatieId, brengerIsZorgaanbieder, gemeenteId, vooraf = [] }: Begin): Regieverdeling[] {
  const zorg = brengerIsZorgaanbieder ? brengendeOrganisatieId : gemeenteId;
  const gewoon: Regieverdeling[] = [
    { onderwerp: 'route', organisatieId: regisseurOrganisatieId },
    { onderwerp: 'wonen', organisatieId: gemeenteId },
    { onderwerp: 'zorg', organisatieId: zorg },
    { onderwerp: 'inkomen', organisatieId: gemeenteId },
    { onderwerp: 'verslaving', organisatieId: zorg },
    { onderwerp: 'veiligheid', organisatieId: gemeenteId },
  ];
  return gewoon.map(({ onderwerp, organisatieId }) => ({
    onderwerp,
    organisatieId: vooraf.find((afspraak) => afspraak.onderwerp === onderwerp)?.organisatieId ?? organisatieId,
  }));
}
