"use strict";
var light = {
  name: "light",
  background: "#ffffff",
  text: "#1f2328",
  muted: "#59636e",
  axis: "#818b98",
  grid: "#e4e8ec",
  baseline: "#d1570f",
  candidate: "#0757ba"
};
var dark = {
  name: "dark",
  background: "#0d1117",
  text: "#f0f6fc",
  muted: "#9198a1",
  axis: "#656c76",
  grid: "#21262d",
  baseline: "#f0883e",
  candidate: "#58a6ff"
};
var fontFamily = 'Arial, "Liberation Sans", Helvetica, sans-serif';
var fontSizes = { title: 14, heading: 12, label: 11, tick: 10 };
function config(theme) {
  return {
    font: fontFamily,
    background: theme.background,
    padding: 12,
    // Labels of every single mark would be most of the file; the description of the whole says it better.
    aria: false,
    view: { stroke: null },
    axis: {
      labelColor: theme.muted,
      labelFontSize: fontSizes.tick,
      titleColor: theme.muted,
      titleFontSize: fontSizes.label,
      titleFontWeight: "normal",
      domainColor: theme.axis,
      tickColor: theme.axis,
      gridColor: theme.grid,
      tickSize: 4,
      labelFlush: false,
      labelOverlap: false,
      labelLimit: 0,
      titleLimit: 0
    },
    // Away from the corner, where the first label of the other axis stands.
    axisX: { labelPadding: 6 },
    title: {
      anchor: "start",
      color: theme.text,
      fontSize: fontSizes.title,
      fontWeight: "bold",
      subtitleColor: theme.muted,
      subtitleFontSize: fontSizes.label,
      subtitlePadding: 4,
      offset: 12,
      limit: 0
    },
    text: { color: theme.text, fontSize: fontSizes.label }
  };
}
module.exports = { config, dark, fontFamily, fontSizes, light };
