// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// What the reader points at, and everything that is marked for it in every view.
//
// An item has `file` and `mem`, ranges [start, end) of file offsets and link addresses that it is;
// `target`, the range of link addresses that it points to; and words for the details.

const views = [];
let pointed = null;
let kept = null;

const overlaps = (a, b) => a && b && a[0] < b[1] && b[0] < a[1];
const overlapsAny = (range, ranges) => ranges.some((r) => overlaps(r, range));
const selection = () => pointed ?? kept;

function redraw(reason) {
  for (const view of views) view(selection(), reason);
}

function point(item) {
  if (item?.key === pointed?.key) return;
  pointed = item;
  redraw("point");
}

function keep(item) {
  kept = item && kept && kept.key === item.key ? null : item;
  pointed = null;
  redraw("keep");
}

function keepOnly(item) {
  kept = item;
  pointed = null;
  redraw("keep");
}

const range = (start, size) => (size > 0 ? [start, start + size] : null);
const some = (...ranges) => ranges.filter(Boolean);

function segmentItem(i) {
  const s = data.segments[i];
  const target = null;
  return {
    key: `segment ${i}`, kind: "segment", i, target,
    file: some(range(s.offset, s.filesz)),
    mem: s.memsz > 0 && s.type !== "PT_TLS" ? [[s.vaddr, s.vaddr + s.memsz]] : [],
    title: s.type, about: s.meaning,
  };
}

function sectionItem(i) {
  const s = data.sections[i];
  return {
    key: `section ${i}`, kind: "section", i, target: null,
    file: some(s.in_file && range(s.offset, s.size)),
    mem: some(s.in_memory && range(s.vaddr, s.size)),
    title: s.name || "(section without a name)", about: s.meaning,
  };
}

function dynamicItem(i) {
  const d = data.dynamic[i];
  return {
    key: `dynamic ${i}`, kind: "dynamic", i, target: d.target,
    file: some(d.offset !== null && range(d.offset, DYN)),
    mem: [[d.vaddr, d.vaddr + DYN]],
    title: d.tag, about: d.shows,
  };
}

function wordItem(i) {
  const group = groupOf(i);
  const place = words.place[i];
  const offset = toFile(place);
  const target = targetOf(i);
  return {
    key: `word ${i}`, kind: "word", i,
    target: target === null ? null : [target, target + 1],
    entry: [words.entry[i], words.entry[i] + group.entry],
    file: some([words.entry[i], words.entry[i] + group.entry], offset !== null && range(offset, WORD)),
    mem: [[place, place + WORD]],
    title: `${group.type}`, about: placeName(place) ?? "",
  };
}

function pieceItem(piece) {
  if (piece.section !== undefined) return sectionItem(piece.section);
  if (piece.segment !== undefined) return segmentItem(piece.segment);
  return {
    key: `piece ${piece.name} ${piece.file?.[0]} ${piece.mem?.[0]}`, kind: "piece", target: null,
    file: some(piece.file), mem: some(piece.mem), title: piece.name, about: piece.about ?? "",
  };
}

// What is at a file offset or a link address: the smallest thing that has a name.
function itemAt(offset, vaddr) {
  if (vaddr !== null) {
    const j = firstPlace(vaddr - WORD + 1);
    const i = words.byPlace[j];
    if (j < words.count && words.place[i] <= vaddr) return wordItem(i);
    const row = data.dynamic.findIndex((d) => vaddr >= d.vaddr && vaddr < d.vaddr + DYN);
    if (row >= 0) return dynamicItem(row);
  }
  if (offset !== null && offset < EHDR) return pieceItem(map.file[0]);
  if (offset !== null) {
    const table = data.tables.find(([, at, size]) => offset >= at && offset < at + size);
    if (table) {
      const i = wordOfEntry(offset);
      if (i !== null) return wordItem(i);
    }
    if (overlaps([offset, offset + 1], range(data.program_headers[0], data.program_headers[1]))) {
      const i = Math.floor((offset - data.program_headers[0]) / PHDR);
      if (data.segments[i]) return segmentItem(i);
    }
    const section = data.sections.findIndex((s) => s.in_file && offset >= s.offset && offset < s.offset + s.size);
    if (section >= 0) return sectionItem(section);
  }
  if (vaddr !== null) {
    const section = data.sections.findIndex((s) => s.in_memory && vaddr >= s.vaddr && vaddr < s.vaddr + s.size);
    if (section >= 0) return sectionItem(section);
    const segment = loads.find((s) => vaddr >= s.vaddr && vaddr < s.end);
    if (segment) return segmentItem(segment.i);
  }
  if (offset === null) return null;
  const piece = map.file.find((p) => p.file && offset >= p.file[0] && offset < p.file[1]);
  if (piece) return pieceItem(piece);
  const padding = { name: "padding", about: "padding: the next part starts at a multiple of its alignment" };
  return pieceItem({ ...padding, file: [offset - (offset % WORD), Math.min(offset - (offset % WORD) + WORD, data.size)] });
}

let byEntry = null;
function wordOfEntry(offset) {
  byEntry ??= Uint32Array.from({ length: words.count }, (_, i) => i).sort((a, b) => words.entry[a] - words.entry[b] || a - b);
  const j = lowerBound(words.count, (j) => words.entry[byEntry[j]] + groupOf(byEntry[j]).entry <= offset);
  if (j >= words.count) return null;
  const i = byEntry[j];
  return words.entry[i] <= offset ? i : null;
}

// Tables of the page: a row for each item, arrow keys between rows.
function linkTable(id, itemOf, extra) {
  const table = $(id);
  if (!table) return;
  const rows = [...table.tBodies[0].rows];
  const items = rows.map((_, i) => itemOf(i));
  if (rows[0]) rows[0].tabIndex = 0;
  rows.forEach((row, i) => {
    row.addEventListener("pointerenter", () => point(items[i]));
    row.addEventListener("pointerleave", () => point(null));
    row.addEventListener("focus", () => point(items[i]));
    row.addEventListener("blur", () => point(null));
    row.addEventListener("click", () => keep(items[i]));
    row.addEventListener("keydown", (event) => {
      const to = { ArrowDown: i + 1, ArrowUp: i - 1, Home: 0, End: rows.length - 1 }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        const next = rows[Math.min(Math.max(to, 0), rows.length - 1)];
        row.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      } else if (event.key === "Enter") keep(items[i]);
    });
  });
  const scroll = table.closest(".scroll");
  views.push((item) => {
    let first = null;
    rows.forEach((row, i) => {
      const own = item !== null && (item.key === items[i].key || extra(item, items[i], i));
      const target = item !== null && !own && item.target !== null && overlapsAny(item.target, items[i].mem);
      row.classList.toggle("linked", own);
      row.classList.toggle("pointed-to", target);
      if ((own && !first?.classList.contains("linked")) || (target && !first)) first = row;
    });
    if (first && !scroll.matches(":hover") && !scroll.contains(document.activeElement)) {
      const head = table.tHead.offsetHeight;
      const top = first.offsetTop - head;
      if (top < scroll.scrollTop || top + first.offsetHeight + head > scroll.scrollTop + scroll.clientHeight) {
        scroll.scrollTop = top - scroll.clientHeight / 3;
      }
    }
  });
}

const sharesBytes = (item, other) =>
  item.file.some((r) => overlapsAny(r, other.file)) || item.mem.some((r) => overlapsAny(r, other.mem));
