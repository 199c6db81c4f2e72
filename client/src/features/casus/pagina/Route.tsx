import { useTranslation } from 'react-i18next';
import type { CasusVeldenFragment } from '../../../generated/graphql';
import { huidigeTaal } from '../../../platform/i18n';
import { kan } from '../../../platform/mogelijk';
import { dagenTussen, datumLang } from '../../../platform/opmaak';
import { Button, Card, DefinitionList } from '../../../ui';
import type { Vraag } from '../dialoog/dialoog';
import { niveauNaam, onderwerpNaam } from '../woorden';

/** Who keeps the route, on which level and since when, and the next deadline; and who has the regie of what. */
export function Route({ casus, vraag }: { casus: CasusVeldenFragment; vraag: Vraag }) {
  const { t } = useTranslation('casus');
  const dag = (moment: string) => datumLang(moment, huidigeTaal());
  const persoon = (wie: CasusVeldenFragment['regisseur']) => (wie ? `${wie.naam}, ${wie.organisatieNaam}` : t('route.niemand'));
  const regels: { term: string; value: string }[] = [
    { term: t('route.regisseur'), value: persoon(casus.regisseur) },
    { term: t('route.plaatsvervanger'), value: persoon(casus.plaatsvervanger) },
    { term: t('route.niveau'), value: t('route.sinds', { niveau: niveauNaam(t, casus.niveau), dag: dag(casus.niveauSinds) }) },
    { term: t('route.termijn'), value: termijn() },
    { term: t('route.wachtSinds'), value: dag(casus.wachtSinds) },
  ];
  if (casus.aangehoudenTot) regels.push({ term: t('route.aangehouden'), value: dag(casus.aangehoudenTot) });

  function termijn(): string {
    if (!casus.volgendeTermijn) return t('route.geenTermijn');
    const verstreken = dagenTussen(casus.volgendeTermijn, new Date()) > 0;
    return verstreken ? t('route.verstreken', { dag: dag(casus.volgendeTermijn) }) : dag(casus.volgendeTermijn);
  }

  return (
    <>
      <Card title={t('route.titel')}>
        <DefinitionList items={regels} />
      </Card>
      <Card title={t('route.regie')}>
        <DefinitionList
          items={casus.regie.map(({ onderwerp, organisatieNaam, sinds }) => ({
            term: onderwerpNaam(t, onderwerp),
            value: t('route.regieSinds', { organisatie: organisatieNaam, dag: dag(sinds) }),
          }))}
        />
        {kan(casus.acties, 'regieOverdragen') && (
          <div>
            <Button size="small" onPress={() => vraag({ soort: 'regieOverdragen' })}>
              {t('pagina.regieOverdragen')}
            </Button>
          </div>
        )}
      </Card>
    </>
  );
}
