"use strict";
exports.id = 4849;
exports.ids = [4849];
exports.modules = {

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

/***/ 4849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createExpressPlanner: () => (/* binding */ createExpressPlanner)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _planned_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);



// src/service/express/planner.ts
/** How the definition of an Express service takes part in the reading of the services: they are read as Express shows them, too. */
function createExpressPlanner(definition, inputs, ecs) {
	const { cluster } = inputs;
	return {
		describeServices: async (place, names, signal) => {
			const services = await describe(ecs, place, names, signal);
			return Promise.all(services.map(async (service) => {
				return service.status === "ACTIVE" && service.members.resourceManagementType === "ECS" ? {
					...service,
					express: await ecs.describeExpressService(service.arn, signal)
				} : service;
			}));
		},
		planMissing: (name, deleted) => plannedExpress((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.c)(name).name, cluster, definition, deleted),
		problemsOf: async (services) => (await Promise.all(services.map((service) => problemsOf(service, definition, inputs)))).flat()
	};
}
/** ECS makes the default cluster for an Express service where there is none (developer guide, "Express Mode services"). */
async function describe(ecs, cluster, names, signal) {
	try {
		return await ecs.describeWithTags(cluster, names, signal);
	} catch (error) {
		if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(cluster) === "default" && (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, ["ClusterNotFoundException"])) return [];
		throw error;
	}
}
/** An Express service that does not exist yet: on Fargate, and deployed as a canary. */
function plannedExpress(name, cluster, definition, deleted) {
	return {
		...(0,_planned_service_js__WEBPACK_IMPORTED_MODULE_2__.t)(name, cluster, {
			...definition,
			members: {}
		}, deleted),
		controller: "EXPRESS",
		strategy: "CANARY",
		desired: minimumOf(definition.members),
		members: {
			resourceManagementType: "ECS",
			launchType: "FARGATE"
		},
		express: {}
	};
}
function minimumOf({ scalingTarget }) {
	const count = typeof scalingTarget === "object" && scalingTarget !== null && "minTaskCount" in scalingTarget ? scalingTarget.minTaskCount : 1;
	return typeof count === "number" ? count : 1;
}
async function problemsOf(service, definition, inputs) {
	if (service.isPlanned !== void 0) return missingProblems(service, definition, inputs);
	const problem = (message) => ({
		input: "service-definition",
		message,
		example: null
	});
	if (service.express === void 0) return [problem(`${await definition.at([])}Service "${service.name}" is not an Express service, and ECS cannot make it one. Describe it with members of CreateService, or create an Express service of another name.`)];
	const { infrastructureRoleArn: wanted } = definition.members;
	const { infrastructureRoleArn: present } = service.express;
	if (wanted === void 0 || present === void 0 || wanted === present) return [];
	return [problem(`${await definition.at(["infrastructureRoleArn"])}\`infrastructureRoleArn\` of service "${service.name}" is \`${String(present).slice(0, 200)}\`, and ECS cannot change it to \`${String(wanted).slice(0, 200)}\` in place. Leave \`infrastructureRoleArn\` out, or create a service of another name.`)];
}
/** What CreateExpressGatewayService needs and neither the file nor an input gives. */
function missingProblems({ name }, { members, origin }, inputs) {
	const creating = `Service "${name}" does not exist yet. To create it as an Express service, `;
	const needed = [];
	const add = (input, message, example) => needed.push({
		input,
		message: creating + message,
		example
	});
	if (members.infrastructureRoleArn === void 0) add("service-definition", `ECS needs the role that manages its load balancer and scaling: write \`infrastructureRoleArn\` in ${origin}.`, "infrastructureRoleArn: arn:aws:iam::123456789012:role/ecsInfrastructureRoleForExpressServices");
	const container = members.primaryContainer;
	if (container === void 0) return needed;
	if (members.executionRoleArn === void 0 && inputs.executionRoleArn === null) add("service-definition", `ECS needs the task execution role: write \`executionRoleArn\` in ${origin}.`, "executionRoleArn: arn:aws:iam::123456789012:role/ecsTaskExecutionRole");
	if (!(typeof container === "object" && container !== null && "image" in container) && inputs.image === null && inputs.images.length === 0 && inputs.imageFrom.length === 0) add("image", `ECS needs an image: give \`image\`, or write \`primaryContainer.image\` in ${origin}.`, "image: shop:1.4.2");
	return needed;
}



/***/ })

};
;