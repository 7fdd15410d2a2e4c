"use strict";
exports.id = 600;
exports.ids = [600,3660];
exports.modules = {

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ remember),
/* harmony export */   n: () => (/* binding */ failsDeployment),
/* harmony export */   r: () => (/* binding */ failureText),
/* harmony export */   t: () => (/* binding */ MOMENTS)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/verification/check.ts
const MOMENTS = [
	"serving",
	"test-traffic",
	"each-step"
];
/** Keeps the last three. */
function remember(seen, text) {
	return [...seen, text].slice(-3);
}
/** Whether a result fails the deployment. */
function failsDeployment({ state, onInconclusive }) {
	return state === "failed" || state === "inconclusive" && onInconclusive === "fail";
}
/** What failed a deployment: a sentence for each check. Holds text from outside. */
function failureText(failed) {
	const how = (state) => state === "failed" ? "failed" : "was inconclusive, which fails it (`on-inconclusive: fail`)";
	return failed.map(({ check, state, reason }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(`Check ${check} ${how(state)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, 800)}`)).join(" ");
}



/***/ }),

/***/ 3660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ continueStopped),
/* harmony export */   r: () => (/* binding */ pauses_exports),
/* harmony export */   t: () => (/* binding */ continueRollback)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4002);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2638);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8629);





// src/deployment/pauses.ts
var pauses_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({
	continueRollback: () => continueRollback,
	judgeByChecks: () => judgeByChecks,
	leavePauses: () => leavePauses,
	settlePause: () => settlePause
});
/** Leaves each pause to a person. */
const leavePauses = {
	by: "checks",
	decide: () => "leave"
};
/** The step continues its own rollback: what is known to be right needs no second approval. */
const continueRollback = {
	by: "rollback",
	decide: ({ pause, handle }) => pause?.ofRollback === true || handle.inProgress !== true ? "CONTINUE" : "leave"
};
/** Of a deployment that was told to roll back: the pause before that is not continued, that of the rollback is. */
const continueStopped = {
	by: "rollback",
	decide: ({ pause }) => pause?.ofRollback === true ? "CONTINUE" : "leave"
};
/**
* Answers pauses by the checks of `verify`. A check that fails ends the watch, and its rollback answers the pause.
*
* @param answers whether the step continues what passed (`continue-paused: verified`), or leaves it to a person
*/
function judgeByChecks(answers) {
	const decide = ({ pause, checks, readsChecks, unverified }) => {
		if (unverified?.kind === "completed") return "hold";
		if (pause?.ofRollback === true) return answers ? "CONTINUE" : "leave";
		if (readsChecks || checks.some(({ now }) => now === "pending") || checks.some(_check_js__WEBPACK_IMPORTED_MODULE_1__.n)) return answers ? "undecided" : "hold";
		const forPerson = checks.some(({ now, onInconclusive }) => now === "inconclusive" && onInconclusive === "pause");
		return answers && !forPerson ? "CONTINUE" : "leave";
	};
	return {
		by: "checks",
		decide
	};
}
/**
* What one poll leaves to do about a pause: the step answers it, or ends there where it was to wait for a pause, or
* waits on. An answer that AWS refuses is told, and the pause is then left to a person.
*/
async function settlePause(watch, until, judge, context) {
	const { pause, verdict } = watch;
	if (pause === null || context.signal.aborted) return watch;
	if (verdict.kind === "completed") return reportPause(watch, pause, "person", context);
	if (!(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_2__.t)(watch)) return watch;
	const decision = isRefused(watch, pause) ? "leave" : judge.decide(watch);
	const reported = reportPause(watch, pause, answererOf(decision, pause.ofRollback ? "rollback" : judge.by, until), context);
	if (decision === "CONTINUE" || decision === "ROLLBACK") return answer(reported, pause, decision, context);
	return decision === "leave" && until === "paused" && verdict.kind === "pending" ? {
		...reported,
		verdict: {
			kind: "paused",
			why: (0,_obstacles_js__WEBPACK_IMPORTED_MODULE_4__.i)(pause)
		}
	} : reported;
}
function answererOf(decision, by, until) {
	if (decision !== "leave" && decision !== "hold") return by;
	return until === "paused" ? "later-step" : "person";
}
/** Tells a pause once, and once more where it is for a person to answer after all. */
function reportPause(watch, pause, by, { clock }) {
	const { timeline, handle } = watch;
	if (timeline.events.some((event) => event.kind === "pause" && event.pause.hookId === pause.hookId && (by !== "person" || event.by === "person"))) return watch;
	const { stage } = pause;
	const event = {
		kind: "pause",
		atMs: clock.now(),
		service: handle.service,
		stage,
		pause,
		by
	};
	return {
		...watch,
		timeline: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__.i)(timeline, [event])
	};
}
async function answer(watch, pause, action, context) {
	const result = await watch.handle.controller.answerPause(watch, action, context);
	const nowMs = context.clock.now();
	const reported = withEvent(watch, {
		pause,
		action,
		result
	}, nowMs);
	if (result.kind === "refused") return reported;
	return {
		...reported,
		pause: null,
		answeredHooks: new Map([...watch.answeredHooks, [pause.hookId, nowMs]])
	};
}
function withEvent(watch, { pause, action, result }, atMs) {
	const { hookId, stage } = pause;
	const why = result.kind === "answered" ? null : result.why;
	const event = {
		kind: "pause-answer",
		atMs,
		service: watch.handle.service,
		stage,
		hookId,
		action,
		result: result.kind,
		why
	};
	return {
		...watch,
		timeline: (0,_events_js__WEBPACK_IMPORTED_MODULE_3__.i)(watch.timeline, [event])
	};
}
/** Whether AWS has refused the step's answer to this pause. */
function isRefused({ timeline }, { hookId }) {
	return timeline.events.some((event) => event.kind === "pause-answer" && event.hookId === hookId && event.result === "refused");
}



