### status: machine-drafted

## Headings

packet-title-enquiry = Pyetje paraprake për { $area }
packet-title-referral = Referim në { $area }
packet-title-handover = Dorëzim informacioni në { $area }

## What must be read first

reading-practice = Ushtrim. Ky person është i trilluar.
reading-risk-withheld = Të dhënat për rrezikun janë lënë jashtë, sepse personi nuk ka dhënë pëlqimin që të tregohen. Flisni me punonjësin para çdo vizite.
reading-not-freely = Personi nuk zgjodhi lirisht, siç e shënoi punonjësi. Flisni me punonjësin para se ta përdorni këtë referim.
reading-enquiry = Kjo është një pyetje paraprake. Nuk thotë kush është personi, dhe personi nuk e ka nënshkruar.
reading-translation-not-valid = Pëlqimi u nënshkrua nën fjalë përkthimin e të cilave nuk e ka shqyrtuar askush, dhe asnjë përkthyes gojor nuk i ka konfirmuar. Trajtojeni pëlqimin si të pavlefshëm derisa të jetë shpjeguar përsëri.
reading-no-confirmation = Punonjësi shkroi pse asnjë përkthyes gojor nuk i ka konfirmuar fjalët: { $why }
reading-confirmed-by-nobody = Është shënuar se një përkthyes gojor i konfirmoi fjalët e pëlqimit, por nuk është shënuar emri i asnjë përkthyesi gojor dhe asnjë nuk ka nënshkruar. Pyesni punonjësin kush ishte.
reading-unknown-language = Disa nga fjalët këtu janë në një gjuhë që ky version nuk e njeh ({ $tags }). Ato tregohen siç erdhën. Ku ka tekst anglisht, ai është pranë tyre.
reading-words-unchecked = Kur personi dha pëlqimin, askush që e flet gjuhën nuk e kishte kontrolluar këtë përkthim.
reading-withheld = Nuk jepet, sepse personi nuk ka dhënë pëlqim për ta treguar: { $what }. Pjesët e formularit: { $sections }.
reading-withheld-refer_me = vetë referimi
reading-withheld-share_needs = kush është personi dhe çfarë i duhet
reading-withheld-share_health = shëndeti
reading-withheld-share_risk = rreziku dhe çfarë i ka ndodhur personit
reading-withheld-share_agencies = t’u tregohet agjencive të tjera
reading-withheld-contact_me = si të kontaktohet personi
reading-withheld-home_office_figures = shifrat për Ministrinë e Brendshme (Home Office)
reading-withheld-home_office_data = të dhënat për Ministrinë e Brendshme (Home Office)
reading-not-answered = { $count ->
    [one] { $count } pyetje u bë dhe nuk mori përgjigje.
   *[other] { $count } pyetje u bënë dhe nuk morën përgjigje.
}

## Summary

reading-summary = Përmbledhje
reading-stage = Çfarë është kjo
reading-stage-enquiry = Pyetje paraprake: çfarë i duhet të dijë një zone për të thënë çfarë është e mundur
reading-stage-referral = Referim: çfarë duhet për një vendim
reading-stage-handover = Dorëzim informacioni: çfarë u duhet mbështetësve të rinj
reading-area = Zona
reading-made-at = Bërë më
reading-utc = { $time } (UTC)
reading-organisation = Dërguar nga (organizata)
reading-device = Pajisja
reading-worker = Punonjësi
reading-role = Detyra e punonjësit
reading-form = Formulari
reading-form-version = Formulari standard i referimit, versioni { $version }
reading-format = Formati i skedarit
reading-format-draft = Draft
reading-format-practice = Ushtrim: nuk është referim
reading-packet-id = Numri i paketës
reading-referral-id = Numri i referimit
reading-revision = Numri i versionit

## The signature's panel

reading-signing = Nënshkrimi elektronik
reading-signing-by = Thotë se vjen nga
reading-signing-at = Thotë se u nënshkrua më
reading-signing-words = Gjashtë fjalë për t’u krahasuar me telefon
reading-signing-fingerprint = Shenja dalluese e çelësit (fingerprint)
reading-signing-check = Si të kontrollohet
    .how = Hapeni këtë skedar në Onward, te faqja “Hap një paketë”. Një kopje në letër nuk provon asgjë, dhe as kjo kuti: kushdo mund ta printojë një të tillë.
reading-signing-qr = Shenja dalluese për një kamerë
    .what = E njëjta shenjë dalluese si kod QR.
