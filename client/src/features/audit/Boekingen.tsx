import { UITGAVESOORTEN, UITGAVESTANDEN } from '@doorbraaktafel/shared/vocabulary';
import { useTranslation } from 'react-i18next';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang, datumTijd, euroPrecies } from '../../platform/opmaak';
import { Alert, DefinitionList, Muted, Table, type Column } from '../../ui';
import { rekenAf, type Uitgavespoor } from './afrekening';
import type { Spoor } from './spoor';

type Boeking = Uitgavespoor['boekingen'][number];

const SOORTEN = ['reservering', 'betaling', 'vrijval', 'terugontvangst', 'correctie', 'terugcorrectie', 'claim', 'claimterug'] as const;

/** The expense of a besluit and every entry, with why money came back and whether the sum is right. */
export function Boekingen({ besluit, spoor }: { besluit: Spoor; spoor: Uitgavespoor }) {
  const { t } = useTranslation(['audit', 'noodfonds']);
  const { uitgave, boekingen, begunstigde } = spoor;
  const { sluit, gereserveerd, betaald, terug, open } = rekenAf(besluit, boekingen, uitgave.restInCent);
  const soort = UITGAVESOORTEN.find((een) => een === uitgave.soort);
  const stand = UITGAVESTANDEN.find((een) => een === uitgave.stand);
  const einde = (eind: typeof uitgave.besluitEinde) =>
    eind ? [{ term: t(eind.vervangen ? 'noodfonds:besluitWeg.vervangen' : 'noodfonds:besluitWeg.ingetrokken', { datum: datumLang(eind.op, huidigeTaal()) }), value: eind.reden ?? '' }] : [];
  return (
    <>
      <DefinitionList
        items={[
          { term: t('audit:geld.fonds'), value: uitgave.fondsNaam ?? t('audit:geld.onbekend') },
          { term: t('audit:geld.waarvoor'), value: soort ? t(`noodfonds:soort.${soort}`) : uitgave.soort },
          { term: t('audit:geld.ontvanger'), value: begunstigde?.naam ?? t('audit:geld.persoon') },
          { term: t('audit:geld.stand'), value: stand ? t(`noodfonds:stand.${stand}`) : uitgave.stand },
          ...einde(uitgave.besluitEinde),
        ]}
      />
      <Boekingentabel boekingen={boekingen} />
      <Alert tone={sluit ? 'goed' : 'fout'} title={sluit ? t('audit:geld.sluit') : t('audit:geld.sluitNiet')}>
        {t('audit:geld.som', {
          gereserveerd: euroPrecies(gereserveerd),
          betaald: euroPrecies(betaald),
          terug: euroPrecies(terug),
          open: euroPrecies(open),
        })}
      </Alert>
    </>
  );
}

function Boekingentabel({ boekingen }: { boekingen: readonly Boeking[] }) {
  const { t } = useTranslation(['audit', 'noodfonds']);
  const wat = (code: string) => {
    const bekend = SOORTEN.find((een) => een === code);
    return bekend ? t(`noodfonds:boeking.soorten.${bekend}`) : code;
  };
  const kolommen: Column<Boeking>[] = [
    { id: 'nummer', header: t('noodfonds:boeking.nummer'), cell: ({ nummer }) => nummer },
    { id: 'soort', header: t('noodfonds:boeking.soort'), cell: ({ soort }) => wat(soort), rowHeader: true },
    { id: 'bedrag', header: t('noodfonds:boeking.bedrag'), align: 'end', cell: ({ bedragInCent }) => euroPrecies(bedragInCent) },
    { id: 'datum', header: t('noodfonds:boeking.datum'), cell: ({ geboektOp }) => datumTijd(geboektOp, huidigeTaal()) },
    ...(boekingen.some(({ reden }) => reden) ? [{ id: 'reden', header: t('audit:geld.reden'), cell: ({ reden }: Boeking) => reden ?? '' }] : []),
  ];
  return <Table caption={t('noodfonds:boeking.titel')} columns={kolommen} rows={boekingen} rowKey={({ id }) => id} empty={<Muted>{t('noodfonds:boeking.leeg')}</Muted>} />;
}
