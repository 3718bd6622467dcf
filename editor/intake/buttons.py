"""Lines of a news page that do something or lead elsewhere: buttons, paths, share bars, blocks of other articles."""

from __future__ import annotations

import re

_TEMPLATE = re.compile(r"\{[{%]")
"""A shortcode stands for a video or a picture of the text, whatever words are in it."""

_LONGEST_BUTTON = 80
_LONGEST_LINK = 200
_MOST_BUTTON_WORDS = 6
_MOST_PATH_WORDS = 4
"""Words in one step of a path such as «Главная / Новости / Город»."""

_TAIL = re.compile(
    r"(?:(?:свежее|другое|ещё|еще|новое)\s+(?:из|в)\s+(?:этой\s+)?рубрик[иеу]|свежее по теме"
    r"|(?:последние|главные|другие|ещё|еще|новые|свежие|все|популярные) (?:новости|материалы|статьи)(?: (?:дня|часа"
    r"|рубрики))?"
    r"|осы айдардың жаңалықтары|осы айдардан|(?:соңғы|басты|басқа|өзге|барлық|танымал) (?:жаңалықтар|материалдар"
    r"|мақалалар)"
    r"|(?:the\s+)?latest (?:from|in) this (?:rubric|section)|more (?:from|in) this (?:rubric|section)"
    r"|(?:latest|top|other|more|breaking) (?:news|stories|headlines|articles))",
    re.IGNORECASE,
)

_ELSEWHERE = (
    r"(?:читайте|читать|смотрите|смотреть|слушайте|послушайте)\s+(?:также|ещё|еще|далее|по теме|дальше)"
    r"|(?:сондай-ақ|тағы да|тағы|сонымен қатар|мынаны да)\s+(?:оқыңыз|қараңыз|көріңіз)(?:дар)?"
    r"|(?:оқи отырыңыз|оқыңыздар?|қараңыздар?)"
    r"|read\s+(?:also|more|next|on)|see also|also read|watch(?: also| next)?|related"
)
_MAYBE_TAIL = re.compile(
    rf"(?:{_ELSEWHERE}|по теме|ещё по теме|еще по теме|(?:материалы|новости|статьи) по теме"
    r"|(?:похожие|связанные|рекомендуемые|интересные) (?:материалы|новости|статьи|публикации)"
    r"|(?:самое |самые )?(?:читаемое|читаемые|популярное|популярные|обсуждаемое|интересное|главное|важное|актуальное)"
    r"|вам (?:может|также) (?:быть|понравиться).*|рекомендуем(?:ое)?(?: (?:прочитать|почитать))?"
    r"|новости партн[её]ров|темы"
    r"|выбор редакции|лента новостей|другие темы|что ещё почитать|что еще почитать"
    r"|поделиться(?: (?:новостью|статьёй|статьей|материалом|в соцсетях|в социальных сетях|ссылкой|этим))?"
    r"|поделитесь.{0,40}|комментарии(?: \(?\d+\)?)?|\d+\s+комментари\w*|(?:оставить|показать|написать|все"
    r"|добавить) комментари\w*"
    r"|(?:подписывайтесь|подпишитесь|подписаться|читайте нас|следите за нами|присоединяйтесь"
    r"|будьте в курсе)(?:\s.{0,80})?"
    r"|тақырып бойынша|тақырыпқа орай|осы тақырыпта|тақырыптас (?:материалдар|жаңалықтар)|(?:ұқсас"
    r"|өзекті) (?:материалдар|жаңалықтар|мақалалар)"
    r"|көп оқылған(?:дар)?|ең көп оқылған(?:дар)?|танымал|бөлісу|бөлісіңіз(?:дер)?|достарыңызбен бөлісіңіз"
    r"|пікірлер(?: \(?\d+\)?)?"
    r"|пікір (?:қалдыру|жазу|қосу)|(?:бізге|telegram|instagram|арнамызға)[^.!?]{0,40} (?:жазылыңыз|жазылу"
    r"|тіркеліңіз)(?:дар)?"
    r"|related(?: (?:articles|stories|news|topics|content|coverage|links))?|most (?:read|popular|viewed|shared"
    r"|commented)"
    r"|(?:explore )?more (?:on|about|from|like) (?:these|this|the)?\s*(?:topics?|stor(?:y|ies)|author|series"
    r"|subjects?)?"
    r"|suggested (?:topics|stories|articles|reading)|recommended(?: (?:for you|stories|articles|reading))?"
    r"|trending(?: now)?|popular(?: now)?"
    r"|share(?: (?:this|full|the)?(?: ?(?:article|story|page|post))?)?|comments(?: \(?\d+\)?)?|\d+ comments?"
    r"|(?:leave|post|add|show|view) (?:a )?comments?"
    r"|you (?:may|might) (?:also|be) (?:like|interested in)|what to read next|up next|don[’']t miss"
    r"|editors?[’']?s?[’']? (?:picks?|choice)"
    r"|topics?|keep reading|see more(?: on)?(?:\s*:.{0,80})?|follow (?:us|our|on)\b.{0,80}|subscribe(?: (?:to|now"
    r"|here|for)\b.{0,80})?"
    r"|sign up (?:for|to|here|now)\b.{0,80}|join (?:us|our|the conversation)\b.{0,80})",
    re.IGNORECASE,
)

