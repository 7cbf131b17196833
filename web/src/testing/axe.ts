import axe, { type Result } from 'axe-core';

/**
 * Rules that need what a page without a screen does not have: colours that are computed from style sheets, and boxes that
 * were laid out. They say nothing here, or guess; contrast is kept by the tokens, sizes by the style sheets.
 */
const NEED_A_SCREEN = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** What keeps somebody from using a page; minor and moderate findings are hints. */
const GRAVE: readonly unknown[] = ['serious', 'critical'];

/** Throws if something within `root` keeps people from using it. Call it when the page has come to rest. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(NEED_A_SCREEN.map((rule) => [rule, { enabled: false }])),
  });
  const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
  if (grave.length > 0) throw new Error(`not everybody can use this:\n${grave.map(told).join('\n')}`);
}

/** The rule and where it is broken, so that a test that fails says what to mend. */
function told({ id, help, nodes }: Result): string {
  return `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`;
}
