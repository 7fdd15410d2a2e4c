"use strict";
exports.id = 7265;
exports.ids = [7265];
exports.modules = {

/***/ 7265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awaitRoute: () => (/* binding */ awaitRoute),
/* harmony export */   isRouteSettled: () => (/* binding */ isRouteSettled)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2638);


// src/deployment/controllers/ecs/gateway-route.ts
/**
* Holds the completed verdict of a service that an ECS gateway is to reach until its route is active: a service that no
* request can reach does not serve. A route that failed fails the deployment. Where the routes may not be read, a
* warning says so.
*/
async function awaitRoute(watch, nowMs, { ecs, signal }) {
	const { handle } = watch;
	try {
		const { status, verdict } = judgeRoutes(await ecs.gatewayRoutes(handle.cluster, handle.service, signal), watch.verdict);
		const event = {
			kind: "route",
			atMs: nowMs,
			service: handle.service,
			stage: null,
			status
		};
		const timeline = status !== watch.routeStatus ? (0,_events_js__WEBPACK_IMPORTED_MODULE_1__.i)(watch.timeline, [event]) : watch.timeline;
		return {
			...watch,
			verdict,
			timeline,
			routeStatus: status
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.details.kind !== "denied") throw error;
		return {
			...watch,
			verdict: withWarning(watch.verdict, error.message),
			routeStatus: "unknown"
		};
	}
}
/** Whether the routes need not be asked for any more. */
function isRouteSettled({ routeStatus }) {
	return routeStatus === "ACTIVE" || routeStatus === "unknown";
}
/** Pure. A route that is being deleted belongs to an earlier connector. */
function judgeRoutes(routes, completed) {
	const own = routes.filter(({ status }) => !status.startsWith("DELETE_"));
	const failed = own.find(({ status }) => status.endsWith("_FAILED"));
	if (failed !== void 0) {
		const why = `The tasks run, but the route of the ECS gateway${failed.portName === null ? "" : ` to port ${failed.portName}`} is ${failed.status}: requests do not reach them. Check the infrastructure role of the gateway, its VPC and its subnets (route ${failed.arn}).`;
		return {
			status: failed.status,
			verdict: {
				kind: "failed",
				why,
				rollback: { state: "none" }
			}
		};
	}
	const waiting = own.find(({ status }) => status !== "ACTIVE");
	if (own.length > 0 && waiting === void 0) return {
		status: "ACTIVE",
		verdict: completed
	};
	const status = waiting?.status ?? "not listed yet";
	return {
		status,
		verdict: {
			kind: "pending",
			why: `The tasks run, but the route of the ECS gateway is ${status}.`,
			settling: false
		}
	};
}
function withWarning(verdict, message) {
	if (verdict.kind !== "completed") return verdict;
	const warning = `Whether the route of the ECS gateway is active could not be read. ${message}`;
	return {
		...verdict,
		warning: verdict.warning === null ? warning : `${verdict.warning} ${warning}`
	};
}



/***/ })

};
;