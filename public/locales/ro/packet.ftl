### status: machine-drafted

## Headings

packet-title-enquiry = Cerere de informații către { $area }
packet-title-referral = Referire către { $area }
packet-title-handover = Transmiterea informațiilor către { $area }

## What must be read first

reading-practice = Exercițiu. Această persoană este inventată.
reading-risk-withheld = Informațiile despre riscuri nu sunt incluse aici, pentru că persoana nu a fost de acord ca ele să fie spuse mai departe. Vorbiți cu lucrătorul înainte de orice vizită.
reading-not-freely = Persoana nu a ales liber, după cum a notat lucrătorul. Vorbiți cu lucrătorul înainte să folosiți această referire.
reading-enquiry = Aceasta este o cerere de informații. Nu spune cine este persoana, iar persoana nu a semnat-o.
reading-translation-not-valid = Acordul a fost semnat sub cuvinte a căror traducere nu a verificat-o nimeni și pe care niciun interpret nu le-a confirmat. Considerați că acordul nu este valabil până când este explicat din nou.
reading-no-confirmation = Lucrătorul a scris de ce niciun interpret nu a confirmat cuvintele: { $why }
reading-confirmed-by-nobody = Este notat că un interpret a confirmat cuvintele acordului, dar nu este dat numele niciunui interpret și niciunul nu a semnat. Întrebați lucrătorul cine a fost.
reading-unknown-language = Unele cuvinte de aici sunt într-o limbă pe care această versiune nu o cunoaște ({ $tags }). Ele sunt arătate așa cum au venit. Unde există textul în engleză, el este alături.
reading-words-unchecked = Când persoana și-a dat acordul, nimeni care vorbește limba nu verificase această traducere.
reading-withheld = Nu s-a dat mai departe, pentru că persoana nu și-a dat acordul: { $what }. Părți ale formularului: { $sections }.
reading-withheld-refer_me = referirea însăși
reading-withheld-share_needs = cine este persoana și ce îi trebuie
reading-withheld-share_health = sănătatea
reading-withheld-share_risk = riscurile și ce i s-a întâmplat persoanei
reading-withheld-share_agencies = comunicarea cu alte instituții
reading-withheld-contact_me = cum poate fi contactată persoana
reading-withheld-home_office_figures = cifre pentru Home Office
reading-withheld-home_office_data = informații pentru Home Office
reading-not-answered =
    { $count ->
        [one] { $count } întrebare a fost pusă și nu are răspuns.
        [few] { $count } întrebări au fost puse și nu au răspuns.
       *[other] { $count } de întrebări au fost puse și nu au răspuns.
    }

## Summary

reading-summary = Rezumat
reading-stage = Ce este aceasta
reading-stage-enquiry = Cerere de informații: ce trebuie să știe o zonă ca să spună ce este posibil
reading-stage-referral = Referire: ce trebuie pentru o decizie
reading-stage-handover = Transmiterea informațiilor: ce le trebuie noilor lucrători de sprijin
reading-area = Zona
reading-made-at = Făcut la
reading-utc = { $time } (UTC)
reading-organisation = Trimis de (organizația)
reading-device = Dispozitiv
reading-worker = Lucrător
reading-role = Funcția lucrătorului
reading-form = Formular
reading-form-version = Formular standard de referire, versiunea { $version }
reading-format = Formatul fișierului
reading-format-draft = Ciornă
reading-format-practice = Exercițiu: nu este o referire
reading-packet-id = Numărul pachetului
reading-referral-id = Numărul referirii
reading-revision = Revizia

## The signature's panel

reading-signing = Semnătură electronică
reading-signing-by = Spune că vine de la
reading-signing-at = Spune că a fost semnat la
reading-signing-words = Șase cuvinte de comparat la telefon
reading-signing-fingerprint = Amprenta cheii
reading-signing-check = Cum se verifică
    .how = Deschideți acest fișier în Onward, pe pagina „Deschideți un pachet”. Un exemplar pe hârtie nu dovedește nimic și nici această casetă: oricine poate tipări una.
