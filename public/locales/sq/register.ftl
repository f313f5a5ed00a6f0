### status: machine-drafted

## ---- The list ----

register = Regjistri
    .lead = Çdo referim që erdhi, çfarë duhet bërë tani, dhe çfarë u bë me të. Regjistri është në këtë kasafortë, dhe asgjë prej tij nuk del vetë nga kjo pajisje.
register-locked = Regjistri është në kasafortë, dhe kasaforta nuk është e hapur.
register-loading = Po shikohet në regjistër
register-none = Në regjistër ende nuk ka asgjë
    .lead = Këtu do të renditen referimet që ju vijnë. Hapni paketat që ju janë dërguar, dhe vërini në regjistër. Ato që erdhën me telefon ose në letër shtojini me dorë: edhe ato numërohen.
    .shared = Nëse një koleg ka një regjistër të së njëjtës zonë, mund të përdorni bashkë një të vetëm, përmes një skedari në një disk.
register-unread =
    { $count ->
        [one] { $count } regjistrim nuk mund të lexohet, dhe nuk është në këtë listë.
       *[other] { $count } regjistrime nuk mund të lexohen, dhe nuk janë në këtë listë.
    }
    .do = Në to nuk u ndryshua asgjë. Vëreni një kopje rezervë të kësaj kasaforte, nëse keni një.
register-returns = Raportet statistikore
register-ways = Edhe për regjistrin
register-shared = Skedari i përbashkët
register-shared-at = Skedari i përbashkët u ruajt së fundi nga këtu më { $when }.
register-shared-changed = Që atëherë është shkruar diçka.
register-shared-save = Merr të rejat dhe ruaj
register-shared-open = Shko te skedari i përbashkët
register-figures-desk = Shifra të brendshme
register-search = Kërko
    .hint = Një pjesë e emrit, ose fillimi i numrit të regjistrimit.
register-order = Renditja
register-order-due = Së pari çfarë duhet bërë tani
register-order-newest = Së pari më të rinjtë
register-order-oldest = Së pari kush pret më gjatë
register-order-name = Sipas emrit
register-chips = Trego vetëm
register-chip = { $state }: { $count }
register-chip-due = Duhet bërë tani
register-found =
    { $count ->
        [one] { $count } regjistrim
       *[other] { $count } regjistrime
    }
register-found-none = Asnjë regjistrim nuk është i tillë. Ndryshoni kërkimin, ose shtypni përsëri një buton të zgjedhur për t’i treguar të gjitha.
register-more = Trego më shumë (kanë mbetur { $left })
register-add = Shto një që erdhi pa paketë
    .lead = Me telefon, në letër, me email ose ballë për ballë. Shkruani çfarë ju thanë, dhe pjesën tjetër lëreni “nuk dihet”.
register-no-name = Pa emër
register-conflict = Dy versione
register-came = Erdhi më { $day } { $how }
register-how-packet = si paketë
register-how-phone = me telefon
register-how-paper = në letër
register-how-email = me email
register-how-in_person = ballë për ballë

register-state-new = I ri
register-state-asked = U kërkuan më shumë të dhëna
register-state-waiting_for_housing = I pranuar, pritet banesa
register-state-supported = I pranuar
register-state-ended = Mbështetja mbaroi
register-state-closed = I mbyllur pa mbështetje

register-due-review = { $review }: duhet bërë më { $day }.
register-due-review-since = { $review }: duhej bërë më { $day }.
register-due-hear = Duhet marrë lajm nga personi deri më { $day }.
register-due-hear-since = Askush nuk ka marrë lajm nga personi. Duhej marrë lajm deri më { $day }.

## ---- Adding one by hand ----

register-add-told = Çfarë u tha pa paketë
register-add-how = Si erdhi?
register-add-area = Për cilën zonë?
register-add-on = Cilën ditë erdhi?
register-add-name = Emri i personit
    .hint = Lëreni bosh nëse nuk jua thanë.
register-add-referrer = Kush ju tregoi për personin?
    .hint = Një person dhe organizata e tij.
