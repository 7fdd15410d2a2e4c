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
	const resources = resourcesKey === null ? [] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(given[resourcesKey]);
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
	const infos = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(memberLike(given, "resources")).flatMap((resource) => Object.values(resource)).map((target) => memberLike(memberLike(target, "properties"), "loadBalancerInfo")).filter((info) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(info ?? null));
	const own = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(service.members.loadBalancers)[0] ?? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(primaryTaskSet(service)?.loadBalancers)[0] ?? {};
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
	const value = service.members[member] ?? primaryTaskSet(service)?.[member];
	return Array.isArray(value) && value.length === 0 ? void 0 : value;
}
function primaryTaskSetBalancer(service) {
	const [balancer] = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(primaryTaskSet(service)?.loadBalancers);
	const { containerName, containerPort } = balancer ?? {};
	return {
		container: typeof containerName === "string" ? containerName : null,
		containerPort: typeof containerPort === "number" ? containerPort : null
	};
}
function primaryTaskSet(service) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(service.members.taskSets).find((taskSet) => taskSet.status === "PRIMARY");
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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8378);
/* harmony import */ var _appspec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9207);





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
async function planCodeDeployments(services, serviceChanges, inputs, context) {
	const plans = /* @__PURE__ */ new Map();
	const problems = [];
	for (const service of services) {
		const plan = await planCodeDeploy(service, serviceChanges, inputs, context);
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
	const [file, read] = await Promise.all([readAppSpec(inputs.codedeployAppspec, context.files), findGroup(namesFor(service, inputs), context)]);
	const { application, group } = read;
	const appSpec = (revision) => file.kind === "given" ? (0,_appspec_js__WEBPACK_IMPORTED_MODULE_3__.i)(file.value, revision) : (0,_appspec_js__WEBPACK_IMPORTED_MODULE_3__.a)(service, revision, serviceChanges);
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
		loadBalancers: file.kind === "given" && (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(file.value) ? (0,_appspec_js__WEBPACK_IMPORTED_MODULE_3__.t)(file.value, service) : null,
		members: Object.fromEntries(Object.entries(serviceChanges).filter(([name]) => directMembers.includes(name))),
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
	const parts = [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(inputs.cluster), service.name];
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
	const read = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.m)(text);
	if ("value" in read) return {
		kind: "given",
		value: read.value
	};
	return {
		kind: "bad",
		problem: problem("codedeploy-appspec", `The AppSpec ${path} cannot be read: ${read.problem}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(text, read.place)}`)
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
		...hasFile ? [] : _appspec_js__WEBPACK_IMPORTED_MODULE_3__.n,
		"forceNewDeployment"
	];
	return Object.keys(serviceChanges).filter((name) => !takes.includes(name)).map((name) => {
		const why = _appspec_js__WEBPACK_IMPORTED_MODULE_3__.n.some((member) => member === name) ? "write it into your AppSpec" : "ECS changes it for services of its own controller only";
		return problem((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(name, inputs), `\`${name}\` cannot be set for "${service.name}", which CodeDeploy deploys: ${why}.`);
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



/***/ })

};
;