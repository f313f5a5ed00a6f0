### status: machine-drafted

## Answers that every question may have

o-yes_no-yes = Da
o-yes_no-no = Nu
o-instead-not_known = Nu se știe
o-instead-prefer_not_to_say = Prefer să nu spun

## A. Before you start

s-start = Înainte să începeți
    .short = Înainte să începeți
    .opening = Această parte este despre cum vorbim astăzi unii cu alții și despre zona în care ați dori să mergeți. Puteți sări peste o întrebare sau puteți face o pauză oricând. Acest formular nu se trimite dacă nu sunteți de acord.
    .closing = Este acum un loc și un moment bun ca să continuați cu aceste întrebări?

q-spoken_alone = Vorbiți cu persoana fără altcineva de față?
    .hint = Asta înseamnă: numai persoana, dumneavoastră și, dacă există, interpretul. Nimeni altcineva nu este în cameră sau în apel.
    .help = Cineva care controlează persoana poate fi un partener, un prieten sau o rudă. Dacă este prezent altcineva, opriți-vă aici, salvați și găsiți un moment și un loc în care să vorbiți cu persoana fără altcineva de față. Dacă cineva spune că persoana dorește să fie cu ea un susținător al drepturilor (advocate) sau cineva care o sprijină, întrebați mai întâi persoana însăși, când nu este nimeni altcineva de față.

q-interpreter_now = Este astăzi prezent un interpret independent?
    .hint = Independent înseamnă că nu este rudă, partener sau prieten și că nu este cunoscut de persoană sau de comunitatea ei.
    .help = Întrebați persoana, fără interpret dacă se poate, dacă este mulțumită de acest interpret. Dacă interpretul nu este independent, nu treceți la întrebările despre sănătate, chestiuni juridice sau siguranță.

o-interpreter_now-not_needed = Nu este nevoie de interpret
o-interpreter_now-independent = Da, și interpretul este independent
o-interpreter_now-not_independent = Este un interpret care nu este independent
o-interpreter_now-needed_not_here = Este nevoie de un interpret, dar nu este aici

q-under_18 = Are persoana sub 18 ani sau s-ar putea să aibă?
    .hint = Dacă vârsta este contestată și persoana poate fi copil, alegeți „S-ar putea să aibă sub 18 ani”.
    .help = Acest formular este pentru adulți. Întrebați care este data nașterii: în unele țări, de exemplu în Vietnam și China, se poate ca oamenii să socotească vârsta cu un an sau doi în plus. Dacă persoana este sau ar putea fi copil, opriți-vă. Anunțați serviciile pentru copii (children’s services) ale consiliului local (council) din locul unde este acum persoana. În Anglia și Țara Galilor, sunați și la serviciul tutorilor pentru copii victime ale traficului (child trafficking guardians), la 0800 043 4303. În caz de pericol, sunați la 999.

o-under_18-no = Nu, are 18 ani sau mai mult
o-under_18-yes = Da, are sub 18 ani
o-under_18-might_be = S-ar putea să aibă sub 18 ani

notice-under_18 = Vă rugăm să vă opriți aici. Acest formular este numai pentru adulți, iar un copil are nevoie astăzi de alt fel de ajutor. Anunțați serviciile pentru copii (children’s services) ale consiliului local (council) din locul unde este acum persoana. În Anglia și Țara Galilor, sunați la serviciul tutorilor pentru copii victime ale traficului (child trafficking guardians), la 0800 043 4303. Dacă cineva este în pericol, sunați la 999. Ce ați scris până acum nu se trimite nimănui.
    .title = Acest formular nu este pentru cineva sub 18 ani

notice-spoken_alone = Mai este cineva de față. S-ar putea ca răspunsurile să nu fie ale persoanei despre care este formularul, iar întrebările pot fi un risc pentru ea. Puteți salva ce aveți și puteți continua când puteți vorbi cu ea fără altcineva de față.
    .title = Vă rugăm să așteptați până când puteți vorbi cu persoana fără altcineva de față

notice-interpreter_now = Nu întrebați despre sănătate, chestiuni juridice sau siguranță prin acest interpret. Salvați și continuați cu un interpret independent.
    .title = Interpretul nu este independent

q-areas = La ce zone vă gândiți?
    .hint = Alegeți câte doriți. Nu promiteți nimic.
    .why = Dacă prima zonă nu are loc, lucrătorul care vă sprijină poate vorbi cu dumneavoastră despre celelalte. V-ar întreba din nou înainte să trimită ceva acolo.

q-chosen_area = Pentru ce zonă este această referire?
    .hint = O singură zonă. Puteți face altă referire mai târziu, dacă vă răzgândiți.
    .why = Vi se va cere acordul pentru această zonă, cu numele ei. Nimic nu merge în altă zonă.
    .help = Dacă persoana nu s-a hotărât încă, o pot ajuta ghidurile zonelor. Ca să întrebați mai multe zone ce este posibil, exportați câte o cerere de informații pentru fiecare: ea nu conține numele persoanei.

q-contacted_first = A fost contactată zona înainte de completarea acestui formular?
    .help = Un apel scurt la început face referirea mai bună: aflați ce poate oferi zona acum și ce trebuie să știe. Nu este nevoie să spuneți un nume.

q-contacted_on = Când a fost contactată zona?

q-contacted_whom = Cine a fost contactat?
    .hint = Un nume sau o echipă.

## B. Referrer

s-referrer = Lucrătorul care face referirea
    .short = Cine face referirea
    .opening = Despre dumneavoastră și organizația dumneavoastră. Zona trebuie să știe pe cine să sune dacă are o întrebare. Vă rugăm să nu scrieți nicăieri în acest formular adresa unei locuințe protejate (safehouse).

q-organisation = Organizația care face referirea
    .hint = Numele după care o știe zona.

q-organisation_kind = Ce fel de organizație este?

o-organisation_kind-nrm_support_provider = Furnizor de sprijin NRM
o-organisation_kind-outreach = Sprijin în comunitate (outreach)
o-organisation_kind-asylum_support = Sprijin pentru azil
o-organisation_kind-council = Consiliu local (council)
o-organisation_kind-police = Poliție
o-organisation_kind-health = Sănătate
o-organisation_kind-other = Altceva

q-worker_name = Numele lucrătorului
    .hint = Numele dumneavoastră, al lucrătorului care completează acest formular.

q-worker_role = Funcția lucrătorului
    .hint = De exemplu, lucrător de sprijin.

q-worker_phone = Numărul de telefon al lucrătorului
    .hint = Numărul dumneavoastră de serviciu. Zona are nevoie de un număr de telefon sau de o adresă de e-mail ca să vă găsească.

q-worker_email = Adresa de e-mail a lucrătorului
    .hint = Adresa dumneavoastră de serviciu, de exemplu name@example.org. Nu este necesară dacă ați dat un număr de telefon.

q-other_contact = Cu cine mai poate vorbi zona când lucrătorul lipsește?
    .hint = Un nume sau o echipă, și un număr de telefon sau o adresă de e-mail.

q-own_reference = Numărul de referință propriu al celui care face referirea
    .hint = Litere și cifre, de exemplu SW-214. Nu numele persoanei.
    .help = Zona îl poate folosi la telefon sau într-un e-mail, ca nimeni să nu trebuiască să spună sau să scrie numele.

q-referral_date = Data acestei referiri

q-referral_how = Cum a fost completat acest formular împreună cu persoana?

o-referral_how-face_to_face = Față în față
o-referral_how-phone = Prin telefon
o-referral_how-video = Prin video
o-referral_how-email = Prin e-mail

q-region = În ce regiune locuiește acum persoana?
    .hint = Numai regiunea. Nu scrieți niciodată adresa sau orașul unei locuințe protejate (safehouse).
    .why = Cât de departe s-ar muta cineva hotărăște ce poate păstra: un medic, o școală, un colegiu, prieteni.

