<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Made from the headline</source>
        <translation>Тақырыптан құралады</translation>
    </message>
    <message>
        <source>Locked after export</source>
        <translation>Экспорттан кейін жабық</translation>
    </message>
    <message>
        <source>Free until first export</source>
        <translation>экспортқа дейін ашық</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>How does «{name}» print?</source>
        <translation>«{name}» қалай басылады?</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Жаңа агенттік</translation>
    </message>
    <message>
        <source>for example: агентство «Қайнар»</source>
        <translation>мысалы: агентство «Қайнар»</translation>
    </message>
    <message>
        <source>Save agency</source>
        <translation>Агенттікті сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Prints exactly as typed, after «Photo:».</source>
        <translation>Жазылған күйінде, «Фото:» сөзінен кейін басылады.</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Басылуы</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Headline, text, author, credit…</source>
        <translation>Тақырып, мәтін, автор, сурет жазуы…</translation>
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
        <source>Rubric</source>
        <translation>Айдар</translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>%n материал табылды</numerusform>
            <numerusform>%n материал табылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалдар</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшіру</translation>
    </message>
    <message>
        <source>With photos…</source>
        <translation>Фотосуреттерімен…</translation>
    </message>
    <message>
        <source>Restore into a new folder…</source>
        <translation>Жаңа қалтаға қалпына келтіру…</translation>
    </message>
    <message>
        <source>Check the newsroom</source>
        <translation>Редакцияны тексеру</translation>
    </message>
    <message>
        <source>Backing up with photos</source>
        <translation>Фотосуреттерімен көшіріліп жатыр</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} қалпына келген</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Қалпына келтіріліп жатыр</translation>
    </message>
    <message>
        <source>Each was read back and checked when it was made. One is made every day and before each update; older ones thin out by themselves.</source>
        <translation>Әрқайсысы жасалғанда оқылып, тексерілген. Көшірме күн сайын және әр жаңартудан бұрын жасалады; ескілері өздігінен сирейді.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Не бүлінген</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Backups of «{name}»</source>
        <translation>«{name}» сақтық көшірмелері</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>With the files of {count} photos</source>
        <translation>Фотосурет файлдарымен: {count}</translation>
    </message>
    <message>
        <source>Articles and versions; photos stay where they are ({count})</source>
        <translation>Материалдар мен нұсқалар; фотосуреттер орнында қалады ({count})</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Көшіріліп жатыр</translation>
    </message>
    <message>
        <source>Where shall the backup with photos go?</source>
        <translation>Фотосуреттері бар көшірмені қайда қоямыз?</translation>
    </message>
    <message>
        <source>Where shall the new folder stand?</source>
        <translation>Жаңа қалта қайда тұрады?</translation>
    </message>
    <message>
        <source>Reading and checking everything again</source>
        <translation>Бәрі қайта оқылып, тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Көшірме жасалып, тексерілді.</translation>
    </message>
    <message>
        <source>It stands in {location}, photos: {photos}.</source>
        <translation>Ол {location} ішінде, фотосурет: {photos}.</translation>
    </message>
    <message>
        <source>Photos whose files are not there: {count}.</source>
        <translation>Файлы жоқ фотосуреттер: {count}.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Қалпына келді.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Оны ашу</translation>
    </message>
    <message>
        <source>Articles {articles}, versions {versions}, kept texts {drafts}, photos {photos}.</source>
        <translation>Материал {articles}, нұсқа {versions}, сақталмаған мәтін {drafts}, фотосурет {photos}.</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Бәрі жазылған күйінде.</translation>
    </message>
    <message>
        <source>Not as written: {counts}.</source>
        <translation>Жазылғандай емес: {counts}.</translation>
    </message>
    <message>
        <source>Look for a way out…</source>
        <translation>Шығар жол іздеу…</translation>
    </message>
    <message>
        <source>Damage was found.</source>
        <translation>Бүлінген жерлер табылды.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Жасалмады.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Gender</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>«{text}» is no day. Write it like 30.11.2026.</source>
        <translation>«{text}» күн емес. Былай жазыңыз: 30.11.2026.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Мерзімсіз</translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n captions</source>
        <translation>
            <numerusform>Әртүрлі: %n жазу</numerusform>
            <numerusform>Әртүрлі: %n жазу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n different</source>
        <translation>
            <numerusform>Әртүрлі: %n</numerusform>
            <numerusform>Әртүрлі: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: {filled} filled, {empty} empty</source>
        <translation>Әртүрлі: {filled}, бос {empty}</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Сурет авторы</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенттік</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөз</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Жазуы</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторлық құқық</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Құқық мерзімі</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Шарттары</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Өзгерту: {field}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Ер</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the article</source>
        <translation>Материал мәтіні</translation>
    </message>
    <message>
        <source>Write here, or drop a photo</source>
        <translation>Осында жазыңыз немесе сурет тастаңыз</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Where something changed</source>
        <translation>Қай жер өзгерді</translation>
    </message>
    <message>
        <source>Add correction note</source>
        <translation>Түзету белгісін қосу</translation>
    </message>
    <message>
        <source>Also changed</source>
        <translation>Тағы өзгерді</translation>
    </message>
    <message>
        <source>On the site now</source>
        <translation>Қазір сайтта</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгерістер</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 өзгеріс</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n өзгеріс</numerusform>
            <numerusform>%n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number} added</source>
        <translation>{number}-абзац қосылды</translation>
    </message>
    <message>
        <source>Paragraph {number} removed</source>
        <translation>{number}-абзац алынды</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>Photo {number} added</source>
        <translation>{number}-фото қосылды</translation>
    </message>
    <message>
        <source>Photo {number} removed</source>
        <translation>{number}-фото алынды</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>{number}-фото</translation>
    </message>
    <message>
        <source>No version of this article is with the web team.</source>
        <translation>Веб-командада бұл материалдың бірде-бір нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>Version {number} went out with export {run} ({when}).</source>
        <translation>{number}-нұсқа {run}-экспортпен кетті ({when}).</translation>
    </message>
    <message>
        <source>It is what stands here now.</source>
        <translation>Қазір мұнда тұрған мәтін сол.</translation>
    </message>
    <message>
        <source>1 change since export {run}.</source>
        <translation>{run}-экспорттан кейін 1 өзгеріс.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since export {run}.</source>
        <translation>
            <numerusform>{run}-экспорттан кейін %n өзгеріс.</numerusform>
            <numerusform>{run}-экспорттан кейін %n өзгеріс.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site still says «{words}».</source>
        <translation>Сайтта әзірге «{words}» деп тұр.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Жариялауға дайын ба?</translation>
    </message>
    <message>
        <source>All checks pass</source>
        <translation>Бәрі дұрыс</translation>
    </message>
    <message numerus="yes">
        <source>%n other checks pass</source>
        <translation>
            <numerusform>Қалған %n дұрыс</numerusform>
            <numerusform>Қалған %n дұрыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>түзету: %n</numerusform>
            <numerusform>түзету: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>қарау: %n</numerusform>
            <numerusform>қарау: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseRubric</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Не өзгеретінін көрсету</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Publish this article at</source>
        <translation>Материал қашан жарияланады?</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>What has changed, for the list of versions. May stay empty</source>
        <translation>Не өзгерді, нұсқалар тізімі үшін. Бос қалуы мүмкін</translation>
    </message>
    <message>
        <source>Save a version with a note</source>
        <translation>Нұсқаны ескертпемен сақтау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>What was wrong? Readers see this note</source>
        <translation>Не қате болды? Бұл ескертпені оқырман көреді</translation>
    </message>
    <message>
        <source>An earlier version of this article…</source>
        <translation>Материалдың бұрынғы нұсқасында…</translation>
    </message>
    <message>
        <source>Why is this article taken off the site?</source>
        <translation>Материал сайттан неге кері алынады?</translation>
    </message>
    <message>
        <source>For the record, readers don&apos;t see it</source>
        <translation>Есте болу үшін, оқырман көрмейді</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <translation>Бітті {date}</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
    <message>
        <source>Rights ended</source>
        <translation>Құқық мерзімі өтті</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>1 материалда</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>%n материалда</numerusform>
            <numerusform>%n материалда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Photographs</source>
        <translation>Суреттер</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Credit lines: {lines}</source>
        <translation>Автор жолдары: {lines}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>ілік септігі</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>ұсынылған</translation>
    </message>
    <message numerus="yes">
        <source>and %n other credits</source>
        <translation>
            <numerusform>және тағы %n басқа жазу</numerusform>
            <numerusform>және тағы %n басқа жазу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n credits</source>
        <translation>
            <numerusform>Әртүрлі: %n автор жазуы</numerusform>
            <numerusform>Әртүрлі: %n автор жазуы</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit forms</source>
        <translation>Тұлғаларын өзгерту</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>{name} added: {what}</source>
        <translation>{name}, қосылды: {what}</translation>
    </message>
    <message>
        <source>{name} removed: {what}</source>
        <translation>{name}, алынды: {what}</translation>
    </message>
    <message>
        <source>Put on the front page</source>
        <translation>Басты бетке қойылды</translation>
    </message>
    <message>
        <source>Taken off the front page</source>
        <translation>Басты беттен алынды</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>DiffBar</name>
    <message>
        <source>Only changes</source>
        <translation>Тек өзгерістер</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Алдыңғы өзгеріс (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Келесі өзгеріс (F8)</translation>
    </message>
    <message>
        <source>+1 word</source>
        <translation>+1 сөз</translation>
    </message>
    <message numerus="yes">
        <source>+%n words</source>
        <translation>
            <numerusform>+%n сөз</numerusform>
            <numerusform>+%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>−1 word</source>
        <translation>−1 сөз</translation>
    </message>
    <message numerus="yes">
        <source>−%n words</source>
        <translation>
            <numerusform>−%n сөз</numerusform>
            <numerusform>−%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 өзгеріс</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n өзгеріс</numerusform>
            <numerusform>%n өзгеріс</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 place</source>
        <translation>1 жерде</translation>
    </message>
    <message numerus="yes">
        <source>in %n places</source>
        <translation>
            <numerusform>%n жерде</numerusform>
            <numerusform>%n жерде</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Айырма жоқ</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>Мәтін сол қалпында</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
</context>
<context>
    <name>DiffHead</name>
    <message>
        <source>Swap the two versions</source>
        <translation>Екі нұсқаның орнын ауыстыру</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Жол ішінде</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Өзгерістер қалай көрсетіледі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Open this version as a new article</source>
        <translation>Бұл нұсқаны жаңа материал етіп ашу</translation>
    </message>
    <message>
        <source>Open this version as a copy</source>
        <translation>Бұл нұсқаның көшірмесін ашу</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Restoring makes a new version. Nothing is lost.</source>
        <translation>Қайтару жаңа нұсқа жасайды. Ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Compare from: {version}</source>
        <translation>Мынадан салыстыру: {version}</translation>
    </message>
    <message>
        <source>Compare to: {version}</source>
        <translation>Мынаған дейін салыстыру: {version}</translation>
    </message>
    <message>
        <source>Restore {number}</source>
        <translation>{number} қайтару</translation>
    </message>
    <message>
        <source>Press, then choose a version in the timeline</source>
        <translation>Басып, таспадан нұсқаны таңдаңыз</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What differs</source>
        <translation>Не өзгеше</translation>
    </message>
</context>
<context>
    <name>DiffWriter</name>
    <message>
        <source>Only spaces and empty lines differ</source>
        <translation>Тек бос орындар мен бос жолдар өзгеше</translation>
    </message>
    <message>
        <source>1 paragraph without changes</source>
        <translation>1 абзац өзгеріссіз</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without changes</source>
        <translation>
            <numerusform>%n абзац өзгеріссіз</numerusform>
            <numerusform>%n абзац өзгеріссіз</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation>Өшірілді: {text}</translation>
    </message>
    <message>
        <source>Inserted: {text}</source>
        <translation>Қосылды: {text}</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
    <message>
        <source>Alt text: {text}</source>
        <translation>Сипаттама: {text}</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Фото қосылды</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Фото алынды</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>{number}-фото</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>басқа сурет</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>басқа орын</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>сурет астындағы жазу</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>сипаттама</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>сурет авторы</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>кадр</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>орны ауысты</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>басқа рет</translation>
    </message>
    <message>
        <source>Photo {number}: {changed}</source>
        <translation>{number}-фото: {changed}</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
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
        <source>What you start to write appears here.</source>
        <translation>Жаза бастаған мәтініңіз осында шығады.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Жобалар жоқ</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа материал</translation>
    </message>
    <message>
        <source>Articles sent to review appear here.</source>
        <translation>Тексеруге жіберілген материалдар осында шығады.</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>Тексеруді күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>No articles here yet</source>
        <translation>Мұнда әзірге материал жоқ</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>Each page is held against the last export.</source>
        <translation>Әр бет соңғы экспортпен салыстырылады.</translation>
    </message>
    <message>
        <source>Export to {target}</source>
        <translation>{target} орнына экспорт</translation>
    </message>
    <message>
        <source>Choose where the site goes</source>
        <translation>Сайт қайда баратынын таңдаңыз</translation>
    </message>
    <message>
        <source>Then you see here what changes there, and why.</source>
        <translation>Сонда не өзгеретіні және себебі осында көрінеді.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>No file of this kind changes</source>
        <translation>Мұндай файл өзгермейді</translation>
    </message>
    <message>
        <source>Every page there is as the newsroom has it.</source>
        <translation>Ондағы барлық бет редакциядағыдай.</translation>
    </message>
    <message>
        <source>What may go is there as the newsroom has it. What stays out is named beside.</source>
        <translation>Шыға алатынның бәрі орнында, редакциядағыдай. Шықпайтындары қасында аталған.</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Экспорттайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Export site</source>
        <translation>Сайтты экспорттау</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Қайта салыстыру</translation>
    </message>
    <message>
        <source>First export to this place</source>
        <translation>Бұл орынға алғашқы экспорт</translation>
    </message>
    <message>
        <source>since No. {number}, {time}</source>
        <translation>№ {number} экспорттан бері, {time}</translation>
    </message>
    <message>
        <source>Last used: {time}</source>
        <translation>Соңғы рет: {time}</translation>
    </message>
    <message>
        <source>Compared {count} files</source>
        <translation>Салыстырылған файл: {count}</translation>
    </message>
    <message>
        <source>The site is in place.</source>
        <translation>Сайт орнында.</translation>
    </message>
    <message>
        <source>Export No. {number} is done.</source>
        <translation>№ {number} экспорт дайын.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <translation>Ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>1 file changed.</source>
        <translation>1 файл өзгерді.</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>%n файл өзгерді.</numerusform>
            <numerusform>%n файл өзгерді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files written: {made}, taken away: {gone}</source>
        <translation>Жазылған файл: {made}, алынғаны: {gone}</translation>
    </message>
    <message>
        <source>left out {id}: {why}</source>
        <translation>{id} қалдырылды: {why}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Экспортталмады.</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Named in the file</source>
        <translation>Файлдағы есімдер</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Осы есімдерді алу</translation>
    </message>
    <message numerus="yes">
        <source>and %n other names</source>
        <translation>
            <numerusform>және тағы %n есім</numerusform>
            <numerusform>және тағы %n есім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check what was read from %n files</source>
        <translation>
            <numerusform>%n файлдан оқылғанды тексеріңіз</numerusform>
            <numerusform>%n файлдан оқылғанды тексеріңіз</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters were read as {charset}. Check the names.</source>
        <translation>Әріптер {charset} деп оқылды. Есімдерді тексеріңіз.</translation>
    </message>
    <message>
        <source>The end of a name or a text may be missing in the file.</source>
        <translation>Файлда есімнің не мәтіннің соңы болмауы мүмкін.</translation>
    </message>
    <message>
        <source>{field}, as IPTC says otherwise: {text}</source>
        <translation>{field}, IPTC-де басқаша: {text}</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>батыс еуропалық (Windows)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>батыс еуропалық (Macintosh)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>кирилл (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>кирилл (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>кирилл (Macintosh)</translation>
    </message>
    <message>
        <source>Kazakh (Windows)</source>
        <translation>қазақ (Windows)</translation>
    </message>
    <message>
        <source>UTF-8, encoded twice</source>
        <translation>екі рет кодталған UTF-8</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Сурет авторы</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор туралы жол</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Авторлық құқық</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Жазуы</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Шарттары</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Құқық мерзімі</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерді</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Өзгеріссіз</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n себеп</numerusform>
            <numerusform>%n себеп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>/{folder}/… · %n files</source>
        <translation>
            <numerusform>/{folder}/… · %n файл</numerusform>
            <numerusform>/{folder}/… · %n файл</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>What the export changes</source>
        <translation>Экспорт нені өзгертеді</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Caption, credit, file</source>
        <translation>Жазу, автор, файл</translation>
    </message>
    <message>
        <source>Search photographs</source>
        <translation>Сурет іздеу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Авторсыз</translation>
    </message>
    <message>
        <source>Named in the file</source>
        <translation>Файлдағы есімдер</translation>
    </message>
    <message>
        <source>Rights ended</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Сипаттамасыз</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Қолданылмаған</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Мәтіннен іздеу</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Бас әріпті ескеру</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Мынаған алмастыру</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Бәрін алмастыру</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>алмастырылды: %n</numerusform>
            <numerusform>алмастырылды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылды: %n</numerusform>
            <numerusform>табылды: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open «{headline}»</source>
        <translation>«{headline}» ашу</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Шықпайды</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Before you send</source>
        <translation>Жіберер алдында</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 қалады</translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>кірмейді: %n</numerusform>
            <numerusform>кірмейді: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 ескерту</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Кедергі жоқ.</translation>
    </message>
    <message>
        <source>This stays out; a page that is out already stays as it is. The rest can go.</source>
        <translation>Бұл шықпайды; сайттағы бұрынғы беті сол күйінде қалады. Қалғаны шығады.</translation>
    </message>
    <message>
        <source>These stay out; pages that are out already stay as they are. The rest can go.</source>
        <translation>Бұлар шықпайды; сайттағы бұрынғы беттері сол күйінде қалады. Қалғаны шығады.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Тағы %n көрсету</numerusform>
            <numerusform>Тағы %n көрсету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>How does «{name}» print?</source>
        <translation>«{name}» қалай басылады?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>for example: Жанары Каримовой</source>
        <translation>мысалы: Жанары Каримовой</translation>
    </message>
    <message>
        <source>The name declines in Russian</source>
        <translation>Есім орысша септеледі</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Ер</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Confirmed by {name}</source>
        <translation>Растаған: {name}</translation>
    </message>
    <message>
        <source>The register has this name already: {names}</source>
        <translation>Мұндай есім бар: {names}</translation>
    </message>
    <message>
        <source>The name does not tell: choose woman or man</source>
        <translation>Есімнен белгісіз: «Әйел» не «Ер» дегенді таңдаңыз</translation>
    </message>
    <message>
        <source>Russian, «Photo by whom?»</source>
        <translation>Орысша, «Фото кого?»</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Басылуы</translation>
    </message>
    <message>
        <source>Suggest the form</source>
        <translation>Тұлғасын ұсыну</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>Тұлғаларын сақтау</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Texts that were found</source>
        <translation>Табылған мәтіндер</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Мұнда ештеңе күтіп тұрған жоқ</translation>
    </message>
    <message>
        <source>Every text that was typed is saved.</source>
        <translation>Жазылғанның бәрі сақталған.</translation>
    </message>
    <message>
        <source>Discarded ones too</source>
        <translation>Бас тартылғандарын да</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Екеуін де қалдыру</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Put it on the desk. It is not saved yet, and Versions has what was saved.</source>
        <translation>Столға қою. Ол әлі сақталмаған, ал сақталғаны «Нұсқаларда» бар.</translation>
    </message>
    <message>
        <source>Make an article of its own of it. The saved one stays as it is.</source>
        <translation>Одан бөлек материал жасау. Сақталғаны сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Offer it no more. It is kept for 14 days all the same.</source>
        <translation>Енді ұсынбау. Ол бәрібір 14 күн сақталады.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>бас тартылған</translation>
    </message>
    <message>
        <source>saved since</source>
        <translation>кейін сақталған</translation>
    </message>
    <message>
        <source>«{headline}» was not saved.</source>
        <translation>«{headline}» сақталмаған.</translation>
    </message>
    <message>
        <source>The article was saved since, so it can only come back as an article of its own.</source>
        <translation>Материал содан бері сақталған, сондықтан мәтін тек бөлек материал болып қайтады.</translation>
    </message>
    <message>
        <source>It is empty where the saved text has words: look before you bring it back.</source>
        <translation>Сақталғанында сөз бар жерде ол бос: қайтармас бұрын қараңыз.</translation>
    </message>
    <message>
        <source>It has no article yet.</source>
        <translation>Оның материалы әлі жоқ.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Other steps</source>
        <translation>Басқа қадамдар</translation>
    </message>
    <message>
        <source>Status: {state}</source>
        <translation>Күйі: {state}</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа материал</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>No. {number} · version {version}</source>
        <translation>№ {number} · {version}-нұсқа</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Taking in {done} of {total} files</source>
        <translation>{total} файлдың {done} алынды</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>By the letters</source>
        <translation>Әріптері бойынша</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Қабылдануда: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>Мәтіндегідей</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Choose or drop texts (.txt) and Markdown files (.md); a page saved as text will do.</source>
        <translation>Мәтіндерді (.txt) және Markdown файлдарын (.md) таңдаңыз не осында тастаңыз; мәтін етіп сақталған бет те жарайды.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Материал қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>%n файлды қабылдау</numerusform>
            <numerusform>%n файлды қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made</source>
        <translation>
            <numerusform>%n материал жасалды</numerusform>
            <numerusform>%n материал жасалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>%n файл қабылданбады</numerusform>
            <numerusform>%n файл қабылданбады</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown)</source>
        <translation>Мәтіндер (*.txt *.text *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>ImportJourney</name>
    <message>
        <source>1 article made, left out: {count}</source>
        <translation>1 материал жасалды, қалдырылды: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>1 article made</source>
        <translation>1 материал жасалды</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Bylines</source>
        <translation>Авторлар</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>Бір-екі сөз</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>Мәліметтерді жинау</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Аудару</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Басталмаған</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Материал тілі</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Log of the export</source>
        <translation>Экспорт журналы</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>No headline yet</source>
        <translation>Әзірге тақырыпсыз</translation>
    </message>
</context>
<context>
    <name>MakerMenu</name>
    <message>
        <source>Everybody</source>
        <translation>Барлық авторлар</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Сурет авторы</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Search all articles</source>
        <translation>Барлық материалдан іздеу</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Who is «{name}»?</source>
        <translation>«{name}» деген кім?</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The other row goes; everything that names it means the person you choose here.</source>
        <translation>Артық жол жойылады; оны атайтынның бәрі осы жерде таңдалған адамды білдіреді.</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Мына адаммен бірдей</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Басылуы</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Әзірге ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>The name forms will be: {forms}</source>
        <translation>Есім тұлғалары: {forms}</translation>
    </message>
    <message>
        <source>Photos credited anew</source>
        <translation>Авторы ауысатын сурет</translation>
    </message>
    <message>
        <source>Articles with the byline</source>
        <translation>Осы қолтаңбалы материал</translation>
    </message>
    <message>
        <source>Articles with a credit of their own</source>
        <translation>Суретінің өз жазуы бар материал</translation>
    </message>
    <message>
        <source>Public articles that follow</source>
        <translation>Жарияланған материал</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Rubrika made a mistake</source>
        <translation>Rubrika жұмысында ақау шықты</translation>
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
        <translation>Мәтініңіз сақталған. Толық мәліметті бағдарламаға жауапты адамға жіберіңіз.</translation>
    </message>
</context>
<context>
    <name>NewsroomDialog</name>
    <message>
        <source>Newsroom settings</source>
        <translation>Редакция баптауы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Баптауды сақтау</translation>
    </message>
    <message>
        <source>Old addresses lead to the new ones; links that others made still arrive.</source>
        <translation>Бұрынғы мекенжайлар жаңасына апарады; басқалар қойған сілтемелер бұрынғыша ашылады.</translation>
    </message>
    <message>
        <source>Every full address begins with the new site address.</source>
        <translation>Әр толық мекенжай сайттың жаңа мекенжайынан басталады.</translation>
    </message>
    <message>
        <source>Front and rubric pages of the other languages move into folders of their own.</source>
        <translation>Басқа тілдердегі басты бет пен айдар беттері өз қалталарына көшеді.</translation>
    </message>
    <message numerus="yes">
        <source>The next export changes the addresses of %n articles.</source>
        <translation>
            <numerusform>Келесі экспорт %n материалдың мекенжайын өзгертеді.</numerusform>
            <numerusform>Келесі экспорт %n материалдың мекенжайын өзгертеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next export:</source>
        <translation>Келесі экспортта:</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Баптау сақталды</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Сақталмады.</translation>
    </message>
</context>
<context>
    <name>NewsroomForm</name>
    <message>
        <source>By the standard</source>
        <translation>Стандарт бойынша</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>Естілуінше</translation>
    </message>
    <message>
        <source>Russian letters in addresses</source>
        <translation>Мекенжайдағы орыс әріптері</translation>
    </message>
    <message>
        <source>New articles: {slug}</source>
        <translation>Жаңа материалдар: {slug}</translation>
    </message>
    <message>
        <source>It is {time} there now</source>
        <translation>Қазір онда {time}</translation>
    </message>
    <message>
        <source>Newsroom name</source>
        <translation>Редакция атауы</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Сайт мекенжайы</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Негізгі тіл</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Address of an article</source>
        <translation>Материал мекенжайы</translation>
    </message>
    <message>
        <source>Characters in a headline</source>
        <translation>Тақырыптағы таңба</translation>
    </message>
    <message>
        <source>Characters in a lede</source>
        <translation>Лидтегі таңба</translation>
    </message>
    <message>
        <source>«Latest» made again</source>
        <translation>«Соңғы» жаңаруы</translation>
    </message>
    <message>
        <source>On a rubric page</source>
        <translation>Айдар бетінде</translation>
    </message>
    <message>
        <source>In a feed</source>
        <translation>Таспада</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>About the newsroom</source>
        <translation>Редакция туралы</translation>
    </message>
    <message>
        <source>A page of its own on the site, and what search engines and feeds say of it. A paragraph a line.</source>
        <translation>Сайттағы жеке бет және іздеу жүйелері мен таспалар айтатын сөз. Әр абзац жаңа жолдан.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Мекенжайлар</translation>
    </message>
    <message>
        <source>Lengths that count as long</source>
        <translation>Ұзындық шегі</translation>
    </message>
    <message>
        <source>How many articles</source>
        <translation>Материал саны</translation>
    </message>
    <message>
        <source>«Latest» made again: how many of the newest articles get a new «Latest» block at each export.</source>
        <translation>«Соңғы» жаңаруы: әр экспортта ең жаңа неше материалдың «Соңғы» блогы қайта жасалады.</translation>
    </message>
    <message>
        <source>Credit under a photograph</source>
        <translation>Сурет астындағы автор жолы</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and agencies</source>
        <translation>Адамдар мен агенттіктер</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Адам іздеу</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Жаңа адам…</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>Агенттік іздеу</translation>
    </message>
    <message>
        <source>New agency…</source>
        <translation>Жаңа агенттік…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агенттіктер</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Two people are one now</source>
        <translation>Екі жазба біріктірілді</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Gender</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Photo by whom?</source>
        <translation>Фото кого?</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кім растады</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>man</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>does not decline</source>
        <translation>септелмейді</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>ұсынылған</translation>
    </message>
</context>
<context>
    <name>PersonJobs</name>
    <message>
        <source>Delete «{name}»?</source>
        <translation>«{name}» жойылсын ба?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>No photograph, article or version names this person.</source>
        <translation>Бұл адамды бірде-бір сурет, материал не нұсқа атамайды.</translation>
    </message>
    <message>
        <source>«{name}» can&apos;t be deleted.</source>
        <translation>«{name}» жойылмайды.</translation>
    </message>
    <message>
        <source>Photos: {photos}, bylines: {bylines}, versions and drafts: {kept}.</source>
        <translation>Сурет: {photos}, қолтаңба: {bylines}, нұсқа мен жоба: {kept}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>PhotoBindings</name>
    <message>
        <source>Add photos</source>
        <translation>Сурет қосу</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Суреттер (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Move a photo</source>
        <translation>Суретті жылжыту</translation>
    </message>
    <message>
        <source>Take a photo out</source>
        <translation>Суретті алып тастау</translation>
    </message>
    <message>
        <source>Edit a photo</source>
        <translation>Суретті өзгерту</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>No photos match</source>
        <translation>Сәйкес сурет жоқ</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді алу</translation>
    </message>
    <message>
        <source>Drop files here, or a whole folder. Credits are read from the files.</source>
        <translation>Файлдарды не тұтас қалтаны осында тастаңыз. Авторлары файлдан оқылады.</translation>
    </message>
    <message>
        <source>No photographs yet</source>
        <translation>Әзірге сурет жоқ</translation>
    </message>
    <message>
        <source>Import photos…</source>
        <translation>Сурет қабылдау…</translation>
    </message>
    <message numerus="yes">
        <source>%n photos found</source>
        <translation>
            <numerusform>%n сурет табылды</numerusform>
            <numerusform>%n сурет табылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>Сурет қабылдау</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Суреттер (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>1 file was left out.</source>
        <translation>1 файл алынбады.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n файл алынбады.</numerusform>
            <numerusform>%n файл алынбады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n photos taken in</source>
        <translation>
            <numerusform>%n сурет қабылданды</numerusform>
            <numerusform>%n сурет қабылданды</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo changed</source>
        <translation>1 сурет өзгерді</translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>%n сурет өзгерді</numerusform>
            <numerusform>%n сурет өзгерді</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name from a file was replaced.</source>
        <translation>1 файлдағы есім ауыстырылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n names from files were replaced.</source>
        <translation>
            <numerusform>%n файлдағы есім ауыстырылды.</numerusform>
            <numerusform>%n файлдағы есім ауыстырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}. Now: {after}.</source>
        <translation>Бұрын: {before}. Енді: {after}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>PhotoForm</name>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>{total} суреттен {number}-сурет</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>She</source>
        <translation>Әйел</translation>
    </message>
    <message>
        <source>He</source>
        <translation>Ер</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>For the right case of a new name</source>
        <translation>Жаңа есімнің септігі үшін</translation>
    </message>
    <message>
        <source>Агентство «Қайнар»</source>
        <translation>«Қайнар» агенттігі</translation>
    </message>
    <message>
        <source>Prints exactly as typed</source>
        <translation>Жазылған күйінде басылады</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Басты</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Қайда тұр</translation>
    </message>
    <message>
        <source>This place waits for its file</source>
        <translation>Бұл орын файлын күтуде</translation>
    </message>
    <message>
        <source>Take out of the article</source>
        <translation>Материалдан алып тастау</translation>
    </message>
    <message>
        <source>Put at the caret</source>
        <translation>Мәтінге қою</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Alt text, for those who can&apos;t see it</source>
        <translation>Суретті көрмейтіндерге арналған сипаттама</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Сурет авторы</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенттік</translation>
    </message>
    <message>
        <source>Or a credit in your own words</source>
        <translation>Немесе авторы өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>No credit: it can&apos;t be published like this</source>
        <translation>Авторы жоқ: бұлай жариялауға болмайды</translation>
    </message>
</context>
<context>
    <name>PhotoImport</name>
    <message>
        <source>This file can&apos;t be read. Check that it is still there.</source>
        <translation>Файл оқылмайды. Орнында ма, тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Таңдалды: %n</numerusform>
            <numerusform>Таңдалды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ішінен {number}</translation>
    </message>
    <message>
        <source>Only ticked fields change.</source>
        <translation>Тек белгіленген өрістер өзгереді.</translation>
    </message>
    <message>
        <source>{missing} of {count} have no credit.</source>
        <translation>Авторсыз: {count} ішінен {missing}.</translation>
    </message>
    <message>
        <source>This photo has no credit.</source>
        <translation>Бұл суреттің авторы жоқ.</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Алдыңғы сурет</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Келесі сурет</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Pick photographs</source>
        <translation>Суреттерді таңдаңыз</translation>
    </message>
    <message>
        <source>Say here who made them. Many at once: Shift or Ctrl and a click, Ctrl+A for all.</source>
        <translation>Кім түсіргенін осында көрсетіңіз. Бірнешеуі: Shift не Ctrl басып шерту, бәрі: Ctrl+A.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 өріс</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n өріс</numerusform>
            <numerusform>%n өріс</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 сурет</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply {fields} to {photos}</source>
        <translation>Қолдану: {fields}, {photos}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photographs of the article</source>
        <translation>Материал суреттері</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Сурет қосу</translation>
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
    <message>
        <source>Published, corrected or withdrawn since the last export: {count}</source>
        <translation>Соңғы экспорттан кейін жарияланды, түзетілді немесе кері алынды: {count}</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Әзірге ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>тағы {count}</translation>
    </message>
    <message>
        <source>Merge «{name}» into «{into}»?</source>
        <translation>«{name}» айдарын «{into}» айдарына қосу керек пе?</translation>
    </message>
    <message>
        <source>Merge rubrics</source>
        <translation>Айдарларды біріктіру</translation>
    </message>
    <message>
        <source>Delete «{name}»? Its articles go to «{into}».</source>
        <translation>«{name}» жойылсын ба? Материалдары «{into}» айдарына өтеді.</translation>
    </message>
    <message>
        <source>Delete rubric</source>
        <translation>Айдарды жою</translation>
    </message>
    <message>
        <source>Move rubric</source>
        <translation>Айдарды жылжыту</translation>
    </message>
    <message>
        <source>Change the address of «{name}»?</source>
        <translation>«{name}» мекенжайы өзгерсін бе?</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Мекенжайды өзгерту</translation>
    </message>
    <message>
        <source>Move «{name}» from «{left}» to «{there}»?</source>
        <translation>«{name}» «{left}» ішінен «{there}» ішіне жылжытылсын ба?</translation>
    </message>
    <message>
        <source>Move «{name}» into «{there}»?</source>
        <translation>«{name}» «{there}» ішіне жылжытылсын ба?</translation>
    </message>
    <message>
        <source>Move «{name}» out of «{left}»?</source>
        <translation>«{name}» «{left}» ішінен шығарылсын ба?</translation>
    </message>
    <message>
        <source>Articles that move over</source>
        <translation>Өтетін материалдар</translation>
    </message>
    <message>
        <source>Articles in it</source>
        <translation>Ондағы материалдар</translation>
    </message>
    <message>
        <source>Articles with a new address</source>
        <translation>Жаңа мекенжайлы материалдар</translation>
    </message>
    <message>
        <source>Lists with a new address</source>
        <translation>Жаңа мекенжайлы тізімдер</translation>
    </message>
</context>
<context>
    <name>PreviewFoot</name>
    <message>
        <source>Simplified preview</source>
        <translation>Қарапайым көрініс</translation>
    </message>
    <message>
        <source>Same code as the export.</source>
        <translation>Экспорттағы код.</translation>
    </message>
    <message>
        <source>Updated {seconds} s after your last key.</source>
        <translation>{seconds} с кейін жаңарды.</translation>
    </message>
    <message>
        <source>1 photo hidden: no credit</source>
        <translation>1 сурет жасырылды: авторы жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n photos hidden: no credit</source>
        <translation>
            <numerusform>%n сурет жасырылды: авторы жоқ</numerusform>
            <numerusform>%n сурет жасырылды: авторы жоқ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көру</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Бет ені</translation>
    </message>
    <message>
        <source>Show the page as readers with a dark screen see it</source>
        <translation>Күңгірт экранда қалай көрінетінін көрсету</translation>
    </message>
    <message>
        <source>Scroll text and page together</source>
        <translation>Бірге айналдыру</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Браузерде ашу</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open a newsroom on this computer</source>
        <translation>Осы компьютердегі редакцияны ашу</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Readers see the old site until the last file is in.</source>
        <translation>Соңғы файлға дейін оқырман ескі сайтты көреді.</translation>
    </message>
    <message>
        <source>Exporting {done} of {total} files</source>
        <translation>Экспорт: {total} ішінен {done}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Дайындалуда</translation>
    </message>
    <message>
        <source>Stopping. The site stays as it was.</source>
        <translation>Тоқтатылуда. Сайт бұрынғыдай қалады.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Тоқтатылып жатыр</translation>
    </message>
</context>
<context>
    <name>PublishSection</name>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Publish at, time in {city}</source>
        <translation>Жариялау, уақыты: {city}</translation>
    </message>
    <message>
        <source>On front page</source>
        <translation>Басты бетке</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго мерзімі</translation>
    </message>
    <message>
        <source>Embargo until, time in {city}</source>
        <translation>Эмбарго мерзімі, уақыты: {city}</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Жоспардан алу</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Шығады: {when}</translation>
    </message>
    <message>
        <source>Readers have it since {when}</source>
        <translation>Оқырманда бар: {when}</translation>
    </message>
    <message>
        <source>The text here is newer than theirs</source>
        <translation>Мұндағы мәтін жаңарақ</translation>
    </message>
    <message>
        <source>Taken off the site</source>
        <translation>Сайттан кері алынды</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Жариялауға дайын ба?</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Авторлар</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Texts that were not saved: {count}.</source>
        <translation>Сақталмаған мәтін: {count}.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Қарау…</translation>
    </message>
    <message>
        <source>Nothing of them is lost.</source>
        <translation>Олардан ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Text from {when} was found.</source>
        <translation>{when} мәтіні табылды.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>«{headline}» was not saved.</source>
        <translation>«{headline}» сақталмаған.</translation>
    </message>
    <message>
        <source>The article was saved since, so it comes back as a copy.</source>
        <translation>Материал содан бері сақталған, мәтін көшірме болып қайтады.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Салыстыру…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Edit…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Басылуы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Есімдер</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>табылды: %n</numerusform>
            <numerusform>табылды: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What was imported</source>
        <translation>Қабылданғаны</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not begun</source>
        <translation>
            <numerusform>%n файл басталмады</numerusform>
            <numerusform>%n файл басталмады</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Open «{headline}»</source>
        <translation>«{headline}» ашу</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>A way out for this newsroom</source>
        <translation>Осы редакция үшін шығар жол</translation>
    </message>
    <message>
        <source>Set the strange log aside and open</source>
        <translation>Бөтен журналды шетке қойып ашу</translation>
    </message>
    <message>
        <source>Put back the newest backup</source>
        <translation>Ең жаңа сақтық көшірмені қайтару</translation>
    </message>
    <message>
        <source>Save what can be read into a new folder…</source>
        <translation>Оқылатынның бәрін жаңа қалтаға сақтап қалу…</translation>
    </message>
    <message>
        <source>Row by row, each one checked. You get a list of what could not be saved. Nothing here changes.</source>
        <translation>Жол-жолымен, әрқайсысы тексеріледі. Сақтап қалу мүмкін болмағанының тізімі беріледі. Мұнда ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Open another newsroom…</source>
        <translation>Басқа редакцияны ашу…</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <translation>Бұл осы күйінде қалады.</translation>
    </message>
    <message>
        <source>Looking at a copy of it</source>
        <translation>Оның көшірмесі қаралып жатыр</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose works on a copy, and the damaged files are kept.</source>
        <translation>Ештеңе өзгертілген жоқ. Нені таңдасаңыз да, жұмыс көшірмемен жүреді, бүлінген файлдар сақталады.</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Не сақталмады</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Тізімді көшіру</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Оны ашу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This newsroom can&apos;t be opened as it is</source>
        <translation>Бұл редакцияны осы күйінде ашу мүмкін емес</translation>
    </message>
    <message>
        <source>Without the log that lies beside it the newsroom reads well.</source>
        <translation>Қасындағы журналсыз редакция дұрыс оқылады.</translation>
    </message>
    <message>
        <source>In a copy of it no article can be read.</source>
        <translation>Оның көшірмесінде бірде-бір материал оқылмайды.</translation>
    </message>
    <message>
        <source>In a copy of it can be read: articles {articles}, versions {versions}. Damaged: {damages}.</source>
        <translation>Оның көшірмесінде оқылады: материал {articles}, нұсқа {versions}. Бүлінгені: {damages}.</translation>
    </message>
    <message>
        <source>In a copy of it can be read: articles {articles}, versions {versions}, all as they were.</source>
        <translation>Оның көшірмесінде оқылады: материал {articles}, нұсқа {versions}; бәрі жазылған күйінде.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it.</source>
        <translation>Қасында дұрыс сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>It was made on {when}. What was saved after it is only in the damaged file, which is kept as {name}.</source>
        <translation>Ол {when} жасалған. Одан кейін сақталғаны тек бүлінген файлда; ол {name} атымен қалады.</translation>
    </message>
    <message>
        <source>Setting the log aside</source>
        <translation>Журнал шетке қойылып жатыр</translation>
    </message>
    <message>
        <source>The strange log is kept as {path}.</source>
        <translation>Бөтен журнал {path} деп сақталды.</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>Көшірме орнына қойылып жатыр</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged file is kept as {path}.</source>
        <translation>Көшірме орнында. Бүлінген файл {path} деп сақталды.</translation>
    </message>
    <message>
        <source>Photos whose files are not there: {count}.</source>
        <translation>Файлы жоқ фотосуреттер: {count}.</translation>
    </message>
    <message>
        <source>Where shall the new folder stand?</source>
        <translation>Жаңа қалта қайда тұрады?</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} сақталған</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Оқылатынның бәрі сақталып жатыр</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows are saved as they were, in {location}.</source>
        <translation>Бұрынғы күйінде сақталған жол: {rows} ішінен {saved}, {location} ішінде.</translation>
    </message>
    <message>
        <source>Not as they were: {counts}.</source>
        <translation>Бұрынғыдай емес: {counts}.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Жасалмады.</translation>
    </message>
</context>
<context>
    <name>RiskyPlace</name>
    <message>
        <source>Make it there</source>
        <translation>Сонда жасау</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Басқа қалта таңдау…</translation>
    </message>
    <message>
        <source>A risky place.</source>
        <translation>Сенімсіз орын.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Әрекет болдырылмады</translation>
    </message>
</context>
<context>
    <name>RowLooks</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>түзету: %n</numerusform>
            <numerusform>түзету: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>қарау: %n</numerusform>
            <numerusform>қарау: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түсі</translation>
    </message>
    <message>
        <source>«Latest» block</source>
        <translation>«Соңғы» блогы</translation>
    </message>
    <message>
        <source>Sponsored: mark every article and page</source>
        <translation>Серіктестік: материал мен бетті белгілеу</translation>
    </message>
    <message>
        <source>Hidden: not in the site&apos;s menu</source>
        <translation>Жасырын: сайт мәзірінде жоқ</translation>
    </message>
    <message>
        <source>newest, without the article itself</source>
        <translation>жаңасы, материалдың өзінсіз</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Қызыл</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Күлгін</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Сары қоңыр</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Көгілдір</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Зәйтүн</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Қызғылт</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Жасыл</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Қызғылт сары</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Сұр</translation>
    </message>
</context>
<context>
    <name>RubricManager</name>
    <message>
        <source>New rubric</source>
        <translation>Жаңа айдар</translation>
    </message>
    <message>
        <source>Where does its 1 article go?</source>
        <translation>Оның 1 материалы қайда өтеді?</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n articles go?</source>
        <translation>
            <numerusform>Оның %n материалы қайда өтеді?</numerusform>
            <numerusform>Оның %n материалы қайда өтеді?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do its old addresses lead?</source>
        <translation>Бұрынғы мекенжайлары қайда апарады?</translation>
    </message>
    <message>
        <source>What is «{name}» merged into?</source>
        <translation>«{name}» неге қосылады?</translation>
    </message>
    <message>
        <source>«{name}» moved</source>
        <translation>«{name}» айдары жылжытылды</translation>
    </message>
    <message>
        <source>«{name}» saved</source>
        <translation>«{name}» айдары сақталды</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>«{name}» айдары жойылды</translation>
    </message>
    <message>
        <source>“{name}” is merged into “{into}”</source>
        <translation>«{name}» айдары «{into}» айдарымен біріктірілді</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>RubricMenu</name>
    <message>
        <source>Every rubric</source>
        <translation>Барлық айдар</translation>
    </message>
</context>
<context>
    <name>RubricModel</name>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Атаусыз</translation>
    </message>
</context>
<context>
    <name>RubricSection</name>
    <message>
        <source>No rubric yet</source>
        <translation>Айдар таңдалмаған</translation>
    </message>
</context>
<context>
    <name>RubricSide</name>
    <message>
        <source>Delete this rubric…</source>
        <translation>Айдарды жою…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Save rubric</source>
        <translation>Айдарды сақтау</translation>
    </message>
    <message>
        <source>Rubrics are the sections of the site. The first one takes the first articles.</source>
        <translation>Айдарлар — сайт бөлімдері. Алғашқысы алғашқы материалдарды алады.</translation>
    </message>
    <message>
        <source>No rubric is chosen</source>
        <translation>Айдар таңдалмаған</translation>
    </message>
</context>
<context>
    <name>RubricView</name>
    <message>
        <source>Rubrics</source>
        <translation>Айдарлар</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The file newsroom.db in {location} is damaged.</source>
        <translation>{location} ішіндегі newsroom.db файлы бүлінген.</translation>
    </message>
    <message>
        <source>The file newsroom.db in {location} does not read as a newsroom.</source>
        <translation>{location} ішіндегі newsroom.db файлы редакция болып оқылмайды.</translation>
    </message>
    <message>
        <source>It was found damaged while it was open.</source>
        <translation>Бүлінгені ашық тұрғанда табылды.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Folded</source>
        <translation>Жиналған</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Photo desk</source>
        <translation>Фотоқызмет</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 сурет</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message>
        <source>Import photos…</source>
        <translation>Сурет қабылдау…</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Сурет өлшемі</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Rubrika {version}. A newsroom editor: write, credit, check, hand over a site.</source>
        <translation>Rubrika {version}. Редакцияға арналған редактор: жазу, суреттің авторын көрсету, тексеру, сайтты тапсыру.</translation>
    </message>
    <message>
        <source>About Rubrika</source>
        <translation>Rubrika туралы</translation>
    </message>
    <message>
        <source>High contrast is on in your system: its colours are used</source>
        <translation>Жүйеде жоғары контраст қосулы: соның түстері қолданылады</translation>
    </message>
</context>
<context>
    <name>SimpleView</name>
    <message>
        <source>Simplified page preview</source>
        <translation>Беттің қарапайым көрінісі</translation>
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
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n таңба</numerusform>
            <numerusform>%n таңба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n мин оқу</numerusform>
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
    <message>
        <source>Restoring makes a new version. Nothing is lost.</source>
        <translation>Қайтару жаңа нұсқа жасайды. Ештеңе жоғалмайды.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Kind of pages</source>
        <translation>Бет түрі</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>same as before</source>
        <translation>өзгеріссіз</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Барлығы {count}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тізімдер</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Суреттер</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Make every file again</source>
        <translation>Барлық файлды қайта жасау</translation>
    </message>
    <message>
        <source>Where the site goes</source>
        <translation>Сайт қайда барады</translation>
    </message>
    <message>
        <source>A folder, or a file that ends in .zip</source>
        <translation>Қалта не .zip файлы</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP файлдары (*.zip)</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time in {zone}</source>
        <translation>Уақыты: {zone}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Жұмыс көшірмесі</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>What the web team has</source>
        <translation>Веб-командадағы нұсқа</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеше</translation>
    </message>
    <message>
        <source>Version {number} restored</source>
        <translation>{number}-нұсқа қайтарылды</translation>
    </message>
    <message>
        <source>Before it was taken off the site</source>
        <translation>Сайттан алынғанға дейін</translation>
    </message>
    <message>
        <source>Before somebody else took over</source>
        <translation>Өңдеуді басқа адам алғанға дейін</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортталды</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Жоспарланды</translation>
    </message>
    <message>
        <source>Recovered after a power cut</source>
        <translation>Қуат өшкеннен кейін қалпына келді</translation>
    </message>
    <message>
        <source>Went to the site with export {number}</source>
        <translation>{number}-экспортпен сайтқа кетті</translation>
    </message>
    <message>
        <source>1 more word</source>
        <translation>1 сөзге көп</translation>
    </message>
    <message>
        <source>1 fewer word</source>
        <translation>1 сөзге аз</translation>
    </message>
    <message numerus="yes">
        <source>%n more words</source>
        <translation>
            <numerusform>%n сөзге көп</numerusform>
            <numerusform>%n сөзге көп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer words</source>
        <translation>
            <numerusform>%n сөзге аз</numerusform>
            <numerusform>%n сөзге аз</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Мәтінге оралу (Esc)</translation>
    </message>
    <message>
        <source>Whose versions</source>
        <translation>Кімнің нұсқалары</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Versions: {headline}</source>
        <translation>Нұсқалар: {headline}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Create or open a newsroom</source>
        <translation>Редакцияны құру не ашу</translation>
    </message>
</context>
<context>
    <name>TreeHead</name>
    <message>
        <source>Rubrics</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>1 rubric</source>
        <translation>1 айдар</translation>
    </message>
    <message numerus="yes">
        <source>%n rubrics</source>
        <translation>
            <numerusform>%n айдар</numerusform>
            <numerusform>%n айдар</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sub-rubric</source>
        <translation>1 ішкі айдар</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-rubrics</source>
        <translation>
            <numerusform>%n ішкі айдар</numerusform>
            <numerusform>%n ішкі айдар</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>Жаңа айдар</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>«{headline}» is not saved.</source>
        <translation>«{headline}» сақталмады.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Менікін көшірме етіп сақтау</translation>
    </message>
    <message>
        <source>Open theirs</source>
        <translation>Басқанікін ашу</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Сақталмады.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Әзірге жоқ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Көшірмесін басқа жерге сақтау…</translation>
    </message>
    <message>
        <source>It is saved as soon as the newsroom can be written to.</source>
        <translation>Редакцияға жазу мүмкін болған бойда мәтін сақталады.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Осы компьютерде сақталып тұр.</translation>
    </message>
    <message>
        <source>Save a copy of the text elsewhere</source>
        <translation>Мәтін көшірмесін басқа жерге сақтау</translation>
    </message>
    <message>
        <source>Not added.</source>
        <translation>Қосылмады.</translation>
    </message>
    <message>
        <source>What you typed is nowhere but on this screen: neither the newsroom nor this computer could take it. Save a copy elsewhere first.</source>
        <translation>Терілген мәтін тек осы экранда тұр: оны редакция да, осы компьютер де қабылдай алмады. Алдымен көшірмесін басқа жерге сақтаңыз.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Бәрібір жабу</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Жабылмады.</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Жарияланбады.</translation>
    </message>
    <message>
        <source>Not scheduled.</source>
        <translation>Жоспарланбады.</translation>
    </message>
    <message>
        <source>Not withdrawn.</source>
        <translation>Сайттан алынбады.</translation>
    </message>
    <message>
        <source>{what} The text is saved.</source>
        <translation>{what} Мәтін сақталды.</translation>
    </message>
    <message>
        <source>Open the newsroom again to save it.</source>
        <translation>Мәтінді сақтау үшін редакцияны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Басқа жерге…</translation>
    </message>
    <message>
        <source>The text is in a file.</source>
        <translation>Мәтін файлда.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Мәтінді қайтару</translation>
    </message>
    <message>
        <source>{what} Your text is safe on the screen.</source>
        <translation>{what} Мәтініңіз аман, экранда тұр.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Ашылмады.</translation>
    </message>
</context>
<context>
    <name>VersionsJourney</name>
    <message>
        <source>Version {number} restored as a new version</source>
        <translation>{number}-нұсқа жаңа нұсқа болып қайтарылды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The article says that already</source>
        <translation>Материалда онсыз да солай</translation>
    </message>
    <message>
        <source>Opened as a new article</source>
        <translation>Жаңа материал болып ашылды</translation>
    </message>
    <message>
        <source>What was wrong? Readers see this note</source>
        <translation>Не дұрыс болмады? Бұл белгіні оқырмандар көреді</translation>
    </message>
    <message>
        <source>Publish correction</source>
        <translation>Түзетуді жариялау</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>No versions yet</source>
        <translation>Әзірге нұсқа жоқ</translation>
    </message>
    <message>
        <source>The first save makes one.</source>
        <translation>Алғашқы сақтау нұсқа жасайды.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Open it again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Басқасын ашу…</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Орнында жоқ.</translation>
    </message>
    <message>
        <source>Look for a way out…</source>
        <translation>Шығар жол іздеу…</translation>
    </message>
    <message>
        <source>Damaged.</source>
        <translation>Бүлінген.</translation>
    </message>
    <message>
        <source>Open twice.</source>
        <translation>Екі рет ашық.</translation>
    </message>
    <message>
        <source>A risky place.</source>
        <translation>Сенімсіз орын.</translation>
    </message>
    <message>
        <source>Its log was taken away.</source>
        <translation>Журналы алып кетілген.</translation>
    </message>
    <message>
        <source>A foreign log.</source>
        <translation>Бөтен журнал.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Can&apos;t be written to.</source>
        <translation>Жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
    <message>
        <source>{who} on {computer} since {when}</source>
        <translation>{who}, {computer}, {when} бастап</translation>
    </message>
    <message>
        <source>Both may write: who saves an article second is told, and no text is lost.</source>
        <translation>Екеуінде де жазуға болады: материалды екінші болып сақтаған адамға айтылады, бірде-бір мәтін жоғалмайды.</translation>
    </message>
    <message>
        <source>This newsroom is also open in another copy of Rubrika ({who}).</source>
        <translation>Бұл редакция Rubrika бағдарламасының басқа көшірмесінде де ашық ({who}).</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <source>Page preview</source>
        <translation>Бетті алдын ала көру</translation>
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
        <source>Keep it on this computer</source>
        <translation>Осы компьютерде сақтау</translation>
    </message>
    <message>
        <source>A risky place.</source>
        <translation>Сенімсіз орын.</translation>
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
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Where do you want to start?</source>
        <translation>Неден бастаймыз?</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Үлгі редакцияны ашу</translation>
    </message>
    <message>
        <source>Invented articles and photos. Nothing you try here can break.</source>
        <translation>Ойдан шығарылған материалдар мен суреттер. Мұнда ештеңе бүлінбейді.</translation>
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
    <name>WordsSection</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Take «{words}» away</source>
        <translation>«{words}» алып тастау</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Opened as a new article</source>
        <translation>Жаңа материал болып ашылды</translation>
    </message>
    <message numerus="yes">
        <source>%n lines set right</source>
        <translation>
            <numerusform>%n жол түзетілді</numerusform>
            <numerusform>%n жол түзетілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to set right</source>
        <translation>Түзететін ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>WritingJourney</name>
    <message>
        <source>1 article spiked</source>
        <translation>1 материал алынды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The text is empty now. What stood there is a version.</source>
        <translation>Мәтін енді бос. Онда тұрғаны нұсқа болып сақталды.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>No article is open</source>
        <translation>Материал ашылмаған</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Тізімнен таңдаңыз немесе жаңасын бастаңыз.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа материал</translation>
    </message>
</context>
<context>
    <name>_ChecksButton</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>түзету: %n</numerusform>
            <numerusform>түзету: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>қарау: %n</numerusform>
            <numerusform>қарау: %n</numerusform>
        </translation>
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
    <name>_Row</name>
    <message>
        <source>Blocks publication</source>
        <translation>Жариялауға кедергі</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
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
        <translation>Пі&amp;шім</translation>
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
        <source>&amp;Import articles…</source>
        <translation>&amp;Материал қабылдау…</translation>
    </message>
    <message>
        <source>New article from the clip&amp;board</source>
        <translation>&amp;Буферден жаңа материал</translation>
    </message>
    <message>
        <source>Newsroom s&amp;ettings…</source>
        <translation>&amp;Редакция баптауы…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Сақтық &amp;көшірмелер…</translation>
    </message>
    <message>
        <source>Te&amp;xts that were found…</source>
        <translation>&amp;Табылған мәтіндер…</translation>
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
        <source>List of &amp;articles</source>
        <translation>Материалдар &amp;тізімі</translation>
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
        <translation>Кі&amp;шірек</translation>
    </message>
    <message>
        <source>Switch light and &amp;dark</source>
        <translation>Ашық не кү&amp;ңгірт түс</translation>
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
        <source>&amp;People and agencies…</source>
        <translation>А&amp;дамдар мен агенттіктер…</translation>
    </message>
    <message>
        <source>&amp;Export the site…</source>
        <translation>Сайтты &amp;экспорттау…</translation>
    </message>
    <message>
        <source>&amp;About Rubrika</source>
        <translation>&amp;Бағдарлама туралы</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Бо&amp;лдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>Мәтіннен &amp;іздеу</translation>
    </message>
    <message>
        <source>R&amp;eplace in the text</source>
        <translation>Мәтінде &amp;алмастыру</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Тек мәті&amp;н</translation>
    </message>
    <message>
        <source>Li&amp;ve preview</source>
        <translation>Алдын ала кө&amp;ру</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Сурет…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>Сі&amp;лтеме</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Кесте</translation>
    </message>
    <message>
        <source>&amp;Save a version…</source>
        <translation>Нұсқаны &amp;сақтау…</translation>
    </message>
    <message>
        <source>Save at once, &amp;without a note</source>
        <translation>Бірден, белгісі&amp;з сақтау</translation>
    </message>
    <message>
        <source>&amp;Mark «to be checked»</source>
        <translation>«&amp;ТЕКСЕРУ» белгісі</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Қалың</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Көлбеу</translation>
    </message>
    <message>
        <source>&amp;Heading 2, 3, none</source>
        <translation>Тақырып&amp;ша 2, 3, жоқ</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>&amp;2-тақырыпша</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>&amp;3-тақырыпша</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Дәйексөз</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Тізім</translation>
    </message>
    <message>
        <source>&amp;Typography</source>
        <translation>Ти&amp;пографика</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Келесі қадам</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Жоспарлау…</translation>
    </message>
    <message>
        <source>Next thing to &amp;fix</source>
        <translation>Келесі &amp;түзету</translation>
    </message>
    <message>
        <source>Pre&amp;vious thing to fix</source>
        <translation>Алдың&amp;ғы түзету</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Нұсқалар</translation>
    </message>
    <message>
        <source>S&amp;pike</source>
        <translation>&amp;Алып тастау</translation>
    </message>
</context>
<context>
    <name>cities</name>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Aktau</source>
        <translation>Ақтау</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Ақтөбе</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Орал</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Қостанай</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Қызылорда</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бішкек</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Мәскеу</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kicker</source>
        <translation>Тақырып үсті</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Оқиға орны</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Айдар</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>Басты бетте</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
</context>
<context>
    <name>photo words</name>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>{total} суреттен {number}-сурет</translation>
    </message>
    <message>
        <source>{place} · waits for its file</source>
        <translation>{place} · файлын күтуде</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Басты</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Жазуы жоқ</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Авторы жоқ</translation>
    </message>
    <message>
        <source>Alt: {text}</source>
        <translation>Сипаттама: {text}</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Сипаттамасы жоқ</translation>
    </message>
    <message>
        <source>This photo does not belong to this article</source>
        <translation>Бұл сурет осы материалдікі емес</translation>
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
        <translation>Тақырып жоқ</translation>
    </message>
    <message>
        <source>The headline has {length} characters, {limit} fit</source>
        <translation>Тақырыпта {length} таңба, {limit} сыяды</translation>
    </message>
    <message>
        <source>There is no lede</source>
        <translation>Лид жоқ</translation>
    </message>
    <message>
        <source>The lede has {length} characters, {limit} fit</source>
        <translation>Лидте {length} таңба, {limit} сыяды</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Мәтін жоқ</translation>
    </message>
    <message>
        <source>No rubric is chosen</source>
        <translation>Айдар таңдалмаған</translation>
    </message>
    <message>
        <source>Nobody is named as the author</source>
        <translation>Автор көрсетілмеген</translation>
    </message>
    <message>
        <source>There is no web address</source>
        <translation>Мекенжай жоқ</translation>
    </message>
    <message>
        <source>The address “{slug}” can&apos;t be used: only small Latin letters, digits and hyphens can</source>
        <translation>«{slug}» мекенжайы жарамайды: онда тек кіші латын әріптері, цифрлар мен дефис бола алады</translation>
    </message>
    <message>
        <source>Another article has the address «{slug}»</source>
        <translation>«{slug}» мекенжайы басқа материалда</translation>
    </message>
    <message>
        <source>«{mark}» is left in the headline or the lede</source>
        <translation>Тақырыпта не лидте «{mark}» қалған</translation>
    </message>
    <message>
        <source>«{mark}» is left in paragraph {number}</source>
        <translation>{number}-абзацта «{mark}» қалған</translation>
    </message>
    <message>
        <source>The text shows photo {id}, which this article does not have</source>
        <translation>Мәтінде материалда жоқ {id}-сурет тұр</translation>
    </message>
    <message>
        <source>Photo {number} stands nowhere in the text</source>
        <translation>{number}-сурет мәтінде жоқ</translation>
    </message>
    <message>
        <source>Photo {number} waits for its file</source>
        <translation>{number}-сурет файлын күтуде</translation>
    </message>
    <message>
        <source>Photo {number} has no credit</source>
        <translation>{number}-суреттің авторы жоқ</translation>
    </message>
    <message>
        <source>Photo {number} has no alt text</source>
        <translation>{number}-суреттің сипаттамасы жоқ</translation>
    </message>
    <message>
        <source>The rights to photo {number} ended on {date}</source>
        <translation>{number}-сурет құқығы {date} бітті</translation>
    </message>
    <message>
        <source>«{word}» mixes Latin and Cyrillic letters</source>
        <translation>«{word}» сөзінде латын мен кирилл аралас</translation>
    </message>
    <message>
        <source>Embargo until {until}</source>
        <translation>Эмбарго мерзімі: {until}</translation>
    </message>
    <message>
        <source>There is no {what} {id} in this newsroom. Check the number.</source>
        <translation>Бұл редакциядан табылмады: {what} {id}. Нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>Article {id} was saved by somebody else meanwhile. Your text is kept as a draft; open the article again.</source>
        <translation>{id}-материалды осы арада басқа біреу сақтады. Мәтініңіз бөлек сақтаулы; материалды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>«{name}» is already one person. Choose somebody else.</source>
        <translation>«{name}» онсыз да бір адам. Басқа біреуді таңдаңыз.</translation>
    </message>
    <message>
        <source>A person needs a name in one language at least.</source>
        <translation>Адамға кемінде бір тілде есім керек.</translation>
    </message>
    <message>
        <source>«{name}» stands in articles, photographs or versions. Merge them into somebody else instead.</source>
        <translation>«{name}» материалдарда, суреттерде не нұсқаларда бар. Жоюдың орнына басқа біреумен біріктіріңіз.</translation>
    </message>
    <message>
        <source>Article {id} can&apos;t be published yet: {problems}.</source>
        <translation>{id}-материалды әзірге жариялауға болмайды: {problems}.</translation>
    </message>
    <message>
        <source>Article {id} can&apos;t go from {here} to {there}.</source>
        <translation>{id}-материалды «{here}» күйінен «{there}» күйіне өткізуге болмайды.</translation>
    </message>
    <message>
        <source>There is no text in it. Copy the article itself and try again.</source>
        <translation>Мұнда мәтін жоқ. Материалдың өзін көшіріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>It holds only a web address. Open the page, copy its text, and import that.</source>
        <translation>Мұнда тек веб-мекенжай бар. Бетті ашып, мәтінін көшіріп алыңыз да, соны қабылдаңыз.</translation>
    </message>
    <message>
        <source>The fields at the top can&apos;t be read: {why}. Correct them there.</source>
        <translation>Басындағы өрістер оқылмайды: {why}. Сол жерде түзетіңіз.</translation>
    </message>
    <message>
        <source>«{file}» is no text. Save it as plain text in UTF-8 and try again.</source>
        <translation>«{file}» — мәтін емес. Оны UTF-8 кодындағы қарапайым мәтін етіп сақтап, қайталаңыз.</translation>
    </message>
    <message>
        <source>«{file}» is longer than {limit} MB. Cut it into articles first.</source>
        <translation>«{file}» {limit} МБ-тан үлкен. Алдымен материалдарға бөліңіз.</translation>
    </message>
    <message>
        <source>Rubrika can&apos;t tell what «{file}» is. Say whether it is text or Markdown, or save it as one.</source>
        <translation>«{file}» қандай файл екені белгісіз. Мәтін не Markdown екенін көрсетіңіз немесе соның бірі етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no format «{form}». Known are {known}.</source>
        <translation>«{form}» пішімі жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>There is no language «{language}». Known are {known}.</source>
        <translation>«{language}» тілі жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>«{file}» can&apos;t be read: {why}. Nothing was changed.</source>
        <translation>«{file}» оқылмайды: {why}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; taken for {text}. Look at the letters.</source>
        <translation>Файлда кодтауы көрсетілмеген, {text} деп алынды. Әріптерін қарап шығыңыз.</translation>
    </message>
    <message>
        <source>A picture on the network was not fetched, its place is empty: {text}</source>
        <translation>Желідегі сурет жүктелмеді, орны бос: {text}</translation>
    </message>
    <message>
        <source>A picture is not in the file&apos;s folder, its place is empty: {text}</source>
        <translation>Сурет файлдың қалтасында жоқ, орны бос: {text}</translation>
    </message>
    <message>
        <source>Left out, no photo with that number is listed: {text}</source>
        <translation>Қалдырылды, тізімде мұндай нөмірлі сурет жоқ: {text}</translation>
    </message>
    <message>
        <source>Left out with all that follows it: {text}</source>
        <translation>Кейінгісімен бірге қалдырылды: {text}</translation>
    </message>
    <message>
        <source>Left out, it leads to another article: {text}</source>
        <translation>Қалдырылды, басқа материалға апарады: {text}</translation>
    </message>
    <message>
        <source>Left out, it is a button of the page: {text}</source>
        <translation>Қалдырылды, бұл беттің түймесі: {text}</translation>
    </message>
    <message>
        <source>No rubric is chosen, this newsroom has none named: {text}</source>
        <translation>Айдар таңдалмады, редакцияда мұндай айдар жоқ: {text}</translation>
    </message>
    <message>
        <source>Left out, it is the page&apos;s address: {text}</source>
        <translation>Қалдырылды, бұл беттің мекенжайы: {text}</translation>
    </message>
    <message>
        <source>No newsroom is named. Say --newsroom LOCATION, or make one with «rubrika new LOCATION».</source>
        <translation>Редакция аталмаған. --newsroom LOCATION деп көрсетіңіз немесе «rubrika new LOCATION» арқылы құрыңыз.</translation>
    </message>
    <message>
        <source>{file}: {why}. Nothing half-done was left behind; try again.</source>
        <translation>{file}: {why}. Шала қалған ештеңе жоқ; қайталаңыз.</translation>
    </message>
    <message>
        <source>«{text}» is no address of a site. It begins with https://, such as https://news.example.</source>
        <translation>«{text}» — сайт мекенжайы емес. Ол https:// деп басталады, мысалы, https://news.example.</translation>
    </message>
    <message>
        <source>A credit line needs a name or an agency. Say one of them.</source>
        <translation>Автор жолына есім не агенттік керек. Бірін көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no letter and no figure to make an address of. Give a headline.</source>
        <translation>Мекенжай құрайтын әріп те, цифр да жоқ. Тақырып жазыңыз.</translation>
    </message>
    <message>
        <source>A rubric stands at the top or under another one. Say --top or --under, not both.</source>
        <translation>Айдар жоғарыда не басқа айдардың ішінде тұрады. --top не --under деп көрсетіңіз, екеуін бірге емес.</translation>
    </message>
    <message>
        <source>Line {number} of «{file}» is not «article,views». Nothing was taken in; correct it and try again.</source>
        <translation>«{file}» файлының {number}-жолы «article,views» түрінде емес. Ештеңе қабылданбады; түзетіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The program does not work here: {what}. Install it again, or tell its makers.</source>
        <translation>Бағдарлама мұнда жұмыс істемейді: {what}. Қайта орнатыңыз немесе жасаушыларына хабарлаңыз.</translation>
    </message>
    <message>
        <source>A correction of article {id} needs a sentence that readers see. Write what was wrong.</source>
        <translation>{id}-материалды түзетуге оқырман көретін сөйлем керек. Не қате болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>The time for article {id} has passed already. Choose a later one, or publish now.</source>
        <translation>{id}-материалдың уақыты өтіп кетті. Кейінірек уақытты таңдаңыз немесе қазір жариялаңыз.</translation>
    </message>
    <message>
        <source>A rubric needs an address of Latin letters, such as novosti. Type one.</source>
        <translation>Айдарға латын әріпті мекенжай керек, мысалы, novosti. Жазыңыз.</translation>
    </message>
    <message>
        <source>There is no rubric «{name}». Run «rubrika rubrics list» to see their addresses.</source>
        <translation>«{name}» айдары жоқ. Мекенжайларын «rubrika rubrics list» көрсетеді.</translation>
    </message>
    <message>
        <source>«{target}» is not a folder or a ZIP file. Name one of those; servers are not supported yet.</source>
        <translation>«{target}» — қалта да, ZIP файлы да емес. Соның бірін көрсетіңіз; серверлерге әзірге жіберілмейді.</translation>
    </message>
    <message>
        <source>«{location}» is not a folder. A newsroom is a folder: give the path of one.</source>
        <translation>«{location}» — қалта емес. Редакция қалтада сақталады: соның жолын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is no newsroom in {location}. Choose another folder, or make one there with «rubrika new».</source>
        <translation>{location} ішінде редакция жоқ. Басқа қалта таңдаңыз не «rubrika new» арқылы құрыңыз.</translation>
    </message>
    <message>
        <source>There is a newsroom in {location} already. Open it, or choose another folder.</source>
        <translation>{location} ішінде редакция бар. Оны ашыңыз не басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom in {location} was made by a newer Rubrika. Nothing was changed; update this program.</source>
        <translation>{location} редакциясын жаңарақ Rubrika жасаған. Ештеңе өзгермеді; бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>The file newsroom.db in {location} is not a newsroom. Nothing was changed; choose another folder.</source>
        <translation>{location} ішіндегі newsroom.db редакция емес. Ештеңе өзгермеді; басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom in {location} is damaged. Make a copy of the folder before anything else, then restore a backup.</source>
        <translation>{location} редакциясы бүлінген. Алдымен қалтаның көшірмесін жасап, сосын сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in {location} is busy with somebody else&apos;s work. Nothing was saved; try again in a moment.</source>
        <translation>{location} редакциясы басқа жұмыспен бос емес. Ештеңе сақталмады; сәлден соң қайталаңыз.</translation>
    </message>
    <message>
        <source>Another program has a file in {location} open: a virus scanner, a sync program or a file window. Nothing was changed; close it there and try again.</source>
        <translation>{location} ішіндегі файлды басқа бағдарлама ашып тұр: антивирус, синхрондау не файлдар терезесі. Ештеңе өзгерген жоқ; сол жерде жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The newsroom in {location} does not answer. Wait a little, or check its disk.</source>
        <translation>{location} ішіндегі редакция жауап бермей тұр. Сәл күтіңіз немесе дискісін тексеріңіз.</translation>
    </message>
    <message>
        <source>The server of the newsroom {location} does not answer. Nothing was saved; check the network and try again.</source>
        <translation>{location} редакциясының сервері жауап бермейді. Ештеңе сақталмады; желіні тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{why} What you type is kept on this computer meanwhile.</source>
        <translation>{why} Жазғаныңыз әзірге осы компьютерде сақталады.</translation>
    </message>
    <message>
        <source>The text was changed after it was scheduled; version {number} goes out. Schedule it again</source>
        <translation>Мәтін жарияланымы жоспарланғаннан кейін өзгертілді; {number}-нұсқа шығады. Қайта жоспарлаңыз</translation>
    </message>
    <message>
        <source>Article {id} was changed by somebody else after you saw it. Nothing was done; look at it again first.</source>
        <translation>{id}-материалды сіз көргеннен кейін басқа біреу өзгертті. Ештеңе істелген жоқ; алдымен оны қайта қараңыз.</translation>
    </message>
    <message>
        <source>Give one article with --seen: a version belongs to one.</source>
        <translation>--seen кілтімен бір ғана материалды көрсетіңіз: нұсқа бір материалға тиесілі.</translation>
    </message>
    <message>
        <source>The file newsroom.db in {location} is cut off, only {size} bytes are left. Nothing was changed; restore a backup.</source>
        <translation>{location} ішіндегі newsroom.db файлы кесілген, одан тек {size} байт қалды. Ештеңе өзгертілген жоқ; сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The newsroom in {location} was made by an older Rubrika; no damage was found. Migrate it first: open it, or run «rubrika migrate». Then verify it again.</source>
        <translation>{location} ішіндегі редакцияны ескірек Rubrika жасаған; зақым табылмады. Алдымен оны жаңартыңыз: ашыңыз немесе «rubrika migrate» пәрменін орындаңыз. Содан кейін қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>The backup {file} is cut off, only {size} bytes are left. Nothing was made; choose another one.</source>
        <translation>{file} сақтық көшірмесі кесілген, одан тек {size} байт қалды. Ештеңе жасалған жоқ; басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk with {location} is full. Nothing was saved; free some space outside the newsroom and try again.</source>
        <translation>{location} дискі толы. Ештеңе сақталмады; редакциядан тыс орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>{location} can&apos;t be written to. Nothing was saved; check who may write to the folder and its disk.</source>
        <translation>{location} ішіне жазуға болмайды. Ештеңе сақталмады; қалта мен диск құқығын тексеріңіз.</translation>
    </message>
    <message>
        <source>The disk did not answer for {location}. Nothing was saved; check that the folder is there and try again.</source>
        <translation>{location} дискі жауап бермеді. Ештеңе сақталмады; қалта орнында ма, тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>Another rubric has the address «{slug}». Choose another one.</source>
        <translation>«{slug}» мекенжайы басқа айдарда. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The tree of rubrics has two levels: nothing can go under «{slug}» here.</source>
        <translation>Айдарлар екі деңгейлі: «{slug}» ішіне мұнда ештеңе қойылмайды.</translation>
    </message>
    <message>
        <source>There are articles in the rubric «{slug}». Say which rubric they go to.</source>
        <translation>«{slug}» айдарында материалдар бар. Олар қай айдарға өтетінін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The articles of «{slug}» can&apos;t go to the rubric that is deleted. Choose another one.</source>
        <translation>«{slug}» материалдары жойылатын айдарға өте алмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>A rubric needs a name. Say it with one of {options}.</source>
        <translation>Айдарға атау керек. {options} біреуін көрсетіңіз.</translation>
    </message>
    <message>
        <source>«{what}» ended with status {status} while it was measured: {reason}</source>
        <translation>«{what}»: өлшеу үзілді, бағдарлама {status} кодымен аяқталды: {reason}</translation>
    </message>
    <message>
        <source>There is no row «{name}» to measure. There are: {names}.</source>
        <translation>Өлшенетін «{name}» жолы жоқ. Барлары: {names}.</translation>
    </message>
    <message>
        <source>A picture is shown by its web address; add it as a photo instead</source>
        <translation>Сурет веб-мекенжайымен көрсетілген; оны фото ретінде қосыңыз</translation>
    </message>
    <message>
        <source>The text links to article {id}, which readers do not have</source>
        <translation>Сілтеме оқырманда жоқ {id}-материалға апарады</translation>
    </message>
    <message>
        <source>A link leads to «{address}», which is not a web address</source>
        <translation>Сілтеме «{address}» дегенге апарады, ол веб-мекенжай емес</translation>
    </message>
    <message>
        <source>This text is too tangled to show: brackets, lists or quotations inside each other. The text is safe; take the odd part out and look again.</source>
        <translation>Мәтін көрсетуге тым шатасқан: жақша, тізім не дәйексөз бір-бірінің ішінде. Мәтін аман; оғаш жерін алып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>«{name}» is a folder or a link, not a picture. Choose a file.</source>
        <translation>«{name}» — қалта не сілтеме, сурет емес. Файл таңдаңыз.</translation>
    </message>
    <message>
        <source>«{name}» is not a JPEG, PNG, WebP or GIF picture. Save it as JPEG and add it again.</source>
        <translation>«{name}» — JPEG, PNG, WebP не GIF суреті емес. JPEG етіп сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>«{name}» is cut short or damaged. Copy it from the camera or ask for it again.</source>
        <translation>«{name}» толық емес не бүлінген. Камерадан көшіріңіз немесе қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>«{name}» has {megapixels} megapixels, {limit} fit. Make it smaller and add it again.</source>
        <translation>«{name}» суретінде {megapixels} мегапиксель, {limit} сыяды. Кішірейтіп, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>«{name}» has more than {limit} MB. Save it as JPEG and add it again.</source>
        <translation>«{name}» {limit} МБ-тан үлкен. JPEG етіп сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is built up in {scans} passes, {limit} fit. Save it as JPEG again and add that.</source>
        <translation>«{name}» файлы {scans} өтуден құралған, шегі – {limit}. Оны JPEG ретінде қайта сақтап, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>«{name}» can&apos;t be read: {reason}. Nothing was added.</source>
        <translation>«{name}» оқылмайды: {reason}. Ештеңе қосылмады.</translation>
    </message>
    <message>
        <source>«{name}» could not be copied to the photo library: {reason}. The file itself is untouched.</source>
        <translation>«{name}» фотоқорға көшірілмеді: {reason}. Файлдың өзіне тиіспедік.</translation>
    </message>
    <message>
        <source>The file of photo {sha256} is not in the photo library. Put the library&apos;s folder back.</source>
        <translation>{sha256} суретінің файлы фотоқорда жоқ. Фотоқор қалтасын орнына қайтарыңыз.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Жаңа файл</translation>
    </message>
    <message>
        <source>New on the site</source>
        <translation>Сайтта жаңа</translation>
    </message>
    <message>
        <source>Moved here from another address</source>
        <translation>Мұнда басқа мекенжайдан көшірілді</translation>
    </message>
    <message>
        <source>Moved to another address</source>
        <translation>Басқа мекенжайға көшірілді</translation>
    </message>
    <message>
        <source>The text changed</source>
        <translation>Мәтіні өзгерді</translation>
    </message>
    <message>
        <source>A correction was added</source>
        <translation>Түзету қосылды</translation>
    </message>
    <message>
        <source>A name, a photo or another article that it shows changed</source>
        <translation>Осы беттегі есім, сурет не басқа материал өзгерді</translation>
    </message>
    <message>
        <source>The block of latest articles changed</source>
        <translation>Соңғы материалдар блогы өзгерді</translation>
    </message>
    <message>
        <source>Its list of articles changed</source>
        <translation>Материалдар тізімі өзгерді</translation>
    </message>
    <message>
        <source>The feed has something new</source>
        <translation>Таспада жаңасы бар</translation>
    </message>
    <message>
        <source>The list for search engines changed</source>
        <translation>Іздеу жүйелеріне арналған тізім өзгерді</translation>
    </message>
    <message>
        <source>The photo, its crop or its credit is new</source>
        <translation>Сурет, кадры не авторы жаңа</translation>
    </message>
    <message>
        <source>The menu or a setting of the site changed</source>
        <translation>Сайттың мәзірі не баптауы өзгерді</translation>
    </message>
    <message>
        <source>The site&apos;s theme changed</source>
        <translation>Сайттың безендірілуі өзгерді</translation>
    </message>
    <message>
        <source>The file was missing or had been changed by hand</source>
        <translation>Файл жоғалған не қолмен өзгертілген</translation>
    </message>
    <message>
        <source>Everything is made again, as asked</source>
        <translation>Сұралғандай, бәрі қайта жасалады</translation>
    </message>
    <message>
        <source>Nothing leads there any more</source>
        <translation>Ол жаққа енді ештеңе апармайды</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ештеңе өзгерген жоқ</translation>
    </message>
    <message>
        <source>It is under an embargo</source>
        <translation>Эмбарго бар</translation>
    </message>
    <message>
        <source>It is in no rubric</source>
        <translation>Айдары жоқ</translation>
    </message>
    <message>
        <source>A photo has no credit</source>
        <translation>Суреттің авторы жоқ</translation>
    </message>
    <message>
        <source>A photo waits for its file</source>
        <translation>Сурет файлын күтуде</translation>
    </message>
    <message>
        <source>The file of a photo is not in the photo library</source>
        <translation>Сурет файлы фотоқорда жоқ</translation>
    </message>
    <message>
        <source>The export was cancelled. The site is as it was before.</source>
        <translation>Экспорт тоқтатылды. Сайт бұрынғыдай қалды.</translation>
    </message>
    <message>
        <source>The file of the photo “{photo}” is damaged. Take the photo in again</source>
        <translation>«{photo}» суретінің файлы бүлінген. Суретті қайта қосыңыз</translation>
    </message>
    <message>
        <source>The photo “{photo}” can&apos;t be made ready for the site: {why}. Save it as JPEG and take it in again</source>
        <translation>«{photo}» суретін сайтқа дайындау мүмкін емес: {why}. Оны JPEG етіп сақтап, қайта қосыңыз</translation>
    </message>
    <message>
        <source>Its text is too tangled to show: brackets, lists or quotations inside each other</source>
        <translation>Мәтін тым шатасқан, көрсету мүмкін емес: жақшалар, тізімдер немесе дәйексөздер бірінің ішінде бірі тұр</translation>
    </message>
    <message>
        <source>It can&apos;t be made ready for the site: {why}. Save and publish it again, or tell the makers of Rubrika</source>
        <translation>Бетті сайтқа дайындау мүмкін емес: {why}. Мәтінді қайта сақтап, жариялаңыз немесе Rubrika жасаушыларына хабарлаңыз</translation>
    </message>
    <message>
        <source>Its published text can&apos;t be read. Publish it again, and check the newsroom</source>
        <translation>Жарияланған мәтін оқылмайды. Оны қайта жариялап, редакцияны тексеріңіз</translation>
    </message>
    <message>
        <source>Its address /{path} is that of “{other}”, or differs in capitals alone. Change one of them</source>
        <translation>/{path} мекенжайы бос емес («{other}») немесе бас әріптерімен ғана ерекшеленеді. Біреуін өзгертіңіз</translation>
    </message>
    <message>
        <source>/{path} at the target was not made by Rubrika and stays. Ask the web team to move it</source>
        <translation>Сайттағы /{path} Rubrika жасаған файл емес, ол орнында қалады. Веб-топтан оны көшіруін сұраңыз</translation>
    </message>
    <message>
        <source>The site is in place, but the newsroom could not record the export. Check the newsroom, then export again.</source>
        <translation>Сайт орнында, бірақ редакция мұны есте сақтай алмады. Редакцияны тексеріп, қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The site is in place, but the newsroom&apos;s disk is full and the export was not recorded. Free some space, then export again.</source>
        <translation>Сайт орнында, бірақ редакцияның дискісі толы, бұл есте сақталмады. Орын босатып, қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The site is in place, but the newsroom was busy and the export was not recorded. Export again in a moment.</source>
        <translation>Сайт орнында, бірақ редакция бос болмай, мұны есте сақтамады. Сәлден соң қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>{target} has files that no export made. Nothing was changed; choose an empty folder or an earlier export.</source>
        <translation>{target} ішінде экспорт жасамаған файлдар бар. Ештеңе өзгерген жоқ; бос қалтаны не бұрынғы экспортты таңдаңыз.</translation>
    </message>
    <message>
        <source>Another export to {target} is at work. This one has changed nothing; export again when the other one is done.</source>
        <translation>{target} орнына басқа экспорт жүріп жатыр. Бұл экспорт ештеңені өзгерткен жоқ; ол аяқталған соң қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>The disk of {target} is full. The site is as it was; free some space and export again.</source>
        <translation>{target} дискі толы. Сайт бұрынғыдай қалды; орын босатып, қайта экспорттаңыз.</translation>
    </message>
    <message>
        <source>{target} can&apos;t be written to. The site is as it was; check who may write to the folder that holds it.</source>
        <translation>{target} ішіне жазуға болмайды. Сайт бұрынғыдай қалды; ол жатқан қалтаның құқығын тексеріңіз.</translation>
    </message>
    <message>
        <source>Another program has something in {target} open: a virus scanner, a sync program, an editor or a file window. The site is as it was; close it there and export again.</source>
        <translation>{target} ішіндегі бір нәрсені басқа бағдарлама ашып тұр: антивирус, синхрондау, редактор не файлдар терезесі. Сайт бұрынғыдай; сол жерде жауып, экспортты қайталаңыз.</translation>
    </message>
    <message>
        <source>Another program has something in {target} open, and the site could not be put back under its name. It stands whole in {kept}; close that program and export again, which puts it back.</source>
        <translation>{target} ішіндегі бір нәрсені басқа бағдарлама ашып тұр, сайтты өз атына қайтару мүмкін болмады. Ол {kept} ішінде бүтін тұр; сол бағдарламаны жауып, экспортты қайталаңыз — ол сайтты орнына қайтарады.</translation>
    </message>
    <message>
        <source>{target} could not be written: {reason}. The site is as it was; try again or choose another place.</source>
        <translation>{target} жазылмады: {reason}. Сайт бұрынғыдай қалды; қайталаңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>A newsroom needs a name. Readers see it on every page.</source>
        <translation>Редакцияға атау керек. Оны оқырман әр беттен көреді.</translation>
    </message>
    <message>
        <source>The main language must be one of the languages. Tick it too.</source>
        <translation>Негізгі тіл редакция тілдерінің бірі болуы керек. Оны да белгілеңіз.</translation>
    </message>
    <message>
        <source>There is no time zone «{zone}». Write it like Asia/Almaty.</source>
        <translation>«{zone}» уақыт белдеуі жоқ. Былай жазыңыз: Asia/Almaty.</translation>
    </message>
    <message>
        <source>«{blank}» is not filled in. An address may have {{rubric}}, {{id}} and {{slug}}.</source>
        <translation>«{blank}» орнына ештеңе қойылмайды. Мекенжайда {{rubric}}, {{id}} және {{slug}} бола алады.</translation>
    </message>
    <message>
        <source>All articles would have one address. Put {{id}} or {{slug}} into it.</source>
        <translation>Барлық материалдың мекенжайы бір болар еді. Оған {{id}} не {{slug}} қойыңыз.</translation>
    </message>
    <message>
        <source>An address begins with / and has letters, figures, dots and hyphens between slashes.</source>
        <translation>Мекенжай / белгісінен басталады, қиғаш сызықтар арасында әріп, цифр, нүкте мен дефис тұрады.</translation>
    </message>
    <message>
        <source>An address ends with .html or with a slash. Add one of them.</source>
        <translation>Мекенжай .html не қиғаш сызықпен аяқталады. Соның бірін қосыңыз.</translation>
    </message>
    <message>
        <source>Choose a number from {least} to {most}.</source>
        <translation>{least} мен {most} аралығындағы санды таңдаңыз.</translation>
    </message>
    <message>
        <source>«{blank}» is not filled in. A credit may have {{name}}, {{genitive}} and {{agency}}.</source>
        <translation>«{blank}» орнына ештеңе қойылмайды. Автор жолында {{name}}, {{genitive}} және {{agency}} бола алады.</translation>
    </message>
    <message>
        <source>This credit would name nobody. Put {{name}} or {{agency}} into it.</source>
        <translation>Мұндай жол ешкімді атамайды. Оған {{name}} не {{agency}} қойыңыз.</translation>
    </message>
    <message>
        <source>Only Russian has {{genitive}} here. Write {{name}} instead.</source>
        <translation>Мұнда {{genitive}} тек орысшада бар. Оның орнына {{name}} жазыңыз.</translation>
    </message>
    <message>
        <source>The backup {file} would not be sound: {why}. It was not made or used; verify the newsroom.</source>
        <translation>{file} көшірмесі жарамсыз болар еді: {why}. Ол жасалмады және қолданылмады; редакцияны verify командасымен тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no backup {file}. Check the name.</source>
        <translation>{file} көшірмесі жоқ. Атын тексеріңіз.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed; choose another name for the backup.</source>
        <translation>{file} файлы бар екен. Ештеңе өзгермеді; көшірмеге басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing can be read from the newsroom in {location}. It was not touched; restore a backup.</source>
        <translation>{location} ішіндегі редакциядан ештеңе оқылмайды. Оған тиіспедік; көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The database can&apos;t be read: {why}</source>
        <translation>Дерекқор оқылмайды: {why}</translation>
    </message>
    <message>
        <source>The database is damaged: {why}</source>
        <translation>Дерекқор бүлінген: {why}</translation>
    </message>
    <message>
        <source>The table {what} is not there</source>
        <translation>{what} кестесі жоқ</translation>
    </message>
    <message>
        <source>{what} {id}: refers to a {parent} that is not there</source>
        <translation>{what} {id}: жоқ {parent} жазбасына сілтейді</translation>
    </message>
    <message>
        <source>{what} {id}: can&apos;t be read</source>
        <translation>{what} {id}: оқылмайды</translation>
    </message>
    <message>
        <source>{what} {id}: holds a value that makes no sense</source>
        <translation>{what} {id}: мағынасыз мән бар</translation>
    </message>
    <message>
        <source>{what} {id}: the text is not the one that was saved</source>
        <translation>{what} {id}: мәтін сақталған мәтін емес</translation>
    </message>
    <message>
        <source>newsroom.db-wal in {location} was deleted or replaced while the newsroom was open, as programs that copy folders do. What was saved is safe; keep such programs away from the folder and open the newsroom again.</source>
        <translation>Редакция ашық тұрғанда {location} ішіндегі newsroom.db-wal файлы жойылған не ауыстырылған: папкаларды көшіретін бағдарламалар осылай істейді. Сақталғаны аман; мұндай бағдарламаларды бұл папкаға жолатпай, редакцияны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The newsroom in {location} was made by an older Rubrika and can&apos;t be written to, so it can&apos;t be brought up to date. Nothing was changed; unlock its disk, or open a copy of the folder.</source>
        <translation>{location} ішіндегі редакция Rubrika-ның бұрынғы нұсқасымен жасалған, ал оған жазуға болмайды, сондықтан оны жаңарту мүмкін емес. Ештеңе өзгермеді; дискінің қорғанысын алып тастаңыз немесе папканың көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{what} {id}: kept as it was found; nothing shows whether it has changed, so look at it</source>
        <translation>{what} {id}: табылған күйінде алынды; өзгермегенін тексеру мүмкін емес, қарап шығыңыз</translation>
    </message>
    <message>
        <source>{location} can be read and exported, but not written to. What you type is kept on this computer and offered again; unlock the disk, or ask for the right to write to the folder.</source>
        <translation>{location} оқуға және сайтқа шығаруға болады, бірақ өзгертуге болмайды. Жазғаныңыз осы компьютерде сақталып, кейін қайта ұсынылады; дискінің қорғанысын алып тастаңыз немесе папкаға жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>{what} {id}: is not as it was written</source>
        <translation>{what} {id}: жазба сақталған күйінде емес</translation>
    </message>
    <message>
        <source>{what} {id}: is not there any more</source>
        <translation>{what} {id}: жазба енді жоқ</translation>
    </message>
    <message>
        <source>The index of words does not fit the texts: {why}</source>
        <translation>Сөз көрсеткіші мәтіндерге сәйкес емес: {why}</translation>
    </message>
    <message>
        <source>Left out, the day that it means is not certain: {text}</source>
        <translation>Қалдырылды, қай күн екені белгісіз: {text}</translation>
    </message>
    <message>
        <source>Left out, it is the time of a later change: {text}</source>
        <translation>Қалдырылды, бұл кейінгі өзгерістің уақыты: {text}</translation>
    </message>
    <message>
        <source>Left out, it is a count of the page: {text}</source>
        <translation>Қалдырылды, бұл беттің санағышы: {text}</translation>
    </message>
    <message>
        <source>Left out, no field was found for it: {text}</source>
        <translation>Қалдырылды, бұған сай өріс табылмады: {text}</translation>
    </message>
    <message>
        <source>photo {id}: the original «{name}» is not there</source>
        <translation>{id}-фото: «{name}» түпнұсқасы орнында жоқ</translation>
    </message>
    <message>
        <source>photo {id}: the original «{name}» is damaged</source>
        <translation>{id}-фото: «{name}» түпнұсқасы бүлінген</translation>
    </message>
    <message>
        <source>{what} {id}: has the text of its revision {revision}; look at it and publish it again</source>
        <translation>{what} {id}: {revision}-ревизияның мәтіні алынды; қарап шығып, қайта жариялаңыз</translation>
    </message>
    <message>
        <source>{what} {id}: refers to a {parent} that is lost; now to none</source>
        <translation>{what} {id}: жоғалған {parent} жазбасына сілтеген; енді ештеңеге сілтемейді</translation>
    </message>
    <message>
        <source>{what} {id}: left out, its {parent} is lost</source>
        <translation>{what} {id}: алынбады, {parent} жоғалған</translation>
    </message>
    <message>
        <source>The newsroom in {location} was replaced, moved or deleted while it was open. Nothing was saved; your text is kept. Open the newsroom again.</source>
        <translation>{location} ішіндегі редакция ашық тұрғанда ауыстырылды, көшірілді немесе жойылды. Ештеңе сақталмады; мәтініңіз аман. Редакцияны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>newsroom.db-wal in {location} belongs to another newsroom. Nothing was changed; move that file away, keep it, and open the newsroom again.</source>
        <translation>{location} ішіндегі newsroom.db-wal басқа редакцияныкі. Ештеңе өзгермеді; ол файлды басқа жерге алып, сақтап қойыңыз да, редакцияны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>{location} is on a network disk ({kind}). Two computers can damage a newsroom there; keep it on a disk of this one.</source>
        <translation>{location} желілік дискіде жатыр ({kind}). Екі компьютер ондағы редакцияны бүлдіруі мүмкін; оны осы компьютердің дискісінде ұстаңыз.</translation>
    </message>
    <message>
        <source>The disk with {location} has only {free} MB left. Free some space outside the newsroom, before nothing can be saved.</source>
        <translation>{location} тұрған дискіде {free} МБ қалды. Сақтау мүмкін болып тұрғанда редакциядан тыс орын босатыңыз.</translation>
    </message>
    <message>
        <source>{location} is copied to the cloud by {kind}. That can damage an open newsroom; keep it elsewhere and copy backups there.</source>
        <translation>{location} бұлтқа {kind} арқылы көшіріледі. Бұл ашық редакцияны бүлдіруі мүмкін; оны басқа жерде ұстап, бұлтқа көшірмелерін салыңыз.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, a pipe or a device and was not opened. Choose a file.</source>
        <translation>«{file}» — қалта, арна немесе құрылғы, ол ашылмады. Файл таңдаңыз.</translation>
    </message>
    <message>
        <source>A picture is damaged, too large, or no JPEG, PNG, WebP or GIF; its place is empty: {text}</source>
        <translation>Сурет бүлінген, тым үлкен немесе JPEG, PNG, WebP, GIF емес; оның орны бос: {text}</translation>
    </message>
    <message>
        <source>A date can&apos;t be read for sure, it was left out: {text}</source>
        <translation>Күнді дәл оқу мүмкін болмады, ол қалдырылды: {text}</translation>
    </message>
    <message>
        <source>Left out, it is no view count: {text}</source>
        <translation>Қалдырылды, бұл қаралым саны емес: {text}</translation>
    </message>
    <message>
        <source>The address was made anew: {text}</source>
        <translation>Мекенжай қайта жасалды: {text}</translation>
    </message>
    <message>
        <source>Kept as a draft, the text says: {text}</source>
        <translation>Жоба күйінде қалды, мәтінде былай делінген: {text}</translation>
    </message>
    <message>
        <source>Its date lies ahead, it is to be published at {text}</source>
        <translation>Күні әлі келген жоқ, жариялау уақыты: {text}</translation>
    </message>
    <message>
        <source>Its date lies ahead, nothing is scheduled: {text}</source>
        <translation>Күні әлі келген жоқ, жариялау жоспарланбады: {text}</translation>
    </message>
    <message>
        <source>Withdraw it then, it is for readers until {text}</source>
        <translation>Уақытында кері алыңыз, мәтін оқырманға мына уақытқа дейін ашық: {text}</translation>
    </message>
    <message>
        <source>It was for readers until {text}</source>
        <translation>Мәтін оқырманға мына уақытқа дейін ашық болды: {text}</translation>
    </message>
    <message>
        <source>Spiked, it was for readers until {text}</source>
        <translation>Алынды, мәтін оқырманға мына уақытқа дейін ашық болды: {text}</translation>
    </message>
    <message>
        <source>Paragraph {number} opens a hidden note and never closes it, nothing after it is shown: {mark}</source>
        <translation>{number}-абзацта жасырын ескерту ашылып, жабылмаған, одан кейінгі мәтін көрінбейді: {mark}</translation>
    </message>
    <message>
        <source>A hidden note has no place here, take it out: {mark}</source>
        <translation>Жасырын ескертуге бұл жерде орын жоқ, оны алып тастаңыз: {mark}</translation>
    </message>
    <message>
        <source>The code that begins in paragraph {number} is never closed, all that follows prints as code</source>
        <translation>{number}-абзацта басталған код жабылмаған, одан кейінгінің бәрі код болып басылады</translation>
    </message>
    <message>
        <source>Paragraph {number} has a mark of another program that prints as typed: {mark}</source>
        <translation>{number}-абзацта басқа бағдарламаның белгісі бар, ол сол күйінде басылады: {mark}</translation>
    </message>
    <message>
        <source>Paragraph {number} has a mark of another program that readers will not see: {mark}</source>
        <translation>{number}-абзацта басқа бағдарламаның белгісі бар, оны оқырман көрмейді: {mark}</translation>
    </message>
    <message>
        <source>A mark of another program prints as typed here: {mark}</source>
        <translation>Басқа бағдарламаның белгісі мұнда сол күйінде басылады: {mark}</translation>
    </message>
    <message>
        <source>A sign that nobody sees stands here, type these words anew: {sign}</source>
        <translation>Бұл жерде көрінбейтін таңба тұр, осы сөздерді қайта теріңіз: {sign}</translation>
    </message>
    <message>
        <source>A link leads to {address}, but no heading of this text has that name</source>
        <translation>Сілтеме {address} дегенге апарады, бірақ мәтінде ондай тақырыпша жоқ</translation>
    </message>
    <message>
        <source>Left out, it is a note that readers never see: {text}</source>
        <translation>Қалдырылды: бұл оқырман көрмейтін ескерту: {text}</translation>
    </message>
    <message>
        <source>A hidden note is never closed, nothing after it is shown until you close it: {text}</source>
        <translation>Жасырын ескерту жабылмаған, оны жаппайынша одан кейінгі мәтін көрінбейді: {text}</translation>
    </message>
    <message>
        <source>A mark of another program came along and prints as typed: {text}</source>
        <translation>Басқа бағдарламаның белгісі қалды, ол сол күйінде басылады: {text}</translation>
    </message>
    <message>
        <source>A mark of another program came along, readers will not see it: {text}</source>
        <translation>Басқа бағдарламаның белгісі қалды, оқырман оны көрмейді: {text}</translation>
    </message>
    <message>
        <source>A link leads to no heading of this text: {text}</source>
        <translation>Сілтеме осы мәтіннің ешбір тақырыпшасына апармайды: {text}</translation>
    </message>
</context>
<context>
    <name>sizes</name>
    <message>
        <source>{size} kB</source>
        <translation>{size} кБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
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
    <message>
        <source>Not published</source>
        <translation>Жарияланбаған</translation>
    </message>
    <message>
        <source>Off the schedule</source>
        <translation>Жоспардан тыс</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Back to ideas</source>
        <translation>Идеяларға қайтару</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Жобаға қайтару</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Start the draft</source>
        <translation>Жобаны бастау</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Өзгерісті жариялау</translation>
    </message>
    <message>
        <source>Publish a correction…</source>
        <translation>Түзетуді жариялау…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Correction published</source>
        <translation>Түзету жарияланды</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Жоспарланды</translation>
    </message>
    <message>
        <source>Taken off the schedule</source>
        <translation>Жоспардан алынды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері алынды</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Embargo set</source>
        <translation>Эмбарго қойылды</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>Эмбарго алынды</translation>
    </message>
    <message>
        <source>Version saved</source>
        <translation>Нұсқа сақталды</translation>
    </message>
    <message>
        <source>Back among the ideas</source>
        <translation>Идеяларға қайтарылды</translation>
    </message>
    <message>
        <source>It is a draft now</source>
        <translation>Енді бұл жоба</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Тексеруге жіберілді</translation>
    </message>
    <message>
        <source>Marked ready</source>
        <translation>Дайын деп белгіленді</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Жоспарлау…</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Жоспардан алу</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Кері алу…</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>The database itself</source>
        <translation>Базаның өзі</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалдар</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>Сақталмаған мәтіндер</translation>
    </message>
    <message>
        <source>Photos in articles</source>
        <translation>Материалдардағы фото</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Материал авторлары</translation>
    </message>
    <message>
        <source>Tags of articles</source>
        <translation>Материал тегтері</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Тегтер</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотосуреттер</translation>
    </message>
    <message>
        <source>Files of photos</source>
        <translation>Фотосурет файлдары</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агенттіктер</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Айдарлар</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Адамдардың аттары</translation>
    </message>
    <message>
        <source>Names of agencies</source>
        <translation>Агенттіктердің атаулары</translation>
    </message>
    <message>
        <source>Names of rubrics</source>
        <translation>Айдарлардың атаулары</translation>
    </message>
    <message>
        <source>Former addresses of rubrics</source>
        <translation>Айдарлардың бұрынғы мекенжайлары</translation>
    </message>
    <message>
        <source>Former addresses of articles</source>
        <translation>Материалдардың бұрынғы мекенжайлары</translation>
    </message>
    <message>
        <source>Correction notes</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорттар</translation>
    </message>
    <message>
        <source>Files of exports</source>
        <translation>Экспорт файлдары</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>View counts</source>
        <translation>Қаралым сандары</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>article</source>
        <translation>материал</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>нұсқа</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>айдар</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>агенттік</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>kept text</source>
        <translation>сақталмаған мәтін</translation>
    </message>
    <message>
        <source>photo in an article</source>
        <translation>материалдағы фото</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>материал авторы</translation>
    </message>
    <message>
        <source>tag of an article</source>
        <translation>материал тегі</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>баптау</translation>
    </message>
    <message>
        <source>correction note</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>file of an export</source>
        <translation>экспорт файлы</translation>
    </message>
    <message>
        <source>former address of a rubric</source>
        <translation>айдардың бұрынғы мекенжайы</translation>
    </message>
    <message>
        <source>former address of an article</source>
        <translation>материалдың бұрынғы мекенжайы</translation>
    </message>
    <message>
        <source>view count</source>
        <translation>қаралым саны</translation>
    </message>
    <message>
        <source>note</source>
        <translation>жазба</translation>
    </message>
</context>
</TS>
