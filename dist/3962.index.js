"use strict";
exports.id = 3962;
exports.ids = [3962,9530];
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

/***/ 7939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ neverServedTag),
/* harmony export */   t: () => (/* binding */ hasNeverServed)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);


// src/service/never-served.ts
/**
* The tag of a service whose first deployment failed, and that was scaled to 0: the id of that deployment. A later
* deployment has another id, so the tag needs no removal.
*/
const neverServedTag = "ecs-deploy:never-served";
/** How long after the creation of a service its first deployment may be dated, ms. */
const firstDeploymentMs = 6e4;
/**
* Whether no deployment of the service has ever completed with tasks, as far as its present state and its tags show: ECS
* completes a deployment that is scaled to 0, too. Pure.
*/
function hasNeverServed(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.s)(service);
	if (primary === null) return false;
	if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_0__.o)(service, "ecs-deploy:never-served") === primary.id) return true;
	const isFirst = primary.createdAtMs - (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.t)(service) < firstDeploymentMs;
	const isOpen = (state) => state === "IN_PROGRESS" || state === "FAILED";
	return isFirst && service.deployments.every(({ rolloutState }) => isOpen(rolloutState));
}



/***/ }),

/***/ 9530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endPaused: () => (/* binding */ endPaused),
/* harmony export */   result: () => (/* binding */ result),
/* harmony export */   scaleToZero: () => (/* binding */ scaleToZero),
/* harmony export */   scaledToZero: () => (/* binding */ scaledToZero)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7939);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6988);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8629);






// src/deployment/scale-to-zero.ts
/** Pauses before a request whose answer was lost is sent again, ms. */
const again = [1e3, 4e3];
/**
* Scales a service to 0 whose first deployment failed, so that its tasks do not fail on and on. Reads first, because
* another deployment may have started since the last poll. Its tags record that no deployment has completed yet. Never
* throws an AwsError.
*/
async function scaleToZero(watch, context) {
	const { service: name, serviceArn, cluster, deploymentId } = watch.handle;
	const { ecs, log } = context;
	const signal = context.signal.aborted ? context.writeSignal : context.signal;
	let pause = noPause;
	try {
		const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
		if (service?.status !== "ACTIVE") return result(false, "The service no longer exists.");
		if ((0,_service_js__WEBPACK_IMPORTED_MODULE_5__.s)(service)?.id !== deploymentId) return result(false, "The service was not scaled to 0: another deployment has started since.");
		if (service.scheduling === "DAEMON") {
			const { left } = await endPaused(watch, context);
			return result(false, `${daemon(cluster, name)} ${left}`.trim());
		}
		const refused = await scale(watch, signal, context);
		if (refused === null && watch.pause !== null) await awaitStops(watch, signal, context);
		pause = await endPaused(watch, context);
		const error = refused !== null && pause.isOver ? await scale(watch, signal, context) : refused;
		if (error !== null) throw error;
		log.line(`${name}: scaled to 0, because no deployment of it has completed yet`);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		const command = `aws ecs update-service --cluster ${cluster} --service ${name} --desired-count 0`;
		return result(false, `${`The service could not be scaled to 0: ${error.message} To do so: ${command}`} ${pause.left}`.trim());
	}
	const done = await scaledToZero(serviceArn, deploymentId, signal, context);
	return {
		...done,
		why: `${done.why} ${pause.left}`.trim()
	};
}
/** Returns what AWS refused; null for nothing. */
async function scale({ handle: { service, cluster } }, signal, { clock, ecs }) {
	const request = {
		cluster,
		service,
		desiredCount: 0
	};
	try {
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.i)(() => ecs.updateService(request, signal), {
			delays: again,
			clock,
			signal
		});
		return null;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		throw error;
	}
}
/**
* Waits until the tasks of a paused deployment are gone, for a minute, or in a cancelled run for two seconds: ECS stops
* them while the deployment goes on, and no page says that it does so once the deployment has failed.
*/
async function awaitStops({ handle: { cluster, serviceArn } }, signal, context) {
	const { clock, ecs } = context;
	const delays = context.signal.aborted ? [1e3, 1e3] : [
		1e3,
		2e3,
		4e3,
		...Array(10).fill(5e3)
	];
	const find = async () => {
		const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
		return service?.running === 0 && (0,_service_js__WEBPACK_IMPORTED_MODULE_5__.s)(service)?.pending === 0 ? {
			kind: "found",
			value: true
		} : { kind: "unknown" };
	};
	try {
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.t)(find, {
			delays,
			clock,
			signal
		});
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
	}
}
const noPause = {
	isOver: false,
	left: ""
};
/**
* Has ECS end a first deployment that a pause holds, by the answer ROLLBACK: it has nothing to roll back to, and fails the
* deployment (ECS developer guide, "How the Amazon ECS deployment circuit breaker detects failures"). Only once the
* service is to have no tasks, so that none is started whatever ECS does. Never throws an AwsError.
*/
async function endPaused(watch, context) {
	const { pause, handle } = watch;
	if (pause === null) return noPause;
	const answer = await handle.controller.answerPause(watch, "ROLLBACK", context);
	if (answer.kind === "refused") return {
		isOver: false,
		left: `${`Hook ${pause.hookId} could not be answered with ROLLBACK: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)(answer.why)}`} ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_4__.o)(pause)}`
	};
	const said = answer.kind === "over" ? `: ${answer.why}` : ", so that ECS ends the deployment";
	const not = answer.kind === "over" ? "was not" : "was";
	context.log.line(`${handle.service}: hook ${pause.hookId} ${not} answered with ROLLBACK${said}`);
	return {
		isOver: true,
		left: ""
	};
}
const scaled = "No earlier revision of the service has served, so there is nothing to roll back to: the service was scaled to 0, and was not deleted.";
/** What is reported of a service that was scaled to 0, once its tags record that. Never throws an AwsError. */
async function scaledToZero(serviceArn, deploymentId, signal, { ecs }) {
	return result(true, `${scaled} ${await record(serviceArn, deploymentId, signal, ecs)}`);
}
/** @param why whole sentences */
function result(isDone, why) {
	return {
		kind: "scaled-to-zero",
		isDone,
		why
	};
}
/** A DAEMON service has no desired count. */
function daemon(cluster, name) {
	return `No earlier revision of the service has served, and a DAEMON service cannot be scaled to 0: its tasks are started again and again. To delete it: ${`aws ecs delete-service --cluster ${cluster} --service ${name} --force`}`;
}
/** Without the record the next run takes the service's 0 tasks for what is wanted. Says what the next run does. */
async function record(serviceArn, deploymentId, signal, ecs) {
	try {
		await ecs.tagService(serviceArn, [{
			key: _never_served_js__WEBPACK_IMPORTED_MODULE_3__.n,
			value: deploymentId
		}], signal);
		return "The next run with this service definition starts its tasks again.";
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return "This could not be recorded in its tags, so give `desired-count` in the next run.";
	}
}



