"use strict";
exports.id = 9031;
exports.ids = [9031];
exports.modules = {

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scalableResourceOf),
/* harmony export */   r: () => (/* binding */ scalingRemovalCommand),
/* harmony export */   t: () => (/* binding */ deletionCommand)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/deployment/removal/commands.ts
/** The command that deletes a service with all of its tasks. */
function deletionCommand({ service, cluster }) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(service.arn)?.region;
	return `aws ecs delete-service${region === void 0 ? "" : ` --region ${region}`} --cluster ${cluster} --service ${service.name} --force`;
}
/** The name of a service in Application Auto Scaling. */
function scalableResourceOf({ clusterArn, name }) {
	return `service/${(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.t)(clusterArn)}/${name}`;
}
/** The command with which a person deregisters the scalable target of a service. */
function scalingRemovalCommand(service) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(service.arn)?.region;
	return `aws application-autoscaling deregister-scalable-target${region === void 0 ? "" : ` --region ${region}`} --service-namespace ecs --scalable-dimension ecs:service:DesiredCount --resource-id ${scalableResourceOf(service)}`;
}



/***/ }),

/***/ 5098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ taskUrl),
/* harmony export */   i: () => (/* binding */ serviceUrl),
/* harmony export */   n: () => (/* binding */ logUrl),
/* harmony export */   r: () => (/* binding */ revisionUrl),
/* harmony export */   t: () => (/* binding */ codeDeployUrl)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/console-url.ts
/** The console's host by partition; the isolated partitions have none that a link could name. */
const hosts = {
	aws: "console.aws.amazon.com",
	"aws-cn": "console.amazonaws.cn",
	"aws-us-gov": "console.amazonaws-us-gov.com",
	"aws-eusc": "console.amazonaws-eusc.eu"
};
/** The page of a service's deployments; null where the partition has no known console. */
function serviceUrl(serviceArn, clusterName, serviceName) {
	return consoleUrl(serviceArn, `clusters/${encodeURIComponent(clusterName)}/services/${encodeURIComponent(serviceName)}/deployments`);
}
/** The page of a task; null where the partition has no known console. */
function taskUrl(taskArn, clusterName) {
	return consoleUrl(taskArn, `clusters/${encodeURIComponent(clusterName)}/tasks/${encodeURIComponent((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.l)(taskArn))}/configuration`);
}
/** The page of one revision; null where the partition has no known console. */
function revisionUrl(arn) {
	const [family, revision] = ((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(arn)?.resource ?? "").replace(/^task-definition\//, "").split(":");
	if (!family || !revision) return null;
	return consoleUrl(arn, `task-definitions/${encodeURIComponent(family)}/${revision}/containers`);
}
/** The page of a CodeDeploy deployment in the region of a service; null where the partition has no known console. */
function codeDeployUrl(serviceArn, id) {
	const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(serviceArn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	if (!parsed || !host) return null;
	return `https://${parsed.region}.${host}/codesuite/codedeploy/deployments/${encodeURIComponent(id)}?region=${parsed.region}`;
}
function consoleUrl(arn, path) {
	const parsed = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.i)(arn);
	const host = parsed ? hosts[parsed.partition] : void 0;
	return parsed && host ? `https://${parsed.region}.${host}/ecs/v2/${path}?region=${parsed.region}` : null;
}
/** The page of one log stream; null where the partition has no known console. */
function logUrl(region, group, stream) {
	const host = hosts[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)];
	const twice = (name) => encodeURIComponent(encodeURIComponent(name)).replaceAll("%", "$");
	if (host === void 0) return null;
	return `https://${region}.${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}



/***/ }),

/***/ 3317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ gitHubNotice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/report/github-notice.ts
/**
* What the log says of something that GitHub refused.
*
* @param what a sentence without its end: `The comment could not be written`
* @param permission what GitHub's documentation asks for: `pull-requests: write`
*/
function gitHubNotice(what, permission, error) {
	return `${what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error).replace(/\.$/, "")}.${isDenied(error) ? ` Give the job \`permissions: ${permission}\`.` : ""}`;
}
/** Of what a token may not see GitHub says that it is not there. A rate limit is a 403, too. */
function isDenied(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n)) return false;
	return error.status === 404 || error.status === 403 && !/rate limit/i.test(error.message);
}



/***/ }),

/***/ 7157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ servedRevision),
/* harmony export */   t: () => (/* binding */ rollbackPointOf)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6988);

// src/deployment/handle.ts
/** What UpdateService takes for "as if never set", for members that DescribeServices leaves out then. */
const unset = {
	capacityProviderStrategy: [],
	placementConstraints: [],
	placementStrategy: [],
	loadBalancers: [],
	serviceRegistries: [],
	volumeConfigurations: [],
	vpcLatticeConfigurations: [],
	gatewayConnectors: [],
	healthCheckGracePeriodSeconds: 0,
	enableExecuteCommand: false,
	enableECSManagedTags: false,
	propagateTags: "NONE",
	serviceConnectConfiguration: { enabled: false }
};
/** Records the state of a service before the change, as the rollback point. `changing` names the UpdateService members to come. */
function rollbackPointOf(service, changing) {
	const members = {};
	for (const name of changing) {
		const value = service.members[name] ?? unset[name];
		if (value !== void 0) members[name] = value;
	}
	return {
		revision: servedRevision(service),
		deployments: new Map(service.deployments.map((deployment) => [deployment.id, deployment.updatedAtMs])),
		revisions: new Set(service.deployments.map((deployment) => deployment.taskDefinition)),
		desired: service.desired,
		members
	};
}
/** The revision that last completed a deployment: the newest one may never have served. */
function servedRevision(service) {
	const served = (state) => state === "COMPLETED" || state === null;
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_0__.r)(service);
	if (!primary || served(primary.rolloutState)) return service.taskDefinition;
	return service.deployments.find((deployment) => deployment !== primary && served(deployment.rolloutState))?.taskDefinition ?? service.taskDefinition;
}



/***/ }),

/***/ 7732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cleanDefinition),
/* harmony export */   i: () => (/* binding */ sameDefinition),
/* harmony export */   n: () => (/* binding */ canonicalText),
/* harmony export */   r: () => (/* binding */ normalizeDefinition),
/* harmony export */   t: () => (/* binding */ alignRoles)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);


// src/taskdef/clean.ts
/** Where an empty text is a value of its own, and not an input that was left empty. */
const EMPTY_TEXT_IS_A_VALUE = /* @__PURE__ */ new Set([
	...(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.c)("command[]", "entryPoint[]", "healthCheck.command[]", "environment[].value", "dockerLabels{}", "logConfiguration.options{}", "firelensConfiguration.options{}", "systemControls[].value"),
	"proxyConfiguration.properties[].name",
	"proxyConfiguration.properties[].value",
	"volumes[].dockerVolumeConfiguration.labels{}",
	"volumes[].dockerVolumeConfiguration.driverOpts{}"
]);
/** What `aws ecs register-task-definition --generate-cli-skeleton` writes where a key of the user's goes. */
const SKELETON_KEY = "KeyName";
/**
* The definition without what only describes it and without what means "not set": null, `[]`, `{}` and `''`, also those
* that come about by leaving such members out, lists whose elements are all empty and entries whose members all are.
* @param keepKeys names of members that stay at any depth although they are empty (`keep-null-value-keys`); null goes
*   everywhere
*/
function cleanDefinition(definition, keepKeys) {
	return cleanMembers((0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.a)(definition), "", new Set(keepKeys));
}
function cleanMembers(object, path, keep) {
	const members = Object.entries(object).flatMap(([key, value]) => {
		const cleaned = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.l)(path) && isBlankEntry(key, value) ? void 0 : clean(value, (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.u)(path, key), keep);
		if (cleaned !== void 0) return [[key, cleaned]];
		return keep.has(key) && value !== null ? [[key, emptied(value)]] : [];
	});
	return Object.fromEntries(members);
}
/** The value without its empty parts; undefined when nothing is left. */
function clean(value, path, keep) {
	if (value === null) return void 0;
	if (value === "") return EMPTY_TEXT_IS_A_VALUE.has(path) ? "" : void 0;
	if (typeof value !== "object") return value;
	if (isBlank(value, path, keep)) return void 0;
	if (Array.isArray(value)) {
		const elements = value.map((element) => clean(element, (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.s)(path), keep)).filter((element) => element !== void 0);
		return elements.length === 0 ? void 0 : elements;
	}
	const members = cleanMembers(value, path, keep);
	return Object.keys(members).length === 0 ? void 0 : members;
}
/** Whether nothing was filled in anywhere in it. A key that the user chose is something, its value may be empty. */
function isBlank(value, path, keep) {
	if (value === null || value === "") return true;
	if (Array.isArray(value)) return value.every((element) => isBlank(element, (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.s)(path), keep));
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)) return false;
	if ((0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.l)(path)) return Object.entries(value).every(([key, member]) => isBlankEntry(key, member));
	return Object.entries(value).filter(([key, member]) => keep.has(key) && member !== null || !isBlank(member, (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.u)(path, key), keep)).every(([key]) => path === "proxyConfiguration" && key === "type");
}
function isBlankEntry(key, value) {
	return value === null || value === "" && (key === "" || key === SKELETON_KEY);
}
function emptied(value) {
	if (Array.isArray(value)) return [];
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value) ? {} : value;
}
// src/taskdef/normalize.ts
/**
* A definition in the form by which revisions are compared: what ECS adds when it echoes a definition is taken off
* again, and what it keeps as a set is sorted. Only what surely means the same is made equal; members that are not
* known here take part as they are. The result is for comparing, not for registering.
*/
function normalizeDefinition(definition) {
	const sized = withSizes(cleanDefinition(definition, []));
	const plain = normalizeMembers(withPlainTask((0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.i)(sized, [["containerDefinitions", (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(sized).map((one) => withPlainPorts(one, sized))]])), "");
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(plain) ? plain : {};
}
/** Whether two definitions mean the same to ECS. */
function sameDefinition(a, b) {
	const [one, other] = alignRoles(normalizeDefinition(a), normalizeDefinition(b));
	return canonicalText(one) === canonicalText(other);
}
/** JSON with the keys of all objects in order, for comparing. */
function canonicalText(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)) return JSON.stringify(value);
	return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalText(value[key] ?? null)}`).join(",")}}`;
}
/**
* Roles may be given by name, and a name always means a role of the account (API_RegisterTaskDefinition): where one
* side has the name and the other an ARN, the ARN is cut to its name.
*/
function alignRoles(a, b) {
	let pair = [a, b];
	for (const member of ["taskRoleArn", "executionRoleArn"]) {
		const roles = pair.map((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(one[member]));
		if (!(roles.every((role) => role !== null) && roles.filter((role) => role?.startsWith("arn:")).length === 1)) continue;
		const [first = "", second = ""] = roles.map((role) => role?.slice(role.lastIndexOf("/") + 1));
		pair = [(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.i)(pair[0], [[member, first]]), (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.i)(pair[1], [[member, second]])];
	}
	return pair;
}
/** Task sizes as ECS echoes them: CPU units and MiB as plain digits. */
function withSizes(definition) {
	const sizes = [["cpu", sizeOf(definition.cpu, /^(\d+(?:\.\d+)?|\.\d+)\s*vcpu$/i)], ["memory", sizeOf(definition.memory, /^(\d+(?:\.\d+)?|\.\d+)\s*gb$/i)]];
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.i)(definition, sizes.flatMap(([key, size]) => size === null ? [] : [[key, size]]));
}
function sizeOf(value, inLargeUnits) {
	if (typeof value === "number") return String(value);
	const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(value)?.trim() ?? null;
	if (text === null) return null;
	if (/^\d+$/.test(text)) return String(Number(text));
	const large = inLargeUnits.exec(text)?.[1];
	return large === void 0 ? text : String(Math.round(Number(large) * 1024));
}
/**
* A host port that ECS chooses or that can be no other is as good as none: 0 in bridge mode, and in awsvpc and host
* mode the container's own (API_PortMapping).
*/
function withPlainPorts(container, definition) {
	if (container.portMappings === void 0) return container;
	const isOwn = definition.networkMode === "awsvpc" || definition.networkMode === "host";
	const mappings = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.i)(container.portMappings).map((mapping) => {
		return mapping.hostPort === 0 || isOwn && mapping.hostPort === mapping.containerPort ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.o)(mapping, "hostPort") : mapping;
	});
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.i)(container, [["portMappings", mappings]]);
}
/** Defaults of the task that depend on where it runs. */
function withPlainTask(definition) {
	const compatibilities = Array.isArray(definition.requiresCompatibilities) ? definition.requiresCompatibilities : [];
	const platform = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(definition.runtimePlatform) ? definition.runtimePlatform : {};
	const isWindows = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.a)(platform.operatingSystemFamily)?.startsWith("WINDOWS") === true;
	const isFargate = compatibilities.includes("FARGATE");
	const plain = definition.networkMode === "bridge" && !isWindows && !isFargate ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.o)(definition, "networkMode") : definition;
	if (!isFargate || compatibilities.length > 1) return plain;
	const rest = withoutDefaults(platform, {
		cpuArchitecture: "X86_64",
		operatingSystemFamily: "LINUX"
	});
	return Object.keys(rest).length === 0 ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.o)(plain, "runtimePlatform") : (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.i)(plain, [["runtimePlatform", rest]]);
}
/** Defaults that ECS fills in, or that mean the same as leaving the member out (API_ContainerDefinition and others). */
const DEFAULTS = /* @__PURE__ */ new Map([
	["", { enableFaultInjection: false }],
	["containerDefinitions[]", {
		essential: true,
		cpu: 0,
		versionConsistency: "enabled",
		privileged: false,
		readonlyRootFilesystem: false,
		interactive: false,
		pseudoTerminal: false,
		disableNetworking: false
	}],
	["containerDefinitions[].portMappings[]", { protocol: "tcp" }],
	["containerDefinitions[].healthCheck", {
		interval: 30,
		timeout: 5,
		retries: 3
	}],
	["containerDefinitions[].restartPolicy", { restartAttemptPeriod: 300 }],
	["containerDefinitions[].mountPoints[]", { readOnly: false }],
	["containerDefinitions[].volumesFrom[]", { readOnly: false }],
	["containerDefinitions[].linuxParameters", { initProcessEnabled: false }],
	["volumes[]", { configuredAtLaunch: false }],
	["volumes[].dockerVolumeConfiguration", {
		scope: "task",
		autoprovision: false,
		driver: "local"
	}],
	["volumes[].efsVolumeConfiguration", {
		rootDirectory: "/",
		transitEncryption: "DISABLED"
	}],
	["volumes[].efsVolumeConfiguration.authorizationConfig", { iam: "DISABLED" }],
	["proxyConfiguration", { type: "APPMESH" }]
]);
/** Objects that say nothing once their defaults are off. A dockerVolumeConfiguration does: it makes a volume Docker's. */
const VANISH = /* @__PURE__ */ new Set(["containerDefinitions[].linuxParameters", "volumes[].efsVolumeConfiguration.authorizationConfig"]);
/** Lists whose order means nothing, and the members by which they are sorted; none for lists of texts. */
const SETS = new Map([
	["containerDefinitions", ["name"]],
	["volumes", ["name"]],
	["requiresCompatibilities", []],
	["placementConstraints", ["type", "expression"]],
	["inferenceAccelerators", ["deviceName"]],
	["proxyConfiguration.properties", ["name"]],
	...(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.c)("environment", "secrets", "ulimits", "logConfiguration.secretOptions").map((path) => [path, ["name"]]),
	...(0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.c)("linuxParameters.capabilities.add", "linuxParameters.capabilities.drop").map((path) => [path, []]),
	["containerDefinitions[].portMappings", [
		"containerPort",
		"containerPortRange",
		"protocol",
		"hostPort"
	]],
	["containerDefinitions[].mountPoints", ["containerPath"]],
	["containerDefinitions[].dependsOn", ["containerName"]],
	["containerDefinitions[].systemControls", ["namespace"]],
	["containerDefinitions[].resourceRequirements", ["type"]],
	["containerDefinitions[].linuxParameters.devices", ["hostPath", "containerPath"]],
	["containerDefinitions[].linuxParameters.devices[].permissions", []],
	["containerDefinitions[].linuxParameters.tmpfs", ["containerPath"]]
]);
function normalizeMembers(value, path) {
	if (Array.isArray(value)) {
		const elements = value.map((element) => normalizeMembers(element, (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)));
		const keys = SETS.get(path);
		return keys === void 0 ? elements : sorted(elements, keys);
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value)) return value;
	const members = Object.entries(value).flatMap(([key, member]) => {
		const place = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.u)(path, key);
		const plain = normalizeMembers(member, place);
		return VANISH.has(place) && (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(plain) && Object.keys(plain).length === 0 ? [] : [[key, plain]];
	});
	return withoutDefaults(Object.fromEntries(members), DEFAULTS.get(path) ?? {});
}
function withoutDefaults(object, defaults) {
	return Object.fromEntries(Object.entries(object).filter(([key, value]) => !(Object.hasOwn(defaults, key) && defaults[key] === value)));
}
/** Stable, so that a name that occurs twice keeps its order: the last one counts. */
function sorted(elements, keys) {
	const keyOf = (element) => canonicalText((0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(element) ? keys.map((key) => element[key] ?? null) : element);
	return elements.map((element) => ({
		element,
		key: keyOf(element)
	})).sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({ element }) => element);
}



/***/ }),

/***/ 90:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutDescription),
/* harmony export */   c: () => (/* binding */ inContainer),
/* harmony export */   i: () => (/* binding */ withMembers),
/* harmony export */   l: () => (/* binding */ isMapping),
/* harmony export */   n: () => (/* binding */ nameOf),
/* harmony export */   o: () => (/* binding */ withoutMember),
/* harmony export */   r: () => (/* binding */ tagsIn),
/* harmony export */   s: () => (/* binding */ elementPath),
/* harmony export */   t: () => (/* binding */ containersOf),
/* harmony export */   u: () => (/* binding */ memberPath)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/taskdef/members.ts
/**
* Where a value lies in a task definition, as a path without positions and keys that a user chose:
* `containerDefinitions[].environment[].value`, `containerDefinitions[].dockerLabels{}`. The rules on members
* (which texts may be empty, which are whole numbers, which lists are sets) are tables over such paths.
*/
const CONTAINER = "containerDefinitions[]";
/** Objects whose keys are the user's. */
const MAPPINGS = /* @__PURE__ */ new Set([
	`${CONTAINER}.dockerLabels`,
	`${CONTAINER}.logConfiguration.options`,
	`${CONTAINER}.firelensConfiguration.options`,
	"volumes[].dockerVolumeConfiguration.labels",
	"volumes[].dockerVolumeConfiguration.driverOpts"
]);
/** Whether the keys of the object at a path are the user's own. */
function isMapping(path) {
	return MAPPINGS.has(path);
}
function memberPath(parent, key) {
	if (MAPPINGS.has(parent)) return `${parent}{}`;
	return parent === "" ? key : `${parent}.${key}`;
}
function elementPath(parent) {
	return `${parent}[]`;
}
/** Paths below a container: `inContainer('cpu', 'memory')`. */
function inContainer(...members) {
	return members.map((member) => `${CONTAINER}.${member}`);
}
// src/taskdef/revision.ts
/** Members that DescribeTaskDefinition adds and RegisterTaskDefinition refuses (API_TaskDefinition). */
const DESCRIBE_ONLY = /* @__PURE__ */ new Set([
	"taskDefinitionArn",
	"revision",
	"status",
	"requiresAttributes",
	"compatibilities",
	"registeredAt",
	"registeredBy",
	"deregisteredAt",
	"deleteRequestedAt"
]);
/** The definition without the members that only describe. A member of such a name further down is left alone. */
function withoutDescription(definition) {
	return Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key)));
}
function containersOf(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(definition.containerDefinitions);
}
/** The value of `name`; empty when there is none. */
function nameOf(named) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.a)(named.name) ?? "";
}
/** A copy whose keys were changed; keeps members that are called `__proto__`, unlike an assignment. */
function withMembers(object, members) {
	return Object.fromEntries(new Map([...Object.entries(object), ...members]));
}
function withoutMember(object, key) {
	return Object.fromEntries(Object.entries(object).filter(([member]) => member !== key));
}
/** Tags as ECS lists them, or as a mapping; what has no key is left out, and so are AWS's own (`aws:…`), which only AWS may set. */
function tagsIn(value) {
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) ? Object.entries(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(value).map((tag) => [tag.key, tag.value])).flatMap(([key, text]) => {
		return typeof key === "string" && key !== "" && !key.toLowerCase().startsWith("aws:") ? [{
			key,
			value: tagValue(text)
		}] : [];
	});
}
function tagValue(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}



/***/ }),

/***/ 7360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unchangedService),
/* harmony export */   r: () => (/* binding */ unknownService),
/* harmony export */   t: () => (/* binding */ membersOf)
/* harmony export */ });
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7157);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _console_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);



// src/report/unchanged-service.ts
/** The report of a service that was not changed; the caller adds the outcome and the reason. */
function unchangedService(service, cluster, revision) {
	return {
		...unknownService(service.name, cluster),
		serviceArn: service.isPlanned ? "" : service.arn,
		revision,
		previous: (0,_handle_js__WEBPACK_IMPORTED_MODULE_0__.n)(service),
		consoleUrl: (0,_console_url_js__WEBPACK_IMPORTED_MODULE_1__.i)(service.arn, (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(cluster), service.name),
		desired: service.desired,
		running: service.running
	};
}
/** The report of a service of which nothing but its name is known; the caller adds the outcome and the reason. */
function unknownService(service, cluster) {
	return {
		service,
		serviceArn: "",
		cluster,
		outcome: "failed",
		reason: "",
		cause: "",
		advice: "",
		created: false,
		changed: false,
		revision: null,
		previous: null,
		deploymentId: null,
		codeDeployDeploymentId: null,
		consoleUrl: null,
		url: null,
		serviceDeploymentArn: null,
		pause: null,
		reachedStage: null,
		desired: 0,
		running: 0,
		seconds: 0,
		timeline: null,
		events: [],
		diagnosis: null,
		verification: [],
		otherRun: null
	};
}
/** The members of a revision's services that change. */
function membersOf({ services }) {
	return services.flatMap(({ service, changes }) => changes.map((change) => ({
		service: service.name,
		...change
	})));
}



/***/ })

};
;