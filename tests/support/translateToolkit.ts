import { spawnSync } from 'node:child_process';
import { installOnDebian } from '../../src/reading/environment/installOnDebian.ts';

/** Debian's own Python, which sees Debian's packages. */
const python = '/usr/bin/python3';
const program = `
import json, sys
from translate.storage import factory

def typed(unit):
    return [[e.get("type"), "".join(e.itertext())] for e in unit.xmlelement.iter() if e.get("type")]

units = factory.getobject(sys.argv[1]).units
json.dump([{"id": u.getid(), "source": str(u.source), "target": str(u.target), "typed": typed(u)} for u in units], sys.stdout)
`;

/** One unit as the Translate Toolkit, on which Pootle, Weblate and Virtaal are built, reads it. */
export interface ToolkitUnit {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Whatever in the unit has a type, and its words: marked figures, notes, properties. */
  readonly typed: readonly (readonly [type: string, words: string])[];
}

/** Whether the Translate Toolkit is here, after installing it where that is possible. */
export function hasTranslateToolkit(): boolean {
  return imports() || (installOnDebian(['translate-toolkit']) && imports());
}

/** Returns the units of a file as the Translate Toolkit reads them; throws with its own words where it cannot. */
export function readWithToolkit(file: string): ToolkitUnit[] {
  const { status, stdout, stderr } = spawnSync(python, ['-c', program, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ToolkitUnit[];
}

function imports(): boolean {
  return spawnSync(python, ['-c', 'import translate.storage']).status === 0;
}
