### status: machine-drafted

## ---- The list ----

register = Rejestr
    .lead = Każde skierowanie, które przyszło, co jest do zrobienia w terminie i co się ze skierowaniem stało. Rejestr jest w tym sejfie i nic z niego nie opuszcza tego urządzenia samo.
register-locked = Rejestr jest w sejfie, a sejf nie jest otwarty.
register-loading = Sprawdzanie w rejestrze
register-none = W rejestrze nic jeszcze nie ma
    .lead = Tu będą skierowania, które przychodzą do Pana/Pani. Proszę otwierać otrzymane pakiety i wpisywać je do rejestru. Te, które przyszły przez telefon albo na papierze, proszę dodawać ręcznie: też się liczą.
    .shared = Jeśli ktoś ze współpracowników ma rejestr tej samej okolicy, można mieć jeden wspólny, przez plik na dysku.
register-unread =
    { $count ->
        [one] { $count } wpisu nie da się odczytać i nie ma go na tej liście.
        [few] { $count } wpisów nie da się odczytać i nie ma ich na tej liście.
        [many] { $count } wpisów nie da się odczytać i nie ma ich na tej liście.
       *[other] { $count } wpisu nie da się odczytać i nie ma go na tej liście.
    }
    .do = Nic w nich nie zmieniono. Jeśli jest kopia zapasowa tego sejfu, proszę ją do niego włożyć.
register-returns = Sprawozdania liczbowe
register-ways = Inne strony dla koordynatora
register-shared = Wspólny plik
register-shared-at = Wspólny plik zapisano stąd ostatnio { $when }.
register-shared-changed = Od tego czasu coś zapisano.
register-shared-save = Wczytaj i zapisz
register-shared-open = Przejdź do wspólnego pliku
register-figures-desk = Liczby do użytku wewnętrznego
register-search = Szukaj
    .hint = Część imienia lub nazwiska albo początek numeru wpisu.
register-order = Kolejność
register-order-due = Najpierw najbliższe terminy
register-order-newest = Najpierw najnowsze
register-order-oldest = Najpierw kto czeka najdłużej
register-order-name = Według nazwiska
register-chips = Pokaż tylko
register-chip = { $state }: { $count }
register-chip-due = Do zrobienia teraz
register-found =
    { $count ->
        [one] { $count } wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    }
register-found-none = Nie ma takiego wpisu. Proszę zmienić wyszukiwanie albo jeszcze raz nacisnąć wybrany przycisk, żeby pokazać wszystkie.
register-more = Pokaż więcej (zostało: { $left })
register-add = Dodaj takie, które przyszło bez pakietu
    .lead = Przez telefon, na papierze, e-mailem albo osobiście. Proszę wpisać to, co powiedziano, a resztę zostawić jako „nie wiadomo”.
register-no-name = Bez nazwiska
register-conflict = Dwie wersje
register-came = Przyszło { $day } { $how }
register-how-packet = jako pakiet
register-how-phone = przez telefon
register-how-paper = na papierze
register-how-email = e-mailem
register-how-in_person = osobiście

register-state-new = Nowe
register-state-asked = Poproszono o więcej informacji
register-state-waiting_for_housing = Przyjęte, czeka na mieszkanie
register-state-supported = Przyjęte
register-state-ended = Wsparcie zakończone
register-state-closed = Zamknięte bez wsparcia

register-due-review = { $review }: termin { $day }.
register-due-review-since = { $review }: termin minął { $day }.
register-due-hear = Potrzebny kontakt z osobą do { $day }.
register-due-hear-since = Nikt nie miał kontaktu z osobą. Był on potrzebny do { $day }.

## ---- Adding one by hand ----

register-add-told = Co powiedziano bez pakietu
register-add-how = Jak to przyszło?
register-add-area = Do której okolicy?
register-add-on = Którego dnia to przyszło?
register-add-name = Imię i nazwisko osoby
    .hint = Proszę zostawić puste, jeśli ich nie podano.
register-add-referrer = Kto powiedział o tej osobie?
    .hint = Człowiek i jego organizacja.
