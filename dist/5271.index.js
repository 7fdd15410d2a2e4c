"use strict";
exports.id = 5271;
exports.ids = [5271];
exports.modules = {

/***/ 5271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepNeverServed: () => (/* binding */ keepNeverServed),
/* harmony export */   startsNoTasks: () => (/* binding */ startsNoTasks)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7939);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5180);




// src/deployment/keep-never-served.ts
/** Whether an update started a deployment that has no tasks: ECS completes it, and that proves nothing. */
function startsNoTasks({ state, plan: { service, members }, created }) {
	if (state.kind !== "started" || !state.handle.isNew || created) return false;
	return service.scheduling !== "DAEMON" && service.desired === 0 && (members.desiredCount ?? 0) === 0;
}
/**
* Records of services whose first deployment failed that their new deployment has no tasks either: the record names the
* latest deployment, and one that names an older one is over. ECS tells nothing of this: it completes deployments without
* tasks like any other. Never throws an AwsError; returns warnings.
*/
async function keepNeverServed(updates, cluster, { ecs, signal, writeSignal }) {
	if (signal.aborted) return [];
	const handles = updates.flatMap(({ state }) => state.kind === "started" ? [state.handle] : []);
	const tens = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(handles.map(({ serviceArn }) => serviceArn));
	const services = (await Promise.all(tens.map((ten) => ecs.describeTagged(cluster, ten, signal).catch(unread)))).flat();
	return (await Promise.all(handles.map(async ({ serviceArn, service: name, deploymentId, rollbackPoint }) => {
		const service = services.find(({ arn }) => arn === serviceArn);
		const failed = service === void 0 ? null : (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.o)(service, _never_served_js__WEBPACK_IMPORTED_MODULE_2__.n);
		if (failed === null || !rollbackPoint.deployments.has(failed)) return [];
		try {
			await ecs.tagService(serviceArn, [{
				key: _never_served_js__WEBPACK_IMPORTED_MODULE_2__.n,
				value: deploymentId
			}], writeSignal);
			return [];
		} catch (error) {
			unread(error);
			return [`${name}: no deployment with tasks has completed yet, and this could not be recorded in its tags, so give \`desired-count\` in the next run. ${error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t ? (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message) : ""}`];
		}
	}))).flat();
}
function unread(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return [];
	throw error;
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



/***/ })

};
;