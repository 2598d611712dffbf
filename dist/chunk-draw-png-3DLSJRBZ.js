import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fontSizes
} from "./chunk-chunk-TACZB6IB.js";
import "./chunk-chunk-XKDGMYDH.js";

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
  const resvg = await import("./chunk-resvg-wasm-KQXR47EJ.js");
  await resvg.initWasm(Uint8Array.from(wasm));
  return resvg;
}
export {
  drawPng
};
