// What the tests of the register share: its forms, its days, one that is added by hand, and a look at its pages.

import { to } from './corresponding.mjs';
import { words } from './expected.mjs';
import { axe, fits, picture } from './lib.mjs';

const say = words('en');

export const AREA = { organisation: 'Leeds City Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };

/** Types a day, as `2024-02-29`, into its three boxes. */
export async function date(page, id, text) {
  const [year, month, day] = text.split('-').map(Number);
  for (const [part, value] of [['day', day], ['month', month], ['year', year]]) await page.fill(`#${id}-${part}`, String(value));
}

/** Types the day so many days ago. */
export async function day(page, id, ago) {
  const then = new Date();
  then.setDate(then.getDate() - ago);
  await date(page, id, [then.getFullYear(), then.getMonth() + 1, then.getDate()].join('-'));
}

export const press = (page, id) => page.locator(`label[for="${id}"]`).click();
export const choose = (page, id, value) => page.locator(`#${id}`).selectOption(value);

/** Opens one of the forms of an entry. */
export async function act(page, id) {
  const form = page.locator('details', { has: page.locator(`#${id}-act`) });
  if (!(await form.locator('form').isVisible())) await page.locator(`#${id}-act`).click();
  await form.locator('form').waitFor();
  return form;
}

/** The button that sends a form of an entry. */
export const write = (form) => form.getByRole('button', { name: say('register-write'), exact: true }).click();

/** Sends the form, and waits until it is written down and folded away. */
export async function written(page, form) {
  await write(form);
  await form.locator('form').waitFor({ state: 'detached' });
  await page.getByText(say('register-written'), { exact: true }).waitFor();
}

/** Sends the form, which is refused: with this message by its day, and the focus on the summary. */
export async function refused(page, form, key) {
  await write(form);
  await form.locator('.field--wrong .field__problem', { hasText: say(key) }).waitFor();
  await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
}

/** Looks at the page: axe, 320 px, and a picture. */
export async function look(page, name) {
  await axe(page);
  await picture(page, name);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

/** Goes to the register without loading again, so that the vault stays open. */
export async function toRegister(page) {
  await to(page, '/register/');
  await page.getByRole('heading', { name: say('register'), level: 1 }).waitFor();
}

/** From the list to an entry, by its name. */
export async function openEntry(page, name) {
  await page.locator('.register__open', { hasText: name }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.waitForSelector('#register-deeds');
}

/** Goes back to the list. */
export async function toList(page) {
  await page.locator('main .back').click();
  await page.waitForSelector('.register__lines');
}

/** From the list to the form for one that came without a packet, filled in; `on` types the day. Ends where it was sent. */
export async function add(page, { name, how, area = 'leeds', on, more = async () => {} }) {
  await page.getByRole('button', { name: say('register-add'), exact: true }).click();
  await page.getByRole('heading', { name: say('register-add'), level: 1 }).waitFor();
  await page.fill('#add-name', name);
  await choose(page, 'add-how', how);
  await choose(page, 'add-area', area);
  await on('add-on');
  await more();
  await page.getByRole('button', { name: say('register-add-send'), exact: true }).click();
}

/** The same, and waits until it is in the register; ends at its entry. */
export async function added(page, one) {
  await add(page, one);
  await page.getByText(say('register-added'), { exact: true }).waitFor();
}