o-regions-north_east = Nord-Est (North East)
o-regions-north_west = Nord-Vest (North West)
o-regions-yorkshire_and_the_humber = Yorkshire și Humber
o-regions-east_midlands = East Midlands
o-regions-west_midlands = West Midlands
o-regions-east_of_england = Estul Angliei (East of England)
o-regions-london = Londra
o-regions-south_east = Sud-Est (South East)
o-regions-south_west = Sud-Vest (South West)
o-regions-wales = Țara Galilor
o-regions-scotland = Scoția
o-regions-northern_ireland = Irlanda de Nord

## C. The person

s-person = Despre dumneavoastră
    .short = Persoana
    .opening = Această parte este despre cine sunteți, ce limbă vorbiți și cum vă putem contacta în siguranță. Puteți sări peste orice întrebare sau puteți spune că preferați să nu răspundeți. Spuneți-ne dacă doriți o pauză.
    .closing = Doriți ceva de băut sau o scurtă pauză înainte de partea următoare?

q-name = Care este numele dumneavoastră?
    .hint = Scrieți-l așa cum îl scrieți dumneavoastră. Nu este nevoie să fie la fel ca într-un act.
    .why = Zona trebuie să știe cine sunteți dacă vă oferă un loc. O cerere de informații, adică o primă întrebare către zonă, nu conține niciodată numele dumneavoastră.

q-called = Ce nume doriți să folosim când vorbim cu dumneavoastră?
    .hint = Poate fi un prenume, alt nume sau același nume.

q-other_names = Alte nume pe care le-a folosit persoana
    .hint = Și nume pe care alții au pus-o să le folosească. Câte unul pe fiecare rând.
    .help = Luați aceasta din dosar. Nu întrebați persoana despre asta: un nume dat de un exploatator poate fi greu de auzit. Noii lucrători de sprijin au nevoie de el ca să găsească documente mai vechi, dar niciodată nu au voie să îi spună persoanei pe acest nume.

q-date_of_birth = Când v-ați născut?
    .hint = De exemplu, 27 3 1994. Dacă știți numai anul, sau luna și anul, este destul.
    .help = Multe persoane nu își știu data nașterii sau au una dată de un birou. Nu insistați pentru o dată exactă.

q-gender = Cum vă descrieți genul?
    .why = Unele locuințe sunt numai pentru femei sau numai pentru bărbați.

o-gender-male = Bărbat
o-gender-female = Femeie
o-gender-described_by_person = Îl descriu în alt fel

q-gender_described = Cum doriți să îl descrieți?
    .hint = În cuvintele dumneavoastră.

q-country_of_origin = Din ce țară veniți?

q-nationality = Ce cetățenie aveți?
    .hint = Dacă nu aveți nicio cetățenie, scrieți „niciuna”.

q-second_nationality = Aveți o a doua cetățenie?
    .hint = Dacă da, scrieți care. Dacă nu, scrieți „niciuna”.

q-languages = Ce limbi știți?
    .hint = Începeți cu limba care vă place cel mai mult. Pentru fiecare, spuneți dacă o vorbiți, o citiți și o scrieți.
    .why = Ca să aveți interpretul potrivit și scrisori într-o limbă pe care o puteți citi.

q-english = Cât de bine vorbiți engleza?

o-english-fluent = Fluent
o-english-some = Ceva engleză
o-english-little = Puțină engleză
o-english-none = Deloc

q-interpreter_needed = Aveți nevoie de un interpret?
    .hint = Un interpret spune în engleză ce spuneți dumneavoastră și spune în limba dumneavoastră ce se zice în engleză. Nu plătiți interpretul.
    .help = Întrebați chiar dacă persoana vorbește ceva engleză. Multe persoane doresc un interpret numai pentru sănătate și chestiuni juridice: atunci răspundeți da.

q-interpreter_language = Ce limbă și ce dialect ar trebui să vorbească interpretul?
    .hint = De exemplu, araba așa cum se vorbește în Sudan.

q-interpreter_gender = Doriți ca interpretul să fie femeie sau bărbat?

o-interpreter_gender-woman = Femeie
o-interpreter_gender-man = Bărbat
o-interpreter_gender-no_preference = Oricare este bine

q-interpreter_not = Este cineva care nu are voie să interpreteze pentru dumneavoastră?
    .hint = O persoană sau oameni dintr-un anumit loc ori grup. Dacă nu este nimeni, scrieți „nimeni”.
    .why = Puteți refuza oricând un interpret. Nu este nevoie să dați un motiv.

q-communication_help = Ce altceva vă ajută să înțelegeți și să vă înțeleagă ceilalți?
    .hint = De exemplu, litere mari, limbajul semnelor, cineva care citește cu voce tare, mai mult timp sau imagini. Dacă nimic, scrieți „nimic”.

q-national_insurance_number = Numărul de asigurare națională (National Insurance)
    .hint = Este într-o scrisoare despre impozit sau despre ajutoare de la stat (benefits). De exemplu, QQ 12 34 56 C.

q-home_office_reference = Numărul de referință de la Home Office (Ministerul de Interne britanic)

q-nrm_reference = Numărul de referință NRM
    .help = Noii lucrători de sprijin pot avea nevoie de el ca să vorbească despre această persoană cu furnizorul de sprijin NRM și cu Home Office.

q-contact_how = Cum vă poate contacta noua zonă în siguranță?
    .hint = Alegeți toate felurile care sunt sigure. Lucrătorul dumneavoastră vă poate transmite mesaje.
    .why = Altcineva ar putea vedea un mesaj sau auzi un apel. Dumneavoastră decideți ce este sigur.

o-contact_how-phone = Prin telefon
o-contact_how-email = Prin e-mail
o-contact_how-post = Prin poștă
o-contact_how-through_worker = Prin lucrătorul care mă sprijină

q-contact_phone = Care este numărul dumneavoastră de telefon?

q-contact_phone_safe = Ce este sigur la acest telefon?
    .hint = Alegeți tot ce este sigur. Dacă aveți îndoieli, nu alegeți.

o-phone_safe-call = Mă puteți suna în siguranță
o-phone_safe-leave_message = Puteți lăsa în siguranță un mesaj vocal
o-phone_safe-text = Îmi puteți scrie în siguranță un mesaj (SMS)

q-contact_times = Când vă putem suna în siguranță?
    .hint = De exemplu, de luni până vineri, între orele 10 și 14.

q-contact_email = Care este adresa dumneavoastră de e-mail?
    .hint = De exemplu, name@example.org.

q-contact_email_safe = Vă putem scrie în siguranță la această adresă de e-mail?
    .hint = Răspundeți nu dacă altcineva vă poate citi e-mailurile.

q-contact_post = Unde putem trimite scrisori?
    .hint = Niciodată adresa unei locuințe protejate (safehouse). Poate fi adresa unui birou sau a unui avocat (solicitor), dacă au fost de acord.

q-contact_post_safe = Vă putem scrie în siguranță la această adresă?
    .hint = Răspundeți nu dacă altcineva v-ar putea deschide scrisorile.

q-contact_code_word = Ce cuvânt să spunem, ca să știți că suntem cu adevărat noi?
    .hint = Alegeți un cuvânt pe care nimeni altcineva nu l-ar ghici. Nu folosiți o parolă de-a dumneavoastră.

q-contact_other = Este altcineva pe care îl putem contacta dacă nu vă găsim?
    .hint = Numai cineva în care aveți încredere.

q-contact_other_knows = Este de acord cealaltă persoană să ne dați numele și numărul ei de telefon?
    .hint = Vă rugăm să o întrebați mai întâi. Până nu este de acord, nu scriem aici nici numele, nici numărul ei.

q-contact_other_name = Cum se numește cealaltă persoană?

q-contact_other_relation = Ce vă este această persoană?
    .hint = De exemplu, prieten sau soră.

