"use strict";
exports.id = 4864;
exports.ids = [4864];
exports.modules = {

/***/ 4043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ remember),
/* harmony export */   n: () => (/* binding */ failsDeployment),
/* harmony export */   r: () => (/* binding */ failureText),
/* harmony export */   t: () => (/* binding */ MOMENTS)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/verification/check.ts
const MOMENTS = [
	"serving",
	"test-traffic",
	"each-step"
];
/** Keeps the last three. */
function remember(seen, text) {
	return [...seen, text].slice(-3);
}
/** Whether a result fails the deployment. */
function failsDeployment({ state, onInconclusive }) {
	return state === "failed" || state === "inconclusive" && onInconclusive === "fail";
}
/** What failed a deployment: a sentence for each check. Holds text from outside. */
function failureText(failed) {
	const how = (state) => state === "failed" ? "failed" : "was inconclusive, which fails it (`on-inconclusive: fail`)";
	return failed.map(({ check, state, reason }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(`Check ${check} ${how(state)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, 800)}`)).join(" ");
}



/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatSeconds),
/* harmony export */   r: () => (/* binding */ spokenDuration),
/* harmony export */   t: () => (/* binding */ formatDuration)
/* harmony export */ });
// src/lib/duration.ts
const second = 1e3;
/** A span of time for people: `42 s`, `3 min 05 s`, `1 h 02 min`. Begun seconds do not count; below zero is zero. */
function formatDuration(elapsedMs) {
	const seconds = Math.max(0, Math.floor(elapsedMs / second));
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
	return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}
/** A configured span in words: `5 s`, `1 min`, `1.5 s`. */
function formatSeconds(ms) {
	return ms >= 6e4 && ms % 6e4 === 0 ? `${ms / 6e4} min` : `${ms / second} s`;
}
/** A span of time inside a sentence, to the nearest second: `5 min` rather than `5 min 00 s`. */
function spokenDuration(ms) {
	return formatDuration(Math.round(ms / second) * second).replace(/ 00 (?:s|min)$/, "");
}



/***/ }),

/***/ 7644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memberPath),
/* harmony export */   n: () => (/* binding */ inContainer),
/* harmony export */   r: () => (/* binding */ isMapping),
/* harmony export */   t: () => (/* binding */ elementPath)
/* harmony export */ });
// src/taskdef/members.ts
/**
* Where a value lies in a task definition, as a path without positions and keys that a user chose:
* `containerDefinitions[].environment[].value`, `containerDefinitions[].dockerLabels{}`. The rules on members
* (which texts may be empty, which are whole numbers, which lists are sets) are tables over such paths.
*/
const CONTAINER = "containerDefinitions[]";
/** Objects whose keys are the user's. */
const MAPPINGS = /* @__PURE__ */ new Set([
	`${CONTAINER}.dockerLabels`,
	`${CONTAINER}.logConfiguration.options`,
	`${CONTAINER}.firelensConfiguration.options`,
	"volumes[].dockerVolumeConfiguration.labels",
	"volumes[].dockerVolumeConfiguration.driverOpts"
]);
/** Whether the keys of the object at a path are the user's own. */
function isMapping(path) {
	return MAPPINGS.has(path);
}
function memberPath(parent, key) {
	if (MAPPINGS.has(parent)) return `${parent}{}`;
	return parent === "" ? key : `${parent}.${key}`;
}
function elementPath(parent) {
	return `${parent}[]`;
}
/** Paths below a container: `inContainer('cpu', 'memory')`. */
function inContainer(...members) {
	return members.map((member) => `${CONTAINER}.${member}`);
}



/***/ }),

/***/ 4864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseChecks: () => (/* binding */ parseChecks)
/* harmony export */ });
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7657);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8378);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4043);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6819);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9433);







