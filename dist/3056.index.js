"use strict";
exports.id = 3056;
exports.ids = [3056];
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

/***/ 3056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollBackMembers: () => (/* binding */ rollBackMembers)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4664);
/* harmony import */ var _commands2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8991);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9984);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7657);
/* harmony import */ var _lost_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5713);
/* harmony import */ var _revision_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3892);
/* harmony import */ var _handle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7157);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);








// src/deployment/controllers/ecs/roll-back-members.ts
/** Pauses before a request whose response was lost is sent again, ms. */
const again = [1e3, 4e3];
/**
* Rolls back the members of a service that ECS's own rollback leaves: it returns to the earlier service revision, and
* these are not part of one. They start no deployment (ECS API reference, "UpdateService"). Never throws an AwsError.
*
* @param members as they were before the change
* @param service as it is after the rollback; or, with `isOver` false, while ECS still rolls back: then nothing is sent
* @returns what is left to do, in whole sentences; null for nothing
*/
async function rollBackMembers(members, { cluster, service: name }, service, isOver, { ecs, clock, signal, log }) {
	const changed = changedMembers(members, service);
	const names = Object.keys(changed).join(", ");
	if (names === "") return null;
	const command = `aws ecs update-service --region ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_6__.i)(service.arn)?.region ?? ""} --cluster ${cluster} --service ${name} --cli-input-json ${(0,_commands2_js__WEBPACK_IMPORTED_MODULE_0__.i)(JSON.stringify(changed))}`;
	if (!isOver) return `ECS does not roll back what is not part of a service revision: ${names}. To do so: ${command}`;
	const send = () => ecs.updateService({
		cluster,
		service: name,
		...changed
	}, signal);
	try {
		await (0,_lost_response_js__WEBPACK_IMPORTED_MODULE_2__.i)(send, {
			delays: again,
			clock,
			signal
		});
		log.line(`${name}: rolled back ${names}, which ECS's own rollback leaves`);
		return null;
	} catch (error) {
		if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return `ECS does not roll back what is not part of a service revision, and the step could not: ${names}. ${error.message} To do so: ${command}`;
	}
}
/** Those that are not part of a service revision and are not as they were. Express services have members of their own. */
function changedMembers(members, service) {
	if (service.express !== void 0) return {};
	const outside = Object.keys(members).filter((name) => !(0,_revision_members_js__WEBPACK_IMPORTED_MODULE_3__.n)(name));
	const now = (0,_handle_js__WEBPACK_IMPORTED_MODULE_4__.t)(service, outside);
	const changed = outside.filter((name) => !(0,node_util__WEBPACK_IMPORTED_MODULE_5__.isDeepStrictEqual)(now[name], members[name]));
	return Object.fromEntries(changed.map((name) => [name, asSent(members[name] ?? null, now[name] ?? null)]));
}
/** UpdateService replaces only the parts of `deploymentConfiguration` that it is given: hooks that are new are taken away. */
function asSent(before, now) {
	return (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(before) && (0,_json_js__WEBPACK_IMPORTED_MODULE_7__.t)(now) && "lifecycleHooks" in now && !("lifecycleHooks" in before) ? {
		...before,
		lifecycleHooks: []
	} : before;
}



/***/ })

};
;