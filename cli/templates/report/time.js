// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// The slider, the steps, and the word that changes now.

// A step that changes words gets more of the slider than one that does not.
const widthOf = (stop) => (stop.changed > 1 ? Math.min(6 + stop.changed / 8, 14) : 2);
let sliderWidth = 1;
for (const stop of stops) {
  stop.left = sliderWidth;
  sliderWidth += widthOf(stop);
}
const SLIDER_END = 10000;

function sliderOf(t) {
  const stop = stopAt(t);
  if (!stop) return 0;
  if (t >= lastMoment) return SLIDER_END;
  return Math.round((SLIDER_END * (stop.left + (widthOf(stop) * (t - stop.from)) / stop.moments)) / sliderWidth);
}

function momentOfSlider(value) {
  const at = (value / SLIDER_END) * sliderWidth;
  if (value >= SLIDER_END) return lastMoment;
  for (const stop of stops.toReversed()) {
    if (at >= stop.left) return stop.from + Math.floor(((at - stop.left) / widthOf(stop)) * stop.moments);
  }
  return 0;
}

const PHASES = {
  map: "map", map_loader: "map loader", stack: "stack", enter: "first instruction", relocate: "relocate",
  irelative: "resolve", protect: "RELRO", seal: "seal", main: "main",
};

function setTime(t, reason = "time") {
  state.t = Math.min(Math.max(Math.round(t), 0), lastMoment);
  redraw(reason);
}

const nextStop = () => stops.find((s) => s.from + s.moments > state.t);
function nextStep() {
  const stop = nextStop();
  if (stop) setTime(stop.from + stop.moments);
}
function previousStep() {
  const stop = stops.findLast((s) => s.from + s.moments < state.t);
  setTime(stop ? stop.from + stop.moments : 0);
}

function sentence() {
  const { t } = state;
  if (stops.length === 0) return "The file as it lies on the disk.";
  const stop = stopAt(t);
  if (!stop) return "exec: the kernel has opened the file. Nothing of it is in memory yet.";
  const number = `${stops.indexOf(stop) + 1} of ${stops.length}, ${stop.who}: `;
  const word = currentWord();
  if (word === null) return number + stop.what + ".";
  const k = t - stop.from;
  return `${number}${stop.kind === "irelative" ? "calls a resolver for" : "relocates"} word ${count(k)} of ${count(stop.changed)}.`;
}

const span = (kind, text) => el("span", { class: kind }, text);

// "before → after" of one word, with how it comes about.
function equation(i) {
  const group = groupOf(i);
  const place = words.place[i];
  const [old, now] = [prior(i), after(i)];
  const lines = [];
  const name = placeName(place);
  lines.push(el("p", { class: "where" }, "at ", span("number", address(place)), name ? el("bdi", {}, ` ${name}`) : null));
  const value = span("number before", old === null ? "?" : hexWord(old));
  if (now === null) {
    lines.push(el("p", { class: "sum" }, value, " → ", span("number after", "known only when it runs")));
  } else {
    lines.push(el("p", { class: "sum" }, value, " → ", span("number after", hexWord(now))));
  }
  const how = el("p", { class: "how" });
  if (group.mode === "bias") {
    const addend = group.in_place ? old : words.value[i];
    const target = Number(addend);
    const label = words.symbol[i] ? data.words.named[words.symbol[i] - 1].name : targetName(target);
    how.append(span("base", `bias ${hex(bias())}`), " + ", span("before", `${group.in_place ? "what stood there" : words.symbol[i] ? "symbol and addend" : "addend"} ${hex(addend)}`));
    if (label) how.append(" → ", el("bdi", { class: "to" }, label));
  } else {
    how.append(group.why);
    if (group.kind === "irelative") how.append(": ", el("bdi", {}, placeName(Number(words.value[i])) ?? hex(words.value[i])));
    if (words.symbol[i]) how.append(": ", el("bdi", {}, data.words.named[words.symbol[i] - 1].name));
  }
  lines.push(how);
  return lines;
}

// The address with the part that is drawn at random made visible.
function baseParts() {
  if (!data.aslr.random) return [span("fixed", hex(state.base))];
  const text = state.base.toString(16).padStart(DIGITS, "0");
  const zeros = Math.round(Math.log2(data.aslr.align) / 4);
  const drawn = Math.min(text.length - zeros, Math.ceil(data.aslr.bits / 4));
  const split = text.length - zeros - drawn;
  return [span("fixed", `0x${text.slice(0, split)}`), span("random", text.slice(split, split + drawn)), span("fixed", text.slice(split + drawn))];
}

