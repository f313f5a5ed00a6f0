### status: machine-drafted

## Headings. $area is the name of a place.

packet-title-enquiry = Zapytanie do { $area }
packet-title-referral = Skierowanie do { $area }
packet-title-handover = Przekazanie informacji do { $area }

## What must be read first

reading-practice = Ćwiczenie. Ta osoba jest wymyślona.
reading-risk-withheld = Informacje o ryzyku są pominięte, bo nie ma zgody osoby na ich udostępnienie. Przed każdą wizytą trzeba porozmawiać z pracownikiem wsparcia.
reading-not-freely = Pracownik zapisał, że osoba nie wybrała z własnej woli. Zanim użyje się tego skierowania, proszę porozmawiać z pracownikiem.
reading-enquiry = To jest zapytanie. Nie mówi, kim jest osoba, i osoba go nie podpisała.
reading-translation-not-valid = Zgodę podpisano pod słowami, których tłumaczenia nikt nie sprawdził i których nie potwierdził żaden tłumacz ustny. Proszę uważać tę zgodę za nieważną, dopóki nie zostanie wyjaśniona jeszcze raz.
reading-no-confirmation = Pracownik napisał, dlaczego żaden tłumacz ustny nie potwierdził tych słów: { $why }
reading-confirmed-by-nobody = Zapisano, że tłumacz ustny potwierdził słowa zgody, ale nie podano nazwiska żadnego tłumacza ustnego i żaden nie podpisał. Proszę zapytać pracownika, kto to był.
reading-unknown-language = Niektóre słowa tutaj są w języku, którego ta wersja nie zna ({ $tags }). Są pokazane tak, jak przyszły. Jeśli jest tekst angielski, stoi obok nich.
reading-words-unchecked = Gdy osoba się zgodziła, tego tłumaczenia nie sprawdził jeszcze nikt, kto mówi w tym języku.
reading-withheld = Nie udostępniono, bo osoba się na to nie zgodziła: { $what }. Części formularza: { $sections }.
reading-withheld-refer_me = samo skierowanie
reading-withheld-share_needs = kim jest osoba i czego potrzebuje
reading-withheld-share_health = zdrowie
reading-withheld-share_risk = ryzyko i to, co osobę spotkało
reading-withheld-share_agencies = informacje dla innych instytucji
reading-withheld-contact_me = jak kontaktować się z osobą
reading-withheld-home_office_figures = liczby dla Home Office
reading-withheld-home_office_data = informacje dla Home Office
reading-not-answered = { $count ->
    [one] { $count } pytanie zadano, a nie ma na nie odpowiedzi.
    [few] { $count } pytania zadano, a nie ma na nie odpowiedzi.
    [many] { $count } pytań zadano, a nie ma na nie odpowiedzi.
   *[other] { $count } pytania zadano, a nie ma na nie odpowiedzi.
}

## Summary

reading-summary = Podsumowanie
reading-stage = Co to jest
reading-stage-enquiry = Zapytanie: co okolica musi wiedzieć, żeby powiedzieć, co jest możliwe
reading-stage-referral = Skierowanie: co jest potrzebne do decyzji
reading-stage-handover = Przekazanie informacji: czego potrzebują nowi pracownicy
reading-area = Okolica
reading-made-at = Utworzono
reading-utc = { $time } (UTC)
reading-organisation = Nadawca (organizacja)
reading-device = Urządzenie
reading-worker = Pracownik
reading-role = Stanowisko pracownika
reading-form = Formularz
reading-form-version = Standardowy formularz skierowania, wersja { $version }
reading-format = Format pliku
reading-format-draft = Wersja robocza
reading-format-practice = Ćwiczenie: to nie jest skierowanie
reading-packet-id = Numer pakietu
reading-referral-id = Numer skierowania
reading-revision = Numer zmiany

## The signature's panel, after the answers on paper

