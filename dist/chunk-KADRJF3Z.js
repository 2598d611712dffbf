"use strict";
var import_chunk_WKZSFUIJ = require("./chunk-WKZSFUIJ.js");
var import_chunk_SFVW4PIC = require("./chunk-SFVW4PIC.js");
var import_chunk_FPK3PABP = require("./chunk-FPK3PABP.js");
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table2, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table2.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table2[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table2[rowIndex].length;
    }
    while (++columnIndex2 < table2[rowIndex].length) {
      const cell = serialize(table2[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code === 99) {
      before = ":";
      after = ":";
    } else if (code === 108) {
      before = ":";
    } else if (code === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code = alignments[columnIndex];
        if (code === 114) {
          before = " ".repeat(size);
        } else if (code === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value) {
  return value === null || value === void 0 ? "" : String(value);
}
function toAlignment(value) {
  const code = typeof value === "string" ? value.codePointAt(0) : 0;
  return code === 67 || code === 99 ? 99 : code === 76 || code === 108 ? 108 : code === 82 || code === 114 ? 114 : 0;
}
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return (0, import_chunk_FPK3PABP.printable)(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
function renderMarkdown(report, pictures = []) {
  return (0, import_chunk_WKZSFUIJ.parts)(report).map((part) => ({ name: part.name, essential: part.essential, markdown: section(part, pictures) })).filter((one) => one.markdown !== "");
}
function markdownBlocks(blocks, pictures) {
  return blocks.map((block) => renderBlock(block, pictures)).filter((block) => block !== "").join("\n\n");
}
function section(part, pictures) {
  const body = markdownBlocks(part.blocks, pictures);
  if (part.summary === void 0 || body === "") return body;
  return `<details><summary>${escapeHtml(part.summary)}</summary>

${body}

</details>`;
}
function renderBlock(block, pictures) {
  switch (block.kind) {
    case "heading":
      return `## ${(0, import_chunk_SFVW4PIC.escapeMarkdown)(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items.map((item) => `- ${inline(item)}`).join("\n");
    case "table":
      return table(block);
    case "chart":
      return illustration(pictures.find((one) => one.name === block.chart));
  }
}
function table({ head, align, rows }) {
  const cell = (text, column) => align[column] === "right" ? inline(text).replaceAll(" ", " ") : inline(text);
  const cells = [head.map((one) => (0, import_chunk_SFVW4PIC.escapeMarkdown)(one)), ...rows.map((row) => row.map(cell))];
  return markdownTable(cells, { align, padding: true, alignDelimiters: false });
}
function inline(text) {
  return text.map(piece).join("");
}
function piece(part) {
  if (typeof part === "string") return (0, import_chunk_SFVW4PIC.escapeMarkdown)(part);
  return "name" in part ? (0, import_chunk_SFVW4PIC.codeSpan)(part.name) : `**${(0, import_chunk_SFVW4PIC.escapeMarkdown)(part.strong)}**`;
}
function illustration(chart) {
  if (chart === void 0) return "";
  if ("blocks" in chart) return markdownBlocks(chart.blocks, []);
  return "mermaid" in chart ? diagram(chart) : picture(chart);
}
function diagram({ says, mermaid }) {
  return [(0, import_chunk_SFVW4PIC.escapeMarkdown)(says), ...mermaid.map((source) => `\`\`\`mermaid
${source}
\`\`\``)].join("\n\n");
}
function picture(chart) {
  const [dark, light, alt] = [chart.dark, chart.light, chart.alt].map(escapeHtml);
  const width = chart.width === void 0 ? "" : ` width="${chart.width}"`;
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img alt="${alt}" src="${light}"${width}></picture>`;
}
module.exports = { escapeHtml, markdownBlocks, renderMarkdown };
