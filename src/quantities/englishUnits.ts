import type { UnitSpellings } from './units.ts';

/** How English writes each unit after a number. */
export const englishUnits: UnitSpellings = {
  CNY: [{ words: 'yuan|RMB|CNY|renminbi' }],
  USD: [{ words: 'US dollars|US dollar|U.S. dollars|U.S. dollar|dollars|dollar|USD|US$|US $' }],
  percent: [{ words: 'percent|per cent|pct|%', unless: 'age| ?points?' }],
  mu: [{ words: 'mu' }],
  'square-meter': [
    { words: 'square meters|square metres|square meter|square metre|sq. m|sq m|sqm|m²|m2' },
    { words: 'hectares|hectare|ha', factor: '10000' },
    {
      words: 'square kilometers|square kilometres|square kilometer|square kilometre|sq. km|sq km|km²|km2',
      factor: '1000000',
    },
  ],
  'cubic-meter': [{ words: 'cubic meters|cubic metres|cubic meter|cubic metre|cu. m|cu m|m³|m3' }],
  kilometer: [
    { words: 'kilometers|kilometres|kilometer|kilometre|km' },
    { words: 'meters|metres|meter|metre', factor: '0.001' },
  ],
  kiloliter: [{ words: 'kiloliters|kilolitres|kiloliter|kilolitre|kL' }],
  // A ton by itself is another weight to many readers.
  'metric-ton': [{ words: 'metric tons|metric ton|metric tonnes|metric tonne|tonnes|tonne', unless: '[- ]?kilomet' }],
  minute: [{ words: 'minutes|minute|mins|min' }, { words: 'hours|hour', factor: '60' }],
  year: [
    { words: 'years old|year-old|years-old|years of age|years|year' },
    { words: 'anniversary', takesOrdinal: true },
  ],
  petaflops: [{ words: 'P|petaflops|petaflop|PFLOPS' }],
  person: [{ words: 'people|persons|person' }],
  household: [{ words: 'households|household|homes|families' }],
  count: [],
};
