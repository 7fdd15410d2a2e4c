"use strict";
exports.id = 431;
exports.ids = [431,567,5431];
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

/***/ 5431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ handle_exports),
/* harmony export */   t: () => (/* binding */ codeDeployHandle)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6174);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);



// src/deployment/controllers/codedeploy/handle.ts
var handle_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ codeDeployHandle: () => codeDeployHandle });
/** What to watch of a deployment that was started, or met in progress. */
function codeDeployHandle({ service, cluster, revision }, plan, controller, { id, resumedMs, startedAtMs }) {
	const earlier = service.events.filter((event) => event.atMs < (resumedMs ?? Number.POSITIVE_INFINITY));
	const rollbackPoint = (0,_handle_js__WEBPACK_IMPORTED_MODULE_1__.n)(service, Object.keys(plan.members));
	const replaced = resumedMs !== null || rollbackPoint.revision === revision ? (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_2__.r)(service) : null;
	return {
		controller,
		service: service.name,
		serviceArn: service.arn,
		cluster,
		revision,
		deploymentId: id,
		isNew: true,
		...resumedMs !== null && {
			inProgress: true,
			createdAtMs: resumedMs
		},
		startedAtMs,
		knownEvents: new Set(earlier.map((event) => event.id)),
		rollbackPoint: replaced === null ? rollbackPoint : {
			...rollbackPoint,
			revision: replaced
		},
		codeDeploy: {
			plan,
			targetId: `${service.clusterArn.split("/").pop()}:${service.name}`
		}
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
			why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error),
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
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6174);
/* harmony import */ var _appspec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9207);
/* harmony import */ var _handle2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5431);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1818);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);







