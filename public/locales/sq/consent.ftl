### status: machine-drafted

consent-version = 1

## Before the statements

consent-page-title = Për çfarë jeni dakord
consent-page-opening = Ju vendosni çfarë dërgohet. Çdo zgjedhje është më vete: mund t’i thoni po njërës dhe jo një tjetre. Mund të bëni pyetje, të bëni pushim ose të vendosni një ditë tjetër.

consent-privacy-title = Para se të zgjidhni
consent-privacy-choice = Ne ndjekim zgjedhjen tuaj. Atë për të cilën thoni jo, nuk e dërgojmë.
consent-privacy-support = Nëse thoni jo, kjo nuk e ndryshon mbështetjen që keni tani.
consent-privacy-harm = Ka një kufi. Nëse dikush mund të dëmtohet rëndë, ose nëse ligji thotë se duhet, mund të na duhet t’i tregojmë dikujt që mund të ndihmojë, edhe nëse ju keni thënë jo. Nëse mund ta bëjmë pa rrezik, do t’jua themi juve më parë.
consent-privacy-withdraw = Mund të ndërroni mendje në çdo kohë. Që atëherë të dhënat tuaja nuk përdoren për këtë referim, përveçse kur ligji thotë se duhet. Ajo që njerëzit e kanë lexuar tashmë nuk mund të merret mbrapsht.
consent-privacy-others = Nëse na tregoni për njerëz të tjerë, për shembull një mik ose prindin tjetër të fëmijës suaj, organizata e punonjësit tuaj duhet t’u thotë atyre se ka të dhëna për ta, përveçse kur kjo do ta vinte dikë në rrezik.
consent-privacy-law = Zgjedhja juaj nuk është rregulli i vetëm. Çdo organizatë duhet t’ju tregojë edhe, në një njoftim privatësie, kush kujdeset për të dhënat tuaja, cila është baza ligjore për t’i përdorur (lawful basis), sa kohë ruhen, cilat janë të drejtat tuaja dhe si të ankoheni. Punonjësi juaj do t’jua tregojë këtë njoftim dhe do t’jua lexojë.
    .help = Pëlqimi i personit nuk është baza ligjore e organizatave (lawful basis). Tregoni dhe lexoni me zë njoftimet e privatësisë të organizatës suaj dhe të zonës.

## The statements

consent-refer_me = Dëshiroj të referohem në { $area }. Punonjësi im ka lejen time t’ia dërgojë referimin tim ekipit atje.
    .title = Më referoni në këtë zonë
    .about = Ekipi në zonë e lexon referimin tuaj dhe i thotë punonjësit tuaj nëse mund t’ju ofrojë mbështetje. Nuk është premtim për një vend ose një shtëpi. Emrat e vendeve që nuk janë të sigurta për ju shkojnë me referimin, pa arsyet. Nëse thoni jo, nuk dërgohet asnjë referim.

consent-share_needs = Punonjësi im ka lejen time t’i tregojë ekipit në { $area } kush jam dhe çfarë më duhet.
    .title = Tregoni kush jam dhe çfarë më duhet
    .about = Këto janë emri juaj, mosha juaj, familja juaj, dhe çfarë ju duhet për banesën, paratë, mësimin, punën dhe këshillën ligjore. Nëse thoni jo, punonjësi juaj nuk mund t’i tregojë ekipit çfarë ju duhet, as pa emrin tuaj, dhe ekipi nuk mund të planifikojë një vend për ju.

consent-share_health = Punonjësi im ka lejen time t’i tregojë ekipit në { $area } për shëndetin tim.
    .title = Tregoni për shëndetin tim
    .about = Kjo është për sëmundje, trajtim, ilaçe, aftësi të kufizuara, shtatzëni, alkool dhe droga. Ndihmon që trajtimi të vazhdojë kur të shpërnguleni. Nëse thoni jo, shëndeti juaj lihet jashtë, dhe ekipi e sheh se është lënë jashtë.

