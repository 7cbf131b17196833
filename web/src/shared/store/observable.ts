import { useSyncExternalStore } from 'react';

/** One value that changes, kept outside React: a click reads what is true now, not what was true when it was drawn. */
export class Observable<T> {
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  readonly get = (): T => this.#value;

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#listeners.forEach((listener) => listener());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** Renders again when the selected part changes; the selection must return the same object for the same value. */
export function useObservable<T, S>(observable: Observable<T>, select: (value: T) => S): S {
  return useSyncExternalStore(observable.subscribe, () => select(observable.get()));
}
