### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = Pasul { $step } – Onward
shell-title-error = Eroare: { $title }
shell-skip = Mergeți direct la pagină
shell-language = Limbă
shell-hear = Ascultați: { $language }
shell-bilingual = Și în engleză
shell-language-failed = Cuvintele pentru { $language } nu au putut fi încărcate. Verificați conexiunea și apăsați din nou.
shell-text-size = Mărimea și contrastul textului
shell-text-size-normal = Text normal
shell-text-size-large = Text mare
shell-text-size-larger = Text și mai mare
shell-text-size-letter = A
shell-contrast = Contrast mai mare
shell-machine-drafted = Această traducere a fost făcută de un calculator
    .more = Nimeni care vorbește limba nu a verificat-o încă. Când ceva este important, vă rugăm să întrebați un interpret.
shell-outdated = Unele dintre aceste cuvinte pot să nu mai fie la zi
    .more = Textul în engleză s-a schimbat după ce au fost traduse. Când ceva este important, vă rugăm să întrebați un interpret.
shell-in-english = Unele cuvinte de pe această pagină sunt în engleză
    .more = Nu sunt traduse încă sau există o greșeală în traducerea lor. Vă rugăm să cereți unui interpret să vi le citească.
shell-pages = Pagini
shell-home = Pagina de start
shell-areas = Ghidul zonelor
shell-help = Ajutor acum
shell-eligibility = Verificați condițiile
shell-drafts = Referiri pe acest dispozitiv
shell-blank = Tipăriți un formular de completat de mână
shell-receive = Deschideți un pachet
shell-settings = Setări
shell-register = Registru
shell-contacts = Agendă
shell-leaving = Cum ieșiți repede
shell-emergency = În caz de urgență, sunați la 999. Linia de ajutor pentru sclavie modernă și exploatare (Modern Slavery and Exploitation Helpline): 08000 121 700, în fiecare zi a anului.
shell-not-nrm = Acesta nu este un formular pentru Mecanismul Național de Referire (NRM) și nu este un site al guvernului.
shell-lock = Încuiați
shell-loading = Se încarcă…
shell-elsewhere = Această pagină se deschide într-o filă nouă
shell-elsewhere-text = Ce este deschis aici rămâne deschis.
shell-elsewhere-open = Deschideți-o într-o filă nouă
shell-back = Înapoi
shell-try-again = Încercați din nou
forms-failed = O parte din această pagină nu a putut fi încărcată. Ce ați scris este tot aici.

## Home

home-title = Drumul mai departe după sprijinul NRM
home-lead = Pentru persoanele al căror sprijin se încheie și pentru lucrătorii care le ajută. Totul rămâne pe acest dispozitiv până când alegeți să trimiteți.
home-before = Înainte să începeți
home-before-text = Puteți ieși repede de pe acest site: apăsați „Ieșiți de pe această pagină”, în partea de sus. La tastatură puteți și apăsa de trei ori tasta Shift. Acest lucru nu șterge istoricul browserului.
home-before-more = Cum ieșiți repede și cum ștergeți istoricul
home-before-away = Ascundeți această notă
home-door-areas = Citiți despre zone
home-door-areas-text = Vedeți ce zone ar putea ajuta și ce cere fiecare.
home-door-refer = Completați o referire
home-door-refer-text = Pentru un lucrător de sprijin și o persoană, împreună. Vă puteți opri oricând și puteți reveni mai târziu.
home-door-receive = Deschideți un pachet
home-door-receive-text = Pentru un coordonator care a primit o referire. Vedeți cine a semnat-o, verificați că nu s-a schimbat nimic și citiți-o.
home-eligibility = Verificați mai întâi condițiile.
home-eligibility-text = Durează cam trei minute. Nu este nevoie de niciun nume.
home-register-text = Pentru coordonatori: fiecare referire care a venit și ce s-a întâmplat cu ea.
home-promise = Pe ce vă puteți baza
home-promise-device = Nimic din ce scrieți nu pleacă singur de pe acest dispozitiv. Nu există niciun cont și nimeni nu numără vizitele.
home-promise-choice = Persoana decide ce se dă mai departe, câte o parte pe rând. Dacă spune nu, sprijinul pe care îl are acum nu se schimbă.
home-promise-skip = Puteți sări peste orice întrebare sau puteți răspunde mai târziu.

not-found-title = Nu există nicio pagină la această adresă
not-found-text = Adresa poate fi veche sau poate lipsi o literă.
not-found-home = Mergeți la pagina de start

## Eligibility

