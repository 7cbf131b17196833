import { problemText, useTexts } from '@/shared/i18n/texts';
import { type AdminTexts, enAdmin, koAdmin } from '@/texts/admin/adminTexts';

/** The operators' texts in the language of the page. */
export function useAdminTexts(): AdminTexts {
  return useTexts().locale === 'ko-KR' ? koAdmin : enAdmin;
}

/** What an operator is told about a problem, by its stable code. */
export function useProblemWords(): (code: string) => string {
  const texts = useTexts();
  const own: Readonly<Record<string, string>> = useAdminTexts().problems;
  return (code) => own[code] ?? problemText(texts, code);
}
