import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { codeOf } from '@/shared/api/problem';
import { useTexts } from '@/shared/i18n/texts';
import { ProblemNote } from '@/shared/ui/ProblemNote';
import { rescueFocus } from '@/shared/ui/useRescuedFocus';
import { type Solution, useChallenge } from './queries';

/** As many as a server may ask for; how many it does, it says. */
const MOST_DIGITS = 10;

interface Props {
  readonly showId: string;
  readonly action: string;
  readonly isBusy: boolean;
  /** Why the last answer was not taken; a wrong one uses its challenge up. */
  readonly refusal: string | null;
  readonly onSolved: (solution: Solution) => void;
}

/** Digits that a person reads or hears, as many challenges as one wants. */
export function ChallengeForm({ showId, action, isBusy, refusal, onSolved }: Props) {
  const texts = useTexts();
  const [answer, setAnswer] = useState('');
  const { data: challenge, mutate: ask, isPending, error } = useChallenge(showId);

  useEffect(() => ask(), [ask]);

  // It stands where the button was that was pressed, or where a wrong answer was.
  const field = useRef<HTMLInputElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => {
    rescueFocus(field.current);
    // The time to answer is short, and a phone's screen too.
    actions.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    if (challenge === undefined) return;
    onSolved({ token: challenge.token, answer });
    setAnswer('');
  }

  return (
    <form className="challenge" onSubmit={onSubmit} aria-label={texts.line.challenge}>
      <h3>{texts.line.challenge}</h3>
      <p className="quiet">{texts.line.challengeHint(challenge?.characters)}</p>
      <div className="challenge-picture">
        {challenge !== undefined && (
          <img src={challenge.image} alt={texts.line.challengeImage} width={270} height={90} />
        )}
      </div>
      <label>
        {texts.line.characters}
        <input
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          maxLength={challenge?.characters ?? MOST_DIGITS}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
        />
      </label>
      <ProblemNote code={refusal ?? (error && codeOf(error))} />
      <div ref={actions} className="line-actions">
        <button
          type="submit"
          className="button primary"
          disabled={isPending || isBusy || challenge === undefined || answer.trim() === ''}
        >
          {action}
        </button>
        <button type="button" className="button" disabled={isPending || isBusy} onClick={() => ask()}>
          {texts.line.another}
        </button>
      </div>
      {challenge !== undefined && (
        <audio
          key={challenge.token}
          controls
          preload="none"
          src={challenge.audioUrl}
          aria-label={texts.line.challengeAudio}
        />
      )}
    </form>
  );
}
