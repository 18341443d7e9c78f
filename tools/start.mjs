import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { project, runMain, runPackage, Trouble } from './command.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { filesOf, serve } from './serve.mjs';

await runMain(async () => {
  await ensureDependencies();
  const executable = await ensureBrowser();
  if (!(await runPackage('wxt', ['build']))) throw new Trouble('The extension could not be built.');
  // Only now: it needs the packages.
  const { launch } = await import('./launch.mjs');
  const gallery = await serve(filesOf(join(project, 'gallery')));
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  try {
    if (display) {
      const profile = join(project, '.output/start/profile');
      const { browser } = await launch({ executable, headless: false, profile, welcome: true });
      const [tab] = await browser.pages();
      await (tab ?? (await browser.newPage())).goto(gallery.url);
      console.log(`\nThe sample pages are at ${gallery.url}. Close the browser to end.`);
      await new Promise((settle) => browser.on('disconnected', settle));
      return true;
    }
    console.log('\nNo display: going through the sample pages without one.\n');
    const { tour } = await import('./tour.mjs');
    const { browser } = await launch({ executable, headless: true });
    try {
      const well = await tour(browser, gallery.url);
      console.log(well ? '\nEvery page came out as expected.' : '\nNot every page came out as expected.');
      return well;
    } finally {
      await browser.close();
    }
  } finally {
    await gallery.close();
  }
});