// src/verification/item.ts
const second = 1e3;
/** A text member; null where it is absent or wrong. */
function textMember(item, name, mostCharacters = 2e3) {
	const value = item.members[name];
	if (value === void 0) return null;
	if (typeof value !== "string" || value === "") return wrong(item, name, "must be a text", value);
	if (value.length > mostCharacters) return wrong(item, name, `must have at most ${mostCharacters} characters`, null);
	return value;
}
/** A number within a range, both ends included. */
function numberMember(item, name, range) {
	const value = item.members[name];
	if (value === void 0) return null;
	const { atLeast, atMost, whole = false } = range;
	return typeof value === "number" && value >= atLeast && value <= atMost && (!whole || Number.isInteger(value)) ? value : wrong(item, name, `must be ${whole ? "a whole number" : "a number"} from ${atLeast} to ${atMost}`, value);
}
function booleanMember(item, name) {
	const value = item.members[name];
	if (value === void 0) return null;
	return typeof value === "boolean" ? value : wrong(item, name, "must be `true` or `false`", value);
}
function wordMember(item, name, words) {
	const value = item.members[name];
	if (value === void 0) return null;
	const word = words.find((one) => one === value);
	if (word !== void 0) return word;
	const near = typeof value === "string" ? (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.m)(value, words) : "";
	return wrong(item, name, `must be ${either(words.map((one) => `\`${one}\``))}`, value, near);
}
/** A duration in ms: a plain number of seconds, or a text such as `5 s` or `1 min`. */
function durationMember(item, name, range) {
	const value = item.members[name];
	if (value === void 0) return null;
	const ms = durationOf(value);
	const { atLeastSeconds, atMostSeconds } = range;
	if (ms === null) return wrong(item, name, "must be a duration such as `5`, `5 s` or `1 min`", value);
	if (ms >= atLeastSeconds * second && ms <= atMostSeconds * second) return ms;
	return wrong(item, name, `must be from ${atLeastSeconds} s to ${atMostSeconds} s`, value);
}
const units = {
	"": 1,
	s: 1,
	sec: 1,
	m: 60,
	min: 60,
	h: 3600
};
function durationOf(value) {
	if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value * second : null;
	const match = typeof value === "string" ? /^(\d{1,9}(?:\.\d{1,6})?) {0,3}([a-z]{0,3})$/.exec(value.trim()) : null;
	const unit = match === null ? void 0 : units[match[2] ?? ""];
	return match === null || unit === void 0 ? null : Number(match[1]) * unit * second;
}
/** A mapping of texts, such as dimensions. Numbers and booleans become texts. */
function textsMember(item, name, shows = true) {
	const value = item.members[name];
	if (value === void 0) return null;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value)) return wrong(item, name, "must be a mapping of names to texts", shows ? value : null);
	const entries = Object.entries(value);
	const bad = entries.filter(([, each]) => ![
		"string",
		"number",
		"boolean"
	].includes(typeof each));
	for (const [key] of bad) item.problems.push(`\`${name}\`: the value of ${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.p)(key)} must be a text`);
	return bad.length > 0 ? null : Object.fromEntries(entries.map(([key, each]) => [key, String(each)]));
}
/** Says what is wrong with a member, and what was given. */
function wrong(item, name, must, value, hint = "") {
	const got = value === null ? "" : `, got ${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.p)(typeof value === "string" ? value : JSON.stringify(value))}`;
	item.problems.push(`\`${name}\` ${must}${got}${hint}`);
	return null;
}
function either(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// src/verification/kinds/alarms.ts
/** CloudWatch alarms, none of which may be in ALARM from the start of the deployment to the end of the bake time. */
const alarms = {
	id: "alarms",
	members: ["alarms"],
	example: "- alarms: [web-5xx, web-latency]",
	async parse(item) {
		const names = namesOf(item);
		return names === null ? null : partsOf$3(names);
	}
};
function namesOf(item) {
	const value = item.members.alarms;
	const list = typeof value === "string" ? [value] : value;
	if (!(Array.isArray(list) && list.length > 0 && list.every((name) => typeof name === "string" && isName(name)))) return wrong(item, "alarms", "must be a list of names of CloudWatch alarms", value ?? null);
	const names = [...new Set(list.map(String))];
	if (names.length < list.length) return wrong(item, "alarms", "names an alarm twice", value ?? null);
	return names;
}
/** 1 to 255 characters, none of them a control character (CloudWatch API reference, "PutMetricAlarm"). */
function isName(name) {
	if (/^arn:/.test(name)) return false;
	return /^[^\p{Cc}]{1,255}$/u.test(name) && name.trim() !== "";
}
function partsOf$3(names) {
	return {
		name: `alarms ${names.join(", ")}`,
		expectation: `none of the CloudWatch alarms ${names.join(", ")} is in ALARM`,
		advice: "Open the alarm in CloudWatch and see when its metric crossed the threshold: before or after the new revision had traffic.",
		fromStart: true,
		placeholders: [],
		alarms: names,
		begin: ({ nowMs }) => ({
			state: "pending",
			reason: "Not read yet.",
			seen: [],
			dueMs: null,
			limitMs: nowMs + 6e4,
			memory: {
				ringingBefore: null,
				isDenied: false
			}
		}),
		wants: ({ memory }) => memory.isDenied ? null : {
			kind: "alarms",
			names
		},
		judge: (run, answer, stage) => judge$3(names, run, answer, stage),
		age: (run) => run
	};
}
function judge$3(names, run, answer, stage) {
	if (answer.kind === "failure") {
		if (!answer.lasting) return run;
		return {
			...run,
			state: "inconclusive",
			reason: answer.failure,
			memory: {
				...run.memory,
				isDenied: true
			}
		};
	}
	if (answer.kind !== "alarms") return run;
	const mine = names.map((name) => answer.alarms.find((alarm) => alarm.name === name) ?? null);
	const { ringingBefore } = run.memory;
	const ringing = mine.filter((alarm) => alarm?.state === "ALARM").filter((alarm) => alarm !== null);
	const before = stillRinging(ringing, ringingBefore, stage);
	const seen = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.i)(run.seen, names.map((name, index) => `${name}: ${mine[index]?.state ?? "missing"}`).join(", "));
	const read = {
		...run,
		seen: sameAsLast(run.seen, seen),
		memory: {
			ringingBefore: before,
			isDenied: false
		}
	};
	const fresh = ringing.filter(({ name }) => !before.includes(name));
	const [first] = fresh;
	if (first !== void 0) return {
		...read,
		state: "failed",
		reason: failedText$1(fresh, first, stage)
	};
	const missing = names.filter((_, index) => mine[index] === null);
	if (missing.length > 0) return {
		...read,
		state: "inconclusive",
		reason: `${alarmsText(missing)} not in CloudWatch.`
	};
	if (before.length > 0) {
		const reason = `${alarmsText(before)} in ALARM since before the deployment began, which says nothing about the new revision.`;
		return {
			...read,
			state: "inconclusive",
			reason
		};
	}
	return {
		...read,
		state: "passed",
		reason: passedText$2(mine.filter((alarm) => alarm !== null))
	};
}
/** Only the first read can tell that an alarm was in ALARM before; from then on it must not have left ALARM. */
function stillRinging(ringing, known, { subject }) {
	return ringing.filter(({ name, changedAtMs }) => known === null ? changedAtMs !== null && changedAtMs <= subject.startedAtMs : known.includes(name)).map(({ name }) => name);
}
function failedText$1(fresh, first, { show }) {
	const reason = first.reason === "" ? "" : `: ${show(first.reason)}`;
	const others = fresh.length > 1 ? ` ${fresh.slice(1).map(({ name }) => name).join(", ")} too.` : "";
	return `Alarm ${first.name} is in ALARM${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(reason)}.${others}`;
}
function passedText$2(all) {
	const unsure = all.filter(({ state }) => state === "INSUFFICIENT_DATA");
	const rest = unsure.length === 0 ? "" : ` (INSUFFICIENT_DATA: ${unsure.map(({ name }) => name).join(", ")})`;
	return `${all.length === 1 ? "The alarm is not" : `None of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(all.length, "alarm")} is`} in ALARM${rest}.`;
}
function alarmsText(names) {
	return `Alarm${names.length > 1 ? "s" : ""} ${names.join(", ")} ${names.length > 1 ? "are" : "is"}`;
}
/** An unchanged answer is not remembered again. */
function sameAsLast(before, after) {
	return before.at(-1) === after.at(-1) ? before : after;
}
// src/verification/periods.ts
/** Without a bake time the data are waited for so long at most. */
const mostWaitMs = 3e5;
/** The first period that lies wholly after a moment. */
function firstPeriod(afterMs, periodMs) {
	return Math.ceil(afterMs / periodMs) * periodMs;
}
/** The periods from `fromMs` on that were over by `untilMs`. At most the newest 1,000. */
function endedPeriods(fromMs, untilMs, periodMs, points) {
	const values = new Map(points.map(({ atMs, value }) => [atMs, value]));
	const count = Math.max(0, Math.floor((untilMs - fromMs) / periodMs));
	const skipped = Math.max(0, count - 1e3);
	return Array.from({ length: count - skipped }, (_, index) => {
		const atMs = fromMs + (skipped + index) * periodMs;
		return {
			atMs,
			value: values.get(atMs) ?? null
		};
	});
}
/** When to read next: a little after the end of the next period, or again soon where the newest one is missing. */
function nextReadMs(fromMs, nowMs, periodMs, isComplete) {
	const settleMs = settleTimeMs(periodMs);
	const ended = Math.floor((nowMs - fromMs) / periodMs);
	const nextEndMs = fromMs + (Math.max(0, ended) + 1) * periodMs + settleMs;
	if (isComplete || nowMs < fromMs + periodMs) return nextEndMs;
	return Math.min(nextEndMs, nowMs + Math.min(periodMs, 15e3));
}
/** CloudWatch has the data of a period a moment after its end. */
function settleTimeMs(periodMs) {
	return Math.min(periodMs / 4, 5e3);
}
/** The moment of a period, `09:05:00 UTC`. */
function timeText(ms) {
	return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
}
/** A number in at most four digits, without noise behind the point. */
function numberText(value) {
	return Math.abs(value) >= 1e3 ? String(Math.round(value)) : String(Number(value.toPrecision(4)));
}
// src/verification/kinds/metric.ts
/** The id of the series that is judged. */
const judged = "result";
/** More than an expression of 1,024 characters uses; GetMetricData takes 500 queries for all checks. */
const mostMetrics = 100;
const metricMembers = [
	"namespace",
	"name",
	"dimensions",
	"statistic",
	"period"
];
/** One metric, or an expression of several, that must not cross a limit. */
const metric = {
	id: "metric",
	members: [
		"metric",
		"expression",
		"metrics",
		"period",
		"fail-above",
		"fail-below",
		"datapoints"
	],
	example: "- metric: {namespace: Shop, name: Orders, dimensions: {Service: web}, statistic: Sum, period: 60}\n  fail-below: 10",
	async parse(item) {
		const read = item.members.expression === void 0 ? oneMetric(item) : expression(item);
		const failAbove = numberMember(item, "fail-above", limits);
		const failBelow = numberMember(item, "fail-below", limits);
		const datapoints = numberMember(item, "datapoints", {
			atLeast: 1,
			atMost: 100,
			whole: true
		}) ?? 1;
		if (item.members["fail-above"] === void 0 && item.members["fail-below"] === void 0) item.problems.push("one of `fail-above` and `fail-below` is missing");
		if (failAbove !== null && failBelow !== null && failBelow > failAbove) item.problems.push("`fail-below` is larger than `fail-above`, so every value fails");
		return read === null ? null : partsOf$2({
			...read,
			failAbove,
			failBelow,
			datapoints
		});
	}
};
const limits = {
	atLeast: -0x38d7ea4c68000,
	atMost: 0x38d7ea4c68000
};
function oneMetric(item) {
	if (item.members.metrics !== void 0) item.problems.push("`metrics` needs an `expression` that uses them");
	if (item.members.period !== void 0) item.problems.push("`period` belongs into `metric`");
	const given = item.members.metric;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(given)) return wrong(item, "metric", "must be a mapping with `namespace`, `name` and `statistic`", given ?? null);
	const read = metricIn(item, given, "metric");
	if (read === null) return null;
	const { what, periodMs } = read;
	const query = {
		id: judged,
		what,
		periodSeconds: periodMs / 1e3,
		returned: true
	};
	return {
		name: `metric ${what.namespace} ${what.name} (${what.statistic})`,
		queries: [query],
		periodMs
	};
}
function expression(item) {
	if (item.members.metric !== void 0) item.problems.push("`metric` and `expression` cannot be combined; name the metrics of an expression in `metrics`");
	const text = textMember(item, "expression", 1024);
	const own = periodMember(item);
	const given = item.members.metrics;
	const hasMetrics = (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(given) && Object.keys(given).length > 0;
	if (given !== void 0 && !hasMetrics) wrong(item, "metrics", "must be a mapping of ids to metrics", given);
	if (hasMetrics && Object.keys(given).length > mostMetrics) item.problems.push(`\`metrics\` has more than ${mostMetrics} of them`);
	const read = hasMetrics ? Object.entries(given).flatMap(([id, value]) => namedMetric(item, id, value) ?? []) : [];
	if (given === void 0) item.problems.push("`metrics` is missing: a mapping of the ids in the `expression` to metrics");
	const periods = [.../* @__PURE__ */ new Set([...own === null ? [] : [own], ...read.map(({ periodMs }) => periodMs)])];
	if (periods.length > 1) item.problems.push("the metrics of one `expression` must have the same `period`");
	if (text === null) return null;
	const periodMs = periods[0] ?? 6e4;
	const periodSeconds = periodMs / 1e3;
	const inputs = read.map(({ id, what }) => ({
		id,
		what,
		periodSeconds,
		returned: false
	}));
	const result = {
		id: judged,
		what: { expression: text },
		periodSeconds,
		returned: true
	};
	return {
		name: `expression ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(text, 80)}`,
		queries: [...inputs, result],
		periodMs
	};
}
function namedMetric(item, id, value) {
	if (!/^[a-z]\w{0,99}$/.test(id) || id === judged) return wrong(item, "metrics", `must have ids of a small letter, then letters, digits and \`_\`${id === judged ? `, and not \`${judged}\`` : ""}`, id);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value)) return wrong(item, `metrics.${id}`, "must be a mapping with `namespace`, `name` and `statistic`", null);
	const read = metricIn(item, value, `metrics.${id}`);
	return read === null ? null : {
		id,
		...read
	};
}
/** A metric's own members, read as an item whose problems are the outer one's. */
function metricIn(item, members, at) {
	const inner = {
		members,
		problems: []
	};
	for (const name of Object.keys(members)) if (!metricMembers.includes(name)) inner.problems.push(unknownIn(name));
	const [namespace, name, statistic] = [
		textMember(inner, "namespace", 255),
		textMember(inner, "name", 255),
		textMember(inner, "statistic", 60)
	];
	for (const each of [
		"namespace",
		"name",
		"statistic"
	]) if (members[each] === void 0) inner.problems.push(`\`${each}\` is missing`);
	if (statistic !== null && !isStatistic(statistic)) wrong(inner, "statistic", "must be `Average`, `Sum`, `Minimum`, `Maximum`, `SampleCount` or an extended one such as `p99`", statistic);
	const dimensions = textsMember(inner, "dimensions") ?? {};
	if (Object.keys(dimensions).length > 30) inner.problems.push("`dimensions` has more than 30 of them");
	const periodMs = periodMember(inner) ?? 6e4;
	item.problems.push(...inner.problems.map((problem) => `\`${at}\`: ${problem}`));
	if (inner.problems.length > 0 || namespace === null || name === null || statistic === null) return null;
	return {
		what: {
			namespace,
			name,
			dimensions,
			statistic
		},
		periodMs
	};
}
function unknownIn(name) {
	const members = metricMembers.map((one) => `\`${one}\``).join(", ");
	return `there is no member ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(name, 40))}${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.m)(name, metricMembers) || ` (its members are ${members})`}`;
}
/** Basic and extended statistics (CloudWatch user guide, "CloudWatch statistics definitions"). */
function isStatistic(text) {
	if ([
		"Average",
		"Sum",
		"Minimum",
		"Maximum",
		"SampleCount",
		"IQM"
	].includes(text)) return true;
	return /^(?:p\d{1,2}(?:\.\d{1,10})?|p100|(?:tm|wm|tc|ts)\d{1,2}(?:\.\d{1,10})?|(?:TM|WM|TC|TS|PR)\([\d.%:]{1,40}\))$/.test(text);
}
/** 1, 5, 10, 20, 30 or a multiple of 60 seconds (CloudWatch API reference, "MetricStat"). */
function periodMember(item) {
	const ms = durationMember(item, "period", {
		atLeastSeconds: 1,
		atMostSeconds: 86400
	});
	if (ms === null || [
		1,
		5,
		10,
		20,
		30
	].includes(ms / 1e3) || ms % 6e4 === 0) return ms;
	return wrong(item, "period", "must be 1, 5, 10, 20 or 30 seconds, or a multiple of 60", item.members.period ?? null);
}
function partsOf$2(spec) {
	return {
		name: spec.name,
		expectation: expectationOf(spec),
		advice: "Open the metric in CloudWatch and compare these periods with those before the deployment.",
		fromStart: false,
		placeholders: [],
		alarms: [],
		begin: ({ nowMs }) => {
			const fromMs = firstPeriod(nowMs, spec.periodMs);
			return {
				state: "pending",
				reason: `Waits for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(spec.datapoints, "period")} of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.n)(spec.periodMs)}.`,
				seen: [],
				dueMs: nextReadMs(fromMs, nowMs, spec.periodMs, true),
				limitMs: nowMs + mostWaitMs,
				memory: { fromMs }
			};
		},
		wants: ({ memory }) => ({
			kind: "metrics",
			queries: spec.queries,
			fromMs: memory.fromMs
		}),
		judge: (run, answer, stage) => judge$2(spec, run, answer, stage),
		age: (run) => run
	};
}
function expectationOf({ failAbove, failBelow, datapoints, periodMs, name }) {
	const crossed = [...failAbove === null ? [] : [`above ${failAbove}`], ...failBelow === null ? [] : [`below ${failBelow}`]];
	const rows = datapoints === 1 ? "in no period" : `in no ${datapoints} consecutive periods`;
	return `${name} is ${crossed.join(" or ")} ${rows} of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.n)(periodMs)}`;
}
function judge$2(spec, run, answer, stage) {
	const { nowMs } = stage;
	const memory = run.memory;
	if (answer.kind === "failure") {
		if (answer.lasting) return {
			...run,
			state: "inconclusive",
			reason: answer.failure,
			dueMs: null
		};
		return {
			...run,
			dueMs: nowMs + 15e3,
			...run.state === "pending" && { reason: answer.failure }
		};
	}
	if (answer.kind !== "metrics") return run;
	const [series, another] = answer.series.filter(({ id }) => id === judged);
	if (another !== void 0) return {
		...run,
		state: "inconclusive",
		reason: severalSeries,
		dueMs: null
	};
	const periods = endedPeriods(memory.fromMs, nowMs, spec.periodMs, series?.points ?? []);
	const known = periods.filter(({ value }) => value !== null);
	const isComplete = periods.at(-1)?.value != null;
	const read = {
		...run,
		seen: known.slice(-3).reduce((seen, period) => (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.i)(seen, lineOf$1(period)), []),
		dueMs: nextReadMs(memory.fromMs, nowMs, spec.periodMs, isComplete)
	};
	const crossing = crossingIn(spec, periods);
	if (crossing !== null) return {
		...read,
		state: "failed",
		reason: failedText(spec, crossing),
		dueMs: null
	};
	if (run.state === "passed") return read;
	if (known.length >= spec.datapoints && known.length > 0) return {
		...read,
		state: "passed",
		reason: passedText$1(spec, known)
	};
	return {
		...read,
		reason: pendingText(spec, known, series, stage)
	};
}
const severalSeries = "The expression has several time series as its result: make one of them, with SUM or MAX for instance.";
/** The first run of periods that crossed the limit; one without a value ends a run. */
function crossingIn(spec, periods) {
	let row = [];
	for (const period of periods) {
		row = period.value !== null && crosses(spec, period.value) ? [...row, period] : [];
		if (row.length === spec.datapoints) return row;
	}
	return null;
}
function crosses({ failAbove, failBelow }, value) {
	return failAbove !== null && value > failAbove || failBelow !== null && value < failBelow;
}
function failedText({ failAbove, failBelow, periodMs }, row) {
	const values = row.map(({ value }) => numberText(value ?? 0)).join(", ");
	const [last] = row.slice(-1);
	return `It was ${values}, ${failAbove !== null && (last?.value ?? 0) > failAbove ? `above ${failAbove}` : `below ${failBelow}`}, ${row.length === 1 ? "in the period" : `in ${row.length} consecutive periods, the last`} of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.n)(periodMs)} from ${timeText(last?.atMs ?? 0)}.`;
}
function passedText$1({ periodMs }, known) {
	const last = known.at(-1);
	return `It was ${numberText(last?.value ?? 0)} in the period of ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.n)(periodMs)} from ${timeText(last?.atMs ?? 0)}, and crossed no limit in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(known.length, "period")}.`;
}
function pendingText({ datapoints }, known, series, { show }) {
	const said = (series?.messages ?? []).slice(0, 2).map((text) => ` CloudWatch: ${show(text)}`).join("");
	return `${known.length === 0 ? "CloudWatch has no data yet." : `CloudWatch has data of ${known.length} of ${datapoints} periods.`}${said}`;
}
function lineOf$1({ atMs, value }) {
	return `${timeText(atMs)}: ${numberText(value ?? 0)}`;
}
// src/verification/kinds/target-errors.ts
/** Elastic Load Balancing publishes every minute. */
const periodMs = 6e4;
/** The comparison with the old revision says nothing below so many errors. */
const leastErrors = 5;
/** The share of 5xx answers of the new revision's targets, alone and against the old revision's. */
const targetErrors = {
	id: "target-errors",
	members: [
		"target-errors",
		"baseline",
		"min-requests"
	],
	example: "- target-errors: 1 %",
	async parse(item) {
		const most = percentMember(item);
		const baseline = numberMember(item, "baseline", {
			atLeast: 1,
			atMost: 1e3
		});
		const minRequests = numberMember(item, "min-requests", {
			atLeast: 1,
			atMost: 1e9,
			whole: true
		}) ?? 50;
		return most === null ? null : partsOf$1({
			most,
			baseline,
			minRequests
		});
	}
};
function percentMember(item) {
	const value = item.members["target-errors"];
	const match = /^(\d{1,3}(?:\.\d{1,6})?) {0,3}%?$/.exec(String(value).trim());
	const percent = match === null ? NaN : Number(match[1]);
	if (percent >= 0 && percent <= 100) return percent;
	return wrong(item, "target-errors", "must be a share from 0 % to 100 %, such as `1 %`", value ?? null);
}
function partsOf$1(spec) {
	const { most, baseline, minRequests } = spec;
	const compared = baseline === null ? "" : `, and at most ${baseline} times the old revision's`;
	return {
		name: `target-errors ${most} %`,
		expectation: `the share of 5xx answers of the new revision's targets is at most ${most} %${compared}, from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(minRequests, "request")} on`,
		advice: "Look for the requests that were answered with 5xx in the log of the new revision at that time.",
		fromStart: false,
		placeholders: [],
		alarms: [],
		begin: ({ nowMs }) => {
			const fromMs = firstPeriod(nowMs, periodMs);
			return {
				state: "pending",
				reason: "Waits for a minute of requests.",
				seen: [],
				dueMs: nextReadMs(fromMs, nowMs, periodMs, true),
				limitMs: nowMs + mostWaitMs,
				memory: { fromMs }
			};
		},
		wants: ({ memory }, { subject }) => {
			const { targets } = subject;
			if (targets === void 0 || targets.kind === "unknown") return { kind: "targets" };
			const old = baseline === null ? [] : targets.old;
			return {
				kind: "metrics",
				queries: [...queriesOf("new", targets.fresh), ...queriesOf("old", old)],
				fromMs: memory.fromMs
			};
		},
		judge: (run, answer, stage) => judge$1(spec, run, answer, stage),
		age: (run) => run
	};
}
/** Requests and 5xx answers of each target group (Elastic Load Balancing, "CloudWatch metrics for your Application Load Balancer"). */
function queriesOf(side, groups) {
	return groups.flatMap((dimensions, index) => [["requests", "RequestCount"], ["errors", "HTTPCode_Target_5XX_Count"]].map(([kind, name]) => ({
		id: `${side}_${kind}_${index}`,
		what: {
			namespace: "AWS/ApplicationELB",
			name: name ?? "",
			dimensions,
			statistic: "Sum"
		},
		periodSeconds: periodMs / 1e3,
		returned: true
	})));
}
function judge$1(spec, run, answer, stage) {
	const { nowMs, subject } = stage;
	const { fromMs } = run.memory;
	if (answer.kind === "failure") {
		if (answer.lasting) return {
			...run,
			state: "inconclusive",
			reason: answer.failure,
			dueMs: null
		};
		return {
			...run,
			dueMs: nowMs + 15e3,
			...run.state === "pending" && { reason: answer.failure }
		};
	}
	if (answer.kind !== "metrics") return run;
	const { fresh, old } = countsIn(answer.series, fromMs, nowMs);
	const total = sumOf(fresh);
	const newest = fresh.at(-1) ?? {
		requests: 0,
		errors: 0
	};
	const read = {
		...run,
		seen: lines(run.seen, total, old === null ? null : sumOf(old)),
		dueMs: nextReadMs(fromMs, nowMs, periodMs, newest.requests > 0)
	};
	const why = failureOf(spec, fresh, old);
	if (why !== null) return {
		...read,
		state: "failed",
		reason: why,
		dueMs: null
	};
	if (run.state === "passed") return {
		...read,
		reason: passedText(total)
	};
	if (total.requests >= spec.minRequests) return {
		...read,
		state: "passed",
		reason: passedText(total)
	};
	const only = subject.targets?.kind === "known" && subject.targets.fresh.length === 0;
	const few = `Its targets had ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(total.requests, "request")}, fewer than ${spec.minRequests} (\`min-requests\`).`;
	return {
		...read,
		reason: only ? "The service has no target group, so nothing counts its answers." : few
	};
}
/** Minute by minute; null for an old revision without a target group of its own. */
function countsIn(series, fromMs, nowMs) {
	const side = (name) => {
		const of = (kind) => series.filter(({ id }) => id.startsWith(`${name}_${kind}_`)).map(({ points }) => endedPeriods(fromMs, nowMs, periodMs, points));
		const [requests, errors] = [of("requests"), of("errors")];
		const at = (all, index) => all.reduce((sum, periods) => sum + (periods[index]?.value ?? 0), 0);
		return (requests[0] ?? []).map((_, index) => ({
			requests: at(requests, index),
			errors: at(errors, index)
		}));
	};
	const hasOld = series.some(({ id }) => id.startsWith("old_"));
	return {
		fresh: side("new"),
		old: hasOld ? side("old") : null
	};
}
/** Why the share is too large: of the newest minute with enough requests, or of all of them. */
function failureOf({ most, baseline, minRequests }, fresh, old) {
	const total = sumOf(fresh);
	const tooMany = (counted) => counted.requests >= minRequests && share(counted) > most;
	const minute = fresh.find(tooMany);
	if (minute !== void 0) return `${shareText(minute, most)} in one minute, more than ${most} %.`;
	if (tooMany(total)) return `${shareText(total, most)}, more than ${most} %.`;
	if (baseline === null || old === null) return null;
	const both = fresh.flatMap((each, index) => {
		const other = old[index];
		return other !== void 0 && each.requests > 0 && other.requests > 0 ? [{
			each,
			other
		}] : [];
	});
	const mine = sumOf(both.map(({ each }) => each));
	const theirs = sumOf(both.map(({ other }) => other));
	if (!(mine.errors >= leastErrors && mine.requests >= minRequests) || share(mine) <= baseline * share(theirs)) return null;
	return `${shareText(mine)}, more than ${baseline} times the old revision's ${percentText(share(theirs))} % (${theirs.errors} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(theirs.requests, "request")}).`;
}
function sumOf(all) {
	return all.reduce((sum, { requests, errors }) => ({
		requests: sum.requests + requests,
		errors: sum.errors + errors
	}), {
		requests: 0,
		errors: 0
	});
}
function share({ requests, errors }) {
	return requests === 0 ? 0 : 100 * errors / requests;
}
/** `most`: the limit that is named beside it. */
function shareText(counted, most) {
	return `${percentText(share(counted), most)} % of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(counted.requests, "request")} were answered with 5xx (${counted.errors})`;
}
/** Two digits say enough, unless they are those of the limit. */
function percentText(percent, most) {
	const short = Number(percent.toPrecision(2));
	return short === most ? numberText(percent) : String(short);
}
function passedText(total) {
	return `${shareText(total)}.`;
}
function lines(seen, fresh, old) {
	const compared = old === null ? "" : `; old revision: ${shareText(old)}`;
	const line = `new revision: ${shareText(fresh)}${compared}`;
	return seen.at(-1) === line ? seen : (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.i)(seen, line);
}
// src/verification/kinds/status.ts
const successful = [[200, 299]];
/** A number, a range or a list of them; 200–299 where the item has none. */
function statusMember(item) {
	const value = item.members.status;
	if (value === void 0) return successful;
	const ranges = (Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value]).map(rangeOf);
	if (ranges.length > 0 && ranges.every((range) => range !== null)) return ranges;
	wrong(item, "status", "must be a status from 100 to 599, a range such as `200-299`, or a list of them", value);
	return successful;
}
function rangeOf(value) {
	const match = /^\s{0,3}(\d{3})(?:\s{0,3}[-–]\s{0,3}(\d{3}))?\s{0,3}$/.exec(String(value));
	if (match === null) return null;
	const from = Number(match[1]);
	const to = Number(match[2] ?? match[1]);
	return from >= 100 && to <= 599 && from <= to ? [from, to] : null;
}
function isWithin(status, ranges) {
	return ranges.some(([from, to]) => status >= from && status <= to);
}
/** `200–299, 304` */
function statusText(ranges) {
	return ranges.map(([from, to]) => from === to ? `${from}` : `${from}–${to}`).join(", ");
}
// src/verification/kinds/expectation.ts
function expectationText({ status, contains, matches, json }) {
	return [
		`status ${statusText(status)}`,
		...contains === null ? [] : [`contains ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(contains, 100))}`],
		...matches === null ? [] : [`matches ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(matches, 100))}`],
		...Object.entries(json ?? {}).map(([path, value]) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(path, 60)} is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(JSON.stringify(value), 100)}`)
	].join(", ");
}
/** Why an answer is not as asked: a sentence; null where it is. */
function mismatchOf(expected, answer, stage) {
	if (answer.kind === "none") return `No answer: ${stage.show(answer.why)}.`;
	if (!isWithin(answer.status, expected.status)) {
		const to = answer.location === null ? "" : `, a redirect to ${stage.show(answer.location)} (not followed)`;
		return `HTTP ${answer.status}${to} instead of ${statusText(expected.status)}.`;
	}
	return textMismatch(expected, answer, stage) ?? jsonMismatch(expected, answer, stage);
}
function textMismatch({ contains, matches, json, patterns }, answer, stage) {
	const { subject, show } = stage;
	if (contains === null && matches === null && json === null) return null;
	if (answer.encoding !== null) return `The answer is compressed (${show(answer.encoding)}), which the request did not ask for, so its text cannot be checked.`;
	const within = answer.cut ? " in its first 64 KiB" : "";
	if (contains !== null && !answer.text.includes((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(contains, subject))) return `The answer does not contain ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(contains, subject), 100))}${within}.`;
	if (matches === null || patterns === null) return null;
	const pattern = patterns.compilePattern((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(matches, subject, patterns.quotePattern));
	if (!("problem" in pattern) && pattern.matches(answer.text)) return null;
	return `The answer does not match ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(matches, 100))}${within}.`;
}
function jsonMismatch({ json }, answer, { subject, show }) {
	if (json === null) return null;
	if (answer.cut) return "The answer is longer than 64 KiB, so its JSON cannot be read.";
	let document;
	try {
		document = JSON.parse(answer.text);
	} catch {
		return "The answer is not JSON.";
	}
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.r)(document)) return "The answer is JSON that is nested too deeply.";
	for (const [path, value] of Object.entries(json)) {
		const wanted = typeof value === "string" ? (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(value, subject) : value;
		const found = valueAt(document, path);
		if (found === void 0) return `The answer has no ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(path, 100))}.`;
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.n)(found, wanted)) return `In the answer ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(path, 100))} is ${show(JSON.stringify(found))} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.k)(JSON.stringify(wanted), 200)}.`;
	}
	return null;
}
/** The value at a dotted path; a key that holds dots itself is found, too. Numbers are places in a list. */
function valueAt(value, path) {
	if (Array.isArray(value)) {
		const [head = "", ...rest] = path.split(".");
		const element = /^\d{1,6}$/.test(head) ? value[Number(head)] : void 0;
		return element === void 0 || rest.length === 0 ? element : valueAt(element, rest.join("."));
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value)) return void 0;
	if (Object.hasOwn(value, path)) return value[path];
	for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
		const key = path.slice(0, dot);
		const inner = Object.hasOwn(value, key) ? value[key] : void 0;
		const found = inner === void 0 ? void 0 : valueAt(inner, path.slice(dot + 1));
		if (found !== void 0) return found;
	}
}
// src/verification/kinds/url.ts
/** The least time for an answer. */
const leastAnswerMs = 500;
/** Headers that frame the request itself. */
const framing = [
	"connection",
	"content-length",
	"expect",
	"keep-alive",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade"
];
/** A GET whose answer must be as asked. */
const url = {
	id: "url",
	members: [
		"url",
		"status",
		"contains",
		"matches",
		"json",
		"headers",
		"every",
		"within",
		"consecutive",
		"follow"
	],
	example: "- url: https://shop.example.com/health",
	async parse(item) {
		const address = addressMember(item);
		const spec = {
			url: address ?? "",
			status: statusMember(item),
			contains: textMember(item, "contains"),
			matches: textMember(item, "matches", 1e3),
			json: jsonMember(item),
			headers: headersMember(item),
			everyMs: durationMember(item, "every", {
				atLeastSeconds: 1,
				atMostSeconds: 3600
			}) ?? 5e3,
			withinMs: durationMember(item, "within", {
				atLeastSeconds: 1,
				atMostSeconds: 21600
			}) ?? 6e4,
			consecutive: numberMember(item, "consecutive", {
				atLeast: 1,
				atMost: 100,
				whole: true
			}) ?? 1,
			follow: booleanMember(item, "follow") ?? false
		};
		const placeholders = usedPlaceholders(item, spec);
		const patterns = spec.matches === null ? null : await __webpack_require__.e(/* import() */ 7041).then(__webpack_require__.bind(__webpack_require__, 7041));
		if (patterns !== null) checkPattern(item, spec.matches ?? "", patterns);
		return address === null ? null : partsOf({
			...spec,
			patterns
		}, placeholders);
	}
};
function addressMember(item) {
	const text = textMember(item, "url");
	if (text === null) return item.members.url === "" ? wrong(item, "url", "is empty", null) : null;
	const sample = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(text, {
		serviceUrl: "https://service.invalid",
		revision: "web:1",
		sha: "0"
	});
	if (!URL.canParse(sample)) return wrong(item, "url", "must be an address such as `https://shop.example.com/health`", text);
	const { protocol, username, password } = new URL(sample);
	if (protocol !== "http:" && protocol !== "https:") return wrong(item, "url", "must begin with `https://` or `http://`", text);
	if (username !== "" || password !== "") return wrong(item, "url", "must not hold a user or a password; send it in `headers`", null);
	return text;
}
/** Values of headers are never shown. */
function headersMember(item) {
	const headers = textsMember(item, "headers", false) ?? {};
	for (const [name, value] of Object.entries(headers)) if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name)) item.problems.push("`headers` has a name that is not one of a header (not shown, since it may be a secret)");
	else if (framing.includes(name.toLowerCase()) || /^proxy-/i.test(name)) item.problems.push(`\`headers\` must not set \`${name}\`, which belongs to the connection`);
	else if (!/^[\t\x20-\x7e\x80-\xff]{0,8000}$/.test(value)) item.problems.push(`\`headers\`: the value of \`${name}\` holds characters that no header can have`);
	return headers;
}
function jsonMember(item) {
	const value = item.members.json;
	if (value === void 0) return null;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value) && Object.keys(value).length > 0) return value;
	return wrong(item, "json", "must be a mapping of dotted paths to values, such as `{commit.id: 4f2b8d1}`", value);
}
/** Placeholders in every text that is filled in. */
function usedPlaceholders(item, { url: address, contains, matches, json, headers }) {
	const texts = [
		["url", address],
		["contains", contains],
		["matches", matches],
		...Object.values(json ?? {}).map((value) => ["json", typeof value === "string" ? value : null]),
		...Object.values(headers).map((value) => ["headers", value])
	];
	return [...new Set(texts.flatMap(([name, text]) => text === null ? [] : (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.r)(item, name, text)))];
}
function checkPattern(item, matches, { compilePattern }) {
	const compiled = compilePattern((0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(matches, {
		serviceUrl: "x",
		revision: "x",
		sha: "x"
	}));
	if ("problem" in compiled) wrong(item, "matches", `must be a regular expression of RE2's syntax (${compiled.problem})`, matches);
}
function partsOf(spec, placeholders) {
	const expectation = `GET ${shownUrl(spec.url)}: ${expectationText(spec)}${spec.consecutive > 1 ? `, ${spec.consecutive} times in a row` : ""}, within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.n)(spec.withinMs)}`;
	return {
		name: `url ${shownUrl(spec.url)}`,
		expectation,
		advice: "Send the request yourself, compare the answer with what the check asked for, and look at the log of the new revision at that time.",
		fromStart: false,
		placeholders,
		alarms: [],
		begin: ({ nowMs }) => ({
			state: "pending",
			reason: "Not asked yet.",
			seen: [],
			dueMs: nowMs,
			limitMs: nowMs + spec.withinMs,
			memory: {
				sinceMs: nowMs,
				inARow: 0,
				tries: 0,
				lastMiss: ""
			}
		}),
		wants: (run, stage) => {
			if (placeholders.includes("service-url") && stage.subject.serviceUrl === "") return { kind: "address" };
			const untilMs = stage.nowMs + answerTimeMs(spec, run, stage.nowMs);
			return {
				kind: "request",
				request: requestOf(spec, stage),
				untilMs
			};
		},
		judge: (run, answer, stage) => judge(spec, run, answer, stage),
		age: (run, { nowMs }) => nowMs >= memoryOf(run).sinceMs + spec.withinMs ? expire(spec, run) : run
	};
}
function requestOf({ url: address, headers, follow }, { subject }) {
	const filled = Object.entries(headers).map(([name, value]) => [name, (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(value, subject)]);
	return {
		url: (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_4__.n)(address, subject),
		headers: Object.fromEntries(filled),
		follow
	};
}
/**
* How long one answer may take: half of `within`, so that an endpoint that hangs once is asked again, at least 5 s, and
* never beyond the end of `within`.
*/
function answerTimeMs({ withinMs, consecutive }, run, nowMs) {
	const { sinceMs } = memoryOf(run);
	const longest = Math.max(5e3, withinMs / 2);
	if (run.state === "passed") return Math.min(longest, withinMs);
	const leftMs = sinceMs + withinMs - nowMs;
	return Math.max(1, Math.min(longest, leftMs, consecutive > 1 ? leftMs : longest));
}
function judge(spec, run, answer, stage) {
	if (answer.kind === "failure") return {
		...run,
		dueMs: stage.nowMs + 15e3,
		reason: answer.failure
	};
	if (answer.kind !== "request") return run;
	const { nowMs } = stage;
	const miss = mismatchOf(spec, answer.answer, stage);
	const line = withoutHeaders(lineOf(answer.answer, answer.tookMs, stage), spec);
	const seen = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__.i)(run.seen, line);
	const memory = memoryOf(run);
	const dueMs = Math.max(nowMs, nowMs - answer.tookMs + spec.everyMs);
	const limitMs = memory.sinceMs + spec.withinMs;
	if (miss !== null) return missed(spec, {
		...run,
		seen,
		dueMs
	}, withoutHeaders(miss, spec), stage);
	const inARow = memory.inARow + 1;
	const tries = memory.tries + 1;
	const held = {
		...run,
		seen,
		dueMs,
		memory: {
			...memory,
			inARow,
			tries
		}
	};
	if (run.state === "passed") return held;
	if (inARow < spec.consecutive) {
		const reason = `Held ${inARow} of ${spec.consecutive} times in a row.`;
		if (nowMs >= limitMs) return expire(spec, held);
		return {
			...held,
			reason,
			dueMs: notTooLate(dueMs, limitMs)
		};
	}
	const times = spec.consecutive > 1 ? ` ${spec.consecutive} times in a row` : "";
	return {
		...held,
		state: "passed",
		reason: `It answered as asked${times}, after ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(tries, "request")}.`
	};
}
/** A miss after it held begins the time to hold again. */
function missed(spec, run, miss, { nowMs }) {
	const { sinceMs, tries } = memoryOf(run);
	const isFirst = run.state === "passed";
	const since = isFirst ? nowMs : sinceMs;
	const memory = {
		sinceMs: since,
		inARow: 0,
		tries: isFirst ? 1 : tries + 1,
		lastMiss: miss
	};
	const limitMs = since + spec.withinMs;
	const trying = {
		...run,
		state: "pending",
		reason: `${miss} It is asked again.`,
		limitMs,
		memory
	};
	if (nowMs >= limitMs) return expire(spec, trying);
	return {
		...trying,
		dueMs: notTooLate(run.dueMs ?? limitMs, limitMs)
	};
}
/** A request that would have no time to be answered is not sent: it would hide what the last answer was. */
function notTooLate(dueMs, limitMs) {
	return dueMs > limitMs - leastAnswerMs ? limitMs : dueMs;
}
function expire({ withinMs, consecutive }, run) {
	if (run.state !== "pending") return run;
	const { tries, inARow, lastMiss } = memoryOf(run);
	if (run.seen.length === 0 && run.reason.startsWith("The address")) return {
		...run,
		state: "inconclusive",
		dueMs: null
	};
	const time = (0,_duration_js__WEBPACK_IMPORTED_MODULE_6__.n)(withinMs);
	const rows = inARow > 0 && inARow < consecutive ? `It held only ${inARow} of ${consecutive} times in a row. ` : "";
	const last = lastMiss === "" ? "No answer came in time." : lastMiss;
	const reason = `It did not answer as asked within ${time} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(tries, "request")}). ${rows}Last: ${last}`;
	return {
		...run,
		state: "failed",
		reason,
		dueMs: null
	};
}
/** What is shown of an answer. */
function lineOf(answer, tookMs, { show }) {
	const took = `after ${(tookMs / 1e3).toFixed(1)} s`;
	if (answer.kind === "none") return `no answer ${took}: ${show(answer.why)}`;
	const text = show(answer.text.slice(0, 2e3));
	const to = answer.location === null ? "" : ` to ${show(answer.location)}`;
	return `HTTP ${answer.status}${to} ${took}${text === "" ? ", without a body" : `: ${text}`}`;
}
/** A server may answer with what it was sent. */
function withoutHeaders(text, { headers }) {
	return Object.values(headers).flatMap((value) => [value, ...value.split(" ")]).filter((value) => value.length > 2).reduce((shown, value) => shown.replaceAll(value, "***"), text);
}
/** Without its query, which may hold a token. */
function shownUrl(address) {
	const [head = "", query] = address.split(/[?#]/, 2);
	return query === void 0 ? head : `${head}?…`;
}
function memoryOf(run) {
	return run.memory;
}
// src/verification/kinds/index.ts
/** Every kind of check. */
const KINDS = [
	url,
	alarms,
	metric,
	targetErrors
];
// src/verification/parse.ts
const inEveryItem = ["when", "on-inconclusive"];
const answers = [
	"pass",
	"fail",
	"pause"
];
/** More alarms than one DescribeAlarms takes, and more items than anyone writes. */
const mostAlarms = 100;
const mostItems = 50;
/** Reads the list of `verify`, inline or in a file of the workspace, and finds all that is wrong with it. */
async function parseChecks(text, files) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(text)) return parseList(text, "");
	const path = files.resolve(text.trim());
	if (!await files.exists(path)) {
		const { message, hint } = await (0,_source_js__WEBPACK_IMPORTED_MODULE_2__.i)(path, files);
		return {
			checks: [],
			problems: [`${message}.${hint}`.replace(/\.$/, "")],
			secrets: []
		};
	}
	return parseList(await files.read(path), `${path}: `);
}
/** @param where goes before each problem */
async function parseList(text, where) {
	const read = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(text);
	const none = (problem) => ({
		checks: [],
		problems: [`${where}${problem}`],
		secrets: []
	});
	if ("problem" in read) return none(read.problem);
	const list = Array.isArray(read.value) ? read.value : (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(read.value) ? [read.value] : null;
	if (list === null) return none("it is not a list of checks");
	if (list.length === 0) return none("the list is empty");
	if (list.length > mostItems) return none(`the list has ${list.length} checks, and at most ${mostItems} are taken`);
	const items = await Promise.all(list.map((value, index) => parseItem(value, index + 1)));
	const checks = items.flatMap(({ check }) => check ?? []);
	const names = new Set(checks.flatMap(({ alarms }) => alarms));
	const tooMany = names.size > mostAlarms ? [`${where}it names ${names.size} alarms, and at most ${mostAlarms} are read`] : [];
	return {
		checks: distinct(checks),
		problems: [...items.flatMap(({ problems }) => problems.map((problem) => `${where}${problem}`)), ...tooMany],
		secrets: list.flatMap(secretsIn)
	};
}
/** Values of headers, whole and without their scheme. */
function secretsIn(value) {
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value) && (0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value.headers) ? Object.values(value.headers) : []).map(String).flatMap((text) => [text, ...text.split(" ").filter((part) => part.length >= 8)]);
}
async function parseItem(value, number) {
	const say = (problems) => problems.map((problem) => `item ${number}: ${problem}`);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__.t)(value)) return {
		check: null,
		problems: say([`it must be a mapping with one of ${kindsText()}`])
	};
	const item = {
		members: value,
		problems: []
	};
	const kind = kindOf(item);
	if (kind === null) return {
		check: null,
		problems: say(item.problems)
	};
	unknownMembers(item, kind);
	const when = wordMember(item, "when", _check_js__WEBPACK_IMPORTED_MODULE_3__.t) ?? "serving";
	const onInconclusive = wordMember(item, "on-inconclusive", answers) ?? "pass";
	const parts = await kind.parse(item);
	return {
		check: parts !== null && item.problems.length === 0 ? checkOf(parts, number, {
			when,
			onInconclusive
		}) : null,
		problems: say(item.problems)
	};
}
function checkOf(parts, number, members) {
	return {
		number,
		...members,
		...parts
	};
}
/** The kind whose own member the item has; `expression` is a metric's, too. */
function kindOf(item) {
	const { members } = item;
	const found = KINDS.filter(({ id }) => members[id] !== void 0 || id === "metric" && members.expression !== void 0);
	const [kind, other] = found;
	if (kind !== void 0 && other === void 0) return kind;
	if (other !== void 0) {
		item.problems.push(`it has ${either(found.map(({ id }) => `\`${id}\``)).replace(" or ", " and ")}; each is a check of its own`);
		return null;
	}
	const known = KINDS.map(({ id }) => id);
	const near = Object.keys(members).flatMap((name) => isWord(name) ? (0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.m)(name, known) : []);
	item.problems.push(`it has none of ${kindsText()}${near.find((each) => each !== "") ?? ""}`);
	return null;
}
function unknownMembers(item, kind) {
	const known = [...kind.members, ...inEveryItem];
	for (const name of Object.keys(item.members)) {
		if (known.includes(name)) continue;
		const owner = KINDS.find(({ members }) => members.includes(name));
		if (owner !== void 0) item.problems.push(`\`${name}\` belongs to a check of the kind \`${owner.id}\`, not to \`${kind.id}\``);
		else if (isWord(name)) item.problems.push(`there is no member \`${name}\`${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.m)(name, known)}`);
		else item.problems.push("there is a member with other characters in its name than letters and `-` (not shown, since it may be a secret)");
	}
	for (const name of inEveryItem) if (item.members[name] === null) wrong(item, name, "is empty", null);
}
function isWord(name) {
	return /^[A-Za-z][A-Za-z-]{0,40}$/.test(name);
}
function kindsText() {
	return either(KINDS.map(({ id }) => `\`${id}\``));
}
/** Two checks of the same name and moment are told apart by their numbers. */
function distinct(checks) {
	return checks.map((check) => {
		return checks.filter(({ name, when }) => name === check.name && when === check.when).length > 1 ? {
			...check,
			name: `${check.name} (item ${check.number})`
		} : check;
	});
}



