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
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _gantt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);



// src/report/diagrams/overview.ts
/** Beyond so many bars the fastest services that went well share one. */
const shownServices = 10;
const longestName = 24;
/** Bars whose lengths differ by less are the same to the eye. */
const visibleShare = .1;
/** A bar for each of many services: the failed ones first, then the slowest, and one for all the others. */
function overviewOf(services) {
	if (areAlike(services)) return "";
	const sorted = [...services].sort((one, other) => Number(one.succeeded) - Number(other.succeeded) || other.seconds - one.seconds);
	const shown = sorted.slice(0, sorted.length > shownServices ? 9 : shownServices);
	const others = sorted.slice(shown.length);
	const sections = [...shown.map(sectionOf), ...others.length === 0 ? [] : [othersSection(others)]];
	return (0,_gantt_js__WEBPACK_IMPORTED_MODULE_1__.i)(sections, longestOf(services));
}
/** Bars of one length and colour show nothing that the table does not. */
function areAlike(services) {
	const longest = longestOf(services);
	const shortest = Math.min(...services.map(({ seconds }) => seconds));
	return !services.some(({ succeeded }) => succeeded !== services[0]?.succeeded) && longest - shortest < longest * visibleShare;
}
function longestOf(services) {
	return Math.max(...services.map(({ seconds }) => seconds));
}
function sectionOf({ service, outcome, running, desired, seconds, succeeded }) {
	const label = `${outcome} ${running}/${desired}`;
	return {
		title: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(service, longestName)),
		bars: [(0,_gantt_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			label,
			crit: !succeeded,
			at: 0
		}, seconds)]
	};
}
function othersSection(others) {
	const counts = /* @__PURE__ */ new Map();
	for (const { outcome } of others) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
	const longest = longestOf(others);
	const ends = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
	const crit = others.some(({ succeeded }) => !succeeded);
	return {
		title: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(others.length, "other"),
		bars: [(0,_gantt_js__WEBPACK_IMPORTED_MODULE_1__.n)({
			label: `${ends} within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__.t)(longest * 1e3)}`,
			crit,
			at: 0
		}, longest)]
	};
}



/***/ })

};
;