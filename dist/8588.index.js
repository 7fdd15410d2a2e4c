"use strict";
exports.id = 8588;
exports.ids = [8588,7466];
exports.modules = {

/***/ 7466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scalingPlanOf),
/* harmony export */   readScalingPlans: () => (/* binding */ readScalingPlans)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4447);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4949);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3314);







// src/service/scaling/plan.ts
const prefix = "autoScaling.";
/** The settings that make a policy each: its name, which is fixed, and its metric. */
const scalingMetrics = [
	{
		setting: "cpu",
		policy: "ecs-deploy-cpu",
		metric: "ECSServiceAverageCPUUtilization",
		customName: "CPUUtilization"
	},
	{
		setting: "memory",
		policy: "ecs-deploy-memory",
		metric: "ECSServiceAverageMemoryUtilization",
		customName: "MemoryUtilization"
	},
	{
		setting: "requestsPerTarget",
		policy: "ecs-deploy-requests-per-target",
		metric: "ALBRequestCountPerTarget",
		customName: null
	}
];
/**
* Compares what the file names with what is. What it does not name is left: other policies, and other members of the
* policies of this action, which PutScalingPolicy replaces as a whole, so that they are sent again as they are. Pure.
*
* @param label of the target group whose requests count; null where the file names no `requestsPerTarget`
*/
function planScaling(settings, state, label, place) {
	const problems = [...limitProblems(settings, state.target, place), ...policyProblems(settings, state, label, place)];
	if (problems.length > 0) return { problems };
	const limits = limitsOf(settings, state.target);
	const policies = scalingMetrics.flatMap((metric) => {
		const wanted = wantedPolicy(metric, settings, state, label);
		return wanted === null ? [] : [wanted];
	});
	const all = [...limitChanges(limits, state.target), ...policies.flatMap((policy) => policy.changes)];
	const changes = all.filter(({ member }, index) => all.findIndex((each) => each.member === member) === index);
	return { plan: {
		resourceId: place.resourceId,
		limits,
		policies: policies.map(({ name, configuration }) => ({
			name,
			configuration
		})),
		changes,
		summary: changes.map(({ member, to }) => `${member.slice(12)} ${String(to)}`).join(", ")
	} };
}
/** "This parameter is required if you are registering a scalable target" (API_RegisterScalableTarget, both limits). */
function limitProblems({ min, max }, target, place) {
	if (target === null) return ["min", "max"].filter((member) => (member === "min" ? min : max) === null).map((member) => ({
		member,
		problem: `Service "${place.service}" has no auto scaling yet, so \`autoScaling\` needs \`${member}\`.`
	}));
	if (min !== null && max === null && min > target.max) return [{
		member: "min",
		problem: `\`min\` is ${min}, but service "${place.service}" scales to at most ${target.max}: name \`max\` too.`
	}];
	if (max !== null && min === null && max < target.min) return [{
		member: "max",
		problem: `\`max\` is ${max}, but service "${place.service}" scales to at least ${target.min}: name \`min\` too.`
	}];
	return [];
}
/** "Only one TargetTrackingScaling policy for a given metric specification is allowed" (PutScalingPolicy). */
function policyProblems(settings, { policies }, label, place) {
	return scalingMetrics.flatMap((metric) => {
		if (settings[metric.setting] === null) return [];
		const member = metric.setting;
		const own = policies.find(({ name }) => name === metric.policy);
		if (own !== void 0 && own.type !== "TargetTrackingScaling") return [{
			member,
			problem: `The policy \`${metric.policy}\` of service "${place.service}" is none that this action made: its type is ${own.type.slice(0, 64)}. Delete or rename it.`
		}];
		const other = policies.find(({ name, tracking }) => name !== metric.policy && holds(tracking, metric, label, place));
		if (other === void 0) return [];
		return [{
			member,
			problem: `The policy \`${other.name.slice(0, 256)}\` of service "${place.service}" holds the metric of \`${member}\` already, and Application Auto Scaling takes one policy for a metric. Leave \`${member}\` out, or delete that policy first.`
		}];
	});
}
function holds(tracking, metric, label, place) {
	const { PredefinedMetricSpecification: predefined, CustomizedMetricSpecification: custom } = tracking ?? {};
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(predefined)) return isMetric(predefined, metric, label);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(custom) || custom.Namespace !== "AWS/ECS" || custom.MetricName !== metric.customName) return false;
	const dimensions = Array.isArray(custom.Dimensions) ? custom.Dimensions.filter(_json_js__WEBPACK_IMPORTED_MODULE_4__.t) : [];
	const has = (name, value) => dimensions.some((each) => each.Name === name && each.Value === value);
	return custom.Statistic === "Average" && has("ClusterName", place.cluster) && has("ServiceName", place.service);
}
function isMetric(predefined, { metric, setting }, label) {
	if (predefined.PredefinedMetricType !== metric) return false;
	return setting !== "requestsPerTarget" || predefined.ResourceLabel === label;
}
function limitsOf({ min, max }, target) {
	const limits = {
		...min !== null && min !== target?.min && { min },
		...max !== null && max !== target?.max && { max }
	};
	return Object.keys(limits).length === 0 ? null : limits;
}
function limitChanges(limits, target) {
	return ["min", "max"].flatMap((name) => {
		const to = limits?.[name];
		return to === void 0 ? [] : [change(name, target?.[name] ?? null, to)];
	});
}
function wantedPolicy(metric, settings, { policies }, label) {
	const value = settings[metric.setting];
	if (value === null) return null;
	const { CustomizedMetricSpecification: _, ...present } = policies.find(({ name }) => name === metric.policy)?.tracking ?? {};
	const predefined = present.PredefinedMetricSpecification;
	const isSameMetric = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(predefined) && predefined.PredefinedMetricType === metric.metric;
	const wanted = {
		TargetValue: value,
		...settings.scaleInCooldown !== null && { ScaleInCooldown: settings.scaleInCooldown },
		...settings.scaleOutCooldown !== null && { ScaleOutCooldown: settings.scaleOutCooldown }
	};
	const changes = Object.entries(wanted).flatMap(([name, to]) => {
		const from = isSameMetric || name !== "TargetValue" ? present[name] ?? null : null;
		return from === to ? [] : [change(settingOf[name] ?? metric.setting, from, to)];
	});
	if (label !== null && metric.setting === "requestsPerTarget") {
		const from = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(predefined) ? predefined.ResourceLabel ?? null : null;
		if (!isSameMetric || from !== label) changes.push(change("requestsPerTarget.targetGroup", from, label));
	}
	if (changes.length === 0) return null;
	const specification = {
		PredefinedMetricType: metric.metric,
		...metric.setting === "requestsPerTarget" && label !== null && { ResourceLabel: label }
	};
	const configuration = {
		...present,
		...wanted,
		PredefinedMetricSpecification: specification
	};
	return {
		name: metric.policy,
		configuration,
		changes
	};
}
const settingOf = {
	ScaleInCooldown: "scaleInCooldown",
	ScaleOutCooldown: "scaleOutCooldown"
};
function change(name, from, to) {
	return {
		member: `${prefix}${name}`,
		from,
		to
	};
}
// src/service/scaling/target-group.ts
/**
* Which target group the metric ALBRequestCountPerTarget is about: `app/<load balancer>/<id>/targetgroup/<name>/<id>`
* (API_PredefinedMetricSpecification). It is the first one of the service, which it has after the update.
*
* @param changes members of the service that the run sets
* @throws AwsError when the target group cannot be read
*/
async function requestLabel(service, changes, elb, signal) {
	const found = targetGroupOf(service, changes);
	if ("problem" in found) return found;
	const { targetGroup } = found;
	const balancers = await balancersOf(targetGroup, elb, signal);
	const balancer = balancers.map(nameOf).find((name) => name?.startsWith("app/"));
	if (balancer !== void 0) return { label: `${balancer}/${targetGroupName(targetGroup)}` };
	return { problem: `\`requestsPerTarget\` counts the requests of target group ${targetGroup}, but ${balancers.length === 0 ? "no load balancer forwards to it. Add it to a rule of an Application Load Balancer" : "no Application Load Balancer forwards to it. Other load balancers do not count requests"}.` };
}
/**
* "The ALBRequestCountPerTarget metric for target tracking scaling policies isn't supported for the blue/green deployment
* type" (ECS developer guide, "Use a target metric"): each deployment moves the traffic to the other target group, and
* that of the policy gets no requests any more, so that the service is scaled in.
*/
function targetGroupOf(service, changes) {
	const strategy = strategyOf(service, changes);
	if (strategy !== "ROLLING") return { problem: `\`requestsPerTarget\` is not possible with ${strategy} deployments: each of them moves the traffic of service "${service.name}" to its other target group, and the policy would count no requests any more. Use \`cpu\` or \`memory\`, or a rolling deployment.` };
	const targetGroup = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(changes.loadBalancers ?? service.members.loadBalancers).map(({ targetGroupArn }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(targetGroupArn)).find((arn) => arn !== null);
	if (targetGroup !== void 0 && targetGroup !== null) return { targetGroup };
	return { problem: `\`requestsPerTarget\` needs a load balancer with a target group, and service "${service.name}" has none. Name one in \`loadBalancers\`, or use \`cpu\` or \`memory\`.` };
}
function strategyOf(service, { deploymentConfiguration }) {
	if (service.usesTaskSets) return "CodeDeploy";
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(deploymentConfiguration) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(deploymentConfiguration.strategy) : null) ?? service.strategy;
}
async function balancersOf(targetGroup, elb, signal) {
	try {
		return await elb.loadBalancersOf([targetGroup], signal);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message)} \`autoScaling.requestsPerTarget\` needs the load balancer of the target group.`, error.details, error);
	}
}
/** `app/web/0123456789abcdef` of a load balancer's ARN. */
function nameOf(arn) {
	const at = arn.indexOf(":loadbalancer/");
	return at < 0 ? null : arn.slice(at + 14);
}
/** `targetgroup/web/0123456789abcdef` of a target group's ARN. */
function targetGroupName(arn) {
	return arn.slice(arn.lastIndexOf(":") + 1);
}
// src/service/scaling/read-plans.ts
/**
* What `autoScaling` of the definition changes, by the ARNs of the services of which something differs. Reads the policies only where the
* file names a metric and the service has a scalable target: without one it has none.
*
* @param scaling the services' targets
* @param changesOf members of a service that the run sets
* @throws InputError with every problem of all services; AwsError where something cannot be read
*/
async function readScalingPlans(services, definition, { scaling, changesOf }, reads) {
	const read = await Promise.all(services.map(async (service) => ({
		service,
		result: await scalingPlanOf(service, definition.autoScaling, {
			scaling,
			changes: changesOf(service)
		}, reads)
	})));
	const problems = await Promise.all(read.flatMap(({ result }) => "problems" in result ? result.problems : []).map((each) => toProblems(each, definition)));
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems);
	return new Map(read.flatMap(({ service, result }) => "plan" in result && result.plan.changes.length > 0 ? [[service.arn, result.plan]] : []));
}
/**
* The same for one service.
*
* @throws AwsError where something cannot be read
*/
async function scalingPlanOf(service, settings, { scaling, changes }, reads) {
	if (service.scheduling === "DAEMON") return { problems: [{
		member: null,
		problem: `Service "${service.name}": ${_settings_js__WEBPACK_IMPORTED_MODULE_3__.t}.`
	}] };
	const target = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.r)(service, scaling);
	const asksForRequests = settings.requestsPerTarget !== null;
	const [policies, label] = await Promise.all([target !== null && _settings_js__WEBPACK_IMPORTED_MODULE_3__.n.some((name) => settings[name] !== null) ? readPolicies(target.resourceId, reads) : [], asksForRequests ? requestLabel(service, changes, reads.elb, reads.signal) : null]);
	const place = {
		resourceId: (0,_resource_id_js__WEBPACK_IMPORTED_MODULE_5__.t)(service),
		cluster: (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.t)(service.clusterArn),
		service: service.name
	};
	const unlabelled = label !== null && "problem" in label ? [{
		member: "requestsPerTarget",
		problem: label.problem
	}] : [];
	const planned = planScaling(settings, {
		target,
		policies
	}, label && "label" in label ? label.label : null, place);
	const problems = [..."problems" in planned ? planned.problems : [], ...unlabelled];
	return "plan" in planned && problems.length === 0 ? planned : { problems };
}
async function readPolicies(resourceId, { autoScaling, signal }) {
	try {
		return await autoScaling.describeScalingPolicies(resourceId, signal);
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(error.message)} \`autoScaling\` of the service definition is compared with the policies that the service has.`, error.details, error);
	}
}
async function toProblems({ member, problem }, { at, autoScaling }) {
	return {
		input: "service-definition",
		message: `${await at(member !== null && autoScaling !== null && autoScaling[member] !== null ? ["autoScaling", member] : ["autoScaling"])}${problem}`,
		example: "autoScaling: {min: 2, max: 10, cpu: 60}"
	};
}



