### status: machine-drafted

## ---- Adding somebody’s key ----

pin = Dodaj kogoś do książki adresowej
pin-another = Inny klucz dla tego wpisu
pin-name = Nazwa w książce adresowej
    .hint = Tak, jak się go tutaj nazywa. Nikt inny tego nie widzi.
pin-key = Karta tej osoby
    .hint = Jedna długa linia tekstu, którą ta osoba kopiuje ze strony swojej książki adresowej albo którą publikuje okolica. Można też wkleić klucz, który zaczyna się od age1.
pin-next = Pokaż słowa
pin-add = Dodaj do książki adresowej
pin-replace = Od teraz używaj tego klucza
pin-cancel = Anuluj
pin-claims = Podaje, że należy do: { $organisation }, { $device }
pin-words = Proszę zadzwonić pod numer znany już wcześniej, a nie pod numer z wiadomości. Niech ta osoba przeczyta te sześć słów ze swojego ekranu:
pin-bare = To jest klucz bez karty: nie mówi, czyj jest. Niech ta osoba przeczyta cały klucz przez telefon, pod numerem znanym już wcześniej.
pin-compared = Czy je porównano?
pin-compared-phone = Tak, przez telefon, pod numerem znanym już wcześniej
pin-compared-person = Tak, twarzą w twarz
pin-compared-not = Jeszcze nie
    .hint = Zostaje zapisane, że nikt ich nie porównał. Można to zrobić później.
pin-why = Dlaczego jest inny klucz?
    .hint = Na przykład: ta osoba ma nowy komputer i powiedziała nam o tym przez telefon.

## ---- The address book ----

contacts = Książka adresowa
    .lead = Czyj jest który klucz. Pakiety są zabezpieczane tylko kluczami z tej książki, a tego, kto podpisał pakiet, rozpoznaje się po niej, a nie po nazwie w pakiecie.
contacts-locked = Książka adresowa jest w sejfie, a sejf nie jest otwarty.
contacts-unlock = Otwórz sejf
contacts-none = W książce adresowej nikogo jeszcze nie ma
    .lead = Proszę poprosić koordynatorów, z którymi Pan/Pani pracuje, o ich karty i dodać tutaj każdego z nich.
contacts-loading = Sprawdzanie w sejfie
contacts-add = Dodaj kogoś
contacts-follow = Ktoś przysłał zmianę klucza
    .lead = Gdy klucz jest wymieniany, stary klucz podpisuje nowy. Jeśli stary klucz jest w Pana/Pani książce adresowej, nowy zajmuje jego miejsce i niczego nie trzeba porównywać od nowa.
contacts-follow-text = Zmiana klucza
    .hint = Jedna długa linia tekstu.
contact-compared = Słowa porównane
contact-not-compared = Słowa jeszcze nieporównane
contact-unpinned = Już bez zaufania
contact-claims = Podaje, że to
    .both = { $organisation }, { $device }
contact-area = Odpowiada za
contact-since = W książce adresowej od
contact-sealing = Można dla niego zabezpieczać pakiety
    .yes = Tak
    .no = Nie: znany jest tylko podpis
    .over = Już nie: klucz ma ponad trzy lata. Proszę poprosić o nową kartę
contact-until = Klucz ma być używany do
contact-past = Czemu ufano wcześniej
contact-past-when = Od { $from } do { $until }
contact-past-unpinned = Już bez zaufania
contact-past-signed = Zastąpiony kluczem, który podpisał stary klucz
contact-past-compared = Zastąpiony kluczem, który ktoś porównał
contact-rename = Zmień nazwę
contact-compare = Słowa są porównane
contact-replace = Ta osoba ma inny klucz
contact-unpin = Nie ufaj już temu kluczowi
    .what = Pakiety nie są już nim zabezpieczane, a wszystko, co podpisał, jest pokazywane z ostrzeżeniem. To, czemu ufano do tej pory, zostaje zapisane.
contact-unpin-why = Dlaczego?
    .hint = Na przykład: skradziono ich laptop.

## ---- This vault’s own card ----

own-card = Karta tego sejfu
    .lead = Inni potrzebują jej, żeby zabezpieczać pakiety dla Pana/Pani i rozpoznawać to, co Pan/Pani podpisuje. Nie jest tajna.
