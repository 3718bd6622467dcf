<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
    <context>
        <name>ArticleList</name>
        <message>
            <source>Headline, text, author, credit…</source>
            <translation>Тақырып, мәтін, автор, қолтаңба…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>Түзету керек</translation>
        </message>
        <message>
            <source>Every rubric</source>
            <translation>Барлық айдар</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Айдар</translation>
        </message>
        <message>
            <source>Nothing matches «{text}»</source>
            <translation>«{text}» бойынша ештеңе жоқ</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Іздеуді тазалау</translation>
        </message>
        <message>
            <source>Nothing here with these filters</source>
            <translation>Бұл сүзгілермен ештеңе жоқ</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Жобалар жоқ</translation>
        </message>
        <message>
            <source>What you start to write appears here.</source>
            <translation>Жаза бастаған мәтініңіз осында шығады.</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Жаңа материал</translation>
        </message>
        <message>
            <source>Nothing waits for review</source>
            <translation>Тексеруді күтіп тұрған ештеңе жоқ</translation>
        </message>
        <message>
            <source>Articles sent to review appear here.</source>
            <translation>Тексеруге жіберілген материалдар осында шығады.</translation>
        </message>
        <message>
            <source>No articles here yet</source>
            <translation>Мұнда әзірге материал жоқ</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Материалдар</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>түзету керек: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>қарау керек: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Әзірге тақырыпсыз</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Search all articles</source>
            <translation>Барлық материалдан іздеу</translation>
        </message>
    </context>
    <context>
        <name>MishapDialog</name>
        <message>
            <source>Rubrika made a mistake</source>
            <translation>«Рубрика» қателесті</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Толығырақ</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Толық мәліметті көшіру</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Жұмысты жалғастыру</translation>
        </message>
        <message>
            <source>Your text is kept. Send the details to whoever looks after Rubrika for you.</source>
            <translation>Мәтініңіз сақталған. Толық мәліметті «Рубриканы» күтетін адамға жіберіңіз.</translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message>
            <source>Photo desk</source>
            <translation>Фотоқызмет</translation>
        </message>
        <message>
            <source>Rubric manager</source>
            <translation>Айдарларды басқару</translation>
        </message>
        <message>
            <source>Export site</source>
            <translation>Сайтты экспорттау</translation>
        </message>
        <message>
            <source>My desk</source>
            <translation>Менің үстелім</translation>
        </message>
        <message>
            <source>Rubrics</source>
            <translation>Айдарлар</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакция</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Open a newsroom on this computer</source>
            <translation>Осы компьютердегі редакцияны ашу</translation>
        </message>
        <message>
            <source>Rubrika {version}. A newsroom editor: write, credit, check, hand over a site.</source>
            <translation>Rubrika {version}. Редакцияға арналған редактор: жазу, суреттің авторын көрсету, тексеру, сайтты тапсыру.</translation>
        </message>
        <message>
            <source>About Rubrika</source>
            <translation>Rubrika туралы</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Smaller text</source>
            <translation>Кішірек</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Ірірек</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n сөз</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n таңба</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min read</source>
            <translation>
                <numerusform>%n мин оқу</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Сақталды {time}</translation>
        </message>
        <message>
            <source>Not saved. {reason}</source>
            <translation>Сақталмады. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Newsroom name</source>
            <translation>Редакция атауы</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Сайт мекенжайы</translation>
        </message>
        <message>
            <source>Keep files in</source>
            <translation>Файлдар сақталатын орын</translation>
        </message>
        <message>
            <source>Create newsroom</source>
            <translation>Редакция құру</translation>
        </message>
        <message>
            <source>Not opened.</source>
            <translation>Ашылмады.</translation>
        </message>
        <message>
            <source>Write. Check.
Hand over.</source>
            <translation>Жазу. Тексеру.
