"use strict";
exports.id = 2318;
exports.ids = [2318];
exports.modules = {

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createElb: () => (/* binding */ createElb)
/* harmony export */ });
/* harmony import */ var _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2850);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2114);



// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetHealthCommand.js
var DescribeTargetHealthCommand = class extends (0,_DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "DescribeTargetHealth", _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__.l) {};
// src/adapters/elb.ts
/** Target groups and what their health checks say. Every method rejects with an AwsError. */
function createElb(configuration, settings) {
	const client = new _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_0__.a(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)("elasticloadbalancing", settings);
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
			const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_2__.n)(settings.redactor.redact);
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