import { useTranslation } from 'react-i18next';
import { Button, Stack, TextField } from '../../../ui';

export interface Regelinvoer {
  readonly label: string;
  readonly waarde: string;
}

export const LEGE_REGEL: Regelinvoer = { label: '', waarde: '' };

export function isLeeg({ label, waarde }: Regelinvoer): boolean {
  return !label.trim() && !waarde.trim();
}

export interface DossierregelsProps {
  regels: readonly Regelinvoer[];
  zet: (regels: readonly Regelinvoer[]) => void;
  id: (veld: string) => string;
  fout: (veld: string) => string | undefined;
}

/** Lines of a data group, each with its name; empty ones are not sent. */
export function Dossierregels({ regels, zet, id, fout }: DossierregelsProps) {
  const { t } = useTranslation('casus');
  const vervang = (plek: number, deel: Partial<Regelinvoer>) => zet(regels.map((regel, nr) => (nr === plek ? { ...regel, ...deel } : regel)));
  return (
    <Stack gap="s">
      {regels.map((regel, nr) => (
        <fieldset key={nr} className="dt-casus__mensen">
          <legend>{t('dossier.regel', { nummer: nr + 1 })}</legend>
          <TextField
            id={id(`regels.${nr}.label`)}
            label={t('dossier.label')}
            value={regel.label}
            onChange={(label) => vervang(nr, { label })}
            error={fout(`regels.${nr}.label`)}
            autoComplete="off"
          />
          <TextField
            id={id(`regels.${nr}.waarde`)}
            label={t('dossier.waarde')}
            value={regel.waarde}
            onChange={(waarde) => vervang(nr, { waarde })}
            error={fout(`regels.${nr}.waarde`)}
            autoComplete="off"
          />
          {regels.length > 1 && (
            <div>
              <Button size="small" variant="quiet" onPress={() => zet(regels.filter((_, ander) => ander !== nr))}>
                {t('dossier.regelWeg', { nummer: nr + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button size="small" onPress={() => zet([...regels, LEGE_REGEL])}>
          {t('dossier.regelErbij')}
        </Button>
      </div>
    </Stack>
  );
}
