import { useTranslation } from 'react-i18next';
import type { Formulier, Veldfouten } from '../../platform/formulier';
import { isoDag } from '../../platform/opmaak';
import { Button, Cluster, DateField, Select, Stack, TextField } from '../../ui';
import type { Voorstelinvoer, Vraagrij } from './voorstel';

const HOOGSTENS = 8;

export interface ActieveldenProps {
  formulier: Formulier<Voorstelinvoer>;
  organisaties: readonly { id: string; naam: string }[];
}

/** What else the voorstel asks, of whom and before when; nothing as long as nobody wants more. */
export function Actievelden({ formulier, organisaties }: ActieveldenProps) {
  const { t } = useTranslation('besluit');
  const { invoer, zet, id, fout } = formulier;
  const { acties } = invoer;
  const wijzig = (plek: number, deel: Partial<Vraagrij>) => zet({ acties: acties.map((rij, i) => (i === plek ? { ...rij, ...deel } : rij)) });
  return (
    <Stack gap="s">
      {acties.map(({ organisatieId, tekst, voor }, plek) => (
        <Stack key={plek} gap="s">
          <Select
            id={id(`acties.${plek}.organisatieId`)}
            label={t('indienen.vraagWie', { nummer: plek + 1 })}
            choices={organisaties.map((een) => ({ value: een.id, label: een.naam }))}
            value={organisatieId || null}
            onChange={(gekozen) => wijzig(plek, { organisatieId: gekozen })}
            error={fout(`acties.${plek}.organisatieId`)}
          />
          <TextField id={id(`acties.${plek}.tekst`)} label={t('indienen.vraagWat', { nummer: plek + 1 })} maxLength={300} value={tekst} onChange={(zin) => wijzig(plek, { tekst: zin })} error={fout(`acties.${plek}.tekst`)} />
          <DateField id={id(`acties.${plek}.voor`)} label={t('indienen.vraagVoor', { nummer: plek + 1 })} min={isoDag(new Date())} value={voor} onChange={(dag) => wijzig(plek, { voor: dag })} error={fout(`acties.${plek}.voor`)} />
          <Cluster>
            <Button size="small" variant="quiet" onPress={() => zet({ acties: acties.filter((_, i) => i !== plek) })}>
              {t('indienen.vraagWeg', { nummer: plek + 1 })}
            </Button>
          </Cluster>
        </Stack>
      ))}
      {acties.length < HOOGSTENS && (
        <Cluster>
          <Button size="small" variant="quiet" onPress={() => zet({ acties: [...acties, { organisatieId: '', tekst: '', voor: invoer.uitvoerenVoor }] })}>
            {t('indienen.vraagMeer')}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}

/** What is missing in a row, beside its own field. */
export function toetsActies(t: ReturnType<typeof useTranslation<'besluit'>>['t'], acties: readonly Vraagrij[]): Veldfouten<object> {
  const rijen = acties.flatMap(({ organisatieId, tekst, voor }, plek) => [
    [`acties.${plek}.organisatieId`, organisatieId ? undefined : t('fouten.uitvoerderId')],
    [`acties.${plek}.tekst`, tekst.trim() ? undefined : t('fouten.vraagWat')],
    [`acties.${plek}.voor`, voor ? undefined : t('fouten.uitvoerenVoor')],
  ]);
  return Object.fromEntries(rijen) as Veldfouten<object>;
}
