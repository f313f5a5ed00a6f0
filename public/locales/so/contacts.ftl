### status: machine-drafted

## ---- Adding somebody’s key ----

pin = Qof ku dar buugga cinwaannada
pin-another = Fure kale oo qoraalkan ah
pin-name = Magaca buugga cinwaannada
    .hint = Waxaad halkan ugu yeerto. Cid kale ma aragto.
pin-key = Kaadhkooda
    .hint = Hal sadar oo qoraal dheer ah, oo ay ka koobi gareeyaan boggooda buugga cinwaannada, ama deegaanku shaaciyo. Fure ku bilaabma age1 sidoo kale waa lagu dhejin karaa.
pin-next = Tus erayada
pin-add = Ku dar buugga cinwaannada
pin-replace = Hadda laga bilaabo furahan isticmaal
pin-cancel = Jooji
pin-claims = Wuxuu sheegayaa inuu leeyahay: { $organisation }, { $device }
pin-words = Ka wac lambar aad horey u haysatay, ma aha mid farriinta ku jira. Ha kuu akhriyaan lixdan eray oo shaashaddooda ku qoran:
pin-bare = Kani waa fure aan kaadh lahayn: ma sheego cidda leh. Ha kuu akhriyaan furaha oo dhan, lambar telefoon oo aad horey u haysatay.
pin-compared = Ma isbarbardhigteen?
pin-compared-phone = Haa, telefoon, lambar aan horey u haysatay
pin-compared-person = Haa, fool-ka-fool
pin-compared-not = Weli maya
    .hint = Waxaa la qorayaa in aan cidna isbarbardhigin. Mar dambe ayaad samayn kartaa.
pin-why = Maxaa fure kale u jira?
    .hint = Tusaale: kombiyuutar cusub ayay haystaan, telefoonna way noogu sheegeen.

## ---- The address book ----

contacts = Buugga cinwaannada
    .lead = Fure walba cidda leh. Xirmooyinka waxaa lagu qufulaa furayaasha buuggan ku jira oo keliya, cidda xirmo saxiixdana buugga ayaa lagu gartaa, ma aha magaca xirmada ku jira.
contacts-locked = Buugga cinwaannadu khasnadda ayuu ku jiraa, khasnadduna ma furna.
contacts-unlock = Fur khasnadda
contacts-none = Weli cidna buugga cinwaannada kuma jirto
    .lead = Isku-duwayaasha aad la shaqayso weydii kaadhadhkooda, oo mid walba halkan ku dar.
contacts-loading = Khasnadda waa la eegayaa
contacts-add = Qof ku dar
contacts-follow = Qof ayaa soo diray beddel fure
    .lead = Marka fure la beddelo, furaha hore ayaa saxiixa kan cusub. Haddii furaha hore buuggaaga cinwaannada ku jiro, kan cusub ayaa booskiisa galaya, waxbana mar kale lama isbarbardhigo.
contacts-follow-text = Beddelka furaha
    .hint = Hal sadar oo qoraal dheer ah.
contact-compared = Erayada la barbardhigay
contact-not-compared = Erayada weli lama barbardhigin
contact-unpinned = Lama rumaysna hadda
contact-claims = Waxay sheegaysaa inay tahay
    .both = { $organisation }, { $device }
contact-area = Waxay u jawaabtaa
contact-since = Buugga cinwaannada ku jirta laga bilaabo
contact-sealing = Xirmooyin waa loo qufuli karaa
    .yes = Haa
    .no = Maya: saxiixeeda oo keliya ayaa la yaqaan
    .over = Hadda maya: furuhu saddex sano wuu ka weyn yahay. Weydii kaadhkooda cusub
contact-until = Furaha waxaa loogu talagalay in la isticmaalo ilaa
contact-past = Wixii hore loo rumaysnaa
contact-past-when = Laga bilaabo { $from } ilaa { $until }
contact-past-unpinned = Lama rumaysna hadda
contact-past-signed = Waxaa lagu beddelay fure kii hore saxiixay
contact-past-compared = Waxaa lagu beddelay fure qof isbarbardhigay
contact-rename = Beddel magaca
contact-compare = Erayada waan isbarbardhigay
contact-replace = Fure kale ayay leeyihiin
contact-unpin = Furahan ha rumaysan hadda ka dib
    .what = Xirmooyin dambe laguma qufulo, wax kasta oo uu saxiixayna waxaa lagu tusaa digniin. Wixii ilaa hadda la rumaysnaa way qoran yihiin.
contact-unpin-why = Maxaa sabab ah?
    .hint = Tusaale: laabtobkoodii waa la xaday.

