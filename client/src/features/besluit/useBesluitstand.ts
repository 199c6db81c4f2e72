import { useQuery } from '@apollo/client/react';
import { casuskamer, zittingkamer } from '@doorbraaktafel/shared/live';
import { BesluitstandDocument, type BesluitstandVeldenFragment } from '../../generated/graphql';
import { leesFout, type Weigering } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';

export type Besluitbeeld = BesluitstandVeldenFragment;
export type Voorstel = NonNullable<Besluitbeeld['voorstel']>;
export type Ronde = Voorstel['rondes'][number];
export type Standpunt = Ronde['standpunten'][number];

export interface Besluitstand {
  stand: Besluitbeeld | undefined;
  fout: Weigering | undefined;
  opnieuw: () => void;
}

/** What lies before the table about a casus, fresh after every change; `zittingId` also follows who sits at the table. */
export function useBesluitstand(casusId: string, zittingId?: string): Besluitstand {
  const { organisatieId } = useIk();
  const { data, error, refetch } = useQuery(BesluitstandDocument, { variables: { casusId } });
  useVersheid(casuskamer(casusId, organisatieId), () => refetch(), ['casus.gewijzigd', 'voorstel.gewijzigd', 'besluit.genomen', 'actie.gewijzigd']);
  useVersheid(zittingId ? zittingkamer(zittingId) : undefined, () => refetch(), ['aanwezigheid.gewijzigd']);
  return {
    stand: data?.besluitstand,
    fout: error && !data ? leesFout(error) : undefined,
    opnieuw: () => void refetch().catch(() => undefined),
  };
}

/** The ronde that was opened last. */
export function laatsteRonde(stand: Besluitbeeld | undefined): Ronde | undefined {
  return stand?.voorstel?.rondes.at(-1);
}

/** What the own organisation said, or can say, in the open ronde. */
export function eigenStandpunt(stand: Besluitbeeld | undefined): Standpunt | undefined {
  const ronde = laatsteRonde(stand);
  return ronde && !ronde.geslotenOp ? ronde.standpunten.find(({ eigen, magGeven }) => eigen && magGeven) : undefined;
}
