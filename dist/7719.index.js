"use strict";
exports.id = 7719;
exports.ids = [7719];
exports.modules = {

/***/ 7719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   definitionShapes: () => (/* binding */ definitionShapes),
/* harmony export */   revisionShape: () => (/* binding */ revisionShape)
/* harmony export */ });
/* harmony import */ var _schemas_0_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5024);

// src/adapters/service-shapes.ts
/**
* The bundled SDK's schemas of requests in our own terms. A schema is a number (a scalar, with a bit for "list of" and
* "map of"), a function that returns one, or a tuple `[kind, namespace, name, traits, …]`; a structure's tuple goes on with
* its members' names, their schemas, and how many of them, from the first one on, are required.
*/
const scalars = [
	"text",
	"number",
	"boolean"
];
const [listOf, mapOf] = [64, 128];
const [simple, list, map, structure, union] = [
	0,
	1,
	2,
	3,
	4
];
function definitionShapes() {
	const ecs = shapeOf(_schemas_0_js__WEBPACK_IMPORTED_MODULE_0__.a);
	const express = shapeOf(_schemas_0_js__WEBPACK_IMPORTED_MODULE_0__.r);
	const service = shapeOf(_schemas_0_js__WEBPACK_IMPORTED_MODULE_0__.O);
	if (!isStructure(ecs) || !isStructure(express) || !isStructure(service)) throw new Error("The SDK has other schemas.");
	return {
		ecs,
		express,
		described: new Set(service.members.keys())
	};
}
/** What RegisterTaskDefinition takes. */
function revisionShape() {
	const shape = shapeOf(_schemas_0_js__WEBPACK_IMPORTED_MODULE_0__.E);
	if (!isStructure(shape)) throw new Error("The SDK has other schemas.");
	return shape;
}
function isStructure(shape) {
	return shape.kind === "structure";
}
function shapeOf(schema) {
	const resolved = resolve(schema);
	if (typeof resolved === "number") return scalarOf(resolved);
	if (!Array.isArray(resolved)) return { kind: "any" };
	if (resolved[0] === list) return {
		kind: "list",
		of: () => shapeOf(resolved[4])
	};
	if (resolved[0] === map) return {
		kind: "map",
		of: () => shapeOf(resolved[5])
	};
	if (resolved[0] !== structure && resolved[0] !== union) return { kind: "any" };
	const names = resolved[4];
	const schemas = resolved[5];
	return {
		kind: "structure",
		members: new Map(names.map((name, index) => [name, () => shapeOf(schemas[index])])),
		required: names.slice(0, Number(resolved[6] ?? 0))
	};
}
function scalarOf(schema) {
	if (schema >= mapOf) return {
		kind: "map",
		of: () => scalarOf(schema - mapOf)
	};
	if (schema >= listOf) return {
		kind: "list",
		of: () => scalarOf(schema - listOf)
	};
	return { kind: scalars[schema] ?? "any" };
}
/** Past functions, members' own traits (a pair) and named simple types. */
function resolve(schema) {
	let shape = schema;
	for (;;) if (typeof shape === "function") shape = shape();
	else if (Array.isArray(shape) && shape.length === 2) shape = shape[0];
	else if (Array.isArray(shape) && shape[0] === simple && shape.length >= 5) shape = shape[4];
	else return shape;
}



/***/ })

};
;