import type { TermData } from '../../reading/schemas/term.ts';
import type { Report } from '../../report/report.ts';
import { markup, type MarkupValue } from '../../words/markup.ts';
import { translationTags, type FileOrigin } from './segments.ts';

/**
 * Returns the terms as a term base (TBX-Basic): one entry a term, its explanations, its English form with basis and source,
 * and the other forms that stand in the text. Source: ISO 30042:2008 and LISA's TBX-Basic, the form that today's tools read.
 */
export function termBase(
  { terms }: Pick<Report, 'terms'>,
  meaningOf: (basis: TermData['basis']) => string,
  origin: FileOrigin,
): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="${translationTags.en}">
  <martifHeader>
    <fileDesc>
      <titleStmt><title>${origin.title.en}</title></titleStmt>
      <sourceDesc><p>${origin.line}</p></sourceDesc>
    </fileDesc>
    <encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>
  </martifHeader>
  <text>
    <body>${terms.map(
      (term) => markup`
      <termEntry id="${term.id}">
        <descrip type="subjectField">${term.kind}</descrip>
        <langSet xml:lang="${translationTags.zh}">${define(term.explain?.zh)}
          <tig><term>${term.zh}</term></tig>
        </langSet>
        <langSet xml:lang="${translationTags.en}">${define(term.explain?.en)}
          <tig>
            <term>${term.en}</term>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
            <termNote type="usageNote">${meaningOf(term.basis)}</termNote>${
              term.source !== undefined &&
              markup`
            <admin type="source">${term.source}</admin>`
            }
          </tig>${term.enForms
            .filter((form) => form !== term.en)
            .map(
              (form) => markup`
          <tig><term>${form}</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>`,
            )}
        </langSet>
      </termEntry>`,
    )}
    </body>
  </text>
</martif>
`.text;
}

function define(explanation: string | undefined): MarkupValue {
  return (
    explanation !== undefined &&
    markup`
          <descripGrp><descrip type="definition">${explanation}</descrip></descripGrp>`
  );
}
