import { LEEFGEBIEDEN } from '@doorbraaktafel/shared/vocabulary';
import type { TFunction } from 'i18next';
import { useSearchParams } from 'react-router';

/** The life area the list shows, kept in the address. */
export function useGebied(casusId: string): { gebied: string | null; adres: (gebied?: string) => string } {
  const [delen] = useSearchParams();
  const pad = `/casus/${casusId}/netwerk`;
  return {
    gebied: delen.get('leefgebied'),
    adres: (gebied) => (gebied ? `${pad}?leefgebied=${encodeURIComponent(gebied)}` : pad),
  };
}

/** A life area in words; an unknown code is shown as it is. */
export function gebiedNaam(t: TFunction<'netwerk'>, code: string): string {
  const gebied = LEEFGEBIEDEN.find((een) => een === code);
  return gebied ? t(`leefgebied.${gebied}`) : code;
}