_NETWORK = (
    r"(?:facebook|twitter|x|telegram|whatsapp|viber|vk|vkontakte|вконтакте|вк|одноклассники|ok|ок|дзен|яндекс\.?дзен"
    r"|max|instagram"
    r"|youtube|tiktok|linkedin|pinterest|reddit|threads|bluesky|mastodon|messenger|pocket|flipboard|google (?:news"
    r"|новости)|rss"
    r"|facebook messenger|live ?journal|email|e-mail|mail|эл\.? почта|почта|sms|imo|wechat|line|rutube|телеграм"
    r"|ватсап|фейсбук|инстаграм)"
)
_SHARE_BAR = re.compile(rf"{_NETWORK}(?:(?:\s*[,;|/•·]\s*|\s+(?:и\s+|and\s+|және\s+)?){_NETWORK})*", re.IGNORECASE)
_NOISE = re.compile(
    r"(?:распечатать|версия для печати|на печать|печать|печатать|слушать(?: (?:новость|статью))?"
    r"|прослушать(?: (?:новость|статью))?|сохранить"
    r"|в закладки|в избранное|(?:на правах )?реклам[аы]|18\+|16\+|12\+|6\+|0\+|нравится|войти|вход|регистрация|поиск"
    r"|меню|наверх|далее|назад"
    r"|(?:увеличить|уменьшить|изменить)(?: (?:шрифт|размер шрифта|фото|изображение))?|размер шрифта|перейти (?:в|на"
    r"|к) \S+(?: \S+)?"
    r"|(?:открыть|посмотреть|скачать|развернуть|увеличить) (?:фото|фотографию|изображение|галерею|на весь экран"
    r"|в полном размере|оригинал|файл|pdf)"
    r"|(?:читать|читайте|мы|наш канал|смотреть)(?: нас)? (?:в|на)(?: [\w.]+){0,2}|скопировать(?: ссылку)?"
    r"|ссылка скопирована|копировать ссылку|ссылка"
    r"|отправить(?: (?:по почте|другу|ссылку))?|нашли (?:ошибку|опечатку).{0,60}|сообщить об ошибке|обсудить"
    r"|показать ещё|показать еще|показать все"
    r"|информация о статье|article information|ещё|еще|закрыть|содержание|оглавление|фото|видео|аудио"
    r"|получать уведомления|включить уведомления"
    r"|басып шығару|тыңдау|сақтау|жарнама|жүктеу|жүктеп алу|түсіру|кіру|тіркелу|іздеу|мәзір|ұнайды|көшіру"
    r"|сілтемені көшіру|сілтеме|толығырақ|жабу|көбірек көрсету"
    r"|қатені байқасаңыз.{0,60}|қаріп өлшемі|суретті ұлғайту|(?:толық|үлкен) экран(?:да)?|баспаға"
    r"|хабарландыру(?:ларды)?(?: қосу)?"
    r"|print(?: (?:this )?(?:article|story|page))?|listen(?: to (?:this )?(?:article|story))?|save(?: (?:article"
    r"|story|for later))?|bookmark|like"
    r"|advertisement|sponsored|ad|sign in|log ?in|register|search|menu|skip to (?:main )?content|back to top|close"
    r"|expand|enlarge|full ?screen|gift(?: this)? article"
    r"|(?:view|open|see|enlarge|expand|toggle) (?:the )?(?:image|photo|picture|gallery|caption)s?(?: in"
    r"| at)?(?: full ?screen| gallery| full size)?|toggle caption"
    r"|hide caption|copy(?: the)? link|link copied|link|embed|download(?: (?:image|photo|pdf))?|reuse this content"
    r"|report (?:an )?(?:error|typo)|get (?:email )?alerts?"
    r"|(?:purchase|acquire) licensing rights|make us preferred.*|add as preferred.*|text size|show more|load more"
    r"|loading|read (?:full )?(?:story|article)|give us feedback"
    r"|главная|басты бет|home(?:page)?|(?:главная|басты бет|home)\s*[/>›»→|].*"
    r"|(?:время чтения|оқу уақыты|reading time)\s*:?\s*.{1,20}|\d+\s*мин(?:\.|ут[аы]?)?\s*(?:на чтение|чтения|оқу)?"
    r"|\d+\s*минут(?:та|тық) оқ\S*"
    r"|\d+[\s-]min(?:ute)?s?(?: read)?)",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"[^.!?]{1,100}(?:opens (?:in )?(?:a )?new (?:tab|window)|открывается в новом окне|жаңа терезеде ашылады)",
    re.IGNORECASE,
)
_LINK = re.compile(
    rf"(?:{_ELSEWHERE}|по теме|тақырып бойынша|подробнее(?: (?:по теме|об этом))?|толығырақ|ещё по теме"
    rf"|more)\s*(?:[:—–|]|\s-\s)\s*\S.*",
    re.IGNORECASE,
)
_PATH = re.compile(r"[/>›»→|\\]")
_RULE = re.compile(r"[_*=~—–―.•·#\s-]{3,}")
_AFTER_RULE = re.compile(
    r"(?:more|follow|read|see|subscribe|sign up|this (?:story|article) (?:has been|was)|больше|ещё|еще|подробнее"
    r"|читайте|следите"
    r"|подписывайтесь|толығырақ|тағы|оқыңыз|жазылыңыз)(?![^\W\d_])",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:©|copyright|\(c\))\s*(?:19|20)\d\d.*|(?:©|copyright).{0,80}(?:19|20)\d\d\W*|.{0,60}(?:все права защищены"
    r"|барлық құқықтар|all rights reserved).{0,80}",
    re.IGNORECASE,
)


