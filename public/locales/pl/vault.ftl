### status: machine-drafted

## Making the vault. "Passphrase" is several words used as one password.

vault-continue = Dalej
vault-create = Bezpieczna praca na tym urządzeniu
    .lead = Skierowania są przechowywane tylko na tym urządzeniu, zablokowane hasłem z kilku słów. Onward nigdzie nic nie wysyła: to Pan/Pani eksportuje plik i go wysyła.
vault-before-need = Co jest potrzebne
    .paper = Drukarka albo kartka i długopis, na kod odzyskiwania z 28 liter i cyfr.
    .time = Około pięciu minut. Na każdym kroku można się cofnąć, a nic, co Pan/Pani wpisze, nie zginie, dopóki ta strona jest otwarta.
vault-create-limits = Zanim Pan/Pani zacznie
    .forgotten = Jeśli zapomni Pan/Pani hasło, wersje robocze otworzy tylko kod odzyskiwania z kartki. My nie możemy ich otworzyć i dział IT też nie może.
    .browser = Wersje robocze zostają w tej przeglądarce na tym urządzeniu. Wyczyszczenie danych przeglądarki je usuwa. Okno prywatne traci je po zamknięciu.
    .access = Każdy, kto może używać tego konta na komputerze, może usunąć wersje robocze, ale bez hasła albo kodu odzyskiwania nie może ich czytać.
    .traces = Sama strona, bez wersji roboczych, też jest zachowana w tej przeglądarce, żeby otwierała się bez internetu. Kto używa tego urządzenia, może to zobaczyć. Usuwa ją „Czytanie bez internetu” w przewodniku po okolicach. Historia przeglądarki pokazuje, że ta strona była otwarta.
    .leaving = Jak szybko wyjść i jak wyczyścić historię
vault-start = Co chce Pan/Pani zrobić?
vault-start-new = Utworzyć nowy sejf
    .hint = Sejf to zamknięte miejsce w tej przeglądarce, w którym są przechowywane wersje robocze.
vault-start-backup = Otworzyć moją pracę z pliku kopii zapasowej
    .hint = Potrzebny jest plik i kod odzyskiwania, który obowiązywał, gdy tworzono plik.
vault-names = Nazwy dla tego sejfu
    .lead = Trzy nazwy, żeby Pan/Pani i ludzie, którzy dostają Pana/Pani pakiety, wiedzieli, skąd one pochodzą.
    .backup = Kopia zapasowa wszystkiego przynosi ze sobą nazwy swojej organizacji i swojego urządzenia. Nazwy wpisane tutaj są używane, jeśli ta kopia ich nie ma.
vault-names-worker = Pana/Pani imię tutaj
    .hint = Tak, jak mówią współpracownicy. Jest przechowywane w zablokowanym sejfie i pokazuje, kto może go otworzyć.
vault-create-organisation = Pana/Pani organizacja
    .hint = Jest wpisana w każdym pakiecie, który podpisuje to urządzenie.
vault-create-device = Nazwa tego urządzenia
    .hint = Na przykład: Laptop biurowy 2. Proszę nie używać imienia ani nazwiska.
vault-passphrase = Wybierz hasło
    .lead = Wpisuje się je przy każdym otwieraniu wersji roboczych. Sześć losowych słów trudno zgadnąć, a można się ich nauczyć w kilka dni.
vault-create-passphrase = Jakie hasło?
vault-create-offered = Użyj sześciu losowych słów
    .hint = Proszę zapisać te słowa na kartce, w tej kolejności. Kartkę proszę trzymać z dala od tego urządzenia.
vault-create-offered-other = Pokaż sześć innych słów
vault-create-offered-loading = Szukanie sześciu losowych słów
vault-create-offered-written = Sześć słów jest zapisanych na kartce
vault-create-own = Użyj mojego własnego hasła
    .hint = Co najmniej 12 znaków. Kilka słów, które do siebie nie pasują, łatwiej zapamiętać niż jedno trudne słowo.
vault-create-own-field = Nowe hasło
vault-create-show = Pokaż hasło
vault-judging = Sprawdzanie hasła
vault-code = Zapisz kod odzyskiwania
    .lead = Jeśli wszystkie hasła zostaną zapomniane, ten kod otwiera sejf. Otwiera też pliki kopii zapasowej. Jest pokazany tylko teraz.
vault-code-why = Dlaczego to potrzebne?
    .answer = Nikt inny nie ma kopii Pana/Pani hasła ani tego kodu, więc nikt inny nie może pomóc. Na następnej stronie wpisuje się dwie grupy z kartki, żeby mieć pewność, że da się ją odczytać.
vault-code-do = Kod jest na kartce
vault-code-field = Kod odzyskiwania
    .hint = Siedem grup po cztery litery i cyfry, z kartki. Wielkie litery, spacje i łączniki nie mają znaczenia.
vault-type-back = Wpisz dwie grupy z kartki
    .lead = To pokazuje, że kod na kartce da się odczytać. Aby zobaczyć go jeszcze raz, proszę się cofnąć.
vault-create-do = Utwórz sejf
vault-create-working = Tworzenie klucza z hasła. To trwa kilka sekund, żeby zgadywanie trwało lata.
vault-file = Otwórz swoją pracę z pliku kopii zapasowej
    .lead = Plik jest otwierany na tym urządzeniu. Nie jest nigdzie wysyłany i sam plik zostaje taki, jaki jest.
vault-file-field = Plik kopii zapasowej
    .hint = Jego nazwa zaczyna się od „onward-backup” i kończy na „.age”.
    .pick = Wybierz plik
vault-file-chosen = Wybrano:
vault-begin-do = Otwórz kopię zapasową
vault-begin-working = Otwieranie kopii zapasowej i tworzenie klucza z hasła. To trwa kilka sekund.
vault-made = Sejf jest gotowy
vault-made-paper = Kartkę proszę trzymać osobno od tego urządzenia
    .apart = Proszę zamknąć ją pod kluczem, na przykład w biurowej kasie pancernej albo zamykanej szufladzie. Kto ma tę kartkę razem z urządzeniem albo z plikiem kopii zapasowej, może przeczytać wszystko.
    .phone = Proszę nie robić jej zdjęcia i nie trzymać jej w e-mailu ani na wspólnym dysku.
    .lost = Jeśli kartka zginie, proszę utworzyć w ustawieniach nowy kod odzyskiwania.
vault-made-next = W ustawieniach można dać współpracownikom własne hasło i zapisać plik kopii zapasowej. Proszę zapisywać go na koniec każdego dnia pracy.
vault-made-do = Przejdź do wersji roboczych
vault-came-in = To przyszło z kopii zapasowej
vault-came-in-exports =
    { $count ->
        [0] Brak wpisów na liście tego, co podpisano
        [one] { $count } wpis na liście tego, co podpisano
        [few] { $count } wpisy na liście tego, co podpisano
        [many] { $count } wpisów na liście tego, co podpisano
       *[other] { $count } wpisu na liście tego, co podpisano
    }
