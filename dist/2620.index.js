"use strict";
exports.id = 2620;
exports.ids = [2620,267];
exports.modules = {

/***/ 186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingRead),
/* harmony export */   t: () => (/* binding */ missingEvidenceLine)
/* harmony export */ });
// src/diagnose/evidence.ts
/** Evidence of which nothing was read, or that there is none of. */
const nothingRead = {
	reason: null,
	record: null,
	events: [],
	failed: [],
	lost: [],
	targetGroups: [],
	tail: null,
	images: [],
	instances: null,
	missingEvidence: []
};
/** Missing evidence as one line. */
function missingEvidenceLine({ what, action, why }) {
	return action === null ? `Not known: ${what} (${why}).` : `Not known: ${what} (${why}; allow ${action}).`;
}



/***/ }),

/***/ 5190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isFargateSize),
/* harmony export */   r: () => (/* binding */ nearestSizes),
/* harmony export */   t: () => (/* binding */ fargateCpus)
/* harmony export */ });
// src/preflight/fargate-sizes.ts
/**
* Fargate's sizes: for each number of CPU units the least memory, the most, and the step in between, in MiB.
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
*/
const TABLE = [
	[
		512,
		1024,
		4096,
		1024
	],
	[
		1024,
		2048,
		8192,
		1024
	],
	[
		2048,
		4096,
		16384,
		1024
	],
	[
		4096,
		8192,
		30720,
		1024
	],
	[
		8192,
		16384,
		61440,
		4096
	],
	[
		16384,
		32768,
		122880,
		8192
	]
];
/** The smallest CPU has a list of its own: 512 MiB is no step from 1024. */
const SIZES = [...[
	512,
	1024,
	2048
].map((memory) => ({
	cpu: 256,
	memory
})), ...TABLE.flatMap(([cpu, least, most, step]) => Array.from({ length: (most - least) / step + 1 }, (_, index) => ({
	cpu,
	memory: least + index * step
})))];
function isFargateSize({ cpu, memory }) {
	return SIZES.some((size) => size.cpu === cpu && size.memory === memory);
}
/** The CPU units that there are. */
function fargateCpus() {
	return [...new Set(SIZES.map(({ cpu }) => cpu))];
}
/**
* Valid sizes near to one that is not, at most three: with the same CPU the next smaller and the next larger memory,
* and the smallest CPU that takes at least this memory.
*/
function nearestSizes({ cpu, memory }) {
	const sameCpu = SIZES.filter((size) => size.cpu === cpu);
	const near = [
		sameCpu.findLast((size) => size.memory < memory),
		sameCpu.find((size) => size.memory >= memory),
		SIZES.find((size) => size.cpu >= cpu && size.memory >= memory),
		SIZES.at(-1)
	];
	const found = [...new Set(near.slice(0, 3).filter((size) => size !== void 0))];
	return (found.length > 0 ? found : near.slice(3)).filter((size) => size !== void 0);
}



/***/ }),

/***/ 267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal),
/* harmony export */   unknownCall: () => (/* binding */ unknownCall)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(186);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);




// src/diagnose/refused.ts
/** Nothing is known but the error itself. */
const unknownCall = {
	cluster: "",
	region: "",
	service: null,
	revision: null,
	definition: {}
};
/**
* Why AWS refused a call, by the rules that also explain events; null where none knows it, or where the error says what
* to do by itself (denied, credentials) or nothing was refused (lost, cancelled).
*/
function explainRefusal(error, about) {
	const { kind, said, resource } = error.details;
	if (kind !== "refused" && kind !== "throttled") return null;
	const finding = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.c)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.n, said ?? error.message, evidenceOf(about, resource));
	return finding === null ? null : (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.s)(finding);
}
function evidenceOf(about, resource) {
	const { service, definition } = about;
	const members = service?.members ?? {};
	return {
		service: service?.name ?? resource ?? "",
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(about.cluster),
		region: about.region,
		deploymentId: "",
		revision: about.revision ?? "",
		definition,
		launchType: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(members.launchType),
		capacityProviders: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(members.capacityProviderStrategy).flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(one.capacityProvider) ?? []),
		platformVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(members.platformVersion),
		strategy: service?.strategy ?? "ROLLING",
		counts: {
			desired: service?.desired ?? 0,
			running: service?.running ?? 0,
			pending: service?.pending ?? 0
		},
		percents: {
			minimum: 100,
			maximum: 200
		},
		graceSeconds: 0,
		loadBalancers: service?.loadBalancers ?? [],
		breaker: service?.circuitBreaker ?? {
			enabled: false,
			rollback: false
		},
		..._evidence_js__WEBPACK_IMPORTED_MODULE_0__.n
	};
}



/***/ }),