reading-signing-field = Nënshkrimi elektronik i { $organisation }
reading-copy = Kjo është një kopje për lexim. Nuk ka në të as nënshkrim, as paketë: vetëm skedari që nënshkroi dërguesi tregon kush e bëri dhe se nuk u ndryshua asgjë.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { ", " }
reading-scale = { $point } (nga { $min }: { $least }, deri në { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = e flet
reading-reads = e lexon
reading-writes = e shkruan

reading-translation-worker = Përkthyer në gjuhën { $language } nga punonjësi
reading-translation-interpreter = Përkthyer në gjuhën { $language } nga përkthyesi gojor
reading-translation-computer = Përkthyer në gjuhën { $language } nga një program kompjuterik: mund të jetë gabim
reading-translation-unknown = Përkthyer në gjuhën { $language }

## The agreement

reading-consent = Për çfarë ishte dakord personi
reading-agencies = Agjenci të cilave lejohet t’u tregohet
reading-agencies-not = Kush nuk duhet ta dijë
reading-explained-in = Gjuha në të cilën u shpjegua
reading-explained-by = E shpjegoi
reading-interpreter = Përkthyesi gojor
reading-no-interpreter = Pa përkthyes gojor
reading-channel = Si
reading-channel-face_to_face = Ballë për ballë
reading-channel-video = Me video
reading-channel-phone = Me telefon
reading-explained-at = Kur (ora lokale, siç e shkroi punonjësi)
reading-present = Kush ishte në dhomë
reading-freely = Personi vendosi lirisht
reading-capacity = Arsye për të vënë në dyshim aftësinë e personit për ta marrë këtë vendim tani
reading-capacity-no_doubt = Jo
reading-capacity-doubt = Po
reading-capacity-time = Iu dha më shumë kohë.
reading-capacity-interpreter = U soll një përkthyes gojor.
reading-capacity-advocate = U soll një mbrojtës i të drejtave (advocate).
reading-capacity-best_interests = Vendimi në interesin më të mirë (best interests) u mor nga { $by }
reading-teach-back = Çfarë do të ndodhë, me fjalët e personit
reading-interpreter-confirms = Përkthyesi gojor konfirmon se fjalët u lexuan me zë me besnikëri
reading-copy-safe = Personi mund të mbajë një kopje pa rrezik
reading-person = Nënshkrimi i personit
reading-worker-signature = Nënshkrimi i punonjësit
reading-interpreter-signature = Nënshkrimi i përkthyesit gojor
reading-signed-by-typing = U nënshkrua duke shkruar: { $name }
reading-did-not-sign = Nuk nënshkroi, ose nuk mundi: { $why }

## Criteria

reading-eligibility = Si qëndronin kushtet
reading-verdict-met = Plotësohet
reading-verdict-not_met = Nuk plotësohet. Koordinatori mund të vendosë sipas gjykimit të vet (discretion).
reading-verdict-not_known = Nuk dihet
reading-own-criterion = { $area }: { $criterion }

## ---- Export ----

export = Bëni një paketë për ta dërguar
    .lead = Një paketë është një skedar i nënshkruar. Ju zgjidhni çfarë hyn në të, e nënshkruani dhe e dërgoni vetë.
export-stage = Çfarë dëshironi të dërgoni?
export-stage-enquiry = Një pyetje paraprake
    .hint = Asgjë që thotë kush është personi. Pyesni çfarë mund të ofrojë një zonë: nevojat, sa veta janë në familje, datat dhe vendet për t’u shmangur. Personi nuk ka nevojë të nënshkruajë.
export-stage-referral = Një referim
    .hint = Çfarë i duhet zonës për të vendosur: kush është personi, çfarë i duhet dhe çfarë është dakord të tregojë.
export-stage-handover = Një dorëzim informacioni
    .hint = Pasi zona ka thënë po: çfarë duhet të dinë mbështetësit e rinj, për shembull shëndeti i plotë, të dhënat e fëmijëve dhe rreziqet.
export-area = Për cilën zonë është?
    .none = Në referim ende nuk është zgjedhur asnjë zonë.
    .choose = Zgjidhni një zonë
export-sent = Çfarë do të dërgohet
    .hint = Pjesë për pjesë. Hapni një pjesë për ta lexuar.
export-withheld-not-agreed = Personi tha jo
export-withheld-not-asked = Personi nuk është pyetur
export-later = Përgjigjet që i përkasin një faze të mëvonshme nuk dërgohen tani.
export-missing = Çfarë mungon
    .none = Asgjë që e ndalon.
    .stops = Asgjë nuk mund të dërgohet para se këto të marrin përgjigje:
export-open =
    { $count ->
        [one] { $count } pyetje nuk ka përgjigje. Kjo nuk ju ndalon: koordinatori do ta shohë të parën.
       *[other] { $count } pyetje nuk kanë përgjigje. Kjo nuk ju ndalon: koordinatori do t’i shohë të parat.
    }
export-agreement = Pëlqimi
    .good = Personi dha pëlqimin dhe nënshkroi.
    .not-needed = Një pyetje paraprake nuk identifikon askënd, prandaj nuk nevojitet nënshkrim.
    .go = Shko te pëlqimi
    .not-valid = Fjalët u përkthyen nga një kompjuter dhe asnjë përkthyes gojor nuk i ka konfirmuar. Paketa do të thotë se pëlqimi nuk është i vlefshëm.
    .limits = Diçka në faqet e pëlqimit është tepër e gjatë, ose ka një shenjë të fshehur. Ju lutemi shkurtojeni ose shkruajeni përsëri.
export-sign = Nënshkruaj
    .hint = Kasaforta e nënshkruan si { $organisation }, { $device }. Pastaj ju e ruani skedarin.
export-signing = Po ndërtohet dhe nënshkruhet paketa
export-done = U nënshkrua
    .next = Ruajini skedarët. E njëjta paketë është në secilin, prandaj një mjafton.
    .phone = Nëse koordinatori ende nuk e njeh këtë kasafortë, do të shohë këto gjashtë fjalë. Lexojani fjalët njëri-tjetrit me telefon.
export-files = Ruani skedarët
    .packet = Ruaj skedarin e paketës
    .saved = { $file } është në dosjen e shkarkimeve.
export-pdf = Ruaj si PDF
    .hint = Për lexim dhe printim. Paketa e nënshkruar është brenda, prandaj mjafton cilido skedar. Pjesa që bën PDF shkarkohet herën e parë.
export-pdf-working = Po bëhet PDF-ja. Herën e parë shkarkohet pjesa që bën PDF: në një linjë të ngadaltë kjo mund të marrë një minutë.
export-pdf-page = Faqja { $page } nga { $pages }
export-pdf-drawn = { $who }: vizatuar me dorë
export-pdf-done = { $file } është në dosjen e shkarkimeve.
export-pdf-missing-characters = Disa shenja nuk u printuan dot: { $characters }. Ato gjithsesi janë në paketën e nënshkruar.
export-pdf-font = Një lloj shkronjash nuk u mor dot, prandaj PDF-ja nuk u bë.
    .do = Kontrolloni lidhjen me internetin dhe provoni përsëri. Paketa e nënshkruar që ruajtët është e plotë edhe pa të.
export-pdf-document = PDF-ja nuk u shkrua dot.
    .do = Dërgoni në vend të saj skedarin e paketës. Ai përmban gjithçka.
failure-other-pdf = Kasaforta nuk e nënshkroi këtë PDF, sepse nuk është ajo e kësaj pakete.
    .do = Dërgoni në vend të saj skedarin e paketës. Ai përmban gjithçka. Nëse kjo ndodh përsëri, kyçeni kasafortën dhe ringarkojeni faqen.
failure-practice = Kjo u bë për ushtrim, dhe personi është i trilluar. Nuk kyçet për çelësin e askujt, dhe asgjë nuk merr përgjigje, nuk merret mbrapsht dhe nuk përcillet.
    .do = Për t’u ushtruar në dërgim, kyçeni skedarin me gjashtë fjalë. Për dikë të vërtetë, filloni një referim të ri.
export-pdf-gone = Pjesa që bën PDF u ndal vetë.
    .do = Provoni përsëri. Paketa e nënshkruar që ruajtët është e plotë edhe pa të.
export-cancel = Ndalo
export-copy = A mund të mbajë personi një kopje pa rrezik?
    .hint = Pyeteni më parë. Një letër ose një skedar mund ta gjejë dikush tjetër.
    .not = Ju shënuat se personi nuk mund të mbajë një kopje pa rrezik. Mos ia jepni këtë skedar.
export-other-stage = Bëj një paketë tjetër

## ---- Receive: opening packets that others made ----

receive = Hap një paketë
    .lead = Zgjidhni ose lëshoni këtu skedarë që ju ka dërguar dikush. Secili kontrollohet në këtë pajisje para se të tregohet diçka prej tij. Asgjë nuk dërgohet, dhe asgjë prej tyre nuk ruhet. Një kasafortë e hapur mban mend vetëm se ata erdhën.
receive-choose = Zgjidh skedarët
    .hint = Paketat janë skedarë .json ose .pdf, deri në 20 MB secili. Të kyçurit mbarojnë me .age ose .age.txt.
receive-drop = Ose lëshoni skedarët këtu
receive-checking = Po kontrollohet ky skedar
receive-not-answered = Pa përgjigje
receive-progress = { $done } nga { $all } të kontrolluar
receive-running = Po kontrollohen skedarët. Ajo që është kontrolluar mund të lexohet ndërkohë.
receive-stop = Ndalo kontrollin
receive-checked =
    { $count ->
        [one] { $count } skedar i kontrolluar
       *[other] { $count } skedarë të kontrolluar
    }
receive-tally = Të pandryshuar: { $good }. Nuk tregohen: { $refused }. Të kyçur: { $locked }.
receive-unread =
    { $count ->
        [one] { $count } skedar nuk u kontrollua
       *[other] { $count } skedarë nuk u kontrolluan
    }
    .what = Në ta nuk është lexuar asgjë. Njëherësh kontrollohen të shumtën { $most } skedarë.
receive-unread-names = Emrat e tyre
receive-go-on = Kontrollo të tjerët
receive-fold = Trego këtë paketë
receive-none = Ende nuk është hapur asgjë
    .lead = Paketat që hapni do të tregohen këtu, bashkë me atë që i nënshkroi.
put-in = Vëre në regjistër
put-in-on = Cilën ditë erdhi?
put-in-there = Në regjistër
put-in-show = Tregoje në regjistër
put-in-beside = Një paketë tjetër e këtij referimi është tashmë në regjistër. Kjo vihet pranë saj.
put-in-all = Vëri në regjistër të gjitha të vlefshmet
put-in-progress = { $done } nga { $all } të vëna
put-in-stop = Ndalo
put-in-taken =
    { $count ->
        [one] { $count } paketë është në regjistër.
       *[other] { $count } paketa janë në regjistër.
    }
put-in-left =
    { $count ->
        [one] U ndal. { $count } paketë ende nuk është vënë: shtypeni butonin përsëri për të vazhduar.
       *[other] U ndal. { $count } paketa ende nuk janë vënë: shtypeni butonin përsëri për të vazhduar.
    }
put-in-refused =
    { $count ->
        [one] { $count } paketë nuk u vu në regjistër.
       *[other] { $count } paketa nuk u vunë në regjistër.
    }
failure-not-a-packet = Kjo nuk është një paketë me nënshkrim të vlefshëm, prandaj nuk u vu në regjistër.
    .do = Hapeni skedarin përsëri. Nëse mbetet kështu, kërkojani dërguesit edhe një herë.
failure-register-in-future = Kjo ditë ende nuk ka ardhur.
    .do = Shkruani ditën kur ndodhi.
failure-register-same-number = Më parë erdhi një paketë tjetër me të njëjtin numër, prandaj njërën nga të dyja nuk e bëri Onward.
    .do = Telefononi dërguesin dhe pyesni cila është e tija.
failure-register-other-sender = Paketat e mëparshme të këtij referimi i nënshkroi dikush tjetër.
    .do = Telefononi dërguesin. Nëse ka një çelës të ri, vëreni në librin e adresave në vend të të vjetrit, pastaj vëreni paketën përsëri në regjistër.
failure-register-erased = Ky referim u fshi këtu, prandaj asnjë paketë e tij nuk vihet më në regjistër.
    .do = Nëse personi referohet përsëri, kërkojini dërguesit të fillojë një referim të ri.
failure-register-out-of-shape = Një tekst është tepër i gjatë, ose ka një shenjë që nuk mund të tregohet.
    .do = Shkurtojeni, ose shkruajeni përsëri.
receive-clear = Mbylli të gjitha
    .hint = I heq të gjitha nga kjo faqe. Skedarët mbeten ku janë.
receive-closed = Paketat u mbyllën
    .do = U hoqën nga kjo faqe sepse për ca kohë askush nuk ishte këtu, ose sepse në një dritare tjetër u shtyp “Dil nga kjo faqe”. Skedarët mbeten ku ishin: zgjidhini përsëri për të vazhduar.
receive-good = E pandryshuar
    .what = Nënshkrimi është i vlefshëm: asgjë nuk u ndryshua pas nënshkrimit.
receive-not-shown = Nuk tregohet
receive-file = Skedari
receive-open = Lexoje
receive-pass-on = Përcill te një zonë tjetër
receive-passed = Përcjellë nga një zonë tjetër
    .what = Paketa brenda është siç e nënshkroi dërguesi i saj i parë. Ai që e përcolli ka nënshkruar se personi ishte dakord.
receive-passed-by = Kush e përcolli
receive-passed-first = Kush e bëri
receive-passed-to = Përcjellë te
receive-passed-agreement = Për çfarë ishte dakord personi
receive-signer = Kush e nënshkroi
receive-signer-claims = Thotë se vjen nga: { $organisation }, { $device }
receive-signer-unknown = Ende i panjohur
    .what = Nënshkrimi provon se paketën e bëri ai që e ka këtë çelës. Nuk provon kush është ai. Telefononi organizatën në një numër që e keni tashmë, jo në një nga paketa, dhe krahasoni këto gjashtë fjalë:
receive-signer-expired = Çelësi është më i vjetër se tre vjet.
    .do = Telefononi organizatën dhe pyesni nëse e përdor ende këtë çelës.
receive-fingerprint = Shenja e plotë dalluese (fingerprint)
receive-made = Bërë
    .hint = Sipas orës së dërguesit. Kohën nuk e konfirmon askush tjetër.
receive-stage = Faza
receive-form = Formulari
receive-form-version = { $form }, versioni { $version }
receive-from-pdf = U lexua nga paketa e nënshkruar brenda PDF-së, jo nga faqet e PDF-së.
receive-print = Printo
receive-pdf = Ruaj një kopje PDF
receive-json = Ruaj skedarin e paketës
receive-reader-gone = Kontrolluesi u ndal ndërsa po lexonte këtë skedar, dhe u nis përsëri.
    .do = Skedari mund të jetë i dëmtuar, ose i bërë për të shkaktuar dëm. Kërkojani dërguesit përsëri. Mos e hapni me një program tjetër.
receive-unreadable = Shfletuesi nuk e lexoi dot këtë skedar.
    .do = Mund të jetë zhvendosur, ose të jetë i hapur në një program tjetër. Zgjidheni përsëri.
receive-no-worker = Ky shfletues nuk e nisi dot kontrolluesin.
    .do = Ringarkojeni faqen. Nëse mbetet kështu, përdorni një shfletues më të ri.

## Why a file is not shown: what happened, and what to do.

refusal-empty = Skedari është bosh.
    .do = Kërkojini dërguesit ta ruajë dhe ta dërgojë përsëri.
refusal-too-big = Skedari është më i madh se 20 MB, dhe asnjë paketë nuk është aq e madhe.
    .do = Kontrolloni që të jetë skedari i duhur. Kërkojini dërguesit vetë paketën, jo një përmbledhje skedarësh.
refusal-not-ours = Kjo nuk është paketë.
    .do = Paketat janë skedarë .json ose .pdf të bërë nga Onward, ose skedarë .age dhe .age.txt nëse janë të kyçur. Kontrolloni që të keni zgjedhur skedarin e duhur.
refusal-pdf-without-packet = Kjo PDF nuk ka paketë brenda.
    .do = Mund të jetë printuar ose skanuar, ruajtur përsëri nga një program tjetër, ose të jetë kopje për lexim. Kërkojini dërguesit skedarin që ruajti Onward.
refusal-pdf-with-several-packets = Kjo PDF ka më shumë se një paketë brenda, gjë që Onward nuk e bën kurrë.
    .do = Mos u mbështetni në të. Telefononi dërguesin dhe kërkoni paketën përsëri.
refusal-pdf-damaged = Kjo PDF nuk mund të lexohet.
    .do = Mund të jetë dëmtuar rrugës. Kërkojini dërguesit ta dërgojë përsëri, ose të dërgojë skedarin .json.
refusal-pdf-unsigned = Kjo PDF ka një paketë brenda, por vetë PDF-ja nuk është e nënshkruar.
    .do = Mund të jetë ruajtur përsëri nga një program tjetër, i cili e heq nënshkrimin. Kërkojini dërguesit skedarin që ruajti Onward, ose skedarin .json.
refusal-pdf-changed = Diçka në këtë PDF u ndryshua pas nënshkrimit.
    .do = Mos u mbështetni në të, as në faqet e saj. Telefononi dërguesin në një numër që e keni tashmë, dhe kërkoni paketën përsëri.
refusal-pdf-signature = Kjo PDF është nënshkruar në një mënyrë që paketat nuk nënshkruhen, ose nënshkrimi i saj nuk është i vlefshëm.
    .do = Mos u mbështetni në të. Telefononi dërguesin në një numër që e keni tashmë, dhe kërkoni paketën përsëri.
refusal-pdf-several-signatures = Kjo PDF ka më shumë se një nënshkrim. Paketat kanë një.
    .do = Dikush mund ta ketë nënshkruar përsëri në një program tjetër. Kërkojini dërguesit skedarin që ruajti Onward.
refusal-pdf-appended = Kësaj PDF-je iu shtua diçka pas nënshkrimit.
    .do = Një program tjetër mund ta ketë ruajtur me shënime ose ndryshime. Mos u mbështetni në atë që tregojnë faqet e saj. Kërkojini dërguesit skedarin që ruajti Onward.
refusal-pdf-other-signer = Kjo PDF është nënshkruar nga dikush tjetër, jo nga ai që nënshkroi paketën brenda.
    .do = Dikush mund ta ketë vënë paketën e një tjetri në një PDF të vetën. Mos u mbështetni në të. Telefononi dërguesin në një numër që e keni tashmë.
refusal-pdf-not-certified = Nënshkrimi i kësaj PDF-je do t’i lejonte të tjerët ta ndryshonin. Paketat nuk e bëjnë kurrë këtë.
    .do = Mos u mbështetni në të. Telefononi dërguesin në një numër që e keni tashmë, dhe kërkoni paketën përsëri.
refusal-pdf-active = Kjo PDF përmban pjesë që paketat nuk i kanë kurrë. Ato mund të veprojnë vetë, ose të tregojnë diçka tjetër, në një program tjetër.
    .do = Mos e hapni me një program tjetër. Telefononi dërguesin në një numër që e keni tashmë.
refusal-truncated = Skedari mbaron shumë herët.
    .do = Ndoshta nuk u dërgua ose nuk u shkarkua i tëri. Kërkojini dërguesit ta dërgojë përsëri.
refusal-envelope = Skedari nuk është shkruar saktësisht siç shkruhen paketat.
    .do = Një program tjetër mund ta ketë hapur dhe ruajtur. Kërkojini dërguesit skedarin që ruajti Onward, si bashkëngjitje.
refusal-certificate = Skedari është nënshkruar në një mënyrë që paketat nuk nënshkruhen.
    .do = Mos u mbështetni në të. Telefononi dërguesin në një numër që e keni tashmë.
refusal-changed = Diçka në këtë skedar u ndryshua pas nënshkrimit.
    .do = Mos u mbështetni në të. Telefononi dërguesin në një numër që e keni tashmë, dhe kërkoni paketën përsëri.
refusal-not-a-packet = Nënshkrimi është i vlefshëm, por ajo që u nënshkrua nuk është paketë.
    .do = Kontrolloni që të keni zgjedhur skedarin e duhur. Nëse dërguesi donte që të ishte paketë, njoftojeni.
refusal-forward-inner = Kjo u përcoll nga një zonë tjetër, dhe paketa brenda nuk është siç e nënshkroi dërguesi i saj.
    .do = Mos u mbështetni në të. Kërkojini atij që e përcolli të dërgojë paketën që mori, dhe telefononi dërguesin e parë.
refusal-forward-agreement = Kjo u përcoll nga një zonë tjetër, pa pëlqimin e personit që gjithçka në të të shkojë në zonën tuaj.
    .do = Nuk tregohet. Njoftoni atë që e përcolli: duhet pyetur personi, ose duhet bërë një referim i ri.
refusal-forward-deep = Kjo u përcoll më shumë se tri herë.
    .do = Kërkoni një referim të ri: nevojat e personit mund të kenë ndryshuar.
refusal-forward-practice = Kjo u përcoll, dhe është për një person të trilluar: u bë për ushtrim.
    .do = Nuk është referim. Pyesni atë që e dërgoi nëse donte të dërgonte diçka tjetër.
refusal-newer-packet = Kjo paketë u bë nga një version i Onward më i ri se ky.
    .do = Ringarkojeni faqen për të marrë versionin më të ri, dhe hapeni skedarin përsëri.
refusal-newer-form = Kjo paketë u plotësua në një version të formularit më të ri se ai që njihet këtu.
    .do = Ringarkojeni faqen për të marrë versionin më të ri, dhe hapeni skedarin përsëri.
