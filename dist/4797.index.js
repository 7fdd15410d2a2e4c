"use strict";
exports.id = 4797;
exports.ids = [4797];
exports.modules = {

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createService: () => (/* binding */ createService)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(837);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5713);
/* harmony import */ var _revision_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3892);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5180);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1868);
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1134);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);









// src/deployment/create-service.ts
const drainPollMs = 1e4;
/**
* Creates a service with a revision, and says what to watch. An answer that is lost is settled by looking for the service
* before anything is sent again, so that there is never a second one. Where tagging is denied the service is created
* without tags.
*
* @returns null when the run was cancelled before anything was sent
* @throws AwsError; the kind `lost` means that it is not known whether the service was created
*/
async function createService(update, options, context) {
	await waitForDeleted(update, options.untilMs, context);
	if (context.signal.aborted) return null;
	const startedAtMs = context.clock.now();
	const tags = creationTags(options);
	try {
		return {
			handle: handleOf(update, await send(update, tags, context), startedAtMs),
			warnings: []
		};
	} catch (error) {
		if (!isTaggingDenied(error) || tags.length === 0) throw error;
		return {
			handle: handleOf(update, await send(update, [], context), startedAtMs),
			warnings: [untagged(update.service.name)]
		};
	}
}
/** The tags of a new service: those of its definition, the run's, and its owner. */
function creationTags({ provenance, tags }) {
	const owner = provenance.repository === null ? [] : [{
		key: _service_tags_js__WEBPACK_IMPORTED_MODULE_3__.a,
		value: provenance.repository
	}];
	return (0,_provenance_js__WEBPACK_IMPORTED_MODULE_4__.t)([...owner, ...tags], provenance).tags;
}
function untagged(name) {
	return `${name}: tagging was denied, so the service was created without tags, and \`mode: remove\` will refuse it. Allow ecs:TagResource for the role that this job uses (the statement TagNewServices), and add the tag ${_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.a} with the name of this repository.`;
}
function isTaggingDenied(error) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.details.kind !== "denied") return false;
	return error.details.action === "ecs:TagResource" || error.message.includes("ecs:TagResource");
}
async function send(update, tags, context) {
	const { clock, writeSignal: signal } = context;
	const body = {
		cluster: update.cluster,
		serviceName: update.service.name,
		taskDefinition: update.revision,
		...update.members,
		...tags.length > 0 && { tags: tags.map(({ key, value }) => ({
			key,
			value
		})) }
	};
	const request = {
		...body,
		clientToken: tokenOf(body, clock.now())
	};
	const creation = await (0,_controllers_js__WEBPACK_IMPORTED_MODULE_5__.t)(update.service).creation?.(update, context) ?? byCreateService(update, context);
	return (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_1__.r)({
		send: () => creation.send(request, signal),
		find: () => findCreated(update, creation, context),
		isLost: (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && (error.details.kind === "lost" || isNotIdempotent(error)),
		clock,
		signal
	});
}
/** The same for each time that this request is sent, and another one for every other request. */
function tokenOf(body, nowMs) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)("sha256").update(JSON.stringify([body, nowMs])).digest("hex").slice(0, 36);
}
function byCreateService({ revision }, { ecs }) {
	return {
		send: ecs.createService,
		isOurs: async ({ taskDefinition }) => taskDefinition === revision
	};
}
/** "Creation of service was not idempotent.": there is a service of this name with other members. */
function isNotIdempotent({ message }) {
	return message.includes("not idempotent") || message.includes("already exists");
}
async function findCreated(update, creation, { ecs, writeSignal }) {
	const found = await ecs.describeServices(update.cluster, [update.service.name], writeSignal).catch((error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.i)(error, ["ClusterNotFoundException"]) ? [] : null);
	if (found === null) return { kind: "unknown" };
	const service = found.find(({ status }) => status === "ACTIVE");
	if (service === void 0) return { kind: "not-sent" };
	return await creation.isOurs(service) ? {
		kind: "found",
		value: service
	} : { kind: "unknown" };
}
/** Waits until ECS has stopped the tasks of a deleted service of the same name: until then the name is taken. */
async function waitForDeleted(update, untilMs, context) {
	const { clock, ecs, log, signal } = context;
	const { name, isPlanned } = update.service;
	if (isPlanned?.isDraining !== true) return;
	log.line(`${name}: a deleted service of this name still has tasks; the new one is created once these are stopped`);
	while (clock.now() < untilMs && await (0,_clock_js__WEBPACK_IMPORTED_MODULE_7__.t)(drainPollMs, clock, signal)) if ((await ecs.describeServices(update.cluster, [name], signal)).every(({ status }) => status !== "DRAINING")) return;
}
function handleOf(update, service, startedAtMs) {
	return {
		controller: (0,_controllers_js__WEBPACK_IMPORTED_MODULE_5__.t)(service),
		service: service.name,
		serviceArn: service.arn,
		cluster: update.cluster,
		revision: update.inline === void 0 ? update.revision : service.taskDefinition ?? "",
		deploymentId: (0,_service_js__WEBPACK_IMPORTED_MODULE_8__.s)(service)?.id ?? "",
		isNew: true,
		...(0,_revision_members_js__WEBPACK_IMPORTED_MODULE_2__.t)(update.members) && { viaGateway: true },
		startedAtMs,
		knownEvents: /* @__PURE__ */ new Set(),
		rollbackPoint: {
			revision: null,
			deployments: /* @__PURE__ */ new Map(),
			revisions: /* @__PURE__ */ new Set(),
			desired: service.desired,
			members: {},
			neverServed: true
		}
	};
}



/***/ })

};
;