vault-came-in-signs = Sejf podpisuje jako
vault-lost = Sejfu już tu nie ma
    .lead = W tej przeglądarce był sejf. Teraz go nie ma. Z tego urządzenia nic nie da się przywrócić, ale plik kopii zapasowej zawiera Pana/Pani pracę.
vault-lost-why = Co mogło się stać
    .cleared = Dane przeglądarki zostały wyczyszczone: przez człowieka, przez program do czyszczenia albo przez samą przeglądarkę, gdy nie miała miejsca.
    .profile = Ten komputer daje tymczasowy profil, który jest usuwany po wylogowaniu albo po zamknięciu przeglądarki.
    .browser = Otwarto inną przeglądarkę albo inny profil tej przeglądarki. Wtedy sejf nadal jest tam, gdzie był.
vault-lost-do = Jeśli ma Pan/Pani plik kopii zapasowej i kod odzyskiwania, proszę otworzyć z niego swoją pracę poniżej.

vault-problem-way = Proszę wybrać: utworzyć nowy sejf czy otworzyć plik kopii zapasowej
vault-problem-worker = Proszę wpisać imię, na przykład to, którego używają współpracownicy
vault-problem-organisation = Proszę wpisać nazwę organizacji, na przykład Riverside Support
vault-problem-device = Proszę wpisać nazwę tego urządzenia, na przykład Laptop biurowy 2
vault-problem-written = Proszę zapisać sześć słów, a potem zaznaczyć pole
vault-problem-short =
    { $missing ->
        [one] Brakuje jeszcze { $missing } znaku: hasło musi mieć co najmniej 12 znaków
        [few] Brakuje jeszcze { $missing } znaków: hasło musi mieć co najmniej 12 znaków
        [many] Brakuje jeszcze { $missing } znaków: hasło musi mieć co najmniej 12 znaków
       *[other] Brakuje jeszcze { $missing } znaku: hasło musi mieć co najmniej 12 znaków
    }
vault-problem-empty = Proszę wpisać hasło
vault-problem-group = Proszę wpisać grupę { $number } z kartki
vault-problem-code = Proszę wpisać kod odzyskiwania z kartki
vault-problem-file = Proszę wybrać plik kopii zapasowej
vault-problem-file-unreadable = Pliku nie udało się odczytać. Proszę sprawdzić, czy nadal jest tam, gdzie był, i wybrać go jeszcze raz.
vault-problem-summary = Jest problem

weak-short = To hasło jest za krótkie: proszę użyć co najmniej 12 znaków.
weak-common = To hasło jest jednym z tych, które próbuje się najpierw, albo prawie takie samo. Proszę użyć kilku słów, które do siebie nie pasują, albo sześciu losowych słów.
weak-repeated = To hasło powtarza w kółko to samo. Proszę użyć kilku różnych słów albo sześciu losowych słów.
weak-run = To hasło jest ciągiem znaków albo rzędem sąsiednich klawiszy. Proszę użyć kilku słów, które do siebie nie pasują, albo sześciu losowych słów.
weak-name = To hasło to niewiele więcej niż nazwa organizacji albo imię współpracownika. Proszę użyć kilku słów, które do siebie nie pasują, albo sześciu losowych słów.

## The recovery code, on the screen and on paper.

code = Kod odzyskiwania
code-group = Grupa { $number } kodu
code-loading = Tworzenie kodu
code-changed = To jest nowy kod. Kod pokazany wcześniej już nie działa: proszę wyrzucić tamtą kartkę.
code-letters = Litery i cyfry. 0 i 1 to zawsze cyfry: liter I, L, O i U się nie używa.
code-print = Wydrukuj tę stronę
code-sheet = Kod odzyskiwania
    .what = Ten kod otwiera pracę zablokowaną na jednym urządzeniu, jeśli hasło zostanie zapomniane. Otwiera też pliki kopii zapasowej tego urządzenia.
    .where = Proszę trzymać tę kartkę pod kluczem, osobno od urządzenia i od plików kopii zapasowej. Proszę nie robić jej zdjęć i nie kopiować jej do e-maila. Kto ma tę kartkę razem z urządzeniem albo plikiem kopii zapasowej, może przeczytać wszystko.
    .old = Jeśli jej miejsce zajmie inny kod, proszę zachować tę kartkę tak długo, jak długo przechowuje się pliki kopii zapasowej zrobione wcześniej.
code-sheet-organisation = Organizacja
code-sheet-device = Urządzenie
code-sheet-date = Data

## Opening the vault.

vault-loading = Przygotowywanie sejfu
vault-unlock = Odblokuj swoją pracę
    .lead = Wersje robocze są zablokowane na tym urządzeniu. Aby je otworzyć, proszę wpisać hasło.
vault-unlock-field = Hasło
vault-unlock-do = Odblokuj
vault-unlock-working = Sprawdzanie. To trwa kilka sekund.
vault-unlock-caps = Caps Lock jest włączony.
vault-unlock-trouble = Jeśli nie udaje się odblokować
vault-unlock-forgotten = Nie pamiętam hasła
vault-unlock-neither = Nikt nie ma hasła ani kodu odzyskiwania
vault-unlock-code = Otwórz kodem odzyskiwania
    .lead = Kod jest na kartce, którą wydrukowano lub napisano przy tworzeniu sejfu. Potem wybiera się nowe hasło.
vault-unlock-no-code = Jeśli nie ma Pan/Pani kodu
    .answer = Współpracownik, który ma hasło do tego sejfu, może go otworzyć i w ustawieniach utworzyć dla Pana/Pani nowe. Wyeksportowane pakiety nie potrzebują sejfu: kto ma hasło albo klucz, którym zabezpieczono plik, nadal może go otworzyć.
vault-unlock-without = Hasło nie jest potrzebne, żeby czytać o okolicach, sprawdzić, komu okolica może pomóc, albo otworzyć pakiet, który ktoś przysłał.
vault-expired =
    { $count ->
        [one] { $count } wersja robocza została usunięta, bo jej czas minął. Informacja o tym była co najmniej tydzień temu i nikt jej nie zatrzymał na dłużej.
        [few] { $count } wersje robocze zostały usunięte, bo ich czas minął. Informacja o tym była co najmniej tydzień temu i nikt ich nie zatrzymał na dłużej.
        [many] { $count } wersji roboczych zostało usuniętych, bo ich czas minął. Informacja o tym była co najmniej tydzień temu i nikt ich nie zatrzymał na dłużej.
       *[other] { $count } wersji roboczej usunięto, bo jej czas minął. Informacja o tym była co najmniej tydzień temu i nikt jej nie zatrzymał na dłużej.
    }
    .away = Schowaj tę informację
after-code = Wybierz nowe hasło
    .lead = Sejf jest otwarty. Proszę wybrać teraz nowe hasło, żeby następnym razem kod odzyskiwania nie był potrzebny. Kod zostaje taki, jaki jest.
    .do = Zapisz nowe hasło
    .later = Nie teraz
after-code-forgotten = Czy usunąć zapomniane hasło?
    .lead = Nowe hasło działa. Jeśli zapomniane hasło może znać ktoś inny albo ktoś może znaleźć kartkę, na której jest zapisane, proszę je teraz usunąć.