q-contact_other_phone = Care este numărul de telefon al celeilalte persoane?

## D. NRM and move-on

s-nrm = NRM și etapa următoare
    .short = NRM și etapa următoare
    .opening = Lucrătorul dumneavoastră completează cea mai mare parte după dosarul dumneavoastră, ca să nu trebuiască să spuneți totul din nou. Vă vom întreba un singur lucru: când ați dori să vă mutați. Puteți sări peste întrebare sau puteți face o pauză.
    .closing = Doriți să continuăm cu aceste întrebări acum sau în altă zi?

q-nrm_referred_on = Când s-a făcut referirea persoanei către NRM?
    .hint = Este destul un an, sau o lună și un an.

q-cg_decision = Care este decizia privind motivele concludente (conclusive grounds)?
    .hint = Ultima decizie care este în vigoare.
    .help = O decizie pozitivă nu este de ajuns pentru permisiune de ședere și nici pentru acces la fonduri publice. Dacă nu există o decizie pozitivă, zona poate totuși ajuta: coordonatorii pot decide după propria apreciere (discretion).

o-cg_decision-positive = Pozitivă
o-cg_decision-negative = Negativă
o-cg_decision-reconsideration = Negativă, și s-a cerut reconsiderarea ei
o-cg_decision-waiting = Se așteaptă decizia
o-cg_decision-not_applied = Nu s-a făcut referire către NRM

q-cg_date = Când a fost luată decizia privind motivele concludente?
    .hint = Data din scrisoarea cu decizia. O lună și un an sunt destul.

q-rg_decision = Care este decizia privind motivele rezonabile (reasonable grounds)?

o-rg_decision-positive = Pozitivă
o-rg_decision-negative = Negativă
o-rg_decision-waiting = Se așteaptă decizia
o-rg_decision-not_applied = Nu s-a făcut referire către NRM

q-rg_date = Când a fost luată decizia privind motivele rezonabile?
    .hint = O lună și un an sunt destul.

q-nrm_months = De câte luni este persoana în NRM?
    .hint = De la referire până astăzi sau până la ieșire. Un număr întreg, de exemplu 14.

q-nrm_before = A mai fost persoana în NRM și altă dată, înainte de aceasta?

q-support_now = Ce sprijin are persoana acum?
    .help = În Anglia și Țara Galilor, persoanele cu o decizie pozitivă privind motivele concludente care au ieșit din sprijinul NRM la 4 ianuarie 2021 sau după aceea pot cere sprijinul Reach-In: 0800 808 3733 (Salvation Army, 24 de ore din 24).

o-support_now-safehouse = Sprijin NRM într-o locuință protejată (safehouse)
o-support_now-outreach = Sprijin NRM în comunitate (outreach)
o-support_now-asylum_support_after_nrm = Sprijin pentru azil, după sprijinul NRM
o-support_now-already_left = A ieșit deja din sprijinul NRM
o-support_now-never_had = Nu a avut sprijin NRM

q-needs_assessment = S-a făcut o evaluare a nevoilor de recuperare (recovery needs assessment)?
    .hint = Persoana alege dacă o face sau nu.

o-needs_assessment-done = S-a făcut
o-needs_assessment-declined = Persoana a refuzat-o
o-needs_assessment-not_yet = Nu încă

q-needs_assessment_outcome = Ce a recomandat evaluarea nevoilor de recuperare?
    .hint = Numai ce îi trebuie noii zone ca să continue sprijinul.

q-transition_plan = Există un plan de tranziție?

q-transition_plan_content = Ce spune planul de tranziție?
    .hint = Ce este de făcut, de către cine și până când.

q-move_on_end = Când se termină sprijinul persoanei?
    .hint = Ultima zi de sprijin pentru etapa următoare (move-on support). De exemplu, 4 3 2027.
    .help = După o decizie pozitivă privind motivele concludente, sprijinul pentru etapa următoare durează cel puțin 45 de zile. Poate dura mai mult dacă o evaluare a nevoilor de recuperare recomandă aceasta. Nu este perioada de recuperare dinaintea deciziei, care este acum de cel puțin 30 de zile.

q-move_wished = Când ați dori să vă mutați în noua zonă?
    .hint = O lună și un an sunt destul.
    .why = Ca zona să poată căuta o locuință la timpul potrivit. Nu este o promisiune că o locuință va fi gata atunci.

q-move_expected = Când se așteaptă mutarea?
    .hint = Atât cât se poate spune astăzi. O lună și un an sunt destul.

q-immigration_status = Ce statut de imigrație are persoana?
    .hint = Statutul care este în vigoare astăzi.

o-immigration_status-british_or_irish = Cetățenie britanică sau irlandeză
o-immigration_status-settled = Statut permanent în Regatul Unit (indefinite leave sau settled status)
o-immigration_status-refugee_or_protection = Statut de refugiat sau protecție umanitară
o-immigration_status-leave_as_victim = Permisiune temporară de ședere pentru victime ale traficului de persoane sau ale sclaviei
o-immigration_status-other_leave = Altă permisiune de ședere
o-immigration_status-asylum_claim = Cerere de azil, se așteaptă o decizie
o-immigration_status-other_application = Altă cerere, se așteaptă o decizie
o-immigration_status-no_status = Fără permisiune de ședere în prezent
o-immigration_status-other = Altceva

q-immigration_status_more = Ce statut sau ce cerere este?

q-immigration_until = Până când este valabilă permisiunea?
    .hint = Data la care expiră. O lună și un an sunt destul.

q-public_funds = Are persoana acces la fonduri publice (recourse to public funds)?
    .hint = Uitați-vă în eVisa sau în scrisoarea cu decizia.
    .help = Dacă nu are, cereți din timp sfaturi juridice: unele persoane pot cere schimbarea acestei condiții. Lipsa accesului nu este un motiv ca să opriți această referire.

o-public_funds-yes = Da
o-public_funds-no = Nu
o-public_funds-applied = S-a cerut, se așteaptă o decizie

q-public_funds_until = Până când are persoana acces la fonduri publice?
    .hint = Data la care expiră permisiunea. Lăsați gol dacă nu are sfârșit.

## E. Children and dependants

s-family = Copii și familie
    .short = Copii și familie
    .opening = Această parte este despre cei care s-ar muta cu dumneavoastră și despre alte persoane care depind de dumneavoastră. Puteți sări peste orice întrebare sau puteți face o pauză. Răspunsurile dumneavoastră ajută zona să găsească o locuință potrivită.
    .closing = Ce vă place să gătiți sau să mâncați?

q-household = Cine s-ar muta cu dumneavoastră?

o-household-alone = M-aș muta numai eu
o-household-with_partner = Partenerul meu sau partenera mea
o-household-with_children = Copiii mei
o-household-with_partner_and_children = Partenerul meu sau partenera mea și copiii mei
o-household-with_other_people = Alte persoane

q-people_moving = Câte persoane s-ar muta în total?
    .hint = Numărați-vă și pe dumneavoastră. De exemplu, 3.

q-child_ages = Ce vârstă au copiii care s-ar muta cu dumneavoastră?
    .hint = Alegeți tot ce se potrivește.

o-child_ages-under_1 = Sub 1 an
o-child_ages-age_1_to_4 = 1–4 ani
o-child_ages-age_5_to_10 = 5–10 ani
o-child_ages-age_11_to_15 = 11–15 ani
o-child_ages-age_16_to_17 = 16 sau 17 ani

q-linked_referral = Numerele de referință ale membrilor familiei pentru care se face și o referire
    .hint = Numerele proprii, puse de cine face referirea, de exemplu SW-215. Nu nume.
    .help = Fiecare adult are propria referire, și într-o familie, ca fiecare să poată decide pentru sine. Numărul de referință le leagă.

q-pregnant = Sunteți însărcinată?
    .why = Ca să existe o moașă aproape de noua locuință și destul loc.

