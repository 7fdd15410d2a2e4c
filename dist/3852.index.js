"use strict";
exports.id = 3852;
exports.ids = [3852];
exports.modules = {

/***/ 3852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseMembers: () => (/* binding */ refuseMembers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _service_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);


// src/deployment/controllers/express/plan.ts
/** What to do instead of a member of UpdateService, where that is known. */
const instead = {
	desiredCount: "Express scales the service between the task counts of its `scalingTarget`.",
	forceNewDeployment: "Deploy a revision that differs, or an image by its digest.",
	networkConfiguration: "Set it with `aws ecs update-express-gateway-service --network-configuration`.",
	deploymentConfiguration: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	loadBalancers: "Express manages the load balancer of the service.",
	gatewayConnectors: "Express services are reached at their own endpoint."
};
/**
* Refuses the members of UpdateService that are asked for: an Express service takes none of them.
*
* @throws InputError with one problem for each service and member
*/
function refuseMembers(services, changesOf, inputs) {
	const problems = services.flatMap((service) => Object.keys(changesOf(service)).map((member) => {
		const hint = instead[member];
		const message = `Service "${service.name}" is an Express service: ECS manages it, and UpdateExpressGatewayService has no member \`${member}\`.`;
		return {
			input: (0,_service_changes_js__WEBPACK_IMPORTED_MODULE_1__.n)(member, inputs),
			message: hint === void 0 ? message : `${message} ${hint}`,
			example: null
		};
	}));
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems);
}



/***/ })

};
;