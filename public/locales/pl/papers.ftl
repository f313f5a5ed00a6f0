### status: machine-drafted

## ---- The page ----

papers-words = Nie udało się pobrać słów dokumentu, więc dokument nie powstał.
    .do = Proszę sprawdzić połączenie z internetem i spróbować jeszcze raz.
papers-not-made = Nie udało się zrobić dokumentu.
    .do = Proszę sprawdzić, co wybrano i wpisano powyżej, i spróbować jeszcze raz. Nic nie zmieniono.
papers-make = Zrób PDF
papers-working = Tworzenie pliku PDF. Za pierwszym razem pobierana jest część, która tworzy pliki PDF: przy wolnym łączu może to potrwać minutę.
papers-stop = Przerwij
papers-done = Plik { $file } jest w folderze pobranych plików. Nie jest zaszyfrowany: proszę go wydrukować albo wysłać i usunąć z tego folderu.
papers-missing-characters = Niektórych znaków nie dało się wydrukować: { $characters }. Proszę dopisać je ręcznie.
papers-font = Nie udało się pobrać czcionki, więc plik PDF nie powstał.
    .do = Proszę sprawdzić połączenie z internetem i spróbować jeszcze raz.
papers-document = Nie udało się utworzyć pliku PDF.
    .do = Proszę spróbować jeszcze raz. Jeśli to się powtórzy, proszę powiedzieć temu, kto prowadzi tę stronę.
papers-gone = Część, która tworzy pliki PDF, sama się zatrzymała.
    .do = Proszę spróbować jeszcze raz.
papers-language = Język osoby
    .hint = Na papierze obok stoi tekst angielski.
papers-reading = Sprawdzanie najnowszego pakietu
papers-no-packet = Najnowszy pakiet nie jest otwarty, więc nic z niego nie można wziąć.
    .do = Proszę sprawdzić w części „Pakiety”, czy udało się go zweryfikować.
papers-agency = Dla jakiego rodzaju placówki?
papers-agency-gp = Przychodnia lekarza rodzinnego (GP)
papers-agency-mental_health = Placówka zdrowia psychicznego
papers-agency-alcohol_drugs = Placówka do spraw narkotyków i alkoholu
papers-agency-job_centre = Urząd pracy (job centre)
papers-agency-bank = Bank
papers-agency-college = Szkoła (college)
papers-agency-housing = Mieszkania
papers-agency-police = Policja
papers-agency-social_care = Opieka społeczna
papers-agency-other = Inna instytucja
papers-choose = Wybierz
papers-agencies = Instytucje, którym za zgodą osoby można powiedzieć
papers-agencies-not = Komu osoba nie chce, żeby powiedziano
papers-agencies-open = Nic nie zapisano.
papers-agencies-none = Osoba nie zgodziła się, żeby cokolwiek mówić innym instytucjom, więc dla żadnej nie powstaje dokument.
    .do = Proszę zapytać osobę. Jeśli się zgodzi, nadawca może zrobić nowy pakiet z jej zgodą.
papers-offers = Co wolno w nim umieścić
    .hint = Można zaznaczyć tylko to, na czego udostępnienie osoba się zgodziła. Proszę zaznaczyć tylko to, czego potrzebuje ta placówka.
papers-offers-none = Nie wiadomo nic, na czego udostępnienie osoba się zgodziła.
papers-not-offered = Czego nie wolno w nim umieścić
papers-not-offered-one = { $what }: { $why }
papers-leave-given = osoba się zgodziła
papers-leave-refused = osoba powiedziała „nie”
papers-leave-not_asked = osoby nie pytano
papers-leave-taken_back = osoba to cofnęła

## The letter: the page.

papers-letter-lead = List, który przedstawia osobę placówce, po angielsku, a obok w języku osoby. Proszę pokazać go osobie, zanim go weźmie albo zanim zostanie wysłany.
papers-letter-name = Imię i nazwisko
papers-letter-why = Że chodzi o współczesne niewolnictwo
papers-letter-known = Z części „Placówki i kontakty”
papers-letter-to = Do kogo jest list
    .hint = Nazwa i adres, tak jak pisze się je w liście. Nie jest to przechowywane.
papers-letter-back = Komu odpowiedzieć
    .hint = Pana/Pani imię i nazwisko, placówka i jak się z Panem/Panią skontaktować. Nie jest to przechowywane.
papers-letter-missing = List nie jest jeszcze kompletny.
    .do = Proszę wybrać rodzaj placówki i napisać, komu odpowiedzieć.

## ---- On papers: what they share ----

papers-machine = Tłumaczenie (język: { $language }) zrobił komputer i nikt, kto zna ten język, jeszcze go nie sprawdził. Gdy coś jest ważne, proszę zapytać tłumacza ustnego.
papers-date = Data
papers-to = Do
papers-from = Od
papers-about = Dotyczy
papers-area = Okolica
papers-signature = Podpis
papers-signed = Podpisano

