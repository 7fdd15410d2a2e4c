"use strict";
exports.id = 6775;
exports.ids = [6775];
exports.modules = {

/***/ 4948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ DescribeServiceDeploymentsCommand),
/* harmony export */   t: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeServiceDeployments", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.f) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeServiceRevisions", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.p) {};



/***/ }),

/***/ 6775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDeployments: () => (/* binding */ createDeployments)
/* harmony export */ });
/* harmony import */ var _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4948);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);



// src/adapters/deployments.ts
/** ECS's records of service deployments. Rejects with an AwsError. */
function createDeployments(client, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)("ecs", settings);
	const describe = async (arns, signal) => {
		const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_0__.n({ serviceDeploymentArns: [...arns] });
		return ((await read("DescribeServiceDeployments", arns.join(", "), signal, (options) => client.send(command, options))).serviceDeployments ?? []).map((found) => toRecord(found, (0,_outside_js__WEBPACK_IMPORTED_MODULE_2__.n)(settings.redactor.redact)));
	};
	return {
		/** One record, with its circuit breaker, alarms and hooks; null when ECS does not know it. */
		async describeServiceDeployment(arn, signal) {
			const [record] = await describe([arn], signal);
			return record ?? null;
		},
		describeServiceDeployments: describe,
		/** The target groups that a service revision resolved to, and those that ECS manages. */
		async targetGroupsOfServiceRevision(arn, signal) {
			const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({ serviceRevisionArns: [arn] });
			const revision = (await read("DescribeServiceRevisions", arn, signal, (options) => client.send(command, options))).serviceRevisions?.[0];
			const resolved = revision?.resolvedConfiguration?.loadBalancers ?? [];
			const managed = (revision?.ecsManagedResources?.ingressPaths ?? []).flatMap((path) => path.targetGroups ?? []);
			return {
				own: resolved.flatMap(({ targetGroupArn }) => targetGroupArn ?? []),
				managed: managed.flatMap(({ arn: group }) => group ?? [])
			};
		}
	};
}
function toRecord(found, redact) {
	const text = (value) => value === void 0 ? null : redact(value);
	const breaker = found.deploymentCircuitBreaker;
	const alarms = found.alarms;
	return {
		arn: found.serviceDeploymentArn ?? "",
		status: found.status ?? "",
		reason: text(found.statusReason),
		lifecycleStage: found.lifecycleStage ?? null,
		target: found.targetServiceRevision === void 0 ? null : toSide(found.targetServiceRevision),
		breaker: breaker?.status === void 0 ? null : {
			status: breaker.status,
			failures: breaker.failureCount ?? 0,
			threshold: breaker.threshold ?? 0
		},
		alarms: alarms?.status === void 0 ? null : {
			status: alarms.status,
			names: alarms.alarmNames ?? [],
			triggered: alarms.triggeredAlarmNames ?? []
		},
		hooks: (found.lifecycleHookDetails ?? []).map((hook) => ({
			id: hook.hookId ?? "",
			type: hook.targetType ?? "",
			target: hook.targetArn ?? null,
			status: hook.status ?? "",
			expiresAtMs: hook.expiresAt?.getTime() ?? null,
			timeoutAction: hook.timeoutAction ?? null
		})),
		rollback: found.rollback === void 0 ? null : { reason: text(found.rollback.reason) }
	};
}
function toSide(summary) {
	return {
		serviceRevision: summary.arn ?? "",
		requested: summary.requestedTaskCount ?? 0,
		running: summary.runningTaskCount ?? 0,
		pending: summary.pendingTaskCount ?? 0,
		testWeight: summary.requestedTestTrafficWeight ?? null,
		productionWeight: summary.requestedProductionTrafficWeight ?? null
	};
}



/***/ })

};
;