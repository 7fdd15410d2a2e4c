"use strict";
exports.id = 6201;
exports.ids = [6201];
exports.modules = {

/***/ 8861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ structureProblem),
/* harmony export */   t: () => (/* binding */ isJsonLike)
/* harmony export */ });
// src/contract/json-structure.ts
const CLOSES = {
	"}": "{",
	"]": "["
};
/** Whether a text begins as JSON does, with a bracket or brace. */
function isJsonLike(text) {
	return /^[\s\uFEFF]{0,1000}[[{]/.test(text);
}
/**
* The first bracket, brace or quote of a JSON text that does not match, with its place; null for a text that does not
* begin as JSON does, and where all of them match. One pass over the text, and nothing of it in the message but brackets.
*/
function structureProblem(text) {
	if (!isJsonLike(text)) return null;
	const open = [];
	let line = 1;
	let lineStart = 0;
	let quote = null;
	for (let index = 0; index < text.length; index += 1) {
		const character = text.charAt(index);
		const place = {
			line,
			column: index - lineStart + 1
		};
		if (character === "\n") {
			if (quote !== null) return problemAt(quote, "the quote that begins here is not closed in its line");
			line += 1;
			lineStart = index + 1;
		} else if (quote !== null) {
			if (character === "\\") index += 1;
			else if (character === "\"") quote = null;
		} else if (character === "\"") quote = place;
		else if (character === "{" || character === "[") open.push({
			...place,
			bracket: character
		});
		else if (character in CLOSES) {
			const last = open.pop();
			if (last?.bracket !== CLOSES[character]) return problemAt(place, unmatched(character, last));
		}
	}
	return endProblem({
		line,
		column: text.length - lineStart + 1
	}, quote, open);
}
function unmatched(character, last) {
	if (last === void 0) return `the \`${character}\` closes nothing that is open`;
	return `the \`${character}\` closes the \`${last.bracket}\` of ${at(last)}`;
}
/** The text is over although something is still open: it was cut off, most likely. */
function endProblem(end, quote, open) {
	const last = open.at(-1);
	if (quote === null && last === void 0) return null;
	const bracket = last === void 0 ? "" : `the \`${last.bracket}\` of ${at(last)}`;
	const what = quote === null ? bracket : `the quote of ${at(quote)}`;
	const more = open.length - (quote === null ? 1 : 0);
	return problemAt(end, `the text ends here, before ${what} is closed${more > 0 ? `, and ${more} more ${more === 1 ? "bracket is" : "brackets are"} open` : ""}; it may have been cut off`);
}
function problemAt(place, problem) {
	return {
		problem: `${at(place)}: ${problem}`,
		place
	};
}
function at({ line, column }) {
	return `line ${line}, column ${column}`;
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

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ REVISION_MEMBERS),
/* harmony export */   r: () => (/* binding */ insteadOf),
/* harmony export */   t: () => (/* binding */ DEFAULTS)
/* harmony export */ });
// src/service/express/members.ts
/** What is known of the members of CreateExpressGatewayService, beside their names and types. */
/** The members that ECS makes the task definition of: a task definition of one's own excludes them (types of the AWS SDK, "taskDefinitionArn"). */
const REVISION_MEMBERS = [
	"primaryContainer",
	"executionRoleArn",
	"taskRoleArn",
	"cpu",
	"memory",
	"cpuArchitecture"
];
/** What ECS gives to a service that says nothing else (ECS developer guide, "Resources created by Express Mode services"). */
const DEFAULTS = {
	cpu: "256",
	memory: "512",
	cpuArchitecture: "X86_64",
	port: 80,
	minTasks: 1,
	maxTasks: 20
};
/** What to do instead of a member of CreateService or UpdateService, as a sentence, where that is known. */
const instead = {
	autoScaling: "Express scales the service itself: write `scalingTarget` with `minTaskCount` and `maxTaskCount`.",
	availabilityZoneRebalancing: "Express places the tasks itself.",
	capacityProviderStrategy: "Express runs on Fargate.",
	deploymentConfiguration: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	deploymentController: "Express deploys as a canary with a rollback alarm, which cannot be changed.",
	desiredCount: "Express scales the service between the task counts of its `scalingTarget`: write `minTaskCount` there.",
	forceNewDeployment: "Deploy a revision that differs, or an image by its digest.",
	gatewayConnectors: "Express services are reached at their own endpoint.",
	healthCheckGracePeriodSeconds: "Express manages the health checks: write their path as `healthCheckPath`.",
	launchType: "Express runs on Fargate.",
	loadBalancers: "Express manages the load balancer of the service.",
	networkConfiguration: "Write `networkConfiguration` with `subnets` and `securityGroups` in a service definition.",
	platformVersion: "Express runs on Fargate, and chooses the platform version.",
	role: "Write the role that manages the resources as `infrastructureRoleArn`.",
	schedulingStrategy: "Express scales the service between the task counts of its `scalingTarget`.",
	taskDefinition: "Write it as `taskDefinitionArn`."
};
/** What to write instead of a member that Express services do not have; null where nothing is known. */
function insteadOf(member) {
	return Object.hasOwn(instead, member) ? instead[member] ?? null : null;
}



