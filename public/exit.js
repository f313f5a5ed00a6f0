// "Exit this page" (SECURITY R14), on every page. It needs nothing of the app, and stands where the app could not start.
// Three ways: the links marked `data-exit`, Shift pressed three times within five seconds, two fingers tapped three times
// within three. First the page goes, at once; only then is anything saved, and the site's other windows lock too.
(() => {
  'use strict';
  const { to } = document.currentScript.dataset;
  const root = document.documentElement;

  /** How long what was typed last may take to be saved, from the press. */
  const FLUSH_MS = 300;
  /** Presses or taps that make one sign, and the time that they have for it. */
  const TIMES = 3;
  const SHIFT_MS = 5000;
  const FINGERS_MS = 3000;
  /** A tap is shorter than this, and its fingers move less. */
  const TAP_MS = 400;
  const STILL_PX = 24;

  // The language of what stands in the page before the app has said its own: the one chosen on this device, if the site has its words.
  // A page of the guide is in the language of its address.
  try {
    const { language } = JSON.parse(localStorage.getItem('onward.preferences')) ?? {};
    if (Object.hasOwn(globalThis.onwardLanguages, language) && !('prepared' in root.dataset)) {
      root.lang = language;
      root.dir = globalThis.onwardLanguages[language].dir;
    }
  } catch {
    // Storage is refused, or damaged: English, as the page has it.
  }

  const words = (key) => document.querySelector('#exit .exit__words')?.dataset[key] ?? '';

  let left = false;

  // Windows of the site tell each other when one of them is left. Where this cannot be had, each is left by itself.
  let others;
  try {
    others = new BroadcastChannel('onward-exit');
    others.onmessage = () => {
      try {
        // The app puts it here once a vault can be open in it.
        globalThis.onward?.lock?.();
      } catch {
        // The app has stopped, and says so.
      }
    };
  } catch {
    // Not in this browser.
  }

  /** Nothing but white, whatever is drawn into the page later. */
  const blank = () => {
    // White in every theme, like a page that is loading.
    root.dataset.left = 'yes';
    const empty = () => document.body.childNodes.length && document.body.replaceChildren();
    empty();
    new MutationObserver(empty).observe(document.body, { childList: true });
  };

  const forget = () => {
    const onward = globalThis.onward ?? {};
    const quiet = () => {};
    // What the app is about to say is said to nobody.
    // And a screen that is on its way stays there.
    const release = () => false;
    Object.assign(onward, { broke: quiet, started: quiet, notLoaded: quiet, enter: quiet, release, handedOver: '' });
    return onward;
  };

  const end = (onward) => {
    try {
      onward.endWorkers?.();
    } catch {
      // Workers end with the page at the latest.
    }
    for (const url of blobs) URL.revokeObjectURL(url);
    try {
      for (const key of Object.keys(sessionStorage)) {
        // Sealed text that could not be saved stays for the vault, which takes it in when it is opened.
        if (key.startsWith('onward.') && !key.startsWith('onward.unsaved')) sessionStorage.removeItem(key);
      }
    } catch {
      // Storage is refused: there is nothing in it.
    }
    globalThis.onward = {};
    location.replace(to);
  };

  const leave = () => {
    if (left) return;
    left = true;
    const began = performance.now();
    const title = words('gone');
    globalThis.speechSynthesis?.cancel();
    blank();
    document.title = title;
    for (const icon of document.querySelectorAll('link[rel~="icon"]')) icon.href = 'data:,';
    const onward = forget();
    try {
      others?.postMessage('left');
    } catch {
      // The channel was closed.
    }

    let flushing = false;
    let flushed = false;
    let white = document.hidden;
    let over = false;
    const go = () => {
      if (over) return;
      over = true;
      end(onward);
    };
    // Not before the white was drawn: browsers keep the last picture of a page until the next one has its first.
    const ready = () => white && flushed && go();
    const flush = () => {
      if (flushing) return;
      flushing = true;
      const done = () => {
        flushed = true;
        ready();
      };
      try {
        Promise.resolve(onward.flush?.()).then(done, done);
      } catch {
        done();
      }
    };
    // Gathering what was typed must not hold the white up, and what is not being drawn must not hold the gathering up.
    requestAnimationFrame(() =>
      setTimeout(() => {
        white = true;
        flush();
        ready();
      }),
    );
    setTimeout(flush, white ? 0 : FLUSH_MS / 3);
    setTimeout(go, Math.max(0, FLUSH_MS - (performance.now() - began)));
  };

  // Addresses of files in memory, so that they can be taken back.
  const blobs = new Set();
  const { createObjectURL } = URL;
  URL.createObjectURL = (what) => {
    const url = createObjectURL.call(URL, what);
    blobs.add(url);
    return url;
  };

  addEventListener(
    'click',
    (event) => {
      if (!event.target.closest?.('[data-exit]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    },
    true,
  );

  // The browser must not ask whether the page may be left.
  addEventListener('beforeunload', (event) => left && event.stopImmediatePropagation(), true);

  // A page that the browser keeps with all its memory is white from its first picture when it comes back, and is loaded
  // anew: the vault is shut then.
  addEventListener('pagehide', (event) => {
    if (event.persisted) root.dataset.left = 'yes';
    // Some browsers keep no page that listens to others.
    others?.close();
  });
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    left = true;
    blank();
    location.reload();
  });

  /** Counts one kind of sign, shows how far it is, and leaves at the last. */
  const sign = (kind, span) => {
    let times = [];
    let timer;
    const show = (said) => {
      const lamps = document.querySelector('#exit .exit__lamps');
      if (!lamps) return;
      lamps.dataset.lit = times.length;
      document.querySelector('#exit .exit__said').textContent = said;
    };
    const over = () => {
      clearTimeout(timer);
      if (!times.length) return;
      times = [];
      show(words('over'));
    };
    const once = () => {
      const now = performance.now();
      times = [...times.filter((time) => now - time <= span), now];
      clearTimeout(timer);
      if (times.length < TIMES) {
        show(words(`${kind}${TIMES - times.length}`));
        timer = setTimeout(over, span - (now - times[0]));
        return;
      }
      times = [];
      show('');
      // The page that explains this lets it be tried: it says so by preventing what follows.
      if (dispatchEvent(new CustomEvent('onward-exit', { cancelable: true, detail: kind }))) leave();
    };
    return { once, over };
  };

  // Shift alone, down and up. With any other key or button it is a capital letter, a shortcut, or (with Alt) another keyboard.
  const shift = sign('shift', SHIFT_MS);
  let alone = false;
  const another = () => {
    alone = false;
    shift.over();
  };
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Shift') another();
      else if (!event.repeat) alone = !(event.altKey || event.ctrlKey || event.metaKey || event.isComposing);
    },
    true,
  );
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift') return;
      if (alone) shift.once();
      alone = false;
    },
    true,
  );
  addEventListener('pointerdown', another, true);

  // Two fingers, a short and still touch. A pinch moves, and a long press lasts.
  const fingers = sign('fingers', FINGERS_MS);
  let touch = null;
  const started = (event) => {
    // Two fingers may come down in one event, or one after the other.
    if (event.touches.length === event.changedTouches.length) touch = { at: event.timeStamp, most: 0, still: true, places: new Map() };
    if (!touch) return;
    touch.most = Math.max(touch.most, event.touches.length);
    for (const { identifier, clientX, clientY } of event.changedTouches) touch.places.set(identifier, [clientX, clientY]);
  };
  const moved = (event) => {
    for (const { identifier, clientX, clientY } of event.changedTouches) {
      const [x, y] = touch?.places.get(identifier) ?? [clientX, clientY];
      if (Math.hypot(clientX - x, clientY - y) > STILL_PX) touch.still = false;
    }
  };
  const ended = (event) => {
    if (!touch || event.touches.length) return;
    if (touch.most === 2 && touch.still && event.timeStamp - touch.at < TAP_MS) fingers.once();
    else fingers.over();
    touch = null;
  };
  const gentle = { capture: true, passive: true };
  addEventListener('touchstart', started, gentle);
  addEventListener('touchmove', moved, gentle);
  addEventListener('touchend', ended, gentle);
  addEventListener('touchcancel', () => (touch = null), gentle);
})();
