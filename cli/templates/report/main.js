// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// The list of relocations, the details, and putting it all together.

function buildRelocations() {
  const box = $("relocations");
  if (!box) return;
  let cursor = 0;
  const short = (type) => type.replace(/^R_(X86_64|AARCH64|RISCV|390|PPC64|LARCH|386|ARM)_/, "");
  const list = new List(box, 22, words.count, (i) => {
    const item = selection();
    const group = groupOf(i);
    const done = i < applied();
    const [old, now] = [prior(i), after(i)];
    const place = words.place[i];
    const target = targetOf(i);
    const kinds = ["relocation", done ? "applied" : "waiting"];
    if (i === currentWord()) kinds.push("changing");
    if (item && (item.key === `word ${i}` || (item.kind !== "word" && item.mem.some(([a, b]) => place < b && place + WORD > a)))) kinds.push("linked");
    else if (item && item.kind !== "word" && item.file.some(([a, b]) => words.entry[i] < b && words.entry[i] + group.entry > a)) kinds.push("linked");
    const named = words.symbol[i] ? data.words.named[words.symbol[i] - 1].name : target === null ? "" : targetName(target) ?? "";
    return el("div", { class: kinds.join(" "), "data-i": i },
      span("n", String(i + 1)), span("kind", `${group.table.toUpperCase()} ${short(group.type)}`),
      el("span", { class: "place" }, hex(place), " ", el("bdi", {}, symbolAt(place) ?? "")),
      span("word before", old === null ? "?" : hex(old)), span("arrow", "→"),
      span("word after", now === null ? "?" : hex(now)), el("span", { class: "names" }, el("bdi", {}, named)));
  });
  const rowOf = (event) => event.target.closest?.("[data-i]");
  box.addEventListener("pointermove", (event) => {
    const row = rowOf(event);
    if (row) point(wordItem(Number(row.dataset.i)));
  });
  box.addEventListener("pointerleave", () => point(null));
  box.addEventListener("click", (event) => {
    const row = rowOf(event);
    if (row) {
      cursor = Number(row.dataset.i);
      keepOnly(wordItem(cursor));
    }
  });
  box.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(box.clientHeight / 22) - 1);
    const to = { ArrowDown: cursor + 1, ArrowUp: cursor - 1, PageDown: cursor + page, PageUp: cursor - page, Home: 0, End: words.count - 1 }[event.key];
    if (event.key === "Enter") {
      const t = momentOf(cursor);
      if (t !== null) setTime(t);
      return;
    }
    if (to === undefined) return;
    event.preventDefault();
    cursor = kept?.kind === "word" || to === 0 || event.key === "End" ? Math.min(Math.max(to, 0), words.count - 1) : cursor;
    list.show(cursor);
    keepOnly(wordItem(cursor));
  });
  views.push((item, reason) => {
    const quiet = box.matches(":hover") || document.activeElement === box;
    if (!quiet && item && reason !== "time") {
      if (item.kind === "word") list.show(item.i);
      else if (item.mem[0] && wordsIn(...item.mem[0]) > 0) list.show(words.byPlace[firstPlace(item.mem[0][0])]);
    }
    if (!item && reason === "time" && currentWord() !== null) list.show(currentWord());
    list.draw();
  });
  return list;
}

function facts(rows) {
  const dl = el("dl");
  for (const [term, ...values] of rows.filter(Boolean)) dl.append(el("div", {}, el("dt", {}, term), el("dd", {}, ...values)));
  return dl;
}