/***/ }),

/***/ 1868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutProvenance),
/* harmony export */   i: () => (/* binding */ runIdIn),
/* harmony export */   n: () => (/* binding */ isRerun),
/* harmony export */   r: () => (/* binding */ provenanceKeys),
/* harmony export */   t: () => (/* binding */ addProvenance)
/* harmony export */ });
// src/taskdef/provenance.ts
/** Whether an earlier attempt of this run may have done a part of the work already. */
function isRerun({ runId, attempt = 1 }) {
	return runId !== null && attempt > 1;
}
/** The run that made a revision, by its tags; null where they do not tell. */
function runIdIn(tags) {
	return tags.find(({ key }) => key === RUN_ID_TAG)?.value ?? null;
}
/** The most important first: where there is no room for all, the last are left out. */
const KEYS = [
	["github:sha", "sha"],
	["github:repository", "repository"],
	["github:run-id", "runId"],
	["github:ref", "ref"],
	["github:actor", "actor"]
];
/** The keys of the tags that a run sets. */
const provenanceKeys = new Set(KEYS.map(([key]) => key));
/** The tag that tells which run made a revision. */
const RUN_ID_TAG = "github:run-id";
const MOST_TAGS = 50;
const LONGEST_VALUE = 256;
/** The tags of a run, made valid: `dependabot[bot]` becomes `dependabot_bot_`. */
function provenanceTags(provenance) {
	return KEYS.flatMap(([key, member]) => {
		const value = validValue(provenance[member] ?? "");
		return value === "" ? [] : [{
			key,
			value
		}];
	});
}
function validValue(text) {
	return [...text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_")].slice(0, LONGEST_VALUE).join("");
}
function withoutProvenance(tags) {
	return tags.filter((tag) => !provenanceKeys.has(tag.key));
}
/**
* Adds the run's tags. Tags of the revision itself go before them, by key and where fifty are too few; what had to be
* left out is said in `notes`.
*/
function addProvenance(tags, provenance) {
	const taken = new Set(tags.map((tag) => tag.key));
	const wanted = provenanceTags(provenance).filter((tag) => !taken.has(tag.key));
	const free = Math.max(0, MOST_TAGS - tags.length);
	const left = wanted.slice(free).map((tag) => tag.key);
	const notes = left.length === 0 ? [] : [`ECS takes ${MOST_TAGS} tags, so ${left.join(", ")} had to be left out.`];
	return {
		tags: [...tags, ...wanted.slice(0, free)],
		notes
	};
}



/***/ }),

/***/ 6201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readServiceDefinition: () => (/* binding */ readServiceDefinition)
/* harmony export */ });
/* harmony import */ var _json_structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8861);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7657);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1868);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8378);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3314);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3710);
/* harmony import */ var _members2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5420);









