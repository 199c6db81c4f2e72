import { useTranslation } from 'react-i18next';
import { PageHeader, Stack } from '../../ui';
import { Besluitenlijst } from './Besluitenlijst';
import { Fondsoverzicht } from './Fondsoverzicht';
import { Toezichtmenu } from './Toezichtmenu';
import './Audit.css';

/** What a regio decided and spent, for whoever holds toezicht: complete, and without names of clients. */
export function Toezicht() {
  const { t } = useTranslation('audit');
  return (
    <Stack gap="l">
      <PageHeader title={t('titel')} intro={t('inleiding')} />
      <Toezichtmenu />
      <Besluitenlijst />
      <Fondsoverzicht />
    </Stack>
  );
}
