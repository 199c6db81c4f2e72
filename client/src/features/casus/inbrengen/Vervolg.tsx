import { BLOKKADES } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { Checkbox, Keuzetegels, TextArea } from '../../../ui';
import type { Conceptbeheer } from './useInbrengconcept';

const VRAAG_HOOGSTENS = 500;

export interface VervolgProps extends Pick<Conceptbeheer, 'concept' | 'vul'> {
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** After the client: what holds it up, what has to happen, whether the client knows. */
export function Vervolg({ concept, vul, id, fout }: VervolgProps) {
  const { t } = useTranslation('casus');
  return (
    <>
      <div className="dt-inbrengen__tegels" data-interactie="blokkade">
        <Keuzetegels
          id={id('blokkade')}
          label={t('inbrengen.blokkade')}
          choices={BLOKKADES.map((value) => ({ value, label: t(`blokkade.${value}`) }))}
          value={concept.blokkade}
          onChange={(blokkade) => vul({ blokkade })}
          error={fout('blokkade')}
        />
      </div>
      <div data-interactie="vraag">
        <TextArea
          id={id('vraag')}
          label={t('inbrengen.vraag')}
          description={t('inbrengen.vraagUitleg')}
          value={concept.vraag}
          onChange={(vraag) => vul({ vraag })}
          error={fout('vraag')}
          rows={2}
          maxCharacters={concept.vraag.length > VRAAG_HOOGSTENS - 100 ? VRAAG_HOOGSTENS : undefined}
        />
      </div>
      <div data-interactie="client-weet-dit">
        <Checkbox checked={concept.clientWeetDit} onChange={(clientWeetDit) => vul({ clientWeetDit })}>
          {t('inbrengen.clientWeetDit')}
        </Checkbox>
      </div>
    </>
  );
}
