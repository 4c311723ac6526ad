// What each plot of the wall board looks like, from the server's numbers and words; nothing moves, nothing needs a mouse.
"use strict";
(() => {
  const INK = "#eef3ee";
  const SOFT = "#a9b9b0";
  const LINE = "#33413a";
  const COLOURS = { long_over: "#e0533f", over: "#f0a093", soon: "#edbd6b", in_time: "#5fae8c", free: "#55635c", opened: "#edbd6b", closed: "#5fae8c" };
  const PATTERNS = { long_over: { symbol: "rect", dashArrayX: [2, 4], dashArrayY: [6, 4], rotation: 0.8, color: "rgba(0,0,0,.35)" } };
  const size = (times = 1) => times * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const text = (times = 0.95, color = INK) => ({ color, fontSize: size(times), fontFamily: "system-ui, sans-serif" });
  const base = () => ({ animation: false, textStyle: text(), tooltip: { show: false, renderMode: "richText" } });
  const short = (name, most) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);

  function bars(rows) {
    return {
      ...base(),
      grid: { left: 0, right: size(3), top: 0, bottom: 0, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { type: "value", show: false },
      yAxis: { type: "category", inverse: true, data: rows.map((row) => short(row.name, 24)), axisLine: { show: false }, axisTick: { show: false }, axisLabel: { ...text(0.9), interval: 0 } },
      series: [{ type: "bar", silent: true, data: rows.map((row) => row.value), barMaxWidth: size(1.3), itemStyle: { color: "#5fae8c" }, label: { show: true, position: "right", ...text(1) } }],
    };
  }

  function ages(told) {
    return {
      ...base(),
      legend: { bottom: 0, itemWidth: size(0.9), itemHeight: size(0.9), itemGap: size(0.8), selectedMode: false, textStyle: text(0.85, SOFT) },
      grid: { left: 0, right: size(1), top: 0, bottom: size(3.4), outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { type: "value", show: false },
      yAxis: { type: "category", data: told.names, axisLine: { show: false }, axisTick: { show: false }, axisLabel: text(1) },
      series: told.series.map((one) => ({
        type: "bar", stack: "all", silent: true, name: one.name, data: one.values, barMaxWidth: size(2.4),
        itemStyle: { color: COLOURS[one.kind], decal: PATTERNS[one.kind] },
        label: { show: true, ...text(1, "#101613"), fontWeight: 700, formatter: (each) => (each.value ? String(each.value) : "") },
      })),
    };
  }

  function days(told, words) {
    const line = (name, values, kind) => ({ type: "line", name, data: values, silent: true, showSymbol: false, lineStyle: { width: size(0.16), type: kind === "closed" ? "dashed" : "solid" }, color: COLOURS[kind] });
    return {
      ...base(),
      legend: { top: 0, right: 0, selectedMode: false, textStyle: text(0.85, SOFT) },
      grid: { left: 0, right: size(0.5), top: size(2), bottom: 0, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { type: "category", data: told.names, boundaryGap: false, axisLine: { lineStyle: { color: LINE } }, axisTick: { show: false }, axisLabel: { ...text(0.85, SOFT), hideOverlap: true } },
      yAxis: { type: "value", minInterval: 1, splitLine: { lineStyle: { color: LINE } }, axisLabel: text(0.85, SOFT) },
      series: [line(words.opened, told.opened, "opened"), line(words.closed, told.closed, "closed")],
    };
  }

  // Most work where the workers are; the whole world only when somebody needs help elsewhere.
  const AROUND = [[28, 46], [148, -13]];
  const WORLD = [[-168, 72], [179, -52]];
  const isAround = ([x, y]) => x >= AROUND[0][0] && x <= AROUND[1][0] && y <= AROUND[0][1] && y >= AROUND[1][1];

  function map(places) {
    const marks = places.filter((place) => place.at);
    const most = Math.max(1, ...marks.map((place) => place.open));
    const width = (place) => size(1.7) + size(2.4) * Math.sqrt(place.open / most);
    return {
      ...base(),
      geo: { map: "world", silent: true, roam: false, boundingCoords: marks.every((place) => isAround(place.at)) ? AROUND : WORLD, left: 0, right: 0, top: 0, bottom: 0, itemStyle: { areaColor: "#25302b", borderColor: "#43534b", borderWidth: 1 }, label: { show: false } },
      series: [{
        type: "scatter", coordinateSystem: "geo", silent: true,
        data: [...marks].reverse().map((place) => ({
          value: [...place.at, place.open], symbolSize: width(place),
          itemStyle: { opacity: 1, color: place.critical ? COLOURS.long_over : COLOURS.soon, borderColor: "#101613", borderWidth: 2 },
          label: { show: true, formatter: String(place.open), ...text(1, place.critical ? "#fff" : "#101613"), fontWeight: 700 },
        })),
      }],
    };
  }

  window.pulangCharts = { ages, bars, days, map };
})();
