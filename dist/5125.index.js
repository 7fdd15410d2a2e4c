"use strict";
exports.id = 5125;
exports.ids = [5125];
exports.modules = {

/***/ 7506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   throughExpress: () => (/* binding */ throughExpress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/deployment/controllers/express/start.ts
/**
* The context in which ECS's own ways of starting and rolling back update an Express service: UpdateService becomes
* UpdateExpressGatewayService with the ARN of the revision. What they look for after a lost answer is the same, because
* an Express service has the deployments of an ECS service.
*/
function throughExpress(serviceArn, known, context) {
	const { ecs } = context;
	let seen = known;
	const describeServices = async (cluster, services, signal) => {
		const found = await ecs.describeServices(cluster, services, signal);
		seen = found.find(({ arn }) => arn === serviceArn) ?? seen;
		return found;
	};
	const updateService = async ({ cluster, taskDefinition }, signal) => {
		await ecs.updateExpressService({
			serviceArn,
			taskDefinitionArn: String(taskDefinition)
		}, signal);
		try {
			await describeServices(String(cluster), [serviceArn], signal);
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		}
		if (seen === null) throw new Error(`${serviceArn} was updated before it was read.`);
		return seen;
	};
	return {
		...context,
		ecs: {
			...ecs,
			describeServices,
			updateService
		}
	};
}



/***/ })

};
;