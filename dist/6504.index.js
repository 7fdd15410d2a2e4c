"use strict";
exports.id = 6504;
exports.ids = [6504,1522];
exports.modules = {

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completeWithVariables: () => (/* binding */ completeWithVariables)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8378);
/* harmony import */ var _fill_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1522);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3710);



// src/service/variables/look-up.ts
/** Names of one GetParameters (Systems Manager API reference). */
const mostNames = 10;
/** Characters of a parameter of the advanced tier (8 KB); an output of a stack has fewer. */
const longestValue = 8192;
/** Outputs of a stack whose names are compared with a name that it lacks. */
const mostOutputs = 500;
/**
* Reads parameters, ten with a call, and stacks, one with a call, all side by side.
*
* @throws AwsError where a call fails for another reason than that there is no such parameter or stack
*/
async function lookUp(wanted, apis, signal) {
	const parameters = wanted.flatMap((each) => each.kind === "ssm" ? [each] : []);
	const outputs = wanted.flatMap((each) => each.kind === "cfn" ? [each] : []);
	const names = [...new Set(parameters.map(({ name }) => name))];
	const stackNames = [...new Set(outputs.map(({ stack }) => stack))];
	const [found, stacks] = await Promise.all([Promise.all(chunks(names).map((some) => apis.ssm.getParameters(some, signal))), Promise.all(stackNames.map(async (name) => [name, await apis.cloudFormation.describeStack(name, signal)]))]);
	const byName = new Map(found.flat().map((parameter) => [parameter.name, parameter]));
	const byStack = new Map(stacks);
	return [...parameters.map((each) => [each, parameterValue(each.name, byName.get(each.name))]), ...outputs.map((each) => [each, outputValue(each, byStack.get(each.stack) ?? null)])];
}
function chunks(names) {
	const count = Math.ceil(names.length / mostNames);
	return Array.from({ length: count }, (_, index) => names.slice(index * mostNames, (index + 1) * mostNames));
}
function parameterValue(name, parameter) {
	if (parameter === void 0) return { problem: `There is no parameter \`${name}\` in Systems Manager, in the region and account of this run.` };
	const { type, value } = parameter;
	if (type === "SecureString") return { problem: `The parameter \`${name}\` is a SecureString, and only plain \`String\` parameters are filled in: a task definition can be read by everyone who may describe it. Name the parameter in \`secrets\`, by \`valueFrom\`; ECS reads it when the container starts.` };
	if (type !== "String") return { problem: `The parameter \`${name}\` is ${type === "StringList" ? "a StringList" : "not a String"}, and only plain \`String\` parameters are filled in.` };
	return bounded(value, `The value of the parameter \`${name}\``);
}
function outputValue({ stack: name, output }, stack) {
	if (stack === null) return { problem: `There is no CloudFormation stack \`${name}\` in the region and account of this run.` };
	const value = stack.outputs.get(output);
	if (value !== void 0) return bounded(value, `The output \`${output}\` of the stack \`${name}\``);
	const names = [...stack.outputs.keys()].slice(0, mostOutputs).filter((each) => /^[A-Za-z0-9]{1,255}$/.test(each));
	const [near] = (0,_similar_js__WEBPACK_IMPORTED_MODULE_2__.t)(output, names, 1);
	const meant = near === void 0 ? "" : ` Did you mean \`${near}\`?`;
	return { problem: `The CloudFormation stack \`${name}\`${/^[A-Z_]{1,60}$/.test(stack.status) ? ` (${stack.status})` : ""} has no output \`${output}\`.${meant}` };
}
function bounded(text, what) {
	if (text.length <= longestValue) return { text };
	return { problem: `${what} is longer than ${longestValue} characters.` };
}
// src/service/variables/complete.ts
/**
* Fills the files that the inputs name. What needs no lookup is checked in all of them before the first call; then
* everything is looked up together. A second round is needed only where a value that was looked up names a further file.
*
* @param found problems of the inputs: with any, nothing is looked up
* @throws AwsError where something cannot be looked up
*/
async function completeWithVariables(inputs, found, ports) {
	const isWrong = found.some(({ input }) => input === "variables");
	const filler = (0,_fill_definition_js__WEBPACK_IMPORTED_MODULE_1__.t)(isWrong ? null : inputs.variables ?? []);
	const fillRevision = (0,_fill_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .fillRevisions */ .C)(filler.fill, ports.shape);
	for (;;) {
		const completion = await ports.readDefinition(filler.fill);
		const ofFiles = await problemsOfFiles(completion.inputs, ports.files, fillRevision);
		const problems = [...completion.problems, ...ofFiles];
		const wanted = filler.wanted();
		if (problems.length + found.length > 0 || wanted.length === 0) return {
			completion: {
				...completion,
				problems
			},
			fillRevision
		};
		const values = await lookUp(wanted, await ports.connect(completion.inputs), ports.signal);
		for (const [lookup, value] of values) hideValue(lookup.kind === "ssm" ? lookup.name : lookup.output, value, ports);
		filler.add(values);
	}
}
function hideValue(name, value, ports) {
	if ("text" in value) ports.hide(name, value.text);
}
/** What is wrong with the placeholders of the task definition and its overrides, and with these files themselves. */
async function problemsOfFiles(inputs, files, fill) {
	if (inputs.mode !== "deploy" && inputs.mode !== "status") return [];
	const overrides = await (0,_source_js__WEBPACK_IMPORTED_MODULE_0__.o)(inputs.taskDefinitionOverrides, files, fill);
	const ofOverrides = "problems" in overrides ? overrides.problems : [];
	if (inputs.taskDefinition === null || inputs.taskDefinition.includes("${")) return ofOverrides;
	const source = await (0,_source_js__WEBPACK_IMPORTED_MODULE_0__.r)(inputs, files);
	if ("problems" in source) return [...source.problems, ...ofOverrides];
	if (source.kind !== "file") return ofOverrides;
	const base = await (0,_source_js__WEBPACK_IMPORTED_MODULE_0__.a)(source.text, source.path, fill);
	return [..."problems" in base ? base.problems : [], ...ofOverrides];
}