/***/ }),

/***/ 9433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fill),
/* harmony export */   r: () => (/* binding */ placeholdersIn),
/* harmony export */   t: () => (/* binding */ emptyPlaceholders)
/* harmony export */ });
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);

// src/verification/placeholders.ts
/** What is filled in. `$${` stands for `${`. */
const PLACEHOLDERS = [
	"service-url",
	"revision",
	"sha"
];
const placeholder = /\$\$\{|\$\{([^{}$]{0,60})\}/g;
/** The known placeholders in a text; an unknown one is a problem of the item. */
function placeholdersIn(item, name, text) {
	const names = [...text.matchAll(placeholder)].flatMap(([, found]) => found ?? []);
	for (const found of names) {
		if (PLACEHOLDERS.some((known) => known === found)) continue;
		const known = PLACEHOLDERS.map((one) => `\`\${${one}}\``).join(", ");
		item.problems.push(`\`${name}\` holds \`\${${found}}\`, which is not one of ${known}${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.m)(found, PLACEHOLDERS)}; write \`$\${\` for a plain \`\${\``);
	}
	return names;
}
/** The text with the values filled in, each as `quote` makes it. */
function fill(text, values, quote = (value) => value) {
	const byName = {
		"service-url": values.serviceUrl,
		revision: values.revision,
		sha: values.sha
	};
	return text.replace(placeholder, (whole, name, at) => {
		if (name === void 0) return "${";
		if (!Object.hasOwn(byName, name)) return whole;
		const value = byName[name] ?? "";
		return quote(value.endsWith("/") && text[at + whole.length] === "/" ? value.slice(0, -1) : value);
	});
}
/** The placeholders of a text that have no value. */
function emptyPlaceholders(names, values) {
	const empty = [
		...values.serviceUrl === "" ? ["service-url"] : [],
		...values.revision === "" ? ["revision"] : [],
		...values.sha === "" ? ["sha"] : []
	];
	return [...new Set(names)].filter((name) => empty.includes(name));
}



/***/ }),

