// Every format Leash reads. A new one is its file, its folder in fixtures/formats/, and a line here.
import type { Format } from '../format.ts'
import { humanEval } from './human-eval.ts'
import { inspect } from './inspect.ts'
import { lmEval } from './lm-eval.ts'
import { plain } from './plain.ts'
import { qwenMath } from './qwen-math.ts'
import { tally } from './tally.ts'
import { verl } from './verl.ts'

/** In the order in which docs and messages name them. */
export const formats: readonly Format[] = [plain, tally, verl, qwenMath, lmEval, humanEval, inspect]
