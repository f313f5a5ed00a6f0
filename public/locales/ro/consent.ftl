### status: machine-drafted

consent-version = 1

## Before the statements

consent-page-title = La ce vă dați acordul
consent-page-opening = Dumneavoastră decideți ce se trimite. Fiecare alegere este separată: puteți spune da la una și nu la alta. Puteți pune întrebări, puteți face o pauză sau puteți decide în altă zi.

consent-privacy-title = Înainte să alegeți
consent-privacy-choice = Respectăm alegerea dumneavoastră. Nu trimitem lucrurile la care spuneți nu.
consent-privacy-support = Dacă spuneți nu, sprijinul pe care îl aveți acum nu se schimbă.
consent-privacy-harm = Există o limită. Dacă cineva ar putea păți ceva grav, sau dacă legea spune că trebuie, se poate să fim nevoiți să spunem cuiva care poate ajuta, chiar dacă ați spus nu. Vă vom spune mai întâi dumneavoastră, dacă acest lucru se poate face în siguranță.
consent-privacy-withdraw = Vă puteți răzgândi oricând. De atunci înainte, informațiile dumneavoastră nu mai sunt folosite pentru această referire, în afară de cazul în care legea spune că trebuie. Ce au citit deja oamenii nu se mai poate lua înapoi.
consent-privacy-others = Dacă ne spuneți despre alți oameni, de exemplu un prieten sau celălalt părinte al copilului dumneavoastră, organizația lucrătorului care vă sprijină ar trebui să le spună că are informații despre ei, în afară de cazul în care asta ar pune pe cineva în pericol.
consent-privacy-law = Alegerea dumneavoastră nu este singura regulă. Fiecare organizație trebuie să vă spună, într-o notă de informare (privacy notice), și cine are grijă de informațiile dumneavoastră, pe ce temei legal le folosește, cât timp le păstrează, ce drepturi aveți și cum puteți face o plângere. Lucrătorul dumneavoastră vă va arăta și vă va citi această notă de informare.
    .help = Acordul persoanei nu este temeiul legal al organizațiilor. Arătați și citiți cu voce tare notele de informare privind datele personale ale organizației dumneavoastră și ale zonei.

## The statements

consent-refer_me = Aș dori să se facă pentru mine o referire către { $area }. Lucrătorul care mă sprijină are voie să trimită referirea mea echipei de acolo.
    .title = O referire către această zonă
    .about = Echipa din zonă citește referirea dumneavoastră și îi spune lucrătorului dumneavoastră dacă vă poate oferi sprijin sau nu. Nu este o promisiune că veți avea un loc sau o locuință. Numele locurilor care nu sunt sigure pentru dumneavoastră merg împreună cu referirea, fără motive. Dacă spuneți nu, nu se trimite nicio referire.

consent-share_needs = Lucrătorul care mă sprijină are voie să spună echipei din { $area } cine sunt și ce îmi trebuie.
    .title = Spuneți echipei cine sunt și ce îmi trebuie
    .about = Asta înseamnă numele, vârsta și familia dumneavoastră și ce vă trebuie pentru locuință, bani, învățat, muncă și sfaturi juridice. Dacă spuneți nu, lucrătorul dumneavoastră nu poate spune echipei ce vă trebuie, nici măcar fără numele dumneavoastră, iar echipa nu poate pregăti un loc pentru dumneavoastră.

consent-share_health = Lucrătorul care mă sprijină are voie să spună echipei din { $area } despre sănătatea mea.
    .title = Spuneți echipei despre sănătatea mea
    .about = Este vorba despre boală, tratament, medicamente, dizabilitate, sarcină, alcool și droguri. Asta ajută ca tratamentul să continue când vă mutați. Dacă spuneți nu, partea despre sănătatea dumneavoastră nu se trimite, iar echipa vede că nu s-a trimis.