own-card-words = Słowa do przeczytania na głos
    .hint = Gdy ktoś dodaje Pana/Pani kartę do swojej książki adresowej, dzwoni do Pana/Pani. Proszę przeczytać mu te sześć słów.
own-card-squares = Odcisk tego klucza jako kod QR, taki sam jak na ostatniej stronie każdego podpisanego pliku PDF
own-card-text = Karta
    .hint = Proszę wysłać tę linię ludziom, którzy przysyłają Panu/Pani pakiety. Jeśli Pana/Pani okolica publikuje materiały, trafia ona do nich.
own-card-copy = Skopiuj kartę
own-card-copied = Skopiowano.
own-card-not-copied = Przeglądarka na to nie pozwoliła. Proszę zaznaczyć linię i skopiować ją ręcznie.
own-card-bare = Sam klucz, dla innych programów
    .hint = Programy takie jak age mogą zabezpieczać pliki tym kluczem. Nie mówi on, czyj jest.

## ---- The life of this vault’s key ----

key-life = Wymień klucz tego sejfu
    .lead = Klucz jest ważny trzy lata. Proszę wymienić go wcześniej albo wtedy, gdy urządzenie przechodzi w inne ręce. Jeśli zginął albo może go mieć ktoś inny, proszę z niego zrezygnować.
key-which = Co się stało?
key-which-replace = Klucz jest bezpieczny i jest zwyczajnie wymieniany
    .hint = Stary klucz podpisuje nowy. Kto ma stary w swojej książce adresowej, może przejść na nowy bez ponownego porównywania słów.
key-which-renew = Klucz zginął albo może go mieć ktoś inny
    .hint = Nic nie podpisuje nowego klucza. Do wszystkich trzeba zadzwonić i wszyscy muszą jeszcze raz porównać słowa.
key-why = Dlaczego?
    .hint = W kilku słowach. Inni to widzą, jeśli stary klucz podpisuje nowy.
key-make = Utwórz nowy klucz
key-missing = Nic jeszcze nie wybrano.
    .do = Proszę wybrać, co się stało.
key-replaced = Jest nowy klucz
    .do = Proszę wysłać poniższą zmianę klucza e-mailem wszystkim, którzy mają Pana/Pani kartę: bezpiecznym schronieniom (safehouses), okolicom i temu, kto prowadzi materiały okolicy. Dzwoniąc do nich, proszę przeczytać im komunikat. Potem proszę zrobić kopię zapasową. To, co zabezpieczono starym kluczem, nadal da się tu otworzyć.
key-renewed = Jest nowy klucz i nic go nie podpisuje
    .do = Proszę dziś zadzwonić do wszystkich, którzy mają Pana/Pani kartę, i przeczytać im komunikat. Proszę wysłać im nową kartę, żeby porównali słowa. Potem proszę zrobić kopię zapasową.
key-past = Klucze przed tym
key-past-until = Do { $until }.
key-past-change = Zmiana klucza, podpisana tym kluczem: proszę wysłać tę linię tym, którzy mają go w swoich książkach adresowych.
key-past-lost = Zrezygnowano z niego: nic nie podpisało następnego klucza

## ---- The notice about this vault’s key, to read out by telephone. “We” are whoever has the vault; “you” is whoever is telephoned. ----

notice-show = Pokaż komunikat do przeczytania
notice-print = Wydrukuj komunikat
notice-close = Zamknij komunikat
notice-read-out = Do przeczytania przez telefon. Jeśli to my dzwonimy, proszę najpierw oddzwonić do nas pod numer znany już wcześniej: każdy może zadzwonić i podać się za nas.
notice-organisation = Organizacja
notice-device = Urządzenie
notice-when = Starego klucza używano do
notice-words = Sześć słów naszego obecnego klucza
notice-steps = Co trzeba zrobić
notice-made = To jest nasz klucz
    .what = Podpisujemy nim, żeby było wiadomo, co pochodzi od nas. Pliki dla nas są nim zabezpieczane.
notice-made-add = Proszę dodać kartę, którą przysyłamy, do swojej książki adresowej: „Dodaj kogoś”.
notice-made-compare = Na Pana/Pani ekranie pojawi się wtedy sześć słów. My czytamy nasze. Jeśli choć jedno jest inne, proszę nie dodawać karty.
notice-replaced = Mamy nowy klucz
    .what = Nasz klucz został zwyczajnie wymieniony, a stary podpisał nowy. Ani nie zginął, ani nie został skradziony.
