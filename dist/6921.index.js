"use strict";
exports.id = 6921;
exports.ids = [6921,3892];
exports.modules = {

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ shellWord),
/* harmony export */   n: () => (/* binding */ logLinesOf),
/* harmony export */   r: () => (/* binding */ proseMarkdown),
/* harmony export */   t: () => (/* binding */ hasCommand)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);

// src/lib/commands.ts
/** Programs whose commands messages name. */
const programs = [
	"aws ",
	"docker ",
	"curl ",
	"gh ",
	"git "
];
/** Longer texts are not a sentence of ours. */
const longestText = 2e4;
/**
* The pieces of a message. What stands in backticks is code; so is a command that follows a colon, up to the end of
* its sentence. Both may contain text from outside: the caller escapes each piece.
*/
function piecesOf(text) {
	if (text.length > longestText) return [{
		kind: "prose",
		text
	}];
	const parts = text.split("`");
	if (!(parts.length % 2 === 1)) return commandsIn(text);
	return parts.flatMap((part, index) => {
		if (index % 2 === 0) return commandsIn(part);
		return part === "" ? [] : [{
			kind: isCommand(part) ? "command" : "word",
			text: part
		}];
	});
}
/** A text as one word of a shell's command: quoted where it has other characters than names and ARNs have. */
function shellWord(text) {
	return /^[\w@%+=:,./-]{1,2048}$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/** Whether a message holds a command. */
function hasCommand(text) {
	return piecesOf(text).some(({ kind }) => kind === "command");
}
/** A message as lines of a log: each command in its own line, indented by four blanks more, ready to be copied. */
function logLinesOf(text, indent = "") {
	const lines = [];
	let prose = "";
	const flush = () => {
		if (prose.trim() !== "") lines.push(`${lines.length === 0 ? "" : indent}${prose.trim()}`);
		prose = "";
	};
	for (const { kind, text: piece } of piecesOf(text)) if (kind !== "command") prose += kind === "word" ? `\`${piece}\`` : piece;
	else {
		flush();
		lines.push(`${indent}    ${piece}`);
	}
	if (/^[\s.,;:]*$/.test(prose)) prose = "";
	flush();
	return lines;
}
/** A message as Markdown: its code as code, everything in it escaped. */
function proseMarkdown(text) {
	const pieces = piecesOf(text);
	if (pieces.length === 1 && pieces[0]?.kind === "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
	return pieces.map((piece) => {
		if (piece.kind !== "prose") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(piece.text);
		const before = /^\s/.test(piece.text) ? " " : "";
		const after = /\s$/.test(piece.text) ? " " : "";
		return `${before}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(piece.text)}${after}`;
	}).join("").trim();
}
function isCommand(text) {
	return programs.some((program) => text.startsWith(program)) && text.trim().includes(" ");
}
/** The commands that follow a colon and a blank. */
function commandsIn(text) {
	const pieces = [];
	let from = 0;
	for (let colon = text.indexOf(": "); colon !== -1; colon = text.indexOf(": ", Math.max(colon + 1, from))) {
		const start = colon + 2;
		if (!programs.some((program) => text.startsWith(program, start))) continue;
		const end = endOfCommand(text, start);
		pieces.push({
			kind: "prose",
			text: text.slice(from, start)
		}, {
			kind: "command",
			text: text.slice(start, end)
		});
		from = end;
	}
	if (from < text.length) pieces.push({
		kind: "prose",
		text: text.slice(from)
	});
	return pieces;
}
/** A command ends where the sentence goes on or ends: at a comma, a semicolon, a parenthesis, a line, a full stop. */
function endOfCommand(text, start) {
	let quote = "";
	for (let at = start; at < text.length; at += 1) {
		const character = text.charAt(at);
		const next = text.charAt(at + 1);
		if (quote !== "") {
			if (character === quote) quote = "";
			continue;
		}
		if (character === "\n") return at;
		if (character === "\"" || character === "'") quote = character;
		const isEnd = next === "" || next === " " || next === "\n";
		if ((character === "," || character === ";") && isEnd) return at;
		if (character === " " && next === "(") return at;
		if (character === "." && isEnd && text.charAt(at - 1) !== " ") return at;
	}
	return text.length;
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

/***/ 7609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fixedMembers),
/* harmony export */   r: () => (/* binding */ missingTags),
/* harmony export */   t: () => (/* binding */ definitionChanges)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _never_served_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _same_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6408);




// src/service/definition/member-changes.ts
/** Members that ECS does not change in place (ECS API reference, "UpdateService": it has no such members). */
const fixed = [
	"launchType",
	"schedulingStrategy",
	"role"
];
/**
* The members of UpdateService with which a service becomes what its definition says: those that the file names and that
* differ. Pure.
*
* @param given members that the inputs of the step set: these take precedence over the file
*/
function definitionChanges(service, definition, given) {
	const changes = {};
	for (const [name, wanted] of Object.entries(definition.members)) {
		if (fixed.includes(name) || Object.hasOwn(given, name)) continue;
		if (!(0,_same_member_js__WEBPACK_IMPORTED_MODULE_2__.t)(service.members[name], wanted, name)) changes[name] = completed(service.members[name], wanted, name);
	}
	const count = definition.desiredCount ?? 1;
	if (service.scheduling === "REPLICA" && given.desiredCount === void 0 && (0,_never_served_js__WEBPACK_IMPORTED_MODULE_0__.t)(service) && service.desired !== count) changes.desiredCount = count;
	return changes;
}
/**
* A member as it is sent: UpdateService replaces what it is given, so what the file leaves out of an object stays as it
* is. Of the deployment configuration ECS itself keeps the parts that are not sent.
*/
function completed(current, wanted, path) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(wanted) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(current)) return wanted;
	const members = Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, completed(current[name], value, `${path}.${name}`)]));
	return path === "deploymentConfiguration" ? members : {
		...current,
		...members
	};
}
/** Members that the file names, that differ and that ECS cannot change in place. Pure. */
function fixedMembers(service, { members }) {
	return fixed.flatMap((member) => {
		const to = members[member];
		if (to === void 0 || to === null) return [];
		const from = presentOf(service, member);
		const isSame = member === "role" ? lastPart(from) === lastPart(to) : (0,_same_member_js__WEBPACK_IMPORTED_MODULE_2__.t)(from ?? void 0, to, member);
		const isReplaced = member === "launchType" && from === null && Array.isArray(members.capacityProviderStrategy);
		return isSame || isReplaced ? [] : [{
			member,
			from,
			to
		}];
	});
}
function presentOf({ members }, member) {
	return (member === "role" ? members.roleArn : members[member]) ?? null;
}
/** The name at the end of a role's ARN, or the name itself. */
function lastPart(role) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(role)?.split("/").at(-1) ?? null;
}
/** The tags of the file that the service does not have so. Pure. */
function missingTags(service, { tags }) {
	return tags.filter(({ key, value }) => (0,_service_tags_js__WEBPACK_IMPORTED_MODULE_1__.o)(service, key) !== value);
}



/***/ }),

/***/ 7939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ neverServedTag),
/* harmony export */   t: () => (/* binding */ hasNeverServed)
/* harmony export */ });
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6988);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);


// src/service/never-served.ts
/**
* The tag of a service whose first deployment failed, and that was scaled to 0: the id of that deployment. A later
* deployment has another id, so the tag needs no removal.
*/
const neverServedTag = "ecs-deploy:never-served";
/** How long after the creation of a service its first deployment may be dated, ms. */
const firstDeploymentMs = 6e4;
/**
* Whether no deployment of the service has ever completed with tasks, as far as its present state and its tags show: ECS
* completes a deployment that is scaled to 0, too. Pure.
*/
function hasNeverServed(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.s)(service);
	if (primary === null) return false;
	if ((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_0__.o)(service, "ecs-deploy:never-served") === primary.id) return true;
	const isFirst = primary.createdAtMs - (0,_service_js__WEBPACK_IMPORTED_MODULE_1__.t)(service) < firstDeploymentMs;
	const isOpen = (state) => state === "IN_PROGRESS" || state === "FAILED";
	return isFirst && service.deployments.every(({ rolloutState }) => isOpen(rolloutState));
}



/***/ }),

