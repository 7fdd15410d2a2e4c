"use strict";
exports.id = 3673;
exports.ids = [3673,6054];
exports.modules = {

/***/ 3673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPlanId: () => (/* binding */ checkPlanId),
/* harmony export */   makePlanId: () => (/* binding */ makePlanId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _waves_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2693);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6988);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);







// src/modes/plan-id.ts
const VERSION = "p1";
const PARTS = [
	"services",
	"revision",
	"images",
	"actions",
	"values"
];
/** Members that may hold values that are not to be shown: they are compared by the part `values`. */
const HIDDEN_MEMBERS = /* @__PURE__ */ new Set([
	"command",
	"entryPoint",
	"healthCheck",
	"dockerLabels",
	"options"
]);
/** Hexadecimal digits of a part, and of the part `values`. */
const partLength = 10;
const valuesLength = 4;
/** scrypt, about 50 ms: RFC 7914. */
const cost = {
	N: 16384,
	r: 8,
	p: 1
};
/** The parts of what a deploy, a rollback or `mode: continue` is going to do. */
function partsOf({ mode, plan, task, suspended, waves }) {
	const services = plan.revisions.flatMap((revision) => revision.services);
	return {
		services: inOrder(services.map(({ service }) => stateOf(service))),
		revision: plan.revisions.map(({ existing, target }) => ({
			existing,
			definition: shownOf(target.definition),
			tags: target.tags.map(({ key, value }) => ({
				key,
				value
			})),
			services: target.services.map(({ arn }) => arn).sort()
		})),
		images: plan.revisions.map(({ images }) => images.map(({ container, to }) => ({
			container,
			image: to,
			digest: plan.digests?.get(to) ?? null
		}))),
		actions: {
			mode,
			services: inOrder(services.map((service) => actionOf(service, waves))),
			suspended: suspended.map(({ service }) => service).sort(),
			task: task === null ? null : {
				container: task.container,
				waits: task.waits
			}
		},
		values: {
			definitions: plan.revisions.map(({ target }) => target.definition),
			members: inOrder(services.map(({ service, members }) => ({
				arn: service.arn,
				...without(members, ["tags"])
			}))),
			task: task === null ? null : without(task.request, [
				"startedBy",
				"tags",
				"clientToken",
				"taskDefinition"
			])
		},
		salt: inOrder(services.map(({ service }) => saltOf(service)))
	};
}
/** The id of a plan. */
function planIdOf(parts) {
	const hashes = PARTS.map((name) => name === "values" ? slowHash(parts) : hash(parts[name]));
	return [VERSION, ...hashes].join("-");
}
/** What has moved since a plan was made, one sentence for each part; empty where nothing has. */
function movedSince(planId, parts, plan) {
	const [version, ...planned] = planId.split("-");
	if (version !== VERSION) return ["It was made by another version of this action."];
	const now = planIdOf(parts).split("-").slice(1);
	const moved = PARTS.filter((_, index) => planned[index] !== now[index]);
	const isSalted = moved.includes("services");
	return moved.filter((name) => name !== "values" || !isSalted).map((name) => sentences[name](plan));
}
const sentences = {
	services: (plan) => `The services have changed: ${servicesIn(plan).map(runsText).join("; ")}.`,
	revision: () => "The revision is another one: its base, its files or its inputs have changed. The diff above shows what it would change now.",
	images: (plan) => `The images have changed: now ${imagesText(plan)}.`,
	actions: (plan) => `What the run would do has changed: now ${servicesIn(plan).map(actionText).join(", ")}.`,
	values: () => "Values that are not shown have changed: of environment variables, commands, health checks, labels or options."
};
const actionWords = {
	create: "create",
	update: "update",
	join: "wait for the deployment in progress of",
	continue: "continue",
	end: "end the first deployment of",
	tag: "tag",
	none: "nothing to do for"
};
function actionText({ service, action, changes }) {
	const members = changes.map(({ member }) => member);
	return `${actionWords[action]} ${service.name}${members.length === 0 ? "" : ` (${members.join(", ")})`}`;
}
function servicesIn(plan) {
	return plan.revisions.flatMap(({ services }) => services);
}
function runsText({ service }) {
	const deployment = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(service)?.id;
	const runs = service.taskDefinition === null ? "has no revision" : `is set to ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_4__.s)(service.taskDefinition)}`;
	return `${service.name} ${runs} now${deployment === void 0 ? "" : ` (deployment ${deployment})`}`;
}
function imagesText({ revisions, digests }) {
	const texts = revisions.flatMap(({ images }) => images.map(({ container, to }) => {
		const digest = digests?.get(to);
		return `${container} has ${to}${digest === void 0 ? "" : ` (${digest.slice(0, 19)}…)`}`;
	}));
	return [...new Set(texts)].slice(0, 5).join(", ");
}
/** What makes a service another one than it was. Counts are not in it: auto scaling changes them. */
function stateOf(service) {
	const { arn, controller, status, taskDefinition } = service;
	return {
		arn,
		controller,
		status,
		taskDefinition,
		deployment: (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(service)?.id ?? null
	};
}
function actionOf({ service, action, changes, members, tags = [] }, waves) {
	return {
		arn: service.arn,
		action,
		changes: changes.filter(({ member }) => member !== "tags").map(({ member, to }) => ({
			member,
			to: shownOf(to)
		})),
		tags: tags.map(({ key }) => key).sort(),
		forced: members.forceNewDeployment === true,
		wave: waves.get(service.arn) ?? null
	};
}
/** Times to the millisecond, which only ECS's answers have, and the deployment. */
function saltOf(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_3__.s)(service);
	return {
		arn: service.arn,
		createdAt: service.members.createdAt === void 0 ? null : String(service.members.createdAt),
		deployment: primary?.id ?? null,
		deployedAtMs: primary?.createdAtMs ?? null
	};
}
function shownOf(json) {
	return withoutHidden((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(json));
}
function withoutHidden(json) {
	if (Array.isArray(json)) return json.map(withoutHidden);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(json)) return json;
	return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, HIDDEN_MEMBERS.has(name) ? null : withoutHidden(value)]));
}
function without(members, names) {
	return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)));
}
function inOrder(items) {
	return [...items].sort((one, other) => String(one.arn) < String(other.arn) ? -1 : 1);
}
function hash(json) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(canonical(json)).digest("hex").slice(0, partLength);
}
function slowHash({ values, salt }) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.scryptSync)(canonical(values), canonical(salt), valuesLength / 2, cost).toString("hex");
}
/** The same text for equal values: members sorted by name. */
function canonical(json) {
	return JSON.stringify(json, (_, value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1)) : value);
}
// src/modes/check-plan-id.ts
/** The id of what a run is going to do. */
function makePlanId(inputs, prepared) {
	return planIdOf(partsOf(identified(inputs, prepared)));
}
/**
* Compares what a run is going to do with the plan that `plan-id` names. A dry run gets the difference as warnings.
*
* @throws InputError where anything is not as it was planned
*/
function checkPlanId(planId, inputs, prepared) {
	const { plan } = prepared;
	const moved = movedSince(planId, partsOf(identified(inputs, prepared)), plan);
	if (moved.length === 0) return prepared;
	const message = `What this run would do is not what was planned as \`${planId}\`. ${moved.join(" ")}`;
	if (inputs.dryRun) return {
		...prepared,
		plan: {
			...plan,
			warnings: [...plan.warnings, `This would stop a deploy: ${message}`]
		}
	};
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r([{
		input: "plan-id",
		message: `${message} Nothing was changed. Plan again with the same inputs, look at the new plan, and pass its \`plan-id\`.`,
		example: null
	}]);
}
function identified(inputs, { plan, task, suspended }) {
	const services = plan.revisions.flatMap((revision) => revision.services.map(({ service }) => service));
	return {
		mode: inputs.mode,
		plan,
		task,
		suspended,
		waves: (0,_waves_js__WEBPACK_IMPORTED_MODULE_6__.t)(services, inputs)
	};
}



/***/ }),

/***/ 2693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wavesOf),
/* harmony export */   t: () => (/* binding */ waveNumbers)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/service/waves.ts
/**
* The services in the order in which they are deployed: those of one wave at the same time. One wave unless
* `service-order: by-line` and several lines ask for more.
*/
function wavesOf(services, { serviceOrder, serviceLines }) {
	if (serviceOrder !== "by-line" || serviceLines.length < 2) return [[...services]];
	const lineOf = new Map(serviceLines.flatMap((line, index) => line.map((one) => [(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.c)(one).name, index])));
	return serviceLines.map((_, index) => services.filter(({ name }) => (lineOf.get(name) ?? 0) === index)).filter((wave) => wave.length > 0);
}
/** The number of each service's wave, by the service's ARN, counted from 1; empty where there is only one wave. */
function waveNumbers(services, inputs) {
	const waves = wavesOf(services, inputs);
	if (waves.length < 2) return /* @__PURE__ */ new Map();
	return new Map(waves.flatMap((wave, index) => wave.map(({ arn }) => [arn, index + 1])));
}



/***/ })

};
;