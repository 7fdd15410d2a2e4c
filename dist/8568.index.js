"use strict";
exports.id = 8568;
exports.ids = [8568];
exports.modules = {

/***/ 9527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ unknownContainers),
/* harmony export */   t: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _input_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8419);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);




// src/taskdef/containers.ts
/**
* Finds the containers that `image` and the container-level inputs are for: those that `container-name` names; else,
* for `image`, every one whose present image has the same repository, and for the others those that `image` picked;
* else the only container. Anything else would be a guess, and is a problem.
*/
function chooseTargets(containers, request) {
	const unknown = unknownContainers("container-name", request.named, containers);
	if (request.named.length > 0) return {
		image: request.image === null ? [] : [...request.named],
		settings: request.settings.length === 0 ? [] : [...request.named],
		problems: unknown
	};
	const image = request.image === null ? [] : imageTargets(containers, request.image) ?? onlyOne(containers);
	if (request.image !== null && image.length === 0) return {
		image,
		settings: [],
		problems: [unclearImage(containers)]
	};
	const settings = request.settings.length === 0 ? [] : image.length > 0 ? image : onlyOne(containers);
	return {
		image,
		settings,
		problems: request.settings.length > 0 && settings.length === 0 ? [unclearSettings(containers, request.settings)] : []
	};
}
function imageTargets(containers, image) {
	const same = containers.filter((container) => {
		const present = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(container.image) ?? "");
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(present) && (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.c)(present, image);
	});
	return same.length === 0 ? null : same.map(_revision_js__WEBPACK_IMPORTED_MODULE_2__.n);
}
function onlyOne(containers) {
	const [only, ...others] = containers;
	return only === void 0 || others.length > 0 ? [] : [(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(only)];
}
/** A problem for each name that no container has. */
function unknownContainers(input, names, containers) {
	const known = containers.map(_revision_js__WEBPACK_IMPORTED_MODULE_2__.n);
	return names.filter((name) => !known.includes(name)).map((name) => ({
		input,
		message: `The revision has no container '${name}'${(0,_input_types_js__WEBPACK_IMPORTED_MODULE_0__.m)(name, known)}. Its containers: ${withImages(containers)}.`,
		example: null
	}));
}
function unclearImage(containers) {
	return {
		input: "image",
		message: `It is not clear which container \`image\` is for: none has an image of its repository. The containers: ${withImages(containers)}.`,
		example: `container-name: ${exampleName(containers)}`
	};
}
function unclearSettings(containers, settings) {
	return {
		input: "container-name",
		message: `It is not clear which container ${settings.map((name) => `\`${name}\``).join(", ")} ${settings.length === 1 ? "is" : "are"} for. The containers: ${withImages(containers)}.`,
		example: `container-name: ${exampleName(containers)}`
	};
}
function exampleName(containers) {
	return containers[0] === void 0 ? "web" : (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(containers[0]);
}
function withImages(containers) {
	return containers.map((container) => `${(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(container)} (${(0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(container.image) ?? "no image"})`).join(", ");
}



/***/ }),

/***/ 9336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ diffDefinitions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7732);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90);




// src/taskdef/diff.ts
/**
* What changes from one definition to another, as ECS understands them: containers first, each by its name and its
* image first, then the task. A container that comes or goes is one change.
* @param from null when there was none
*/
function diffDefinitions(from, to) {
	const [before, after] = (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.t)((0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.r)(from ?? {}), (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.r)(to));
	const lists = ["containerDefinitions", "volumes"];
	const task = (definition) => lists.reduce(_revision_js__WEBPACK_IMPORTED_MODULE_2__.o, definition);
	return [
		...diffContainers((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(before.containerDefinitions), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(after.containerDefinitions)),
		...diffMembers(task(before), task(after), ""),
		...diffNamed((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(before.volumes), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(after.volumes), "volumes", (volume) => shown((0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.o)(volume, "name")))
	];
}
function diffContainers(before, after) {
	return pairs(before, after).flatMap(([name, from, to]) => {
		if (from === void 0 || to === void 0) return diffValue(imageText(from), imageText(to), name);
		return diffContainer(from, to, name);
	});
}
function imageText(container) {
	return container === void 0 ? void 0 : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.s)(container.image) ?? "a container";
}
function diffContainer(from, to, name) {
	const lists = [
		"environment",
		"secrets",
		"image"
	];
	const rest = (container) => lists.reduce(_revision_js__WEBPACK_IMPORTED_MODULE_2__.o, container);
	return [
		...diffValue(from.image, to.image, `${name}.image`),
		...diffNamed((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(from.environment), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(to.environment), `${name}.environment`, null),
		...diffNamed((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(from.secrets), (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.o)(to.secrets), `${name}.secrets`, secretText),
		...diffMembers(rest(from), rest(to), `${name}.`)
	];
}
/** A reference, unless there is more to a secret than that. */
function secretText(secret) {
	const { name: _, valueFrom, ...others } = secret;
	const safe = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)((0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.o)(secret, "name"));
	return typeof valueFrom === "string" && Object.keys(others).length === 0 && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(safe) ? String(safe.valueFrom) : shown(safe);
}
/** Differences of a list by name; `text` is null where nothing of an entry may be shown. */
function diffNamed(before, after, path, text) {
	return pairs(before, after).flatMap(([name, from, to]) => {
		if ((0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.n)(from ?? null) === (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.n)(to ?? null)) return [];
		const textOrNull = (entry) => entry === void 0 || text === null ? null : text(entry);
		const kind = from === void 0 ? "added" : to === void 0 ? "removed" : "changed";
		return [{
			path: `${path}.${name}`,
			kind,
			from: textOrNull(from),
			to: textOrNull(to),
			hidden: text === null
		}];
	});
}
/** Entries of two lists by name, in the order of the second one with what is gone last. */
function pairs(before, after) {
	const from = new Map(before.map((entry) => [(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(entry), entry]));
	const to = new Map(after.map((entry) => [(0,_revision_js__WEBPACK_IMPORTED_MODULE_2__.n)(entry), entry]));
	return [.../* @__PURE__ */ new Set([...to.keys(), ...from.keys()])].map((name) => [
		name,
		from.get(name),
		to.get(name)
	]);
}
function diffMembers(from, to, prefix) {
	return [.../* @__PURE__ */ new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((key) => diffValue(from[key], to[key], `${prefix}${key}`, key));
}
/** `name` is that of the member: what it says of its value decides whether that is shown. */
function diffValue(from, to, path, name = "") {
	if (from === void 0 && to === void 0) return [];
	if (from !== void 0 && to !== void 0 && (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.n)(from) === (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__.n)(to)) return [];
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(from ?? {}) && (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(to ?? {})) return diffMembers((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(from) ? from : {}, (0,_json_js__WEBPACK_IMPORTED_MODULE_3__.t)(to) ? to : {}, `${path}.`);
	const kind = from === void 0 ? "added" : to === void 0 ? "removed" : "changed";
	const hidden = isSecretMember(name, [from, to]);
	const textOrNull = (value) => value === void 0 || hidden ? null : shown(value, name);
	return [{
		path,
		kind,
		from: textOrNull(from),
		to: textOrNull(to),
		hidden
	}];
}
/** A log option `splunk-token`, a label `api-key`: a text under a name that says so, other than a reference to a secret. */
function isSecretMember(name, values) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(name) && values.some((value) => typeof value === "string" && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.g)(value));
}
function shown(value, name = "") {
	const safe = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(value, name);
	return typeof safe === "string" ? safe : JSON.stringify(safe);
}



/***/ }),

/***/ 9993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ecrImageOf)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);

// src/service/ecr-image.ts
/** How ECR knows an image; null for images of other registries. A reference without a tag means `latest`. */
function ecrImageOf(parsed) {
	const host = parsed.registry === null ? null : (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.t)(parsed.registry);
	if (host === null) return null;
	const reference = parsed.digest === null ? { tag: parsed.tag ?? "latest" } : { digest: parsed.digest };
	return {
		account: host.account,
		region: host.region,
		repository: parsed.repository,
		reference
	};
}



/***/ }),

/***/ 194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isImage),
/* harmony export */   c: () => (/* binding */ sameRepository),
/* harmony export */   i: () => (/* binding */ isEcrImage),
/* harmony export */   n: () => (/* binding */ ecrImage),
/* harmony export */   o: () => (/* binding */ isPublicEcrImage),
/* harmony export */   r: () => (/* binding */ formatImage),
/* harmony export */   s: () => (/* binding */ parseImage),
/* harmony export */   t: () => (/* binding */ ecrHost)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);

// src/lib/image.ts
const HOST = /^(?:\[[0-9a-fA-F:]+\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*)(?::\d{1,5})?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
/**
* The parts of an image reference.
* @returns the parts, or what is wrong in words; never throws.
*/
function parseImage(text) {
	const image = text.trim();
	const problem = unfinished(image);
	if (problem !== null) return { problem };
	const [named = "", ...digests] = image.split("@");
	const digest = digests.length === 0 ? null : digests.join("@");
	const slash = named.indexOf("/");
	const first = slash < 0 ? "" : named.slice(0, slash);
	const registry = isRegistry(first) ? first : null;
	const path = registry === null ? named : named.slice(slash + 1);
	const colon = path.lastIndexOf(":");
	const tag = colon < 0 ? null : path.slice(colon + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const wrong = wrongPart({
		registry,
		repository,
		tag,
		digest
	});
	if (wrong === null) return {
		registry,
		repository,
		tag,
		digest
	};
	return { problem: `the image '${image}' ${wrong}${wrong.startsWith("has an empty") ? emptyHint(wrong) : ""}` };
}
/** What is empty was most likely to be filled by an expression of the workflow. */
function emptyHint(wrong) {
	return `: the variable or output that fills it is empty; for a step's output (${wrong.endsWith("host") ? "of amazon-ecr-login, `steps.<id>.outputs.registry`" : "`steps.<id>.outputs.<name>`"}) check that a step before this one has that \`id\``;
}
/** What shows that a template or an expression was never filled in; null when nothing does. */
function unfinished(image) {
	if (image === "") return "the image is empty";
	const placeholder = /\$\{\{[^{}]*\}\}|\$\{[^}]*\}?|\$\([^)]*\)?|\$\w*|\{\{[^{}]*\}\}|<[^<>]*>/.exec(image);
	if (placeholder !== null) return `the image '${image}' holds ${placeholder[0]}, which nothing has filled in`;
	if (image.includes("***")) return `the image '${image}' was masked by GitHub; pass repository:tag without the registry host instead`;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(image)) return `the image '${image}' begins with a URL scheme; leave it out`;
	return /\s/.test(image) ? `the image '${image}' holds white space` : null;
}
/** Docker's own rule for telling a host from the first part of a repository's path. */
function isRegistry(first) {
	return first === "localhost" || first.includes(".") || first.includes(":");
}
function wrongPart({ registry, repository, tag, digest }) {
	if (registry === null && repository.startsWith("/")) return "has an empty registry host";
	if (registry !== null && !HOST.test(registry)) return wrongHost(registry);
	if (repository === "") return "has an empty repository name";
	if (tag === "") return "has an empty tag";
	if (digest === "") return "has an empty digest";
	if (repository.split("/").includes("")) return "has an empty part in its repository name";
	if (repository !== repository.toLowerCase()) return "has capital letters in its repository name";
	if (!repository.split("/").every((part) => PATH_COMPONENT.test(part))) return "has no valid repository name";
	if (tag !== null && !TAG.test(tag)) return "has no valid tag (letters, digits, _ . -, at most 128)";
	if (digest !== null && !DIGEST.test(digest)) return "has no valid digest (sha256: and 64 hexadecimal digits)";
	if (digest?.startsWith("sha256:") && !SHA256.test(digest)) return "has no valid digest (64 hexadecimal digits)";
	return null;
}
function wrongHost(registry) {
	return registry.split(":")[0]?.split(".").includes("") === true ? "has an empty part in its registry host" : "has no valid registry host";
}
function isImage(parsed) {
	return !("problem" in parsed);
}
/** The reference as text; the reverse of `parseImage`. */
function formatImage({ registry, repository, tag, digest }) {
	return `${registry === null ? "" : `${registry}/`}${repository}${tag === null ? "" : `:${tag}`}${digest === null ? "" : `@${digest}`}`;
}
/** Whether two references name the same repository, whatever the spelling of its registry, tag and digest. */
function sameRepository(a, b) {
	return repositoryKey(a) === repositoryKey(b);
}
function repositoryKey({ registry, repository }) {
	const host = registry?.toLowerCase() ?? "docker.io";
	if ([
		"docker.io",
		"index.docker.io",
		"registry-1.docker.io"
	].includes(host)) return `docker.io/${repository.includes("/") ? repository : `library/${repository}`}`;
	const ecr = ecrHost(host);
	return `${ecr === null ? host : `ecr:${ecr.account}:${ecr.region}`}/${repository}`;
}
const ECR_HOST = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9_-]*)\.([a-z0-9.-]+)$/;
/** A partition's DNS suffixes, of ordinary and of dual-stack hosts, as in ECR's endpoints. */
const SUFFIXES = {
	aws: ["amazonaws.com", "on.aws"],
	"aws-cn": ["amazonaws.com.cn", "on.amazonwebservices.com.cn"],
	"aws-us-gov": ["amazonaws.com", "on.aws"],
	"aws-eusc": ["amazonaws.eu"],
	"aws-iso": ["c2s.ic.gov"],
	"aws-iso-b": ["sc2s.sgov.gov"],
	"aws-iso-e": ["cloud.adc-e.uk"],
	"aws-iso-f": ["csp.hci.ic.gov"]
};
const ALL_SUFFIXES = new Set(Object.values(SUFFIXES).flat());
/** What the host of a private ECR registry says; null when the host is no such thing. */
function ecrHost(host) {
	const [, account, joint, fips, region, suffix] = ECR_HOST.exec(host.toLowerCase()) ?? [];
	if (account === void 0 || region === void 0 || suffix === void 0) return null;
	if (!ALL_SUFFIXES.has(suffix) || joint === "-" !== suffix.startsWith("on.")) return null;
	return {
		account,
		region,
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region),
		suffix,
		dualStack: joint === "-",
		fips: fips !== void 0
	};
}
/** The host of an account's private ECR registry in a region. */
function ecrRegistry(account, region) {
	return `${account}.dkr.ecr.${region}.${SUFFIXES[(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__.o)(region)]?.[0] ?? "amazonaws.com"}`;
}
/** The reference of an image in an account's private ECR registry. */
function ecrImage(account, region, image) {
	return {
		...image,
		registry: ecrRegistry(account, region)
	};
}
/** Whether an image lies in a private ECR registry. */
function isEcrImage(image) {
	return image.registry !== null && ecrHost(image.registry) !== null;
}
/** Whether an image lies in the public ECR gallery, whose API and permissions are others. */
function isPublicEcrImage(image) {
	return ["public.ecr.aws", "ecr-public.aws.com"].includes(image.registry?.toLowerCase() ?? "");
}



