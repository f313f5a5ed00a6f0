// The first script of every page: looks whether the browser has what the app needs, loads the app, and says so plainly when it stops.
// The build writes `globalThis.onward = { build, files }` above this: `files` gives the hashed address of every file by its name.
(() => {
  'use strict';
  const onward = globalThis.onward;
  const { screen } = document.currentScript.dataset;
  // What a page of the guide shows without the app.
  const still = document.querySelector('[data-still]');
  // The app puts the time of the last save here, in milliseconds since 1970.
  onward.savedAt = null;
  // The app puts here the addresses of files that it hands to the browser, so that every screen can take them back.
  onward.blobs = new Set();
  // The app puts its workers here as they start, so that they can be ended without it.
  onward.workers = new Set();
  onward.endWorkers = () => {
    for (const worker of onward.workers) worker.terminate();
    onward.workers.clear();
  };

  // Another window erases this device: what this one keeps for itself, such as sealed text, goes too, on every page.
  const windows = globalThis.BroadcastChannel && new BroadcastChannel('onward-erase');
  if (windows) windows.onmessage = () => sessionStorage.clear();
  // Some browsers keep no page that listens to others.
  addEventListener('pagehide', () => windows?.close());

  // The screen that is on its way, if one is.
  let entering = null;

  const at = (id) => document.getElementById(id);
  const show = (id) => {
    const section = at(id);
    at('loading')?.remove();
    for (const button of section.querySelectorAll('[data-reload]')) button.onclick = () => location.reload();
    // Inside the page's main part, where the app has made none.
    if (document.querySelector('main')) at('exit').after(section);
    else document.body.appendChild(document.createElement('main')).append(section);
    section.hidden = false;
    return section;
  };

  // The app has drawn a page of the guide anew, behind what stood there: that goes, and what somebody had come to stays where it is.
  let pressed = null;
  const takeOver = () => {
    const place = (element) => {
      const { wake } = element.dataset ?? {};
      if (wake) return `[data-wake="${wake}"]`;
      return element.id ? `#${CSS.escape(element.id)}` : element.getAttribute?.('href') && `a[href="${CSS.escape(element.getAttribute('href'))}"]`;
    };
    const focused = still.contains(document.activeElement) ? place(document.activeElement) : null;
    const folded = [...still.querySelectorAll('details')].map((details) => details.open);
    const { scrollX, scrollY } = globalThis;
    still.remove();
    document.querySelectorAll('details').forEach((details, index) => (details.open = folded[index] ?? false));
    scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    if (focused) document.querySelector(focused)?.focus({ preventScroll: true });
    const again = pressed && document.querySelector(`[data-wake="${pressed}"]`);
    pressed = null;
    again?.click();
  };

  // Called by the app: its first view is there, or its words could not be had.
  onward.started = () => {
    at('loading')?.remove();
    if (still?.isConnected) takeOver();
    entering = null;
    // What could not be had a moment ago is here now.
    at('not-loaded').hidden = true;
    // Behind the app, whose link past its header must come first.
    for (const section of document.querySelectorAll('body > section.plain')) document.body.append(section);
    document.documentElement.dataset.started = 'yes';
  };
  onward.notLoaded = () => {
    entering = null;
    rest();
    // Whoever pressed something further down sees it too.
    show('not-loaded').scrollIntoView({ block: 'nearest' });
  };
  // What was pressed in a page that is still cannot be done.
  const rest = () => {
    pressed = null;
    for (const control of document.querySelectorAll('[aria-busy]')) control.removeAttribute('aria-busy');
  };

  // An app that has stopped cannot lock. So what stands on its page goes after as many minutes without anybody, here too.
  let gone = false;
  addEventListener('beforeunload', (event) => gone && event.stopImmediatePropagation(), true);
  const goUnattended = () => {
    let minutes;
    try {
      minutes = JSON.parse(localStorage.getItem('onward.preferences'))?.lock_after_minutes;
    } catch {
      // Storage is refused, or damaged: as long as where nothing was set.
    }
    const after = Math.min(Math.max(Number(minutes) || 5, 1), 15) * 60_000;
    let seen = Date.now();
    // Called too when "Exit this page" was pressed in another window.
    const go = () => {
      gone = true;
      document.body.replaceChildren();
      location.replace('/drafts/');
    };
    onward.lock = go;
    // A clock that was set back counts as time too.
    const look = () => !gone && Math.abs(Date.now() - seen) >= after && go();
    const here = () => {
      // First the time that passed: a computer that slept wakes by a touch.
      look();
      seen = Date.now();
    };
    for (const sign of ['keydown', 'pointerdown', 'pointermove', 'wheel']) addEventListener(sign, here, { capture: true, passive: true });
    setInterval(look, 5_000);
  };

  // Called by the app's panic hook. The screen stays as it is, so that what was typed can be copied.
  let broken = false;
  onward.broke = () => {
    if (broken) return;
    broken = true;
    goUnattended();
    const section = show('broke');
    if (onward.savedAt) {
      const when = new Date(onward.savedAt);
      for (const place of section.querySelectorAll('[data-saved-at]')) {
        place.textContent = when.toLocaleTimeString(place.closest('[lang]').lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      }
      for (const words of section.querySelectorAll('[data-saved]')) words.hidden = false;
      for (const words of section.querySelectorAll('[data-not-saved]')) words.hidden = true;
    }
    section.focus();
  };
  const died = (error) => {
    if (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) onward.broke();
  };
  addEventListener('error', (event) => died(event.error));
  addEventListener('unhandledrejection', (event) => died(event.reason));

  const able = typeof WebAssembly === 'object' && typeof Worker === 'function' && globalThis.indexedDB && navigator.locks && globalThis.crypto?.subtle;
  if (!able && !still) {
    show('old-browser');
    return;
  }
  // Called by a screen before it asks for a language's files by their names: English's are listed here, another's in a file of its own.
  onward.language = async (tag) => void Object.assign(onward.files, (await globalThis.onwardOutside.of(tag)).files);
  const start = (screen) => {
    // The vault's worker is wanted as soon as these screens stand: on its way meanwhile, into the browser's cache.
    const isRead = ['guide', 'preview'].includes(screen);
    const soon = isRead || screen === 'app' ? [] : ['keeper.js', 'keeper_glue.js', 'keeper.wasm'];
    for (const name of soon) fetch(onward.files[name], { priority: 'low' }).then((answer) => answer.arrayBuffer()).catch(() => {});
    // The wasm comes down while the glue is still on its way.
    const wasm = fetch(onward.files[`${screen}.wasm`]).then((answer) => (answer.ok ? answer : Promise.reject(new Error(answer.status))));
    wasm.catch(() => {});
    // While the screen is on its way; where it fails, the screen asks again and says so.
    const { lang } = document.documentElement;
    const language = lang !== 'en' && onward.language(lang).catch(() => {});
    // What only the guide shows, and a preview of it, is listed apart.
    const list = isRead && fetch(onward.files['guide/files.json']).then((answer) => answer.json()).then((more) => Object.assign(onward.files, more));
    // A page that was prepared has only the guide's styles, any other only the app's. Where both stand, the guide's come first.
    const styles = isRead ? ['guide.css', 'style.css'] : ['style.css'];
    const style = styles.map((name) => onward.files[name]).filter((href) => !document.querySelector(`link[href="${href}"]`)).map((href) => new Promise((resolve, reject) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve, onerror: reject });
      if (href === onward.files['guide.css']) document.querySelector('link[rel="stylesheet"]').before(link);
      else document.head.append(link);
    }));
    Promise.all([import(onward.files[`${screen}.js`]), list, language, ...style])
      .then(([module]) => module.default({ module_or_path: wasm }))
      .catch((error) => {
        if (error instanceof WebAssembly.RuntimeError) onward.broke();
        else if (!broken) onward.notLoaded();
      });
  };
  // Called by a screen, when a page is asked for that only another one has. The one that stands stays until the other is there:
  // that asks it to let go of what it has (`release`) and to go (`leave`), which the one that stands has put here. A screen is
  // loaded once, and puts here how it is entered again.
  onward.entrances = {};
  onward.enter = (name) => {
    if (entering) return;
    entering = name;
    if (onward.entrances[name]) onward.entrances[name]();
    else start(name);
  };
  onward.stayed = () => (entering = null);
  // Called when somebody goes on to a page of the screen that stands.
  onward.goOn = () => (at('not-loaded').hidden = true);
  // What keeps the site on this device, where somebody asked for that: nothing of it is loaded elsewhere.
  onward.offline = () => import(onward.files['offline.js']);
  navigator.serviceWorker?.getRegistration?.().then((here) => here && onward.offline().then((offline) => offline.watch(here, onward.files))).catch(() => {});
  // Called when a referral is on the page or not saved yet, and when neither: while one is so, no new version starts, in no window.
  // The lock may be given after the referral was shut again: what ends it is there before it is asked for.
  let close = null;
  onward.draft = (open) => {
    if (!open) close = close?.();
    else if (!close) {
      const closed = new Promise((resolve) => (close = resolve));
      navigator.locks.request('onward-draft', { mode: 'shared' }, () => closed);
    }
  };

  if (!still) return start(screen);
  // A page of the guide can be read as it stands: the app comes when somebody asks for more, and then does what was pressed.
  onward.wake = (control) => {
    if (!able) return show('old-browser');
    pressed = control?.dataset.wake ?? null;
    control?.setAttribute('aria-busy', 'true');
    at('not-loaded').hidden = true;
    onward.enter(screen);
  };
  still.addEventListener('click', (event) => {
    const control = event.target.closest?.('[data-wake]');
    if (control) onward.wake(control);
  });
})();
