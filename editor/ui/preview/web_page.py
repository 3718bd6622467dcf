"""The locked-down page: off the record, no script of its own, no request past our own scheme, links go outside.

The list was measured with hostile pages and a loopback hit counter; each layer alone lets something through.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlScheme,
)

HOME = "preview://newsroom/"

_Attribute = QWebEngineSettings.WebAttribute
OFF = (
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.PluginsEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.ShowScrollBars,  # a bar of 15 px would make a phone's page narrower than a phone
)


class OnlyOurs(QWebEngineUrlRequestInterceptor):
    """Blocks every request except those of our own scheme and pictures that stand in the page itself."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Say no unless the address is `preview:` or a `data:` picture."""
        picture = info.resourceType() == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage
        scheme = info.requestUrl().scheme()
        info.block(not (scheme == "preview" or (scheme == "data" and picture)))


class SafePage(QWebEnginePage):
    """A page that goes nowhere: a followed link is reported and opens outside.

    Qt's own `createWindow` answers with no page, and nothing here overrides that: no window opens.
    """

    link_activated = Signal(QUrl)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        for attribute in OFF:
            self.settings().setAttribute(attribute, False)  # noqa: FBT003 - Qt takes it by position only
        self.settings().setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        kind: QWebEnginePage.NavigationType,
        in_main_frame: bool,  # noqa: FBT001 - as Qt calls it
        /,
    ) -> bool:
        """Let our own load through; report a followed link to the web and stay."""
        there = QUrl(url)
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked and there.scheme() in {"http", "https"}:
            self.link_activated.emit(there)
            return False
        typed = kind == QWebEnginePage.NavigationType.NavigationTypeTyped
        return in_main_frame and typed and there.scheme() == "preview"

    def javaScriptConsoleMessage(self, *_what: object) -> None:
        """What a page would say to its console is nobody's concern."""


class PrivateProfile(QWebEngineProfile):
    """Off the record, without cache, cookies or downloads.

    The scheme is registered just before the first profile is made, which is early enough for Chromium: it
    reads the list of schemes when its first profile starts it (seen with PySide6 6.11.3), so a window without
    a preview never loads the engine.
    """

    def __init__(self) -> None:
        _register_scheme()
        super().__init__()
        self.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self._guard = OnlyOurs()  # held here: PySide lets go of an interceptor that only has a parent
        self.setUrlRequestInterceptor(self._guard)
        self.downloadRequested.connect(_refuse)


def _register_scheme() -> None:
    if QWebEngineUrlScheme.schemeByName(b"preview").name().isEmpty():
        scheme = QWebEngineUrlScheme(b"preview")
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
        QWebEngineUrlScheme.registerScheme(scheme)


@Slot(QWebEngineDownloadRequest)
def _refuse(download: QWebEngineDownloadRequest) -> None:
    download.cancel()
