/** The widget in Arabic. */
import { alternativesIn, countsIn, daysIn, numbersIn, percentsIn, scoresIn } from '../formats.js';

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
const range = (low, high) => (low < high ? `النطاق من ${score(low)} إلى ${score(high)}` : 'لا شيء مجهول');

/** @type {Partial<import('./en.js').Messages>} */
export default {
  model: {
    'AMPS Health Score': 'درجة صحة الحساب AMPS',
    Onboarding: 'التهيئة',
    'Did we set the right foundation, and how do the early signals read?':
      'هل وضعنا الأساس الصحيح، وماذا تقول الإشارات المبكرة؟',
    'Adoption & Growth': 'التبنّي والنمو',
    'Are we executing the plan and moving the outcomes?': 'هل ننفّذ الخطة ونحرّك النتائج؟',
    Renewal: 'التجديد',
    'Do the people who hold the budget have what they need to say yes?':
      'هل لدى أصحاب الميزانية ما يحتاجون إليه ليقولوا نعم؟',
    Alignment: 'التوافق',
    'Do we and the customer share one clear, specific definition of success?':
      'هل نتشارك مع العميل تعريفًا واحدًا للنجاح، واضحًا ومحددًا؟',
    'How specific is the outcome the customer wants to reach?':
      'ما مدى تحديد النتيجة التي يريد العميل بلوغها؟',
    'Look for it in the success plan, kickoff notes or contract. What is not written down does not count.':
      'ابحث عنها في خطة النجاح أو محضر الانطلاق أو العقد. ما ليس مكتوبًا لا يُحتسب.',
    'No outcome written down': 'لا توجد نتيجة مكتوبة',
    'Ask your contact what should be better a year from now, and write it down in their words.':
      'اسأل جهة الاتصال عمّا ينبغي أن يتحسّن بعد عام من الآن، ودوّنه بكلماتها.',
    'A general wish, such as being more efficient': 'أمنية عامة، مثل زيادة الكفاءة',
    'Ask which result would show that the wish came true, and write down that one outcome.':
      'اسأل عن النتيجة التي تدل على تحقّق الأمنية، ودوّن تلك النتيجة وحدها.',
    'A named outcome without a number': 'نتيجة مسمّاة بلا رقم',
    'Agree with your contact how the outcome is measured, and set a target number.':
      'اتفق مع جهة الاتصال على طريقة قياس النتيجة، وحدّدا رقمًا مستهدفًا.',
    'An outcome with a metric and a target': 'نتيجة لها مقياس وهدف',
    'Add today\'s baseline, an owner at the customer and a date to the target.':
      'أضف إلى الهدف القيمة الأساسية الحالية ومسؤولًا لدى العميل وتاريخًا.',
    'Metric, baseline, target, owner and date': 'مقياس وقيمة أساسية وهدف ومسؤول وتاريخ',
    'Would the customer state the same definition of success as we do?':
      'هل يذكر العميل تعريف النجاح نفسه الذي نذكره نحن؟',
    'Go by what people at the customer have said or written to us, not by what you expect them to say.':
      'استند إلى ما قاله لنا العميل أو كتبه، لا إلى ما تتوقع أن يقوله.',
    'Never discussed with the customer': 'لم يُناقَش مع العميل قط',
    'Go through the sales handover with the account executive, and note what the customer hopes for.':
      'راجع محضر التسليم من المبيعات مع مدير المبيعات المسؤول عن الحساب، ودوّن ما يأمله العميل.',
    'Assumed from the sales handover': 'مفترَض من محضر التسليم من المبيعات',
    'Walk your day-to-day contact through the definition, and change it until they agree.':
      'راجع التعريف مع جهة الاتصال اليومية، وعدّله حتى توافق عليه.',
    'Day-to-day contact agrees': 'جهة الاتصال اليومية موافقة',
    'Ask your contact for 20 minutes with the sponsor or budget holder, and agree the definition there.':
      'اطلب من جهة الاتصال 20 دقيقة مع الراعي أو مسؤول الميزانية، واتفقوا فيها على التعريف.',
    'Budget holder or sponsor agrees': 'مسؤول الميزانية أو الراعي موافق',
    'Send the definition on one page to the sponsor and the working team, and ask both to confirm in writing.':
      'أرسل التعريف في صفحة واحدة إلى الراعي وفريق العمل، واطلب من كليهما التأكيد كتابةً.',
    'Agreed in writing by sponsor and working team': 'متفق عليه كتابةً مع الراعي وفريق العمل',
    'Is the definition of success still current?': 'هل ما زال تعريف النجاح ساريًا؟',
    'Count from the day it was agreed or last confirmed. Having no definition counts as out of date.':
      'احسب من يوم الاتفاق عليه أو آخر تأكيد له. عدم وجود تعريف يُعدّ تعريفًا قديمًا.',
    'Known to be out of date': 'معروف أنه قديم',
    'List what has changed since it was agreed, and propose an updated definition to your contact.':
      'اكتب ما تغيّر منذ الاتفاق عليه، واقترح تعريفًا محدّثًا على جهة الاتصال.',
    'Not revisited for over a year': 'لم يُراجَع منذ أكثر من عام',
    'Put the definition on the agenda of your next call, and ask what has changed.':
      'ضع التعريف على جدول أعمال مكالمتك القادمة، واسأل عمّا تغيّر.',
    'Revisited 6 to 12 months ago': 'رُوجع قبل 6 أشهر إلى 12 شهرًا',
    'Ask your contact whether goal, metric and target still hold, and record the answer with its date.':
      'اسأل جهة الاتصال هل ما زالت الغاية والمقياس والهدف صالحة، وسجّل الجواب مع تاريخه.',
    'Revisited in the last 6 months': 'رُوجع خلال الأشهر الستة الأخيرة',
    'Review the definition together with the customer, and book the next review for the coming quarter.':
      'راجع التعريف مع العميل، واحجز المراجعة التالية في الربع القادم.',
    'Reviewed together in the last 90 days': 'رُوجع معًا خلال آخر 90 يومًا',
    Milestones: 'المعالم الرئيسية',
    'Is the customer making measurable progress toward the outcome, with meaningful adoption?':
      'هل يحقق العميل تقدمًا قابلًا للقياس نحو النتيجة، مع تبنٍّ ذي معنى؟',
    'How do the agreed milestones stand?': 'ما وضع المعالم المتفق عليها؟',
    'Compare the dates in the shared plan with today. A plan the customer has not agreed to does not count.':
      'قارن تواريخ الخطة المشتركة بتاريخ اليوم. الخطة التي لم يوافق عليها العميل لا تُحتسب.',
    'No milestones agreed': 'لا معالم متفق عليها',
    'Agree three dated milestones toward the outcome with your contact, and share them as one plan.':
      'اتفق مع جهة الاتصال على ثلاثة معالم مؤرّخة نحو النتيجة، وشاركها في خطة واحدة.',
    'Several milestones late, no recovery plan': 'عدة معالم متأخرة، بلا خطة تدارك',
    'Go through the late milestones with your contact, and agree a new date and an owner for each.':
      'راجع المعالم المتأخرة مع جهة الاتصال، واتفقا لكل منها على تاريخ جديد ومسؤول.',
    'Behind plan, recovery agreed': 'متأخرة عن الخطة، والتدارك متفق عليه',
    'Clear the biggest obstacle with its owner, and check the recovery dates together every week.':
      'أزل أكبر عائق مع المسؤول عنه، وراجعا معًا تواريخ التدارك كل أسبوع.',
    'On track with the agreed plan': 'تسير وفق الخطة المتفق عليها',
    'Ask the customer which milestone could come earlier, and finish that one ahead of its date.':
      'اسأل العميل أي معلم يمكن تقديمه، وأنجزه قبل موعده.',
    'Ahead of the plan, or plan complete': 'متقدمة على الخطة، أو اكتملت الخطة',
    'How far has the outcome itself moved toward its target?': 'إلى أي مدى اقتربت النتيجة نفسها من هدفها؟',
    'Use the metric agreed for the outcome. Logins, tickets and training hours are activity, not the outcome.':
      'استخدم المقياس المتفق عليه للنتيجة. عمليات الدخول والتذاكر وساعات التدريب نشاط وليست هي النتيجة.',
    'Outcome not measured': 'النتيجة غير مقيسة',
    'Find one number for the outcome with your contact, and record what it is today.':
      'حدّد مع جهة الاتصال رقمًا واحدًا للنتيجة، وسجّل قيمته اليوم.',
    'Measured, no movement yet': 'مقيسة، ولا حركة بعد',
    'Pick the workflow that affects the number most, and agree one change to it with the team.':
      'اختر مسار العمل الأكثر تأثيرًا في الرقم، واتفق مع الفريق على تغيير واحد فيه.',
    'Early movement, under a third of the way': 'حركة أولى، أقل من ثلث الطريق',
    'Find out what worked, repeat it with the next team, and compare the number after four weeks.':
      'اعرف ما الذي نجح، وكرّره مع الفريق التالي، وقارن الرقم بعد أربعة أسابيع.',
    'Clearly moving, near or behind pace': 'حركة واضحة، قرب الوتيرة المطلوبة أو دونها',
    'Remove what slows progress most, and ask the customer to report the number from their own data.':
      'أزل أكثر ما يبطئ التقدم، واطلب من العميل أن يعرض الرقم من بياناته هو.',
    'On pace or reached, in the customer\'s own data': 'بالوتيرة المطلوبة أو تحققت، وفق بيانات العميل',
    'Are the right people using the workflows the outcome depends on?':
      'هل يستخدم الأشخاص المناسبون مسارات العمل التي تقوم عليها النتيجة؟',
    'Meaningful adoption serves the outcome. Look at who works in the key workflows, not at how many log in.':
      'التبنّي ذو المعنى يخدم النتيجة. انظر إلى من يعمل في المسارات الأساسية، لا إلى عدد من يسجّلون الدخول.',
    'Little or no use': 'استخدام ضئيل أو معدوم',
    'Ask three intended users what keeps them away, and remove the first obstacle with their manager.':
      'اسأل ثلاثة من المستخدمين المقصودين عمّا يمنعهم، وأزل أول عائق مع مديرهم.',
    'Logins, but not in the key workflows': 'تسجيل دخول، لكن خارج المسارات الأساسية',
    'Train one team on one key workflow with their own data, and check its use two weeks later.':
      'درّب فريقًا واحدًا على مسار أساسي واحد ببياناته هو، وتحقق من استخدامه بعد أسبوعين.',
    'Some teams in the key workflows': 'بعض الفرق في المسارات الأساسية',
    'List the teams still missing, and let a team that uses the workflow show it to the next one.':
      'اكتب الفرق الغائبة، ودع فريقًا يستخدم المسار يعرضه على الفريق التالي.',
    'Most intended users in the key workflows': 'معظم المستخدمين المقصودين في المسارات الأساسية',
    'Find a step still done the old way, move it into the product, and agree with managers to retire the old way.':
      'ابحث عن خطوة ما زالت تُنجَز بالطريقة القديمة، وانقلها إلى المنتج، واتفق مع المديرين على إيقاف '
      + 'الطريقة القديمة.',
    'Part of the routine; work would stop without it': 'جزء من العمل المعتاد، ومن دونه يتوقف العمل',
    Proof: 'إثبات القيمة',
    'Do we know who influences the renewal, and could they say today why to keep the contract?':
      'هل نعرف من يؤثر في التجديد، وهل يستطيعون اليوم أن يقولوا لماذا يُبقون على العقد؟',
    'Do we know who decides the renewal, and who influences them?':
      'هل نعرف من يقرر التجديد ومن يؤثر في قراره؟',
    'Think of the budget holder, finance, procurement, and anyone whose objection could stop the renewal.':
      'فكّر في مسؤول الميزانية والمالية والمشتريات، وكل من قد يوقف اعتراضه التجديد.',
    'Nobody identified': 'لا أحد معروف',
    'Ask your contact who signs the renewal, and write down the name and role.':
      'اسأل جهة الاتصال من يوقّع التجديد، ودوّن اسمه ودوره.',
    'One name, no wider map': 'اسم واحد، بلا خريطة أوسع',
    'Map who decides, who influences and who could object, from your notes and the org chart.':
      'ارسم خريطة لمن يقرر ومن يؤثر ومن قد يعترض، من ملاحظاتك ومن الهيكل التنظيمي.',
    'People mapped, not verified': 'خريطة للأشخاص، غير متحقَّق منها',
    'Go through the map with your champion, correct the roles and ask who is missing.':
      'راجع الخريطة مع مناصرك، وصحّح الأدوار، واسأل عمّن ينقصها.',
    'Map verified with a champion': 'خريطة متحقَّق منها مع مناصر',
    'Meet each person on the map whom you have not met for two quarters, and bring one result that matters to them.':
      'قابل كل شخص في الخريطة لم تقابله منذ ربعين، وقدّم له نتيجة واحدة تهمه.',
    'Map verified, everyone met in the last two quarters':
      'خريطة متحقَّق منها، وقوبل الجميع في الربعين الأخيرين',
    'What evidence of value exists?': 'ما الأدلة الموجودة على القيمة؟',
    'Value is a result for their business, such as time, money or risk. Usage shows activity, not value.':
      'القيمة نتيجة تخص أعمالهم، كالوقت أو المال أو المخاطر. أما الاستخدام فيدل على النشاط لا على القيمة.',
    'No evidence of value': 'لا دليل على القيمة',
    'Ask two users what has become better since they started, and write down their answers.':
      'اسأل مستخدمَين عمّا تحسّن منذ أن بدآ، ودوّن إجابتيهما.',
    'Anecdotes only': 'حكايات فقط',
    'Collect the usage figures behind the anecdotes, and share them with your contact.':
      'اجمع أرقام الاستخدام التي وراء الحكايات، وشاركها مع جهة الاتصال.',
    'Usage figures only': 'أرقام استخدام فقط',
    'Work out with your contact what one usage figure means in time, money or risk, using their data.':
      'احسب مع جهة الاتصال ما يعنيه أحد أرقام الاستخدام من وقت أو مال أو مخاطر، ببياناتهم هم.',
    'Value quantified from the customer\'s data': 'قيمة محسوبة من بيانات العميل',
    'Show the calculation to the sponsor or finance, and ask them to correct or confirm it.':
      'اعرض الحساب على الراعي أو المالية، واطلب منهم تصحيحه أو تأكيده.',
    'Quantified value accepted by sponsor or finance': 'قيمة محسوبة قبلها الراعي أو المالية',
    'Could the decision-maker explain in a budget meeting today why to keep the contract?':
      'هل يستطيع صاحب القرار أن يشرح اليوم في اجتماع الميزانية لماذا يُبقي على العقد؟',
    'Go by what the person who signs has said to you or your champion. If you can only guess, choose Not sure.':
      'استند إلى ما قاله صاحب التوقيع لك أو لمناصرك. إن لم يكن لديك إلا التخمين فاختر «لست متأكدًا».',
    'Does not know us': 'لا يعرفنا',
    'Ask your champion to introduce you to the decision-maker, or to pass on three lines about what we do for them.':
      'اطلب من مناصرك أن يعرّفك بصاحب القرار، أو أن ينقل إليه ثلاثة أسطر عمّا نفعله لهم.',
    'Could explain it only vaguely': 'لا يشرحه إلا بصورة مبهمة',
    'Send the decision-maker half a page: why they bought, what has changed since, what comes next.':
      'أرسل إلى صاحب القرار نصف صفحة: لماذا اشتروا، وما الذي تغيّر منذ ذلك، وما التالي.',
    'Would repeat our pitch': 'يكرر عرضنا التسويقي',
    'Show the decision-maker one outcome of their own in a short meeting, without product slides.':
      'اعرض على صاحب القرار نتيجة واحدة تخصه في اجتماع قصير، بلا شرائح عن المنتج.',
    'Would name a specific outcome': 'يذكر نتيجة محددة',
    'Put the confirmed numbers on one page in the customer\'s words, for the decision-maker\'s own budget talks.':
      'ضع الأرقام المؤكدة في صفحة واحدة بكلمات العميل، لنقاشات الميزانية التي يجريها صاحب القرار.',
    'Has made the case unprompted, with numbers': 'دافع عنه من تلقاء نفسه، بالأرقام',
    Signals: 'الإشارات',
    'In your informed judgment, how do relationship, champion, users and outside risk look?':
      'في تقديرك المبني على معرفة، ما حال العلاقة والمناصر والمستخدمين والمخاطر الخارجية؟',
    'How is the relationship, and how engaged is the customer?': 'كيف هي العلاقة، وما مدى تفاعل العميل؟',
    'Look at the last 90 days: how fast they reply, whether meetings take place, who starts the conversation.':
      'انظر إلى آخر 90 يومًا: سرعة الرد، وهل تُعقد الاجتماعات، ومن يبدأ الحديث.',
    'Hostile or silent': 'عدائي أو صامت',
    'Have one of our executives call theirs, ask what went wrong, and agree one fix with a date.':
      'ليتصل أحد قياديينا بنظيره لديهم، وليسأل عمّا حدث، وليتفقا على إصلاح واحد بتاريخ.',
    'Slow to reply, often cancels': 'بطيء الرد، كثير الإلغاء',
    'Offer a shorter meeting on a topic of their choice, and bring one thing that helps them at once.':
      'اعرض اجتماعًا أقصر في موضوع يختارونه، وقدّم شيئًا واحدًا يفيدهم فورًا.',
    'Polite, but only reacts': 'مهذّب، لكنه يكتفي بالرد',
    'Agree a regular meeting with your contact, and open each one with a question about their goals.':
      'اتفق على اجتماع دوري مع جهة الاتصال، وابدأ كل اجتماع بسؤال عن أهدافها.',
    'Open, with regular contact': 'منفتح، وتواصله منتظم',
    'Ask your contact about plans for the next two quarters, and offer to help prepare one of them.':
      'اسأل جهة الاتصال عن خطط الربعين القادمين، واعرض المساعدة في إعداد واحدة منها.',
    'Brings us in early and shares plans': 'يشركنا مبكرًا ويطلعنا على خططه',
    'How stable is our champion?': 'ما مدى ثبات مناصرنا؟',
    'A champion speaks up for us when we are not in the room, and is listened to.':
      'المناصر يتحدث لصالحنا في غيابنا، وكلمته مسموعة.',
    'No champion, or the champion has left': 'لا مناصر، أو غادر المناصر',
    'Find the person who gains most from the outcome, and ask how you can help them succeed with it.':
      'ابحث عن أكثر من يستفيد من النتيجة، واسأله كيف تساعده على النجاح فيها.',
    'Champion leaving or losing influence': 'المناصر يغادر أو يفقد تأثيره',
    'Ask the champion to name a successor, and meet the two of them together soon.':
      'اطلب من المناصر أن يسمّي خلفًا له، وقابلهما معًا قريبًا.',
    'One stable champion, no backup': 'مناصر واحد ثابت، بلا بديل',
    'Ask your champion who else benefits, and give that person a result of their own to share.':
      'اسأل مناصرك من يستفيد أيضًا، وقدّم لذلك الشخص نتيجة تخصه ليعرضها.',
    'One strong champion and a backup': 'مناصر قوي واحد وبديل له',
    'Meet someone in another team and someone more senior, and show each a result that matters to them.':
      'قابل شخصًا من فريق آخر وشخصًا أعلى منصبًا، واعرض على كل منهما نتيجة تهمه.',
    'Several champions across teams and levels': 'عدة مناصرين في فرق ومستويات مختلفة',
    'How do end users feel about the product?': 'ما شعور المستخدمين النهائيين تجاه المنتج؟',
    'Listen to the users themselves, not only to your contact: surveys, tickets, training sessions, user calls.':
      'استمع إلى المستخدمين أنفسهم، لا إلى جهة الاتصال وحدها: الاستبيانات والتذاكر والتدريب والمكالمات.',
    'Widely frustrated': 'استياء واسع',
    'Collect the three most frequent complaints, get a date for one fix, and tell the users.':
      'اجمع أكثر ثلاث شكاوى تكرارًا، واحصل على تاريخ لإصلاح إحداها، وأبلغ المستخدمين.',
    'More complaints than praise': 'الشكاوى أكثر من الثناء',
    'Solve or work around the top complaint, and report back to the people who raised it.':
      'حُلّ الشكوى الأولى أو تجاوزها، وأبلغ من رفعوها بما تم.',
    'Mixed or unclear mood': 'انطباع متباين أو غير واضح',
    'Ask ten users what helps and what annoys them, and act on the clearest answer.':
      'اسأل عشرة مستخدمين عمّا يفيدهم وما يزعجهم، واعمل بأوضح إجابة.',
    'Mostly positive': 'إيجابي في الغالب',
    'Ask two happy users to show colleagues how they work, and thank them in front of their manager.':
      'اطلب من مستخدمَين راضيين أن يُريا زملاءهما طريقة عملهما، واشكرهما أمام مديرهما.',
    'Recommend it unprompted': 'يوصون به من تلقاء أنفسهم',
    'How exposed is the account to outside risk?': 'ما مدى تعرّض الحساب للمخاطر الخارجية؟',
    'Budget cuts, merger, reorganisation, competitor, regulation. Ask your contacts, and read their news.':
      'خفض الميزانية والاندماج وإعادة التنظيم والمنافس والأنظمة. اسأل جهات الاتصال، وتابع أخبارهم.',
    'Severe risk, already in effect': 'خطر جسيم، قائم بالفعل',
    'Ask the sponsor what the change means for the contract, and agree what to protect first.':
      'اسأل الراعي عمّا يعنيه التغيير للعقد، واتفقا على ما يُحمى أولًا.',
    'Serious risk, announced or confirmed': 'خطر كبير، مُعلن أو مؤكد',
    'Agree one step with your champion that lowers the risk, such as an earlier renewal or a new sponsor.':
      'اتفق مع مناصرك على خطوة واحدة تقلل الخطر، كتجديد مبكر أو راعٍ جديد.',
    'Possible risk, nothing confirmed': 'خطر محتمل، لا شيء مؤكد',
    'Ask your sponsor about the risk directly, and note what is fact and what is rumour.':
      'اسأل راعيك عن الخطر مباشرة، ودوّن ما هو حقيقة وما هو إشاعة.',
    'Minor risk, little effect expected': 'خطر طفيف، أثره المتوقع قليل',
    'Go through budget, ownership, competitors and regulation with your sponsor, and note the date.':
      'راجع الميزانية والملكية والمنافسين والأنظمة مع راعيك، ودوّن التاريخ.',
    'No known risk, checked this quarter': 'لا خطر معروف، وجرى التحقق هذا الربع',
    Critical: 'حرج',
    'At risk': 'معرّض للخطر',
    Healthy: 'سليم',
    Thriving: 'مزدهر',
    'Usage noise': 'ضجيج الاستخدام',
    'People are busy in the product, but nothing shows that the outcome has moved. Check first whether the workflows they use affect the agreed metric.':
      'الناس منشغلون في المنتج، لكن لا شيء يدل على أن النتيجة تحركت. تحقق أولًا هل تؤثر مسارات العمل التي '
      + 'يستخدمونها في المقياس المتفق عليه.',
    'Polite exit': 'رحيل مهذّب',
    'The mood is good, but there is little proof of value, and pleasant accounts leave too. Check first what the decision-maker could say about results.':
      'الأجواء طيبة، لكن إثبات القيمة قليل، والحسابات اللطيفة ترحل أيضًا. تحقق أولًا مما يستطيع صاحب '
      + 'القرار قوله عن النتائج.',
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
  pickStage: 'اختر مرحلة لترى الدرجة ونطاقها والخطوات التالية.',
  noScore: 'لا درجة بعد',
  noAnswers: 'لا إجابة تُحتسب في هذه المرحلة بعد. كل الدرجات ما زالت ممكنة.',
  could: (names) => `غير مؤكدة: قد تكون ${names}`,
  or: alternativesIn(TAG),
  certain: 'مؤكدة: النطاق كله يقع في هذه الفئة',
  range,
  coverage: (coverage) =>
    `أُجيب عن ${percent(coverage < 100 ? Math.min(99, Math.round(coverage)) : 100)}`,
  bandSpan: (band, from, to) => `${band} من ${number(from)} إلى ${number(to)}`,
  picture: (name, n, low, high) => `${name}: ${n === null ? 'بلا درجة' : score(n)}، ${range(low, high)}`,
  gaugeText: (bands) => `الفئات: ${bands}. المجهول مخطّط.`,
  details: 'التفاصيل',
  points: 'أين ذهبت النقاط المئة',
  shares: (...[earned, unknown, lost]) =>
    `مكتسبة ${score(earned)}، مجهولة ${score(unknown)}، مفقودة ${score(lost)}`,
  dimensions: 'الأبعاد',
  scoreHead: 'الدرجة',
  weightHead: 'الوزن',
  earned: 'مكتسبة',
  lost: 'مفقودة',
  unknown: 'مجهولة',
  stages: 'الإجابات نفسها في كل مرحلة',
  blindSpots: 'النقاط العمياء',
  next: 'الخطوات التالية',
  nothingNext: 'كل إجابة في أعلى مستوياتها.',
  gain: (gain) => ltr(`+${score(gain)}`),
  swing: (gain) => ltr(`±${score(gain)}`),
  raise: 'للتحسين',
  find_out: 'للاستيضاح',
  showAll: (n) => `عرض الكل (${number(n)})`,
  raised: (id, from, to, total) => `${ltr(id)} من ${from} إلى ${to}، الدرجة ${score(total)}`,
  inPlay: (id, gain) => `${ltr(id)}، قد يتغيّر بها حتى ${score(gain)} من النقاط`,
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

  required: 'اختر مرحلة وأجب عن سؤال واحد على الأقل.',

  // Badge
  badge: (total, band, low, high) => `${total} من 100، ${band}، ${range(low, high)}.`,
};