register-add-facts = Çfarë ju thanë për personin
    .hint = Vetëm kjo hyn në shifra. Ajo që nuk dihet mbetet “nuk dihet”.
register-age = Mosha në vjet
register-age-wrong = Shkruani një numër të plotë vitesh, për shembull 31, ose lëreni bosh.
register-add-legal = A nevojitet këshillë ligjore?
register-add-figures = A dha personi pëlqimin që t’i jepen shifra Ministrisë së Brendshme (Home Office)?
    .hint = Shifra që nuk thonë kush është. Pa një po, personi numërohet vetëm te totalet.
register-add-send = Vëre në regjistër
register-correct = Korrigjo atë që u tha
register-added = Është në regjistër.
register-yes = Po
register-no = Jo
register-not-asked = Nuk është pyetur
register-choose = Zgjidhni
register-missing = Ju lutemi përgjigjuni për këtë.

## ---- One entry ----

register-entry = Regjistrimi
register-gone = Ky regjistrim nuk është më në regjistër.
    .do = Kthehuni te lista dhe kërkojeni atje.
register-recovered = Versioni më i ri i këtij regjistrimi nuk u lexua dot. Ky është versioni para tij.
    .do = Shikoni çfarë u bë së fundi, dhe shënojeni përsëri nëse mungon.
register-figures = Shifrat për Home Office
register-sharing-yes = Personi dha pëlqimin
register-sharing-no = Personi tha jo
register-sharing-not-asked = Personi nuk është pyetur
register-sharing-withdrawn = Personi dha pëlqimin, dhe e mori mbrapsht
register-facts = Si ishte gjendja kur erdhi
register-doing = Çfarë dëshironi të shënoni?
register-written = U shënua.
register-changed = Ndërkohë dikush tjetër shkroi diçka në këtë regjistrim.
    .do = Tregohet siç është tani. Ajo që shkruat është ende këtu: shikoni çfarë ka të re, dhe shtypeni butonin përsëri.
register-deeds = Çfarë u bë
register-replaced = Çfarë u korrigjua ose u zëvendësua
register-written-by = E shënoi { $name }, { $at }
register-write = Shënoje
register-conflict-what = { $what }: dy versione thonë gjëra të ndryshme
    .do = Merrni vesh cili është i saktë, dhe shënojeni nga e para më poshtë. Pastaj ai zë vendin e të dyjave. Ato mbeten për t’u lexuar.
register-course = A vazhdon mbështetja

## What is written down. Each of these opens a form.

register-decide = Vendimi
register-decide-what = Çfarë u vendos?
register-decide-on = Cilën ditë?
register-step = Një hap
register-step-what = Cili hap?
register-step-words = Për takimin
    .hint = Përkthyesi gojor, vendi, dhe nëse mund të flitet me personin vetëm për vetëm.
register-step-on = Cilën ditë u bë?
register-step-spoke_to_referrer = U fol me referuesin
register-step-meeting_booked = U la takimi i parë
register-step-met = U bë takimi me personin
register-step-person_chose = Personi zgjodhi të vijë
register-step-home_offered = U ofrua një shtëpi
register-step-support_started = Filloi mbështetja
register-contact = Një kontakt, ose një përpjekje
register-contact-kind = Si?
register-contact-face_to_face = ballë për ballë
register-contact-phone = me telefon
register-contact-video = me video
register-contact-message = me shkrim
register-contact-through_others = përmes dikujt tjetër
register-contact-reached = A u arrit kontakti me personin?
register-contact-not = Mendoni nëse është në siguri: një kontakt që nuk u arrit mund të jetë shenja e parë se dikush kontrollohet nga të tjerë.
register-contact-words = Çfarë u tha, ose u provua
    .hint = Vetëm ajo që duhet ta dinë ata që punojnë me personin.
register-contact-next = Kur të provohet përsëri
    .hint = Lëreni bosh nëse nuk u la asgjë.
