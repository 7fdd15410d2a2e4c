"use strict";
exports.id = 4746;
exports.ids = [4746];
exports.modules = {

/***/ 4746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createElbAttributes: () => (/* binding */ createElbAttributes)
/* harmony export */ });
/* harmony import */ var _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2945);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);


// node_modules/@aws-sdk/client-elastic-load-balancing-v2/dist-es/commands/DescribeTargetGroupAttributesCommand.js
var DescribeTargetGroupAttributesCommand = class extends (0,_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeTargetGroupAttributes", _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.c) {};
// src/adapters/elb-attributes.ts
/** Attributes of target groups. Rejects with an AwsError. */
function createElbAttributes(configuration, settings) {
	const client = new _commandBuilder2_js__WEBPACK_IMPORTED_MODULE_0__.i(configuration);
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)("elasticloadbalancing", settings);
	return { async deregistrationDelay(arn, signal) {
		const command = new DescribeTargetGroupAttributesCommand({ TargetGroupArn: arn });
		const found = (await read("DescribeTargetGroupAttributes", arn, signal, (options) => client.send(command, options))).Attributes?.find(({ Key }) => Key === "deregistration_delay.timeout_seconds");
		const seconds = Number(found?.Value ?? NaN);
		return Number.isFinite(seconds) ? seconds : null;
	} };
}



/***/ })

};
;