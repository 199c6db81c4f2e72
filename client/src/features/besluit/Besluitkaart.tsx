import { DOORZETGRONDEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import type { BesluitVeldenFragment } from '../../generated/graphql';
import { huidigeTaal } from '../../platform/i18n';
import { metTeken } from '../../platform/formulier';
import { datumLang, euroPrecies } from '../../platform/opmaak';
import { Card, Chip, ChipRow, DefinitionList, Link, Muted } from '../../ui';
import { AfwijkingBlok } from './afwijking/AfwijkingBlok';
import { Actielijst } from './Actielijst';
import { Correcties } from './rondes/Genoteerd';
import { Verloop } from './verloop/Verloop';
import { Verloopknoppen } from './verloop/Verloopknoppen';
import { antwoordToon, antwoordWoord, besluitToon, soortWoord, wijzeWoord } from './woorden';

/** One besluit with what it rests on and what follows from it. */
export function Besluitkaart({ besluit }: { besluit: BesluitVeldenFragment }) {
  const { t } = useTranslation('besluit');
  const { t: toezicht } = useTranslation('audit');
  const { t: papier } = useTranslation('papier');
  const taal = huidigeTaal();
  const genomen = { datum: datumLang(besluit.genomenOp, taal), wie: besluit.genomenDoorNaam };
  return (
    <Card
      eyebrow={[t('lijst.nummer', { nummer: besluit.nummer }), besluit.pseudoniem, soortWoord(t, besluit.soort)].filter(Boolean).join(' · ')}
      title={besluit.tekst}
      aside={<Chip tone={besluitToon(besluit.wijze)}>{wijzeWoord(t, besluit.wijze)}</Chip>}
    >
      <Muted>{t('lijst.genomen', genomen)}</Muted>
      <DefinitionList items={regels(t, toezicht, besluit)} />
      <Correcties besluit={besluit} />
      {besluit.opzijVoorstelId && <AfwijkingBlok voorstelId={besluit.opzijVoorstelId} casusId={besluit.casusId} />}
      {besluit.herzienVoor && <p>{t('lijst.herzien', { datum: datumLang(besluit.herzienVoor, taal) })}</p>}
      <Verloop verloop={besluit.verloop} />
      <Verloopknoppen besluit={besluit} />
      <Link href={`/besluit/${besluit.id}`} arrow ariaLabel={papier('briefVan', { nummer: besluit.nummer })}>
        {papier('brief')}
      </Link>
      {besluit.uitgaveId && (
        <Link href={`/noodfonds/uitgave/${besluit.uitgaveId}`} arrow ariaLabel={`${t('lijst.naarUitgave')}: ${t('lijst.nummer', { nummer: besluit.nummer })}`}>
          {t('lijst.naarUitgave')}
        </Link>
      )}
    </Card>
  );
}

const GRONDEN = [...DOORZETGRONDEN, 'overeenstemming', 'clientGehoord', 'bevoegdheid'] as const;

function regels(t: ReturnType<typeof useTranslation<'besluit'>>['t'], toezicht: ReturnType<typeof useTranslation<'audit'>>['t'], besluit: BesluitVeldenFragment) {
  const { mandaten, gronden, standpunten, acties, bedragInCent } = besluit;
  const chips = standpunten.map((een) => {
    const woord = `${een.organisatieNaam}: ${antwoordWoord(t, een).toLowerCase()}`;
    return { text: een.onbevestigd ? `${woord} (${t('standpunt.onbevestigd')})` : woord, tone: een.onbevestigd ? ('letop' as const) : antwoordToon(een) };
  });
  return [
    bedragInCent && { term: t('lijst.bedrag'), value: euroPrecies(bedragInCent) },
    mandaten.length > 0 && {
      term: t('lijst.mandaat', { count: mandaten.length }),
      value: mandaten.map(({ id, organisatieNaam, houderNaam, document }) => <p key={id}>{t('lijst.mandaatVan', { organisatie: organisatieNaam, houder: houderNaam, document })}</p>),
    },
    chips.length > 0 && { term: t('lijst.standpunten'), value: <ChipRow chips={chips} /> },
    gronden.length > 0 && {
      term: t('lijst.gronden'),
      value: gronden.map(({ soort, tekst }) => {
        const grond = GRONDEN.find((een) => een === soort);
        return <p key={soort}>{grond && <strong>{metTeken(toezicht(`gronden.${grond}`))} </strong>}{tekst}</p>;
      }),
    },
    acties.length > 0 && { term: t('lijst.acties'), value: <Actielijst acties={acties} /> },
  ].filter((regel) => typeof regel === 'object' && regel !== null);
}