## ---- This vault’s own card ----

own-card = Kaadhka khasnaddan
    .lead = Dadka kale way u baahan yihiin si ay xirmooyin kuugu qufulaan, oo ay u ogaadaan waxaad saxiixdo. Sir maaha.
own-card-words = Erayo la akhriyo
    .hint = Marka qof kaadhkaaga geliyo buuggiisa cinwaannada, telefoon ayuu kuu soo diraa. Lixdan eray u akhri.
own-card-squares = Astaanta furahan (fingerprint) oo koodh QR ah, isla tan bogga ugu dambeeya ee PDF kasta oo la saxiixay
own-card-text = Kaadhka
    .hint = Sadarkan u dir dadka xirmooyin kuu soo dira. Haddii deegaankaagu xog daabaco, halkaas ayuu galayaa.
own-card-copy = Kaadhka koobi garee
own-card-copied = Waa la koobi gareeyey.
own-card-not-copied = Biraawsarku ma oggolaan. Sadarka dooro oo adigu koobi garee.
own-card-bare = Furaha oo keliya, barnaamijyo kale
    .hint = Barnaamijyada sida age waxay furahan ku qufuli karaan faylal. Ma sheego cidda leh.

## ---- The life of this vault’s key ----

key-life = Beddel furaha khasnaddan
    .lead = Furuhu saddex sano ayuu shaqeeyaa. Taas ka hor beddel, ama marka qalab qof kale u gudbo. Haddii uu lumo, ama qof kale haysan karo, ka tanaasul.
key-which = Maxaa dhacay?
key-which-replace = Furuhu waa ammaan, waana si caadi ah oo loo beddelayo
    .hint = Furaha hore ayaa saxiixaya kan cusub. Cid kasta oo kii hore buuggeeda cinwaannada ku haysa way raaci kartaa, erayo mar kale lama isbarbardhigo.
key-which-renew = Furuhu waa lumay, ama qof kale ayaa haysan kara
    .hint = Waxba ma saxiixaan furaha cusub. Qof walba waa in telefoon loo diro, oo uu mar kale erayada isbarbardhigo.
key-why = Maxaa sabab ah?
    .hint = Dhowr eray. Kuwa kale way arkaan haddii furaha hore saxiixo kan cusub.
key-make = Samee fure cusub
key-missing = Weli waxba lama dooran.
    .do = Dooro waxa dhacay.
key-replaced = Fure cusub ayaa jira
    .do = Beddelka furaha ee hoose iimayl ugu dir qof kasta oo kaadhkaaga haysta: hoyada badbaadada (safehouses), deegaannada, iyo cidda xogta deegaanka haysa. Haddaad telefoon u dirto, ogeysiiska u akhri. Kaddib samee nuqul kayd ah. Wixii furaha hore lagu qufulay halkan weli waa lagu furi karaa.
key-renewed = Fure cusub ayaa jira, waxbana ma saxiixin
    .do = Maanta telefoon ku wac qof kasta oo kaadhkaaga haysta, oo ogeysiiska u akhri. U dir kaadhka cusub, oo erayada ha isbarbardhigaan. Kaddib samee nuqul kayd ah.
key-past = Furayaashii kan ka horreeyey
key-past-until = Ilaa { $until }.
key-past-change = Beddelka furaha, oo furahan lagu saxiixay: sadarkan u dir kuwa buuggooda cinwaannada ku haysta.
key-past-lost = Waa laga tanaasulay: waxba ma saxiixin furihii ka dambeeyey

## ---- The notice about this vault’s key, to read out by telephone. “We” are whoever has the vault; “you” is whoever is telephoned. ----
## Words in “…” are those of the buttons in the address book.

notice-show = Tus ogeysiiska la akhriyo
notice-print = Daabac ogeysiiska
notice-close = Xir ogeysiiska
notice-read-out = In telefoon lagu akhriyo. Haddii annagu aan idin soo wacnay, marka hore noo soo wac, lambar aad horey u haysateen: qof kasta ayaa soo wici kara oo oran kara waxaan nahay iyaga.
notice-organisation = Urur
notice-device = Qalab
notice-when = Furaha hore waxaa la isticmaalay ilaa
notice-words = Lixda eray ee furaheenna hadda
notice-steps = Waxa aad samaynaysaan
notice-made = Kani waa furaheenna
    .what = Waxaan ku saxiixnaa, si aad u ogaataan waxa naga yimaada. Faylalka noo socda waxaa lagu qufulaa.
