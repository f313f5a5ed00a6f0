### status: machine-drafted
# These words stand outside the app. They take no argument.

## "Exit this page"

outside-exit-name = Szybkie wyjście z tej strony
outside-exit-skip = Szybko wyjdź z tej strony
outside-exit-how = Jak szybko wyjść
outside-exit = Wyjdź z tej strony
outside-exit-shift2 = Shift: aby wyjść, naciśnij jeszcze 2 razy.
outside-exit-shift1 = Shift: aby wyjść, naciśnij jeszcze 1 raz.
outside-exit-fingers2 = Dwa palce: aby wyjść, stuknij jeszcze 2 razy.
outside-exit-fingers1 = Dwa palce: aby wyjść, stuknij jeszcze 1 raz.
outside-exit-over = Wyjdź z tej strony: zacznij od nowa.
outside-exit-gone = Wczytywanie…

## When something is not there

outside-loading = Wczytywanie…
outside-emergency = W nagłym niebezpieczeństwie proszę zadzwonić pod 999. Telefon pomocy w sprawie współczesnego niewolnictwa i wyzysku (Modern Slavery & Exploitation Helpline), każdego dnia w roku:
outside-reload = Spróbuj ponownie
outside-no-script = Onward potrzebuje JavaScriptu
    .text = Ta strona działa wewnątrz Pana/Pani przeglądarki i nigdzie nic nie wysyła. Potrzebuje do tego JavaScriptu. Proszę go włączyć dla tej strony albo użyć innej przeglądarki.
    .leave = Aby szybko wyjść, proszę nacisnąć „Wyjdź z tej strony” na górze. Otwiera się wtedy inna strona internetowa. To nie czyści historii tej przeglądarki.
outside-old = Ta przeglądarka jest za stara dla Onward albo przeszkadza mu jakieś ustawienie
    .text = Onward nie może tu bezpiecznie przechować skierowania, więc nic nie można wypełnić. Przyczyną może być też okno prywatne.
    .use = Można użyć Chrome lub Edge od wersji 102, Firefoksa od wersji 115 albo Safari od wersji 16.4.
outside-not-loaded = Nie udało się wczytać Onward
    .text = Połączenie mogło się przerwać. Nic nie zginęło: to, co zapisano na tym urządzeniu, nadal tu jest.
outside-broke = Coś poszło nie tak i Onward się zatrzymał
    .saved = Ostatnio zapisano:
    .after = Tekst wpisany później może nadal być widoczny poniżej: proszę go skopiować, zanim strona zostanie wczytana od nowa.
    .not-saved = To, co zapisano wcześniej, nadal jest na tym urządzeniu. Tekst wpisany później może nadal być widoczny poniżej: proszę go skopiować, zanim strona zostanie wczytana od nowa.
    .gone = Jeśli przez kilka minut nikt nie używa tej strony, zamyka się ona sama i ten tekst ginie.
    .reload = Wczytaj stronę od nowa
outside-not-here = Tej strony tu nie ma
    .text = Adres mógł zostać źle wpisany albo strona mogła zostać przeniesiona. Nic nie zginęło.
    .title = Nie znaleziono strony – Onward
outside-away = Tej strony nie ma na tym urządzeniu
    .text = Nie ma teraz internetu, a tej strony nie zachowano na tym urządzeniu. Nic nie zginęło.
    .title = Nie ma na tym urządzeniu – Onward
outside-home = Strona główna
outside-drafts = Wersje robocze
outside-receive = Otwórz pakiet

## A newer version waits

outside-renewed = Nowa wersja Onward jest gotowa.
    .version = Wersja:
    .text = Można porównać ten numer z numerem, który ma Pana/Pani organizacja. Nowa wersja uruchamia się też sama, gdy wszystkie okna tej strony zostaną zamknięte. Jeśli sejf jest otwarty, blokuje się przy uruchomieniu nowej wersji.
    .refused = W jednym z Pana/Pani okien jest otwarte skierowanie. Proszę przejść tam do listy skierowań, a potem wrócić tutaj i nacisnąć jeszcze raz.
    .start = Uruchom nową wersję
