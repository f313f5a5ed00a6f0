### status: machine-drafted

preview = Podgląd materiałów okolicy
    .lead = Proszę wybrać pliki z materiałami okolicy. Ta strona mówi, co jest w nich nie tak, i pokazuje, jak wyglądałaby strona okolicy.
    .stays = Pliki zostają w tym oknie. Nic nie jest wysyłane i nic nie jest zachowywane: po wyjściu z tej strony są zapomniane. Pana/Pani własne pliki nie są zmieniane.
preview-choose = Wybierz pliki
    .hint = Proszę wybrać area.json, tekst dla każdego języka, na przykład en.md, i obrazki (.svg, .png, .jpg lub .webp). Tekst może mieć { $text } KB, obrazek { $picture } KB.
preview-drop = Albo upuść pliki tutaj. Później można dodać więcej. Plik zajmuje miejsce pliku o tej samej nazwie.

preview-given =
    { $count ->
        [one] { $count } plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
preview-unreadable = Tych plików nie udało się odczytać. Proszę wybrać je jeszcze raz.
preview-remove = Zdejmij
preview-clear = Zdejmij wszystkie
    .hint = To zdejmuje je z tej strony. Pana/Pani własne pliki zostają tam, gdzie są.

preview-wrong = Co jest nie tak
    .what = Każda linia podaje plik i miejsce w nim oraz mówi, co zrobić. Proszę zmienić plik, zapisać go i wybrać go tu jeszcze raz.
    .again = Ten, kto umieszcza materiały w serwisie, sprawdza je jeszcze raz. Dopiero tam wiadomo, które klucze należą do testów Onward.
preview-nothing = W tych plikach wszystko jest w porządku.
preview-stops =
    { $count ->
        [one] { $count } rzecz trzeba poprawić, zanim materiały zostaną opublikowane
        [few] { $count } rzeczy trzeba poprawić, zanim materiały zostaną opublikowane
        [many] { $count } rzeczy trzeba poprawić, zanim materiały zostaną opublikowane
       *[other] { $count } rzeczy trzeba poprawić, zanim materiały zostaną opublikowane
    }
preview-gaps =
    { $count ->
        [one] { $count } rzecz należałoby poprawić
        [few] { $count } rzeczy należałoby poprawić
        [many] { $count } rzeczy należałoby poprawić
       *[other] { $count } rzeczy należałoby poprawić
    }

preview-page = Jak wyglądałaby strona
    .what = Przyciski, które coś zachowują lub tworzą plik PDF, oraz linki do innych stron są tu pominięte.
preview-folder = Folder z tymi materiałami musi się nazywać „{ $slug }”.
preview-language = Język strony
preview-not-offered = Ten serwis nie ma jeszcze stron w tym języku: { $languages }. Nikt nie zobaczyłby tego tekstu.
preview-nameless = (nie można odczytać nazwy)
