import { launch, open, go, axe, fits } from './lib.mjs';
import { readFileSync } from 'node:fs';
const A='http://127.0.0.1:8096';
const b = await launch(); const {page,record}=await open(b,A,{language:'ar'});
const look=async(n)=>{ try{await axe(page)}catch(e){console.log(n,e.message.slice(0,600))} for(const w of [360,1280]){await page.setViewportSize({width:w,height:900});await page.screenshot({path:`shots/ar-${n}-${w}.png`,fullPage:true});} await page.setViewportSize({width:320,height:640}); try{await fits(page)}catch(e){console.log(n,e.message)} await page.setViewportSize({width:1280,height:900}); };
await go(page,A,'/drafts/'); await page.waitForSelector('.six-words li'); await look('create');
await page.fill('#organisation','Riverside'); await page.fill('#device','PC 1'); await page.check('#written',{force:true}); await page.locator('main button[type=submit]').click();
await page.waitForSelector('.empty .button'); await look('drafts'); await page.locator('.empty .button').click(); await page.waitForSelector('#task-consent');
await page.locator('#task-consent').click(); await page.waitForSelector('main .button'); await look('noarea'); await page.locator('main .button').first().click(); await page.waitForTimeout(300);
await page.check('#chosen_area-leeds',{force:true}); await page.locator('main button[type=submit]').click(); await page.waitForTimeout(300);
for(let i=0;i<20&&!(await page.locator('#task-consent').count());i++){ await page.locator('main .button--plain, main .back, main .button--quiet').last().click(); await page.waitForTimeout(150);} 
await page.locator('#task-consent').click(); await page.waitForSelector('.statement'); await look('statements');
for (const n of ['refer_me','share_needs']) await page.check(`#${n}-yes`,{force:true});
for (const n of ['preview','explain','understanding','sign']) { await page.locator('main .actions .button').first().click(); await page.waitForTimeout(400); await look(n); }
await page.locator('main .actions .button').first().click(); await page.waitForTimeout(400); await look('export');
await page.locator('footer a[href="/settings/"]').click(); await page.waitForTimeout(500); await look('settings');
record.check(); await b.close();