register-contact-on = Cilën ditë?
register-contact-said = Kontakt
register-contact-was-reached = Kontakti me personin u arrit.
register-contact-was-not-reached = Kontakti me personin nuk u arrit.
register-contact-try = Të provohet përsëri më { $day }.
register-agree = Sa shpesh të mbahet kontakti
register-agree-days = Çdo sa ditë?
    .hint = 7 do të thotë çdo javë, 14 çdo dy javë. Pastaj regjistri thotë kur duhet marrë lajm nga personi.
register-agree-on = Cilën ditë u la kjo?
register-agreed =
    { $count ->
        [one] U la që kontakti të mbahet çdo ditë.
       *[other] U la që kontakti të mbahet çdo { $count } ditë.
    }
register-review = Një rishikim
register-review-point = Cili rishikim?
register-point-start = Rishikimi në fillim
register-point-months3 = Rishikimi pas 3 muajsh
register-point-months6 = Rishikimi pas 6 muajsh
register-point-months9 = Rishikimi pas 9 muajsh
register-point-between = Një rishikim ndërmjet
register-review-outcome = Çfarë doli prej tij?
register-review-was-done = U bë
register-review-not-reached = Personi nuk u kontaktua dot
register-standing = Si është gjendja tani
register-scores = Si ia del personi
    .hint = Sipas vetë personit. Lini jashtë atë për të cilën nuk u fol.
register-not-scored = Pa pikë
register-review-words = Çfarë u tha
    .hint = Qëllimet e personit me fjalët e veta, dhe çfarë vjen më pas.
register-welfare = A është personi në siguri?
    .do = Kur dikush nuk mund të kontaktohet, kjo mund të thotë se atë e kontrollojnë të tjerë. Pyesni të tjerë që e njohin, dhe mendoni për një kontroll të mirëqenies nga policia (welfare check; 101, ose 999 në rast urgjence).
register-welfare-check = Çfarë po bëhet për ta marrë vesh?
register-review-on = Cilën ditë u bë, ose u provua?
register-review-later = Duhet bërë më { $day }
register-review-due = Duhet bërë që nga { $day }
register-review-missed = Nuk u bë: duhej bërë më { $day }
register-review-done = U bë më { $day }
register-review-not-contacted = Personi nuk u kontaktua dot më { $day }
register-review-ended = Mbështetja mbaroi para se të vinte koha e tij
register-exit = Mbështetja mbaroi
register-exit-why = Pse?
register-exit-no_longer_required = Mbështetja nuk nevojitet më: personi pati mbështetje të mjaftueshme
register-exit-end_of_agreement = Marrëveshja e mbështetjes mbaroi bashkë me financimin e saj
register-exit-other_funding = I njëjti ofrues vazhdon me financim tjetër
register-exit-moved = Personi u shpërngul në një zonë tjetër
register-exit-other_service = E mori përsipër një shërbim tjetër
register-exit-disengaged = Personi nuk donte të vazhdonte
register-exit-lost_contact = Kontakti humbi
register-exit-other = Arsye tjetër
register-exit-come-back = Ku mund të kthehet personi
    .hint = Kujt mund t’i drejtohet nëse i duhet përsëri ndihmë.
register-exit-on = Cilën ditë mbaroi?
register-exited = Mbështetja mbaroi.
register-reopen = Mbështetja fillon përsëri
register-reopen-why = Pse?
register-reopen-on = Cilën ditë?
register-reopened = Mbështetja filloi përsëri.
register-withdraw = Personi merr diçka mbrapsht
    .lead = Kjo shënohet këtu. Shifrat që thonë kush është personi nuk janë në raportin e ardhshëm statistikor. Ajo që është lexuar tashmë nuk mund të zhbëhet.
register-taken-back = Dërguesi i paketës thotë se personi merr mbrapsht:
    .do = Shënojeni më poshtë, te “Personi merr diçka mbrapsht”.
