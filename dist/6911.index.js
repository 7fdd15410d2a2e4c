"use strict";
exports.id = 6911;
exports.ids = [6911];
exports.modules = {

/***/ 6911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFleetReads: () => (/* binding */ createFleetReads)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6461);


// src/deployment/fleet-reads.ts
/** ECS keeps stopped tasks for an hour. A longer list costs more than the services' own lists, 100 tasks a page. */
const mostPages = 30;
/** Up to here the whole list is read again where one service has to be known at this moment. */
const fewCalls = 8;
/** Routine lists take two calls a second: a tenth of what ECS grants (ECS developer guide, "Request throttling"). */
const restPerCallMs = 500;
/**
* Reads for many deployments what one would read for itself: the stopped tasks of a cluster instead of those of each
* service, which is a few calls for hundreds of services.
*/
function createFleetReads(handles, { ecs, clock }) {
	const clusters = /* @__PURE__ */ new Map();
	const ids = new Set(handles.map(({ deploymentId }) => deploymentId));
	const isOver = (task) => task !== void 0 && ((0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_1__.i)(task) || !ids.has(task.startedBy ?? ""));
	async function describe(known, cluster, arns, signal) {
		const open = arns.filter((arn) => !isOver(known.tasks.get(arn)));
		if (open.length === 0) return 0;
		for (const task of await ecs.describeTasks(cluster, open, signal)) remember(known, task);
		return Math.ceil(open.length / 100);
	}
	async function list(known, cluster, signal) {
		const atMs = clock.now();
		try {
			const arns = await ecs.listStoppedInCluster(cluster, mostPages, signal);
			if (arns === null) {
				known.isApart = true;
				return;
			}
			const described = await describe(known, cluster, arns, signal);
			known.calls = Math.max(1, Math.ceil(arns.length / 100)) + described;
			known.listedAtMs = atMs;
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.details.kind !== "denied") throw error;
			known.isApart = true;
		}
	}
	return {
		async stoppedTasks({ cluster, service, deploymentId }, sinceMs, signal) {
			const known = clusters.get(cluster) ?? nothingKnown();
			clusters.set(cluster, known);
			if (known.isApart) return null;
			const isRested = clock.now() - known.listedAtMs >= known.calls * restPerCallMs;
			const isNeeded = sinceMs !== null && known.listedAtMs < sinceMs;
			if (isRested || known.listing !== null || isNeeded && known.calls <= fewCalls) {
				known.listing ??= list(known, cluster, signal).finally(() => {
					known.listing = null;
				});
				await known.listing;
				if (known.isApart) return null;
			} else if (isNeeded) await describe(known, cluster, await ecs.listStoppedTasks(cluster, service, signal), signal);
			return known.byDeployment.get(deploymentId) ?? /* @__PURE__ */ new Map();
		},
		readsRecord: (handle) => handle.serviceArn === handles[0]?.serviceArn
	};
}
function nothingKnown() {
	return {
		tasks: /* @__PURE__ */ new Map(),
		byDeployment: /* @__PURE__ */ new Map(),
		listedAtMs: 0,
		calls: 0,
		listing: null,
		isApart: false
	};
}
function remember({ tasks, byDeployment }, task) {
	tasks.set(task.arn, task);
	const deployment = task.startedBy ?? "";
	const started = byDeployment.get(deployment) ?? /* @__PURE__ */ new Map();
	byDeployment.set(deployment, started.set(task.arn, task));
}



/***/ })

};
;