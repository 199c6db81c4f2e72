import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';
import { useBesluitwoorden } from './useBesluitwoorden';

/** What the besluit rests on in words. */
export function Gronden({ besluit: { gronden, wijze, standpunten } }: { besluit: Spoor }) {
  const { t } = useTranslation('audit');
  const woorden = useBesluitwoorden();
  const betwist = standpunten.filter(({ klopt }) => klopt === false).map(({ organisatieNaam }) => organisatieNaam);
  return (
    <Spoorstap titel={t('spoor.gronden')}>
      {wijze === 'consensus' && <p>{betwist.length > 0 ? t('spoor.consensusBetwist', { wie: betwist.join(', ') }) : t('spoor.consensus')}</p>}
      {wijze === 'doorzetting' && <p>{t('spoor.doorzetting')}</p>}
      {wijze === 'advies' && <p>{t('spoor.advies')}</p>}
      {gronden.length > 0 && <DefinitionList items={gronden.map(({ soort, tekst }) => ({ term: woorden.grond(soort), value: tekst }))} />}
    </Spoorstap>
  );
}
