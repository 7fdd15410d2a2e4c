"use strict";
exports.id = 7387;
exports.ids = [7387,3892];
exports.modules = {

/***/ 7387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyPlan: () => (/* binding */ applyPlan)
});

// EXTERNAL MODULE: ./build/clock.js
var build_clock = __webpack_require__(837);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9984);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(7657);
// EXTERNAL MODULE: ./build/lost-response.js
var lost_response = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/normalize.js
var normalize = __webpack_require__(7732);
// EXTERNAL MODULE: ./build/provenance.js
var build_provenance = __webpack_require__(1868);
// EXTERNAL MODULE: ./build/decide.js
var decide = __webpack_require__(4275);
// EXTERNAL MODULE: ./build/revision.js
var revision = __webpack_require__(90);
// EXTERNAL MODULE: ./build/controllers.js
var controllers = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/join.js
var join = __webpack_require__(3827);
// EXTERNAL MODULE: ./build/watch.js
var watch = __webpack_require__(8132);
// EXTERNAL MODULE: ./build/arn.js
var build_arn = __webpack_require__(4664);
// EXTERNAL MODULE: ./build/outcomes.js
var outcomes = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/events.js
var build_events = __webpack_require__(2638);
// EXTERNAL MODULE: ./build/refusal-text.js
var refusal_text = __webpack_require__(1959);
// EXTERNAL MODULE: ./build/service.js
var service = __webpack_require__(6988);
// EXTERNAL MODULE: ./build/index.js + 1 modules
var build = __webpack_require__(8356);
// EXTERNAL MODULE: ./build/in-wave.js
var in_wave = __webpack_require__(2016);
// EXTERNAL MODULE: ./build/resource-id.js
var resource_id = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/succeeded.js
var succeeded = __webpack_require__(7554);
// EXTERNAL MODULE: ./build/history.js
var build_history = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/unchanged-service.js
var unchanged_service = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/refusals.js
var refusals = __webpack_require__(6058);
// EXTERNAL MODULE: ./build/service-tags.js
var service_tags = __webpack_require__(5180);
// EXTERNAL MODULE: ./build/waves.js
var waves = __webpack_require__(2693);
// EXTERNAL MODULE: ./build/rollback-plan.js
var rollback_plan = __webpack_require__(2399);
// EXTERNAL MODULE: ./build/obstacles.js
var obstacles = __webpack_require__(8629);
// EXTERNAL MODULE: ./build/commands2.js
var commands2 = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(6819);
;// CONCATENATED MODULE: ./build/event-lines.js






/** The lines of the live log for what one poll showed for the first time; `services` counts those of the step. */
function eventLines(events, startedAtMs, services) {
	return events.filter((event) => isTelling(event) && (services <= 3 || !isRoutine(event))).flatMap((item) => eventLine(item, startedAtMs, services > 1));
}
/** What ECS tells of every rollout, and the counts show too (ECS developer guide, "Service event messages"). */
const routine = /has (?:started|stopped) \d+ (?:running )?tasks?|registered \d+ targets|begun draining connections|deployment completed|reached a steady state/;
function isRoutine(event) {
	return event.kind === "event" && routine.test((0,build.k)(event.message, 500));
}
/** The line for a deployment of many that has ended well: `12 s  web: completed (3 of 50)`. */
function completedLine({ service, atMs }, { startedAtMs, completed, services }) {
	if (services <= 3) return [];
	return [`${(0,duration.t)(atMs - startedAtMs).padStart(12)}  ${service}: completed (${completed} of ${services})`];
}
/** A deployment that begins or completes says so by an event too; what went wrong is worth its line. */
function isTelling(event) {
	return event.kind !== "state" || event.state === "FAILED" || /rolling back/i.test(event.reason ?? "");
}
/** When, of which service (where there are several), what. */
function eventLine(event, startedAtMs, several) {
	const elapsed = (0,duration.t)(event.atMs - startedAtMs).padStart(12);
	const service = several ? `${event.service}: ` : "";
	const [first = "", ...commands] = (0,commands2.n)(eventText(event), " ".repeat(elapsed.length + 2));
	return [`${elapsed}  ${service}${first}`, ...commands];
}
function eventText(event) {
	if (event.kind === "counts") return countsText(event.counts);
	if (event.kind === "event") return `event: ${(0,build.T)(eventTail(event.message))}`;
	if (event.kind === "failure") return `task ${event.task} failed: ${(0,build.T)((0,build.k)(event.reason, 300))}`;
	if ((0,build_events.a)(event)) return (0,build.T)(progressText(event));
	if (event.kind === "check") return `check ${(0,build.T)(event.check)}: ${event.state}: ${(0,build.T)((0,build.k)(event.reason, 500))}`;
	if (event.kind === "rollback") return `rollback ${event.end}`;
	return `deployment ${event.deploymentId} is ${event.state}${event.reason ? `: ${(0,build.T)(event.reason)}` : ""}`;
}
function progressText(event) {
	switch (event.kind) {
		case "stage": return `stage ${event.stage}`;
		case "traffic": return `${event.traffic} traffic: ${event.percent} % to ${(0,build_arn.s)(event.revision)}`;
		case "hook": return `${hookName(event)}: ${event.status}${expiryText(event)}`;
		case "pause": return (0,obstacles.n)(event.pause, event.by);
		case "pause-answer": return pauseAnswerText(event);
		case "alarm": return `alarm ${event.alarm} is in ALARM`;
		case "status": return `${event.status}${event.reason === null ? "" : `: ${event.reason}`}`;
		case "lifecycle-event": return lifecycleText(event);
		case "ready-wait": return `waits for manual approval: ${event.command}`;
		case "termination-wait": return "the old task set is kept until its termination wait time ends";
		case "controller-rollback": return `rollback ${event.deploymentId}: ${event.status}`;
		case "protection": return (0,obstacles.a)(event.protection);
		case "route": return `the route of the ECS gateway is ${event.status}`;
		case "bake": return `ECS completed the deployment; the step watches it for the bake time (${(0,duration.r)(event.forMs)})`;
		case "confirmation": return `ECS completed the deployment; tasks of ${(0,build_arn.s)(event.revision)} failed during the rollout, so the step watches it for another minute`;
	}
}
function pauseAnswerText({ action, result, why, hookId }) {
	if (result === "answered") return `hook ${hookId} was answered with ${action}`;
	if (result === "over") return `hook ${hookId} was not answered with ${action}: ${why}`;
	return `hook ${hookId} could not be answered with ${action}: ${why}`;
}
function expiryText({ continuedAtMs }) {
	return continuedAtMs === void 0 ? "" : `: no answer came until ${(0,obstacles.s)(continuedAtMs)}; ECS continued`;
}
function hookName({ id, type, target }) {
	return target === null ? `${type} hook ${id}` : `hook ${target.split(":").pop()}`;
}
/** CodeDeploy's words for what a lifecycle event does. */
const lifecycleWords = {
	InProgress: "began",
	Succeeded: "succeeded",
	Failed: "FAILED"
};
function lifecycleText({ name, status, diagnostics }) {
	const why = status === "Failed" && diagnostics !== null ? `: ${diagnostics}` : "";
	return `${name} ${lifecycleWords[status] ?? status}${why}`;
}
/** `1/2 running, 1 starting, 0 failed · 2 old`: the failures and the old ones only where there are any. */
function countsText(counts) {
	const starting = counts.pending > 0 ? `, ${counts.pending} starting` : "";
	const failed = counts.failed > 0 ? `, ${counts.failed} failed` : "";
	const old = counts.old > 0 ? ` · ${(0,build.j)(counts.old, "old task")} still running` : "";
	return `${counts.running}/${counts.desired} running${starting}${failed}${old}`;
}
/** ECS begins each event with `(service web)`: the name alone reads better. */
function eventTail(message) {
	return message.replace(/^\(service ([^)\s]+)\)\s*/, "$1 ");
}


;// CONCATENATED MODULE: ./build/apply-plan.js



























