"use strict";
exports.id = 1522;
exports.ids = [1522];
exports.modules = {

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



/***/ })

};
;