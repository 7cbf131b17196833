import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ProblemError } from '../api/problem';
import { problemText, useTexts } from '../i18n/texts';

interface Props<T> {
  readonly query: { readonly data: T | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: (data: T) => ReactNode;
}

/** Draws a query's data, or why it is not there. What was loaded once stays on screen while it is loaded again. */
export function Loadable<T>({ query, children }: Props<T>) {
  const texts = useTexts();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error === null) {
    return (
      <p className="placeholder" role="status">
        {texts.common.loading}
      </p>
    );
  }
  const code = query.error instanceof ProblemError ? query.error.problem.code : 'unreachable';
  // Asked again, what is not there is not there.
  const isGone = code.startsWith('unknown-');
  return (
    <div className="placeholder" role="alert">
      <p>
        {texts.common.failed} {problemText(texts, code)}
      </p>
      <p className="placeholder-ways">
        {!isGone && (
          <button type="button" className="button" onClick={() => void query.refetch()}>
            {texts.common.retry}
          </button>
        )}
        <Link to="/" className="button">
          {texts.common.home}
        </Link>
      </p>
    </div>
  );
}