consent-share_risk = Lucrătorul care mă sprijină are voie să spună echipei din { $area } ce poate fi un pericol pentru mine sau pentru alții și faptele principale din ce mi s-a întâmplat.
    .title = Spuneți echipei despre riscuri și despre ce mi s-a întâmplat
    .about = Asta ajută echipa să vă țină în siguranță pe dumneavoastră și pe oamenii din jurul dumneavoastră. Aici intră și lucrurile legate de tribunal și de poliție. Este un rezumat scurt, nu toată povestea dumneavoastră. Dacă spuneți nu, această parte nu se trimite, iar echipei i se spune un singur lucru: să vorbească cu lucrătorul dumneavoastră înainte de orice vizită.

consent-share_agencies = Echipa din { $area } are voie să spună instituțiilor pe care le numesc aici ce trebuie să știe ca să înceapă să mă ajute. De asemenea, numesc oameni și instituții cărora nu este voie să li se spună. Echipa nu are voie să le spună acestora.
    .title = Spuneți și altor instituții
    .about = De exemplu, un medic, o școală, un birou pentru locuri de muncă (job centre) sau un birou pentru locuințe. Dumneavoastră spuneți care sunt acestea și dumneavoastră spuneți cui nu este voie să i se spună. Dacă spuneți nu, echipa trebuie să vă întrebe înainte să vorbească cu oricare dintre ele.

consent-contact_me = Echipa din { $area } are voie să mă contacteze, numai în felurile despre care am spus că sunt sigure.
    .title = Contactați-mă
    .about = Echipa folosește numai felurile despre care ați spus că sunt sigure. Dacă spuneți nu, numărul de telefon, e-mailul și adresa dumneavoastră nu se trimit, iar echipa vorbește cu lucrătorul dumneavoastră.

consent-home_office_figures = Echipa din { $area } are voie să mă numere în cifrele pentru Home Office (Ministerul de Interne britanic). Cifrele nu spun cine sunt.
    .title = Numărați-mă în cifrele pentru Home Office
    .about = Cifrele spun câte persoane au primit sprijin și ce le-a trebuit. Numerele mici sunt ascunse, ca nimeni să nu poată fi recunoscut. Dacă spuneți nu sau dacă nu vi se pune întrebarea, se numără numai referirea și datele ei din calendar. Dacă spuneți nu, nu pierdeți nimic: sprijinul și referirea dumneavoastră rămân la fel.

consent-home_office_data = Echipa din { $area } are voie să dea la Home Office (Ministerul de Interne britanic) informații care arată cine sunt, ca Home Office să poată studia cât de bine funcționează sprijinul.
    .title = Dați la Home Office informații care arată cine sunt
    .about = Nu este nevoie să spuneți da. Dacă spuneți nu, nu pierdeți nimic: sprijinul și referirea dumneavoastră rămân la fel. Când au fost întrebate persoane dintr-un program mai vechi, 36 din fiecare 100 nu au fost de acord. Home Office decide și despre imigrație. Înainte să spuneți da, echipa trebuie să vă spună la ce vor fi folosite informațiile. Puteți vorbi mai întâi cu un consilier juridic.

## The choices

consent-choice-label = Alegerea dumneavoastră
consent-choice-yes = Da
consent-choice-no = Nu
consent-choice-not_asked_yet = Încă nu s-a întrebat
consent-choice-again = Vă rugăm să întrebați din nou: s-au schimbat cuvintele sau zona.

consent-agencies-label = Căror instituții este voie să li se spună?
    .hint = De exemplu, un medic, o școală sau un birou pentru locuințe. Câte una pe fiecare rând.
consent-agencies-not-label = Cui nu este voie să i se spună?
    .hint = Oameni sau instituții. Câte unul pe fiecare rând. Dacă nu este nimeni, scrieți „nimeni”.

## How it was explained

consent-explained-title = Cum s-a explicat
    .opening = Pentru lucrător. Completați împreună cu persoana.