register-add-facts = Co powiedziano o tej osobie
    .hint = Tylko to trafia do liczb. Czego nie wiadomo, zostaje jako „nie wiadomo”.
register-age = Wiek w latach
register-age-wrong = Proszę wpisać całkowitą liczbę lat, na przykład 31, albo zostawić puste.
register-add-legal = Czy potrzebna jest porada prawna?
register-add-figures = Czy osoba zgodziła się na podanie liczb Home Office?
    .hint = Liczby, które nie mówią, kim jest. Bez odpowiedzi „tak” osoba liczy się tylko w sumach.
register-add-send = Wpisz do rejestru
register-correct = Popraw to, co powiedziano
register-added = Jest w rejestrze.
register-yes = Tak
register-no = Nie
register-not-asked = Nie pytano
register-choose = Wybierz
register-missing = Proszę odpowiedzieć na to pytanie.

## ---- One entry ----

register-entry = Wpis
register-gone = Tego wpisu nie ma już w rejestrze.
    .do = Proszę wrócić do listy i poszukać go tam.
register-recovered = Najnowszej wersji tego wpisu nie udało się odczytać. To jest wersja sprzed niej.
    .do = Proszę sprawdzić, co zrobiono ostatnio, i zapisać to jeszcze raz, jeśli tego brakuje.
register-figures = Liczby dla Home Office
register-sharing-yes = Osoba się zgodziła
register-sharing-no = Osoba powiedziała „nie”
register-sharing-not-asked = Osoby nie pytano
register-sharing-withdrawn = Osoba się zgodziła, a potem cofnęła zgodę
register-facts = Jak było, gdy przyszło skierowanie
register-doing = Co chce Pan/Pani zapisać?
register-written = Zapisano.
register-changed = W międzyczasie ktoś inny zapisał coś w tym wpisie.
    .do = Jest pokazany tak, jak wygląda teraz. Wpisany tekst nadal tu jest: proszę sprawdzić, co jest nowe, i nacisnąć przycisk jeszcze raz.
register-deeds = Co zrobiono
register-replaced = Co poprawiono lub zastąpiono
register-written-by = Zapis: { $name }, { $at }
register-write = Zapisz
register-conflict-what = { $what }: dwie wersje mówią co innego
    .do = Proszę ustalić, która jest prawdziwa, i zapisać ją poniżej od nowa. Zajmie wtedy miejsce obu. Obie nadal można przeczytać.
register-course = Czy wsparcie trwa dalej

## What is written down.

register-decide = Decyzja
register-decide-what = Jaka jest decyzja?
register-decide-on = Którego dnia?
register-step = Kolejny krok
register-step-what = Jaki krok?
register-step-words = O spotkaniu
    .hint = Tłumacz ustny, miejsce i czy z osobą można rozmawiać na osobności.
register-step-on = Którego dnia to zrobiono?
register-step-spoke_to_referrer = Rozmowa z pracownikiem kierującym
register-step-meeting_booked = Umówiono pierwsze spotkanie
register-step-met = Spotkanie z osobą
register-step-person_chose = Osoba zdecydowała, że chce przyjść
register-step-home_offered = Zaproponowano mieszkanie
register-step-support_started = Zaczęło się wsparcie
register-contact = Kontakt albo próba kontaktu
register-contact-kind = W jaki sposób?
register-contact-face_to_face = twarzą w twarz
register-contact-phone = przez telefon
register-contact-video = przez wideo
register-contact-message = na piśmie
register-contact-through_others = przez kogoś innego
register-contact-reached = Czy udało się skontaktować z osobą?
register-contact-not = Proszę pomyśleć, czy osoba jest bezpieczna: nieudany kontakt może być pierwszym znakiem, że ktoś ją kontroluje.
register-contact-words = Co powiedziano albo czego próbowano
    .hint = Tylko to, co muszą wiedzieć ludzie, którzy pracują z tą osobą.
register-contact-next = Kiedy spróbować jeszcze raz
    .hint = Proszę zostawić puste, jeśli nic nie uzgodniono.