q-due_date = Când trebuie să se nască copilul?
    .hint = O lună și un an sunt destul.

q-has_children = Aveți copii?
    .hint = Și copii care locuiesc în altă parte.

q-children = Copiii dumneavoastră
    .hint = Spuneți-ne numai ce doriți. Lucrătorul dumneavoastră poate scrie ce spune deja dosarul.
    .one = Copilul
    .add = Adăugați alt copil

q-child_name = Cum se numește copilul?

q-child_born = Când s-a născut copilul?
    .hint = Dacă știți numai anul, sau luna și anul, este destul.

q-child_relation = Ce vă este copilul?

o-child_relation-own_child = Fiul meu sau fiica mea
o-child_relation-partners_child = Copilul partenerului meu sau al partenerei mele
o-child_relation-brother_or_sister = Fratele meu sau sora mea
o-child_relation-grandchild = Nepotul meu sau nepoata mea (copilul copilului meu)
o-child_relation-niece_or_nephew = Nepotul meu sau nepoata mea (copilul fratelui meu sau al surorii mele)
o-child_relation-other = Altcineva

q-child_where = Unde locuiește copilul?

o-child_where-with_you = Cu mine
o-child_where-elsewhere_in_uk = În altă parte din Regatul Unit
o-child_where-other_country = În altă țară

q-child_school = La ce școală, grădiniță sau creșă merge copilul?
    .hint = Dacă la niciuna, scrieți „niciuna”.
    .why = Ca să se găsească un loc la timp și ca vechea școală să fie anunțată atunci când se poate în siguranță.

q-child_social_care = Este implicată asistența socială pentru copii (children’s social care) în cazul acestui copil?

q-child_social_care_more = Ce consiliu local (council) și ce fel de ajutor?
    .hint = De exemplu, un plan pentru un copil care are nevoie de ajutor (child in need plan). Scrieți numele echipei, nu numele altor familii.

q-child_health = Are copilul o dizabilitate sau o nevoie de sănătate?
    .hint = Dacă nu, scrieți „niciuna”.

q-other_dependants = Mai depinde cineva de ajutorul dumneavoastră?
    .hint = De exemplu, un părinte sau o rudă adultă, aici sau în altă țară.

q-other_dependants_more = Cine sunt aceste persoane și de ce ajutor au nevoie de la dumneavoastră?

q-pets = Ați aduce un animal de companie?

q-pets_more = Ce animal sau ce animale?

q-agencies = Ce alte instituții sunt implicate și ce obiective s-au stabilit cu ele?
    .hint = De exemplu, ajutor timpuriu (early help), probațiune (probation), o organizație pentru refugiați. Câte una pe fiecare rând, cu obiectivul.

q-family_dates = Urmează zile în care cineva din familie trebuie să meargă la tribunal sau la poliție?

q-family_dates_more = Ce zile sunt și despre ce este vorba?
    .hint = Despre procesul persoanei însăși întrebăm la chestiuni juridice.

## F. Housing

s-housing = Locuință
    .short = Locuință
    .opening = Această parte este despre locul unde locuiți acum și despre ce fel de locuință ar fi potrivită pentru dumneavoastră. Întrebăm ca zona să vă poată spune cinstit ce poate și ce nu poate oferi. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = Ce vă place să aveți în jur acasă: muzică, plante, liniște?

q-housing_now = Unde locuiți acum?
    .hint = Acestea sunt cuvinte oficiale. Lucrătorul dumneavoastră vi le poate explica.
    .help = O locuință protejată (safehouse) și cazarea pentru azil se socotesc cazare temporară.

o-housing_now-temporary_accommodation = Cazare temporară
o-housing_now-living_with_friends_or_family = Locuiește cu prieteni sau cu familia
o-housing_now-currently_rough_sleeping = În prezent doarme afară, pe stradă (rough sleeping)
o-housing_now-local_authority_accommodation = Cazare de la autoritatea locală
o-housing_now-private_rented = Chirie la un proprietar privat
o-housing_now-other = Altceva

q-housing_now_more = Ce fel de loc este?
    .hint = Vă rugăm, fără adresă.

q-home_kinds = Ce feluri de locuință ați putea accepta?
    .hint = Alegeți toate felurile pe care le-ați putea accepta. A împărți locuința înseamnă că aveți camera dumneavoastră, iar bucătăria și baia se folosesc împreună cu alții.
    .why = În multe zone sunt puține locuințe. Dacă zona știe tot ce ați putea accepta, îi este mai ușor să găsească una.

o-home_kinds-own_flat = Un apartament numai al meu
o-home_kinds-family_home = O locuință pentru mine și familia mea
o-home_kinds-shared_women = O locuință împărțită numai cu femei
o-home_kinds-shared_men = O locuință împărțită numai cu bărbați
o-home_kinds-shared_anyone = O locuință împărțită cu femei și bărbați
o-home_kinds-staff_on_site = O locuință cu personal de sprijin în clădire
o-home_kinds-short_stay_first = Întâi un loc pentru scurt timp, apoi unul pentru mai mult timp

q-sharing_more = Este cineva cu care nu ați putea împărți o locuință?
    .hint = De exemplu, oameni care fumează sau beau alcool. Dacă nu este nimeni, scrieți „nimeni”.

q-bedrooms = De câte dormitoare aveți nevoie?

q-access = Ce trebuie să aibă locuința, ca să puteți intra și să vă puteți mișca în ea?
    .hint = Alegeți tot ce vă trebuie.

o-access-none = Nimic special
o-access-ground_floor = Parter
o-access-lift = Lift
o-access-step_free = Fără nicio treaptă
o-access-wheelchair = Loc pentru un scaun cu rotile
o-access-bathroom = O baie adaptată, de exemplu un duș fără treaptă

q-under_35 = Aveți sub 35 de ani?
    .why = Dacă nu aveți partener sau parteneră, aveți sub 35 de ani și închiriați de la un proprietar privat, ajutorul pentru chirie plătește adesea numai o cameră într-o locuință împărțită. Această regulă nu se aplică persoanelor cu o decizie pozitivă privind motivele concludente (conclusive grounds).
    .help = De la 1 octombrie 2022, persoanele cu o decizie pozitivă privind motivele concludente sunt scutite de tariful pentru locuință împărțită (shared accommodation rate) la Housing Benefit și Universal Credit. Ele trebuie să arate scrisoarea cu decizia. O locuință închiriată de la un proprietar privat poate costa totuși mai mult decât plătește ajutorul pentru chirie.

q-avoid_any = Sunt locuri în care nu ați fi în siguranță?
    .hint = Nu este nevoie să spuneți de ce.
    .why = Ca nimeni să nu vă ofere o locuință într-un astfel de loc. Cu referirea dumneavoastră se trimit numai numele locurilor. Motivele se trimit numai dacă vă dați acordul să spunem echipei despre riscuri.

q-areas_to_avoid = Care dintre aceste zone nu sunt sigure pentru dumneavoastră?
    .hint = Alegeți toate zonele care nu sunt sigure. Dacă nu este niciuna dintre ele, lăsați gol și scrieți locul la întrebarea următoare.

q-places_to_avoid = Ce alte orașe, cartiere sau locuri nu sunt sigure pentru dumneavoastră?
    .hint = Numai numele locurilor. Fără nume de oameni și fără motive. Dacă nu sunt altele, scrieți „niciunul”.

q-why_area = De ce ați dori să locuiți în această zonă?
    .hint = De exemplu, un prieten, religia, un colegiu, un medic sau pentru că acolo nu vă știe nimeni. Vă rugăm să nu scrieți numele altor oameni.

q-homeless_application = Ați cerut unui consiliu local (council) ajutor pentru locuință (homeless application)?
    .help = Dacă un consiliu local a spus nu, cereți imediat sfaturi despre locuință: în Anglia și Țara Galilor, o revizuire trebuie cerută de obicei în cel mult 21 de zile.

