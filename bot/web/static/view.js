// The chat page's view. Every text goes in as a text node; nothing here reads HTML.
"use strict";
const ui = {};
document.querySelectorAll("[id]").forEach((element) => { ui[element.id] = element; });
const words = ui.words.dataset;
// The last: a short number, as in "Polisi: 999 (".
const LINK = /https:\/\/[^\s<>"']+|\/proofs\/[\w-]+|\+[0-9][0-9 ().-]{6,18}[0-9]|: [0-9][0-9 -]{1,14}[0-9](?= \((?:data|as of) )/g;
const SVG = "http://www.w3.org/2000/svg";
const TYPING_MS = 6000;
const view = { on: {}, newest: 0 }; // chat.js fills `on`
let rows = {}; // message id to its list item
let shown = {}; // seq already shown
let question = null; // the buttons that can be tapped
let typingTimer = 0;
let wasAtEnd = true;

function make(tag, name, text) {
  const element = document.createElement(tag);
  element.className = name;
  if (text) element.textContent = text;
  return element;
}

function put(parent, tag, name, text) {
  return parent.appendChild(make(tag, name, text));
}

function putIcon(parent, name) {
  const svg = parent.appendChild(document.createElementNS(SVG, "svg"));
  svg.appendChild(document.createElementNS(SVG, "use")).setAttribute("href", "#i-" + name);
}

function putButton(parent, name, text, press) {
  const button = put(parent, "button", name, text);
  button.type = "button";
  button.dir = "auto";
  button.addEventListener("click", press);
  return button;
}

function empty(element) {
  while (element.firstChild) element.removeChild(element.firstChild);
}

function write(element, text, tappable) {
  let from = 0;
  if (tappable) text.replace(LINK, (found, at) => {
    const target = found.replace(/^: /, "").replace(/[.,;:!?)\]]+$/, "");
    at += found.indexOf(target);
    element.appendChild(document.createTextNode(text.slice(from, at)));
    const link = put(element, "a", "", target);
    const number = /^[+0-9]/.test(target);
    link.href = number ? "tel:" + target.replace(/[^+0-9]/g, "") : target;
    if (!number) link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.dir = "ltr";
    from = at + target.length;
  });
  element.appendChild(document.createTextNode(text.slice(from)));
}

function mark(row, state, error) {
  const holder = row.querySelector(".state");
  if (!holder || row.state === "read") return;
  row.state = state;
  empty(holder);
  row.classList.toggle("failed", state === "failed");
  if (state === "failed") {
    if (error) put(holder, "span", "", error);
    putButton(holder, "again", words.failed, () => view.on.again(row.key));
  } else {
    putIcon(holder, state);
    put(holder, "span", "unseen", words[state]);
  }
  view.stay();
}

function follow() {
  wasAtEnd = ui.scroll.scrollHeight - ui.scroll.scrollTop - ui.scroll.clientHeight < 96;
  if (wasAtEnd) ui.chip.hidden = true;
}

view.toEnd = () => { ui.scroll.scrollTop = ui.scroll.scrollHeight; follow(); };
view.stay = () => { if (wasAtEnd) view.toEnd(); }; // something below changed its height
ui.scroll.addEventListener("scroll", follow, { passive: true });
window.addEventListener("resize", view.stay);

