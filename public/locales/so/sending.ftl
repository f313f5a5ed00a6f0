### status: machine-drafted

## ---- Export: how the files of a packet leave ----

sealing = Sida faylalka loo qufulay
sealing-lock = Sidee ayaad rabtaa inaad u qufusho?
    .hint = Fayl quflan waxaa lagu akhrin karaa weedhiisa sirta ah ama furihiisa oo keliya. Xirmadu waxay sheegtaa cidda furaheeda loo qufulay, markaa dooro intaadan saxiixin.
sealing-contact = Furaha qof ku jira buugga cinwaannada
    .hint = Iyaga oo keliya ayaa furi kara. Weedh sir ah oo la sheego ma jirto.
    .send = Faylka ku lifaaq iimayl cinwaankiisu dhexdhexaad yahay. Kaddib ka tirtir galka faylalka la soo dejiyey.
sealing-contact-which = Furaha yaa?
sealing-contact-none = Weli cidna buugga cinwaannada lagama dooran karo deegaankan. Isku-duwaha weydii kaadhkooda, ama isticmaal weedh sir ah.
sealing-contact-published = Deegaankani wuxuu shaaciyey fure. Weli cidna halkan erayadiisa kama barbardhigin.
sealing-contact-add = Qof ku dar buugga cinwaannada
sealing-contact-to = { $name } oo keliya ayaa faylalka furi kara.
sealing-missing = Weli lama sheegin sida faylalka loo qufulay.
    .do = Dooro furaha cidda, ama sheeg sababta aan loo qufulin oo xaqiiji.
sealing-passphrase = Weedh sir ah oo lix eray ah
    .hint = Cid kasta oo haysata weedha sirta ah way furi kartaa, iyada oo isticmaalaysa Onward ama barnaamij kale oo faylal age ah.
    .send = Faylka ku lifaaq iimayl cinwaankiisu dhexdhexaad yahay. Weedha sirta ah telefoon ugu sheeg, waligaa isla farriintii ha ku sheegin. Kaddib faylka ka tirtir galka faylalka la soo dejiyey.
sealing-open = Aan quflanayn
    .hint = Keliya haddii aan si kale jirin. Sababta ayaa lagu weydiinayaa.
    .caution = Cid kasta oo faylkan hesha way akhrin kartaa.
    .sure = Waan fahmay. Faylalka ha qufulin
    .is-sure = Faylalka lama qufuli doono
    .send = Faylalka waa la saxiixay, laakiin ma quflana. Keliya ku dir si ururkaagu oggol yahay, kaddibna ka tirtir galka faylalka la soo dejiyey.
sealing-words = Weedha sirta ah ee faylalkan
    .phone = Weedha sirta ah telefoon ugu sheeg, waligaa isla farriintii ha ku sheegin.
    .hint = Qor ilaa ay faylka furaan: meelna laguma hayo. Haddii ay lunto, xirmada mar kale samee.
sealing-container = Fayl noocee ah?
sealing-container-age = .age
    .hint = Inta badan nidaamyada iimaylka.
sealing-container-text = .age.txt
    .hint = Fayl qoraal ah oo isla waxaas ku jira, haddii nidaam iimayl diido faylalka .age. Saddex-meelood-meel ayuu ka weyn yahay.
sealing-why = Maxaa loo qufuli waayey?
sealing-why-secure-mail = Waxay ku socdaan iimayl ammaan ah oo iskii u qufula
sealing-why-by-hand = Gacan ayaa lagu dhiibaa, cid kalena ma taabato
sealing-why-cannot = Isku-duwuhu ma furi karo faylal quflan
sealing-working = Faylka waa la qufulayaa. Waxay qaadataa dhowr ilbiriqsi.
sealing-not-saved = Biraawsarku faylka ma qaadin.
    .do = Boggan u oggolow soo dejinta, oo mar kale isku day.

## ---- Receive: a file that is locked ----

sealed = Quflan
    .what = Faylkan waxaa lagu qufulay weedh sir ah. Waxba oo ku jira lama hubin karo lamana tusi karo ka hor inta aan la furin.
sealed-passphrase = Weedha sirta ah ee faylkan
    .hint = Diruhu telefoon ayuu kuugu sheegayaa. Haddii ay lix eray yihiin, ku qor xarfo yaryar oo u dhexeeyo meel bannaan.
sealed-show = Tus weedha sirta ah
sealed-open = Fur
sealed-opening = Faylka waa la furayaa. Waxay qaadataa dhowr ilbiriqsi.
sealed-empty = Qor weedha sirta ah.
sealed-key = Faylkan waxaa lagu qufulay fure, furahuna halkan ma yaal.
    .do = Haddii uu khasnaddaada yahay, marka hore khasnadda fur, kaddib faylka halkan mar kale ka dooro. Haddii kale, diraha weydii inuu weedh sir ah ku qufulo, telefoonna kuugu sheego.

## Why a locked file does not open: what happened, and what to do.

failure-wrong-seal-passphrase = Weedhan sirta ahi faylka ma furayso.
    .do = Eray kasta hubi. Haddii ay sidaas ahaato, diraha wac, oo weydii weedha sirta ah ee faylkan.
failure-too-much-work = Faylkani wuxuu dalbaday shaqo ka badan inta la oggol yahay, markaa lama furin.
    .do = Onward faylal noocaas ah ma samayso. Diraha weydii inuu mar kale Onward ku qufulo.
failure-sealed-damaged = Faylkan quflan lama akhrin karo.
    .do = Waxaa laga yaabaa in jidka lagu gooyay ama lagu beddelay, ama barnaamij cusub lagu qufulay. Diraha weydii inuu mar kale soo diro.
failure-sealed-to-other = Faylkan waxaa lagu qufulay fure kale.
    .do = Diraha weydii cidda furaha loo leeyahay, iyo inuu mar kale ku qufulo weedh sir ah ama adiga.
failure-not-a-key = Kani ma aha kaadh mana aha fure.
    .do = Mar kale koobi garee, laga bilaabo xarafka koowaad ilaa kan ugu dambeeya. Kaadhku waa hal sadar oo dheer; furuhu wuxuu ku bilaabmaa age1, wuxuuna leeyahay 62 xaraf.
refusal-sealed-damaged = Faylkan quflan lama akhrin karo.
    .do = Waxaa laga yaabaa in jidka lagu gooyay ama lagu beddelay, ama barnaamij cusub lagu qufulay. Diraha weydii inuu mar kale soo diro.
sealer-gone = Qaybta faylalka qufusha oo furta iskeed ayay u joogsatay.
    .do = Waxay u baahan tahay 256 MB oo xusuus ah. Daaqadaha kale xir oo mar kale isku day, ama isticmaal qalab kale. Waxba ma lumin.

## ---- The page that says how to send a file: `guide.ftl` ----

how-to-send = Sida loo diro (tab cusub ayuu ku furmaa)
