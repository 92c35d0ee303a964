/** The orders in which the table of figures can stand; values are compared within one unit only. */
export const sortOrders = ['report', 'value-down', 'value-up', 'label'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What narrows the table; an empty string narrows nothing. */
export const filterNames = ['chapter', 'kind', 'unit', 'topic', 'bound'] as const;
export type FilterName = (typeof filterNames)[number];

/** What the table shows: a query, filters and an order. */
export type View = Readonly<Record<FilterName, string>> & { readonly q: string; readonly sort: SortOrder };

/** Returns the view that an address asks for; an unknown order is the report's own. */
export function readView(search: string): View {
  const asked = new URLSearchParams(search);
  const read = (name: string): string => asked.get(name)?.trim() ?? '';
  const sort = sortOrders.find((order) => order === read('sort')) ?? 'report';
  return {
    q: read('q'),
    chapter: read('chapter'),
    kind: read('kind'),
    unit: read('unit'),
    topic: read('topic'),
    bound: read('bound'),
    sort,
  };
}

/** Returns the part of an address that asks for a view: "?kind=target&unit=CNY"; empty for the whole table in the report's order. */
export function writeView(view: View): string {
  const asked = new URLSearchParams();
  for (const name of ['q', ...filterNames] as const) if (view[name] !== '') asked.set(name, view[name]);
  if (view.sort !== 'report') asked.set('sort', view.sort);
  const text = asked.toString();
  return text === '' ? '' : `?${text}`;
}
