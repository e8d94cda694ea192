/** Words that introduce a statement and belong to no claim ("I will note that", "Let me remind you that", "As you know,"). */
const openings: readonly RegExp[] = [
  /^(?:and|but|so|also|yet|moreover|in addition|in general|in turn|to conclude|naturally|unfortunately|consequently|indeed|of course|first of all|again|finally|therefore|however|furthermore|besides|well|look|secondly|thirdly|then|now|for example|for instance|as before)\s*,\s+(?:of course,\s+)?/i,
  /^(?:and|but|so|whereas|while|although|though|because|since|that|given that|given)\s+/i,
  /^(?:as (?:you|we all|everyone) knows?|as you are aware|as I (?:have )?(?:already )?(?:said|noted|mentioned)(?: before| earlier)?|you know|I mean)\s*,\s+/i,
  /^(?:I|we)\s+(?:\w+\s+)?(?:believe|think|feel|consider|am (?:sure|confident)|are (?:sure|confident)) that\s*,\s+/i,
  /^(?:you are (?:well )?aware|you (?:all )?know|everyone knows|it is (?:well )?known|the fact is|we (?:all )?know|I know) that\s+/i,
  /^(?:I|we|let me|let us)\s+(?:(?:would|should|will|want|wish|must|can|also|like|to|just|once again|again|only)\s+){0,4}(?:note|say|add|remind|stress|emphasi[sz]e|point out|recall|tell|mention|inform|underline|highlight|repeat|report|draw)(?:\s+(?:you|here|again|once again|everyone|your attention to the fact))?\s+that\s+/i,
];

/** A report of another's words; dropped where what follows stands on its own ("the President reminded me that | there are 340"). */
const reports =
  /^(?:(?:during|at|in|after|before) [^,]{1,40},\s+)?(?:the|mr\.?|mrs\.?|ms\.?|president|prime|my|our|\p{Lu}[\p{L}-]+)[^,.;:]{0,60}?\b(?:reminded|told|informed|assured)(?: (?:me|us|you|them))? that\s+/iu;

/** How many characters at the start of a statement only introduce it. */
export function introductionLength(statement: string, alsoReports: boolean): number {
  let taken = 0;
  for (let round = 0; round < openings.length; round += 1) {
    const rest = statement.slice(taken);
    const found = [...openings, ...(alsoReports ? [reports] : [])].map(
      (pattern) => pattern.exec(rest)?.[0].length ?? 0,
    );
    const longest = Math.max(...found);
    if (longest === 0 || longest >= rest.length) return taken;
    taken += longest;
  }
  return taken;
}
