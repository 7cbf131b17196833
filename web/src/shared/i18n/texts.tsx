import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { en } from '@/texts/en';
import { ko } from '@/texts/ko';
import type { Texts } from '@/texts/texts';
import { Observable, useObservable } from '../store/observable';

const LANGUAGES = { ko, en } as const;
type Language = keyof typeof LANGUAGES;
const STORED_AS = 'realticket.language';

const language = new Observable<Language>(storedLanguage());
const Current = createContext<Texts>(ko);

/** Gives the page its texts, Korean unless the buyer chose otherwise. */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const texts = LANGUAGES[useObservable(language, (value) => value)];
  useEffect(() => {
    document.documentElement.lang = texts.locale;
  }, [texts]);
  return <Current value={texts}>{children}</Current>;
}

export function useTexts(): Texts {
  return useContext(Current);
}

export function switchLanguage(): void {
  language.set(language.get() === 'ko' ? 'en' : 'ko');
  try {
    localStorage.setItem(STORED_AS, language.get());
  } catch {
    // Private windows may forbid storage; the choice then lasts until the reload.
  }
}

/** What to tell a buyer about a problem, by its stable code. */
export function problemText(texts: Texts, code: string): string {
  return texts.problems[code] ?? texts.problems.unexpected;
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'ko';
  } catch {
    return 'ko';
  }
}
