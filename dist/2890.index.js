"use strict";
exports.id = 2890;
exports.ids = [2890];
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

/***/ 2890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createElbListeners: () => (/* binding */ createElbListeners)
/* harmony export */ });
/* harmony import */ var _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2945);
/* harmony import */ var _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2850);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);



// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeListenersCommand.js
var DescribeListenersCommand = class extends (0,_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeListeners", _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.a) {};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeLoadBalancersCommand.js
var DescribeLoadBalancersCommand = class extends (0,_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeLoadBalancers", _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.o) {};
// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeRulesCommand.js
var DescribeRulesCommand = class extends (0,_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeRules", _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.s) {};
// src/adapters/elb-listeners.ts
/** A listener has 100 rules unless the quota was raised; a page takes 400. */
const pageSize = 400;
/** Load balancers, their listeners and rules. Every method rejects with an AwsError. */
function createElbListeners(configuration, settings) {
	const client = new _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.i(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("elasticloadbalancing", settings);
	return {
		async loadBalancersOf(targetGroups, signal) {
			const command = new _DescribeTargetGroupsCommand_js__WEBPACK_IMPORTED_MODULE_1__.t({ TargetGroupArns: [...targetGroups] });
			const answer = await read("DescribeTargetGroups", targetGroups.join(", "), signal, (options) => client.send(command, options));
			return [...new Set((answer.TargetGroups ?? []).flatMap(({ LoadBalancerArns }) => LoadBalancerArns ?? []))];
		},
		async dnsNames(loadBalancers, signal) {
			const command = new DescribeLoadBalancersCommand({ LoadBalancerArns: [...loadBalancers] });
			const answer = await read("DescribeLoadBalancers", loadBalancers.join(", "), signal, (options) => client.send(command, options));
			return new Map((answer.LoadBalancers ?? []).flatMap(({ LoadBalancerArn, DNSName }) => LoadBalancerArn && DNSName ? [[LoadBalancerArn, DNSName]] : []));
		},
		async listenersOf(loadBalancer, signal) {
			const command = new DescribeListenersCommand({
				LoadBalancerArn: loadBalancer,
				PageSize: pageSize
			});
			return ((await read("DescribeListeners", loadBalancer, signal, (options) => client.send(command, options))).Listeners ?? []).map(({ ListenerArn, Protocol, Port }) => ({
				arn: ListenerArn ?? "",
				protocol: Protocol ?? "",
				port: Port ?? null
			}));
		},
		async rulesOf(listener, signal) {
			const command = new DescribeRulesCommand({
				ListenerArn: listener,
				PageSize: pageSize
			});
			return ((await read("DescribeRules", listener, signal, (options) => client.send(command, options))).Rules ?? []).map(toRule);
		}
	};
}
function toRule({ RuleArn, Priority, Actions, Conditions }) {
	const priority = Number(Priority);
	return {
		arn: RuleArn ?? "",
		priority: Number.isFinite(priority) ? priority : null,
		forwardsTo: (Actions ?? []).flatMap(targetsOf),
		conditions: (Conditions ?? []).map(toCondition)
	};
}
/** A forward action names one target group, or several with weights; one without a weight has 1. */
function targetsOf({ Type, TargetGroupArn, ForwardConfig }) {
	if (Type !== "forward") return [];
	const weighted = (ForwardConfig?.TargetGroups ?? []).map((group) => ({
		targetGroup: group.TargetGroupArn ?? "",
		weight: group.Weight ?? 1
	}));
	if (weighted.length > 0) return weighted;
	return TargetGroupArn ? [{
		targetGroup: TargetGroupArn,
		weight: 1
	}] : [];
}
/** Values that are regular expressions are none that an address could be made of, so the condition shows no values. */
function toCondition(condition) {
	const { HostHeaderConfig: host, PathPatternConfig: path, HttpRequestMethodConfig: method } = condition;
	const values = host?.Values ?? path?.Values ?? method?.Values ?? condition.Values ?? [];
	return {
		field: condition.Field ?? "",
		values
	};
}



/***/ })

};
;