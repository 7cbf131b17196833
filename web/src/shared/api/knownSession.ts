const STORED_AS = 'realticket.guest';

/** Where storage is forbidden, as in some private windows, the page remembers as long as it is open. */
let remembered = false;

/** Whether this browser has come as a guest before; its cookie, which pages cannot see, may have run out since. */
export function hasCome(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== null;
  } catch {
    return remembered;
  }
}

export function rememberComing(): void {
  try {
    localStorage.setItem(STORED_AS, 'yes');
  } catch {
    remembered = true;
  }
}