/***/ 5978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSuccess),
/* harmony export */   r: () => (/* binding */ worstOutcome),
/* harmony export */   t: () => (/* binding */ OUTCOMES)
/* harmony export */ });
// src/contract/outcomes.ts
/** How a run ended for a service, worst first: with several services the worst outcome is the run's. */
const OUTCOMES = [
	{
		name: "failed",
		meaning: "The deployment failed, and the service was not rolled back: rollback is turned off, there is no earlier revision, or the rollback failed too.",
		step: "red"
	},
	{
		name: "unknown",
		meaning: "The action lost track of the deployment that it started, because the credentials expired or access was denied.",
		step: "red"
	},
	{
		name: "timed-out",
		meaning: "The deployment neither completed nor failed within the time limit. It is left as it is.",
		step: "red"
	},
	{
		name: "cancelled",
		meaning: "The workflow was cancelled. The log shows what is still running.",
		step: "red"
	},
	{
		name: "superseded",
		meaning: "Another deployment replaced this one. It is left alone.",
		step: "red"
	},
	{
		name: "rolled-back",
		meaning: "The service runs an earlier revision, because the deployment failed. Green with `mode: rollback`.",
		step: "red unless asked for"
	},
	{
		name: "paused",
		meaning: "A pause hook holds the deployment, and `wait-until: paused` ends the step there.",
		step: "green"
	},
	{
		name: "deployed",
		meaning: "The deployment completed: the new revision is stable, and no old tasks remain. Without waiting: the deployment was started.",
		step: "green"
	},
	{
		name: "removed",
		meaning: "`mode: remove`: the service is deleted, and all of its tasks have stopped.",
		step: "green"
	},
	{
		name: "reported",
		meaning: "`mode: status`: the step showed what runs. Red where `fail-on` names something that was found.",
		step: "green"
	},
	{
		name: "planned",
		meaning: "The step showed what a deployment would change. Nothing was changed.",
		step: "green"
	},
	{
		name: "registered",
		meaning: "The revision was registered. No service was named.",
		step: "green"
	},
	{
		name: "unchanged",
		meaning: "The service already runs this revision. Nothing was changed.",
		step: "green"
	}
];
/** The worst of several outcomes; `unchanged` when there are none. */
function worstOutcome(outcomes) {
	const present = new Set(outcomes);
	return OUTCOMES.find(({ name }) => present.has(name))?.name ?? "unchanged";
}
/** Whether the step is green; a rollback is only where the user asked for one. */
function isSuccess(outcome, run) {
	const step = OUTCOMES.find(({ name }) => name === outcome)?.step;
	return step === "green" || step === "red unless asked for" && run.rollback;
}



/***/ }),

/***/ 6484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tryEach),
/* harmony export */   i: () => (/* binding */ readEach),
/* harmony export */   n: () => (/* binding */ readDefinitions),
/* harmony export */   r: () => (/* binding */ readDigests),
/* harmony export */   t: () => (/* binding */ imagesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8356);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6988);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);






