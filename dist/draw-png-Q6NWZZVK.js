import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fontSizes
} from "./chunk-74OD5OQL.js";
import "./chunk-VA35IVHB.js";

// src/render/charts/draw-png.ts
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
      defaultFontSize: fontSizes.label
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
  const resvg = await import("./resvg-wasm-KYYX5OBE.js");
  await resvg.initWasm(Uint8Array.from(wasm));
  return resvg;
}
export {
  drawPng
};
