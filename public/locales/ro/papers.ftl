### status: machine-drafted

## ---- The page ----

papers-words = Cuvintele documentului nu au putut fi aduse, deci documentul nu a fost făcut.
    .do = Verificați conexiunea la internet și încercați din nou.
papers-not-made = Documentul nu a putut fi făcut.
    .do = Uitați-vă ce este ales și scris mai sus și încercați din nou. Nu s-a schimbat nimic.
papers-make = Faceți PDF-ul
papers-working = Se face PDF-ul. Prima dată se descarcă partea care face PDF-uri: pe o conexiune lentă poate dura un minut.
papers-stop = Opriți
papers-done = { $file } este în folderul de descărcări. Nu este criptat: tipăriți-l sau trimiteți-l și ștergeți-l de acolo.
papers-missing-characters = Unele caractere nu au putut fi tipărite: { $characters }. Scrieți-le de mână.
papers-font = Un font nu a putut fi adus, deci PDF-ul nu a fost făcut.
    .do = Verificați conexiunea la internet și încercați din nou.
papers-document = PDF-ul nu a putut fi scris.
    .do = Încercați din nou. Dacă se întâmplă iar, spuneți celui care administrează acest site.
papers-gone = Partea care face PDF-uri s-a oprit singură.
    .do = Încercați din nou.
papers-language = Limba persoanei
    .hint = Pe hârtie, textul în engleză este alături.
papers-reading = Se verifică cel mai nou pachet
papers-no-packet = Cel mai nou pachet nu este deschis, deci nu se poate lua nimic din el.
    .do = Vedeți la „Pachete” dacă a putut fi verificat.
papers-agency = Pentru ce fel de serviciu este?
papers-agency-gp = Cabinet de medic de familie (GP)
papers-agency-mental_health = Serviciu de sănătate mintală
papers-agency-alcohol_drugs = Serviciu pentru droguri și alcool
papers-agency-job_centre = Birou pentru locuri de muncă (job centre)
papers-agency-bank = Bancă
papers-agency-college = Colegiu
papers-agency-housing = Locuințe
papers-agency-police = Poliție
papers-agency-social_care = Asistență socială
papers-agency-other = Altă instituție
papers-choose = Alegeți
papers-agencies = Persoana și-a dat acordul să li se spună acestora
papers-agencies-not = Persoana nu dorește să li se spună acestora
papers-agencies-open = Nu este notat nimic.
papers-agencies-none = Persoana nu și-a dat acordul să li se spună ceva altor instituții, deci nu se face niciun document pentru ele.
    .do = Întrebați persoana. Dacă este de acord, expeditorul poate face un pachet nou cu acordul ei.
papers-offers = Ce are voie să fie în el
    .hint = Se poate bifa numai ce persoana a fost de acord să dea mai departe. Bifați numai ce îi trebuie acestui serviciu.
papers-offers-none = Nu se știe nimic din ce persoana a fost de acord să dea mai departe.
papers-not-offered = Ce nu are voie să fie în el
papers-not-offered-one = { $what }: { $why }
papers-leave-given = persoana și-a dat acordul
papers-leave-refused = persoana a spus nu
papers-leave-not_asked = persoana nu a fost întrebată
papers-leave-taken_back = persoana și-a luat înapoi acordul

## The letter: the page.

papers-letter-lead = O scrisoare care prezintă persoana unui serviciu, în engleză, cu limba persoanei alături. Arătați-i-o persoanei înainte să o ia sau înainte să o trimiteți.
papers-letter-name = Nume
papers-letter-why = Că este vorba despre sclavie modernă
papers-letter-known = Din „Servicii și persoane de contact”
papers-letter-to = Pentru cine este
    .hint = Numele și adresa, așa cum se scriu pe o scrisoare. Nu se păstrează.
papers-letter-back = Cui să i se răspundă
    .hint = Numele dumneavoastră, serviciul dumneavoastră și cum se poate lua legătura cu dumneavoastră. Nu se păstrează.
papers-letter-missing = Scrisoarea nu este încă completă.
    .do = Alegeți felul serviciului și scrieți cui să i se răspundă.

## ---- On papers: what they share ----

papers-machine = Un calculator a făcut traducerea ({ $language }) și nimeni care vorbește limba nu a verificat-o încă. Întrebați un interpret când ceva este important.
papers-date = Data
papers-to = Către
papers-from = De la
papers-about = Despre
papers-area = Zona
papers-signature = Semnătura
papers-signed = Semnat