reading-signing-qr = Amprenta cheii pentru o cameră
    .what = Aceeași amprentă a cheii, ca un cod QR.
reading-signing-field = Semnătura electronică a organizației { $organisation }
reading-copy = Acesta este un exemplar pentru citit. Nu are semnătură și nu conține un pachet: numai fișierul semnat de expeditor arată cine l-a făcut și că nu s-a schimbat nimic.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { ", " }
reading-scale = { $point } (de la { $min }: { $least }, la { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = vorbește
reading-reads = citește
reading-writes = scrie

reading-translation-worker = Tradus în { $language } de lucrător
reading-translation-interpreter = Tradus în { $language } de interpret
reading-translation-computer = Tradus în { $language } de un program de calculator: poate fi greșit
reading-translation-unknown = Tradus în { $language }

## The agreement

reading-consent = La ce și-a dat acordul persoana
reading-agencies = Instituții cărora li se poate spune
reading-agencies-not = Cui nu este voie să i se spună
reading-explained-in = Limba în care s-a explicat
reading-explained-by = A explicat
reading-interpreter = Interpret
reading-no-interpreter = Fără interpret
reading-channel = Cum
reading-channel-face_to_face = Față în față
reading-channel-video = Prin video
reading-channel-phone = La telefon
reading-explained-at = Când (ora locală, așa cum a scris-o lucrătorul)
reading-present = Cine a fost în cameră
reading-freely = Persoana a decis liber
reading-capacity = Motiv de îndoială că persoana poate lua acum această decizie
reading-capacity-no_doubt = Nu
reading-capacity-doubt = Da
reading-capacity-time = S-a dat mai mult timp.
reading-capacity-interpreter = A fost adus un interpret.
reading-capacity-advocate = A fost adus un susținător al drepturilor (advocate).
reading-capacity-best_interests = Decizie în interesul superior al persoanei (best-interests decision), luată de { $by }
reading-teach-back = Ce se va întâmpla, în cuvintele persoanei
reading-interpreter-confirms = Interpretul confirmă că acele cuvinte au fost citite fidel cu voce tare
reading-copy-safe = Persoana poate păstra o copie în siguranță
reading-person = Semnătura persoanei
reading-worker-signature = Semnătura lucrătorului
reading-interpreter-signature = Semnătura interpretului
reading-signed-by-typing = Semnat prin scrierea numelui: { $name }
reading-did-not-sign = Nu a semnat sau nu a putut: { $why }

## Criteria

reading-eligibility = Cum stăteau condițiile
reading-verdict-met = Îndeplinită
reading-verdict-not_met = Neîndeplinită. Coordonatorul poate decide după propria apreciere (discretion).
reading-verdict-not_known = Nu se știe
reading-own-criterion = { $area }: { $criterion }

## Export

export = Faceți un pachet de trimis
    .lead = Un pachet este un fișier semnat. Alegeți ce intră în el, îl semnați și îl trimiteți dumneavoastră.
export-stage = Ce doriți să trimiteți?
export-stage-enquiry = O cerere de informații
    .hint = Nimic care să spună cine este persoana. Întrebați ce ar putea oferi o zonă: nevoi, mărimea familiei, date din calendar și locuri de evitat. Nu este nevoie ca persoana să semneze.
export-stage-referral = O referire
    .hint = Ce îi trebuie zonei ca să decidă: cine este persoana, ce îi trebuie și ce a fost de acord să dea mai departe.
export-stage-handover = O transmitere a informațiilor
    .hint = După ce zona a spus da: ce trebuie să știe noii lucrători de sprijin, de exemplu sănătatea în întregime, datele despre copii și riscurile.
export-area = Pentru ce zonă este?
    .none = În referire nu este aleasă încă nicio zonă.
    .choose = Alegeți o zonă
export-sent = Ce se va trimite
    .hint = Parte cu parte. Deschideți o parte ca să o citiți.
export-withheld-not-agreed = Persoana a spus nu
export-withheld-not-asked = Persoana nu a fost întrebată
export-later = Răspunsurile care țin de o etapă mai târzie nu se trimit acum.
export-missing = Ce lipsește
    .none = Nimic care să oprească trimiterea.
    .stops = Nu se poate trimite nimic înainte să se răspundă la acestea:
export-open =
    { $count ->
        [one] { $count } întrebare nu are răspuns. Nu vă oprește: coordonatorul o va vedea prima.
        [few] { $count } întrebări nu au răspuns. Nu vă opresc: coordonatorul le va vedea primele.
       *[other] { $count } de întrebări nu au răspuns. Nu vă opresc: coordonatorul le va vedea primele.
    }
export-agreement = Acordul
    .good = Persoana și-a dat acordul și a semnat.
    .not-needed = O cerere de informații nu identifică pe nimeni, deci nu este nevoie de semnătură.
    .go = Mergeți la acord
    .not-valid = Cuvintele au fost traduse de un calculator și niciun interpret nu le-a confirmat. Pachetul va spune că acordul nu este valabil.
    .limits = Ceva de pe paginile acordului este prea lung sau are un caracter ascuns. Vă rugăm să scurtați sau să scrieți din nou.
export-sign = Semnați
    .hint = Seiful semnează ca { $organisation }, { $device }. Apoi salvați fișierul.
export-signing = Se construiește și se semnează pachetul
export-done = Semnat
    .next = Salvați fișierele. În fiecare este același pachet, deci unul este destul.
    .phone = Dacă coordonatorul nu cunoaște încă acest seif, va vedea aceste șase cuvinte. Citiți-vă cuvintele unul altuia la telefon.
export-files = Salvați fișierele
    .packet = Salvați fișierul pachetului
    .saved = { $file } este în folderul de descărcări.
export-pdf = Salvați ca PDF
    .hint = Pentru citit și tipărit. Pachetul semnat este în el, deci oricare dintre fișiere este bun. Partea care face PDF-uri se descarcă prima dată.
export-pdf-working = Se face PDF-ul. Prima dată se descarcă partea care face PDF-uri: pe o conexiune lentă poate dura un minut.
export-pdf-page = Pagina { $page } din { $pages }
export-pdf-drawn = { $who }: desenată cu mâna
export-pdf-done = { $file } este în folderul de descărcări.
export-pdf-missing-characters = Unele caractere nu au putut fi tipărite: { $characters }. Ele sunt totuși în pachetul semnat.
export-pdf-font = Un font nu a putut fi adus, deci PDF-ul nu a fost făcut.
    .do = Verificați conexiunea la internet și încercați din nou. Pachetul semnat pe care l-ați salvat este complet și fără el.
export-pdf-document = PDF-ul nu a putut fi scris.
    .do = Trimiteți în schimb fișierul pachetului. El conține tot.
failure-other-pdf = Seiful nu a semnat acest PDF, pentru că nu este cel al acestui pachet.
    .do = Trimiteți în schimb fișierul pachetului. El conține tot. Dacă se întâmplă din nou, încuiați seiful și reîncărcați pagina.
failure-practice = Acesta a fost făcut pentru exercițiu, iar persoana este inventată. Nu se încuie pentru cheia nimănui și nu se răspunde la nimic, nu se ia nimic înapoi și nu se dă nimic mai departe.
    .do = Ca să exersați trimiterea, încuiați fișierul cu șase cuvinte. Pentru o persoană reală, începeți o referire nouă.
export-pdf-gone = Partea care face PDF-uri s-a oprit singură.
    .do = Încercați din nou. Pachetul semnat pe care l-ați salvat este complet și fără el.
export-cancel = Opriți
export-copy = Poate persoana să păstreze o copie în siguranță?
    .hint = Întrebați-o mai întâi. O hârtie sau un fișier poate fi găsit de altcineva.
    .not = Ați notat că persoana nu poate păstra o copie în siguranță. Nu îi dați acest fișier.
export-other-stage = Faceți alt pachet

## Receive

receive = Deschideți un pachet
    .lead = Alegeți sau trageți aici fișiere pe care vi le-a trimis cineva. Fiecare se verifică pe acest dispozitiv înainte să se arate ceva din el. Nu se trimite nimic și nu se păstrează nimic din ele. Un seif deschis ține minte numai că au venit.
receive-choose = Alegeți fișiere
    .hint = Pachetele sunt fișiere .json sau .pdf, de cel mult 20 MB fiecare. Cele încuiate se termină cu .age sau .age.txt.
receive-drop = Sau trageți fișierele aici
receive-checking = Se verifică acest fișier
receive-not-answered = Fără răspuns
receive-progress = { $done } din { $all } verificate
receive-running = Se verifică fișierele. Între timp puteți citi ce s-a verificat.
receive-stop = Opriți verificarea
receive-checked =
    { $count ->
        [one] { $count } fișier verificat
        [few] { $count } fișiere verificate
       *[other] { $count } de fișiere verificate
    }
receive-tally = Neschimbate: { $good }. Nearătate: { $refused }. Încuiate: { $locked }.
receive-unread =
    { $count ->
        [one] { $count } fișier nu a fost verificat
        [few] { $count } fișiere nu au fost verificate
       *[other] { $count } de fișiere nu au fost verificate
    }
    .what = Nu s-a citit nimic din ele. Se verifică odată cel mult atâtea fișiere: { $most }.
receive-unread-names = Numele lor
receive-go-on = Verificați restul
receive-fold = Arătați acest pachet
receive-none = Încă nu s-a deschis nimic
    .lead = Pachetele pe care le deschideți vor fi arătate aici, cu cine le-a semnat.
put-in = Puneți în registru
put-in-on = În ce zi a venit?
put-in-there = În registru
put-in-show = Arătați-l în registru
put-in-beside = Alt pachet al acestei referiri este deja în registru. Acesta se pune lângă el.
put-in-all = Puneți în registru toate cele valabile
put-in-progress = { $done } din { $all } puse
put-in-stop = Opriți
put-in-taken =
    { $count ->
        [one] { $count } pachet este în registru.
        [few] { $count } pachete sunt în registru.
       *[other] { $count } de pachete sunt în registru.
    }
put-in-left =
    { $count ->
        [one] S-a oprit. { $count } pachet nu este încă pus: apăsați din nou butonul ca să continuați.
        [few] S-a oprit. { $count } pachete nu sunt încă puse: apăsați din nou butonul ca să continuați.
       *[other] S-a oprit. { $count } de pachete nu sunt încă puse: apăsați din nou butonul ca să continuați.
    }
put-in-refused =
    { $count ->
        [one] { $count } pachet nu a fost pus.
        [few] { $count } pachete nu au fost puse.
       *[other] { $count } de pachete nu au fost puse.
    }
failure-not-a-packet = Acesta nu este un pachet cu o semnătură valabilă, deci nu a fost pus în registru.
    .do = Deschideți din nou fișierul. Dacă rămâne așa, cereți-l încă o dată de la expeditor.
failure-register-in-future = Această zi nu a venit încă.
    .do = Scrieți ziua în care s-a întâmplat.
failure-register-same-number = A mai venit înainte alt pachet cu același număr, deci unul dintre cele două nu a fost făcut de Onward.
    .do = Sunați expeditorul și întrebați care este al lui.
failure-register-other-sender = Pachetele acestei referiri care au venit înainte au fost semnate de altcineva.
    .do = Sunați expeditorul. Dacă are o cheie nouă, puneți-o în agendă în locul celei vechi, apoi puneți din nou pachetul în registru.
failure-register-erased = Această referire a fost ștearsă aici, deci niciun pachet al ei nu se mai pune în registru.
    .do = Dacă pentru persoană se face o nouă referire, rugați expeditorul să înceapă o referire nouă.
failure-register-out-of-shape = Un text este prea lung sau are un caracter care nu poate fi arătat.
    .do = Scurtați-l sau scrieți-l din nou.
receive-clear = Închideți toate
    .hint = Scoate totul de pe această pagină. Fișierele rămân unde sunt.
receive-closed = Pachetele au fost închise
    .do = Au fost scoase de pe această pagină pentru că o vreme nu a fost nimeni aici sau pentru că s-a apăsat „Ieșiți de pe această pagină” în altă fereastră. Fișierele rămân unde erau: alegeți-le din nou ca să continuați.
receive-good = Neschimbat
    .what = Semnătura este valabilă: nu s-a schimbat nimic după semnare.
receive-not-shown = Nearătat
receive-file = Fișier
receive-open = Citiți
receive-pass-on = Dați mai departe altei zone
receive-passed = Dat mai departe de altă zonă
    .what = Pachetul din interior este așa cum l-a semnat primul expeditor. Cine l-a dat mai departe a semnat că persoana și-a dat acordul.
receive-passed-by = Cine l-a dat mai departe
receive-passed-first = Cine l-a făcut
receive-passed-to = Dat mai departe către
receive-passed-agreement = La ce și-a dat acordul persoana
receive-signer = Cine l-a semnat
receive-signer-claims = Spune că vine de la: { $organisation }, { $device }
receive-signer-unknown = Încă necunoscut
    .what = Semnătura dovedește că pachetul a fost făcut de cine are această cheie. Nu dovedește cine este. Sunați organizația la un număr pe care îl aveți deja, nu la unul din pachet, și comparați aceste șase cuvinte:
receive-signer-expired = Cheia este mai veche de trei ani.
    .do = Sunați organizația și întrebați dacă mai folosește această cheie.
receive-fingerprint = Amprenta completă a cheii
receive-made = Făcut
    .hint = După ceasul expeditorului. Nimeni altcineva nu confirmă ora.
receive-stage = Etapa
receive-form = Formular
receive-form-version = { $form }, versiunea { $version }
receive-from-pdf = Citit din pachetul semnat din PDF, nu din paginile PDF-ului.
receive-print = Tipăriți
receive-pdf = Salvați un exemplar PDF
receive-json = Salvați fișierul pachetului
receive-reader-gone = Verificatorul s-a oprit în timp ce citea acest fișier și a fost pornit din nou.
    .do = Fișierul poate fi deteriorat sau făcut ca să dăuneze. Cereți-l din nou de la expeditor. Nu îl deschideți cu alt program.
receive-unreadable = Browserul nu a putut citi acest fișier.
    .do = Poate că a fost mutat sau este deschis în alt program. Alegeți-l din nou.
receive-no-worker = Acest browser nu a putut porni verificatorul.
    .do = Reîncărcați pagina. Dacă rămâne așa, folosiți un browser mai nou.

## Why a file is not shown

refusal-empty = Fișierul este gol.
    .do = Rugați expeditorul să îl salveze și să îl trimită din nou.
refusal-too-big = Fișierul este mai mare de 20 MB, cum nu este niciun pachet.
    .do = Verificați că este fișierul potrivit. Cereți de la expeditor pachetul însuși, nu o colecție de fișiere.
refusal-not-ours = Acesta nu este un pachet.
    .do = Pachetele sunt fișiere .json sau .pdf făcute de Onward sau fișiere .age și .age.txt, dacă sunt încuiate. Verificați că ați ales fișierul potrivit.
refusal-pdf-without-packet = În acest PDF nu este niciun pachet.
    .do = Poate că a fost tipărit sau scanat, salvat din nou de alt program sau este un exemplar pentru citit. Cereți de la expeditor fișierul pe care l-a salvat Onward.
refusal-pdf-with-several-packets = În acest PDF este mai mult de un pachet, cum Onward nu face niciodată.
    .do = Nu vă bazați pe el. Sunați expeditorul și cereți din nou pachetul.
refusal-pdf-damaged = Acest PDF nu poate fi citit.
    .do = Poate că s-a deteriorat pe drum. Rugați expeditorul să îl trimită din nou sau să trimită fișierul .json.
refusal-pdf-unsigned = În acest PDF este un pachet, dar PDF-ul însuși nu este semnat.
    .do = Poate că a fost salvat din nou de alt program, ceea ce scoate semnătura. Cereți de la expeditor fișierul pe care l-a salvat Onward sau fișierul .json.
refusal-pdf-changed = Ceva din acest PDF a fost schimbat după semnare.
    .do = Nu vă bazați pe el și nici pe paginile lui. Sunați expeditorul la un număr pe care îl aveți deja și cereți din nou pachetul.
refusal-pdf-signature = Acest PDF este semnat altfel decât pachetele sau semnătura lui nu este valabilă.
    .do = Nu vă bazați pe el. Sunați expeditorul la un număr pe care îl aveți deja și cereți din nou pachetul.
refusal-pdf-several-signatures = Acest PDF are mai mult de o semnătură. Pachetele au una.
    .do = Poate că cineva l-a semnat din nou în alt program. Cereți de la expeditor fișierul pe care l-a salvat Onward.
refusal-pdf-appended = S-a adăugat ceva la acest PDF după semnare.
    .do = Poate că alt program l-a salvat cu note sau schimbări. Nu vă bazați pe ce arată paginile lui. Cereți de la expeditor fișierul pe care l-a salvat Onward.
refusal-pdf-other-signer = Acest PDF este semnat de altcineva decât pachetul din el.
    .do = Poate că cineva a pus pachetul altcuiva într-un PDF al său. Nu vă bazați pe el. Sunați expeditorul la un număr pe care îl aveți deja.
refusal-pdf-not-certified = Semnătura acestui PDF i-ar lăsa pe alții să îl schimbe. Pachetele nu fac niciodată așa.
    .do = Nu vă bazați pe el. Sunați expeditorul la un număr pe care îl aveți deja și cereți din nou pachetul.
refusal-pdf-active = Acest PDF conține părți pe care pachetele nu le au niciodată. Ele ar putea acționa singure sau ar putea arăta altceva în alt program.
    .do = Nu îl deschideți cu alt program. Sunați expeditorul la un număr pe care îl aveți deja.
refusal-truncated = Fișierul se termină prea devreme.
    .do = Probabil că nu a fost trimis sau descărcat întreg. Rugați expeditorul să îl trimită din nou.
refusal-envelope = Fișierul nu este scris exact ca pachetele.
    .do = Poate că alt program l-a deschis și l-a salvat. Cereți de la expeditor fișierul pe care l-a salvat Onward, ca atașament.
refusal-certificate = Fișierul este semnat altfel decât pachetele.
    .do = Nu vă bazați pe el. Sunați expeditorul la un număr pe care îl aveți deja.
refusal-changed = Ceva din acest fișier a fost schimbat după semnare.
    .do = Nu vă bazați pe el. Sunați expeditorul la un număr pe care îl aveți deja și cereți din nou pachetul.
refusal-not-a-packet = Semnătura este valabilă, dar ce s-a semnat nu este un pachet.
    .do = Verificați că ați ales fișierul potrivit. Dacă expeditorul a vrut să fie un pachet, spuneți-i.
refusal-forward-inner = Acesta a fost dat mai departe de altă zonă, iar pachetul din interior nu este așa cum l-a semnat expeditorul lui.
    .do = Nu vă bazați pe el. Rugați pe cine l-a dat mai departe să trimită pachetul pe care l-a primit și sunați primul expeditor.
refusal-forward-agreement = Acesta a fost dat mai departe de altă zonă, fără acordul persoanei ca tot ce este în el să meargă la zona dumneavoastră.
    .do = Nu se arată. Spuneți celui care l-a dat mai departe: persoana trebuie întrebată sau trebuie făcută o referire nouă.
refusal-forward-deep = Acesta a fost dat mai departe de mai mult de trei ori.
    .do = Cereți o referire nouă: poate că s-a schimbat ce îi trebuie persoanei.
refusal-forward-practice = Acesta a fost dat mai departe și este despre o persoană inventată: a fost făcut pentru exercițiu.
    .do = Nu este o referire. Întrebați pe cine l-a trimis dacă a vrut să trimită altceva.
refusal-newer-packet = Acest pachet a fost făcut de o versiune Onward mai nouă decât aceasta.
    .do = Reîncărcați pagina ca să primiți versiunea mai nouă și deschideți din nou fișierul.
refusal-newer-form = Acest pachet a fost completat pe o versiune a formularului mai nouă decât cea cunoscută aici.
    .do = Reîncărcați pagina ca să primiți versiunea mai nouă și deschideți din nou fișierul.
