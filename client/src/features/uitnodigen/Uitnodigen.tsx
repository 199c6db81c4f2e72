import { useTranslation } from 'react-i18next';
import { UitnodigingenDocument, type UitnodigingenQuery } from '../../generated/graphql';
import { useBevraging } from '../../platform/apollo';
import { Card, FetchState, Muted, PageHeader, Stack } from '../../ui';
import { Ledenlijst } from './Ledenlijst';
import { Rolvoorstellen } from './Rolvoorstellen';
import { Uitnodigingenlijst } from './Uitnodigingenlijst';
import { Uitnodigformulier } from './Uitnodigformulier';

/** The page of the beheerder for inviting people to the regio. */
export function Uitnodigen() {
  const { t } = useTranslation('uitnodigen');
  const { data, fout, nietGevonden, opnieuw } = useBevraging(UitnodigingenDocument, {});
  if (!data) return <FetchState data={data} fault={fout} missing={nietGevonden} onRetry={() => void opnieuw()} lines={6} page>{() => null}</FetchState>;
  const { lijst, voorstellen, post } = data.uitnodigingen;
  return (
    <Stack>
      <PageHeader title={t('titel')} intro={<p>{t('intro')}</p>} />
      {voorstellen.length > 0 && <Rolvoorstellen voorstellen={voorstellen} opnieuw={opnieuw} />}
      <Uitnodigformulier organisaties={data.organisaties} opnieuw={opnieuw} />
      <Uitnodigingenlijst lijst={lijst} opnieuw={opnieuw} />
      <Ledenlijst leden={data.leden} genodigd={wachtOpAntwoord(lijst)} organisaties={data.organisaties} opnieuw={opnieuw} />
      {post.length > 0 && (
        <Card title={t('post')}>
          <Stack>
            <Muted>{t('postUitleg')}</Muted>
            {post.map(({ id, aan, onderwerp, tekst }) => (
              <Card key={id} compact headingLevel={3} title={onderwerp} eyebrow={aan}>
                <Mailtekst tekst={tekst} />
              </Card>
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

function wachtOpAntwoord(lijst: UitnodigingenQuery['uitnodigingen']['lijst']): string[] {
  return lijst.filter(({ stand }) => stand === 'open' || stand === 'verlopen').map(({ lidId }) => lidId);
}

function Mailtekst({ tekst }: { tekst: string }) {
  return tekst.split('\n\n').map((alinea) => <p key={alinea}>{/^https?:/.test(alinea) ? <a href={alinea}>{alinea}</a> : alinea}</p>);
}
