"use strict";
exports.id = 7615;
exports.ids = [7615,5125];
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

/***/ 7615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expressCreation: () => (/* binding */ expressCreation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4699);
/* harmony import */ var _start3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7506);




// src/deployment/controllers/express/create.ts
/**
* Creates an Express service: CreateService becomes CreateExpressGatewayService, with the members that ECS makes the
* revision of, or with the ARN of one. It has no client token, so only looking prevents a second request.
*/
function expressCreation(update, context) {
	const { ecs, writeSignal } = context;
	const revision = update.inline === void 0 ? { taskDefinitionArn: update.revision } : (0,_conversion_js__WEBPACK_IMPORTED_MODULE_1__.i)(update.inline);
	return {
		send: async ({ clientToken: _, taskDefinition: __, ...body }, signal) => {
			const target = await ecs.createExpressService({
				...body,
				...revision
			}, signal);
			const { serviceArn } = target;
			const read = await (0,_start3_js__WEBPACK_IMPORTED_MODULE_2__.readUpdated)(serviceArn ?? update.service.name, update.cluster, target, context);
			return read?.status === "ACTIVE" ? read : unread(update, target);
		},
		isOurs: async ({ arn, taskDefinition }) => {
			if (update.inline === void 0) return taskDefinition === update.revision;
			try {
				return imageOf(await ecs.describeExpressService(arn, writeSignal)) === imageOf(revision);
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
				return false;
			}
		}
	};
}
function imageOf({ primaryContainer }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(primaryContainer) ? String(primaryContainer.image) : null;
}
/** A service that was created and that no read shows yet. */
function unread({ service, revision: named }, { serviceArn, revision, deploymentId }) {
	const { isPlanned: _, ...created } = service;
	const taskDefinition = revision ?? named;
	const deployment = {
		id: deploymentId ?? "",
		status: "PRIMARY",
		rolloutState: "IN_PROGRESS",
		rolloutReason: null,
		taskDefinition,
		desired: service.desired,
		running: 0,
		pending: 0,
		failed: 0,
		createdAtMs: 0,
		updatedAtMs: 0
	};
	return {
		...created,
		arn: serviceArn ?? service.arn,
		status: "ACTIVE",
		taskDefinition,
		deployments: [deployment]
	};
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