notice-replaced-follow = W książce adresowej proszę otworzyć „Ktoś przysłał zmianę klucza” i wkleić linię, którą przysyłamy.
notice-replaced-look = Nasz wpis pokazuje wtedy sześć słów podanych wyżej. Nic innego nie trzeba porównywać. Jeśli są inne, proszę nie używać tego klucza i zadzwonić do nas.
notice-lost = Proszę już nie ufać naszemu staremu kluczowi
    .what = Nasz stary klucz zginął albo może go mieć ktoś inny. Nic nie podpisuje nowego klucza, więc trzeba porównać jego słowa.
notice-lost-unpin = W książce adresowej, przy naszym wpisie, proszę nacisnąć „Nie ufaj już temu kluczowi”.
notice-lost-replace = Potem proszę nacisnąć „Ta osoba ma inny klucz” i wkleić kartę, którą przysyłamy. Na Pana/Pani ekranie pojawi się wtedy sześć słów. My czytamy nasze. Jeśli choć jedno jest inne, proszę nie używać tego klucza.
notice-lost-signed = Proszę nie polegać na niczym od nas, co przyszło ostatnio i czego nie potwierdziliśmy na Pana/Pani pytanie przez telefon. Mógł to podpisać ktoś inny.
notice-lost-locked = Proszę powiedzieć nam, jakie pliki ostatnio zabezpieczono naszym starym kluczem. Ktoś inny być może może je przeczytać.

## ---- Receive: who signed, and whom it is for ----

standing-pin = Dodaj do książki adresowej
standing-words = Sześć słów tego klucza
standing-pinned = W Pana/Pani książce adresowej: { $name }
standing-not-compared = W Pana/Pani książce adresowej: { $name }, słowa jeszcze nieporównane
    .do = Proszę zadzwonić pod numer, który już Pan/Pani ma, i porównać te sześć słów. Potem proszę zapisać to w książce adresowej.
standing-earlier = To jest wcześniejszy klucz: { $name }. Wymieniono go { $until }.
    .do = Pakiet utworzony przed tą datą może być prawdziwy. Jeśli jest nowszy, proszę na nim nie polegać: proszę zadzwonić ({ $name }) pod numer, który już Pan/Pani ma.
standing-unpinned = Temu kluczowi ({ $name }) już się nie ufa.
    .do = Proszę nie polegać na tym pakiecie. Zapisany powód: { $why }
standing-other-key = To nie jest klucz znany dla { $name }.
    .do = Proszę nie polegać na tym pakiecie. Proszę zadzwonić ({ $name }) pod numer, który już Pan/Pani ma. To może być inny komputer tych samych osób albo ktoś inny.
addressed-us = Utworzony dla tego sejfu
addressed-earlier = Utworzony dla wcześniejszego klucza tego sejfu.
addressed-nobody = Nie jest zaadresowany do niczyjego klucza: wysłano go z hasłem albo bez zabezpieczenia.
addressed-another = Ten pakiet utworzono dla innej okolicy.
    .do = Jest prawdziwy, ale nie jest dla Pana/Pani. Proszę powiedzieć o tym nadawcy i nie przekazywać go dalej bez zgody osoby.
sequence-same = Ten pakiet był tu już otwierany.
sequence-newer = Ten pakiet jest nowszy niż ten otwarty wcześniej dla tego skierowania. Proszę używać tego.
sequence-superseded = Otwarto już nowszy pakiet dla tego skierowania. Proszę używać tamtego.
sequence-other-signer = Wcześniej otwarto pakiet dla tego skierowania i podpisał go inny klucz.
    .do = Proszę zadzwonić do organizacji, która przysłała pierwszy, i zapytać, czy ten też jest od niej.
sequence-conflict = Wcześniej otwarto inny pakiet z tym samym numerem i mówi on coś innego.
    .do = Onward nigdy nie tworzy dwóch pakietów z jednym numerem. Proszę nie polegać na żadnym z nich przed telefonem do nadawcy.

## ---- Receive: the answer ----

