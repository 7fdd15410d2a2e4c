"use strict";
exports.id = 8270;
exports.ids = [8270,267];
exports.modules = {

/***/ 186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingRead),
/* harmony export */   t: () => (/* binding */ gapLine)
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
/** A gap as one line. */
function gapLine({ what, action, why }) {
	return action === null ? `Not known: ${what} (${why}).` : `Not known: ${what} (${why}; allow ${action}).`;
}



/***/ }),

/***/ 1600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exitText)
/* harmony export */ });
// src/lib/exit-codes.ts
/** What an exit code of a container means, as a clause: "the command was not found". Null for codes without a meaning of their own. */
function exitMeaning(code) {
	return meanings[code] ?? signalMeaning(code);
}
const meanings = {
	0: "it ended normally",
	1: "the application reported an error",
	2: "the shell or the program was called with wrong arguments",
	125: "the container could not be run",
	126: "the command is not executable",
	127: "the command was not found",
	132: "illegal instruction, SIGILL",
	134: "the program aborted itself, SIGABRT",
	135: "bus error, SIGBUS",
	136: "arithmetic error, SIGFPE",
	137: "killed, SIGKILL",
	139: "segmentation fault, SIGSEGV",
	143: "told to stop, SIGTERM",
	255: "the program or its entry point failed with a code outside the range"
};
function signalMeaning(code) {
	return code > 128 && code < 165 ? `ended by signal ${code - 128}` : null;
}
/** `exit code 127 (the command was not found)`. */
function exitText(code, outOfMemory = false) {
	const meaning = outOfMemory ? "killed for using more memory than it may" : exitMeaning(code);
	return meaning === null ? `exit code ${code}` : `exit code ${code} (${meaning})`;
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

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isImage),
/* harmony export */   c: () => (/* binding */ sameRepository),
/* harmony export */   i: () => (/* binding */ isEcrImage),
/* harmony export */   n: () => (/* binding */ ecrImage),
/* harmony export */   o: () => (/* binding */ isPublicEcrImage),
/* harmony export */   r: () => (/* binding */ formatImage),
/* harmony export */   s: () => (/* binding */ parseImage),
/* harmony export */   t: () => (/* binding */ ecrHost)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/image.ts
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
/**
* The parts of an image reference.
* @returns the parts, or what is wrong in words; never throws.
*/
function parseImage(text) {
	const image = text.trim();
	const problem = unfinished(image);
	if (problem !== null) return { problem };
	const [named = "", ...digests] = image.split("@");
	const digest = digests.length === 0 ? null : digests.join("@");
	const slash = named.indexOf("/");
	const first = slash < 0 ? "" : named.slice(0, slash);
	const registry = isRegistry(first) ? first : null;
	const path = registry === null ? named : named.slice(slash + 1);
	const colon = path.lastIndexOf(":");
	const tag = colon < 0 ? null : path.slice(colon + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const wrong = wrongPart({
		registry,
		repository,
		tag,
		digest
	});
	if (wrong === null) return {
		registry,
		repository,
		tag,
		digest
	};
	return { problem: `the image '${image}' ${wrong}${wrong.startsWith("has an empty") ? emptyHint(wrong) : ""}` };
}
/** What is empty was most likely to be filled by an expression of the workflow. */
function emptyHint(wrong) {
	return `: the variable or output that fills it is empty; for a step's output (${wrong.endsWith("host") ? "of amazon-ecr-login, `steps.<id>.outputs.registry`" : "`steps.<id>.outputs.<name>`"}) check that a step before this one has that \`id\``;
}
/** What shows that a template or an expression was never filled in; null when nothing does. */
function unfinished(image) {
	if (image === "") return "the image is empty";
	const placeholder = /\$\{\{[^{}]*\}\}|\$\{[^}]*\}?|\$\([^)]*\)?|\$\w*|\{\{[^{}]*\}\}|<[^<>]*>/.exec(image);
	if (placeholder !== null) return `the image '${image}' holds ${placeholder[0]}, which nothing has filled in`;
	if (image.includes("***")) return `the image '${image}' was masked by GitHub; pass repository:tag without the registry host instead`;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(image)) return `the image '${image}' begins with a URL scheme; leave it out`;
	return /\s/.test(image) ? `the image '${image}' holds white space` : null;
}
/** Docker's own rule for telling a host from the first part of a repository's path. */
function isRegistry(first) {
	return first === "localhost" || first.includes(".") || first.includes(":");
}
function wrongPart({ registry, repository, tag, digest }) {
	if (registry === null && repository.startsWith("/")) return "has an empty registry host";
	if (registry !== null && !HOST.test(registry)) return wrongHost(registry);
	if (repository === "") return "has an empty repository name";
	if (tag === "") return "has an empty tag";
	if (digest === "") return "has an empty digest";
	if (repository.split("/").includes("")) return "has an empty part in its repository name";
	if (repository !== repository.toLowerCase()) return "has capital letters in its repository name";
	if (!repository.split("/").every((part) => PATH_COMPONENT.test(part))) return "has no valid repository name";
	if (tag !== null && !TAG.test(tag)) return "has no valid tag (letters, digits, _ . -, at most 128)";
	if (digest !== null && !DIGEST.test(digest)) return "has no valid digest (sha256: and 64 hexadecimal digits)";
	if (digest?.startsWith("sha256:") && !SHA256.test(digest)) return "has no valid digest (64 hexadecimal digits)";
	return null;
}
function wrongHost(registry) {
	return registry.split(":")[0]?.split(".").includes("") === true ? "has an empty part in its registry host" : "has no valid registry host";
}
function isImage(parsed) {
	return !("problem" in parsed);
}
/** The reference as text; the reverse of `parseImage`. */
function formatImage({ registry, repository, tag, digest }) {
	return `${registry === null ? "" : `${registry}/`}${repository}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
}
/** Whether two references name the same repository, whatever the spelling of its registry, tag and digest. */
function sameRepository(a, b) {
	return repositoryKey(a) === repositoryKey(b);
}
function repositoryKey({ registry, repository }) {
	const host = registry?.toLowerCase() ?? "docker.io";
	if ([
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	].includes(host)) return `docker.io/${repository.includes("/") ? repository : `library/${repository}`}`;
	const ecr = ecrHost(host);
	return `${ecr === null ? host : `ecr:${ecr.account}:${ecr.region}`}/${repository}`;
}
const ECR_HOST = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9_-]*)\.([a-z0-9.-]+)$/;
/** A partition's DNS suffixes, of ordinary and of dual-stack hosts, as in ECR's endpoints. */
const SUFFIXES = {
	aws: ["amazonaws.com", "on.aws"],
	"aws-cn": ["amazonaws.com.cn", "on.amazonwebservices.com.cn"],
	"aws-us-gov": ["amazonaws.com", "on.aws"],
	"aws-eusc": ["amazonaws.eu"],
	"aws-iso": ["c2s.ic.gov"],
	"aws-iso-b": ["sc2s.sgov.gov"],
	"aws-iso-e": ["cloud.adc-e.uk"],
	"aws-iso-f": ["csp.hci.ic.gov"]
};
const ALL_SUFFIXES = new Set(Object.values(SUFFIXES).flat());
/** What the host of a private ECR registry says; null when the host is no such thing. */
function ecrHost(host) {
	const [, account, joint, fips, region, suffix] = ECR_HOST.exec(host.toLowerCase()) ?? [];
	if (account === void 0 || region === void 0 || suffix === void 0) return null;
	if (!ALL_SUFFIXES.has(suffix) || joint === "-" !== suffix.startsWith("on.")) return null;
	return {
		account,
		region,
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region),
		suffix,
		dualStack: joint === "-",
		fips: fips !== void 0
	};
}
/** The host of an account's private ECR registry in a region. */
function ecrRegistry(account, region) {
	return `${account}.dkr.ecr.${region}.${SUFFIXES[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)]?.[0] ?? "amazonaws.com"}`;
}
/** The reference of an image in an account's private ECR registry. */
function ecrImage(account, region, image) {
	return {
		...image,
		registry: ecrRegistry(account, region)
	};
}
/** Whether an image lies in a private ECR registry. */
function isEcrImage(image) {
	return image.registry !== null && ecrHost(image.registry) !== null;
}
/** Whether an image lies in the public ECR gallery, whose API and permissions are others. */
function isPublicEcrImage(image) {
	return ["public.ecr.aws", "ecr-public.aws.com"].includes(image.registry?.toLowerCase() ?? "");
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
	return (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__.s)(_rules_js__WEBPACK_IMPORTED_MODULE_1__.n, said ?? error.message, evidenceOf(about, resource));
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
		launchType: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(members.launchType),
		capacityProviders: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.i)(members.capacityProviderStrategy).flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(one.capacityProvider) ?? []),
		platformVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.a)(members.platformVersion),
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
	const essential = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(definition.containerDefinitions).filter((container) => container.essential !== false);
	return new Set(essential.flatMap((container) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.a)(container.name) ?? []));
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
/** Whether a task has told all that it will. */
function isFinal(task) {
	return task !== void 0 && (task.lastStatus === "STOPPED" || task.lastStatus === "DELETED");
}



/***/ })

};
;