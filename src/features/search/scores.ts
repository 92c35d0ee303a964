/**
 * How good an answer is, in parts of 1: the words as they were typed are worth most, then other spellings, then words of the
 * same meaning, then what only stands near the sentence.
 */
export const quality = {
  asTyped: 1,
  pinyin: 0.95,
  synonym: 0.85,
  /** 污水厂 for 污水处理厂. */
  shortForm: 0.85,
  /** A number that measures nothing: 第34届, phase two. */
  plainNumber: 0.8,
  /** A word that only puts the question, where it is said in the text too and where it is not. */
  questionWord: 0.9,
  absentQuestionWord: 0.2,
  halfWord: 0.75,
  misspelt: 0.6,
  /** What stands in the label of a figure of the sentence, and not in it. */
  inLabel: 0.7,
  /** What stands in the titles above the sentence. */
  inTitle: 0.4,
} as const;

/** What makes one passage a better answer than another; points are added. */
export const points = {
  /** The whole query stands in the passage as it was typed: more than all that follows together. */
  literal: 100,
  /** The parts of the query are there, well said. */
  words: 40,
  /** They stand together, in the order of a name or a phrase. */
  closeness: 25,
  /** The passage is about them: a short sentence, and not a long one that mentions them. */
  aboutness: 12,
  /** The query is what a figure of the sentence measures. */
  measured: 4,
  /** The same where the query asks how many there are, or for what is new. */
  counted: 14,
  /** The figures are of the kind that is asked for, results or targets. */
  kindAsked: 3,
  /** A sentence that begins, adds or opens something answers who asks for what is new. */
  newness: 10,
  /** Each word that only puts the question and stands there all the same. */
  questionWord: 3,
  /** A figure that states the number in its own unit stands before those that share its digits. */
  sameNumber: 50,
  /** What the full-text index takes for the best of the related passages. */
  relevance: 10,
  /** A word of a question that stands in one sentence alone. */
  nearest: 100,
  /** A figure whose label holds the other words of the query. */
  labelled: 20,
} as const;

/** The share of a run that counts as answered where all of it is there, but not together. */
export const scattered = 0.9;

/** What laying a run of Chinese on a passage costs, for each piece: the cheapest way to lay it is the right one. */
export const layingCost = {
  literal: 5,
  synonym: 6,
  shortForm: 6,
  /** A question word that is there, or a label that holds the piece. */
  presentQuestionWord: 7,
  inLabel: 7,
  questionWord: 8,
  /** A character that nothing answers. */
  unanswered: 100,
} as const;
