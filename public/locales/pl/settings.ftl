### status: machine-drafted

settings-contents = Na tej stronie
settings-locked = Sejf nie jest otwarty. Gdy będzie otwarty, widać będzie, kto może go otworzyć, kopię zapasową i kilka innych ustawień.

## Where work is. "Vault" is the encrypted store on this device; "passphrase" is several words used as one password.

settings-data = Gdzie jest Pana/Pani praca i kto może ją otworzyć
    .where = Wersje robocze są przechowywane w tej przeglądarce na tym urządzeniu, zaszyfrowane. Nigdzie indziej nic nie jest przechowywane. Onward nie ma serwera i nikomu nic nie wysyła.
    .who = Wersje robocze może czytać tylko ktoś, kto ma hasło do tego sejfu albo jego kod odzyskiwania. Nikt inny nie może: ani my, ani ludzie, którzy prowadzą tę stronę, ani Pana/Pani dział IT.
    .delete = Ktoś, kto używa tego samego konta na komputerze, nie może czytać wersji roboczych, ale może je usunąć.
    .open = Niektóre rzeczy nie są zaszyfrowane i może je odczytać ten, kto czyta dysk tego komputera: że utworzono tu sejf; ilu ma pracowników, ile ma wersji roboczych i podpisanych pakietów, jak są duże i jak często je zapisywano; że sama strona jest tu zachowana, z jakimi okolicami i językami; wybrany język, wielkość tekstu i kontrast; czy schowano informację o szybkim wyjściu; po ilu minutach się blokuje; oraz odpowiedź przeglądarki w sprawie przechowywania danych. Nie mówią one, kogo dotyczy wersja robocza.
    .export = Eksportowany pakiet jest zabezpieczony hasłem albo kluczem, chyba że Pan/Pani postanowi inaczej: wtedy każdy, kto dostanie plik, może go przeczytać. Po wysłaniu proszę usunąć wyeksportowane pliki z folderu pobranych plików.

## What happens if … Each title ends the heading's sentence.

settings-if = Co się stanie, jeśli …
    .lead = Proszę nacisnąć linię, aby przeczytać, co się stanie i co zrobić.
settings-if-walk-in = … ktoś wejdzie
    .what = „Wyjdź z tej strony” od razu robi stronę białą, zapisuje to, co może, blokuje sejf we wszystkich oknach Onward i otwiera inną stronę. Trzykrotne naciśnięcie Shift robi to samo. To nie czyści historii przeglądarki.
    .do = Jeśli jest czas, zamiast tego proszę użyć „Zablokuj” na górze strony: najpierw zapisuje wszystko. Strona, której nikt nie używa, blokuje się sama.
settings-if-passphrase = … ktoś zapomni swoje hasło
    .what = Nikt nie może go odczytać i nikt nie może z zewnątrz ustawić nowego.
    .do = Proszę otworzyć sejf kodem odzyskiwania i utworzyć nowe hasło. Albo ktoś ze współpracowników otwiera sejf własnym hasłem, usuwa tę osobę i dodaje ją jeszcze raz. Bez hasła i bez kodu nikt nigdy nie przeczyta wersji roboczych.
settings-if-code = … kod odzyskiwania zginie albo znajdzie go ktoś inny
    .what = Sejf nadal otwiera się każdym hasłem. Ale pliki kopii zapasowej otwierają się tylko kodem, a ktoś, kto ma kod, może otworzyć sejf i każdy plik kopii zapasowej utworzony z tym kodem.
    .do = Proszę otworzyć sejf i utworzyć nowy kod w części „Kto może otworzyć ten sejf”. Potem proszę zrobić nowy plik kopii zapasowej i zniszczyć starą kartkę i stare pliki.
settings-if-cleared = … dane przeglądarki zostaną wyczyszczone
    .what = Wyczyszczenie „plików cookie i danych witryn” usuwa sejf i każdą wersję roboczą. Robią to też programy do czyszczenia komputerów. Niektóre przeglądarki robią to same, gdy strony nie otwierano przez kilka dni albo gdy dysk jest pełny.
    .do = Proszę robić plik kopii zapasowej na koniec każdego dnia pracy. Z tym plikiem i kodem odzyskiwania wszystko można przywrócić.
