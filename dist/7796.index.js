"use strict";
exports.id = 7796;
exports.ids = [7796];
exports.modules = {

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



/***/ }),

/***/ 7796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createServiceCreation: () => (/* binding */ createServiceCreation)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4256);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(528);






// node_modules/@aws-sdk/client-ecs/dist-es/commands/CreateServiceCommand.js
var CreateServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "CreateService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.i) {};
// src/adapters/service-creation.ts
/** What service definitions take of ECS. Members that the SDK does not know pass untouched. Rejects with an AwsError. */
function createServiceCreation(client, settings) {
	const { read, write } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("ecs", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_3__.n)(settings.redactor.redact);
	return {
		async describeWithTags(cluster, services, signal) {
			let raw = [];
			return ((await read("DescribeServices", services.join(", "), signal, (options) => {
				const command = new _index_js__WEBPACK_IMPORTED_MODULE_2__.R({
					cluster,
					services: [...services],
					include: ["TAGS"]
				});
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(command.middlewareStack, (body) => {
					raw = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(body.services);
				});
				return client.send(command, options);
			})).services ?? []).map((service) => {
				const known = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.v)(service, redact);
				const sent = raw.find(({ serviceArn }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(serviceArn) === known.arn);
				return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(sent) ? {
					...known,
					members: {
						...known.members,
						...comparable(sent)
					}
				} : known;
			});
		},
		async createService(request, signal) {
			const serviceName = String(request.serviceName ?? "");
			const answer = await write("CreateService", serviceName, signal, (options) => {
				const command = new CreateServiceCommand({ serviceName });
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_4__.n)(command.middlewareStack, request);
				return client.send(command, options);
			});
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.v)(answer.service ?? {}, redact);
		}
	};
}
/** The members of a raw answer that are compared: without its lists of events and deployments. */
function comparable(sent) {
	const { events: _events, deployments: _deployments, taskSets: _taskSets, ...members } = sent;
	return members;
}



/***/ })

};
;