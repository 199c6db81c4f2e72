import { lidkamer } from '@doorbraaktafel/shared/live';
import { useTranslation } from 'react-i18next';
import { VoorstelwegingDocument, type VoorstelwegingQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { useVersheid } from '../../platform/live';
import { useIk } from '../../platform/sessie/Sessie';
import { Alert, Card, DefinitionList, Muted } from '../../ui';
import { useAfwegingregels } from './Afweging';
import { useVoorzieningregels } from './Voorliggend';

type Weging = VoorstelwegingQuery['voorstelweging'];
const TELT_NIET = ['andereOrganisatie', 'zelfdePersoon', 'eigenCaseload'] as const;

/** What the fund holder weighs beside a voorstel with money, since his standpunt can be his approval; nothing for who does not go over the fund. */
export function Tafelweging({ voorstelId }: { voorstelId: string }) {
  const { data, opnieuw } = useBevraging(VoorstelwegingDocument, { voorstelId });
  useVersheid(lidkamer(useIk().lidId), opnieuw, ['uitgave.gewijzigd']);
  return data ? <Blad weging={data.voorstelweging} /> : null;
}

function Blad({ weging: { afweging, voorzieningen, voorliggendOntbreekt, akkoordenNodig, teltNiet } }: { weging: Weging }) {
  const { t } = useTranslation('fondsaanvraag');
  const regels = useAfwegingregels(afweging);
  const uitkomsten = useVoorzieningregels(voorzieningen);
  const ontbreekt = voorliggendOntbreekt.length;
  return (
    <Card compact headingLevel={3} title={t('afweging.titel')}>
      <DefinitionList items={[...regels, { term: t('weging.nodig'), value: t('weging.akkoorden', { count: akkoordenNodig }) }, ...uitkomsten]} />
      {ontbreekt > 0 && <Alert tone="letop" title={t('toets.ontbreekt', { count: ontbreekt })} />}
      <Muted>{teltNiet === null ? t('weging.telt') : t(`weging.teltNiet.${TELT_NIET.find((een) => een === teltNiet) ?? 'bevoegd'}`)}</Muted>
    </Card>
  );
}
