"use strict";
exports.id = 431;
exports.ids = [431,567];
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
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(given)) return { problem: "it is no object" };
	const resourcesKey = keyLike(given, "resources");
	const resources = resourcesKey === null ? [] : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.i)(given[resourcesKey]);
	if (resourcesKey === null || resources.length === 0) return { problem: "it has no list `Resources`" };
	const filled = resources.map((resource) => mapValues(resource, (value) => withRevision(value, revision)));
	if (filled.some((resource) => Object.values(resource).includes(null))) return { problem: "a resource of it has no `Properties`" };
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
* The AppSpec for a service as it is, for whoever keeps none: its load balancer's container and port, and of the
* rest what `asked` names, since CodeDeploy carries over what is left out.
*/
function makeAppSpec(service, revision, serviceChanges) {
	const balancer = service.loadBalancers.find((each) => each.container !== null) ?? primaryTaskSetBalancer(service);
	if (balancer?.container == null || balancer.containerPort === null) return { problem: "the service shows no load balancer, whose container and port the AppSpec has to name" };
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

/***/ 431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCodeDeployRollback: () => (/* binding */ startCodeDeployRollback)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1818);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(567);



// src/deployment/controllers/codedeploy/rollback.ts
/**
* Starts the rollback of a service that CodeDeploy deploys: a deployment in progress is stopped and rolled back by
* CodeDeploy, one that has ended is followed by a deployment of the earlier revision. Never throws an AwsError.
*/
async function startCodeDeployRollback(target, failed, controller, context) {
	const { codeDeploy, ecsForPolling, signal } = context;
	try {
		const record = await codeDeploy.getDeployment(failed.deploymentId, signal);
		if (record !== null && !(0,_record_js__WEBPACK_IMPORTED_MODULE_2__.t)(record)) {
			await codeDeploy.stopDeployment(failed.deploymentId, signal);
			return { kind: "stopping" };
		}
		const [service] = await ecsForPolling.describeServices(failed.cluster, [failed.serviceArn], signal);
		if (service === void 0) return {
			kind: "refused",
			why: "The service no longer exists.",
			inDoubt: false
		};
		return {
			kind: "started",
			handle: await redeploy(target, failed, service, controller, context)
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		const inDoubt = error.details.kind === "lost" || error.details.kind === "aborted";
		return {
			kind: "refused",
			why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error),
			inDoubt,
			error
		};
	}
}
function redeploy({ revision, members }, failed, service, controller, context) {
	const { cluster, service: name, codeDeploy, deploymentId } = failed;
	const plan = {
		...codeDeploy.plan,
		description: `Roll back from ${deploymentId}`,
		members
	};
	return (0,_start_js__WEBPACK_IMPORTED_MODULE_1__.startCodeDeploy)({
		service,
		cluster,
		name,
		revision,
		members
	}, plan, controller, { stopRunning: false }, context);
}



/***/ }),

/***/ 567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startCodeDeploy: () => (/* binding */ startCodeDeploy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);
/* harmony import */ var _appspec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9207);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1818);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);





