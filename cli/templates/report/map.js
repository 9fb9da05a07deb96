// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// The two columns: what is in the file, what is in memory, and which becomes which.

const map = { file: [], memory: [], height: 0 };

// Heights tell the order of magnitude; a byte and a megabyte are both to be seen.
const heightOf = (size, least) => Math.round(least + 5 * Math.max(0, Math.log2(Math.max(size, 1) / 64)));

// The file from its first to its last byte, in pieces that do not overlap.
function filePieces() {
  const parts = [];
  const add = (name, offset, size, more) => {
    if (size > 0 && offset < data.size) parts.push({ name, file: [offset, Math.min(offset + size, data.size)], ...more });
  };
  add("ELF header", 0, 64, { about: "what kind of file, for which machine, where it begins" });
  add("program headers", ...data.program_headers, { about: "what the kernel is to map" });
  data.sections.forEach((s, i) => s.in_file && add(s.name, s.offset, s.size, { section: i, loaded: s.in_memory }));
  add("section headers", ...data.section_headers, { about: "for linkers and debuggers", loaded: false });
  if (data.sections.length === 0) loads.forEach((s) => add(`${s.type} ${s.permissions}`, s.offset, s.filesz, { segment: s.i }));
  parts.sort((a, b) => a.file[0] - b.file[0] || b.file[1] - a.file[1]);
  const pieces = [];
  let end = 0;
  for (const part of parts) {
    part.file[0] = Math.max(part.file[0], end);
    if (part.file[1] <= part.file[0]) continue;
    end = part.file[1];
    const last = pieces.at(-1);
    // What is not loaded is told in one piece.
    if (part.loaded === false && last?.loaded === false) {
      last.file[1] = part.file[1];
      last.names.push(part.name);
      last.section = undefined;
      continue;
    }
    pieces.push({ ...part, names: [part.name] });
  }
  for (const piece of pieces) {
    if (piece.names.length > 1) {
      piece.name = "not loaded";
      piece.about = piece.names.join(" ");
    }
    piece.height = heightOf(piece.file[1] - piece.file[0], 17);
  }
  return pieces;
}

// A segment in memory: its sections in order, and what lies between them if that is more than padding.
function memoryPieces(s) {
  const pieces = [];
  let end = s.vaddr;
  const add = (piece) => {
    const gap = piece.mem[0] - end;
    if (gap >= 64 && pieces.length === 0 && s.offset === 0) {
      pieces.push({ name: "headers", mem: [end, piece.mem[0]], about: "the ELF header and the program headers, as in the file" });
    } else if (gap >= 64) {
      pieces.push({ name: "", mem: [end, piece.mem[0]], about: "no section covers this", segment: s.i });
    }
    pieces.push(piece);
    end = Math.max(end, piece.mem[1]);
  };
  const inside = data.sections
    .map((section, i) => ({ name: section.name, section: i, mem: [section.vaddr, section.vaddr + section.size], zeroed: !section.in_file, section_: section }))
    .filter((p) => p.section_.in_memory && p.section_.size > 0 && p.mem[0] >= s.vaddr && p.mem[0] < s.end)
    .sort((a, b) => a.mem[0] - b.mem[0]);
  for (const piece of inside) if (piece.mem[0] >= end) add(piece);
  if (inside.length === 0) {
    const fileEnd = s.vaddr + s.filesz;
    if (s.filesz > 0) add({ name: `${s.type} ${s.permissions}`, mem: [s.vaddr, fileEnd], segment: s.i });
    if (s.memsz > s.filesz) add({ name: "zeroed", mem: [fileEnd, s.end], segment: s.i, zeroed: true });
  }
  for (const piece of pieces) piece.height = heightOf(piece.mem[1] - piece.mem[0], 17);
  return pieces;
}

