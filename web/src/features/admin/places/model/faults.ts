/** What is wrong with one spot of a file: where, by its path, and which rule it breaks. */
export interface FileFault {
  readonly where: string;
  readonly rule: FileRule;
  /** A number or a name that the rule speaks of. */
  readonly detail: string;
}

export type FileRule =
  | 'json'
  | 'size'
  | 'object'
  | 'list'
  | 'text'
  | 'number'
  | 'whole'
  | 'side'
  | 'point'
  | 'corners'
  | 'inside'
  | 'outlines'
  | 'sections'
  | 'name'
  | 'id'
  | 'twice'
  | 'cell'
  | 'cells'
  | 'noSeat'
  | 'row'
  | 'categories'
  | 'seats'
  | 'zone';

/** Who made more has made the same one many times. */
export const FAULTS_MAX = 50;

/** Collects what is wrong with one file, so that its author can mend everything at once. */
export class FileFaults {
  readonly found: FileFault[] = [];

  /** Notes the fault unless `holds`; returns `holds`. */
  check(holds: boolean, where: string, rule: FileRule, detail: string | number = ''): boolean {
    if (!holds && this.found.length < FAULTS_MAX) this.found.push({ where, rule, detail: String(detail) });
    return holds;
  }

  object(value: unknown, where: string): Readonly<Record<string, unknown>> {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return this.check(isObject, where, 'object') ? (value as Record<string, unknown>) : {};
  }

  list(value: unknown, where: string): readonly unknown[] {
    return this.check(Array.isArray(value), where, 'list') ? (value as unknown[]) : [];
  }

  /** A text, or nothing where the file says nothing. */
  text(value: unknown, where: string): string {
    if (value === undefined) return '';
    this.check(typeof value === 'string', where, 'text');
    return typeof value === 'string' ? value : '';
  }

  number(value: unknown, where: string): number {
    return this.check(typeof value === 'number', where, 'number') ? Number(value) : 0;
  }
}
