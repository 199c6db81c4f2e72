import { useTranslation } from 'react-i18next';
import { OpenidVoorstelBeoordelenDocument, type AanmeldinrichtingQuery } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { huidigeTaal } from '../../platform/i18n';
import { datumLang } from '../../platform/opmaak';
import { Alert, Button, Card, Cluster, DefinitionList, Muted, Stack } from '../../ui';

type Voorstel = NonNullable<AanmeldinrichtingQuery['aanmeldinrichting']['voorstel']>;

/** A change of the provider that waits for a second beheerder; whether this one may confirm is for the server to say. */
export function Openidvoorstel({ voorstel, opnieuw }: { voorstel: Voorstel; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('inrichting');
  const { doe, bezig, weigering } = useHandeling(OpenidVoorstelBeoordelenDocument);
  const beslis = (akkoord: boolean) => void doe({ voorstelId: voorstel.id, akkoord }).then(opnieuw);
  const [bevestigen, afwijzen] = ['bevestigen', 'afwijzen'].map((wat) => voorstel.acties.find(({ naam }) => naam === wat));
  return (
    <Card title={t('voorstel.titel')}>
      <Stack>
        <p>{t('voorstel.uitleg')}</p>
        {weigering && <Alert tone="fout" title={weigering.boodschap} />}
        <DefinitionList
          items={[
            { term: t('voorstel.door'), value: t('voorstel.wie', { wie: voorstel.voorgesteldDoorNaam, dag: datumLang(voorstel.voorgesteldOp, huidigeTaal()) }) },
            { term: t('dienst.uitgever'), value: <code className="dt-adres">{voorstel.uitgever}</code> },
            { term: t('dienst.clientId'), value: voorstel.clientId },
            { term: t('dienst.niveaus'), value: voorstel.niveaus.join(' ') },
            { term: t('dienst.kenmerk'), value: voorstel.kenmerk },
            { term: t('dienst.actief'), value: t(voorstel.actief ? 'voorstel.ja' : 'voorstel.nee') },
            { term: t('dienst.nieuweSleutel'), value: t(voorstel.nieuweSleutel ? 'voorstel.ja' : 'voorstel.nee') },
          ]}
        />
        {bevestigen?.reden && <Muted>{bevestigen.reden}</Muted>}
        <Cluster>
          {bevestigen?.toegestaan && <Button busy={bezig} onPress={() => beslis(true)}>{t('voorstel.bevestig')}</Button>}
          {afwijzen?.toegestaan && <Button variant="quiet" busy={bezig} onPress={() => beslis(false)}>{t(bevestigen?.toegestaan ? 'voorstel.wijsAf' : 'voorstel.trekTerug')}</Button>}
        </Cluster>
      </Stack>
    </Card>
  );
}