// src/deployment/controllers/codedeploy/start.ts
/** By how much the runner's clock and AWS's may differ: a request signed with more is refused. */
const skewMs = 3e5;
/**
* Has CodeDeploy deploy one service and says what to watch. With `stopRunning` a deployment of the group that is under
* way is stopped first, since CodeDeploy runs one at a time; what CodeDeploy starts then to return to this very revision is
* watched. With `resumes` one of this very AppSpec is an earlier
* attempt's, and is watched.
*
* @throws AwsError; the kind `lost` means that even looking did not tell whether CodeDeploy took the request
*/
async function startCodeDeploy(update, plan, controller, options, context) {
	const made = plan.appSpec(update.revision);
	if ("problem" in made) throw new Error(made.problem);
	const undoing = options.stopRunning ? await stopRunning(update, plan, context) : null;
	const { cluster, name } = update;
	const startedAtMs = context.clock.now();
	if (Object.keys(plan.members).length > 0) await context.ecs.updateService({
		cluster,
		service: name,
		...plan.members
	}, context.writeSignal);
	if (undoing !== null) return (0,_handle2_js__WEBPACK_IMPORTED_MODULE_2__.t)(update, plan, controller, {
		id: undoing,
		resumedMs: null,
		startedAtMs
	});
	const { application, group, config, description } = plan;
	const sent = await send({
		application,
		group,
		config,
		description,
		appSpec: (0,_appspec_js__WEBPACK_IMPORTED_MODULE_4__.r)(made.spec)
	}, options.resumes ? 0 : startedAtMs - skewMs, context);
	return (0,_handle2_js__WEBPACK_IMPORTED_MODULE_2__.t)(update, plan, controller, {
		...sent,
		startedAtMs
	});
}
/** `sinceMs`: how old a deployment of this AppSpec may be; 0 for any age. */
async function send(request, sinceMs, context) {
	const { clock, codeDeploy, writeSignal } = context;
	let attempts = 0;
	try {
		return await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.r)({
			send: async () => {
				attempts += 1;
				return {
					id: await codeDeploy.createDeployment(request, writeSignal),
					resumedMs: null
				};
			},
			find: (error) => find(request, {
				sinceMs,
				isBusy: isBusy(error),
				isResumed: attempts === 1 && isBusy(error)
			}, context),
			isLost: (error, attempt) => (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.n)(error) || isBusy(error) && (attempt > 1 || sinceMs === 0),
			clock,
			signal: writeSignal
		});
	} catch (error) {
		throw isBusy(error) ? busyError(error, request) : error;
	}
}
function isBusy(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.code === "DeploymentLimitExceededException";
}
/**
* Looks for our deployment once. A failed read allows another request too: the group runs one deployment at a time, and
* refuses the second one. What was refused as busy is not sent again.
*/
async function find(request, { sinceMs, isBusy, isResumed }, context) {
	const own = await ownDeployment(request, sinceMs, context).catch(() => null);
	if (own !== null) return {
		kind: "found",
		value: {
			id: own.id,
			resumedMs: isResumed ? own.createdAtMs : null
		}
	};
	return { kind: isBusy ? "unknown" : "not-sent" };
}
/** Our deployment if the lost request, or an earlier attempt, turns out to have made one, else null. */
async function ownDeployment({ application, group, appSpec }, sinceMs, { codeDeploy, writeSignal }) {
	const active = sinceMs === 0;
	const [newest] = await codeDeploy.listDeployments({
		application,
		group,
		sinceMs,
		active
	}, writeSignal);
	const record = newest === void 0 ? null : await codeDeploy.getDeployment(newest, writeSignal);
	if (record === null) return null;
	return (record.sha256 === null ? !active : record.sha256 === (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(appSpec).digest("hex")) && record.creator !== "codeDeployRollback" && !(0,_record_js__WEBPACK_IMPORTED_MODULE_5__.t)(record) ? record : null;
}
function busyError(error, { group, appSpec }) {
	const running = /'(d-[A-Z0-9]+)'/.exec(error.message)?.[1] ?? null;
	const which = running === null ? "Another deployment" : `Deployment ${running}`;
	const region = /arn:[a-z-]{3,20}:ecs:([a-z0-9-]{1,30}):/.exec(appSpec)?.[1];
	const where = region === void 0 ? "" : ` --region ${region}`;
	const message = `${which} of deployment group ${group} is in progress, and CodeDeploy runs one at a time. Wait until it ends${running === null ? "" : `, or stop it: aws deploy stop-deployment${where} --deployment-id ${running} --auto-rollback-enabled`}.`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, error.details, error);
}
/** How long a stopped deployment may take to end and to undo itself. */
const mostStopMs = 6e5;
/**
* Stops what the group is doing. Returns the deployment by which CodeDeploy undoes that, where it returns to the wanted
* revision; else waits until that has ended, too, and returns null.
*/
async function stopRunning({ service, revision }, { application, group }, context) {
	const { clock, codeDeploy, signal } = context;
	const deadlineMs = clock.now() + mostStopMs;
	const returns = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_6__.r)(service) === revision;
	const stopped = /* @__PURE__ */ new Set();
	for (let quiet = 0; clock.now() < deadlineMs;) {
		const [running] = await codeDeploy.listDeployments({
			application,
			group,
			sinceMs: 0,
			active: true
		}, signal);
		quiet = running === void 0 ? quiet + 1 : 0;
		if (quiet > (stopped.size === 0 ? 0 : 2)) return null;
		const record = running === void 0 ? null : await codeDeploy.getDeployment(running, signal);
		const isUndoing = record?.creator === "codeDeployRollback";
		if (record !== null && isUndoing && returns) return record.id;
		if (record !== null && !isUndoing && !stopped.has(record.id)) {
			stopped.add(record.id);
			await codeDeploy.stopDeployment(record.id, context.writeSignal);
		}
		await clock.sleep(5e3, signal);
		const undoing = returns ? await undoingOf([...stopped], context) : null;
		if (undoing !== null) return undoing;
	}
	return null;
}
/** The deployment by which CodeDeploy undoes the one that was stopped; null for none, and where several were stopped. */
async function undoingOf(stopped, { codeDeploy, signal }) {
	const [id, ...others] = stopped;
	if (id === void 0 || others.length > 0) return null;
	return (await codeDeploy.getDeployment(id, signal))?.rollback?.deploymentId ?? null;
}



/***/ })

};
;