consent-share_risk = Punonjësi im ka lejen time t’i tregojë ekipit në { $area } çfarë mund të jetë rrezik për mua ose për të tjerët, dhe faktet kryesore të asaj që më ka ndodhur.
    .title = Tregoni rrezikun dhe çfarë më ka ndodhur
    .about = Kjo e ndihmon ekipin t’ju mbajë në siguri ju dhe njerëzit rreth jush. Këtu hyjnë edhe çështjet me gjykatën dhe policinë. Është një përmbledhje e shkurtër, jo e gjithë historia juaj. Nëse thoni jo, kjo lihet jashtë, dhe ekipit i thuhet vetëm një gjë: të flasë me punonjësin tuaj para çdo vizite.

consent-share_agencies = Ekipi në { $area } ka lejen time t’u tregojë agjencive që përmend unë këtu atë që u duhet të dinë për të filluar të më ndihmojnë. Unë përmend edhe njerëz dhe agjenci të cilëve nuk duhet t’u tregohet. Atyre ekipi nuk ka lejen time t’u tregojë.
    .title = Tregojuni agjencive të tjera
    .about = Për shembull, një mjek, një shkollë, një qendër pune (job centre) ose një zyrë strehimi. Ju thoni cilat janë, dhe ju thoni kujt nuk duhet t’i tregohet. Nëse thoni jo, ekipi duhet t’ju pyesë para se të flasë me ndonjë prej tyre.

consent-contact_me = Ekipi në { $area } ka lejen time të më kontaktojë, vetëm në mënyrat që kam thënë se janë të sigurta.
    .title = Më kontaktoni
    .about = Ekipi përdor vetëm mënyrat që ju keni thënë se janë të sigurta. Nëse thoni jo, numri juaj i telefonit, email-i dhe adresa lihen jashtë, dhe ekipi flet me punonjësin tuaj.

consent-home_office_figures = Ekipi në { $area } ka lejen time të më numërojë në shifrat për Ministrinë e Brendshme (Home Office). Shifrat nuk thonë kush jam.
    .title = Më numëroni në shifrat për Home Office
    .about = Shifrat thonë sa njerëz u mbështetën dhe çfarë u duhej. Numrat e vegjël nuk tregohen, që askush të mos mund të dallohet. Nëse thoni jo, ose nuk ju pyesin, numërohen vetëm referimi dhe datat e tij. Nëse thoni jo, nuk humbni asgjë: mbështetja juaj dhe referimi juaj mbeten njësoj.

consent-home_office_data = Ekipi në { $area } ka lejen time t’i japë Ministrisë së Brendshme (Home Office) të dhëna që tregojnë kush jam, që Home Office të studiojë sa mirë funksionon mbështetja.
    .title = Jepini Home Office të dhëna që tregojnë kush jam
    .about = Nuk keni detyrim të thoni po. Nëse thoni jo, nuk humbni asgjë: mbështetja juaj dhe referimi juaj mbeten njësoj. Kur u pyetën njerëzit në një program të mëparshëm, 36 në çdo 100 nuk ishin dakord. Home Office vendos edhe për imigracionin. Para se të thoni po, ekipi duhet t’ju tregojë për çfarë do të përdoren të dhënat. Mund të flisni më parë me një këshilltar ligjor.

## The choices

consent-choice-label = Zgjedhja juaj
consent-choice-yes = Po
consent-choice-no = Jo
consent-choice-not_asked_yet = Ende pa u pyetur
consent-choice-again = Ju lutemi pyesni përsëri: fjalët ose zona kanë ndryshuar.

consent-agencies-label = Cilave agjenci mund t’u tregojë ekipi?
    .hint = Për shembull, një mjek, një shkollë ose një zyrë strehimi. Një në çdo rresht.
consent-agencies-not-label = Kujt nuk duhet t’i tregohet?
    .hint = Njerëz ose agjenci. Një në çdo rresht. Nëse nuk ka askënd, shkruani “askush”.

## How it was explained

consent-explained-title = Si u shpjegua
    .opening = Për punonjësin. Plotësojeni këtë bashkë me personin.
consent-explained_in-label = Në cilën gjuhë u shpjegua?
consent-explained_by-label = Kush e shpjegoi?
    .hint = Emri dhe detyra.
consent-interpreter-label = Emri ose numri i referencës i përkthyesit gojor
    .hint = Lëreni bosh nëse nuk kishte përkthyes gojor. Përkthyesi gojor duhet të jetë i pavarur: jo i afërm, partner, mik ose i njohur për bashkësinë e personit.
