"use strict";
exports.id = 9726;
exports.ids = [9726];
exports.modules = {

/***/ 7801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ prepareRemoval),
/* harmony export */   t: () => (/* binding */ goneText)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5180);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6988);







// src/service/find-removals.ts
/**
* The services that are named, and those that the wildcards match, with their tags.
*
* @throws InputError where the cluster is not there, AwsError
*/
async function findServices(request, { ecs, signal }) {
	const { names, cluster, repository } = request;
	const wildcards = names.filter(_index_js__WEBPACK_IMPORTED_MODULE_1__.c);
	const exact = names.filter((name) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(name));
	try {
		const matched = (wildcards.length === 0 ? [] : await ecs.allServices(cluster, signal)).filter((name) => wildcards.some((each) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(each, name)));
		const wanted = [.../* @__PURE__ */ new Set([...exact, ...matched])];
		const tens = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(wanted).map((ten) => ecs.describeTagged(cluster, ten, signal));
		const services = distinct((await Promise.all(tens)).flat());
		return {
			services,
			proven: await provenOf(services, repository, {
				ecs,
				signal
			})
		};
	} catch (error) {
		return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(error, ecs, {
			cluster,
			names: exact
		}, signal);
	}
}
function distinct(services) {
	return [...new Map(services.map((service) => [service.arn, service])).values()];
}
/**
* ARNs of the deleted services whose revision this repository registered. The tags of a service are deleted with it
* (ECS developer guide, "Tagging"), so a run that continues the work of an earlier one finds no owner any more.
*/
async function provenOf(services, repository, { ecs, signal }) {
	const doubtful = services.filter((service) => service.status !== "ACTIVE" && (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.o)(service, "ecs-deploy:owner") === null);
	const proven = await Promise.all(doubtful.map(async ({ arn, taskDefinition }) => {
		if (taskDefinition === null || repository === null) return [];
		const answer = await ecs.describeTaskDefinition(taskDefinition, signal).catch(unreadable);
		const tag = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.t)(answer) ? answer.tags : void 0).find(({ key }) => key === "github:repository");
		return String(tag?.value ?? "").toLowerCase() === repository.toLowerCase() ? [arn] : [];
	}));
	return new Set(proven.flat());
}
function unreadable(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return null;
	throw error;
}
/** Names of the cluster's services that are near the given ones, by these; nothing where they may not be listed. */
async function nearNames(names, cluster, { ecs, signal }) {
	if (names.length === 0) return /* @__PURE__ */ new Map();
	const there = await ecs.allServices(cluster, signal).catch(() => []);
	return new Map(names.map((name) => [name, (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__.t)(name, there)]));
}
// src/service/removal.ts
/** Decides which services are removed. Pure. */
function selectRemovals(request, found) {
	const selection = {
		remove: [],
		kept: [],
		unowned: [],
		gone: [],
		problems: []
	};
	const named = /* @__PURE__ */ new Set();
	for (const name of request.names.filter((each) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(each))) {
		const service = found.services.find((each) => isNamed(each, name));
		if (service === void 0) selection.gone.push({
			name: (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.c)(name).name,
			service: null
		});
		else if (!named.has(service)) {
			named.add(service);
			selectNamed(service, request, found, selection);
		}
	}
	const wildcards = request.names.filter(_index_js__WEBPACK_IMPORTED_MODULE_1__.c);
	for (const service of found.services) {
		if (named.has(service) || !wildcards.some((each) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(each, service.name))) continue;
		if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.i)(service, request.repository)) selectOwned(service, request, selection);
		else selection.unowned.push(service);
	}
	return selection;
}
function isNamed(service, name) {
	return service.arn === name || service.name === (0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.c)(name).name;
}
function selectNamed(service, request, found, to) {
	if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.i)(service, request.repository) || request.removeUnowned || found.proven.has(service.arn)) selectOwned(service, request, to);
	else if (service.status !== "ACTIVE") to.gone.push({
		name: service.name,
		service
	});
	else to.problems.push(unownedProblem(service, request));
}
function selectOwned(service, { expiredOnly, nowMs }, to) {
	const reason = expiredOnly ? keptReason((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.t)(service), nowMs) : null;
	if (reason === null) to.remove.push(service);
	else to.kept.push({
		service,
		reason
	});
}
/** Why a service is not expired; null where it is. */
function keptReason(expiry, nowMs) {
	if (expiry.kind === "none") return "it has no tag ecs-deploy:expires-at";
	if (expiry.kind === "invalid") return `its tag ecs-deploy:expires-at is no time: ${JSON.stringify(expiry.text.slice(0, 80))}`;
	return expiry.atMs <= nowMs ? null : `it expires at ${(0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.r)(expiry.atMs)}`;
}
function unownedProblem(service, { cluster, repository }) {
	const owner = (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.o)(service, _service_tags_js__WEBPACK_IMPORTED_MODULE_3__.a);
	return {
		input: "service",
		message: `${`Service "${service.name}" in cluster "${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.t)(cluster)}"`} ${owner === null ? `has no tag ${_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.a}: this action did not create it` : `is owned by ${JSON.stringify(owner.slice(0, 140))} (tag ${_service_tags_js__WEBPACK_IMPORTED_MODULE_3__.a})`}, and ${repository === null ? "this run has no repository (GITHUB_REPOSITORY)" : `this repository is ${repository}`}. Nothing was removed. To remove it all the same, set \`remove-unowned: true\`.`,
		example: "remove-unowned: true"
	};
}
// src/modes/prepare-removal.ts
/**
* The first half of `mode: remove`: which services go, and which stay. A dry run ends here.
*
* @throws InputError where a named service is not this repository's, or the cluster is not there; AwsError
*/
async function prepareRemoval(inputs, context) {
	const { cluster, service: names, removeUnowned, expiredOnly } = inputs;
	const startedAtMs = context.clock.now();
	const { repository } = context.provenance;
	const request = {
		names,
		cluster,
		repository,
		removeUnowned,
		expiredOnly,
		nowMs: startedAtMs
	};
	const selection = selectRemovals(request, await findServices(request, context));
	if (selection.problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(selection.problems);
	const near = await nearNames(selection.gone.map(({ name }) => name), cluster, context);
	const warnings = [...selection.gone.map((one) => goneText(one, near, cluster)), ...unownedText(selection)];
	showSelection(selection, context);
	return {
		startedAtMs,
		selection,
		near,
		warnings
	};
}
/** Why there is nothing to remove under a name. */
function goneText({ name, service }, near, cluster) {
	const subject = `Service "${name}"`;
	const where = `cluster "${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.t)(cluster)}"`;
	const state = service === null ? `${subject} was not found in ${where}` : `${subject} in ${where} is ${service.status}: it ${service.status === "DRAINING" ? "is being" : "was"} deleted`;
	const others = near.get(name) ?? [];
	return `${state}, so there is nothing to remove.${others.length === 0 ? "" : ` Did you mean ${others.map((one) => `"${one}"`).join(" or ")}?`}`;
}
const shownNames = 20;
function unownedText({ unowned }) {
	if (unowned.length === 0) return [];
	const names = unowned.slice(0, shownNames).map(({ name }) => name);
	const more = unowned.length > names.length ? ` and ${unowned.length - names.length} more` : "";
	return [`Left alone, because this repository does not own ${unowned.length === 1 ? "it" : "them"} (tag ecs-deploy:owner): ${names.join(", ")}${more}.`];
}
function showSelection({ remove, kept, unowned }, { log }) {
	log.startGroup("What is removed");
	if (remove.length === 0) log.line("Nothing.");
	for (const service of remove) log.line(`  - ${service.name}: ${stateText(service)}`, "removed");
	for (const { service, reason } of kept) log.line(`  ${service.name} is kept: ${reason}`);
	if (unowned.length > 0) log.line(`  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(unowned.length, "service")} of others left alone`);
	log.endGroup();
}
/** What goes with a service. */
function stateText(service) {
	if (service.status === "INACTIVE") return "deleted already; what is left of it";
	const tasks = `${service.taskDefinition === null ? "" : `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_5__.s)(service.taskDefinition)}, `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(service.running + service.pending, "task")}`;
	if (service.status === "DRAINING") return `${tasks}, being deleted already`;
	return (0,_service_js__WEBPACK_IMPORTED_MODULE_6__.s)(service)?.rolloutState === "IN_PROGRESS" ? `${tasks}; its deployment in progress ends with it` : tasks;
}