o-homeless_application-none = Nu
o-homeless_application-waiting = Da, și aștept un răspuns
o-homeless_application-duty_accepted = Da, și consiliul local a spus că trebuie să ajute
o-homeless_application-refused = Da, și consiliul local a spus nu

q-homeless_council = Ce consiliu local (council) și când?

q-guarantor = Ar putea cineva să fie garantul dumneavoastră (guarantor)?
    .hint = Un garant îi promite proprietarului că plătește chiria dacă dumneavoastră nu puteți.

q-deposit = Aveți bani pentru o garanție (deposit)?
    .hint = Garanția este o sumă de bani pe care o plătiți înainte să vă mutați. În cele mai multe cazuri o primiți înapoi la plecare, dacă nu este nimic stricat și chiria este plătită.

q-stay_near = Ați dori să rămâneți aproape de locul unde locuiți acum?

q-ties = De ce v-ar fi dor dacă v-ați muta de aici?
    .hint = De exemplu, prieteni, o școală, un medic, un loc de rugăciune, munca.

q-too_far = Cât de departe ar fi prea departe?
    .hint = De exemplu, mai mult de o oră cu autobuzul.

q-feel_safe_home = Ce v-ar face să simțiți că o locuință este sigură?
    .hint = De exemplu, o încuietoare la ușa dormitorului, o locuință care nu este la parter sau vecini liniștiți.

## G. Money

s-money = Bani
    .short = Bani
    .opening = Această parte este despre banii pe care îi aveți și ajutorul de care puteți avea nevoie. Întrebăm ca să nu rămâneți fără bani când vă mutați. Puteți sări peste orice întrebare sau puteți face o pauză. Acest formular nu merge la birourile care vă plătesc.
    .closing = Doriți o scurtă pauză înainte de partea următoare?

q-income = Ce bani primiți acum?
    .hint = Alegeți tot ce se potrivește.

o-income-wages = Salariu
o-income-universal_credit = Universal Credit
o-income-other_benefits = Alte ajutoare de la stat (benefits)
o-income-nrm_payments = Plăți din sprijinul NRM
o-income-asylum_support = Plăți din sprijinul pentru azil
o-income-none = Niciun ban
o-income-other = Alți bani

q-income_more = Ce ajutoare de la stat (benefits) sau alți bani primiți?

q-subsistence_amount = Cât este fiecare plată de sprijin?
    .hint = De exemplu, £40.

q-subsistence_how_often = Cât de des se plătește?
    .why = Universal Credit se plătește de obicei o dată pe lună. Dacă obișnuiți să primiți bani mai des, zona vă poate ajuta să vă pregătiți pentru schimbare.

o-paid_how_often-every_day = În fiecare zi sau aproape în fiecare zi
o-paid_how_often-every_week = În fiecare săptămână
o-paid_how_often-every_two_weeks = La două săptămâni
o-paid_how_often-every_month = În fiecare lună
o-paid_how_often-other = Altfel

q-universal_credit_claimed = Ați cerut Universal Credit?
    .hint = Universal Credit sunt bani de la guvern pentru cei cu venit mic sau fără loc de muncă.
    .help = O persoană fără acces la fonduri publice ar trebui să ceară sfaturi juridice înainte să îl solicite.

q-universal_credit_first = Când a fost prima plată sau când va fi?
    .hint = O lună și un an sunt destul.

q-bank_account = Aveți un cont bancar numai al dumneavoastră?
    .hint = Numai al dumneavoastră înseamnă că nimeni altcineva nu îl poate folosi.

q-debts = Datorați bani cuiva?
    .why = Mulți oameni datorează bani. Există sfaturi gratuite despre datorii, iar zona vă poate ajuta să le găsiți.

q-debts_more = Cui datorați bani și cât?
    .hint = Este destul ce știți. Spuneți și dacă simțiți că sunteți în pericol din cauza unei datorii.

q-budgeting_help = Doriți ajutor ca să vă planificați banii pe lună?

q-payment_help = Care dintre acestea v-ar ajuta?
    .hint = Alegeți tot ce v-ar ajuta. Lucrătorul dumneavoastră vi le poate explica. S-ar putea să nu le primiți.

o-payment_help-advance = O parte din prima plată Universal Credit mai devreme (un avans, pe care îl dați înapoi mai târziu)
o-payment_help-more_often = Plăți mai des decât o dată pe lună
o-payment_help-split = Plăți împărțite între două persoane din locuință
o-payment_help-rent_to_landlord = Chiria plătită direct proprietarului
o-payment_help-furniture_grant = Un ajutor în bani pentru mobilă
o-payment_help-none = Niciuna dintre acestea

## H. Education and training

s-education = Educație și formare
    .short = Educație
    .opening = Această parte este despre învățat: ce faceți acum și ce ați dori să învățați. Nu există răspunsuri greșite. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = La ce vă pricepeți bine?

q-education_now = Sunteți acum în educație sau formare?
    .hint = Acestea sunt cuvinte oficiale. Lucrătorul dumneavoastră vi le poate explica. „Ar putea să fie” înseamnă că sănătatea dumneavoastră și regulile pentru șederea dumneavoastră în țară permit acest lucru.

o-education-in_education_or_training = În educație sau formare
o-education-able_and_wants = Nu este în educație sau formare, ar putea să fie și vrea
o-education-able_and_does_not_want = Nu este în educație sau formare, ar putea să fie, dar nu vrea
o-education-not_able = Nu este în educație sau formare și nu poate să fie

q-english_level = La ce nivel de curs de engleză ați ajuns?

o-english_level-no_class_yet = Niciun curs încă
o-english_level-pre_entry = Înainte de începător (Pre-entry)
o-english_level-entry_1 = Începător 1 (Entry 1)
o-english_level-entry_2 = Începător 2 (Entry 2)
o-english_level-entry_3 = Începător 3 (Entry 3)
o-english_level-level_1_or_higher = Nivelul 1 (Level 1) sau mai sus

q-courses = La ce școală, cursuri sau formare ați fost, chiar dacă nu ați terminat?
    .hint = În orice țară. Dacă nimic, scrieți „nimic”.

q-want_to_learn = Ce ați dori să învățați?
    .hint = De exemplu, engleză, condus mașina, gătit, calculatoare, o meserie.

## I. Employment

s-employment = Muncă
    .short = Muncă
    .opening = Această parte este despre muncă: ce faceți acum și ce ați dori să faceți. Nu este nevoie să ne spuneți despre munca pe care v-au obligat alții să o faceți. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = Ce vă place să faceți când aveți timp liber?

q-employment_now = Lucrați acum?
    .hint = Acestea sunt cuvinte oficiale. Lucrătorul dumneavoastră vi le poate explica.

o-employment-employed_full_time = Are loc de muncă cu normă întreagă
o-employment-employed_part_time = Are loc de muncă cu normă parțială
o-employment-unemployed_able_wants = Fără loc de muncă, poate să lucreze și vrea
o-employment-unemployed_able_does_not_want = Fără loc de muncă, poate să lucreze, dar nu vrea
o-employment-unemployed_unable = Fără loc de muncă și nu poate să lucreze

q-right_to_work = Are persoana dreptul să lucreze?
    .hint = Uitați-vă în eVisa sau în scrisoarea cu decizia.

o-right_to_work-yes = Da
o-right_to_work-limited = Da, cu limite (de exemplu, ore sau feluri de muncă)
o-right_to_work-no = Nu

q-work_suitability = Ce muncă ar fi potrivită pentru dumneavoastră și ce ar face munca grea?
    .hint = De exemplu, numai ziua, fără stat mult în picioare, să mai fie cineva cu dumneavoastră când lucrați cu bărbați sau cu femei.

