"use strict";
exports.id = 535;
exports.ids = [535];
exports.modules = {

/***/ 7609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fixedMembers),
/* harmony export */   r: () => (/* binding */ missingTags),
/* harmony export */   t: () => (/* binding */ definitionChanges)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _same_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6408);




// src/service/definition/member-changes.ts
/** Members that ECS does not change in place (ECS API reference, "UpdateService": it has no such members). */
const fixed = [
	"launchType",
	"schedulingStrategy",
	"role"
];
/**
* The members of UpdateService with which a service becomes what its definition says: those that the file names and that
* differ. Pure.
*
* @param given members that the inputs of the step set: these take precedence over the file
*/
function definitionChanges(service, definition, given) {
	const changes = {};
	for (const [name, wanted] of Object.entries(definition.members)) {
		if (fixed.includes(name) || Object.hasOwn(given, name)) continue;
		if (!(0,_same_member_js__WEBPACK_IMPORTED_MODULE_2__.t)(service.members[name], wanted, name)) changes[name] = completed(service.members[name], wanted, name);
	}
	const count = definition.desiredCount ?? 1;
	if (service.scheduling === "REPLICA" && given.desiredCount === void 0 && (0,_never_served_js__WEBPACK_IMPORTED_MODULE_0__.t)(service) && service.desired !== count) changes.desiredCount = count;
	return changes;
}
/**
* A member as it is sent: UpdateService replaces what it is given, so what the file leaves out of an object stays as it
* is. Of the deployment configuration ECS itself keeps the parts that are not sent.
*/
function completed(current, wanted, path) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(wanted) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(current)) return wanted;
	const members = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, completed(current[name], value, `${path}.${name}`)]));
	return path === "deploymentConfiguration" ? members : {
		...current,
		...members
	};
}
/** Members that the file names, that differ and that ECS cannot change in place. Pure. */
function fixedMembers(service, { members }) {
	return fixed.flatMap((member) => {
		const to = members[member];
		if (to === void 0 || to === null) return [];
		const from = presentOf(service, member);
		const isSame = member === "role" ? lastPart(from) === lastPart(to) : (0,_same_member_js__WEBPACK_IMPORTED_MODULE_2__.t)(from ?? void 0, to, member);
		const isReplaced = member === "launchType" && from === null && Array.isArray(members.capacityProviderStrategy);
		return isSame || isReplaced ? [] : [{
			member,
			from,
			to
		}];
	});
}
function presentOf({ members }, member) {
	return (member === "role" ? members.roleArn : members[member]) ?? null;
}
/** The name at the end of a role's ARN, or the name itself. */
function lastPart(role) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(role)?.split("/").at(-1) ?? null;
}
/** The tags of the file that the service does not have so. Pure. */
function missingTags(service, { tags }) {
	return tags.filter(({ key, value }) => (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_1__.o)(service, key) !== value);
}



/***/ }),

/***/ 7939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ neverServedTag),
/* harmony export */   t: () => (/* binding */ hasNeverServed)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);


// src/service/never-served.ts
/**
* The tag of a service whose first deployment failed, and that was scaled to 0: the id of that deployment. A later
* deployment has another id, so the tag needs no removal.
*/
const neverServedTag = "ecs-deploy:never-served";
/** How long after the creation of a service its first deployment may be dated, ms. */
const firstDeploymentMs = 6e4;
/**
* Whether no deployment of the service has ever completed with tasks, as far as its present state and its tags show: ECS
* completes a deployment that is scaled to 0, too. Pure.
*/
function hasNeverServed(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.s)(service);
	if (primary === null) return false;
	if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_0__.o)(service, "ecs-deploy:never-served") === primary.id) return true;
	const isFirst = primary.createdAtMs - (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.t)(service) < firstDeploymentMs;
	const isOpen = (state) => state === "IN_PROGRESS" || state === "FAILED";
	return isFirst && service.deployments.every(({ rolloutState }) => isOpen(rolloutState));
}



/***/ }),

/***/ 3459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ plannedService)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);


