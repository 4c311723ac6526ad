// Keeps an open page true: news from the stream, times that go on, the end of a session nobody sits in front of.
"use strict";
(() => {
  const MINUTE = 60000;
  const HOUR = 3600000;
  const DAY = 86400000;
  const WEEK = 604800000;
  const WARN_BEFORE = 120000;
  const PING_EVERY = 240000;
  const PASSING = 6000;
  const body = document.body;
  const byId = (id) => document.getElementById(id);

  // --- news: the stream says only that something changed; each part of the page asks for itself
  const tell = (name, target) => target && target.dispatchEvent(new CustomEvent(name, { bubbles: true }));
  function changed(ids) {
    const ticket = byId("ticket");
    if (ticket && (!ids || ids.includes(ticket.dataset.id))) tell("changed", byId("refresh"));
  }
  document.addEventListener("ticket", (event) => changed([String(event.detail.data)]));
  document.addEventListener("queue", () => tell("news", body));
  document.addEventListener("alerts", () => tell("news", body));
  document.addEventListener("surge", () => tell("counts", body));
  document.addEventListener("signed-out", leave);
  let wasConnected = false;
  document.addEventListener("htmx:sse:after:connection", () => {
    byId("offline").hidden = true;
    if (wasConnected) {
      tell("news", body);
      tell("counts", body);
      changed(null);
    }
    wasConnected = true;
    body.dataset.live = "";
  });
  document.addEventListener("htmx:sse:error", () => {
    if (!document.hidden && wasConnected) byId("offline").hidden = false;
  });

  // --- times, by the same steps as the server writes them
  const counted = (words, age, step) => words.replace("#", String(Math.floor(age / step)));
  function ago(age) {
    if (age < MINUTE) return body.dataset.justNow;
    if (age < HOUR) return counted(body.dataset.agoMinute, age, MINUTE);
    if (age < DAY) return counted(body.dataset.agoHour, age, HOUR);
    return age < WEEK ? counted(body.dataset.agoDay, age, DAY) : null;
  }
  function tickTimes() {
    for (const time of document.querySelectorAll("time[data-ago]")) {
      const words = ago(Date.now() - Date.parse(time.dateTime));
      if (words && words !== time.textContent) time.textContent = words;
    }
    for (const time of document.querySelectorAll("time[data-due]")) {
      const left = Date.parse(time.dateTime) - Date.now();
      const words = due(left);
      if (words === time.textContent) continue;
      time.textContent = words;
      const mark = time.closest(".due");
      if (!mark) continue;
      mark.classList.toggle("over", left <= 0);
      mark.querySelector("use").setAttribute("href", left <= 0 ? "#i-overdue" : "#i-due");
    }
  }
  // --- a ticket whose holder stays silent goes back to the queue: said while there is still time to write
  function tickLapse() {
    const lapse = byId("lapse");
    if (lapse) lapse.hidden = Date.parse(lapse.dataset.lapse) - Date.now() > 1000 * Number(lapse.dataset.lapseBefore);
  }
  function due(left) {
    const span = Math.abs(left);
    const family = left <= 0 ? "dueOver" : "dueIn";
    if (span < MINUTE) return left <= 0 ? body.dataset.dueOver : body.dataset.dueNow;
    if (span < HOUR) return counted(body.dataset[`${family}Minute`], span, MINUTE);
    return span < DAY ? counted(body.dataset[`${family}Hour`], span, HOUR) : counted(body.dataset[`${family}Day`], span, DAY);
  }
  setInterval(tickTimes, 30000);
  setInterval(tickLapse, 5000);

  // --- the conversation stays at its end only when the officer was there
  const timeline = byId("timeline");
  if (timeline) {
    const newest = byId("newest");
    const atEnd = () => timeline.scrollHeight - timeline.scrollTop - timeline.clientHeight < 80;
    const toEnd = () => {
      timeline.scrollTop = timeline.scrollHeight;
      newest.hidden = true;
    };
    let followed = true;
    let last = null;
    const lastLine = () => timeline.querySelector(".lines > :last-child");
    timeline.addEventListener("scroll", () => {
      followed = atEnd();
      if (followed) newest.hidden = true;
    }, { passive: true });
    newest.addEventListener("click", toEnd);
    timeline.addEventListener("load", () => followed && toEnd(), true); // pictures arrive later and push the end down
    document.addEventListener("htmx:after:swap", () => {
      const now = lastLine() && lastLine().id;
      if (!now || now === last) return;
      last = now;
      if (followed || lastLine().matches(".officer, .note")) toEnd();
      else newest.hidden = false;
    });
    last = lastLine() && lastLine().id;
    toEnd();
  }

  // --- tabs on a phone
  document.addEventListener("click", (event) => {
    const tab = event.target.closest("[data-view]");
    if (!tab) return;
    document.querySelector(".columns").dataset.showing = tab.dataset.view;
    for (const each of document.querySelectorAll("[data-view]")) each.setAttribute("aria-selected", String(each === tab));
  });

  // --- what was done is said for a moment; a wait counts down to its end
  new MutationObserver(() => {
    for (const notice of document.querySelectorAll("[data-passing]:not([data-kept])")) {
      notice.dataset.kept = "";
      setTimeout(() => notice.remove(), PASSING);
    }
  }).observe(body, { childList: true, subtree: true });
  for (const wait of document.querySelectorAll("[data-countdown]")) {
    const end = Date.now() + 1000 * Number(wait.dataset.countdown);
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      wait.textContent = String(left);
      if (!left) clearInterval(timer);
    }, 1000);
  }
  if (location.search.includes("done=")) history.replaceState(null, "", location.pathname);

  // --- a session ends when nobody touches the page; typing a long answer counts as being there
  if (!("signedIn" in body.dataset)) return;
  const idle = byId("idle");
  const limit = 1000 * Number(body.dataset.idleS);
  let touched = Date.now();
  let pinged = Date.now();
  function ping() {
    pinged = Date.now();
    fetch("/console/account/alive", { headers: { "HX-Request": "true" }, redirect: "manual" }).then(
      (answer) => answer.status === 401 && leave(),
      () => undefined, // without a line the session is not lost; the next touch asks again
    );
  }
  function here() {
    touched = Date.now();
    if (!idle.open && touched - pinged > PING_EVERY) ping();
  }
  for (const name of ["keydown", "pointerdown", "wheel", "touchstart"]) document.addEventListener(name, here, { passive: true });
  function leave() {
    window.pulangLeaving = true;
    const ticket = byId("ticket");
    const back = ticket ? `?next=${encodeURIComponent(location.pathname)}` : "";
    location.replace(`/console/sign-in${back}`);
  }
  // Nobody is there: the session ends on the server too; drafts stay in this tab for whoever comes back to it.
  function giveUp() {
    clearInterval(watching);
    document.querySelector("main").hidden = true;
    const form = document.querySelector("[data-sign-out]");
    const words = new URLSearchParams(new FormData(form));
    fetch(form.action, { method: "POST", body: words, redirect: "manual" }).then(leave, leave);
  }
  function watch() {
    const quiet = Date.now() - touched;
    if (quiet >= limit) giveUp();
    else if (quiet >= limit - WARN_BEFORE && !idle.open) idle.showModal();
  }
  const watching = setInterval(watch, 5000);
  document.addEventListener("visibilitychange", () => document.hidden || watch());
  idle.querySelector("[data-stay]").addEventListener("click", () => {
    idle.close();
    touched = Date.now();
    ping();
  });
  // A page the browser kept in memory may be older than the sign-out.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
