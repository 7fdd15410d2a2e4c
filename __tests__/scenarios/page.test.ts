import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createVirtualClock } from '../../simulator/index.ts';
import { findScenario } from '../../simulator/scenarios/index.ts';
import { INPUTS, withWeb } from '../../simulator/scenarios/spring-boot.ts';
import { summaryOf } from '../../src/report/channels/summary.ts';
import type { Report } from '../../src/report/report.ts';
import { type Diagram, findBrowser, PAGE_WIDTH, type Page, showPages, type Theme } from '../support/browser.ts';
import { play } from '../support/demo-scenario.ts';
import { diagnosis, report, serviceReport } from '../support/reports.ts';
import { addWeb, createWorld, runAction, webDefinition } from '../support/scenario.ts';

/** The summaries as pages in a browser: what a user sees who opens the run on GitHub. */

jest.setTimeout(240_000);

const program = findBrowser();
const suite = program === null ? describe.skip : describe;
const title = program === null ? 'the page (skipped: no Chromium in PATH or CHROME_BIN)' : 'the page';

const image = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:2';

/** Scenarios of the demo, by how their heading begins. */
const headings = {
  'waves-slow': /^✅ web in prod: deployed, web:1 → web:2 \(6 min 3\d s\)$/,
  'slow-drain': /^✅ web in prod: deployed, web:1 → web:2 \(6 min \d\d s\)$/,
  'slow-image': /^✅ web in prod: deployed, web:1 → web:2 \(4 min \d\d s\)$/,
  'slow-health': /^✅ web in prod: deployed, web:1 → web:2 \((?:3|4) min \d\d s\)$/,
  attested: /^✅ web in prod: deployed, web:1 → web:2 \(1 min \d\d s\)$/,
  'not-attested': /^❌ web in prod: failed, nothing was changed \(/,
  deploy: /^✅ web in prod: deployed, web:1 → web:2 \(1 min \d\d s\)$/,
  crash: /^❌ web in prod: rolled-back, web:2 failed ↩ web:1 \(/,
  'no-breaker': /^❌ web in prod: rolled-back, web:2 failed ↩ web:1 \(/,
  several: /^❌ web, worker in prod: 1 of 2 rolled back, 1 deployed \(/,
  canary: /^✅ web in prod: deployed, web:1 → web:2 \(/,
  codedeploy: /^✅ web in prod: deployed, web:1 → web:2 \(/,
  plan: /^📋 web in prod: planned, web:1 → a new revision$/,
  rollback: /^↩️ web in prod: rolled-back, web:3 → web:2 \(/,
  cancelled: /^🛑 web in prod: cancelled, web:1 → web:2 \(/,
  migrate: /^✅ web in prod: deployed, web:1 → web:2 \(/,
  'wrong-port': /^❌ web in prod: failed, nothing was changed \(/,
};

/** Of pages with each kind of diagram. */
const inTheLight = [
  ...['waves-slow', 'slow-drain', 'slow-image', 'slow-health', 'attested', 'not-attested'],
  ...['crash', 'two hundred tasks', 'linear', 'fifty services, seven failed'],
];

/** What the browser has to show. */
const COLORS = {
  starting: 'rgb(9, 105, 218)',
  running: 'rgb(26, 127, 55)',
  draining: 'rgb(154, 103, 0)',
  failed: 'rgb(207, 34, 46)',
};

suite(title, () => {
  const pages = new Map<string, Page>();
  const lightPages = new Map<string, Page>();
  const pageOf = (name: string): Page => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(`There is no page ${name}.`);
    return page;
  };

  beforeAll(async () => {
    const summaries = new Map<string, string>();
    for (const id of Object.keys(headings)) {
      const scenario = findScenario(id);
      if (scenario !== null) summaries.set(id, (await play(scenario)).run.summary);
    }
    summaries.set('one task', await deployed(1, 1));
    summaries.set('two hundred tasks', await deployed(1, 200));
    summaries.set('linear', await linear());
    summaries.set('fifty services', await deployed(50, 1));
    summaries.set('fifty services, seven failed', await summaryOf(failed(50)));
    summaries.set('hostile', await summaryOf(soiled(failed(4))));
    summaries.set('hostile plan', await summaryOf(soiled({ ...failed(1), dryRun: true, outcome: 'planned' })));
    await show(summaries, pages, 'dark');
    await show(new Map([...summaries].filter(([name]) => inTheLight.includes(name))), lightPages, 'light');
  });

  test.each(Object.entries(headings))('%s: the heading says the outcome', (name, heading) => {
    const [first] = pageOf(name).parts;
    expect(first?.tag).toBe('H2');
    expect(first?.text).toMatch(heading);
  });

  test('every diagram is drawn, its texts can be read, and it fits on the page', () => {
    const drawn = [...pages].map(([name, { diagrams }]) => [name, diagrams.length]);
    // Fifty bars of one length would show nothing; the stages of a linear deployment are beside its traffic.
    const without = { plan: 0, 'wrong-port': 0, 'not-attested': 0, 'fifty services': 0 };
    const counts: Readonly<Record<string, number>> = { ...without, linear: 2 };
    expect(drawn).toEqual([...pages.keys()].map((name) => [name, counts[name] ?? 1]));
    for (const [theme, shown] of [['dark', pages] as const, ['light', lightPages] as const]) {
      for (const [name, { diagrams }] of shown) {
        for (const diagram of diagrams)
          expect({ name, faults: faultsOf(diagram, theme) }).toEqual({ name, faults: [] });
      }
    }
  });

  test('every row of a table has a cell for each column, and nothing is wider than the page', () => {
    const ragged = [...pages].filter(([, { tables }]) => tables.some((rows) => new Set(rows).size > 1));
    expect(ragged.map(([name]) => name)).toEqual([]);
    expect([...pages.values()].map(({ width }) => width).filter((width) => width > PAGE_WIDTH)).toEqual([]);
  });

  test('a bar shows where the time went, in squares of a colour for each phase', () => {
    const bar = pageOf('waves-slow').parts.find(({ text }) => /^[🟦🟪🟫🟨🟩🟧⬜]+$/u.test(text))?.text ?? '';
    expect([...bar]).toHaveLength(40);
    expect(bar.match(/🟧+/gu)).toHaveLength(4);
    expect(pageOf('waves-slow').parts.some(({ text }) => /^💡|maximumPercent 125/.test(text))).toBe(true);
  });

  test.each(['dark', 'light'])('in the %s, the colour of a bar tells what starts, runs, drains and failed', (theme) => {
    const shown = theme === 'dark' ? pages : lightPages;
    expect(barsOf(shown, 'waves-slow')).toMatchObject({
      '2 of 8 starting': COLORS.starting,
      '2 of 8 running': COLORS.starting,
      '8 of 8 running': COLORS.running,
      '8 running': COLORS.running,
      '6 running, 2 draining': COLORS.draining,
      '2 draining': COLORS.draining,
      completed: COLORS.running,
    });
    expect(barsOf(shown, 'crash')).toMatchObject({
      '0 of 2 running, 4 failed': COLORS.failed,
      failed: COLORS.failed,
      '2 running': COLORS.running,
    });
    expect(barsOf(shown, 'fifty services, seven failed')).toMatchObject({
      'rolled-back 2/2': COLORS.failed,
      'deployed 2/2': COLORS.running,
    });
  });

  test.each(['dark', 'light'])('in the %s, many tasks are lines in the same colours, under a legend', (theme) => {
    const shown = theme === 'dark' ? pages : lightPages;
    const page = shown.get('two hundred tasks');
    expect(page?.diagrams.map(({ lines }) => lines.map(({ stroke }) => stroke))).toEqual([
      [COLORS.starting, COLORS.running, COLORS.draining],
    ]);
    expect(page?.parts.map(({ text }) => text)).toContain(
      'Tasks: 🟦 new, starting · 🟩 new, running · 🟧 old, until they are drained',
    );
    for (const line of page?.diagrams[0]?.lines ?? []) expect(line.bottom - line.top).toBeGreaterThan(100);
    expect(page?.diagrams[0]?.texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['200', 'tasks', 'seconds']),
    );
  });

  test('traffic that shifts in many steps is a line beside the stages, in few steps bars', () => {
    const [chart, stages] = pageOf('linear').diagrams;
    expect(chart?.lines.map(({ stroke }) => stroke)).toEqual([COLORS.running]);
    expect(chart?.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['100', 'percent', 'minutes']));
    expect(pageOf('linear').parts.map(({ text }) => text)).toContain('Traffic: 🟩 share of web:2');
    expect(stages?.bars.map(({ label }) => label)).not.toContain('10 %');
    expect(textsOf('canary')).toContain('5 %');
  });

  test('the commit and the run come first, on failure too', () => {
    expect(pageOf('deploy').parts[1]?.text).toBe('Commit 5f3c1e0 · workflow run');
    expect(pageOf('crash').parts[1]?.text).toBe('Commit 5f3c1e0 · workflow run');
  });

  test('one rollout has one duration', () => {
    for (const name of ['deploy', 'waves-slow', 'crash', 'cancelled']) {
      const { parts } = pageOf(name);
      const took = /\((\d[^()]*)\)$/.exec(parts[0]?.text ?? '')?.[1];
      expect({ name, row: parts.find(({ tag }) => tag === 'TABLE')?.text.includes(took ?? '-') }).toEqual({
        name,
        row: true,
      });
    }
  });

  test('on failure the explanation comes first, then the picture', () => {
    expect(pageOf('crash').parts[2]?.text).toMatch(/^Container web \(exit code 1\): database login failed\./);
    expect(tagsOf('crash').indexOf('UL')).toBeLessThan(tagsOf('crash').indexOf('TABLE'));
    expect(pageOf('several').parts[2]?.text).toMatch(/^worker: The health check of container web failed/);
    expect(pageOf('wrong-port').parts[1]?.tag).toBe('UL');
  });

  test('the diff is in a fold that a plan opens, the events are in one that stays closed', () => {
    const images = { title: 'Full names of the images', open: false };
    expect(pageOf('deploy').folds).toEqual([images, { title: '1 change', open: false }]);
    expect(pageOf('plan').folds).toEqual([images, { title: '4 changes', open: true }]);
    expect(pageOf('crash').folds[0]).toEqual({ title: 'Last events of the service', open: false });
  });

  test('the diagram tells what happened to the tasks', () => {
    expect(textsOf('deploy')).toEqual(
      expect.arrayContaining(['web:2', '2 of 2 starting', '2 of 2 running', 'web:1', '2 draining', 'completed']),
    );
    expect(textsOf('crash')).toEqual(
      expect.arrayContaining(['0 of 2 running, 4 failed', 'failed', 'rollback completed']),
    );
    expect(textsOf('no-breaker')).toContain('rolled back');
    expect(textsOf('canary')).toEqual(expect.arrayContaining(['PRODUCTION_TRAFFIC_SHIFT', '5 %', '100 %']));
    expect(textsOf('codedeploy')).toContain('AfterAllowTraffic');
    expect(textsOf('fifty services, seven failed')).toEqual(
      expect.arrayContaining(['svc-0', 'svc-6', 'rolled-back 2/2', '41 others']),
    );
  });

  test('what the one-off task did is told', () => {
    expect(pageOf('migrate').parts.some(({ text }) => /^One-off task \(47 s\): Container web ended/.test(text))).toBe(
      true,
    );
  });

  test('many failures are folds with their causes, before everything else', () => {
    const { parts, folds } = pageOf('fifty services, seven failed');
    expect(parts.slice(1, 8).map(({ tag }) => tag)).toEqual(Array(7).fill('DETAILS'));
    expect(folds[0]).toEqual({ title: `svc-0: ${causeOf(0)}`, open: false });
  });

  test('nothing that comes from outside acts: no elements and attributes but ours, no mention, no link', () => {
    const ours = 'h2 p strong ul ol li pre code a table thead tbody tr th td details summary wbr i sub blockquote svg';
    for (const { tags, attributes, links, mentions } of pages.values()) {
      expect(tags.filter((tag) => !ours.split(' ').includes(tag))).toEqual([]);
      expect(attributes.filter((name) => !/^(href|class|open|align|data-processed|start)$/.test(name))).toEqual([]);
      const linked =
        /^https:\/\/(eu-west-1\.console\.aws\.amazon\.com\/|github\.com\/acme\/shop\/(commit\/[0-9a-f]{40}|actions\/runs\/\d+)$|github\.com\/your-org\/ecs-deploy-action\/blob\/v1\/docs\/\w+\.md#[\w-]+$)/;
      expect(links.filter((link) => !linked.test(link))).toEqual([]);
      expect(mentions).toEqual([]);
    }
    expect(pageOf('hostile').parts.some(({ text }) => text.includes('<img src=x onerror=alert(1)>'))).toBe(true);
  });

  async function show(summaries: Map<string, string>, shown: Map<string, Page>, theme: Theme): Promise<void> {
    const all = await showPages(program ?? '', [...summaries.values()], theme);
    for (const [index, name] of [...summaries.keys()].entries()) {
      const page = all[index];
      if (page !== undefined) shown.set(name, page);
    }
  }

  /** The colours of the bars by their letters. */
  function barsOf(shown: Map<string, Page>, name: string): Record<string, string> {
    const bars = shown.get(name)?.diagrams.flatMap((diagram) => diagram.bars) ?? [];
    return Object.fromEntries(bars.map(({ label, fill }) => [label, fill]));
  }

  function tagsOf(name: string): string[] {
    return pageOf(name).parts.map(({ tag }) => tag);
  }

  function textsOf(name: string): string[] {
    return pageOf(name).diagrams.flatMap(({ texts }) => texts.map(({ text }) => text.trim()));
  }
});

/** The summary of one step that deploys so many services of so many tasks each. */
async function deployed(services: number, tasks: number): Promise<string> {
  const world = createWorld();
  addWeb(world.sim, { desiredCount: tasks });
  const names = Array.from({ length: services - 1 }, (_, index) => `order-service-eu-${index}`);
  for (const name of names) {
    const taskDefinition = webDefinition({}, { family: name });
    world.sim.addService({ cluster: 'prod', name, desiredCount: tasks, launchType: 'FARGATE', taskDefinition });
  }
  const run = await runAction(world, { cluster: 'prod', service: ['web', ...names].join(), image });
  return run.summary;
}

/** The summary of a deployment whose traffic shifts by a tenth a minute. */
async function linear(): Promise<string> {
  const clock = createVirtualClock();
  const deploymentConfiguration = {
    strategy: 'LINEAR',
    bakeTimeInMinutes: 1,
    linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 1 },
  };
  const run = await runAction({ sim: withWeb(clock, { service: { deploymentConfiguration } }), clock }, INPUTS);
  return run.summary;
}

const causeOf = (index: number) => `Container c${index}: database login failed.`;

/** So many services, up to seven of them failed with all the evidence that there can be. */
function failed(count: number): Report {
  const failure = (index: number) => ({
    outcome: 'rolled-back' as const,
    reason: `${causeOf(index)} Rolled back.`,
    diagnosis: diagnosis({ headline: causeOf(index) }),
    events: [{ atMs: 0, message: '(service web) rolling back.' }],
    seconds: 100 + 20 * index,
  });
  const services = Array.from({ length: count }, (_, index) =>
    serviceReport({ service: `svc-${index}`, seconds: 60, ...(index < 7 && failure(index)) }),
  );
  return report({ outcome: 'rolled-back', services, warnings: ['A warning.'], steps: ['A step.'] });
}

const HOSTILE =
  '"><img src=x onerror=alert(1)> | **b** [a](https://evil.example) www.evil.example `c`\n@team #12 \n```\n</pre></details><!-- %% }';

/** What the action itself says in a report: everything else may come from outside. */
const OWN = ['mode', 'outcome', 'kind', 'state', 'region', 'end', 'serviceArn'];

/** The same with hostile text in every place. */
function soiled<T>(value: T, name = ''): T {
  if (typeof value === 'string') return (OWN.includes(name) ? value : `${value} ${HOSTILE}`) as T;
  if (Array.isArray(value)) return value.map((item) => soiled(item, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, soiled(item, key)])) as T;
}

/** What would trouble a reader. */
function faultsOf({ error, box, bars, texts }: Diagram, theme: Theme): string[] {
  const overlapping = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.left, one.right, other.left, other.right) > 2)
      .filter((other) => overlap(one.top, one.bottom, other.top, other.bottom) > 4)
      .map((other) => `"${one.text}" and "${other.text}" overlap`),
  );
  // A label stands on its bar or beside it.
  const colliding = texts.filter(({ left, right, top, bottom }) =>
    bars
      .filter((bar) => overlap(top, bottom, bar.top, bar.bottom) > 4 && overlap(left, right, bar.left, bar.right) > 8)
      .some((bar) => left < bar.left || right > bar.right),
  );
  const cut = texts.filter(({ left, right }) => left < box.left - 1 || right > box.right + 1);
  return [
    ...(error === null ? [] : [error]),
    ...(box.right - box.left > PAGE_WIDTH ? [`${box.right - box.left} px wide`] : []),
    ...(box.bottom - box.top > 1_000 ? [`${box.bottom - box.top} px high`] : []),
    ...(texts.length < 4 ? [`${texts.length} texts`] : []),
    ...texts.filter(({ left, right }) => right - left < 1).map(({ text }) => `"${text}" cannot be seen`),
    ...texts
      .filter(({ light }) => isUnreadable(light, theme))
      .map(({ text }) => `"${text}" is ${theme} in the ${theme}`),
    ...cut.map(({ text }) => `"${text}" is cut`),
    ...colliding.map(({ text }) => `"${text}" runs into a bar`),
    ...overlapping,
  ];
}

/** Letters that are nearly as dark or as light as the page. */
function isUnreadable(light: number | null, theme: Theme): boolean {
  return light !== null && (theme === 'dark' ? light < 128 : light > 160);
}

function overlap(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.min(end, otherEnd) - Math.max(start, otherStart);
}
