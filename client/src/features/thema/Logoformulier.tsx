import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThemaLogoVerwijderenDocument, type RegiothemaVeldenFragment } from '../../generated/graphql';
import { useHandeling } from '../../platform/apollo';
import { useOpsturen } from '../../platform/bestanden';
import { logoAdres } from '../../platform/thema';
import { Alert, Button, Card, Cluster, FileField, Form, Stack } from '../../ui';

/** The logo in the bar: a new one, or none. */
export function Logoformulier({ thema, regioId, opnieuw }: { thema: RegiothemaVeldenFragment; regioId: string; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('thema');
  const [bestand, kies] = useState<File>();
  const [leeg, zetLeeg] = useState(false);
  const { verstuur, bezig, id, fout, fouten, melding } = useOpsturen('thema-logo', ['bestand']);
  const weg = useHandeling(ThemaLogoVerwijderenDocument);

  async function bewaar() {
    zetLeeg(!bestand);
    if (bestand && (await verstuur(bestand))) await opnieuw();
  }

  return (
    <Card title={t('logo.titel')}>
      <Form
        ariaLabel={t('logo.titel')}
        faults={leeg ? [{ fieldId: id('bestand'), message: t('logo.kies') }] : fouten}
        onSubmit={() => void bewaar()}
        actions={
          <Cluster>
            <Button type="submit" busy={bezig}>{t('logo.bewaar')}</Button>
            {thema.heeftLogo && <Button variant="quiet" onPress={() => void weg.doe({}).then(opnieuw)}>{t('logo.weg')}</Button>}
          </Cluster>
        }
      >
        <Stack>
          {(melding ?? weg.weigering) && <Alert tone="fout" title={melding ?? weg.weigering?.boodschap ?? ''} />}
          {thema.heeftLogo && <img className="dt-themalogo" src={logoAdres(regioId, thema.versie)} alt={t('logo.nu')} />}
          <FileField id={id('bestand')} label={t('logo.bestand')} description={t('logo.uitleg')} accept=".png,.svg,image/png,image/svg+xml" onChange={kies} error={leeg ? t('logo.kies') : fout('bestand')} />
        </Stack>
      </Form>
    </Card>
  );
}
