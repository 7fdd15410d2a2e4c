"use strict";
exports.id = 5646;
exports.ids = [5646];
exports.modules = {

/***/ 5646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ retiredText),
/* harmony export */   c: () => (/* binding */ planFamily),
/* harmony export */   d: () => (/* binding */ watchRemovals),
/* harmony export */   i: () => (/* binding */ retireDeployments),
/* harmony export */   l: () => (/* binding */ revisionsText),
/* harmony export */   n: () => (/* binding */ removalReport),
/* harmony export */   o: () => (/* binding */ deregistrationCommand),
/* harmony export */   r: () => (/* binding */ findDeployments),
/* harmony export */   s: () => (/* binding */ familiesOf),
/* harmony export */   t: () => (/* binding */ plannedRemovalReport),
/* harmony export */   u: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(837);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6988);
/* harmony import */ var _poll_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6432);
/* harmony import */ var _poll_interval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8214);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5978);
/* harmony import */ var _succeeded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7554);
/* harmony import */ var _unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7360);
/* harmony import */ var _schedule_targets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8909);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3317);













// src/deployment/removal/watch.ts
/** What is read at the deadline may be answered so long after it. */
const answerGraceMs = 3e3;
/**
* Waits until services that are being deleted have no tasks any more. One poll is one DescribeServices for ten of them.
* Never throws: running out of time, losing track and a cancelled run are ends. By the services' ARNs.
*/
async function watchRemovals(services, settings, context) {
	const { clock, signal } = context;
	const startedAtMs = clock.now();
	let changedAtMs = startedAtMs;
	let watches = services.map((service) => begin(service, startedAtMs));
	while (watches.some(isOpen)) {
		const before = watches;
		watches = await poll(before, settings, context);
		const nowMs = clock.now();
		const changed = watches.filter((watch, index) => isChange(before[index], watch));
		if (changed.length > 0) changedAtMs = nowMs;
		for (const watch of changed) settings.onChange(watch);
		watches = watches.map((watch) => close(watch, settings, nowMs, signal));
		const open = watches.filter(isOpen);
		if (open.length === 0) break;
		const failedPolls = Math.max(...open.map((watch) => watch.failedPolls));
		const pause = (0,_poll_interval_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			sinceStartMs: nowMs - startedAtMs,
			sinceChangeMs: nowMs - changedAtMs,
			failedPolls,
			sinceFailureMs: null,
			settlingPolls: 0,
			calls: Math.ceil(open.length / 10),
			maxMs: settings.maxDelayMs,
			remainingMs: settings.deadlineMs - nowMs
		});
		await (0,_clock_js__WEBPACK_IMPORTED_MODULE_9__.t)(pause, clock, signal);
	}
	return new Map(watches.flatMap(({ service, end }) => end === null ? [] : [[service.arn, end]]));
}
function isOpen({ end }) {
	return end === null;
}
/** What was gone before the run is not waited for. */
function begin(service, nowMs) {
	return {
		service,
		end: service.status === "INACTIVE" ? {
			kind: "gone",
			last: service,
			why: null,
			endedAtMs: nowMs
		} : null,
		last: service,
		failedPolls: 0,
		pollError: null
	};
}
function isChange(before, after) {
	return before?.end !== after.end || tasksOf(before.last) !== tasksOf(after.last);
}
/** Tasks that a service still has. */
function tasksOf(service) {
	return service === null ? 0 : service.running + service.pending;
}
async function poll(watches, { cluster, deadlineMs }, context) {
	const { ecsForPolling, clock, signal } = context;
	if (signal.aborted) return [...watches];
	const tens = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(watches.filter(isOpen).map(({ service }) => service.arn));
	const seen = await (0,_abort_js__WEBPACK_IMPORTED_MODULE_10__.n)(deadlineMs + answerGraceMs, context, (timed) => Promise.all(tens.map(async (arns) => {
		try {
			return {
				arns,
				services: await ecsForPolling.describeServices(cluster, arns, timed),
				error: null
			};
		} catch (error) {
			return {
				arns,
				services: [],
				error
			};
		}
	})));
	return Promise.all(watches.map(async (watch) => {
		const answer = seen.find(({ arns }) => isOpen(watch) && arns.includes(watch.service.arn));
		if (answer === void 0) return watch;
		if (answer.error !== null) return onPollError(watch, answer.error, context);
		const judged = judge(watch, answer.services, clock.now());
		if (!isLeftCounted(watch, judged) || !await hasNoTasks(cluster, watch.service, context)) return judged;
		return {
			...judged,
			end: {
				kind: "gone",
				last: null,
				why: null,
				endedAtMs: clock.now()
			}
		};
	}));
}
/** INACTIVE, and with as many tasks as at the poll before. */
function isLeftCounted(before, { last, end }) {
	const wasInactive = before.last?.status === "INACTIVE" && last?.status === "INACTIVE";
	return end === null && wasInactive && tasksOf(before.last) === tasksOf(last);
}
/** Whether ECS lists no task of a service: its counts may be left from before the deletion. */
async function hasNoTasks(cluster, { name }, { ecsForPolling: ecs, signal }) {
	try {
		if ((await ecs.tasksOfService(cluster, name, signal)).length > 0) return false;
		return (await ecs.listStoppedTasks(cluster, name, signal)).length === 0;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return false;
	}
}
/**
* A service is gone when ECS does not know it any more, when it is INACTIVE (all of its tasks are STOPPING or STOPPED:
* ECS API reference, "DeleteService") and has no tasks, and when another one was created under its name.
*/
function judge(watch, services, nowMs) {
	const last = services.find((service) => (0,_service_js__WEBPACK_IMPORTED_MODULE_11__.a)(service, watch.service)) ?? null;
	const end = last === null || last.status === "INACTIVE" && tasksOf(last) === 0 ? {
		kind: "gone",
		last,
		why: null,
		endedAtMs: nowMs
	} : null;
	return {
		...watch,
		last,
		end,
		failedPolls: 0,
		pollError: null
	};
}
/** The error policy of polling: see `afterFailedPoll`. */
function onPollError(watch, error, { clock, signal }) {
	if (signal.aborted) return watch;
	const { failedPolls, pollError, isLost } = (0,_poll_errors_js__WEBPACK_IMPORTED_MODULE_2__.t)(error, watch.failedPolls);
	const failing = {
		...watch,
		failedPolls,
		pollError
	};
	if (!isLost) return failing;
	return {
		...failing,
		end: {
			kind: "unknown",
			last: watch.last,
			why: pollError,
			endedAtMs: clock.now()
		}
	};
}
/** Closes what was cancelled, and what has no time left. */
function close(watch, { deadlineMs }, nowMs, signal) {
	if (!isOpen(watch)) return watch;
	const { last, failedPolls, pollError } = watch;
	const end = (kind, why = null) => ({
		...watch,
		end: {
			kind,
			last,
			why,
			endedAtMs: nowMs
		}
	});
	if (signal.aborted) return end("cancelled");
	if (nowMs < deadlineMs) return watch;
	return failedPolls > 0 ? end("unknown", pollError) : end("timed-out");
}
// src/post-deploy/family-uses.ts
/**
* The active revisions of a family, oldest first, and what else uses it. Reads only.
*
* @throws AwsError
*/
async function planFamily(family, request, ports) {
	const left = (await ports.ecs.activeRevisionsOf(family, ports.signal)).sort((one, other) => numberOf(one) - numberOf(other));
	const use = left.length === 0 ? null : await useOf(family, request, ports);
	return {
		family,
		left,
		usedBy: use === null ? null : `${use.by} uses ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.s)(use.revision)}`
	};
}
function numberOf(revision) {
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.a)(revision)?.revision ?? 0;
}
/** The first use of a family that is found, the most likely places first. */
async function useOf(family, request, ports) {
	const inCluster = await useByTask(request.cluster, family, ports) ?? await useByService(family, request, ports);
	if (inCluster !== null) return inCluster;
	const bySchedule = await useBySchedule(family, request.schedules, ports);
	if (bySchedule !== null) return bySchedule;
	const own = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.t)(request.cluster);
	const others = (await ports.ecs.allClusters(ports.signal)).filter((arn) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.t)(arn) !== own);
	for (const cluster of others) {
		const use = await useByTask(cluster, family, ports);
		if (use !== null) return {
			...use,
			by: `${use.by} in cluster ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.t)(cluster)}`
		};
	}
	return null;
}
async function useByTask(cluster, family, { ecs, signal }) {
	const [revision] = await ecs.revisionsOfTasks(cluster, family, signal);
	return revision === void 0 ? null : {
		revision,
		by: "a running task"
	};
}
async function useByService(family, { cluster, isDeleted }, { ecs, signal }) {
	const names = await ecs.allServices(cluster, signal);
	for (const ten of (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(names)) for (const service of await ecs.describeServices(cluster, ten, signal)) {
		if (isDeleted(service)) continue;
		const revision = revisionsOf(service).find((each) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.a)(each)?.family === family);
		if (revision !== void 0) return {
			revision,
			by: `service ${service.name}`
		};
	}
	return null;
}
/** The families whose revisions a service runs. */
function familiesOf(service) {
	return [...new Set(revisionsOf(service).flatMap((revision) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.a)(revision)?.family ?? []))];
}
/** The revisions that a service runs, or is about to run. */
function revisionsOf({ taskDefinition, deployments }) {
	return [.../* @__PURE__ */ new Set([...taskDefinition === null ? [] : [taskDefinition], ...deployments.map((each) => each.taskDefinition)])];
}
/** @throws AwsError where a named rule or schedule cannot be read */
async function useBySchedule(family, names, { schedules, signal }) {
	for (const name of names) {
		const places = (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_7__.o)(name);
		const read = await Promise.allSettled(places.map((place) => schedules.readEntries(place, signal)));
		const found = read.flatMap((one) => one.status === "fulfilled" && one.value !== null ? [one.value] : []);
		const failed = read.find((one) => one.status === "rejected");
		if (found.length === 0 && failed !== void 0) throw failed.reason;
		for (const [index, place] of places.entries()) {
			const one = read[index];
			const entry = (one?.status === "fulfilled" ? one.value ?? [] : []).find((each) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.a)((0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_7__.t)(place.kind, each) ?? "")?.family === family);
			const revision = entry === void 0 ? null : (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_7__.t)(place.kind, entry);
			if (entry !== void 0 && revision !== null) return {
				revision,
				by: (0,_schedule_targets_js__WEBPACK_IMPORTED_MODULE_7__.i)(place, entry)
			};
		}
	}
	return null;
}
/** The command with which a person deregisters a revision. */
function deregistrationCommand(arn) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.i)(arn)?.region;
	return `aws ecs deregister-task-definition${region === void 0 ? "" : ` --region ${region}`} --task-definition ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.s)(arn)}`;
}
/** `web-pr-1:1`, or `3 revisions of web-pr-1`. */
function revisionsText(arns) {
	const [first = ""] = arns;
	const family = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.a)(first)?.family ?? "";
	return arns.length === 1 ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__.s)(first) : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(arns.length, "revision")} of ${family}`;
}
// src/report/retire-deployments.ts
/** What GitHub shows of a deployment that is no more. */
const inactive = {
	state: "inactive",
	description: "The service was removed",
	environmentUrl: null
};
/**
* The deployments of an environment that are about the removed services alone. Where the environment is named, those of
* which nothing is known are among them: GitHub itself makes one for each job with `environment:`. The default, the
* cluster's name, is shared by its services: there only what names them counts.
*
* @param description of a deployment that this action made: `web, api in prod`
*/
function isOfServices(description, { environment, cluster, services }) {
	const end = ` in ${cluster}`;
	if (!description.endsWith(end)) return environment !== null;
	return description.slice(0, -end.length).split(", ").every((name) => services.includes(name));
}
/** The deployments that are to become inactive. Never rejects: what GitHub refuses is a notice. Reads only. */
async function findDeployments(request, { github, signal }) {
	const environment = request.environment ?? request.cluster;
	const deployments = [];
	try {
		for (const { id, description } of await github.listDeployments(environment, signal)) {
			if (!isOfServices(description, request)) continue;
			if (await github.latestState(id, signal) !== "inactive") deployments.push(id);
		}
		return {
			environment,
			deployments,
			notices: []
		};
	} catch (error) {
		return {
			environment,
			deployments,
			notices: [noticeOf(environment, "read", error)]
		};
	}
}
/** Sets the deployments of the removed services inactive. Never rejects. */
async function retireDeployments(request, ports) {
	const found = await findDeployments(request, ports);
	const done = [];
	try {
		for (const id of found.deployments) {
			await ports.github.addStatus(id, {
				...inactive,
				logUrl: request.logUrl
			}, ports.signal);
			done.push(id);
		}
		return {
			...found,
			deployments: done
		};
	} catch (error) {
		const notices = [...found.notices, noticeOf(found.environment, "set inactive", error)];
		return {
			...found,
			deployments: done,
			notices
		};
	}
}
function noticeOf(environment, what, error) {
	const sentence = `The GitHub Deployments of environment ${environment} could not be ${what}`;
	return (0,_github_notice_js__WEBPACK_IMPORTED_MODULE_8__.t)(sentence, "deployments: write", error);
}
/** `2 GitHub Deployments of environment pr-12`. */
function retiredText({ deployments, environment }) {
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(deployments.length, "GitHub Deployment")} of environment ${environment}`;
}
// src/report/build-removal.ts
/** The report of `mode: remove`: pure, from what every stage left. */
function removalReport(run, removals) {
	const services = [
		...removals.removed.map((one) => removedFacts(one, run, removals)),
		...removals.kept.map(({ service, reason }) => untouched(service, run, `Left as it is: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(reason)}`)),
		...removals.gone.map((one) => goneFacts(one, run))
	].map((one) => (0,_succeeded_js__WEBPACK_IMPORTED_MODULE_5__.t)(one, run.mode));
	const { retired, repositoryUrl, runUrl } = removals;
	return {
		...run,
		...(0,_succeeded_js__WEBPACK_IMPORTED_MODULE_5__.t)({ outcome: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__.r)(services.map(({ outcome }) => outcome)) }, run.mode),
		revisions: [],
		services,
		task: null,
		steps: [],
		warnings: [...removals.warnings],
		refusal: null,
		github: {
			shipped: [],
			repositoryUrl,
			deploymentId: null,
			runUrl,
			notices: retired?.notices ?? []
		}
	};
}
function untouched(service, run, reason) {
	return {
		...(0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.n)(service, run.cluster, service.taskDefinition),
		outcome: "unchanged",
		reason
	};
}
/** The report of a service that is not there; of one that ECS does not know its name is all that is known. */
function goneFacts({ name, service, reason }, { cluster }) {
	return {
		...service === null ? (0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.r)(name, cluster) : (0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.n)(service, cluster, null),
		outcome: "unchanged",
		reason
	};
}
function removedFacts(one, run, removals) {
	const { service, end, error } = one;
	const seconds = Math.max(0, Math.floor(((end?.endedAtMs ?? run.endedAtMs) - run.startedAtMs) / 1e3));
	const base = {
		...(0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.n)(service, run.cluster, null),
		seconds
	};
	if (error !== null) return {
		...base,
		...refused(one, error)
	};
	if (end === null) return {
		...base,
		outcome: "cancelled",
		reason: "The run was cancelled. The service was not deleted."
	};
	const wasActive = service.status === "ACTIVE";
	const running = tasksOf(end.last);
	if (end.kind !== "gone") return {
		...base,
		outcome: end.kind,
		reason: unfinishedText(one, end, run),
		changed: wasActive,
		desired: 0,
		running
	};
	const isWork = service.status !== "INACTIVE" || one.scalingRemoved || one.families.some(hasDeregistered);
	const reason = goneReason(one, removals);
	const empty = {
		consoleUrl: null,
		desired: 0,
		running: 0
	};
	if (isWork) return {
		...base,
		...empty,
		outcome: "removed",
		reason,
		changed: true
	};
	return {
		...base,
		...empty,
		outcome: "unchanged",
		reason: "The service was deleted before; nothing is left of it."
	};
}
function hasDeregistered({ deregistered }) {
	return deregistered.length > 0;
}
function refused({ service, command }, error) {
	const { kind } = error.details;
	const said = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message);
	if (!(kind === "lost" || kind === "aborted")) return {
		outcome: "failed",
		reason: `${said} The service was not deleted. To delete it yourself: ${command}`
	};
	const reason = `${said} Whether ECS deletes ${service.name} is not known. Run the step again: it finishes what is begun.`;
	return {
		outcome: kind === "aborted" ? "cancelled" : "unknown",
		reason
	};
}
/** Deletion was begun, and its end was not seen. */
function unfinishedText({ service }, end, run) {
	const left = tasksOf(end.last);
	const status = end.last?.status ?? "DRAINING";
	const state = `ECS is still deleting ${service.name} (${status}, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(left, "task")} left), and goes on without this step.`;
	const next = "Run the step again to wait for it and to remove what else belongs to it.";
	if (end.kind === "cancelled") return `The run was cancelled. ${state} ${next}`;
	if (end.kind === "timed-out") return `Not gone after ${waitedText(run, end)}: ${state} ${next}`;
	return `Lost track of the deletion: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(end.why ?? "no poll succeeded")} ${state} ${next}`;
}
function waitedText({ startedAtMs }, { endedAtMs }) {
	return `${Math.round((endedAtMs - startedAtMs) / 6e4)} min`;
}
/** What is gone with the service, and what stays. */
function goneReason(one, { retired }) {
	const { service, scalingRemoved, families } = one;
	const tasks = tasksOf(service);
	const head = service.status === "INACTIVE" ? "The service was deleted before; what was left of it is removed." : `The service${tasks === 0 ? "" : ` and its ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(tasks, "task")}`} ${tasks === 0 ? "is" : "are"} gone.`;
	const scaling = scalingRemoved ? ["Its scalable target and scaling policies were deregistered."] : [];
	const environment = retired !== null && retired.deployments.length > 0 ? [`${retiredText(retired)} ${retired.deployments.length === 1 ? "is" : "are"} inactive.`] : [];
	return [
		head,
		...scaling,
		...families.flatMap(familyText),
		...environment
	].join(" ");
}
function familyText({ family, deregistered, usedBy, left }) {
	if (usedBy !== null && left.length > 0) return [`The revisions of ${family} stay registered: ${usedBy}.`];
	if (deregistered.length === 0) return [];
	const names = deregistered.slice(-5).map(_arn_js__WEBPACK_IMPORTED_MODULE_12__.s);
	const more = deregistered.length > names.length ? ` and ${deregistered.length - names.length} more` : "";
	return [`Deregistered ${names.join(", ")}${more}.`];
}
/** The report of a dry run of `mode: remove`: what would be, and nothing was changed. */
function plannedRemovalReport(run, planned) {
	const { remove, kept, gone, repositoryUrl, runUrl } = planned;
	const facts = [
		...remove.map((service) => ({
			...(0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.n)(service, run.cluster, null),
			reason: "It would be removed."
		})),
		...kept.map(({ service, reason }) => untouched(service, run, `It would be left as it is: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(reason)}`)),
		...gone.map((one) => goneFacts(one, run))
	];
	return {
		...run,
		...(0,_succeeded_js__WEBPACK_IMPORTED_MODULE_5__.t)({ outcome: "planned" }, run.mode),
		revisions: [],
		services: facts.map((one) => (0,_succeeded_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			...one,
			outcome: "planned"
		}, run.mode)),
		task: null,
		steps: [...planned.steps],
		warnings: [...planned.warnings],
		refusal: null,
		github: {
			shipped: [],
			repositoryUrl,
			deploymentId: null,
			runUrl,
			notices: [...planned.notices]
		}
	};
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

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSuccess),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ OUTCOMES)
/* harmony export */ });
// src/contract/outcomes.ts
/** How a run ended for a service, worst first: with several services the worst outcome is the run's. */
const OUTCOMES = [
	{
		name: "failed",
		meaning: "The deployment failed, and the service was not rolled back: rollback is turned off, there is no earlier revision, or the rollback failed too.",
		step: "red"
	},
	{
		name: "unknown",
		meaning: "The action lost track of the deployment that it started, because the credentials expired or access was denied.",
		step: "red"
	},
	{
		name: "timed-out",
		meaning: "The deployment neither completed nor failed within the time limit. It is left as it is.",
		step: "red"
	},
	{
		name: "cancelled",
		meaning: "The workflow was cancelled. The log shows what is still running.",
		step: "red"
	},
	{
		name: "superseded",
		meaning: "Another deployment replaced this one. It is left alone.",
		step: "red"
	},
	{
		name: "rolled-back",
		meaning: "The service runs an earlier revision, because the deployment failed. Green with `mode: rollback`.",
		step: "red unless asked for"
	},
	{
		name: "paused",
		meaning: "A pause hook holds the deployment, and `wait-until: paused` ends the step there.",
		step: "green"
	},
	{
		name: "deployed",
		meaning: "The deployment completed: the new revision is stable, and no old tasks remain. Without waiting: the deployment was started.",
		step: "green"
	},
	{
		name: "removed",
		meaning: "`mode: remove`: the service is deleted, and all of its tasks have stopped.",
		step: "green"
	},
	{
		name: "reported",
		meaning: "`mode: status`: the step showed what runs. Red where `fail-on` names something that was found.",
		step: "green"
	},
	{
		name: "planned",
		meaning: "The step showed what a deployment would change. Nothing was changed.",
		step: "green"
	},
	{
		name: "registered",
		meaning: "The revision was registered. No service was named.",
		step: "green"
	},
	{
		name: "unchanged",
		meaning: "The service already runs this revision. Nothing was changed.",
		step: "green"
	}
];
/** The worst of several outcomes; `unchanged` when there are none. */
function worstOutcome(outcomes) {
	const present = new Set(outcomes);
	return OUTCOMES.find(({ name }) => present.has(name))?.name ?? "unchanged";
}
/** Whether the step is green; a rollback is only where the user asked for one. */
function isSuccess(outcome, run) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && run.rollback;
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

