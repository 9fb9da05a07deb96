// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Elements, and a list that only makes the rows that can be seen.

function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.filter((c) => c !== null && c !== undefined));
  return element;
}

const $ = (id) => document.getElementById(id);

class List {
  constructor(box, rowHeight, rows, render) {
    Object.assign(this, { box, rowHeight, rows, render });
    this.layer = el("div", { class: "layer" });
    this.space = el("div", { class: "space" }, this.layer);
    this.space.style.height = `${rows * rowHeight}px`;
    box.append(this.space);
    box.addEventListener("scroll", () => this.soon());
    new ResizeObserver(() => this.soon()).observe(box);
    this.draw();
  }

  soon() {
    this.waiting ??= requestAnimationFrame(() => {
      this.waiting = undefined;
      this.draw();
    });
  }

  draw(first = null, number = null) {
    const height = this.box.clientHeight || 400;
    first ??= Math.max(0, Math.floor(this.box.scrollTop / this.rowHeight) - 2);
    number ??= Math.ceil(height / this.rowHeight) + 4;
    const last = Math.min(this.rows, first + number);
    const rows = [];
    for (let i = first; i < last; i++) rows.push(this.render(i));
    this.layer.replaceChildren(...rows);
    this.layer.style.transform = `translateY(${first * this.rowHeight}px)`;
  }

  // Scrolls the box, and only the box, until row i is to be seen.
  show(i) {
    const top = i * this.rowHeight;
    const { scrollTop, clientHeight } = this.box;
    const room = 2 * this.rowHeight;
    if (top < scrollTop + room || top > scrollTop + clientHeight - 2 * room) {
      this.box.scrollTop = Math.max(0, top - clientHeight / 3);
    }
  }

  // On paper nothing scrolls: a few rows from where the reader was.
  forPrint(number) {
    this.layer.style.transform = "none";
    this.draw(Math.min(Math.floor(this.box.scrollTop / this.rowHeight), Math.max(0, this.rows - number)), number);
    this.layer.style.transform = "none";
    this.space.style.height = "auto";
  }

  forScreen() {
    this.space.style.height = `${this.rows * this.rowHeight}px`;
    this.draw();
  }
}