register-withdraw-on = Cilën ditë e tha këtë?
register-note = Një shënim
register-note-words = Çfarë duhet mbajtur mend
register-note-on = Cilën ditë ishte?
register-noted = Shënim
register-told = Erdhi një referim pa paketë,
register-packet-came = Në regjistër u vu një paketë:
register-struck = Kjo ishte gabim:
register-mistake = Kjo ishte gabim
register-strike = Shëno se ishte gabim
register-strike-why = Çfarë nuk është e saktë?
    .hint = Mbetet për t’u lexuar, dhe nuk numërohet më.

register-enquiry = Një pyetje paraprake: nuk përmend askënd me emër
    .do = Përgjigjuni më parë nëse një referim do të ishte i mundur, dhe që nga kur. Nëse më pas vjen një referim, ai hyn vetë në këtë regjistrim.
register-enquiry-no-reply = Nuk thotë ku mund të dërgohet një përgjigje: njoftojeni dërguesin me telefon.
register-pass-on = Paketa më e re hapet bashkë me formularin për këtë. Kur të ktheheni këtu, shënoni vendimin, dhe ku iu tha personit të drejtohet.

## What may be shared.

register-shares = Çfarë mund të tregohet, dhe kujt
    .lead = Çfarë tha personi së fundi për secilën. Për atë që nuk është pyetur, nuk ka dhënë pëlqim.
register-shares-yes = Po, që nga { $day }
register-shares-no = Jo, që nga { $day }
register-shares-not-asked = Nuk është pyetur: nuk lejohet të tregohet
register-shares-withdrawn = U mor mbrapsht më { $day }: nuk lejohet më të tregohet
register-shares-agencies = Lejohet t’u tregohet këtyre:
register-shares-agencies-not = Këta nuk duhet ta dinë:

## How the scores have changed.

register-change = Ndryshimi me kohë
    .lead = Nga koha kur erdhi personi deri te pikët e fundit. Më shumë pikë janë më mirë.
register-change-better = Nga { $first } në { $last }: më mirë
register-change-same = Nga { $first } në { $last }: njësoj
register-change-worse = Nga { $first } në { $last }: më keq
register-change-one = { $score } nga { $most }, vetëm një herë me pikë
register-change-table = Si tabelë
register-change-day = Dita
register-change-when = Kur
register-change-score = Pikët
register-scale-safety = Sa ndihet në siguri
register-scale-hope = Sa shpresë ka
register-when-came = Kur erdhi
register-when-ended = Kur mbaroi mbështetja

## What a person wants, who belongs to them, and how often to meet.

register-goals = Qëllimet
register-goals-none = Ende nuk është shënuar asnjë qëllim.
register-goal-came = Kjo erdhi me paketën.
register-goal-take = Shënoje si qëllim
register-goal = Një qëllim
register-goal-which = Cili qëllim?
    .hint = Zgjidhni një për ta thënë ndryshe, ose për të thënë çfarë u bë me të.
register-goal-new = Një i ri
register-goal-domain = Për çfarë është?
register-goal-words = Qëllimi, me fjalët e personit
register-goal-stands = Çfarë u bë me të?
register-goal-on = Cilën ditë e tha këtë?
register-links = Familja dhe njerëz të tjerë të afërt me personin
register-links-none = Ende nuk është shënuar askush.
register-link = Dikush është i lidhur me personin
register-link-search = Kërkoni regjistrimin e tij
    .hint = Një pjesë e emrit, ose fillimi i numrit të regjistrimit. Pastaj zgjidhni kush është.
register-link-found = Regjistrimet që u gjetën
register-link-nobody = Asnjë regjistrim tjetër nuk është i tillë.
register-link-missing = Kërkoni personin tjetër, dhe zgjidhni regjistrimin e tij.
register-link-words = Si janë të lidhur?
    .hint = Për shembull: motra e saj. Kjo shkruhet në të dy regjistrimet.
register-link-gone = Regjistrimi i tij nuk është më në regjistër.
register-suggested = Një sugjerim: { $often }, sepse “{ $what }” pati së fundi { $score } nga { $most } pikë. Këtë e vendosni bashkë.
register-suggested-7 = çdo javë (7 ditë)
register-suggested-14 = çdo dy javë (14 ditë)
register-suggested-28 = çdo katër javë (28 ditë)
register-suggested-take = Vëre në fushë
register-missed =
    { $count ->
        [one] { $count } rishikim nuk u bë.
       *[other] { $count } rishikime nuk u bënë.
    }

