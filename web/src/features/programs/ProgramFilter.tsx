import { type SubmitEvent, useState } from 'react';
import { useTexts } from '@/shared/i18n/texts';
import { PROGRAM_SORTS, type ProgramList, type ProgramSort, QUERY_LENGTH_MAX } from './model/programList';

interface Props {
  readonly list: ProgramList;
  readonly onChange: (list: ProgramList) => void;
}

/** What to look for, and in which order to show it. Either change leads to the first page. */
export function ProgramFilter({ list, onChange }: Props) {
  const texts = useTexts();
  const [searched, setSearched] = useState(list.query);
  const [typed, setTyped] = useState(list.query);
  // Whoever goes back to another search finds its words in the box.
  if (searched !== list.query) {
    setSearched(list.query);
    setTyped(list.query);
  }
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    onChange({ ...list, query: typed.trim(), page: 1 });
  };
  return (
    <form className="program-filter" role="search" onSubmit={search}>
      <input
        type="search"
        aria-label={texts.programs.search}
        placeholder={texts.programs.searchHint}
        maxLength={QUERY_LENGTH_MAX}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button">
        {texts.programs.search}
      </button>
      <label className="field">
        {texts.programs.sort}
        <select
          value={list.sort}
          onChange={({ target }) => onChange({ ...list, sort: target.value as ProgramSort, page: 1 })}
        >
          {PROGRAM_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {texts.programs.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
