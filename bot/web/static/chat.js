// The chat page: composer, photos, voice, place, lock screen, quick exit; joins wire and view.
"use strict";
const MAX_BYTES = 10485760;
const MAX_TEXT = 4000;
const MAX_SIDE = 1600;
const MAX_VOICE_S = 300;
const ESC_TWICE_MS = 800;
const IDLE_MS = 1800000;
const EXIT_FLAG = "pulang.exit";
const KEYS = /(?:^|kode\W*|code\W*)(\w{5}-\w{5})\W+(?:pin\W*)?(\d{6})\W*$/i;
const mic = window.MediaRecorder && navigator.mediaDevices;
const isTouch = window.matchMedia("(pointer: coarse)").matches; // there Enter breaks the line
let recorder = null;
let linked = true;
let gone = false;
let bannerTimer = 0;
let told = 0;
let seenTimer = 0;
let escapedAt = 0;
let hiddenAt = 0;

function notice(text) {
  ui.notice.textContent = text || "";
  ui.notice.hidden = !text;
  view.stay();
}

function say(text) {
  const letters = Array.from(text.trim()); // by character: half a surrogate pair would not be text
  for (let i = 0; i < letters.length; i += MAX_TEXT) view.mine(wire.add({ text: letters.slice(i, i + MAX_TEXT).join("") }));
}

function fit() {
  ui.text.style.height = "auto";
  ui.text.style.height = ui.text.scrollHeight + 2 + "px";
  ui.send.hidden = mic && !ui.text.value.trim();
  ui.voice.hidden = !ui.send.hidden;
}

function submit(event) {
  event.preventDefault();
  notice();
  const keys = KEYS.exec(ui.text.value.trim()); // a PIN is no message
  if (keys) { show(true); comeBack(keys[1], keys[2]); } else say(ui.text.value);
  ui.text.value = "";
  fit();
  if (!keys) ui.text.focus();
}

ui.composer.addEventListener("submit", submit);
ui.text.addEventListener("input", fit);
ui.text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !isTouch && !event.shiftKey && !event.isComposing) submit(event);
});

// --- photos and documents
function sendFile(blob, kind, name) {
  if (blob.size > MAX_BYTES) notice(words.tooBig);
  else view.mine(wire.addFile(blob, kind, name), kind === "photo" && URL.createObjectURL(blob));
}

// Drawn anew: smaller, without what a camera writes into it.
function sendPhoto(file) {
  const image = new Image();
  image.onerror = () => sendFile(file, "document", file.name);
  image.onload = () => {
    const scale = Math.min(1, MAX_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => { URL.revokeObjectURL(image.src); if (blob) sendFile(blob, "photo", "foto.jpg"); else image.onerror(); }, "image/jpeg", 0.8);
  };
  image.src = URL.createObjectURL(file);
}

ui.file.addEventListener("change", () => {
  const file = ui.file.files[0];
  notice();
  if (file && /^image\/(?!svg)/.test(file.type)) sendPhoto(file);
  else if (file) sendFile(file, "document", file.name);
  ui.file.value = "";
});

// --- voice
function record(sound) {
  const type = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"].find((one) => MediaRecorder.isTypeSupported(one));
  const parts = [];
  const began = Date.now();
  const tick = () => {
    const s = Math.floor((Date.now() - began) / 1000);
    ui.recorded.textContent = Math.floor(s / 60) + ":" + (s % 60 + 100 + "").slice(1);
    if (s >= MAX_VOICE_S) recorder.stop();
  };
  const clock = setInterval(tick, 500);
  const show = (on) => { ui.recorder.hidden = !on; ui.composer.hidden = on; (on ? ui["voice-send"] : ui.text).focus(); };
  recorder = new MediaRecorder(sound, type ? { mimeType: type, audioBitsPerSecond: 24000 } : {});
  recorder.wanted = true;
  recorder.ondataavailable = (event) => parts.push(event.data);
  recorder.onstop = () => {
    const kind = recorder.mimeType.split(";")[0];
    clearInterval(clock);
    sound.getTracks().forEach((track) => track.stop());
    if (recorder.wanted) sendFile(new Blob(parts, { type: kind }), "voice", "suara." + kind.slice(6));
    recorder = null;
    show(false);
  };
  recorder.start();
  tick();
  show(true);
}

function endRecording(wanted) {
  if (!recorder) return;
  recorder.wanted = wanted;
  recorder.stop();
}

ui.voice.addEventListener("click", () => {
  notice();
  mic.getUserMedia({ audio: true }).then(record).catch(() => notice(words.voiceFailed));
});
ui["voice-send"].addEventListener("click", () => endRecording(true));
ui["voice-cancel"].addEventListener("click", () => endRecording(false));