/***/ 6461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isLost),
/* harmony export */   i: () => (/* binding */ isFinal),
/* harmony export */   n: () => (/* binding */ essentialContainers),
/* harmony export */   o: () => (/* binding */ nothingCollected),
/* harmony export */   r: () => (/* binding */ failureOf),
/* harmony export */   s: () => (/* binding */ withTasks),
/* harmony export */   t: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/deployment/stopped-tasks.ts
/**
* Reasons that say nothing against the revision: the scheduler moved or removed the task, a user stopped it, its
* host or its Spot capacity went away (ECS developer guide, "Stopped task error codes").
*/
const outerReason = [
	/^Scaling activity initiated/i,
	/\brebalanc/i,
	/task stopped by user|stopped by user request/i,
	/\bHost EC2 (?:\(instance [^)]{0,100}\) )?(?:stopped|terminated)/i,
	/Spot (?:Task|instance) was interrupted|Spot interruption/i,
	/deregistration forced/i,
	/(?:maintenance on|issue with) the underlying (?:infrastructure|host)/i
];
const outerCodes = [
	"UserInitiated",
	"SpotInterruption",
	"TerminationNotice",
	"InfrastructureHealth"
];
const startError = /^(?:Task failed to start|\w+Error: |TaskFailedToStart)/;
/** Names of the containers whose end is the task's end: `essential` is true unless it is said to be false. */
function essentialContainers(definition) {
	const essential = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(definition.containerDefinitions).filter((container) => container.essential !== false);
	return new Set(essential.flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(container.name) ?? []));
}
/**
* Whether a stopped task is a failure of its revision; null when it was replaced, removed or lost for reasons of the
* outside. An essential container that ends with 0 is a failure too: a service's tasks are not meant to end.
*/
function failureOf(task, essential) {
	const reason = task.stoppedReason ?? "";
	if (isOuter(task)) return null;
	if (/failed container health check/i.test(reason)) return {
		kind: "container-check",
		container: unhealthyIn(task)
	};
	if (/health check|unhealthy/i.test(reason)) return {
		kind: "load-balancer",
		container: null
	};
	if (task.stopCode === "ServiceSchedulerInitiated") return null;
	if (task.stopCode === "TaskFailedToStart" || task.stopCode === null && startError.test(reason)) return {
		kind: "start",
		container: culpritOf(task, essential)
	};
	if (task.stopCode !== "EssentialContainerExited" && !/^Essential container in task exited/i.test(reason)) return null;
	return {
		kind: "exit",
		container: culpritOf(task, essential)
	};
}
/** Stopped for reasons of the outside, and not by the scheduler's ordinary work: worth telling, but no failure. */
function isLost(task) {
	return isOuter(task) && !/^Scaling activity|rebalanc/i.test(task.stoppedReason ?? "");
}
function isOuter(task) {
	const reason = task.stoppedReason ?? "";
	return outerCodes.includes(task.stopCode ?? "") || outerReason.some((pattern) => pattern.test(reason));
}
function unhealthyIn(task) {
	return task.containers.find((container) => container.healthStatus === "UNHEALTHY") ?? null;
}
/** The container that ended the task: the others are then told to stop, and show 143 or 137 for that. */
function culpritOf(task, essential) {
	const known = task.containers.filter((container) => essential.has(container.name));
	return worstOf(known.filter((container) => blame(container) > 0)) ?? worstOf(task.containers) ?? known[0] ?? null;
}
function worstOf(containers) {
	return containers.filter((container) => blame(container) > 0).sort((one, other) => blame(other) - blame(one))[0] ?? null;
}
/** How likely a container was the first to end. */
function blame({ exitCode, reason }) {
	if (/^OutOfMemory/i.test(reason ?? "")) return 6;
	if (reason !== null && /Error\b/.test(reason)) return 5;
	if (exitCode === null) return reason === null ? 0 : 1;
	if (exitCode === 137) return 2;
	if (exitCode === 143) return 1;
	return exitCode === 0 ? 3 : 4;
}
const nothingCollected = {
	tasks: /* @__PURE__ */ new Map(),
	foreign: /* @__PURE__ */ new Set()
};
/**
* One read of the service's stopped tasks: one ListTasks a hundred, and DescribeTasks only for those that are not
* yet known to be final. A task that is still ending is asked for again, because its exit codes come late.
*
* @throws AwsError
*/
async function collect(known, ecs, { cluster, service, deploymentId }, signal) {
	const open = (await ecs.listStoppedTasks(cluster, service, signal)).filter((arn) => !known.foreign.has(arn) && !isFinal(known.tasks.get(arn)));
	if (open.length === 0) return known;
	const described = await ecs.describeTasks(cluster, open, signal);
	const isOurs = (task) => task.startedBy === deploymentId;
	return {
		tasks: new Map([...known.tasks, ...described.filter(isOurs).map((task) => [task.arn, task])]),
		foreign: /* @__PURE__ */ new Set([...known.foreign, ...described.filter((task) => !isOurs(task)).map((task) => task.arn)])
	};
}
/** The same with tasks that were read with those of other services. */
function withTasks(known, tasks) {
	return tasks.size === 0 ? known : {
		...known,
		tasks: new Map([...known.tasks, ...tasks])
	};
}
/** Whether a task has told all that it will. */
function isFinal(task) {
	return task !== void 0 && (task.lastStatus === "STOPPED" || task.lastStatus === "DELETED");
}



/***/ })

};
;