import { useTranslation } from 'react-i18next';
import { BesluitbriefDocument, type BesluitbriefQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { FetchState, LinkButton, PageHeader } from '../../ui';
import { Blokken } from './Blokken';
import './Papier.css';

/** The brief about one besluit: the same words as in the file, which one may keep. */
export function Besluitbrief({ besluitId }: { besluitId: string }) {
  const { data, fout, nietGevonden, opnieuw } = useBevraging(BesluitbriefDocument, { besluitId });
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={10} page>
      {({ besluitbrief }) => <Brief besluitId={besluitId} brief={besluitbrief} />}
    </FetchState>
  );
}

function Brief({ besluitId, brief: { titel, inleiding, delen } }: { besluitId: string; brief: BesluitbriefQuery['besluitbrief'] }) {
  const { t } = useTranslation('papier');
  return (
    <article className="dt-papier" lang="nl">
      <PageHeader
        title={titel}
        actions={
          <LinkButton variant="primary" href={`/bestanden/besluiten/${besluitId}/brief`} download>
            {t('bewaar')}
          </LinkButton>
        }
      />
      <Blokken blokken={inleiding} />
      {delen.map(({ kop, niveau, blokken }, plaats) => (
        <section key={`${plaats}-${kop}`} className="dt-papier__deel">
          {niveau === 1 ? <h2>{kop}</h2> : <h3>{kop}</h3>}
          <Blokken blokken={blokken} />
        </section>
      ))}
    </article>
  );
}
