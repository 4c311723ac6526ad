// Ready texts: a press, or t and Enter, puts one where the officer is writing; it is sent by hand like any other word.
"use strict";
(() => {
  const box = () => document.getElementById("canned");

  function put(words) {
    const area = document.getElementById("reply-text");
    const before = area.value.slice(0, area.selectionStart);
    const gap = before && !before.endsWith("\n") && !before.endsWith(" ") ? "\n" : "";
    area.setRangeText(gap + words, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
    box().open = false;
    area.focus();
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-words]");
    if (button) put(button.dataset.words);
    else if (box() && box().open && !event.target.closest("#canned")) box().open = false;
  });

  document.addEventListener("keydown", (event) => {
    const list = box();
    if (!list) {
      const none = document.getElementById("canned-none");
      if (none && event.key === "t" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.matches("input, textarea, select")) none.hidden = false;
      return;
    }
    if (list.open && event.key === "Escape") {
      list.open = false;
      list.querySelector("summary").focus();
    } else if (list.open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const all = [...list.querySelectorAll("[data-words]")];
      const at = all.indexOf(document.activeElement);
      const next = all[Math.max(0, Math.min(all.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))];
      if (next) next.focus();
      event.preventDefault();
    } else if (event.key === "t" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.matches("input:not([type=radio]):not([type=checkbox]), textarea, select")) {
      event.preventDefault();
      list.open = true;
      const first = list.querySelector("[data-words]");
      (first || list.querySelector("summary")).focus();
    }
  });
})();