/***/ }),

/***/ 3962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scaleExpressToZero: () => (/* binding */ scaleExpressToZero)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6988);
/* harmony import */ var _scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);







// src/deployment/controllers/express/scale-to-zero.ts
/** Pauses before a request whose answer was lost is sent again, ms. */
const again = [1e3, 4e3];
/** Pauses before the reads that show whether the service has 0 tasks to keep running, ms. */
const readAfterMs = [
	1e3,
	4e3,
	1e4,
	15e3
];
/**
* Scales an Express service to 0 whose first deployment failed. It has no desired count of its own, so the limits of its
* scaling become 0: Application Auto Scaling "adjusts the capacity of the scalable target to place it within these
* bounds" (API reference, "RegisterScalableTarget"). No page says whether ECS takes 0, so the count is read afterwards,
* and where it is not 0 the report has the command that deletes the service. Never throws an AwsError.
*/
async function scaleExpressToZero(watch, context) {
	const { service: name, serviceArn, cluster, deploymentId } = watch.handle;
	const { clock, ecs, log } = context;
	const signal = context.signal.aborted ? context.writeSignal : context.signal;
	try {
		const [service] = await ecs.describeServices(cluster, [serviceArn], signal);
		if (service?.status !== "ACTIVE") return (0,_scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__.result)(false, "The service no longer exists.");
		if ((0,_service_js__WEBPACK_IMPORTED_MODULE_4__.s)(service)?.id !== deploymentId) return (0,_scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__.result)(false, "The service was not scaled to 0: another deployment has started since.");
		const { scalingTarget } = await ecs.describeExpressService(serviceArn, signal);
		const limits = {
			...(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(scalingTarget) ? scalingTarget : {},
			minTaskCount: 0,
			maxTaskCount: 0
		};
		const send = () => ecs.updateExpressService({
			serviceArn,
			scalingTarget: limits
		}, signal);
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.i)(send, {
			delays: again,
			clock,
			signal
		});
		const { left } = await (0,_scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__.endPaused)(watch, context);
		const last = await readScaled(watch, signal, context);
		if (last.desired > 0) {
			const why = `ECS took 0 as the limits of its scaling, but keeps ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(last.desired, "task")} running.`;
			return (0,_scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__.result)(false, `${noRollback} ${why} ${deletion(serviceArn)} ${left}`.trim());
		}
		log.line(`${name}: scaled to 0, because no deployment of it has completed yet`);
		const done = await (0,_scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__.scaledToZero)(serviceArn, (0,_service_js__WEBPACK_IMPORTED_MODULE_4__.s)(last)?.id ?? deploymentId, signal, context);
		return {
			...done,
			why: `${done.why} ${left}`.trim()
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return (0,_scale_to_zero_js__WEBPACK_IMPORTED_MODULE_3__.result)(false, `${noRollback} The service could not be scaled to 0: ${error.message} ${deletion(serviceArn)}`);
	}
}
const noRollback = "No earlier revision of the service has served, so there is nothing to roll back to.";
function deletion(serviceArn) {
	return `Its tasks are started again and again. To delete it: aws ecs delete-express-gateway-service --region ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.i)(serviceArn)?.region ?? ""} --service-arn ${serviceArn}`;
}
/** The service once it has 0 tasks to keep running, or as the last read shows it. */
async function readScaled({ handle }, signal, { clock, ecs }) {
	let last;
	const find = async () => {
		[last = last] = await ecs.describeServices(handle.cluster, [handle.serviceArn], signal);
		return last?.desired === 0 ? {
			kind: "found",
			value: last
		} : { kind: "unknown" };
	};
	await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.t)(find, {
		delays: readAfterMs,
		clock,
		signal
	});
	return last ?? (await ecs.describeServices(handle.cluster, [handle.serviceArn], signal))[0];
}



/***/ })

};
;