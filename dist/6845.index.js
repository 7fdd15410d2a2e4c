"use strict";
exports.id = 6845;
exports.ids = [6845];
exports.modules = {

/***/ 1787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ListClustersCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListClustersCommand.js
var ListClustersCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListClusters", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.v) {};



/***/ }),

/***/ 6855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createPaging)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);

// src/adapters/paging.ts
/** Far more than any list that is read here has: a hundred thousand entries. */
const mostPages = 1e3;
/**
* Guards a loop over pages against a server that never comes to the end: takes each answer's token and hands it on,
* undefined after the last page.
*
* @throws AwsError for a token that has come before, and after a thousand pages
*/
function createPaging(operation, resource) {
	const seen = /* @__PURE__ */ new Set();
	return (token) => {
		if (token === null || token === void 0 || token === "") return void 0;
		const trouble = seen.has(token) ? "the answer repeats the token of an earlier page, so the list has no end" : seen.size >= mostPages ? `the list has more than ${mostPages} pages` : null;
		if (trouble !== null) {
			const message = `${operation}${resource === null ? "" : ` (${resource})`} failed: ${trouble}.`;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(message, {
				kind: "refused",
				operation,
				code: "EndlessPages",
				resource,
				requestId: null,
				action: null
			});
		}
		seen.add(token);
		return token;
	};
}



/***/ }),

/***/ 6845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createServiceLifecycle: () => (/* binding */ createServiceLifecycle)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _ListClustersCommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1787);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4256);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6855);







// node_modules/@aws-sdk/client-ecs/dist-es/commands/DeleteServiceCommand.js
var DeleteServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DeleteService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.s) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "TagResource", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.j) {};
// src/adapters/service-lifecycle.ts
/** How long services stay: who owns them, when they expire, and their end. */
function createServiceLifecycle(client, settings) {
	const { read, write, writeRepeatable } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("ecs", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_5__.n)(settings.redactor.redact);
	return {
		async describeTagged(cluster, services, signal) {
			const command = new _index_js__WEBPACK_IMPORTED_MODULE_2__.R({
				cluster,
				services: [...services],
				include: ["TAGS"]
			});
			return ((await read("DescribeServices", services.join(", "), signal, (options) => client.send(command, options))).services ?? []).map((service) => (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.v)(service, redact));
		},
		async allServices(cluster, signal) {
			const names = [];
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs:ListServices", cluster);
			let nextToken;
			do {
				const query = {
					cluster,
					maxResults: 100,
					...nextToken === void 0 ? {} : { nextToken }
				};
				const command = new _index_js__WEBPACK_IMPORTED_MODULE_2__.L(query);
				const answer = await read("ListServices", cluster, signal, (options) => client.send(command, options));
				names.push(...(answer.serviceArns ?? []).map((arn) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.c)(arn).name));
				nextToken = after(answer.nextToken);
			} while (nextToken !== void 0);
			return names;
		},
		async allClusters(signal) {
			const arns = [];
			const after = (0,_paging_js__WEBPACK_IMPORTED_MODULE_4__.t)("ecs:ListClusters", null);
			let nextToken;
			do {
				const command = new _ListClustersCommand_js__WEBPACK_IMPORTED_MODULE_3__.t({
					maxResults: 100,
					...nextToken === void 0 ? {} : { nextToken }
				});
				const answer = await read("ListClusters", null, signal, (options) => client.send(command, options));
				arns.push(...answer.clusterArns ?? []);
				nextToken = after(answer.nextToken);
			} while (nextToken !== void 0);
			return arns;
		},
		async deleteService(cluster, service, signal) {
			const command = new DeleteServiceCommand({
				cluster,
				service,
				force: true
			});
			await write("DeleteService", service, signal, (options) => client.send(command, options));
		},
		async tagService(serviceArn, tags, signal) {
			const command = new TagResourceCommand({
				resourceArn: serviceArn,
				tags: [...tags]
			});
			await writeRepeatable("TagResource", serviceArn, signal, (options) => client.send(command, options));
		}
	};
}



/***/ })

};
;