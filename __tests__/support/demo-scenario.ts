import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attestAll } from '../../simulator/github/attest.ts';
import { compare as compareCommits } from '../../simulator/github/commits.ts';
import { gitHubOf } from '../../simulator/github/index.ts';
import { type Clock, createVirtualClock, type VirtualClock } from '../../simulator/index.ts';
import type { Scenario, Scene } from '../../simulator/scenarios/index.ts';
import { NEW_SHA } from '../../simulator/scenarios/spring-boot.ts';
import { answerGitHub } from '../../simulator/transports/github.ts';
import { findAttestations } from '../../src/adapters/github-attestations.ts';
import type { HttpApi } from '../../src/apis/http.ts';
import { github, idTokenOf, type Run, type RunOptions, runAction } from './scenario.ts';

/** One scenario, played in this process on the virtual clock. */
export type Played = { scenario: Scenario; scene: Scene; run: Run };

export type PlayOptions = {
  /** The action's time passes slower than AWS's by the scenario's pace, its minutes included: so there are few polls. */
  fewPolls?: boolean;
  /** How far AWS's clock is ahead of the runner's. */
  aheadMs?: number;
  /** Changes the scene before the step begins. */
  disturb?: (scene: Scene) => void;
};

const MINUTES = ['wait-for-minutes', 'bake-time-minutes'];

/** Plays a scenario to its end. */
export async function play(scenario: Scenario, options: PlayOptions = {}): Promise<Played> {
  const { fewPolls = false, aheadMs = 0, disturb } = options;
  const clock = createVirtualClock();
  const slower = fewPolls ? scenario.pace : 1;
  const scene = scenario.build(elsewhere(clock, slower, aheadMs));
  disturb?.(scene);
  const inputs = Object.entries(scene.inputs).map(([name, value]) => [
    name,
    MINUTES.includes(name) ? String(Number(value) / slower) : value,
  ]);
  const { options: attested, close } = await attestedOf(scene);
  const run = await runAction({ sim: scene.sim, clock }, Object.fromEntries(inputs), {
    files: scene.files,
    // The scenarios have a pace of their own.
    pollsAsUsers: true,
    ...attested,
    ...('on-older-commit' in scene.inputs && commitsOf(scene)),
    // The repository that the demo's runner says it works for.
    provenance: { ...github, repository: 'example/shop' },
    ...(scene.idToken === true && { env: idTokenOf(scene.sim) }),
    // Real time of the demo, whose clocks are faster by the pace.
    ...(scenario.interruptAfterMs !== undefined && {
      cancelAfterMs: (scenario.interruptAfterMs * scenario.pace) / slower,
    }),
  }).finally(close);
  return { scenario, scene, run };
}

/** The scenario's attestations at GitHub, and a file with the trust root of what signed them. */
async function attestedOf({ sim, attestations }: Scene): Promise<{ options: RunOptions; close(): Promise<void> }> {
  if (attestations === undefined) return { options: {}, close: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'trust-root-'));
  const path = join(folder, 'trusted_root.json');
  await writeFile(path, await attestAll(sim, attestations));
  const access = { baseUrl: 'http://127.0.0.1', token: 'ghs_simulated' };
  return {
    options: {
      env: { SIGSTORE_TRUSTED_ROOT: path },
      gitHub: {
        findAttestations: (query, signal) => findAttestations(query, access, signal, gitHubWithoutSocket(sim)),
      },
    },
    close: () => rm(folder, { recursive: true }),
  };
}

function gitHubWithoutSocket(sim: Scene['sim']): Pick<HttpApi, 'download'> {
  return {
    async download({ url, headers }, signal) {
      const { pathname, search } = new URL(url);
      const request = {
        method: 'GET',
        path: `${pathname}${search}`,
        body: '',
        headers: { ...headers, 'user-agent': 'test' },
      };
      const { status, body, headers: given } = await answerGitHub(sim, request, signal);
      return { kind: 'answer', status, bytes: Buffer.from(body), cut: false, link: given.link ?? null };
    },
  };
}

/** What the scenario's GitHub says of its commits, for a run of the new one. */
function commitsOf({ sim }: Scene): Pick<RunOptions, 'gitHub' | 'gitHubRun' | 'provenance'> {
  const run = { repository: 'example/shop', sha: NEW_SHA };
  return {
    provenance: run,
    gitHubRun: run,
    gitHub: {
      async compare(base, head) {
        const body = compareCommits(gitHubOf(sim), base, head)?.body as
          | { ahead_by: number; behind_by: number }
          | undefined;
        return body === undefined ? null : { ahead: body.ahead_by, behind: body.behind_by, commits: [] };
      },
    },
  };
}

/** A clock of its own: its time passes `pace` times as fast, and it is set `aheadMs` ahead. */
function elsewhere(clock: VirtualClock, pace: number, aheadMs: number): Clock {
  const startMs = clock.now();
  return {
    now: () => startMs + aheadMs + (clock.now() - startMs) * pace,
    sleep: (ms, signal) => clock.sleep(ms / pace, signal),
  };
}