// src/lib/pace.ts
/** When the request of this index, counted from 0, may be sent so that AWS need not refuse it: ms after the first one. */
function sendAfterMs(index, { burst, perSecond }) {
	return Math.max(0, Math.ceil((index + 1 - burst) / perSecond * 1e3));
}
// src/taskdef/register.ts
/**
* Registers a revision once: a re-run uses what an earlier attempt of the same run has registered. Where tagging is denied it is registered without the run's tags, with one warning; tags
* that the base brought along are dropped too, tags from an input never.
*
* @throws AwsError
*/
async function registerRevision(request, writer, timing) {
	const { tags, notes } = (0,build_provenance.t)(request.tags, request.provenance);
	const run = {
		request,
		writer,
		timing
	};
	const earlier = (0,build_provenance.n)(request.provenance) ? await findEarlier(run) : null;
	if (earlier !== null) return {
		...earlier,
		reused: true,
		notes: []
	};
	try {
		return {
			...await registerOnce(run, tags),
			tagged: tags.length > request.tags.length,
			notes
		};
	} catch (error) {
		if (!isTaggingDenied(error) || tags.length === 0) throw error;
		return registerWithLess(run, tags.length > request.tags.length, error);
	}
}
/** @param hadProvenance whether there is anything to leave out but what the revision itself has */
async function registerWithLess(run, hadProvenance, denial) {
	const { tags, carried = [] } = run.request;
	const warning = "Tagging was denied, so the revision does not record which run made it. Allow ecs:TagResource for the role that this job uses.";
	try {
		if (!hadProvenance) throw denial;
		return {
			...await registerOnce(run, tags),
			tagged: false,
			notes: [warning]
		};
	} catch (error) {
		const requestedTags = tags.filter((tag) => !carried.some(({ key, value }) => key === tag.key && value === tag.value));
		if (!isTaggingDenied(error) || tags.length === 0 || requestedTags.length > 0) throw error;
		const lost = `The tags ${tags.map(({ key }) => key).join(", ")} of the revision before were left out too.`;
		return {
			...await registerOnce(run, []),
			tagged: false,
			notes: [`${warning} ${lost}`]
		};
	}
}
/**
* The revision that an earlier attempt of this run has registered: active, of the same content and tags, among the
* family's newest. It has this run's id, or none where tagging was denied. Null where there is none, or looking fails:
* then it is registered as ever.
*/
async function findEarlier({ request, writer, timing }) {
	let reference = String(request.definition.family);
	for (let reads = 0; reads < MOST_NEIGHBOURS; reads += 1) {
		const described = await writer.describeTaskDefinition(reference, timing.signal).catch(nullIfAws);
		const seen = registrationIn(described);
		if (described === null || seen === null || seen.arn === request.base) return null;
		const runId = (0,build_provenance.i)((0,revision.r)(described.tags));
		if ((runId === null || runId === request.provenance.runId) && isSameActive(described, request)) {
			const { arn, family, revision } = seen;
			return {
				arn,
				family,
				revision,
				tagged: runId !== null
			};
		}
		if (seen.revision <= 1) return null;
		reference = `${seen.family}:${seen.revision - 1}`;
	}
	return null;
}
function nullIfAws(error) {
	if (error instanceof errors.t) return null;
	throw error;
}
function isSameActive({ taskDefinition, tags }, request) {
	if (!(0,json.t)(taskDefinition) || (taskDefinition.status ?? "ACTIVE") !== "ACTIVE") return false;
	return (0,decide.l)((0,revision.r)(tags), request.tags) && (0,normalize.i)(taskDefinition, request.definition);
}
function isTaggingDenied(error) {
	if (!(error instanceof errors.t) || error.details.kind !== "denied") return false;
	return error.details.action === "ecs:TagResource" || error.message.includes("ecs:TagResource");
}
/** DescribeTaskDefinition is eventually consistent: what was registered just now may show up seconds later. */
const FIND_AFTER_MS = [
	500,
	1500,
	4e3
];
/** How far the clocks of the runner and of ECS may be apart. */
const CLOCK_SKEW_MS = 12e4;
/** How many revisions of others may have come after ours while its answer was lost. */
const MOST_NEIGHBOURS = 4;
/** Registers once, even when the answer is lost: it is looked for before it is sent again. */
async function registerOnce(run, tags) {
	const { definition } = run.request;
	const body = tags.length === 0 ? definition : {
		...definition,
		tags: tags.map(({ key, value }) => ({
			key,
			value
		}))
	};
	const attempt = {
		tags,
		sinceMs: run.timing.clock.now()
	};
	return (0,lost_response.r)({
		send: () => run.writer.registerTaskDefinition(body, run.timing.signal),
		find: (lost) => findOnce(run, attempt, lost),
		delays: FIND_AFTER_MS,
		...run.timing
	});
}
/** The family's newest revisions, back to the moment of the attempt: others may register in the same family. */
async function findOnce(run, attempt, lost) {
	let reference = String(run.request.definition.family);
	for (let reads = 0; reads < MOST_NEIGHBOURS; reads += 1) {
		const described = await describe(run, reference, lost);
		const seen = registrationIn(described);
		if (described === null || seen === null || seen.atMs < attempt.sinceMs - CLOCK_SKEW_MS) return { kind: "not-sent" };
		if (isOurs(described, run.request.definition, attempt.tags)) {
			const { arn, family, revision } = seen;
			return {
				kind: "found",
				value: {
					arn,
					family,
					revision
				}
			};
		}
		if (seen.revision <= 1) return { kind: "not-sent" };
		reference = `${seen.family}:${seen.revision - 1}`;
	}
	return { kind: "not-sent" };
}
/** @throws the error of the lost answer where looking is impossible: sending again might register twice */
async function describe(run, reference, lost) {
	try {
		return await run.writer.describeTaskDefinition(reference, run.timing.signal);
	} catch (error) {
		if (!(error instanceof errors.t) || !(lost instanceof errors.t)) throw error;
		if (error.details.kind === "refused") return null;
		const message = `${lost.message} Whether it was done could not be seen: ${error.message}`;
		throw new errors.t(message, lost.details, error);
	}
}
function registrationIn(described) {
	const seen = described?.taskDefinition;
	if (!(0,json.t)(seen)) return null;
	const { taskDefinitionArn: arn, family, revision, registeredAt } = seen;
	if (typeof arn !== "string" || typeof family !== "string" || typeof revision !== "number") return null;
	return {
		arn,
		family,
		revision,
		atMs: typeof registeredAt === "number" ? registeredAt * 1e3 : Number.POSITIVE_INFINITY
	};
}
/** What was sent, and not what another run sent with the same content. */
function isOurs(described, definition, tags) {
	const theirs = (0,build_provenance.i)((0,revision.r)(described.tags));
	const ours = (0,build_provenance.i)(tags);
	if (ours !== null && theirs !== ours) return false;
	return (0,json.t)(described.taskDefinition) && (0,normalize.i)(described.taskDefinition, definition);
}
// src/deployment/apply.ts
/** What ECS grants an account and region, but for two of the burst (ECS developer guide, "Request throttling"). */
const registerQuota = {
	burst: 18,
	perSecond: 1
};
const serviceQuota = {
	burst: 48,
	perSecond: 5
};
/**
* Registers the revisions of the plan, one after the other and no faster than ECS takes them. Never throws an AwsError:
* what AWS refuses is part of the result.
*/
async function registerRevisions(plan, provenance, context) {
	const { clock, signal } = context;
	const startedAtMs = clock.now();
	const done = [];
	for (const revision of plan.revisions) {
		const writes = done.filter(({ registered }) => registered).length;
		const aheadMs = startedAtMs + sendAfterMs(writes, registerQuota) - clock.now();
		if (aheadMs > 0) await (0,build_clock.t)(aheadMs, clock, signal);
		done.push(await registerOne(revision, provenance, context));
	}
	return done;
}
async function registerOne(plan, provenance, context) {
	if (plan.existing !== null) return {
		plan,
		arn: plan.existing,
		registered: false,
		error: null,
		warnings: []
	};
	if (plan.target.isInline || context.signal.aborted) return {
		plan,
		arn: null,
		registered: false,
		error: null,
		warnings: []
	};
	const { definition, tags, base } = plan.target;
	const carried = base.arn === null ? [] : base.tags;
	try {
		const made = await registerRevision({
			definition,
			tags,
			provenance,
			carried,
			base: base.arn
		}, context.ecs, {
			clock: context.clock,
			signal: context.writeSignal
		});
		return {
			plan,
			arn: made.arn,
			registered: true,
			reused: made.reused === true,
			error: null,
			warnings: made.notes
		};
	} catch (error) {
		if (!(error instanceof errors.t)) throw error;
		return {
			plan,
			arn: null,
			registered: false,
			error,
			warnings: []
		};
	}
}
/** What is left of the plan when the one-off task has failed: nothing is updated. */
function skipUpdates(registered, task) {
	return registered.flatMap(({ arn, plan: { services, target } }) => services.map((plan) => ({
		plan,
		revision: arn,
		definition: target.definition,
		changedContainers: [],
		state: {
			kind: "held-back",
			task
		}
	})));
}
/**
* Updates the services side by side, no faster than ECS takes it: what it refuses for its rate would have to be sent
* again. Never throws an AwsError.
*/
async function updateServices(registered, options, context) {
	let writes = 0;
	const jobs = registered.flatMap((revision) => revision.plan.services.map(async (service) => {
		const afterMs = service.action === "none" ? 0 : sendAfterMs(writes++, serviceQuota);
		if (afterMs > 0) await (0,build_clock.t)(afterMs, context.clock, context.signal);
		return updateService(service, revision, options, context);
	}));
	return Promise.all(jobs);
}
async function updateService(plan, revision, options, context) {
	const { arn } = revision;
	const { service } = plan;
	const { isInline, definition } = revision.plan.target;
	const result = (state) => ({
		plan,
		revision: state.kind === "refused" && revision.error !== null ? null : "handle" in state ? state.handle.revision : arn,
		...isInline && { isInline },
		definition,
		changedContainers: changedIn(revision.plan),
		state
	});
	if (plan.action === "none") return result({ kind: "nothing-to-do" });
	if (revision.error) return result({
		kind: "refused",
		error: revision.error
	});
	if (arn === null && !isInline || context.signal.aborted) return result({ kind: "cancelled" });
	const refusal = options.refused.get(service.arn);
	if (refusal !== void 0) return result({
		kind: "refused",
		error: refusal
	});
	const name = options.names.get(service.arn) ?? service.name;
	const update = {
		service,
		cluster: options.cluster,
		name,
		revision: arn ?? "",
		...isInline && { inline: definition },
		members: plan.members,
		...plan.neverServed && { neverServed: plan.neverServed }
	};
	if (plan.action === "create") return create(update, result, plan, options, context);
	if (plan.action === "tag") return tagOnly(plan, result, context);
	if (plan.action === "join") {
		const nowMs = context.clock.now();
		const unfinished = options.plans.get(service.arn)?.unfinished;
		const handle = unfinished === void 0 ? (0,join.n)((0,controllers.t)(service), update, nowMs) : await unfinished.join(update, nowMs);
		return {
			...result({
				kind: "joined",
				handle,
				isOwn: handle.inProgress === true && options.isOwn(handle.revision)
			}),
			warnings: await tagBeside(plan, context)
		};
	}
	const deployPlan = options.plans.get(service.arn);
	if (deployPlan === void 0) throw new Error(`${service.name} has no deployment plan.`);
	try {
		return {
			...result({
				kind: "started",
				handle: await deployPlan.start(update, options, context)
			}),
			warnings: await tagBeside(plan, context)
		};
	} catch (error) {
		if (!(error instanceof errors.t)) throw error;
		return result({
			kind: "refused",
			error
		});
	}
}
/** Creates a service that does not exist. Loads the code that does so. */
async function create(update, result, { tags = [] }, { provenance, untilMs }, context) {
	const { createService } = await __webpack_require__.e(/* import() */ 4797).then(__webpack_require__.bind(__webpack_require__, 4797));
	try {
		const created = await createService(update, {
			provenance,
			tags,
			untilMs
		}, context);
		if (created === null) return result({ kind: "cancelled" });
		return {
			...result({
				kind: "started",
				handle: created.handle
			}),
			created: true,
			warnings: created.warnings
		};
	} catch (error) {
		if (!(error instanceof errors.t)) throw error;
		return result({
			kind: "refused",
			error
		});
	}
}
/** Tags a service of which nothing else changes. */
async function tagOnly({ service, tags = [] }, result, { ecs, writeSignal }) {
	try {
		await ecs.tagService(service.arn, tags, writeSignal);
		return result({ kind: "tagged" });
	} catch (error) {
		if (!(error instanceof errors.t)) throw error;
		return result({
			kind: "refused",
			error
		});
	}
}
/** Tags a service whose deployment was started: what fails of it is a warning. */
async function tagBeside({ service, tags = [] }, { ecs, writeSignal }) {
	if (tags.length === 0) return [];
	try {
		await ecs.tagService(service.arn, tags, writeSignal);
		return [];
	} catch (error) {
		if (!(error instanceof errors.t)) throw error;
		const names = tags.map(({ key }) => `\`${key}\``).join(", ");
		return [`${service.name}: the tags ${names} could not be added. ${error.message}`];
	}
}
function changedIn({ images }) {
	return images.filter(({ from, to }) => from !== to).map(({ container }) => container);
}
/** Revisions that ECS made itself are known once their services are updated. */
function withMadeRevisions(registered, updates) {
	return registered.map((each) => {
		if (each.arn !== null || !each.plan.target.isInline) return each;
		const made = updates.find(({ plan }) => each.plan.services.some(({ service }) => service.arn === plan.service.arn));
		return {
			...each,
			arn: made?.revision ?? null
		};
	});
}
// src/report/failed-rollback.ts
/** A rollback that failed: why, what still runs, and the way out, which is another one where the earlier revision itself fails. */
function sayFailedRollback(rollback, watch) {
	const { handle } = watch;
	const to = (0,build_arn.s)(rollback.to);
	const command = handle.controller.rollbackCommand(watch);
	const { finding, left } = rollback;
	const said = [
		`Rollback to ${to} failed: ${finding === void 0 ? "" : `${finding.cause} `}${(0,build.M)(rollback.why)}`,
		left === null ? "" : leftText$1(left, handle, to),
		stillRuns(rollback)
	];
	if (left !== "earlier") return apply_plan_join([...said, `Roll back manually: ${command}`]);
	const advice = [...mending(finding, to), otherRevision];
	const again = `A new deployment of ${to} fails the same way until then. Afterwards, if ${to} is not serving by then, roll back manually: ${command}`;
	return apply_plan_join([
		...said,
		(0,refusal_text.r)({ advice }),
		again
	]);
}
const otherRevision = "Or deploy a revision that starts: a corrected image, or mode: rollback with another revision in rollback-to.";
/** An image that is gone has to come back: that it was pushed once is certain, as the revision served. */
function mending(finding, to) {
	if (finding === void 0) return [`Fix what failed the deployment of ${to}: the reason is above.`];
	if (!/^image-(?:not-found|digest)/.test(finding.rule)) return finding.advice.slice(0, 3);
	return [
		"Push this image again under the same name, from the commit that it was built of.",
		...finding.advice.slice(0, 1),
		"Do not let a lifecycle policy of the repository remove images of revisions that you may roll back to."
	];
}
function leftText$1(left, handle, to) {
	if (left === "earlier") return `The deployment of ${to} is left as it is.`;
	const failed = (0,build_arn.s)(handle.revision);
	if (left === "either") return `Whether the newest deployment is now that of ${failed} or of ${to} is not known.`;
	return `Deployment ${handle.deploymentId} of ${failed} is left as it is.`;
}
function stillRuns({ running, left }) {
	if (running === void 0) return "";
	if (running.length === 0) return "No task of the service is running.";
	return `Still running: ${running.map(({ revision, count }) => `${(0,build.j)(count, "task")} of ${(0,build_arn.s)(revision)}`).join(", ")}.${left === "earlier" ? " Leave these tasks alone: ECS could not replace them now." : ""}`;
}
function apply_plan_join(sentences) {
	return sentences.filter((text) => text !== "").join(" ");
}
// src/service/scaling/commands.ts
/** The complete commands with which a person makes the changes of a plan. */
function scalingCommands({ resourceId, limits, policies }, region) {
	const place = `--region ${region} --service-namespace ecs --scalable-dimension ${resource_id.n} --resource-id ${resourceId}`;
	const capacities = [limits?.min === void 0 ? "" : ` --min-capacity ${limits.min}`, limits?.max === void 0 ? "" : ` --max-capacity ${limits.max}`].join("");
	return [...limits === null ? [] : [`aws application-autoscaling register-scalable-target ${place}${capacities}`], ...policies.map(({ name, configuration }) => `aws application-autoscaling put-scaling-policy ${place} --policy-name ${name} --policy-type TargetTrackingScaling --target-tracking-scaling-policy-configuration ${quoted(JSON.stringify(configuration))}`)];
}
/** One word of a shell. */
function quoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}
// src/report/scaling.ts
/**
* The report of a service with what became of its auto scaling: a change of it alone is `deployed`, and what was refused
* fails the service, with the commands that make the change. Pure.
*/
function withScalingResult(facts, update, region) {
	const { scaling, plan } = update;
	if (scaling === void 0) return facts;
	if (scaling.kind === "left") return {
		...facts,
		reason: `${facts.reason} ${leftText(update)}`.trim()
	};
	const isAlone = facts.outcome === "unchanged";
	if (scaling.kind === "changed") {
		if (!isAlone) return {
			...facts,
			changed: true
		};
		const reason = `The auto scaling was set (${plan.scaling?.summary ?? ""}). No deployment was needed.`;
		return {
			...facts,
			outcome: "deployed",
			changed: true,
			reason
		};
	}
	const isPart = scaling.set.length > 0;
	const part = isPart ? `Not all of its auto scaling could be changed: ${scaling.set.join(" and ")} ${scaling.set.length > 1 ? "are" : "is"} set` : "Its auto scaling could not be changed";
	const before = isAlone ? "" : `${facts.reason} `;
	const advice = `The next run with this service definition sets what is missing. To do it now: ${scalingCommands(scaling.left, region).join(" && ")}`;
	const reason = `${before}${part}. ${(0,build.M)(scaling.error.message)} ${advice}`;
	return {
		...facts,
		outcome: "failed",
		changed: facts.changed || isPart,
		reason
	};
}
/** What was not tried, because the deployment did not end well. */
function leftText({ created, plan: { scaling } }) {
	return `${created ? "It has no auto scaling yet" : "Its auto scaling was not changed"}: the next run with this service definition sets it (${scaling?.summary ?? ""}).`;
}
// src/report/task-counts.ts
/** How many tasks a service has when the step ends, as far as that was seen. */
function countsAtEnd(end) {
	const { watch, rollback } = end;
	return {
		desired: desiredOf(end),
		running: rollback.kind === "done" ? rollback.running : runningIn(watch),
		...isScaledToZero(rollback) && { scaledToZero: true },
		...unfinishedOf(end)
	};
}
function isScaledToZero(rollback) {
	return rollback.kind === "scaled-to-zero" && rollback.isDone;
}
function desiredOf({ watch: { handle, last }, rollback }) {
	if (rollback.kind === "done") return rollback.desired;
	if (isScaledToZero(rollback)) return 0;
	return last === null ? handle.rollbackPoint.desired : (0,build_events.t)(handle, last).desired;
}
/** The counts of the last poll, where the deployment is left as it was then. */
function unfinishedOf({ watch: { handle, verdict, last }, rollback }) {
	if (!([
		"failed",
		"timed-out",
		"cancelled",
		"paused",
		"superseded",
		"unknown"
	].includes(verdict.kind) && ["none", "started"].includes(rollback.kind) && !(verdict.kind === "failed" && (verdict.rollback.state === "done" || verdict.gone))) || last === null || (0,build_history.n)(handle, last) === null) return {};
	const { running, old } = (0,build_events.t)(handle, last);
	return { unfinished: {
		running,
		old
	} };
}
/**
* Of the new revision: older tasks may still drain where ECS completed a deployment early, and serve while a deployment
* is paused.
*/
function runningIn({ handle, verdict, last }) {
	if (last === null) return 0;
	return (verdict.kind === "completed" || verdict.kind === "paused" ? (0,build_history.n)(handle, last) : null)?.running ?? last.running;
}
// src/report/build.ts
/** The report of a run: pure, from what every stage left. */
function buildReport(run, applied) {
	const services = applied.updates.map((item) => ({
		...(0,succeeded.t)(withScalingResult(serviceReport(item, run, applied), item, run.region), run.mode),
		...(0,in_wave.t)(item.plan.service, applied.waves)
	}));
	return {
		...run,
		...(0,succeeded.t)({ outcome: outcomeOfRun(services, applied) }, run.mode),
		task: applied.task,
		revisions: applied.registered.map((item, index) => ({
			family: String(item.plan.target.definition.family ?? ""),
			arn: item.arn,
			registered: item.registered,
			file: applied.files[index] ?? null,
			changes: item.plan.changes,
			members: (0,unchanged_service.t)(item.plan),
			images: (0,in_wave.n)(item.plan, applied.plan)
		})),
		services,
		steps: [],
		warnings: [
			...applied.plan.warnings,
			...applied.registered.flatMap((item) => item.warnings),
			...applied.updates.flatMap((item) => item.warnings ?? []),
			...applied.results.flatMap(watchWarnings)
		],
		refusal: refusalOf(applied, services),
		github: null
	};
}
function outcomeOfRun(services, { registered, task }) {
	if (services.length > 0) return (0,outcomes.r)(services.map((service) => service.outcome));
	if (registered.some((item) => item.error !== null)) return "failed";
	if (registered.some((item) => item.arn === null)) return "cancelled";
	return task === null || task.ok ? "registered" : taskOutcome(task);
}
/** With no service to blame, what AWS said about the registration is the reason. */
function refusalOf({ registered, task, findings }, services) {
	if (services.length > 0) return null;
	if (task !== null && !task.ok) return `The one-off task failed. ${task.reason}`;
	const error = registered.flatMap((item) => item.error ?? [])[0];
	const finding = error === void 0 ? void 0 : findings?.get(error);
	if (error && finding) return [
		finding.cause,
		error.message,
		(0,refusal_text.r)(finding)
	].join("\n");
	if (error) return error.message;
	return registered.some((item) => item.arn === null) ? "The run was cancelled before anything was registered." : null;
}
function watchWarnings({ watch: { handle, verdict, checks } }) {
	if (verdict.kind !== "completed") return [];
	const unsure = checks.filter(({ state }) => state === "inconclusive");
	return [...verdict.warning === null ? [] : [verdict.warning], ...unsure.map(({ check, reason }) => `The check ${check} was inconclusive: ${reason}`)].map((text) => `${handle.service}: ${text}`);
}
/** What was not decided when the deployment ended stays so. */
function conclude(result) {
	if (result.state !== "pending") return result;
	const reason = result.now === null ? "The deployment ended before this check was due." : `The deployment ended before the check was decided. ${result.reason}`;
	return {
		...result,
		state: "inconclusive",
		reason
	};
}
function serviceReport(update, run, { results, findings }) {
	const { plan, state, revision } = update;
	if (state.kind === "nothing-to-do") return unchangedReport(plan, run.cluster);
	if (state.kind === "tagged") return taggedReport(plan, run.cluster);
	if (state.kind === "cancelled") return refusedReport(plan.service, run.cluster, revision, "cancelled");
	if (state.kind === "held-back") return heldBackReport(plan, run.cluster, revision, state.task);
	if (state.kind === "not-started" || state.kind === "moved") return notStartedReport(plan.service, run.cluster, state, revision);
	if (state.kind === "refused") return refusedReport(plan.service, run.cluster, sentRevision(update), state.error, findings?.get(state.error));
	const { handle } = state;
	const end = results.find((item) => item.watch.handle === handle || item.watch.handle.deploymentId === handle.deploymentId);
	if (end === void 0 && state.kind === "joined" && !state.isOwn) return joinedOnlyReport(plan, handle, run);
	const report = end ? finishedReport(end, run) : startedOnlyReport(handle, plan.service, run);
	return update.created ? createdReport(report) : report;
}
/** A service that this run created: unless its first deployment ended well, it is said that there is one now. */
function createdReport(report) {
	const { outcome, reason, service } = report;
	const isSaid = outcome === "deployed" || outcome === "paused";
	return {
		...report,
		created: true,
		reason: isSaid ? reason : `${reason} This run created the service ${service}.`
	};
}
/** A service that was watched to its end, and what was done about the end. */
function finishedReport(end, run) {
	const { watch, joined, rollback, diagnosis, otherRun } = end;
	const { handle, verdict, timeline } = watch;
	const events = timeline.events.flatMap((item) => item.kind === "event" ? [{
		atMs: item.atMs,
		message: item.message
	}] : []);
	return {
		...startedReport(handle, end.endedAtMs),
		outcome: outcomeOf(verdict, joined, rollback, run.mode),
		...reasonOf(end, run.mode),
		changed: !joined,
		serviceDeploymentArn: watch.serviceDeploymentArn,
		pause: pauseOf(end),
		reachedStage: verdict.kind === "completed" ? verdict.stage ?? null : null,
		...countsAtEnd(end),
		timeline: (0,build_events.i)(timeline, rollbackEvents(end)),
		events: events.slice(-10),
		diagnosis,
		verification: watch.checks.map(conclude),
		otherRun,
		...verdict.kind === "recalled" && { recalled: true }
	};
}
/** What still holds the deployment: a pause in a deployment that ended, or was rolled back, is over. */
function pauseOf({ watch: { verdict, pause }, rollback }) {
	return [
		"paused",
		"timed-out",
		"cancelled",
		"unknown"
	].includes(verdict.kind) && rollback.kind === "none" ? pause : null;
}
/** The rollback is part of the rollout's events; its own lines in the log say how it ended. */
function rollbackEvents({ watch: { handle, endedAtMs }, rollback }) {
	if (rollback.kind === "none" || rollback.kind === "overtaken" || rollback.kind === "scaled-to-zero") return [];
	return [{
		kind: "rollback",
		atMs: endedAtMs,
		service: handle.service,
		end: rollback.kind
	}];
}
/** A service whose deployment was started and is not waited for. */
function startedOnlyReport(handle, service, run) {
	const reason = `The deployment of ${(0,build_arn.s)(handle.revision)} was started; the step does not wait for it.`;
	const { desired, running } = service;
	const outcome = run.mode === "rollback" ? "rolled-back" : "deployed";
	return {
		...startedReport(handle, run.endedAtMs),
		outcome,
		reason,
		desired,
		running
	};
}
/** The same of a deployment that this run met, and did not start. */
function joinedOnlyReport(plan, handle, run) {
	const started = {
		...startedOnlyReport(handle, plan.service, run),
		changed: false
	};
	const why = `${plan.reasons.join("; ")}; the step does not wait for it.`;
	if (handle.inProgress) return {
		...started,
		reason: `Nothing was changed: ${why}`
	};
	return {
		...started,
		outcome: "unchanged",
		reason: `Nothing to do: ${why}`
	};
}
function startedReport(handle, endedAtMs) {
	return {
		service: handle.service,
		serviceArn: handle.serviceArn,
		cluster: handle.cluster,
		outcome: "deployed",
		reason: "",
		cause: "",
		advice: "",
		created: false,
		changed: true,
		revision: handle.revision,
		previous: handle.rollbackPoint.revision,
		...handle.controller.ids(handle),
		serviceDeploymentArn: null,
		pause: null,
		reachedStage: null,
		desired: handle.rollbackPoint.desired,
		running: 0,
		seconds: Math.floor((endedAtMs - handle.startedAtMs) / 1e3),
		timeline: null,
		events: [],
		diagnosis: null,
		verification: [],
		otherRun: null,
		consoleUrl: handle.controller.consoleUrl(handle),
		url: null
	};
}
/** A service that needs nothing. */
function unchangedReport(plan, cluster) {
	return {
		...(0,unchanged_service.n)(plan.service, cluster, plan.service.taskDefinition),
		outcome: "unchanged",
		reason: `Nothing to do: ${plan.reasons.join("; ")}.`,
		deploymentId: (0,service.s)(plan.service)?.id ?? null
	};
}
/** A service whose tags changed, and nothing else. */
function taggedReport(plan, cluster) {
	const names = (plan.tags ?? []).map(({ key }) => key).join(", ");
	return {
		...unchangedReport(plan, cluster),
		outcome: "deployed",
		reason: `The tags ${names} were added; nothing else of the service changes.`,
		changed: true
	};
}
/** The revision that a request was sent for, empty for one that ECS makes itself; null where nothing was sent. */
function sentRevision({ revision, isInline }) {
	return revision ?? (isInline ? "" : null);
}
/** A service that could not be updated, or was not reached before the run was cancelled. */
function refusedReport(service, cluster, revision, error, finding = null) {
	const base = (0,unchanged_service.n)(service, cluster, revision || null);
	const state = stateOf(service, base);
	if (error === "cancelled") return {
		...base,
		outcome: "cancelled",
		reason: `The run was cancelled. ${state}`
	};
	const { kind } = error.details;
	const message = (0,refusal_text.n)(error, finding);
	const inDoubt = revision !== null && (kind === "lost" || kind === "aborted");
	const explained = finding === null ? null : (0,refusal_text.t)(service.name, finding);
	if (!inDoubt) {
		const outcome = kind === "aborted" ? "cancelled" : "failed";
		const advice = finding === null ? "" : (0,refusal_text.r)(finding);
		const reason = [
			message,
			state,
			advice
		].filter((part) => part !== "").join(" ");
		return {
			...base,
			outcome,
			reason,
			cause: finding?.cause ?? "",
			advice,
			diagnosis: explained
		};
	}
	const doubt = service.isPlanned ? `Whether ECS created the service is not known.${registeredText(base.revision)} The next run looks for the service before it creates one.` : `Whether ECS took the update${revision === "" ? "" : ` to ${(0,build_arn.s)(revision)}`} is not known; before it the service ran ${(0,build_arn.s)(base.previous ?? "another revision")}. Check the service before you deploy again.`;
	return {
		...base,
		outcome: kind === "lost" ? "unknown" : "cancelled",
		reason: `${message} ${doubt}`
	};
}
/** How a service stands that the run did not reach. */
function stateOf({ isPlanned }, { previous, revision }) {
	if (isPlanned) return `The service was not created.${registeredText(revision)}`;
	return `The service was not changed and runs ${(0,build_arn.s)(previous ?? "what it ran")}.`;
}
/** What is left of a creation that did not take place. */
function registeredText(revision) {
	return revision === null ? "" : ` The revision ${(0,build_arn.s)(revision)} is registered.`;
}
/** A service that was not updated, because the one-off task before it failed. */
function heldBackReport(plan, cluster, revision, task) {
	const base = (0,unchanged_service.n)(plan.service, cluster, revision);
	const state = stateOf(plan.service, base);
	return {
		...base,
		outcome: taskOutcome(task),
		reason: `The one-off task failed. ${task.reason} ${state}`
	};
}
/** A service of a wave that was not started: another service did not end well, or another deployment was faster. */
function notStartedReport(service, cluster, state, revision) {
	const base = (0,unchanged_service.n)(service, cluster, service.isPlanned ? revision : service.taskDefinition);
	if (state.kind === "not-started") {
		const runs = stateOf(service, base);
		return {
			...base,
			outcome: "unchanged",
			reason: `Its deployment was not started, because ${state.why} ${runs}`
		};
	}
	const reason = `Its deployment was not started: while the waves before it were deployed, another deployment changed the service from ${(0,build_arn.s)(base.previous ?? "what it ran")} to ${state.now === null ? "another revision" : (0,build_arn.s)(state.now)}. It was left alone. ${serializeAdvice}`;
	return {
		...base,
		outcome: "superseded",
		revision: state.now,
		reason
	};
}
function taskOutcome({ kind }) {
	return kind === "succeeded" || kind === "started" ? "failed" : kind;
}
/** Of a deployment whose rollback, because of another service, did not end: that other service's end. */
const recalledOutcomes = {
	failure: "failed",
	timeout: "timed-out",
	cancel: "cancelled"
};
/** `rolled-back` is green in `mode: rollback`, so an asked-for rollback that failed and was itself undone is `failed`. */
function outcomeOf(verdict, joined, rollback, mode) {
	if (verdict.kind === "completed") {
		if (joined) return "unchanged";
		return mode === "rollback" ? "rolled-back" : "deployed";
	}
	if (rollback.kind === "done" || verdict.kind === "failed" && verdict.rollback.state === "done") return mode === "rollback" ? "failed" : "rolled-back";
	if (verdict.kind === "pending" || verdict.kind === "unclear") return "unknown";
	return verdict.kind === "recalled" ? recalledOutcomes[verdict.end] : verdict.kind;
}
/** Cause, verdict, and what the service runs now: whole sentences, and which of them is the cause. */
function reasonOf({ watch, rollback, diagnosis, otherRun }, mode) {
	const { verdict, handle } = watch;
	const left = leftAsItIs(handle);
	const said = sayVerdict(verdict);
	const headline = diagnosis?.headline ?? "";
	const isSaid = said.includes(headline);
	const now = [
		isSaid ? "" : headline,
		said,
		rollbackSentence(rollback, watch)
	];
	const goesOn = verdict.kind === "timed-out" || verdict.kind === "cancelled" || verdict.kind === "unknown";
	const stays = verdict.kind === "failed" && verdict.rollback.state === "none" && !verdict.gone;
	if (rollback.kind === "none" && goesOn) now.push(`${left} and continues in ${handle.controller.displayName}.`);
	if (rollback.kind === "none" && stays) now.push(`${left}.`);
	if (otherRun !== null) now.push(`It belongs to ${otherRun.name} (${otherRun.url}).`);
	if (verdict.kind === "superseded") now.push(serializeAdvice);
	if (verdict.kind === "unknown") now.push("Its result is unknown.");
	const isOpen = mode !== "rollback" && !handle.rollbackPoint.neverServed && watch.pause === null;
	if ((verdict.kind === "cancelled" || isOpen && (stays || verdict.kind === "timed-out")) && rollback.kind === "none" && handle.rollbackPoint.revision !== null) now.push(`To roll back: ${handle.controller.rollbackCommand(watch)}`);
	return {
		reason: now.filter((sentence) => sentence !== "").join(" "),
		cause: !isSaid || said.startsWith(headline) ? headline : ""
	};
}
/** How two runs are kept from deploying one service at the same time (GitHub Actions, "Workflow syntax", `concurrency`). */
const serializeAdvice = "To let the runs of a workflow wait for each other, give the job a `concurrency` group named after the environment, with `cancel-in-progress: false`.";
function leftAsItIs(handle) {
	return `Deployment ${handle.deploymentId} of ${(0,build_arn.s)(handle.revision)} is left as it is`;
}
function sayVerdict(verdict) {
	if (verdict.kind === "timed-out") return `Timed out: ${verdict.why}`;
	if (verdict.kind !== "failed" || verdict.rollback.state === "none") return verdict.why;
	return `${verdict.why} ${verdict.rollback.why}`;
}
function rollbackSentence(rollback, watch) {
	const { handle } = watch;
	const { controller } = handle;
	if (rollback.kind === "none" || rollback.kind === "scaled-to-zero") return rollback.why;
	if (rollback.kind === "overtaken") return "";
	const to = (0,build_arn.s)(rollback.to);
	if (rollback.kind === "done") return `Rolled back: the service runs ${to} again. ${rollback.left ?? ""}`.trim();
	if (rollback.kind === "started") return `The rollback to ${to} was started and continues in ${controller.displayName}. ${rollback.why}`.trim();
	return sayFailedRollback(rollback, watch);
}
// src/report/served-revisions.ts
/**
* What a run leaves for the work after the deployment: the revisions that run by its verdict, and the rollback points of
* the other services. Without waiting, a deployment that was started has not succeeded yet;
* nor has one that is paused, or that the step left at a lifecycle stage.
*/
function servedRevisions(report, waited) {
	if (report.services.length === 0) return {
		served: report.revisions.flatMap(({ arn }) => arn ?? []).map((revision) => ({
			revision,
			previous: null
		})),
		rollbackPoints: []
	};
	const isServing = (service) => serves(service, waited);
	return {
		served: report.services.filter(isServing).flatMap(({ revision, previous }) => revision === null ? [] : [{
			revision,
			previous
		}]),
		rollbackPoints: report.services.filter((service) => !isServing(service)).flatMap(({ previous }) => previous ?? [])
	};
}
/** Whether a service runs its revision by the verdict of the run. */
function serves({ outcome, succeeded, reachedStage }, waited) {
	return outcome === "unchanged" || waited && succeeded && outcome !== "paused" && reachedStage === null;
}
// src/deployment/rollback-point.ts
/**
* Completes what is known of the time before a rollout that was met in progress. The service's own list of deployments
* shows the older one only as long as it has tasks; ECS's record of the deployment names what it replaces ("source
* service revisions"). Where that may not be read the rollback point stays unknown, and the report says so.
*/
async function withRollbackPoint(watch, context) {
	const { handle, verdict, serviceDeploymentArn } = watch;
	const { rollbackPoint, revision } = handle;
	if (verdict.kind === "completed" || rollbackPoint.revision !== null && rollbackPoint.revision !== revision) return watch;
	try {
		const arn = serviceDeploymentArn ?? (await context.ecsForPolling.findServiceDeployment(handle, context.signal))?.arn ?? null;
		const earlier = (arn === null ? [] : await context.ecs.sourceRevisions(arn, context.signal)).find((source) => source !== revision);
		return earlier === void 0 ? watch : {
			...watch,
			handle: {
				...handle,
				rollbackPoint: {
					...rollbackPoint,
					revision: earlier
				}
			}
		};
	} catch (error) {
		if (error instanceof errors.t) return watch;
		throw error;
	}
}
// src/deployment/finish.ts
/** Explains a failed deployment and rolls it back, side by side: the evidence of it vanishes with its tasks. */
async function finishDeployment(found, inputs, context, options) {
	const ended = found.resumed ? {
		...found,
		watch: await withRollbackPoint(found.watch, context)
	} : found;
	const rollBack = await rollbackOf((0,rollback_plan.t)(ended.watch, {
		joined: ended.joined,
		isRollback: inputs.mode === "rollback"
	}, inputs.rollbackOn));
	const [diagnosis, { rollback, endedAtMs }] = await Promise.all([options.explain(ended), rollBack(ended.watch, inputs, context, options).then((done) => ({
		rollback: done,
		endedAtMs: context.clock.now()
	}))]);
	const watch = rollback.kind === "overtaken" ? rollback.watch : ended.watch;
	const [explained, otherRun] = [await options.explainRollback(rollback, watch), await options.otherRun(watch)];
	const isOver = rollback.kind === "none";
	return {
		...ended,
		watch,
		rollback: explained,
		endedAtMs: isOver ? watch.endedAtMs : endedAtMs,
		diagnosis,
		otherRun
	};
}
/** Its code is loaded only here: a deploy that succeeds never needs it. */
async function rollbackOf(plan) {
	if (plan.kind === "none") return async () => plan;
	const { rollBackService } = await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 600));
	return (...rest) => rollBackService(plan, ...rest);
}
// src/modes/finish-one.ts
/** Tells in the log what a poll showed for the first time. */
function logEvents(events, startedAtMs, services, log) {
	for (const line of eventLines(events, startedAtMs, services)) log.line(line);
}
/**
* What is done about a deployment that has ended: it is explained, and rolled back as far as that is called for.
*
* @param step how many services it has, and from when on its log counts the time, ms
*/
function finishOne(watch, updates, inputs, { services, startedAtMs }, context) {
	const origin = updates.find(({ state }) => "handle" in state && state.handle === watch.handle);
	const joined = origin?.state.kind === "joined";
	const resumed = origin?.plan.action === "continue" || origin?.state.kind === "joined" && origin.state.isOwn;
	return finishDeployment({
		watch,
		joined: joined && !resumed,
		resumed,
		definition: origin?.definition ?? {},
		changedContainers: origin?.changedContainers ?? []
	}, inputs, context, {
		explain: (failed) => explain(failed, origin?.isInline === true, context),
		otherRun: (superseded) => otherRunOf(superseded, context),
		explainRollback: async (rollback, failed) => {
			if (rollback.kind !== "failed") return rollback;
			const { explainRollback } = await __webpack_require__.e(/* import() */ 6029).then(__webpack_require__.bind(__webpack_require__, 6029));
			return explainRollback(rollback, failed, context.region);
		},
		log: context.log,
		several: services > 1,
		onEvent: (events) => logEvents(events, startedAtMs, services, context.log)
	});
}
async function otherRunOf(watch, context) {
	if (watch.verdict.kind !== "superseded") return null;
	const { readOtherRun } = await __webpack_require__.e(/* import() */ 7721).then(__webpack_require__.bind(__webpack_require__, 7721));
	return readOtherRun(watch, context);
}
async function explain(ended, isInline, context) {
	const { verdict, handle, timeline, last, serviceDeploymentArn } = ended.watch;
	if (verdict.kind !== "failed" && verdict.kind !== "timed-out") return null;
	const [{ gatherEvidence }, { diagnose }] = await Promise.all([__webpack_require__.e(/* import() */ 1336).then(__webpack_require__.bind(__webpack_require__, 1336)), Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6939)]).then(__webpack_require__.bind(__webpack_require__, 6939))]);
	const { watch, definition, changedContainers } = isInline ? await (await __webpack_require__.e(/* import() */ 8454).then(__webpack_require__.bind(__webpack_require__, 8454))).withMadeDefinition(ended, context) : ended;
	const events = timeline.events.flatMap((item) => item.kind === "event" ? [{
		atMs: item.atMs,
		message: item.message
	}] : []);
	const stopped = [...watch.stopped.tasks.values()];
	const checks = watch.unverified === null ? [] : (await __webpack_require__.e(/* import() */ 7607).then(__webpack_require__.bind(__webpack_require__, 9988))).failedChecksOf(watch);
	return diagnose(await gatherEvidence({
		handle,
		region: context.region,
		definition,
		changedContainers,
		last,
		serviceDeploymentArn,
		events,
		stopped,
		stoppedTrouble: watch.stoppedTrouble,
		reason: checks.length > 0 ? null : verdict.why,
		checks
	}, context, context.signal));
}
// src/modes/scaling.ts
/**
* Does the work, and what belongs to it of the services' auto scaling: suspends it meanwhile where that is asked for, and
* changes it at the end, before it runs again, where the plan says so.
*/
async function withScaling(registered, inputs, context, work) {
	const scaled = async (refused) => change(await work(refused), inputs, context);
	if (!inputs.suspendAutoScaling) return scaled(/* @__PURE__ */ new Map());
	const { whileSuspended } = await __webpack_require__.e(/* import() */ 5290).then(__webpack_require__.bind(__webpack_require__, 5290));
	const { result, warnings } = await whileSuspended(registered.flatMap(({ arn, plan }) => plan.services.filter(({ service }) => service.isPlanned === void 0).map((one) => ({
		service: one.service,
		isUpdated: arn !== null && (0,decide.r)(one)
	}))), suspensionContext(context), scaled);
	return {
		...result,
		notes: [...result.notes, ...warnings]
	};
}
async function change(deployed, { rollbackScope }, context) {
	const { updates, results } = deployed;
	if (updates.every(({ plan }) => plan.scaling === void 0)) return deployed;
	const { changeScaling } = await __webpack_require__.e(/* import() */ 6859).then(__webpack_require__.bind(__webpack_require__, 6859));
	const options = {
		ends: results,
		allOrNothing: rollbackScope === "all"
	};
	return {
		...deployed,
		updates: await changeScaling(updates, options, context)
	};
}
function suspensionContext(context) {
	const { runId, attempt } = context.provenance;
	return {
		...context,
		runName: `${runId ?? "local"}/${attempt}/${context.clock.now()}`
	};
}
// src/modes/wait-for-services.ts
/** What was started, or was in progress already. */
function handlesIn(updates) {
	return updates.flatMap(({ state }) => "handle" in state ? [state.handle] : []);
}
/** Watches all that was started; what fails is explained and rolled back at once, while the others are watched on. */
async function waitForServices(updates, { plan, startedAtMs, fleet }, inputs, context) {
	const waits = (plan) => inputs.waitForServiceStability || plan.action === "end";
	const handles = handlesIn(updates.filter(({ plan: of }) => waits(of)));
	if (handles.length === 0) return [];
	const several = handles.length > 1 || fleet !== null;
	const names = handles.length > 3 ? `${handles.length} services` : handles.map((item) => item.service).join(", ");
	const { log, clock } = context;
	const services = several ? Math.max(handles.length, inputs.service.length) : 1;
	const ends = updates.every((update) => update.plan.action === "end");
	log.startGroup(ends ? `Read ${names}` : `Waiting for ${names} to become stable (at most ${inputs.waitForMinutes} min)`);
	const results = /* @__PURE__ */ new Map();
	let completed = 0;
	const finish = (watch) => {
		if (watch.verdict.kind === "completed") {
			completed += 1;
			const line = {
				startedAtMs,
				completed,
				services: handles.length
			};
			for (const text of completedLine({
				service: watch.handle.service,
				atMs: clock.now()
			}, line)) log.line(text);
		}
		results.set(watch.handle, finishOne(watch, updates, inputs, {
			services,
			startedAtMs
		}, context));
	};
	const checks = await checksFor(handles, updates, plan, context);
	const settings = {
		...watchSettings(inputs, context.clock.now()),
		...checks
	};
	const onPause = await pauseJudge(inputs, context);
	const watches = await (0,watch.t)(handles, settings, context, {
		onEvent: (events) => logEvents(events, startedAtMs, services, log),
		onEnd: several ? finish : () => void 0,
		...fleet !== null && { onPolled: fleet.onPolled },
		...onPause !== null && { onPause }
	});
	if (!several) {
		log.endGroup();
		watches.forEach(finish);
	}
	const finished = await Promise.all(watches.map((watch) => results.get(watch.handle)));
	await fleet?.settled();
	if (several) log.endGroup();
	return finished.filter((item) => item !== void 0);
}
/** How the step answers pauses; null where it leaves each of them to a person, and needs no code for them. */
async function pauseJudge(inputs, { checks }) {
	const continues = (0,decide.n)(inputs) && inputs.waitUntil !== "paused";
	if (!continues && checks.length === 0) return null;
	const { continueRollback, judgeByChecks } = await __webpack_require__.e(/* import() */ 3660).then(__webpack_require__.bind(__webpack_require__, 3660)).then((n) => n.r);
	return continues ? continueRollback : judgeByChecks(inputs.continuePaused === "verified");
}
/** The checks of `verify`, whose code is loaded only here. */
async function checksFor(handles, updates, plan, context) {
	if (context.checks.length === 0) return {};
	const { watchChecks } = await __webpack_require__.e(/* import() */ 7607).then(__webpack_require__.bind(__webpack_require__, 9988));
	return { checks: watchChecks(handles, updates, plan, context) };
}
function watchSettings(inputs, nowMs) {
	return {
		deadlineMs: nowMs + inputs.waitForMinutes * 6e4,
		maxDelayMs: inputs.waitMaxDelaySeconds * 1e3,
		failureThreshold: inputs.failureThreshold,
		bakeMs: inputs.bakeTimeMinutes * 6e4,
		proofMs: 6e4,
		until: inputs.waitUntil
	};
}
// src/modes/apply-plan.ts
/**
* Applies the plan, waits, explains and rolls back what failed, and reports. Nothing is thrown that AWS caused: after
* the first write everything that goes wrong is an entry in the report.
*/
async function applyPlan(inputs, prepared, context) {
	const { plan, files, startedAtMs } = prepared;
	const registered = await registerAll(plan, context);
	const task = await runTask(prepared, registered, inputs, context);
	const { updates, results, notes } = await updateAndWatch(prepared, registered, task, inputs, context);
	noticeUnchecked(updates, context);
	const services = plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service));
	const run = {
		mode: inputs.mode,
		dryRun: false,
		cluster: inputs.cluster,
		region: context.region,
		startedAtMs,
		endedAtMs: context.clock.now()
	};
	const findings = await (0,refusals.t)({
		registered,
		updates
	}, run);
	const report = await addServiceUrls(await addTimings(buildReport(run, {
		plan,
		files,
		registered: withMadeRevisions(registered, updates),
		task,
		updates,
		results,
		findings,
		waves: (0,waves.t)(services, inputs)
	}), results, context), updates, results, inputs, context);
	const warnings = [
		...report.warnings,
		...notes,
		...await followUp(report, inputs, context)
	];
	for (const warning of warnings) context.log.warning(warning);
	await recordDeployments(report, prepared, inputs, context);
	return {
		...report,
		warnings
	};
}
/** Says of which services nothing was checked: the checks of `verify` are of a deployment. */
function noticeUnchecked(updates, { checks, log }) {
	const idle = updates.filter(({ state }) => state.kind === "nothing-to-do" || state.kind === "tagged");
	if (checks.length === 0 || idle.length === 0) return;
	const names = idle.map(({ plan }) => plan.service.name).join(", ");
	log.notice(`${names}: nothing was deployed, so the checks of \`verify\` were not run. \`force-new-deployment: true\` deploys, and checks, in any case.`);
}
/** Tells GitHub which images run where now. */
async function recordDeployments({ services }, { plan }, inputs, context) {
	if (!inputs.deploymentRecord) return;
	const serving = services.filter((service) => serves(service, inputs.waitForServiceStability));
	if (serving.length === 0) return;
	const { recordDeployed } = await __webpack_require__.e(/* import() */ 408).then(__webpack_require__.bind(__webpack_require__, 8027));
	await recordDeployed(serving, plan.digests ?? /* @__PURE__ */ new Map(), inputs, context);
}
/** Tags what was updated, where that is needed; returns what did not work. */
async function setTags(updates, inputs, context) {
	const expiry = await setExpiry(updates, inputs, context);
	if (!updates.some(({ state, plan }) => state.kind === "started" && plan.service.desired === 0)) return expiry;
	const { keepNeverServed, startsNoTasks } = await __webpack_require__.e(/* import() */ 5271).then(__webpack_require__.bind(__webpack_require__, 5271));
	const idle = updates.filter(startsNoTasks);
	return idle.length === 0 ? expiry : [...expiry, ...await keepNeverServed(idle, inputs.cluster, context)];
}
/** From this deployment on, the services stay for the time of `expires-in`; returns what did not work. */
async function setExpiry(updates, inputs, context) {
	if (inputs.expiresIn === null || inputs.mode !== "deploy") return [];
	const { tagExpiry } = await __webpack_require__.e(/* import() */ 2751).then(__webpack_require__.bind(__webpack_require__, 2751));
	return tagExpiry(updates.filter(({ state, created }) => !created && ("handle" in state || state.kind === "nothing-to-do" || state.kind === "tagged")).map(({ plan }) => plan.service), (0,service_tags.n)(inputs, context.clock.now()), context);
}
/** Where the time went of what completed. */
async function addTimings(report, results, context) {
	if (!results.some(({ watch }) => watch.verdict.kind === "completed")) return report;
	return (await __webpack_require__.e(/* import() */ 9396).then(__webpack_require__.bind(__webpack_require__, 9396))).withTimings(report, results, context);
}
/** Where the services are reached, where something asks for it. */
async function addServiceUrls(report, updates, results, inputs, context) {
	if (!asksForServiceUrls(inputs)) return report;
	const { withServiceUrls } = await __webpack_require__.e(/* import() */ 3171).then(__webpack_require__.bind(__webpack_require__, 3171));
	const seen = new Map(updates.map(({ plan: { service } }) => [service.arn, service]));
	for (const { watch } of results) if (watch.last !== null) seen.set(watch.last.arn, watch.last);
	return withServiceUrls(report, (arn) => seen.get(arn), context);
}
/** Whether something asks for the addresses of the services: reading them takes calls of its own. */
function asksForServiceUrls({ comment, githubDeployment, environmentUrl, serviceDefinition }) {
	return comment || serviceDefinition !== null || githubDeployment && environmentUrl === null;
}
/** What is to be done once the revisions serve; returns what did not work. */
async function followUp(report, inputs, context) {
	const { keepRevisions, schedules, cluster, service: services } = inputs;
	const { served, rollbackPoints } = servedRevisions(report, inputs.waitForServiceStability);
	if (served.length === 0 || keepRevisions === null && schedules.length === 0) return [];
	const postDeploy = await __webpack_require__.e(/* import() */ 6450).then(__webpack_require__.bind(__webpack_require__, 6450));
	const request = {
		keepRevisions,
		schedules,
		cluster,
		services,
		rollbackPoints
	};
	return (await postDeploy.followUp(request, served, context)).warnings;
}
async function registerAll(plan, context) {
	if (!plan.revisions.some(({ existing, target }) => existing === null && !target.isInline)) return registerRevisions(plan, context.provenance, context);
	context.log.startGroup("Register the revision");
	const registered = await registerRevisions(plan, context.provenance, context);
	for (const { arn, registered: isNew, reused } of registered) {
		if (!isNew || !arn) continue;
		const name = `${(0,build_arn.s)(arn)} (${arn})`;
		context.log.line(reused ? `An earlier attempt of this run has registered ${name}` : `Registered ${name}`);
	}
	context.log.endGroup();
	return registered;
}
/** Runs the one-off task of the new revision; null where none is asked for, or there is no revision to run. */
async function runTask({ task, startedAtMs }, [revision], inputs, context) {
	if (task === null || revision === void 0 || revision.arn === null) return null;
	const { runPlannedTask } = await __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 8469));
	return runPlannedTask(task, {
		arn: revision.arn,
		isReused: revision.reused === true,
		startedAtMs
	}, inputs, context);
}
/** Updates the services and watches them to their ends, under suspended auto scaling where that is asked for. */
async function updateAndWatch(prepared, registered, task, inputs, run) {
	if (task !== null && !task.ok) return {
		updates: skipUpdates(registered, task),
		results: [],
		notes: []
	};
	const context = await sharing(registered, run);
	return withScaling(registered, inputs, context, async (refused) => {
		let startedAtMs = Number.POSITIVE_INFINITY;
		const since = (updates) => {
			startedAtMs = Math.min(startedAtMs, ...handlesIn(updates).map((handle) => handle.startedAtMs));
			return startedAtMs;
		};
		const steps = {
			update: (part) => updateAll(prepared, part, refused, inputs, context),
			tag: (updates) => setTags(updates, inputs, context),
			wait: (updates, fleet) => waitForServices(updates, {
				plan: prepared.plan,
				startedAtMs: since(updates),
				fleet
			}, inputs, context),
			finish: (watch, updates) => finishOne(watch, updates, inputs, {
				services: inputs.service.length,
				startedAtMs: since(updates)
			}, context)
		};
		if (inputs.serviceOrder === "by-line" || inputs.rollbackScope === "all") {
			const { deployWaves } = await __webpack_require__.e(/* import() */ 9643).then(__webpack_require__.bind(__webpack_require__, 9643));
			return deployWaves(registered, inputs, steps, context);
		}
		const updates = await steps.update(registered);
		const notes = await steps.tag(updates);
		return {
			updates,
			results: await steps.wait(updates, null),
			notes
		};
	});
}
/** The reads of many services share their calls. Loads the code only then. */
async function sharing(registered, context) {
	if (registered.flatMap(({ plan }) => plan.services).length < 11) return context;
	const { gatheredReads } = await __webpack_require__.e(/* import() */ 7541).then(__webpack_require__.bind(__webpack_require__, 7541));
	return {
		...context,
		ecsForPolling: gatheredReads(context.ecsForPolling, context.clock)
	};
}
function titleOf(services, { mode }) {
	if (mode === "continue") return "Continue the deployment";
	const [action, ...others] = new Set(services.map((plan) => plan.action));
	if (action === "end" && others.length === 0) return "End the first deployment";
	return action === "create" && others.length === 0 ? "Create the service" : "Update the service";
}
async function updateAll(prepared, registered, refused, inputs, context) {
	const services = registered.flatMap((item) => item.plan.services);
	const updating = services.some((plan) => plan.action !== "none");
	if (updating) context.log.startGroup(titleOf(services, inputs));
	const results = await updateServices(registered, {
		cluster: inputs.cluster,
		names: namesOf(services.map((plan) => plan.service), inputs),
		plans: prepared.deployPlans,
		refused,
		isOwn: (revision) => isOwn(revision, prepared, context.provenance),
		isRollback: (0,decide.n)(inputs),
		provenance: context.provenance,
		untilMs: context.clock.now() + inputs.waitForMinutes * 6e4
	}, context);
	for (const line of results.flatMap(updateLines)) context.log.line(line);
	if (!inputs.waitForServiceStability) for (const line of results.flatMap(linkLines)) context.log.line(line);
	if (updating) context.log.endGroup();
	return results;
}
function updateLines({ plan, state, created }) {
	const name = plan.service.name;
	if (state.kind === "tagged") return [`${name}: tags were added`];
	if (state.kind === "started" && created) return [`${name}: created; deployment ${state.handle.deploymentId} started`];
	if (state.kind === "joined") {
		const { deploymentId, inProgress } = state.handle;
		return [inProgress ? apply_plan_progressText(name, deploymentId, state.isOwn) : `${name}: ${plan.reasons.join("; ")}`];
	}
	if (state.kind !== "started") return [];
	if (plan.action === "continue" || plan.action === "end") return [];
	const { isNew, inProgress, deploymentId } = state.handle;
	if (inProgress) return [apply_plan_progressText(name, deploymentId, true)];
	return [isNew ? `${name}: deployment ${deploymentId} started` : `${name}: updated; ECS needs no new deployment for this`];
}
function apply_plan_progressText(name, deploymentId, isOwn) {
	return `${name}: deployment ${deploymentId} of this revision is in progress already${isOwn ? ", started by this run" : ""}`;
}
/** Where to follow a deployment that is not waited for. */
function linkLines({ state }) {
	if (!("handle" in state) || !state.handle.isNew) return [];
	const { controller, service } = state.handle;
	const url = controller.consoleUrl(state.handle);
	return url === null ? [] : [`${service}: not waiting for it; follow it at ${url}`];
}
/**
* Whether a deployment in progress is this run's: of a revision that the run has made. A re-run also counts one of a
* revision that the user named, and of one without a record of the run that made it.
*/
function isOwn(revision, { running, isNamed }, provenance) {
	const madeBy = (0,build_provenance.i)(running.get(revision)?.tags ?? []);
	if (madeBy !== null && madeBy === provenance.runId) return true;
	return (0,build_provenance.n)(provenance) && (madeBy === null || isNamed);
}
/** How the user names each service, by its ARN: the calls name it the same way. */
function namesOf(services, inputs) {
	return new Map(services.map((service) => [service.arn, inputs.service.find((name) => name === service.arn) ?? service.name]));
}



