"use strict";
exports.id = 5740;
exports.ids = [5740];
exports.modules = {

/***/ 5740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeInputs: () => (/* binding */ completeInputs)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1548);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);


// src/service/definition/complete-inputs.ts
/**
* Takes the service, the cluster and the base of the revision from the definition where no input names them. A service or
* a cluster that both name must be the same. Pure.
*
* @param given the inputs that have another value than their default
*/
async function completeInputs(inputs, given, definition) {
	const problems = [
		...await serviceProblems(inputs, definition),
		...await clusterProblems(inputs, given, definition),
		...await containerProblems(inputs, definition)
	];
	const named = inputs.taskDefinition ?? inputs.taskDefinitionArn ?? inputs.taskDefinitionFamily;
	const service = inputs.service.length === 0 && definition.serviceName !== null ? [definition.serviceName] : inputs.service;
	return {
		inputs: {
			...inputs,
			service,
			cluster: isClusterGiven(inputs, given) ? inputs.cluster : definition.cluster ?? inputs.cluster,
			taskDefinition: named === null ? definition.taskDefinition : inputs.taskDefinition
		},
		problems
	};
}
/** ECS makes the task definition of `primaryContainer`, so no other one can be named. */
async function containerProblems(inputs, { members, at }) {
	if (members.primaryContainer === void 0) return [];
	const named = [
		["task-definition", inputs.taskDefinition],
		["task-definition-arn", inputs.taskDefinitionArn],
		["task-definition-family", inputs.taskDefinitionFamily]
	];
	const where = await at(["primaryContainer"]);
	return named.flatMap(([input, value]) => {
		if (value === null) return [];
		return [{
			input,
			message: `${where}\`primaryContainer\` and \`${input}\` exclude each other: ECS makes the task definition of \`primaryContainer\`. Leave one of the two out.`,
			example: null
		}];
	});
}
/** By the input, or by the ARN of a service. */
function isClusterGiven(inputs, given) {
	return given.has("cluster") || inputs.service.some((name) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.c)(name).cluster !== null);
}
async function serviceProblems({ service }, definition) {
	const { serviceName: name, at } = definition;
	if (name === null && service.length > 0) return [];
	if (name === null) return [{
		input: "service",
		message: `No service is named: neither \`service\` is given, nor has ${definition.origin} a \`serviceName\`.`,
		example: "service: web"
	}];
	if (!/^[\w-]{1,255}$/.test(name)) return [{
		input: "service-definition",
		message: `${await at(["serviceName"])}\`serviceName\` must have letters, digits, \`-\` and \`_\` only, at most 255.`,
		example: "serviceName: web"
	}];
	const others = service.map((each) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.c)(each).name).filter((each) => each !== name);
	if (others.length === 0) return [];
	return [{
		input: "service",
		message: `${await at(["serviceName"])}\`serviceName\` is \`${name}\`, but \`service\` names ${others.map((each) => `\`${each}\``).join(", ")}. Name the service in one of the two; without \`serviceName\` the file applies to each service of \`service\`.`,
		example: `service: ${name}`
	}];
}
async function clusterProblems(inputs, given, { cluster, at }) {
	if (cluster === null) return [];
	if (!/^([\w-]{1,255}|arn:[^:\s]+:ecs:[^:\s]+:\d+:cluster\/[\w-]{1,255})$/.test(cluster.slice(0, 600))) return [{
		input: "service-definition",
		message: `${await at(["cluster"])}\`cluster\` must be a cluster's name or ARN.`,
		example: "cluster: prod"
	}];
	const named = (0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__.n)(inputs.cluster).map(_arn_js__WEBPACK_IMPORTED_MODULE_1__.t);
	if (!isClusterGiven(inputs, given) || named.includes((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(cluster))) return [];
	const by = given.has("cluster") ? "`cluster` is" : "the ARN in `service` names the cluster";
	return [{
		input: "cluster",
		message: `${await at(["cluster"])}\`cluster\` is \`${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(cluster)}\`, but ${by} \`${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(inputs.cluster)}\`. Name the cluster in one of the two.`,
		example: `cluster: ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.t)(cluster)}`
	}];
}



/***/ })

};
;