## Erasing.

register-erasing = Fshirja
register-erase = Fshi këtë regjistrim
register-erase-goes = Çfarë fshihet, përgjithmonë:
register-erase-deeds = gjithçka që u shënua për këtë referim
register-erase-packets = paketat që erdhën, siç erdhën
register-erase-known = çfarë di kjo kasafortë për referimin, bashkë me përgjigjet tuaja
register-erase-stays = Çfarë mbetet:
register-erase-returns = raportet statistikore që u bënë
register-erase-copies = kopjet që kanë të tjerët: ai që e dërgoi, dhe kushdo që i keni dhënë diçka
register-erase-backups = kopjet rezervë që u bënë më parë: ato e kanë ende, derisa të fshihen
register-erase-number = Mbetet edhe numri i regjistrimit, që asnjë paketë e tij të mos hyjë përsëri pa u vënë re.
register-erase-sure = E di se kjo nuk mund të zhbëhet
register-erase-sure-missing = Shënoni më parë këtë kuti, nëse dëshironi ta fshini.
register-erase-do = Fshije përgjithmonë këtë regjistrim
register-erase-changed = Ndërkohë dikush tjetër shkroi diçka në këtë regjistrim, prandaj nuk u fshi.
    .do = Shikoni çfarë ka të re, dhe pastaj fshijeni nëse është ende e drejtë.
register-erased = Regjistrimi u fshi.

## ---- What is to be erased ----

register-keeping = Çfarë duhet fshirë
    .lead = Regjistrimet që u ka mbaruar koha. Asgjë nuk fshihet kurrë vetë: ju e shikoni secilin, dhe e fshini.
register-keep = Sa kohë mbahen regjistrimet
    .lead = Këtë e vendos këshilli juaj lokal (council), në muaj. Për sa kohë një fushë është bosh, më poshtë nuk renditet asnjë regjistrim i atij lloji.
register-keep-ended = Pas mbarimit të mbështetjes
    .hint = Muaj nga dita kur mbaroi.
register-keep-declined = Pas mospranimit, ose pas marrjes mbrapsht të pëlqimit
    .hint = Muaj nga dita e vendimit.
register-keep-duplicate = Pas zbulimit se i njëjti referim kishte ardhur më parë
    .hint = Muaj nga dita e vendimit.
register-keep-save = Ruaj këto kohë
register-keep-saved = Këto kohë u ruajtën në këtë kasafortë.
register-over = Regjistrime që u ka mbaruar koha
register-over-none = Nuk ka regjistrim që i ka mbaruar koha.
register-over-since = Koha e tij ka mbaruar që më { $day }.
register-over-look = Shikoje
register-over-erase =
    { $count ->
        [one] Fshi përgjithmonë regjistrimin e zgjedhur
       *[other] Fshi përgjithmonë { $count } regjistrimet e zgjedhura
    }
register-over-erased =
    { $count ->
        [one] { $count } regjistrim u fshi.
       *[other] { $count } regjistrime u fshinë.
    }

## The packets of an entry.

register-packets = Paketat
register-packet-read = Lexo paketën
register-packet-hide = Mbyll paketën

## What a person wants, and who belongs to them.

register-aimed = Qëllimi:
register-goal-open = Po punohet për të
register-goal-met = U arrit
register-goal-partly = U arrit pjesërisht, dhe kjo mjafton
register-goal-left = Nuk dëshirohet më
register-act = U bë diçka për personin
register-acted = U bë diçka
register-act-domain = Për çfarë u bë
register-act-on = Dita kur u bë
register-act-words = Çfarë u bë, dhe çfarë doli prej saj?
register-act-hindered = Çfarë pengoi?
    .hint = Zgjidhni gjithçka që pengoi. Numërohet në shifrat tuaja të brendshme.