/***/ }),

/***/ 837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slept)
/* harmony export */ });
// src/lib/clock.ts
/** Sleeps; false when the sleep was cut off by the signal. */
async function slept(ms, clock, signal) {
	try {
		await clock.sleep(ms, signal);
		return true;
	} catch (error) {
		if (!signal.aborted) throw error;
		return false;
	}
}



/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shellWord),
/* harmony export */   n: () => (/* binding */ logLinesOf),
/* harmony export */   r: () => (/* binding */ proseMarkdown),
/* harmony export */   t: () => (/* binding */ hasCommand)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/lib/commands.ts
/** Programs whose commands messages name. */
const programs = [
	"aws ",
	"docker ",
	"curl ",
	"gh ",
	"git "
];
/** Longer texts are not a sentence of ours. */
const longestText = 2e4;
/**
* The pieces of a message. What stands in backticks is code; so is a command that follows a colon, up to the end of
* its sentence. Both may contain text from outside: the caller escapes each piece.
*/
function piecesOf(text) {
	if (text.length > longestText) return [{
		kind: "prose",
		text
	}];
	const parts = text.split("`");
	if (!(parts.length % 2 === 1)) return commandsIn(text);
	return parts.flatMap((part, index) => {
		if (index % 2 === 0) return commandsIn(part);
		return part === "" ? [] : [{
			kind: isCommand(part) ? "command" : "word",
			text: part
		}];
	});
}
/** A text as one word of a shell's command: quoted where it has other characters than names and ARNs have. */
function shellWord(text) {
	return /^[\w@%+=:,./-]{1,2048}$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Whether a message holds a command. */
function hasCommand(text) {
	return piecesOf(text).some(({ kind }) => kind === "command");
}
/** A message as lines of a log: each command in its own line, indented by four blanks more, ready to be copied. */
function logLinesOf(text, indent = "") {
	const lines = [];
	let prose = "";
	const flush = () => {
		if (prose.trim() !== "") lines.push(`${lines.length === 0 ? "" : indent}${prose.trim()}`);
		prose = "";
	};
	for (const { kind, text: piece } of piecesOf(text)) if (kind !== "command") prose += kind === "word" ? `\`${piece}\`` : piece;
	else {
		flush();
		lines.push(`${indent}    ${piece}`);
	}
	if (/^[\s.,;:]*$/.test(prose)) prose = "";
	flush();
	return lines;
}
/** A message as Markdown: its code as code, everything in it escaped. */
function proseMarkdown(text) {
	const pieces = piecesOf(text);
	if (pieces.length === 1 && pieces[0]?.kind === "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
	return pieces.map((piece) => {
		if (piece.kind !== "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(piece.text);
		const before = /^\s/.test(piece.text) ? " " : "";
		const after = /\s$/.test(piece.text) ? " " : "";
		return `${before}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(piece.text)}${after}`;
	}).join("").trim();
}
function isCommand(text) {
	return programs.some((program) => text.startsWith(program)) && text.trim().includes(" ");
}
/** The commands that follow a colon and a blank. */
function commandsIn(text) {
	const pieces = [];
	let from = 0;
	for (let colon = text.indexOf(": "); colon !== -1; colon = text.indexOf(": ", Math.max(colon + 1, from))) {
		const start = colon + 2;
		if (!programs.some((program) => text.startsWith(program, start))) continue;
		const end = endOfCommand(text, start);
		pieces.push({
			kind: "prose",
			text: text.slice(from, start)
		}, {
			kind: "command",
			text: text.slice(start, end)
		});
		from = end;
	}
	if (from < text.length) pieces.push({
		kind: "prose",
		text: text.slice(from)
	});
	return pieces;
}
/** A command ends where the sentence goes on or ends: at a comma, a semicolon, a parenthesis, a line, a full stop. */
function endOfCommand(text, start) {
	let quote = "";
	for (let at = start; at < text.length; at += 1) {
		const character = text.charAt(at);
		const next = text.charAt(at + 1);
		if (quote !== "") {
			if (character === quote) quote = "";
			continue;
		}
		if (character === "\n") return at;
		if (character === "\"" || character === "'") quote = character;
		const isEnd = next === "" || next === " " || next === "\n";
		if ((character === "," || character === ";") && isEnd) return at;
		if (character === " " && next === "(") return at;
		if (character === "." && isEnd && text.charAt(at - 1) !== " ") return at;
	}
	return text.length;
}



/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatSeconds),
/* harmony export */   r: () => (/* binding */ spokenDuration),
/* harmony export */   t: () => (/* binding */ formatDuration)
/* harmony export */ });
// src/lib/duration.ts
const second = 1e3;
/** A span of time for people: `42 s`, `3 min 05 s`, `1 h 02 min`. Begun seconds do not count; below zero is zero. */
function formatDuration(elapsedMs) {
	const seconds = Math.max(0, Math.floor(elapsedMs / second));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}
