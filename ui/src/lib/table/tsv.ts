// Rows and cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes around
// what holds either of them.

/** Reads the text of a clipboard. A line end after the last row makes no row of its own. */
export function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let at = 0;
  const end = () => {
    row.push(cell);
    cell = "";
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '"' && cell === "") {
      const quoted = quotedFrom(text, at);
      if (quoted !== null) {
        [cell, at] = quoted;
        continue;
      }
    }
    if (sign === "\t") {
      end();
    } else if (sign === "\n" || sign === "\r") {
      end();
      rows.push(row);
      row = [];
      if (sign === "\r" && text.charAt(at + 1) === "\n") at += 1;
    } else {
      cell += sign;
    }
    at += 1;
  }
  if (cell !== "" || row.length > 0) {
    end();
    rows.push(row);
  }
  while (rows.at(-1)?.every((each) => each.trim() === "")) rows.pop();
  return rows;
}

/** A cell in quotes that begins here, and where it ends; `null` where the quote is but a sign of the text. */
function quotedFrom(text: string, start: number): [string, number] | null {
  let cell = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign !== '"') {
      cell += sign === "\r" ? (text.charAt(at + 1) === "\n" ? "" : "\n") : sign;
    } else if (text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = text.charAt(at + 1);
      return next === "" || next === "\t" || next === "\n" || next === "\r" ? [cell, at + 1] : null;
    }
  }
  return null;
}

/** Writes rows for a clipboard. */
export function serialise(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}
