// An interval is a value of its own; who makes it says at which level.

/** Closed interval, lo ≤ hi, in the unit of what it belongs to. */
export interface Interval {
  readonly lo: number
  readonly hi: number
}