// src/deployment/controllers/codedeploy/start.ts
/** Pauses between the looks that settle a lost answer. */
const settleAfterMs = [
	1e3,
	2e3,
	4e3
];
const maxSends = 3;
/** By how much the runner's clock and AWS's may differ: a request signed with more is refused. */
const skewMs = 3e5;
/**
* Has CodeDeploy deploy one service and says what to watch. With `stopRunning` a deployment of the group that is under
* way is stopped first, since CodeDeploy runs one at a time.
*
* @throws AwsError; the kind `lost` means that even looking did not tell whether CodeDeploy took the request
*/
async function startCodeDeploy(update, plan, controller, options, context) {
	const made = plan.appSpec(update.revision);
	if ("problem" in made) throw new Error(made.problem);
	if (options.stopRunning) await stopRunning(plan, context);
	const { cluster, name, service } = update;
	const startedAtMs = context.clock.now();
	if (Object.keys(plan.members).length > 0) await context.ecs.updateService({
		cluster,
		service: name,
		...plan.members
	}, context.writeSignal);
	const { application, group, config, description } = plan;
	const deploymentId = await send({
		application,
		group,
		config,
		description,
		appSpec: (0,_appspec_js__WEBPACK_IMPORTED_MODULE_3__.r)(made.spec)
	}, startedAtMs, context);
	return {
		controller,
		service: service.name,
		serviceArn: service.arn,
		cluster,
		revision: update.revision,
		deploymentId,
		isNew: true,
		startedAtMs,
		knownEvents: new Set(service.events.map((event) => event.id)),
		rollbackPoint: (0,_handle_js__WEBPACK_IMPORTED_MODULE_1__.t)(service, Object.keys(plan.members)),
		codeDeploy: {
			plan,
			targetId: `${service.clusterArn.split("/").pop()}:${service.name}`
		}
	};
}
async function send(request, startedAtMs, context) {
	for (let sends = 1;; sends += 1) try {
		return await context.codeDeploy.createDeployment(request, context.writeSignal);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		const busy = error.details.code === "DeploymentLimitExceededException";
		if (busy && sends === 1) throw busyError(error, request);
		if (!busy && error.details.kind !== "lost") throw error;
		const found = await settle(request, startedAtMs, context);
		if (found !== null) return found;
		if (busy) throw busyError(error, request);
		if (sends >= maxSends || context.writeSignal.aborted) throw error;
	}
}
/** The id of our deployment if the lost request turns out to have made one, else null. */
async function settle(request, startedAtMs, context) {
	for (const ms of settleAfterMs) {
		const found = await find(request, startedAtMs, ms, context).catch(() => null);
		if (found !== null || context.writeSignal.aborted) return found;
	}
	return null;
}
async function find({ application, group, appSpec }, startedAtMs, afterMs, { clock, codeDeploy, writeSignal }) {
	await clock.sleep(afterMs, writeSignal);
	const sinceMs = startedAtMs - skewMs;
	const [newest] = await codeDeploy.listDeployments({
		application,
		group,
		sinceMs,
		active: false
	}, writeSignal);
	const record = newest === void 0 ? null : await codeDeploy.getDeployment(newest, writeSignal);
	if (record === null) return null;
	return (record.sha256 === null || record.sha256 === (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(appSpec).digest("hex")) && record.creator !== "codeDeployRollback" && !(0,_record_js__WEBPACK_IMPORTED_MODULE_4__.t)(record) ? record.id : null;
}
function busyError(error, { group, appSpec }) {
	const running = /'(d-[A-Z0-9]+)'/.exec(error.message)?.[1] ?? null;
	const which = running === null ? "Another deployment" : `Deployment ${running}`;
	const region = /arn:[a-z-]{3,20}:ecs:([a-z0-9-]{1,30}):/.exec(appSpec)?.[1];
	const where = region === void 0 ? "" : ` --region ${region}`;
	const message = `${which} of deployment group ${group} is under way, and CodeDeploy runs one at a time. Wait for its end${running === null ? "" : `, or stop it: aws deploy stop-deployment${where} --deployment-id ${running} --auto-rollback-enabled`}.`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, error.details, error);
}
/** How long a stopped deployment may take to end and to undo itself. */
const mostStopMs = 6e5;
/** Stops what the group is doing, and waits until it has been undone. */
async function stopRunning({ application, group }, context) {
	const { clock, codeDeploy, signal } = context;
	const deadlineMs = clock.now() + mostStopMs;
	const stopped = /* @__PURE__ */ new Set();
	for (let quiet = 0; clock.now() < deadlineMs;) {
		const [running] = await codeDeploy.listDeployments({
			application,
			group,
			sinceMs: 0,
			active: true
		}, signal);
		quiet = running === void 0 ? quiet + 1 : 0;
		if (quiet > (stopped.size === 0 ? 0 : 2)) return;
		const record = running === void 0 ? null : await codeDeploy.getDeployment(running, signal);
		if (record !== null && !stopped.has(record.id) && record.creator !== "codeDeployRollback") {
			stopped.add(record.id);
			await codeDeploy.stopDeployment(record.id, context.writeSignal);
		}
		await clock.sleep(5e3, signal);
	}
}



/***/ })

};
;