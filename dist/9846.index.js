"use strict";
exports.id = 9846;
exports.ids = [9846];
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

/***/ 9846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitionRequest: () => (/* binding */ definitionRequest)
/* harmony export */ });
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _member_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);


// src/service/definition/request.ts
/**
* What a definition and the inputs ask of one service: everything where it is to be created, else what differs. Members
* that the inputs give take precedence. Pure.
*/
function definitionRequest(service, definition, { given, expiry }) {
	if (service.isPlanned === void 0) return {
		changes: {
			...(0,_member_changes_js__WEBPACK_IMPORTED_MODULE_1__.t)(service, definition, given),
			...given
		},
		tags: (0,_member_changes_js__WEBPACK_IMPORTED_MODULE_1__.r)(service, definition),
		neverServed: (0,_never_served_js__WEBPACK_IMPORTED_MODULE_0__.t)(service)
	};
	const count = service.scheduling === "DAEMON" ? {} : { desiredCount: definition.desiredCount ?? 1 };
	return {
		changes: {
			...definition.members,
			...count,
			...given
		},
		tags: [...definition.tags, ...expiry]
	};
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



/***/ })

};
;