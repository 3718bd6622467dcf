<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ArticleList</name>
        <message>
            <source>Headline, text, author, credit…</source>
            <translation>Заголовок, текст, автор, подпись…</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>Every rubric</source>
            <translation>Все рубрики</translation>
        </message>
        <message>
            <source>Rubric</source>
            <translation>Рубрика</translation>
        </message>
        <message>
            <source>Nothing matches «{text}»</source>
            <translation>По запросу «{text}» ничего нет</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Nothing here with these filters</source>
            <translation>С этими фильтрами здесь пусто</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>No drafts</source>
            <translation>Черновиков нет</translation>
        </message>
        <message>
            <source>What you start to write appears here.</source>
            <translation>Здесь появляется то, что вы начали писать.</translation>
        </message>
        <message>
            <source>New article</source>
            <translation>Новый материал</translation>
        </message>
        <message>
            <source>Nothing waits for review</source>
            <translation>На проверке ничего нет</translation>
        </message>
        <message>
            <source>Articles sent to review appear here.</source>
            <translation>Здесь появляются материалы, отправленные на проверку.</translation>
        </message>
        <message>
            <source>No articles here yet</source>
            <translation>Здесь пока нет материалов</translation>
        </message>
        <message>
            <source>Articles</source>
            <translation>Материалы</translation>
        </message>
    </context>
    <context>
        <name>Looks</name>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation>
                <numerusform>исправить: %n</numerusform>
                <numerusform>исправить: %n</numerusform>
                <numerusform>исправить: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>посмотреть: %n</numerusform>
                <numerusform>посмотреть: %n</numerusform>
                <numerusform>посмотреть: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>Пока без заголовка</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Search all articles</source>
            <translation>Искать во всех материалах</translation>
        </message>
    </context>
    <context>
        <name>MishapDialog</name>
        <message>
            <source>Rubrika made a mistake</source>
            <translation>В «Рубрике» случился сбой</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Скопировать подробности</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Работать дальше</translation>
        </message>
        <message>
            <source>Your text is kept. Send the details to whoever looks after Rubrika for you.</source>
            <translation>Ваш текст сохранён. Отправьте подробности тому, кто следит у вас за «Рубрикой».</translation>
        </message>
    </context>
    <context>
        <name>PlacesModel</name>
        <message>
            <source>Photo desk</source>
            <translation>Фотослужба</translation>
        </message>
        <message>
            <source>Rubric manager</source>
            <translation>Устройство рубрик</translation>
        </message>
        <message>
            <source>Export site</source>
            <translation>Экспорт сайта</translation>
        </message>
        <message>
            <source>My desk</source>
            <translation>Мой стол</translation>
        </message>
        <message>
            <source>Rubrics</source>
            <translation>Рубрики</translation>
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
            <translation>Открыть редакцию на этом компьютере</translation>
        </message>
        <message>
            <source>Rubrika {version}. A newsroom editor: write, credit, check, hand over a site.</source>
            <translation>Rubrika {version}. Редактор для редакции: написать, подписать снимки, проверить, передать сайт.</translation>
        </message>
        <message>
            <source>About Rubrika</source>
            <translation>О программе Rubrika</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Smaller text</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n слово</numerusform>
                <numerusform>%n слова</numerusform>
                <numerusform>%n слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n знак</numerusform>
                <numerusform>%n знака</numerusform>
                <numerusform>%n знаков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min read</source>
            <translation>
                <numerusform>%n мин чтения</numerusform>
                <numerusform>%n мин чтения</numerusform>
                <numerusform>%n мин чтения</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Сохранено {time}</translation>
        </message>
        <message>
            <source>Not saved. {reason}</source>
            <translation>Не сохранено. {reason}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Newsroom name</source>
            <translation>Название редакции</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Адрес сайта</translation>
        </message>
        <message>
            <source>Keep files in</source>
            <translation>Хранить файлы в</translation>
        </message>
        <message>
            <source>Create newsroom</source>
            <translation>Создать редакцию</translation>
        </message>
        <message>
            <source>Not opened.</source>
            <translation>Не открыто.</translation>
        </message>
        <message>
            <source>Write. Check.