// src/status/read-each.ts
/** How many calls are made side by side: few enough that ECS's quotas are not used up at once, and that it takes seconds. */
const together = 10;
/** Troubles that the next call would meet, too. */
const lasting = [
	"denied",
	"throttled",
	"transient",
	"credentials"
];
/**
* Reads things one by one, ten at a time. An error that the next call would meet too ends the reading: a part that is
* denied or throttled is left empty, and does not take minutes.
*
* @throws whatever is no AwsError, and where the run was cancelled
*/
async function readEach(items, read) {
	const waiting = [...new Set(items)];
	const found = /* @__PURE__ */ new Map();
	const unread = [];
	let error = null;
	let isOver = false;
	const work = async () => {
		for (let item = waiting.shift(); item !== void 0; item = waiting.shift()) {
			if (isOver) {
				unread.push(item);
				continue;
			}
			try {
				found.set(item, await read(item));
			} catch (thrown) {
				if (!(thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || thrown.details.kind === "aborted") throw thrown;
				error ??= thrown;
				isOver ||= lasting.includes(thrown.details.kind);
				unread.push(item);
			}
		}
	};
	await Promise.all(Array.from({ length: together }, work));
	return {
		found,
		unread,
		error
	};
}
/** The same for calls that each stand for themselves: one that is denied says nothing of the others. */
async function tryEach(items, read) {
	const { found } = await readEach(items, async (item) => read(item).catch(asValue));
	return items.flatMap((item) => {
		const result = found.get(item);
		return result === void 0 ? [] : [{
			item,
			result
		}];
	});
}
function asValue(error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t && error.details.kind !== "aborted") return error;
	throw error;
}
/** The items in groups of at most `size`. */
function groupsOf(items, size) {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, index * size + size));
}
// src/status/read-revisions.ts
/** What DescribeServiceRevisions takes in one call (ECS API reference). */
const mostRevisions = 20;
/** The longest reference that ECS takes is shorter. */
const digestForm = /^sha256:[0-9a-f]{64}$/;
/** The revisions that the services are set to, by ARN: one call for each, whatever the number of services that run it. */
async function readDefinitions(services, { ecs, hide, signal }) {
	const { found, unread, error } = await readEach(services.flatMap(({ taskDefinition }) => taskDefinition ?? []), async (arn) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__.n)(await ecs.describeTaskDefinition(arn, signal)));
	for (const { definition } of found.values()) hide(definition);
	if (error === null) return {
		value: found,
		warnings: [],
		notices: []
	};
	return {
		value: found,
		warnings: [],
		notices: [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.j)(unread.length, "revision")} could not be read, so images, commits and differences are missing for their services: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error))}`]
	};
}
/**
* The digests that ECS pinned the images of the services to. Asked only for services of which the task definition does not
* tell all digests: twenty with one call.
*/
async function readDigests(services, definitions, { ecs, signal }) {
	const wanted = /* @__PURE__ */ new Map();
	for (const service of services) {
		const definition = definitions.get(service.taskDefinition ?? "")?.definition;
		const revision = definition !== void 0 && isPinned(definition) ? null : ownRevision(service);
		if (revision !== null) wanted.set(service.arn, revision);
	}
	const { found, error } = await readEach(groupsOf([...new Set(wanted.values())], mostRevisions), (group) => ecs.pinnedDigests(group, signal));
	const byRevision = new Map([...found.values()].flatMap((each) => [...each]));
	return {
		value: new Map([...wanted].map(([service, revision]) => [service, byRevision.get(revision) ?? /* @__PURE__ */ new Map()])),
		warnings: [],
		notices: error === null ? [] : [`The digests of some images could not be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error))}`]
	};
}
function isPinned(definition) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(definition.containerDefinitions).every(({ image }) => digestIn((0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(image) ?? "") !== null);
}
/** The service revision of the newest deployment, whose number it has at its end; the only one where there is one. */
function ownRevision(service) {
	const digits = (0,_service_js__WEBPACK_IMPORTED_MODULE_5__.s)(service)?.id.split("/").pop() ?? "";
	return service.serviceRevisions.find((arn) => digits !== "" && arn.endsWith(`/${digits}`)) ?? (service.serviceRevisions.length === 1 ? service.serviceRevisions[0] ?? null : null);
}
/** The images of a revision with their digests, as far as either is known. Pure. */
function imagesOf(definition, digests) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.o)(definition?.containerDefinitions).map((container) => {
		const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(container.name) ?? "";
		const image = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__.s)(container.image) ?? "";
		const pinned = digests.get(name) ?? null;
		const known = pinned !== null && digestForm.test(pinned) ? pinned : null;
		return {
			container: name,
			image,
			digest: digestIn(image) ?? known
		};
	});
}
function digestIn(image) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(image.slice(0, 1e3));
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(parsed) ? parsed.digest : null;
}



/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withRevisionMembers),
/* harmony export */   n: () => (/* binding */ isInRevision),
/* harmony export */   r: () => (/* binding */ revision_members_exports),
/* harmony export */   t: () => (/* binding */ connectsToGateway)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5162);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);



// src/service/revision-members.ts
var revision_members_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)({ withRevisionMembers: () => withRevisionMembers });
/** Members that UpdateService takes and that only the service revision shows (types of the AWS SDK, November 2026). */
const onlyInRevisions = ["gatewayConnectors", "monitoring"];
/** Members of UpdateService that are part of a service revision ("ServiceRevision", the same types). */
const inRevisions = [
	...onlyInRevisions,
	"capacityProviderStrategy",
	"platformVersion",
	"networkConfiguration",
	"loadBalancers",
	"serviceRegistries",
	"serviceConnectConfiguration",
	"volumeConfigurations",
	"vpcLatticeConfigurations"
];
/** Whether a member of UpdateService is part of a service revision, to which ECS rolls back. */
function isInRevision(member) {
	return inRevisions.includes(member);
}
/** Whether members of a service connect it to an ECS gateway. */
function connectsToGateway(members) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.o)(members.gatewayConnectors).length > 0;
}
/**
* The services with those of their present members that DescribeServices leaves out, so that what is asked for can be
* compared with what is there. Reads only where `changes` name such a member: one call for each service. Where that
* fails, the service stays as it is, and `trouble` says why.
*/
async function withRevisionMembers(services, changes, ecs, signal) {
	if (!onlyInRevisions.some((member) => member in changes)) return {
		services: [...services],
		trouble: null
	};
	const read = await Promise.all(services.map((service) => readOne(service, ecs, signal)));
	return {
		services: read.map(({ service }) => service),
		trouble: read.find(({ trouble }) => trouble !== null)?.trouble ?? null
	};
}
async function readOne(service, ecs, signal) {
	const revisions = service.serviceRevisions.slice(0, 20);
	if (revisions.length === 0) return {
		service,
		trouble: null
	};
	try {
		const found = await ecs.revisionMembers(revisions, signal);
		const digits = service.deployments[0]?.id.split("/").pop() ?? "";
		const newest = revisions.find((arn) => arn.endsWith(`/${digits}`)) ?? revisions[0] ?? "";
		return {
			service: {
				...service,
				members: {
					...found.get(newest),
					...service.members
				}
			},
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) || signal.aborted) throw error;
		return {
			service,
			trouble: error.message
		};
	}
}



/***/ }),

/***/ 2327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ namesOf),
/* harmony export */   t: () => (/* binding */ bySameCause)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);



// src/report/same-cause.ts
/** Names that a title shows; the others are counted. */
const shownNames = 10;
/**
* The services by their cause, in their order. Two causes are equal where they differ only in the names of the
* service, of its revisions and deployment, and in ids that AWS makes for each request.
*/
function bySameCause(services) {
	return grouped(services, (service) => {
		const rule = service.diagnosis?.causes[0]?.rule ?? "";
		const { cause } = service;
		return `${rule}\n${cause === "" ? withoutNumbers(withoutNames(service.reason, service)) : withoutNames(cause, service)}`;
	}).map((same) => ({
		services: same,
		cause: same[0].cause,
		sentences: sentencesOf(same)
	}));
}
/** `web, worker, api and 4 more`. */
function namesOf(services, most = shownNames) {
	const shown = services.slice(0, most).map(({ service }) => service);
	const others = services.length - shown.length;
	return others > 0 ? `${shown.join(", ")} and ${others} more` : shown.join(", ");
}
function sentencesOf(same) {
	const restOf = ({ cause, reason }) => reason.slice(cause.length).trim();
	const [only, ...others] = same;
	if (others.length === 0) return restOf(only) === "" ? [] : [restOf(only)];
	return grouped(same, (service) => {
		const rest = restOf(service);
		return (0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.t)(rest) ? rest : withoutNumbers(withoutNames(rest, service));
	}).flatMap((equal) => {
		const [first, ...more] = equal;
		const rest = restOf(first);
		if (rest === "") return [];
		return [`${first.service}: ${rest}${more.length > 0 ? ` The same applies to ${likewise(more)}.` : ""}`];
	});
}
function likewise(services) {
	return services.length > shownNames ? `the other ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(services.length, "service")}` : namesOf(services);
}
function grouped(services, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const service of services) {
		const group = groups.get(keyOf(service));
		if (group === void 0) groups.set(keyOf(service), [service]);
		else group.push(service);
	}
	return [...groups.values()];
}
/** The text with a placeholder for everything that is named after this very service. */
function withoutNames(text, { service, revision, previous, deploymentId }) {
	const revisions = [revision, previous].flatMap((arn) => arn === null ? [] : [(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.s)(arn)]);
	const families = revisions.map((name) => name.slice(0, name.lastIndexOf(":")));
	return [
		...deploymentId === null ? [] : [deploymentId],
		...revisions,
		service,
		...families
	].filter((name) => name !== "").reduce((rest, name) => rest.replaceAll(name, "*"), text).replace(/^\d{1,9} tasks?\b/, "# tasks");
}
/** Counts, times and request ids. */
function withoutNumbers(text) {
	return text.replace(/[\w-]+/g, (word) => /^[a-f-]*\d[0-9a-f-]*$/.test(word) ? "#" : word);
}



/***/ }),

/***/ 6408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ holdsMember)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7657);

// src/service/definition/same-member.ts
/**
* What ECS takes for a member that was never set, by its path without indexes (ECS API reference, "CreateService" and the
* types of its members). DescribeServices may leave out what has its default.
*/
const defaults = /* @__PURE__ */ new Map([
	["availabilityZoneRebalancing", "DISABLED"],
	["capacityProviderStrategy.base", 0],
	["capacityProviderStrategy.weight", 0],
	["deploymentConfiguration.alarms.enable", false],
	["deploymentConfiguration.alarms.rollback", false],
	["deploymentConfiguration.bakeTimeInMinutes", 0],
	["deploymentConfiguration.canaryConfiguration.canaryBakeTimeInMinutes", 10],
	["deploymentConfiguration.canaryConfiguration.canaryPercent", 5],
	["deploymentConfiguration.deploymentCircuitBreaker.enable", false],
	["deploymentConfiguration.deploymentCircuitBreaker.resetOnHealthyTask", true],
	["deploymentConfiguration.deploymentCircuitBreaker.rollback", false],
	["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.type", "BOUNDED_PERCENT"],
	["deploymentConfiguration.deploymentCircuitBreaker.thresholdConfiguration.value", 50],
	["deploymentConfiguration.earlySuccessCriteria.enable", false],
	["deploymentConfiguration.lifecycleHooks.targetType", "AWS_LAMBDA"],
	["deploymentConfiguration.lifecycleHooks.timeoutConfiguration.action", "ROLLBACK"],
	["deploymentConfiguration.lifecycleHooks.timeoutConfiguration.timeoutInMinutes", 1440],
	["deploymentConfiguration.linearConfiguration.stepBakeTimeInMinutes", 6],
	["deploymentConfiguration.linearConfiguration.stepPercent", 10],
	["deploymentConfiguration.maximumPercent", 200],
	["deploymentConfiguration.minimumHealthyPercent", 100],
	["deploymentConfiguration.strategy", "ROLLING"],
	["deploymentController.type", "ECS"],
	["enableECSManagedTags", false],
	["enableExecuteCommand", false],
	["healthCheckGracePeriodSeconds", 0],
	["networkConfiguration.awsvpcConfiguration.assignPublicIp", "DISABLED"],
	["platformVersion", "LATEST"],
	["propagateTags", "NONE"],
	["schedulingStrategy", "REPLICA"],
	["serviceConnectConfiguration.enabled", false]
]);
/** Lists whose order means something; all others are sets to ECS. */
const ordered = /* @__PURE__ */ new Set(["placementStrategy"]);
/**
* Whether the present value of a member has everything that is wanted: objects member by member, lists whole and in any
* order, what is not set as its default. More than is wanted is no difference: ECS fills in what a user left out.
*
* @param path the member's name, and the names of those around it, without indexes
*/
function holdsMember(current, wanted, path) {
	if (Array.isArray(wanted)) return holdsList(current ?? [], wanted, path);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(wanted)) {
		const present = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(current) ? current : {};
		if (current !== void 0 && current !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__.t)(current)) return false;
		if (isPauseOf(path, present, wanted)) return holdsMember(present.lifecycleStages, wanted.lifecycleStages ?? [], `${path}.lifecycleStages`);
		return Object.entries(wanted).every(([name, value]) => holdsMember(present[name], value, `${path}.${name}`));
	}
	if (current === void 0 || current === null) return defaults.has(path) && defaults.get(path) === wanted;
	return current === wanted || isNamespace(path, current, wanted);
}
function holdsList(current, wanted, path) {
	if (!Array.isArray(current) || current.length !== wanted.length) return false;
	if (ordered.has(path)) return wanted.every((value, index) => holdsMember(current[index], value, path));
	const left = [...current];
	return wanted.every((value) => {
		const at = left.findIndex((each) => holdsMember(each, value, path));
		if (at === -1) return false;
		left.splice(at, 1);
		return true;
	});
}
/** Of a pause hook DescribeServices may show nothing but its stages, so nothing else of it can be compared. */
function isPauseOf(path, present, wanted) {
	if (path !== "deploymentConfiguration.lifecycleHooks" || wanted.targetType !== "PAUSE") return false;
	return present.targetType === void 0 && present.hookTargetArn === void 0 && present.lifecycleStages !== void 0;
}
/** A Cloud Map namespace that is given by name may be shown by its ARN, which does not contain the name. */
function isNamespace(path, current, wanted) {
	if (path !== "serviceConnectConfiguration.namespace" || typeof current !== "string") return false;
	return typeof wanted === "string" && current.startsWith("arn:") && !wanted.startsWith("arn:");
}



/***/ }),

/***/ 4399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ STATES),
/* harmony export */   i: () => (/* binding */ troubleLines),
/* harmony export */   n: () => (/* binding */ countText),
/* harmony export */   r: () => (/* binding */ tallyText),
/* harmony export */   t: () => (/* binding */ closingLine)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(217);



// src/status/board.ts
/** What a service may be found in, the worst first: the order of the table. */
const STATES = [
	"failed",
	"paused",
	"unhealthy",
	"rolled-back",
	"in-progress",
	"drift",
	"ok"
];
// src/report/status-lines.ts
/** One line for each service with trouble, the worst first. */
function troubleLines({ services }) {
	return services.filter(({ status }) => status !== void 0 && status.state !== "ok").map(lineOf);
}
function lineOf({ service, cluster, reason, status }) {
	const words = (status?.states ?? []).map((state) => _status_words_js__WEBPACK_IMPORTED_MODULE_1__.i[state]).join(", ");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(`${(0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(cluster)}/${service}: ${words}. ${reason}`);
}
/** How many services there are, and how many of them are in which state. */
function closingLine(report) {
	return `${countText(report)}: ${tallyText(report.services)}.`;
}
/** `12 services in 2 clusters`. */
function countText({ services, board }) {
	const clusters = board?.clusters ?? [];
	const [only = ""] = clusters;
	const where = clusters.length === 1 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)((0,_arn_js__WEBPACK_IMPORTED_MODULE_2__.t)(only)) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(clusters.length, "cluster");
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(services.length, "service")} in ${where}`;
}
/** `1 failed, 2 unhealthy, 9 ok`. */
function tallyText(services) {
	const countOf = (state) => services.filter(({ status }) => status?.state === state).length;
	const parts = STATES.flatMap((state) => {
		const count = countOf(state);
		return count === 0 ? [] : [`${count} ${state === "drift" ? "with drift" : _status_words_js__WEBPACK_IMPORTED_MODULE_1__.i[state]}`];
	});
	return parts.length === 0 ? "nothing to show" : parts.join(", ");
}



