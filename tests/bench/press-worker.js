// Loads the press as the site's loader does, with one font more than the site serves: Chinese, if the server has it.
const names = ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansArabic-Regular', 'NotoSansArabic-Bold', 'NotoSansEthiopic-Regular', 'NotoSansEthiopic-Bold', 'NotoSansSC-Regular'];
globalThis.onward = { build: 'dev', files: Object.fromEntries(names.map((name) => [`fonts/${name}.ttf`, `/fonts/${name}.ttf`])) };
importScripts('press.js');
wasm_bindgen({ module_or_path: 'press_bg.wasm' });
