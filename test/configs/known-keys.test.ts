import { describe, expect, it } from '@jest/globals'
import { compareConfig } from '../../src/configs/compare-config.ts'
import { topicOf } from '../../src/configs/known-keys.ts'

const title = (key: string): string | undefined => topicOf(key.split('.'))?.topic.title

describe('known keys', () => {
  it.each([
    ['algorithm.kl_ctrl.kl_coef', 'KL penalty'],
    ['actor_rollout_ref.actor.use_kl_loss', 'KL penalty'],
    ['actor_rollout_ref.actor.kl_loss_coef', 'KL penalty'],
    ['beta', 'KL penalty'],
    ['init_kl_coef', 'KL penalty'],
    ['loss_fn.reference_policy_kl_penalty', 'KL penalty'],
    ['actor_rollout_ref.actor.entropy_coeff', 'Entropy bonus'],
    ['entropy_loss_coef', 'Entropy bonus'],
    ['actor_rollout_ref.actor.clip_ratio_high', 'Clip range'],
    ['epsilon_high', 'Clip range'],
    ['eps_clip_low_high', 'Clip range'],
    ['loss_fn.ratio_clip_max', 'Clip range'],
    ['actor_rollout_ref.actor.optim.lr', 'Learning rate'],
    ['learning_rate', 'Learning rate'],
    ['actor_learning_rate', 'Learning rate'],
    ['actor_rollout_ref.rollout.n', 'Group size'],
    ['num-generations', 'Group size'],
    ['grpo.num_generations_per_prompt', 'Group size'],
    ['n_samples_per_prompt', 'Group size'],
    ['algorithm.filter_groups.enable', 'Group filter'],
    ['actor_rollout_ref.rollout.temperature', 'Sampling in training'],
    ['policy.generation.top_p', 'Sampling in training'],
    ['reward_model.overlong_buffer.len', 'Overlong answers'],
    ['grpo.overlong_filtering', 'Overlong answers'],
    ['reward_funcs', 'Reward'],
    ['custom_reward_function.path', 'Reward'],
    ['remote_rm_url', 'Reward'],
    ['data.train_files', 'Training data'],
    ['dataset_name', 'Training data'],
    ['prompt_data', 'Training data'],
    ['trainer.total_epochs', 'Length of training'],
    ['max_steps', 'Length of training'],
    ['grpo.max_num_steps', 'Length of training'],
    ['num_train_epochs', 'Length of training'],
    ['data.max_response_length', 'Length of answers'],
    ['max_completion_length', 'Length of answers'],
    ['actor_rollout_ref.model.path', 'Starting model'],
  ])('%s: %s', (key, expected) => {
    expect(title(key)).toBe(expected)
  })

  it.each([
    'optimizer.beta',
    'optim.betas',
    'adam.epsilon',
    'n',
    'trainer.n_gpus_per_node',
    'actor_rollout_ref.rollout.val_kwargs.temperature',
    'actor_rollout_ref.rollout.val_kwargs.n',
    'reward_model.micro_batch_size_per_gpu',
    'data.val_files',
    'data.filter_overlong_prompts',
    'seed',
    'trainer.save_freq',
  ])('%s is not one', (key) => {
    expect(title(key)).toBeUndefined()
  })

  it('come first, in the order of the table; the others follow by name', () => {
    const text = (x: number): string =>
      `z: ${x}\na: ${x}\nmax_steps: ${x}\ntemperature: ${x}\nkl_coef: ${x}\nactor: {kl_coef: ${x}}\n`
    const change = compareConfig({ file: 'a.yaml', before: text(1), after: text(2) })
    const keys = change !== undefined && 'keys' in change ? change.keys.map((one) => one.key) : []
    expect(keys).toEqual(['actor.kl_coef', 'kl_coef', 'temperature', 'max_steps', 'a', 'z'])
  })

  it('are told without their place in a list', () => {
    expect(topicOf(['reward_funcs', 2])?.topic.title).toBe('Reward')
  })

  it('each say one thing in one line, with an arXiv number or no claim', () => {
    const said = topicOf(['lr'])?.topic
    expect(said?.source).toBeUndefined()
    expect(topicOf(['beta'])?.topic.source).toMatch(/^arXiv \d{4}\.\d{5}/)
  })
})
