"use strict";
exports.id = 9289;
exports.ids = [9289];
exports.modules = {

/***/ 9289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRolledBack: () => (/* binding */ isRolledBack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/service/rolled-back.ts
/** How many deployments are compared: so many service revisions are read at once. */
const compared = 20;
/**
* Whether the newest deployment of a service has rolled it back, or is doing so: ECS returned to an earlier revision
* within it, or it deploys a revision that had completed a deployment before another one was deployed.
*
* @throws AwsError
*/
async function isRolledBack(service, cluster, { ecs, signal }) {
	try {
		const deployments = (await ecs.listDeployments(cluster, service.arn, null, signal)).slice(0, compared);
		const [newest, ...earlier] = deployments;
		if (newest === void 0) return false;
		const arns = deployments.map(({ revision }) => revision);
		const revisions = await ecs.taskDefinitionsOf(arns, signal);
		const deploysPresent = ({ revision }) => revisions.get(revision) === service.taskDefinition;
		if (!deploysPresent(newest)) return newest.status.startsWith("ROLLBACK_");
		const other = earlier.findIndex((deployment) => !deploysPresent(deployment));
		return (other < 0 ? [] : earlier.slice(other)).some((deployment) => deploysPresent(deployment) && deployment.status === "SUCCESSFUL");
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind === "refused") return false;
		throw error;
	}
}



/***/ })

};
;