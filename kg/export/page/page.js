(() => {
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const { nodes, rows, kinds, words, limit } = data;
const byId = (id) => document.getElementById(id);
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
const state = { lang: "id", hidden: new Set(), from: "", to: "", ego: null, row: null, node: null };

/* ---- words: every text is set as text, never as markup ---- */
function t(key, ...values) {
  return (words[key] ? words[key][state.lang] : key).replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)]));
}
const kindWord = (kind) => kinds[kind][state.lang];
function make(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "on") made.addEventListener("click", value); else made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}
function translate() {
  document.documentElement.lang = state.lang;
  for (const each of document.querySelectorAll("[data-t]")) each.textContent = t(each.dataset.t);
  for (const each of document.querySelectorAll("[data-kind-word]")) each.textContent = kindWord(each.dataset.kindWord);
  for (const each of document.querySelectorAll("[data-t-label]")) each.setAttribute("aria-label", t(each.dataset.tLabel));
  for (const each of document.querySelectorAll("[data-t-hint]")) each.setAttribute("placeholder", t(each.dataset.tHint));
  byId("language").setAttribute("lang", state.lang === "id" ? "en" : "id");
}

/* ---- which representations pass the filter, which nodes are drawn ---- */
function passes(row) {
  if (state.hidden.has(row.kind)) return false;
  if (!state.from && !state.to) return true;
  if (!row.date) return false;
  const first = row.date + "-01-01".slice(row.date.length > 4 ? 3 : 0).slice(0, 10 - row.date.length);
  const last = row.date + "-12-31".slice(row.date.length > 4 ? 3 : 0).slice(0, 10 - row.date.length);
  return (!state.from || last >= state.from) && (!state.to || first <= state.to);
}
function neighbours(shown) {
  const around = new Map();
  const add = (a, b) => { if (!around.has(a)) around.set(a, new Set()); around.get(a).add(b); };
  for (const i of shown) { add(rows[i].from, rows[i].to); add(rows[i].to, rows[i].from); }
  return around;
}
/* rings around a node: it, those it touches, and those they touch, as far as the limit allows */
function rings(centre, around) {
  const parent = new Map([[centre, null]]);
  const levels = [[centre]];
  for (let depth = 0; depth < 2; depth += 1) {
    const next = [];
    for (const node of levels[depth]) {
      for (const other of [...(around.get(node) || [])].sort((a, b) => a - b)) {
        if (!parent.has(other) && parent.size < limit) { parent.set(other, node); next.push(other); }
      }
    }
    levels.push(next);
  }
  return { parent, levels };
}
function ringPositions(centre, around) {
  const { parent, levels } = rings(centre, around);
  const children = new Map(levels[1].map((node) => [node, levels[2].filter((other) => parent.get(other) === node)]));
  const weight = (node) => 1 + children.get(node).length;
  const total = levels[1].reduce((sum, node) => sum + weight(node), 0) || 1;
  const near = Math.max(190, (levels[1].length * 120) / 6.28);
  const far = Math.max(near + 170, (total * 105) / 6.28);
  const places = new Map([[centre, { x: 0, y: 0 }]]);
  const at = (angle, radius) => ({ x: Math.round(1.35 * radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
  let turn = -1.57;
  for (const node of levels[1]) {
    const share = (6.2832 * weight(node)) / total;
    places.set(node, at(turn + share / 2, near));
    children.get(node).forEach((child, i, all) => places.set(child, at(turn + (share * (i + 0.5)) / all.length, far)));
    turn += share;
  }
  return places;
}

/* ---- labels ---- */
/* what a label takes below its node; a bold letter is about 0.6 of its size wide, and a line breaks at a blank where the room ends */
function labelBox(label, place, size, font, room) {
  let [count, widest] = [0, 0];
  for (const part of label.split("\n")) {
    let line = 0;
    for (const word of part.split(" ")) {
      const long = 0.6 * font * word.length;
      const grown = line ? line + 0.3 * font + long : long;
      if (line && grown > room) { count += 1; widest = Math.max(widest, line); line = long; } else line = grown;
    }
    count += 1;
    widest = Math.max(widest, line);
  }
  const top = place.y + size / 2 + 4;
  return { left: place.x - widest / 2, right: place.x + widest / 2, top, bottom: top + 1.15 * font * count };
}
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/* the numbers of those whose label covers no label and no node of one that comes before it */
function uncovered(wanted) {
  const [kept, named] = [[], new Set()];
  for (const { number, place, size, label, font, room } of wanted) {
    const box = labelBox(label, place, size, font, room);
    if (kept.some((other) => overlap(box, other))) continue;
    named.add(number);
    kept.push(box, { left: place.x - size / 2, right: place.x + size / 2, top: place.y - size / 2, bottom: place.y + size / 2 });
  }
  return named;
}

/* ---- the picture ---- */
const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const shapes = { Person: "ellipse", Post: "round-rectangle", Organization: "hexagon" };
function styles() {
  const ink = css("--ink");
  const list = [
    { selector: "node", style: { shape: "data(shape)", width: "data(size)", height: "data(size)", label: "data(label)", "background-color": css("--node"),
      "border-width": "data(rim)", "border-color": css("--node-line"), color: ink, "font-size": "data(font)", "font-family": "system-ui, Segoe UI, Noto Sans, DejaVu Sans, sans-serif", "font-weight": 600,
      "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": "data(room)", "line-height": 1.15, "text-outline-width": 2.5, "text-outline-color": css("--card"), "min-zoomed-font-size": 7 } },
    { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 1.1, "control-point-step-size": 46, "line-cap": "butt" } },
    { selector: "node.quiet", style: { "text-opacity": 0 } },
    { selector: "node.near", style: { "text-opacity": 1, "z-index": 8 } },
    { selector: ".off", style: { opacity: dark.matches ? 0.3 : 0.2 } },
    { selector: "node.on", style: { "border-width": "data(thick)", "border-color": css("--accent"), "z-index": 9 } },
    { selector: "edge.on", style: { "underlay-color": css("--accent"), "underlay-opacity": 0.28, "underlay-padding": 6, "z-index": 9 } },
  ];
  for (const [kind, look] of Object.entries(kinds)) {
    const colour = dark.matches ? look.dark : look.light;
    const line = { "line-color": colour, "target-arrow-color": colour };
    if (look.dashes.length) { line["line-style"] = "dashed"; line["line-dash-pattern"] = look.dashes; }
    list.push({ selector: "edge.k" + look.number, style: line });
  }
  return list;
}
const cy = cytoscape({ container: byId("net"), elements: [], style: styles(), layout: { name: "preset" }, minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: false, autoungrabify: false });
let drawnRows = [];
const clip = (text, most) => (text.length > most ? text.slice(0, most - 1).trimEnd() + "…" : text);
/* how much larger things are drawn where many nodes share the picture, so that they can still be seen when all of it is */
function magnification(places) {
  const all = [...places.values()];
  const range = (axis) => Math.max(...all.map((place) => place[axis])) - Math.min(...all.map((place) => place[axis])) + 200;
  return all.length ? Math.min(6, Math.max(1, 0.7 * Math.max(range("x") / cy.width(), range("y") / cy.height()))) : 1;
}
function elements(places, shown) {
  const few = places.size <= 60;
  const scale = magnification(places);
  const [font, room] = [12 * scale, 140 * scale];
  const wanted = [...places].map(([number, place]) => {
    const node = nodes[number];
    const label = few && node.short ? node.label + "\n" + clip(node.short, 44) : node.label;
    return { number, place, label, font, room, size: (few ? scale : 0.75 * scale) * (11 + 8 * Math.sqrt(node.count)) };
  });
  const first = (one) => (one.number === state.ego ? Infinity : nodes[one.number].count);
  const named = uncovered([...wanted].sort((a, b) => (first(b) === first(a) ? a.number - b.number : first(b) - first(a))));
  const made = wanted.map(({ number, place, label, size }) => ({ group: "nodes", data: { id: "n" + number, number, label, shape: shapes[nodes[number].kind] || "ellipse", font, room, rim: 0.6 + scale, thick: 2 + 2 * scale, size }, classes: named.has(number) ? "" : "quiet", position: { ...place } }));
  const bundles = new Map();
  for (const i of shown) {
    const { from, to, kind } = rows[i];
    const key = [from, to, kinds[kind].number].join("-");
    if (!bundles.has(key)) bundles.set(key, { from, to, kind, held: [] });
    bundles.get(key).held.push(i);
  }
  for (const [key, { from, to, kind, held }] of bundles) {
    made.push({ group: "edges", classes: "k" + kinds[kind].number, data: { id: "e" + key, source: "n" + from, target: "n" + to, held, width: Math.max(1, scale * 0.75) * Math.min(6, 1.4 + 0.7 * held.length) } });
  }
  return made;
}
function draw(keepView) {
  const passing = rows.map((_, i) => i).filter((i) => passes(rows[i]));
  const around = neighbours(passing);
  let places;
  if (state.ego !== null) places = ringPositions(state.ego, around);
  else places = new Map(nodes.map((node, i) => [i, node]).filter(([i, node]) => node.at && around.has(i)).map(([i, node]) => [i, { x: node.at[0], y: node.at[1] }]));
  drawnRows = passing.filter((i) => places.has(rows[i].from) && places.has(rows[i].to));
  if (state.ego === null) {
    const touched = new Set(drawnRows.flatMap((i) => [rows[i].from, rows[i].to]));
    for (const i of [...places.keys()]) if (!touched.has(i)) places.delete(i);
  }
  cy.batch(() => { cy.elements().remove(); cy.add(elements(places, drawnRows)); });
  if (!keepView) fit(cy.elements(), 0);
  byId("whole").hidden = state.ego === null;
  let text = state.ego === null ? "" : t("around", nodes[state.ego].label) + " ";
  text += drawnRows.length ? t("drawn", places.size, nodes.length, drawnRows.length, rows.length) : t("nothing");
  if (state.ego === null && nodes.length > limit) text += " " + t("limited", limit);
  byId("status").textContent = text;
  const visible = new Set(passing);
  for (const line of byId("rows").rows) line.hidden = !visible.has(Number(line.dataset.row));
  highlight();
}
function fit(what, duration) {
  if (what.empty()) return;
  const key = document.querySelector(".key");
  const below = getComputedStyle(key).position === "absolute" ? key.offsetHeight + 24 : 16;
  const [side, above] = [cy.width() < 500 ? 14 : 36, 56];
  const box = what.boundingBox();
  const zoom = Math.max(0.08, Math.min(1.25, (cy.width() - 2 * side) / box.w, (cy.height() - above - below) / box.h));
  const pan = { x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2, y: (above + cy.height() - below) / 2 - (zoom * (box.y1 + box.y2)) / 2 };
  if (duration && !calm.matches) cy.animate({ zoom, pan }, { duration }); else cy.viewport({ zoom, pan });
}
function zoomBy(factor) {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}
function highlight() {
  cy.batch(() => {
    cy.elements().removeClass("on off near");
    let chosen = cy.collection();
    if (state.row !== null) chosen = cy.edges().filter((edge) => edge.data("held").includes(state.row));
    if (state.node !== null) chosen = cy.getElementById("n" + state.node);
    if (chosen.empty()) return;
    const near = state.row !== null ? chosen.union(chosen.connectedNodes()) : chosen.closedNeighborhood();
    cy.elements().not(near).addClass("off");
    near.addClass("near");
    chosen.addClass("on");
  });
  for (const line of byId("rows").rows) line.classList.toggle("on", Number(line.dataset.row) === state.row);
}

/* ---- the evidence ---- */
function lineSample(kind, className) {
  const look = kinds[kind];
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  for (const [name, value] of [["width", "38"], ["height", "12"], ["viewBox", "0 0 38 12"], ["aria-hidden", "true"]]) svg.setAttribute(name, value);
  const colour = dark.matches ? look.dark : look.light;
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", "M1 6H29"); line.setAttribute("class", className || "line"); line.setAttribute("stroke", colour);
  line.setAttribute("stroke-dasharray", look.dashes.join(" "));
  const head = document.createElementNS(space, "path");
  head.setAttribute("d", "M28 1L37 6L28 11z"); head.setAttribute("fill", colour);
  svg.append(line, head);
  return svg;
}
function who(name, post) {
  return make("div", { class: "who" }, name || post, name && post ? make("small", {}, post) : null);
}
function day(iso) {
  if (!iso) return "";
  const [year, month, date] = iso.split("-").map(Number);
  const how = { year: "numeric", timeZone: "UTC" };
  if (month) how.month = "long";
  if (date) how.day = "numeric";
  return new Intl.DateTimeFormat(state.lang === "id" ? "id-ID" : "en-GB", how).format(new Date(Date.UTC(year, (month || 1) - 1, date || 1)));
}
function link(url, text) {
  return /^https?:\/\//i.test(url) ? make("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, text) : text;
}
function proof(i) {
  const row = rows[i];
  const facts = make("dl", {});
  const say = (key, ...value) => facts.append(make("dt", {}, t(key)), make("dd", {}, ...value));
  say("event", row.event || t("unknown"));
  if (row.eventDate) say("date", day(row.eventDate));
  if (row.place) say("place", row.place);
  if (row.headline) say("article", row.headline);
  if (row.outlet) say("outlet", row.outlet);
  if (row.published) say("published", day(row.published));
  if (row.rule) say("rule", make("code", {}, row.rule));
  if (row.confidence) say("confidence", make("meter", { min: "0", max: "1", value: row.confidence, "aria-hidden": "true" }), " " + row.confidence);
  const quote = row.quote ? make("blockquote", { lang: "id" }, row.before, make("mark", {}, row.quote), row.after) : null;
  const open = row.url ? make("p", {}, link(row.url, t("open") + " ↗")) : null;
  return make("section", { class: "proof" }, who(row.representative, row.representativePost), make("div", { class: "chip" }, lineSample(row.kind), kindWord(row.kind)),
    who(row.principal, row.principalPost), quote, facts, open);
}
function nodeList(list) {
  return make("ul", { class: "links" }, ...list.map((i) => make("li", {}, make("button", { type: "button", on: () => find(i) },
    make("span", {}, nodes[i].label, nodes[i].posts.length ? make("small", {}, nodes[i].posts[0]) : null), make("span", { class: "many" }, String(nodes[i].count))))));
}
function panel() {
  const body = byId("proofs");
  body.replaceChildren();
  byId("close").hidden = state.row === null && state.node === null;
  if (state.row !== null) {
    const edge = cy.edges().filter((each) => each.data("held").includes(state.row));
    const others = edge.nonempty() ? edge[0].data("held").filter((i) => i !== state.row) : [];
    body.append(...[state.row, ...others].map(proof));
  } else if (state.node !== null) {
    const node = nodes[state.node];
    body.append(make("h3", {}, node.label));
    for (const post of node.posts) body.append(make("div", {}, post));
    if (node.namesakes > 1) body.append(make("p", {}, t("namesakes", node.namesakes)));
    if (node.doubts.length) body.append(make("p", {}, t("doubts", node.doubts.join(", "))));
    if (node.others.length) body.append(make("p", {}, t("also") + ": " + node.others.join(", ")));
    body.append(make("p", {}, make("button", { type: "button", on: () => ego(state.node) }, t("ego"))));
    for (const [key, side] of [["represents", "from"], ["represented", "to"]]) {
      const held = rows.map((_, i) => i).filter((i) => rows[i][side] === state.node);
      if (held.length) body.append(make("h3", {}, t(key) + " (" + held.length + ")"), ...held.map(proof));
    }
  } else {
    const busiest = nodes.map((_, i) => i).sort((a, b) => nodes[b].count - nodes[a].count || a - b).slice(0, 8);
    body.append(make("p", {}, t("hint")), make("h3", {}, t("busiest")), nodeList(busiest));
  }
  byId("panel").scrollTop = 0;
}
function remember() {
  const parts = [];
  if (state.lang !== "id") parts.push("l=" + state.lang);
  if (state.ego !== null) parts.push("v=" + (state.ego + 1));
  if (state.row !== null) parts.push("e=" + (state.row + 1));
  if (state.node !== null) parts.push("n=" + (state.node + 1));
  history.replaceState(null, "", "#" + parts.join("&"));
}
function choose(row, node) {
  state.row = row; state.node = node;
  highlight(); panel(); remember();
}
function ego(node) { state.ego = node; draw(); choose(null, node); }
function find(node) {
  if (cy.getElementById("n" + node).empty()) { ego(node); return; }
  choose(null, node);
  fit(cy.getElementById("n" + node).closedNeighborhood(), 350);
}
function step(by) {
  if (!drawnRows.length) return;
  const at = drawnRows.indexOf(state.row);
  const next = drawnRows[at < 0 ? (by > 0 ? 0 : drawnRows.length - 1) : (at + by + drawnRows.length) % drawnRows.length];
  choose(next, null);
  fit(cy.edges().filter((edge) => edge.data("held").includes(next)).connectedNodes(), 250);
}

/* ---- search ---- */
const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const haystack = nodes.map((node) => plain([node.label, ...node.posts, ...node.forms, ...node.others].join("\n")));
function search() {
  const wanted = plain(byId("search").value.trim()).split(/\s+/).filter(Boolean);
  const list = byId("hits");
  list.replaceChildren();
  list.hidden = !wanted.length;
  if (!wanted.length) return;
  const found = nodes.map((_, i) => i).filter((i) => wanted.every((word) => haystack[i].includes(word)));
  found.sort((a, b) => Number(!haystack[a].startsWith(wanted[0])) - Number(!haystack[b].startsWith(wanted[0])) || nodes[b].count - nodes[a].count || a - b);
  for (const i of found.slice(0, 12)) {
    const pick = () => { list.hidden = true; find(i); byId("panel").focus(); };
    list.append(make("li", {}, make("button", { type: "button", on: pick }, nodes[i].label, nodes[i].posts.length ? make("small", {}, nodes[i].posts.join("; ")) : null)));
  }
  if (!found.length) list.append(make("li", {}, t("no-hits")));
}
function searchKeys(event) {
  const buttons = [...byId("hits").querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement);
  if (event.key === "Escape") { byId("hits").hidden = true; byId("search").focus(); }
  else if (event.key === "Enter" && at < 0 && buttons.length && !byId("hits").hidden) { event.preventDefault(); buttons[0].click(); }
  else if (event.key === "ArrowDown" && buttons.length) { event.preventDefault(); buttons[Math.min(at + 1, buttons.length - 1)].focus(); }
  else if (event.key === "ArrowUp" && at >= 0) { event.preventDefault(); (buttons[at - 1] || byId("search")).focus(); }
}

/* ---- the table ---- */
function sortBy(heading) {
  const column = [...heading.parentElement.children].indexOf(heading);
  const up = heading.getAttribute("aria-sort") !== "ascending";
  const key = (line) => line.cells[column].dataset.key ?? line.cells[column].textContent;
  const order = new Intl.Collator(state.lang, { numeric: true });
  const lines = [...byId("rows").rows].sort((a, b) => (up ? 1 : -1) * order.compare(key(a), key(b)) || a.dataset.row - b.dataset.row);
  byId("rows").append(...lines);
  for (const each of heading.parentElement.children) each.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", up ? "ascending" : "descending");
}

/* ---- putting it together ---- */
function legend() {
  for (const place of document.querySelectorAll("[data-line]")) place.replaceChildren(lineSample(place.dataset.line));
}
function readHash() {
  const asked = new Map(location.hash.slice(1).split("&").map((part) => part.split("=")));
  const number = (key, list) => { const n = Number(asked.get(key)) - 1; return Number.isInteger(n) && n >= 0 && n < list.length ? n : null; };
  state.lang = asked.get("l") === "en" ? "en" : "id";
  state.ego = number("v", nodes);
  state.row = number("e", rows);
  state.node = state.row === null ? number("n", nodes) : null;
}
function show() {
  translate();
  draw();
  const wanted = state.row !== null && !drawnRows.includes(state.row) ? rows[state.row].from : state.node;
  if (wanted !== null && cy.getElementById("n" + wanted).empty()) { state.ego = wanted; draw(); }
  panel();
}
byId("language").addEventListener("click", () => { state.lang = state.lang === "id" ? "en" : "id"; translate(); draw(true); panel(); remember(); });
byId("search").addEventListener("input", search);
byId("search").parentElement.addEventListener("keydown", searchKeys);
document.addEventListener("click", (event) => { if (!event.target.closest(".search")) byId("hits").hidden = true; });
for (const box of document.querySelectorAll("[data-kind]")) box.addEventListener("change", () => { if (box.checked) state.hidden.delete(box.dataset.kind); else state.hidden.add(box.dataset.kind); draw(true); });
for (const side of ["from", "to"]) byId(side).addEventListener("change", (event) => { state[side] = event.target.value; draw(true); });
byId("reset").addEventListener("click", () => {
  state.hidden.clear(); state.from = state.to = "";
  for (const box of document.querySelectorAll("[data-kind]")) box.checked = true;
  byId("from").value = byId("to").value = "";
  draw();
});
byId("whole").addEventListener("click", () => { state.ego = null; draw(); remember(); });
byId("zoom-in").addEventListener("click", () => zoomBy(1.3));
byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.3));
byId("fit").addEventListener("click", () => fit(cy.elements(), 250));
byId("close").addEventListener("click", () => { choose(null, null); byId("net").focus(); });
byId("net").addEventListener("keydown", (event) => {
  const acts = { ArrowRight: () => step(1), ArrowLeft: () => step(-1), Enter: () => byId("panel").focus(), Escape: () => choose(null, null),
    "+": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3), 0: () => fit(cy.elements(), 250) };
  if (acts[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); acts[event.key](); }
});
for (const heading of document.querySelectorAll("thead th")) heading.querySelector("button").addEventListener("click", () => sortBy(heading));
byId("rows").addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const i = Number(button.closest("tr").dataset.row);
  if (!drawnRows.includes(i)) { state.ego = rows[i].from; draw(); }
  choose(i, null);
  byId("panel").focus();
});
cy.on("tap", "edge", (event) => choose(event.target.data("held")[0], null));
cy.on("tap", "node", (event) => choose(null, event.target.data("number")));
cy.on("tap", (event) => { if (event.target === cy) choose(null, null); });
cy.on("mouseover", "node, edge", (event) => { byId("net").style.cursor = "pointer"; event.target.union(event.target.connectedNodes()).addClass("near"); });
cy.on("mouseout", "node, edge", () => { byId("net").style.cursor = ""; cy.elements().removeClass("near"); highlight(); });
cy.on("resize", () => fit(cy.elements(), 0));
dark.addEventListener("change", () => { cy.style(styles()); legend(); panel(); });
window.addEventListener("hashchange", () => { readHash(); show(); });
legend();
readHash();
show();
document.documentElement.dataset.ready = "yes";
})();
