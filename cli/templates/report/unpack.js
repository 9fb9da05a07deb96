// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// What the tool packed, as typed arrays. The other side is cli/src/report/pack.rs.

const data = JSON.parse(document.getElementById("data").textContent);

async function unpack(id) {
  const text = document.getElementById(id).textContent;
  let packed;
  if (Uint8Array.fromBase64) {
    packed = Uint8Array.fromBase64(text);
  } else {
    const binary = atob(text);
    packed = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) packed[i] = binary.charCodeAt(i);
  }
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// One column of 64-bit numbers, differences put together again.
function column(bytes, offset, rows) {
  const whole = new Uint8Array(rows * 8);
  for (let byte = 0; byte < 8; byte++) {
    const from = offset + byte * rows;
    for (let row = 0; row < rows; row++) whole[row * 8 + byte] = bytes[from + row];
  }
  const values = new BigUint64Array(whole.buffer);
  for (let row = 1; row < rows; row++) values[row] += values[row - 1];
  return values;
}

const numbers = (column) => Float64Array.from(column, Number);

async function unpackWords() {
  const n = data.words.count;
  const bytes = await unpack("packed-words");
  const value = column(bytes, n * 16, n);
  const before = column(bytes, n * 24, n);
  for (let i = 0; i < n; i++) before[i] += value[i];
  const words = {
    count: n,
    entry: numbers(column(bytes, 0, n)),
    place: numbers(column(bytes, n * 8, n)),
    value,
    before,
    group: new Uint32Array(bytes.slice(n * 32, n * 36).buffer),
    symbol: new Uint32Array(bytes.slice(n * 36, n * 40).buffer),
    byPlace: new Uint32Array(n),
    // Words that are changed twice: from the later change to the one before.
    earlier: new Map(),
  };
  let sorted = true;
  for (let i = 0; i < n; i++) {
    words.byPlace[i] = i;
    if (i > 0 && words.place[i] < words.place[i - 1]) sorted = false;
  }
  if (!sorted) words.byPlace.sort((a, b) => words.place[a] - words.place[b] || a - b);
  for (let j = 1; j < n; j++) {
    const [a, b] = [words.byPlace[j - 1], words.byPlace[j]];
    if (words.place[a] === words.place[b]) words.earlier.set(b, a);
  }
  return words;
}

async function unpackSymbols() {
  const n = data.words.symbols;
  const bytes = await unpack("packed-symbols");
  return {
    address: numbers(column(bytes, 0, n)),
    size: numbers(column(bytes, n * 8, n)),
    name: new TextDecoder().decode(bytes.subarray(n * 16)).split("\n"),
  };
}
