import type { LanguageWords } from './grammar.ts';

/** The words that bound, turn and refuse a number in English; signs serve both languages. */
export const englishWords: LanguageWords = {
  boundPrefixes: {
    about: 'about|around|approximately|approx.|some|roughly|circa|≈|~'.split('|'),
    'at-least':
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|not under|not below|no lower than|not lower than|greater than or equal to|≥|≧'.split(
        '|',
      ),
    'more-than':
      'more than|over|above|greater than|higher than|larger than|in excess of|upwards of|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top|tops|topped|topping|>'.split(
        '|',
      ),
    'at-most':
      'up to|as many as|as much as|no more than|not more than|at most|a maximum of|no higher than|not over|not above|not exceed|not exceeding|less than or equal to|≤|≦'.split(
        '|',
      ),
    'less-than': 'fewer than|less than|under|below|lower than|smaller than|nearly|almost|close to|short of|<'.split(
      '|',
    ),
  },
  boundSuffixes: {
    about: ['or so', 'or thereabouts'],
    'at-least': [
      ...['more', 'above', 'over', 'older', 'higher', 'upwards'].flatMap((word) => [`or ${word}`, `and ${word}`]),
      ...['-plus', '+'],
    ],
    'at-most': ['less', 'fewer', 'below', 'under', 'younger', 'lower'].flatMap((word) => [`or ${word}`, `and ${word}`]),
  },
  directions: {
    up: 'grow grows grew grown growing growth rise rises rose risen rising increase increases increased increasing expand expands expanded expanding up'.split(
      ' ',
    ),
    down: 'fall falls fell fallen falling drop drops dropped dropping down cut cuts decline declines declined declining decrease decreases decreased decreasing reduce reduces reduced reducing reduction'.split(
      ' ',
    ),
  },
  changes: {
    up: ' (?:increase|rise|growth|gain|higher|up)',
    down: ' (?:decrease|decline|drop|fall|reduction|cut|lower|down)',
  },
  refusedUnits: {
    'foreign-currency':
      '(?:[a-z]*(?:an|ish|ese|i|ch|ss) )?(?:euros?|pounds?|sterling|yen|won|francs?|rupees?|ro?ubles?|pesos?|din?ars?|kron(?:a|e|or|er)|mark(?:s|ka)|lira|baht|ringgit|rand|reais|riyals?|dirhams?|shekels?|zloty)|pence|(?!US |U\\.S\\. )[a-z]+ (?:[a-z]+ )?dollars?|EUR|GBP|JPY|HKD|AUD|[€£₩₹]|(?:HK|[ACS]|NT)\\$',
    points: 'percent(?:age)?[- ]points?|pp|basis points?|bps|points?',
    multiple: 'times|-?fold|x',
    rate: '[‰‱]|per ?mille',
    date: "'?s|[ap]\\.?m|o'clock|BCE?|AD",
    vague: 'odd',
    fraction: '(?:in|out of) (?:\\d\\d?\\b|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)',
    'unknown-unit':
      '(?:square|cubic|sq|cu)\\b\\.?[ -]?[a-z]+|(?:metric |short |long )?(?:second|sec|day|week|month|quarter|decade|acre|mile|yard|ton|tonne|lit(?:er|re)|(?:kilo|mega|milli)?gram|(?:kilo|mega|giga)watt(?:[- ]hour)?|centimet(?:er|re)|millimet(?:er|re)|degree|gallon|barrel|ounce|bit|byte|cent|lakh|crore)s?|¢|k|feet|foot|ft|inch(?:es)?|[kmµμ]?g(?:/m³)?|lbs?|[cmn]m|m|t|[kMGT]?Wh?|[kMG]?Hz|[KMGT]B(?:ps)?|[°℃]C?',
  },
};