// src/service/definition/planned-service.ts
/**
* A service that does not exist yet, as its definition describes it: what is decided before the first write is decided
* for it as for any other.
*
* @param deleted a deleted service of the same name that ECS still shows; it may have tasks that are being stopped
*/
function plannedService(name, cluster, definition, deleted) {
	const { members, desiredCount } = definition;
	const configuration = objectOf(members.deploymentConfiguration);
	const breaker = objectOf(configuration.deploymentCircuitBreaker);
	const controller = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(objectOf(members.deploymentController).type) ?? "ECS";
	const scheduling = members.schedulingStrategy === "DAEMON" ? "DAEMON" : "REPLICA";
	return {
		arn: deleted?.arn ?? `service/${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(cluster)}/${name}`,
		name,
		clusterArn: deleted?.clusterArn ?? cluster,
		status: "PLANNED",
		isPlanned: { isDraining: deleted?.status === "DRAINING" },
		taskDefinition: null,
		desired: scheduling === "DAEMON" ? 0 : desiredCount ?? 1,
		running: 0,
		pending: 0,
		scheduling,
		controller,
		usesTaskSets: controller !== "ECS",
		strategy: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(configuration.strategy) ?? "ROLLING",
		circuitBreaker: {
			enabled: breaker.enable === true,
			rollback: breaker.rollback === true
		},
		deployments: [],
		events: [],
		loadBalancers: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(members.loadBalancers).map(({ targetGroupArn, containerName, containerPort }) => ({
			targetGroupArn: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(targetGroupArn),
			container: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(containerName),
			containerPort: typeof containerPort === "number" ? containerPort : null
		})),
		serviceRevisions: [],
		members: { ...members }
	};
}
function objectOf(value) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) ? value : {};
}



/***/ }),

/***/ 535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPlanner: () => (/* binding */ createPlanner)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _member_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _planned_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);



// src/service/definition/planner.ts
/** How a definition takes part in the reading of the services. `describe` reads them with their tags, as ECS sends them. */
function createPlanner(definition, { cluster }, describe) {
	return {
		describeServices: describe,
		planMissing: (name, deleted) => (0,_planned_service_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.c)(name).name, cluster, definition, deleted),
		problemsOf: async (services) => (await Promise.all(services.map((service) => problemsOf(service, definition)))).flat()
	};
}
async function problemsOf(service, definition) {
	if (service.isPlanned !== void 0) return [];
	return Promise.all((0,_member_changes_js__WEBPACK_IMPORTED_MODULE_0__.n)(service, definition).map(async ({ member, from, to }) => {
		return {
			input: "service-definition",
			message: `${await definition.at([member])}\`${member}\` of service "${service.name}" is ${shown(from)}, and ECS cannot change it to ${shown(to)} in place. Leave \`${member}\` out, or create a service of another name.`,
			example: null
		};
	}));
}
function shown(value) {
	return value === null ? "not set" : `\`${String(value).slice(0, 200)}\``;
}



/***/ }),

