/** What a frame says where there is no score to show, in Japanese. */
export default {
  alone: () => 'このページは、別のページの中で AMPS ヘルススコアを表示するためのものです。単独では表示するアカウントがありません。',
  /** @param {string} origin */
  refused: (origin) => `このフレームは ${origin} からは利用できません。管理者がこのアドレスを許可リストに追加すると利用できます。`,
};
