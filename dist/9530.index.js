"use strict";
exports.id = 9530;
exports.ids = [9530];
exports.modules = {

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



/***/ })

};
;