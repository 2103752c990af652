/** The page for addresses that are not there in Arabic. */

/** @type {Partial<import('./en.js').Messages>} */
export default {
  missingTitle: 'لا توجد صفحة كهذه',
  missingText: 'ربما كُتب العنوان خطأً أو انتقلت الصفحة. لم يضِع شيء مما حفظته في هذا المتصفح.',
  missingLink: 'إلى <1>الحاسبة</1>',
};
