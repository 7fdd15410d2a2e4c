"use strict";
exports.id = 2318;
exports.ids = [2318];
exports.modules = {

/***/ 2850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DescribeTargetGroupsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2945);

// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupsCommand.js
var DescribeTargetGroupsCommand = class extends (0,_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeTargetGroups", _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.l) {};



/***/ }),

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createElb: () => (/* binding */ createElb)
/* harmony export */ });
/* harmony import */ var _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2850);
/* harmony import */ var _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2945);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);




// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
var DescribeTargetHealthCommand = class extends (0,_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_1__.r)(_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_1__.t, _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_1__.n, "DescribeTargetHealth", _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_1__.u) {};
// src/adapters/elb.ts
/** Target groups and what their health checks say. Every method rejects with an AwsError. */
function createElb(configuration, settings) {
	const client = new _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_1__.i(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("elasticloadbalancing", settings);
	return {
		/** The health checks of target groups, by ARN: one call for all of them. */
		async describeTargetGroups(arns, signal) {
			const command = new _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({ TargetGroupArns: [...arns] });
			return ((await read("DescribeTargetGroups", arns.join(", "), signal, (options) => client.send(command, options))).TargetGroups ?? []).map(toCheck);
		},
		/** The targets of one group with their health. */
		async describeTargetHealth(arn, signal) {
			const command = new DescribeTargetHealthCommand({ TargetGroupArn: arn });
			const answer = await read("DescribeTargetHealth", arn, signal, (options) => client.send(command, options));
			const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_3__.n)(settings.redactor.redact);
			return (answer.TargetHealthDescriptions ?? []).map((description) => toTarget(description, redact));
		}
	};
}
function toCheck(group) {
	return {
		arn: group.TargetGroupArn ?? "",
		name: group.TargetGroupName ?? "",
		targetType: group.TargetType ?? "",
		port: group.Port ?? null,
		protocol: group.Protocol ?? null,
		attached: (group.LoadBalancerArns ?? []).length > 0,
		check: {
			protocol: group.HealthCheckProtocol ?? null,
			port: group.HealthCheckPort ?? "traffic-port",
			path: group.HealthCheckPath ?? null,
			matcher: group.Matcher?.HttpCode ?? group.Matcher?.GrpcCode ?? null,
			intervalSeconds: group.HealthCheckIntervalSeconds ?? null,
			timeoutSeconds: group.HealthCheckTimeoutSeconds ?? null,
			healthyThreshold: group.HealthyThresholdCount ?? null,
			unhealthyThreshold: group.UnhealthyThresholdCount ?? null
		}
	};
}
function toTarget(description, redact) {
	const health = description.TargetHealth;
	return {
		id: description.Target?.Id ?? "",
		port: description.Target?.Port ?? null,
		zone: description.Target?.AvailabilityZone ?? null,
		checkPort: description.HealthCheckPort ?? null,
		state: health?.State ?? "",
		reason: health?.Reason ?? null,
		description: health?.Description === void 0 ? null : redact(health.Description)
	};
}



/***/ })

};
;