### status: machine-drafted

guide-page-title = Przewodnik po okolicach – Onward
guide-help-title = Pomoc – Onward

guide-title = Przewodnik po okolicach
guide-failed = Nie udało się wczytać części tej strony. Proszę sprawdzić połączenie i nacisnąć jeszcze raz.
guide-not-translated = Tego tekstu nie ma jeszcze w Pana/Pani języku. Tutaj jest po angielsku. Proszę zapytać tłumacza ustnego.
guide-section-missing = Brakuje części tego tekstu. Proszę zapytać o nią pracownika wsparcia.
guide-no-text = Nikt jeszcze nie napisał o tej okolicy. Proszę zapytać pracownika wsparcia.
guide-unknown = Nie ma strony o tej okolicy
guide-keep = Zachowaj na tym urządzeniu: { $language }
guide-kept = { $language }: zachowano na tym urządzeniu
guide-print = Wydrukuj tę stronę
guide-aloud = Posłuchaj
guide-aloud-heard = Inni w pokoju to usłyszą. Jeśli ktoś nie powinien tego słyszeć, proszę użyć słuchawek.
guide-aloud-begin = Zacznij
guide-aloud-not = Nie teraz
guide-aloud-no-voice = To urządzenie nie ma własnego głosu dla tego języka ({ $language }). Proszę poprosić pracownika wsparcia o przeczytanie.
guide-contents = Na tej stronie

guide-areas-title = Okolice
guide-areas-lead = Proszę przeczytać o każdym miejscu przed wyborem. Nie trzeba wybierać dzisiaj.
guide-all-areas = Wszystkie okolice
guide-example-short = Przykład: przed użyciem trzeba to sprawdzić w urzędzie lokalnym (council).
guide-example = Przykład: przed użyciem trzeba to sprawdzić w urzędzie lokalnym (council).
    .more = Projekty pilotażowe skończyły się w 2020 roku. Teraz może być inaczej.
guide-more = Czytaj dalej
guide-after = Co się stanie, gdy powiem „tak”
guide-rights = Moje prawa i wybory
guide-help = Pomoc teraz
guide-offline = Czytanie bez internetu
guide-sheet = Dla pracowników: jak skierować

guide-sources = Skąd to wiemy
guide-sources-text = Każde źródło i dzień, w którym je czytaliśmy.
guide-source-read = (czytano { $day })
guide-source-no-day = (bez daty)

guide-help-lead = Pod te numery można zadzwonić. Można poprosić o tłumacza ustnego.
guide-help-before = Przed rozmową
guide-help-bill = Rozmowa może być widoczna na liście połączeń w telefonie i na rachunku. Jeśli ktoś zagląda do Pana/Pani telefonu, proszę użyć innego albo usunąć połączenie z listy.
guide-help-words = Nie trzeba mówić, jak się Pan/Pani nazywa. W każdej chwili można zakończyć rozmowę.
guide-help-england-and-wales = Tylko Anglia i Walia.
guide-help-hours-day-and-night = W dzień i w nocy.
guide-help-hours-every-day-of-the-year = Każdego dnia w roku.
guide-help-emergency = Niebezpieczeństwo teraz
    .more = Policja, pogotowie i straż pożarna. Bezpłatnie z każdego telefonu.
guide-help-emergency-silent = Niebezpieczeństwo, a nie może Pan/Pani mówić
    .more = Z telefonu komórkowego: proszę zadzwonić pod 999. Gdy głos w telefonie o to poprosi, proszę nacisnąć 55. Wtedy policja wie, że potrzebuje Pan/Pani pomocy. Ale to nie mówi policji, gdzie Pan/Pani jest.
guide-help-helpline = Telefon pomocy w sprawie współczesnego niewolnictwa i wyzysku (Modern Slavery & Exploitation Helpline)
    .more = Bezpłatnie. Można porozmawiać o tym, co się stało, albo zapytać, jaka jest pomoc.
guide-help-salvation-army = Armia Zbawienia (Salvation Army)
    .more = Mogą pomóc znaleźć bezpieczne miejsce i wsparcie.