after-code-whose = Czyje hasło zapomniano?
after-code-nobody = Zostaw wszystkie hasła tak, jak są
vault-no-store = Ta przeglądarka nie pozwala Onward niczego przechowywać na tym urządzeniu, więc nie można tu utworzyć sejfu. Może to być okno prywatne albo ustawienia działu IT. Nadal można otwierać pakiety, czytać o okolicach i sprawdzać warunki.
vault-no-policy = Sejf zostaje zamknięty: brakuje zasad bezpieczeństwa, których ta strona potrzebuje, więc ktoś inny mógłby zmienić stronę. Proszę powiedzieć temu, kto prowadzi tę stronę, że brakuje nagłówka Content-Security-Policy. Pakiety można otwierać dopiero po naprawieniu tego.
vault-worker-gone = Sejf sam się zatrzymał. Nic, co zapisano, nie zginęło.
    .do = Proszę uruchomić go jeszcze raz i wpisać hasło. Jeśli to się powtórzy, proszę wczytać stronę od nowa.
vault-start-again = Uruchom sejf jeszcze raz
vault-other-build = Serwis zaktualizowano, gdy ta strona była otwarta. Przed dalszą pracą proszę wczytać stronę od nowa, żeby nic nie zapisało się po staremu.
vault-reload = Wczytaj stronę od nowa

## Saving a referral: what the page says when it cannot, and what can be done.

save-try-now = Spróbuj teraz
save-conflict = To skierowanie zmieniono też w innym oknie. Tekst wpisany tutaj nadal tu jest. Proszę wybrać, co zachować.
save-keep-as-copy = Zachowaj to jako nowe skierowanie
save-take-stored = Pokaż, co zapisało inne okno
save-closed = Sejf się zamknął. Wpisany tekst nadal tu jest, ale nie jest zapisany. Aby go zapisać, proszę otworzyć sejf jeszcze raz.
save-passphrase = Hasło
save-passphrase-wrong = To nie otworzyło sejfu. Proszę wpisać hasło jeszcze raz.
save-open-again = Otwórz sejf i zapisz
save-other-build = Onward odnowiono, gdy ta strona była otwarta, więc ta strona już nie zapisuje. Proszę skopiować ostatnio wpisany tekst, a potem wczytać stronę od nowa.
save-no-policy = Serwis nie jest bezpiecznie ustawiony, więc sejf zostaje zamknięty. Proszę powiedzieć temu, kto prowadzi tę stronę, że brakuje nagłówków bezpieczeństwa.
save-slow = Zapisywanie trwa dłużej, niż powinno. Ostatnio wpisany tekst nie jest jeszcze zapisany. Proszę nie zamykać tej strony.
save-deleted = To skierowanie usunięto w innym oknie. Tekst wpisany tutaj nadal tu jest. Można zachować go jako nowe skierowanie.
save-failed = Ostatnio wpisany tekst nie jest zapisany. Nadal jest na tej stronie. Onward sam próbuje jeszcze raz.
save-copy = Zapisz zaszyfrowaną kopię
    .hint = Plik ze wszystkim, co wpisano w to skierowanie. Otwiera go tylko kod odzyskiwania. Proszę go zachować, aż ta strona powie, że skierowanie jest zapisane.
save-copy-making = Tworzenie zaszyfrowanej kopii.
save-copy-made = Zaszyfrowana kopia jest w folderze pobranych plików. Gdy będzie potrzebna, proszę otworzyć sejf, wybrać przywrócenie kopii zapasowej i wpisać kod odzyskiwania.
save-copy-failed = Nie udało się zrobić zaszyfrowanej kopii. Proszę nie zamykać tej strony. Jeśli to niemożliwe, proszę zapisać na kartce ostatnio wpisany tekst.
store-slow = Sejf w tej chwili nie odpowiada. Nic, co zapisano, nie zginęło.
    .do = Proszę chwilę poczekać: strona ruszy dalej, gdy tylko sejf odpowie. Jeśli to nie pomoże, proszę zamknąć inne okna tej strony.

## Who can open the vault.

people = Kto może otworzyć ten sejf
    .lead = Każdy pracownik ma własne hasło. Wszyscy widzą te same wersje robocze.
people-loading = Odczytywanie, kto może otworzyć sejf
people-you = Pan/Pani
people-since = Od { $when }
people-add = Daj współpracownikowi hasło
    .lead = Proszę zrobić to razem ze współpracownikiem, żeby nikt inny nie zobaczył hasła. Działa ono tylko na tym urządzeniu.
    .do = Dodaj współpracownika
people-add-name = Jak współpracownik się tutaj nazywa?
    .hint = Jest to przechowywane w zablokowanym sejfie.
people-added = Współpracownik może od teraz otwierać sejf własnym hasłem.
people-change = Zmień moje hasło
    .lead = Hasło, które ma Pan/Pani teraz, przestaje działać, a wszystko w sejfie jest szyfrowane na nowo innym kluczem. Kopie danych tego urządzenia zrobione wcześniej nadal otwierają się ówczesnym hasłem. Plików kopii zapasowej to nie dotyczy: otwierają się kodem odzyskiwania.
    .do = Zmień hasło
people-change-old = Obecne hasło
people-changed = Hasło zostało zmienione.
people-remove = Usuń
people-remove-named = Usuń: { $name }
people-remove-lead = Hasło tej osoby ({ $name }) przestaje działać, a wszystko w sejfie jest szyfrowane na nowo innym kluczem. Wersje robocze zostają takie, jakie są.
people-remove-cannot = Czego to nie cofnie
people-remove-limits = Kopie danych tego urządzenia zrobione wcześniej nadal może czytać ten, kto ma to hasło. Pliki kopii zapasowej nigdy nie otwierają się hasłem, tylko kodem odzyskiwania.
people-remove-code = Kod odzyskiwania zostaje taki, jaki jest. Jeśli współpracownik mógł widzieć kartkę, proszę utworzyć też nowy kod odzyskiwania.
people-remove-do = Usuń i zaszyfruj na nowo
people-removed = Współpracownik nie może już otworzyć sejfu. Wszystko zaszyfrowano na nowo.
people-leave = Opuść ten sejf
    .lead = Pana/Pani hasło przestaje działać, wszystko w sejfie jest szyfrowane na nowo innym kluczem, a ta strona się blokuje. Wersje robocze zostają takie, jakie są. Aby wrócić, trzeba współpracownika, który da nowe hasło.
    .code = Kod odzyskiwania zostaje taki, jaki jest. Jeśli Pan/Pani go zna, proszę poprosić współpracownika o utworzenie nowego.
    .do = Opuść i zablokuj
people-leave-unsaved = Ostatnio wpisany tekst nie jest jeszcze zapisany, więc nic nie zmieniono.
    .do = Proszę wrócić do skierowania i opuścić sejf, gdy będzie zapisane.