/***/ }),

/***/ 2465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inTurns)
/* harmony export */ });
// src/lib/in-turns.ts
/** How many calls are made side by side. */
const together = 10;
/** The results for all of the items, in their order; ten are worked on at a time, and none is begun after an error. */
async function inTurns(items, work) {
	const waiting = [...items.entries()];
	const results = /* @__PURE__ */ new Map();
	const worker = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
			const [index, item] = next;
			try {
				results.set(index, await work(item));
			} catch (error) {
				waiting.length = 0;
				throw error;
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(together, items.length) }, worker));
	return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
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



/***/ }),

/***/ 6197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ renderRevision),
/* harmony export */   i: () => (/* binding */ resolveImageNames),
/* harmony export */   n: () => (/* binding */ imagesIn),
/* harmony export */   r: () => (/* binding */ resolveRevisions),
/* harmony export */   t: () => (/* binding */ basesFor)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4664);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var _in_turns_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2465);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7657);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5878);
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9527);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8378);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1868);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7644);
/* harmony import */ var _ecr_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9993);












// src/taskdef/environment.ts
/** Adds or replaces environment variables; a secret of the same name gives way, since ECS accepts only one of the two. */
function setVariables(container, variables) {
	return setEntries(container, {
		list: "environment",
		rival: "secrets",
		entries: variables.map(({ name, value }) => ({
			name,
			value
		})),
		rivalNoun: "secret",
		rule: "environment-variables sets a variable of that name"
	});
}
/** Adds or replaces secrets; a plain variable of the same name gives way. */
function setSecrets(container, secrets) {
	return setEntries(container, {
		list: "secrets",
		rival: "environment",
		entries: secrets.map(({ name, value }) => ({
			name,
			valueFrom: value
		})),
		rivalNoun: "variable",
		rule: "secrets sets a secret of that name"
	});
}
function setEntries(container, { list, rival, entries, rivalNoun, rule }) {
	if (entries.length === 0) return {
		container,
		notes: []
	};
	const names = new Set(entries.map(_revision_js__WEBPACK_IMPORTED_MODULE_4__.n));
	const rivals = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(container[rival]);
	const removed = rivals.filter((entry) => names.has((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry)));
	const changed = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(container, [[list, mergedByName((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(container[list]), entries)]]);
	const notes = removed.map((entry) => `The ${rivalNoun} ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry)} of container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)} is removed: ${rule}.`);
	if (removed.length === 0) return {
		container: changed,
		notes
	};
	const left = rivals.filter((entry) => !names.has((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry)));
	return {
		container: (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(changed, [[rival, left]]),
		notes
	};
}
/** Entries of the same name are replaced where they stand, so that a diff stays small; new ones come last. */
function mergedByName(present, entries) {
	const byName = new Map(entries.map((entry) => [(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry), entry]));
	const names = new Set(present.map(_revision_js__WEBPACK_IMPORTED_MODULE_4__.n));
	return [...present.map((entry) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(entry, Object.entries(byName.get((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry)) ?? {}))), ...entries.filter((entry) => !names.has((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry)))];
}
/**
* Gives a variable or proxy property without a value the empty one, as the deploy action does: ECS drops such
* variables without a word (aws-actions/amazon-ecs-deploy-task-definition#216).
*/
function fillMissingValues(definition) {
	const notes = [];
	const members = [];
	const containers = definition.containerDefinitions;
	if (Array.isArray(containers)) members.push(["containerDefinitions", (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(containers).map((container) => filledContainer(container, notes))]);
	const proxy = definition.proxyConfiguration;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(proxy) && Array.isArray(proxy.properties)) {
		const properties = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(proxy.properties).map((property) => isValueless(property) ? filled(property) : property);
		members.push(["proxyConfiguration", (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(proxy, [["properties", properties]])]);
	}
	return {
		definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(definition, members),
		notes
	};
}
function filledContainer(container, notes) {
	if (!Array.isArray(container.environment)) return container;
	const variables = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(container.environment).map((variable) => {
		if (!isValueless(variable)) return variable;
		notes.push(`The variable ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(variable)} of container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)} has no value; it is set to an empty one.`);
		return filled(variable);
	});
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(container, [["environment", variables]]);
}
function isValueless(entry) {
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry) !== "" && (entry.value === void 0 || entry.value === null);
}
function filled(entry) {
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.o)(entry, "value"), [["value", ""]]);
}
// src/taskdef/merge.ts
const CONTAINER_LISTS = {
	environment: {
		members: {},
		text: "value"
	},
	secrets: {
		members: {},
		text: "valueFrom"
	}
};
const LISTS = {
	containerDefinitions: {
		members: CONTAINER_LISTS,
		text: null
	},
	volumes: {
		members: {},
		text: null
	}
};
/**
* Merges `task-definition-overrides` into a definition: objects by key, containers, environment, secrets and
* volumes by `name`, other arrays replaced, null removes. A list by name may also be written as a mapping from
* the name, where null removes one entry: `environment: {DEBUG: null}`. Tags are merged by `mergeTags`.
*/
function mergeOverrides(definition, overrides) {
	const { tags: _, ...members } = overrides;
	return mergeObject(definition, members, LISTS);
}
function mergeObject(base, over, lists) {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(over)) {
		const list = Object.hasOwn(lists, key) ? lists[key] : void 0;
		const present = merged.get(key);
		if (value === null) merged.delete(key);
		else if (list !== void 0) merged.set(key, mergeList((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(present), value, list));
		else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) merged.set(key, mergeObject((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(present) ? present : {}, value, {}));
		else merged.set(key, value);
	}
	return Object.fromEntries(merged);
}
function mergeList(base, over, list) {
	let merged = [...base];
	for (const [name, value] of namedEntries(over, list)) {
		const place = merged.findIndex((entry) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry) === name);
		if (value === null) merged = merged.filter((entry) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry) !== name);
		else if (place === -1) merged.push(mergeObject({ name }, value, list.members));
		else merged = merged.map((entry) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry) === name ? mergeObject(entry, value, list.members) : entry);
	}
	return merged;
}
function namedEntries(over, list) {
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(over)) return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(over).map((entry) => [(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(entry), entry]);
	return Object.entries(over).flatMap(([name, value]) => {
		if (value === null) return [[name, null]];
		if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) return [[name, {
			...value,
			name
		}]];
		return list.text === null ? [] : [[name, {
			name,
			[list.text]: value
		}]];
	});
}
/** What in the overrides cannot be merged, each a whole sentence. */
function overrideProblems(overrides) {
	const containers = overrides.containerDefinitions;
	const inContainers = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(containers) ? Object.entries(containers) : (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(containers).map((container) => [(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container), container]);
	return [...Object.entries(LISTS).flatMap(([key, list]) => listProblems(key, overrides[key], list)), ...inContainers.flatMap(([name, container]) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(container) ? [] : Object.entries(CONTAINER_LISTS).flatMap(([key, list]) => listProblems(`${name}.${key}`, container[key], list)))];
}
function listProblems(path, value, list) {
	if (value === void 0 || value === null) return [];
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) return Object.entries(value).filter(([, entry]) => Array.isArray(entry) || list.text === null && entry !== null && !(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(entry)).map(([name]) => `The entry '${name}' of ${path} must be a mapping, or null to remove it.`);
	if (!Array.isArray(value)) return [`${path} must be a list, or a mapping from names.`];
	return value.some((entry) => !(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(entry) || ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(entry.name) ?? "") === "") ? [`Every entry of ${path} needs a name, by which it is merged.`] : [];
}
/** Merges tags by key; where `over` is a mapping, null removes. */
function mergeTags(tags, over) {
	const merged = new Map(tags.map((tag) => [tag.key, tag]));
	if (over === null) return [];
	for (const tag of (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.r)(over)) merged.set(tag.key, tag);
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(over)) {
		for (const [key, value] of Object.entries(over)) if (value === null) merged.delete(key);
	}
	return [...merged.values()];
}
// src/taskdef/types.ts
const TYPES = new Map(Object.entries({
	integer: [
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("cpu", "memory", "memoryReservation", "startTimeout", "stopTimeout"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("portMappings[].containerPort", "portMappings[].hostPort", "ulimits[].softLimit", "ulimits[].hardLimit"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("healthCheck.interval", "healthCheck.timeout", "healthCheck.retries", "healthCheck.startPeriod"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("restartPolicy.restartAttemptPeriod", "restartPolicy.ignoredExitCodes[]", "linuxParameters.tmpfs[].size"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("linuxParameters.sharedMemorySize", "linuxParameters.maxSwap", "linuxParameters.swappiness"),
		"ephemeralStorage.sizeInGiB",
		"volumes[].efsVolumeConfiguration.transitEncryptionPort"
	],
	boolean: [
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("essential", "privileged", "readonlyRootFilesystem", "interactive", "pseudoTerminal", "disableNetworking"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("mountPoints[].readOnly", "volumesFrom[].readOnly", "restartPolicy.enabled", "linuxParameters.initProcessEnabled"),
		"enableFaultInjection",
		"volumes[].configuredAtLaunch",
		"volumes[].dockerVolumeConfiguration.autoprovision"
	],
	"number as text": [
		"cpu",
		"memory",
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("user", "resourceRequirements[].value", "systemControls[].value"),
		"proxyConfiguration.properties[].value"
	],
	text: [
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("name", "image", "command[]", "entryPoint[]", "healthCheck.command[]", "dockerLabels{}", "hostname"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("environment[].name", "environment[].value", "secrets[].name", "secrets[].valueFrom", "workingDirectory"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("logConfiguration.logDriver", "logConfiguration.options{}", "firelensConfiguration.options{}", "links[]"),
		"family",
		"taskRoleArn",
		"executionRoleArn",
		"networkMode",
		"volumes[].name"
	],
	list: [
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("command", "entryPoint", "environment", "environmentFiles", "secrets", "portMappings", "mountPoints"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("volumesFrom", "dependsOn", "links", "ulimits", "extraHosts", "systemControls", "resourceRequirements"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("healthCheck.command", "logConfiguration.secretOptions", "dnsServers", "dnsSearchDomains", "dockerSecurityOptions"),
		"containerDefinitions",
		"volumes",
		"placementConstraints",
		"requiresCompatibilities",
		"proxyConfiguration.properties"
	],
	mapping: [
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("dockerLabels", "logConfiguration", "logConfiguration.options", "healthCheck", "linuxParameters"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("environment[]", "environmentFiles[]", "secrets[]", "portMappings[]", "mountPoints[]", "dependsOn[]"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("volumesFrom[]", "ulimits[]", "systemControls[]", "resourceRequirements[]", "firelensConfiguration"),
		...(0,_members_js__WEBPACK_IMPORTED_MODULE_7__.n)("restartPolicy", "firelensConfiguration.options", "repositoryCredentials"),
		"containerDefinitions[]",
		"volumes[]",
		"runtimePlatform",
		"ephemeralStorage",
		"proxyConfiguration",
		"proxyConfiguration.properties[]"
	]
}).flatMap(([type, paths]) => paths.map((path) => [path, type])));
/**
* Gives numbers and booleans in quotes their right type, with a note, since files commonly quote them; what cannot
* be converted without a guess is a problem. No message holds a value: it may be an environment variable's.
* Null means "not set" and is right everywhere.
*/
function convertTypes(definition) {
	const notes = [];
	const problems = [];
	const visit = (value, place) => {
		const converted = convert(value, TYPES.get(place.path));
		if ("wrong" in converted) problems.push(`${place.shown} must be ${converted.wrong}, but it is ${typeName(value)}.`);
		else if (converted.value !== value) notes.push(`${place.shown} was ${typeName(value)}; it is sent as ${typeName(converted.value)}.`);
		return within("wrong" in converted ? value : converted.value, place, visit);
	};
	const members = Object.entries(definition).map(([key, value]) => [key, visit(value, {
		path: key,
		shown: key
	})]);
	return {
		definition: Object.fromEntries(members),
		notes,
		problems
	};
}
function within(value, { path, shown }, visit) {
	if (Array.isArray(value)) return value.map((element, index) => visit(element, {
		path: (0,_members_js__WEBPACK_IMPORTED_MODULE_7__.t)(path),
		shown: shownElement(element, index, path, shown)
	}));
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) return value;
	const members = Object.entries(value).map(([key, member]) => {
		return [key, visit(member, {
			path: (0,_members_js__WEBPACK_IMPORTED_MODULE_7__.i)(path, key),
			shown: `${shown}.${key}`
		})];
	});
	return Object.fromEntries(members);
}
/** Elements are named where they have a name; a container stands for itself. */
function shownElement(element, index, path, shown) {
	const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(element) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(element.name) : null;
	if (name === null || name === "") return `${shown}[${index}]`;
	return path === "containerDefinitions" ? name : `${shown}.${name}`;
}
function convert(value, type) {
	if (type === void 0 || value === null) return { value };
	switch (type) {
		case "integer": return integer(value);
		case "boolean": return typeof value === "string" ? booleanText(value) : is(typeof value === "boolean", value, "true or false");
		case "number as text": return typeof value === "number" ? { value: String(value) } : is(typeof value === "string", value, "a text");
		case "text": return is(typeof value === "string", value, "a text (put it in quotes)");
		case "list": return is(Array.isArray(value) || value === "", value, "a list");
		case "mapping": return is((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value) || value === "", value, "a mapping");
	}
}
function integer(value) {
	if (value === "") return { value };
	if (typeof value === "string" && /^\s*-?\d{1,15}\s*$/.test(value)) return { value: Number(value) };
	return is(Number.isInteger(value), value, "a whole number");
}
function booleanText(value) {
	const word = value.trim().toLowerCase();
	if (word === "") return { value };
	return word === "true" || word === "false" ? { value: word === "true" } : { wrong: "true or false" };
}
function is(right, value, wanted) {
	return right ? { value } : { wrong: wanted };
}
function typeName(value) {
	if (Array.isArray(value)) return "a list";
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(value)) return "a mapping";
	return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : "true or false";
}
// src/taskdef/validate.ts
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
/**
* What ECS would refuse, in better words than its own; each a whole sentence. Only what is sure to be refused belongs
* here: nothing can turn these checks off.
*/
function definitionProblems(definition) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.t)(definition);
	return [
		...familyProblems((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(definition.family)),
		...containers.length === 0 ? ["The revision has no containers."] : [],
		...repeated(containers.map(_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)).map((name) => `There is more than one container ${name}.`),
		...repeated((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(definition.volumes).map(_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)).map((name) => `There is more than one volume ${name}.`),
		...containers.flatMap(containerProblems)
	];
}
function familyProblems(family) {
	if (family === null) return ["The task definition names no family."];
	if (FAMILY.test(family)) return [];
	return [`The family '${family}' has other characters than letters, digits, - and _, or more than 255 of them.`];
}
function containerProblems(container, index) {
	const name = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container);
	if (name === "") return [`Container ${index + 1} has no name.`];
	const problems = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(container.image) === null ? [`The container ${name} has no image.`] : [];
	const log = container.logConfiguration;
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(log) && log.logDriver === void 0) problems.push(`The logConfiguration of container ${name} has no logDriver.`);
	const secrets = new Set((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(container.secrets).map(_revision_js__WEBPACK_IMPORTED_MODULE_4__.n));
	const both = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(container.environment).map(_revision_js__WEBPACK_IMPORTED_MODULE_4__.n).filter((variable) => secrets.has(variable));
	return [...problems, ...both.map((variable) => `${variable} is both a variable and a secret of container ${name}; ECS accepts only one of the two.`)];
}
function repeated(names) {
	return [...new Set(names.filter((name, index) => name !== "" && names.indexOf(name) !== index))];
}
// src/taskdef/render.ts
/**
* The new revision: the base with the inputs' changes, then the overrides, without what only describes it and without
* what is empty. The tags are the base's and the inputs', without provenance, which belongs to the registration.
*/
function renderRevision(base, changes, context) {
	const source = base.arn === null ? "task-definition" : null;
	const start = convertTypes((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.o)((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.a)(base.definition), "tags"));
	const wrong = [...problemsOf(source, start.problems), ...problemsOf("task-definition-overrides", overrideProblems(context.overrides ?? {}))];
	if (wrong.length > 0) return {
		definition: start.definition,
		tags: base.tags,
		notes: [],
		problems: wrong,
		refusals: [],
		imageContainers: []
	};
	const changed = applyInputs(start.definition, changes, context);
	const filled = fillMissingValues(mergeOverrides(changed.definition, context.overrides ?? {}));
	const typed = convertTypes(filled.definition);
	const definition = (0,_clean_js__WEBPACK_IMPORTED_MODULE_2__.t)(typed.definition, changes.keepNullValueKeys);
	return {
		definition,
		tags: renderTags(base, changes, context),
		imageContainers: changed.imageContainers,
		notes: [.../* @__PURE__ */ new Set([
			...start.notes,
			...changed.notes,
			...filled.notes,
			...typed.notes,
			...base.arn === null || context.overrides !== null ? (0,_source_js__WEBPACK_IMPORTED_MODULE_5__.s)(definition) : []
		])],
		problems: [...changed.problems, ...problemsOf("task-definition-overrides", typed.problems)],
		refusals: problemsOf(source, definitionProblems(definition))
	};
}
function problemsOf(input, messages) {
	return messages.map((message) => ({
		input,
		message,
		example: null
	}));
}
function renderTags(base, changes, context) {
	const inputTags = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.r)(changes.taskDefinitionTags.map(({ name, value }) => ({
		key: name,
		value
	})));
	return mergeTags([...(0,_provenance_js__WEBPACK_IMPORTED_MODULE_6__.a)(base.tags).filter((tag) => inputTags.every(({ key }) => key !== tag.key)), ...inputTags], context.overrides?.tags);
}
function applyInputs(definition, changes, { images }) {
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.t)(definition);
	const resolved = (text) => images.get(text) ?? text;
	const badImages = [...changes.image === null ? [] : [{
		input: "image",
		image: changes.image
	}], ...changes.images.map(({ image }) => ({
		input: "images",
		image
	}))].flatMap(({ input, image }) => imageProblem(input, resolved(image)));
	const single = changes.image === null ? null : parsedOrNull(resolved(changes.image));
	const settings = changes.image !== null && single === null ? [] : givenSettings(changes);
	const targets = (0,_containers_js__WEBPACK_IMPORTED_MODULE_3__.t)(containers, {
		named: changes.containerName,
		image: single,
		settings
	});
	const unknown = (0,_containers_js__WEBPACK_IMPORTED_MODULE_3__.n)("images", changes.images.map(({ container }) => container), containers);
	const byName = new Map([...targets.image.map((name) => [name, resolved(changes.image ?? "")]), ...changes.images.map(({ container, image }) => [container, resolved(image)])]);
	const changed = containers.map((container) => {
		const image = byName.get((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container));
		const withImage = image === void 0 ? container : (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(container, [["image", image]]);
		return targets.settings.includes((0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)) ? applySettings(withImage, changes) : {
			container: withImage,
			notes: []
		};
	});
	const members = [...taskMembers(changes), ["containerDefinitions", changed.map(({ container }) => container)]];
	return {
		definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(definition, members),
		notes: [...pickedNotes(targets.image, changes), ...changed.flatMap(({ notes }) => notes)],
		problems: [
			...badImages,
			...targets.problems,
			...unknown
		],
		imageContainers: [...byName.keys()]
	};
}
function parsedOrNull(text) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(text);
	return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(parsed) ? parsed : null;
}
function imageProblem(input, text) {
	const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(text);
	if ((0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(parsed)) return [];
	return [{
		input,
		message: `${parsed.problem.charAt(0).toUpperCase()}${parsed.problem.slice(1)}.`,
		example: input === "image" ? "image: web:1.4.2" : "images: web=web:1.4.2"
	}];
}
function pickedNotes(picked, changes) {
	if (picked.length < 2 || changes.containerName.length > 0) return [];
	return [`The image goes to the containers ${picked.join(", ")}, which all have one of its repository.`];
}
/** Members of the task itself that inputs set. */
function taskMembers(changes) {
	return [
		"taskRoleArn",
		"executionRoleArn",
		"cpu",
		"memory"
	].flatMap((member) => {
		const value = changes[member];
		return value === null ? [] : [[member, value]];
	});
}
/** The container-level inputs that are given, by name. */
function givenSettings(changes) {
	const lists = {
		"environment-variables": changes.environmentVariables,
		secrets: changes.secrets,
		"env-files": changes.envFiles,
		"docker-labels": changes.dockerLabels,
		"log-configuration-options": changes.logConfigurationOptions
	};
	return [
		...Object.entries(lists).flatMap(([input, values]) => values.length > 0 ? [input] : []),
		...changes.logConfigurationLogDriver === null ? [] : ["log-configuration-log-driver"],
		...changes.command === null ? [] : ["command"]
	];
}
function applySettings(container, changes) {
	const variables = setVariables(container, changes.environmentVariables);
	const secrets = setSecrets(variables.container, changes.secrets);
	const log = setLog(secrets.container, changes);
	const members = [];
	if (changes.envFiles.length > 0) members.push(["environmentFiles", changes.envFiles.map((value) => ({
		value,
		type: "s3"
	}))]);
	if (changes.dockerLabels.length > 0) members.push(["dockerLabels", withPairs(container.dockerLabels, changes.dockerLabels)]);
	if (changes.command !== null) members.push(["command", changes.command]);
	return {
		container: (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(log.container, members),
		notes: [
			...variables.notes,
			...secrets.notes,
			...log.notes
		]
	};
}
function setLog(container, { logConfigurationLogDriver: driver, logConfigurationOptions: options }) {
	if (driver === null && options.length === 0) return {
		container,
		notes: []
	};
	const present = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(container.logConfiguration) ? container.logConfiguration : {};
	const kept = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(present.options) ? Object.keys(present.options) : [];
	const before = (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(present.logDriver);
	const notes = driver !== null && before !== null && before !== driver && kept.length > 0 ? [`The log driver of container ${(0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.n)(container)} changes from ${before} to ${driver}; the options ${kept.join(", ")} are kept. Remove what ${driver} does not know with task-definition-overrides.`] : [];
	const members = [];
	if (driver !== null) members.push(["logDriver", driver]);
	if (options.length > 0) members.push(["options", withPairs(present.options, options)]);
	return {
		container: (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(container, [["logConfiguration", (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)(present, members)]]),
		notes
	};
}
function withPairs(present, pairs) {
	return (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__.i)((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.t)(present) ? present : {}, pairs.map(({ name, value }) => [name, value]));
}
// src/service/image-names.ts
/**
* Gives images without a registry host the host of this account's and region's ECR when a repository of that name is
* there: so an image reference can pass between jobs although GitHub blanks the account id in it.
*/
async function resolveImageNames(texts, bases, home, context) {
	const present = bases.flatMap((base) => presentImages(base));
	const notes = [];
	const pairs = await Promise.all([...new Set(texts)].map(async (text) => {
		const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)(text);
		if (!(0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(image) || image.registry !== null) return [text, text];
		const { found, note } = await resolve(image, present, home, context);
		if (note !== null) notes.push(note);
		return [text, (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.r)(found)];
	}));
	return {
		resolved: new Map(pairs),
		notes
	};
}
function presentImages(base) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_9__.o)(base.definition.containerDefinitions).flatMap((container) => {
		const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.s)((0,_json_js__WEBPACK_IMPORTED_MODULE_9__.s)(container.image) ?? "");
		return (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.a)(image) ? [image] : [];
	});
}
/** Who runs an image of Docker Hub already means it. */
function runs(image, present) {
	return present.some((candidate) => (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.c)(candidate, image));
}
/** A bare name is Docker Hub's to every container runtime: rarely what is meant beside images of another registry. */
function dockerHubNote(image, present, { region }) {
	const given = (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.r)(image);
	const full = `docker.io/${image.repository.includes("/") ? image.repository : `library/${image.repository}`}${image.tag === null ? "" : `:${image.tag}`}`;
	const own = present.find((candidate) => candidate.registry !== null);
	const meant = image.tag === null && image.digest === null && own !== void 0 ? ` If it is a tag, write \`image: ${own.repository}:${image.repository}\`.` : "";
	return `The image "${given}" names no registry, and ECR in ${region} has no repository "${image.repository}": it is pulled from Docker Hub (\`${full}\`).${meant} Write \`${full}\` if that is what you mean.`;
}
async function resolve(image, present, home, context) {
	const sameName = present.filter((candidate) => candidate.repository === image.repository && (0,_ecr_image_js__WEBPACK_IMPORTED_MODULE_8__.t)(candidate) !== null);
	const atHome = sameName.find((candidate) => isHome(candidate, home));
	if (atHome) return {
		found: {
			...image,
			registry: atHome.registry
		},
		note: null
	};
	const elsewhere = sameName[0] ? {
		...image,
		registry: sameName[0].registry
	} : null;
	try {
		const account = await homeAccount(image, home, context);
		if (account !== null) return {
			found: (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.n)(account, home.region, image),
			note: null
		};
		if (elsewhere !== null) return {
			found: elsewhere,
			note: null
		};
		return {
			found: image,
			note: runs(image, present) ? null : dockerHubNote(image, present, home)
		};
	} catch (error) {
		if (context.signal.aborted) throw error;
		const taken = elsewhere ? `the registry of the present image, ${elsewhere.registry}` : "Docker Hub, as written";
		const note = `Whether ECR has a repository "${image.repository}" could not be checked, so it is taken from ${taken}. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}`;
		return {
			found: elsewhere ?? image,
			note
		};
	}
}
function isHome(image, home) {
	const host = image.registry === null ? null : (0,_image_js__WEBPACK_IMPORTED_MODULE_1__.t)(image.registry);
	return host !== null && host.region === home.region && (home.account === null || host.account === home.account);
}
/** The account whose ECR has the repository in this region; null when there is none of that name. */
async function homeAccount(image, home, context) {
	const reference = image.digest === null ? { tag: image.tag ?? "latest" } : { digest: image.digest };
	const found = await context.ecr.findImage({
		account: null,
		region: home.region,
		repository: image.repository,
		reference
	}, context.signal);
	if (found.kind === "no-repository") return null;
	return found.account ?? home.account ?? context.ecr.repositoryAccount(image.repository, home.region, context.signal);
}
// src/service/target-revisions.ts
/**
* Finds the base of each service's revision, renders it and finds what each service runs now. Every file and revision
* is read once, side by side.
*
* @throws InputError with every problem of the sources and of the rendering
* @throws AwsError
*/
async function resolveRevisions(inputs, services, home, context) {
	const source = ok(await (0,_source_js__WEBPACK_IMPORTED_MODULE_5__.r)(inputs, context.files));
	const { overrides } = ok(await (0,_source_js__WEBPACK_IMPORTED_MODULE_5__.o)(inputs.taskDefinitionOverrides, context.files, context.fillRevision));
	const { single, running, notes } = await readBases(source, runningArnsOf(services), inputs, context);
	for (const json of [single?.definition, overrides]) if (json) context.hide(json);
	if (single === null) refusePlanned(services, inputs.cluster);
	const groups = single ? [{
		base: single,
		services: [...services]
	}] : groupByRevision(services, running);
	const names = await resolveImageNames(imagesIn(inputs), groups.map((group) => group.base), home, context);
	const rendered = groups.map((group) => ({
		group,
		result: renderRevision(group.base, inputs, {
			images: names.resolved,
			overrides
		})
	}));
	for (const { result } of rendered) context.hide(result.definition);
	const isUnfinished = inputs.dryRun && inputs.service.length === 0;
	const problems = rendered.flatMap(({ result }) => [...result.problems, ...isUnfinished ? [] : result.refusals]);
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(distinct(problems));
	const revisions = rendered.map(({ group, result }) => ({
		...group,
		definition: result.definition,
		tags: result.tags,
		imageContainers: result.imageContainers,
		notes: [
			...notes,
			...names.notes,
			...result.notes,
			...result.refusals.map(({ message }) => `This would stop a deploy: ${message}`)
		]
	}));
	return {
		source: source.kind,
		revisions,
		running
	};
}
/**
* What the revisions are going to be built on.
*
* @throws InputError
* @throws AwsError
*/
async function basesFor(inputs, services, context) {
	const { single, running } = await readBases(ok(await (0,_source_js__WEBPACK_IMPORTED_MODULE_5__.r)(inputs, context.files)), runningArnsOf(services), inputs, context);
	return single === null ? [...running.values()] : [single];
}
function runningArnsOf(services) {
	return [...new Set(services.flatMap((service) => service.taskDefinition ?? []))];
}
async function readBases(source, runningArns, inputs, context) {
	if (source.kind === "file") {
		const [single, described] = await Promise.all([(0,_source_js__WEBPACK_IMPORTED_MODULE_5__.a)(source.text, source.path, context.fillRevision).then(ok), describeWherePossible(runningArns, context)]);
		return {
			single,
			...described
		};
	}
	const named = source.kind === "ecs" ? source.reference : null;
	const references = [.../* @__PURE__ */ new Set([...named === null ? [] : [named], ...runningArns])];
	const bases = await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_10__.t)(references, (reference) => context.ecs.describeTaskDefinition(reference, context.signal).then(_source_js__WEBPACK_IMPORTED_MODULE_5__.n, async (error) => {
		const isNamed = reference === named;
		throw (isNamed ? await folderInstead(error, inputs.taskDefinition, context) : null) ?? noBase(error, isNamed ? named : null, inputs);
	}));
	const described = new Map(references.map((reference, index) => [reference, bases[index]]));
	const running = new Map(runningArns.flatMap((arn) => entry(arn, described.get(arn))));
	return {
		single: named === null ? null : described.get(named) ?? null,
		running,
		notes: []
	};
}
/**
* A revision that the new one is built on, or compared with, could not be read.
*
* @param named the reference that the user gave, where it is that one
* @throws InputError that names the input where there is no such revision; else the error, with what a denial stops
*/
function noBase(error, named, inputs) {
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t)) throw error;
	const input = sourceInput(inputs);
	const { kind } = error.details;
	if (named !== null && kind === "refused") {
		const message = `There is no ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.a)(named)?.revision == null ? "family with an active revision" : "revision"} ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.s)(named)} in the account and region of these credentials. ${error.message}`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r([{
			input,
			message,
			example: null
		}]);
	}
	if (kind !== "denied") throw error;
	const why = input === null ? "Without `task-definition` the new revision is based on the one that the service runs, which must be read." : `The revision that \`${input}\` names must be read.`;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(`${error.message} ${why} Allow the action, or name a file in \`task-definition\`: that is deployed without reading anything.`, error.details, error);
}
/** The input that names the base; null where it is what the services run. */
function sourceInput({ taskDefinition, taskDefinitionArn, taskDefinitionFamily }) {
	if (taskDefinition !== null) return "task-definition";
	if (taskDefinitionArn !== null) return "task-definition-arn";
	return taskDefinitionFamily === null ? null : "task-definition-family";
}
/**
* What the services run, where the revision comes from a file: only to compare with, so a role that may not read it
* (the least permissions of the official deploy action do not have DescribeTaskDefinition) deploys all the same.
*/
async function describeWherePossible(arns, context) {
	const unread = [];
	const entries = await (0,_in_turns_js__WEBPACK_IMPORTED_MODULE_10__.t)(arns, async (arn) => {
		try {
			return entry(arn, (0,_source_js__WEBPACK_IMPORTED_MODULE_5__.n)(await context.ecs.describeTaskDefinition(arn, context.signal)));
		} catch (error) {
			if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || !["denied", "refused"].includes(error.details.kind)) throw error;
			unread.push({
				arn,
				error
			});
			return [];
		}
	});
	return {
		running: new Map(entries.flat()),
		notes: unreadNotes(unread)
	};
}
function unreadNotes(unread) {
	const [first] = unread;
	if (first === void 0) return [];
	const { kind, action, operation, code } = first.error.details;
	return [`${unread.length === 1 ? `${(0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.s)(first.arn)}, which runs now,` : `The ${unread.length} revisions that run now`} could not be read, so the file is deployed without a comparison: ${kind === "denied" ? `${operation} was denied. Allow ${action ?? operation} for the role that this job uses to get a diff, and to skip deployments that change nothing.` : `${operation} failed with ${code}.`}`];
}
function ok(result) {
	if ("problems" in result) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(result.problems);
	return result;
}
/** A family that is not there, where a folder of that name is: a file in it is meant. Null for every other trouble. */
async function folderInstead(error, given, { files }) {
	if (given === null || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) || error.details.kind !== "refused") return null;
	const path = files.resolve(given);
	if (error.details.resource !== given || await files.list(path) === null) return null;
	const { message, hint } = await (0,_source_js__WEBPACK_IMPORTED_MODULE_5__.i)(path, files);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r([{
		input: "task-definition",
		message: `${message}, and ECS has no family '${given}'.${hint}`,
		example: _source_js__WEBPACK_IMPORTED_MODULE_5__.t
	}]);
}
function entry(arn, base) {
	return base === void 0 ? [] : [[arn, base]];
}
/** @throws InputError for services that do not exist yet: nothing that runs can be the base of their revision */
function refusePlanned(services, cluster) {
	const planned = services.filter(({ isPlanned }) => isPlanned !== void 0);
	if (planned.length === 0) return;
	const problems = planned.map(({ name }) => ({
		input: "task-definition",
		message: `Service "${name}" does not exist in cluster "${(0,_arn_js__WEBPACK_IMPORTED_MODULE_11__.t)(cluster)}", so there is no running revision to build on, and no task definition is named. To create the service, give \`task-definition\`, or \`taskDefinition\` in the service definition.`,
		example: _source_js__WEBPACK_IMPORTED_MODULE_5__.t
	}));
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r(problems);
}
/** Services that run the same revision share the new one. */
function groupByRevision(services, running) {
	const groups = /* @__PURE__ */ new Map();
	for (const service of services) {
		const base = service.taskDefinition === null ? void 0 : running.get(service.taskDefinition);
		if (!base) continue;
		const group = groups.get(service.taskDefinition ?? "") ?? {
			base,
			services: []
		};
		group.services.push(service);
		groups.set(service.taskDefinition ?? "", group);
	}
	return [...groups.values()];
}
/** The images that inputs name. */
function imagesIn(inputs) {
	return [...inputs.image === null ? [] : [inputs.image], ...inputs.images.map((line) => line.image)];
}
/** The same mistake met in several revisions is said once. */
function distinct(problems) {
	return problems.filter((problem, index) => problems.findIndex((other) => other.message === problem.message) === index);
}



/***/ })

};
;