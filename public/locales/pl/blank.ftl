### status: machine-drafted

## The page

blank = Formularze do wypełnienia ręcznie
    .lead = Na spotkanie bez komputera: formularz na papierze, w jednym języku albo w dwóch. Powstaje w tej przeglądarce. Nic nie jest wysyłane, a na tym urządzeniu zostaje tylko plik, który Pan/Pani zapisze.
blank-stage = Który formularz jest potrzebny?
blank-language = Język formularza
blank-second = Drugi język obok
    .hint = Pytania do osoby są w obu językach. To, na co pracownik odpowiada z akt, jest na osobnych kartkach, w jednym języku.
blank-second-none = Brak
blank-care = Papier nie jest zaszyfrowany
blank-care-print = Proszę drukować tam, gdzie nikt inny nie weźmie kartek z drukarki, a potem usunąć plik, jeśli inni używają tego komputera.
blank-care-keep = Wypełniony formularz proszę mieć przy sobie albo pod kluczem.
blank-care-destroy = Proszę wkrótce wpisać odpowiedzi do Onward, sprawdzić je i zniszczyć kartki w niszczarce.
blank-make = Zrób formularz
    .hint = Plik PDF do wydruku. Część, która tworzy pliki PDF, jest pobierana za pierwszym razem.
blank-working = Tworzenie formularza. Za pierwszym razem pobierana jest część, która tworzy pliki PDF: przy wolnym łączu może to potrwać minutę.
blank-stop = Przerwij
blank-done = Plik { $file } jest w folderze pobranych plików.
blank-missing = Niektórych znaków nie dało się wydrukować: { $characters }.
blank-words = Nie udało się wczytać słów formularza, więc formularz nie powstał.
    .do = Proszę sprawdzić połączenie z internetem i spróbować jeszcze raz.
blank-font = Nie udało się pobrać czcionki, więc formularz nie powstał.
    .do = Proszę sprawdzić połączenie z internetem i spróbować jeszcze raz.
blank-document = Nie udało się utworzyć pliku PDF.
    .do = Proszę spróbować jeszcze raz. Jeśli to nie pomoże, proszę wczytać stronę od nowa.
blank-gone = Część, która tworzy pliki PDF, sama się zatrzymała.
    .do = Proszę spróbować jeszcze raz.

## On the paper: headings

blank-title-enquiry = Formularz zapytania
blank-title-referral = Formularz skierowania
blank-title-handover = Formularz przekazania informacji
blank-foot = Nie jest zaszyfrowane. Proszę chronić, potem zniszczyć.
blank-page = Strona { $page } z { $pages }

## On the paper: what must be read first. Read by the worker.

blank-not-encrypted = Ten papier nie jest zaszyfrowany: każdy, kto go ma, może go przeczytać.
blank-keep = Proszę mieć go przy sobie albo pod kluczem. Proszę nie robić mu zdjęć, nie wysyłać go pocztą i nigdy nie zostawiać go tam, gdzie mógłby go znaleźć ktoś, kto kontroluje tę osobę.
blank-destroy = Gdy tylko odpowiedzi są wpisane do Onward i sprawdzone, proszę zniszczyć kartki w niszczarce. Jeśli zginą albo zobaczy je ktoś inny, proszę od razu powiedzieć przełożonemu i tej osobie.
blank-parts = Część dla pracownika proszę wypełnić z akt przed spotkaniem i nie zabierać jej ze sobą. Pozostałe części proszę zabrać. Pola proszę zaznaczać krzyżykiem. Każde pytanie może zostać puste.
blank-nobody = To jest zapytanie. Proszę nie wpisywać niczego, co mówi, kim jest ta osoba: żadnego nazwiska, daty urodzenia ani adresu.
blank-machine = Tłumaczenie na język { $language } zrobił komputer i nikt, kto zna ten język, jeszcze go nie sprawdził. Gdy coś jest ważne, proszę zapytać tłumacza ustnego.

## On the paper: the parts

blank-worker = Tylko dla pracownika
    .lead = Proszę odpowiedzieć na to z akt. Proszę nie czytać tego na głos i nie pokazywać tych kartek ani osobie, ani nikomu innemu.
blank-help = Jak pytać: pomoc dla pracownika
blank-person = Razem z osobą
    .lead = Każdy, kto znajdzie ten papier, może go przeczytać. Pracownik wsparcia przechowuje go dla Pana/Pani bezpiecznie i niszczy, gdy odpowiedzi są w komputerze.
    .skip = Każde pytanie można pominąć i w każdej chwili zrobić przerwę.
blank-agreement = Tę część proszę przeczytać na głos, powoli, albo poprosić o to tłumacza ustnego. Proszę robić przerwy na pytania.
blank-aloud = Czytać na głos
blank-at-the-end = Na końcu proszę powiedzieć
blank-more = Więcej miejsca
    .where = Najpierw proszę wpisać numer pytania, na przykład { $example }.

## On the paper: when a question is answered. $condition is made of the messages below it.

blank-when = Tylko jeśli { $condition }.
blank-is = { $question } to { $answers }
blank-is-not = { $question } to nie { $answers }
blank-answered = { $question } ma odpowiedź
blank-not-answered = { $question } nie ma odpowiedzi
blank-answer = „{ $answer }”
blank-or = { " lub " }
blank-and = { " i " }
blank-if-yes = Tylko jeśli odpowiedź powyżej brzmi „tak”.
blank-if-answer = Jeśli { $answers }: { $words }

## On the paper: the agreement

blank-area = Okolica
    .hint = Pracownik wpisuje tu nazwę okolicy, zanim przeczyta na głos wybory.
    .named = okolicy wpisanej powyżej
blank-choices = Pana/Pani wybory
blank-home-office = Tylko jeśli ta okolica przekazuje dane do Home Office. Jeśli nie, pracownik to skreśla.
blank-understanding = Co Pan/Pani z tego rozumie
blank-signature = Podpis
blank-date = Data
blank-time = Godzina