people-rekeying = Szyfrowanie wszystkiego na nowo. To może potrwać minutę: proszę nie zamykać tej strony.
people-code = Utwórz nowy kod odzyskiwania
    .lead = Proszę zrobić to, jeśli kartka zginęła albo ktoś mógł ją zobaczyć. Dotychczasowy kod przestaje otwierać ten sejf, a wszystko jest szyfrowane na nowo innym kluczem.
    .do = Pokaż nowy kod
people-code-old = Co się dzieje z kartką, która już jest
    .files = Pliki kopii zapasowej zrobione wcześniej nadal wymagają starego kodu: proszę zachować starą kartkę tak długo jak te pliki. Potem proszę zapisać nową kopię zapasową.
    .copies = Kto ma stary kod razem z wcześniejszą kopią danych tego urządzenia albo wcześniejszą kopią zapasową, nadal może ją czytać.
people-code-replace = Użyj nowego kodu
people-code-replaced = Nowy kod odzyskiwania działa od teraz. Stary nie otwiera już tego sejfu.
people-problem-old = Proszę wpisać hasło, którego Pan/Pani teraz używa
people-problem-old-wrong = To nie jest hasło, którym otwarto sejf. Proszę sprawdzić każde słowo i spacje między nimi.
people-problem-forgotten = Proszę wybrać, czyje hasło zapomniano, albo zostawić wszystkie tak, jak są

## The list of drafts. A draft is a referral that has not left this device.

drafts = Wersje robocze
drafts-none = Nie ma jeszcze wersji roboczych
    .lead = Tu będą skierowania, nad którymi Pan/Pani pracuje. Można teraz zacząć nowe: przy każdym pytaniu można przerwać i wrócić.
drafts-new = Zacznij nowe skierowanie
drafts-new-carried = Odpowiedzi ze sprawdzania warunków zostaną do niego przeniesione.
drafts-unsaved = Otwarte skierowanie ma niezapisane zmiany. Inne można otworzyć, gdy będą zapisane.
    .go = Przejdź do otwartego skierowania
drafts-loading = Odczytywanie wersji roboczych
drafts-count =
    { $count ->
        [one] { $count } wersja robocza
        [few] { $count } wersje robocze
        [many] { $count } wersji roboczych
       *[other] { $count } wersji roboczej
    }
drafts-nameless = Jeszcze bez nazwy
drafts-areas = Okolice
drafts-areas-none = Nie wybrano jeszcze okolicy
drafts-saved = Ostatnio zapisano
drafts-progress = Wypełniono
drafts-sections = Gotowe części: { $done } z { $all }
drafts-missing = Odpowiedzi potrzebne przed wysłaniem
drafts-missing-none = Żadne
drafts-exports = Wyeksportowano
drafts-exports-count =
    { $count ->
        [0] Jeszcze nie
        [one] Raz
        [few] { $count } razy
        [many] { $count } razy
       *[other] { $count } razu
    }
drafts-resume = Kontynuuj
drafts-duplicate = Powiel
drafts-duplicated = Skopiowano. Zgody i podpisów nie skopiowano: należą tylko do jednego skierowania.
drafts-delete = Usuń
drafts-delete-sure = Usunąć tę wersję roboczą?
    .what = Zostanie usunięta z tego urządzenia i nie da się jej przywrócić. Pakiety, które z niej wyeksportowano, to osobne pliki i zostają tam, gdzie je umieszczono.
    .yes = Usuń wersję roboczą
    .no = Zostaw
drafts-deleted = Wersja robocza została usunięta.

## Settings.

settings = Ustawienia
settings-language = Język
settings-language-field = Język tego urządzenia
settings-language-hint = Formularz i zgoda są w nim pokazane. Można go zmienić w każdej chwili na górze każdej strony.
settings-bilingual = Pokaż angielski pod językiem osoby
settings-text-size = Wielkość tekstu
settings-text-size-normal = Zwykły
settings-text-size-large = Duży
settings-text-size-larger = Większy
settings-identity = Jako kto podpisuje ten sejf
    .locked = Aby zobaczyć, jako kto sejf podpisuje i co podpisał, proszę go odblokować.
    .none = Na tym urządzeniu nie ma jeszcze sejfu. Powstaje przy rozpoczęciu skierowania.
settings-identity-organisation = Organizacja
settings-identity-device = Urządzenie
settings-identity-words = Słowa do porównania przez telefon
    .hint = Proszę przeczytać te sześć słów koordynatorowi, który dostał pakiet, pod numerem telefonu, który obie strony już znają. Jeśli jego słowa są takie same, pakiet pochodzi z tego sejfu i nie został zmieniony.
settings-card = Karta tego sejfu i książka adresowa
settings-identity-fingerprint = Pełny odcisk klucza
settings-exports = Co ten sejf podpisał
    .none = Jeszcze nic. Będzie tu wymieniony każdy pakiet, który Pan/Pani podpisze.
    .hint = Jeśli jest taki, którego nikt tutaj nie zrobił, proszę powiedzieć przełożonemu i okolicom, które pakiet wymienia.
settings-exports-packet = Pakiet
settings-exports-when = Podpisano
settings-exports-stage = Etap
settings-exports-area = Okolica
settings-exports-revision = Numer wersji roboczej
settings-unlock = Przejdź do sejfu

## What can go wrong with the vault: what happened, and what to do.

failure-wrong-passphrase = To nie jest hasło do tego sejfu.
    .do = Proszę sprawdzić każde słowo i spacje między nimi i spróbować jeszcze raz. Wielkość liter ma znaczenie.
failure-weak-passphrase = To hasło jest zbyt łatwe do zgadnięcia.
    .do = Proszę użyć co najmniej 12 znaków, bez znanych słów, ciągów i nazwy organizacji. Albo proszę użyć sześciu losowych słów.
failure-mistyped-code = W kodzie odzyskiwania jest błąd.
    .do = Proszę porównać każdą grupę z kartką. Kod ma siedem grup po cztery litery i cyfry.
failure-wrong-code = To jest kod odzyskiwania, ale nie ten, który to otwiera.
    .do = Proszę poszukać nowszej kartki: kod przestaje działać, gdy jego miejsce zajmuje inny. Jeśli to właściwa kartka do pliku kopii zapasowej, plik mógł zostać zmieniony: proszę użyć innej kopii.
failure-code-not-typed-back = W kodzie odzyskiwania jest w tym miejscu coś innego.
    .do = Proszę jeszcze raz spojrzeć na kartkę i wpisać grupy, o które prosi strona. Jeśli kod nie jest zapisany, proszę zapisać go teraz.
failure-last-worker = To jest ostatnie hasło do sejfu.
    .do = Proszę najpierw dać hasło współpracownikowi. Aby usunąć wszystko, proszę zamiast tego wymazać sejf.
failure-passphrase-taken = Ktoś, kto może otworzyć ten sejf, ma już takie hasło.
    .do = Proszę wybrać inne: każdy pracownik potrzebuje własnego hasła.
failure-too-many-workers = Szesnastu pracowników ma hasło do tego sejfu. Więcej nie może być.
    .do = Proszę usunąć hasło, które nie jest już potrzebne, i spróbować jeszcze raz.
