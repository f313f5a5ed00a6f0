### status: machine-drafted

## ---- Whom to speak with ----

book-loading = Otwieranie notatnika
book-services = Placówki i kontakty
    .lead = W każdej placówce jedna osoba do rozmowy: w przychodni, w banku, w college’u. Widzi to tylko Pan/Pani i współpracownicy. Jest to w tym sejfie, razem z rejestrem.
book-services-none = Nie zapisano jeszcze żadnej placówki
    .lead = Gdy znajdzie się w placówce właściwa osoba, proszę ją tu zapisać. Następnym razem nikt nie musi zaczynać od centrali telefonicznej.
book-service-add = Dodaj placówkę
book-services-search = Szukaj
    .hint = Część nazwy, rodzaju placówki albo notatki.
book-services-found =
    { $count ->
        [one] { $count } placówka
        [few] { $count } placówki
        [many] { $count } placówek
       *[other] { $count } placówki
    }
book-services-found-none = Nie ma takiej placówki. Proszę zmienić wyszukiwanie.
book-service-change = Zmień
book-service-remove = Usuń
book-service-remove-sure = Usunąć tę placówkę?
    .what = Zostanie usunięta dla wszystkich, którzy używają tego sejfu, a także wtedy, gdy ten notatnik zostanie połączony z innym. Nie da się jej przywrócić.
    .yes = Tak, usuń
    .no = Nie, zostaw
book-service-kept = Zapisano.
book-service-removed = Usunięto.
book-service-kind = Jaki to rodzaj placówki?
book-service-name = Nazwa placówki
    .hint = Na przykład Park Road Surgery.
book-service-area = Dla której okolicy działa?
book-all-areas = Wszystkie okolice
book-service-person = Z kim rozmawiać
    .hint = Imię i nazwisko oraz czym ta osoba się zajmuje. Proszę zostawić puste, jeśli nie ma jeszcze nikogo.
book-service-phone = Telefon
    .hint = Same cyfry, na przykład 0113 496 0018. Numer wewnętrzny proszę wpisać w notatce.
book-service-email = Adres e-mail
book-service-note = Co jeszcze trzeba wiedzieć
    .hint = Na przykład godziny otwarcia albo o co najpierw pytają. Nic o osobie, którą Pan/Pani wspiera.
book-service-checked = Kiedy ktoś ostatnio upewnił się, że to się zgadza?
    .hint = Proszę zostawić puste, jeśli nikt tego nie zrobił.
book-service-checked-on = Sprawdzono { $day }
book-service-not-checked = Jeszcze nie sprawdzono
book-keep = Zapisz
book-cancel = Anuluj

book-kind-gp = Lekarz rodzinny (GP) lub przychodnia
book-kind-mental_health = Zdrowie psychiczne
book-kind-drug_alcohol = Narkotyki i alkohol
book-kind-housing = Mieszkania
book-kind-job_centre = Urząd pracy (job centre)
book-kind-bank = Bank
book-kind-college = College i nauka
book-kind-legal = Porady prawne
book-kind-police = Policja
book-kind-children = Służby do spraw dzieci (children’s services) i szkoły
book-kind-interpreter = Tłumacze ustni
book-kind-faith_community = Wspólnota religijna
book-kind-charity = Organizacja pomocowa
book-kind-other = Inne

## ---- What areas have free ----

book-capacity = Mieszkania i miejsca
    .lead = Co ma każda okolica i co jest wolne. To ostrzega, gdy decyzja nie pasuje, a nigdy jej nie blokuje.
book-capacity-none = O żadnej okolicy nic jeszcze nie zapisano
    .lead = Proszę wybrać okolicę i zapisać jej mieszkania oraz ile miejsc jest wolnych.
book-area-begin = Zapisz okolicę
book-area-which = Która okolica?
book-area-choose = Wybierz okolicę
book-area-missing = Proszę wybrać okolicę.
book-homes-none = Nie zapisano jeszcze żadnych mieszkań.
book-places = Wolne miejsca: { $free } z { $places }.
book-places-short = { $free } z { $places }
book-looked = Ostatnio sprawdzono { $day }.
book-looked-old = Te liczby są stare. Proszę sprawdzić je jeszcze raz.
book-looked-again = Wszystko nadal się zgadza
book-looked-said = Zapisano, że sprawdzono to dzisiaj.
book-closing-on = Wsparcie w tej okolicy kończy się { $day }.
book-closed-on = Wsparcie w tej okolicy skończyło się { $day }.
book-homes-in = Mieszkania: { $area }
book-homes = Mieszkania
book-free = Wolne
book-free-less = O jedno wolne mniej: { $homes }
book-free-more = O jedno wolne więcej: { $homes }
book-free-said = Teraz wolne: { $free } z { $places }: { $homes }
book-homes-add = Dodaj mieszkania
book-homes-change = Zmień mieszkania
    .lead = Mieszkania jednego rodzaju, z takimi samymi odpowiedziami na te pytania.
