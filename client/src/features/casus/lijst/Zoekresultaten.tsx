import { useTranslation } from 'react-i18next';
import { CasussenZoekenDocument, type CasussenZoekenQuery } from '../../../generated/graphql';
import { useBevraging } from '../../../platform/apollo';
import { Card, ChipRow, EmptyState, FetchState, Link, LiveRegion, Marked, Muted, Stack } from '../../../ui';
import { vindplaatsNaam } from '../woorden';

type Treffer = CasussenZoekenQuery['casussenZoeken']['treffers'][number];

/** The casussen that hold the words, and where. */
export function Zoekresultaten({ woorden }: { woorden: string }) {
  const { t } = useTranslation('casus');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(CasussenZoekenDocument, { woorden });
  return (
    <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={4}>
      {({ casussenZoeken: { treffers, heeftMeer } }) => (
        <Stack>
          <LiveRegion>{t('zoeken.gevonden', { count: treffers.length })}</LiveRegion>
          {treffers.length === 0 ? (
            <EmptyState title={t('zoeken.leegTitel')}>{t('zoeken.leeg')}</EmptyState>
          ) : (
            <Muted large>{t('zoeken.gevonden', { count: treffers.length })}</Muted>
          )}
          <ul className="dt-casussen">
            {treffers.map((treffer) => (
              <li key={treffer.casusId}>
                <Gevonden treffer={treffer} />
              </li>
            ))}
          </ul>
          {heeftMeer && <Muted large>{t('zoeken.meer')}</Muted>}
        </Stack>
      )}
    </FetchState>
  );
}

function Gevonden({ treffer: { casusId, pseudoniem, vraag, afgesloten, plaatsen } }: { treffer: Treffer }) {
  const { t } = useTranslation('casus');
  return (
    <Card compact title={pseudoniem} aside={afgesloten && <ChipRow chips={[{ text: t('zoeken.afgesloten') }]} />}>
      <p className="dt-casussen__vraag">
        <Link href={`/casus/${casusId}`} ariaLabel={`${pseudoniem}: ${vraag}`}>
          {vraag}
        </Link>
      </p>
      <ul className="dt-casussen__redenen" aria-label={t('zoeken.waar')}>
        {plaatsen.map(({ soort, fragment }, i) => (
          <li key={i}>
            {vindplaatsNaam(t, soort)}: <Marked pieces={fragment} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
