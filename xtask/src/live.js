// Only in `cargo xtask serve`: loads the page again when the site was built again.
(() => {
  let first;
  setInterval(async () => {
    try {
      const version = await (await fetch('/onward-version')).text();
      first ??= version;
      if (version !== first) location.reload();
    } catch {
      // The server is down; the page stays as it is.
    }
  }, 1000);
})();
