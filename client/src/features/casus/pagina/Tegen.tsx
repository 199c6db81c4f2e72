import { useTranslation } from 'react-i18next';
import type { CasusVeldenFragment } from '../../../generated/graphql';
import { Card, Chip, Cluster, Muted, type Tone } from '../../../ui';
import { blokkadeNaam } from '../woorden';

const ERNST: Readonly<Record<number, { toon: Tone; woord: 'letop' | 'vast' | 'nuDringend' }>> = {
  1: { toon: 'letop', woord: 'letop' },
  2: { toon: 'fout', woord: 'vast' },
  3: { toon: 'fout', woord: 'nuDringend' },
};

/** What holds it up: as people say it, and as the facts show it. */
export function Tegen({ casus }: { casus: CasusVeldenFragment }) {
  const { t } = useTranslation('casus');
  return (
    <Card title={t('pagina.tegen')} aside={<Chip>{blokkadeNaam(t, casus.blokkade)}</Chip>}>
      {casus.stagnatie.length === 0 && <Muted large>{t('pagina.nietVast')}</Muted>}
      <ul className="dt-casus__lijst">
        {casus.stagnatie.map(({ regel, ernst, reden }) => (
          <li key={regel + reden}>
            <Cluster spread gap="xs">
              <span>{reden}</span>
              <Chip tone={ERNST[ernst]?.toon}>{t(`pagina.${ERNST[ernst]?.woord ?? 'letop'}`)}</Chip>
            </Cluster>
          </li>
        ))}
      </ul>
      {casus.eigenWoorden && (
        <figure className="dt-casus__woorden">
          <figcaption className="dt-bovenkop">{t('pagina.woorden')}</figcaption>
          <blockquote>{casus.eigenWoorden}</blockquote>
        </figure>
      )}
      <Muted>
        {t(casus.clientWeetDit ? 'pagina.weetDit' : 'pagina.weetNiet')}{' '}
        {t('pagina.ingebracht', { organisatie: casus.brengendeOrganisatie.naam, gemeente: casus.gemeente.naam })}
      </Muted>
    </Card>
  );
}
