"use strict";
exports.id = 5864;
exports.ids = [5864];
exports.modules = {

/***/ 5864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGateways: () => (/* binding */ createGateways)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);



// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListGatewayRoutesCommand.js
var ListGatewayRoutesCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListGatewayRoutes", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.b) {};
// src/adapters/gateways.ts
/** ECS gateways and their routes. Rejects with an AwsError. */
function createGateways(client, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("ecs", settings);
	return { async gatewayRoutes(cluster, service, signal) {
		const command = new ListGatewayRoutesCommand({
			cluster,
			service,
			maxResults: 100
		});
		return ((await read("ListGatewayRoutes", service, signal, (options) => client.send(command, options))).gatewayRoutes ?? []).map((route) => ({
			arn: route.gatewayRouteArn ?? "",
			status: route.status ?? "",
			portName: route.serviceContainerPortName ?? null
		}));
	} };
}



/***/ })

};
;