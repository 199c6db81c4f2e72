import { useTranslation } from 'react-i18next';
import type { CasusVeldenFragment } from '../../../generated/graphql';
import { Card, Muted } from '../../../ui';
import { Vraagformulier } from './Vraagformulier';

/** What is still missing: mine to answer here, others' with who was asked. */
export function Vragen({ casus }: { casus: CasusVeldenFragment }) {
  const { t } = useTranslation('casus');
  const mijne = casus.vragen.find(({ voorMij }) => voorMij);
  const anderen = casus.vragen.filter((vraag) => vraag !== mijne);
  if (casus.vragen.length === 0) return null;
  return (
    <Card title={t('vragen.titel')} tone={mijne ? 'letop' : undefined}>
      {mijne && <Vraagformulier key={mijne.id} vraag={mijne} />}
      <ul className="dt-casus__lijst">
        {anderen.map(({ id, vraag, aanNaam, voorMij }) => (
          <li key={id}>
            {vraag}
            <Muted>{voorMij ? t('vragen.aanU') : t('vragen.gevraagd', { naam: aanNaam })}</Muted>
          </li>
        ))}
      </ul>
    </Card>
  );
}
