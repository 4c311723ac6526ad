// The chat page's wire: keeps what is unsent, sends it in order under one id, and listens for what is new.
// The page's scripts share one global scope; written for browsers of 2017.
"use strict";
const KEY = "pulang.q.";
const ANSWER_MS = 15000;
const STALL_MS = 45000; // a file may take long but must not stand still
const HEAR_MS = 8000;
const POLL_INSTEAD_MS = 300000;
const BACKOFF_MS = [1000, 2000, 4000, 8000, 15000, 30000];

// chat.js fills `on`.
const wire = { on: {}, after: 0 };
const lanes = [{ items: [], tries: 0 }, { items: [], tries: 0 }]; // words must not wait behind a photo
const blobs = {};
const kept = {};
let stopped = true;

// XMLHttpRequest: on old browsers fetch cannot be given up, nor tell how far an upload is.
function request(path, body, headers, limit, done) {
  const xhr = new XMLHttpRequest();
  let timer;
  const watch = () => { clearTimeout(timer); timer = setTimeout(() => xhr.abort(), limit); };
  xhr.open(body ? "POST" : "GET", path);
  if (body) xhr.setRequestHeader("X-Pulang", "1");
  Object.keys(headers).forEach((name) => xhr.setRequestHeader(name, headers[name]));
  xhr.upload.onprogress = xhr.onprogress = watch;
  xhr.onloadend = () => {
    let answer;
    clearTimeout(timer);
    try { answer = JSON.parse(xhr.responseText); } catch (e) { answer = null; } // a portal's or proxy's own page
    done(xhr.status, answer || {});
  };
  watch();
  xhr.send(body);
  return xhr;
}

wire.post = (path, data, done) =>
  request(path, JSON.stringify(data), { "Content-Type": "application/json" }, ANSWER_MS, done || (() => 0));

// One key per message: two tabs overwrite nothing. Where storage is refused, memory must do.
function keep(item) {
  try { localStorage.setItem(KEY + item.id, JSON.stringify(item)); kept[item.id] = true; } catch (e) { kept[item.id] = false; }
}

function settle(lane, item) {
  lane.items = lane.items.filter((one) => one !== item);
  delete blobs[item.id];
  if (kept[item.id]) localStorage.removeItem(KEY + item.id);
}

function transmit(item, done) {
  const file = item.file;
  if (!file) return wire.post("/chat/messages", item, done);
  if (!blobs[item.id]) blobs[item.id] = new Blob([Uint8Array.from(atob(file.data), (c) => c.charCodeAt(0))], { type: file.type });
  return request("/chat/files", blobs[item.id], {
    "X-Message-Id": item.id, "X-Sent-At": item.sent_at, "X-Kind": file.kind, "X-File-Name": encodeURIComponent(file.name),
    "Content-Type": file.type || "application/octet-stream",
  }, STALL_MS, done);
}

function pump(lane) {
  const item = lane.items.find((one) => !one.failed);
  if (stopped || lane.busy || !item) return;
  clearTimeout(lane.timer);
  lane.busy = true;
  transmit(item, (status, answer) => {
    lane.busy = false;
    if (lane.items.indexOf(item) < 0) { pump(lane); return; }
    if (status === 200 && answer.ok) {
      lane.tries = 0;
      settle(lane, item);
      wire.on.link(true);
      wire.on.stored(item.id);
    } else if (answer.locked) {
      lock();
    } else if (status === 413 || (status >= 400 && status < 429 && answer.error)) { // without our words: somebody in between
      item.failed = true;
      wire.on.failed(item.id, answer.error);
    } else {
      wire.on.link(false);
      lane.timer = setTimeout(pump, backoff(lane.tries++), lane);
      return;
    }
    pump(lane);
  });
}

const backoff = (tries) => BACKOFF_MS[Math.min(tries, 5)] * (0.75 + Math.random() / 2);

function add(item, file) {
  item.id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => (b + 256).toString(16).slice(1)).join("");
  item.sent_at = Date.now();
  lanes[file ? 1 : 0].items.push(item);
  return item;
}

wire.add = (item) => {
  keep(add(item));
  pump(lanes[0]);
  return item;
};

