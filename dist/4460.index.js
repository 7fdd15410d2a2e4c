"use strict";
exports.id = 4460;
exports.ids = [4460];
exports.modules = {

/***/ 4460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overviewOf: () => (/* binding */ overviewOf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(298);
/* harmony import */ var _gantt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9877);




// src/report/diagrams/overview.ts
/** Beyond so many bars the fastest services that went well share one. */
const shownServices = 10;
const longestName = 24;
/** Bars whose lengths differ by less are the same to the eye. */
const visibleShare = .1;
/** Deployments that begin sooner than this part of one after each other begin together: requests are sent at a rate. */
const laterShare = .5;
/** A bar for each of many services: the failed ones first, then the slowest, and one for all the others. */
function overviewOf(services) {
	if (areAlike(services)) return "";
	const sorted = [...services].sort((one, other) => Number(one.succeeded) - Number(other.succeeded) || other.seconds - one.seconds);
	const shown = sorted.slice(0, sorted.length > shownServices ? 9 : shownServices);
	const others = sorted.slice(shown.length);
	const origin = (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.l)(services);
	const sections = [...shown.map((service) => sectionOf(service, origin)), ...others.length === 0 ? [] : [othersSection(others, origin)]];
	return (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.i)(sections, lastEnd(services, origin));
}
/** Bars of one length and colour that begin together show nothing that the table does not. */
function areAlike(services) {
	const longest = longestOf(services);
	const shortest = Math.min(...services.map(({ seconds }) => seconds));
	const isMixed = services.some(({ succeeded }) => succeeded !== services[0]?.succeeded);
	const latest = Math.max(...services.map((service) => (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.u)(service, (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.l)(services))));
	return !isMixed && longest - shortest < longest * visibleShare && latest < longest * laterShare;
}
function lastEnd(services, origin) {
	return Math.max(...services.map((service) => (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.u)(service, origin) + service.seconds));
}
function longestOf(services) {
	return Math.max(...services.map(({ seconds }) => seconds));
}
function sectionOf(report, origin) {
	const { service, outcome, seconds, succeeded } = report;
	const label = `${outcome} ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_1__.s)(report)}`;
	const at = (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.u)(report, origin);
	return {
		title: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(service, longestName)),
		bars: [(0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.n)({
			label,
			crit: !succeeded,
			at
		}, at + seconds)]
	};
}
function othersSection(others, origin) {
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of others) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	const at = Math.min(...others.map((service) => (0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.u)(service, origin)));
	const ends = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
	const crit = others.some(({ succeeded }) => !succeeded);
	return {
		title: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(others.length, "other"),
		bars: [(0,_gantt_js__WEBPACK_IMPORTED_MODULE_2__.n)({
			label: `${ends} within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__.t)(longestOf(others) * 1e3)}`,
			crit,
			at
		}, lastEnd(others, origin))]
	};
}



/***/ })

};
;