/***/ 90:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutDescription),
/* harmony export */   i: () => (/* binding */ withMembers),
/* harmony export */   n: () => (/* binding */ nameOf),
/* harmony export */   o: () => (/* binding */ withoutMember),
/* harmony export */   r: () => (/* binding */ tagsIn),
/* harmony export */   t: () => (/* binding */ containersOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/taskdef/revision.ts
/** Members that DescribeTaskDefinition adds and RegisterTaskDefinition refuses (API_TaskDefinition). */
const DESCRIBE_ONLY = /* @__PURE__ */ new Set([
	"taskDefinitionArn",
	"revision",
	"status",
	"requiresAttributes",
	"compatibilities",
	"registeredAt",
	"registeredBy",
	"deregisteredAt",
	"deleteRequestedAt"
]);
/** The definition without the members that only describe. A member of such a name further down is left alone. */
function withoutDescription(definition) {
	return Object.fromEntries(Object.entries(definition).filter(([key]) => !DESCRIBE_ONLY.has(key)));
}
function containersOf(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(definition.containerDefinitions);
}
/** The value of `name`; empty when there is none. */
function nameOf(named) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.s)(named.name) ?? "";
}
/** A copy whose keys were changed; keeps members that are called `__proto__`, unlike an assignment. */
function withMembers(object, members) {
	return Object.fromEntries(new Map([...Object.entries(object), ...members]));
}
function withoutMember(object, key) {
	return Object.fromEntries(Object.entries(object).filter(([member]) => member !== key));
}
/** Tags as ECS lists them, or as a mapping; what has no key is left out, and so are AWS's own (`aws:…`), which only AWS may set. */
function tagsIn(value) {
	return ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(value) ? Object.entries(value) : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.o)(value).map((tag) => [tag.key, tag.value])).flatMap(([key, text]) => {
		return typeof key === "string" && key !== "" && !key.toLowerCase().startsWith("aws:") ? [{
			key,
			value: tagValue(text)
		}] : [];
	});
}
function tagValue(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}



