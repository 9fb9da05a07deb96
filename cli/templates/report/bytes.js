// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Bytes: sixteen of the file, and beside them what memory holds there at this moment.

const hexView = { regions: [], rows: 0, list: null, cursor: null };

function buildRegions() {
  const edges = new Set([0, data.size]);
  for (const w of windows) edges.add(w.start).add(w.end);
  for (const s of loads) edges.add(Math.min(s.offset, data.size)).add(Math.min(s.fileEnd, data.size));
  const sorted = [...edges].sort((a, b) => a - b);
  let row = 0;
  for (let k = 0; k + 1 < sorted.length; k++) {
    const [start, end] = [sorted[k], sorted[k + 1]];
    const here = windows.some((w) => start >= w.start && end <= w.end);
    if (here) {
      const base = start - (start % 16);
      const rows = Math.ceil((end - base) / 16);
      hexView.regions.push({ row, rows, base, start, end, vaddr: toMemory(start) });
      row += rows;
    } else {
      const names = data.sections.filter((s) => s.in_file && s.offset < end && s.offset + s.size > start).map((s) => s.name);
      const told = names.length > 4 ? `${names.slice(0, 3).join(" ")} and ${names.length - 3} more` : names.join(" ");
      const last = hexView.regions.at(-1);
      const text = `${bytesOf(end - start)} not in this page${told ? ` (${told})` : ""}; the same in the file and in memory`;
      if (last?.gap && last.end === start) Object.assign(last, { end });
      else {
        hexView.regions.push({ row, rows: 1, base: start, start, end, gap: text, vaddr: toMemory(start) });
        row += 1;
      }
    }
    for (const s of loads) {
      if (s.memsz > s.filesz && s.fileEnd === end) {
        hexView.regions.push({
          row, rows: 1, base: end, start: end, end, zero: [s.vaddr + s.filesz, s.end],
          gap: `${bytesOf(s.memsz - s.filesz)} that are not in the file: zeroed by the kernel, from`,
        });
        row += 1;
      }
    }
  }
  hexView.rows = row;
}

const regionOf = (row) => hexView.regions[lowerBound(hexView.regions.length, (k) => hexView.regions[k].row <= row) - 1];

function rowOfFile(offset) {
  const region = hexView.regions.find((r) => !r.zero && offset >= r.start && offset < r.end);
  if (!region) return null;
  return region.gap ? region.row : region.row + Math.floor((offset - region.base) / 16);
}

function rowOfMemory(vaddr) {
  const offset = toFile(vaddr);
  if (offset !== null) return rowOfFile(offset);
  return hexView.regions.find((r) => r.zero && vaddr >= r.zero[0] && vaddr < r.zero[1])?.row ?? null;
}

const two = (byte) => (byte === null ? "··" : byte === undefined ? "??" : byte.toString(16).padStart(2, "0"));
const letter = (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "·");

// Runs of bytes that look alike, each at most a word long.
function runs(start, length, skip, text, classOf) {
  const out = [];
  let run = null;
  for (let k = 0; k < 16; k++) {
    const inside = k >= skip && k < skip + length;
    const kind = inside ? classOf(k - skip) : "none";
    if (!run || run.kind !== kind || k % 8 === 0) {
      run = { kind, text: "", at: start + (k - skip), inside };
      out.push(run);
      if (k === 8) run.gap = true;
    }
    run.text += (run.text ? " " : "") + (inside ? text(k - skip) : "  ");
  }
  return out.map((r) => {
    const span = el("span", { class: `run ${r.kind}${r.gap ? " half" : ""}` }, r.text);
    if (r.inside) span.dataset.at = r.at;
    return span;
  });
}

function hexRow(row) {
  const region = regionOf(row);
  const item = selection();
  if (region.gap) {
    const at = region.zero ? ` ${address(region.zero[0])} on` : "";
    return el("div", { class: "hexrow gap" }, region.gap + at);
  }
  const from = Math.max(region.base + (row - region.row) * 16, region.start);
  const to = Math.min(region.base + (row - region.row) * 16 + 16, region.end);
  const skip = from - (region.base + (row - region.row) * 16);
  const file = fileBytesAt(from, to - from);
  const vaddr = region.vaddr === null ? null : region.vaddr + (from - region.start);
  const mapped = vaddr !== null && isMapped();
  const now = currentWord();
  const changed = applied();
  const memory = mapped ? memoryAt(vaddr, file) : null;
  const owner = vaddr === null ? null : (memory ?? memoryAt(vaddr, file)).owner;
  const marks = (offset, at) => {
    if (!item) return "";
    if (item.file.some(([a, b]) => offset >= a && offset < b) || (at !== null && item.mem.some(([a, b]) => at >= a && at < b))) return " linked";
    const target = item.target;
    return target && at !== null && at >= target[0] && at < target[1] ? " target" : "";
  };
  const kind = (k, inMemory) => {
    const at = vaddr === null ? null : vaddr + k;
    const i = owner ? owner[k] : -1;
    let name = "plain";
    if (i >= 0) name = inMemory && i < changed ? "after" : "before";
    if (i >= 0 && inMemory && i === now) name += " changing";
    if (hexView.cursor !== null && from + k >= hexView.cursor && from + k < hexView.cursor + WORD) name += " here";
    return name + marks(from + k, at);
  };
  const { protected: pages } = data.relro;
  const locked = mapped && isProtected() && pages !== null && vaddr >= pages[0] && vaddr < pages[1];
  const shown = memory ? memory.bytes : file;
  return el("div", { class: `hexrow${locked ? " locked" : ""}`, "data-offset": from },
    el("span", { class: "at" }, hex(from).slice(2).padStart(7, "0")),
    el("span", { class: "sixteen" }, ...runs(from, to - from, skip, (k) => two(file[k]), (k) => kind(k, false))),
    el("span", { class: "at memory" }, vaddr === null ? "" : mapped ? address(vaddr).slice(2).padStart(DIGITS, "0") : ""),
    memory
      ? el("span", { class: "sixteen memory" }, ...runs(from, to - from, skip, (k) => two(memory.bytes[k]), (k) => kind(k, true)))
      : el("span", { class: "sixteen memory absent" }, vaddr === null ? "not loaded" : "not mapped yet"),
    el("span", { class: "letters", "aria-hidden": "true" }, " ".repeat(skip) + shown.map(letter).join("")));
}

