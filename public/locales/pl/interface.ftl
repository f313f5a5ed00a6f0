### status: machine-drafted

## The page round every page

shell-name = Onward
shell-title = Onward
shell-title-step = Krok { $step } – Onward
shell-title-error = Błąd: { $title }
shell-skip = Przejdź do strony
shell-language = Język
shell-hear = Posłuchaj: { $language }
shell-bilingual = Też po angielsku
shell-language-failed = Nie udało się wczytać słów w języku { $language }. Proszę sprawdzić połączenie i nacisnąć jeszcze raz.
shell-text-size = Wielkość i kontrast tekstu
shell-text-size-normal = Zwykły tekst
shell-text-size-large = Duży tekst
shell-text-size-larger = Większy tekst
shell-text-size-letter = A
shell-contrast = Większy kontrast
shell-machine-drafted = To tłumaczenie zrobił komputer
    .more = Nikt, kto zna ten język, jeszcze go nie sprawdził. Gdy coś jest ważne, proszę zapytać tłumacza ustnego.
shell-outdated = Niektóre z tych słów mogą być nieaktualne
    .more = Tekst angielski zmienił się po ich przetłumaczeniu. Gdy coś jest ważne, proszę zapytać tłumacza ustnego.
shell-in-english = Niektóre słowa na tej stronie są po angielsku
    .more = Nie są jeszcze przetłumaczone albo w ich tłumaczeniu jest błąd. Proszę poprosić tłumacza ustnego o ich przeczytanie.
shell-pages = Strony
shell-home = Strona główna
shell-areas = O okolicach
shell-help = Pomoc teraz
shell-eligibility = Sprawdź warunki
shell-drafts = Skierowania na tym urządzeniu
shell-blank = Wydrukuj formularz do wypełnienia ręcznie
shell-receive = Otwórz pakiet
shell-settings = Ustawienia
shell-register = Rejestr
shell-contacts = Książka adresowa
shell-leaving = Jak szybko wyjść
shell-emergency = W nagłym niebezpieczeństwie proszę zadzwonić pod 999. Telefon pomocy w sprawie współczesnego niewolnictwa i wyzysku (Modern Slavery & Exploitation Helpline): 08000 121 700, każdego dnia w roku.
shell-not-nrm = To nie jest formularz Krajowego Mechanizmu Kierowania (National Referral Mechanism, NRM) i nie jest to strona rządowa.
shell-lock = Zablokuj
shell-loading = Wczytywanie…
shell-elsewhere = Ta strona otwiera się w nowej karcie
shell-elsewhere-text = To, co jest otwarte tutaj, zostaje otwarte.
shell-elsewhere-open = Otwórz w nowej karcie
shell-back = Wstecz
shell-try-again = Spróbuj ponownie
forms-failed = Nie udało się wczytać części tej strony. Wpisany tekst nadal tu jest.

## Home

home-title = Dalsza droga po wsparciu NRM
home-lead = Dla osób, którym kończy się wsparcie, i dla pracowników, którzy im pomagają. Wszystko zostaje na tym urządzeniu, dopóki Pan/Pani nie zdecyduje się tego wysłać.
home-before = Zanim Pan/Pani zacznie
home-before-text = Z tej strony można szybko wyjść: proszę nacisnąć „Wyjdź z tej strony” na górze. Na klawiaturze można też trzy razy nacisnąć klawisz Shift. To nie czyści historii przeglądarki.
home-before-more = Jak szybko wyjść i jak wyczyścić historię
home-before-away = Schowaj tę informację
home-door-areas = Poczytaj o okolicach
home-door-areas-text = Tu widać, które okolice być może mogą pomóc i czego każda z nich wymaga.
home-door-refer = Wypełnij skierowanie
home-door-refer-text = Dla pracownika wsparcia i osoby razem. W każdej chwili można przerwać i wrócić później.
home-door-receive = Otwórz pakiet
home-door-receive-text = Dla koordynatora, który dostał skierowanie. Można zobaczyć, kto je podpisał, sprawdzić, czy nic nie zmieniono, i przeczytać je.
home-eligibility = Najpierw sprawdź warunki.
home-eligibility-text = To trwa około trzech minut. Imię i nazwisko nie są potrzebne.
home-register-text = Dla koordynatorów: każde skierowanie, które przyszło, i co się z nim stało.
home-promise = Czego można być pewnym
home-promise-device = Nic, co jest tu wpisane, nie opuszcza tego urządzenia samo. Nie ma konta i nikt nie liczy odwiedzin.
home-promise-choice = Osoba sama decyduje, co jest udostępniane, część po części. Odmowa nie zmienia wsparcia, które ta osoba ma teraz.
home-promise-skip = Każde pytanie można pominąć albo odpowiedzieć na nie później.

not-found-title = Pod tym adresem nie ma strony
not-found-text = Adres może być stary albo może brakować w nim litery.
not-found-home = Przejdź do strony głównej

