// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// The program in time: which words are changed, what is mapped, what is read-only. No page in here.

const state = { t: 0, base: BigInt(data.base) };
let words, symbols, fileBytes;

// Bytes of the program's words, headers and rows: those of ELF64, or of ELF32.
const WORD = data.word;
const [EHDR, PHDR] = WORD === 8 ? [64, 56] : [52, 32];
const DYN = 2 * WORD;
// Hexadecimal digits of an address that a process may have.
const DIGITS = WORD === 8 ? 12 : 8;

// What a word of the program can hold.
const MASK = (1n << BigInt(8 * WORD)) - 1n;
const hex = (n) => "0x" + BigInt(n).toString(16);
const hexWord = (n) => "0x" + (BigInt(n) & MASK).toString(16).padStart(2 * WORD, "0");
const count = (n) => Number(n).toLocaleString("en").replaceAll(",", "\u202f");
const bytesOf = (n) => (n === 1 ? "1 byte" : `${count(n)} bytes`);
const bias = () => state.base - BigInt(data.aslr.link);
// The address of a link address in this run.
const address = (vaddr) => hex((BigInt(vaddr) + bias()) & MASK);

const loads = data.segments
  .map((s, i) => ({ ...s, i, end: s.vaddr + s.memsz, fileEnd: s.offset + s.filesz }))
  .filter((s) => s.load);

function toFile(vaddr) {
  const s = loads.find((s) => vaddr >= s.vaddr && vaddr < s.vaddr + s.filesz);
  return s ? s.offset + (vaddr - s.vaddr) : null;
}

function toMemory(offset) {
  const s = loads.find((s) => offset >= s.offset && offset < s.fileEnd);
  return s ? s.vaddr + (offset - s.offset) : null;
}

