### status: machine-drafted

## ---- The page ----

returns = Sprawozdania liczbowe
    .lead = Liczby z kwartału albo roku finansowego, dla tych, którzy proszą o nie Pana/Pani zespół. Nie podają, o kogo chodzi, a małe liczby są ukryte.
returns-make = Zrób sprawozdanie
    .once = Sprawozdanie robi się raz, z okresu, który się skończył, i nigdy się ono nie zmienia: gdyby można było porównać dwa sprawozdania, dałoby się obliczyć to, co ukryte. Dlatego nie można zrobić sprawozdania z roku, z którego kwartałów już je zrobiono, ani z kwartału takiego roku.
    .undecided = Zanim powstanie sprawozdanie, proszę zdecydować o tym, co w tym okresie jest jeszcze otwarte. To, o czym nie zdecydowano, zostaje w tym sprawozdaniu jako „bez decyzji” i nie trafia do żadnego późniejszego.
    .do = Zrób sprawozdanie
returns-period = Okres
returns-period-none = Wybierz okres
returns-period-missing = Proszę wybrać okres, którego dotyczy sprawozdanie
returns-area = Okolica
returns-area-one = Jeśli rejestr jest dla jednej okolicy, proszę ją wybrać: okolice, do których nikt nie przyszedł, ukryłyby jej własne liczby.
returns-period-name = Od { $first } do { $last }
returns-making = Liczenie
returns-made = Sprawozdanie jest zrobione i przechowane w tym sejfie. Jest poniżej.
returns-none = Nie zrobiono jeszcze żadnego sprawozdania.
returns-made-on = Zrobiono { $day }. Decyzje, przeglądy i zakończenia są takie, jakie były wtedy.
returns-hidden = Dlaczego niektóre liczby są ukryte
    .why = Liczba poniżej 5 mogłaby wskazać konkretną osobę. Jest ukryta, także gdy to 0. Jeśli w tabeli ukryta jest jedna liczba, ukryta jest też następna najmniejsza, bo inaczej zdradziłaby ją suma. We wszystkich ukrytych polach jest to samo, żeby nikt nie wiedział, które jest które.
    .shared = Osoby, które nie zgodziły się na podawanie liczb, liczą się tylko w sumach, okolicach i miesiącach. We wszystkim innym są razem z tymi, o których czegoś nie wiadomo, żeby nikt nie widział, że ktoś odmówił.
returns-withheld = Czego tu nie pokazano
    .why = Mniej niż pięć osób albo ich liczba jest ukryta gdzie indziej:
returns-sheet = Zapisz jako arkusz (CSV)
returns-json = Zapisz jako JSON
returns-pdf = Zapisz jako PDF
returns-not-saved = Przeglądarka nie przyjęła pliku
    .do = Nic nie zginęło: sprawozdanie jest przechowane. Proszę spróbować jeszcze raz albo zezwolić tej stronie na pobieranie plików.
returns-total = Razem: { $total }.
returns-base = Odsetki obliczono z liczby osób, o których to wiadomo: { $base }.

## ---- The desk’s own figures ----

figures = Liczby do użytku wewnętrznego
figures-desk = Tutaj nic nie jest ukryte
    .do = Te liczby są dla tych, którzy pracują z tym rejestrem. Małe liczby mogą wskazać konkretną osobę, więc nie wolno ich wynosić na zewnątrz, także na papierze. Na zewnątrz idzie sprawozdanie liczbowe.
figures-this-quarter = Ten kwartał
figures-none = Pytania bez żadnych odpowiedzi
figures-not-known = Nie wiadomo
figures-not-shared = Nie udostępniono

## ---- What is open before a return is made ----

returns-open-undecided =
    { $count ->
        [one] { $count } skierowanie z tego okresu nie ma jeszcze decyzji.
        [few] { $count } skierowania z tego okresu nie mają jeszcze decyzji.
        [many] { $count } skierowań z tego okresu nie ma jeszcze decyzji.
       *[other] { $count } skierowania z tego okresu nie ma jeszcze decyzji.
    }
returns-open-reviews =
    { $count ->
        [one] Dla { $count } osoby był w tym okresie termin przeglądu, który można jeszcze przeprowadzić na czas.
        [few] Dla { $count } osób był w tym okresie termin przeglądu, który można jeszcze przeprowadzić na czas.
        [many] Dla { $count } osób był w tym okresie termin przeglądu, który można jeszcze przeprowadzić na czas.
       *[other] Dla { $count } osoby był w tym okresie termin przeglądu, który można jeszcze przeprowadzić na czas.
    }
returns-open-stays = Jeśli sprawozdanie powstanie teraz, tak to w nim zostanie i żadne późniejsze sprawozdanie tego nie policzy.
returns-open-none = O wszystkim, co przyszło w tym okresie, zdecydowano, i żadnego przeglądu z tego okresu nie można już przeprowadzić.
returns-open-list = Pokaż, co jest otwarte
returns-open-first =
    { $count ->
        [one] Pierwsze:
        [few] Pierwsze { $count }:
        [many] Pierwsze { $count }:
       *[other] Pierwsze { $count }:
    }

