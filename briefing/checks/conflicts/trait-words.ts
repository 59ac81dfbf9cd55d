/**
 * Words by which English statements tell one thing from another. A star stands for any ending; within a group, words of one
 * line mean the same.
 */
export const traitWords = {
  /** What was done. */
  actions: [
    'move moved moves moving movement movements transfer* receiv* arriv* carried took taken brought transport* handed-over flown convoy convoys',
    'kill* dead died death deaths fatalit* slain',
    'injur* wound* hurt',
    'captur* arrest* detained seiz*',
    'hold holds held house houses housed jailed imprisoned',
    'releas* freed',
    'escap* fled broke-out breakout breakouts',
    'displac* evacuat*',
    'return* repatriat* went-home taken-home took-home',
    'destroy* damag*',
    'missing',
    'member members join* belong belongs',
    'deploy* stationed',
    'vote voted votes elected seat seats',
    'deliver* supply supplied supplies donat* pledg*',
    'need needs',
  ],
  /** What brought it about. */
  causes: [
    'bomb* explo* suicide blew blast blasts detonat* mine mines',
    'shot shooting shootings gunman gunmen gunfire ambush*',
    'airstrike airstrikes air-strike air-strikes drone drones shelling shelled rocket rockets missile missiles',
    'clash* fighting battle battles raid raids offensive',
    'flood floods flooding earthquake* quake* storm storms landslide* fire fires',
    'crash* collision* accident*',
    'cholera measles outbreak* epidemic*',
    'protest protests riot* demonstration*',
  ],
  /** Who they are. */
  roles: [
    'civilian civilians',
    'fighter fighters militant militants attacker attackers insurgent insurgents',
    'soldier soldiers police policeman policemen troops',
  ],
  /** Which part of them. */
  parts: [
    'men male males',
    'woman women female females',
    'child children minor minors boy boys girl girls infants',
    'families',
  ],
  /** How they travel. */
  means: [
    'by-land by-road by-bus buses overland',
    'by-air by-plane flight flights airlift* flown',
    'by-sea by-boat',
  ],
  /** Which in a row; from the fourth line on it is a further one. */
  order: [
    'first',
    'second',
    'third',
    'another further additional remaining rest-of of-them of-whom among-them',
  ],
  /** Whether it is planned, denied, or told by the day. */
  manner: [
    'could would will plan plans planned expected expects intends to-be might may-be may-have may-become may-reach',
    'not no never denies denied deny false',
    'a-day per-day daily a-week per-week weekly a-month per-month monthly a-year per-year yearly every',
  ],
  /** That a figure adds up to the day on which it is told. */
  running: [
    'so-far to-date in-total altogether until-now up-to-now by-now total-of total-number',
    'by-the-end by-the-evening by-the-morning by-midnight by-noon by-midday by-nightfall',
    'since-monday since-tuesday since-wednesday since-thursday since-friday since-saturday since-sunday since-the',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Actions, by their lines, that say what became of people: the killed and the injured are never counted as one. Those that are
 * often no more than an epithet (“captured fighters”) are not among them.
 */
export const outcomes = 0b110_0100_0110;

/** Actions, by their lines, whose count belongs to whoever does them: the seats of a party, the tents of a body. */
export const owned = 0b1111_1001_0001_0000;

/** Men, among the parts. */
export const men = 0b1;
