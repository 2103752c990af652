/** The page about the method in Japanese. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  methodTitle: 'AMPS がアカウントのスコアを算出する方法',
  methodText: 'AMPS ヘルススコアのステージ、評価軸、重み、判定、規則を、その場で計算される例とともに説明します。',
  dimensionsTitle: 'ステージに応じて重みが変わる4つの評価軸',
  dimensionsText: 'アカウントの健全さは、活動の量ではなく、証明された価値への近さで決まります。どれだけ近いかを4つの評価軸が'
    + '示します。4つは常にすべて数えられ、顧客のライフサイクルのステージは、スコアに占める割合だけを変えます。',
  stagesTitle: '各ステージの問い',
  questionsTitle: '質問',
  questionsText: '各評価軸にはいくつかの質問があります。回答は「まったくない」から「完全に整っている」までのレベルの1つで、'
    + '各レベルは0～100ポイントに相当します。「わからない」も回答です。',
  scoreTitle: 'スコア',
  scoreText: '評価軸のスコアは、回答された質問のポイントの平均です。全体のスコアは、このステージでの重みを付けた評価軸の平均'
    + 'です。回答がまったくない評価軸は除かれます。',
  exactText: 'エンジンは正確な分数で計算し、最後に一度だけ丸めます。同じ回答なら、どのブラウザーでもコマンドラインでも同じ'
    + 'スコアになります。',
  rangeTitle: '範囲',
  rangeText: '回答のない質問を推測で埋めることはありません。範囲とは、不明な点がすべて最悪だった場合と最良だった場合の'
    + 'スコアです。重みのうち回答済みの割合も並べて表示します。',
  bandsTitle: '判定',
  bandsText: '丸めたスコアは次のいずれかの判定に入ります。範囲の全体が同じ判定に入るときだけ「確実」とされます。',
  band: '判定',
  bandFrom: '下限',
  ageTitle: '回答は古くなります',
  ageText: '質問には、回答がいつまで有効かを定めることができます。それより古い回答は、今も正しいと誰かが確認するまで、'
    + '不明として数えられます。',
  exampleTitle: '今ここで計算した例',
  exampleText: '次の回答は、今あなたのブラウザーの中でエンジンが採点したものです。別のステージを選ぶと、重みの働きがわかります。',
  exampleStage: 'ステージ',
  exampleAnswers: '回答の内容',
  questionHead: '質問',
  answer: '回答',
  pointsHead: 'ポイント',
  notSure: 'わからない',
  weight: '重み',
  dimensionScore: 'スコア',
  dimensionRange: '範囲',
  total: '全体',
  exampleResult: (score, band, low, high, answered) =>
    `スコアは ${score}（${band}）です。不明な点を含めると ${low}～${high} の範囲にあり、${answered} が回答済みです。`,
  exampleSum: '評価軸のスコアはここでは丸めて表示しているため、合計は最後の桁が異なることがあります。',
  exampleFailed: (reason) => `例を計算できませんでした。${reason}`,
  moreTitle: '回答からわかるその他のこと',
  stepsTerm: '次のステップ',
  stepsText: '各回答が1レベル上がると何ポイント増えるか、不明な点を確かめるとどれだけ動きうるかを示します。',
  pathTerm: '次の判定への道筋',
  pathText: 'スコアをそこまで上げる、1レベルずつの改善の最少の組み合わせです。',
  robustTerm: '頑健性',
  robustText: '評価軸の間で重みを少し動かすと判定が変わるかどうかを示します。多くの場合は変わらず、議論の必要はありません。',
  changeTerm: '何が変わったか',
  changeText: '2つの評価の差を、回答、ステージ、回答率に正確に分けます。',
  spotsTitle: '盲点',
  spotsText: '通常のヘルススコアが見逃す回答の組み合わせです。スコアを変えることはなく、並べて示されます。',
  limitsTitle: 'スコアの限界',
  limitsText: 'スコアは判断を整理するもので、判断に代わるものではありません。質は回答次第であり、お客様の更新実績に合わせた'
    + '調整はされていません。',
};
