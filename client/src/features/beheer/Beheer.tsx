import { useTranslation } from 'react-i18next';
import { useMag } from '../../platform/sessie/Sessie';
import { Card, Grid, Link, Muted, PageHeader, Stack } from '../../ui';

/** Where each page of the beheerder is, in groups of the work. */
const GROEPEN = [
  ['mensen', [['leden', '/uitnodigen'], ['organisaties', '/beheer/organisaties']]],
  ['werk', [['tafels', '/beheer/tafels'], ['instellingen', '/beheer/instellingen'], ['bewaren', '/beheer/bewaartermijnen'], ['geheim', '/beheer/geheimhouding']]],
  ['toegang', [['aanmelden', '/aanmelden-instellen'], ['koppelingen', '/beheer/koppelingen'], ['thema', '/beheer/kleuren']]],
] as const;

/** Everything a beheerder arranges, in one place. */
export function Beheer() {
  const { t } = useTranslation('beheer');
  if (!useMag('inrichten', 'Instelling')) return <PageHeader title={t('titel')} intro={t('nietVoorU')} />;
  return (
    <Stack gap="l">
      <PageHeader title={t('titel')} intro={t('intro')} />
      <Grid>
        {GROEPEN.map(([groep, paginas]) => (
          <Card key={groep} title={t(`groep.${groep}`)}>
            <Stack>
              {paginas.map(([pagina, href]) => (
                <Stack key={pagina} gap="s">
                  <Link href={href} arrow>
                    {t(`pagina.${pagina}`)}
                  </Link>
                  <Muted>{t(`paginaUitleg.${pagina}`)}</Muted>
                </Stack>
              ))}
            </Stack>
          </Card>
        ))}
      </Grid>
    </Stack>
  );
}
