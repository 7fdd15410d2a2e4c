"use strict";
exports.id = 7610;
exports.ids = [7610];
exports.modules = {

/***/ 4948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ DescribeServiceDeploymentsCommand),
/* harmony export */   t: () => (/* binding */ DescribeServiceRevisionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceDeploymentsCommand.js
var DescribeServiceDeploymentsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeServiceDeployments", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.f) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeServiceRevisionsCommand.js
var DescribeServiceRevisionsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeServiceRevisions", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.p) {};



/***/ }),

/***/ 29:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ListTaskDefinitionsCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTaskDefinitionsCommand.js
var ListTaskDefinitionsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListTaskDefinitions", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.C) {};



/***/ }),

/***/ 9268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ DescribeTasksCommand),
/* harmony export */   t: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);


// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeTasks", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.g) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListTasks", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.w) {};



/***/ }),

/***/ 7610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createEcs: () => (/* binding */ createEcs)
/* harmony export */ });
/* harmony import */ var _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5024);
/* harmony import */ var _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4948);
/* harmony import */ var _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9268);
/* harmony import */ var _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4664);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4256);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8356);
/* harmony import */ var _raw_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(528);









// node_modules/@aws-sdk/client-ecs/dist-es/commands/ContinueServiceDeploymentCommand.js
var ContinueServiceDeploymentCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ContinueServiceDeployment", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.t) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "DescribeTaskDefinition", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.h) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/ListServiceDeploymentsCommand.js
var ListServiceDeploymentsCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "ListServiceDeployments", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.x) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/RegisterTaskDefinitionCommand.js
var RegisterTaskDefinitionCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "RegisterTaskDefinition", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.T) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/StopServiceDeploymentCommand.js
var StopServiceDeploymentCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "StopServiceDeployment", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.k) {};
// node_modules/@aws-sdk/client-ecs/dist-es/commands/UpdateServiceCommand.js
var UpdateServiceCommand = class extends (0,_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.r)(_commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.t, _commandBuilder_js__WEBPACK_IMPORTED_MODULE_0__.n, "UpdateService", _schemas_0_js__WEBPACK_IMPORTED_MODULE_1__.N) {};
// src/adapters/ecs.ts
/** ECS as a run needs it once the services are read: one method a call, our own shapes, AwsErrors. */
function createEcs(client, settings) {
	const { read, write, writeRepeatable } = (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.b)("ecs", settings);
	const redact = (0,_outside_js__WEBPACK_IMPORTED_MODULE_6__.n)(settings.redactor.redact);
	const taskDefinitionsOf = async (serviceRevisions, signal) => {
		const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({ serviceRevisionArns: [...serviceRevisions] });
		const answer = await read("DescribeServiceRevisions", null, signal, (options) => client.send(command, options));
		return new Map((answer.serviceRevisions ?? []).flatMap(({ serviceRevisionArn: arn, taskDefinition }) => arn && taskDefinition ? [[arn, taskDefinition]] : []));
	};
	return {
		/** The whole answer as it came over the wire: `taskDefinition` and its sibling `tags`. */
		async describeTaskDefinition(reference, signal) {
			let raw = {};
			await read("DescribeTaskDefinition", reference, signal, (options) => {
				const command = new DescribeTaskDefinitionCommand({
					taskDefinition: reference,
					include: ["TAGS"]
				});
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(command.middlewareStack, (body) => {
					raw = body;
					(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.m)(settings.redactor, raw.taskDefinition);
				});
				return client.send(command, options);
			});
			return raw;
		},
		/** Sends `body` untouched. A lost answer rejects with the kind `lost`. */
		async registerTaskDefinition(body, signal) {
			const family = String(body.family ?? "");
			(0,_index_js__WEBPACK_IMPORTED_MODULE_5__.m)(settings.redactor, body);
			const registered = (await write("RegisterTaskDefinition", family, signal, (options) => {
				const command = new RegisterTaskDefinitionCommand({
					family,
					containerDefinitions: []
				});
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_7__.n)(command.middlewareStack, body);
				return client.send(command, options);
			})).taskDefinition;
			return {
				arn: registered?.taskDefinitionArn ?? "",
				family: registered?.family ?? family,
				revision: registered?.revision ?? 0
			};
		},
		/** The service as UpdateService's answer shows it. A lost answer rejects with the kind `lost`. */
		async updateService(request, signal) {
			const service = String(request.service ?? "");
			const answer = await write("UpdateService", service, signal, (options) => {
				const command = new UpdateServiceCommand({ service });
				(0,_raw_json_js__WEBPACK_IMPORTED_MODULE_7__.n)(command.middlewareStack, request);
				return client.send(command, options);
			});
			return (0,_index_js__WEBPACK_IMPORTED_MODULE_5__.v)(answer.service ?? {}, redact);
		},
		/** ECS's record of the deployment: the digits of `ecs-svc/N` are the id of the service revision that it targets. */
		async findServiceDeployment({ deploymentId, service, serviceArn, cluster }, signal) {
			const digits = deploymentId.split("/").pop() ?? "";
			const command = new ListServiceDeploymentsCommand({
				service: serviceArn,
				cluster,
				maxResults: 20
			});
			const found = (await read("ListServiceDeployments", service, signal, (options) => client.send(command, options))).serviceDeployments?.find((brief) => brief.targetServiceRevisionArn?.endsWith(`/${digits}`));
			if (!found?.serviceDeploymentArn) return null;
			const reason = found.statusReason === void 0 ? null : redact(found.statusReason);
			return {
				arn: found.serviceDeploymentArn,
				status: found.status ?? "",
				reason
			};
		},
		/** Rolls the deployment back within itself. */
		async stopServiceDeployment(arn, signal) {
			const command = new StopServiceDeploymentCommand({
				serviceDeploymentArn: arn,
				stopType: "ROLLBACK"
			});
			await writeRepeatable("StopServiceDeployment", arn, signal, (options) => client.send(command, options));
		},
		/** Answers a hook that waits. Sent again after it was taken, it would be refused. */
		async continueServiceDeployment(answer, signal) {
			const command = new ContinueServiceDeploymentCommand(answer);
			await write("ContinueServiceDeployment", answer.serviceDeploymentArn, signal, (options) => client.send(command, options));
		},
		/** Task definition revisions that a service deployment replaces, those with most tasks first. */
		async sourceRevisions(arn, signal) {
			const describe = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.n({ serviceDeploymentArns: [arn] });
			const sources = [...(await read("DescribeServiceDeployments", arn, signal, (options) => client.send(describe, options))).serviceDeployments?.[0]?.sourceServiceRevisions ?? []].sort((one, other) => (other.requestedTaskCount ?? 0) - (one.requestedTaskCount ?? 0)).flatMap((source) => source.arn ?? []);
			if (sources.length === 0) return [];
			const byRevision = await taskDefinitionsOf(sources.slice(0, 20), signal);
			return sources.flatMap((source) => byRevision.get(source) ?? []);
		},
		/** The service's deployments, newest first, at most a hundred. */
		async listDeployments(cluster, service, status, signal) {
			const command = new ListServiceDeploymentsCommand({
				cluster,
				service,
				...status !== null && { status: [status] },
				maxResults: 100
			});
			return [...(await read("ListServiceDeployments", service, signal, (options) => client.send(command, options))).serviceDeployments ?? []].sort((one, other) => (other.createdAt?.getTime() ?? 0) - (one.createdAt?.getTime() ?? 0)).flatMap(({ status: state = "", targetServiceRevisionArn: revision }) => revision === void 0 ? [] : [{
				status: state,
				revision
			}]);
		},
		/** Service revision → the revision that it runs; at most twenty. */
		taskDefinitionsOf,
		/** The family's active revisions, newest first, at most a hundred. */
		async activeRevisions(family, signal) {
			const query = {
				familyPrefix: family,
				status: "ACTIVE",
				sort: "DESC",
				maxResults: 100
			};
			return ((await read("ListTaskDefinitions", family, signal, (options) => client.send(new _ListTaskDefinitionsCommand_js__WEBPACK_IMPORTED_MODULE_4__.t(query), options))).taskDefinitionArns ?? []).filter((arn) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_8__.a)(arn)?.family === family);
		},
		/** Container name → digest of the image that the service revisions were pinned to. */
		async serviceRevisionDigests(revisions, signal) {
			const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({ serviceRevisionArns: [...revisions] });
			return digestsOf(((await read("DescribeServiceRevisions", null, signal, (options) => client.send(command, options))).serviceRevisions ?? []).flatMap((revision) => revision.containerImages ?? []).map((image) => ({
				name: image.containerName,
				digest: image.imageDigest
			})));
		},
		/** The images that service revisions were pinned to, by the revision's ARN. */
		async pinnedDigests(revisions, signal) {
			const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({ serviceRevisionArns: [...revisions] });
			const answer = await read("DescribeServiceRevisions", null, signal, (options) => client.send(command, options));
			return new Map((answer.serviceRevisions ?? []).map(({ serviceRevisionArn, containerImages }) => {
				const images = (containerImages ?? []).map(({ containerName, imageDigest }) => ({
					name: containerName,
					digest: imageDigest
				}));
				return [serviceRevisionArn ?? "", digestsOf(images)];
			}));
		},
		/** What service revisions show of the service that DescribeServices does not: gateway connectors and metrics. */
		async revisionMembers(revisions, signal) {
			const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({ serviceRevisionArns: [...revisions] });
			const answer = await read("DescribeServiceRevisions", null, signal, (options) => client.send(command, options));
			return new Map((answer.serviceRevisions ?? []).map(({ serviceRevisionArn, gatewayConnectors, monitoring }) => [serviceRevisionArn ?? "", JSON.parse(JSON.stringify({
				gatewayConnectors,
				monitoring
			}))]));
		},
		/** Where the service revisions are reached, as far as ECS manages that: gateway routes, and paths of Express services. */
		async managedAddresses(revisions, signal) {
			const command = new _DescribeServiceRevisionsCommand_js__WEBPACK_IMPORTED_MODULE_2__.t({ serviceRevisionArns: [...revisions] });
			return ((await read("DescribeServiceRevisions", null, signal, (options) => client.send(command, options))).serviceRevisions ?? []).flatMap(({ ecsManagedResources }) => addressesIn(ecsManagedResources));
		},
		/** Container name → digest that a running task of this revision runs; empty when none runs. */
		async runningDigests(cluster, service, revision, signal) {
			const list = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_3__.t({
				cluster,
				serviceName: service,
				desiredStatus: "RUNNING"
			});
			const listed = await read("ListTasks", service, signal, (options) => client.send(list, options));
			if (!listed.taskArns?.length) return /* @__PURE__ */ new Map();
			const describe = new _ListTasksCommand_js__WEBPACK_IMPORTED_MODULE_3__.n({
				cluster,
				tasks: listed.taskArns
			});
			const task = (await read("DescribeTasks", service, signal, (options) => client.send(describe, options))).tasks?.find(({ taskDefinitionArn }) => taskDefinitionArn === revision);
			return digestsOf((task?.containers ?? []).map(({ name, imageDigest }) => ({
				name,
				digest: imageDigest
			})));
		}
	};
}
/** A route that could not be created has no address to be reached at. */
function addressesIn(resources) {
	const gateways = (resources?.gatewayConnections ?? []).filter(({ status }) => status !== "CREATE_FAILED" && !status?.startsWith("DELETE_")).map(({ serviceUrl, accessType }) => ({
		kind: "gateway",
		url: serviceUrl,
		access: accessType ?? null
	}));
	const paths = (resources?.ingressPaths ?? []).map(({ endpoint, accessType }) => ({
		kind: "express",
		url: endpoint,
		access: accessType ?? null
	}));
	return [...gateways, ...paths].flatMap(({ kind, url, access }) => url ? [{
		kind,
		url,
		access
	}] : []);
}
function digestsOf(images) {
	return new Map(images.flatMap(({ name, digest }) => name && digest ? [[name, digest]] : []));
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