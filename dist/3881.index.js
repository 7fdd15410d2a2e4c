"use strict";
exports.id = 3881;
exports.ids = [3881];
exports.modules = {

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListTaskDefinitions", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.C) {};



/***/ }),

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ DescribeTasksCommand),
/* harmony export */   t: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeTasks", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.g) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListTasks", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.w) {};



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

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaging)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/paging.ts
/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1e3;
/**
* Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
* undefined after the last page.
*
* @throws AwsError for a token that has come before, and after a thousand pages
*/
function createPaging(operation, resource) {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (token === null || token === void 0 || token === "") return void 0;
		const trouble = seen.has(token) ? "the answer repeats the token of an earlier page, so the list has no end" : seen.size >= mostPages ? `the list has more than ${mostPages} pages` : null;
		if (trouble !== null) {
			const message = `${operation}${resource === null ? "" : ` (${resource})`} failed: ${trouble}.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, {
				kind: "refused",
				operation,
				code: "EndlessPages",
				resource,
				requestId: null,
				action: null
			});
		}
		seen.add(token);
		return token;
	};
}



/***/ }),

/***/ 3881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRevisions: () => (/* binding */ createRevisions)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9268);
/* harmony import */ var _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5713);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8356);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6855);









// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DeregisterTaskDefinition", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.c) {};
// src/adapters/revisions.ts
/** What these calls list and take at most (ECS API reference). */
const pageSize = 100;
/** Pauses before a revision whose answer was lost is deregistered again. */
const againAfterMs = [0, 0];
/** The revisions of a family and who runs them. Every method rejects with an AwsError. */
function createRevisions(client, settings) {
	const { read, write } = (0,_index_js__WEBPACK_IMPORTED_MODULE_6__.b)("ecs", settings);
	return {
		/** All pages. */
		async activeRevisionsOf(family, signal) {
			const arns = [];
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_7__.t)("ecs:ListTaskDefinitions", family);
			let nextToken;
			do {
				const command = new _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_3__.t({
					familyPrefix: family,
					status: "ACTIVE",
					sort: "DESC",
					maxResults: pageSize,
					...nextToken === void 0 ? {} : { nextToken }
				});
				const answer = await read("ListTaskDefinitions", family, signal, (options) => client.send(command, options));
				arns.push(...answer.taskDefinitionArns ?? []);
				nextToken = after(answer.nextToken);
			} while (nextToken !== void 0);
			return arns.filter((arn) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.a)(arn)?.family === family);
		},
		/**
		* The revisions of the family's tasks that shall run. Pending ones are among them: no task's desired status is ever
		* PENDING (ECS API reference, "ListTasks").
		*/
		async revisionsOfTasks(cluster, family, signal) {
			const revisions = /* @__PURE__ */ new Set();
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_7__.t)("ecs:ListTasks", cluster);
			let nextToken;
			do {
				const list = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({
					cluster,
					family,
					desiredStatus: "RUNNING",
					maxResults: pageSize,
					...nextToken === void 0 ? {} : { nextToken }
				});
				const listed = await read("ListTasks", cluster, signal, (options) => client.send(list, options));
				const tasks = listed.taskArns ?? [];
				nextToken = after(listed.nextToken);
				if (tasks.length === 0) continue;
				const describe = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_2__.n({
					cluster,
					tasks
				});
				const answer = await read("DescribeTasks", cluster, signal, (options) => client.send(describe, options));
				for (const task of answer.tasks ?? []) if (task.taskDefinitionArn) revisions.add(task.taskDefinitionArn);
			} while (nextToken !== void 0);
			return [...revisions];
		},
		/** Deregistering twice changes nothing, so where the answer is lost it is simply asked for again. */
		async deregisterTaskDefinition(arn, signal) {
			const command = new DeregisterTaskDefinitionCommand({ taskDefinition: arn });
			const send = () => write("DeregisterTaskDefinition", (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.s)(arn), signal, (options) => client.send(command, options));
			try {
				await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_5__.i)(send, {
					delays: againAfterMs,
					clock: settings.clock,
					signal
				});
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__.t && error.details.kind === "refused" && /inactive/i.test(error.message))) throw error;
			}
		}
	};
}



/***/ })

};
;