"use strict";
exports.id = 9440;
exports.ids = [9440];
exports.modules = {

/***/ 9440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinDigests: () => (/* binding */ pinDigests)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90);



// src/preflight/pin.ts
/**
* The definition with the tags of its ECR images replaced by their digests, so that every task of the revision runs
* the very same image whatever becomes of the tag. Images of other registries, and those that have a digest, stay.
*/
function pinDigests(definition, images) {
	const byText = new Map(images.map((image) => [image.text, image]));
	const notes = /* @__PURE__ */ new Set();
	const containers = (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__.t)(definition).map((container) => {
		const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__.s)(container.image) ?? "";
		const known = byText.get(text);
		const parsed = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.s)(text);
		if (known === void 0 || known.image === null || !(0,_image_js__WEBPACK_IMPORTED_MODULE_0__.a)(parsed) || parsed.digest !== null) return container;
		if (known.state.kind !== "found") {
			notes.add(`${text} keeps its tag: ECR did not tell its digest.`);
			return container;
		}
		const pinned = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__.r)({
			...parsed,
			tag: null,
			digest: known.state.digest
		});
		return (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__.i)(container, [["image", pinned]]);
	});
	return {
		definition: (0,_revision_js__WEBPACK_IMPORTED_MODULE_1__.i)(definition, [["containerDefinitions", containers]]),
		notes: [...notes]
	};
}



/***/ })

};
;