/** A configured span in words: `5 s`, `1 min`, `1.5 s`. */
function formatSeconds(ms) {
	return ms >= 6e4 && ms % 6e4 === 0 ? `${ms / 6e4} min` : `${ms / second} s`;
}
/** A span of time inside a sentence, to the nearest second: `5 min` rather than `5 min 00 s`. */
function spokenDuration(ms) {
	return formatDuration(Math.round(ms / second) * second).replace(/ 00 (?:s|min)$/, "");
}



/***/ }),

/***/ 3827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ joinDeployment),
/* harmony export */   r: () => (/* binding */ ownDeployment),
/* harmony export */   t: () => (/* binding */ handleOf)
/* harmony export */ });
/* harmony import */ var _revision_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6988);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);



// src/deployment/join.ts
/** Watches a rollout of this very revision that was already in progress. */
function joinDeployment(controller, update, nowMs) {
	const handle = handleOf(controller, update, update.service, nowMs, true);
	const since = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.s)(update.service)?.createdAtMs ?? 0;
	const rolls = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.i)(update.service);
	const earlier = update.service.events.filter((event) => !rolls || event.atMs < since);
	const knownEvents = new Set(earlier.map((event) => event.id));
	return {
		...handle,
		knownEvents,
		...rolls && {
			inProgress: true,
			createdAtMs: since
		}
	};
}
/** What to watch of a service that was updated, as a read after it shows it. */
function handleOf(controller, update, after, startedAtMs, isNew) {
	return {
		controller,
		service: update.service.name,
		serviceArn: update.service.arn,
		cluster: update.cluster,
		revision: update.revision,
		deploymentId: ownDeployment(update, after)?.id ?? (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.s)(after)?.id ?? "",
		isNew,
		...(0,_revision_members_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			...update.service.members,
			...update.members
		}) && { viaGateway: true },
		startedAtMs,
		knownEvents: new Set(update.service.events.map((event) => event.id)),
		rollbackPoint: {
			...(0,_handle_js__WEBPACK_IMPORTED_MODULE_1__.n)(update.service, Object.keys(update.members)),
			...update.neverServed && {
				revision: null,
				neverServed: update.neverServed
			}
		}
	};
}
/** A deployment of our revision that was not there before: no other run deploys a revision that was registered a moment ago. */
function ownDeployment(update, service) {
	const before = new Set(update.service.deployments.map((deployment) => deployment.id));
	return service.deployments.find((deployment) => !before.has(deployment.id) && (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.r)(update.revision, deployment, service));
}