function details(item) {
  if (!item) {
    const i = currentWord();
    if (i === null) return [el("p", { class: "hint" }, "Nothing yet. Point at a part of the file or of the memory, at a row of a table, or at a byte.")];
    return [el("p", { class: "hint" }, "The word that changes now:"), ...details(wordItem(i))];
  }
  const out = [el("h3", {}, el("bdi", {}, item.title))];
  if (item.about && item.kind !== "word") out.push(el("p", {}, el("bdi", {}, item.about)));
  const rows = [];
  const between = ([a, b]) => `${hex(a)} – ${hex(b)}`;
  if (item.kind === "word") {
    const { i } = item;
    const group = groupOf(i);
    const place = words.place[i];
    const section = sectionAt(place);
    rows.push(["what", group.why]);
    rows.push(["says so", `${group.tag}, file offset ${hex(words.entry[i])}`]);
    rows.push(["word at", span("number", hex(place)), item.about ? el("bdi", {}, ` ${item.about}`) : ""]);
    if (section) rows.push(["in", el("bdi", {}, section.name)]);
    rows.push(["in this run", span("number", address(place))]);
    const target = targetOf(i);
    if (target !== null) rows.push(["points to", span("number", hex(target)), el("bdi", {}, ` ${targetName(target) ?? ""}`)]);
    if (group.kind === "irelative") rows.push(["resolver", span("number", hex(words.value[i])), el("bdi", {}, ` ${placeName(Number(words.value[i])) ?? ""}`)]);
    if (words.symbol[i]) rows.push(["symbol", el("bdi", {}, data.words.named[words.symbol[i] - 1].name)]);
    const [old, now] = [prior(i), after(i)];
    rows.push(["before", span("number before", old === null ? "?" : hexWord(old))]);
    rows.push(["after", span("number after", now === null ? "known only when it runs" : hexWord(now))]);
    out.push(facts(rows));
    const t = momentOf(i);
    if (t !== null) {
      out.push(el("button", { type: "button", onclick: () => { stopPlaying(); keepOnly(wordItem(i)); setTime(t); } }, "See it change"));
    }
    return out;
  }
  for (const r of item.file) rows.push(["in the file", span("number", between(r)), ` ${bytesOf(r[1] - r[0])}`]);
  for (const r of item.mem) {
    rows.push(["link address", span("number", between(r)), ` ${bytesOf(r[1] - r[0])}`]);
    rows.push(["in this run", span("number", address(r[0]))]);
    const n = wordsIn(...r);
    if (n > 0) {
      const changed = applied();
      let now = 0;
      for (let j = firstPlace(r[0]); j < firstPlace(r[1]); j++) if (words.byPlace[j] < changed) now++;
      rows.push(["words to relocate", `${count(n)}, ${count(now)} of them done`]);
    }
    const { protected: pages, asked } = data.relro;
    if (pages && overlaps(r, pages)) {
      rows.push(["RELRO", isSealed() ? "read-only and sealed" : isProtected() ? "read-only" : "still writable; read-only later"]);
    } else if (asked && overlaps(r, asked)) rows.push(["RELRO", `asked for, ${data.relro.state}`]);
  }
  if (item.kind === "segment") {
    const s = data.segments[item.i];
    rows.push(["flags", s.permissions], ["alignment", hex(s.align)]);
    if (s.type === "PT_GNU_RELRO") rows.push(["kept by", data.relro.by ?? "nobody", ` (${data.relro.state})`]);
  }
  if (item.kind === "section") rows.push(["flags", data.sections[item.i].permissions]);
  if (item.target) rows.push(["points to", span("number", between(item.target)), el("bdi", {}, ` ${placeName(item.target[0]) ?? ""}`)]);
  if (item.mem.length === 0) rows.push(["in memory", "no: nothing loads it"]);
  else if (item.file.length === 0 && item.kind !== "dynamic") rows.push(["in the file", "no: the kernel zeroes it"]);
  out.push(facts(rows));
  return out;
}

async function start() {
  [words, symbols, fileBytes] = await Promise.all([unpackWords(), unpackSymbols(), unpack("packed-bytes")]);
  buildTime();
  buildMap();
  buildBytes();
  linkTable("segments", segmentItem, (item, own) => item.kind !== "segment" && sharesBytes(item, own));
  linkTable("sections", sectionItem, (item, own) => sharesBytes(item, own));
  // A row that names a table belongs to every entry of it.
  linkTable("dynamic", dynamicItem, (item, own) => {
    if (item.kind !== "word") return item.kind !== "dynamic" && own.target !== null && item.mem.some((r) => r[0] === own.target[0] && r[1] === own.target[1]);
    const at = toMemory(item.entry[0]);
    return own.target !== null && at !== null && overlaps([at, at + 1], own.target) && item.entry !== undefined;
  });
  const relocations = buildRelocations();
  views.push((item, reason) => {
    const box = $("details");
    const focused = box.contains(document.activeElement);
    // A word that changes is told with the step; only what is pointed at is told from here.
    box.setAttribute("aria-live", reason === "time" ? "off" : "polite");
    box.replaceChildren(...details(item));
    if (focused) box.querySelector("button")?.focus();
  });
  redraw("time");
  // Parts that depend on the colours of the page.
  for (const query of ["(prefers-color-scheme: dark)", "print"]) matchMedia(query).addEventListener("change", drawTicks);
  addEventListener("beforeprint", () => {
    hexView.list.forPrint(48);
    relocations?.forPrint(60);
  });
  addEventListener("afterprint", () => {
    hexView.list.forScreen();
    relocations?.forScreen();
  });
  document.documentElement.dataset.ready = performance.now().toFixed(0);
}

start().catch((error) => {
  $("now").textContent = `This page could not be built: ${error.message}. It needs a browser from 2023 or later.`;
  console.error(error);
});