// --- from view and wire
view.on.press = (choice) => view.mine(wire.add({ press: choice.token, label: choice.label }));
view.on.again = (id) => { view.state(id, "waiting"); wire.again(id); };
view.on.place = () => {
  const failed = () => notice(words.placeFailed);
  notice();
  if (!navigator.geolocation) failed();
  else navigator.geolocation.getCurrentPosition(
    (found) => view.mine(wire.add({ place: { lat: found.coords.latitude, lon: found.coords.longitude } })),
    failed, { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
};
wire.on.stored = (id) => view.state(id, "stored");
wire.on.failed = (id, error) => view.state(id, "failed", error);
wire.on.typing = () => view.typing(true);
wire.on.delivered = (one) => view.state(one.id, one.state === "read" ? "read" : "stored");
wire.on.message = (message) => { view.add(message); confirmSeen(); };
wire.on.link = (up) => {
  if (up === linked) return;
  linked = up;
  clearTimeout(bannerTimer);
  if (up) ui.banner.hidden = true;
  else bannerTimer = setTimeout(() => {
    ui.banner.textContent = wire.isKept() ? words.offline : words.offlineUnkept;
    ui.banner.hidden = false;
    view.stay();
  }, navigator.onLine ? 1500 : 0);
};

function confirmSeen() {
  clearTimeout(seenTimer);
  seenTimer = setTimeout(() => {
    const seq = view.newest;
    if (document.hidden || ui.chat.hidden || seq <= told) return;
    wire.post("/chat/seen", { seq }, (status) => { if (status === 200) told = seq; });
  }, 400);
}

// After a long time in a pocket the server decides anew what is shown.
document.addEventListener("visibilitychange", () => {
  const hiddenMs = Date.now() - hiddenAt;
  if (document.hidden) { hiddenAt = Date.now(); return; }
  if (hiddenMs > IDLE_MS) wipe();
  if (hiddenMs > STALL_MS && !ui.chat.hidden) wire.start();
  confirmSeen();
});

window.addEventListener("beforeunload", (event) => {
  if (gone || wire.isKept()) return;
  event.preventDefault();
  event.returnValue = "";
});

// --- lock screen
function wipe() { view.clear(); told = wire.after = 0; }

function show(returning, locked) {
  ui.chat.hidden = ui.more.hidden = returning;
  ui.return.hidden = !returning;
  ui["return-error"].hidden = true;
  ui.reference.value = ui.pin.value = "";
  if (!returning) { view.toEnd(); return; }
  ui.title.textContent = locked ? words.locked : words.return;
  ui.back.hidden = locked;
  ui.fresh.hidden = !locked;
  ui.reference.focus();
}

function complain(answer) {
  const line = ui["return-error"];
  line.textContent = answer.error || words.later;
  line.hidden = false;
}

wire.on.locked = () => {
  endRecording(false);
  wipe();
  ui.text.value = "";
  show(true, true);
};

function comeBack(reference, pin) {
  ui.reference.value = reference;
  wire.post("/chat/return", { reference, pin }, (status, answer) => {
    if (status !== 200 || !answer.ok) { complain(answer); ui.pin.value = ""; ui.pin.focus(); return; }
    wipe();
    show(false);
    wire.start();
  });
}
ui.return.addEventListener("submit", (event) => { event.preventDefault(); comeBack(ui.reference.value.trim(), ui.pin.value.trim()); });
ui.back.addEventListener("click", () => show(false));

// The old conversation ends on this device; waiting words, an SOS above all, go with the new one.
function startAfresh(text) {
  if (text && wire.pending().every((item) => item.text !== text)) wire.add({ text });
  wire.post("/chat/exit", { fresh: true }, (status, answer) => { if (status === 200) reload(); else complain(answer); });
}
ui["fresh-start"].addEventListener("click", () => startAfresh());
ui["fresh-help"].addEventListener("click", () => startAfresh("SOS"));

// --- menu
const reload = () => location.replace(location.pathname);

document.addEventListener("click", (event) => {
  const pressed = event.target.closest("button");
  if (pressed || !ui.more.contains(event.target)) ui.more.open = false;
  if (!pressed) return;
  const data = pressed.dataset;
  if (data.say) say(data.say);
  if ("return" in data) show(true);
  if (data.language) wire.post("/chat/language", data, (status) => { if (status === 200) reload(); else notice(words.later); });
});
ui["lock-now"].addEventListener("click", () => wire.post("/chat/lock", {}, (status, answer) => {
  if (status === 200) lock(); else notice(answer.error || words.later);
}));
ui.chip.addEventListener("click", view.toEnd);

// --- quick exit: blank, tell the server, be somewhere harmless
function leave() {
  const url = document.body.dataset.exitUrl;
  const unsent = wire.pending().filter((item) => !item.file && !item.failed);
  const away = () => location.replace(url);
  if (gone) return;
  gone = true;
  endRecording(false);
  wire.stop();
  view.clear();
  ui.text.value = document.title = "";
  empty(document.body);
  wire.forget();
  try { if (!linked) localStorage[EXIT_FLAG] = 1; } catch (e) { away(); } // else the server hears of it at the next visit
  if (!window.Request || !("keepalive" in Request.prototype)) {
    wire.post("/chat/exit", {}, away);
    setTimeout(away, 700);
    return;
  }
  const headers = { "X-Pulang": "1", "Content-Type": "application/json" };
  const tell = (path, data) => fetch(path, { method: "POST", keepalive: true, headers, body: JSON.stringify(data) }).catch(away);
  unsent.forEach((item) => tell("/chat/messages", item));
  tell("/chat/exit", {});
  away();
}
ui.exit.addEventListener("click", leave);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (Date.now() - escapedAt < ESC_TWICE_MS) leave();
  escapedAt = Date.now();
});

// --- start
function start() {
  let left = null;
  try { left = localStorage[EXIT_FLAG]; } catch (e) { left = null; }
  if (left) {
    wire.post("/chat/exit", {}, (status) => { if (status === 200) delete localStorage[EXIT_FLAG]; setTimeout(reload, status === 200 ? 0 : 3000); });
    return;
  }
  ui.boot.hidden = true;
  show(false);
  wire.restore().forEach((item) => view.mine(item));
  fit();
  if ("locked" in document.body.dataset) { lock(); return; }
  wire.start();
  // A start link carries the word the conversation begins with.
  const word = new URLSearchParams(location.search).get("start") || "";
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(word)) return;
  history.replaceState(null, "", location.pathname);
  wire.add({ text: word }); // shown when the server sends it back, if at all
}
start();
