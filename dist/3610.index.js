"use strict";
exports.id = 3610;
exports.ids = [3610];
exports.modules = {

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   duplicateIn: () => (/* binding */ duplicateIn),
/* harmony export */   placesIn: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1155);

// src/contract/yaml-places.ts
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__.t)();
/**
* Finds the place of a member: of its key, or of the element of a list. Of a member that is not there it is the place of
* the one around it; undefined for a text that cannot be read. With `part` it is the place of these characters in the
* member's value, where the text has them as they are.
*/
function placesIn(text) {
	const lineCounter = new import_dist.LineCounter();
	const source = text.replace(/^\uFEFF/, "").replaceAll("	", " ");
	const contents = contentsOf(source, lineCounter);
	return (path, part) => {
		const found = contents === null ? void 0 : offsetOf(contents.root, path, contents.resolve);
		if (found === void 0) return void 0;
		const inside = part === void 0 || found.value === null ? -1 : source.indexOf(part, found.value.from);
		const offset = inside !== -1 && inside < (found.value?.to ?? 0) ? inside : found.offset;
		const { line, col } = lineCounter.linePos(offset);
		return {
			line,
			column: col
		};
	};
}
/** The place of the first key of a YAML or JSON text that is in its mapping already; null for none. */
function duplicateIn(text) {
	const lineCounter = new import_dist.LineCounter();
	const source = text.replace(/^\uFEFF/, "").replaceAll("	", " ");
	try {
		const { errors } = (0, import_dist.parseDocument)(source, {
			lineCounter,
			logLevel: "silent",
			prettyErrors: false
		});
		const found = errors.find(({ code }) => code === "DUPLICATE_KEY");
		if (found === void 0) return null;
		const { line, col } = lineCounter.linePos(found.pos[0]);
		return {
			line,
			column: col
		};
	} catch {
		return null;
	}
}
function contentsOf(text, lineCounter) {
	try {
		const doc = (0, import_dist.parseDocument)(text, {
			lineCounter,
			logLevel: "silent",
			merge: true
		});
		return {
			root: doc.contents,
			resolve: (node) => (0, import_dist.isAlias)(node) ? node.resolve(doc) : node
		};
	} catch {
		return null;
	}
}
function offsetOf(root, path, resolve) {
	let offset = root?.range?.[0];
	let node = root;
	for (const step of path) {
		const at = resolve(node);
		if ((0, import_dist.isMap)(at)) {
			const pair = at.items.find(({ key }) => (0, import_dist.isScalar)(key) && String(key.value) === String(step));
			if (pair === void 0 || !(0, import_dist.isScalar)(pair.key)) return around(offset);
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if ((0, import_dist.isSeq)(at)) {
			const item = at.items[Number(step)];
			if (item === void 0) return around(offset);
			offset = item.range?.[0] ?? offset;
			node = item;
		} else return around(offset);
	}
	const value = resolve(node);
	const range = (0, import_dist.isScalar)(value) ? value.range : void 0;
	return offset === void 0 ? void 0 : {
		offset,
		value: range ? {
			from: range[0],
			to: range[1]
		} : null
	};
}
function around(offset) {
	return offset === void 0 ? void 0 : {
		offset,
		value: null
	};
}



/***/ })

};
;