"use strict";
exports.id = 2531;
exports.ids = [2531];
exports.modules = {

/***/ 2531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScalingRemoval: () => (/* binding */ createScalingRemoval)
/* harmony export */ });
/* harmony import */ var _enums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4065);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2114);



// node_modules/@aws-sdk/client-application-auto-scaling/dist-es/commands/DeregisterScalableTargetCommand.js
var DeregisterScalableTargetCommand = class extends (0,_enums_js__WEBPACK_IMPORTED_MODULE_0__.s)(_enums_js__WEBPACK_IMPORTED_MODULE_0__.a, _enums_js__WEBPACK_IMPORTED_MODULE_0__.o, "DeregisterScalableTarget", _enums_js__WEBPACK_IMPORTED_MODULE_0__.l) {};
// src/adapters/scaling-removal.ts
const dimension = {
	ServiceNamespace: _enums_js__WEBPACK_IMPORTED_MODULE_0__.r.ECS,
	ScalableDimension: _enums_js__WEBPACK_IMPORTED_MODULE_0__.n.ECSServiceDesiredCount
};
/** The end of a service's auto scaling. Every method rejects with an AwsError. */
function createScalingRemoval(configuration, settings) {
	const client = new _enums_js__WEBPACK_IMPORTED_MODULE_0__.c(configuration);
	const { read, writeRepeatable } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.v)("application-autoscaling", settings);
	return {
		async hasScalableTarget(resourceId, signal) {
			const command = new _enums_js__WEBPACK_IMPORTED_MODULE_0__.i({
				...dimension,
				ResourceIds: [resourceId]
			});
			return ((await read("DescribeScalableTargets", resourceId, signal, (options) => client.send(command, options))).ScalableTargets ?? []).some((target) => target.ResourceId === resourceId);
		},
		async deregisterScalableTarget(resourceId, signal) {
			const command = new DeregisterScalableTargetCommand({
				...dimension,
				ResourceId: resourceId
			});
			try {
				await writeRepeatable("DeregisterScalableTarget", resourceId, signal, (options) => client.send(command, options));
				return true;
			} catch (error) {
				if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.i)(error, ["ObjectNotFoundException"])) return false;
				throw error;
			}
		}
	};
}



/***/ })

};
;