failure-damaged-team = Zapis tego, kto może otworzyć ten sejf, jest uszkodzony, więc nikogo nie można dodać ani usunąć. Po otwarciu hasłem nie można też zrobić kopii zapasowej.
    .do = Wersje robocze nadal można czytać. Proszę zablokować sejf, otworzyć go kodem odzyskiwania i wybrać „Nie teraz”, gdy zapyta o nowe hasło. W ustawieniach proszę zrobić plik kopii zapasowej. Proszę sprawdzić, czy plik jest, a potem w ustawieniach wymazać to urządzenie i zacząć od pliku.
failure-keys-changed = Klucze tego sejfu zmieniono w innym oknie.
    .do = Proszę go odblokować jeszcze raz. Jeśli Pana/Pani hasło już go nie otwiera, zostało usunięte: proszę zapytać współpracownika. Do tego czasu wpisany tekst zostaje na tej stronie.
failure-read-only = Zapisuje inne okno Onward.
    .do = Proszę pracować dalej w tamtym oknie albo przejąć pracę tutaj.
failure-no-identity = Klucza, którym ten sejf podpisuje, nie można odczytać, więc nic nie można wyeksportować.
    .do = Wersji roboczych to nie dotyczy. Proszę przywrócić kopię zapasową wszystkiego: jest w niej klucz.
failure-backup-not-ours = Ten plik nie jest kopią zapasową z Onward.
    .do = Proszę wybrać plik, którego nazwa zaczyna się od „onward-backup”. Pakiet otwiera się na stronie pakietów.
failure-backup-damaged = Plik kopii zapasowej nie jest kompletny albo został zmieniony.
    .do = Proszę skopiować plik jeszcze raz z miejsca, w którym jest przechowywany, albo użyć wcześniejszego. Na tym urządzeniu nic nie zmieniono.
failure-backup-newer = Plik kopii zapasowej zrobiono w nowszej wersji Onward.
    .do = Proszę wczytać stronę od nowa, żeby mieć nowszą wersję, i spróbować jeszcze raz. Na tym urządzeniu nic nie zmieniono.
failure-backup-too-big = Ten plik jest większy niż każda kopia zapasowa, którą tworzy Onward.
    .do = Proszę sprawdzić, czy wybrano właściwy plik. Na tym urządzeniu nic nie zmieniono.
failure-backup-too-much = To więcej, niż mieści jeden plik kopii zapasowej (64 MB). Żaden plik nie powstał.
    .do = Zamiast tego proszę na liście wersji roboczych zapisać plik kopii zapasowej każdej wersji roboczej albo usunąć wersje robocze, które nie są już potrzebne.
failure-locked = Sejf jest zablokowany.
    .do = Proszę odblokować go swoim hasłem. Tekst wpisany od ostatniego zapisu zostaje na ekranie, dopóki nie opuści się strony.
failure-exists = Na tym urządzeniu jest już sejf.
    .do = Proszę odblokować go jego hasłem.
failure-newer-vault = Sejfu ostatnio używano w nowszej wersji Onward. Nic nie zapisano.
    .do = Proszę wczytać stronę od nowa, żeby mieć nowszą wersję.
failure-damaged-vault = Nagłówek sejfu jest uszkodzony, więc nie można go otworzyć.
    .do = Proszę zamknąć wszystkie inne strony Onward, wczytać stronę od nowa i spróbować jeszcze raz. Jeśli to nie pomoże, wersji roboczych na tym urządzeniu nie da się odczytać. Jeśli ma Pan/Pani plik kopii zapasowej i kod odzyskiwania, z którym go zrobiono, proszę w ustawieniach wymazać to urządzenie, potem przejść do wersji roboczych i zacząć od pliku kopii zapasowej. Bez pliku kopii zapasowej proszę niczego nie wymazywać: dział IT może mieć wcześniejszą kopię profilu przeglądarki.
failure-not-found = Tej wersji roboczej nie ma już na tym urządzeniu.
    .do = Mogła zostać usunięta na innej stronie. Proszę spojrzeć na listę wersji roboczych.
failure-conflict = Tę wersję roboczą zmieniono na innej stronie.
    .do = Proszę wrócić do listy wersji roboczych i otworzyć ją jeszcze raz, żeby zobaczyć najnowszą wersję.
failure-damaged-record = Tej wersji roboczej nie da się odczytać, a kopii zapisanej przed nią też nie.
    .do = Innych wersji roboczych to nie dotyczy. Jeśli ta wersja robocza jest w pliku kopii zapasowej, proszę włożyć ten plik do tego sejfu, w ustawieniach w części „Kopia zapasowa”: to ją naprawia. Proszę jej wcześniej nie usuwać. Jeśli wyeksportowano z niej pakiet, nadal można go czytać.
failure-store-refused = Przeglądarka odmówiła zapisania.
    .do = Proszę nie zamykać tej strony: tekst nadal tu jest. Proszę zamknąć inne strony tego serwisu i spróbować jeszcze raz.
failure-store-denied = Ustawienia tej przeglądarki nie pozwalają Onward niczego przechowywać na tym urządzeniu.
    .do = Jeśli to okno prywatne, proszę użyć zwykłego. Jeśli urządzeniem zarządza organizacja, proszę poprosić dział IT o zezwolenie tej stronie na przechowywanie danych. Do tego czasu proszę nie zamykać tej strony: tekst nadal tu jest.
failure-store-blocked = Przeglądarka w tej chwili nie dopuszcza Onward do sejfu. Może go trzymać inne okno tej strony.
    .do = Proszę nie zamykać tej strony: tekst nadal tu jest. Proszę zamknąć wszystkie inne okna i karty tej strony. Jeśli to nie pomoże, proszę zapisać zaszyfrowaną kopię tekstu tam, gdzie ta strona to proponuje, potem zamknąć przeglądarkę i otworzyć ją jeszcze raz.
failure-store-unfit = Miejsce w tej przeglądarce, w którym jest sejf, jest uszkodzone albo zmienił je inny program. Nic nie zapisano.
    .do = Proszę nie zamykać tej strony: tekst nadal tu jest. Proszę nie czyścić danych przeglądarki: dział IT być może może przywrócić profil przeglądarki z kopii dysku.
failure-no-vault = Na tym urządzeniu nie ma już sejfu. Usunięto go albo wyczyszczono dane przeglądarki.
    .do = Jeśli na tej stronie jest otwarta wersja robocza, jej tekst nadal tu jest: proszę zapisać jego zaszyfrowaną kopię tam, gdzie ta strona to proponuje. Jeśli ma Pan/Pani plik kopii zapasowej, proszę jeszcze raz utworzyć sejf i ją przywrócić.
failure-store-full = Na tym urządzeniu nie ma już miejsca.
    .do = Proszę nie zamykać tej strony: tekst nadal tu jest. Proszę zwolnić trochę miejsca na dysku i spróbować jeszcze raz.
