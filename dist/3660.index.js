"use strict";
exports.id = 3660;
exports.ids = [3660];
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



/***/ })

};
;