### status: source
### An area's pack from files, before it is published. Read by council officers who have never seen a program's source.
### What is wrong with a file is said in English in every language: `src/area/problem.rs`.

preview = Preview an area’s pack
    .lead = Choose the files of an area’s pack. This page tells you what is wrong with them, and shows the area’s page as it would be.
    .stays = The files stay in this window. Nothing is sent and nothing is kept: when you leave this page, it has forgotten them. Your own files are not changed.
preview-choose = Choose files
    .hint = Choose area.json, a text for each language, such as en.md, and the pictures (.svg, .png, .jpg or .webp). A text may have { $text } KB, a picture { $picture } KB.
preview-drop = Or drop files here. You can add more later. A file takes the place of one with the same name.

preview-given =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
preview-unreadable = These files could not be read. Choose them again.
# Followed, for whoever hears the page, by the name of the file.
preview-remove = Take off
preview-clear = Take all off
    .hint = This takes them off this page. Your own files stay where they are.

preview-wrong = What is wrong
    .what = Each line names the file and the line in it, and says what to do. Change the file, save it, and choose it here again.
    .again = Whoever puts the pack into the site checks it once more. Only there is it known which keys belong to the tests of Onward.
preview-nothing = Nothing is wrong with these files.
preview-stops =
    { $count ->
        [one] { $count } thing must be mended before the pack is published
       *[other] { $count } things must be mended before the pack is published
    }
preview-gaps =
    { $count ->
        [one] { $count } thing should be mended
       *[other] { $count } things should be mended
    }

preview-page = The page as it would be
    .what = Buttons that keep something or make a PDF, and links to other pages, are left out here.
preview-folder = The folder of this pack must be called “{ $slug }”.
preview-language = Language of the page
preview-not-offered = This site has no pages in this language yet: { $languages }. Nobody would see that text.
# In place of the area's name.
preview-nameless = (the name cannot be read)