answer = Odpowiedz nadawcy
    .lead = Odpowiedź jest podpisana przez ten sejf i zabezpieczona tylko dla nadawcy. Plik proszę wysłać tak jak pakiet.
answer-what = Co chce Pan/Pani powiedzieć?
answer-received = Otrzymaliśmy to
answer-question = Mamy pytanie
answer-reasons = Dlaczego?
answer-signposted = Dokąd zamiast tego polecono osobie się zwrócić
    .hint = Proszę zostawić puste, jeśli nie było nic do powiedzenia.
answer-words = Własnymi słowami
    .hint = Samo pytanie albo cokolwiek, co nadawca powinien wiedzieć. Proszę nie pisać o osobie więcej, niż trzeba.
answer-as-text = Zapisz jako plik tekstowy (.age.txt), bo poczta e-mail odbiorcy odrzuca pliki .age
answer-send = Podpisz i zapisz odpowiedź
answer-missing = Nic jeszcze nie wybrano.
    .do = Proszę wybrać, co chce Pan/Pani powiedzieć.
answer-no-question = Nie ma jeszcze pytania.
    .do = Proszę napisać je własnymi słowami.
answer-saved = Plik { $file } jest w folderze pobranych plików.
    .do = Proszę dołączyć go do e-maila z neutralnym tematem. Potem proszę usunąć go z folderu pobranych plików.
answer-possible = Skierowanie jest możliwe
answer-not-possible = Skierowanie nie jest możliwe
answer-possible-words = Skierowanie jest od teraz możliwe. Proszę je wysłać.
answer-no-words = Nic jeszcze nie napisano.
    .do = Proszę napisać, że jest możliwe i od kiedy.
decision-accepted = Przyjmujemy skierowanie
decision-accepted-waiting = Przyjmujemy skierowanie i czekamy na mieszkanie
decision-more-information = Do decyzji potrzebujemy więcej informacji
decision-declined-by-service = Nie możemy przyjąć skierowania
decision-declined-by-person = Osoba zdecydowała, że nie przyjdzie
decision-consent-withdrawn = Osoba cofnęła zgodę
decision-duplicate = Mamy już to skierowanie
reason-no-recourse-budget = Brak budżetu dla osób bez prawa do funduszy publicznych (recourse to public funds)
reason-no-accommodation = Brak odpowiedniego mieszkania
reason-waiting-for-decision = Oczekiwanie na decyzję o rozstrzygających podstawach (conclusive grounds)
reason-beyond-capacity = Potrzeby są większe, niż możemy zaspokoić
reason-area-not-safe = Okolica nie jest dla osoby bezpieczna
reason-outside-criteria = Poza naszymi warunkami
reason-full-or-closing = Brak miejsc albo usługa się kończy

## ---- Files that are no packets ----

note-locked = To jest odpowiedź lub notatka o skierowaniu, a sejf nie jest otwarty.
    .do = Proszę najpierw odblokować sejf, a potem wybrać tu plik jeszcze raz. Zostanie pokazany tylko wtedy, gdy dotyczy jednego z Pana/Pani skierowań i pochodzi od kogoś z książki adresowej.
note-taken = Przyjęto do sejfu
    .what = Pochodzi od tego, od kogo powinno, i dotyczy skierowania znanego temu sejfowi. Oto, co się do tej pory stało:
note-not-kept = Od tego, od kogo powinno
    .what = Wersji roboczej tego skierowania nie ma już na tym urządzeniu, więc odpowiedź jest pokazana, a nie zachowana. Jeśli plik jest potrzebny, proszę go zapisać.
note-passed-on = To skierowanie przekazano stąd do innej okolicy.
    .do = Proszę dać tej okolicy także ten plik albo od razu do niej zadzwonić.
note-card = Karta
    .what = Czyjś klucz, do dodania do książki adresowej.
    .locked = Aby dodać go do książki adresowej, proszę odblokować sejf.
note-change = Zmiana klucza
    .what = Klucz o tych sześciu słowach mówi, że jego miejsce zajmuje inny klucz.
note-change-follow = Przejmij nowy klucz
note-change-followed = Nowy klucz jest w książce adresowej, na miejscu starego.

## ---- What happened to a referral ----