## Eligibility

eligibility-title = Sprawdź warunki
eligibility-lead = Proszę odpowiedzieć na to, co wiadomo. Zobaczy Pan/Pani, jak wygląda każdy punkt i co można zrobić. Nic tutaj nie jest przeszkodą: skierować można bez względu na odpowiedzi.
eligibility-reasons = Jak to wygląda
eligibility-summary = Spełnione: { $met }, niespełnione: { $not_met }, nie wiadomo: { $not_known }.
eligibility-met = Spełnione
eligibility-not-met = Niespełnione
eligibility-not-known = Nie wiadomo
eligibility-source = Skąd to wiemy:
eligibility-local = To warunek tej okolicy. Koordynator może zdecydować według własnego uznania.
eligibility-discretion = Koordynator z tej okolicy może zdecydować według własnego uznania. W projektach pilotażowych okolice robiły tak w poszczególnych przypadkach.
eligibility-next = Co dalej
eligibility-next-text = Te odpowiedzi można przenieść do nowego skierowania, żeby nikogo nie pytać dwa razy. Najpierw trzeba otworzyć sejf na tym urządzeniu.
eligibility-start = Zacznij skierowanie z tymi odpowiedziami

## A field

field-why = Dlaczego pytamy
field-help = Pomoc dla pracownika
field-problem = Do poprawienia:
field-or = lub
field-date-day = Dzień
field-date-month = Miesiąc
field-date-year = Rok
field-date-calendar = Proszę używać kalendarza europejskiego, tego, którego używa się w Wielkiej Brytanii.
field-time-clock = Proszę używać czasu brytyjskiego: siódma rano to 7:00, nie 1:00.
calendar-ethiopic = W kalendarzu etiopskim: { $day } { $month } { $year }
    .months = Meskerem | Tikimt | Hidar | Tahsas | Tir | Jekatit | Megabit | Mijazja | Ginbot | Sene | Hamle | Nehase | Pagume
calendar-persian = W kalendarzu perskim: { $day } { $month } { $year }
    .months = Farwardin | Ordibeheszt | Chordad | Tir | Mordad | Szahriwar | Mehr | Aban | Azar | Dej | Bahman | Esfand
field-letters-left =
    { $count ->
        [one] Został jeszcze { $count } znak.
        [few] Zostały jeszcze { $count } znaki.
        [many] Zostało jeszcze { $count } znaków.
       *[other] Zostało jeszcze { $count } znaku.
    }
field-letters-over =
    { $count ->
        [one] To o { $count } znak za dużo. Nic nie zginęło: proszę skrócić tekst albo wpisać resztę w innej odpowiedzi.
        [few] To o { $count } znaki za dużo. Nic nie zginęło: proszę skrócić tekst albo wpisać resztę w innej odpowiedzi.
        [many] To o { $count } znaków za dużo. Nic nie zginęło: proszę skrócić tekst albo wpisać resztę w innej odpowiedzi.
       *[other] To o { $count } znaku za dużo. Nic nie zginęło: proszę skrócić tekst albo wpisać resztę w innej odpowiedzi.
    }
field-language-name = Język
field-language-speaks = Mówi
field-language-reads = Czyta
field-language-writes = Pisze
field-language-add = Dodaj kolejny język
field-language-remove = Usuń ten język
field-group-add = Dodaj
field-group-member = { $one } { $number }
field-group-change = Zmień
field-group-remove = Usuń

## What is to be mended: what is wrong, and an example of right

summary-title = Proszę spojrzeć na to jeszcze raz
problem-missing = Bez tej odpowiedzi nic nie można wysłać.
problem-too-long = Jest miejsce na tyle znaków: { $max }. Tutaj jest o { $over } za dużo. Można na przykład wpisać resztę w innej odpowiedzi.
problem-not-a-number = Proszę wpisać całą liczbę cyframi, na przykład 2.
problem-out-of-range = Proszę wpisać liczbę od { $min } do { $max }, na przykład { $min }.
problem-no-such-date = Nie ma takiej daty. Proszę sprawdzić dzień i miesiąc, na przykład 27 3 1998.
problem-date-incomplete = Brakuje części daty. Proszę wpisać dzień, miesiąc i rok, na przykład 27 3 1998.
problem-year-out-of-range = Proszę wpisać rok czterema cyframi, między 1900 a 2100, na przykład 1998.
problem-not-an-email = To nie jest cały adres e-mail. Na przykład name@example.org.
problem-not-a-phone = Proszę wpisać numer telefonu samymi cyframi, na przykład 07700 900123.
problem-not-an-option = Proszę wybrać jedną z pokazanych odpowiedzi, na przykład pierwszą.
problem-disguising-character = W tym tekście jest ukryty znak, który może zmienić to, jak się go czyta. Proszę wpisać tekst jeszcze raz, na przykład litera po literze.
problem-too-many = Jest miejsce na tyle wpisów: { $max }. Proszę usunąć niektóre, na przykład te dodane dwa razy.
problem-no-translator = Proszę wybrać, kto zrobił tłumaczenie tej odpowiedzi.
problem-wrong-kind = Ta odpowiedź nie pasuje do pytania. Proszę odpowiedzieć jeszcze raz, na przykład wybrać albo wpisać odpowiedź od nowa.

