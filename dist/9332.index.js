"use strict";
exports.id = 9332;
exports.ids = [9332];
exports.modules = {

/***/ 9332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rolloutLines: () => (/* binding */ rolloutLines)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _gantt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9877);
/* harmony import */ var _old_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9319);




// src/report/diagrams/line-charts.ts
/** The colours in a text, where Mermaid has no legend (it has one from version 12). */
const squares = {
	starting: "🟦",
	running: "🟩",
	draining: "🟧",
	failed: "🟥"
};
/** So many points show every step of a rollout. */
const mostPoints = 64;
/**
* A line for each series, under a legend of Markdown; series that are always zero are left out, and the chart is where
* all are. `xychart-beta` is the name that Mermaid 10, 11 and 12 know.
*
* @param seconds the end of the time axis
*/
function lineChart({ title, unit, most, series }, seconds) {
	const shown = series.filter(({ points }) => points.some(({ value }) => value > 0));
	if (shown.length === 0) return "";
	const axis = axisOf(Math.max(1, seconds));
	const highest = most ?? Math.max(...shown.flatMap(({ points }) => points.map(({ value }) => value)));
	const init = {
		xyChart: {
			width: 900,
			height: 260
		},
		themeVariables: { xyChart: {
			backgroundColor: "transparent",
			plotColorPalette: shown.map(({ means }) => _gantt_js__WEBPACK_IMPORTED_MODULE_1__.t[means]).join(", ")
		} }
	};
	return [
		`**${title}**: ${shown.map(({ means, label }) => `${squares[means]} ${label}`).join(" · ")}`,
		"",
		"```mermaid",
		`%%{init: ${JSON.stringify(init)}}%%`,
		"xychart-beta",
		`  x-axis "${axis.unit}" 0 --> ${axis.step * (axis.count - 1)}`,
		`  y-axis "${unit}" 0 --> ${highest}`,
		...shown.map(({ points }) => `  line [${axis.moments.map((at) => valueAt(points, at)).join(", ")}]`),
		"```"
	].join("\n");
}
/**
* The moments of the points, in seconds and evenly spread as Mermaid draws them. Their distance on the axis is a power of
* two, since Mermaid 10 finds their places by adding it up.
*/
function axisOf(seconds) {
	const [unit, size] = seconds < 180 ? ["seconds", 1] : ["minutes", 60];
	const step = 2 ** Math.ceil(Math.log2(seconds / size / mostPoints));
	const count = Math.ceil(seconds / size / step) + 1;
	return {
		unit,
		step,
		count,
		moments: Array.from({ length: count }, (_, index) => index * step * size)
	};
}
function valueAt(points, at) {
	return (points.findLast((point) => point.at <= at) ?? points[0])?.value ?? 0;
}
// src/report/diagrams/rollout-lines.ts
const longestName = 60;
/** Lines of the tasks and of the traffic of each service for which they show more than bars. */
function rolloutLines(items, several) {
	return items.flatMap(({ item, lines }) => {
		const of = several ? ` of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(item.service.service, longestName))}` : "";
		return [...lines.tasks ? [tasksOf(item, of)] : [], ...lines.traffic ? [trafficOf(item, of)] : []].map((chart) => lineChart(chart, item.service.seconds));
	}).filter((chart) => chart !== "");
}
function tasksOf({ events, at }, of) {
	const counts = events.flatMap((item) => item.kind === "counts" ? [{
		at: at(item),
		...item.counts
	}] : []);
	const olds = (0,_old_counts_js__WEBPACK_IMPORTED_MODULE_2__.t)(events, at);
	const series = [
		{
			means: "starting",
			label: "new, starting",
			points: counts.map((one) => ({
				at: one.at,
				value: one.pending
			}))
		},
		{
			means: "running",
			label: "new, running",
			points: counts.map((one) => ({
				at: one.at,
				value: one.running
			}))
		},
		{
			means: "draining",
			label: "old, until they are drained",
			points: olds.map((one) => ({
				at: one.at,
				value: one.old
			}))
		},
		{
			means: "failed",
			label: "failed",
			points: counts.map((one) => ({
				at: one.at,
				value: one.failed
			}))
		}
	];
	return {
		title: `Tasks${of}`,
		unit: "tasks",
		series
	};
}
function trafficOf(item, of) {
	const { revision } = item.service;
	const name = revision === null ? "the new revision" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__.s)(revision), longestName));
	const points = (0,_gantt_js__WEBPACK_IMPORTED_MODULE_1__.d)(item).map(({ at, percent }) => ({
		at,
		value: percent
	}));
	const series = [{
		means: "running",
		label: `share of ${name}`,
		points: [{
			at: 0,
			value: 0
		}, ...points]
	}];
	return {
		title: `Traffic${of}`,
		unit: "percent",
		most: 100,
		series
	};
}



/***/ })

};
;