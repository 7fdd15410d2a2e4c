"use strict";
exports.id = 9396;
exports.ids = [9396];
exports.modules = {

/***/ 3636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dominates),
/* harmony export */   c: () => (/* binding */ totalOf),
/* harmony export */   i: () => (/* binding */ PHASES),
/* harmony export */   l: () => (/* binding */ wavesOf),
/* harmony export */   n: () => (/* binding */ timingsMarkdown),
/* harmony export */   o: () => (/* binding */ furtherWavesMs),
/* harmony export */   r: () => (/* binding */ timingsOutput),
/* harmony export */   s: () => (/* binding */ phaseTotals),
/* harmony export */   t: () => (/* binding */ timingsLines)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);


// src/deployment/timings/profile.ts
/** Where the time of a rollout can go, in the order of one wave. */
const PHASES = [
	"placing",
	"network",
	"pulling",
	"starting",
	"healthy",
	"draining",
	"completing"
];
function totalOf({ spans }) {
	return spans.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
/** How long each phase took on the path, ms; all waves together. */
function phaseTotals({ spans }) {
	const totals = {
		placing: 0,
		network: 0,
		pulling: 0,
		starting: 0,
		healthy: 0,
		draining: 0,
		completing: 0
	};
	for (const { phase, fromMs, toMs } of spans) totals[phase] += toMs - fromMs;
	return totals;
}
function wavesOf({ spans }) {
	return Math.max(0, ...spans.map(({ wave }) => wave ?? 0));
}
/** How long all waves but the longest took, ms. */
function furtherWavesMs({ spans }) {
	const lengths = /* @__PURE__ */ new Map();
	for (const { wave, fromMs, toMs } of spans) if (wave !== null) lengths.set(wave, (lengths.get(wave) ?? 0) + toMs - fromMs);
	const all = [...lengths.values()];
	return all.reduce((sum, length) => sum + length, 0) - Math.max(0, ...all);
}
/** What is worth advice takes half a minute and a third of the whole. */
const leastMs = 3e4;
const leastShare = 1 / 3;
/** Whether a part of a rollout dominates it. */
function dominates(ms, profile) {
	return ms >= leastMs && ms >= totalOf(profile) * leastShare;
}
// src/report/timings.ts
function timingsToShow(services) {
	const all = services.flatMap(({ timings }) => timings ?? []);
	const [first, ...others] = all;
	if (first === void 0) return null;
	return {
		slowest: others.reduce((found, one) => totalOf(one) > totalOf(found) ? one : found, first),
		all
	};
}
/** The output `timings`: seconds with one decimal place; empty where no rollout was watched to its end. */
function timingsOutput(services) {
	const shown = timingsToShow(services);
	if (shown === null) return "";
	const totals = phaseTotals(shown.slowest);
	const parts = PHASES.map((phase) => [phase, seconds(totals[phase])]);
	const advice = shown.all.flatMap((timings) => timings.advice);
	return JSON.stringify({
		total: seconds(totalOf(shown.slowest)),
		...Object.fromEntries(parts),
		advice
	});
}
function seconds(ms) {
	return Math.round(ms / 100) / 10;
}
/** The lines of the log: where the time went, then the advice. */
function timingsLines(services) {
	const shown = timingsToShow(services);
	if (shown === null || totalOf(shown.slowest) < 1e3) return [];
	const { slowest, all } = shown;
	const name = all.length > 1 ? `, slowest of ${all.length} services ${slowest.service}` : ofService(slowest, services);
	const waves = wavesOf(slowest) > 1 ? ` in ${wavesOf(slowest)} waves` : "";
	const parts = phasesOf(slowest).map(({ phase, ms }) => `${phase} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(ms)}`);
	const together = all.length > 1 ? `; all ${all.length} together ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(sumOf(all))}` : "";
	const stages = stagesText(slowest);
	return [`${`Where the time went${name} (${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(totalOf(slowest))}${waves}): ${parts.join(", ")}${together}${stages === "" ? "" : `. Stages: ${stages}`}`}${hint(slowest)}`, ...all.flatMap(({ advice }) => advice)];
}
/** Whose times they are where only one of several services was watched to its end. */
function ofService({ service }, services) {
	return services.length > 1 ? `, service ${service}` : "";
}
function sumOf(all) {
	return all.reduce((sum, timings) => sum + totalOf(timings), 0);
}
function hint({ byTasks }) {
	return byTasks ? "" : ". Gathered from service events: allow ecs:DescribeTasks for the times of the tasks themselves";
}
/** The phases that took any time, in their order. */
function phasesOf(timings) {
	const totals = phaseTotals(timings);
	return PHASES.flatMap((phase) => totals[phase] > 0 ? [{
		phase,
		ms: totals[phase]
	}] : []);
}
/** A colour for each phase that holds in the light and in the dark. */
const squares = {
	placing: "🟦",
	network: "🟪",
	pulling: "🟫",
	starting: "🟨",
	healthy: "🟩",
	draining: "🟧",
	completing: "⬜"
};
const meanings = {
	placing: "until the tasks have a place and a network interface",
	network: "until the pull of the images begins",
	pulling: "pulling the images",
	starting: "starting the containers",
	healthy: "until the health checks pass",
	draining: "draining and stopping old tasks",
	completing: "until ECS completes the deployment"
};
const barLength = 40;
const shownWaves = 6;
/** The section of the summary: a bar with a colour for each phase in the order of time, a table, and the advice. */
function timingsMarkdown(services) {
	const shown = timingsToShow(services);
	if (shown === null || totalOf(shown.slowest) < 1e3) return "";
	const { slowest, all } = shown;
	const waves = wavesOf(slowest) > 1 ? ` in ${wavesOf(slowest)} waves` : "";
	const title = `**Where the time went**${all.length > 1 ? `, slowest of ${all.length} services: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(slowest.service)}` : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(ofService(slowest, services))}: ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(totalOf(slowest))}${waves}, from the start of the deployment to its completion in ECS`;
	const advice = all.flatMap((timings) => timings.advice.map((sentence) => `> 💡 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(sentence)}`));
	const stages = stagesText(slowest);
	const note = slowest.byTasks ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(hint(slowest).slice(2));
	return [
		title,
		bar(slowest),
		phaseTable(shown),
		stages === "" ? "" : `Stages: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(stages)}`,
		note,
		advice.join("\n>\n")
	].filter((part) => part !== "").join("\n\n");
}
/** Squares by the largest remainders, so that there are always as many. */
function bar({ spans }) {
	const total = totalOf({ spans });
	const shares = spans.map((span) => (span.toMs - span.fromMs) / total * barLength);
	const counts = shares.map(Math.floor);
	const order = shares.map((share, index) => ({
		index,
		rest: share - Math.floor(share)
	})).sort((one, other) => other.rest - one.rest);
	const missing = barLength - counts.reduce((sum, count) => sum + count, 0);
	for (const { index } of order.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
	return spans.map(({ phase }, index) => squares[phase].repeat(counts[index] ?? 0)).join("");
}
function phaseTable({ slowest, all }) {
	const total = totalOf(slowest);
	const waves = Array.from({ length: wavesOf(slowest) }, (_, index) => index + 1);
	const several = waves.length > 1 && waves.length <= shownWaves;
	const columns = [
		...[
			"",
			"Phase",
			"Time",
			"Share"
		],
		...several ? waves.map((wave) => `Wave ${wave}`) : [],
		...all.length > 1 ? [`All ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(all.length, "service")}`] : [],
		"What happens"
	];
	const rows = phasesOf(slowest).map(({ phase, ms }) => [
		squares[phase],
		phase,
		(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(ms),
		`${Math.round(ms / total * 100)} %`,
		...several ? waves.map((wave) => spanText(slowest.spans, phase, wave)) : [],
		...all.length > 1 ? [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(all.reduce((sum, timings) => sum + phaseTotals(timings)[phase], 0))] : [],
		meanings[phase]
	]);
	return [
		columns,
		columns.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function spanText(spans, phase, wave) {
	const isBefore = (span) => wave === 1 && span.wave === null && span.phase !== "completing";
	const own = spans.filter((span) => span.phase === phase && (span.wave === wave || isBefore(span)));
	return own.length === 0 ? "" : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0));
}
/** The stages of a deployment that has any, those of a second and more. */
function stagesText({ stages }) {
	return stages.flatMap(({ name, ms }) => ms < 1e3 ? [] : [`${name} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__.r)(ms)}`]).join(", ");
}



/***/ }),

