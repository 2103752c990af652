/** What a frame says where there is no score to show, in Arabic. */
export default {
  alone: () => 'تعرض هذه الصفحة درجة صحة AMPS داخل صفحة أخرى. وليس لديها بمفردها حساب تعرضه.',
  /** @param {string} origin */
  refused: (origin) => `هذا الإطار غير متاح للصفحة \u2068${origin}\u2069. `
    + 'يمكن للمسؤول عنه إضافة هذا العنوان إلى قائمة الصفحات.',
};
