import { useTranslation } from 'react-i18next';
import { NoodinzageGezienDocument, type DeelnameVeldenFragment } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { kan, type MogelijkeActie } from '../../platform/mogelijk';
import { datumTijd, tijd } from '../../platform/opmaak';
import { Alert, Button, Card, Chip, Cluster, LinkButton, Muted } from '../../ui';

interface Props {
  noodinzages: DeelnameVeldenFragment['noodinzages'];
  /** What may be done in this casus; without it there is a way to the casus instead. */
  acties?: readonly MogelijkeActie[];
  magNaarCasus?: boolean;
  opnieuw: () => Promise<unknown>;
}

/** Who looked in an emergency and why: red, until the regisseur has checked it. */
export function Noodinzagelijst({ noodinzages, acties, magNaarCasus = false, opnieuw }: Props) {
  const { t } = useTranslation('deelname');
  const { doe, bezig, weigering } = useHandeling(NoodinzageGezienDocument);
  const taal = huidigeTaal();

  async function gezien(noodinzageId: string) {
    if (await doe({ noodinzageId })) await opnieuw();
  }

  return (
    <Card title={t('nood.lijst')} tone="fout">
      {weigering && <Alert tone="fout" title={weigering.boodschap} />}
      {noodinzages.length === 0 && <Muted large>{t('nood.leeg')}</Muted>}
      <ul className="dt-deelname__lijst">
        {noodinzages.map(({ id, casusId, pseudoniem, lidNaam, organisatieNaam, reden, begonnenOp, tot, gezienOp }) => (
          <li key={id}>
            <Cluster spread gap="xs">
              <strong>{t('nood.regel', { naam: lidNaam, organisatie: organisatieNaam })}</strong>
              <Chip tone={gezienOp ? 'goed' : 'fout'}>{t(gezienOp ? 'nood.nagekeken' : 'nood.open')}</Chip>
            </Cluster>
            <p>{t('nood.in', { casus: pseudoniem, reden })}</p>
            <Muted>{t('nood.tijd', { dag: datumTijd(begonnenOp, taal), tot: tijd(tot, taal) })}</Muted>
            {!gezienOp && kan(acties, 'noodinzageGezien') && (
              <Button size="small" busy={bezig} onPress={() => void gezien(id)} ariaLabel={t('nood.kijkNaVan', { naam: lidNaam })}>
                {t('nood.kijkNa')}
              </Button>
            )}
            {magNaarCasus && (
              <LinkButton size="small" href={`/casus/${casusId}/deelname`}>
                {t('nood.naarCasus')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