/***/ }),

/***/ 5713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sendUntilAnswered),
/* harmony export */   n: () => (/* binding */ isLostResponse),
/* harmony export */   r: () => (/* binding */ sendOnce),
/* harmony export */   t: () => (/* binding */ findSent)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);


// src/lib/lost-response.ts
/**
* What to do when the response to a write is lost (reset, time-out, 5xx): it may or may not have been done. It is looked
* for before it is sent again, so that one request never becomes two deployments, revisions or tasks.
*/
/** Reads lag behind writes by seconds. */
const usualDelays = [
	1e3,
	2e3,
	4e3
];
const usualAttempts = 3;
/** Whether the error says that the response was lost. */
function isLostResponse(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "lost";
}
/**
* Sends a request that must not be done twice. Where its response is lost it looks for what the request did, and sends it
* again only where the last read showed that nothing was done.
*
* @throws the error of the last request, or what `find` throws
*/
async function sendOnce(sending) {
	const { send, find, isLost = isLostResponse, maxAttempts = usualAttempts, signal } = sending;
	for (let attempt = 1;; attempt += 1) try {
		return await send();
	} catch (error) {
		if (!isLost(error, attempt)) throw error;
		const found = await findSent(() => find(error), sending);
		if (found.kind === "found") return found.value;
		if (found.kind === "unknown" || attempt >= maxAttempts || signal.aborted) throw error;
	}
}
/**
* Looks after each of the delays, since reads lag behind writes by seconds: until something is found, else what the last
* look told. `unknown` when the run is cancelled meanwhile.
*/
async function findSent(found, { delays = usualDelays, clock, signal }) {
	let last = { kind: "unknown" };
	for (const ms of delays) {
		if (!await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__.t)(ms, clock, signal)) return { kind: "unknown" };
		last = await found();
		if (last.kind === "found") return last;
		if (signal.aborted) return { kind: "unknown" };
	}
	return last;
}
/**
* Sends a request that may be repeated, because of a client token or because doing it twice changes nothing, until its
* response arrives: once more for each of the delays.
*
* @throws the error of the last request
*/
async function sendUntilAnswered(send, { delays = usualDelays, clock, signal }) {
	for (let sends = 1;; sends += 1) try {
		return await send();
	} catch (error) {
		const ms = delays[sends - 1];
		if (!isLostResponse(error) || ms === void 0 || !await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__.t)(ms, clock, signal)) throw error;
	}
}



