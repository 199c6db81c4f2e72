import { useTranslation } from 'react-i18next';
import type { BesluitVeldenFragment } from '../../../generated/graphql';
import { zonderWoorden } from '../../../platform/gehoord';
import { huidigeTaal } from '../../../platform/i18n';
import { datumLang } from '../../../platform/opmaak';
import { Card, Muted } from '../../../ui';
import '../Besluitenlijst.css';

type Hoorverslag = NonNullable<BesluitVeldenFragment['verloop']['hoorverslag']>;

/** What went before a forced besluit: that it was announced, and what who is bound said to it. */
export function Gehoord({ verslag }: { verslag: Hoorverslag }) {
  const { t } = useTranslation('naspel');
  const { aangekondigdOp, aangekondigdDoorNaam, waarom, opschaling, medeondertekendDoorNaam, gehoord } = verslag;
  return (
    <Card compact headingLevel={3} title={t('gehoord.titel')}>
      {waarom && <p className="dt-besluit__letterlijk">{waarom}</p>}
      <Muted>{t('gehoord.voornemen', { wie: aangekondigdDoorNaam, dag: datumLang(aangekondigdOp, huidigeTaal()) })}</Muted>
      {opschaling && <Muted>{t('voornemen.opschaling', { tekst: opschaling })}</Muted>}
      {gehoord.map((een) => (
        <p key={een.organisatieId} className="dt-besluit__letterlijk">
          <strong>{een.organisatieNaam}:</strong> {een.tekst ?? t(`gehoord.${zonderWoorden(een)}`)}
        </p>
      ))}
      {medeondertekendDoorNaam && <Muted>{t('voornemen.getekend', { wie: medeondertekendDoorNaam })}</Muted>}
    </Card>
  );
}
