"use strict";
exports.id = 3892;
exports.ids = [3892];
exports.modules = {

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