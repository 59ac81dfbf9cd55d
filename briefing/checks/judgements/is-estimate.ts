const estimate =
  /\b(?:we|I|the desk|this desk|analysts of this desk)\s(?:(?:also|still|therefore|now|continue to)\s)?(?:assess|judge|estimate|believe|expect|think|consider|anticipate|forecast|doubt|assume)(?:es|s|d|ed)?\b|\bin (?:our|the desk’s) (?:view|judgement|judgment|assessment|estimate)\b|\b(?:our|the desk’s) (?:judgement|judgment|assessment|estimate) is\b/iu;

/** Whether a sentence of English says of itself that it is a judgement of the desk. */
export function isEstimate(sentence: string): boolean {
  return estimate.test(sentence);
}
