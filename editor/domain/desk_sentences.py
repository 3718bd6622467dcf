"""What the newsroom says to a call, a step, a setting or a text; part of `sentences`."""

from __future__ import annotations

from editor.domain.marker import QT_TRANSLATE_NOOP

DESK: dict[str, str] = {
    # the newsroom says no
    "not-found": QT_TRANSLATE_NOOP("sentences", "There is no {what} {id} in this newsroom. Check the number."),
    "stale": QT_TRANSLATE_NOOP(
        "sentences",
        "Article {id} was saved by somebody else meanwhile. Your text is kept as a draft; open the article again.",
    ),
    "person-into-itself": QT_TRANSLATE_NOOP("sentences", "«{name}» is already one person. Choose somebody else."),
    "person-without-name": QT_TRANSLATE_NOOP("sentences", "A person needs a name in one language at least."),
    "person-in-use": QT_TRANSLATE_NOOP(
        "sentences", "«{name}» stands in articles, photographs or versions. Merge them into somebody else instead."
    ),
    "blocked": QT_TRANSLATE_NOOP("sentences", "Article {id} can't be published yet: {problems}."),
    "no-such-move": QT_TRANSLATE_NOOP("sentences", "Article {id} can't go from {here} to {there}."),
    # steps
    "no-correction-note": QT_TRANSLATE_NOOP(
        "sentences", "A correction of article {id} needs a sentence that readers see. Write what was wrong."
    ),
    "schedule-in-the-past": QT_TRANSLATE_NOOP(
        "sentences", "The time for article {id} has passed already. Choose a later one, or publish now."
    ),
    "rubric-without-address": QT_TRANSLATE_NOOP(
        "sentences", "A rubric needs an address of Latin letters, such as novosti. Type one."
    ),
    "no-rubric-named": QT_TRANSLATE_NOOP(
        "sentences", "There is no rubric «{name}». Run «rubrika rubrics list» to see their addresses."
    ),
    "target-not-a-folder": QT_TRANSLATE_NOOP(
        "sentences", "«{target}» is not a folder or a ZIP file. Name one of those; servers are not supported yet."
    ),
    # rubrics
    "rubric-slug-taken": QT_TRANSLATE_NOOP("sentences", "Another rubric has the address «{slug}». Choose another one."),
    "rubric-too-deep": QT_TRANSLATE_NOOP(
        "sentences",
        "The tree of rubrics has two levels: nothing can go under «{slug}» here.",
    ),
    "rubric-not-empty": QT_TRANSLATE_NOOP(
        "sentences",
        "There are articles in the rubric «{slug}». Say which rubric they go to.",
    ),
    "rubric-into-itself": QT_TRANSLATE_NOOP(
        "sentences",
        "The articles of «{slug}» can't go to the rubric that is deleted. Choose another one.",
    ),
    # newsroom settings
    "newsroom-without-name": QT_TRANSLATE_NOOP("sentences", "A newsroom needs a name. Readers see it on every page."),
    "main-language-not-listed": QT_TRANSLATE_NOOP(
        "sentences", "The main language must be one of the languages. Tick it too."
    ),
    "unknown-zone": QT_TRANSLATE_NOOP("sentences", "There is no time zone «{zone}». Write it like Asia/Almaty."),
    "profile-unknown-blank": QT_TRANSLATE_NOOP(
        "sentences", "«{blank}» is not filled in. An address may have {{rubric}}, {{id}} and {{slug}}."
    ),
    "profile-names-nothing": QT_TRANSLATE_NOOP(
        "sentences", "All articles would have one address. Put {{id}} or {{slug}} into it."
    ),
    "profile-not-a-path": QT_TRANSLATE_NOOP(
        "sentences", "An address begins with / and has letters, figures, dots and hyphens between slashes."
    ),
    "profile-ending": QT_TRANSLATE_NOOP("sentences", "An address ends with .html or with a slash. Add one of them."),
    "number-out-of-range": QT_TRANSLATE_NOOP("sentences", "Choose a number from {least} to {most}."),
    "pattern-unknown-blank": QT_TRANSLATE_NOOP(
        "sentences", "«{blank}» is not filled in. A credit may have {{name}}, {{genitive}} and {{agency}}."
    ),
    "pattern-names-nobody": QT_TRANSLATE_NOOP(
        "sentences", "This credit would name nobody. Put {{name}} or {{agency}} into it."
    ),
    "pattern-genitive": QT_TRANSLATE_NOOP("sentences", "Only Russian has {{genitive}} here. Write {{name}} instead."),
    # calls
    "no-location": QT_TRANSLATE_NOOP(
        "sentences",
        "No newsroom is named. Say --newsroom LOCATION, or make one with «rubrika new LOCATION».",
    ),
    "os-failed": QT_TRANSLATE_NOOP("sentences", "{file}: {why}. Nothing half-done was left behind; try again."),
    "no-web-address": QT_TRANSLATE_NOOP(
        "sentences", "«{text}» is no address of a site. It begins with https://, such as https://news.example."
    ),
    "nobody-to-credit": QT_TRANSLATE_NOOP("sentences", "A credit line needs a name or an agency. Say one of them."),
    "nothing-for-an-address": QT_TRANSLATE_NOOP(
        "sentences", "There is no letter and no figure to make an address of. Give a headline."
    ),
    "rubric-without-name": QT_TRANSLATE_NOOP("sentences", "A rubric needs a name. Say it with one of {options}."),
    "rubric-two-places": QT_TRANSLATE_NOOP(
        "sentences", "A rubric stands at the top or under another one. Say --top or --under, not both."
    ),
    "bad-count-line": QT_TRANSLATE_NOOP(
        "sentences", "Line {number} of «{file}» is not «article,views». Nothing was taken in; correct it and try again."
    ),
    "self-test-failed": QT_TRANSLATE_NOOP(
        "sentences", "The program does not work here: {what}. Install it again, or tell its makers."
    ),
    "bench-failed": QT_TRANSLATE_NOOP(
        "sentences", "«{what}» ended with status {status} while it was measured: {reason}"
    ),
    "no-bench-row": QT_TRANSLATE_NOOP("sentences", "There is no row «{name}» to measure. There are: {names}."),
    # texts that are shown
    "bare-image": QT_TRANSLATE_NOOP("sentences", "A picture is shown by its web address; add it as a photo instead"),
    "unknown-article": QT_TRANSLATE_NOOP("sentences", "The text links to article {id}, which readers do not have"),
    "bad-link": QT_TRANSLATE_NOOP("sentences", "A link leads to «{address}», which is not a web address"),
    "text-too-hard": QT_TRANSLATE_NOOP(
        "sentences",
        "This text is too tangled to show: brackets, lists or quotations inside each other. "
        "The text is safe; take the odd part out and look again.",
    ),
}
