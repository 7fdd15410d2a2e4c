"use strict";
exports.id = 3881;
exports.ids = [3881];
exports.modules = {

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(_index_js__WEBPACK_IMPORTED_MODULE_0__.v, _index_js__WEBPACK_IMPORTED_MODULE_0__.y, "ListTaskDefinitions", _index_js__WEBPACK_IMPORTED_MODULE_0__.M) {};



/***/ }),

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ DescribeTasksCommand),
/* harmony export */   t: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);

// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(_index_js__WEBPACK_IMPORTED_MODULE_0__.v, _index_js__WEBPACK_IMPORTED_MODULE_0__.y, "DescribeTasks", _index_js__WEBPACK_IMPORTED_MODULE_0__.D) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(_index_js__WEBPACK_IMPORTED_MODULE_0__.v, _index_js__WEBPACK_IMPORTED_MODULE_0__.y, "ListTasks", _index_js__WEBPACK_IMPORTED_MODULE_0__.N) {};



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
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2114);
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9268);
/* harmony import */ var _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);





// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeregisterTaskDefinitionCommand.js
var DeregisterTaskDefinitionCommand = class extends (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)(_index_js__WEBPACK_IMPORTED_MODULE_0__.v, _index_js__WEBPACK_IMPORTED_MODULE_0__.y, "DeregisterTaskDefinition", _index_js__WEBPACK_IMPORTED_MODULE_0__.x) {};
// src/adapters/revisions.ts
/** What these calls list and take at most (ECS API reference). */
const pageSize = 100;
/** How often a revision is deregistered whose answer is lost. */
const maxSends = 3;
/** The revisions of a family and who runs them. Every method rejects with an AwsError. */
function createRevisions(client, settings) {
	const read = (operation, resource, signal, send) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(settings, {
		operation: `ecs:${operation}`,
		resource,
		mutates: false,
		idempotent: true
	}, send, signal);
	return {
		/** All pages. */
		async activeRevisionsOf(family, signal) {
			const arns = [];
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs:ListTaskDefinitions", family);
			let nextToken;
			do {
				const command = new _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({
					familyPrefix: family,
					status: "ACTIVE",
					sort: "DESC",
					maxResults: pageSize,
					...nextToken === void 0 ? {} : { nextToken }
				});
				const answer = await read("ListTaskDefinitions", family, signal, (abortSignal) => client.send(command, { abortSignal }));
				arns.push(...answer.taskDefinitionArns ?? []);
				nextToken = after(answer.nextToken);
			} while (nextToken !== void 0);
			return arns.filter((arn) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(arn)?.family === family);
		},
		/**
		* The revisions of the family's tasks that shall run. Pending ones are among them: no task's desired status is ever
		* PENDING (ECS API reference, "ListTasks").
		*/
		async revisionsOfTasks(cluster, family, signal) {
			const revisions = /* @__PURE__ */ new Set();
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs:ListTasks", cluster);
			let nextToken;
			do {
				const list = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.t({
					cluster,
					family,
					desiredStatus: "RUNNING",
					maxResults: pageSize,
					...nextToken === void 0 ? {} : { nextToken }
				});
				const listed = await read("ListTasks", cluster, signal, (abortSignal) => client.send(list, { abortSignal }));
				const tasks = listed.taskArns ?? [];
				nextToken = after(listed.nextToken);
				if (tasks.length === 0) continue;
				const describe = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_1__.n({
					cluster,
					tasks
				});
				const answer = await read("DescribeTasks", cluster, signal, (abortSignal) => client.send(describe, { abortSignal }));
				for (const task of answer.tasks ?? []) if (task.taskDefinitionArn) revisions.add(task.taskDefinitionArn);
			} while (nextToken !== void 0);
			return [...revisions];
		},
		/** Deregistering twice changes nothing, so where the answer is lost it is simply asked for again. */
		async deregisterTaskDefinition(arn, signal) {
			const command = new DeregisterTaskDefinitionCommand({ taskDefinition: arn });
			const subject = {
				operation: "ecs:DeregisterTaskDefinition",
				resource: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(arn),
				mutates: true,
				idempotent: false
			};
			for (let sends = 1;; sends += 1) try {
				await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(settings, subject, (abortSignal) => client.send(command, { abortSignal }), signal);
				return;
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t)) throw error;
				if (error.details.kind === "refused" && /inactive/i.test(error.message)) return;
				if (error.details.kind !== "lost" || sends >= maxSends) throw error;
			}
		}
	};
}



/***/ })

};
;