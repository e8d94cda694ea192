import { wordSet } from '../word-set';

/** Nouns that name an office and little else; a label that holds one is a speaker's. */
export const clearOffices = wordSet(`
  president presidents co-president premier chancellor vice-chancellor minister ministers secretary secretaries undersecretary
  senator sen congressman congresswoman congressperson representative governor gov mayor ambassador king queen prince princess
  emir sultan sheikh sheikha pope cardinal archbishop bishop patriarch rabbi imam chairman chairwoman chairperson co-chair
  co-chairman vice-chair commissioner spokesperson spokesman spokeswoman moderator interviewer interpreter translator
  taoiseach tánaiste administrator secretary-general director-general prosecutor admiral colonel lieutenant reverend judge
  councillor councilman councilwoman councilmember assemblyman assemblywoman delegate treasurer comptroller presenter
  correspondent rep amb adm sec cong chaplain lawmaker coordinator counselor counsellor adviser advisor deputy
`);

/** Nouns that name an office and much else ("General Petraeus", "General Principles"): they part a role, they prove none. */
export const otherOffices = wordSet(`
  chair general captain major sergeant speaker justice host reporter journalist chief head leader envoy director official
  officer lady pro tempore whip manager member participant aide attorney staff ceo founder professor editor anchor
  analyst clerk doctor nurse student teacher foreman
`);

/** Forms of address; part of the name, not of the role. */
export const honorifics = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady baroness baron viscount viscountess earl countess madam madame mme m rev
  messrs hon smt shri
`);

/** Honorifics that say whether a man or a woman is meant; two people never share a name across them. */
export const mensHonorifics = wordSet('mr sir lord baron viscount earl king prince shri');
export const womensHonorifics = wordSet(
  'mrs ms miss smt dame lady baroness viscountess countess madam madame mme queen princess',
);

/** Labels for people without a name. */
export const genericLabels = wordSet(`
  question questions answer q a moderator interpreter translator reporter reporters host journalist speaker participant
  participants audience remark reply response interviewer interviewee presenter voice voices narrator operator male female
  unidentified unknown crowd members aide analyst correspondent announcer witness panelist panellist attendee protester
  questioner questioners inquirer journaliste journalistes candidates panelists panellists attendees speakers hosts guests anchors
  student caller guest unidentifiable chorus all
`);

/** Words that go on a place or department which began one word before ("United States", "Foreign Affairs"). */
export const placeContinuations = wordSet(`
  states kingdom federation republic nations union zealand africa korea arabia lanka rica emirates affairs development trade
  resources security relations commission council assembly parliament herzegovina macedonia ireland guinea faso leone salvador
  duma bank house committee ministry government agency department defence defense finance policy staff america state states
  exchequer treasury commerce energy labor labour health education interior justice transportation transport agriculture
  homeland services commons lords representatives opposition board fund court chamber congress senate cabinet office party
  knesset rada coast bissau tobago nevis principe montenegro islands island territories verde timor yemen sudan
`);

/** Words behind "of ..." that two-word places begin with ("New Zealand", "Saudi Arabia"). */
export const placeBeginnings = wordSet(`
  new north south east west saudi sri costa el san sierra burkina papua great european czech dominican
  foreign national homeland hong bosnia trinidad ivory cape puerto equatorial people's supreme federal
`);

/** Small words that may stand in lower case inside a label. */
export const labelConnectors = wordSet(`
  of the and for to on in at de da do dos del della di du la le van von der den ten zu al el bin ibn bint und y af e
  pro tempore
`);

/** Parties as they stand in brackets behind a name. */
export const parties = wordSet(`
  con lab ld libdem snp cb gp dup pc uup sdlp ind alba reform ukip nonafl non-afl crossbench labour conservative green liberal
  nat lab/co-op bishops lords d r i dem rep gop alp lnp npd ndp cpc bq lib act cdu csu spd fdp afd
`);

/** Openings of lines with a colon that are not speakers: web furniture, notes, headings, turns of speech, salutations. */
export const notSpeakers = wordSet(`
  next previous prev photo photos photograph source sources note notes see read share tags tag topics published date dates location time subject
  update updated geography persons video caption image images credit credits http https link links url title place event
  background contents summary language related more also transcript re cc from to via tel phone email e-mail fax contact
  website web address copyright category categories section chapter appendix annex table figure part step day week agenda
  venue format duration recorded recording topic keywords author authors by posted filed issued release embargo attachments
  dear ladies friends colleagues gentlemen distinguished excellencies excellency comrades citizens fellow honourable honorable
  esteemed however remember again finally moreover first firstly second secondly third thirdly fourth fifth lastly now so
  therefore but and because yes no look listen conclusion result results example examples today tomorrow yesterday this that
  these those it we i he she they as in on at our my your his her their its there here fact facts key warning attention
  important reminder thank thanks good hello welcome let please imagine think consider take what why how when where who which
  if then well okay ok still meanwhile instead likewise indeed clearly simply bottom point points message lesson answer-me
  one two three four five six seven eight nine ten another other others some many all most both each every make mark nothing
  everything something remarks proverbs genesis psalm psalms matthew luke john-3 goal goals objective objectives task tasks
  priority priorities number issue issues problem problems solution solutions reason reasons quote quotes definition
  overview introduction highlights statistics data recommendation recommendations option options item items
`);

/** Words of a sentence that no label holds. */
export const notInLabels = wordSet(`
  i we you he she it they me us him them my our your his her their its this that these those is are was were be been am has
  have had will would can could should may might must do does did not said says say told tells asked asks added adds
  know think want mean who which what why how when where there here if because but or so than then just only very too
  said: let's i'm we're it's that's don't here's there's what's who's
`);