q-skills = Ce puteți face bine?
    .hint = Priceperi și experiență, plătite sau neplătite, din orice țară. De exemplu, gătit, cusut, construcții, îngrijit copii.

q-work_wanted = Ce muncă ați dori să faceți?

## J. Health and wellbeing

s-health = Sănătate și stare de bine
    .short = Sănătate
    .opening = Această parte este despre sănătatea dumneavoastră și despre ce vă face să vă simțiți bine. Întrebăm ca tratamentul și medicamentele să nu se oprească atunci când vă mutați. Alegeți sau spuneți numai ce doriți. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = Ce vă ajută să vă odihniți?

q-health_needs = Pentru care dintre acestea aveți nevoie de ajutor sau tratament?
    .hint = Alegeți tot ce se potrivește. Întrebăm mai mult numai mai târziu, dacă doriți să continuați cu referirea.

o-health-mental_health = Sănătatea mea mintală
o-health-physical_health = Corpul meu: o boală, o rană sau dureri
o-health-medication = Medicamente pe care le iau
o-health-disability = O dizabilitate
o-health-alcohol_or_drugs = Alcool sau droguri
o-health-none = Niciuna dintre acestea

q-mental_health_diagnosis = Diagnosticul de sănătate mintală
    .hint = Așa cum l-a scris un medic. Dacă nu există un diagnostic, scrieți „niciunul”.

q-treatment_now = Faceți acum un tratament sau consiliere psihologică?

q-treatment_where = Unde le faceți și cât de des?
    .hint = Numele clinicii sau al serviciului. De exemplu, în fiecare marți.
    .why = Tratamentul nu se mută singur. Dacă zona știe din timp, îl poate cere înainte să vă mutați.

q-treatment_waiting = Sunteți pe o listă de așteptare pentru tratament?

o-treatment_waiting-not_waiting = Nu, nu aștept
o-treatment_waiting-waiting = Da, aștept
o-treatment_waiting-not_asked_yet = Am nevoie de tratament, dar nu l-am cerut încă

q-treatment_transfer = S-a aranjat mutarea tratamentului în noua zonă?
    .help = În proiectele-pilot, persoanele care s-au mutat au așteptat luni întregi, pentru că nu s-a transferat nimic. Cereți serviciului de acum un transfer direct și o scrisoare pe care persoana o poate lua cu ea, dacă o poate purta în siguranță.

o-transfer-arranged = Aranjat
o-transfer-asked_for = Cerut
o-transfer-not_yet = Nu încă
o-transfer-not_needed = Nu este nevoie

q-physical_needs = Ce ar trebui să știe noua zonă despre corpul și sănătatea dumneavoastră?
    .hint = De exemplu, o boală, o rană, dureri sau programări la spital.

q-medication = Ce medicamente luați?
    .hint = Nume și cantități, așa cum scrie pe cutie.

q-medication_days = Pentru câte zile vă ajung medicamentele?
    .hint = Un număr de zile, de exemplu 14.
    .help = Cereți medicului de familie (GP) destule medicamente cât să ajungă până când persoana este înregistrată în noua zonă.

q-disability = Ce ar trebui să știe noua zonă despre dizabilitatea dumneavoastră?
    .hint = Mai degrabă ce vă trebuie decât ce nu puteți face.

q-alcohol_or_drugs = Ce ar trebui să știe noua zonă despre alcool sau droguri?
    .hint = Numai ce doriți să spuneți. Întrebăm ca să puteți primi ajutorul potrivit.

q-alcohol_or_drugs_support = Cine vă sprijină acum în această privință?
    .hint = Numele serviciului. Dacă nimeni, scrieți „nimeni”.

q-gp_registered = Sunteți pe lista unui medic de familie (GP)?
    .hint = În Anglia, oricine se poate înregistra la un medic de familie (GP). Nu este nevoie să arătați o adresă sau un act de imigrație.

q-daily_tasks = Cum vă descurcați cu treburile zilnice?
    .hint = De exemplu, cumpărături, gătit, spălat, citit scrisori, mers la programări.

o-daily_tasks-without_help = Fără ajutor
o-daily_tasks-some_help = Cu ceva ajutor
o-daily_tasks-much_help = Cu mult ajutor

q-daily_tasks_more = La ce treburi ați dori ajutor?

q-faith = Aveți o credință sau obiceiuri importante pentru locuința sau sprijinul dumneavoastră?
    .hint = De exemplu, ore de rugăciune sau un lăcaș de cult în apropiere. Dacă nu, scrieți „nimic”.

q-food = Este vreo mâncare pe care trebuie să o aveți sau pe care nu o mâncați?
    .hint = Dacă nu, scrieți „nimic”.

q-community = Ați dori să fiți aproape de oameni care au limba sau credința dumneavoastră ori departe de ei?
    .hint = Unii oameni se simt în siguranță aproape de ei. Alții nu. Ambele sunt în regulă.

## K. Legal

s-legal = Chestiuni juridice
    .short = Chestiuni juridice
    .opening = Această parte este despre sfaturi juridice și despre tribunale. Lucrătorul dumneavoastră completează, după dosarul dumneavoastră, ce se știe deja. Nu întrebăm ce s-a întâmplat. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = Doriți puțin aer proaspăt înainte de partea următoare?

q-legal_advice = Despre ce aveți nevoie de sfaturi juridice?
    .hint = Alegeți tot ce vă trebuie.

o-legal_advice-immigration = Rămânerea în Regatul Unit (imigrație)
o-legal_advice-compensation = Bani pentru că vi s-a făcut rău (despăgubire)
o-legal_advice-criminal = Un proces penal
o-legal_advice-family = Familie
o-legal_advice-housing = Locuință
o-legal_advice-none = Nimic

q-solicitor = Aveți un avocat (solicitor)?

q-solicitor_contact = Care sunt numele, firma și numărul de telefon ale avocatului (solicitor)?
    .hint = Dacă aveți mai mulți, spuneți pentru ce este fiecare.

q-police_investigation = Există o anchetă a poliției?

q-police_investigation_more = Ce unitate de poliție și ce polițist, și cum merge ancheta?
    .hint = Unitatea, polițistul care se ocupă de caz, numărul de referință. Fără povestea celor întâmplate.

q-court_case = Este persoana implicată într-un proces la tribunal?

q-court_role = Ce rol are persoana în proces?
    .help = Cine a fost silit să comită o infracțiune poate avea o apărare prin secțiunea 45 din Legea privind sclavia modernă din 2015 (Modern Slavery Act 2015, Anglia și Țara Galilor). Dacă persoana este acuzată, asigurați-vă că avocatul ei (solicitor) știe despre decizia NRM.

o-court_role-witness = Martor
o-court_role-defendant = Persoană acuzată
o-court_role-family_case = Parte într-un proces de familie
o-court_role-other = Altceva

q-court_dates = Ce zile la tribunal urmează?
    .hint = Zilele și felul ședinței. Scrieți numele tribunalului numai dacă orașul poate fi spus în siguranță.

q-special_measures = Ce măsuri speciale au fost acordate sau cerute?
    .hint = Ajutor pentru martori ca să depună mărturie.

o-special_measures-screen = Paravane
o-special_measures-video_link = Legătură video sau mărturie înregistrată
o-special_measures-private_hearing = Mărturie fără public
o-special_measures-intermediary = Cineva care vă ajută să înțelegeți tribunalul și ajută tribunalul să vă înțeleagă (un intermediar)
o-special_measures-not_asked_yet = Încă necerute
o-special_measures-none = Niciuna

q-trial_support = Ce sprijin ați dori înainte de proces, în timpul lui și după el?
    .hint = De exemplu, cineva care merge cu dumneavoastră, un hotel, cineva cu care să vorbiți după aceea.

## L. Risk and safety

