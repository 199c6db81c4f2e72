import { useTranslation } from 'react-i18next';
import { WieHeeftGekekenDocument, type WieHeeftGekekenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Card, Chip, FetchState, Muted } from '../../ui';
import { perBezoek } from './bezoeken';

/** Which organisation looked on which day, and at what; the client's own reading is left out. */
export function WieKeek({ casusId }: { casusId: string }) {
  const { t } = useTranslation('client');
  const { data, fout, opnieuw } = useBevraging(WieHeeftGekekenDocument, { casusId });
  return (
    <Card title={t('gekeken.titel')}>
      <FetchState data={data} fault={fout} onRetry={() => void opnieuw()} lines={3}>
        {({ wieHeeftGekeken }) => <Bezoeken regels={wieHeeftGekeken} />}
      </FetchState>
    </Card>
  );
}

function Bezoeken({ regels }: { regels: WieHeeftGekekenQuery['wieHeeftGekeken'] }) {
  const { t } = useTranslation(['client', 'casus']);
  if (regels.length === 0) return <Muted large>{t('gekeken.niemand')}</Muted>;
  const groepen = (codes: string[]) => [...new Set(codes.map(groep))].join(', ');
  const groep = (code: string) => t([`gekeken.groep.${code as 'casus'}`, `casus:groep.${code as 'inkomen'}`, 'gekeken.anders']);
  return (
    <ul className="dt-mijnzaak__lijst">
      {perBezoek(regels).map(({ dag, organisatieNaam, gegevensgroepen, nood, noodReden, ingetrokken }) => (
        <li key={`${dag} ${organisatieNaam} ${nood}`}>
          <strong>{organisatieNaam}</strong> {nood && <Chip tone="fout">{t('gekeken.nood')}</Chip>}
          {noodReden && <p>{t('gekeken.noodReden', { reden: noodReden })}</p>}
          <p>{datumLang(dag, huidigeTaal())}</p>
          {gegevensgroepen.length > 0 && <Muted large>{groepen(gegevensgroepen)}</Muted>}
          {ingetrokken.length > 0 && (
            <>
              <Muted large>{groepen(ingetrokken)}</Muted>
              <Muted large>{t('gekeken.ingetrokken')}</Muted>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
