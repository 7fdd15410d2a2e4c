"use strict";
exports.id = 6495;
exports.ids = [6495];
exports.modules = {

/***/ 6495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createExpress: () => (/* binding */ createExpress)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2114);



// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteExpressGatewayServiceCommand.js
var DeleteExpressGatewayServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DeleteExpressGatewayService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.a) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateExpressGatewayServiceCommand.js
var UpdateExpressGatewayServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "UpdateExpressGatewayService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.k) {};
// src/adapters/express.ts
/** Express services. A lost answer rejects with an AwsError of the kind `lost`. */
function createExpress(client, settings) {
	const { write } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__._)("ecs", settings);
	return {
		async updateExpressService(request, signal) {
			const command = new UpdateExpressGatewayServiceCommand(request);
			const service = String(request.serviceArn ?? "");
			await write("UpdateExpressGatewayService", service, signal, (options) => client.send(command, options));
		},
		async deleteExpressService(serviceArn, signal) {
			const command = new DeleteExpressGatewayServiceCommand({ serviceArn });
			await write("DeleteExpressGatewayService", serviceArn, signal, (options) => client.send(command, options));
		}
	};
}



/***/ })

};
;