"use strict";
exports.id = 8577;
exports.ids = [8577,3892,5125];
exports.modules = {

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

/***/ 4699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ membersOf),
/* harmony export */   n: () => (/* binding */ definitionOf),
/* harmony export */   r: () => (/* binding */ inexpressible),
/* harmony export */   t: () => (/* binding */ commonMembers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _members2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5420);



// src/service/express/conversion.ts
/** The container of an Express service that serves requests (types of the AWS SDK, "taskDefinitionArn"). */
const MAIN = "Main";
/** Members that a container of a task definition and `primaryContainer` have in common. */
const COMMON = [
	"image",
	"command",
	"environment",
	"secrets",
	"repositoryCredentials"
];
/** Members of the container whose values an Express service cannot choose, or has under another name. */
const FIXED = [
	"name",
	"essential",
	"portMappings",
	"logConfiguration"
];
/** Members of a task definition's containers that `primaryContainer` has no place for. */
const MISSING = "cpu memory memoryReservation links restartPolicy entryPoint environmentFiles mountPoints volumesFrom linuxParameters dependsOn startTimeout stopTimeout versionConsistency hostname user workingDirectory disableNetworking privileged readonlyRootFilesystem dnsServers dnsSearchDomains extraHosts dockerSecurityOptions interactive pseudoTerminal dockerLabels ulimits healthCheck systemControls resourceRequirements firelensConfiguration credentialSpecs".split(" ");
/** Members of a task definition that an Express service without one of its own has a place for, or that are given. */
const TASK = [
	"family",
	"networkMode",
	"requiresCompatibilities",
	"cpu",
	"memory",
	"executionRoleArn",
	"taskRoleArn",
	"runtimePlatform",
	"containerDefinitions"
];
/**
* The members of an Express service as the task definition that ECS makes of them, as far as they say it. What renders,
* checks and compares revisions then does so for them too. Pure.
*/
function definitionOf(members, family) {
	const { executionRoleArn, taskRoleArn, cpu, memory, cpuArchitecture } = members;
	return {
		family,
		networkMode: "awsvpc",
		requiresCompatibilities: ["FARGATE"],
		cpu: cpu ?? _members2_js__WEBPACK_IMPORTED_MODULE_1__.t.cpu,
		memory: memory ?? _members2_js__WEBPACK_IMPORTED_MODULE_1__.t.memory,
		...given({
			executionRoleArn,
			taskRoleArn
		}),
		runtimePlatform: {
			operatingSystemFamily: "LINUX",
			cpuArchitecture: cpuArchitecture ?? _members2_js__WEBPACK_IMPORTED_MODULE_1__.t.cpuArchitecture
		},
		containerDefinitions: [mainOf(objectOf(members.primaryContainer))]
	};
}
function mainOf({ containerPort, awsLogsConfiguration, ...container }) {
	const { logGroup, logStreamPrefix, ...others } = objectOf(awsLogsConfiguration);
	const options = given({
		"awslogs-group": logGroup,
		"awslogs-stream-prefix": logStreamPrefix
	});
	return {
		...container,
		name: MAIN,
		essential: true,
		portMappings: [{
			name: "main",
			containerPort: containerPort ?? _members2_js__WEBPACK_IMPORTED_MODULE_1__.t.port,
			protocol: "tcp"
		}],
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(awsLogsConfiguration) && { logConfiguration: {
			logDriver: "awslogs",
			options,
			...others
		} }
	};
}
/** The members of CreateExpressGatewayService that make this task definition: the reverse of `definitionOf`. Pure. */
function membersOf(definition) {
	const { cpu, memory, executionRoleArn, taskRoleArn } = definition;
	const main = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(definition).find((container) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.n)(container) === MAIN) ?? {};
	const kept = Object.entries(main).filter(([name]) => !FIXED.includes(name) && !MISSING.includes(name));
	const [port] = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(main.portMappings);
	return given({
		executionRoleArn,
		taskRoleArn,
		cpu,
		memory,
		cpuArchitecture: objectOf(definition.runtimePlatform).cpuArchitecture,
		primaryContainer: {
			...Object.fromEntries(kept),
			...given({
				containerPort: port?.containerPort,
				awsLogsConfiguration: logsOf(main.logConfiguration)
			})
		}
	});
}
function logsOf(configuration) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(configuration)) return void 0;
	const { logDriver: _, options, secretOptions: __, ...others } = configuration;
	const of = objectOf(options);
	return {
		...others,
		...given({
			logGroup: of["awslogs-group"],
			logStreamPrefix: of["awslogs-stream-prefix"]
		})
	};
}
/** What of a task definition an Express service without one of its own has no place for: paths. Pure. */
function inexpressible(definition) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(definition);
	return [...Object.keys(definition).filter((name) => !TASK.includes(name) && !isEmpty(definition[name])), ...containers.flatMap((container) => {
		const name = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.n)(container);
		if (name !== MAIN) return [name];
		return Object.keys(container).filter((member) => MISSING.includes(member) && !isEmpty(container[member])).concat((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(objectOf(container.logConfiguration).logDriver) === null || isAwslogs(container) ? [] : ["logConfiguration.logDriver"]).map((member) => `${MAIN}.${member}`);
	})];
}
function isAwslogs({ logConfiguration }) {
	return objectOf(logConfiguration).logDriver === "awslogs";
}
/** What ECS fills in says nothing: DescribeTaskDefinition shows empty lists, and a container's `cpu` as 0. */
function isEmpty(value) {
	if (value === void 0 || value === null || value === 0) return true;
	return Array.isArray(value) ? value.length === 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value) && Object.keys(value).length === 0;
}
/** Members that `primaryContainer` and containers share, of a container in a registered task definition. */
function commonMembers(container) {
	return Object.fromEntries(Object.entries(container).filter(([name]) => COMMON.includes(name)));
}
function objectOf(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value) ? value : {};
}
function given(members) {
	return Object.fromEntries(Object.entries(members).flatMap(([name, value]) => value === void 0 || value === null ? [] : [[name, value]]));
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

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REVISION_MEMBERS),
/* harmony export */   r: () => (/* binding */ insteadOf),
/* harmony export */   t: () => (/* binding */ DEFAULTS)
/* harmony export */ });
// src/service/express/members.ts
/** What is known of the members of CreateExpressGatewayService, beside their names and types. */
/** The members that ECS makes the task definition of: a task definition of one's own excludes them (types of the AWS SDK, "taskDefinitionArn"). */
const REVISION_MEMBERS = [
	"primaryContainer",
	"executionRoleArn",
	"taskRoleArn",
	"cpu",
	"memory",
	"cpuArchitecture"
];
/** What ECS gives to a service that says nothing else (ECS developer guide, "Resources created by Express Mode services"). */
const DEFAULTS = {
	cpu: "256",
	memory: "512",
	cpuArchitecture: "X86_64",
	port: 80,
	minTasks: 1,
	maxTasks: 20
};
/** What to do instead of a member of CreateService or UpdateService, as a sentence, where that is known. */
const instead = {
	autoScaling: "Express scales the service itself: write `scalingTarget` with `minTaskCount` and `maxTaskCount`.",
	availabilityZoneRebalancing: "Express places the tasks itself.",
	capacityProviderStrategy: "Express runs on Fargate.",
	deploymentConfiguration: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	deploymentController: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	desiredCount: "Express scales the service between the task counts of its `scalingTarget`: write `minTaskCount` there.",
	forceNewDeployment: "Deploy a revision that differs, or an image by its digest.",
	gatewayConnectors: "Express services are reached at their own endpoint.",
	healthCheckGracePeriodSeconds: "Express manages the health checks: write their path as `healthCheckPath`.",
	launchType: "Express runs on Fargate.",
	loadBalancers: "Express manages the load balancer of the service.",
	networkConfiguration: "Write `networkConfiguration` with `subnets` and `securityGroups` in a service definition.",
	platformVersion: "Express runs on Fargate, and chooses the platform version.",
	role: "Write the role that manages the resources as `infrastructureRoleArn`.",
	schedulingStrategy: "Express scales the service between the task counts of its `scalingTarget`.",
	taskDefinition: "Write it as `taskDefinitionArn`."
};
/** What to write instead of a member that Express services do not have; null where nothing is known. */
function insteadOf(member) {
	return Object.hasOwn(instead, member) ? instead[member] ?? null : null;
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

/***/ 6408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ holdsMember)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/service/definition/same-member.ts
/**
* What ECS takes for a member that was never set, by its path without indexes (ECS API reference, "CreateService" and the
* types of its members). DescribeServices may leave out what has its default.
*/
const defaults = /* @__PURE__ */ new Map([
	["availabilityZoneRebalancing", "DISABLED"],
	["capacityProviderStrategy.base", 0],
	["capacityProviderStrategy.weight", 0],
	["deploymentConfiguration.alarms.enable", false],
	["deploymentConfiguration.alarms.rollback", false],
	["deploymentConfiguration.bakeTimeInMinutes", 0],
	["deploymentConfiguration.canaryConfiguration.canaryBakeTimeInMinutes", 10],
	["deploymentConfiguration.canaryConfiguration.canaryPercent", 5],
	["deploymentConfiguration.deploymentCircuitBreaker.enable", false],
	["deploymentConfiguration.deploymentCircuitBreaker.resetOnHealthyTask", true],
	["deploymentConfiguration.deploymentCircuitBreaker.rollback", false],
	["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type", "BOUNDED_PERCENT"],
	["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.value", 50],
	["deploymentConfiguration.earlySuccessCriteria.enable", false],
	["deploymentConfiguration.lifecycleHooks.targetType", "AWS_LAMBDA"],
	["deploymentConfiguration.lifecycleHooks.timeoutConfiguration.action", "ROLLBACK"],
	["deploymentConfiguration.lifecycleHooks.timeoutConfiguration.timeoutInMinutes", 1440],
	["deploymentConfiguration.linearConfiguration.stepBakeTimeInMinutes", 6],
	["deploymentConfiguration.linearConfiguration.stepPercent", 10],
	["deploymentConfiguration.maximumPercent", 200],
	["deploymentConfiguration.minimumHealthyPercent", 100],
	["deploymentConfiguration.strategy", "ROLLING"],
	["deploymentController.type", "ECS"],
	["enableECSManagedTags", false],
	["enableExecuteCommand", false],
	["healthCheckGracePeriodSeconds", 0],
	["networkConfiguration.awsvpcConfiguration.assignPublicIp", "DISABLED"],
	["platformVersion", "LATEST"],
	["propagateTags", "NONE"],
	["schedulingStrategy", "REPLICA"],
	["serviceConnectConfiguration.enabled", false]
]);
/** Lists whose order means something; all others are sets to ECS. */
const ordered = /* @__PURE__ */ new Set(["placementStrategy"]);
/**
* Whether the present value of a member has everything that is wanted: objects member by member, lists whole and in any
* order, what is not set as its default. More than is wanted is no difference: ECS fills in what a user left out.
*
* @param path the member's name, and the names of those around it, without indexes
*/
function holdsMember(current, wanted, path) {
	if (Array.isArray(wanted)) return holdsList(current ?? [], wanted, path);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(wanted)) {
		const present = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(current) ? current : {};
		if (current !== void 0 && current !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(current)) return false;
		if (isPauseOf(path, present, wanted)) return holdsMember(present.lifecycleStages, wanted.lifecycleStages ?? [], `${path}.lifecycleStages`);
		return Object.entries(wanted).every(([name, value]) => holdsMember(present[name], value, `${path}.${name}`));
	}
	if (current === void 0 || current === null) return defaults.has(path) && defaults.get(path) === wanted;
	return current === wanted || isNamespace(path, current, wanted);
}
function holdsList(current, wanted, path) {
	if (!Array.isArray(current) || current.length !== wanted.length) return false;
	if (ordered.has(path)) return wanted.every((value, index) => holdsMember(current[index], value, path));
	const left = [...current];
	return wanted.every((value) => {
		const at = left.findIndex((each) => holdsMember(each, value, path));
		if (at === -1) return false;
		left.splice(at, 1);
		return true;
	});
}
/** Of a pause hook DescribeServices may show nothing but its stages, so nothing else of it can be compared. */
function isPauseOf(path, present, wanted) {
	if (path !== "deploymentConfiguration.lifecycleHooks" || wanted.targetType !== "PAUSE") return false;
	return present.targetType === void 0 && present.hookTargetArn === void 0 && present.lifecycleStages !== void 0;
}
/** A Cloud Map namespace that is given by name may be shown by its ARN, which does not contain the name. */
function isNamespace(path, current, wanted) {
	if (path !== "serviceConnectConfiguration.namespace" || typeof current !== "string") return false;
	return typeof wanted === "string" && current.startsWith("arn:") && !wanted.startsWith("arn:");
}



