// Times how long the browser takes to put a few bytes on the disk, for `browser/temporary.rs`: a private window of Chromium keeps files
// in memory, where that takes no time at all. Room and quota no longer tell them apart (predictable quota, since Chromium 138).
(async () => {
  'use strict';
  const rounds = 32;
  const name = 'onward-probe';
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle();
  const times = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      file.write(new Uint8Array([round]), { at: round });
      const before = performance.now();
      file.flush();
      times.push(performance.now() - before);
    }
  } finally {
    file.close();
    await folder.removeEntry(name);
  }
  // Without the slowest quarter: the computer may have been busy with something else.
  times.sort((one, other) => one - other);
  return times.slice(0, (rounds * 3) / 4).reduce((sum, time) => sum + time, 0);
})().then((milliseconds) => postMessage(milliseconds), () => postMessage(null));