def opens_tail(line: str) -> bool:
    """Whether the line is the heading of the block «latest from this rubric», after which nothing is the article."""
    return len(line) <= _LONGEST_BUTTON and _TAIL.fullmatch(bare(line)) is not None


def may_open_tail(line: str) -> bool:
    """Whether the line leads away from the article, at its end or in its middle («Читайте также»)."""
    return len(line) <= _LONGEST_LINK and _MAYBE_TAIL.fullmatch(bare(line)) is not None


def is_link(line: str) -> bool:
    """Whether the line names another article after words such as «Читайте также:», or opens another page."""
    return len(line) <= _LONGEST_LINK and bool(_LINK.fullmatch(line) or _OPENS.fullmatch(line.rstrip(" .")))


def is_noise(line: str) -> bool:
    """Whether the line is a button, a row of networks, a rule or a footer of the page and no part of the article."""
    if len(line) > _LONGEST_LINK or _TEMPLATE.match(line):
        return False
    words = bare(line)
    is_said = line.endswith((".", "!", "?"))
    known = not is_said and len(words) <= _LONGEST_BUTTON and (_NOISE.fullmatch(words) or _SHARE_BAR.fullmatch(words))
    return bool(known or _FOOTER.fullmatch(line))


def is_path(line: str) -> bool:
    """Whether the line is a path to the page, short steps between the same signs: «Казахстан › Город › Мосты»."""
    signs = set(_PATH.findall(line))
    if len(line) > _LONGEST_BUTTON or len(signs) != 1 or _TEMPLATE.match(line) or line.endswith((".", "!", "?", "…")):
        return False
    steps = [step.split() for step in _PATH.split(line)]
    firm = signs <= set("›»→>") and "«" not in line
    return len(steps) > (1 if firm else 2) and all(0 < len(step) <= _MOST_PATH_WORDS for step in steps if step)


def is_rule(line: str) -> bool:
    """Whether the line is drawn, not written: `___`, `* * *`."""
    return _RULE.fullmatch(line) is not None


def leads_away_after_rule(line: str) -> bool:
    """Whether a line under such a rule sends its reader elsewhere («More about sport on our pages»)."""
    return _AFTER_RULE.match(line) is not None


def bare(line: str) -> str:
    """The line without the signs around it."""
    return line.strip(" :.—–-•→↓>»«›|…")