reading-signing = Podpis elektroniczny
reading-signing-by = Podany nadawca
reading-signing-at = Podana data podpisania
reading-signing-words = Sześć słów do porównania przez telefon
reading-signing-fingerprint = Odcisk klucza (fingerprint)
reading-signing-check = Jak to sprawdzić
    .how = Proszę otworzyć ten plik w Onward, na stronie „Otwórz pakiet”. Kopia na papierze niczego nie dowodzi i ta ramka też nie: każdy może ją wydrukować.
reading-signing-qr = Odcisk klucza dla aparatu
    .what = Ten sam odcisk klucza jako kod QR.
reading-signing-field = Podpis elektroniczny: { $organisation }
reading-copy = To jest kopia do czytania. Nie ma w niej podpisu ani pakietu: tylko plik podpisany przez nadawcę pokazuje, kto go zrobił i że nic nie zmieniono.

## Answers

reading-section = { $letter }. { $name }
reading-member = { $one } { $number }
reading-members = { $count }
reading-separator = { ", " }
reading-scale = { $point } (od { $min }: { $least } do { $max }: { $most })
reading-language = { $language }: { $levels }
reading-speaks = mówi
reading-reads = czyta
reading-writes = pisze

reading-translation-worker = Przetłumaczył pracownik (na język: { $language })
reading-translation-interpreter = Przetłumaczył tłumacz ustny (na język: { $language })
reading-translation-computer = Przetłumaczył program komputerowy (na język: { $language }): to może być błędne
reading-translation-unknown = Przetłumaczono (na język: { $language })

## The agreement

reading-consent = Na co osoba się zgodziła
reading-agencies = Instytucje, którym można powiedzieć
reading-agencies-not = Komu zespół nie może o tym powiedzieć
reading-explained-in = Język, w którym to wyjaśniono
reading-explained-by = Kto wyjaśnił
reading-interpreter = Tłumacz ustny
reading-no-interpreter = Bez tłumacza ustnego
reading-channel = Jak
reading-channel-face_to_face = Twarzą w twarz
reading-channel-video = Przez wideo
reading-channel-phone = Przez telefon
reading-explained-at = Kiedy (czas lokalny, wpisany przez pracownika)
reading-present = Kto był w pokoju
reading-freely = Osoba zdecydowała z własnej woli
reading-capacity = Powód, by wątpić, czy osoba może teraz podjąć tę decyzję
reading-capacity-no_doubt = Nie
reading-capacity-doubt = Tak
reading-capacity-time = Dano więcej czasu.
reading-capacity-interpreter = Sprowadzono tłumacza ustnego.
reading-capacity-advocate = Sprowadzono rzecznika (advocate).
reading-capacity-best_interests = Decyzję w najlepszym interesie osoby (best-interests decision) podjęto; kto: { $by }
reading-teach-back = Co będzie dalej, własnymi słowami osoby
reading-interpreter-confirms = Tłumacz ustny potwierdza, że słowa wiernie przeczytano na głos
reading-copy-safe = Osoba może bezpiecznie trzymać kopię u siebie
reading-person = Podpis osoby
reading-worker-signature = Podpis pracownika
reading-interpreter-signature = Podpis tłumacza ustnego
reading-signed-by-typing = Podpisano przez wpisanie: { $name }
reading-did-not-sign = Bez podpisu albo podpis niemożliwy: { $why }

## Criteria

reading-eligibility = Jak wyglądały warunki
reading-verdict-met = Spełniony
reading-verdict-not_met = Niespełniony. Koordynator może zdecydować według własnego uznania.
reading-verdict-not_known = Nie wiadomo
reading-own-criterion = { $area }: { $criterion }

## The export page.

export = Zrób pakiet do wysłania
    .lead = Pakiet to podpisany plik. To Pan/Pani wybiera, co w nim jest, podpisuje go i wysyła.