history = Co się do tej pory stało
refer-history-lead = Co tu podpisano, co odpowiedziano i co osoba cofnęła. Otrzymaną odpowiedź proszę otworzyć na stronie „Otwórz pakiet”: wtedy jest pokazana tutaj.
history-none = Nic się jeszcze nie stało.
history-sent = Podpisano tutaj:
history-received = Otrzymano i otwarto:
history-passed-on = Przekazano stąd do { $area }.
history-answered = Pana/Pani odpowiedź:
history-replied = Odpowiedź ({ $name }):
history-withdrew = Wysłana stąd informacja, że osoba cofa:
history-withdrawn = { $name } informuje, że osoba cofa:
history-withdrawn-tag = Zgoda cofnięta
withdraw = Osoba coś cofa
    .lead = To informuje okolicę, która ma pakiet. Zatrzymuje dalsze użycie. Nie cofnie tego, co już przeczytano. Proszę zmienić też zgodę w tym skierowaniu.
withdraw-what = Na co osoba już się nie zgadza?
withdraw-words = Słowami osoby albo Pana/Pani
    .hint = Tylko to, co okolica musi wiedzieć.
withdraw-send = Podpisz i zapisz
withdraw-missing = Nic jeszcze nie wybrano.
    .do = Proszę wybrać, na co osoba już się nie zgadza.
withdraw-refer_me = samo skierowanie
withdraw-share_needs = udostępnienie tego, kim jest i czego potrzebuje
withdraw-share_health = udostępnienie informacji o zdrowiu
withdraw-share_risk = udostępnienie informacji o ryzyku i o tym, co ją spotkało
withdraw-share_agencies = informacje dla innych instytucji
withdraw-contact_me = kontakt z nią
withdraw-home_office_figures = liczby dla Home Office, które jej nie identyfikują
withdraw-home_office_data = dane dla Home Office, które ją identyfikują

## ---- Why it did not work: what happened, and what to do ----

failure-bad-card = Tej karty nie można użyć: jej podpis jest nieprawidłowy albo brakuje jej części.
    .do = Proszę skopiować ją jeszcze raz, od pierwszej do ostatniej litery. Jeśli to nie pomoże, proszę jeszcze raz o nią poprosić przez telefon.
failure-card-expired = Ten klucz ma ponad trzy lata.
    .do = Proszę poprosić o nową kartę, przez telefon.
failure-no-name = Brakuje nazwy albo jest za długa.
    .do = Proszę wpisać, jak się go tutaj nazywa, w najwyżej 80 znakach.
failure-not-pinned = W książce adresowej nie ma do tego klucza.
    .do = Proszę sprawdzić w książce adresowej, czy ten wpis tam jest, czy ma klucz do zabezpieczania i czy odpowiada za tę okolicę.
failure-same-key = To jest klucz, który już jest w książce adresowej.
    .do = Nic nie trzeba robić. Jeśli miał to być inny klucz, proszę o niego zapytać przez telefon.
failure-not-compared = Nie podano, czy słowa porównano.
    .do = Proszę porównać słowa i wybrać, w jaki sposób. Klucz, który zajmuje miejsce innego, trzeba najpierw porównać.
failure-no-reason = Brakuje powodu albo jest za długi.
    .do = Proszę w kilku słowach powiedzieć dlaczego.
failure-no-such-referral = Ten sejf nic nie wie o skierowaniu, którego to dotyczy.
    .do = Proszę otworzyć to na urządzeniu, z którego wysłano pakiet albo które go otrzymało.
failure-no-reply-to = Pakiet nie mówi, jak zabezpieczyć odpowiedź dla jego nadawcy.
    .do = Proszę odpowiedzieć przez telefon albo bezpiecznym e-mailem.
failure-not-a-note = Ten plik nie jest odpowiedzią, którą można przyjąć, albo został zmieniony.
    .do = Proszę poprosić nadawcę, żeby wysłał go jeszcze raz.
failure-not-theirs = To jest podpisane, ale nie przez kogoś, od kogo mogłoby pochodzić.
    .do = Proszę na tym nie polegać. Ten, kto odpowiada, musi być w Pana/Pani książce adresowej, dla okolicy, do której poszedł pakiet. Proszę zadzwonić do tej okolicy pod numer, który już Pan/Pani ma.
failure-too-long = To jest za długie albo ma znak, którego nie można wysłać.
    .do = Proszę to skrócić i spróbować jeszcze raz.
