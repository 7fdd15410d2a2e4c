"use strict";
exports.id = 3490;
exports.ids = [3490];
exports.modules = {

/***/ 3490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pollCodeDeploy: () => (/* binding */ pollCodeDeploy),
/* harmony export */   startCodeDeployWatch: () => (/* binding */ startCodeDeployWatch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1775);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2813);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4002);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2638);
/* harmony import */ var _stopped_tasks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6461);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1528);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1818);









// src/deployment/controllers/codedeploy/events.ts
/** What this poll shows that the one before did not: lifecycle events, traffic, counts, waits, in this order. */
function codeDeployEvents(before, after, handle, seen) {
	const events = [
		...lifecycleEvents(before, after),
		...trafficEvents(before, after, handle),
		...waitEvents(before, after, handle),
		...rollbackEvents(before, after)
	];
	const stage = after.target?.events.find((each) => each.status === "InProgress")?.name ?? null;
	const common = {
		atMs: after.nowMs,
		service: handle.service
	};
	return [...events.map((item) => ({
		...item,
		...common,
		stage
	})), ...newCounts(after, seen).map((counts) => ({
		kind: "counts",
		...common,
		counts
	}))];
}
/** Events that wait their turn or were skipped are not worth a line. */
function lifecycleEvents(before, after) {
	return (after.target?.events ?? []).flatMap(({ name, status, diagnostics }) => {
		if (before?.target?.events.find((each) => each.name === name)?.status === status || status === "Pending" || status === "Skipped") return [];
		return [{
			kind: "lifecycle-event",
			name,
			status,
			diagnostics
		}];
	});
}
function trafficEvents(before, after, handle) {
	const weight = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.r)(after.target)?.trafficWeight ?? null;
	const known = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.r)(before?.target ?? null)?.trafficWeight ?? 0;
	if (weight === null || weight === known) return [];
	return [{
		kind: "traffic",
		traffic: "production",
		percent: weight,
		revision: handle.revision
	}];
}
function waitEvents(before, after, handle) {
	const { record } = after;
	if (record.terminationWait) return before?.record.terminationWait ? [] : [{ kind: "termination-wait" }];
	if (record.status !== "Ready" || before?.record.status === "Ready") return [];
	return [{
		kind: "ready-wait",
		command: (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.t)(handle, record.id)
	}];
}
function rollbackEvents(before, { undoing }) {
	if (undoing === null || before?.undoing?.status === undoing.status) return [];
	return [{
		kind: "controller-rollback",
		deploymentId: undoing.id,
		status: undoing.status
	}];
}
function newCounts(after, seen) {
	if (after.target === null) return [];
	const counts = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.n)(after.target, seen.desired, seen.failed);
	const last = seen.timeline.events.findLast((item) => item.kind === "counts");
	return last?.kind === "counts" && JSON.stringify(last.counts) === JSON.stringify(counts) ? [] : [counts];
}
// src/deployment/controllers/codedeploy/poll.ts
function startCodeDeployWatch(handle) {
	return {
		...(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_4__.n)(handle),
		handle,
		state: null
	};
}
/**
* Polls one deployment. `service` is read for its events and counts only: null where it could not be.
*
* @throws AwsError where CodeDeploy's own record could not be read
*/
async function pollCodeDeploy(watch, service, settings, context) {
	const state = await read(watch.state, watch.handle, context);
	return {
		...await judged(watch, service, state, settings, context),
		state
	};
}
/** One poll of the deployment, of how far the service is within it, and of what rolls it back. */
async function read(before, handle, { codeDeploy, clock, signal }) {
	const { targetId, plan } = handle.codeDeploy;
	const id = handle.deploymentId;
	const [record, shown] = await Promise.all([codeDeploy.getDeployment(id, signal), codeDeploy.getDeploymentTarget(id, targetId, signal).catch(() => null)]);
	if (record === null) throw new Error(`CodeDeploy knows no deployment ${id}.`);
	const { application, group } = plan;
	const undoingId = record.rollback?.deploymentId ?? null;
	const alone = record.status === "Stopped" && undoingId === null;
	const [undoing, others] = await Promise.all([undoingId === null ? null : codeDeploy.getDeployment(undoingId, signal), alone ? codeDeploy.listDeployments({
		application,
		group,
		sinceMs: record.createdAtMs,
		active: true
	}, signal) : []]);
	const other = others.find((each) => each !== id) ?? null;
	const taking = other === null ? null : await codeDeploy.getDeployment(other, signal);
	const undoes = taking?.creator === "codeDeployRollback";
	return {
		record,
		target: shown ?? before?.target ?? null,
		undoing: undoing ?? (undoes ? taking : null),
		successor: undoes ? null : other,
		nowMs: clock.now()
	};
}
async function judged(watch, service, state, settings, context) {
	const { handle } = watch;
	const collected = await withStopped({
		...watch,
		last: service ?? watch.last
	}, state, context);
	const seen = {
		timeline: watch.timeline,
		desired: service?.desired ?? 0,
		failed: (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__.a)(collected).length
	};
	const events = [
		...codeDeployEvents(watch.state, state, handle, seen),
		...service === null ? [] : (0,_events_js__WEBPACK_IMPORTED_MODULE_5__.o)(watch.timeline, handle, service, state.nowMs),
		...(0,_proof_js__WEBPACK_IMPORTED_MODULE_3__.o)(watch, collected, state.nowMs)
	];
	const verdict = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.i)(handle, state, settings.until);
	const timeline = (0,_events_js__WEBPACK_IMPORTED_MODULE_5__.i)(watch.timeline, events);
	const last = collected.last === null ? null : withServing(collected.last, state, verdict.kind === "failed");
	const ended = checkThreshold({
		...collected,
		last,
		verdict,
		timeline,
		endedAtMs: state.nowMs
	}, state, settings);
	return (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__.t)(ended, {
		...settings,
		bakeMs: 0
	}, state.nowMs);
}
/** ECS counts the tasks of both task sets as the service's: those of the one that is to serve are what is asked about. */
function withServing(service, { target }, failed) {
	if (target === null) return service;
	const counts = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.n)(target, service.desired, 0);
	return {
		...service,
		running: failed ? counts.old : counts.running
	};
}
/** Keeps the stopped tasks of the new task set: ECS forgets them within the hour. */
async function withStopped(watch, state, context) {
	const green = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__.r)(state.target);
	if (green === null || green.id === "" || watch.stoppedTrouble !== null) return watch;
	const { cluster, serviceArn } = watch.handle;
	const of = {
		cluster,
		service: serviceArn,
		deploymentId: green.id
	};
	try {
		return {
			...watch,
			stopped: await (0,_stopped_tasks_js__WEBPACK_IMPORTED_MODULE_6__.t)(watch.stopped, context.ecs, of, context.signal)
		};
	} catch (error) {
		const denied = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "denied";
		return {
			...watch,
			stoppedTrouble: denied ? error : null
		};
	}
}
/** CodeDeploy waits an hour for a task set whose tasks crash; failed tasks are counted to end that sooner. */
function checkThreshold(watch, { record }, { failureThreshold }) {
	if (watch.verdict.kind !== "pending" || (0,_record_js__WEBPACK_IMPORTED_MODULE_8__.t)(record) || record.terminationWait) return watch;
	const count = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__.a)(watch).length;
	const desired = watch.last?.desired ?? watch.handle.rollbackPoint.desired;
	const limit = (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_4__.o)(failureThreshold, watch.last === null ? _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.n : (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.r)(watch.last), desired);
	if (count < limit) return watch;
	const why = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.A)(count, "task")} of the new revision failed (threshold ${limit}); CodeDeploy itself had not failed the deployment.`;
	return {
		...watch,
		verdict: {
			kind: "failed",
			why,
			rollback: { state: "none" }
		}
	};
}



/***/ })

};
;