/***/ }),

/***/ 8577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startInline: () => (/* binding */ startInline)
/* harmony export */ });
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5713);
/* harmony import */ var _same_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6408);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4699);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6988);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3827);
/* harmony import */ var _start3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7506);






// src/deployment/controllers/express/start-inline.ts
/**
* Updates an Express service by its own members: ECS makes the revision of them. An answer that is lost is settled by
* looking at the service before anything is sent again.
*
* @throws AwsError; the kind `lost` means that even looking did not tell whether ECS took the update
*/
async function startInline(controller, update, definition, context) {
	const { clock, ecs, writeSignal: signal } = context;
	const startedAtMs = clock.now();
	const { arn } = update.service;
	const { forceNewDeployment: _, ...members } = update.members;
	const changed = {
		...changedMembers(update, definition),
		...members
	};
	const target = await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_0__.r)({
		send: () => ecs.updateExpressService({
			serviceArn: arn,
			...changed
		}, signal),
		find: () => findUpdate(update, changed, ecs, signal),
		clock,
		signal
	});
	const after = await (0,_start3_js__WEBPACK_IMPORTED_MODULE_4__.readUpdated)(arn, update.cluster, target, context) ?? update.service;
	const deploymentId = target.deploymentId ?? (0,_service_js__WEBPACK_IMPORTED_MODULE_5__.s)(after)?.id ?? "";
	const deployment = after.deployments.find(({ id }) => id === deploymentId);
	const revision = target.revision ?? deployment?.taskDefinition ?? after.taskDefinition ?? "";
	const isNew = !update.service.deployments.some(({ id }) => id === deploymentId);
	return {
		...(0,_join_js__WEBPACK_IMPORTED_MODULE_3__.t)(controller, {
			...update,
			revision
		}, after, startedAtMs, isNew),
		deploymentId
	};
}
/**
* What differs of the members that ECS makes the revision of; `primaryContainer` whole, because nothing tells whether ECS
* keeps what is not sent of it. All of it where the same revision is to be deployed again.
*/
function changedMembers({ service, revision, members }, definition) {
	const wanted = (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__.i)(definition);
	const present = service.express ?? {};
	if (present.primaryContainer === void 0) return wanted;
	const before = (0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__.i)((0,_conversion_js__WEBPACK_IMPORTED_MODULE_2__.n)(present, ""));
	const differing = Object.entries(wanted).filter(([name, value]) => !(0,_same_member_js__WEBPACK_IMPORTED_MODULE_1__.t)(before[name], value, name) || !(0,_same_member_js__WEBPACK_IMPORTED_MODULE_1__.t)(value, before[name] ?? null, name));
	return differing.length === 0 && (revision === "" || members.forceNewDeployment === true) ? { primaryContainer: wanted.primaryContainer ?? null } : Object.fromEntries(differing);
}
/** Looks for an update once. It may be sent again only where nothing has happened at all. */
async function findUpdate({ service, cluster }, changed, ecs, signal) {
	const reads = [ecs.describeServices(cluster, [service.arn], signal), ecs.describeExpressService(service.arn, signal)];
	const read = await Promise.all(reads).catch(() => null);
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_5__.s)(read?.[0][0] ?? service);
	if (read === null || primary === null) return { kind: "unknown" };
	if (Object.entries(changed).every(([name, value]) => (0,_same_member_js__WEBPACK_IMPORTED_MODULE_1__.t)(read[1][name], value, name))) return {
		kind: "found",
		value: {
			serviceArn: service.arn,
			revision: primary.taskDefinition,
			deploymentId: primary.id
		}
	};
	return { kind: service.deployments.some(({ id }) => id === primary.id) ? "not-sent" : "unknown" };
}