## Saving

save-saved = Zapisano { $time }
save-not-yet = Jeszcze nie zapisano
save-not-saved = Nie zapisano
    .do = Wpisany tekst nadal jest na tej stronie. Proszę skopiować go w bezpieczne miejsce przed zamknięciem strony.
lock-unsaved = Ostatnio wpisany tekst nie jest zapisany. Jeśli teraz zablokuje się sejf, ten tekst zginie.
lock-keep-open = Nie zamykaj strony
lock-anyway = Mimo to zablokuj i strać to, co niezapisane

## The referral

refer-tasks-title = Skierowanie
refer-tasks-text = Części można wypełniać w dowolnej kolejności. Każde pytanie można pominąć i wrócić do niego później. Wszystko zapisuje się na tym urządzeniu podczas pisania.
refer-stage = Ile wypełnić teraz
refer-stage-enquiry = Pierwsze zapytanie.
    .text = Bez imienia i nazwiska: potrzeby, wielkość rodziny i daty, żeby okolica mogła powiedzieć, co jest możliwe.
refer-stage-referral = Skierowanie.
    .text = To, czego okolica potrzebuje, żeby podjąć decyzję.
refer-stage-handover = Przekazanie informacji.
    .text = Gdy okolica powie „tak”: to, co muszą wiedzieć nowi pracownicy.
refer-bilingual-hides = Strona pokazuje dwa języki, więc pytania, na które pracownik odpowiada z akt, są ukryte. Aby je zobaczyć, proszę nacisnąć „Też po angielsku” na górze.
refer-worker-only = Ta strona jest tylko dla pracownika. Jest ukryta, gdy widać dwa języki.
refer-one-language = Pokaż jeden język
refer-tasks-answers = Odpowiedzi
refer-tasks-send = Przed wysłaniem
refer-start-section = Zacznij tę część
refer-skip-section = Pomiń na razie tę część
refer-pause = Przerwij i wróć później
refer-section-end = Dziękujemy. To koniec tej części.
refer-section-end-where = Do tej części można wrócić w każdej chwili i zmienić to, co zapisano.
refer-next-section = Przejdź do następnej części
refer-to-list = Wróć do listy
refer-continue = Zapisz i idź dalej
refer-skip = Na razie pomiń
refer-check = Sprawdź odpowiedzi
refer-check-text = To wszystko, co zapisano na tym etapie. Każdą rzecz można zmienić.
refer-check-mend = Zanim będzie można to wysłać
refer-check-complete = Wszystko jest w porządku. Pytania bez odpowiedzi zostaną wysłane jako „bez odpowiedzi”.
refer-check-on = Przejdź do zgody
refer-not-answered = Bez odpowiedzi
refer-change = Zmień
refer-consent = Zgoda osoby
refer-export = Podpisz i eksportuj
refer-history = Co z tego wynikło
refer-under-age-title = Proszę się tu zatrzymać
refer-under-age-services = Proszę zadzwonić do służb do spraw dzieci (children’s services) w urzędzie lokalnym (council) tam, gdzie osoba teraz jest.
refer-under-age-guardians = W Anglii i Walii: służba, która wspiera dzieci będące ofiarami handlu ludźmi (child trafficking guardians), 0800 043 4303.
refer-under-age-danger = Jeśli ktoś jest teraz w niebezpieczeństwie: 999.
refer-under-age-mistake = Jeśli ta odpowiedź to pomyłka, proszę wrócić i ją zmienić. Nic nie zostało wysłane.

task-not-started = Nierozpoczęte
task-questions =
    { $count ->
        [one] { $count } pytanie
        [few] { $count } pytania
        [many] { $count } pytań
       *[other] { $count } pytania
    }
task-started = Odpowiedzi: { $answered } z { $asked }
task-done = Gotowe
task-mend = Coś do poprawienia
task-anytime = W każdej chwili
task-last = Ostatni krok
task-after = Po wysłaniu

## Dates, the same on screen and on paper. Years and days are digits.

date-full = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-year = { $year }
date-time = { $date }, { $time }

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Before a PDF is saved in which some characters cannot be printed

press-gaps = Niektórych znaków nie można wydrukować. W pliku PDF w miejscu każdego z nich stoi znaczek ze znakiem zapytania. Oto one:
    .do = Jeśli można, proszę napisać to inaczej i zrobić PDF jeszcze raz. Albo proszę zapisać plik tak, jak jest, i dopisać te znaki ręcznie.
press-gaps-save = Zapisz PDF tak, jak jest
press-gaps-leave = Nie zapisuj go
