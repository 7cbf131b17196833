import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** An npm package that ships the binary itself, for 64-bit Linux. */
const BROUGHT = '@sparticuz/chromium@153.0.0';

/** The path of a Chrome or Chromium: the one that CHROMIUM names, one of this machine, or one that npm brings. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names ${named}, and there is no such file.`);
  }
  const here = USUAL_PLACES.find((place) => existsSync(place));
  if (here !== undefined) return here;
  try {
    return await bring();
  } catch (cause) {
    throw new Error(
      'No Chrome or Chromium is here, nor could npm bring one: install one (apt-get install chromium), or name it by CHROMIUM.',
      { cause },
    );
  }
}

async function bring(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('it is for 64-bit Linux only');
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'realticket', 'chromium');
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js');
  if (!existsSync(entry)) {
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, BROUGHT], {
      stdio: 'inherit',
    });
  }
  const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  return chromium.executablePath();
}
