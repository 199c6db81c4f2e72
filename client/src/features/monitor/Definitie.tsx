import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { DefinitionList } from '../../ui';
import type { Figuur } from './figuur';

/** The definition card of a figure: what counts, which day, what does not, from where. */
export function Definitie({ figuur: { definitie, bron, peildatum } }: { figuur: Figuur }) {
  const { t } = useTranslation('cijfers');
  const datum = (dag: string) => datumLang(dag, huidigeTaal());
  const items: { term: string; value: ReactNode }[] = [
    { term: t('definitie.telt'), value: definitie.telt },
    { term: t('definitie.datum'), value: definitie.datum },
    { term: t('definitie.niet'), value: <Zinnen zinnen={definitie.uitzonderingen} /> },
    {
      term: t('definitie.bron'),
      value: bron ? `${bron.naam}. ${t('definitie.bronPeildatum', { vindplaats: bron.vindplaats, datum: datum(bron.peildatum) })}.` : t('definitie.eigen'),
    },
  ];
  if (bron?.opmerking) items.push({ term: t('definitie.opmerking'), value: bron.opmerking });
  items.push({ term: t('filter.peildatum'), value: datum(peildatum) });
  return (
    <div className="dt-cijfers__blok dt-cijfers__definitie">
      <h3 className="dt-cijfers__kop">{t('definitie.titel')}</h3>
      <DefinitionList items={items} />
    </div>
  );
}

function Zinnen({ zinnen }: { zinnen: readonly string[] }) {
  return (
    <ul className="dt-cijfers__zinnen">
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  );
}
