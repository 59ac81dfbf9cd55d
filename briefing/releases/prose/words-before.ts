/**
 * What stands before a value and decides whether other words fit in its place, in the languages of the built-in templates.
 * A list is long rather than exact: where it takes too much for a bound, a sentence is left out that could have been said.
 */

/** A day or month has one of these before it that its words do without; others say more than when. */
export const leadsToDate = /(?:^|(?<=\s))(?:on|in|le|en|في يوم|في|يوم|بتاريخ)\s+$/iu;

/** What bounds a time or belongs to a thing: `since`, `depuis le`, `منذ`; no `recently` fits behind it. */
export const boundsDate = new RegExp(
  `(?:^|\\s)(?:${[
    'since|until|till|by|before|after|from|to|between|and|of|as of|around',
    "(?:depuis|avant|après|dès|entre|et|vers|pour|sur|ici)(?: l[ea])?|[dà]e?|du|au|jusqu[’'](?:en|au|à)|fin|début|courant|mi",
    'و?(?:منذ|حتى|قبل|بعد|من|إلى|بين|بحلول|لغاية|حوالي|نحو|(?:في )?(?:أوائل|أواخر|مطلع|بداية|منتصف|نهاية))(?: يوم)?',
  ].join('|')})\\s+$`,
  'iu',
);

/** Before `a number of` nothing else may say how many, or which. */
export const determines =
  /(?:^|\s)(?:the|these|those|all|some|about|around|nearly|almost|only|just|least|most|up to|than|over|under|its|their|his|her|our)\s+$/iu;

/** The same for `plusieurs` and `عدد`; an article that is written onto its word too. */
export const determinesElsewhere =
  /(?:^|\s)(?:les?|la|ces?|cette|[cs]es|des|aux|leurs?|[nv]os|environ|quelque|près de|moins de|plus de|moins|plus|(?:نحو|حوال[يى]|قرابة|زهاء|(?:أكثر|أقل) من|ما يصل إلى|ما لا يقل عن|كل|جميع|هؤلاء)|و?الـ?)\s*$|(?:jusqu|[ld])[’']$|[\u0640]$/iu;

/** What goes on after a quantity that was said with its unit; any other word may be what is counted. */
export const goesOn = new RegExp(
  `^\\s*(?:$|[^\\s\\p{L}\\p{N}{]|(?:${[
    'and|or|but|by|for|from|in|into|on|of|to|at|as|with|without|who|that|which|were|was|have|has|had|are|is|will|would|could',
    'may|might|since|until|after|before|during|against|over|under|there|here|\\p{L}+ed',
    'et|ou|mais|à|au|aux|dans|en|sur|par|pour|depuis|avec|sans|vers|qui|que|dont|où|ont|avaient|sont|étaient|seront|furent',
    'avant|après|pendant|contre|selon|entre|jusqu|lors|le|ne|n',
    'من|إلى|في|على|عن|حتى|بعد|قبل|منذ|خلال|بين|ضد|لدى|عند|مع|دون|أو|ثم|لم|لا|وفق|بحسب|حسب|الذين|كانوا',
  ].join('|')})(?![\\p{L}\\p{N}]))`,
  'iu',
);
