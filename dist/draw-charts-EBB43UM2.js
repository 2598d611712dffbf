"use strict";
var import_chunk_GQ7IA5JP = require("./chunk-GQ7IA5JP.js");
var import_chunk_JEJM5JYN = require("./chunk-JEJM5JYN.js");
var import_chunk_KDWO7T3V = require("./chunk-KDWO7T3V.js");
var import_chunk_FR4HU75Z = require("./chunk-FR4HU75Z.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var symbolWidth = 26;
var gap = 20;
var rowHeight = 18;
function key(entries2, width2, theme) {
  const layer = [];
  let x = 0;
  let y = 7;
  for (const { words, symbol } of entries2) {
    const needed = symbolWidth + 6 + (0, import_chunk_JEJM5JYN.textWidth)(words, import_chunk_KDWO7T3V.fontSizes.label);
    if (x > 0 && x + needed > width2) {
      x = 0;
      y += rowHeight;
    }
    layer.push(
      ...symbol(x, y),
      still(
        { type: "text", text: words, align: "left", baseline: "middle", color: theme.text },
        { x: x + symbolWidth + 6, y }
      )
    );
    x += needed + gap;
  }
  return { height: y + 7, layer };
}
function still(mark, place) {
  const encoding = Object.fromEntries(Object.entries(place).map(([channel, value]) => [channel, { value }]));
  return { data: { values: [{}] }, mark, encoding };
}
var quadrants = [
  { name: "sharpened", entropy: -1, solved: 1 },
  { name: "explored", entropy: 1, solved: 1 },
  { name: "collapsed", entropy: -1, solved: -1 },
  { name: "diffused", entropy: 1, solved: -1 }
];
function movesOf(tasks) {
  return tasks.flatMap((task) => {
    const entropy = task.answerEntropy;
    const first = task.passAtK.find(({ k }) => k === 1);
    if (entropy === null || entropy.draws < 2 || first === void 0) return [];
    const change = { entropy: entropy.change, solved: first.change };
    return [
      {
        task,
        baseline: { entropy: entropy.baseline, solved: first.baseline },
        candidate: { entropy: entropy.candidate, solved: first.candidate },
        change,
        intervals: { entropy: entropy.interval, solved: first.interval },
        quadrant: quadrants.find(
          (one) => one.entropy === Math.sign(change.entropy) && one.solved === Math.sign(change.solved)
        )?.name
      }
    ];
  });
}
var headSize = 70;
var headReach = Math.sqrt(3) / 4 * Math.sqrt(headSize);
function startMark(theme) {
  const { background, baseline } = theme;
  return {
    type: "point",
    shape: "square",
    fill: background,
    stroke: baseline,
    strokeWidth: 2,
    size: 44,
    opacity: 1
  };
}
function headMark(color, size = headSize) {
  return { type: "point", shape: "triangle-up", filled: true, color, size, opacity: 1 };
}
function entropyKey(moves, theme) {
  const end = symbolWidth - 6;
  const directions2 = quadrants.map((quadrant) => ({
    words: `${moves.filter((move) => move.quadrant === quadrant.name).length} ${quadrant.name}`,
    symbol: (x, y) => direction(quadrant, x + end - 2, y, theme)
  }));
  return [
    { words: "baseline", symbol: (x, y) => [still(startMark(theme), { x: x + end, y })] },
    {
      words: "candidate",
      symbol: (x, y) => [still({ ...headMark(theme.candidate), angle: 90 }, { x: x + end, y })]
    },
    ...directions2
  ];
}
function direction({ entropy, solved }, x, y, theme) {
  const angle = Math.atan2(entropy, solved) * 180 / Math.PI;
  return [
    still(
      { type: "rule", color: theme.muted, strokeWidth: 1.5 },
      { x: x - 6 * entropy, x2: x + 3 * entropy, y: y + 6 * solved, y2: y - 3 * solved }
    ),
    still({ ...headMark(theme.muted, 36), angle }, { x: x + 4 * entropy, y: y - 4 * solved })
  ];
}
function fit(text, width2, fontSize, isBold = false) {
  const whole = (0, import_chunk_FPK3PABP.printable)(text).trim();
  if ((0, import_chunk_JEJM5JYN.textWidth)(whole, fontSize, isBold) <= width2) return whole;
  const parts = (0, import_chunk_JEJM5JYN.clusters)(whole);
  let kept = "…";
  for (let count2 = 1; count2 < parts.length; count2++) {
    const head = parts.slice(0, Math.ceil(count2 / 2)).join("").trimEnd();
    const tail = parts.slice(parts.length - Math.floor(count2 / 2)).join("").trimStart();
    const tried = `${head}…${tail}`;
    if ((0, import_chunk_JEJM5JYN.textWidth)(tried, fontSize, isBold) > width2) break;
    kept = tried;
  }
  return kept;
}
var lineEncoding = {
  x: { field: "x" },
  y: { field: "y" },
  x2: { field: "x2" },
  y2: { field: "y2" }
};
function lineRow({ from, to }) {
  return { x: from.entropy, y: from.solved, x2: to.entropy, y2: to.solved };
}
var distances = [9, 16, 26, 38, 52, 68, 86];
var directions = [0, 180, 270, 90, 315, 45, 225, 135, 337, 23, 203, 157, 292, 248, 68, 112].map(
  (degrees) => degrees * Math.PI / 180
);
var far = 20;
function placeLabels(labels, lines3, bounds) {
  const taken = [];
  const leaders = [];
  return labels.map((label) => {
    const placed = firstFree(label, lines3, bounds, taken, leaders);
    if (placed !== void 0) taken.push(grown(placed.box, 1));
    if (placed?.leader !== void 0) leaders.push(placed.leader);
    return placed;
  });
}
function firstFree(label, lines3, bounds, taken, leaders) {
  for (const distance of distances) {
    for (const direction2 of directions) {
      const placed = candidate(label, distance, direction2);
      const { box, leader } = placed;
      const free = inside(box, bounds) && !taken.some((other) => overlap(box, other) || leader !== void 0 && crosses(leader, other)) && ![...lines3, ...leaders].some((line) => crosses(line, grown(box, 2)));
      if (free) return placed;
    }
  }
  return void 0;
}
function candidate({ at, width: width2, height }, distance, direction2) {
  const [along, down] = [Math.cos(direction2), Math.sin(direction2)];
  const touch = { x: at.x + distance * along, y: at.y + distance * down };
  const left = touch.x - width2 * (1 - clamp(along * 1.5)) / 2;
  const top = touch.y - height * (1 - clamp(down * 1.5)) / 2;
  const box = { left, right: left + width2, top, bottom: top + height };
  const start = { x: at.x + 6 * along, y: at.y + 6 * down };
  return { box, leader: distance >= far ? { from: start, to: touch } : void 0 };
}
function clamp(value) {
  return Math.max(-1, Math.min(1, value));
}
function grown({ left, right, top, bottom }, by) {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
function inside(box, bounds) {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
function crosses({ from, to }, box) {
  let enter = 0;
  let leave = 1;
  const sides2 = [
    [from.x - to.x, from.x - box.left],
    [to.x - from.x, box.right - from.x],
    [from.y - to.y, from.y - box.top],
    [to.y - from.y, box.bottom - from.y]
  ];
  for (const [toward, room] of sides2) {
    if (toward === 0) {
      if (room < 0) return false;
    } else if (toward < 0) enter = Math.max(enter, room / toward);
    else leave = Math.min(leave, room / toward);
  }
  return enter <= leave;
}
function count(problems) {
  return (0, import_chunk_FR4HU75Z.formatValue)(problems, "problems");
}
function share(fraction) {
  const percent = 100 * fraction;
  return `${percent.toFixed(percent > 0 && percent < 1 ? 1 : 0)} %`;
}
function list(items, most = 12) {
  const rest = items.length - most;
  return items.slice(0, most).join("; ") + (rest > 0 ? `; and ${rest} more` : "");
}
function tasksInWords(tasks) {
  const [only] = tasks;
  return tasks.length === 1 && only !== void 0 ? `task ${nameOf(only)}` : `${tasks.length} tasks`;
}
function nameOf({ task }) {
  return task === null ? "all problems" : (0, import_chunk_FPK3PABP.printable)(task).trim();
}
function namesOf(moves, lines3, plane) {
  const widest = moves.length <= 8 ? 200 : 130;
  const texts = moves.map(({ task }) => fit(nameOf(task), widest, import_chunk_KDWO7T3V.fontSizes.label));
  const labels = moves.map(({ candidate: candidate2 }, i) => ({
    at: plane.pixel(candidate2),
    width: (0, import_chunk_JEJM5JYN.textWidth)(texts[i] ?? "", import_chunk_KDWO7T3V.fontSizes.label),
    height: import_chunk_KDWO7T3V.fontSizes.label + 1
  }));
  const arrows2 = moves.map(({ baseline, candidate: candidate2 }) => ({ from: baseline, to: candidate2 }));
  const inTheWay = [...arrows2, ...lines3].map(({ from, to }) => ({
    from: plane.pixel(from),
    to: plane.pixel(to)
  }));
  const placed = placeLabels(labels, inTheWay, { left: 0, top: 0, right: plane.width, bottom: plane.height });
  return moves.map(({ task }, i) => ({ text: texts[i] ?? "", whole: nameOf(task), placed: placed[i] }));
}
function nameLayers(names, plane, theme) {
  const placed = names.flatMap(
    ({ text, whole, placed: placed2 }) => placed2 === void 0 ? [] : [{ text, whole, placed: placed2 }]
  );
  const leaders = placed.flatMap(
    ({ placed: { leader } }) => leader === void 0 ? [] : [lineRow({ from: plane.place(leader.from), to: plane.place(leader.to) })]
  );
  const texts = placed.map(({ text, whole, placed: { box } }) => {
    const at = plane.place({ x: box.left, y: (box.top + box.bottom) / 2 });
    return { x: at.entropy, y: at.solved, text, whole };
  });
  return [
    {
      data: { values: leaders },
      mark: { type: "rule", color: theme.axis, strokeWidth: 0.8 },
      encoding: lineEncoding
    },
    {
      data: { values: texts },
      mark: { type: "text", align: "left", baseline: "middle", color: theme.text, aria: true },
      encoding: {
        x: { field: "x" },
        y: { field: "y" },
        text: { field: "text" },
        description: { field: "whole" }
      }
    }
  ];
}
function niceStep(span, most) {
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return undusted(factor * power);
}
function multiples({ lo, hi }, step) {
  const first = Math.ceil(lo / step - 1e-9);
  const last = Math.floor(hi / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => undusted((first + i) * step));
}
function undusted(value) {
  return Number(value.toPrecision(12));
}
function percentLabels(step) {
  const digits = step >= 0.01 ? 0 : step >= 1e-3 ? 1 : 2;
  return `format(100 * abs(datum.value), '.${digits}f') + ' %'`;
}
function powersOfTwo(most, width2) {
  const last = Math.floor(Math.log2(most));
  const perDoubling = width2 / Math.max(Math.log2(most), 1e-9);
  const widest = (0, import_chunk_JEJM5JYN.textWidth)(String(2 ** last), import_chunk_KDWO7T3V.fontSizes.tick) + 6;
  const every = Math.max(1, Math.ceil(widest / perDoubling));
  return Array.from({ length: Math.floor(last / every) + 1 }, (_, i) => 2 ** (i * every));
}
var least = { entropy: 0.2, solved: 0.1 };
function planeOf(places, size) {
  const entropy = axisOf(
    places.map((place) => place.entropy),
    least.entropy,
    Infinity,
    size.width / 80
  );
  const solved = axisOf(
    places.map((place) => place.solved),
    least.solved,
    1,
    size.height / 50
  );
  return {
    ...size,
    entropy,
    solved,
    pixel: (place) => ({
      x: (place.entropy - entropy.lo) / (entropy.hi - entropy.lo) * size.width,
      y: (solved.hi - place.solved) / (solved.hi - solved.lo) * size.height
    }),
    place: ({ x, y }) => ({
      entropy: entropy.lo + x / size.width * (entropy.hi - entropy.lo),
      solved: solved.hi - y / size.height * (solved.hi - solved.lo)
    })
  };
}
function axisOf(values, leastSpan, limit, ticks) {
  const [lo, hi] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(leastSpan, (hi - lo) * 1.16);
  const middle = (lo + hi) / 2;
  const step = niceStep(span, ticks);
  const start = Math.max(0, Math.floor((middle - span / 2) / step) * step);
  const end = Math.min(limit, Math.ceil((middle + span / 2) / step) * step);
  return { lo: undusted(start), hi: undusted(end), step };
}
var width = 660;
var mostCrosses = 6;
function entropyArrows(moves, missing, level, theme) {
  const size = { width, height: moves.length <= 2 ? 260 : moves.length <= 16 ? 380 : 520 };
  const crosses2 = moves.length <= mostCrosses ? crossesOf(moves) : [];
  const plane = planeOf(
    [
      ...moves.flatMap(({ baseline, candidate: candidate2 }) => [baseline, candidate2]),
      ...crosses2.flatMap(({ from, to }) => [from, to])
    ],
    size
  );
  const names = namesOf(moves, crosses2, plane);
  const unnamed = names.filter(({ placed }) => placed === void 0).length;
  const legend = key(entropyKey(moves, theme), width, theme);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    config: (0, import_chunk_KDWO7T3V.config)(theme),
    title: {
      text: "Answer entropy and pass@1: from baseline to candidate",
      subtitle: remarks(crosses2.length > 0, level, missing, unnamed)
    },
    spacing: 14,
    vconcat: [
      { width, height: legend.height, layer: legend.layer },
      {
        ...size,
        encoding: axes(plane),
        layer: [
          crossLayer(crosses2, theme),
          ...arrows(moves, plane, theme),
          ...nameLayers(names, plane, theme)
        ]
      }
    ]
  };
}
function remarks(crosses2, level, missing, unnamed) {
  return [
    crosses2 ? `Thin crosses: ${(0, import_chunk_FR4HU75Z.formatLevel)(level)} intervals of the change.` : "",
    missing > 0 ? `${missing} ${missing === 1 ? "task" : "tasks"} without answer entropy left out.` : "",
    unnamed > 0 ? `${unnamed} names left out for want of room.` : ""
  ].filter((text) => text !== "").join(" ");
}
function axes({ entropy, solved }) {
  const quiet = { domain: false, ticks: false };
  return {
    x: {
      type: "quantitative",
      scale: { domain: [entropy.lo, entropy.hi], nice: false, zero: false },
      axis: {
        ...quiet,
        values: multiples(entropy, entropy.step),
        title: "answer entropy, nats (fewer different answers to the left)"
      }
    },
    y: {
      type: "quantitative",
      scale: { domain: [solved.lo, solved.hi], nice: false, zero: false },
      axis: {
        ...quiet,
        values: multiples(solved, solved.step),
        labelExpr: percentLabels(solved.step),
        title: "pass@1"
      }
    }
  };
}
function crossesOf(moves) {
  return moves.flatMap(({ baseline, candidate: candidate2, intervals: { entropy, solved } }) => [
    ...entropy === null ? [] : [
      {
        from: { entropy: Math.max(0, baseline.entropy + entropy[0]), solved: candidate2.solved },
        to: { entropy: baseline.entropy + entropy[1], solved: candidate2.solved }
      }
    ],
    ...solved === null ? [] : [
      {
        from: { entropy: candidate2.entropy, solved: Math.max(0, baseline.solved + solved[0]) },
        to: { entropy: candidate2.entropy, solved: Math.min(1, baseline.solved + solved[1]) }
      }
    ]
  ]);
}
function crossLayer(crosses2, theme) {
  return {
    data: { values: crosses2.map(lineRow) },
    mark: { type: "rule", color: theme.candidate, strokeWidth: 1, opacity: 0.4 },
    encoding: lineEncoding
  };
}
function arrows(moves, plane, theme) {
  const heads = moves.map((move) => headOf(move, plane));
  return [
    {
      data: {
        values: moves.map(({ baseline }, i) => lineRow({ from: baseline, to: heads[i]?.centre ?? baseline }))
      },
      mark: { type: "rule", color: theme.candidate, strokeWidth: 2 },
      encoding: lineEncoding
    },
    {
      data: { values: moves.map(({ baseline }) => ({ x: baseline.entropy, y: baseline.solved })) },
      mark: startMark(theme),
      encoding: { x: { field: "x" }, y: { field: "y" } }
    },
    {
      data: { values: heads.map(({ centre, angle }) => ({ x: centre.entropy, y: centre.solved, angle })) },
      mark: headMark(theme.candidate),
      encoding: {
        x: { field: "x" },
        y: { field: "y" },
        angle: { field: "angle", type: "quantitative", scale: null }
      }
    }
  ];
}
function headOf({ baseline, candidate: candidate2 }, plane) {
  const [from, to] = [plane.pixel(baseline), plane.pixel(candidate2)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return { centre: candidate2, angle: 0 };
  const back = headReach / length;
  const centre = { x: to.x - (to.x - from.x) * back, y: to.y - (to.y - from.y) * back };
  const degrees = Math.atan2(to.x - from.x, from.y - to.y) * 180 / Math.PI;
  return { centre: plane.place(centre), angle: Math.round(degrees * 100) / 100 };
}
function entropyReward(report) {
  const moves = movesOf(report.tasks);
  if (moves.length === 0) return void 0;
  const each = moves.map(
    ({ task, change, quadrant }) => `${nameOf(task)} ${quadrant ?? "unchanged"} (${(0, import_chunk_FR4HU75Z.formatChange)(change.entropy, "nats")}, ${(0, import_chunk_FR4HU75Z.formatChange)(change.solved, "fraction")})`
  );
  const tally = quadrants.map(
    ({ name }) => `${moves.filter(({ quadrant }) => quadrant === name).length} ${name}`
  );
  const alt = `Answer entropy against pass@1, an arrow from baseline to candidate for ${tasksInWords(moves.map(({ task }) => task))}: ${tally.join(", ")}. ${list(each)}.`;
  const missing = report.tasks.length - moves.length;
  return {
    name: "entropy-reward",
    title: "Answer entropy and pass@1",
    alt,
    spec: (theme) => ({ ...entropyArrows(moves, missing, report.inputs.level, theme), description: alt })
  };
}
var gap2 = 4;
var lineHeight = import_chunk_KDWO7T3V.fontSizes.tick + 6;
function crossing(task, frame, theme) {
  if (task.crossover === null) return [];
  const { k } = task.crossover;
  const rule = {
    data: { values: [{ k }] },
    mark: { type: "rule", color: theme.muted, strokeWidth: 1, strokeDash: [2, 2] },
    encoding: { y: { value: 0 }, y2: { value: frame.height } }
  };
  const spot = spots(k).find((one) => isFree(one, k, task.passAtK, frame));
  if (spot === void 0) return [rule];
  const left = spot.side === "left";
  const words = {
    data: { values: [{ k, text: spot.text }] },
    mark: {
      type: "text",
      color: theme.muted,
      fontSize: import_chunk_KDWO7T3V.fontSizes.tick,
      align: left ? "right" : "left",
      dx: left ? -gap2 : gap2,
      baseline: "middle"
    },
    encoding: {
      y: { value: spot.end === "top" ? lineHeight / 2 : frame.height - lineHeight / 2 },
      text: { field: "text" }
    }
  };
  return [rule, words];
}
function spots(k) {
  return [`baseline ahead from k = ${k}`, `from k = ${k}`, `k = ${k}`].flatMap((text) => [
    { text, side: "right", end: "bottom" },
    { text, side: "left", end: "bottom" },
    { text, side: "left", end: "top" },
    { text, side: "right", end: "top" }
  ]);
}
function isFree({ text, side, end }, k, passAtK2, frame) {
  const at = placeOf(k, frame);
  const needs = (0, import_chunk_JEJM5JYN.textWidth)(text, import_chunk_KDWO7T3V.fontSizes.tick) + 2 * gap2;
  const [from, to] = side === "right" ? [at, at + needs] : [at - needs, at];
  if (from < 0 || to > frame.width) return false;
  return edges(passAtK2, from, to, frame).every(
    ({ top, bottom }) => end === "top" ? top > lineHeight : bottom < frame.height - lineHeight
  );
}
function edges(passAtK2, from, to, frame) {
  const places = passAtK2.map(({ k }) => placeOf(k, frame));
  const first = places.findLastIndex((x) => x <= from);
  const last = places.findIndex((x) => x >= to);
  const near = passAtK2.slice(Math.max(0, first), last < 0 ? void 0 : last + 1);
  const down = (value) => (frame.domain.hi - value) / (frame.domain.hi - frame.domain.lo) * frame.height;
  return near.map((one) => {
    const all = [
      one.baseline,
      one.candidate,
      ...one.baselineInterval ?? [],
      ...one.candidateInterval ?? []
    ];
    return { top: down(Math.max(...all)), bottom: down(Math.min(...all)) };
  });
}
function placeOf(k, { width: width2, margin: margin3, most }) {
  return margin3 + (width2 - 2 * margin3) * Math.log2(k) / Math.log2(most);
}
function models(theme) {
  return [
    model("baseline", theme.baseline, [5, 3], "square"),
    model("candidate", theme.candidate, [1, 0], "circle")
  ];
}
function model(side, color, dash, shape) {
  const entry = {
    words: side,
    symbol: (x, y) => [
      still({ type: "rule", color, strokeWidth: 2, strokeDash: dash }, { x, x2: x + symbolWidth, y }),
      still(
        { type: "point", shape, color, filled: true, opacity: 1, size: 40 },
        { x: x + symbolWidth / 2, y }
      )
    ]
  };
  return { side, interval: `${side}Interval`, color, dash, shape, entry };
}
var totalWidth = 720;
var between = { column: 46, row: 60 };
var margin = 6;
function passAtKCurves(tasks, level, theme) {
  const grid = gridOf(tasks);
  const domains = slices(tasks, grid.step);
  const legend = key(
    models(theme).map(({ entry }) => entry),
    totalWidth,
    theme
  );
  const bands = tasks.some(({ passAtK: passAtK2 }) => passAtK2.some((one) => one.candidateInterval !== null));
  const same = tasks.length > 1 ? "Equal scales: a gap is as high in every panel." : "";
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    config: (0, import_chunk_KDWO7T3V.config)(theme),
    title: {
      text: "pass@k of baseline and candidate",
      subtitle: `${bands ? `Bands: ${(0, import_chunk_FR4HU75Z.formatLevel)(level)} intervals, pointwise. ` : ""}${same}`
    },
    spacing: 14,
    vconcat: [
      { width: totalWidth, height: legend.height, layer: legend.layer },
      {
        columns: grid.columns,
        spacing: between,
        align: "each",
        bounds: "flush",
        concat: tasks.map(
          (task, place) => panel(task, place, tasks.length, grid, domains[place] ?? { lo: 0, hi: 1 }, theme)
        )
      }
    ]
  };
}
function gridOf(tasks) {
  const count2 = tasks.length;
  const columns = count2 <= 3 ? count2 : count2 === 4 ? 2 : count2 <= 9 ? 3 : 4;
  const width2 = columns === 1 ? 640 : Math.floor((totalWidth - 40 - between.column * (columns - 1)) / columns);
  const height = [300, 210, 150, 120][columns - 1] ?? 120;
  const most = Math.max(...tasks.flatMap(({ passAtK: passAtK2 }) => passAtK2.map(({ k }) => k)));
  const spans = tasks.map(extent).map(({ lo, hi }) => hi - lo);
  return { columns, width: width2, height, most, step: niceStep(Math.max(0.2, ...spans), Math.sqrt(height) / 2.1) };
}
function extent({ passAtK: passAtK2 }) {
  const all = passAtK2.flatMap((one) => [
    one.baseline,
    one.candidate,
    ...one.baselineInterval ?? [],
    ...one.candidateInterval ?? []
  ]);
  return { lo: Math.min(...all), hi: Math.max(...all) };
}
function slices(tasks, step) {
  const inSteps = tasks.map(extent).map(({ lo, hi }) => ({ lo: Math.floor(lo / step + 1e-9), hi: Math.ceil(hi / step - 1e-9) }));
  const length = Math.max(1, ...inSteps.map(({ lo, hi }) => hi - lo));
  const end = Math.round(1 / step);
  return inSteps.map(({ lo }) => {
    const start = Math.max(0, Math.min(lo, end - length));
    return { lo: undusted(start * step), hi: Math.min(1, undusted((start + length) * step)) };
  });
}
function panel(task, place, count2, grid, domain, theme) {
  const { width: width2, height, columns, most } = grid;
  const layer = [
    ...crossing(task, { width: width2, height, margin, most: Math.max(most, 2), domain }, theme),
    ...models(theme).flatMap((model2) => interval(task.passAtK, model2)),
    ...models(theme).map((model2) => curve(task.passAtK, model2))
  ];
  return {
    width: width2,
    height,
    layer,
    title: {
      text: fit(nameOf(task), width2 + 20, import_chunk_KDWO7T3V.fontSizes.heading, true),
      fontSize: import_chunk_KDWO7T3V.fontSizes.heading,
      frame: "group",
      offset: 8
    },
    encoding: {
      x: {
        field: "k",
        type: "quantitative",
        scale: {
          type: "log",
          base: 2,
          domain: [1, Math.max(most, 2)],
          nice: false,
          padding: margin
        },
        axis: {
          values: powersOfTwo(most, width2 - 2 * margin),
          format: "d",
          grid: false,
          title: place + columns >= count2 ? "k (samples a problem)" : null
        }
      },
      y: {
        type: "quantitative",
        scale: { domain: [domain.lo, domain.hi], nice: false, zero: false },
        axis: {
          values: multiples(domain, grid.step),
          labelExpr: percentLabels(grid.step),
          domain: false,
          ticks: false,
          title: place % columns === 0 ? "pass@k" : null
        }
      }
    }
  };
}
function curve(passAtK2, model2) {
  return {
    data: { values: passAtK2.map((one) => ({ k: one.k, solved: one[model2.side] })) },
    mark: {
      type: "line",
      color: model2.color,
      strokeWidth: 2,
      strokeDash: model2.dash,
      point: { shape: model2.shape, color: model2.color, size: 26, filled: true, opacity: 1 }
    },
    encoding: { y: { field: "solved" } }
  };
}
function interval(passAtK2, model2) {
  const values = passAtK2.flatMap((one) => {
    const range = one[model2.interval];
    return range === null ? [] : [{ k: one.k, lo: range[0], hi: range[1] }];
  });
  if (values.length === 0) return [];
  const mark = values.length === 1 ? { type: "rule", color: model2.color, opacity: 0.5 } : { type: "area", color: model2.color, opacity: 0.16, line: false };
  return [{ data: { values }, mark, encoding: { y: { field: "lo" }, y2: { field: "hi" } } }];
}
var widestName = 230;
var gapBeforePooled = 10;
function rowsOf(tasks, pooled, tight) {
  const rowHeight2 = tasks.length > 16 ? tight : tight + 8;
  const rows = [
    ...tasks.map((task) => ({ task, bold: false })),
    ...pooled === void 0 ? [] : [{ task: pooled, bold: true }]
  ].map(({ task, bold }, place) => ({
    task,
    bold,
    name: fit(nameOf(task), widestName, import_chunk_KDWO7T3V.fontSizes.label, bold),
    y: (place + 0.5) * rowHeight2 + (bold ? gapBeforePooled : 0)
  }));
  const widths = rows.map(({ name, bold }) => (0, import_chunk_JEJM5JYN.textWidth)(name, import_chunk_KDWO7T3V.fontSizes.label, bold));
  const height = rows.length * rowHeight2 + (pooled === void 0 ? 0 : gapBeforePooled);
  return { rows, rowHeight: rowHeight2, height, namesWidth: Math.ceil(Math.max(...widths)) + 12 };
}
function nameLayers2({ rows }, theme) {
  const values = rows.map(({ task, y, name, bold }) => ({ y, name, bold, whole: nameOf(task) }));
  return textLayers(
    values,
    { x: -12, align: "right", color: theme.text, aria: true },
    { text: { field: "name" }, description: { field: "whole" } }
  );
}
function textLayers(values, mark, encoding) {
  return [false, true].flatMap((bold) => {
    const chosen = values.filter((one) => one.bold === bold);
    if (chosen.length === 0) return [];
    return [
      {
        data: { values: chosen },
        mark: { ...mark, type: "text", baseline: "middle", fontWeight: bold ? "bold" : "normal" },
        encoding: { ...encoding, y: pixel("y") }
      }
    ];
  });
}
function pixel(field) {
  return { field, type: "quantitative", scale: null, axis: null };
}
var totalWidth2 = 720;
var apart = 4;
function passAtKDots(tasks, level, theme) {
  const rows = rowsOf(tasks, void 0, 20);
  const width2 = totalWidth2 - rows.namesWidth;
  const legend = key(
    models(theme).map(({ entry }) => entry),
    width2,
    theme
  );
  const intervals = tasks.some(({ passAtK: passAtK2 }) => passAtK2.some((one) => one.candidateInterval !== null));
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    config: (0, import_chunk_KDWO7T3V.config)(theme),
    title: {
      text: "pass@1 of baseline and candidate",
      subtitle: `One sample a problem: reach (pass@k) needs more.${intervals ? ` Lines: ${(0, import_chunk_FR4HU75Z.formatLevel)(level)} intervals.` : ""}`
    },
    spacing: 10,
    vconcat: [
      { width: width2, height: legend.height, layer: legend.layer },
      {
        width: width2,
        height: rows.height,
        layer: [
          ...models(theme).flatMap((model2) => [lines(rows, model2), dots(rows, model2)]),
          ...nameLayers2(rows, theme)
        ],
        encoding: {
          x: {
            type: "quantitative",
            scale: { domain: [0, 1], nice: false },
            axis: {
              values: multiples({ lo: 0, hi: 1 }, 0.2),
              labelExpr: percentLabels(0.2),
              title: "pass@1",
              domain: false,
              ticks: false
            }
          }
        }
      }
    ]
  };
}
function offset({ side }) {
  return side === "baseline" ? -apart : apart;
}
function dots({ rows }, model2) {
  const values = rows.flatMap(
    ({ task, y }) => task.passAtK.slice(0, 1).map((one) => ({ y: y + offset(model2), solved: one[model2.side] }))
  );
  return {
    data: { values },
    mark: { type: "point", shape: model2.shape, color: model2.color, filled: true, opacity: 1, size: 46 },
    encoding: { x: { field: "solved" }, y: pixel("y") }
  };
}
function lines({ rows }, model2) {
  const values = rows.flatMap(
    ({ task, y }) => task.passAtK.slice(0, 1).flatMap((one) => {
      const range = one[model2.interval];
      return range === null ? [] : [{ y: y + offset(model2), lo: range[0], hi: range[1] }];
    })
  );
  return {
    data: { values },
    mark: { type: "rule", color: model2.color, strokeWidth: 1.5, opacity: 0.7 },
    encoding: { x: { field: "lo" }, x2: { field: "hi" }, y: pixel("y") }
  };
}
function passAtK(report) {
  const tasks = report.tasks.filter((task) => task.passAtK.length > 0);
  if (tasks.length === 0) return void 0;
  const oneBudget = tasks.every((task) => task.passAtK.every(({ k }) => k === 1));
  const make = oneBudget ? passAtKDots : passAtKCurves;
  const alt = inWords(report.overall, tasks, oneBudget);
  return {
    name: "pass-at-k",
    title: oneBudget ? "pass@1 of baseline and candidate" : "pass@k of baseline and candidate",
    alt,
    spec: (theme) => ({ ...make(tasks, report.inputs.level, theme), description: alt })
  };
}
function inWords(overall, tasks, oneBudget) {
  const heads = tasks.length === 1 ? tasks : [overall];
  const first = heads[0]?.passAtK[0];
  const last = heads[0]?.passAtK.at(-1);
  const said = [first, last === first ? void 0 : last].filter((one) => one !== void 0).map((one) => `pass@${one.k} ${beforeAfter(one)}`);
  const what = oneBudget ? "pass@1" : "Curves of pass@k";
  const pooled = tasks.length === 1 ? "" : "All problems pooled: ";
  return `${what} of baseline and candidate on ${tasksInWords(tasks)}. ${pooled}${said.join(", ")}. ${crossings(tasks, oneBudget)}`.trim();
}
function crossings(tasks, oneBudget) {
  if (oneBudget)
    return list(tasks.map((task) => `${nameOf(task)} ${(0, import_chunk_FR4HU75Z.formatChange)(task.passAtK[0]?.change ?? 0, "fraction")}`)) + ".";
  const ahead = tasks.flatMap((task) => {
    if (task.crossover === null) return [];
    const { k, share: agreed } = task.crossover;
    return [`${nameOf(task)} from k = ${k}${agreed === null ? "" : ` (in ${share(agreed)} of resamples)`}`];
  });
  return ahead.length === 0 ? "The baseline overtakes the candidate nowhere." : `The baseline is ahead on ${list(ahead)}.`;
}
function beforeAfter({ baseline, candidate: candidate2, change }) {
  const [before, after] = [(0, import_chunk_FR4HU75Z.formatValue)(baseline, "fraction"), (0, import_chunk_FR4HU75Z.formatValue)(candidate2, "fraction")];
  return `${before} → ${after} (${(0, import_chunk_FR4HU75Z.formatChange)(change, "fraction")})`;
}
var columnGap = 18;
function columnsOf({ rows }) {
  const cells = (of) => rows.map(({ task }) => count(of(task)));
  const budgets = rows.map(
    ({ task: { support: support2 } }) => support2.budget === support2.largestBudget ? `${support2.budget}` : `${support2.budget}–${support2.largestBudget}`
  );
  const columns = [
    { heading: "both", cells: cells(({ support: support2 }) => support2.preserved) },
    { heading: "neither", cells: cells(({ support: support2 }) => support2.outOfSupport) },
    { heading: "problems", cells: cells(({ problems }) => problems.paired) }
  ];
  return new Set(budgets).size === 1 ? columns : [...columns, { heading: "n", cells: budgets }];
}
function placeColumns(columns) {
  let width2 = 0;
  const rights = columns.map(({ heading, cells }) => {
    const widest = Math.max(...[heading, ...cells].map((text) => (0, import_chunk_JEJM5JYN.textWidth)(text, import_chunk_KDWO7T3V.fontSizes.label, true)));
    width2 += columnGap + Math.ceil(widest);
    return width2;
  });
  return { rights, width: width2 };
}
function columnLayers(columns, rights, { rows }, theme) {
  return columns.flatMap(({ heading, cells }, place) => {
    const x = rights[place] ?? 0;
    const values = rows.map(({ y, bold }, i) => ({ y, bold, words: cells[i] ?? "" }));
    return [
      still(
        { type: "text", align: "right", baseline: "middle", text: heading, color: theme.muted },
        { x, y: -10 }
      ),
      ...textLayers(values, { x, align: "right", color: theme.text }, { text: { field: "words" } })
    ];
  });
}
var totalWidth3 = 720;
var leastShare = 0.05;
function supportBars(tasks, pooled, theme) {
  const rows = rowsOf(tasks, pooled, 18);
  const columns = columnsOf(rows);
  const numbers = placeColumns(columns);
  const width2 = totalWidth3 - rows.namesWidth - numbers.width;
  const lost = sides(rows, (task) => [task.support.shrunk, task.support.noise.shrunkExpected]);
  const gained = sides(rows, (task) => [task.support.expanded, task.support.noise.expandedExpected]);
  const legend = key(entries(theme), totalWidth3 - rows.namesWidth, theme);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    config: (0, import_chunk_KDWO7T3V.config)(theme),
    title: { text: "Support change: problems lost and gained", subtitle: reached(tasks) },
    spacing: 26,
    vconcat: [
      { width: width2, height: legend.height, layer: legend.layer },
      {
        width: width2,
        height: rows.height,
        encoding: { x: shareAxis(lost, gained, width2) },
        layer: [
          ...barLayers(lost, -1, rows.rowHeight, theme.baseline, theme),
          ...barLayers(gained, 1, rows.rowHeight, theme.candidate, theme),
          zero(theme),
          ...nameLayers2(rows, theme),
          ...columnLayers(
            columns,
            numbers.rights.map((right) => width2 + right),
            rows,
            theme
          )
        ]
      }
    ]
  };
}
function reached(tasks) {
  const budgets = [...new Set(tasks.map(({ support: support2 }) => support2.budget))];
  const epsilon = Math.max(...tasks.map(({ support: support2 }) => support2.epsilon));
  const [only] = budgets;
  const samples = budgets.length === 1 && only !== void 0 ? `${only}` : "n";
  if (samples === "1") return "One sample a problem. Reached: it is correct.";
  const share2 = epsilon === 0 ? "at least 1" : `more than ${(0, import_chunk_FR4HU75Z.formatValue)(epsilon, "fraction")}`;
  return `Reached: ${share2} of ${samples} samples ${epsilon === 0 ? "is" : "are"} correct.`;
}
function sides({ rows }, of) {
  return rows.map(({ task, y, bold }) => {
    const [problems, expected] = of(task);
    const all = task.problems.paired;
    const words = problems === 0 ? "0" : `${count(problems)} (${share(problems / all)})`;
    return { y, bold, share: problems / all, byChance: expected / all, words };
  });
}
function shareAxis(lost, gained, width2) {
  const left = reach(lost);
  const right = reach(gained);
  const perPixel = (left.share + right.share) / (width2 - left.words - right.words);
  const domain = [-(left.share + left.words * perPixel), right.share + right.words * perPixel];
  const step = niceStep(left.share + right.share, Math.max(2, width2 / 70));
  return {
    type: "quantitative",
    scale: { domain, nice: false, zero: false },
    axis: {
      values: multiples({ lo: -left.share, hi: right.share }, step),
      labelExpr: percentLabels(step),
      domain: false,
      ticks: false,
      title: "share of the compared problems"
    }
  };
}
function reach(all) {
  const share2 = Math.max(leastShare, ...all.map((one) => Math.max(one.share, one.byChance)));
  const words = Math.max(...all.map((one) => (0, import_chunk_JEJM5JYN.textWidth)(one.words, import_chunk_KDWO7T3V.fontSizes.label, one.bold)));
  return { share: share2, words: words + 14 };
}
function barLayers(all, sign, rowHeight2, color, theme) {
  const half = Math.min(8, rowHeight2 / 2 - 3);
  const values = all.map(({ y, share: share2, byChance, words, bold }) => ({
    top: y - half,
    bottom: y + half,
    tickTop: y - half - 2,
    tickBottom: y + half + 2,
    y,
    words,
    bold,
    from: 0,
    share: sign * share2,
    byChance: sign * byChance,
    end: sign * Math.max(share2, byChance)
  }));
  return [
    {
      data: { values },
      mark: { type: "rect", color },
      encoding: { x: { field: "from" }, x2: { field: "share" }, y: pixel("top"), y2: { field: "bottom" } }
    },
    // A halo first, so that the tick is seen on a dark bar too.
    tickLayer(values, theme.background, 4),
    tickLayer(values, theme.text, 2),
    ...textLayers(
      values,
      { align: sign < 0 ? "right" : "left", dx: sign * 6, color: theme.text },
      { x: { field: "end" }, text: { field: "words" } }
    )
  ];
}
function tickLayer(ticks, color, strokeWidth) {
  return {
    data: { values: ticks.filter(({ byChance }) => byChance !== 0) },
    mark: { type: "rule", color, strokeWidth },
    encoding: { x: { field: "byChance" }, y: pixel("tickTop"), y2: { field: "tickBottom" } }
  };
}
function zero(theme) {
  return {
    data: { values: [{ at: 0 }] },
    mark: { type: "rule", color: theme.axis },
    encoding: { x: { field: "at" } }
  };
}
function entries(theme) {
  const box = (color) => (x, y) => [
    still({ type: "rect", color }, { x: x + 6, x2: x + symbolWidth, y: y - 6, y2: y + 6 })
  ];
  return [
    { words: "lost: only the baseline reaches it", symbol: box(theme.baseline) },
    { words: "gained: only the candidate", symbol: box(theme.candidate) },
    {
      words: "expected by chance from equal models",
      symbol: (x, y) => [
        still(
          { type: "rule", color: theme.text, strokeWidth: 2 },
          { x: x + symbolWidth - 6, y: y - 7, y2: y + 7 }
        )
      ]
    }
  ];
}
function support(report) {
  const tasks = report.tasks.filter(({ problems }) => problems.paired > 0);
  if (tasks.length === 0) return void 0;
  const alt = inWords2(report.overall, tasks);
  const pooled = tasks.length > 1 ? report.overall : void 0;
  return {
    name: "support",
    title: "Support change: problems lost and gained",
    alt,
    spec: (theme) => ({ ...supportBars(tasks, pooled, theme), description: alt })
  };
}
function inWords2(overall, tasks) {
  const { preserved, shrunk, expanded, outOfSupport, noise } = overall.support;
  const all = `Of ${overall.problems.paired} problems, both models reach ${count(preserved)}, ${count(shrunk)} are lost (${count(noise.shrunkExpected)} expected by chance), ${count(expanded)} gained (${count(noise.expandedExpected)} expected by chance), and neither model reaches ${count(outOfSupport)}.`;
  const each = tasks.map((task) => `${nameOf(task)}: ${lostAndGained(task)}`);
  const perTask = tasks.length > 1 ? ` By task: ${list(each)}.` : "";
  return `Support change on ${tasksInWords(tasks)}. ${all}${perTask}`;
}
function lostAndGained({ support: { shrunk, expanded }, problems: { paired } }) {
  return `lost ${count(shrunk)} (${share(shrunk / paired)}), gained ${count(expanded)} (${share(expanded / paired)})`;
}
function charts(report) {
  return [passAtK(report), support(report), entropyReward(report)].filter((chart) => chart !== void 0);
}
function trendLayers(rows, count2, looks, theme) {
  return [...ranges(rows, count2, theme), ...lines2(rows, count2, theme), ...marks(rows, count2, looks)];
}
function ranges(rows, count2, theme) {
  const known = rows.filter(({ lo, hi }) => lo < hi);
  if (known.length === 0) return [];
  if (count2 <= fewest)
    return [
      {
        data: { values: known },
        mark: { type: "rule", color: theme.candidate, opacity: 0.45, strokeWidth: 1.5 },
        encoding: { y: { field: "lo" }, y2: { field: "hi" } }
      }
    ];
  return [
    {
      data: { values: known },
      mark: { type: "area", color: theme.candidate, opacity: 0.16, line: false },
      encoding: { y: { field: "lo" }, y2: { field: "hi" }, detail: { field: "run" } }
    }
  ];
}
var fewest = 24;
function lines2(rows, count2, theme) {
  const line = {
    data: { values: rows },
    mark: { type: "line", color: theme.candidate, strokeWidth: count2 > crowd ? 1 : 1.5 },
    encoding: { y: { field: "value" }, detail: { field: "run" } }
  };
  const expected = rows.filter(({ chance: chance2 }) => chance2 !== null);
  if (expected.length === 0) return [line];
  const chance = {
    data: { values: expected },
    mark: { type: "line", color: theme.muted, strokeWidth: 1.5, strokeDash: [2, 2] },
    encoding: { y: { field: "chance" }, detail: { field: "run" } }
  };
  const alone = {
    data: { values: expected.slice(0, expected.length === 1 ? 1 : 0) },
    mark: { type: "tick", orient: "horizontal", color: theme.muted, thickness: 1.5, size: 26 },
    encoding: { y: { field: "chance" } }
  };
  return expected.length === 1 ? [line, alone] : [chance, line];
}
function marks(rows, count2, looks) {
  return looks.flatMap((look2) => {
    const values = rows.filter((row) => row.look === look2.name);
    if (values.length === 0 || !isShown(look2, count2)) return [];
    const size = count2 > crowd ? 22 : 34;
    return [{ data: { values }, mark: { ...look2.mark, size }, encoding: { y: { field: "value" } } }];
  });
}
var crowd = 60;
function isShown(look2, count2) {
  return count2 <= crowd || !look2.isQuiet;
}
function chanceEntry(theme) {
  return {
    words: "lost by chance between equal models",
    symbol: (x, y) => [
      {
        data: { values: [{}] },
        mark: { type: "rule", color: theme.muted, strokeWidth: 1.5, strokeDash: [2, 2] },
        encoding: { x: { value: x }, x2: { value: x + 26 }, y: { value: y } }
      }
    ]
  };
}
function rowsOf2(points, { values, byChance }, looks) {
  let run = 0;
  return points.flatMap(({ past }, at) => {
    const one = values[at];
    if (one === void 0) {
      run += 1;
      return [];
    }
    const [lo, hi] = one.interval ?? [one.value, one.value];
    const look2 = looks.find((each) => each.isOf(past))?.name ?? "";
    return [{ at, value: one.value, lo, hi, chance: byChance?.[at] ?? null, run, look: look2 }];
  });
}
function rangeOf(rows, unit) {
  const all = rows.flatMap(({ lo, hi, chance }) => chance === null ? [lo, hi] : [lo, hi, chance]);
  const least2 = unit === "problems" ? 0 : Math.min(...all);
  const most = Math.max(...all);
  const floor = { fraction: 0.05, nats: 0.1, problems: 4, ratio: 0.1, tokens: 10 }[unit];
  const step = Math.max(niceStep(Math.max(most - least2, floor), 4), unit === "problems" ? 1 : 0);
  const domain = {
    lo: undusted(Math.max(0, Math.floor(least2 / step + 1e-9) * step)),
    hi: undusted(Math.ceil(most / step - 1e-9) * step)
  };
  if (unit === "fraction") domain.hi = Math.min(1, domain.hi);
  if (domain.hi <= domain.lo) domain.hi = domain.lo + step;
  if (unit === "fraction" && domain.hi > 1) return { domain: { lo: 1 - step, hi: 1 }, step };
  return { domain, step };
}
function dates(points, width2) {
  const last = points.length - 1;
  const wide = (0, import_chunk_JEJM5JYN.textWidth)("2026-11-26", import_chunk_KDWO7T3V.fontSizes.tick) + 16;
  const most = Math.max(2, Math.min(points.length, Math.floor(width2 / wide)));
  const values = last < 1 ? [0] : [...new Set(Array.from({ length: most }, (_, i) => Math.round(i * last / (most - 1))))];
  const cases = values.map(
    (at) => `datum.value === ${at} ? '${points[at]?.past.entry.date.slice(0, 10) ?? ""}'`
  );
  return { values, labelExpr: `${cases.join(" : ")} : ''` };
}
function entriesInWords(count2) {
  return count2 === 1 ? "one entry" : `${count2} entries`;
}
function inWords3(of, quantities) {
  const { points } = of;
  const first = points[0]?.past.entry;
  const last = points.at(-1)?.past.entry;
  const span = first === void 0 || last === void 0 ? "" : ` from ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}`;
  const failed = points.filter(({ past }) => past.entry.verdict === "fail").length;
  const said = quantities.flatMap(({ name, unit, values }) => {
    const known = values.filter((value) => value !== void 0);
    const [from, to] = [known[0], known.at(-1)];
    if (from === void 0 || to === void 0 || unit === "problems") return [];
    const change = (0, import_chunk_FR4HU75Z.formatChange)(to.value - from.value, unit);
    return [`${name} ${(0, import_chunk_FR4HU75Z.formatValue)(from.value, unit)} → ${(0, import_chunk_FR4HU75Z.formatValue)(to.value, unit)} (${change})`];
  });
  const lost = quantities.find(({ unit }) => unit === "problems")?.values.at(-1);
  const losses = lost === void 0 ? "" : ` Lost by the last entry: ${(0, import_chunk_FR4HU75Z.formatValue)(lost.value, "problems")} problems.`;
  const what = of.task === null ? "all problems" : `task ${nameOf(of)}`;
  return `Trend of ${what} over ${entriesInWords(points.length)}${span}, ${failed} of them failed: ${said.join(", ")}.${losses}`;
}
function verdictLooks(theme) {
  const { candidate: candidate2, baseline, background } = theme;
  const point = { type: "point", opacity: 1, strokeWidth: 1.5 };
  return [
    look("pass", true, ({ entry: { verdict } }) => verdict === "pass" || verdict === null, {
      ...{ ...point, shape: "circle", fill: candidate2, stroke: candidate2 }
    }),
    look(
      "undecided",
      false,
      ({ entry, acceptance }) => entry.verdict === "undecided" && acceptance === void 0,
      {
        ...{ ...point, shape: "circle", fill: background, stroke: candidate2 }
      }
    ),
    look("fail", false, ({ entry, acceptance }) => entry.verdict === "fail" && acceptance === void 0, {
      ...{ ...point, shape: "triangle-down", fill: baseline, stroke: baseline }
    }),
    look("accepted", false, ({ acceptance }) => acceptance !== void 0, {
      ...{ ...point, shape: "diamond", fill: background, stroke: baseline }
    })
  ];
}
function look(name, isQuiet, isOf, mark) {
  const entry = {
    words: name,
    symbol: (x, y) => [still({ ...mark, size: 40 }, { x: x + symbolWidth / 2, y })]
  };
  return { name, isQuiet, mark, entry, isOf };
}
var panelWidth = 316;
var panelHeight = 118;
var between2 = { column: 54, row: 66 };
var margin2 = 8;
function trend(of) {
  const quantities = (0, import_chunk_GQ7IA5JP.quantitiesOf)(of);
  const alt = inWords3(of, quantities);
  return {
    name: "trend",
    title: of.task === null ? "Trend of all problems" : "Trend of one task",
    alt,
    spec: (theme) => ({ ...specOf(of, quantities, theme), description: alt })
  };
}
function specOf(of, quantities, theme) {
  const level = of.points[0]?.past.entry.level ?? 0.95;
  const count2 = of.points.length;
  const looks = verdictLooks(theme);
  const seen = looks.filter((look2) => isShown(look2, count2) && of.points.some(({ past }) => look2.isOf(past)));
  const chance = quantities.some(({ byChance }) => byChance !== void 0) ? [chanceEntry(theme)] : [];
  const legend = key([...seen.map(({ entry }) => entry), ...chance], 2 * panelWidth + between2.column, theme);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    config: (0, import_chunk_KDWO7T3V.config)(theme),
    title: {
      text: of.task === null ? "All problems, entry by entry" : `${nameOf(of)}, entry by entry`,
      subtitle: `${entriesInWords(count2)}, the oldest at the left. Intervals: ${(0, import_chunk_FR4HU75Z.formatLevel)(level)}, over resampled problems.`
    },
    spacing: 14,
    vconcat: [
      { width: 2 * panelWidth + between2.column, height: legend.height, layer: legend.layer },
      {
        columns: 2,
        spacing: between2,
        align: "each",
        bounds: "flush",
        concat: quantities.map((quantity) => panel2(of.points, quantity, looks, theme))
      }
    ]
  };
}
function panel2(points, quantity, looks, theme) {
  const rows = rowsOf2(points, quantity, looks);
  const { domain, step } = rangeOf(rows, quantity.unit);
  const count2 = points.length;
  return {
    width: panelWidth,
    height: panelHeight,
    title: {
      text: quantity.name + (quantity.unit === "nats" ? " (nats)" : ""),
      fontSize: import_chunk_KDWO7T3V.fontSizes.heading,
      frame: "group",
      offset: 8
    },
    layer: trendLayers(rows, count2, looks, theme),
    encoding: {
      x: {
        field: "at",
        type: "quantitative",
        scale: { domain: [0, Math.max(1, count2 - 1)], nice: false, padding: margin2 },
        axis: { ...dates(points, panelWidth), grid: false, title: null }
      },
      y: {
        type: "quantitative",
        scale: { domain: [domain.lo, domain.hi], nice: false, zero: false },
        axis: {
          values: multiples(domain, step),
          ...quantity.unit === "fraction" ? { labelExpr: percentLabels(step) } : { format: numberForm(step) },
          domain: false,
          ticks: false,
          title: null
        }
      }
    }
  };
}
function numberForm(step) {
  return `.${Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))}f`;
}
function drawCharts(report, onWarning) {
  return drawAll(charts(report), onWarning);
}
function drawTrends(trends, onWarning) {
  const all = trends.map((one, index) => ({
    ...trend(one),
    name: index === 0 ? "trend" : `trend-${index + 1}`
  }));
  return drawAll(all, onWarning);
}
async function drawAll(all, onWarning) {
  if (all.length === 0) return [];
  const { draw } = await Promise.resolve().then(() => require("./vega-X4BQDYLG.js"));
  const drawn = [];
  for (const { name, title, alt, spec } of all) {
    const pictures = { light: await draw(spec(import_chunk_KDWO7T3V.light), onWarning), dark: await draw(spec(import_chunk_KDWO7T3V.dark), onWarning) };
    drawn.push({ name, title, alt, ...pictures });
  }
  return drawn;
}
module.exports = { drawCharts, drawTrends };
