import { expect, test } from 'vitest';
import { messagesOfGate } from './inventedContent.ts';

test('checkFidelity(content) finds nothing in content that keeps every promise', () => {
  expect(messagesOfGate()).toBe('');
});