settings-if-power = … zabraknie prądu albo przeglądarka się zawiesi
    .what = Wpisywany tekst jest zapisywany przez cały czas. Gdy widać „Zapisano”, wersja robocza jest na dysku. Ginie najwyżej ostatnia sekunda pisania. Jeśli najnowsza kopia wersji roboczej jest uszkodzona, otwiera się kopia sprzed niej.
    .do = Proszę otworzyć stronę jeszcze raz i odblokować sejf. Wróci Pan/Pani do tego samego miejsca.
settings-if-breaks = … komputer się zepsuje albo zostanie wymieniony
    .what = Wersje robocze, które są tylko na nim, giną razem z nim.
    .do = Na innym urządzeniu proszę otworzyć stronę wersji roboczych i wybrać początek od pliku kopii zapasowej. Potrzebny jest plik i kod odzyskiwania, z którym go utworzono.
settings-if-leaves = … ktoś ze współpracowników odejdzie
    .what = Proszę usunąć tę osobę w części „Kto może otworzyć ten sejf”. Sejf dostaje nowy klucz i wszystko jest szyfrowane na nowo. Od tej chwili jej hasło nic tutaj nie otwiera.
    .do = Jednego nie da się cofnąć: kopie dysku zrobione wcześniej nadal da się czytać jej starym hasłem. Jeśli znała kod odzyskiwania, proszę utworzyć też nowy kod i nowy plik kopii zapasowej.
settings-if-taken = … ktoś zabierze urządzenie
    .what = Gdy sejf jest zablokowany, ten ktoś może zobaczyć, że używano Onward, i może usunąć wersje robocze, ale nie może ich czytać. Każda próba zgadnięcia hasła zajmuje czas: sześciu losowych słów nikt nie zgadnie. Gdy sejf jest otwarty, może czytać to, co jest na ekranie.
    .do = Proszę powiedzieć przełożonemu. Onward nie ma serwera, więc urządzenia nie da się zablokować ani wyczyścić z innego miejsca. Proszę powiedzieć okolicom, do których wysłano pakiety, że temu urządzeniu nie wolno już ufać.
settings-if-forced = … ktoś zmusi Pana/Panią do podania hasła
    .what = Wtedy może przeczytać wszystko w sejfie. Onward nie może temu zapobiec i nie ma drugiego hasła, które pokazuje coś innego.
    .do = Najważniejsze jest Pana/Pani bezpieczeństwo. W bezpiecznym miejscu proszę powiedzieć przełożonemu i osobom, których wersje robocze były na tym urządzeniu.
settings-if-it = … zajrzy tu dział IT
    .what = Kopie dysku i danych przeglądarki są zaszyfrowane: dział IT nie może czytać w nich wersji roboczych. Może zobaczyć, jakie strony otwierano. Programy, które instaluje, mogą widzieć ekran, klawiaturę i stronę, gdy sejf jest otwarty.
    .do = Proszę zapytać, jakie rozszerzenia przeglądarki i programy do zdalnego sterowania ma ten komputer, i poprosić o usunięcie niepotrzebnych.
settings-if-site = … ktoś zmieni tę stronę
    .what = Zmieniona strona mogłaby czytać to, co się wpisuje, od dnia zmiany. Przeglądarka sprawdza, czy każdy program strony jest tym, który strona podaje, ale sama strona pochodzi z tego samego miejsca.
    .do = Jeśli coś wygląda lub działa inaczej niż dotąd i nikt nie powiedział dlaczego, proszę nie odblokowywać sejfu. Proszę zapytać tego, kto prowadzi tę stronę.

## What is promised, and what is not.

