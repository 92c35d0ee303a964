/** Loaded into every Node.js process of a build: writes down, as a line of JSON, what the process took of the machine. */
import { appendFileSync } from 'node:fs';

/** What a process took: the most memory it ever had, in kB, and the processor's time, in microseconds. */
export interface Usage {
  readonly memory: number;
  readonly processor: number;
}

const record = process.env['USAGE_RECORD'];
if (record !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = { memory: maxRSS, processor: userCPUTime + systemCPUTime };
    appendFileSync(record, `${JSON.stringify(usage)}\n`);
  });
}
