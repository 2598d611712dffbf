// Names of tasks that are hard to draw: long, wide, right to left, and hostile.
export const stressNames = [
  'leaderboard_math_counting_and_probability_hard_v2_chat_template_no_system_prompt',
  'leaderboard_math_counting_and_probability_hard_v2_chat_template_system_prompt',
  'W'.repeat(90),
  'オリンピアード数学ベンチマーク第二版・難問のみ・日本語プロンプト・その続き',
  'رياضيات-أولمبياد-المستوى-المتقدم',
  '🧮 arithmetic 👩‍🔬🇯🇵',
  '<script>alert("x")</script> & \u001b[31mred\u001b[0m \u202egnp.exe',
  '"\'`<&>]]><!--\u0000\u0008\u000b\ud800\uffff',
  '${7*7} {{datum}} datum["a"]',
].sort()