export-stage = Co chce Pan/Pani wysłać?
export-stage-enquiry = Zapytanie
    .hint = Nic, co mówi, kim jest osoba. Pytanie, co okolica mogłaby zaoferować: potrzeby, wielkość rodziny, daty i miejsca, których trzeba unikać. Osoba nie musi podpisywać.
export-stage-referral = Skierowanie
    .hint = To, czego okolica potrzebuje do decyzji: kim jest osoba, czego potrzebuje i co zgodziła się udostępnić.
export-stage-handover = Przekazanie informacji
    .hint = Gdy okolica powiedziała „tak”: co nowi pracownicy muszą wiedzieć, na przykład pełne informacje o zdrowiu, dane dzieci i ryzyko.
export-area = Dla której okolicy?
    .none = W skierowaniu nie wybrano jeszcze okolicy.
    .choose = Wybierz okolicę
export-sent = Co zostanie wysłane
    .hint = Część po części. Aby przeczytać część, proszę ją otworzyć.
export-withheld-not-agreed = Osoba powiedziała „nie”
export-withheld-not-asked = Osoby o to nie zapytano
export-later = Odpowiedzi, które należą do późniejszego etapu, nie są teraz wysyłane.
export-missing = Czego brakuje
    .none = Niczego, co by to wstrzymywało.
    .stops = Nic nie można wysłać bez odpowiedzi na te pytania:
export-open =
    { $count ->
        [one] { $count } pytanie nie ma odpowiedzi. To nie przeszkadza: koordynator zobaczy je najpierw.
        [few] { $count } pytania nie mają odpowiedzi. To nie przeszkadza: koordynator zobaczy je najpierw.
        [many] { $count } pytań nie ma odpowiedzi. To nie przeszkadza: koordynator zobaczy je najpierw.
       *[other] { $count } pytania nie ma odpowiedzi. To nie przeszkadza: koordynator zobaczy je najpierw.
    }
export-agreement = Zgoda
    .good = Osoba się zgodziła i podpisała.
    .not-needed = Zapytanie nikogo nie identyfikuje, więc podpis nie jest potrzebny.
    .go = Przejdź do zgody
    .not-valid = Słowa przetłumaczyła maszyna i żaden tłumacz ustny ich nie potwierdził. Pakiet powie, że zgoda jest nieważna.
    .limits = Coś na stronach o zgodzie jest za długie albo ma ukryty znak. Proszę to skrócić albo wpisać jeszcze raz.
export-sign = Podpisz
    .hint = Sejf podpisuje to jako { $organisation }, { $device }. Potem zapisuje się plik.
export-signing = Tworzenie i podpisywanie pakietu
export-done = Podpisano
    .next = Proszę zapisać pliki. W każdym jest ten sam pakiet, więc jeden wystarczy.
    .phone = Jeśli koordynator nie zna jeszcze tego sejfu, zobaczy te sześć słów. Proszę przeczytać je sobie nawzajem przez telefon.
export-files = Zapisz pliki
    .packet = Zapisz plik pakietu
    .saved = Plik { $file } jest w folderze pobranych plików.
export-pdf = Zapisz jako PDF
    .hint = Do czytania i drukowania. Podpisany pakiet jest w środku, więc wystarczy jeden z tych plików. Część, która tworzy pliki PDF, jest pobierana za pierwszym razem.
export-pdf-working = Tworzenie pliku PDF. Za pierwszym razem pobierana jest część, która tworzy pliki PDF: przy wolnym łączu może to potrwać minutę.
export-pdf-page = Strona { $page } z { $pages }
export-pdf-drawn = { $who }: narysowano ręcznie
export-pdf-done = Plik { $file } jest w folderze pobranych plików.
export-pdf-missing-characters = Niektórych znaków nie dało się wydrukować: { $characters }. W podpisanym pakiecie mimo to są.
export-pdf-font = Nie udało się pobrać czcionki, więc plik PDF nie powstał.
    .do = Proszę sprawdzić połączenie z internetem i spróbować jeszcze raz. Zapisany podpisany pakiet jest kompletny i bez tego.
