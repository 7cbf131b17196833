export interface Remaining {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** What is left until a deadline, whole seconds rounded up: a countdown shows 0 only when the deadline has come. */
export function remaining(now: number, deadline: number): Remaining {
  const total = Math.max(0, Math.ceil((deadline - now) / 1000));
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor((total % 86_400) / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  };
}

/** Minutes and seconds as on a clock: 4:05. Hours are folded into the minutes. */
export function minutesAndSeconds(now: number, deadline: number): string {
  const left = remaining(now, deadline);
  const minutes = left.days * 1440 + left.hours * 60 + left.minutes;
  return `${minutes}:${String(left.seconds).padStart(2, '0')}`;
}