guide-help-nhs-crisis = Pomoc teraz: zdrowie psychiczne
    .more = Proszę zadzwonić pod 111, potem wybrać opcję 2 (zdrowie psychiczne, mental health). Bezpłatnie.
guide-help-samaritans = Samaritans
    .more = Ktoś słucha. Bezpłatnie.
guide-help-child-guardians = Służba, która wspiera dzieci będące ofiarami handlu ludźmi (child trafficking guardians)
    .more = Dla pracowników, którzy martwią się o dziecko. Muszą też powiadomić służby do spraw dzieci (children’s services).

## What somebody keeps while they choose: areas and questions

guide-list = Moja lista
guide-list-lead = Okolice, o których Pan/Pani myśli, i pytania, które chce Pan/Pani zadać.
guide-list-memory =
    { $minutes ->
        [one] Ta lista jest tylko w tym oknie. Znika, gdy okno się zamknie, gdy nikogo tu nie ma przez { $minutes } minutę albo po jej opróżnieniu.
        [few] Ta lista jest tylko w tym oknie. Znika, gdy okno się zamknie, gdy nikogo tu nie ma przez { $minutes } minuty albo po jej opróżnieniu.
        [many] Ta lista jest tylko w tym oknie. Znika, gdy okno się zamknie, gdy nikogo tu nie ma przez { $minutes } minut albo po jej opróżnieniu.
       *[other] Ta lista jest tylko w tym oknie. Znika, gdy okno się zamknie, gdy nikogo tu nie ma przez { $minutes } minuty albo po jej opróżnieniu.
    }
guide-list-scripts = Ta strona potrzebuje skryptów (JavaScript), a ta przeglądarka ich tutaj nie uruchamia. Listę można napisać na kartce.
guide-list-empty = Lista jest pusta
guide-list-empty-text = Proszę otworzyć okolicę i nacisnąć „Dodaj do listy”.
guide-list-went = Lista została opróżniona, bo przez jakiś czas nikogo tu nie było.
guide-list-near = Lista zostanie wkrótce opróżniona, bo nikogo tu nie ma.
guide-list-stay = Zachowaj listę
guide-list-questions = Moje pytania
guide-list-own-title = Moje własne pytania
guide-list-own = Napisz pytanie
guide-list-own-label = Pana/Pani pytanie
guide-list-off = Zdejmij z listy
guide-list-empty-it = Opróżnij listę
guide-keep-area = Dodaj do listy
guide-keep-question = Zachowaj pytanie

guide-know-more-title = Powiedz pracownikowi wsparcia
guide-know-more = Chcę wiedzieć więcej o tej okolicy
guide-know-more-text = Proszę to nacisnąć i pokazać pracownikowi wsparcia. To nie jest „tak”: można zmienić zdanie.
guide-know-more-window = Czy skierowanie jest otwarte w innym oknie? Stąd nic tam nie trafia. W oknie ze skierowaniem proszę odpowiedzieć na pytanie „O jakich okolicach Pan/Pani myśli?”.
guide-know-more-on = Ta okolica i pytania o nią przejdą dalej, gdy w tym oknie zacznie się skierowanie. Wcześniej nic nie jest zapisywane.
guide-know-more-last = Stamtąd nie można wrócić do listy. Pytania są w ostatniej części skierowania, w przekazaniu informacji. Aby zadać je wcześniej, proszę teraz wydrukować listę.
guide-know-more-go = Do skierowań

## Two areas beside each other

guide-compare = Porównaj okolice
guide-compare-lead = Proszę przeczytać tę samą część o każdej okolicy, jedną po drugiej.
guide-compare-two = Porównaj dwie okolice
guide-compare-first = Pierwsza okolica
guide-compare-second = Druga okolica
guide-compare-choose = Wybierz
guide-compare-choose-two = Proszę wybrać dwie okolice.
guide-compare-from = Gdzie Pan/Pani teraz jest?
guide-compare-from-hint = Nie trzeba tego mówić. To jest tylko w tym oknie.
guide-compare-far = Jak to daleko
guide-compare-miles =
    { $miles ->
        [one] Około { $miles } mili w linii prostej od środka tego regionu.
        [few] Około { $miles } mil w linii prostej od środka tego regionu.
        [many] Około { $miles } mil w linii prostej od środka tego regionu.
       *[other] Około { $miles } mili w linii prostej od środka tego regionu.
    }
