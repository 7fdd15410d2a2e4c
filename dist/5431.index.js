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



/***/ })

};
;