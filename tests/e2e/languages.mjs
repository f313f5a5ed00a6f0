// The languages of the first set, written down a second time: the name each has for itself, its English name, and which way it runs.

const rows = [
  ['en', 'English', 'English'],
  ['sq', 'Shqip', 'Albanian'],
  ['am', 'አማርኛ', 'Amharic'],
  ['ar', 'العربية', 'Arabic'],
  ['bn', 'বাংলা', 'Bengali'],
  ['zh', '简体中文', 'Chinese (Simplified)'],
  ['fa', 'فارسی', 'Farsi'],
  ['prs', 'دری', 'Dari'],
  ['hi', 'हिन्दी', 'Hindi'],
  ['ckb', 'کوردیی ناوەندی', 'Kurdish (Sorani)'],
  ['ps', 'پښتو', 'Pashto'],
  ['pl', 'Polski', 'Polish'],
  ['ro', 'Română', 'Romanian'],
  ['so', 'Soomaali', 'Somali'],
  ['ti', 'ትግርኛ', 'Tigrinya'],
  ['ur', 'اردو', 'Urdu'],
  ['vi', 'Tiếng Việt', 'Vietnamese'],
  ['cy', 'Cymraeg', 'Welsh'],
];
const RIGHT_TO_LEFT = ['ar', 'fa', 'prs', 'ckb', 'ps', 'ur'];

/** All, by tag. */
export const languages = Object.fromEntries(
  rows.map(([tag, own, english]) => [tag, { tag, own, english, dir: RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr' }]),
);
