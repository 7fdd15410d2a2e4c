"use strict";
exports.id = 5431;
exports.ids = [5431];
exports.modules = {

/***/ 5431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ handle_exports),
/* harmony export */   t: () => (/* binding */ codeDeployHandle)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _task_sets2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1350);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);



// src/deployment/controllers/codedeploy/handle.ts
var handle_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ codeDeployHandle: () => codeDeployHandle });
/** What to watch of a deployment that was started, or met in progress. */
function codeDeployHandle({ service, cluster, revision }, plan, controller, { id, resumedMs, startedAtMs }) {
	const earlier = service.events.filter((event) => event.atMs < (resumedMs ?? Number.POSITIVE_INFINITY));
	const rollbackPoint = (0,_handle_js__WEBPACK_IMPORTED_MODULE_1__.n)(service, Object.keys(plan.members));
	const replaced = resumedMs === null ? null : (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_2__.t)(service);
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

/***/ 1350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ taskSetsOf),
/* harmony export */   t: () => (/* binding */ replacedRevision)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);


// src/service/task-sets.ts
/** The task sets of a service, newest first; empty where ECS deploys it. */
function taskSetsOf({ members }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(members.taskSets).map(toTaskSet).sort((one, other) => other.createdAtMs - one.createdAtMs);
}
function toTaskSet({ taskDefinition, status, externalId, createdAt }) {
	return {
		revision: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(taskDefinition),
		isPrimary: status === "PRIMARY",
		externalId: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(externalId),
		createdAtMs: Date.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(createdAt) ?? "") || 0
	};
}
/**
* ARN of the revision that the newest task set of a service replaces: it serves until all traffic has shifted, and is kept
* for a while then. Null where there is no other task set, and where that one's revision is the newer one: the service is
* being rolled back, or was.
*/
function replacedRevision(service) {
	const [newest, replaced] = taskSetsOf(service);
	const [from, to] = [(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.a)(replaced?.revision ?? ""), (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.a)(newest?.revision ?? "")];
	if (replaced === void 0 || from === null || to === null) return null;
	return from.family === to.family && (from.revision ?? 0) >= (to.revision ?? 0) ? null : replaced.revision;
}



/***/ })

};
;