// src/service/definition/check-members.ts
/**
* Compares a value with what ECS takes, at any depth: wrong types, missing members and misspelt names are problems;
* members that nothing is close to are unknown. Pure.
*
* @param isFilled whether a text is filled in later and may become a number or a boolean
*/
function checkMembers(value, shape, isFilled = () => false) {
	const found = [];
	visit(value, shape, [], {
		found,
		isFilled
	});
	return found;
}
function visit(value, shape, path, check) {
	if (value === null || shape.kind === "any") return;
	if (typeof value === "string" && check.isFilled(value) && isScalar(shape)) return;
	const problem = typeProblem(value, shape);
	if (problem !== null) check.found.push({
		path,
		kind: "problem",
		problem
	});
	else if (shape.kind === "list" && Array.isArray(value)) for (const [index, element] of value.entries()) visit(element, shape.of(), [...path, index], check);
	else if (shape.kind === "map" && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(value)) for (const [key, element] of Object.entries(value)) visit(element, shape.of(), [...path, key], check);
	else if (shape.kind === "structure" && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(value)) visitStructure(value, shape, path, check);
}
function visitStructure(value, shape, path, check) {
	for (const [name, member] of Object.entries(value)) {
		const at = [...path, name];
		const known = shape.members.get(name);
		if (known !== void 0) {
			visit(member, known(), at, check);
			continue;
		}
		const meant = meantMember(name, [...shape.members.keys()]);
		if (meant === null) check.found.push({
			path: at,
			kind: "unknown"
		});
		else check.found.push({
			path: at,
			kind: "problem",
			problem: misspelt(name, meant)
		});
	}
	if (path.length === 0) return;
	for (const name of shape.required.filter((each) => (value[each] ?? null) === null)) check.found.push({
		path,
		kind: "problem",
		problem: `\`${shown(path)}\` needs \`${name}\``
	});
}
function isScalar({ kind }) {
	return kind === "text" || kind === "number" || kind === "boolean";
}
function typeProblem(value, shape) {
	const kind = kindOf(value);
	const wanted = shape.kind === "map" || shape.kind === "structure" ? "mapping" : shape.kind;
	if (kind === wanted) return null;
	const names = {
		text: "a text",
		number: "a number",
		boolean: "`true` or `false`",
		list: "a list",
		mapping: "a mapping"
	};
	const quotes = wanted === "text" && (kind === "number" || kind === "boolean") ? "; put it in quotes" : "";
	const bare = (wanted === "number" || wanted === "boolean") && kind === "text" ? "; write it without quotes" : "";
	const given = {
		...names,
		boolean: "a boolean"
	}[kind];
	return `it must be ${wanted === "any" ? "" : names[wanted]}, but it is ${given}${quotes}${bare}`;
}
function kindOf(value) {
	if (Array.isArray(value)) return "list";
	if (typeof value === "string") return "text";
	if (typeof value === "number") return "number";
	return typeof value === "boolean" ? "boolean" : "mapping";
}
/** No member has a longer name. */
const longestName = 80;
/**
* The known member that a name most likely means; null for none. A longer name that begins with a known one may be a
* member that ECS has got since.
*/
function meantMember(name, known) {
	const cut = name.slice(0, longestName);
	const [meant] = (0,_similar_js__WEBPACK_IMPORTED_MODULE_6__.t)(cut, known, 1);
	if (meant === void 0) return null;
	return cut.length > meant.length + 3 && cut.toLowerCase().startsWith(meant.toLowerCase()) ? null : meant;
}
function misspelt(name, meant) {
	return `there is no member ${named(name)}; did you mean \`${meant}\`?`;
}
/** A text that is no name at all may be a value that slipped: it is not shown. */
function named(name) {
	return /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name) ? `\`${name}\`` : "of this name";
}
/** `loadBalancers[0].containerPort` of a path. */
function shown(path) {
	return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step.slice(0, longestName)}`).join("");
}
// src/service/definition/express-problems.ts
/** What is wrong with the file of an Express service, beside names and types. Pure. */
function expressProblems(value) {
	return [
		...ownRevisionProblems(value),
		...networkProblems(value),
		...scalingProblems(value)
	];
}
/** A task definition of one's own and the members that ECS makes one of exclude each other (types of the AWS SDK, "taskDefinitionArn"). */
function ownRevisionProblems(value) {
	const named = _members2_js__WEBPACK_IMPORTED_MODULE_7__.n.filter((name) => isGiven(value[name]));
	if (isGiven(value.taskDefinitionArn)) return named.map((name) => ({
		path: [name],
		problem: `\`${name}\` and \`taskDefinitionArn\` exclude each other: a task definition of your own has it already`
	}));
	if (isGiven(value.primaryContainer)) return [];
	return named.map((name) => ({
		path: [name],
		problem: `\`${name}\` belongs to \`primaryContainer\`, which the file does not have: write it in the task definition, or add \`primaryContainer\``
	}));
}
function networkProblems({ networkConfiguration: network }) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(network) || network.awsvpcConfiguration === void 0) return [];
	return [{
		path: ["networkConfiguration", "awsvpcConfiguration"],
		problem: "`awsvpcConfiguration` is of CreateService: an Express service has `subnets` and `securityGroups` right in `networkConfiguration`"
	}];
}
function scalingProblems({ scalingTarget: scaling }) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(scaling)) return [];
	const { minTaskCount: min, maxTaskCount: max } = scaling;
	const counts = Object.entries({
		minTaskCount: min,
		maxTaskCount: max
	}).flatMap(([name, count]) => {
		if (typeof count !== "number" || Number.isInteger(count) && count >= 0) return [];
		return [{
			path: ["scalingTarget", name],
			problem: `\`scalingTarget.${name}\` must be a whole number from 0 on`
		}];
	});
	if (counts.length > 0 || typeof min !== "number" || typeof max !== "number" || min <= max) return counts;
	return [{
		path: ["scalingTarget", "minTaskCount"],
		problem: `\`scalingTarget.minTaskCount\` is ${min}, more than \`maxTaskCount\`, which is ${max}`
	}];
}
/** A member of CreateService in the file of an Express service. */
function misplaced(name) {
	const hint = (0,_members2_js__WEBPACK_IMPORTED_MODULE_7__.r)(name);
	if (name === "autoScaling") return `an Express service has no \`autoScaling\`. ${hint}`;
	const problem = `\`${name}\` is a member of CreateService, but this file describes an Express service: it has \`primaryContainer\` or \`infrastructureRoleArn\``;
	return hint === null ? problem : `${problem}. ${hint}`;
}
/** The image may be given by an input, or stay as it is. */
function isMissingImage({ path, kind }, value) {
	const container = value.primaryContainer;
	return kind === "problem" && path.length === 1 && path[0] === "primaryContainer" && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(container) && !isGiven(container.image);
}
function isGiven(member) {
	return member !== void 0 && member !== null && member !== "";
}
// src/service/definition/unwrap.ts
/**
* Finds the service in a file: the members themselves, a response of DescribeServices (`services`), or of CreateService and
* UpdateService (`service`).
*/
function unwrapService(value) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(value)) return {
		path: [],
		problem: "it must be a mapping with members of CreateService"
	};
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(value.service) && value.serviceName === void 0) return {
		value: value.service,
		path: ["service"]
	};
	if (!Array.isArray(value.services) || value.serviceName !== void 0) return {
		value,
		path: []
	};
	const services = value.services;
	const [first] = services;
	if (services.length === 1 && (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(first)) return {
		value: first,
		path: ["services", 0]
	};
	return {
		path: ["services"],
		problem: `the response of DescribeServices holds ${services.length === 0 ? "no service" : `${services.length} services`}; a service definition describes one`
	};
}
/** What the newest deployment shows and the service itself does not. */
const carried = [
	"serviceConnectConfiguration",
	"volumeConfigurations",
	"vpcLatticeConfigurations"
];
/**
* The service without what only a response has: ARNs, status, counts, events, deployments. A member that the request
* has too is kept.
*/
function withoutAnswer(value, { ecs, described }) {
	const primary = (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.o)(value.deployments).find(({ status }) => status === "PRIMARY");
	const found = carried.flatMap((name) => {
		const member = primary?.[name];
		return member === void 0 || value[name] !== void 0 ? [] : [[name, member]];
	});
	const kept = Object.entries(value).filter(([name]) => ecs.members.has(name) || !described.has(name));
	return Object.fromEntries([...kept, ...found]);
}
/** Without members that are null: they are not set. An empty text at the outermost level is what a skeleton leaves. */
function withoutNulls(value) {
	return withoutNull(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== "")));
}
function withoutNull(value) {
	if (Array.isArray(value)) return value.filter((element) => element !== null).map(withoutNull);
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(value)) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => member === null ? [] : [[name, withoutNull(member)]]));
}
// src/service/definition/read.ts
/** The name of the input. */
const input = "service-definition";
const example = `${input}: deploy/service.yml`;
/** Members with a place of their own in the parsed value. */
const own = /* @__PURE__ */ new Set([
	"serviceName",
	"cluster",
	"taskDefinition",
	"taskDefinitionArn",
	"desiredCount",
	"tags",
	"autoScaling",
	"clientToken"
]);
/**
* Reads the value of `service-definition`: YAML or JSON, inline or in a file; members of CreateService or, with
* `primaryContainer` or `infrastructureRoleArn`, of CreateExpressGatewayService; a response of DescribeServices too. All
* problems are found at once, each with its line and column.
*/
async function readServiceDefinition(given, ports) {
	const source = await sourceOf(given, ports.files);
	if ("problems" in source) return source;
	const parsed = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(source.text);
	if ("problem" in parsed) return problems([`${source.name}: ${parsed.problem}.${source.line(parsed.place)}`]);
	const twice = await duplicateIn(source);
	if (twice !== null) return problems([twice]);
	const unwrapped = unwrapService(parsed.value);
	const at = locator(source, unwrapped.path);
	if ("problem" in unwrapped) return problems([`${await at([])}${unwrapped.problem}.`]);
	const kind = isExpress(unwrapped.value) ? "express" : "ecs";
	const shape = ports.shapes[kind];
	const filled = await fillIn(withoutAnswer(unwrapped.value, ports.shapes), shape, {
		...source,
		prefix: unwrapped.path
	}, ports.fill);
	if ("problems" in filled) return filled;
	const { unfinished } = filled;
	const known = withoutUnfinishedScaling(filled.value, unfinished);
	const found = checkMembers(withoutKey(known, "autoScaling"), shape, (text) => unfinished.has(text)).filter((each) => kind === "ecs" || !isMissingImage(each, known));
	const keys = ports.fill === null ? [] : found.flatMap(placeholderKey);
	const wrong = [
		...ownProblems(known, kind),
		...mixed(found, kind, ports.shapes),
		...keys
	];
	if (wrong.length > 0) return { problems: await toProblems(wrong, at, source) };
	const unknown = found.filter((each) => each.kind === "unknown").map(({ path }) => shown(path));
	const definition = {
		...definitionOf(withoutNulls(known), kind),
		origin: source.origin,
		unknown,
		at
	};
	return {
		definition,
		notices: await noticesOf(definition, known, found, at),
		unfinished
	};
}
/** JSON takes a key that occurs twice, and the last one counts: which one is meant is not known. */
async function duplicateIn({ name, text, line }) {
	if (!(0,_json_structure_js__WEBPACK_IMPORTED_MODULE_0__.t)(text)) return null;
	const { duplicateIn: find } = await Promise.all(/* import() */[__webpack_require__.e(1155), __webpack_require__.e(3610)]).then(__webpack_require__.bind(__webpack_require__, 3610));
	const place = find(text);
	if (place === null) return null;
	return `${name}: line ${place.line}, column ${place.column}: a key that occurs twice.${line(place)}`;
}
/** Only values are filled in, so that none can change the structure of the file. */
function placeholderKey({ path, kind }) {
	const name = path.at(-1);
	if (kind !== "unknown" || typeof name !== "string" || !name.includes("${")) return [];
	return [{
		path,
		problem: "a placeholder is the name of a member; `variables` fills in values only"
	}];
}
async function sourceOf(given, files) {
	if ((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.f)(given)) return {
		name: `\`${input}\``,
		origin: `the text of ${input}`,
		text: given,
		line: () => ""
	};
	const path = files.resolve(given.trim());
	if (!await files.exists(path)) {
		const missing = await (0,_source_js__WEBPACK_IMPORTED_MODULE_4__.i)(path, files);
		return problems([`${missing.message}, and the text is no YAML or JSON mapping.${missing.hint}`]);
	}
	const text = (await files.read(path)).replace(/^\uFEFF/, "");
	return {
		name: path,
		origin: `the file ${path}`,
		text,
		line: (place) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.i)(text, place)
	};
}
function locator({ name, text }, prefix) {
	return async (path) => {
		const { placesIn } = await Promise.all(/* import() */[__webpack_require__.e(1155), __webpack_require__.e(3610)]).then(__webpack_require__.bind(__webpack_require__, 3610));
		const place = placesIn(text)([...prefix, ...path]);
		return place === void 0 ? `${name}: ` : `${name}: line ${place.line}, column ${place.column}: `;
	};
}
/** Whether a file describes an Express service. */
function isExpress(value) {
	return value.primaryContainer !== void 0 || value.infrastructureRoleArn !== void 0;
}
/** Everything that is filled in is filled in here, before the types are checked. */
async function fillIn(value, shape, origin, fill) {
	if (fill === null) return {
		value,
		unfinished: /* @__PURE__ */ new Set()
	};
	const { fillDefinition } = await __webpack_require__.e(/* import() */ 1522).then(__webpack_require__.bind(__webpack_require__, 1522));
	const members = new Map([...shape.members, ["autoScaling", () => _settings_js__WEBPACK_IMPORTED_MODULE_5__.a]]);
	return fillDefinition(value, {
		...shape,
		members
	}, origin, fill);
}
/** Its numbers are compared with each other, so it is checked once all of them are known. */
function withoutUnfinishedScaling(value, unfinished) {
	const { autoScaling } = value;
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(autoScaling) && Object.values(autoScaling).some((each) => typeof each === "string" && unfinished.has(each)) ? withoutKey(value, "autoScaling") : value;
}
/** The largest integer of ECS. */
const mostTasks = 2147483647;
/** What is wrong with the members that the action itself reads. */
function ownProblems(value, kind) {
	const wrong = [];
	const { desiredCount, autoScaling } = value;
	if (!(typeof desiredCount !== "number" || Number.isInteger(desiredCount) && desiredCount >= 0) || Number(desiredCount) > mostTasks) wrong.push({
		path: ["desiredCount"],
		problem: `\`desiredCount\` must be a whole number from 0 to ${mostTasks}`
	});
	if (autoScaling !== void 0 && autoScaling !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(autoScaling)) wrong.push({
		path: ["autoScaling"],
		problem: "`autoScaling` must be a mapping, such as `{min: 2, max: 10, cpu: 60}`"
	});
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(autoScaling) && kind === "express") wrong.push({
		path: ["autoScaling"],
		problem: misplaced("autoScaling")
	});
	else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(autoScaling)) wrong.push(...(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.r)(autoScaling, value));
	if (kind === "express") wrong.push(...expressProblems(value));
	if (value.forceNewDeployment !== void 0) wrong.push({
		path: ["forceNewDeployment"],
		problem: "`forceNewDeployment` describes no service: use the input `force-new-deployment`"
	});
	return wrong;
}
/** The problems, and members that only the other kind of service has. */
function mixed(found, kind, shapes) {
	const [own, other] = kind === "ecs" ? [shapes.ecs, shapes.express] : [shapes.express, shapes.ecs];
	return found.flatMap((each) => {
		const [name] = each.path;
		const isOther = each.path.length === 1 && typeof name === "string" && other.members.has(name) && !own.members.has(name);
		if (isOther && kind === "express") return [{
			path: each.path,
			problem: misplaced(name)
		}];
		if (isOther) {
			const problem = `\`${name}\` is a member of Express services only; they need \`primaryContainer\` or \`infrastructureRoleArn\``;
			return [{
				path: each.path,
				problem
			}];
		}
		return each.kind === "problem" && name !== "forceNewDeployment" ? [each] : [];
	});
}
async function toProblems(wrong, at, source) {
	return problems(await Promise.all(wrong.map(async ({ path, problem }) => {
		const where = await at(path);
		const last = path.at(-1);
		const says = problem.startsWith("it must be") ? `\`${shown(path)}\`: ${problem}` : problem;
		const place = /line (\d{1,9}), column (\d{1,9}): $/.exec(where);
		const line = place === null || last === void 0 ? "" : source.line({
			line: Number(place[1]),
			column: Number(place[2])
		});
		return `${where}${says}${/[.?]$/.test(says) ? "" : "."}${line}`;
	}))).problems;
}
function problems(messages) {
	return { problems: messages.map((message) => ({
		input,
		message,
		example
	})) };
}
function definitionOf(value, kind) {
	const { serviceName, cluster, taskDefinition, taskDefinitionArn, desiredCount, tags, autoScaling } = value;
	const members = Object.entries(value).filter(([name]) => !own.has(name));
	return {
		kind,
		serviceName: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.s)(serviceName),
		cluster: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.s)(cluster),
		taskDefinition: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.s)(kind === "express" ? taskDefinitionArn : taskDefinition),
		desiredCount: typeof desiredCount === "number" ? desiredCount : null,
		tags: (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(tags).filter(({ key }) => !isReserved(key)),
		members: Object.fromEntries(members),
		autoScaling: (0,_json_js__WEBPACK_IMPORTED_MODULE_8__.t)(autoScaling) ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__.i)(autoScaling) : null
	};
}
/** The tags that the action sets, and those that only AWS may set. */
function isReserved(key) {
	return key.startsWith("ecs-deploy:") || key.toLowerCase().startsWith("aws:") || _provenance_js__WEBPACK_IMPORTED_MODULE_2__.r.has(key);
}
async function noticesOf({ unknown }, value, found, at) {
	const first = found.find(({ kind }) => kind === "unknown");
	const names = unknown.slice(0, 10).map((path) => `\`${path.slice(0, 200)}\``);
	const sent = first === void 0 ? [] : [`${await at(first.path)}ECS is not known to have ${names.join(", ")}; ${unknown.length === 1 ? "it is" : "they are"} sent as given.`];
	const reserved = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__.r)(value.tags).filter(({ key }) => isReserved(key));
	const tags = reserved.map(({ key }) => `\`${key.slice(0, 128)}\``).join(", ");
	return [
		...sent,
		...reserved.length === 0 ? [] : [`${await at(["tags"])}the tags ${tags} are set by the action or by AWS, and those of the file are not used.`],
		...typeof value.clientToken === "string" ? [`${await at(["clientToken"])}\`clientToken\` is not used: the action makes one for each creation.`] : []
	];
}
function withoutKey(value, key) {
	return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
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

/***/ 3314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ scalingShape),
/* harmony export */   i: () => (/* binding */ scalingSettings),
/* harmony export */   n: () => (/* binding */ policySettings),
/* harmony export */   r: () => (/* binding */ scalingProblems),
/* harmony export */   t: () => (/* binding */ daemonProblem)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7657);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3710);


