### status: machine-drafted

## ---- The page ----

shared = Wspólny plik
    .lead = Dwóch lub więcej koordynatorów może pracować nad jednym rejestrem przez plik na dysku, do którego wszyscy mają dostęp. Plik jest zabezpieczony dla wybranych osób i nikt inny nie może go otworzyć. Każdy wczytuje to, co zapisali inni, i zapisuje swoje.
shared-saved-at = Ostatnio zapisano stąd { $when }.
shared-changed = Od tego czasu coś zapisano albo na nowo wybrano, kto ma wspólny plik. Proszę zapisać plik, żeby współpracownicy też to mieli.

shared-with = Komu udostępnić
    .what = Każda wybrana osoba może czytać cały rejestr, a to, co ona zapisze, trafia do Pana/Pani rejestru. Ona też musi wybrać Pana/Panią, na swoim urządzeniu.
shared-choose = Współpracownicy
shared-keep = Zachowaj ten wybór
shared-choosing = Zachowywanie wyboru
shared-chosen = Wybór jest zachowany. Dotyczy plików zapisywanych od teraz.
shared-book = Książka adresowa
shared-nobody = W książce adresowej nie ma jeszcze nikogo, kogo można wybrać. Proszę najpierw dodać do niej kartę współpracownika i porównać sześć słów przez telefon albo twarzą w twarz. Sam klucz nie wystarcza: to, co zapisuje współpracownik, musi być podpisane.
shared-alone = Nikogo nie wybrano: plik zapisany teraz jest tylko dla tego sejfu.
shared-not-theirs = { $name }: temu kluczowi już się nie ufa albo jego czas minął. Nowe pliki nie są dla niego i nic, co od niego przychodzi, nie jest przyjmowane.

shared-file = Plik
    .what = Proszę wybrać plik na dysku albo utworzyć tam nowy. Wtedy jedno naciśnięcie wczytuje to, co zapisali współpracownicy, i zapisuje całość na jego miejscu.
    .cannot = Ta przeglądarka nie może zapisać pliku na jego miejscu, więc potrzebne są dwa kroki wykonane ręcznie.
    .chosen = Plik:
    .choose = Wybierz plik
    .make = Utwórz nowy plik
shared-save = Wczytaj i zapisz
shared-remember = Pamiętaj na tym urządzeniu, gdzie jest plik
    .what = To urządzenie przechowuje wtedy nazwę i miejsce pliku, bez zabezpieczenia, dopóki to pole jest zaznaczone i dopóki nie wymaże się wszystkiego. Przeglądarka może znowu zapytać o pozwolenie.
shared-hand = Ręcznie
    .what = Najpierw proszę wczytać plik, który leży na dysku. Potem zapisać nowy i umieścić go na miejscu starego.
    .bring = Wczytaj plik
    .save = Zapisz plik

shared-reading = Odczytywanie pliku
shared-bringing = Wczytywanie tego, co jest w pliku
shared-making = Tworzenie pliku
shared-writing = Zapisywanie pliku i porównywanie z tym, co miało być zapisane
shared-saved = Zapisano i porównano z tym, co miało być zapisane.
shared-brought-in = Plik jest wczytany do rejestru.
shared-handed-over = Przeglądarka ma plik.
    .do = Proszę umieścić go na dysku, na miejscu starego. Jeśli w międzyczasie współpracownik zapisał swój plik, proszę najpierw wczytać tamten i zapisać jeszcze raz.
shared-left-out =
    { $count ->
        [one] Plik nie jest dla { $count } z wybranych osób, bo jej kluczowi już się nie ufa albo jego czas minął. Proszę sprawdzić w książce adresowej.
        [few] Plik nie jest dla { $count } z wybranych osób, bo ich kluczom już się nie ufa albo ich czas minął. Proszę sprawdzić w książce adresowej.
        [many] Plik nie jest dla { $count } z wybranych osób, bo ich kluczom już się nie ufa albo ich czas minął. Proszę sprawdzić w książce adresowej.
       *[other] Plik nie jest dla { $count } z wybranych osób, bo ich kluczom już się nie ufa albo ich czas minął. Proszę sprawdzić w książce adresowej.
    }