function yIn(pieces, key, value) {
  for (const piece of pieces) {
    const [start, end] = piece[key] ?? [Infinity, 0];
    if (value < start) return piece.y;
    if (value < end) return piece.y + (piece.height * (value - start)) / (end - start);
  }
  const last = pieces.at(-1);
  return last ? last.y + last.height : 0;
}

const fileY = (offset) => yIn(map.file, "file", offset);
const memoryY = (vaddr) => yIn(map.memory.flatMap((s) => s.pieces), "mem", vaddr);

function place(element, top, height) {
  element.style.top = `${top}px`;
  element.style.height = `${height}px`;
  return element;
}

function pieceButton(piece, label) {
  const item = pieceItem(piece);
  const button = el("button", {
    type: "button", tabindex: "-1", title: piece.about || null,
    class: `piece${piece.loaded === false ? " unloaded" : ""}${piece.zeroed ? " zeroed" : ""}`,
    onpointerenter: () => point(item), onpointerleave: () => point(null),
    onfocus: () => point(item), onblur: () => point(null), onclick: () => keep(item),
  }, el("bdi", {}, label));
  place(button, piece.y, piece.height);
  piece.button = button;
  return button;
}

// One stop for Tab in each column; arrows from piece to piece.
function arrows(column, buttons) {
  if (buttons[0]) buttons[0].tabIndex = 0;
  column.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    buttons[at].tabIndex = -1;
    const next = buttons[Math.min(Math.max(to, 0), buttons.length - 1)];
    next.tabIndex = 0;
    next.focus();
  });
}

