// The inner loops of what is drawn by chance: resamples and the sums of columns over them, and elections among some of the
// samples.
export { draw } from './draw'
export { elect } from './elect'
export { plurality, steps } from './plurality'
export { reserve } from './room'
export { weigh } from './weigh'
