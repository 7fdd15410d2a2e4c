"use strict";
exports.id = 6823;
exports.ids = [6823];
exports.modules = {

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

/***/ 6823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveExpressRevisions: () => (/* binding */ resolveExpressRevisions)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7657);
/* harmony import */ var _target_revisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6197);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);
/* harmony import */ var _conversion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4699);
/* harmony import */ var _members2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5420);








// src/service/express/target-revisions.ts
/**
* The revisions of Express services that `primaryContainer` describes: what the service has, with what the file and the
* inputs name. ECS makes the task definitions of them, so none is registered.
*
* @throws InputError with every problem, AwsError
*/
async function resolveExpressRevisions(inputs, definition, services, home, context) {
	const read = await (0,_source_js__WEBPACK_IMPORTED_MODULE_3__.o)(inputs.taskDefinitionOverrides, context.files, context.fillRevision);
	if ("problems" in read) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(read.problems);
	if (read.overrides !== null) context.hide(read.overrides);
	const present = await Promise.all(services.map((service) => presentOf(service, inputs.cluster, context)));
	const sidecars = present.flatMap((each) => sidecarProblems(each));
	if (sidecars.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(sidecars);
	const bases = present.map((each) => baseOf(each, definition));
	for (const base of bases) context.hide(base.definition);
	const names = await (0,_target_revisions_js__WEBPACK_IMPORTED_MODULE_1__.i)((0,_target_revisions_js__WEBPACK_IMPORTED_MODULE_1__.n)(inputs), bases, home, context);
	const rendered = bases.map((base) => (0,_target_revisions_js__WEBPACK_IMPORTED_MODULE_1__.a)(base, inputs, {
		images: names.resolved,
		overrides: read.overrides
	}));
	for (const result of rendered) context.hide(result.definition);
	const problems = rendered.flatMap((result) => [...[...result.problems, ...result.refusals].map((problem) => ofDefinition(problem)), ...placeProblems(result.definition, inputs)]);
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(distinct(problems));
	return {
		source: "running",
		revisions: present.map(({ service }, index) => {
			const result = rendered[index];
			return {
				base: bases[index],
				definition: result?.definition ?? {},
				tags: [],
				notes: [...names.notes, ...result?.notes ?? []],
				services: [service],
				imageContainers: result?.imageContainers ?? [],
				isInline: true
			};
		}),
		running: new Map(present.flatMap(runningOf))
	};
}
async function presentOf(service, cluster, context) {
	const family = `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.t)(cluster)}-${service.name}`;
	const members = service.express ?? {};
	const arn = service.taskDefinition;
	if (service.isPlanned !== void 0 || arn === null) return {
		service,
		members,
		family,
		running: null
	};
	const running = await describeWherePossible(arn, context);
	if (running !== null) context.hide(running.definition);
	const registered = String(running?.definition.family ?? family);
	if (members.primaryContainer !== void 0 || running === null) return {
		service,
		members,
		family: registered,
		running
	};
	return {
		service,
		members: {
			...members,
			...membersOfRegistered(running.definition)
		},
		family: registered,
		running
	};
}
/** Only to compare with: a role that may not read it deploys all the same. */
async function describeWherePossible(arn, { ecs, signal }) {
	try {
		return (0,_source_js__WEBPACK_IMPORTED_MODULE_3__.n)(await ecs.describeTaskDefinition(arn, signal));
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || !["denied", "refused"].includes(error.details.kind)) throw error;
		return null;
	}
}
/** Of a task definition that ECS did not make, Express may show no `primaryContainer`. */
function membersOfRegistered(definition) {
	const main = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(definition).find((container) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(container) === "Main");
	return main === void 0 ? {} : { primaryContainer: (0,_conversion_js__WEBPACK_IMPORTED_MODULE_4__.t)(main) };
}
function sidecarProblems({ service, running }) {
	const others = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.t)(running?.definition ?? {}).map(_revision_js__WEBPACK_IMPORTED_MODULE_2__.n).filter((name) => name !== "Main");
	if (others.length === 0) return [];
	return [{
		input: "service-definition",
		message: `Service "${service.name}" runs a task definition with the containers ${others.map((name) => `"${name.slice(0, 100)}"`).join(", ")} beside Main. \`primaryContainer\` describes Main alone, so a deployment by it would remove them. Leave \`primaryContainer\` out, and deploy by \`task-definition\` or by \`image\`.`,
		example: null
	}];
}
/** What the service has, with what the file names in its place: a member that the file does not name stays. */
function baseOf({ service, members, family }, definition) {
	const named = Object.fromEntries(Object.entries(definition.members).filter(([name]) => _members2_js__WEBPACK_IMPORTED_MODULE_5__.n.includes(name)));
	const container = {
		...objectOf(members.primaryContainer),
		...objectOf(named.primaryContainer)
	};
	return {
		definition: (0,_conversion_js__WEBPACK_IMPORTED_MODULE_4__.n)({
			...members,
			...named,
			primaryContainer: container
		}, family),
		tags: [],
		arn: service.taskDefinition,
		origin: definition.origin
	};
}
function runningOf({ service, members, family, running }) {
	if (service.isPlanned !== void 0 || service.taskDefinition === null || members.primaryContainer === void 0) return [];
	const origin = running?.origin ?? "the service";
	const tags = running?.tags ?? [];
	return [[service.taskDefinition, {
		definition: (0,_conversion_js__WEBPACK_IMPORTED_MODULE_4__.n)(members, family),
		tags,
		arn: service.taskDefinition,
		origin
	}]];
}
/** The checks of a task definition know their own input only. */
function ofDefinition(problem) {
	return problem.input === "task-definition" || problem.input === null ? {
		...problem,
		input: "service-definition"
	} : problem;
}
function placeProblems(definition, inputs) {
	const example = "taskDefinitionArn: default-shop:7";
	const without = (0,_conversion_js__WEBPACK_IMPORTED_MODULE_4__.r)(definition);
	const problems = [];
	if (without.length > 0) {
		const message = `An Express service with \`primaryContainer\` has no place for ${without.slice(0, 10).map((path) => `\`${path.slice(0, 200)}\``).join(", ")}. Leave it out, or replace \`primaryContainer\` by a task definition of your own (\`task-definition\`).`;
		problems.push({
			input: "service-definition",
			message,
			example
		});
	}
	if (inputs.runTask) problems.push({
		input: "run-task",
		message: "`run-task` runs a task of the new revision before the service is updated, but ECS makes the revision of `primaryContainer` in the update itself. Use a task definition of your own (`task-definition`) instead of `primaryContainer`.",
		example: null
	});
	if (inputs.taskDefinitionTags.length > 0) problems.push({
		input: "task-definition-tags",
		message: "`task-definition-tags` are tags of a revision that this action registers, but ECS makes the revision of `primaryContainer`. Write `tags` in the service definition.",
		example: null
	});
	return problems;
}
function objectOf(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(value) ? value : {};
}
function distinct(problems) {
	return problems.filter((problem, index) => problems.findIndex(({ message }) => message === problem.message) === index);
}



/***/ })

};
;