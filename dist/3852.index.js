"use strict";
exports.id = 3852;
exports.ids = [3852];
exports.modules = {

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REVISION_MEMBERS),
/* harmony export */   r: () => (/* binding */ insteadOf),
/* harmony export */   t: () => (/* binding */ DEFAULTS)
/* harmony export */ });
// src/service/express/members.ts
/** What is known of the members of CreateExpressGatewayService, beside their names and types. */
/** The members that ECS makes the task definition of: a task definition of one's own excludes them (types of the AWS SDK, "taskDefinitionArn"). */
const REVISION_MEMBERS = [
	"primaryContainer",
	"executionRoleArn",
	"taskRoleArn",
	"cpu",
	"memory",
	"cpuArchitecture"
];
/** What ECS gives to a service that says nothing else (ECS developer guide, "Resources created by Express Mode services"). */
const DEFAULTS = {
	cpu: "256",
	memory: "512",
	cpuArchitecture: "X86_64",
	port: 80,
	minTasks: 1,
	maxTasks: 20
};
/** What to do instead of a member of CreateService or UpdateService, as a sentence, where that is known. */
const instead = {
	autoScaling: "Express scales the service itself: write `scalingTarget` with `minTaskCount` and `maxTaskCount`.",
	availabilityZoneRebalancing: "Express places the tasks itself.",
	capacityProviderStrategy: "Express runs on Fargate.",
	deploymentConfiguration: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	deploymentController: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	desiredCount: "Express scales the service between the task counts of its `scalingTarget`: write `minTaskCount` there.",
	forceNewDeployment: "Deploy a revision that differs, or an image by its digest.",
	gatewayConnectors: "Express services are reached at their own endpoint.",
	healthCheckGracePeriodSeconds: "Express manages the health checks: write their path as `healthCheckPath`.",
	launchType: "Express runs on Fargate.",
	loadBalancers: "Express manages the load balancer of the service.",
	networkConfiguration: "Write `networkConfiguration` with `subnets` and `securityGroups` in a service definition.",
	platformVersion: "Express runs on Fargate, and chooses the platform version.",
	role: "Write the role that manages the resources as `infrastructureRoleArn`.",
	schedulingStrategy: "Express scales the service between the task counts of its `scalingTarget`.",
	taskDefinition: "Write it as `taskDefinitionArn`."
};
/** What to write instead of a member that Express services do not have; null where nothing is known. */
function insteadOf(member) {
	return Object.hasOwn(instead, member) ? instead[member] ?? null : null;
}



/***/ }),

/***/ 3852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseMembers: () => (/* binding */ refuseMembers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _members2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5420);
/* harmony import */ var _service_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4936);



// src/deployment/controllers/express/plan.ts
/**
* Refuses the members of UpdateService that are asked for: an Express service takes none of them. What the definition of
* an Express service asks for is not among them.
*
* @throws InputError with one problem for each service and member
*/
function refuseMembers(services, changesOf, inputs) {
	const given = (0,_service_changes_js__WEBPACK_IMPORTED_MODULE_2__.r)(inputs);
	const problems = services.flatMap((service) => {
		const changes = service.express === void 0 ? changesOf(service) : given;
		return Object.keys(changes).map((member) => {
			const hint = (0,_members2_js__WEBPACK_IMPORTED_MODULE_1__.r)(member);
			const message = `Service "${service.name}" is an Express service: ECS manages it, and UpdateExpressGatewayService has no member \`${member}\` of UpdateService.`;
			return {
				input: Object.hasOwn(given, member) ? (0,_service_changes_js__WEBPACK_IMPORTED_MODULE_2__.n)(member, inputs) : "service-definition",
				message: hint === null ? message : `${message} ${hint}`,
				example: null
			};
		});
	});
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems);
}



/***/ })

};
;