consent-explained_in-label = În ce limbă s-a explicat?
consent-explained_by-label = Cine a explicat?
    .hint = Nume și funcție.
consent-interpreter-label = Numele sau numărul de referință al interpretului
    .hint = Lăsați gol dacă nu a fost interpret. Interpretul ar trebui să fie independent: să nu fie rudă, partener sau prieten și să nu fie cunoscut în comunitatea persoanei.
consent-channel-label = Cum ați vorbit unii cu alții?
consent-channel-face_to_face = Față în față
consent-channel-video = Prin video
consent-channel-phone = Prin telefon
consent-at-label = Data și ora
    .hint = De exemplu, 4 martie 2026, 14:30.
consent-present-label = Cine a fost de față?
    .hint = Toți cei din cameră sau din apel, și copiii.
consent-freely-label = A ales persoana în mod liber?
    .hint = Nimeni nu a făcut presiuni asupra persoanei, iar persoana știa că poate spune nu.
    .help = Dacă a fost de față altcineva care s-ar putea să controleze persoana, sau dacă părea că persoanei îi este frică să spună nu, răspundeți nu. Întrebați din nou în altă zi, când nu este de față nimeni altcineva.
consent-freely-yes = Da
consent-freely-no = Nu
consent-freely-not = Nu trimiteți acum această referire. Întrebați din nou când persoana poate alege liber.

## Capacity (Mental Capacity Act 2005, England and Wales)

consent-capacity-label = Există un motiv de îndoială că persoana poate lua acum această decizie?
    .hint = Se presupune că oricine poate decide, în afară de cazul în care se arată că nu poate. O alegere neînțeleaptă, suferința, un diagnostic sau faptul că știe puțină engleză nu sunt un motiv prin ele însele.
    .help = Capacitatea se referă la această decizie, în acest moment (Legea capacității mintale din 2005, Mental Capacity Act 2005, Anglia și Țara Galilor). Poate persoana să înțeleagă informațiile, să le țină minte destul timp, să le cântărească și să vă spună decizia ei în orice fel? Mai întâi dați tot ajutorul pe care îl puteți da.
consent-capacity-no_doubt = Nu, nu există niciun motiv de îndoială
consent-capacity-doubt = Da, există un motiv de îndoială
consent-capacity-done-label = Ce s-a făcut?
    .hint = Alegeți tot ce s-a făcut.
consent-capacity-time = Persoana a primit mai mult timp
consent-capacity-interpreter = A fost adus un interpret
consent-capacity-advocate = A fost adus un susținător al drepturilor (advocate)
consent-capacity-best_interests-label = Dacă s-a luat o decizie în interesul persoanei (best-interests decision), cine a luat-o?
    .hint = Nume și funcție. Lăsați gol dacă nu s-a luat niciuna.
    .help = O decizie în interesul persoanei (best-interests decision) se poate lua numai dacă persoana nu are capacitatea pentru această decizie, după o evaluare și împreună cu cei care ar trebui întrebați.

## What will be sent

consent-preview-title = Acestea se vor trimite către { $area }
    .opening = Vă rugăm să vă uitați împreună înainte de semnare. Vă puteți încă răzgândi.
consent-preview-left_out-title = Acestea nu se trimit
    .opening = Nu ați spus da ca ele să fie date mai departe. Echipa vede că ceva nu s-a trimis. Nu vede ce.
consent-preview-also = Se mai trimit
consent-preview-also-sender = Cine trimite: lucrătorul dumneavoastră și organizația lui.
consent-preview-also-agreement = Însemnarea acestui acord: ce ați spus la fiecare parte, cine a explicat și cine a fost de față, ce ați spus în cuvintele dumneavoastră, dacă ați putut alege liber și lua acum această decizie, dacă puteți avea în siguranță o copie, și numele și semnăturile.
consent-preview-also-reasons = Condițiile pentru acest ajutor pe care le îndepliniți. Nu se spune nimic despre o condiție pentru care este nevoie de un răspuns pe care nu îl dați mai departe.
consent-preview-nothing = Nimic nu este lăsat pe dinafară.
consent-preview-read_out = Rugați interpretul să citească asta
    .hint = Această parte este scrisă în engleză.