/***/ }),

/***/ 6432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ losesTrack),
/* harmony export */   t: () => (/* binding */ afterFailedPoll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/lib/poll-errors.ts
/**
* Whether an error ends the polling of a deployment or a task; `failedPolls` counts the polls in a row that failed, this
* one included. Expired credentials stay expired; a denial may be an IAM change that is still spreading, so it has to
* come twice, as does an error of our own; throttling and broken connections pass.
*/
function losesTrack(error, failedPolls) {
	const kind = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t ? error.details.kind : "refused";
	return kind === "credentials" || (kind === "denied" || kind === "refused") && failedPolls >= 2;
}
/** What is known after a poll that failed; `failedPolls` counts the polls in a row that had failed before it. */
function afterFailedPoll(error, failedPolls) {
	const isLate = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "aborted";
	const count = failedPolls + 1;
	return {
		failedPolls: count,
		pollError: isLate ? "AWS did not respond in time." : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error),
		isLost: losesTrack(error, count)
	};
}



/***/ }),

/***/ 8214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pollIntervalMs)
/* harmony export */ });
// src/deployment/poll-interval.ts
const second = 1e3;
const minute = 60 * second;
/** Hundreds of services take three calls a second at most, of the 20 that an account is granted. */
const perCallMs = 350;
/**
* The pause before the next poll. Half an hour costs at most 24 + 48 + 150 polls, plus 20 while settling, of the
* 20 a second that ECS grants an account for reading services (ECS developer guide, "Request throttling").
*/
function pollIntervalMs(pace) {
	const wanted = Math.min(Math.max(wantedMs(pace), pace.calls * perCallMs), pace.maxMs);
	const untilLastPoll = pace.remainingMs - 500;
	if (untilLastPoll > 0) return Math.min(wanted, untilLastPoll);
	return Math.max(0, Math.min(wanted, pace.remainingMs));
}
function wantedMs(pace) {
	if (pace.failedPolls > 0) return pace.failedPolls === 1 ? 2.5 * second : pace.maxMs;
	if (pace.settlingPolls > 0 && pace.settlingPolls <= 20) return 2.5 * second;
	if (pace.sinceFailureMs !== null && pace.sinceFailureMs < 10 * minute) return 2.5 * second;
	if (pace.sinceStartMs < minute) return 2.5 * second;
	if (pace.sinceStartMs < 5 * minute) return 5 * second;
	return pace.sinceChangeMs < 2 * minute ? 10 * second : 15 * second;
}



