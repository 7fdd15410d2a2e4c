"use strict";
exports.id = 5731;
exports.ids = [5731];
exports.modules = {

/***/ 5731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReferrers: () => (/* binding */ createReferrers)
/* harmony export */ });
/* harmony import */ var _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8356);


// node_modules/@aws-sdk/client-ecr/dist-es/commands/ListImageReferrersCommand.js
var ListImageReferrersCommand = class extends (0,_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.i)(_BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.n, _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.r, "ListImageReferrers", _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.u) {};
// src/adapters/referrers.ts
/** Artifacts of Sigstore's bundles: `application/vnd.dev.sigstore.bundle.v0.3+json`. */
const bundleType = "application/vnd.dev.sigstore.bundle";
const manifestType = "application/vnd.oci.image.manifest.v1+json";
/** What is read at most: pages, and bundles of one image. */
const mostPages = 4;
const mostBundles = 30;
/** The artifacts that refer to an image in private ECR, where attestations are kept beside it. */
function createReferrers(clientFor, settings) {
	const { read } = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.b)("ecr", settings);
	return { async bundleManifests({ account, region, repository }, digest, signal) {
		const client = clientFor(region);
		const named = {
			repositoryName: repository,
			...account === null ? {} : { registryId: account }
		};
		const digests = [];
		let page;
		for (let count = 0; count < mostPages; count += 1) {
			const command = new ListImageReferrersCommand({
				...named,
				subjectId: { imageDigest: digest },
				maxResults: 50,
				...page !== void 0 && { nextToken: page }
			});
			const answer = await read("ListImageReferrers", repository, signal, (options) => client.send(command, options));
			const bundles = (answer.referrers ?? []).filter(({ artifactType }) => artifactType?.startsWith(bundleType));
			digests.push(...bundles.flatMap((one) => one.digest ?? []));
			page = answer.nextToken;
			if (page === void 0 || page === "") break;
		}
		if (digests.length === 0) return [];
		const imageIds = digests.slice(0, mostBundles).map((imageDigest) => ({ imageDigest }));
		const get = new _BatchGetImageCommand_js__WEBPACK_IMPORTED_MODULE_0__.t({
			...named,
			imageIds,
			acceptedMediaTypes: [manifestType]
		});
		return ((await read("BatchGetImage", repository, signal, (options) => client.send(get, options))).images ?? []).flatMap(({ imageManifest }) => imageManifest ?? []);
	} };
}



/***/ })

};
;