## Teach-back

consent-teach_back-label = În cuvintele dumneavoastră: ce se va întâmpla mai departe?
    .hint = Lucrătorul dumneavoastră scrie ce spuneți.
    .help = Rugați persoana să spună în cuvintele ei ce se trimite, cui și cum se poate răzgândi. Dacă ce spune este diferit de ce ați vrut să spuneți, explicați din nou, în alt fel. Aceasta verifică explicația dumneavoastră, nu persoana.

## Signatures

consent-signature-title = Semnături
    .opening = Semnătura spune că acestea sunt alegerile dumneavoastră. Vă puteți răzgândi și mai târziu.
consent-signature-person-label = Semnătura dumneavoastră
consent-signature-worker-label = Semnătura lucrătorului
    .hint = Am explicat, am răspuns la întrebări și am scris ce a ales persoana.
consent-signature-interpreter-label = Semnătura interpretului
    .hint = Am interpretat complet și fidel tot ce s-a spus și s-a citit.
consent-signature-drawn = Desenați-o
    .hint = Folosiți un deget, un pix sau un mouse.
consent-signature-typed = Tastați numele
    .hint = Numele dumneavoastră sau numele cu care doriți să vi se spună.
consent-signature-did_not_sign = Nu a semnat sau nu a putut semna
    .hint = Este în regulă. Scrieți de ce.
consent-signature-reason-label = De ce nu există semnătură?
    .hint = De exemplu, acordul s-a dat la telefon sau o mână este rănită.
consent-signature-clear = Ștergeți și desenați din nou
consent-signature-typed-label = Nume

consent-interpreter_confirms-label = Am citit fidel, cu voce tare, aceste cuvinte în { $language }, iar persoana le-a înțeles.
    .title = Interpretul confirmă
    .hint = Nimeni care vorbește { $language } nu a verificat încă această traducere. Fără confirmarea interpretului, o semnătură sub ea este notată ca nevalabilă.
consent-interpreter_confirms-not = Notat ca nevalabil: traducerea nu este verificată și niciun interpret nu a confirmat-o.

consent-words-unchecked = Nimeni care vorbește { $language } nu a verificat încă aceste cuvinte. Rugați interpretul să le explice pornind de la textul în engleză. Interpretul confirmă acest lucru pe ultima pagină.
consent-no_interpreter-label = Dacă niciun interpret nu poate confirma: de ce nu?
    .hint = Referirea se poate trimite totuși. Echipa vede motivul și explică din nou acordul.

## A copy

consent-copy-label = Puteți păstra în siguranță o copie?
    .hint = Altcineva poate găsi o hârtie sau un fișier. Lucrătorul dumneavoastră poate păstra copia pentru dumneavoastră și puteți cere oricând să o vedeți.
consent-copy-yes = Da, aș dori o copie
consent-copy-no = Nu, nu acum

## Afterwards

consent-withdraw-title = Dacă vă răzgândiți
consent-withdraw-about = Puteți schimba orice „da” în „nu”, oricând, și nu este nevoie să spuneți de ce. Spuneți lucrătorului dumneavoastră sau echipei din { $area }. De atunci înainte, informațiile dumneavoastră nu mai sunt folosite, în afară de cazul în care legea spune că trebuie păstrate sau spuse. Ce au citit deja oamenii nu se mai poate lua înapoi.

## When the agreement is not complete

consent-enquiry-about = O cerere de informații este o primă întrebare către zonă. Nimic din ea nu spune cine sunteți. Nu are nevoie de semnătura dumneavoastră, dar lucrătorul dumneavoastră vă întreabă mai întâi și nu pune în ea lucrurile la care ați spus nu.
