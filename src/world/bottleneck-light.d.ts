// The build of bottleneck without Redis, which is what the throttling plugin uses, has no types of its own.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
