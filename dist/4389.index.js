"use strict";
exports.id = 4389;
exports.ids = [4389];
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

/***/ 4389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTaskTimes: () => (/* binding */ createTaskTimes)
/* harmony export */ });
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9268);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);



// src/adapters/task-times.ts
/** DescribeTasks takes at most a hundred (ECS API reference). */
const mostTasks = 100;
/** The times of tasks. Rejects with an AwsError. */
function createTaskTimes(client, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)("ecs", settings);
	async function runningTasks(cluster, service, signal) {
		const command = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
			cluster,
			serviceName: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.c)(service).name,
			maxResults: mostTasks
		});
		return (await read("ListTasks", service, signal, (options) => client.send(command, options))).taskArns ?? [];
	}
	return { async taskTimes({ cluster, service, ids }, signal) {
		const named = ids.length > 0 ? ids.slice(0, mostTasks) : await runningTasks(cluster, service, signal);
		if (named.length === 0) return [];
		const command = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({
			cluster,
			tasks: [...named]
		});
		return ((await read("DescribeTasks", cluster, signal, (options) => client.send(command, options))).tasks ?? []).flatMap((task) => toTimes(task) ?? []);
	} };
}
/** Null for a task without a beginning, of which nothing can be told. */
function toTimes(task) {
	const createdAtMs = task.createdAt?.getTime();
	if (createdAtMs === void 0) return null;
	return {
		id: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.l)(task.taskArn ?? ""),
		createdAtMs,
		connectedAtMs: task.connectivityAt?.getTime() ?? null,
		pullStartedAtMs: task.pullStartedAt?.getTime() ?? null,
		pullStoppedAtMs: task.pullStoppedAt?.getTime() ?? null,
		startedAtMs: task.startedAt?.getTime() ?? null,
		stoppingAtMs: task.stoppingAt?.getTime() ?? null,
		endedAtMs: (task.executionStoppedAt ?? task.stoppedAt)?.getTime() ?? null,
		images: (task.containers ?? []).map(({ name, image, imageDigest }) => ({
			container: name ?? "",
			image: image ?? "",
			digest: imageDigest ?? null
		}))
	};
}



/***/ })

};
;