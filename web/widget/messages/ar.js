/** The widget in Arabic. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../../ui/formats.js';

// Latin digits, as in the vector and in the names of questions, so that a number reads the same everywhere.
const TAG = 'ar-u-nu-latn';

const score = scoresIn(TAG);
const percent = percentsIn(TAG);
const number = numbersIn(TAG);
const count = countsIn(TAG);

/** What runs from left to right keeps its order inside a sentence that does not. @param {string} text */
const ltr = (text) => `\u2066${text}\u2069`;

const days = daysIn(TAG);

/** Day, month and year from right to left, also where the text around them does not. @param {string} day */
const date = (day) => days(day) && `\u2067${days(day)}\u2069`;

/** @param {number} low @param {number} high */
const range = (low, high) => (low < high ? `النطاق من ${score(low)} إلى ${score(high)}` : 'مكتمل');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'درجة صحة الحساب AMPS',
    Onboarding: 'التهيئة',
    'Did we set the right foundation, and how do the early signals read? Applies until the first agreed milestone is reached.':
      'هل وضعنا الأساس الصحيح، وماذا تقول الإشارات المبكرة؟ تسري هذه المرحلة حتى بلوغ أول معلم متفق عليه.',
    'Adoption & Growth': 'التبنّي والنمو',
    'Are we executing the plan and moving the outcomes? Applies after the first milestone, until about 120 days before the renewal decision.':
      'هل ننفّذ الخطة ونحرّك النتائج؟ تسري هذه المرحلة بعد أول معلم، وحتى نحو 120 يومًا قبل قرار التجديد.',
    Renewal: 'التجديد',
    'Do the people who hold the budget have what they need to say yes? Applies from about 120 days before the renewal decision.':
      'هل لدى أصحاب الميزانية ما يحتاجون إليه ليقولوا نعم؟ تسري هذه المرحلة بدءًا من نحو 120 يومًا قبل قرار '
      + 'التجديد.',
    Alignment: 'التوافق',
    'Do we and the customer share one clear, specific definition of success?':
      'هل نتشارك مع العميل تعريفًا واحدًا للنجاح، واضحًا ومحددًا؟',
    'How specific is the outcome that the customer wants?': 'ما مدى تحديد النتيجة التي يريدها العميل؟',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'ابحث عنها في خطة النجاح أو محضر الانطلاق أو العقد. ما ليس مكتوبًا لا يُحتسب.',
    'No outcome written down': 'لا توجد نتيجة مكتوبة',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'اسأل جهة الاتصال عمّا ينبغي أن يتحسّن بعد عام من الآن، ودوّنه بكلماتها.',
    'Written down, but only as a general wish': 'مكتوبة، لكنها أمنية عامة فقط',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'اسأل عن النتيجة التي تدل على تحقّق الأمنية، ودوّن تلك النتيجة وحدها.',
    'A named outcome, but no target number': 'نتيجة مسمّاة، لكن بلا رقم مستهدف',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'اتفق مع جهة الاتصال على طريقة قياس النتيجة، وحدّدا رقمًا مستهدفًا.',
    'An outcome with a metric and a target': 'نتيجة لها مقياس وهدف',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'أضف إلى الهدف القيمة الأساسية الحالية ومسؤولًا لدى العميل وتاريخًا.',
    'Metric, baseline, target, owner and date': 'مقياس وقيمة أساسية وهدف ومسؤول وتاريخ',
    'Who at the customer has confirmed our definition of success?': 'مَن لدى العميل أكّد تعريفنا للنجاح؟',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'استند إلى ما قاله لنا العميل أو كتبه، لا إلى ما تتوقع أن يقوله.',
    'Nobody: never discussed, not even by sales': 'لا أحد: لم يُناقَش قط، ولا حتى عند البيع',
    'Ask the account executive what the customer hoped for when buying, and draft a definition from it.':
      'اسأل مسؤول المبيعات عمّا كان العميل يأمله عند الشراء، وصُغ منه مسودة للتعريف.',
    'Nobody: drawn from the sales handover or from talks': 'لا أحد: مأخوذ من محضر التسليم أو من محادثات',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'راجع التعريف مع جهة الاتصال اليومية، وعدّله حتى توافق عليه.',
    'The day-to-day contact or the working team': 'جهة الاتصال اليومية أو فريق العمل',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'اطلب من جهة الاتصال 20 دقيقة مع الراعي أو مسؤول الميزانية، واتفقوا فيها على التعريف.',
    'The sponsor or the budget holder': 'الراعي أو مسؤول الميزانية',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'أرسل التعريف في صفحة واحدة إلى الراعي وفريق العمل، واطلب من كليهما التأكيد كتابةً.',
    'Sponsor or budget holder, and working team, in writing':
      'الراعي أو مسؤول الميزانية، ومعه فريق العمل، كتابةً',
    'When did we last confirm the definition of success together?':
      'متى كانت آخر مرة أكّدنا فيها معًا تعريف النجاح؟',
    'Count from the day the customer last said that it still holds. Having no definition counts as never.':
      'احسب من آخر يوم قال فيه العميل إنه ما زال ساريًا. عدم وجود تعريف يُحتسب «لم يحدث قط».',
    'Never, or known to be wrong by now': 'لم يحدث قط، أو نعلم أنه لم يعد صحيحًا',
    'Write the definition as you understand it today, and have your contact correct or confirm it.':
      'اكتب التعريف كما تفهمه اليوم، واطلب من جهة الاتصال تصحيحه أو تأكيده.',
    'More than 12 months ago': 'قبل أكثر من 12 شهرًا',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'ضع التعريف على جدول أعمال مكالمتك القادمة، واسأل عمّا تغيّر.',
    'From 6 to 12 months ago': 'قبل 6 أشهر إلى 12 شهرًا',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'اسأل جهة الاتصال هل ما زالت الغاية والمقياس والهدف صالحة، وسجّل الجواب مع تاريخه.',
    'From 3 to under 6 months ago': 'قبل 3 أشهر إلى ما دون 6 أشهر',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'راجع التعريف مع العميل، واحجز المراجعة التالية في الربع القادم.',
    'Less than 3 months ago': 'قبل أقل من 3 أشهر',
    Milestones: 'المعالم الرئيسية',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      'هل يحقق العميل تقدمًا قابلًا للقياس نحو النتيجة، مع تبنٍّ ذي معنى؟',
    'How do the agreed milestones stand?': 'ما وضع المعالم المتفق عليها؟',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      'قارن تواريخ الخطة المشتركة بتاريخ اليوم. الخطة التي لم يوافق عليها العميل لا تُحتسب.',
    'No milestones agreed': 'لا معالم متفق عليها',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      'اتفق مع جهة الاتصال على ثلاثة معالم مؤرّخة نحو النتيجة، وشاركها في خطة واحدة.',
    'At least one delay without an agreed recovery': 'تأخير واحد على الأقل بلا خطة تدارك متفق عليها',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'راجع المعالم المتأخرة مع جهة الاتصال، واتفقا لكل منها على تاريخ جديد ومسؤول.',
    'Delays, each with an agreed recovery': 'تأخير، ولكل معلم متأخر خطة تدارك متفق عليها',
    'Clear the biggest obstacle with its owner before the next recovery date.':
      'أزل أكبر عائق مع المسؤول عنه قبل تاريخ التدارك التالي.',
    'On plan or complete, in our view': 'وفق الخطة أو مكتملة، في تقديرنا',
    'Send the customer the state of each milestone, and ask them to confirm or correct it.':
      'أرسل إلى العميل حالة كل معلم، واطلب منه تأكيدها أو تصحيحها.',
    'On plan or complete, confirmed by customer in last 30 days':
      'وفق الخطة أو مكتملة، وأكّد العميل ذلك في آخر 30 يومًا',
    'How far has the outcome itself moved?': 'إلى أي مدى تحركت النتيجة نفسها؟',
    'Use the agreed metric; logins, tickets and training are activity. Without a target and a date, nothing is on pace.':
      'استخدم المقياس المتفق عليه؛ فالدخول والتذاكر والتدريب نشاط. ومن دون هدف وتاريخ لا تُعدّ النتيجة '
      + 'سائرة بالوتيرة المطلوبة.',
    'Outcome not measured': 'النتيجة غير مقيسة',
    'Find one number for the outcome with your contact, and record what it is today.':
      'حدّد مع جهة الاتصال رقمًا واحدًا للنتيجة، وسجّل قيمته اليوم.',
    'Measured, not yet moved in the right direction': 'مقيسة، ولم تتحرك بعد في الاتجاه الصحيح',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'اختر مسار العمل الأكثر تأثيرًا في الرقم، واتفق مع الفريق على تغيير واحد فيه.',
    'Moving in the right direction, but behind pace': 'تتحرك في الاتجاه الصحيح، لكن دون الوتيرة المطلوبة',
    'Find out with your contact what slows the number most, remove it, and compare again after four weeks.':
      'اعرف مع جهة الاتصال أكثر ما يبطئ الرقم، وأزله، وقارن من جديد بعد أربعة أسابيع.',
    'On pace or reached, in our data': 'بالوتيرة المطلوبة أو تحققت، وفق بياناتنا',
    'Ask the customer to read the number from their own data, and compare it with ours.':
      'اطلب من العميل أن يستخرج الرقم من بياناته هو، وقارنه برقمنا.',
    'On pace or reached, in the customer\'s own data': 'بالوتيرة المطلوبة أو تحققت، وفق بيانات العميل',
    'Who works in the workflows that the outcome depends on?':
      'من يعمل في مسارات العمل التي تقوم عليها النتيجة؟',
    'Look at who does the work there, not at how many log in. “Most” is more than half of the intended users.':
      'انظر إلى من يؤدي العمل فيها، لا إلى عدد من يسجّلون الدخول. و«المعظم» أكثر من نصف المستخدمين '
      + 'المقصودين.',
    'Nobody; at most logins or use outside them': 'لا أحد؛ دخول أو استخدام خارجها على الأكثر',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'درّب فريقًا واحدًا على مسار أساسي واحد ببياناته هو، وتحقق من استخدامه بعد أسبوعين.',
    'A first team, but not most intended users': 'فريق أول، لكن ليس معظم المستخدمين المقصودين',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'اكتب الفرق الغائبة، ودع فريقًا يستخدم المسار يعرضه على الفريق التالي.',
    'Several teams, but not most intended users': 'عدة فرق، لكن ليس معظم المستخدمين المقصودين',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'اسأل ثلاثة من المستخدمين المقصودين عمّا يمنعهم، وأزل أول عائق مع مديرهم.',
    'Most intended users': 'معظم المستخدمين المقصودين',
    'Move what is still done the old way into the product, and agree a last day for the old way with the managers.':
      'انقل إلى المنتج ما لا يزال يُنجَز بالطريقة القديمة، واتفق مع المديرين على آخر يوم لها.',
    'All intended teams; the old way is retired': 'كل الفرق المقصودة، وأُوقفت الطريقة القديمة',
    Proof: 'إثبات القيمة',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      'هل نعرف من يؤثر في التجديد، وهل يستطيعون اليوم أن يقولوا لماذا يُبقون على العقد؟',
    'Do we know who decides the renewal, who influences it and who could object?':
      'هل نعرف من يقرر التجديد ومن يؤثر فيه ومن قد يعترض عليه؟',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'فكّر في مسؤول الميزانية والمالية والمشتريات، وكل من قد يوقف اعتراضه التجديد.',
    'Nobody identified': 'لا أحد معروف',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'اسأل جهة الاتصال من يوقّع التجديد، ودوّن اسمه ودوره.',
    'One name or a few, but no map of their roles': 'اسم أو بضعة أسماء، بلا خريطة لأدوارهم',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'ارسم خريطة لمن يقرر ومن يؤثر ومن قد يعترض، من ملاحظاتك ومن الهيكل التنظيمي.',
    'Roles mapped, but not verified with a champion': 'خريطة للأدوار، لم يُتحقَّق منها مع مناصر',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'راجع الخريطة مع مناصرك، وصحّح الأدوار، واسأل عمّن ينقصها.',
    'Map verified with a champion': 'خريطة متحقَّق منها مع مناصر',
    'Meet the decision-maker and each objector you have not met for six months, and bring one result that matters to them.':
      'قابل صاحب القرار ومن قد يعترض ممن لم تقابلهم منذ ستة أشهر، وقدّم لكل منهم نتيجة تهمه.',
    'Verified; decision-maker and objectors met in last 6 months':
      'خريطة متحقَّق منها، وقوبل صاحب القرار والمعترضون في آخر 6 أشهر',
    'What evidence of value exists?': 'ما الأدلة الموجودة على القيمة؟',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'القيمة نتيجة تخص أعمالهم، كالوقت أو المال أو المخاطر. أما الاستخدام فيدل على النشاط لا على القيمة.',
    'No evidence of value': 'لا دليل على القيمة',
    'Ask two users what has become better since they started, and write down their answers.':
      'اسأل مستخدمَين عمّا تحسّن منذ أن بدآ، ودوّن إجابتيهما.',
    'Anecdotes, usage figures or our own estimates only': 'حكايات أو أرقام استخدام أو تقديراتنا فقط',
    'Ask your contact which result of theirs has become better, and write it down in their words.':
      'اسأل جهة الاتصال أي نتائجهم تحسّنت، ودوّن ذلك بكلماتها.',
    'A result the customer names, not quantified from their data':
      'نتيجة يذكرها العميل، غير محسوبة من بياناته',
    'Work out with your contact, from their data, what that result is worth in time, money or risk.':
      'احسب مع جهة الاتصال، من بياناتهم هم، ما تساويه تلك النتيجة من وقت أو مال أو مخاطر.',
    'Value quantified from the customer\'s data': 'قيمة محسوبة من بيانات العميل',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'اعرض الحساب على الراعي أو المالية، واطلب منهم تصحيحه أو تأكيده.',
    'Quantified value accepted by sponsor or finance': 'قيمة محسوبة قبلها الراعي أو المالية',
    'What has the decision-maker, or the committee, said about our value?':
      'ماذا قال صاحب القرار، أو اللجنة، عن قيمتنا؟',
    'Go by what they have said to you or your champion. If you can only guess, choose Not sure.':
      'استند إلى ما قيل لك أو لمناصرك. إن لم يكن لديك إلا التخمين فاختر «لست متأكدًا».',
    'Nothing: does not know us': 'لا شيء: لا يعرفنا',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'اطلب من مناصرك أن يعرّفك بصاحب القرار، أو أن ينقل إليه ثلاثة أسطر عمّا نفعله لهم.',
    'Knows us, but is vague or silent about our value': 'يعرفنا، لكن كلامه عن قيمتنا مبهم أو معدوم',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'أرسل إلى صاحب القرار نصف صفحة: لماذا اشتروا، وما الذي تغيّر منذ ذلك، وما التالي.',
    'Repeated our words, named no result': 'كرّر كلماتنا، ولم يذكر نتيجة',
    'Show the decision-maker one result of their own in a short meeting, and ask what it means for them.':
      'اعرض على صاحب القرار نتيجة واحدة تخصه في اجتماع قصير، واسأله عمّا تعنيه له.',
    'Named a specific result': 'ذكر نتيجة محددة',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'ضع الأرقام المؤكدة في صفحة واحدة بكلمات العميل، لنقاشات الميزانية التي يجريها صاحب القرار.',
    'Made the case to others, with numbers': 'دافع عنا أمام آخرين، بالأرقام',
    Signals: 'الإشارات',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'في تقديرك المبني على معرفة، ما حال العلاقة والمناصر والمستخدمين والمخاطر الخارجية؟',
    'How is the relationship: do they reply, meet and bring us in?':
      'كيف هي العلاقة: هل يردّون ويجتمعون ويشركوننا؟',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'انظر إلى آخر 90 يومًا: سرعة الرد، وهل تُعقد الاجتماعات، ومن يبدأ الحديث.',
    'No reply for 60 days, or openly hostile': 'لا رد منذ 60 يومًا، أو عداء صريح',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'ليتصل أحد قياديينا بنظيره لديهم، وليسأل عمّا حدث، وليتفقا على إصلاح واحد بتاريخ.',
    'Slow to reply, or often cancels': 'بطيء الرد أو كثير الإلغاء',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'اعرض اجتماعًا أقصر في موضوع يختارونه، وقدّم شيئًا واحدًا يفيدهم فورًا.',
    'Replies and meets, but never starts anything': 'يرد ويجتمع، لكنه لا يبادر بشيء أبدًا',
    'Agree a short regular meeting with your contact, and let them set its agenda.':
      'اتفق مع جهة الاتصال على اجتماع دوري قصير، ودعها تضع جدول أعماله.',
    'Regular contact, started by both sides': 'تواصل منتظم، بمبادرة من الطرفين',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'اسأل جهة الاتصال عن خطط الربعين القادمين، واعرض المساعدة في إعداد واحدة منها.',
    'Brings us in early and shares plans': 'يشركنا مبكرًا ويطلعنا على خططه',
    'How stable is our champion?': 'ما مدى ثبات مناصرنا؟',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'المناصر يتحدث لصالحنا في غيابنا، وكلمته مسموعة.',
    'No champion, or gone without a successor': 'لا مناصر، أو غادر بلا خلف',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'ابحث عن أكثر من يستفيد من النتيجة، واسأله كيف تساعده على النجاح فيها.',
    'Leaving or losing influence, no successor named': 'مناصر يغادر أو يفقد تأثيره، بلا خلف مسمّى',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'اطلب من المناصر أن يسمّي خلفًا له، وقابلهما معًا قريبًا.',
    'One active champion, or one leaving with a named successor':
      'مناصر نشط واحد، أو مناصر يغادر وله خلف مسمّى',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'اسأل مناصرك من يستفيد أيضًا، وقدّم لذلك الشخص نتيجة تخصه ليعرضها.',
    'One strong champion and a backup': 'مناصر قوي واحد وبديل له',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'قابل شخصًا من فريق آخر وشخصًا أعلى منصبًا، واعرض على كل منهما نتيجة تهمه.',
    'Several champions across teams and levels': 'عدة مناصرين في فرق ومستويات مختلفة',
    'What do end users say about the product?': 'ماذا يقول المستخدمون النهائيون عن المنتج؟',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'استمع إلى المستخدمين أنفسهم، لا إلى جهة الاتصال وحدها: الاستبيانات والتذاكر والتدريب والمكالمات.',
    'Widespread frustration, hardly any praise': 'استياء واسع، ولا يكاد يوجد ثناء',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'اجمع أكثر ثلاث شكاوى تكرارًا، واحصل على تاريخ لإصلاح إحداها، وأبلغ المستخدمين.',
    'More complaints than praise': 'الشكاوى أكثر من الثناء',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'حُلّ الشكوى الأولى أو تجاوزها، وأبلغ من رفعوها بما تم.',
    'About as much praise as complaints': 'الثناء والشكاوى متقاربان',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'اسأل عشرة مستخدمين عمّا يفيدهم وما يزعجهم، واعمل بأوضح إجابة.',
    'More praise than complaints': 'الثناء أكثر من الشكاوى',
    'Let two satisfied users show colleagues how they work, and fix what those colleagues stumble over.':
      'دع مستخدمَين راضيين يُريان زملاءهما طريقة عملهما، وأصلح ما يتعثّر فيه الزملاء.',
    'They recommend it without being asked': 'يوصون به من تلقاء أنفسهم',
    'How exposed is the account to outside risk?': 'ما مدى تعرّض الحساب للمخاطر الخارجية؟',
    'Budget cuts, merger, reorganisation, competitor, regulation. Serious is what could end or shrink the contract.':
      'خفض الميزانية والاندماج وإعادة التنظيم والمنافس والأنظمة. والخطر الكبير هو ما قد ينهي العقد أو '
      + 'يقلّصه.',
    'Serious risk, already in effect': 'خطر كبير، قائم بالفعل',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'اسأل الراعي عمّا يعنيه التغيير للعقد، واتفقا على ما يُحمى أولًا.',
    'Serious risk, announced or confirmed, not yet in effect': 'خطر كبير، مُعلن أو مؤكد، لم يقع بعد',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'اتفق مع مناصرك على خطوة واحدة تقلل الخطر، كتجديد مبكر أو راعٍ جديد.',
    'Serious if true, but not confirmed': 'خطر كبير إن صحّ، لكنه غير مؤكد',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'اسأل راعيك عن الخطر مباشرة، ودوّن ما هو حقيقة وما هو إشاعة.',
    'Known risk, with a minor effect at most': 'خطر معروف، أثره طفيف على الأكثر',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'راجع الميزانية والملكية والمنافسين والأنظمة مع راعيك، ودوّن التاريخ.',
    'No known risk, checked this quarter': 'لا خطر معروف، وجرى التحقق هذا الربع',
    Critical: 'حرج',
    'At risk': 'معرّض للخطر',
    Healthy: 'سليم',
    Thriving: 'مزدهر',
    'Usage noise': 'ضجيج الاستخدام',
    'People are busy in the product, but nothing shows that the outcome has moved: activity is not value. Check first whether the workflows they use affect the agreed metric.':
      'الناس منشغلون في المنتج، لكن لا شيء يدل على أن النتيجة تحركت: فالنشاط ليس هو القيمة. تحقق أولًا هل '
      + 'تؤثر مسارات العمل التي يستخدمونها في المقياس المتفق عليه.',
    'Polite exit': 'رحيل مهذّب',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker has said about results.':
      'الأجواء طيبة، لكن إثبات القيمة قليل، والحسابات اللطيفة ترحل أيضًا. تحقق أولًا مما قاله صاحب القرار '
      + 'عن النتائج.',
    'Value stops short': 'قيمة تتوقف في الطريق',
    'Your contact is happy, but the person who signs has little idea of the value. Check first when the decision-maker last saw a result.':
      'جهة الاتصال راضية، لكن صاحب التوقيع لا يكاد يعرف القيمة. تحقق أولًا متى رأى صاحب القرار نتيجة آخر '
      + 'مرة.',
    'Wrong destination': 'وجهة خاطئة',
    'Progress is good, but toward a goal that is not clearly confirmed. Check first whether the sponsor still wants this outcome.':
      'التقدم جيد، لكنه نحو غاية غير مؤكدة بوضوح. تحقق أولًا هل ما زال الراعي يريد هذه النتيجة.',
    'Single thread': 'خيط واحد',
    'The relationship works, but without a secure champion one departure could end it. Check first who else you could call tomorrow.':
      'العلاقة ناجحة، لكن من دون مناصر مضمون قد تنهيها مغادرة شخص واحد. تحقق أولًا بمن يمكنك الاتصال غدًا '
      + 'غيره.',
    'Agreed, but not written down': 'متفق عليه، لكنه غير مكتوب',
    'Someone at the customer has confirmed a definition of success, yet no outcome is written down. Check A1 first: what exactly did they confirm?':
      'أكّد شخص لدى العميل تعريفًا للنجاح، ومع ذلك لا توجد نتيجة مكتوبة. تحقق أولًا من A1: ما الذي أُكّد '
      + 'بالضبط؟',
    'Confirmed, but not written down': 'أُكّد، لكنه غير مكتوب',
    'We confirmed the definition of success together within the last 12 months, yet no outcome is written down. Check A1 first: where are the notes of that day?':
      'أكّدنا معًا تعريف النجاح في آخر 12 شهرًا، ومع ذلك لا توجد نتيجة مكتوبة. تحقق أولًا من A1: أين محضر '
      + 'ذلك اليوم؟',
    'Confirmed with nobody': 'تأكيد بلا أحد',
    'We confirmed the definition of success together within the last 12 months, yet nobody at the customer has confirmed it. Check A3 first: who was there on that day?':
      'أكّدنا معًا تعريف النجاح في آخر 12 شهرًا، ومع ذلك لم يؤكّده أحد لدى العميل. تحقق أولًا من A3: من حضر '
      + 'في ذلك اليوم؟',
    'On pace, but without an outcome': 'بالوتيرة المطلوبة، لكن بلا نتيجة محددة',
    'The outcome is on pace or reached, yet no outcome is named. Check M2 first: which number has moved, and toward which target?':
      'النتيجة بالوتيرة المطلوبة أو تحققت، ومع ذلك لا توجد نتيجة مسمّاة. تحقق أولًا من M2: أي رقم تحرك، '
      + 'ونحو أي هدف؟',
    'Heard from a stranger': 'كلام من مجهول',
    'The decision-maker has spoken about our value, yet nobody is identified who decides the renewal. Check P1 first: whose words were they?':
      'تحدّث صاحب القرار عن قيمتنا، ومع ذلك لا أحد معروف ممن يقررون التجديد. تحقق أولًا من P1: كلام من كان '
      + 'ذلك؟',
    'Met, but does not know us': 'قابلناه، لكنه لا يعرفنا',
    'We met the decision-maker in the last 6 months, yet they do not know us. Check P3 first: what did they say when you met?':
      'قابلنا صاحب القرار في آخر 6 أشهر، ومع ذلك لا يعرفنا. تحقق أولًا من P3: ماذا قال عندما قابلتموه؟',
    'Accepted by nobody': 'قبول بلا أحد',
    'Sponsor or finance has accepted the value, yet nobody who decides or influences the renewal is identified. Check P1 first: who accepted it?':
      'قبل الراعي أو المالية القيمة، ومع ذلك لا أحد معروف ممن يقررون التجديد أو يؤثرون فيه. تحقق أولًا من '
      + 'P1: من الذي قبلها؟',
    'Silent, yet close': 'صامت، ومع ذلك قريب',
    'There is no reply, or open hostility, yet we have a strong champion with a backup. Check S2 first: when did a champion last speak up for us?':
      'لا رد، أو عداء صريح، ومع ذلك لدينا مناصر قوي وبديل له. تحقق أولًا من S2: متى تحدّث مناصر لصالحنا آخر '
      + 'مرة؟',
  },
  score,
  percent,
  date,

  // Questionnaire
  questionnaire: 'الاستبيان',
  stage: 'في أي مرحلة يقع الحساب؟',
  intro: 'اختر مرحلة وأجب عمّا تعرفه. لا شيء يغادر هذه الصفحة.',
  example: 'جرّب بحساب نموذجي',
  keys: 'المفاتيح: الرقم يجيب، وX تعني «لست متأكدًا»، وEnter يتخطّى، وN يفتح الملاحظة.',
  notSure: 'لست متأكدًا',
  answered: (done, all) => `أُجيب عن ${done} من ${all}`,
  done: (done, all) => `${done} من ${all}`,
  weight: (n) => `الوزن ${percent(n)}`,
  stale: (label, day, days) => `مضى على إجابة ${date(day)} أكثر من ${count(days, {
    one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم',
  })}، فتُعدّ مجهولة. كانت «${label}».`,
  renew: 'ما زالت صحيحة',
  staleSum: (n) => count(n, {
    one: 'انتهت صلاحية إجابة واحدة.',
    two: 'انتهت صلاحية إجابتين.',
    few: 'انتهت صلاحية # إجابات.',
    other: 'انتهت صلاحية # إجابة.',
  }),
  renewAll: 'كلها ما زالت صحيحة',
  closeNote: 'تم',
  fields: {
    note: 'ملاحظة',
    link: 'رابط',
    source: 'المصدر',
    date: 'تاريخ الإجابة',
    band: 'الفئة',
    reason: 'السبب',
    author: 'صاحب القرار',
    until: 'آخر يوم، إن وُجد',
  },
  tooLong: (length, limit) => `لم يُحفظ: عدد الأحرف ${number(length)}، والمسموح ${number(limit)}.`,
  noLink: `لم يُحفظ: يبدأ الرابط بـ ${ltr('https://')} أو ${ltr('http://')}.`,
  noDate: 'لم يُحفظ: هل هذا التاريخ صحيح؟',
  missing: 'هذا الحقل مطلوب.',
  noLevel: (id, digit, top) => `لا مستوى ${digit} في ${ltr(id)}. المستويات من 0 إلى ${top}.`,
  noStage: (digit, top) => `لا توجد مرحلة ${digit}. المراحل من 1 إلى ${top}.`,

  // Results
  results: 'الدرجة',
  close: 'إغلاق',
  noStageYet: 'لم تُختر مرحلة بعد',
  noScore: 'لا درجة بعد',
  noAnswers: 'لا إجابة تُحتسب في هذه المرحلة بعد. كل الدرجات ما زالت ممكنة.',
  tooEarly: 'الوقت مبكر',
  early: (answered) => `${answered}. هذا قليل جدًا لإصدار حكم.`,
  could: (names) => `قد تجعلها الأسئلة غير المجابة ${names}.`,
  or: alternativesIn(TAG),
  certain: 'لا يمكن للأسئلة غير المجابة أن تغيّر هذه الفئة.',
  range,
  coverage: (coverage) =>
    `أُجيب عن ${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)}`,
  bandSpan: (band, from, to) => `${band} من ${number(from)} إلى ${number(to)}`,
  picture: (name, n, low, high) => `${name}: ${n === null ? 'بلا درجة' : score(n)}، ${range(low, high)}`,
  gaugeText: (bands) => `الفئات: ${bands}. المجهول مخطّط.`,
  details: 'التفاصيل',
  points: 'أين ذهبت النقاط المئة',
  marked: 'المملوء: محقَّق. المخطَّط: مجهول. العلامة هي درجة الإجابات.',
  dimensions: 'الأبعاد',
  scoreHead: 'الدرجة',
  weightHead: 'الوزن',
  earned: 'مكتسبة',
  lost: 'مفقودة',
  unknown: 'مجهولة',
  stages: 'الإجابات نفسها في كل مرحلة',
  blindSpots: 'النقاط العمياء',
  contradictions: 'إجابتان لا تصحّان معًا',
  next: 'الخطوات التالية',
  nothingNext: 'كل إجابة في أعلى مستوياتها.',
  gain: (gain) => ltr(`+${score(gain)}`),
  showAll: (n) => `عرض الكل (${number(n)})`,
  raised: (id, from, to, total) => `${ltr(id)} من ${from} إلى ${to}، الدرجة ${score(total)}`,
  inPlay: (id, worst, best, swing) => (worst === null || best === null ? `${ltr(id)}: ما زالت ${score(swing)} من النقاط مفتوحة`
    : `${ltr(id)}: قد تنقل الدرجة إلى ما بين ${score(worst)} و${score(best)}`),
  after: (ids) => `بعد ${ltr(ids)}`,
  path: (band, raises, total) => `أقصر طريق إلى «${band}» (${score(total)}): رفع ${count(raises, {
    one: 'مستوى واحد', two: 'مستويين', few: '# مستويات', many: '# مستوى', other: '# مستوى',
  })}`,
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  robust: (band, shift) => `نقل ما يصل إلى ${number(shift)} من نقاط الوزن بين الأبعاد لا يغيّر الفئة «${band}».`,
  fragile: (band, shift, low, high) => `نقل ${number(shift)} من نقاط الوزن بين الأبعاد قد يغيّر الفئة «${band}»: `
    + `تقع الدرجة عندئذ بين ${score(low)} و${score(high)}.`,
  override: 'تحديد الفئة يدويًا',
  byHand: 'محددة يدويًا',
  by: 'القرار من',
  until: (day) => `حتى ${date(day)}`,
  expired: (day) => `انتهت في ${date(day)}، غير سارية`,
  judge: 'تحديد الفئة',
  change: 'تغيير',
  remove: 'إزالة',
  cancel: 'إلغاء',
  vector: 'متجه AMPS',
  copy: 'نسخ',
  copied: 'نُسخ',
  pressCopy: `المتجه محدد. اضغط ${ltr('Ctrl+C')} أو ${ltr('⌘C')} لنسخه.`,
  startOver: 'البدء من جديد',
  spokenByHand: (band) => `محددة يدويًا: ${band}.`,
  spokenEarly: (answered, low, high) => `الوقت مبكر: ${answered}، بين ${score(low)} و${score(high)}.`,
  spoken: (total, band, low, high) => `الدرجة ${total}، ${band}، ${range(low, high)}.`,

  // States
  loading: 'يجري تحميل محرّك الحساب',
  failed: 'لا يمكن حساب الدرجة هنا',
  again: 'إعادة المحاولة',
  undo: 'تراجع',
  redo: 'إعادة',
  dismiss: 'إخفاء',
  cleared: 'مُسحت الإجابات.',
  exampleShown: 'هذه إجابات حساب نموذجي.',
  more: (n) => `و${count(n, {
    one: 'خطأ آخر', two: 'خطآن آخران', few: '# أخطاء أخرى', many: '# خطأ آخر', other: '# خطأ آخر',
  })}.`,

  required: 'اختر مرحلة وأجب عن الأسئلة إلى أن تظهر الدرجة.',

  // Badge
  badge: (total, band, low, high) => `${total} من 100، ${band}، ${range(low, high)}.`,
};