register-act-in-the-way = Pengoi:
return-cell-barrier-no-home = Nuk u gjet shtëpi e përshtatshme
return-cell-barrier-threshold = Personi nuk i plotësonte kushtet e një shërbimi
return-cell-barrier-costs = Ajo që paguhet nuk mjafton
return-cell-barrier-benefits = Ndihmat shtetërore (benefits) erdhën vonë, ose në fillim ishin tepër të pakta
return-cell-barrier-papers = Pa llogari bankare, dokument ose vërtetim
return-cell-barrier-immigration = Pritet një vendim për imigracionin, ose nuk ka të drejtë për fonde publike
return-cell-barrier-waiting = Një listë pritjeje
return-cell-barrier-transfer = Trajtimi nuk u kalua kur u shpërngul personi
return-cell-barrier-health = Shëndeti i personit nuk e lejoi
return-cell-barrier-language = Pa përkthyes gojor, ose pa kurs në nivelin e duhur
return-cell-barrier-childcare = Pa kujdes për fëmijët, ose pa vend në shkollë
return-cell-barrier-travel = Tepër larg, ose pa para për rrugën
return-cell-barrier-legal = Pa këshilltar ligjor, ose një çështje zgjat shumë
return-cell-barrier-safety = Nuk ishte e sigurt
return-cell-barrier-other = Diçka tjetër
register-linked = I lidhur me një person tjetër në regjistër
register-domain-housing = Shtëpia
register-domain-money = Paratë
register-domain-education = Arsimi dhe trajnimi
register-domain-employment = Puna
register-domain-health = Shëndeti dhe mirëqenia
register-domain-legal = Çështjet ligjore
register-domain-safety = Siguria

## The papers of an entry.

register-papers = Për t’u printuar
register-paper-letter = Letër prezantimi për një shërbim
register-paper-review = Fletë rishikimi për t’u plotësuar bashkë
register-paper-whole = Gjithçka që mbahet për personin
register-paper-meeting = Fletë për një takim me agjenci të tjera

## ---- Why something is not written down: what happened, and what to do. ----

failure-register-before-referral = Kjo ditë është para se të vinte referimi.
    .do = Shikoni ditën kur erdhi, dhe shkruani atë ditë ose një të mëvonshme.
failure-register-before-support = Kjo ditë është para se të fillonte mbështetja.
    .do = Shikoni ditën kur filloi mbështetja, dhe shkruani atë ditë ose një të mëvonshme.
failure-register-before-last = Kjo ditë është para ditës kur mbaroi mbështetja.
    .do = Shkruani atë ditë ose një të mëvonshme.
failure-register-no-reason = Një shërbim që nuk mund ta pranojë duhet të thotë pse.
    .do = Zgjidhni të paktën një arsye.
failure-register-not-accepted = Ky referim nuk është pranuar, prandaj ende nuk mbështetet askush.
    .do = Shënoni më parë vendimin.
failure-register-ended = Mbështetja ka mbaruar.
    .do = Shënoni më parë se ajo fillon përsëri, ose jepni një ditë para se të mbaronte.
failure-register-not-ended = Mbështetja nuk ka mbaruar.
    .do = Nuk ka nevojë të bëhet asgjë.
failure-register-overtaken = Ndërkohë dikush tjetër shënoi diçka për të njëjtën gjë.
    .do = Tregohet siç është tani. Ajo që shkruat është ende këtu: shikoni çfarë ka të re, dhe shtypeni butonin përsëri.
failure-register-no-such-deed = Ajo që kjo duhej të zëvendësonte nuk është aty.
    .do = Shikojeni regjistrimin siç është tani, dhe provoni përsëri.
failure-register-nothing-came = Pa këtë, asgjë nuk do të thoshte se referimi erdhi ndonjëherë.
    .do = Nëse i gjithë regjistrimi u bë gabimisht, fshijeni.
failure-register-linked-already = Është shënuar tashmë se janë të lidhur.
    .do = Nuk ka nevojë të bëhet asgjë.