/***/ }),

/***/ 9726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _prepare_removal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);

// src/modes/remove.ts
/**
* `mode: remove`: decides what goes, removes it, waits until it is gone, reports. The code that writes is loaded only
* here.
*
* @throws InputError, AwsError when the run could not begin
*/
async function run(inputs, _services, context) {
	const prepared = await (0,_prepare_removal_js__WEBPACK_IMPORTED_MODULE_0__.n)(inputs, context);
	const { applyRemoval } = await Promise.all(/* import() */[__webpack_require__.e(1466), __webpack_require__.e(5646), __webpack_require__.e(3338)]).then(__webpack_require__.bind(__webpack_require__, 3338));
	return applyRemoval(inputs, prepared, context);
}



/***/ }),

/***/ 5180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownerTag),
/* harmony export */   i: () => (/* binding */ isOwnedBy),
/* harmony export */   n: () => (/* binding */ expiryTags),
/* harmony export */   o: () => (/* binding */ tagOf),
/* harmony export */   r: () => (/* binding */ expiryText),
/* harmony export */   t: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);


// src/service/service-tags.ts
/** The repository that created a service: only it removes the service again. */
const ownerTag = "ecs-deploy:owner";
/** When a service may be removed, ISO 8601 in UTC. */
const expiresAtTag = "ecs-deploy:expires-at";
/** The tag of `expires-in`, from now on; none without the input. */
function expiryTags({ expiresIn }, nowMs) {
	return expiresIn === null ? [] : [{
		key: expiresAtTag,
		value: expiryText(nowMs + expiresIn)
	}];
}
/** `2026-11-28T00:11:45Z`. */
function expiryText(atMs) {
	return `${new Date(atMs).toISOString().slice(0, 19)}Z`;
}
/** The value of a service's tag, of a read with its tags; null where it has none. */
function tagOf({ members }, key) {
	const found = (Array.isArray(members.tags) ? members.tags : []).find((tag) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(tag) && tag.key === key);
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(found) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.s)(found.value) ?? "" : null;
}
/** Whether the repository owns the service. GitHub's names have no letter case; an empty name owns nothing. */
function isOwnedBy(service, repository) {
	const owner = tagOf(service, ownerTag);
	return !!repository && owner !== null && owner.toLowerCase() === repository.toLowerCase();
}
/** When the time of a service is over, by its tag. A time without a zone is in UTC. */
function expiryOf(service) {
	const text = tagOf(service, expiresAtTag);
	if (text === null) return { kind: "none" };
	const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(text.trim());
	const [, day = "", time = "00:00", zone = "Z"] = match ?? [];
	const atMs = match === null ? NaN : Date.parse(`${day}T${time}${zoneText(zone)}`);
	return Number.isFinite(atMs) && isDay(day) ? {
		kind: "at",
		atMs
	} : {
		kind: "invalid",
		text: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(text)
	};
}
/** February 31 is no day, although `Date` takes it for one in March. */
function isDay(day) {
	return (/* @__PURE__ */ new Date(`${day}T00:00Z`)).toISOString().startsWith(day);
}
/** `+0100` is not what every parser takes. */
function zoneText(zone) {
	return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}