settings-promises = Co Onward obiecuje, a czego nie może
    .saved = „Zapisano” widać tylko wtedy, gdy wersja robocza jest zapisana na dysku.
    .sealed = Nic, co wpisuje się w skierowanie, nie leży na dysku w postaci, którą da się przeczytać.
    .nowhere = To, co Pan/Pani wpisuje, nie jest nigdzie wysyłane. Pakiet opuszcza to urządzenie tylko jako plik, który Pan/Pani eksportuje.
    .agreed = Tego, na czego udostępnienie osoba się nie zgodziła, nie ma w pakiecie.
    .locks = Po zablokowaniu to, co było otwarte, znika ze strony i z jej pamięci. Jest jeden wyjątek: jeśli strona blokuje się sama i nie może ani zapisać, ani zaszyfrować ostatnio wpisanego tekstu, zdejmuje ten tekst z ekranu i trzyma go w pamięci do czasu wpisania hasła albo zamknięcia okna. Strona wtedy o tym mówi.
settings-limits = Czego Onward nie może obiecać
    .seen = Inni mogą zobaczyć, że ta strona była tu otwierana. Mogą to pokazać historia przeglądarki, sieć, zrzuty ekranu i folder pobranych plików.
    .device = Komputer, który kontroluje ktoś inny, nie jest bezpieczny: program, który zapisuje klawiaturę, widzi hasło, a rozszerzenie przeglądarki widzi stronę.
    .forced = Ktoś może zmusić Pana/Panią do podania hasła.
    .delete = Wersje robocze może usunąć ktoś z tym samym kontem na komputerze. Pomaga plik kopii zapasowej w innym miejscu.
    .weak = Hasło łatwe do zgadnięcia niczego nie chroni. Kopie zrobione przed zmianą hasła nadal otwierają się starym hasłem.
    .page = Ktoś mógł zmienić otwartą stronę, którą ma Pan/Pani przed sobą. Sejf podpisuje tylko całe wersje robocze, które są w nim zapisane, i każdą wymienia poniżej. Jeśli coś wygląda źle, proszę go zablokować i powiedzieć działowi IT.
    .time = Data podpisu jest taka, jak na zegarze tego urządzenia. Nikt inny jej nie potwierdza.
    .who = Nikt nie sprawdza, kto siedzi przy klawiaturze. Pakiet pokazuje, który sejf go podpisał, a nie która osoba.
    .sealed = Kto ma hasło albo klucz do zabezpieczonego pakietu, może go otworzyć i może jedno i drugie przekazać dalej.

## What can be set.

settings-locking = Samoczynne blokowanie
    .what = Gdy nikt nie dotyka strony przez wybrany tu czas, zapisuje ona wszystko i się blokuje. Mówi o tym minutę wcześniej; jeśli blokuje się po 1 minucie, pół minuty wcześniej. Blokuje się też, gdy komputer był uśpiony.
settings-locking-minutes = Zablokuj, gdy nikt nie dotykał strony
    .hint = To ustawienie jest na tym urządzeniu niezaszyfrowane i dotyczy każdego, kto go używa.
settings-locking-1 = przez 1 minutę
settings-locking-2 = przez 2 minuty
settings-locking-3 = przez 3 minuty
settings-locking-5 = przez 5 minut
settings-locking-10 = przez 10 minut
settings-locking-15 = przez 15 minut
settings-backup = Kopia zapasowa
    .lead = Plik kopii zapasowej to zaszyfrowana kopia wszystkiego, co jest w sejfie, w jednym pliku, który trzyma się w innym miejscu.
settings-keep = Jak długo zostają wersje robocze
    .what = Wersja robocza jest usuwana z tego urządzenia po pewnym czasie od ostatniej zmiany, żeby nic nie zostawało tu dłużej, niż trzeba. Lista wersji roboczych mówi o tym od 14 dni wcześniej.
    .told = Nic nie jest usuwane, zanim ktoś się o tym nie dowie: gdy czas minie, lista wersji roboczych o tym mówi, wersję roboczą można zatrzymać jeszcze 30 dni, a usuwana jest najwcześniej 7 dni później.
settings-keep-days = Usuń wersję roboczą od ostatniej zmiany
settings-keep-30 = po 30 dniach
settings-keep-60 = po 60 dniach
settings-keep-90 = po 90 dniach
settings-keep-120 = po 120 dniach
settings-keep-180 = po 180 dniach
settings-keep-set = Ustawiono. Pozostałe dni są liczone na nowo dla wszystkich wersji roboczych.
settings-browser = Ta przeglądarka