export-pdf-document = Nie udało się utworzyć pliku PDF.
    .do = Zamiast tego proszę wysłać plik pakietu. Jest w nim wszystko.
failure-other-pdf = Sejf nie podpisał tego pliku PDF, bo to nie jest plik PDF tego pakietu.
    .do = Zamiast tego proszę wysłać plik pakietu. Jest w nim wszystko. Jeśli to się powtórzy, proszę zablokować sejf i wczytać stronę od nowa.
failure-practice = To zrobiono do ćwiczenia, a osoba jest wymyślona. Nie zabezpiecza się tego dla niczyjego klucza i na nic się nie odpowiada, nic się nie cofa ani nie przekazuje.
    .do = Aby poćwiczyć wysyłanie, proszę zabezpieczyć plik sześcioma słowami. Dla kogoś prawdziwego proszę zacząć nowe skierowanie.
export-pdf-gone = Część, która tworzy pliki PDF, sama się zatrzymała.
    .do = Proszę spróbować jeszcze raz. Zapisany podpisany pakiet jest kompletny i bez tego.
export-cancel = Przerwij
export-copy = Czy osoba może bezpiecznie trzymać kopię u siebie?
    .hint = Proszę ją najpierw zapytać. Kartkę albo plik może znaleźć ktoś inny.
    .not = Zapisano, że trzymanie kopii nie jest dla osoby bezpieczne. Proszę nie dawać jej tego pliku.
export-other-stage = Zrób inny pakiet

## ---- Receive: opening packets that others made ----

receive = Otwórz pakiet
    .lead = Proszę wybrać albo upuścić tu pliki, które ktoś przysłał. Każdy jest sprawdzany na tym urządzeniu, zanim cokolwiek z niego zostanie pokazane. Nic nie jest wysyłane i nic z nich nie jest zachowywane. Otwarty sejf pamięta tylko, że przyszły.
receive-choose = Wybierz pliki
    .hint = Pakiety to pliki .json lub .pdf, każdy do 20 MB. Zabezpieczone kończą się na .age lub .age.txt.
receive-drop = Albo upuść pliki tutaj
receive-checking = Sprawdzanie tego pliku
receive-not-answered = Bez odpowiedzi
receive-progress = Sprawdzono { $done } z { $all }
receive-running = Sprawdzanie plików. To, co już sprawdzono, można tymczasem czytać.
receive-stop = Przerwij sprawdzanie
receive-checked =
    { $count ->
        [one] Sprawdzono { $count } plik
        [few] Sprawdzono { $count } pliki
        [many] Sprawdzono { $count } plików
       *[other] Sprawdzono { $count } pliku
    }
receive-tally = Niezmienione: { $good }. Niepokazane: { $refused }. Zabezpieczone: { $locked }.
receive-unread =
    { $count ->
        [one] Nie sprawdzono { $count } pliku
        [few] Nie sprawdzono { $count } plików
        [many] Nie sprawdzono { $count } plików
       *[other] Nie sprawdzono { $count } pliku
    }
    .what = Nic w nich nie zostało odczytane. Na raz sprawdza się najwyżej tyle plików: { $most }.
receive-unread-names = Ich nazwy
receive-go-on = Sprawdź resztę
receive-fold = Pokaż ten pakiet
receive-none = Nic jeszcze nie otwarto
    .lead = Otwarte pakiety będą pokazane tutaj, z informacją, kto je podpisał.
put-in = Wpisz do rejestru
put-in-on = Którego dnia przyszedł?
put-in-there = W rejestrze
put-in-show = Pokaż w rejestrze
put-in-beside = W rejestrze jest już inny pakiet tego skierowania. Ten zostaje umieszczony obok.
put-in-all = Wpisz do rejestru wszystkie prawidłowe
put-in-progress = Wpisano { $done } z { $all }
put-in-stop = Przerwij
put-in-taken =
    { $count ->
        [one] { $count } pakiet jest w rejestrze.
        [few] { $count } pakiety są w rejestrze.
        [many] { $count } pakietów jest w rejestrze.
       *[other] { $count } pakietu jest w rejestrze.
    }