## ---- What came in ----

shared-from = Z pliku: { $name }, { $when }
shared-own = Z Pana/Pani własnego pliku z { $when }
shared-nothing-new = Nie było w nim nic nowego.
shared-added =
    { $count ->
        [one] { $count } wpis, którego tu nie było
        [few] { $count } wpisy, których tu nie było
        [many] { $count } wpisów, których tu nie było
       *[other] { $count } wpisu, którego tu nie było
    }
shared-advanced =
    { $count ->
        [one] { $count } wpis, o którym w pliku było więcej
        [few] { $count } wpisy, o których w pliku było więcej
        [many] { $count } wpisów, o których w pliku było więcej
       *[other] { $count } wpisu, o którym w pliku było więcej
    }
shared-erased =
    { $count ->
        [one] { $count } wpis, który wymazano gdzie indziej, a teraz tutaj
        [few] { $count } wpisy, które wymazano gdzie indziej, a teraz tutaj
        [many] { $count } wpisów, które wymazano gdzie indziej, a teraz tutaj
       *[other] { $count } wpisu, który wymazano gdzie indziej, a teraz tutaj
    }
shared-disagree = W tych wpisach dwie osoby zapisały co innego:
    .do = Nic nie zginęło: we wpisie są obie wersje. Proszę ustalić, która jest prawdziwa, i zapisać ją tam od nowa.
shared-packets-left-out =
    { $count ->
        [one] { $count } pakiet został pominięty.
        [few] { $count } pakiety zostały pominięte.
        [many] { $count } pakietów zostało pominiętych.
       *[other] { $count } pakietu nie uwzględniono.
    }
    .do = Plik mówi, że pakiety przyszły, ale nie ma ich w nim takich, jakie podpisał nadawca, albo wcześniejszy pakiet tego samego skierowania podpisał ktoś inny, albo potrzebna jest nowsza wersja tej strony. Proszę poprosić współpracownika, żeby obejrzał wpis. Jeśli nadawca ma nowy klucz, proszę wstawić go do książki adresowej i wczytać plik jeszcze raz.

## ---- Folded away ----

shared-leaves = Gdy ktoś odchodzi z zespołu
    .after = Proszę usunąć tę osobę z wyboru i zapisać plik: to, co jest zapisywane od tej chwili, nie jest już dla niej. Proszę poprosić pozostałych współpracowników o to samo, bo każdy wybiera tylko za siebie. Dostęp tej osoby do dysku odbiera dział IT.
    .keep = Co ta osoba miała, to zachowuje: nadal otwierają się jej wcześniejsze pliki i to, co jest w jej sejfie. Proszę zadbać o to, żeby jej urządzenie wymazano.
shared-conflicts = Gdy dwie osoby zapisują jednocześnie
    .what = Nic nie zginęło. Wszystko, co zapisano, zostaje, razem z tym, kto to zapisał. Jeśli dwie osoby różnie zdecydowały o tym samym skierowaniu, obie decyzje zostają, dopóki ktoś tego nie rozstrzygnie. Jeśli jedna osoba zapisze swój plik na pliku drugiej, następny zapis tej drugiej to przywraca.
    .returns = Proszę ustalić, kto robi sprawozdania liczbowe. Sprawozdanie robi się raz i nigdy się ono nie zmienia: jeśli dwie osoby zrobią je z tego samego okresu, każdy sejf zachowuje własne.

## ---- What went wrong ----

shared-not-allowed = Przeglądarka nie pozwoliła tej stronie użyć pliku.
    .do = Proszę nacisnąć przycisk jeszcze raz i na to zezwolić. Jeśli przeglądarka nie pyta, proszę użyć poniżej sposobu „Ręcznie”.
shared-unreadable = Pliku nie udało się odczytać.
    .do = Mógł zostać przeniesiony lub usunięty albo dysk nie jest podłączony. Proszę podłączyć dysk albo wybrać plik jeszcze raz.
shared-not-written = Pliku nie udało się zapisać.
    .do = To, co było w nim wcześniej, powinno nadal tam być. Proszę sprawdzić, czy dysk jest podłączony, czy jest na nim miejsce i czy pozwala zapisywać. Potem proszę nacisnąć przycisk jeszcze raz.
