"use strict";
exports.id = 6658;
exports.ids = [6658];
exports.modules = {

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

/***/ 6658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTaskRunner: () => (/* binding */ createTaskRunner)
/* harmony export */ });
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9268);
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8356);






// node_modules/@aws-sdk/client-ecs/dist-es/commands/RunTaskCommand.js
var RunTaskCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.n, "RunTask", _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.D) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopTaskCommand.js
var StopTaskCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.n, "StopTask", _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__.A) {};
// src/adapters/run-task.ts
/** What starts, finds and stops the one-off task. Rejects with an AwsError; a lost answer has the kind `lost`. */
function createTaskRunner(client, settings) {
	const { read, write } = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.b)("ecs", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_5__.n)(settings.redactor.redact);
	return {
		async runTask(request, signal) {
			(0,_index_js__WEBPACK_IMPORTED_MODULE_4__.m)(settings.redactor, request.overrides);
			const command = new RunTaskCommand(request);
			const revision = String(request.taskDefinition ?? "");
			const answer = await write("RunTask", revision, signal, (options) => client.send(command, options)).catch(takenOrThrow);
			if ("takenBy" in answer) return answer;
			return {
				createdAtMs: answer.tasks?.[0]?.createdAt?.getTime() ?? null,
				lastStatus: answer.tasks?.[0]?.lastStatus ?? null,
				tasks: (answer.tasks ?? []).flatMap((task) => task.taskArn ?? []),
				failures: (answer.failures ?? []).map(({ arn, reason, detail }) => ({
					arn: arn ?? null,
					reason: redact(reason ?? ""),
					detail: detail === void 0 ? null : redact(detail)
				}))
			};
		},
		async runningTasks(cluster, startedBy, signal) {
			const list = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
				cluster,
				startedBy
			});
			const { taskArns = [] } = await read("ListTasks", cluster, signal, (options) => client.send(list, options));
			if (taskArns.length === 0) return [];
			const describe = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({
				cluster,
				tasks: taskArns.slice(0, 100)
			});
			return ((await read("DescribeTasks", cluster, signal, (options) => client.send(describe, options))).tasks ?? []).filter(({ desiredStatus }) => desiredStatus !== "STOPPED").map(({ taskArn, taskDefinitionArn, group, overrides }) => ({
				arn: taskArn ?? "",
				revision: taskDefinitionArn ?? "",
				group: group ?? "",
				containerOverrides: overrides?.containerOverrides ?? []
			}));
		},
		async stopTask(cluster, task, reason, signal) {
			const command = new StopTaskCommand({
				cluster,
				task,
				reason
			});
			await write("StopTask", task, signal, (options) => client.send(command, options));
		}
	};
}
/** ECS names the tasks that a client token has started where it is used for another request (API_RunTask, ConflictException). */
function takenOrThrow(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.t) || error.details.code !== "ConflictException") throw error;
	const { resourceIds } = error.cause ?? {};
	return {
		tasks: [],
		failures: [],
		takenBy: Array.isArray(resourceIds) ? resourceIds.filter((id) => typeof id === "string") : []
	};
}



/***/ })

};
;