failure-not-complete = Zanim będzie można zrobić pakiet, trzeba uzupełnić lub poprawić niektóre odpowiedzi.
    .do = Proszę otworzyć każdy link, poprawić odpowiedź i wrócić.
failure-not-agreed = Osoba nie zgodziła się na skierowanie do tej okolicy.
    .do = Proszę zapytać ją na stronach o zgodzie. Jeśli powie „nie”, nic nie zostanie wysłane.
failure-not-freely = Osoba nie wybrała z własnej woli, jak zapisano na stronach o zgodzie.
    .do = Proszę nie wysyłać teraz tego skierowania. Proszę zapytać ją jeszcze raz, gdy będzie mogła wybrać z własnej woli.
failure-other-area = Osoba zgodziła się na skierowanie do innej okolicy niż ta.
    .do = Proszę wybrać tamtą okolicę albo jeszcze raz zapytać osobę o tę.
failure-not-signed = Zgoda nie jest jeszcze podpisana.
    .do = Proszę poprosić osobę o podpis albo zapisać, dlaczego nie podpisała lub nie mogła podpisać.
failure-not-now = Sejf w tej chwili nie mógł tego zrobić.
    .do = Proszę spróbować jeszcze raz. Jeśli to nie pomoże, proszę zablokować sejf i go odblokować.

## ---- The agreement pages: what only the worker needs. The words that the person reads are in consent.ftl ----

agree-step = Zgoda: strona { $step } z { $steps }
agree-next = Zapisz i idź dalej
agree-later = Przerwij tu i wróć później
agree-done = Dalej: podpisz i eksportuj
agree-no-area = Najpierw wybierz okolicę
    .lead = W słowach zgody jest nazwa okolicy. Proszę odpowiedzieć na pytanie o okolicę, a potem wrócić.
    .go = Wybierz okolicę
agree-area = Ta zgoda dotyczy jednej okolicy:
agree-status-machine = Poniższe słowa przetłumaczyła maszyna i nikt ich nie sprawdził. Proszę poprosić tłumacza ustnego, żeby przeczytał na głos tekst angielski. Tłumacz ustny potwierdza to na ostatniej stronie.
agree-unsigned = Podpisy usunięto, bo należały do innych wyborów. Proszę podpisać jeszcze raz.
agree-preview-stage = Pokaż, co jest wysyłane na etapie
agree-preview-nothing = Na razie nic nie jest wysyłane, bo na nic się nie zgodzono albo nic nie wypełniono.
agree-preview-open =
    { $count ->
        [one] { $count } pytanie nie ma odpowiedzi i jest wysyłane jako „bez odpowiedzi”.
        [few] { $count } pytania nie mają odpowiedzi i są wysyłane jako „bez odpowiedzi”.
        [many] { $count } pytań nie ma odpowiedzi i są wysyłane jako „bez odpowiedzi”.
       *[other] { $count } pytania nie ma odpowiedzi i jest wysyłane jako „bez odpowiedzi”.
    }
agree-preview-not-answered = Bez odpowiedzi
agree-preview-risk = Informacje o ryzyku nie są udostępnione, więc pakiet zaczyna się od słów: przed każdą wizytą trzeba porozmawiać z pracownikiem wsparcia. Nazwy miejsc, których trzeba unikać, są mimo to wysyłane.
agree-at = Data i godzina
    .hint = Kiedy te strony omówiono razem.
agree-now = Wpisz obecny czas
agree-step-understanding = Co osoba zrozumiała
agree-sign-choices = Wybory
agree-sign-pad-empty = Pole do rysowania: puste
agree-sign-pad-drawn = Podpis jest narysowany.
agree-copy-offered = Po podpisaniu i zapisaniu proszę zrobić kopię na stronie eksportu.
agree-copy-not-offered = Kopia nie jest proponowana. Osoba może później o nią poprosić.
agree-gaps = Jeszcze niezapisane
    .none = Wszystko jest zapisane.
    .hint = Skierowanie można zrobić z tymi brakami. Potrzebny jest tylko podpis albo powód, dla którego go nie ma. Pakiet pokazuje, co nie jest zapisane.
agree-gap-statement = Nie zapytano: { $statement }
agree-gap-explained = Jak, przez kogo, w jakim języku i kiedy to wyjaśniono
agree-gap-freely = Czy osoba wybrała z własnej woli
agree-gap-capacity = Czy jest powód, by wątpić w zdolność do decyzji
agree-gap-teach-back = Co osoba powiedziała o tym, co będzie dalej
agree-gap-signature = Podpis osoby albo powód, dla którego go nie ma
agree-gap-worker-signature = Podpis pracownika
agree-gap-interpreter = Potwierdzenie tłumacza ustnego

## ---- Backup files. The recovery code opens them; a passphrase does not ----

backup-make = Zrób plik kopii zapasowej
backup-make-one = Zrób plik kopii zapasowej tej wersji roboczej
backup-making = Szyfrowanie wersji roboczych
backup-made = Plik { $file } przekazano przeglądarce, która zwykle umieszcza go w folderze pobranych plików.
    .keep = Proszę sprawdzić, czy tam jest. Potem proszę przenieść go w miejsce, które nie jest na tym urządzeniu, na przykład na wspólny dysk organizacji.
backup-left-out =
    { $count ->
        [one] { $count } wersji roboczej nie ma w pliku: żadnego jej zapisu nie da się odczytać.
        [few] { $count } wersji roboczych nie ma w pliku: żadnego ich zapisu nie da się odczytać.
        [many] { $count } wersji roboczych nie ma w pliku: żadnego ich zapisu nie da się odczytać.
       *[other] { $count } wersji roboczej nie ma w pliku: żadnego jej zapisu nie da się odczytać.
    }
    .do = Może nadal być w starszym pliku kopii zapasowej. Proszę przywrócić go w ustawieniach: to, co jest tutaj, zostaje takie, jakie jest.
    .title = Plik kopii zapasowej powstał, ale nie ma w nim wszystkiego
backup-not-taken = Przeglądarka nie przyjęła pliku kopii zapasowej.
    .do = Proszę w ustawieniach przeglądarki zezwolić tej stronie na pobieranie plików i spróbować jeszcze raz.
backup-about = Co jest w pliku kopii zapasowej i gdzie go trzymać
    .holds = Są w nim klucze: klucz, którym ten sejf podpisuje, i wszystko, co potrzebne do czytania wersji roboczych. Dlatego jest zaszyfrowany.
    .opens = Otwiera się tylko kodem odzyskiwania tego sejfu. Hasło go nie otwiera. Bez kodu plik nikomu się nie przyda.
    .keep = Proszę trzymać go w innym miejscu niż to urządzenie, na przykład na wspólnym dysku organizacji, a kartkę z kodem w trzecim miejscu. Gdy jest nowszy plik kopii zapasowej, proszę usunąć stare.
