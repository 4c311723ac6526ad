// The keyboard: j and k through the rows, c to claim, r to answer, h to hold a ticket that is about to lapse, / to search, g and a letter to go somewhere, ? for this list.
"use strict";
(() => {
  const GOES = { q: "/console", i: "/console/incoming", a: "/console/alerts" };
  const PAUSE = 1200;
  let going = 0;
  const sheet = document.getElementById("shortcuts");
  const links = () => [...document.querySelectorAll("a.row-link")];
  const isTyping = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");

  function move(step) {
    const all = links();
    if (!all.length) return;
    const row = document.activeElement.closest(".row");
    const at = row ? all.indexOf(row.querySelector("a.row-link")) : -1;
    const next = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    all[next].focus();
    all[next].scrollIntoView({ block: "nearest" });
  }

  function claim() {
    const row = document.activeElement.closest(".row");
    const button = row ? row.querySelector("[data-claim]") : !links().length && document.querySelector("[data-claim]");
    if (button) button.click();
  }

  function focusOn(selector) {
    const element = document.querySelector(selector);
    if (!element) return;
    element.focus();
    if (element.select) element.setSelectionRange(element.value.length, element.value.length);
  }

  const DOES = {
    j: () => move(1),
    k: () => move(-1),
    c: claim,
    r: () => focusOn("#reply-text"),
    h: () => {
      const keep = document.querySelector("#lapse:not([hidden]) [data-keep]");
      if (keep) keep.click();
    },
    s: () => focusOn("#step-current > summary"),
    "/": () => focusOn("#search"),
    "?": () => sheet && (sheet.open ? sheet.close() : sheet.showModal()),
    g: () => { going = Date.now(); },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && isTyping(event.target)) event.target.blur();
    if (isTyping(event.target) || (document.querySelector("dialog[open]") && event.key !== "?")) return;
    const wentTo = Date.now() - going < PAUSE && GOES[event.key];
    going = 0;
    if (wentTo) {
      event.preventDefault();
      location.assign(wentTo);
    } else if (DOES[event.key]) {
      event.preventDefault();
      DOES[event.key]();
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-shortcuts]")) sheet.showModal();
    if (event.target === sheet) sheet.close();
  });
})();
