// The keys of RLVR trainers (verl, TRL, OpenRLHF, NeMo-RL, rllm) whose effect on reach has been studied: dotted key →
// topic. Says only what its source says; where no source isolates an effect, the sentence says that.
import type { KeyPath } from './leaf.ts'

export interface Topic {
  readonly title: string
  /** What the literature says it does to reach. */
  readonly effect: string
  /** Undefined where nothing is claimed. */
  readonly source: string | undefined
}

interface KnownKeys extends Topic {
  /** Matched against the dotted key without indices, in lower case, with `_` for `-`. */
  readonly keys: RegExp
  readonly but?: RegExp
}

/** Keys of evals, and of optimisers where they share a name with the loss. */
const validation = /(^|\.)(val|eval|test|validation)(_\w+)?\./
const optimiser = /(^|\.)(\w*optim\w*|adam\w*)\./
/** Sizes and placement of the machinery that computes a reward change nothing but speed. */
const machinery = /micro_batch|gpu|offload|fsdp|parallel|dynamic_bsz|worker|node|memory|timeout|port$/

/** In the order in which they are listed. The first match counts. */
const table: readonly KnownKeys[] = [
  {
    title: 'KL penalty',
    effect:
      'Holds the policy near its reference. Long runs that kept it, and reset the reference now and then, report gains at all k.',
    source: 'arXiv 2505.24864',
    keys: /(^|\.)((init_)?kl_(coef|coeff|ctl|beta|target|horizon|estimator|penalty|cov\w*)|kl_loss_(coef|type)|use_kl_(loss|in_reward|estimator_k3)|kl_ctrl(\.\w+)?|target_kl|reference_policy_kl_(penalty|type)|sync_ref_model|ref_model_(sync_steps|mixup_alpha)|beta)$/,
    but: optimiser,
  },
  {
    title: 'Entropy bonus',
    effect:
      'Left alone, entropy collapses early and pass@1 saturates with it; a fixed bonus works against that, but is touchy about its size.',
    source: 'arXiv 2505.22617, 2510.10959',
    keys: /(^|\.)(entropy_(coeff?|loss_coef|bonus|weight)|ent_coef|clip_cov\w*|top_entropy_quantile)(\.\w+)?$/,
  },
  {
    title: 'Clip range',
    effect:
      'The upper bound caps how fast unlikely tokens can gain; DAPO raised it alone (0.2 to 0.28) against entropy collapse.',
    source: 'arXiv 2503.14476',
    keys: /(^|\.)(clip_ratio(_low|_high|_c)?|cliprange|clip_range|clip_eps(ilon)?|eps_clip(_low_high)?|ratio_clip_(min|max|c)|epsilon(_low|_high)?)$/,
    but: optimiser,
  },
  {
    title: 'Learning rate',
    effect: 'How far each update moves the policy. We know of no study that isolates its effect on reach.',
    source: undefined,
    keys: /(^|\.)((actor_|critic_|min_)?(lr|learning_rate)|lr_\w+|warmup_(steps|ratio|style))$/,
  },
  {
    title: 'Group size',
    effect:
      'Samples a prompt in training: a rare right answer is reinforced only when it is drawn; yet one study found that larger groups alone do not help and may harm.',
    source: 'arXiv 2508.13755',
    keys: /(^|\.)(rollout\.n|rollout_n|num_generations(_per_prompt)?|n_samples_per_prompt|num_samples_per_prompt|samples_per_prompt|group_size)$/,
    but: validation,
  },
  {
    title: 'Group filter',
    effect:
      'A group that is all right or all wrong has no advantage and teaches nothing; DAPO samples until groups are mixed.',
    source: 'arXiv 2503.14476',
    keys: /(^|\.)(filter_groups(\.\w+)?|dynamic_filtering(_\w+)?|use_dynamic_sampling|rejection_sample)$/,
  },
  {
    title: 'Sampling in training',
    effect:
      'How widely rollouts explore; ProRL sampled at temperature 1.2 to keep entropy up over long runs.',
    source: 'arXiv 2505.24864',
    keys: /(^|\.)(rollout_)?(temperature|top_p|top_k|min_p)$/,
    but: validation,
  },
  {
    title: 'Overlong answers',
    effect:
      'Punishing cut-off but sound reasoning puts noise into the reward; DAPO filters it or punishes it softly.',
    source: 'arXiv 2503.14476',
    keys: /(^|\.)((soft_)?overlong\w*(\.\w+)?|mask_truncated_completions)$/,
    but: /filter_overlong_prompts/,
  },
  {
    title: 'Reward',
    effect:
      'Decides what is reinforced. Rewarding correctness raises pass@1 and may pass over right answers that are rare.',
    source: 'arXiv 2507.14843',
    keys: /(^|\.)(rewards?|reward_\w+|custom_reward_function|remote_rm_url|scale_rewards|normalize_rewards?|norm_adv_by_std_in_grpo|adv_estimator|advantage_estimator)(\.|$)/,
    but: machinery,
  },
  {
    title: 'Training data',
    effect:
      'What is practised is sharpened. Varied tasks are credited with new reach, most where the base model was weak.',
    source: 'arXiv 2505.24864',
    keys: /(^|\.)(train_(files?|data\w*|dataset\w*|path)|dataset_(name|config|mixture|path|train_split)(\.\w+)*|prompt_data(_probs)?|data\.(path|dataset_name|train(\.\w+)*)|datasets?)$/,
    but: validation,
  },
  {
    title: 'Length of training',
    effect:
      'Reach often narrows as training goes on; with KL control, resets of the reference and varied tasks it grew over long runs.',
    source: 'arXiv 2504.13837, 2505.24864',
    keys: /(^|\.)((total|num|max)_(train_|training_|num_)?(epochs|steps|episodes)|num_iterations|ppo_epochs)$/,
    but: /warmup/,
  },
  {
    title: 'Length of answers',
    effect:
      'Answers beyond it are cut off and count as wrong, however sound; that puts noise into the reward.',
    source: 'arXiv 2503.14476',
    keys: /(^|\.)(max_(response|completion)_length|generate_max_len|max_new_tokens|max_total_sequence_length|response_length)$/,
    but: validation,
  },
  {
    title: 'Starting model',
    effect: 'RLVR mostly stays within what its starting model can already sample.',
    source: 'arXiv 2507.14843',
    keys: /(^|\.)(actor_rollout_ref\.model\.path|model_name_or_path|pretrain|policy\.model_name|actor\.path)$/,
  },
]

/** The topic of a key and its place in the list; undefined for keys that are not known. */
export function topicOf(path: KeyPath): { readonly topic: Topic; readonly rank: number } | undefined {
  const key = path
    .filter((step) => typeof step === 'string')
    .join('.')
    .toLowerCase()
    .replaceAll('-', '_')
  const rank = table.findIndex(({ keys, but }) => keys.test(key) && but?.test(key) !== true)
  const found = table[rank]
  if (found === undefined) return undefined
  const { title, effect, source } = found
  return { topic: { title, effect, source }, rank }
}