function drawTime() {
  const slider = $("slider");
  const said = sentence();
  slider.value = sliderOf(state.t);
  slider.setAttribute("aria-valuetext", said);
  $("now").textContent = said;
  document.body.dataset.t = state.t;
  const word = currentWord();
  const box = $("equation");
  if (word !== null) box.replaceChildren(...equation(word));
  else {
    const changed = applied();
    const left = data.words.count - changed;
    const about = data.words.count === 0
      ? "No word of this file depends on its load address."
      : changed === 0 ? `${count(left)} ${left === 1 ? "word still holds a link address." : "words still hold link addresses."}`
      : left === 0 ? `All ${count(changed)} words are right for this load address.`
      : `${count(changed)} words are right for this load address; ${count(left)} stay as the linker left them.`;
    const relro = data.relro.protected === null ? "" : isSealed() ? " RELRO is read-only and sealed." : isProtected() ? " RELRO is read-only." : begun("relocate") ? " RELRO is still writable." : "";
    box.replaceChildren(el("p", { class: "where" }, about + relro));
  }
  $("base").replaceChildren(...baseParts());
  const current = stopAt(state.t);
  for (const li of $("steps").children) {
    const i = Number(li.dataset.step);
    const stop = stops.find((s) => s.i === i);
    li.classList.toggle("done", stop !== undefined && state.t >= stop.from + stop.moments);
    li.classList.toggle("current", stop !== undefined && stop === current);
    if (stop === current) li.firstChild.setAttribute("aria-current", "step");
    else li.firstChild.removeAttribute("aria-current");
  }
  $("track").querySelectorAll(".phase").forEach((part, k) => {
    part.classList.toggle("done", state.t >= stops[k].from + stops[k].moments);
    part.classList.toggle("current", stops[k] === current);
  });
}

let timer = null;
function stopPlaying() {
  clearInterval(timer);
  timer = null;
  $("play-word").textContent = "Play";
  $("now").setAttribute("aria-live", "polite");
  $("play").classList.remove("playing");
}

function play() {
  if (timer !== null) return stopPlaying();
  if (state.t >= lastMoment) setTime(0);
  $("play-word").textContent = "Pause";
  $("now").setAttribute("aria-live", "off");
  $("play").classList.add("playing");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let wait = 0;
  timer = setInterval(() => {
    if (wait-- > 0) return;
    const stop = nextStop();
    if (!stop) return stopPlaying();
    // A step of many words takes about four seconds, whatever their number.
    const jump = stop.changed > 1 && !calm ? Math.max(1, Math.ceil(stop.changed / 60)) : stop.moments;
    setTime(Math.min(state.t + jump, stop.from + stop.moments));
    wait = stop.changed > 60 ? 0 : stop.changed > 1 && state.t < stop.from + stop.moments ? Math.min(8, Math.ceil(40 / stop.changed)) : 12;
  }, 70);
}

function buildTime() {
  const slider = $("slider");
  const track = $("track");
  for (const stop of stops) {
    const part = el("span", { class: `phase ${stop.by} ${stop.kind}`, title: stop.what });
    part.style.left = `${(100 * stop.left) / sliderWidth}%`;
    part.style.width = `${(100 * widthOf(stop)) / sliderWidth}%`;
    const name = PHASES[stop.kind];
    if (name && widthOf(stop) / sliderWidth > 0.04) part.append(name);
    track.append(part);
  }
  slider.disabled = stops.length === 0;
  slider.addEventListener("input", () => {
    stopPlaying();
    setTime(momentOfSlider(Number(slider.value)));
  });
  slider.addEventListener("keydown", (event) => {
    const moves = {
      ArrowRight: () => setTime(state.t + 1), ArrowUp: () => setTime(state.t + 1),
      ArrowLeft: () => setTime(state.t - 1), ArrowDown: () => setTime(state.t - 1),
      PageUp: nextStep, PageDown: previousStep, Home: () => setTime(0), End: () => setTime(lastMoment),
    };
    if (!moves[event.key]) return;
    event.preventDefault();
    stopPlaying();
    moves[event.key]();
  });
  $("play").addEventListener("click", play);
  $("next-step").addEventListener("click", () => { stopPlaying(); nextStep(); });
  $("previous-step").addEventListener("click", () => { stopPlaying(); previousStep(); });
  const button = $("reroll");
  button.disabled = !data.aslr.random;
  button.title = data.aslr.random
    ? `A new random address, as at every start (r). ${data.aslr.bits} bits are drawn.`
    : "The addresses are fixed in the file: there is nothing to draw.";
  const newBase = () => {
    if (!data.aslr.random) return;
    reroll();
    redraw("base");
  };
  button.addEventListener("click", newBase);
  for (const li of $("steps").children) {
    const stop = stops.find((s) => s.i === Number(li.dataset.step));
    const inside = li.firstChild;
    if (!stop) {
      li.classList.add("behind");
      inside.disabled = true;
      continue;
    }
    inside.addEventListener("click", () => {
      stopPlaying();
      setTime(stop.changed > 1 && state.t === stop.from + stop.moments ? stop.from + 1 : stop.from + stop.moments);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hexView.cursor = null;
      return keepOnly(null);
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // What is typed into a field stays there; the slider and buttons leave these keys to the page, but for
    // the space that presses a button.
    if (event.target.matches("input, select, [contenteditable]") && !event.target.matches("#slider")) return;
    if (event.target.matches("button") && event.key === " ") return;
    const action = { r: newBase, n: nextStep, p: previousStep, " ": play }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
  views.push((_, reason) => {
    if (reason === "time" || reason === "base") {
      drawTime();
      drawMap();
      if (reason === "time") followMap();
    }
  });
}
