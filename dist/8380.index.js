"use strict";
exports.id = 8380;
exports.ids = [8380];
exports.modules = {

/***/ 9207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makeAppSpec),
/* harmony export */   i: () => (/* binding */ fillAppSpec),
/* harmony export */   n: () => (/* binding */ appSpecMembers),
/* harmony export */   r: () => (/* binding */ appSpecText),
/* harmony export */   t: () => (/* binding */ appSpecBalancers)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6174);


// src/deployment/controllers/codedeploy/appspec.ts
/** Members of UpdateService that a service under CodeDeploy takes through its AppSpec only. */
const appSpecMembers = [
	"networkConfiguration",
	"platformVersion",
	"capacityProviderStrategy"
];
/** A user's AppSpec with the revision in every resource. Its keys may be in any letter case, and stay as they are. */
function fillAppSpec(given, revision) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(given)) return { problem: "it is not an object" };
	const resourcesKey = keyLike(given, "resources");
	const resources = resourcesKey === null ? [] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(given[resourcesKey]);
	if (resourcesKey === null || resources.length === 0) return { problem: "it has no `Resources` list" };
	const filled = resources.map((resource) => mapValues(resource, (value) => withRevision(value, revision)));
	if (filled.some((resource) => Object.values(resource).includes(null))) return { problem: "one of its resources has no `Properties`" };
	return { spec: {
		...given,
		[resourcesKey]: filled
	} };
}
/** Null where a resource has no properties. */
function withRevision(resource, revision) {
	const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(resource) ? keyLike(resource, "properties") : null;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(resource) || key === null) return null;
	const properties = resource[key];
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(properties)) return null;
	const revisionKey = keyLike(properties, "taskDefinition") ?? "TaskDefinition";
	return {
		...resource,
		[key]: {
			...properties,
			[revisionKey]: revision
		}
	};
}
function keyLike(object, name) {
	return Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase()) ?? null;
}
function mapValues(object, change) {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
/**
* The load balancers of the tasks that an AppSpec deploys, as the service's `loadBalancers` would name them: CodeDeploy
* makes the new task set with the AppSpec's container and port, whatever the service shows of the one before
* (CodeDeploy user guide, "AppSpec 'resources' section for Amazon ECS deployments").
*/
function appSpecBalancers(given, service) {
	const infos = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(memberLike(given, "resources")).flatMap((resource) => Object.values(resource)).map((target) => memberLike(memberLike(target, "properties"), "loadBalancerInfo")).filter((info) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(info ?? null));
	const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(service.members.loadBalancers)[0] ?? (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_1__.n)(service)?.loadBalancers[0] ?? {};
	return infos.map((info) => ({
		...own,
		containerName: memberLike(info, "containerName") ?? null,
		containerPort: memberLike(info, "containerPort") ?? null
	}));
}
/** A member by its name in any letter case; undefined where there is none. */
function memberLike(value, name) {
	if (value === void 0 || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value)) return void 0;
	const key = keyLike(value, name);
	return key === null ? void 0 : value[key];
}
/**
* The AppSpec for a service as it is, for users without a file: its load balancer's container and port, and of the
* rest what `asked` names, since CodeDeploy carries over what is left out.
*/
function makeAppSpec(service, revision, serviceChanges) {
	const balancer = service.loadBalancers.find((each) => each.container !== null) ?? primaryTaskSetBalancer(service);
	if (balancer?.container == null || balancer.containerPort === null) return { problem: "the service shows no load balancer, and the AppSpec must name its container and port" };
	const properties = {
		TaskDefinition: revision,
		LoadBalancerInfo: {
			ContainerName: balancer.container,
			ContainerPort: balancer.containerPort
		}
	};
	for (const member of appSpecMembers) {
		const value = serviceChanges[member] ?? carried(service, member);
		if (value !== void 0 && value !== null) properties[capital(member)] = inCapitals(value);
	}
	return { spec: {
		version: 0,
		Resources: [{ TargetService: {
			Type: "AWS::ECS::Service",
			Properties: properties
		} }]
	} };
}
/** What the tasks that serve were started with: services under CodeDeploy may show it on their task set alone. */
function carried(service, member) {
	const value = service.members[member] ?? (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_1__.n)(service)?.members[member];
	return Array.isArray(value) && value.length === 0 ? void 0 : value;
}
function primaryTaskSetBalancer(service) {
	const { containerName, containerPort } = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_1__.n)(service)?.loadBalancers[0] ?? {};
	return {
		container: typeof containerName === "string" ? containerName : null,
		containerPort: typeof containerPort === "number" ? containerPort : null
	};
}
/** The AppSpec writes ECS's members with a capital: `awsvpcConfiguration` is `AwsvpcConfiguration`. */
function inCapitals(value) {
	if (Array.isArray(value)) return value.map(inCapitals);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [capital(key), inCapitals(member)]));
}
function capital(name) {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
/** As it is sent: JSON is YAML too, and what is hashed must be what arrives. */
function appSpecText(spec) {
	return JSON.stringify(spec);
}



/***/ }),

