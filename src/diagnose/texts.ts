import type { StoppedTask } from '../apis/ecs.ts';
import type { Evidence } from './evidence.ts';

/** Where a text was said: by a failed task, by a task that was lost, by an event, of the deployment's end, by a container. */
export type Source = 'task' | 'lost' | 'event' | 'end' | 'log';

/** One text of ECS or of a container, as `plainText` makes it. */
export type Text = { source: Source; text: string; task: StoppedTask | null; container: string | null };

/** Lines at the end of a log that may tell why it ends; what an application complained of earlier did not end it. */
const lastWords = 50;

/** No pattern sees more of a text than this. ECS's own are a few hundred characters long; a log line can be 256 kB. */
const mostCharacters = 4_000;

/** A text as the patterns see it: its beginning, on one line. Line breaks are put in by agents and consoles. */
export function plainText(text: string): string {
  return text.slice(0, mostCharacters).replaceAll(/\s+/g, ' ').trim();
}

/** All texts of the evidence, oldest first within each source. */
export function textsOf(evidence: Evidence): Text[] {
  const { record, tail } = evidence;
  const ends = [evidence.reason, record?.reason, record?.rollback?.reason].filter((text) => text != null);
  const texts: Text[] = [
    ...ends.map((text): Text => ({ source: 'end', text, task: null, container: null })),
    ...evidence.events.map(({ message }): Text => ({ source: 'event', text: message, task: null, container: null })),
    ...evidence.lost.flatMap((task) => reasonsOf(task, 'lost')),
    ...evidence.failed.flatMap((task) => reasonsOf(task, 'task')),
    ...(tail?.lines ?? [])
      .slice(-lastWords)
      .map(({ text }): Text => ({ source: 'log', text, task: null, container: tail?.container ?? null })),
  ];
  return texts.map((each) => ({ ...each, text: plainText(each.text) }));
}

/** On EC2 the details are in the containers' reasons, on Fargate in the task's (ECS developer guide, "Stopped task error codes"). */
function reasonsOf(task: StoppedTask, source: 'task' | 'lost'): Text[] {
  const own: Text[] = task.stoppedReason === null ? [] : [{ source, text: task.stoppedReason, task, container: null }];
  return own.concat(
    task.containers.flatMap(({ name, reason }) =>
      reason === null ? [] : [{ source, text: reason, task, container: name }],
    ),
  );
}