s-risk = Risc și siguranță
    .short = Siguranță
    .opening = Această parte este despre siguranța dumneavoastră. Lucrătorul dumneavoastră completează cea mai mare parte după dosarul dumneavoastră, ca să nu trebuiască să spuneți totul din nou. Vă vom întreba două lucruri: cum vă simțiți și ce vă ajută să fiți în siguranță. Puteți sări peste ele sau puteți face o pauză.
    .closing = Este ceva mic care v-ar da puțină liniște acum?

q-places_not_safe = Ce locuri nu sunt sigure pentru persoană și de ce?
    .hint = Numele locurilor de evitat se cer la partea despre locuință. Aici scrieți motivele.

q-people_not_safe = Ce oameni sau comunități sunt un risc pentru persoană?
    .hint = Spuneți la ce trebuie să fie atenți noii lucrători de sprijin. Scrieți ce se știe și marcați ce se bănuiește.

q-last_contact = Când au avut exploatatorii ultima dată contact cu persoana?
    .hint = În orice fel: o întâlnire, un apel, un mesaj sau prin altcineva.

o-last_contact-last_week = În ultimele 7 zile
o-last_contact-last_month = În ultimele 30 de zile
o-last_contact-last_3_months = În ultimele 3 luni
o-last_contact-last_6_months = În ultimele 6 luni
o-last_contact-from_6_to_12_months = Acum 6–12 luni
o-last_contact-over_a_year_ago = Acum mai mult de un an
o-last_contact-not_sure = Nu se știe sigur

q-whereabouts_known = Exploatatorii știu unde este persoana?

q-perpetrators = Date despre făptași
    .hint = Nume, descrieri, locuri, vehicule, numere de telefon, nume folosite pe internet. Marcați ce se știe și ce se bănuiește.
    .help = Luați acestea numai din dosar. Datele sunt despre alți oameni: scrieți numai ce le trebuie noilor lucrători de sprijin ca persoana să fie în siguranță.

q-circumstances = Rezumat scurt al situației dinainte de NRM
    .hint = Câteva propoziții din dosar. Nu o relatare întreagă.
    .help = Nu cereți persoanei să povestească din nou și nu copiați formularul NRM. Ce ajută: felul exploatării, cam când a fost și ce poate fi o amintire dureroasă.

q-nrm_needs = Ce nevoi a identificat NRM?

q-risk_to_self = Aveți gânduri să vă faceți rău sau să vă luați viața?
    .hint = Puteți vorbi cu cineva acum, orice ați răspunde. Samaritans: 116 123, gratuit, zi și noapte. NHS: 111, apoi alegeți opțiunea 2 (sănătate mintală, mental health), în Anglia și Țara Galilor. În pericol: 999. Dacă nu puteți vorbi, sunați la 999 de pe un telefon mobil și apăsați 55 când vi se cere.
    .why = Mulți oameni care au trăit lucruri grele au astfel de gânduri. Dacă știm, putem căuta împreună cu dumneavoastră ajutorul potrivit.
    .help = Întrebați calm și cu aceste cuvinte. Întrebarea nu provoacă astfel de gânduri. Dacă răspunsul este da, întrebați dacă persoana este în siguranță acum, rămâneți cu persoana, urmați procedura de siguranță a organizației dumneavoastră și spuneți persoanei ce veți face înainte să faceți.

q-risk_to_self_more = Ce vă ajută când vă simțiți așa și pe cine să sunăm?
    .hint = Nu este nevoie să spuneți ce s-a întâmplat. Samaritans: 116 123. NHS: 111, apoi alegeți opțiunea 2 (sănătate mintală, mental health), în Anglia și Țara Galilor. În pericol: 999.

q-risk_from_others = Este persoana acum în pericol din cauza altora?

q-risk_from_others_more = Cine sau ce este pericolul și ce s-a făcut în această privință?

q-risk_to_others = Este persoana un risc pentru alții?
    .hint = Copii, alți locatari, personal sau public. Răspundeți din dosar.
    .help = Scrieți ce s-a întâmplat și când, nu ce fel de om este persoana. „Nu se știe” este un răspuns cinstit.

q-risk_to_others_more = Care este riscul, pentru cine și ce îl micșorează?

q-safe_to_visit_alone = Poate un lucrător să meargă în siguranță în vizită, neînsoțit?
    .hint = Gândiți-vă la persoană, la ceilalți din locuință și la loc.

q-safe_to_visit_alone_more = Ce ar trebui să facă un lucrător în schimb?
    .hint = De exemplu, vizite câte doi sau întâlnire la un birou.

q-safety_plan = Ce vă ajută să fiți în siguranță?
    .hint = De exemplu, oameni pe care îi puteți suna, locuri unde mergeți, lucruri pe care nu le faceți. Dacă aveți deja un plan de siguranță, lucrătorul dumneavoastră îl poate copia.

## M. Ready to move

s-ready = Pregătirea pentru mutare
    .short = Pregătirea pentru mutare
    .opening = Această parte este o listă de lucruri care fac mai ușoare primele săptămâni într-un loc nou. Nu este nevoie ca ceva să fie gata astăzi. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = Pe care dintre lucrurile dumneavoastră doriți cel mai mult să le luați cu dumneavoastră?

o-ready-have = Am
o-ready-applied = Am cerut
o-ready-need_help = Am nevoie de ajutor
o-ready-not_needed = Nu îmi trebuie

q-ready_identity = Aveți un act care arată cine sunteți?
    .hint = De exemplu, un pașaport, un permis de conducere sau un document de călătorie.

q-ready_status = Aveți o dovadă a dreptului dumneavoastră de a fi în Regatul Unit?
    .hint = Pentru cei mai mulți este o eVisa, care este pe internet. Trebuie să o puteți deschide pe internet chiar dumneavoastră.

q-ready_national_insurance = Aveți un număr de asigurare națională (National Insurance)?

q-ready_bank_account = Veți avea un cont bancar când vă mutați?

q-ready_universal_credit = Veți avea Universal Credit când vă mutați?

q-ready_gp = Aveți un medic de familie (GP) în noua zonă?

q-ready_phone = Aveți un telefon cu numărul dumneavoastră?

q-ready_school = Există un loc la școală, la grădiniță sau la creșă pentru fiecare copil?

q-ready_medication = Aveți destule medicamente pentru primele săptămâni?

q-ready_treatment = Va continua în noua zonă tratamentul dumneavoastră pentru sănătatea mintală?

q-ready_belongings = Aveți cum să călătoriți acolo cu lucrurile dumneavoastră?

## N. In the person's own words

s-own_words = În cuvintele dumneavoastră
    .short = În cuvintele dumneavoastră
    .opening = Această parte este a dumneavoastră. Puteți să scrieți sau puteți să spuneți, iar lucrătorul dumneavoastră scrie ce spuneți. Folosiți limba dumneavoastră. Nu este nevoie să scrieți ce nu doriți. Nu este nevoie să povestiți ce vi s-a întâmplat.
    .closing = Doriți să citiți din nou sau să lăsați așa cum este?

q-feels_safe = Cât de în siguranță vă simțiți astăzi?
    .hint = 0 înseamnă deloc în siguranță. 10 înseamnă complet în siguranță. Orice număr este bun.
    .why = Poate vă vom întreba din nou peste câteva luni, ca să vedem dacă sprijinul ajută.
    .least = Deloc în siguranță
    .most = Complet în siguranță

q-feels_hope = Câtă speranță aveți pentru viitor?
    .hint = 0 înseamnă nicio speranță. 10 înseamnă foarte multă speranță. Orice număr este bun.
    .least = Nicio speranță
    .most = Foarte multă speranță

q-going_well = Ce merge bine pentru dumneavoastră?
    .hint = Lucruri mari sau mici.

q-going_well_english = Traducere în engleză: ce merge bine
    .hint = Numai dacă persoana a scris în altă limbă. Spuneți cine a tradus.

