"use strict";
exports.id = 2863;
exports.ids = [2863];
exports.modules = {

/***/ 2863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   capacityChecks: () => (/* binding */ capacityChecks)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _placement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2792);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3170);



// src/preflight/checks/capacity.ts
const capacityChecks = [
	capacityCheck("instances-there", "The cluster has instances to run tasks on", "no-instances", { finds: (all) => {
		const providers = all.hosting.kind === "instances" ? all.hosting.providers : [];
		const of = providers.length === 0 ? "" : ` of capacity provider ${providers.join(", ")}`;
		const present = all.instances?.length ?? 0;
		const counted = present === 0 ? "" : ` (of ${present} none is ACTIVE with a connected agent${of})`;
		return {
			message: `Cluster ${all.cluster} has no instance${of} to run tasks of service ${all.service?.name} on${counted}.`,
			advice: "Check that the Auto Scaling group has instances, that they name this cluster in ecs.config, and that their agents run. Tasks meant for Fargate need the service's launch type to be FARGATE."
		};
	} }),
	capacityCheck("placement-constraints", "An instance satisfies the placement constraints", "constraint", { finds: (all, { constraint, instances }) => ({
		message: `No instance satisfies the placement constraint "${constraint.text}" of the ${constraint.of}${seen(constraint.text, instances)}.`,
		advice: `Compare it with \`aws ecs list-attributes --target-type container-instance --cluster ${all.cluster}\`, or change placementConstraints${constraint.of === "service" ? " in `service-overrides`" : ""}.`
	}) }),
	capacityCheck("instance-attributes", "An instance has the attributes that the revision requires", "attribute", { finds: (_, { attribute, instances }) => ({
		message: `None of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(instances.length, "instance")} has the attribute ${attribute}, which the revision requires.`,
		advice: "For a log driver, enable it with ECS_AVAILABLE_LOGGING_DRIVERS on the instances; for others update the ECS agent."
	}) }),
	capacityCheck("instance-size", "An instance is large enough for the task", "too-small", { finds: (_, { needs, instances }) => ({
		message: `No instance is large enough for one task: it needs ${needsText(needs)}, and the largest of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(instances.length, "instance")} has ${largest(instances, needs)}.`,
		advice: "Lower the revision's cpu and memory, or use larger instances."
	}) }),
	capacityCheck("distinct-instances", "There is an instance more than there are tasks, where each needs its own", "distinct", { finds: (all, { instances, running }) => ({
		message: `Each task of service ${all.service?.name} needs an instance of its own (distinctInstance), but ${tasks(running)} run on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(instances.length, "instance")}, and ECS may not stop one first.`,
		advice: addOr((0,_rollout_js__WEBPACK_IMPORTED_MODULE_2__.t)(all))
	}) }),
	capacityCheck("room", "An instance has room for what the rollout starts", "full", { finds: (all, { needs, instances, fitting, rollout }) => ({
		message: `${capacityText(fitting, rollout)} of service ${all.service?.name}: each needs ${needsText(needs)}; ${lackText(instances, needs)}.`,
		advice: addOr(rollout)
	}) })
];
/** A check for one of the reasons why no task can be placed: there is at most one of them. */
function capacityCheck(id, title, kind, parts) {
	return {
		id,
		title,
		finds: (all) => {
			const placement = (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__.n)(all);
			if (placement.kind !== kind) return [];
			const found = parts.finds(all, placement);
			const scales = all.hosting.kind === "instances" && all.hosting.providers.length > 0;
			return [{
				subject: serviceText(all),
				...found,
				severity: scales ? "warning" : "error"
			}];
		}
	};
}
function serviceText({ service }) {
	return `service ${service?.name ?? ""}`;
}
function tasks(count) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(count, "task");
}
function needsText({ cpu, memory, gpus, ports }) {
	return [
		`${cpu} CPU units`,
		`${memory} MiB`,
		...gpus > 0 ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(gpus, "GPU")] : [],
		...ports.length > 0 ? [`host port ${ports.join(", ")}`] : []
	].join(", ");
}
function largest(instances, needs) {
	const most = (of) => Math.max(...instances.map(({ total }) => of(total)));
	const gpus = needs.gpus > 0 ? `, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(most((total) => total.gpus), "GPU")}` : "";
	return `${most((total) => total.cpu)} CPU units, ${most((total) => total.memory)} MiB${gpus}`;
}
function capacityText(fitting, { beside, isRolling }) {
	if (isRolling) return "No instance has room for one more task";
	return `The instances have room for ${fitting} of the ${beside} new tasks that run beside the old ones`;
}
/** `of 3 instances, 2 have too little memory (at most 300 MiB are free on one), and 1 has the port in use`. */
function lackText(instances, needs) {
	const lacks = instances.map((one) => (0,_placement_js__WEBPACK_IMPORTED_MODULE_1__.t)(one, needs));
	const count = (lack) => lacks.filter((one) => one === lack).length;
	const most = (lack) => Math.max(...instances.flatMap(({ free }, index) => lacks[index] === lack ? [free[lack]] : []));
	const said = [
		[count("cpu"), `too little CPU (at most ${most("cpu")} units are free on one)`],
		[count("memory"), `too little memory (at most ${most("memory")} MiB are free on one)`],
		[count("port"), "the port in use"]
	].filter(([number]) => number > 0).map(([number, text]) => `${number} ${number === 1 ? "has" : "have"} ${text}`);
	return said.length === 0 ? `none of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(instances.length, "instance")} has room for more` : `of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(instances.length, "instance")}, ${said.join(", and ")}`;
}
/** What the instances have instead of what a constraint asks for. */
function seen(text, instances) {
	const parts = [...new Set([...text.matchAll(/attribute:([\w.\-/]+)/g)].map(([, name = ""]) => name))].map((name) => {
		return `${name} is ${[...new Set(instances.map(({ attributes }) => attributes.has(name) ? attributes.get(name) : "none"))].map((value) => value ?? "set").join(", ")}`;
	});
	return parts.length === 0 ? "" : ` (of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(instances.length, "instance")} ${parts.join("; ")})`;
}
function addOr(rollout) {
	if (rollout === null || !rollout.isRolling) return "Add instances.";
	return `Add an instance, or let ECS stop a task first by a lower minimumHealthyPercent (it is ${rollout.minimumPercent}): ${(0,_rollout_js__WEBPACK_IMPORTED_MODULE_2__.n)({
		...rollout,
		minimumPercent: rollout.desired === 1 ? 0 : 50
	})}`;
}