// The first index in a sorted array of n items for which `less` does not hold.
function lowerBound(n, less) {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (less(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstPlace = (vaddr) => lowerBound(words.count, (j) => words.place[words.byPlace[j]] < vaddr);
const wordsIn = (start, end) => firstPlace(end) - firstPlace(start);

function symbolAt(vaddr) {
  const i = lowerBound(symbols.address.length, (j) => symbols.address[j] <= vaddr) - 1;
  if (i < 0) return null;
  const offset = vaddr - symbols.address[i];
  if (offset === 0) return symbols.name[i];
  return offset < symbols.size[i] ? `${symbols.name[i]}+${hex(offset)}` : null;
}

const sectionAt = (vaddr) =>
  data.sections.find((s) => s.in_memory && vaddr >= s.vaddr && vaddr < s.vaddr + s.size);
const placeName = (vaddr) => symbolAt(vaddr) ?? sectionAt(vaddr)?.name ?? null;

// What an address that is stored somewhere points to: a name, or the text of a C string.
function targetName(vaddr) {
  const name = symbolAt(vaddr);
  if (name) return name;
  const section = sectionAt(vaddr);
  const offset = toFile(vaddr);
  if (offset !== null && section && !section.permissions.includes("x")) {
    const bytes = fileBytesAt(offset, 48);
    const end = bytes.indexOf(0);
    const text = bytes.slice(0, end < 0 ? 48 : end);
    if (text.length > 1 && (end > 0 || text.length === 48) && text.every((b) => b >= 0x20 && b < 0x7f)) {
      return `"${String.fromCharCode(...text)}${end < 0 ? "…" : ""}"${` in ${section.name}`}`;
    }
  }
  return section ? (vaddr === section.vaddr ? section.name : `${section.name}+${hex(vaddr - section.vaddr)}`) : null;
}

// Time is counted in moments: one for each step, one for each word of a step that changes words.
const stops = [];
let lastMoment = 0;
for (const [i, step] of data.steps.entries()) {
  if (step.kind === "after") continue;
  const changed = { relocate: data.words.relocate, irelative: data.words.irelative }[step.kind];
  const first = step.kind === "relocate" ? 0 : data.words.relocate;
  const moments = Math.max(changed ?? 1, 1);
  stops.push({ i, ...step, from: lastMoment, moments, changed: changed ?? 0, first });
  lastMoment += moments;
}
const stopOf = (kind) => stops.find((s) => s.kind === kind);
const stopAt = (t) => stops.find((s) => t > s.from && t <= s.from + s.moments) ?? null;
const done = (kind) => {
  const stop = stopOf(kind);
  return stop !== undefined && state.t >= stop.from + stop.moments;
};
const begun = (kind) => {
  const stop = stopOf(kind);
  return stop !== undefined && state.t > stop.from;
};
const isMapped = () => done("map") || stops.length === 0;
const isProtected = () => done("protect");
const isSealed = () => done("seal");

// How many words are changed at time t: the first ones in the order of the columns.
function applied(t = state.t) {
  let sum = 0;
  for (const s of stops) sum += Math.min(Math.max(t - s.from, 0), s.changed);
  return sum;
}

// The word that was changed last, while words are being changed.
function currentWord() {
  const stop = stopAt(state.t);
  return stop && stop.changed > 0 ? stop.first + (state.t - stop.from) - 1 : null;
}

// The moment at which word i has just been changed; null when nobody changes it.
function momentOf(i) {
  const stop = stops.find((s) => s.changed > 0 && i >= s.first && i < s.first + s.changed);
  return stop ? stop.from + (i - stop.first) + 1 : null;
}

const groupOf = (i) => data.words.groups[words.group[i]];

// What the word holds just before word i is changed; null when only the process knows.
const prior = (i) => (words.earlier.has(i) ? after(words.earlier.get(i)) : words.before[i]);

// And just after it.
function after(i) {
  const group = groupOf(i);
  if (group.mode === "unknown") return null;
  if (group.mode === "plain") return words.value[i];
  const now = group.in_place || group.mode === "kept" ? prior(i) : words.value[i];
  if (now === null || group.mode === "kept") return now;
  return (bias() + now) & MASK;
}

// The link address that the word will point to, as a number; null when it is none.
const targetOf = (i) => (groupOf(i).mode === "bias" ? Number(words.value[i]) : null);

// File bytes: windows of the file that are in the page, and where their bytes are.
const windows = [];
for (const [start, end] of data.bytes.windows) {
  const last = windows.at(-1);
  windows.push({ start, end, at: last ? last.at + last.end - last.start : 0 });
}

function fileBytesAt(start, length) {
  const out = new Array(length).fill(null);
  for (const w of windows) {
    const from = Math.max(start, w.start);
    const to = Math.min(start + length, w.end);
    for (let o = from; o < to; o++) out[o - start] = fileBytes[w.at + o - w.start];
  }
  return out;
}

// Memory at link address `vaddr`: bytes, and for each byte the word that it is part of, or -1.
function memoryAt(vaddr, file) {
  const length = file.length;
  const bytes = file.slice();
  const owner = new Array(length).fill(-1);
  const changed = applied();
  for (let j = firstPlace(vaddr - WORD + 1); j < words.count; j++) {
    const i = words.byPlace[j];
    const place = words.place[i];
    if (place >= vaddr + length) break;
    const now = i < changed ? after(i) : prior(i);
    for (let byte = 0; byte < WORD; byte++) {
      const at = place + byte - vaddr;
      if (at < 0 || at >= length) continue;
      if (i >= changed && owner[at] >= 0) continue; // The earlier change of the same word speaks.
      owner[at] = i;
      const shift = BigInt(8 * (data.big_endian ? WORD - 1 - byte : byte));
      bytes[at] = now === null ? undefined : Number((now >> shift) & 255n);
    }
  }
  return { bytes, owner };
}

// A new base, from the same range and with the same alignment as the kernel's.
function reroll() {
  const random = new BigUint64Array(1);
  const { lowest, steps, align } = data.aslr;
  let base = state.base;
  while (data.aslr.random && steps > 1 && base === state.base) {
    crypto.getRandomValues(random);
    base = BigInt(lowest) + (random[0] % BigInt(steps)) * BigInt(align);
  }
  state.base = base;
}