/***/ 8380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCodeDeployments: () => (/* binding */ planCodeDeployments)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7657);
/* harmony import */ var _service_changes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4936);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8378);
/* harmony import */ var _appspec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9207);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6174);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1818);









// src/deployment/controllers/codedeploy/unfinished.ts
/**
* The newest deployment of a service, where it is in progress, is being rolled back, or has failed and left all traffic
* with its revision; null where it has ended well. The service shows two task sets then, of which CodeDeploy made the
* newest one (`externalId`; ECS API reference, "TaskSet"), so one that has a single task set costs no call. What may not
* be read counts as in progress.
*
* @throws AwsError
*/
async function readUnfinished(service, { codeDeploy, signal }) {
	const [newest, replaced] = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_3__.i)(service);
	if (newest === void 0 || newest.externalId === null || replaced === void 0) return null;
	const { externalId: id, revision, createdAtMs } = newest;
	const inProgress = {
		id,
		revision,
		createdAtMs,
		state: "in-progress"
	};
	try {
		const record = await codeDeploy.getDeployment(id, signal);
		if (record === null || record.status === "Succeeded") return null;
		if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.t)(record)) return {
			...inProgress,
			createdAtMs: record.createdAtMs
		};
		const undoingId = record.rollback?.deploymentId ?? null;
		const undoing = undoingId === null ? null : await codeDeploy.getDeployment(undoingId, signal);
		if (undoing !== null && !(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.t)(undoing)) return {
			...inProgress,
			id: undoing.id,
			revision: replaced.revision,
			createdAtMs: undoing.createdAtMs
		};
		return newest.isPrimary ? {
			...inProgress,
			state: "failed"
		} : null;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		if (error.details.kind === "refused") return null;
		if (error.details.kind === "denied") return inProgress;
		throw error;
	}
}
// src/deployment/controllers/codedeploy/plan.ts
/** Where the deploy action looks for an AppSpec that is not named. */
const usualFile = "appspec.yaml";
/** Of UpdateService's members those that a service under CodeDeploy takes: ECS API reference, "UpdateService". */
const directMembers = [
	"desiredCount",
	"deploymentConfiguration",
	"healthCheckGracePeriodSeconds",
	"placementConstraints",
	"placementStrategy",
	"enableECSManagedTags",
	"propagateTags"
];
/**
* Plans the deployments of all services that CodeDeploy deploys, by their ARNs. Reads only.
*
* @throws InputError with the problems of all of them, AwsError
*/
async function planCodeDeployments(services, changesOf, inputs, context) {
	const plans = /* @__PURE__ */ new Map();
	const problems = [];
	for (const service of services) {
		const plan = await planCodeDeploy(service, changesOf(service), inputs, context);
		if ("problems" in plan) problems.push(...plan.problems);
		else plans.set(service.arn, plan);
	}
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.r(problems);
	return plans;
}
/**
* Plans the deployment of one service whose controller is CODE_DEPLOY. Reads only. `asked` are the members of
* UpdateService that the user asked for.
*
* @throws AwsError
*/
async function planCodeDeploy(service, serviceChanges, inputs, context) {
	const [file, read, unfinished] = await Promise.all([
		readAppSpec(inputs.codedeployAppspec, context.files),
		findGroup(namesFor(service, inputs), context),
		readUnfinished(service, context)
	]);
	const { application, group } = read;
	const appSpec = (revision) => file.kind === "given" ? (0,_appspec_js__WEBPACK_IMPORTED_MODULE_5__.i)(file.value, revision) : (0,_appspec_js__WEBPACK_IMPORTED_MODULE_5__.a)(service, revision, serviceChanges);
	const problems = [
		...file.kind === "bad" ? [file.problem] : appSpecProblems(appSpec("arn"), file.kind, inputs),
		...read.problem === null ? groupProblems(read.found, service, group) : [read.problem],
		...changeProblems(serviceChanges, service, file.kind === "given", inputs)
	];
	if (problems.length > 0) return { problems };
	const { found, warning } = read;
	return {
		application,
		group,
		config: inputs.codedeployDeploymentConfig,
		description: inputs.codedeployDeploymentDescription,
		waitsMs: found === null ? 0 : (found.readyWaitMinutes + found.terminationWaitMinutes) * 6e4,
		appSpec,
		loadBalancers: file.kind === "given" && (0,_json_js__WEBPACK_IMPORTED_MODULE_6__.t)(file.value) ? (0,_appspec_js__WEBPACK_IMPORTED_MODULE_5__.t)(file.value, service) : null,
		members: Object.fromEntries(Object.entries(serviceChanges).filter(([name]) => directMembers.includes(name))),
		unfinished,
		warnings: warning === null ? [] : [warning]
	};
}
/** CodeDeploy takes no longer name of an application or a deployment group (API reference, "CreateApplication"). */
const longestName = 100;
/**
* Where to look for a service's deployment group. The default names are those that the ECS console makes, each part cut
* to 47 characters; for longer names of clusters and services also those of the deploy action, which cuts nothing.
*/
function namesFor(service, inputs) {
	const parts = [(0,_arn_js__WEBPACK_IMPORTED_MODULE_7__.t)(inputs.cluster), service.name];
	const suffixes = [parts.map((part) => part.slice(0, 47)).join("-"), parts.join("-")];
	const candidates = (given, prefix) => {
		const [cut = "", full = ""] = suffixes.map((suffix) => `${prefix}-${suffix}`);
		if (given !== null) return [given];
		return full === cut || full.length > longestName ? [cut] : [cut, full];
	};
	const groups = candidates(inputs.codedeployDeploymentGroup, "DgpECS");
	return candidates(inputs.codedeployApplication, "AppECS").flatMap((application) => groups.map((group) => ({
		application,
		group
	})));
}
async function readAppSpec(named, files) {
	const path = files.resolve(named ?? usualFile);
	if (!await files.exists(path)) {
		if (named === null) return { kind: "none" };
		const { message, hint } = await (0,_source_js__WEBPACK_IMPORTED_MODULE_2__.i)(path, files);
		return {
			kind: "bad",
			problem: problem("codedeploy-appspec", `${message}.${hint}`)
		};
	}
	const text = await files.read(path);
	const read = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
	if ("value" in read) return {
		kind: "given",
		value: read.value
	};
	return {
		kind: "bad",
		problem: problem("codedeploy-appspec", `The AppSpec ${path} cannot be read: ${read.problem}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(text, read.place)}`)
	};
}
function appSpecProblems(made, from, inputs) {
	if ("spec" in made) return [];
	const path = inputs.codedeployAppspec ?? usualFile;
	return [problem("codedeploy-appspec", from === "given" ? `The AppSpec ${path} cannot be used: ${made.problem}.` : `No AppSpec can be made: ${made.problem}. Name a file that has it.`)];
}
/**
* The first group of these names that is there. One that may not be read counts where none is found: a policy that names
* the right application denies every other one.
*/
async function findGroup(names, context) {
	const reads = [];
	for (const each of names) {
		if (reads.some((read) => read.application === each.application && read.problem?.input === APPLICATION)) continue;
		const read = await readGroup(each, context);
		if (read.found !== null) return read;
		reads.push(read);
	}
	const best = reads.find(({ problem }) => problem === null) ?? reads.find(({ problem }) => problem?.input !== APPLICATION) ?? reads[0];
	if (best === void 0) throw new Error("a deployment group was looked for under no name");
	return best.problem === null || names.length === 1 ? best : {
		...best,
		problem: triedAll(best.problem, reads)
	};
}
/** Every name that was tried, so that the right one is easy to tell. */
function triedAll(problem, reads) {
	const tried = reads.map(({ application, group }) => `"${group}" of "${application}"`).join(", ");
	return {
		...problem,
		message: `${problem.message} Looked for: ${tried}.`
	};
}
const APPLICATION = "codedeploy-application";
async function readGroup({ application, group }, context) {
	const read = {
		application,
		group,
		found: null,
		warning: null,
		problem: null
	};
	try {
		return {
			...read,
			found: await context.codeDeploy.getDeploymentGroup(application, group, context.signal)
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		const { code, kind } = error.details;
		if (code === "ApplicationDoesNotExistException") {
			const message = `There is no CodeDeploy application "${application}" in this account and region.`;
			return {
				...read,
				problem: problem(APPLICATION, message)
			};
		}
		if (code === "DeploymentGroupDoesNotExistException") {
			const message = `The CodeDeploy application "${application}" has no deployment group "${group}".`;
			return {
				...read,
				problem: problem("codedeploy-deployment-group", message)
			};
		}
		if (kind !== "denied") throw error;
		const warning = `The wait times of deployment group ${group} are not known, so wait-for-minutes has to cover them: ${error.message}`;
		return {
			...read,
			warning
		};
	}
}
function groupProblems(group, service, name) {
	const deployed = group?.services ?? [];
	if (deployed.length === 0 || deployed.some((each) => each.service === service.name)) return [];
	return [problem("codedeploy-deployment-group", `The deployment group "${name}" deploys ${deployed.map((each) => `"${each.service}"`).join(", ")}, not "${service.name}".`)];
}
function changeProblems(serviceChanges, service, hasFile, inputs) {
	const takes = [
		...directMembers,
		...hasFile ? [] : _appspec_js__WEBPACK_IMPORTED_MODULE_5__.n,
		"forceNewDeployment"
	];
	return Object.keys(serviceChanges).filter((name) => !takes.includes(name)).map((name) => {
		const why = _appspec_js__WEBPACK_IMPORTED_MODULE_5__.n.some((member) => member === name) ? "write it into your AppSpec" : "ECS changes it for services of its own controller only";
		return problem((0,_service_changes_js__WEBPACK_IMPORTED_MODULE_8__.n)(name, inputs), `\`${name}\` cannot be set for "${service.name}", which CodeDeploy deploys: ${why}.`);
	});
}
const examples = {
	"codedeploy-appspec": "codedeploy-appspec: deploy/appspec.yaml",
	"codedeploy-application": "codedeploy-application: shop",
	"codedeploy-deployment-group": "codedeploy-deployment-group: shop-web"
};
function problem(input, message) {
	return {
		input,
		message,
		example: examples[input] ?? null
	};
}



/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseDefinition),
/* harmony export */   i: () => (/* binding */ missingFile),
/* harmony export */   n: () => (/* binding */ baseFromEcs),
/* harmony export */   o: () => (/* binding */ readOverrides),
/* harmony export */   r: () => (/* binding */ chooseSource),
/* harmony export */   s: () => (/* binding */ misspeltMembers),
/* harmony export */   t: () => (/* binding */ EXAMPLE)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7644);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90);