/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ read_exports),
/* harmony export */   r: () => (/* binding */ targetOf),
/* harmony export */   t: () => (/* binding */ readScaling)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _resource_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4949);



// src/service/scaling/read.ts
var read_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ readScaling: () => readScaling });
/** Reads the scalable targets of services: one call for fifty. */
async function readScaling(services, api, signal) {
	try {
		const targets = await api.describeScalableTargets(services.map(_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.t), signal);
		return {
			kind: "read",
			targets: new Map(targets.map((target) => [target.resourceId, target]))
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return {
			kind: "unread",
			error
		};
	}
}
/** The target of a service; null where it has none, or none was read. */
function targetOf(service, scaling) {
	return scaling?.kind === "read" ? scaling.targets.get((0,_resource_id_js__WEBPACK_IMPORTED_MODULE_2__.t)(service)) ?? null : null;
}



/***/ }),

/***/ 8588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScalingDrift: () => (/* binding */ readScalingDrift)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _in_turns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2465);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4447);
/* harmony import */ var _read_plans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7466);





// src/status/scaling-drift.ts
/**
* How the auto scaling of services differs from `autoScaling` of the service definition, by the ARN of the service. One
* call reads the limits of fifty services; one more a service its policies, where the file names a metric. What cannot
* be read or compared is a notice.
*/
async function readScalingDrift(services, settings, reads) {
	const scaling = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.t)(services, reads.autoScaling, reads.signal);
	if (scaling.kind === "unread") return {
		changes: /* @__PURE__ */ new Map(),
		notices: [notCompared(scaling.error.message)]
	};
	const notices = /* @__PURE__ */ new Set();
	const changes = await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_4__.t)(services, async (service) => {
		try {
			const planned = await (0,_read_plans_js__WEBPACK_IMPORTED_MODULE_3__/* .scalingPlanOf */ .I)(service, settings, {
				scaling,
				changes: {}
			}, reads);
			if ("plan" in planned) return [service.arn, planned.plan.changes];
			for (const { problem } of planned.problems) notices.add(notCompared(problem));
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || reads.signal.aborted) throw error;
			notices.add(notCompared(error.message));
		}
		return [service.arn, []];
	});
	return {
		changes: new Map(changes),
		notices: [...notices]
	};
}
function notCompared(why) {
	return `\`autoScaling\` of the service definition was not compared. ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(why)}`;
}