/***/ }),

/***/ 600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollBackService: () => (/* binding */ rollBackService)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4664);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2813);
/* harmony import */ var _pauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3660);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8132);




// src/deployment/rollback.ts
/** Rolls a service back and waits for the end of it. Never throws an AwsError, and never tries twice. */
async function rollBack(target, failed, settings, context, onEvent) {
	const { controller } = failed.handle;
	const to = target.revision;
	const signal = context.signal.aborted ? context.writeSignal : context.signal;
	const start = await controller.rollBack(target, failed, {
		...context,
		signal
	});
	if (start.kind === "impossible") return {
		kind: "none",
		why: start.why
	};
	if (start.kind === "refused") return {
		kind: "failed",
		to,
		why: start.why,
		left: start.inDoubt ? "either" : "failed",
		...start.error !== void 0 && { error: start.error }
	};
	const handle = start.kind === "started" ? start.handle : failed.handle;
	const stopping = start.kind === "stopping" ? { failureThreshold: Number.POSITIVE_INFINITY } : {};
	const pauses = {
		started: _pauses_js__WEBPACK_IMPORTED_MODULE_1__.t,
		stopping: _pauses_js__WEBPACK_IMPORTED_MODULE_1__.n,
		overtaken: void 0
	}[start.kind];
	const observer = {
		onEvent: start.kind === "started" ? onEvent : onceEach(failed.timeline.events, onEvent),
		onEnd: () => void 0,
		...pauses !== void 0 && { onPause: pauses }
	};
	const [watch] = await (0,_watch_js__WEBPACK_IMPORTED_MODULE_2__.t)([handle], {
		...settings,
		...stopping
	}, context, observer);
	if (watch === void 0) return {
		kind: "started",
		to,
		why: ""
	};
	if (start.kind === "overtaken") return {
		kind: "overtaken",
		watch
	};
	if (start.kind === "started") return resultOfRedeploy(watch, to);
	return settled(resultOfStop(watch, to, controller.displayName), target, watch.last ?? failed.last, start.settle);
}
/** Rolls back what the controller's own rollback leaves, and adds to the result what could not be. */
async function settled(result, { members }, last, settle) {
	if (last === null || settle === void 0 || result.kind !== "done" && result.kind !== "started") return result;
	const left = await settle(last, result.kind === "done");
	if (left === null) {
		const { desiredCount } = members;
		return result.kind === "done" && typeof desiredCount === "number" ? {
			...result,
			desired: desiredCount
		} : result;
	}
	return result.kind === "done" ? {
		...result,
		left
	} : {
		...result,
		why: `${result.why} ${left}`.trim()
	};
}
/** A deployment that is rolled back in place is watched from the start: what its first poll shows again is left out. */
function onceEach(before, onEvent) {
	const keyOf = (event) => JSON.stringify({
		...event,
		atMs: 0,
		...event.kind !== "stage" && { stage: null }
	});
	let known = new Set(before.map(keyOf));
	return (events) => {
		const fresh = events.filter((event) => !known.has(keyOf(event)));
		known = /* @__PURE__ */ new Set();
		if (fresh.length > 0) onEvent(fresh);
	};
}
/** Our own deployment of the earlier revision is judged like any other. */
function resultOfRedeploy(watch, to) {
	const { verdict, last } = watch;
	if (verdict.kind === "completed") return {
		kind: "done",
		to,
		...countsOf(last)
	};
	if (verdict.kind === "failed") return {
		kind: "failed",
		to,
		why: `${verdict.why}${lastFailure(watch)}`,
		left: "earlier",
		watch
	};
	if (verdict.kind === "superseded") return {
		kind: "failed",
		to,
		why: verdict.why,
		left: null
	};
	return {
		kind: "started",
		to,
		why: verdict.kind === "cancelled" ? "" : verdict.why
	};
}
function countsOf(last) {
	return {
		running: last?.running ?? 0,
		desired: last?.desired ?? 0
	};
}
/** Why the earlier revision's own tasks fail, in ECS's words. */
function lastFailure(watch) {
	const task = (0,_proof_js__WEBPACK_IMPORTED_MODULE_0__.a)(watch).at(-1);
	return task === void 0 ? "" : ` The last of its tasks: ${(0,_proof_js__WEBPACK_IMPORTED_MODULE_0__.s)(task).replace(/\.$/, "")}.`;
}
/** What was stopped is rolled back by the controller: it ends as failed and rolled back. */
function resultOfStop({ verdict, last }, to, by) {
	if (verdict.kind === "failed" && verdict.rollback.state === "done") return {
		kind: "done",
		to: verdict.rollback.to,
		...countsOf(last)
	};
	if (verdict.kind === "failed" && verdict.rollback.state === "failed") return {
		kind: "failed",
		to,
		why: verdict.rollback.why,
		left: null
	};
	return {
		kind: "started",
		to,
		why: `${by} was told to roll back to ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.s)(to)}. ${verdict.why}`
	};
}
// src/deployment/roll-back-service.ts
/** A rollback takes as long as a rollout, however little time the rollout itself was given. */
const minRollbackMinutes = 10;
/** Rolls a service back, or scales one to 0 that never served, with a group of its own in the log. */
async function rollBackService(plan, watch, inputs, context, { log, onEvent, several }) {
	const begin = (title) => several ? log.line(title) : log.startGroup(title);
	const end = () => several ? void 0 : log.endGroup();
	if (plan.kind === "scale-to-zero") {
		begin(`Scale ${watch.handle.service} to 0`);
		const scaled = await watch.handle.controller.scaleToZero?.(watch, context) ?? await (await __webpack_require__.e(/* import() */ 9530).then(__webpack_require__.bind(__webpack_require__, 9530))).scaleToZero(watch, context);
		end();
		return scaled;
	}
	const settings = {
		deadlineMs: context.clock.now() + Math.max(minRollbackMinutes, inputs.waitForMinutes) * 6e4,
		maxDelayMs: inputs.waitMaxDelaySeconds * 1e3,
		failureThreshold: inputs.failureThreshold,
		bakeMs: 0,
		proofMs: 0,
		until: "completed"
	};
	begin(`Roll back ${watch.handle.service} to ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.s)(plan.revision)}`);
	const rollback = await rollBack(plan, watch, settings, context, onEvent);
	end();
	if (several && rollback.kind === "done") log.line(`Rolled back ${watch.handle.service}: it runs ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.s)(rollback.to)} again`);
	return rollback;
}



/***/ })

};
;