put-in-left =
    { $count ->
        [one] Przerwano. { $count } pakiet nie jest jeszcze wpisany: aby kontynuować, proszę jeszcze raz nacisnąć przycisk.
        [few] Przerwano. { $count } pakiety nie są jeszcze wpisane: aby kontynuować, proszę jeszcze raz nacisnąć przycisk.
        [many] Przerwano. { $count } pakietów nie jest jeszcze wpisanych: aby kontynuować, proszę jeszcze raz nacisnąć przycisk.
       *[other] Przerwano. { $count } pakietu nie jest jeszcze wpisane: aby kontynuować, proszę jeszcze raz nacisnąć przycisk.
    }
put-in-refused =
    { $count ->
        [one] { $count } pakiet nie został wpisany.
        [few] { $count } pakiety nie zostały wpisane.
        [many] { $count } pakietów nie zostało wpisanych.
       *[other] { $count } pakietu nie wpisano.
    }
failure-not-a-packet = To nie jest pakiet z prawidłowym podpisem, więc nie został wpisany do rejestru.
    .do = Proszę otworzyć plik jeszcze raz. Jeśli to nie pomoże, proszę jeszcze raz poprosić o niego nadawcę.
failure-register-in-future = Ten dzień jeszcze nie nadszedł.
    .do = Proszę wpisać dzień, w którym to się stało.
failure-register-same-number = Wcześniej przyszedł inny pakiet z tym samym numerem, więc jednego z nich nie utworzył Onward.
    .do = Proszę zadzwonić do nadawcy i zapytać, który jest od niego.
failure-register-other-sender = Wcześniejsze pakiety tego skierowania podpisał ktoś inny.
    .do = Proszę zadzwonić do nadawcy. Jeśli ma nowy klucz, proszę wstawić go do książki adresowej na miejsce starego, a potem jeszcze raz wpisać pakiet.
failure-register-erased = To skierowanie tutaj wymazano, więc żaden jego pakiet nie jest wpisywany na nowo.
    .do = Jeśli osoba jest kierowana na nowo, proszę poprosić nadawcę, żeby zaczął nowe skierowanie.
failure-register-out-of-shape = Tekst jest za długi albo ma znak, którego nie da się pokazać.
    .do = Proszę go skrócić albo wpisać jeszcze raz.
receive-clear = Zamknij wszystko
    .hint = Zdejmuje wszystko z tej strony. Pliki zostają tam, gdzie są.
receive-closed = Pakiety zostały zamknięte
    .do = Zdjęto je z tej strony, bo przez jakiś czas nikogo tu nie było albo w innym oknie naciśnięto „Wyjdź z tej strony”. Pliki zostają tam, gdzie były: aby kontynuować, proszę je wybrać jeszcze raz.
receive-good = Niezmieniony
    .what = Podpis jest prawidłowy: po podpisaniu nic nie zmieniono.
receive-not-shown = Niepokazany
receive-file = Plik
receive-open = Przeczytaj
receive-pass-on = Przekaż do innej okolicy
receive-passed = Przekazany przez inną okolicę
    .what = Pakiet w środku jest taki, jak podpisał go pierwszy nadawca. Ten, kto go przekazał, potwierdził podpisem, że osoba się zgodziła.
receive-passed-by = Kto przekazał
receive-passed-first = Kto zrobił
receive-passed-to = Przekazano do
receive-passed-agreement = Na co osoba się zgodziła
receive-signer = Kto podpisał
receive-signer-claims = Podaje, że pochodzi od: { $organisation }, { $device }
receive-signer-unknown = Jeszcze nieznany
    .what = Podpis dowodzi, że pakiet zrobił ten, kto ma ten klucz. Nie dowodzi, kto to jest. Proszę zadzwonić do organizacji pod numer, który już Pan/Pani ma, a nie pod numer z pakietu, i porównać te sześć słów:
