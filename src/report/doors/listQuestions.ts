import type { DoorId } from '../../reading/schemas/door.ts';
import type { Door, Question } from './door.ts';

/** A question of daily life with the section that answers it. */
export interface AnsweredQuestion extends Question {
  readonly door: DoorId;
  readonly section: string;
}

/** Returns the questions that the doors answer, in their order. */
export function listQuestions(doors: readonly Door[]): readonly AnsweredQuestion[] {
  return doors.flatMap(({ id: door, sections }) =>
    sections.flatMap(({ id: section, question }) => (question ? [{ ...question, door, section }] : [])),
  );
}
