// Every format Leash reads. A new one is its file, its folder in fixtures/formats/, and a line here.
import type { Format } from '../format.ts'
import { bigcode } from './bigcode.ts'
import { evalchemy } from './evalchemy.ts'
import { evalplus } from './evalplus.ts'
import { everyEvalEver } from './every-eval-ever.ts'
import { generic } from './generic.ts'
import { helm } from './helm.ts'
import { humanEval } from './human-eval.ts'
import { inspect } from './inspect.ts'
import { lighteval } from './lighteval.ts'
import { liveCodeBench } from './livecodebench.ts'
import { lmEval } from './lm-eval.ts'
import { mathArena } from './matharena.ts'
import { nemoSkills } from './nemo-skills.ts'
import { openaiEvals } from './openai-evals.ts'
import { opencompass } from './opencompass.ts'
import { openrlhf } from './openrlhf.ts'
import { plain } from './plain.ts'
import { promptfoo } from './promptfoo.ts'
import { qwenMath } from './qwen-math.ts'
import { reasoningGym } from './reasoning-gym.ts'
import { rllm } from './rllm.ts'
import { skythought } from './skythought.ts'
import { tally } from './tally.ts'
import { trl } from './trl.ts'
import { verl } from './verl.ts'

/** In the order in which docs and messages name them. */
export const formats: readonly Format[] = [
  plain,
  tally,
  verl,
  qwenMath,
  lmEval,
  humanEval,
  inspect,
  nemoSkills,
  evalplus,
  liveCodeBench,
  lighteval,
  reasoningGym,
  skythought,
  helm,
  mathArena,
  rllm,
  openaiEvals,
  promptfoo,
  opencompass,
  evalchemy,
  trl,
  openrlhf,
  bigcode,
  everyEvalEver,
  generic,
]