/***/ }),

/***/ 217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ timeOrNull),
/* harmony export */   i: () => (/* binding */ stateWords),
/* harmony export */   n: () => (/* binding */ momentText),
/* harmony export */   r: () => (/* binding */ reasonOf),
/* harmony export */   t: () => (/* binding */ ageText)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4664);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6819);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);



// src/report/status-words.ts
/** A state inside a sentence, and in the table. */
const stateWords = {
	failed: "failed",
	paused: "paused",
	unhealthy: "unhealthy",
	"rolled-back": "rolled back",
	"in-progress": "in progress",
	drift: "drift",
	ok: "ok"
};
/** Lengths of what others wrote, characters; how many targets and differences are named. */
const longestReason = 300;
const shownTargets = 3;
const shownChanges = 5;
/** What is to say of a service, as whole sentences: its troubles, the worst first. Pure. */
function reasonOf(service, status) {
	const sentences = status.states.flatMap((state) => sentenceOf(state, service, status) ?? []);
	const failure = statesFailure(status) ? [] : failureSentence(status);
	return [...sentences, ...failure].join(" ");
}
function sentenceOf(state, service, status) {
	const { deployment, targets, drift } = status;
	switch (state) {
		case "failed": return `${withReason("Its deployment failed", deployment.reason)} ${revisionSentence(status)}`;
		case "paused": return pauseSentence(status);
		case "unhealthy": return [targetSentence(targets), taskSentence(service, status)].filter((text) => text !== "").join(" ");
		case "rolled-back": {
			const revision = service.taskDefinition === null ? "the earlier revision" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.s)(service.taskDefinition);
			return withReason(`${deployment.progress === "rolling-back" ? "ECS is rolling back" : "ECS rolled back"} to ${revision}`, deployment.reason);
		}
		case "in-progress": return progressSentence(service, status);
		case "drift": return drift === null ? null : driftSentence(drift);
		case "ok": return `${service.running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.desired, "task")} ${service.running === 1 ? "runs" : "run"}.`;
	}
}
function withReason(head, reason) {
	return reason === null ? `${head}.` : `${head}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(reason, longestReason))}`;
}
function pauseSentence(status) {
	const { pause } = status.deployment;
	if (pause === null) return null;
	const where = pause.stage === null ? "" : ` at ${pause.stage}`;
	const then = pause.timeoutAction === "CONTINUE" ? "continues" : "rolls back";
	return `A pause hook holds its deployment${where}${pause.expiresAtMs === null ? "" : ` until ${momentText(pause.expiresAtMs)} UTC, then ECS ${then}`}. ${revisionSentence(status)}`;
}
function targetSentence(targets) {
	if (targets === null || targets.unhealthy.length === 0) return "";
	const { unhealthy, total } = targets;
	const shown = unhealthy.slice(0, shownTargets).map(({ group, target, reason, description }) => {
		const why = [reason, description].filter((text) => text !== null && text !== "").join(", ");
		return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(target, 100)} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(group, 100)}${why === "" ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(why, 200)})`}`;
	});
	const more = unhealthy.length - shown.length;
	const verb = unhealthy.length === 1 ? "is" : "are";
	return `${unhealthy.length} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(total, "target")} ${verb} unhealthy: ${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function taskSentence({ running, desired, pending }, { deployment }) {
	if (running >= desired || ["in-progress", "rolling-back"].includes(deployment.progress)) return "";
	return `${running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(desired, "task")} ${running === 1 ? "runs" : "run"}${pending > 0 ? `, ${pending} pending` : ""}.`;
}
/** How many tasks each revision has: `web:42 has 1 task, web:41 has 2 tasks.` */
function revisionSentence({ deployment }) {
	return `${deployment.revisions.map(({ arn, running }) => `${arn === "" ? "a revision" : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__.s)(arn)} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(running, "task")}`).slice(0, 4).join(", ")}.`;
}
function progressSentence(service, status) {
	const { deployment } = status;
	if (deployment.progress === "deleting") return `It is being deleted: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(service.running + service.pending, "task")} left.`;
	if (deployment.progress === "in-progress") return `A deployment is in progress. ${revisionSentence(status)}`;
	const { running, desired } = service;
	return `${running} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(desired, "task")} ${running === 1 ? "runs" : "run"}, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(desired - running, "more task")} ${desired - running === 1 ? "is" : "are"} starting.`;
}
function driftSentence({ changes, members }) {
	const paths = [...changes.map(({ path }) => path), ...members.map(({ member }) => `service.${member}`)];
	const shown = paths.slice(0, shownChanges).map((path) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(path, 100));
	const more = paths.length - shown.length;
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(paths.length, "difference")} from the files: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
/** The reason of the deployment says it, or nothing is wrong that it could explain. */
function statesFailure({ states, deployment, lastFailure }) {
	const isTrouble = states.some((state) => state !== "drift" && state !== "ok");
	return lastFailure === null || !isTrouble || deployment.reason === lastFailure.message;
}
function failureSentence({ lastFailure }) {
	if (lastFailure === null) return [];
	return [`Last failure (${momentText(lastFailure.atMs)} UTC): ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.k)(lastFailure.message, longestReason))}`];
}
/** `2026-01-15 09:30`, in UTC; `an unknown time` where a time from outside is none. */
function momentText(atMs) {
	return timeOrNull(atMs)?.slice(0, 16).replace("T", " ") ?? "an unknown time";
}
/** ISO 8601, in UTC; null for what is no time. */
function timeOrNull(atMs) {
	const date = new Date(atMs ?? NaN);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
/** How long ago something was: `42 s`, `3 min`, `5 h`, `12 d`. */
function ageText(elapsedMs) {
	const days = Math.floor(elapsedMs / 864e5);
	if (days >= 2) return `${days} d`;
	const hours = Math.floor(elapsedMs / 36e5);
	if (hours >= 1) return `${hours} h`;
	return (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__.t)(elapsedMs).replace(/ \d{2} s$/, "");
}



/***/ }),

/***/ 6921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _clusters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1548);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4664);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);
/* harmony import */ var _status_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4399);
/* harmony import */ var _same_cause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
/* harmony import */ var _status_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(217);
/* harmony import */ var _succeeded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7554);
/* harmony import */ var _unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7360);
/* harmony import */ var _github_notice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3317);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6988);
/* harmony import */ var _task_sets_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6174);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7657);
/* harmony import */ var _target_revisions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6197);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9336);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9984);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3710);
/* harmony import */ var _read_revisions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6484);
/* harmony import */ var _controllers_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1134);
/* harmony import */ var _member_changes_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7609);
/* harmony import */ var _revision_members_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3892);
/* harmony import */ var _service_tags_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5180);






















// src/status/judge.ts
/** A failure that is older says nothing of tasks that are being started now, ms. */
const recentMs = 36e5;
/** What a service is in, the worst first. Pure. */
function statesOf(service, observed, nowMs) {
	const { deployment, drift } = observed;
	const { progress } = deployment;
	const isStarting = areTasksStarting(service, observed, nowMs);
	const found = {
		failed: progress === "failed",
		paused: deployment.pause !== null,
		unhealthy: isUnhealthy(service, observed) && !isStarting,
		"rolled-back": progress === "rolled-back" || progress === "rolling-back",
		"in-progress": deployment.pause === null && (progress === "in-progress" || progress === "deleting" || isStarting),
		drift: drift !== null && drift.changes.length + drift.members.length > 0,
		ok: false
	};
	const states = _status_lines_js__WEBPACK_IMPORTED_MODULE_2__.a.filter((state) => found[state]);
	return states.length === 0 ? ["ok"] : states;
}
function isUnhealthy(service, observed) {
	if ((observed.targets?.unhealthy.length ?? 0) > 0) return true;
	return hasTooFewTasks(service, observed);
}
/** Fewer tasks run than are desired, and no deployment explains it. */
function hasTooFewTasks(service, { deployment }) {
	return ![
		"in-progress",
		"rolling-back",
		"deleting"
	].includes(deployment.progress) && service.running < service.desired;
}
/** Tasks that are missing are being started, as after scaling out: no failure tells of another reason. */
function areTasksStarting(service, observed, nowMs) {
	const { running, pending, desired } = service;
	if ((observed.targets?.unhealthy.length ?? 0) > 0 || !hasTooFewTasks(service, observed) || observed.deployment.progress === "failed") return false;
	const hasFailed = observed.lastFailure !== null && nowMs - observed.lastFailure.atMs < recentMs;
	return running > 0 && running + pending >= desired && !hasFailed;
}
/** What of `fail-on` a service shows. A failed deployment is unhealthy, too. */
function findingsOf(states, failOn) {
	const shows = {
		drift: states.includes("drift"),
		unhealthy: states.includes("unhealthy") || states.includes("failed")
	};
	return failOn.filter((finding) => shows[finding]);
}
// src/report/build-status.ts
/** Differences that the output `diff` has at most, of all services together. */
const mostChanges = 1e3;
/** The report of `mode: status`: pure, from what was read. The services are in the order of their trouble. */
function buildStatus(run, { rows, warnings, repositoryUrl, runUrl }) {
	const { inputs, clusters, region, startedAtMs, endedAtMs } = run;
	const ordered = [...rows].sort(byTrouble);
	const findings = ordered.map(({ status }) => findingsOf(status.states, inputs.failOn));
	const services = ordered.map((row, index) => {
		const isFound = (findings[index]?.length ?? 0) > 0;
		return (0,_succeeded_js__WEBPACK_IMPORTED_MODULE_5__.t)({
			...factsOf(row),
			outcome: "reported"
		}, inputs.mode, isFound);
	});
	const failure = failureText(services, findings);
	return {
		mode: inputs.mode,
		dryRun: false,
		...(0,_succeeded_js__WEBPACK_IMPORTED_MODULE_5__.t)({ outcome: "reported" }, inputs.mode, failure !== null),
		cluster: clusters.join(", "),
		region,
		startedAtMs,
		endedAtMs,
		revisions: driftReports(ordered),
		services,
		task: null,
		steps: [],
		warnings: [...warnings],
		refusal: null,
		github: {
			shipped: [],
			repositoryUrl,
			deploymentId: null,
			runUrl,
			notices: []
		},
		board: {
			clusters: [...clusters],
			failure
		}
	};
}
/** The worst first, then by cluster and name. */
function byTrouble(one, other) {
	const rank = ({ status }) => _status_lines_js__WEBPACK_IMPORTED_MODULE_2__.a.indexOf(status.state);
	const name = ({ cluster, service }) => `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(cluster)}/${service.name}`;
	return rank(one) - rank(other) || name(one).localeCompare(name(other), "en", { numeric: true });
}
function factsOf({ service, cluster, status }) {
	const { deployment } = status;
	const older = deployment.revisions.find(({ arn, running }) => arn !== service.taskDefinition && running > 0);
	return {
		...(0,_unchanged_service_js__WEBPACK_IMPORTED_MODULE_6__.n)(service, cluster, service.taskDefinition),
		previous: older?.arn ?? null,
		reason: (0,_status_words_js__WEBPACK_IMPORTED_MODULE_4__.r)(service, status),
		deploymentId: deployment.id,
		serviceDeploymentArn: deployment.pause?.serviceDeploymentArn ?? null,
		pause: deployment.pause,
		status
	};
}
/** What `fail-on` found, as sentences; null for nothing. */
function failureText(services, findings) {
	const texts = {
		unhealthy: (count) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(count, "service")} ${count === 1 ? "is" : "are"} unhealthy`,
		drift: (count) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(count, "service")} ${count === 1 ? "differs" : "differ"} from the files`
	};
	const parts = ["unhealthy", "drift"].flatMap((finding) => {
		const found = services.filter((_, index) => findings[index]?.includes(finding));
		return found.length === 0 ? [] : [`${texts[finding](found.length)} (\`fail-on: ${finding}\`): ${(0,_same_cause_js__WEBPACK_IMPORTED_MODULE_3__.n)(found)}.`];
	});
	return parts.length === 0 ? null : parts.join("\n");
}
/** The differences from the files, a part for each service that has some: what the output `diff` is made of. */
function driftReports(rows) {
	const reports = [];
	let left = mostChanges;
	for (const { service, cluster, status } of rows) {
		const { changes = [], members = [] } = status.drift ?? {};
		if (changes.length + members.length === 0 || left <= 0) continue;
		const shown = changes.slice(0, left);
		const shownMembers = members.slice(0, left - shown.length);
		left -= shown.length + shownMembers.length;
		reports.push({
			family: `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(cluster)}/${service.name}`,
			arn: service.taskDefinition,
			registered: false,
			file: null,
			changes: shown,
			members: shownMembers.map((member) => ({
				service: service.name,
				...member
			})),
			images: []
		});
	}
	return reports;
}
// src/status/deployment-state.ts
/** What DescribeServices tells of the newest deployment of a service. All pure. */
/** A deployment that ECS makes for a rollback is dated so long after the event at most, ms. */
const sameMomentMs = 5e3;
/** ECS's words for a rollback (ECS developer guide, "Service event messages"). */
const rollbackWords = /rolling back to deployment|rolled back because/i;
/** Events that tell of a failure; the words differ in their beginning, so the tail is matched. */
const failureWords = /deployment failed|rolled back because|unable to|unhealthy in|not healthy in|failed container health checks|failed to|could not launch|being throttled|misconfigured|no longer maintain/i;
/** The newest deployment of a service, and how it stands. */
function newestDeployment(service) {
	const primary = (0,_service_js__WEBPACK_IMPORTED_MODULE_19__.s)(service);
	if (primary === null) return newestTaskSet(service);
	const progress = progressOf(service, primary);
	return {
		id: primary.id === "" ? null : primary.id,
		progress,
		sinceMs: primary.createdAtMs || null,
		reason: reasonOf(service, primary, progress),
		revisions: service.deployments.map(({ taskDefinition, running, desired }) => ({
			arn: taskDefinition,
			running,
			desired
		})),
		pause: null
	};
}
function progressOf(service, primary) {
	if (service.status !== "ACTIVE") return "deleting";
	const others = service.deployments.filter((each) => each !== primary);
	if (primary.rolloutState === "FAILED") return "failed";
	const isRollback = wasRolledBack(service, primary) || others.some(({ rolloutState }) => rolloutState === "FAILED");
	if (primary.rolloutState === "IN_PROGRESS" || primary.rolloutState !== "COMPLETED" && others.length > 0) return isRollback ? "rolling-back" : "in-progress";
	return isRollback ? "rolled-back" : "completed";
}
/** Whether the newest deployment is one that ECS rolled back to, as the last rollback among the events tells. */
function wasRolledBack(service, primary) {
	if (/rolling back to deployment/i.test(primary.rolloutReason ?? "")) return true;
	const event = service.events.find(({ message }) => rollbackWords.test(message));
	if (event === void 0) return false;
	return primary.id !== "" && event.message.includes(primary.id) || primary.createdAtMs <= event.atMs + sameMomentMs;
}
function reasonOf(service, primary, progress) {
	if (progress === "failed") return primary.rolloutReason ?? failedEvent(service);
	if (progress !== "rolled-back" && progress !== "rolling-back") return null;
	return service.deployments.find(({ rolloutState }) => rolloutState === "FAILED")?.rolloutReason ?? failedEvent(service);
}
function failedEvent(service) {
	const event = service.events.find(({ message }) => /deployment failed|rolled back because/i.test(message));
	return event === void 0 ? null : withoutPrefix(event.message);
}
/** Where another controller than ECS's deploys, task sets take the place of deployments. */
function newestTaskSet(service) {
	const sets = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_20__.i)(service);
	const primary = sets.find(({ isPrimary }) => isPrimary) ?? null;
	const isOpen = sets.length > 1;
	return {
		id: primary?.id ?? null,
		progress: service.status === "ACTIVE" ? isOpen ? "in-progress" : "completed" : "deleting",
		sinceMs: primary?.createdAtMs || null,
		reason: null,
		revisions: sets.map(({ revision, running, desired }) => ({
			arn: revision ?? "",
			running,
			desired
		})),
		pause: null
	};
}
/** The last failure that a service shows: an event, or the end of one of its deployments. */
function lastFailureOf(service) {
	const event = service.events.find(({ message }) => failureWords.test(message));
	const logged = event === void 0 ? null : {
		atMs: event.atMs,
		message: withoutPrefix(event.message)
	};
	const failed = service.deployments.find(({ rolloutState }) => rolloutState === "FAILED");
	if (failed === void 0 || logged !== null && logged.atMs >= failed.updatedAtMs) return logged;
	return {
		atMs: failed.updatedAtMs,
		message: failed.rolloutReason ?? `Deployment ${failed.id} failed.`
	};
}
/** An event without the service's name, which stands beside it: the rest of the sentence is about "the service". */
function withoutPrefix(message) {
	return message.replace(/^(?:\(service [^)]{1,400}\)|service \S{1,300}) {0,4}(?=(?:is|was|has|failed) )/, "the service ").replace(/^(?:\(service [^)]{1,400}\)|service \S{1,300}) {0,4}/, "").replace(/^\(?deployment [^)\s]{1,100}\)? {1,4}(?=deployment )/, "").replace(/ For more information, see the Troubleshooting section .{0,100}$/, "");
}
// src/status/drift.ts
/**
* The revision that the files and the inputs describe; null where no input names one. Nothing of it is registered.
*
* @throws InputError with every problem of the file and of the rendering, AwsError where a named revision cannot be read
*/
async function readWanted(inputs, services, context) {
	if ((inputs.taskDefinition ?? inputs.taskDefinitionArn ?? inputs.taskDefinitionFamily) === null) return null;
	const home = {
		account: (0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.i)(services[0]?.arn ?? "")?.account ?? null,
		region: context.region
	};
	const alone = {
		...inputs,
		dryRun: true,
		service: []
	};
	const { revisions } = await (0,_target_revisions_js__WEBPACK_IMPORTED_MODULE_9__.r)(alone, [], home, context);
	const [revision] = revisions;
	if (revision === void 0) return null;
	const { definition, base } = revision;
	return {
		definition,
		onlyFamily: inputs.service.length > 0 || inputs.serviceDefinition !== null ? null : (0,_json_js__WEBPACK_IMPORTED_MODULE_21__.s)(definition.family),
		...imagesIn(definition, base, inputs),
		origin: base.origin
	};
}
/**
* A file leaves the images to the deployments of those containers that `container-name` names without `image`, and of those
* whose image names no version (a placeholder, no tag, `latest`). An image that an input sets always counts.
*/
function imagesIn(definition, base, inputs) {
	const ofFile = (0,_json_js__WEBPACK_IMPORTED_MODULE_21__.o)(base.definition.containerDefinitions);
	const inFile = new Map(ofFile.map(({ name, image }) => [(0,_json_js__WEBPACK_IMPORTED_MODULE_21__.s)(name) ?? "", image]));
	const open = /* @__PURE__ */ new Set();
	const set = /* @__PURE__ */ new Set();
	for (const { name: given, image } of (0,_json_js__WEBPACK_IMPORTED_MODULE_21__.o)(definition.containerDefinitions)) {
		const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_21__.s)(given) ?? "";
		const isLeft = inputs.image === null && inputs.containerName.includes(name);
		if (image !== inFile.get(name)) set.add(name);
		else if (isLeft || !namesVersion((0,_json_js__WEBPACK_IMPORTED_MODULE_21__.s)(image) ?? "")) open.add(name);
	}
	return {
		openImages: open,
		setImages: set
	};
}
function namesVersion(image) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.s)(image.slice(0, 1e3));
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.a)(parsed) && (parsed.digest !== null || parsed.tag !== null && parsed.tag !== "latest");
}
/** Whether a service is compared with the revision. Pure. */
function isCompared(wanted, running) {
	return wanted.onlyFamily === null || wanted.onlyFamily === running.definition.family;
}
/** What differs between the revision that a service runs and the wanted one, as ECS understands them. Pure. */
function revisionDrift(wanted, running, { images, commit }) {
	return (0,_diff_js__WEBPACK_IMPORTED_MODULE_10__.t)(running.definition, wanted.definition).filter((change) => {
		const image = images.find(({ container }) => change.path === `${container}.image`);
		if (image === void 0) return true;
		if (wanted.setImages.has(image.container)) return !isSameDigest(image, change.to ?? "");
		return !(wanted.openImages.has(image.container) || isOfCommit(image, commit)) && !isSameDigest(image, change.to ?? "");
	});
}
/** The tag is the commit of the revision: a deployment has set it, and the file could not. */
function isOfCommit({ image }, commit) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.s)(image.slice(0, 1e3));
	const tag = (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.a)(parsed) ? parsed.tag ?? "" : "";
	return commit !== null && tag.length >= 7 && commit.sha.startsWith(tag);
}
/** A tag that was resolved to the digest that the file names is no difference. */
function isSameDigest({ image, digest }, wanted) {
	const [one, other] = [(0,_image_js__WEBPACK_IMPORTED_MODULE_8__.s)(image.slice(0, 1e3)), (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.s)(wanted.slice(0, 1e3))];
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.a)(one) && (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.a)(other) && digest !== null && other.digest === digest && (0,_image_js__WEBPACK_IMPORTED_MODULE_8__.c)(one, other);
}
// src/status/find-services.ts
/**
* The services of the clusters: those that are named, or all of them. One DescribeServices for ten services. A cluster
* that is not there, or a part that cannot be read, is told, and the others are shown.
*
* @throws InputError where none of the clusters or none of the named services is there
* @throws AwsError where nothing at all could be read
*/
async function findServices(clusters, names, context) {
	const listed = await list(clusters, names, context);
	const tens = listed.wanted.flatMap(({ cluster, names: all }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.t)(all ?? []).map((ten) => ({
		cluster,
		ten
	})));
	const read = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.a)(tens, ({ cluster, ten }) => context.describe(cluster, ten, context.signal));
	const failed = read.flatMap(({ item, result }) => result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t ? [{
		...item,
		error: result
	}] : []);
	const troubles = [...listed.troubles, ...await Promise.all(distinctClusters(failed).map((one) => explain(one, context)))];
	const gone = new Set(troubles.flatMap(({ cluster, isWhole }) => isWhole ? [cluster] : []));
	const shown = clusters.filter((cluster) => !gone.has(cluster));
	const [first] = troubles;
	if (first !== void 0 && (shown.length === 0 || read.every(({ result }) => result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t))) {
		if (troubles.every(({ error }) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.r)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_11__.r(troubles.flatMap(problemsOf));
		throw troubles.find(({ error }) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t)?.error ?? first.error;
	}
	const found = read.flatMap(({ item, result }) => result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t ? [] : result.map((service) => ({
		service,
		cluster: item.cluster
	})));
	const present = found.filter(({ service }) => service.status !== "INACTIVE");
	const texts = await missingTexts(missingNames(names, found, failed.length > 0 || troubles.length > 0), present.length > 0, {
		clusters: shown,
		context
	});
	return {
		found: present,
		clusters: shown,
		warnings: [...troubles.map(({ text }) => text), ...texts]
	};
}
/** What to describe in each cluster; where nothing is named, what ECS lists. */
async function list(clusters, names, context) {
	if (names.length > 0) return {
		wanted: clusters.map((cluster) => ({
			cluster,
			names: namesIn(cluster, names)
		})).filter((each) => each.names.length > 0),
		troubles: []
	};
	const read = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.a)(clusters, (cluster) => context.ecs.allServices(cluster, context.signal));
	const wanted = read.flatMap(({ item, result }) => result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t ? [] : [{
		cluster: item,
		names: result
	}]);
	const failed = read.flatMap(({ item, result }) => result instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.t ? [{
		cluster: item,
		ten: null,
		error: result,
		of: null
	}] : []);
	return {
		wanted,
		troubles: await Promise.all(failed.map((one) => explain(one, context)))
	};
}
/** The services that are named without a cluster, and those whose ARN names this one. */
function namesIn(cluster, names) {
	const own = (0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(cluster);
	const here = names.map(_arn_js__WEBPACK_IMPORTED_MODULE_18__.c).filter((each) => each.cluster === null || each.cluster === own);
	return [...new Set(here.map(({ name }) => name))];
}
/** One failure for each cluster, with all services that it concerns. */
function distinctClusters(failed) {
	const byCluster = /* @__PURE__ */ new Map();
	for (const one of failed) {
		const before = byCluster.get(one.cluster);
		byCluster.set(one.cluster, before ? {
			...before,
			ten: [...before.ten ?? [], ...one.ten ?? []]
		} : one);
	}
	return [...byCluster.values()];
}
/** Why a cluster, or a part of it, is not shown. */
async function explain({ cluster, ten, error }, { ecs, signal }) {
	const explained = await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.n)(error, ecs, {
		cluster,
		names: []
	}, signal).catch((thrown) => thrown);
	if (explained instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.r) {
		const text = explained.problems.map(({ message }) => message).join(" ");
		return {
			cluster,
			error: explained,
			text: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(text)} It is not shown.`,
			isWhole: true
		};
	}
	return {
		cluster,
		error,
		text: `${ten === null ? `The services of cluster "${(0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(cluster)}"` : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(ten.length, "service")} of cluster "${(0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(cluster)}"`} could not be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_11__.a)(error))}`,
		isWhole: ten === null
	};
}
function problemsOf({ error }) {
	return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.r ? error.problems : [];
}
/** The named services that no cluster has; none while a part could not be read. */
function missingNames(names, found, isPartial) {
	if (isPartial) return [];
	return names.filter((given) => {
		const { cluster, name } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.c)(given);
		const isIt = (each) => each.service.name === name && each.service.status !== "INACTIVE" && (cluster === null || (0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(each.cluster) === cluster);
		return !found.some(isIt);
	});
}
/** @throws InputError where no named service is there, so that nothing can be shown */
async function missingTexts(missing, hasOthers, { clusters, context }) {
	if (missing.length === 0) return [];
	const { ecs, signal } = context;
	const { found } = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.i)(clusters, (cluster) => ecs.allServices(cluster, signal));
	const there = [...new Set([...found.values()].flat())].sort();
	const where = `${clusters.length === 1 ? "cluster" : "the clusters"} ${clusters.map((each) => `"${(0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.t)(each)}"`).join(", ")}`;
	const problems = missing.map((given) => {
		const { name } = (0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.c)(given);
		const near = (0,_similar_js__WEBPACK_IMPORTED_MODULE_12__.t)(name, there);
		const hint = near.length === 0 ? "" : ` Did you mean ${near.map((each) => `"${each}"`).join(" or ")}?`;
		return {
			input: "service",
			message: `Service "${name}" was not found in ${where}.${hint}`,
			example: near[0] === void 0 ? null : `service: ${near[0]}`
		};
	});
	if (!hasOthers) throw new _errors_js__WEBPACK_IMPORTED_MODULE_11__.r(problems);
	return problems.map(({ message }) => message);
}
// src/status/read-commits.ts
/** More questions would take long, and use up a token that other steps need (1,000 an hour and repository). */
const mostCommits = 50;
/** Questions side by side. */
const together = 5;
/** The commit that a revision was made from, as its tags tell. Tags are untrusted text. Pure. */
function commitIn(tags, home) {
	const tagOf = (key) => tags.find((tag) => tag.key === key)?.value ?? null;
	const sha = tagOf("github:sha");
	if (sha === null || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha)) return null;
	const tagged = tagOf("github:repository");
	const repository = tagged !== null && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(tagged) ? tagged : home.repository;
	const server = /^(https:\/\/[\w.:-]{1,253})\//.exec(home.repositoryUrl)?.[1] ?? null;
	return {
		sha,
		repository,
		author: null,
		message: null,
		url: server === null || repository === null ? null : `${server}/${repository}/commit/${sha}`
	};
}
/** The commits as GitHub knows them, by SHA. Those of other repositories are not asked for. A refusal is a value. */
async function readCommits(commits, home, { github, signal }) {
	const own = home.repository?.toLowerCase() ?? null;
	const shas = [...new Set(commits.filter(({ repository }) => repository?.toLowerCase() === own).map(({ sha }) => sha))];
	const found = /* @__PURE__ */ new Map();
	if (!home.hasToken || own === null || shas.length === 0) return {
		found,
		notices: [],
		refusal: null
	};
	const waiting = shas.slice(0, mostCommits);
	const notices = [];
	if (shas.length > mostCommits) notices.push(`The authors of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(shas.length - mostCommits, "commit")} were not read: at most ${mostCommits} are.`);
	const work = async () => {
		for (let sha = waiting.shift(); sha !== void 0; sha = waiting.shift()) {
			const commit = await github.readCommit(sha, signal);
			if (commit !== null) found.set(sha, commit);
		}
	};
	try {
		await Promise.all(Array.from({ length: together }, work));
	} catch (error) {
		waiting.length = 0;
		if (signal.aborted || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_11__.n)) throw error;
		return {
			found,
			notices,
			refusal: error
		};
	}
	if (found.size === 0) notices.push("GitHub knows none of the commits that run, so their authors are not shown. Give the job `permissions: contents: read`.");
	return {
		found,
		notices,
		refusal: null
	};
}
// src/status/read-pauses.ts
/** Each costs a call of its own; more deployments at the same time are told without their pauses. */
const mostDeployments = 100;
/** The pauses that hold deployments in progress, by the ARN of the service. A call for each deployment in progress. */
async function readPauses(services, context) {
	const open = services.filter(({ service }) => isInProgress(service));
	const limited = open.slice(0, mostDeployments);
	const { found, unread, error } = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.i)(limited, ({ service, cluster }) => (0,_controllers_js__WEBPACK_IMPORTED_MODULE_14__.t)(service).readHold(service, cluster, context));
	const value = new Map([...found].flatMap(([{ service }, { pauses }]) => pauses.slice(0, 1).map((pause) => [service.arn, pause])));
	const skipped = open.length - limited.length;
	return {
		value,
		warnings: [],
		notices: [...error === null ? [] : [`Whether ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(unread.length, "deployment")} in progress ${unread.length === 1 ? "is" : "are"} paused could not be read: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_11__.a)(error))}`], ...skipped === 0 ? [] : [`Whether ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(skipped, "more deployment")} in progress are paused was not read.`]]
	};
}
function isInProgress(service) {
	return !service.usesTaskSets && ["in-progress", "rolling-back"].includes(newestDeployment(service).progress);
}
// src/status/read-targets.ts
/** The targets of the services, by the ARN of the target group: one call for each group, however many services use it. */
async function readTargets(services, { elb, signal }) {
	const groups = services.flatMap(targetGroupsOf);
	const { found, unread, error } = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.i)(groups, (arn) => elb.describeTargetHealth(arn, signal));
	if (error === null) return {
		value: found,
		warnings: [],
		notices: []
	};
	return {
		value: found,
		warnings: [],
		notices: [`The health of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.j)(unread.length, "target group")} could not be read, so unhealthy targets of them are not shown: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)((0,_errors_js__WEBPACK_IMPORTED_MODULE_11__.a)(error))}`]
	};
}
/** The target groups of a service: both of a blue/green deployment, and those of task sets. */
function targetGroupsOf(service) {
	const arns = (0,_task_sets_js__WEBPACK_IMPORTED_MODULE_20__.t)(service).flatMap(({ targetGroupArn, advancedConfiguration }) => [targetGroupArn, (0,_json_js__WEBPACK_IMPORTED_MODULE_21__.t)(advancedConfiguration) ? advancedConfiguration.alternateTargetGroupArn : void 0]);
	return [...new Set(arns.flatMap((arn) => (0,_json_js__WEBPACK_IMPORTED_MODULE_21__.s)(arn) ?? []))];
}
/** The targets of one service; null where it has none, or none of its groups was read. Pure. */
function targetsOf(service, byGroup) {
	const groups = targetGroupsOf(service).filter((arn) => byGroup.has(arn));
	if (groups.length === 0) return null;
	const all = groups.flatMap((arn) => (byGroup.get(arn) ?? []).map((target) => ({
		group: groupName(arn),
		target
	})));
	return {
		total: all.length,
		healthy: all.filter(({ target }) => target.state === "healthy").length,
		unhealthy: all.filter(({ target }) => target.state === "unhealthy").map(({ group, target: { id, port, reason, description } }) => ({
			group,
			target: port === null ? id : `${id}:${port}`,
			reason,
			description
		}))
	};
}
/** `web-8080` of `…:targetgroup/web-8080/6d0ecf831eec9f09`. */
function groupName(arn) {
	return (0,_arn_js__WEBPACK_IMPORTED_MODULE_18__.i)(arn)?.resource.split("/")[1] ?? arn;
}
// src/status/service-drift.ts
/**
* What of each service differs from `service-definition`, by the ARN of the service; empty without a definition. Only
* members that the file names, as a deployment compares them.
*/
async function readServiceDrift(services, reads) {
	const { serviceDefinition, ecsForPolling, signal } = reads;
	const nothing = {
		value: /* @__PURE__ */ new Map(),
		warnings: []
	};
	if (serviceDefinition === null) return {
		...nothing,
		notices: []
	};
	if (serviceDefinition.kind === "express") {
		const { readExpressDrift } = await __webpack_require__.e(/* import() */ 2541).then(__webpack_require__.bind(__webpack_require__, 2541));
		return readExpressDrift(services, serviceDefinition, reads);
	}
	const [read, scaling] = await Promise.all([(0,_revision_members_js__WEBPACK_IMPORTED_MODULE_16__.i)(services, serviceDefinition.members, ecsForPolling, signal), scalingOf(services, serviceDefinition, reads)]);
	const notices = [...read.trouble === null ? [] : [`Members that only service revisions show were not compared. ${read.trouble}`], ...scaling.notices];
	return {
		value: new Map(read.services.map((service) => {
			const changes = [...driftOf$1(service, serviceDefinition), ...scaling.changes.get(service.arn) ?? []];
			return [service.arn, changes];
		})),
		warnings: [],
		notices
	};
}
async function scalingOf(services, { autoScaling }, reads) {
	if (autoScaling === null) return {
		changes: /* @__PURE__ */ new Map(),
		notices: []
	};
	return (await __webpack_require__.e(/* import() */ 8588).then(__webpack_require__.bind(__webpack_require__, 8588))).readScalingDrift(services, autoScaling, reads);
}
function driftOf$1(service, definition) {
	const { forceNewDeployment: _, ...changes } = (0,_member_changes_js__WEBPACK_IMPORTED_MODULE_15__.t)(service, definition, {});
	const tags = (0,_member_changes_js__WEBPACK_IMPORTED_MODULE_15__.r)(service, definition);
	return [
		...Object.keys(changes).map((member) => memberChange(service, member, definition)),
		...(0,_member_changes_js__WEBPACK_IMPORTED_MODULE_15__.n)(service, definition).map(({ member, from, to }) => ({
			member,
			from: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(from, member),
			to: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(to, member)
		})),
		...tags.map(({ key, value }) => ({
			member: `tags.${key}`,
			from: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)((0,_service_tags_js__WEBPACK_IMPORTED_MODULE_17__.o)(service, key), key),
			to: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(value, key)
		}))
	];
}
/** A member as the service has it, and as the file says. */
function memberChange(service, member, { members, desiredCount }) {
	const wanted = member === "desiredCount" ? desiredCount ?? 1 : members[member] ?? null;
	return {
		member,
		from: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(service.members[member] ?? null, member),
		to: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.h)(wanted, member)
	};
}
// src/modes/status.ts
/**
* `mode: status`: reads the services of the clusters and reports what runs there. Writes nothing. A part that cannot be
* read is told and left empty.
*
* @throws InputError where nothing that is named is there, or a file has problems; AwsError where nothing could be read
*/
async function run(inputs, _services, context) {
	const startedAtMs = context.clock.now();
	const { log } = context;
	const { ecs, signal, serviceDefinition } = context;
	const describe = serviceDefinition === null ? ecs.describeServices : ecs.describeWithTags;
	const found = await findServices((0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__.n)(inputs.cluster), inputs.service, {
		ecs,
		describe,
		signal
	});
	const read = await readParts(inputs, found.found, context);
	const nowMs = context.clock.now();
	const rows = found.found.map((one) => rowOf(one, read, nowMs));
	const warnings = [
		...found.warnings,
		...read.warnings,
		...comparisonWarnings(inputs, read, rows)
	];
	for (const warning of warnings) log.warning(warning);
	for (const notice of read.notices) log.notice(notice);
	const report = buildStatus({
		inputs,
		clusters: found.clusters,
		region: context.region,
		startedAtMs,
		endedAtMs: nowMs
	}, {
		rows,
		warnings,
		repositoryUrl: context.gitHubRun.repositoryUrl,
		runUrl: context.gitHubRun.runUrl
	});
	for (const line of (0,_status_lines_js__WEBPACK_IMPORTED_MODULE_2__.i)(report)) log.line(line);
	log.line((0,_status_lines_js__WEBPACK_IMPORTED_MODULE_2__.t)(report));
	return report;
}
/** Everything beside the services themselves: side by side where one does not need the other. */
async function readParts(inputs, found, context) {
	const services = found.map(({ service }) => service);
	const [revisions, targets, pauses, members] = await Promise.all([
		readRevisions(inputs, found, context),
		readTargets(services, context),
		readPauses(found, context),
		readServiceDrift(services, context)
	]);
	const { definitions, digests, commits, wanted } = revisions;
	const parts = [
		definitions,
		digests,
		targets,
		pauses,
		members
	];
	return {
		definitions: definitions.value,
		digests: digests.value,
		commits: commits.found,
		home: context.gitHubRun,
		targets: targets.value,
		pauses: pauses.value,
		members: members.value,
		wanted,
		warnings: parts.flatMap((part) => part.warnings),
		notices: [
			...parts.flatMap((part) => part.notices),
			...commits.notices,
			...refusalNotices(commits.refusal)
		]
	};
}
async function readRevisions(inputs, found, context) {
	const services = found.map(({ service }) => service);
	const definitions = await (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.n)(services, context);
	const tagged = [...definitions.value.values()].flatMap(({ tags }) => commitIn(tags, context.gitHubRun) ?? []);
	const [digests, commits, wanted] = await Promise.all([
		(0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.r)(services, definitions.value, context),
		readCommits(tagged, context.gitHubRun, context),
		readWanted(inputs, services, context)
	]);
	return {
		definitions,
		digests,
		commits,
		wanted
	};
}
function refusalNotices(refusal) {
	return refusal === null ? [] : [(0,_github_notice_js__WEBPACK_IMPORTED_MODULE_7__.t)("The authors of the commits could not be read", "contents: read", refusal)];
}
/** One service with everything that was read of it, judged. */
function rowOf({ service, cluster }, read, nowMs) {
	const running = read.definitions.get(service.taskDefinition ?? "") ?? null;
	const digests = read.digests;
	const images = (0,_read_revisions_js__WEBPACK_IMPORTED_MODULE_13__.t)(running?.definition ?? null, digests.get(service.arn) ?? /* @__PURE__ */ new Map());
	const tagged = running === null ? null : commitIn(running.tags, read.home);
	const known = tagged === null ? void 0 : read.commits.get(tagged.sha);
	const pause = read.pauses.get(service.arn) ?? null;
	const observed = {
		images,
		commit: tagged && {
			...tagged,
			author: known?.author ?? null,
			message: known?.message ?? null
		},
		deployment: {
			...newestDeployment(service),
			pause
		},
		targets: targetsOf(service, read.targets),
		lastFailure: lastFailureOf(service),
		drift: driftOf(service, read, {
			images,
			commit: tagged
		}),
		pending: service.pending
	};
	const states = statesOf(service, observed, nowMs);
	return {
		service,
		cluster,
		status: {
			...observed,
			state: states[0] ?? "ok",
			states
		}
	};
}
function driftOf(service, read, known) {
	const running = read.definitions.get(service.taskDefinition ?? "");
	const { wanted } = read;
	const members = read.members.get(service.arn) ?? null;
	const changes = wanted === null || running === void 0 || !isCompared(wanted, running) ? null : revisionDrift(wanted, running, known);
	return changes === null && members === null ? null : {
		changes: changes ?? [],
		members: members ?? []
	};
}
/** What of the comparison with the revision of the files could not be made. */
function comparisonWarnings({ failOn }, { wanted, definitions }, rows) {
	if (wanted === null) return [];
	const compared = rows.filter(({ service }) => {
		const running = definitions.get(service.taskDefinition ?? "");
		return running !== void 0 && isCompared(wanted, running);
	}).length;
	if (compared === 0 && wanted.onlyFamily !== null) return [`None of the services runs the family "${wanted.onlyFamily}" of ${wanted.origin}, so nothing was compared with it. Name the services in \`service\` to compare them all the same.`];
	if (wanted.onlyFamily !== null || compared === rows.length || !failOn.includes("drift")) return [];
	return [`${rows.length - compared} of ${rows.length} services could not be compared with ${wanted.origin}.`];
}



/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withSucceeded)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5978);

// src/report/succeeded.ts
/**
* Adds whether it succeeded: outcome `rolled-back` is a success only of `mode: rollback`. Nothing else decides this.
*
* @param isFound whether `mode: status` found what `fail-on` names
*/
function withSucceeded(part, mode, isFound = false) {
	return {
		...part,
		succeeded: !isFound && (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__.n)(part.outcome, { rollback: mode === "rollback" })
	};
}



/***/ })

};
;