### status: machine-drafted

leaving-title = Jak szybko wyjść
leaving-lead = Z tej strony można wyjść w każdej chwili, w jedną sekundę. Tu jest napisane, jak to zrobić i czego to nie ukrywa.

## The ways

leaving-ways = Sposoby wyjścia
leaving-way-button = Proszę nacisnąć „Wyjdź z tej strony” na górze strony. Przycisk zostaje tam podczas przewijania.
leaving-way-shift = Na klawiaturze: proszę trzy razy nacisnąć klawisz Shift w ciągu pięciu sekund i nic innego pomiędzy. Trzy małe lampki na przycisku pokazują, ile już zrobiono.
leaving-way-fingers = Na ekranie dotykowym: proszę trzy razy stuknąć dwoma palcami w ciągu trzech sekund. Działa to w każdym miejscu strony.
leaving-way-tab = Z klawiszem Tab albo czytnikiem ekranu: pierwszy link na każdej stronie to „Szybko wyjdź z tej strony”.

leaving-try = Wypróbuj tutaj
leaving-try-text = Proszę nacisnąć przycisk poniżej. Przez 30 sekund trzy naciśnięcia Shift albo trzy stuknięcia dwoma palcami nie spowodują wyjścia z tej strony. „Wyjdź z tej strony” na górze zawsze powoduje wyjście.
leaving-try-begin = Zacznij próbę
leaving-try-open = Teraz proszę trzy razy nacisnąć Shift albo trzy razy stuknąć dwoma palcami.
leaving-try-worked = Udało się. Próba się skończyła. Następnym razem wyjście będzie prawdziwe.
leaving-try-over = Próba się skończyła. Od teraz trzy naciśnięcia albo trzy stuknięcia naprawdę powodują wyjście.

## What it does

leaving-does = Co się wtedy dzieje
leaving-does-white = Strona od razu robi się biała. Wpisany tekst znika z ekranu.
leaving-does-site = Potem otwiera się inna strona internetowa: { $site }.
leaving-does-locks = Ostatnio wpisany tekst zostaje zapisany, jeśli da się to zrobić od razu. Potem sejf się blokuje, w tym oknie i w innych oknach Onward.
leaving-does-back = Naciśnięcie „Wstecz” nie pokazuje tego, co było tu wcześniej.

## What it does not do

leaving-not = Czego to nie robi
leaving-not-history = Nie czyści historii przeglądarki. Historia pokazuje, że ta strona była otwarta i kiedy. Nie pokazuje, co tu wpisano.
leaving-not-files = Pliki zapisane lub wydrukowane zostają tam, gdzie są. Lista pobranych plików też zostaje.
leaving-not-tabs = Inne karty i okna zostają otwarte, z adresami na górze. W kartach i oknach Onward wersje robocze i otwarte pakiety znikają z ekranu.
leaving-not-seen = Nie cofnie tego, co ktoś już zobaczył, ani zdjęcia zrobionego ekranowi.

## Clearing the history

leaving-clear = Jak wyczyścić historię
leaving-clear-text = Proszę wybrać swoją przeglądarkę. Słowa w menu mogą być na Pana/Pani urządzeniu trochę inne.
leaving-clear-caution = Najpierw proszę się zastanowić. Ktoś, kto ogląda historię, może zauważyć, że jest pusta. Często można usunąć tylko tę stronę: proszę otworzyć historię, znaleźć „Onward” i usunąć tę linię.

leaving-history = Czyszczenie historii:
leaving-window = Okno prywatne:
leaving-on-computer = Na komputerze
leaving-on-phone = Na telefonie
leaving-on-android = Na telefonie z Androidem
leaving-on-iphone = Na iPhonie lub iPadzie

leaving-chrome = Chrome
leaving-chrome-computer = Proszę nacisnąć razem Ctrl, Shift i Delete (na Macu: Command, Shift i Delete). Proszę wybrać, z jakiego czasu. Proszę nacisnąć „Usuń dane” (Delete data).
    .private = Proszę nacisnąć trzy kropki, potem „Nowe okno incognito” (New Incognito window).
leaving-chrome-android = Proszę nacisnąć trzy kropki, potem „Usuń dane przeglądania” (Delete browsing data). Proszę wybrać, z jakiego czasu. Proszę nacisnąć „Usuń dane” (Delete data).
    .private = Proszę nacisnąć trzy kropki, potem „Nowa karta incognito” (New Incognito tab).
leaving-chrome-iphone = Proszę nacisnąć trzy kropki, potem „Usuń dane przeglądania” (Delete browsing data). Proszę wybrać, z jakiego czasu. Proszę nacisnąć „Usuń dane” (Delete data).
    .private = Proszę nacisnąć trzy kropki, potem „Nowa karta incognito” (New Incognito tab).

