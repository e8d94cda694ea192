import { wordSet } from '../word-set';

/** Before a name: a full stop after one of these ends nothing, whatever follows. */
export const titlesBeforeNames = wordSet(`
  mr mrs ms mx smt dr messrs mme mlle prof hon rev fr lt capt cmdr sgt maj cpl pvt supt insp amb v vs cf e.g i.e viz
`);

/** Titles that also stand alone ("the Lt. Gov. He said"): these end a sentence before a word that only opens one. */
export const titlesThatStandAlone = wordSet(`
  gen sen sens rep reps gov govs col adm pres pfc sec secy treas st ste mt mts ft pt dep asst assoc atty cong del vp
`);

/** Before a number ("No. 2202", "p. 55", "Art. IV"): no end where a number follows. */
export const abbreviationsBeforeNumbers = wordSet(`
  no nos n° nº № art arts sec secs p pp vol vols ch chs fig figs para paras cl approx ca c app ann supp stat rec cong ex ed eds res s h.r
  jan feb mar apr jun jul aug sep sept oct nov dec rs
`);

/** Months, companies, generations, places: a full stop after one of these ends a sentence only before an opener. */
export const otherAbbreviations = wordSet(`
  inc co corp ltd plc llc bros cos jr sr esq al dept depts est govt natl intl assn univ inst ave blvd rd sq hwy bldg
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ph.d m.d b.a m.a ll.b
  ala ariz ark calif colo conn fla ga ill kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo
`);

/** Words that, with a capital, open a sentence far more often than they stand inside a name. */
export const sentenceOpeners = wordSet(`
  the a an this that these those it its it's we we're we've we'll our i i'm i've i'll i'd my you you're your he he's his
  she she's her they they're their there there's here here's and but or so yet if when while where what what's who why how
  which in on at as for from with by to of after before since because although though however today tomorrow yesterday
  tonight now then also let let's no not yes all both many most some any please thank thanks mr mrs ms dr is are was were do
  does did don't didn't can could will would should shall must have has had having been unfortunately therefore first second
  third last another every each once again such during meanwhile moreover furthermore nevertheless nonetheless instead
  according well okay ok look right sure maybe perhaps just even only later still next finally nobody everyone everybody
  someone somebody something nothing anyone anything under over between through without about against until unless whether
  given despite thus hence indeed clearly obviously naturally certainly ladies dear whatever whenever neither either several
  few more other others overall
`);

/** The openers that stand in no name at all; asked for after initials and titles ("J. Will Smith", "the U.S. First Lady"). */
export const strictOpeners = wordSet(`
  the this that these those it its it's we we're we've our i i'm i've my you your he he's his she she's her they they're
  their there there's here here's and but or yet if when while where what what's who why how which in on at as for from with
  by to after before since because although though however today now then also yes many most some please thank thanks is
  are was were do does did can could would should must have has had during meanwhile moreover
`);

/** After "5 p.m." these go on with the time ("p.m. Monday", "a.m. EST"). */
export const goesOnWithTime = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest msk eastern central mountain pacific
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Sounds written without vowels; they look like abbreviations and are none. */
export const interjection = /^(?:h+m+|m+h*m+|s+h+|p+s+t+|b+r+|t+s+k+|p+f+t*)$/i;