receive-signer-expired = Klucz ma ponad trzy lata.
    .do = Proszę zadzwonić do organizacji i zapytać, czy nadal używa tego klucza.
receive-fingerprint = Pełny odcisk klucza
receive-made = Utworzono
    .hint = Według zegara nadawcy. Nikt inny nie potwierdza tego czasu.
receive-stage = Etap
receive-form = Formularz
receive-form-version = { $form }, wersja { $version }
receive-from-pdf = Odczytano z podpisanego pakietu w pliku PDF, a nie ze stron tego pliku.
receive-print = Drukuj
receive-pdf = Zapisz kopię PDF
receive-json = Zapisz plik pakietu
receive-reader-gone = Program sprawdzający zatrzymał się podczas czytania tego pliku i został uruchomiony na nowo.
    .do = Plik może być uszkodzony albo zrobiony tak, żeby szkodzić. Proszę jeszcze raz poprosić o niego nadawcę. Proszę nie otwierać go innym programem.
receive-unreadable = Przeglądarka nie mogła odczytać tego pliku.
    .do = Mógł zostać przeniesiony albo jest otwarty w innym programie. Proszę wybrać go jeszcze raz.
receive-no-worker = Ta przeglądarka nie mogła uruchomić programu sprawdzającego.
    .do = Proszę wczytać stronę od nowa. Jeśli to nie pomoże, proszę użyć nowszej przeglądarki.

## Why a file is not shown: what happened, and what to do.

refusal-empty = Plik jest pusty.
    .do = Proszę poprosić nadawcę, żeby zapisał go i wysłał jeszcze raz.
refusal-too-big = Plik jest większy niż 20 MB, a żaden pakiet nie jest tak duży.
    .do = Proszę sprawdzić, czy to właściwy plik. Proszę poprosić nadawcę o sam pakiet, a nie o zbiór plików.
refusal-not-ours = To nie jest pakiet.
    .do = Pakiety to pliki .json lub .pdf utworzone przez Onward albo, jeśli są zabezpieczone, pliki .age i .age.txt. Proszę sprawdzić, czy wybrano właściwy plik.
refusal-pdf-without-packet = W tym pliku PDF nie ma pakietu.
    .do = Mógł zostać wydrukowany lub zeskanowany, zapisany ponownie innym programem albo być kopią do czytania. Proszę poprosić nadawcę o plik zapisany przez Onward.
refusal-pdf-with-several-packets = W tym pliku PDF jest więcej niż jeden pakiet, a Onward nigdy takich nie tworzy.
    .do = Proszę na nim nie polegać. Proszę zadzwonić do nadawcy i poprosić jeszcze raz o pakiet.
refusal-pdf-damaged = Tego pliku PDF nie można odczytać.
    .do = Mógł zostać uszkodzony po drodze. Proszę poprosić nadawcę, żeby wysłał go jeszcze raz albo wysłał plik .json.
refusal-pdf-unsigned = W tym pliku PDF jest pakiet, ale sam plik PDF nie jest podpisany.
    .do = Mógł zostać zapisany ponownie innym programem, co zdejmuje podpis. Proszę poprosić nadawcę o plik zapisany przez Onward albo o plik .json.
refusal-pdf-changed = W tym pliku PDF coś zmieniono po podpisaniu.
    .do = Proszę na nim nie polegać, także na jego stronach. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma, i poprosić jeszcze raz o pakiet.
refusal-pdf-signature = Ten plik PDF jest podpisany inaczej niż pakiety albo jego podpis jest nieprawidłowy.
    .do = Proszę na nim nie polegać. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma, i poprosić jeszcze raz o pakiet.
