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
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(528);





// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateExpressGatewayServiceCommand.js
var CreateExpressGatewayServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "CreateExpressGatewayService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.n) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteExpressGatewayServiceCommand.js
var DeleteExpressGatewayServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DeleteExpressGatewayService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.o) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeExpressGatewayServiceCommand.js
var DescribeExpressGatewayServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeExpressGatewayService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.d) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateExpressGatewayServiceCommand.js
var UpdateExpressGatewayServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "UpdateExpressGatewayService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.M) {};
// src/adapters/express.ts
/** Express services. Members that the SDK does not know pass untouched. A lost answer rejects with an AwsError of the kind `lost`. */
function createExpress(client, settings) {
	const { read, write } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("ecs", settings);
	return {
		async describeExpressService(serviceArn, signal) {
			let service = {};
			await read("DescribeExpressGatewayService", serviceArn, signal, (options) => {
				const command = new DescribeExpressGatewayServiceCommand({ serviceArn });
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(stackOf(command), (body) => {
					service = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(body.service) ? body.service : {};
				});
				return client.send(command, options);
			});
			const { infrastructureRoleArn } = service;
			return {
				...newest(service),
				...infrastructureRoleArn !== void 0 && { infrastructureRoleArn }
			};
		},
		async createExpressService(request, signal) {
			const infrastructureRoleArn = String(request.infrastructureRoleArn ?? "");
			const name = String(request.serviceName ?? "");
			const { service } = await write("CreateExpressGatewayService", name, signal, (options) => {
				const command = new CreateExpressGatewayServiceCommand({ infrastructureRoleArn });
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(stackOf(command), request);
				return client.send(command, options);
			});
			return targetOf(service?.serviceArn, service?.activeConfigurations?.[0]);
		},
		async updateExpressService(request, signal) {
			const serviceArn = String(request.serviceArn ?? "");
			const { service } = await write("UpdateExpressGatewayService", serviceArn, signal, (options) => {
				const command = new UpdateExpressGatewayServiceCommand({ serviceArn });
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_3__.n)(stackOf(command), request);
				return client.send(command, options);
			});
			return targetOf(service?.serviceArn, service?.targetConfiguration);
		},
		async deleteExpressService(serviceArn, signal) {
			const command = new DeleteExpressGatewayServiceCommand({ serviceArn });
			await write("DeleteExpressGatewayService", serviceArn, signal, (options) => client.send(command, options));
		}
	};
}
function stackOf(command) {
	return command.middlewareStack;
}
/** The last part of a service revision's ARN is that of its deployment's id. */
function targetOf(serviceArn, configuration) {
	const number = /\/(\d{1,40})$/.exec(configuration?.serviceRevisionArn?.slice(-60) ?? "")?.[1];
	return {
		serviceArn: serviceArn ?? null,
		revision: configuration?.taskDefinitionArn ?? null,
		deploymentId: number === void 0 ? null : `ecs-svc/${number}`
	};
}
/** During a deployment there are two configurations. Times on the wire are seconds. */
function newest({ activeConfigurations }) {
	const atOf = ({ createdAt }) => typeof createdAt === "number" ? createdAt : Date.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(createdAt) ?? "") || 0;
	const [first, ...others] = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(activeConfigurations);
	return others.reduce((latest, each) => atOf(each) > atOf(latest) ? each : latest, first ?? {});
}



/***/ }),

/***/ 528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sendRaw),
/* harmony export */   t: () => (/* binding */ receiveRaw)
/* harmony export */ });
// src/adapters/raw-json.ts
/** Sends `body` as it is. After serialisation and before signing, so that the signature covers it. */
function sendRaw(stack, body) {
	stack.add((next) => async (args) => {
		const request = args.request;
		request.body = JSON.stringify(body);
		request.headers["content-length"] = String(Buffer.byteLength(request.body));
		return next(args);
	}, {
		step: "build",
		name: "sendRaw",
		priority: "high",
		override: true
	});
}
/** Hands the answer's JSON to `take` before the SDK's own reading of it. Answers that are errors are left alone. */
function receiveRaw(stack, take) {
	stack.add((next) => async (args) => {
		const result = await next(args);
		const response = result.response;
		if (response.statusCode >= 300) return result;
		const bytes = await readAll(response.body);
		take(JSON.parse(bytes.toString("utf8")));
		response.body = bytes;
		return result;
	}, {
		step: "deserialize",
		name: "receiveRaw",
		priority: "low",
		override: true
	});
}
async function readAll(body) {
	if (typeof body === "string" || body instanceof Uint8Array) return Buffer.from(body);
	const chunks = [];
	for await (const chunk of body) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}



/***/ })

};
;