register-contact-on = Którego dnia?
register-contact-said = Kontakt
register-contact-was-reached = Udało się skontaktować z osobą.
register-contact-was-not-reached = Nie udało się skontaktować z osobą.
register-contact-try = Następna próba: { $day }.
register-agree = Jak często się kontaktować
register-agree-days = Co ile dni?
    .hint = 7 to co tydzień, 14 to co dwa tygodnie. Rejestr mówi wtedy, do kiedy potrzebny jest kontakt z osobą.
register-agree-on = Którego dnia to uzgodniono?
register-agreed =
    { $count ->
        [one] Uzgodniono kontakt codziennie.
        [few] Uzgodniono kontakt co { $count } dni.
        [many] Uzgodniono kontakt co { $count } dni.
       *[other] Uzgodniono kontakt co { $count } dnia.
    }
register-review = Przegląd
register-review-point = Który przegląd?
register-point-start = Przegląd na początku
register-point-months3 = Przegląd po 3 miesiącach
register-point-months6 = Przegląd po 6 miesiącach
register-point-months9 = Przegląd po 9 miesiącach
register-point-between = Przegląd w międzyczasie
register-review-outcome = Co z niego wynikło?
register-review-was-done = Przeprowadzono go
register-review-not-reached = Nie udało się skontaktować z osobą
register-standing = Jak jest teraz
register-scores = Jak osoba sobie radzi
    .hint = Według samej osoby. Proszę pominąć to, o czym nie rozmawiano.
register-not-scored = Bez oceny
register-review-words = Co powiedziano
    .hint = Cele osoby jej własnymi słowami i co będzie dalej.
register-welfare = Czy osoba jest bezpieczna?
    .do = Jeśli nie można się z kimś skontaktować, może to znaczyć, że kontrolują go inni. Proszę zapytać innych, którzy znają tę osobę, i pomyśleć o tym, żeby policja sprawdziła, czy jest bezpieczna (welfare check: 101, a w nagłym niebezpieczeństwie 999).
register-welfare-check = Co się robi, żeby to sprawdzić?
register-review-on = Którego dnia się odbył albo próbowano go przeprowadzić?
register-review-later = Termin: { $day }
register-review-due = Do zrobienia, od { $day }
register-review-missed = Nie odbył się: termin był { $day }
register-review-done = Przeprowadzono { $day }
register-review-not-contacted = Nie udało się skontaktować z osobą { $day }
register-review-ended = Wsparcie skończyło się przed terminem
register-exit = Wsparcie się skończyło
register-exit-why = Dlaczego?
register-exit-no_longer_required = Wsparcie nie jest już potrzebne: osoba dostała go dość
register-exit-end_of_agreement = Umowa skończyła się razem z finansowaniem
register-exit-other_funding = Ta sama organizacja wspiera dalej, z innego finansowania
register-exit-moved = Osoba przeniosła się do innej okolicy
register-exit-other_service = Wsparcie przejęła inna placówka
register-exit-disengaged = Osoba nie chciała kontynuować
register-exit-lost_contact = Stracono kontakt
register-exit-other = Inny powód
register-exit-come-back = Dokąd osoba może wrócić
    .hint = Do kogo może się zwrócić, jeśli znowu będzie potrzebować pomocy.
register-exit-on = Którego dnia wsparcie się skończyło?
register-exited = Wsparcie się skończyło.
register-reopen = Wsparcie zaczyna się na nowo
register-reopen-why = Dlaczego?
register-reopen-on = Którego dnia?
register-reopened = Wsparcie zaczęło się na nowo.
register-withdraw = Osoba coś cofa
    .lead = Zostaje to tutaj zapisane. Liczb, które mówią, kim osoba jest, nie ma w następnym sprawozdaniu liczbowym. Nie cofnie to tego, co już przeczytano.
register-taken-back = Nadawca pakietu informuje, że osoba cofa:
    .do = Proszę zapisać to poniżej, w części „Osoba coś cofa”.
