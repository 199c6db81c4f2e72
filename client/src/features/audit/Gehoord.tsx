import { useTranslation } from 'react-i18next';
import { zonderWoorden } from '../../platform/gehoord';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { DefinitionList, Muted } from '../../ui';
import type { Spoor } from './spoor';
import { Spoorstap } from './Spoorstap';

type Verslag = NonNullable<Spoor['verloop']['hoorverslag']>;

/** What went before a forced besluit: that it was announced, what was offered first, and what who is bound said to it. */
export function Gehoord({ verslag }: { verslag: Verslag | null }) {
  const { t } = useTranslation(['audit', 'naspel']);
  if (!verslag) return null;
  const { aangekondigdOp, waarom, opschaling, medeondertekendDoorNaam, gehoord } = verslag;
  return (
    <Spoorstap titel={t('naspel:gehoord.titel')}>
      <p>{t('audit:spoor.voornemen', { datum: datumLang(aangekondigdOp, huidigeTaal()) })}</p>
      {waarom && <p className="dt-spoor__letterlijk">{waarom}</p>}
      {opschaling && <p>{t('naspel:voornemen.opschaling', { tekst: opschaling })}</p>}
      <DefinitionList items={gehoord.map((een) => ({ term: een.organisatieNaam, value: een.tekst ?? t(`naspel:gehoord.${zonderWoorden(een)}`) }))} />
      {medeondertekendDoorNaam && <Muted>{t('naspel:voornemen.getekend', { wie: medeondertekendDoorNaam })}</Muted>}
    </Spoorstap>
  );
}