eligibility-title = Verificați condițiile
eligibility-lead = Răspundeți la ce știți. Veți vedea cum stă fiecare punct și ce s-ar putea face. Nimic de aici nu vă oprește: puteți face o referire oricare ar fi răspunsurile.
eligibility-reasons = Cum stau lucrurile
eligibility-summary = Îndeplinite: { $met }. Neîndeplinite: { $not_met }. Necunoscute: { $not_known }.
eligibility-met = Îndeplinit
eligibility-not-met = Neîndeplinit
eligibility-not-known = Nu se știe
eligibility-source = De unde vine aceasta:
eligibility-local = Un punct propriu acestei zone. Coordonatorul poate decide după propria apreciere (discretion).
eligibility-discretion = Coordonatorul zonei poate decide după propria apreciere (discretion). În proiectele-pilot, zonele au făcut așa de la caz la caz.
eligibility-next = Ce urmează
eligibility-next-text = Aceste răspunsuri pot intra într-o referire nouă, ca nimeni să nu fie întrebat de două ori. Mai întâi veți deschide seiful de pe acest dispozitiv.
eligibility-start = Începeți o referire cu aceste răspunsuri

## A field

field-why = De ce întrebăm
field-help = Ajutor pentru lucrător
field-problem = De corectat:
field-or = sau
field-date-day = Ziua
field-date-month = Luna
field-date-year = Anul
field-date-calendar = Folosiți calendarul european, cel folosit în Marea Britanie.
field-time-clock = Folosiți ora britanică: ora șapte dimineața este 7:00, nu 1:00.
calendar-ethiopic = În calendarul etiopian: { $day } { $month } { $year }
    .months = Meskerem | Tekemt | Hedar | Tahsas | Ter | Yekatit | Megabit | Miazia | Genbot | Sene | Hamle | Nehase | Pagumen
calendar-persian = În calendarul persan: { $day } { $month } { $year }
    .months = Farvardin | Ordibeheșt | Khordad | Tir | Mordad | Șahrivar | Mehr | Aban | Azar | Dey | Bahman | Esfand
field-letters-left =
    { $count ->
        [one] Mai aveți { $count } literă.
        [few] Mai aveți { $count } litere.
       *[other] Mai aveți { $count } de litere.
    }
field-letters-over =
    { $count ->
        [one] Este { $count } literă în plus. Nu se pierde nimic: vă rugăm să scurtați textul sau să puneți restul la alt răspuns.
        [few] Sunt { $count } litere în plus. Nu se pierde nimic: vă rugăm să scurtați textul sau să puneți restul la alt răspuns.
       *[other] Sunt { $count } de litere în plus. Nu se pierde nimic: vă rugăm să scurtați textul sau să puneți restul la alt răspuns.
    }
field-language-name = Limba
field-language-speaks = Vorbește
field-language-reads = Citește
field-language-writes = Scrie
field-language-add = Adăugați altă limbă
field-language-remove = Scoateți această limbă
field-group-add = Adăugați
field-group-member = { $one } { $number }
field-group-change = Schimbați
field-group-remove = Scoateți

## What is to be mended

summary-title = Vă rugăm să vă uitați din nou aici
problem-missing = Nu se poate trimite nimic fără acest răspuns.
problem-too-long = Este loc pentru atâtea litere: { $max }. Aici sunt cu { $over } mai multe. De exemplu, puneți restul la alt răspuns.
problem-not-a-number = Vă rugăm să scrieți un număr întreg în cifre, de exemplu 2.
problem-out-of-range = Vă rugăm să scrieți un număr de la { $min } la { $max }, de exemplu { $min }.
problem-no-such-date = Această dată nu există. Vă rugăm să verificați ziua și luna, de exemplu 27 3 1998.
problem-date-incomplete = Lipsește o parte din dată. Vă rugăm să scrieți ziua, luna și anul, de exemplu 27 3 1998.
problem-year-out-of-range = Vă rugăm să scrieți anul cu patru cifre, între 1900 și 2100, de exemplu 1998.
problem-not-an-email = Aceasta nu este o adresă de e-mail întreagă. De exemplu name@example.org.
problem-not-a-phone = Vă rugăm să scrieți un număr de telefon numai cu cifre, de exemplu 07700 900123.
problem-not-an-option = Vă rugăm să alegeți unul dintre răspunsurile arătate, de exemplu primul.
problem-disguising-character = În acest text este un caracter ascuns care i-ar putea schimba înțelesul. Vă rugăm să îl scrieți din nou, de exemplu literă cu literă.
problem-too-many = Este loc pentru { $max }. Vă rugăm să scoateți câteva, de exemplu pe cele adăugate de două ori.
problem-no-translator = Vă rugăm să alegeți cine a făcut traducerea acestui răspuns.
problem-wrong-kind = Acest răspuns nu se potrivește cu întrebarea. Vă rugăm să răspundeți din nou, de exemplu alegând sau scriind de la început.