/***/ }),

/***/ 6988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isSameService),
/* harmony export */   i: () => (/* binding */ isRollingOut),
/* harmony export */   n: () => (/* binding */ hasStarted),
/* harmony export */   o: () => (/* binding */ presentMembers),
/* harmony export */   r: () => (/* binding */ isFor),
/* harmony export */   s: () => (/* binding */ primaryOf),
/* harmony export */   t: () => (/* binding */ createdAtMsOf)
/* harmony export */ });
// src/service/service.ts
/** The newest deployment; null when the service shows none (CODE_DEPLOY and EXTERNAL controllers). */
function primaryOf(service) {
	return service.deployments.find((deployment) => deployment.status === "PRIMARY") ?? null;
}
/**
* Whether the newest deployment is still rolling out. Behind a Classic Load Balancer ECS shows no state of it (ECS API
* reference, "Deployment"): there an older deployment is left as long as it is.
*/
function isRollingOut(service) {
	const state = primaryOf(service)?.rolloutState;
	return state === "IN_PROGRESS" || state === null && service.deployments.length > 1;
}
/** Whether a task of the newest deployment has started, as far as ECS shows deployments. */
function hasStarted(service) {
	const primary = primaryOf(service);
	if (primary === null) return service.isPlanned === void 0;
	return primary.rolloutState === "COMPLETED" || primary.running > 0;
}
/** Whether two reads show the same service: one that was deleted and created again has its name and ARN, too. */
function isSameService(one, other) {
	return one.arn === other.arn && Math.abs(createdAtMsOf(one) - createdAtMsOf(other)) < 1;
}
/** When a service was created, ms; 0 where it does not say. A raw response has it in seconds, one that the SDK has read as text. */
function createdAtMsOf({ members: { createdAt } }) {
	if (typeof createdAt === "number") return createdAt * 1e3;
	return typeof createdAt === "string" ? Date.parse(createdAt) || 0 : 0;
}
/**
* Whether a deployment is for this revision. For the newest one the service's own `taskDefinition` counts too:
* UpdateService sets that (ECS API reference, "Service").
*/
function isFor(revision, deployment, service) {
	return deployment.taskDefinition === revision || deployment.status === "PRIMARY" && service.taskDefinition === revision;
}
/** The members of a service by the names of the requests that change them: an Express service has names of its own. */
function presentMembers({ express, members }) {
	return express ?? members;
}



/***/ })

};
;