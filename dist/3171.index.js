"use strict";
exports.id = 3171;
exports.ids = [3171];
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

/***/ 3171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withServiceUrls: () => (/* binding */ withServiceUrls)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6947);

// src/modes/service-urls.ts
/**
* The report with the addresses of its services, all of them read at the same time. What could not be read is one notice
* for all of them. `serviceOf` is a service as it was last seen.
*/
async function withServiceUrls(report, serviceOf, context) {
	if (context.signal.aborted) return report;
	const read = await Promise.all(report.services.map(async ({ service, serviceArn }) => {
		const seen = serviceOf(serviceArn);
		return {
			service,
			...seen === void 0 ? {
				url: null,
				trouble: null
			} : await (0,_address_js__WEBPACK_IMPORTED_MODULE_0__.t)(seen, context)
		};
	}));
	const unread = read.filter(({ trouble }) => trouble !== null);
	if (unread.length > 0 && !context.signal.aborted) {
		const names = unread.map(({ service }) => service).join(", ");
		context.log.notice(`The address of ${names} could not be read, so \`service-url\` is empty. ${unread[0]?.trouble ?? ""}`);
	}
	return {
		...report,
		services: report.services.map((each, index) => ({
			...each,
			url: read[index]?.url ?? null
		}))
	};
}



/***/ })

};
;