backup-last = Ostatnia kopia zapasowa wszystkiego: { $when }
backup-last-none = Nie zrobiono jeszcze kopii zapasowej wszystkiego.
backup-changed = Od tego czasu coś zapisano.
backup-remind = Jeśli dane tej przeglądarki zostaną wyczyszczone albo komputer się zepsuje, wersje robocze przywróci tylko plik kopii zapasowej.
backup-remind-never = Nie ma jeszcze kopii zapasowej wersji roboczych
backup-remind-old =
    { $days ->
        [one] Ostatnia kopia zapasowa jest sprzed { $days } dnia, a wersje robocze od tego czasu zmieniono
        [few] Ostatnia kopia zapasowa jest sprzed { $days } dni, a wersje robocze od tego czasu zmieniono
        [many] Ostatnia kopia zapasowa jest sprzed { $days } dni, a wersje robocze od tego czasu zmieniono
       *[other] Ostatnia kopia zapasowa jest sprzed { $days } dnia, a wersje robocze od tego czasu zmieniono
    }
backup-lock = Zrobić plik kopii zapasowej przed zablokowaniem?
    .why = Od ostatniej kopii zapasowej zmieniono wersje robocze. Strona jest na ten czas zakryta. Aby zablokować od razu, proszę jeszcze raz nacisnąć „Zablokuj”.
    .make = Zrób i zablokuj
    .without = Zablokuj bez kopii

restore = Włóż plik kopii zapasowej do tego sejfu
    .what = Nic, co tu jest, nie zostanie zastąpione. Wersje robocze z pliku są dodawane. Wersja robocza, którą zmieniono i tu, i tam, zostaje w obu wersjach.
restore-file = Plik kopii zapasowej
    .hint = Jego nazwa zaczyna się od „onward-backup” i kończy na „.age”.
    .pick = Wybierz plik kopii zapasowej
restore-file-empty = Proszę wybrać plik kopii zapasowej
restore-code = Kod odzyskiwania, z którym zrobiono plik
    .hint = Siedem grup po cztery litery i cyfry, z kartki. To może być kod innego sejfu, jeśli plik jest stamtąd.
restore-code-empty = Proszę wpisać kod odzyskiwania
restore-do = Włóż do tego sejfu
restore-working = Otwieranie pliku kopii zapasowej
restore-elsewhere = Aby zacząć od pliku kopii zapasowej na urządzeniu bez sejfu, proszę otworzyć tam stronę wersji roboczych. Aby włożyć plik do tego sejfu, proszę go najpierw odblokować.
restore-unreadable = Pliku nie udało się odczytać.
    .do = Mógł zostać przeniesiony albo jest na dysku, który nie jest podłączony. Proszę wybrać go jeszcze raz.
restored = Kopia zapasowa z { $when } jest teraz w tym sejfie
restored-added =
    { $count ->
        [one] Dodano { $count } wersję roboczą.
        [few] Dodano { $count } wersje robocze.
        [many] Dodano { $count } wersji roboczych.
       *[other] Dodano { $count } wersji roboczej.
    }
restored-advanced =
    { $count ->
        [one] { $count } wersja robocza była tu starsza i teraz jest taka jak w pliku.
        [few] { $count } wersje robocze były tu starsze i teraz są takie jak w pliku.
        [many] { $count } wersji roboczych było tu starszych i teraz są takie jak w pliku.
       *[other] { $count } wersji roboczej było tu starsze i teraz jest takie jak w pliku.
    }
restored-versions =
    { $count ->
        [one] { $count } wersję roboczą zmieniono i tutaj, i w pliku. Zachowano oba zapisy.
        [few] { $count } wersje robocze zmieniono i tutaj, i w pliku. Zachowano oba zapisy.
        [many] { $count } wersji roboczych zmieniono i tutaj, i w pliku. Zachowano oba zapisy.
       *[other] { $count } wersji roboczej zmieniono i tutaj, i w pliku. Zachowano oba zapisy.
    }
    .what = Lista wersji roboczych je oznacza i mówi, jak zdecydować.
restored-known =
    { $count ->
        [one] { $count } wersja robocza już tu jest, tak samo nowa albo nowsza.
        [few] { $count } wersje robocze już tu są, tak samo nowe albo nowsze.
        [many] { $count } wersji roboczych już tu jest, tak samo nowych albo nowszych.
       *[other] { $count } wersji roboczej już tu jest, tak samo nowe albo nowsze.
    }
restored-exports =
    { $count ->
        [one] { $count } wpis dodano do listy tego, co podpisano.
        [few] { $count } wpisy dodano do listy tego, co podpisano.
        [many] { $count } wpisów dodano do listy tego, co podpisano.
       *[other] { $count } wpisu dodano do listy tego, co podpisano.
    }
restored-entries =
    { $count ->
        [one] { $count } wpis w rejestrze jest nowy albo został uzupełniony.
        [few] { $count } wpisy w rejestrze są nowe albo zostały uzupełnione.
        [many] { $count } wpisów w rejestrze jest nowych albo zostało uzupełnionych.
       *[other] { $count } wpisu w rejestrze jest nowe albo zostało uzupełnione.
    }
restored-unread =
    { $count ->
        [one] { $count } wersji roboczej z pliku nie udało się odczytać. Proszę zachować plik: nowsza wersja Onward być może ją odczyta.
        [few] { $count } wersji roboczych z pliku nie udało się odczytać. Proszę zachować plik: nowsza wersja Onward być może je odczyta.
        [many] { $count } wersji roboczych z pliku nie udało się odczytać. Proszę zachować plik: nowsza wersja Onward być może je odczyta.
       *[other] { $count } wersji roboczej z pliku nie udało się odczytać. Proszę zachować plik: nowsza wersja Onward być może ją odczyta.
    }
restored-identity-same = W pliku jest ten sam klucz do podpisywania co w tym sejfie.
restored-identity-kept = W pliku jest inny klucz do podpisywania. Ten sejf zachowuje własny.
restored-identity-taken = Ten sejf od teraz podpisuje kluczem z pliku.

## ---- What the browser promised, and private windows ----

persist-not-asked = Nie zapytano jeszcze przeglądarki, czy zachowa dane Onward.
    .do = Pytanie pojawia się przy pierwszym zapisie. Niektóre przeglądarki pytają wtedy Pana/Panią: proszę wybrać zgodę.
persist-granted = Przeglądarka obiecała, że sama nie wyczyści danych Onward.
    .do = Ktoś nadal może je wyczyścić ręcznie, więc i tak proszę robić pliki kopii zapasowej.
persist-refused = Przeglądarka nie obiecała, że zachowa dane Onward. Może je wyczyścić, gdy dysk jest pełny albo gdy strony nie otwierano przez kilka dni.
    .do = Proszę robić plik kopii zapasowej na koniec każdego dnia pracy. Dodanie strony do zakładek albo częste otwieranie może zmienić odpowiedź przeglądarki.
persist-ask-again = Zapytaj przeglądarkę jeszcze raz
persist-room = Onward używa na tym urządzeniu: około { $used } MB