book-homes-change-these = Zmień
book-homes-remove = Usuń te mieszkania
book-homes-remove-sure = Usunąć te mieszkania?
    .what = Zostaną usunięte dla wszystkich, którzy używają tego sejfu, a także wtedy, gdy ten notatnik zostanie połączony z innym. Nie da się ich przywrócić, można je tylko zapisać od nowa.
    .yes = Tak, usuń
    .no = Nie, zostaw
book-homes-term = Na jak długo można zostać?
book-term-interim = Przejściowe
    .hint = Do czasu znalezienia innego mieszkania.
book-term-long_term = Długoterminowe
    .hint = Na lata albo na stałe.
book-homes-shape = Czy mieszka się tam bez innych ludzi?
book-shape-self_contained = Osobne
    .hint = Z własnymi drzwiami wejściowymi.
book-shape-shared = Wspólne
    .hint = Z innymi w jednym mieszkaniu.
book-homes-whom = Dla kogo?
book-whom-anyone = Wszyscy
book-whom-women = Kobiety
book-whom-men = Mężczyźni
book-whom-family = Rodziny
    .hint = Osoby, które przenoszą się razem: z dziećmi, z partnerem, z partnerką albo z innymi.
book-homes-step_free = Czy można tam mieszkać bez pokonywania schodów i progów?
book-step_free-yes = Bez schodów i progów
book-step_free-no = Ze schodami lub progami
book-step_free-not_known = Nie wiadomo, czy są schody
book-homes-places = Ile jest miejsc?
    .hint = Jedno miejsce jest dla jednej osoby albo dla jednej rodziny.
book-homes-free = Ile z nich jest teraz wolnych?
book-area-change = Data zakończenia i notatka
    .lead = Proszę zostawić datę pustą, jeśli koniec nie jest znany.
book-area-closing = Ostatni dzień wsparcia w tej okolicy
book-area-note = Co jeszcze trzeba wiedzieć
    .hint = Nic o osobie, którą Pan/Pani wspiera.
book-area-kept = Zapisano.

## ---- What does not fit ----

book-misfit = Proszę to sprawdzić przed przyjęciem
    .do = Decyzję można mimo to zapisać. To są liczby ze strony „Mieszkania i miejsca”.
book-misfit-nothing-free = W tej okolicy nie ma wolnego miejsca.
book-misfit-none-anyone = Wszystko, co jest wolne, jest dla rodzin.
book-misfit-none-women = Nic, co jest wolne, nie jest dla kobiety.
book-misfit-none-men = Nic, co jest wolne, nie jest dla mężczyzny.
book-misfit-none-family = Nic, co jest wolne, nie jest dla rodziny.
book-misfit-none-step-free = O niczym, co jest wolne, nie wiadomo, że jest bez schodów i progów.
book-misfit-none-with-both = Niektóre wolne mieszkania są dla tej osoby, a niektóre są bez schodów i progów, ale żadne nie spełnia obu warunków.
book-misfit-closed = Wsparcie w tej okolicy skończyło się { $day }.
book-misfit-closes = Wsparcie w tej okolicy kończy się { $day }, przed przeglądem po 9 miesiącach ({ $review }).
book-misfit-old = Nikt nie sprawdzał tych liczb od { $day }.

## ---- What goes wrong ----

book-changed = W międzyczasie ktoś inny zapisał coś w tym notatniku.
    .do = Jest pokazany tak, jak wygląda teraz. Wpisany tekst nadal tu jest: aby go zapisać, proszę nacisnąć przycisk jeszcze raz.
book-recovered = Najnowszej wersji tego notatnika nie udało się odczytać. To jest wersja sprzed niej.
    .do = Proszę sprawdzić, czy brakuje tego, co zapisano ostatnio, i zapisać to jeszcze raz.
failure-book-missing = Czegoś tu brakuje.
    .do = Proszę wpisać nazwę, na przykład Park Road Surgery.
failure-book-too-long = To jest za długie.
    .do = Proszę to skrócić albo wpisać część w notatce.
failure-book-disguised = W tym tekście jest ukryty znak, który może zmienić to, jak się go czyta.
    .do = Proszę wpisać tekst jeszcze raz, na przykład litera po literze.
failure-book-not-a-phone = To nie jest numer telefonu.
    .do = Proszę wpisać same cyfry, na przykład 0113 496 0018.
failure-book-not-an-email = To nie jest cały adres e-mail.
    .do = Na przykład name@example.org.
failure-book-no-such-area = Nie ma takiej okolicy.
    .do = Proszę wybrać jedną z listy.
failure-book-in-future = Ten dzień jeszcze nie nadszedł.
    .do = Proszę wpisać dzisiejszy albo wcześniejszy dzień.
failure-book-out-of-range = Proszę wpisać całą liczbę od 1 do 999, na przykład 3.
failure-book-more-than-places = Wolnych jest więcej niż miejsc.
    .do = Proszę wpisać całą liczbę, nie większą niż liczba miejsc.
failure-book-too-many = W notatniku nie ma już miejsca.
    .do = Proszę usunąć to, czego się już nie używa.
failure-book-gone = W międzyczasie to usunięto.
    .do = Proszę wrócić do listy i sprawdzić to tam.
