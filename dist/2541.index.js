"use strict";
exports.id = 2541;
exports.ids = [2541];
exports.modules = {

/***/ 2541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExpressDrift: () => (/* binding */ readExpressDrift)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _member_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _same_member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6408);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5180);






// src/status/express-drift.ts
const hidden = "(value hidden)";
/** What of each Express service differs from its definition, by the ARN of the service: one call for each of them. */
async function readExpressDrift(services, definition, reads) {
	const drifts = await Promise.all(services.map(async (service) => [service, await driftOf(service, definition, reads)]));
	const trouble = drifts.find(([, drift]) => drift.trouble !== null)?.[1].trouble ?? null;
	const notices = trouble === null ? [] : [`Members of Express services were not compared. ${trouble}`];
	const compared = drifts.filter(([, drift]) => drift.trouble === null);
	return {
		value: new Map(compared.map(([{ arn }, { changes }]) => [arn, changes])),
		warnings: [],
		notices
	};
}
async function driftOf(service, definition, reads) {
	const management = service.members.resourceManagementType ?? null;
	if (management !== "ECS") return {
		changes: [{
			member: "resourceManagementType",
			from: management,
			to: "ECS"
		}],
		trouble: null
	};
	try {
		return {
			changes: expressDrift(service, await reads.ecs.describeExpressService(service.arn, reads.signal), definition),
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || reads.signal.aborted) throw error;
		return {
			changes: [],
			trouble: error.message
		};
	}
}
/**
* The members that the file names and that Express shows with another value. The image is left to the deployments, as are
* variables and secrets that the file does not name. Pure.
*/
function expressDrift(service, present, definition) {
	const { primaryContainer, ...members } = definition.members;
	const container = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(present.primaryContainer) ? present.primaryContainer : null;
	return [
		...Object.entries(members).flatMap(([name, wanted]) => difference(name, present[name], wanted)),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(primaryContainer) && container !== null ? containerDrift(container, primaryContainer) : [],
		...(0,_member_changes_js__WEBPACK_IMPORTED_MODULE_2__.r)(service, definition).map(({ key, value }) => ({
			member: `tags.${key}`,
			from: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_4__.o)(service, key), key),
			to: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(value, key)
		}))
	];
}
function containerDrift(present, { image: _, environment, secrets, ...members }) {
	const of = (name) => `primaryContainer.${name}`;
	return [
		...Object.entries(members).flatMap(([name, wanted]) => difference(of(name), present[name], wanted)),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(environment).flatMap((wanted) => {
			const same = entryOf(present.environment, wanted);
			if (same !== null && same.value === wanted.value) return [];
			return [{
				member: of(`environment.${(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(wanted.name)}`),
				from: same === null ? null : hidden,
				to: hidden
			}];
		}),
		...(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(secrets).flatMap((wanted) => {
			const same = entryOf(present.secrets, wanted);
			return difference(of(`secrets.${(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.s)(wanted.name)}`), same?.valueFrom, wanted.valueFrom ?? null);
		})
	];
}
/** The entry of the same name. */
function entryOf(list, { name }) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.o)(list).find((entry) => entry.name === name) ?? null;
}
function difference(member, present, wanted) {
	if ((0,_same_member_js__WEBPACK_IMPORTED_MODULE_3__.t)(present, wanted, member)) return [];
	return [{
		member,
		from: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(present ?? null, member),
		to: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(wanted, member)
	}];
}



/***/ })

};
;