## Saving

save-saved = Salvat { $time }
save-not-yet = Încă nesalvat
save-not-saved = Nesalvat
    .do = Ce ați scris este încă pe această pagină. Copiați textul într-un loc sigur înainte să închideți pagina.
lock-unsaved = Ce ați scris ultima dată nu este salvat. Dacă încuiați acum, se pierde.
lock-keep-open = Lăsați pagina deschisă
lock-anyway = Încuiați totuși și pierdeți ce nu s-a salvat

## The referral

refer-tasks-title = Referire
refer-tasks-text = Completați părțile în orice ordine. Puteți sări peste orice întrebare și puteți reveni la ea. Totul se salvează pe acest dispozitiv în timp ce scrieți.
refer-stage = Cât să completați acum
refer-stage-enquiry = Prima cerere de informații.
    .text = Fără nume: nevoi, mărimea familiei și date din calendar, ca o zonă să poată spune ce este posibil.
refer-stage-referral = Referire.
    .text = Ce îi trebuie unei zone ca să decidă.
refer-stage-handover = Transmiterea informațiilor.
    .text = După ce zona a spus da: ce trebuie să știe noii lucrători.
refer-bilingual-hides = Sunt arătate două limbi, deci întrebările la care lucrătorul răspunde din dosar sunt ascunse. Ca să le vedeți, apăsați „Și în engleză”, în partea de sus.
refer-worker-only = Această pagină este numai pentru lucrător. Este ascunsă cât timp sunt arătate două limbi.
refer-one-language = Arătați o singură limbă
refer-tasks-answers = Răspunsuri
refer-tasks-send = Înainte de trimitere
refer-start-section = Începeți această parte
refer-skip-section = Săriți deocamdată partea
refer-pause = Faceți pauză și reveniți mai târziu
refer-section-end = Vă mulțumim. Aici se termină această parte.
refer-section-end-where = Puteți reveni oricând la această parte și puteți schimba ce s-a scris.
refer-next-section = Mergeți la partea următoare
refer-to-list = Înapoi la listă
refer-continue = Salvați și continuați
refer-skip = Săriți deocamdată
refer-check = Verificați-vă răspunsurile
refer-check-text = Aici este tot ce s-a scris pentru această etapă. Puteți schimba orice.
refer-check-mend = Înainte să se poată trimite
refer-check-complete = Nu este nimic greșit. Întrebările fără răspuns pleacă cu mențiunea „fără răspuns”.
refer-check-on = Mergeți la acord
refer-not-answered = Fără răspuns
refer-change = Schimbați
refer-consent = Acordul persoanei
refer-export = Semnați și exportați
refer-history = Ce a urmat
refer-under-age-title = Vă rugăm să vă opriți aici
refer-under-age-services = Sunați la serviciile pentru copii (children’s services) ale consiliului local (council) din locul unde este acum persoana.
refer-under-age-guardians = În Anglia și Țara Galilor: serviciul tutorilor pentru copii victime ale traficului (child trafficking guardians), 0800 043 4303.
refer-under-age-danger = Dacă cineva este în pericol acum: 999.
refer-under-age-mistake = Dacă răspunsul a fost o greșeală, mergeți înapoi și schimbați-l. Nu s-a trimis nimic.

task-not-started = Neînceput
task-questions =
    { $count ->
        [one] { $count } întrebare
        [few] { $count } întrebări
       *[other] { $count } de întrebări
    }
task-started = Răspunsuri: { $answered } din { $asked }
task-done = Gata
task-mend = Ceva de corectat
task-anytime = Oricând
task-last = Ultimul pas
task-after = După trimitere

## Dates

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

## Before a PDF is saved in which some characters cannot be printed

press-gaps = Unele caractere nu se pot tipări. În PDF, în locul fiecăruia stă un simbol cu semnul întrebării. Acestea sunt:
    .do = Unde puteți, scrieți altfel și faceți din nou PDF-ul. Sau salvați-l așa cum este și scrieți-le de mână.
press-gaps-save = Salvați PDF-ul așa cum este
press-gaps-leave = Nu îl salvați