temporary-private = To wygląda na okno prywatne
temporary-little-room = Ta przeglądarka daje Onward bardzo mało miejsca
temporary-what = To, co jest tu przechowywane, może zostać usunięte po zamknięciu okna albo po wylogowaniu z tego komputera.
temporary-do = Można tu pracować z plikiem kopii zapasowej: proszę zrobić go przed zamknięciem okna, trzymać w innym miejscu i następnym razem od niego zacząć. Albo proszę użyć zwykłego okna.
temporary-was-here = Wcześniej na tym urządzeniu był sejf
    .why = Ta przeglądarka już go więc nie ma. Jej dane mogły zostać wyczyszczone, może to być okno prywatne albo inna przeglądarka niż wcześniej, albo komputer być może usuwa wszystko, gdy ktoś się wyloguje.
    .do = Proszę zamknąć inne okna prywatne i sprawdzić w przeglądarce używanej wcześniej. Jeśli tam też go nie ma, proszę zacząć od ostatniego pliku kopii zapasowej, z kodem odzyskiwania.

## ---- In the list of drafts: time that runs out, two versions of one draft; after an export ----

expiry-soon =
    { $days ->
        [0] Czas przechowywania tej wersji roboczej kończy się w ciągu jednego dnia. Od wtedy ta lista o tym mówi, a wersja robocza jest usuwana najwcześniej 7 dni później. Zmiana treści albo zatrzymanie na dłużej przesuwa ten koniec.
        [one] Czas przechowywania tej wersji roboczej kończy się za { $days } dzień. Od wtedy ta lista o tym mówi, a wersja robocza jest usuwana najwcześniej 7 dni później. Zmiana treści albo zatrzymanie na dłużej przesuwa ten koniec.
        [few] Czas przechowywania tej wersji roboczej kończy się za { $days } dni. Od wtedy ta lista o tym mówi, a wersja robocza jest usuwana najwcześniej 7 dni później. Zmiana treści albo zatrzymanie na dłużej przesuwa ten koniec.
        [many] Czas przechowywania tej wersji roboczej kończy się za { $days } dni. Od wtedy ta lista o tym mówi, a wersja robocza jest usuwana najwcześniej 7 dni później. Zmiana treści albo zatrzymanie na dłużej przesuwa ten koniec.
       *[other] Czas przechowywania tej wersji roboczej kończy się za { $days } dnia. Od wtedy ta lista o tym mówi, a wersja robocza jest usuwana najwcześniej 7 dni później. Zmiana treści albo zatrzymanie na dłużej przesuwa ten koniec.
    }
expiry-over = Czas przechowywania tej wersji roboczej minął
    .what = Nic nie jest jeszcze usunięte. Proszę zdecydować w ciągu 7 dni: potem zostanie usunięta przy otwarciu sejfu.
    .until = Nic nie jest jeszcze usunięte. Zostanie usunięta, gdy sejf zostanie otwarty po { $when }.
expiry-keep = Zatrzymaj jeszcze 30 dni
expiry-delete = Usuń teraz
expiry-kept = Wersja robocza zostaje jeszcze 30 dni.
version-other = Są dwa zapisy tej wersji roboczej
    .why = Zmieniono ją w dwóch miejscach, na przykład na dwóch urządzeniach, a potem połączył je plik kopii zapasowej. Nic nie zginęło: oba zapisy są na tej liście.
    .how = Aby je porównać, proszę otworzyć każdy przez „Kontynuuj” i przeczytać stronę „Sprawdź odpowiedzi”. Proszę skopiować to, czego brakuje, do zapisu, który ma zostać, a potem usunąć drugi.
version-how = Jak je porównać i zdecydować
card-more = Kopia zapasowa tej wersji roboczej
    .what = W pliku jest tylko ta wersja robocza. Jest zaszyfrowany i otwiera się tylko kodem odzyskiwania tego sejfu: współpracownik z innym sejfem potrzebuje Pana/Pani kodu, żeby go otworzyć.

export-delete = Usunąć wersję roboczą z tego urządzenia?
    .what = Jeśli praca nad tym skierowaniem jest skończona, wersja robocza nie musi tu zostawać. Odpowiedzi, zgoda i podpisy, które w niej są, zostaną usunięte i nie da się ich przywrócić. Wyeksportowany pakiet zostaje tam, gdzie go umieszczono.
    .do = Usuń wersję roboczą z tego urządzenia
    .sure = Tak, usuń wersję roboczą

## Locking by itself, and coming back. "Window" is a browser's window or tab.

lock-near = Od pewnego czasu nikt nie używa tej strony. W ciągu minuty się zablokuje. Najpierw praca zostanie zapisana.
lock-near-packets = Od pewnego czasu nikt nie używa tej strony. W ciągu minuty pakiety zostaną z niej zdjęte. Pliki zostają tam, gdzie są.
lock-stay = Zostań
lock-working = Blokowanie
lock-kept = Onward zablokował się sam. Ostatnio wpisanego tekstu nie udało się zapisać, więc jest tylko w tym oknie. Aby go znowu zobaczyć, proszę odblokować w tym oknie i do tego czasu go nie zamykać: po zamknięciu okna ten tekst zginie.
returned-saved = Przed zablokowaniem nie udało się zapisać ostatnio wpisanego tekstu. Był przechowany zaszyfrowany i jest teraz w sejfie.
returned-version = Przed zablokowaniem nie udało się zapisać ostatnio wpisanego tekstu, a skierowanie albo klucze sejfu od tego czasu zmieniono. Zachowano oba zapisy: ta strona pokazuje wpisany tekst, a na liście jest też drugi.
returned-waits = Przed zablokowaniem nie udało się zapisać ostatnio wpisanego tekstu. Jest przechowany zaszyfrowany w tym oknie. Aby umieścić go w sejfie, proszę przejąć pracę w tym oknie i do tego czasu go nie zamykać.
returned-failed = Przed zablokowaniem nie udało się zapisać ostatnio wpisanego tekstu. Jest przechowany zaszyfrowany w tym oknie, ale sejf nie mógł go teraz przyjąć. Aby spróbować jeszcze raz, proszę w tym oknie zablokować i znowu odblokować, i do tego czasu go nie zamykać.
returned-lost = Przed zablokowaniem nie udało się zapisać ostatnio wpisanego tekstu, a tego, co z niego przechowano, nie da się otworzyć: jest uszkodzone albo należy do innego sejfu. Proszę spojrzeć na skierowanie i wpisać to, czego brakuje.
returned-read = Zamknij tę wiadomość

## Several windows: one saves, the others show.

turn-reads-only = Można tu czytać, ale nic nie można zmieniać
    .what = Na tym urządzeniu jest otwarte inne okno Onward i ono zapisuje zmiany. To okno może pokazywać wcześniejszy stan. Aby pracować tutaj, proszę przejąć pracę: najpierw zapisze inne okno.
turn-take-over = Przejmij tutaj
turn-taking-over = Pytanie do innego okna

## ---- A draft whose newest version is damaged ----

draft-recovered = Najnowszej wersji tego skierowania nie udało się odczytać
    .do = Widać wersję sprzed niej. Proszę sprawdzić ostatnio wpisane odpowiedzi i wpisać je jeszcze raz, jeśli ich brakuje. To, co Pan/Pani teraz wpisze, zapisuje się jak zwykle.
