"use strict";
exports.id = 8427;
exports.ids = [8427];
exports.modules = {

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
/* harmony export */   n: () => (/* binding */ isLostResponse),
/* harmony export */   r: () => (/* binding */ sendOnce),
/* harmony export */   t: () => (/* binding */ findSent)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);


// src/lib/lost-response.ts
/**
* What to do when the response to a write is lost (reset, time-out, 5xx): it may or may not have been done. It is looked
* for before it is sent again, so that one request never becomes two deployments, revisions or tasks.
*/
/** Reads lag behind writes by seconds. */
const usualDelays = [
	1e3,
	2e3,
	4e3
];
const usualAttempts = 3;
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
	const { send, find, isLost = isLostResponse, maxAttempts = usualAttempts, signal } = sending;
	for (let attempt = 1;; attempt += 1) try {
		return await send();
	} catch (error) {
		if (!isLost(error, attempt)) throw error;
		const found = await findSent(() => find(error), sending);
		if (found.kind === "found") return found.value;
		if (found.kind === "unknown" || attempt >= maxAttempts || signal.aborted) throw error;
	}
}
/**
* Looks after each of the delays, since reads lag behind writes by seconds: until something is found, else what the last
* look told. `unknown` when the run is cancelled meanwhile.
*/
async function findSent(found, { delays = usualDelays, clock, signal }) {
	let last = { kind: "unknown" };
	for (const ms of delays) {
		if (!await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__.t)(ms, clock, signal)) return { kind: "unknown" };
		last = await found();
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
async function sendUntilAnswered(send, { delays = usualDelays, clock, signal }) {
	for (let sends = 1;; sends += 1) try {
		return await send();
	} catch (error) {
		const ms = delays[sends - 1];
		if (!isLostResponse(error) || ms === void 0 || !await (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__.t)(ms, clock, signal)) throw error;
	}
}



/***/ }),

/***/ 8427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   beginDeletion: () => (/* binding */ beginDeletion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6988);



// src/deployment/removal/removal.ts
/** ECS's answers for a service that is deleted already. */
const goneCodes = ["ServiceNotFoundException", "ServiceNotActiveException"];
/**
* Has ECS delete a service with all of its tasks, and returns when ECS has begun to. One that is deleted already is no
* error. A lost answer is settled by reading the service.
*
* @throws AwsError; the kind `lost` means that even reading did not tell whether ECS deletes the service
*/
async function beginDeletion({ service, cluster }, context) {
	const { ecs, clock, writeSignal: signal } = context;
	try {
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.r)({
			send: () => ecs.deleteService(cluster, service.name, signal),
			find: () => findDeletion(service, cluster, ecs, signal),
			clock,
			signal
		});
	} catch (error) {
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, goneCodes)) throw error;
	}
}
async function findDeletion(removed, cluster, ecs, signal) {
	const services = await ecs.describeTagged(cluster, [removed.arn], signal).catch(() => null);
	if (services === null) return { kind: "unknown" };
	return services.every((service) => service.status !== "ACTIVE" || !(0,_service_js__WEBPACK_IMPORTED_MODULE_2__.a)(service, removed)) ? {
		kind: "found",
		value: void 0
	} : { kind: "not-sent" };
}



/***/ })

};
;