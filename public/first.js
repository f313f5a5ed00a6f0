// The first thing that runs, before anything is drawn: what this device remembers of how the guide's pages should look, since nothing
// else tells them. In the published site it stands in one file with `exit.js`.
(() => {
  'use strict';
  const root = document.documentElement;
  // Controls that need the app are shown where scripts run, and only there.
  root.dataset.script = 'yes';
  try {
    const { language, text_size: size, more_contrast: more, leaving_put_away: away } = JSON.parse(localStorage.getItem('onward.preferences')) ?? {};
    if (['large', 'larger'].includes(size)) root.dataset.textSize = size;
    if (more === true) root.dataset.contrast = 'more';
    if (away === true) root.dataset.leavingPutAway = 'yes';
    // Who keeps a language here begins in it, unless they asked for English just now. Any other address says which language it is in.
    const begins = 'prepared' in root.dataset && location.pathname === '/' && location.hash !== '#en';
    if (begins && language !== 'en' && Object.hasOwn(globalThis.onwardLanguages, language)) location.replace(`/${language}/`);
  } catch {
    // Storage is refused, or damaged: as the page is.
  }
})();
