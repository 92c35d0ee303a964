/**
 * English words that begin like a word of the report, have its stem, or differ from it by a letter, but are words of their
 * own: who types "metro" does not mean "metropolis", "parking" is no park, and who types "patient" has not misspelt "patent".
 * Found by searching for each of the 40,000 most frequent English words and keeping those that the report does not have and
 * yet seemed to hold.
 */
const english = `academic again aground airing airs anda anew aqua asses atone auto bands baring barr bathe bathes beaks beau beaut
became bedding bein bending bene bering bette bettor biggs bill bitches bitter blinding boarder boasting bonding boos
booting borer bottle braking breakingnews brew brewer brow brown brunch budding budge buildup bullion butter camp
campion candid canned canning cans canter canto capa capitol caring caron carr cent chan chang chap char chin chins
comb comm comme comp compliant confer confers confide cong cons consecration contre cord coroner cove crate cremate
cremated cremation crete cries cult custer dang deep deli demo demon demons deportment desi design deter dial diff
digit disc distract distracts divers dome domes doses down downs drugged elect entre esse eternal evening evenings
exam exiting expert experts expo fact facto farther fellow fellows fending fester fiance
fines fining flag flags flour fora forceps fore foundling fours garage garb gate gaze gene givin greene hadden hairs
harding hating heal heath heng herder hermitage holliday honda hoses hosing humane impart inning innings inns instep
instill intel intellect inter interdiction intern intersection jour kilo labor lading lasting leadin leander leaning
lear levers light linin linking loader loading lusting maine mana marie marin marne martine mate mater meddle media
medial medic medication medici meditation meta meteors metro micro mill mini mode modes moment motels moth mourning
muddle naturel news noses noting notional nurse officers opera organ origin outing outings outs oversees pacemaker
paces paints panning parking parma pasted pasting pate patient patients patting pens perm pers petting pints police polis potent locale pitting
polices poll potting practise prem priced prices pricing prim prima prior prob prod prof profess profession prom
promise promises prop proper prot protest provence pubic putin raisin realty refused refuses refusing rein relaying
reman renal reno reset reside retro reuse reve rising romain sable sapling savin scared sect sending senor settling
sever shan sharking shaving shearing shingle shipping shorted shorting sigh sighs singe sitting slaving sliver snorted
snorting soft solver soph sopping sores sour spat spear spec special spector spurts squire squires stale stan stand
stares staring starr starred starring startled startling stat stated stating stead storeys stories stranger string
stringer stroke strove strung stud studies suction sweater swerving table tables tack tail tak takin talking tasted
tasting techno tele tempe theses thins thongs thorough though tickling tired tobe togo tracks trad trans transit
treading tricks trough tucks tuned universality upheld venus vigor vill villa vita volley volt volta wang ware
wast wood`;

/**
 * Chinese words that stand in the report only where one word ends and another begins: 养老金 in 养老|金融, 民政 in 人民|政府.
 * Found by searching for each of the 90,000 most frequent Chinese words.
 */
const chinese = `养老金 动机 行人 人家 民政 市政 大都 生动 导师 头领 好人 大区 展区 合体 教育学 经济体 商海 家规 高参 外周血 用车 山人 心服 遗文 通政 所学 区政 心功能 作的`;

/** Words that the report seems to hold and does not. */
export const otherWords: ReadonlySet<string> = new Set(`${english} ${chinese}`.split(/\s+/));
