"use strict";
exports.id = 9334;
exports.ids = [9334];
exports.modules = {

/***/ 9334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MANAGED_CHECKS: () => (/* binding */ MANAGED_CHECKS)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);



// src/preflight/checks/express.ts
/** What ECS asks of the task definition of an Express service (types of the AWS SDK, November 2026, "taskDefinitionArn"). */
const expressChecks = [{
	id: "express-container",
	title: "The revision of an Express service has a container Main with one named TCP port",
	finds: (facts) => isExpress(facts) ? unfitContainer(facts) : []
}, {
	id: "express-fargate",
	title: "The revision of an Express service is for Fargate",
	finds: (facts) => isExpress(facts) ? notForFargate(facts) : []
}];
/** Whether ECS manages the resources of the service. */
function isExpress({ members }) {
	return members.resourceManagementType === "ECS";
}
const subjectOf$1 = ({ service }) => `service ${service?.name ?? ""}`;
function unfitContainer(facts) {
	const subject = subjectOf$1(facts);
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(facts.definition);
	const main = containers.find((container) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.n)(container) === "Main");
	if (main === void 0) return [{
		subject,
		message: `An Express service sends its requests to the container Main, but the revision has ${containers.map(_revision_js__WEBPACK_IMPORTED_MODULE_0__.n).join(", ")}.`,
		advice: "Name the container that serves requests `Main` in the revision."
	}];
	const ports = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(main.portMappings);
	const named = ports.filter(({ name, protocol }) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(name) ?? "") !== "" && ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(protocol) ?? "tcp") === "tcp");
	if (ports.length === 1 && named.length === 1) return [];
	return [{
		subject,
		message: `An Express service needs exactly one named TCP port in the container Main, but the revision maps ${ports.length === 0 ? "none" : ports.length === 1 ? "one without a name or for another protocol" : `${ports.length}`} there.`,
		advice: "Write one port mapping: \"portMappings\": [{\"name\": \"http\", \"containerPort\": 8080, \"protocol\": \"tcp\"}]."
	}];
}
function notForFargate(facts) {
	const { requiresCompatibilities: compatibilities } = facts.definition;
	if (!Array.isArray(compatibilities) || compatibilities.includes("FARGATE")) return [];
	const message = `An Express service runs on Fargate, but the revision requires ${compatibilities.map(String).join(", ")}.`;
	return [{
		subject: subjectOf$1(facts),
		message,
		advice: "Set `requiresCompatibilities` to [\"FARGATE\"] in the revision."
	}];
}
// src/preflight/checks/gateway.ts
/** The connectors of a service to an ECS gateway against the revision (ECS API reference, "GatewayConnector"). */
const gatewayChecks = [
	{
		id: "gateway-port",
		title: "Gateway connectors name a port of the revision",
		finds: (facts) => connectorsOf(facts).length === 0 ? [] : connectorsOf(facts).flatMap(unnamedPort(facts))
	},
	{
		id: "gateway-network",
		title: "Services with a gateway connector use the network mode awsvpc",
		finds: (facts) => connectorsOf(facts).length === 0 ? [] : otherNetwork(facts)
	},
	{
		id: "gateway-connectors",
		title: "A service has one gateway connector at most",
		finds: (facts) => tooMany(facts)
	}
];
function connectorsOf({ members }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(members.gatewayConnectors);
}
function subjectOf({ service }) {
	return `service ${service?.name ?? ""}`;
}
const unnamedPort = (facts) => ({ portName }) => {
	const names = (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__.t)(facts.definition).flatMap(({ portMappings }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(portMappings)).flatMap(({ name }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(name) ?? []);
	const port = typeof portName === "string" ? portName : "";
	if (names.includes(port)) return [];
	const there = names.length === 0 ? "no port mapping of the revision has a name" : `the revision names ${names.join(", ")}`;
	const [near] = (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__.t)(port, names);
	const message = `The gateway connector of ${subjectOf(facts)} sends to the port ${port === "" ? "without a name" : port}, but ${there}.`;
	const advice = near === void 0 ? `Give the port a name in the revision: "portMappings": [{"name": "${port === "" ? "web" : port}", "containerPort": 8080}].` : `Write \`portName: ${near}\` in \`gatewayConnectors\`, or give the port that name in the revision.`;
	return [{
		subject: subjectOf(facts),
		message,
		advice
	}];
};
function otherNetwork(facts) {
	const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(facts.definition.networkMode) ?? "bridge";
	if (mode === "awsvpc") return [];
	const message = `An ECS gateway reaches tasks in network mode awsvpc, but the revision has ${mode}.`;
	return [{
		subject: subjectOf(facts),
		message,
		advice: "Set `networkMode: awsvpc` in the revision, and a `networkConfiguration` for the service."
	}];
}
function tooMany(facts) {
	const count = connectorsOf(facts).length;
	if (count <= 1) return [];
	const message = `The service has ${count} gateway connectors, and ECS takes one.`;
	return [{
		subject: subjectOf(facts),
		message,
		advice: "Leave one of them in `gatewayConnectors`."
	}];
}
// src/preflight/checks/managed.ts
/** The checks of Express services and of services with a gateway connector. They are loaded only for these. */
const MANAGED_CHECKS = [...gatewayChecks, ...expressChecks];



/***/ })

};
;