"use strict";
exports.id = 3193;
exports.ids = [3193];
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

/***/ 3193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTasks: () => (/* binding */ createTasks)
/* harmony export */ });
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9268);
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5024);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8356);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);







// node_modules/@aws-sdk/client-ecs/dist-es/commands/GetTaskProtectionCommand.js
var GetTaskProtectionCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_1__.n, "GetTaskProtection", _schemas_0_js__WEBPACK_IMPORTED_MODULE_2__._) {};
// src/adapters/tasks.ts
/** Both calls take and give at most a hundred (ECS API reference). */
const pageSize = 100;
/** ECS's stopped tasks, and those that are protected. Every method rejects with an AwsError. */
function createTasks(client, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.b)("ecs", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_5__.n)(settings.redactor.redact);
	/** All pages of one list, or null where there are more than `mostPages`. */
	async function listUpTo(mostPages, query, signal) {
		const arns = [];
		const resource = query.serviceName ?? query.cluster;
		const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs:ListTasks", resource);
		let nextToken;
		for (let pages = 1; pages === 1 || nextToken !== void 0; pages += 1) {
			if (pages > mostPages) return null;
			const page = {
				maxResults: pageSize,
				...nextToken === void 0 ? {} : { nextToken }
			};
			const command = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
				...query,
				...page
			});
			const answer = await read("ListTasks", resource, signal, (options) => client.send(command, options));
			arns.push(...answer.taskArns ?? []);
			nextToken = after(answer.nextToken);
		}
		return arns;
	}
	async function list(cluster, service, desiredStatus, signal) {
		const query = {
			cluster,
			serviceName: (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.c)(service).name,
			desiredStatus
		};
		return await listUpTo(Number.POSITIVE_INFINITY, query, signal) ?? [];
	}
	async function describe(cluster, arns, signal) {
		const tasks = [];
		for (let index = 0; index < arns.length; index += pageSize) {
			const command = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({
				cluster,
				tasks: arns.slice(index, index + pageSize)
			});
			const answer = await read("DescribeTasks", cluster, signal, (options) => client.send(command, options));
			tasks.push(...(answer.tasks ?? []).map((task) => toStoppedTask(task, redact)));
		}
		return tasks;
	}
	return {
		/** ARNs of the tasks of a service (name or ARN) that are stopped or stopping, of the last hour: all pages. */
		listStoppedTasks: (cluster, service, signal) => list(cluster, service, "STOPPED", signal),
		listStoppedInCluster: (cluster, mostPages, signal) => listUpTo(mostPages, {
			cluster,
			desiredStatus: "STOPPED"
		}, signal),
		/** Running tasks of a service (name or ARN) that are under scale-in protection and not of `deploymentId`. */
		async protectedTasks({ cluster, service, deploymentId }, signal) {
			const running = await list(cluster, service, "RUNNING", signal);
			const until = /* @__PURE__ */ new Map();
			for (let index = 0; index < running.length; index += pageSize) {
				const command = new GetTaskProtectionCommand({
					cluster,
					tasks: running.slice(index, index + pageSize)
				});
				const answer = await read("GetTaskProtection", service, signal, (options) => client.send(command, options));
				for (const { taskArn, protectionEnabled, expirationDate } of answer.protectedTasks ?? []) if (taskArn && protectionEnabled) until.set(taskArn, expirationDate?.getTime() ?? null);
			}
			return (await describe(cluster, [...until.keys()], signal)).filter(({ startedBy }) => startedBy !== deploymentId).map(({ arn, id }) => ({
				id,
				untilMs: until.get(arn) ?? null
			}));
		},
		tasksOfService: async (cluster, service, signal) => describe(cluster, await list(cluster, service, "RUNNING", signal), signal),
		/** Tasks by ARN; those that ECS has forgotten (MISSING) are left out. */
		describeTasks: describe
	};
}
function toStoppedTask(task, redact) {
	const arn = task.taskArn ?? "";
	return {
		arn,
		id: (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.l)(arn),
		startedBy: task.startedBy ?? null,
		revision: task.taskDefinitionArn ?? "",
		lastStatus: task.lastStatus ?? "",
		stopCode: task.stopCode ?? null,
		stoppedReason: task.stoppedReason === void 0 ? null : redact(task.stoppedReason),
		createdAtMs: task.createdAt?.getTime() ?? 0,
		startedAtMs: task.startedAt?.getTime() ?? null,
		stoppingAtMs: task.stoppingAt?.getTime() ?? null,
		stoppedAtMs: task.stoppedAt?.getTime() ?? null,
		capacityProvider: task.capacityProviderName ?? null,
		launchType: task.launchType ?? null,
		healthStatus: task.healthStatus ?? "UNKNOWN",
		privateIp: privateIpOf(task),
		containerInstance: task.containerInstanceArn ?? null,
		containers: (task.containers ?? []).map((container) => ({
			name: container.name ?? "",
			exitCode: container.exitCode ?? null,
			reason: container.reason === void 0 ? null : redact(container.reason),
			image: container.image ?? "",
			imageDigest: container.imageDigest ?? null,
			runtimeId: container.runtimeId ?? null,
			lastStatus: container.lastStatus ?? "",
			healthStatus: container.healthStatus ?? "UNKNOWN"
		}))
	};
}
/** Of the task's own network interface; the attachment and the containers spell the name differently. */
function privateIpOf(task) {
	const attached = (task.attachments ?? []).flatMap((attachment) => attachment.details ?? []).find((detail) => detail.name === "privateIPv4Address")?.value;
	const interfaces = (task.containers ?? []).flatMap((container) => container.networkInterfaces ?? []);
	return attached ?? interfaces.find((one) => one.privateIpv4Address !== void 0)?.privateIpv4Address ?? null;
}



/***/ })

};
;