"use strict";
exports.id = 9361;
exports.ids = [9361];
exports.modules = {

/***/ 9361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHold: () => (/* binding */ readHold)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6988);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2975);





// src/deployment/controllers/ecs/blue-green/read-hold.ts
/**
* Reads ECS's record of the newest deployment of a service: whether a pause holds it, and what it does else.
*
* @throws AwsError
*/
async function readHold(service, cluster, context) {
	const arn = await newestDeployment(service, cluster, context);
	const record = arn === null ? null : await context.ecsForPolling.describeServiceDeployment(arn, context.signal);
	if (record === null) return {
		serviceDeploymentArn: arn,
		state: "other",
		pauses: [],
		now: idleText(service)
	};
	const staged = (0,_hooks_js__WEBPACK_IMPORTED_MODULE_1__.a)(record, service);
	return {
		serviceDeploymentArn: record.arn,
		state: stateOf(record),
		pauses: (0,_hooks_js__WEBPACK_IMPORTED_MODULE_1__.i)(staged).map((hook) => (0,_hooks_js__WEBPACK_IMPORTED_MODULE_1__.n)(staged, hook)),
		now: recordText(record, service)
	};
}
/** The service names it, else the list of service deployments does. */
async function newestDeployment(service, cluster, context) {
	const named = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(service.members.currentServiceDeployment);
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.i)(service);
	if (named !== null || primary === null) return named;
	const of = {
		deploymentId: primary.id,
		service: service.name,
		serviceArn: service.arn,
		cluster
	};
	return (await context.ecsForPolling.findServiceDeployment(of, context.signal))?.arn ?? null;
}
/** Statuses of a service deployment: ECS API reference, "ServiceDeployment". */
function stateOf({ status }) {
	if (status === "SUCCESSFUL") return "successful";
	return [
		"PENDING",
		"IN_PROGRESS",
		"STOP_REQUESTED",
		"ROLLBACK_REQUESTED",
		"ROLLBACK_IN_PROGRESS"
	].includes(status) ? "in-progress" : "other";
}
function idleText(service) {
	const runs = `It runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(service.taskDefinition ?? "no revision")} with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(service.running, "task")} of ${service.desired}.`;
	return (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.i)(service)?.rolloutState === "IN_PROGRESS" ? `${runs} A deployment is in progress, and ECS does not show its record yet.` : `${runs} No deployment is in progress.`;
}
function recordText({ arn, status, reason, lifecycleStage }, service) {
	const of = `service deployment ${arn} of ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(service.taskDefinition ?? "its revision")}`;
	const tasks = `${service.running} of ${service.desired} tasks run`;
	const why = reason === null ? "" : ` ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(reason)}`;
	if (status === "SUCCESSFUL") return `The newest one, ${of}, has completed; ${tasks}.`;
	if (status === "PENDING" || status === "IN_PROGRESS") return `The newest one, ${of}, is in progress${lifecycleStage === null ? "" : `, in the stage ${lifecycleStage}`}; ${tasks}.`;
	return `The newest one, ${of}, is ${status}; ${tasks}.${why}`;
}



/***/ })

};
;