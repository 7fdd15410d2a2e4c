"use strict";
exports.id = 763;
exports.ids = [763];
exports.modules = {

/***/ 763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createInstances: () => (/* binding */ createInstances)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);



// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeContainerInstancesCommand.js
var DescribeContainerInstancesCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeContainerInstances", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.u) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListContainerInstancesCommand.js
var ListContainerInstancesCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListContainerInstances", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.y) {};
// src/adapters/instances.ts
/** Both calls take and give at most a hundred (ECS API reference). */
const pageSize = 100;
/** The instances of a cluster, for the checks before a deploy. Rejects with an AwsError. */
function createInstances(client, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.b)("ecs", settings);
	return { 
	/** The first hundred instances, of any status, with what is free on each: two calls. */
async readInstances(cluster, signal) {
		const list = new ListContainerInstancesCommand({
			cluster,
			maxResults: pageSize
		});
		const listed = await read("ListContainerInstances", cluster, signal, (options) => client.send(list, options));
		const containerInstances = listed.containerInstanceArns ?? [];
		const complete = listed.nextToken === void 0;
		if (containerInstances.length === 0) return {
			instances: [],
			complete
		};
		const describe = new DescribeContainerInstancesCommand({
			cluster,
			containerInstances
		});
		return {
			instances: ((await read("DescribeContainerInstances", cluster, signal, (options) => client.send(describe, options))).containerInstances ?? []).map(toInstance),
			complete
		};
	} };
}
function toInstance(instance) {
	const free = byName(instance.remainingResources);
	const total = byName(instance.registeredResources);
	const count = (resource) => resource?.integerValue ?? 0;
	return {
		id: instance.containerInstanceArn?.split("/").at(-1) ?? "",
		ec2Id: instance.ec2InstanceId ?? null,
		status: instance.status ?? "",
		agentConnected: instance.agentConnected ?? false,
		capacityProvider: instance.capacityProviderName ?? null,
		tasks: instance.runningTasksCount ?? 0,
		free: {
			cpu: count(free.get("CPU")),
			memory: count(free.get("MEMORY"))
		},
		total: {
			cpu: count(total.get("CPU")),
			memory: count(total.get("MEMORY")),
			gpus: total.get("GPU")?.stringSetValue?.length ?? 0
		},
		usedPorts: [...(free.get("PORTS")?.stringSetValue ?? []).map((port) => `${port}/tcp`), ...(free.get("PORTS_UDP")?.stringSetValue ?? []).map((port) => `${port}/udp`)],
		attributes: new Map((instance.attributes ?? []).map(({ name = "", value }) => [name, value ?? null]))
	};
}
function byName(resources) {
	return new Map((resources ?? []).map((resource) => [resource.name ?? "", resource]));
}



/***/ })

};
;