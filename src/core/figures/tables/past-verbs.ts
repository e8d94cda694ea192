/** Verbs whose past shows no ending, and plain verbs that often follow a count. */
export const pastVerbs =
  /^(?:\w*[^e\W]ed|agreed|freed|guaranteed|came|went|took|made|said|left|got|won|lost|ran|saw|gave|fell|rose|grew|met|live|lives|work|go|goes|come|study|remain|stay|need|want|paid|built|sent|spent|sold|bought|held|kept|brought|found|told|thought|felt|began|became|chose|knew|spoke|stood|had|drew|led|wrote|drove|broke|flew|threw|struck|taught|caught|fought|fled)$/;