consent-channel-label = Si folët me njëri-tjetrin?
consent-channel-face_to_face = Ballë për ballë
consent-channel-video = Me video
consent-channel-phone = Me telefon
consent-at-label = Data dhe ora
    .hint = Për shembull, 4 mars 2026, ora 2:30 pasdite.
consent-present-label = Kush ishte aty?
    .hint = Të gjithë në dhomë ose në telefonatë, edhe fëmijët.
consent-freely-label = A zgjodhi personi lirisht?
    .hint = Askush nuk i bëri presion, dhe personi e dinte se mund të thoshte jo.
    .help = Nëse ishte i pranishëm dikush tjetër që mund ta mbajë personin nën kontroll, ose nëse personi dukej sikur kishte frikë të thoshte jo, përgjigjuni jo. Pyesni përsëri një ditë tjetër, kur të mos jetë aty askush tjetër.
consent-freely-yes = Po
consent-freely-no = Jo
consent-freely-not = Mos e dërgoni këtë referim tani. Pyesni përsëri kur personi të mund të zgjedhë lirisht.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = A ka arsye për të vënë në dyshim aftësinë e personit për ta marrë këtë vendim tani?
    .hint = Për këdo merret si e mirëqenë se mund të vendosë, përveçse kur tregohet se nuk mundet. Një zgjedhje jo e mençur, shqetësimi, një diagnozë ose pak anglisht nuk janë arsye më vete.
    .help = Aftësia për të vendosur (capacity) është për këtë vendim në këtë kohë (Mental Capacity Act 2005, Angli dhe Uells). A mundet personi ta kuptojë informacionin, ta mbajë në mend mjaft gjatë, ta peshojë dhe t’jua thotë vendimin e vet në çfarëdo mënyre? Më parë jepni gjithë ndihmën që mundeni.
consent-capacity-no_doubt = Jo, nuk ka arsye për të dyshuar
consent-capacity-doubt = Po, ka arsye për të dyshuar
consent-capacity-done-label = Çfarë u bë?
    .hint = Zgjidhni gjithçka që u bë.
consent-capacity-time = Personit iu dha më shumë kohë
consent-capacity-interpreter = U soll një përkthyes gojor
consent-capacity-advocate = U soll një mbrojtës i të drejtave (advocate)
consent-capacity-best_interests-label = Nëse u mor një vendim në interesin më të mirë të personit (best-interests decision), kush e mori?
    .hint = Emri dhe detyra. Lëreni bosh nëse nuk u mor asnjë.
    .help = Një vendim në interesin më të mirë mund të merret vetëm nëse personi nuk e ka aftësinë për këtë vendim, pas një vlerësimi, dhe bashkë me njerëzit që duhen pyetur.

## What will be sent

consent-preview-title = Kjo është ajo që do të dërgohet në { $area }
    .opening = Ju lutemi shikojeni bashkë para se të nënshkruani. Ende mund të ndërroni mendje.
consent-preview-left_out-title = Kjo lihet jashtë
    .opening = Ju nuk thatë po që kjo të tregohet. Ekipi e sheh se diçka u la jashtë. Ai nuk e sheh çfarë.
consent-preview-also = Dërgohen gjithashtu
consent-preview-also-sender = Kush e dërgon: punonjësi juaj dhe organizata e tij.
consent-preview-also-agreement = Shënimi për këtë pëlqim: çfarë thatë për çdo pjesë, kush e shpjegoi dhe kush ishte aty, çfarë thatë me fjalët tuaja, nëse mund të zgjidhnit lirisht dhe ta merrnit këtë vendim tani, nëse është e sigurt për ju të keni një kopje, si edhe emrat dhe nënshkrimet.
consent-preview-also-reasons = Kushtet për këtë ndihmë që ju i plotësoni. Nëse për një kusht duhet një përgjigje që ju nuk pranoni të tregohet, për atë kusht nuk thuhet asgjë.
consent-preview-nothing = Asgjë nuk lihet jashtë.
consent-preview-read_out = Kërkojini përkthyesit gojor ta lexojë këtë
    .hint = Kjo pjesë është shkruar në anglisht.

