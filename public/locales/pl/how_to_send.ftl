### status: machine-drafted

sending-title = Jak to wysłać
sending-lead = Dla każdego pliku, który Onward zapisuje dla kogoś innego: pakietu, odpowiedzi, cofnięcia zgody. Potrzebna jest rozmowa telefoniczna i e-mail.
sending-print = Wydrukuj tę stronę

sending-steps = W tej kolejności
sending-step-phone = Najpierw proszę zadzwonić pod numer znany już wcześniej. Proszę powiedzieć, że przyjdzie plik, i zapytać, na jaki adres go wysłać i kto czyta tę skrzynkę.
sending-step-email = Proszę użyć bezpiecznej poczty e-mail swojej organizacji. Jeśli jej nie ma, przed wysłaniem czegokolwiek proszę zapytać osobę odpowiedzialną za ochronę danych.
sending-step-address = Proszę napisać do jednej osoby. Adres proszę wpisać ręcznie i przed wysłaniem przeczytać jeszcze raz: adres, który podpowiada program pocztowy, często należy do kogoś innego.
sending-step-subject = Temat e-maila ma być neutralny, na przykład „Zgodnie z rozmową telefoniczną”. Bez nazwiska, inicjałów, daty urodzenia, numeru sprawy i bez niczego, co mówi, o co chodzi. To samo dotyczy treści e-maila.
sending-step-attach = Plik proszę dołączyć pod nazwą, którą ma. Ta nazwa o nikim nic nie mówi.
sending-step-words = Jeśli plik jest zabezpieczony sześcioma słowami, proszę podać je przez telefon. Nigdy w tej samej wiadomości i nie w innym e-mailu, SMS-ie ani na czacie.
sending-step-opened = Proszę poprosić, żeby otwarto plik, gdy rozmowa telefoniczna jeszcze trwa. Jeśli odbiorca nie zna jeszcze Pana/Pani klucza, proszę przeczytać sobie nawzajem jego sześć słów: są pokazane tam, gdzie powstał plik, i to nie są słowa hasła.
sending-step-delete = Potem proszę usunąć plik i e-mail, jak opisano niżej.

sending-not = Czego nie robić
sending-not-chat = Proszę nie używać do tego WhatsApp ani innego komunikatora, ani żadnej grupy.
sending-not-names = Proszę nie wpisywać nazwiska w temat, w nazwę pliku ani w kalendarz.
sending-not-shared = Proszę nie wysyłać tego na wspólną skrzynkę, zanim nie zapyta Pan/Pani, kto ją czyta, i nie usłyszy, że można to tam wysłać.
sending-not-private = Proszę nie wysyłać tego z prywatnego konta e-mail ani na takie konto.
sending-not-drive = Proszę nie umieszczać tego na wspólnym dysku ani na stronie do przekazywania plików, chyba że Pana/Pani organizacja na to w tym celu pozwala.
sending-not-open = Proszę nie zdejmować zabezpieczenia z pliku ani nie robić go jeszcze raz bez zabezpieczenia, żeby łatwiej go wysłać.

sending-refused = Jeśli system e-mail odrzuca plik
sending-refused-text = Proszę zapisać go jeszcze raz jako .age.txt i to wysłać. To plik tekstowy z tą samą zawartością, tak samo dobrze zabezpieczony.
sending-refused-junk = Jeśli plik wysłano, a nie doszedł, proszę poprosić, żeby sprawdzono folder ze spamem i zapytano osobę, która zajmuje się ich pocztą e-mail. Proszę nie wysyłać go na inny adres, który nie był uzgodniony.
sending-refused-other = Jeśli to też nie działa, proszę uzgodnić przez telefon sposób, na który pozwalają obie organizacje, na przykład przyniesienie pliku na zaszyfrowanym pendrivie. Proszę zostawić go zabezpieczonym.

sending-opening = Jak odbiorca go otwiera
sending-opening-page = Na stronie „Otwórz pakiet” w tym serwisie. Nic nie trzeba instalować, nie potrzeba konta, a plik nie opuszcza komputera odbiorcy. Oto jej adres:
sending-opening-words = Jeśli jest zabezpieczony sześcioma słowami: odbiorca wybiera tam plik i wpisuje słowa.
sending-opening-key = Jeśli jest zabezpieczony kluczem odbiorcy: odbiorca najpierw odblokowuje swój sejf, potem wybiera tam plik. Nie ma hasła.
sending-opening-age = Każdy inny program do plików age też może go otworzyć, tymi samymi słowami albo tym samym kluczem.
sending-opening-check = Inny program zdejmuje zabezpieczenie z pliku. To, czy plik jest prawdziwy i niezmieniony, pokazuje strona „Otwórz pakiet”, która przyjmuje też to, co taki program otworzył.

sending-deleting = Potem: usunąć
sending-deleting-downloads = Gdy odbiorca otworzył plik, proszę usunąć go ze swojego folderu pobranych plików i opróżnić kosz.
sending-deleting-sent = Proszę usunąć e-mail z folderu wysłanych, a potem z folderu usuniętych, jeśli Pana/Pani organizacja nie musi go przechowywać.
sending-deleting-kept = Kopie mogą zostać w kopiach zapasowych komputera i systemu e-mail. Zabezpieczonego pliku nie da się tam przeczytać bez jego słów albo klucza. Niezabezpieczony da się przeczytać.
sending-deleting-draft = Skierowanie zostaje w Pana/Pani sejfie, dopóki nie zostanie tam usunięte. Pakiet można zrobić jeszcze raz.

sending-wrong = Jeśli trafił w złe miejsce
sending-wrong-now = Proszę zrobić to od razu, także bez całkowitej pewności i także wtedy, gdy to Pana/Pani błąd. To właśnie szybkie powiedzenie o tym chroni osobę.
sending-wrong-lead = Proszę zadzwonić do osoby odpowiedzialnej za ochronę danych w Pana/Pani organizacji. Proszę powiedzieć, co wysłano, do kogo i kiedy, czy było zabezpieczone i czy razem z tym mogły pójść słowa.
sending-wrong-ico = Być może trzeba to zgłosić do urzędu ochrony danych (Information Commissioner’s Office, ICO). Decyduje o tym osoba odpowiedzialna za ochronę danych. Jeśli trzeba, to bez zwłoki i, gdy to możliwe, w ciągu 72 godzin od chwili, gdy Pana/Pani organizacja się o tym dowiedziała. Noce i weekendy się liczą.
sending-wrong-ask = Proszę poprosić tego, kto to dostał, żeby tego nie otwierał, wszędzie to usunął i napisał, że to zrobił. Proszę nie polegać na funkcji odwołania e-maila.
sending-wrong-danger = Jeśli z tego powodu osoba może być w niebezpieczeństwie, proszę od razu powiedzieć o tym przełożonemu albo osobie odpowiedzialnej za ochronę ludzi przed krzywdą (safeguarding lead). W nagłym niebezpieczeństwie proszę zadzwonić pod 999. Proszę z nimi uzgodnić, kto powie o tym osobie i jak zrobić to bezpiecznie: jeśli ryzyko dla niej jest duże, zwykle trzeba jej powiedzieć.
sending-wrong-words = Jeśli słowa mogły pójść razem z plikiem, plik liczy się jako niezabezpieczony.
sending-wrong-check = Przed ponownym wysłaniem proszę zrobić pakiet jeszcze raz, żeby miał inne słowa, i zacząć od telefonu.
