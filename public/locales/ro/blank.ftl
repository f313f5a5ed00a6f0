### status: machine-drafted

## The page

blank = Formulare de completat de mână
    .lead = Pentru o întâlnire fără calculator: formularul pe hârtie, într-o limbă sau în două. Se face în acest browser. Nu se trimite nimic și numai fișierul pe care îl salvați rămâne pe acest dispozitiv.
blank-stage = Ce formular vă trebuie?
blank-language = Limba formularului
blank-second = A doua limbă, alături
    .hint = Întrebările pentru persoană sunt în ambele limbi. Ce răspunde lucrătorul din dosar este pe foi separate, într-o singură limbă.
blank-second-none = Niciuna
blank-care = Hârtia nu este criptată
blank-care-print = Tipăriți unde nimeni altcineva nu ia hârtia din imprimantă și ștergeți apoi fișierul dacă și alții folosesc acest calculator.
blank-care-keep = După completare, țineți hârtia la dumneavoastră sau încuiată.
blank-care-destroy = Scrieți curând răspunsurile în Onward, verificați-le și tocați hârtia.
blank-make = Faceți formularul
    .hint = Un PDF de tipărit. Partea care face PDF-uri se descarcă prima dată.
blank-working = Se face formularul. Prima dată se descarcă partea care face PDF-uri: pe o conexiune lentă poate dura un minut.
blank-stop = Opriți
blank-done = { $file } este în folderul de descărcări.
blank-missing = Unele caractere nu au putut fi tipărite: { $characters }.
blank-words = Cuvintele formularului nu au putut fi încărcate, deci formularul nu a fost făcut.
    .do = Verificați conexiunea la internet și încercați din nou.
blank-font = Un font nu a putut fi adus, deci formularul nu a fost făcut.
    .do = Verificați conexiunea la internet și încercați din nou.
blank-document = PDF-ul nu a putut fi scris.
    .do = Încercați din nou. Dacă rămâne așa, reîncărcați pagina.
blank-gone = Partea care face PDF-uri s-a oprit singură.
    .do = Încercați din nou.

## On the paper: headings

blank-title-enquiry = Formular de cerere de informații
blank-title-referral = Formular de referire
blank-title-handover = Formular de transmitere a informațiilor
blank-foot = Necriptat. Păstrați în siguranță, apoi tocați.
blank-page = Pagina { $page } din { $pages }

## On the paper: what must be read first

blank-not-encrypted = Această hârtie nu este criptată: oricine o are o poate citi.
blank-keep = Țineți-o la dumneavoastră sau încuiată. Nu o fotografiați, nu o trimiteți prin poștă și nu o lăsați niciodată unde ar putea-o găsi cineva care controlează persoana.
blank-destroy = Imediat ce răspunsurile sunt scrise în Onward și verificate, tocați-o. Dacă se pierde sau dacă a văzut-o altcineva, spuneți imediat șefului dumneavoastră și spuneți persoanei.
blank-parts = Completați partea lucrătorului înainte de întâlnire, din dosar, și nu o luați cu dumneavoastră. Luați cu dumneavoastră celelalte părți. Bifați căsuțele cu o cruciuliță. Orice întrebare poate rămâne goală.
blank-nobody = Aceasta este o cerere de informații. Nu scrieți pe ea nimic care spune cine este persoana: fără nume, fără data nașterii, fără adresă.
blank-machine = Un calculator a făcut traducerea în { $language } și nimeni care vorbește limba nu a verificat-o încă. Când ceva este important, întrebați un interpret.

## On the paper: the parts

blank-worker = Numai pentru lucrător
    .lead = Răspundeți din dosar. Nu citiți cu voce tare și nu lăsați persoana sau pe altcineva să vadă aceste foi.
blank-help = Cum să întrebați: ajutor pentru lucrător
blank-person = Împreună cu persoana
    .lead = Oricine găsește această hârtie o poate citi. Lucrătorul dumneavoastră o păstrează în siguranță pentru dumneavoastră și o distruge când răspunsurile sunt în calculator.
    .skip = Puteți sări peste orice întrebare și puteți face o pauză oricând.
blank-agreement = Citiți această parte cu voce tare, rar, sau rugați interpretul să o citească. Opriți-vă pentru întrebări.
blank-aloud = Cu voce tare
blank-at-the-end = La sfârșit, spuneți
blank-more = Mai mult loc
    .where = Scrieți întâi numărul întrebării, de exemplu { $example }.

## On the paper: when a question is answered

blank-when = Numai dacă { $condition }.
blank-is = { $question } este { $answers }
blank-is-not = { $question } nu este { $answers }
blank-answered = { $question } are un răspuns
blank-not-answered = { $question } nu are răspuns
blank-answer = „{ $answer }”
blank-or = { " sau " }
blank-and = { " și " }
blank-if-yes = Numai dacă răspunsul de mai sus este da.
blank-if-answer = Dacă { $answers }: { $words }

## On the paper: the agreement

blank-area = Zona
    .hint = Lucrătorul scrie aici numele zonei înainte să citească alegerile cu voce tare.
    .named = zona scrisă mai sus
blank-choices = Alegerile dumneavoastră
blank-home-office = Numai dacă această zonă face o raportare către Home Office (Ministerul de Interne britanic). Dacă nu, lucrătorul taie această parte.
blank-understanding = Ce ați înțeles
blank-signature = Semnătura
blank-date = Data
blank-time = Ora