register-withdraw-on = Którego dnia osoba to powiedziała?
register-note = Notatka
register-note-words = O czym pamiętać
register-note-on = Którego dnia to było?
register-noted = Notatka
register-told = Skierowanie przyszło bez pakietu,
register-packet-came = Pakiet wpisano do rejestru:
register-struck = To była pomyłka:
register-mistake = To była pomyłka
register-strike = Zaznacz, że to była pomyłka
register-strike-why = Co jest w tym źle?
    .hint = Nadal można to przeczytać, ale już się nie liczy.

register-enquiry = Zapytanie: nie podaje, kim jest osoba
    .do = Proszę najpierw na nie odpowiedzieć: czy skierowanie byłoby możliwe i od kiedy. Jeśli potem przyjdzie skierowanie, samo trafi do tego wpisu.
register-enquiry-no-reply = Nie mówi, dokąd można wysłać odpowiedź: proszę powiedzieć ją nadawcy przez telefon.
register-pass-on = Najnowszy pakiet otwiera się razem z formularzem do przekazania. Po powrocie tutaj proszę zapisać decyzję i to, dokąd polecono osobie się zwrócić.

## What may be shared.

register-shares = Co wolno udostępniać i komu
    .lead = Co osoba ostatnio powiedziała na każdą z tych spraw. Na to, o co jej nie pytano, nie ma zgody.
register-shares-yes = Tak, od { $day }
register-shares-no = Nie, od { $day }
register-shares-not-asked = Nie pytano: nie wolno tego udostępniać
register-shares-withdrawn = Cofnięto { $day }: nie wolno już tego udostępniać
register-shares-agencies = Zespół może powiedzieć im:
register-shares-agencies-not = Zespół nie może powiedzieć im:

## How the scores have changed.

register-change = Zmiana w czasie
    .lead = Od przyjścia osoby do ostatniej oceny. Im więcej, tym lepiej.
register-change-better = Z { $first } na { $last }: lepiej
register-change-same = Z { $first } na { $last }: tak samo
register-change-worse = Z { $first } na { $last }: gorzej
register-change-one = { $score } z { $most }, oceniono raz
register-change-table = Jako tabela
register-change-day = Dzień
register-change-when = Kiedy
register-change-score = Ocena
register-scale-safety = Jak bezpiecznie osoba się czuje
register-scale-hope = Ile osoba ma nadziei
register-when-came = Gdy osoba przyszła
register-when-ended = Gdy skończyło się wsparcie

## What a person wants, who belongs to them, and how often to meet.

register-goals = Cele
register-goals-none = Nie zapisano jeszcze żadnego celu.
register-goal-came = To przyszło z pakietem.
register-goal-take = Zapisz to jako cel
register-goal = Cel
register-goal-which = Który cel?
    .hint = Proszę wybrać jeden, żeby powiedzieć go inaczej albo zapisać, co z niego wyszło.
register-goal-new = Nowy
register-goal-domain = Czego dotyczy?
register-goal-words = Cel, słowami osoby
register-goal-stands = Co z niego wyszło?
register-goal-on = Którego dnia osoba to powiedziała?
register-links = Rodzina i inni bliscy tej osoby
register-links-none = Nikogo jeszcze nie podano.
register-link = Ktoś jest bliski tej osobie
register-link-search = Szukaj wpisu bliskiej osoby
    .hint = Część imienia lub nazwiska albo początek numeru wpisu. Potem proszę wybrać, kto to jest.
register-link-found = Znalezione wpisy
register-link-nobody = Nie ma innego takiego wpisu.
register-link-missing = Proszę poszukać tej drugiej osoby i wybrać jej wpis.
register-link-words = Kim są dla siebie?
    .hint = Na przykład: jej siostra. Jest to widoczne w obu wpisach.
register-link-gone = Wpisu tej osoby nie ma już w rejestrze.
register-suggested = Propozycja: { $often }, bo „{ $what }” oceniono ostatnio na { $score } z { $most }. Decydują o tym Państwo razem.
register-suggested-7 = co tydzień (7 dni)
register-suggested-14 = co dwa tygodnie (14 dni)
register-suggested-28 = co cztery tygodnie (28 dni)
register-suggested-take = Wstaw do pola
register-missed =
    { $count ->
        [one] { $count } przegląd się nie odbył.
        [few] { $count } przeglądy się nie odbyły.
        [many] { $count } przeglądów się nie odbyło.
       *[other] { $count } przeglądu się nie odbyło.
    }