const SVG = "http://www.w3.org/2000/svg";
function svg(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function buildMap() {
  const top = 30;
  let y = top;
  map.file = filePieces();
  for (const piece of map.file) {
    piece.y = y;
    y += piece.height + 2;
  }
  let my = top;
  map.memory = loads.toSorted((a, b) => a.vaddr - b.vaddr).map((s) => {
    const segment = { ...s, y: my, pieces: memoryPieces(s) };
    my += 22;
    for (const piece of segment.pieces) {
      piece.y = my;
      my += piece.height + 2;
    }
    segment.bottom = my + 2;
    my += 18;
    return segment;
  });
  const extras = [];
  if (data.interpreter) extras.push({ id: "loader", name: `loader ${data.interpreter}`, about: "mapped by the kernel, because PT_INTERP names it" });
  extras.push({ id: "stack", name: "stack: argc, argv, envp, auxv", about: "filled by the kernel before the first instruction" });
  for (const extra of extras) {
    extra.y = my + 16;
    my += 52;
  }
  map.height = Math.max(y, my) + 8;

  const box = $("map");
  const file = el("div", { class: "column file", role: "group", "aria-label": "The file" }, el("h3", {}, "in the file"));
  const memory = el("div", { class: "column memory", role: "group", "aria-label": "Memory" }, el("h3", {}, "in memory"));
  const ribbons = svg("svg", { class: "ribbons", viewBox: `0 0 100 ${map.height}`, preserveAspectRatio: "none", "aria-hidden": "true" });
  const arcs = svg("svg", { class: "arcs", "aria-hidden": "true", viewBox: `0 0 60 ${map.height}`, preserveAspectRatio: "none" });
  box.style.height = `${map.height}px`;
  box.append(file, ribbons, memory, arcs);

  for (const piece of map.file) file.append(pieceButton(piece, piece.name));
  arrows(file, map.file.map((p) => p.button));

  map.segments = map.memory.map((s) => {
    const item = segmentItem(s.i);
    const permissions = el("span", { class: "permissions" });
    const at = el("span", { class: "address" });
    const head = el("button", {
      type: "button", class: "segment-head", tabindex: "-1",
      onpointerenter: () => point(item), onpointerleave: () => point(null),
      onfocus: () => point(item), onblur: () => point(null), onclick: () => keep(item),
    }, at, permissions);
    place(head, s.y, 20);
    const frame = place(el("div", { class: "segment-frame" }), s.y, s.bottom - s.y);
    memory.append(frame, head);
    for (const piece of s.pieces) memory.append(pieceButton(piece, piece.name));
    const [f0, f1] = [fileY(s.offset), fileY(s.fileEnd - 1)];
    const [m0, m1] = [memoryY(s.vaddr), memoryY(s.vaddr + Math.max(s.filesz, 1) - 1)];
    const ribbon = svg("path", { d: `M0 ${f0} C50 ${f0} 50 ${m0} 100 ${m0} L100 ${m1} C50 ${m1} 50 ${f1} 0 ${f1} Z` });
    if (s.filesz > 0) ribbons.append(ribbon);
    return { s, head, frame, permissions, at, ribbon, item };
  });
  arrows(memory, map.memory.flatMap((s, i) => [map.segments[i].head, ...s.pieces.map((p) => p.button)]));

  map.extras = extras.map((extra) => {
    const element = place(el("div", { class: "extra", title: extra.about }, el("bdi", {}, extra.name)), extra.y, 34);
    memory.append(element);
    return { ...extra, element };
  });

  const { protected: pages } = data.relro;
  if (pages) {
    const [top, bottom] = [memoryY(pages[0]) - 2, memoryY(pages[1] - 1) + 3];
    map.lock = place(el("div", { class: "lock", id: "relro" }, el("span", {}, "")), top, bottom - top);
    memory.append(map.lock);
  }
  map.canvas = el("canvas", { class: "ticks", "aria-hidden": "true" });
  memory.append(map.canvas);
  map.marks = { file, memory, arcs };
  views.push(drawMarks);
}

// A line for each word, or for as many words as share a line.
function drawTicks() {
  const canvas = map.canvas;
  const scale = window.devicePixelRatio || 1;
  const width = 26;
  canvas.width = width * scale;
  canvas.height = map.height * scale;
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  const style = getComputedStyle(document.documentElement);
  const [before, after] = [style.getPropertyValue("--before"), style.getPropertyValue("--after")];
  const changed = applied();
  for (const s of map.memory) {
    for (const piece of s.pieces) {
      const [from, to] = [firstPlace(piece.mem[0]), firstPlace(piece.mem[1])];
      if (to === from) continue;
      const rows = Math.max(1, Math.floor(piece.height / 2));
      const total = new Uint32Array(rows);
      const now = new Uint32Array(rows);
      const size = piece.mem[1] - piece.mem[0];
      for (let j = from; j < to; j++) {
        const i = words.byPlace[j];
        const row = Math.min(rows - 1, Math.floor((rows * (words.place[i] - piece.mem[0])) / size));
        total[row]++;
        if (i < changed) now[row]++;
      }
      for (let row = 0; row < rows; row++) {
        if (total[row] === 0) continue;
        const part = (width * now[row]) / total[row];
        context.fillStyle = before;
        context.fillRect(part, piece.y + row * 2, width - part, 1.5);
        context.fillStyle = after;
        context.fillRect(0, piece.y + row * 2, part, 1.5);
      }
    }
  }
}

function mark(column, y, bottom, kind) {
  column.append(place(el("div", { class: `mark ${kind}${bottom - y < 5 ? " thin" : ""}` }), y, Math.max(bottom - y, 3)));
}

function drawMarks(item) {
  const { file, memory, arcs } = map.marks;
  for (const column of [file, memory]) for (const old of column.querySelectorAll(".mark")) old.remove();
  arcs.replaceChildren();
  map.segments.forEach(({ item: own, ribbon }) => {
    ribbon.classList.toggle("linked", item !== null && sharesBytes(item, own));
  });
  const i = currentWord();
  if (i !== null) {
    const y = memoryY(words.place[i]);
    mark(memory, y - 1, y + 2, "cursor");
    if (!item) arc(arcs, y, targetOf(i), "now");
  }
  if (!item) return;
  for (const [a, b] of item.file) mark(file, fileY(a), fileY(b - 1) + 1, "linked");
  for (const [a, b] of item.mem) mark(memory, memoryY(a), memoryY(b - 1) + 1, "linked");
  if (item.target) {
    const [a, b] = item.target;
    mark(memory, memoryY(a), memoryY(b - 1) + 1, "target");
    const offset = toFile(a);
    if (offset !== null) mark(file, fileY(offset), fileY(offset + (b - a) - 1) + 1, "target");
    if (item.mem[0]) arc(arcs, memoryY(item.mem[0][0]), a, "");
  }
}

function arc(arcs, y, target, kind) {
  if (target === null) return;
  const to = memoryY(target);
  const bend = Math.min(52, 14 + Math.abs(to - y) / 8);
  arcs.append(svg("path", { class: kind, d: `M0 ${y} C${bend} ${y} ${bend} ${to} 4 ${to}` }));
  arcs.append(svg("path", { class: `head ${kind}`, d: `M9 ${to - 4} L2 ${to} L9 ${to + 4}` }));
}

// Keeps in sight what changes now: the word, or the pages that become read-only. Only the map moves, and
// not the page under the reader's hand.
function followMap() {
  const view = $("map-view");
  const word = currentWord();
  const kind = stopAt(state.t)?.kind;
  const { protected: pages } = data.relro;
  const vaddr = word !== null ? words.place[word] : pages && (kind === "protect" || kind === "seal") ? pages[0] : null;
  if (vaddr === null || view.scrollHeight <= view.clientHeight) return;
  const box = view.getBoundingClientRect();
  const panel = $("time").getBoundingClientRect();
  const top = Math.max(box.top, Math.min(panel.bottom, innerHeight), 0);
  const seen = Math.min(box.bottom, innerHeight) - top;
  if (seen < 60) return;
  const y = memoryY(vaddr);
  const at = y - view.scrollTop - (top - box.top);
  if (at >= 30 && at <= seen - 30) return;
  const to = y - (top - box.top) - seen / 2;
  // Where the view reaches below the screen, its end can only be seen with room after it.
  const lack = to + view.clientHeight - view.scrollHeight;
  if (lack > 0) $("map").style.marginBottom = `${parseFloat($("map").style.marginBottom || 0) + lack}px`;
  view.scrollTop = to;
}

// What changes with the time and the base.
function drawMap() {
  const mapped = isMapped();
  $("map").classList.toggle("empty", !mapped);
  for (const { s, permissions, at, head, frame } of map.segments) {
    const { protected: pages } = data.relro;
    const locked = pages !== null && isProtected() && pages[0] < s.end && pages[1] > s.vaddr;
    at.textContent = mapped ? address(s.vaddr) : `link ${hex(s.vaddr)}`;
    const whole = locked && pages[0] <= s.vaddr && pages[1] >= s.end;
    const writable = s.permissions.includes("w") && !whole;
    const kept = `${s.permissions.replace("w", "-")}${isSealed() ? " sealed" : ""}`;
    permissions.textContent = !mapped ? "not mapped" : whole ? kept : locked ? `${kept} · ${s.permissions}` : s.permissions;
    head.classList.toggle("writable", writable);
    frame.classList.toggle("writable", writable);
    head.title = whole ? "read-only now" : locked ? "a part of it is read-only now" : "";
  }
  for (const extra of map.extras) {
    extra.element.classList.toggle("there", extra.id === "stack" ? done("stack") : done("map_loader"));
  }
  if (map.lock) {
    const word = isSealed() ? "read-only, sealed" : isProtected() ? "read-only" : "";
    map.lock.dataset.state = isSealed() ? "sealed" : isProtected() ? "read-only" : "writable";
    map.lock.firstChild.textContent = word;
    map.lock.title = word || "RELRO: will become read-only";
  }
  drawTicks();
}
