// The wall board: asks for the counts when the stream says that something changed, and once a minute since cases grow older.
"use strict";
(() => {
  const GAP = 5000;
  const MINUTE = 60000;
  const byId = (id) => document.getElementById(id);
  const charts = {};
  let asked = 0;
  let waiting = 0;
  let newest = null;
  let hasMap = false;

  async function ask(path) {
    const answer = await fetch(path, { headers: { "X-By-Itself": "1" } });
    if (answer.status === 401) location.reload();
    if (!answer.ok) throw new Error("board");
    return answer.json();
  }

  function draw(name, option) {
    charts[name] = charts[name] || echarts.init(byId(name), null, { renderer: "canvas" });
    charts[name].setOption(option, true);
  }

  function label(name, rows) {
    const heading = byId(name).parentElement.querySelector("h2").textContent;
    byId(name).setAttribute("aria-label", `${heading}: ${rows.map((row) => `${row.name} ${row.value}`).join(", ")}`);
  }

  function list(told) {
    const rows = told.places.slice(0, 8).map((place) => {
      const row = document.createElement("li");
      const [name, number] = [document.createElement("span"), document.createElement("b")];
      name.textContent = place.name;
      number.textContent = String(place.open);
      row.append(name, number);
      row.classList.toggle("critical", place.critical > 0);
      return row;
    });
    if (!rows.length) rows.push(Object.assign(document.createElement("li"), { textContent: told.words.nothing }));
    byId("places").replaceChildren(...rows);
  }

  function show(told) {
    newest = told;
    byId("at").textContent = told.at;
    for (const tile of told.tiles) byId(`tile-${tile.kind}`).querySelector("dd").textContent = String(tile.value);
    list(told);
    if (hasMap) draw("map", pulangCharts.map(told.places));
    draw("ages", pulangCharts.ages(told.ages));
    draw("days", pulangCharts.days(told.days, told.words));
    for (const name of ["categories", "countries"]) {
      draw(name, pulangCharts.bars(told[name]));
      label(name, told[name]);
    }
    label("map", told.places.map((place) => ({ name: place.name, value: place.open })));
    label("ages", told.ages.series.map((one) => ({ name: one.name, value: one.values.reduce((sum, each) => sum + each, 0) })));
    label("days", told.days.names.map((name, at) => ({ name, value: told.days.opened[at] })).filter((row) => row.value));
    byId("board").removeAttribute("aria-busy");
    document.body.dataset.drawn = String(Number(document.body.dataset.drawn || 0) + 1);
  }

  async function refresh() {
    clearTimeout(waiting);
    waiting = 0;
    asked = Date.now();
    try {
      show(await ask("/console/board/data"));
      byId("offline").hidden = true;
    } catch {
      byId("offline").hidden = false;
    }
  }

  function soon() {
    if (!waiting) waiting = setTimeout(refresh, Math.max(0, asked + GAP - Date.now()));
  }

  async function start() {
    try {
      const outlines = await ask("/console/board/outlines.json");
      hasMap = Boolean(outlines.features);
      if (hasMap) echarts.registerMap("world", { geoJSON: outlines });
    } catch {
      hasMap = false;
    }
    await refresh();
    const stream = new EventSource("/console/board/events");
    stream.addEventListener("changed", soon);
    stream.addEventListener("ended", () => location.reload());
    stream.addEventListener("open", () => { document.body.dataset.live = ""; soon(); });
    stream.addEventListener("error", () => { byId("offline").hidden = false; });
    setInterval(soon, MINUTE);
  }

  window.addEventListener("resize", () => {
    for (const chart of Object.values(charts)) chart.resize();
    if (newest) show(newest);
  });
  start();
})();
