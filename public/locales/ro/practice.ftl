### status: machine-drafted

practice = Exersați cu o persoană inventată
    .what = Se completează o ciornă nouă cu răspunsurile cuiva care nu există. Încercați totul cu ea: formularul, acordul, semnarea, încuierea fișierului și deschiderea lui din nou.
    .mark = Are mențiunea „Exercițiu” pe fiecare pagină, în fișier și pe fiecare pagină a PDF-ului. Mențiunea nu poate fi scoasă: o astfel de ciornă nu devine niciodată o referire.
    .real = Nu scrieți în ea nimic despre o persoană reală.
    .start = Începeți exercițiul
practice-bar = Exercițiu.
    .what = Această persoană este inventată. Nu scrieți aici nimic despre o persoană reală.
practice-not-loaded = Persoana inventată nu a putut fi adusă.
    .do = Verificați conexiunea și încercați din nou.
