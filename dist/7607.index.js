"use strict";
exports.id = 7607;
exports.ids = [7607];
exports.modules = {

/***/ 6947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6174);



// src/lib/web-address.ts
/** No address that a service has is longer. */
const longestAddress = 2048;
/**
* An `http` or `https` address as AWS names it, normalized: without a name or password, query or fragment, and without
* the slash of an empty path, so that `/health` can be added. A host alone counts as `https`.
*
* @returns null for what is no such address
*/
function webAddressOf(text) {
	if (text === "" || text.length > longestAddress) return null;
	const whole = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`;
	if (!URL.canParse(whole)) return null;
	const { protocol, host, pathname, username, password } = new URL(whole);
	if (protocol !== "https:" && protocol !== "http:" || username !== "" || password !== "") return null;
	return `${protocol}//${host}${pathname === "/" ? "" : pathname}`;
}
// src/service/listener-address.ts
/**
* The address at which the rules of one load balancer forward to a service; null where no rule does, or only rules that
* name no address: a wildcard in the host, a header, a query. HTTPS is preferred, then a rule that names a host, then a
* short path, then the rule that the load balancer looks at first. Pure.
*/
function addressIn(listeners, dnsName, to) {
	return listeners.flatMap(({ listener, rules }) => rules.filter((rule) => forwards(rule, to)).flatMap((rule) => candidateOf(listener, rule, dnsName, to) ?? [])).sort(byRank)[0]?.url ?? null;
}
/** Listeners that speak HTTP, HTTPS first: only these have rules. */
function webListeners(listeners) {
	return listeners.filter(({ protocol }) => protocol === "HTTPS" || protocol === "HTTP").sort((one, other) => other.protocol.length - one.protocol.length);
}
/** A target group with the weight 0 gets no traffic: it is the other one of a blue/green deployment. */
function forwards({ arn, forwardsTo }, { targetGroups, testRules }) {
	if (testRules.includes(arn)) return false;
	return forwardsTo.some(({ targetGroup, weight }) => weight > 0 && targetGroups.includes(targetGroup));
}
function candidateOf({ protocol, port }, rule, dnsName, { productionRules }) {
	if (!rule.conditions.every(isMetByAddress)) return null;
	const hosts = valuesOf(rule, "host-header");
	const host = hosts === null ? dnsName : hosts.find((value) => !hasWildcard(value));
	const path = pathOf(valuesOf(rule, "path-pattern"));
	if (host === void 0 || path === null) return null;
	const scheme = protocol === "HTTPS" ? "https" : "http";
	const url = webAddressOf(`${scheme}://${host}${port === null || port === (scheme === "https" ? 443 : 80) ? "" : `:${port}`}${path}`);
	if (url === null) return null;
	return {
		url,
		rank: [
			scheme === "https" ? 0 : 1,
			productionRules.includes(rule.arn) ? 0 : 1,
			hosts === null ? 1 : 0,
			path.length,
			rule.priority ?? Number.MAX_SAFE_INTEGER
		]
	};
}
/** Whether a GET of an address can meet the condition. */
function isMetByAddress({ field, values }) {
	if (field === "http-request-method") return values.includes("GET");
	return field === "host-header" || field === "path-pattern" || field === "source-ip";
}
/** The values of a condition; null where the rule has none of this field. */
function valuesOf({ conditions }, field) {
	return conditions.find((condition) => condition.field === field)?.values ?? null;
}
/** `*` stands for any characters and `?` for one (Application Load Balancers, "Condition types for listener rules"). */
function hasWildcard(value) {
	return value.includes("*") || value.includes("?");
}
/** The path of the first pattern that a path meets: all of it, or what is before the `*` at its end. */
function pathOf(patterns) {
	if (patterns === null) return "";
	return patterns.map((pattern) => pattern.endsWith("*") ? pattern.slice(0, -1) : pattern).find((each) => !hasWildcard(each) && (each === "" || each.startsWith("/"))) ?? null;
}
function byRank(one, other) {
	const index = one.rank.findIndex((value, at) => value !== other.rank[at]);
	return index === -1 ? 0 : (one.rank[index] ?? 0) - (other.rank[index] ?? 0);
}
// src/service/address.ts
/** A service has one load balancer or two; these bounds keep the calls of a large account few. */
const mostLoadBalancers = 3;
const mostListeners = 6;
/**
* The address of a service: of the route of its ECS gateway, of Express, else of the listener rule that forwards to one
* of its target groups. At most one call for the first two, and four to eight for the last. Read it only where
* something asks for it. Never rejects: what AWS refuses is `trouble`.
*/
async function readServiceUrl(service, context) {
	const managed = await attempt(() => readManaged(service, context));
	if (managed.url !== null) return managed;
	const balanced = await attempt(() => readBalanced(service, context));
	return {
		url: balanced.url,
		trouble: balanced.url === null ? managed.trouble ?? balanced.trouble : null
	};
}
async function attempt(read) {
	try {
		return {
			url: await read(),
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
		return {
			url: null,
			trouble: error.message
		};
	}
}
async function readManaged(service, { ecsForPolling, signal }) {
	const revisions = service.serviceRevisions.slice(0, 20);
	if (revisions.length === 0) return null;
	return preferred(await ecsForPolling.managedAddresses(revisions, signal));
}
/** A gateway's before Express's, and a public one before a private one. */
function preferred(addresses) {
	const order = ["gateway", "express"].flatMap((kind) => {
		const own = addresses.filter((address) => address.kind === kind);
		return [...own.filter(({ access }) => access !== "PRIVATE"), ...own];
	});
	for (const { url } of order) {
		const address = webAddressOf(url);
		if (address !== null) return address;
	}
	return null;
}
async function readBalanced(service, { elb, signal }) {
	const to = forwardedTo(service);
	if (to.targetGroups.length === 0) return null;
	const balancers = (await elb.loadBalancersOf(to.targetGroups, signal)).slice(0, mostLoadBalancers);
	if (balancers.length === 0) return null;
	const names = await elb.dnsNames(balancers, signal);
	for (const balancer of balancers) {
		const web = webListeners(await elb.listenersOf(balancer, signal)).slice(0, mostListeners);
		const url = addressIn(await Promise.all(web.map(async (listener) => ({
			listener,
			rules: await elb.rulesOf(listener.arn, signal)
		}))), names.get(balancer) ?? "", to);
		if (url !== null) return url;
	}
	return null;
}
/** The target groups of a service: both of a blue/green deployment, and those of CodeDeploy's task sets. */
function forwardedTo(service) {
	const entries = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_1__.t)(service);
	const advanced = entries.flatMap(({ advancedConfiguration: each }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(each) ? [each] : []);
	const texts = (from, member) => from.flatMap((each) => (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(each[member]) ?? []);
	return {
		targetGroups: [.../* @__PURE__ */ new Set([...texts(entries, "targetGroupArn"), ...texts(advanced, "alternateTargetGroupArn")])].slice(0, 20),
		productionRules: texts(advanced, "productionListenerRule"),
		testRules: texts(advanced, "testListenerRule")
	};
}



/***/ }),

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