function dayOf(at) {
  const day = new Date(at);
  if (day.toDateString() === new Date().toDateString()) return words.today;
  return day.toLocaleDateString(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long" });
}

// Rows lie by seq; what has none yet stands behind all that was known when it was written.
function place(row, order) {
  let before = ui.list.lastChild;
  while (before && (before === row || before.order > order)) before = before.previousSibling;
  row.order = order;
  ui.list.insertBefore(row, before ? before.nextSibling : ui.list.firstChild);
  if (before && before.day === row.day) return;
  const next = row.nextSibling;
  const line = next && next.className === "day" && next.day === row.day ? next : make("li", "day", row.day);
  line.order = order;
  line.day = row.day;
  ui.list.insertBefore(line, row);
}

function build(kind, id, at) {
  const row = make("li", kind);
  const time = new Date(at);
  const bubble = put(row, "div", "bubble");
  const line = make("div", "foot");
  put(line, "time", "", time.toTimeString().slice(0, 5));
  if (kind === "me") put(line, "span", "state");
  rows[id] = row;
  row.key = id;
  row.day = dayOf(at);
  row.finish = () => bubble.appendChild(line);
  ui.empty.hidden = true;
  return bubble;
}

// What was written here and is not confirmed yet; `picture`: object URL of a photo just taken.
view.mine = (item, picture) => {
  const kind = item.file ? item.file.kind : item.place && "place";
  const bubble = build("me", item.id, item.sent_at);
  const row = rows[item.id];
  if (picture) {
    const image = put(bubble, "img", "");
    image.alt = words.photo;
    image.onload = () => { URL.revokeObjectURL(picture); view.toEnd(); };
    image.src = picture;
  } else {
    const text = put(bubble, "p", "text");
    text.dir = "auto";
    if (kind) putIcon(text, kind);
    write(text, kind === "document" ? item.file.name : words[kind] || item.text || item.label);
  }
  row.finish();
  place(row, view.newest ? view.newest + 0.5 : Infinity);
  mark(row, item.failed ? "failed" : "waiting");
  view.toEnd();
};

view.state = (id, state, error) => {
  if (!rows[id]) return;
  if (state === "stored" && rows[id].order === Infinity) place(rows[id], view.newest + 0.5);
  mark(rows[id], state, error);
};

function offer(row, message) {
  const box = make("div", "choices");
  if (message.ask_location) putIcon(putButton(box, "choice", message.ask_location, () => view.on.place()), "place");
  (message.choices || []).forEach((choice) => {
    const one = putButton(box, "choice", choice.label, () => {
      view.on.press(choice);
      if (choice.stays) return;
      Array.from(box.children).forEach((other) => { other.disabled = !other.stays; });
      one.classList.add("chosen");
    });
    one.stays = choice.stays;
  });
  if (question) Array.from(question.children).forEach((one) => { if (!one.stays) question.removeChild(one); });
  question = row.appendChild(box);
}

// A message from the server, once: by its seq, or by the id the person sent it under.
view.add = (message) => {
  const own = message.from === "me";
  if (shown[message.seq]) return;
  shown[message.seq] = true;
  const isNewest = message.seq > view.newest;
  view.newest = Math.max(view.newest, message.seq);
  if (own && rows[message.id]) {
    mark(rows[message.id], "stored");
    place(rows[message.id], message.seq);
    return;
  }
  follow();
  const goOn = wasAtEnd || own;
  const officer = message.from === "officer";
  const bubble = build(own ? "me" : officer ? "officer" : "bot", message.id, message.at);
  const row = rows[message.id];
  if (officer) {
    const name = put(bubble, "p", "name");
    put(name, "bdi", "", message.name);
    name.appendChild(document.createTextNode((message.name ? " · " : "") + words.officer));
  }
  const text = put(bubble, "p", "text");
  text.dir = !own && message.direction || "auto";
  if (own && words[message.kind]) putIcon(text, message.kind);
  write(text, message.text || words[message.kind] || words.document, !own);
  row.finish();
  if (own) mark(row, message.state === "read" ? "read" : "stored");
  else view.typing(false);
  if (message.from === "bot" && isNewest) offer(row, message);
  place(row, message.seq);
  if (!goOn) ui.chip.hidden = false;
  else if (own || row.offsetHeight < ui.scroll.clientHeight) view.toEnd();
  else row.scrollIntoView(); // too tall for the screen: read from its first word
};

view.typing = (on) => {
  clearTimeout(typingTimer);
  ui.typing.textContent = on ? words.typing : "";
  if (on) typingTimer = setTimeout(view.typing, TYPING_MS);
  view.stay();
};

view.clear = () => {
  empty(ui.list);
  rows = {};
  shown = {};
  view.newest = 0;
  question = null;
  view.typing(false);
  ui.empty.hidden = false;
};
