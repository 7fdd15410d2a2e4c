"use strict";
exports.id = 1336;
exports.ids = [1336];
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

/***/ 1336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherEvidence: () => (/* binding */ gatherEvidence),
/* harmony export */   knownEvidence: () => (/* binding */ knownEvidence)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7657);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7111);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(186);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6461);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(194);
/* harmony import */ var _ecr_image_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9993);








// src/diagnose/log-streams.ts
/**
* Where awslogs has put a container's output: `prefix/container/task id`, or Docker's id of the container where no
* prefix is set, which only EC2 allows (ECS developer guide, "Send Amazon ECS logs to CloudWatch").
*/
function logPlace(container, task, stopped, region) {
	const { logDriver, logOptions } = container;
	if (logDriver === null) return elsewhere("it has no logConfiguration, so its output was not kept");
	if (logDriver !== "awslogs") return elsewhere(`its logs go to ${logDriver}`);
	const group = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(logOptions["awslogs-group"]);
	if (group === null) return elsewhere("its logConfiguration names no awslogs-group");
	const prefix = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(logOptions["awslogs-stream-prefix"]);
	const stream = prefix === null ? stopped?.runtimeId ?? null : `${prefix}/${container.name}/${task.id}`;
	if (stream === null) return elsewhere("the container was never created");
	return {
		kind: "stream",
		stream: {
			region: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(logOptions["awslogs-region"]) ?? region,
			group,
			stream
		}
	};
}
function elsewhere(why) {
	return {
		kind: "elsewhere",
		why
	};
}
// src/diagnose/readings.ts
/** More than a report shows: the line that names the port stands before those that complain. */
const tailLines = 200;
/** CloudWatch Logs shows lines some seconds after they were written. */
const logReads = 3;
const logPauseMs = 3e3;
/** A service has at most five; the ones that a task failed at come first. */
const healthReads = 3;
/** Reads the tasks that were still ending once more: their exit codes come last. */
async function settledTasks(subject, reading) {
	const open = subject.stopped.filter((task) => !(0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_2__.i)(task)).slice(-100);
	const fresh = await attempt(reading, "the last exit codes", open.length > 0, (signal) => reading.context.ecsForPolling.describeTasks(subject.handle.cluster, open.map(({ arn }) => arn), signal));
	const byArn = new Map((fresh ?? []).map((task) => [task.arn, task]));
	return (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.u)(subject.stopped.map((task) => byArn.get(task.arn) ?? task), subject.definition);
}
async function recordOf({ serviceDeploymentArn: arn }, reading) {
	return attempt(reading, "ECS's record of the deployment", arn !== null, (signal) => reading.context.ecsForPolling.describeServiceDeployment(arn ?? "", signal));
}
/** Target groups matter where a check at one of them was named, and where nothing failed otherwise. */
async function targetGroupsOf(base, reading) {
	const { elb } = reading.context;
	const arns = [...new Set(base.loadBalancers.flatMap(({ targetGroupArn }) => targetGroupArn ?? []))];
	const texts = [...base.failed.map((task) => task.stoppedReason ?? ""), ...base.events.map(({ message }) => message)];
	const isBlamed = (arn) => texts.some((text) => /health check|unhealthy|not healthy/.test(text) && text.includes(arn));
	const blamed = arns.filter(isBlamed);
	const described = (blamed.length > 0 || base.failed.length > 0 ? blamed : arns).slice(0, healthReads);
	const [checks, ...targets] = await Promise.all([attempt(reading, "the target groups' health checks", described.length > 0, (signal) => elb.describeTargetGroups(described, signal)), ...described.map((arn) => attempt(reading, "the targets' health", true, (signal) => elb.describeTargetHealth(arn, signal)))]);
	return described.map((arn, index) => {
		return {
			...checks?.find((one) => one.arn === arn) ?? unknownCheck(arn),
			targets: targets[index] ?? []
		};
	});
}
/** Where the check may not be read, the targets' health alone still tells much. */
function unknownCheck(arn) {
	return {
		arn,
		name: arn.split("/")[1] ?? arn,
		targetType: "",
		port: null,
		protocol: null,
		attached: true,
		check: {
			protocol: null,
			port: "traffic-port",
			path: null,
			matcher: null,
			intervalSeconds: null,
			timeoutSeconds: null,
			healthyThreshold: null,
			unhealthyThreshold: null
		}
	};
}
/** The instances, after a placement that failed on them; Fargate has none to show. */
async function instancesOf(base, reading) {
	return (await attempt(reading, "the instances' remaining capacity", [...base.events.map(({ message }) => message), ...base.failed.map((task) => task.stoppedReason ?? "")].some((text) => /no container instance met|RESOURCE:|No Container Instances|NO ACTIVE INSTANCES/i.test(text)) && base.launchType !== "FARGATE", (signal) => reading.context.ecsForPolling.readInstances(base.cluster, signal)))?.instances.map(toInstance) ?? null;
}
function toInstance({ free, usedPorts, ...instance }) {
	const { id, ec2Id, status, agentConnected } = instance;
	const tcp = usedPorts.filter((port) => port.endsWith("/tcp")).map((port) => Number.parseInt(port, 10));
	return {
		id,
		ec2Id,
		status,
		agentConnected,
		...free,
		usedPorts: tcp
	};
}
/** What ECR says of the image that could not be pulled last: the one that the text names, else the likeliest. */
async function imagesOf(known, reading) {
	const failure = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.c)(known).findLast(({ task }) => pullError.test(reasonsOf(task)));
	if (failure === void 0) return [];
	const container = pulledContainer(known, failure, reasonsOf(failure.task));
	const parsed = container === null ? null : (0,_image_js__WEBPACK_IMPORTED_MODULE_4__.s)(container.image);
	const image = parsed !== null && (0,_image_js__WEBPACK_IMPORTED_MODULE_4__.a)(parsed) ? (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_5__.t)(parsed) : null;
	if (container === null || image === null) return [];
	const state = await attempt(reading, `what ECR has as ${container.image}`, true, (signal) => reading.context.ecr.findImage(image, signal));
	return state === null ? [] : [{
		container: container.name,
		image: container.image,
		state
	}];
}
function pulledContainer(known, failure, text) {
	const containers = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.d)(known.definition);
	const named = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.a)(text);
	if (named?.image != null) return (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.r)(named, containers);
	const guessed = containers.find(({ name }) => name === failure.container) ?? null;
	return (named === null ? null : (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.r)(named, containers)) ?? guessed;
}
const pullError = /CannotPull|can.t pull the image|cannot pull '|pull image manifest|exec format/i;
function reasonsOf(task) {
	return (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.t)([task.stoppedReason, ...task.containers.map(({ reason }) => reason)].join(" "));
}
/** The last lines of the container that failed last. */
async function tailOf(known, reading) {
	const failure = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.c)(known));
	const container = (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.d)(known.definition).find(({ name }) => name === failure?.container);
	if (failure === null || container === void 0) return null;
	const what = `the log of container ${container.name}`;
	const stopped = failure.task.containers.find(({ name }) => name === container.name) ?? null;
	const place = logPlace(container, failure.task, stopped, known.region);
	if (place.kind === "elsewhere") {
		reading.missingEvidence.push({
			what,
			action: null,
			why: place.why
		});
		return null;
	}
	const lines = await attempt(reading, what, true, (signal) => tailWithRetry(place.stream, reading, signal));
	if (lines === null) return null;
	if (lines.length === 0) reading.missingEvidence.push({
		what,
		action: null,
		why: `nothing was written to ${place.stream.stream}`
	});
	return {
		container: container.name,
		task: failure.task.id,
		...place.stream,
		lines
	};
}
async function tailWithRetry(stream, reading, signal) {
	for (let reads = 1;; reads += 1) {
		const answer = await reading.context.logs.logTail(stream, tailLines, signal);
		if (answer.kind === "no-group") throw new Error(`log group ${stream.group} does not exist`);
		if (answer.kind === "lines" && answer.lines.length > 0) return answer.lines;
		if (reads >= logReads) return [];
		await reading.context.clock.sleep(logPauseMs, signal);
	}
}
/** Makes a call if it is `wanted`; what goes wrong becomes missing evidence, and the result null. */
async function attempt(reading, what, wanted, read) {
	if (!wanted) return null;
	try {
		return await untilAborted(read(reading.signal), reading.signal);
	} catch (error) {
		const missing = reading.signal.aborted ? {
			what,
			action: null,
			why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.a)(reading.signal.reason)
		} : missingEvidenceOf(what, error);
		if (!reading.missingEvidence.some((other) => other.what === what && other.why === missing.why)) reading.missingEvidence.push(missing);
		return null;
	}
}
/** A call that does not heed the signal is left behind. */
function untilAborted(promise, signal) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(signal.reason);
		if (signal.aborted) abort();
		signal.addEventListener("abort", abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
function missingEvidenceOf(what, error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) return {
		what,
		action: null,
		why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.a)(error)
	};
	const { kind, action, operation, code } = error.details;
	if (kind === "denied") return {
		what,
		action: action ?? operation,
		why: "access was denied"
	};
	return {
		what,
		action: null,
		why: `${operation} failed: ${code}`
	};
}
// src/diagnose/gather.ts
/** The explanation delays the end of a failed step. */
const patienceMs = 1e4;
/**
* Reads what explains a failure, all of it at once and best effort. Never throws: what could not be read is missing evidence.
* At most twelve calls, however many tasks failed: one for exit codes that came late, one for the deployment's
* record, four for the target groups, three reads of a log, two for the instances, one for an image.
*/
async function gatherEvidence(subject, context, signal) {
	const over = new AbortController();
	const reading = {
		context,
		signal: AbortSignal.any([signal, over.signal]),
		missingEvidence: []
	};
	context.clock.sleep(patienceMs, reading.signal).then(() => over.abort(/* @__PURE__ */ new Error("it took too long")), () => void 0);
	if (subject.stoppedTrouble !== null) reading.missingEvidence.push(missingEvidenceOf("why tasks stopped", subject.stoppedTrouble));
	const base = knownEvidence(subject);
	const [record, targetGroups, instances, stopped] = await Promise.all([
		recordOf(subject, reading),
		targetGroupsOf(base, reading),
		instancesOf(base, reading),
		settledTasks(subject, reading).then(async (tasks) => {
			const known = {
				...base,
				...tasks
			};
			const [tail, images] = await Promise.all([tailOf(known, reading), imagesOf(known, reading)]);
			return {
				...tasks,
				tail,
				images
			};
		})
	]);
	over.abort(/* @__PURE__ */ new Error("done"));
	return {
		...base,
		...stopped,
		record,
		targetGroups,
		instances,
		missingEvidence: reading.missingEvidence
	};
}
/** What needs no call: what watching has shown. */
function knownEvidence(subject) {
	const { handle, last } = subject;
	const members = last?.members ?? {};
	const deployment = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(members.deploymentConfiguration) ? members.deploymentConfiguration : {};
	const own = last?.deployments.find(({ id }) => id === handle.deploymentId);
	return {
		service: handle.service,
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.t)(handle.cluster),
		region: subject.region,
		deploymentId: handle.deploymentId,
		revision: handle.revision,
		definition: subject.definition,
		...subject.changedContainers !== void 0 && { changedContainers: subject.changedContainers },
		launchType: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(members.launchType),
		capacityProviders: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.o)(members.capacityProviderStrategy).flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(one.capacityProvider) ?? []),
		platformVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.s)(members.platformVersion),
		strategy: last?.strategy ?? "ROLLING",
		counts: {
			desired: last?.desired ?? handle.rollbackPoint.desired,
			running: own?.running ?? 0,
			pending: own?.pending ?? 0
		},
		...earlierOf(subject),
		percents: {
			minimum: (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.p)(deployment.minimumHealthyPercent) ?? 100,
			maximum: (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.p)(deployment.maximumPercent) ?? 200
		},
		graceSeconds: (0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.p)(members.healthCheckGracePeriodSeconds) ?? 0,
		loadBalancers: last?.loadBalancers ?? [],
		breaker: last?.circuitBreaker ?? {
			enabled: false,
			rollback: false
		},
		..._evidence_js__WEBPACK_IMPORTED_MODULE_1__.n,
		reason: subject.reason,
		events: [...subject.events],
		...(0,_texts_js__WEBPACK_IMPORTED_MODULE_0__.u)(subject.stopped, subject.definition),
		...subject.checks !== void 0 && subject.checks.length > 0 && { checks: subject.checks }
	};
}
/** Tasks of the revision that served before, as the last poll showed them: ECS keeps them until the new ones are healthy. */
function earlierOf({ handle, last }) {
	const { revision, members } = handle.rollbackPoint;
	if (last === null || revision === null || revision === handle.revision) return {};
	const running = last.deployments.filter(({ taskDefinition }) => taskDefinition === revision).reduce((sum, deployment) => sum + deployment.running, 0);
	const changed = ["loadBalancers", "networkConfiguration"].some((name) => members[name] !== void 0);
	return { earlier: {
		revision,
		running,
		sameTargets: last.strategy === "ROLLING" && !changed
	} };
}



