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
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1818);
/* harmony import */ var _task_sets2_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1350);










// src/deployment/controllers/codedeploy/judge.ts
/** How long CodeDeploy may take to begin the undoing of a deployment that it says it undoes. */
const undoingWithinMs = 6e4;
/** Judges one poll. Pure. https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_DeploymentInfo.html */
function judgeCodeDeploy(handle, seen, until) {
	const { record, target } = seen;
	if (record.status === "Succeeded") return served(handle, seen, "");
	if ((0,_record_js__WEBPACK_IMPORTED_MODULE_7__.t)(record)) return ended(handle, seen);
	if (until === "baking" && (record.terminationWait || hasShifted(target))) return served(handle, seen, " The old task set is kept until its termination wait time ends.");
	return {
		kind: "pending",
		why: missing(handle, seen),
		settling: false
	};
}
/** The last hook after the shift is over. */
function hasShifted(target) {
	return target?.events.some(({ name, status }) => name === "AfterAllowTraffic" && isPassed(status)) ?? false;
}
function isPassed(status) {
	return status === "Succeeded" || status === "Skipped";
}
function served(handle, { target }, more) {
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(handle.revision);
	const green = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(target);
	if (green !== null && green.desired === 0) {
		const warning = `The desired count is 0: ${name} is set, but no task ran, so the new revision is untested. \`desired-count\` starts tasks.`;
		return {
			kind: "completed",
			why: warning,
			warning
		};
	}
	return {
		kind: "completed",
		why: `${name} ${green === null ? "serves" : `runs ${green.running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(green.desired, "task")} and serves`} all production traffic.${more}`,
		warning: null
	};
}
/** Failed or Stopped. */
function ended(handle, seen) {
	const { record, successor } = seen;
	const why = whyEnded(seen);
	if (record.status === "Stopped" && successor !== null && successor !== record.rollback?.deploymentId) return {
		kind: "superseded",
		why: `Our deployment (${record.id}) was stopped, and another one (${successor}) took its place.`,
		by: successor
	};
	return {
		kind: "failed",
		why,
		rollback: rollbackOf(handle, seen)
	};
}
/** What CodeDeploy did about it. */
function rollbackOf(handle, { record, target, undoing, nowMs }) {
	const to = handle.rollbackPoint.revision;
	if (to === null) return { state: "none" };
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(to);
	if (undoing !== null) return undone(to, undoing);
	const sinceMs = nowMs - (record.completedAtMs ?? nowMs);
	const shifted = !(target !== null && !target.taskSets.some((each) => (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.n)(each) && each.trafficWeight > 0) && hasBlue(target));
	if ((record.status === "Stopped" ? shifted : record.rollsBack) && sinceMs < undoingWithinMs) return {
		state: "running",
		to,
		why: `CodeDeploy is rolling back to ${name}.`
	};
	return shifted ? { state: "none" } : {
		state: "done",
		to,
		why: `No traffic had been shifted: ${name} is still serving.`
	};
}
function undone(to, undoing) {
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(to);
	if (undoing.status === "Succeeded") return {
		state: "done",
		to,
		why: `CodeDeploy rolled back to ${name} (deployment ${undoing.id}), which is serving again.`
	};
	if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_7__.t)(undoing)) return {
		state: "running",
		to,
		why: `CodeDeploy is rolling back to ${name} (deployment ${undoing.id}).`
	};
	const why = undoing.error === null ? `it is ${undoing.status}` : undoing.error.message;
	return {
		state: "failed",
		to,
		why: `CodeDeploy's rollback to ${name} (deployment ${undoing.id}) failed too: ${why}`
	};
}
/** CodeDeploy's words, and those of the event that failed. */
function whyEnded({ record, target }) {
	const failed = target?.events.find(({ status }) => status === "Failed") ?? null;
	const said = record.error === null ? `CodeDeploy ended the deployment as ${record.status}.` : (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(record.error.message.trim());
	const code = record.error === null ? "" : ` (${record.error.code})`;
	const event = failed === null ? "" : ` The event ${failed.name} failed`;
	const diagnostics = failed === null ? "" : failed.diagnostics === null ? "." : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(failed.diagnostics.trim())}`;
	return `${said.replace(/\.$/, "")}${code}.${event}${diagnostics}`;
}
/** What the deployment waits for: a person, tasks, a hook, traffic or time. */
function missing(handle, { record, target }) {
	const { id, status } = record;
	if (record.terminationWait) return `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(handle.revision)} serves; CodeDeploy keeps the old task set until its termination wait time ends.`;
	if (status === "Ready") return `It waits for manual approval: ${continueCommand(handle, id)}.`;
	const event = target?.events.find((each) => each.status === "InProgress")?.name ?? null;
	const at = event === null ? `It is ${status}.` : `The event ${event} is in progress.`;
	const green = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(target);
	if (green === null) return at;
	const name = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(handle.revision);
	return `${at} ${green.running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(green.desired, "task")} of ${name} run. ${name} gets ${green.trafficWeight} % of the traffic.`;
}
/** https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ContinueDeployment.html */
function continueCommand(handle, id) {
	const region = (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.i)(handle.serviceArn)?.region;
	return `aws deploy continue-deployment${region ? ` --region ${region}` : ""} --deployment-id ${id} --deployment-wait-type READY_WAIT`;
}
function hasBlue(target) {
	return target.taskSets.some((taskSet) => !(0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.n)(taskSet));
}
function countsIn(target, desired, failed) {
	const green = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(target);
	const old = target.taskSets.filter((taskSet) => !(0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.n)(taskSet));
	return {
		desired: green?.desired ?? desired,
		running: green?.running ?? 0,
		pending: green?.pending ?? 0,
		failed,
		old: old.reduce((sum, taskSet) => sum + taskSet.running, 0)
	};
}
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
	const weight = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(after.target)?.trafficWeight ?? null;
	const known = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(before?.target ?? null)?.trafficWeight ?? 0;
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
		command: continueCommand(handle, record.id)
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
	const counts = countsIn(after.target, seen.desired, seen.failed);
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
	const verdict = judgeCodeDeploy(handle, state, settings.until);
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
	const counts = countsIn(target, service.desired, 0);
	return {
		...service,
		running: failed ? counts.old : counts.running
	};
}
/** Keeps the stopped tasks of the new task set: ECS forgets them within the hour. */
async function withStopped(watch, state, context) {
	const green = (0,_task_sets2_js__WEBPACK_IMPORTED_MODULE_9__.t)(state.target);
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
	if (watch.verdict.kind !== "pending" || (0,_record_js__WEBPACK_IMPORTED_MODULE_7__.t)(record) || record.terminationWait) return watch;
	const count = (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__.a)(watch).length;
	const desired = watch.last?.desired ?? watch.handle.rollbackPoint.desired;
	const limit = (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_4__.o)(failureThreshold, watch.last === null ? _deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.n : (0,_deployment_configuration_js__WEBPACK_IMPORTED_MODULE_2__.r)(watch.last), desired);
	if (count < limit) return watch;
	const why = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(count, "task")} of the new revision failed (threshold ${limit}); CodeDeploy itself had not failed the deployment.`;
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