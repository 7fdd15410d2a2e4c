"use strict";
exports.id = 9792;
exports.ids = [9792];
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

/***/ 9792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseStructured: () => (/* binding */ parseStructured),
/* harmony export */   readMapping: () => (/* binding */ readMapping)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1155);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7657);
/* harmony import */ var _json_structure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8861);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2837);




// src/contract/yaml.ts
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__.t)();
const inBrackets = "a bracket, brace, quote, comma or colon is missing";
/** The parser's complaints in our words: its own texts quote what stands there, which may be a secret. */
const complaints = {
	BAD_ALIAS: "an alias that is not written as one",
	BAD_DQ_ESCAPE: "an escape sequence that double quotes do not know",
	BAD_INDENT: "the indentation is wrong",
	BAD_SCALAR_START: "a value that begins with this character needs quotes",
	BLOCK_AS_IMPLICIT_KEY: "a mapping inside a line; a value that holds `: ` needs quotes",
	BLOCK_IN_FLOW: "a block inside brackets or braces",
	DUPLICATE_KEY: "a key that occurs twice",
	KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
	MISSING_CHAR: inBrackets,
	MULTILINE_IMPLICIT_KEY: "a line without a `: ` after its key",
	MULTIPLE_DOCS: "a second document begins",
	RESOURCE_EXHAUSTION: "it is nested too deeply",
	TAB_AS_INDENT: "a tab as indentation; YAML needs spaces",
	TAG_RESOLVE_FAILED: "a tag that is not known",
	UNEXPECTED_TOKEN: "something is here that does not belong"
};
/** What the parser takes for a slip of YAML's layout, which means nothing between brackets and to who wrote JSON. */
function ofBrackets({ code, message }, text) {
	return [
		"BAD_INDENT",
		"BLOCK_IN_FLOW",
		"BLOCK_AS_IMPLICIT_KEY",
		"MULTILINE_IMPLICIT_KEY"
	].includes(code) && ((0,_json_structure_js__WEBPACK_IMPORTED_MODULE_1__.t)(text) || message.startsWith("Flow "));
}
function read(text, schema) {
	const lineCounter = new import_dist.LineCounter();
	const doc = documentOf(text, {
		schema,
		lineCounter,
		merge: schema === "core",
		uniqueKeys: schema === "core",
		prettyErrors: false,
		logLevel: "error"
	});
	const problems = doc.errors.map((error) => {
		const { line, col } = lineCounter.linePos(error.pos[0]);
		return `line ${line}, column ${col}: ${(/call stack/.test(error.message.slice(0, 200)) ? _json_text_js__WEBPACK_IMPORTED_MODULE_2__.r.problem : ofBrackets(error, text) ? inBrackets : complaints[error.code]) ?? "this is not valid YAML or JSON"}`;
	});
	const [first] = doc.errors.map((error) => lineCounter.linePos(error.pos[0]));
	const place = first && {
		line: first.line,
		column: first.col
	};
	return {
		doc,
		problems: problems.slice(0, 1),
		place,
		lineOf: (offset) => lineCounter.linePos(offset).line
	};
}
/** An empty document with a complaint where the text is nested too deeply for the parser. */
function documentOf(text, options) {
	try {
		return (0, import_dist.parseDocument)(text, options);
	} catch (error) {
		if (!isOverflow(error)) throw error;
		const doc = (0, import_dist.parseDocument)("", options);
		doc.errors.push(new import_dist.YAMLParseError([0, 0], "RESOURCE_EXHAUSTION", _json_text_js__WEBPACK_IMPORTED_MODULE_2__.r.problem));
		return doc;
	}
}
/**
* The value that a YAML or JSON text stands for (YAML 1.2: `yes` is a text). A problem names line and column
* and what is wrong, and never holds anything of the text; `sourceLine` shows the line where that may be seen.
*/
function parseStructured(text) {
	const source = text.replace(/^\uFEFF/, "");
	try {
		return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.n)({ value: JSON.parse(source) });
	} catch {
		const { doc, problems, place } = read(source, "core");
		const [problem] = problems;
		return problem === void 0 ? jsonFrom(doc) : (0,_json_structure_js__WEBPACK_IMPORTED_MODULE_1__.n)(source) ?? {
			problem,
			place
		};
	}
}
function jsonFrom(doc) {
	let value;
	try {
		value = doc.toJS();
	} catch (error) {
		if (isOverflow(error)) return _json_text_js__WEBPACK_IMPORTED_MODULE_2__.r;
		return { problem: "an alias points to nothing, or aliases multiply without end" };
	}
	if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__.r)(value)) return _json_text_js__WEBPACK_IMPORTED_MODULE_2__.r;
	try {
		return { value: jsonOf(value) };
	} catch {
		return { problem: "it holds a number that JSON does not know (infinite, or none)" };
	}
}
/** The parser calls itself for each level, until the stack is full. */
function isOverflow(error) {
	return error instanceof Error && error.name === "RangeError";
}
function jsonOf(value) {
	return JSON.parse(JSON.stringify(value, (_, member) => {
		if (typeof member === "number" && !Number.isFinite(member)) throw new RangeError("no JSON number");
		return member;
	}));
}
/** The entries of a YAML or JSON mapping of texts. Numbers and booleans stay as they are written: 1.10 is "1.10". */
function readMapping(text) {
	const { doc, problems, lineOf } = read(withoutTabs(text), "failsafe");
	if (problems.length > 0) return { problems: [(0,_json_structure_js__WEBPACK_IMPORTED_MODULE_1__.n)(text)?.problem ?? problems[0] ?? ""] };
	if (!(0, import_dist.isMap)(doc.contents)) return { problems: ["it is not a mapping"] };
	const entries = doc.contents.items.map((entry) => readEntry(entry, doc, lineOf));
	const wrong = entries.flatMap((entry) => "problem" in entry ? [entry.problem] : []);
	if (wrong.length > 0) return { problems: wrong };
	return { value: entries.flatMap((entry) => "problem" in entry ? [] : [entry]) };
}
/** JSON may be indented with tabs, YAML not. Valid JSON has none inside its strings. */
function withoutTabs(text) {
	try {
		JSON.parse(text);
		return text.replaceAll("	", " ");
	} catch {
		return text;
	}
}
function readEntry(entry, doc, lineOf) {
	const { key } = entry;
	if (!(0, import_dist.isScalar)(key) || typeof key.value !== "string") return { problem: "a key is not text" };
	const line = lineOf(key.range?.[0] ?? 0);
	if (key.value === "") return { problem: `line ${line} has an empty key` };
	const node = (0, import_dist.isAlias)(entry.value) ? entry.value.resolve(doc) : entry.value;
	if ((0, import_dist.isAlias)(entry.value) && node === void 0) return { problem: `the value of the key in line ${line} is an alias that points to nothing` };
	if (node === null || node === void 0 || (0, import_dist.isScalar)(node) && isNull(node)) return { problem: `the key in line ${line} has no value (null); an empty one is written ""` };
	if (!(0, import_dist.isScalar)(node) || typeof node.value !== "string") return { problem: `the value of the key in line ${line} is a list or a mapping; a text is needed` };
	return {
		name: key.value,
		value: node.value,
		line
	};
}
function isNull(node) {
	return node.type === import_dist.Scalar.PLAIN && /^(~|null|Null|NULL|)$/.test(node.source ?? "");
}



/***/ })

};
;