/***/ }),

/***/ 2792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ placementOf),
/* harmony export */   r: () => (/* binding */ parseQuery),
/* harmony export */   t: () => (/* binding */ lackOn)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3170);



// src/preflight/cluster-query.ts
const SPELLINGS = {
	equals: "==",
	not_equals: "!=",
	matches: "=~",
	not_matches: "!~",
	not_in: "!in",
	not_exists: "!exists",
	greater_than: ">",
	greater_than_equal: ">=",
	less_than: "<",
	less_than_equal: "<="
};
/** Longer ones first: `>=` begins with `>`. */
const OPERATORS = /^(==|!=|=~|!~|>=|<=|>|<|!in\b|!exists\b|in\b|exists\b|not_equals\b|equals\b|not_matches\b|matches\b|not_in\b|not_exists\b|greater_than_equal\b|greater_than\b|less_than_equal\b|less_than\b)/;
const SUBJECT = /^(attribute:[\w.\-/]+|task:group|ec2InstanceId|runningTasksCount|agentVersion|agentConnected|registeredAt)/;
/** Null when the text is not understood. */
function parseQuery(text) {
	const rest = { text };
	const expression = parseOr(rest);
	return expression !== null && rest.text.trim() === "" ? expression : null;
}
function parseOr(rest) {
	return parseJoined(rest, "or", /^(or\b|\|\|)/i, (inner) => parseJoined(inner, "and", /^(and\b|&&)/i, parseNot));
}
function parseJoined(rest, kind, joint, parsePart) {
	const parts = [];
	do {
		const part = parsePart(rest);
		if (part === null) return null;
		parts.push(part);
	} while (take(rest, joint) !== null);
	const [only, ...others] = parts;
	return only !== void 0 && others.length === 0 ? only : {
		kind,
		parts
	};
}
function parseNot(rest) {
	if (take(rest, /^(not\b(?!_)|!(?![=~]|in\b|exists\b))/i) !== null) {
		const part = parseNot(rest);
		return part === null ? null : {
			kind: "not",
			part
		};
	}
	if (take(rest, /^\(/) !== null) {
		const inner = parseOr(rest);
		return take(rest, /^\)/) === null ? null : inner;
	}
	return parseComparison(rest);
}
function parseComparison(rest) {
	const subject = take(rest, SUBJECT);
	const spelled = take(rest, OPERATORS);
	if (subject === null || spelled === null) return null;
	const operator = SPELLINGS[spelled] ?? spelled;
	if (operator === "exists" || operator === "!exists") return {
		kind: "compare",
		subject,
		operator,
		values: []
	};
	const values = operator === "in" || operator === "!in" ? parseList(rest) : [parseValue(rest)];
	const known = (values ?? [null]).filter((value) => value !== null);
	return values === null || known.length < values.length ? null : {
		kind: "compare",
		subject,
		operator,
		values: known
	};
}
function parseList(rest) {
	if (take(rest, /^\[/) === null) return null;
	const values = [];
	do
		values.push(parseValue(rest));
	while (take(rest, /^,/) !== null);
	return take(rest, /^\]/) === null ? null : values;
}
/** In quotes, or up to a blank, a comma or a bracket; parentheses belong to it where they are balanced, as in patterns. */
function parseValue(rest) {
	const quoted = take(rest, /^("[^"]*"|'[^']*')/);
	if (quoted !== null) return quoted.slice(1, -1);
	return take(rest, /^(?:[^\s,()[\]]|\([^\s()]*\)|\[[^\s[\]]*\][*+?])+/);
}
function take(rest, pattern) {
	const text = rest.text.trimStart();
	const found = pattern.exec(text)?.[0] ?? null;
	if (found !== null) rest.text = text.slice(found.length);
	return found;
}
/** Whether an instance satisfies an expression; null where that cannot be told from here. */
function satisfies(expression, read) {
	switch (expression.kind) {
		case "and":
		case "or": {
			const decisive = expression.kind === "or";
			const answers = expression.parts.map((part) => satisfies(part, read));
			if (answers.includes(decisive)) return decisive;
			return answers.includes(null) ? null : !decisive;
		}
		case "not": return negated(satisfies(expression.part, read));
		case "compare": return compare(read(expression.subject), expression.operator, expression.values);
	}
}
function negated(answer) {
	return answer === null ? null : !answer;
}
function compare(has, operator, values) {
	if (has === void 0) return null;
	if (operator === "exists" || operator === "!exists") return has !== null === (operator === "exists");
	if (has === null) return operator.startsWith("!") ? null : false;
	const [value = ""] = values;
	switch (operator) {
		case "==":
		case "in": return values.includes(has);
		case "!=":
		case "!in": return !values.includes(has);
		case "=~": return matches(has, value);
		case "!~": return negated(matches(has, value));
		default: return compareNumbers(Number(has), operator, Number(value));
	}
}
/** ECS's own bound for the value of an attribute (ECS API reference, "Attribute"), and enough for a pattern. */
const longestMatched = 128;
/** Each repetition multiplies the work by the length of the text. */
const mostRepetitions = 3;
/** Whether a pattern of the user's is cheap to try: few repetitions, and none of a group, which could be one of another. */
function isCheap(pattern) {
	const bare = pattern.replace(/\\[^1-9k]/g, "x").replace(/\[[^[\]]*\]/g, "x");
	if (pattern.length > longestMatched || /\)[*+{?]|\(\?|\\/.test(bare)) return false;
	return (bare.match(/[*+{]/g) ?? []).length <= mostRepetitions;
}
/**
* The patterns are Java's: what the whole text matches is a match for certain, and what no part matches is none. What
* could take long is not tried.
*/
function matches(has, pattern) {
	if (has.length > longestMatched || !isCheap(pattern)) return null;
	try {
		if (new RegExp(`^(?:${pattern})$`).test(has)) return true;
		return new RegExp(pattern).test(has) ? null : false;
	} catch {
		return null;
	}
}
function compareNumbers(has, operator, value) {
	if (!Number.isFinite(has) || !Number.isFinite(value)) return null;
	if (operator === ">") return has > value;
	if (operator === ">=") return has >= value;
	return operator === "<" ? has < value : has <= value;
}
// src/preflight/placement.ts
/** Looks for room as ECS does: ECS developer guide, "Use strategies to define Amazon ECS task placement". */
function placementOf(facts) {
	const rollout = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__.t)(facts);
	if (rollout === null || facts.hosting.kind !== "instances" || facts.instances === null) return { kind: "not-asked" };
	const { providers } = facts.hosting;
	const usable = facts.instances.filter(({ capacityProvider }) => providers.length === 0 || providers.includes(capacityProvider ?? "")).filter(({ status, agentConnected }) => status === "ACTIVE" && agentConnected);
	if (facts.instances.length === 0 && (facts.service?.running ?? 0) > 0) return { kind: "not-asked" };
	if (usable.length === 0) return { kind: "no-instances" };
	const suited = suitedAmong(usable, facts);
	if ("kind" in suited) return suited;
	const needs = (0,_rollout_js__WEBPACK_IMPORTED_MODULE_1__.o)(facts.definition);
	const large = suited.instances.filter((instance) => couldHold(instance, needs));
	if (large.length === 0) return {
		kind: "too-small",
		needs,
		instances: suited.instances
	};
	if (rollout.stoppable > 0) return { kind: "fits" };
	return capacityAmong(large, {
		needs,
		rollout,
		facts,
		settled: usable.length === facts.instances.length
	});
}
function suitedAmong(usable, facts) {
	let instances = usable;
	for (const constraint of facts.constraints) {
		if (constraint.kind !== "memberOf") continue;
		const left = instances.filter((instance) => satisfies(constraint.expression, readerOf(instance)) !== false);
		if (left.length === 0) return {
			kind: "constraint",
			constraint,
			instances
		};
		instances = left;
	}
	for (const attribute of requiredAttributes(facts)) {
		const left = instances.filter(({ attributes }) => attributes.has(attribute));
		if (left.length === 0) return {
			kind: "attribute",
			attribute,
			instances
		};
		instances = left;
	}
	return { instances };
}
function readerOf(instance) {
	return (subject) => {
		if (subject === "ec2InstanceId") return instance.ec2Id;
		if (subject === "runningTasksCount") return String(instance.tasks);
		if (!subject.startsWith("attribute:")) return void 0;
		const name = subject.slice(10);
		return instance.attributes.has(name) ? instance.attributes.get(name) ?? "" : null;
	};
}
/**
* Those that ECS itself has found for the revision, where it comes from there; else those that surely follow from it.
* https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html
*/
function requiredAttributes({ definition }) {
	const listed = Array.isArray(definition.requiresAttributes) ? definition.requiresAttributes : [];
	if (listed.length > 0) return listed.flatMap((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(one) && !one.value ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(one.name) ?? [] : []);
	const drivers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(definition).flatMap(({ logConfiguration }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(logConfiguration) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(logConfiguration.logDriver) ?? [] : []);
	return [...definition.networkMode === "awsvpc" ? ["ecs.capability.task-eni"] : [], ...[...new Set(drivers)].map((driver) => `com.amazonaws.ecs.capability.logging-driver.${driver}`)];
}
function couldHold({ total }, needs) {
	return total.cpu >= needs.cpu && total.memory >= needs.memory && total.gpus >= needs.gpus;
}
function capacityAmong(instances, { needs, rollout, facts, settled }) {
	const isDistinct = facts.constraints.some(({ kind }) => kind === "distinctInstance");
	const running = facts.service?.running ?? 0;
	if (isDistinct && settled && instances.length - running < rollout.beside) return {
		kind: "distinct",
		instances,
		running
	};
	const fitting = instances.reduce((sum, instance) => {
		const capacity = capacityOn(instance, needs);
		return sum + (isDistinct ? Math.min(1, capacity) : capacity);
	}, 0);
	return fitting >= rollout.beside ? { kind: "fits" } : {
		kind: "full",
		needs,
		instances,
		fitting,
		rollout
	};
}
/** How many more such tasks an instance takes. */
function capacityOn(instance, needs) {
	if (lackOn(instance, needs) !== null) return 0;
	if (needs.ports.length > 0) return 1;
	const byCpu = needs.cpu > 0 ? Math.floor(instance.free.cpu / needs.cpu) : Number.POSITIVE_INFINITY;
	const byMemory = needs.memory > 0 ? Math.floor(instance.free.memory / needs.memory) : Number.POSITIVE_INFINITY;
	return Math.min(byCpu, byMemory);
}
/** What an instance has too little of; null when one more task fits. */
function lackOn(instance, needs) {
	if (instance.free.cpu < needs.cpu) return "cpu";
	if (instance.free.memory < needs.memory) return "memory";
	return needs.ports.some((port) => instance.usedPorts.includes(port)) ? "port" : null;
}



/***/ })

};
;