## ---- Failures ----

failure-return-not-over = Ten okres się nie skończył
    .do = Sprawozdanie robi się raz, gdy nic więcej nie może przyjść. Proszę zrobić je po ostatnim dniu okresu.
failure-return-overlaps = Niektóre z tych dni są w sprawozdaniu, które już zrobiono
    .do = Z dwóch sprawozdań z tych samych dni dałoby się obliczyć liczby, które są ukryte. Proszę trzymać się albo kwartałów, albo lat.

## ---- Sheet and tables ----

return-table = Tabela
return-cell = W tym
return-count = Liczba
return-percent = Procent
return-of = Z ilu
return-first = Pierwszy dzień
return-last = Ostatni dzień
return-made-on = Zrobiono
return-area = Okolica
return-all-areas = Wszystkie okolice
return-withheld = Nie podano: mniej niż pięć albo liczba jest ukryta gdzie indziej
return-total = Razem
return-hidden = Ukryte: mniej niż 5 albo dałoby się obliczyć inną liczbę

return-referrals = Wszystkie, które przyszły: co się z nimi stało
return-came-by = Wszystkie, które przyszły: w jaki sposób
return-months = Wszystkie, które przyszły, według miesiąca
return-reasons = Powody zespołu, tyle razy, ile każdy podano
return-sharing = Przyjęte: kto zgodził się na podawanie liczb
return-ended = Przyjęte: u kogo zapisano zakończenie
return-accepted-months = Przyjęte, według miesiąca, w którym przyszły
return-accepted-came-by = Przyjęte, według tego, jak skierowanie przyszło
return-accepted-by-area = Przyjęte, według okolicy
return-gender = Płeć
return-age = Wiek przy przyjściu
return-housing = Mieszkanie przy przyjściu
return-employment = Praca przy przyjściu
return-education = Nauka i szkolenia przy przyjściu
return-english = Angielski przy przyjściu
return-legal = Porada prawna przy przyjściu
return-not-accepted = Nieprzyjęte albo jeszcze nieprzyjęte: dlaczego
return-not-accepted-months = Nieprzyjęte albo jeszcze nieprzyjęte, według miesiąca, w którym przyszły
return-not-accepted-by-area = Nieprzyjęte albo jeszcze nieprzyjęte, według okolicy
return-reviews = Przeglądy, których termin nadszedł
return-change-housing = Zmiana od przyjścia: mieszkanie
return-change-money = Zmiana od przyjścia: pieniądze
return-change-education = Zmiana od przyjścia: nauka i szkolenia
return-change-employment = Zmiana od przyjścia: praca
return-change-health = Zmiana od przyjścia: zdrowie i samopoczucie
return-change-legal = Zmiana od przyjścia: sprawy prawne
return-change-safety = Zmiana od przyjścia: bezpieczeństwo
return-change-feels-safe = Zmiana od przyjścia: jak bezpiecznie osoba się czuje
return-change-feels-hope = Zmiana od przyjścia: ile osoba ma nadziei
return-exits = Zakończone wsparcie: dlaczego

return-cell-accepted = Przyjęte
return-cell-declined-by-service = Odmowa zespołu
return-cell-agreed = Zgoda
return-cell-recorded = Zapisano
return-cell-packet = W pakiecie Onward
return-cell-phone = Przez telefon
return-cell-paper = Na papierze
return-cell-email = E-mailem
return-cell-in-person = Osobiście
return-cell-18-24 = od 18 do 24
return-cell-25-34 = od 25 do 34
return-cell-35-44 = od 35 do 44
return-cell-45-54 = od 45 do 54
return-cell-55-over = 55 i więcej
return-cell-needed = Potrzebna
return-cell-not-needed = Niepotrzebna
return-cell-several-reasons = Odmowa zespołu z kilku powodów
return-cell-declined-by-person = Odmowa osoby
return-cell-consent-withdrawn = Zgoda cofnięta
return-cell-duplicate = To samo skierowanie przyszło już wcześniej
return-cell-undecided = Bez decyzji, gdy robiono sprawozdanie
return-cell-done = Przeprowadzono
return-cell-could-not-contact = Z nikim nie udało się skontaktować
return-cell-not-made = Nie przeprowadzono
return-cell-better = Lepiej
return-cell-same = Tak samo
return-cell-worse = Gorzej
return-cell-no-longer-required = Wsparcie nie było już potrzebne
return-cell-end-of-agreement = Umowa o wsparcie się skończyła
return-cell-other-funding = Ta sama organizacja wspiera dalej, z innego finansowania
return-cell-moved = Przeniesienie do innej okolicy
return-cell-other-service = Wsparcie przejęła inna placówka
return-cell-disengaged = Osoba nie chciała kontynuować
return-cell-lost-contact = Nie można było już się skontaktować
return-cell-other = Coś innego
return-cell-other-area = Inna okolica
return-cell-not-specified-or-not-shared = Nie podano albo nie udostępniono
return-cell-not-known = Nie wiadomo albo nie udostępniono
return-hindered = Co przeszkodziło, u przyjętych, którzy udostępniają dane
