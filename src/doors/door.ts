import type { Project } from '../projects/project.ts';
import type { Figure, SentencePair } from '../report/report.ts';
import type { DoorData, DoorId, DoorSectionData } from '../schemas/door.ts';
import type { RemarkData } from '../schemas/remark.ts';
import type { TermData } from '../schemas/term.ts';

/** A group of answers with everything that its ids name. */
export interface DoorSection extends Pick<DoorSectionData, 'id' | 'heading' | 'note'> {
  readonly figures: readonly Figure[];
  readonly sentences: readonly SentencePair[];
  readonly projects: readonly Project[];
  readonly terms: readonly TermData[];
  readonly remarks: readonly RemarkData[];
  readonly pages: NonNullable<DoorSectionData['pages']>;
}

/** A short page for one group of readers, made of what the rest of the site says. */
export interface Door extends Pick<DoorData, 'title' | 'lead'> {
  readonly id: DoorId;
  readonly sections: readonly DoorSection[];
}