## ---- The letter of introduction ----
## Nothing in “what may help” says why it may help.

papers-letter-title = Scrisoare de prezentare
papers-letter-first = Persoana și-a dat acordul să știți ce este în această scrisoare. Vă rugăm să o întrebați înainte să spuneți aceasta altcuiva.
papers-letter-named = Sprijinim persoana al cărei nume este mai sus și o prezentăm serviciului dumneavoastră.
papers-letter-unnamed = Sprijinim persoana care aduce această scrisoare și o prezentăm serviciului dumneavoastră.
papers-letter-slavery = Această persoană a supraviețuit sclaviei moderne. Nu este nevoie să vă spună ce i s-a întâmplat.
papers-letter-thresholds = Supraviețuitorii adesea nu se încadrează în condițiile sau pragurile obișnuite ale unui serviciu, deși au nevoie de el. Vă rugăm să decideți după propria apreciere, atât cât puteți, și să vorbiți cu noi înainte să o refuzați.
papers-letter-needs = Ce poate ajuta
papers-letter-facts = Ce dorește persoana să știți
papers-letter-close = Dacă ceva nu este clar sau dacă nu puteți ajuta, vă rugăm să vorbiți cu noi. Putem veni împreună cu persoana, putem ajuta cu formularele și putem găsi un interpret.

papers-need-interpreter = Un interpret care nu este rudă sau prieten. Persoana poate spune cine nu ar trebui să interpreteze.
papers-need-before = Să i se spună persoanei dinainte ce se va întâmpla, să fie întrebată de fiecare dată și să poată opri.
papers-need-again = Să nu fie nevoie ca persoana să povestească din nou același lucru. Vă rugăm să ne întrebați pe noi ce lipsește.
papers-need-gp-1 = Înregistrare și cât timp lipsesc acte sau o adresă fixă.
papers-need-gp-2 = O programare mai lungă, la cineva de genul pe care îl alege persoana.
papers-need-gp-3 = Tratament și medicamente care continuă fără întrerupere după mutare.
papers-need-mental_health-1 = Persoana să nu aștepte din nou de la început după mutare: dacă tratamentul începuse, un transfer direct.
papers-need-mental_health-2 = Persoana să fie primită și când nu este atins fiecare prag. Ce este ascuns poate fi grav.
papers-need-mental_health-3 = Același om de fiecare dată, la ore și într-un loc care dau siguranță.
papers-need-alcohol_drugs-1 = Persoana să fie primită și dacă nu seamănă cu cei care vin de obicei la serviciul dumneavoastră.
papers-need-alcohol_drugs-2 = Ajutor pentru alcool sau droguri și pentru sănătatea mintală în același timp, nu unul după altul.
papers-need-alcohol_drugs-3 = Persoana să poată reveni după o recădere, fără să înceapă din nou.
papers-need-job_centre-1 = Un singur om căruia să i se adreseze, care cunoaște cazul.
papers-need-job_centre-2 = Plăți cu care se poate descurca: mai des decât o dată pe lună sau chiria plătită direct proprietarului.
papers-need-job_centre-3 = Cerințe care lasă timp pentru programări la medici, avocați și tribunale.
papers-need-bank-1 = Un cont de bază (basic account), cu actele pe care le are persoana.
papers-need-bank-2 = Scrisori și mesaje numai acolo unde persoana spune că se poate în siguranță.
papers-need-bank-3 = Cineva care explică în cuvinte simple contul, cardurile și operațiunile bancare pe internet.
papers-need-college-1 = Lecții de engleză la nivelul persoanei și posibilitatea de a merge mai departe de acolo.
papers-need-college-2 = Înțelegere când programările sau zilele grele o împiedică să vină la o lecție.
papers-need-college-3 = Persoana să nu fie întrebată în fața altora de unde vine și să nu fie fotografiată.

## ---- The review sheet ----
## The person reads it, or hears it read.

