/** Both run in the page. */

interface Endless {
  endless?: { timer: number; rows: Element };
}

/** Changes so much so often that it cannot be read as fast. Nothing of it is laid out: the page's own part takes little. */
export function changeWithoutEnd(): void {
  const rows = document.createElement("div");
  rows.style.display = "none";
  rows.innerHTML = "<p>by Huawei</p>".repeat(15_000);
  document.body.append(rows);
  const texts = [...rows.children].map((row) => row.firstChild as Text);
  let turn = 0;
  const change = (): void => {
    turn++;
    for (const text of texts) text.data = `by Huawei in its turn ${turn}`;
  };
  (globalThis as Endless).endless = { timer: window.setInterval(change, 150), rows };
}

export function endChanges(): void {
  const { timer, rows } = (globalThis as Endless).endless!;
  clearInterval(timer);
  rows.remove();
}