Тапсыру.</translation>
        </message>
        <message>
            <source>From the first line to a finished site for your web team. Everything stays on your computer and works without the internet.</source>
            <translation>Алғашқы жолдан веб-командаңызға арналған дайын сайтқа дейін. Бәрі компьютеріңізде қалады және интернетсіз жұмыс істейді.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тақырып түсі</translation>
        </message>
        <message>
            <source>Where do you want to start?</source>
            <translation>Неден бастаймыз?</translation>
        </message>
        <message>
            <source>Open a newsroom on this computer…</source>
            <translation>Осы компьютердегі редакцияны ашу…</translation>
        </message>
        <message>
            <source>Choose its folder.</source>
            <translation>Оның қалтасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Create a newsroom</source>
            <translation>Редакция құру</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Негізгі тіл</translation>
        </message>
        <message>
            <source>A new archive on this computer.</source>
            <translation>Осы компьютердегі жаңа мұрағат.</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Open a newsroom on this computer</source>
            <translation>Осы компьютердегі редакцияны ашу</translation>
        </message>
    </context>
    <context>
        <name>_PlacesView</name>
        <message>
            <source>Places</source>
            <translation>Бөлімдер</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Файл</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Өңдеу</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Көрініс</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>К&amp;ірістіру</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>П&amp;ішім</translation>
        </message>
        <message>
            <source>&amp;Article</source>
            <translation>&amp;Материал</translation>
        </message>
        <message>
            <source>&amp;Photo</source>
            <translation>Ф&amp;ото</translation>
        </message>
        <message>
            <source>&amp;Site</source>
            <translation>&amp;Сайт</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Анықтама</translation>
        </message>
        <message>
            <source>&amp;New article</source>
            <translation>&amp;Жаңа материал</translation>
        </message>
        <message>
            <source>&amp;Open a newsroom…</source>
            <translation>Редакцияны &amp;ашу…</translation>
        </message>
        <message>
            <source>&amp;Create a newsroom…</source>
            <translation>Редакция &amp;құру…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Шығу</translation>
        </message>
        <message>
            <source>Find in &amp;all articles</source>
            <translation>&amp;Барлық материалдан іздеу</translation>
        </message>
        <message>
            <source>Find in this &amp;list</source>
            <translation>Осы &amp;тізімнен іздеу</translation>
        </message>
        <message>
            <source>Ne&amp;xt article</source>
            <translation>&amp;Келесі материал</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>&amp;Алдыңғы материал</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Келесі панель</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Алдыңғы панель</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>&amp;Ықшам тізім</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Мәліметтер</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Ірірек</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Кішірек</translation>
        </message>
        <message>
            <source>Switch light and &amp;dark</source>
            <translation>Ашық не &amp;күңгірт түс</translation>
        </message>
        <message>
            <source>Theme as the system &amp;has it</source>
            <translation>Түс &amp;жүйедегідей</translation>
        </message>
        <message>
            <source>Photo &amp;desk</source>
            <translation>&amp;Фотоқызмет</translation>
        </message>
        <message>
            <source>&amp;Rubric manager</source>
            <translation>&amp;Айдарларды басқару</translation>
        </message>
        <message>
            <source>&amp;Export the site…</source>
            <translation>Сайтты &amp;экспорттау…</translation>
        </message>
        <message>
            <source>&amp;About Rubrika</source>
            <translation>&amp;Бағдарлама туралы</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Drafts</source>
            <translation>Жобалар</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Тексерісте</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Жарияланған</translation>
        </message>
        <message>
            <source>Spiked</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Барлық материал</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>There is no headline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The headline has {length} characters, {limit} fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no lede</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lede has {length} characters, {limit} fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rubric is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is named as the author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another article has the address «{slug}»</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{mark}» is left in the headline or the lede</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{mark}» is left in paragraph {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text shows photo {id}, which this article does not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} stands nowhere in the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} waits for its file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} has no credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo {number} has no alt text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rights to photo {number} ended on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{word}» mixes Latin and Cyrillic letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Embargo until {until}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {what} {id} in this newsroom. Check the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article {id} was saved by somebody else meanwhile. Your text is kept as a draft; open the article again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article {id} can't be published yet: {problems}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article {id} can't go from {here} to {there}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no text in it. Copy the article itself and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds only a web address. Open the page, copy its text, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fields at the top can't be read: {why}. Correct them there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{file}» is no text. Save it as plain text in UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{file}» is longer than {limit} MB. Cut it into articles first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rubrika can't tell what «{file}» is. Say whether it is text or Markdown, or save it as one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no format «{form}». Known are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no language «{language}». Known are {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{file}» can't be read: {why}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not say how its letters are written; taken for {text}. Look at the letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture on the network was not fetched, its place is empty: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture is not in the file's folder, its place is empty: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, no photo with that number is listed: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out with all that follows it: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, it leads to another article: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, it is a button of the page: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out, it is the page's address: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No newsroom is named. Say --newsroom LOCATION, or make one with «rubrika new LOCATION».</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file}: {why}. Nothing half-done was left behind; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{text}» is no address of a site. It begins with https://, such as https://news.example.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A credit line needs a name or an agency. Say one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no letter and no figure to make an address of. Give a headline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rubric needs a name. Say --ru, --kk or --en.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rubric stands at the top or under another one. Say --top or --under, not both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {number} of «{file}» is not «uid,views». Nothing was taken in; correct it and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program does not work here: {what}. Install it again, or tell its makers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A correction of article {id} needs a sentence that readers see. Write what was wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time for article {id} has passed already. Choose a later one, or publish now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rubric needs an address of Latin letters, such as novosti. Type one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rubric «{name}». Run «rubrika rubrics list» to see their addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{target}» is not a folder or a ZIP file. Name one of those; servers are not supported yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{location}» is not a folder. A newsroom is a folder: give the path of one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no newsroom in {location}. Choose another folder, or make one there with «rubrika new».</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a newsroom in {location} already. Open it, or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newsroom in {location} was made by a newer Rubrika. Nothing was changed; update this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file newsroom.db in {location} is not a newsroom. Nothing was changed; choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newsroom in {location} is damaged. Make a copy of the folder before anything else, then restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The newsroom in {location} is busy with somebody else's work. Nothing was saved; try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk with {location} is full. Nothing was saved; free some space outside the newsroom and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{location} can't be written to. Nothing was saved; check who may write to the folder and its disk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not answer for {location}. Nothing was saved; check that the folder is there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another rubric has the address «{slug}». Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tree of rubrics has two levels: nothing can go under «{slug}» here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are articles in the rubric «{slug}». Say which rubric they go to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The articles of «{slug}» can't go to the rubric that is deleted. Choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture is shown by its web address; add it as a photo instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text links to article {id}, which readers do not have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link leads to «{address}», which is not a web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text is too tangled to show: brackets, lists or quotations inside each other. The text is safe; take the odd part out and look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» is a folder or a link, not a picture. Choose a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» is not a JPEG, PNG, WebP or GIF picture. Save it as JPEG and add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» is cut short or damaged. Copy it from the camera or ask for it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» has {megapixels} megapixels, {limit} fit. Make it smaller and add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» has more than {limit} MB. Save it as JPEG and add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» can't be read: {reason}. Nothing was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>«{name}» could not be copied to the photo library: {reason}. The file itself is untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of photo {sha256} is not in the photo library. Put the library's folder back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New on the site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A correction was added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name, a photo or another article that it shows changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The block of latest articles changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its list of articles changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The feed has something new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list for search engines changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo, its crop or its credit is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The menu or a setting of the site changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site's theme changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was missing or had been changed by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is made again, as asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing leads there any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is under an embargo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in no rubric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo has no credit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo waits for its file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file of a photo is not in the photo library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export was cancelled. The site is as it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two pages would have the address «{path}». The site is as it was; change the address of one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of revision {revisions} could not be read. The site is as it was; verify the newsroom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} has files that no export made. Nothing was changed; choose an empty folder or an earlier export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of {target} is full. The site is as it was; free some space and export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} can't be written to. The site is as it was; check who may write to the folder that holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{target} could not be written: {reason}. The site is as it was; try again or choose another place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>states</name>
        <message>
            <source>Idea</source>
            <translation>Ой</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Тексерісте</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Spiked</source>
            <translation>Алынған</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Жоспарланған</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Жарияланған</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Түзетілген</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Кері алынған</translation>
        </message>
    </context>
</TS>