/***/ 8909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ judge),
/* harmony export */   i: () => (/* binding */ entryTitle),
/* harmony export */   n: () => (/* binding */ differences),
/* harmony export */   o: () => (/* binding */ scheduleTargetsOf),
/* harmony export */   r: () => (/* binding */ entryId),
/* harmony export */   s: () => (/* binding */ titleOf),
/* harmony export */   t: () => (/* binding */ definitionIn)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);



// src/post-deploy/schedule-targets.ts
/** The places that a name of the user's may mean: the two services do not know each other's names. */
function scheduleTargetsOf(text) {
	const [name = "", within = null] = text.split("/").reverse();
	return [{
		kind: "rule",
		name,
		within
	}, {
		kind: "schedule",
		name,
		within
	}];
}
/** A place as messages name it. */
function titleOf({ kind, name, within }) {
	return `${kind} ${within === null ? name : `${within}/${name}`}`;
}
/** An entry as messages name it: a rule has several targets, a schedule is one. */
function entryTitle(place, entry) {
	return place.kind === "rule" ? `${titleOf(place)}, target ${entryId(place.kind, entry)}` : titleOf(place);
}
function entryId(kind, entry) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(kind === "rule" ? entry.Id : entry.Name) ?? "";
}
function targetIn(kind, entry) {
	if (kind === "rule") return entry;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(entry.Target) ? entry.Target : {};
}
/** The task definition that an entry runs, as it names it; null when it runs none. */
function definitionIn(kind, entry) {
	const parameters = targetIn(kind, entry).EcsParameters;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(parameters) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(parameters.TaskDefinitionArn) : null;
}
/** The entry to write: with another task definition, and with every other member, known to us or not, as it was. */
function withDefinition(kind, entry, revision) {
	const target = targetIn(kind, entry);
	const parameters = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(target.EcsParameters) ? target.EcsParameters : {};
	const moved = {
		...target,
		EcsParameters: {
			...parameters,
			TaskDefinitionArn: revision
		}
	};
	return kind === "rule" ? moved : {
		...withoutDescription(entry),
		Target: moved
	};
}
/** Members of a schedule that GetSchedule shows and UpdateSchedule does not take (EventBridge Scheduler API reference). */
const describing = /* @__PURE__ */ new Set([
	"Arn",
	"CreationDate",
	"LastModificationDate"
]);
function withoutDescription(schedule) {
	return Object.fromEntries(Object.entries(schedule).filter(([name]) => !describing.has(name)));
}
/** The members that an entry shows otherwise than they were written: none when everything was kept. */
function differences(written, seen) {
	return [...new Set([...Object.keys(written), ...Object.keys(seen)].filter((name) => !describing.has(name)))].filter((name) => (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__.n)(written[name] ?? null) !== (0,_normalize_js__WEBPACK_IMPORTED_MODULE_0__.n)(seen[name] ?? null));
}
/** Judges one entry by the revisions that serve now, at most one of which is of its family. Pure. */
function judge(kind, entry, revisions) {
	const from = definitionIn(kind, entry);
	if (from === null) return { kind: "no-task" };
	const [to, ...others] = [...new Set(revisions)].filter((revision) => isOfSameFamily(from, revision));
	if (to === void 0) return {
		kind: "other",
		definition: from
	};
	const { family = "", revision = null } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(from) ?? {};
	if (revision === null) return {
		kind: "follows",
		family
	};
	if (others.length > 0) return {
		kind: "unclear",
		family,
		revisions: [to, ...others].map(_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)
	};
	if (from === to) return {
		kind: "current",
		revision: to
	};
	return {
		kind: "move",
		from,
		to,
		entry: withDefinition(kind, entry, to)
	};
}
/** A family of the same name in another account or region is another family. */
function isOfSameFamily(one, other) {
	const family = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(one)?.family;
	if (family === void 0 || family !== (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.a)(other)?.family) return false;
	const [first, second] = [(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(one), (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.i)(other)];
	if (first === null || second === null) return true;
	return first.account === second.account && first.region === second.region;
}



/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withSucceeded)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);

// src/report/succeeded.ts
/**
* Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this.
*
* @param isFound whether `mode: status` found what `fail-on` names
*/
function withSucceeded(part, mode, isFound = false) {
	return {
		...part,
		succeeded: !isFound && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.n)(part.outcome, { rollback: mode === "rollback" })
	};
}



/***/ })

};
;