/***/ }),

/***/ 7506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUpdated: () => (/* binding */ readUpdated),
/* harmony export */   throughExpress: () => (/* binding */ throughExpress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);


// src/deployment/controllers/express/start.ts
/** Pauses before the reads that show what was asked for, ms: reads lag behind writes by seconds. */
const readAfterMs = [
	0,
	1e3,
	2e3,
	4e3
];
/**
* The context in which ECS's own ways of starting and rolling back update an Express service: UpdateService becomes
* UpdateExpressGatewayService with the ARN of the revision. What they look for after a lost answer is the same, because
* an Express service has the deployments of an ECS service.
*/
function throughExpress(serviceArn, known, context) {
	const { ecs } = context;
	let seen = known;
	const describeServices = async (cluster, services, signal) => {
		const found = await ecs.describeServices(cluster, services, signal);
		seen = found.find(({ arn }) => arn === serviceArn) ?? seen;
		return found;
	};
	const updateService = async (request, signal) => {
		const { cluster, service: _, taskDefinition, forceNewDeployment, ...members } = request;
		const revision = taskDefinition === seen?.taskDefinition && forceNewDeployment !== true && Object.keys(members).length > 0 ? {} : { taskDefinitionArn: String(taskDefinition) };
		const target = await ecs.updateExpressService({
			serviceArn,
			...revision,
			...members
		}, signal);
		const read = await readUpdated(serviceArn, String(cluster), target, {
			...context,
			ecs: {
				...ecs,
				describeServices
			}
		});
		if (read ?? seen) return read ?? seen;
		throw new Error(`${serviceArn} was updated before it was read.`);
	};
	return {
		...context,
		ecs: {
			...ecs,
			describeServices,
			updateService
		}
	};
}
/**
* The service once a read shows the deployment that the answer to a request names; as the last read shows it where none
* does so in time, and null where it could not be read.
*/
async function readUpdated(serviceArn, cluster, { deploymentId }, { ecs, clock, writeSignal }) {
	let last = null;
	const find = async () => {
		try {
			const [service] = await ecs.describeServices(cluster, [serviceArn], writeSignal);
			last = service ?? last;
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		}
		return last !== null && (deploymentId === null || last.deployments.some(({ id }) => id === deploymentId)) ? {
			kind: "found",
			value: last
		} : { kind: "unknown" };
	};
	await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.t)(find, {
		delays: readAfterMs,
		clock,
		signal: writeSignal
	});
	return last;
}



/***/ })

};
;