// src/service/scaling/settings.ts
/** The API's numbers are 32 bits long. */
const most = 2 ** 31 - 1;
const whole = (allowed) => ({
	isAllowed: (value) => Number.isInteger(value) && value >= 0 && value <= most,
	allowed
});
const tasks = whole("a whole number of tasks from 0 on");
const percent = {
	isAllowed: (value) => value >= 1 && value <= 100,
	allowed: "a percentage from 1 to 100"
};
const seconds = whole("a whole number of seconds from 0 on");
const rules = {
	min: tasks,
	max: tasks,
	cpu: percent,
	memory: percent,
	requestsPerTarget: {
		isAllowed: (value) => value > 0 && value <= most,
		allowed: "a number above 0: the requests of one task in a minute"
	},
	scaleInCooldown: seconds,
	scaleOutCooldown: seconds
};
const names = Object.keys(rules);
/** The settings that make a policy. */
const policySettings = [
	"cpu",
	"memory",
	"requestsPerTarget"
];
/** For the conversion of texts that were filled in. */
const scalingShape = {
	kind: "structure",
	members: new Map(names.map((name) => [name, () => ({ kind: "number" })])),
	required: []
};
/** What is wrong with `autoScaling` by itself, and with what the file says of the service beside it. Pure. */
function scalingProblems(value, file) {
	const wrong = Object.entries(value).flatMap(([name, member]) => memberProblem(name, member));
	const of = (name) => ({ path: ["autoScaling", name] });
	const { min, max } = value;
	if (typeof min === "number" && typeof max === "number" && min > max) wrong.push({
		...of("max"),
		problem: `\`max\` is ${max}, but \`min\` is ${min}: \`max\` must not be below \`min\``
	});
	if (policySettings.every((name) => (value[name] ?? null) === null)) {
		const unused = ["scaleInCooldown", "scaleOutCooldown"].find((name) => (value[name] ?? null) !== null);
		if (unused !== void 0) {
			const problem = `\`${unused}\` belongs to a target, and none is named: add \`cpu\`, \`memory\` or \`requestsPerTarget\`, or leave it out`;
			wrong.push({
				...of(unused),
				problem
			});
		}
	}
	if (file.schedulingStrategy === "DAEMON") wrong.push({
		path: ["autoScaling"],
		problem: daemonProblem
	});
	return wrong;
}
/** Why a DAEMON service has no auto scaling. */
const daemonProblem = "a service with the scheduling strategy `DAEMON` runs one task on each instance, so it has no auto scaling: leave `autoScaling` out";
function memberProblem(name, value) {
	const path = ["autoScaling", name];
	const rule = Object.hasOwn(rules, name) ? rules[name] : void 0;
	if (rule === void 0) return [{
		path,
		problem: unknownMember(name)
	}];
	if (value === null || typeof value === "number" && rule.isAllowed(value)) return [];
	const given = typeof value === "number" ? ` is ${value}` : ` is ${Array.isArray(value) ? "a list" : (0,_json_js__WEBPACK_IMPORTED_MODULE_1__.t)(value) ? "a mapping" : `a ${typeof value === "string" ? "text" : typeof value}`}`;
	const quotes = typeof value === "string" ? "; write it as a number, without quotes and units" : "";
	return [{
		path,
		problem: `\`${name}\` of \`autoScaling\`${given}, and must be ${rule.allowed}${quotes}`
	}];
}
function unknownMember(name) {
	const shown = /^[A-Za-z][A-Za-z0-9]{0,63}$/.test(name) ? `\`${name}\`` : "of this name";
	const [meant] = (0,_similar_js__WEBPACK_IMPORTED_MODULE_0__.t)(name.slice(0, 80), names, 1);
	if (meant !== void 0) return `\`autoScaling\` has no member ${shown}; did you mean \`${meant}\`?`;
	return `\`autoScaling\` has no member ${shown}. It has: ${names.map((each) => `\`${each}\``).join(", ")}`;
}
/** The settings of a mapping without problems; null where it names none. */
function scalingSettings(value) {
	const of = (name) => typeof value[name] === "number" ? value[name] : null;
	const settings = Object.fromEntries(names.map((name) => [name, of(name)]));
	return names.every((name) => settings[name] === null) ? null : settings;
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