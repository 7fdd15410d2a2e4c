"use strict";
exports.id = 9074;
exports.ids = [9074];
exports.modules = {

/***/ 9074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ answer_pause_exports),
/* harmony export */   t: () => (/* binding */ answerHook)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2975);




// src/deployment/controllers/ecs/blue-green/answer-pause.ts
var answer_pause_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({
	answerHook: () => answerHook,
	answerPause: () => answerPause
});
/** Before each read that settles a lost response: reads lag behind writes by seconds. */
const settleAfterMs = [
	1e3,
	2e3,
	4e3
];
/** How often an answer whose response was lost, and that was looked for in vain, is sent altogether. */
const maxSends = 3;
/** Answers the pause that holds a deployment under watch. Never throws an AwsError. */
async function answerPause({ pause }, action, context) {
	return pause === null ? {
		kind: "over",
		why: "No pause hook holds the deployment."
	} : answerHook(pause, action, context);
}
/**
* Answers a hook that waits (ContinueServiceDeployment). Where the response is lost, or ECS says that the hook does not
* wait, the record of the deployment tells what became of the hook. Never throws an AwsError.
*/
async function answerHook(pause, action, context) {
	const { ecs, clock, writeSignal: signal } = context;
	const { hookId, serviceDeploymentArn } = pause;
	let wasLost = false;
	const taken = { kind: "answered" };
	const send = async () => {
		await ecs.continueServiceDeployment({
			serviceDeploymentArn,
			hookId,
			action
		}, signal);
		return taken;
	};
	const find = async () => {
		wasLost = true;
		const seen = await lookAt(pause, context);
		if (seen === null) return { kind: "unknown" };
		return seen.waits ? { kind: "not-sent" } : {
			kind: "found",
			value: settled(seen, action)
		};
	};
	try {
		return await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_2__.r)({
			send,
			find,
			delays: settleAfterMs,
			maxAttempts: maxSends,
			clock,
			signal
		});
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		const { kind } = error.details;
		const inDoubt = kind === "lost" || kind === "aborted";
		if (!saysOver(error)) return {
			kind: "refused",
			why: error.message,
			inDoubt,
			error
		};
		const seen = await lookAt(pause, context);
		if (wasLost && seen !== null && !seen.waits) return settled(seen, action);
		return {
			kind: "over",
			why: seen === null || seen.waits ? error.message : endText(seen)
		};
	}
}
/** ECS's words for a hook that does not wait, or not any more (ECS API reference, "ContinueServiceDeployment"). */
function saysOver({ details, message }) {
	if (details.code === "ServiceDeploymentNotFoundException") return true;
	return details.kind === "refused" && /hookId is either completed|in terminal states/i.test(message);
}
/** Null where the record may not be read, or is not there. */
async function lookAt({ hookId, serviceDeploymentArn }, { ecsForPolling, writeSignal }) {
	try {
		const record = await ecsForPolling.describeServiceDeployment(serviceDeploymentArn, writeSignal);
		if (record === null) return null;
		const status = record.hooks.find((hook) => hook.id === hookId)?.status ?? null;
		return {
			waits: (0,_hooks_js__WEBPACK_IMPORTED_MODULE_3__.i)(record).some((hook) => hook.id === hookId),
			status,
			hookId,
			deployment: record.status
		};
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) return null;
		throw error;
	}
}
/** After a lost response: an end that this answer leads to is taken for its own. */
function settled(seen, action) {
	const goesBack = seen.status === "FAILED" || seen.deployment.startsWith("ROLLBACK_");
	return seen.status !== "TIMED_OUT" && goesBack === (action === "ROLLBACK") ? { kind: "answered" } : {
		kind: "over",
		why: endText(seen)
	};
}
function endText({ hookId, status, deployment }) {
	if (status === "TIMED_OUT") return `Hook ${hookId} had expired before it was answered.`;
	if (status === "SUCCEEDED") return `Hook ${hookId} had been continued before.`;
	if (status === "FAILED") return `Hook ${hookId} had been answered with ROLLBACK before.`;
	return `Hook ${hookId} does not wait any more; the service deployment is ${deployment}.`;
}



/***/ }),

/***/ 837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ slept)
/* harmony export */ });
// src/lib/clock.ts
/** Sleeps; false when the sleep was cut off by the signal. */
async function slept(ms, clock, signal) {
	try {
		await clock.sleep(ms, signal);
		return true;
	} catch (error) {
		if (!signal.aborted) throw error;
		return false;
	}
}



/***/ }),

/***/ 5713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sendUntilAnswered),
/* harmony export */   n: () => (/* binding */ lookFor),
/* harmony export */   r: () => (/* binding */ sendOnce),
/* harmony export */   t: () => (/* binding */ isLostResponse)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);


// src/lib/lost-response.ts
/**
* What to do when the response to a write is lost (reset, time-out, 5xx): it may or may not have been done. It is looked
* for before it is sent again, so that one request never becomes two deployments, revisions or tasks.
*/
/** Whether the error says that the response was lost. */
function isLostResponse(error) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "lost";
}
/**
* Sends a request that must not be done twice. Where its response is lost it looks for what the request did, and sends it
* again only where the last read showed that nothing was done.
*
* @throws the error of the last request, or what `find` throws
*/
async function sendOnce(sending) {
	const { send, find, isLost = isLostResponse, maxAttempts, signal } = sending;
	for (let attempt = 1;; attempt += 1) try {
		return await send();
	} catch (error) {
		if (!isLost(error, attempt)) throw error;
		const look = await lookFor(() => find(error), sending);
		if (look.kind === "found") return look.value;
		if (look.kind === "unknown" || attempt >= maxAttempts || signal.aborted) throw error;
	}
}
/**
* Looks after each of the delays, since reads lag behind writes by seconds: until something is found, else what the last
* look told. `unknown` when the run is cancelled meanwhile.
*/
async function lookFor(look, { delays, clock, signal }) {
	let last = { kind: "unknown" };
	for (const ms of delays) {
		if (!await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__.t)(ms, clock, signal)) return { kind: "unknown" };
		last = await look();
		if (last.kind === "found") return last;
		if (signal.aborted) return { kind: "unknown" };
	}
	return last;
}
/**
* Sends a request that may be repeated, because of a client token or because doing it twice changes nothing, until its
* response arrives: once more for each of the delays.
*
* @throws the error of the last request
*/
async function sendUntilAnswered(send, { delays, clock, signal }) {
	for (let sends = 1;; sends += 1) try {
		return await send();
	} catch (error) {
		const ms = delays[sends - 1];
		if (!isLostResponse(error) || ms === void 0 || !await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__.t)(ms, clock, signal)) throw error;
	}
}



/***/ })

};
;