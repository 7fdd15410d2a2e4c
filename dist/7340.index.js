"use strict";
exports.id = 7340;
exports.ids = [7340];
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

/***/ 7340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClusters: () => (/* binding */ createClusters)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _ListClustersCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1787);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8356);






// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeClustersCommand.js
var DescribeClustersCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeClusters", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.l) {};
// src/adapters/clusters.ts
/** Where a cluster was looked for, for the message that it, or its service, is not there. */
function createClusters(client, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_4__.b)("ecs", settings);
	return { 
	/**
	* Account and region in which ECS looked for the cluster, and the clusters that are there, as far as the role may
	* know. DescribeClusters names a missing cluster by its ARN, account included (ECS API reference, "Failure").
	* Never rejects.
	*/
async clusterPlace(cluster, signal) {
		const describe = new DescribeClustersCommand({ clusters: [cluster] });
		const list = new _ListClustersCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({ maxResults: 100 });
		const [described, listed] = await Promise.allSettled([read("DescribeClusters", cluster, signal, (options) => client.send(describe, options)), read("ListClusters", cluster, signal, (options) => client.send(list, options))]);
		const answer = described.status === "fulfilled" ? described.value : {};
		const there = listed.status === "fulfilled" ? listed.value.clusterArns ?? [] : null;
		const found = (answer.clusters ?? []).map(({ clusterArn }) => clusterArn);
		const missing = (answer.failures ?? []).map(({ arn }) => arn);
		const arns = [
			...found,
			...missing,
			...there ?? []
		].flatMap((arn) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.i)(arn ?? "") ?? []);
		const denied = [described, listed].flatMap((each) => each.status === "rejected" ? [each.reason] : []);
		const [arn] = arns;
		return {
			account: arn?.account ?? denied.flatMap((error) => accountIn((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.a)(error)) ?? [])[0] ?? null,
			region: arn?.region ?? null,
			clusters: there
		};
	} };
}
/** A refusal names the caller: `User: arn:aws:sts::123456789012:assumed-role/deploy/x is not authorized …`. */
function accountIn(text) {
	return /arn:[a-z-]{3,20}:(?:sts|iam)::(\d{12}):/.exec(text.slice(0, 4e3))?.[1] ?? null;
}



/***/ })

};
;