q-matters_most = Ce este cel mai important pentru dumneavoastră acum?
    .hint = Cei care decid despre referirea dumneavoastră vor citi acest lucru. Vă rugăm să nu scrieți o adresă.

q-matters_most_english = Traducere în engleză: ce este cel mai important
    .hint = Numai dacă persoana a scris în altă limbă. Spuneți cine a tradus.

q-want_from_area = Ce ați dori de la noua zonă?

q-want_from_area_english = Traducere în engleză: ce ar dori persoana de la zonă
    .hint = Numai dacă persoana a scris în altă limbă. Spuneți cine a tradus.

q-do_not_want = Ce nu doriți?
    .hint = De exemplu, întrebări pe care nu doriți să le mai auziți.

q-do_not_want_english = Traducere în engleză: ce nu dorește persoana
    .hint = Numai dacă persoana a scris în altă limbă. Spuneți cine a tradus.

## O. Needs and goals

s-goals = Nevoi și obiective
    .short = Nevoi și obiective
    .opening = Această parte se uită la fiecare parte a vieții: cum este acum, cât de repede aveți nevoie de ajutor și ce obiective aveți. Nu este un test. Dumneavoastră și noul lucrător vă uitați din nou la ea mai târziu, ca să vedeți ce s-a schimbat. Puteți sări peste orice întrebare sau puteți face o pauză.
    .closing = Cu care dintre acestea ați dori să începeți?

o-urgency-this_week = Săptămâna aceasta
o-urgency-this_month = Luna aceasta
o-urgency-within_3_months = În următoarele 3 luni
o-urgency-later = Mai târziu

q-housing_score = Cum stau lucrurile acum cu locuința dumneavoastră?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-housing_urgency = Cât de repede aveți nevoie de ajutor cu locuința?

q-housing_goal = Care este obiectivul dumneavoastră pentru locuință?

q-money_score = Cum stau lucrurile acum cu banii dumneavoastră?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-money_urgency = Cât de repede aveți nevoie de ajutor cu banii?

q-money_goal = Care este obiectivul dumneavoastră pentru bani?

q-education_score = Cum stau lucrurile acum cu învățatul și formarea?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-education_urgency = Cât de repede aveți nevoie de ajutor cu învățatul?

q-education_goal = Care este obiectivul dumneavoastră pentru învățat?

q-employment_score = Cum stau lucrurile acum cu munca?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-employment_urgency = Cât de repede aveți nevoie de ajutor cu munca?

q-employment_goal = Care este obiectivul dumneavoastră pentru muncă?

q-health_score = Cum stau lucrurile acum cu sănătatea și starea dumneavoastră de bine?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-health_urgency = Cât de repede aveți nevoie de ajutor cu sănătatea?

q-health_goal = Care este obiectivul dumneavoastră pentru sănătate?

q-legal_score = Cum stau lucrurile acum cu chestiunile juridice?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-legal_urgency = Cât de repede aveți nevoie de ajutor cu chestiunile juridice?

q-legal_goal = Care este obiectivul dumneavoastră pentru chestiunile juridice?

q-safety_score = Cum stau lucrurile acum cu siguranța dumneavoastră?
    .hint = 1 înseamnă că aveți nevoie de ajutor imediat. 5 înseamnă că vă descurcați fără sprijin.
    .least = În criză
    .most = Mă descurc fără sprijin

q-safety_urgency = Cât de repede aveți nevoie de ajutor cu siguranța?

q-safety_goal = Care este obiectivul dumneavoastră pentru siguranță?

## Eligibility

criterion-cg_positive = O decizie pozitivă privind motivele concludente (conclusive grounds)
    .met = Există o decizie pozitivă privind motivele concludente.
    .not_met = Nu există încă o decizie pozitivă privind motivele concludente sau decizia a fost negativă. Puteți face totuși referirea: coordonatorul poate decide după propria apreciere (discretion). Dacă decizia urmează să vină, spuneți zonei când o așteptați. Dacă a fost negativă, întrebați curând un consilier juridic despre o reconsiderare.
    .not_known = Decizia nu se știe. Întrebați furnizorul de sprijin NRM. Puteți face totuși referirea: coordonatorul poate decide după propria apreciere (discretion).

criterion-leaving_support = Ieșirea din sprijinul NRM sau din sprijinul pentru azil de după sprijinul NRM
    .met = Persoana este în sprijinul NRM, sau în sprijinul pentru azil de după sprijinul NRM, și urmează să iasă în curând din el.
    .not_met = Persoana a ieșit deja din sprijinul NRM sau nu l-a avut. Puteți face totuși referirea: coordonatorul poate decide după propria apreciere (discretion), iar în proiectele-pilot unele zone au primit persoane care ieșiseră deja. În Anglia și Țara Galilor, persoanele cu o decizie pozitivă privind motivele concludente (conclusive grounds) care au ieșit din sprijinul NRM la 4 ianuarie 2021 sau după aceea pot cere și sprijinul Reach-In: 0800 808 3733 (Salvation Army, 24 de ore din 24).
    .not_known = Nu se știe ce sprijin are persoana acum. Întrebați persoana sau furnizorul de sprijin NRM. Puteți face totuși referirea: coordonatorul poate decide după propria apreciere (discretion).

criterion-recourse = Acces la fonduri publice (recourse to public funds)
    .met = Persoana are acces la fonduri publice.
    .not_met = Persoana nu are în prezent acces la fonduri publice. Acesta nu este un refuz. Cereți curând sfaturi juridice: poate fi posibil să se ceară permisiune de ședere sau schimbarea condiției. Puteți face totuși referirea: coordonatorul poate decide după propria apreciere (discretion), iar în proiectele-pilot unele zone au primit persoane fără acces.
    .not_known = Nu se știe dacă persoana are acces la fonduri publice. Uitați-vă în eVisa sau în scrisoarea cu decizia ori întrebați un consilier juridic. Puteți face totuși referirea: coordonatorul poate decide după propria apreciere (discretion).

criterion-area_safe = Zona nu este una pe care persoana trebuie să o evite
    .met = Zona nu este printre zonele pe care persoana trebuie să le evite. Dacă a numit alte locuri, verificați că niciunul nu este în această zonă.
    .not_met = Persoana spune că această zonă nu este sigură pentru ea. Vorbiți cu persoana despre altă zonă înainte să continuați. Dacă persoana o dorește totuși pe aceasta, zona trebuie să știe de risc, iar coordonatorul poate decide după propria apreciere (discretion).
    .not_known = Nu se știe dacă această zonă este sigură pentru persoană. Întrebați-o ce locuri trebuie să evite și comparați cu zona orice alte locuri pe care le numește. Coordonatorul poate decide după propria apreciere (discretion).

## A translation beside an answer in free text

translation = Adăugați o traducere a acestui răspuns
translation-text = Traducere
    .hint = Răspunsul de mai sus rămâne așa cum este. Traducerea se trimite alături de el și spune cine a făcut-o.
translation-into = În ce limbă?
translation-into-english = Engleză
translation-by = Cine a tradus?
translation-by-worker = Lucrătorul
translation-by-interpreter = Interpretul
translation-by-computer = Un program de calculator
translation-older = Răspunsul a fost schimbat după ce s-a făcut această traducere. Vă rugăm să verificați dacă traducerea spune același lucru.

## Under each date and time

field-date-help = Întrebați la ce calendar se gândește persoana: datele de aici sunt în calendarul european (gregorian). În Etiopia, și uneori în Eritreea, numărul anului este cu șapte sau opt mai mic. În Iran și Afganistan este cu 621 sau 622 mai mic, iar lunile încep în alte zile. În Vietnam și China, unii oameni își spun ziua de naștere după calendarul lunar (după fazele Lunii). Pentru ore, întrebați după ce ceas: în Etiopia și Eritreea, orele se numără adesea de la șase dimineața, așa că ora șapte dimineața din Marea Britanie este acolo ora unu.
