/**
 * English words that begin like a word of the report, or differ from one by a letter, but are words of their own: who types
 * "metro" does not mean "metropolis", and who types "patient" has not misspelt "patent". Found by searching for each of the
 * 40,000 most frequent English words and keeping those that the report does not have and yet seemed to hold.
 */
export const otherWords: ReadonlySet<string> = new Set(
  `academic again aground anda anew aqua asses atone auto bands baring barr bathes beaks beau beaut became bedding bein
 bending bene bering bettor bill bitches bitter blinding boarder boasting bonding boos booting bottle braking brew brewer
 brow brown brunch budding budge buildup bullion butter camp campion candid canter capa capitol cent chan chap char
 charing chin chins comb comm comme comp compliant confide cong cons cord coroner cove crate cremate cremated cremation
 crete cries cult dang deep deli demo demon demons deportment desi design deter dial diff disc distract distracts divers
 dome domes down downs elect entre esse eternal exam exiting expert experts expo fact facto farther fellows fending
 fester fiance fining flag flags flour fora forceps fore foundling garage garb gate gaze gene givin hadden hairs hating
 heal heath heng herder hermitage honda hoses hosing impart instep instill intel intellect inter intern intersection jour
 kilo labor lading lasting leadin leander leaning lear light linin linking loader loading lusting maine marie mate mater
 meddle media medial medic medication meditation meta meteors metro micro mill mini mode modes moment motels moth
 mourning muddle naturel nurse officers opera organ origin oversees pacemaker paces paints panning parma pate patient
 patients patting pens perm petting pints pitting polices poll potting practise prem prim prima prob prod prof profess
 profession prom promises prop protest provence pubic raisin realty rein relaying reman renal reno reset reside retro
 reve rising sable sapling savin scared sect sending senor settling sever shan sharking shaving shearing shingle shipping
 shorted shorting sigh sighs singe sitting slaving sliver snorted snorting soft solver soph sopping sores sour spat spear
 spec special spector spurts squire squires stale stand stares startled startling stat stated stating stead storeys
 stories stranger string stringer stroke strove strung stud studies suction sweater swerving table tables tack tail takin
 talking tasted tasting techno tele tempe thins thongs thorough though tickling tired tobe togo tracks trad trans
 treading tricks trough tucks tuned upheld venus vigor vill villa vita volley volt volta wang ware wast well wood`.split(
    /\s+/,
  ),
);