## Teach-back

consent-teach_back-label = Me fjalët tuaja: çfarë do të ndodhë tani?
    .hint = Punonjësi juaj shkruan atë që thoni.
    .help = Kërkojini personit të thotë me fjalët e veta çfarë dërgohet, kujt, dhe si mund të ndërrojë mendje. Nëse është ndryshe nga ajo që donit të thoshit, shpjegojeni përsëri në një mënyrë tjetër. Kjo kontrollon shpjegimin tuaj, jo personin.

## Signatures

consent-signature-title = Nënshkrimet
    .opening = Nënshkrimi thotë se këto janë zgjedhjet tuaja. Edhe më vonë mund të ndërroni mendje.
consent-signature-person-label = Nënshkrimi juaj
consent-signature-worker-label = Nënshkrimi i punonjësit
    .hint = Unë e shpjegova këtë, iu përgjigja pyetjeve dhe shkrova atë që zgjodhi personi.
consent-signature-interpreter-label = Nënshkrimi i përkthyesit gojor
    .hint = Unë përktheva gojarisht gjithçka që u tha dhe u lexua, plotësisht dhe me besnikëri.
consent-signature-drawn = Vizatoje
    .hint = Përdorni gishtin, një stilolaps ose mausin.
consent-signature-typed = Shkruaj emrin
    .hint = Emri juaj, ose emri me të cilin dëshironi t’ju thërrasin.
consent-signature-did_not_sign = Nuk nënshkroi, ose nuk mundi të nënshkruante
    .hint = Kjo është në rregull. Shkruani pse.
consent-signature-reason-label = Pse nuk ka nënshkrim?
    .hint = Për shembull, pëlqimi u dha me telefon, ose dora është e lënduar.
consent-signature-clear = Pastro dhe vizato përsëri
consent-signature-typed-label = Emri

consent-interpreter_confirms-label = Unë i lexova me zë këto fjalë me besnikëri në gjuhën { $language }, dhe personi i kuptoi.
    .title = Përkthyesi gojor e konfirmon
    .hint = Ende askush që e flet gjuhën { $language } nuk e ka kontrolluar këtë përkthim. Pa konfirmimin e përkthyesit gojor, një nënshkrim nën të shënohet si i pavlefshëm.
consent-interpreter_confirms-not = U shënua si i pavlefshëm: përkthimi nuk është kontrolluar, dhe asnjë përkthyes gojor nuk e konfirmoi.

consent-words-unchecked = Ende askush që e flet gjuhën { $language } nuk i ka kontrolluar këto fjalë. Kërkojini përkthyesit gojor t’i shpjegojë nga teksti anglisht. Përkthyesi gojor e konfirmon këtë në faqen e fundit.
consent-no_interpreter-label = Nëse asnjë përkthyes gojor nuk mund ta konfirmojë: pse jo?
    .hint = Referimi prapë mund të dërgohet. Ekipi e sheh arsyen dhe e shpjegon pëlqimin përsëri.

## A copy

consent-copy-label = A mund ta mbani këtë pa rrezik?
    .hint = Dikush tjetër mund të gjejë një letër ose një skedar. Punonjësi juaj mund t’jua ruajë kopjen, dhe ju mund të kërkoni ta shihni në çdo kohë.
consent-copy-yes = Po, dëshiroj një kopje
consent-copy-no = Jo, jo tani

## Afterwards

consent-withdraw-title = Nëse ndërroni mendje
consent-withdraw-about = Çdo “po” mund ta ndryshoni në “jo”, në çdo kohë, dhe nuk ka nevojë të thoni pse. Tregojini punonjësit tuaj ose ekipit në { $area }. Që atëherë të dhënat tuaja nuk përdoren, përveçse kur ligji thotë se duhen ruajtur ose treguar. Ajo që njerëzit e kanë lexuar tashmë nuk mund të merret mbrapsht.

## When the agreement is not complete

consent-enquiry-about = Pyetja paraprake është një pyetje e parë që i bëhet zonës. Asgjë në të nuk thotë kush jeni. Për të nuk nevojitet nënshkrimi juaj, por punonjësi juaj ju pyet më parë dhe lë jashtë atë për të cilën thatë jo.
