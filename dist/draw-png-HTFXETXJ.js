"use strict";
var import_chunk_KDWO7T3V = require("./chunk-KDWO7T3V.js");
var import_chunk_75QCMCYK = require("./chunk-75QCMCYK.js");
var scale = 2;
var ready;
async function drawPng(svg, files) {
  ready ??= load(files.wasm);
  const resvg = await ready;
  const image = new resvg.Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: {
      fontBuffers: [...files.fonts],
      defaultFontFamily: "Liberation Sans",
      sansSerifFamily: "Liberation Sans",
      defaultFontSize: import_chunk_KDWO7T3V.fontSizes.label
    }
  });
  try {
    const drawn = image.render();
    try {
      return drawn.asPng();
    } finally {
      drawn.free();
    }
  } finally {
    image.free();
  }
}
async function load(wasm) {
  const resvg = await Promise.resolve().then(() => require("./resvg-wasm-MZROM2KE.js"));
  await resvg.initWasm(Uint8Array.from(wasm));
  return resvg;
}
module.exports = { drawPng };