refusal-pdf-several-signatures = Ten plik PDF ma więcej niż jeden podpis. Pakiety mają jeden.
    .do = Ktoś mógł podpisać go jeszcze raz w innym programie. Proszę poprosić nadawcę o plik zapisany przez Onward.
refusal-pdf-appended = Do tego pliku PDF coś dodano po podpisaniu.
    .do = Inny program mógł zapisać go z notatkami lub zmianami. Proszę nie polegać na tym, co pokazują jego strony. Proszę poprosić nadawcę o plik zapisany przez Onward.
refusal-pdf-other-signer = Ten plik PDF podpisał kto inny niż pakiet, który w nim jest.
    .do = Ktoś mógł włożyć cudzy pakiet do własnego pliku PDF. Proszę na nim nie polegać. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma.
refusal-pdf-not-certified = Podpis tego pliku PDF pozwalałby innym go zmieniać. W pakietach tak nigdy nie jest.
    .do = Proszę na nim nie polegać. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma, i poprosić jeszcze raz o pakiet.
refusal-pdf-active = W tym pliku PDF są części, których pakiety nigdy nie mają. W innym programie mogłyby same coś robić albo pokazywać coś innego.
    .do = Proszę nie otwierać go innym programem. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma.
refusal-truncated = Plik kończy się za wcześnie.
    .do = Prawdopodobnie nie wysłano lub nie pobrano go w całości. Proszę poprosić nadawcę, żeby wysłał go jeszcze raz.
refusal-envelope = Plik nie jest zapisany dokładnie tak jak pakiety.
    .do = Inny program mógł go otworzyć i zapisać. Proszę poprosić nadawcę o plik zapisany przez Onward, jako załącznik.
refusal-certificate = Plik jest podpisany inaczej niż pakiety.
    .do = Proszę na nim nie polegać. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma.
refusal-changed = W tym pliku coś zmieniono po podpisaniu.
    .do = Proszę na nim nie polegać. Proszę zadzwonić do nadawcy pod numer, który już Pan/Pani ma, i poprosić jeszcze raz o pakiet.
refusal-not-a-packet = Podpis jest prawidłowy, ale to, co podpisano, nie jest pakietem.
    .do = Proszę sprawdzić, czy wybrano właściwy plik. Jeśli według nadawcy miał to być pakiet, proszę mu o tym powiedzieć.
refusal-forward-inner = To przekazała inna okolica, a pakiet w środku nie jest taki, jak podpisał go nadawca.
    .do = Proszę na nim nie polegać. Proszę poprosić tego, kto to przekazał, o przysłanie pakietu, który dostał, i zadzwonić do pierwszego nadawcy.
refusal-forward-agreement = To przekazała inna okolica, bez zgody osoby na to, żeby wszystko, co w tym jest, trafiło do Pana/Pani okolicy.
    .do = Nie jest to pokazane. Proszę powiedzieć temu, kto to przekazał: trzeba zapytać osobę albo zrobić nowe skierowanie.
refusal-forward-deep = To przekazano więcej niż trzy razy.
    .do = Proszę poprosić o nowe skierowanie: to, czego osoba potrzebuje, mogło się zmienić.
refusal-forward-practice = To przekazano, a dotyczy wymyślonej osoby: zrobiono to do ćwiczenia.
    .do = To nie jest skierowanie. Proszę zapytać tego, kto to przysłał, czy miał przysłać coś innego.
refusal-newer-packet = Ten pakiet zrobiono w nowszej wersji Onward niż ta.
    .do = Proszę wczytać stronę od nowa, żeby mieć nowszą wersję, i otworzyć plik jeszcze raz.
refusal-newer-form = Ten pakiet wypełniono w nowszej wersji formularza, niż zna ta strona.
    .do = Proszę wczytać stronę od nowa, żeby mieć nowszą wersję, i otworzyć plik jeszcze raz.
