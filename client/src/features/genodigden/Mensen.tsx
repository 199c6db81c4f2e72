import { useTranslation } from 'react-i18next';
import type { UitTeNodigenQuery } from '../../generated/graphql';
import { Checkbox, Muted } from '../../ui';
import './Mensen.css';

export interface MensenProps {
  id: string;
  van: UitTeNodigenQuery['uitTeNodigen'][number];
  gekozen: readonly string[];
  zet: (lidIds: string[]) => void;
  fout?: string;
}

/** Who of an organisation takes part; of some kinds only who is named. */
export function Mensen({ id, van, gekozen, zet, fout }: MensenProps) {
  const { t } = useTranslation('genodigden');
  return (
    <fieldset id={id} tabIndex={-1} className="dt-genodigden__mensen">
      <legend>{t('leden')}</legend>
      <Muted>{t(van.noemen ? 'ledenNoemen' : 'ledenTeam')}</Muted>
      {van.leden.map((lid, plek) => (
        <Checkbox
          key={lid.id}
          id={`${id}-${lid.id}`}
          checked={gekozen.includes(lid.id)}
          onChange={(aan) => zet(aan ? [...gekozen, lid.id] : gekozen.filter((ander) => ander !== lid.id))}
          error={plek === 0 ? fout : undefined}
        >
          {[lid.naam, lid.functie].filter(Boolean).join(', ')}
        </Checkbox>
      ))}
    </fieldset>
  );
}
