import { useTranslation } from 'react-i18next';
import type { DraaiboekVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { DefinitionList, Muted } from '../../../ui';
import { rolWoord } from '../woorden';

/** One version in full: first owner, steps, result, and where it comes from. */
export function Draaiboekregels({ draaiboek }: { draaiboek: DraaiboekVeldenFragment }) {
  const { t } = useTranslation('leren');
  const { eersteRol, stappen, verwacht, bron, reden, vastgesteldOp, vastgesteldDoorNaam } = draaiboek;
  const regels = [
    { term: t('draaiboek.eerst'), value: rolWoord(t, eersteRol) },
    {
      term: t('draaiboek.stappen'),
      value: (
        <ol className="dt-leren__stappen">
          {stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
      ),
    },
    { term: t('draaiboek.verwacht'), value: verwacht },
  ];
  return (
    <>
      <DefinitionList items={regels} />
      {bron && <Muted>{t('draaiboek.bron', { bron })}</Muted>}
      {reden && <Muted>{t('draaiboek.waarom', { reden })}</Muted>}
      {vastgesteldOp && <Muted>{t('draaiboek.door', { naam: vastgesteldDoorNaam ?? '', dag: datumLang(vastgesteldOp, huidigeTaal()) })}</Muted>}
    </>
  );
}
