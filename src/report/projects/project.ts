import type { Localized } from '../../locales.ts';
import type { ProjectData, Stage } from '../../reading/schemas/project.ts';
import type { RemarkData } from '../../reading/schemas/remark.ts';
import type { Figure, SentencePair } from '../report.ts';

/** A named project, company, institution or place with everything that it points to. */
export interface Project extends Omit<ProjectData, 'sentence' | 'figure' | 'namedIn'> {
  readonly sentence: SentencePair;
  /** What the words say shall happen; empty where the report only names it. */
  readonly stages: readonly Stage[];
  /** Every sentence that prints the name, in reading order. */
  readonly sentences: readonly SentencePair[];
  readonly figure: Figure | undefined;
  /** The entries in whose names this one stands; empty where the report names it by itself. */
  readonly namedIn: readonly { readonly id: string; readonly name: Localized }[];
  /** Remarks on the printed name. */
  readonly remarks: readonly RemarkData[];
}