// The file goes at once; its copy, should the page be closed, follows where it fits.
wire.addFile = (blob, kind, name) => {
  const item = add({ file: { kind, name, type: blob.type } }, true);
  const reader = new FileReader();
  blobs[item.id] = blob;
  reader.onload = () => {
    item.file.data = reader.result.split(",")[1];
    if (blobs[item.id]) keep(item);
  };
  reader.readAsDataURL(blob);
  pump(lanes[1]);
  return item;
};

wire.again = (id) => wire.pending().forEach((item) => { if (item.id === id) { item.failed = false; kick(); } });
wire.pending = () => lanes[0].items.concat(lanes[1].items);
wire.isKept = () => wire.pending().every((item) => kept[item.id]);

wire.restore = () => {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith(KEY)).map((key) => JSON.parse(localStorage[key]))
      .sort((a, b) => a.sent_at - b.sent_at).forEach((item) => { kept[item.id] = true; lanes[item.file ? 1 : 0].items.push(item); });
  } catch (e) { return []; }
  return wire.pending();
};

wire.forget = () => {
  lanes.forEach((lane) => { lane.items = []; });
  Object.keys(blobs).forEach((id) => delete blobs[id]);
  try { localStorage.clear(); sessionStorage.clear(); } catch (e) { return; } // then nothing was kept there
};

// Listening: a stream, or polling where streams are held back.
let stream = null;
let poll = null;
let listenTimer = 0;
let heardAt = 0;
let hasPings = false;
let pollUntil = 0;
let misses = 0;

function hush() {
  clearTimeout(listenTimer);
  if (stream) stream.close();
  if (poll) { poll.onloadend = null; poll.abort(); }
  stream = poll = null;
}

function lock() {
  wire.stop();
  wire.on.locked();
}

function take(kind, data) {
  if (kind === "lock") { lock(); return; }
  if (kind === "message") {
    wire.after = Math.max(wire.after, data.seq);
    lanes.forEach((lane) => lane.items.forEach((item) => { if (item.id === data.id) settle(lane, item); }));
  }
  wire.on[kind](data);
}

function listen() {
  hush();
  if (stopped) return;
  if (window.EventSource && Date.now() >= pollUntil) openStream(); else openPoll();
}

function listenLater() {
  hush();
  listenTimer = setTimeout(listen, backoff(misses++));
}

function arrived() {
  misses = 0;
  wire.on.link(true);
  lanes.forEach(pump);
}

function openStream() {
  const own = stream = new EventSource("/chat/events?after=" + wire.after);
  let heard = false;
  const usePolling = () => { pollUntil = Date.now() + POLL_INSTEAD_MS; listen(); };
  listenTimer = setTimeout(usePolling, HEAR_MS); // some proxies pass the head and hold the events
  own.onerror = () => { if (heard) listenLater(); else usePolling(); };
  ["ready", "ping", "message", "typing", "delivered", "lock"].forEach((kind) => own.addEventListener(kind, (event) => {
    if (own !== stream) return;
    heardAt = Date.now();
    clearTimeout(listenTimer);
    if (!heard) arrived();
    heard = true;
    if (kind === "ping") hasPings = true;
    else if (kind !== "ready") take(kind, JSON.parse(event.data));
  }));
}

function openPoll() {
  const asked = Date.now();
  poll = request("/chat/updates?after=" + wire.after, null, {}, STALL_MS, (status, answer) => {
    poll = null;
    if (answer.locked) { lock(); return; }
    if (status !== 200 || !answer.messages) {
      wire.on.link(false);
      pollUntil = 0; // when nothing at all comes through, nothing is known about streams
      listenLater();
      return;
    }
    arrived();
    answer.messages.forEach((message) => take("message", message));
    (answer.delivered || []).forEach((one) => take("delivered", one));
    if (answer.typing) take("typing");
    listenTimer = setTimeout(listen, answer.messages.length || Date.now() - asked > 1000 ? 0 : 2000);
  });
}

function kick() {
  lanes.forEach((lane) => { lane.tries = 0; pump(lane); });
}

wire.start = () => { stopped = false; misses = 0; listen(); kick(); };
wire.stop = () => { stopped = true; hush(); };

window.addEventListener("online", () => { if (!stopped) { pollUntil = 0; wire.start(); } });
window.addEventListener("offline", () => { if (!stopped) wire.on.link(false); });
document.addEventListener("visibilitychange", kick);
setInterval(() => { if (stream && hasPings && Date.now() - heardAt > STALL_MS) listen(); }, 5000);