/***/ }),

/***/ 3314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scalingShape),
/* harmony export */   i: () => (/* binding */ scalingSettings),
/* harmony export */   n: () => (/* binding */ policySettings),
/* harmony export */   r: () => (/* binding */ scalingProblems),
/* harmony export */   t: () => (/* binding */ daemonProblem)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3710);


// src/service/scaling/settings.ts
/** The API's numbers are 32 bits long. */
const most = 2 ** 31 - 1;
const whole = (allowed) => ({
	isAllowed: (value) => Number.isInteger(value) && value >= 0 && value <= most,
	allowed
});
const tasks = whole("a whole number of tasks from 0 on");
const percent = {
	isAllowed: (value) => value >= 1 && value <= 100,
	allowed: "a percentage from 1 to 100"
};
const seconds = whole("a whole number of seconds from 0 on");
const rules = {
	min: tasks,
	max: tasks,
	cpu: percent,
	memory: percent,
	requestsPerTarget: {
		isAllowed: (value) => value > 0 && value <= most,
		allowed: "a number above 0: the requests of one task in a minute"
	},
	scaleInCooldown: seconds,
	scaleOutCooldown: seconds
};
const names = Object.keys(rules);
/** The settings that make a policy. */
const policySettings = [
	"cpu",
	"memory",
	"requestsPerTarget"
];
/** For the conversion of texts that were filled in. */
const scalingShape = {
	kind: "structure",
	members: new Map(names.map((name) => [name, () => ({ kind: "number" })])),
	required: []
};
/** What is wrong with `autoScaling` by itself, and with what the file says of the service beside it. Pure. */
function scalingProblems(value, file) {
	const wrong = Object.entries(value).flatMap(([name, member]) => memberProblem(name, member));
	const of = (name) => ({ path: ["autoScaling", name] });
	const { min, max } = value;
	if (typeof min === "number" && typeof max === "number" && min > max) wrong.push({
		...of("max"),
		problem: `\`max\` is ${max}, but \`min\` is ${min}: \`max\` must not be below \`min\``
	});
	if (policySettings.every((name) => (value[name] ?? null) === null)) {
		const unused = ["scaleInCooldown", "scaleOutCooldown"].find((name) => (value[name] ?? null) !== null);
		if (unused !== void 0) {
			const problem = `\`${unused}\` belongs to a target, and none is named: add \`cpu\`, \`memory\` or \`requestsPerTarget\`, or leave it out`;
			wrong.push({
				...of(unused),
				problem
			});
		}
	}
	if (file.schedulingStrategy === "DAEMON") wrong.push({
		path: ["autoScaling"],
		problem: daemonProblem
	});
	return wrong;
}
/** Why a DAEMON service has no auto scaling. */
const daemonProblem = "a service with the scheduling strategy `DAEMON` runs one task on each instance, so it has no auto scaling: leave `autoScaling` out";
function memberProblem(name, value) {
	const path = ["autoScaling", name];
	const rule = Object.hasOwn(rules, name) ? rules[name] : void 0;
	if (rule === void 0) return [{
		path,
		problem: unknownMember(name)
	}];
	if (value === null || typeof value === "number" && rule.isAllowed(value)) return [];
	const given = typeof value === "number" ? ` is ${value}` : ` is ${Array.isArray(value) ? "a list" : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value) ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`}`;
	const quotes = typeof value === "string" ? "; write it as a number, without quotes and units" : "";
	return [{
		path,
		problem: `\`${name}\` of \`autoScaling\`${given}, and must be ${rule.allowed}${quotes}`
	}];
}
function unknownMember(name) {
	const shown = /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name) ? `\`${name}\`` : "of this name";
	const [meant] = (0,_similar_js__WEBPACK_IMPORTED_MODULE_0__.t)(name.slice(0, 80), names, 1);
	if (meant !== void 0) return `\`autoScaling\` has no member ${shown}; did you mean \`${meant}\`?`;
	return `\`autoScaling\` has no member ${shown}. It has: ${names.map((each) => `\`${each}\``).join(", ")}`;
}
/** The settings of a mapping without problems; null where it names none. */
function scalingSettings(value) {
	const of = (name) => typeof value[name] === "number" ? value[name] : null;
	const settings = Object.fromEntries(names.map((name) => [name, of(name)]));
	return names.every((name) => settings[name] === null) ? null : settings;
}



/***/ })

};
;