leaving-edge = Edge
leaving-edge-computer = Proszę nacisnąć razem Ctrl, Shift i Delete (na Macu: Command, Shift i Delete). Proszę wybrać, z jakiego czasu. Proszę nacisnąć „Wyczyść teraz” (Clear now).
    .private = Proszę nacisnąć trzy kropki, potem „Nowe okno InPrivate” (New InPrivate window).
leaving-edge-phone = Proszę nacisnąć menu na dole, potem „Historia” (History). Proszę nacisnąć kosz i wybrać, z jakiego czasu.
    .private = Proszę nacisnąć menu na dole, potem „Nowa karta InPrivate” (New InPrivate tab).

leaving-firefox = Firefox
leaving-firefox-computer = Proszę nacisnąć razem Ctrl, Shift i Delete (na Macu: Command, Shift i Delete). Proszę wybrać, z jakiego czasu. Proszę nacisnąć „Wyczyść” (Clear).
    .private = Proszę nacisnąć trzy kreski, potem „Nowe okno prywatne” (New private window).
leaving-firefox-android = Proszę nacisnąć trzy kropki, potem „Ustawienia” (Settings), potem „Usuń dane przeglądania” (Delete browsing data).
    .private = Proszę nacisnąć przycisk kart, potem maskę.
leaving-firefox-iphone = Proszę nacisnąć menu, potem „Ustawienia” (Settings), potem „Zarządzanie danymi” (Data management), potem „Wyczyść prywatne dane” (Clear private data).
    .private = Proszę nacisnąć przycisk kart, potem „Prywatne” (Private) albo maskę.

leaving-safari = Safari
leaving-safari-computer = Na górze ekranu proszę wybrać „Historia” (History), potem „Wymaż historię” (Clear History). Proszę wybrać, z jakiego czasu.
    .private = Na górze ekranu proszę wybrać „Plik” (File), potem „Nowe okno prywatne” (New Private Window).
leaving-safari-iphone = Proszę otworzyć w telefonie aplikację „Ustawienia” (Settings). Proszę wybrać „Aplikacje” (Apps), potem „Safari”, potem „Wymaż historię i dane witryn” (Clear History and Website Data). W starszych telefonach „Safari” jest od razu w „Ustawieniach”.
    .private = Proszę nacisnąć i przytrzymać obrazek Safari na ekranie początkowym, potem wybrać „Nowa karta prywatna” (New Private Tab).

leaving-samsung = Samsung Internet
leaving-samsung-android = Proszę nacisnąć trzy kreski, potem „Ustawienia” (Settings), potem „Dane osobiste przeglądania” (Personal browsing data), potem „Usuń dane przeglądania” (Delete browsing data).
    .private = Proszę nacisnąć przycisk kart, potem „Włącz tryb tajny” (Turn on Secret mode).

## Private windows

leaving-private = Co robi okno prywatne
leaving-private-does = Okno prywatne nie zachowuje historii. Po zamknięciu ostatniego takiego okna przeglądarka zapomina, co było w nim otwarte.
leaving-private-not = Nie ukrywa Pana/Pani przed kimś, kto patrzy na ekran, przed programem, który zainstalowano na urządzeniu, żeby Pana/Panią śledzić, ani przed tymi, którzy prowadzą sieć. Zapisane pliki zostają.
leaving-private-here = Proszę nie trzymać skierowania w oknie prywatnym: znika po zamknięciu okna. Do czytania okno prywatne jest dobre.

## Other people

leaving-others = Kto i tak może to zobaczyć
leaving-others-text = Ktoś, kto zna hasło do tego telefonu lub komputera, może zobaczyć, co na nim robiono. Mogą to też zobaczyć ludzie, którzy zajmują się komputerami w pracy, w bibliotece lub w szkole. Konta Google, Apple lub Microsoft mogą pokazać historię także na innym telefonie.
leaving-others-do = Jeśli myśli Pan/Pani, że ktoś śledzi to urządzenie, proszę użyć innego, do którego ta osoba nie ma dostępu: w bibliotece, w miejscu, w którym dostaje Pan/Pani wsparcie, albo od znajomej osoby.

## Help

leaving-help = Jeśli potrzebna jest pomoc teraz
leaving-help-999 = W niebezpieczeństwie: proszę zadzwonić pod 999.
leaving-help-55 = Jeśli nie może Pan/Pani mówić: proszę zadzwonić pod 999 z telefonu komórkowego i słuchać. Gdy głos w telefonie o to poprosi, proszę nacisnąć 55.
leaving-help-line = Telefon pomocy w sprawie współczesnego niewolnictwa i wyzysku (Modern Slavery & Exploitation Helpline): 08000 121 700, każdego dnia w roku.
leaving-help-salvation = W Anglii i Walii Armia Zbawienia (Salvation Army): 0800 808 3733, o każdej porze.
