import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { findScenario } from '../../simulator/scenarios/index.ts';
import { summaryOf } from '../../src/report/channels/summary.ts';
import type { Report } from '../../src/report/report.ts';
import { type Diagram, findBrowser, PAGE_WIDTH, type Page, showPages } from '../support/browser.ts';
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
  'wrong-port': /^❌ ECS deploy: failed \(/,
};

suite(title, () => {
  const pages = new Map<string, Page>();
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
    summaries.set('fifty services', await deployed(50, 1));
    summaries.set('fifty services, seven failed', await summaryOf(failed(50)));
    summaries.set('hostile', await summaryOf(soiled(failed(4))));
    summaries.set('hostile plan', await summaryOf(soiled({ ...failed(1), dryRun: true, outcome: 'planned' })));
    const shown = await showPages(program ?? '', [...summaries.values()]);
    for (const [index, name] of [...summaries.keys()].entries()) {
      const page = shown[index];
      if (page !== undefined) pages.set(name, page);
    }
  });

  test.each(Object.entries(headings))('%s: the heading says the outcome', (name, heading) => {
    const [first] = pageOf(name).parts;
    expect(first?.tag).toBe('H2');
    expect(first?.text).toMatch(heading);
  });

  test('every diagram is drawn, its texts can be read, and it fits on the page', () => {
    const drawn = [...pages].map(([name, { diagrams }]) => [name, diagrams.length]);
    // Fifty bars of one length would show nothing.
    const without = ['plan', 'wrong-port', 'fifty services'];
    expect(drawn).toEqual([...pages.keys()].map((name) => [name, without.includes(name) ? 0 : 1]));
    for (const [name, { diagrams }] of pages) {
      for (const diagram of diagrams) expect({ name, faults: faultsOf(diagram) }).toEqual({ name, faults: [] });
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

  test('colours tell what starts, runs, drains and failed', () => {
    expect(textsOf('waves-slow')).toEqual(expect.arrayContaining([expect.stringMatching(/draining$/)]));
  });

  test('the commit and the run come first', () => {
    expect(pageOf('deploy').parts[1]?.text).toBe('Commit 5f3c1e0 · workflow run');
    const [, , ...rest] = pageOf('crash').parts;
    expect(rest.some(({ text }) => text === 'Commit 5f3c1e0 · workflow run')).toBe(true);
  });

  test('on failure the explanation comes first, then the picture', () => {
    expect(pageOf('crash').parts[1]?.text).toMatch(/^Container web \(exit code 1\): database login failed\./);
    expect(tagsOf('crash').indexOf('UL')).toBeLessThan(tagsOf('crash').indexOf('TABLE'));
    expect(pageOf('several').parts[1]?.text).toMatch(/^worker: The health check of container web failed/);
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
    expect(textsOf('two hundred tasks')).toContain('200 of 200 running');
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

const causeOf = (index: number) => `Container c${index}: database login failed.`;

/** So many services, up to seven of them failed with all the evidence that there can be. */
function failed(count: number): Report {
  const failure = (index: number) => ({
    outcome: 'rolled-back' as const,
    reason: `${causeOf(index)} Rolled back.`,
    diagnosis: diagnosis({ headline: causeOf(index) }),
    events: [{ atMs: 0, message: '(service web) rolling back.' }],
    seconds: 100 + index,
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
function faultsOf({ error, box, bars, texts }: Diagram): string[] {
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
    ...texts.filter(({ light }) => light !== null && light < 128).map(({ text }) => `"${text}" is dark in the dark`),
    ...cut.map(({ text }) => `"${text}" is cut`),
    ...colliding.map(({ text }) => `"${text}" runs into a bar`),
    ...overlapping,
  ];
}

function overlap(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.min(end, otherEnd) - Math.max(start, otherStart);
}
