import { useTranslation } from 'react-i18next';
import type { BesluitVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Alert, Card, Muted, Stack } from '../../../ui';
import { Gehoord } from './Gehoord';
import '../Besluitenlijst.css';

type Verloopbeeld = BesluitVeldenFragment['verloop'];

const dag = (moment: string) => datumLang(moment, huidigeTaal());

/** How a besluit stands and what was said against it; shown wherever the besluit is shown. */
export function Verloop({ verloop }: { verloop: Verloopbeeld }) {
  const { t } = useTranslation('naspel');
  const { toestand, eindeReden, vervangenDoorNummer, vervangtNummer, minderheidsstandpunten, heroverwegingen } = verloop;
  return (
    <Stack gap="s">
      {toestand === 'ingetrokken' && <Alert tone="letop" title={t('ingetrokken')}>{eindeReden}</Alert>}
      {toestand === 'vervangen' && <Alert tone="letop" title={t('vervangen', { nummer: vervangenDoorNummer })}>{eindeReden}</Alert>}
      {vervangtNummer !== null && <Muted>{t('vervangt', { nummer: vervangtNummer })}</Muted>}
      {verloop.hoorverslag && <Gehoord verslag={verloop.hoorverslag} />}
      {minderheidsstandpunten.map(({ organisatieId, organisatieNaam, tekst, gegevenOp }) => (
        <Card key={organisatieId} compact headingLevel={3} title={t('minderheid.van', { organisatie: organisatieNaam })}>
          <p className="dt-besluit__letterlijk">{tekst}</p>
          <Muted>{dag(gegevenOp)}</Muted>
        </Card>
      ))}
      {heroverwegingen.map((vraag) => (
        <Heroverweging key={vraag.id} vraag={vraag} />
      ))}
      <Wegen verloop={verloop} />
    </Stack>
  );
}

function Heroverweging({ vraag }: { vraag: Verloopbeeld['heroverwegingen'][number] }) {
  const { t } = useTranslation('naspel');
  const { namens, organisatieNaam, reden, antwoordDag, uitkomst, motivering, beantwoordOp } = vraag;
  const wie = namens === 'client' ? t('heroverweging.client') : organisatieNaam;
  return (
    <Card compact headingLevel={3} title={t('heroverweging.van', { wie })}>
      <p className="dt-besluit__letterlijk">{reden}</p>
      {!uitkomst && <Muted>{t('heroverweging.loopt', { dag: dag(antwoordDag) })}</Muted>}
      {uitkomst && (
        <p className="dt-besluit__letterlijk">
          <strong>{uitkomst === 'ingetrokken' ? t('heroverweging.ingetrokken') : t('heroverweging.gehandhaafd')}</strong> {motivering}
        </p>
      )}
      {beantwoordOp && <Muted>{dag(beantwoordOp)}</Muted>}
    </Card>
  );
}

/** What one can still do, until when, and where the beschikking is contested. */
function Wegen({ verloop }: { verloop: Verloopbeeld }) {
  const { t } = useTranslation('naspel');
  const { toestand, tegenspraakDag, heroverwegingDag, naarBeschikking, beschikking, kennisgevingen } = verloop;
  if (toestand !== 'geldt') return null;
  return (
    <>
      {tegenspraakDag && <Muted>{t('minderheid.tot', { dag: dag(tegenspraakDag) })}</Muted>}
      {heroverwegingDag && <Muted>{t('heroverweging.tot', { dag: dag(heroverwegingDag) })}</Muted>}
      {naarBeschikking && !beschikking && <Muted>{t('beschikking.volgt')}</Muted>}
      {beschikking && <Muted>{t('beschikking.staat', { kenmerk: beschikking.kenmerk, dag: dag(beschikking.bekendOp), tot: dag(beschikking.bezwaarTot) })}</Muted>}
      {kennisgevingen.map(({ organisatieId, organisatieNaam, gezienOp }) => (
        <Muted key={organisatieId}>{gezienOp ? t('kennis.weet', { organisatie: organisatieNaam, dag: dag(gezienOp) }) : t('kennis.nogNiet', { organisatie: organisatieNaam })}</Muted>
      ))}
    </>
  );
}