notice-made-add = Kaadhka aan idiin soo dirno buuggiinna cinwaannada geliya: “Qof ku dar”.
notice-made-compare = Shaashaddiinnu markaas waxay tusaysaa lix eray. Kuweenna ayaan idiin akhrinaynaa. Haddii mid ka duwan yahay, ha ku darina.
notice-replaced = Fure cusub ayaan leenahay
    .what = Furaheenna si caadi ah ayaa loo beddelay, kii horena wuxuu saxiixay kan cusub. Ma lumin lamana xadin.
notice-replaced-follow = Buuggiinna cinwaannada, fura “Qof ayaa soo diray beddel fure”, oo geliya sadarka aan idiin soo dirno.
notice-replaced-look = Qoraalkeennu markaas wuxuu tusayaa lixda eray ee sare. Wax kale lama isbarbardhigo. Haddii ay ka duwan yihiin, furahaas ha isticmaalina, oo nala soo hadla telefoon.
notice-lost = Furaheennii hore ha rumaysnina hadda ka dib
    .what = Furaheennii hore waa lumay, ama qof kale ayaa haysan kara. Waxba ma saxiixaan furaha cusub, markaa erayadiisa waa in la isbarbardhigo.
notice-lost-unpin = Buuggiinna cinwaannada, qoraalkeenna, riixa “Furahan ha rumaysan hadda ka dib”.
notice-lost-replace = Kaddib riixa “Fure kale ayay leeyihiin”, oo geliya kaadhka aan idiin soo dirno. Shaashaddiinnu markaas waxay tusaysaa lix eray. Kuweenna ayaan idiin akhrinaynaa. Haddii mid ka duwan yahay, furahaas ha isticmaalina.
notice-lost-signed = Ha ku kalsoonaanina wax dhowaan naga yimid oo aydaan telefoon nagu weydiin. Waxaa laga yaabaa in qof kale saxiixay.
notice-lost-locked = Noo sheega faylalka aad dhowaan ugu qufusheen furaheennii hore. Qof kale ayaa laga yaabaa inuu akhrin karo.

## ---- Receive: who signed, and whom it is for ----

standing-pin = Ku dar buugga cinwaannada
standing-words = Lixda eray ee furahan
standing-pinned = Buuggaaga cinwaannada: { $name }
standing-not-compared = Buuggaaga cinwaannada: { $name }, erayada weli lama isbarbardhigin
    .do = Ka wac lambar aad horey u haysay, oo isbarbardhiga lixdan eray. Kaddib ku qor buugga cinwaannada.
standing-earlier = Kani waa fure hore oo { $name }. Waxaa la beddelay { $until }.
    .do = Xirmo taas ka hor la sameeyey dhab way noqon kartaa. Haddii ay ka cusub tahay, ha ku kalsoonaan: { $name } ka wac lambar aad horey u haysay.
standing-unpinned = Furahan { $name } hadda lama rumaysna.
    .do = Xirmadan ha ku kalsoonaan. Sababta la qoray: { $why }
standing-other-key = Maaha furaha aad u taqaan { $name }.
    .do = Xirmadan ha ku kalsoonaan. { $name } ka wac lambar aad horey u haysay. Waxaa laga yaabaa inuu yahay kombiyuutar kale oo ay leeyihiin, ama qof kale.
addressed-us = Waxaa loo sameeyey khasnaddan
addressed-earlier = Waxaa loo sameeyey fure hore oo khasnaddan.
addressed-nobody = Fure qof laguma hagaajin: waxaa lagu diray weedh sir ah, ama ma quflanayn.
addressed-another = Xirmadan waxaa loo sameeyey deegaan kale.
    .do = Waa dhab, laakiin adiga kuma aha. Diraha u sheeg, oo ha sii gudbin oggolaanshaha qofka la'aantiis.
sequence-same = Xirmadan horey ayaad u furtay.
sequence-newer = Xirmadani way ka cusub tahay tii aad hore codsigan ugu furtay. Tan isticmaal.
sequence-superseded = Horey ayaad xirmo ka cusub codsigan ugu furtay. Taas isticmaal.
sequence-other-signer = Xirmo codsigan ah horey ayaa loo furay, fure kale ayaana saxiixay.
    .do = Telefoon ku wac ururka tan koowaad soo diray, oo weydii in tanina tooda tahay.
sequence-conflict = Xirmo kale oo isla lambarka leh horey ayaa loo furay, wax kalena way sheegaysaa.
    .do = Onward waligeed laba xirmo oo hal lambar leh ma samayso. Midkoodna ha ku kalsoonaan ka hor intaadan diraha wicin.

## ---- Receive: the answer ----

