"use strict";
exports.id = 9569;
exports.ids = [9569,3892];
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

/***/ 9569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startDeployment: () => (/* binding */ startDeployment),
/* harmony export */   startPlanned: () => (/* binding */ startPlanned)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5713);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6988);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3827);




// src/deployment/controllers/ecs/start.ts
/**
* Starts what a plan asks for. A rollback first stops a blue/green, linear or canary deployment that is in progress, or
* answers the pause that holds a deployment, and waits until ECS has rolled it back: ECS replaces only rolling ones.
*
* @throws AwsError
*/
async function startPlanned(controller, update, { isRollback, untilMs }, context) {
	const { clock, ecs, ecsForPolling, log, signal, writeSignal } = context;
	const starting = {
		ecs,
		clock,
		signal: writeSignal
	};
	if (!isRollback) return startDeployment(controller, update, starting);
	const { ongoingDeployment, stopDeployment, waitForRollback } = await __webpack_require__.e(/* import() */ 9579).then(__webpack_require__.bind(__webpack_require__, 9579));
	const ongoing = ongoingDeployment(update.service);
	if (ongoing === null) return startDeployment(controller, update, starting);
	const stopping = {
		ecs,
		ecsForPolling,
		clock,
		signal,
		writeSignal,
		log
	};
	const done = await stopDeployment(ongoing, update.service, stopping);
	if (done === null) return startDeployment(controller, update, starting);
	const left = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)(update.service.taskDefinition ?? "another revision");
	log.line(`${update.service.name}: ${done} the deployment of ${left} that is in progress, and waits until ECS has rolled it back`);
	const service = await waitForRollback(ongoing, update, untilMs, stopping);
	if (service === null || signal.aborted) return (0,_join_js__WEBPACK_IMPORTED_MODULE_1__.n)(controller, update, clock.now());
	const onward = {
		...update,
		service
	};
	return service.taskDefinition === update.revision && Object.keys(update.members).length === 0 ? (0,_join_js__WEBPACK_IMPORTED_MODULE_1__.n)(controller, onward, clock.now()) : startDeployment(controller, onward, starting);
}
/**
* Updates one service and says what to watch. An answer that is lost is settled by looking at the service before
* anything is sent again, so that one call never becomes two deployments.
*
* @throws AwsError; the kind `lost` means that even looking did not tell whether ECS took the update
*/
async function startDeployment(controller, update, context) {
	const startedAtMs = context.clock.now();
	const answer = await send(update, context);
	const after = shows(update, answer) ? answer : await foundOr(answer, update, context);
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(after);
	const isNew = primary !== null && !update.service.deployments.some((before) => before.id === primary.id);
	return (0,_join_js__WEBPACK_IMPORTED_MODULE_1__.t)(controller, update, after, startedAtMs, isNew);
}
async function foundOr(answer, update, context) {
	const { clock, signal } = context;
	const found = await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_0__.t)(() => findUpdate(update, context), {
		clock,
		signal
	});
	return found.kind === "found" ? found.value : answer;
}
async function send(update, context) {
	const { ecs, clock, signal } = context;
	const request = {
		cluster: update.cluster,
		service: update.name,
		taskDefinition: update.revision,
		...update.members
	};
	return (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_0__.r)({
		send: () => ecs.updateService(request, signal),
		find: () => findUpdate(update, context),
		clock,
		signal
	});
}
/**
* Looks for an update once. It may be sent again only where nothing has happened at all: else ECS may have taken it, and
* rolled it back by now, or another deployment may have started, and sending it again would undo that.
*/
async function findUpdate(update, { ecs, signal }) {
	const [service] = await ecs.describeServices(update.cluster, [update.service.arn], signal).catch(() => []);
	if (service === void 0) return { kind: "unknown" };
	if ((0,_join_js__WEBPACK_IMPORTED_MODULE_1__.r)(update, service)) return {
		kind: "found",
		value: service
	};
	return { kind: isUntouched(update, service) ? "not-sent" : "unknown" };
}
/** Whether the newest deployment is the one that was there before the update, and nothing became of it meanwhile. */
function isUntouched(update, after) {
	const [was, is] = [(0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(update.service), (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(after)];
	if (was?.id !== is?.id) return false;
	return !startsDeployment(update) || was?.rolloutState !== "COMPLETED" || was.updatedAtMs === is?.updatedAtMs;
}
/** Whether the answer shows what the update must have led to. */
function shows(update, after) {
	const changes = update.service.taskDefinition !== update.revision;
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(after);
	const inPlace = changes && primary !== null && (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.r)(update.revision, primary, after);
	return !startsDeployment(update) || inPlace || (0,_join_js__WEBPACK_IMPORTED_MODULE_1__.r)(update, after) !== void 0;
}
/** Whether ECS is sure to start a deployment for it. */
function startsDeployment(update) {
	return update.service.taskDefinition !== update.revision || update.members.forceNewDeployment === true;
}



/***/ })

};
;