// src/taskdef/known-members.ts
/**
* The members of RegisterTaskDefinition as in the API of @aws-sdk/client-ecs 3.1162, by the path of their object. A
* member that is not here is sent all the same: ECS may be younger than this table.
*/
const MEMBERS = {
	"": "family containerDefinitions taskRoleArn executionRoleArn networkMode volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection",
	"containerDefinitions[]": "name image repositoryCredentials cpu memory memoryReservation links portMappings essential restartPolicy entryPoint command environment environmentFiles mountPoints volumesFrom linuxParameters secrets dependsOn startTimeout stopTimeout versionConsistency hostname user workingDirectory disableNetworking privileged readonlyRootFilesystem dnsServers dnsSearchDomains extraHosts dockerSecurityOptions interactive pseudoTerminal dockerLabels ulimits logConfiguration healthCheck systemControls resourceRequirements firelensConfiguration credentialSpecs",
	"containerDefinitions[].repositoryCredentials": "credentialsParameter",
	"containerDefinitions[].portMappings[]": "containerPort hostPort protocol name appProtocol containerPortRange",
	"containerDefinitions[].restartPolicy": "enabled ignoredExitCodes restartAttemptPeriod",
	"containerDefinitions[].environment[]": "name value",
	"containerDefinitions[].environmentFiles[]": "value type",
	"containerDefinitions[].mountPoints[]": "sourceVolume containerPath readOnly",
	"containerDefinitions[].volumesFrom[]": "sourceContainer readOnly",
	"containerDefinitions[].linuxParameters": "capabilities devices initProcessEnabled sharedMemorySize tmpfs maxSwap swappiness",
	"containerDefinitions[].linuxParameters.capabilities": "add drop",
	"containerDefinitions[].linuxParameters.devices[]": "hostPath containerPath permissions",
	"containerDefinitions[].linuxParameters.tmpfs[]": "containerPath size mountOptions",
	"containerDefinitions[].secrets[]": "name valueFrom",
	"containerDefinitions[].dependsOn[]": "containerName condition",
	"containerDefinitions[].extraHosts[]": "hostname ipAddress",
	"containerDefinitions[].ulimits[]": "name softLimit hardLimit",
	"containerDefinitions[].logConfiguration": "logDriver options secretOptions",
	"containerDefinitions[].logConfiguration.secretOptions[]": "name valueFrom",
	"containerDefinitions[].healthCheck": "command interval timeout retries startPeriod",
	"containerDefinitions[].systemControls[]": "namespace value",
	"containerDefinitions[].resourceRequirements[]": "type value sharingStrategy",
	"containerDefinitions[].firelensConfiguration": "type options",
	"volumes[]": "name host dockerVolumeConfiguration efsVolumeConfiguration s3filesVolumeConfiguration fsxWindowsFileServerVolumeConfiguration configuredAtLaunch",
	"volumes[].host": "sourcePath",
	"volumes[].dockerVolumeConfiguration": "scope autoprovision driver driverOpts labels",
	"volumes[].efsVolumeConfiguration": "fileSystemId rootDirectory transitEncryption transitEncryptionPort authorizationConfig",
	"volumes[].efsVolumeConfiguration.authorizationConfig": "accessPointId iam",
	"volumes[].s3filesVolumeConfiguration": "fileSystemArn rootDirectory transitEncryptionPort accessPointArn",
	"volumes[].fsxWindowsFileServerVolumeConfiguration": "fileSystemId rootDirectory authorizationConfig",
	"volumes[].fsxWindowsFileServerVolumeConfiguration.authorizationConfig": "credentialsParameter domain",
	"placementConstraints[]": "type expression",
	"tags[]": "key value",
	proxyConfiguration: "containerName type properties",
	"proxyConfiguration.properties[]": "name value",
	"inferenceAccelerators[]": "deviceName deviceType",
	ephemeralStorage: "sizeInGiB",
	runtimePlatform: "cpuArchitecture operatingSystemFamily"
};
/** What people write who know Docker Compose or Kubernetes better. */
const FOREIGN = {
	args: "command",
	containers: "containerDefinitions",
	env: "environment",
	envFrom: "environmentFiles",
	labels: "dockerLabels",
	logging: "logConfiguration",
	ports: "portMappings",
	volumeMounts: "mountPoints"
};
/** The known member that an unknown one of an object most likely means; null for none, and for a known one. */
function meantMember(name, path) {
	const known = Object.hasOwn(MEMBERS, path) ? MEMBERS[path]?.split(" ") ?? [] : [];
	if (known.length === 0 || known.includes(name)) return null;
	const foreign = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : void 0;
	if (foreign !== void 0 && known.includes(foreign)) return foreign;
	return (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__.t)(name.slice(0, longestName), known, 1)[0] ?? null;
}
/** No member has a longer name. */
const longestName = 80;
/**
* A warning for each unknown member whose name is close to a known one, with where it stands. Members that only
* describe a revision must be gone by now.
*/
function misspeltMembers(definition) {
	const notes = [];
	const visit = (value, path, shown) => {
		if (Array.isArray(value)) for (const [index, element] of value.entries()) visit(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_2__.t)(path), `${shown}[${index}]`);
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value)) return;
		for (const [key, member] of Object.entries(value)) {
			const place = shown === "" ? key : `${shown}.${key}`;
			const meant = meantMember(key, path);
			if (meant !== null) notes.push(`${place.slice(0, 200)} is no member that ECS is known to have (did you mean \`${meant}\`?); it is sent as it is.`);
			visit(member, (0,_members_js__WEBPACK_IMPORTED_MODULE_2__.i)(path, key), place);
		}
	};
	visit(definition, "", "");
	return notes;
}
// src/taskdef/source.ts
const EXAMPLE = "task-definition: deploy/task-definition.json";
/**
* Decides where the base comes from. `task-definition` goes before `task-definition-arn`, and that before
* `task-definition-family`, as in the render action; with none of them it is what each service runs.
*/
async function chooseSource(inputs, files) {
	const { taskDefinition, taskDefinitionArn, taskDefinitionFamily: family, taskDefinitionRevision: revision } = inputs;
	if (taskDefinition !== null) return fileOrReference(taskDefinition, files);
	if (taskDefinitionArn !== null) return referenceOrProblem("task-definition-arn", taskDefinitionArn);
	if (family !== null) return referenceOrProblem("task-definition-family", revision === null ? family : `${family}:${revision}`);
	if (revision !== null) return oneProblem("task-definition-revision", "A revision number alone names no task definition: its family is missing.", "task-definition-family: web");
	if (inputs.service.length > 0) return { kind: "running" };
	return oneProblem("task-definition", "There is nothing to deploy: neither a task definition nor a service is named.", EXAMPLE);
}
async function fileOrReference(value, files) {
	if (value.startsWith("arn:")) return referenceOrProblem("task-definition", value);
	const path = files.resolve(value);
	if (await files.exists(path)) return {
		kind: "file",
		path,
		text: await files.read(path)
	};
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(value) !== null) return {
		kind: "ecs",
		reference: value
	};
	const hint = /[$*]/.test(value) ? " It holds a placeholder that nothing filled in." : "";
	const missing = await missingFile(path, files);
	return oneProblem("task-definition", `${missing.message}, and '${value}' is neither an ARN nor family:revision.${hint}${missing.hint}`, EXAMPLE);
}
/** Why there is no file at a path, as a clause, and what to do about it, with a blank before it. */
async function missingFile(path, files) {
	const inside = await files.list(path);
	if (inside !== null) {
		const shown = inside.filter((name) => /\.(json|ya?ml)$/i.test(name)).sort().slice(0, 5).join(", ");
		return {
			message: `${path} is a folder, not a file`,
			hint: shown === "" ? "" : ` In it: ${shown}.`
		};
	}
	const workspace = await files.list(".");
	const isEmpty = workspace === null || workspace.length === 0;
	return {
		message: `There is no file ${path}`,
		hint: isEmpty ? " The workspace is empty: add a step `uses: actions/checkout` before this one." : ""
	};
}
function referenceOrProblem(input, reference) {
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(reference) !== null) return {
		kind: "ecs",
		reference
	};
	return oneProblem(input, `'${reference}' names no task definition.${reference.includes("***") ? " GitHub masked the account id: pass family:revision from job to job instead." : ""}`, `${input}: ${exampleOf(input)}`);
}
function exampleOf(input) {
	if (input === "task-definition-family") return "web";
	return input === "task-definition" ? "web:41" : "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41";
}
function oneProblem(input, message, example = null) {
	return { problems: [{
		input,
		message,
		example
	}] };
}
/**
* Reads a file with a task definition: JSON or YAML, alone or as DescribeTaskDefinition and the AWS CLI write it
* (`{"taskDefinition": {…}, "tags": […]}`).
* @param path for messages
* @param fill null where nothing in files is filled in
*/
async function parseDefinition(text, path, fill = null) {
	const source = text.replace(/^\uFEFF/, "");
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(source);
	const wrong = (message) => oneProblem("task-definition", `${path}: ${message}`);
	if ("problem" in parsed) return wrong(`${parsed.problem}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(source, parsed.place)}`);
	const filled = await fillIn(parsed.value, {
		name: path,
		text: source,
		line: (place) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(source, place)
	}, fill);
	if ("problems" in filled) return filled;
	const { value } = filled;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value)) return wrong(`it holds ${kindOf(value)}, not the mapping that a task definition is.`);
	const wrapped = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.taskDefinition) && value.containerDefinitions === void 0;
	const definition = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.taskDefinition) && wrapped ? value.taskDefinition : value;
	const problem = shapeProblem(definition);
	if (problem !== null) return wrong(problem);
	const tags = [...(0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(definition.tags), ...wrapped ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(value.tags) : []];
	const byKey = new Map(tags.map((tag) => [tag.key, tag]));
	return {
		definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.o)(definition, "tags"),
		tags: [...byKey.values()],
		arn: null,
		origin: `the file ${path}`
	};
}
async function fillIn(value, origin, fill) {
	return fill === null ? { value } : fill(value, origin);
}
function shapeProblem(definition) {
	const { family, containerDefinitions: containers } = definition;
	if (containers === void 0 || containers === null) {
		const cased = Object.keys(definition).find((key) => key.toLowerCase() === "containerdefinitions");
		const near = Object.keys(definition).find((key) => meantMember(key, "") === "containerDefinitions");
		const meant = near === void 0 ? "" : ` It has '${near.slice(0, 80)}': did you mean \`containerDefinitions\`?`;
		return `it has no containerDefinitions, so it is not a task definition.${cased === void 0 ? meant : ` It has '${cased}': names begin with a small letter here.`}`;
	}
	if (!Array.isArray(containers)) return `containerDefinitions must be a list, but it is ${kindOf(containers)}.`;
	const odd = containers.find((container) => container !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(container));
	if (odd !== void 0) return `every entry of containerDefinitions must be a mapping, but one is ${kindOf(odd)}.`;
	if (family === void 0 || family === null || typeof family === "string") return null;
	return `family must be a text, but it is ${kindOf(family)}; put it in quotes.`;
}
function kindOf(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
/**
* The base that a revision in ECS makes.
* @param described the whole answer of DescribeTaskDefinition with its tags
*/
function baseFromEcs(described) {
	const definition = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(described.taskDefinition) ? described.taskDefinition : {};
	const arn = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.taskDefinitionArn);
	return {
		definition,
		tags: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(described.tags),
		arn,
		origin: arn === null ? "a revision in ECS" : `the revision ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.s)(arn)}`
	};
}
/**
* The value of `task-definition-overrides`: YAML or JSON in place, or in the file whose path is given; null when not set.
* @param fill null where nothing in files is filled in
*/
async function readOverrides(input, files, fill = null) {
	if (input === null) return { overrides: null };
	const name = "task-definition-overrides";
	const inline = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(input.text);
	const path = files.resolve(input.text.trim());
	if (!inline && !await files.exists(path)) {
		const missing = /^[\w./\\~ -]+$/.test(input.text.trim()) ? await missingFile(path, files) : null;
		return oneProblem(name, `${missing === null ? "The" : `${missing.message}, and the`} text is no YAML or JSON mapping.${missing?.hint ?? ""}`, `${name}: '{"cpu": "512"}'`);
	}
	const text = inline ? input.text : await files.read(path);
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
	const where = inline ? "The text" : `${path}:`;
	if ("problem" in parsed) return oneProblem(name, `${where} cannot be read: ${parsed.problem}.`);
	if (parsed.value === null) return { overrides: null };
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(parsed.value)) return oneProblem(name, `${where} holds ${kindOf(parsed.value)}, not a mapping.`);
	const line = (place) => inline ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(text, place);
	const filled = await fillIn(parsed.value, {
		name: inline ? `\`${name}\`` : path,
		text,
		line
	}, fill);
	if ("problems" in filled) return filled;
	return { overrides: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(filled.value) ? filled.value : null };
}



/***/ })

};
;