/***/ }),

/***/ 7111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageIn),
/* harmony export */   c: () => (/* binding */ failuresIn),
/* harmony export */   d: () => (/* binding */ containersOf),
/* harmony export */   f: () => (/* binding */ memoryLimit),
/* harmony export */   h: () => (/* binding */ taskSize),
/* harmony export */   i: () => (/* binding */ hostOf),
/* harmony export */   l: () => (/* binding */ lastThatRan),
/* harmony export */   m: () => (/* binding */ platformOf),
/* harmony export */   n: () => (/* binding */ textsOf),
/* harmony export */   o: () => (/* binding */ pullWords),
/* harmony export */   p: () => (/* binding */ numberOf),
/* harmony export */   r: () => (/* binding */ containerOfImage),
/* harmony export */   s: () => (/* binding */ registryAt),
/* harmony export */   t: () => (/* binding */ plainText),
/* harmony export */   u: () => (/* binding */ splitByFailure)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6461);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);



// src/diagnose/definition.ts
function containersOf(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions).map((container) => {
		const log = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(container.logConfiguration) ? container.logConfiguration : null;
		return {
			name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.name) ?? "",
			image: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.image) ?? "",
			essential: container.essential !== false,
			ports: portsOf(container),
			healthCheck: healthCheckOf(container.healthCheck),
			variables: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.environment).flatMap((variable) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(variable.name) ?? []),
			secrets: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.secrets).map((secret) => ({
				name: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(secret.name) ?? "",
				from: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(secret.valueFrom) ?? ""
			})),
			environmentFiles: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.environmentFiles).flatMap((file) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(file.value) ?? []),
			logDriver: log === null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(log.logDriver),
			logOptions: log !== null && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(log.options) ? log.options : {}
		};
	});
}
function portsOf(container) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(container.portMappings).flatMap((mapping) => {
		const port = numberOf(mapping.containerPort);
		return port === null ? [] : [{
			container: port,
			host: numberOf(mapping.hostPort) || null
		}];
	});
}
/** Defaults: ECS API reference, "HealthCheck". `NONE` turns a check off. */
function healthCheckOf(value) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value) || !Array.isArray(value.command)) return null;
	const command = value.command.filter((part) => typeof part === "string");
	if (command.length === 0 || command[0] === "NONE") return null;
	return {
		command,
		intervalSeconds: numberOf(value.interval) ?? 30,
		timeoutSeconds: numberOf(value.timeout) ?? 5,
		retries: numberOf(value.retries) ?? 3,
		startSeconds: numberOf(value.startPeriod) ?? 0
	};
}
function numberOf(value) {
	if (typeof value === "number") return value;
	const number = typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
	return Number.isFinite(number) ? number : null;
}
/** What one task takes: its own size, else the sum of its containers'; memory in MiB. Null where nothing says. */
function taskSize(definition) {
	const containers = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions);
	const sum = (of) => containers.reduce((total, container) => total + (of(container) ?? 0), 0) || null;
	return {
		cpu: numberOf(definition.cpu) ?? sum((container) => numberOf(container.cpu)),
		memory: numberOf(definition.memory) ?? sum((container) => numberOf(container.memoryReservation) ?? numberOf(container.memory))
	};
}
/** The memory limit that a container is killed at, in MiB: its own, else the task's. */
function memoryLimit(definition, name) {
	return numberOf((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(definition.containerDefinitions).find((one) => one.name === name)?.memory) ?? numberOf(definition.memory);
}
/** The platform that the revision asks for, as image manifests name it; ECS takes X86_64 and Linux where it says none. */
function platformOf(definition) {
	const platform = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition.runtimePlatform) ? definition.runtimePlatform : {};
	return `${/^WINDOWS/.test((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(platform.operatingSystemFamily) ?? "") ? "windows" : "linux"}/${(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(platform.cpuArchitecture) === "ARM64" ? "arm64" : "amd64"}`;
}
// src/diagnose/failures.ts
const known = /* @__PURE__ */ new WeakMap();
/** The failed tasks with their failures, oldest first. */
function failuresIn(evidence) {
	const found = known.get(evidence) ?? findFailures(evidence);
	known.set(evidence, found);
	return found;
}
function findFailures(evidence) {
	const essential = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.n)(evidence.definition);
	return evidence.failed.flatMap((task) => {
		const failure = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.r)(task, essential);
		if (failure === null) return [];
		const { kind, container } = failure;
		const exited = kind === "exit" || kind === "start";
		return [{
			task,
			kind,
			container: container?.name ?? checkedContainer(evidence, task, kind),
			exitCode: exited ? container?.exitCode ?? null : null,
			outOfMemory: exited && /OutOfMemory|out of memory|OOM-?killed/i.test((container?.reason ?? "").slice(0, 1e3))
		}];
	});
}
/** The container behind the check that a task failed. */
function checkedContainer(evidence, task, kind) {
	const containers = containersOf(evidence.definition);
	const only = containers.length === 1 ? containers[0]?.name ?? null : null;
	if (kind === "container-check") return containers.filter((container) => container.essential && container.healthCheck !== null)[0]?.name ?? only;
	if (kind !== "load-balancer") return only;
	const arn = /target-group ([^)\s]{1,600})\)/.exec((task.stoppedReason ?? "").slice(0, 4e3))?.[1];
	return (evidence.loadBalancers.find((one) => one.targetGroupArn === arn) ?? evidence.loadBalancers[0])?.container ?? only;
}
/** The last failure whose container ran, and so may have written a log. */
function lastThatRan(failures) {
	return failures.findLast(({ task, container, exitCode }) => {
		const stopped = task.containers.find((one) => one.name === container);
		if (container === null || /^Cannot(?:Start|Create|Pull)/.test(stopped?.reason ?? "")) return false;
		return exitCode !== null || task.startedAtMs !== null || (stopped?.runtimeId ?? null) !== null;
	}) ?? null;
}
/** Stopped tasks in the order of their ends: failures of the revision, and tasks that were lost. */
function splitByFailure(stopped, definition) {
	const essential = (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.n)(definition);
	const endOf = (task) => task.stoppedAtMs ?? task.stoppingAtMs ?? task.createdAtMs;
	const inOrder = [...stopped].sort((one, other) => endOf(one) - endOf(other));
	return {
		failed: inOrder.filter((task) => (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.r)(task, essential) !== null),
		lost: inOrder.filter(_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_0__.a)
	};
}
// src/diagnose/image-in-text.ts
/** Words around a reference, of containerd, Docker and ECS. Each takes a bounded part of the text. */
const references = [
	/failed to (?:resolve ref(?:erence)?|pull and unpack image|pull image) "?([^\s"'`,;()<>]{3,400})/i,
	/pull access denied for "?([^\s"'`,;()<>]{3,400})/i,
	/manifest for "?([^\s"'`,;()<>]{3,400}) not found/i,
	/cannot pull '([^\s'"]{3,400})'/i,
	/parsing (?:reference|image): ?"([^\s"]{1,400})"/i,
	/(?<![\w-])image "?([^\s"'`,;()<>]{3,400}) not found/i,
	/(?<![\w-])repository "?([^\s"'`,;()<>]{3,400}) not found/i
];
const tagIn = /(?<![\w-])Tag ([\w.-]{1,128}) not found in repository ([^\s"'`,;()<>]{3,400})/i;
const registryUrl = /https?:\/\/([\w.:…*<>-]{3,255})\/v2\/([^\s"'<>?]{0,600})/i;
const loginUrl = /https?:\/\/(auth\.docker\.io)\//i;
const lookedUp = /(?<!\w)lookup ([\w.-]{3,253})/i;
/** Whether the text is about an image's pull, and not about secrets, logs or the network in general. */
const pullWords = /CannotPull\w{0,40}Error|(?:can.t|cannot) pull (?:the image|')|failed to resolve ref|pull image manifest|(?:ref pull|inspect image) has been retried|pull access denied|(?:failed to|error) pull/i;
/** Reads the image from a text; null where it names neither an image nor a registry. */
function imageIn(text) {
	const [, tag, repository] = tagIn.exec(text) ?? [];
	if (tag !== void 0 && repository !== void 0) return named(`${bare(repository)}:${tag}`, false);
	for (const pattern of references) {
		const found = pattern.exec(text);
		const reference = bare(found?.[1] ?? "");
		const isWhole = pattern !== references[0] || reference.includes("/");
		if (found === null || reference === "" || !isWhole) continue;
		return named(reference, found.index + found[0].length >= text.length - 3 && !/ not found$/i.test(found[0]));
	}
	return fromUrl(text);
}
function fromUrl(text) {
	const [, host, path] = registryUrl.exec(text) ?? [];
	if (host === void 0 || path === void 0) {
		const other = (loginUrl.exec(text) ?? (pullWords.test(text) ? lookedUp.exec(text) : null))?.[1];
		return other === void 0 ? null : {
			image: null,
			host: other,
			open: false
		};
	}
	const [repository = "", reference = ""] = path.split(/\/(?:manifests|blobs)\//);
	if (repository === "" || !path.includes(`${repository}/`)) return {
		image: null,
		host,
		open: false
	};
	const name = isDockerHub(host) ? repository : `${host}/${repository}`;
	const tag = bare(reference);
	return {
		image: /^[\w.-]{1,128}$/.test(tag) ? `${name}:${tag}` : name,
		host,
		open: false
	};
}
function named(image, open) {
	const slash = image.indexOf("/");
	const first = slash < 0 ? "" : image.slice(0, slash);
	return {
		image,
		host: /[.:…]|^localhost$/.test(first) ? first : null,
		open
	};
}
/** Without the punctuation that ends it in the sentence. */
function bare(reference) {
	let end = reference.length;
	while (end > 0 && ":.,…".includes(reference.charAt(end - 1))) end -= 1;
	return reference.slice(0, end);
}
function isDockerHub(host) {
	return host === null || /^(?:(?:index\.|registry-1\.|auth\.)?docker\.io)$/i.test(host);
}
/** The container whose image a text names: by its repository, its tag before others, or by the beginning of a cut name. */
function containerOfImage({ image, host, open }, containers) {
	if (image === null) {
		const there = containers.filter((container) => isSameHost(hostOf(container.image), host));
		return there.length === 1 ? there[0] ?? null : null;
	}
	const exact = containers.find((container) => container.image === image);
	if (exact !== void 0) return exact;
	const quoted = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(image);
	const same = containers.filter((container) => {
		const own = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(container.image);
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(own) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(quoted) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.c)(own, quoted);
	});
	const parts = same.find((container) => sameTag(container.image, image));
	if (parts !== void 0 || same[0] !== void 0) return parts ?? same[0] ?? null;
	const prefixed = open ? containers.filter((container) => container.image.startsWith(image)) : [];
	return prefixed.length === 1 ? prefixed[0] ?? null : null;
}
function sameTag(one, other) {
	const [a, b] = [(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(one), (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(other)];
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(a) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(b) && (a.tag ?? "latest") === (b.tag ?? "latest") && a.digest === b.digest;
}
/** Host of an image's registry; null for Docker Hub's short names. */
function hostOf(image) {
	return named(image, false).host;
}
function isSameHost(one, other) {
	return one?.toLowerCase() === other?.toLowerCase() || isDockerHub(one) && isDockerHub(other);
}
/** Blanked accounts (`XXXX.dkr.ecr…`) are ECR's too. */
const likeEcr = /^([\w*<>-]{1,40})\.dkr[.-]ecr(?:-fips)?\.([\w-]{4,30})\.(amazonaws\.com(?:\.cn)?|on\.aws|amazonaws\.eu)$/i;
/** The registry behind a host; null is Docker Hub, as in image names. */
function registryAt(host) {
	const plain = {
		ecrRegion: null,
		isMisspelt: false
	};
	if (host === null || isDockerHub(host)) return {
		kind: "docker-hub",
		host: "Docker Hub",
		...plain
	};
	if ((0,_image_js__WEBPACK_IMPORTED_MODULE_1__.o)({
		registry: host,
		repository: "x",
		tag: null,
		digest: null
	})) return {
		kind: "public-ecr",
		host,
		...plain
	};
	const known = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.t)(host)?.region ?? likeEcr.exec(host)?.[2] ?? null;
	if (known !== null) return {
		kind: "ecr",
		host,
		ecrRegion: known,
		isMisspelt: false
	};
	const looksLikeEcr = /dkr[.-]ecr/i.test(host);
	const shortened = looksLikeEcr && /[…*]|\.\.\./.test(host);
	return {
		kind: looksLikeEcr ? "ecr" : "other",
		host,
		ecrRegion: null,
		isMisspelt: looksLikeEcr && !shortened
	};
}
// src/diagnose/texts.ts
/** No pattern sees more of a text than this. ECS's own are a few hundred characters long; a log line can be 256 kB. */
const mostCharacters = 4e3;
/** A text as the patterns see it: its beginning, on one line. Line breaks are put in by agents and consoles. */
function plainText(text) {
	return text.slice(0, mostCharacters).replaceAll(/\s+/g, " ").trim();
}
/** All texts of the evidence, oldest first within each source. */
function textsOf(evidence) {
	const { record, tail } = evidence;
	return [
		...[
			evidence.reason,
			record?.reason,
			record?.rollback?.reason
		].filter((text) => text != null).map((text) => ({
			source: "end",
			text,
			task: null,
			container: null
		})),
		...evidence.events.map(({ message }) => ({
			source: "event",
			text: message,
			task: null,
			container: null
		})),
		...evidence.lost.flatMap((task) => reasonsOf(task, "lost")),
		...evidence.failed.flatMap((task) => reasonsOf(task, "task")),
		...(tail?.lines ?? []).slice(-50).map(({ text }) => ({
			source: "log",
			text,
			task: null,
			container: tail?.container ?? null
		}))
	].map((each) => ({
		...each,
		text: plainText(each.text)
	}));
}
/** On EC2 the details are in the containers' reasons, on Fargate in the task's (ECS developer guide, "Stopped task error codes"). */
function reasonsOf(task, source) {
	return (task.stoppedReason === null ? [] : [{
		source,
		text: task.stoppedReason,
		task,
		container: null
	}]).concat(task.containers.flatMap(({ name, reason }) => reason === null ? [] : [{
		source,
		text: reason,
		task,
		container: name
	}]));
}



/***/ })

};
;