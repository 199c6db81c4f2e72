import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../action/Button';
import { TextField } from './TextField';
import './SearchForm.css';

export interface SearchFormProps {
  label: string;
  description?: string;
  error?: string;
  busy?: boolean;
  /** The words to look for; empty takes the search away. */
  onSearch: (words: string) => void;
}

/** One line to look for words in; what is typed leaves this form only when it is sent. */
export function SearchForm({ label, description, error, busy, onSearch }: SearchFormProps) {
  const { t } = useTranslation('algemeen');
  const [words, setWords] = useState('');
  const change = (next: string) => {
    setWords(next);
    if (!next) onSearch('');
  };
  return (
    <form
      role="search"
      className="dt-zoekbalk"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        onSearch(words.trim());
      }}
    >
      <TextField label={label} description={description} error={error} type="search" value={words} onChange={change} autoComplete="off" maxLength={100} />
      <Button type="submit" busy={busy}>
        {t('zoeken')}
      </Button>
    </form>
  );
}