/***/ 6408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ holdsMember)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/service/definition/same-member.ts
/**
* What ECS takes for a member that was never set, by its path without indexes (ECS API reference, "CreateService" and the
* types of its members). DescribeServices may leave out what has its default.
*/
const defaults = /* @__PURE__ */ new Map([
	["availabilityZoneRebalancing", "DISABLED"],
	["capacityProviderStrategy.base", 0],
	["capacityProviderStrategy.weight", 0],
	["deploymentConfiguration.alarms.enable", false],
	["deploymentConfiguration.alarms.rollback", false],
	["deploymentConfiguration.bakeTimeInMinutes", 0],
	["deploymentConfiguration.canaryConfiguration.canaryBakeTimeInMinutes", 10],
	["deploymentConfiguration.canaryConfiguration.canaryPercent", 5],
	["deploymentConfiguration.deploymentCircuitBreaker.enable", false],
	["deploymentConfiguration.deploymentCircuitBreaker.resetOnHealthyTask", true],
	["deploymentConfiguration.deploymentCircuitBreaker.rollback", false],
	["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type", "BOUNDED_PERCENT"],
	["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.value", 50],
	["deploymentConfiguration.earlySuccessCriteria.enable", false],
	["deploymentConfiguration.lifecycleHooks.targetType", "AWS_LAMBDA"],
	["deploymentConfiguration.lifecycleHooks.timeoutConfiguration.action", "ROLLBACK"],
	["deploymentConfiguration.lifecycleHooks.timeoutConfiguration.timeoutInMinutes", 1440],
	["deploymentConfiguration.linearConfiguration.stepBakeTimeInMinutes", 6],
	["deploymentConfiguration.linearConfiguration.stepPercent", 10],
	["deploymentConfiguration.maximumPercent", 200],
	["deploymentConfiguration.minimumHealthyPercent", 100],
	["deploymentConfiguration.strategy", "ROLLING"],
	["deploymentController.type", "ECS"],
	["enableECSManagedTags", false],
	["enableExecuteCommand", false],
	["healthCheckGracePeriodSeconds", 0],
	["networkConfiguration.awsvpcConfiguration.assignPublicIp", "DISABLED"],
	["platformVersion", "LATEST"],
	["propagateTags", "NONE"],
	["schedulingStrategy", "REPLICA"],
	["serviceConnectConfiguration.enabled", false]
]);
/** Lists whose order means something; all others are sets to ECS. */
const ordered = /* @__PURE__ */ new Set(["placementStrategy"]);
/**
* Whether the present value of a member has everything that is wanted: objects member by member, lists whole and in any
* order, what is not set as its default. More than is wanted is no difference: ECS fills in what a user left out.
*
* @param path the member's name, and the names of those around it, without indexes
*/
function holdsMember(current, wanted, path) {
	if (Array.isArray(wanted)) return holdsList(current ?? [], wanted, path);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(wanted)) {
		const present = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(current) ? current : {};
		if (current !== void 0 && current !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(current)) return false;
		if (isPauseOf(path, present, wanted)) return holdsMember(present.lifecycleStages, wanted.lifecycleStages ?? [], `${path}.lifecycleStages`);
		return Object.entries(wanted).every(([name, value]) => holdsMember(present[name], value, `${path}.${name}`));
	}
	if (current === void 0 || current === null) return defaults.has(path) && defaults.get(path) === wanted;
	return current === wanted || isNamespace(path, current, wanted);
}
function holdsList(current, wanted, path) {
	if (!Array.isArray(current) || current.length !== wanted.length) return false;
	if (ordered.has(path)) return wanted.every((value, index) => holdsMember(current[index], value, path));
	const left = [...current];
	return wanted.every((value) => {
		const at = left.findIndex((each) => holdsMember(each, value, path));
		if (at === -1) return false;
		left.splice(at, 1);
		return true;
	});
}
/** Of a pause hook DescribeServices may show nothing but its stages, so nothing else of it can be compared. */
function isPauseOf(path, present, wanted) {
	if (path !== "deploymentConfiguration.lifecycleHooks" || wanted.targetType !== "PAUSE") return false;
	return present.targetType === void 0 && present.hookTargetArn === void 0 && present.lifecycleStages !== void 0;
}
/** A Cloud Map namespace that is given by name may be shown by its ARN, which does not contain the name. */
function isNamespace(path, current, wanted) {
	if (path !== "serviceConnectConfiguration.namespace" || typeof current !== "string") return false;
	return typeof wanted === "string" && current.startsWith("arn:") && !wanted.startsWith("arn:");
}



/***/ }),

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownerTag),
/* harmony export */   i: () => (/* binding */ isOwnedBy),
/* harmony export */   n: () => (/* binding */ expiryTags),
/* harmony export */   o: () => (/* binding */ tagOf),
/* harmony export */   r: () => (/* binding */ expiryText),
/* harmony export */   t: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);


// src/service/service-tags.ts
/** The repository that created a service: only it removes the service again. */
const ownerTag = "ecs-deploy:owner";
/** When a service may be removed, ISO 8601 in UTC. */
const expiresAtTag = "ecs-deploy:expires-at";
/** The tag of `expires-in`, from now on; none without the input. */
function expiryTags({ expiresIn }, nowMs) {
	return expiresIn === null ? [] : [{
		key: expiresAtTag,
		value: expiryText(nowMs + expiresIn)
	}];
}
/** `2026-11-28T00:11:45Z`. */
function expiryText(atMs) {
	return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}
