/** Verbs that say what somebody did, in the past tense, and those of saying in the present too. */
const regular =
  'abandon abduct abolish accept accuse accompany adopt agree allege ambush announce annex appeal appear appoint approve arrest ' +
  'arrive ask assassinate assault attack attend award back bar block bomb capture cease charge claim clash close collapse ' +
  'condemn confirm confiscate convict criticise criticize cross damage declare defeat deliver demand denounce deploy deport ' +
  'destroy detain detonate disband dismiss displace dissolve double elect end endorse enter escape establish evacuate execute ' +
  'expel explode extradite fire form found free gather halt hand happen host impose increase injure inspect intercept invade ' +
  'issue join kidnap kill land launch lift loot lower march mediate meddle move murder name nominate nullify occupy offer open ' +
  'order oust pass perish pledge postpone present promise protest publish pull raid raise ram ratify reach recall receive ' +
  'recognise recognize recruit reduce register reject release remove repatriate replace report request rescue resign resume ' +
  'retire return reveal sack sanction seal sentence settle shell sign smuggle start state stop storm submit surrender suspend ' +
  'target test threaten topple torch trade train transfer travel urge veto visit vote warn welcome withhold work wound';
const irregular =
  'became began bought broke brought built came cut denied died drew drove fell fled flew forbade fought gave hit killed ' +
  'laid led left lost made met paid put quit ran rose said sank sent set shot shut sold sought spoke spent split spread stole ' +
  'struck swore testified took told tried went withdrew withdrawn won wrote blew beat taken given driven flown broken fallen ' +
  'applied carried replied supplied justified';
const saying =
  'says warns denies announces confirms accuses threatens demands urges rejects insists argues acknowledges condemns ' +
  'criticises estimates puts tells seizes enters leaves takes receives gives sends withdraws agrees refuses';

const verbs: ReadonlySet<string> = new Set([
  ...regular.split(' ').flatMap((verb) => pastOf(verb)),
  ...irregular.split(' '),
  ...saying.split(' '),
]);

/** May stand between a name and its verb. */
const between: ReadonlySet<string> = new Set(
  (
    'has have had was were been also again already later then now never not reportedly repeatedly recently since twice once ' +
    'jointly formally officially publicly still even first only both all itself himself herself themselves'
  ).split(' '),
);

/** Whether a word says what somebody did: `attacked`, `said`, `warns`. */
export function isActionWord(word: string): boolean {
  return verbs.has(word);
}

/** Whether a word may stand between a name and what it did: `has`, `reportedly`. */
export function isBetweenNameAndVerb(word: string): boolean {
  return between.has(word);
}

function pastOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  const doubled = /(?:^|[^aeiou])[aeiou][bdgmnptr]$/u.test(verb) ? [`${verb}${verb.slice(-1)}ed`] : [];
  return [`${verb}ed`, ...doubled];
}
