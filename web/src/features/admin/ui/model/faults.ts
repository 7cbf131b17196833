/** One field of a request and the rule it breaks, as the server says. */
export interface Fault {
  readonly field: string;
  readonly rule: string;
}

/** The words for the rules that the server names; a rule that has none is shown as it came. */
export interface RuleWords {
  readonly whole: (min: string, max: string) => string;
  readonly characters: (min: string, max: string) => string;
  readonly charactersMax: (max: string) => string;
  readonly instant: string;
  readonly afterOpening: string;
  readonly image: (max: string) => string;
  readonly currency: string;
  readonly count: (min: string, max: string) => string;
}

type Say = (words: RuleWords, first: string, second: string) => string;

const FORMS: readonly (readonly [RegExp, Say])[] = [
  [/^must be a whole number, (\d+) to (\d+)$/, (words, min, max) => words.whole(grouped(min), grouped(max))],
  [/^must have (\d+) to (\d+) characters/, (words, min, max) => words.characters(min, max)],
  [/^must have at most (\d+) characters/, (words, max) => words.charactersMax(max)],
  [/^must be an instant/, (words) => words.instant],
  [/^must be after opensAt$/, (words) => words.afterOpening],
  [/^must begin with https:\/\/ and have at most (\d+)/, (words, max) => words.image(max)],
  [/^must be a currency/, (words) => words.currency],
  [/^must be (\d+) to (\d+)$/, (words, min, max) => words.count(min, max)],
];

/** What a rule says in the language of `words`; the server's own words where it is not known. */
export function ruleText(words: RuleWords, rule: string): string {
  for (const [form, say] of FORMS) {
    const found = form.exec(rule);
    if (found !== null) return say(words, found[1] ?? '', found[2] ?? '');
  }
  return rule;
}

/** Digits in thousands, as both languages write them. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The rule that `field` breaks, or a part of it such as prices[0]; null if none. */
export function ruleOf(faults: readonly Fault[], field: string): string | null {
  return faults.find((fault) => fault.field === field || fault.field.startsWith(`${field}[`))?.rule ?? null;
}

/** The faults of fields that a form does not show. */
export function otherFaults(faults: readonly Fault[], shown: readonly string[]): readonly Fault[] {
  return faults.filter(({ field }) => !shown.some((name) => field === name || field.startsWith(`${name}[`)));
}
