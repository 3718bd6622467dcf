<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Made from the headline</source>
        <translation>Составляется из заголовка</translation>
    </message>
    <message>
        <source>Locked after export</source>
        <translation>Закрыт после экспорта</translation>
    </message>
    <message>
        <source>Free until first export</source>
        <translation>можно менять до экспорта</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>How does «{name}» print?</source>
        <translation>Как печатается «{name}»?</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>Новое агентство</translation>
    </message>
    <message>
        <source>for example: агентство «Қайнар»</source>
        <translation>например: агентство «Қайнар»</translation>
    </message>
    <message>
        <source>Save agency</source>
        <translation>Сохранить агентство</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Prints exactly as typed, after «Photo:».</source>
        <translation>Печатается как есть, после «Фото:».</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Печатается так</translation>
    </message>
</context>
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
        <source>Rubric</source>
        <translation>Рубрика</translation>
    </message>
    <message numerus="yes">
        <source>%n articles found</source>
        <translation>
            <numerusform>Найден %n материал</numerusform>
            <numerusform>Найдено %n материала</numerusform>
            <numerusform>Найдено %n материалов</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>With photos…</source>
        <translation>С фотографиями…</translation>
    </message>
    <message>
        <source>Restore into a new folder…</source>
        <translation>Восстановить в новую папку…</translation>
    </message>
    <message>
        <source>Check the newsroom</source>
        <translation>Проверить редакцию</translation>
    </message>
    <message>
        <source>Backing up with photos</source>
        <translation>Делается копия с фотографиями</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} восстановлена</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстанавливается</translation>
    </message>
    <message>
        <source>Each was read back and checked when it was made. One is made every day and before each update; older ones thin out by themselves.</source>
        <translation>Каждую прочли и проверили, когда делали. Копия делается раз в день и перед каждым обновлением; старые редеют сами.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What is damaged</source>
        <translation>Что повреждено</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Backups of «{name}»</source>
        <translation>Резервные копии: «{name}»</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>With the files of {count} photos</source>
        <translation>С файлами фотографий: {count}</translation>
    </message>
    <message>
        <source>Articles and versions; photos stay where they are ({count})</source>
        <translation>Материалы и версии; фотографии остаются на месте ({count})</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Делается копия</translation>
    </message>
    <message>
        <source>Where shall the backup with photos go?</source>
        <translation>Куда положить копию с фотографиями?</translation>
    </message>
    <message>
        <source>Where shall the new folder stand?</source>
        <translation>Где создать новую папку?</translation>
    </message>
    <message>
        <source>Reading and checking everything again</source>
        <translation>Всё читается и проверяется заново</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Копия сделана и проверена.</translation>
    </message>
    <message>
        <source>It stands in {location}, photos: {photos}.</source>
        <translation>Она в {location}, фотографий: {photos}.</translation>
    </message>
    <message>
        <source>Photos whose files are not there: {count}.</source>
        <translation>Фотографий, файлов которых нет: {count}.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Восстановлено.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть её</translation>
    </message>
    <message>
        <source>Articles {articles}, versions {versions}, kept texts {drafts}, photos {photos}.</source>
        <translation>Материалов {articles}, версий {versions}, несохранённых текстов {drafts}, фотографий {photos}.</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Всё так, как было записано.</translation>
    </message>
    <message>
        <source>Not as written: {counts}.</source>
        <translation>Не так, как записано: {counts}.</translation>
    </message>
    <message>
        <source>Look for a way out…</source>
        <translation>Найти выход…</translation>
    </message>
    <message>
        <source>Damage was found.</source>
        <translation>Найдены повреждения.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не сделано.</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>«{text}» is no day. Write it like 30.11.2026.</source>
        <translation>«{text}» — не дата. Напишите так: 30.11.2026.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Без срока</translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n captions</source>
        <translation>
            <numerusform>Разное: %n подпись</numerusform>
            <numerusform>Разное: %n подписи</numerusform>
            <numerusform>Разное: %n подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n different</source>
        <translation>
            <numerusform>Разное: %n</numerusform>
            <numerusform>Разное: %n</numerusform>
            <numerusform>Разное: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mixed: {filled} filled, {empty} empty</source>
        <translation>Разное: {filled}, пусто {empty}</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Права до</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Change: {field}</source>
        <translation>Изменить: {field}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <source>Text of the article</source>
        <translation>Текст материала</translation>
    </message>
    <message>
        <source>Write here, or drop a photo</source>
        <translation>Пишите здесь или перетащите снимок</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Where something changed</source>
        <translation>Где изменения</translation>
    </message>
    <message>
        <source>Add correction note</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>Also changed</source>
        <translation>Изменилось также</translation>
    </message>
    <message>
        <source>On the site now</source>
        <translation>Сейчас на сайте</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph {number} added</source>
        <translation>Абзац {number} добавлен</translation>
    </message>
    <message>
        <source>Paragraph {number} removed</source>
        <translation>Абзац {number} убран</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Абзац {number}</translation>
    </message>
    <message>
        <source>Photo {number} added</source>
        <translation>Фото {number} добавлено</translation>
    </message>
    <message>
        <source>Photo {number} removed</source>
        <translation>Фото {number} убрано</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>No version of this article is with the web team.</source>
        <translation>У веб-команды нет ни одной версии этого материала.</translation>
    </message>
    <message>
        <source>Version {number} went out with export {run} ({when}).</source>
        <translation>Версия {number} ушла с экспортом {run} ({when}).</translation>
    </message>
    <message>
        <source>It is what stands here now.</source>
        <translation>Это то, что стоит здесь сейчас.</translation>
    </message>
    <message>
        <source>1 change since export {run}.</source>
        <translation>1 изменение после экспорта {run}.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since export {run}.</source>
        <translation>
            <numerusform>%n изменение после экспорта {run}.</numerusform>
            <numerusform>%n изменения после экспорта {run}.</numerusform>
            <numerusform>%n изменений после экспорта {run}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site still says «{words}».</source>
        <translation>На сайте пока «{words}».</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Можно публиковать?</translation>
    </message>
    <message>
        <source>All checks pass</source>
        <translation>Всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>%n other checks pass</source>
        <translation>
            <numerusform>Ещё %n в порядке</numerusform>
            <numerusform>Ещё %n в порядке</numerusform>
            <numerusform>Ещё %n в порядке</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>ChooseRubric</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Показать, что изменится</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Publish this article at</source>
        <translation>Когда опубликовать материал?</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
    <message>
        <source>What has changed, for the list of versions. May stay empty</source>
        <translation>Что изменилось, для списка версий. Можно не заполнять</translation>
    </message>
    <message>
        <source>Save a version with a note</source>
        <translation>Сохранить версию с пометкой</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What was wrong? Readers see this note</source>
        <translation>Что было неверно? Эту пометку видят читатели</translation>
    </message>
    <message>
        <source>An earlier version of this article…</source>
        <translation>В прежней версии материала…</translation>
    </message>
    <message>
        <source>Why is this article taken off the site?</source>
        <translation>Почему материал отзывают с сайта?</translation>
    </message>
    <message>
        <source>For the record, readers don&apos;t see it</source>
        <translation>Для памяти, читатели этого не видят</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>Ended {date}</source>
        <translation>Истекли {date}</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>Rights ended</source>
        <translation>Права истекли</translation>
    </message>
    <message>
        <source>in 1 article</source>
        <translation>в 1 материале</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>в %n материале</numerusform>
            <numerusform>в %n материалах</numerusform>
            <numerusform>в %n материалах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Photographs</source>
        <translation>Снимки</translation>
    </message>