papers-review-lead = Întrebările unui bilanț, de completat împreună de mână, în limba persoanei, cu engleza alături. La fiecare este scris ce s-a spus data trecută. După aceea scrieți răspunsurile în registru și distrugeți hârtia.
papers-review-title = Cum merg lucrurile
papers-review-first = Ne uităm împreună cum merg lucrurile și ce ar trebui să urmeze.
papers-review-skip = Puteți lăsa deoparte orice întrebare, puteți face o pauză sau vă puteți opri. Nimic de aici nu hotărăște dacă primiți sprijin.
papers-number = Număr
papers-last = Data trecută ({ $day }): { $said }
papers-review-feels = Cum vă simțiți
papers-review-scores = Cum vă descurcați
papers-review-next = Ce urmează
papers-review-well = Ce merge bine?
papers-review-goals = La ce doriți să ajungeți? În cuvintele dumneavoastră.
papers-step = Ce este de făcut
papers-who = Cine face
papers-by-when = Până când

## ---- The data return ----

papers-return-title = Raportare de date
papers-return-hidden = „Ascuns” apare unde sunt mai puțin de 5 sau unde s-ar putea calcula alt număr.
papers-return-hidden-cell = Ascuns

## ---- The person’s whole record ----

papers-whole-lead = Tot ce conține registrul despre persoană, în limba ei: este dreptul ei să aibă aceste date. Ce s-a scris rămâne așa cum s-a scris.
papers-whole-others = Citiți înainte să îi dați persoanei.
    .why = Notele, contactele și pachetul pot conține date despre alți oameni: familie, făptași, cine v-a spus ceva. Datele lor nu au voie să fie date, iar nimic de aici nu le lasă deoparte de la sine.
papers-whole-safe-ask = Poate persoana să păstreze aceasta în siguranță?
    .hint = Întrebați-o mai întâi. Altcineva poate găsi o hârtie sau un fișier.
papers-whole-yes = Da, persoana dorește
papers-whole-no = Nu, nu acum
papers-whole-keep = Păstrați dumneavoastră evidența pentru persoană. O poate citi împreună cu dumneavoastră și o poate cere oricând.
papers-whole-without = Cel mai nou pachet nu a putut fi verificat, deci ce spune el nu este în document.
papers-whole-json = Salvați pentru un program (JSON)
    .hint = Înregistrarea așa cum este în registru și fiecare pachet așa cum a venit. Fișierul nu este criptat.
papers-whole-failed = Un pachet nu a putut fi luat din seif, deci nu s-a salvat nimic.
    .do = Încercați din nou. Documentul se poate face totuși.
papers-whole-saved = { $file } este în folderul de descărcări. Nu este criptat: dați-l persoanei și ștergeți-l de acolo.
papers-whole-title = Evidență
papers-whole-first = Acesta este tot ce conține registrul despre dumneavoastră.
papers-whole-person = Despre dumneavoastră se spune „persoana”. Ce a scris cineva este așa cum a fost scris.
papers-whole-safe = Păstrați această evidență unde nu o găsește nimeni altcineva. Puteți și ruga echipa să o păstreze pentru dumneavoastră.
papers-whole-wrong = Dacă ceva este greșit, spuneți echipei. Echipa notează ce este corect și că înainte era greșit.
papers-whole-agreed = La ce și-a dat acordul persoana
papers-whole-newest = Cel mai nou pachet
papers-whole-packet = Ce a spus ultima referire, parte cu parte.

## ---- The sheet for a meeting ----

papers-meeting-lead = O fișă pentru o singură instituție, la o întâlnire: ce are ea voie să știe, cu acordul persoanei, și loc pentru ce se hotărăște. Faceți câte una pentru fiecare instituție.
papers-meeting-parts = Ce se poate spune
    .hint = Se poate bifa numai ce persoana a fost de acord să dea mai departe. Bifați numai ce îi trebuie acestei instituții pentru întâlnire.
papers-meeting-needs = Ce îi trebuie persoanei
papers-meeting-health = Sănătate
papers-meeting-risk = Risc și siguranță
papers-meeting-dates = Termene
papers-meeting-missing = Fișa nu este încă completă.
    .do = Alegeți instituția.
papers-meeting-title = Fișă pentru întâlnire
papers-meeting-for = Pentru
papers-meeting-first = Numai pentru instituția numită aici și numai pentru această întâlnire.
papers-meeting-rest = Pentru ce nu este pe această fișă nu s-a dat acordul sau nu este nevoie. Vă rugăm să întrebați persoana înainte să spuneți altcuiva ce este aici.
papers-meeting-agreed = La ce s-a dat acordul
papers-meeting-agreed-on = Acord din { $when }
papers-meeting-next = Ce urmează
papers-meeting-decisions = Ce se hotărăște