answer = U jawaab diraha
    .lead = Jawaabtaada khasnaddan ayaa saxiixda oo diraha keliya ayaa loo qufulaa. Faylka u dir sida aad xirmo u diri lahayd.
answer-what = Maxaad rabtaa inaad sheegto?
answer-received = Waan helnay
answer-question = Su'aal ayaan qabnaa
answer-reasons = Maxaa sabab ah?
answer-signposted = Halka qofka loo sheegay inuu u jeesto beddelkeeda
    .hint = Maran uga tag haddii aan waxba la sheegin.
answer-words = Erayadaada
    .hint = Su'aasha lafteeda, ama wax kasta oo ay tahay in diruhu ogaado. Qofka ka badan inta loo baahan yahay ha ka qorin.
answer-as-text = U kaydi fayl qoraal ah (.age.txt), sababta oo ah iimaylkoodu wuxuu diidaa faylalka .age
answer-send = Saxiix oo jawaabta kaydi
answer-missing = Weli waxba lama dooran.
    .do = Dooro waxaad rabto inaad sheegto.
answer-no-question = Weli su'aal ma jirto.
    .do = Erayadaada ku qor.
answer-saved = { $file } wuxuu ku jiraa galkaaga faylalka la soo dejiyey.
    .do = Ku lifaaq iimayl cinwaankiisu dhexdhexaad yahay. Kaddib ka tirtir galka faylalka la soo dejiyey.
answer-possible = Codsi taageero waa suurtagal
answer-not-possible = Codsi taageero suurtagal maaha
answer-possible-words = Codsi taageero hadda laga bilaabo waa suurtagal. Fadlan soo dir.
answer-no-words = Weli waxba lama qorin.
    .do = Qor in ay suurtagal tahay, iyo goorta laga bilaabo.
decision-accepted = Codsiga taageerada waan aqbalnay
decision-accepted-waiting = Codsiga taageerada waan aqbalnay, guri baanna sugaynaa
decision-more-information = Macluumaad dheeraad ah ayaan u baahanahay ka hor intaan go'aansan
decision-declined-by-service = Codsiga taageerada ma aqbali karno
decision-declined-by-person = Qofku wuxuu go'aansaday inaanu iman
decision-consent-withdrawn = Qofku oggolaanshihiisii ayuu ka noqday
decision-duplicate = Codsigan horey ayaan u haynaa
reason-no-recourse-budget = Miisaaniyad uma jirto dadka aan lahayn xaqa lacagta dowladda (recourse to public funds)
reason-no-accommodation = Guri habboon ma jiro
reason-waiting-for-decision = Waxaa la sugayaa go'aanka sababaha kama-dambaysta ah (conclusive grounds decision)
reason-beyond-capacity = Baahiyuhu way ka badan yihiin inta aan dabooli karno
reason-area-not-safe = Deegaanku qofka ammaan uma aha
reason-outside-criteria = Shuruudaheenna way ka baxsan tahay
reason-full-or-closing = Adeeggu waa buuxaa ama wuu xirmayaa

## ---- Files that are no packets ----

note-locked = Kani waa jawaab ama qoraal codsi taageero ku saabsan, khasnadduna ma furna.
    .do = Marka hore khasnadda fur, kaddib faylka halkan mar kale ka dooro. Waxaa la tusaa oo keliya haddii uu ku saabsan yahay mid ka mid ah codsiyadaada oo uu ka yimid qof buuggaaga cinwaannada ku jira.
note-taken = Khasnadda waa la geliyey
    .what = Wuxuu ka yimid cidda ay tahay inuu ka yimaado, wuxuuna ku saabsan yahay codsi khasnaddani taqaan. Waa kan wixii ilaa hadda dhacay:
note-not-kept = Cidda ay tahay inuu ka yimaado
    .what = Qabyo-qoraalka codsigan hadda qalabkan kuma jiro, markaa jawaabta waa la tusayaa, lamana kaydinayo. Faylka kaydi haddaad u baahan tahay.
note-passed-on = Codsigan deegaan kale ayaad u sii gudbisay.
    .do = Deegaankaas faylkan sii sidoo kale, ama isla markiiba telefoon ku wac.
note-card = Kaadh
    .what = Furaha qof, in la geliyo buugga cinwaannada.
    .locked = Khasnadda fur si aad buugga cinwaannada u geliso.
note-change = Beddel fure
    .what = Furaha lixdan eray leh wuxuu sheegayaa in fure kale booskiisa galayo.
note-change-follow = La wareeg furaha cusub
note-change-followed = Furaha cusub buugga cinwaannada ayuu ku jiraa, booskii kii hore.

## ---- What happened to a referral ----

