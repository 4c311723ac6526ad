// Words being typed: counted, kept in this tab until they are sent, and never lost to a careless click.
"use strict";
(() => {
  const PREFIX = "pulang.draft.";
  const formOf = (element) => element && element.closest && element.closest("form[data-draft]");
  const areaOf = (form) => form.querySelector("textarea");
  const keyOf = (form) => PREFIX + form.dataset.draft;
  const drafts = () => [...document.querySelectorAll("form[data-draft]")];

  function count(form) {
    const area = areaOf(form);
    const counter = form.querySelector("[data-count-for]");
    if (!counter) return;
    const max = Number(area.dataset.max);
    const used = [...area.value.trim()].length;
    const isOver = used > max;
    counter.textContent = used > max / 2 || isOver ? `${used} / ${max}` : "";
    counter.classList.toggle("over", isOver);
    area.setAttribute("aria-invalid", String(isOver));
    area.setCustomValidity(isOver ? counter.textContent : "");
  }

  function keep(form) {
    const words = areaOf(form).value;
    if (words.trim()) sessionStorage.setItem(keyOf(form), words);
    else sessionStorage.removeItem(keyOf(form));
    count(form);
  }

  function restore() {
    for (const form of drafts()) {
      const area = areaOf(form);
      if (!area.value) area.value = sessionStorage.getItem(keyOf(form)) || "";
      count(form);
    }
  }

  function forget(form) {
    sessionStorage.removeItem(keyOf(form));
    form.reset();
    areaOf(form).value = "";
    count(form);
  }

  document.addEventListener("input", (event) => {
    const form = formOf(event.target);
    if (form && event.target.matches("textarea")) keep(form);
  });

  document.addEventListener("keydown", (event) => {
    const form = formOf(event.target);
    if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const button = form.querySelector("button:not([type=button])");
      if (!button.disabled) form.requestSubmit(button);
    }
  });

  // One press, one message: the button rests while its words are on the way.
  document.addEventListener("htmx:before:request", (event) => {
    const form = formOf(event.detail.ctx.sourceElement);
    if (form) form.querySelector("button:not([type=button])").setAttribute("aria-busy", "true");
  });
  document.addEventListener("htmx:finally:request", (event) => {
    const form = formOf(event.detail.ctx.sourceElement);
    if (!form) return;
    form.querySelector("button:not([type=button])").removeAttribute("aria-busy");
    if (!event.detail.ctx.response) lineIsDown();
  });
  // Before the answer leads anywhere else: words that arrived are no draft to warn about.
  document.addEventListener("htmx:after:request", (event) => {
    const form = formOf(event.detail.ctx.sourceElement);
    if (form && event.detail.ctx.response.status < 300) forget(form);
  });
  function lineIsDown() {
    const strip = document.getElementById("offline");
    if (strip) strip.hidden = false;
  }
  document.addEventListener("htmx:after:swap", () => drafts().forEach(count));

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-sign-out]")) return;
    window.pulangLeaving = true;
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  });

  window.addEventListener("beforeunload", (event) => {
    if (window.pulangLeaving) return;
    if (drafts().some((form) => areaOf(form).value.trim() && !areaOf(form).readOnly)) event.preventDefault();
  });

  restore();
})();
