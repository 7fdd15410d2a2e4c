import { expect, test } from '@jest/globals';
import type { LogPage } from '../../../src/apis/logs.ts';
import { logStreamOf } from '../../../src/run-task/log-stream.ts';
import { pollIntervalMs, readIntervalMs } from '../../../src/run-task/poll-interval.ts';
import { createTail } from '../../../src/run-task/tail.ts';
import { container, stoppedTask } from './support.ts';

const options = { 'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'web' };
const app = { name: 'app', logConfiguration: { logDriver: 'awslogs', options } };

test('the stream has the prefix, the container and the task in its name, or Docker’s id where there is no prefix', () => {
  const stream = { region: 'eu-central-1', group: '/ecs/web' };
  expect(logStreamOf(app, { id: 'abc', runtimeId: null }, 'eu-west-1')).toEqual({
    kind: 'stream',
    stream: { ...stream, stream: 'web/app/abc' },
  });
  const bare = { ...app, logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web' } } };
  expect(logStreamOf(bare, { id: 'abc', runtimeId: null }, 'eu-west-1')).toEqual({ kind: 'later' });
  expect(logStreamOf(bare, { id: 'abc', runtimeId: 'd0c' }, 'eu-west-1')).toEqual({
    kind: 'stream',
    stream: { region: 'eu-west-1', group: '/ecs/web', stream: 'd0c' },
  });
  expect(logStreamOf({ name: 'app' }, { id: 'abc', runtimeId: null }, 'eu-west-1').kind).toBe('elsewhere');
});

test('pages are read to their end, each line once, an event of several lines as several', async () => {
  const pages: Record<string, LogPage> = {
    start: { kind: 'page', lines: [{ atMs: 1, text: 'one\ntwo\r\n' }], token: 'f/1' },
    'f/1': { kind: 'page', lines: [], token: 'f/2' },
    'f/2': { kind: 'page', lines: [{ atMs: 2, text: 'three' }], token: 'f/3' },
    'f/3': { kind: 'page', lines: [], token: 'f/3' },
  };
  const heard: string[] = [];
  const streams: string[] = [];
  const bare = { name: 'app', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web' } } };
  const tail = createTail(
    { task: stoppedTask().arn, container: bare, name: 'app', region: 'eu-west-1' },
    {
      readLog: async ({ stream }, token) => {
        streams.push(stream);
        return pages[token ?? 'start'] ?? { kind: 'no-stream' };
      },
    },
    { line: (_, text) => heard.push(text), notice: () => heard.push('notice') },
  );
  const { signal } = new AbortController();
  expect(await tail.read(signal)).toBe(false);
  tail.see(stoppedTask({ containers: [container('app', 0)] }));
  expect(await tail.read(signal)).toBe(true);
  expect(await tail.read(signal)).toBe(false);
  tail.close();
  expect(heard).toEqual(['one', 'two', 'three']);
  expect(new Set(streams)).toEqual(new Set(['app-1']));
});

test('looks are short at first and never more than 15 s apart; the log is read at least every 5 s', () => {
  expect(pollIntervalMs(0, 0)).toBe(2_500);
  for (let minutes = 0; minutes <= 360; minutes += 1) {
    expect(pollIntervalMs(minutes * 60_000, minutes % 4)).toBeLessThanOrEqual(15_000);
    expect(readIntervalMs(minutes * 60_000)).toBeLessThanOrEqual(5_000);
  }
});
