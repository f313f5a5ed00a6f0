### status: machine-drafted

sending-title = Cum se trimite
sending-lead = Pentru fiecare fișier pe care Onward îl salvează pentru altcineva: un pachet, un răspuns, o retragere. Este nevoie de un apel telefonic și de un e-mail.
sending-print = Tipăriți această pagină

sending-steps = În această ordine
sending-step-phone = Mai întâi sunați, la un număr pe care îl aveați deja. Spuneți că vine un fișier și întrebați la ce adresă să meargă și cine citește acea căsuță poștală.
sending-step-email = Folosiți e-mailul securizat al organizației dumneavoastră. Dacă nu are, întrebați persoana care răspunde de protecția datelor înainte să trimiteți ceva.
sending-step-address = Scrieți unei singure persoane. Tastați adresa cu mâna dumneavoastră și citiți-o încă o dată înainte să trimiteți: o adresă propusă de programul de e-mail este adesea a altcuiva.
sending-step-subject = Dați e-mailului un subiect neutru, de exemplu „Cum am stabilit la telefon”. Fără nume, fără inițiale, fără data nașterii, fără număr de referință și fără nimic care spune despre ce este vorba. La fel și în textul e-mailului.
sending-step-attach = Atașați fișierul cu numele pe care îl are. Numele nu spune nimic despre nimeni.
sending-step-words = Dacă fișierul este încuiat cu șase cuvinte, spuneți-le la telefon. Niciodată în același mesaj și nici în alt e-mail, într-un SMS sau într-un chat.
sending-step-opened = Rugați-i să îl deschidă cât timp sunteți încă la telefon. Dacă nu vă cunosc încă cheia, citiți-vă unii altora cele șase cuvinte ale ei: ele se arată acolo unde a fost făcut fișierul și nu sunt cele din fraza de acces.
sending-step-delete = Apoi ștergeți fișierul și e-mailul, cum se arată mai jos.

sending-not = Ce să nu faceți
sending-not-chat = Nu folosiți pentru aceasta WhatsApp sau altă aplicație de mesaje și niciun fel de grup.
sending-not-names = Nu puneți un nume în subiect, în numele fișierului sau într-un calendar.
sending-not-shared = Nu trimiteți la o căsuță poștală comună înainte să fi întrebat cine o citește și să vi se fi spus că fișierul poate veni acolo.
sending-not-private = Nu trimiteți dintr-un cont de e-mail privat și nici la unul.
sending-not-drive = Nu puneți fișierul pe un disc comun sau pe un site de transfer de fișiere, decât dacă organizația dumneavoastră permite asta în acest scop.
sending-not-open = Nu descuiați un fișier și nu îl faceți din nou fără încuiere, ca să fie mai ușor de trimis.

sending-refused = Dacă sistemul de e-mail refuză fișierul
sending-refused-text = Salvați-l încă o dată ca .age.txt și trimiteți-l pe acela. Este un fișier text cu același conținut și la fel de bine încuiat.
sending-refused-junk = Dacă a fost trimis și nu a ajuns, rugați-i să se uite în folderul de spam (junk) și să întrebe pe cine se ocupă de e-mailul lor. Nu îl trimiteți la altă adresă pe care nu ați stabilit-o împreună.
sending-refused-other = Dacă nici așa nu merge, stabiliți la telefon o cale permisă de ambele organizații, de exemplu să îl duceți pe un stick de memorie criptat. Lăsați-l încuiat.

sending-opening = Cum îl deschid ei
sending-opening-page = Pe pagina „Deschideți un pachet” a acestui site. Nu este nevoie să se instaleze ceva, nu este nevoie de cont, iar fișierul nu pleacă de pe calculatorul lor. Aceasta este adresa ei:
sending-opening-words = Dacă este încuiat cu șase cuvinte: aleg fișierul acolo și scriu cuvintele.
sending-opening-key = Dacă este încuiat cu cheia lor: își descuie mai întâi seiful, apoi aleg fișierul acolo. Nu există frază de acces.
sending-opening-age = Îl poate deschide și orice alt program pentru fișiere age, cu aceleași cuvinte sau cu aceeași cheie.
sending-opening-check = Alt program descuie fișierul. Dacă este autentic și neschimbat se vede pe pagina „Deschideți un pachet”, care primește și ce a descuiat un astfel de program.

sending-deleting = După aceea: ștergeți
sending-deleting-downloads = După ce l-au deschis, ștergeți fișierul din folderul de descărcări și goliți coșul de gunoi.
sending-deleting-sent = Ștergeți e-mailul din folderul de mesaje trimise și apoi din cel de mesaje șterse, dacă organizația dumneavoastră nu este nevoită să îl păstreze.
sending-deleting-kept = Exemplare pot rămâne în copiile de rezervă ale calculatorului și ale sistemului de e-mail. Acolo, un fișier încuiat nu poate fi citit fără cuvintele sau cheia lui. Unul care nu a fost încuiat poate fi citit.
sending-deleting-draft = Referirea rămâne în seiful dumneavoastră până când o ștergeți acolo. Puteți face pachetul din nou.

sending-wrong = Dacă a ajuns unde nu trebuie
sending-wrong-now = Faceți aceasta imediat, și dacă nu știți sigur, și dacă greșeala a fost a dumneavoastră. Ce protejează persoana este să spuneți devreme.
sending-wrong-lead = Sunați persoana care răspunde de protecția datelor în organizația dumneavoastră. Spuneți ce s-a trimis, cui și când, dacă era încuiat și dacă se poate ca și cuvintele să fi plecat odată cu el.
sending-wrong-ico = Se poate să trebuiască raportat la Biroul Comisarului pentru Informații (Information Commissioner’s Office, ICO). Decide cine răspunde de protecția datelor. Dacă trebuie, raportarea se face fără întârziere și, unde este posibil, în 72 de ore de când organizația dumneavoastră a aflat. Nopțile și sfârșitul de săptămână se numără.
sending-wrong-ask = Rugați pe cine l-a primit să nu îl deschidă, să îl șteargă de peste tot și să vă scrie că a făcut-o. Nu vă bazați pe rechemarea e-mailului.
sending-wrong-danger = Dacă persoana ar putea fi în pericol din această cauză, spuneți acum șefului dumneavoastră sau celui care răspunde de protecția persoanelor (safeguarding lead). În caz de urgență, sunați la 999. Stabiliți împreună cine îi spune persoanei și cum se face aceasta în siguranță: dacă riscul pentru ea este mare, de obicei trebuie să i se spună.
sending-wrong-words = Dacă se poate ca și cuvintele să fi plecat odată cu el, fișierul se socotește neîncuiat.
sending-wrong-check = Când trimiteți din nou, faceți pachetul din nou, ca să aibă alte cuvinte, și începeți cu telefonul.