## ---- The letter of introduction ----
## Nothing in “what may help” says why it may help.

papers-letter-title = List wprowadzający
papers-letter-first = Osoba zgodziła się, żeby wiedzieli Państwo to, co jest w tym liście. Proszę ją zapytać, zanim powiedzą to Państwo komukolwiek innemu.
papers-letter-named = Wspieramy osobę, której nazwisko jest podane powyżej, i przedstawiamy ją Państwa placówce.
papers-letter-unnamed = Wspieramy osobę, która przynosi ten list, i przedstawiamy ją Państwa placówce.
papers-letter-slavery = Ta osoba doświadczyła współczesnego niewolnictwa. Nie musi mówić Państwu, co ją spotkało.
papers-letter-thresholds = Osoby, które przeszły przez niewolnictwo, często nie spełniają zwykłych warunków ani progów placówki, choć potrzebują jej pomocy. Proszę zdecydować według własnego uznania tam, gdzie to możliwe, i porozmawiać z nami, zanim odmówią Państwo tej osobie.
papers-letter-needs = Co może pomóc
papers-letter-facts = Co osoba chce, żeby Państwo wiedzieli
papers-letter-close = Jeśli coś jest niejasne albo nie mogą Państwo pomóc, proszę z nami porozmawiać. Możemy przyjść razem z osobą, pomóc w formularzach i znaleźć tłumacza ustnego.

papers-need-interpreter = Tłumacz ustny, który nie jest krewnym ani znajomym. Osoba może powiedzieć, kto nie powinien tłumaczyć.
papers-need-before = Żeby osobie wcześniej powiedziano, co będzie się działo, żeby za każdym razem ją pytano i żeby mogła przerwać.
papers-need-again = Żeby osoba nie musiała opowiadać jeszcze raz tego samego. O to, czego brakuje, proszę pytać nas.
papers-need-gp-1 = Zapisanie do przychodni także wtedy, gdy brakuje dokumentów albo stałego adresu.
papers-need-gp-2 = Dłuższa wizyta, u kogoś tej płci, którą osoba wybierze.
papers-need-gp-3 = Leczenie i leki bez przerwy po przeprowadzce.
papers-need-mental_health-1 = Żeby po przeprowadzce osoba nie czekała od początku: jeśli leczenie już się zaczęło, bezpośrednie przeniesienie.
papers-need-mental_health-2 = Przyjęcie także wtedy, gdy nie każdy próg jest spełniony. To, co ukryte, może być poważne.
papers-need-mental_health-3 = Za każdym razem ten sam pracownik, w godzinach i w miejscu, w których można czuć się bezpiecznie.
papers-need-alcohol_drugs-1 = Przyjęcie także wtedy, gdy osoba nie wygląda jak ci, którzy zwykle korzystają z Państwa placówki.
papers-need-alcohol_drugs-2 = Pomoc w sprawie alkoholu lub narkotyków i zdrowia psychicznego jednocześnie, a nie jedna po drugiej.
papers-need-alcohol_drugs-3 = Żeby po nawrocie można było wrócić, bez zaczynania od początku.
papers-need-job_centre-1 = Jedna osoba, do której można się zwracać i która zna sprawę.
papers-need-job_centre-2 = Wypłaty, z którymi da się poradzić: częściej niż raz na miesiąc albo czynsz płacony prosto do właściciela mieszkania.
papers-need-job_centre-3 = Wymagania, które zostawiają czas na wizyty u lekarzy i prawników oraz na terminy w sądach.
papers-need-bank-1 = Konto podstawowe (basic account), z tymi dokumentami, które osoba ma.
papers-need-bank-2 = Listy i wiadomości tylko tam, gdzie osoba mówi, że to bezpieczne.
papers-need-bank-3 = Ktoś, kto prostymi słowami wyjaśni konto, karty i bankowość internetową.
papers-need-college-1 = Lekcje angielskiego na poziomie osoby i możliwość dalszej nauki.
papers-need-college-2 = Zrozumienie, gdy wizyty albo gorsze dni nie pozwalają przyjść na lekcję.
papers-need-college-3 = Żeby nie pytano przy innych, skąd osoba pochodzi, i żeby jej nie fotografowano.

## ---- The review sheet ----
## The person reads it, or hears it read.