## Erasing.

register-erasing = Wymazywanie
register-erase = Wymaż ten wpis
register-erase-goes = Co znika na zawsze:
register-erase-deeds = wszystko, co zapisano o tym skierowaniu
register-erase-packets = pakiety, które przyszły, w takiej postaci, w jakiej przyszły
register-erase-known = to, co ten sejf wie o skierowaniu, razem z Pana/Pani odpowiedziami
register-erase-stays = Co zostaje:
register-erase-returns = sprawozdania, które już zrobiono
register-erase-copies = kopie, które mają inni: ten, kto to przysłał, i ci, którym coś przekazano
register-erase-backups = kopie zapasowe zrobione wcześniej: nadal to w nich jest, dopóki się ich nie usunie
register-erase-number = Zostaje też numer wpisu, żeby żaden jego pakiet nie wszedł znowu niezauważony.
register-erase-sure = Wiem, że tego nie da się cofnąć
register-erase-sure-missing = Aby wymazać wpis, proszę najpierw to zaznaczyć.
register-erase-do = Wymaż ten wpis na zawsze
register-erase-changed = W międzyczasie ktoś inny zapisał coś w tym wpisie, więc nie został wymazany.
    .do = Proszę sprawdzić, co jest nowe, i wymazać go wtedy, jeśli nadal jest to słuszne.
register-erased = Wpis został wymazany.

## ---- What is to be erased ----

register-keeping = Co trzeba wymazać
    .lead = Wpisy, których czas minął. Nic nigdy nie jest wymazywane samo: to Pan/Pani sprawdza każdy wpis i go wymazuje.
register-keep = Jak długo przechowuje się wpisy
    .lead = O tym decyduje Pana/Pani urząd lokalny (council), w miesiącach. Dopóki pole jest puste, żaden wpis tego rodzaju nie jest wymieniony poniżej.
register-keep-ended = Po końcu wsparcia
    .hint = Liczba miesięcy od dnia, w którym się skończyło.
register-keep-declined = Po odmowie albo po cofnięciu zgody
    .hint = Liczba miesięcy od dnia decyzji.
register-keep-duplicate = Po stwierdzeniu, że to drugi raz to samo skierowanie
    .hint = Liczba miesięcy od dnia decyzji.
register-keep-save = Zapisz te okresy
register-keep-saved = Te okresy są zapisane w tym sejfie.
register-over = Wpisy, których czas minął
register-over-none = Nie ma wpisu, którego czas minął.
register-over-since = Jego czas minął { $day }.
register-over-look = Obejrzyj wpis
register-over-erase =
    { $count ->
        [one] Wymaż na zawsze { $count } zaznaczony wpis
        [few] Wymaż na zawsze { $count } zaznaczone wpisy
        [many] Wymaż na zawsze { $count } zaznaczonych wpisów
       *[other] Wymaż na zawsze { $count } zaznaczonego wpisu
    }
register-over-erased =
    { $count ->
        [one] Wymazano { $count } wpis.
        [few] Wymazano { $count } wpisy.
        [many] Wymazano { $count } wpisów.
       *[other] Wymazano { $count } wpisu.
    }

## The packets of an entry.

register-packets = Pakiety
register-packet-read = Przeczytaj pakiet
register-packet-hide = Zamknij pakiet

## What a person wants, and who belongs to them.

register-aimed = Cel:
register-goal-open = Osoba do niego dąży
register-goal-met = Osiągnięty
register-goal-partly = Osiągnięty częściowo i to wystarczy
register-goal-left = Już niechciany
register-act = Zrobiono coś dla osoby
register-acted = Zrobiono coś
register-act-domain = W jakiej sprawie
register-act-on = Dzień, w którym to zrobiono
register-act-words = Co zrobiono i co z tego wynikło?
register-act-hindered = Co przeszkodziło?
    .hint = Proszę zaznaczyć wszystko, co przeszkodziło. To się liczy w liczbach do użytku wewnętrznego.
