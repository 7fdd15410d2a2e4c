import type { ECSClient } from '@aws-sdk/client-ecs';
import {
  EventBridgeClient,
  type EventBridgeClientConfig,
  ListTargetsByRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {
  FlexibleTimeWindowMode,
  GetScheduleCommand,
  SchedulerClient,
  type SchedulerClientConfig,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { Place, Refused, SchedulesApi } from '../apis/schedules.ts';
import { AwsError } from '../lib/errors.ts';
import { isObject, type Json, type JsonObject, objectsIn, textOf } from '../lib/json.ts';
import { doorOf } from '../lib/outside.ts';
import { type CallSettings, callsOf } from './call.ts';
import { createPaging } from './paging.ts';
import { receiveRaw, sendRaw } from './raw-json.ts';

/** What the clients of all services take alike. */
type Configuration = Pick<
  EventBridgeClientConfig & SchedulerClientConfig,
  'region' | 'maxAttempts' | 'requestHandler' | 'credentials'
>;

/** PutTargets takes ten targets a call (EventBridge API reference). */
const targetsPerCall = 10;

/**
 * EventBridge's rules and EventBridge Scheduler's schedules. Both services replace what they are given as a whole, and
 * what a request leaves out is lost ("uses all values, including empty values", EventBridge Scheduler API reference,
 * "UpdateSchedule"): what is sent back is the JSON that was read, around the SDK's schema. Every method rejects with an
 * AwsError.
 */
export function createSchedules(configuration: Configuration, settings: CallSettings): SchedulesApi {
  const events = new EventBridgeClient(configuration);
  const scheduler = new SchedulerClient(configuration);
  const callEvents = callsOf('events', settings);
  const callScheduler = callsOf('scheduler', settings);
  const redact = doorOf(settings.redactor.redact);

  async function ruleTargets(place: Place, signal: AbortSignal): Promise<JsonObject[]> {
    const targets: JsonObject[] = [];
    const after = createPaging('events:ListTargetsByRule', place.name);
    let token: string | undefined;
    do {
      const query = {
        ...busOf(place),
        Rule: place.name,
        Limit: 100,
        ...(token === undefined ? {} : { NextToken: token }),
      };
      const raw: JsonObject = await callEvents.read('ListTargetsByRule', place.name, signal, (options) => {
        const command = new ListTargetsByRuleCommand(query);
        return rawAnswer(command, () => events.send(command, options));
      });
      targets.push(...objectsIn(raw.Targets));
      token = after(textOf(raw.NextToken));
    } while (token !== undefined);
    return targets;
  }

  async function schedule({ name, within }: Place, signal: AbortSignal): Promise<JsonObject[]> {
    const raw = await callScheduler.read('GetSchedule', name, signal, (options) => {
      const command = new GetScheduleCommand({ Name: name, ...(within === null ? {} : { GroupName: within }) });
      return rawAnswer(command, () => scheduler.send(command, options));
    });
    return [raw];
  }

  async function putTargets(place: Place, targets: readonly JsonObject[], signal: AbortSignal): Promise<Refused[]> {
    const answer = await callEvents.write('PutTargets', place.name, signal, (options) => {
      // What the SDK is given here only satisfies its types: the wire carries the body.
      const command = new PutTargetsCommand({ Rule: place.name, Targets: [] });
      sendRaw(stackOf(command), { ...busOf(place), Rule: place.name, Targets: [...targets] });
      return events.send(command, options);
    });
    return (answer.FailedEntries ?? []).map((entry) => ({
      id: entry.TargetId ?? '',
      code: entry.ErrorCode ?? '',
      message: redact(entry.ErrorMessage ?? ''),
    }));
  }

  async function updateSchedule(place: Place, entry: JsonObject, signal: AbortSignal): Promise<void> {
    // The name stands in the path, the group in the body.
    const { Name: _name, ...body } = entry;
    await callScheduler.write('UpdateSchedule', place.name, signal, (options) => {
      const command = new UpdateScheduleCommand({
        Name: place.name,
        ScheduleExpression: '',
        FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
        Target: { Arn: '', RoleArn: '' },
      });
      sendRaw(stackOf(command), body);
      return scheduler.send(command, options);
    });
  }

  return {
    /** All targets of a rule, or the one schedule; null when there is none of that name. */
    async readEntries(place, signal) {
      try {
        const entries = await (place.kind === 'rule' ? ruleTargets(place, signal) : schedule(place, signal));
        return entries.map(withoutNulls);
      } catch (error) {
        if (error instanceof AwsError && error.details.code === 'ResourceNotFoundException') return null;
        throw error;
      }
    },

    /** Replaces entries by their ids. A lost answer rejects with the kind `lost`. */
    async writeEntries(place, entries, signal) {
      if (place.kind === 'schedule') {
        for (const entry of entries) await updateSchedule(place, entry, signal);
        return [];
      }
      const refused: Refused[] = [];
      for (let index = 0; index < entries.length; index += targetsPerCall) {
        refused.push(...(await putTargets(place, entries.slice(index, index + targetsPerCall), signal)));
      }
      return refused;
    },
  };
}

function busOf({ within }: Place): { EventBusName?: string } {
  return within === null ? {} : { EventBusName: within };
}

/** The clients' stacks differ only in the inputs that they are typed for. */
function stackOf(command: { middlewareStack: unknown }): ECSClient['middlewareStack'] {
  return command.middlewareStack as ECSClient['middlewareStack'];
}

async function rawAnswer(command: { middlewareStack: unknown }, send: () => Promise<unknown>): Promise<JsonObject> {
  let raw: JsonObject = {};
  receiveRaw(stackOf(command), (body) => {
    raw = body;
  });
  await send();
  return raw;
}

/** A member that is null is one that is not set; sent back it would be a value. */
function withoutNulls(object: JsonObject): JsonObject {
  const cleaned = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(cleaned);
    return isObject(value) ? withoutNulls(value) : value;
  };
  const members = Object.entries(object).filter(([, value]) => value !== null);
  return Object.fromEntries(members.map(([name, value]) => [name, cleaned(value)]));
}