/***/ }),

/***/ 1522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillRevisions),
/* harmony export */   fillDefinition: () => (/* binding */ fillDefinition),
/* harmony export */   t: () => (/* binding */ createFiller)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8356);
/* harmony import */ var _similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);



// src/service/variables/filler.ts
/** Problems of one file that are shown. */
const mostShown = 20;
/**
* Fills texts with variables, and with what was looked up. Until that is known, its placeholders are left in place.
*
* @param variables null where they are not known, since the input itself is wrong: no placeholder is filled then
*/
function createFiller(variables) {
	const byName = new Map((variables ?? []).map(({ name, value }) => [name, value]));
	const resolved = /* @__PURE__ */ new Map();
	const wanted = /* @__PURE__ */ new Map();
	const collectIn = (placeholder, written) => {
		if (placeholder.kind !== "variable") {
			const known = resolved.get(keyOf(placeholder));
			if (known === void 0) wanted.set(keyOf(placeholder), placeholder);
			return known ?? null;
		}
		const text = byName.get(placeholder.name);
		if (text !== void 0) return { text };
		return variables === null ? null : { problem: undefinedName(placeholder.name, written, [...byName.keys()]) };
	};
	return {
		async fill(value, origin) {
			const walk = {
				collectIn,
				found: [],
				unfinished: /* @__PURE__ */ new Set()
			};
			const filled = fillValue(value, [], walk);
			if (walk.found.length > 0) return { problems: await described(walk.found, origin) };
			return {
				value: filled,
				unfinished: walk.unfinished
			};
		},
		wanted: () => [...wanted.values()].filter((each) => !resolved.has(keyOf(each))),
		add(values) {
			for (const [placeholder, value] of values) resolved.set(keyOf(placeholder), value);
		}
	};
}
function keyOf(lookup) {
	return lookup.kind === "ssm" ? `ssm:${lookup.name}` : `cfn:${lookup.stack}.${lookup.output}`;
}
function undefinedName(name, written, names) {
	const [near] = (0,_similar_js__WEBPACK_IMPORTED_MODULE_1__.t)(name.slice(0, 80), names, 1);
	const meant = near === void 0 ? "" : ` Did you mean \`\${${near}}\`?`;
	const shown = written.length > 100 ? `${written.slice(0, 100)}…` : written;
	return `Nothing defines \`${shown}\`.${meant} Define it in \`variables\`, as \`${name.slice(0, 80)}=value\`, or write \`$${shown}\` where the text itself has \`\${\`.`;
}
function fillValue(value, path, walk) {
	if (typeof value === "string") return value.includes("${") ? fillText(value, path, walk) : value;
	if (Array.isArray(value)) return value.map((element, index) => fillValue(element, [...path, index], walk));
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fillValue(member, [...path, name], walk)]));
}
function fillText(text, path, { collectIn, found, unfinished }) {
	let filled = "";
	let isUnfinished = false;
	for (const piece of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(text)) {
		if (piece.kind === "text") {
			filled += piece.text;
			continue;
		}
		const { written } = piece;
		const value = piece.kind === "wrong" ? { problem: sentence(piece.problem) } : collectIn(piece.placeholder, written);
		if (value === null) {
			filled += written;
			isUnfinished = true;
		} else if ("text" in value) filled += value.text;
		else found.push({
			path,
			written,
			problem: value.problem
		});
	}
	if (isUnfinished) unfinished.add(filled);
	return filled;
}
function sentence(clause) {
	return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
/** The problems with their places, and each of them once. */
async function described(found, origin) {
	const distinct = [...new Set(await locate(found, origin))];
	const left = distinct.length - mostShown;
	const more = left > 0 ? [`${origin.name}: ${left} more of its placeholders cannot be filled.`] : [];
	return [...distinct.slice(0, mostShown), ...more].map(toProblem);
}
/** The message says what to write. */
function toProblem(message) {
	return {
		input: "variables",
		message,
		example: null
	};
}
/** Problems of placeholders as whole messages: with the file, the line and the column, and the line itself. */
async function locate(found, origin) {
	const { placesIn } = await Promise.all(/* import() */[__webpack_require__.e(1155), __webpack_require__.e(3610)]).then(__webpack_require__.bind(__webpack_require__, 3610));
	const placeOf = placesIn(origin.text);
	return found.map(({ path, written, problem }) => {
		const place = placeOf([...origin.prefix ?? [], ...path], written);
		const at = place === void 0 ? "" : ` line ${place.line}, column ${place.column}:`;
		return `${origin.name}:${at} ${problem}${origin.line(place)}`;
	});
}
// src/service/definition/convert-filled.ts
/**
* Makes numbers and booleans of texts that were one placeholder and nothing else, where ECS takes a number or a boolean:
* `desiredCount: "${COUNT}"`. Everything else is left as it is, a text that the file itself has in such a place too. Pure.
*
* @param given the value as the file has it
* @param filled the same after the filling
*/
function convertFilled(given, filled, shape) {
	const misfits = [];
	return {
		value: visit({
			given,
			filled,
			path: [],
			shape
		}, misfits),
		misfits
	};
}
function visit({ given, filled, path, shape }, misfits) {
	if (typeof filled === "string") {
		if (typeof given !== "string" || given === filled || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(given)) return filled;
		return convert({
			given,
			filled,
			path,
			shape
		}, misfits);
	}
	if (Array.isArray(filled)) {
		if (shape.kind !== "list" || !Array.isArray(given)) return filled;
		return filled.map((element, index) => visit({
			given: given[index],
			filled: element,
			path: [...path, index],
			shape: shape.of()
		}, misfits));
	}
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(filled) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(given)) return filled;
	return Object.fromEntries(Object.entries(filled).map(([name, member]) => {
		const inner = memberShape(shape, name);
		const next = {
			given: given[name],
			filled: member,
			path: [...path, name]
		};
		return [name, inner === void 0 ? member : visit({
			...next,
			shape: inner
		}, misfits)];
	}));
}
function memberShape(shape, name) {
	if (shape.kind === "structure") return shape.members.get(name)?.();
	return shape.kind === "map" ? shape.of() : void 0;
}
function convert({ given, filled, path, shape: { kind } }, misfits) {
	const text = filled.trim();
	if (kind === "number") {
		if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
	} else if (kind === "boolean") {
		if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
	} else return filled;
	misfits.push({
		path,
		written: given,
		wanted: kind
	});
	return filled;
}
// src/service/definition/fill-definition.ts
/** Fills a service definition, before its types are checked. */
async function fillDefinition(value, shape, origin, fill) {
	return fillAndConvert(value, origin, fill, (given, filled) => convertFilled(given, filled, shape));
}
/**
* Fills task definitions and their overrides, and makes numbers and booleans where ECS takes them.
*
* @param shape of RegisterTaskDefinition
*/
function fillRevisions(fill, shape) {
	return async (value, origin) => {
		if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value)) return {
			value,
			unfinished: /* @__PURE__ */ new Set()
		};
		return fillAndConvert(value, origin, fill, (given, filled) => {
			const inner = filled.taskDefinition;
			if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(inner) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(given.taskDefinition)) return convertFilled(given, filled, shape);
			const { value: taskDefinition, misfits } = convertFilled(given.taskDefinition, inner, shape);
			const at = misfits.map((each) => ({
				...each,
				path: ["taskDefinition", ...each.path]
			}));
			return {
				value: {
					...filled,
					taskDefinition
				},
				misfits: at
			};
		});
	};
}
async function fillAndConvert(given, origin, fill, convert) {
	const filled = await fill(given, origin);
	if ("problems" in filled) return filled;
	const { value, unfinished } = filled;
	if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(value)) return {
		value: given,
		unfinished
	};
	const converted = convert(given, value);
	const misfits = converted.misfits.filter((each) => !unfinished.has(textAt(value, each.path)));
	if (misfits.length > 0) return { problems: (await locate(misfits.map(({ path, written, wanted }) => ({
		path,
		written,
		problem: misfitSentence(written, wanted)
	})), origin)).map(toProblem) };
	return {
		value: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(converted.value) ? converted.value : value,
		unfinished
	};
}
/** Without the value: it may be a secret. */
function misfitSentence(written, wanted) {
	return `ECS takes ${wanted === "number" ? "a number" : "`true` or `false`"} here, and \`${written.slice(0, 100)}\` stands for something else.`;
}
function textAt(value, path) {
	let at = value;
	for (const step of path) at = Array.isArray(at) ? at[Number(step)] : (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.t)(at) ? at[step] : void 0;
	return typeof at === "string" ? at : "";
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