function offsetUnder(event) {
  const run = event.target.closest?.("[data-at]");
  if (!run) return null;
  const box = run.getBoundingClientRect();
  const bytes = (run.textContent.length + 1) / 3;
  const k = Math.min(bytes - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * bytes)));
  return Number(run.dataset.at) + k;
}

const itemOfByte = (offset) => itemAt(offset, toMemory(offset));

function buildBytes() {
  buildRegions();
  const box = $("bytes");
  box.append(el("div", { class: "hexrow head", "aria-hidden": "true" }, ...["offset", "in the file", "address", "in memory now", "as text"].map((t) => span("", t))));
  hexView.list = new List(box, 20, hexView.rows, hexRow);
  box.addEventListener("pointermove", (event) => {
    const offset = offsetUnder(event);
    if (offset !== null) point(itemOfByte(offset));
  });
  box.addEventListener("pointerleave", () => point(null));
  box.addEventListener("click", (event) => {
    const offset = offsetUnder(event);
    if (offset === null) return;
    hexView.cursor = offset - (offset % WORD);
    keepOnly(itemOfByte(offset));
  });
  box.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -WORD, ArrowRight: WORD, ArrowUp: -16, ArrowDown: 16, PageUp: -256, PageDown: 256 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const top = Math.ceil(box.scrollTop / 20);
    const first = Math.max(regionOf(top).start, regionOf(top).base + (top - regionOf(top).row) * 16);
    const from = hexView.cursor ?? first;
    // A gap is crossed in one step.
    let to = from + (hexView.cursor === null ? 0 : step);
    to = Math.min(Math.max(to, 0), data.size - 1);
    const region = hexView.regions.find((r) => !r.zero && to >= r.start && to < r.end);
    if (region?.gap) to = step > 0 ? region.end : region.start - WORD;
    hexView.cursor = Math.min(Math.max(to - (to % WORD), 0), data.size - 1);
    hexView.list.show(rowOfFile(hexView.cursor) ?? 0);
    keepOnly(itemOfByte(hexView.cursor));
  });
  views.push((item, reason) => {
    if (item && reason !== "time" && !box.matches(":hover") && document.activeElement !== box) {
      const [first] = item.kind === "word" ? item.mem : [];
      const row = first ? rowOfMemory(first[0]) : item.file[0] ? rowOfFile(item.file[0][0]) : item.mem[0] ? rowOfMemory(item.mem[0][0]) : null;
      if (row !== null) hexView.list.show(row);
    }
    if (!item && reason === "time") {
      const i = currentWord();
      const row = i === null ? null : rowOfMemory(words.place[i]);
      if (row !== null) hexView.list.show(row);
    }
    hexView.list.draw();
  });

  const goto = $("goto");
  const option = (label, value) => goto.append(el("option", { value }, label));
  option("…", "");
  option("ELF header", 0);
  option("program headers", data.program_headers[0]);
  data.tables.forEach(([table, offset]) => option(`table of relocations: DT_${table.toUpperCase()}`, offset));
  if (toFile(data.entry) !== null) option("entry: the first instruction", toFile(data.entry));
  data.sections.forEach((s) => s.in_file && s.size > 0 && option(s.name, s.offset));
  const go = (offset) => {
    const row = rowOfFile(offset);
    if (row === null) return false;
    hexView.cursor = offset - (offset % WORD);
    hexView.list.show(row);
    keepOnly(itemOfByte(offset));
    return true;
  };
  goto.addEventListener("change", () => goto.value !== "" && go(Number(goto.value)));
  const input = $("address");
  input.addEventListener("change", () => {
    const text = input.value.trim().replace(/^0x/i, "");
    const number = /^[0-9a-f]{1,16}$/i.test(text) ? BigInt(`0x${text}`) : null;
    let offset = number === null ? null : Number(number);
    if (number !== null && data.aslr.random && number >= state.base) offset = toFile(Number(number - bias()));
    else if (number !== null && offset >= data.size) offset = toFile(offset);
    input.setAttribute("aria-invalid", String(offset === null || !go(offset)));
  });
}