history = Wixii ilaa hadda dhacay
refer-history-lead = Waxa halkan lagu saxiixay, waxa laga jawaabay, iyo waxa qofku ka noqday. Jawaab laguu soo diray ku fur bogga “Fur xirmo”: markaas halkan ayaa lagu tusaa.
history-none = Weli waxba ma dhicin.
history-sent = Halkan lagu saxiixay:
history-received = La helay oo la furay:
history-passed-on = Waxaad u sii gudbisay { $area }.
history-answered = Waad jawaabtay:
history-replied = { $name } ayaa jawaabtay:
history-withdrew = Waxaad u sheegtay in qofku ka noqday:
history-withdrawn = { $name } waxay sheegtay in qofku ka noqday:
history-withdrawn-tag = Oggolaanshaha waa laga noqday
withdraw = Qofku wax ayuu ka noqonayaa
    .lead = Tani waxay u sheegtaa deegaanka xirmada haysta. Waxay joojisaa isticmaal dambe. Ma beddeli karto waxa horey loo akhriyey. Oggolaanshaha codsigan sidoo kale beddel.
withdraw-what = Muxuu qofku hadda ka dib oggolayn?
withdraw-words = Erayada qofka, ama kuwaaga
    .hint = Keliya waxa deegaanku u baahan yahay inuu ogaado.
withdraw-send = Saxiix oo kaydi
withdraw-missing = Weli waxba lama dooran.
    .do = Dooro waxa qofku hadda ka dib aanu oggolayn.
withdraw-refer_me = codsiga taageerada laftiisa
withdraw-share_needs = wadaagista qofka uu yahay iyo waxa uu u baahan yahay
withdraw-share_health = wadaagista caafimaadkiisa
withdraw-share_risk = wadaagista halista iyo wixii ku dhacay
withdraw-share_agencies = la wadaagista hay'ado kale
withdraw-contact_me = in lala soo xiriiro
withdraw-home_office_figures = tirooyinka Wasaaradda Arrimaha Gudaha (Home Office) ee aan lagu garan qofka
withdraw-home_office_data = xogta Wasaaradda Arrimaha Gudaha (Home Office) ee lagu garto qofka

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = Kaadhkan lama isticmaali karo: saxiixiisu ansax maaha, ama qayb ayaa ka maqan.
    .do = Mar kale koobi garee, laga bilaabo xarafka koowaad ilaa kan ugu dambeeya. Haddii ay sidaas ahaato, telefoon mar kale ku weydii.
failure-card-expired = Furahan saddex sano wuu ka weyn yahay.
    .do = Telefoon ku weydii kaadhkooda cusub.
failure-no-name = Magac ayaa maqan, ama aad buu u dheer yahay.
    .do = Qor waxaad halkan ugu yeerto, ugu badnaan 80 xaraf.
failure-not-pinned = Buugga cinwaannada fure tan u ah kuma jiro.
    .do = Buugga cinwaannada ka eeg in qoraalku jiro, fure wax lagu qufulo leeyahay, oo deegaankan u jawaabo.
failure-same-key = Kani waa furihii horey buugga cinwaannada ugu jiray.
    .do = Waxba in la sameeyo looma baahna. Haddaad mid kale filaysay, telefoon ku weydii.
failure-not-compared = Lama sheegin in erayada la isbarbardhigay.
    .do = Erayada isbarbardhiga, oo dooro sida. Fure mid kale booskiisa galaya waa in marka hore la isbarbardhigo.
failure-no-reason = Sabab ayaa maqan, ama aad bay u dheer tahay.
    .do = Sababta dhowr eray ku sheeg.
failure-no-such-referral = Khasnaddani waxba kama oga codsiga tani ku saabsan tahay.
    .do = Ku fur qalabka xirmada laga diray, ama lagu helay.
failure-no-reply-to = Xirmadu ma sheegto sida jawaab diraheeda loogu qufuli karo.
    .do = Telefoon ama iimayl ammaan ah ku jawaab.
failure-not-a-note = Faylkani maaha jawaab la qaadan karo, ama waa la beddelay.
    .do = Diraha weydii inuu mar kale soo diro.
failure-not-theirs = Kani waa la saxiixay, laakiin maaha qof uu ka iman karo.
    .do = Ha ku kalsoonaan. Cidda jawaabta waa inay buuggaaga cinwaannada ku jirtaa, deegaanka xirmadu tagtay. Deegaanka ka wac lambar aad horey u haysay.
failure-too-long = Aad buu u dheer yahay, ama calaamad aan la diri karin ayuu leeyahay.
    .do = Soo gaabi, oo mar kale isku day.