## Erasing. The word is typed to confirm: one short word without accents or spaces.

erase = Wymaż to urządzenie
    .lead = To na zawsze usuwa dane Onward z tej przeglądarki. Działa też, gdy sejf jest zablokowany. Inne okna Onward zamykają swoje wersje robocze.
erase-deletes = Co zostaje usunięte
    .vault = Sejf, z każdą wersją roboczą, hasłami wszystkich i kodem odzyskiwania.
    .keys = Klucz, którym ten sejf podpisuje, i lista tego, co podpisał.
    .rest = Język, wielkość tekstu i inne ustawienia tego urządzenia oraz wszystko inne, co przeglądarka wymienia dla tej strony.
erase-stays = Co nie zostaje usunięte
    .files = Wyeksportowane pakiety, pliki kopii zapasowej i inne pliki w folderze pobranych plików.
    .history = Historia przeglądarki, która pokazuje, że ta strona była otwarta.
    .copies = Kopie dysku tego komputera, które zrobił ktoś inny, oraz Onward na innych urządzeniach.
erase-begin = Wymaż to urządzenie …
erase-type = Aby potwierdzić, proszę wpisać słowo „{ $word }”. W razie wątpliwości proszę najpierw zrobić plik kopii zapasowej.
erase-word = kasuj
erase-word-field = Słowo
erase-word-wrong = Proszę wpisać słowo „{ $word }”, aby wymazać wszystko, albo nacisnąć „Nie wymazuj”.
erase-do = Wymaż wszystko
erase-not = Nie wymazuj
erase-working = Wymazywanie, a potem sprawdzanie, co zostało
erased = To urządzenie zostało wymazane
erased-not-all = Nie wszystko dało się wymazać
erased-nothing-left = Nic nie zostało: przeglądarka nie wymienia dla tej strony żadnej bazy danych, żadnej pamięci podręcznej, żadnego wpisu, żadnego pliku ani żadnego programu w tle.
erased-left = Przeglądarka nadal wymienia:
    .do = Proszę zamknąć wszystkie inne okna i karty Onward, a potem wymazać jeszcze raz. Jeśli to nie pomoże, proszę wyczyścić „pliki cookie i dane witryn” dla tej strony w ustawieniach przeglądarki.
erased-databases =
    { $count ->
        [one] { $count } baza danych:
        [few] { $count } bazy danych:
        [many] { $count } baz danych:
       *[other] { $count } bazy danych:
    }
erased-databases-unknown = Ta przeglądarka nie mówi, czy została jakaś baza danych. Dla pewności proszę wyczyścić „pliki cookie i dane witryn” dla tej strony w ustawieniach przeglądarki.
erased-caches =
    { $count ->
        [one] { $count } pamięć podręczna
        [few] { $count } pamięci podręczne
        [many] { $count } pamięci podręcznych
       *[other] { $count } pamięci podręcznej
    }
erased-entries =
    { $count ->
        [one] { $count } zapisany wpis
        [few] { $count } zapisane wpisy
        [many] { $count } zapisanych wpisów
       *[other] { $count } zapisanego wpisu
    }
erased-cookies =
    { $count ->
        [one] { $count } plik cookie
        [few] { $count } pliki cookie
        [many] { $count } plików cookie
       *[other] { $count } pliku cookie
    }
erased-files =
    { $count ->
        [one] { $count } plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
erased-workers =
    { $count ->
        [one] { $count } program w tle
        [few] { $count } programy w tle
        [many] { $count } programów w tle
       *[other] { $count } programu w tle
    }
erased-next = Co jeszcze można zrobić
    .files = Proszę usunąć wyeksportowane pakiety i pliki kopii zapasowej, które nie mogą zostać na tym urządzeniu.
    .history = Proszę wyczyścić historię przeglądarki dla tej strony.
    .trash = Proszę opróżnić kosz, w którym nadal mogą być usunięte pliki.
erase-again = Wymaż jeszcze raz
erased-leave = Przejdź do pierwszej strony
