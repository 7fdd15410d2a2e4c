"use strict";
exports.id = 8496;
exports.ids = [8496];
exports.modules = {

/***/ 8496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9984);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_4__);





// src/adapters/files.ts
const mebibyte = 1048576;
/** ECS takes 64 KiB as a task definition; a file that is much larger is another one. */
const largestFile = 16 * mebibyte;
/** The workspace's files, and the run's own folder for what the step leaves to later steps. */
function createFiles(environment) {
	const workspace = environment.GITHUB_WORKSPACE || process.cwd();
	const temporary = environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
	return {
		/** The full path of a path that is relative to the workspace. */
		resolve: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path),
		/** Whether there is a file (no folder) at the path. */
		exists: async (path) => {
			const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full).isFile();
		},
		/** What lies in a folder, by name; null where there is no folder. */
		list: async (path) => {
			const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(full) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full).isDirectory() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(full) : null;
		},
		/** Rejects with an InputError for what cannot be read, and for what is too large to be what is looked for. */
		read: async (path) => {
			const full = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
			try {
				const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.stat)(full);
				if (size > largestFile) throw new Error(`it has ${Math.ceil(size / mebibyte)} MiB, and at most 16 MiB are read`);
				return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.readFile)(full, "utf8");
			} catch (error) {
				const message = `The file ${full} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.a)(error)}.`;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.r([{
					input: null,
					message,
					example: null
				}]);
			}
		},
		/** Writes a file that no other step's has the name of, and says where it is. */
		writeTemporary: (name, text) => {
			makeFolder(temporary);
			for (let number = 1;; number += 1) {
				const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, `${name}${number === 1 ? "" : `-${number}`}.json`);
				if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) continue;
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, {
					flag: "wx",
					mode: 384
				});
				return path;
			}
		}
	};
}
/** With the folders above it. Node's own `recursive` never returns below /proc, where no folder can be made. */
function makeFolder(path) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) return;
	makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
}



/***/ })

};
;