/***/ }),

/***/ 8378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseDefinition),
/* harmony export */   i: () => (/* binding */ missingFile),
/* harmony export */   n: () => (/* binding */ baseFromEcs),
/* harmony export */   o: () => (/* binding */ readOverrides),
/* harmony export */   r: () => (/* binding */ chooseSource),
/* harmony export */   s: () => (/* binding */ misspeltMembers),
/* harmony export */   t: () => (/* binding */ EXAMPLE)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7644);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90);






// src/taskdef/known-members.ts
/**
* The members of RegisterTaskDefinition as in the API of @aws-sdk/client-ecs 3.1162, by the path of their object. A
* member that is not here is sent all the same: ECS may be younger than this table.
*/
const MEMBERS = {
	"": "family containerDefinitions taskRoleArn executionRoleArn networkMode volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection",
	"containerDefinitions[]": "name image repositoryCredentials cpu memory memoryReservation links portMappings essential restartPolicy entryPoint command environment environmentFiles mountPoints volumesFrom linuxParameters secrets dependsOn startTimeout stopTimeout versionConsistency hostname user workingDirectory disableNetworking privileged readonlyRootFilesystem dnsServers dnsSearchDomains extraHosts dockerSecurityOptions interactive pseudoTerminal dockerLabels ulimits logConfiguration healthCheck systemControls resourceRequirements firelensConfiguration credentialSpecs",
	"containerDefinitions[].repositoryCredentials": "credentialsParameter",
	"containerDefinitions[].portMappings[]": "containerPort hostPort protocol name appProtocol containerPortRange",
	"containerDefinitions[].restartPolicy": "enabled ignoredExitCodes restartAttemptPeriod",
	"containerDefinitions[].environment[]": "name value",
	"containerDefinitions[].environmentFiles[]": "value type",
	"containerDefinitions[].mountPoints[]": "sourceVolume containerPath readOnly",
	"containerDefinitions[].volumesFrom[]": "sourceContainer readOnly",
	"containerDefinitions[].linuxParameters": "capabilities devices initProcessEnabled sharedMemorySize tmpfs maxSwap swappiness",
	"containerDefinitions[].linuxParameters.capabilities": "add drop",
	"containerDefinitions[].linuxParameters.devices[]": "hostPath containerPath permissions",
	"containerDefinitions[].linuxParameters.tmpfs[]": "containerPath size mountOptions",
	"containerDefinitions[].secrets[]": "name valueFrom",
	"containerDefinitions[].dependsOn[]": "containerName condition",
	"containerDefinitions[].extraHosts[]": "hostname ipAddress",
	"containerDefinitions[].ulimits[]": "name softLimit hardLimit",
	"containerDefinitions[].logConfiguration": "logDriver options secretOptions",
	"containerDefinitions[].logConfiguration.secretOptions[]": "name valueFrom",
	"containerDefinitions[].healthCheck": "command interval timeout retries startPeriod",
	"containerDefinitions[].systemControls[]": "namespace value",
	"containerDefinitions[].resourceRequirements[]": "type value sharingStrategy",
	"containerDefinitions[].firelensConfiguration": "type options",
	"volumes[]": "name host dockerVolumeConfiguration efsVolumeConfiguration s3filesVolumeConfiguration fsxWindowsFileServerVolumeConfiguration configuredAtLaunch",
	"volumes[].host": "sourcePath",
	"volumes[].dockerVolumeConfiguration": "scope autoprovision driver driverOpts labels",
	"volumes[].efsVolumeConfiguration": "fileSystemId rootDirectory transitEncryption transitEncryptionPort authorizationConfig",
	"volumes[].efsVolumeConfiguration.authorizationConfig": "accessPointId iam",
	"volumes[].s3filesVolumeConfiguration": "fileSystemArn rootDirectory transitEncryptionPort accessPointArn",
	"volumes[].fsxWindowsFileServerVolumeConfiguration": "fileSystemId rootDirectory authorizationConfig",
	"volumes[].fsxWindowsFileServerVolumeConfiguration.authorizationConfig": "credentialsParameter domain",
	"placementConstraints[]": "type expression",
	"tags[]": "key value",
	proxyConfiguration: "containerName type properties",
	"proxyConfiguration.properties[]": "name value",
	"inferenceAccelerators[]": "deviceName deviceType",
	ephemeralStorage: "sizeInGiB",
	runtimePlatform: "cpuArchitecture operatingSystemFamily"
};
/** What people write who know Docker Compose or Kubernetes better. */
const FOREIGN = {
	args: "command",
	containers: "containerDefinitions",
	env: "environment",
	envFrom: "environmentFiles",
	labels: "dockerLabels",
	logging: "logConfiguration",
	ports: "portMappings",
	volumeMounts: "mountPoints"
};
/** The known member that an unknown one of an object most likely means; null for none, and for a known one. */
function meantMember(name, path) {
	const known = Object.hasOwn(MEMBERS, path) ? MEMBERS[path]?.split(" ") ?? [] : [];
	if (known.length === 0 || known.includes(name)) return null;
	const foreign = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : void 0;
	if (foreign !== void 0 && known.includes(foreign)) return foreign;
	return (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__.t)(name.slice(0, longestName), known, 1)[0] ?? null;
}
/** No member has a longer name. */
const longestName = 80;
/**
* A warning for each unknown member whose name is close to a known one, with where it stands. Members that only
* describe a revision must be gone by now.
*/
function misspeltMembers(definition) {
	const notes = [];
	const visit = (value, path, shown) => {
		if (Array.isArray(value)) for (const [index, element] of value.entries()) visit(element, (0,_members_js__WEBPACK_IMPORTED_MODULE_2__.t)(path), `${shown}[${index}]`);
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value)) return;
		for (const [key, member] of Object.entries(value)) {
			const place = shown === "" ? key : `${shown}.${key}`;
			const meant = meantMember(key, path);
			if (meant !== null) notes.push(`${place.slice(0, 200)} is no member that ECS is known to have (did you mean \`${meant}\`?); it is sent as it is.`);
			visit(member, (0,_members_js__WEBPACK_IMPORTED_MODULE_2__.i)(path, key), place);
		}
	};
	visit(definition, "", "");
	return notes;
}
// src/taskdef/source.ts
const EXAMPLE = "task-definition: deploy/task-definition.json";
/**
* Decides where the base comes from. `task-definition` goes before `task-definition-arn`, and that before
* `task-definition-family`, as in the render action; with none of them it is what each service runs.
*/
async function chooseSource(inputs, files) {
	const { taskDefinition, taskDefinitionArn, taskDefinitionFamily: family, taskDefinitionRevision: revision } = inputs;
	if (taskDefinition !== null) return fileOrReference(taskDefinition, files);
	if (taskDefinitionArn !== null) return referenceOrProblem("task-definition-arn", taskDefinitionArn);
	if (family !== null) return referenceOrProblem("task-definition-family", revision === null ? family : `${family}:${revision}`);
	if (revision !== null) return oneProblem("task-definition-revision", "A revision number alone names no task definition: its family is missing.", "task-definition-family: web");
	if (inputs.service.length > 0) return { kind: "running" };
	return oneProblem("task-definition", "There is nothing to deploy: neither a task definition nor a service is named.", EXAMPLE);
}
async function fileOrReference(value, files) {
	if (value.startsWith("arn:")) return referenceOrProblem("task-definition", value);
	const path = files.resolve(value);
	if (await files.exists(path)) return {
		kind: "file",
		path,
		text: await files.read(path)
	};
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(value) !== null) return {
		kind: "ecs",
		reference: value
	};
	const hint = /[$*]/.test(value) ? " It holds a placeholder that nothing filled in." : "";
	const missing = await missingFile(path, files);
	return oneProblem("task-definition", `${missing.message}, and '${value}' is neither an ARN nor family:revision.${hint}${missing.hint}`, EXAMPLE);
}
/** Why there is no file at a path, as a clause, and what to do about it, with a blank before it. */
async function missingFile(path, files) {
	const inside = await files.list(path);
	if (inside !== null) {
		const shown = inside.filter((name) => /\.(json|ya?ml)$/i.test(name)).sort().slice(0, 5).join(", ");
		return {
			message: `${path} is a folder, not a file`,
			hint: shown === "" ? "" : ` In it: ${shown}.`
		};
	}
	const workspace = await files.list(".");
	const isEmpty = workspace === null || workspace.length === 0;
	return {
		message: `There is no file ${path}`,
		hint: isEmpty ? " The workspace is empty: add a step `uses: actions/checkout` before this one." : ""
	};
}
function referenceOrProblem(input, reference) {
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.a)(reference) !== null) return {
		kind: "ecs",
		reference
	};
	return oneProblem(input, `'${reference}' names no task definition.${reference.includes("***") ? " GitHub masked the account id: pass family:revision from job to job instead." : ""}`, `${input}: ${exampleOf(input)}`);
}
function exampleOf(input) {
	if (input === "task-definition-family") return "web";
	return input === "task-definition" ? "web:41" : "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:41";
}
function oneProblem(input, message, example = null) {
	return { problems: [{
		input,
		message,
		example
	}] };
}
/**
* Reads a file with a task definition: JSON or YAML, alone or as DescribeTaskDefinition and the AWS CLI write it
* (`{"taskDefinition": {…}, "tags": […]}`).
* @param path for messages
* @param fill null where nothing in files is filled in
*/
async function parseDefinition(text, path, fill = null) {
	const source = text.replace(/^\uFEFF/, "");
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(source);
	const wrong = (message) => oneProblem("task-definition", `${path}: ${message}`);
	if ("problem" in parsed) return wrong(`${parsed.problem}.${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(source, parsed.place)}`);
	const filled = await fillIn(parsed.value, {
		name: path,
		text: source,
		line: (place) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(source, place)
	}, fill);
	if ("problems" in filled) return filled;
	const { value } = filled;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value)) return wrong(`it holds ${kindOf(value)}, not the mapping that a task definition is.`);
	const wrapped = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.taskDefinition) && value.containerDefinitions === void 0;
	const definition = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(value.taskDefinition) && wrapped ? value.taskDefinition : value;
	const problem = shapeProblem(definition);
	if (problem !== null) return wrong(problem);
	const tags = [...(0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(definition.tags), ...wrapped ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(value.tags) : []];
	const byKey = new Map(tags.map((tag) => [tag.key, tag]));
	return {
		definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.o)(definition, "tags"),
		tags: [...byKey.values()],
		arn: null,
		origin: `the file ${path}`
	};
}
async function fillIn(value, origin, fill) {
	return fill === null ? { value } : fill(value, origin);
}
function shapeProblem(definition) {
	const { family, containerDefinitions: containers } = definition;
	if (containers === void 0 || containers === null) {
		const cased = Object.keys(definition).find((key) => key.toLowerCase() === "containerdefinitions");
		const near = Object.keys(definition).find((key) => meantMember(key, "") === "containerDefinitions");
		const meant = near === void 0 ? "" : ` It has '${near.slice(0, 80)}': did you mean \`containerDefinitions\`?`;
		return `it has no containerDefinitions, so it is not a task definition.${cased === void 0 ? meant : ` It has '${cased}': names begin with a small letter here.`}`;
	}
	if (!Array.isArray(containers)) return `containerDefinitions must be a list, but it is ${kindOf(containers)}.`;
	const odd = containers.find((container) => container !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(container));
	if (odd !== void 0) return `every entry of containerDefinitions must be a mapping, but one is ${kindOf(odd)}.`;
	if (family === void 0 || family === null || typeof family === "string") return null;
	return `family must be a text, but it is ${kindOf(family)}; put it in quotes.`;
}
function kindOf(value) {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`;
}
/**
* The base that a revision in ECS makes.
* @param described the whole answer of DescribeTaskDefinition with its tags
*/
function baseFromEcs(described) {
	const definition = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(described.taskDefinition) ? described.taskDefinition : {};
	const arn = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(definition.taskDefinitionArn);
	return {
		definition,
		tags: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(described.tags),
		arn,
		origin: arn === null ? "a revision in ECS" : `the revision ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.s)(arn)}`
	};
}
/**
* The value of `task-definition-overrides`: YAML or JSON in place, or in the file whose path is given; null when not set.
* @param fill null where nothing in files is filled in
*/
async function readOverrides(input, files, fill = null) {
	if (input === null) return { overrides: null };
	const name = "task-definition-overrides";
	const inline = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(input.text);
	const path = files.resolve(input.text.trim());
	if (!inline && !await files.exists(path)) {
		const missing = /^[\w./\\~ -]+$/.test(input.text.trim()) ? await missingFile(path, files) : null;
		return oneProblem(name, `${missing === null ? "The" : `${missing.message}, and the`} text is no YAML or JSON mapping.${missing?.hint ?? ""}`, `${name}: '{"cpu": "512"}'`);
	}
	const text = inline ? input.text : await files.read(path);
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
	const where = inline ? "The text" : `${path}:`;
	if ("problem" in parsed) return oneProblem(name, `${where} cannot be read: ${parsed.problem}.`);
	if (parsed.value === null) return { overrides: null };
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(parsed.value)) return oneProblem(name, `${where} holds ${kindOf(parsed.value)}, not a mapping.`);
	const line = (place) => inline ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.i)(text, place);
	const filled = await fillIn(parsed.value, {
		name: inline ? `\`${name}\`` : path,
		text,
		line
	}, fill);
	if ("problems" in filled) return filled;
	return { overrides: (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(filled.value) ? filled.value : null };
}



/***/ })

};
;