guide-compare-not-known = Nie wiemy, jak to daleko.
guide-region-north_east = Północny wschód (North East)
guide-region-north_west = Północny zachód (North West)
guide-region-yorkshire_and_the_humber = Yorkshire i Humber (Yorkshire and the Humber)
guide-region-east_midlands = Wschodnie Midlands (East Midlands)
guide-region-west_midlands = Zachodnie Midlands (West Midlands)
guide-region-east_of_england = Wschód Anglii (East of England)
guide-region-london = Londyn (London)
guide-region-south_east = Południowy wschód (South East)
guide-region-south_west = Południowy zachód (South West)
guide-region-wales = Walia (Wales)
guide-region-scotland = Szkocja (Scotland)
guide-region-northern_ireland = Irlandia Północna (Northern Ireland)

## A page of the guide as a PDF

guide-pdf = Zapisz jako PDF
guide-pdf-working = Tworzenie pliku PDF. Za pierwszym razem pobierana jest część, która tworzy pliki PDF: przy wolnym łączu może to potrwać minutę.
guide-pdf-stop = Przerwij
guide-pdf-done = Plik { $file } jest wśród pobranych plików. Każdy, kto używa tego urządzenia, może go tam zobaczyć.
guide-pdf-missing = Niektórych znaków nie dało się wydrukować: { $characters }.
guide-pdf-font = Nie udało się wczytać czcionki, więc nie ma pliku PDF.
    .do = Proszę sprawdzić połączenie i nacisnąć jeszcze raz.
guide-pdf-document = Nie udało się utworzyć pliku PDF.
    .do = Zamiast tego można wydrukować stronę.
guide-pdf-gone = Część, która tworzy pliki PDF, sama się zatrzymała.
    .do = Proszę nacisnąć jeszcze raz. Można też wydrukować stronę.
guide-pdf-pictures = Obrazków i mapy nie ma na tej kartce.
guide-pdf-page = Strona { $page } z { $pages }

## The sheet for workers

sheet-lead = Dla pracowników wsparcia: co ta okolica oferuje, dla kogo i jak skierować.
sheet-to-area = Co osoba czyta o tej okolicy
sheet-not-said = Nie podano.
sheet-service = Usługa
sheet-status-active = Usługa działa.
sheet-status-inactive = Usługa teraz nie działa.
sheet-status-defunct = Usługa się zakończyła.
sheet-status-closed = Usługa jest na pewien czas zamknięta.
sheet-for = Dla kogo
sheet-refer = Jak skierować
sheet-contact = Kontakt
sheet-no-contact = Nie podano tu kontaktu. Proszę zapytać urząd lokalny (council).
sheet-capacity = Liczba miejsc
sheet-places =
    { $count ->
        [0] Brak wolnych miejsc.
        [one] { $count } wolne miejsce.
        [few] { $count } wolne miejsca.
        [many] { $count } wolnych miejsc.
       *[other] { $count } wolnego miejsca.
    }
sheet-as-of = Aktualne dnia { $day }.
sheet-closing = Data zamknięcia
sheet-closing-day = Od { $day } nikt nie jest przyjmowany.
sheet-wait = Czas oczekiwania
sheet-home = Rodzaj mieszkania
sheet-length = Jak długo trwa wsparcie
sheet-afterwards = Jeśli potem nadal są potrzeby
sheet-refusals = Dlaczego ludzi nie przyjęto
sheet-interpreters = Tłumacze ustni
sheet-fees = Ile płaci osoba
sheet-privacy = Informacja o prywatności
sheet-key = Wysłanie pakietu
sheet-key-published = Ta okolica opublikowała klucz: przed wysłaniem proszę porównać przez telefon jego sześć słów.
sheet-no-key = Ta okolica nie opublikowała klucza: proszę użyć hasła albo wkleić klucz.
sheet-assured = Sprawdzone przez urząd lokalny (council)
sheet-assured-day = Dnia { $day } urząd lokalny potwierdził, że wszystko się tu zgadza.
sheet-not-assured = Urząd lokalny nie sprawdził tej strony.
