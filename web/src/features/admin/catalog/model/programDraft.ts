/** A program as it is typed. */
export interface ProgramDraft {
  readonly title: string;
  readonly description: string;
  readonly posterUrl: string;
}

/** A program as the API takes it: no poster is null. */
export interface ProgramBody {
  readonly title: string;
  readonly description: string;
  readonly posterUrl: string | null;
}

export const NEW_PROGRAM: ProgramDraft = { title: '', description: '', posterUrl: '' };

export function draftOf({ title, description, posterUrl }: ProgramBody): ProgramDraft {
  return { title, description, posterUrl: posterUrl ?? '' };
}

export function bodyOf({ title, description, posterUrl }: ProgramDraft): ProgramBody {
  return { title: title.trim(), description, posterUrl: posterUrl.trim() === '' ? null : posterUrl.trim() };
}
