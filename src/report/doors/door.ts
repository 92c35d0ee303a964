import type { Localized } from '../../locales.ts';
import type { DoorData, DoorId, DoorSectionData } from '../../reading/schemas/door.ts';
import type { RemarkData } from '../../reading/schemas/remark.ts';
import type { TermData } from '../../reading/schemas/term.ts';
import type { Project } from '../projects/project.ts';
import type { Figure, SentencePair } from '../report.ts';

/** What the front page says of a section in a word and a figure. */
export interface Question {
  readonly topic: Localized;
  readonly figure: Figure;
  /** What the figure counts, where its label is too long for a row. */
  readonly what: Localized | undefined;
}

/** A group of answers with everything that its ids name. */
export interface DoorSection extends Pick<DoorSectionData, 'id' | 'heading' | 'note' | 'hint'> {
  readonly question: Question | undefined;
  readonly figures: readonly Figure[];
  readonly sentences: readonly SentencePair[];
  readonly projects: readonly Project[];
  readonly terms: readonly TermData[];
  readonly remarks: readonly RemarkData[];
  readonly unsaid: readonly Localized[];
  readonly pages: NonNullable<DoorSectionData['pages']>;
}

/** A short page for one group of readers, made of what the rest of the site says. */
export interface Door extends Pick<DoorData, 'title' | 'lead'> {
  readonly id: DoorId;
  readonly sections: readonly DoorSection[];
}