/** The value of a service's tag, of a read with its tags; null where it has none. */
function tagOf({ members }, key) {
	const found = (Array.isArray(members.tags) ? members.tags : []).find((tag) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(tag) && tag.key === key);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(found) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(found.value) ?? "" : null;
}
/** Whether the repository owns the service. GitHub's names have no letter case; an empty name owns nothing. */
function isOwnedBy(service, repository) {
	const owner = tagOf(service, ownerTag);
	return !!repository && owner !== null && owner.toLowerCase() === repository.toLowerCase();
}
/** When the time of a service is over, by its tag. A time without a zone is in UTC. */
function expiryOf(service) {
	const text = tagOf(service, expiresAtTag);
	if (text === null) return { kind: "none" };
	const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
	const [, day = "", time = "00:00", zone = "Z"] = match ?? [];
	const atMs = match === null ? NaN : Date.parse(`${day}T${time}${zoneText(zone)}`);
	return Number.isFinite(atMs) && isDay(day) ? {
		kind: "at",
		atMs
	} : {
		kind: "invalid",
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(text)
	};
}
/** February 31 is no day, although `Date` takes it for one in March. */
function isDay(day) {
	return (/* @__PURE__ */ new Date(`${day}T00:00Z`)).toISOString().startsWith(day);
}
/** `+0100` is not what every parser takes. */
function zoneText(zone) {
	return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}



/***/ }),

/***/ 6988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isSameService),
/* harmony export */   i: () => (/* binding */ isRollingOut),
/* harmony export */   n: () => (/* binding */ hasStarted),
/* harmony export */   o: () => (/* binding */ presentMembers),
/* harmony export */   r: () => (/* binding */ isFor),
/* harmony export */   s: () => (/* binding */ primaryOf),
/* harmony export */   t: () => (/* binding */ createdAtMsOf)
/* harmony export */ });
// src/service/service.ts
/** The newest deployment; null when the service shows none (CODE_DEPLOY and EXTERNAL controllers). */
function primaryOf(service) {
	return service.deployments.find((deployment) => deployment.status === "PRIMARY") ?? null;
}
/**
* Whether the newest deployment is still rolling out. Behind a Classic Load Balancer ECS shows no state of it (ECS API
* reference, "Deployment"): there an older deployment is left as long as it is.
*/
function isRollingOut(service) {
	const state = primaryOf(service)?.rolloutState;
	return state === "IN_PROGRESS" || state === null && service.deployments.length > 1;
}
/** Whether a task of the newest deployment has started, as far as ECS shows deployments. */
function hasStarted(service) {
	const primary = primaryOf(service);
	if (primary === null) return service.isPlanned === void 0;
	return primary.rolloutState === "COMPLETED" || primary.running > 0;
}
/** Whether two reads show the same service: one that was deleted and created again has its name and ARN, too. */
function isSameService(one, other) {
	return one.arn === other.arn && Math.abs(createdAtMsOf(one) - createdAtMsOf(other)) < 1;
}
/** When a service was created, ms; 0 where it does not say. A raw response has it in seconds, one that the SDK has read as text. */
function createdAtMsOf({ members: { createdAt } }) {
	if (typeof createdAt === "number") return createdAt * 1e3;
	return typeof createdAt === "string" ? Date.parse(createdAt) || 0 : 0;
}
/**
* Whether a deployment is for this revision. For the newest one the service's own `taskDefinition` counts too:
* UpdateService sets that (ECS API reference, "Service").
*/
function isFor(revision, deployment, service) {
	return deployment.taskDefinition === revision || deployment.status === "PRIMARY" && service.taskDefinition === revision;
}
/** The members of a service by the names of the requests that change them: an Express service has names of its own. */
function presentMembers({ express, members }) {
	return express ?? members;
}



/***/ })

};
;