register-act-in-the-way = Przeszkody:
return-cell-barrier-no-home = Nie było odpowiedniego mieszkania
return-cell-barrier-threshold = Niespełnione warunki placówki
return-cell-barrier-costs = Wypłacane pieniądze na to nie wystarczają
return-cell-barrier-benefits = Zasiłki przyszły późno albo na początku były za małe
return-cell-barrier-papers = Brak konta w banku, dokumentu lub dowodu
return-cell-barrier-immigration = Oczekiwanie na decyzję imigracyjną albo brak prawa do funduszy publicznych
return-cell-barrier-waiting = Lista oczekujących
return-cell-barrier-transfer = Przy przeprowadzce nie przekazano opieki
return-cell-barrier-health = Nie pozwoliło na to zdrowie osoby
return-cell-barrier-language = Brak tłumacza ustnego albo kursu na tym poziomie
return-cell-barrier-childcare = Brak opieki nad dzieckiem albo miejsca w szkole
return-cell-barrier-travel = Za daleko albo brak pieniędzy na dojazd
return-cell-barrier-legal = Brak doradcy prawnego albo sprawa długo trwa
return-cell-barrier-safety = To nie było bezpieczne
return-cell-barrier-other = Coś innego
register-linked = Powiązanie z inną osobą w rejestrze
register-domain-housing = Mieszkanie
register-domain-money = Pieniądze
register-domain-education = Nauka i szkolenia
register-domain-employment = Praca
register-domain-health = Zdrowie i samopoczucie
register-domain-legal = Sprawy prawne
register-domain-safety = Bezpieczeństwo

## The papers of an entry.

register-papers = Dokumenty
register-paper-letter = List wprowadzający do placówki
register-paper-review = Arkusz przeglądu do wspólnego wypełnienia
register-paper-whole = Cały zapis o osobie
register-paper-meeting = Arkusz na spotkanie z innymi instytucjami

## ---- Why something is not written down ----

failure-register-before-referral = Ten dzień jest przed przyjściem skierowania.
    .do = Proszę sprawdzić, którego dnia przyszło, i wpisać ten dzień albo późniejszy.
failure-register-before-support = Ten dzień jest przed początkiem wsparcia.
    .do = Proszę sprawdzić, którego dnia zaczęło się wsparcie, i wpisać ten dzień albo późniejszy.
failure-register-before-last = Ten dzień jest przed dniem, w którym skończyło się wsparcie.
    .do = Proszę wpisać ten dzień albo późniejszy.
failure-register-no-reason = Jeśli nie można przyjąć skierowania, trzeba powiedzieć dlaczego.
    .do = Proszę wybrać co najmniej jeden powód.
failure-register-not-accepted = To skierowanie nie jest przyjęte, więc nikt nie ma jeszcze wsparcia.
    .do = Proszę najpierw zapisać decyzję.
failure-register-ended = Wsparcie się skończyło.
    .do = Proszę najpierw zapisać, że zaczyna się na nowo, albo podać dzień przed jego końcem.
failure-register-not-ended = Wsparcie się nie skończyło.
    .do = Nic nie trzeba robić.
failure-register-overtaken = W międzyczasie ktoś inny zapisał coś w tej samej sprawie.
    .do = Jest pokazane tak, jak wygląda teraz. Wpisany tekst nadal tu jest: proszę sprawdzić, co jest nowe, i nacisnąć przycisk jeszcze raz.
failure-register-no-such-deed = Nie ma tego, czego miejsce miało to zająć.
    .do = Proszę zobaczyć, jak wpis wygląda teraz, i spróbować jeszcze raz.
failure-register-nothing-came = Bez tego nic by nie mówiło, że skierowanie w ogóle przyszło.
    .do = Jeśli cały wpis powstał przez pomyłkę, proszę go wymazać.
failure-register-linked-already = Zapisano już, że są ze sobą powiązane.
    .do = Nic nie trzeba robić.