/***/ }),

/***/ 1959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refusalText),
/* harmony export */   r: () => (/* binding */ whatToDo),
/* harmony export */   t: () => (/* binding */ refusalDiagnosis)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/diagnose/refusal-text.ts
/** How a refused call is told, apart from the rules: reports need it where nothing was refused, too. */
/** The finding in the form that a report shows. */
function refusalDiagnosis(service, finding) {
	return {
		service,
		headline: finding.cause,
		causes: [finding],
		groups: [],
		targets: [],
		tail: null,
		missingEvidence: [],
		checks: []
	};
}
/** Cause, then what AWS said, each a sentence; the error's own words alone where nothing explains it. */
function refusalText({ message }, finding) {
	return finding === null ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(message) : `${finding.cause} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(message)}`;
}
/** The advice on one line: `What to do: (1) … (2) …` */
function whatToDo({ advice }) {
	return `What to do: ${(advice.length === 1 ? advice : advice.map((step, index) => `(${index + 1}) ${step}`)).join(" ")}`;
}



/***/ }),

/***/ 6058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ explainTask),
/* harmony export */   t: () => (/* binding */ explainRefusals)
/* harmony export */ });
/* harmony import */ var _refusal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1959);

// src/report/refusals.ts
/** Explains what was refused of a run. The rules are loaded only where something was. */
async function explainRefusals({ updates, registered }, run) {
	const ofServices = updates.flatMap(({ state, plan, revision, definition }) => state.kind === "refused" ? [{
		error: state.error,
		about: {
			...run,
			service: plan.service,
			revision,
			definition
		}
	}] : []);
	const refused = [...registered.flatMap(({ error, plan }) => error === null ? [] : [{
		error,
		about: {
			...run,
			service: null,
			revision: null,
			definition: plan.target.definition
		}
	}]), ...ofServices];
	if (refused.length === 0) return /* @__PURE__ */ new Map();
	const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 267));
	return new Map(refused.flatMap(({ error, about }) => {
		const finding = explainRefusal(error, about);
		return finding === null ? [] : [[error, finding]];
	}));
}
/** A one-off task that ECS refused to start, with why and what to do; any other result as it is. */
async function explainTask(result, about) {
	const { refused } = result;
	if (!refused) return result;
	const { explainRefusal } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(267)]).then(__webpack_require__.bind(__webpack_require__, 267));
	const finding = explainRefusal(refused, about);
	if (finding === null) return result;
	return {
		...result,
		reason: `${finding.cause} ${result.reason} ${(0,_refusal_text_js__WEBPACK_IMPORTED_MODULE_0__.r)(finding)}`
	};
}



/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withRevisionMembers),
/* harmony export */   n: () => (/* binding */ isInRevision),
/* harmony export */   r: () => (/* binding */ revision_members_exports),
/* harmony export */   t: () => (/* binding */ connectsToGateway)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);



// src/service/revision-members.ts
var revision_members_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ withRevisionMembers: () => withRevisionMembers });
/** Members that UpdateService takes and that only the service revision shows (types of the AWS SDK, November 2026). */
const onlyInRevisions = ["gatewayConnectors", "monitoring"];
/** Members of UpdateService that are part of a service revision ("ServiceRevision", the same types). */
const inRevisions = [
	...onlyInRevisions,
	"capacityProviderStrategy",
	"platformVersion",
	"networkConfiguration",
	"loadBalancers",
	"serviceRegistries",
	"serviceConnectConfiguration",
	"volumeConfigurations",
	"vpcLatticeConfigurations"
];
/** Whether a member of UpdateService is part of a service revision, to which ECS rolls back. */
function isInRevision(member) {
	return inRevisions.includes(member);
}
/** Whether members of a service connect it to an ECS gateway. */
function connectsToGateway(members) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(members.gatewayConnectors).length > 0;
}
/**
* The services with those of their present members that DescribeServices leaves out, so that what is asked for can be
* compared with what is there. Reads only where `changes` name such a member: one call for each service. Where that
* fails, the service stays as it is, and `trouble` says why.
*/
async function withRevisionMembers(services, changes, ecs, signal) {
	if (!onlyInRevisions.some((member) => member in changes)) return {
		services: [...services],
		trouble: null
	};
	const read = await Promise.all(services.map((service) => readOne(service, ecs, signal)));
	return {
		services: read.map(({ service }) => service),
		trouble: read.find(({ trouble }) => trouble !== null)?.trouble ?? null
	};
}
async function readOne(service, ecs, signal) {
	const revisions = service.serviceRevisions.slice(0, 20);
	if (revisions.length === 0) return {
		service,
		trouble: null
	};
	try {
		const found = await ecs.revisionMembers(revisions, signal);
		const digits = service.deployments[0]?.id.split("/").pop() ?? "";
		const newest = revisions.find((arn) => arn.endsWith(`/${digits}`)) ?? revisions[0] ?? "";
		return {
			service: {
				...service,
				members: {
					...found.get(newest),
					...service.members
				}
			},
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || signal.aborted) throw error;
		return {
			service,
			trouble: error.message
		};
	}
}



/***/ }),

/***/ 2399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ planRollback)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);


