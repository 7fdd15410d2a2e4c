"use strict";
exports.id = 7905;
exports.ids = [7905,3892];
exports.modules = {

/***/ 7905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endFirstDeployment: () => (/* binding */ endFirstDeployment)
/* harmony export */ });
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1134);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4002);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3827);



// src/deployment/end-first-deployment.ts
const why = "`mode: rollback` has ended the first deployment of the service, which a pause hook held.";
/**
* What to watch of a paused first deployment that is ended: its watch ends at the first poll, and what follows is what
* follows a first deployment that fails. The service is scaled to 0, and the pause is answered with ROLLBACK.
*/
function endFirstDeployment(update, pause, { clock, log }) {
	const own = (0,_controllers_js__WEBPACK_IMPORTED_MODULE_0__.t)(update.service);
	const controller = {
		...own,
		poll: async (...given) => ended(await own.poll(...given), pause)
	};
	const handle = (0,_join_js__WEBPACK_IMPORTED_MODULE_2__.n)(controller, update, clock.now());
	log.line(`${update.service.name}: ends deployment ${handle.deploymentId}, the first one of the service`);
	return handle;
}
/** A deployment that has ended by itself meanwhile is reported as it ended. */
function ended(watch, pause) {
	if (!(0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_1__.t)(watch)) return watch;
	return {
		...watch,
		closed: true,
		pause: watch.pause ?? pause,
		verdict: {
			kind: "recalled",
			why,
			end: "failure"
		}
	};
}



/***/ }),

/***/ 3827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ joinDeployment),
/* harmony export */   r: () => (/* binding */ ownDeployment),
/* harmony export */   t: () => (/* binding */ handleOf)
/* harmony export */ });
/* harmony import */ var _revision_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3892);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6988);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7157);



// src/deployment/join.ts
/** Watches a rollout of this very revision that was already in progress. */
function joinDeployment(controller, update, nowMs) {
	const handle = handleOf(controller, update, update.service, nowMs, true);
	const since = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.s)(update.service)?.createdAtMs ?? 0;
	const rolls = (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.i)(update.service);
	const earlier = update.service.events.filter((event) => !rolls || event.atMs < since);
	const knownEvents = new Set(earlier.map((event) => event.id));
	return {
		...handle,
		knownEvents,
		...rolls && {
			inProgress: true,
			createdAtMs: since
		}
	};
}
/** What to watch of a service that was updated, as a read after it shows it. */
function handleOf(controller, update, after, startedAtMs, isNew) {
	return {
		controller,
		service: update.service.name,
		serviceArn: update.service.arn,
		cluster: update.cluster,
		revision: update.revision,
		deploymentId: ownDeployment(update, after)?.id ?? (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.s)(after)?.id ?? "",
		isNew,
		...(0,_revision_members_js__WEBPACK_IMPORTED_MODULE_0__.t)({
			...update.service.members,
			...update.members
		}) && { viaGateway: true },
		startedAtMs,
		knownEvents: new Set(update.service.events.map((event) => event.id)),
		rollbackPoint: {
			...(0,_handle_js__WEBPACK_IMPORTED_MODULE_1__.n)(update.service, Object.keys(update.members)),
			...update.neverServed && {
				revision: null,
				neverServed: update.neverServed
			}
		}
	};
}
/** A deployment of our revision that was not there before: no other run deploys a revision that was registered a moment ago. */
function ownDeployment(update, service) {
	const before = new Set(update.service.deployments.map((deployment) => deployment.id));
	return service.deployments.find((deployment) => !before.has(deployment.id) && (0,_service_js__WEBPACK_IMPORTED_MODULE_2__.r)(update.revision, deployment, service));
}



/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withRevisionMembers),
/* harmony export */   n: () => (/* binding */ isInRevision),
/* harmony export */   r: () => (/* binding */ revision_members_exports),
/* harmony export */   t: () => (/* binding */ connectsToGateway)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);



// src/service/revision-members.ts
var revision_members_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ withRevisionMembers: () => withRevisionMembers });
/** Members that UpdateService takes and that only the service revision shows (types of the AWS SDK, November 2026). */
const onlyInRevisions = ["gatewayConnectors", "monitoring"];
/** Members of UpdateService that are part of a service revision ("ServiceRevision", the same types). */
const inRevisions = [
	...onlyInRevisions,
	"capacityProviderStrategy",
	"platformVersion",
	"networkConfiguration",
	"loadBalancers",
	"serviceRegistries",
	"serviceConnectConfiguration",
	"volumeConfigurations",
	"vpcLatticeConfigurations"
];
/** Whether a member of UpdateService is part of a service revision, to which ECS rolls back. */
function isInRevision(member) {
	return inRevisions.includes(member);
}
/** Whether members of a service connect it to an ECS gateway. */
function connectsToGateway(members) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(members.gatewayConnectors).length > 0;
}
/**
* The services with those of their present members that DescribeServices leaves out, so that what is asked for can be
* compared with what is there. Reads only where `changes` name such a member: one call for each service. Where that
* fails, the service stays as it is, and `trouble` says why.
*/
async function withRevisionMembers(services, changes, ecs, signal) {
	if (!onlyInRevisions.some((member) => member in changes)) return {
		services: [...services],
		trouble: null
	};
	const read = await Promise.all(services.map((service) => readOne(service, ecs, signal)));
	return {
		services: read.map(({ service }) => service),
		trouble: read.find(({ trouble }) => trouble !== null)?.trouble ?? null
	};
}
async function readOne(service, ecs, signal) {
	const revisions = service.serviceRevisions.slice(0, 20);
	if (revisions.length === 0) return {
		service,
		trouble: null
	};
	try {
		const found = await ecs.revisionMembers(revisions, signal);
		const digits = service.deployments[0]?.id.split("/").pop() ?? "";
		const newest = revisions.find((arn) => arn.endsWith(`/${digits}`)) ?? revisions[0] ?? "";
		return {
			service: {
				...service,
				members: {
					...found.get(newest),
					...service.members
				}
			},
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || signal.aborted) throw error;
		return {
			service,
			trouble: error.message
		};
	}
}



/***/ })

};
;