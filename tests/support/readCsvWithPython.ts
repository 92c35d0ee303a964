import { spawnSync } from 'node:child_process';

const program = `
import csv, json, sys
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    json.dump(list(csv.DictReader(file)), sys.stdout)
`;

/** Whether there is a Python. */
export function hasPython(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

/** Returns the records of a CSV file as Python's own module reads them, without any option. */
export function readCsvWithPython(file: string): Record<string, string>[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program, file], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string>[];
}