</context>
<context>
    <name>CreditLines</name>
    <message>
        <source>Credit lines: {lines}</source>
        <translation>Строки автора: {lines}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>genitive</source>
        <translation>родительный падеж</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message numerus="yes">
        <source>and %n other credits</source>
        <translation>
            <numerusform>и ещё %n другая подпись</numerusform>
            <numerusform>и ещё %n другие подписи</numerusform>
            <numerusform>и ещё %n других подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mixed: %n credits</source>
        <translation>
            <numerusform>Разные: %n подпись автора</numerusform>
            <numerusform>Разные: %n подписи автора</numerusform>
            <numerusform>Разные: %n подписей автора</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit forms</source>
        <translation>Изменить формы</translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message>
        <source>{name} added: {what}</source>
        <translation>{name}, добавлено: {what}</translation>
    </message>
    <message>
        <source>{name} removed: {what}</source>
        <translation>{name}, убрано: {what}</translation>
    </message>
    <message>
        <source>Put on the front page</source>
        <translation>Поставлено на главную</translation>
    </message>
    <message>
        <source>Taken off the front page</source>
        <translation>Снято с главной</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>DiffBar</name>
    <message>
        <source>Only changes</source>
        <translation>Только изменения</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Предыдущее изменение (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Следующее изменение (F8)</translation>
    </message>
    <message>
        <source>+1 word</source>
        <translation>+1 слово</translation>
    </message>
    <message numerus="yes">
        <source>+%n words</source>
        <translation>
            <numerusform>+%n слово</numerusform>
            <numerusform>+%n слова</numerusform>
            <numerusform>+%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>−1 word</source>
        <translation>−1 слово</translation>
    </message>
    <message numerus="yes">
        <source>−%n words</source>
        <translation>
            <numerusform>−%n слово</numerusform>
            <numerusform>−%n слова</numerusform>
            <numerusform>−%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 изменение</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 place</source>
        <translation>в 1 месте</translation>
    </message>
    <message numerus="yes">
        <source>in %n places</source>
        <translation>
            <numerusform>в %n месте</numerusform>
            <numerusform>в %n местах</numerusform>
            <numerusform>в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>The text is the same</source>
        <translation>Текст тот же</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
</context>
<context>
    <name>DiffHead</name>
    <message>
        <source>Swap the two versions</source>
        <translation>Поменять версии местами</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>В строке</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>How changes are shown</source>
        <translation>Как показаны изменения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Open this version as a new article</source>
        <translation>Открыть эту версию новым материалом</translation>
    </message>
    <message>
        <source>Open this version as a copy</source>
        <translation>Открыть эту версию копией</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Restoring makes a new version. Nothing is lost.</source>
        <translation>Возврат создаёт новую версию. Ничего не теряется.</translation>
    </message>
    <message>
        <source>Compare from: {version}</source>
        <translation>Сравнить с: {version}</translation>
    </message>
    <message>
        <source>Compare to: {version}</source>
        <translation>Сравнить до: {version}</translation>
    </message>
    <message>
        <source>Restore {number}</source>
        <translation>Вернуть {number}</translation>
    </message>
    <message>
        <source>Press, then choose a version in the timeline</source>
        <translation>Нажмите и выберите версию в ленте</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
</context>
<context>
    <name>DiffWriter</name>
    <message>
        <source>Only spaces and empty lines differ</source>
        <translation>Отличаются только пробелы и пустые строки</translation>
    </message>
    <message>
        <source>1 paragraph without changes</source>
        <translation>1 абзац без изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs without changes</source>
        <translation>
            <numerusform>%n абзац без изменений</numerusform>
            <numerusform>%n абзаца без изменений</numerusform>
            <numerusform>%n абзацев без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {text}</source>
        <translation>Удалено: {text}</translation>
    </message>
    <message>
        <source>Inserted: {text}</source>
        <translation>Вставлено: {text}</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>Alt text: {text}</source>
        <translation>Описание: {text}</translation>
    </message>
    <message>
        <source>Photo added</source>
        <translation>Фото добавлено</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Фото убрано</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Фото {number}</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>другой снимок</translation>
    </message>
    <message>
        <source>another role</source>
        <translation>другое место</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>автор снимка</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>кадр</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>переставлено</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>другой порядок</translation>
    </message>
    <message>
        <source>Photo {number}: {changed}</source>
        <translation>Фото {number}: {changed}</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
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
        <source>What you start to write appears here.</source>
        <translation>Здесь появляется то, что вы начали писать.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Черновиков нет</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>Articles sent to review appear here.</source>
        <translation>Здесь появляются материалы, отправленные на проверку.</translation>
    </message>
    <message>
        <source>Nothing waits for review</source>
        <translation>На проверке ничего нет</translation>
    </message>
    <message>
        <source>No articles here yet</source>
        <translation>Здесь пока нет материалов</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Comparing…</source>
        <translation>Сравниваем…</translation>
    </message>
    <message>
        <source>Each page is held against the last export.</source>
        <translation>Каждая страница сверяется с прошлым экспортом.</translation>
    </message>
    <message>
        <source>Export to {target}</source>
        <translation>Экспорт в {target}</translation>
    </message>
    <message>
        <source>Choose where the site goes</source>
        <translation>Выберите, куда передать сайт</translation>
    </message>
    <message>
        <source>Then you see here what changes there, and why.</source>
        <translation>Здесь будет видно, что там изменится и почему.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>No file of this kind changes</source>
        <translation>Такие файлы не меняются</translation>
    </message>
    <message>
        <source>Every page there is as the newsroom has it.</source>
        <translation>Все страницы там такие же, как в редакции.</translation>
    </message>
    <message>
        <source>What may go is there as the newsroom has it. What stays out is named beside.</source>
        <translation>Всё, что может выйти, на месте и такое же, как в редакции. Что не выходит, названо рядом.</translation>
    </message>
    <message>
        <source>Nothing to export</source>
        <translation>Экспортировать нечего</translation>
    </message>
    <message>
        <source>Export site</source>
        <translation>Экспорт сайта</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сравнить снова</translation>
    </message>
    <message>
        <source>First export to this place</source>
        <translation>Первый экспорт сюда</translation>
    </message>
    <message>
        <source>since No. {number}, {time}</source>
        <translation>с № {number}, {time}</translation>
    </message>
    <message>
        <source>Last used: {time}</source>
        <translation>Последний раз: {time}</translation>
    </message>
    <message>
        <source>Compared {count} files</source>
        <translation>Сверено файлов: {count}</translation>
    </message>
    <message>
        <source>The site is in place.</source>
        <translation>Сайт на месте.</translation>
    </message>
    <message>
        <source>Export No. {number} is done.</source>
        <translation>Экспорт № {number} готов.</translation>
    </message>
    <message>
        <source>Nothing had changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>1 file changed.</source>
        <translation>Изменился 1 файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed.</source>
        <translation>
            <numerusform>Изменился %n файл.</numerusform>
            <numerusform>Изменились %n файла.</numerusform>
            <numerusform>Изменилось %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files written: {made}, taken away: {gone}</source>
        <translation>Записано файлов: {made}, убрано: {gone}</translation>
    </message>
    <message>
        <source>left out {id}: {why}</source>
        <translation>не вошёл {id}: {why}</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Не экспортировано.</translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message>
        <source>Named in the file</source>
        <translation>Имена в файле</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Взять эти имена</translation>
    </message>
    <message numerus="yes">
        <source>and %n other names</source>
        <translation>
            <numerusform>и ещё %n имя</numerusform>
            <numerusform>и ещё %n имени</numerusform>
            <numerusform>и ещё %n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check what was read from %n files</source>
        <translation>
            <numerusform>Проверьте прочитанное из %n файла</numerusform>
            <numerusform>Проверьте прочитанное из %n файлов</numerusform>
            <numerusform>Проверьте прочитанное из %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters were read as {charset}. Check the names.</source>
        <translation>Буквы прочитаны как {charset}. Проверьте имена.</translation>
    </message>
    <message>
        <source>The end of a name or a text may be missing in the file.</source>
        <translation>В файле может не хватать конца имени или текста.</translation>
    </message>
    <message>
        <source>{field}, as IPTC says otherwise: {text}</source>
        <translation>{field}, в IPTC иначе: {text}</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>западноевропейские (Windows)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>западноевропейские (Macintosh)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>кириллица (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>кириллица (КОИ8-Р)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>кириллица (Macintosh)</translation>
    </message>
    <message>
        <source>Kazakh (Windows)</source>
        <translation>казахские (Windows)</translation>
    </message>
    <message>
        <source>UTF-8, encoded twice</source>
        <translation>UTF-8, закодированный дважды</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Строка об авторе</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Rights end</source>
        <translation>Права до</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Same as before</source>
        <translation>Без изменений</translation>
    </message>
    <message numerus="yes">
        <source>%n reasons</source>
        <translation>
            <numerusform>%n причина</numerusform>
            <numerusform>%n причины</numerusform>
            <numerusform>%n причин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>/{folder}/… · %n files</source>
        <translation>
            <numerusform>/{folder}/… · %n файл</numerusform>
            <numerusform>/{folder}/… · %n файла</numerusform>
            <numerusform>/{folder}/… · %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message>
        <source>What the export changes</source>
        <translation>Что меняет экспорт</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Caption, credit, file</source>
        <translation>Подпись, автор, файл</translation>
    </message>
    <message>
        <source>Search photographs</source>
        <translation>Искать снимки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>Named in the file</source>
        <translation>Имена в файле</translation>
    </message>
    <message>
        <source>Rights ended</source>
        <translation>Права истекли</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Нет описания</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Не используются</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить все</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>заменено: %n</numerusform>
            <numerusform>заменено: %n</numerusform>
            <numerusform>заменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open «{headline}»</source>
        <translation>Открыть «{headline}»</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Не выйдет</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Before you send</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 не войдёт</translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>не войдёт: %n</numerusform>
            <numerusform>не войдут: %n</numerusform>
            <numerusform>не войдут: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 предупреждение</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Ничто не мешает.</translation>
    </message>
    <message>
        <source>This stays out; a page that is out already stays as it is. The rest can go.</source>
        <translation>Это не выйдет; страница, которая уже на сайте, останется прежней. Остальное выйдет.</translation>
    </message>
    <message>
        <source>These stay out; pages that are out already stay as they are. The rest can go.</source>
        <translation>Они не выйдут; страницы, которые уже на сайте, останутся прежними. Остальное выйдет.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>How does «{name}» print?</source>
        <translation>Как печатается «{name}»?</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>for example: Жанары Каримовой</source>
        <translation>например: Жанары Каримовой</translation>
    </message>
    <message>
        <source>The name declines in Russian</source>
        <translation>Имя склоняется</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Confirmed by {name}</source>
        <translation>Подтверждено: {name}</translation>
    </message>
    <message>
        <source>The register has this name already: {names}</source>
        <translation>Такое имя уже есть: {names}</translation>
    </message>
    <message>
        <source>The name does not tell: choose woman or man</source>
        <translation>По имени не понять: выберите «Женщина» или «Мужчина»</translation>
    </message>
    <message>
        <source>Russian, «Photo by whom?»</source>
        <translation>По-русски, «Фото кого?»</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Печатается так</translation>
    </message>
    <message>
        <source>Suggest the form</source>
        <translation>Предложить форму</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>Сохранить формы</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>Texts that were found</source>
        <translation>Найденные тексты</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Здесь ничего не ждёт</translation>
    </message>
    <message>
        <source>Every text that was typed is saved.</source>
        <translation>Всё, что было написано, сохранено.</translation>
    </message>
    <message>
        <source>Discarded ones too</source>
        <translation>И отвергнутые</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отвергнуть</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put it on the desk. It is not saved yet, and Versions has what was saved.</source>
        <translation>Положить на стол. Он ещё не сохранён, а сохранённое есть в «Версиях».</translation>
    </message>
    <message>
        <source>Make an article of its own of it. The saved one stays as it is.</source>
        <translation>Сделать из него отдельный материал. Сохранённый останется как есть.</translation>
    </message>
    <message>
        <source>Offer it no more. It is kept for 14 days all the same.</source>
        <translation>Больше не предлагать. Он всё равно хранится 14 дней.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>отвергнут</translation>
    </message>
    <message>
        <source>saved since</source>
        <translation>сохранён позже</translation>
    </message>
    <message>
        <source>«{headline}» was not saved.</source>
        <translation>«{headline}» не сохранён.</translation>
    </message>
    <message>
        <source>The article was saved since, so it can only come back as an article of its own.</source>
        <translation>Материал с тех пор сохранили, поэтому текст может вернуться только отдельным материалом.</translation>
    </message>
    <message>
        <source>It is empty where the saved text has words: look before you bring it back.</source>
        <translation>Он пуст там, где в сохранённом есть слова: посмотрите, прежде чем вернуть.</translation>
    </message>
    <message>
        <source>It has no article yet.</source>
        <translation>Материала у него ещё нет.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Other steps</source>
        <translation>Другие шаги</translation>
    </message>
    <message>
        <source>Status: {state}</source>
        <translation>Состояние: {state}</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новый материал</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>No. {number} · version {version}</source>
        <translation>№ {number} · версия {version}</translation>
    </message>
</context>
<context>
    <name>ImportBar</name>
    <message>
        <source>Taking in {done} of {total} files</source>
        <translation>Принято {done} из {total} файлов</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>By the letters</source>
        <translation>По буквам</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Принимаем {done} из {total}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As the text says</source>
        <translation>Как в тексте</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose or drop texts (.txt) and Markdown files (.md); a page saved as text will do.</source>
        <translation>Выберите или перетащите сюда тексты (.txt) и файлы Markdown (.md); подойдёт и страница, сохранённая как текст.</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Принять материалы</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Принять %n файл</numerusform>
            <numerusform>Принять %n файла</numerusform>
            <numerusform>Принять %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles made</source>
        <translation>
            <numerusform>Создан %n материал</numerusform>
            <numerusform>Созданы %n материала</numerusform>
            <numerusform>Создано %n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>%n файл не принят</numerusform>
            <numerusform>%n файла не приняты</numerusform>
            <numerusform>%n файлов не приняты</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown)</source>
        <translation>Тексты (*.txt *.text *.md *.markdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>ImportJourney</name>
    <message>
        <source>1 article made, left out: {count}</source>
        <translation>Создан 1 материал, пропущено: {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>1 article made</source>
        <translation>Создан 1 материал</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Bylines</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>A word or two</source>
        <translation>Одно-два слова</translation>
    </message>
    <message>
        <source>Fold the details</source>
        <translation>Свернуть сведения</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>LanguagesSection</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Language of this article</source>
        <translation>Язык материала</translation>
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
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Log of the export</source>
        <translation>Журнал экспорта</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>No headline yet</source>
        <translation>Пока без заголовка</translation>
    </message>
</context>
<context>
    <name>MakerMenu</name>
    <message>
        <source>Everybody</source>
        <translation>Все авторы</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Автор снимка</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>Search all articles</source>
        <translation>Искать во всех материалах</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Who is «{name}»?</source>
        <translation>Кто такой человек «{name}»?</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The other row goes; everything that names it means the person you choose here.</source>
        <translation>Лишняя строка исчезнет; всё, что её называет, будет значить того, кого вы выберете здесь.</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Тот же человек, что и</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Печатается так</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Пока ничего не изменилось</translation>
    </message>
    <message>
        <source>The name forms will be: {forms}</source>
        <translation>Формы имени будут: {forms}</translation>
    </message>
    <message>
        <source>Photos credited anew</source>
        <translation>Снимков сменят автора</translation>
    </message>
    <message>
        <source>Articles with the byline</source>
        <translation>Материалов с этой подписью</translation>
    </message>
    <message>
        <source>Articles with a credit of their own</source>
        <translation>Материалов со своей подписью под снимком</translation>
    </message>
    <message>
        <source>Public articles that follow</source>
        <translation>Опубликованных материалов</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Rubrika made a mistake</source>
        <translation>В программе Rubrika случился сбой</translation>
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
        <translation>Ваш текст сохранён. Отправьте подробности тому, кто следит у вас за программой.</translation>
    </message>
</context>
<context>
    <name>NewsroomDialog</name>
    <message>
        <source>Newsroom settings</source>
        <translation>Настройки редакции</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Old addresses lead to the new ones; links that others made still arrive.</source>
        <translation>Прежние адреса поведут на новые; чужие ссылки по-прежнему сработают.</translation>
    </message>
    <message>
        <source>Every full address begins with the new site address.</source>
        <translation>Все полные адреса будут начинаться с нового адреса сайта.</translation>
    </message>
    <message>
        <source>Front and rubric pages of the other languages move into folders of their own.</source>
        <translation>Главная и страницы рубрик на других языках переедут в свои папки.</translation>
    </message>
    <message numerus="yes">
        <source>The next export changes the addresses of %n articles.</source>
        <translation>
            <numerusform>Следующий экспорт изменит адрес %n материала.</numerusform>
            <numerusform>Следующий экспорт изменит адреса %n материалов.</numerusform>
            <numerusform>Следующий экспорт изменит адреса %n материалов.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next export:</source>
        <translation>При следующем экспорте:</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Настройки сохранены</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Не сохранено.</translation>
    </message>
</context>
<context>
    <name>NewsroomForm</name>
    <message>
        <source>By the standard</source>
        <translation>По стандарту</translation>
    </message>
    <message>
        <source>As it sounds</source>
        <translation>Как звучит</translation>
    </message>
    <message>
        <source>Russian letters in addresses</source>
        <translation>Русские буквы в адресах</translation>
    </message>
    <message>
        <source>New articles: {slug}</source>
        <translation>Новые материалы: {slug}</translation>
    </message>
    <message>
        <source>It is {time} there now</source>
        <translation>Сейчас там {time}</translation>
    </message>
    <message>
        <source>Newsroom name</source>
        <translation>Название редакции</translation>
    </message>
    <message>
        <source>Site address</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>Main language</source>
        <translation>Основной язык</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Address of an article</source>
        <translation>Адрес материала</translation>
    </message>
    <message>
        <source>Characters in a headline</source>
        <translation>Знаков в заголовке</translation>
    </message>
    <message>
        <source>Characters in a lede</source>
        <translation>Знаков в лиде</translation>
    </message>
    <message>
        <source>«Latest» made again</source>
        <translation>Обновлять «Свежее»</translation>
    </message>
    <message>
        <source>On a rubric page</source>
        <translation>На странице рубрики</translation>
    </message>
    <message>
        <source>In a feed</source>
        <translation>В ленте</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>About the newsroom</source>
        <translation>О редакции</translation>
    </message>
    <message>
        <source>A page of its own on the site, and what search engines and feeds say of it. A paragraph a line.</source>
        <translation>Отдельная страница сайта и то, что говорят о нём поисковики и ленты. Каждый абзац с новой строки.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Lengths that count as long</source>
        <translation>Предельная длина</translation>
    </message>
    <message>
        <source>How many articles</source>
        <translation>Сколько материалов</translation>
    </message>
    <message>
        <source>«Latest» made again: how many of the newest articles get a new «Latest» block at each export.</source>
        <translation>Обновлять «Свежее»: у скольких самых новых материалов этот блок создаётся заново при каждом экспорте.</translation>
    </message>
    <message>
        <source>Credit under a photograph</source>
        <translation>Строка автора под снимком</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People and agencies</source>
        <translation>Люди и агентства</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Новый человек…</translation>
    </message>
    <message>
        <source>Find an agency</source>
        <translation>Найти агентство</translation>
    </message>
    <message>
        <source>New agency…</source>
        <translation>Новое агентство…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агентства</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Two people are one now</source>
        <translation>Две записи объединены</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Photo by whom?</source>
        <translation>Фото кого?</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кто подтвердил</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>does not decline</source>
        <translation>не склоняется</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
</context>
<context>
    <name>PersonJobs</name>
    <message>
        <source>Delete «{name}»?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>No photograph, article or version names this person.</source>
        <translation>Этого человека не называет ни один снимок, материал или версия.</translation>
    </message>
    <message>
        <source>«{name}» can&apos;t be deleted.</source>
        <translation>«{name}» нельзя удалить.</translation>
    </message>
    <message>
        <source>Photos: {photos}, bylines: {bylines}, versions and drafts: {kept}.</source>
        <translation>Снимков: {photos}, подписей: {bylines}, версий и черновиков: {kept}.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>PhotoBindings</name>
    <message>
        <source>Add photos</source>
        <translation>Добавить снимки</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Снимки (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Move a photo</source>
        <translation>Переместить снимок</translation>
    </message>
    <message>
        <source>Take a photo out</source>
        <translation>Убрать снимок</translation>
    </message>
    <message>
        <source>Edit a photo</source>
        <translation>Изменить снимок</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>No photos match</source>
        <translation>Подходящих снимков нет</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Drop files here, or a whole folder. Credits are read from the files.</source>
        <translation>Перетащите сюда файлы или целую папку. Авторы читаются из файлов.</translation>
    </message>
    <message>
        <source>No photographs yet</source>
        <translation>Снимков пока нет</translation>
    </message>
    <message>
        <source>Import photos…</source>
        <translation>Принять снимки…</translation>
    </message>
    <message numerus="yes">
        <source>%n photos found</source>
        <translation>
            <numerusform>Найдено %n фото</numerusform>
            <numerusform>Найдено %n фото</numerusform>
            <numerusform>Найдено %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>Import photos</source>
        <translation>Принять снимки</translation>
    </message>
    <message>
        <source>Photographs (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Снимки (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>1 file was left out.</source>
        <translation>1 файл не принят.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out.</source>
        <translation>
            <numerusform>%n файл не принят.</numerusform>
            <numerusform>%n файла не приняты.</numerusform>
            <numerusform>%n файлов не приняты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n photos taken in</source>
        <translation>
            <numerusform>Принято %n фото</numerusform>
            <numerusform>Принято %n фото</numerusform>
            <numerusform>Принято %n фото</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo changed</source>
        <translation>Изменён 1 снимок</translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed</source>
        <translation>
            <numerusform>Изменён %n снимок</numerusform>
            <numerusform>Изменены %n снимка</numerusform>
            <numerusform>Изменено %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>1 name from a file was replaced.</source>
        <translation>Заменено имя из 1 файла.</translation>
    </message>
    <message numerus="yes">
        <source>%n names from files were replaced.</source>
        <translation>
            <numerusform>Заменено имя из %n файла.</numerusform>
            <numerusform>Заменены имена из %n файлов.</numerusform>
            <numerusform>Заменены имена из %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {before}. Now: {after}.</source>
        <translation>Было: {before}. Стало: {after}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PhotoForm</name>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Фото {number} из {total}</translation>
    </message>
    <message>
        <source>Name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>She</source>
        <translation>Она</translation>
    </message>
    <message>
        <source>He</source>
        <translation>Он</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>For the right case of a new name</source>
        <translation>Для падежа нового имени</translation>
    </message>
    <message>
        <source>Агентство «Қайнар»</source>
        <translation>Агентство «Қайнар»</translation>
    </message>
    <message>
        <source>Prints exactly as typed</source>
        <translation>Печатается как есть</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где стоит</translation>
    </message>
    <message>
        <source>This place waits for its file</source>
        <translation>Это место ждёт файла</translation>
    </message>
    <message>
        <source>Take out of the article</source>
        <translation>Убрать из материала</translation>
    </message>
    <message>
        <source>Put at the caret</source>
        <translation>Поставить в текст</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Alt text, for those who can&apos;t see it</source>
        <translation>Описание для тех, кто не видит снимка</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Or a credit in your own words</source>
        <translation>Или подпись автора своими словами</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>No credit: it can&apos;t be published like this</source>
        <translation>Нет автора: так публиковать нельзя</translation>
    </message>
</context>
<context>
    <name>PhotoImport</name>
    <message>
        <source>This file can&apos;t be read. Check that it is still there.</source>
        <translation>Файл не читается. Проверьте, на месте ли он.</translation>
    </message>
</context>
<context>
    <name>PhotoPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Only ticked fields change.</source>
        <translation>Меняются только отмеченные поля.</translation>
    </message>
    <message>
        <source>{missing} of {count} have no credit.</source>
        <translation>Без автора: {missing} из {count}.</translation>
    </message>
    <message>
        <source>This photo has no credit.</source>
        <translation>У этого снимка нет автора.</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Предыдущий снимок</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Следующий снимок</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Pick photographs</source>
        <translation>Выберите снимки</translation>
    </message>
    <message>
        <source>Say here who made them. Many at once: Shift or Ctrl and a click, Ctrl+A for all.</source>
        <translation>Укажите здесь, кто их сделал. Несколько сразу: Shift или Ctrl и щелчок, Ctrl+A — все.</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 поле</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 снимок</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply {fields} to {photos}</source>
        <translation>Применить: {fields}, {photos}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photographs of the article</source>
        <translation>Снимки материала</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Добавить снимок</translation>
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
    <message>
        <source>Published, corrected or withdrawn since the last export: {count}</source>
        <translation>Опубликовано, исправлено или отозвано после последнего экспорта: {count}</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Пока ничего не изменилось</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>Merge «{name}» into «{into}»?</source>
        <translation>Слить «{name}» с «{into}»?</translation>
    </message>
    <message>
        <source>Merge rubrics</source>
        <translation>Слить рубрики</translation>
    </message>
    <message>
        <source>Delete «{name}»? Its articles go to «{into}».</source>
        <translation>Удалить «{name}»? Материалы перейдут в «{into}».</translation>
    </message>
    <message>
        <source>Delete rubric</source>
        <translation>Удалить рубрику</translation>
    </message>
    <message>
        <source>Move rubric</source>
        <translation>Переместить рубрику</translation>
    </message>
    <message>
        <source>Change the address of «{name}»?</source>
        <translation>Изменить адрес «{name}»?</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Изменить адрес</translation>
    </message>
    <message>
        <source>Move «{name}» from «{left}» to «{there}»?</source>
        <translation>Перенести «{name}» из «{left}» в «{there}»?</translation>
    </message>
    <message>
        <source>Move «{name}» into «{there}»?</source>
        <translation>Перенести «{name}» в «{there}»?</translation>
    </message>
    <message>
        <source>Move «{name}» out of «{left}»?</source>
        <translation>Вынести «{name}» из «{left}»?</translation>
    </message>
    <message>
        <source>Articles that move over</source>
        <translation>Материалы, которые перейдут</translation>
    </message>
    <message>
        <source>Articles in it</source>
        <translation>Материалов в ней</translation>
    </message>
    <message>
        <source>Articles with a new address</source>
        <translation>Материалы с новым адресом</translation>
    </message>
    <message>
        <source>Lists with a new address</source>
        <translation>Списки с новым адресом</translation>
    </message>
</context>
<context>
    <name>PreviewFoot</name>
    <message>
        <source>Simplified preview</source>
        <translation>Упрощённый предпросмотр</translation>
    </message>
    <message>
        <source>Same code as the export.</source>
        <translation>Код как в экспорте.</translation>
    </message>
    <message>
        <source>Updated {seconds} s after your last key.</source>
        <translation>Обновлено через {seconds} с.</translation>
    </message>
    <message>
        <source>1 photo hidden: no credit</source>
        <translation>1 снимок скрыт: нет автора</translation>
    </message>
    <message numerus="yes">
        <source>%n photos hidden: no credit</source>
        <translation>
            <numerusform>%n снимок скрыт: нет автора</numerusform>
            <numerusform>%n снимка скрыты: нет автора</numerusform>
            <numerusform>%n снимков скрыто: нет автора</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Ширина страницы</translation>
    </message>
    <message>
        <source>Show the page as readers with a dark screen see it</source>
        <translation>Показать, как видят на тёмном экране</translation>
    </message>
    <message>
        <source>Scroll text and page together</source>
        <translation>Прокручивать вместе</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
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
        <translation>Открыть редакцию на этом компьютере</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Readers see the old site until the last file is in.</source>
        <translation>Читатели видят прежний сайт до последнего файла.</translation>
    </message>
    <message>
        <source>Exporting {done} of {total} files</source>
        <translation>Экспорт: {done} из {total}</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Готовимся</translation>
    </message>
    <message>
        <source>Stopping. The site stays as it was.</source>
        <translation>Останавливаем. Сайт остаётся прежним.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
</context>
<context>
    <name>PublishSection</name>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Publish at, time in {city}</source>
        <translation>Опубликовать, время: {city}</translation>
    </message>
    <message>
        <source>On front page</source>
        <translation>На главную</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Эмбарго до</translation>
    </message>
    <message>
        <source>Embargo until, time in {city}</source>
        <translation>Эмбарго до, время: {city}</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Снять с плана</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Goes out {when}</source>
        <translation>Выйдет {when}</translation>
    </message>
    <message>
        <source>Readers have it since {when}</source>
        <translation>У читателей с {when}</translation>
    </message>
    <message>
        <source>The text here is newer than theirs</source>
        <translation>Здесь текст новее</translation>
    </message>
    <message>
        <source>Taken off the site</source>
        <translation>Отозвано с сайта</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Ready to publish?</source>
        <translation>Можно публиковать?</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Texts that were not saved: {count}.</source>
        <translation>Несохранённых текстов: {count}.</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Nothing of them is lost.</source>
        <translation>Ничего из них не потеряно.</translation>
    </message>
    <message>
        <source>Text from {when} was found.</source>
        <translation>Найден текст от {when}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>«{headline}» was not saved.</source>
        <translation>«{headline}» не был сохранён.</translation>
    </message>
    <message>
        <source>The article was saved since, so it comes back as a copy.</source>
        <translation>Материал с тех пор сохраняли, текст вернётся копией.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>Печатается так</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
            <numerusform>найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>What was imported</source>
        <translation>Что принято</translation>
    </message>
    <message numerus="yes">
        <source>%n files were not begun</source>
        <translation>
            <numerusform>%n файл не начат</numerusform>
            <numerusform>%n файла не начаты</numerusform>
            <numerusform>%n файлов не начаты</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Open «{headline}»</source>
        <translation>Открыть «{headline}»</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>A way out for this newsroom</source>
        <translation>Выход для этой редакции</translation>
    </message>
    <message>
        <source>Set the strange log aside and open</source>
        <translation>Убрать чужой журнал в сторону и открыть</translation>
    </message>
    <message>
        <source>Put back the newest backup</source>
        <translation>Вернуть новейшую резервную копию</translation>
    </message>
    <message>
        <source>Save what can be read into a new folder…</source>
        <translation>Спасти всё, что читается, в новую папку…</translation>
    </message>
    <message>
        <source>Row by row, each one checked. You get a list of what could not be saved. Nothing here changes.</source>
        <translation>Строка за строкой, каждая проверяется. Будет список того, что спасти не удалось. Здесь ничего не изменится.</translation>
    </message>
    <message>
        <source>Open another newsroom…</source>
        <translation>Открыть другую редакцию…</translation>
    </message>
    <message>
        <source>This one stays as it is.</source>
        <translation>Эта останется как есть.</translation>
    </message>
    <message>
        <source>Looking at a copy of it</source>
        <translation>Осматривается её копия</translation>
    </message>
    <message>
        <source>Nothing has been changed. Whatever you choose works on a copy, and the damaged files are kept.</source>
        <translation>Ничего не изменено. Что бы вы ни выбрали, работа идёт с копией, а повреждённые файлы сохраняются.</translation>
    </message>
    <message>
        <source>What was not saved</source>
        <translation>Что не удалось спасти</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть её</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This newsroom can&apos;t be opened as it is</source>
        <translation>Эту редакцию нельзя открыть такой, как она есть</translation>
    </message>
    <message>
        <source>Without the log that lies beside it the newsroom reads well.</source>
        <translation>Без журнала, который лежит рядом, редакция читается хорошо.</translation>
    </message>
    <message>
        <source>In a copy of it no article can be read.</source>
        <translation>В её копии не читается ни один материал.</translation>
    </message>
    <message>
        <source>In a copy of it can be read: articles {articles}, versions {versions}. Damaged: {damages}.</source>
        <translation>В её копии читается: материалов {articles}, версий {versions}. Повреждено: {damages}.</translation>
    </message>
    <message>
        <source>In a copy of it can be read: articles {articles}, versions {versions}, all as they were.</source>
        <translation>В её копии читается: материалов {articles}, версий {versions}; все такие, какими были.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it.</source>
        <translation>Исправной резервной копии рядом нет.</translation>
    </message>
    <message>
        <source>It was made on {when}. What was saved after it is only in the damaged file, which is kept as {name}.</source>
        <translation>Она сделана {when}. Сохранённое позже есть только в повреждённом файле; он останется под именем {name}.</translation>
    </message>
    <message>
        <source>Setting the log aside</source>
        <translation>Журнал убирается в сторону</translation>
    </message>
    <message>
        <source>The strange log is kept as {path}.</source>
        <translation>Чужой журнал сохранён как {path}.</translation>
    </message>
    <message>
        <source>Putting the backup in place</source>
        <translation>Копия ставится на место</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged file is kept as {path}.</source>
        <translation>Копия на месте. Повреждённый файл сохранён как {path}.</translation>
    </message>
    <message>
        <source>Photos whose files are not there: {count}.</source>
        <translation>Фотографий, файлов которых нет: {count}.</translation>
    </message>
    <message>
        <source>Where shall the new folder stand?</source>
        <translation>Где создать новую папку?</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} спасённая</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Спасается всё, что читается</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows are saved as they were, in {location}.</source>
        <translation>Строк спасено такими, как были: {saved} из {rows}, в {location}.</translation>
    </message>
    <message>
        <source>Not as they were: {counts}.</source>
        <translation>Не такими, как были: {counts}.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не сделано.</translation>
    </message>
</context>
<context>
    <name>RiskyPlace</name>
    <message>
        <source>Make it there</source>
        <translation>Создать там</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>A risky place.</source>
        <translation>Ненадёжное место.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>RowLooks</name>
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
</context>
<context>
    <name>RubricForm</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>«Latest» block</source>
        <translation>Блок «Свежее»</translation>
    </message>
    <message>
        <source>Sponsored: mark every article and page</source>
        <translation>Партнёрская: помечать материалы и страницы</translation>
    </message>
    <message>
        <source>Hidden: not in the site&apos;s menu</source>
        <translation>Скрытая: не в меню сайта</translation>
    </message>
    <message>
        <source>newest, without the article itself</source>
        <translation>новых, без самого материала</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охра</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
</context>
<context>
    <name>RubricManager</name>
    <message>
        <source>New rubric</source>
        <translation>Новая рубрика</translation>
    </message>
    <message>
        <source>Where does its 1 article go?</source>
        <translation>Куда перейдёт её 1 материал?</translation>
    </message>
    <message numerus="yes">
        <source>Where do its %n articles go?</source>
        <translation>
            <numerusform>Куда перейдёт её %n материал?</numerusform>
            <numerusform>Куда перейдут её %n материала?</numerusform>
            <numerusform>Куда перейдут её %n материалов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Where do its old addresses lead?</source>
        <translation>Куда поведут её прежние адреса?</translation>
    </message>
    <message>
        <source>What is «{name}» merged into?</source>
        <translation>С чем слить «{name}»?</translation>
    </message>
    <message>
        <source>«{name}» moved</source>
        <translation>Рубрика «{name}» перемещена</translation>
    </message>
    <message>
        <source>«{name}» saved</source>
        <translation>Рубрика «{name}» сохранена</translation>
    </message>
    <message>
        <source>“{name}” is deleted</source>
        <translation>Рубрика «{name}» удалена</translation>
    </message>
    <message>
        <source>“{name}” is merged into “{into}”</source>
        <translation>Рубрика «{name}» объединена с рубрикой «{into}»</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>RubricMenu</name>
    <message>
        <source>Every rubric</source>
        <translation>Все рубрики</translation>
    </message>
</context>
<context>
    <name>RubricModel</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>RubricSection</name>
    <message>
        <source>No rubric yet</source>
        <translation>Рубрика не выбрана</translation>
    </message>
</context>
<context>
    <name>RubricSide</name>
    <message>
        <source>Delete this rubric…</source>
        <translation>Удалить рубрику…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Save rubric</source>
        <translation>Сохранить рубрику</translation>
    </message>
    <message>
        <source>Rubrics are the sections of the site. The first one takes the first articles.</source>
        <translation>Рубрики — разделы сайта. Первая примет первые материалы.</translation>
    </message>
    <message>
        <source>No rubric is chosen</source>
        <translation>Рубрика не выбрана</translation>
    </message>
</context>
<context>
    <name>RubricView</name>
    <message>
        <source>Rubrics</source>
        <translation>Рубрики</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The file newsroom.db in {location} is damaged.</source>
        <translation>Файл newsroom.db в {location} повреждён.</translation>
    </message>
    <message>
        <source>The file newsroom.db in {location} does not read as a newsroom.</source>
        <translation>Файл newsroom.db в {location} не читается как редакция.</translation>
    </message>
    <message>
        <source>It was found damaged while it was open.</source>
        <translation>Повреждение нашлось, когда она была открыта.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Развёрнуто</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Photo desk</source>
        <translation>Фотослужба</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 снимок</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Import photos…</source>
        <translation>Принять снимки…</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Размер снимков</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Rubrika {version}. A newsroom editor: write, credit, check, hand over a site.</source>
        <translation>Rubrika {version}. Редактор для редакции: написать, подписать снимки, проверить, передать сайт.</translation>
    </message>
    <message>
        <source>About Rubrika</source>
        <translation>О программе Rubrika</translation>
    </message>
    <message>
        <source>High contrast is on in your system: its colours are used</source>
        <translation>В системе включён высокий контраст: используются её цвета</translation>
    </message>
</context>
<context>
    <name>SimpleView</name>
    <message>
        <source>Simplified page preview</source>
        <translation>Упрощённый предпросмотр страницы</translation>
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
    <message>
        <source>Restoring makes a new version. Nothing is lost.</source>
        <translation>Возврат создаёт новую версию. Ничего не теряется.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Kind of pages</source>
        <translation>Вид страниц</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>same as before</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Снимки</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Make every file again</source>
        <translation>Создать все файлы заново</translation>
    </message>
    <message>
        <source>Where the site goes</source>
        <translation>Куда передать сайт</translation>
    </message>
    <message>
        <source>A folder, or a file that ends in .zip</source>
        <translation>Папка или файл .zip</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Файлы ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time in {zone}</source>
        <translation>Время: {zone}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Рабочая копия</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>What the web team has</source>
        <translation>Что сейчас у веб-команды</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Version {number} restored</source>
        <translation>Возвращена версия {number}</translation>
    </message>
    <message>
        <source>Before it was taken off the site</source>
        <translation>До снятия с сайта</translation>
    </message>
    <message>
        <source>Before somebody else took over</source>
        <translation>До того, как правку взял другой</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Recovered after a power cut</source>
        <translation>Восстановлено после сбоя питания</translation>
    </message>
    <message>
        <source>Went to the site with export {number}</source>
        <translation>Ушло на сайт с экспортом {number}</translation>
    </message>
    <message>
        <source>1 more word</source>
        <translation>на 1 слово больше</translation>
    </message>
    <message>
        <source>1 fewer word</source>
        <translation>на 1 слово меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n more words</source>
        <translation>
            <numerusform>на %n слово больше</numerusform>
            <numerusform>на %n слова больше</numerusform>
            <numerusform>на %n слов больше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer words</source>
        <translation>
            <numerusform>на %n слово меньше</numerusform>
            <numerusform>на %n слова меньше</numerusform>
            <numerusform>на %n слов меньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>К тексту (Esc)</translation>
    </message>
    <message>
        <source>Whose versions</source>
        <translation>Чьи версии</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Versions: {headline}</source>
        <translation>Версии: {headline}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Create or open a newsroom</source>
        <translation>Создать или открыть редакцию</translation>
    </message>
</context>
<context>
    <name>TreeHead</name>
    <message>
        <source>Rubrics</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>1 rubric</source>
        <translation>1 рубрика</translation>
    </message>
    <message numerus="yes">
        <source>%n rubrics</source>
        <translation>
            <numerusform>%n рубрика</numerusform>
            <numerusform>%n рубрики</numerusform>
            <numerusform>%n рубрик</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sub-rubric</source>
        <translation>1 подрубрика</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-rubrics</source>
        <translation>
            <numerusform>%n подрубрика</numerusform>
            <numerusform>%n подрубрики</numerusform>
            <numerusform>%n подрубрик</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Слить…</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>Новая рубрика</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>«{headline}» is not saved.</source>
        <translation>«{headline}» не сохранён.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Сохранить мой текст копией</translation>
    </message>
    <message>
        <source>Open theirs</source>
        <translation>Открыть чужой</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Не сохранено.</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Сохранить копию в другом месте…</translation>
    </message>
    <message>
        <source>It is saved as soon as the newsroom can be written to.</source>
        <translation>Текст сохранится, как только в редакцию можно будет писать.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>Save a copy of the text elsewhere</source>
        <translation>Сохранить копию текста в другом месте</translation>
    </message>
    <message>
        <source>Not added.</source>
        <translation>Не добавлено.</translation>
    </message>
    <message>
        <source>What you typed is nowhere but on this screen: neither the newsroom nor this computer could take it. Save a copy elsewhere first.</source>
        <translation>Напечатанное есть только на этом экране: его не смогли принять ни редакция, ни этот компьютер. Сначала сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Not closed.</source>
        <translation>Не закрыто.</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>Не опубликовано.</translation>
    </message>
    <message>
        <source>Not scheduled.</source>
        <translation>Не запланировано.</translation>
    </message>
    <message>
        <source>Not withdrawn.</source>
        <translation>Не снято с сайта.</translation>
    </message>
    <message>
        <source>{what} The text is saved.</source>
        <translation>{what} Текст сохранён.</translation>
    </message>
    <message>
        <source>Open the newsroom again to save it.</source>
        <translation>Чтобы сохранить текст, откройте редакцию снова.</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>В другое место…</translation>
    </message>
    <message>
        <source>The text is in a file.</source>
        <translation>Текст в файле.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть текст</translation>
    </message>
    <message>
        <source>{what} Your text is safe on the screen.</source>
        <translation>{what} Ваш текст цел, он на экране.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Не открыто.</translation>
    </message>
</context>
<context>
    <name>VersionsJourney</name>
    <message>
        <source>Version {number} restored as a new version</source>
        <translation>Версия {number} возвращена как новая</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The article says that already</source>
        <translation>В материале уже так</translation>
    </message>
    <message>
        <source>Opened as a new article</source>
        <translation>Открыто новым материалом</translation>
    </message>
    <message>
        <source>What was wrong? Readers see this note</source>
        <translation>Что было неверно? Эту пометку видят читатели</translation>
    </message>
    <message>
        <source>Publish correction</source>
        <translation>Опубликовать исправление</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>No versions yet</source>
        <translation>Версий пока нет</translation>
    </message>
    <message>
        <source>The first save makes one.</source>
        <translation>Первое сохранение создаст версию.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Открыть другую…</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Нет на месте.</translation>
    </message>
    <message>
        <source>Look for a way out…</source>
        <translation>Найти выход…</translation>
    </message>
    <message>
        <source>Damaged.</source>
        <translation>Повреждено.</translation>
    </message>
    <message>
        <source>Open twice.</source>
        <translation>Открыта дважды.</translation>
    </message>
    <message>
        <source>A risky place.</source>
        <translation>Ненадёжное место.</translation>
    </message>
    <message>
        <source>Its log was taken away.</source>
        <translation>У неё забрали журнал.</translation>
    </message>
    <message>
        <source>A foreign log.</source>
        <translation>Чужой журнал.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Can&apos;t be written to.</source>
        <translation>Запись невозможна.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>{who} on {computer} since {when}</source>
        <translation>{who}, {computer}, с {when}</translation>
    </message>
    <message>
        <source>Both may write: who saves an article second is told, and no text is lost.</source>
        <translation>Писать можно в обеих: кто сохранит материал вторым, узнает об этом, и ни один текст не пропадёт.</translation>
    </message>
    <message>
        <source>This newsroom is also open in another copy of Rubrika ({who}).</source>
        <translation>Эта редакция открыта и в другой копии Rubrika ({who}).</translation>
    </message>
</context>
<context>
    <name>WebView</name>
    <message>
        <source>Page preview</source>
        <translation>Предпросмотр страницы</translation>
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
        <source>Keep it on this computer</source>
        <translation>Оставить на этом компьютере</translation>
    </message>
    <message>
        <source>A risky place.</source>
        <translation>Ненадёжное место.</translation>
    </message>
    <message>
        <source>Write. Check.
Hand over.</source>
        <translation>Пишем. Правим.
Передаём.</translation>
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
        <source>Open the sample newsroom</source>
        <translation>Открыть учебную редакцию</translation>
    </message>
    <message>
        <source>Invented articles and photos. Nothing you try here can break.</source>
        <translation>Вымышленные материалы и снимки. Здесь ничего нельзя сломать.</translation>
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
    <name>WordsSection</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take «{words}» away</source>
        <translation>Убрать «{words}»</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Opened as a new article</source>
        <translation>Открыт как новый материал</translation>
    </message>
    <message numerus="yes">
        <source>%n lines set right</source>
        <translation>
            <numerusform>Поправлена %n строка</numerusform>
            <numerusform>Поправлены %n строки</numerusform>
            <numerusform>Поправлено %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to set right</source>
        <translation>Поправлять нечего</translation>
    </message>
</context>
<context>
    <name>WritingJourney</name>
    <message>
        <source>1 article spiked</source>
        <translation>Снят 1 материал</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The text is empty now. What stood there is a version.</source>
        <translation>Текст теперь пуст. Что в нём было, сохранено версией.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>No article is open</source>
        <translation>Материал не открыт</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>Выберите в списке или начните новый.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новый материал</translation>
    </message>
</context>
<context>
    <name>_ChecksButton</name>
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
</context>
<context>
    <name>_PlacesView</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Blocks publication</source>
        <translation>Мешает публикации</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
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
        <translation>Вст&amp;авка</translation>
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
        <translation>Фо&amp;то</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Сайт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;New article</source>
        <translation>&amp;Новый материал</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>П&amp;ринять материалы…</translation>
    </message>
    <message>
        <source>New article from the clip&amp;board</source>
        <translation>Новый материал из &amp;буфера</translation>
    </message>
    <message>
        <source>Newsroom s&amp;ettings…</source>
        <translation>Нас&amp;тройки редакции…</translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation>Резервные &amp;копии…</translation>
    </message>
    <message>
        <source>Te&amp;xts that were found…</source>
        <translation>Н&amp;айденные тексты…</translation>
    </message>
    <message>
        <source>&amp;Open a newsroom…</source>
        <translation>&amp;Открыть редакцию…</translation>
    </message>
    <message>
        <source>&amp;Create a newsroom…</source>
        <translation>Со&amp;здать редакцию…</translation>
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
        <source>List of &amp;articles</source>
        <translation>Список м&amp;атериалов</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>П&amp;лотный список</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Св&amp;едения</translation>
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
        <translation>Тема как в с&amp;истеме</translation>
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
        <source>&amp;People and agencies…</source>
        <translation>&amp;Люди и агентства…</translation>
    </message>
    <message>
        <source>&amp;Export the site…</source>
        <translation>&amp;Экспорт сайта…</translation>
    </message>
    <message>
        <source>&amp;About Rubrika</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Find in the text</source>
        <translation>&amp;Найти в тексте</translation>
    </message>
    <message>
        <source>R&amp;eplace in the text</source>
        <translation>&amp;Заменить в тексте</translation>
    </message>
    <message>
        <source>&amp;Focus mode</source>
        <translation>Т&amp;олько текст</translation>
    </message>
    <message>
        <source>Li&amp;ve preview</source>
        <translation>Пре&amp;дпросмотр</translation>
    </message>
    <message>
        <source>&amp;Photo…</source>
        <translation>&amp;Фото…</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>&amp;Save a version…</source>
        <translation>Со&amp;хранить версию…</translation>
    </message>
    <message>
        <source>Save at once, &amp;without a note</source>
        <translation>Сохранить &amp;сразу, без пометки</translation>
    </message>
    <message>
        <source>&amp;Mark «to be checked»</source>
        <translation>Пометка «&amp;ПРОВЕРИТЬ»</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Heading 2, 3, none</source>
        <translation>Под&amp;заголовок 2, 3, нет</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Подзаголовок &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Подзаголовок &amp;3</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>&amp;Typography</source>
        <translation>&amp;Типографика</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Следующий шаг</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Запланировать…</translation>
    </message>
    <message>
        <source>Next thing to &amp;fix</source>
        <translation>Следующее &amp;исправление</translation>
    </message>
    <message>
        <source>Pre&amp;vious thing to fix</source>
        <translation>&amp;Предыдущее исправление</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Версии</translation>
    </message>
    <message>
        <source>S&amp;pike</source>
        <translation>С&amp;нять</translation>
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
        <translation>Актау</translation>
    </message>
    <message>
        <source>Aktobe</source>
        <translation>Актобе</translation>
    </message>
    <message>
        <source>Atyrau</source>
        <translation>Атырау</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Уральск</translation>
    </message>
    <message>
        <source>Kostanay</source>
        <translation>Костанай</translation>
    </message>
    <message>
        <source>Kyzylorda</source>
        <translation>Кызылорда</translation>
    </message>
    <message>
        <source>Bishkek</source>
        <translation>Бишкек</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kicker</source>
        <translation>Надзаголовок</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lede</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место события</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Рубрика</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>On the front page</source>
        <translation>На главной</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
</context>
<context>
    <name>photo words</name>
    <message>
        <source>Photo {number} of {total}</source>
        <translation>Фото {number} из {total}</translation>
    </message>
    <message>
        <source>{place} · waits for its file</source>
        <translation>{place} · ждёт файла</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Главное</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Без подписи</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Нет автора</translation>
    </message>
    <message>
        <source>Alt: {text}</source>
        <translation>Описание: {text}</translation>
    </message>
    <message>
        <source>No alt text</source>
        <translation>Нет описания</translation>
    </message>
    <message>
        <source>This photo does not belong to this article</source>
        <translation>Этот снимок не из этого материала</translation>
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
        <translation>Нет заголовка</translation>
    </message>
    <message>
        <source>The headline has {length} characters, {limit} fit</source>
        <translation>В заголовке {length} знаков, помещается {limit}</translation>
    </message>
    <message>
        <source>There is no lede</source>
        <translation>Нет лида</translation>
    </message>
    <message>
        <source>The lede has {length} characters, {limit} fit</source>
        <translation>В лиде {length} знаков, помещается {limit}</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>No rubric is chosen</source>
        <translation>Рубрика не выбрана</translation>
    </message>
    <message>
        <source>Nobody is named as the author</source>
        <translation>Не указан автор</translation>
    </message>
    <message>
        <source>There is no web address</source>
        <translation>Нет адреса</translation>
    </message>
    <message>
        <source>The address “{slug}” can&apos;t be used: only small Latin letters, digits and hyphens can</source>
        <translation>Адрес «{slug}» не годится: в нём могут быть только строчные латинские буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>Another article has the address «{slug}»</source>
        <translation>Адрес «{slug}» уже у другого материала</translation>
    </message>
    <message>
        <source>«{mark}» is left in the headline or the lede</source>
        <translation>В заголовке или лиде осталось «{mark}»</translation>
    </message>
    <message>
        <source>«{mark}» is left in paragraph {number}</source>
        <translation>Пометка «{mark}» в абзаце {number}</translation>
    </message>
    <message>
        <source>The text shows photo {id}, which this article does not have</source>
        <translation>В тексте фото {id}, которого нет в материале</translation>
    </message>
    <message>
        <source>Photo {number} stands nowhere in the text</source>
        <translation>Фото {number} нигде не стоит в тексте</translation>
    </message>
    <message>
        <source>Photo {number} waits for its file</source>
        <translation>Фото {number} ждёт файла</translation>
    </message>
    <message>
        <source>Photo {number} has no credit</source>
        <translation>У фото {number} нет автора</translation>
    </message>
    <message>
        <source>Photo {number} has no alt text</source>
        <translation>У фото {number} нет описания</translation>
    </message>
    <message>
        <source>The rights to photo {number} ended on {date}</source>
        <translation>Права на фото {number} истекли {date}</translation>
    </message>
    <message>
        <source>«{word}» mixes Latin and Cyrillic letters</source>
        <translation>В слове «{word}» смешаны латиница и кириллица</translation>
    </message>
    <message>
        <source>Embargo until {until}</source>
        <translation>Эмбарго до {until}</translation>
    </message>
    <message>
        <source>There is no {what} {id} in this newsroom. Check the number.</source>
        <translation>В этой редакции не нашлось: {what} {id}. Проверьте номер.</translation>
    </message>
    <message>
        <source>Article {id} was saved by somebody else meanwhile. Your text is kept as a draft; open the article again.</source>
        <translation>Материал {id} тем временем сохранил кто-то другой. Ваш текст хранится отдельно; откройте материал заново.</translation>
    </message>
    <message>
        <source>«{name}» is already one person. Choose somebody else.</source>
        <translation>«{name}» — уже один человек. Выберите кого-нибудь другого.</translation>
    </message>
    <message>
        <source>A person needs a name in one language at least.</source>
        <translation>Человеку нужно имя хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>«{name}» stands in articles, photographs or versions. Merge them into somebody else instead.</source>
        <translation>«{name}» есть в материалах, снимках или версиях. Вместо удаления объедините с кем-нибудь.</translation>
    </message>
    <message>
        <source>Article {id} can&apos;t be published yet: {problems}.</source>
        <translation>Материал {id} пока нельзя публиковать: {problems}.</translation>
    </message>
    <message>
        <source>Article {id} can&apos;t go from {here} to {there}.</source>
        <translation>Материал {id} нельзя перевести из состояния «{here}» в «{there}».</translation>
    </message>
    <message>
        <source>There is no text in it. Copy the article itself and try again.</source>
        <translation>Текста здесь нет. Скопируйте сам материал и повторите.</translation>
    </message>
    <message>
        <source>It holds only a web address. Open the page, copy its text, and import that.</source>
        <translation>Здесь только веб-адрес. Откройте страницу, скопируйте текст и примите его.</translation>
    </message>
    <message>
        <source>The fields at the top can&apos;t be read: {why}. Correct them there.</source>
        <translation>Поля в начале не читаются: {why}. Исправьте их там.</translation>
    </message>
    <message>
        <source>«{file}» is no text. Save it as plain text in UTF-8 and try again.</source>
        <translation>«{file}» — не текст. Сохраните его как простой текст в UTF-8 и повторите.</translation>
    </message>
    <message>
        <source>«{file}» is longer than {limit} MB. Cut it into articles first.</source>
        <translation>«{file}» больше {limit} МБ. Сначала разделите его на материалы.</translation>
    </message>
    <message>
        <source>Rubrika can&apos;t tell what «{file}» is. Say whether it is text or Markdown, or save it as one.</source>
        <translation>Непонятно, что такое «{file}». Укажите, текст это или Markdown, или сохраните файл в одном из этих видов.</translation>
    </message>
    <message>
        <source>There is no format «{form}». Known are {known}.</source>
        <translation>Формата «{form}» нет. Есть такие: {known}.</translation>
    </message>
    <message>
        <source>There is no language «{language}». Known are {known}.</source>
        <translation>Языка «{language}» нет. Есть такие: {known}.</translation>
    </message>
    <message>
        <source>«{file}» can&apos;t be read: {why}. Nothing was changed.</source>
        <translation>«{file}» не читается: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; taken for {text}. Look at the letters.</source>
        <translation>В файле не указана кодировка, принята {text}. Проверьте буквы.</translation>
    </message>
    <message>
        <source>A picture on the network was not fetched, its place is empty: {text}</source>
        <translation>Снимок из сети не загружен, его место пусто: {text}</translation>
    </message>
    <message>
        <source>A picture is not in the file&apos;s folder, its place is empty: {text}</source>
        <translation>Снимка нет в папке файла, его место пусто: {text}</translation>
    </message>
    <message>
        <source>Left out, no photo with that number is listed: {text}</source>
        <translation>Пропущено, фото с таким номером в списке нет: {text}</translation>
    </message>
    <message>
        <source>Left out with all that follows it: {text}</source>
        <translation>Пропущено вместе со всем, что дальше: {text}</translation>
    </message>
    <message>
        <source>Left out, it leads to another article: {text}</source>
        <translation>Пропущено, ведёт к другому материалу: {text}</translation>
    </message>
    <message>
        <source>Left out, it is a button of the page: {text}</source>
        <translation>Пропущено, это кнопка страницы: {text}</translation>
    </message>
    <message>
        <source>No rubric is chosen, this newsroom has none named: {text}</source>
        <translation>Рубрика не выбрана, в редакции нет такой: {text}</translation>
    </message>
    <message>
        <source>Left out, it is the page&apos;s address: {text}</source>
        <translation>Пропущено, это адрес страницы: {text}</translation>
    </message>
    <message>
        <source>No newsroom is named. Say --newsroom LOCATION, or make one with «rubrika new LOCATION».</source>
        <translation>Редакция не названа. Укажите --newsroom LOCATION или создайте её: «rubrika new LOCATION».</translation>
    </message>
    <message>
        <source>{file}: {why}. Nothing half-done was left behind; try again.</source>
        <translation>{file}: {why}. Ничего недоделанного не осталось; повторите.</translation>
    </message>
    <message>
        <source>«{text}» is no address of a site. It begins with https://, such as https://news.example.</source>
        <translation>«{text}» — не адрес сайта. Он начинается с https://, например https://news.example.</translation>
    </message>
    <message>
        <source>A credit line needs a name or an agency. Say one of them.</source>
        <translation>Для строки автора нужно имя или агентство. Укажите одно из них.</translation>
    </message>
    <message>
        <source>There is no letter and no figure to make an address of. Give a headline.</source>
        <translation>Нет ни буквы, ни цифры, чтобы составить адрес. Дайте заголовок.</translation>
    </message>
    <message>
        <source>A rubric stands at the top or under another one. Say --top or --under, not both.</source>
        <translation>Рубрика стоит наверху или внутри другой. Укажите --top или --under, но не оба.</translation>
    </message>
    <message>
        <source>Line {number} of «{file}» is not «article,views». Nothing was taken in; correct it and try again.</source>
        <translation>Строка {number} файла «{file}» не вида «article,views». Ничего не принято; исправьте её и повторите.</translation>
    </message>
    <message>
        <source>The program does not work here: {what}. Install it again, or tell its makers.</source>
        <translation>Программа здесь не работает: {what}. Установите её заново или сообщите разработчикам.</translation>
    </message>
    <message>
        <source>A correction of article {id} needs a sentence that readers see. Write what was wrong.</source>
        <translation>К исправлению материала {id} нужна фраза для читателей. Напишите, что было неверно.</translation>
    </message>
    <message>
        <source>The time for article {id} has passed already. Choose a later one, or publish now.</source>
        <translation>Время для материала {id} уже прошло. Выберите более позднее или опубликуйте сейчас.</translation>
    </message>
    <message>
        <source>A rubric needs an address of Latin letters, such as novosti. Type one.</source>
        <translation>Рубрике нужен адрес латинскими буквами, например novosti. Впишите его.</translation>
    </message>
    <message>
        <source>There is no rubric «{name}». Run «rubrika rubrics list» to see their addresses.</source>
        <translation>Рубрики «{name}» нет. Адреса покажет «rubrika rubrics list».</translation>
    </message>
    <message>
        <source>«{target}» is not a folder or a ZIP file. Name one of those; servers are not supported yet.</source>
        <translation>«{target}» — не папка и не файл ZIP. Укажите папку или ZIP; серверы пока не поддерживаются.</translation>
    </message>
    <message>
        <source>«{location}» is not a folder. A newsroom is a folder: give the path of one.</source>
        <translation>«{location}» — не папка. Редакция хранится в папке: укажите путь к ней.</translation>
    </message>
    <message>
        <source>There is no newsroom in {location}. Choose another folder, or make one there with «rubrika new».</source>
        <translation>В {location} нет редакции. Выберите другую папку или создайте её там командой «rubrika new».</translation>
    </message>
    <message>
        <source>There is a newsroom in {location} already. Open it, or choose another folder.</source>
        <translation>В {location} уже есть редакция. Откройте её или выберите другую папку.</translation>
    </message>
    <message>
        <source>The newsroom in {location} was made by a newer Rubrika. Nothing was changed; update this program.</source>
        <translation>Редакцию в {location} создала более новая Rubrika. Ничего не изменено; обновите программу.</translation>
    </message>
    <message>
        <source>The file newsroom.db in {location} is not a newsroom. Nothing was changed; choose another folder.</source>
        <translation>Файл newsroom.db в {location} — не редакция. Ничего не изменено; выберите другую папку.</translation>
    </message>
    <message>
        <source>The newsroom in {location} is damaged. Make a copy of the folder before anything else, then restore a backup.</source>
        <translation>Редакция в {location} повреждена. Сначала скопируйте папку, затем восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The newsroom in {location} is busy with somebody else&apos;s work. Nothing was saved; try again in a moment.</source>
        <translation>Редакция в {location} занята чужой работой. Ничего не сохранено; повторите через минуту.</translation>
    </message>
    <message>
        <source>Another program has a file in {location} open: a virus scanner, a sync program or a file window. Nothing was changed; close it there and try again.</source>
        <translation>Другая программа держит открытым файл в {location}: антивирус, синхронизация или окно с файлами. Ничего не изменено; закройте там и повторите.</translation>
    </message>
    <message>
        <source>The newsroom in {location} does not answer. Wait a little, or check its disk.</source>
        <translation>Редакция в {location} не отвечает. Подождите немного или проверьте её диск.</translation>
    </message>
    <message>
        <source>The server of the newsroom {location} does not answer. Nothing was saved; check the network and try again.</source>
        <translation>Сервер редакции {location} не отвечает. Ничего не сохранено; проверьте сеть и попробуйте снова.</translation>
    </message>
    <message>
        <source>{why} What you type is kept on this computer meanwhile.</source>
        <translation>{why} Что вы пишете, пока хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>The text was changed after it was scheduled; version {number} goes out. Schedule it again</source>
        <translation>Текст изменили после того, как запланировали публикацию; выйдет версия {number}. Запланируйте заново</translation>
    </message>
    <message>
        <source>Article {id} was changed by somebody else after you saw it. Nothing was done; look at it again first.</source>
        <translation>Материал {id} изменил кто-то другой после того, как вы его видели. Ничего не сделано; сначала посмотрите его ещё раз.</translation>
    </message>
    <message>
        <source>Give one article with --seen: a version belongs to one.</source>
        <translation>С --seen укажите один материал: версия относится к одному.</translation>
    </message>
    <message>
        <source>The file newsroom.db in {location} is cut off, only {size} bytes are left. Nothing was changed; restore a backup.</source>
        <translation>Файл newsroom.db в {location} обрезан, от него осталось байтов: {size}. Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The newsroom in {location} was made by an older Rubrika; no damage was found. Migrate it first: open it, or run «rubrika migrate». Then verify it again.</source>
        <translation>Редакцию в {location} создала более старая Rubrika; повреждений не найдено. Сначала обновите её: откройте или выполните «rubrika migrate». Затем проверьте снова.</translation>
    </message>
    <message>
        <source>The backup {file} is cut off, only {size} bytes are left. Nothing was made; choose another one.</source>
        <translation>Резервная копия {file} обрезана, от неё осталось байтов: {size}. Ничего не создано; выберите другую.</translation>
    </message>
    <message>
        <source>The disk with {location} is full. Nothing was saved; free some space outside the newsroom and try again.</source>
        <translation>Диск с {location} полон. Ничего не сохранено; освободите место вне редакции и повторите.</translation>
    </message>
    <message>
        <source>{location} can&apos;t be written to. Nothing was saved; check who may write to the folder and its disk.</source>
        <translation>В {location} нельзя писать. Ничего не сохранено; проверьте права на папку и диск.</translation>
    </message>
    <message>
        <source>The disk did not answer for {location}. Nothing was saved; check that the folder is there and try again.</source>
        <translation>Диск с {location} не ответил. Ничего не сохранено; проверьте, на месте ли папка, и повторите.</translation>
    </message>
    <message>
        <source>Another rubric has the address «{slug}». Choose another one.</source>
        <translation>Адрес «{slug}» уже у другой рубрики. Выберите другой.</translation>
    </message>
    <message>
        <source>The tree of rubrics has two levels: nothing can go under «{slug}» here.</source>
        <translation>В дереве рубрик два уровня: внутрь «{slug}» здесь ничего не поставить.</translation>
    </message>
    <message>
        <source>There are articles in the rubric «{slug}». Say which rubric they go to.</source>
        <translation>В рубрике «{slug}» есть материалы. Укажите, в какую рубрику они перейдут.</translation>
    </message>
    <message>
        <source>The articles of «{slug}» can&apos;t go to the rubric that is deleted. Choose another one.</source>
        <translation>Материалы «{slug}» не могут перейти в удаляемую рубрику. Выберите другую.</translation>
    </message>
    <message>
        <source>A rubric needs a name. Say it with one of {options}.</source>
        <translation>Рубрике нужно название. Укажите одно из {options}.</translation>
    </message>
    <message>
        <source>«{what}» ended with status {status} while it was measured: {reason}</source>
        <translation>«{what}»: замер прерван, программа закончилась с кодом {status}: {reason}</translation>
    </message>
    <message>
        <source>There is no row «{name}» to measure. There are: {names}.</source>
        <translation>Строки «{name}» для замера нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>A picture is shown by its web address; add it as a photo instead</source>
        <translation>Снимок показан по веб-адресу; добавьте его как фото</translation>
    </message>
    <message>
        <source>The text links to article {id}, which readers do not have</source>
        <translation>Ссылка ведёт на материал {id}, которого нет у читателей</translation>
    </message>
    <message>
        <source>A link leads to «{address}», which is not a web address</source>
        <translation>Ссылка ведёт на «{address}», а это не веб-адрес</translation>
    </message>
    <message>
        <source>This text is too tangled to show: brackets, lists or quotations inside each other. The text is safe; take the odd part out and look again.</source>
        <translation>Текст слишком запутан для показа: скобки, списки или цитаты друг в друге. Он цел; уберите странное место и посмотрите снова.</translation>
    </message>
    <message>
        <source>«{name}» is a folder or a link, not a picture. Choose a file.</source>
        <translation>«{name}» — папка или ссылка, а не снимок. Выберите файл.</translation>
    </message>
    <message>
        <source>«{name}» is not a JPEG, PNG, WebP or GIF picture. Save it as JPEG and add it again.</source>
        <translation>«{name}» — не снимок JPEG, PNG, WebP или GIF. Сохраните его в JPEG и добавьте снова.</translation>
    </message>
    <message>
        <source>«{name}» is cut short or damaged. Copy it from the camera or ask for it again.</source>
        <translation>«{name}» обрезан или повреждён. Скопируйте его с камеры или попросите прислать снова.</translation>
    </message>
    <message>
        <source>«{name}» has {megapixels} megapixels, {limit} fit. Make it smaller and add it again.</source>
        <translation>В «{name}» мегапикселей: {megapixels}, помещается {limit}. Уменьшите снимок и добавьте снова.</translation>
    </message>
    <message>
        <source>«{name}» has more than {limit} MB. Save it as JPEG and add it again.</source>
        <translation>«{name}» больше {limit} МБ. Сохраните его в JPEG и добавьте снова.</translation>
    </message>
    <message>
        <source>“{name}” is built up in {scans} passes, {limit} fit. Save it as JPEG again and add that.</source>
        <translation>Файл «{name}» собран из {scans} проходов, допускается {limit}. Пересохраните его в JPEG и добавьте снова.</translation>
    </message>
    <message>
        <source>«{name}» can&apos;t be read: {reason}. Nothing was added.</source>
        <translation>«{name}» не читается: {reason}. Ничего не добавлено.</translation>
    </message>
    <message>
        <source>«{name}» could not be copied to the photo library: {reason}. The file itself is untouched.</source>
        <translation>«{name}» не скопирован в фототеку: {reason}. Сам файл не тронут.</translation>
    </message>
    <message>
        <source>The file of photo {sha256} is not in the photo library. Put the library&apos;s folder back.</source>
        <translation>Файла фото {sha256} нет в фототеке. Верните папку фототеки на место.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
    <message>
        <source>New on the site</source>
        <translation>Новое на сайте</translation>
    </message>
    <message>
        <source>Moved here from another address</source>
        <translation>Перенесено сюда с другого адреса</translation>
    </message>
    <message>
        <source>Moved to another address</source>
        <translation>Перенесено на другой адрес</translation>
    </message>
    <message>
        <source>The text changed</source>
        <translation>Изменился текст</translation>
    </message>
    <message>
        <source>A correction was added</source>
        <translation>Добавлено исправление</translation>
    </message>
    <message>
        <source>A name, a photo or another article that it shows changed</source>
        <translation>Изменилось имя, фото или другой материал на этой странице</translation>
    </message>
    <message>
        <source>The block of latest articles changed</source>
        <translation>Изменился блок свежих материалов</translation>
    </message>
    <message>
        <source>Its list of articles changed</source>
        <translation>Изменился список материалов</translation>
    </message>
    <message>
        <source>The feed has something new</source>
        <translation>В ленте есть новое</translation>
    </message>
    <message>
        <source>The list for search engines changed</source>
        <translation>Изменился список для поисковых систем</translation>
    </message>
    <message>
        <source>The photo, its crop or its credit is new</source>
        <translation>Новое фото, кадр или автор</translation>
    </message>
    <message>
        <source>The menu or a setting of the site changed</source>
        <translation>Изменились меню или настройки сайта</translation>
    </message>
    <message>
        <source>The site&apos;s theme changed</source>
        <translation>Изменилось оформление сайта</translation>
    </message>
    <message>
        <source>The file was missing or had been changed by hand</source>
        <translation>Файл пропал или был изменён вручную</translation>
    </message>
    <message>
        <source>Everything is made again, as asked</source>
        <translation>Всё создаётся заново, как попросили</translation>
    </message>
    <message>
        <source>Nothing leads there any more</source>
        <translation>Туда больше ничто не ведёт</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>It is under an embargo</source>
        <translation>Действует эмбарго</translation>
    </message>
    <message>
        <source>It is in no rubric</source>
        <translation>Рубрика не выбрана</translation>
    </message>
    <message>
        <source>A photo has no credit</source>
        <translation>У снимка нет автора</translation>
    </message>
    <message>
        <source>A photo waits for its file</source>
        <translation>Снимок ждёт файла</translation>
    </message>
    <message>
        <source>The file of a photo is not in the photo library</source>
        <translation>Файла снимка нет в фототеке</translation>
    </message>
    <message>
        <source>The export was cancelled. The site is as it was before.</source>
        <translation>Экспорт отменён. Сайт остался прежним.</translation>
    </message>
    <message>
        <source>The file of the photo “{photo}” is damaged. Take the photo in again</source>
        <translation>Файл фотографии «{photo}» повреждён. Добавьте её заново</translation>
    </message>
    <message>
        <source>The photo “{photo}” can&apos;t be made ready for the site: {why}. Save it as JPEG and take it in again</source>
        <translation>Фотографию «{photo}» не удаётся подготовить для сайта: {why}. Сохраните её как JPEG и добавьте заново</translation>
    </message>
    <message>
        <source>Its text is too tangled to show: brackets, lists or quotations inside each other</source>
        <translation>Текст слишком запутан, его не показать: скобки, списки или цитаты вложены друг в друга</translation>
    </message>
    <message>
        <source>It can&apos;t be made ready for the site: {why}. Save and publish it again, or tell the makers of Rubrika</source>
        <translation>Страницу не удаётся подготовить для сайта: {why}. Сохраните и опубликуйте текст ещё раз или сообщите разработчикам Rubrika</translation>
    </message>
    <message>
        <source>Its published text can&apos;t be read. Publish it again, and check the newsroom</source>
        <translation>Опубликованный текст не читается. Опубликуйте его ещё раз и проверьте редакцию</translation>
    </message>
    <message>
        <source>Its address /{path} is that of “{other}”, or differs in capitals alone. Change one of them</source>
        <translation>Адрес /{path} уже занят («{other}») или отличается только заглавными буквами. Измените один из них</translation>
    </message>
    <message>
        <source>/{path} at the target was not made by Rubrika and stays. Ask the web team to move it</source>
        <translation>/{path} на сайте создан не Rubrika и остаётся на месте. Попросите веб-команду его перенести</translation>
    </message>
    <message>
        <source>The site is in place, but the newsroom could not record the export. Check the newsroom, then export again.</source>
        <translation>Сайт на месте, но редакция не смогла это запомнить. Проверьте редакцию и экспортируйте ещё раз.</translation>
    </message>
    <message>
        <source>The site is in place, but the newsroom&apos;s disk is full and the export was not recorded. Free some space, then export again.</source>
        <translation>Сайт на месте, но диск редакции полон и она это не запомнила. Освободите место и экспортируйте ещё раз.</translation>
    </message>
    <message>
        <source>The site is in place, but the newsroom was busy and the export was not recorded. Export again in a moment.</source>
        <translation>Сайт на месте, но редакция была занята и это не запомнила. Чуть позже экспортируйте ещё раз.</translation>
    </message>
    <message>
        <source>{target} has files that no export made. Nothing was changed; choose an empty folder or an earlier export.</source>
        <translation>В {target} есть файлы не из экспорта. Ничего не изменено; выберите пустую папку или прежний экспорт.</translation>
    </message>
    <message>
        <source>Another export to {target} is at work. This one has changed nothing; export again when the other one is done.</source>
        <translation>В {target} уже идёт другой экспорт. Этот ничего не изменил; повторите, когда тот закончится.</translation>
    </message>
    <message>
        <source>The disk of {target} is full. The site is as it was; free some space and export again.</source>
        <translation>Диск с {target} полон. Сайт остался прежним; освободите место и повторите экспорт.</translation>
    </message>
    <message>
        <source>{target} can&apos;t be written to. The site is as it was; check who may write to the folder that holds it.</source>
        <translation>В {target} нельзя писать. Сайт остался прежним; проверьте права на папку, где он лежит.</translation>
    </message>
    <message>
        <source>Another program has something in {target} open: a virus scanner, a sync program, an editor or a file window. The site is as it was; close it there and export again.</source>
        <translation>Другая программа держит открытым что-то в {target}: антивирус, синхронизация, редактор или окно с файлами. Сайт остался прежним; закройте там и повторите экспорт.</translation>
    </message>
    <message>
        <source>Another program has something in {target} open, and the site could not be put back under its name. It stands whole in {kept}; close that program and export again, which puts it back.</source>
        <translation>Другая программа держит открытым что-то в {target}, и вернуть сайт под его имя не удалось. Он цел и лежит в {kept}; закройте ту программу и повторите экспорт — он вернёт сайт на место.</translation>
    </message>
    <message>
        <source>{target} could not be written: {reason}. The site is as it was; try again or choose another place.</source>
        <translation>{target} не записан: {reason}. Сайт остался прежним; повторите или выберите другое место.</translation>
    </message>
    <message>
        <source>A newsroom needs a name. Readers see it on every page.</source>
        <translation>Редакции нужно название. Читатели видят его на каждой странице.</translation>
    </message>
    <message>
        <source>The main language must be one of the languages. Tick it too.</source>
        <translation>Основной язык должен быть среди языков редакции. Отметьте и его.</translation>
    </message>
    <message>
        <source>There is no time zone «{zone}». Write it like Asia/Almaty.</source>
        <translation>Часового пояса «{zone}» нет. Напишите так: Asia/Almaty.</translation>
    </message>
    <message>
        <source>«{blank}» is not filled in. An address may have {{rubric}}, {{id}} and {{slug}}.</source>
        <translation>«{blank}» не подставляется. В адресе могут быть {{rubric}}, {{id}} и {{slug}}.</translation>
    </message>
    <message>
        <source>All articles would have one address. Put {{id}} or {{slug}} into it.</source>
        <translation>У всех материалов был бы один адрес. Вставьте в него {{id}} или {{slug}}.</translation>
    </message>
    <message>
        <source>An address begins with / and has letters, figures, dots and hyphens between slashes.</source>
        <translation>Адрес начинается с /, а между косыми чертами стоят буквы, цифры, точки и дефисы.</translation>
    </message>
    <message>
        <source>An address ends with .html or with a slash. Add one of them.</source>
        <translation>Адрес кончается на .html или на косую черту. Добавьте одно из двух.</translation>
    </message>
    <message>
        <source>Choose a number from {least} to {most}.</source>
        <translation>Выберите число от {least} до {most}.</translation>
    </message>
    <message>
        <source>«{blank}» is not filled in. A credit may have {{name}}, {{genitive}} and {{agency}}.</source>
        <translation>«{blank}» не подставляется. В строке автора могут быть {{name}}, {{genitive}} и {{agency}}.</translation>
    </message>
    <message>
        <source>This credit would name nobody. Put {{name}} or {{agency}} into it.</source>
        <translation>Такая строка никого не назовёт. Вставьте в неё {{name}} или {{agency}}.</translation>
    </message>
    <message>
        <source>Only Russian has {{genitive}} here. Write {{name}} instead.</source>
        <translation>{{genitive}} здесь есть только в русском. Вместо него напишите {{name}}.</translation>
    </message>
    <message>
        <source>The backup {file} would not be sound: {why}. It was not made or used; verify the newsroom.</source>
        <translation>Копия {file} не была бы исправной: {why}. Она не создана и не использована; проверьте редакцию командой verify.</translation>
    </message>
    <message>
        <source>There is no backup {file}. Check the name.</source>
        <translation>Копии {file} нет. Проверьте имя.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was changed; choose another name for the backup.</source>
        <translation>Файл {file} уже есть. Ничего не изменено; выберите другое имя для копии.</translation>
    </message>
    <message>
        <source>Nothing can be read from the newsroom in {location}. It was not touched; restore a backup.</source>
        <translation>Из редакции в {location} ничего не прочитать. Её не трогали; восстановите копию.</translation>
    </message>
    <message>
        <source>The database can&apos;t be read: {why}</source>
        <translation>База не читается: {why}</translation>
    </message>
    <message>
        <source>The database is damaged: {why}</source>
        <translation>База повреждена: {why}</translation>
    </message>
    <message>
        <source>The table {what} is not there</source>
        <translation>Нет таблицы {what}</translation>
    </message>
    <message>
        <source>{what} {id}: refers to a {parent} that is not there</source>
        <translation>{what} {id}: ссылается на {parent}, которого нет</translation>
    </message>
    <message>
        <source>{what} {id}: can&apos;t be read</source>
        <translation>{what} {id}: не читается</translation>
    </message>
    <message>
        <source>{what} {id}: holds a value that makes no sense</source>
        <translation>{what} {id}: значение не имеет смысла</translation>
    </message>
    <message>
        <source>{what} {id}: the text is not the one that was saved</source>
        <translation>{what} {id}: текст не тот, что сохраняли</translation>
    </message>
    <message>
        <source>newsroom.db-wal in {location} was deleted or replaced while the newsroom was open, as programs that copy folders do. What was saved is safe; keep such programs away from the folder and open the newsroom again.</source>
        <translation>Файл newsroom.db-wal в {location} удалили или подменили, пока редакция была открыта: так поступают программы, которые копируют папки. Сохранённое цело; уберите такие программы от этой папки и откройте редакцию снова.</translation>
    </message>
    <message>
        <source>The newsroom in {location} was made by an older Rubrika and can&apos;t be written to, so it can&apos;t be brought up to date. Nothing was changed; unlock its disk, or open a copy of the folder.</source>
        <translation>Редакция в {location} сделана прежней версией Rubrika, а записать туда ничего нельзя, поэтому обновить её не получится. Ничего не изменено; снимите защиту с диска или откройте копию папки.</translation>
    </message>
    <message>
        <source>{what} {id}: kept as it was found; nothing shows whether it has changed, so look at it</source>
        <translation>{what} {id}: взято, как нашлось; проверить, не изменилось ли, нечем — просмотрите</translation>
    </message>
    <message>
        <source>{location} can be read and exported, but not written to. What you type is kept on this computer and offered again; unlock the disk, or ask for the right to write to the folder.</source>
        <translation>{location} можно читать и выгружать, но не менять. Что вы пишете, хранится на этом компьютере и будет предложено снова; снимите защиту с диска или попросите право записи в эту папку.</translation>
    </message>
    <message>
        <source>{what} {id}: is not as it was written</source>
        <translation>{what} {id}: запись не та, что сохраняли</translation>
    </message>
    <message>
        <source>{what} {id}: is not there any more</source>
        <translation>{what} {id}: записи больше нет</translation>
    </message>
    <message>
        <source>The index of words does not fit the texts: {why}</source>
        <translation>Указатель слов не сходится с текстами: {why}</translation>
    </message>
    <message>
        <source>Left out, the day that it means is not certain: {text}</source>
        <translation>Пропущено, неясно, какой это день: {text}</translation>
    </message>
    <message>
        <source>Left out, it is the time of a later change: {text}</source>
        <translation>Пропущено, это время более поздней правки: {text}</translation>
    </message>
    <message>
        <source>Left out, it is a count of the page: {text}</source>
        <translation>Пропущено, это счётчик страницы: {text}</translation>
    </message>
    <message>
        <source>Left out, no field was found for it: {text}</source>
        <translation>Пропущено, для этого не нашлось поля: {text}</translation>
    </message>
    <message>
        <source>photo {id}: the original «{name}» is not there</source>
        <translation>фото {id}: оригинала «{name}» нет на месте</translation>
    </message>
    <message>
        <source>photo {id}: the original «{name}» is damaged</source>
        <translation>фото {id}: оригинал «{name}» повреждён</translation>
    </message>
    <message>
        <source>{what} {id}: has the text of its revision {revision}; look at it and publish it again</source>
        <translation>{what} {id}: взят текст ревизии {revision}; просмотрите и опубликуйте снова</translation>
    </message>
    <message>
        <source>{what} {id}: refers to a {parent} that is lost; now to none</source>
        <translation>{what} {id}: ссылался на потерянный {parent}; теперь ни на что</translation>
    </message>
    <message>
        <source>{what} {id}: left out, its {parent} is lost</source>
        <translation>{what} {id}: не взято, {parent} потерян</translation>
    </message>
    <message>
        <source>The newsroom in {location} was replaced, moved or deleted while it was open. Nothing was saved; your text is kept. Open the newsroom again.</source>
        <translation>Редакцию в {location} подменили, перенесли или удалили, пока она была открыта. Ничего не сохранено; ваш текст цел. Откройте редакцию снова.</translation>
    </message>
    <message>
        <source>newsroom.db-wal in {location} belongs to another newsroom. Nothing was changed; move that file away, keep it, and open the newsroom again.</source>
        <translation>newsroom.db-wal в {location} принадлежит другой редакции. Ничего не изменено; уберите этот файл, сохраните его и откройте редакцию снова.</translation>
    </message>
    <message>
        <source>{location} is on a network disk ({kind}). Two computers can damage a newsroom there; keep it on a disk of this one.</source>
        <translation>{location} лежит на сетевом диске ({kind}). Два компьютера могут повредить там редакцию; держите её на диске этого компьютера.</translation>
    </message>
    <message>
        <source>The disk with {location} has only {free} MB left. Free some space outside the newsroom, before nothing can be saved.</source>
        <translation>На диске с {location} осталось {free} МБ. Освободите место вне редакции, пока сохранять ещё можно.</translation>
    </message>
    <message>
        <source>{location} is copied to the cloud by {kind}. That can damage an open newsroom; keep it elsewhere and copy backups there.</source>
        <translation>{location} копируется в облако программой {kind}. Это может повредить открытую редакцию; держите её в другом месте, а туда кладите копии.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, a pipe or a device and was not opened. Choose a file.</source>
        <translation>«{file}» — папка, канал или устройство, открывать его не стали. Выберите файл.</translation>
    </message>
    <message>
        <source>A picture is damaged, too large, or no JPEG, PNG, WebP or GIF; its place is empty: {text}</source>
        <translation>Снимок повреждён, слишком велик или это не JPEG, PNG, WebP и не GIF; его место пусто: {text}</translation>
    </message>
    <message>
        <source>A date can&apos;t be read for sure, it was left out: {text}</source>
        <translation>Дату нельзя прочитать однозначно, она пропущена: {text}</translation>
    </message>
    <message>
        <source>Left out, it is no view count: {text}</source>
        <translation>Пропущено, это не число просмотров: {text}</translation>
    </message>
    <message>
        <source>The address was made anew: {text}</source>
        <translation>Адрес составлен заново: {text}</translation>
    </message>
    <message>
        <source>Kept as a draft, the text says: {text}</source>
        <translation>Оставлено черновиком, в тексте указано: {text}</translation>
    </message>
    <message>
        <source>Its date lies ahead, it is to be published at {text}</source>
        <translation>Дата ещё не наступила, публикация назначена на {text}</translation>
    </message>
    <message>
        <source>Its date lies ahead, nothing is scheduled: {text}</source>
        <translation>Дата ещё не наступила, публикация не назначена: {text}</translation>
    </message>
    <message>
        <source>Withdraw it then, it is for readers until {text}</source>
        <translation>Отзовите вовремя, текст открыт читателям до {text}</translation>
    </message>
    <message>
        <source>It was for readers until {text}</source>
        <translation>Текст был открыт читателям до {text}</translation>
    </message>
    <message>
        <source>Spiked, it was for readers until {text}</source>
        <translation>Снято, текст был открыт читателям до {text}</translation>
    </message>
    <message>
        <source>Paragraph {number} opens a hidden note and never closes it, nothing after it is shown: {mark}</source>
        <translation>В абзаце {number} начата и не закрыта скрытая заметка, ничего после неё не видно: {mark}</translation>
    </message>
    <message>
        <source>A hidden note has no place here, take it out: {mark}</source>
        <translation>Скрытой заметке здесь не место, уберите её: {mark}</translation>
    </message>
    <message>
        <source>The code that begins in paragraph {number} is never closed, all that follows prints as code</source>
        <translation>Код, начатый в абзаце {number}, не закрыт: всё после него напечатается как код</translation>
    </message>
    <message>
        <source>Paragraph {number} has a mark of another program that prints as typed: {mark}</source>
        <translation>В абзаце {number} разметка другой программы, она напечатается как есть: {mark}</translation>
    </message>
    <message>
        <source>Paragraph {number} has a mark of another program that readers will not see: {mark}</source>
        <translation>В абзаце {number} разметка другой программы, читатели её не увидят: {mark}</translation>
    </message>
    <message>
        <source>A mark of another program prints as typed here: {mark}</source>
        <translation>Разметка другой программы напечатается здесь как есть: {mark}</translation>
    </message>
    <message>
        <source>A sign that nobody sees stands here, type these words anew: {sign}</source>
        <translation>Здесь стоит знак, которого никто не видит, наберите эти слова заново: {sign}</translation>
    </message>
    <message>
        <source>A link leads to {address}, but no heading of this text has that name</source>
        <translation>Ссылка ведёт на {address}, но заголовка с таким именем в тексте нет</translation>
    </message>
    <message>
        <source>Left out, it is a note that readers never see: {text}</source>
        <translation>Пропущено: это заметка, которую читатели не видят: {text}</translation>
    </message>
    <message>
        <source>A hidden note is never closed, nothing after it is shown until you close it: {text}</source>
        <translation>Скрытая заметка не закрыта: пока вы её не закроете, ничего после неё не видно: {text}</translation>
    </message>
    <message>
        <source>A mark of another program came along and prints as typed: {text}</source>
        <translation>Разметка другой программы осталась и напечатается как есть: {text}</translation>
    </message>
    <message>
        <source>A mark of another program came along, readers will not see it: {text}</source>
        <translation>Разметка другой программы осталась, читатели её не увидят: {text}</translation>
    </message>
    <message>
        <source>A link leads to no heading of this text: {text}</source>
        <translation>Ссылка не ведёт ни к одному заголовку этого текста: {text}</translation>
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
    <message>
        <source>Not published</source>
        <translation>Не опубликовано</translation>
    </message>
    <message>
        <source>Off the schedule</source>
        <translation>Без срока</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Back to ideas</source>
        <translation>Вернуть в идеи</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Start the draft</source>
        <translation>Начать черновик</translation>
    </message>
    <message>
        <source>Spike</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>Опубликовать правки</translation>
    </message>
    <message>
        <source>Publish a correction…</source>
        <translation>Опубликовать исправление…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Correction published</source>
        <translation>Исправление опубликовано</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Taken off the schedule</source>
        <translation>Снято с плана</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Embargo set</source>
        <translation>Эмбарго поставлено</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>Эмбарго снято</translation>
    </message>
    <message>
        <source>Version saved</source>
        <translation>Версия сохранена</translation>
    </message>
    <message>
        <source>Back among the ideas</source>
        <translation>Возвращено в идеи</translation>
    </message>
    <message>
        <source>It is a draft now</source>
        <translation>Теперь это черновик</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Отправлено на проверку</translation>
    </message>
    <message>
        <source>Marked ready</source>
        <translation>Отмечено готовым</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Запланировать…</translation>
    </message>
    <message>
        <source>Take off the schedule</source>
        <translation>Снять с плана</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>The database itself</source>
        <translation>Сама база</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Kept texts</source>
        <translation>Несохранённые тексты</translation>
    </message>
    <message>
        <source>Photos in articles</source>
        <translation>Фото в материалах</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>Авторы материалов</translation>
    </message>
    <message>
        <source>Tags of articles</source>
        <translation>Теги материалов</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Теги</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Files of photos</source>
        <translation>Файлы фотографий</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Агентства</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Рубрики</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Имена людей</translation>
    </message>
    <message>
        <source>Names of agencies</source>
        <translation>Названия агентств</translation>
    </message>
    <message>
        <source>Names of rubrics</source>
        <translation>Названия рубрик</translation>
    </message>
    <message>
        <source>Former addresses of rubrics</source>
        <translation>Прежние адреса рубрик</translation>
    </message>
    <message>
        <source>Former addresses of articles</source>
        <translation>Прежние адреса материалов</translation>
    </message>
    <message>
        <source>Correction notes</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорты</translation>
    </message>
    <message>
        <source>Files of exports</source>
        <translation>Файлы экспортов</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>View counts</source>
        <translation>Числа просмотров</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
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
        <translation>версия</translation>
    </message>
    <message>
        <source>rubric</source>
        <translation>рубрика</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>агентство</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>kept text</source>
        <translation>несохранённый текст</translation>
    </message>
    <message>
        <source>photo in an article</source>
        <translation>фото в материале</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор материала</translation>
    </message>
    <message>
        <source>tag of an article</source>
        <translation>тег материала</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>тег</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>correction note</source>
        <translation>поправка</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>file of an export</source>
        <translation>файл экспорта</translation>
    </message>
    <message>
        <source>former address of a rubric</source>
        <translation>прежний адрес рубрики</translation>
    </message>
    <message>
        <source>former address of an article</source>
        <translation>прежний адрес материала</translation>
    </message>
    <message>
        <source>view count</source>
        <translation>число просмотров</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
</context>
</TS>
