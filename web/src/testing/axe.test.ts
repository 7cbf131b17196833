import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the check of accessibility', () => {
  it('passes a page that everybody can use', async () => {
    document.body.innerHTML = '<main><h1>A</h1><label>Name <input /></label><button>Send</button></main>';
    await expectAccessible();
  });

  it('names a field without a label and a button without a name', async () => {
    document.body.innerHTML = '<main><h1>A</h1><input /><button></button></main>';
    const failure = await expectAccessible().then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(failure).toContain('label');
    expect(failure).toContain('button-name');
  });

  it('looks only where it is told to', async () => {
    document.body.innerHTML = '<main><p id="fine">A</p><button></button></main>';
    await expectAccessible(document.querySelector('#fine') ?? document.body);
  });
});