Hand over.</source>
            <translation>Написать. Проверить.
Передать.</translation>
        </message>
        <message>
            <source>From the first line to a finished site for your web team. Everything stays on your computer and works without the internet.</source>
            <translation>От первой строки до готового сайта для вашей веб-команды. Всё остаётся на вашем компьютере и работает без интернета.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Where do you want to start?</source>
            <translation>С чего начнём?</translation>
        </message>
        <message>
            <source>Open a newsroom on this computer…</source>
            <translation>Открыть редакцию на этом компьютере…</translation>
        </message>
        <message>
            <source>Choose its folder.</source>
            <translation>Выберите её папку.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Выбрать…</translation>
        </message>
        <message>
            <source>Create a newsroom</source>
            <translation>Создать редакцию</translation>
        </message>
        <message>
            <source>Main language</source>
            <translation>Основной язык</translation>
        </message>
        <message>
            <source>A new archive on this computer.</source>
            <translation>Новый архив на этом компьютере.</translation>
        </message>
        <message>
            <source>Newsroom</source>
            <translation>Редакция</translation>
        </message>
        <message>
            <source>Open a newsroom on this computer</source>
            <translation>Открыть редакцию на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>_PlacesView</name>
        <message>
            <source>Places</source>
            <translation>Разделы</translation>
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
            <translation>&amp;Правка</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Вид</translation>
        </message>
        <message>
            <source>&amp;Insert</source>
            <translation>&amp;Вставка</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>Ф&amp;ормат</translation>
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
            <translation>&amp;Справка</translation>
        </message>
        <message>
            <source>&amp;New article</source>
            <translation>&amp;Новый материал</translation>
        </message>
        <message>
            <source>&amp;Open a newsroom…</source>
            <translation>&amp;Открыть редакцию…</translation>
        </message>
        <message>
            <source>&amp;Create a newsroom…</source>
            <translation>&amp;Создать редакцию…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Выйти</translation>
        </message>
        <message>
            <source>Find in &amp;all articles</source>
            <translation>Найти во &amp;всех материалах</translation>
        </message>
        <message>
            <source>Find in this &amp;list</source>
            <translation>Найти в этом &amp;списке</translation>
        </message>
        <message>
            <source>Ne&amp;xt article</source>
            <translation>&amp;Следующий материал</translation>
        </message>
        <message>
            <source>&amp;Previous article</source>
            <translation>&amp;Предыдущий материал</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая панель</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая панель</translation>
        </message>
        <message>
            <source>&amp;Compact list</source>
            <translation>&amp;Плотный список</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Сведения</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>&amp;Крупнее</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>&amp;Мельче</translation>
        </message>
        <message>
            <source>Switch light and &amp;dark</source>
            <translation>Светлая или &amp;тёмная тема</translation>
        </message>
        <message>
            <source>Theme as the system &amp;has it</source>
            <translation>Тема &amp;как в системе</translation>
        </message>
        <message>
            <source>Photo &amp;desk</source>
            <translation>&amp;Фотослужба</translation>
        </message>
        <message>
            <source>&amp;Rubric manager</source>
            <translation>&amp;Устройство рубрик</translation>
        </message>
        <message>
            <source>&amp;Export the site…</source>
            <translation>&amp;Экспорт сайта…</translation>
        </message>
        <message>
            <source>&amp;About Rubrika</source>
            <translation>&amp;О программе</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Drafts</source>
            <translation>Черновики</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готовы</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Запланированы</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликованы</translation>
        </message>
        <message>
            <source>Spiked</source>
            <translation>Снятые</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Все материалы</translation>
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
            <translation>Идея</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>На проверке</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Spiked</source>
            <translation>Снято</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Запланировано</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Опубликовано</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Исправлено</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
    </context>
</TS>