shared-busy = Ktoś inny ciągle zapisuje plik w tym samym czasie albo zmienia go dysk.
    .do = Nic nie zginęło. Proszę poczekać minutę i nacisnąć przycisk jeszcze raz.
shared-not-taken = Przeglądarka nie przyjęła pliku.
    .do = Nic nie zginęło. Proszę spróbować jeszcze raz albo zezwolić tej stronie na pobieranie plików.
shared-not-remembered = Ta przeglądarka nie pamięta, gdzie jest plik.
    .do = Proszę za każdym razem wybierać plik.
shared-backup-given = Według nazwy to jest plik kopii zapasowej.
    .do = Kopię zapasową wkłada się w ustawieniach, z jej kodem odzyskiwania. Nic nie zmieniono.
failure-shared-not-ours = To nie jest wspólny plik rejestru.
    .do = Proszę wybrać plik, który zapisał współpracownik; nazywa się „onward-register.age”, jeśli nikt nie wybrał innej nazwy. Nic nie zmieniono.
failure-shared-packet = To jest pakiet.
    .do = Proszę otworzyć go na stronie „Otwórz pakiet” i stamtąd wpisać do rejestru. Nic nie zmieniono.
failure-shared-note = To jest odpowiedź, cofnięcie zgody albo karta.
    .do = Proszę otworzyć to na stronie „Otwórz pakiet”; karta należy do książki adresowej. Nic nie zmieniono.
failure-shared-to-other = Ten plik nie jest zabezpieczony dla tego sejfu.
    .do = Jeśli jest od współpracownika, proszę go poprosić, żeby wybrał Pana/Panią w części „Komu udostępnić” i zapisał plik jeszcze raz. Jeśli to plik kopii zapasowej, proszę włożyć go w ustawieniach. Nic nie zmieniono.
failure-shared-under-passphrase = Ten plik jest zabezpieczony hasłem, tak jak pakiety.
    .do = Proszę otworzyć go na stronie „Otwórz pakiet”. Nic nie zmieniono.
failure-shared-damaged = Plik nie jest kompletny albo został zmieniony.
    .do = Proszę poczekać, aż dysk skopiuje go w całości, i spróbować jeszcze raz. Jeśli to nie pomoże, proszę utworzyć na jego miejscu nowy plik: własne wpisy każdej osoby są w jej własnym sejfie. Tutaj nic nie zmieniono.
failure-shared-newer = Ten plik zapisano w nowszej wersji Onward.
    .do = Proszę wczytać stronę od nowa, żeby mieć nowszą wersję, i spróbować jeszcze raz. Nic nie zmieniono.
failure-shared-too-big = Ten plik jest większy niż każdy rejestr, który zapisuje Onward (64 MB).
    .do = Proszę sprawdzić, czy wybrano właściwy plik. Nic nie zmieniono.
failure-shared-stranger = Plik podpisał ktoś, kogo nie ma w książce adresowej.
    .do = Jeśli jest od współpracownika, proszę dodać jego kartę do książki adresowej, porównać sześć słów przez telefon albo twarzą w twarz i wybrać go w części „Komu udostępnić”. Jeśli jego klucz wymieniono, proszę wstawić nowy. Nic nie zmieniono.
failure-shared-not-with-them = Plik podpisał ktoś z książki adresowej, z kim nie ma Pan/Pani wspólnego rejestru.
    .do = Jeśli rejestr ma być wspólny także z tą osobą, proszę wybrać ją w części „Komu udostępnić”. Nic nie zmieniono.
failure-shared-too-much = Rejestr jest większy, niż mieści jeden plik (64 MB). Żaden plik nie powstał.
    .do = Rejestr jest taki, jaki był. Proszę zapytać tego, kto w Pana/Pani organizacji zajmuje się Onward: rejestr tej wielkości wymaga innego sposobu.
failure-shared-too-many = Rejestr można mieć wspólny najwyżej z ośmioma innymi osobami.
    .do = Proszę usunąć kogoś z wyboru.
