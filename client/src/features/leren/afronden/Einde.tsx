import { useTranslation } from 'react-i18next';
import type { AfrondingVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan, waaromNiet } from '../../../platform/mogelijk';
import { datumLang } from '../../../platform/opmaak';
import { Button, Card, DefinitionList, Muted } from '../../../ui';
import { mechanismeWoord, werkteWoord } from '../woorden';

/** Closing, why that cannot be done now, or what was chosen when it was done. */
export function Einde({ afronding: { afsluiting, mogelijk, fase }, open }: { afronding: AfrondingVeldenFragment; open: () => void }) {
  const { t } = useTranslation('leren');
  const reden = waaromNiet(mogelijk, 'casusAfsluiten');
  if (!afsluiting && fase === 'afgesloten') return null;
  if (!afsluiting) {
    return (
      <div>
        {kan(mogelijk, 'casusAfsluiten') ? <Button onPress={open}>{t('afronden.sluitTitel')}</Button> : reden && <Muted>{t('afronden.kanNiet', { reden })}</Muted>}
      </div>
    );
  }
  const { mechanismen, resultaten, toelichting, afgeslotenOp } = afsluiting;
  const regels: { term: string; value: string }[] = [
    { term: t('afronden.mechanismen'), value: mechanismen.map((code) => mechanismeWoord(t, code)).join(', ') },
    { term: t('afronden.resultaten'), value: resultaten.map((code) => werkteWoord(t, code)).join(', ') },
  ];
  if (toelichting) regels.push({ term: t('afronden.toelichting'), value: toelichting });
  return (
    <Card title={t('afronden.geslotenTitel')}>
      <DefinitionList items={regels} />
      <Muted>{t('afronden.geslotenOp', { dag: datumLang(afgeslotenOp, huidigeTaal()) })}</Muted>
    </Card>
  );
}