/***/ 9396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withTimings: () => (/* binding */ withTimings)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7657);
/* harmony import */ var _ecr_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9993);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1531);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6461);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6819);
/* harmony import */ var _timings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3636);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8356);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2638);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9984);










// src/deployment/timings/advice/rule.ts
/** How long the spans of a phase took, ms each. */
function spansOf({ spans }, phase) {
	return spans.flatMap((span) => span.phase === phase ? [span.toMs - span.fromMs] : []);
}
function sumOf(values) {
	return values.reduce((sum, value) => sum + value, 0);
}
// src/deployment/timings/advice/draining.ts
/** Connections that are still open after half a minute are rare; the default of a target group is 300 s. */
const enoughDelaySeconds = 30;
/** A load balancer keeps an old task for as long as its target group says. */
const deregistrationDelay = {
	id: "deregistration-delay",
	part: "draining",
	needs: "deregistration",
	advise({ profile, deregistration }) {
		if (deregistration === null || deregistration.seconds <= enoughDelaySeconds) return null;
		const delayMs = deregistration.seconds * 1e3;
		const waits = spansOf(profile, "draining").filter((ms) => ms >= delayMs * .9);
		const savesMs = waits.length * (delayMs - enoughDelaySeconds * 1e3);
		return {
			why: `target group ${deregistration.targetGroup} waits ${deregistration.seconds} s (deregistration_delay)${timesText(waits.length)}`,
			change: `With ${enoughDelaySeconds} s`,
			savesMs
		};
	}
};
/** ECS's default for containers that set none (ECS API reference, "ContainerDefinition"). */
const defaultStopSeconds = 30;
/** Time that an application needs which ends on SIGTERM. */
const promptStopMs = 5e3;
/** From the end of `stopTimeout` to that of the containers. */
const killedWithinMs = 1e4;
/** ECS waits for containers that do not end on SIGTERM until it kills them. */
const stopTimeout = {
	id: "stop-timeout",
	part: "draining",
	needs: null,
	advise({ profile, tasks, definition, moments }) {
		const waits = tasks.flatMap(({ createdAtMs, stoppingAtMs, endedAtMs }) => createdAtMs < moments.startedAtMs && stoppingAtMs !== null && endedAtMs !== null ? [endedAtMs - stoppingAtMs] : []);
		const longest = Math.max(0, ...waits);
		const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.o)(definition.containerDefinitions);
		const seconds = Math.max(...containers.map(({ stopTimeout: own }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.a)(own) ?? defaultStopSeconds));
		if (!(longest >= seconds * 900 && longest <= seconds * 1e3 + killedWithinMs) || longest <= promptStopMs) return null;
		const draining = spansOf(profile, "draining").filter((ms) => ms >= longest);
		return {
			why: `the containers did not end on SIGTERM, and ECS waited ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_9__.r)(longest)} until it killed them (stopTimeout ${seconds} s)${timesText(draining.length)}`,
			change: "With an application that ends within 5 s of SIGTERM",
			savesMs: sumOf(draining.map(() => longest - promptStopMs))
		};
	}
};
function timesText(count) {
	return count > 1 ? `, ${count} times one after the other` : "";
}
const drainingRules = [deregistrationDelay, stopTimeout];
// src/deployment/timings/advice/container-check.ts
/** ECS's defaults for the health check of a container (ECS API reference, "HealthCheck"). */
const defaultIntervalSeconds = 30;
const defaultRetries = 3;
/** The slowest health check of an essential container; null where there is none. */
function containerCheckOf({ containerDefinitions }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.o)(containerDefinitions).flatMap(({ name, essential, healthCheck }) => {
		if (essential === false || !(0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(healthCheck)) return [];
		const command = Array.isArray(healthCheck.command) ? healthCheck.command[0] : void 0;
		if (command === void 0 || command === "NONE") return [];
		return [{
			container: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.s)(name) ?? "",
			intervalMs: ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.a)(healthCheck.interval) ?? defaultIntervalSeconds) * 1e3,
			retries: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.a)(healthCheck.retries) ?? defaultRetries,
			startPeriodSeconds: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.a)(healthCheck.startPeriod)
		}];
	}).sort((one, other) => other.intervalMs - one.intervalMs)[0] ?? null;
}
// src/deployment/timings/advice/healthy.ts
/** The shortest interval of a target group, and the fewest checks (ELB API reference, "CreateTargetGroup"). */
const advised = {
	intervalSeconds: 5,
	threshold: 2
};
const advisedMs = advised.intervalSeconds * advised.threshold * 1e3;
const advisedContainerSeconds = 5;
/** A load balancer counts a target as healthy only after several checks in a row. */
const targetHealthCheck = {
	id: "target-health-check",
	part: "healthy",
	needs: "target-groups",
	advise({ profile, targetGroups, definition }) {
		const slowest = [...targetGroups].sort((one, other) => checkMs(other) - checkMs(one))[0];
		if (slowest === void 0) return null;
		const { intervalSeconds, healthyThreshold } = slowest.check;
		const lastsMs = Math.max(advisedMs, containerCheckOf(definition)?.intervalMs ?? 0);
		const waits = spansOf(profile, "healthy").filter((ms) => ms > lastsMs);
		return {
			why: `target group ${slowest.name} needs ${healthyThreshold} checks, ${intervalSeconds} s apart`,
			change: `With ${advised.threshold} checks, ${advised.intervalSeconds} s apart,`,
			savesMs: sumOf(waits.map((ms) => Math.min(ms, checkMs(slowest)) - lastsMs))
		};
	}
};
function checkMs({ check }) {
	return (check.intervalSeconds ?? 0) * (check.healthyThreshold ?? 0) * 1e3;
}
const healthyRules = [targetHealthCheck, {
	id: "container-health-check",
	part: "healthy",
	needs: null,
	advise({ profile, definition, targetGroups }) {
		const check = containerCheckOf(definition);
		if (check === null) return null;
		const lastsMs = Math.max(advisedContainerSeconds * 1e3, ...targetGroups.map(checkMs));
		const waits = spansOf(profile, "healthy").filter((ms) => ms > lastsMs);
		const start = check.startPeriodSeconds === null ? "" : `, startPeriod ${check.startPeriodSeconds} s`;
		return {
			why: `the health check of container ${check.container} runs every ${check.intervalMs / 1e3} s (interval${start})`,
			change: `With an interval of ${advisedContainerSeconds} s`,
			savesMs: sumOf(waits.map((ms) => Math.min(ms, check.intervalMs) - lastsMs))
		};
	}
}];
// src/deployment/timings/advice/starting.ts
/** A smaller image that is worth the work; its pull takes less by the same share. */
const smallerShare = 1 / 4;
/** The larger an image, the longer its pull. */
const imageSize = {
	id: "image-size",
	part: "pulling",
	needs: "image",
	advise({ profile, image }) {
		const pullMs = sumOf(spansOf(profile, "pulling"));
		if (image === null || image.bytes <= 0 || pullMs <= 0) return null;
		const waves = spansOf(profile, "pulling").length;
		const rate = Math.round(image.bytes * waves / 1e6 / (pullMs / 1e3));
		return {
			why: `image ${image.name} has ${sizeText(image.bytes)} and was pulled at ${rate} MB/s`,
			change: `With ${sizeText(image.bytes * smallerShare)}, or a SOCI index by which Fargate starts a container before all of its image is there,`,
			savesMs: pullMs * .75
		};
	}
};
function sizeText(bytes) {
	return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`;
}
/** ECS found no place for a task. */
const missingCapacity = {
	id: "missing-capacity",
	part: "placing",
	needs: null,
	advise({ profile, moments: { unplaced } }) {
		if (unplaced === null) return null;
		const savesMs = sumOf(profile.spans.flatMap(({ phase, fromMs, toMs }) => phase === "placing" ? [Math.max(0, toMs - Math.max(fromMs, unplaced.atMs))] : []));
		return {
			why: `ECS found no place for a task for ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_9__.r)(savesMs)} ("${unplaced.why.replace(/\.$/, "")}")`,
			change: "With free capacity",
			savesMs
		};
	}
};
/** Health checks of a load balancer ended tasks that would have been healthy a little later. */
const gracePeriod = {
	id: "grace-period",
	part: "starting",
	needs: null,
	advise({ profile, service, replaced }) {
		const count = replaced["load-balancer"];
		const graceSeconds = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.a)(service.members.healthCheckGracePeriodSeconds) ?? 0;
		const neededSeconds = healthySeconds(profile);
		if (count === 0 || neededSeconds <= graceSeconds) return null;
		return {
			why: `ECS replaced ${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.j)(count, "new task")} after failed health checks of the load balancer (healthCheckGracePeriodSeconds ${graceSeconds}), and the one that lasted was healthy after ${neededSeconds} s`,
			change: `With a grace period of ${neededSeconds} s`,
			savesMs: lostMs(profile)
		};
	}
};
/** The longest `startPeriod` (ECS API reference, "HealthCheck"). */
const longestStartPeriod = 300;
/** The health check of a container ended tasks that would have been healthy a little later. */
const startPeriod = {
	id: "start-period",
	part: "starting",
	needs: null,
	advise({ profile, definition, replaced }) {
		const count = replaced["container-check"];
		const check = containerCheckOf(definition);
		if (count === 0 || check === null) return null;
		const { container, intervalMs, retries, startPeriodSeconds } = check;
		const neededSeconds = healthySeconds(profile);
		const advised = Math.min(longestStartPeriod, neededSeconds);
		if (advised <= (startPeriodSeconds ?? 0)) return null;
		const givenMs = (startPeriodSeconds ?? 0) * 1e3 + retries * intervalMs;
		return {
			why: `the health check of container ${container} ended ${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.j)(count, "new task")} (startPeriod ${startPeriodSeconds ?? 0} s, then ${(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.j)(retries, "check")}, ${intervalMs / 1e3} s apart), and the one that lasted was healthy after ${neededSeconds} s`,
			change: `With a startPeriod of ${advised} s`,
			savesMs: lostMs(profile) - Math.max(0, givenMs - neededSeconds * 1e3)
		};
	}
};
/** How long the task that lasted took to become healthy, s. */
function healthySeconds(profile) {
	return Math.ceil(Math.max(0, ...spansOf(profile, "healthy")) / 1e3);
}
/** How long tasks ran that did not last, ms. */
function lostMs({ spans }) {
	const lost = spans.find(({ phase, wave }) => phase === "starting" && wave === null);
	return lost === void 0 ? 0 : lost.toMs - lost.fromMs;
}
const startingRules = [
	imageSize,
	missingCapacity,
	gracePeriod,
	startPeriod
];
// src/deployment/timings/advice/waves.ts
/** With it all new tasks start at once (ECS API reference, "DeploymentConfiguration"). */
const advisedPercent = 200;
/** `maximumPercent` makes a rolling deployment replace its tasks in several waves. */
function adviseOneWave({ profile, service }) {
	const waves = (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.l)(profile);
	const percent = maximumPercentOf(service);
	if (waves < 2 || percent === null || percent >= advisedPercent || service.scheduling === "DAEMON") return null;
	const limit = Math.floor(service.desired * percent / 100);
	return {
		why: `maximumPercent ${percent} allows ${limit} tasks at a time of a service with ${service.desired}, so that they were replaced in ${waves} waves`,
		change: `With ${advisedPercent}, which needs room for ${service.desired * 2 - limit} more tasks,`,
		savesMs: (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.o)(profile)
	};
}
/** Null for a service that does not deploy by waves. */
function maximumPercentOf({ members, strategy }) {
	if (strategy !== "ROLLING") return null;
	const configuration = members.deploymentConfiguration;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(configuration) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.a)(configuration.maximumPercent) : null;
}
const waveRules = [{
	id: "maximum-percent",
	part: "waves",
	needs: null,
	advise: adviseOneWave
}];
// src/deployment/timings/advice/words.ts
/** What went on: the end of "5 min went by while". */
const clauses = {
	placing: "tasks waited to be placed",
	network: "the network of tasks was set up",
	pulling: "images were pulled",
	starting: "containers started",
	healthy: "new tasks became healthy",
	draining: "old tasks drained",
	completing: "ECS completed the deployment",
	waves: "tasks were replaced in further waves"
};
/** An estimate, to five seconds. */
function roughDuration(ms) {
	return (0,_duration_js__WEBPACK_IMPORTED_MODULE_9__.r)(Math.max(5, Math.round(ms / 5e3) * 5) * 1e3);
}
// src/deployment/timings/advice/index.ts
/** All advice there is; of several rules for a part the one that saves most is told. */
const ADVICE_RULES = [
	...drainingRules,
	...healthyRules,
	...startingRules,
	...waveRules
];
/** Advice that saves less is not worth a change. */
const leastSavingMs = 1e4;
/** What dominates a rollout, the longest part first, ms. */
function dominatingParts(profile) {
	const totals = (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.s)(profile);
	return [..._timings_js__WEBPACK_IMPORTED_MODULE_4__.i.map((part) => ({
		part,
		ms: totals[part]
	})), {
		part: "waves",
		ms: (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.o)(profile)
	}].filter(({ ms }) => (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.a)(ms, profile)).sort((one, other) => other.ms - one.ms);
}
/** What has to be read for advice about what dominates a rollout; empty where nothing does. */
function evidenceFor(profile) {
	const parts = dominatingParts(profile).map(({ part }) => part);
	return new Set(ADVICE_RULES.flatMap(({ part, needs }) => parts.includes(part) ? needs ?? [] : []));
}
/** One sentence for each part that dominates a rollout and that a change would have shortened. */
function adviceFor(facts) {
	return dominatingParts(facts.profile).flatMap(({ part, ms }) => {
		const best = bestAdvice(facts, part);
		return best === null ? [] : [adviceText(part, ms, best, (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.c)(facts.profile))];
	});
}
function bestAdvice(facts, part) {
	return ADVICE_RULES.flatMap((rule) => rule.part === part ? rule.advise(facts) ?? [] : []).filter(({ savesMs }) => savesMs >= leastSavingMs).sort((one, other) => other.savesMs - one.savesMs)[0] ?? null;
}
/** "Of 6 min 10 s, 5 min went by while old tasks drained: … With 30 s this rollout takes about 1 min 40 s." */
function adviceText(part, ms, { why, change, savesMs }, total) {
	return `${`Of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_9__.r)(total)}, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_9__.r)(ms)} went by while ${clauses[part]}`}: ${why}. ${change} this rollout takes about ${roughDuration(total - savesMs)}.`;
}
// src/deployment/timings/moments.ts
/** An event of a batch names ten tasks at most, some 40 characters each. */
const longestEvent = 5e3;
/** Stages of ECS before all new tasks run. */
const beforeHealthy = [
	"RECONCILE_SERVICE",
	"PRE_SCALE_UP",
	"SCALE_UP"
];
/** Lifecycle events of CodeDeploy until all new tasks run: `Install` starts them. */
const untilInstalled = ["BeforeInstall", "Install"];
/** Puts what was seen of a completed deployment on ECS's clock. */
function momentsOf(watch) {
	const aheadMs = clockLead(watch);
	const { handle, timeline, last } = watch;
	const own = last === null ? null : (0,_history_js__WEBPACK_IMPORTED_MODULE_2__.n)(handle, last);
	const said = eventsSaid(watch, aheadMs);
	const startedAtMs = own !== null && own.createdAtMs > 0 ? own.createdAtMs : handle.createdAtMs ?? handle.startedAtMs - aheadMs;
	const counts = timeline.events.flatMap((item) => item.kind === "counts" ? [{
		atMs: item.atMs - aheadMs,
		running: item.counts.running,
		old: item.counts.old
	}] : []);
	const endedAtMs = Math.max(startedAtMs, endOf(watch, said, aheadMs));
	const started = tasksIn(said, /^has started \d+ tasks?:/);
	const stopped = new Map([...tasksIn(said, /^has stopped \d+ running tasks?:/)].filter(([id]) => !started.has(id)));
	const unplaced = said.find(({ message }) => /^was unable to place a task/.test(message));
	return {
		startedAtMs,
		endedAtMs,
		started,
		stopped,
		drains: said.flatMap(({ atMs, message }) => message.startsWith("has begun draining") ? [atMs] : []),
		unplaced: unplaced === void 0 ? null : {
			atMs: unplaced.atMs,
			why: (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.k)(unplaced.message, 160)
		},
		healthyAtMs: healthyAt(timeline.events, aheadMs),
		stages: stagesOf(timeline.events, endedAtMs + aheadMs),
		counts
	};
}
/**
* How far our clock is ahead of ECS's, ms: a deployment is created as the change is sent, and an event is seen no
* earlier than it was said.
*/
function clockLead({ handle, last, timeline }) {
	const own = last === null ? null : (0,_history_js__WEBPACK_IMPORTED_MODULE_2__.n)(handle, last);
	if (handle.isNew && own !== null && own.createdAtMs > 0) return handle.startedAtMs - own.createdAtMs;
	const saidAt = new Map(last?.events.map(({ id, atMs }) => [id, atMs]));
	const leads = timeline.events.flatMap((item) => {
		const atMs = item.kind === "event" ? saidAt.get(item.id) ?? 0 : 0;
		return atMs > 0 ? [item.atMs - atMs] : [];
	});
	return leads.length === 0 ? 0 : Math.min(...leads);
}
/** The service's events of this deployment without the service's name, each with ECS's own time where that is left. */
function eventsSaid({ last, timeline }, aheadMs) {
	const saidAt = new Map(last?.events.map(({ id, atMs }) => [id, atMs]));
	return timeline.events.flatMap((item) => {
		if (item.kind !== "event") return [];
		const atMs = saidAt.get(item.id) ?? 0;
		const message = item.message.slice(0, longestEvent).replace(/^\(service [^)]{0,300}\)\s{0,3}/, "");
		return [{
			atMs: atMs > 0 ? atMs : item.atMs - aheadMs,
			message
		}];
	});
}
/** ECS says when it completed a deployment in an event, and by the deployment's last change; else the poll tells. */
function endOf({ handle, last, completion, endedAtMs }, said, aheadMs) {
	const logged = said.findLast(({ message }) => message.includes(handle.deploymentId) && message.includes("deployment completed"));
	if (logged !== void 0) return logged.atMs;
	const own = last === null ? null : (0,_history_js__WEBPACK_IMPORTED_MODULE_2__.n)(handle, last);
	const inEcsMs = completion?.inEcsMs ?? 0;
	if (own?.rolloutState === "COMPLETED" && inEcsMs > own.createdAtMs) return inEcsMs;
	return (completion?.atMs ?? endedAtMs) - aheadMs;
}
function tasksIn(said, what) {
	return new Map(said.flatMap(({ atMs, message }) => what.test(message) ? [...message.matchAll(/\(task ([0-9a-f-]{1,64})\)/g)].map(([, id = ""]) => [id, atMs]) : []));
}
function healthyAt(events, aheadMs) {
	const beyond = events.find((item) => {
		if (item.kind === "lifecycle-event") return !untilInstalled.includes(item.name) || item.name === "Install" && item.status === "Succeeded";
		return item.kind === "stage" && item.stage !== null && !beforeHealthy.includes(item.stage);
	});
	return beyond === void 0 ? null : beyond.atMs - aheadMs;
}
/** How long the deployment was in each stage, as the polls saw it. */
function stagesOf(events, endedAtMs) {
	const steps = events.flatMap((item) => (0,_events_js__WEBPACK_IMPORTED_MODULE_6__.a)(item) && (item.stage !== null || item.kind === "termination-wait") ? [{
		name: item.stage,
		atMs: item.atMs
	}] : []);
	const changes = steps.filter(({ name }, index) => name !== steps[index - 1]?.name);
	const stages = /* @__PURE__ */ new Map();
	for (const [index, { name, atMs }] of changes.entries()) {
		if (name === null) continue;
		const ms = Math.max(0, (changes[index + 1]?.atMs ?? endedAtMs) - atMs);
		stages.set(name, (stages.get(name) ?? 0) + ms);
	}
	return [...stages].map(([name, ms]) => ({
		name,
		ms
	}));
}
// src/deployment/timings/path.ts
/** ECS counts a task that nothing checks as healthy so long after it runs (ECS developer guide, "Rolling update"). */
const uncheckedHealthyMs = 4e4;
/** Times of ECS are compared with this much tolerance: an event is written a moment before or after what it tells. */
const toleranceMs = 2e3;
/** A new task that starts so soon after an old one has ended took its place. */
const placeTakenMs = 3e4;
/**
* The critical path from a rollout's end back to its beginning: the last old task that drained, the last new task that
* ran before ECS told it to stop, the old task whose place that one took, and so on, wave by wave. Pure.
* @param checked whether something checks the health of the tasks
*/
function criticalPath(moments, tasks, checked) {
	const { startedAtMs, endedAtMs, healthyAtMs } = moments;
	const newTasks = lastingTasks(moments, tasks);
	const oldTasks = replacedTasks(moments, tasks);
	const phases = phasesBackwards(startedAtMs, endedAtMs);
	const newest = latest(newTasks, (task) => task.startedAtMs);
	const drained = latest(oldTasks.filter(({ loggedAtMs }) => newest === null || loggedAtMs >= newest.startedAtMs - toleranceMs), (task) => task.endedAtMs);
	const unhealthyMs = checked ? null : uncheckedHealthyMs;
	if (drained !== null) {
		phases.to(drained.endedAtMs, "completing", null);
		phases.to(drained.loggedAtMs, "draining", 1);
	} else if (newest !== null) {
		const healthyMs = healthyOfEarlier(newest, newTasks, oldTasks) ?? unhealthyMs;
		if (healthyMs !== null) phases.to(newest.startedAtMs + healthyMs, "completing", null);
	}
	let wave = 1;
	let drainsFirst = false;
	let task = latest(before(newTasks, phases.cursor()), (one) => one.startedAtMs);
	while (task !== null) {
		if (healthyAtMs !== null && healthyAtMs < phases.cursor()) phases.to(Math.max(healthyAtMs, task.startedAtMs), "completing", wave);
		lifeOf(task, phases, wave);
		const { createdAtMs } = task;
		const place = latest(oldTasks.filter(({ endedAtMs: gone }) => gone <= createdAtMs + toleranceMs && gone >= createdAtMs - placeTakenMs), (old) => old.endedAtMs);
		if (place === null) break;
		phases.to(place.loggedAtMs, "draining", wave + 1);
		task = latest(before(newTasks, phases.cursor()).filter((one) => one.createdAtMs < createdAtMs), (one) => one.startedAtMs);
		if (task === null) drainsFirst = true;
		else wave += 1;
	}
	const failed = failedBefore(moments, tasks, phases.cursor());
	if (failed !== null) phases.to(failed, "starting", null);
	phases.to(startedAtMs, tasks.length === 0 ? "completing" : "placing", null);
	return phases.spans().map((span) => {
		if (span.wave === null) return span;
		const counted = drainsFirst && span.phase === "draining" ? Math.max(1, span.wave - 1) : span.wave;
		return {
			...span,
			wave: wave + 1 - counted
		};
	});
}
/** Collects spans from the end to the beginning; each ends where the one after it begins. */
function phasesBackwards(startMs, endMs) {
	const spans = [];
	let cursorMs = endMs;
	return {
		cursor: () => cursorMs,
		spans: () => spans,
		to(ms, phase, wave) {
			const fromMs = Math.min(cursorMs, Math.max(startMs, ms));
			if (fromMs < cursorMs) spans.unshift({
				phase,
				fromMs,
				toMs: cursorMs,
				wave
			});
			cursorMs = fromMs;
		}
	};
}
/** From its creation to where the path goes on. What ECS does not show of it takes no time. */
function lifeOf(task, phases, wave) {
	const connected = task.connectedAtMs ?? task.pullStartedAtMs ?? task.createdAtMs;
	const pullStarted = task.pullStartedAtMs ?? connected;
	const pullStopped = task.pullStoppedAtMs ?? pullStarted;
	phases.to(task.startedAtMs, "healthy", wave);
	phases.to(pullStopped, "starting", wave);
	phases.to(pullStarted, "pulling", wave);
	phases.to(connected, "network", wave);
	phases.to(task.createdAtMs, "placing", wave);
}
/** Tasks of this rollout that run at its end. */
function lastingTasks({ startedAtMs, endedAtMs }, tasks) {
	return tasks.filter((task) => task.createdAtMs >= startedAtMs - toleranceMs && task.startedAtMs !== null && task.startedAtMs <= endedAtMs && (task.stoppingAtMs ?? Number.POSITIVE_INFINITY) > endedAtMs);
}
function replacedTasks({ startedAtMs, endedAtMs, stopped, drains }, tasks) {
	return tasks.flatMap((task) => {
		if (task.createdAtMs >= startedAtMs - toleranceMs) return [];
		const stopping = task.stoppingAtMs ?? task.endedAtMs;
		const drain = drains.findLast((atMs) => stopping !== null && atMs <= stopping);
		const times = [stopped.get(task.id), drain].filter((atMs) => atMs !== void 0);
		const loggedAtMs = times.length > 0 ? Math.min(...times) : stopping;
		if (loggedAtMs === null || loggedAtMs < startedAtMs) return [];
		return [{
			loggedAtMs,
			endedAtMs: Math.min(endedAtMs, task.endedAtMs ?? endedAtMs)
		}];
	});
}
/** When the first task of this rollout was created that did not last; null where none failed before `untilMs`. */
function failedBefore({ startedAtMs, endedAtMs }, tasks, untilMs) {
	const failed = tasks.filter(({ createdAtMs, stoppingAtMs, endedAtMs: gone }) => createdAtMs >= startedAtMs - toleranceMs && createdAtMs < untilMs && (stoppingAtMs ?? gone ?? endedAtMs) < endedAtMs);
	return failed.length === 0 ? null : Math.min(...failed.map(({ createdAtMs }) => createdAtMs));
}
/** Where no old task is left to stop, ECS does not show when the last wave was healthy: it takes what one before it took. */
function healthyOfEarlier(newest, newTasks, oldTasks) {
	const took = oldTasks.flatMap(({ loggedAtMs }) => {
		const enabling = latest(before(newTasks, loggedAtMs), (task) => task.startedAtMs);
		return enabling === null || enabling.id === newest.id ? [] : [loggedAtMs - enabling.startedAtMs];
	});
	return took.length === 0 ? null : Math.min(...took);
}
function before(tasks, ms) {
	return tasks.filter(({ startedAtMs }) => startedAtMs <= ms + toleranceMs);
}
function latest(items, timeOf) {
	return items.reduce((found, item) => found !== null && timeOf(found) >= timeOf(item) ? found : item, null);
}
/** Tasks as the events and counts of the polls show them, for a role that may not read tasks. */
function tasksOfEvents({ startedAtMs, endedAtMs, started, stopped, counts }) {
	const base = {
		connectedAtMs: null,
		pullStartedAtMs: null,
		pullStoppedAtMs: null,
		stoppingAtMs: null,
		endedAtMs: null
	};
	const oldAtFirst = counts[0]?.old ?? 0;
	const newTasks = [...started].map(([id, atMs], index) => {
		const running = counts.find((one) => one.atMs >= atMs && one.running > index) ?? null;
		return {
			...base,
			id,
			createdAtMs: atMs,
			connectedAtMs: atMs,
			startedAtMs: running?.atMs ?? null,
			images: []
		};
	});
	const oldTasks = [...stopped].map(([id, atMs], index) => {
		const goneAtMs = (counts.find((one) => one.atMs >= atMs && one.old < oldAtFirst - index) ?? null)?.atMs ?? endedAtMs;
		const createdAtMs = startedAtMs - 6e4;
		return {
			...base,
			id,
			createdAtMs,
			startedAtMs: createdAtMs,
			stoppingAtMs: goneAtMs,
			endedAtMs: goneAtMs,
			images: []
		};
	});
	return [...newTasks, ...oldTasks];
}
// src/deployment/timings/read.ts
/** What one DescribeTasks takes. */
const mostTasks = 100;
/**
* Where the time of deployments went that completed while they were watched, by the ARNs of their services. One
* DescribeTasks for all of them, and for the slowest at most three calls more, if a phase dominates it. Each is
* optional. Never throws an AwsError.
*/
async function readTimings(results, context) {
	const watchedServices = results.filter(isWatched).map((ended) => ({
		ended,
		moments: momentsOf(ended.watch)
	}));
	if (watchedServices.length === 0) return /* @__PURE__ */ new Map();
	const tasks = await readTasks(watchedServices, context);
	const rollouts = watchedServices.map((one) => rolloutOf(one.ended, one.moments, tasks));
	const read = new Map(rollouts.map((rollout) => [rollout.ended.watch.handle.serviceArn, {
		timings: {
			...rollout.profile,
			advice: []
		},
		digests: digestsIn(rollout)
	}]));
	const slowest = slowestOf(rollouts, ({ profile }) => (0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.c)(profile));
	if (slowest !== null) {
		const advice = adviceFor(await readFacts(slowest, context));
		const { serviceArn } = slowest.ended.watch.handle;
		read.set(serviceArn, {
			timings: {
				...slowest.profile,
				advice
			},
			digests: digestsIn(slowest)
		});
	}
	return read;
}
/** What the tasks of the new revision run: the tasks that were stopped are of older ones. */
function digestsIn({ tasks, moments }) {
	const fresh = tasks.filter(({ id }) => !moments.stopped.has(id));
	return new Map(fresh.flatMap(({ images }) => images.flatMap(({ container, digest }) => digest === null ? [] : [[container, digest]])));
}
/** The slowest of several rollouts, which the whole step waited for; null of none. */
function slowestOf(items, lengthOf) {
	return items.reduce((found, item) => found !== null && lengthOf(found) >= lengthOf(item) ? found : item, null);
}
/** A rollout that this run saw to its end. */
function isWatched({ watch }) {
	return watch.verdict.kind === "completed" && watch.last !== null && (0,_history_js__WEBPACK_IMPORTED_MODULE_2__.r)(watch.handle, watch.history);
}
/** The times of the tasks of all rollouts in one call: those that started and those that were stopped last. */
async function readTasks(watchedServices, { ecsForPolling, signal }) {
	const [first] = watchedServices;
	if (first === void 0 || signal.aborted) return [];
	const share = Math.max(2, Math.floor(mostTasks / watchedServices.length));
	const ids = watchedServices.flatMap(({ ended, moments }) => chosenTasks(ended, moments, share)).slice(0, mostTasks);
	const { cluster, service } = first.ended.watch.handle;
	if (ids.length === 0 && watchedServices.length > 1) return [];
	return ecsForPolling.taskTimes({
		cluster,
		service,
		ids
	}, signal).catch(() => []);
}
/** Of many tasks the old and the new ones in equal parts, spread evenly, the last ones among them. */
function chosenTasks({ watch }, { started, stopped }, share) {
	const lost = [...watch.stopped.tasks.values()].map(({ id }) => id).filter((id) => !started.has(id));
	const newTasks = [...started.keys(), ...lost];
	const oldTasks = [...stopped.keys()];
	const half = Math.floor(share / 2);
	return [...spread(newTasks, Math.max(half, share - oldTasks.length)), ...spread(oldTasks, Math.max(half, share - newTasks.length))];
}
function spread(items, most) {
	if (items.length <= most) return [...items];
	return Array.from({ length: most }, (_, index) => items[items.length - 1 - Math.floor(index * items.length / most)]).filter((item) => item !== void 0);
}
function rolloutOf(ended, moments, all) {
	const lost = [...ended.watch.stopped.tasks.values()].map(({ id }) => id);
	const own = /* @__PURE__ */ new Set([
		...moments.started.keys(),
		...moments.stopped.keys(),
		...lost
	]);
	const logged = own.size === 0 ? all : all.filter(({ id }) => own.has(id));
	const byTasks = logged.length > 0 || own.size === 0;
	const tasks = logged.length > 0 ? logged : tasksOfEvents(moments);
	const { handle } = ended.watch;
	const spans = criticalPath(moments, tasks, isChecked(ended));
	return {
		ended,
		moments,
		tasks,
		profile: {
			service: handle.service,
			spans,
			stages: moments.stages,
			byTasks
		}
	};
}
/** Whether a load balancer or a container's health check decides when a task is healthy. */
function isChecked({ watch, definition }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.o)(definition.containerDefinitions).some(({ healthCheck }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(healthCheck)) || (watch.last?.loadBalancers.length ?? 0) > 0 || watch.handle.viaGateway === true;
}
/** What advice about the slowest rollout needs, each read only where a phase that needs it dominates. */
async function readFacts({ ended, moments, tasks, profile }, context) {
	const { last, stopped } = ended.watch;
	if (last === null) throw new Error(`${profile.service} was never read.`);
	const needed = context.signal.aborted ? /* @__PURE__ */ new Set() : evidenceFor(profile);
	const arns = last.loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []);
	const [targetGroups, deregistration, image] = await Promise.all([
		needed.has("target-groups") ? readGroups(arns, context) : [],
		needed.has("deregistration") ? readDelay(arns, context) : null,
		needed.has("image") ? readImage(ended, context) : null
	]);
	const essential = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_3__.n)(ended.definition);
	const failures = [...stopped.tasks.values()].map((task) => (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_3__.r)(task, essential));
	const countOf = (kind) => failures.filter((failure) => failure?.kind === kind).length;
	const replaced = {
		"load-balancer": countOf("load-balancer"),
		"container-check": countOf("container-check")
	};
	const { definition } = ended;
	return {
		profile,
		moments,
		service: last,
		definition,
		tasks,
		replaced,
		targetGroups,
		deregistration,
		image
	};
}
async function readGroups(arns, { elb, signal }) {
	return arns.length === 0 ? [] : elb.describeTargetGroups(arns, signal).catch(() => []);
}
/** Of the first target group: with several they are set alike for the most part, and each takes a call. */
async function readDelay(arns, { elb, signal }) {
	const [arn] = arns;
	if (arn === void 0) return null;
	const seconds = await elb.deregistrationDelay(arn, signal).catch(() => null);
	return seconds === null ? null : {
		targetGroup: arn.split("/")[1] ?? arn,
		seconds
	};
}
/** Of the image that the deployment changed. */
async function readImage({ definition, changedContainers }, { ecr, signal }) {
	const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.o)(definition.containerDefinitions);
	const changed = containers.find(({ name }) => changedContainers.includes((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.s)(name) ?? "")) ?? containers[0];
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.s)(changed?.image) ?? "");
	const place = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.a)(parsed) ? (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed) : null;
	if (place === null) return null;
	const bytes = await ecr.imageSize(place, place.reference, signal).catch(() => null);
	const name = "tag" in place.reference ? `${place.repository}:${shortTag(place.reference.tag)}` : place.repository;
	return bytes === null ? null : {
		name,
		bytes
	};
}
/** A commit as a tag is known by its beginning. */
function shortTag(tag) {
	return /^[0-9a-f]{40}$/.test(tag) ? tag.slice(0, 7) : tag;
}
// src/modes/timings.ts
/** Adds to a report where the time of its rollouts went, and tells it in the log. Never throws. */
async function withTimings(report, results, context) {
	try {
		const read = await readTimings(results, context);
		const services = report.services.map((service) => {
			const own = read.get(service.serviceArn);
			return own === void 0 ? service : {
				...service,
				timings: own.timings
			};
		});
		writeLines((0,_timings_js__WEBPACK_IMPORTED_MODULE_4__.t)(services), report.succeeded, context.log);
		const digests = read.get(services[0]?.serviceArn ?? "")?.digests ?? /* @__PURE__ */ new Map();
		return {
			...report,
			services,
			revisions: withRunningDigests(report.revisions, digests)
		};
	} catch (error) {
		context.log.notice(`Where the time went could not be found out: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__.a)(error)}`);
		return report;
	}
}
/** The first revision with the digests that its tasks run. */
function withRunningDigests([first, ...others], digests) {
	if (first === void 0) return [];
	const images = first.images.map((image) => {
		const digest = digests.get(image.container);
		return digest === void 0 ? image : {
			...image,
			digest
		};
	});
	return [{
		...first,
		images
	}, ...others];
}
/** A failed run ends with what failed: there it is folded. */
function writeLines(lines, succeeded, log) {
	if (lines.length === 0) return;
	if (!succeeded) log.startGroup("Where the time of the others went");
	for (const line of lines) log.line((0,_index_js__WEBPACK_IMPORTED_MODULE_5__.T)(line));
	if (!succeeded) log.endGroup();
}



/***/ })

};
;