import { casuskamer } from '@doorbraaktafel/shared/live';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AfwijkingDocument, type AfwijkingVeldenFragment } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { huidigeTaal } from '../../../platform/i18n';
import { useVersheid } from '../../../platform/live';
import { datumLang } from '../../../platform/opmaak';
import { useIk } from '../../../platform/sessie/Sessie';
import { Button, Card, Chip, DefinitionList, Disclosure, FetchState } from '../../../ui';
import { AfwijkingVenster } from './AfwijkingVenster';
import { gekozenGrond, isWaarde } from './woorden';

/** Which rule a voorstel sets aside, how far the deviation is worked out, and the way to do so. */
export function AfwijkingBlok({ voorstelId, casusId }: { voorstelId: string; casusId: string }) {
  const { organisatieId } = useIk();
  const { data, fout, opnieuw } = useBevraging(AfwijkingDocument, { voorstelId });
  useVersheid(casuskamer(casusId, organisatieId), opnieuw, ['voorstel.gewijzigd', 'besluit.genomen']);
  return (
    <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={1}>
      {({ afwijking }) => <Blok afwijking={afwijking} />}
    </FetchState>
  );
}

function Blok({ afwijking }: { afwijking: AfwijkingVeldenFragment }) {
  const { t } = useTranslation('afwijking');
  const [open, zetOpen] = useState(false);
  const { regelNaam, versieNummer, motief, uitwerking, mogelijk } = afwijking;
  const grond = gekozenGrond(afwijking.grond);
  const mag = mogelijk.some(({ naam, toegestaan }) => naam === 'afwijkingVastleggen' && toegestaan);
  return (
    <Card compact headingLevel={3} eyebrow={t('opzij')} title={`${regelNaam}, ${t('regel.versie', { nummer: versieNummer })}`} aside={<Chip tone={uitwerking ? 'goed' : 'letop'}>{uitwerking ? t('uitgewerkt') : t('nogNiet')}</Chip>}>
      <DefinitionList items={[...(grond ? [{ term: t('regel.grondKort'), value: t(`grond.${grond}`) }] : []), { term: t('regel.waarom'), value: motief }]} />
      {uitwerking && <Uitgewerkt uitwerking={uitwerking} />}
      {mag && (
        <div>
          <Button size="small" onPress={() => zetOpen(true)}>
            {uitwerking ? t('werkBij') : t('werkUit')}
          </Button>
        </div>
      )}
      {open && <AfwijkingVenster afwijking={afwijking} sluit={() => zetOpen(false)} />}
    </Card>
  );
}

function Uitgewerkt({ uitwerking }: { uitwerking: NonNullable<AfwijkingVeldenFragment['uitwerking']> }) {
  const { t } = useTranslation('afwijking');
  const dag = (datum: string) => datumLang(datum, huidigeTaal());
  const { waardentoets, motivering, voorwaarden, herzienVoor, eindigtOp, versie, vastgelegdOp, vastgelegdDoorNaam } = uitwerking;
  const waarden = waardentoets.map(({ waarde, score, tekst, antwoord }) => ({
    term: isWaarde(waarde) ? t('waarde.met', { waarde: t(`waarde.${waarde}`), score }) : waarde,
    value: [tekst, antwoord].filter(Boolean).join(' '),
  }));
  const dagen = [herzienVoor && t('herzien', { datum: dag(herzienVoor) }), eindigtOp && t('eindigt', { datum: dag(eindigtOp) })].filter(Boolean);
  return (
    <Disclosure title={t('toon', { versie })}>
      <DefinitionList
        items={[
          ...waarden,
          { term: t('motivering'), value: motivering },
          { term: t('voorwaardenKort'), value: voorwaarden },
          { term: t('tot'), value: dagen.join('. ') },
          { term: t('door'), value: `${vastgelegdDoorNaam}, ${dag(vastgelegdOp)}` },
        ]}
      />
    </Disclosure>
  );
}