papers-review-lead = Pytania przeglądu do wspólnego wypełnienia ręcznie, w języku osoby, a obok po angielsku. Przy każdym jest to, co powiedziano ostatnim razem. Potem proszę wpisać odpowiedzi do rejestru i zniszczyć kartkę.
papers-review-title = Jak się układa
papers-review-first = Razem patrzymy, jak się układa i co powinno być dalej.
papers-review-skip = Można pominąć każde pytanie, zrobić przerwę albo skończyć. Nic tutaj nie decyduje o tym, czy dostaje Pan/Pani wsparcie.
papers-number = Liczba
papers-last = Ostatnim razem ({ $day }): { $said }
papers-review-feels = Jak się Pan/Pani czuje
papers-review-scores = Jak Pan/Pani sobie radzi
papers-review-next = Co dalej
papers-review-well = Co się dobrze układa?
papers-review-goals = Co chce Pan/Pani osiągnąć? Własnymi słowami.
papers-step = Co trzeba zrobić
papers-who = Kto to zrobi
papers-by-when = Do kiedy

## ---- The data return ----

papers-return-title = Sprawozdanie liczbowe
papers-return-hidden = „Ukryte” jest tam, gdzie jest mniej niż 5 albo gdzie dałoby się obliczyć inną liczbę.
papers-return-hidden-cell = Ukryte

## ---- The person’s whole record ----

papers-whole-lead = Wszystko, co jest w rejestrze o osobie, w jej języku: ma prawo to dostać. To, co ktoś wpisał, zostaje tak, jak jest wpisane.
papers-whole-others = Proszę przeczytać to, zanim da się to osobie.
    .why = W notatkach, kontaktach i pakiecie mogą być dane innych ludzi: rodziny, sprawców, tego, kto Panu/Pani coś powiedział. Danych innych ludzi nie wolno wydać, a nic tutaj samo ich nie pomija.
papers-whole-safe-ask = Czy osoba może bezpiecznie trzymać to u siebie?
    .hint = Proszę ją najpierw zapytać. Kartkę albo plik może znaleźć ktoś inny.
papers-whole-yes = Tak, osoba chce to mieć
papers-whole-no = Nie, nie teraz
papers-whole-keep = Proszę przechować to dla osoby. Może przeczytać to razem z Panem/Panią i w każdej chwili o to poprosić.
papers-whole-without = Nie udało się sprawdzić najnowszego pakietu, więc tego, co mówi, nie ma w dokumencie.
papers-whole-json = Zapisz dla programu (JSON)
    .hint = Wpis tak, jak jest w rejestrze, i każdy pakiet tak, jak przyszedł. Plik nie jest zaszyfrowany.
papers-whole-failed = Nie udało się pobrać pakietu z sejfu, więc nic nie zapisano.
    .do = Proszę spróbować jeszcze raz. Dokument można zrobić mimo to.
papers-whole-saved = Plik { $file } jest w folderze pobranych plików. Nie jest zaszyfrowany: proszę dać go osobie i usunąć z tego folderu.
papers-whole-title = Zapis
papers-whole-first = To jest wszystko, co jest w rejestrze o Panu/Pani.
papers-whole-person = Mówi się w nim o Panu/Pani „osoba”. To, co ktoś wpisał, jest tak, jak zostało wpisane.
papers-whole-safe = Proszę trzymać to tam, gdzie nikt inny tego nie znajdzie. Można też poprosić zespół, żeby to dla Pana/Pani przechował.
papers-whole-wrong = Jeśli coś się nie zgadza, proszę powiedzieć zespołowi. Zespół zapisuje, jak jest naprawdę i że tamto było błędne.
papers-whole-agreed = Na co osoba się zgodziła
papers-whole-newest = Najnowszy pakiet
papers-whole-packet = Co mówi ostatnie skierowanie, część po części.

## ---- The sheet for a meeting ----

papers-meeting-lead = Arkusz dla jednej instytucji na spotkaniu: co osoba zgodziła się jej powiedzieć i miejsce na to, co zostanie postanowione. Proszę zrobić osobny dla każdej instytucji.
papers-meeting-parts = Co wolno powiedzieć
    .hint = Można zaznaczyć tylko to, na czego udostępnienie osoba się zgodziła. Proszę zaznaczyć tylko to, czego ta instytucja potrzebuje na spotkanie.
papers-meeting-needs = Czego osoba potrzebuje
papers-meeting-health = Zdrowie
papers-meeting-risk = Ryzyko i bezpieczeństwo
papers-meeting-dates = Terminy
papers-meeting-missing = Arkusz nie jest jeszcze kompletny.
    .do = Proszę wybrać instytucję.
papers-meeting-title = Arkusz na spotkanie
papers-meeting-for = Dla
papers-meeting-first = Tylko dla instytucji podanej tutaj i tylko na to spotkanie.
papers-meeting-rest = Na to, czego nie ma na tym arkuszu, nie było zgody albo nie jest to potrzebne. Proszę zapytać osobę, zanim powie się to komukolwiek innemu.
papers-meeting-agreed = Na co była zgoda
papers-meeting-agreed-on = Zgoda z { $when }
papers-meeting-next = Co dalej
papers-meeting-decisions = Co postanowiono
