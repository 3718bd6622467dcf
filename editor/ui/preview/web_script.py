"""The one script that may touch a previewed page: it swaps blocks in place and finds blocks by their line."""

from __future__ import annotations

SCRIPT = """
var rubrika = (function () {
  var GAP = 16;
  function blocks() { return Array.from(document.querySelectorAll('[data-line]')); }
  function lineOf(element) { return parseInt(element.getAttribute('data-line'), 10) || 0; }
  function top() {
    var found = null;
    for (var element of blocks()) {
      if (element.getBoundingClientRect().bottom > GAP + 1) { found = element; break; }
    }
    return found;
  }
  function near(line) {
    var found = null;
    for (var element of blocks()) { if (lineOf(element) <= line) { found = element; } }
    return found;
  }
  function attributes(old, fresh) {
    for (var name of old.getAttributeNames()) { if (!fresh.hasAttribute(name)) { old.removeAttribute(name); } }
    for (var name of fresh.getAttributeNames()) {
      var value = fresh.getAttribute(name);
      if (old.getAttribute(name) !== value) { old.setAttribute(name, value); }
    }
  }
  function looksAlike(old, fresh) {
    return old.nodeType === 1 && fresh.nodeType === 1 && old.tagName === fresh.tagName;
  }
  function sameBut(old, fresh) {
    if (old.isEqualNode(fresh)) { return true; }
    if (!looksAlike(old, fresh) || !old.hasAttribute('data-line') || !fresh.hasAttribute('data-line')) { return false; }
    var copy = fresh.cloneNode(true);
    copy.setAttribute('data-line', old.getAttribute('data-line'));
    if (!old.isEqualNode(copy)) { return false; }
    old.setAttribute('data-line', fresh.getAttribute('data-line'));
    return true;
  }
  function morph(old, fresh) {
    attributes(old, fresh);
    var before = Array.from(old.childNodes), after = Array.from(fresh.childNodes), start = 0, end = 0;
    while (start < before.length && start < after.length && sameBut(before[start], after[start])) { start++; }
    while (end < before.length - start && end < after.length - start &&
           sameBut(before[before.length - 1 - end], after[after.length - 1 - end])) { end++; }
    var goes = before.slice(start, before.length - end), comes = after.slice(start, after.length - end);
    var anchor = end ? before[before.length - end] : null, pairs = Math.min(goes.length, comes.length);
    for (var i = 0; i < pairs; i++) {
      if (looksAlike(goes[i], comes[i])) { morph(goes[i], comes[i]); }
      else { old.replaceChild(document.importNode(comes[i], true), goes[i]); }
    }
    for (var i = pairs; i < goes.length; i++) { goes[i].remove(); }
    for (var i = pairs; i < comes.length; i++) { old.insertBefore(document.importNode(comes[i], true), anchor); }
  }
  return {
    replace: function (html) {
      var mark = top(), line = mark ? lineOf(mark) : 0, place = mark ? mark.getBoundingClientRect().top : 0;
      var atTop = window.scrollY < 1;
      morph(document.documentElement, new DOMParser().parseFromString(html, 'text/html').documentElement);
      if (!atTop && mark) {
        var now = mark.isConnected ? mark : near(line);
        if (now) { window.scrollBy(0, now.getBoundingClientRect().top - place); }
      }
      return true;
    },
    scrollTo: function (line) {
      var found = near(line);
      window.scrollTo(0, found && line > 1 ? window.scrollY + found.getBoundingClientRect().top - GAP : 0);
      return found ? lineOf(found) : 0;
    },
    standAt: function (place) { window.scrollTo(0, place); return this.topLine(); },
    topLine: function () { var found = top(); return found ? lineOf(found) : 0; }
  };
})();
"""
