"use strict";
exports.id = 910;
exports.ids = [910,3892];
exports.modules = {

/***/ 910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   continueDeployment: () => (/* binding */ continueDeployment)
/* harmony export */ });
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1134);
/* harmony import */ var _join_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3827);
/* harmony import */ var _obstacles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8629);




// src/deployment/continue.ts
/**
* Continues a paused deployment, before which the revision `served` ran, and says what to watch. What ended by itself
* meanwhile, or whose answer is in doubt, is watched all the same: the polls tell what became of it.
*
* @throws AwsError where AWS took none of the answers
*/
async function continueDeployment(update, { pauses, served }, context) {
	const { clock, log } = context;
	const controller = (0,_controllers_js__WEBPACK_IMPORTED_MODULE_1__.t)(update.service);
	const joined = (0,_join_js__WEBPACK_IMPORTED_MODULE_2__.n)(controller, update, clock.now());
	const isFirst = served === null && (0,_never_served_js__WEBPACK_IMPORTED_MODULE_0__.t)(update.service);
	const rollbackPoint = {
		...joined.rollbackPoint,
		revision: served,
		...isFirst && { neverServed: true }
	};
	const handle = {
		...joined,
		rollbackPoint
	};
	const watch = await controller.watch(handle);
	const answers = await Promise.all(pauses.map(async (pause) => ({
		pause,
		answer: await controller.answerPause({
			...watch,
			pause
		}, "CONTINUE", context)
	})));
	for (const { pause, answer } of answers) log.line(`${update.service.name}: ${answerText(pause, answer)}`);
	const goesOn = answers.some(({ answer }) => answer.kind !== "refused" || answer.inDoubt);
	const [refusal] = answers.flatMap(({ answer }) => answer.kind === "refused" ? [answer.error] : []);
	if (!goesOn && refusal !== void 0) throw refusal;
	const answered = answers.filter(({ answer }) => answer.kind !== "refused");
	return {
		...handle,
		answeredHooks: new Map(answered.map(({ pause }) => [pause.hookId, clock.now()]))
	};
}
function answerText(pause, answer) {
	if (answer.kind === "answered") return `continued ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_3__.r)(pause)}`;
	if (answer.kind === "over") return `did not continue ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_3__.r)(pause)}: ${answer.why}`;
	const doubt = answer.inDoubt ? " Whether ECS took the answer is not known; the deployment is watched." : "";
	return `could not continue ${(0,_obstacles_js__WEBPACK_IMPORTED_MODULE_3__.r)(pause)}: ${answer.why}${doubt}`;
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

/***/ 7939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ neverServedTag),
/* harmony export */   t: () => (/* binding */ hasNeverServed)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);


// src/service/never-served.ts
/**
* The tag of a service whose first deployment failed, and that was scaled to 0: the id of that deployment. A later
* deployment has another id, so the tag needs no removal.
*/
const neverServedTag = "ecs-deploy:never-served";
/** How long after the creation of a service its first deployment may be dated, ms. */
const firstDeploymentMs = 6e4;
/**
* Whether no deployment of the service has ever completed with tasks, as far as its present state and its tags show: ECS
* completes a deployment that is scaled to 0, too. Pure.
*/
function hasNeverServed(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.s)(service);
	if (primary === null) return false;
	if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_0__.o)(service, "ecs-deploy:never-served") === primary.id) return true;
	const isFirst = primary.createdAtMs - (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.t)(service) < firstDeploymentMs;
	const isOpen = (state) => state === "IN_PROGRESS" || state === "FAILED";
	return isFirst && service.deployments.every(({ rolloutState }) => isOpen(rolloutState));
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