// src/deployment/rollback-plan.ts
/** Decides whether to roll back after a deployment has ended. Pure. */
function planRollback(watch, { joined, isRollback }, rollbackOn) {
	const { handle, verdict } = watch;
	const end = endOf(verdict);
	if (end === null) return {
		kind: "none",
		why: ""
	};
	if (joined) return none(`This run did not start the rollout, so it does not roll it back.${staysPaused(watch)}`);
	if (verdict.kind !== "recalled" && !rollbackOn.includes(end)) return none(`Nothing was rolled back: \`rollback-on\` does not include \`${end}\`.${staysPaused(watch)}`);
	if (isRollback && failedByChecks(watch)) return none(rollbackStays(watch));
	if (handle.rollbackPoint.neverServed) return { kind: "scale-to-zero" };
	const { revision, members } = handle.rollbackPoint;
	const changed = Object.keys(members).length > 0;
	const answers = verdict.kind === "failed" && isHeld(watch);
	if (revision === null || revision === handle.revision && !changed && !answers) return none(`There is nothing to roll back to: the service ran ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.s)(handle.revision)} before, too.`);
	return {
		kind: "roll-back",
		revision,
		members
	};
}
/** Its tasks run; only checks of `verify` have failed. */
function failedByChecks({ verdict, unverified }) {
	return verdict.kind === "failed" && unverified !== null && unverified.kind !== "failed";
}
/** What was left deliberately is not deployed again because the earlier revision fails a check. */
function rollbackStays(watch) {
	const { handle, unverified } = watch;
	const to = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.s)(handle.revision);
	return `Not rolled back: this was a rollback to ${to} itself, and a failed check does not undo it.${unverified?.kind === "completed" ? "" : ` The deployment of ${to} goes on.`}${staysPaused(watch)}`;
}
/** ECS can be told to roll back, whatever ran before. */
function isHeld({ pause }) {
	return pause !== null && !pause.ofRollback;
}
/** Of a deployment that failed while a pause holds it; the sentence of a time-out says it already. */
function staysPaused(watch) {
	const { pause, verdict } = watch;
	return pause !== null && isHeld(watch) && verdict.kind === "failed" ? ` ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_0__.o)(pause)}` : "";
}
function none(why) {
	return {
		kind: "none",
		why
	};
}
/** The end that `rollback-on` speaks of; null for one that is never rolled back: done, superseded, unknown, ECS's own rollback. */
function endOf(verdict) {
	if (verdict.kind === "failed") return verdict.rollback.state === "none" && !verdict.gone ? "failure" : null;
	if (verdict.kind === "recalled") return verdict.end;
	if (verdict.kind === "timed-out") return "timeout";
	return verdict.kind === "cancelled" ? "cancel" : null;
}



/***/ }),

/***/ 8132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ watchDeployments)
/* harmony export */ });
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1321);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(837);
/* harmony import */ var _poll_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6432);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4002);
/* harmony import */ var _poll_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8214);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2813);






// src/deployment/watch.ts
/** A job on GitHub's own runners ends after six hours. */
const maxWaitMs = 216e5;
/** The last poll comes so long before the deadline, to be answered in time. */
const lastPollMs = 500;
/** What is read at the deadline may be answered so long after it. */
const answerGraceMs = 3e3;
/** What is decided at its own limit is decided so long before the deadline. */
const checksGraceMs = 15e3;
/** A deployment that no poll succeeded for so long is unknown at its deadline, not timed out. */
const lostAfterMs = 6e4;
/**
* Watches deployments until each of them has a verdict: the one loop for all controllers. One poll is one
* DescribeServices for ten services, and what the controllers read besides. Never throws: a deployment that was lost
* track of, a time-out and a cancelled run are verdicts.
*/
async function watchDeployments(handles, settings, run, observer) {
	const context = await sharing(handles, run);
	const startedAtMs = context.clock.now();
	let timing = {
		startedAtMs,
		changedAtMs: startedAtMs
	};
	let watches = await Promise.all(handles.map((handle) => handle.controller.watch(handle)));
	while (watches.some(_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)) {
		const before = watches;
		if (context.signal.aborted) {
			watches = closeAll(watches, context.clock.now());
			watches = publishEnds(before, watches, observer);
			continue;
		}
		const untilMs = latestDeadline(watches, settings) + answerGraceMs;
		const polled = await (0,_abort_js__WEBPACK_IMPORTED_MODULE_4__.n)(untilMs, context, (signal) => pollAll(before, settings, context, signal));
		const judged = await settlePauses(settings.checks?.update(polled, true) ?? polled, settings, context, observer);
		const nowMs = context.clock.now();
		if (publishEvents(before, judged, observer)) timing = {
			...timing,
			changedAtMs: nowMs
		};
		watches = publishEnds(before, judged.map((watch) => closeLate(watch, settings, nowMs)), observer);
		if (watches.some(_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)) watches = await waitForNextPoll(watches, timing, settings, context, observer);
	}
	settings.checks?.stop();
	return watches;
}
/** Many deployments read together what each would read for itself. Loads the code only then. */
async function sharing(handles, context) {
	if (handles.length < 11) return context;
	const { createFleetReads } = await __webpack_require__.e(/* import() */ 6911).then(__webpack_require__.bind(__webpack_require__, 6911));
	return {
		...context,
		fleet: createFleetReads(handles, {
			ecs: context.ecsForPolling,
			clock: context.clock
		})
	};
}
/** Answers the pauses that are decided. Loads the code for pauses only where there is one. */
async function settlePauses(watches, { until: waitUntil }, context, { onPause }) {
	if (watches.every(({ pause }) => pause === null)) return watches;
	const { leavePauses, settlePause } = await __webpack_require__.e(/* import() */ 3660).then(__webpack_require__.bind(__webpack_require__, 3660)).then((n) => n.r);
	const judge = onPause ?? leavePauses;
	return Promise.all(watches.map((watch) => settlePause(watch, waitUntil, judge, context)));
}
/** Whether there was anything to tell. */
function publishEvents(before, after, observer) {
	const events = after.flatMap((watch, index) => newEvents(before[index], watch));
	if (events.length > 0) observer.onEvent(events);
	return events.length > 0;
}
/** Tells which deployments have ended, with those that end here because of others; returns all of them. */
function publishEnds(before, polled, observer) {
	const after = [...observer.onPolled?.(polled) ?? polled];
	for (const [index, watch] of after.entries()) {
		const earlier = before[index];
		if (earlier !== void 0 && (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(earlier) && !(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch)) observer.onEnd(watch);
	}
	return after;
}
function newEvents(before, after) {
	return after.timeline.events.slice(before?.timeline.events.length ?? 0);
}
/** Polls every deployment that has no verdict yet. A poll that fails concerns its own deployment only. */
async function pollAll(watches, settings, context, signal) {
	const timed = {
		...context,
		signal
	};
	const services = await describeAll(watches.filter(_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t), timed);
	return Promise.all(watches.map(async (watch) => {
		if (!(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch)) return watch;
		const { controller, serviceArn } = watch.handle;
		try {
			return {
				...await controller.poll(watch, services.get(serviceArn), settings, timed),
				failedPolls: 0,
				pollError: null,
				unverified: null
			};
		} catch (error) {
			return onPollError(watch, error, context);
		}
	}));
}
/** By the ARNs of the services: each as it is now, or why it could not be read; one that ECS left out has no entry. */
async function describeAll(open, { ecsForPolling, signal }) {
	const chunks = [...arnsByCluster(open)].flatMap(([cluster, arns]) => Array.from({ length: Math.ceil(arns.length / 10) }, (_, index) => ({
		cluster,
		arns: arns.slice(index * 10, index * 10 + 10)
	})));
	const answers = await Promise.all(chunks.map(async ({ cluster, arns }) => {
		try {
			return (await ecsForPolling.describeServices(cluster, arns, signal)).map((service) => [service.arn, service]);
		} catch (error) {
			return arns.map((arn) => [arn, error instanceof Error ? error : new Error(String(error))]);
		}
	}));
	return new Map(answers.flat());
}
function arnsByCluster(open) {
	const groups = /* @__PURE__ */ new Map();
	for (const { handle } of open) groups.set(handle.cluster, [...groups.get(handle.cluster) ?? [], handle.serviceArn]);
	return groups;
}
/** The error policy of polling: see `afterFailedPoll`. */
function onPollError(watch, error, { clock, signal }) {
	if (signal.aborted) return watch;
	const { failedPolls, pollError, isLost } = (0,_poll_errors_js__WEBPACK_IMPORTED_MODULE_0__.t)(error, watch.failedPolls);
	const failing = {
		...watch,
		failedPolls,
		pollError
	};
	if (!isLost) return failing;
	return close(failing, clock.now(), "unknown", `Lost track of the deployment: ${pollError}`);
}
/** Closes a deployment that has no time left. */
function closeLate(watch, settings, nowMs) {
	if (!(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch) || nowMs < deadlineOf(watch, settings) - lastPollMs) return watch;
	const failingForMs = nowMs - watch.endedAtMs;
	if (!(watch.failedPolls > 0 && (failingForMs > lostAfterMs || watch.last === null))) return close(watch, nowMs, "timed-out", null);
	return close(watch, nowMs, "unknown", `Lost track of the deployment, and time ran out: ${watch.pollError}`);
}
/**
* What is watched after the completion comes on top of the time for the rollout; so do the pauses that the service
* itself is configured with, as far as a job can wait at all.
*/
function deadlineOf(watch, settings) {
	const waitMs = watch.handle.controller.configuredWaitMs(watch, settings.until);
	const pausedMs = Math.min(settings.deadlineMs + waitMs, watch.handle.startedAtMs + maxWaitMs);
	const checksMs = watch.checksUntilMs === 0 ? 0 : watch.checksUntilMs + checksGraceMs;
	return Math.max(settings.deadlineMs, (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__.n)(watch, settings), pausedMs, checksMs);
}
function latestDeadline(watches, settings) {
	return Math.max(...watches.filter(_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t).map((watch) => deadlineOf(watch, settings)));
}
function closeAll(watches, nowMs) {
	return watches.map((watch) => (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch) ? close(watch, nowMs, "cancelled", "The run was cancelled.") : watch);
}
/** Ends one watch; its sentence says what was still missing, after `why`. */
function close(watch, endedAtMs, kind, why) {
	if (watch.verdict.kind === "failed" && kind === "timed-out") return {
		...watch,
		endedAtMs,
		closed: true
	};
	const sentence = [why, watch.last === null ? null : watch.verdict.why].filter((part) => part !== null).join(" ") || "No poll succeeded.";
	return {
		...watch,
		endedAtMs,
		closed: true,
		verdict: {
			kind,
			why: sentence
		}
	};
}
/** Waits until the next poll is due, and runs the checks meanwhile; a cancelled run wakes at once and is seen by the loop. */
async function waitForNextPoll(watches, timing, settings, context, observer) {
	const { clock, signal } = context;
	const { checks } = settings;
	const untilMs = clock.now() + nextPollMs(watches, timing, settings, clock.now());
	let current = watches;
	while (checks !== void 0 && clock.now() < untilMs && current.some(_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t) && !signal.aborted) {
		await sleepOrAnswered(Math.min(untilMs, checks.nextDueMs() ?? untilMs), checks, context);
		const before = current;
		current = await settlePauses(checks.update(current, false), settings, context, observer);
		publishEvents(before, current, observer);
		current = publishEnds(before, current, observer);
	}
	if (checks === void 0) await (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__.t)(untilMs - clock.now(), clock, signal);
	return current;
}
/** Sleeps until a time, or until a check has been answered. */
async function sleepOrAnswered(untilMs, checks, { clock, signal }) {
	const woken = new AbortController();
	const either = AbortSignal.any([signal, woken.signal]);
	const sleep = (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__.t)(Math.max(0, untilMs - clock.now()), clock, either);
	await Promise.race([sleep, checks.answered()]);
	woken.abort(/* @__PURE__ */ new Error("a check was answered"));
	await sleep;
}
/** How long to wait before the next poll, ms. */
function nextPollMs(watches, timing, settings, nowMs) {
	const open = watches.filter(_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t);
	return (0,_poll_interval_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		sinceStartMs: nowMs - timing.startedAtMs,
		sinceChangeMs: nowMs - timing.changedAtMs,
		failedPolls: Math.max(...open.map((watch) => watch.failedPolls)),
		settlingPolls: Math.max(...open.map((watch) => watch.settlingPolls)),
		calls: Math.ceil(open.length / 10),
		maxMs: settings.maxDelayMs,
		sinceFailureMs: sinceFailure(open, nowMs),
		remainingMs: Math.min(...open.map((watch) => deadlineOf(watch, settings))) - nowMs
	});
}
function sinceFailure(open, nowMs) {
	const failures = open.flatMap((watch) => watch.timeline.events.filter((item) => item.kind === "failure"));
	return failures.length === 0 ? null : nowMs - Math.max(...failures.map((item) => item.atMs));
}



/***/ })

};
;