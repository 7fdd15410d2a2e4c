"use strict";
exports.id = 3338;
exports.ids = [3338];
exports.modules = {

/***/ 3338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyRemoval: () => (/* binding */ applyRemoval)
/* harmony export */ });
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1134);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4949);
/* harmony import */ var _build_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6988);
/* harmony import */ var _prepare_removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7801);









// src/deployment/removal/scaling.ts
/**
* Deregisters the scalable target of a service. Of a service that is deleted already it is looked for first: a run that
* finds everything done writes nothing. Never throws an AwsError.
*/
async function removeScaling(service, autoScaling, { signal, writeSignal }) {
	if (service.scheduling === "DAEMON") return {
		removed: false,
		trouble: null
	};
	const resource = (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_5__.t)(service);
	try {
		return {
			removed: (service.status === "ACTIVE" || (await autoScaling.describeScalableTargets([resource], signal)).length > 0) && await autoScaling.deregisterScalableTarget(resource, writeSignal),
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return {
			removed: false,
			trouble: error
		};
	}
}
// src/post-deploy/remove-revisions.ts
/** Between two calls: ECS refills one a second for a whole region (ECS developer guide, "Request throttling"). */
const pauseMs = 1e3;
/**
* Deregisters all active revisions of families that nothing uses any more. Never throws an AwsError: what is in the way
* is part of the result, and the next run finishes.
*/
async function removeRevisions(request, ports) {
	const done = [];
	for (const family of request.families) done.push(await removeFamily(family, request, ports));
	return done;
}
async function removeFamily(family, request, ports) {
	const result = {
		family,
		deregistered: [],
		left: [],
		trouble: null,
		usedBy: null
	};
	try {
		const planned = await (0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.c)(family, request, ports);
		if (planned.usedBy !== null) return {
			...result,
			...planned
		};
		result.left = [...planned.left];
		for (const arn of planned.left) {
			if (ports.signal.aborted) return {
				...result,
				trouble: "the run was cancelled."
			};
			if (result.deregistered.length > 0) await ports.clock.sleep(pauseMs, ports.signal);
			if (ports.clock.now() >= request.untilMs) return {
				...result,
				trouble: "the time of `wait-for-minutes` was over."
			};
			await ports.ecs.deregisterTaskDefinition(arn, ports.writeSignal);
			result.deregistered.push(arn);
			result.left = result.left.filter((other) => other !== arn);
		}
		return result;
	} catch (error) {
		if (ports.signal.aborted) return {
			...result,
			trouble: "the run was cancelled."
		};
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return {
			...result,
			trouble: error.message
		};
	}
}
// src/modes/apply-removal.ts
/**
* Removes the selected services, waits until they are gone, removes what belongs to them, and reports. Nothing is thrown
* that AWS caused: after the first write everything that goes wrong is an entry of the report.
*/
async function applyRemoval(inputs, prepared, context) {
	const { selection, near, startedAtMs } = prepared;
	const { cluster } = inputs;
	const deadlineMs = context.clock.now() + inputs.waitForMinutes * 6e4;
	const recorded = await readRecorded(selection.remove, inputs, context);
	const deletions = await beginAll(selection.remove, cluster, context);
	const ends = await waitForAll(deletions, inputs, deadlineMs, context);
	const gone = deletions.filter(({ service }) => ends.get(service.arn)?.kind === "gone").map(({ service }) => service);
	const families = await removeFamilies(gone, inputs, deadlineMs, context);
	const retired = await retire(gone, inputs, context);
	await recordRemoval(recorded, gone, inputs, context);
	const removed = deletions.map((one) => ({
		...one,
		end: ends.get(one.service.arn) ?? null,
		families: families.filter(({ family }) => gone.includes(one.service) && (0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.s)(one.service).includes(family))
	}));
	const warnings = [
		...prepared.warnings,
		...deletions.flatMap((one) => one.warnings),
		...families.flatMap((family) => familyWarnings(family))
	];
	for (const warning of warnings) context.log.warning(warning);
	const { mode } = inputs;
	const run = {
		mode,
		dryRun: false,
		cluster,
		region: context.region,
		startedAtMs,
		endedAtMs: context.clock.now()
	};
	return (0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.n)(run, {
		removed,
		kept: selection.kept,
		gone: selection.gone.map((one) => ({
			...one,
			reason: (0,_prepare_removal_js__WEBPACK_IMPORTED_MODULE_4__.t)(one, near, cluster)
		})),
		retired,
		repositoryUrl: context.gitHubRun.repositoryUrl,
		runUrl: context.gitHubRun.runUrl,
		warnings
	});
}
async function beginAll(services, cluster, context) {
	if (services.length === 0) return [];
	context.log.startGroup("Delete the services");
	const deletions = await Promise.all(services.map((service) => begin(service, cluster, context)));
	context.log.endGroup();
	return deletions;
}
/** Auto scaling goes first, so that it starts no tasks meanwhile; not where ECS manages it together with the service. */
async function begin(service, cluster, context) {
	const controller = (0,_controllers_js__WEBPACK_IMPORTED_MODULE_0__.t)(service);
	const removal = {
		service,
		cluster
	};
	const nothing = {
		service,
		scalingRemoved: false,
		error: null,
		command: controller.removalCommand(removal),
		skipped: true,
		warnings: []
	};
	if (context.signal.aborted) return nothing;
	const scaling = controller.removesScaling ? {
		removed: false,
		trouble: null
	} : await removeScaling(service, context.autoScaling, context);
	const { log } = context;
	if (scaling.removed) log.line(`${service.name}: scalable target and scaling policies deregistered`);
	const result = {
		...nothing,
		scalingRemoved: scaling.removed,
		warnings: scalingWarnings(service, scaling.trouble)
	};
	if (service.status !== "ACTIVE") return {
		...result,
		skipped: false
	};
	if (context.signal.aborted) return result;
	try {
		await controller.remove(removal, context);
		log.line(`${service.name}: deletion started`);
		return {
			...result,
			skipped: false
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return {
			...result,
			skipped: false,
			error
		};
	}
}
function scalingWarnings(service, trouble) {
	if (trouble === null) return [];
	return [`The scalable target of ${service.name}, if it has one, was not deregistered. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.M)(trouble.message)} To deregister it: ${(0,_controllers_js__WEBPACK_IMPORTED_MODULE_0__.n)(service)}`];
}
async function waitForAll(deletions, inputs, deadlineMs, context) {
	const services = deletions.filter(({ error, skipped }) => error === null && !skipped).map(({ service }) => service);
	if (services.length === 0) return /* @__PURE__ */ new Map();
	const { clock, log } = context;
	const startedAtMs = clock.now();
	const open = services.filter(({ status }) => status !== "INACTIVE");
	if (open.length > 0) log.startGroup(`Waiting until all tasks are gone (at most ${inputs.waitForMinutes} min)`);
	const settings = {
		cluster: inputs.cluster,
		deadlineMs,
		maxDelayMs: inputs.waitMaxDelaySeconds * 1e3,
		onChange: (watch) => log.line(`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.t)(clock.now() - startedAtMs).padStart(12)}  ${changeText(watch)}`)
	};
	const ends = await (0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.d)(services, settings, context);
	if (open.length > 0) log.endGroup();
	return ends;
}
function changeText({ service, end, last }) {
	if (end?.kind === "gone") return `${service.name}: gone`;
	return `${service.name}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.j)((0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.u)(last), "task")} left`;
}
async function removeFamilies(gone, inputs, deadlineMs, context) {
	const families = [...new Set(gone.flatMap(_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.s))];
	if (families.length === 0 || context.signal.aborted) return [];
	context.log.startGroup("Deregister the revisions");
	const results = await removeRevisions({
		families,
		cluster: inputs.cluster,
		isDeleted: (service) => gone.some((one) => (0,_service_js__WEBPACK_IMPORTED_MODULE_7__.a)(one, service)),
		schedules: inputs.schedules,
		untilMs: deadlineMs
	}, context);
	for (const one of results) for (const line of familyLines(one)) context.log.line(line);
	context.log.endGroup();
	return results;
}
function familyLines({ family, deregistered, usedBy, left }) {
	if (usedBy !== null) return [`The revisions of ${family} stay registered: ${usedBy}`];
	if (deregistered.length > 0) return [`Deregistered ${(0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.l)(deregistered)}`];
	return left.length === 0 ? [`${family} has no active revision any more`] : [];
}
function familyWarnings({ left, trouble, family }) {
	if (trouble === null) return [];
	const [first] = left;
	const what = first === void 0 ? `Whether revisions of ${family} are left is not known` : `${(0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.l)(left)} ${left.length === 1 ? "stays" : "stay"} registered`;
	const how = first === void 0 ? "" : ` To deregister ${left.length === 1 ? "it" : "one of them"}: ${(0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.o)(first)}`;
	return [`${what}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.M)(trouble)} Run the step again to finish.${how}`];
}
/** The GitHub Deployments of the services. */
async function retire(gone, inputs, context) {
	const { gitHubRun, github, signal } = context;
	if (gone.length === 0 || !gitHubRun.hasToken || signal.aborted) return null;
	const request = {
		environment: inputs.environment,
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.t)(inputs.cluster),
		services: gone.map(({ name }) => name),
		logUrl: gitHubRun.runUrl
	};
	return (0,_build_removal_js__WEBPACK_IMPORTED_MODULE_2__.i)(request, {
		github,
		signal
	});
}
/** The images of what is going to be removed, for `deployment-record`; null, and nothing read, without it. */
async function readRecorded(services, inputs, context) {
	if (!inputs.deploymentRecord || services.length === 0) return null;
	return (await __webpack_require__.e(/* import() */ 8027).then(__webpack_require__.bind(__webpack_require__, 8027))).readImages(services, context);
}
/** Marks the records of the services that are gone as decommissioned. */
async function recordRemoval(recorded, gone, inputs, context) {
	if (recorded === null || context.signal.aborted) return;
	const { recordRemoved } = await __webpack_require__.e(/* import() */ 8027).then(__webpack_require__.bind(__webpack_require__, 8027));
	const names = gone.map(({ name }) => name);
	await recordRemoved(recorded.filter(({ service }) => names.includes(service)), inputs, context);
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



/***/ })

};
;