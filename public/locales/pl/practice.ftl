### status: machine-drafted

practice = Ćwiczenie z wymyśloną osobą
    .what = Nowa wersja robocza jest wypełniona odpowiedziami kogoś, kto nie istnieje. Można na niej wypróbować wszystko: formularz, zgodę, podpisywanie, zabezpieczanie pliku i otwieranie go z powrotem.
    .mark = Jest oznaczona słowem „Ćwiczenie” na każdej stronie, w pliku i na każdej stronie pliku PDF. Tego oznaczenia nie da się zdjąć: taka wersja robocza nigdy nie stanie się skierowaniem.
    .real = Proszę nie wpisywać do niej niczego o prawdziwej osobie.
    .start = Zacznij ćwiczenie
practice-bar = Ćwiczenie.
    .what = Ta osoba jest wymyślona. Proszę nie wpisywać tu niczego o prawdziwej osobie.
practice-not-loaded = Nie udało się pobrać wymyślonej osoby.
    .do = Proszę sprawdzić połączenie i spróbować jeszcze raz.