/***/ 9988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failedChecksOf: () => (/* binding */ failedChecksOf),
/* harmony export */   placeholderProblems: () => (/* binding */ placeholderProblems),
/* harmony export */   watchChecks: () => (/* binding */ watchChecks)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);
/* harmony import */ var _abort_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1321);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6819);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9984);
/* harmony import */ var _outside_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4256);
/* harmony import */ var _deployment_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4002);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2638);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6947);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9433);











// src/verification/metric-batch.ts
/** The most queries of one call (CloudWatch API reference, "GetMetricData"). */
const mostQueries = 500;
/** The first ones, as many as one call takes; the others stay due for the next call. */
function withinOneCall(due) {
	let count = 0;
	return due.filter(({ batch }, index) => {
		count += batch.queries.length;
		return index === 0 || count <= mostQueries;
	});
}
/** Texts in quotes, names, and everything else character by character: the alternatives begin differently. */
const token = /'[^']*'?|"[^"]*"?|[A-Za-z_]\w*|[^'"\w]|\d\w*/g;
/** The queries under ids of their own, so that two checks may use the same ones. */
function prefixed({ prefix, queries }) {
	const ids = new Set(queries.map(({ id }) => id));
	return queries.map((query) => ({
		...query,
		id: prefix + query.id,
		what: renamed(query.what, ids, prefix)
	}));
}
function renamed(what, ids, prefix) {
	if (!("expression" in what)) return what;
	return { expression: what.expression.replace(token, (part) => ids.has(part) ? prefix + part : part) };
}
/** The series of one batch, under its own ids. */
function seriesOf({ prefix }, series) {
	return series.filter(({ id }) => id.startsWith(prefix)).map((each) => ({
		...each,
		id: each.id.slice(prefix.length)
	}));
}
// src/verification/tracking.ts
function track(check) {
	return {
		check,
		label: null,
		run: null,
		finished: []
	};
}
/** Begins and ends runs as the deployment goes on. Pure. */
function advance(tracked, observation, stage) {
	const { label, over } = whereabouts(tracked.check, observation);
	const moved = label === tracked.label ? tracked : endRun(tracked);
	if (label !== null && moved.label !== label) return {
		...moved,
		label,
		run: moved.check.begin(stage)
	};
	if (label === null && over !== null && moved.finished.length === 0) return {
		...moved,
		finished: [{
			label: moved.check.when,
			state: "inconclusive",
			reason: over,
			seen: []
		}]
	};
	return moved.run === null ? moved : {
		...moved,
		run: timed(moved.check, moved.run, observation, stage)
	};
}
/** Where there is nothing but the check to wait for, it is waited for no longer than its own limit. */
function timed(check, run, { complete, paused }, stage) {
	const aged = check.age(run, stage);
	return aged.state === "pending" && stage.nowMs >= aged.limitMs && (complete || paused) ? {
		...aged,
		state: "inconclusive"
	} : aged;
}
function whereabouts(check, { progress, complete, empty }) {
	if (check.fromStart) return {
		label: "start",
		over: null
	};
	if (empty) return {
		label: null,
		over: complete ? "The desired count is 0: no task runs that could be checked." : null
	};
	const { serves, production, testTraffic, step, has, kind, testTrafficKeptBy } = progress;
	if (check.when === "serving") return {
		label: serves || complete ? "serving" : null,
		over: null
	};
	if (check.when === "test-traffic") {
		if (testTraffic) return {
			label: "test-traffic",
			over: null
		};
		if (!has.testTraffic) return {
			label: null,
			over: `There was no test traffic: ${kind} has none.`
		};
		return {
			label: null,
			over: production || serves || complete ? `Test traffic was over before it could be seen. Make it last with ${testTrafficKeptBy}.` : null
		};
	}
	if (!has.steps) return {
		label: null,
		over: `There were no steps: ${kind} has none.`
	};
	return {
		label: step,
		over: complete && step === null ? "No step could be seen." : null
	};
}
/** A run that is not decided when its moment is over is inconclusive. */
function endRun(tracked) {
	const { label, run } = tracked;
	if (label === null || run === null) return tracked;
	const isOpen = run.state === "pending";
	const reason = isOpen ? `The deployment went on before the check was decided. ${run.reason}` : run.reason;
	const finished = {
		label,
		state: isOpen ? "inconclusive" : run.state,
		reason,
		seen: run.seen
	};
	return {
		...tracked,
		label: null,
		run: null,
		finished: [...tracked.finished, finished]
	};
}
/** The worst of the runs is the check's result; one that still runs comes before one that was inconclusive. */
function resultOf({ check, label, run, finished }) {
	const all = [...run === null || label === null ? [] : [{
		label,
		state: run.state,
		reason: run.reason,
		seen: run.seen
	}], ...finished];
	const worst = order.flatMap((state) => all.filter((each) => each.state === state))[0];
	const { number, name, when, onInconclusive, expectation, advice } = check;
	const base = {
		number,
		check: name,
		when: check.fromStart ? "deployment" : when,
		onInconclusive,
		expectation,
		advice,
		now: run === null ? null : run.state
	};
	if (worst === void 0) return {
		...base,
		state: "pending",
		reason: "Its moment has not come yet.",
		seen: []
	};
	const at = when === "each-step" && !check.fromStart && worst.label !== when ? `At ${worst.label}: ` : "";
	return {
		...base,
		state: worst.state,
		reason: `${at}${worst.reason}`,
		seen: worst.seen
	};
}
const order = [
	"failed",
	"pending",
	"inconclusive",
	"passed"
];
// src/verification/monitor.ts
/** Characters of a text from outside that are shown. */
const shownCharacters = 300;
function createMonitor(checks, subjects, ports) {
	const { clock } = ports;
	const ended = new AbortController();
	const signal = AbortSignal.any([ports.signal, ended.signal]);
	const show = (text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_outside_js__WEBPACK_IMPORTED_MODULE_7__.n)(ports.redact, shownCharacters)(text));
	const entries = [...subjects].map(([key, subject]) => ({
		key,
		subject: {
			...subject,
			targets: void 0
		},
		observation: null,
		tracked: checks.map(track)
	}));
	const busy = /* @__PURE__ */ new Set();
	const arrived = [];
	const denials = /* @__PURE__ */ new Map();
	let bell = createBell();
	const stageOf = ({ subject }) => ({
		nowMs: clock.now(),
		subject,
		show
	});
	/** Reads beside the watch; what comes of it is judged by the next update. */
	const read = (name, readers, work) => {
		const names = [name, ...readers.map(({ entry, index }) => readerKey(entry, index))];
		for (const each of names) busy.add(each);
		const failed = (error) => {
			const failure = failureOf(error, name, denials);
			return readers.map(({ entry, index }) => ({
				...failure,
				...onlyNamed(failure, batchPrefix(entries, entry, index), readers.length)
			}));
		};
		work().then((answers) => {
			denials.delete(name);
			return answers;
		}, failed).then((answers) => {
			for (const each of names) busy.delete(each);
			if (signal.aborted) return;
			answers.forEach((answer, index) => {
				const reader = readers[index];
				if (reader !== void 0) arrived.push({
					...reader,
					answer
				});
			});
			bell.ring();
		});
	};
	const takeIn = () => {
		for (const { entry, index, run, answer } of arrived.splice(0)) {
			const tracked = entry.tracked[index];
			if (tracked?.run == null || tracked.run.memory !== run.memory) continue;
			entry.tracked[index] = {
				...tracked,
				run: tracked.check.judge(tracked.run, answer, stageOf(entry))
			};
		}
	};
	const dueReaders = (polled) => entries.flatMap((entry) => entry.observation === null ? [] : entry.tracked.flatMap(({ check, run }, index) => {
		if (run === null || run.state === "failed" || busy.has(readerKey(entry, index))) return [];
		const wanted = (run.dueMs === null ? polled && check.fromStart : run.dueMs <= clock.now()) ? check.wants(run, stageOf(entry)) : null;
		return wanted === null ? [] : [{
			entry,
			index,
			run,
			check,
			wanted
		}];
	}));
	const begin = (polled) => {
		const due = dueReaders(polled);
		for (const reader of due) {
			const { entry, index, wanted } = reader;
			if (wanted.kind === "request") read(readerKey(entry, index), [reader], async () => [await request(wanted, {
				...ports,
				signal
			})]);
		}
		const alarms = due.filter(({ wanted }) => wanted.kind === "alarms");
		if (alarms.length > 0 && !busy.has("alarms")) read("alarms", alarms, () => readAlarms(alarms, ports.cloudWatch, signal));
		const lacking = due.filter(({ wanted }) => wanted.kind === "targets");
		if (lacking.length > 0 && !busy.has("targets")) read("targets", lacking, () => readTargets(lacking, ports, signal));
		const lost = due.filter(({ wanted }) => wanted.kind === "address");
		if (lost.length > 0 && !busy.has("addresses")) read("addresses", lost, () => readAddresses(lost, ports, signal));
		const metrics = withinOneCall(due.filter(({ wanted }) => wanted.kind === "metrics").map((each) => ({
			...each,
			batch: batchOf(entries, each)
		})));
		if (metrics.length > 0 && !busy.has("metrics")) {
			const batches = metrics.map(({ batch }) => batch);
			read("metrics", metrics, () => readMetrics(batches, clock.now(), ports.cloudWatch, signal));
		}
	};
	return {
		update(observations, polled) {
			bell = createBell();
			takeIn();
			for (const entry of entries) {
				entry.observation = observations.find(({ key }) => key === entry.key) ?? null;
				const { observation } = entry;
				if (observation === null) continue;
				entry.tracked = entry.tracked.map((tracked) => advance(tracked, observation, stageOf(entry)));
			}
			begin(polled);
			return new Map(entries.map(({ key, tracked }) => [key, tracked.map(resultOf)]));
		},
		isReading: () => busy.has("alarms") || busy.has("metrics"),
		nextDueMs: () => nextDue(entries, clock.now()),
		limitMs: (key) => limitOf(entries.find((entry) => entry.key === key)),
		answered: () => bell.rung,
		stop: () => ended.abort(/* @__PURE__ */ new Error("done"))
	};
}
function createBell() {
	let ring = () => void 0;
	return {
		rung: new Promise((resolve) => {
			ring = resolve;
		}),
		ring: () => ring()
	};
}
/** A run of one check: the next moment's may be read while the last one's answer is still to come. */
function readerKey({ key, tracked }, index) {
	return `run ${index} ${tracked[index]?.label ?? ""} ${key}`;
}
async function request({ request: outgoing, untilMs }, { http, clock, signal }) {
	const sentMs = clock.now();
	const took = () => clock.now() - sentMs;
	try {
		return {
			kind: "request",
			answer: await (0,_abort_js__WEBPACK_IMPORTED_MODULE_8__.n)(untilMs, {
				clock,
				signal
			}, (limited) => (0,_abort_js__WEBPACK_IMPORTED_MODULE_8__.t)(http.get(outgoing, limited), limited)),
			tookMs: took()
		};
	} catch {
		return {
			kind: "request",
			answer: {
				kind: "none",
				why: `no complete answer came within ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_9__.n)(untilMs - sentMs)}`
			},
			tookMs: took()
		};
	}
}
/** One DescribeAlarms for all checks. */
async function readAlarms(readers, cloudWatch, signal) {
	const names = new Set(readers.flatMap(({ wanted }) => wanted.kind === "alarms" ? wanted.names : []));
	const alarms = await cloudWatch.describeAlarms([...names], signal);
	return readers.map(() => ({
		kind: "alarms",
		alarms
	}));
}
/** The target groups of each deployment. */
async function readTargets(readers, { findTargets }, signal) {
	const keys = [...new Set(readers.map(({ entry }) => entry.key))];
	const found = new Map(await Promise.all(keys.map(async (key) => [key, await findTargets(key, signal)])));
	return readers.map(({ entry }) => {
		const targets = found.get(entry.key);
		if (targets?.kind === "known") {
			entry.subject = {
				...entry.subject,
				targets
			};
			return { kind: "ready" };
		}
		return {
			kind: "failure",
			failure: targets?.why ?? "The target groups are not known.",
			lasting: false
		};
	});
}
/** The address of each service that a check needs. */
async function readAddresses(readers, { findAddress }, signal) {
	const keys = [...new Set(readers.map(({ entry }) => entry.key))];
	const found = new Map(await Promise.all(keys.map(async (key) => [key, await findAddress(key, signal)])));
	return readers.map(({ entry }) => {
		const address = found.get(entry.key);
		if (!address?.url) return {
			kind: "failure",
			failure: `The address of the service is not known. ${address?.trouble ?? ""}`.trim(),
			lasting: false
		};
		entry.subject = {
			...entry.subject,
			serviceUrl: address.url
		};
		return { kind: "ready" };
	});
}
/** One GetMetricData for all checks. */
async function readMetrics(batches, nowMs, cloudWatch, signal) {
	const queries = batches.flatMap(prefixed);
	const fromMs = Math.min(...batches.map((batch) => batch.fromMs));
	const series = await cloudWatch.getMetricData(queries, {
		fromMs,
		toMs: Math.max(nowMs, fromMs + 1e3)
	}, signal);
	return batches.map((batch) => ({
		kind: "metrics",
		series: seriesOf(batch, series)
	}));
}
function batchPrefix(entries, entry, index) {
	return `d${entries.indexOf(entry)}c${index}_`;
}
function batchOf(entries, { entry, index, wanted }) {
	const { queries, fromMs } = wanted.kind === "metrics" ? wanted : {
		queries: [],
		fromMs: 0
	};
	return {
		key: entry.key,
		prefix: batchPrefix(entries, entry, index),
		queries,
		fromMs
	};
}
/** A denial may be an IAM change that is still spreading, so it has to come twice. */
function failureOf(error, name, denials) {
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)(error));
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t)) return {
		kind: "failure",
		failure: message,
		lasting: false
	};
	const { kind } = error.details;
	const count = kind === "denied" ? (denials.get(name) ?? 0) + 1 : 0;
	denials.set(name, count);
	return {
		kind: "failure",
		failure: message,
		lasting: count >= 2 || kind === "refused"
	};
}
/** A request that CloudWatch refuses for the query of one check says nothing about the other checks. */
function onlyNamed({ failure, lasting }, prefix, readers) {
	const isAbout = readers === 1 || !/d\d{1,3}c\d{1,3}_/.test(failure) || failure.includes(prefix);
	return { lasting: lasting && isAbout };
}
/** What is due by now has been begun, or waits for an answer. */
function nextDue(entries, nowMs) {
	const future = entries.flatMap(({ observation, tracked }) => observation === null ? [] : tracked.flatMap(({ run }) => {
		if (run === null || run.state === "failed") return [];
		const due = run.dueMs === null ? [] : [run.dueMs];
		return run.state === "pending" ? [...due, run.limitMs] : due;
	})).filter((ms) => ms > nowMs);
	return future.length === 0 ? null : Math.min(...future);
}
function limitOf(entry) {
	const open = (entry?.tracked ?? []).flatMap(({ run }) => run?.state === "pending" ? [run.limitMs] : []);
	return Math.max(0, ...open);
}
// src/deployment/target-dimensions.ts
/** The target groups of both revisions, and CloudWatch's dimensions of them. Never throws. */
async function findTargetGroups(watch, context, signal) {
	try {
		const groups = await watch.handle.controller.targetGroups(watch, {
			...context,
			signal
		});
		if ("why" in groups) return {
			kind: "unknown",
			why: groups.why
		};
		const { fresh, old } = groups;
		const arns = [.../* @__PURE__ */ new Set([...fresh, ...old])];
		if (arns.length === 0) return {
			kind: "unknown",
			why: "The service has no target group, so nothing counts its answers."
		};
		const balancers = new Map(await Promise.all(arns.map(async (arn) => [arn, await context.elb.loadBalancersOf([arn], signal)])));
		const dimensionsOf = (list) => list.flatMap((arn) => (balancers.get(arn) ?? []).flatMap((balancer) => dimensions(arn, balancer)));
		const known = dimensionsOf(fresh);
		if (known.length === 0) return {
			kind: "unknown",
			why: noApplicationLoadBalancer
		};
		return {
			kind: "known",
			fresh: known,
			old: dimensionsOf(old)
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.t) && !signal.aborted) throw error;
		return {
			kind: "unknown",
			why: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.a)(error)
		};
	}
}
const noApplicationLoadBalancer = "No Application Load Balancer sends requests to the target group of the new revision, so nothing counts its answers.";
/**
* `targetgroup/web/0123` and `app/shop/4567` (Elastic Load Balancing, "CloudWatch metrics for your Application Load
* Balancer"). Network Load Balancers count no answers.
*/
function dimensions(targetGroup, loadBalancer) {
	const [group] = /targetgroup\/[^/]{1,64}\/[0-9a-f]{1,32}$/.exec(targetGroup.slice(-200)) ?? [];
	const [balancer] = /app\/[^/]{1,64}\/[0-9a-f]{1,32}$/.exec(loadBalancer.slice(-200)) ?? [];
	return group === void 0 || balancer === void 0 ? [] : [{
		TargetGroup: group,
		LoadBalancer: balancer
	}];
}
// src/deployment/watch-checks.ts
/** The checks of `verify` for the deployments of one watch. */
function createWatchChecks(checks, handles, context) {
	const watched = /* @__PURE__ */ new Map();
	const ports = {
		...context,
		findTargets: (key, signal) => targetsOf(watched.get(key), context, signal),
		findAddress: async (key, signal) => {
			const watch = watched.get(key);
			return watch === void 0 ? {
				url: null,
				trouble: null
			} : context.findAddress(watch, signal);
		}
	};
	const monitor = createMonitor(checks, new Map(handles.map((handle) => [handle.serviceArn, subjectOf(handle, context)])), ports);
	return {
		update(watches, polled) {
			for (const watch of watches) watched.set(watch.handle.serviceArn, watch);
			const results = monitor.update(watches.filter(isJudged).map(observe), polled);
			return watches.map((watch) => {
				const own = isJudged(watch) ? results.get(watch.handle.serviceArn) : void 0;
				return own === void 0 ? watch : judged(watch, own, monitor, context.clock.now());
			});
		},
		nextDueMs: monitor.nextDueMs,
		answered: monitor.answered,
		stop: monitor.stop
	};
}
/** Not ended yet, or completed by its controller just now. */
function isJudged(watch) {
	return (0,_deployment_watch_js__WEBPACK_IMPORTED_MODULE_3__.t)(watch) || watch.verdict.kind === "completed" && watch.unverified === null;
}
function subjectOf({ revision, startedAtMs, createdAtMs }, context) {
	return {
		revision: (0,_arn_js__WEBPACK_IMPORTED_MODULE_10__.s)(revision),
		sha: context.commitOf(revision),
		serviceUrl: "",
		startedAtMs: createdAtMs ?? startedAtMs
	};
}
async function targetsOf(watch, context, signal) {
	if (watch === void 0) return {
		kind: "unknown",
		why: "The deployment has not been read yet."
	};
	return findTargetGroups(watch, context, signal);
}
function observe(watch) {
	const { handle, last } = watch;
	return {
		key: handle.serviceArn,
		progress: handle.controller.progress(watch),
		complete: isWhole(ownVerdict(watch)),
		paused: watch.pause !== null && !watch.pause.ofRollback,
		empty: last !== null && last.desired === 0 && last.scheduling === "REPLICA"
	};
}
/** Ended at a lifecycle stage, the deployment goes on in ECS, and later moments are still to come. */
function isWhole(verdict) {
	return verdict.kind === "completed" && verdict.stage === void 0;
}
/** What the controller says, whatever the checks say. */
function ownVerdict(watch) {
	return watch.unverified ?? watch.verdict;
}
/** The watch with the results: their changes as events, and its verdict as far as the checks decide it. */
function judged(watch, results, monitor, nowMs) {
	const own = ownVerdict(watch);
	const { service, serviceArn } = watch.handle;
	const changed = results.filter(({ state }, index) => state !== (watch.checks[index]?.state ?? "pending"));
	const timeline = (0,_events_js__WEBPACK_IMPORTED_MODULE_4__.i)(watch.timeline, changed.map(({ check, state, reason }) => ({
		kind: "check",
		atMs: nowMs,
		service,
		check,
		state,
		reason
	})));
	return {
		...watch,
		checks: results,
		timeline,
		verdict: verdictOf(own, results, monitor.isReading()),
		unverified: own,
		readsChecks: monitor.isReading(),
		checksUntilMs: own.kind === "completed" ? monitor.limitMs(serviceArn) : 0
	};
}
/**
* A check that failed fails the deployment, and one that is not decided holds its completion back. What the controller
* itself says of a failure stands.
*/
function verdictOf(own, results, isReading) {
	if (own.kind !== "completed" && own.kind !== "pending" && own.kind !== "unclear") return own;
	const failed = failedChecks(results);
	if (failed.length > 0) return {
		kind: "failed",
		why: (0,_check_js__WEBPACK_IMPORTED_MODULE_1__.r)(failed),
		rollback: { state: "none" }
	};
	if (own.kind !== "completed") return own;
	const open = results.filter(({ state, now }) => state === "pending" && (now !== null || isWhole(own)));
	if (open.length === 0 && !isReading) return own;
	const names = open.map(({ check, reason }) => `${check} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(reason)})`).join(", ");
	return {
		kind: "pending",
		why: `The deployment has completed; its checks are not decided yet${names === "" ? "" : `: ${names}`}.`,
		settling: false
	};
}
/** The checks that fail a deployment. */
function failedChecks(results) {
	return results.filter(_check_js__WEBPACK_IMPORTED_MODULE_1__.n);
}
// src/modes/verification.ts
/** The checks of `verify` for the deployments that were started or joined. */
function watchChecks(handles, updates, plan, context) {
	const shas = new Map(updates.flatMap(({ plan: { service }, revision }) => {
		const own = plan.revisions.find(({ services }) => services.some((each) => each.service.arn === service.arn));
		return revision === null || own === void 0 ? [] : [[revision, commitOf(own, context)]];
	}));
	return createWatchChecks(context.checks, handles, {
		...context,
		commitOf: (revision) => shas.get(revision) ?? "",
		findAddress: async (watch, signal) => watch.last === null ? {
			url: null,
			trouble: null
		} : (0,_address_js__WEBPACK_IMPORTED_MODULE_5__.t)(watch.last, {
			...context,
			signal
		})
	});
}
/** The checks that failed a deployment. */
function failedChecksOf({ checks }) {
	return checks.filter(_check_js__WEBPACK_IMPORTED_MODULE_1__.n);
}
/** This run's commit for a revision that it registers; else the one that the revision was tagged with. */
function commitOf({ existing, target: { tags } }, { provenance }) {
	if (existing === null) return provenance.sha ?? "";
	return tags.find(({ key }) => key === "github:sha")?.value ?? "";
}
/** Placeholders of `verify` that have no value: one problem for each of them and each service. */
async function placeholderProblems(plan, context) {
	const used = new Set(context.checks.flatMap(({ placeholders }) => placeholders));
	if (used.size === 0) return [];
	const changing = plan.revisions.flatMap((revision) => revision.services.filter(({ action }) => action !== "none").map((servicePlan) => ({
		servicePlan,
		sha: commitOf(revision, context)
	})));
	return (await Promise.all(changing.map((each) => problemsOf(each, used, context)))).flat();
}
async function problemsOf({ servicePlan, sha }, used, context) {
	const { service } = servicePlan;
	const address = used.has("service-url") && !getsAddress(servicePlan) ? await (0,_address_js__WEBPACK_IMPORTED_MODULE_5__.t)(service, context) : {
		url: "unused",
		trouble: null
	};
	const values = {
		serviceUrl: address.url ?? "",
		revision: "known",
		sha
	};
	return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_6__.t)([...used], values).map((name) => {
		const why = name === "sha" ? shaHint : address.trouble ?? addressHint;
		return {
			input: "verify",
			message: `\`verify\` uses \`\${${name}}\`, which is empty for the service ${service.name}. ${why}`,
			example: null
		};
	});
}
/** Whether the deployment itself may give the service an address: the checks read it once they need it. */
function getsAddress({ service, changes }) {
	return service.isPlanned !== void 0 && service.members.resourceManagementType === "ECS" || changes.some(({ member, to }) => addressMembers.includes(member) && Array.isArray(to) && to.length > 0);
}
const addressMembers = ["gatewayConnectors", "loadBalancers"];
const shaHint = "Neither GITHUB_SHA nor a tag `github:sha` of the revision tells the commit.";
const addressHint = "No gateway, no Express service and no listener rule of a load balancer tells its address: write the address into `url`.";



/***/ })

};
;