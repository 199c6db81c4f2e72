import { themaZettenInvoer } from '@doorbraaktafel/shared/validation';
import { SCHEMAS_VAN_KLEUR, THEMA_KLEUREN, type Kleurschema, type Themakleur } from '@doorbraaktafel/shared/vocabulary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ThemaZettenDocument, type RegiothemaVeldenFragment } from '../../generated/graphql';
import { useHandelformulier } from '../../platform/handelformulier';
import { Alert, Button, Card, Form, Grid, Stack, TextField } from '../../ui';
import type { Kleuren } from './kleuren';
import { Metingen } from './Metingen';
import { Voorbeeld } from './Voorbeeld';

const VELDEN = SCHEMAS_VAN_KLEUR.flatMap((schema) => THEMA_KLEUREN.map((naam) => `kleuren.${schema}.${naam}`));

function kleurenVan({ kleuren }: RegiothemaVeldenFragment): Kleuren {
  const van = (schema: Kleurschema) => Object.fromEntries(THEMA_KLEUREN.map((naam) => [naam, kleuren[schema][naam]])) as Record<Themakleur, string>;
  return { licht: van('licht'), donker: van('donker') };
}

/** The colours for a light and a dark screen, with how they look before they are kept. */
export function Kleurformulier({ thema, opnieuw }: { thema: RegiothemaVeldenFragment; opnieuw: () => Promise<unknown> }) {
  const { t } = useTranslation('thema');
  const [kleuren, zetKleuren] = useState(() => kleurenVan(thema));
  const [proef, zetProef] = useState<Kleuren>();
  const { verstuur, id, fout, fouten, bezig, melding } = useHandelformulier(ThemaZettenDocument, themaZettenInvoer, VELDEN);
  const zet = (schema: Kleurschema, naam: Themakleur, waarde: string) => zetKleuren({ ...kleuren, [schema]: { ...kleuren[schema], [naam]: waarde } });

  async function bewaar() {
    if (!(await verstuur({ kleuren }))) return;
    await opnieuw();
    // The bar and the buttons around this page are in the old colours until it is made anew.
    window.location.reload();
  }

  return (
    <Card title={t('kleuren')}>
      <Form ariaLabel={t('kleuren')} faults={fouten} onSubmit={() => void bewaar()} actions={<><Button type="submit" variant="primary" busy={bezig}>{t('bewaar')}</Button><Button onPress={() => zetProef(kleuren)}>{t('meet')}</Button></>}>
        {melding && <Alert tone="fout" title={melding.boodschap} />}
        <Grid>
          {SCHEMAS_VAN_KLEUR.map((schema) => (
            <Stack key={schema}>
              <h3>{t(`schema.${schema}`)}</h3>
              <Voorbeeld schema={schema} kleuren={kleuren[schema]} />
              {THEMA_KLEUREN.map((naam) => (
                <TextField key={naam} id={id(`kleuren.${schema}.${naam}`)} label={t(`kleur.${naam}`)} value={kleuren[schema][naam]} onChange={(waarde) => zet(schema, naam, waarde)} error={fout(`kleuren.${schema}.${naam}`)} short autoComplete="off" />
              ))}
            </Stack>
          ))}
        </Grid>
        {proef && <Metingen kleuren={proef} />}
      </Form>
    </Card>
  );
}
